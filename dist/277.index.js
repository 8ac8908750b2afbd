export const id = 277;

export const ids = [ 277 ];

export const modules = {
  9277: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      openGithub: () => _chunk_SDZ7OW6T_js__WEBPACK_IMPORTED_MODULE_1__.K
    });
    var _chunk_SDZ7OW6T_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4053);
    __webpack_require__(6049);
  }
};
