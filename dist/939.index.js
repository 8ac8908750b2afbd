export const id = 939;

export const ids = [ 939 ];

export const modules = {
  1939: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      loadDataDefinition: () => loadDataDefinition
    });
    var external_node_path_ = __webpack_require__(6760);
    var integration_path = __webpack_require__(7302);
    var constraints = __webpack_require__(3354);
    var definition_file = __webpack_require__(751);
    var diagnostic = __webpack_require__(2234);
    var workspace_document = __webpack_require__(3313);
    var plain_json = __webpack_require__(5160);
    function readJson(text) {
      const position = new Scanner(text).document();
      return {
        value: JSON.parse(text),
        position
      };
    }
    const blank = /[ \t\r\n]*/y;
    const plainText = /[^"\\\u0000-\u001f]*/y;
    const json_escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
    const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
    class Scanner {
      #text;
      #at=0;
      #values=0;
      constructor(text) {
        this.#text = text;
      }
      document() {
        const position = this.#value(0);
        this.#match(blank);
        if (this.#at < this.#text.length) this.#fail("something follows the end of the JSON value");
        return position;
      }
      #value(depth) {
        this.#match(blank);
        if (depth > workspace_document.kK) this.#fail(`values are nested more than ${workspace_document.kK} levels deep`);
        const offset = this.#at;
        this.#values++;
        if (this.#values > plain_json.Rp) throw new workspace_document.Mi(`it ${plain_json.e0}`, offset);
        const first = this.#text[offset];
        if (first === "{") return {
          offset,
          children: this.#members(depth + 1)
        };
        if (first === "[") return {
          offset,
          children: this.#items(depth + 1)
        };
        if (first === '"') this.#string(); else if (!this.#match(scalar)) this.#fail('a value is expected here: `"text"`, a number, `true`, `false`, `null`, `{` or `[`');
        return {
          offset
        };
      }
      #members(depth) {
        const members = new Map;
        this.#at += 1;
        if (this.#take("}")) return members;
        do {
          this.#match(blank);
          const offset = this.#at;
          if (this.#text[offset] !== '"') this.#fail("a key in double quotes is expected here");
          const key = this.#string();
          if (key === "__proto__") this.#fail("the key `__proto__` isn't allowed", offset);
          if (members.has(key)) this.#fail(`the key \`${key}\` appears twice in one object`, offset);
          if (!this.#take(":")) this.#fail("a colon is expected after the key");
          members.set(key, {
            ...this.#value(depth),
            offset
          });
        } while (this.#take(","));
        if (!this.#take("}")) this.#fail("a comma or a closing brace is expected here");
        return members;
      }
      #items(depth) {
        const items = new Map;
        this.#at += 1;
        if (this.#take("]")) return items;
        do {
          items.set(items.size, this.#value(depth));
        } while (this.#take(","));
        if (!this.#take("]")) this.#fail("a comma or a closing bracket is expected here");
        return items;
      }
      #string() {
        const start = this.#at;
        this.#at += 1;
        let escaped = false;
        this.#match(plainText);
        while (this.#match(json_escape)) {
          escaped = true;
          this.#match(plainText);
        }
        const end = this.#text[this.#at];
        if (end === "\\") this.#fail("a backslash in a text is written as `\\\\`, unless it begins an escape such as `\\n`");
        if (end !== '"') this.#fail("a text has to end on its line with a double quote");
        this.#at += 1;
        const literal = this.#text.slice(start, this.#at);
        return escaped ? String(JSON.parse(literal)) : literal.slice(1, -1);
      }
      #take(character) {
        this.#match(blank);
        if (this.#text[this.#at] !== character) return false;
        this.#at += 1;
        return true;
      }
      #match(pattern) {
        pattern.lastIndex = this.#at;
        if (!pattern.test(this.#text) || pattern.lastIndex === this.#at) return false;
        this.#at = pattern.lastIndex;
        return true;
      }
      #fail(message, offset = this.#at) {
        const rest = this.#text.slice(offset, offset + 2);
        if (rest === "") throw new workspace_document.Mi("the JSON ends in the middle", offset);
        if (rest === "//" || rest === "/*") throw new workspace_document.Mi("JSON has no comments", offset);
        if (/^[}\]]/.test(rest) && /,\s*$/.test(this.#text.slice(0, offset))) throw new workspace_document.Mi("JSON has no comma before a closing bracket", offset);
        throw new workspace_document.Mi(message, offset);
      }
    }
    var workspace_text = __webpack_require__(3403);
    var workspace = __webpack_require__(1039);
    async function loadDataDefinition(found, language) {
      const file = found.path;
      const read = await (0, workspace_text.yR)(found, language === "YAML" ? workspace_text.BY : workspace_text.$l);
      if ("severity" in read) return {
        diagnostics: [ {
          ...read,
          subject: "definition",
          message: `\`${file}\` ${read.message}.`,
          place: {
            file
          }
        } ]
      };
      const {text} = read;
      const lineAndColumn = (0, workspace_document.yN)(text);
      const placeOf = offset => ({
        file,
        ...lineAndColumn(offset)
      });
      let document;
      try {
        document = await parse(text, language);
      } catch (error) {
        if (!(error instanceof workspace_document.Mi)) throw error;
        const fix = fixes.find(([pattern]) => pattern.test(error.message))?.[1];
        const message = `\`${file}\` isn't valid ${language}: ${error.message.replace(/\.$/, "")}.`;
        const place = placeOf(error.offset);
        return {
          diagnostics: [ {
            severity: "error",
            subject: "definition",
            message,
            ...fix && {
              fix
            },
            place
          } ]
        };
      }
      const locate = path => placeOf((0, workspace_document.b4)(document.position, path));
      const diagnostics = (0, constraints.l)(document.value, "definition");
      const faulty = (0, diagnostic.JD)(diagnostics);
      const parts = faulty ? void 0 : (0, definition_file.Ud)(document.value);
      if (!parts) return {
        identity: (0, definition_file.xN)(document.value),
        diagnostics: diagnostics.map(({path, ...diagnostic}) => ({
          ...diagnostic,
          subject: (0, integration_path.jV)(path) || "definition",
          place: locate(path)
        }))
      };
      const {icon, readme, ...rest} = parts;
      return {
        definition: {
          ...rest,
          source: "data",
          file,
          sources: [ ...new Set([ file, found.real ]) ],
          locate,
          ...icon !== void 0 && {
            icon: beside(file, icon)
          },
          ...readme !== void 0 && {
            readme: beside(file, readme)
          }
        },
        diagnostics: []
      };
    }
    async function parse(text, language) {
      if (text.trim() === "") throw new workspace_document.Mi("it is empty", 0);
      if (language === "JSON") return readJson(text);
      const {readYaml} = await Promise.all([ __webpack_require__.e(815), __webpack_require__.e(379) ]).then(__webpack_require__.bind(__webpack_require__, 5379));
      return readYaml(text);
    }
    const fixes = [ [ /ends in the middle|is empty/, "If `bp read --json` wrote it through a pipe, it was cut off at 64 KB: redirect the output into the file with `>` instead." ], [ /no comments/, "Remove the comment, or write the definition as YAML." ], [ /several documents/, "Give each integration a folder of its own." ] ];
    function beside(file, path) {
      return external_node_path_.posix.isAbsolute(path) ? path : external_node_path_.posix.join(external_node_path_.posix.dirname(file), (0, 
      workspace.df)(path));
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
  }
};
