var __webpack_modules__ = {
 481: (function (module) {
  module.exports = process.getBuiltinModule("node:readline");
 })
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
 var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
 var leafPrototypes;
 __nccwpck_require__.t = function(value, mode) {
  if (mode & 1) value = this(value);
  if (mode & 8) return value;
  if (typeof value === "object" && value) {
   if (mode & 4 && value.__esModule) return value;
   if (mode & 16 && typeof value.then === "function") return value;
  }
  var ns = Object.create(null);
  __nccwpck_require__.r(ns);
  var def = {};
  leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
  for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
  def["default"] = () => value;
  __nccwpck_require__.d(ns, def);
  return ns;
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

(() => {
 __nccwpck_require__.r = exports => {
  if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
   value: "Module"
  });
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
 };
})();

const external_node_path_namespaceObject = process.getBuiltinModule("node:path");

const external_node_module_namespaceObject = process.getBuiltinModule("node:module");

const external_node_vm_namespaceObject = process.getBuiltinModule("node:vm");

const external_node_fs_namespaceObject = process.getBuiltinModule("node:fs");

const external_node_url_namespaceObject = process.getBuiltinModule("node:url");

const external_node_v8_namespaceObject = process.getBuiltinModule("node:v8");

function propertiesOf(value) {
 return hasProperties(value) ? value : {};
}

function hasProperties(value) {
 return typeof value === "object" && value !== null || typeof value === "function";
}

var lockfiles = [ [ "pnpm-lock.yaml", "pnpm" ], [ "yarn.lock", "yarn" ], [ "bun.lock", "bun" ], [ "bun.lockb", "bun" ], [ "package-lock.json", "npm" ], [ "npm-shrinkwrap.json", "npm" ] ];

var commands = {
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

function packageManagerOf(folder, root2) {
 for (const place of foldersUp(folder, root2)) {
  const lockfile = lockfiles.find(([file2]) => (0, external_node_fs_namespaceObject.existsSync)((0, 
  external_node_path_namespaceObject.join)(place, file2)));
  const name = declared(place) ?? lockfile?.[1];
  if (name !== void 0) return commandsOf(name, lockfile && (0, external_node_path_namespaceObject.join)(place, lockfile[0]));
 }
 return commandsOf("npm", void 0);
}

function readManifest(folder) {
 try {
  return asRecord(JSON.parse(readSmallFile((0, external_node_path_namespaceObject.join)(folder, "package.json"))));
 } catch {
  return {};
 }
}

function foldersUp(folder, root2) {
 const above = (0, external_node_path_namespaceObject.relative)(root2, folder).startsWith("..") ? folder : root2;
 return folder === above || (0, external_node_path_namespaceObject.dirname)(folder) === folder ? [ folder ] : [ folder, ...foldersUp((0, 
 external_node_path_namespaceObject.dirname)(folder), root2) ];
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
 const {packageManager: packageManager2} = readManifest(folder);
 const name = typeof packageManager2 === "string" ? packageManager2.split("@", 1)[0] : void 0;
 return isName(name) ? name : void 0;
}

function isName(name) {
 return name !== void 0 && Object.hasOwn(commands, name);
}

function readSmallFile(file2) {
 const found = (0, external_node_fs_namespaceObject.statSync)(file2, {
  throwIfNoEntry: false
 });
 return found?.isFile() && found.size < 1e7 ? (0, external_node_fs_namespaceObject.readFileSync)(file2, "utf8") : "";
}

function asRecord(value) {
 return typeof value === "object" && value !== null && !Array.isArray(value) ? {
  ...value
 } : {};
}

function ownPath(project, absolute) {
 const path = (0, external_node_path_namespaceObject.relative)(project.root, absolute);
 if ((0, external_node_path_namespaceObject.isAbsolute)(path) || path.split(external_node_path_namespaceObject.sep).some(part => part === ".." || part === "node_modules")) return;
 return path.replaceAll("\\", "/");
}

function packageManager(project) {
 return packageManagerOf(project.folder, project.root);
}

var DefinitionError = class extends Error {
 diagnostics;
 constructor(...diagnostics) {
  super(diagnostics[0]?.message);
  this.diagnostics = diagnostics;
 }
};

var rarelyUsed = "@botpress/client";

function deferredBy(entry) {
 const file2 = resolved(entry);
 const names2 = file2 === void 0 ? void 0 : exportedNames((0, external_node_fs_namespaceObject.readFileSync)(file2, "utf8"));
 if (file2 === void 0 || !names2) return;
 const text2 = `for (const name of ${JSON.stringify(names2)})\n  Object.defineProperty(exports, name, { enumerable: true, get: () => require(${JSON.stringify(file2)})[name] })\nObject.defineProperty(exports, '__esModule', { value: true })\n`;
 return {
  file: file2,
  text: text2
 };
}

function resolved(entry) {
 try {
  return (0, external_node_module_namespaceObject.createRequire)(entry).resolve(rarelyUsed);
 } catch {
  return;
 }
}

function exportedNames(text2) {
 const told = /\b0\s*&&\s*\(module\.exports\s*=\s*\{([\w$\s,]*)\}\)/.exec(text2)?.[1];
 if (told === void 0 || !/["']__esModule["']/.test(text2)) return;
 return told.split(",").flatMap(name => name.trim() || []);
}

function findSdk(project) {
 const sdk = findPackage(project.file, "@botpress/sdk");
 if (sdk) return sdk;
 throw new DefinitionError({
  severity: "error",
  subject: "@botpress/sdk",
  message: `\`@botpress/sdk\` isn't installed, but \`${ownPath(project, project.file)}\` imports it.`,
  fix: usesPlugAndPlay(project) ? "Write `nodeLinker: node-modules` into `.yarnrc.yml` and install again: without a node_modules folder (Yarn's Plug'n'Play), the SDK isn't found." : `Run \`${packageManager(project).install}\` before this step.`,
  place: {
   file: ownPath(project, project.file) ?? project.file
  }
 });
}

function loadSdk(project, {version}) {
 try {
  const require2 = (0, external_node_module_namespaceObject.createRequire)(project.file);
  const deferred = deferredBy(require2.resolve("@botpress/sdk"));
  if (deferred) putInPlace(require2, deferred);
  return {
   version,
   exports: propertiesOf(require2("@botpress/sdk"))
  };
 } catch (error) {
  throw new DefinitionError({
   severity: "error",
   subject: "@botpress/sdk",
   message: `\`@botpress/sdk\` ${version} is installed, but can't be loaded:`,
   said: textOf(error),
   fix: `Run \`${packageManager(project).install}\` again; where the SDK is part of the same repository, build it before this step.`
  });
 }
}

function putInPlace(require2, {file: file2, text: text2}) {
 const module = new external_node_module_namespaceObject.Module(file2);
 const load = path => {
  if (require2.cache[path] === module) delete require2.cache[path];
  return require2(path);
 };
 (0, external_node_vm_namespaceObject.compileFunction)(text2, [ "exports", "require" ])(module.exports, load);
 module.loaded = true;
 require2.cache[file2] = module;
}

function loadEsbuild(project, sdk) {
 const cli = findPackage(project.file, "@botpress/cli");
 const homes = [ project.file, ...[ cli, sdk ].flatMap(found => found ? [ (0, external_node_path_namespaceObject.join)(found.folder, "package.json") ] : []) ];
 for (const home of homes) {
  const found = findPackage(home, "esbuild");
  if (!found) continue;
  try {
   return {
    build: (0, external_node_module_namespaceObject.createRequire)(home)("esbuild").build,
    version: found.version
   };
  } catch (error) {
   throw esbuildFails(project, found.version, error);
  }
 }
 return;
}

function esbuildFails(project, version, error) {
 return new DefinitionError({
  severity: "error",
  subject: "esbuild",
  message: `\`esbuild\` ${version} is installed, but can't bundle the definition:`,
  said: textOf(error),
  fix: `Install the dependencies on the runner itself (\`${packageManager(project).install}\`), not on another system.`
 });
}

function loadTypescript(project) {
 if (!findPackage(project.file, "typescript")) return;
 try {
  return (0, external_node_module_namespaceObject.createRequire)(project.file)("typescript");
 } catch {
  return;
 }
}

function usesPlugAndPlay({folder, root: root2}) {
 return foldersUp(folder, root2).some(place => (0, external_node_fs_namespaceObject.existsSync)((0, 
 external_node_path_namespaceObject.join)(place, ".pnp.cjs")));
}

function findPackage(from, name) {
 for (const modules of (0, external_node_module_namespaceObject.createRequire)(from).resolve.paths(name) ?? []) {
  const manifest = (0, external_node_path_namespaceObject.join)(modules, name, "package.json");
  if (!(0, external_node_fs_namespaceObject.existsSync)(manifest)) continue;
  const {version} = propertiesOf(JSON.parse((0, external_node_fs_namespaceObject.readFileSync)(manifest, "utf8")));
  return {
   folder: (0, external_node_path_namespaceObject.dirname)((0, external_node_fs_namespaceObject.realpathSync)(manifest)),
   version: typeof version === "string" ? version : "of unknown version"
  };
 }
 return;
}

var longestError = 1e6;

function textOf(error) {
 const text2 = String(error instanceof Error ? error.message : error);
 return text2.length <= longestError ? text2 : `${text2.slice(0, longestError)}\u2026`;
}

function unresolved(project, file2, specifier) {
 const message = `\`${file2}\` imports \`${specifier}\`, which can't be found.`;
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
  fix: "Check the path (it is case-sensitive), or run what generates the file before this step."
 };
 return {
  message,
  fix: `Run \`${packageManager(project).install}\` before this step, and check that package.json names this package, or that \`paths\` in tsconfig.json does.`
 };
}

async function bundle(project, esbuild) {
 try {
  const {outputFiles, metafile} = await esbuild.build({
   absWorkingDir: project.folder,
   entryPoints: [ (0, external_node_path_namespaceObject.basename)(project.file) ],
   outfile: `${(0, external_node_path_namespaceObject.basename)(project.file)}.cjs`,
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
  const output = end => outputFiles.find(file2 => file2.path.endsWith(end))?.text ?? "";
  return {
   code: output(".cjs"),
   map: output(".map"),
   sources: ownSources(project, metafile)
  };
 } catch (error) {
  const {errors} = propertiesOf(error);
  if (!Array.isArray(errors) || errors.length === 0) throw esbuildFails(project, esbuild.version, error);
  throw new DefinitionError(...errors.map(message => describe(project, message)));
 }
}

function runBundle(project, {code, map, sources}, {require: require2, module, parsingContext} = {
 require: (0, external_node_module_namespaceObject.createRequire)(project.file),
 module: {
  exports: {}
 }
}) {
 const filename = `${project.file}.cjs`;
 return {
  sources,
  run() {
   const run = (0, external_node_vm_namespaceObject.compileFunction)(code, [ "module", "exports", "require", "__filename", "__dirname" ], {
    filename,
    ...parsingContext && {
     parsingContext
    }
   });
   run(module, module.exports, require2, project.file, project.folder);
   return propertiesOf(module.exports);
  },
  origin(file2, line, column) {
   if (file2 !== filename) return;
   const entry = new external_node_module_namespaceObject.SourceMap(JSON.parse(map)).findEntry(line - 1, column - 1);
   if (!("originalSource" in entry)) return;
   const own = ownPath(project, (0, external_node_path_namespaceObject.resolve)(project.folder, entry.originalSource));
   return own === void 0 ? void 0 : {
    file: own,
    line: entry.originalLine + 1,
    column: entry.originalColumn + 1
   };
  }
 };
}

function ownSources(project, {inputs}) {
 const all = Object.keys(inputs).map(input => ownPath(project, (0, external_node_path_namespaceObject.resolve)(project.folder, input)));
 const definition = ownPath(project, project.file);
 const own = all.filter(path => path !== void 0 && path !== definition && !path.includes("(disabled):"));
 return [ definition, ...own ].filter(path => path !== void 0);
}

function describe(project, {text: text2, location}) {
 const place = placeOf(project, location);
 const subject = place?.file ?? location?.file ?? (0, external_node_path_namespaceObject.basename)(project.file);
 const missing = /^Could not resolve "(.+)"$/.exec(text2)?.[1];
 return {
  severity: "error",
  subject,
  ...missing === void 0 ? {
   message: `\`${subject}\` can't be bundled:`,
   said: text2
  } : unresolved(project, subject, missing),
  place
 };
}

function placeOf(project, location) {
 const file2 = location && ownPath(project, (0, external_node_path_namespaceObject.resolve)(project.folder, location.file));
 if (!file2) return;
 const before = Buffer.from(location.lineText).subarray(0, location.column).toString();
 return {
  file: file2,
  line: location.line,
  column: before.length + 1
 };
}

function say(json) {
 const bytes = Buffer.from(`${json}\n`);
 for (let sent = 0; sent < bytes.length; ) try {
  sent += (0, external_node_fs_namespaceObject.writeSync)(3, bytes, sent);
 } catch (error) {
  if (propertiesOf(error).code !== "EAGAIN") throw error;
 }
}

function placesIn(text2) {
 let starts;
 return offset => {
  starts ??= [ 0, ...Array.from(text2.matchAll(/\n/g), ({index}) => index + 1) ];
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

function readTsConfig(folder) {
 const file2 = (0, external_node_path_namespaceObject.join)(folder, "tsconfig.json");
 if ((0, external_node_fs_namespaceObject.existsSync)(file2)) return read(file2, []);
 return (0, external_node_path_namespaceObject.dirname)(folder) === folder ? none : readTsConfig((0, 
 external_node_path_namespaceObject.dirname)(folder));
}

var none = {
 options: {},
 paths: []
};

function read(file2, open) {
 if (open.includes(file2)) return none;
 let content;
 try {
  content = propertiesOf(JSON.parse(withoutComments((0, external_node_fs_namespaceObject.readFileSync)(file2, "utf8"))));
 } catch {
  return none;
 }
 const folder = (0, external_node_path_namespaceObject.dirname)(file2);
 const bases = [ content.extends ].flat().filter(base => typeof base === "string").map(base => read(locate(base, file2), [ ...open, file2 ]));
 const own = propertiesOf(content.compilerOptions);
 const baseUrl = typeof own.baseUrl === "string" ? (0, external_node_path_namespaceObject.resolve)(folder, own.baseUrl) : bases.findLast(hasBaseUrl)?.baseUrl;
 const paths = hasProperties(own.paths) ? Object.entries(own.paths).map(([pattern, targets]) => [ pattern, [ targets ].flat().filter(target => typeof target === "string").map(target => (0, 
 external_node_path_namespaceObject.resolve)(baseUrl ?? folder, target)) ]) : bases.findLast(base => base.paths.length > 0)?.paths ?? [];
 return {
  options: Object.assign({}, ...bases.map(({options}) => options), own),
  paths,
  baseUrl
 };
}

function hasBaseUrl({baseUrl}) {
 return baseUrl !== void 0;
}

function locate(base, from) {
 if (/^\.{0,2}[/\\]/.test(base)) {
  const path = (0, external_node_path_namespaceObject.resolve)((0, external_node_path_namespaceObject.dirname)(from), base);
  return (0, external_node_fs_namespaceObject.existsSync)(path) ? path : `${path}.json`;
 }
 try {
  return (0, external_node_module_namespaceObject.createRequire)(from).resolve(base);
 } catch {
  return base;
 }
}

function withoutComments(text2) {
 return text2.replace(/^\uFEFF/, "").replace(/("(?:\\.|[^"\\])*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, "$1").replace(/("(?:\\.|[^"\\])*")|,(?=\s*[}\]])/g, "$1");
}

function compiler(project) {
 const typescript = loadTypescript(project);
 return isTypescript(typescript) ? (file2, source) => transpile(project, typescript, file2, source) : (file2, source) => strip(project, file2, source);
}

function isTypescript(value) {
 return typeof propertiesOf(value).transpileModule === "function";
}

function transpile(project, typescript, file2, source) {
 const {options} = readTsConfig((0, external_node_path_namespaceObject.dirname)(file2));
 const {outputText, sourceMapText, diagnostics} = typescript.transpileModule(source, {
  fileName: file2,
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
 if (diagnostic) throw unreadable(project, file2, placesIn(source)(diagnostic.start ?? 0), worded(diagnostic.messageText));
 return {
  code: outputText,
  map: sourceMapText === void 0 ? void 0 : new external_node_module_namespaceObject.SourceMap(JSON.parse(sourceMapText))
 };
}

function definesFields(chosen, target) {
 return typeof chosen === "boolean" ? chosen : !/^es(?:[3-6]|20(?:1\d|2[01]))$/i.test(String(target));
}

function worded(message) {
 return String(typeof message === "string" ? message : propertiesOf(message).messageText);
}

function strip(project, file2, source) {
 try {
  return {
   code: (0, external_node_module_namespaceObject.stripTypeScriptTypes)(source, {
    mode: "strip"
   })
  };
 } catch (error) {
  if (propertiesOf(error).code !== "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX") throw misread(project, file2, error);
 }
 try {
  const code = (0, external_node_module_namespaceObject.stripTypeScriptTypes)(source, {
   mode: "transform",
   sourceMap: true,
   sourceUrl: (0, external_node_path_namespaceObject.basename)(file2)
  });
  const map = /\/\/# sourceMappingURL=data:application\/json;base64,(\S+)\s*$/.exec(code)?.[1] ?? "";
  return {
   code,
   map: new external_node_module_namespaceObject.SourceMap(JSON.parse(Buffer.from(map, "base64").toString()))
  };
 } catch (error) {
  throw misread(project, file2, error);
 }
}

function misread(project, file2, error) {
 const [head = "", ...shown] = String(propertiesOf(error).stack).split("\n\n", 1)[0]?.split("\n") ?? [];
 const line = Number(/:(\d+)$/.exec(head)?.[1]);
 const column = (shown.find(text2 => /^\s*\^+\s*$/.test(text2))?.indexOf("^") ?? -1) + 1;
 const at = {
  line: line > 0 ? line : void 0,
  column: line > 0 && column > 0 ? column : void 0
 };
 const unsupported = propertiesOf(error).code === "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX";
 return unreadable(project, file2, at, textOf(error), unsupported ? needsEsbuild(project) : void 0);
}

function unreadable(project, file2, at, said, fix) {
 const path = ownPath(project, file2) ?? file2;
 return new DefinitionError({
  severity: "error",
  subject: path,
  message: `\`${path}\` can't be parsed:`,
  said,
  fix,
  place: {
   file: path,
   ...at
  }
 });
}

function needsEsbuild(project) {
 return `Run \`${packageManager(project).add("esbuild")}\` and commit what it changes: with esbuild, the definition is read as the Botpress CLI reads it.`;
}

async function evaluate(project, program) {
 try {
  return propertiesOf(await program.run());
 } catch (error) {
  if (error instanceof DefinitionError) throw error;
  const name = error instanceof Error ? ` ${error.name}:` : "";
  const stack = error instanceof Error ? error.stack : void 0;
  throw new DefinitionError(stopped(project, program, {
   message: `throws while it is evaluated:${name}`,
   said: textOf(error),
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
 const file2 = ownPath(project, project.file) ?? project.file;
 return {
  severity: "error",
  subject: file2,
  message: `\`${file2}\` ${message}`,
  said,
  trace: trace.length > 0 ? `It stopped in ${trace.join(", called from ")}.` : void 0,
  place: frames[0]?.place ?? {
   file: file2
  }
 };
}

function ownFrames(program, stack) {
 return stack.split("\n").flatMap(text2 => {
  const [, caller, file2 = "", line, column] = /^\s*at (?:async )?(?:(?:new )?(.+?) \()?(?:async )?(.+?):(\d+):(\d+)\)?$/.exec(text2) ?? [];
  const place = program.origin(file2, Number(line), Number(column));
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

function defined(values) {
 return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
}

function formatPath(path) {
 return path.map((part, index) => {
  if (typeof part === "number") return `[${part}]`;
  if (part === "[]") return part;
  if (!/^[\p{L}\p{N}_$-]+$/u.test(part)) return `[${JSON.stringify(part)}]`;
  return index === 0 ? part : `.${part}`;
 }).join("");
}

function matchesPath(pattern, path) {
 const names2 = namesOf(pattern);
 if (names2[0] === "**") {
  const tail = names2.slice(1);
  return path.length >= tail.length && fits(tail, path.slice(path.length - tail.length));
 }
 if (names2.at(-1) !== "**") return names2.length === path.length && fits(names2, path);
 const head = names2.slice(0, -1);
 return path.length >= head.length && fits(head, path.slice(0, head.length));
}

function fits(names2, path) {
 return names2.every((name, index) => name === "*" || name === path[index]);
}

var split = new Map;

function namesOf(pattern) {
 const known = split.get(pattern);
 if (known !== void 0) return known;
 const names2 = pattern.split(".");
 split.set(pattern, names2);
 return names2;
}

var described = [ "title", "description" ];

var linkScript = {
 noun: [ "link template script", "link template scripts" ],
 bots: true,
 pruned: true,
 removedWith: {
  required: false
 }
};

var parts = [ {
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
 return partsThrough(path).at(-1)?.part;
}

function partsThrough(path) {
 return path.flatMap((_, index) => {
  const head = path.slice(0, index + 1);
  const part = parts.find(({at}) => matchesPath(at, head));
  return part === void 0 ? [] : [ {
   part,
   path: head
  } ];
 });
}

parts.flatMap(part => {
 const [field = "", star, ...deeper] = part.at.split(".");
 return star === "*" && deeper.length === 0 ? [ {
  ...part,
  field
 } ] : [];
});

function fieldsOf(definition) {
 const props = propertiesOf(definition.props);
 return name => definition[name] ?? props[name];
}

function mapDefinition(field, toSchema) {
 const diagnostics = [];
 const scripts2 = [];
 const fail = (path, message, fix) => {
  diagnostics.push({
   severity: "error",
   subject: formatPath(path),
   message,
   fix,
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
    said: textOf(error),
    path: at
   });
   return;
  }
 };
 const script = (value, ...path) => {
  if (typeof value !== "string" || value === "") return;
  scripts2.push(path);
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
   linkTemplateScript: script(propertiesOf(value.identifier).linkTemplateScript, ...path, "identifier", "linkTemplateScript")
  }
 });
 const advanced = propertiesOf(field("__advanced"));
 for (const key of [ "name", "version" ]) if (field(key) === void 0) fail([ key ], `\`${key}\` is missing.`, `Add \`${key}\` to the definition.`);
 const identifier = propertiesOf(field("identifier"));
 const content = {
  ...Object.fromEntries([ "name", "version", "title", "description", "url" ].map(key => [ key, field(key) ])),
  icon: field("icon") || void 0,
  readme: field("readme") || void 0,
  sdkVersion: propertiesOf(field("metadata")).sdkVersion,
  maxExecutionTime: field("maxExecutionTime") ?? advanced.maxExecutionTime,
  extraOperations: field("extraOperations") ?? advanced.extraOperations,
  attributes: attributes(field("attributes") ?? {}),
  identifier: {
   extractScript: script(identifier.extractScript, "identifier", "extractScript"),
   fallbackHandlerScript: script(identifier.fallbackHandlerScript, "identifier", "fallbackHandlerScript")
  },
  configuration: hasProperties(field("configuration")) ? configuration(propertiesOf(field("configuration")), "configuration") : {},
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
 if (diagnostics.length > 0) throw new DefinitionError(...diagnostics);
 return {
  content,
  scripts: scripts2.map(path => [ ...path ])
 };
}

function each(collection, map) {
 if (!hasProperties(collection) || Array.isArray(collection)) return collection ?? {};
 return Object.fromEntries(Object.entries(collection).map(([key, value]) => [ key, hasProperties(value) ? map(value, key) : value ]));
}

function pick(value, ...keys) {
 return Object.fromEntries(keys.map(key => [ key, propertiesOf(value)[key] ]));
}

function legacyLabels(holder) {
 const {ui} = propertiesOf(holder);
 if (!hasProperties(ui)) return;
 return each(ui, labels => ({
  title: Boolean(labels.title),
  examples: Boolean(labels.examples)
 }));
}

function tagged(holder) {
 if (!hasProperties(holder)) return holder;
 const {tags, creation} = holder;
 return {
  tags: tags && each(tags, tag => pick(tag, "title", "description")),
  creation: hasProperties(creation) ? pick(creation, "enabled", "requiredTags") : creation
 };
}

function attributes(value) {
 if (!hasProperties(value)) return value;
 return Object.fromEntries(Object.entries(value).map(([key, text2]) => [ key, text2 === "" ? null : text2 ]));
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

var others = {
 BotDefinition: "a bot",
 PluginDefinition: "a plugin",
 InterfaceDefinition: "an interface"
};

function recognize(project, sdk, exported) {
 const file2 = ownPath(project, project.file) ?? project.file;
 const fail = (message, fix) => new DefinitionError({
  severity: "error",
  subject: file2,
  message: `\`${file2}\` ${message}`,
  fix,
  place: {
   file: file2
  }
 });
 const constructive = "Write `export default new IntegrationDefinition({ \u2026 })`.";
 const {IntegrationDefinition} = sdk.exports;
 if (typeof IntegrationDefinition !== "function") throw fail(`needs a class \`IntegrationDefinition\`, which \`@botpress/sdk\` ${sdk.version} doesn't have. This version isn't supported.`, "Update to an SDK from 3 to 7, or give the definition in JSON or YAML (input `definition`).");
 if (!("default" in exported)) {
  const names2 = Object.keys(exported);
  throw fail(`has no default export.${names2.length > 0 ? ` It exports ${names2.map(name => `\`${name}\``).join(", ")}.` : ""}`, constructive);
 }
 const definition = exported.default;
 if (definition instanceof IntegrationDefinition) return propertiesOf(definition);
 for (const [name, kind] of Object.entries(others)) {
  const other = sdk.exports[name];
  if (typeof other === "function" && definition instanceof other) throw fail(`exports ${kind} (\`${name}\`), not an integration.`, "Leave this folder out of the input `path`: this Action deploys integrations only.");
 }
 throw fail(`exports ${describe2(definition)} as default, not an integration.`, constructive);
}

function describe2(value) {
 if (value === void 0 || value === null) return String(value);
 if (value instanceof Promise) return "a promise";
 if (typeof value === "function") return value.name ? `the function or class \`${value.name}\`` : "a function";
 if (Array.isArray(value)) return "an array";
 if (!hasProperties(value)) return `a ${typeof value}`;
 const keys = Object.keys(value);
 const shown = keys.slice(0, 5).map(key => `\`${key}\``).join(", ") + (keys.length > 5 ? ", \u2026" : "");
 return keys.length > 0 ? `an object with ${shown}` : "an empty object";
}

function dereference(schema) {
 return expand(schema, []);
 function expand(value, open) {
  if (Array.isArray(value)) return value.map(item => expand(item, open));
  if (!hasProperties(value)) return value;
  const {$ref, ...beside} = value;
  if (!isLocal($ref)) return mapValues(value, item => expand(item, open));
  const target = expand(lookUp($ref, open), [ ...open, $ref ]);
  if (!hasProperties(target) || Array.isArray(target)) return target;
  return {
   ...target,
   ...mapValues(beside, item => expand(item, open))
  };
 }
 function lookUp(pointer, open) {
  if (open.includes(pointer)) throw new Error(`it contains itself (${pointer}), and the API doesn't support recursive schemas`);
  let value = schema;
  for (const token of pointer.split("/").slice(1)) {
   const key = decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
   if (hasProperties(value) && !Object.hasOwn(value, key) && isLocal(value.$ref)) value = lookUp(value.$ref, [ ...open, pointer ]);
   if (!hasProperties(value) || !Object.hasOwn(value, key)) throw new Error(`its reference ${pointer} can't be resolved`);
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

function schemaConverter(sdk, advanced) {
 const convert = conversion(sdk, advanced);
 return holder => {
  const {schema, ui} = propertiesOf(holder);
  if (!hasProperties(schema)) throw new Error("there is none");
  return labelled(dereference(plain(convert(schema))), propertiesOf(ui));
 };
}

function conversion(sdk, advanced) {
 const {exports} = sdk;
 const z = propertiesOf(exports.z);
 const homes = [ propertiesOf(z.transforms), propertiesOf(exports.transforms), z ];
 const find = (...names2) => {
  const found = homes.flatMap(home => names2.map(name => home[name])).find(value => typeof value === "function");
  return found;
 };
 const modern = find("toJSONSchema");
 const legacy = find("toJSONSchemaLegacy", "zuiToJsonSchema");
 const options = propertiesOf(advanced.toJSONSchemaOptions);
 if (modern && !advanced.useLegacyZuiTransformer && choosesTransformer(sdk.version)) return schema => modern(schema, options);
 if (legacy) return schema => legacy(schema, {
  target: "jsonSchema7",
  ...options
 });
 throw new DefinitionError({
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
 const {type, properties} = propertiesOf(schema);
 if (type !== "object" || !hasProperties(properties)) return schema;
 const laid = Object.entries(properties).map(([name, property]) => {
  const {title, examples} = propertiesOf(Object.hasOwn(ui, name) ? ui[name] : void 0);
  const labels = defined({
   title: title || void 0,
   examples: examples || void 0
  });
  return [ name, hasProperties(property) ? {
   ...property,
   ...labels
  } : property ];
 });
 return {
  ...propertiesOf(schema),
  properties: Object.fromEntries(laid)
 };
}

async function contentOf(project, sdk, program) {
 const field = fieldsOf(recognize(project, sdk, await evaluate(project, program)));
 return {
  ...mapDefinition(field, schemaConverter(sdk, propertiesOf(field("__advanced")))),
  sources: program.sources
 };
}

null && String.raw`[\p{L}_$][\p{L}\p{N}_$]*`;

var comment = String.raw`\/\/[^\n]*|\/\*[\s\S]*?\*\/`;

var child_text = String.raw`'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|${"`"}(?:\\[\s\S]|[^${"`"}\\])*${"`"}`;

var regex = String.raw`\/(?<=[(,=:[!&|?{};]\s*\/)(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^\/\\\n])+\/`;

function bareSource(source) {
 return source.replace(new RegExp(`${comment}|${child_text}|${regex}`, "gu"), (match, offset) => {
  const end = offset + match.length;
  const isName2 = /^['"]/.test(match) && /^\s*:/.test(source.slice(end, end + 20));
  return isName2 ? match : match.replace(/[^\n]/g, " ");
 });
}

var endings = [ ".tsx", ".ts", ".jsx", ".js", ".json" ];

var written = {
 ".js": [ ".ts", ".tsx" ],
 ".jsx": [ ".ts", ".tsx" ],
 ".mjs": [ ".mts" ],
 ".cjs": [ ".cts" ]
};

function resolveFile(specifier, importer) {
 const folder = (0, external_node_path_namespaceObject.dirname)(importer);
 const found = /^\.{1,2}(?:\/|$)/.test(specifier) ? fileAt((0, external_node_path_namespaceObject.resolve)(folder, specifier)) : (0, 
 external_node_path_namespaceObject.isAbsolute)(specifier) ? fileAt(specifier) : byTsConfig(specifier, readTsConfig(folder));
 return found === void 0 ? void 0 : (0, external_node_fs_namespaceObject.realpathSync)(found);
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
 return baseUrl === void 0 ? void 0 : fileAt((0, external_node_path_namespaceObject.join)(baseUrl, specifier));
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
 if (!(0, external_node_fs_namespaceObject.statSync)(path, {
  throwIfNoEntry: false
 })?.isDirectory()) return;
 const manifest = (0, external_node_path_namespaceObject.join)(path, "package.json");
 const {main} = isFile(manifest) ? propertiesOf(JSON.parse((0, external_node_fs_namespaceObject.readFileSync)(manifest, "utf8"))) : {};
 const named = typeof main === "string" ? (0, external_node_path_namespaceObject.resolve)(path, main) : void 0;
 return (named && (asFile(named) ?? asFile((0, external_node_path_namespaceObject.join)(named, "index")))) ?? asFile((0, 
 external_node_path_namespaceObject.join)(path, "index"));
}

function isFile(path) {
 return (0, external_node_fs_namespaceObject.statSync)(path, {
  throwIfNoEntry: false
 })?.isFile() === true;
}

function jsonModule(text2) {
 const value = JSON.parse(text2);
 return `const value = JSON.parse(${JSON.stringify(text2)})\nexport default value\n${members(value)}`;
}

function textModule(text2) {
 return `export default ${JSON.stringify(text2)}\n`;
}

function commonJsModule(path, value, isNode) {
 const isTranspiled = !isNode && hasProperties(value) && Boolean(value["__esModule"]);
 return `import { createRequire } from 'node:module'\nconst value = createRequire(import.meta.url)(${JSON.stringify(path)})\nexport default value${isTranspiled ? ".default" : ""}\n${members(value)}`;
}

function widenedModule(url, names2) {
 const from = JSON.stringify(url);
 const others2 = [ ...names2 ].filter(name => name !== "default");
 const own = others2.length === [ ...names2 ].length ? "" : `export { default } from ${from}\n`;
 return `export * from ${from}\n${own}${absent(others2)}`;
}

function absent(names2) {
 const list = [ ...names2 ].map(name => `__absent as ${JSON.stringify(name)}`);
 return list.length === 0 ? "" : `\nconst __absent = undefined\nexport { ${list.join(", ")} }\n`;
}

function members(value) {
 if (!hasProperties(value) || Array.isArray(value)) return "";
 return Object.getOwnPropertyNames(value).filter(name => name !== "default" && name.isWellFormed()).map((name, index) => {
  const key = JSON.stringify(name);
  return `const member${index} = value[${key}]\nexport { member${index} as ${key} }\n`;
 }).join("");
}

function linkModules(project, compile) {
 return new Modules(project, compile);
}

var mostLacking = 500;

var Modules = class {
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
  const paths = [ this.#project.file, ...this.#files ].map(file2 => ownPath(this.#project, file2));
  return [ ...new Set(paths.filter(path => path !== void 0)) ];
 }
 origin(url, line, column) {
  const own = this.#sources.get(url)?.own;
  const file2 = own && ownPath(this.#project, own.file);
  if (!own || file2 === void 0) return;
  if (!own.compiled.map) return {
   file: file2,
   line,
   column
  };
  const entry = own.compiled.map.findEntry(line - 1, column - 1);
  return "originalLine" in entry ? {
   file: file2,
   line: entry.originalLine + 1,
   column: entry.originalColumn + 1
  } : void 0;
 }
 async run() {
  const {file: file2, folder} = this.#project;
  Object.assign(globalThis, {
   require: (0, external_node_module_namespaceObject.createRequire)(file2),
   __filename: file2,
   __dirname: folder
  });
  (0, external_node_module_namespaceObject.registerHooks)({
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
    const exported = await (import(this.#open(file2, false)));
    return propertiesOf(exported);
   } catch (error) {
    if (error instanceof DefinitionError) throw error;
    if (this.#problems.length > 0) throw new DefinitionError(...this.#problems);
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
   throw new DefinitionError({
    severity: "error",
    subject: place.file,
    message: `\`${place.file}\` imports \`${name}\` from \`${specifier}\`, which has no such export.`,
    fix: "Check the name; where it is a type, write `import type`.",
    place
   });
  }
  const names2 = this.#lacking.get(key) ?? new Set;
  if (names2.has(name)) return false;
  this.#lacking.set(key, names2.add(name));
  return true;
 }
 #explain(error) {
  if (!(error instanceof SyntaxError) || !error.stack?.includes("at compileSourceTextModule ")) return error;
  return unreadable(this.#project, this.#latest, void 0, error.message, needsEsbuild(this.#project));
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
   if (!(error instanceof DefinitionError)) throw error;
   this.#problems.push(...error.diagnostics);
   return answer(this.#put((0, external_node_url_namespaceObject.pathToFileURL)(own.file), "broken", {
    text: "import { none } from 'data:text/javascript,'"
   }));
  }
 }
 #find(specifier, importer, ask, remember) {
  const isNode = isNodeModule(importer);
  const file2 = specifier === "@botpress/sdk" ? void 0 : resolveFile(specifier, importer);
  if (file2 !== void 0) {
   remember(file2);
   return this.#open(file2, isNode, () => this.#placeOf(specifier, importer));
  }
  let url;
  let format;
  try {
   const asker = specifier === "@botpress/sdk" ? this.#project.file : importer;
   ({url, format} = ask(specifier, (0, external_node_url_namespaceObject.pathToFileURL)(asker).href));
  } catch (error) {
   const path2 = requirable(specifier, importer);
   if (path2 === void 0) throw this.#unresolved(specifier, importer, error);
   url = (0, external_node_url_namespaceObject.pathToFileURL)(path2).href;
  }
  if (!url.startsWith("file:") || format === "module" && isInstalled((0, external_node_url_namespaceObject.fileURLToPath)(url))) {
   remember(url);
   return this.#widen(url);
  }
  const path = (0, external_node_url_namespaceObject.fileURLToPath)(url);
  remember(path);
  return isInstalled(path) ? this.#wrap(path, isNode) : this.#open(path, isNode);
 }
 #open(file2, isNode, importing) {
  this.#files.add(file2);
  const url = (0, external_node_url_namespaceObject.pathToFileURL)(file2);
  const text2 = (0, external_node_fs_namespaceObject.readFileSync)(file2, "utf8").replace(/^\uFEFF/, "");
  const ending = (0, external_node_path_namespaceObject.extname)(file2).toLowerCase();
  const lacking = absent(this.#lacking.get(file2) ?? []);
  switch (ending) {
  case ".json":
   try {
    return this.#put(url, "json", {
     text: jsonModule(text2) + lacking
    });
   } catch (error) {
    throw unreadable(this.#project, file2, void 0, textOf(error));
   }

  case ".txt":
   return this.#put(url, "text", {
    text: textModule(text2) + lacking
   });

  case ".js":
  case ".cjs":
   if (isCommonJs(file2, text2)) return this.#wrap(file2, isNode);
   break;

  case ".ts":
  case ".mts":
  case ".cts":
  case ".mjs":
   break;

  default:
   {
    const path = ownPath(this.#project, file2) ?? file2;
    throw new DefinitionError({
     severity: "error",
     subject: path,
     message: `\`${path}\` can't be imported: it is neither TypeScript, JavaScript, JSON nor text that Node.js loads.`,
     fix: /^\.[jt]sx$/.test(ending) ? needsEsbuild(this.#project) : "Read the file instead (`readFileSync`).",
     place: importing?.() ?? {
      file: path
     }
    });
   }
  }
  const compiled = this.#compiled.get(file2) ?? this.#compile(file2, text2);
  this.#compiled.set(file2, compiled);
  return this.#put(url, "own", {
   text: compiled.code + lacking,
   own: {
    file: file2,
    compiled
   }
  });
 }
 #wrap(path, isNode) {
  const text2 = commonJsModule(path, (0, external_node_module_namespaceObject.createRequire)(this.#project.file)(path), isNode);
  const lacking = absent(this.#lacking.get(path) ?? []);
  return this.#put((0, external_node_url_namespaceObject.pathToFileURL)(path), isNode ? "node" : "commonjs", {
   text: text2 + lacking
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
  if (!/^ERR_(?:MODULE_NOT_FOUND|PACKAGE_|UNSUPPORTED_|INVALID_)/.test(String(propertiesOf(error).code))) return error;
  const path = ownPath(this.#project, importer) ?? importer;
  return new DefinitionError({
   severity: "error",
   subject: path,
   ...unresolved(this.#project, path, specifier),
   place: this.#placeOf(specifier, importer)
  });
 }
 #placeOf(specifier, importer) {
  const file2 = ownPath(this.#project, importer) ?? importer;
  const text2 = (0, external_node_fs_namespaceObject.readFileSync)(importer, "utf8").replace(/^\uFEFF/, "");
  const bare = bareSource(text2);
  const imports = text2.matchAll(/\b(?:from|import|require)\b\s*\(?\s*(?=(['"`])(.*?)\1)/g);
  const match = imports.find(found => found[2] === specifier && bare[found.index] !== " ");
  return match ? {
   file: file2,
   ...placesIn(text2)(match.index + match[0].length)
  } : {
   file: file2
  };
 }
};

function usesValue(code, name) {
 if (!/^[\p{L}\p{N}_$]+$/u.test(name)) return true;
 const named = text2 => `(?<![\\p{L}\\p{N}_$])${text2.replaceAll("$", String.raw`\$`)}(?![\\p{L}\\p{N}_$])`;
 const bare = bareSource(code);
 const clause = name === "default" ? String.raw`import\s+` : `import\\b[^;]*?[{,]\\s*${named(name)}\\s+as\\s+`;
 const alias = new RegExp(`\\b${clause}([\\p{L}_$][\\p{L}\\p{N}_$]*)`, "u").exec(bare)?.[1];
 if (name === "default" && alias === void 0) return true;
 const others2 = bare.replace(/\b(?:import|export)\b[^;(]*?\bfrom\b|\bexport\s*\{[^}]*\}/g, " ");
 const inTexts = Array.from(code.matchAll(/\$\{[^}]*\}/g), ([part]) => part);
 return new RegExp(named(alias ?? name), "u").test([ others2, ...inTexts ].join("\n"));
}

function isNodeModule(file2) {
 if (/\.m[jt]s$/.test(file2)) return true;
 if (/\.c[jt]s$/.test(file2)) return false;
 const manifest = foldersUp((0, external_node_path_namespaceObject.dirname)(file2), (0, 
 external_node_path_namespaceObject.dirname)(file2).split(external_node_path_namespaceObject.sep)[0] + external_node_path_namespaceObject.sep).map(readManifest).find(content => Object.keys(content).length > 0);
 return manifest?.type === "module";
}

function isCommonJs(file2, text2) {
 return file2.endsWith(".cjs") || !/^\s*(?:import|export)\b/m.test(bareSource(text2));
}

function isInstalled(path) {
 return path.split(external_node_path_namespaceObject.sep).includes("node_modules");
}

function requirable(specifier, importer) {
 try {
  return (0, external_node_module_namespaceObject.createRequire)(importer).resolve(specifier);
 } catch {
  return;
 }
}

async function loadAlone(root2, file2) {
 const project = {
  root: root2,
  file: file2,
  folder: (0, external_node_path_namespaceObject.dirname)(file2)
 };
 let program;
 let answered = false;
 const answer = content => {
  answered = true;
  say(JSON.stringify(content));
 };
 process.on("exit", code => {
  if (answered || !program) return;
  const {stack} = new Error;
  const message = `ends the process (exit code ${code}) while it is evaluated.`;
  answer({
   diagnostics: [ stopped(project, program, {
    message,
    stack
   }) ],
   sources: []
  });
 });
 process.on("beforeExit", () => {
  if (answered || !program) return;
  const message = "has a top-level `await` that never settles.";
  answer({
   diagnostics: [ stopped(project, program, {
    message,
    stack: void 0
   }) ],
   sources: []
  });
 });
 try {
  const read2 = await prepare(project);
  program = read2.program;
  answer(await contentOf(project, read2.sdk, program));
 } catch (error) {
  const diagnostics = error instanceof DefinitionError ? error.diagnostics : [ unexpected(project, error) ];
  answer({
   diagnostics,
   sources: program?.sources ?? []
  });
 }
 process.exit(0);
}

async function prepare(project) {
 const found = findSdk(project);
 const esbuild = loadEsbuild(project, found);
 if (!esbuild) {
  process.removeAllListeners("warning");
  const sdk2 = loadSdk(project, found);
  return {
   sdk: sdk2,
   program: linkModules(project, compiler(project))
  };
 }
 const bundling = bundle(project, esbuild);
 bundling.catch(() => {});
 const sdk = loadSdk(project, found);
 return {
  sdk,
  program: runBundle(project, await bundling)
 };
}

function unexpected(project, error) {
 const path = ownPath(project, project.file) ?? project.file;
 return {
  severity: "error",
  subject: path,
  message: `\`${path}\` can't be loaded:`,
  said: textOf(error),
  place: {
   file: path
  }
 };
}

var setup = `(function (names, reach, leave) {\n  'use strict'\n  const refuse = (name) => {\n    leave()\n    throw new Error(name + ' is not there')\n  }\n  for (const [name, enumerable] of names) {\n    Object.defineProperty(globalThis, name, {\n      configurable: true,\n      enumerable,\n      get() {\n        const found = reach(name)\n        return found === undefined ? refuse(name) : found.value\n      },\n      set(value) {\n        if (reach(name) === undefined) refuse(name)\n        Object.defineProperty(globalThis, name, { configurable: true, enumerable, writable: true, value })\n      },\n    })\n  }\n  Object.defineProperty(globalThis, 'global', { configurable: true, writable: true, value: globalThis })\n  const { parse } = JSON\n  return {\n    parse,\n    toModule: () => ({ exports: {} }),\n    toRequire(load) {\n      const require = (specifier) => {\n        const found = load(specifier)\n        return found === undefined ? refuse(specifier) : found.value\n      }\n      for (const name of ['resolve', 'cache', 'main', 'extensions'])\n        Object.defineProperty(require, name, { get: () => refuse(name), set: () => refuse(name) })\n      return require\n    },\n  }\n})`;

var scripts = new Map;

var resolved2 = new Map;

function createRealm() {
 const context = (0, external_node_vm_namespaceObject.createContext)(external_node_vm_namespaceObject.constants.DONT_CONTEXTIFY);
 const added = addedGlobals(context);
 let isOpen = true;
 let left = false;
 const leave = () => {
  left = true;
 };
 const reach = name => isOpen ? {
  value: Reflect.get(globalThis, name)
 } : void 0;
 const {toRequire, toModule, parse} = (0, external_node_vm_namespaceObject.runInContext)(setup, context)(added, reach, leave);
 const modules = new Map;
 const load = file2 => {
  const known = modules.get(file2);
  if (known) return known.exports;
  const module = toModule();
  modules.set(file2, module);
  if ((0, external_node_path_namespaceObject.extname)(file2) === ".json") module.exports = parse((0, 
  external_node_fs_namespaceObject.readFileSync)(file2, "utf8")); else {
   const require2 = toRequire(specifier => {
    if (!isOpen) return;
    return {
     value: process.getBuiltinModule(specifier) ?? load(resolveFrom(file2, specifier))
    };
   });
   const run = scriptAt(file2).runInContext(context);
   Reflect.apply(run, module.exports, [ module.exports, require2, module, file2, (0, 
   external_node_path_namespaceObject.dirname)(file2) ]);
  }
  return module.exports;
 };
 const defer = ({file: file2, text: text2}) => {
  const module = toModule();
  const require2 = toRequire(() => {
   if (!isOpen) return;
   if (modules.get(file2) === module) modules.delete(file2);
   return {
    value: load(file2)
   };
  });
  (0, external_node_vm_namespaceObject.compileFunction)(text2, [ "exports", "require" ], {
   parsingContext: context
  })(module.exports, require2);
  modules.set(file2, module);
 };
 return {
  load(file2, deferred) {
   if (deferred) defer(deferred);
   return load(file2);
  },
  close(given) {
   isOpen = false;
   const require2 = toRequire(specifier => Object.hasOwn(given, specifier) ? {
    value: given[specifier]
   } : void 0);
   return {
    require: require2,
    module: toModule(),
    parsingContext: context
   };
  },
  wasLeft: () => left
 };
}

function addedGlobals(context) {
 return Object.getOwnPropertyNames(globalThis).filter(name => name !== "global" && (name === "console" || !Object.hasOwn(context, name))).map(name => [ name, Object.prototype.propertyIsEnumerable.call(globalThis, name) ]);
}

function resolveFrom(file2, specifier) {
 const known = resolved2.get(file2) ?? new Map;
 resolved2.set(file2, known);
 const found = known.get(specifier) ?? (0, external_node_module_namespaceObject.createRequire)(file2).resolve(specifier);
 known.set(specifier, found);
 return found;
}

function scriptAt(file2) {
 const known = scripts.get(file2);
 if (known) return known;
 if (!/^\.c?js$/.test((0, external_node_path_namespaceObject.extname)(file2))) throw new Error(`${file2} is no CommonJS module`);
 const source = `(function (exports, require, module, __filename, __dirname) {${(0, 
 external_node_fs_namespaceObject.readFileSync)(file2, "utf8")}\n})`;
 const script = new external_node_vm_namespaceObject.Script(source, {
  filename: file2
 });
 scripts.set(file2, script);
 return script;
}

async function serve() {
 const {createInterface} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 481, 19));
 process.on("unhandledRejection", () => {});
 for await (const line of createInterface({
  input: process.stdin
 })) {
  const [root2, file2] = JSON.parse(line);
  say(await tryToLoad({
   root: root2,
   file: file2,
   folder: (0, external_node_path_namespaceObject.dirname)(file2)
  }).catch(() => {}) ?? "null");
  (0, external_node_v8_namespaceObject.setFlagsFromString)("--heap-growing-percent=50");
 }
}

async function tryToLoad(project) {
 const sdk = findSdk(project);
 const esbuild = loadEsbuild(project, sdk);
 if (!esbuild) return;
 const bundling = bundle(project, esbuild);
 bundling.catch(() => {});
 const realm = createRealm();
 const entry = (0, external_node_module_namespaceObject.createRequire)(project.file).resolve("@botpress/sdk");
 const exports = propertiesOf(realm.load(entry, deferredBy(entry)));
 const surroundings = realm.close({
  "@botpress/sdk": exports
 });
 const program = runBundle(project, await bundling, surroundings);
 const json = JSON.stringify(await contentOf(project, {
  version: sdk.version,
  exports
 }, program));
 return realm.wasLeft() ? void 0 : json;
}

var [root, file] = process.argv.slice(2);

root !== void 0 && file !== void 0 ? loadAlone(root, file) : serve();
