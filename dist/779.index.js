export const id = 779;

export const ids = [ 779 ];

export const modules = {
  5779: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      readYaml: () => readYaml
    });
    var _chunk_3XF2TH4Y_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3169);
    __webpack_require__(8265);
    __webpack_require__(6049);
    var yaml__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8815);
    var maximumText = 1e7;
    var maximumSigns = 3 * _chunk_3XF2TH4Y_js__WEBPACK_IMPORTED_MODULE_0__.Rp;
    var plainTags = new Set([ "str", "int", "float", "bool", "null", "map", "seq" ].map(name => `tag:yaml.org,2002:${name}`));
    var messages = {
      MULTIPLE_DOCS: "the file holds several documents, one is wanted",
      RESOURCE_EXHAUSTION: `values are nested more than ${_chunk_3XF2TH4Y_js__WEBPACK_IMPORTED_MODULE_0__.kK} levels deep`
    };
    function readYaml(text) {
      refuseTooManySigns(text);
      const document = (0, yaml__WEBPACK_IMPORTED_MODULE_3__.Tp)(text, {
        version: "1.2",
        schema: "core",
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: "error"
      });
      const diagnostic = document.errors[0] ?? document.warnings[0];
      if (diagnostic) throw new _chunk_3XF2TH4Y_js__WEBPACK_IMPORTED_MODULE_0__.Mi(messages[diagnostic.code] ?? lowerFirst(diagnostic.message), diagnostic.pos[0]);
      if (!document.contents) return {
        value: null,
        position: {
          offset: 0
        }
      };
      return new Converter(document).convert(document.contents, 0);
    }
    var marks = new Set([ "", "", "" ]);
    function refuseTooManySigns(text) {
      let signs = 0;
      let offset = 0;
      for (const token of (new yaml__WEBPACK_IMPORTED_MODULE_3__.JG).lex(text)) {
        if (/^[-:,[{?]$/.test(token)) signs++;
        if (signs > maximumSigns) throw new _chunk_3XF2TH4Y_js__WEBPACK_IMPORTED_MODULE_0__.Mi(`it ${_chunk_3XF2TH4Y_js__WEBPACK_IMPORTED_MODULE_0__.e0}`, offset);
        if (!marks.has(token)) offset += token.length;
      }
    }
    var Converter = class {
      #targets;
      #values=0;
      #text=0;
      constructor(document) {
        this.#targets = targetsOf(document);
      }
      convert(node, depth, offset = node.range?.[0] ?? 0) {
        if (!(0, yaml__WEBPACK_IMPORTED_MODULE_3__.Vj)(node)) this.#values++;
        if (this.#values > _chunk_3XF2TH4Y_js__WEBPACK_IMPORTED_MODULE_0__.Rp) throw new _chunk_3XF2TH4Y_js__WEBPACK_IMPORTED_MODULE_0__.Mi(`it ${_chunk_3XF2TH4Y_js__WEBPACK_IMPORTED_MODULE_0__.e0}, aliases followed`, offset);
        this.#text += (0, yaml__WEBPACK_IMPORTED_MODULE_3__.jn)(node) ? String(node.value).length : 0;
        if (this.#text > maximumText) throw new _chunk_3XF2TH4Y_js__WEBPACK_IMPORTED_MODULE_0__.Mi("its texts have more than 10 MB, aliases followed", offset);
        if (depth > _chunk_3XF2TH4Y_js__WEBPACK_IMPORTED_MODULE_0__.kK) throw new _chunk_3XF2TH4Y_js__WEBPACK_IMPORTED_MODULE_0__.Mi(`values are nested more than ${_chunk_3XF2TH4Y_js__WEBPACK_IMPORTED_MODULE_0__.kK} levels deep, or hold themselves`, offset);
        if ((0, yaml__WEBPACK_IMPORTED_MODULE_3__.Vj)(node)) {
          const target = this.#targets.get(node);
          if (!target) throw new _chunk_3XF2TH4Y_js__WEBPACK_IMPORTED_MODULE_0__.Mi(`no anchor \`&${node.source}\` stands before the alias \`*${node.source}\``, offset);
          return this.convert(target, depth + 1, offset);
        }
        if (node.tag && !plainTags.has(node.tag)) throw new _chunk_3XF2TH4Y_js__WEBPACK_IMPORTED_MODULE_0__.Mi(`the tag \`${node.tag}\` isn't allowed`, offset);
        if ((0, yaml__WEBPACK_IMPORTED_MODULE_3__.jh)(node)) return this.#map(node.items, depth, offset);
        if ((0, yaml__WEBPACK_IMPORTED_MODULE_3__.oP)(node)) return this.#sequence(node.items, depth, offset);
        return {
          value: (0, yaml__WEBPACK_IMPORTED_MODULE_3__.jn)(node) ? plainValue(node.value, offset) : null,
          position: {
            offset
          }
        };
      }
      #map(items, depth, offset) {
        const value = {};
        const children = new Map;
        for (const item of items) {
          const keyOffset = item.key?.range?.[0] ?? offset;
          const key = keyOf(item.key, keyOffset);
          if (children.has(key)) throw new _chunk_3XF2TH4Y_js__WEBPACK_IMPORTED_MODULE_0__.Mi(`the key \`${key}\` appears twice in one map`, keyOffset);
          const member = item.value ? this.convert(item.value, depth + 1) : {
            value: null,
            position: {
              offset: keyOffset
            }
          };
          value[key] = member.value;
          children.set(key, {
            ...member.position,
            offset: keyOffset
          });
        }
        return {
          value,
          position: {
            offset,
            children
          }
        };
      }
      #sequence(nodes, depth, offset) {
        const items = nodes.map(node => this.convert(node, depth + 1));
        return {
          value: items.map(item => item.value),
          position: {
            offset,
            children: new Map(items.map((item, index) => [ index, item.position ]))
          }
        };
      }
    };
    function targetsOf(document) {
      const anchors = new Map;
      const targets = new Map;
      (0, yaml__WEBPACK_IMPORTED_MODULE_3__.YR)(document, {
        Alias(_, alias) {
          const target = anchors.get(alias.source);
          if (target) targets.set(alias, target);
        },
        Value(_, node) {
          if (node.anchor !== void 0) anchors.set(node.anchor, node);
        }
      });
      return targets;
    }
    function keyOf(key, offset) {
      if (!(0, yaml__WEBPACK_IMPORTED_MODULE_3__.jn)(key) || key.value === null) throw new _chunk_3XF2TH4Y_js__WEBPACK_IMPORTED_MODULE_0__.Mi("a key has to be a plain text", offset);
      const name = typeof key.value === "string" ? key.value : key.source ?? String(key.value);
      if (name === "__proto__") throw new _chunk_3XF2TH4Y_js__WEBPACK_IMPORTED_MODULE_0__.Mi("the key `__proto__` isn't allowed", offset);
      return name;
    }
    function plainValue(value, offset) {
      if (typeof value === "number" && !Number.isFinite(value)) throw new _chunk_3XF2TH4Y_js__WEBPACK_IMPORTED_MODULE_0__.Mi(`the number \`${value}\` can't be sent as JSON`, offset);
      return value;
    }
    function lowerFirst(text) {
      return text.charAt(0).toLowerCase() + text.slice(1);
    }
  }
};
