export const id = 28;

export const ids = [ 28 ];

export const modules = {
 8296: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Uj: () => startLoader,
   nq: () => longestAnswer,
   oO: () => onAnswer
  });
  var _chunk_7BOUDTJZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8992);
  var node_child_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1421);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
  var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3136);
  var longestAnswer = 2e7;
  function startLoader(args, {cwd, stdio, nodeArgs = []}) {
   const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_1__.spawn)(process.execPath, [ ...nodeArgs, entry(import.meta.url), ...args ], {
    cwd,
    detached: process.platform !== "win32",
    env: (0, _chunk_7BOUDTJZ_js__WEBPACK_IMPORTED_MODULE_0__.z)(),
    stdio: [ ...stdio, "pipe" ],
    windowsHide: true
   });
   const kill = () => killTree(child.pid);
   process.once("exit", kill);
   return {
    child,
    kill,
    release() {
     process.removeListener("exit", kill);
     for (const stream of child.stdio) stream?.destroy();
     child.unref();
    }
   };
  }
  function onAnswer({child}, told) {
   const chunks = [];
   let length = 0;
   const [, , , channel] = child.stdio;
   channel?.on("data", chunk => {
    chunks.push(chunk);
    length += chunk.length;
    if (length <= longestAnswer && chunk.at(-1) !== 10) return;
    channel.removeAllListeners("data");
    told(length > longestAnswer ? void 0 : Buffer.concat(chunks).toString());
   });
  }
  function entry(url) {
   return (0, node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(new URL(`child/index${(0, 
   node_path__WEBPACK_IMPORTED_MODULE_2__.extname)(url)}`, url));
  }
  function killTree(pid) {
   if (pid === void 0) return;
   if (process.platform === "win32") {
    const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.env["SystemRoot"] ?? "C:\\Windows", "System32");
    (0, node_child_process__WEBPACK_IMPORTED_MODULE_1__.spawn)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "taskkill.exe"), [ "/pid", String(pid), "/t", "/f" ], {
     cwd: folder,
     env: (0, _chunk_7BOUDTJZ_js__WEBPACK_IMPORTED_MODULE_0__.z)(),
     stdio: "ignore",
     windowsHide: true
    });
    return;
   }
   try {
    process.kill(-pid, "SIGKILL");
   } catch {}
  }
 }),
 4028: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   loadSdkDefinition: () => loadSdkDefinition
  });
  var _chunk_UP6JAFEP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9850);
  var _chunk_V3WGA5QE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6936);
  var _chunk_IU5TZJ7H_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2593);
  var _chunk_PGDR3T4W_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8296);
  __webpack_require__(8992);
  __webpack_require__(1854);
  var _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7500);
  var _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(538);
  __webpack_require__(8211);
  var _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2977);
  var _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1330);
  __webpack_require__(6049);
  var node_path__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6760);
  var node_fs__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3024);
  var path = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.YO)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.KC)([ (0, 
  _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.Yj)(), (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.ai)() ]));
  var diagnostic = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.re)({
   severity: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.$8)([ "error", "warning", "notice" ]),
   subject: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.Yj)(),
   message: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.Yj)(),
   fix: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.yq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.Yj)()),
   place: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.yq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.re)({
    file: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.Yj)(),
    line: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.yq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.Wh)()),
    column: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.yq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.Wh)())
   })),
   path: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.yq)(path),
   said: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.yq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.Yj)()),
   trace: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.yq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.Yj)())
  });
  var sources = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.YO)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.Yj)());
  var content = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.re)({
   content: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.g1)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.Yj)(), (0, 
   _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.L5)()),
   scripts: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.YO)(path),
   sources
  });
  var refused = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.re)({
   diagnostics: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.YO)(diagnostic).check((0, 
   _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.YP)(diagnostics => diagnostics.some(({severity}) => severity === "error"))),
   sources
  });
  function parseAnswer(text2) {
   try {
    return (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_9__.KC)([ content, refused ]).safeParse(JSON.parse(text2)).data;
   } catch {
    return;
   }
  }
  var keptOutput = 1e6;
  function evaluate(root, file, seconds, signal) {
   return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const loader = (0, _chunk_PGDR3T4W_js__WEBPACK_IMPORTED_MODULE_3__.Uj)([ root, file ], {
     cwd: (0, node_path__WEBPACK_IMPORTED_MODULE_12__.dirname)(file),
     stdio: [ "ignore", "pipe", "pipe" ]
    });
    const {child, kill} = loader;
    const [, output, errors] = child.stdio;
    const settle = () => {
     clearTimeout(timer);
     signal.removeEventListener("abort", cancel);
     loader.release();
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
    (0, _chunk_PGDR3T4W_js__WEBPACK_IMPORTED_MODULE_3__.oO)(loader, answer => stop(answer === void 0 ? {
     is: "overflowed"
    } : {
     is: "answered",
     answer
    }));
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
  var names = String.raw`[\p{L}_$][\p{L}\p{N}_$]*`;
  var comment = String.raw`\/\/[^\n]*|\/\*[\s\S]*?\*\/`;
  var text = String.raw`'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|${"`"}(?:\\[\s\S]|[^${"`"}\\])*${"`"}`;
  var regex = String.raw`\/(?<=[(,=:[!&|?{};]\s*\/)(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^\/\\\n])+\/`;
  function bareSource(source) {
   return source.replace(new RegExp(`${comment}|${text}|${regex}`, "gu"), (match, offset) => {
    const end = offset + match.length;
    const isName = /^['"]/.test(match) && /^\s*:/.test(source.slice(end, end + 20));
    return isName ? match : match.replace(/[^\n]/g, " ");
   });
  }
  function readLiteral(bare, open2) {
   const property = new RegExp(`(['"]?)(${names}|(?<=['"])[^'"]+)\\1\\s*(?:(:)\\s*|[,}(])`, "uy");
   const properties = new Map;
   const starts = partsOf(bare, open2);
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
  function partsOf(bare, open2) {
   const starts = [];
   const addStart = after => {
    const start = after + bare.slice(after).search(/\S/);
    if (start >= after && bare[start] !== "}") starts.push(start);
   };
   addStart(open2 + 1);
   let depth = 0;
   for (const {0: mark, index} of bare.slice(open2).matchAll(/[{}[\](),]/g)) if (mark === ",") {
    if (depth === 1) addStart(open2 + index + 1);
   } else if ("{[(".includes(mark)) depth++; else if (--depth === 0) break;
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
   return path2 => {
    const script = scripts.get((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_10__.jV)(path2));
    if (script !== void 0) return {
     file: script
    };
    if (read === void 0) {
     const sources2 = modules.map(file => open(root, file));
     read = {
      sources: sources2,
      root: sources2[0] && rootOf(sources2[0])
     };
    }
    return read.root === void 0 ? {
     file: modules[0] ?? "."
    } : find(read.sources, read.root, path2);
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
  function find(sources2, root, path2) {
   let at = root;
   for (const [depth, name] of written(path2).entries()) {
    const inCollection = depth === 1 && (0, _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_6__.Tk)(path2.slice(0, 2));
    const next = within(at, String(name)) ?? (inCollection && isOpen(at) ? elsewhere(sources2, String(name)) : void 0);
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
  function elsewhere(sources2, name) {
   const found = sources2.flatMap(source => namesIn(source, name).map(property => ({
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
  function written(path2) {
   const schema = path2.indexOf("schema");
   if (schema > 0) {
    const names2 = [];
    for (let at = schema + 1; path2[at] === "properties" && at + 1 < path2.length; at += 2) names2.push(path2[at + 1] ?? "");
    return [ ...path2.slice(0, schema + 1), ...names2 ];
   }
   return path2[0] === "extraOperations" ? [ "__advanced", ...path2 ] : path2;
  }
  function open(root, file) {
   let text2 = "";
   try {
    text2 = (new TextDecoder).decode((0, node_fs__WEBPACK_IMPORTED_MODULE_13__.readFileSync)((0, 
    node_path__WEBPACK_IMPORTED_MODULE_12__.join)(root, file)));
   } catch {}
   return {
    file,
    lineAndColumn: (0, _chunk_IU5TZJ7H_js__WEBPACK_IMPORTED_MODULE_2__.yN)(text2),
    bare: bareSource(text2),
    literals: new Map,
    names: new Map
   };
  }
  async function loadSdkDefinition(workspace, file, {seconds = 30, signal = (new AbortController).signal, shared, meanwhile} = {}) {
   const found = await workspace.find(file);
   const fail = (message, fix) => ({
    diagnostics: [ {
     severity: "error",
     subject: found.path,
     message: `\`${found.path}\` ${message}`,
     fix,
     place: {
      file: found.path
     }
    } ]
   });
   if (found.is === "refused") return fail(`${found.reason}.`);
   if (found.is !== "file") return fail(found.is === "folder" ? "is a folder, not a definition." : "doesn't exist.");
   const alone = () => evaluate(workspace.root, found.absolute, seconds, signal);
   const evaluating = shared ? shared.load(workspace.root, found.absolute, seconds, signal).then(answer => answer === void 0 ? alone() : {
    is: "answered",
    answer
   }) : alone();
   meanwhile?.();
   const evaluation = await evaluating;
   if (evaluation.is === "answered") {
    const excess = (0, _chunk_V3WGA5QE_js__WEBPACK_IMPORTED_MODULE_1__.L)(evaluation.answer);
    if (excess !== void 0) return fail(`evaluates to JSON ${excess}, which is over the limit.`, "Make it smaller.");
    const said = parseAnswer(evaluation.answer);
    if (!said) return fail("was evaluated, but its content arrived garbled over file descriptor 3.", "Make sure that neither the definition nor what it imports writes to file descriptor 3.");
    const sources2 = await filesAmong(workspace, found, said.sources);
    if ("diagnostics" in said) return {
     diagnostics: await placed(workspace, {
      ...said,
      sources: sources2
     })
    };
    return complete(workspace, found.path, {
     ...said,
     sources: sources2
    });
   }
   if (evaluation.is === "overflowed") return fail(`evaluates to more than ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_10__.z3)(_chunk_PGDR3T4W_js__WEBPACK_IMPORTED_MODULE_3__.nq)}, which is over the limit.`, "Make it smaller, and make sure that nothing else is written to file descriptor 3.");
   if (evaluation.is === "timed-out") return fail(`wasn't evaluated within ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_10__.LS)(seconds, "second")} and was stopped.`, "Look for an endless loop, and for a server, a file watcher or anything else that keeps running: a definition can't wait for it.");
   return fail(`ended its process (${evaluation.how}) before it was evaluated.${lastLine(evaluation.printed, workspace.redact)}`);
  }
  function lastLine({text: text2, cut}, redact) {
   const lines = redact(text2 === "" || text2.endsWith("\n") ? text2 : `${text2}\u2026`).trim().split("\n");
   const line = lines.at(-1);
   return line && !(cut && lines.length === 1) ? ` It last printed \`${(0, _chunk_UP6JAFEP_js__WEBPACK_IMPORTED_MODULE_0__.$Q)(line, 500)}\`.` : "";
  }
  async function filesAmong(workspace, definition, paths) {
   const found = await Promise.all(paths.map(path2 => workspace.find(path2)));
   return [ ...new Set([ definition.real, ...found.filter(({is}) => is === "file").map(({path: path2}) => path2) ]) ];
  }
  async function placed(workspace, {diagnostics, sources: sources2}) {
   const locate = locator({
    root: workspace.root,
    modules: sources2,
    scripts: new Map
   });
   const reason = async ({said, place}) => {
    if (said === void 0) return;
    const found = place && await workspace.find(place.file);
    const source = found?.is === "file" ? await (0, _chunk_UP6JAFEP_js__WEBPACK_IMPORTED_MODULE_0__.yR)(found, _chunk_UP6JAFEP_js__WEBPACK_IMPORTED_MODULE_0__.$l) : void 0;
    const {redact} = workspace;
    return firstLine(source && "text" in source ? (0, _chunk_UP6JAFEP_js__WEBPACK_IMPORTED_MODULE_0__.dq)(said, source.text, redact) : said, redact);
   };
   const told = await Promise.all(diagnostics.slice(0, _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_7__.t5).map(async one => {
    const {path: path2, said: _, trace, ...diagnostic2} = one;
    const words = [ diagnostic2.message, await reason(one), trace ];
    const message = words.filter(part => part !== void 0).join(" ");
    return {
     ...diagnostic2,
     message,
     place: path2 ? locate(path2) : diagnostic2.place
    };
   }));
   const more = diagnostics.length - told.length;
   return more > 0 ? [ ...told, {
    severity: "error",
    subject: "definition",
    ...(0, _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_7__.OM)(more)
   } ] : told;
  }
  function firstLine(said, redact) {
   const text2 = redact(said).trim();
   const [line = ""] = text2.split("\n", 1);
   const shown = (0, _chunk_UP6JAFEP_js__WEBPACK_IMPORTED_MODULE_0__.$Q)(new RegExp("\\p{L}", "u").test(line) ? line : text2.replace(/\s+/g, " "), 500);
   return /[.!?\u2026]$/.test(shown) ? shown : `${shown}.`;
  }
  async function complete(workspace, file, {content: content2, scripts, sources: sources2}) {
   const folder = node_path__WEBPACK_IMPORTED_MODULE_12__.posix.dirname(file);
   const scriptFiles = new Map;
   const locate = locator({
    root: workspace.root,
    modules: sources2,
    scripts: scriptFiles
   });
   const diagnostics = [];
   for (const path2 of scripts) {
    const subject = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_10__.jV)(path2);
    const place = locate(path2);
    const found2 = await (0, _chunk_UP6JAFEP_js__WEBPACK_IMPORTED_MODULE_0__.$D)(workspace, {
     subject,
     path: String((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_10__.fK)(content2, path2)),
     from: folder,
     place
    });
    const script = "severity" in found2 ? found2 : await (0, _chunk_UP6JAFEP_js__WEBPACK_IMPORTED_MODULE_0__.yR)(found2, _chunk_UP6JAFEP_js__WEBPACK_IMPORTED_MODULE_0__.$l);
    if (!("severity" in script)) {
     replaceAt(content2, path2, script.text);
     scriptFiles.set(subject, script.file);
    } else if ("severity" in found2) diagnostics.push(found2); else diagnostics.push({
     ...script,
     subject,
     message: `\`${found2.path}\` ${script.message}.`,
     place: {
      file: found2.path
     }
    });
   }
   const found = (0, _chunk_UP6JAFEP_js__WEBPACK_IMPORTED_MODULE_0__.QU)(content2);
   if ((0, _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_7__.JD)([ ...diagnostics, ...found ])) {
    for (const {path: path2, ...diagnostic2} of found) diagnostics.push({
     ...diagnostic2,
     subject: (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_10__.jV)(path2),
     place: locate(path2)
    });
    return {
     identity: (0, _chunk_UP6JAFEP_js__WEBPACK_IMPORTED_MODULE_0__.xN)(content2),
     diagnostics
    };
   }
   const parts = (0, _chunk_UP6JAFEP_js__WEBPACK_IMPORTED_MODULE_0__.Ud)(content2);
   if (!parts) throw new Error(`No fault was found in ${file}, and yet it can't be read.`);
   const {icon, readme, ...rest} = parts;
   return {
    definition: {
     source: "sdk",
     file,
     ...rest,
     warnings: found,
     icon: icon && (await workspace.find(icon, folder)).path,
     readme: readme && (await workspace.find(readme, folder)).path,
     sources: [ ...new Set([ file, ...sources2, ...scriptFiles.values() ]) ],
     locate
    },
    diagnostics: []
   };
  }
  function replaceAt(content2, path2, text2) {
   const holder = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_10__.fK)(content2, path2.slice(0, -1));
   const key = path2.at(-1);
   if ((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_10__.Gv)(holder) && key !== void 0) holder[key] = text2;
  }
 })
};
