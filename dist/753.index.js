export const id = 753;

export const ids = [ 753 ];

export const modules = {
 1753: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   openGithub: () => _chunk_44KKILG2_js__WEBPACK_IMPORTED_MODULE_0__.K
  });
  var _chunk_44KKILG2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8415);
  __webpack_require__(3231);
  __webpack_require__(6936);
  __webpack_require__(2977);
  __webpack_require__(1330);
  __webpack_require__(6049);
 })
};
