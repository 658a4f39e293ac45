export const id = 284;
export const ids = [284];
export const modules = {

/***/ 20284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bleu: () => (/* binding */ bleu)
});

// EXTERNAL MODULE: ./build/run/scorers/parts/config.js
var config = __webpack_require__(18927);
;// CONCATENATED MODULE: ./build/run/scorers/parts/bleu-score.js
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

// EXTERNAL MODULE: ./build/run/scorers/parts/quote.js
var quote = __webpack_require__(40997);
;// CONCATENATED MODULE: ./build/run/scorers/bleu.js



function bleu(spec, context) {
    const references = (0,config/* textsIn */.Ej)(spec, 'to');
    const min = (0,config/* neededNumberIn */.yB)(spec, 'min');
    const score = bleuOf([{ hypothesis: context.output.text, references }], { isEffectiveOrder: true });
    return {
        score,
        passed: score >= min,
        reason: `BLEU ${score.toFixed(3)}, needs ${min} against ${(0,quote/* quoteList */.JN)(references, 1)}`,
        details: {},
    };
}


/***/ })

};
