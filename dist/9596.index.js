export const id = 9596;
export const ids = [9596];
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

 79596:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  bleu: () => ( bleu)
});

var limit = __webpack_require__(79308);
;
const MAX_ORDER = 4;
const MAX_TOKENS = 50_000;
function bleuOf(segments, options) {
    const counts = { matches: [0, 0, 0, 0], totals: [0, 0, 0, 0], length: 0, referenceLength: 0 };
    for (const segment of segments)
        addSegment(counts, segment);
    if (counts.length === 0 || counts.matches.every((matches) => matches === 0))
        return 0;
    const possible = counts.totals.filter((total) => total > 0).length;
    if (possible < MAX_ORDER && !options.isEffectiveOrder)
        return 0;
    const brevity = counts.length >= counts.referenceLength ? 0 : 1 - counts.referenceLength / counts.length;
    const meanLog = smoothedLogs(counts)
        .slice(0, possible)
        .reduce((sum, log) => sum + log, 0) / possible;
    return Math.min(1, Math.exp(brevity + meanLog));
}
function smoothedLogs({ matches, totals }) {
    let halving = 1;
    return matches.map((count, index) => {
        if (count > 0)
            return Math.log(count / (totals[index] ?? 1));
        halving *= 2;
        return Math.log(1 / (halving * Math.max(1, totals[index] ?? 1)));
    });
}
function addSegment(counts, { hypothesis, references }) {
    const found = tokenise(hypothesis);
    const expected = references.map(tokenise);
    counts.length += found.length;
    counts.referenceLength += closestLength(found.length, expected.map((tokens) => tokens.length));
    for (let order = 1; order <= MAX_ORDER; order += 1) {
        const foundGrams = countGrams(found, order);
        const most = mostOfEach(expected.map((tokens) => countGrams(tokens, order)));
        for (const [gram, count] of foundGrams) {
            counts.matches[order - 1] = (counts.matches[order - 1] ?? 0) + Math.min(count, most.get(gram) ?? 0);
        }
        counts.totals[order - 1] = (counts.totals[order - 1] ?? 0) + Math.max(0, found.length - order + 1);
    }
}
function closestLength(length, lengths) {
    return [...lengths].sort((a, b) => Math.abs(a - length) - Math.abs(b - length) || a - b)[0] ?? 0;
}
function countGrams(tokens, order) {
    const counts = new Map();
    for (let index = 0; index + order <= tokens.length; index += 1) {
        const gram = tokens.slice(index, index + order).join(' ');
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
    return counts;
}
function mostOfEach(all) {
    const most = new Map();
    for (const counts of all)
        for (const [gram, count] of counts)
            most.set(gram, Math.max(count, most.get(gram) ?? 0));
    return most;
}
function tokenise(text) {
    return ` ${text} `
        .replace(/([{-~[-` -&(-+:-@/])/g, ' $1 ')
        .replace(/([^0-9])([.,])/g, '$1 $2 ')
        .replace(/([.,])([^0-9])/g, ' $1 $2')
        .replace(/([0-9])(-)/g, '$1 $2 ')
        .split(/\s+/)
        .filter((token) => token !== '')
        .slice(0, MAX_TOKENS);
}

var config = __webpack_require__(88117);
var quote = __webpack_require__(77783);
;




function bleu(spec, context) {
    const references = (0,config .Ej)(spec, 'to');
    const min = (0,config .yB)(spec, 'min');
    const score = bleuOf([{ hypothesis: context.output.text, references }], { isEffectiveOrder: true });
    return {
        score,
        passed: (0,limit .v)(score, min),
        reason: `BLEU ${score.toFixed(3)}, needs ${min} against ${(0,quote .JN)(references, 1)}`,
        details: {},
    };
}


 })

};
