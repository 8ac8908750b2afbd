export const id = 87;

export const ids = [ 87 ];

export const modules = {
 9087: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   checkIcon: () => checkIcon
  });
  var _chunk_UYW5KKWP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4490);
  var _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(538);
  var _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1330);
  __webpack_require__(6049);
  var saxes__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9800);
  var svgNamespace = "http://www.w3.org/2000/svg";
  var largeIcon = 1e6;
  var maximumDepth = 256;
  var longestEntity = 1e3;
  var maximumExpansion = 1e6;
  function checkIcon(text, redact) {
   if (text.trim() === "") return [ error("is empty", 1, 1) ];
   if (/^\s*(?:<!doctype\s+html|<html)\b/i.test(text)) return [ error("is an HTML page, not an SVG image", 1, 1, "Save the image itself: the URL that it was downloaded from served a page.") ];
   const reader = new SvgReader(redact);
   const diagnostics = reader.read(text);
   const bytes = Buffer.byteLength(text);
   if (bytes > largeIcon && !(0, _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_1__.JD)(diagnostics)) diagnostics.push({
    severity: "warning",
    message: `is ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_2__.z3)(bytes)}; it is loaded wherever the integration is listed`,
    fix: "Simplify the drawing, or take out embedded pixel images."
   });
   return diagnostics;
  }
  function error(message, line, column, fix = "Export the icon as SVG.") {
   return {
    severity: "error",
    message,
    fix,
    line,
    column
   };
  }
  var SvgReader = class {
   #parser=new saxes__WEBPACK_IMPORTED_MODULE_4__.wT({
    xmlns: true
   });
   #warnings=new Map;
   #fault;
   #depth=0;
   #expanded=0;
   #style;
   #redact;
   constructor(redact) {
    this.#redact = redact;
   }
   read(text) {
    const parser = this.#parser;
    parser.on("error", ({message}) => {
     const reason = message.replace(/^(?:\d+:\d+: )+/, "").replace(/\.$/, "");
     this.#fail(`isn't well-formed XML: ${(0, _chunk_UYW5KKWP_js__WEBPACK_IMPORTED_MODULE_0__.dq)(reason, text, this.#redact)}`, "Export the icon again, or fix the line.");
    });
    parser.on("xmldecl", ({encoding}) => {
     if (encoding && !/^(?:utf-?8|us-ascii)$/i.test(encoding) && /[^\0-\x7f]/.test(text)) this.#warn(`says that its encoding is \`${encoding}\`, but it is UTF-8`, 'Write `encoding="UTF-8"` in its first line.');
    });
    parser.on("doctype", doctype => this.#doctype(doctype));
    parser.on("processinginstruction", ({target, body}) => {
     if (target === "xml-stylesheet") this.#external(/href\s*=\s*["']([^"']*)/.exec(body)?.[1] ?? body, body);
    });
    parser.on("opentag", tag => this.#open(tag));
    parser.on("text", part => this.#text(part));
    parser.on("cdata", part => this.#text(part));
    parser.on("closetag", tag => {
     this.#depth -= 1;
     if (this.#style === void 0 || tag.local !== "style") return;
     this.#css(this.#style);
     this.#style = void 0;
    });
    for (let at = 0; at < text.length && !this.#fault; at += 4096) parser.write(text.slice(at, at + 4096));
    if (!this.#fault) parser.close();
    return this.#fault ? [ this.#fault ] : [ ...this.#warnings.values() ];
   }
   #open(tag) {
    this.#depth += 1;
    if (this.#depth === 1) this.#root(tag);
    if (this.#depth > maximumDepth) this.#fail(`has elements nested more than ${maximumDepth} levels deep`, "Ungroup the drawing, and export it again.");
    if (tag.local === "script") this.#warn("contains a script", "Remove it: icons are shown as images, which run none.");
    if (tag.local === "foreignObject") this.#warn("contains a `foreignObject`", "Remove it: not every viewer of images shows it.");
    if (tag.local === "style") this.#style = "";
    for (const {local, prefix, value} of Object.values(tag.attributes)) if (/^on[a-z]+$/i.test(local) && prefix === "") this.#warn(`has the event handler \`${local}\``, "Remove it: icons are shown as images, which run none."); else if (local === "href" || local === "src" && prefix === "") {
     if (/^\s*javascript:/i.test(value)) this.#warn("has a link with a script", "Remove it."); else if (tag.local !== "a") this.#external(value);
    } else if (prefix !== "xmlns") this.#css(value);
   }
   #root({name, local, uri}) {
    if (local !== "svg") this.#fail(`isn't an SVG image: its root element is \`<${name}>\``, "Export the icon as SVG."); else if (uri === "") this.#warn("has no namespace, so browsers don't render it as an image", `Write \`<svg xmlns="${svgNamespace}" …>\`.`); else if (uri !== svgNamespace) this.#fail(`isn't an SVG image: the namespace of its root element is \`${uri}\``, `Write \`<svg xmlns="${svgNamespace}" …>\`.`);
   }
   #doctype(doctype) {
    const start = doctype.indexOf("[");
    const head = start < 0 ? doctype : doctype.slice(0, start);
    const subset = doctype.slice(head.length + 1, doctype.lastIndexOf("]"));
    const id = /\b(?:SYSTEM|PUBLIC\s+["']([^"']*)["'])\s*["']([^"']*)["']/.exec(head);
    if (id && !id[1]?.startsWith("-//W3C//DTD SVG")) this.#external(id[2] ?? "", head);
    for (const [, name = "", value] of subset.matchAll(/<!ENTITY\s+(?!%)(\S+)\s+(?:"([^"]*)"|'[^']*'|[^>]*)/g)) if (value !== void 0 && value.length <= longestEntity && !/[&<]/.test(value)) this.#entity(name, value); else this.#warn(`declares the entity \`${name}\` in an unsupported way`, "Write its value instead.");
   }
   #entity(name, value) {
    Object.defineProperty(this.#parser.ENTITIES, name, {
     configurable: true,
     get: () => {
      this.#expanded += value.length;
      if (this.#expanded > maximumExpansion) this.#fail("has entities that stand for more than 1 MB of text", "Write their values instead.");
      return value;
     }
    });
   }
   #text(part) {
    if (this.#style !== void 0) this.#style += part;
   }
   #css(css) {
    for (const [, quoted, plain] of css.matchAll(/(?:\burl\(\s*|@import\s+(?!url\())(?:["']([^"']*)["']|([^\s"'()]+))/gi)) this.#external(quoted ?? plain ?? "", css);
   }
   #external(target, from = target) {
    const trimmed = target.trim();
    if (trimmed === "" || trimmed.startsWith("#") || /^data:/i.test(trimmed)) return;
    const redacted = this.#redact(trimmed);
    const shown = this.#redact(from).includes(redacted) ? (0, _chunk_UYW5KKWP_js__WEBPACK_IMPORTED_MODULE_0__.$Q)(redacted, 100) : "***";
    this.#warn(`refers to another file, \`${shown}\``, "Embed it: an icon shown as an image loads nothing else.");
   }
   #warn(message, fix) {
    if (this.#warnings.has(fix)) return;
    this.#warnings.set(fix, {
     severity: "warning",
     message,
     fix,
     line: this.#parser.line
    });
   }
   #fail(message, fix) {
    const {line, column} = this.#parser;
    this.#fault ??= {
     severity: "error",
     message,
     fix,
     line,
     column: Math.max(column, 1)
    };
   }
  };
 })
};
