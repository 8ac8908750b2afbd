export const id = 987;

export const ids = [ 987 ];

export const modules = {
  987: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      openGithub: () => openGithub
    });
    async function openGithub(options) {
      const {token, apiUrl, timeoutSeconds = 30} = options;
      if (token === "") throw new Error("The input `github-token` is empty; leave it out to use the token of the workflow run");
      const {getOctokit} = await __webpack_require__.e(413).then(__webpack_require__.bind(__webpack_require__, 2413));
      const octokit = getOctokit(token, {
        baseUrl: apiUrl
      });
      octokit.hook.before("request", ({request}) => {
        request.signal = AbortSignal.timeout(timeoutSeconds * 1e3);
      });
      return octokit;
    }
  }
};
