export const id = 5820;
export const ids = [5820];
export const modules = {

 5820:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   answerRelevance: () => ( answerRelevance)
 });
 var _parts_judge_material_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55660);
 var _parts_judged_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59807);


const TASK = [
    'You check whether an answer addresses what was asked.',
    'Divide the answer into its statements, none left out and none added. An answer that evades the question, such as a plain "I do not know", is one statement.',
    'A statement is relevant where it helps to answer what was asked, whether it is true or not. What evades the question, repeats it or speaks of something else is not relevant.',
];
async function answerRelevance(spec, context) {
    const parts = [...(0,_parts_judge_material_js__WEBPACK_IMPORTED_MODULE_1__ .bt)(context), ...(0,_parts_judge_material_js__WEBPACK_IMPORTED_MODULE_1__ .rY)('answer', context.output)];
    const question = { task: TASK, parts, list: 'statements', item: 'statement', holds: 'relevant', passages: undefined };
    const items = await (0,_parts_judged_list_js__WEBPACK_IMPORTED_MODULE_0__ .rb)(question, context);
    const relevant = items.filter(({ holds }) => holds).length;
    const reason = items.length === 0
        ? 'the answer states nothing'
        : `${relevant} of ${items.length} statements address what was asked${(0,_parts_judged_list_js__WEBPACK_IMPORTED_MODULE_0__ .JM)(items)}`;
    return (0,_parts_judged_list_js__WEBPACK_IMPORTED_MODULE_0__ .iY)(spec, { score: items.length === 0 ? 0 : relevant / items.length, reason, items }, 0.5);
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


 })

};
