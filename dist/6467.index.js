export const id = 6467;
export const ids = [6467];
export const modules = {

 14788:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   RA: () => ( CallError),
   VP: () => ( TIMED_OUT),
   Y: () => ( LOST_LATER)
 });
const TIMED_OUT = 'timeout';
const LOST_LATER = 'lost';
class CallError extends Error {
    failure;
    spentUsd;
    constructor(failure, options) {
        super(failure.message, options);
        this.name = 'CallError';
        this.failure = failure;
        this.spentUsd = options?.spentUsd;
    }
}


 }),

 88117:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Ej: () => ( textsIn),
   Ir: () => ( optionalTextsIn),
   Po: () => ( numberIn),
   Rk: () => ( someTextIn),
   fO: () => ( onlyChild),
   r7: () => ( textIn),
   tm: () => ( badValue),
   xm: () => ( valueIn),
   yB: () => ( neededNumberIn)
 });
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);

function textIn(spec, key) {
    const text = asText(valueIn(spec, key));
    if (text === undefined)
        throw badValue(spec, `${spec.type} needs a text as ${key}.`);
    return text;
}
function someTextIn(spec, key, trimmed) {
    const whole = textIn(spec, key);
    const text = trimmed === 'start' ? whole.trimStart() : trimmed === 'end' ? whole.trimEnd() : whole;
    if (text === '')
        throw badValue(spec, `${spec.type} expects an empty text, which every output would satisfy.`);
    return text;
}
function textsIn(spec, key) {
    const texts = optionalTextsIn(spec, key);
    if (texts.length === 0)
        throw badValue(spec, `${spec.type} needs at least one text as ${key}.`);
    return texts;
}
function optionalTextsIn(spec, key) {
    const value = valueIn(spec, key) ?? [];
    const texts = (Array.isArray(value) ? value : [value]).map(asText);
    if (texts.some((text) => text === undefined || text === '')) {
        throw badValue(spec, `${spec.type} needs a list of texts as ${key}, none of them empty.`);
    }
    return texts;
}
function numberIn(spec, key) {
    const value = valueIn(spec, key);
    if (value === undefined || value === null)
        return undefined;
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isFinite(number))
        throw badValue(spec, `${spec.type} needs a number as ${key}.`);
    return number;
}
function neededNumberIn(spec, key) {
    const number = numberIn(spec, key);
    if (number === undefined)
        throw badValue(spec, `${spec.type} needs a number as ${key}.`);
    return number;
}
function valueIn(spec, key) {
    return Object.hasOwn(spec.config, key) ? spec.config[key] : undefined;
}
function onlyChild(spec) {
    const [child] = spec.children;
    if (child === undefined || spec.children.length > 1)
        throw badValue(spec, `${spec.type} needs exactly one nested scorer.`);
    return child;
}
function badValue(spec, sentence, options) {
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .yo({ code: 'bad-value', sentence, place: spec.place, hint: undefined }, options);
}
function asText(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}


 }),

 77783:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Ch: () => ( quoteAround),
   JN: () => ( quoteList),
   Jj: () => ( cut),
   hD: () => ( quote),
   ml: () => ( shorten)
 });
const REASON_LENGTH = 200;
function quote(text, length = 60) {
    if (text.length <= length)
        return JSON.stringify(text.toWellFormed());
    return `${JSON.stringify(cut(text, length))}… (${text.length} characters)`;
}
function quoteAround(text, index, length = 60) {
    const start = Math.max(0, index - Math.floor(length / 4));
    return quote(text.slice(start, start + length), length);
}
function shorten(reason, length = REASON_LENGTH) {
    return reason.length <= length ? reason.toWellFormed() : `${cut(reason, length - 1)}…`;
}
function quoteList(texts, shown = 3) {
    const names = texts.slice(0, shown).map((text) => quote(text, 30));
    return texts.length > shown ? `${names.join(', ')} and ${texts.length - shown} more` : names.join(', ');
}
function cut(text, length) {
    const end = /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length;
    return text.slice(0, end).toWellFormed();
}


 }),

 96467:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   javascript: () => ( javascript)
 });
 var _domain_json_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76380);
 var _parts_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88117);
 var _parts_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84699);



function javascript(spec, context) {
    const file = (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .Rk)(spec, 'file');
    const { files, inputs } = spec.config;
    const reads = [file, ...[files, inputs].flatMap((ids) => ((0,_domain_json_json_js__WEBPACK_IMPORTED_MODULE_2__ .OW)(ids) ? Object.keys(ids) : []))];
    return (0,_parts_program_js__WEBPACK_IMPORTED_MODULE_1__ .b)(spec, { kind: 'javascript', file, reads }, context);
}


 }),

 84699:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   b: () => ( judgeByProgram)
 });
 var _domain_json_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76380);
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);
 var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14788);
 var _scorer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8360);
 var _parts_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77783);





const PASS_AT = 0.5;
async function judgeByProgram(spec, program, context) {
    if (context.runCode === undefined)
        throw notRun(spec);
    try {
        return readAnswer(await context.runCode(program, inputOf(context)));
    }
    catch (error) {
        if (error instanceof _scorer_js__WEBPACK_IMPORTED_MODULE_2__ .V || error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .yo || error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__ .RA)
            throw error;
        throw new _scorer_js__WEBPACK_IMPORTED_MODULE_2__ .V(`The ${program.kind} scorer failed: ${error.message}`, { cause: error });
    }
}
function inputOf({ output, vars, severity, tags }) {
    const { text, toolCalls, finishReason, metadata, context, conversation } = output;
    const beside = {
        ...(context === undefined ? {} : { context: context.map(({ id = null, ...rest }) => ({ id, text: rest.text })) }),
        ...(conversation === undefined ? {} : { conversation }),
    };
    return { output: text, toolCalls, finishReason, metadata, ...beside, vars, severity, tags };
}
function readAnswer(answer) {
    const { score, reason, details } = answer;
    const pass = answer['pass'] ?? answer['passed'];
    const isScore = typeof score === 'number' && score >= 0 && score <= 1;
    if (!isScore && (score !== undefined || typeof pass !== 'boolean'))
        throw outOfForm(answer);
    if (pass !== undefined && typeof pass !== 'boolean')
        throw outOfForm(answer);
    const number = isScore ? score : Number(pass);
    const words = typeof reason === 'string' && reason !== '' ? reason : `scored ${number}`;
    return { score: number, passed: pass ?? number >= PASS_AT, reason: words, details: boundDetails(details) };
}
function boundDetails(details) {
    return (0,_domain_json_json_js__WEBPACK_IMPORTED_MODULE_3__ .OW)(details) && JSON.stringify(details).length <= 4_000 ? details : {};
}
function outOfForm(answer) {
    return new _scorer_js__WEBPACK_IMPORTED_MODULE_2__ .V(`A custom scorer must answer {score: 0 to 1, pass, reason}, it answered ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(JSON.stringify(answer))}`);
}
function notRun(spec) {
    const sentence = `${spec.type} would run code of a pull request that is not trusted.`;
    const hint = 'Push the branch to this repository, or leave the scorer out of suites that forks change.';
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .yo({ code: 'untrusted-head', sentence, place: spec.place, hint });
}


 }),

 8360:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   V: () => ( ScorerError),
   h: () => ( weightedMean)
 });
function weightedMean(scores) {
    if (scores.length === 0)
        return 1;
    const total = scores.reduce((sum, { weight }) => sum + weight, 0);
    if (total <= 0)
        return scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
    const mean = scores.reduce((sum, { score, weight }) => sum + score * weight, 0) / total;
    return Math.min(1, Math.max(0, mean));
}
class ScorerError extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'ScorerError';
    }
}


 })

};
