export const id = 4483;
export const ids = [4483];
export const modules = {

 95340:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   S: () => ( workspaceCheck)
 });
 var _json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76380);

function workspaceCheck({ type, config }) {
    const { run, files, timeout_ms: timeoutMs } = config;
    if (type !== 'command' || !Array.isArray(run))
        return undefined;
    return {
        run: run.map(String),
        files: Array.isArray(files) ? files.filter(_json_json_js__WEBPACK_IMPORTED_MODULE_0__ .OW).map(toFile) : [],
        timeoutMs: typeof timeoutMs === 'number' ? timeoutMs : undefined,
    };
}
function toFile({ path, oid, to }) {
    return { path: (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__ .s$)(path), oid: (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__ .s$)(oid), to: (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__ .s$)(to) };
}


 }),

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

 73029:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   f: () => ( traceOf)
 });
 var _parts_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88117);

function traceOf(spec, { output }) {
    if (output.agent === undefined)
        throw (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .tm)(spec, `${spec.type} judges what an agent did, and none was asked.`);
    return output.agent;
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

 47676:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   W: () => ( verdict)
 });
const NO_DETAILS = {};
function verdict(passed, reason, details = NO_DETAILS) {
    return { score: passed ? 1 : 0, passed, reason, details };
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

 14483:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  command: () => ( command)
});

var workspace_check = __webpack_require__(95340);
var canonical_json = __webpack_require__(27009);
var config = __webpack_require__(88117);
var judgement = __webpack_require__(47676);
var quote = __webpack_require__(77783);
var scorer = __webpack_require__(8360);
var trace = __webpack_require__(73029);
;






const NOT_RUN = new Set([126, 127, undefined]);
function workspaceCommand(spec, check, context) {
    const end = endOf(spec, check, context);
    const program = (0,quote .hD)(check.run.join(' '), 60);
    const said = end.output.trim() === '' ? '' : `: ${(0,quote .hD)(end.output.trim().slice(-400), 120)}`;
    if (end.error !== undefined || NOT_RUN.has(end.exitCode))
        throw new scorer .V(`The check ${program} could not judge: ${end.error ?? `exit code ${end.exitCode}`}${said}`);
    const details = { exitCode: end.exitCode ?? null, output: end.output.slice(-2000) };
    return (0,judgement .W)(end.exitCode === 0, `${program} ended with ${end.exitCode ?? 'nothing'}${said}`, details);
}
function endOf(spec, check, context) {
    const { checks } = (0,trace .f)(spec, context);
    const wanted = (0,canonical_json .d)(check);
    const index = context.request.agent?.checks.findIndex((each) => (0,canonical_json .d)(each) === wanted) ?? -1;
    const end = checks[index];
    if (end === undefined)
        throw (0,config .tm)(spec, `The check ${(0,quote .hD)(check.run.join(' '))} was not run with this trial.`);
    return end;
}

var parts_program = __webpack_require__(84699);
;




async function command(spec, context) {
    const check = (0,workspace_check .S)(spec);
    if (check !== undefined)
        return workspaceCommand(spec, check, context);
    const program = { kind: 'command', command: (0,config .Ej)(spec, 'command'), directory: (0,config .r7)(spec, 'directory') };
    return await (0,parts_program .b)(spec, program, context);
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
