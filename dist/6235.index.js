export const id = 6235;
export const ids = [6235];
export const modules = {

 86235:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   contextRecall: () => ( contextRecall)
 });
 var _parts_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88117);
 var _parts_judged_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59807);
 var _parts_judge_material_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55660);
 var _parts_passage_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92156);
 var _parts_passages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43326);





const TASK = [
    'You check whether passages hold what is needed to arrive at a reference answer.',
    'Divide the reference into its claims: short statements that can be true or false, each understandable alone, none left out and none added.',
    'A claim is supported where a passage says it, or where it follows from what passages say. What you know yourself does not count.',
    'Give for each claim the number of the passage that supports it best, 0 where none does.',
];
async function contextRecall(spec, context) {
    const passages = (0,_parts_passages_js__WEBPACK_IMPORTED_MODULE_3__ .T5)(spec, context);
    if ((0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .xm)(spec, 'ids') !== undefined)
        return recallOfIds(spec, passages);
    const reference = (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .Rk)(spec, 'reference');
    const parts = [...(0,_parts_judge_material_js__WEBPACK_IMPORTED_MODULE_4__ .bt)(context), ...(0,_parts_passages_js__WEBPACK_IMPORTED_MODULE_3__ .j6)(passages), { label: 'reference', text: reference }];
    const question = { task: TASK, parts, list: 'claims', item: 'claim', holds: 'supported', passages: passages.length };
    const items = await (0,_parts_judged_list_js__WEBPACK_IMPORTED_MODULE_1__ .rb)(question, context);
    const supported = items.filter(({ holds }) => holds).length;
    const score = items.length === 0 ? 0 : supported / items.length;
    const reason = items.length === 0
        ? 'the judge found no claim in the reference'
        : `${supported} of ${items.length} claims of the reference in ${passages.length} passages${(0,_parts_judged_list_js__WEBPACK_IMPORTED_MODULE_1__ .JM)(items)}`;
    return (0,_parts_judged_list_js__WEBPACK_IMPORTED_MODULE_1__ .iY)(spec, { score, reason, items }, 1);
}
function recallOfIds(spec, passages) {
    const needed = (0,_parts_passage_ids_js__WEBPACK_IMPORTED_MODULE_2__ .G)(spec, passages);
    const items = needed.map((id) => {
        const index = passages.findIndex((passage) => passage.id === id);
        return { text: id, holds: index >= 0, passage: index < 0 ? undefined : index + 1 };
    });
    const found = items.filter(({ holds }) => holds).length;
    const reason = `${found} of ${needed.length} needed passages retrieved${(0,_parts_judged_list_js__WEBPACK_IMPORTED_MODULE_1__ .JM)(items)}`;
    return (0,_parts_passage_ids_js__WEBPACK_IMPORTED_MODULE_2__ .Q)(spec, { score: found / needed.length, reason, items }, 1);
}


 }),

 59807:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   JM: () => ( firstMiss),
   iY: () => ( judgeList),
   rb: () => ( askForList)
 });
 var _domain_json_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76380);
 var _domain_comparison_limit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79308);
 var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85197);
 var _parts_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88117);
 var _parts_fence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4462);
 var _judge_material_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55660);
 var _judge_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20258);
 var _judge_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33760);
 var _parts_quote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77783);









const MOST_ITEMS = 500;
const TEXT_LENGTH = 200;
const SHOWN_ITEMS = 40;
async function askForList(question, context) {
    const { mark, text } = (0,_parts_fence_js__WEBPACK_IMPORTED_MODULE_2__ .E)(question.parts);
    const system = [...question.task, (0,_judge_material_js__WEBPACK_IMPORTED_MODULE_4__ .UT)(mark)].join('\n');
    const asked = { system, user: text, schemaName: question.list, schema: schemaOf(question) };
    const quoted = question.parts.map((part) => part.text);
    return await (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__.askUntilInForm)(asked, context, (answer) => (0,_judge_object_js__WEBPACK_IMPORTED_MODULE_5__ .k)(answer, (value) => readList(value, question), quoted));
}
function schemaOf({ list, item, holds, passages }) {
    const properties = {
        ...(item === undefined ? {} : { [item]: { type: 'string' } }),
        ...(passages === undefined ? {} : { passage: { type: 'integer' } }),
        [holds]: { type: 'boolean' },
    };
    return (0,_judge_verdict_js__WEBPACK_IMPORTED_MODULE_3__ .YI)({ [list]: { type: 'array', items: (0,_judge_verdict_js__WEBPACK_IMPORTED_MODULE_3__ .YI)(properties) } });
}
function readList(value, question) {
    const list = (0,_judge_object_js__WEBPACK_IMPORTED_MODULE_5__ .C)(value, question.list);
    if (!Array.isArray(list) || list.length > MOST_ITEMS)
        return undefined;
    const items = list.map((each) => readItem(each, question));
    if (items.some((each) => each === undefined))
        return undefined;
    const known = items;
    return question.item === undefined && !isEachOnce(known, question.passages) ? undefined : known;
}
function isEachOnce(items, passages) {
    return items.length === passages && new Set(items.map(({ passage }) => passage)).size === passages;
}
function readItem(value, { item, holds, passages }) {
    if (!(0,_domain_json_json_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(value))
        return undefined;
    const text = item === undefined ? '' : (0,_judge_object_js__WEBPACK_IMPORTED_MODULE_5__ .C)(value, item);
    const isHolding = (0,_judge_verdict_js__WEBPACK_IMPORTED_MODULE_3__ .tB)((0,_judge_object_js__WEBPACK_IMPORTED_MODULE_5__ .C)(value, holds));
    const passage = passages === undefined ? undefined : readPassage((0,_judge_object_js__WEBPACK_IMPORTED_MODULE_5__ .C)(value, 'passage'), passages);
    if (typeof text !== 'string' || isHolding === undefined || (item !== undefined && text.trim() === ''))
        return undefined;
    const isPlaced = passages === undefined || passage !== undefined || (!isHolding && item !== undefined);
    return isPlaced ? { text, holds: isHolding, passage } : undefined;
}
function readPassage(value, passages) {
    const number = typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= passages
        ? number
        : undefined;
}
function judgeList(spec, { score, reason, items }, passAt) {
    const bar = spec.threshold ?? (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .Po)(spec, 'pass_at') ?? passAt;
    const listed = items.slice(0, SHOWN_ITEMS).map(({ text, holds, passage }) => ({
        text: (0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_7__ .Jj)(text, TEXT_LENGTH),
        holds,
        passage: passage ?? null,
    }));
    return {
        score,
        passed: (0,_domain_comparison_limit_js__WEBPACK_IMPORTED_MODULE_8__ .v)(score, bar),
        reason: `${reason}, passes at ${bar}`,
        details: { items: listed },
    };
}
function firstMiss(items) {
    const miss = items.find(({ holds }) => !holds);
    return miss === undefined || miss.text === '' ? '' : `: ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_7__ .hD)(miss.text, 80)}`;
}


 }),

 92156:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   G: () => ( neededIds),
   Q: () => ( judgeIds)
 });
 var _scorer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8360);
 var _parts_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88117);
 var _judged_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59807);



function neededIds(spec, passages) {
    if (passages.length > 0 && passages.every(({ id }) => id === undefined)) {
        throw new _scorer_js__WEBPACK_IMPORTED_MODULE_0__ .V(`${spec.type} by \`ids\` needs passages with ids, and none has one: say where they are with \`context: { path, id }\` of the target`);
    }
    return [...new Set((0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .Ej)(spec, 'ids'))];
}
function judgeIds(spec, outcome, passAt) {
    const judgement = (0,_judged_list_js__WEBPACK_IMPORTED_MODULE_2__ .iY)(spec, outcome, passAt);
    return { ...judgement, details: { items: judgement.details['items'] ?? [], isCounted: true } };
}


 })

};
