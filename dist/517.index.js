export const id = 517;

export const ids = [ 517 ];

export const modules = {
  5517: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      checkCode: () => checkCode
    });
    var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
    var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
    var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
    var node_stream_consumers__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8321);
    var node_vm__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(714);
    var _environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9467);
    var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3403);
    const publishedLimit = 5e7;
    const largestHere = 5e6;
    async function checkCode(code, absolute, watch) {
      if (!/\S/.test(code.text)) return [ {
        severity: "error",
        message: "is empty",
        fix: "Check that the build ran and wrote the bundle."
      } ];
      const diagnostics = [];
      if (code.bytes > publishedLimit) diagnostics.push({
        severity: "warning",
        message: `is ${(0, _text_js__WEBPACK_IMPORTED_MODULE_7__.ix)(code.bytes)} large; Botpress allows ${(0, 
        _text_js__WEBPACK_IMPORTED_MODULE_7__.ix)(publishedLimit)}`,
        fix: "Minify the bundle, or leave out dependencies that aren't needed."
      });
      const fine = code.bytes > largestHere && await parsesElsewhere(absolute, watch);
      const diagnostic = fine ? void 0 : await syntaxDiagnostic(code.text, absolute, watch);
      if (diagnostic) {
        const {message, ...place} = diagnostic;
        diagnostics.push({
          severity: "error",
          message: `doesn't parse: ${message}`,
          fix: "Build the bundle again.",
          ...place
        });
      }
      return diagnostics;
    }
    const tooDeep = {
      message: "it is nested too deeply"
    };
    async function syntaxDiagnostic(source, absolute, watch) {
      try {
        (0, node_vm__WEBPACK_IMPORTED_MODULE_5__.compileFunction)(source, commonJsNames);
        return;
      } catch (error) {
        if (error instanceof RangeError) return tooDeep;
        if (!(error instanceof SyntaxError)) throw error;
        if (!isModuleSyntax(error.message)) return placed(toSyntaxDiagnostic(error.message, error.stack), source);
      }
      const {parsed, complaint} = await parseInChild(absolute, "module", watch);
      if (/^RangeError: /m.test(complaint)) return tooDeep;
      const message = /^SyntaxError: (.*)$/m.exec(complaint)?.[1] ?? "it isn't a valid ECMAScript module";
      return parsed ? void 0 : toSyntaxDiagnostic(message, complaint);
    }
    async function parsesElsewhere(absolute, watch) {
      const parses = async type => (await parseInChild(absolute, type, watch)).parsed;
      return await parses("commonjs") || parses("module");
    }
    const commonJsNames = [ "exports", "require", "module", "__filename", "__dirname" ];
    function isModuleSyntax(message) {
      if (/outside a module|Unexpected token 'export'|top level bodies of modules|Unexpected reserved word/.test(message)) return true;
      return commonJsNames.some(name => message === `Identifier '${name}' has already been declared`);
    }
    function toSyntaxDiagnostic(message, stack = "") {
      const [head = "", , carets = ""] = stack.split("\n", 3);
      const line = /:(\d+)$/.exec(head)?.[1];
      const column = carets.indexOf("^");
      return {
        message,
        ...line && {
          line: Number(line)
        },
        ...column >= 0 && {
          column: column + 1
        }
      };
    }
    async function placed(diagnostic, source) {
      if (diagnostic.column !== void 0) return diagnostic;
      const {Session} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 6592, 19));
      const session = new Session;
      session.connect();
      const answers = [];
      const expression = `(function (${commonJsNames.join()}) {\n${source.replace(/^#!/, "//")}\n})`;
      session.post("Runtime.enable");
      session.post("Runtime.compileScript", {
        expression,
        sourceURL: "",
        persistScript: false
      }, (_, answer) => {
        answers.push(answer);
      });
      session.disconnect();
      const details = answers[0]?.exceptionDetails;
      if (!details) return diagnostic;
      const lines = source.split("\n").length;
      if (details.lineNumber > lines) return {
        message: diagnostic.message,
        line: lines
      };
      return {
        ...diagnostic,
        line: details.lineNumber,
        column: details.columnNumber + 1
      };
    }
    async function parseInChild(absolute, type, {redact, signal}) {
      const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(absolute);
      try {
        const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [ "--no-warnings", "--check", `--input-type=${type}`, "-" ], {
          stdio: [ file.fd, "ignore", "pipe" ],
          cwd: (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(process.execPath),
          env: (0, _environment_js__WEBPACK_IMPORTED_MODULE_6__.z)(),
          windowsHide: true,
          ...signal && {
            signal,
            killSignal: "SIGKILL"
          }
        });
        const [printed, [status]] = await Promise.all([ child.stderr ? (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_4__.text)(child.stderr) : "", (0, 
        node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, "close") ]);
        const complaint = redact(printed);
        if (status !== 0 && status !== 1) throw new Error(`node --check ended with ${status}: ${(0, 
        _text_js__WEBPACK_IMPORTED_MODULE_7__.$Q)(complaint, 500)}`);
        return {
          parsed: status === 0,
          complaint
        };
      } finally {
        await file.close();
      }
    }
  }
};
