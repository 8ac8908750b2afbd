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
  46: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      D: () => bag,
      l: () => isBag
    });
    function bag(value) {
      return isBag(value) ? value : {};
    }
    function isBag(value) {
      return typeof value === "object" && value !== null || typeof value === "function";
    }
  },
  426: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      l: () => bundle
    });
    var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(760);
    var _bag_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(46);
    var _project_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(805);
    var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(800);
    var _toolchain_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(215);
    async function bundle(project, esbuild) {
      try {
        const {outputFiles, metafile} = await esbuild.build({
          absWorkingDir: project.folder,
          entryPoints: [ (0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(project.file) ],
          outfile: `${(0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(project.file)}.cjs`,
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
        return {
          code: output(".cjs"),
          map: output(".map"),
          sources: ownSources(project, metafile)
        };
      } catch (error) {
        const {errors} = (0, _bag_js__WEBPACK_IMPORTED_MODULE_4__.D)(error);
        if (!Array.isArray(errors) || errors.length === 0) throw (0, _toolchain_js__WEBPACK_IMPORTED_MODULE_3__.gx)(esbuild.version, error);
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__.P(...errors.map(message => describe(project, message)));
      }
    }
    function ownSources(project, {inputs}) {
      const all = Object.keys(inputs).map(input => (0, _project_js__WEBPACK_IMPORTED_MODULE_1__.O)(project, (0, 
      node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(project.folder, input)));
      const definition = (0, _project_js__WEBPACK_IMPORTED_MODULE_1__.O)(project, project.file);
      const own = all.filter(path => path !== void 0 && path !== definition && !path.includes("(disabled):"));
      return [ definition, ...own ].filter(path => path !== void 0);
    }
    function describe(project, {text, location}) {
      const place = placeOf(project, location);
      const subject = place?.file ?? location?.file ?? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(project.file);
      const missing = /^Could not resolve "(.+)"$/.exec(text)?.[1];
      return {
        severity: "error",
        subject,
        ...missing === void 0 ? {
          message: `\`${subject}\` can't be bundled: ${(0, _toolchain_js__WEBPACK_IMPORTED_MODULE_3__.v6)(text)}`
        } : unresolved(subject, missing),
        ...place && {
          place
        }
      };
    }
    function unresolved(file, specifier) {
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
        fix: "Run `npm ci` (or your package manager's install) before this step, and check that package.json names this package, or that `paths` in tsconfig.json does."
      };
    }
    function placeOf(project, location) {
      const file = location && (0, _project_js__WEBPACK_IMPORTED_MODULE_1__.O)(project, (0, 
      node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(project.folder, location.file));
      if (!file) return;
      const before = Buffer.from(location.lineText).subarray(0, location.column).toString();
      return {
        file,
        line: location.line,
        column: before.length + 1
      };
    }
  },
  973: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      _: () => evaluate,
      c: () => stopped
    });
    var external_node_module_ = __nccwpck_require__(995);
    var external_node_path_ = __nccwpck_require__(760);
    const external_node_vm_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
    var bag = __nccwpck_require__(46);
    var child_project = __nccwpck_require__(805);
    var refusal = __nccwpck_require__(800);
    var toolchain = __nccwpck_require__(215);
    function evaluate(project, bundle) {
      const module = {
        exports: {}
      };
      try {
        const run = (0, external_node_vm_namespaceObject.compileFunction)(bundle.code, [ "module", "exports", "require", "__filename", "__dirname" ], {
          filename: bundleName(project)
        });
        run(module, module.exports, (0, external_node_module_.createRequire)(project.file), project.file, project.folder);
      } catch (error) {
        const name = error instanceof Error ? `${error.name}: ` : "";
        const stack = error instanceof Error ? error.stack : void 0;
        throw new refusal.P(stopped(project, bundle, `throws while it is evaluated: ${name}${(0, 
        toolchain.TM)(error)}`, stack));
      }
      return (0, bag.D)(module.exports);
    }
    function stopped(project, bundle, message, stack) {
      const frames = ownFrames(project, bundle, stack ?? "").slice(0, 5);
      const trace = frames.map(({name, place}) => {
        const at = `\`${place.file}:${place.line}:${place.column}\``;
        return name ? `\`${name}\` (${at})` : at;
      });
      const file = (0, child_project.O)(project, project.file) ?? project.file;
      return {
        severity: "error",
        subject: file,
        message: `\`${file}\` ${message}${trace.length > 0 ? ` It stopped in ${trace.join(", called from ")}.` : ""}`,
        place: frames[0]?.place ?? {
          file
        }
      };
    }
    function bundleName(project) {
      return `${project.file}.cjs`;
    }
    function ownFrames(project, bundle, stack) {
      const map = new external_node_module_.SourceMap(JSON.parse(bundle.map));
      return stack.split("\n").flatMap(text => {
        const start = text.indexOf(`${bundleName(project)}:`);
        const [line, column] = text.slice(start + bundleName(project).length + 1).split(/\D/);
        if (start < 0 || !line || !column) return [];
        const origin = map.findEntry(Number(line) - 1, Number(column) - 1);
        if (!("originalSource" in origin)) return [];
        const file = (0, child_project.O)(project, (0, external_node_path_.resolve)(project.folder, origin.originalSource));
        if (!file) return [];
        const name = /^\s*at (?:async |new )?([^\s(]+) \(/.exec(text)?.[1];
        const place = {
          file,
          line: origin.originalLine + 1,
          column: origin.originalColumn + 1
        };
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
        var _bag_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(46);
        var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(426);
        var _evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(973);
        var _map_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(562);
        var _project_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(805);
        var _recognize_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(348);
        var _refusal_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(800);
        var _schema_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(822);
        var _toolchain_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(215);
        const [root = "", file = ""] = process.argv.slice(2);
        const project = {
          root,
          file,
          folder: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)
        };
        let bundled;
        let answered = false;
        process.on("exit", code => {
          if (answered || !bundled) return;
          const {stack} = new Error;
          const message = `ends the process (exit code ${code}) while it is evaluated.`;
          say({
            problems: [ (0, _evaluate_js__WEBPACK_IMPORTED_MODULE_3__.c)(project, bundled, message, stack) ],
            sources: []
          });
        });
        try {
          say(await load());
        } catch (error) {
          const problems = error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_7__.P ? error.problems : [ unexpected(error) ];
          say({
            problems,
            sources: bundled?.sources ?? []
          });
        }
        process.exit(0);
        async function load() {
          const found = (0, _toolchain_js__WEBPACK_IMPORTED_MODULE_9__.wW)(project);
          const esbuild = (0, _toolchain_js__WEBPACK_IMPORTED_MODULE_9__.jO)(project, found);
          const bundling = (0, _bundle_js__WEBPACK_IMPORTED_MODULE_2__.l)(project, esbuild);
          bundling.catch(() => {});
          const sdk = (0, _toolchain_js__WEBPACK_IMPORTED_MODULE_9__.NP)(project, found);
          bundled = await bundling;
          const field = (0, _map_js__WEBPACK_IMPORTED_MODULE_4__.P)((0, _recognize_js__WEBPACK_IMPORTED_MODULE_6__.v)(project, sdk, (0, 
          _evaluate_js__WEBPACK_IMPORTED_MODULE_3__._)(project, bundled)));
          return {
            ...(0, _map_js__WEBPACK_IMPORTED_MODULE_4__.i)(field, (0, _schema_js__WEBPACK_IMPORTED_MODULE_8__.G)(sdk, (0, 
            _bag_js__WEBPACK_IMPORTED_MODULE_10__.D)(field("__advanced")))),
            sources: bundled.sources
          };
        }
        function unexpected(error) {
          const path = (0, _project_js__WEBPACK_IMPORTED_MODULE_5__.O)(project, file) ?? file;
          return {
            severity: "error",
            subject: path,
            message: `\`${path}\` can't be loaded: ${(0, _toolchain_js__WEBPACK_IMPORTED_MODULE_9__.TM)(error)}`,
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
            if ((0, _bag_js__WEBPACK_IMPORTED_MODULE_10__.D)(error).code !== "EAGAIN") throw error;
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
    var bag = __nccwpck_require__(46);
    var refusal = __nccwpck_require__(800);
    var toolchain = __nccwpck_require__(215);
    function fieldsOf(definition) {
      const props = (0, bag.D)(definition.props);
      return name => definition[name] ?? props[name];
    }
    function mapDefinition(field, toSchema) {
      const problems = [];
      const scripts = [];
      const refuse = (path, message, fix) => {
        problems.push({
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
          refuse([ ...path, "schema" ], `\`schema\` can't be converted to a JSON schema: ${(0, 
          toolchain.TM)(error)}`);
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
          return place === "schema" || holder === void 0 ? [ "schema", schema(value, ...path) ] : [ holder, {
            schema: schema(value[holder], ...path, holder)
          } ];
        });
        return {
          ...pick(value, ...fields),
          ...Object.fromEntries(converted),
          ...partAt([ ...path, "attributes", "" ])?.at.endsWith("attributes.*") && {
            attributes: attributes(value.attributes)
          }
        };
      };
      const configuration = (value, ...path) => ({
        ...entry(value, ...path),
        identifier: {
          ...pick(value.identifier, "required"),
          linkTemplateScript: script((0, bag.D)(value.identifier).linkTemplateScript, ...path, "identifier", "linkTemplateScript")
        }
      });
      const advanced = (0, bag.D)(field("__advanced"));
      for (const key of [ "name", "version" ]) if (field(key) === void 0) refuse([ key ], `\`${key}\` is missing.`, `Add \`${key}\` to the definition.`);
      const identifier = (0, bag.D)(field("identifier"));
      const content = {
        ...Object.fromEntries([ "name", "version", "title", "description", "url" ].map(key => [ key, field(key) ])),
        icon: field("icon") || void 0,
        readme: field("readme") || void 0,
        sdkVersion: (0, bag.D)(field("metadata")).sdkVersion,
        maxExecutionTime: field("maxExecutionTime") ?? advanced.maxExecutionTime,
        extraOperations: field("extraOperations") ?? advanced.extraOperations,
        attributes: attributes(field("attributes") ?? {}),
        identifier: {
          extractScript: script(identifier.extractScript, "identifier", "extractScript"),
          fallbackHandlerScript: script(identifier.fallbackHandlerScript, "identifier", "fallbackHandlerScript")
        },
        configuration: (0, bag.l)(field("configuration")) ? configuration((0, bag.D)(field("configuration")), "configuration") : {},
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
        secrets: each(field("secrets"), secret => pick(secret, "optional"))
      };
      if (problems.length > 0) throw new refusal.P(...problems);
      return {
        content,
        scripts: scripts.map(path => [ ...path ])
      };
    }
    function each(collection, map) {
      if (!(0, bag.l)(collection) || Array.isArray(collection)) return collection ?? {};
      return Object.fromEntries(Object.entries(collection).map(([key, value]) => [ key, (0, 
      bag.l)(value) ? map(value, key) : value ]));
    }
    function pick(value, ...keys) {
      return Object.fromEntries(keys.map(key => [ key, (0, bag.D)(value)[key] ]));
    }
    function tagged(holder) {
      if (!(0, bag.l)(holder)) return holder;
      const {tags, creation} = holder;
      return {
        tags: tags && each(tags, tag => pick(tag, "title", "description")),
        creation: (0, bag.l)(creation) ? pick(creation, "enabled", "requiredTags") : creation
      };
    }
    function attributes(value) {
      if (!(0, bag.l)(value)) return value;
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
  805: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      O: () => ownPath
    });
    var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(760);
    function ownPath(project, absolute) {
      const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(project.root, absolute);
      if ((0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) || path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).some(part => part === ".." || part === "node_modules")) return;
      return path.replaceAll("\\", "/");
    }
  },
  348: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      v: () => recognize
    });
    var _bag_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(46);
    var _project_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(805);
    var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(800);
    const others = {
      BotDefinition: "a bot",
      PluginDefinition: "a plugin",
      InterfaceDefinition: "an interface"
    };
    function recognize(project, sdk, exported) {
      const file = (0, _project_js__WEBPACK_IMPORTED_MODULE_0__.O)(project, project.file) ?? project.file;
      const refuse = (message, fix) => new _refusal_js__WEBPACK_IMPORTED_MODULE_1__.P({
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
      if (typeof IntegrationDefinition !== "function") throw refuse(`needs a class \`IntegrationDefinition\`, which \`@botpress/sdk\` ${sdk.version} doesn't have. This version isn't supported.`, "Update to an SDK from 3 to 7, or give the definition in JSON or YAML (input `definition`).");
      if (!("default" in exported)) {
        const names = Object.keys(exported);
        throw refuse(`has no default export.${names.length > 0 ? ` It exports ${names.map(name => `\`${name}\``).join(", ")}.` : ""}`, constructive);
      }
      const definition = exported.default;
      if (definition instanceof IntegrationDefinition) return (0, _bag_js__WEBPACK_IMPORTED_MODULE_2__.D)(definition);
      for (const [name, kind] of Object.entries(others)) {
        const other = sdk.exports[name];
        if (typeof other === "function" && definition instanceof other) throw refuse(`exports ${kind} (\`${name}\`), not an integration.`, "Leave this folder out of the input `path`: this Action deploys integrations only.");
      }
      throw refuse(`exports ${describe(definition)} as default, not an integration.`, constructive);
    }
    function describe(value) {
      if (value === void 0 || value === null) return String(value);
      if (value instanceof Promise) return "a promise";
      if (typeof value === "function") return value.name ? `the function or class \`${value.name}\`` : "a function";
      if (Array.isArray(value)) return "an array";
      if (!(0, _bag_js__WEBPACK_IMPORTED_MODULE_2__.l)(value)) return `a ${typeof value}`;
      const keys = Object.keys(value);
      const shown = keys.slice(0, 5).map(key => `\`${key}\``).join(", ") + (keys.length > 5 ? ", …" : "");
      return keys.length > 0 ? `an object with ${shown}` : "an empty object";
    }
  },
  800: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      P: () => Refusal
    });
    class Refusal extends Error {
      problems;
      constructor(...problems) {
        super(problems[0]?.message);
        this.problems = problems;
      }
    }
  },
  822: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      G: () => schemaConverter
    });
    var bag = __nccwpck_require__(46);
    function dereference(schema) {
      return expand(schema, []);
      function expand(value, open) {
        if (Array.isArray(value)) return value.map(item => expand(item, open));
        if (!(0, bag.l)(value)) return value;
        const {$ref, ...beside} = value;
        if (!isLocal($ref)) return mapValues(value, item => expand(item, open));
        const target = expand(lookUp($ref, open), [ ...open, $ref ]);
        if (!(0, bag.l)(target) || Array.isArray(target)) return target;
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
          if ((0, bag.l)(value) && !Object.hasOwn(value, key) && isLocal(value.$ref)) value = lookUp(value.$ref, [ ...open, pointer ]);
          if (!(0, bag.l)(value) || !Object.hasOwn(value, key)) throw new Error(`its reference ${pointer} points nowhere`);
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
    var refusal = __nccwpck_require__(800);
    function schemaConverter(sdk, advanced) {
      const convert = conversion(sdk, advanced);
      return holder => {
        const {schema, ui} = (0, bag.D)(holder);
        if (!(0, bag.l)(schema)) throw new Error("there is none");
        return labelled(dereference(plain(convert(schema))), (0, bag.D)(ui));
      };
    }
    function conversion(sdk, advanced) {
      const {exports} = sdk;
      const z = (0, bag.D)(exports.z);
      const homes = [ (0, bag.D)(z.transforms), (0, bag.D)(exports.transforms), z ];
      const find = (...names) => {
        const found = homes.flatMap(home => names.map(name => home[name])).find(value => typeof value === "function");
        return found;
      };
      const modern = find("toJSONSchema");
      const legacy = find("toJSONSchemaLegacy", "zuiToJsonSchema");
      const options = (0, bag.D)(advanced.toJSONSchemaOptions);
      if (modern && !advanced.useLegacyZuiTransformer && choosesTransformer(sdk.version)) return schema => modern(schema, options);
      if (legacy) return schema => legacy(schema, {
        target: "jsonSchema7",
        ...options
      });
      throw new refusal.P({
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
      const {type, properties} = (0, bag.D)(schema);
      if (type !== "object" || !(0, bag.l)(properties)) return schema;
      const laid = Object.entries(properties).map(([name, property]) => {
        const {title, examples} = (0, bag.D)(Object.hasOwn(ui, name) ? ui[name] : void 0);
        const labels = {
          ...title ? {
            title
          } : {},
          ...examples ? {
            examples
          } : {}
        };
        return [ name, (0, bag.l)(property) ? {
          ...property,
          ...labels
        } : property ];
      });
      return {
        ...(0, bag.D)(schema),
        properties: Object.fromEntries(laid)
      };
    }
  },
  215: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      NP: () => loadSdk,
      TM: () => firstLine,
      gx: () => esbuildFails,
      jO: () => loadEsbuild,
      v6: () => ended,
      wW: () => findSdk
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
    var node_module__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(995);
    var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(760);
    var _bag_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(46);
    var _project_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(805);
    var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(800);
    function findSdk(project) {
      const sdk = findPackage(project.file, "@botpress/sdk");
      if (sdk) return sdk;
      throw new _refusal_js__WEBPACK_IMPORTED_MODULE_4__.P({
        severity: "error",
        subject: "@botpress/sdk",
        message: `\`@botpress/sdk\` isn't installed, but \`${(0, _project_js__WEBPACK_IMPORTED_MODULE_3__.O)(project, project.file)}\` imports it.`,
        fix: "Run `npm ci` (or your package manager's install) before this step.",
        place: {
          file: (0, _project_js__WEBPACK_IMPORTED_MODULE_3__.O)(project, project.file) ?? project.file
        }
      });
    }
    function loadSdk(project, {version}) {
      try {
        return {
          version,
          exports: (0, _bag_js__WEBPACK_IMPORTED_MODULE_5__.D)((0, node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(project.file)("@botpress/sdk"))
        };
      } catch (error) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_4__.P({
          severity: "error",
          subject: "@botpress/sdk",
          message: `\`@botpress/sdk\` ${version} is installed, but can't be loaded: ${firstLine(error)}`,
          fix: "Run `npm ci` again; where the SDK is part of the same repository, build it before this step."
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
          throw esbuildFails(found.version, error);
        }
      }
      throw new _refusal_js__WEBPACK_IMPORTED_MODULE_4__.P({
        severity: "error",
        subject: "esbuild",
        message: `\`esbuild\` isn't installed, but \`${(0, _project_js__WEBPACK_IMPORTED_MODULE_3__.O)(project, project.file)}\` can't be read without it. Neither the project nor \`@botpress/cli\` or \`@botpress/sdk\` brings one.`,
        fix: "Run `npm ci` (or your package manager's install) before this step, or add it with `npm install --save-dev esbuild`. A definition in JSON or YAML (input `definition`) needs none.",
        place: {
          file: (0, _project_js__WEBPACK_IMPORTED_MODULE_3__.O)(project, project.file) ?? project.file
        }
      });
    }
    function esbuildFails(version, error) {
      return new _refusal_js__WEBPACK_IMPORTED_MODULE_4__.P({
        severity: "error",
        subject: "esbuild",
        message: `\`esbuild\` ${version} is installed, but can't bundle the definition: ${firstLine(error)}`,
        fix: "Install the dependencies on the runner itself (`npm ci`), not on another system."
      });
    }
    function findPackage(from, name) {
      for (const modules of (0, node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(from).resolve.paths(name) ?? []) {
        const manifest = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(modules, name, "package.json");
        if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(manifest)) continue;
        const {version} = (0, _bag_js__WEBPACK_IMPORTED_MODULE_5__.D)(JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(manifest, "utf8")));
        return {
          folder: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(manifest)),
          version: typeof version === "string" ? version : "of unknown version"
        };
      }
      return;
    }
    function firstLine(error) {
      const text = (error instanceof Error ? error.message : String(error)).trim();
      const [line = ""] = text.split("\n", 1);
      return ended((/\p{L}/u.test(line) ? line : text.replace(/\s+/g, " ")).slice(0, 500));
    }
    function ended(text) {
      return /[.!?]$/.test(text) ? text : `${text}.`;
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
