export const id = 759;
export const ids = [759];
export const modules = {

 80759:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   countTokens: () => ( _encoding_o200k_base_js__WEBPACK_IMPORTED_MODULE_0__.countTokens)
 });
 var _encoding_o200k_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15359);






 })

};
