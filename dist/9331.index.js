export const id = 9331;
export const ids = [9331];
export const modules = {

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

 69331:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  number: () => ( number)
});

var lossless = __webpack_require__(76732);
var config = __webpack_require__(88117);
var path_value = __webpack_require__(23638);
var json_text = __webpack_require__(54443);
var judgement = __webpack_require__(47676);
;
const INSIDE = { spaces: '\\u0020\\u00A0\\u2007-\\u200A\\u202F\\u205F', marks: ".,_/:'\\u2019\\u02BC" };
const GROUP_MARKS = `[${INSIDE.spaces}_'\\u2019\\u02BC]`;
const EXPONENT = '(?<exponent>[eE][-+]?\\d{1,3})?';
const FORMS = [
    '\\d*(?<fraction>\\.\\d+)?',
    '[1-9]\\d{0,2}(?:,\\d{3})+(?<fraction>\\.\\d+)?',
    '[1-9]\\d?(?:,\\d{2})+,\\d{3}(?<fraction>\\.\\d+)?',
    '[1-9]\\d{0,2}(?:\\.\\d{3})+(?<fraction>,\\d+)',
    '[1-9]\\d{0,2}(?:\\.\\d{3}){2,}',
    '\\d+(?<fraction>,(?:\\d{1,2}|\\d{4,}))',
    '(?:0|\\d{4,})(?<fraction>,\\d{3})',
    `[1-9]\\d{0,2}(?<mark>${GROUP_MARKS})\\d{3}(?:\\k<mark>\\d{3})*(?<fraction>[.,]\\d+)?`,
].map((form) => new RegExp(`^${form}${EXPONENT}$`));
const SEPARATORS = new RegExp(`[.,]|${GROUP_MARKS}`, 'g');
const MAX_DIGITS = 400;
function readNumber(token) {
    if (token.length > MAX_DIGITS)
        return undefined;
    const groups = FORMS.map((form) => form.exec(token)?.groups).find((found) => found !== undefined);
    if (groups === undefined)
        return undefined;
    const { fraction = '', exponent = '' } = groups;
    const whole = token.slice(0, token.length - fraction.length - exponent.length).replace(SEPARATORS, '');
    const value = Number(`${whole}${fraction.replace(',', '.')}${exponent}`);
    return Number.isFinite(value) ? value : undefined;
}

;
const NAMES = 'Rs\\.?|[Kk]r\\.?|S?Fr\\.?|R|RM|Rp\\.?|Ft|Kč|zł|S/\\.?|Tk\\.?';
const CURRENCY = `(?:[A-Z]{0,3}\\\\?\\p{Sc}|${Intl.supportedValuesOf('currency').join('|')}|${NAMES})`;
const SIGN = '[-+\\u2010-\\u2013\\u2212\\uFE63\\uFF0D]';
const BETWEEN = '[ \\u00A0\\u202F]';
const ALONE = '(?<![\\p{L}\\p{N}_.]|\\d\\s(?=[\\u2010-\\u2013]))';
const CURRENCY_BEFORE = new RegExp(`${ALONE}(${SIGN})?${CURRENCY}${BETWEEN}?(${SIGN})?$`, 'u');
const SIGN_BEFORE = new RegExp(`(?:${ALONE}(${SIGN})|[=:(≈]\\s{0,3}(${SIGN})${BETWEEN})$`, 'u');
const JOINED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]$/u;
const NAME = /[\p{L}\p{M}_.]$|_\{$|(?:^|[^\d)])\^\{?$/u;
const SCALE = /^(?:[kKMB](?![\p{L}\d])|\s?[万萬亿億兆千百만억천]|\s?[\u00BC-\u00BE\u2150-\u215E]|[⁰¹²³⁴⁵⁶⁷⁸⁹⁻^]|[xX][\da-fA-F])/u;
const SCALE_WORD = /^\s?(?:bn|mn|tn|thousand|(?:m|b|tr)illions?|lakhs?|crores?|tausend|mio|mrd|millionen|milliarden?|milliards?|mill[oó]n(?:es)?|milion[iey]?|miliard[iy]?|milh(?:ão|ões)|bilh(?:ão|ões)|miljoen|miljard|tys|mln|mld|тыс|млн|млрд)(?!\p{L})/iu;
function isPartOfName(before) {
    return NAME.test(before) && !JOINED.test(before) && !CURRENCY_BEFORE.test(before);
}
function isNegative(before) {
    const groups = CURRENCY_BEFORE.exec(before) ?? SIGN_BEFORE.exec(before) ?? [];
    return groups.slice(1).some((sign) => sign !== undefined && sign !== '+');
}
function isScaled(before, after) {
    return /[\d)]\s?\^[{(]?$/.test(before) || SCALE.test(after) || SCALE_WORD.test(after);
}

;
const LATEX_SPACE = /(?<=\d)(?:\\[,;: ]|\\thinspace\s?|~)(?=\d{3})/g;
const LATEX_FRACTION = /\\[dt]?frac\s?\{([^{}]{1,40})\}\s?\{([^{}]{1,40})\}/g;
const TEN_TO_THE = '10\\s?(?:\\^\\s?[{(]?([-+\\u2212\\u2013]?\\d{1,3})[})]?|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))';
const SCIENTIFIC = new RegExp(`(?<=\\d)\\s?(?:[×x*·⋅]|\\\\times|\\\\cdot)\\s?${TEN_TO_THE}`, 'g');
const POWER_OF_TEN = new RegExp(`(?<![\\p{L}\\p{N}_.,])${TEN_TO_THE}`, 'gu');
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺';
const ZERO_OF_MATHEMATICAL_DIGITS = 0x1d7ce;
function plainDigits(text) {
    const exponent = (_, plain, raised) => `e${plain ?? lowered(raised ?? '')}`;
    return text
        .replace(/(?![0-9])\p{Nd}/gu, toLatin)
        .replace(/(?<=\d)[\u066B\uFF0E](?=\d)/g, '.')
        .replace(/(?<=\d)[\u066C\uFF0C](?=\d)/g, ',')
        .replace(/\\!/g, '')
        .replace(/\{([.,])\}/g, '$1')
        .replace(LATEX_SPACE, '\u2009')
        .replace(LATEX_FRACTION, '$1/$2')
        .replace(SCIENTIFIC, exponent)
        .replace(POWER_OF_TEN, (...found) => `1${exponent(...found)}`)
        .replace(/(?<=\de)[\u2212\u2013]/g, '-')
        .replace(/\.{2,}/g, '…');
}
function lowered(raised) {
    return Array.from(raised, (character) => '0123456789-+'[SUPERSCRIPTS.indexOf(character)] ?? '').join('');
}
function toLatin(digit) {
    const code = digit.codePointAt(0) ?? 0;
    if (code >= ZERO_OF_MATHEMATICAL_DIGITS && code < ZERO_OF_MATHEMATICAL_DIGITS + 50)
        return String((code - ZERO_OF_MATHEMATICAL_DIGITS) % 10);
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1)))
        value += 1;
    return String(value);
}

;



const TOKEN = new RegExp(`(?:(?<![\\p{L}\\p{N}_.])\\.)?\\d+(?:[${INSIDE.marks}]\\d+|[${INSIDE.spaces}]\\d{3}(?!\\d))*` +
    '(?:[eE][-+]?\\d{1,3}(?![\\p{L}\\d]))?', 'gu');
const SPACE = new RegExp(`[${INSIDE.spaces}]`);
const REACH = 24;
const LONGEST_ROW = 100;
function findLastNumber(text) {
    const plain = plainDigits(text);
    for (const { 0: token, index } of [...plain.matchAll(TOKEN)].reverse()) {
        const before = plain.slice(Math.max(0, index - REACH), index);
        const after = plain.slice(index + token.length, index + token.length + REACH);
        if (!isPartOfName(before))
            return readToken(token, before, after);
    }
    return { kind: 'none' };
}
function readToken(token, before, after) {
    const value = isScaled(before, after) || isOneOfMany(token, before) ? undefined : readNumber(token);
    if (value !== undefined)
        return { kind: 'number', value: isNegative(before) ? -value : value };
    const space = SPACE.exec(token);
    if (space !== null && token.length <= LONGEST_ROW && !isOneOfMany(token, before)) {
        const end = space.index + 1;
        return readToken(token.slice(end), `${before}${token.slice(0, end)}`.slice(-REACH), after);
    }
    return { kind: 'unreadable', text: `${token}${/^\S*/.exec(after)?.[0] ?? ''}` };
}
function isOneOfMany(token, before) {
    return token.includes(' ') && /\d $/.test(before);
}

var quote = __webpack_require__(77783);
;







function number(spec, context) {
    const expected = describeBounds(spec);
    const found = (0,config .xm)(spec, 'path') === undefined ? inText(context.output.text) : atPath(spec, context.output.text);
    if ('problem' in found)
        return (0,judgement .W)(false, `expected ${expected}, ${found.problem}`);
    return (0,judgement .W)(isWithin(spec, found.value), `expected ${expected}, found ${found.value} ${found.where}`);
}
function isWithin(spec, value) {
    const min = (0,config .Po)(spec, 'min') ?? Number.NEGATIVE_INFINITY;
    const max = (0,config .Po)(spec, 'max') ?? Number.POSITIVE_INFINITY;
    const near = (0,config .Po)(spec, 'near') ?? value;
    const slack = 1e-12 * Math.max(Math.abs(near), Math.abs(value));
    return value >= min && value <= max && Math.abs(value - near) <= ((0,config .Po)(spec, 'tolerance') ?? 0) + slack;
}
function describeBounds(spec) {
    const [min, max, near] = ['min', 'max', 'near'].map((key) => (0,config .Po)(spec, key));
    const parts = [
        near === undefined ? [] : [`${near} ± ${(0,config .Po)(spec, 'tolerance') ?? 0}`],
        min === undefined ? [] : [`at least ${min}`],
        max === undefined ? [] : [`at most ${max}`],
    ];
    return parts.flat().join(' and ') || 'a number';
}
function inText(text) {
    const found = findLastNumber(text);
    if (found.kind === 'number')
        return { value: found.value, where: 'as the last number' };
    return { problem: found.kind === 'none' ? `found no number in ${(0,quote .hD)(text)}` : unreadable(found.text) };
}
function unreadable(text) {
    return `found ${(0,quote .hD)(text)}, which cannot be read as one number (ask for plain digits)`;
}
function atPath(spec, text) {
    const path = (0,path_value .Hf)(spec, (0,config .r7)(spec, 'path'));
    const parsed = (0,json_text .qF)(text);
    if (!parsed.ok)
        return { problem: parsed.problem };
    const found = (0,path_value .Zl)(parsed.value, path);
    if (!found.found)
        return { problem: found.problem };
    const where = `at ${(0,path_value .jV)(path)}`;
    const value = (0,lossless .RU)(found.value);
    if (typeof value === 'number')
        return { value, where };
    const inside = typeof found.value === 'string' ? findLastNumber(found.value) : undefined;
    if (inside?.kind === 'number')
        return { value: inside.value, where };
    if (inside?.kind === 'unreadable')
        return { problem: `${unreadable(inside.text)} ${where}` };
    return { problem: `found ${(0,quote .hD)(JSON.stringify(found.value))} ${where}` };
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
