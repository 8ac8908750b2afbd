import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
  24: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
  },
  995: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
  },
  760: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
  },
  313: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      yN: () => placesIn
    });
    Error;
    function placesIn(text) {
      let starts;
      return offset => {
        starts ??= [ 0, ...Array.from(text.matchAll(/\n/g), ({index}) => index + 1) ];
        let line = 0;
        for (let end = starts.length; end - line > 1; ) {
          const middle = line + end >> 1;
          if ((starts[middle] ?? 0) <= offset) line = middle; else end = middle;
        }
        return {
          line: line + 1,
          column: offset - (starts[line] ?? 0) + 1
        };
      };
    }
  },
  88: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      TS: () => foldersUp,
      WI: () => readManifest,
      n_: () => packageManagerOf
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
    const lockfiles = [ [ "pnpm-lock.yaml", "pnpm" ], [ "yarn.lock", "yarn" ], [ "bun.lock", "bun" ], [ "bun.lockb", "bun" ], [ "package-lock.json", "npm" ], [ "npm-shrinkwrap.json", "npm" ] ];
    const commands = {
      npm: {
        frozen: "npm ci",
        install: "npm install",
        add: "npm install --save-dev",
        run: "npm run",
        execute: "npx"
      },
      pnpm: {
        frozen: "pnpm install --frozen-lockfile",
        install: "pnpm install",
        add: "pnpm add --save-dev",
        run: "pnpm run",
        execute: "pnpm exec"
      },
      yarn: {
        frozen: "yarn install --immutable",
        install: "yarn install",
        add: "yarn add --dev",
        run: "yarn run",
        execute: "yarn"
      },
      bun: {
        frozen: "bun install --frozen-lockfile",
        install: "bun install",
        add: "bun add --dev",
        run: "bun run",
        execute: "bunx"
      }
    };
    function packageManagerOf(folder, root) {
      for (const place of foldersUp(folder, root)) {
        const lockfile = lockfiles.find(([file]) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, 
        node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, file)));
        const name = declared(place) ?? lockfile?.[1];
        if (name !== void 0) return commandsOf(name, lockfile && (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, lockfile[0]));
      }
      return commandsOf("npm", void 0);
    }
    function readManifest(folder) {
      try {
        return asRecord(JSON.parse(readSmallFile((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "package.json"))));
      } catch {
        return {};
      }
    }
    function foldersUp(folder, root) {
      const above = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, folder).startsWith("..") ? folder : root;
      return folder === above || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder ? [ folder ] : [ folder, ...foldersUp((0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), root) ];
    }
    function commandsOf(name, lockfile) {
      const {frozen, install, add, run, execute} = commands[name];
      const classic = name === "yarn" && lockfile !== void 0 && /^# yarn lockfile v1$/m.test(readSmallFile(lockfile).slice(0, 500));
      return {
        name,
        install: lockfile === void 0 ? install : classic ? "yarn install --frozen-lockfile" : frozen,
        add: (...packages) => [ add, ...packages ].join(" "),
        run: script => `${run} ${script}`,
        execute: command => `${execute} ${command}`
      };
    }
    function declared(folder) {
      const {packageManager} = readManifest(folder);
      const name = typeof packageManager === "string" ? packageManager.split("@", 1)[0] : void 0;
      return isName(name) ? name : void 0;
    }
    function isName(name) {
      return name !== void 0 && Object.hasOwn(commands, name);
    }
    function readSmallFile(file) {
      const found = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, {
        throwIfNoEntry: false
      });
      return found?.isFile() && found.size < 1e7 ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8") : "";
    }
    function asRecord(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value) ? {
        ...value
      } : {};
    }
  },
  47: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      l: () => bundle
    });
    var external_node_module_ = __nccwpck_require__(995);
    var external_node_path_ = __nccwpck_require__(760);
    const external_node_vm_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
    var properties = __nccwpck_require__(15);
    var child_project = __nccwpck_require__(805);
    var definition_error = __nccwpck_require__(416);
    var toolchain = __nccwpck_require__(215);
    var unresolved = __nccwpck_require__(297);
    async function bundle(project, esbuild) {
      try {
        const {outputFiles, metafile} = await esbuild.build({
          absWorkingDir: project.folder,
          entryPoints: [ (0, external_node_path_.basename)(project.file) ],
          outfile: `${(0, external_node_path_.basename)(project.file)}.cjs`,
          bundle: true,
          external: [ "@botpress/sdk" ],
          format: "cjs",
          keepNames: true,
          logLevel: "silent",
          metafile: true,
          platform: "node",
          sourcemap: "external",
          sourcesContent: false,
          target: "node20",
          write: false
        });
        const output = end => outputFiles.find(file => file.path.endsWith(end))?.text ?? "";
        return script(project, output(".cjs"), output(".map"), ownSources(project, metafile));
      } catch (error) {
        const {errors} = (0, properties.P)(error);
        if (!Array.isArray(errors) || errors.length === 0) throw (0, toolchain.gx)(project, esbuild.version, error);
        throw new definition_error.g(...errors.map(message => describe(project, message)));
      }
    }
    function script(project, code, map, sources) {
      const filename = `${project.file}.cjs`;
      return {
        sources,
        run() {
          const module = {
            exports: {}
          };
          const run = (0, external_node_vm_namespaceObject.compileFunction)(code, [ "module", "exports", "require", "__filename", "__dirname" ], {
            filename
          });
          run(module, module.exports, (0, external_node_module_.createRequire)(project.file), project.file, project.folder);
          return (0, properties.P)(module.exports);
        },
        origin(file, line, column) {
          if (file !== filename) return;
          const entry = new external_node_module_.SourceMap(JSON.parse(map)).findEntry(line - 1, column - 1);
          if (!("originalSource" in entry)) return;
          const own = (0, child_project.O)(project, (0, external_node_path_.resolve)(project.folder, entry.originalSource));
          return own === void 0 ? void 0 : {
            file: own,
            line: entry.originalLine + 1,
            column: entry.originalColumn + 1
          };
        }
      };
    }
    function ownSources(project, {inputs}) {
      const all = Object.keys(inputs).map(input => (0, child_project.O)(project, (0, external_node_path_.resolve)(project.folder, input)));
      const definition = (0, child_project.O)(project, project.file);
      const own = all.filter(path => path !== void 0 && path !== definition && !path.includes("(disabled):"));
      return [ definition, ...own ].filter(path => path !== void 0);
    }
    function describe(project, {text, location}) {
      const place = placeOf(project, location);
      const subject = place?.file ?? location?.file ?? (0, external_node_path_.basename)(project.file);
      const missing = /^Could not resolve "(.+)"$/.exec(text)?.[1];
      return {
        severity: "error",
        subject,
        ...missing === void 0 ? {
          message: `\`${subject}\` can't be bundled:`,
          said: text
        } : (0, unresolved.I)(project, subject, missing),
        ...place && {
          place
        }
      };
    }
    function placeOf(project, location) {
      const file = location && (0, child_project.O)(project, (0, external_node_path_.resolve)(project.folder, location.file));
      if (!file) return;
      const before = Buffer.from(location.lineText).subarray(0, location.column).toString();
      return {
        file,
        line: location.line,
        column: before.length + 1
      };
    }
  },
  229: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      O$: () => unreadable,
      cx: () => compiler,
      ks: () => needsEsbuild
    });
    var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(995);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
    var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(313);
    var _properties_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(15);
    var _project_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(805);
    var _definition_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(416);
    var _toolchain_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(215);
    var _tsconfig_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(661);
    function compiler(project) {
      const typescript = (0, _toolchain_js__WEBPACK_IMPORTED_MODULE_5__.er)(project);
      return isTypescript(typescript) ? (file, source) => transpile(project, typescript, file, source) : (file, source) => strip(project, file, source);
    }
    function isTypescript(value) {
      return typeof (0, _properties_js__WEBPACK_IMPORTED_MODULE_7__.P)(value).transpileModule === "function";
    }
    function transpile(project, typescript, file, source) {
      const {options} = (0, _tsconfig_js__WEBPACK_IMPORTED_MODULE_6__.W)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
      const {outputText, sourceMapText, diagnostics} = typescript.transpileModule(source, {
        fileName: file,
        reportDiagnostics: true,
        compilerOptions: {
          target: "es2022",
          module: "esnext",
          sourceMap: true,
          allowJs: true,
          experimentalDecorators: options.experimentalDecorators === true,
          emitDecoratorMetadata: options.emitDecoratorMetadata === true,
          useDefineForClassFields: definesFields(options.useDefineForClassFields, options.target)
        }
      });
      const diagnostic = diagnostics?.find(({start}) => start !== void 0);
      if (diagnostic) throw unreadable(project, file, (0, _document_js__WEBPACK_IMPORTED_MODULE_2__.yN)(source)(diagnostic.start ?? 0), worded(diagnostic.messageText));
      return {
        code: outputText,
        ...sourceMapText !== void 0 && {
          map: new node_module__WEBPACK_IMPORTED_MODULE_0__.SourceMap(JSON.parse(sourceMapText))
        }
      };
    }
    function definesFields(chosen, target) {
      return typeof chosen === "boolean" ? chosen : !/^es(?:[3-6]|20(?:1\d|2[01]))$/i.test(String(target));
    }
    function worded(message) {
      return String(typeof message === "string" ? message : (0, _properties_js__WEBPACK_IMPORTED_MODULE_7__.P)(message).messageText);
    }
    function strip(project, file, source) {
      try {
        return {
          code: (0, node_module__WEBPACK_IMPORTED_MODULE_0__.stripTypeScriptTypes)(source, {
            mode: "strip"
          })
        };
      } catch (error) {
        if ((0, _properties_js__WEBPACK_IMPORTED_MODULE_7__.P)(error).code !== "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX") throw misread(project, file, error);
      }
      try {
        const code = (0, node_module__WEBPACK_IMPORTED_MODULE_0__.stripTypeScriptTypes)(source, {
          mode: "transform",
          sourceMap: true,
          sourceUrl: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)
        });
        const map = /\/\/# sourceMappingURL=data:application\/json;base64,(\S+)\s*$/.exec(code)?.[1] ?? "";
        return {
          code,
          map: new node_module__WEBPACK_IMPORTED_MODULE_0__.SourceMap(JSON.parse(Buffer.from(map, "base64").toString()))
        };
      } catch (error) {
        throw misread(project, file, error);
      }
    }
    function misread(project, file, error) {
      const [head = "", ...shown] = String((0, _properties_js__WEBPACK_IMPORTED_MODULE_7__.P)(error).stack).split("\n\n", 1)[0]?.split("\n") ?? [];
      const line = Number(/:(\d+)$/.exec(head)?.[1]);
      const column = (shown.find(text => /^\s*\^+\s*$/.test(text))?.indexOf("^") ?? -1) + 1;
      const at = {
        ...line > 0 && {
          line
        },
        ...line > 0 && column > 0 && {
          column
        }
      };
      const unsupported = (0, _properties_js__WEBPACK_IMPORTED_MODULE_7__.P)(error).code === "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX";
      return unreadable(project, file, at, (0, _toolchain_js__WEBPACK_IMPORTED_MODULE_5__.b6)(error), unsupported ? needsEsbuild(project) : void 0);
    }
    function unreadable(project, file, at, said, fix) {
      const path = (0, _project_js__WEBPACK_IMPORTED_MODULE_3__.O)(project, file) ?? file;
      return new _definition_error_js__WEBPACK_IMPORTED_MODULE_4__.g({
        severity: "error",
        subject: path,
        message: `\`${path}\` can't be parsed:`,
        said,
        ...fix !== void 0 && {
          fix
        },
        place: {
          file: path,
          ...at
        }
      });
    }
    function needsEsbuild(project) {
      return `Run \`${(0, _project_js__WEBPACK_IMPORTED_MODULE_3__.m)(project).add("esbuild")}\` and commit what it changes: with esbuild, the definition is read as the Botpress CLI reads it.`;
    }
  },
  416: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      g: () => DefinitionError
    });
    class DefinitionError extends Error {
      diagnostics;
      constructor(...diagnostics) {
        super(diagnostics[0]?.message);
        this.diagnostics = diagnostics;
      }
    }
  },
  673: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      _: () => evaluate,
      c: () => stopped
    });
    var _properties_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(15);
    var _project_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(805);
    var _definition_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(416);
    var _toolchain_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(215);
    async function evaluate(project, program) {
      try {
        return (0, _properties_js__WEBPACK_IMPORTED_MODULE_3__.P)(await program.run());
      } catch (error) {
        if (error instanceof _definition_error_js__WEBPACK_IMPORTED_MODULE_1__.g) throw error;
        const name = error instanceof Error ? ` ${error.name}:` : "";
        const stack = error instanceof Error ? error.stack : void 0;
        throw new _definition_error_js__WEBPACK_IMPORTED_MODULE_1__.g(stopped(project, program, {
          message: `throws while it is evaluated:${name}`,
          said: (0, _toolchain_js__WEBPACK_IMPORTED_MODULE_2__.b6)(error),
          stack
        }));
      }
    }
    function stopped(project, program, {message, said, stack}) {
      const frames = ownFrames(program, stack ?? "").slice(0, 5);
      const trace = frames.map(({name, place}) => {
        const at = `\`${place.file}:${place.line}:${place.column}\``;
        return name ? `\`${name}\` (${at})` : at;
      });
      const file = (0, _project_js__WEBPACK_IMPORTED_MODULE_0__.O)(project, project.file) ?? project.file;
      return {
        severity: "error",
        subject: file,
        message: `\`${file}\` ${message}`,
        ...said !== void 0 && {
          said
        },
        ...trace.length > 0 && {
          trace: `It stopped in ${trace.join(", called from ")}.`
        },
        place: frames[0]?.place ?? {
          file
        }
      };
    }
    function ownFrames(program, stack) {
      return stack.split("\n").flatMap(text => {
        const [, caller, file = "", line, column] = /^\s*at (?:async )?(?:(?:new )?(.+?) \()?(?:async )?(.+?):(\d+):(\d+)\)?$/.exec(text) ?? [];
        const place = program.origin(file, Number(line), Number(column));
        if (!place) return [];
        const name = caller?.split(" ", 1)[0];
        return [ name && !/^Object\.|<anonymous>|^__/.test(name) ? {
          name,
          place
        } : {
          place
        } ];
      });
    }
  },
  668: (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
      try {
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
        var _properties_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(15);
        var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(47);
        var _compile_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(229);
        var _evaluate_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(673);
        var _map_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(562);
        var _modules_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(580);
        var _project_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(805);
        var _recognize_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(348);
        var _definition_error_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(416);
        var _schema_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(822);
        var _toolchain_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(215);
        const [root = "", file = ""] = process.argv.slice(2);
        const project = {
          root,
          file,
          folder: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)
        };
        let program;
        let answered = false;
        process.on("exit", code => {
          if (answered || !program) return;
          const {stack} = new Error;
          const message = `ends the process (exit code ${code}) while it is evaluated.`;
          say({
            diagnostics: [ (0, _evaluate_js__WEBPACK_IMPORTED_MODULE_4__.c)(project, program, {
              message,
              stack
            }) ],
            sources: []
          });
        });
        process.on("beforeExit", () => {
          if (answered || !program) return;
          const message = "waits at its top level (`await`) for something that never comes.";
          say({
            diagnostics: [ (0, _evaluate_js__WEBPACK_IMPORTED_MODULE_4__.c)(project, program, {
              message,
              stack: void 0
            }) ],
            sources: []
          });
        });
        try {
          say(await load());
        } catch (error) {
          const diagnostics = error instanceof _definition_error_js__WEBPACK_IMPORTED_MODULE_9__.g ? error.diagnostics : [ unexpected(error) ];
          say({
            diagnostics,
            sources: program?.sources ?? []
          });
        }
        process.exit(0);
        async function load() {
          const read = await prepare();
          program = read.program;
          const field = (0, _map_js__WEBPACK_IMPORTED_MODULE_5__.P)((0, _recognize_js__WEBPACK_IMPORTED_MODULE_8__.v)(project, read.sdk, await (0, 
          _evaluate_js__WEBPACK_IMPORTED_MODULE_4__._)(project, program)));
          return {
            ...(0, _map_js__WEBPACK_IMPORTED_MODULE_5__.i)(field, (0, _schema_js__WEBPACK_IMPORTED_MODULE_10__.G)(read.sdk, (0, 
            _properties_js__WEBPACK_IMPORTED_MODULE_12__.P)(field("__advanced")))),
            sources: program.sources
          };
        }
        async function prepare() {
          const found = (0, _toolchain_js__WEBPACK_IMPORTED_MODULE_11__.wW)(project);
          const esbuild = (0, _toolchain_js__WEBPACK_IMPORTED_MODULE_11__.jO)(project, found);
          if (!esbuild) {
            process.removeAllListeners("warning");
            const sdk = (0, _toolchain_js__WEBPACK_IMPORTED_MODULE_11__.NP)(project, found);
            return {
              sdk,
              program: (0, _modules_js__WEBPACK_IMPORTED_MODULE_6__.u)(project, (0, _compile_js__WEBPACK_IMPORTED_MODULE_3__.cx)(project))
            };
          }
          const bundling = (0, _bundle_js__WEBPACK_IMPORTED_MODULE_2__.l)(project, esbuild);
          bundling.catch(() => {});
          const sdk = (0, _toolchain_js__WEBPACK_IMPORTED_MODULE_11__.NP)(project, found);
          return {
            sdk,
            program: await bundling
          };
        }
        function unexpected(error) {
          const path = (0, _project_js__WEBPACK_IMPORTED_MODULE_7__.O)(project, file) ?? file;
          return {
            severity: "error",
            subject: path,
            message: `\`${path}\` can't be loaded:`,
            said: (0, _toolchain_js__WEBPACK_IMPORTED_MODULE_11__.b6)(error),
            place: {
              file: path
            }
          };
        }
        function say(answer) {
          const bytes = Buffer.from(`${JSON.stringify(answer)}\n`);
          answered = true;
          for (let sent = 0; sent < bytes.length; ) try {
            sent += (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(3, bytes, sent);
          } catch (error) {
            if ((0, _properties_js__WEBPACK_IMPORTED_MODULE_12__.P)(error).code !== "EAGAIN") throw error;
          }
        }
        __webpack_async_result__();
      } catch (e) {
        __webpack_async_result__(e);
      }
    }, 1);
  },
  562: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      P: () => fieldsOf,
      i: () => mapDefinition
    });
    function formatPath(path) {
      return path.map((part, index) => {
        if (typeof part === "number") return `[${part}]`;
        if (part === "[]") return part;
        if (!/^[\p{L}\p{N}_$-]+$/u.test(part)) return `[${JSON.stringify(part)}]`;
        return index === 0 ? part : `.${part}`;
      }).join("");
    }
    function path_matchesPath(pattern, path) {
      const names = namesOf(pattern);
      if (names[0] === "**") {
        const tail = names.slice(1);
        return path.length >= tail.length && fits(tail, path.slice(path.length - tail.length));
      }
      if (names.at(-1) !== "**") return names.length === path.length && fits(names, path);
      const head = names.slice(0, -1);
      return path.length >= head.length && fits(head, path.slice(0, head.length));
    }
    function fits(names, path) {
      return names.every((name, index) => name === "*" || name === path[index]);
    }
    const split = new Map;
    function namesOf(pattern) {
      const known = split.get(pattern);
      if (known !== void 0) return known;
      const names = pattern.split(".");
      split.set(pattern, names);
      return names;
    }
    const described = [ "title", "description" ];
    const linkScript = {
      noun: [ "link template script", "link template scripts" ],
      bots: true,
      pruned: true,
      removedWith: {
        required: false
      }
    };
    const parts = [ {
      at: "channels.*",
      noun: [ "channel", "channels" ],
      fields: described,
      limit: 10,
      camelCase: true,
      bots: true,
      pruned: true
    }, {
      at: "channels.*.messages.*",
      noun: [ "message type", "message types" ],
      schemas: {
        schema: "message"
      },
      limit: 20,
      camelCase: true,
      bots: true,
      pruned: true
    }, {
      at: "channels.*.message.tags.*",
      noun: [ "message tag", "message tags" ],
      fields: described,
      bots: true,
      pruned: true
    }, {
      at: "channels.*.conversation.tags.*",
      noun: [ "conversation tag", "conversation tags" ],
      fields: described,
      bots: true,
      pruned: true
    }, {
      at: "actions.*",
      noun: [ "action", "actions" ],
      fields: [ ...described, "billable", "cacheable" ],
      schemas: {
        "input.schema": "input",
        "output.schema": "output"
      },
      camelCase: true,
      bots: true,
      pruned: true
    }, {
      at: "actions.*.attributes.*",
      noun: [ "attribute", "attributes" ],
      bots: false,
      pruned: true
    }, {
      at: "events.*",
      noun: [ "event", "events" ],
      fields: described,
      schemas: {
        schema: "output"
      },
      limit: 20,
      camelCase: true,
      bots: true,
      pruned: true
    }, {
      at: "events.*.attributes.*",
      noun: [ "attribute", "attributes" ],
      bots: false,
      pruned: true
    }, {
      at: "states.*",
      noun: [ "state", "states" ],
      fields: [ "type" ],
      schemas: {
        schema: "stored"
      },
      limit: 20,
      camelCase: true,
      bots: true,
      pruned: true
    }, {
      at: "entities.*",
      noun: [ "entity", "entities" ],
      fields: described,
      schemas: {
        schema: "output"
      },
      bots: true,
      pruned: true
    }, {
      at: "configuration",
      noun: [ "configuration", "configurations" ],
      fields: described,
      schemas: {
        schema: "input"
      },
      bots: true,
      pruned: false
    }, {
      at: "configurations.*",
      noun: [ "additional configuration", "additional configurations" ],
      fields: described,
      schemas: {
        schema: "input"
      },
      bots: true,
      pruned: true
    }, {
      at: "interfaces.*",
      noun: [ "interface", "interfaces" ],
      bots: true,
      pruned: true
    }, {
      at: "user",
      noun: [ "user", "users" ],
      bots: true,
      pruned: false
    }, {
      at: "user.tags.*",
      noun: [ "user tag", "user tags" ],
      fields: described,
      bots: true,
      pruned: true
    }, {
      at: "extraOperations.*",
      noun: [ "extra operation", "extra operations" ],
      bots: false,
      pruned: true
    }, {
      at: "attributes.*",
      noun: [ "attribute", "attributes" ],
      bots: false,
      pruned: true
    }, {
      at: "secrets.*",
      noun: [ "secret", "secrets" ],
      limit: 25,
      bots: false,
      pruned: false
    }, {
      at: "identifier.extractScript",
      noun: [ "extract script", "extract scripts" ],
      bots: true,
      pruned: true
    }, {
      at: "identifier.fallbackHandlerScript",
      noun: [ "fallback handler script", "fallback handler scripts" ],
      bots: true,
      pruned: true
    }, {
      at: "configuration.identifier.linkTemplateScript",
      ...linkScript
    }, {
      at: "configurations.*.identifier.linkTemplateScript",
      ...linkScript
    } ];
    parts.flatMap(({at, schemas = {}}) => Object.entries(schemas).map(([inside, direction]) => ({
      at: `${at}.${inside}`,
      direction
    })));
    function partAt(path) {
      return parts.filter(({at}) => path_matchesPath(`${at}.**`, path)).toSorted((a, b) => b.at.length - a.at.length)[0];
    }
    parts.flatMap(part => {
      const [field = "", star, ...deeper] = part.at.split(".");
      return star === "*" && deeper.length === 0 ? [ {
        ...part,
        field
      } ] : [];
    });
    var properties = __nccwpck_require__(15);
    var definition_error = __nccwpck_require__(416);
    var toolchain = __nccwpck_require__(215);
    function fieldsOf(definition) {
      const props = (0, properties.P)(definition.props);
      return name => definition[name] ?? props[name];
    }
    function mapDefinition(field, toSchema) {
      const diagnostics = [];
      const scripts = [];
      const fail = (path, message, fix) => {
        diagnostics.push({
          severity: "error",
          subject: formatPath(path),
          message,
          ...fix && {
            fix
          },
          path: [ ...path ]
        });
      };
      const schema = (holder, ...path) => {
        try {
          return toSchema(holder);
        } catch (error) {
          const at = [ ...path, "schema" ];
          const message = "`schema` can't be converted to a JSON schema:";
          diagnostics.push({
            severity: "error",
            subject: formatPath(at),
            message,
            said: (0, toolchain.b6)(error),
            path: at
          });
          return;
        }
      };
      const script = (value, ...path) => {
        if (typeof value !== "string" || value === "") return;
        scripts.push(path);
        return value;
      };
      const entry = (value, ...path) => {
        const {fields = [], schemas = {}} = partAt(path) ?? {};
        const converted = Object.keys(schemas).map(place => {
          const [holder] = place.split(".");
          return place === "schema" || holder === void 0 ? {
            schema: schema(value, ...path),
            ui: legacyLabels(value)
          } : {
            [holder]: {
              schema: schema(value[holder], ...path, holder),
              ui: legacyLabels(value[holder])
            }
          };
        });
        return {
          ...pick(value, ...fields),
          ...Object.assign({}, ...converted),
          ...partAt([ ...path, "attributes", "" ])?.at.endsWith("attributes.*") && {
            attributes: attributes(value.attributes)
          }
        };
      };
      const configuration = (value, ...path) => ({
        ...entry(value, ...path),
        identifier: {
          ...pick(value.identifier, "required"),
          linkTemplateScript: script((0, properties.P)(value.identifier).linkTemplateScript, ...path, "identifier", "linkTemplateScript")
        }
      });
      const advanced = (0, properties.P)(field("__advanced"));
      for (const key of [ "name", "version" ]) if (field(key) === void 0) fail([ key ], `\`${key}\` is missing.`, `Add \`${key}\` to the definition.`);
      const identifier = (0, properties.P)(field("identifier"));
      const content = {
        ...Object.fromEntries([ "name", "version", "title", "description", "url" ].map(key => [ key, field(key) ])),
        icon: field("icon") || void 0,
        readme: field("readme") || void 0,
        sdkVersion: (0, properties.P)(field("metadata")).sdkVersion,
        maxExecutionTime: field("maxExecutionTime") ?? advanced.maxExecutionTime,
        extraOperations: field("extraOperations") ?? advanced.extraOperations,
        attributes: attributes(field("attributes") ?? {}),
        identifier: {
          extractScript: script(identifier.extractScript, "identifier", "extractScript"),
          fallbackHandlerScript: script(identifier.fallbackHandlerScript, "identifier", "fallbackHandlerScript")
        },
        configuration: (0, properties.G)(field("configuration")) ? configuration((0, properties.P)(field("configuration")), "configuration") : {},
        configurations: each(field("configurations"), (value, key) => configuration(value, "configurations", key)),
        ...Object.fromEntries([ "actions", "events", "states", "entities" ].map(name => [ name, each(field(name), (value, key) => entry(value, name, key)) ])),
        channels: each(field("channels"), (channel, key) => ({
          ...entry(channel, "channels", key),
          messages: each(channel.messages, (message, type) => entry(message, "channels", key, "messages", type)),
          message: tagged(channel.message),
          conversation: tagged(channel.conversation)
        })),
        user: tagged(field("user") ?? {}),
        interfaces: each(field("interfaces"), implemented),
        secrets: each(field("secrets"), secret => pick(secret, "optional", "description"))
      };
      if (diagnostics.length > 0) throw new definition_error.g(...diagnostics);
      return {
        content,
        scripts: scripts.map(path => [ ...path ])
      };
    }
    function each(collection, map) {
      if (!(0, properties.G)(collection) || Array.isArray(collection)) return collection ?? {};
      return Object.fromEntries(Object.entries(collection).map(([key, value]) => [ key, (0, 
      properties.G)(value) ? map(value, key) : value ]));
    }
    function pick(value, ...keys) {
      return Object.fromEntries(keys.map(key => [ key, (0, properties.P)(value)[key] ]));
    }
    function legacyLabels(holder) {
      const {ui} = (0, properties.P)(holder);
      if (!(0, properties.G)(ui)) return;
      return each(ui, labels => ({
        title: Boolean(labels.title),
        examples: Boolean(labels.examples)
      }));
    }
    function tagged(holder) {
      if (!(0, properties.G)(holder)) return holder;
      const {tags, creation} = holder;
      return {
        tags: tags && each(tags, tag => pick(tag, "title", "description")),
        creation: (0, properties.G)(creation) ? pick(creation, "enabled", "requiredTags") : creation
      };
    }
    function attributes(value) {
      if (!(0, properties.G)(value)) return value;
      return Object.fromEntries(Object.entries(value).map(([key, text]) => [ key, text === "" ? null : text ]));
    }
    function implemented(value) {
      const renamed = key => value[key] && each(value[key], entry => pick(entry, "name"));
      return {
        ...typeof value.id === "string" && value.id !== "" ? pick(value, "id") : pick(value, "name", "version"),
        entities: renamed("entities"),
        actions: renamed("actions"),
        events: renamed("events"),
        channels: renamed("channels")
      };
    }
  },
  580: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      u: () => linkModules
    });
    var external_node_fs_ = __nccwpck_require__(24);
    var external_node_module_ = __nccwpck_require__(995);
    var external_node_path_ = __nccwpck_require__(760);
    const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
    var workspace_document = __nccwpck_require__(313);
    var package_manager = __nccwpck_require__(88);
    null && String.raw`[\p{L}_$][\p{L}\p{N}_$]*`;
    const comment = String.raw`\/\/[^\n]*|\/\*[\s\S]*?\*\/`;
    const source_text_text = String.raw`'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|${"`"}(?:\\[\s\S]|[^${"`"}\\])*${"`"}`;
    const regex = String.raw`\/(?<=[(,=:[!&|?{};]\s*\/)(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^\/\\\n])+\/`;
    function bareSource(source) {
      return source.replace(new RegExp(`${comment}|${source_text_text}|${regex}`, "gu"), (match, offset) => {
        const end = offset + match.length;
        const isName = /^['"]/.test(match) && /^\s*:/.test(source.slice(end, end + 20));
        return isName ? match : match.replace(/[^\n]/g, " ");
      });
    }
    var properties = __nccwpck_require__(15);
    var compile = __nccwpck_require__(229);
    var project = __nccwpck_require__(805);
    var definition_error = __nccwpck_require__(416);
    var tsconfig = __nccwpck_require__(661);
    const endings = [ ".tsx", ".ts", ".jsx", ".js", ".json" ];
    const written = {
      ".js": [ ".ts", ".tsx" ],
      ".jsx": [ ".ts", ".tsx" ],
      ".mjs": [ ".mts" ],
      ".cjs": [ ".cts" ]
    };
    function resolveFile(specifier, importer) {
      const folder = (0, external_node_path_.dirname)(importer);
      const found = /^\.{1,2}(?:\/|$)/.test(specifier) ? fileAt((0, external_node_path_.resolve)(folder, specifier)) : (0, 
      external_node_path_.isAbsolute)(specifier) ? fileAt(specifier) : byTsConfig(specifier, (0, 
      tsconfig.W)(folder));
      return found === void 0 ? void 0 : (0, external_node_fs_.realpathSync)(found);
    }
    function byTsConfig(specifier, {paths, baseUrl}) {
      const [match] = paths.flatMap(([pattern, targets]) => {
        const [before = "", after] = pattern.split("*", 2);
        if (after === void 0) return pattern === specifier ? [ {
          rank: 1 / 0,
          targets,
          star: ""
        } ] : [];
        if (specifier.length < pattern.length - 1 || !specifier.startsWith(before) || !specifier.endsWith(after)) return [];
        return [ {
          rank: before.length,
          targets,
          star: specifier.slice(before.length, specifier.length - after.length)
        } ];
      }).toSorted((a, b) => b.rank - a.rank);
      for (const target of match?.targets ?? []) {
        const found = fileAt(target.replace("*", () => match?.star ?? ""));
        if (found !== void 0) return found;
      }
      return baseUrl === void 0 ? void 0 : fileAt((0, external_node_path_.join)(baseUrl, specifier));
    }
    function fileAt(path) {
      return asFile(path) ?? asFolder(path);
    }
    function asFile(path) {
      const ending = /\.[mc]?jsx?$/.exec(path)?.[0];
      const typed = ending === void 0 ? [] : (written[ending] ?? []).map(other => path.slice(0, -ending.length) + other);
      return [ path, ...endings.map(other => path + other), ...typed ].find(isFile);
    }
    function asFolder(path) {
      if (!(0, external_node_fs_.statSync)(path, {
        throwIfNoEntry: false
      })?.isDirectory()) return;
      const manifest = (0, external_node_path_.join)(path, "package.json");
      const {main} = isFile(manifest) ? (0, properties.P)(JSON.parse((0, external_node_fs_.readFileSync)(manifest, "utf8"))) : {};
      const named = typeof main === "string" ? (0, external_node_path_.resolve)(path, main) : void 0;
      return (named && (asFile(named) ?? asFile((0, external_node_path_.join)(named, "index")))) ?? asFile((0, 
      external_node_path_.join)(path, "index"));
    }
    function isFile(path) {
      return (0, external_node_fs_.statSync)(path, {
        throwIfNoEntry: false
      })?.isFile() === true;
    }
    function jsonModule(text) {
      const value = JSON.parse(text);
      return `const value = JSON.parse(${JSON.stringify(text)})\nexport default value\n${members(value)}`;
    }
    function textModule(text) {
      return `export default ${JSON.stringify(text)}\n`;
    }
    function commonJsModule(path, value, isNode) {
      const isTranspiled = !isNode && (0, properties.G)(value) && Boolean(value["__esModule"]);
      return `import { createRequire } from 'node:module'\nconst value = createRequire(import.meta.url)(${JSON.stringify(path)})\nexport default value${isTranspiled ? ".default" : ""}\n${members(value)}`;
    }
    function widenedModule(url, names) {
      const from = JSON.stringify(url);
      const others = [ ...names ].filter(name => name !== "default");
      const own = others.length === [ ...names ].length ? "" : `export { default } from ${from}\n`;
      return `export * from ${from}\n${own}${absent(others)}`;
    }
    function absent(names) {
      const list = [ ...names ].map(name => `__absent as ${JSON.stringify(name)}`);
      return list.length === 0 ? "" : `\nconst __absent = undefined\nexport { ${list.join(", ")} }\n`;
    }
    function members(value) {
      if (!(0, properties.G)(value) || Array.isArray(value)) return "";
      return Object.getOwnPropertyNames(value).filter(name => name !== "default" && name.isWellFormed()).map((name, index) => {
        const key = JSON.stringify(name);
        return `const member${index} = value[${key}]\nexport { member${index} as ${key} }\n`;
      }).join("");
    }
    var toolchain = __nccwpck_require__(215);
    var unresolved = __nccwpck_require__(297);
    var __rewriteRelativeImportExtension = void 0 && (void 0).__rewriteRelativeImportExtension || function(path, preserveJsx) {
      if (typeof path === "string" && /^\.\.?\//.test(path)) return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function(m, tsx, d, ext, cm) {
        return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : d + ext + "." + cm.toLowerCase() + "js";
      });
      return path;
    };
    function linkModules(project, compile) {
      return new Modules(project, compile);
    }
    const mostLacking = 500;
    class Modules {
      #project;
      #compile;
      #compiled=new Map;
      #sources=new Map;
      #imported=new Map;
      #lacking=new Map;
      #files=new Set;
      #problems=[];
      #round=0;
      #latest;
      constructor(project, compile) {
        this.#project = project;
        this.#compile = compile;
        this.#latest = project.file;
      }
      get sources() {
        const paths = [ this.#project.file, ...this.#files ].map(file => (0, project.O)(this.#project, file));
        return [ ...new Set(paths.filter(path => path !== void 0)) ];
      }
      origin(url, line, column) {
        const own = this.#sources.get(url)?.own;
        const file = own && (0, project.O)(this.#project, own.file);
        if (!own || file === void 0) return;
        if (!own.compiled.map) return {
          file,
          line,
          column
        };
        const entry = own.compiled.map.findEntry(line - 1, column - 1);
        return "originalLine" in entry ? {
          file,
          line: entry.originalLine + 1,
          column: entry.originalColumn + 1
        } : void 0;
      }
      async run() {
        const {file, folder} = this.#project;
        Object.assign(globalThis, {
          require: (0, external_node_module_.createRequire)(file),
          __filename: file,
          __dirname: folder
        });
        (0, external_node_module_.registerHooks)({
          resolve: (specifier, context, next) => {
            const ask = (wanted, parentURL) => next(wanted, {
              ...context,
              parentURL
            });
            return this.#resolve(specifier, context.parentURL, ask) ?? this.#note(next(specifier, context));
          },
          load: (url, context, next) => this.#load(url) ?? next(url, context)
        });
        for (;;) {
          this.#round++;
          this.#problems = [];
          try {
            const exported = await (import(__rewriteRelativeImportExtension(this.#open(file, false))));
            return (0, properties.P)(exported);
          } catch (error) {
            if (error instanceof definition_error.g) throw error;
            if (this.#problems.length > 0) throw new definition_error.g(...this.#problems);
            if (!this.#learn(error)) throw this.#explain(error);
          }
        }
      }
      #learn(error) {
        if (!(error instanceof SyntaxError) || this.#round > mostLacking) return false;
        const [, specifier, name] = /^The requested module '(.*)' does not provide an export named '(.*)'$/s.exec(error.message) ?? [];
        const [importer = ""] = (error.stack ?? "").split(/:\d+\n/, 1);
        const key = this.#imported.get(`${importer} ${specifier}`);
        const own = this.#sources.get(importer)?.own;
        if (!own || key === void 0 || specifier === void 0 || name === void 0) return false;
        if (usesValue(own.compiled.code, name)) {
          const place = this.#placeOf(specifier, own.file);
          throw new definition_error.g({
            severity: "error",
            subject: place.file,
            message: `\`${place.file}\` imports \`${name}\` from \`${specifier}\`, which has no such export.`,
            fix: "Check the name; where it is a type, write `import type`.",
            place
          });
        }
        const names = this.#lacking.get(key) ?? new Set;
        if (names.has(name)) return false;
        this.#lacking.set(key, names.add(name));
        return true;
      }
      #explain(error) {
        if (!(error instanceof SyntaxError) || !error.stack?.includes("at compileSourceTextModule ")) return error;
        return (0, compile.O$)(this.#project, this.#latest, void 0, error.message, (0, compile.ks)(this.#project));
      }
      #resolve(specifier, parentUrl, ask) {
        const answer = url => ({
          url,
          importAttributes: {},
          shortCircuit: true
        });
        if (this.#sources.has(specifier)) return answer(specifier);
        const own = this.#sources.get(parentUrl ?? "")?.own;
        if (!own) return;
        const remember = key => void this.#imported.set(`${parentUrl} ${specifier}`, key);
        try {
          return answer(this.#find(specifier, own.file, ask, remember));
        } catch (error) {
          if (!(error instanceof definition_error.g)) throw error;
          this.#problems.push(...error.diagnostics);
          return answer(this.#put((0, external_node_url_namespaceObject.pathToFileURL)(own.file), "broken", {
            text: "import { none } from 'data:text/javascript,'"
          }));
        }
      }
      #find(specifier, importer, ask, remember) {
        const isNode = isNodeModule(importer);
        const file = specifier === "@botpress/sdk" ? void 0 : resolveFile(specifier, importer);
        if (file !== void 0) {
          remember(file);
          return this.#open(file, isNode, () => this.#placeOf(specifier, importer));
        }
        let url;
        let format;
        try {
          const asker = specifier === "@botpress/sdk" ? this.#project.file : importer;
          ({url, format} = ask(specifier, (0, external_node_url_namespaceObject.pathToFileURL)(asker).href));
        } catch (error) {
          const path = requirable(specifier, importer);
          if (path === void 0) throw this.#unresolved(specifier, importer, error);
          url = (0, external_node_url_namespaceObject.pathToFileURL)(path).href;
        }
        if (!url.startsWith("file:") || format === "module" && isInstalled((0, external_node_url_namespaceObject.fileURLToPath)(url))) {
          remember(url);
          return this.#widen(url);
        }
        const path = (0, external_node_url_namespaceObject.fileURLToPath)(url);
        remember(path);
        return isInstalled(path) ? this.#wrap(path, isNode) : this.#open(path, isNode);
      }
      #open(file, isNode, importing) {
        this.#files.add(file);
        const url = (0, external_node_url_namespaceObject.pathToFileURL)(file);
        const text = (0, external_node_fs_.readFileSync)(file, "utf8").replace(/^\uFEFF/, "");
        const ending = (0, external_node_path_.extname)(file).toLowerCase();
        const lacking = absent(this.#lacking.get(file) ?? []);
        switch (ending) {
         case ".json":
          try {
            return this.#put(url, "json", {
              text: jsonModule(text) + lacking
            });
          } catch (error) {
            throw (0, compile.O$)(this.#project, file, void 0, (0, toolchain.b6)(error));
          }

         case ".txt":
          return this.#put(url, "text", {
            text: textModule(text) + lacking
          });

         case ".js":
         case ".cjs":
          if (isCommonJs(file, text)) return this.#wrap(file, isNode);
          break;

         case ".ts":
         case ".mts":
         case ".cts":
         case ".mjs":
          break;

         default:
          {
            const path = (0, project.O)(this.#project, file) ?? file;
            throw new definition_error.g({
              severity: "error",
              subject: path,
              message: `\`${path}\` can't be imported: it is neither TypeScript, JavaScript, JSON nor text that Node.js loads.`,
              fix: /^\.[jt]sx$/.test(ending) ? (0, compile.ks)(this.#project) : "Read the file instead (`readFileSync`).",
              place: importing?.() ?? {
                file: path
              }
            });
          }
        }
        const compiled = this.#compiled.get(file) ?? this.#compile(file, text);
        this.#compiled.set(file, compiled);
        return this.#put(url, "own", {
          text: compiled.code + lacking,
          own: {
            file,
            compiled
          }
        });
      }
      #wrap(path, isNode) {
        const text = commonJsModule(path, (0, external_node_module_.createRequire)(this.#project.file)(path), isNode);
        const lacking = absent(this.#lacking.get(path) ?? []);
        return this.#put((0, external_node_url_namespaceObject.pathToFileURL)(path), isNode ? "node" : "commonjs", {
          text: text + lacking
        });
      }
      #widen(url) {
        const lacking = this.#lacking.get(url);
        if (!lacking) return url;
        const stand = url.startsWith("file:") ? new URL(url) : new URL(`stand-in:${url}`);
        return this.#put(stand, "widened", {
          text: widenedModule(url, lacking)
        });
      }
      #put(base, kind, source) {
        const url = new URL(base);
        url.search = `${kind}-${this.#round}`;
        this.#sources.set(url.href, source);
        return url.href;
      }
      #load(url) {
        const source = this.#sources.get(url);
        if (!source) return;
        if (source.own) this.#latest = source.own.file;
        return {
          format: "module",
          source: source.text,
          shortCircuit: true
        };
      }
      #note(found) {
        if (found.url.startsWith("file:") && !isInstalled((0, external_node_url_namespaceObject.fileURLToPath)(found.url))) this.#files.add((0, 
        external_node_url_namespaceObject.fileURLToPath)(found.url));
        return found;
      }
      #unresolved(specifier, importer, error) {
        if (!/^ERR_(?:MODULE_NOT_FOUND|PACKAGE_|UNSUPPORTED_|INVALID_)/.test(String((0, 
        properties.P)(error).code))) return error;
        const path = (0, project.O)(this.#project, importer) ?? importer;
        return new definition_error.g({
          severity: "error",
          subject: path,
          ...(0, unresolved.I)(this.#project, path, specifier),
          place: this.#placeOf(specifier, importer)
        });
      }
      #placeOf(specifier, importer) {
        const file = (0, project.O)(this.#project, importer) ?? importer;
        const text = (0, external_node_fs_.readFileSync)(importer, "utf8").replace(/^\uFEFF/, "");
        const bare = bareSource(text);
        const imports = text.matchAll(/\b(?:from|import|require)\b\s*\(?\s*(?=(['"`])(.*?)\1)/g);
        const match = imports.find(found => found[2] === specifier && bare[found.index] !== " ");
        return match ? {
          file,
          ...(0, workspace_document.yN)(text)(match.index + match[0].length)
        } : {
          file
        };
      }
    }
    function usesValue(code, name) {
      if (!/^[\p{L}\p{N}_$]+$/u.test(name)) return true;
      const named = text => `(?<![\\p{L}\\p{N}_$])${text.replaceAll("$", String.raw`\$`)}(?![\\p{L}\\p{N}_$])`;
      const bare = bareSource(code);
      const clause = name === "default" ? String.raw`import\s+` : `import\\b[^;]*?[{,]\\s*${named(name)}\\s+as\\s+`;
      const alias = new RegExp(`\\b${clause}([\\p{L}_$][\\p{L}\\p{N}_$]*)`, "u").exec(bare)?.[1];
      if (name === "default" && alias === void 0) return true;
      const others = bare.replace(/\b(?:import|export)\b[^;(]*?\bfrom\b|\bexport\s*\{[^}]*\}/g, " ");
      const inTexts = Array.from(code.matchAll(/\$\{[^}]*\}/g), ([part]) => part);
      return new RegExp(named(alias ?? name), "u").test([ others, ...inTexts ].join("\n"));
    }
    function isNodeModule(file) {
      if (/\.m[jt]s$/.test(file)) return true;
      if (/\.c[jt]s$/.test(file)) return false;
      const manifest = (0, package_manager.TS)((0, external_node_path_.dirname)(file), (0, 
      external_node_path_.dirname)(file).split(external_node_path_.sep)[0] + external_node_path_.sep).map(package_manager.WI).find(content => Object.keys(content).length > 0);
      return manifest?.type === "module";
    }
    function isCommonJs(file, text) {
      return file.endsWith(".cjs") || !/^\s*(?:import|export)\b/m.test(bareSource(text));
    }
    function isInstalled(path) {
      return path.split(external_node_path_.sep).includes("node_modules");
    }
    function requirable(specifier, importer) {
      try {
        return (0, external_node_module_.createRequire)(importer).resolve(specifier);
      } catch {
        return;
      }
    }
  },
  805: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      O: () => ownPath,
      m: () => packageManager
    });
    var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(760);
    var _package_manager_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(88);
    function ownPath(project, absolute) {
      const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(project.root, absolute);
      if ((0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) || path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).some(part => part === ".." || part === "node_modules")) return;
      return path.replaceAll("\\", "/");
    }
    function packageManager(project) {
      return (0, _package_manager_js__WEBPACK_IMPORTED_MODULE_1__.n_)(project.folder, project.root);
    }
  },
  15: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      G: () => hasProperties,
      P: () => propertiesOf
    });
    function propertiesOf(value) {
      return hasProperties(value) ? value : {};
    }
    function hasProperties(value) {
      return typeof value === "object" && value !== null || typeof value === "function";
    }
  },
  348: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      v: () => recognize
    });
    var _properties_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(15);
    var _project_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(805);
    var _definition_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(416);
    const others = {
      BotDefinition: "a bot",
      PluginDefinition: "a plugin",
      InterfaceDefinition: "an interface"
    };
    function recognize(project, sdk, exported) {
      const file = (0, _project_js__WEBPACK_IMPORTED_MODULE_0__.O)(project, project.file) ?? project.file;
      const fail = (message, fix) => new _definition_error_js__WEBPACK_IMPORTED_MODULE_1__.g({
        severity: "error",
        subject: file,
        message: `\`${file}\` ${message}`,
        fix,
        place: {
          file
        }
      });
      const constructive = "Write `export default new IntegrationDefinition({ … })`.";
      const {IntegrationDefinition} = sdk.exports;
      if (typeof IntegrationDefinition !== "function") throw fail(`needs a class \`IntegrationDefinition\`, which \`@botpress/sdk\` ${sdk.version} doesn't have. This version isn't supported.`, "Update to an SDK from 3 to 7, or give the definition in JSON or YAML (input `definition`).");
      if (!("default" in exported)) {
        const names = Object.keys(exported);
        throw fail(`has no default export.${names.length > 0 ? ` It exports ${names.map(name => `\`${name}\``).join(", ")}.` : ""}`, constructive);
      }
      const definition = exported.default;
      if (definition instanceof IntegrationDefinition) return (0, _properties_js__WEBPACK_IMPORTED_MODULE_2__.P)(definition);
      for (const [name, kind] of Object.entries(others)) {
        const other = sdk.exports[name];
        if (typeof other === "function" && definition instanceof other) throw fail(`exports ${kind} (\`${name}\`), not an integration.`, "Leave this folder out of the input `path`: this Action deploys integrations only.");
      }
      throw fail(`exports ${describe(definition)} as default, not an integration.`, constructive);
    }
    function describe(value) {
      if (value === void 0 || value === null) return String(value);
      if (value instanceof Promise) return "a promise";
      if (typeof value === "function") return value.name ? `the function or class \`${value.name}\`` : "a function";
      if (Array.isArray(value)) return "an array";
      if (!(0, _properties_js__WEBPACK_IMPORTED_MODULE_2__.G)(value)) return `a ${typeof value}`;
      const keys = Object.keys(value);
      const shown = keys.slice(0, 5).map(key => `\`${key}\``).join(", ") + (keys.length > 5 ? ", …" : "");
      return keys.length > 0 ? `an object with ${shown}` : "an empty object";
    }
  },
  822: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      G: () => schemaConverter
    });
    var child_properties = __nccwpck_require__(15);
    function dereference(schema) {
      return expand(schema, []);
      function expand(value, open) {
        if (Array.isArray(value)) return value.map(item => expand(item, open));
        if (!(0, child_properties.G)(value)) return value;
        const {$ref, ...beside} = value;
        if (!isLocal($ref)) return mapValues(value, item => expand(item, open));
        const target = expand(lookUp($ref, open), [ ...open, $ref ]);
        if (!(0, child_properties.G)(target) || Array.isArray(target)) return target;
        return {
          ...target,
          ...mapValues(beside, item => expand(item, open))
        };
      }
      function lookUp(pointer, open) {
        if (open.includes(pointer)) throw new Error(`it contains itself (${pointer}), and the API takes no recursive schemas`);
        let value = schema;
        for (const token of pointer.split("/").slice(1)) {
          const key = decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
          if ((0, child_properties.G)(value) && !Object.hasOwn(value, key) && isLocal(value.$ref)) value = lookUp(value.$ref, [ ...open, pointer ]);
          if (!(0, child_properties.G)(value) || !Object.hasOwn(value, key)) throw new Error(`its reference ${pointer} points nowhere`);
          value = value[key];
        }
        return value;
      }
    }
    function isLocal(reference) {
      return reference === "#" || typeof reference === "string" && reference.startsWith("#/");
    }
    function mapValues(object, map) {
      return Object.fromEntries(Object.entries(object).map(([key, value]) => [ key, map(value) ]));
    }
    var definition_error = __nccwpck_require__(416);
    function schemaConverter(sdk, advanced) {
      const convert = conversion(sdk, advanced);
      return holder => {
        const {schema, ui} = (0, child_properties.P)(holder);
        if (!(0, child_properties.G)(schema)) throw new Error("there is none");
        return labelled(dereference(plain(convert(schema))), (0, child_properties.P)(ui));
      };
    }
    function conversion(sdk, advanced) {
      const {exports} = sdk;
      const z = (0, child_properties.P)(exports.z);
      const homes = [ (0, child_properties.P)(z.transforms), (0, child_properties.P)(exports.transforms), z ];
      const find = (...names) => {
        const found = homes.flatMap(home => names.map(name => home[name])).find(value => typeof value === "function");
        return found;
      };
      const modern = find("toJSONSchema");
      const legacy = find("toJSONSchemaLegacy", "zuiToJsonSchema");
      const options = (0, child_properties.P)(advanced.toJSONSchemaOptions);
      if (modern && !advanced.useLegacyZuiTransformer && choosesTransformer(sdk.version)) return schema => modern(schema, options);
      if (legacy) return schema => legacy(schema, {
        target: "jsonSchema7",
        ...options
      });
      throw new definition_error.g({
        severity: "error",
        subject: "@botpress/sdk",
        message: `\`@botpress/sdk\` ${sdk.version} isn't supported: it has no function that converts its schemas to JSON Schema.`,
        fix: "Update to an SDK from 3 to 7, or give the definition in JSON or YAML (input `definition`)."
      });
    }
    function choosesTransformer(version) {
      const [major = 0, minor = 0, patch = 0] = version.split(/[.-]/).map(Number);
      return major !== 4 ? major > 4 || Number.isNaN(major) : minor > 15 || minor === 15 && patch >= 11;
    }
    function plain(value) {
      return JSON.parse(JSON.stringify(value));
    }
    function labelled(schema, ui) {
      const {type, properties} = (0, child_properties.P)(schema);
      if (type !== "object" || !(0, child_properties.G)(properties)) return schema;
      const laid = Object.entries(properties).map(([name, property]) => {
        const {title, examples} = (0, child_properties.P)(Object.hasOwn(ui, name) ? ui[name] : void 0);
        const labels = {
          ...title ? {
            title
          } : {},
          ...examples ? {
            examples
          } : {}
        };
        return [ name, (0, child_properties.G)(property) ? {
          ...property,
          ...labels
        } : property ];
      });
      return {
        ...(0, child_properties.P)(schema),
        properties: Object.fromEntries(laid)
      };
    }
  },
  215: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      NP: () => loadSdk,
      b6: () => textOf,
      er: () => loadTypescript,
      gx: () => esbuildFails,
      jO: () => loadEsbuild,
      wW: () => findSdk
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
    var node_module__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(995);
    var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(760);
    var _package_manager_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(88);
    var _properties_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(15);
    var _project_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(805);
    var _definition_error_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(416);
    function findSdk(project) {
      const sdk = findPackage(project.file, "@botpress/sdk");
      if (sdk) return sdk;
      throw new _definition_error_js__WEBPACK_IMPORTED_MODULE_5__.g({
        severity: "error",
        subject: "@botpress/sdk",
        message: `\`@botpress/sdk\` isn't installed, but \`${(0, _project_js__WEBPACK_IMPORTED_MODULE_4__.O)(project, project.file)}\` imports it.`,
        fix: usesPlugAndPlay(project) ? "Write `nodeLinker: node-modules` into `.yarnrc.yml` and install again: without a node_modules folder (Yarn's Plug'n'Play), the SDK isn't found." : `Run \`${(0, 
        _project_js__WEBPACK_IMPORTED_MODULE_4__.m)(project).install}\` before this step.`,
        place: {
          file: (0, _project_js__WEBPACK_IMPORTED_MODULE_4__.O)(project, project.file) ?? project.file
        }
      });
    }
    function loadSdk(project, {version}) {
      try {
        return {
          version,
          exports: (0, _properties_js__WEBPACK_IMPORTED_MODULE_6__.P)((0, node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(project.file)("@botpress/sdk"))
        };
      } catch (error) {
        throw new _definition_error_js__WEBPACK_IMPORTED_MODULE_5__.g({
          severity: "error",
          subject: "@botpress/sdk",
          message: `\`@botpress/sdk\` ${version} is installed, but can't be loaded:`,
          said: textOf(error),
          fix: `Run \`${(0, _project_js__WEBPACK_IMPORTED_MODULE_4__.m)(project).install}\` again; where the SDK is part of the same repository, build it before this step.`
        });
      }
    }
    function loadEsbuild(project, sdk) {
      const cli = findPackage(project.file, "@botpress/cli");
      const homes = [ project.file, ...[ cli, sdk ].flatMap(found => found ? [ (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(found.folder, "package.json") ] : []) ];
      for (const home of homes) {
        const found = findPackage(home, "esbuild");
        if (!found) continue;
        try {
          return {
            build: (0, node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(home)("esbuild").build,
            version: found.version
          };
        } catch (error) {
          throw esbuildFails(project, found.version, error);
        }
      }
      return;
    }
    function esbuildFails(project, version, error) {
      return new _definition_error_js__WEBPACK_IMPORTED_MODULE_5__.g({
        severity: "error",
        subject: "esbuild",
        message: `\`esbuild\` ${version} is installed, but can't bundle the definition:`,
        said: textOf(error),
        fix: `Install the dependencies on the runner itself (\`${(0, _project_js__WEBPACK_IMPORTED_MODULE_4__.m)(project).install}\`), not on another system.`
      });
    }
    function loadTypescript(project) {
      if (!findPackage(project.file, "typescript")) return;
      try {
        return (0, node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(project.file)("typescript");
      } catch {
        return;
      }
    }
    function usesPlugAndPlay({folder, root}) {
      return (0, _package_manager_js__WEBPACK_IMPORTED_MODULE_3__.TS)(folder, root).some(place => (0, 
      node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, ".pnp.cjs")));
    }
    function findPackage(from, name) {
      for (const modules of (0, node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(from).resolve.paths(name) ?? []) {
        const manifest = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(modules, name, "package.json");
        if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(manifest)) continue;
        const {version} = (0, _properties_js__WEBPACK_IMPORTED_MODULE_6__.P)(JSON.parse((0, 
        node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(manifest, "utf8")));
        return {
          folder: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(manifest)),
          version: typeof version === "string" ? version : "of unknown version"
        };
      }
      return;
    }
    const longestError = 1e6;
    function textOf(error) {
      const text = String(error instanceof Error ? error.message : error);
      return text.length <= longestError ? text : `${text.slice(0, longestError)}…`;
    }
  },
  661: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      W: () => readTsConfig
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
    var node_module__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(995);
    var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(760);
    var _properties_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(15);
    function readTsConfig(folder) {
      const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "tsconfig.json");
      if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) return read(file, []);
      return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder ? none : readTsConfig((0, 
      node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
    }
    const none = {
      options: {},
      paths: []
    };
    function read(file, open) {
      if (open.includes(file)) return none;
      let content;
      try {
        content = (0, _properties_js__WEBPACK_IMPORTED_MODULE_3__.P)(JSON.parse(withoutComments((0, 
        node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8"))));
      } catch {
        return none;
      }
      const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file);
      const bases = [ content.extends ].flat().filter(base => typeof base === "string").map(base => read(locate(base, file), [ ...open, file ]));
      const own = (0, _properties_js__WEBPACK_IMPORTED_MODULE_3__.P)(content.compilerOptions);
      const baseUrl = typeof own.baseUrl === "string" ? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, own.baseUrl) : bases.findLast(hasBaseUrl)?.baseUrl;
      const paths = (0, _properties_js__WEBPACK_IMPORTED_MODULE_3__.G)(own.paths) ? Object.entries(own.paths).map(([pattern, targets]) => [ pattern, [ targets ].flat().filter(target => typeof target === "string").map(target => (0, 
      node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(baseUrl ?? folder, target)) ]) : bases.findLast(base => base.paths.length > 0)?.paths ?? [];
      return {
        options: Object.assign({}, ...bases.map(({options}) => options), own),
        paths,
        ...baseUrl !== void 0 && {
          baseUrl
        }
      };
    }
    function hasBaseUrl({baseUrl}) {
      return baseUrl !== void 0;
    }
    function locate(base, from) {
      if (/^\.{0,2}[/\\]/.test(base)) {
        const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(from), base);
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? path : `${path}.json`;
      }
      try {
        return (0, node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(from).resolve(base);
      } catch {
        return base;
      }
    }
    function withoutComments(text) {
      return text.replace(/^\uFEFF/, "").replace(/("(?:\\.|[^"\\])*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, "$1").replace(/("(?:\\.|[^"\\])*")|,(?=\s*[}\]])/g, "$1");
    }
  },
  297: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      I: () => unresolved
    });
    var _project_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(805);
    function unresolved(project, file, specifier) {
      const message = `\`${file}\` imports \`${specifier}\`, which can't be found.`;
      const has = folder => specifier.split("/").includes(folder);
      if (has("bp_modules")) return {
        message,
        fix: "Run `bp add -y` (or the project's build, where it does that) before this step: it writes `bp_modules`."
      };
      if (has(".botpress")) return {
        message,
        fix: "Run `bp build` (or `bp gen`) before this step: it writes `.botpress`."
      };
      if (specifier.startsWith(".") || specifier.startsWith("/")) return {
        message,
        fix: "Check the path (capital letters count), or run what generates the file before this step."
      };
      return {
        message,
        fix: `Run \`${(0, _project_js__WEBPACK_IMPORTED_MODULE_0__.m)(project).install}\` before this step, and check that package.json names this package, or that \`paths\` in tsconfig.json does.`
      };
    }
  }
};

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) return cachedModule.exports;
  var module = __webpack_module_cache__[moduleId] = {
    exports: {}
  };
  var threw = true;
  try {
    __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
  var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
  var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
  var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
  var resolveQueue = queue => {
    if (queue && queue.d < 1) {
      queue.d = 1;
      queue.forEach(fn => fn.r--);
      queue.forEach(fn => fn.r-- ? fn.r++ : fn());
    }
  };
  var wrapDeps = deps => deps.map(dep => {
    if (dep !== null && typeof dep === "object") {
      if (dep[webpackQueues]) return dep;
      if (dep.then) {
        var queue = [];
        queue.d = 0;
        dep.then(r => {
          obj[webpackExports] = r;
          resolveQueue(queue);
        }, e => {
          obj[webpackError] = e;
          resolveQueue(queue);
        });
        var obj = {};
        obj[webpackQueues] = fn => fn(queue);
        return obj;
      }
    }
    var ret = {};
    ret[webpackQueues] = x => {};
    ret[webpackExports] = dep;
    return ret;
  });
  __nccwpck_require__.a = (module, body, hasAwait) => {
    var queue;
    hasAwait && ((queue = []).d = -1);
    var depQueues = new Set;
    var exports = module.exports;
    var currentDeps;
    var outerResolve;
    var reject;
    var promise = new Promise((resolve, rej) => {
      reject = rej;
      outerResolve = resolve;
    });
    promise[webpackExports] = exports;
    promise[webpackQueues] = fn => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
    module.exports = promise;
    body(deps => {
      currentDeps = wrapDeps(deps);
      var fn;
      var getResult = () => currentDeps.map(d => {
        if (d[webpackError]) throw d[webpackError];
        return d[webpackExports];
      });
      var promise = new Promise(resolve => {
        fn = () => resolve(getResult);
        fn.r = 0;
        var fnQueue = q => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, 
        q.push(fn)));
        currentDeps.map(dep => dep[webpackQueues](fnQueue));
      });
      return fn.r ? promise : getResult();
    }, err => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
    queue && queue.d < 0 && (queue.d = 0);
  };
})();

(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
      enumerable: true,
      get: definition[key]
    });
  };
})();

(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();

var __webpack_exports__ = __nccwpck_require__(668);

__webpack_exports__ = await __webpack_exports__;
