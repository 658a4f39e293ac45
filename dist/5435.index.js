export const id = 5435;
export const ids = [5435];
export const modules = {

 25435:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   label: () => ( label)
 });
 var _domain_json_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76380);
 var _domain_answers_label_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59699);
 var _domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76732);
 var _parts_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88117);
 var _structure_parts_path_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23638);
 var _structure_parts_json_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54443);
 var _parts_judgement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47676);
 var _parts_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95737);
 var _parts_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77783);









async function label(spec, context) {
    const labels = (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .Ej)(spec, 'labels');
    const expected = allowed(spec, labels, 'expected');
    const positive = (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .xm)(spec, 'positive') === undefined ? null : allowed(spec, labels, 'positive');
    const text = await extract(spec, context.output.text, labels);
    const predicted = text === undefined ? undefined : (0,_domain_answers_label_js__WEBPACK_IMPORTED_MODULE_4__ .E)(labels, text);
    const details = {
        kind: 'label',
        labels,
        expected,
        predicted: predicted ?? null,
        positive,
        falseNegativeCost: (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .Po)(spec, 'false_negative_cost') ?? 0,
        falsePositiveCost: (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .Po)(spec, 'false_positive_cost') ?? 0,
    };
    const found = predicted === undefined
        ? `found no label of ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_5__ .JN)(labels)} but ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_5__ .hD)((0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_5__ .Jj)(text ?? '', 200))}`
        : `found ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_5__ .hD)(predicted)}`;
    return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_2__ .W)(predicted === expected, `expected ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_5__ .hD)(expected)}, ${found}`, details);
}
function allowed(spec, labels, key) {
    const found = (0,_domain_answers_label_js__WEBPACK_IMPORTED_MODULE_4__ .E)(labels, (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .r7)(spec, key));
    if (found === undefined)
        throw (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .tm)(spec, `${key} of label is none of its labels (${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_5__ .JN)(labels, 5)}).`);
    return found;
}
async function extract(spec, text, labels) {
    if ((0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .xm)(spec, 'path') !== undefined) {
        const path = (0,_structure_parts_path_value_js__WEBPACK_IMPORTED_MODULE_1__ .Hf)(spec, (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .r7)(spec, 'path'));
        const parsed = (0,_structure_parts_json_text_js__WEBPACK_IMPORTED_MODULE_6__ .qF)(text);
        const found = parsed.ok ? (0,_structure_parts_path_value_js__WEBPACK_IMPORTED_MODULE_1__ .Zl)(parsed.value, path) : undefined;
        return found?.found === true && !(0,_domain_json_json_js__WEBPACK_IMPORTED_MODULE_7__ ._$)(found.value) ? textOf(found.value, labels) : undefined;
    }
    if ((0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .xm)(spec, 'regex') === undefined)
        return text;
    const search = await (0,_parts_pattern_js__WEBPACK_IMPORTED_MODULE_3__ .E)(spec, (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .r7)(spec, 'regex'), '');
    const match = search(text);
    return match?.groups[0] ?? match?.text;
}
function textOf(value, labels) {
    const usual = (0,_domain_json_json_js__WEBPACK_IMPORTED_MODULE_7__ .s$)((0,_domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_8__ .RU)(value));
    return (0,_domain_answers_label_js__WEBPACK_IMPORTED_MODULE_4__ .E)(labels, String(value)) === undefined && (0,_domain_answers_label_js__WEBPACK_IMPORTED_MODULE_4__ .E)(labels, usual) !== undefined
        ? usual
        : String(value);
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

 95737:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   E: () => ( compilePattern)
 });
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);
 var _scorer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8360);


const MAX_PATTERN_WORK = 200_000_000;
async function compilePattern(spec, pattern, flags) {
    const { RE2JS } = await __webpack_require__.e( 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const bits = { i: RE2JS.CASE_INSENSITIVE, m: RE2JS.MULTILINE, s: RE2JS.DOTALL };
    const mask = [...flags].reduce((sum, flag) => sum | (bits[flag] ?? 0), 0);
    let compiled;
    try {
        compiled = RE2JS.compile(pattern, mask);
    }
    catch (error) {
        const sentence = `The pattern of ${spec.type} cannot be used: ${error.message}.`;
        const hint = 'Patterns have RE2 syntax: no look-around and no back-references.';
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .yo({ code: 'bad-regex', sentence, place: spec.place, hint }, { cause: error });
    }
    return (text) => {
        if (compiled.programSize() * text.length > MAX_PATTERN_WORK)
            throw tooMuchWork(text);
        const matcher = compiled.matcher(text);
        if (!matcher.find())
            return undefined;
        const groups = Array.from({ length: compiled.groupCount() }, (_, index) => matcher.group(index + 1) ?? undefined);
        return { index: matcher.start(), text: matcher.group() ?? '', groups };
    };
}
function tooMuchWork(text) {
    return new _scorer_js__WEBPACK_IMPORTED_MODULE_1__ .V(`The pattern is too large to search ${text.length} characters with it`);
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


 }),

 54443:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   GF: () => ( writeJson),
   qF: () => ( parseJson)
 });
 var _domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76732);
 var _parts_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77783);


const MAX_JSON_DEPTH = 200;
const TOO_DEEP = '[nested too deep]';
function parseJson(text) {
    if (isDeeperThan(text, MAX_JSON_DEPTH))
        return { ok: false, problem: `JSON nested deeper than ${MAX_JSON_DEPTH} levels` };
    try {
        return { ok: true, value: (0,_domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_0__ .IS)(text) };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        const fenced = text.trimStart().startsWith('```') ? ' (a code fence is around it)' : '';
        return { ok: false, problem: `no JSON${fenced}, found ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(text, 80)}` };
    }
}
function writeJson(value) {
    try {
        return JSON.stringify(value);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return TOO_DEEP;
    }
}
function isDeeperThan(text, limit) {
    let depth = 0;
    let isInString = false;
    for (let index = 0; index < text.length; index += 1) {
        const char = text[index];
        if (char === '"')
            isInString = !isInString;
        else if (isInString)
            index += char === '\\' ? 1 : 0;
        else if (char === '[' || char === '{')
            depth += 1;
        else if (char === ']' || char === '}')
            depth -= 1;
        if (depth > limit)
            return true;
    }
    return false;
}


 }),

 23638:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $2: () => ( formatPointer),
   Hf: () => ( parseJsonPath),
   Zl: () => ( followPath),
   jV: () => ( formatPath)
 });
 var _domain_json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73254);
 var _parts_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88117);
 var _parts_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77783);



function parseJsonPath(spec, path) {
    const steps = (0,_domain_json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ .Hf)(path);
    if (steps !== undefined)
        return steps;
    throw (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .tm)(spec, `The path ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_2__ .hD)(path)} of ${spec.type} leads to no single value. ${(0,_domain_json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ .zP)(path)}`);
}
function followPath(value, path) {
    const result = (0,_domain_json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ .Zl)(value, path);
    return result.found ? result : { found: false, problem: `nothing at ${formatPath(result.at)}` };
}
function formatPath(path) {
    return `$${path.map(formatStep).join('')}`;
}
function formatPointer(pointer) {
    const steps = pointer.split('/').slice(1);
    return formatPath(steps.map((step) => (/^\d{1,9}$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~'))));
}
function formatStep(step) {
    if (typeof step === 'number')
        return `[${step}]`;
    return /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(step) ? `.${step}` : `[${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_2__ .hD)(step, 40)}]`;
}


 })

};
