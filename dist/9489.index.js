export const id = 9489;
export const ids = [9489];
export const modules = {

/***/ 87938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verdict)
/* harmony export */ });
const NO_DETAILS = {};
function verdict(passed, reason, details = NO_DETAILS) {
    return { score: passed ? 1 : 0, passed, reason, details };
}


/***/ }),

/***/ 19489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_YAML_LENGTH: () => (/* binding */ MAX_YAML_LENGTH),
/* harmony export */   yaml: () => (/* binding */ yaml)
/* harmony export */ });
/* harmony import */ var _parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87938);
/* harmony import */ var _parts_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40997);
/* harmony import */ var _scorer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75742);



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


/***/ })

};
