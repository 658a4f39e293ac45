export const id = 8445;
export const ids = [8445];
export const modules = {

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

 28445:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   MAX_YAML_LENGTH: () => ( MAX_YAML_LENGTH),
   yaml: () => ( yaml)
 });
 var _parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47676);
 var _parts_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77783);
 var _scorer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8360);



const MAX_YAML_LENGTH = 250_000;
async function yaml(_, context) {
    const { isCollection, parseAllDocuments } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const { text } = context.output;
    if (text.length > MAX_YAML_LENGTH)
        throw new _scorer_js__WEBPACK_IMPORTED_MODULE_1__ .V(`The output is too long to be read as YAML (${text.length} characters)`);
    const documents = parseAllDocuments(text, { prettyErrors: false, logLevel: 'error', uniqueKeys: false });
    const [error] = documents.flatMap(({ errors }) => errors);
    if (error !== undefined)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__ .W)(false, `expected YAML: ${error.message}, at character ${error.pos[0]}`);
    const contents = documents.map((document) => document.contents).filter((content) => content !== null);
    if (contents.length > 0 && contents.every((content) => isCollection(content)))
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__ .W)(true, 'is YAML');
    return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__ .W)(false, `expected a YAML mapping or list, found ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_2__ .hD)(text)}`);
}


 })

};
