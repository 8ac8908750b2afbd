export const id = 588;

export const ids = [ 588 ];

export const modules = {
 6599: (function (module, __unused_webpack_exports, __webpack_require__) {
  const compare = __webpack_require__(8469);
  const gt = (a, b, loose) => compare(a, b, loose) > 0;
  module.exports = gt;
 }),
 1236: (function (module, __unused_webpack_exports, __webpack_require__) {
  const compare = __webpack_require__(8469);
  const gte = (a, b, loose) => compare(a, b, loose) >= 0;
  module.exports = gte;
 }),
 2338: (function (module, __unused_webpack_exports, __webpack_require__) {
  const SemVer = __webpack_require__(7163);
  const inc = (version, release, options, identifier, identifierBase) => {
   if (typeof options === "string") {
    identifierBase = identifier;
    identifier = options;
    options = void 0;
   }
   try {
    return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
   } catch (er) {
    return null;
   }
  };
  module.exports = inc;
 }),
 5714: (function (module, __unused_webpack_exports, __webpack_require__) {
  const parse = __webpack_require__(6353);
  const prerelease = (version, options) => {
   const parsed = parse(version, options);
   return parsed && parsed.prerelease.length ? parsed.prerelease : null;
  };
  module.exports = prerelease;
 }),
 8588: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   deploy: () => deploy
  });
  var _chunk_EO7V364Q_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9738);
  var _chunk_W5VJ7AZR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7729);
  var _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8758);
  var _chunk_DWXA4EMK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3096);
  var _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1854);
  var _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7500);
  var _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(538);
  __webpack_require__(8211);
  __webpack_require__(2977);
  var _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1330);
  __webpack_require__(6049);
  var node_crypto__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7598);
  var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8469);
  var semver_functions_gt_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6599);
  var semver_functions_gte_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1236);
  var semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2338);
  var semver_functions_prerelease_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5714);
  function plainText(text) {
   return text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
  }
  var texts = new WeakMap;
  function canonicalText(value) {
   if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
   let text = texts.get(value);
   if (text === void 0) {
    text = Array.isArray(value) ? listText(value) : objectText(value);
    if (text.length > 100) texts.set(value, text);
   }
   return text;
  }
  function listText(list) {
   return `[${list.map(canonicalText).join()}]`;
  }
  function objectText(object) {
   const members = Object.entries(object).filter(([, value]) => value !== void 0);
   members.sort(([a], [b]) => a < b ? -1 : 1);
   return `{${members.map(([name, value]) => `${JSON.stringify(name)}:${canonicalText(value)}`).join()}}`;
  }
  function isSame(one, other) {
   if (one === other) return true;
   if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length && one.every((each, index) => isSame(each, other[index]));
   if (!(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(one) || !(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(other)) return false;
   const names = Object.keys(one).filter(name => one[name] !== void 0);
   const others = Object.keys(other).filter(name => other[name] !== void 0);
   return names.length === others.length && names.every(name => Object.hasOwn(other, name) && isSame(one[name], other[name]));
  }
  var maximumResolved = 2e4;
  function normalSchema(schema) {
   return new Normalizer(schema).normal(schema, [ "" ]);
  }
  var asserted = new WeakMap;
  function assertionsOf(schema) {
   if (typeof schema === "boolean") return schema;
   let assertions = asserted.get(schema);
   if (assertions === void 0) {
    const kept2 = Object.entries(schema).filter(([keyword]) => !(0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Ir)(keyword));
    assertions = (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.iZ)(Object.fromEntries(kept2), assertionsOf);
    asserted.set(schema, assertions);
   }
   return assertions;
  }
  var Normalizer = class {
   #root;
   #hasIdentifiers;
   #countsItems;
   #reached=new Map;
   #left=maximumResolved;
   constructor(root) {
    this.#root = root;
    this.#hasIdentifiers = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(root) && (0, 
    _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Y_)(root).some(([, child]) => (0, 
    _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.kk)(child, hasIdentifier));
    this.#countsItems = (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Wl)(root) && (0, 
    _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.kk)(root, schema => "unevaluatedItems" in schema);
   }
   normal(schema, above) {
    if (!(0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Wl)(schema)) return {
     malformed: schema
    };
    if (typeof schema === "boolean") return schema;
    if (above.length > 1) this.#left -= 1;
    if (typeof schema["$ref"] === "string") return this.#resolved(schema, schema["$ref"], above);
    const {definitions: _, $defs: __, ...own2} = schema;
    if (schema === this.#root) delete own2["$schema"];
    const normal = (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.iZ)(own2, child => this.normal(child, above));
    (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.IV)(normal);
    sortLists(normal);
    if (Array.isArray(normal["enum"]) && normal["enum"].length === 1 && !("const" in normal)) {
     normal["const"] = normal["enum"][0];
     delete normal["enum"];
    }
    dropDefaults(normal);
    if (normal["items"] === true && !this.#countsItems) delete normal["items"];
    return isNever(normal["not"]) ? false : normal;
   }
   #resolved(schema, reference, above) {
    const {$ref: _, definitions: __, $defs: ___, $schema, ...beside} = schema;
    const pointer = this.#hasIdentifiers ? void 0 : pointerOf(reference);
    const target = pointer === void 0 ? void 0 : this.#at(pointer);
    const asserts = !Object.keys(beside).every(_chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Ir);
    const isRecent = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(this.#root) && /20(19|20)-/.test(String(this.#root["$schema"]));
    const stays = target === void 0 || above.includes(pointer ?? "") || this.#left < 0 || asserts && !isRecent;
    if (stays) return {
     ...beside,
     $ref: reference,
     ...asserts ? {
      document: this.#root
     } : this.#meaning(reference, pointer)
    };
    const resolved = this.normal(target, [ ...above, pointer ?? "" ]);
    if (asserts) return {
     allOf: [ resolved, this.normal(beside, above) ]
    };
    return (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(resolved) ? {
     ...resolved,
     ...beside
    } : resolved;
   }
   #at(pointer) {
    let value = this.#root;
    for (const name of pointer.split("/").slice(1).map(unescapePointer)) value = Array.isArray(value) ? value[Number(name)] : (0, 
    _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(value) ? (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Dc)(value, name) : void 0;
    return (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Wl)(value) ? value : void 0;
   }
   #meaning(reference, pointer) {
    if (pointer === void 0) {
     const isElsewhere = !reference.startsWith("#") && (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(this.#root) && !(0, 
     _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.kk)(this.#root, hasIdentifier);
     return isElsewhere ? {} : {
      document: this.#root
     };
    }
    let definitions = this.#reached.get(pointer);
    if (definitions === void 0) this.#reached.set(pointer, definitions = this.#reachedFrom(pointer));
    return {
     definitions
    };
   }
   #reachedFrom(pointer) {
    const reached = {};
    const pending = [ pointer ];
    for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
     const target = this.#at(next);
     if (next in reached || target === void 0) continue;
     reached[next] = assertionsOf(target);
     (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.kk)(target, inner => {
      const further = typeof inner["$ref"] === "string" ? pointerOf(inner["$ref"]) : void 0;
      if (further !== void 0) pending.push(further);
      return false;
     });
    }
    return reached;
   }
  };
  function hasIdentifier(schema) {
   return [ "$id", "id", "$anchor", "$dynamicAnchor" ].some(keyword => keyword in schema);
  }
  function pointerOf(reference) {
   if (reference !== "#" && !reference.startsWith("#/")) return;
   try {
    return decodeURIComponent(reference.slice(1));
   } catch {
    return;
   }
  }
  function unescapePointer(name) {
   return name.replaceAll("~1", "/").replaceAll("~0", "~");
  }
  function isNever(excluded) {
   return excluded === true || (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(excluded) && Object.keys(excluded).every(_chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Ir);
  }
  function sortSets(schema) {
   if (typeof schema === "boolean") return schema;
   const sorted = (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.iZ)(schema, sortSets);
   sortLists(sorted);
   return sorted;
  }
  function sortLists(schema) {
   if ((0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.UC)("required", schema["required"]) && Array.isArray(schema["required"])) schema["required"] = [ ...new Set(schema["required"]) ].toSorted();
   if (Array.isArray(schema["type"])) {
    const types2 = [ ...new Set(schema["type"]) ].toSorted();
    schema["type"] = types2.length === 1 ? types2[0] : types2;
   }
   if (Array.isArray(schema["enum"]) && schema["enum"].length > 0) {
    const values = [ ...new Map(schema["enum"].map(value => [ canonicalText(value), value ])) ];
    values.sort(([a], [b]) => a < b ? -1 : 1);
    schema["enum"] = values.map(([, value]) => value);
   }
  }
  var defaults = [ [ "minLength", 0 ], [ "minItems", 0 ], [ "minProperties", 0 ], [ "uniqueItems", false ], [ "nullable", false ] ];
  function dropDefaults(schema) {
   for (const [keyword, value] of defaults) if (keyword in schema && schema[keyword] === value) delete schema[keyword];
   if (Array.isArray(schema["required"]) && schema["required"].length === 0) delete schema["required"];
   for (const keyword of [ "items", "additionalProperties" ]) {
    const child = schema[keyword];
    if ((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(child) && Object.keys(child).length === 0) schema[keyword] = true;
   }
  }
  function dialectOf(schema) {
   const name = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(schema) ? schema["$schema"] : void 0;
   if (name === void 0) return "none";
   const known = /^https?:\/\/json-schema\.org\/(?:draft\/)?(draft-0[467]|2019-09|2020-12)\/schema#?$/.exec(String(name))?.[1];
   return known === void 0 ? "other" : known;
  }
  var dialectsWith = {
   prefixItems: [ "none", "2020-12" ],
   additionalItems: [ "none", "draft-04", "draft-06", "draft-07", "2019-09" ],
   dependencies: [ "none", "draft-04", "draft-06", "draft-07" ],
   dependentRequired: [ "none", "2019-09", "2020-12" ],
   dependentSchemas: [ "none", "2019-09", "2020-12" ],
   minContains: [ "none", "2019-09", "2020-12" ],
   maxContains: [ "none", "2019-09", "2020-12" ],
   unevaluatedItems: [ "none", "2019-09", "2020-12" ],
   unevaluatedProperties: [ "none", "2019-09", "2020-12" ],
   const: [ "none", "draft-06", "draft-07", "2019-09", "2020-12" ],
   contains: [ "none", "draft-06", "draft-07", "2019-09", "2020-12" ],
   propertyNames: [ "none", "draft-06", "draft-07", "2019-09", "2020-12" ],
   if: [ "none", "draft-07", "2019-09", "2020-12" ],
   $dynamicRef: [],
   $recursiveRef: []
  };
  function differInDialect(before, after) {
   const dialects = [ dialectOf(before), dialectOf(after) ];
   const isDoubtful = schema => Object.keys(schema).some(keyword => {
    const name = keyword === "items" && Array.isArray(schema["items"]) ? "additionalItems" : keyword;
    if (keyword === "$ref") return dialects[0] !== dialects[1];
    const known = Object.hasOwn(dialectsWith, name) ? dialectsWith[name] : void 0;
    return known !== void 0 && dialects.some(dialect => !known.includes(dialect));
   });
   return [ before, after ].some(schema => (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Wl)(schema) && (0, 
   _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.kk)(schema, isDoubtful));
  }
  function updateRequest(local, deployed, supplies, prune) {
   const body = {
    ...local.body,
    ...wireInterfaces(local, supplies)
   };
   const pruned = prune && deployed !== void 0 && local.definition !== void 0 ? pruneBody(body, local, deployed) : body;
   const sent = {
    ...emptyAttributesAsNull(pruned),
    ...files(local),
    ...nonEmpty({
     secrets: supplies.secrets
    })
   };
   return deployed !== void 0 && wouldUnpublish(local, deployed) ? withoutVisibility(sent) : sent;
  }
  function creationRequest(local, supplies) {
   const {name, version} = local;
   if (name === void 0 || version === void 0) throw new Error("A new integration version needs a name and a version.");
   const {maxExecutionTime, ...rest} = local.body;
   const body = maxExecutionTime === void 0 ? rest : withoutVisibility(rest);
   const clean = withoutNulls(emptyAttributesAsNull({
    ...body,
    ...wireInterfaces(local, supplies)
   }), []);
   return {
    name,
    version,
    ...clean,
    ...files(local),
    ...nonEmpty({
     secrets: supplies.secrets
    })
   };
  }
  function completion({body}) {
   const {maxExecutionTime, visibility = body.public === true ? "public" : void 0} = body;
   return maxExecutionTime === void 0 ? void 0 : {
    maxExecutionTime,
    ...(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.sw)({
     visibility
    })
   };
  }
  function wouldUnpublish({body}, deployed) {
   const isPrivate = body.visibility === void 0 ? body.public === false : body.visibility === "private";
   return isPrivate && (0, _chunk_DWXA4EMK_js__WEBPACK_IMPORTED_MODULE_3__.H)(deployed);
  }
  function withoutVisibility(body) {
   const {visibility: _visibility, public: _public, ...rest} = body;
   return rest;
  }
  function files({code, readme, icon}) {
   return (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.sw)({
    code: code?.text,
    readme: readme && toBase64(readme.text),
    icon: icon && toBase64(icon.text)
   });
  }
  function toBase64(text) {
   return Buffer.from(text, "utf8").toString("base64");
  }
  function wireInterfaces({interfaces}, {interfaceIds}) {
   if (interfaces === void 0) return {};
   const wire = {};
   for (const [key, reference] of Object.entries(interfaces)) {
    if (reference === null) {
     wire[key] = null;
     continue;
    }
    const id = Object.hasOwn(interfaceIds, key) ? interfaceIds[key] : "id" in reference ? reference.id : void 0;
    const {entities, actions, events, channels} = reference;
    if (id !== void 0) wire[key] = {
     id,
     ...(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.sw)({
      entities,
      actions,
      events,
      channels
     })
    };
   }
   return {
    interfaces: wire
   };
  }
  function pruneBody(body, local, deployed) {
   const {definition} = local;
   const mentions = {
    ...definition?.body,
    interfaces: definition?.interfaces
   };
   const all2 = definition?.source === "sdk";
   const draft = draftOf(body);
   for (const {at: at2, removedWith} of _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_5__.rT.filter(({pruned}) => pruned)) {
    const {holder, name} = splitLast(at2);
    for (const {path, value: was} of (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Lt)(deployed, holder)) {
     if (!(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(was) || !(all2 || (0, 
     _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.fK)(mentions, ownerOf(path)) !== void 0)) continue;
     if (path.some((_, depth) => (0, _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_5__.Tk)(path.slice(0, depth)) && !(0, 
     _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.fK)(draft.body, path.slice(0, depth))))) continue;
     const now = path[0] === "interfaces" ? local.interfaces : (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.fK)(draft.body, path);
     const has = one => (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(now) && Object.hasOwn(now, one) && (name === "*" || Boolean(now[one]));
     const gone = (name === "*" ? Object.keys(was) : was[name] ? [ name ] : []).filter(one => !has(one));
     if (gone.length === 0) continue;
     const target = draft.at(path);
     for (const [beside, value] of Object.entries(removedWith ?? {})) if (!Object.hasOwn(target, beside)) (0, 
     _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Nk)(target, beside, value);
     for (const one of gone) (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Nk)(target, one, null);
    }
   }
   return draft.body;
  }
  function ownerOf(path) {
   return path.length > 1 && path.at(-1) === "identifier" ? path.slice(0, -1) : path;
  }
  function splitLast(at2) {
   const dot = at2.lastIndexOf(".");
   return {
    holder: at2.slice(0, dot),
    name: at2.slice(dot + 1)
   };
  }
  function emptyAttributesAsNull(body) {
   const draft = draftOf(body);
   const attributes = _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_5__.rT.flatMap(({at: at2}) => at2.endsWith("attributes.*") ? (0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Lt)(body, at2) : []);
   for (const {path, value} of attributes) if (value === "") (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Nk)(draft.at(path.slice(0, -1)), String(path.at(-1)), null);
   return draft.body;
  }
  function draftOf(body) {
   const root = {
    ...body
   };
   const copied = new Set([ root ]);
   const at2 = path => path.reduce((object, part) => {
    const name = String(part);
    const child = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.lJ)(object, name);
    if (copied.has(child)) return child;
    const copy = {
     ...child
    };
    copied.add(copy);
    (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Nk)(object, name, copy);
    return copy;
   }, root);
   return {
    body: root,
    at: at2
   };
  }
  function withoutNulls(value, path) {
   if (!(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(value) || (0, _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_5__.Dg)(path) !== void 0) return value;
   const kept2 = Object.entries(value).filter(([, child]) => child !== null);
   const result = Object.fromEntries(kept2.map(([name, child]) => [ name, withoutNulls(child, [ ...path, name ]) ]));
   return result;
  }
  function nonEmpty(values) {
   const full = Object.entries(values).filter(([, value]) => (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(value) && Object.keys(value).length > 0);
   return Object.fromEntries(full);
  }
  function sourceDigest(local, interfaceIds) {
   const {visibility: _visibility, public: _public, attributes, ...body} = local.body;
   const source = {
    body: canonicalBody({
     ...body,
     attributes: withoutOwn(attributes),
     ...wireInterfaces(local, {
      interfaceIds
     })
    }, []),
    code: local.code?.sha256,
    readme: local.readme && plainText(local.readme.text),
    icon: local.icon && plainText(local.icon.text)
   };
   return `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_11__.createHash)("sha256").update(canonicalText(source)).digest("hex")}`;
  }
  function withoutOwn(attributes) {
   if (attributes === void 0) return;
   return Object.fromEntries(Object.entries(attributes).filter(([name]) => !_chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_2__.TS.includes(name)));
  }
  function canonicalBody(value, path) {
   if ((0, _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_5__.Dg)(path) !== void 0) return (0, 
   _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Wl)(value) ? sortSets(value) : value;
   if (Array.isArray(value)) return path[0] === "layers" ? value : value.toSorted();
   return (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(value) ? (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.LG)(value, (child, name) => canonicalBody(child, [ ...path, name ])) : value;
  }
  function attributesToSend(source, deployed) {
   if (source !== void 0) return {
    [_chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_2__.TC]: source.digest,
    [_chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_2__.Y7]: source.commit ?? null
   };
   const carried = _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_2__.TS.some(name => Object.hasOwn(deployed?.attributes ?? {}, name));
   return carried ? {
    [_chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_2__.TC]: null,
    [_chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_2__.Y7]: null
   } : void 0;
  }
  function withoutProvenance(state) {
   const {attributes, ...rest} = state;
   if (!(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(attributes)) return state;
   const kept2 = Object.entries(attributes).filter(([name]) => !_chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_2__.TS.includes(name));
   return kept2.length === 0 ? rest : {
    ...rest,
    attributes: Object.fromEntries(kept2)
   };
  }
  function compareSource(source, deployed) {
   const known = deployed && (0, _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_2__.Jj)(deployed);
   if (source === void 0 || known === void 0) return;
   return {
    same: source.digest === known.digest,
    from: known.commit,
    to: source.commit
   };
  }
  function driftNotice(deployed, {same, from}, changes) {
   const drifted = changes.filter(({path}) => path[0] !== "visibility").length;
   if (!same || drifted === 0) return [];
   const commit = from === void 0 ? "" : ` from ${(0, _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_2__.Ax)(from)}`;
   return [ {
    severity: "notice",
    subject: `${deployed.name} ${deployed.version}`,
    message: `Drift: this source is already deployed${commit}, but ${drifted === 1 ? "1 field" : `${drifted} fields`} of the deployed version ${drifted === 1 ? "has" : "have"} changed since, by other means.`
   } ];
  }
  var longer = {
   text: "longer",
   holds: (before, after) => typeof before === "number" && typeof after === "number" && after > before
  };
  var fewerTags = {
   text: "fewer tags required",
   holds: (before, after) => Array.isArray(before) && (!Array.isArray(after) || before.some(each => !after.includes(each)))
  };
  var moreTags = {
   text: "more tags required",
   holds: (before, after) => Array.isArray(after) && (!Array.isArray(before) || after.some(each => !before.includes(each)))
  };
  var otherName = {
   text: "another name",
   holds: (before, after) => before !== void 0 && after !== void 0
  };
  var madePrivate = {
   text: "made private",
   holds: (_before, after) => after === "private"
  };
  var turnedOn = {
   text: "turned on",
   holds: (_before, after) => after === true
  };
  var turnedOff = {
   text: "turned off",
   holds: (_before, after) => after !== true
  };
  var fieldRules = [ {
   id: "action-removed",
   path: "actions.*",
   kind: "removed",
   impact: "breaking",
   reason: "bots that call this action will fail"
  }, {
   id: "action-added",
   path: "actions.*",
   kind: "added",
   impact: "safe",
   reason: "no bot calls it yet"
  }, {
   id: "action-cached",
   path: "actions.*.cacheable",
   condition: turnedOn,
   impact: "may-break",
   reason: "bots may get a cached response"
  }, {
   id: "action-uncached",
   path: "actions.*.cacheable",
   condition: turnedOff,
   impact: "safe",
   reason: "bots always get a fresh response"
  }, {
   id: "action-billable",
   path: "actions.*.billable",
   impact: "safe",
   reason: "changes what it costs, not what it does"
  }, {
   id: "event-removed",
   path: "events.*",
   kind: "removed",
   impact: "breaking",
   reason: "bots that listen for this event will never receive it again"
  }, {
   id: "event-added",
   path: "events.*",
   kind: "added",
   impact: "safe",
   reason: "no bot listens for it yet"
  }, {
   id: "state-removed",
   path: "states.*",
   kind: "removed",
   impact: "breaking",
   reason: "data stored in it can no longer be read"
  }, {
   id: "state-added",
   path: "states.*",
   kind: "added",
   impact: "safe",
   reason: "nothing is stored in it yet"
  }, {
   id: "state-type",
   path: "states.*.type",
   impact: "breaking",
   reason: "data stored under the old type can no longer be read"
  }, {
   id: "entity-removed",
   path: "entities.*",
   kind: "removed",
   impact: "breaking",
   reason: "bots that use this entity will no longer find it"
  }, {
   id: "entity-added",
   path: "entities.*",
   kind: "added",
   impact: "safe",
   reason: "no bot uses it yet"
  }, {
   id: "channel-removed",
   path: "channels.*",
   kind: "removed",
   impact: "breaking",
   reason: "bots can no longer use this channel"
  }, {
   id: "channel-added",
   path: "channels.*",
   kind: "added",
   impact: "safe",
   reason: "no bot uses it yet"
  }, {
   id: "message-removed",
   path: "channels.*.messages.*",
   kind: "removed",
   impact: "breaking",
   reason: "bots that send this type of message will fail"
  }, {
   id: "message-added",
   path: "channels.*.messages.*",
   kind: "added",
   impact: "may-break",
   reason: "bots may receive a message type they don't handle"
  }, {
   id: "message-tag-removed",
   path: "channels.*.message.tags.*",
   kind: "removed",
   impact: "may-break",
   reason: "bots that read or set this tag will fail"
  }, {
   id: "message-tag",
   path: "channels.*.message.tags.**",
   impact: "safe",
   reason: "existing tags stay as they are"
  }, {
   id: "conversation-tag-removed",
   path: "channels.*.conversation.tags.*",
   kind: "removed",
   impact: "may-break",
   reason: "bots that read or set this tag will fail"
  }, {
   id: "conversation-tag",
   path: "channels.*.conversation.tags.**",
   impact: "safe",
   reason: "existing tags stay as they are"
  }, {
   id: "conversation-creation-off",
   path: "channels.*.conversation.creation.enabled",
   condition: turnedOff,
   impact: "breaking",
   reason: "bots can no longer create conversations"
  }, {
   id: "conversation-creation-on",
   path: "channels.*.conversation.creation.enabled",
   condition: turnedOn,
   impact: "safe",
   reason: "bots can now create conversations"
  }, {
   id: "conversation-tag-required",
   path: "channels.*.conversation.creation.requiredTags",
   condition: moreTags,
   impact: "breaking",
   reason: "conversations created without this tag will be rejected"
  }, {
   id: "conversation-tag-optional",
   path: "channels.*.conversation.creation.requiredTags",
   condition: fewerTags,
   impact: "safe",
   reason: "the tag is now optional"
  }, {
   id: "user-tag-removed",
   path: "user.tags.*",
   kind: "removed",
   impact: "may-break",
   reason: "bots that read or set this tag will fail"
  }, {
   id: "user-tag",
   path: "user.tags.**",
   impact: "safe",
   reason: "existing tags stay as they are"
  }, {
   id: "user-creation-off",
   path: "user.creation.enabled",
   condition: turnedOff,
   impact: "breaking",
   reason: "bots can no longer create users"
  }, {
   id: "user-creation-on",
   path: "user.creation.enabled",
   condition: turnedOn,
   impact: "safe",
   reason: "bots can now create users"
  }, {
   id: "user-tag-required",
   path: "user.creation.requiredTags",
   condition: moreTags,
   impact: "breaking",
   reason: "users created without this tag will be rejected"
  }, {
   id: "user-tag-optional",
   path: "user.creation.requiredTags",
   condition: fewerTags,
   impact: "safe",
   reason: "the tag is now optional"
  }, {
   id: "configuration-removed",
   path: "configurations.*",
   kind: "removed",
   impact: "breaking",
   reason: "bots that use this configuration must be reconfigured"
  }, {
   id: "configuration-added",
   path: "configurations.*",
   kind: "added",
   impact: "safe",
   reason: "no bot uses it yet"
  }, {
   id: "link-required",
   path: "**.identifier.required",
   condition: turnedOn,
   impact: "breaking",
   reason: "bots that aren't linked must be linked first"
  }, {
   id: "link-optional",
   path: "**.identifier.required",
   condition: turnedOff,
   impact: "safe",
   reason: "linking is now optional"
  }, {
   id: "link-script",
   path: "**.identifier.linkTemplateScript",
   impact: "may-break",
   reason: "the link that connects a bot changes; scripts can't be compared"
  }, {
   id: "identifier-script",
   path: "identifier.*",
   impact: "may-break",
   reason: "requests may be routed to another bot or to none; scripts can't be compared"
  }, {
   id: "interface-removed",
   path: "interfaces.*",
   kind: "removed",
   impact: "breaking",
   reason: "bots and plugins that use this interface will fail"
  }, {
   id: "interface-added",
   path: "interfaces.*",
   kind: "added",
   impact: "safe",
   reason: "nothing uses it yet"
  }, {
   id: "interface-other",
   path: "interfaces.*.name",
   condition: otherName,
   impact: "breaking",
   reason: "it is now a different interface"
  }, {
   id: "interface-changed",
   path: "interfaces.**",
   impact: "may-break",
   reason: "bots and plugins that use this interface may find different names or schemas"
  }, {
   id: "operation-on",
   path: "extraOperations.*",
   condition: turnedOn,
   impact: "safe",
   reason: "the integration handles one more operation"
  }, {
   id: "operation-off",
   path: "extraOperations.*",
   condition: turnedOff,
   impact: "may-break",
   reason: "the integration no longer handles this operation"
  }, {
   id: "more-time",
   path: "maxExecutionTime",
   condition: longer,
   impact: "safe",
   reason: "it may run longer before it times out"
  }, {
   id: "less-time",
   path: "maxExecutionTime",
   impact: "may-break",
   reason: "calls that take longer will now time out"
  }, {
   id: "visibility-private",
   path: "visibility",
   condition: madePrivate,
   impact: "safe",
   reason: "bots keep the version they have installed"
  }, {
   id: "visibility",
   path: "visibility",
   impact: "safe",
   reason: "changes who can find and install it, not the bots that have it"
  }, {
   id: "secret",
   path: "secrets.*",
   impact: "safe",
   reason: "secrets belong to the integration, not to bots"
  }, {
   id: "attribute",
   path: "attributes.*",
   impact: "safe",
   reason: "metadata only"
  }, {
   id: "action-attribute",
   path: "actions.*.attributes.*",
   impact: "safe",
   reason: "metadata only"
  }, {
   id: "event-attribute",
   path: "events.*.attributes.*",
   impact: "safe",
   reason: "metadata only"
  }, {
   id: "title",
   path: "**.title",
   impact: "safe",
   reason: "metadata only"
  }, {
   id: "description",
   path: "**.description",
   impact: "safe",
   reason: "metadata only"
  }, {
   id: "url",
   path: "url",
   impact: "safe",
   reason: "only shown on the hub"
  }, {
   id: "readme",
   path: "readme",
   impact: "safe",
   reason: "only shown on the hub"
  }, {
   id: "icon",
   path: "icon",
   impact: "safe",
   reason: "only shown"
  }, {
   id: "sdk-version",
   path: "sdkVersion",
   impact: "safe",
   reason: "metadata only"
  } ];
  var undecidedField = {
   id: "undecided-field",
   impact: "may-break",
   reason: "no rule covers this field"
  };
  var firstVersion = {
   id: "first-version",
   impact: "safe",
   reason: "no bot has it installed yet"
  };
  function fieldRule(path, kind, before, after) {
   const fits = rule => (rule.kind === void 0 || rule.kind === kind) && (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.$h)(rule.path, path) && (rule.condition?.holds(before, after) ?? true);
   return fieldRules.find(fits) ?? undecidedField;
  }
  function reasonOf(rule, words) {
   return (words && rule[words]) ?? rule.reason;
  }
  var schemaRules = {
   documented: {
    id: "documented",
    impact: "safe",
    reason: "metadata only"
   },
   sameMeaning: {
    id: "same-meaning",
    impact: "safe",
    reason: "means the same, written differently"
   },
   inputAdded: {
    id: "input-added",
    impact: "safe",
    reason: "calls without it stay valid",
    configuration: "existing configurations stay valid without it",
    stored: "data stored under the old schema stays valid without it"
   },
   inputClaimed: {
    id: "input-claimed",
    impact: "may-break",
    reason: "calls may already send something else under this name",
    configuration: "existing configurations may already hold something else under this name",
    stored: "data stored under the old schema may hold something else under this name"
   },
   inputRequired: {
    id: "input-required",
    impact: "breaking",
    reason: "calls without it will be rejected",
    configuration: "existing configurations lack it and must be completed",
    stored: "data stored under the old schema may lack it"
   },
   inputRefused: {
    id: "input-refused",
    impact: "breaking",
    reason: "calls that still send it will be rejected",
    configuration: "existing configurations that have it are no longer valid",
    stored: "data stored under the old schema may still have it and is no longer valid"
   },
   inputIgnored: {
    id: "input-ignored",
    impact: "may-break",
    reason: "calls may still send it, to no effect",
    configuration: "existing configurations may still have it, to no effect",
    stored: "data stored under the old schema may still have it"
   },
   inputWidened: {
    id: "input-widened",
    impact: "safe",
    reason: "everything that was valid is still valid",
    stored: "data stored under the old schema stays valid"
   },
   inputNarrowed: {
    id: "input-narrowed",
    impact: "breaking",
    reason: "some values that were valid are now rejected",
    configuration: "existing configurations may no longer be valid and must be corrected",
    stored: "data stored under the old schema may no longer be valid"
   },
   outputAdded: {
    id: "output-added",
    impact: "safe",
    reason: "bots ignore properties they don't know"
   },
   outputRemoved: {
    id: "output-removed",
    impact: "breaking",
    reason: "bots that read it will find nothing"
   },
   outputOptional: {
    id: "output-optional",
    impact: "breaking",
    reason: "bots that rely on it may find nothing"
   },
   outputNarrowed: {
    id: "output-narrowed",
    impact: "safe",
    reason: "bots get nothing that they could not get before"
   },
   outputWidened: {
    id: "output-widened",
    impact: "breaking",
    reason: "bots may get values they don't expect"
   },
   undecided: {
    id: "undecided",
    impact: "may-break",
    reason: "can't tell whether everything that was valid is still valid",
    stored: "can't tell whether data stored under the old schema stays valid"
   },
   tooComplex: {
    id: "too-complex",
    impact: "may-break",
    reason: "the schemas are too complex to compare within the step limit"
   }
  };
  var schemaUses = [ {
   path: "configuration.schema",
   input: "breaking",
   words: "configuration"
  }, {
   path: "configurations.*.schema",
   input: "breaking",
   words: "configuration"
  }, {
   path: "actions.*.input.schema",
   input: "breaking"
  }, {
   path: "actions.*.output.schema",
   output: "breaking"
  }, {
   path: "events.*.schema",
   output: "breaking"
  }, {
   path: "entities.*.schema",
   output: "breaking"
  }, {
   path: "channels.*.messages.*.schema",
   input: "breaking",
   output: "may-break"
  }, {
   path: "states.*.schema",
   input: "may-break",
   words: "stored"
  } ];
  function schemaUse(path) {
   return schemaUses.find(use => (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.$h)(use.path, path));
  }
  var types = new WeakMap;
  var alone = new Map([ ..._chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.o5, "integer" ].map(type => [ type, [ type ] ]));
  function typesOf(schema) {
   if (schema === false) return [];
   if (schema === true || schema["type"] === void 0) return _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.o5;
   let found = alone.get(schema["type"]) ?? types.get(schema);
   if (found === void 0) {
    found = [ schema["type"] ].flat().filter(type => _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.DK.has(type));
    if (found.includes("number")) found = found.filter(type => type !== "integer");
    types.set(schema, found);
   }
   return found;
  }
  function typeOf(value) {
   if (value === null) return "null";
   if (Array.isArray(value)) return "array";
   const type = typeof value;
   return type === "string" || type === "number" || type === "boolean" ? type : "object";
  }
  var valueTexts = new WeakMap;
  function lists(schema, value) {
   if ("const" in schema) {
    const only = schema["const"];
    const isSame2 = typeof only === "string" ? only === value : canonicalText(only) === canonicalText(value);
    if (!isSame2) return false;
   }
   const listed = schema["enum"];
   if (!Array.isArray(listed)) return true;
   let texts3 = valueTexts.get(listed);
   if (texts3 === void 0) valueTexts.set(listed, texts3 = new Set(listed.map(canonicalText)));
   return texts3.has(canonicalText(value));
  }
  function valuesOf(schema) {
   if ("const" in schema) return lists(schema, schema["const"]) ? [ schema["const"] ] : [];
   return Array.isArray(schema["enum"]) ? schema["enum"] : void 0;
  }
  function schemaList(schema, keyword) {
   const value = schema[keyword];
   return (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.nG)(value) ? value : void 0;
  }
  var groups = [ [ "anyOf" ], [ "oneOf" ], [ "not" ], [ "if", "then", "else" ], [ "contains", "minContains", "maxContains" ] ];
  var entangled = [ "unevaluatedProperties", "unevaluatedItems", "$ref", "$dynamicRef", "$recursiveRef" ];
  var plain = new Set([ "type", "const", "enum", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf" ].concat([ "minLength", "maxLength", "pattern", "format", "contentEncoding", "contentMediaType" ], [ "items", "prefixItems", "minItems", "maxItems", "uniqueItems" ], [ "properties", "required", "additionalProperties", "minProperties", "maxProperties" ]));
  function isEntangled(schema) {
   return entangled.some(keyword => keyword in schema);
  }
  var split = new WeakMap;
  function conjuncts(schema) {
   let parts2 = split.get(schema);
   if (parts2 === void 0) split.set(schema, parts2 = takeApart(schema));
   return parts2;
  }
  function takeApart(schema) {
   const rest = Object.fromEntries(Object.entries(schema).filter(([keyword]) => !(0, 
   _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Ir)(keyword)));
   if (isEntangled(rest)) return [ rest ];
   const parts2 = [];
   const take = keywords => {
    parts2.push(Object.fromEntries(keywords.map(keyword => [ keyword, rest[keyword] ])));
    for (const keyword of keywords) delete rest[keyword];
   };
   if ((0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.UC)("allOf", rest["allOf"]) && rest["allOf"] !== void 0) {
    for (const part of schemaList(rest, "allOf") ?? []) parts2.push(...(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(part) ? conjuncts(part) : [ part ]);
    delete rest["allOf"];
   }
   if ("patternProperties" in rest) take([ "properties", "patternProperties", "additionalProperties" ].filter(keyword => keyword in rest));
   for (const group of groups) {
    const present = group.filter(keyword => keyword in rest);
    if (present.length > 0) take(present);
   }
   for (const [keyword, value] of Object.entries(rest)) if (!plain.has(keyword) || !(0, 
   _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.UC)(keyword, value)) take([ keyword ]);
   return Object.keys(rest).length === 0 ? parts2 : [ rest, ...parts2 ];
  }
  function isPlain(part) {
   return Object.keys(part).every(keyword => plain.has(keyword) && (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.UC)(keyword, part[keyword]));
  }
  function lowerBound(schema, whole) {
   const inclusive = typeof schema["minimum"] === "number" ? schema["minimum"] : -1 / 0;
   const exclusive = typeof schema["exclusiveMinimum"] === "number" ? schema["exclusiveMinimum"] : -1 / 0;
   if (whole) return {
    value: Math.max(Math.ceil(inclusive), Math.floor(exclusive) + 1),
    exclusive: false
   };
   return exclusive >= inclusive && exclusive !== -1 / 0 ? {
    value: exclusive,
    exclusive: true
   } : {
    value: inclusive,
    exclusive: false
   };
  }
  function upperBound(schema, whole) {
   const {value, exclusive} = lowerBound(mirrored(schema), whole);
   return {
    value: -value,
    exclusive
   };
  }
  function mirrored(schema) {
   return {
    minimum: negative(schema["maximum"]),
    exclusiveMinimum: negative(schema["exclusiveMaximum"])
   };
  }
  function negative(value) {
   return typeof value === "number" ? -value : void 0;
  }
  function numberAt(schema, keyword, absent) {
   const value = schema[keyword];
   return typeof value === "number" ? value : absent;
  }
  function requiredOf(schema) {
   const value = schema["required"];
   return Array.isArray(value) ? value.filter(each => typeof each === "string") : [];
  }
  function isMultiple(value, step) {
   const [digits, others] = [ decimals(value), decimals(step) ];
   if (digits === void 0 || others === void 0) return;
   const scale = Math.max(digits.places, others.places);
   return scaled(digits, scale) % scaled(others, scale) === 0n;
  }
  function decimals(value) {
   const [, sign = "", whole = "", fraction = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
   if (whole === "") return;
   const places = fraction.length - Number(exponent);
   return Math.abs(places) > 50 ? void 0 : {
    digits: BigInt(sign + whole + fraction),
    places
   };
  }
  function scaled({digits, places}, scale) {
   return digits * 10n ** BigInt(scale - places);
  }
  var SomeText = class {
   fits;
   fails;
   constructor(fits, fails = {}) {
    this.fits = fits;
    this.fails = fails;
   }
  };
  var formatSamples = new Map([ [ "email", [ "a@b.co", `${"a".repeat(60)}@example.com` ] ], [ "uri", [ "https://example.com", `https://example.com/${"a".repeat(300)}` ] ], [ "date-time", [ "2020-01-01T00:00:00Z", "2020-01-01T00:00:00.123456Z" ] ], [ "date", [ "2020-01-01" ] ], [ "time", [ "00:00:00Z" ] ], [ "uuid", [ "00000000-0000-4000-8000-000000000000" ] ], [ "ipv4", [ "127.0.0.1" ] ], [ "ipv6", [ "::1" ] ] ]);
  function samplesOfFormat(format) {
   return formatSamples.get(format);
  }
  var formatRanges = new Map([ [ "int32", [ -(2 ** 31), 2 ** 31 - 1 ] ], [ "int64", [ -(2 ** 63), 2 ** 63 - 1024 ] ] ]);
  function rangeOfFormat(format) {
   return formatRanges.get(format);
  }
  function admits(schema, value, lenient = false) {
   if (typeof schema === "boolean") return schema ? "yes" : "no";
   return all(conjuncts(schema), part => partAdmits(part, value, lenient));
  }
  function partAdmits(part, value, lenient) {
   if (typeof part === "boolean") return part ? "yes" : "no";
   if (isPlain(part)) return plainAdmits(part, value, lenient);
   if (isEntangled(part)) return "unknown";
   const {anyOf, oneOf, not, if: condition, contains, propertyNames, patternProperties} = part;
   const inner = (schema, each) => (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Wl)(schema) ? admits(schema, each, lenient) : "unknown";
   if (Array.isArray(anyOf)) return anyAdmits(schemaList(part, "anyOf"), value, lenient);
   if (Array.isArray(oneOf)) return lenient ? anyAdmits(schemaList(part, "oneOf"), value, lenient) : oneAdmits(schemaList(part, "oneOf"), value);
   if ((0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Wl)(not)) return opposite(admits(not, value));
   if ((0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Wl)(condition)) {
    const [yes, no] = [ inner(part["then"] ?? true, value), inner(part["else"] ?? true, value) ];
    if (yes === no) return yes;
    const answer = admits(condition, value);
    return answer === "yes" ? yes : answer === "no" ? no : "unknown";
   }
   if ((0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Wl)(contains)) return Array.isArray(value) ? containsAdmits(part, contains, value) : "yes";
   if ((0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Wl)(propertyNames)) return isJsonObject(value) ? all(Object.keys(value), name => inner(propertyNames, name)) : "yes";
   if ((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(patternProperties)) return isJsonObject(value) && Object.keys(value).length > 0 ? "unknown" : "yes";
   return "unknown";
  }
  function anyAdmits(branches, value, lenient) {
   if (branches === void 0) return "unknown";
   let result = "no";
   for (const branch of branches) {
    const answer = admits(branch, value, lenient);
    if (answer === "yes") return "yes";
    if (answer === "unknown") result = "unknown";
   }
   return result;
  }
  function oneAdmits(branches, value) {
   const answers = branches?.map(branch => admits(branch, value)) ?? [ "unknown" ];
   const fitting = answers.filter(answer => answer === "yes").length;
   if (fitting > 1) return "no";
   return answers.includes("unknown") ? "unknown" : fitting === 1 ? "yes" : "no";
  }
  function containsAdmits(part, contains, value) {
   const answers = value.map(item => admits(contains, item));
   const sure = answers.filter(answer => answer === "yes").length;
   const possible = answers.filter(answer => answer !== "no").length;
   const [least2, most] = [ numberAt(part, "minContains", 1), numberAt(part, "maxContains", 1 / 0) ];
   if (possible < least2 || sure > most) return "no";
   return sure >= least2 && possible <= most ? "yes" : "unknown";
  }
  function plainAdmits(schema, value, lenient) {
   const types2 = typesOf(schema);
   if (value instanceof SomeText) return types2.includes("string") ? someTextAdmits(schema, value) : "no";
   const type = typeOf(value);
   const fits = types2.includes(type) || types2.includes("integer") && Number.isInteger(value);
   if (!fits || !lists(schema, value)) return "no";
   if (typeof value === "number") return numberAdmits(schema, value);
   if (typeof value === "string") return textAdmits(schema, value);
   if (Array.isArray(value)) return arrayAdmits(schema, value, lenient);
   return isJsonObject(value) ? objectAdmits(schema, value, lenient) : "yes";
  }
  function numberAdmits(schema, value) {
   const [low, high] = [ lowerBound(schema, false), upperBound(schema, false) ];
   if (value < low.value || value === low.value && low.exclusive) return "no";
   if (value > high.value || value === high.value && high.exclusive) return "no";
   const {multipleOf: step, format} = schema;
   const fits = typeof step === "number" ? isMultiple(value, step) : true;
   if (fits === false) return "no";
   return fits === void 0 ? "unknown" : numericFormat(format, value);
  }
  function numericFormat(format, value) {
   if (format === void 0 || format === "double" || samplesOfFormat(format) !== void 0) return "yes";
   const range = rangeOfFormat(format);
   if (range === void 0) return "unknown";
   return Number.isInteger(value) && value >= range[0] && value <= range[1] ? "yes" : "no";
  }
  function textAdmits(schema, value) {
   const length = [ ...value ].length;
   if (length < numberAt(schema, "minLength", 0) || length > numberAt(schema, "maxLength", 1 / 0)) return "no";
   const fits = formatAdmits(schema["format"], value);
   return fits === "yes" && schema["pattern"] !== void 0 ? "unknown" : fits;
  }
  function formatAdmits(format, value) {
   if (format === void 0 || format === "double" || rangeOfFormat(format) !== void 0) return "yes";
   const samples = samplesOfFormat(format);
   if (samples === void 0) return "unknown";
   return samples.includes(value) ? "yes" : /^\?+$/.test(value) ? "no" : "unknown";
  }
  function someTextAdmits(schema, {fits, fails}) {
   if ("const" in schema || "enum" in schema) return "unknown";
   const [least2, most] = [ numberAt(schema, "minLength", 0), numberAt(schema, "maxLength", 1 / 0) ];
   const [shortest, longest2] = [ numberAt(fits, "minLength", 0), numberAt(fits, "maxLength", 1 / 0) ];
   if (longest2 < least2 || shortest > most) return "no";
   const own2 = [ "pattern", "format" ].filter(keyword => schema[keyword] !== void 0);
   if (own2.some(keyword => fails[keyword] === schema[keyword])) return "no";
   return shortest >= least2 && longest2 <= most && own2.every(keyword => fits[keyword] === schema[keyword]) ? "yes" : "unknown";
  }
  function arrayAdmits(schema, value, lenient) {
   if (value.length < numberAt(schema, "minItems", 0) || value.length > numberAt(schema, "maxItems", 1 / 0)) return "no";
   if (schema["uniqueItems"] === true && new Set(value.map(canonicalText)).size < value.length) return "no";
   return all(value.entries(), ([index, item]) => admits(itemSchema(schema, index), item, lenient));
  }
  function objectAdmits(schema, value, lenient) {
   const names = Object.keys(value);
   if (requiredOf(schema).some(name => !Object.hasOwn(value, name))) return "no";
   if (names.length < numberAt(schema, "minProperties", 0) || names.length > numberAt(schema, "maxProperties", 1 / 0)) return "no";
   return all(names, name => admits(propertySchema(schema, name, lenient), value[name], lenient));
  }
  function itemSchema(schema, index) {
   const {items} = schema;
   return schemaList(schema, "prefixItems")?.[index] ?? ((0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Wl)(items) ? items : true);
  }
  function propertySchema(schema, name, lenient = false) {
   const named = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Dc)((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.lJ)(schema, "properties"), name);
   return (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Wl)(named) ? named : otherProperties(schema, lenient);
  }
  function otherProperties({additionalProperties: others}, lenient = false) {
   return (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Wl)(others) && !(others === false && lenient) ? others : true;
  }
  function isJsonObject(value) {
   return (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(value) && !(value instanceof SomeText);
  }
  function opposite(answer) {
   return answer === "yes" ? "no" : answer === "no" ? "yes" : "unknown";
  }
  function all(items, answer) {
   let result = "yes";
   for (const item of items) {
    const each = answer(item);
    if (each === "no") return "no";
    if (each === "unknown") result = "unknown";
   }
   return result;
  }
  var maximumCombined = 5e3;
  var Cases = class {
   #open=new Map;
   #closed=new Map;
   #ids=new Map;
   #idsByText=new Map;
   #combined=0;
   get isExhausted() {
    return this.#combined > maximumCombined;
   }
   of(schema, closed) {
    const known = closed ? this.#closed : this.#open;
    const id = this.idOf(schema);
    let cases = known.get(id);
    if (cases === void 0) known.set(id, cases = this.#takeApart(schema, closed));
    return cases;
   }
   idOf(schema) {
    if (typeof schema === "boolean") return schema ? 1 : 0;
    let id = this.#ids.get(schema);
    if (id === void 0) {
     const text = canonicalText(schema);
     id = this.#idsByText.get(text) ?? this.#idsByText.size + 2;
     this.#idsByText.set(text, id);
     this.#ids.set(schema, id);
    }
    return id;
   }
   isEmpty(schema) {
    return this.of(schema, true).length === 0;
   }
   areDisjoint(schema, {type, values, plain: plain2, atoms}) {
    if (schema === true) return false;
    const types2 = typesOf(schema);
    if (!types2.some(other => other === type || isNumeric(other) && isNumeric(type))) return true;
    if ((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(schema) && type === "object" && haveOtherConstants(schema, plain2)) return true;
    const own2 = {
     type,
     ...plain2,
     ...values && {
      enum: values
     }
    };
    return this.of({
     allOf: [ schema, own2, ...atoms ]
    }, false).length === 0;
   }
   #takeApart(schema, closed) {
    if (schema === false) return [];
    const parts2 = schema === true ? [] : conjuncts(schema);
    if (parts2.includes(false)) return [];
    const objects = parts2.filter(_chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv);
    const union = objects.find(part => branchesOf(part).length > 0);
    if (union === void 0) return this.#intersect(objects, closed);
    const branches = branchesOf(union);
    const exclusive = "oneOf" in union ? [ union ] : [];
    if (objects.length === 1) return branches.flatMap(branch => this.of(branch, closed)).map(one => withAtoms(one, exclusive));
    this.#combined += branches.length * objects.length;
    if (this.isExhausted) return this.#intersect(objects, false);
    const others = objects.filter(part => part !== union);
    return branches.flatMap(branch => this.#takeApart({
     allOf: [ branch, ...others ]
    }, false)).map(one => withAtoms(one, [ union ]));
   }
   #intersect(parts2, closed) {
    const plains = parts2.filter(isPlain);
    const atoms = parts2.filter(part => !isPlain(part));
    const types2 = plains.map(typesOf).reduce(meet, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.o5);
    const values = plains.map(valuesOf).find(list => list !== void 0);
    return types2.flatMap(type => this.#caseOf(type, plains, atoms, values, closed && atoms.length === 0));
   }
   #caseOf(type, plains, atoms, values, closed) {
    const possible = values ?? (type === "null" ? [ null ] : type === "boolean" ? [ true, false ] : void 0);
    if (possible !== void 0) {
     const typed = {
      type
     };
     const fitting = possible.filter(value => [ typed, ...plains ].every(part => admits(part, value) !== "no") && atoms.every(atom => admits(atom, value) !== "no"));
     if (fitting.length === 0) return [];
     return [ {
      type,
      values: fitting,
      plain: {},
      atoms: [ ...plains.filter(isUndecided), ...atoms ],
      closed
     } ];
    }
    const plain2 = {};
    const rest = [];
    for (const part of plains) mergeInto(plain2, part, type, rest);
    if (type === "object" && closed) close(plain2);
    return this.#allowsNothing(type, plain2) ? [] : [ {
     type,
     plain: plain2,
     atoms: [ ...rest, ...atoms ],
     closed
    } ];
   }
   #allowsNothing(type, plain2) {
    if (isNumeric(type)) {
     const [low, high] = [ lowerBound(plain2, type === "integer"), upperBound(plain2, type === "integer") ];
     return low.value > high.value || low.value === high.value && (low.exclusive || high.exclusive);
    }
    if (type === "string") return numberAt(plain2, "minLength", 0) > numberAt(plain2, "maxLength", 1 / 0);
    if (type === "array") {
     const least2 = numberAt(plain2, "minItems", 0);
     const told = schemaList(plain2, "prefixItems")?.length ?? 0;
     const places = Array.from({
      length: Math.min(least2, told + 1)
     }, (_, index) => itemSchema(plain2, index));
     return least2 > numberAt(plain2, "maxItems", 1 / 0) || places.some(place2 => this.isEmpty(place2));
    }
    if (type !== "object") return false;
    const required = requiredOf(plain2);
    const most = numberAt(plain2, "maxProperties", 1 / 0);
    if (required.length > most || numberAt(plain2, "minProperties", 0) > most) return true;
    return required.some(name => this.isEmpty(propertySchema(plain2, name)));
   }
  };
  function isUndecided(part) {
   return !Object.keys(part).every(keyword => keyword === "type" || keyword === "const" || keyword === "enum");
  }
  function branchesOf(part) {
   if ("patternProperties" in part || Object.keys(part).length !== 1) return [];
   return schemaList(part, "anyOf") ?? schemaList(part, "oneOf") ?? [];
  }
  function withAtoms(one, atoms) {
   return atoms.length === 0 ? one : {
    ...one,
    atoms: [ ...one.atoms, ...atoms ]
   };
  }
  function isNumeric(type) {
   return type === "number" || type === "integer";
  }
  function meet(types2, others) {
   return types2.flatMap(type => {
    if (others.includes(type)) return [ type ];
    if (type === "integer") return others.includes("number") ? [ type ] : [];
    return type === "number" && others.includes("integer") ? [ "integer" ] : [];
   });
  }
  function haveOtherConstants(schema, plain2) {
   const [named, others] = [ (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.lJ)(schema, "properties"), (0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.lJ)(plain2, "properties") ];
   const required = requiredOf(plain2);
   return requiredOf(schema).some(name => {
    const [one, other] = [ Object.hasOwn(named, name) && named[name], Object.hasOwn(others, name) && others[name] ];
    if (!(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(one) || !(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(other) || !("const" in one) || !("const" in other)) return false;
    return required.includes(name) && !lists(one, other["const"]);
   });
  }
  var concerns = {
   minimum: [ "number", "integer" ],
   maximum: [ "number", "integer" ],
   exclusiveMinimum: [ "number", "integer" ],
   exclusiveMaximum: [ "number", "integer" ],
   multipleOf: [ "number", "integer" ],
   minLength: [ "string" ],
   maxLength: [ "string" ],
   pattern: [ "string" ],
   format: [ "string", "number", "integer" ],
   contentEncoding: [ "string" ],
   contentMediaType: [ "string" ],
   items: [ "array" ],
   prefixItems: [ "array" ],
   minItems: [ "array" ],
   maxItems: [ "array" ],
   uniqueItems: [ "array" ],
   properties: [ "object" ],
   required: [ "object" ],
   additionalProperties: [ "object" ],
   minProperties: [ "object" ],
   maxProperties: [ "object" ]
  };
  var greatest = new Set([ "minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties" ]);
  var least = new Set([ "maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties" ]);
  function mergeInto(plain2, part, type, rest) {
   if (type === "object") mergeProperties(plain2, part);
   if (type === "array") mergeItems(plain2, part);
   for (const [keyword, value] of Object.entries(part)) {
    const old = plain2[keyword];
    if (!concerns[keyword]?.includes(type) || structural.has(keyword)) continue;
    if (old === void 0 || old === value || keyword === "uniqueItems") plain2[keyword] = old === true ? old : value; else if (greatest.has(keyword)) plain2[keyword] = Math.max(Number(old), Number(value)); else if (least.has(keyword)) plain2[keyword] = Math.min(Number(old), Number(value)); else if (keyword === "multipleOf" && isMultiple(Number(value), Number(old)) === true) plain2[keyword] = value; else if (keyword !== "multipleOf" || isMultiple(Number(old), Number(value)) !== true) rest.push({
     [keyword]: value
    });
   }
  }
  var structural = new Set([ "properties", "additionalProperties", "required", "items", "prefixItems" ]);
  function mergeProperties(plain2, part) {
   const required = [ ...new Set([ ...requiredOf(plain2), ...requiredOf(part) ]) ].toSorted();
   const [own2, others] = [ (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.lJ)(plain2, "properties"), (0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.lJ)(part, "properties") ];
   const names = new Set([ ...Object.keys(own2), ...Object.keys(others) ]);
   const properties = [ ...names ].map(name => [ name, both(propertySchema(plain2, name), propertySchema(part, name)) ]);
   const isTold = "additionalProperties" in plain2 || "additionalProperties" in part;
   const rest = both(otherProperties(plain2), otherProperties(part));
   if ("properties" in plain2 || "properties" in part) plain2["properties"] = Object.fromEntries(properties);
   if (isTold) plain2["additionalProperties"] = rest;
   if (required.length > 0) plain2["required"] = required;
  }
  function mergeItems(plain2, part) {
   const length = Math.max(schemaList(plain2, "prefixItems")?.length ?? 0, schemaList(part, "prefixItems")?.length ?? 0);
   const at2 = index => both(itemSchema(plain2, index), itemSchema(part, index));
   const places = Array.from({
    length
   }, (_, index) => at2(index));
   const rest = at2(length);
   if (length > 0) plain2["prefixItems"] = places;
   if (rest !== true) plain2["items"] = rest;
  }
  function both(one, other) {
   if (one === true || one === other) return other;
   if (other === true) return one;
   if (one === false || other === false) return false;
   return canonicalText(one) === canonicalText(other) ? one : {
    allOf: [ one, other ]
   };
  }
  function close(plain2) {
   if (!("properties" in plain2) || "additionalProperties" in plain2) return;
   const named = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.lJ)(plain2, "properties");
   const others = requiredOf(plain2).filter(name => !Object.hasOwn(named, name));
   plain2["properties"] = {
    ...named,
    ...Object.fromEntries(others.map(name => [ name, true ]))
   };
   plain2["additionalProperties"] = false;
  }
  var samplesEach = 4;
  var largest = 5e3;
  var longest = 300;
  var Samples = class {
   #cases;
   #found=new WeakMap;
   constructor(cases) {
    this.#cases = cases;
   }
   of(one) {
    let found = this.#found.get(one);
    if (found === void 0) {
     const atoms = one.atoms.filter(atom => branchesOf(atom).length === 0);
     const fits = value => atoms.every(atom => admits(atom, value) === "yes");
     found = this.#make(one).filter(value => weigh(value) <= largest && fits(value));
     this.#found.set(one, found);
    }
    return found;
   }
   ofSchema(schema, closed) {
    return this.#cases.of(schema, closed).slice(0, samplesEach).flatMap(one => this.of(one).slice(0, samplesEach));
   }
   withProperty(one, name, value) {
    return this.#objectWith(one, new Map([ [ name, value ] ]));
   }
   ofSize(one, size) {
    return this.#objectWith(one, new Map, size);
   }
   withItem(one, index, value) {
    const length = Math.max(numberAt(one.plain, "minItems", 0), index + 1);
    return this.#list(one, length, new Map([ [ index, value ] ]));
   }
   ofLength(one, length) {
    return this.#list(one, length, new Map);
   }
   #make(one) {
    const {type, values, plain: plain2} = one;
    if (values !== void 0) return values.slice(0, samplesEach);
    if (type === "string") return texts2(plain2);
    if (type === "array") {
     const least2 = numberAt(plain2, "minItems", 0);
     return [ least2, least2 + 1 ].flatMap(length => this.#list(one, length, new Map));
    }
    if (type === "object") return this.#objects(one);
    return numbersNear(plain2, type === "integer", []);
   }
   #list({plain: plain2, closed}, length, given) {
    if (length > Math.min(longest, numberAt(plain2, "maxItems", 1 / 0))) return [];
    const list = [];
    for (let index = 0; index < length; index++) {
     const options = given.has(index) ? [ given.get(index) ] : this.ofSchema(itemSchema(plain2, index), closed);
     if (options.length === 0) return [];
     list.push(options[plain2["uniqueItems"] === true ? index % options.length : 0]);
    }
    return plain2["uniqueItems"] === true && admits({
     uniqueItems: true
    }, list) !== "yes" ? [] : [ list ];
   }
   #objects(one) {
    const {plain: plain2, closed} = one;
    const all2 = Object.entries((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.lJ)(plain2, "properties")).flatMap(([name, schema]) => {
     const [value, ...others] = this.ofSchema((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(schema) ? schema : schema === true, closed);
     return value === void 0 && others.length === 0 ? [] : [ [ name, value ] ];
    });
    const stray = this.ofSchema(otherProperties(plain2), closed).slice(0, 1);
    const withStray = stray.flatMap(value => this.#objectWith(one, new Map([ [ "z", value ] ])));
    return [ ...this.#objectWith(one, new Map), ...this.#objectWith(one, new Map(all2)), ...withStray ];
   }
   #objectWith({plain: plain2, closed}, given, size = 0) {
    const entries = new Map(given);
    const add = name => {
     if (entries.has(name)) return true;
     const [value, ...others] = this.ofSchema(propertySchema(plain2, name), closed);
     if (value === void 0 && others.length === 0) return false;
     entries.set(name, value);
     return true;
    };
    if (!requiredOf(plain2).every(add)) return [];
    const wanted = Math.max(size, numberAt(plain2, "minProperties", 0));
    const names = [ ...Object.keys((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.lJ)(plain2, "properties")), ..."abcdefghi" ];
    for (const name of names) if (entries.size < wanted) add(name);
    const fits = entries.size >= wanted && entries.size <= numberAt(plain2, "maxProperties", 1 / 0);
    return fits ? [ Object.fromEntries(entries) ] : [];
   }
  };
  var weights = new WeakMap;
  function weigh(value) {
   if (typeof value !== "object" || value === null) return 1;
   let weight = weights.get(value);
   if (weight === void 0) {
    weight = Object.values(value).reduce((sum, each) => sum + weigh(each), 1);
    weights.set(value, weight);
   }
   return weight;
  }
  function texts2(plain2, lengths = []) {
   if (plain2["pattern"] !== void 0) return [ new SomeText(plain2) ];
   const [least2, most] = [ numberAt(plain2, "minLength", 0), numberAt(plain2, "maxLength", 1 / 0) ];
   const known = samplesOfFormat(plain2["format"]);
   const sure = value => admits(plain2, value) === "yes";
   if (known !== void 0) return known.filter(sure);
   const made = [ 1, least2, least2 + 1, ...lengths ].filter(length => length >= least2 && length <= Math.min(most, longest * 10)).map(length => "?".repeat(length)).filter(sure);
   return made.length > 0 ? [ ...new Set(made) ] : [ new SomeText(plain2) ];
  }
  function numbersNear(plain2, whole, interesting) {
   const step = typeof plain2["multipleOf"] === "number" ? plain2["multipleOf"] : 1;
   const ends = [ lowerBound(plain2, whole).value, upperBound(plain2, whole).value ].filter(Number.isFinite);
   const centers = [ ...interesting.filter(Number.isFinite), ...ends, 0 ];
   const candidates = centers.flatMap(center => {
    const near = Math.round(center / step) * step;
    return [ center, near, near + step, near - step, center + 1, center - 1, center + .5, center - .5 ];
   });
   const schema = {
    ...plain2,
    type: whole ? "integer" : "number"
   };
   return [ ...new Set(candidates) ].filter(value => Number.isFinite(value) && admits(schema, value) === "yes");
  }
  function toldPlaces(plain2) {
   return schemaList(plain2, "prefixItems")?.length ?? 0;
  }
  var maximumSteps = 1e5;
  var maximumSplit = 200;
  var Counterexample = class {
   value;
   constructor(value) {
    this.value = value;
   }
  };
  var Inclusion = class {
   #cases=new Cases;
   #samples=new Samples(this.#cases);
   #verdicts=new Map;
   #branches=new WeakMap;
   #lenient;
   #steps=maximumSteps;
   constructor({lenient}) {
    this.#lenient = lenient;
   }
   get isExhausted() {
    return this.#steps < 0 || this.#cases.isExhausted;
   }
   covers(outer, inner, {closed}) {
    const verdict = this.#covers(outer, inner, closed);
    if (!(verdict instanceof Counterexample)) return verdict;
    const isOne = admits(inner, verdict.value) === "yes" && admits(outer, verdict.value, this.#lenient) === "no";
    return isOne ? "no" : "unknown";
   }
   #covers(outer, inner, closed) {
    if (outer === true || inner === false || outer === inner) return "yes";
    const [one, other] = [ this.#cases.idOf(outer), this.#cases.idOf(inner) ];
    if (one === other) return "yes";
    const key = `${closed} ${one} ${other}`;
    let verdict = this.#verdicts.get(key);
    if (verdict === void 0) this.#verdicts.set(key, verdict = this.#compare(outer, inner, closed));
    return verdict;
   }
   #compare(outer, inner, closed) {
    const parts2 = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(inner) ? conjuncts(inner) : [];
    const [only] = parts2;
    const branches = parts2.length === 1 && (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(only) ? branchesOf(only) : [];
    const known = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(outer) ? this.#idsOf(loneUnion(outer)) : void 0;
    if (known?.has(this.#cases.idOf(inner)) === true) return "yes";
    if (branches.length > 1) {
     const others = branches.filter(branch => known?.has(this.#cases.idOf(branch)) !== true);
     if (!((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(only) && "oneOf" in only)) return every(others, branch => this.#covers(outer, branch, closed));
    }
    return every(this.#cases.of(inner, closed), one => this.#coversCase(outer, one));
   }
   #idsOf(branches) {
    let known = this.#branches.get(branches);
    if (known === void 0) this.#branches.set(branches, known = new Set(branches.map(branch => this.#cases.idOf(branch))));
    return known;
   }
   #coversCase(outer, one) {
    this.#steps -= 1;
    if (this.#steps < 0) return "unknown";
    if (outer === true) return "yes";
    if (outer === false) return this.#firstSample(one);
    return every(conjuncts(outer), part => this.#coversPart(part, one));
   }
   #coversPart(part, one) {
    if (typeof part === "boolean") return this.#coversCase(part, one);
    if (one.atoms.some(atom => this.#cases.idOf(atom) === this.#cases.idOf(part))) return "yes";
    const verdict = this.#provePart(part, one);
    return verdict === "unknown" ? this.#refute(part, one) : verdict;
   }
   #provePart(part, one) {
    if (isPlain(part)) return this.#coversPlain(part, one);
    if (isEntangled(part)) return "unknown";
    const branches = branchesOf(part);
    if (branches.length > 0) return this.#lenient || "anyOf" in part ? this.#someCovers(branches, one) : this.#oneCovers(branches, one);
    const {not, if: condition} = part;
    if ((0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Wl)(not)) return this.#cases.areDisjoint(not, one) ? "yes" : "unknown";
    if ((0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Wl)(condition)) return this.#conditionCovers(part, condition, one);
    return "unknown";
   }
   #conditionCovers(part, condition, one) {
    const [yes, no] = [ part["then"] ?? true, part["else"] ?? true ];
    if (!(0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Wl)(yes) || !(0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Wl)(no)) return "unknown";
    const always = this.#strictly(condition, one) === "yes";
    const never = this.#cases.areDisjoint(condition, one);
    if (always) return this.#coversCase(yes, one);
    if (never) return this.#coversCase(no, one);
    const isEither = this.#coversCase(yes, one) === "yes" && this.#coversCase(no, one) === "yes";
    return isEither ? "yes" : "unknown";
   }
   #strictly(outer, one) {
    return this.#lenient ? "unknown" : this.#coversCase(outer, one);
   }
   #refute(part, one) {
    const stray = this.#samples.of(one).find(value => admits(part, value, this.#lenient) === "no");
    return stray === void 0 ? "unknown" : new Counterexample(stray);
   }
   #firstSample(one) {
    const samples = this.#samples.of(one);
    return samples.length === 0 ? "unknown" : new Counterexample(samples[0]);
   }
   #someCovers(branches, one) {
    if (one.values !== void 0) return this.#coversValues({
     anyOf: branches
    }, one);
    const samples = this.#samples.of(one);
    const near = branches.filter(branch => samples.every(value => admits(branch, value, this.#lenient) !== "no"));
    const strays = near.length > 0 ? [] : [ ...samples ];
    for (const branch of near) {
     const verdict = this.#coversCase(branch, one);
     if (verdict === "yes") return "yes";
     if (verdict instanceof Counterexample) strays.push(verdict.value);
    }
    for (const value of strays) if (branches.every(branch => admits(branch, value, this.#lenient) === "no")) return new Counterexample(value);
    return this.#split(branches, one, part => this.#someCovers(branches, part));
   }
   #oneCovers(branches, one) {
    if (one.values !== void 0) return this.#coversValues({
     oneOf: branches
    }, one);
    const samples = this.#samples.of(one);
    const fits = branches.findIndex(branch => samples.every(value => admits(branch, value) !== "no") && this.#coversCase(branch, one) === "yes");
    if (fits >= 0 && branches.every((branch, index) => index === fits || this.#cases.areDisjoint(branch, one))) return "yes";
    return fits >= 0 ? "unknown" : this.#split(branches, one, part => this.#oneCovers(branches, part));
   }
   #split(branches, one, covers) {
    if (one.type !== "object") return "unknown";
    const named = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.lJ)(one.plain, "properties");
    for (const name of requiredOf(one.plain)) {
     const schema = Object.hasOwn(named, name) ? named[name] : void 0;
     const values = (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Wl)(schema) ? this.#valuesOf(schema, one.closed) : void 0;
     if (values === void 0 || values.length < 2 || values.length > maximumSplit) continue;
     if (!branches.some(branch => (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(branch) && tells(branch, name))) continue;
     return every(values, value => {
      const properties = {
       ...named,
       [name]: {
        const: value
       }
      };
      return covers({
       ...one,
       plain: {
        ...one.plain,
        properties
       }
      });
     });
    }
    return "unknown";
   }
   #valuesOf(schema, closed) {
    const values = this.#cases.of(schema, closed).map(one => one.values);
    return values.every(list => list !== void 0) ? values.flat() : void 0;
   }
   #coversValues(outer, one) {
    return every(one.values ?? [], value => {
     const answer = admits(outer, value, this.#lenient);
     if (answer !== "no") return answer;
     return one.atoms.every(atom => admits(atom, value) === "yes") ? new Counterexample(value) : "unknown";
    });
   }
   #coversPlain(outer, one) {
    if (one.values !== void 0) return this.#coversValues(outer, one);
    const {type, plain: plain2} = one;
    const allowed = typesOf(outer);
    const isWhole = type === "integer" || type === "number" && isWholeStep(plain2["multipleOf"]);
    const fits = allowed.includes(type) || isWhole && (allowed.includes("number") || allowed.includes("integer"));
    if (!fits) return this.#refute(outer, one);
    if (valuesOf(outer) !== void 0) return this.#refuteList(outer, one);
    if (type === "string") return coversTexts(outer, plain2);
    if (type === "array") return this.#coversArrays(outer, one);
    if (type === "object") return this.#coversObjects(outer, one);
    return coversNumbers(outer, plain2, isWhole);
   }
   #refuteList(outer, one) {
    const {type, plain: plain2} = one;
    const values = valuesOf(outer) ?? [];
    const more = type === "string" ? texts2(plain2, Array.from({
     length: 20
    }, (_, index) => index)) : type === "number" || type === "integer" ? numbersNear(plain2, type === "integer", values.filter(value => typeof value === "number").slice(0, 100)) : [];
    const stray = [ ...more, ...this.#samples.of(one) ].find(value => !(value instanceof SomeText) && !lists(outer, value));
    return stray === void 0 ? "unknown" : new Counterexample(stray);
   }
   #coversArrays(outer, one) {
    const {plain: plain2, closed} = one;
    const [least2, told] = [ numberAt(plain2, "minItems", 0), Math.max(toldPlaces(outer), toldPlaces(plain2)) ];
    let most = numberAt(plain2, "maxItems", 1 / 0);
    for (let index = 0; index <= told; index++) if (index < most && this.#cases.isEmpty(itemSchema(plain2, index))) most = index;
    const example = length => asVerdict(this.#samples.ofLength(one, length));
    if (numberAt(outer, "minItems", 0) > least2) return example(least2);
    const limit = numberAt(outer, "maxItems", 1 / 0);
    if (limit < most) return example(limit + 1);
    if (outer["uniqueItems"] === true && plain2["uniqueItems"] !== true && most > 1) return example(Math.max(least2, 2));
    return every(Array.from({
     length: Math.min(most, told + 1)
    }).keys(), index => this.#within(itemSchema(outer, index), itemSchema(plain2, index), closed, value => this.#samples.withItem(one, index, value)));
   }
   #coversObjects(outer, one) {
    const {plain: plain2, closed} = one;
    const required = requiredOf(plain2);
    if (requiredOf(outer).some(name => !required.includes(name))) return this.#refute(outer, one);
    if (numberAt(outer, "minProperties", 0) > Math.max(numberAt(plain2, "minProperties", 0), required.length)) return this.#refute(outer, one);
    const [outerNamed, named] = [ (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.lJ)(outer, "properties"), (0, 
    _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.lJ)(plain2, "properties") ];
    const others = otherProperties(plain2);
    const possible = this.#cases.isEmpty(others) ? Object.keys(named).length : 1 / 0;
    const most = Math.min(numberAt(plain2, "maxProperties", 1 / 0), possible);
    const limit = numberAt(outer, "maxProperties", 1 / 0);
    if (limit < most) return asVerdict(this.#samples.ofSize(one, limit + 1));
    const names = new Set([ ...Object.keys(named), ...Object.keys(outerNamed) ]);
    const verdict = every(names, name => this.#within(propertySchema(outer, name, this.#lenient), propertySchema(plain2, name), closed, value => this.#samples.withProperty(one, name, value)));
    if (verdict instanceof Counterexample) return verdict;
    const rest = this.#within(otherProperties(outer, this.#lenient), others, closed, value => this.#samples.withProperty(one, strangeName(names), value));
    return every([ verdict, rest ], each => each);
   }
   #within(outer, inner, closed, wrap) {
    const verdict = this.#covers(outer, inner, closed);
    return verdict instanceof Counterexample ? asVerdict(wrap(verdict.value)) : verdict;
   }
  };
  function asVerdict(values) {
   return values.length === 0 ? "unknown" : new Counterexample(values[0]);
  }
  function loneUnion(schema) {
   const [part, ...others] = conjuncts(schema);
   return (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(part) && others.length === 0 && "anyOf" in part ? branchesOf(part) : [];
  }
  function tells(branch, name) {
   const schema = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.lJ)(branch, "properties")[name];
   return (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(schema) && valuesOf(schema) !== void 0;
  }
  function strangeName(names) {
   let name = "z";
   while (names.has(name)) name += "z";
   return name;
  }
  function isWholeStep(step) {
   return typeof step === "number" && Number.isInteger(step);
  }
  function coversTexts(outer, plain2) {
   const {pattern, format} = outer;
   const isRead = [ "contentEncoding", "contentMediaType" ].every(keyword => outer[keyword] === plain2[keyword]);
   if (!isRead) return "unknown";
   const [least2, most] = [ numberAt(outer, "minLength", 0), numberAt(outer, "maxLength", 1 / 0) ];
   const fits = least2 <= numberAt(plain2, "minLength", 0) && most >= numberAt(plain2, "maxLength", 1 / 0);
   const isFormatted = format === void 0 || format === plain2["format"] || rangeOfFormat(format) !== void 0;
   const isMatched = pattern === void 0 || pattern === plain2["pattern"];
   if (fits && isFormatted && isMatched) return "yes";
   const lengths = [ least2 - 1, most + 1 ].filter(length => length >= 0 && length < 1 / 0);
   const found = texts2(plain2, lengths).find(value => admits(outer, value) === "no");
   if (found !== void 0) return new Counterexample(found);
   const isFree = plain2["pattern"] === void 0 && plain2["format"] === void 0;
   const isLong = numberAt(plain2, "maxLength", 1 / 0) > numberAt(plain2, "minLength", 0);
   if (!isMatched && isFree && isLong) return new Counterexample(new SomeText(plain2, {
    pattern
   }));
   return "unknown";
  }
  function coversNumbers(outer, plain2, isWhole) {
   const [low, ownLow] = [ lowerBound(outer, isWhole), lowerBound(plain2, isWhole) ];
   const [high, ownHigh] = [ upperBound(outer, isWhole), upperBound(plain2, isWhole) ];
   const above = ownLow.value > low.value || ownLow.value === low.value && (ownLow.exclusive || !low.exclusive);
   const below = ownHigh.value < high.value || ownHigh.value === high.value && (ownHigh.exclusive || !high.exclusive);
   const {format, multipleOf: step} = outer;
   const range = rangeOfFormat(format);
   const ownRange = rangeOfFormat(plain2["format"]) ?? (isWhole ? [ ownLow.value, ownHigh.value ] : [ -1 / 0, 1 / 0 ]);
   const isInRange = range !== void 0 && ownRange[0] >= range[0] && ownRange[1] <= range[1];
   const isFormatted = format === void 0 || format === plain2["format"] || format === "double" || samplesOfFormat(format) !== void 0 || isInRange;
   const ownStep = plain2["multipleOf"] ?? (isWhole ? 1 : void 0);
   const isStepped = step === void 0 || typeof ownStep === "number" && typeof step === "number" && isMultiple(ownStep, step) === true;
   if (above && below && isFormatted && isStepped) return "yes";
   const interesting = [ low.value, high.value, ...range ?? [], Number(step ?? 1) ];
   const found = numbersNear(plain2, isWhole, interesting).find(value => admits(outer, value) === "no");
   return found === void 0 ? "unknown" : new Counterexample(found);
  }
  function every(items, verdictOf) {
   let result = "yes";
   for (const item of items) {
    const verdict = verdictOf(item);
    if (verdict instanceof Counterexample) return verdict;
    if (verdict === "unknown") result = "unknown";
   }
   return result;
  }
  function compareSchemas(before, after, use) {
   if (isSame(before, after)) return [];
   const [from, to] = [ normalSchema(before), normalSchema(after) ];
   const isDoubtful = differInDialect(before, after) || !isSame(malformed(before), malformed(after));
   const place2 = comparePlace(from, to, [], true);
   if (place2 === void 0) return isDoubtful ? [ dialectChange(before, after, use) ] : [];
   const differences = differencesOf(place2);
   const {input, output} = use;
   const judgements = [ ...input === void 0 ? [] : [ judgeAll(place2, inputDirection(), isDoubtful, input) ], ...output === void 0 ? [] : [ judgeAll(place2, outputDirection(), isDoubtful, output) ] ];
   return differences.map((one, index) => {
    const rules = judgements.map(judged2 => judged2[index] ?? {
     rule: schemaRules.undecided,
     impact: "may-break"
    });
    const {rule, impact} = rules.reduce(worse);
    return {
     path: one.path,
     kind: one.kind,
     ...one.before === void 0 ? {} : {
      before: one.before
     },
     ...one.after === void 0 ? {} : {
      after: one.after
     },
     impact,
     rule: rule.id,
     reason: reasonOf(rule, use.words)
    };
   });
  }
  function malformed(schema) {
   return Object.fromEntries((0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.G5)(schema).map(path => [ (0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.jV)(path), (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.fK)(schema, path) ]));
  }
  var rank = {
   safe: 0,
   "may-break": 1,
   breaking: 2
  };
  function worse(a, b) {
   return rank[b.impact] > rank[a.impact] ? b : a;
  }
  function dialectChange(before, after, {words}) {
   const dialect = schema => (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(schema) ? {
    $schema: schema["$schema"]
   } : schema;
   const {id, impact} = schemaRules.undecided;
   const values = {
    before: dialect(before),
    after: dialect(after)
   };
   return {
    path: [],
    kind: "changed",
    ...values,
    impact,
    rule: id,
    reason: reasonOf(schemaRules.undecided, words)
   };
  }
  function inputDirection() {
   const inclusion = new Inclusion({
    lenient: false
   });
   const holds = (from, to, closed) => inclusion.covers(assertionsOf(to), assertionsOf(from), {
    closed
   });
   return {
    holds,
    ruleOf: one => inputRule(one, holds),
    fine: schemaRules.inputWidened,
    broken: schemaRules.inputNarrowed,
    isExhausted: () => inclusion.isExhausted
   };
  }
  function outputDirection() {
   const inclusion = new Inclusion({
    lenient: true
   });
   const holds = (from, to, closed) => inclusion.covers(assertionsOf(from), assertionsOf(to), {
    closed
   });
   return {
    holds,
    ruleOf: one => outputRule(one, holds),
    fine: schemaRules.outputNarrowed,
    broken: schemaRules.outputWidened,
    isExhausted: () => inclusion.isExhausted
   };
  }
  function judgeAll(place2, direction, isDoubtful, most) {
   const rules = judge(place2, direction);
   const final = rule => {
    if (isDoubtful && rule.impact === "safe") return schemaRules.undecided;
    return rule === schemaRules.undecided && direction.isExhausted() ? schemaRules.tooComplex : rule;
   };
   return rules.map(final).map(rule => ({
    rule,
    impact: rank[rule.impact] > rank[most] ? most : rule.impact
   }));
  }
  function judge(place2, direction) {
   const rules = place2.found.flatMap(one => "found" in one ? judge(one, direction) : [ direction.ruleOf(one) ]);
   const whole = direction.holds(place2.from, place2.to, place2.closed);
   if (whole === "yes") {
    const isSameBack = direction.holds(place2.to, place2.from, place2.closed) === "yes";
    const fine = isSameBack ? schemaRules.sameMeaning : direction.fine;
    return rules.map(rule => rule === direction.fine || !isPolicy(rule) ? fine : rule);
   }
   const verdict = whole === "no" ? direction.broken : schemaRules.undecided;
   const isMissed = rules.every(rule => rule.impact === "safe");
   if (isMissed || place2.exclusive) {
    const suspects = rules.some(rule => rule !== schemaRules.documented);
    const missed = isMissed ? verdict : schemaRules.undecided;
    return rules.map(rule => rule.impact !== "safe" || suspects && rule === schemaRules.documented ? rule : missed);
   }
   const isOpen = rules.every(rule => rule.impact === "safe" || rule === schemaRules.undecided);
   return isOpen ? rules.map(rule => rule === schemaRules.undecided ? verdict : rule) : rules;
  }
  function isPolicy(rule) {
   return rule.impact === "safe" || rule === schemaRules.inputIgnored || rule === schemaRules.outputRemoved;
  }
  function inputRule(one, holds) {
   const answer = () => ruleFor(holds(one.from, one.to, one.closed), schemaRules.inputWidened, schemaRules.inputNarrowed);
   switch (one.about) {
   case "documentation":
    return schemaRules.documented;

   case "requirement":
    return one.required === true ? schemaRules.inputRequired : schemaRules.inputWidened;

   case "alternative":
    return one.kind === "added" ? schemaRules.inputWidened : answer();

   case "part":
    return one.kind === "removed" ? schemaRules.inputWidened : answer();

   case "values":
    return answer();

   case "property":
    if (one.kind === "removed") return ruleFor(holds(one.from, one.to, one.closed), schemaRules.inputIgnored, schemaRules.inputRefused);
    if (one.required === true) return schemaRules.inputRequired;
    return holds(one.from, one.to, one.closed) === "yes" ? schemaRules.inputAdded : schemaRules.inputClaimed;
   }
  }
  function outputRule(one, holds) {
   const answer = () => ruleFor(holds(one.from, one.to, one.closed), schemaRules.outputNarrowed, schemaRules.outputWidened);
   switch (one.about) {
   case "documentation":
    return schemaRules.documented;

   case "requirement":
    return one.required === true ? schemaRules.outputNarrowed : schemaRules.outputOptional;

   case "alternative":
    return one.kind === "removed" ? schemaRules.outputNarrowed : answer();

   case "part":
    return one.kind === "added" ? schemaRules.outputNarrowed : answer();

   case "values":
    return answer();

   case "property":
    {
     if (one.kind === "removed") return schemaRules.outputRemoved;
     const from = one.from === false ? true : one.from;
     return ruleFor(holds(from, one.to, one.closed), schemaRules.outputAdded, schemaRules.outputWidened);
    }
   }
  }
  function ruleFor(answer, fine, broken) {
   return answer === "yes" ? fine : answer === "no" ? broken : schemaRules.undecided;
  }
  function differencesOf(place2) {
   return place2.found.flatMap(one => "found" in one ? differencesOf(one) : [ one ]);
  }
  function comparePlace(before, after, path, closed) {
   if (isSame(before, after)) return;
   const [from, to] = [ before, after ];
   const exclusive = [ before, after ].some(schema => (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(schema) && "oneOf" in schema);
   const found = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(before) && (0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(after) ? [ ...compareObjects(before, after, path, closed) ] : [];
   if (found.length === 0 && isSame(meaningOf(before), meaningOf(after))) return;
   if (found.length > 0) return {
    from,
    to,
    closed,
    exclusive,
    found
   };
   const about = isSame(assertionsOf(before), assertionsOf(after)) ? "documentation" : "values";
   const whole = {
    path,
    kind: "changed",
    before,
    after,
    about,
    from,
    to,
    closed
   };
   return {
    from,
    to,
    closed,
    exclusive,
    found: [ whole ]
   };
  }
  function meaningOf(schema) {
   if (typeof schema === "boolean") return schema;
   const meaning = (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.iZ)(schema, meaningOf);
   for (const keyword of alternatives) {
    const list = schemaList(meaning, keyword);
    if (list !== void 0) meaning[keyword] = list.toSorted((a, b) => canonicalText(a) < canonicalText(b) ? -1 : 1);
   }
   if (!isEntangled(meaning) && meaning["additionalProperties"] === true) delete meaning["additionalProperties"];
   return meaning;
  }
  function* comparePlaces(before, after, path, closed) {
   const place2 = (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Wl)(before) && (0, 
   _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Wl)(after) ? comparePlace(before, after, path, closed) : void 0;
   if (place2 !== void 0) yield place2;
  }
  var nested = new Set([ "properties", "required", "items", "prefixItems", "anyOf", "oneOf", "allOf" ]);
  var alternatives = [ "anyOf", "oneOf", "allOf" ];
  function* compareObjects(before, after, path, closed) {
   const [inner, other] = [ unwrapNullable(before), unwrapNullable(after) ];
   if (inner.nullable !== other.nullable && isAlike(inner.schema, other.schema)) {
    const to = other.nullable ? {
     anyOf: [ inner.schema, {
      type: "null"
     } ]
    } : inner.schema;
    const values = {
     before: {
      nullable: inner.nullable
     },
     after: {
      nullable: other.nullable
     }
    };
    yield {
     path,
     kind: "changed",
     ...values,
     about: "values",
     from: before,
     to,
     closed
    };
    yield* compareAlike(inner.schema, other.schema, path, closed);
    return;
   }
   const [merged, otherMerged] = "allOf" in before || "allOf" in after ? [ mergedObject(before), mergedObject(after) ] : [];
   if (merged !== void 0 && otherMerged !== void 0) yield* compareAlike(merged, otherMerged, path, closed); else if (isAlike(before, after)) yield* compareAlike(before, after, path, closed);
  }
  function mergedObject(schema) {
   const [only, ...others] = (new Cases).of(schema, false);
   if (only?.type !== "object" || others.length > 0 || only.atoms.length > 0 || only.values !== void 0) return;
   const notes = Object.entries(schema).filter(([keyword]) => (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Ir)(keyword));
   return {
    type: "object",
    ...only.plain,
    ...Object.fromEntries(notes)
   };
  }
  function isAlike(before, after) {
   if (isEntangled(before) || isEntangled(after)) return false;
   if ([ ...alternatives, "items", "prefixItems" ].some(keyword => keyword in before !== keyword in after)) return false;
   const types2 = typesOf(after);
   return typesOf(before).some(type => types2.includes(type)) || !("properties" in before || "properties" in after);
  }
  function unwrapNullable(schema) {
   const branches = schemaList(schema, "anyOf");
   const {anyOf: _, ...wrapper} = schema;
   if (branches?.length !== 2 || !Object.keys(wrapper).every(_chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Ir)) return {
    schema,
    nullable: false
   };
   const rest = branches.filter(branch => !(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(assertionsOf(branch)) || canonicalText(assertionsOf(branch)) !== nullText);
   const only = rest[0];
   return rest.length === 1 && (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(only) ? {
    schema: {
     ...only,
     ...wrapper
    },
    nullable: true
   } : {
    schema,
    nullable: false
   };
  }
  var nullText = canonicalText({
   type: "null"
  });
  function* compareAlike(before, after, path, closed) {
   const inside = closed && namesAll(before) && namesAll(after);
   yield* compareOwn(before, after, path, inside);
   yield* compareProperties(before, after, path, inside);
   if ("items" in before && "items" in after) yield* comparePlaces(before["items"], after["items"], [ ...path, "[]" ], inside);
   yield* compareTuples(before, after, path, inside);
   for (const keyword of alternatives) yield* compareAlternatives(before, after, keyword, path, inside);
  }
  function namesAll(schema) {
   const [part, ...others] = conjuncts(schema);
   return others.length === 0 && (!(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(part) || isPlain(part) || branchesOf(part).length > 0);
  }
  function* compareOwn(before, after, path, closed) {
   const keywords = new Set([ ...Object.keys(before), ...Object.keys(after) ]);
   const isNested = keyword => nested.has(keyword) && [ before, after ].every(schema => !(keyword in schema) || (0, 
   _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.UC)(keyword, schema[keyword]));
   const differing = [ ...keywords ].filter(keyword => !isNested(keyword) && !isSame(own(before, keyword), own(after, keyword)));
   if (differing.length === 0) return;
   const pick = schema => Object.fromEntries(differing.flatMap(keyword => keyword in schema ? [ [ keyword, schema[keyword] ] ] : []));
   const about = differing.every(_chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Ir) ? "documentation" : "values";
   const names = [ ...Object.keys((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.lJ)(before, "properties")), ...Object.keys((0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.lJ)(after, "properties")) ];
   const [from, to] = [ bare(before, names), bare(after, names) ];
   yield {
    path,
    kind: "changed",
    before: pick(before),
    after: pick(after),
    about,
    from,
    to,
    closed
   };
  }
  function bare(schema, names) {
   const rest = Object.entries(schema).filter(([keyword, value]) => !(nested.has(keyword) && (0, 
   _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.UC)(keyword, value)));
   const properties = names.length === 0 ? {} : {
    properties: Object.fromEntries(names.map(name => [ name, true ]))
   };
   return {
    ...properties,
    ...Object.fromEntries(rest)
   };
  }
  function own(schema, keyword) {
   return keyword === "additionalProperties" && schema[keyword] === true ? void 0 : schema[keyword];
  }
  function* compareProperties(before, after, path, closed) {
   const [named, others] = [ (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.lJ)(before, "properties"), (0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.lJ)(after, "properties") ];
   const [required, nowRequired] = [ requiredOf(before), requiredOf(after) ];
   const names = new Set([ ...Object.keys(named), ...Object.keys(others), ...required, ...nowRequired ]);
   for (const name of names) {
    const at2 = [ ...path, name ];
    const [was, is] = [ required.includes(name), nowRequired.includes(name) ];
    const [old, now] = [ (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Dc)(named, name), (0, 
    _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Dc)(others, name) ];
    if ((0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Wl)(now) && !(0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Wl)(old)) {
     const from = was ? true : unnamed2(before, closed);
     yield {
      path: at2,
      kind: "added",
      after: now,
      about: "property",
      required: is && !was,
      from,
      to: now,
      closed
     };
    } else if ((0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Wl)(old) && !(0, 
    _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Wl)(now)) {
     const to = is ? true : unnamed2(after, false);
     yield {
      path: at2,
      kind: "removed",
      before: old,
      about: "property",
      from: old,
      to,
      closed
     };
    } else if (was !== is) {
     const kind = (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Wl)(old) ? "changed" : is ? "added" : "removed";
     const values = {
      before: {
       required: was
      },
      after: {
       required: is
      }
     };
     yield {
      path: at2,
      kind,
      ...values,
      about: "requirement",
      required: is,
      from: true,
      to: true,
      closed
     };
    }
    yield* comparePlaces(old, now, at2, closed);
   }
  }
  function unnamed2(schema, closed) {
   const isComplete = closed && "properties" in schema && !("additionalProperties" in schema);
   return isComplete ? false : otherProperties(schema);
  }
  function* compareTuples(before, after, path, closed) {
   const [old, now] = [ schemaList(before, "prefixItems") ?? [], schemaList(after, "prefixItems") ?? [] ];
   const rest = schema => (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.Wl)(schema["items"]) ? schema["items"] : true;
   for (let index = 0; index < Math.max(old.length, now.length); index++) {
    const [from, to] = [ old[index], now[index] ];
    const at2 = [ ...path, index ];
    if (from === void 0 && to !== void 0) yield {
     path: at2,
     kind: "added",
     after: to,
     about: "values",
     from: rest(before),
     to,
     closed
    }; else if (from !== void 0 && to === void 0) yield {
     path: at2,
     kind: "removed",
     before: from,
     about: "values",
     from,
     to: rest(after),
     closed
    }; else yield* comparePlaces(from, to, at2, closed);
   }
  }
  function* compareAlternatives(before, after, keyword, path, closed) {
   const [old, now] = [ schemaList(before, keyword), schemaList(after, keyword) ];
   if (old === void 0 || now === void 0) return;
   const about = keyword === "allOf" ? "part" : "alternative";
   const all2 = keyword === "allOf" ? {
    from: {
     allOf: old
    },
    to: {
     allOf: now
    }
   } : {
    from: {
     anyOf: old
    },
    to: {
     anyOf: now
    }
   };
   const inside = closed && keyword !== "allOf";
   const partners = pair(old, now);
   for (const [index, schema] of old.entries()) {
    const partner = partners.get(index);
    const at2 = [ ...path, keyword, partner ?? index ];
    if (partner !== void 0) yield* comparePlaces(schema, now[partner], at2, inside); else yield {
     path: at2,
     kind: "removed",
     before: schema,
     about,
     from: schema,
     to: all2.to,
     closed: inside
    };
   }
   const taken = new Set(partners.values());
   for (const [index, schema] of now.entries()) {
    const at2 = [ ...path, keyword, index ];
    if (!taken.has(index)) yield {
     path: at2,
     kind: "added",
     after: schema,
     about,
     from: all2.from,
     to: schema,
     closed: inside
    };
   }
  }
  function pair(old, now) {
   const partners = new Map;
   const taken = new Set;
   const match = keyOf => {
    const free = Map.groupBy([ ...now.keys() ].filter(index => !taken.has(index)), index => keyOf(now[index] ?? true));
    for (const [index, schema] of old.entries()) {
     const partner = partners.has(index) ? void 0 : free.get(keyOf(schema))?.shift();
     if (partner === void 0) continue;
     partners.set(index, partner);
     taken.add(partner);
    }
   };
   match(schema => canonicalText(assertionsOf(schema)));
   match(kindOf);
   return partners;
  }
  function kindOf(schema) {
   if (typeof schema === "boolean") return canonicalText(schema);
   const values = valuesOf(schema);
   if (values !== void 0) return canonicalText(values);
   const constants = Object.entries((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.lJ)(schema, "properties")).flatMap(([name, child]) => (0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(child) && "const" in child ? [ `${name}=${canonicalText(child["const"])}` ] : []);
   return canonicalText([ schema["type"] ?? "", ...constants ]);
  }
  var noConfiguration = {
   type: "object",
   properties: {},
   additionalProperties: false
  };
  function compareStates(before, after) {
   return [ ...compare(before, after, []) ];
  }
  function* compare(before, after, path) {
   if (isSame(before, after)) return;
   const use = schemaUse(path);
   if (use !== void 0) {
    const place2 = path.slice(0, -1);
    const changes = compareSchemas(before ?? noConfiguration, after ?? noConfiguration, use);
    yield* changes.map(change => ({
     ...change,
     path: [ ...place2, ...change.path ]
    }));
    return;
   }
   const whole = (0, _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_5__.Tk)(path) && (before === void 0 || after === void 0);
   if (whole || !((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(before) || (0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(after))) {
    yield judged(before, after, path);
    return;
   }
   const [old, now] = [ (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(before) ? before : {}, (0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(after) ? after : {} ];
   for (const name of new Set([ ...Object.keys(now), ...Object.keys(old) ])) yield* compare((0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Dc)(old, name), (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Dc)(now, name), [ ...path, name ]);
  }
  function judged(before, after, path) {
   const kind = before === void 0 ? "added" : after === void 0 ? "removed" : "changed";
   const {id, impact, reason} = fieldRule(path, kind, before, after);
   const named = path[0] === "secrets";
   return {
    path,
    kind,
    before: named ? void 0 : before,
    after: named ? void 0 : after,
    impact,
    rule: id,
    reason
   };
  }
  var context = 3;
  var effort = 1e6;
  function diffLines(before, after) {
   let start = 0;
   while (start < before.length && start < after.length && before[start] === after[start]) start++;
   let end = 0;
   while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
   return shorten([ ...before.slice(0, start).map(kept), ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)), ...before.slice(before.length - end).map(kept) ]);
  }
  function kept(line) {
   return ` ${line}`;
  }
  function middle(before, after) {
   if (before.length * after.length > effort) return [ ...before.map(line => `-${line}`), ...after.map(line => `+${line}`) ];
   const width = after.length + 1;
   const common = new Uint32Array((before.length + 1) * width);
   const at2 = (row2, column2) => common[row2 * width + column2] ?? 0;
   for (let row2 = before.length - 1; row2 >= 0; row2--) for (let column2 = after.length - 1; column2 >= 0; column2--) common[row2 * width + column2] = before[row2] === after[column2] ? at2(row2 + 1, column2 + 1) + 1 : Math.max(at2(row2 + 1, column2), at2(row2, column2 + 1));
   const result = [];
   let row = 0;
   let column = 0;
   while (row < before.length || column < after.length) if (row < before.length && column < after.length && before[row] === after[column]) {
    result.push(` ${before[row++]}`);
    column++;
   } else if (row < before.length && (column === after.length || at2(row + 1, column) >= at2(row, column + 1))) result.push(`-${before[row++]}`); else result.push(`+${after[column++]}`);
   return result;
  }
  function shorten(diff2) {
   const near = diff2.map((_, index) => diff2.slice(Math.max(0, index - context), index + context + 1).some(line => !line.startsWith(" ")));
   return diff2.flatMap((line, index) => near[index] ? line : near[index - 1] || index === 0 ? " \u2026" : []);
  }
  var maxLines = 2e3;
  var maxLine = 300;
  var inlineWidth = 80;
  function describeDifference(before, after, redact = text => text) {
   const lines = [];
   let more = 0;
   for (const line of diffAll(nodesOf(before, [], redact), nodesOf(after, [], redact), 0)) if (lines.length < maxLines) lines.push(clip(line)); else more++;
   return more === 0 ? lines : [ ...lines, `  \u2026 ${more} more lines` ];
  }
  var order = new Map(_chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_5__._f.map(({field}, index) => [ field, index ]));
  function nodesOf(object, path, redact) {
   const names = Object.keys(object);
   return names.map(name => nodeOf(name, (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Dc)(object, name), [ ...path, name ], redact));
  }
  function nodeOf(name, value, path, redact) {
   const label = (0, _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_2__.Bz)(name);
   if ((0, _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_5__.Dg)(path) !== void 0) return schemaNode(name, label, value);
   if ((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(value)) {
    const [only, second] = Object.keys(value);
    if (only === "schema" && second === void 0 && (0, _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_5__.Dg)([ ...path, only ]) !== void 0) return {
     ...schemaNode(name, label, value["schema"]),
     value
    };
    const node = {
     name,
     label,
     whole: label,
     children: nodesOf(value, path, redact),
     inline: false,
     value
    };
    return (0, _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_5__.Tk)(path) ? node : {
     ...node,
     holder: true
    };
   }
   const whole = path[0] === "secrets" ? label : `${label}: ${(0, _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_2__.eu)(value)}`;
   const leaf = {
    name,
    label,
    whole,
    children: [],
    inline: true,
    value
   };
   return typeof value === "string" && /[\r\n]/.test(value) ? {
    ...leaf,
    text: redact(value)
   } : leaf;
  }
  function schemaNode(name, label, schema, separator = " ") {
   const type = (0, _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_2__.uf)(schema);
   const whole = `${label}${separator}${type}`;
   const isList = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(schema) && schema["type"] === "array" && isPlain2(schema, "items");
   const object = isList ? schema["items"] : schema;
   if (!(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(object) || !isPlain2(object, "properties", "required", "additionalProperties")) return {
    name,
    label,
    whole,
    children: [],
    inline: true,
    value: schema
   };
   const required = (0, _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_2__.m_)(object);
   const children2 = Object.entries((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.lJ)(object, "properties")).map(([property, inner]) => {
    const own2 = `${(0, _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_2__.Bz)(property)}${required.includes(property) ? "" : "?"}`;
    return schemaNode(property, own2, inner, ": ");
   });
   return {
    name,
    label: isList ? `${label}[]` : label,
    whole,
    children: children2,
    inline: true,
    value: schema
   };
  }
  function isPlain2(schema, ...keywords) {
   const others = schema["additionalProperties"];
   if (others !== void 0 && others !== false) return false;
   return Object.keys(schema).every(keyword => keyword === "type" || keywords.includes(keyword) || (0, 
   _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_2__.Ir)(keyword));
  }
  function* diffAll(before, after, depth) {
   const old = new Map(before.map(node => [ node.name, node ]));
   const now = new Map(after.map(node => [ node.name, node ]));
   const names = [ ...new Set([ ...now.keys(), ...old.keys() ]) ];
   const place2 = name => order.get(name) ?? order.size;
   for (const name of depth === 0 ? names.toSorted((a, b) => place2(a) - place2(b)) : names) yield* diff(old.get(name), now.get(name), depth);
  }
  function* diff(old, now, depth) {
   if (old === void 0 || now === void 0) {
    const only = now ?? old;
    if (only?.holder && only.children.length > 0) {
     yield at(" ", depth, only.label);
     yield* diffAll(old?.children ?? [], now?.children ?? [], depth + 1);
     return;
    }
    if (now !== void 0) yield* written(now, "+", depth);
    if (old !== void 0) yield* written(old, "-", depth);
    return;
   }
   if (old.label === now.label && old.whole === now.whole && isSame(old.value, now.value)) return;
   if (old.text !== void 0 && now.text !== void 0) {
    yield at(" ", depth, now.label);
    const lines = diffLines(old.text.split(/\r\n|\r|\n/), now.text.split(/\r\n|\r|\n/));
    for (const line of lines) yield at(line.slice(0, 1), depth + 1, line.slice(1));
    return;
   }
   if (old.children.length > 0 && now.children.length > 0) {
    const inner = [ ...diffAll(old.children, now.children, depth + 1) ];
    if (inner.length > 0 || old.label !== now.label) {
     if (old.label !== now.label) yield at("-", depth, old.label);
     yield at(old.label === now.label ? " " : "+", depth, now.label);
     yield* inner;
     return;
    }
   }
   const isTold = old.whole !== now.whole;
   yield at("-", depth, isTold ? old.whole : old.whole + remainder(old.value, now.value));
   yield at("+", depth, isTold ? now.whole : now.whole + remainder(now.value, old.value));
  }
  function remainder(value, other) {
   if (!(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(value) || !(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(other)) return ` /* ${(0, 
   _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_2__.eu)(value)} */`;
   const [inner, otherInner] = [ value["schema"], other["schema"] ];
   if ((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(inner) && (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(otherInner)) return remainder(inner, otherInner);
   const keywords = Object.keys(value).filter(keyword => !isSame(value[keyword], other[keyword]));
   const words = keywords.map(keyword => `${keyword}: ${(0, _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_2__.eu)(value[keyword])}`).join(", ");
   return words === "" ? "" : ` /* ${words.replaceAll("*/", "*\\/")} */`;
  }
  function* written(node, sign, depth) {
   if (node.text !== void 0) {
    yield at(sign, depth, node.label);
    for (const line of node.text.split(/\r\n|\r|\n/)) yield at(sign, depth + 1, line);
   } else if (node.children.length === 0 || node.inline && node.whole.length + 2 * depth <= inlineWidth) yield at(sign, depth, node.whole); else {
    yield at(sign, depth, node.label);
    for (const child of node.children) yield* written(child, sign, depth + 1);
   }
  }
  function at(sign, depth, text) {
   return `${sign} ${"  ".repeat(depth)}${text}`;
  }
  function clip(line) {
   return line.length <= maxLine ? line : `${Array.from(line.slice(0, maxLine * 2)).slice(0, maxLine - 1).join("")}\u2026`;
  }
  var replaced = [ "interfaces.*.*", "**.creation" ];
  var comparable = new Set(_chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_5__.rT.map(({at: at2}) => at2.split(".", 1)[0] ?? at2).concat([ "title", "description", "url", "maxExecutionTime", "sdkVersion" ]));
  function stateOf(record) {
   return withoutDefaults({
    ...Object.fromEntries([ ...comparable ].map(field => [ field, (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Dc)(record, field) ])),
    extraOperations: operations(record.extraOperations ?? {}),
    visibility: visibilityOf(record),
    secrets: Object.fromEntries(record.secrets.map(name => [ name, true ]))
   });
  }
  function visibilityOf(record) {
   return record.visibility ?? ((0, _chunk_DWXA4EMK_js__WEBPACK_IMPORTED_MODULE_3__.H)(record) ? "public" : "private");
  }
  function applyBody(before, body) {
   const {code: _code, icon: _icon, readme: _readme, layers: _layers, secrets, public: isPublic, extraOperations, ...rest} = body;
   const visibility = rest.visibility ?? (isPublic === void 0 ? void 0 : isPublic ? "public" : "private");
   const changes = {
    ...rest,
    ...(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.sw)({
     visibility,
     extraOperations: extraOperations && operations(extraOperations),
     secrets: secrets && (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.LG)(secrets, value => value === null ? null : true)
    })
   };
   return withoutDefaults(merge(before, forgetMovedInterfaces(before, changes), []));
  }
  function operations(given) {
   return (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.LG)(given, value => value?.enabled === true ? true : null);
  }
  function forgetMovedInterfaces(before, changes) {
   if (!(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(changes["interfaces"])) return changes;
   const deployed = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.lJ)(before, "interfaces");
   const interfaces = Object.entries(changes["interfaces"]).map(([key, value]) => {
    const moved = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(value) && value["id"] !== (0, 
    _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.lJ)(deployed, key)["id"];
    return [ key, moved ? {
     name: null,
     version: null,
     ...value
    } : value ];
   });
   return {
    ...changes,
    interfaces: Object.fromEntries(interfaces)
   };
  }
  function merge(before, after, path) {
   if (!(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(after) || (0, _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_5__.Dg)(path) !== void 0 || replaced.some(pattern => (0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.$h)(pattern, path))) return after;
   const result = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(before) ? {
    ...before
   } : {};
   for (const [name, value] of Object.entries(after)) {
    const old = Object.hasOwn(result, name) ? result[name] : void 0;
    if (value === null) delete result[name]; else if (value !== void 0) (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Nk)(result, name, merge(old, value, [ ...path, name ]));
   }
   return result;
  }
  function withoutDefaults(state) {
   const clean = cleaned(state, []);
   return (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(clean) ? clean : {};
  }
  function isNoConfiguration(schema, [root]) {
   const isConfiguration = root === "configuration" || root === "configurations";
   return isConfiguration && (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(schema) && Object.keys(schema).length === 0;
  }
  function cleaned(value, path) {
   if (value === "" || value === null || value === false) return;
   if ((0, _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_5__.Dg)(path) !== void 0) return isNoConfiguration(value, path) ? void 0 : value;
   if (Array.isArray(value)) return value.length === 0 ? void 0 : value.toSorted();
   if (!(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(value)) return value;
   const kept2 = {};
   for (const [name, child] of Object.entries(value)) {
    const clean = cleaned(child, [ ...path, name ]);
    if (clean !== void 0) (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Nk)(kept2, name, clean);
   }
   return Object.keys(kept2).length === 0 && !(0, _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_5__.Tk)(path) ? void 0 : kept2;
  }
  function weigh2(changes) {
   if (changes.length === 0) return "none";
   if (changes.some(change => change.impact === "breaking")) return "break";
   return changes.some(isFeature) ? "feature" : "fix";
  }
  var describing = new Set([ "title", "description", "attribute", "action-attribute", "event-attribute", "secret" ]);
  function isFeature({impact, kind, path, rule = ""}) {
   const last = path.at(-1);
   if (impact === "may-break") return true;
   if (describing.has(rule) || path.includes("tags") && (last === "title" || last === "description")) return false;
   return kind === "added" && path.length > 1 || rule === "input-widened" && path[0] !== "states";
  }
  function nextVersion(base, changes) {
   const parsed = (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.ot)(base);
   if (parsed === null) return;
   const weight = weigh2(changes);
   if (weight === "none") return {
    version: parsed.version,
    step: "none"
   };
   if (semver_functions_prerelease_js__WEBPACK_IMPORTED_MODULE_16__(parsed) !== null) return {
    version: raise(parsed, "prerelease"),
    step: "patch"
   };
   const step = stepFor(parsed, weight);
   return {
    version: raise(parsed, step),
    step
   };
  }
  function stepFor({major, minor}, weight) {
   if (major > 0) return weight === "break" ? "major" : weight === "feature" ? "minor" : "patch";
   return minor > 0 && weight === "break" ? "minor" : "patch";
  }
  function raise(version, step) {
   return semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_15__(version.version, step) ?? version.version;
  }
  function adviseVersion(base, local, changes) {
   const next = nextVersion(base.version, changes);
   const version = (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.ot)(local.version ?? base.version);
   if (next === void 0 || version === null) return {};
   const same = version.version === (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_4__.ot)(base.version)?.version;
   const inPlace = same && !(0, _chunk_DWXA4EMK_js__WEBPACK_IMPORTED_MODULE_3__.H)(base);
   if (semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_12__(version, base.version) < 0) {
    const diagnostic = tooSmall(base, local, changes, next.version, false);
    return {
     advice: {
      wanted: next.version,
      enough: false,
      step: next.step,
      lower: true
     },
     diagnostic
    };
   }
   if (next.step === "none" || inPlace && weigh2(changes) !== "break") return {
    advice: {
     wanted: base.version,
     enough: true,
     step: "none"
    }
   };
   const enough = reaches(version, next.version, base.version);
   const advice = {
    wanted: next.version,
    enough,
    step: next.step
   };
   return enough || same && !inPlace ? {
    advice
   } : {
    advice,
    diagnostic: tooSmall(base, local, changes, next.version, same)
   };
  }
  function reaches(version, wanted, base) {
   if (semver_functions_prerelease_js__WEBPACK_IMPORTED_MODULE_16__(base) !== null) return semver_functions_gt_js__WEBPACK_IMPORTED_MODULE_13__(version, base);
   const target = `${version.major}.${version.minor}.${version.patch}`;
   return semver_functions_gt_js__WEBPACK_IMPORTED_MODULE_13__(version, base) && semver_functions_gte_js__WEBPACK_IMPORTED_MODULE_14__(target, wanted);
  }
  function tooSmall(base, local, changes, wanted, same) {
   const breaking = changes.filter(change => change.impact === "breaking").length;
   const what = breaking > 0 ? `${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.LS)(breaking, "change")} that ${breaking === 1 ? "breaks" : "break"} bots` : "new features";
   const version = local.version ?? base.version;
   return {
    severity: "warning",
    subject: "version",
    message: same ? `Version \`${base.version}\` would be changed in place with ${what}, so bots that have it installed get them at once.` : semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_12__(version, base.version) < 0 ? `\`${version}\` is lower than \`${base.version}\`, which is deployed: a version can't go back.` : `The step from \`${base.version}\` to \`${version}\` is too small for ${what}.`,
    fix: `Write \`${wanted}\` as the definition's version.`,
    ...place(local)
   };
  }
  function publishedDiagnostic(local, deployed, changes, source) {
   const next = nextVersion(deployed.version, changes)?.version;
   const wanted = next === deployed.version ? semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_15__(deployed.version, semver_functions_prerelease_js__WEBPACK_IMPORTED_MODULE_16__(deployed.version) ? "prerelease" : "patch") : next;
   const write2 = `Write ${wanted ? `\`${wanted}\`` : "a new number"} as the definition's version`;
   if (source?.same === false) {
    const rebuilt = source.from !== void 0 && source.from === source.to;
    return {
     severity: "error",
     subject: "version",
     message: `\`${deployed.version}\` is ${visibilityOf(deployed)} and was deployed${source.from === void 0 ? "" : ` from ${(0, 
     _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_2__.Ax)(source.from)}`}; its code has changed since: raise the version.`,
     fix: rebuilt ? `${write2}. The commit is the same, so if nothing else differs, the build gives another bundle each time: make it reproducible.` : `${write2}.`,
     ...place(local)
    };
   }
   return {
    severity: "error",
    subject: "version",
    message: `Version \`${deployed.version}\` is already ${visibilityOf(deployed)}, so the API forbids changing it` + (changes.length === 0 ? "." : `, but there ${changes.length === 1 ? "is" : "are"} ${(0, 
    _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.LS)(changes.length, "change")}.`),
    fix: `${write2}${changes.length === 0 ? " if the code changed" : ""}.`,
    ...place(local)
   };
  }
  function place({definition}) {
   return definition === void 0 ? {} : {
    place: definition.locate([ "version" ])
   };
  }
  function makePlan(question) {
   const {local, deployed, sameVersion, interfaceIds, prune, provenance} = question;
   const current = sameVersion ? deployed : void 0;
   const id = current?.id;
   const creating = id === void 0;
   const {secrets, diagnostics: secretDiagnostics} = (0, _chunk_EO7V364Q_js__WEBPACK_IMPORTED_MODULE_0__.Ds)(secretsInput(question, creating));
   const supplies = {
    interfaceIds,
    secrets
   };
   const rest = completion(local);
   const laid = withAttributes(local, attributesToSend(provenance, current));
   const whole = creating ? {
    method: "POST",
    body: creationRequest(laid, supplies),
    rest
   } : {
    method: "PUT",
    id,
    body: updateRequest(laid, deployed, supplies, prune)
   };
   const source = compareSource(provenance, current);
   const files2 = compareFiles(question, source);
   const isFirst = creating && deployed === void 0;
   const states = statesOf(question, whole);
   const changes = [ ...compareStates(states.before, states.after), ...files2.changes ];
   const isDeployed = !creating && source?.same === true && changes.length === 0;
   const request = isDeployed ? {
    method: "PUT",
    id,
    body: secretsAlone(whole.body)
   } : whole;
   const judged2 = changes.map(change => isFirst ? safeForAll(change) : placed(change, local));
   const version = deployed === void 0 ? {} : adviseVersion(deployed, local, judged2);
   const visibility = visibilityAfter(request, deployed);
   return {
    plan: {
     action: creating ? "create" : "update",
     base: deployed && baseOf(deployed, sameVersion),
     visibility,
     changes: judged2,
     difference: describeDifference(...withFiles(states, files2.changes), question.redact),
     source,
     sent: [ ...isDeployed ? [] : files2.sent, ...sentValues(request, deployed) ],
     notes: notesOf(request, judged2),
     advice: version.advice,
     request
    },
    diagnostics: [ ...secretDiagnostics, ...withoutCode(local, current), ...deployed !== void 0 && !creating && wouldUnpublish(local, deployed) ? [ unpublishDiagnostic(local, deployed) ] : [], ...current !== void 0 && source !== void 0 ? driftNotice(current, source, changes) : [], ...version.diagnostic === void 0 ? [] : [ version.diagnostic ] ]
   };
  }
  function withAttributes(local, attributes) {
   if (attributes === void 0) return local;
   return {
    ...local,
    body: {
     ...local.body,
     attributes: {
      ...local.body.attributes,
      ...attributes
     }
    }
   };
  }
  function secretsAlone({secrets}) {
   return secrets === void 0 ? {} : {
    secrets
   };
  }
  function baseOf(deployed, sameVersion) {
   return {
    id: deployed.id,
    version: deployed.version,
    visibility: visibilityOf(deployed),
    sameVersion
   };
  }
  function secretsInput({local, deployed, prune}, creating) {
   const copied = !creating || deployed === void 0 || (0, _chunk_EO7V364Q_js__WEBPACK_IMPORTED_MODULE_0__.Fe)(deployed.version, local.version);
   return {
    declared: local.declaredSecrets ?? (local.definition?.source === "sdk" ? {} : void 0),
    given: local.secrets,
    known: copied ? deployed?.secrets ?? [] : [],
    prune,
    creating,
    leftBehind: copied ? void 0 : deployed.version,
    hasToken: true,
    locate: local.definition?.locate
   };
  }
  function placed(change, {definition}) {
   if (change.impact !== "breaking" || definition === void 0) return change;
   const {path, before, after} = change;
   const isSchema2 = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(before) || (0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(after);
   return {
    ...change,
    place: definition.locate(isSchema2 ? pathInBody(path) : path)
   };
  }
  function pathInBody(path) {
   const start = (0, _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_5__.Ms)(path);
   if (start < 0) return path;
   const inner = path.slice(start).flatMap((part, index, all2) => {
    if (part === "[]") return [ "items" ];
    if (typeof part === "number") return isAlternatives(all2[index - 1]) ? [ part ] : [ "prefixItems", part ];
    return isAlternatives(part) && typeof all2[index + 1] === "number" ? [ part ] : [ "properties", part ];
   });
   return [ ...path.slice(0, start), "schema", ...inner ];
  }
  function isAlternatives(part) {
   return part === "allOf" || part === "anyOf" || part === "oneOf";
  }
  function withFiles({before, after}, changes) {
   const texts3 = side => Object.fromEntries(changes.map(change => [ String(change.path[0]), change[side] ]));
   return [ {
    ...before,
    ...texts3("before")
   }, {
    ...after,
    ...texts3("after")
   } ];
  }
  function statesOf(question, request) {
   const {local, deployed} = question;
   const before = deployed === void 0 ? {} : stateOf(deployed);
   const start = request.method === "PUT" ? before : startOfNewVersion(question, before);
   const after = nameInterfaces(applyBody(start, bodyOf(request)), local);
   const {name: _name, version: _version, ...fields} = after;
   const recorded = deployed === void 0 ? fields : withoutUnrecorded(deployed, fields);
   return {
    before: withoutProvenance(before),
    after: withoutProvenance(recorded)
   };
  }
  function bodyOf(request) {
   return request.method === "PUT" ? request.body : {
    ...request.body,
    ...request.rest
   };
  }
  function startOfNewVersion({deployed, local}, before) {
   const {maxExecutionTime, sdkVersion, extraOperations} = before;
   const secrets = deployed && (0, _chunk_EO7V364Q_js__WEBPACK_IMPORTED_MODULE_0__.Fe)(deployed.version, local.version) ? before["secrets"] : void 0;
   const title = deployed?.title === deployed?.name ? before["title"] : void 0;
   const kept2 = Object.entries({
    secrets,
    title,
    maxExecutionTime,
    sdkVersion,
    extraOperations
   });
   return {
    ...Object.fromEntries(kept2.filter(([, value]) => value !== void 0)),
    visibility: "private"
   };
  }
  var optionalInRecord = [ "sdkVersion", "extraOperations" ];
  function withoutUnrecorded(deployed, after) {
   const hidden = new Set(optionalInRecord.filter(field => deployed[field] === void 0));
   return Object.fromEntries(Object.entries(after).filter(([field]) => !hidden.has(field)));
  }
  function nameInterfaces(state, {interfaces}) {
   const deployed = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.lJ)(state, "interfaces");
   const named = Object.entries(deployed).map(([key, value]) => {
    const reference = interfaces && Object.hasOwn(interfaces, key) ? interfaces[key] : void 0;
    const isNameless = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Gv)(value) && (0, 
    _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.Dc)(value, "name") === void 0;
    if (!isNameless || !reference || !("name" in reference)) return [ key, value ];
    return [ key, {
     ...value,
     name: reference.name,
     version: reference.version
    } ];
   });
   return named.length === 0 ? state : {
    ...state,
    interfaces: Object.fromEntries(named)
   };
  }
  function safeForAll(change) {
   const {id, impact, reason} = firstVersion;
   return {
    ...change,
    impact,
    rule: id,
    reason
   };
  }
  function visibilityAfter(request, deployed) {
   const {visibility, public: isPublic} = bodyOf(request);
   if (visibility !== void 0) return visibility;
   if (isPublic !== void 0) return isPublic ? "public" : "private";
   return request.method === "POST" ? "private" : deployed && visibilityOf(deployed);
  }
  function compareFiles(question, source) {
   const {local, deployedFiles} = question;
   const changes = [];
   const sent = [];
   for (const what of [ "code", "readme", "icon" ]) {
    if (local[what] === void 0) continue;
    const {text, ...file} = local[what];
    const before = what === "code" ? void 0 : deployedFiles?.[what];
    if (source?.same) sent.push({
     what,
     remark: "as it is deployed",
     file
    }); else if (before === void 0) sent.push({
     what,
     remark: fileRemark(what, question),
     file
    }); else if (plainText(before) !== plainText(text)) {
     const {id, impact, reason} = fieldRule([ what ], "changed", before, text);
     changes.push({
      path: [ what ],
      kind: "changed",
      before,
      after: text,
      impact,
      rule: id,
      reason
     });
    }
   }
   return {
    changes,
    sent
   };
  }
  function fileRemark(what, {deployed, deployedFiles}) {
   if (deployed === void 0) return "";
   if (what === "code") return incomparable;
   if (what === "icon") return "shared by all versions";
   if (!deployed.readmeUrl) return "adds it: none is deployed";
   return deployedFiles === void 0 ? "the deployed one is fetched for a plan only" : "could not be fetched to compare";
  }
  function sentValues(request, deployed) {
   const body = bodyOf(request);
   const values = Object.values(body.secrets ?? {}).filter(value => value !== null).length;
   const hidden = optionalInRecord.filter(field => deployed?.[field] === void 0 && body[field] !== void 0);
   const remark = deployed === void 0 ? "" : incomparable;
   return [ ...values === 0 ? [] : [ {
    what: values === 1 ? "1 secret value" : `${values} secret values`,
    remark
   } ], ...body.layers === void 0 ? [] : [ {
    what: "layers",
    remark
   } ], ...deployed === void 0 ? [] : hidden.map(what => ({
    what,
    remark
   })) ];
  }
  var incomparable = "can't be compared";
  function notesOf(request, changes) {
   const stale = bodyOf(request).attributes?.[_chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_2__.TC] === null;
   return [ ...changes.some(({path}) => path[0] === "icon") ? [ "The icon belongs to all versions of the integration, published ones too: this changes it everywhere." ] : [], ...stale ? [ "The digest of what was deployed is removed from the attributes, since `provenance` is off." ] : [] ];
  }
  function withoutCode({code, definition, buildAdvice}, current) {
   if (code !== void 0 || current !== void 0 && (definition === void 0 || (0, _chunk_DWXA4EMK_js__WEBPACK_IMPORTED_MODULE_3__.H)(current))) return [];
   const fix = buildAdvice ?? "Build the integration before this step, or name the bundle with the input `code`.";
   const rest = current === void 0 ? "A version without it would do nothing, so none is created." : "The deployed code stays as it is, whatever the definition adds.";
   const severity = current === void 0 ? "error" : "warning";
   return [ {
    severity,
    subject: "input code",
    message: `There is no code. ${rest}`,
    fix
   } ];
  }
  function unpublishDiagnostic({definition}, deployed) {
   return {
    severity: "warning",
    subject: "visibility",
    message: `It is private here, but version ${deployed.version} is ${visibilityOf(deployed)} and a published version never becomes private again; the visibility is not sent.`,
    fix: `Write ${visibilityOf(deployed)}, or leave the visibility out.`,
    place: definition?.locate([ "visibility" ])
   };
  }
  function decide({local, plan, current, ifPublished, dryRun}) {
   const {changes, source} = plan;
   const isSame2 = changes.length === 0 && source?.same === true;
   const deployed = `Already deployed${source?.from === void 0 ? "" : ` from ${(0, 
   _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_2__.Ax)(source.from)}`}`;
   const hasSecrets = plan.request.body.secrets !== void 0;
   if (current === void 0 || !(0, _chunk_DWXA4EMK_js__WEBPACK_IMPORTED_MODULE_3__.H)(current)) {
    if (!isSame2) return {
     to: "send"
    };
    if (!hasSecrets) return {
     to: "skip",
     reason: `${deployed}.`
    };
    return {
     to: "send",
     reason: `${deployed}; only secrets ${dryRun ? "would be" : "were"} sent.`
    };
   }
   const {version} = current;
   const values = Object.values(plan.request.body.secrets ?? {}).filter(value => value !== null);
   const lost2 = values.length === 0 ? "" : ` The given secrets can't be sent: ${version} is ${visibilityOf(current)}.`;
   if (isSame2) return {
    to: "leave",
    reason: `${deployed}.${lost2}`
   };
   const isSentAnyway = ifPublished === "update" && plan.sent.length > 0;
   if (changes.length === 0 && source === void 0 && !isSentAnyway) {
    const reason = `Version ${version} is published and has no changes. If the code changed, increase the version.`;
    return {
     to: "leave",
     reason: reason + lost2
    };
   }
   switch (ifPublished) {
   case "update":
    return {
     to: "send"
    };

   case "skip":
    {
     const reason = `Version ${version} is published and can't be changed (\`if-published: skip\`).`;
     return {
      to: "leave",
      reason: reason + lost2
     };
    }

   case "fail":
    return {
     to: "refuse",
     diagnostic: publishedDiagnostic(local, current, changes, source)
    };
   }
  }
  var pauses = [ 500, 1e3, 2e3, 4e3 ];
  async function lookUntil(read, willDo, {wait, signal}) {
   let known = await read();
   for (const pause of pauses) {
    if (willDo(known) || signal.aborted) break;
    await wait(pause);
    known = await read();
   }
   return known;
  }
  async function readBack(deployment, written2) {
   const {api} = deployment.context;
   const recordSource = (0, _chunk_DWXA4EMK_js__WEBPACK_IMPORTED_MODULE_3__.H)(written2) ? "hub" : "admin";
   const read = () => recordSource === "hub" ? api.getPublicIntegrationById(written2.id) : api.getIntegration(written2.id);
   const isSettled = known => known !== void 0 && isFresh(known, written2) && agrees(deployment, known);
   let record;
   try {
    record = await lookUntil(read, isSettled, deployment.context);
   } catch (error) {
    if (!(error instanceof _chunk_W5VJ7AZR_js__WEBPACK_IMPORTED_MODULE_1__.Z)) throw error;
    const message = `The deployed version could not be read back: ${(0, _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_6__.em)(error.message)} The write succeeded; its response is shown here.`;
    return {
     record: written2,
     recordSource: "admin",
     warnings: [ warning(written2, message) ]
    };
   }
   if (record === void 0) {
    const where = recordSource === "hub" ? "The hub" : "Botpress";
    const message = `${where} does not show this version yet. The write succeeded; its response is shown here.`;
    return {
     record: written2,
     recordSource: "admin",
     warnings: [ warning(written2, message) ]
    };
   }
   if (!isFresh(record, written2)) {
    const message = `The record read back is older than the write (updated ${record.updatedAt ?? "at an unknown time"}, written ${written2.updatedAt ?? ""}).`;
    return {
     record,
     recordSource,
     warnings: [ warning(record, message) ]
    };
   }
   const differences = differencesFrom(deployment, record);
   if (differences.length === 0) return {
    record,
    recordSource,
    warnings: []
   };
   const paths = differences.slice(0, 10).map(_chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_9__.jV);
   const rest = differences.length - paths.length;
   const list = rest > 0 ? `${paths.join(", ")} and ${rest} more` : paths.join(", ");
   return {
    record,
    recordSource,
    warnings: [ warning(record, `The record differs from what was sent: ${list}.`) ]
   };
  }
  function agrees(deployment, record, later = {}) {
   return differencesFrom(deployment, record).every(([field]) => Object.hasOwn(later, field ?? ""));
  }
  function differencesFrom(deployment, record) {
   const {local, context: context2, interfaceIds, provenance} = deployment;
   const {plan} = makePlan({
    local,
    deployed: record,
    sameVersion: true,
    prune: context2.inputs.prune,
    interfaceIds
   });
   const isSameSource = (0, _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_2__.Jj)(record)?.digest === provenance?.digest;
   return [ ...plan.changes.map(({path}) => path), ...isSameSource ? [] : [ [ "attributes", _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_2__.TC ] ] ];
  }
  function isFresh(record, written2) {
   if (record.updatedAt === void 0 || written2.updatedAt === void 0) return true;
   return Date.parse(record.updatedAt) >= Date.parse(written2.updatedAt);
  }
  function warning({name, version}, message) {
   return {
    severity: "warning",
    subject: `${name} ${version}`,
    message,
    fix: "Check the integration in the dashboard. It is safe to run the step again."
   };
  }
  var maxCreations = 3;
  async function write(deployment) {
   const {request} = deployment;
   if (request.method === "PUT") {
    const updated = await update(deployment, request.id, request.body);
    if (updated.result !== "failed") return updated;
    throw failedWith(deployment, updated.error, wordUpdate(deployment, updated));
   }
   const created = await create(deployment, request.body);
   if (created.result === "found") return settle(deployment, created, request.rest);
   return created.result === "raced" || request.rest === void 0 ? created : complete(deployment, created, request.rest);
  }
  async function update(deployment, id, body) {
   try {
    return {
     result: "updated",
     record: await deployment.context.api.updateIntegration(id, body)
    };
   } catch (error) {
    if (!(error instanceof _chunk_W5VJ7AZR_js__WEBPACK_IMPORTED_MODULE_1__.Z)) throw error;
    return error.outcomeUnknown ? afterLostAnswer(deployment, id, error) : afterRefusal(deployment, id, error);
   }
  }
  async function afterLostAnswer(deployment, id, error) {
   const failed = version => ({
    result: "failed",
    error,
    version
   });
   const {api, signal} = deployment.context;
   if (signal.aborted) return failed("unknown");
   const isDone = now2 => now2 !== void 0 && hasChanged(deployment, now2) && agrees(deployment, now2);
   const now = await lookUntil(() => api.getIntegration(id), isDone, deployment.context).catch(undefinedIfFailed);
   if (now === void 0) return failed("unknown");
   if (!isDone(now)) return failed(hasChanged(deployment, now) ? "changed" : "unchanged");
   return {
    result: "updated",
    record: now,
    reason: `${lost(error)}, but the deployed record shows the update.`
   };
  }
  async function afterRefusal(deployment, id, error) {
   const refused = {
    result: "failed",
    error,
    version: "refused"
   };
   const {api, signal} = deployment.context;
   if (signal.aborted) return refused;
   const now = await api.getIntegration(id).catch(undefinedIfFailed);
   if (now === void 0 || !hasChanged(deployment, now) || !agrees(deployment, now)) return refused;
   const isPublishedNow = (0, _chunk_DWXA4EMK_js__WEBPACK_IMPORTED_MODULE_3__.H)(now) && deployment.before !== void 0 && !(0, 
   _chunk_DWXA4EMK_js__WEBPACK_IMPORTED_MODULE_3__.H)(deployment.before);
   if (!isPublishedNow && error.type !== "ResourceLockedConflict") return refused;
   const reason = `Version ${now.version} was ${isPublishedNow ? "published" : "updated"} with this definition during this run.${doubtOf(deployment)}`;
   return {
    result: "skipped",
    record: now,
    reason
   };
  }
  function doubtOf({provenance, request}) {
   if (provenance === void 0) return " The code can't be compared.";
   return request.body.secrets === void 0 ? "" : " The given secrets were not sent.";
  }
  function hasChanged({before}, now) {
   return now.updatedAt !== before?.updatedAt;
  }
  async function create(deployment, body) {
   const {api, signal} = deployment.context;
   const {name, version} = body;
   const unknown = `It is unknown whether ${name} ${version} was created. Run the step again: it checks before it creates.`;
   let answerLost;
   for (let sent = 1; ;sent++) try {
    return {
     result: "created",
     record: await api.createIntegration(body)
    };
   } catch (error) {
    if (!(error instanceof _chunk_W5VJ7AZR_js__WEBPACK_IMPORTED_MODULE_1__.Z)) throw error;
    if (error.outcomeUnknown) answerLost = error;
    const stop = words => failedWith(deployment, error, answerLost === void 0 ? words : unknown);
    const exists = error.type === "AlreadyExists";
    if (!exists && !error.outcomeUnknown) throw stop("Nothing was created.");
    if (signal.aborted) throw stop("Nothing was created.");
    const look = () => api.getIntegrationByName(name, version);
    const found = await lookUntil(look, known => known !== void 0, deployment.context).catch(failure => {
     throw failure instanceof _chunk_W5VJ7AZR_js__WEBPACK_IMPORTED_MODULE_1__.Z ? stop("Nothing was created.") : failure;
    });
    if (found !== void 0) return answerLost === void 0 ? {
     result: "raced"
    } : {
     result: "found",
     record: found,
     error: answerLost
    };
    if (signal.aborted) throw stop("Nothing was created.");
    if (exists) {
     await (0, _chunk_EO7V364Q_js__WEBPACK_IMPORTED_MODULE_0__.uE)(name, deployment.context);
     throw stop("Nothing was created, and this workspace does not show the version.");
    }
    if (sent === maxCreations) {
     const words = `${name} ${version} was not found after ${maxCreations} attempts to create it. One of them may still take effect; it is safe to run the step again.`;
     throw failedWith(deployment, error, words);
    }
   }
  }
  async function settle(deployment, {record, error}, rest) {
   const {local, interfaceIds, context: context2} = deployment;
   if (!agrees(deployment, record, rest) || (0, _chunk_DWXA4EMK_js__WEBPACK_IMPORTED_MODULE_3__.H)(record) && rest !== void 0) return {
    result: "raced"
   };
   const exists = `${lost(error)}, but the version exists as it was sent`;
   if ((0, _chunk_DWXA4EMK_js__WEBPACK_IMPORTED_MODULE_3__.H)(record)) {
    const reason = `${exists}, as far as its record shows. It is unknown whether its code is this one: a published version can't be sent again.`;
    return {
     result: "created",
     record,
     reason
    };
   }
   const body = updateRequest(local, record, {
    interfaceIds,
    secrets: local.secrets
   }, context2.inputs.prune);
   const updated = await update({
    ...deployment,
    before: record
   }, record.id, body);
   if (updated.result !== "failed") return {
    result: "created",
    record: updated.record,
    ...join(`${exists}.`, updated.reason)
   };
   const known = {
    ...deployment.known,
    record,
    recordSource: "admin"
   };
   const words = `${record.name} ${record.version} exists, but it is unknown whether its code is this one. Run the step again.`;
   throw failedWith({
    ...deployment,
    known
   }, updated.error, words);
  }
  async function complete(deployment, created, rest) {
   const {record, reason} = created;
   const completed = await update({
    ...deployment,
    before: record
   }, record.id, rest);
   if (completed.result !== "failed") return {
    ...created,
    record: completed.record,
    ...join(reason, completed.reason)
   };
   const known = {
    ...deployment.known,
    record,
    recordSource: "admin"
   };
   throw failedWith({
    ...deployment,
    known
   }, completed.error, wordCompletion(record, Object.keys(rest), completed));
  }
  function join(...sentences) {
   const reason = sentences.filter(text => text !== void 0).join(" ");
   return reason === "" ? {} : {
    reason
   };
  }
  function wordUpdate({before}, {version: known}) {
   const what = before === void 0 ? "the version" : `${before.name} ${before.version}`;
   switch (known) {
   case "refused":
    return "Nothing was changed.";

   case "unchanged":
    return `When last read, ${what} was unchanged. The update may still take effect; it is safe to run the step again.`;

   case "changed":
    return `When last read, ${what} had changed, but not to what this run sent. Run the step again.`;

   case "unknown":
    return `It is unknown whether ${what} was updated. It is safe to run the step again.`;
   }
  }
  function wordCompletion({name, version}, fields, {version: known}) {
   const rest = fields.join(" and ");
   const isCreated = `${name} ${version} is created`;
   switch (known) {
   case "refused":
    return `${isCreated}, but its ${rest} could not be set. Run the step again.`;

   case "unchanged":
    return `${isCreated}, but when last read, its ${rest} had not been set. It may still take effect. Run the step again.`;

   case "changed":
    return `${isCreated}, but when last read, it had changed, but not to what this run sent. Run the step again.`;

   case "unknown":
    return `${isCreated}, but it is unknown whether its ${rest} was set. Run the step again.`;
   }
  }
  function failedWith(deployment, error, words) {
   return new _chunk_EO7V364Q_js__WEBPACK_IMPORTED_MODULE_0__.gt([ (0, _chunk_EO7V364Q_js__WEBPACK_IMPORTED_MODULE_0__.Q$)(error, words) ], deployment.known, error);
  }
  function undefinedIfFailed(error) {
   if (!(error instanceof _chunk_W5VJ7AZR_js__WEBPACK_IMPORTED_MODULE_1__.Z)) throw error;
  }
  function lost(error) {
   return `No valid response (${(0, _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_6__.em)(error.message).slice(0, -1)})`;
  }
  async function deploy(local, context2) {
   const diagnostics = [ ...local.diagnostics, ...(0, _chunk_EO7V364Q_js__WEBPACK_IMPORTED_MODULE_0__.p1)(local, context2.inputs) ];
   try {
    refuseIfBlocked(diagnostics, context2);
    return await planAndApply(local, context2, diagnostics);
   } catch (error) {
    if (error instanceof _chunk_W5VJ7AZR_js__WEBPACK_IMPORTED_MODULE_1__.Z) return {
     result: "failed",
     diagnostics: [ ...diagnostics, (0, _chunk_EO7V364Q_js__WEBPACK_IMPORTED_MODULE_0__.Q$)(error) ]
    };
    if (!(error instanceof _chunk_EO7V364Q_js__WEBPACK_IMPORTED_MODULE_0__.gt)) throw error;
    return {
     ...error.known,
     result: "failed",
     diagnostics: [ ...diagnostics, ...error.diagnostics ]
    };
   }
  }
  async function planAndApply(local, context2, diagnostics, raced = false) {
   const {inputs, dryRun} = context2;
   const [target, interfaces] = await Promise.all([ (0, _chunk_EO7V364Q_js__WEBPACK_IMPORTED_MODULE_0__.FB)(local, context2), resolveInterfaces(local, context2) ]);
   if (interfaces.diagnostics.length > 0) throw new _chunk_EO7V364Q_js__WEBPACK_IMPORTED_MODULE_0__.gt(interfaces.diagnostics);
   const {ids: interfaceIds} = interfaces;
   const {deployed, sameVersion} = target;
   const current = sameVersion ? deployed : void 0;
   const provenance = findProvenance(local, interfaceIds, context2);
   const isKnown = compareSource(provenance, current)?.same === true;
   const {plan, diagnostics: planned} = makePlan({
    local,
    deployed,
    sameVersion,
    prune: inputs.prune,
    interfaceIds,
    provenance,
    deployedFiles: dryRun && deployed && !isKnown ? await fetchFiles(local, deployed, context2) : void 0,
    redact: context2.redact
   });
   const {request, ...shown} = plan;
   const {diagnostics: linted, suggestions} = (0, _chunk_EO7V364Q_js__WEBPACK_IMPORTED_MODULE_0__.NQ)(local, deployed, inputs);
   const made = {
    plan: shown,
    suggestions
   };
   const known = {
    ...made,
    record: current,
    recordSource: current && "admin"
   };
   diagnostics.push(...target.diagnostics, ...planned, ...linted);
   if ((0, _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_6__.JD)(linted)) throw new _chunk_EO7V364Q_js__WEBPACK_IMPORTED_MODULE_0__.gt([], known);
   const decision = decide({
    local,
    plan,
    current,
    ifPublished: inputs["if-published"],
    dryRun
   });
   if (decision.to === "leave") return {
    ...known,
    result: "skipped",
    reason: decision.reason,
    diagnostics
   };
   if (decision.to === "refuse") {
    diagnostics.unshift(decision.diagnostic);
    throw new _chunk_EO7V364Q_js__WEBPACK_IMPORTED_MODULE_0__.gt([], known);
   }
   refuseIfBlocked(diagnostics, context2, known);
   if (decision.to === "skip") return {
    ...known,
    result: "skipped",
    reason: decision.reason,
    diagnostics
   };
   const deployment = {
    local,
    context: context2,
    request,
    interfaceIds,
    provenance,
    before: current,
    known
   };
   if (dryRun) return {
    ...known,
    ...await ask(deployment),
    ...join(decision.reason),
    diagnostics
   };
   if (context2.signal.aborted) throw new _chunk_EO7V364Q_js__WEBPACK_IMPORTED_MODULE_0__.gt([], {
    ...known,
    reason: "Cancelled before anything was written."
   });
   const written2 = await write(deployment);
   if (written2.result === "raced") {
    if (raced) throw new _chunk_EO7V364Q_js__WEBPACK_IMPORTED_MODULE_0__.gt([ raceDiagnostic(local) ], known);
    diagnostics.splice(0, diagnostics.length, ...local.diagnostics, raceNotice(local));
    return planAndApply(local, context2, diagnostics, true);
   }
   const {warnings, ...read} = await readBack(deployment, written2.record);
   const lost2 = written2.result === "created" ? findLostSecrets(local, written2.record, read.record) : [];
   return {
    ...made,
    result: lost2.length > 0 ? "failed" : written2.result,
    ...join(decision.reason, written2.reason),
    ...read,
    diagnostics: [ ...diagnostics, ...lost2, ...warnings ]
   };
  }
  function findProvenance(local, interfaceIds, {inputs, commitOf}) {
   if (!inputs.provenance) return;
   return {
    digest: sourceDigest(local, interfaceIds),
    commit: commitOf(local.path)
   };
  }
  function findLostSecrets({declaredSecrets, secrets, definition}, written2, read = written2) {
   const record = {
    ...written2,
    secrets: [ ...written2.secrets, ...read.secrets ]
   };
   return (0, _chunk_EO7V364Q_js__WEBPACK_IMPORTED_MODULE_0__.kL)(record, {
    declared: declaredSecrets,
    given: secrets,
    locate: definition?.locate
   });
  }
  function refuseIfBlocked(diagnostics, {inputs}, known = {}) {
   const block = (0, _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_6__.P_)(diagnostics, inputs, known.plan && (0, 
   _chunk_EO7V364Q_js__WEBPACK_IMPORTED_MODULE_0__.MM)(known.plan));
   if (block !== void 0) throw new _chunk_EO7V364Q_js__WEBPACK_IMPORTED_MODULE_0__.gt([], {
    ...known,
    ...block
   });
  }
  async function resolveInterfaces(local, {api}) {
   const resolve = async ([key, reference]) => {
    if (reference === null) return {
     ids: {},
     diagnostics: []
    };
    if ("id" in reference && typeof reference.id === "string") return {
     ids: {
      [key]: reference.id
     },
     diagnostics: []
    };
    if (!("name" in reference && "version" in reference)) return {
     ids: {},
     diagnostics: []
    };
    const [name, version] = [ String(reference.name), String(reference.version) ];
    const found = await api.getPublicInterface(name, version);
    if (found !== void 0) return {
     ids: {
      [key]: found.id
     },
     diagnostics: []
    };
    const missing = {
     severity: "error",
     subject: `interfaces.${key}`,
     message: `The hub has no interface \`${name}\` of version ${version}.`,
     fix: "Correct its name or version, or publish the interface first.",
     place: local.definition?.locate([ "interfaces", key ])
    };
    return {
     ids: {},
     diagnostics: [ missing ]
    };
   };
   const resolved = await Promise.all(Object.entries(local.interfaces ?? {}).map(resolve));
   return {
    ids: Object.fromEntries(resolved.flatMap(({ids}) => Object.entries(ids))),
    diagnostics: resolved.flatMap(({diagnostics}) => diagnostics)
   };
  }
  async function fetchFiles(local, {iconUrl, readmeUrl}, {fetchText}) {
   const [icon, readme] = await Promise.all([ local.icon && iconUrl ? fetchText(iconUrl) : void 0, local.readme && readmeUrl ? fetchText(readmeUrl) : void 0 ]);
   return {
    icon,
    readme
   };
  }
  async function ask({local, context: context2, request, known}) {
   const {api} = context2;
   try {
    await (request.method === "PUT" ? api.validateUpdate(request.id, request.body) : api.validateCreation(request.body));
    return {
     result: "planned",
     verdict: {
      accepted: true
     }
    };
   } catch (error) {
    if (!(error instanceof _chunk_W5VJ7AZR_js__WEBPACK_IMPORTED_MODULE_1__.Z)) throw error;
    if (error.kind !== "api") throw new _chunk_EO7V364Q_js__WEBPACK_IMPORTED_MODULE_0__.gt([ (0, 
    _chunk_EO7V364Q_js__WEBPACK_IMPORTED_MODULE_0__.Q$)(error) ], known, error);
    if (request.method === "POST") await (0, _chunk_EO7V364Q_js__WEBPACK_IMPORTED_MODULE_0__.uE)(request.body.name, context2);
    const {type, message} = error;
    const verdict = {
     accepted: false,
     type,
     message
    };
    throw new _chunk_EO7V364Q_js__WEBPACK_IMPORTED_MODULE_0__.gt([ {
     ...(0, _chunk_EO7V364Q_js__WEBPACK_IMPORTED_MODULE_0__.Q$)(error),
     ...placeOf(local)
    } ], {
     ...known,
     verdict
    }, error);
   }
  }
  function placeOf({definition}) {
   return definition === void 0 ? {} : {
    place: {
     file: definition.file
    }
   };
  }
  function raceNotice({name, version}) {
   return {
    severity: "notice",
    subject: `${name ?? ""} ${version ?? ""}`,
    message: "This version was not found at first, but it exists. The run continued with the existing version."
   };
  }
  function raceDiagnostic({name, version}) {
   return {
    severity: "error",
    subject: `${name ?? ""} ${version ?? ""}`,
    message: "Botpress says that this version exists, but does not return it. Nothing was changed.",
    fix: "Run the step again later. If it happens again, check whether the name belongs to another workspace."
   };
  }
 })
};
