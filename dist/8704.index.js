export const id = 8704;
export const ids = [8704];
export const modules = {

/***/ 91321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verdict)
/* harmony export */ });
const NO_DETAILS = {};
function verdict(passed, reason, details = NO_DETAILS) {
    return { score: passed ? 1 : 0, passed, reason, details };
}


/***/ }),

/***/ 85838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ quoteAround),
/* harmony export */   JN: () => (/* binding */ quoteList),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* unused harmony export REASON_LENGTH */
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


/***/ }),

/***/ 58704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_YAML_LENGTH: () => (/* binding */ MAX_YAML_LENGTH),
/* harmony export */   yaml: () => (/* binding */ yaml)
/* harmony export */ });
/* harmony import */ var _parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91321);
/* harmony import */ var _parts_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85838);
/* harmony import */ var _scorer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8360);



const MAX_YAML_LENGTH = 250_000;
async function yaml(_, context) {
    const { isCollection, parseAllDocuments } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const { text } = context.output;
    if (text.length > MAX_YAML_LENGTH)
        throw new _scorer_js__WEBPACK_IMPORTED_MODULE_1__/* .ScorerError */ .V(`The output is too long to be read as YAML (${text.length} characters)`);
    const documents = parseAllDocuments(text, { prettyErrors: false, logLevel: 'error', uniqueKeys: false });
    const [error] = documents.flatMap(({ errors }) => errors);
    if (error !== undefined)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .W)(false, `expected YAML: ${error.message}, at character ${error.pos[0]}`);
    const contents = documents.map((document) => document.contents).filter((content) => content !== null);
    if (contents.length > 0 && contents.every((content) => isCollection(content)))
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .W)(true, 'is YAML');
    return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .W)(false, `expected a YAML mapping or list, found ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)}`);
}


/***/ }),

/***/ 8360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ScorerError),
/* harmony export */   h: () => (/* binding */ weightedMean)
/* harmony export */ });
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


/***/ })

};
