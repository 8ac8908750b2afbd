export const id = 19;

export const ids = [ 19 ];

export const modules = {
 4019: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   openGithub: () => _chunk_NZ6FIJRK_js__WEBPACK_IMPORTED_MODULE_0__.K
  });
  var _chunk_NZ6FIJRK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4553);
  __webpack_require__(1094);
  __webpack_require__(6936);
  __webpack_require__(5560);
  __webpack_require__(1330);
  __webpack_require__(6049);
 })
};
