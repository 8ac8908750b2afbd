export const id = 127;

export const ids = [ 127 ];

export const modules = {
 5127: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   openGithub: () => _chunk_HN32QRCJ_js__WEBPACK_IMPORTED_MODULE_1__.K
  });
  var _chunk_HN32QRCJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5704);
  __webpack_require__(6049);
 }
};
