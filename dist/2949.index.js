export const id = 2949;
export const ids = [2949];
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

 82949:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   xml: () => ( xml)
 });
 var _parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47676);
 var _parts_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77783);


const MARKUP = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<!(?:"[^"]*"|'[^']*'|[^"'>])*>|<(\/?)(?:"[^"]*"|'[^']*'|[^"'>])*>/g;
async function xml(_, context) {
    const { XMLValidator } = await __webpack_require__.e( 5824).then(__webpack_require__.bind(__webpack_require__, 75824));
    const text = context.output.text.trim();
    if (!text.startsWith('<'))
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__ .W)(false, `expected XML, found ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(text)}`);
    const outcome = XMLValidator.validate(text);
    if (outcome !== true)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__ .W)(false, `expected XML, at line ${outcome.err.line}: ${outcome.err.msg}`);
    const roots = countRoots(text);
    if (roots !== 1)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__ .W)(false, `expected one XML document, found ${roots} elements beside each other`);
    if (!text.endsWith('>'))
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__ .W)(false, `expected XML, it ends with ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(text.slice(-40))}`);
    return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__ .W)(true, 'is well-formed XML');
}
function countRoots(wellFormed) {
    let depth = 0;
    let roots = 0;
    for (const [markup, slash] of wellFormed.matchAll(MARKUP)) {
        if (slash === undefined)
            continue;
        if (slash === '' && depth === 0)
            roots += 1;
        if (slash === '/')
            depth -= 1;
        else if (!markup.endsWith('/>'))
            depth += 1;
    }
    return roots;
}


 })

};
