export const id = 167;

export const ids = [ 167 ];

export const modules = {
 3167: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   openGithub: () => _chunk_PGTDLWEB_js__WEBPACK_IMPORTED_MODULE_1__.K
  });
  var _chunk_PGTDLWEB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9726);
  __webpack_require__(6049);
 }
};
