export const id = 425;

export const ids = [ 425 ];

export const modules = {
  3990: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => findExcess
    });
    var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9865);
    const maximumLevels = 250;
    const maximumValues = 2e5;
    function findExcess(text) {
      let levels = 0;
      let values = 1;
      for (let at = 0; at < text.length; at++) switch (text.charCodeAt(at)) {
       case 34:
        at = endOfText(text, at);
        break;

       case 91:
       case 123:
        levels++;
        values++;
        if (levels > maximumLevels) return `nested more than ${maximumLevels} levels deep`;
        break;

       case 93:
       case 125:
        levels--;
        break;

       case 44:
        values++;
        if (values > maximumValues) return `of more than ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_0__.zD)(maximumValues)} values`;
        break;
      }
      return;
    }
    function endOfText(text, start) {
      let end = start;
      do {
        end = text.indexOf('"', end + 1);
        if (end < 0) return text.length;
      } while (isEscaped(text, end));
      return end;
    }
    function isEscaped(text, at) {
      let backslashes = 0;
      while (text[at - 1 - backslashes] === "\\") backslashes++;
      return backslashes % 2 === 1;
    }
  },
  3313: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Mi: () => DocumentError,
      b4: () => offsetOf,
      kK: () => maximumDepth,
      yN: () => placesIn
    });
    class DocumentError extends Error {
      offset;
      constructor(message, offset) {
        super(message);
        this.offset = offset;
      }
    }
    const maximumDepth = 200;
    function offsetOf(root, path) {
      let nearest = root;
      for (const part of path) {
        const child = nearest.children?.get(part);
        if (child === void 0) break;
        nearest = child;
      }
      return nearest.offset;
    }
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
  3425: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      loadSdkDefinition: () => loadSdkDefinition
    });
    var external_node_path_ = __webpack_require__(6760);
    var integration_path = __webpack_require__(7302);
    var json = __webpack_require__(5247);
    var constraints = __webpack_require__(3354);
    var definition_file = __webpack_require__(751);
    var integration_excess = __webpack_require__(3990);
    var diagnostic = __webpack_require__(2234);
    var wording = __webpack_require__(9865);
    var find_file = __webpack_require__(9178);
    var workspace_text = __webpack_require__(3403);
    var mini = __webpack_require__(705);
    var schemas = __webpack_require__(8395);
    const {YOg: array, yqP: exactOptional, Whr: answer_int, g1P: record, rej: strictObject, YjP: string, L5J: unknown} = mini;
    const path = array(schemas.KCZ([ string(), schemas.aig() ]));
    const answer_diagnostic = strictObject({
      severity: schemas.k5n([ "error", "warning", "notice" ]),
      subject: string(),
      message: string(),
      fix: exactOptional(string()),
      place: exactOptional(strictObject({
        file: string(),
        line: exactOptional(answer_int()),
        column: exactOptional(answer_int())
      })),
      path: exactOptional(path),
      said: exactOptional(string()),
      trace: exactOptional(string())
    });
    const sources = array(string());
    const content = strictObject({
      content: record(string(), unknown()),
      scripts: array(path),
      sources
    });
    const refused = strictObject({
      diagnostics: array(answer_diagnostic).check(schemas.YPB(diagnostics => diagnostics.some(({severity}) => severity === "error"))),
      sources
    });
    function parseAnswer(text) {
      try {
        return schemas.KCZ([ content, refused ]).safeParse(JSON.parse(text)).data;
      } catch {
        return;
      }
    }
    var external_node_child_process_ = __webpack_require__(1421);
    var external_node_url_ = __webpack_require__(3136);
    var environment = __webpack_require__(9467);
    const longestAnswer = 2e7;
    const keptOutput = 1e6;
    function evaluate(root, file, seconds, signal) {
      return new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const child = (0, external_node_child_process_.spawn)(process.execPath, [ entry(import.meta.url), root, file ], {
          cwd: (0, external_node_path_.dirname)(file),
          detached: process.platform !== "win32",
          env: (0, environment.z)(),
          stdio: [ "ignore", "pipe", "pipe", "pipe" ],
          windowsHide: true
        });
        const [, output, errors, channel] = child.stdio;
        const kill = () => killTree(child.pid);
        process.once("exit", kill);
        const settle = () => {
          clearTimeout(timer);
          process.removeListener("exit", kill);
          signal.removeEventListener("abort", cancel);
          for (const stream of child.stdio) stream?.destroy();
          child.unref();
        };
        const stop = evaluation => {
          kill();
          settle();
          resolve(evaluation);
        };
        const cancel = () => {
          kill();
          settle();
          reject(signal.reason);
        };
        signal.addEventListener("abort", cancel, {
          once: true
        });
        let printed = {
          text: "",
          cut: false
        };
        for (const stream of [ output, errors ]) {
          const own = {
            text: "",
            cut: false
          };
          const decoder = new TextDecoder;
          stream?.on("data", chunk => {
            own.text += decoder.decode(chunk, {
              stream: true
            });
            if (own.text.length > 2 * keptOutput) Object.assign(own, {
              text: own.text.slice(-keptOutput),
              cut: true
            });
            printed = own;
          });
        }
        const chunks = [];
        let length = 0;
        channel?.on("data", chunk => {
          chunks.push(chunk);
          length += chunk.length;
          if (length > longestAnswer) stop({
            is: "overflowed"
          }); else if (chunk.at(-1) === 10) stop({
            is: "answered",
            answer: Buffer.concat(chunks).toString()
          });
        });
        const ended = () => {
          const {exitCode, signalCode} = child;
          if (exitCode === null && signalCode === null) return;
          return {
            is: "ended",
            how: signalCode === null ? `exit code ${exitCode}` : `signal ${signalCode}`,
            printed
          };
        };
        const timer = setTimeout(() => {
          stop(ended() ?? {
            is: "timed-out"
          });
        }, seconds * 1e3);
        child.once("error", error => {
          settle();
          reject(error);
        });
        child.once("close", () => {
          settle();
          resolve(ended() ?? {
            is: "timed-out"
          });
        });
      });
    }
    function entry(url) {
      return (0, external_node_url_.fileURLToPath)(new URL(`child/index${(0, external_node_path_.extname)(url)}`, url));
    }
    function killTree(pid) {
      if (pid === void 0) return;
      if (process.platform === "win32") {
        const folder = (0, external_node_path_.join)(process.env["SystemRoot"] ?? "C:\\Windows", "System32");
        (0, external_node_child_process_.spawn)((0, external_node_path_.join)(folder, "taskkill.exe"), [ "/pid", String(pid), "/t", "/f" ], {
          cwd: folder,
          env: (0, environment.z)(),
          stdio: "ignore",
          windowsHide: true
        });
        return;
      }
      try {
        process.kill(-pid, "SIGKILL");
      } catch {}
    }
    var external_node_fs_ = __webpack_require__(3024);
    var shape = __webpack_require__(4296);
    var workspace_document = __webpack_require__(3313);
    const names = String.raw`[\p{L}_$][\p{L}\p{N}_$]*`;
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
    function readLiteral(bare, open) {
      const property = new RegExp(`(['"]?)(${names}|(?<=['"])[^'"]+)\\1\\s*(?:(:)\\s*|[,}(])`, "uy");
      const properties = new Map;
      const starts = partsOf(bare, open);
      for (const start of starts) {
        property.lastIndex = start;
        const match = property.exec(bare);
        const name = match?.[2];
        if (name === void 0 || properties.has(name)) continue;
        properties.set(name, describe(bare, start, match?.[3] ? property.lastIndex : void 0));
      }
      return {
        properties,
        hasSpread: starts.some(start => bare.startsWith("...", start))
      };
    }
    function partsOf(bare, open) {
      const starts = [];
      let depth = 0;
      let between = false;
      for (let index = open; index < bare.length; index++) {
        const character = bare.charAt(index);
        if (between && depth === 1 && /[^\s}]/.test(character)) {
          between = false;
          starts.push(index);
        }
        if ("{[(".includes(character)) depth++;
        if ("}])".includes(character)) depth--;
        if (depth === 0) break;
        if (depth === 1 && (character === "," || index === open)) between = true;
      }
      return starts;
    }
    function findNames(bare, name) {
      const escaped = name.replace(/[^\p{L}\p{N}_]/gu, String.raw`\$&`);
      const given = new RegExp(`(?<![\\p{L}\\p{N}_$.'"-])(['"]?)${escaped}\\1\\s*(?::\\s*(?:[^={}();,]*[^=!<>]=(?![=>])\\s*)?|=(?![=>])\\s*)`, "gu");
      return [ ...bare.matchAll(given) ].map(match => describe(bare, match.index, match.index + match[0].length));
    }
    function describe(bare, offset, value) {
      if (value === void 0) return {
        offset
      };
      const zodObject = /(?:[\w$]+\.)+object\(\s*/y;
      zodObject.lastIndex = value;
      const literal = zodObject.test(bare) ? zodObject.lastIndex : value;
      return bare[literal] === "{" ? {
        offset,
        literal
      } : {
        offset
      };
    }
    function locator({root, modules, scripts}) {
      let read;
      return path => {
        const script = scripts.get((0, integration_path.jV)(path));
        if (script !== void 0) return {
          file: script
        };
        if (read === void 0) {
          const sources = modules.map(file => locate_open(root, file));
          read = {
            sources,
            root: sources[0] && rootOf(sources[0])
          };
        }
        return read.root === void 0 ? {
          file: modules[0] ?? "."
        } : find(read.sources, read.root, path);
      };
    }
    function rootOf(source) {
      const [literal, another] = source.bare.matchAll(/new\s+(?:[\w$]+\.)?IntegrationDefinition\s*\(\s*(?=\{)/gu);
      if (!literal || another) return;
      return {
        source,
        property: {
          offset: literal.index,
          literal: literal.index + literal[0].length
        }
      };
    }
    function find(sources, root, path) {
      let at = root;
      for (const [depth, name] of written(path).entries()) {
        const inCollection = depth === 1 && (0, shape.Tk)(path.slice(0, 2));
        const next = within(at, String(name)) ?? (inCollection && isOpen(at) ? elsewhere(sources, String(name)) : void 0);
        if (!next) break;
        at = next;
      }
      const {source, property} = at;
      return {
        file: source.file,
        ...source.lineAndColumn(property.offset)
      };
    }
    function within({source, property}, name) {
      const found = property.literal === void 0 ? void 0 : literalAt(source, property.literal).properties.get(name);
      return found && {
        source,
        property: found
      };
    }
    function literalAt(source, brace) {
      const literal = source.literals.get(brace) ?? readLiteral(source.bare, brace);
      source.literals.set(brace, literal);
      return literal;
    }
    function isOpen({source, property}) {
      return property.literal === void 0 || literalAt(source, property.literal).hasSpread;
    }
    function elsewhere(sources, name) {
      const found = sources.flatMap(source => namesIn(source, name).map(property => ({
        source,
        property
      })));
      return found.length === 1 ? found[0] : void 0;
    }
    function namesIn(source, name) {
      const found = source.names.get(name) ?? findNames(source.bare, name);
      source.names.set(name, found);
      return found;
    }
    function written(path) {
      const schema = path.indexOf("schema");
      if (schema > 0) {
        const names = [];
        for (let at = schema + 1; path[at] === "properties" && at + 1 < path.length; at += 2) names.push(path[at + 1] ?? "");
        return [ ...path.slice(0, schema + 1), ...names ];
      }
      return path[0] === "extraOperations" ? [ "__advanced", ...path ] : path;
    }
    function locate_open(root, file) {
      let text = "";
      try {
        text = (new TextDecoder).decode((0, external_node_fs_.readFileSync)((0, external_node_path_.join)(root, file)));
      } catch {}
      return {
        file,
        lineAndColumn: (0, workspace_document.yN)(text),
        bare: bareSource(text),
        literals: new Map,
        names: new Map
      };
    }
    async function loadSdkDefinition(workspace, file, {seconds = 30, signal = (new AbortController).signal} = {}) {
      const found = await workspace.find(file);
      const fail = (message, fix) => ({
        diagnostics: [ {
          severity: "error",
          subject: found.path,
          message: `\`${found.path}\` ${message}`,
          ...fix && {
            fix
          },
          place: {
            file: found.path
          }
        } ]
      });
      if (found.is === "refused") return fail(`${found.reason}.`);
      if (found.is !== "file") return fail(found.is === "folder" ? "is a folder, not a definition." : "doesn't exist.");
      const evaluation = await evaluate(workspace.root, found.absolute, seconds, signal);
      if (evaluation.is === "answered") {
        const excess = (0, integration_excess.L)(evaluation.answer);
        if (excess !== void 0) return fail(`has a content as JSON ${excess}; that is more than is taken.`, "Make it smaller.");
        const said = parseAnswer(evaluation.answer);
        if (!said) return fail("was evaluated, but its content arrived garbled over file descriptor 3.", "Take care that neither the definition nor what it imports writes to file descriptor 3.");
        const sources = await filesAmong(workspace, found, said.sources);
        if ("diagnostics" in said) return {
          diagnostics: placed(workspace, {
            ...said,
            sources
          })
        };
        return complete(workspace, found.path, {
          ...said,
          sources
        });
      }
      if (evaluation.is === "overflowed") return fail(`has a content of more than ${(0, 
      workspace_text.ix)(longestAnswer)}; that is more than is taken.`, "Make it smaller, and take care that nothing else is written to file descriptor 3.");
      if (evaluation.is === "timed-out") return fail(`wasn't evaluated within ${(0, wording.U9)(seconds, "second")} and was stopped.`, "Look for an endless loop, and for a server, a file watcher or anything else that goes on: a definition may not wait for it.");
      return fail(`ended its process (${evaluation.how}) before it was evaluated.${lastLine(evaluation.printed, workspace.redact)}`);
    }
    function lastLine({text, cut}, redact) {
      const lines = redact(text === "" || text.endsWith("\n") ? text : `${text}…`).trim().split("\n");
      const line = lines.at(-1);
      return line && !(cut && lines.length === 1) ? ` It last printed \`${(0, workspace_text.$Q)(line, 500)}\`.` : "";
    }
    async function filesAmong(workspace, definition, paths) {
      const found = await Promise.all(paths.map(path => workspace.find(path)));
      return [ ...new Set([ definition.real, ...found.filter(({is}) => is === "file").map(({path}) => path) ]) ];
    }
    function placed(workspace, {diagnostics, sources}) {
      const locate = locator({
        root: workspace.root,
        modules: sources,
        scripts: new Map
      });
      const told = diagnostics.slice(0, diagnostic.t5).map(({path, said, trace, ...diagnostic}) => {
        const words = [ diagnostic.message, said === void 0 ? void 0 : firstLine(said, workspace.redact), trace ];
        const message = words.filter(part => part !== void 0).join(" ");
        return {
          ...diagnostic,
          message,
          ...path && {
            place: locate(path)
          }
        };
      });
      const more = diagnostics.length - told.length;
      return more > 0 ? [ ...told, {
        severity: "error",
        subject: "definition",
        ...(0, diagnostic.OM)(more)
      } ] : told;
    }
    function firstLine(said, redact) {
      const text = redact(said).trim();
      const [line = ""] = text.split("\n", 1);
      const shown = (0, workspace_text.$Q)(/\p{L}/u.test(line) ? line : text.replace(/\s+/g, " "), 500);
      return /[.!?…]$/.test(shown) ? shown : `${shown}.`;
    }
    async function complete(workspace, file, {content, scripts, sources}) {
      const folder = external_node_path_.posix.dirname(file);
      const scriptFiles = new Map;
      const locate = locator({
        root: workspace.root,
        modules: sources,
        scripts: scriptFiles
      });
      const diagnostics = [];
      for (const path of scripts) {
        const subject = (0, integration_path.jV)(path);
        const place = locate(path);
        const found = await (0, find_file.$)(workspace, {
          subject,
          path: String((0, integration_path.fK)(content, path)),
          from: folder,
          place
        });
        const script = "severity" in found ? found : await (0, workspace_text.yR)(found, workspace_text.$l);
        if (!("severity" in script)) {
          replaceAt(content, path, script.text);
          scriptFiles.set(subject, script.file);
        } else if ("severity" in found) diagnostics.push(found); else diagnostics.push({
          ...script,
          subject,
          message: `\`${found.path}\` ${script.message}.`,
          place: {
            file: found.path
          }
        });
      }
      for (const {path, ...diagnostic} of (0, constraints.l)(content, "definition")) diagnostics.push({
        ...diagnostic,
        subject: (0, integration_path.jV)(path),
        place: locate(path)
      });
      if ((0, diagnostic.JD)(diagnostics)) return {
        identity: (0, definition_file.xN)(content),
        diagnostics
      };
      const parts = (0, definition_file.Ud)(content);
      if (!parts) throw new Error(`No fault was found in ${file}, and yet it can't be read.`);
      const {icon, readme} = parts;
      return {
        definition: {
          source: "sdk",
          file,
          ...parts,
          ...icon !== void 0 && {
            icon: (await workspace.find(icon, folder)).path
          },
          ...readme !== void 0 && {
            readme: (await workspace.find(readme, folder)).path
          },
          sources: [ ...new Set([ file, ...sources, ...scriptFiles.values() ]) ],
          locate
        },
        diagnostics: []
      };
    }
    function replaceAt(content, path, text) {
      const holder = (0, integration_path.fK)(content, path.slice(0, -1));
      const key = path.at(-1);
      if ((0, json.Gv)(holder) && key !== void 0) holder[key] = text;
    }
  }
};
