export const id = 5014;
export const ids = [5014];
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

/***/ 5014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xml: () => (/* binding */ xml)
/* harmony export */ });
/* harmony import */ var _parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91321);
/* harmony import */ var _parts_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85838);


const MARKUP = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<!(?:"[^"]*"|'[^']*'|[^"'>])*>|<(\/?)(?:"[^"]*"|'[^']*'|[^"'>])*>/g;
async function xml(_, context) {
    const { XMLValidator } = await __webpack_require__.e(/* import() */ 5824).then(__webpack_require__.bind(__webpack_require__, 75824));
    const text = context.output.text.trim();
    if (!text.startsWith('<'))
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .W)(false, `expected XML, found ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}`);
    const outcome = XMLValidator.validate(text);
    if (outcome !== true)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .W)(false, `expected XML, at line ${outcome.err.line}: ${outcome.err.msg}`);
    const roots = countRoots(text);
    if (roots !== 1)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .W)(false, `expected one XML document, found ${roots} elements beside each other`);
    if (!text.endsWith('>'))
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .W)(false, `expected XML, it ends with ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text.slice(-40))}`);
    return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .W)(true, 'is well-formed XML');
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


/***/ })

};
