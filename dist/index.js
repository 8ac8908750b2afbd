var __webpack_modules__ = {
 9800: (function (__unused_webpack_module, exports, __nccwpck_require__) {
  0;
  exports.wT = void 0;
  const ed5 = __nccwpck_require__(6950);
  const ed2 = __nccwpck_require__(4488);
  const NSed3 = __nccwpck_require__(5699);
  var isS = ed5.isS;
  var isChar10 = ed5.isChar;
  var isNameStartChar = ed5.isNameStartChar;
  var isNameChar = ed5.isNameChar;
  var S_LIST = ed5.S_LIST;
  var NAME_RE = ed5.NAME_RE;
  var isChar11 = ed2.isChar;
  var isNCNameStartChar = NSed3.isNCNameStartChar;
  var isNCNameChar = NSed3.isNCNameChar;
  var NC_NAME_RE = NSed3.NC_NAME_RE;
  const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
  const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
  const rootNS = {
   __proto__: null,
   xml: XML_NAMESPACE,
   xmlns: XMLNS_NAMESPACE
  };
  const XML_ENTITIES = {
   __proto__: null,
   amp: "&",
   gt: ">",
   lt: "<",
   quot: '"',
   apos: "'"
  };
  const EOC = -1;
  const NL_LIKE = -2;
  const S_BEGIN = 0;
  const S_BEGIN_WHITESPACE = 1;
  const S_DOCTYPE = 2;
  const S_DOCTYPE_QUOTE = 3;
  const S_DTD = 4;
  const S_DTD_QUOTED = 5;
  const S_DTD_OPEN_WAKA = 6;
  const S_DTD_OPEN_WAKA_BANG = 7;
  const S_DTD_COMMENT = 8;
  const S_DTD_COMMENT_ENDING = 9;
  const S_DTD_COMMENT_ENDED = 10;
  const S_DTD_PI = 11;
  const S_DTD_PI_ENDING = 12;
  const S_TEXT = 13;
  const S_ENTITY = 14;
  const S_OPEN_WAKA = 15;
  const S_OPEN_WAKA_BANG = 16;
  const S_COMMENT = 17;
  const S_COMMENT_ENDING = 18;
  const S_COMMENT_ENDED = 19;
  const S_CDATA = 20;
  const S_CDATA_ENDING = 21;
  const S_CDATA_ENDING_2 = 22;
  const S_PI_FIRST_CHAR = 23;
  const S_PI_REST = 24;
  const S_PI_BODY = 25;
  const S_PI_ENDING = 26;
  const S_XML_DECL_NAME_START = 27;
  const S_XML_DECL_NAME = 28;
  const S_XML_DECL_EQ = 29;
  const S_XML_DECL_VALUE_START = 30;
  const S_XML_DECL_VALUE = 31;
  const S_XML_DECL_SEPARATOR = 32;
  const S_XML_DECL_ENDING = 33;
  const S_OPEN_TAG = 34;
  const S_OPEN_TAG_SLASH = 35;
  const S_ATTRIB = 36;
  const S_ATTRIB_NAME = 37;
  const S_ATTRIB_NAME_SAW_WHITE = 38;
  const S_ATTRIB_VALUE = 39;
  const S_ATTRIB_VALUE_QUOTED = 40;
  const S_ATTRIB_VALUE_CLOSED = 41;
  const S_ATTRIB_VALUE_UNQUOTED = 42;
  const S_CLOSE_TAG = 43;
  const S_CLOSE_TAG_SAW_WHITE = 44;
  const TAB = 9;
  const NL = 10;
  const CR = 13;
  const SPACE = 32;
  const BANG = 33;
  const DQUOTE = 34;
  const AMP = 38;
  const SQUOTE = 39;
  const MINUS = 45;
  const FORWARD_SLASH = 47;
  const SEMICOLON = 59;
  const LESS = 60;
  const EQUAL = 61;
  const GREATER = 62;
  const QUESTION = 63;
  const OPEN_BRACKET = 91;
  const CLOSE_BRACKET = 93;
  const NEL = 133;
  const LS = 8232;
  const isQuote = c => c === DQUOTE || c === SQUOTE;
  const QUOTES = [ DQUOTE, SQUOTE ];
  const DOCTYPE_TERMINATOR = [ ...QUOTES, OPEN_BRACKET, GREATER ];
  const DTD_TERMINATOR = [ ...QUOTES, LESS, CLOSE_BRACKET ];
  const XML_DECL_NAME_TERMINATOR = [ EQUAL, QUESTION, ...S_LIST ];
  const ATTRIB_VALUE_UNQUOTED_TERMINATOR = [ ...S_LIST, GREATER, AMP, LESS ];
  function nsPairCheck(parser, prefix, uri) {
   switch (prefix) {
   case "xml":
    if (uri !== XML_NAMESPACE) parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
    break;

   case "xmlns":
    if (uri !== XMLNS_NAMESPACE) parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
    break;

   default:
   }
   switch (uri) {
   case XMLNS_NAMESPACE:
    parser.fail(prefix === "" ? `the default namespace may not be set to ${uri}.` : `may not assign a prefix (even "xmlns") to the URI ${XMLNS_NAMESPACE}.`);
    break;

   case XML_NAMESPACE:
    switch (prefix) {
    case "xml":
     break;

    case "":
     parser.fail(`the default namespace may not be set to ${uri}.`);
     break;

    default:
     parser.fail("may not assign the xml namespace to another prefix.");
    }
    break;

   default:
   }
  }
  function nsMappingCheck(parser, mapping) {
   for (const local of Object.keys(mapping)) nsPairCheck(parser, local, mapping[local]);
  }
  const isNCName = name => NC_NAME_RE.test(name);
  const isName = name => NAME_RE.test(name);
  const FORBIDDEN_START = 0;
  const FORBIDDEN_BRACKET = 1;
  const FORBIDDEN_BRACKET_BRACKET = 2;
  0;
  const EVENT_NAME_TO_HANDLER_NAME = {
   xmldecl: "xmldeclHandler",
   text: "textHandler",
   processinginstruction: "piHandler",
   doctype: "doctypeHandler",
   comment: "commentHandler",
   opentagstart: "openTagStartHandler",
   attribute: "attributeHandler",
   opentag: "openTagHandler",
   closetag: "closeTagHandler",
   cdata: "cdataHandler",
   error: "errorHandler",
   end: "endHandler",
   ready: "readyHandler"
  };
  class SaxesParser {
   constructor(opt) {
    this.opt = opt !== null && opt !== void 0 ? opt : {};
    this.fragmentOpt = !!this.opt.fragment;
    const xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
    this.trackPosition = this.opt.position !== false;
    this.fileName = this.opt.fileName;
    if (xmlnsOpt) {
     this.nameStartCheck = isNCNameStartChar;
     this.nameCheck = isNCNameChar;
     this.isName = isNCName;
     this.processAttribs = this.processAttribsNS;
     this.pushAttrib = this.pushAttribNS;
     this.ns = Object.assign({
      __proto__: null
     }, rootNS);
     const additional = this.opt.additionalNamespaces;
     if (additional != null) {
      nsMappingCheck(this, additional);
      Object.assign(this.ns, additional);
     }
    } else {
     this.nameStartCheck = isNameStartChar;
     this.nameCheck = isNameChar;
     this.isName = isName;
     this.processAttribs = this.processAttribsPlain;
     this.pushAttrib = this.pushAttribPlain;
    }
    this.stateTable = [ this.sBegin, this.sBeginWhitespace, this.sDoctype, this.sDoctypeQuote, this.sDTD, this.sDTDQuoted, this.sDTDOpenWaka, this.sDTDOpenWakaBang, this.sDTDComment, this.sDTDCommentEnding, this.sDTDCommentEnded, this.sDTDPI, this.sDTDPIEnding, this.sText, this.sEntity, this.sOpenWaka, this.sOpenWakaBang, this.sComment, this.sCommentEnding, this.sCommentEnded, this.sCData, this.sCDataEnding, this.sCDataEnding2, this.sPIFirstChar, this.sPIRest, this.sPIBody, this.sPIEnding, this.sXMLDeclNameStart, this.sXMLDeclName, this.sXMLDeclEq, this.sXMLDeclValueStart, this.sXMLDeclValue, this.sXMLDeclSeparator, this.sXMLDeclEnding, this.sOpenTag, this.sOpenTagSlash, this.sAttrib, this.sAttribName, this.sAttribNameSawWhite, this.sAttribValue, this.sAttribValueQuoted, this.sAttribValueClosed, this.sAttribValueUnquoted, this.sCloseTag, this.sCloseTagSawWhite ];
    this._init();
   }
   get closed() {
    return this._closed;
   }
   _init() {
    var _a;
    this.openWakaBang = "";
    this.text = "";
    this.name = "";
    this.piTarget = "";
    this.entity = "";
    this.q = null;
    this.tags = [];
    this.tag = null;
    this.topNS = null;
    this.chunk = "";
    this.chunkPosition = 0;
    this.i = 0;
    this.prevI = 0;
    this.carriedFromPrevious = void 0;
    this.forbiddenState = FORBIDDEN_START;
    this.attribList = [];
    const {fragmentOpt} = this;
    this.state = fragmentOpt ? S_TEXT : S_BEGIN;
    this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot = this.sawRoot = fragmentOpt;
    this.xmlDeclPossible = !fragmentOpt;
    this.xmlDeclExpects = [ "version" ];
    this.entityReturnState = void 0;
    let {defaultXMLVersion} = this.opt;
    if (defaultXMLVersion === void 0) {
     if (this.opt.forceXMLVersion === true) throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
     defaultXMLVersion = "1.0";
    }
    this.setXMLVersion(defaultXMLVersion);
    this.positionAtNewLine = 0;
    this.doctype = false;
    this._closed = false;
    this.xmlDecl = {
     version: void 0,
     encoding: void 0,
     standalone: void 0
    };
    this.line = 1;
    this.column = 0;
    this.ENTITIES = Object.create(XML_ENTITIES);
    (_a = this.readyHandler) === null || _a === void 0 || _a.call(this);
   }
   get position() {
    return this.chunkPosition + this.i;
   }
   get columnIndex() {
    return this.position - this.positionAtNewLine;
   }
   on(name, handler) {
    this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
   }
   off(name) {
    this[EVENT_NAME_TO_HANDLER_NAME[name]] = void 0;
   }
   makeError(message) {
    var _a;
    let msg = (_a = this.fileName) !== null && _a !== void 0 ? _a : "";
    if (this.trackPosition) {
     if (msg.length > 0) msg += ":";
     msg += `${this.line}:${this.column}`;
    }
    if (msg.length > 0) msg += ": ";
    return new Error(msg + message);
   }
   fail(message) {
    const err = this.makeError(message);
    const handler = this.errorHandler;
    if (handler === void 0) throw err; else handler(err);
    return this;
   }
   write(chunk) {
    if (this.closed) return this.fail("cannot write after close; assign an onready handler.");
    let end = false;
    if (chunk === null) {
     end = true;
     chunk = "";
    } else if (typeof chunk === "object") chunk = chunk.toString();
    if (this.carriedFromPrevious !== void 0) {
     chunk = `${this.carriedFromPrevious}${chunk}`;
     this.carriedFromPrevious = void 0;
    }
    let limit = chunk.length;
    const lastCode = chunk.charCodeAt(limit - 1);
    if (!end && (lastCode === CR || lastCode >= 55296 && lastCode <= 56319)) {
     this.carriedFromPrevious = chunk[limit - 1];
     limit--;
     chunk = chunk.slice(0, limit);
    }
    const {stateTable} = this;
    this.chunk = chunk;
    this.i = 0;
    while (this.i < limit) stateTable[this.state].call(this);
    this.chunkPosition += limit;
    return end ? this.end() : this;
   }
   close() {
    return this.write(null);
   }
   getCode10() {
    const {chunk, i} = this;
    this.prevI = i;
    this.i = i + 1;
    if (i >= chunk.length) return EOC;
    const code = chunk.charCodeAt(i);
    this.column++;
    if (code < 55296) {
     if (code >= SPACE || code === TAB) return code;
     switch (code) {
     case NL:
      this.line++;
      this.column = 0;
      this.positionAtNewLine = this.position;
      return NL;

     case CR:
      if (chunk.charCodeAt(i + 1) === NL) this.i = i + 2;
      this.line++;
      this.column = 0;
      this.positionAtNewLine = this.position;
      return NL_LIKE;

     default:
      this.fail("disallowed character.");
      return code;
     }
    }
    if (code > 56319) {
     if (!(code >= 57344 && code <= 65533)) this.fail("disallowed character.");
     return code;
    }
    const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
    this.i = i + 2;
    if (final > 1114111) this.fail("disallowed character.");
    return final;
   }
   getCode11() {
    const {chunk, i} = this;
    this.prevI = i;
    this.i = i + 1;
    if (i >= chunk.length) return EOC;
    const code = chunk.charCodeAt(i);
    this.column++;
    if (code < 55296) {
     if (code > 31 && code < 127 || code > 159 && code !== LS || code === TAB) return code;
     switch (code) {
     case NL:
      this.line++;
      this.column = 0;
      this.positionAtNewLine = this.position;
      return NL;

     case CR:
      {
       const next = chunk.charCodeAt(i + 1);
       if (next === NL || next === NEL) this.i = i + 2;
      }

     case NEL:
     case LS:
      this.line++;
      this.column = 0;
      this.positionAtNewLine = this.position;
      return NL_LIKE;

     default:
      this.fail("disallowed character.");
      return code;
     }
    }
    if (code > 56319) {
     if (!(code >= 57344 && code <= 65533)) this.fail("disallowed character.");
     return code;
    }
    const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
    this.i = i + 2;
    if (final > 1114111) this.fail("disallowed character.");
    return final;
   }
   getCodeNorm() {
    const c = this.getCode();
    return c === NL_LIKE ? NL : c;
   }
   unget() {
    this.i = this.prevI;
    this.column--;
   }
   captureTo(chars) {
    let {i: start} = this;
    const {chunk} = this;
    while (true) {
     const c = this.getCode();
     const isNLLike = c === NL_LIKE;
     const final = isNLLike ? NL : c;
     if (final === EOC || chars.includes(final)) {
      this.text += chunk.slice(start, this.prevI);
      return final;
     }
     if (isNLLike) {
      this.text += `${chunk.slice(start, this.prevI)}\n`;
      start = this.i;
     }
    }
   }
   captureToChar(char) {
    let {i: start} = this;
    const {chunk} = this;
    while (true) {
     let c = this.getCode();
     switch (c) {
     case NL_LIKE:
      this.text += `${chunk.slice(start, this.prevI)}\n`;
      start = this.i;
      c = NL;
      break;

     case EOC:
      this.text += chunk.slice(start);
      return false;

     default:
     }
     if (c === char) {
      this.text += chunk.slice(start, this.prevI);
      return true;
     }
    }
   }
   captureNameChars() {
    const {chunk, i: start} = this;
    while (true) {
     const c = this.getCode();
     if (c === EOC) {
      this.name += chunk.slice(start);
      return EOC;
     }
     if (!isNameChar(c)) {
      this.name += chunk.slice(start, this.prevI);
      return c === NL_LIKE ? NL : c;
     }
    }
   }
   skipSpaces() {
    while (true) {
     const c = this.getCodeNorm();
     if (c === EOC || !isS(c)) return c;
    }
   }
   setXMLVersion(version) {
    this.currentXMLVersion = version;
    if (version === "1.0") {
     this.isChar = isChar10;
     this.getCode = this.getCode10;
    } else {
     this.isChar = isChar11;
     this.getCode = this.getCode11;
    }
   }
   sBegin() {
    if (this.chunk.charCodeAt(0) === 65279) {
     this.i++;
     this.column++;
    }
    this.state = S_BEGIN_WHITESPACE;
   }
   sBeginWhitespace() {
    const iBefore = this.i;
    const c = this.skipSpaces();
    if (this.prevI !== iBefore) this.xmlDeclPossible = false;
    switch (c) {
    case LESS:
     this.state = S_OPEN_WAKA;
     if (this.text.length !== 0) throw new Error("no-empty text at start");
     break;

    case EOC:
     break;

    default:
     this.unget();
     this.state = S_TEXT;
     this.xmlDeclPossible = false;
    }
   }
   sDoctype() {
    var _a;
    const c = this.captureTo(DOCTYPE_TERMINATOR);
    switch (c) {
    case GREATER:
     (_a = this.doctypeHandler) === null || _a === void 0 || _a.call(this, this.text);
     this.text = "";
     this.state = S_TEXT;
     this.doctype = true;
     break;

    case EOC:
     break;

    default:
     this.text += String.fromCodePoint(c);
     if (c === OPEN_BRACKET) this.state = S_DTD; else if (isQuote(c)) {
      this.state = S_DOCTYPE_QUOTE;
      this.q = c;
     }
    }
   }
   sDoctypeQuote() {
    const q = this.q;
    if (this.captureToChar(q)) {
     this.text += String.fromCodePoint(q);
     this.q = null;
     this.state = S_DOCTYPE;
    }
   }
   sDTD() {
    const c = this.captureTo(DTD_TERMINATOR);
    if (c === EOC) return;
    this.text += String.fromCodePoint(c);
    if (c === CLOSE_BRACKET) this.state = S_DOCTYPE; else if (c === LESS) this.state = S_DTD_OPEN_WAKA; else if (isQuote(c)) {
     this.state = S_DTD_QUOTED;
     this.q = c;
    }
   }
   sDTDQuoted() {
    const q = this.q;
    if (this.captureToChar(q)) {
     this.text += String.fromCodePoint(q);
     this.state = S_DTD;
     this.q = null;
    }
   }
   sDTDOpenWaka() {
    const c = this.getCodeNorm();
    this.text += String.fromCodePoint(c);
    switch (c) {
    case BANG:
     this.state = S_DTD_OPEN_WAKA_BANG;
     this.openWakaBang = "";
     break;

    case QUESTION:
     this.state = S_DTD_PI;
     break;

    default:
     this.state = S_DTD;
    }
   }
   sDTDOpenWakaBang() {
    const char = String.fromCodePoint(this.getCodeNorm());
    const owb = this.openWakaBang += char;
    this.text += char;
    if (owb !== "-") {
     this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
     this.openWakaBang = "";
    }
   }
   sDTDComment() {
    if (this.captureToChar(MINUS)) {
     this.text += "-";
     this.state = S_DTD_COMMENT_ENDING;
    }
   }
   sDTDCommentEnding() {
    const c = this.getCodeNorm();
    this.text += String.fromCodePoint(c);
    this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
   }
   sDTDCommentEnded() {
    const c = this.getCodeNorm();
    this.text += String.fromCodePoint(c);
    if (c === GREATER) this.state = S_DTD; else {
     this.fail("malformed comment.");
     this.state = S_DTD_COMMENT;
    }
   }
   sDTDPI() {
    if (this.captureToChar(QUESTION)) {
     this.text += "?";
     this.state = S_DTD_PI_ENDING;
    }
   }
   sDTDPIEnding() {
    const c = this.getCodeNorm();
    this.text += String.fromCodePoint(c);
    if (c === GREATER) this.state = S_DTD;
   }
   sText() {
    if (this.tags.length !== 0) this.handleTextInRoot(); else this.handleTextOutsideRoot();
   }
   sEntity() {
    let {i: start} = this;
    const {chunk} = this;
    loop: while (true) switch (this.getCode()) {
    case NL_LIKE:
     this.entity += `${chunk.slice(start, this.prevI)}\n`;
     start = this.i;
     break;

    case SEMICOLON:
     {
      const {entityReturnState} = this;
      const entity = this.entity + chunk.slice(start, this.prevI);
      this.state = entityReturnState;
      let parsed;
      if (entity === "") {
       this.fail("empty entity name.");
       parsed = "&;";
      } else {
       parsed = this.parseEntity(entity);
       this.entity = "";
      }
      if (entityReturnState !== S_TEXT || this.textHandler !== void 0) this.text += parsed;
      break loop;
     }

    case EOC:
     this.entity += chunk.slice(start);
     break loop;

    default:
    }
   }
   sOpenWaka() {
    const c = this.getCode();
    if (isNameStartChar(c)) {
     this.state = S_OPEN_TAG;
     this.unget();
     this.xmlDeclPossible = false;
    } else switch (c) {
    case FORWARD_SLASH:
     this.state = S_CLOSE_TAG;
     this.xmlDeclPossible = false;
     break;

    case BANG:
     this.state = S_OPEN_WAKA_BANG;
     this.openWakaBang = "";
     this.xmlDeclPossible = false;
     break;

    case QUESTION:
     this.state = S_PI_FIRST_CHAR;
     break;

    default:
     this.fail("disallowed character in tag name");
     this.state = S_TEXT;
     this.xmlDeclPossible = false;
    }
   }
   sOpenWakaBang() {
    this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
    switch (this.openWakaBang) {
    case "[CDATA[":
     if (!this.sawRoot && !this.reportedTextBeforeRoot) {
      this.fail("text data outside of root node.");
      this.reportedTextBeforeRoot = true;
     }
     if (this.closedRoot && !this.reportedTextAfterRoot) {
      this.fail("text data outside of root node.");
      this.reportedTextAfterRoot = true;
     }
     this.state = S_CDATA;
     this.openWakaBang = "";
     break;

    case "--":
     this.state = S_COMMENT;
     this.openWakaBang = "";
     break;

    case "DOCTYPE":
     this.state = S_DOCTYPE;
     if (this.doctype || this.sawRoot) this.fail("inappropriately located doctype declaration.");
     this.openWakaBang = "";
     break;

    default:
     if (this.openWakaBang.length >= 7) this.fail("incorrect syntax.");
    }
   }
   sComment() {
    if (this.captureToChar(MINUS)) this.state = S_COMMENT_ENDING;
   }
   sCommentEnding() {
    var _a;
    const c = this.getCodeNorm();
    if (c === MINUS) {
     this.state = S_COMMENT_ENDED;
     (_a = this.commentHandler) === null || _a === void 0 || _a.call(this, this.text);
     this.text = "";
    } else {
     this.text += `-${String.fromCodePoint(c)}`;
     this.state = S_COMMENT;
    }
   }
   sCommentEnded() {
    const c = this.getCodeNorm();
    if (c !== GREATER) {
     this.fail("malformed comment.");
     this.text += `--${String.fromCodePoint(c)}`;
     this.state = S_COMMENT;
    } else this.state = S_TEXT;
   }
   sCData() {
    if (this.captureToChar(CLOSE_BRACKET)) this.state = S_CDATA_ENDING;
   }
   sCDataEnding() {
    const c = this.getCodeNorm();
    if (c === CLOSE_BRACKET) this.state = S_CDATA_ENDING_2; else {
     this.text += `]${String.fromCodePoint(c)}`;
     this.state = S_CDATA;
    }
   }
   sCDataEnding2() {
    var _a;
    const c = this.getCodeNorm();
    switch (c) {
    case GREATER:
     (_a = this.cdataHandler) === null || _a === void 0 || _a.call(this, this.text);
     this.text = "";
     this.state = S_TEXT;
     break;

    case CLOSE_BRACKET:
     this.text += "]";
     break;

    default:
     this.text += `]]${String.fromCodePoint(c)}`;
     this.state = S_CDATA;
    }
   }
   sPIFirstChar() {
    const c = this.getCodeNorm();
    if (this.nameStartCheck(c)) {
     this.piTarget += String.fromCodePoint(c);
     this.state = S_PI_REST;
    } else if (c === QUESTION || isS(c)) {
     this.fail("processing instruction without a target.");
     this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
    } else {
     this.fail("disallowed character in processing instruction name.");
     this.piTarget += String.fromCodePoint(c);
     this.state = S_PI_REST;
    }
   }
   sPIRest() {
    const {chunk, i: start} = this;
    while (true) {
     const c = this.getCodeNorm();
     if (c === EOC) {
      this.piTarget += chunk.slice(start);
      return;
     }
     if (!this.nameCheck(c)) {
      this.piTarget += chunk.slice(start, this.prevI);
      const isQuestion = c === QUESTION;
      if (isQuestion || isS(c)) if (this.piTarget === "xml") {
       if (!this.xmlDeclPossible) this.fail("an XML declaration must be at the start of the document.");
       this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
      } else this.state = isQuestion ? S_PI_ENDING : S_PI_BODY; else {
       this.fail("disallowed character in processing instruction name.");
       this.piTarget += String.fromCodePoint(c);
      }
      break;
     }
    }
   }
   sPIBody() {
    if (this.text.length === 0) {
     const c = this.getCodeNorm();
     if (c === QUESTION) this.state = S_PI_ENDING; else if (!isS(c)) this.text = String.fromCodePoint(c);
    } else if (this.captureToChar(QUESTION)) this.state = S_PI_ENDING;
   }
   sPIEnding() {
    var _a;
    const c = this.getCodeNorm();
    if (c === GREATER) {
     const {piTarget} = this;
     if (piTarget.toLowerCase() === "xml") this.fail("the XML declaration must appear at the start of the document.");
     (_a = this.piHandler) === null || _a === void 0 || _a.call(this, {
      target: piTarget,
      body: this.text
     });
     this.piTarget = this.text = "";
     this.state = S_TEXT;
    } else if (c === QUESTION) this.text += "?"; else {
     this.text += `?${String.fromCodePoint(c)}`;
     this.state = S_PI_BODY;
    }
    this.xmlDeclPossible = false;
   }
   sXMLDeclNameStart() {
    const c = this.skipSpaces();
    if (c === QUESTION) {
     this.state = S_XML_DECL_ENDING;
     return;
    }
    if (c !== EOC) {
     this.state = S_XML_DECL_NAME;
     this.name = String.fromCodePoint(c);
    }
   }
   sXMLDeclName() {
    const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
    if (c === QUESTION) {
     this.state = S_XML_DECL_ENDING;
     this.name += this.text;
     this.text = "";
     this.fail("XML declaration is incomplete.");
     return;
    }
    if (!(isS(c) || c === EQUAL)) return;
    this.name += this.text;
    this.text = "";
    if (!this.xmlDeclExpects.includes(this.name)) switch (this.name.length) {
    case 0:
     this.fail("did not expect any more name/value pairs.");
     break;

    case 1:
     this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
     break;

    default:
     this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
    }
    this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
   }
   sXMLDeclEq() {
    const c = this.getCodeNorm();
    if (c === QUESTION) {
     this.state = S_XML_DECL_ENDING;
     this.fail("XML declaration is incomplete.");
     return;
    }
    if (isS(c)) return;
    if (c !== EQUAL) this.fail("value required.");
    this.state = S_XML_DECL_VALUE_START;
   }
   sXMLDeclValueStart() {
    const c = this.getCodeNorm();
    if (c === QUESTION) {
     this.state = S_XML_DECL_ENDING;
     this.fail("XML declaration is incomplete.");
     return;
    }
    if (isS(c)) return;
    if (!isQuote(c)) {
     this.fail("value must be quoted.");
     this.q = SPACE;
    } else this.q = c;
    this.state = S_XML_DECL_VALUE;
   }
   sXMLDeclValue() {
    const c = this.captureTo([ this.q, QUESTION ]);
    if (c === QUESTION) {
     this.state = S_XML_DECL_ENDING;
     this.text = "";
     this.fail("XML declaration is incomplete.");
     return;
    }
    if (c === EOC) return;
    const value = this.text;
    this.text = "";
    switch (this.name) {
    case "version":
     {
      this.xmlDeclExpects = [ "encoding", "standalone" ];
      const version = value;
      this.xmlDecl.version = version;
      if (!/^1\.[0-9]+$/.test(version)) this.fail("version number must match /^1\\.[0-9]+$/."); else if (!this.opt.forceXMLVersion) this.setXMLVersion(version);
      break;
     }

    case "encoding":
     if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
     this.xmlDeclExpects = [ "standalone" ];
     this.xmlDecl.encoding = value;
     break;

    case "standalone":
     if (value !== "yes" && value !== "no") this.fail('standalone value must match "yes" or "no".');
     this.xmlDeclExpects = [];
     this.xmlDecl.standalone = value;
     break;

    default:
    }
    this.name = "";
    this.state = S_XML_DECL_SEPARATOR;
   }
   sXMLDeclSeparator() {
    const c = this.getCodeNorm();
    if (c === QUESTION) {
     this.state = S_XML_DECL_ENDING;
     return;
    }
    if (!isS(c)) {
     this.fail("whitespace required.");
     this.unget();
    }
    this.state = S_XML_DECL_NAME_START;
   }
   sXMLDeclEnding() {
    var _a;
    const c = this.getCodeNorm();
    if (c === GREATER) {
     if (this.piTarget !== "xml") this.fail("processing instructions are not allowed before root."); else if (this.name !== "version" && this.xmlDeclExpects.includes("version")) this.fail("XML declaration must contain a version.");
     (_a = this.xmldeclHandler) === null || _a === void 0 || _a.call(this, this.xmlDecl);
     this.name = "";
     this.piTarget = this.text = "";
     this.state = S_TEXT;
    } else this.fail("The character ? is disallowed anywhere in XML declarations.");
    this.xmlDeclPossible = false;
   }
   sOpenTag() {
    var _a;
    const c = this.captureNameChars();
    if (c === EOC) return;
    const tag = this.tag = {
     name: this.name,
     attributes: Object.create(null)
    };
    this.name = "";
    if (this.xmlnsOpt) this.topNS = tag.ns = Object.create(null);
    (_a = this.openTagStartHandler) === null || _a === void 0 || _a.call(this, tag);
    this.sawRoot = true;
    if (!this.fragmentOpt && this.closedRoot) this.fail("documents may contain only one root.");
    switch (c) {
    case GREATER:
     this.openTag();
     break;

    case FORWARD_SLASH:
     this.state = S_OPEN_TAG_SLASH;
     break;

    default:
     if (!isS(c)) this.fail("disallowed character in tag name.");
     this.state = S_ATTRIB;
    }
   }
   sOpenTagSlash() {
    if (this.getCode() === GREATER) this.openSelfClosingTag(); else {
     this.fail("forward-slash in opening tag not followed by >.");
     this.state = S_ATTRIB;
    }
   }
   sAttrib() {
    const c = this.skipSpaces();
    if (c === EOC) return;
    if (isNameStartChar(c)) {
     this.unget();
     this.state = S_ATTRIB_NAME;
    } else if (c === GREATER) this.openTag(); else if (c === FORWARD_SLASH) this.state = S_OPEN_TAG_SLASH; else this.fail("disallowed character in attribute name.");
   }
   sAttribName() {
    const c = this.captureNameChars();
    if (c === EQUAL) this.state = S_ATTRIB_VALUE; else if (isS(c)) this.state = S_ATTRIB_NAME_SAW_WHITE; else if (c === GREATER) {
     this.fail("attribute without value.");
     this.pushAttrib(this.name, this.name);
     this.name = this.text = "";
     this.openTag();
    } else if (c !== EOC) this.fail("disallowed character in attribute name.");
   }
   sAttribNameSawWhite() {
    const c = this.skipSpaces();
    switch (c) {
    case EOC:
     return;

    case EQUAL:
     this.state = S_ATTRIB_VALUE;
     break;

    default:
     this.fail("attribute without value.");
     this.text = "";
     this.name = "";
     if (c === GREATER) this.openTag(); else if (isNameStartChar(c)) {
      this.unget();
      this.state = S_ATTRIB_NAME;
     } else {
      this.fail("disallowed character in attribute name.");
      this.state = S_ATTRIB;
     }
    }
   }
   sAttribValue() {
    const c = this.getCodeNorm();
    if (isQuote(c)) {
     this.q = c;
     this.state = S_ATTRIB_VALUE_QUOTED;
    } else if (!isS(c)) {
     this.fail("unquoted attribute value.");
     this.state = S_ATTRIB_VALUE_UNQUOTED;
     this.unget();
    }
   }
   sAttribValueQuoted() {
    const {q, chunk} = this;
    let {i: start} = this;
    while (true) switch (this.getCode()) {
    case q:
     this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
     this.name = this.text = "";
     this.q = null;
     this.state = S_ATTRIB_VALUE_CLOSED;
     return;

    case AMP:
     this.text += chunk.slice(start, this.prevI);
     this.state = S_ENTITY;
     this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
     return;

    case NL:
    case NL_LIKE:
    case TAB:
     this.text += `${chunk.slice(start, this.prevI)} `;
     start = this.i;
     break;

    case LESS:
     this.text += chunk.slice(start, this.prevI);
     this.fail("disallowed character.");
     return;

    case EOC:
     this.text += chunk.slice(start);
     return;

    default:
    }
   }
   sAttribValueClosed() {
    const c = this.getCodeNorm();
    if (isS(c)) this.state = S_ATTRIB; else if (c === GREATER) this.openTag(); else if (c === FORWARD_SLASH) this.state = S_OPEN_TAG_SLASH; else if (isNameStartChar(c)) {
     this.fail("no whitespace between attributes.");
     this.unget();
     this.state = S_ATTRIB_NAME;
    } else this.fail("disallowed character in attribute name.");
   }
   sAttribValueUnquoted() {
    const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
    switch (c) {
    case AMP:
     this.state = S_ENTITY;
     this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
     break;

    case LESS:
     this.fail("disallowed character.");
     break;

    case EOC:
     break;

    default:
     if (this.text.includes("]]>")) this.fail('the string "]]>" is disallowed in char data.');
     this.pushAttrib(this.name, this.text);
     this.name = this.text = "";
     if (c === GREATER) this.openTag(); else this.state = S_ATTRIB;
    }
   }
   sCloseTag() {
    const c = this.captureNameChars();
    if (c === GREATER) this.closeTag(); else if (isS(c)) this.state = S_CLOSE_TAG_SAW_WHITE; else if (c !== EOC) this.fail("disallowed character in closing tag.");
   }
   sCloseTagSawWhite() {
    switch (this.skipSpaces()) {
    case GREATER:
     this.closeTag();
     break;

    case EOC:
     break;

    default:
     this.fail("disallowed character in closing tag.");
    }
   }
   handleTextInRoot() {
    let {i: start, forbiddenState} = this;
    const {chunk, textHandler: handler} = this;
    scanLoop: while (true) switch (this.getCode()) {
    case LESS:
     this.state = S_OPEN_WAKA;
     if (handler !== void 0) {
      const {text} = this;
      const slice = chunk.slice(start, this.prevI);
      if (text.length !== 0) {
       handler(text + slice);
       this.text = "";
      } else if (slice.length !== 0) handler(slice);
     }
     forbiddenState = FORBIDDEN_START;
     break scanLoop;

    case AMP:
     this.state = S_ENTITY;
     this.entityReturnState = S_TEXT;
     if (handler !== void 0) this.text += chunk.slice(start, this.prevI);
     forbiddenState = FORBIDDEN_START;
     break scanLoop;

    case CLOSE_BRACKET:
     switch (forbiddenState) {
     case FORBIDDEN_START:
      forbiddenState = FORBIDDEN_BRACKET;
      break;

     case FORBIDDEN_BRACKET:
      forbiddenState = FORBIDDEN_BRACKET_BRACKET;
      break;

     case FORBIDDEN_BRACKET_BRACKET:
      break;

     default:
      throw new Error("impossible state");
     }
     break;

    case GREATER:
     if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) this.fail('the string "]]>" is disallowed in char data.');
     forbiddenState = FORBIDDEN_START;
     break;

    case NL_LIKE:
     if (handler !== void 0) this.text += `${chunk.slice(start, this.prevI)}\n`;
     start = this.i;
     forbiddenState = FORBIDDEN_START;
     break;

    case EOC:
     if (handler !== void 0) this.text += chunk.slice(start);
     break scanLoop;

    default:
     forbiddenState = FORBIDDEN_START;
    }
    this.forbiddenState = forbiddenState;
   }
   handleTextOutsideRoot() {
    let {i: start} = this;
    const {chunk, textHandler: handler} = this;
    let nonSpace = false;
    outRootLoop: while (true) {
     const code = this.getCode();
     switch (code) {
     case LESS:
      this.state = S_OPEN_WAKA;
      if (handler !== void 0) {
       const {text} = this;
       const slice = chunk.slice(start, this.prevI);
       if (text.length !== 0) {
        handler(text + slice);
        this.text = "";
       } else if (slice.length !== 0) handler(slice);
      }
      break outRootLoop;

     case AMP:
      this.state = S_ENTITY;
      this.entityReturnState = S_TEXT;
      if (handler !== void 0) this.text += chunk.slice(start, this.prevI);
      nonSpace = true;
      break outRootLoop;

     case NL_LIKE:
      if (handler !== void 0) this.text += `${chunk.slice(start, this.prevI)}\n`;
      start = this.i;
      break;

     case EOC:
      if (handler !== void 0) this.text += chunk.slice(start);
      break outRootLoop;

     default:
      if (!isS(code)) nonSpace = true;
     }
    }
    if (!nonSpace) return;
    if (!this.sawRoot && !this.reportedTextBeforeRoot) {
     this.fail("text data outside of root node.");
     this.reportedTextBeforeRoot = true;
    }
    if (this.closedRoot && !this.reportedTextAfterRoot) {
     this.fail("text data outside of root node.");
     this.reportedTextAfterRoot = true;
    }
   }
   pushAttribNS(name, value) {
    var _a;
    const {prefix, local} = this.qname(name);
    const attr = {
     name,
     prefix,
     local,
     value
    };
    this.attribList.push(attr);
    (_a = this.attributeHandler) === null || _a === void 0 || _a.call(this, attr);
    if (prefix === "xmlns") {
     const trimmed = value.trim();
     if (this.currentXMLVersion === "1.0" && trimmed === "") this.fail("invalid attempt to undefine prefix in XML 1.0");
     this.topNS[local] = trimmed;
     nsPairCheck(this, local, trimmed);
    } else if (name === "xmlns") {
     const trimmed = value.trim();
     this.topNS[""] = trimmed;
     nsPairCheck(this, "", trimmed);
    }
   }
   pushAttribPlain(name, value) {
    var _a;
    const attr = {
     name,
     value
    };
    this.attribList.push(attr);
    (_a = this.attributeHandler) === null || _a === void 0 || _a.call(this, attr);
   }
   end() {
    var _a, _b;
    if (!this.sawRoot) this.fail("document must contain a root element.");
    const {tags} = this;
    while (tags.length > 0) {
     const tag = tags.pop();
     this.fail(`unclosed tag: ${tag.name}`);
    }
    if (this.state !== S_BEGIN && this.state !== S_TEXT) this.fail("unexpected end.");
    const {text} = this;
    if (text.length !== 0) {
     (_a = this.textHandler) === null || _a === void 0 || _a.call(this, text);
     this.text = "";
    }
    this._closed = true;
    (_b = this.endHandler) === null || _b === void 0 || _b.call(this);
    this._init();
    return this;
   }
   resolve(prefix) {
    var _a, _b;
    let uri = this.topNS[prefix];
    if (uri !== void 0) return uri;
    const {tags} = this;
    for (let index = tags.length - 1; index >= 0; index--) {
     uri = tags[index].ns[prefix];
     if (uri !== void 0) return uri;
    }
    uri = this.ns[prefix];
    if (uri !== void 0) return uri;
    return (_b = (_a = this.opt).resolvePrefix) === null || _b === void 0 ? void 0 : _b.call(_a, prefix);
   }
   qname(name) {
    const colon = name.indexOf(":");
    if (colon === -1) return {
     prefix: "",
     local: name
    };
    const local = name.slice(colon + 1);
    const prefix = name.slice(0, colon);
    if (prefix === "" || local === "" || local.includes(":")) this.fail(`malformed name: ${name}.`);
    return {
     prefix,
     local
    };
   }
   processAttribsNS() {
    var _a;
    const {attribList} = this;
    const tag = this.tag;
    {
     const {prefix, local} = this.qname(tag.name);
     tag.prefix = prefix;
     tag.local = local;
     const uri = tag.uri = (_a = this.resolve(prefix)) !== null && _a !== void 0 ? _a : "";
     if (prefix !== "") {
      if (prefix === "xmlns") this.fail('tags may not have "xmlns" as prefix.');
      if (uri === "") {
       this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
       tag.uri = prefix;
      }
     }
    }
    if (attribList.length === 0) return;
    const {attributes} = tag;
    const seen = new Set;
    for (const attr of attribList) {
     const {name, prefix, local} = attr;
     let uri;
     let eqname;
     if (prefix === "") {
      uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
      eqname = name;
     } else {
      uri = this.resolve(prefix);
      if (uri === void 0) {
       this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
       uri = prefix;
      }
      eqname = `{${uri}}${local}`;
     }
     if (seen.has(eqname)) this.fail(`duplicate attribute: ${eqname}.`);
     seen.add(eqname);
     attr.uri = uri;
     attributes[name] = attr;
    }
    this.attribList = [];
   }
   processAttribsPlain() {
    const {attribList} = this;
    const attributes = this.tag.attributes;
    for (const {name, value} of attribList) {
     if (attributes[name] !== void 0) this.fail(`duplicate attribute: ${name}.`);
     attributes[name] = value;
    }
    this.attribList = [];
   }
   openTag() {
    var _a;
    this.processAttribs();
    const {tags} = this;
    const tag = this.tag;
    tag.isSelfClosing = false;
    (_a = this.openTagHandler) === null || _a === void 0 || _a.call(this, tag);
    tags.push(tag);
    this.state = S_TEXT;
    this.name = "";
   }
   openSelfClosingTag() {
    var _a, _b, _c;
    this.processAttribs();
    const {tags} = this;
    const tag = this.tag;
    tag.isSelfClosing = true;
    (_a = this.openTagHandler) === null || _a === void 0 || _a.call(this, tag);
    (_b = this.closeTagHandler) === null || _b === void 0 || _b.call(this, tag);
    const top = this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null;
    if (top === null) this.closedRoot = true;
    this.state = S_TEXT;
    this.name = "";
   }
   closeTag() {
    const {tags, name} = this;
    this.state = S_TEXT;
    this.name = "";
    if (name === "") {
     this.fail("weird empty close tag.");
     this.text += "</>";
     return;
    }
    const handler = this.closeTagHandler;
    let l = tags.length;
    while (l-- > 0) {
     const tag = this.tag = tags.pop();
     this.topNS = tag.ns;
     handler === null || handler === void 0 || handler(tag);
     if (tag.name === name) break;
     this.fail("unexpected close tag.");
    }
    if (l === 0) this.closedRoot = true; else if (l < 0) {
     this.fail(`unmatched closing tag: ${name}.`);
     this.text += `</${name}>`;
    }
   }
   parseEntity(entity) {
    if (entity[0] !== "#") {
     const defined = this.ENTITIES[entity];
     if (defined !== void 0) return defined;
     this.fail(this.isName(entity) ? "undefined entity." : "disallowed character in entity name.");
     return `&${entity};`;
    }
    let num = NaN;
    if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) num = parseInt(entity.slice(2), 16); else if (/^#[0-9]+$/.test(entity)) num = parseInt(entity.slice(1), 10);
    if (!this.isChar(num)) {
     this.fail("malformed character entity.");
     return `&${entity};`;
    }
    return String.fromCodePoint(num);
   }
  }
  exports.wT = SaxesParser;
 }),
 7163: (function (module, __unused_webpack_exports, __nccwpck_require__) {
  const debug = __nccwpck_require__(1159);
  const {MAX_LENGTH, MAX_SAFE_INTEGER} = __nccwpck_require__(5101);
  const {safeRe: re, t} = __nccwpck_require__(5471);
  const parseOptions = __nccwpck_require__(356);
  const {compareIdentifiers} = __nccwpck_require__(3348);
  const isPrereleaseIdentifier = (prerelease, identifier) => {
   const identifiers = identifier.split(".");
   if (identifiers.length > prerelease.length) return false;
   for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
   return true;
  };
  class SemVer {
   constructor(version, options) {
    options = parseOptions(options);
    if (version instanceof SemVer) if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version; else version = version.version; else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
    if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
    debug("SemVer", version, options);
    this.options = options;
    this.loose = !!options.loose;
    this.includePrerelease = !!options.includePrerelease;
    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
    if (!m) throw new TypeError(`Invalid Version: ${version}`);
    this.raw = version;
    this.major = +m[1];
    this.minor = +m[2];
    this.patch = +m[3];
    if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
    if (!m[4]) this.prerelease = []; else this.prerelease = m[4].split(".").map(id => {
     if (/^[0-9]+$/.test(id)) {
      const num = +id;
      if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
     }
     return id;
    });
    this.build = m[5] ? m[5].split(".") : [];
    this.format();
   }
   format() {
    this.version = `${this.major}.${this.minor}.${this.patch}`;
    if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
    return this.version;
   }
   toString() {
    return this.version;
   }
   compare(other) {
    debug("SemVer.compare", this.version, this.options, other);
    if (!(other instanceof SemVer)) {
     if (typeof other === "string" && other === this.version) return 0;
     other = new SemVer(other, this.options);
    }
    if (other.version === this.version) return 0;
    return this.compareMain(other) || this.comparePre(other);
   }
   compareMain(other) {
    if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
    if (this.major < other.major) return -1;
    if (this.major > other.major) return 1;
    if (this.minor < other.minor) return -1;
    if (this.minor > other.minor) return 1;
    if (this.patch < other.patch) return -1;
    if (this.patch > other.patch) return 1;
    return 0;
   }
   comparePre(other) {
    if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
    if (this.prerelease.length && !other.prerelease.length) return -1; else if (!this.prerelease.length && other.prerelease.length) return 1; else if (!this.prerelease.length && !other.prerelease.length) return 0;
    let i = 0;
    do {
     const a = this.prerelease[i];
     const b = other.prerelease[i];
     debug("prerelease compare", i, a, b);
     if (a === void 0 && b === void 0) return 0; else if (b === void 0) return 1; else if (a === void 0) return -1; else if (a === b) continue; else return compareIdentifiers(a, b);
    } while (++i);
   }
   compareBuild(other) {
    if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
    let i = 0;
    do {
     const a = this.build[i];
     const b = other.build[i];
     debug("build compare", i, a, b);
     if (a === void 0 && b === void 0) return 0; else if (b === void 0) return 1; else if (a === void 0) return -1; else if (a === b) continue; else return compareIdentifiers(a, b);
    } while (++i);
   }
   inc(release, identifier, identifierBase) {
    if (release.startsWith("pre")) {
     if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
     if (identifier) {
      const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
      if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
     }
    }
    switch (release) {
    case "premajor":
     this.prerelease.length = 0;
     this.patch = 0;
     this.minor = 0;
     this.major++;
     this.inc("pre", identifier, identifierBase);
     break;

    case "preminor":
     this.prerelease.length = 0;
     this.patch = 0;
     this.minor++;
     this.inc("pre", identifier, identifierBase);
     break;

    case "prepatch":
     this.prerelease.length = 0;
     this.inc("patch", identifier, identifierBase);
     this.inc("pre", identifier, identifierBase);
     break;

    case "prerelease":
     if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
     this.inc("pre", identifier, identifierBase);
     break;

    case "release":
     if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
     this.prerelease.length = 0;
     break;

    case "major":
     if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
     this.minor = 0;
     this.patch = 0;
     this.prerelease = [];
     break;

    case "minor":
     if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
     this.patch = 0;
     this.prerelease = [];
     break;

    case "patch":
     if (this.prerelease.length === 0) this.patch++;
     this.prerelease = [];
     break;

    case "pre":
     {
      const base = Number(identifierBase) ? 1 : 0;
      if (this.prerelease.length === 0) this.prerelease = [ base ]; else {
       let i = this.prerelease.length;
       while (--i >= 0) if (typeof this.prerelease[i] === "number") {
        this.prerelease[i]++;
        i = -2;
       }
       if (i === -1) {
        if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
        this.prerelease.push(base);
       }
      }
      if (identifier) {
       let prerelease = [ identifier, base ];
       if (identifierBase === false) prerelease = [ identifier ];
       if (isPrereleaseIdentifier(this.prerelease, identifier)) {
        const prereleaseBase = this.prerelease[identifier.split(".").length];
        if (isNaN(prereleaseBase)) this.prerelease = prerelease;
       } else this.prerelease = prerelease;
      }
      break;
     }

    default:
     throw new Error(`invalid increment argument: ${release}`);
    }
    this.raw = this.format();
    if (this.build.length) this.raw += `+${this.build.join(".")}`;
    return this;
   }
  }
  module.exports = SemVer;
 }),
 8469: (function (module, __unused_webpack_exports, __nccwpck_require__) {
  const SemVer = __nccwpck_require__(7163);
  const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
  module.exports = compare;
 }),
 6353: (function (module, __unused_webpack_exports, __nccwpck_require__) {
  const SemVer = __nccwpck_require__(7163);
  const parse = (version, options, throwErrors = false) => {
   if (version instanceof SemVer) return version;
   try {
    return new SemVer(version, options);
   } catch (er) {
    if (!throwErrors) return null;
    throw er;
   }
  };
  module.exports = parse;
 }),
 2173: (function (module, __unused_webpack_exports, __nccwpck_require__) {
  const compare = __nccwpck_require__(8469);
  const rcompare = (a, b, loose) => compare(b, a, loose);
  module.exports = rcompare;
 }),
 8780: (function (module, __unused_webpack_exports, __nccwpck_require__) {
  const parse = __nccwpck_require__(6353);
  const valid = (version, options) => {
   const v = parse(version, options);
   return v ? v.version : null;
  };
  module.exports = valid;
 }),
 5101: (function (module) {
  const SEMVER_SPEC_VERSION = "2.0.0";
  const MAX_LENGTH = 256;
  const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 9007199254740991;
  const MAX_SAFE_COMPONENT_LENGTH = 16;
  const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6;
  const WHITESPACE_CHARACTERS = [ "\t", "\n", "\v", "\f", "\r", " ", "\xa0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200a", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000", "\ufeff" ];
  const RELEASE_TYPES = [ "major", "premajor", "minor", "preminor", "patch", "prepatch", "prerelease" ];
  module.exports = {
   MAX_LENGTH,
   MAX_SAFE_COMPONENT_LENGTH,
   MAX_SAFE_BUILD_LENGTH,
   MAX_SAFE_INTEGER,
   WHITESPACE_CHARACTERS,
   RELEASE_TYPES,
   SEMVER_SPEC_VERSION,
   FLAG_INCLUDE_PRERELEASE: 1,
   FLAG_LOOSE: 2
  };
 }),
 1159: (function (module) {
  const debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
  module.exports = debug;
 }),
 3348: (function (module) {
  const numeric = /^[0-9]+$/;
  const compareIdentifiers = (a, b) => {
   if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
   const anum = numeric.test(a);
   const bnum = numeric.test(b);
   if (anum && bnum) {
    a = +a;
    b = +b;
   }
   return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
  };
  const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
  module.exports = {
   compareIdentifiers,
   rcompareIdentifiers
  };
 }),
 356: (function (module) {
  const looseOption = Object.freeze({
   loose: true
  });
  const emptyOpts = Object.freeze({});
  const parseOptions = options => {
   if (!options) return emptyOpts;
   if (typeof options !== "object") return looseOption;
   return options;
  };
  module.exports = parseOptions;
 }),
 5471: (function (module, exports, __nccwpck_require__) {
  const {MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH} = __nccwpck_require__(5101);
  const debug = __nccwpck_require__(1159);
  exports = module.exports = {};
  const re = exports.re = [];
  const safeRe = exports.safeRe = [];
  const src = exports.src = [];
  const safeSrc = exports.safeSrc = [];
  const t = exports.t = {};
  let R = 0;
  const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
  const safeRegexReplacements = [ [ "\\s", 1 ], [ "\\d", MAX_LENGTH ], [ LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH ] ];
  const makeSafeRegex = value => {
   for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
   return value;
  };
  const createToken = (name, value, isGlobal) => {
   const safe = makeSafeRegex(value);
   const index = R++;
   debug(name, index, value);
   t[name] = index;
   src[index] = value;
   safeSrc[index] = safe;
   re[index] = new RegExp(value, isGlobal ? "g" : void 0);
   safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
  };
  createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
  createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
  createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
  createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.` + `(${src[t.NUMERICIDENTIFIER]})\\.` + `(${src[t.NUMERICIDENTIFIER]})`);
  createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` + `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` + `(${src[t.NUMERICIDENTIFIERLOOSE]})`);
  createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
  createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
  createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
  createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
  createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
  createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
  createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
  createToken("FULL", `^${src[t.FULLPLAIN]}$`);
  createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
  createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
  createToken("GTLT", "((?:<|>)?=?)");
  createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
  createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
  createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` + `(?:\\.(${src[t.XRANGEIDENTIFIER]})` + `(?:\\.(${src[t.XRANGEIDENTIFIER]})` + `(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?` + `)?)?`);
  createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` + `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` + `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` + `(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?` + `)?)?`);
  createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
  createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
  createToken("COERCEPLAIN", `${"(^|[^\\d])" + "(\\d{1,"}${MAX_SAFE_COMPONENT_LENGTH}})` + `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` + `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
  createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
  createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?` + `(?:${src[t.BUILD]})?` + `(?:$|[^\\d])`);
  createToken("COERCERTL", src[t.COERCE], true);
  createToken("COERCERTLFULL", src[t.COERCEFULL], true);
  createToken("LONETILDE", "(?:~>?)");
  createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
  exports.tildeTrimReplace = "$1~";
  createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
  createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
  createToken("LONECARET", "(?:\\^)");
  createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
  exports.caretTrimReplace = "$1^";
  createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
  createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
  createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
  createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
  createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
  exports.comparatorTrimReplace = "$1$2$3";
  createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})` + `\\s+-\\s+` + `(${src[t.XRANGEPLAIN]})` + `\\s*$`);
  createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})` + `\\s+-\\s+` + `(${src[t.XRANGEPLAINLOOSE]})` + `\\s*$`);
  createToken("STAR", "(<|>)?=?\\s*\\*");
  createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
  createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
 }),
 6950: (function (__unused_webpack_module, exports) {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.CHAR = "\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}";
  exports.S = " \t\r\n";
  exports.NAME_START_CHAR = ":A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}";
  exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\xb7\u0300-\u036f\u203f-\u2040";
  exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
  exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
  exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
  exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
  exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
  exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
  var TAB = 9;
  var NL = 10;
  var CR = 13;
  var SPACE = 32;
  exports.S_LIST = [ SPACE, NL, CR, TAB ];
  function isChar(c) {
   return c >= SPACE && c <= 55295 || c === NL || c === CR || c === TAB || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
  }
  exports.isChar = isChar;
  function isS(c) {
   return c === SPACE || c === NL || c === CR || c === TAB;
  }
  exports.isS = isS;
  function isNameStartChar(c) {
   return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
  }
  exports.isNameStartChar = isNameStartChar;
  function isNameChar(c) {
   return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
  }
  exports.isNameChar = isNameChar;
 }),
 4488: (function (__unused_webpack_module, exports) {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.CHAR = "\x01-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}";
  exports.RESTRICTED_CHAR = "\x01-\b\v\f\x0e-\x1f\x7f-\x84\x86-\x9f";
  exports.S = " \t\r\n";
  exports.NAME_START_CHAR = ":A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}";
  exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\xb7\u0300-\u036f\u203f-\u2040";
  exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
  exports.RESTRICTED_CHAR_RE = new RegExp("^[" + exports.RESTRICTED_CHAR + "]$", "u");
  exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
  exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
  exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
  exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
  exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
  var TAB = 9;
  var NL = 10;
  var CR = 13;
  var SPACE = 32;
  exports.S_LIST = [ SPACE, NL, CR, TAB ];
  function isChar(c) {
   return c >= 1 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
  }
  exports.isChar = isChar;
  function isRestrictedChar(c) {
   return c >= 1 && c <= 8 || c === 11 || c === 12 || c >= 14 && c <= 31 || c >= 127 && c <= 132 || c >= 134 && c <= 159;
  }
  exports.isRestrictedChar = isRestrictedChar;
  function isCharAndNotRestricted(c) {
   return c === 9 || c === 10 || c === 13 || c > 31 && c < 127 || c === 133 || c > 159 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
  }
  exports.isCharAndNotRestricted = isCharAndNotRestricted;
  function isS(c) {
   return c === SPACE || c === NL || c === CR || c === TAB;
  }
  exports.isS = isS;
  function isNameStartChar(c) {
   return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
  }
  exports.isNameStartChar = isNameStartChar;
  function isNameChar(c) {
   return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
  }
  exports.isNameChar = isNameChar;
 }),
 5699: (function (__unused_webpack_module, exports) {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.NC_NAME_START_CHAR = "A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}";
  exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9\xb7\u0300-\u036f\u203f-\u2040";
  exports.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u");
  exports.NC_NAME_CHAR_RE = new RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u");
  exports.NC_NAME_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
  function isNCNameStartChar(c) {
   return c >= 65 && c <= 90 || c === 95 || c >= 97 && c <= 122 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8204 && c <= 8205 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
  }
  exports.isNCNameStartChar = isNCNameStartChar;
  function isNCNameChar(c) {
   return isNCNameStartChar(c) || c === 45 || c === 46 || c >= 48 && c <= 57 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
  }
  exports.isNCNameChar = isNCNameChar;
 }),
 2613: (function (module) {
  module.exports = process.getBuiltinModule("assert");
 }),
 4434: (function (module) {
  module.exports = process.getBuiltinModule("events");
 }),
 9896: (function (module) {
  module.exports = process.getBuiltinModule("fs");
 }),
 8611: (function (module) {
  module.exports = process.getBuiltinModule("http");
 }),
 5692: (function (module) {
  module.exports = process.getBuiltinModule("https");
 }),
 9278: (function (module) {
  module.exports = process.getBuiltinModule("net");
 }),
 4589: (function (module) {
  module.exports = process.getBuiltinModule("node:assert");
 }),
 6698: (function (module) {
  module.exports = process.getBuiltinModule("node:async_hooks");
 }),
 4573: (function (module) {
  module.exports = process.getBuiltinModule("node:buffer");
 }),
 1421: (function (module) {
  module.exports = process.getBuiltinModule("node:child_process");
 }),
 7598: (function (module) {
  module.exports = process.getBuiltinModule("node:crypto");
 }),
 3053: (function (module) {
  module.exports = process.getBuiltinModule("node:diagnostics_channel");
 }),
 610: (function (module) {
  module.exports = process.getBuiltinModule("node:dns");
 }),
 8474: (function (module) {
  module.exports = process.getBuiltinModule("node:events");
 }),
 3024: (function (module) {
  module.exports = process.getBuiltinModule("node:fs");
 }),
 1455: (function (module) {
  module.exports = process.getBuiltinModule("node:fs/promises");
 }),
 7067: (function (module) {
  module.exports = process.getBuiltinModule("node:http");
 }),
 6592: (function (module) {
  module.exports = process.getBuiltinModule("node:inspector");
 }),
 7030: (function (module) {
  module.exports = process.getBuiltinModule("node:net");
 }),
 6760: (function (module) {
  module.exports = process.getBuiltinModule("node:path");
 }),
 643: (function (module) {
  module.exports = process.getBuiltinModule("node:perf_hooks");
 }),
 1792: (function (module) {
  module.exports = process.getBuiltinModule("node:querystring");
 }),
 7075: (function (module) {
  module.exports = process.getBuiltinModule("node:stream");
 }),
 8321: (function (module) {
  module.exports = process.getBuiltinModule("node:stream/consumers");
 }),
 8500: (function (module) {
  module.exports = process.getBuiltinModule("node:timers/promises");
 }),
 1692: (function (module) {
  module.exports = process.getBuiltinModule("node:tls");
 }),
 3136: (function (module) {
  module.exports = process.getBuiltinModule("node:url");
 }),
 7975: (function (module) {
  module.exports = process.getBuiltinModule("node:util");
 }),
 3429: (function (module) {
  module.exports = process.getBuiltinModule("node:util/types");
 }),
 5919: (function (module) {
  module.exports = process.getBuiltinModule("node:worker_threads");
 }),
 8522: (function (module) {
  module.exports = process.getBuiltinModule("node:zlib");
 }),
 857: (function (module) {
  module.exports = process.getBuiltinModule("os");
 }),
 4756: (function (module) {
  module.exports = process.getBuiltinModule("tls");
 }),
 9023: (function (module) {
  module.exports = process.getBuiltinModule("util");
 }),
 8415: (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
  __nccwpck_require__.d(__webpack_exports__, {
   K: () => openGithub
  });
  var _chunk_BK6CDXHV_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3231);
  var _chunk_V3WGA5QE_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6936);
  async function openGithub(options) {
   const {token, apiUrl, timeoutSeconds = 30, signal} = options;
   if (token === "") throw new Error("The input `github-token` is empty; leave it out to use the token of the workflow run");
   const {getOctokit} = await Promise.all([ __nccwpck_require__.e(723), __nccwpck_require__.e(263), __nccwpck_require__.e(162) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2162));
   const octokit = getOctokit(token, {
    baseUrl: apiUrl
   });
   octokit.hook.before("request", ({request}) => {
    const late = AbortSignal.timeout(timeoutSeconds * 1e3);
    request.signal = signal === void 0 ? late : AbortSignal.any([ late, signal ]);
    request.fetch = bounded(request.fetch);
   });
   return octokit;
  }
  var maxResponse = 32 * 1024 * 1024;
  function bounded(fetch = globalThis.fetch) {
   return async (...request) => {
    const response = await fetch(...request);
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
     bytes += chunk.length;
     if (bytes > maxResponse) throw new _chunk_BK6CDXHV_js__WEBPACK_IMPORTED_MODULE_0__.o(`a response of more than ${maxResponse / 1024 / 1024} MB`);
     chunks.push(chunk);
    }
    const text = Buffer.concat(chunks).toString();
    const excess = (0, _chunk_V3WGA5QE_js__WEBPACK_IMPORTED_MODULE_1__.L)(text);
    if (excess !== void 0) throw new _chunk_BK6CDXHV_js__WEBPACK_IMPORTED_MODULE_0__.o(`JSON ${excess}`);
    const {status, statusText, headers} = response;
    return new Response(text === "" ? null : text, {
     status,
     statusText,
     headers
    });
   };
  }
 }),
 8992: (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
  __nccwpck_require__.d(__webpack_exports__, {
   z: () => harmlessEnvironment
  });
  var harmless = new Set([ "PATH", "PATHEXT", "SYSTEMROOT", "HOME", "USERPROFILE", "TMPDIR", "TMP", "TEMP", "LANG", "TZ", "CI" ]);
  function harmlessEnvironment() {
   return Object.fromEntries(Object.entries(process.env).filter(([name]) => harmless.has(name.toUpperCase())));
  }
 }),
 1028: (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
  __nccwpck_require__.d(__webpack_exports__, {
   Dx: () => linesOf,
   bs: () => shortestSecret,
   lY: () => createRedactor
  });
  var strayByte = 1114112;
  var [percent, ampersand, backslash, semicolon] = [ 37, 38, 92, 59 ];
  var [x, u] = [ 120, 117 ];
  var whiteSpaceLetters = new Set([ ..."nrtbfv" ].map(letter => letter.charCodeAt(0)));
  var namedEntities = new Map(Object.entries({
   amp: "&",
   lt: "<",
   gt: ">",
   quot: '"',
   apos: "'",
   nbsp: "\xa0",
   hellip: "\u2026",
   sol: "/",
   bsol: "\\",
   colon: ":",
   semi: ";",
   equals: "=",
   plus: "+",
   percnt: "%",
   num: "#",
   dollar: "$",
   commat: "@",
   lowbar: "_",
   excl: "!",
   quest: "?",
   ast: "*",
   lpar: "(",
   rpar: ")",
   lsqb: "[",
   rsqb: "]",
   lcub: "{",
   rcub: "}",
   verbar: "|",
   grave: "`",
   comma: ",",
   period: ".",
   Hat: "^",
   Tab: "\t",
   NewLine: "\n"
  }));
  var longestEscape = 10;
  function decode(text, layers) {
   const units = new Int32Array(text.length);
   const starts = new Int32Array(text.length);
   const ends = new Int32Array(text.length);
   let length = 0;
   let opened = -longestEscape;
   const push = (added, from, end) => {
    let unit = added;
    let start = from;
    for (;;) {
     units[length] = unit;
     starts[length] = start;
     ends[length] = end;
     if (unit === percent || unit === ampersand || unit === backslash) opened = length;
     length++;
     const size = length - opened > longestEscape || layers === "none" ? 0 : escapeEnding(unit);
     if (size === 0) return;
     const value = valueOf(size);
     length -= size;
     opened = length;
     start = starts[length] ?? from;
     if (value > 65535 && value < strayByte) {
      units[length] = 55296 + (value - 65536 >> 10);
      starts[length] = start;
      ends[length] = end;
      length++;
      unit = 56320 + (value & 1023);
     } else unit = value;
    }
   };
   const at = back => units[length - back] ?? -1;
   const digits = count => {
    for (let back = 1; back <= count; back++) if (hexDigit(at(back)) < 0) return false;
    return true;
   };
   function escapeEnding(last) {
    if (last >= strayByte) return continuation(last) ? bytesUp() : 0;
    if (at(3) === percent && digits(2)) return 3;
    if (at(4) === backslash && at(3) === x && digits(2)) return withBackslashes(3);
    if (at(6) === backslash && at(5) === u && digits(4)) return withBackslashes(5);
    if (last === semicolon) for (let back = 3; back <= longestEscape; back++) if (at(back) === ampersand) return entity(back) === void 0 ? 0 : back;
    if (layers === "all" && whiteSpaceLetters.has(last) && at(2) === backslash) return withBackslashes(1);
    return 0;
   }
   function withBackslashes(size) {
    let all = size;
    while (at(all + 1) === backslash && (ends[length - all - 1] ?? 0) - (starts[length - all - 1] ?? 0) === 1) all++;
    if (all === size) all++;
    return all;
   }
   function valueOf(size) {
    const last = at(1);
    if (last >= strayByte) {
     let point = at(size) & (size === 2 ? 31 : 15);
     for (let back = size - 1; back > 0; back--) point = point << 6 | at(back) & 63;
     return point;
    }
    if (last === semicolon) return entity(size) ?? last;
    if (at(2) === backslash) return 32;
    let value = 0;
    const isUnicode = size >= 6 && at(5) === u;
    for (let back = isUnicode ? 4 : 2; back > 0; back--) value = value << 4 | hexDigit(at(back));
    return size === 3 && value > 127 ? strayByte + value : value;
   }
   function continuation(byte) {
    return (byte & 192) === 128;
   }
   function bytesUp() {
    for (let back = 2; back <= 4; back++) {
     const byte = at(back) - strayByte;
     if (byte < 192) {
      if (byte < 128) return 0;
      continue;
     }
     const wanted = byte >= 240 ? 4 : byte >= 224 ? 3 : 2;
     return wanted === back ? back : 0;
    }
    return 0;
   }
   function entity(size) {
    const name = String.fromCharCode(...units.subarray(length - size + 1, length - 1));
    if (!/^#(?:\d+|[xX][\da-fA-F]+)$/.test(name)) return namedEntities.get(name)?.charCodeAt(0);
    const point = Number(`0${name.slice(1)}`);
    return point <= 1114111 ? point : void 0;
   }
   for (let index = 0; index < text.length; index++) push(text.charCodeAt(index), index, index + 1);
   return {
    units,
    starts,
    ends,
    length
   };
  }
  function hexDigit(unit) {
   if (unit <= 57) return unit - 48;
   const letter = unit | 32;
   return letter >= 97 && letter <= 102 ? letter - 87 : -1;
  }
  var mask = "***";
  var shortestSecret = 4;
  var shortestLoose = 8;
  var shortestBase64 = 6;
  function createRedactor(secretValues) {
   const parts = new Set(secretValues.flatMap(partsOf));
   const needles = [ ...parts ].flatMap(needlesOf);
   const literals = [ ...parts ].filter(part => squash(decode(part, "none")).folded.length < shortestSecret);
   if (parts.size === 0) return text => text;
   const index = indexOf([ ...needles, ...[ ...parts ].flatMap(coresOf) ]);
   const lettersIndex = indexOf(needles.map(lettersOf).filter(({squashed}) => squashed.length >= shortestLoose));
   return text => {
    const ranges = views(text).flatMap(layers => find(text, layers, index, false));
    ranges.push(...find(text, "none", lettersIndex, true));
    for (const literal of literals) for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1)) ranges.push({
     start: at,
     end: at + literal.length
    });
    return masked(text, ranges);
   };
  }
  function linesOf(value) {
   return value.split(/\r\n|[\r\n\u2028\u2029]/).filter(line => line.trim().length >= shortestSecret);
  }
  function partsOf(value) {
   return [ value.trim(), ...linesOf(value).map(line => line.trim()) ].filter(part => part.length >= shortestSecret);
  }
  function squash({units: all, starts, ends, length}, lettersOnly = false) {
   const units = all.subarray(0, length);
   const folded = new Uint16Array(length);
   const from = new Int32Array(length);
   const to = new Int32Array(length);
   let count = 0;
   for (let index = 0; index < length; index++) {
    const unit = units[index] ?? 0;
    if (unit === 56128) {
     index++;
     continue;
    }
    if (isDropped(unit) || lettersOnly && !isLetter(unit)) continue;
    const next = unit > 65535 || isLone(units, index) ? 65533 : unit;
    folded[count] = next >= 65 && next <= 90 ? next + 32 : next;
    from[count] = starts[index] ?? 0;
    to[count] = ends[index] ?? 0;
    count++;
   }
   return {
    folded: folded.subarray(0, count),
    starts: from.subarray(0, count),
    ends: to.subarray(0, count)
   };
  }
  function isLone(units, index) {
   if (isHalf(55296, units[index])) return !isHalf(56320, units[index + 1]);
   return isHalf(56320, units[index]) && !isHalf(55296, units[index - 1]);
  }
  function isHalf(first, unit = 0) {
   return unit >> 10 === first >> 10;
  }
  var isUnseen = /[\s\p{Cc}\p{Cf}\p{DI}]/u;
  var known = new Uint8Array(65536);
  function isDropped(unit) {
   if (unit <= 32 || unit === 43 || unit === 92) return true;
   if (unit < 127) return false;
   if (known[unit] === 0) known[unit] = isUnseen.test(String.fromCharCode(unit)) ? 2 : 1;
   return known[unit] === 2;
  }
  function exactly(text, layers) {
   const {units, length} = decode(text, layers);
   return textOf(Uint16Array.from(units.subarray(0, length))).replaceAll("\\", "").replace(/[\s+]+/g, " ").replace(/[\p{Cc}\p{Cf}\p{DI}]/gu, "").trim();
  }
  function isLetter(unit) {
   return unit > 127 || unit >= 48 && unit <= 57 || (unit | 32) >= 97 && (unit | 32) <= 122;
  }
  function lettersOf({squashed}) {
   return {
    squashed: squashed.replace(/[\0-\x2f\x3a-\x60\x7b-\x7f]/g, ""),
    shortestBeginning: 1 / 0
   };
  }
  function textOf(units) {
   return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString("utf16le");
  }
  function views(text) {
   return /[\\%&]/.test(text) ? [ "none", "all", "no-white-space" ] : [ "none" ];
  }
  var padding = /(?:=|%3d){1,2}/iy;
  var backslashes = /\\+/y;
  function needlesOf(part) {
   const bytes = Buffer.from(part);
   const hex = bytes.toString("hex");
   return [ ...views(part).map(layers => {
    const squashed = squashedText(part, layers);
    return {
     squashed,
     shortestBeginning: shortestSecret,
     exact: squashed.length < shortestLoose ? exactly(part, layers) : void 0,
     tail: part.endsWith("\\") ? backslashes : void 0
    };
   }), ...base64Forms(bytes).map(form => {
    const squashed = squashedText(form, "none");
    const needle = {
     squashed,
     shortestBeginning: 5,
     tail: padding
    };
    return squashed.length < shortestLoose ? {
     ...needle,
     exact: exactly(form, "none")
    } : needle;
   }), {
    squashed: hex,
    shortestBeginning: 2 * shortestSecret
   } ].filter(({squashed}) => squashed.length >= shortestSecret);
  }
  var openEscape = /(?:%[\da-f]?|\\+[ux]?[\da-f]{0,3}|&#?[\da-z]{0,7})$/i;
  var restOfEscape = /^[\da-f]{1,4}/i;
  var firstDigits = /[\da-f]{1,4}$/i;
  var shortestRest = 12;
  function coresOf(part) {
   const needles = (core, shortest, head) => views(core).map(layers => ({
    squashed: squashedText(core, layers),
    shortestBeginning: 1 / 0,
    head
   })).filter(({squashed}) => squashed.length >= shortest);
   const closed = part.replace(openEscape, "");
   const rest = closed.replace(restOfEscape, "");
   return [ ...closed === part ? [] : needles(closed, shortestLoose), ...rest === closed ? [] : needles(rest, shortestRest, firstDigits) ];
  }
  function squashedText(text, layers) {
   return textOf(squash(decode(text, layers)).folded);
  }
  function base64Forms(bytes) {
   const whole = bytes.toString("base64url");
   const aligned = [ 0, 1, 2 ].map(before => {
    const encoded = Buffer.concat([ Buffer.alloc(before), bytes ]).toString("base64url");
    const head = before === 0 ? 0 : before + 1;
    const tail = (before + bytes.length) % 3 === 0 ? 0 : 1;
    return encoded.slice(head, encoded.length - tail);
   });
   const forms = [ whole, ...aligned.filter(form => form.length >= shortestBase64) ];
   return [ ...new Set(forms.flatMap(form => [ form, form.replaceAll("-", "+").replaceAll("_", "/") ])) ];
  }
  var hashMask = 1048575;
  function indexOf(needles) {
   const starts = new Uint8Array(hashMask + 1);
   const byStart = new Map;
   for (const needle of needles) {
    let hash = 0;
    for (let at = 0; at < shortestSecret; at++) hash = (hash << 5 ^ needle.squashed.charCodeAt(at)) & hashMask;
    starts[hash] = 1;
    const others = byStart.get(hash);
    if (others === void 0) byStart.set(hash, [ needle ]); else others.push(needle);
   }
   return {
    starts,
    byStart
   };
  }
  function mayHold(text, {starts}, lettersOnly) {
   let hash = 0;
   for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isDropped(unit) || lettersOnly && !isLetter(unit)) continue;
    if (unit >= 55296) return true;
    hash = (hash << 5 ^ (unit >= 65 && unit <= 90 ? unit + 32 : unit)) & hashMask;
    if (starts[hash] === 1) return true;
   }
   return false;
  }
  function find(text, layers, index, lettersOnly) {
   if (layers === "none" && !mayHold(text, index, lettersOnly)) return [];
   const {starts, byStart} = index;
   const squashed = squash(decode(text, layers), lettersOnly);
   const {folded} = squashed;
   const ranges = [];
   let whole;
   let cuts;
   let hash = 0;
   for (let next = 0; next < folded.length; next++) {
    hash = (hash << 5 ^ (folded[next] ?? 0)) & hashMask;
    if (starts[hash] === 0 || next < shortestSecret - 1) continue;
    const at = next - shortestSecret + 1;
    whole ??= textOf(folded);
    cuts ??= cutsIn(whole);
    for (const needle of byStart.get(hash) ?? []) {
     const range = wholeAt(needle, at, whole, squashed, text, layers) ?? beginningAt(needle, at, whole, cuts, squashed);
     if (range !== void 0) ranges.push(range);
    }
   }
   return ranges;
  }
  function wholeAt({squashed, exact, head, tail}, at, whole, {starts, ends}, text, layers) {
   if (!whole.startsWith(squashed.slice(-8), at + squashed.length - Math.min(8, squashed.length))) return;
   if (!whole.startsWith(squashed, at)) return;
   const last = at + squashed.length - 1;
   const from = starts[at] ?? 0;
   if (exact !== void 0 && exact !== exactly(text.slice(from, ends[last]), layers)) return;
   const start = from - (head?.exec(text.slice(Math.max(0, from - 4), from))?.[0].length ?? 0);
   const end = ends[last] ?? text.length;
   if (tail === void 0) return {
    start,
    end
   };
   tail.lastIndex = end;
   return {
    start,
    end: end + (tail.exec(text)?.[0].length ?? 0)
   };
  }
  var betweenCut = /^\ufffd{0,3}(?:%[0-9a-f]?|u[0-9a-f]{0,3}|x[0-9a-f]?|&#?[0-9a-z]{0,9})?["'`\u201d\u2019\xbb)\]}>;,]{0,4}$/;
  var cutSign = /\u2026|(?=\.\.\.)|&hellip;|&#8230;|&#x2026;|u2026|%e2%80%a6/g;
  var longestBetween = 12;
  function cutsIn(whole) {
   return [ ...whole.matchAll(cutSign) ].map(({index: mark}) => {
    const ends = [ mark ];
    for (let end = mark - 1; end >= Math.max(0, mark - longestBetween); end--) if (betweenCut.test(whole.slice(end, mark))) ends.push(end);
    return {
     mark,
     ends
    };
   });
  }
  function beginningAt({squashed, shortestBeginning}, at, whole, cuts, {starts, ends}) {
   let found;
   let index = firstAfter(cuts, at);
   for (let cut = cuts[index]; cut !== void 0; cut = cuts[++index]) {
    if (cut.mark - at > squashed.length + longestBetween) break;
    const fits = cut.ends.some(end => end - at >= shortestBeginning && squashed.startsWith(whole.slice(at, end)));
    if (fits) found = cut.mark; else if (cut.mark - at > shortestBeginning + longestBetween) break;
   }
   return found === void 0 ? void 0 : {
    start: starts[at] ?? 0,
    end: ends[found - 1] ?? 0
   };
  }
  function firstAfter(cuts, at) {
   let low = 0;
   for (let high = cuts.length; low < high; ) {
    const middle = low + high >> 1;
    if ((cuts[middle]?.mark ?? 0) <= at) low = middle + 1; else high = middle;
   }
   return low;
  }
  function masked(text, ranges) {
   let result = "";
   let done = 0;
   for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    if (range.start >= done) result += text.slice(done, range.start) + mask;
    done = Math.max(done, range.end);
   }
   return result + text.slice(done);
  }
 }),
 3231: (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
  __nccwpck_require__.d(__webpack_exports__, {
   h: () => diagnose,
   o: () => MalformedAnswer
  });
  var _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2977);
  var MalformedAnswer = class extends Error {
   name="MalformedAnswer";
  };
  var requestError = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({
   status: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.ai)(),
   message: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Yj)(),
   response: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({
    headers: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.g1)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Yj)(), (0, 
    _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.KC)([ (0, 
    _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Yj)(), (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.ai)() ]))),
    data: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.L5)()
   }))
  });
  var apiError = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({
   message: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Yj)(),
   errors: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.YO)((0, 
   _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.KC)([ (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Yj)(), (0, 
   _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({
    message: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Yj)())
   }) ])))
  });
  function diagnose(error) {
   const cause = error instanceof Error ? error.cause ?? error : error;
   if (cause instanceof MalformedAnswer) return {
    kind: "malformed"
   };
   const parsed = requestError.safeParse(error);
   if (!parsed.success) return {
    kind: "other",
    message: error instanceof Error ? error.message : String(error)
   };
   const {status, message, response} = parsed.data;
   if (response === void 0) return {
    kind: "connection",
    message
   };
   const said = answerText(response.data);
   const limited = response.headers["retry-after"] !== void 0 || response.headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(said);
   if (status === 429 || status === 403 && limited) {
    const seconds = Number(response.headers["retry-after"] ?? Number.NaN);
    return {
     kind: "rate-limit",
     status,
     retryAfter: Number.isFinite(seconds) ? seconds : void 0
    };
   }
   return {
    kind: "refused",
    status,
    message: said
   };
  }
  function answerText(data) {
   const parsed = apiError.safeParse(data);
   if (!parsed.success) return "";
   const details = (parsed.data.errors ?? []).map(detail => typeof detail === "string" ? detail : detail.message);
   return [ parsed.data.message, ...details.filter(detail => detail !== void 0) ].join(": ");
  }
 }),
 3096: (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
  __nccwpck_require__.d(__webpack_exports__, {
   H: () => isPublished,
   w: () => integrationRecord
  });
  var _chunk_QFWQNV4S_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8211);
  var _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2977);
  var record2 = value => (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.g1)((0, 
  _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Yj)(), value);
  var optional = value => (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Fs)((0, 
  _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.cl)(value), (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.pd)(given => given ?? void 0));
  var collection = thing => (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Fs)((0, 
  _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.cl)(record2(thing)), (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.pd)(given => given ?? {}));
  var integrationRecord = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.kx)(() => {
   const text = optional((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Yj)());
   const about = {
    title: text,
    description: text
   };
   const schema = record2((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.L5)());
   const tags = collection((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)(about));
   const creation = optional((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
    enabled: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.zM)(),
    requiredTags: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.YO)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Yj)())
   }));
   const configuration = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
    ...about,
    schema: optional(schema),
    identifier: optional((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
     required: optional((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.zM)()),
     linkTemplateScript: text
    }))
   });
   const renamed = optional(record2((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
    name: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Yj)()
   })));
   return (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
    id: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Yj)(),
    name: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Yj)(),
    version: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Yj)(),
    createdAt: text,
    updatedAt: text,
    title: text,
    description: text,
    url: text,
    iconUrl: text,
    readmeUrl: text,
    public: optional((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.zM)()),
    visibility: optional((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.$8)(_chunk_QFWQNV4S_js__WEBPACK_IMPORTED_MODULE_0__.dm)),
    verificationStatus: text,
    lifecycleStatus: text,
    sdkVersion: text,
    dev: optional((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.zM)()),
    workspaceId: text,
    ownerWorkspace: optional((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
     id: text,
     handle: text,
     name: text
    })),
    meta: optional((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
     installs: optional((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.ai)()),
     views: optional((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.ai)())
    })),
    maxExecutionTime: optional((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.ai)()),
    identifier: optional((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
     fallbackHandlerScript: text,
     extractScript: text
    })),
    sandbox: optional((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
     identifierExtractScript: text,
     messageExtractScript: text
    })),
    configuration: optional(configuration),
    configurations: collection(configuration),
    channels: collection((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
     ...about,
     messages: collection((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
      schema
     })),
     conversation: optional((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
      tags,
      creation
     })),
     message: optional((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
      tags
     }))
    })),
    states: collection((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
     type: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Yj)(),
     schema
    })),
    events: collection((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
     ...about,
     schema,
     attributes: optional(record2((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Yj)()))
    })),
    actions: collection((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
     ...about,
     billable: optional((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.zM)()),
     cacheable: optional((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.zM)()),
     input: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
      schema
     }),
     output: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
      schema
     }),
     attributes: optional(record2((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Yj)()))
    })),
    entities: collection((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
     ...about,
     schema
    })),
    interfaces: collection((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
     id: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Yj)(),
     name: text,
     version: text,
     entities: renamed,
     actions: renamed,
     events: renamed,
     channels: renamed
    })),
    user: optional((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
     tags,
     creation
    })),
    attributes: collection((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Yj)()),
    secrets: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Fs)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.cl)((0, 
    _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.YO)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Yj)())), (0, 
    _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.pd)(given => given ?? [])),
    extraOperations: optional(record2((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
     enabled: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.zM)()
    })))
   });
  });
  function isPublished({visibility, public: flag}) {
   return visibility === void 0 ? flag === true : visibility !== "private";
  }
 }),
 9738: (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
  __nccwpck_require__.d(__webpack_exports__, {
   Ds: () => planSecrets,
   FB: () => findTarget,
   Fe: () => copiesSecrets,
   MM: () => forbiddenBreaks,
   N4: () => tally,
   NQ: () => review,
   Q$: () => apiDiagnostic,
   V1: () => nearestRule,
   cr: () => undeclared,
   gt: () => DeploymentError,
   kL: () => lostSecrets,
   p1: () => unnamed,
   qt: () => lintRuleNames,
   uE: () => refuseForeignName
  });
  var _chunk_DWXA4EMK_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3096);
  var _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1854);
  var _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7500);
  var _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(538);
  var _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1330);
  function propertiesIn(schema, path) {
   const found = [];
   collect(schema, path, found);
   return found;
  }
  function collect(schema, path, found) {
   if (!(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_4__.Gv)(schema)) return;
   for (const [inside, child] of (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_1__.Y_)(schema)) {
    if (!(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_4__.Gv)(child) || inside[0] === "not") continue;
    const at = [ ...path, ...inside ];
    if (inside[0] === "properties") found.push({
     path: at,
     property: child,
     holder: schema
    });
    collect(child, at, found);
   }
  }
  function labelOf(property, field) {
   const own = field === "title" && (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_4__.lJ)(property, "x-zui")["title"] || (0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_4__.Dc)(property, field);
   if (own) return own;
   const inner = wrapped(property);
   return inner && labelOf(inner, field);
  }
  function wrapped(schema) {
   const {anyOf, allOf} = schema;
   const others = Array.isArray(anyOf) ? anyOf.filter(part => !isNull(part)) : [];
   const [only, second] = Array.isArray(anyOf) && others.length < anyOf.length ? others : Array.isArray(allOf) ? allOf : [];
   return second === void 0 && (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_4__.Gv)(only) ? only : void 0;
  }
  function isNull(schema) {
   return (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_4__.Gv)(schema) && (schema["type"] === "null" || schema["const"] === null);
  }
  var categories = [ "AI Models", "Business Operations", "CRM & Sales", "Communication & Channels", "Customer Support", "Developer Tools", "E-commerce & Payments", "File Management", "Marketing & Email", "Other", "Project Management" ];
  var fieldFixes = {
   title: {
    sdk: "Add `title: '\u2026'` to it.",
    data: 'Add `"title": "\u2026"` to it.'
   },
   description: {
    sdk: "Add `description: '\u2026'` to it.",
    data: 'Add `"description": "\u2026"` to it.'
   }
  };
  var labelFixes = {
   title: {
    sdk: "Append `.title('\u2026')` to its schema.",
    data: 'Add `"x-zui": { "title": "\u2026" }` or `"title": "\u2026"` to its schema.'
   },
   description: {
    sdk: "Append `.describe('\u2026')` to its schema.",
    data: 'Add `"description": "\u2026"` to its schema.'
   }
  };
  function labelled(is, at, title, description) {
   const fixes = is === "field" ? fieldFixes : labelFixes;
   const both = [ {
    field: "title",
    named: title
   }, {
    field: "description",
    named: description
   } ];
   return both.map(({field, named: [name, severity, why]}) => ({
    name,
    severity,
    at,
    wants: {
     is,
     field
    },
    why,
    fix: fixes[field]
   }));
  }
  var lintRules = [ ...labelled("field", "", [ "integration-title-must-be-present", "error", "The hub and the Studio list the integration under it." ], [ "integration-description-must-be-present", "error", "The hub shows it below the title, in the list and on the page." ]), {
   name: "integration-must-have-an-icon",
   severity: "error",
   at: "",
   wants: {
    is: "field",
    field: "icon"
   },
   why: "The hub and the Studio show it wherever they name the integration.",
   fix: {
    sdk: "Add `icon: 'icon.svg'` and the file, an SVG.",
    data: 'Put an `icon.svg` beside the definition, or add `"icon": "\u2026"` with its path.'
   }
  }, {
   name: "integration-must-have-a-readme-file",
   severity: "error",
   at: "",
   wants: {
    is: "field",
    field: "readme"
   },
   why: "It is the integration's page in the hub: what it does and how it is set up.",
   fix: {
    sdk: "Add `readme: 'hub.md'` and the file.",
    data: 'Put a `hub.md` beside the definition, or add `"readme": "\u2026"` with its path.'
   }
  }, {
   name: "integration-category-must-be-known",
   severity: "hint",
   at: "",
   wants: {
    is: "known-category"
   },
   why: "The hub knows its own categories alone.",
   fix: {
    sdk: `Choose one of ${categories.map(each => `\`${each}\``).join(", ")}.`,
    data: `Choose one of ${categories.map(each => `\`${each}\``).join(", ")}.`
   }
  }, {
   name: "integration-should-have-a-category",
   severity: "hint",
   at: "",
   wants: {
    is: "category"
   },
   why: "Without one, the hub can't file the integration under what it is for.",
   fix: {
    sdk: "Add `attributes: { category: '\u2026' }`.",
    data: 'Add `"attributes": { "category": "\u2026" }`.'
   }
  }, ...labelled("field", "actions.*", [ "actions-should-have-a-title", "warning", "The Studio shows the action as a card under it." ], [ "actions-must-have-a-description", "error", "A bot builder chooses by it, and so does an agent that may call the action." ]), ...labelled("label", "actions.*.input.schema", [ "action-inputparams-should-have-a-title", "warning", "It labels the field in the form of the card." ], [ "action-inputparams-must-have-a-description", "error", "It says what to fill in, to a bot builder and to an agent." ]), ...labelled("label", "actions.*.output.schema", [ "action-outputparams-should-have-a-title", "warning", "It names the value where a bot builder picks it." ], [ "action-outputparams-must-have-a-description", "error", "It says what the value is, to a bot builder and to an agent." ]), ...labelled("field", "events.*", [ "events-must-have-a-title", "error", "The Studio lists the event as a trigger under it." ], [ "events-must-have-a-description", "error", "It says when the event comes." ]), ...labelled("label", "events.*.schema", [ "event-outputparams-should-have-title", "warning", "It names the value where a bot builder picks it." ], [ "event-outputparams-must-have-description", "error", "It says what the value is." ]), ...labelled("label", "configuration.schema", [ "configuration-fields-must-have-a-title", "error", "It labels the field in the form that installs the integration." ], [ "configuration-fields-must-have-a-description", "error", "It says what to fill in and where to find it." ]), ...labelled("field", "configurations.*", [ "multiple-configurations-must-have-a-title", "error", "Whoever installs the integration chooses among them by it." ], [ "multiple-configurations-must-have-a-description", "error", "It says which configuration fits whom." ]), ...labelled("label", "configurations.*.schema", [ "multipes-configurations-fields-must-have-a-title", "error", "It labels the field in the form that installs the integration." ], [ "multipes-configurations-fields-must-have-a-description", "error", "It says what to fill in and where to find it." ]), ...labelled("field", "user.tags.*", [ "user-tags-should-have-a-title", "warning", "The Studio shows the tag under it." ], [ "user-tags-must-have-a-description", "error", "It says what the tag holds." ]), ...labelled("field", "channels.*", [ "channels-should-have-a-title", "warning", "The Studio shows the channel under it." ], [ "channels-must-have-a-description", "error", "It says what kind of conversation the channel is for." ]), ...labelled("field", "channels.*.conversation.tags.*", [ "channels-conversation-tags-should-have-a-title", "warning", "The Studio shows the tag under it." ], [ "channels-conversation-tags-must-have-a-description", "error", "It says what the tag holds." ]), ...labelled("field", "channels.*.message.tags.*", [ "channels-message-tags-should-have-a-title", "warning", "The Studio shows the tag under it." ], [ "channels-message-tags-must-have-a-description", "error", "It says what the tag holds." ]), ...labelled("label", "states.*.schema", [ "state-fields-should-have-title", "warning", "It names the value for whoever maintains the integration." ], [ "state-fields-must-have-description", "error", "It says what is stored, which a reviewer asks." ]), {
   name: "secrets-must-have-a-description",
   severity: "error",
   at: "secrets.*",
   wants: {
    is: "field",
    field: "description"
   },
   why: "It says what value is needed and where it comes from.",
   fix: {
    sdk: "Declare it with `{ description: '\u2026' }`.",
    data: 'Declare it with `{ "description": "\u2026" }`; a list of names has no room for it.'
   }
  }, {
   name: "legacy-zui-title-should-be-removed",
   severity: "error",
   at: "",
   wants: {
    is: "no-ui",
    field: "title"
   },
   why: "The `ui` beside a schema is deprecated; it reaches the top level of a schema alone.",
   fix: {
    sdk: "Remove it and append `.title('\u2026')` to the schema of the property.",
    data: 'Remove it and add `"x-zui": { "title": "\u2026" }` to the schema of the property.'
   }
  }, {
   name: "legacy-zui-examples-should-be-removed",
   severity: "hint",
   at: "",
   wants: {
    is: "no-ui",
    field: "examples"
   },
   why: "The `ui` beside a schema is deprecated, and nothing takes the place of its examples.",
   fix: {
    sdk: "Remove it.",
    data: "Remove it."
   }
  } ];
  var lintRuleNames = lintRules.map(({name}) => name);
  function nearestRule(name) {
   const close = (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_1__.pA)(name, lintRuleNames);
   if (close !== void 0) return close;
   const words = new Set(name.toLowerCase().split(/[^a-z]+/));
   const [best] = lintRuleNames.map(rule => ({
    rule,
    common: rule.split("-").filter(word => words.has(word)).length
   })).toSorted((a, b) => b.common - a.common);
   return best !== void 0 && best.common > 0 ? best.rule : void 0;
  }
  function lint({content, ui}) {
   const properties = new Map;
   const propertiesAt = at => {
    const known = properties.get(at) ?? (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_4__.Lt)(content, at).flatMap(({path, value}) => propertiesIn(value, path));
    properties.set(at, known);
    return known;
   };
   const sourceOf = sources(content);
   return lintRules.flatMap(rule => {
    const {at, wants} = rule;
    switch (wants.is) {
    case "field":
     return placesAt(content, at).filter(({value}) => (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_4__.Gv)(value) && !isText((0, 
     _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_4__.Dc)(value, wants.field))).map(({path}) => ({
      rule,
      path: [ ...path, wants.field ],
      message: `has no ${wants.field}`
     }));

    case "label":
     return propertiesAt(at).filter(({property}) => !isText(labelOf(property, wants.field))).map(found => ({
      rule,
      path: [ ...found.path, wants.field ],
      message: `has no ${wants.field}`,
      source: `${rule.name} ${sourceOf(found)}`
     }));

    case "no-ui":
     return ui.filter(path => path.at(-1) === wants.field).map(path => ({
      rule,
      path,
      message: `has its ${wants.field} in \`ui\`, which is deprecated`
     }));

    case "known-category":
     {
      const category = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_4__.Dc)((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_4__.lJ)(content, "attributes"), "category");
      if (!isText(category) || categories.includes(category)) return [];
      const similar = (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_1__.pA)(category, categories);
      const hint = similar === void 0 ? "" : ` (did you mean \`${similar}\`?)`;
      const message = `has the category ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_4__.hD)(category)}, which isn't one of the hub's${hint}`;
      return [ {
       rule,
       path: [ "attributes", "category" ],
       message
      } ];
     }

    case "category":
     {
      const isPublic = ((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_4__.Dc)(content, "visibility") ?? (content["public"] === true ? "public" : "")) === "public";
      if (!isPublic || isText((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_4__.Dc)((0, 
      _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_4__.lJ)(content, "attributes"), "category"))) return [];
      return [ {
       rule,
       path: [ "attributes", "category" ],
       message: "has no category"
      } ];
     }
    }
   });
  }
  function placesAt(content, at) {
   return at === "" ? [ {
    path: [],
    value: content
   } ] : (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_4__.Lt)(content, at);
  }
  function isText(value) {
   return typeof value === "string" && value.trim() !== "";
  }
  function sources(content) {
   const brought = new Set((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_4__.Lt)(content, "interfaces.*.*.*.name").map(({path, value}) => `${String(path[2])}.${String(value)}`));
   const texts = new Map;
   return ({path, property, holder}) => {
    const isBrought = brought.has(`${path[0]}.${path[1]}`);
    const shared = isBrought ? property : holder;
    const text = texts.get(shared) ?? JSON.stringify(shared);
    texts.set(shared, text);
    return `${isBrought ? "interface" : "schema"} ${path.at(-1)} ${text}`;
   };
  }
  function review(local, deployed, inputs) {
   const {definition} = local;
   if (inputs.lint === "off" || definition === void 0) return {
    diagnostics: []
   };
   const isLeftOut = ({rule: {name, at, wants}}) => inputs["lint-ignore"].includes(name) || at === "" && wants.is === "field" && isWarnedOf(local, wants.field);
   const found = lint(lintedLocal(local)).filter(finding => !isLeftOut(finding));
   const known = new Set(deployed === void 0 ? [] : lint(lintedRecord(deployed, definition.ui ?? [])).map(keyOf));
   const {error = [], warning = [], hint = []} = Object.groupBy(found, finding => countsAs(finding, inputs.lint));
   const [oldWarnings, newWarnings] = parted(warning, known);
   const [oldHints, newHints] = parted(hint, known);
   const diagnostics = [ ...once(error), ...once(newWarnings) ];
   const suggestions = once(newHints);
   const before = once([ ...oldWarnings, ...oldHints ]).length;
   return {
    diagnostics: diagnosticsOf(diagnostics, local, inputs),
    ...(suggestions.length > 0 || before > 0) && {
     suggestions: {
      listed: suggestions.slice(0, _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_3__.t5).map(finding => toSuggestion(finding, local)),
      more: Math.max(suggestions.length - _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_3__.t5, 0),
      before
     }
    }
   };
  }
  function countsAs({rule: {severity}}, mode) {
   if (mode === "suggest") return "hint";
   return mode === "warn" && severity === "error" ? "warning" : severity;
  }
  function isWarnedOf({body, diagnostics}, field) {
   const isPublished2 = body.visibility === void 0 ? body.public === true : body.visibility !== "private";
   return isPublished2 || diagnostics.some(({subject}) => subject === field || subject === `input ${field}`);
  }
  function lintedLocal({body, definition, declaredSecrets, interfaces, icon, readme}) {
   const content = {
    ...body,
    secrets: declaredSecrets ?? {},
    interfaces: interfaces ?? {},
    icon: icon?.file,
    readme: readme?.file
   };
   return {
    content,
    ui: definition?.ui ?? []
   };
  }
  function lintedRecord(record, localUi) {
   const content = {
    ...record,
    title: record.title === record.name ? void 0 : record.title,
    secrets: Object.fromEntries(record.secrets.map(name => [ name, {} ])),
    icon: record.iconUrl,
    readme: record.readmeUrl
   };
   const ui = localUi.filter(path => {
    const [, name = "", field = ""] = path.slice(-3);
    return (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_4__.fK)(content, [ ...path.slice(0, -3), "schema", "properties", name, field ]) !== void 0;
   });
   return {
    content,
    ui
   };
  }
  function keyOf({rule, path, message}) {
   return `${rule.name} ${JSON.stringify(path)} ${message}`;
  }
  function parted(findings, known) {
   const {old = [], fresh = []} = Object.groupBy(findings, each => known.has(keyOf(each)) ? "old" : "fresh");
   return [ old, fresh ];
  }
  function once(findings) {
   const groups = Map.groupBy(findings, finding => finding.source ?? finding);
   return [ ...groups.values() ].flatMap(([first, ...others]) => first ? [ {
    ...first,
    also: others.length
   } ] : []);
  }
  function diagnosticsOf(findings, local, {lint: mode}) {
   const told = findings.slice(0, _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_3__.t5).map(finding => {
    const {rule, path, message, also} = finding;
    const severity2 = countsAs(finding, mode) === "error" ? "error" : "warning";
    const holder = path.slice(0, -1);
    const [subject, who] = isOfIntegration(path) ? [ (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_4__.jV)(path), "The integration" ] : [ (0, 
    _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_4__.jV)(shortened(holder)), (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_4__.Vb)(holder) ];
    return {
     severity: severity2,
     subject,
     message: `${who} ${message}${elsewhere(also)} (\`${rule.name}\`).`,
     fix: rule.fix[local.definition?.source ?? "data"],
     ...placeOf(path, local)
    };
   });
   const more = findings.length - told.length;
   const severity = told.at(-1)?.severity ?? "warning";
   return more === 0 ? told : [ ...told, {
    severity,
    subject: "input lint",
    ...(0, _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_3__.OM)(more)
   } ];
  }
  function toSuggestion({rule, path, message, also}, local) {
   const {name, severity} = rule;
   return {
    rule: name,
    severity,
    ...addressOf(path),
    message,
    also,
    ...placeOf(path, local)
   };
  }
  function addressOf(path) {
   if (isOfIntegration(path)) return {
    part: {
     noun: "integration",
     name: ""
    },
    at: ""
   };
   const [collection = "", entry = ""] = path;
   const isTag = collection === "user";
   const depth = isTag ? 3 : (0, _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_2__.l0)([ collection ])?.at === collection ? 1 : 2;
   const noun = (0, _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_2__.l0)(path.slice(0, depth))?.noun[0] ?? String(collection);
   const name = depth === 1 ? "" : String(isTag ? path[2] : entry);
   return {
    part: {
     noun,
     name
    },
    at: (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_4__.jV)(shortened(path.slice(0, -1)).slice(depth))
   };
  }
  function isOfIntegration(path) {
   return path.length === 1 || path[0] === "attributes";
  }
  function shortened(path) {
   const start = (0, _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_2__.Ms)(path);
   if (path[start] === "ui") return path.toSpliced(start, 1);
   if (path[start] !== "schema") return path;
   const short = path.slice(0, start);
   for (let index = start + 1; index < path.length; index++) {
    const keyword = path[index];
    if (keyword === "properties") short.push(path[++index] ?? ""); else if (keyword === "items" || keyword === "prefixItems") short.push("[]");
   }
   return short;
  }
  function elsewhere(also) {
   return also === 0 ? "" : `, as in ${also === 1 ? "1 other place" : `${also} other places`} with the same schema`;
  }
  function placeOf(path, {definition, body}) {
   if (definition === void 0 || (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_4__.fK)(definition.body, path) !== (0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_4__.fK)(body, path)) return {};
   return {
    place: definition.locate(path)
   };
  }
  function planSecrets(question) {
   const {declared, given, known, prune} = question;
   const names = Object.keys(declared ?? {});
   const isDeclared = name => names.length === 0 || names.includes(name);
   const sent = Object.entries(given).filter(([name]) => isDeclared(name));
   const removed = declared !== void 0 && prune ? known.filter(name => !names.includes(name) && !Object.hasOwn(given, name)) : [];
   return {
    secrets: Object.fromEntries([ ...sent, ...removed.map(name => [ name, null ]) ]),
    diagnostics: [ ...Object.keys(given).flatMap(name => isDeclared(name) ? [] : undeclared(name, names)), ...names.flatMap(name => Object.hasOwn(given, name) || known.includes(name) ? [] : unset(name, question)) ]
   };
  }
  function copiesSecrets(previous, version) {
   const [from, to] = [ (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_1__.ot)(previous), (0, 
   _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_1__.ot)(version) ];
   return from !== null && to !== null && from.major === to.major;
  }
  function lostSecrets(record, {declared = {}, given, locate}) {
   const {name, version, secrets} = record;
   const again = (0, _chunk_DWXA4EMK_js__WEBPACK_IMPORTED_MODULE_0__.H)(record) ? "Give the definition a new version too: this one is published and can no longer be changed." : "Then run the step again.";
   return Object.entries(declared).flatMap(([secret, {optional}]) => {
    if (secrets.includes(secret) || optional && !Object.hasOwn(given, secret)) return [];
    const place = locate?.([ "secrets", secret ]);
    return [ {
     severity: "error",
     subject: `secrets.${secret}`,
     message: `${name} ${version} is created, but its secret \`${secret}\` is not set.`,
     fix: `${howToGive(secret)} ${again}`,
     place
    } ];
   });
  }
  function howToGive(name) {
   return `Add the line \`${name}\` to the input \`secrets\` and its value to the step's \`env\`.`;
  }
  function undeclared(name, names, isOne = true) {
   const near = (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_1__.pA)(name, names);
   return {
    severity: "error",
    subject: "input secrets",
    message: isOne ? `\`${name}\` isn't a secret of this integration; its definition declares ${names.map(each => `\`${each}\``).join(", ")}.` : `\`${name}\` isn't a secret of any integration of this step.`,
    fix: near === void 0 ? `Declare \`${name}\` in the definition, or leave it out.` : `Did you mean \`${near}\`?`
   };
  }
  function unset(name, {declared, creating, leftBehind, hasToken, locate}) {
   const optional = declared?.[name]?.optional === true;
   const place = locate?.([ "secrets", name ]);
   const known = leftBehind === void 0 ? `, neither in this run nor on ${creating ? "an earlier" : "the deployed"} version` : ` in this run, and a new major version does not get those of ${leftBehind}`;
   const where = hasToken ? known : " in this run. Without a token it can't be told whether one is set already";
   return {
    severity: hasToken ? optional ? "warning" : "error" : "notice",
    subject: `secrets.${name}`,
    message: `No value for the ${optional ? "optional " : ""}secret \`${name}\`${where}.`,
    fix: hasToken ? howToGive(name) : void 0,
    place
   };
  }
  var DeploymentError = class extends Error {
   diagnostics;
   known;
   constructor(diagnostics, known = {}, cause) {
    super(diagnostics.map(diagnostic => diagnostic.message).join("\n"), {
     cause
    });
    this.diagnostics = diagnostics;
    this.known = known;
   }
  };
  function apiDiagnostic(error, addition) {
   return {
    severity: "error",
    subject: "Botpress API",
    message: addition === void 0 ? (0, _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_3__.em)(error.message) : `${(0, 
    _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_3__.em)(error.message)} ${addition}`,
    fix: error.advice
   };
  }
  async function findTarget(local, context) {
   const {api, inputs} = context;
   const id = inputs["integration-id"];
   if (id !== void 0) {
    const deployed2 = await api.getIntegration(id);
    if (deployed2 === void 0) throw new DeploymentError([ missingId(id, inputs) ]);
    refuseOtherDefinition(local, deployed2, id);
    return existing(deployed2, inputs);
   }
   const {name, version} = local;
   if (name === void 0 || version === void 0) throw new DeploymentError(unnamed(local, inputs));
   const deployed = await api.getIntegrationByName(name, version);
   if (deployed !== void 0) return existing(deployed, inputs);
   if (inputs["if-missing"] === "fail") throw new DeploymentError([ missingVersion(local, name, version) ]);
   refuseForeignHandle(local, name, context.workspace);
   const previous = await api.getIntegrationByName(name, `<${version}`);
   if (previous === void 0 && !context.dryRun) await refuseForeignName(name, context);
   if (previous !== void 0) refuseOtherWorkspace(previous, inputs);
   return {
    deployed: previous,
    sameVersion: false,
    diagnostics: []
   };
  }
  async function refuseForeignName(name, {api, inputs}) {
   const taken = await api.getPublicIntegration(name, "latest");
   if (taken !== void 0) refuseOtherWorkspace(taken, inputs);
  }
  function existing(deployed, inputs) {
   refuseOtherWorkspace(deployed, inputs);
   const diagnostics = [];
   if (deployed.lifecycleStatus === "deprecated") diagnostics.push({
    severity: "warning",
    subject: `${deployed.name} ${deployed.version}`,
    message: `${deployed.name} ${deployed.version} is deprecated: bots are asked to upgrade.`,
    fix: "Deploy a newer version, unless you mean to change this one."
   });
   return {
    deployed,
    sameVersion: true,
    diagnostics
   };
  }
  function refuseOtherWorkspace(record, inputs) {
   const owner = record.workspaceId ?? record.ownerWorkspace?.id;
   if (owner === void 0 || owner === inputs["workspace-id"]) return;
   const {handle, name} = record.ownerWorkspace ?? {};
   const called = handle ?? name;
   throw new DeploymentError([ {
    severity: "error",
    subject: "input workspace-id",
    message: `\`${record.name}\` belongs to the workspace ${called === void 0 ? owner : `${called} (${owner})`}, not to ${inputs["workspace-id"] ?? ""}; an integration of another workspace is never changed.`,
    fix: "Correct `workspace-id`, or give the integration a name of your own, with the handle of your workspace before it: `handle/name`."
   } ]);
  }
  function refuseForeignHandle(local, name, workspace) {
   const slash = name.indexOf("/");
   if (slash < 0 || workspace === void 0) return;
   const handle = name.slice(0, slash);
   if (workspace.handle === handle) return;
   const has = workspace.handle === void 0 ? "has no handle" : `has the handle \`${workspace.handle}\``;
   throw new DeploymentError([ {
    severity: "error",
    subject: "name",
    message: `\`${name}\` has the handle \`${handle}\`, but the workspace ${workspace.name} (${workspace.id}) ${has}.`,
    fix: workspace.handle === void 0 ? "Give the workspace this handle in the dashboard first, or correct `workspace-id`." : `Name the integration \`${workspace.handle}${name.slice(slash)}\`, or correct \`workspace-id\`.`,
    place: local.definition?.locate([ "name" ])
   } ]);
  }
  function refuseOtherDefinition(local, deployed, id) {
   const {name, version} = local;
   const same = (mine, theirs) => mine === void 0 || mine === theirs;
   if (same(name, deployed.name) && same(version, deployed.version)) return;
   throw new DeploymentError([ {
    severity: "error",
    subject: "input integration-id",
    message: `\`${id}\` is ${deployed.name} ${deployed.version}, but the definition says ${name ?? deployed.name} ${version ?? deployed.version}; one version is never deployed over another.`,
    fix: "Leave `integration-id` out, so that name and version decide, or set it to the ID of this version.",
    place: local.definition?.locate([ same(name, deployed.name) ? "version" : "name" ])
   } ]);
  }
  function missingId(id, inputs) {
   return {
    severity: "error",
    subject: "input integration-id",
    message: `There is no integration version \`${id}\` in the workspace ${inputs["workspace-id"] ?? ""}.`,
    fix: "Check both IDs. It is the ID of a version, not of the integration as a whole; with a definition, leave it out."
   };
  }
  function missingVersion(local, name, version) {
   return {
    severity: "error",
    subject: `${name} ${version}`,
    message: `${name} ${version} isn't deployed yet, and \`if-missing: fail\` forbids creating it.`,
    fix: "Set `if-missing: create`, or correct the version in the definition.",
    place: local.definition?.locate([ "version" ])
   };
  }
  function unnamed(local, inputs) {
   if (inputs["integration-id"] !== void 0 || local.name !== void 0 && local.version !== void 0) return [];
   const {definition} = local;
   if (definition === void 0 && (0, _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_3__.JD)(local.diagnostics)) return [];
   const lack = definition === void 0 ? `No definition was found in \`${local.path}\`` : `The definition has no ${local.name === void 0 ? "name" : "version"}`;
   return [ {
    severity: "error",
    subject: definition?.file ?? `path ${local.path}`,
    message: `${lack}, so the integration version to deploy is unknown.`,
    fix: definition === void 0 ? "Set `path` to the folder of the integration (with an `integration.definition.ts`, `.json`, `.yaml` or `.yml` in it), or set `integration-id`." : "Add it to the definition, or set `integration-id`.",
    place: definition && {
     file: definition.file
    }
   } ];
  }
  function forbiddenBreaks({changes, advice}) {
   return advice?.enough === true ? 0 : tally(changes).breaking;
  }
  function tally(changes) {
   const count = test => changes.filter(test).length;
   return {
    added: count(change => change.kind === "added"),
    changed: count(change => change.kind === "changed"),
    removed: count(change => change.kind === "removed"),
    breaking: count(change => change.impact === "breaking"),
    mayBreak: count(change => change.impact === "may-break")
   };
  }
 }),
 2593: (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
  __nccwpck_require__.d(__webpack_exports__, {
   DI: () => tooDeep,
   Mi: () => DocumentError,
   Rd: () => checkPlainJson,
   Rp: () => maximumValues,
   VX: () => DocumentLimitError,
   b4: () => offsetOf,
   e0: () => tooManyValues,
   kK: () => maximumDepth,
   yN: () => placesIn
  });
  var _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1330);
  var deepest = 200;
  var maximumValues = 5e4;
  var tooManyValues = `has more than ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.B4)(maximumValues)} values, the limit of a definition`;
  function checkPlainJson(body) {
   const found = [];
   const path = [];
   const above = [];
   let values = 0;
   function visit(value) {
    values++;
    if (values > maximumValues) return;
    const message = fault(value, above);
    if (message !== void 0) {
     found.push({
      path: [ ...path ],
      message: `${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(path)} ${message}`,
      fix
     });
     return;
    }
    if (typeof value !== "object" || value === null) return;
    above.push(value);
    for (const [name, entry] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
     path.push(name);
     if (name === "__proto__") found.push({
      path: [ ...path ],
      message: "The name `__proto__` can't be used.",
      fix
     }); else if (typeof name === "string" && !name.isWellFormed()) found.push({
      path: [ ...path ],
      message: `The name ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} ${notUnicode}`,
      fix
     }); else visit(entry);
     path.pop();
    }
    above.pop();
   }
   visit(body);
   if (values <= maximumValues) return found;
   return [ {
    path: [],
    message: `${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.Vb)([])} ${tooManyValues}.`,
    fix: "Check that it is the right one, or make it smaller."
   } ];
  }
  var fix = "Write plain JSON values.";
  var notUnicode = "contains half of a surrogate pair (such as `\\ud800`), which isn't valid Unicode.";
  function fault(value, above) {
   switch (typeof value) {
   case "string":
    return value.isWellFormed() ? void 0 : notUnicode;

   case "boolean":
   case "undefined":
    return;

   case "number":
    return Number.isFinite(value) ? void 0 : `is \`${value}\`, which JSON can't represent.`;

   case "object":
    if (value === null) return;
    if (above.includes(value)) return "contains itself, which JSON can't represent.";
    if (above.length >= deepest) return `is nested more than ${deepest} levels deep.`;
    if (Array.isArray(value) || Object.prototype.toString.call(value) === "[object Object]") return;
    return "isn't a plain object, and JSON can't represent any other.";

   default:
    return `is a ${typeof value}, which JSON can't represent.`;
   }
  }
  var DocumentError = class extends Error {
   offset;
   constructor(message, offset) {
    super(message);
    this.offset = offset;
   }
  };
  var DocumentLimitError = class extends DocumentError {};
  var maximumDepth = 200;
  var tooDeep = `has values nested more than ${maximumDepth} levels deep`;
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
 }),
 6049: (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
  __nccwpck_require__.d(__webpack_exports__, {
   V: () => __export
  });
  var __defProp = Object.defineProperty;
  var __export = (target, all) => {
   for (var name in all) __defProp(target, name, {
    get: all[name],
    enumerable: true
   });
  };
 }),
 1330: (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
  __nccwpck_require__.d(__webpack_exports__, {
   $h: () => matchesPath,
   B4: () => formatCount,
   Dc: () => member,
   Gv: () => isObject,
   LG: () => mapValues,
   LS: () => plural,
   Lt: () => select,
   Nk: () => setMember,
   Vb: () => nameOf,
   fK: () => valueAt,
   fM: () => kind,
   hD: () => quote,
   jV: () => formatPath,
   lJ: () => objectAt,
   q0: () => describe,
   sw: () => defined,
   wZ: () => countCharacters,
   z3: () => formatBytes
  });
  function isObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function member(object, name) {
   return Object.hasOwn(object, name) ? object[name] : void 0;
  }
  function objectAt(object, name) {
   const value = member(object, name);
   return isObject(value) ? value : {};
  }
  function setMember(object, name, value) {
   Object.defineProperty(object, name, {
    value,
    enumerable: true,
    writable: true,
    configurable: true
   });
  }
  function mapValues(object, map) {
   return Object.fromEntries(Object.entries(object).map(([name, value]) => [ name, map(value, name) ]));
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
  function valueAt(body, path) {
   return path.reduce((value, part) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return;
    return Object.getOwnPropertyDescriptor(value, part)?.value;
   }, body);
  }
  function select(body, pattern) {
   let found = [ {
    path: [],
    value: body
   } ];
   for (const part of namesOf(pattern)) found = found.flatMap(({path, value}) => {
    if (!isObject(value)) return [];
    const names = part === "*" ? Object.keys(value) : Object.hasOwn(value, part) ? [ part ] : [];
    return names.map(name => ({
     path: [ ...path, name ],
     value: value[name]
    }));
   });
   return found.filter(({value}) => value !== null && value !== void 0);
  }
  function matchesPath(pattern, path) {
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
  var split = new Map;
  function namesOf(pattern) {
   const known = split.get(pattern);
   if (known !== void 0) return known;
   const names = pattern.split(".");
   split.set(pattern, names);
   return names;
  }
  function kind(value) {
   if (value === null) return "null";
   if (value === void 0) return "nothing";
   if (Array.isArray(value)) return "a list";
   if (typeof value === "object") return "an object";
   return typeof value === "string" ? "a string" : typeof value === "number" ? "a number" : `a ${typeof value}`;
  }
  function describe(value) {
   if (typeof value === "string") return quote(value);
   return typeof value === "number" || typeof value === "boolean" ? `\`${value}\`` : kind(value);
  }
  function quote(text) {
   return `\`${JSON.stringify(clip(text))}\``;
  }
  function nameOf(path) {
   const from = path.findLastIndex(part => typeof part === "string");
   return path.length === 0 ? "The definition" : `\`${clip(formatPath(path.slice(from)))}\``;
  }
  function clip(text) {
   const characters = Array.from(text.slice(0, 100));
   return characters.length > 40 ? `${characters.slice(0, 40).join("")}\u2026` : text;
  }
  function formatCount(count) {
   return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
  }
  function plural(count, one, many = `${one}s`) {
   return `${formatCount(count)} ${count === 1 ? one : many}`;
  }
  function formatBytes(bytes) {
   if (bytes < 1e3) return `${bytes} B`;
   const units = [ "kB", "MB", "GB" ];
   let value = bytes / 1e3;
   let unit = 0;
   while (value >= 999.5 && unit < units.length - 1) {
    value /= 1e3;
    unit++;
   }
   return `${value < 99.95 ? Number(value.toFixed(1)) : Math.round(value)} ${units[unit]}`;
  }
  function countCharacters(text) {
   return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
  }
 }),
 1854: (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
  __nccwpck_require__.d(__webpack_exports__, {
   DK: () => typeNames,
   G5: () => malformedKeywords,
   IV: () => modernize,
   Ir: () => isAnnotation,
   UC: () => isWellFormed,
   Wl: () => isSchema,
   Y_: () => children,
   iZ: () => mapChildren,
   kk: () => someSchema,
   nG: () => isSchemas,
   o5: () => everyType,
   ot: () => parseVersion,
   pA: () => nearest
  });
  var _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1330);
  var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6353);
  function nearest(name, known) {
   const typed = name.toLowerCase();
   if (typed.length > 100) return;
   const tolerated = Math.min(3, Math.ceil(typed.length * .4));
   const [best] = known.map(candidate => ({
    candidate,
    slips: slipsBetween(typed, candidate.toLowerCase())
   })).filter(({slips}) => slips <= tolerated).toSorted((a, b) => a.slips - b.slips);
   return best?.candidate ?? known.find(candidate => typed.length > 2 && candidate.toLowerCase().startsWith(typed));
  }
  function slipsBetween(a, b) {
   let beforeLast = [];
   let last = Array.from({
    length: b.length + 1
   }, (_, column) => column);
   for (let row = 1; row <= a.length; row++) {
    const current = [ row ];
    for (let column = 1; column <= b.length; column++) {
     const same = a[row - 1] === b[column - 1];
     const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
     current[column] = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1), swapped ? (beforeLast[column - 2] ?? 0) + 1 : 1 / 0);
    }
    beforeLast = last;
    last = current;
   }
   return last[b.length] ?? 0;
  }
  var everyType = [ "null", "boolean", "number", "string", "array", "object" ];
  var typeNames = new Set([ ...everyType, "integer" ]);
  function isSchema(value) {
   return typeof value === "boolean" || (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value);
  }
  var isCount = value => Number.isInteger(value) && Number(value) >= 0;
  var isNumber = value => typeof value === "number";
  var isString = value => typeof value === "string";
  var isBoolean = value => typeof value === "boolean";
  var isNames = value => Array.isArray(value) && value.every(isString);
  var isSchemas = value => Array.isArray(value) && value.length > 0 && value.every(isSchema);
  var isSchemaMap = value => (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value) && Object.values(value).every(isSchema);
  var isTypes = value => Array.isArray(value) ? value.length > 0 && value.every(name => typeNames.has(name)) : typeNames.has(value);
  var isDependencies = value => (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value) && Object.values(value).every(each => isSchema(each) || isNames(each));
  var kinds = [ [ isTypes, [ "type" ] ], [ value => Array.isArray(value) && value.length > 0, [ "enum" ] ], [ isNumber, [ "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" ] ], [ value => typeof value === "number" && value > 0, [ "multipleOf" ] ], [ isCount, [ "minLength", "maxLength", "minItems", "maxItems", "minContains", "maxContains" ] ], [ isCount, [ "minProperties", "maxProperties" ] ], [ isString, [ "$schema", "$ref", "pattern", "format", "contentEncoding", "contentMediaType" ] ], [ isBoolean, [ "uniqueItems", "nullable" ] ], [ isNames, [ "required" ] ], [ isSchema, [ "items", "additionalItems", "contains", "additionalProperties", "propertyNames", "not", "if", "then" ] ], [ isSchema, [ "else", "unevaluatedProperties", "unevaluatedItems" ] ], [ isSchemas, [ "prefixItems", "allOf", "anyOf", "oneOf" ] ], [ isSchemaMap, [ "properties", "patternProperties", "dependentSchemas", "$defs", "definitions" ] ], [ value => (0, 
  _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value) && Object.values(value).every(isNames), [ "dependentRequired" ] ], [ isDependencies, [ "dependencies" ] ] ];
  var checks = new Map(kinds.flatMap(([check, keywords]) => keywords.map(keyword => [ keyword, check ])));
  function isWellFormed(keyword, value) {
   return checks.get(keyword)?.(value) ?? true;
  }
  var annotations = new Set([ "title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly" ].concat([ "$id", "$comment", "discriminator" ]));
  function isAnnotation(keyword) {
   return annotations.has(keyword) || keyword.startsWith("x-");
  }
  var single = new Set([ "items", "additionalItems", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames" ].concat([ "unevaluatedItems", "unevaluatedProperties", "contentSchema" ]));
  var lists = new Set([ "anyOf", "oneOf", "allOf", "prefixItems", "items" ]);
  var maps = new Set([ "properties", "patternProperties", "dependentSchemas", "dependencies", "$defs", "definitions" ]);
  function mapChildren(schema, replace) {
   const each = value => isSchema(value) ? replace(value) : value;
   return Object.fromEntries(Object.entries(schema).map(([keyword, value]) => {
    if (maps.has(keyword) && (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)) return [ keyword, Object.fromEntries(Object.entries(value).map(([name, child]) => [ name, each(child) ])) ];
    if (Array.isArray(value)) return [ keyword, lists.has(keyword) ? value.map(each) : value ];
    return [ keyword, single.has(keyword) ? each(value) : value ];
   }));
  }
  function children(schema) {
   const found = [];
   const add = (path, value) => {
    if (isSchema(value)) found.push([ path, value ]);
   };
   for (const [keyword, value] of Object.entries(schema)) {
    if (single.has(keyword)) add([ keyword ], value);
    if (lists.has(keyword) && Array.isArray(value)) value.forEach((child, index) => add([ keyword, index ], child));
    if (maps.has(keyword) && (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)) for (const [name, child] of Object.entries(value)) add([ keyword, name ], child);
   }
   return found;
  }
  function someSchema(schema, test) {
   return (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(schema) && (test(schema) || children(schema).some(([, child]) => someSchema(child, test)));
  }
  function malformedKeywords(schema) {
   if (!(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(schema)) return typeof schema === "boolean" ? [] : [ [] ];
   const malformed = malformedIn(schema).length > 0 ? stillMalformed(schema) : [];
   for (const [path, child] of children(schema)) for (const inner of malformedKeywords(child)) malformed.push([ ...path, ...inner ]);
   return malformed;
  }
  function malformedIn(schema) {
   return Object.keys(schema).filter(keyword => !isWellFormed(keyword, schema[keyword]));
  }
  function stillMalformed(schema) {
   const spelled = {
    ...schema
   };
   modernize(spelled);
   return malformedIn(spelled).flatMap(keyword => keyword in schema ? [ [ keyword ] ] : []);
  }
  function modernize(schema) {
   if (Array.isArray(schema["items"]) && !("prefixItems" in schema)) {
    if (schema["items"].length > 0) schema["prefixItems"] = schema["items"];
    delete schema["items"];
    if (schema["additionalItems"] !== void 0) schema["items"] = schema["additionalItems"];
    delete schema["additionalItems"];
   } else if (!Array.isArray(schema["items"]) && isSchema(schema["additionalItems"])) delete schema["additionalItems"];
   for (const [bound, exclusive] of [ [ "minimum", "exclusiveMinimum" ], [ "maximum", "exclusiveMaximum" ] ]) if (schema[exclusive] === true && bound in schema) {
    schema[exclusive] = schema[bound];
    delete schema[bound];
   } else if (schema[exclusive] === false) delete schema[exclusive];
   if (schema["nullable"] === true && schema["type"] !== void 0) {
    schema["type"] = [ schema["type"], "null" ].flat();
    delete schema["nullable"];
   }
  }
  function parseVersion(text) {
   const parsed = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text);
   if (parsed === null) return null;
   const build = parsed.build.length === 0 ? "" : `+${parsed.build.join(".")}`;
   return `${parsed.version}${build}` === text ? parsed : null;
  }
 }),
 538: (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
  __nccwpck_require__.d(__webpack_exports__, {
   JD: () => hasError,
   OM: () => moreDiagnostics,
   P_: () => findBlock,
   eG: () => EnvironmentError,
   em: () => sentence,
   t5: () => maximumDiagnostics
  });
  var _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1330);
  var EnvironmentError = class extends Error {
   diagnostic;
   constructor(variable, message, fix) {
    super(message);
    this.diagnostic = {
     severity: "error",
     subject: variable,
     message,
     fix
    };
   }
  };
  function hasError(diagnostics) {
   return diagnostics.some(diagnostic => diagnostic.severity === "error");
  }
  function findBlock(diagnostics, {"fail-on": failOn}, forbidden = 0) {
   if (hasError(diagnostics)) return {};
   const warnings = diagnostics.filter(({severity}) => severity === "warning").length;
   if (failOn.includes("breaking") && forbidden > 0) {
    const changes = forbidden === 1 ? "A change breaks bots" : `${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.B4)(forbidden)} changes break bots`;
    return {
     reason: `${changes}, and the step of the version doesn't allow that (\`fail-on: breaking\`), so nothing was written. Increase the version as the changes require, or revert them.`
    };
   }
   if (!failOn.includes("warnings") || warnings === 0) return;
   const count = warnings === 1 ? "A warning counts as an error" : `${warnings} warnings count as errors`;
   return {
    reason: `${count} (\`fail-on: warnings\`), so nothing was written. Fix the warnings below, or remove \`warnings\` from \`fail-on\`.`
   };
  }
  function sentence(text) {
   return text.replace(/[.\s]*$/, ".");
  }
  var maximumDiagnostics = 1e3;
  function moreDiagnostics(more) {
   const count = more === 1 ? "1 more problem" : `${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.B4)(more)} more problems`;
   return {
    message: `${count} not shown.`,
    fix: "Fix the ones above first."
   };
  }
 }),
 2977: (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
  __nccwpck_require__.d(__webpack_exports__, {
   $8: () => _enum,
   Ax: () => ZodMiniNumber,
   B4: () => _coercedDate,
   Eb: () => _maxLength,
   Fk: () => _regex,
   Fs: () => pipe,
   Ik: () => object,
   KC: () => union,
   K_: () => _coercedString,
   L5: () => unknown,
   NC: () => _positive,
   St: () => _coercedBigint,
   UI: () => _nonnegative,
   Wh: () => int,
   X$: () => extend2,
   Xz: () => ZodMiniOptional,
   YO: () => array,
   YP: () => refine,
   Yj: () => string2,
   ai: () => number2,
   cJ: () => omit2,
   cl: () => nullish2,
   dN: () => _coercedBoolean,
   eE: () => ZodMiniNullable,
   eu: () => literal,
   g1: () => record,
   iA: () => ZodMiniString,
   kj: () => ZodMiniRecord,
   kx: () => _lazy,
   lq: () => optional,
   m9: () => _minLength,
   me: () => nullable,
   n2: () => ZodMiniBoolean,
   nb: () => _catch,
   pd: () => transform,
   qG: () => _coercedNumber,
   re: () => strictObject,
   s8: () => ZodMiniBigInt,
   tm: () => NEVER,
   uX: () => ZodMiniObject,
   yq: () => exactOptional,
   zM: () => boolean2,
   zT: () => ZodMiniDate
  });
  var _chunk_MLKGABMK_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6049);
  var util_exports = {};
  (0, _chunk_MLKGABMK_js__WEBPACK_IMPORTED_MODULE_0__.V)(util_exports, {
   BIGINT_FORMAT_RANGES: () => BIGINT_FORMAT_RANGES,
   CONSTANT_CATCH: () => CONSTANT_CATCH,
   Class: () => Class,
   NUMBER_FORMAT_RANGES: () => NUMBER_FORMAT_RANGES,
   aborted: () => aborted,
   allowsEval: () => allowsEval,
   assert: () => assert,
   assertEqual: () => assertEqual,
   assertIs: () => assertIs,
   assertNever: () => assertNever,
   assertNotEqual: () => assertNotEqual,
   assignProp: () => assignProp,
   attachSchema: () => attachSchema,
   base64ToUint8Array: () => base64ToUint8Array,
   base64urlToUint8Array: () => base64urlToUint8Array,
   cached: () => cached,
   captureStackTrace: () => captureStackTrace,
   cleanEnum: () => cleanEnum,
   cleanRegex: () => cleanRegex,
   clone: () => clone,
   cloneDef: () => cloneDef,
   codePointLength: () => codePointLength,
   constantCatch: () => constantCatch,
   createTransparentProxy: () => createTransparentProxy,
   defineLazy: () => defineLazy,
   defineLazyInternal: () => defineLazyInternal,
   derived: () => derived,
   esc: () => esc,
   escapeRegex: () => escapeRegex,
   explicitlyAborted: () => explicitlyAborted,
   extend: () => extend,
   finalizeIssue: () => finalizeIssue,
   floatSafeRemainder: () => floatSafeRemainder,
   getElementAtPath: () => getElementAtPath,
   getEnumValues: () => getEnumValues,
   getLengthableOrigin: () => getLengthableOrigin,
   getParsedType: () => getParsedType,
   getSizableOrigin: () => getSizableOrigin,
   hexToUint8Array: () => hexToUint8Array,
   hide: () => hide,
   installLazyProp: () => installLazyProp,
   isObject: () => isObject,
   isPlainObject: () => isPlainObject,
   issue: () => issue,
   joinValues: () => joinValues,
   jsonStringifyReplacer: () => jsonStringifyReplacer,
   members: () => members,
   merge: () => merge,
   mergeDefs: () => mergeDefs,
   normalizeParams: () => normalizeParams,
   nullish: () => nullish,
   numKeys: () => numKeys,
   objectClone: () => objectClone,
   omit: () => omit,
   optionalKeys: () => optionalKeys,
   own: () => own,
   parsedType: () => parsedType,
   partial: () => partial,
   pick: () => pick,
   prefixIssues: () => prefixIssues,
   primitiveTypes: () => primitiveTypes,
   promiseAllObject: () => promiseAllObject,
   propertyKeyTypes: () => propertyKeyTypes,
   randomString: () => randomString,
   rawShape: () => rawShape,
   required: () => required,
   safeExtend: () => safeExtend,
   shallowClone: () => shallowClone,
   sizeCaps: () => sizeCaps,
   slugify: () => slugify,
   stringifyPrimitive: () => stringifyPrimitive,
   toZod: () => toZod,
   uint8ArrayToBase64: () => uint8ArrayToBase64,
   uint8ArrayToBase64url: () => uint8ArrayToBase64url,
   uint8ArrayToHex: () => uint8ArrayToHex,
   unwrapMessage: () => unwrapMessage
  });
  function assertEqual(val) {
   return val;
  }
  function assertNotEqual(val) {
   return val;
  }
  function toZod() {
   return schema => schema;
  }
  function assertIs(_arg) {}
  function assertNever(_x) {
   throw new Error("Unexpected value in exhaustive check");
  }
  function assert(_) {}
  function getEnumValues(entries) {
   const numericValues = Object.values(entries).filter(v => typeof v === "number");
   const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
   return values;
  }
  function joinValues(array2, separator = "|") {
   return array2.map(val => stringifyPrimitive(val)).join(separator);
  }
  function jsonStringifyReplacer(_, value) {
   if (typeof value === "bigint") return value.toString();
   return value;
  }
  var Cached = class {
   constructor(getter) {
    this._getter = getter;
    this._value = void 0;
   }
   get value() {
    const getter = this._getter;
    if (getter !== void 0) {
     this._value = getter();
     this._getter = void 0;
    }
    return this._value;
   }
  };
  function cached(getter) {
   return new Cached(getter);
  }
  function nullish(input) {
   return input === null || input === void 0;
  }
  function cleanRegex(source) {
   const start = source.startsWith("^") ? 1 : 0;
   const end = source.endsWith("$") ? source.length - 1 : source.length;
   return source.slice(start, end);
  }
  function floatSafeRemainder(val, step) {
   const ratio = val / step;
   const roundedRatio = Math.round(ratio);
   const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
   if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
   return ratio - roundedRatio;
  }
  var EVALUATING = Symbol("evaluating");
  function defineLazy(object2, key, getter) {
   let value;
   Object.defineProperty(object2, key, {
    get() {
     if (value === EVALUATING) return;
     if (value === void 0) {
      value = EVALUATING;
      value = getter();
     }
     return value;
    },
    set(v) {
     Object.defineProperty(object2, key, {
      value: v
     });
    },
    configurable: true
   });
  }
  function objectClone(obj) {
   return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
  }
  function assignProp(target, prop, value) {
   Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
   });
  }
  function rawShape(def) {
   const desc = Object.getOwnPropertyDescriptor(def, "shape");
   return desc?.get ? desc.get.raw : desc?.value;
  }
  function sourceShape(schema) {
   return rawShape(schema._zod.def) ?? schema._zod.def.shape;
  }
  function deferProp(target, key, getter) {
   Object.defineProperty(target, key, {
    get() {
     const value = getter();
     assignProp(this, key, value);
     return value;
    },
    enumerable: true,
    configurable: true
   });
  }
  function putProp(target, key, value) {
   if (key in target) assignProp(target, key, value); else target[key] = value;
  }
  function mirrorShape(target, source, keys, wrap) {
   const raw = sourceShape(source);
   for (const key of keys) {
    const desc = Object.getOwnPropertyDescriptor(raw, key);
    if (!desc.enumerable) continue;
    if (desc.get) deferProp(target, key, () => {
     const value = source._zod.def.shape[key];
     return wrap ? wrap(value, key) : value;
    }); else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
   }
  }
  function mirrorProps(target, source) {
   for (const key of Reflect.ownKeys(source)) {
    const desc = Object.getOwnPropertyDescriptor(source, key);
    if (!desc.enumerable) continue;
    if (desc.get) deferProp(target, key, () => source[key]); else putProp(target, key, desc.value);
   }
  }
  function mergeDefs(...defs) {
   const mergedDescriptors = {};
   for (const def of defs) {
    const descriptors = Object.getOwnPropertyDescriptors(def);
    Object.assign(mergedDescriptors, descriptors);
   }
   return Object.defineProperties({}, mergedDescriptors);
  }
  function cloneDef(schema) {
   return mergeDefs(schema._zod.def);
  }
  function getElementAtPath(obj, path) {
   if (!path) return obj;
   return path.reduce((acc, key) => acc?.[key], obj);
  }
  function promiseAllObject(promisesObj) {
   const keys = Object.keys(promisesObj);
   const promises = keys.map(key => promisesObj[key]);
   return Promise.all(promises).then(results => {
    const resolvedObj = {};
    for (let i = 0; i < keys.length; i++) resolvedObj[keys[i]] = results[i];
    return resolvedObj;
   });
  }
  function randomString(length = 10) {
   const chars = "abcdefghijklmnopqrstuvwxyz";
   let str = "";
   for (let i = 0; i < length; i++) str += chars[Math.floor(Math.random() * chars.length)];
   return str;
  }
  function esc(str) {
   return JSON.stringify(str);
  }
  function slugify(input) {
   return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
  }
  var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
  function isObject(data) {
   return typeof data === "object" && data !== null && !Array.isArray(data);
  }
  var allowsEval = cached(() => {
   if (globalConfig.jitless) return false;
   if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
   try {
    const F = Function;
    new F("");
    return true;
   } catch (_) {
    return false;
   }
  });
  function isPlainObject(o) {
   if (isObject(o) === false) return false;
   const ctor = o.constructor;
   if (ctor === void 0) return true;
   if (typeof ctor !== "function") return true;
   const prot = ctor.prototype;
   if (isObject(prot) === false) return false;
   if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
   return true;
  }
  function shallowClone(o) {
   if (isPlainObject(o)) return {
    ...o
   };
   if (Array.isArray(o)) return [ ...o ];
   if (o instanceof Map) return new Map(o);
   if (o instanceof Set) return new Set(o);
   return o;
  }
  function numKeys(data) {
   let keyCount = 0;
   for (const key in data) if (Object.prototype.hasOwnProperty.call(data, key)) keyCount++;
   return keyCount;
  }
  var getParsedType = data => {
   const t = typeof data;
   switch (t) {
   case "undefined":
    return "undefined";

   case "string":
    return "string";

   case "number":
    return Number.isNaN(data) ? "nan" : "number";

   case "boolean":
    return "boolean";

   case "function":
    return "function";

   case "bigint":
    return "bigint";

   case "symbol":
    return "symbol";

   case "object":
    if (Array.isArray(data)) return "array";
    if (data === null) return "null";
    if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") return "promise";
    if (typeof Map !== "undefined" && data instanceof Map) return "map";
    if (typeof Set !== "undefined" && data instanceof Set) return "set";
    if (typeof Date !== "undefined" && data instanceof Date) return "date";
    if (typeof File !== "undefined" && data instanceof File) return "file";
    return "object";

   default:
    throw new Error(`Unknown data type: ${t}`);
   }
  };
  var propertyKeyTypes = new Set([ "string", "number", "symbol" ]);
  var primitiveTypes = new Set([ "string", "number", "bigint", "boolean", "symbol", "undefined" ]);
  function escapeRegex(str) {
   return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  }
  function clone(inst, def, params) {
   const cl = new inst._zod.constr(def ?? inst._zod.def);
   if (!def || params?.parent) cl._zod.parent = inst;
   return cl;
  }
  function normalizeParams(_params) {
   const params = _params;
   if (!params) return {};
   if (typeof params === "string") return {
    error: () => params
   };
   if (params?.message !== void 0) {
    if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
   }
   delete params.message;
   if (typeof params.error === "string") return {
    ...params,
    error: () => params.error
   };
   return params;
  }
  function createTransparentProxy(getter) {
   let target;
   return new Proxy({}, {
    get(_, prop, receiver) {
     target ?? (target = getter());
     return Reflect.get(target, prop, receiver);
    },
    set(_, prop, value, receiver) {
     target ?? (target = getter());
     return Reflect.set(target, prop, value, receiver);
    },
    has(_, prop) {
     target ?? (target = getter());
     return Reflect.has(target, prop);
    },
    deleteProperty(_, prop) {
     target ?? (target = getter());
     return Reflect.deleteProperty(target, prop);
    },
    ownKeys(_) {
     target ?? (target = getter());
     return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(_, prop) {
     target ?? (target = getter());
     return Reflect.getOwnPropertyDescriptor(target, prop);
    },
    defineProperty(_, prop, descriptor) {
     target ?? (target = getter());
     return Reflect.defineProperty(target, prop, descriptor);
    }
   });
  }
  function stringifyPrimitive(value) {
   if (typeof value === "bigint") return value.toString() + "n";
   if (typeof value === "string") return `"${value}"`;
   return `${value}`;
  }
  function optionalKeys(shape) {
   return Object.keys(shape).filter(k => shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional");
  }
  var NUMBER_FORMAT_RANGES = (() => ({
   safeint: [ Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER ],
   int32: [ -2147483648, 2147483647 ],
   uint32: [ 0, 4294967295 ],
   float32: [ -34028234663852886e22, 34028234663852886e22 ],
   float64: [ -Number.MAX_VALUE, Number.MAX_VALUE ]
  }))();
  var BIGINT_FORMAT_RANGES = {
   int64: [ BigInt("-9223372036854775808"), BigInt("9223372036854775807") ],
   uint64: [ BigInt(0), BigInt("18446744073709551615") ]
  };
  function pick(schema, mask) {
   const currDef = schema._zod.def;
   const checks = currDef.checks;
   const hasChecks = checks && checks.length > 0;
   if (hasChecks) throw new Error(".pick() cannot be used on object schemas containing refinements");
   const newShape = {};
   mirrorShape(newShape, schema, maskedKeys(schema, mask));
   return clone(schema, mergeDefs(currDef, {
    shape: newShape,
    checks: []
   }));
  }
  function maskedKeys(schema, mask) {
   const raw = sourceShape(schema);
   const keys = [];
   for (const key of Reflect.ownKeys(mask)) {
    if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
    if (mask[key]) keys.push(key);
   }
   return keys;
  }
  function omit(schema, mask) {
   const currDef = schema._zod.def;
   const checks = currDef.checks;
   const hasChecks = checks && checks.length > 0;
   if (hasChecks) throw new Error(".omit() cannot be used on object schemas containing refinements");
   const omitted = new Set(maskedKeys(schema, mask));
   const newShape = {};
   mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter(key => !omitted.has(key)));
   return clone(schema, mergeDefs(currDef, {
    shape: newShape,
    checks: []
   }));
  }
  function extend(schema, shape) {
   if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
   const checks = schema._zod.def.checks;
   const hasChecks = checks && checks.length > 0;
   if (hasChecks) {
    const existingShape = sourceShape(schema);
    for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
   }
   return clone(schema, mergeDefs(schema._zod.def, {
    shape: extended(schema, shape)
   }));
  }
  function extended(schema, shape) {
   const newShape = {};
   mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
   mirrorProps(newShape, shape);
   return newShape;
  }
  function safeExtend(schema, shape) {
   if (!isPlainObject(shape)) throw new Error("Invalid input to safeExtend: expected a plain object");
   return clone(schema, mergeDefs(schema._zod.def, {
    shape: extended(schema, shape)
   }));
  }
  function merge(a, b) {
   if (!b?._zod?.def) throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
   if (a._zod.def.checks?.length) throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
   const newShape = {};
   mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
   mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
   const def = mergeDefs(a._zod.def, {
    shape: newShape,
    get catchall() {
     return b._zod.def.catchall;
    },
    checks: b._zod.def.checks ?? []
   });
   return clone(a, def);
  }
  function partial(Class2, schema, mask, name = "partial") {
   const currDef = schema._zod.def;
   const checks = currDef.checks;
   const hasChecks = checks && checks.length > 0;
   if (hasChecks) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
   const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
   const newShape = {};
   mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class2 && ((value, key) => selected && !selected.has(key) ? value : new Class2({
    type: "optional",
    innerType: value
   })));
   return clone(schema, mergeDefs(schema._zod.def, {
    shape: newShape,
    checks: []
   }));
  }
  function required(Class2, schema, mask) {
   const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
   const newShape = {};
   mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class2({
    type: "nonoptional",
    innerType: value
   }));
   return clone(schema, mergeDefs(schema._zod.def, {
    shape: newShape
   }));
  }
  function aborted(x, startIndex = 0) {
   if (x.aborted === true) return true;
   for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
   return false;
  }
  function explicitlyAborted(x, startIndex = 0) {
   if (x.aborted === true) return true;
   for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
   return false;
  }
  function prefixIssues(path, issues) {
   return issues.map(iss => {
    var _a2;
    (_a2 = iss).path ?? (_a2.path = []);
    iss.path.unshift(path);
    return iss;
   });
  }
  function unwrapMessage(message) {
   return typeof message === "string" ? message : message?.message;
  }
  function sizeCaps(defChecks) {
   const caps = [];
   for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check)) break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0) caps.push([ max, ch ]);
   }
   return caps;
  }
  function attachSchema(issues, start, inst) {
   var _a2;
   for (let i = start; i < issues.length; i++) (_a2 = issues[i]).schema ?? (_a2.schema = inst);
  }
  function finalizeIssue(iss, ctx, config2) {
   var _a2;
   const traits = iss.inst?._zod?.traits;
   if (traits?.has("$ZodType")) if (traits.has("$ZodCheck")) (_a2 = iss).schema ?? (_a2.schema = iss.inst); else iss.schema = iss.inst;
   const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
   const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
   const full = {};
   for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
    full[k] = iss[k];
   }
   full.path ?? (full.path = []);
   full.message = message;
   if (ctx?.reportInput) full.input = iss.input;
   return full;
  }
  function getSizableOrigin(input) {
   if (input instanceof Set) return "set";
   if (input instanceof Map) return "map";
   if (input instanceof File) return "file";
   return "unknown";
  }
  var highSurrogate = /[\uD800-\uDBFF]/;
  function codePointLength(str) {
   const units = str.length;
   if (!highSurrogate.test(str)) return units;
   let count = units;
   for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
    count--;
    i++;
   }
   return count;
  }
  function getLengthableOrigin(input) {
   if (Array.isArray(input)) return "array";
   if (typeof input === "string") return "string";
   return "unknown";
  }
  function parsedType(data) {
   const t = typeof data;
   switch (t) {
   case "number":
    return Number.isNaN(data) ? "nan" : "number";

   case "object":
    {
     if (data === null) return "null";
     if (Array.isArray(data)) return "array";
     const obj = data;
     if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
    }
   }
   return t;
  }
  function issue(...args) {
   const [iss, input, inst] = args;
   if (typeof iss === "string") return {
    message: iss,
    code: "custom",
    input,
    inst
   };
   return {
    ...iss
   };
  }
  function cleanEnum(obj) {
   return Object.entries(obj).filter(([k, _]) => Number.isNaN(Number.parseInt(k, 10))).map(el => el[1]);
  }
  function base64ToUint8Array(base64) {
   const binaryString = atob(base64);
   const bytes = new Uint8Array(binaryString.length);
   for (let i = 0; i < binaryString.length; i++) bytes[i] = binaryString.charCodeAt(i);
   return bytes;
  }
  function uint8ArrayToBase64(bytes) {
   let binaryString = "";
   for (let i = 0; i < bytes.length; i++) binaryString += String.fromCharCode(bytes[i]);
   return btoa(binaryString);
  }
  function base64urlToUint8Array(base64url) {
   const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
   const padding = "=".repeat((4 - base64.length % 4) % 4);
   return base64ToUint8Array(base64 + padding);
  }
  function uint8ArrayToBase64url(bytes) {
   return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
  }
  function hexToUint8Array(hex) {
   const cleanHex = hex.replace(/^0x/, "");
   if (cleanHex.length % 2 !== 0) throw new Error("Invalid hex string length");
   const bytes = new Uint8Array(cleanHex.length / 2);
   for (let i = 0; i < cleanHex.length; i += 2) bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
   return bytes;
  }
  function uint8ArrayToHex(bytes) {
   return Array.from(bytes).map(b => b.toString(16).padStart(2, "0")).join("");
  }
  var Class = class {
   constructor(..._args) {}
  };
  function members(proto, table) {
   for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get) Object.defineProperty(proto, key, {
     ...desc,
     enumerable: false
    }); else defineBound(proto, key, desc.value);
   }
  }
  function own(inst, key, value, enumerable = true) {
   Object.defineProperty(inst, key, {
    configurable: true,
    writable: true,
    enumerable,
    value
   });
   return value;
  }
  function hide(inst, key, value) {
   return own(inst, key, value, false);
  }
  function derived(computes, table) {
   for (const key in computes) {
    const compute = computes[key];
    Object.defineProperty(table, key, {
     configurable: true,
     enumerable: true,
     get() {
      return own(this, key, compute(this));
     },
     set(value) {
      own(this, key, value);
     }
    });
   }
   return table;
  }
  function defineBound(proto, key, fn) {
   Object.defineProperty(proto, key, {
    configurable: true,
    get() {
     return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
     own(this, key, value);
    }
   });
  }
  function claim(inst, sentinel) {
   const proto = Object.getPrototypeOf(inst);
   return sentinel in proto ? void 0 : proto;
  }
  var installing;
  var broke = false;
  var breaker = {
   configurable: true,
   get() {
    broke = true;
    return;
   }
  };
  function defineLazyInternal(inst, key, compute) {
   const proto = Object.getPrototypeOf(inst._zod);
   if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
   }
   installing = inst._zod;
   Object.defineProperty(proto, key, {
    configurable: true,
    get() {
     Object.defineProperty(this, key, breaker);
     const outer = broke;
     broke = false;
     try {
      const value = compute(this);
      if (broke) delete this[key]; else Object.defineProperty(this, key, {
       configurable: true,
       writable: true,
       value
      });
      broke = broke || outer;
      return value;
     } catch (err) {
      delete this[key];
      broke = broke || outer;
      throw err;
     }
    },
    set(value) {
     Object.defineProperty(this, key, {
      configurable: true,
      writable: true,
      value
     });
    }
   });
  }
  function installLazyProp(inst, key, make, enumerable) {
   const proto = claim(inst, key);
   if (!proto) return;
   Object.defineProperty(proto, key, {
    configurable: true,
    get() {
     const desc = {
      configurable: true,
      writable: true,
      enumerable,
      value: void 0
     };
     Object.defineProperty(this, key, desc);
     desc.value = make(this);
     Object.defineProperty(this, key, desc);
     return desc.value;
    },
    set(value) {
     Object.defineProperty(this, key, {
      configurable: true,
      writable: true,
      enumerable,
      value
     });
    }
   });
  }
  var CONSTANT_CATCH = "~constantCatch";
  function constantCatch(value) {
   const fn = () => value;
   fn[CONSTANT_CATCH] = true;
   return fn;
  }
  var _a;
  var NEVER = Object.freeze({
   status: "aborted"
  });
  var _zodDesc = {
   value: void 0,
   enumerable: false
  };
  var _E = "captureStackTrace" in Error ? Error : null;
  function newError(Definition) {
   const E = _E;
   if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
     try {
      E.stackTraceLimit = 0;
     } catch {
      _E = null;
      return new Definition;
     }
     try {
      return new Definition;
     } finally {
      E.stackTraceLimit = saved;
     }
    }
   }
   return new Definition;
  }
  function $constructor(name, initializer2, proto, params) {
   const zodProto = {};
   function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = new Set;
   }
   Internals.prototype = zodProto;
   const protoMembers = proto;
   const initialized = protoMembers && new WeakSet;
   function init(inst, def) {
    if (!inst._zod) {
     _zodDesc.value = new Internals(def);
     try {
      Object.defineProperty(inst, "_zod", _zodDesc);
     } finally {
      _zodDesc.value = void 0;
     }
    } else if (inst._zod.traits.has(name)) return;
    inst._zod.traits.add(name);
    initializer2(inst, def);
    if (initialized) {
     const own2 = Object.getPrototypeOf(inst);
     const ctorProto = inst._zod.constr.prototype;
     let up = own2;
     while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
     const target = up ?? own2;
     if (!initialized.has(target)) {
      initialized.add(target);
      members(target, protoMembers);
     }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
     if (!Object.prototype.hasOwnProperty.call(proto2, k)) continue;
     if (!(k in inst)) inst[k] = proto2[k].bind(inst);
    }
   }
   const Parent = params?.Parent ?? Object;
   class Definition extends Parent {}
   Object.defineProperty(Definition, "name", {
    value: name
   });
   function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
     for (const fn of deferred) fn();
     inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp) pp(inst);
    return inst;
   }
   Object.defineProperty(_, "init", {
    value: init
   });
   Object.defineProperty(_, Symbol.hasInstance, {
    value: inst => {
     if (params?.Parent && inst instanceof params.Parent) return true;
     return inst?._zod?.traits?.has(name);
    }
   });
   Object.defineProperty(_, "name", {
    value: name
   });
   return _;
  }
  var $ZodAsyncError = class extends Error {
   constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
   }
  };
  var $ZodEncodeError = class extends Error {
   constructor(name) {
    super(`Encountered unidirectional transform during encode: ${name}`);
    this.name = "ZodEncodeError";
   }
  };
  (_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
  var globalConfig = globalThis.__zod_globalConfig;
  function config(newConfig) {
   if (newConfig) Object.assign(globalConfig, newConfig);
   return globalConfig;
  }
  var anyString = /^[\s\S]{0,}$/;
  var bigint = /^-?\d+n?$/;
  var number = /^-?\d+(?:\.\d+)?$/;
  var boolean = /^(?:true|false)$/i;
  var $ZodCheck = $constructor("$ZodCheck", (inst, def) => {
   var _a2;
   inst._zod ?? (inst._zod = {});
   inst._zod.def = def;
   (_a2 = inst._zod).onattach ?? (_a2.onattach = []);
  });
  var _whenHasLength = payload => {
   const val = payload.value;
   return !nullish(val) && val.length !== void 0;
  };
  var numericOriginMap = {
   number: "number",
   bigint: "bigint",
   object: "date"
  };
  var $ZodCheckGreaterThan = $constructor("$ZodCheckGreaterThan", (inst, def) => {
   $ZodCheck.init(inst, def);
   const origin = numericOriginMap[typeof def.value];
   inst._zod.check = payload => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
    payload.issues.push({
     origin: numericOriginMap[typeof payload.value] ?? origin,
     code: "too_small",
     minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
     input: payload.value,
     inclusive: def.inclusive,
     inst,
     continue: !def.abort
    });
   };
  });
  var $ZodCheckNumberFormat = $constructor("$ZodCheckNumberFormat", (inst, def) => {
   $ZodCheck.init(inst, def);
   def.format = def.format || "float64";
   const isInt = def.format?.includes("int");
   const origin = isInt ? "int" : "number";
   const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
   inst._zod.check = payload => {
    const input = payload.value;
    if (isInt) {
     if (!Number.isInteger(input)) {
      payload.issues.push({
       expected: origin,
       format: def.format,
       code: "invalid_type",
       continue: false,
       input,
       inst
      });
      return;
     }
     if (!Number.isSafeInteger(input)) {
      if (input > 0) payload.issues.push({
       input,
       code: "too_big",
       maximum: Number.MAX_SAFE_INTEGER,
       note: "Integers must be within the safe integer range.",
       inst,
       origin,
       inclusive: true,
       continue: !def.abort
      }); else payload.issues.push({
       input,
       code: "too_small",
       minimum: Number.MIN_SAFE_INTEGER,
       note: "Integers must be within the safe integer range.",
       inst,
       origin,
       inclusive: true,
       continue: !def.abort
      });
      return;
     }
    }
    if (input < minimum) payload.issues.push({
     origin: "number",
     input,
     code: "too_small",
     minimum,
     inclusive: true,
     inst,
     continue: !def.abort
    });
    if (input > maximum) payload.issues.push({
     origin: "number",
     input,
     code: "too_big",
     maximum,
     inclusive: true,
     inst,
     continue: !def.abort
    });
   };
  });
  var $ZodCheckMaxLength = $constructor("$ZodCheckMaxLength", (inst, def) => {
   var _a2;
   $ZodCheck.init(inst, def);
   (_a2 = inst._zod.def).when ?? (_a2.when = _whenHasLength);
   inst._zod.check = payload => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
    if (length <= def.maximum) return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
     origin,
     code: "too_big",
     maximum: def.maximum,
     inclusive: true,
     input,
     inst,
     continue: !def.abort
    });
   };
  });
  var $ZodCheckMinLength = $constructor("$ZodCheckMinLength", (inst, def) => {
   var _a2;
   $ZodCheck.init(inst, def);
   (_a2 = inst._zod.def).when ?? (_a2.when = _whenHasLength);
   inst._zod.check = payload => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
    if (length >= def.minimum) return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
     origin,
     code: "too_small",
     minimum: def.minimum,
     inclusive: true,
     input,
     inst,
     continue: !def.abort
    });
   };
  });
  var $ZodCheckStringFormat = $constructor("$ZodCheckStringFormat", (inst, def) => {
   var _a2, _b;
   $ZodCheck.init(inst, def);
   if (def.pattern) (_a2 = inst._zod).check ?? (_a2.check = payload => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value)) return;
    payload.issues.push({
     origin: "string",
     code: "invalid_format",
     format: def.format,
     input: payload.value,
     ...def.pattern ? {
      pattern: def.pattern.toString()
     } : {},
     inst,
     continue: !def.abort
    });
   }); else (_b = inst._zod).check ?? (_b.check = () => {});
  });
  var $ZodCheckRegex = $constructor("$ZodCheckRegex", (inst, def) => {
   $ZodCheckStringFormat.init(inst, def);
   inst._zod.check = payload => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value)) return;
    payload.issues.push({
     origin: "string",
     code: "invalid_format",
     format: "regex",
     input: payload.value,
     pattern: def.pattern.toString(),
     inst,
     continue: !def.abort
    });
   };
  });
  function _getMessage() {
   const internals = this._zod;
   internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
   return internals.message;
  }
  function _setMessage(value) {
   this._zod.message = value;
  }
  var _messageDesc = {
   get: _getMessage,
   set: _setMessage,
   enumerable: true,
   configurable: true
  };
  var _issuesDesc = {
   value: void 0,
   enumerable: false
  };
  var _installedToString = new WeakSet([ Object.prototype, Error.prototype ]);
  var initializer = (inst, def) => {
   inst.name = "$ZodError";
   _issuesDesc.value = def;
   Object.defineProperty(inst, "issues", _issuesDesc);
   _issuesDesc.value = void 0;
   Object.defineProperty(inst, "message", _messageDesc);
   const proto = Object.getPrototypeOf(inst);
   if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
     configurable: true,
     enumerable: false,
     get() {
      const value = () => this.message;
      Object.defineProperty(this, "toString", {
       value,
       configurable: true,
       writable: true
      });
      return value;
     },
     set(value) {
      Object.defineProperty(this, "toString", {
       value,
       configurable: true,
       writable: true
      });
     }
    });
   }
  };
  $constructor("$ZodError", initializer);
  var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
   Parent: Error
  });
  var _parse = _Err => {
   const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? {
     ..._ctx,
     async: false
    } : {
     async: false
    };
    const result = schema._zod.run({
     value,
     issues: []
    }, ctx);
    if (result instanceof Promise) throw new $ZodAsyncError;
    if (result.issues.length) {
     const e = new (_params?.Err ?? _Err)(result.issues.map(iss => finalizeIssue(iss, ctx, config())));
     captureStackTrace(e, _params?.callee ?? fn);
     throw e;
    }
    return result.value;
   };
   return fn;
  };
  var parse = _parse($ZodRealError);
  var _parseAsync = _Err => {
   const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? {
     ..._ctx,
     async: true
    } : {
     async: true
    };
    let result = schema._zod.run({
     value,
     issues: []
    }, ctx);
    if (result instanceof Promise) result = await result;
    if (result.issues.length) {
     const e = new (params?.Err ?? _Err)(result.issues.map(iss => finalizeIssue(iss, ctx, config())));
     captureStackTrace(e, params?.callee ?? fn);
     throw e;
    }
    return result.value;
   };
   return fn;
  };
  var parseAsync = _parseAsync($ZodRealError);
  var _safeParse = _Err => (schema, value, _ctx) => {
   const ctx = _ctx ? {
    ..._ctx,
    async: false
   } : {
    async: false
   };
   const result = schema._zod.run({
    value,
    issues: []
   }, ctx);
   if (result instanceof Promise) throw new $ZodAsyncError;
   return result.issues.length ? failure(_Err, result.issues, ctx) : {
    success: true,
    data: result.value
   };
  };
  var safeParse = _safeParse($ZodRealError);
  function failure(Err, issues, ctx) {
   let error;
   return {
    success: false,
    get error() {
     if (!error) {
      error = new Err(issues.map(iss => finalizeIssue(iss, ctx, config())));
      issues = void 0;
      ctx = void 0;
     }
     return error;
    },
    set error(e) {
     error = e;
     issues = void 0;
     ctx = void 0;
    }
   };
  }
  var _safeParseAsync = _Err => async (schema, value, _ctx) => {
   const ctx = _ctx ? {
    ..._ctx,
    async: true
   } : {
    async: true
   };
   let result = schema._zod.run({
    value,
    issues: []
   }, ctx);
   if (result instanceof Promise) result = await result;
   return result.issues.length ? failure(_Err, result.issues, ctx) : {
    success: true,
    data: result.value
   };
  };
  var safeParseAsync = _safeParseAsync($ZodRealError);
  var version = {
   major: 4,
   minor: 6,
   patch: 7
  };
  var $ZodType = $constructor("$ZodType", (inst, def) => {
   var _a2;
   inst ?? (inst = {});
   inst._zod.def = def;
   inst._zod.bag = inst._zod.bag || {};
   inst._zod.version = version;
   const defChecks = inst._zod.def.checks;
   const checks = inst._zod.traits.has("$ZodCheck") ? [ inst, ...defChecks ?? [] ] : defChecks?.length ? [ ...defChecks ] : [];
   for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
   if (checks.length === 0) {
    (_a2 = inst._zod).deferred ?? (_a2.deferred = []);
    inst._zod.deferred?.push(() => {
     inst._zod.run = inst._zod.parse;
    });
   } else {
    const runChecks = (payload, checks2, ctx) => {
     if (payload.memo) return payload;
     let isAborted = aborted(payload);
     let asyncResult;
     for (const ch of checks2) {
      if (ch._zod.def.when) {
       if (explicitlyAborted(payload)) continue;
       const shouldRun = ch._zod.def.when(payload);
       if (!shouldRun) continue;
      } else if (isAborted) continue;
      const currLen = payload.issues.length;
      const _ = ch._zod.check(payload);
      if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError;
      if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
       await _;
       const nextLen = payload.issues.length;
       if (nextLen === currLen) return;
       attachSchema(payload.issues, currLen, inst);
       if (!isAborted) isAborted = aborted(payload, currLen);
      }); else {
       const nextLen = payload.issues.length;
       if (nextLen === currLen) continue;
       attachSchema(payload.issues, currLen, inst);
       if (!isAborted) isAborted = aborted(payload, currLen);
      }
     }
     if (asyncResult) return asyncResult.then(() => payload);
     return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
     if (aborted(canary)) {
      canary.aborted = true;
      return canary;
     }
     const checkResult = runChecks(payload, checks, ctx);
     if (checkResult instanceof Promise) {
      if (ctx.async === false) throw new $ZodAsyncError;
      return checkResult.then(checkResult2 => inst._zod.parse(checkResult2, ctx));
     }
     return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
     if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
     if (ctx.direction === "backward") {
      const canary = inst._zod.parse({
       value: payload.value,
       issues: []
      }, {
       ...ctx,
       skipChecks: true
      });
      if (canary instanceof Promise) return canary.then(canary2 => handleCanaryResult(canary2, payload, ctx));
      return handleCanaryResult(canary, payload, ctx);
     }
     const result = inst._zod.parse(payload, ctx);
     if (result instanceof Promise) {
      if (ctx.async === false) throw new $ZodAsyncError;
      return result.then(result2 => runChecks(result2, checks, ctx));
     }
     return runChecks(result, checks, ctx);
    };
   }
  }, {
   get "~standard"() {
    return hide(this, "~standard", standardProps(this));
   },
   set "~standard"(value) {
    own(this, "~standard", value);
   }
  });
  var toStandardResult = (r, ctx) => r.issues.length ? {
   issues: r.issues.map(iss => finalizeIssue(iss, ctx, config()))
  } : {
   value: r.value
  };
  async function validateAsync(inst, value) {
   const ctx = {
    async: true
   };
   return toStandardResult(await inst._zod.run({
    value,
    issues: []
   }, ctx), ctx);
  }
  function standardProps(inst) {
   return {
    validate: value => {
     const ctx = {
      async: false
     };
     try {
      const r = inst._zod.run({
       value,
       issues: []
      }, ctx);
      if (!(r instanceof Promise)) return toStandardResult(r, ctx);
     } catch (_) {}
     return validateAsync(inst, value);
    },
    vendor: "zod",
    version: 1
   };
  }
  var $ZodString = $constructor("$ZodString", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = def.pattern ?? anyString;
   inst._zod.parse = (payload, _) => {
    if (def.coerce) try {
     payload.value = String(payload.value);
    } catch (_2) {}
    if (typeof payload.value === "string") return payload;
    payload.issues.push({
     expected: "string",
     code: "invalid_type",
     input: payload.value,
     inst
    });
    return payload;
   };
  });
  var $ZodNumber = $constructor("$ZodNumber", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = number;
   inst._zod.parse = (payload, _ctx) => {
    if (def.coerce) try {
     payload.value = Number(payload.value);
    } catch (_) {}
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
     expected: "number",
     code: "invalid_type",
     input,
     inst,
     ...received ? {
      received
     } : {}
    });
    return payload;
   };
  });
  var $ZodNumberFormat = $constructor("$ZodNumberFormat", (inst, def) => {
   $ZodCheckNumberFormat.init(inst, def);
   $ZodNumber.init(inst, def);
  });
  var $ZodBoolean = $constructor("$ZodBoolean", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = boolean;
   inst._zod.parse = (payload, _ctx) => {
    if (def.coerce) try {
     payload.value = Boolean(payload.value);
    } catch (_) {}
    const input = payload.value;
    if (typeof input === "boolean") return payload;
    payload.issues.push({
     expected: "boolean",
     code: "invalid_type",
     input,
     inst
    });
    return payload;
   };
  });
  var $ZodBigInt = $constructor("$ZodBigInt", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = bigint;
   inst._zod.parse = (payload, _ctx) => {
    if (def.coerce) try {
     payload.value = BigInt(payload.value);
    } catch (_) {}
    if (typeof payload.value === "bigint") return payload;
    payload.issues.push({
     expected: "bigint",
     code: "invalid_type",
     input: payload.value,
     inst
    });
    return payload;
   };
  });
  var $ZodUnknown = $constructor("$ZodUnknown", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = payload => payload;
  });
  var $ZodNever = $constructor("$ZodNever", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
     expected: "never",
     code: "invalid_type",
     input: payload.value,
     inst
    });
    return payload;
   };
  });
  var $ZodDate = $constructor("$ZodDate", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _ctx) => {
    if (def.coerce) try {
     payload.value = new Date(payload.value);
    } catch (_err) {}
    const input = payload.value;
    const isDate = input instanceof Date;
    const isValidDate = isDate && !Number.isNaN(input.getTime());
    if (isValidDate) return payload;
    payload.issues.push({
     expected: "date",
     code: "invalid_type",
     input,
     ...isDate ? {
      received: "Invalid Date"
     } : {},
     inst
    });
    return payload;
   };
  });
  function capSize(inst, size) {
   const caps = sizeCaps(inst._zod.def.checks);
   if (!caps.length) return;
   const cap = Math.min(...caps.map(c => c[0]));
   const parse2 = inst._zod.parse;
   inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
     const start = payload.issues.length;
     ch._zod.check(payload);
     payload.issues[start].continue = false;
     attachSchema(payload.issues, start, inst);
     return payload;
    }
    return parse2(payload, ctx);
   };
  }
  var arraySize = input => Array.isArray(input) ? input.length : -1;
  function handleArrayResult(result, final, index) {
   if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
   final.value[index] = result.value;
  }
  var $ZodArray = $constructor("$ZodArray", (inst, def) => {
   $ZodType.init(inst, def);
   const memo = globalConfig.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
     payload.issues.push({
      expected: "array",
      code: "invalid_type",
      input,
      inst
     });
     return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
     const item = input[i];
     const result = def.element._zod.run({
      value: item,
      issues: []
     }, ctx);
     if (result instanceof Promise) proms.push(result.then(result2 => handleArrayResult(result2, payload, i))); else {
      handleArrayResult(result, payload, i);
      if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
     }
    }
    if (proms.length) return Promise.all(proms).then(() => payload);
    return payload;
   };
   capSize(inst, arraySize);
  });
  function handlePropertyResult(result, final, key, input, optin, optout) {
   const isPresent = key in input;
   const isOptionalOut = optout === "optional";
   if (!isPresent && isOptionalOut && optin === "optional") return;
   if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) return;
    final.issues.push(...prefixIssues(key, result.issues));
   }
   if (!isPresent && optin === void 0) {
    if (!result.issues.length) final.issues.push({
     code: "invalid_type",
     expected: "nonoptional",
     input: void 0,
     path: [ key ]
    });
    return;
   }
   if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
   } else final.value[key] = result.value;
  }
  var NO_SYMBOL_KEYS = [];
  function normalizeDef(def) {
   const keys = Object.keys(def.shape);
   const ownSymbols = Object.getOwnPropertySymbols(def.shape);
   const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
   const allKeys = symbolKeys.length ? [ ...keys, ...symbolKeys ] : keys;
   for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
   const okeys = optionalKeys(def.shape);
   return {
    ...def,
    allKeys,
    symbolKeys,
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
   };
  }
  function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
   const unrecognized = [];
   const keySet = def.keySet;
   const _catchall = def.catchall._zod;
   const t = _catchall.def.type;
   const optin = _catchall.optin;
   const optout = _catchall.optout;
   let seen = 0;
   for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
     if (aborted(payload, seen)) break;
     seen = payload.issues.length;
    }
    if (keySet.has(key)) continue;
    if (key === "__proto__") {
     if (t === "never") unrecognized.push(key);
     continue;
    }
    if (t === "never") {
     unrecognized.push(key);
     continue;
    }
    const r = _catchall.run({
     value: input[key],
     issues: []
    }, ctx);
    if (r instanceof Promise) proms.push(r.then(r2 => handlePropertyResult(r2, payload, key, input, optin, optout))); else handlePropertyResult(r, payload, key, input, optin, optout);
   }
   if (unrecognized.length) payload.issues.push({
    code: "unrecognized_keys",
    keys: unrecognized,
    input,
    inst,
    continue: true
   });
   if (!proms.length) return payload;
   return Promise.all(proms).then(() => payload);
  }
  var $ZodObject = $constructor("$ZodObject", (inst, def) => {
   $ZodType.init(inst, def);
   const desc = Object.getOwnPropertyDescriptor(def, "shape");
   const sh = desc?.get ? desc.get.raw : def.shape ?? {};
   if (sh) {
    const get = () => {
     const newSh = {
      ...sh
     };
     Object.defineProperty(def, "shape", {
      value: newSh
     });
     get.raw = newSh;
     return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", {
     get
    });
   }
   const _normalized = cached(() => normalizeDef(def));
   defineLazyInternal(inst, "propValues", zod => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
     const field = shape[key]._zod;
     if (field.values) {
      if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, new Set);
      for (const v of field.values) propValues[key].add(v);
      if (field.optin !== void 0) propValues[key].add(void 0);
     }
    }
    return propValues;
   });
   const isObject2 = isObject;
   const catchall = def.catchall;
   let value;
   const memo = globalConfig.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
     payload.issues.push({
      expected: "object",
      code: "invalid_type",
      input,
      inst
     });
     return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key of value.allKeys) {
     if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen)) break;
      seen = payload.issues.length;
     }
     if (key === "__proto__") continue;
     const el = shape[key];
     const optin = el._zod.optin;
     const optout = el._zod.optout;
     const r = el._zod.run({
      value: input[key],
      issues: []
     }, ctx);
     if (r instanceof Promise) proms.push(r.then(r2 => handlePropertyResult(r2, payload, key, input, optin, optout))); else handlePropertyResult(r, payload, key, input, optin, optout);
    }
    if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
   };
  });
  function handleUnionResults(results, final, inst, ctx) {
   for (const result of results) if (result.issues.length === 0) {
    final.value = result.value;
    return final;
   }
   const nonaborted = results.filter(r => !aborted(r));
   if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
   }
   final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map(result => result.issues.map(iss => finalizeIssue(iss, ctx, config())))
   });
   return final;
  }
  var $ZodUnion = $constructor("$ZodUnion", (inst, def) => {
   $ZodType.init(inst, def);
   defineLazyInternal(inst, "optin", zod => zod.def.options.some(o => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some(o => o._zod.optin !== void 0) ? "optional" : void 0);
   defineLazyInternal(inst, "optout", zod => zod.def.options.some(o => o._zod.optout === "optional") ? "optional" : void 0);
   defineLazyInternal(inst, "values", zod => {
    if (zod.def.options.every(o => o._zod.values)) return new Set(zod.def.options.flatMap(option => Array.from(option._zod.values)));
    return;
   });
   defineLazyInternal(inst, "pattern", zod => {
    if (zod.def.options.every(o => o._zod.pattern)) {
     const patterns = zod.def.options.map(o => o._zod.pattern);
     return new RegExp(`^(${patterns.map(p => cleanRegex(p.source)).join("|")})$`);
    }
    return;
   });
   const first = def.options.length === 1 ? def.options[0]._zod.run : null;
   inst._zod.parse = (payload, ctx) => {
    if (first) return first(payload, ctx);
    let async = false;
    const results = [];
    for (const option of def.options) {
     const result = option._zod.run({
      value: payload.value,
      issues: []
     }, ctx);
     if (result instanceof Promise) {
      results.push(result);
      async = true;
     } else {
      if (result.issues.length === 0) return result;
      results.push(result);
     }
    }
    if (!async) return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then(results2 => handleUnionResults(results2, payload, inst, ctx));
   };
  });
  var $ZodRecord = $constructor("$ZodRecord", (inst, def) => {
   $ZodType.init(inst, def);
   const memo = globalConfig.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isPlainObject(input)) {
     payload.issues.push({
      expected: "record",
      code: "invalid_type",
      input,
      inst
     });
     return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
     payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
     const recordKeys = new Set;
     for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
      recordKeys.add(typeof key === "number" ? key.toString() : key);
      if (key === "__proto__") continue;
      const keyResult = def.keyType._zod.run({
       value: key,
       issues: []
      }, ctx);
      if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
      if (keyResult.issues.length) {
       payload.issues.push({
        code: "invalid_key",
        origin: "record",
        issues: keyResult.issues.map(iss => finalizeIssue(iss, ctx, config())),
        input: key,
        path: [ key ],
        inst
       });
       continue;
      }
      const outKey = keyResult.value;
      if (outKey === "__proto__") continue;
      const result = def.valueType._zod.run({
       value: input[key],
       issues: []
      }, ctx);
      if (result instanceof Promise) proms.push(result.then(result2 => {
       if (result2.issues.length) payload.issues.push(...prefixIssues(key, result2.issues));
       payload.value[outKey] = result2.value;
      })); else {
       if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
       payload.value[outKey] = result.value;
      }
     }
     let unrecognized;
     for (const key in input) if (!recordKeys.has(key)) if (def.mode === "loose") {
      if (key === "__proto__") continue;
      payload.value[key] = input[key];
     } else {
      unrecognized = unrecognized ?? [];
      unrecognized.push(key);
     }
     if (unrecognized && unrecognized.length > 0) payload.issues.push({
      code: "unrecognized_keys",
      input,
      inst,
      keys: unrecognized,
      continue: true
     });
    } else {
     payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
     let unrecognized;
     for (const key of Reflect.ownKeys(input)) {
      if (key === "__proto__") continue;
      if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
      let keyResult = def.keyType._zod.run({
       value: key,
       issues: []
      }, ctx);
      if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
      const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
      if (checkNumericKey) {
       const retryResult = def.keyType._zod.run({
        value: Number(key),
        issues: []
       }, ctx);
       if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
       if (retryResult.issues.length === 0) keyResult = retryResult;
      }
      if (keyResult.issues.length) {
       if (def.mode === "loose") payload.value[key] = input[key]; else if (values) {
        unrecognized = unrecognized ?? [];
        unrecognized.push(key);
       } else payload.issues.push({
        code: "invalid_key",
        origin: "record",
        issues: keyResult.issues.map(iss => finalizeIssue(iss, ctx, config())),
        input: key,
        path: [ key ],
        inst
       });
       continue;
      }
      const outKey = keyResult.value;
      if (outKey === "__proto__") continue;
      const result = def.valueType._zod.run({
       value: input[key],
       issues: []
      }, ctx);
      if (result instanceof Promise) proms.push(result.then(result2 => {
       if (result2.issues.length) payload.issues.push(...prefixIssues(key, result2.issues));
       payload.value[outKey] = result2.value;
      })); else {
       if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
       payload.value[outKey] = result.value;
      }
     }
     if (unrecognized && unrecognized.length > 0) payload.issues.push({
      code: "unrecognized_keys",
      input,
      inst,
      keys: unrecognized,
      continue: true
     });
    }
    if (proms.length) return Promise.all(proms).then(() => payload);
    return payload;
   };
  });
  var $ZodEnum = $constructor("$ZodEnum", (inst, def) => {
   $ZodType.init(inst, def);
   const values = getEnumValues(def.entries);
   const valuesSet = new Set(values);
   inst._zod.values = valuesSet;
   defineLazyInternal(inst, "pattern", zod => {
    const patternValues = getEnumValues(zod.def.entries).filter(k => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map(o => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
   });
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) return payload;
    payload.issues.push({
     code: "invalid_value",
     values,
     input,
     inst
    });
    return payload;
   };
  });
  var $ZodLiteral = $constructor("$ZodLiteral", (inst, def) => {
   $ZodType.init(inst, def);
   const values = new Set(def.values);
   inst._zod.values = values;
   defineLazyInternal(inst, "pattern", zod => {
    const vals = zod.def.values;
    return new RegExp(vals.length ? `^(${vals.map(o => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
   });
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (values.has(input)) return payload;
    payload.issues.push({
     code: "invalid_value",
     values: def.values,
     input,
     inst
    });
    return payload;
   };
  });
  var $ZodTransform = $constructor("$ZodTransform", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.optin = "optional";
   globalConfig.memoizer?.guard(inst);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
    const _out = def.transform(payload.value, payload);
    if (ctx.async) {
     const output = _out instanceof Promise ? _out : Promise.resolve(_out);
     return output.then(output2 => {
      payload.value = output2;
      return payload;
     });
    }
    if (_out instanceof Promise) throw new $ZodAsyncError;
    payload.value = _out;
    return payload;
   };
  });
  function handleOptionalResult(payload, result) {
   payload.value = result.issues.length ? void 0 : result.value;
   return payload;
  }
  var $ZodOptional = $constructor("$ZodOptional", (inst, def) => {
   $ZodType.init(inst, def);
   defineLazyInternal(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
   inst._zod.optout = "optional";
   defineLazyInternal(inst, "values", zod => {
    const values = zod.def.innerType._zod.values;
    return values ? new Set([ ...values, void 0 ]) : void 0;
   });
   defineLazyInternal(inst, "pattern", zod => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
   });
   inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
     if (def.innerType._zod.optin !== "defaulted") return payload;
     const result = def.innerType._zod.run({
      value: payload.value,
      issues: []
     }, ctx);
     if (result instanceof Promise) return result.then(result2 => handleOptionalResult(payload, result2));
     return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
   };
  });
  var $ZodExactOptional = $constructor("$ZodExactOptional", (inst, def) => {
   $ZodOptional.init(inst, def);
   defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
   defineLazyInternal(inst, "pattern", zod => zod.def.innerType._zod.pattern);
   inst._zod.parse = (payload, ctx) => def.innerType._zod.run(payload, ctx);
  });
  var $ZodNullable = $constructor("$ZodNullable", (inst, def) => {
   $ZodType.init(inst, def);
   defineLazyInternal(inst, "optin", zod => zod.def.innerType._zod.optin);
   defineLazyInternal(inst, "optout", zod => zod.def.innerType._zod.optout);
   defineLazyInternal(inst, "pattern", zod => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
   });
   defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values ? new Set([ ...zod.def.innerType._zod.values, null ]) : void 0);
   inst._zod.parse = (payload, ctx) => {
    if (payload.value === null) return payload;
    return def.innerType._zod.run(payload, ctx);
   };
  });
  function handleCatchResult(payload, result, def, ctx) {
   if (!result.issues.length) {
    payload.value = result.value;
    if (result.memo) payload.memo = true;
    return payload;
   }
   payload.value = def.catchValue({
    ...result,
    value: payload.value,
    error: {
     issues: result.issues.map(iss => finalizeIssue(iss, ctx, config()))
    },
    input: payload.value
   });
   return payload;
  }
  var $ZodCatch = $constructor("$ZodCatch", (inst, def) => {
   $ZodType.init(inst, def);
   defineLazyInternal(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
   defineLazyInternal(inst, "optout", zod => zod.def.innerType._zod.optout);
   defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
    const result = def.innerType._zod.run({
     value: payload.value,
     issues: []
    }, ctx);
    if (result instanceof Promise) return result.then(result2 => handleCatchResult(payload, result2, def, ctx));
    return handleCatchResult(payload, result, def, ctx);
   };
  });
  var $ZodPipe = $constructor("$ZodPipe", (inst, def) => {
   $ZodType.init(inst, def);
   defineLazyInternal(inst, "values", zod => zod.def.in._zod.values);
   defineLazyInternal(inst, "optin", zod => zod.def.in._zod.optin);
   defineLazyInternal(inst, "optout", zod => zod.def.out._zod.optout);
   defineLazyInternal(inst, "propValues", zod => zod.def.in._zod.propValues);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
     const right = def.out._zod.run(payload, ctx);
     if (right instanceof Promise) return right.then(right2 => handlePipeResult(right2, def.in, ctx));
     return handlePipeResult(right, def.in, ctx);
    }
    const left = def.in._zod.run(payload, ctx);
    if (left instanceof Promise) return left.then(left2 => handlePipeResult(left2, def.out, ctx));
    return handlePipeResult(left, def.out, ctx);
   };
  });
  function handlePipeResult(left, next, ctx) {
   if (left.issues.some(iss => iss.code !== "unrecognized_keys")) {
    left.aborted = true;
    return left;
   }
   return next._zod.run({
    value: left.value,
    issues: left.issues
   }, ctx);
  }
  var $ZodLazy = $constructor("$ZodLazy", (inst, def) => {
   $ZodType.init(inst, def);
   defineLazy(inst._zod, "innerType", () => {
    const d = def;
    if (!d._cachedInner) d._cachedInner = def.getter();
    return d._cachedInner;
   });
   defineLazyInternal(inst, "pattern", zod => zod.innerType?._zod?.pattern);
   defineLazyInternal(inst, "propValues", zod => zod.innerType?._zod?.propValues);
   defineLazyInternal(inst, "optin", zod => zod.innerType?._zod?.optin ?? void 0);
   defineLazyInternal(inst, "optout", zod => zod.innerType?._zod?.optout ?? void 0);
   inst._zod.parse = (payload, ctx) => {
    const inner = inst._zod.innerType;
    return inner._zod.run(payload, ctx);
   };
  });
  var $ZodCustom = $constructor("$ZodCustom", (inst, def) => {
   $ZodCheck.init(inst, def);
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _) => payload;
   inst._zod.check = payload => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) return r.then(r2 => handleRefineResult(r2, payload, input, inst));
    handleRefineResult(r, payload, input, inst);
    return;
   };
  });
  function handleRefineResult(result, payload, input, inst) {
   if (!result) {
    const _iss = {
     code: "custom",
     input,
     inst,
     path: [ ...inst._zod.def.path ?? [] ],
     continue: !inst._zod.def.abort
    };
    if (inst._zod.def.params) _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
   }
  }
  function snapshotChecks(def) {
   if (def.checks) def.checks = [ ...def.checks ];
   return def;
  }
  function _string(Class2, params) {
   return new Class2(snapshotChecks({
    type: "string",
    ...normalizeParams(params)
   }));
  }
  function _coercedString(Class2, params) {
   return new Class2(snapshotChecks({
    type: "string",
    coerce: true,
    ...normalizeParams(params)
   }));
  }
  function _number(Class2, params) {
   return new Class2(snapshotChecks({
    type: "number",
    checks: [],
    ...normalizeParams(params)
   }));
  }
  function _coercedNumber(Class2, params) {
   return new Class2(snapshotChecks({
    type: "number",
    coerce: true,
    checks: [],
    ...normalizeParams(params)
   }));
  }
  function _int(Class2, params) {
   return new Class2({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params)
   });
  }
  function _boolean(Class2, params) {
   return new Class2({
    type: "boolean",
    ...normalizeParams(params)
   });
  }
  function _coercedBoolean(Class2, params) {
   return new Class2({
    type: "boolean",
    coerce: true,
    ...normalizeParams(params)
   });
  }
  function _coercedBigint(Class2, params) {
   return new Class2({
    type: "bigint",
    coerce: true,
    ...normalizeParams(params)
   });
  }
  function _unknown(Class2) {
   return new Class2({
    type: "unknown"
   });
  }
  function _never(Class2, params) {
   return new Class2({
    type: "never",
    ...normalizeParams(params)
   });
  }
  function _coercedDate(Class2, params) {
   return new Class2({
    type: "date",
    coerce: true,
    ...normalizeParams(params)
   });
  }
  function _gt(value, params) {
   return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: false
   });
  }
  function _gte(value, params) {
   return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: true
   });
  }
  function _positive(params) {
   return _gt(0, params);
  }
  function _nonnegative(params) {
   return _gte(0, params);
  }
  function _maxLength(maximum, params) {
   const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
   });
   return ch;
  }
  function _minLength(minimum, params) {
   return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
   });
  }
  function _regex(pattern, params) {
   return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern
   });
  }
  function _refine(Class2, fn, _params) {
   const schema = new Class2({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
   });
   return schema;
  }
  var ZodMiniType = $constructor("ZodMiniType", (inst, def) => {
   if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
   $ZodType.init(inst, def);
   inst.def = def;
   inst.type = def.type;
  }, {
   get with() {
    return this.check;
   },
   set with(value) {
    own(this, "with", value);
   },
   parse(data, params) {
    return parse(this, data, params, {
     callee: this.parse
    });
   },
   parseAsync(data, params) {
    return parseAsync(this, data, params, {
     callee: this.parseAsync
    });
   },
   safeParse(data, params) {
    return safeParse(this, data, params);
   },
   safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
   },
   check(...checks) {
    const def = this.def;
    return this.clone({
     ...def,
     checks: [ ...def.checks ?? [], ...checks.map(ch => typeof ch === "function" ? {
      _zod: {
       check: ch,
       def: {
        check: "custom"
       },
       onattach: []
      }
     } : ch) ]
    }, {
     parent: true
    });
   },
   clone(_def, params) {
    return clone(this, _def, params);
   },
   brand() {
    return this;
   },
   register(reg, meta2) {
    reg.add(this, meta2);
    return this;
   },
   apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
   }
  });
  var ZodMiniString = $constructor("ZodMiniString", (inst, def) => {
   $ZodString.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function string2(params) {
   return _string(ZodMiniString, params);
  }
  var ZodMiniNumber = $constructor("ZodMiniNumber", (inst, def) => {
   $ZodNumber.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function number2(params) {
   return _number(ZodMiniNumber, params);
  }
  var ZodMiniNumberFormat = $constructor("ZodMiniNumberFormat", (inst, def) => {
   $ZodNumberFormat.init(inst, def);
   ZodMiniNumber.init(inst, def);
  });
  function int(params) {
   return _int(ZodMiniNumberFormat, params);
  }
  var ZodMiniBoolean = $constructor("ZodMiniBoolean", (inst, def) => {
   $ZodBoolean.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function boolean2(params) {
   return _boolean(ZodMiniBoolean, params);
  }
  var ZodMiniBigInt = $constructor("ZodMiniBigInt", (inst, def) => {
   $ZodBigInt.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  var ZodMiniUnknown = $constructor("ZodMiniUnknown", (inst, def) => {
   $ZodUnknown.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function unknown() {
   return _unknown(ZodMiniUnknown);
  }
  var ZodMiniNever = $constructor("ZodMiniNever", (inst, def) => {
   $ZodNever.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function never(params) {
   return _never(ZodMiniNever, params);
  }
  var ZodMiniDate = $constructor("ZodMiniDate", (inst, def) => {
   $ZodDate.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  var ZodMiniArray = $constructor("ZodMiniArray", (inst, def) => {
   $ZodArray.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function array(element, params) {
   return new ZodMiniArray({
    type: "array",
    element,
    ...normalizeParams(params)
   });
  }
  var ZodMiniObject = $constructor("ZodMiniObject", (inst, def) => {
   $ZodObject.init(inst, def);
   ZodMiniType.init(inst, def);
   installLazyProp(inst, "shape", self => self._zod.def.shape, false);
  });
  function object(shape, params) {
   const def = {
    type: "object",
    shape: shape ?? {},
    ...normalizeParams(params)
   };
   return new ZodMiniObject(def);
  }
  function strictObject(shape, params) {
   return new ZodMiniObject({
    type: "object",
    shape,
    catchall: never(),
    ...normalizeParams(params)
   });
  }
  function extend2(schema, shape) {
   return extend(schema, shape);
  }
  function omit2(schema, mask) {
   return omit(schema, mask);
  }
  var ZodMiniUnion = $constructor("ZodMiniUnion", (inst, def) => {
   $ZodUnion.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function union(options, params) {
   return new ZodMiniUnion({
    type: "union",
    options,
    ...normalizeParams(params)
   });
  }
  var ZodMiniRecord = $constructor("ZodMiniRecord", (inst, def) => {
   $ZodRecord.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function record(keyType, valueType, params) {
   if (!valueType || !valueType._zod) return new ZodMiniRecord({
    type: "record",
    keyType: string2(),
    valueType: keyType,
    ...normalizeParams(valueType)
   });
   return new ZodMiniRecord({
    type: "record",
    keyType,
    valueType,
    ...normalizeParams(params)
   });
  }
  var ZodMiniEnum = $constructor("ZodMiniEnum", (inst, def) => {
   $ZodEnum.init(inst, def);
   ZodMiniType.init(inst, def);
   inst.options = [ ...inst._zod.values ];
  });
  function _enum(values, params) {
   const entries = Array.isArray(values) ? Object.fromEntries(values.map(v => [ v, v ])) : values;
   return new ZodMiniEnum({
    type: "enum",
    entries,
    ...normalizeParams(params)
   });
  }
  var ZodMiniLiteral = $constructor("ZodMiniLiteral", (inst, def) => {
   $ZodLiteral.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function literal(value, params) {
   return new ZodMiniLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [ value ],
    ...normalizeParams(params)
   });
  }
  var ZodMiniTransform = $constructor("ZodMiniTransform", (inst, def) => {
   $ZodTransform.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function transform(fn) {
   return new ZodMiniTransform({
    type: "transform",
    transform: fn
   });
  }
  var ZodMiniOptional = $constructor("ZodMiniOptional", (inst, def) => {
   $ZodOptional.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function optional(innerType) {
   return new ZodMiniOptional({
    type: "optional",
    innerType
   });
  }
  var ZodMiniExactOptional = $constructor("ZodMiniExactOptional", (inst, def) => {
   $ZodExactOptional.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function exactOptional(innerType) {
   return new ZodMiniExactOptional({
    type: "optional",
    innerType
   });
  }
  var ZodMiniNullable = $constructor("ZodMiniNullable", (inst, def) => {
   $ZodNullable.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function nullable(innerType) {
   return new ZodMiniNullable({
    type: "nullable",
    innerType
   });
  }
  function nullish2(innerType) {
   return optional(nullable(innerType));
  }
  var ZodMiniCatch = $constructor("ZodMiniCatch", (inst, def) => {
   $ZodCatch.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function _catch(innerType, catchValue) {
   return new ZodMiniCatch({
    type: "catch",
    innerType,
    catchValue: typeof catchValue === "function" ? catchValue : util_exports.constantCatch(catchValue)
   });
  }
  var ZodMiniPipe = $constructor("ZodMiniPipe", (inst, def) => {
   $ZodPipe.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function pipe(in_, out) {
   return new ZodMiniPipe({
    type: "pipe",
    in: in_,
    out
   });
  }
  var ZodMiniLazy = $constructor("ZodMiniLazy", (inst, def) => {
   $ZodLazy.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function _lazy(getter) {
   return new ZodMiniLazy({
    type: "lazy",
    getter
   });
  }
  var ZodMiniCustom = $constructor("ZodMiniCustom", (inst, def) => {
   $ZodCustom.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function refine(fn, _params = {}) {
   return _refine(ZodMiniCustom, fn, _params);
  }
 }),
 8211: (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
  __nccwpck_require__.d(__webpack_exports__, {
   D_: () => identity,
   Et: () => updateBody,
   Gd: () => implementedInterface,
   Gf: () => secretName,
   dm: () => visibilities,
   kH: () => secretNamePattern
  });
  var _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2977);
  var upTo = characters => (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Yj)().check((0, 
  _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Eb)(characters));
  var collection = thing => (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, 
  _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.g1)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Yj)(), (0, 
  _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.me)(thing)));
  var schema = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.g1)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Yj)(), (0, 
  _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.L5)());
  var holder = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.re)({
   schema
  });
  var about = {
   title: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)(upTo(64)),
   description: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)(upTo(256))
  };
  var name = upTo(200);
  var script = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.me)(upTo(2e3)));
  var attributes = collection(upTo(200));
  var tags = collection((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.re)(about));
  var creation = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.re)({
   enabled: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.zM)(),
   requiredTags: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.YO)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Yj)())
  }));
  var configuration = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.re)({
   ...about,
   schema: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)(schema),
   identifier: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.re)({
    required: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.zM)()),
    linkTemplateScript: script
   }))
  });
  var action = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.re)({
   ...about,
   billable: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.zM)()),
   cacheable: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.zM)()),
   input: holder,
   output: holder,
   attributes
  });
  var channel = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.re)({
   ...about,
   messages: collection(holder),
   conversation: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.re)({
    creation,
    tags
   })),
   message: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.re)({
    tags
   }))
  });
  var renamed = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.g1)((0, 
  _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Yj)(), (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.re)({
   name
  })));
  var implementedInterface = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.re)({
   id: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Yj)().check((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.m9)(28), (0, 
   _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Eb)(36)),
   entities: renamed,
   actions: renamed,
   events: renamed,
   channels: renamed
  });
  var secretNamePattern = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
  var secretName = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Yj)().check((0, 
  _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Fk)(secretNamePattern));
  var visibilities = [ "public", "private", "unlisted" ];
  var updateBody = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.re)({
   configuration: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)(configuration),
   configurations: collection(configuration),
   extraOperations: collection((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.re)({
    enabled: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.zM)()
   })),
   sdkVersion: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)(name),
   channels: collection(channel),
   maxExecutionTime: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Wh)().check((0, 
   _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.NC)())),
   identifier: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.re)({
    extractScript: script,
    fallbackHandlerScript: script
   })),
   actions: collection(action),
   events: collection((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.re)({
    ...about,
    schema,
    attributes
   })),
   states: collection((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.re)({
    type: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.$8)([ "conversation", "user", "integration" ]),
    schema
   })),
   user: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.re)({
    creation,
    tags
   })),
   entities: collection((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.re)({
    ...about,
    schema
   })),
   interfaces: collection(implementedInterface),
   attributes,
   secrets: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.g1)(secretName, (0, 
   _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.me)(upTo(2e4)))),
   code: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Yj)()),
   icon: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Yj)()),
   readme: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Yj)()),
   title: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Yj)().check((0, 
   _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.m9)(1), (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Eb)(64))),
   description: about.description,
   url: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.me)(upTo(2e3))),
   public: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.zM)()),
   visibility: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.$8)(visibilities)),
   layers: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.YO)((0, 
   _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Yj)()))
  });
  var identity = {
   name: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Yj)().check((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.m9)(1), (0, 
   _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_0__.Eb)(200)),
   version: name
  };
 }),
 8624: (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
  __nccwpck_require__.d(__webpack_exports__, {
   S: () => nameBots,
   Z: () => listNames
  });
  var _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1330);
  var mostNames = 5;
  function nameBots(count, names) {
   const bots = `${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.B4)(count)} ${count === 1 ? "bot" : "bots"}`;
   return names.length === 0 ? bots : `${bots} (${listNames(names)})`;
  }
  function listNames(names, show = name => name) {
   const shown = names.slice(0, mostNames).map(show).join(", ");
   const others = names.length - mostNames;
   return others <= 0 ? shown : `${shown} and ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.B4)(others)} ${others === 1 ? "other" : "others"}`;
  }
 }),
 8758: (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
  __nccwpck_require__.d(__webpack_exports__, {
   Ax: () => shortCommit,
   Bz: () => propertyName,
   Ir: () => isAnnotation,
   Jj: () => provenanceOf,
   TC: () => digestAttribute,
   TS: () => provenanceAttributes,
   Y7: () => commitAttribute,
   _C: () => asCommit,
   eu: () => literal,
   m_: () => requiredNames,
   uf: () => schemaType
  });
  var _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1330);
  var digestAttribute = "sourceDigest";
  var commitAttribute = "sourceCommit";
  var provenanceAttributes = [ digestAttribute, commitAttribute ];
  function provenanceOf({attributes}) {
   const digest = attributes[digestAttribute];
   if (digest === void 0 || !/^sha256:[0-9a-f]{64}$/.test(digest)) return;
   return {
    digest,
    commit: asCommit(attributes[commitAttribute])
   };
  }
  function asCommit(text) {
   return text !== void 0 && /^[0-9a-f]{40}$/.test(text) ? text : void 0;
  }
  function shortCommit(commit) {
   return `\`${commit.slice(0, 7)}\``;
  }
  var maxDepth = 6;
  var maxSchemas = 60;
  var maxValue = 60;
  var annotations = new Set("title description examples default deprecated readOnly writeOnly $comment $schema $id $defs definitions".split(" "));
  function isAnnotation(keyword) {
   return annotations.has(keyword) || keyword.startsWith("x-");
  }
  function schemaType(schema) {
   return write(schema, {
    depth: 0,
    left: maxSchemas
   });
  }
  function literal(value) {
   const json = JSON.stringify(value) ?? "undefined";
   return json.length <= maxValue ? json : `${Array.from(json.slice(0, maxValue * 2)).slice(0, maxValue - 1).join("")}\u2026`;
  }
  function propertyName(name) {
   return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? name : literal(name);
  }
  function requiredNames(schema) {
   const names = schema["required"];
   return Array.isArray(names) ? names : [];
  }
  function write(schema, bounds) {
   if (schema === false) return "never";
   if (!(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(schema)) return "unknown";
   if (bounds.depth >= maxDepth || bounds.left <= 0) return "\u2026";
   bounds.left--;
   bounds.depth++;
   const {base, said} = baseOf(schema, bounds);
   bounds.depth--;
   const nullable = schema["nullable"] === true ? withNull(base) : base;
   return nullable + commentOn(schema, said);
  }
  var combinations = [ [ "anyOf", " | " ], [ "oneOf", " | " ], [ "allOf", " & " ] ];
  function baseOf(schema, bounds) {
   const said = new Set([ "type", "nullable" ]);
   const saying = (base, ...keywords) => {
    for (const keyword of keywords) said.add(keyword);
    return {
     base,
     said
    };
   };
   if ("const" in schema) return saying(literal(schema["const"]), "const");
   const {enum: values} = schema;
   if (Array.isArray(values)) return saying(listed(values, literal, " | ") || "never", "enum");
   if (typeof schema["$ref"] === "string") return saying(propertyName(schema["$ref"].split("/").at(-1) ?? ""), "$ref");
   for (const [keyword, sign] of combinations) {
    const branches = schema[keyword];
    if (!Array.isArray(branches) || branches.length === 0 || "properties" in schema || "items" in schema) continue;
    const parts2 = [ ...new Set(branches.slice(0, maxSchemas).map(branch => inUnion(write(branch, bounds)))) ];
    return saying(listed(parts2, part => part, sign), keyword);
   }
   const types = [ schema["type"] ].flat().filter(type => typeof type === "string");
   if (types.length === 0) if ("properties" in schema || (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(schema["additionalProperties"])) types.push("object"); else if ("items" in schema || "prefixItems" in schema) types.push("array"); else return saying("unknown");
   const parts = types.map(type => {
    if (type === "integer") return "integer";
    if (type === "array") {
     said.add("items").add("prefixItems");
     return arrayType(schema, bounds);
    }
    if (type !== "object") return propertyName(type);
    for (const keyword of [ "properties", "required", "additionalProperties" ]) said.add(keyword);
    return objectType(schema, bounds);
   });
   return saying([ ...new Set(parts) ].join(" | "));
  }
  function arrayType(schema, bounds) {
   const tuple = schema["prefixItems"] ?? (Array.isArray(schema["items"]) ? schema["items"] : void 0);
   if (Array.isArray(tuple)) return `[${listed(tuple, each => write(each, bounds), ", ")}]`;
   const items = write(schema["items"], bounds);
   return isUnion(schema["items"]) || items.endsWith("*/") ? `(${items})[]` : `${items}[]`;
  }
  function isUnion(schema) {
   if (!(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(schema)) return false;
   const several = [ "enum", "anyOf", "oneOf", "allOf", "type" ].some(keyword => {
    const value = schema[keyword];
    return Array.isArray(value) && value.length > 1;
   });
   return several || schema["nullable"] === true;
  }
  function objectType(schema, bounds) {
   const required = requiredNames(schema);
   const properties = Object.keys((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.lJ)(schema, "properties"));
   const shown = name => {
    const type = write((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.Dc)((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.lJ)(schema, "properties"), name), bounds);
    return `${propertyName(name)}${required.includes(name) ? "" : "?"}: ${type}`;
   };
   const others = schema["additionalProperties"];
   const named = properties.length === 0 ? "" : listed(properties, shown, "; ");
   const open = others === true ? "[name: string]: unknown" : (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(others) ? `[name: string]: ${write(others, bounds)}` : "";
   const inner = [ named, open ].filter(part => part !== "").join("; ");
   return inner === "" ? "{}" : `{ ${inner} }`;
  }
  function listed(items, show, separator) {
   const more = items.length - 20;
   const shown = items.slice(0, 20).map(show).join(separator);
   return more > 0 ? `${shown}${separator}\u2026 ${more} more` : shown;
  }
  function inUnion(type) {
   return / [|&] /.test(type) && !/^[{[("]/.test(type) ? `(${type})` : type;
  }
  function withNull(type) {
   return type.split(" | ").includes("null") ? type : `${type} | null`;
  }
  function commentOn(schema, said) {
   const rest = Object.keys(schema).filter(keyword => !said.has(keyword) && !isAnnotation(keyword));
   if (rest.length === 0) return "";
   const words = listed(rest, keyword => `${keyword}: ${constraint(schema[keyword])}`, ", ");
   return ` /* ${words.replaceAll("*/", "*\\/")} */`;
  }
  function constraint(value) {
   if (typeof value !== "string") return literal(value);
   const quoted = literal(value);
   return quoted.startsWith('"') && quoted.endsWith('"') && !/[\\,]/.test(quoted) ? quoted.slice(1, -1) : quoted;
  }
 }),
 9850: (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
  __nccwpck_require__.d(__webpack_exports__, {
   $D: () => findNamedFile,
   $Q: () => clip,
   $l: () => textLimit,
   AB: () => detectFile,
   BY: () => yamlLimit,
   CA: () => errorCode,
   OH: () => openWorkspace,
   QU: () => checkDefinition,
   Ud: () => readDefinition,
   df: () => slashed,
   dq: () => parserMessage,
   xN: () => readIdentity,
   yR: () => readText
  });
  var _chunk_IU5TZJ7H_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2593);
  var _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1854);
  var _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7500);
  var _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(538);
  var _chunk_QFWQNV4S_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8211);
  var _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2977);
  var _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1330);
  var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(6760);
  var path = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Yj)().check((0, 
  _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.m9)(1)));
  var reference = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.X$)(_chunk_QFWQNV4S_js__WEBPACK_IMPORTED_MODULE_4__.Gd, {
   id: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.lq)(_chunk_QFWQNV4S_js__WEBPACK_IMPORTED_MODULE_4__.Gd.shape.id),
   name: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.lq)(_chunk_QFWQNV4S_js__WEBPACK_IMPORTED_MODULE_4__.D_.name),
   version: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.lq)(_chunk_QFWQNV4S_js__WEBPACK_IMPORTED_MODULE_4__.D_.version)
  });
  var declared = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.g1)(_chunk_QFWQNV4S_js__WEBPACK_IMPORTED_MODULE_4__.Gf, (0, 
  _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.re)({
   optional: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.zM)()),
   description: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Yj)())
  }));
  var withSecretRecord = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.X$)((0, 
  _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.cJ)(_chunk_QFWQNV4S_js__WEBPACK_IMPORTED_MODULE_4__.Et, {
   code: true
  }), {
   name: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.lq)(_chunk_QFWQNV4S_js__WEBPACK_IMPORTED_MODULE_4__.D_.name),
   version: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.lq)(_chunk_QFWQNV4S_js__WEBPACK_IMPORTED_MODULE_4__.D_.version),
   interfaces: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.g1)((0, 
   _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Yj)(), (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.me)(reference))),
   secrets: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.lq)(declared),
   icon: path,
   readme: path
  });
  var withSecretList = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.X$)(withSecretRecord, {
   secrets: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.YO)(_chunk_QFWQNV4S_js__WEBPACK_IMPORTED_MODULE_4__.Gf)
  });
  function definitionSchema(content) {
   return (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Gv)(content) && Array.isArray(content["secrets"]) ? withSecretList : withSecretRecord;
  }
  function readDefinition(content) {
   const documented = documentedOnly(content);
   const parsed = definitionSchema(documented).safeParse(documented);
   if (!parsed.success) return;
   const {name, version, icon, readme, secrets, interfaces, ...body} = parsed.data;
   const references = interfaces && toReferences(interfaces);
   if (interfaces && !references) return;
   const ui = legacyLabels(content);
   return {
    body,
    ui: ui.length > 0 ? ui : void 0,
    name,
    version,
    icon,
    readme,
    interfaces: references,
    secrets: secrets && toDeclarations(secrets)
   };
  }
  function readIdentity(content) {
   if (!(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Gv)(content)) return {};
   return {
    name: _chunk_QFWQNV4S_js__WEBPACK_IMPORTED_MODULE_4__.D_.name.safeParse(content["name"]).data,
    version: _chunk_QFWQNV4S_js__WEBPACK_IMPORTED_MODULE_4__.D_.version.safeParse(content["version"]).data
   };
  }
  function toReferences(interfaces) {
   const references = [];
   for (const [key, value] of Object.entries(interfaces)) {
    if (value === null) {
     references.push([ key, null ]);
     continue;
    }
    const {id, name, version, ...parts2} = value;
    if (id !== void 0) references.push([ key, {
     ...parts2,
     id
    } ]); else if (name !== void 0 && version !== void 0) references.push([ key, {
     ...parts2,
     name,
     version
    } ]); else return;
   }
   return Object.fromEntries(references);
  }
  function toDeclarations(secrets) {
   const declarations = Array.isArray(secrets) ? secrets.map(name => [ name, {} ]) : Object.entries(secrets);
   return Object.fromEntries(declarations.map(([name, {optional: isOptional, description}]) => [ name, {
    optional: isOptional === true,
    description
   } ]));
  }
  function legacyLabels(content) {
   return _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_2__.Qq.flatMap(({at}) => [ "title", "examples" ].flatMap(field => (0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Lt)(content, `${at.replace(/schema$/, "ui")}.*.${field}`).flatMap(label => label.value ? [ label.path ] : [])));
  }
  var configured = {
   drop: [ "ui" ]
  };
  var described = {
   drop: [ "ui", "examples", "name" ]
  };
  var part = {
   each: {
    drop: [ "id", "schema" ]
   }
  };
  var extras = {
   drop: [ "$schema" ],
   in: {
    configuration: configured,
    configurations: {
     each: configured
    },
    actions: {
     each: {
      ...described,
      in: {
       input: described,
       output: described
      }
     }
    },
    events: {
     each: described
    },
    channels: {
     each: {
      ...described,
      in: {
       messages: {
        each: described
       }
      }
     }
    },
    states: {
     each: described
    },
    entities: {
     each: described
    },
    interfaces: {
     each: {
      in: {
       entities: part,
       actions: part,
       events: part,
       channels: part
      }
     }
    }
   }
  };
  function documentedOnly(content) {
   const documented = without(content, extras);
   if (!(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Gv)(documented) || !(0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Gv)(documented["interfaces"])) return documented;
   const interfaces = Object.entries(documented["interfaces"]).map(([key, value]) => [ key, (0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Gv)(value) && value["id"] === "" ? without(value, {
    drop: [ "id" ]
   }) : value ]);
   return {
    ...documented,
    interfaces: Object.fromEntries(interfaces)
   };
  }
  function without(value, {drop = [], in: named = {}, each}) {
   if (!(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Gv)(value)) return value;
   const kept = Object.entries(value).filter(([name]) => !drop.includes(name));
   return Object.fromEntries(kept.map(([name, inner]) => {
    const next = Object.hasOwn(named, name) ? named[name] : each;
    return [ name, next ? without(inner, next) : inner ];
   }));
  }
  function checkConventions(content) {
   return [ ...checkSizes(content), ...checkCounts(content), ...checkNames(content), ...checkSchemas(content), ...checkDeprecated(content), ...checkPresentation(content), ...checkAddress(content) ];
  }
  function warning(path2, message, fix) {
   return {
    severity: "warning",
    path: path2,
    message,
    fix
   };
  }
  function checkSizes(content) {
   return _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_2__.Qq.flatMap(({at}) => (0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Lt)(content, at)).flatMap(({path: path2, value}) => {
    const bytes = jsonBytes(value);
    if (bytes <= 1e5) return [];
    const message = `The JSON schema has ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.LS)(bytes, "byte")}; the published limit is 100 KB.`;
    return [ warning(path2, message, "Split it up, or shorten descriptions and enumerations.") ];
   });
  }
  function checkSchemas(content) {
   return _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_2__.Qq.flatMap(({at}) => (0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Lt)(content, at)).flatMap(({path: path2, value}) => (0, 
   _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_1__.G5)(value).map(keyword => {
    const place = [ ...path2, ...keyword ];
    const message = `${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Vb)(place)} is ${(0, 
    _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.q0)((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.fK)(content, place))}, which isn't valid in a JSON schema.`;
    return warning(place, message, "Correct it: a plan can't tell what a change to it breaks.");
   }));
  }
  function checkDeprecated(content) {
   const places = {
    user: "user.creation.enabled",
    conversation: "channels.*.conversation.creation.enabled"
   };
   return Object.entries(places).flatMap(([what, at]) => (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Lt)(content, at).filter(({value}) => value === true).map(({path: path2}) => {
    const message = `\`${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.jV)(path2)}\` is deprecated: the official CLI refuses it on a first version and on a new major version.`;
    return warning(path2, message, `Leave \`creation\` out, and offer an action that creates a ${what}.`);
   }));
  }
  function jsonBytes(value) {
   return Buffer.byteLength(JSON.stringify(value) ?? "");
  }
  function checkCounts(content) {
   const counted = _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_2__.rT.flatMap(({at, noun: [noun], limit}) => {
    if (limit === void 0) return [];
    const holders = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Lt)(content, at.slice(0, at.lastIndexOf(".")));
    return holders.flatMap(({path: path2, value}) => limitCount(noun, limit, path2, sizeOf(value)));
   });
   const tags = _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_2__.rT.flatMap(({at}) => at.endsWith("tags.*") ? (0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Lt)(content, at.slice(0, -2)) : []);
   const all = tags.reduce((sum, {value}) => sum + sizeOf(value), 0);
   const [largest] = tags.toSorted((a, b) => sizeOf(b.value) - sizeOf(a.value));
   return [ ...counted, ...limitCount("tag", _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_2__.qF, largest?.path ?? [], all) ];
  }
  function sizeOf(collection) {
   return Array.isArray(collection) ? collection.length : (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Lt)(collection, "*").length;
  }
  function limitCount(noun, limit, path2, found) {
   if (found <= limit) return [];
   return [ warning(path2, `There are ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.LS)(found, noun)}; the published limit is ${limit}.`, "Remove some, or merge them.") ];
  }
  function checkNames(content) {
   const diagnostics = _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_2__.rT.flatMap(({at, noun: [noun], camelCase}) => {
    if (camelCase === void 0) return [];
    return (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Lt)(content, at).flatMap(({path: path2}) => {
     const name = String(path2.at(-1));
     if (/^[a-z][a-zA-Z0-9]*$/.test(name)) return [];
     const suggestion = toCamelCase(name);
     const fix = suggestion === void 0 ? "Rename it." : `Rename it to \`${suggestion}\`, unless bots already use it.`;
     return [ warning(path2, `The name of the ${noun} ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Vb)(path2)} isn't in camelCase.`, fix) ];
    });
   });
   for (const {path: path2, value} of (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Lt)(content, "name")) {
    if (typeof value !== "string" || value.split("/").every(part2 => /^([a-z][a-z0-9_-]*|\.{0,2})$/.test(part2))) continue;
    const message = `${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Vb)(path2)} is ${(0, 
    _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.hD)(value)}, but should have only lower-case letters, digits and hyphens, and start with a letter.`;
    const fix = "Write it like `my-integration`. The API may refuse another name, and it can't be changed later.";
    diagnostics.push(warning(path2, message, fix));
   }
   return diagnostics;
  }
  function toCamelCase(name) {
   if (!/^[\w .-]*$/.test(name)) return;
   const [first, ...others] = name.replace(/([a-z\d])([A-Z])/g, "$1 $2").match(/[A-Za-z\d]+/g) ?? [];
   const joined = [ first?.toLowerCase(), ...others.map(word => word.charAt(0).toUpperCase() + word.slice(1)) ].join("");
   return /^[a-z]/.test(joined) ? joined : void 0;
  }
  function checkPresentation(content) {
   const diagnostics = [];
   const [title] = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Lt)(content, "title");
   if (typeof title?.value === "string" && /botpress/i.test(title.value)) {
    const fix = "Leave the word out: the hub shows whose integration it is.";
    diagnostics.push(warning([ "title" ], `\`title\` is ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.hD)(title.value)}, which has the word "Botpress" in it.`, fix));
   }
   const [visibility] = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Lt)(content, "visibility");
   const [deprecated] = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Lt)(content, "public");
   const shown = visibility?.value ?? (deprecated?.value === true ? "public" : "private");
   if (shown !== "public" && shown !== "unlisted") return diagnostics;
   for (const field of [ "title", "description" ]) {
    const [found] = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Lt)(content, field);
    if (found !== void 0 && found.value !== "") continue;
    diagnostics.push(warning([ field ], `\`${field}\` is missing, but ${shown} integrations should have one.`, `Add the ${field}.`));
   }
   return diagnostics;
  }
  function checkAddress(content) {
   return (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Lt)(content, "url").flatMap(({path: path2, value}) => {
    if (typeof value !== "string") return [];
    const url = URL.parse(value);
    if (url !== null && (url.protocol === "https:" || url.protocol === "http:")) return [];
    return [ warning(path2, `${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Vb)(path2)} is ${(0, 
    _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.hD)(value)}, which isn't a URL.`, "Write a full URL, such as `https://example.com`, or `null` to remove it.") ];
   });
  }
  var schemaKeys = new Set([ "$schema", "type", "properties", "required", "additionalProperties", "items", "anyOf", "oneOf", "allOf" ]);
  var elsewhere = {
   category: "Move it to `attributes.category`.",
   code: "Remove it, and name the bundle with the input `code`.",
   __advanced: "Move its `extraOperations` to the top and remove the rest."
  };
  function fixUnknownKey(root, body, path2, key) {
   const schema = descend(root, path2);
   const present = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.fK)(body, path2);
   const known = Object.keys(fields(schema));
   const isThere = name => (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Gv)(present) && Object.hasOwn(present, name);
   const note = path2.length === 0 && Object.hasOwn(elsewhere, key) ? elsewhere[key] : void 0;
   if (note !== void 0) return note;
   if (known.includes("schema") && !isThere("schema") && schemaKeys.has(key)) return "Move the JSON schema into `schema`.";
   const places = findBelow(schema, key);
   if (places.length > 0) return `Move it to ${places.map(place => `\`${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.jV)([ ...path2, ...place ])}\``).join(" or ")}.`;
   const similar = (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_1__.pA)(key, known);
   if (similar !== void 0) return isThere(similar) ? `Remove it: \`${similar}\` is there already.` : `Did you mean \`${similar}\`?`;
   return known.length > 10 ? "Remove it." : `Remove it. Known here: ${known.map(name => `\`${name}\``).join(", ")}.`;
  }
  function fields(schema) {
   const object = bare(schema);
   return object instanceof _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.uX ? object.shape : {};
  }
  function bare(schema) {
   const wrapped = schema instanceof _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Xz || schema instanceof _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.eE;
   return wrapped ? bare(schema.def.innerType) : schema;
  }
  function descend(schema, path2) {
   const [part2, ...rest] = path2;
   if (part2 === void 0) return schema;
   const outer = bare(schema);
   return descend(outer instanceof _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.kj ? outer.def.valueType : fields(outer)[part2], rest);
  }
  function findBelow(schema, key) {
   let level = [ {
    schema,
    path: []
   } ];
   while (level.length > 0) {
    const found = level.filter(entry => entry.path.length > 0 && Object.hasOwn(fields(entry.schema), key));
    if (found.length > 0) return found.map(entry => [ ...entry.path, key ]);
    level = level.flatMap(entry => Object.entries(fields(entry.schema)).map(([name, inner]) => ({
     schema: inner,
     path: [ ...entry.path, name ]
    })));
   }
   return [];
  }
  function checkSchema(schema, body, limit) {
   const parsed = schema.safeParse(body);
   if (parsed.success) return {
    diagnostics: [],
    more: 0
   };
   const issues = parsed.error.issues.flatMap(issue => {
    if ((issue.code === "too_small" || issue.code === "too_big") && issue.origin === "array") return [];
    const path2 = issue.path.map(part2 => typeof part2 === "number" ? part2 : String(part2));
    if (issue.code === "unrecognized_keys") return issue.keys.map(key => () => unknownKeyDiagnostic(schema, body, path2, key));
    return [ () => issueDiagnostic(issue, body, path2) ];
   });
   return {
    diagnostics: issues.slice(0, limit).map(inWords => inWords()),
    more: Math.max(issues.length - limit, 0)
   };
  }
  function issueDiagnostic(issue, body, path2) {
   const value = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.fK)(body, path2);
   if (path2[0] === "secrets") return secretDiagnostic(issue, value, path2);
   const [message, fix] = issueMessage(issue, value, path2);
   return {
    severity: "error",
    path: path2,
    message,
    fix
   };
  }
  function unknownKeyDiagnostic(schema, body, path2, key) {
   return {
    severity: "error",
    path: [ ...path2, key ],
    message: `The key ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Vb)([ key ])} is unknown here.`,
    fix: fixUnknownKey(schema, body, path2, key)
   };
  }
  function issueMessage(issue, value, path2) {
   const name = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Vb)(path2);
   switch (issue.code) {
   case "invalid_type":
    return value === void 0 ? missingMessage(path2) : typeMessage(issue.expected, value, path2);

   case "too_big":
    if (typeof value === "string") return tooLongMessage(`${name} is ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.hD)(value)}, which has`, value, Number(issue.maximum));
    return [ `${name} is ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.q0)(value)}, but at most ${issue.maximum} is allowed.`, "Write a smaller number." ];

   case "too_small":
    if (path2.at(-1) === "id" && typeof value === "string") {
     const length = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.LS)((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.wZ)(value), "character");
     return [ `${name} is ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.hD)(value)}, which has ${length}; an ID has 28 to 36.`, "Copy the whole ID." ];
    }
    if (value === "") return [ `${name} is empty, but must have at least 1 character.`, "Write some text, or leave the field out." ];
    return [ `${name} is ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.q0)(value)}, but it must be more than 0.`, "Write the number of seconds, such as `60`." ];

   case "invalid_value":
    {
     const allowed = issue.values.map(String);
     const similar = typeof value === "string" ? (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_1__.pA)(value, allowed) : void 0;
     return [ `${name} is ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.q0)(value)}, which isn't one of ${allowed.map(each => `\`${each}\``).join(", ")}.`, similar === void 0 ? "Choose one of these." : `Did you mean \`${similar}\`?` ];
    }

   default:
    return [ `${name} is ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.q0)(value)}, which isn't allowed here.`, "Correct or remove it." ];
   }
  }
  function secretDiagnostic(issue, value, path2) {
   const name = path2[1];
   const nameable = typeof name !== "string" || /^[\w-]{1,100}$/.test(name);
   const [message, fix] = secretMessage(issue, value, path2, nameable);
   return {
    severity: "error",
    path: nameable ? path2 : [ "secrets" ],
    message,
    fix
   };
  }
  function secretMessage(issue, value, path2, nameable) {
   const name = nameable ? (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Vb)(path2) : "A name in `secrets`";
   switch (issue.code) {
   case "invalid_key":
   case "invalid_format":
    {
     const suggestion = issue.code === "invalid_key" && nameable ? screamingSnake(String(path2[1])) : void 0;
     return [ `${name} isn't in SCREAMING_SNAKE_CASE: the name of a secret has capitals and digits, joined by single underscores.`, suggestion === void 0 ? "Write it like `API_KEY`." : `Call it \`${suggestion}\`.` ];
    }

   case "invalid_type":
    if (path2.length === 2 && issue.expected === "object") return disclosedMessage(name, value);
    return [ `${name} is ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.fM)(value)}, but must be ${needed(issue.expected)}.`, `Write ${needed(issue.expected)}.` ];

   default:
    return [ `The value of ${name} isn't allowed here.`, "Correct or remove it." ];
   }
  }
  function disclosedMessage(name, value) {
   const fix = 'Write `{}` here, or `{"optional": true}`, and give the value through the input `secrets`.';
   if (typeof value !== "string" || value === "") return [ `${name} is ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.fM)(value)}, but a definition only declares the names of secrets.`, fix ];
   return [ `${name} holds a value of ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.LS)((0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.wZ)(value), "character")}, but a definition only declares the names of secrets.`, `${fix} If it was a real secret, rotate it: it was in a file.` ];
  }
  function tooLongMessage(subject, text, limit) {
   const length = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.wZ)(text);
   return [ `${subject} ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.LS)(length, "character")}; at most ${(0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.B4)(limit)} are allowed.`, `Shorten it by ${(0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.LS)(length - limit, "character")}.` ];
  }
  function missingMessage(path2) {
   const field = path2.at(-1);
   const fix = typeof field === "string" && Object.hasOwn(additions, field) ? additions[field] : void 0;
   return [ `${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Vb)(path2)} is missing.`, fix ?? "Add it." ];
  }
  var additions = {
   schema: 'Add the JSON schema; `{"type": "object", "properties": {}}` where there is nothing to describe.',
   input: 'Add `{"schema": \u2026}` with the JSON schema of what the action takes.',
   output: 'Add `{"schema": \u2026}` with the JSON schema of what the action returns.',
   type: "Add `conversation`, `user` or `integration`.",
   enabled: "Add `true` or `false`.",
   requiredTags: "Add a list of tag names, `[]` for none.",
   id: "Add the ID of the interface.",
   name: "Add the name that the integration uses."
  };
  function typeMessage(expected, value, path2) {
   if (path2.length === 0) return [ `${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Vb)(path2)} is ${(0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.fM)(value)}, but must be an object with the integration's fields.`, 'Write one, such as `{"name": "my-integration", "version": "1.0.0"}`.' ];
   return [ `${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Vb)(path2)} is ${(0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.q0)(value)}, but must be ${needed(expected)}.`, conversionFix(expected, value) ];
  }
  function conversionFix(expected, value) {
   if (value === null) return "Leave the field out instead.";
   if (expected === "string" && (typeof value === "number" || typeof value === "boolean")) return `Put it in quotes: \`"${value}"\`.`;
   if (expected === "boolean") return "Write `true` or `false`, without quotes.";
   if (expected === "int" || expected === "number") return "Write the number of seconds, such as `60`, without quotes.";
   return `Write ${needed(expected)}.`;
  }
  function needed(expected) {
   const words = {
    string: "a string",
    boolean: "`true` or `false`",
    number: "a whole number",
    int: "a whole number",
    array: "a list",
    object: "an object",
    record: "an object"
   };
   return words[expected] ?? expected;
  }
  function screamingSnake(name) {
   const words = name.replace(/([a-z\d])([A-Z])/g, "$1_$2").match(/[A-Za-z\d]+/g) ?? [];
   return words.join("_").replace(/^[\d_]+/, "").toUpperCase() || void 0;
  }
  function checkDefinition(given) {
   const notJson = (0, _chunk_IU5TZJ7H_js__WEBPACK_IMPORTED_MODULE_0__.Rd)(given).map(({path: path2, message, fix}) => error(path2, message, fix));
   const whole = notJson.find(({path: path2}) => path2.length === 0);
   if (whole !== void 0 && typeof given === "object") return [ whole ];
   const content = documentedOnly(given);
   const issues = checkSchema(definitionSchema(content), content, _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_3__.t5);
   const diagnostics = [ ...notJson, ...issues.diagnostics.filter(({path: path2}) => !notJson.some(known => isSamePath(known.path, path2))), ...checkIdentity(content), ...checkPublic(content), ...checkReferences(content), ...checkPaths(content), ...notJson.length > 0 ? [] : checkConventions(content) ];
   const ofSeverity = severity2 => diagnostics.filter(found => found.severity === severity2);
   const sorted = [ ...ofSeverity("error"), ...ofSeverity("warning") ];
   const told = sorted.slice(0, _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_3__.t5);
   const more = issues.more + sorted.length - told.length;
   if (more === 0) return told;
   const severity = told.at(-1)?.severity ?? "error";
   return [ ...told, {
    severity,
    path: [],
    ...(0, _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_3__.OM)(more)
   } ];
  }
  function error(path2, message, fix) {
   return {
    severity: "error",
    path: path2,
    message,
    fix
   };
  }
  function isSamePath(a, b) {
   return a.length === b.length && a.every((part2, index) => part2 === b[index]);
  }
  function checkIdentity(body) {
   const names = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Lt)(body, "name").flatMap(({path: path2, value}) => {
    if (typeof value !== "string" || value === "") return [];
    const fix = "Write `name`, or `handle/name` with the handle of the workspace.";
    if (hasDotSegment(value)) return [ error(path2, misleadingMessage(path2, value), fix) ];
    if (/^[^/]+(\/[^/]+)?$/.test(value)) return [];
    return [ error(path2, `${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Vb)(path2)} is ${(0, 
    _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.hD)(value)}, which has more than one slash, or nothing before or after it.`, fix) ];
   });
   const versions = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Lt)(body, "version").flatMap(({path: path2, value}) => {
    if (typeof value !== "string") return [];
    const parsed = (0, _chunk_OCKOYDRP_js__WEBPACK_IMPORTED_MODULE_1__.ot)(value);
    if (parsed !== null) return parsed.build.length === 0 ? [] : [ refuseBuild(path2, value, parsed.version) ];
    const [major = "1", minor = "0", patch = "0"] = value.match(/\d{1,15}/g) ?? [];
    const fix = `Write three numbers, such as \`${[ major, minor, patch ].map(Number).join(".")}\`.`;
    return [ error(path2, `${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Vb)(path2)} is ${(0, 
    _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.hD)(value)}, which isn't a semantic version.`, fix) ];
   });
   return [ ...names, ...versions ];
  }
  function refuseBuild(path2, value, plain) {
   const message = `${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Vb)(path2)} is ${(0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.hD)(value)}, which has build metadata. Botpress looks versions up as ranges, and ranges ignore build metadata: it would find ${(0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.hD)(plain)} in its place.`;
   return error(path2, message, `Write ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.hD)(plain)}, or a new version.`);
  }
  function hasDotSegment(text) {
   return text.split("/").some(part2 => part2 === "." || part2 === "..");
  }
  function misleadingMessage(path2, value) {
   return `${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Vb)(path2)} is ${(0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.hD)(value)}, which can't be part of a URL.`;
  }
  function checkPublic(body) {
   const [flag] = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Lt)(body, "public");
   const [visibility] = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Lt)(body, "visibility");
   if (typeof flag?.value !== "boolean") return [];
   const {path: path2, value} = flag;
   const known = _chunk_QFWQNV4S_js__WEBPACK_IMPORTED_MODULE_4__.dm.find(name => name === visibility?.value);
   if (known !== void 0 && value !== (known === "public")) {
    const message = `\`public\` is \`${value}\`, but \`visibility\` is \`${known}\`.`;
    return [ error(path2, message, "Remove `public`, which is deprecated.") ];
   }
   const fix = visibility ? "Remove it: `visibility` is there already." : `Write \`visibility: ${value ? "public" : "private"}\` instead.`;
   return [ {
    severity: "warning",
    path: path2,
    message: "`public` is deprecated.",
    fix
   } ];
  }
  function checkReferences(content) {
   return (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Lt)(content, "interfaces.*").flatMap(({path: path2, value}) => {
    if (!(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Gv)(value) || Object.hasOwn(value, "id")) return [];
    const misleading = Object.entries({
     name: "hitl",
     version: "1.0.0"
    }).flatMap(([field, example]) => {
     const text = value[field];
     if (typeof text !== "string" || !(hasDotSegment(text) || field === "version" && text === "")) return [];
     const at = [ ...path2, field ];
     return [ error(at, misleadingMessage(at, text), `Write the ${field} of the interface, such as \`${example}\`.`) ];
    });
    if (misleading.length > 0) return misleading;
    const missing = [ "name", "version" ].filter(field => !Object.hasOwn(value, field));
    if (missing.length === 0) return [];
    const message = `The interface ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Vb)(path2)} lacks ${missing.map(field => `\`${field}\``).join(" and ")}.`;
    return [ error(path2, message, "Add `name` and `version` of the interface, or its `id`.") ];
   });
  }
  function checkPaths(content) {
   const examples = {
    icon: "icon.svg",
    readme: "hub.md"
   };
   return Object.entries(examples).flatMap(([field, example]) => (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.Lt)(content, field).flatMap(({path: path2, value}) => {
    if (typeof value !== "string" || !/^\s*<|^data:|[\r\n]|^.{1000}/u.test(value)) return [];
    const message = `\`${field}\` is ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.hD)(value)}, the ${field} itself instead of its path.`;
    return [ error(path2, message, `Put it in a file and write the path, such as \`${example}\`.`) ];
   }));
  }
  var refusals = {
   EACCES: "may not be read (permission denied)",
   EPERM: "may not be read (permission denied)",
   ELOOP: "is a link that leads back to itself",
   ENAMETOOLONG: "is longer than the file system allows"
  };
  async function openWorkspace(root, redact = text => text) {
   const given = (0, node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(root);
   const fail = what => {
    const fix = "Run `actions/checkout` before this step, and leave GITHUB_WORKSPACE as the runner sets it.";
    throw new _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_3__.eG("GITHUB_WORKSPACE", `The workspace ${given} ${what}.`, fix);
   };
   const real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.realpath)(given).catch(error2 => fail(`can't be opened (${errorCode(error2)})`));
   if (!(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.stat)(real)).isDirectory()) fail("isn't a folder");
   const inside = absolute => below(real, absolute) ?? below(given, absolute);
   return {
    root: real,
    redact,
    relative: inside,
    async find(path2, from = ".") {
     if (path2.includes("\0")) return {
      is: "refused",
      path: path2.replaceAll("\0", "\u2400"),
      reason: "has a null byte"
     };
     const asked = inside((0, node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(real, slashed(from), slashed(path2)));
     if (asked === void 0) return {
      is: "refused",
      path: path2,
      reason: "is outside the workspace"
     };
     const inGit = {
      is: "refused",
      path: asked,
      reason: "is inside git's own folder"
     };
     if (isInGit(asked)) return inGit;
     try {
      const absolute = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.realpath)((0, 
      node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(real, asked));
      const target = below(real, absolute);
      if (target === void 0) return {
       is: "refused",
       path: asked,
       reason: "is a link that leads outside the workspace"
      };
      if (isInGit(target)) return inGit;
      const entry = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.stat)(absolute);
      if (entry.isDirectory()) return {
       is: "folder",
       path: asked,
       real: target,
       absolute
      };
      if (!entry.isFile()) return {
       is: "refused",
       path: asked,
       reason: "isn't a regular file"
      };
      return {
       is: "file",
       path: asked,
       real: target,
       absolute,
       bytes: entry.size
      };
     } catch (error2) {
      const code = errorCode(error2);
      if (code === "ENOENT" || code === "ENOTDIR") return {
       is: "absent",
       path: asked
      };
      return {
       is: "refused",
       path: asked,
       reason: refusals[code] ?? `can't be read (${code})`
      };
     }
    }
   };
  }
  function errorCode(error2) {
   if (error2 instanceof Error && "code" in error2 && typeof error2.code === "string") return error2.code;
   return String(error2);
  }
  function slashed(path2) {
   return path2.replaceAll("\\", "/");
  }
  function isInGit(path2) {
   return path2.split("/").some(name => name.toLowerCase() === ".git");
  }
  function below(folder, absolute) {
   const path2 = (0, node_path__WEBPACK_IMPORTED_MODULE_9__.relative)(folder, absolute);
   if (path2 === "") return ".";
   if (path2 === ".." || path2.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_9__.sep}`) || (0, 
   node_path__WEBPACK_IMPORTED_MODULE_9__.isAbsolute)(path2)) return;
   return slashed(path2);
  }
  var textLimit = 1e7;
  var yamlLimit = 2e6;
  async function readText(found, limit, signal) {
   if (found.bytes > limit) {
    const message = `is ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.z3)(found.bytes)}; the limit is ${(0, 
    _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.z3)(limit)}`;
    return {
     severity: "error",
     message,
     fix: "Check that this is the right file."
    };
   }
   let content;
   try {
    content = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.readFile)(found.absolute, {
     signal
    });
   } catch (error2) {
    signal?.throwIfAborted();
    return {
     severity: "error",
     message: `can't be read (${errorCode(error2)})`
    };
   }
   try {
    const text = new TextDecoder("utf-8", {
     fatal: true
    }).decode(content);
    return {
     file: found.path,
     bytes: content.length,
     sha256: (0, node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256").update(content).digest("hex"),
     text
    };
   } catch {
    return notText(content);
   }
  }
  function clip(text, limit) {
   return text.length <= limit ? text : `${text.slice(0, limit).toWellFormed()}\u2026`;
  }
  function parserMessage(message, text, redact) {
   return redact(text) === text ? message : "the reason isn't shown, because the file contains the value of a secret";
  }
  var signatures = [ [ "89504e47", "a PNG image" ], [ "ffd8ff", "a JPEG image" ], [ "47494638", "a GIF image" ], [ "52494646", "a WebP image" ], [ "1f8b", "gzip data" ], [ "25504446", "a PDF document" ], [ "504b0304", "a ZIP archive" ], [ "fffe", "UTF-16 text" ], [ "feff", "UTF-16 text" ] ];
  function notText(content) {
   const start = content.subarray(0, 4).toString("hex");
   const kind2 = signatures.find(([hex]) => start.startsWith(hex))?.[1];
   if (kind2 === void 0 || kind2.endsWith("text")) {
    const message = `isn't UTF-8 text${kind2 === void 0 ? "" : `, but ${kind2}`}`;
    return {
     severity: "error",
     message,
     fix: "Save it as UTF-8."
    };
   }
   return {
    severity: "error",
    message: `is ${kind2}, not text`,
    fix: "Check that this is the right file."
   };
  }
  async function detectFile(workspace, {subject, from, paths}) {
   for (const path2 of paths) {
    const found = await workspace.find(path2, from);
    if (found.is === "file") return found;
    if (found.is === "refused") return refusal(subject, found);
   }
   return;
  }
  async function findNamedFile(workspace, named) {
   const found = await workspace.find(named.path, named.from);
   if (found.is === "file") return found;
   const diagnostic = (message, fix) => ({
    severity: "error",
    subject: named.subject,
    message,
    fix,
    place: named.place
   });
   if (found.is === "refused") return {
    ...refusal(named.subject, found),
    place: named.place
   };
   if (found.is === "folder") return diagnostic(`\`${found.path}\` is a folder.`, "Name a file.");
   const fromRoot = await workspace.find(named.path);
   return diagnostic(`\`${named.path}\` wasn't found: there is no file \`${found.path}\`.`, fromRoot.is === "file" ? `Write \`${node_path__WEBPACK_IMPORTED_MODULE_9__.posix.relative(slashed(named.from), fromRoot.path)}\`: the path is relative to \`${named.from}\`, and \`${fromRoot.path}\` exists from the root.` : "Check the path, and that the step that creates the file runs before this one.");
  }
  function refusal(subject, {path: path2, reason}) {
   const fix = "Put it into the workspace as a regular file: nothing else is read.";
   return {
    severity: "error",
    subject,
    message: `\`${path2}\` ${reason}.`,
    fix
   };
  }
 }),
 7500: (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
  __nccwpck_require__.d(__webpack_exports__, {
   Dg: () => schemaDirection,
   MK: () => partsThrough,
   Ms: () => schemaStart,
   Qq: () => schemaPlaces,
   Tk: () => isEntry,
   _f: () => collections,
   l0: () => partAt,
   qF: () => tagLimit,
   rT: () => parts
  });
  var _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1330);
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
  var tagLimit = 50;
  var schemaPlaces = parts.flatMap(({at, schemas = {}}) => Object.entries(schemas).map(([inside, direction]) => ({
   at: `${at}.${inside}`,
   direction
  })));
  function schemaDirection(path) {
   return schemaPlaces.find(({at}) => (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.$h)(at, path))?.direction;
  }
  function schemaStart(path) {
   return path.findIndex((_, index) => schemaDirection([ ...path.slice(0, index), "schema" ]) !== void 0);
  }
  function partAt(path) {
   return partsThrough(path).at(-1)?.part;
  }
  function partsThrough(path) {
   return path.flatMap((_, index) => {
    const head = path.slice(0, index + 1);
    const part = parts.find(({at}) => (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.$h)(at, head));
    return part === void 0 ? [] : [ {
     part,
     path: head
    } ];
   });
  }
  var collections = parts.flatMap(part => {
   const [field = "", star, ...deeper] = part.at.split(".");
   return star === "*" && deeper.length === 0 ? [ {
    ...part,
    field
   } ] : [];
  });
  function isEntry(path) {
   return parts.some(({at}) => at.endsWith("*") && (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.$h)(at, path));
  }
 }),
 6936: (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
  __nccwpck_require__.d(__webpack_exports__, {
   L: () => findExcess
  });
  var _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1330);
  var maximumLevels = 250;
  var maximumValues = 2e5;
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
    if (values > maximumValues) return `of more than ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_0__.B4)(maximumValues)} values`;
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
 }),
 7729: (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
  __nccwpck_require__.d(__webpack_exports__, {
   Z: () => BotpressError,
   h: () => withoutErrorIds
  });
  var BotpressError = class extends Error {
   name="BotpressError";
   kind;
   advice;
   status;
   type;
   id;
   outcomeUnknown;
   constructor(message, details) {
    super(message, {
     cause: details.cause
    });
    this.kind = details.kind;
    this.advice = details.advice;
    this.status = details.status;
    this.type = details.type;
    this.id = details.id;
    this.outcomeUnknown = details.outcomeUnknown ?? false;
   }
  };
  function withoutErrorIds(text) {
   return text.replace(/ \(error id [^()]*\)/g, "");
  }
 }),
 5396: (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
  __nccwpck_require__.d(__webpack_exports__, {
   $9: () => explainRefusedCode,
   $N: () => sentenceOf,
   $Q: () => clip,
   AH: () => openingLines,
   Br: () => renderSummary,
   KW: () => workspaceLine,
   LH: () => explainMissingToken,
   QC: () => displayName,
   QY: () => isIdle,
   RK: () => visible,
   RW: () => outcomeLine,
   Rn: () => retryLine,
   SH: () => repositoryPath,
   Z: () => askCodeOrigin,
   Z2: () => explainCommentFailure,
   ZN: () => detailLines,
   aU: () => dashboardUrl,
   fU: () => formatTime,
   gN: () => describeEvent,
   hk: () => sentencePlain,
   iY: () => plainDiagnostic,
   j_: () => readEvent,
   md: () => worstFirst,
   o: () => diagnosticsOf,
   o5: () => checkoutOf,
   oM: () => closingLine,
   oN: () => isRestrictedFork,
   oi: () => plainOf,
   pj: () => plain,
   sD: () => isWithoutSecrets,
   wQ: () => renderComment,
   xB: () => debugLines,
   z$: () => botsPlain
  });
  var _chunk_U2NKGIXW_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8624);
  var _chunk_44KKILG2_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8415);
  var _chunk_BK6CDXHV_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3231);
  var _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8758);
  var _chunk_DWXA4EMK_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3096);
  var _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7500);
  var _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(538);
  var _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(2977);
  var _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1330);
  var _chunk_MLKGABMK_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(6049);
  var semver_functions_rcompare_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(2173);
  var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(8780);
  var node_util__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(7975);
  var coerce_exports = {};
  (0, _chunk_MLKGABMK_js__WEBPACK_IMPORTED_MODULE_9__.V)(coerce_exports, {
   bigint: () => bigint,
   boolean: () => boolean,
   date: () => date,
   number: () => number2,
   string: () => string2
  });
  function string2(params) {
   return (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.K_)(_chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.iA, params);
  }
  function number2(params) {
   return (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.qG)(_chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ax, params);
  }
  function boolean(params) {
   return (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.dN)(_chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.n2, params);
  }
  function bigint(params) {
   return (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.St)(_chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.s8, params);
  }
  function date(params) {
   return (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.B4)(_chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.zT, params);
  }
  var own = {
   is: "own"
  };
  var readers = new Map([ ...[ "push", "release", "workflow_dispatch", "repository_dispatch", "schedule", "merge_group", "create", "deployment" ].map(name => [ name, () => own ]), ...[ "pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment" ].map(name => [ name, ofPullRequest ]), [ "issue_comment", ofIssueComment ], [ "workflow_run", ofWorkflowRun ] ]);
  function readCodeOrigin(event, payload) {
   if (event === void 0) return own;
   return readers.get(event)?.(payload) ?? {
    is: "unsupported"
   };
  }
  function lenient(schema) {
   return (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.nb)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.lq)(schema), void 0);
  }
  var fullName = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Yj)().check((0, 
  _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Fk)(/^[^/]+\/[^/]+$/));
  var repository = lenient((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
   full_name: fullName,
   id: lenient((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.ai)())
  }));
  var head = lenient((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.me)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
   full_name: fullName
  })));
  var positive = lenient((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Wh)().check((0, 
  _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.NC)()));
  var description = lenient((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
   number: positive,
   head: lenient((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
    repo: head
   })),
   base: lenient((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
    repo: repository
   }))
  }));
  function ofPullRequest(payload) {
   return originOf(lenient((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
    pull_request: description
   })).parse(payload)?.pull_request);
  }
  function originOf(described) {
   return compare(described?.head?.repo, described?.base?.repo, described?.number);
  }
  var issueComment = lenient((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
   issue: lenient((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
    number: positive,
    pull_request: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.L5)())
   }))
  }));
  function ofIssueComment(payload) {
   const issue = issueComment.parse(payload)?.issue;
   if (issue === void 0) return {
    is: "unknown"
   };
   if (issue.pull_request !== void 0) return unknown2(issue.number);
   return issue.number === void 0 ? {
    is: "unknown"
   } : own;
  }
  var repositoryId = lenient((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
   id: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.ai)()
  }));
  var workflowRun = lenient((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
   repository,
   workflow_run: lenient((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
    head_repository: head,
    pull_requests: lenient((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.YO)(lenient((0, 
    _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
     number: positive,
     base: lenient((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
      repo: repositoryId
     }))
    }))))
   }))
  }));
  function ofWorkflowRun(payload) {
   const event = workflowRun.parse(payload);
   const into = event?.repository;
   const run = event?.workflow_run;
   const [only, ...others] = (run?.pull_requests ?? []).filter(listed => into?.id !== void 0 && listed?.base?.repo?.id === into.id);
   return compare(run?.head_repository, into, others.length === 0 ? only?.number : void 0);
  }
  function compare(from, into, number3) {
   if (from === null) return {
    is: "foreign"
   };
   if (from === void 0 || into === void 0) return unknown2(number3);
   return isSameRepository(from.full_name, into.full_name) ? own : {
    is: "foreign",
    repository: from.full_name
   };
  }
  function unknown2(pullRequest) {
   return {
    is: "unknown",
    pullRequest
   };
  }
  async function askCodeOrigin({repository: into, apiUrl}, number3, githubToken) {
   const unanswered = reason2 => ({
    is: "unknown",
    pullRequest: number3,
    reason: reason2
   });
   if (into === void 0 || githubToken === void 0) return unanswered("GitHub can't be asked without `github-token`");
   try {
    const octokit = await (0, _chunk_44KKILG2_js__WEBPACK_IMPORTED_MODULE_1__.K)({
     token: githubToken,
     apiUrl,
     timeoutSeconds: 5
    });
    const answer = await octokit.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
     owner: into.owner,
     repo: into.name,
     pull_number: number3
    });
    const described = description.parse(answer.data);
    const origin3 = originOf(described);
    if (described?.number !== number3 || origin3.is === "unknown") throw new _chunk_BK6CDXHV_js__WEBPACK_IMPORTED_MODULE_2__.o;
    return origin3;
   } catch (error) {
    return unanswered(whyUnanswered((0, _chunk_BK6CDXHV_js__WEBPACK_IMPORTED_MODULE_2__.h)(error)));
   }
  }
  function whyUnanswered(diagnostic) {
   switch (diagnostic.kind) {
   case "connection":
    return `GitHub gave no answer (${diagnostic.message})`;

   case "rate-limit":
    return `GitHub's rate limit is reached (HTTP ${diagnostic.status})`;

   case "refused":
    return `GitHub answered ${diagnostic.message === "" ? "" : `"${diagnostic.message}" `}(HTTP ${diagnostic.status})`;

   case "malformed":
    return "GitHub sent an unexpected response";

   case "other":
    return diagnostic.message;
   }
  }
  function isSameRepository(one, other) {
   return one.toLowerCase() === other.toLowerCase();
  }
  function describeEvent({name, pullRequest, tag}, refName) {
   if (name === void 0) return "outside of GitHub Actions";
   if (pullRequest !== void 0) return `${name} #${pullRequest.number}`;
   if (tag !== void 0) return name === "push" ? `push of tag ${tag}` : `${name} ${tag}`;
   return refName === void 0 ? name : `${name} ${name === "push" ? "to" : "on"} ${refName}`;
  }
  var deployingEvents = new Set([ "push", "release", "workflow_dispatch", "repository_dispatch" ]);
  var quietRelease = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
   action: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.$8)([ "deleted", "unpublished", "edited" ])
  });
  var repository2 = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.cl)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
   full_name: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Yj)()
  }));
  var releasePayload = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
   release: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
    tag_name: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Yj)()
   })
  });
  var repositoryPayload = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
   repository: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
    private: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.eu)(true)
   })
  });
  var pushPayload = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
   before: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Yj)()
  });
  async function readEvent(env, readFile) {
   const variable = name2 => env[name2]?.trim() || void 0;
   const url = (name2, otherwise) => (variable(name2) ?? otherwise).replace(/\/+$/, "");
   const name = variable("GITHUB_EVENT_NAME");
   const payload = await readPayload(variable("GITHUB_EVENT_PATH"), readFile);
   const pullRequest = readPullRequest(name, payload);
   const tag = readTag(name, variable("GITHUB_REF"), payload);
   const previousSha = name === "push" ? readPrevious(payload) : void 0;
   const commit = (name?.startsWith("pull_request") ? pullRequest?.headSha : void 0) ?? variable("GITHUB_SHA");
   const server = url("GITHUB_SERVER_URL", "https://github.com");
   const action = variable("GITHUB_ACTION_REPOSITORY");
   const actionRef = variable("GITHUB_ACTION_REF");
   const fullName2 = variable("GITHUB_REPOSITORY");
   const [owner2, repositoryName] = fullName2?.split("/") ?? [];
   const repositoryUrl = fullName2 === void 0 ? void 0 : `${server}/${fullName2}`;
   const run = readRun(variable("GITHUB_RUN_ID"), variable("GITHUB_RUN_ATTEMPT"));
   const actor = variable("GITHUB_ACTOR");
   const workspace = variable("GITHUB_WORKSPACE");
   const apiUrl = url("GITHUB_API_URL", "https://api.github.com");
   return {
    name,
    repository: owner2 && repositoryName ? {
     owner: owner2,
     name: repositoryName
    } : void 0,
    isPrivate: repositoryPayload.safeParse(payload).success,
    pullRequest,
    codeOrigin: readCodeOrigin(name, payload),
    tag,
    previousSha,
    commit,
    docsUrl: action && actionRef && `${server}/${action}/blob/${actionRef}/docs`,
    dryRunByDefault: !deployingEvents.has(name ?? "") || name === "release" && quietRelease.safeParse(payload).success,
    actor,
    run,
    runUrl: run && repositoryUrl && `${repositoryUrl}/actions/runs/${run.id}/attempts/${run.attempt}`,
    repositoryUrl,
    apiUrl,
    graphqlUrl: url("GITHUB_GRAPHQL_URL", graphqlBeside(apiUrl)),
    workspace
   };
  }
  async function readPayload(path, readFile) {
   if (path === void 0) return;
   let text2;
   try {
    text2 = await readFile(path);
   } catch (error) {
    const reason2 = error instanceof Error ? error.message : String(error);
    throw unreadablePayload(`, can't be read: ${reason2}`);
   }
   const payload = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.g1)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Yj)(), (0, 
   _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.L5)()).safeParse(parseJson(text2.replace(/^\uFEFF/, "")));
   if (!payload.success) throw unreadablePayload(` (${path}), is not a JSON object`);
   return payload.data;
  }
  function unreadablePayload(what) {
   return new _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_6__.eG("GITHUB_EVENT_PATH", `The event's payload, the file that GITHUB_EVENT_PATH names${what}.`, "The runner writes this file; run the workflow again, and if a step before this one changes GITHUB_EVENT_PATH, take that out.");
  }
  function parseJson(text2) {
   try {
    return JSON.parse(text2);
   } catch {
    return;
   }
  }
  function readPullRequest(name, payload) {
   if (name?.startsWith("pull_request")) return fromPullRequest(payload);
   if (name === "issue_comment") return fromIssueComment(payload);
   if (name === "workflow_run") return fromWorkflowRun(payload);
   return;
  }
  function fromPullRequest(payload) {
   const schema = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
    pull_request: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
     number: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.ai)(),
     head: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
      sha: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Yj)(),
      repo: repository2
     }),
     base: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
      sha: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Yj)(),
      repo: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
       full_name: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Yj)()
      })
     })
    })
   });
   const {data} = schema.safeParse(payload);
   if (data === void 0) return;
   const {number: number3, head: head2, base} = data.pull_request;
   return {
    number: number3,
    ...origin(base.repo.full_name, head2.repo?.full_name),
    headSha: head2.sha,
    baseSha: base.sha
   };
  }
  function fromIssueComment(payload) {
   const schema = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
    repository: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
     full_name: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Yj)()
    }),
    issue: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
     number: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.ai)(),
     pull_request: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.cl)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({}))
    })
   });
   const {data} = schema.safeParse(payload);
   if (!data?.issue.pull_request) return;
   return {
    number: data.issue.number,
    ...origin(data.repository.full_name, void 0)
   };
  }
  function fromWorkflowRun(payload) {
   const schema = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
    repository: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
     id: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.ai)(),
     full_name: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Yj)()
    }),
    workflow_run: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
     head_repository: repository2,
     pull_requests: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.cl)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.YO)((0, 
     _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
      number: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.ai)(),
      head: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
       sha: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Yj)()
      }),
      base: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
       sha: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Yj)(),
       repo: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
        id: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.ai)()
       })
      })
     })))
    })
   });
   const {data} = schema.safeParse(payload);
   const found = data?.workflow_run.pull_requests?.find(({base}) => base.repo.id === data.repository.id);
   if (data === void 0 || found === void 0) return;
   return {
    number: found.number,
    ...origin(data.repository.full_name, data.workflow_run.head_repository?.full_name),
    headSha: found.head.sha,
    baseSha: found.base.sha
   };
  }
  function origin(baseRepository, headRepository) {
   return {
    headRepository,
    fromFork: headRepository === void 0 || !isSameRepository(headRepository, baseRepository)
   };
  }
  function readTag(name, ref, payload) {
   if (name === "release") {
    const {data} = releasePayload.safeParse(payload);
    if (data !== void 0) return data.release.tag_name;
   }
   return ref?.startsWith("refs/tags/") ? ref.slice("refs/tags/".length) : void 0;
  }
  function readPrevious(payload) {
   const before = pushPayload.safeParse(payload).data?.before;
   return before === void 0 || /^0*$/.test(before) ? void 0 : before;
  }
  function readRun(id, attempt) {
   const number3 = coerce_exports.number().check((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Wh)(), (0, 
   _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.NC)());
   const parsed = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_7__.Ik)({
    id: number3,
    attempt: number3
   }).safeParse({
    id,
    attempt: attempt ?? "1"
   });
   return parsed.data;
  }
  function graphqlBeside(apiUrl) {
   return apiUrl.endsWith("/api/v3") ? apiUrl.replace(/\/v3$/, "/graphql") : `${apiUrl}/graphql`;
  }
  function explainMissingToken(event) {
   if (isRestrictedFork(event)) return `This pull request comes from ${forkOf(event)}, and GitHub gives forks no secrets. For the full plan, a maintainer reviews the commits and pushes them to a branch of this repository.`;
   if (isRestrictedDependabot(event)) return "Dependabot started this run, and GitHub gives it Dependabot secrets only, so the input `token` is empty. To have it plan against the API, add the same secret in the repository under Settings \u203a Secrets and variables \u203a Dependabot.";
   return "The input `token` is empty. A missing secret is an empty string: check its name in the workflow, and that the repository, organization or environment that the job uses has it.";
  }
  function explainRefusedCode({name}, origin3) {
   const run = `This definition is code, and this run on \`${name ?? ""}\` has \`token\``;
   switch (origin3.is) {
   case "own":
    return;

   case "foreign":
    {
     const head2 = origin3.repository === void 0 ? "a deleted repository" : `the fork ${origin3.repository}`;
     const what = name === "workflow_run" ? "the run behind it" : "the pull request";
     return {
      message: `${run}, while ${what} comes from ${head2}. It was not loaded, because its code could steal the token.`,
      fix: "Plan pull requests from forks on `pull_request` with an empty `token`: they are then checked offline."
     };
    }

   case "unknown":
    {
     const which = origin3.pullRequest === void 0 ? "the code" : `pull request #${origin3.pullRequest}`;
     const unanswered = origin3.reason === void 0 ? "" : `, and ${origin3.reason}`;
     return {
      message: `${run}, but which repository ${which} comes from is unknown: the event doesn't say${unanswered}. It was not loaded, because a fork's code could steal the token.`,
      fix: unanswered ? "Give the job `permissions: pull-requests: read` and leave `github-token` as it is, or run the step on `pull_request`." : "Run the step on `pull_request`."
     };
    }

   case "unsupported":
    return {
     message: `${run}, but whose code is checked out on this event is unknown. It was not loaded, because a fork's code could steal the token.`,
     fix: "Run the step on `push`, `release`, `workflow_dispatch`, `schedule` or `pull_request`, or with an empty `token`."
    };
   }
  }
  function explainCommentFailure(error, event, redact) {
   const quote = said => {
    const line = redact(said).replace(/\s+/g, " ").trim();
    return line.length > 300 ? `${line.slice(0, 299)}\u2026` : line;
   };
   return `The pull request comment wasn't written; the job summary has the report. ${reason(error, event, quote)}`;
  }
  var permission = "permissions:\n  contents: read\n  pull-requests: write";
  function reason(error, event, quote) {
   const diagnostic = (0, _chunk_BK6CDXHV_js__WEBPACK_IMPORTED_MODULE_2__.h)(error);
   switch (diagnostic.kind) {
   case "connection":
    return `No answer from ${event.apiUrl}, after several tries (${quote(diagnostic.message)}). Run the job again; on a self-hosted runner, check that it reaches this address, through \`HTTPS_PROXY\` if need be.`;

   case "malformed":
    return `${event.apiUrl} sent an unexpected response, after several tries. Run the job again; if this stays, check whether a proxy stands in between.`;

   case "rate-limit":
    {
     const asked = diagnostic.retryAfter === void 0 ? "" : `, and it asks to wait ${diagnostic.retryAfter} seconds`;
     return `GitHub's rate limit is reached (HTTP ${diagnostic.status})${asked}. Run the job again later.`;
    }

   case "refused":
    return refusal(diagnostic.status, quote(diagnostic.message), event);

   case "other":
    return sentence(quote(diagnostic.message));
   }
  }
  function refusal(status, message, event) {
   const said = `GitHub answered ${message === "" ? `with HTTP ${status}` : `"${message}" (HTTP ${status})`}`;
   if (/\blocked\b/i.test(message)) return `The conversation is locked (HTTP ${status}). Unlock it to get the report there.`;
   if (/too long/i.test(message)) return `${said}. This is a bug in this Action: please open an issue.`;
   if (status === 401) return `${said}: the input \`github-token\` isn't valid or has expired. Leave it out to use the workflow run's own.`;
   if (status === 403 && isRestrictedFork(event)) return `The pull request comes from ${forkOf(event)}, and GitHub gives workflows that run on pull requests from forks a read-only token. docs/forks.md shows the safe way to comment on them.`;
   if (status === 403) {
    const why = isRestrictedDependabot(event) ? "the token of a run that Dependabot started is read-only unless the job asks for more" : "the token may not write to pull requests";
    return `${said}: ${why}. Add this to the job:\n\n${permission}`;
   }
   if (status === 404) return `${said}: the token can't read pull request #${event.pullRequest?.number ?? "?"}. Give a \`github-token\` of your own access to the repository; for the workflow run's own, add this to the job:\n\n${permission}`;
   if (status === 422) return `${said}. GitHub treats the comment as spam, or the account comments too often. Run the job again later.`;
   if (status >= 500) return `${said}, after several tries. Run the job again; see githubstatus.com for outages.`;
   return `${said}.`;
  }
  function sentence(text2) {
   return /[.!?]$/.test(text2) ? text2 : `${text2}.`;
  }
  function isRestrictedFork({name, pullRequest}) {
   return pullRequest?.fromFork === true && (name === "pull_request" || name === "pull_request_review" || name === "pull_request_review_comment");
  }
  function isWithoutSecrets(event) {
   return isRestrictedFork(event) || isRestrictedDependabot(event);
  }
  function isRestrictedDependabot({actor}) {
   return actor === "dependabot[bot]";
  }
  function forkOf({pullRequest}) {
   const head2 = pullRequest?.headRepository;
   return head2 === void 0 ? "a deleted or unknown repository" : `the fork ${head2}`;
  }
  var separator = "\n\n";
  var smallestShare = 1500;
  function assemble(blocks, budget) {
   const whole = fill(blocks, budget.bytes);
   if (!whole.cut) return whole.text;
   const room = budget.bytes - size(separator + budget.closing);
   const cut = fill(blocks, room).text;
   return cut === "" ? "" : cut + separator + budget.closing;
  }
  function lazyMap(items, make) {
   const known = [];
   const rest = items[Symbol.iterator]();
   return {
    * [Symbol.iterator]() {
     yield* known;
     for (let next = rest.next(); next.done !== true; next = rest.next()) {
      const made = make(next.value);
      known.push(made);
      yield made;
     }
    }
   };
  }
  function deferred(priority, make) {
   let made;
   return {
    priority,
    make: () => made ??= make()
   };
  }
  function fill(blocks, room) {
   const texts = new Map;
   let left = room + separator.length;
   let cut = false;
   for (const level of levels(blocks)) {
    const fits = sizeOf(level, left + separator.length) <= left;
    for (const [index, block] of level.entries()) {
     if (cut && index > 0 && left < smallestShare) break;
     const share = fits ? left : Math.min(left, Math.max(smallestShare, Math.floor(left / (level.length - index))));
     const filled = place(block, share - separator.length);
     if (filled === void 0 || filled.cut) cut = true;
     if (filled === void 0) continue;
     texts.set(block, filled.text);
     left -= size(filled.text) + separator.length;
    }
   }
   const text2 = blocks.flatMap(block => texts.get(block) ?? []).join(separator);
   return {
    text: text2,
    cut
   };
  }
  function levels(blocks) {
   const priorities = [ ...new Set(blocks.map(block => block.priority)) ].toSorted((a, b) => a - b);
   return priorities.map(priority => blocks.filter(block => block.priority === priority));
  }
  function place(block, room) {
   if ("make" in block) return place(block.make(), room);
   if ("blocks" in block) {
    const inner = fill(block.blocks, room - size(block.open + block.close) - 2 * separator.length);
    if (inner.text === "") return;
    return {
     text: [ block.open, inner.text, block.close ].join(separator),
     cut: inner.cut
    };
   }
   return placeLines(block, room);
  }
  function placeLines({head: head2, lines, tail}, room) {
   let left = room + 1 - sizeOfLines([ ...head2, ...tail ]);
   if (left < 0) return;
   const placed = [];
   let cut = false;
   for (const line of lines) {
    left -= size(line) + 1;
    cut = left < 0;
    if (cut) break;
    placed.push(line);
   }
   if (cut && placed.length === 0) return;
   return {
    text: [ ...head2, ...placed, ...tail ].join("\n"),
    cut
   };
  }
  function sizeOf(blocks, limit) {
   let sum = 0;
   for (const block of blocks) {
    sum += blockSize(block, limit - sum) + separator.length;
    if (sum > limit) break;
   }
   return sum;
  }
  function blockSize(block, limit) {
   if ("make" in block) return blockSize(block.make(), limit);
   if ("blocks" in block) return size(block.open + block.close) + separator.length + sizeOf(block.blocks, limit);
   let sum = sizeOfLines([ ...block.head, ...block.tail ]) - 1;
   for (const line of block.lines) {
    sum += size(line) + 1;
    if (sum > limit) break;
   }
   return sum;
  }
  function sizeOfLines(lines) {
   return lines.reduce((sum, line) => sum + size(line) + 1, 0);
  }
  function size(text2) {
   return Buffer.byteLength(text2);
  }
  var zeroWidth = "\u200b";
  var unseen = /(?![\t\n])[\p{Cc}\p{Cs}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
  function visible(value) {
   return value.replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, "\n").replace(unseen, char => `[U+${char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}]`);
  }
  function clip(value, limit) {
   if (value.length <= limit) return value;
   const chars = [ ...value ];
   return chars.length <= limit ? value : chars.slice(0, limit - 1).join("") + "\u2026";
  }
  function text(value, limit = 2e3) {
   return escaped(oneLine(value, limit));
  }
  function prose(value, limit = 2e3) {
   const parts = oneLine(value, limit).split(/(?<!`)`(?=\s*[^`\s])([^`]+)`(?!`)/);
   return parts.map((part, index) => index % 2 === 0 ? escaped(part) : code(part, limit)).join("");
  }
  function oneLine(value, limit) {
   return clip(visible(value).replace(/\s+/g, " ").trim(), limit);
  }
  function escaped(line) {
   return unlinked(line).replace(/[\\`*_{}[\]~!$]/g, "\\$&").replace(/#/g, "\\#").replace(/^[-+=]|(?<=^\d+)[.)](?=\s|$)/, "\\$&").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("|", "&#124;");
  }
  function code(value, limit = 200) {
   const line = clip(visible(value).replaceAll("\n", "\u21b5").replaceAll("\t", " "), limit).replaceAll("@", "@" + zeroWidth).replace(/\\(?=\|)/g, "\\" + zeroWidth);
   if (line.trim() === "") return "";
   const ticks = "`".repeat(longestRun(line) + 1);
   const pad = line.startsWith("`") || line.endsWith("`") || line.startsWith(" ") && line.endsWith(" ") ? " " : "";
   return ticks + pad + line + pad + ticks;
  }
  function html(value, limit = 200) {
   return unlinked(oneLine(value, limit)).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
  }
  function link(markdown2, url) {
   const safe = safeUrl(url);
   return safe === void 0 ? markdown2 : `[${markdown2}](${safe})`;
  }
  function image(url, alternative, side) {
   const safe = safeUrl(url);
   return safe === void 0 ? "" : `<img src="${safe}" width="${side}" height="${side}" alt="${html(alternative)}">`;
  }
  function safeUrl(url) {
   if (url === void 0 || !URL.canParse(url)) return;
   const parsed = new URL(url);
   if (parsed.protocol !== "https:" || parsed.username !== "" || parsed.password !== "") return;
   return parsed.href.replace(/[^\w\-.~:/?#&=%+,;]/gu, percent).replaceAll("&", "&amp;");
  }
  function urlSegment(value) {
   return encodeURIComponent(value.replace(new RegExp("\\p{Cs}", "gu"), "\ufffd"));
  }
  function paragraph(priority, ...lines) {
   return {
    priority,
    head: lines,
    lines: [],
    tail: []
   };
  }
  function table(priority, header, rows) {
   return {
    priority,
    head: [ row(header), row(header.map(() => ":--")) ],
    lines: lazyMap(rows, row),
    tail: []
   };
  }
  function list(priority, items) {
   return {
    priority,
    head: [],
    lines: items.map(item => `- ${item}`),
    tail: []
   };
  }
  function fence(priority, language, lines) {
   const content = lines.map(line => visible(line).replaceAll("\n", "\u21b5").replace(/@(?=[^\s@])/g, "@" + zeroWidth));
   const ticks = "`".repeat(Math.max(3, content.reduce((longest, line) => Math.max(longest, longestRun(line) + 1), 0)));
   return {
    priority,
    head: [ ticks + language ],
    lines: content,
    tail: [ ticks ]
   };
  }
  function fold(priority, summary, blocks) {
   return {
    priority,
    open: `<details>\n<summary>${summary}</summary>`,
    blocks,
    close: "</details>"
   };
  }
  function unlinked(value) {
   return value.replaceAll("@", "@" + zeroWidth).replace(/#(?=\d|$)/g, "#" + zeroWidth).replace(/GH-(?=\d|$)/gi, `$&${zeroWidth}`).replace(/:(?=\/\/|[\w+-]+:)/g, ":" + zeroWidth).replace(/www(?=\.)/gi, `$&${zeroWidth}`);
  }
  function row(cells) {
   return `| ${cells.map(cell => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  }
  function longestRun(value) {
   return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
  }
  function percent(char) {
   return [ ...Buffer.from(char) ].map(byte => "%" + byte.toString(16).toUpperCase().padStart(2, "0")).join("");
  }
  var mostVersions = 5;
  var markdown = {
   strong: words => `**${words}**`,
   foreign: value => text(value, 100)
  };
  var plainText = {
   strong: words => words,
   foreign: value => clip(visible(value), 100)
  };
  function botsMarkdown(outcome, dryRun) {
   return sentences(outcome, dryRun, markdown);
  }
  function botsPlain(outcome, dryRun) {
   return sentences(outcome, dryRun, plainText);
  }
  function sentences({bots: usage, plan}, dryRun, style) {
   if (usage === void 0 || plan?.base === void 0) return "";
   const {version} = plan.base;
   const active = usage.bots.filter(({isActive}) => isActive);
   const production = active.filter(({isDev}) => !isDev);
   const concerned = production.filter(bot => bot.version === version);
   const names = namesOf(concerned, style);
   const said = [ concerned.length === 0 ? production.length === 0 ? `No bot of the workspace has it installed${usage.isPartial ? ", of those that were looked at" : ""}.` : `No bot runs ${style.foreign(version)}.` : plan.action === "create" ? keeping(concerned.length, style.foreign(version), names, dryRun, style) : `${style.strong((0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(concerned.length, "bot"))} ${dryRun ? getOrGets(concerned.length) : "got"} this at once${names}.`, counted("Other versions", production.filter(bot => bot.version !== version), style), counted("Dev bots", active.filter(({isDev}) => isDev), style), usage.isPartial && usage.lookedAt > 0 ? `The ${usage.lookedAt === 1 ? "most recently updated bot was" : `${(0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.B4)(usage.lookedAt)} most recently updated bots were`} looked at.` : "", usage.hubInstalls === void 0 ? "" : `The hub counts ${(0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(usage.hubInstalls, "install")} of ${style.foreign(version)} in all workspaces.` ];
   return said.filter(part => part !== "").join(" ");
  }
  function keeping(count, version, names, dryRun, {strong}) {
   const bots = strong((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(count, "bot"));
   const isOne = count === 1;
   if (dryRun) return isOne ? `${bots} runs ${version} and keeps it until it is upgraded${names}.` : `${bots} run ${version} and keep it until they are upgraded${names}.`;
   return `${bots} still ${isOne ? "runs" : "run"} ${version}${names}. Upgrade ${isOne ? "it" : "them"} in the Studio.`;
  }
  function getOrGets(count) {
   return count === 1 ? "gets" : "get";
  }
  function namesOf(bots, {foreign}) {
   const names = bots.flatMap(({name}) => name ?? []);
   return names.length === 0 ? "" : `: ${(0, _chunk_U2NKGIXW_js__WEBPACK_IMPORTED_MODULE_0__.Z)(names, foreign)}`;
  }
  function counted(what, bots, {foreign}) {
   const versions = [ ...Map.groupBy(bots, ({version}) => version) ].toSorted(([a], [b]) => newestFirst(a, b));
   if (versions.length === 0) return "";
   const shown = versions.slice(0, mostVersions).map(([version, {length}]) => `${foreign(version)} (${(0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(length, "bot")})`);
   const rest = versions.length - shown.length;
   return `${what}: ${shown.join(", ")}${rest > 0 ? ` and ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(rest, "older version")}` : ""}.`;
  }
  function newestFirst(a, b) {
   if (semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_11__(a) === null || semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_11__(b) === null) return Number(semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_11__(a) === null) - Number(semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_11__(b) === null);
   return semver_functions_rcompare_js__WEBPACK_IMPORTED_MODULE_10__(a, b);
  }
  function dashboardUrl({app}, {record: record2, plan}) {
   const id = record2?.id ?? plan?.base?.id;
   if (app === void 0 || id === void 0) return;
   return `${app.origin}/workspaces/${urlSegment(app.workspaceId)}/integrations/${urlSegment(id)}`;
  }
  function hubUrl({app}, {record: record2, recordSource}) {
   if (app === void 0 || record2 === void 0 || recordSource !== "hub") return;
   return `${app.origin}/hub/integrations/${urlSegment(record2.id)}`;
  }
  function ruleUrl(docsUrl, rule) {
   return `${docsUrl}/breaking-changes.md#${urlSegment(rule)}`;
  }
  function commitLink({commit, repositoryUrl}) {
   if (commit === void 0) return "";
   const label = code(commit.slice(0, 7));
   return repositoryUrl === void 0 ? label : link(label, `${repositoryUrl}/commit/${urlSegment(commit)}`);
  }
  function runLink({runUrl}) {
   return runUrl === void 0 ? "" : link("run", runUrl);
  }
  function workspaceName({workspace}) {
   if (workspace === void 0) return "";
   const handle = workspace.handle === void 0 ? "" : ` (${code(workspace.handle)})`;
   return `Workspace **${text(workspace.name, 100)}**${handle}`;
  }
  function sentenceOf(change) {
   const through = (0, _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_5__.MK)(change.path);
   const innermost = through.at(-1);
   const schema = schemaOf(change, through);
   const owner2 = schema?.owner ?? innermost;
   const subject = owner2 === void 0 ? fieldSubject(change.path) : subjectOf(through, owner2.path.length, change);
   const predicate = schema !== void 0 ? schemaPredicate(change, schema) : fieldPredicate(change, owner2?.path.length ?? 1);
   return {
    impact: change.impact,
    kind: change.kind,
    part: owner2?.part,
    subject,
    predicate,
    reason: change.impact === "safe" ? void 0 : change.reason,
    rule: change.rule
   };
  }
  function isVisible(change) {
   if (change.impact !== "safe") return true;
   const through = (0, _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_5__.MK)(change.path);
   const innermost = through.at(-1);
   const schema = schemaOf(change, through);
   if (schema !== void 0) return !isDocumentation(change);
   if (innermost === void 0 || !innermost.part.bots) return false;
   return ![ "title", "description" ].includes(String(change.path[innermost.path.length]));
  }
  function unseenPhrases(changes, sent) {
   const hidden = changes.filter(change => !isVisible(change) && change.path[0] !== "visibility");
   const groups = Map.groupBy(hidden.map(unseen2), ({several}) => several);
   const told = [ ...groups ].map(([several, [first, second, ...rest]]) => first !== void 0 && second === void 0 ? first.one : [ `${(0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.B4)(rest.length + 2)} ${several}` ]);
   return [ ...told, ...sent.map(({what}) => [ {
    text: what
   } ]) ];
  }
  function markdownOf(phrase) {
   return phrase.map(part => {
    if (typeof part === "string") return part;
    if ("text" in part) return text(part.text, 100);
    const inline = code("name" in part ? part.name : part.code);
    if (inline === "") return '""';
    return "name" in part ? `**${inline}**` : inline;
   }).join("");
  }
  function plainOf(phrase) {
   return phrase.map(part => {
    if (typeof part === "string") return part;
    if ("text" in part) return part.text;
    if ("name" in part) return `\`${part.name}\``;
    return `\`${part.code}\``;
   }).join("");
  }
  function sentenceMarkdown({subject, predicate, reason: reason2, rule}, docsUrl) {
   const explained = docsUrl === void 0 || rule === void 0 ? void 0 : ruleUrl(docsUrl, rule);
   const clause = reason2 === void 0 ? "" : `: ${link(prose(reason2, 300), explained)}`;
   return `${markdownOf(subject)}${glue(predicate)}${markdownOf(predicate)}${clause}`;
  }
  function sentencePlain({subject, predicate, reason: reason2}) {
   return `${plainOf(subject)}${glue(predicate)}${plainOf(predicate)}${reason2 === void 0 ? "" : `: ${reason2}`}`;
  }
  function glue([first]) {
   return typeof first === "string" && first.startsWith(":") ? "" : " ";
  }
  function schemaOf({path, kind, before, after}, through) {
   if ([ before, after ].some(value => typeof value === "string" || typeof value === "number")) return;
   for (const owner2 of through) {
    const rest = path.slice(owner2.path.length);
    for (const [inside, direction] of Object.entries(owner2.part.schemas ?? {})) {
     const which = inside.split(".").slice(0, -1);
     if (which.some((name, index) => rest[index] !== name)) continue;
     const inner = rest.slice(which.length);
     const isWhole = which.length === 0 && inner.length === 0 && kind !== "changed";
     const isField = inner[0] === "identifier" && inner.length === 2 && !(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.Gv)(before) && !(0, 
     _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.Gv)(after);
     if (!isWhole && !isField) return {
      owner: owner2,
      direction,
      which: which.join("."),
      inner
     };
    }
   }
   return;
  }
  function subjectOf(through, length, {path: whole, kind, after}) {
   const isNewAction = kind === "added" && whole[0] === "actions" && whole.length === 2 && (0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.Gv)(after);
   const owners = through.filter(({path}) => path.length <= length).toReversed();
   const named = owners.flatMap(({part, path}, index) => {
    const isNamed = part.at.endsWith("*");
    if (index > 0 && !isNamed) return [];
    const noun = index === 0 ? capital(part.noun[0]) : ` of ${part.noun[0]}`;
    const parameters = isNewAction ? signature(after) : "";
    return isNamed ? [ `${noun} `, {
     name: String(path.at(-1)) + parameters
    } ] : [ noun ];
   });
   return named;
  }
  var fieldNouns = {
   title: "title",
   description: "description",
   url: "website link",
   visibility: "visibility",
   maxExecutionTime: "time limit of a call",
   sdkVersion: "SDK version",
   icon: "icon",
   readme: "readme",
   code: "code"
  };
  function fieldSubject([field = ""]) {
   const noun = Object.hasOwn(fieldNouns, field) ? fieldNouns[field] : void 0;
   return noun === void 0 ? [ "Field ", {
    name: String(field)
   } ] : [ capital(noun) ];
  }
  function fieldPredicate({path, kind, before, after}, start) {
   const inner = path.slice(start);
   const where = inner.join(".");
   if (inner.length === 0) {
    if (kind === "removed") return [ "is removed" ];
    if (kind === "added") return path[0] === "actions" && path.length === 2 && (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.Gv)(after) ? introduction(after) : added(after);
    return isScalar(before) && isScalar(after) ? [ `is now `, valueOf(after), " (was ", valueOf(before), ")" ] : [ "is changed" ];
   }
   if (/(^|\.)creation\.enabled$/.test(where)) {
    const what = path[0] === "user" ? "users" : "conversations";
    return [ after === true ? `lets bots create ${what}` : `no longer lets bots create ${what}` ];
   }
   if (/(^|\.)creation\.requiredTags$/.test(where)) return tagPredicate(before, after);
   if (where === "identifier.required") return [ after === true ? "must be linked" : "need not be linked" ];
   if (where === "billable") return [ after === true ? "is now billable" : "is no longer billable" ];
   if (where === "cacheable") return [ after === true ? "may now be answered from a cache" : "is no longer cached" ];
   const name = {
    name: (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.jV)(inner)
   };
   if (kind === "added") return [ "now has ", name, ...isScalar(after) ? [ ": ", valueOf(after) ] : [] ];
   if (kind === "removed") return [ "no longer has ", name ];
   return isScalar(before) && isScalar(after) ? [ "has ", name, " ", valueOf(after), " (was ", valueOf(before), ")" ] : [ "changes ", name ];
  }
  function signature(action) {
   const schema = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.lJ)((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.lJ)(action, "input"), "schema");
   const required = (0, _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_3__.m_)(schema);
   const names = Object.keys((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.lJ)(schema, "properties"));
   const shown = names.slice(0, 6).map(name => `${(0, _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_3__.Bz)(name)}${required.includes(name) ? "" : "?"}`);
   return `(${[ ...shown, ...names.length > shown.length ? [ "\u2026" ] : [] ].join(", ")})`;
  }
  function introduction(action) {
   const about = (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.Dc)(action, "title") ?? (0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.Dc)(action, "description");
   return typeof about === "string" ? [ ": ", {
    text: about
   } ] : [ "is added" ];
  }
  function added(after) {
   const isTelling = typeof after === "string" ? !/[\r\n]/.test(after) && after.length <= 60 : typeof after === "number";
   return isTelling ? [ "is added: ", valueOf(after) ] : [ "is added" ];
  }
  function tagPredicate(before, after) {
   const [old, now] = [ before, after ].map(tags => Array.isArray(tags) ? tags.map(String) : []);
   const more = (now ?? []).filter(tag => !old?.includes(tag));
   const less = (old ?? []).filter(tag => !now?.includes(tag));
   return joined([ ...more.length === 0 ? [] : [ [ "now requires the tag ", ...nameList(more), " of whoever creates one" ] ], ...less.length === 0 ? [] : [ [ "no longer requires the tag ", ...nameList(less) ] ] ]);
  }
  var taking = {
   added: "takes",
   required: "now requires",
   removed: "no longer takes",
   optional: "no longer requires",
   accepts: "now accepts",
   rejects: "no longer accepts"
  };
  function giving(third, base) {
   return {
    added: `now ${third}`,
    required: `always ${third}`,
    removed: `no longer ${third}`,
    optional: `may no longer ${base}`,
    accepts: `may now ${base}`,
    rejects: `no longer ${third}`
   };
  }
  function verbsOf({owner: owner2, direction}) {
   if (direction === "stored") return {
    ...taking,
    added: "now stores",
    removed: "no longer stores"
   };
   if (direction !== "output") return taking;
   if (owner2.part.at.startsWith("events")) return giving("carries", "carry");
   return owner2.part.at.startsWith("actions") ? giving("returns", "return") : giving("has", "have");
  }
  function schemaPredicate(change, place2) {
   const {kind, before, after, rule} = change;
   const verbs = verbsOf(place2);
   const isInput = place2.direction !== "output";
   const name = {
    name: nameOf(place2)
   };
   const branch = /\b(anyOf|oneOf|allOf)\[\d+\]$/.exec((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.jV)(place2.inner));
   if (branch !== null && kind !== "changed") {
    const owner2 = {
     ...place2,
     inner: place2.inner.slice(0, -2)
    };
    const one = typed(owner2, (0, _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_3__.uf)(kind === "added" ? after : before));
    if (branch[1] === "allOf") return [ kind === "added" ? "now demands " : "no longer demands ", one ];
    return [ kind === "added" ? `${verbs.accepts} ` : `${verbs.rejects} `, one ];
   }
   if ((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.Gv)(before) && (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.Gv)(after) && "required" in after && typeof after["required"] === "boolean") return [ `${after["required"] ? verbs.required : verbs.optional} `, name ];
   if (kind === "removed") return [ `${verbs.removed} `, name ];
   if (kind === "added") {
    const isRequired = isInput && rule === "input-required";
    const type = [ " (", {
     code: (0, _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_3__.uf)(after)
    }, isInput && !isRequired ? ", optional)" : ")" ];
    return [ `${isRequired ? verbs.required : verbs.added} `, name, ...type ];
   }
   return changedSchema(before, after, place2, verbs);
  }
  function changedSchema(before, after, place2, verbs) {
   const [old, now] = [ (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.Gv)(before) ? before : {}, (0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.Gv)(after) ? after : {} ];
   const name = {
    name: nameOf(place2)
   };
   if (isRetyped(old, now) || typeof before === "boolean" || typeof after === "boolean") return [ "changes ", name, " from ", {
    code: (0, _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_3__.uf)(before)
   }, " to ", {
    code: (0, _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_3__.uf)(after)
   } ];
   const clauses = [];
   if (old["nullable"] !== now["nullable"]) clauses.push([ `${now["nullable"] === true ? verbs.accepts : verbs.rejects} `, typed(place2, "null") ]);
   const [values, newValues] = [ listOf(old), listOf(now) ];
   if (values !== void 0 && newValues !== void 0) {
    const isIn = (list2, one) => list2.some(each => (0, node_util__WEBPACK_IMPORTED_MODULE_12__.isDeepStrictEqual)(each, one));
    const gone = values.filter(one => !isIn(newValues, one));
    const more = newValues.filter(one => !isIn(values, one));
    if (gone.length > 0) clauses.push([ `${verbs.rejects} `, ...valueList(place2, gone) ]);
    if (more.length > 0) clauses.push([ `${verbs.accepts} `, ...valueList(place2, more) ]);
   } else if (newValues !== void 0) clauses.push([ "now limits ", name, " to ", {
    code: (0, _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_3__.uf)({
     enum: newValues
    })
   } ]); else if (values !== void 0) clauses.push([ "no longer limits ", name, " to ", {
    code: (0, _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_3__.uf)({
     enum: values
    })
   } ]);
   for (const keyword of new Set([ ...Object.keys(now), ...Object.keys(old) ])) {
    const clause = limitClause(keyword, old[keyword], now[keyword], name);
    if (clause !== void 0) clauses.push(clause);
   }
   if (clauses.length > 0) return joined(clauses);
   return isAnnotationOnly(old, now) ? [ "describes ", name, " in other words" ] : [ "changes what ", name, " may be" ];
  }
  function isRetyped(old, now) {
   const keywords = [ "type", "items", "properties", "anyOf", "oneOf", "allOf", "$ref", "prefixItems" ];
   const typeOf = schema => (0, _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_3__.uf)(Object.fromEntries(keywords.flatMap(key => key in schema ? [ [ key, schema[key] ] ] : [])));
   return typeOf(old) !== typeOf(now);
  }
  function listOf(schema) {
   if ("const" in schema) return [ schema["const"] ];
   return Array.isArray(schema["enum"]) ? schema["enum"] : void 0;
  }
  var limits = {
   minLength: limit => `at least ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(limit, "character")}`,
   maxLength: limit => `at most ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(limit, "character")}`,
   minimum: limit => `at least ${limit}`,
   maximum: limit => `at most ${limit}`,
   exclusiveMinimum: limit => `more than ${limit}`,
   exclusiveMaximum: limit => `less than ${limit}`,
   minItems: limit => `at least ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(limit, "item")}`,
   maxItems: limit => `at most ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(limit, "item")}`,
   minProperties: limit => `at least ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(limit, "property", "properties")}`,
   maxProperties: limit => `at most ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(limit, "property", "properties")}`,
   multipleOf: limit => `multiples of ${limit}`
  };
  function limitClause(keyword, old, now, name) {
   if (old === now) return;
   if (Object.hasOwn(limits, keyword)) {
    const words = limits[keyword];
    const limited = limit => typeof limit === "number" ? words?.(limit) ?? "" : "another limit";
    if (now === void 0) return [ "no longer limits ", name, ` to ${limited(old)}` ];
    const was = typeof old === "number" ? ` (was ${old})` : "";
    return [ "now limits ", name, ` to ${limited(now)}${was}` ];
   }
   if (keyword === "pattern" || keyword === "format") {
    if (now === void 0) return [ "no longer limits ", name, ` to the ${keyword} `, {
     code: String(old)
    } ];
    const was = old === void 0 ? [] : [ " (was ", {
     code: String(old)
    }, ")" ];
    return [ "now limits ", name, ` to the ${keyword} `, {
     code: String(now)
    }, ...was ];
   }
   if (keyword === "uniqueItems") return [ now === true ? "now limits " : "no longer limits ", name, " to unique items" ];
   if (keyword === "additionalProperties") {
    if (now === false) return [ "no longer takes other properties in ", name ];
    if ((0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.Gv)(now)) return [ "takes other properties in ", name, " as ", {
     code: (0, _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_3__.uf)(now)
    } ];
    return [ "takes other properties in ", name ];
   }
   if (keyword === "default") {
    const is = now === void 0 ? [ "has no default for ", name ] : [ "has ", valueOf(now), " as default for ", name ];
    return [ ...is, ...old === void 0 ? [] : [ " (was ", valueOf(old), ")" ] ];
   }
   return;
  }
  function isDocumentation({before, after, kind}) {
   return kind === "changed" && (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.Gv)(before) && (0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.Gv)(after) && isAnnotationOnly(before, after);
  }
  function isAnnotationOnly(before, after) {
   return [ ...Object.keys(before), ...Object.keys(after) ].every(key => key !== "default" && (0, 
   _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_3__.Ir)(key));
  }
  function nameOf({inner, which}) {
   if (inner.length > 0) return (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.jV)(inner);
   return which === "" ? "value" : which;
  }
  function typed({inner}, type) {
   return {
    name: inner.length === 0 ? type : `${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.jV)(inner)}: ${type}`
   };
  }
  function valueList(place2, values) {
   const shown = values.slice(0, 5);
   const more = values.length - shown.length;
   const list2 = typed(place2, shown.map(_chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_3__.eu).join(" | "));
   return more === 0 ? [ list2 ] : [ list2, ` and ${more} more` ];
  }
  function unseen2(change) {
   const through = (0, _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_5__.MK)(change.path);
   const innermost = through.at(-1);
   const ending = change.kind === "changed" ? "" : ` ${change.kind}`;
   if (innermost === void 0) {
    const [field = ""] = change.path;
    const noun = Object.hasOwn(fieldNouns, field) ? fieldNouns[field] ?? "" : String(field);
    return {
     one: [ {
      text: noun
     }, ending ],
     several: noun
    };
   }
   const schema = schemaOf(change, through);
   const {part, path} = innermost;
   if (schema === void 0 && change.path.length === path.length) {
    const [one, several] = part.noun;
    return {
     one: [ `${one} `, {
      code: String(path.at(-1))
     }, ending ],
     several: `${several}${ending}`
    };
   }
   const what = schema === void 0 ? String(change.path[path.length]) : "description";
   const known = [ "title", "description" ].includes(what) ? what : "setting";
   return {
    one: [ `${known} of ${part.noun[0]} `, {
     code: String(path.at(-1))
    }, ending ],
    several: `${known}s`
   };
  }
  function joined(clauses) {
   return clauses.flatMap((clause, index) => {
    if (index === 0) return clause;
    return [ index === clauses.length - 1 ? " and " : ", ", ...clause ];
   });
  }
  function nameList(all) {
   return all.slice(0, 5).flatMap((name, index) => [ ...index === 0 ? [] : [ ", " ], {
    name
   } ]);
  }
  function valueOf(json) {
   return {
    code: (0, _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_3__.eu)(json)
   };
  }
  function isScalar(json) {
   return [ "string", "number", "boolean" ].includes(typeof json) && !/[\r\n]/.test(String(json)) && String(json).length <= 60;
  }
  function capital(words) {
   return words.slice(0, 1).toUpperCase() + words.slice(1);
  }
  function checkoutOf(checkouts, path) {
   const checkout = checkouts.filter(({folder}) => folder === "." || path === folder || path.startsWith(`${folder}/`)).toSorted((a, b) => depth(b) - depth(a))[0];
   if (checkout === void 0) return;
   return {
    checkout,
    path: checkout.folder === "." ? path : path.slice(checkout.folder.length + 1) || "."
   };
  }
  function depth({folder}) {
   return folder === "." ? 0 : folder.length;
  }
  function diagnosticsOf(outcome) {
   if (outcome.result !== "failed" || (0, _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_6__.JD)(outcome.diagnostics)) return outcome.diagnostics;
   const message = outcome.reason ?? "It failed without saying why; the log of the run may tell more.";
   return [ {
    severity: "error",
    subject: "",
    message
   }, ...outcome.diagnostics ];
  }
  function countDiagnostics(diagnostics) {
   const count = severity2 => diagnostics.filter(diagnostic => diagnostic.severity === severity2).length;
   const parts = [ count("error") && (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(count("error"), "error"), count("warning") && (0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(count("warning"), "warning") ];
   return parts.filter(part => part !== 0).join(", ");
  }
  function plainDiagnostic({subject, message, fix}, owner2 = "") {
   const sentences3 = fix === void 0 ? message : `${message} ${fix}`;
   return [ owner2, isSaid(subject, message) ? "" : subject, sentences3 ].filter(part => part !== "").join(": ");
  }
  function isSaid(subject, message) {
   const start = message.replaceAll("`", "").replace(/^the /i, "").toLowerCase();
   return start.startsWith(subject.toLowerCase());
  }
  function diagnosticBlocks(report, diagnostics, priority) {
   return [ ...section(report, diagnostics, "error", priority, count => `\u274c **${(0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(count, "error")}**`), ...section(report, diagnostics, "warning", priority, count => `\u26a0\ufe0f **${(0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(count, "warning")}**`), ...section(report, diagnostics, "notice", priority + 1, () => "\u2139\ufe0f **Good to know**") ];
  }
  function diagnosticLine(report, diagnostic) {
   const place2 = diagnostic.place === void 0 ? "" : ` (${placeLink(report, diagnostic.place)})`;
   const subject = isSaid(diagnostic.subject, diagnostic.message) ? "" : code(diagnostic.subject);
   return `${subject}${subject === "" ? "" : ": "}${[ diagnostic.message, diagnostic.fix ].map(each => prose(each ?? "")).join(" ").trim()}${place2}`;
  }
  function section(report, diagnostics, severity2, priority, title) {
   const found = diagnostics.filter(diagnostic => diagnostic.severity === severity2);
   if (found.length === 0) return [];
   const items = list(priority, found.map(diagnostic => diagnosticLine(report, diagnostic)));
   return [ {
    ...items,
    head: [ title(found.length), "" ]
   } ];
  }
  function placeLink(report, place2) {
   const {repositoryUrl, commit} = report;
   const {file, line} = place2;
   const label = text(line === void 0 ? file : `${file}:${line}`);
   const inRepository = repositoryPath(report, place2);
   if (repositoryUrl === void 0 || commit === void 0 || inRepository === void 0) return label;
   const segments = inRepository.split("/");
   if (segments.some(segment => segment === "." || segment === "..")) return label;
   const path = segments.map(urlSegment).join("/");
   const fragment = line === void 0 ? "" : `#L${line}`;
   return link(label, `${repositoryUrl}/blob/${urlSegment(commit)}/${path}${fragment}`);
  }
  function repositoryPath({checkouts}, {file}) {
   if (checkouts === void 0) return file;
   const found = checkoutOf(checkouts, file);
   return found?.checkout.isOwn ? found.path : void 0;
  }
  var errorsAtOnce = 10;
  function verdictOf(report, outcome) {
   const {plan, result} = outcome;
   if (outcome.drift !== void 0) return {
    sign: "\u274c",
    words: "drifted"
   };
   if (result === "failed") return {
    sign: "\u274c",
    words: report.dryRun ? "can't be deployed" : "failed"
   };
   if (plan === void 0) {
    if (result === "skipped") return {
     sign: "\u2611\ufe0f",
     words: "not started"
    };
    const isStopped = (0, _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_6__.JD)(report.diagnostics);
    return {
     sign: "\u2611\ufe0f",
     words: isStopped ? "not compared, because the step itself has errors" : "checked without Botpress"
    };
   }
   if (isUnchanged(outcome)) return {
    sign: "\u2705",
    words: outcome.plan?.source?.same === true ? "no changes" : "nothing changes for bots"
   };
   if (result === "skipped") return {
    sign: "\u2705",
    words: "skipped"
   };
   if (result === "planned" && !report.dryRun) return {
    sign: "\u274c",
    words: "not deployed"
   };
   if (result !== "planned") return {
    sign: "\u2705",
    words: "is deployed"
   };
   if (isFirst(outcome)) return {
    sign: "\u2705",
    words: "new integration"
   };
   if (plan.base === void 0) return {
    sign: "\u2611\ufe0f",
    words: "not compared: what is deployed is unknown"
   };
   return effectOn(plan.changes);
  }
  function effectOn(changes) {
   const [breaking, mayBreak] = [ countImpact(changes, "breaking"), countImpact(changes, "may-break") ];
   if (breaking > 0) return {
    sign: "\u{1f534}",
    words: `${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(breaking, "change")} ${breaking === 1 ? "breaks" : "break"} bots`
   };
   if (mayBreak > 0) return {
    sign: "\u{1f7e1}",
    words: `${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(mayBreak, "change")} may break bots`
   };
   return {
    sign: "\u2705",
    words: "safe for bots"
   };
  }
  function countImpact(changes, impact) {
   return changes.filter(change => change.impact === impact).length;
  }
  function isUnchanged({result, plan}) {
   if (result === "failed" || plan?.action !== "update" || plan.base === void 0) return false;
   return plan.changes.length === 0 && plan.source?.same !== false;
  }
  function resultWord({dryRun}, {result, plan, drift}, words) {
   if (drift !== void 0) return "drifted";
   if (result === "failed") return dryRun ? words.refused : "failed";
   if (result !== "planned") return plan === void 0 ? "not started" : result;
   if (!dryRun) return "not deployed";
   if (plan === void 0) return "not compared";
   if (plan.action === "update") return words.update;
   return plan.base === void 0 ? "new integration" : "new version";
  }
  function isFirst({plan}) {
   return plan?.action === "create" && plan.base === void 0;
  }
  function isIdle({outcomes, diagnostics, leftOut}) {
   return outcomes.length === 0 && leftOut !== void 0 && !(0, _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_6__.JD)(diagnostics);
  }
  function versionSpan({version, plan, record: record2}) {
   const to = version ?? record2?.version ?? "";
   const from = plan?.base?.version;
   return from === void 0 || from === to || to === "" ? to || (from ?? "") : `${from} \u2192 ${to}`;
  }
  function displayName({repositoryUrl}, {name, record: record2, path}) {
   if (name !== void 0 || record2 !== void 0) return name ?? record2?.name ?? path;
   return path === "." ? repositoryUrl?.split("/").at(-1) ?? path : path;
  }
  function rank(report, outcome) {
   const {sign} = verdictOf(report, outcome);
   if (sign === "\u2705") return isUnchanged(outcome) ? 5 : 4;
   return {
    "\u274c": 0,
    "\u{1f534}": 1,
    "\u{1f7e1}": 2,
    "\u2611\ufe0f": 3
   }[sign];
  }
  function heading(report) {
   const [only, second] = report.outcomes;
   const {sign, words} = only === void 0 ? ofNone(report) : second === void 0 ? ofOne(report, only) : ofMany(report);
   const notes2 = [ ...report.cancelled === void 0 ? [] : [ "cancelled" ], ...report.unverified === void 0 ? [] : [ "reported by the fork's own run, unverified" ] ];
   return `### ${report.cancelled === void 0 ? sign : "\u274c"} ${[ words, ...notes2 ].join(" \xb7 ")}`;
  }
  function ofNone(report) {
   if (isIdle(report)) return {
    sign: "\u2705",
    words: "No integration changed"
   };
   return {
    sign: "\u274c",
    words: `Nothing was ${report.dryRun ? "checked" : "deployed"}`
   };
  }
  function ofOne(report, outcome) {
   const failed = {
    sign: "\u274c",
    words: report.dryRun ? "can't be deployed" : "not deployed"
   };
   const isStopped = (0, _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_6__.JD)(report.diagnostics) && outcome.result !== "failed";
   const {sign, words} = isStopped ? failed : verdictOf(report, outcome);
   const name = text(displayName(report, outcome), 200);
   if (words === "is deployed") {
    const version = text(outcome.record?.version ?? outcome.version ?? "", 100);
    const visibility2 = outcome.record?.visibility ?? outcome.plan?.visibility;
    const shown = visibility2 === void 0 ? "" : ` \xb7 ${visibility2}`;
    return {
     sign,
     words: `${[ name, version ].filter(part => part !== "").join(" ")} ${words}${shown}`
    };
   }
   const span = text(versionSpan(outcome), 200);
   return {
    sign,
    words: `${[ name, span ].filter(part => part !== "").join(" ")} \xb7 ${words}`
   };
  }
  function ofMany(report) {
   const {outcomes, dryRun} = report;
   const verdicts = outcomes.map(outcome => verdictOf(report, outcome));
   const count = sign => verdicts.filter(verdict => verdict.sign === sign).length;
   const some = number3 => number3 === outcomes.length ? `${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(number3, "integration")}` : `${(0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.B4)(number3)} of ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(outcomes.length, "integration")}`;
   const failed = outcomes.filter(({result}) => result === "failed");
   if (failed.length > 0) {
    const hasDrifted = failed.every(({drift}) => drift !== void 0);
    const words = hasDrifted ? "drifted" : dryRun ? "can't be deployed" : "failed";
    return {
     sign: "\u274c",
     words: `${some(failed.length)} ${words}`
    };
   }
   if ((0, _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_6__.JD)(report.diagnostics)) return {
    sign: "\u274c",
    words: `Nothing was ${dryRun ? "planned" : "deployed"}`
   };
   if (count("\u274c") > 0) return {
    sign: "\u274c",
    words: `${some(count("\u274c"))} not deployed`
   };
   const one = number3 => number3 === 1 ? "s" : "";
   if (count("\u{1f534}") > 0) return {
    sign: "\u{1f534}",
    words: `${some(count("\u{1f534}"))} break${one(count("\u{1f534}"))} bots`
   };
   if (count("\u{1f7e1}") > 0) return {
    sign: "\u{1f7e1}",
    words: `${some(count("\u{1f7e1}"))} may break bots`
   };
   if (count("\u2611\ufe0f") > 0) {
    const words = report.offline === void 0 ? "not planned" : "checked without Botpress";
    return {
     sign: "\u2611\ufe0f",
     words: `${some(count("\u2611\ufe0f"))} ${words}`
    };
   }
   const done = outcomes.filter(({result}) => result === "created" || result === "updated");
   const changed = done.filter(outcome => !isUnchanged(outcome)).length;
   if (changed > 0) return {
    sign: "\u2705",
    words: `${some(changed)} deployed`
   };
   const isQuiet = outcomes.every(outcome => isUnchanged(outcome));
   return {
    sign: "\u2705",
    words: `${some(outcomes.length)} \xb7 ${isQuiet ? "nothing changes for bots" : "safe for bots"}`
   };
  }
  function alert(report) {
   const several = report.outcomes.length > 1;
   const all = [ ...report.diagnostics.map(diagnostic => ({
    diagnostic,
    outcome: void 0
   })), ...report.outcomes.flatMap(outcome => diagnosticsOf(outcome).map(diagnostic => ({
    diagnostic,
    outcome
   }))) ];
   const owner2 = outcome => outcome === void 0 || !several ? "" : `**${text(displayName(report, outcome), 100)}**: `;
   const errors = all.filter(({diagnostic}) => diagnostic.severity === "error");
   const cancelled = report.cancelled === void 0 ? [] : [ `**Cancelled.** ${prose(report.cancelled)}` ];
   if (errors.length > 0 || cancelled.length > 0) {
    const shown = errors.slice(0, several ? errorsAtOnce : errors.length);
    const more = errors.length - shown.length;
    const lines2 = shown.map(({diagnostic, outcome}) => owner2(outcome) + refusal2(outcome) + diagnosticLine(report, diagnostic));
    const rest = more === 0 ? [] : [ `and ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.B4)(more)} more, each below at its integration` ];
    return {
     blocks: [ asAlert("CAUTION", [ ...cancelled, ...lines2, ...rest ]) ],
     told: new Set(shown.map(one => one.diagnostic))
    };
   }
   const told = new Set;
   const lines = report.outcomes.flatMap(outcome => {
    const line = report.dryRun ? versionLine(report, outcome, told) : void 0;
    return line === void 0 ? [] : [ owner2(outcome) + line ];
   });
   return {
    blocks: lines.length === 0 ? [] : [ asAlert("WARNING", lines) ],
    told
   };
  }
  function refusal2(outcome) {
   const {verdict} = outcome ?? {};
   if (verdict?.accepted !== false) return "";
   return `**Botpress would refuse this**${verdict.type === void 0 ? "" : ` (${code(verdict.type)})`}. `;
  }
  function versionLine(report, outcome, told) {
   const {plan, version, result} = outcome;
   if (result !== "planned") return;
   const diagnostic = outcome.diagnostics.find(({subject, severity: severity2}) => subject === "version" && severity2 === "warning");
   if (diagnostic !== void 0) told.add(diagnostic);
   const {advice, base} = plan ?? {};
   if (advice?.enough !== false || base === void 0 || version === void 0) return diagnostic === void 0 ? void 0 : diagnosticLine(report, diagnostic);
   const wanted = code(advice.wanted, 50);
   const place2 = diagnostic?.place === void 0 ? "" : ` in ${placeLink(report, diagnostic.place)}`;
   const own2 = text(clip(version, 50));
   const why = advice.lower === true ? "is lower than what is deployed" : "is too small a step";
   const said = base.version === version ? `**Bots get these changes of ${own2} at once: make it ${wanted}**${place2}, so that they can choose.` : `**${own2} ${why}: make it ${wanted}**${place2}.`;
   return plan !== void 0 && isPermanent(plan) ? `${said} ${permanence(plan)}` : said;
  }
  function isPermanent({action, base, visibility: visibility2}) {
   if (visibility2 === void 0 || visibility2 === "private") return false;
   return action === "create" || base === void 0 || base.visibility === "private";
  }
  function permanence({visibility: visibility2 = "public"}) {
   return `The version would be **${visibility2}, which is permanent**: ${visibility2 === "unlisted" ? "an unlisted" : "a public"} version can't be changed or withdrawn.`;
  }
  function asAlert(kind, lines) {
   const isList = lines.length > 1;
   return {
    priority: 0,
    head: [ `> [!${kind}]` ],
    lines: lines.map(line => `> ${isList ? "- " : ""}${line}`),
    tail: []
   };
  }
  function diagnosticCount(outcome) {
   return countDiagnostics(diagnosticsOf(outcome));
  }
  var sentencesAtOnce = 30;
  var unseenAtOnce = 10;
  var severity = {
   breaking: 0,
   "may-break": 1,
   safe: 2
  };
  var kindSigns = {
   added: "\u2795",
   changed: "\u270f\ufe0f",
   removed: "\u2796"
  };
  function signOf({impact, kind}) {
   return {
    breaking: "\u{1f534}",
    "may-break": "\u{1f7e1}",
    safe: kindSigns[kind]
   }[impact];
  }
  function worstFirst(changes) {
   return changes.filter(isVisible).toSorted((a, b) => severity[a.impact] - severity[b.impact]);
  }
  function changeBlocks({changes, sent}, priority, {docsUrl}) {
   const visible2 = worstFirst(changes);
   const rest = visible2.slice(sentencesAtOnce);
   const unseen3 = unseenLine(changes, sent);
   return [ ...visible2.length === 0 ? [] : [ sentences2(visible2.slice(0, sentencesAtOnce), priority, docsUrl) ], ...rest.length === 0 ? [] : [ restFold(rest, priority + 1, docsUrl) ], ...unseen3 === "" ? [] : [ paragraph(priority, `<sub>Not visible to bots: ${unseen3}.</sub>`) ] ];
  }
  function unseenLine(changes, sent) {
   const phrases = unseenPhrases(changes, sent);
   const more = phrases.length - unseenAtOnce;
   const shown = phrases.slice(0, unseenAtOnce).map(markdownOf).join(", ");
   return more > 0 ? `${shown} and ${more} more` : shown;
  }
  function sentences2(changes, priority, docsUrl) {
   const lines = lazyMap(changes, change => `- ${signOf(change)} ${sentenceMarkdown(sentenceOf(change), docsUrl)}`);
   return {
    priority,
    head: [],
    lines,
    tail: []
   };
  }
  function restFold(changes, priority, docsUrl) {
   const groups = Map.groupBy(changes, change => capital2(sentenceOf(change).part?.noun[1] ?? "other"));
   const counts = [ ...groups ].map(([noun, members]) => `${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.B4)(members.length)} of ${noun.toLowerCase()}`);
   const blocks = [ ...groups ].map(([noun, members]) => {
    const open = sentences2(members, 0, docsUrl);
    return {
     ...open,
     head: [ `**${noun}**`, "" ]
    };
   });
   return fold(priority, `${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(changes.length, "more change")}: ${counts.join(", ")}`, blocks);
  }
  function differenceFold({difference}, title, priority) {
   if (difference.length === 0) return [];
   return [ deferred(priority, () => fold(priority, title, [ fence(0, "diff", difference) ])) ];
  }
  function firstContents(changes) {
   const counted2 = _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_5__._f.flatMap(({bots, field, noun}) => {
    const own2 = new Set(changes.filter(({path}) => path[0] === field).map(({path}) => path[1]));
    return bots && own2.size > 0 ? [ (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(own2.size, ...noun) ] : [];
   });
   const configuration = changes.some(({path}) => path[0] === "configuration") ? [ "configuration" ] : [];
   return [ ...counted2, ...configuration ].join(", ");
  }
  function consequence(plan, version, {isWarned, isCounted}) {
   const upgraded = isCounted ? "" : upgrade(plan);
   const isToSay = isPermanent(plan) && !isWarned;
   if (plan.action === "create" && plan.base !== void 0) {
    if (isToSay) {
     const lasting = `**${plan.visibility}, which is permanent**: it can't be changed or withdrawn`;
     return `Deploying creates a new version, ${lasting}. ${upgraded}`.trim();
    }
    return isPermanent(plan) ? upgraded : `${creation(plan)} ${upgraded}`.trim();
   }
   const done = plan.action === "update" ? inPlace(plan, version, isCounted) : creation(plan);
   return isToSay ? `${done} ${permanence(plan)}` : done;
  }
  function inPlace({base, changes, sent}, version, isCounted) {
   const bots = base?.visibility === "private" ? "bots in your workspace" : "bots";
   const isSeen = changes.some(isVisible);
   const isFelt = !isCounted && (isSeen || sent.some(({what: what2}) => what2 === "code"));
   const what = isSeen ? "get the changes at once" : "run the new code at once";
   const name = version === void 0 ? "the version" : text(version, 200);
   return `Deploying updates ${name} in place${isFelt ? `: ${bots} that have it installed ${what}` : ""}.`;
  }
  function creation(plan) {
   const {base, visibility: visibility2, changes} = plan;
   const shown = visibility2 === void 0 ? "" : ` **${visibility2}**`;
   if (base === void 0) {
    const contents = firstContents(changes);
    return `Deploying creates the integration, which has no version yet${shown === "" ? "" : `,${shown}`}${contents === "" ? "" : `: ${contents}`}.`;
   }
   const hidden = visibility2 === "private" && base.visibility !== "private" ? ` (${text(base.version, 200)} is ${base.visibility}; set \`visibility\` to publish this one)` : "";
   return `Deploying creates a new${shown} version${hidden}.`;
  }
  function upgrade({base}) {
   return `Bots keep ${base === void 0 ? "their version" : text(base.version, 200)} until they are upgraded.`;
  }
  function sentAgain({sent}, isDone) {
   const what = sent.map(each => each.what);
   if (what.length === 0) return "";
   const isCode = what.includes("code");
   const others = what.filter(each => each !== "code");
   const subject = [ ...isCode ? [ "the code" ] : [], ...others ].map(each => prose(each));
   const names = [ subject.slice(0, -1).join(", "), subject.at(-1) ].filter(part => part !== "").join(" and ");
   const why = isCode ? "Botpress doesn't show the deployed code, so whether it changed is unknown" : "what is deployed can't be compared, so whether it changed is unknown";
   const isMany = what.length > 1 || names.endsWith("s");
   const done = isDone ? `${names} ${isMany ? "were" : "was"} sent again` : `deploying sends ${names} again`;
   return `${capital2(done)}: ${why}.`;
  }
  function sentList({sent}) {
   if (sent.length === 0) return [];
   const items = sent.map(({what, remark, file}) => {
    const facts = file === void 0 ? [] : [ code(file.file), (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.z3)(file.bytes), `SHA-256 ${code(file.sha256)}` ];
    return [ `**${text(what)}**`, ...facts, ...remark === "" ? [] : [ prose(remark) ] ].join(" \xb7 ");
   });
   return [ list(0, items) ];
  }
  function notes({notes: all}, priority) {
   return all.length === 0 ? [] : [ list(priority, all.map(note => prose(note))) ];
  }
  function labelled(label, url) {
   return url === void 0 ? [] : [ link(label, url) ];
  }
  function capital2(words) {
   return words.slice(0, 1).toUpperCase() + words.slice(1);
  }
  function formatDuration(milliseconds) {
   if (milliseconds < 1e3) return `${Math.round(milliseconds)} ms`;
   if (milliseconds < 59950) return `${(milliseconds / 1e3).toFixed(1)} s`;
   const seconds = Math.round(milliseconds / 1e3);
   return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  }
  function formatTime(iso) {
   const time = new Date(iso);
   return Number.isNaN(time.getTime()) ? iso : `${time.toISOString().slice(0, 16).replace("T", " ")} UTC`;
  }
  var unbroken = "\xa0";
  function recordDigest(record2, source, priority) {
   const {meta, secrets, verificationStatus, lifecycleStatus} = record2;
   const [owned, updated] = [ owner(record2), text(formatTime(record2.updatedAt ?? "")) ];
   const rows = [ [ "Integration", `**${text(record2.name)}** ${text(record2.version)}` ], [ "Status", join(" \xb7 ", visibility(record2), verificationStatus !== void 0 && `verification ${text(verificationStatus)}`, lifecycleStatus !== void 0 && lifecycleStatus !== "published" && text(lifecycleStatus), installs(meta)) ], [ "Contains", join(" \xb7 ", recordContents(record2) || "a name and a version, nothing else yet", secrets.length > 0 && `secrets ${secrets.map(name => code(name)).join(" ")}`) ], owned === "" ? [ "Updated", updated ] : [ "Owner", join(" \xb7 ", owned, updated !== "" && `updated ${updated}`) ] ];
   return table(priority, [ "", `Read back from ${source === "hub" ? "the hub" : "your workspace"}` ], rows.filter(([, value]) => value !== ""));
  }
  function recordTable(record2, source, priority) {
   const rows = [ [ "Name", `**${text(record2.name)}**` ], [ "Version", `**${text(record2.version)}**` ], [ "Description", text(record2.description ?? "") ], [ "Visibility", visibilityInWords(record2) ], [ "Lifecycle", text(record2.lifecycleStatus ?? "") ], [ "Verification", text(record2.verificationStatus ?? "") ], [ "Owner", owner(record2) ], [ "Installs", installs(record2.meta) ], [ "Contains", recordContents(record2) ], [ "Secrets", record2.secrets.map(name => code(name)).join(" ") ], [ "Links", join(" \xb7 ", linked(record2.iconUrl, "icon"), linked(record2.readmeUrl, "readme"), linked(record2.url, record2.url)) ], [ "Created", text(formatTime(record2.createdAt ?? "")) ], [ "Updated", text(formatTime(record2.updatedAt ?? "")) ], [ "ID", code(record2.id) ], [ "Read from", origin2(record2, source) ] ];
   return table(priority, [ image(record2.iconUrl, "icon", 32), text(record2.title ?? record2.name) ], rows.filter(([, value]) => value !== ""));
  }
  function recordContents(record2) {
   const counted2 = _chunk_V22BJEMK_js__WEBPACK_IMPORTED_MODULE_5__._f.flatMap(({at, bots, noun}) => {
    const number3 = bots ? (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.Lt)(record2, at).length : 0;
    return number3 === 0 ? [] : [ (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(number3, ...noun) ];
   });
   return counted2.join(", ");
  }
  function visibility(record2) {
   return record2.visibility ?? ((0, _chunk_DWXA4EMK_js__WEBPACK_IMPORTED_MODULE_4__.H)(record2) ? "public" : record2.public === false ? "private" : "");
  }
  function visibilityInWords(record2) {
   const level = visibility(record2);
   if (level === "private") return "private: only your workspace sees it";
   return level === "unlisted" ? "unlisted: anyone can install it, the hub does not list it" : level;
  }
  function installs(meta) {
   return join(", ", meta?.installs !== void 0 && (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(meta.installs, "install"), meta?.views !== void 0 && `${(0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.B4)(meta.views)} ${meta.views === 1 ? "view" : "views"}`);
  }
  function owner({ownerWorkspace}) {
   const {id, name, handle} = ownerWorkspace ?? {};
   if (name === void 0) return text(handle ?? id ?? "");
   return join(" ", text(name), handle !== void 0 && handle !== name && `(${code(handle)})`);
  }
  function origin2(record2, source) {
   if (source === void 0) return "";
   if (source === "hub") return "the hub";
   return (0, _chunk_DWXA4EMK_js__WEBPACK_IMPORTED_MODULE_4__.H)(record2) ? "your workspace" : "your workspace: a private version is not on the hub";
  }
  function linked(url, label) {
   if (url === void 0 || label === void 0) return "";
   return safeUrl(url) === void 0 && label !== url ? "" : link(text(label), url);
  }
  function join(separator2, ...parts) {
   return parts.filter(part => part !== "" && part !== false && part !== void 0).join(separator2);
  }
  function sourceSentence(source, repositoryUrl) {
   const sentence2 = sourceLine(source);
   if (source === void 0 || sentence2 === void 0) return;
   const {from, to} = source;
   if (repositoryUrl === void 0 || from === void 0 || to === void 0 || from === to) return prose(sentence2);
   return `${prose(sentence2)} ${link("Compare the commits", `${repositoryUrl}/compare/${from}...${to}`)}.`;
  }
  function sourceLine(source) {
   if (source === void 0 || source.same) return;
   const {from, to} = source;
   if (from === void 0) return "The code has changed since it was deployed.";
   const deployed = (0, _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_3__.Ax)(from);
   if (to === void 0) return `The code has changed since ${deployed}, which is deployed.`;
   if (from === to) return `The code differs from what was deployed from this very commit, ${deployed}.`;
   return `The code has changed: ${deployed} is deployed, this is ${(0, _chunk_UOGQ3GUT_js__WEBPACK_IMPORTED_MODULE_3__.Ax)(to)}.`;
  }
  function suggestionBlocks(report, {suggestions}, priority) {
   if (suggestions === void 0 || suggestions.listed.length === 0) return [];
   return [ deferred(priority, () => fold(priority, `\u{1f4a1} ${suggestionCount(suggestions)}`, sections(report, suggestions))) ];
  }
  function suggestionCount({listed, more, before}) {
   const counted2 = `${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(listed.length + more, "suggestion")} for the hub`;
   return before === 0 ? counted2 : `${counted2}, and ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.B4)(before)} that ${before === 1 ? "was" : "were"} there before`;
  }
  function sections(report, {listed, more}) {
   const parts = Map.groupBy(listed, ({part: {noun, name}}) => `${noun} ${name}`);
   return [ paragraph(0, "Bot builders read these texts in the Studio, and reviewers of the hub ask for them. None of it is an error."), ...[ ...parts.values() ].map(members => deferred(1, () => section2(report, members))), ...more === 0 ? [] : [ paragraph(0, `${(0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.B4)(more)} more are not listed.`) ] ];
  }
  function section2(report, members) {
   const name = code(members[0]?.part.name ?? "");
   const noun = text(members[0]?.part.noun ?? "");
   const places = Map.groupBy(members, ({at, place: place2}) => JSON.stringify([ at, place2 ]));
   return {
    priority: 1,
    head: [ `**The ${noun}${name === "" ? "" : ` ${name}`}**`, "" ],
    lines: lazyMap(places.values(), found => `- ${placeLine(report, found)}`),
    tail: []
   };
  }
  function placeLine(report, [first, ...others]) {
   if (first === void 0) return "";
   const says = [ first, ...others ].map(({message, rule}) => `${prose(message)} (${code(rule)})`);
   const also = first.also === 0 ? "" : `, as in ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(first.also, "other place")} with the same schema`;
   const place2 = first.place === void 0 ? "" : ` \xb7 ${placeLink(report, first.place)}`;
   return `${code(first.at)} ${says.join(", ")}${also}${place2}`.trim();
  }
  function renderComment(report, {marker, budget}) {
   const rest = link("run's summary", report.runUrl);
   return assemble([ paragraph(-1, marker), ...reportBlocks(report, "brief"), paragraph(0, footer(report)) ], {
    bytes: budget,
    closing: `\u2702\ufe0f **Shortened to fit a comment.** All of it is in the ${rest}.`
   });
  }
  function renderSummary(report, {budget}) {
   const took = `Took ${formatDuration(report.duration)}`;
   const effort = report.requests === 0 ? took : `${took}, ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(report.requests, "request")} to Botpress`;
   return assemble([ ...reportBlocks(report, "full"), paragraph(0, footer(report, effort)) ], {
    bytes: budget,
    closing: "\u2702\ufe0f **Shortened to fit a job summary.** All of it is in the JSON file that the output `report` names."
   });
  }
  function reportBlocks(report, detail) {
   const [only, second] = report.outcomes;
   const {blocks, told} = alert(report);
   const untold = diagnostics => diagnostics.filter(diagnostic => !told.has(diagnostic));
   return [ paragraph(0, heading(report)), ...blocks, ...circumstances(report), ...only === void 0 || second !== void 0 ? [ ...diagnosticBlocks(report, untold(report.diagnostics), 1), ...severalBlocks(report, untold, detail) ] : oneBlocks(report, only, untold([ ...report.diagnostics, ...diagnosticsOf(only) ]), detail) ];
  }
  function circumstances({offline, leftOut, outcomes}) {
   const isFaultless = outcomes.length > 0 && outcomes.every(({diagnostics}) => !(0, 
   _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_6__.JD)(diagnostics));
   const checked = isFaultless ? "The definition and its files are within every documented limit." : "";
   return [ ...offline === void 0 ? [] : [ paragraph(0, `${checked} Not compared with what is deployed: ${prose(lowered(offline))}`.trim()) ], ...leftOut === void 0 ? [] : [ paragraph(0, prose(leftOut)) ] ];
  }
  function oneBlocks(report, outcome, diagnostics, detail) {
   const {plan, record: record2, recordSource, result} = outcome;
   const isWritten = result === "created" || result === "updated";
   const shownNotes = report.dryRun && result !== "skipped" && plan !== void 0 ? notes(plan, 3) : [];
   return [ ...introduction2(report, outcome).map(markdown2 => paragraph(2, markdown2)), ...[ botsMarkdown(outcome, report.dryRun) ].filter(Boolean).map(markdown2 => paragraph(2, markdown2)), ...isWritten && record2 !== void 0 ? [ recordDigest(record2, recordSource, 2) ] : [], ...isWritten ? nextSteps(outcome) : [], ...openChanges(report, outcome), ...diagnosticBlocks(report, diagnostics, 3), ...shownNotes, ...changeFolds(report, outcome), ...suggestionBlocks(report, outcome, 5), ...detail === "full" ? fullFolds(report, outcome) : [] ];
  }
  function introduction2(report, outcome) {
   const {plan, result, reason: reason2, version, record: record2} = outcome;
   const why = reason2 === void 0 || result === "failed" ? [] : [ prose(reason2) ];
   if (plan === void 0 || result === "failed") return why;
   if (result === "created" || result === "updated") return [ ...deployedLine(report, outcome), ...why ];
   if (result === "skipped") {
    const what2 = plan.sent.map(each => each.what).join(", ");
    return [ ...why, ...what2 === "" ? [] : [ `Not compared and not sent: ${prose(what2)}.` ] ];
   }
   if (!report.dryRun) return why;
   if (isUnchanged(outcome)) {
    if (plan.source?.same) return why;
    return [ ...why, sentAgain(plan, false) || "Deploying changes nothing." ];
   }
   const isWarned = plan.advice?.enough === false;
   const source = sourceSentence(plan.source, report.repositoryUrl);
   const isCounted = botsMarkdown(outcome, report.dryRun) !== "";
   const what = consequence(plan, version ?? record2?.version, {
    isWarned,
    isCounted
   });
   return [ ...why, source ?? "", what ].filter(part => part !== "");
  }
  function deployedLine(report, outcome) {
   const {plan, version, record: record2} = outcome;
   const isSame = isUnchanged(outcome);
   const verdict = plan === void 0 || isSame || isFirst(outcome) ? void 0 : effectOn(plan.changes);
   const isFelt = verdict !== void 0 && verdict.sign !== "\u2705";
   const effect = isFelt ? [ `${verdict.words}${plan?.action === "create" ? " that upgrade" : ""}` ] : [];
   const parts = [ ...labelled("**Open on the hub**", hubUrl(report, outcome)), ...labelled("Open in the dashboard", dashboardUrl(report, outcome)), ...effect ];
   const name = text(record2?.version ?? version ?? "this version", 100);
   const {base, visibility: visibility2} = plan ?? {};
   const isHidden = plan?.action === "create" && visibility2 === "private" && base !== void 0 && base.visibility !== "private";
   return [ ...parts.length === 0 ? [] : [ parts.join(" \xb7 ") ], ...isSame && plan !== void 0 ? [ sentAgain(plan, true) ].filter(line => line !== "") : [], ...isHidden ? [ `${name} is **private** (${text(base.version, 100)} is ${base.visibility}); set \`visibility\` to publish it.` ] : [] ];
  }
  function nextSteps({plan, record: record2, bots}) {
   const {base, action} = plan ?? {};
   const lines = [ ...plan !== void 0 && isPermanent(plan) ? [ `The version is **${plan.visibility}, which is permanent**: it can't be changed or withdrawn.` ] : [], ...action === "create" && base !== void 0 && bots === void 0 ? [ `Bots keep ${text(base.version, 100)} until they are upgraded in the Studio.` ] : [], ...record2?.verificationStatus === "pending" ? [ "Botpress has not verified it yet." ] : [], ...record2?.verificationStatus === "rejected" ? [ "Botpress rejected its verification." ] : [] ];
   return lines.length === 0 ? [] : [ paragraph(2, lines.join(" ")) ];
  }
  function openChanges(report, outcome) {
   const {plan} = outcome;
   return plan !== void 0 && isPlan(report, outcome) ? changeBlocks(plan, 4, report) : [];
  }
  function isPlan({dryRun}, outcome) {
   const {plan, result} = outcome;
   return dryRun && result !== "skipped" && !isFirst(outcome) && (plan?.changes.length ?? 0) > 0;
  }
  function changeFolds(report, outcome) {
   const {plan, result} = outcome;
   if (plan === void 0 || plan.changes.length === 0) return [];
   if (isFirst(outcome)) return differenceFold(plan, "What it consists of", 6);
   if (isPlan(report, outcome)) return differenceFold(plan, "Exact changes", 6);
   const sentences3 = changeBlocks({
    ...plan,
    sent: []
   }, 0, report);
   if (sentences3.length === 0) return differenceFold(plan, changeTitles[result], 4);
   const blocks = [ ...sentences3, ...differenceFold(plan, "Exact changes", 2) ];
   return [ deferred(4, () => fold(4, changeTitles[result], blocks)) ];
  }
  var changeTitles = {
   created: "What changed",
   updated: "What changed",
   planned: "What was to change",
   failed: "What was to change",
   skipped: "What differs from the deployed version and was not sent"
  };
  function fullFolds(report, {plan, record: record2, recordSource, result}) {
   const isWritten = result === "created" || result === "updated";
   const sent = plan === void 0 || result === "skipped" ? [] : sentList(plan);
   const whole = record2 === void 0 ? [] : [ recordTable(record2, recordSource, 0) ];
   if (isWritten) {
    const blocks = [ ...whole, ...sent ];
    return blocks.length === 0 ? [] : [ fold(7, "Whole record, files and digests", blocks) ];
   }
   const title = report.dryRun && result !== "failed" ? "What is sent" : "What was to be sent";
   return [ ...sent.length === 0 ? [] : [ fold(7, title, sent) ], ...whole.length === 0 ? [] : [ fold(7, "What is deployed now", whole) ] ];
  }
  function severalBlocks(report, untold, detail) {
   const sorted = report.outcomes.toSorted((a, b) => rank(report, a) - rank(report, b));
   const quiet = sorted.filter(outcome => isUnchanged(outcome) && diagnosticCount(outcome) === "");
   const loud = sorted.filter(outcome => !quiet.includes(outcome));
   return [ ...report.outcomes.length === 0 ? [] : [ overview(report, loud, quiet.length) ], ...loud.filter(outcome => outcome.plan !== void 0 || untold(diagnosticsOf(outcome)).length > 0).map(outcome => deferred(5, () => integrationFold(report, outcome, untold(diagnosticsOf(outcome)), detail))), ...quiet.length === 0 ? [] : [ quietFold(report, quiet, loud.length) ] ];
  }
  function overview(report, loud, quiet) {
   const rows = loud.map(outcome => [ verdictOf(report, outcome).sign, `**${text(displayName(report, outcome), 100)}** ${shownSpan(outcome)}`.trim(), resultWord(report, outcome, {
    refused: "stops here",
    update: "update in place"
   }), gist(report, outcome) ]);
   const others = loud.length === 0 ? (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(quiet, "integration") : (0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(quiet, "other");
   const rest = quiet === 0 ? [] : [ [ "", others, "", "nothing changes for bots" ] ];
   return table(2, [ "", "Integration", report.dryRun ? "Deploying" : "Result", "" ], [ ...rows, ...rest ]);
  }
  function shownSpan(outcome) {
   const [from, to] = versionSpan(outcome).split(" \u2192 ");
   if (from === void 0 || to === void 0) return text(versionSpan(outcome), 100);
   return `${text(from, 50)}${unbroken}\u2192${unbroken}**${text(to, 50)}**`;
  }
  function gist(report, outcome) {
   const diagnostics = diagnosticCount(outcome);
   const {plan, result, reason: reason2} = outcome;
   const also = diagnostics === "" ? "" : `, ${diagnostics}`;
   if (result === "failed") return diagnostics;
   if (plan === void 0) return [ reason2 === void 0 ? "" : prose(reason2, 200), diagnostics ].filter(part => part !== "").join(" ");
   if (result !== "planned" && !report.dryRun) return (isUnchanged(outcome) ? "nothing changes for bots" : effectOn(plan.changes).words) + also;
   if (isFirst(outcome) || isUnchanged(outcome)) return diagnostics;
   const visible2 = worstFirst(plan.changes);
   const [only, second] = visible2;
   if (only === void 0) return unseenLine(plan.changes, []) + also;
   if (second === void 0) return sentenceMarkdown({
    ...sentenceOf(only),
    reason: void 0
   }) + also;
   const {sign, words} = effectOn(plan.changes);
   return (sign === "\u2705" ? (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(visible2.length, "change") : words) + also;
  }
  function integrationFold(report, outcome, diagnostics, detail) {
   const {sign, words} = verdictOf(report, outcome);
   const name = `<b>${html(displayName(report, outcome))}</b> ${html(versionSpan(outcome))}`.trim();
   return fold(5, `${sign} ${name} \xb7 ${words}`, [ ...oneBlocks(report, outcome, diagnostics, detail), paragraph(8, `<sub>In ${code(outcome.path) || "a folder without a name"}</sub>`) ]);
  }
  function quietFold(report, outcomes, others) {
   const versions = new Set(outcomes.map(versionSpan));
   const [version = ""] = versions;
   const isSame = versions.size === 1 && version !== "";
   const names = outcomes.map(outcome => {
    const name = text(displayName(report, outcome), 100);
    return isSame ? name : `${name} ${text(versionSpan(outcome), 100)}`;
   });
   const common = isSame ? ` (${names.length > 1 ? "all " : ""}${text(version, 100)})` : "";
   const lines = Array.from({
    length: Math.ceil(names.length / 10)
   }, (_, index) => {
    const isLast = (index + 1) * 10 >= names.length;
    return names.slice(index * 10, index * 10 + 10).join(", ") + (isLast ? common : ",");
   });
   const title = others === 0 ? (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(outcomes.length, "integration") : (0, 
   _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(outcomes.length, "other");
   return fold(4, `${title} without changes`, [ {
    priority: 0,
    head: [],
    lines,
    tail: []
   } ]);
  }
  function footer(report, ...parts) {
   const {outcomes, dryRun} = report;
   const [only, second] = outcomes;
   const single = second === void 0 ? only : void 0;
   const base = single?.plan?.base;
   const address = single === void 0 ? void 0 : dashboardUrl(report, single);
   const label = base === void 0 ? "Open in Botpress" : `${text(base.version, 50)} in Botpress`;
   const accepted = outcomes.length > 0 && outcomes.every(({verdict}) => verdict?.accepted === true);
   const commit = commitLink(report);
   const all = [ workspaceName(report), ...dryRun ? labelled(label, address) : [], accepted ? `Botpress validated ${single === void 0 ? "these requests" : "this request"}` : "", !dryRun && single?.record !== void 0 ? `version ID ${code(single.record.id)}` : "", commit === "" ? "" : `${dryRun ? "plan of" : "commit"} ${commit}`, runLink(report), ...parts ];
   return `<sub>${all.filter(part => part !== "").join(" \xb7 ")}</sub>`;
  }
  function lowered(words) {
   return /^(This|The|A|Dependabot)\b/.test(words) && !words.startsWith("Dependabot") ? words.slice(0, 1).toLowerCase() + words.slice(1) : words;
  }
  var sentencesInLog = 100;
  function openingLines(report, tools) {
   const api = tools.apiUrl === void 0 ? [] : [ `API ${tools.apiUrl}` ];
   return [ `${report.dryRun ? "Planning" : "Deploying"}: ${report.event ?? "no event"}`, [ `deploy-botpress-integration ${tools.action}`, `Node.js ${tools.node}`, ...api ].join(", ") ].map(plain);
  }
  function workspaceLine({workspace}) {
   if (workspace === void 0) return [];
   return [ plain(`Workspace ${workspace.name} (${workspace.handle ?? workspace.id})`) ];
  }
  function outcomeLine(report, outcome, position) {
   const {result, duration} = outcome;
   const sign = result === "failed" ? "\u2717" : result === "skipped" || isUnchanged(outcome) || (0, 
   _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_6__.JD)(report.diagnostics) ? "\xb7" : "\u2713";
   const phrase = logPhrase(report, outcome, verdictOf(report, outcome));
   const parts = [ phrase, countDiagnostics(diagnosticsOf(outcome)) ].filter(part => part !== "");
   const reason2 = outcome.reason === void 0 || result === "failed" ? "" : ` ${outcome.reason}`;
   const name = `${displayName(report, outcome)} ${versionSpan(outcome)}`.trim();
   const counter = position === void 0 || position.of < 2 ? "" : `[${position.number}/${position.of}] `;
   return plain(`${counter}${sign} ${name}: ${parts.join(", ")} (${formatDuration(duration)})${reason2}`);
  }
  function logPhrase({dryRun}, outcome, {words}) {
   const {result, plan} = outcome;
   if (result === "failed" || plan === void 0 || isUnchanged(outcome) || isFirst(outcome)) return result === "created" ? "created" : words;
   if (result === "planned" && !dryRun) return words;
   const done = result === "planned" ? plan.action === "create" ? "new version" : "update in place" : result;
   return result === "skipped" ? done : `${done}, ${effectOn(plan.changes).words}`;
  }
  function detailLines(report, outcome) {
   const {plan, suggestions, verdict, record: record2, result, path} = outcome;
   const isSkipped = result === "skipped";
   const changes = worstFirst(plan?.changes ?? []);
   const unseen3 = unseenPhrases(plan?.changes ?? [], isSkipped ? [] : plan?.sent ?? []).map(plainOf);
   const shown = isFirst(outcome) ? [] : changes.slice(0, sentencesInLog);
   const more = isFirst(outcome) ? 0 : changes.length - shown.length;
   const address = dashboardUrl(report, outcome);
   const name = displayName(report, outcome);
   const lines = [ ...path === "." || path === name ? [] : [ `folder ${path}` ], ...outcome.sdkVersion === void 0 ? [] : [ `SDK ${outcome.sdkVersion}` ], ...diagnosticsOf(outcome).map(diagnostic => `${diagnostic.severity} ${plainDiagnostic(diagnostic)}`), ...isSkipped && changes.length > 0 ? [ "differs and is not sent:" ] : [], ...shown.map(change => `${signOf(change)} ${sentencePlain(sentenceOf(change))}`), ...more > 0 ? [ `${more} more changes are in the job summary` ] : [], ...unseen3.length === 0 || isFirst(outcome) || isUnchanged(outcome) ? [] : [ `not visible to bots: ${unseen3.slice(0, 20).join(", ")}` ], ...[ isSkipped ? void 0 : sourceLine(plan?.source) ].filter(line => line !== void 0), ...isSkipped ? [] : plan?.notes ?? [], ...suggestions === void 0 || suggestions.listed.length === 0 ? [] : [ suggestionCount(suggestions) ], ...verdict?.accepted === true ? [ "Botpress validated this request" ] : [], ...record2 === void 0 ? [] : [ `record ${record2.id}, updated ${record2.updatedAt ?? "at an unknown time"}` ], ...address === void 0 ? [] : [ address ] ];
   return lines.map(plain);
  }
  function debugLines({plan, result}) {
   return result === "skipped" ? [] : (plan?.sent ?? []).map(sent => plain(sentLine(sent)));
  }
  function closingLine(report) {
   const {outcomes, dryRun, diagnostics} = report;
   if (report.cancelled === void 0 && (0, _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_6__.JD)(diagnostics)) {
    const all = [ ...diagnostics, ...outcomes.flatMap(diagnosticsOf) ];
    return `Stopped before ${dryRun ? "planning" : "deploying"}: ${countDiagnostics(all)}.`;
   }
   const done = report.cancelled !== void 0 ? "Cancelled:" : dryRun ? "Planned" : "Handled";
   const effort = `${formatDuration(report.duration)} (${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(report.requests, "request")} to Botpress)`;
   const counts = countResults(report);
   return plain(`${done} ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(outcomes.length, "integration")} in ${effort}${counts === "" ? "" : `: ${counts}`}`);
  }
  function countResults(report) {
   const words = report.outcomes.map(outcome => isUnchanged(outcome) ? "unchanged" : resultWord(report, outcome, {
    refused: "can't be deployed",
    update: "update"
   }));
   const counts = Map.groupBy(words, word => word);
   return [ ...counts ].map(([word, all]) => countWord(all.length, word)).join(", ");
  }
  function countWord(count, word) {
   return /^(update|new )/.test(word) && word !== "updated" ? (0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.LS)(count, word) : `${count} ${word}`;
  }
  function retryLine(retry) {
   const {request, kind, status, errorId, attempt, tries, wait} = retry;
   const what = status === 429 ? "Botpress asks to slow down (429)" : status !== void 0 && status >= 500 ? `Botpress is unavailable (${status})` : kind === "timeout" ? "Botpress didn't answer in time" : kind === "connection" ? "The connection to Botpress failed" : `Botpress gave an answer that can't be read${status === void 0 ? "" : ` (${status})`}`;
   const id = errorId === void 0 ? "" : `, error id ${errorId}`;
   return plain(`${what}, retrying in ${formatDuration(wait)} (${attempt + 1} of ${tries}): ${request}${id}`);
  }
  function plain(value) {
   return clip(visible(value).replace(/\s+/g, " ").trim(), 2e3).replace(/^::/, ": :").replaceAll("##[", "# #[");
  }
  function sentLine({what, remark, file}) {
   const facts = file === void 0 ? "" : ` ${file.file}, ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_8__.z3)(file.bytes)}, sha256 ${file.sha256}`;
   return remark === "" ? what + facts : `${what}${facts} (${remark})`;
  }
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
  __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
  threw = false;
 } finally {
  if (threw) delete __webpack_module_cache__[moduleId];
 }
 return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

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
 __nccwpck_require__.f = {};
 __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  __nccwpck_require__.f[key](chunkId, promises);
  return promises;
 }, []));
})();

(() => {
 __nccwpck_require__.u = chunkId => chunkId + ".index.js";
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

(() => {
 var installedChunks = {
  792: 0
 };
 var installChunk = data => {
  var {ids, modules, runtime} = data;
  var moduleId, chunkId, i = 0;
  for (moduleId in modules) if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
  if (runtime) runtime(__nccwpck_require__);
  for (;i < ids.length; i++) {
   chunkId = ids[i];
   if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
   installedChunks[ids[i]] = 0;
  }
 };
 __nccwpck_require__.f.j = (chunkId, promises) => {
  var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
  if (installedChunkData !== 0) if (installedChunkData) promises.push(installedChunkData[1]); else if (true) {
   var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
    if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
    throw e;
   });
   promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ]);
   promises.push(installedChunkData[1] = promise);
  }
 };
})();

var chunk_YBSSORBE = __nccwpck_require__(5396);

__nccwpck_require__(8624);

var chunk_7CEGRFBC = __nccwpck_require__(1028);

__nccwpck_require__(8415);

__nccwpck_require__(3231);

var chunk_UP6JAFEP = __nccwpck_require__(9850);

__nccwpck_require__(6936);

var chunk_IU5TZJ7H = __nccwpck_require__(2593);

var chunk_7BOUDTJZ = __nccwpck_require__(8992);

var chunk_EO7V364Q = __nccwpck_require__(9738);

var chunk_W5VJ7AZR = __nccwpck_require__(7729);

var chunk_UOGQ3GUT = __nccwpck_require__(8758);

var chunk_DWXA4EMK = __nccwpck_require__(3096);

var chunk_OCKOYDRP = __nccwpck_require__(1854);

__nccwpck_require__(7500);

var chunk_PXFGBQTS = __nccwpck_require__(538);

var chunk_QFWQNV4S = __nccwpck_require__(8211);

var chunk_PXZCOVLV = __nccwpck_require__(2977);

var chunk_O3UYWVTF = __nccwpck_require__(1330);

__nccwpck_require__(6049);

var external_node_fs_ = __nccwpck_require__(3024);

var external_node_path_ = __nccwpck_require__(6760);

var promises_ = __nccwpck_require__(8500);

var external_os_ = __nccwpck_require__(857);

const external_crypto_namespaceObject = process.getBuiltinModule("crypto");

var external_fs_ = __nccwpck_require__(9896);

var external_node_fs_promises_ = __nccwpck_require__(1455);

var external_node_util_ = __nccwpck_require__(7975);

var external_node_crypto_ = __nccwpck_require__(7598);

const external_node_os_namespaceObject = process.getBuiltinModule("node:os");

var external_node_events_ = __nccwpck_require__(8474);

const external_node_vm_namespaceObject = process.getBuiltinModule("node:vm");

var saxes = __nccwpck_require__(9800);

function toCommandValue(input2) {
 if (input2 === null || input2 === void 0) return ""; else if (typeof input2 === "string" || input2 instanceof String) return input2;
 return JSON.stringify(input2);
}

function toCommandProperties(annotationProperties) {
 if (!Object.keys(annotationProperties).length) return {};
 return {
  title: annotationProperties.title,
  file: annotationProperties.file,
  line: annotationProperties.startLine,
  endLine: annotationProperties.endLine,
  col: annotationProperties.startColumn,
  endColumn: annotationProperties.endColumn
 };
}

function issueCommand(command, properties, message) {
 const cmd = new Command(command, properties, message);
 process.stdout.write(cmd.toString() + external_os_.EOL);
}

function issue(name, message = "") {
 issueCommand(name, {}, message);
}

var CMD_STRING = "::";

var Command = class {
 constructor(command, properties, message) {
  if (!command) command = "missing.command";
  this.command = command;
  this.properties = properties;
  this.message = message;
 }
 toString() {
  let cmdStr = CMD_STRING + this.command;
  if (this.properties && Object.keys(this.properties).length > 0) {
   cmdStr += " ";
   let first = true;
   for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
    const val = this.properties[key];
    if (val) {
     if (first) first = false; else cmdStr += ",";
     cmdStr += `${key}=${escapeProperty(val)}`;
    }
   }
  }
  cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
  return cmdStr;
 }
};

function escapeData(s) {
 return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(s) {
 return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

function issueFileCommand(command, message) {
 const filePath = process.env[`GITHUB_${command}`];
 if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
 if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
 external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
  encoding: "utf8"
 });
}

function prepareKeyValueMessage(key, value) {
 const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
 const convertedValue = toCommandValue(value);
 if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
 if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
 return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}

var __awaiter = function(thisArg, _arguments, P, generator) {
 function adopt(value) {
  return value instanceof P ? value : new P(function(resolve2) {
   resolve2(value);
  });
 }
 return new (P || (P = Promise))(function(resolve2, reject) {
  function fulfilled(value) {
   try {
    step(generator.next(value));
   } catch (e) {
    reject(e);
   }
  }
  function rejected(value) {
   try {
    step(generator["throw"](value));
   } catch (e) {
    reject(e);
   }
  }
  function step(result) {
   result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
  }
  step((generator = generator.apply(thisArg, _arguments || [])).next());
 });
};

var {access, appendFile, writeFile} = external_fs_.promises;

var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";

var Summary = class {
 constructor() {
  this._buffer = "";
 }
 filePath() {
  return __awaiter(this, void 0, void 0, function*() {
   if (this._filePath) return this._filePath;
   const pathFromEnv = process.env[SUMMARY_ENV_VAR];
   if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
   try {
    yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
   } catch (_a) {
    throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
   }
   this._filePath = pathFromEnv;
   return this._filePath;
  });
 }
 wrap(tag, content, attrs = {}) {
  const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
  if (!content) return `<${tag}${htmlAttrs}>`;
  return `<${tag}${htmlAttrs}>${content}</${tag}>`;
 }
 write(options) {
  return __awaiter(this, void 0, void 0, function*() {
   const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
   const filePath = yield this.filePath();
   const writeFunc = overwrite ? writeFile : appendFile;
   yield writeFunc(filePath, this._buffer, {
    encoding: "utf8"
   });
   return this.emptyBuffer();
  });
 }
 clear() {
  return __awaiter(this, void 0, void 0, function*() {
   return this.emptyBuffer().write({
    overwrite: true
   });
  });
 }
 stringify() {
  return this._buffer;
 }
 isEmptyBuffer() {
  return this._buffer.length === 0;
 }
 emptyBuffer() {
  this._buffer = "";
  return this;
 }
 addRaw(text2, addEOL = false) {
  this._buffer += text2;
  return addEOL ? this.addEOL() : this;
 }
 addEOL() {
  return this.addRaw(external_os_.EOL);
 }
 addCodeBlock(code, lang) {
  const attrs = Object.assign({}, lang && {
   lang
  });
  const element = this.wrap("pre", this.wrap("code", code), attrs);
  return this.addRaw(element).addEOL();
 }
 addList(items, ordered = false) {
  const tag = ordered ? "ol" : "ul";
  const listItems = items.map(item => this.wrap("li", item)).join("");
  const element = this.wrap(tag, listItems);
  return this.addRaw(element).addEOL();
 }
 addTable(rows) {
  const tableBody = rows.map(row => {
   const cells = row.map(cell => {
    if (typeof cell === "string") return this.wrap("td", cell);
    const {header, data, colspan, rowspan} = cell;
    const tag = header ? "th" : "td";
    const attrs = Object.assign(Object.assign({}, colspan && {
     colspan
    }), rowspan && {
     rowspan
    });
    return this.wrap(tag, data, attrs);
   }).join("");
   return this.wrap("tr", cells);
  }).join("");
  const element = this.wrap("table", tableBody);
  return this.addRaw(element).addEOL();
 }
 addDetails(label, content) {
  const element = this.wrap("details", this.wrap("summary", label) + content);
  return this.addRaw(element).addEOL();
 }
 addImage(src, alt, options) {
  const {width, height} = options || {};
  const attrs = Object.assign(Object.assign({}, width && {
   width
  }), height && {
   height
  });
  const element = this.wrap("img", null, Object.assign({
   src,
   alt
  }, attrs));
  return this.addRaw(element).addEOL();
 }
 addHeading(text2, level) {
  const tag = `h${level}`;
  const allowedTag = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(tag) ? tag : "h1";
  const element = this.wrap(allowedTag, text2);
  return this.addRaw(element).addEOL();
 }
 addSeparator() {
  const element = this.wrap("hr", null);
  return this.addRaw(element).addEOL();
 }
 addBreak() {
  const element = this.wrap("br", null);
  return this.addRaw(element).addEOL();
 }
 addQuote(text2, cite) {
  const attrs = Object.assign({}, cite && {
   cite
  });
  const element = this.wrap("blockquote", text2, attrs);
  return this.addRaw(element).addEOL();
 }
 addLink(text2, href) {
  const element = this.wrap("a", text2, {
   href
  });
  return this.addRaw(element).addEOL();
 }
};

var _summary = new Summary;

var summary = _summary;

external_os_.platform();

external_os_.arch();

var ExitCode;

(function(ExitCode2) {
 ExitCode2[ExitCode2["Success"] = 0] = "Success";
 ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));

function setSecret(secret) {
 issueCommand("add-mask", {}, secret);
}

function getInput(name, options) {
 const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
 if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
 if (options && options.trimWhitespace === false) return val;
 return val.trim();
}

function setOutput(name, value) {
 const filePath = process.env["GITHUB_OUTPUT"] || "";
 if (filePath) return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
 process.stdout.write(external_os_.EOL);
 issueCommand("set-output", {
  name
 }, toCommandValue(value));
}

function debug(message) {
 issueCommand("debug", {}, message);
}

function error(message, properties = {}) {
 issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

function warning(message, properties = {}) {
 issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

function notice(message, properties = {}) {
 issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

function info(message) {
 process.stdout.write(message + external_os_.EOL);
}

function startGroup(name) {
 issue("group", name);
}

function endGroup() {
 issue("endgroup");
}

var Node = class {
 value;
 next;
 constructor(value) {
  this.value = value;
 }
};

var Queue = class {
 #head;
 #tail;
 #size;
 constructor() {
  this.clear();
 }
 enqueue(value) {
  const node = new Node(value);
  if (this.#head) {
   this.#tail.next = node;
   this.#tail = node;
  } else {
   this.#head = node;
   this.#tail = node;
  }
  this.#size++;
 }
 dequeue() {
  const current = this.#head;
  if (!current) return;
  this.#head = this.#head.next;
  this.#size--;
  if (!this.#head) this.#tail = void 0;
  return current.value;
 }
 peek() {
  if (!this.#head) return;
  return this.#head.value;
 }
 clear() {
  this.#head = void 0;
  this.#tail = void 0;
  this.#size = 0;
 }
 get size() {
  return this.#size;
 }
 * [Symbol.iterator]() {
  let current = this.#head;
  while (current) {
   yield current.value;
   current = current.next;
  }
 }
 * drain() {
  while (this.#head) yield this.dequeue();
 }
};

function pLimit(concurrency) {
 let rejectOnClear = false;
 if (typeof concurrency === "object") ({concurrency, rejectOnClear = false} = concurrency);
 validateConcurrency(concurrency);
 if (typeof rejectOnClear !== "boolean") throw new TypeError("Expected `rejectOnClear` to be a boolean");
 const queue = new Queue;
 let activeCount = 0;
 const resumeNext = () => {
  if (activeCount < concurrency && queue.size > 0) {
   activeCount++;
   queue.dequeue().run();
  }
 };
 const next = () => {
  activeCount--;
  resumeNext();
 };
 const run2 = async (function_, resolve2, arguments_) => {
  const result = (async () => function_(...arguments_))();
  resolve2(result);
  try {
   await result;
  } catch {}
  next();
 };
 const enqueue = (function_, resolve2, reject, arguments_) => {
  const queueItem = {
   reject
  };
  new Promise(internalResolve => {
   queueItem.run = internalResolve;
   queue.enqueue(queueItem);
  }).then(run2.bind(void 0, function_, resolve2, arguments_));
  if (activeCount < concurrency) resumeNext();
 };
 const generator = (function_, ...arguments_) => new Promise((resolve2, reject) => {
  enqueue(function_, resolve2, reject, arguments_);
 });
 Object.defineProperties(generator, {
  activeCount: {
   get: () => activeCount
  },
  pendingCount: {
   get: () => queue.size
  },
  clearQueue: {
   value() {
    if (!rejectOnClear) {
     queue.clear();
     return;
    }
    const abortError = AbortSignal.abort().reason;
    while (queue.size > 0) queue.dequeue().reject(abortError);
   }
  },
  concurrency: {
   get: () => concurrency,
   set(newConcurrency) {
    validateConcurrency(newConcurrency);
    concurrency = newConcurrency;
    queueMicrotask(() => {
     while (activeCount < concurrency && queue.size > 0) resumeNext();
    });
   }
  },
  map: {
   async value(iterable, function_) {
    const promises2 = [];
    try {
     Array.from(iterable, (value, index) => {
      const promise = generator(function_, value, index);
      promises2.push(promise);
      return promise;
     });
    } catch (error3) {
     for (const promise of promises2) promise.catch(() => {});
     throw error3;
    }
    return Promise.all(promises2);
   }
  }
 });
 return generator;
}

function validateConcurrency(concurrency) {
 if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) throw new TypeError("Expected `concurrency` to be a number from 1 and up");
}

function checkOffline(local, inputs) {
 const {diagnostics: warnings} = (0, chunk_EO7V364Q.Ds)({
  declared: local.declaredSecrets,
  given: local.secrets,
  known: [],
  prune: inputs.prune,
  creating: false,
  hasToken: false,
  locate: local.definition?.locate
 });
 const {diagnostics: linted, suggestions} = (0, chunk_EO7V364Q.NQ)(local, void 0, inputs);
 const diagnostics = [ ...local.diagnostics, ...(0, chunk_EO7V364Q.p1)(local, inputs), ...warnings, ...linted ];
 const found = {
  diagnostics,
  suggestions
 };
 const block = (0, chunk_PXFGBQTS.P_)(diagnostics, inputs);
 return block === void 0 ? {
  result: "planned",
  ...found
 } : {
  result: "failed",
  ...block,
  ...found
 };
}

function checkFiles(local, inputs, faults) {
 const meant = faults.some(({subject}) => subject === "input integration-id" || subject === "input definition");
 const diagnostics = [ ...local.diagnostics, ...meant ? [] : (0, chunk_EO7V364Q.p1)(local, inputs) ];
 const block = (0, chunk_PXFGBQTS.P_)(diagnostics, inputs);
 if (block !== void 0) return {
  result: "failed",
  ...block,
  diagnostics
 };
 return {
  result: "planned",
  diagnostics
 };
}

async function lookUpWorkspace(api) {
 try {
  const workspace = await api.getWorkspace();
  return workspace === void 0 ? {} : {
   workspace
  };
 } catch (error3) {
  if (!(error3 instanceof chunk_W5VJ7AZR.Z)) throw error3;
  const unreachable = error3.kind === "connection" || error3.kind === "timeout";
  return unreachable || error3.kind === "api" && error3.status === 401 ? {
   diagnostic: (0, chunk_EO7V364Q.Q$)(error3)
  } : {};
 }
}

async function findCheckouts(workspace, paths, repositoryUrl) {
 const known = new Map;
 const gitFolder = folder => {
  const found = known.get(folder) ?? findGitFolder((0, external_node_path_.join)(workspace.root, folder));
  known.set(folder, found);
  return found;
 };
 const folders = await Promise.all([ ...new Set(paths) ].map(async path => {
  let folder = external_node_path_.posix.join(".", path);
  if (folder === ".." || folder.startsWith("../")) return ".";
  while (folder !== "." && !await gitFolder(folder)) folder = external_node_path_.posix.dirname(folder);
  return folder;
 }));
 return Promise.all([ ...new Set(folders) ].map(async folder => {
  const git = repositoryUrl === void 0 ? void 0 : await gitFolder(folder);
  if (repositoryUrl === void 0 || git === void 0) return {
   folder,
   isOwn: folder === "."
  };
  const origin = await originOf(git);
  return {
   folder,
   isOwn: origin === void 0 ? folder === "." : origin === serverPath(repositoryUrl)
  };
 }));
}

async function findGitFolder(folder) {
 const git = (0, external_node_path_.join)(folder, ".git");
 try {
  if ((await (0, external_node_fs_promises_.stat)(git)).isDirectory()) return (await (0, 
  external_node_fs_promises_.stat)((0, external_node_path_.join)(git, "HEAD"))).isFile() ? git : void 0;
  const file = await (0, external_node_fs_promises_.open)(git);
  try {
   const {buffer, bytesRead} = await file.read(Buffer.alloc(4096), 0, 4096, 0);
   const named = /^gitdir: (.+)/.exec(buffer.toString("utf8", 0, bytesRead))?.[1];
   return named && (0, external_node_path_.resolve)(folder, named);
  } finally {
   await file.close();
  }
 } catch {
  return;
 }
}

async function originOf(git) {
 const shared = await (0, external_node_fs_promises_.readFile)((0, external_node_path_.join)(git, "commondir"), "utf8").catch(() => "");
 const config = await (0, external_node_fs_promises_.readFile)((0, external_node_path_.join)(git, shared.trim(), "config"), "utf8").catch(() => "");
 const section = /^\[remote "origin"\][^[]*/m.exec(config)?.[0] ?? "";
 const url2 = /^\s*url\s*=\s*"?([^"\s]+)/m.exec(section)?.[1];
 return url2 && serverPath(url2);
}

function serverPath(address) {
 const [, scpHost, scpPath] = /^(?:[^@/:]+@)?([^/:]{2,}):(?!\/\/)(.+)$/.exec(address) ?? [];
 const url2 = scpHost === void 0 ? URL.parse(address) : {
  hostname: scpHost,
  pathname: scpPath ?? ""
 };
 const path = url2?.pathname.replace(/^\/+|\/+$/g, "").replace(/\.git$/i, "");
 return url2?.hostname && path ? `${url2.hostname}/${path}`.toLowerCase() : void 0;
}

async function lastCommitOf(workspace, files, {checkouts, signal}) {
 const found = files.map(file => (0, chunk_YBSSORBE.o5)(checkouts, file));
 const folder = found[0]?.checkout.folder;
 const paths = found.flatMap(each => each?.checkout.folder === folder ? each?.path ?? [] : []);
 if (folder === void 0 || paths.length < files.length) return;
 const git = (...args) => runGit((0, external_node_path_.join)(workspace.root, folder), args, signal);
 try {
  if ((await git("rev-parse", "--is-shallow-repository")).trim() !== "false") return;
  const literal = [ "--literal-pathspecs", "--no-optional-locks" ];
  if (await git(...literal, "status", "--porcelain", "--ignore-submodules=all", "--", ...paths) !== "") return;
  const time = (await git(...literal, "log", "-1", "--no-show-signature", "--format=%ct", "HEAD", "--", ...paths)).trim();
  return /^\d+$/.test(time) ? Number(time) * 1e3 : void 0;
 } catch {
  signal.throwIfAborted();
  return;
 }
}

async function runGit(folder, args, signal) {
 const {execFile} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 19));
 const {stdout} = await (0, external_node_util_.promisify)(execFile)("git", [ "-C", folder, ...args ], {
  cwd: (0, external_node_path_.dirname)(process.execPath),
  env: {
   ...(0, chunk_7BOUDTJZ.z)(),
   GIT_NO_LAZY_FETCH: "1",
   GIT_ALLOW_PROTOCOL: "none"
  },
  maxBuffer: 256 * 1024 * 1024,
  signal,
  killSignal: "SIGKILL",
  windowsHide: true
 });
 return stdout;
}

async function checkDrift(outcome2, {definition, readme, icon, path, name, version}, workspace, {checkouts, signal}) {
 const {plan, record} = outcome2;
 if (plan === void 0 || plan.action === "update" && plan.changes.length === 0) return outcome2;
 const fail2 = (drift, message, fix) => ({
  ...outcome2,
  result: "failed",
  drift,
  diagnostics: [ ...outcome2.diagnostics, {
   severity: "error",
   subject: `${name ?? record?.name ?? path} ${version ?? record?.version ?? ""}`.trim(),
   message: `Drifted: ${message}`,
   fix,
   place: definition?.locate([ "version" ])
  } ]
 });
 const deploy = "Deploy the repository's state, or take the change back.";
 if (plan.action === "create") return fail2("behind", "this version is not deployed yet.", deploy);
 const updated = record?.updatedAt;
 const files = [ ...definition?.sources ?? [], readme?.file, icon?.file ].filter(file => file !== void 0);
 const committed = await lastCommitOf(workspace, files, {
  checkouts,
  signal
 });
 if (updated === void 0 || committed === void 0 || Number.isNaN(Date.parse(updated))) {
  const hint = "Which of the two is newer shows in the whole history (`fetch-depth: 0`) alone.";
  return fail2("unknown", "what is deployed isn't what the repository says.", hint);
 }
 const [deployment, commit] = [ (0, chunk_YBSSORBE.fU)(updated), (0, chunk_YBSSORBE.fU)(new Date(committed).toISOString()) ];
 return Date.parse(updated) > committed ? fail2("ahead", `something else was deployed on ${deployment}, after the last commit of the definition on ${commit}.`, "Commit what is deployed, or deploy the repository's state again.") : fail2("behind", `the last commit of the definition, on ${commit}, is not deployed yet; the last deployment was on ${deployment}.`, deploy);
}

var unset = raw => raw.trim() === "";

function input(parse2) {
 return (0, chunk_PXZCOVLV.Fs)((0, chunk_PXZCOVLV.Yj)(), (0, chunk_PXZCOVLV.pd)((raw, context) => {
  if (unset(raw)) return;
  try {
   return parse2(raw.trim());
  } catch (error3) {
   if (!(error3 instanceof InputError)) throw error3;
   for (const [message, fix] of error3.reasons) context.issues.push({
    code: "custom",
    message,
    params: {
     fix
    },
    input: void 0
   });
   return chunk_PXZCOVLV.tm;
  }
 }));
}

var InputError = class extends Error {
 reasons;
 constructor(...reasons) {
  super(reasons.map(([message]) => message).join("\n"));
  this.reasons = reasons;
 }
};

function inputErrorOf(reasons) {
 const more = reasons.length - chunk_PXFGBQTS.t5;
 if (more <= 0) return new InputError(...reasons);
 const {message, fix} = (0, chunk_PXFGBQTS.OM)(more);
 return new InputError(...reasons.slice(0, chunk_PXFGBQTS.t5), [ message.replace(/\.$/, ""), fix ]);
}

var dist_text = input(value => value);

function oneOf(...values) {
 const list = values.map(value => `\`${value}\``);
 return input(raw => {
  const found = values.find(value => value === raw);
  if (found === void 0) {
   const near = (0, chunk_OCKOYDRP.pA)(raw, values);
   throw new InputError([ `\`${raw}\` isn't a valid value`, `Write ${list.slice(0, -1).join(", ")} or ${list.at(-1)}.${near === void 0 ? "" : ` Did you mean \`${near}\`?`}` ]);
  }
  return found;
 });
}

var truth = new Map([ [ "true", true ], [ "True", true ], [ "TRUE", true ], [ "false", false ], [ "False", false ], [ "FALSE", false ] ]);

var failures = [ "warnings", "breaking", "changes" ];

var failOn = input(raw => {
 const words = raw.split(/[,\r\n]/).map(word => word.trim());
 const reasons = [];
 const found = new Set;
 for (const word of words.filter(each => each !== "")) {
  const known = failures.find(each => each === word);
  if (known !== void 0) found.add(known); else {
   const near = (0, chunk_OCKOYDRP.pA)(word, failures);
   reasons.push([ `\`${word}\` isn't a valid value`, `Write one or more of \`warnings\`, \`breaking\` and \`changes\`, with commas or on lines of their own.${near === void 0 ? "" : ` Did you mean \`${near}\`?`}` ]);
  }
 }
 if (reasons.length > 0) throw inputErrorOf(reasons);
 return [ ...found ];
});

function readBoolean(raw, alternatives = "") {
 const value = truth.get(raw);
 if (value === void 0) throw new InputError([ `\`${raw}\` is not a boolean`, `Write ${alternatives}\`true\` or \`false\`.` ]);
 return value;
}

var dist_boolean = input(raw => readBoolean(raw));

function wholeNumber(unit, example, max = Number.MAX_SAFE_INTEGER) {
 return input(raw => {
  const value = /^\d+$/.test(raw) ? Number(raw) : Number.NaN;
  if (!(value >= 1 && value <= max)) {
   const limit = max === Number.MAX_SAFE_INTEGER ? "of at least 1" : `from 1 to ${max}`;
   throw new InputError([ `\`${raw}\` is not a whole number ${limit}`, `Write a number of ${unit}, for example \`${example}\`.` ]);
  }
  return value;
 });
}

function readLines(raw) {
 return raw.split(/\r\n|[\r\n]/).map(line => line.trim()).filter(line => line !== "");
}

var lines = input(readLines);

var ruleNames = input(raw => {
 const names = readLines(raw);
 const reasons = names.flatMap(name => {
  if (chunk_EO7V364Q.qt.includes(name)) return [];
  const near = (0, chunk_EO7V364Q.V1)(name);
  const fix = near === void 0 ? "Copy the name from the report or from docs/lint.md." : `Did you mean \`${near}\`?`;
  return [ [ `\`${name}\` is not a rule`, fix ] ];
 });
 if (reasons.length > 0) throw new InputError(...reasons);
 return names;
});

function keyed(readValue, shape) {
 return input(raw => {
  const reasons = [];
  const entries = new Map;
  for (const [index, line] of readLines(raw).entries()) {
   const separator = line.indexOf("=");
   const key = line.slice(0, Math.max(separator, 0)).trim();
   if (key === "") {
    reasons.push([ `Line ${index + 1}, \`${line}\`, doesn't have the form ${shape}`, `Write one ${shape} per line.` ]);
    continue;
   }
   if (entries.has(key)) {
    reasons.push([ `Line ${index + 1} gives \`${key}\` twice`, "Remove one of the two lines." ]);
    continue;
   }
   try {
    entries.set(key, readValue(line.slice(separator + 1).trim(), key));
   } catch (error3) {
    if (!(error3 instanceof InputError)) throw error3;
    reasons.push(...error3.reasons.map(([message, fix]) => [ `Line ${index + 1}: ${message}`, fix ]));
   }
  }
  if (reasons.length > 0) throw inputErrorOf(reasons);
  return Object.fromEntries(entries);
 });
}

var integrationId = input(raw => {
 if (raw.length < 28 || raw.length > 36) throw new InputError([ `\`${raw}\` has ${raw.length} characters; the ID of an integration version has 28 to 36`, "Copy the ID from the integration's page, or leave the input out: it is then resolved from the definition's name and version." ]);
 if (!/^[\w-]+$/.test(raw)) throw new InputError([ `\`${raw}\` has characters that an ID can't have`, "An ID has only letters, digits, `-` and `_`." ]);
 return raw;
});

var plainAddress = /^(?:[a-z]+:\/\/)?[a-z0-9.-]*\/?$/i;

var apiUrl = input(raw => {
 if (raw.includes("@")) throw new InputError([ "The URL contains a user name or password (not shown)", "Remove them: the token authenticates." ]);
 if (/[?#]/.test(raw)) throw new InputError([ "The URL has a query or fragment (not shown: it may contain a secret)", "Remove everything from `?` or `#` on: the token authenticates." ]);
 const url2 = URL.parse(raw);
 if (url2 === null || ![ "https:", "http:" ].includes(url2.protocol)) throw new InputError([ `${plainAddress.test(raw) ? `\`${raw}\`` : "The value (not shown: it may contain a secret)"} is not a URL`, "Use one that starts with `https://`, or leave the input out." ]);
 const loopback = [ "localhost", "127.0.0.1", "[::1]" ].includes(url2.hostname);
 if (url2.protocol === "http:" && !loopback) throw new InputError([ `\`${url2.origin}\` would send the token unencrypted`, "Use a URL that starts with `https://`." ]);
 return raw.replace(/\/+$/, "");
});

var token = (0, chunk_PXZCOVLV.Fs)((0, chunk_PXZCOVLV.Yj)(), (0, chunk_PXZCOVLV.pd)((raw, context) => {
 if (unset(raw)) return;
 const complaint = /[\r\n]/.test(raw) ? "The value contains a line break" : /\s/.test(raw) ? "The value contains white space" : /[^\x21-\x7e]/.test(raw) ? "The value contains characters that a token can't have" : void 0;
 if (complaint === void 0) return raw;
 const fix = "Store the secret again with only the token in it: no quotes, spaces or line breaks.";
 context.issues.push({
  code: "custom",
  message: complaint,
  params: {
   fix
  },
  input: void 0
 });
 return chunk_PXZCOVLV.tm;
}));

var workspaceId = input(raw => {
 if (!/^[\w-]+$/.test(raw)) throw new InputError([ `\`${raw}\` is not a workspace ID`, "Copy the ID from the address of the dashboard: `wkspace_\u2026` or a UUID." ]);
 return raw;
});

var longestSecret = 2e4;

function readSecrets(raw, env, withheld) {
 const reasons = [];
 const given = [];
 const all = raw.split(/\r\n|[\r\n]/).map(line => line.trim());
 for (const [index, line] of all.entries()) {
  if (line === "") continue;
  const separator = line.indexOf("=");
  const left = separator < 0 ? line : line.slice(0, separator).trim();
  const colon = left.lastIndexOf(":");
  const name = left.slice(colon + 1).trim();
  const integration = colon < 0 ? void 0 : left.slice(0, colon).trim();
  if (!chunk_QFWQNV4S.kH.test(name) || integration === "" || chunk_QFWQNV4S.kH.test(integration ?? "")) {
   reasons.push([ `Line ${index + 1} is neither \`NAME\` nor \`NAME=value\` (the line is not shown: it may contain a secret)`, "A name is in SCREAMING_SNAKE_CASE, for example `CLIENT_SECRET`. For a multi-line value, use an environment variable of the step." ]);
   continue;
  }
  const written = separator < 0 ? void 0 : line.slice(separator + 1).replace(/^=+$/, "");
  const value = written ?? (env[name] || void 0);
  if (value === "" || value === void 0 && withheld) {
   if (withheld) continue;
   reasons.push([ `Line ${index + 1} has no value after \`=\` (the line is not shown: it may contain a secret)`, "Write `NAME=value`, or leave the line out to keep the deployed value." ]);
   continue;
  }
  if (value !== void 0 && value.length > longestSecret) {
   reasons.push([ `\`${name}\` has ${value.length} characters, but a secret has at most 20,000`, "Shorten the value." ]);
   continue;
  }
  if (given.some(other => other.name === name && other.integration === integration)) {
   const what = value === void 0 ? "a name" : `\`${name}\``;
   reasons.push([ `Line ${index + 1} gives ${what} twice`, "Remove one of the two lines." ]);
   continue;
  }
  given.push({
   integration,
   name,
   value,
   line: index + 1
  });
 }
 return {
  given,
  reasons
 };
}

function secrets(env, withheld) {
 return input(raw => {
  const {given, reasons} = readSecrets(raw, env, withheld);
  if (reasons.length > 0) throw inputErrorOf(reasons);
  return given;
 });
}

var url = input(raw => raw === "null" ? null : raw);

function byDefault(field, value) {
 return (0, chunk_PXZCOVLV.Fs)(field, (0, chunk_PXZCOVLV.pd)(given => given ?? value));
}

var inputsSchema = (env, withheld) => (0, chunk_PXZCOVLV.Ik)({
 token,
 "workspace-id": workspaceId,
 "integration-id": integrationId,
 path: byDefault(lines, [ "." ]),
 definition: dist_text,
 code: dist_text,
 readme: dist_text,
 icon: dist_text,
 title: dist_text,
 description: dist_text,
 url,
 visibility: oneOf(...chunk_QFWQNV4S.dm),
 "max-execution-time": wholeNumber("seconds", 60),
 "sdk-version": dist_text,
 attributes: keyed(value => value === "" ? null : value, "`key=value`"),
 layers: lines,
 "extra-operations": keyed(value => ({
  enabled: readBoolean(value)
 }), "`name=true` or `name=false`"),
 secrets: byDefault(secrets(env, withheld), []),
 "dry-run": byDefault(input(raw => raw === "auto" ? raw : readBoolean(raw, "`auto`, ")), "auto"),
 "if-missing": byDefault(oneOf("create", "fail"), "create"),
 "if-published": byDefault(oneOf("fail", "skip", "update"), "fail"),
 prune: byDefault(dist_boolean, true),
 provenance: byDefault(dist_boolean, false),
 "verify-tag": byDefault(dist_boolean, true),
 "changed-since": dist_text,
 "shared-paths": byDefault(lines, []),
 "fail-fast": byDefault(dist_boolean, false),
 comment: byDefault(oneOf("auto", "always", "never"), "auto"),
 "comment-key": dist_text,
 "fail-on": byDefault(failOn, []),
 bots: byDefault(oneOf("auto", "never"), "auto"),
 lint: byDefault(oneOf("off", "suggest", "warn", "error"), "suggest"),
 "lint-ignore": byDefault(ruleNames, []),
 "github-token": token,
 "api-url": byDefault(apiUrl, "https://api.botpress.cloud"),
 concurrency: byDefault(wholeNumber("integrations", 8, 100), 8),
 timeout: byDefault(wholeNumber("seconds", 60, 3600), 60)
});

var inputNames = Object.keys(inputsSchema({}, false).shape);

var harmless = {
 "verify-tag": "false"
};

function readInputs(raw, env) {
 const given = Object.fromEntries(inputNames.map(name => [ name, raw(name) ]));
 const withheld = unset(given["token"] ?? "");
 const schema = inputsSchema(env, withheld);
 const parsed = schema.safeParse(given);
 const issues = parsed.success ? [] : parsed.error.issues;
 const diagnostics = issues.map(toDiagnostic);
 if (!withheld && unset(given["workspace-id"] ?? "")) diagnostics.push({
  severity: "error",
  subject: "input workspace-id",
  message: "`workspace-id` is missing; it is required with `token`.",
  fix: "Add the ID of the workspace that owns the integration, for example `workspace-id: ${{ vars.BOTPRESS_WORKSPACE_ID }}`."
 });
 const hasToken = !withheld;
 const names = new Set(issues.map(({path}) => String(path[0])));
 const unfaulty = Object.fromEntries([ ...names ].map(name => [ name, harmless[name] ?? "" ]));
 const inputs = parsed.success ? parsed.data : schema.parse({
  ...given,
  ...unfaulty
 });
 const unvalued = readSecrets(given["secrets"] ?? "", env, withheld).given.filter(({value}) => value === void 0);
 const told = names.has("secrets") ? {
  ...inputs,
  secrets: unvalued
 } : inputs;
 return {
  inputs: told,
  hasToken,
  diagnostics: [ ...diagnostics, ...veryShort(inputs) ]
 };
}

function veryShort(inputs) {
 const values = [ [ "token", "token", inputs.token ], [ "github-token", "github-token", inputs["github-token"] ], ...inputs.secrets.map(({name, value}) => [ "secrets", name, value ]) ];
 const short = values.filter(([, , value]) => value !== void 0 && value.trim().length < chunk_7CEGRFBC.bs);
 return [ ...Map.groupBy(short, ([holder]) => holder) ].map(([holder, all]) => {
  const names = [ ...new Set(all.map(([, name]) => `\`${name}\``)) ];
  const [said, have] = names.length === 1 ? [ "value", "has" ] : [ "values", "have" ];
  return {
   severity: "warning",
   subject: `input ${holder}`,
   message: `The ${said} of ${names.join(", ")} ${have} fewer than ${chunk_7CEGRFBC.bs} characters: the runner masks them in the log, but they are not redacted from the summary, the comment and the outputs, because such short text also occurs in other words.`,
   fix: "Use a longer value."
  };
 });
}

function toDiagnostic(issue2) {
 const fix = issue2.code === "custom" ? issue2.params?.["fix"] : void 0;
 return {
  severity: "error",
  subject: `input ${String(issue2.path[0])}`,
  message: `${issue2.message}.`,
  fix: typeof fix === "string" ? fix : void 0
 };
}

function secretTexts(raw, env) {
 const found = [ raw("token"), raw("github-token") ];
 for (const line of raw("secrets").split(/\r\n|[\r\n]/)) {
  const [, prefix, name, value] = /^\s*(?:([^=]*):)?\s*([A-Z][A-Z0-9_]*)\s*(?:=([^]*))?$/.exec(line) ?? [];
  const isName2 = value === void 0 || !/^=+$/.test(value);
  if (name !== void 0 && !chunk_QFWQNV4S.kH.test(prefix ?? "") && isName2) found.push(value ?? env[name] ?? ""); else if (line.trim().length >= chunk_7CEGRFBC.bs) found.push(line);
 }
 return found.flatMap(secret => [ secret, secret.trim() ]).filter((secret, index, all) => secret !== "" && all.indexOf(secret) === index);
}

var shownPerLevel = 10;

function annotations(report2) {
 const all = [ ...rounds(report2), ...report2.dryRun ? breakingChanges(report2) : [] ];
 return [ "error", "warning", "notice" ].flatMap(level => {
  const found = all.filter(annotation => annotation.level === level);
  if (found.length <= shownPerLevel) return found;
  const more = found.length - shownPerLevel + 1;
  const message = `${more} more are in the job summary, which lists all ${found.length}.`;
  return [ ...found.slice(0, shownPerLevel - 1), {
   level,
   title: `More ${level}s`,
   message
  } ];
 });
}

function rounds(report2) {
 const several = report2.outcomes.length > 1;
 const lists = report2.outcomes.map(outcome2 => {
  const name = (0, chunk_YBSSORBE.QC)(report2, outcome2);
  const isNameless = ({subject}) => subject === "" || several && !subject.startsWith(name);
  return (0, chunk_YBSSORBE.o)(outcome2).toSorted((a, b) => order[a.severity] - order[b.severity]).map(diagnostic3 => toAnnotation(report2, diagnostic3, isNameless(diagnostic3) ? name : ""));
 });
 const longest = lists.reduce((length, list) => Math.max(length, list.length), 0);
 const interleaved = Array.from({
  length: longest
 }, (_, round) => lists.flatMap(list => list[round] ?? [])).flat();
 return [ ...circumstances(report2), ...report2.diagnostics.map(diagnostic3 => toAnnotation(report2, diagnostic3, "")), ...interleaved ];
}

function breakingChanges(report2) {
 const several = report2.outcomes.length > 1;
 return report2.outcomes.flatMap(outcome2 => {
  if (outcome2.result === "skipped") return [];
  const owner = several ? `${(0, chunk_YBSSORBE.QC)(report2, outcome2)}: ` : "";
  return (0, chunk_YBSSORBE.md)(outcome2.plan?.changes ?? []).filter(({impact}) => impact === "breaking").map(change => {
   const sentence2 = (0, chunk_YBSSORBE.$N)(change);
   return {
    level: "warning",
    title: plain2(`${owner}${(0, chunk_YBSSORBE.oi)(sentence2.subject)}`.replaceAll("`", ""), 200),
    message: plain2(`${owner}${(0, chunk_YBSSORBE.hk)(sentence2)}.`),
    ...placed(report2, change.place)
   };
  });
 });
}

var order = {
 error: 0,
 warning: 1,
 notice: 2
};

function circumstances({cancelled, offline}) {
 return [ ...cancelled === void 0 ? [] : [ {
  level: "error",
  title: "Cancelled",
  message: plain2(cancelled)
 } ], ...offline === void 0 ? [] : [ {
  level: "notice",
  title: "Checked offline",
  message: plain2(offline)
 } ] ];
}

function toAnnotation(report2, diagnostic3, owner) {
 const {severity, subject, place} = diagnostic3;
 return {
  level: severity,
  title: plain2([ owner, subject ].filter(part => part !== "").join(": "), 200),
  message: plain2((0, chunk_YBSSORBE.iY)(diagnostic3, owner)),
  ...placed(report2, place)
 };
}

function placed(report2, place) {
 return place === void 0 ? {} : {
  ...place,
  file: (0, chunk_YBSSORBE.SH)(report2, place) ?? place.file
 };
}

function plain2(value, limit = 1e3) {
 return (0, chunk_YBSSORBE.$Q)((0, chunk_YBSSORBE.RK)(value).trim(), limit);
}

var roomForOutputs = 25e4;

var matrixLimit = 256;

var mostSevere = [ "failed", "created", "updated", "planned", "skipped" ];

var bulky = [ "integration", "changes", "bots", "results", "matrix" ];

function outputs(report2, room = roomForOutputs) {
 const [only, second] = report2.outcomes;
 const single = second === void 0 ? only : void 0;
 const all = {
  result: overallResult(report2),
  ...scalars(report2, single),
  breaking: breaking(report2.outcomes),
  integration: single?.record === void 0 ? "" : JSON.stringify(single.record),
  changes: single?.plan === void 0 ? "" : JSON.stringify(single.plan.changes.map(changeEntry)),
  bots: single?.bots === void 0 ? "" : JSON.stringify(single.bots.bots.map(botEntry)),
  results: JSON.stringify(report2.outcomes.map(outcome2 => resultEntry(report2, outcome2))),
  matrix: JSON.stringify({
   include: matrixEntries(report2)
  })
 };
 for (const name of bulky) if (Object.values(all).reduce((sum, value) => sum + value.length, 0) > room) all[name] = "";
 return all;
}

function* reportFile(report2) {
 const {outcomes, ...rest} = report2;
 yield `${JSON.stringify({
  result: overallResult(report2),
  ...rest
 }).slice(0, -1)},"outcomes":[`;
 for (const [index, outcome2] of outcomes.entries()) yield `${index === 0 ? "\n" : ",\n"}${JSON.stringify(outcome2)}`;
 yield "\n]}\n";
}

function overallResult({outcomes, diagnostics, cancelled}) {
 if ((0, chunk_PXFGBQTS.JD)(diagnostics) || cancelled !== void 0 && outcomes.length === 0) return "failed";
 return mostSevere.find(result => outcomes.some(outcome2 => outcome2.result === result)) ?? "skipped";
}

function scalars(report2, outcome2) {
 const record = outcome2?.record;
 return {
  "integration-id": record?.id ?? "",
  name: outcome2?.name ?? record?.name ?? "",
  version: outcome2?.version ?? record?.version ?? "",
  visibility: record?.visibility ?? "",
  "verification-status": record?.verificationStatus ?? "",
  "updated-at": record?.updatedAt ?? "",
  "icon-url": record?.iconUrl ?? "",
  "readme-url": record?.readmeUrl ?? "",
  url: outcome2 === void 0 ? "" : (0, chunk_YBSSORBE.aU)(report2, outcome2) ?? ""
 };
}

function resultEntry(report2, outcome2) {
 const {path, result, plan, drift} = outcome2;
 return {
  path,
  result,
  ...scalars(report2, outcome2),
  ...plan && {
   changes: (0, chunk_EO7V364Q.N4)(plan.changes),
   breaking: isBreaking(plan.changes)
  },
  ...drift !== void 0 && {
   drift
  }
 };
}

function changeEntry({path, ...rest}) {
 return {
  path: (0, chunk_O3UYWVTF.jV)(path),
  ...rest
 };
}

function botEntry({id, name, version, isDev, isActive}) {
 return {
  id,
  name,
  version,
  ...isDev && {
   dev: true
  },
  ...!isActive && {
   active: false
  }
 };
}

function matrixEntries({outcomes}) {
 return outcomes.filter(hasSomethingToDeploy).slice(0, matrixLimit).map(outcome2 => ({
  path: outcome2.path,
  name: outcome2.name ?? "",
  version: outcome2.version ?? ""
 }));
}

function hasSomethingToDeploy({result, plan}) {
 if (result !== "planned" || plan === void 0) return false;
 return plan.action === "create" || plan.changes.length > 0 || plan.sent.length > 0;
}

function breaking(outcomes) {
 if (outcomes.some(({plan}) => plan !== void 0 && isBreaking(plan.changes))) return "true";
 return outcomes.length > 0 && outcomes.every(({plan}) => plan !== void 0) ? "false" : "";
}

function isBreaking(changes) {
 return changes.some(change => change.impact === "breaking");
}

var budgets = {
 comment: 6e4,
 summary: 1e6
};

async function publish(report2, {inputs, event, redact}, world2) {
 const {core, env, signal} = world2;
 for (const {level, message, title, file: file2, line, column} of annotations(report2)) core[level](message, {
  title,
  ...(0, chunk_O3UYWVTF.sw)({
   file: file2,
   startLine: line,
   startColumn: column
  })
 });
 const warn = what => error3 => {
  core.warning(`${what} could not be written: ${error3 instanceof Error ? error3.message : String(error3)}`);
  return;
 };
 const setOutputs = values => {
  try {
   for (const [name, value] of Object.entries(values)) core.setOutput(name, value);
  } catch (error3) {
   warn("The outputs")(error3);
  }
 };
 const file = await writeReport(report2, env["RUNNER_TEMP"] || (0, external_node_os_namespaceObject.tmpdir)()).catch(warn("The report file"));
 setOutputs({
  ...outputs(report2),
  report: file ?? ""
 });
 if (env["GITHUB_STEP_SUMMARY"]) await core.writeSummary((0, chunk_YBSSORBE.Br)(report2, {
  budget: budgets.summary
 })).catch(warn("The job summary"));
 const wanted = inputs !== void 0 && event !== void 0 && !signal.aborted;
 const commentUrl = wanted ? await comment(report2, inputs, event, redact, world2) : void 0;
 setOutputs({
  "comment-url": commentUrl ?? ""
 });
}

async function writeReport(report2, folder) {
 const file = (0, external_node_path_.join)(await (0, external_node_fs_promises_.mkdtemp)((0, 
 external_node_path_.join)(folder, "botpress-")), "report.json");
 await (0, external_node_fs_promises_.writeFile)(file, reportFile(report2), {
  mode: 384
 });
 return file;
}

async function comment(report2, inputs, event, redact, {core, clock, signal}) {
 const {pullRequest, repository, run: run2} = event;
 if (inputs.comment === "never" || pullRequest === void 0 || repository === void 0) return;
 if (inputs.comment === "auto" && (0, chunk_YBSSORBE.oN)(event)) return;
 try {
  const [{openGithub}, {upsertComment}] = await Promise.all([ __nccwpck_require__.e(753).then(__nccwpck_require__.bind(__nccwpck_require__, 1753)), __nccwpck_require__.e(749).then(__nccwpck_require__.bind(__nccwpck_require__, 3749)) ]);
  const octokit = await openGithub({
   token: inputs["github-token"] ?? "",
   apiUrl: event.apiUrl,
   signal
  });
  const {url: url2, action} = await upsertComment({
   octokit,
   graphqlUrl: event.graphqlUrl,
   owner: repository.owner,
   repo: repository.name,
   number: pullRequest.number
  }, {
   key: sha256(inputs["comment-key"] ?? inputs.path.join("\n")),
   run: run2 ?? {
    id: 0,
    attempt: 1
   },
   digest: digestOf(report2),
   updateOnly: (0, chunk_YBSSORBE.QY)(report2),
   render: marker => (0, chunk_YBSSORBE.wQ)(report2, {
    marker,
    budget: budgets.comment
   })
  }, milliseconds => clock.wait(milliseconds, signal));
  if (url2 === void 0) return;
  core.info(`Pull request comment ${action}: ${url2}`);
  return redact(url2);
 } catch (error3) {
  const cancelled = "The run was cancelled before the pull request comment was written; the job summary has the report.";
  core.warning(signal.aborted ? cancelled : (0, chunk_YBSSORBE.Z2)(error3, event, redact), {
   title: "Pull request comment"
  });
  return;
 }
}

function digestOf({dryRun, offline, leftOut, diagnostics, outcomes, cancelled}) {
 const hash = (0, external_node_crypto_.createHash)("sha256");
 const add = part => void hash.update((0, chunk_W5VJ7AZR.h)(JSON.stringify(part)));
 add({
  dryRun,
  offline,
  leftOut,
  diagnostics,
  cancelled
 });
 for (const {duration: _, record: __, ...rest} of outcomes) add(rest);
 return hash.digest("hex");
}

function sha256(text2) {
 return (0, external_node_crypto_.createHash)("sha256").update(text2).digest("hex");
}

var diagnostic = {
 severity: true,
 place: {
  line: true,
  column: true
 }
};

var outcome = {
 result: true,
 duration: true,
 recordSource: true,
 diagnostics: diagnostic,
 suggestions: {
  listed: {
   rule: true,
   severity: true,
   part: {
    noun: true
   },
   also: true,
   place: diagnostic.place
  },
  more: true,
  before: true
 },
 verdict: {},
 plan: {
  action: true,
  visibility: true,
  base: {
   visibility: true
  },
  source: {},
  changes: {
   kind: true,
   impact: true
  },
  sent: {
   file: {
    bytes: true
   }
  },
  advice: {
   step: true
  }
 },
 bots: {
  bots: {},
  lookedAt: true,
  hubInstalls: true
 },
 drift: true,
 record: {
  visibility: true,
  maxExecutionTime: true,
  meta: {
   installs: true,
   views: true
  }
 }
};

var report = {
 duration: true,
 requests: true,
 diagnostics: diagnostic,
 outcomes: outcome
};

function redactReport(whole, redact) {
 const {outcomes, ...rest} = whole;
 return {
  ...fieldsOf(rest, report, redact),
  outcomes: outcomes.map(each => redactOutcome(each, redact))
 };
}

function redactOutcome(whole, redact) {
 const {record, ...rest} = whole;
 return {
  ...fieldsOf(rest, outcome, redact),
  record: record && redactRecord(record, redact)
 };
}

function redactRecord(record, redact) {
 const redacted2 = fieldsOf(record, outcome.record, redact);
 const whole = chunk_DWXA4EMK.w.safeParse(redacted2);
 if (whole.success) return whole.data;
 const {id, name, version, visibility} = redacted2;
 return chunk_DWXA4EMK.w.parse({
  id,
  name,
  version,
  visibility
 });
}

function fieldsOf(object2, own, redact) {
 const copy = {
  ...object2
 };
 for (const [field, value] of Object.entries(object2)) {
  const inner = Object.hasOwn(own, field) ? own[field] : void 0;
  if (inner !== true) Reflect.set(copy, field, dist_valueOf(value, inner, redact));
 }
 return copy;
}

function dist_valueOf(value, own, redact) {
 if (typeof value === "string") return redact(value);
 if (Array.isArray(value)) return value.map(each => dist_valueOf(each, own, redact));
 if (typeof value === "object" && value !== null) return own === void 0 ? foreign(value, redact) : fieldsOf(value, own, redact);
 if (typeof value !== "number") return value;
 return redact(String(value)) === String(value) ? value : redact(String(value));
}

function foreign(object2, redact) {
 return Object.fromEntries(Object.entries(object2).map(([key, value]) => [ redact(key), dist_valueOf(value, void 0, redact) ]));
}

function parseTag(tag) {
 for (const {index, 0: separator} of tag.matchAll(/^|[@/-]/g)) {
  const version = tag.slice(index + separator.length).replace(/^v/i, "");
  if ((0, chunk_OCKOYDRP.ot)(version) !== null) return {
   name: tag.slice(0, index) || void 0,
   version
  };
 }
 return;
}

function checkTag(tag, integration, {amongSeveral = false} = {}) {
 const release = parseTag(tag);
 if (release === void 0) return "fits";
 if (!isNamed(release, integration)) return "other-integration";
 const {name, version} = integration;
 if (version === void 0 || isSameVersion(version, release.version)) return "fits";
 const fix = amongSeveral && release.name === void 0 && name !== void 0 ? `Push a tag that names the integration, such as \`${lastPart(name)}@${version}\`: a bare version must match all of them.` : `Set the definition's version to \`${release.version}\`, or delete the tag and push one for \`${version}\`.`;
 return {
  severity: "error",
  subject: `tag ${tag}`,
  message: `The tag \`${tag}\` says version \`${release.version}\`, but the definition${name === void 0 ? "" : ` of \`${name}\``} says \`${version}\`.`,
  fix: `${fix} ${unchecked}`
 };
}

function selectByTag(tag, integrations) {
 const amongSeveral = integrations.length > 1;
 const checked = integrations.map(integration => ({
  integration,
  check: checkTag(tag, integration, {
   amongSeveral
  })
 }));
 const selected = checked.filter(({check}) => check !== "other-integration");
 const diagnostics = selected.map(({check}) => check).filter(check => typeof check === "object");
 if (selected.length === 0 && integrations.length > 0) diagnostics.push(fitsNone(tag, integrations));
 return {
  selected: selected.map(({integration}) => integration),
  diagnostics
 };
}

var unchecked = "With `verify-tag: false`, tags aren't checked.";

function fitsNone(tag, integrations) {
 const names = integrations.map(({name}) => name).filter(name => name !== void 0);
 const shown = names.slice(0, 10).map(name => `\`${name}\``);
 if (names.length > 10) shown.push(`${names.length - 10} more`);
 const release = parseTag(tag);
 return {
  severity: "error",
  subject: `tag ${tag}`,
  message: `The tag \`${tag}\` names the integration \`${release?.name ?? ""}\`, which isn't among those of this step: ${shown.join(", ")}.`,
  fix: `Push a tag such as \`${names[0] ?? "tracker"}@${release?.version ?? "1.2.3"}\`, or add the integration's folder to the input \`path\`. ${unchecked}`
 };
}

function isNamed(release, {name}) {
 return release.name === void 0 || name === void 0 || lastPart(release.name) === lastPart(name);
}

function lastPart(name) {
 return name.slice(name.lastIndexOf("/") + 1);
}

function isSameVersion(a, b) {
 return ((0, chunk_OCKOYDRP.ot)(a)?.version ?? a) === ((0, chunk_OCKOYDRP.ot)(b)?.version ?? b);
}

async function changedSince(workspace, ref, {folder = ".", signal} = {}) {
 if (!/^[\p{L}\p{N}_./@^~+#-]+$/u.test(ref) || ref.startsWith("-") || ref.includes("..")) return fail(`\`${ref}\` isn't a git ref.`, "Write a commit, tag or branch, such as `main` or `v1.2.0`.");
 const git = (...args) => runGit((0, external_node_path_.join)(workspace.root, folder), args, signal);
 const which = folder === "." ? "" : ` in \`${folder}\``;
 const full = "Check out the whole history: give `actions/checkout` the input `fetch-depth: 0`.";
 try {
  const shallow = (await git("rev-parse", "--is-shallow-repository")).trim() === "true";
  const commit = await resolved(git, ref) ?? await resolved(git, `refs/remotes/origin/${ref}`);
  if (commit === void 0) {
   if (shallow) return fail(`The clone${which} is shallow and lacks \`${ref}\`.`, full);
   const absent = fail(`The repository${which} has no commit, tag or branch \`${ref}\`.`, `Check its spelling. ${full}`);
   return {
    ...absent,
    unknown: true
   };
  }
  const base = await answer(git("merge-base", commit, "HEAD"));
  if (base === void 0) return shallow ? fail(`The clone${which} is shallow and lacks the merge base of \`${ref}\` and the checked-out commit.`, full) : fail(`\`${ref}\` and the checked-out commit have no history in common.`, "Use a ref from the same history.");
  const list = await git("diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--relative", base, "HEAD");
  return {
   files: list.split("\0").flatMap(file => file === "" ? [] : external_node_path_.posix.join(folder, file))
  };
 } catch (error3) {
  signal?.throwIfAborted();
  if ((0, chunk_UP6JAFEP.CA)(error3) === "ENOENT") return fail("Git isn't installed, so changes can't be determined.", "Install git before this step.");
  return fail(`Git can't determine what changed${which}: ${reasonOf(error3, workspace.redact)}.`, "Run `actions/checkout` before this step. The workspace has to be a git repository that this user may read.");
 }
}

function fail(message, fix) {
 return {
  diagnostic: {
   severity: "error",
   subject: "input changed-since",
   message,
   fix
  }
 };
}

function isChanged(folder, sources, files, shared) {
 const made = new Set(sources);
 const patterns = shared.map(pattern => external_node_path_.posix.normalize(pattern.replaceAll("\\", "/")).replace(/\/$/, ""));
 return files.some(file => made.has(file) || within(file, folder) || patterns.some(pattern => within(file, pattern) || external_node_path_.posix.matchesGlob(file, pattern)));
}

function within(file, folder) {
 return folder === "." || file === folder || file.startsWith(`${folder}/`);
}

function resolved(git, ref) {
 return answer(git("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`));
}

async function answer(asked) {
 try {
  return (await asked).trim();
 } catch (error3) {
  if (error3 instanceof Error && "code" in error3 && error3.code === 1) return;
  throw error3;
 }
}

function reasonOf(error3, redact) {
 if (!(error3 instanceof Error)) return redact(String(error3));
 const said = "stderr" in error3 && typeof error3.stderr === "string" ? error3.stderr.trim() : "";
 const [line = ""] = redact(said || error3.message).split("\n", 1);
 return line.replace(/\.$/, "");
}

function readJson(text2) {
 const position = new Scanner(text2).document();
 return {
  value: JSON.parse(text2),
  position
 };
}

var blank = /[ \t\r\n]*/y;

var plainText = /[^"\\\u0000-\u001f]*/y;

var dist_escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

var scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

var Scanner = class {
 #text;
 #at=0;
 #values=0;
 constructor(text2) {
  this.#text = text2;
 }
 document() {
  const position = this.#value(0);
  this.#match(blank);
  if (this.#at < this.#text.length) this.#fail("unexpected text after the JSON value");
  return position;
 }
 #value(depth) {
  this.#match(blank);
  if (depth > chunk_IU5TZJ7H.kK) throw new chunk_IU5TZJ7H.VX(chunk_IU5TZJ7H.DI, this.#at);
  const offset = this.#at;
  this.#values++;
  if (this.#values > chunk_IU5TZJ7H.Rp) throw new chunk_IU5TZJ7H.VX(chunk_IU5TZJ7H.e0, offset);
  const first = this.#text[offset];
  if (first === "{") return {
   offset,
   children: this.#members(depth + 1)
  };
  if (first === "[") return {
   offset,
   children: this.#items(depth + 1)
  };
  if (first === '"') this.#string(); else if (!this.#match(scalar)) this.#fail('expected a value: `"text"`, a number, `true`, `false`, `null`, `{` or `[`');
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
   if (this.#text[offset] !== '"') this.#fail("expected a key in double quotes");
   const key = this.#string();
   if (key === "__proto__") this.#fail("the key `__proto__` isn't allowed", offset);
   if (members.has(key)) this.#fail(`the key \`${key}\` appears twice in one object`, offset);
   if (!this.#take(":")) this.#fail("expected a colon after the key");
   members.set(key, {
    ...this.#value(depth),
    offset
   });
  } while (this.#take(","));
  if (!this.#take("}")) this.#fail("expected a comma or a closing brace");
  return members;
 }
 #items(depth) {
  const items = new Map;
  this.#at += 1;
  if (this.#take("]")) return items;
  do {
   items.set(items.size, this.#value(depth));
  } while (this.#take(","));
  if (!this.#take("]")) this.#fail("expected a comma or a closing bracket");
  return items;
 }
 #string() {
  const start2 = this.#at;
  this.#at += 1;
  let escaped = false;
  this.#match(plainText);
  while (this.#match(dist_escape)) {
   escaped = true;
   this.#match(plainText);
  }
  const end = this.#text[this.#at];
  if (end === "\\") this.#fail("a backslash in a text is written as `\\\\`, unless it begins an escape such as `\\n`");
  if (end !== '"') this.#fail("unterminated string: expected a double quote on the same line");
  this.#at += 1;
  const literal = this.#text.slice(start2, this.#at);
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
  if (rest === "") throw new chunk_IU5TZJ7H.Mi("unexpected end of JSON", offset);
  if (rest === "//" || rest === "/*") throw new chunk_IU5TZJ7H.Mi("JSON doesn't allow comments", offset);
  if (/^[}\]]/.test(rest) && /,\s*$/.test(this.#text.slice(0, offset))) throw new chunk_IU5TZJ7H.Mi("JSON doesn't allow trailing commas", offset);
  throw new chunk_IU5TZJ7H.Mi(message, offset);
 }
};

async function loadDataDefinition(found, language, redact) {
 const file = found.path;
 const read = await (0, chunk_UP6JAFEP.yR)(found, language === "YAML" ? chunk_UP6JAFEP.BY : chunk_UP6JAFEP.$l);
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
 const {text: text2} = read;
 const lineAndColumn = (0, chunk_IU5TZJ7H.yN)(text2);
 const placeOf = offset => ({
  file,
  ...lineAndColumn(offset)
 });
 let document;
 try {
  document = await parse(text2, language);
 } catch (error3) {
  if (!(error3 instanceof chunk_IU5TZJ7H.Mi)) throw error3;
  const isLimit = error3 instanceof chunk_IU5TZJ7H.VX;
  const fix = isLimit ? smaller : fixes.find(([pattern]) => pattern.test(error3.message))?.[1];
  const reason = error3.message.replace(/\.$/, "");
  const complaint = isLimit ? reason : `isn't valid ${language}: ${(0, chunk_UP6JAFEP.dq)(reason, text2, redact)}`;
  const message = `\`${file}\` ${complaint}.`;
  const place = placeOf(error3.offset);
  return {
   diagnostics: [ {
    severity: "error",
    subject: "definition",
    message,
    fix,
    place
   } ]
  };
 }
 const locate = path => placeOf((0, chunk_IU5TZJ7H.b4)(document.position, path));
 const diagnostics = (0, chunk_UP6JAFEP.QU)(document.value);
 const faulty = (0, chunk_PXFGBQTS.JD)(diagnostics);
 const parts = faulty ? void 0 : (0, chunk_UP6JAFEP.Ud)(document.value);
 if (!parts) return {
  identity: (0, chunk_UP6JAFEP.xN)(document.value),
  diagnostics: diagnostics.map(({path, ...diagnostic3}) => ({
   ...diagnostic3,
   subject: (0, chunk_O3UYWVTF.jV)(path) || "definition",
   place: locate(path)
  }))
 };
 const {icon, readme, ...rest} = parts;
 return {
  definition: {
   ...rest,
   source: "data",
   file,
   warnings: diagnostics,
   sources: [ ...new Set([ file, found.real ]) ],
   locate,
   icon: icon && beside(file, icon),
   readme: readme && beside(file, readme)
  },
  diagnostics: []
 };
}

async function parse(text2, language) {
 if (text2.trim() === "") throw new chunk_IU5TZJ7H.Mi("it is empty", 0);
 if (language === "JSON") return readJson(text2);
 const {readYaml} = await __nccwpck_require__.e(170).then(__nccwpck_require__.bind(__nccwpck_require__, 5170));
 return readYaml(text2);
}

var smaller = "Check that this is the right file, or make it smaller.";

var fixes = [ [ /unexpected end|is empty/, "If `bp read --json` wrote it through a pipe, it was cut off at 64 KB: redirect the output into the file with `>` instead." ], [ /comments/, "Remove the comment, or write the definition as YAML." ], [ /several documents/, "Give each integration a folder of its own." ] ];

function beside(file, path) {
 return external_node_path_.posix.isAbsolute(path) ? path : external_node_path_.posix.join(external_node_path_.posix.dirname(file), (0, 
 chunk_UP6JAFEP.df)(path));
}

var definitionNames = [ "ts", "json", "yaml", "yml" ].map(ending => `integration.definition.${ending}`);

async function loadDefinition(workspace, projectPath, explicitFile, {refuseCode, signal, shared, meanwhile} = {}) {
 const found = explicitFile === void 0 ? await (0, chunk_UP6JAFEP.AB)(workspace, {
  subject: "definition",
  from: projectPath,
  paths: definitionNames
 }) : await (0, chunk_UP6JAFEP.$D)(workspace, {
  subject: "input definition",
  from: projectPath,
  path: explicitFile
 });
 if (found === void 0) return {
  diagnostics: []
 };
 if ("severity" in found) return {
  diagnostics: [ found ]
 };
 const file = found.path;
 const refuse = (message, fix) => ({
  diagnostics: [ {
   severity: "error",
   subject: "definition",
   message,
   fix,
   place: {
    file
   }
  } ]
 });
 switch ((0, external_node_path_.extname)(file).toLowerCase()) {
 case ".ts":
  {
   const refused = await (refuseCode?.());
   if (refused !== void 0) return refuse(refused.message, refused.fix);
   const {loadSdkDefinition} = await __nccwpck_require__.e(28).then(__nccwpck_require__.bind(__nccwpck_require__, 4028));
   return loadSdkDefinition(workspace, file, {
    signal,
    shared,
    meanwhile
   });
  }

 case ".json":
  return loadDataDefinition(found, "JSON", workspace.redact);

 case ".yaml":
 case ".yml":
  return loadDataDefinition(found, "YAML", workspace.redact);

 default:
  {
   const fix = "Name a file that ends in `.ts` (an SDK project), `.json`, `.yaml` or `.yml`.";
   return refuse(`\`${file}\` has an unknown extension.`, fix);
  }
 }
}

async function findProjects(workspace, patterns, signal) {
 const lines2 = patterns.map(line => (0, chunk_UP6JAFEP.df)(line.trim())).filter(line => line !== "");
 const excluded = lines2.filter(line => line.startsWith("!")).map(line => line.slice(1));
 const projects = new Map;
 const diagnostics = [];
 if (excluded.includes("")) diagnostics.push(diagnostic2("`!` excludes nothing.", "Write a folder or glob after it."));
 for (const line of lines2.filter(candidate => !candidate.startsWith("!"))) {
  const found = await projectsOf(workspace, line, excluded, signal).catch(error3 => {
   signal?.throwIfAborted();
   return unreadable(line, excluded, error3);
  });
  if ("severity" in found) diagnostics.push(found); else for (const project of found) if (project.explicit || !projects.has(project.path)) projects.set(project.path, project);
 }
 if (projects.size === 0 && diagnostics.length === 0) diagnostics.push(diagnostic2("`path` matches no folder after its exclusions.", "Write at least one folder or glob that isn't excluded."));
 return {
  projects: [ ...projects.values() ].toSorted((a, b) => a.path < b.path ? -1 : 1),
  diagnostics
 };
}

async function projectsOf(workspace, line, excluded, signal) {
 const found = await workspace.find(line);
 if (found.is === "folder") {
  if (isExcluded(found.path, excluded)) return [];
  const other = await otherKind(workspace, found.path);
  if (other !== void 0) return diagnostic2(`${other}, not an integration.`, leaveOut);
  return [ {
   path: found.real,
   explicit: true
  } ];
 }
 if (/[*?[\]{}()]/.test(line)) {
  if (/^(?:[a-z]:)?\//i.test(line) || line.split("/").includes("..")) return diagnostic2(`The glob \`${line}\` leads outside the workspace.`, "Write globs relative to the workspace, without `..`.");
  const matched = [];
  const folders = await foldersMatching(workspace, line, excluded, signal);
  for (const path of folders) {
   const folder = await workspace.find(path);
   if (folder.is !== "folder") continue;
   if (!await hasIntegration(workspace, path)) continue;
   matched.push({
    path: folder.real,
    explicit: false
   });
  }
  if (matched.length > 0) return matched;
  for (const path of folders) {
   const other = await otherKind(workspace, path);
   if (other !== void 0) return diagnostic2(`The glob \`${line}\` matches no integration: ${other}.`, leaveOut);
  }
  return diagnostic2(`The glob \`${line}\` matches no folder with an integration.`, "Check the glob: it has to match folders that hold an `integration.definition.ts`, `.json`, `.yaml` or `.yml`.");
 }
 if (found.is === "refused") return diagnostic2(`\`${found.path}\` ${found.reason}.`, "Name a folder in the workspace.");
 if (found.is === "file") return diagnostic2(`\`${found.path}\` is a file.`, "Name the integration's folder.");
 return diagnostic2(`There is no folder \`${found.path}\`.`, "Check the path, which is relative to the workspace, and run `actions/checkout` before this step.");
}

async function hasIntegration(workspace, folder) {
 return await (0, chunk_UP6JAFEP.AB)(workspace, {
  subject: "definition",
  from: folder,
  paths: definitionNames
 }) !== void 0;
}

var otherKinds = {
 plugin: "a plugin",
 bot: "a bot",
 interface: "an interface"
};

var leaveOut = "Leave it out of `path`: this Action deploys integrations only.";

async function otherKind(workspace, folder) {
 for (const [name, kind] of Object.entries(otherKinds)) {
  const file = `${name}.definition.ts`;
  if ((await workspace.find(file, folder)).is !== "file" || await hasIntegration(workspace, folder)) continue;
  return `\`${folder}\` holds ${kind} (\`${file}\`)`;
 }
 return;
}

async function foldersMatching(workspace, pattern, excluded, signal) {
 const namesHidden = /(?:^|\/)\./.test(pattern);
 const isSkipped = entry => {
  if (signal?.aborted === true || !entry.isDirectory() || [ "node_modules", ".git" ].includes(entry.name)) return true;
  return entry.name.startsWith(".") && entry.name !== "." && !namesHidden;
 };
 const folders = [];
 const found = (0, external_node_fs_promises_.glob)(pattern, {
  cwd: workspace.root,
  withFileTypes: true,
  exclude: isSkipped
 });
 for await (const entry of found) {
  const path = workspace.relative((0, external_node_path_.join)(entry.parentPath, entry.name));
  if (path !== void 0 && entry.isDirectory() && !isExcluded(path, excluded)) folders.push(path);
 }
 signal?.throwIfAborted();
 return folders;
}

function isExcluded(path, excluded) {
 const names = path.split("/");
 const around = names.map((_, depth) => names.slice(0, depth + 1).join("/"));
 return excluded.some(pattern => around.some(folder => external_node_path_.posix.matchesGlob(folder, external_node_path_.posix.normalize(pattern).replace(/\/$/, ""))));
}

function unreadable(line, excluded, error3) {
 const globs = [ line, ...excluded.map(glob => `!${glob}`) ].map(glob => `\`${shortened(glob)}\``).join(", ");
 const reason = error3 instanceof Error ? error3.message : String(error3);
 return diagnostic2(`${globs} can't be matched: ${reason.replace(/\.$/, "")}.`, "Correct the glob, or name the folders.");
}

function shortened(glob) {
 return glob.length > 100 ? `${glob.slice(0, 100)}\u2026` : glob;
}

function diagnostic2(message, fix) {
 return {
  severity: "error",
  subject: "input path",
  message,
  fix
 };
}

async function selectIntegrations(workspace, {inputs: given, hasToken, event, meanwhile, saveMemory}, signal) {
 const {projects, diagnostics} = await findProjects(workspace, given.path, signal);
 if ((0, chunk_PXFGBQTS.JD)(diagnostics)) {
  diagnostics.push(...withoutValue(given.secrets, []));
  return {
   selected: [],
   inputs: given,
   checkouts: [],
   diagnostics
  };
 }
 const forOne = projects.length > 1 ? inputsForOne(given) : [];
 diagnostics.push(...forOne.map(forOneDiagnostic));
 const inputs = {
  ...given,
  ...Object.fromEntries(forOne.map(name => [ name, void 0 ]))
 };
 const processors = (0, external_node_os_namespaceObject.availableParallelism)();
 const limit = pLimit(processors);
 const areMany = projects.length > processors;
 if (areMany) saveMemory?.();
 const shared = areMany ? await manyLoaders() : void 0;
 const byTag = inputs["verify-tag"] && event.pullRequest === void 0 ? event.tag : void 0;
 const isSure = shared === void 0 || byTag === void 0 && inputs["changed-since"] === void 0;
 let asked;
 const refuseCode = !hasToken ? void 0 : () => asked ??= refusalOfCode(inputs, event);
 const load = async ({path}) => {
  signal.throwIfAborted();
  const loaded = await loadDefinition(workspace, path, inputs.definition, {
   signal,
   refuseCode,
   shared,
   meanwhile: isSure ? () => meanwhile?.(path) : void 0
  });
  const {definition} = loaded;
  const {name, version} = definition ?? loaded.identity ?? {};
  return {
   path,
   definition,
   name,
   version,
   secrets: {},
   diagnostics: loaded.diagnostics
  };
 };
 let selected = await Promise.all(projects.map(project => limit(() => load(project)))).finally(() => shared?.close());
 const paths = selected.flatMap(one => [ one.path, ...filesOf(one, inputs).map(file => external_node_path_.posix.dirname(file)) ]);
 const checkouts = await findCheckouts(workspace, paths, event.repositoryUrl);
 diagnostics.push(...withoutValue(inputs.secrets, selected), ...handOutSecrets(inputs.secrets, selected));
 refuseTwins(selected);
 if (byTag !== void 0) {
  const tagged = selectByTag(byTag, selected);
  diagnostics.push(...tagged.diagnostics);
  selected = withoutNameless(tagged.selected);
 }
 const changed = await selectChanged(workspace, selected, checkouts, {
  inputs,
  event
 }, signal);
 return {
  ...changed,
  inputs,
  checkouts,
  diagnostics: [ ...diagnostics, ...changed.diagnostics ]
 };
}

async function manyLoaders() {
 const {shareLoaders} = await __nccwpck_require__.e(394).then(__nccwpck_require__.bind(__nccwpck_require__, 4394));
 return shareLoaders();
}

async function refusalOfCode(inputs, event) {
 const {codeOrigin} = event;
 const known = codeOrigin.is === "unknown" && codeOrigin.pullRequest !== void 0 ? await (0, 
 chunk_YBSSORBE.Z)(event, codeOrigin.pullRequest, inputs["github-token"]) : codeOrigin;
 return (0, chunk_YBSSORBE.$9)(event, known);
}

async function selectChanged(workspace, all, checkouts, {inputs, event}, signal) {
 const auto = inputs["changed-since"] === "auto";
 const since = auto ? event.pullRequest?.baseSha ?? event.previousSha : inputs["changed-since"];
 if (since === void 0) return {
  selected: all,
  diagnostics: []
 };
 const known = new Set;
 const files = [];
 for (const checkout of checkouts) {
  if (auto && !checkout.isOwn) continue;
  const changed = await changedSince(workspace, since, {
   folder: checkout.folder,
   signal
  });
  if ("files" in changed) {
   known.add(checkout);
   files.push(...changed.files);
  } else if (!auto || !changed.unknown) return {
   selected: all,
   diagnostics: [ changed.diagnostic ]
  };
 }
 const selected = all.filter(one => {
  const unreadable2 = one.definition === void 0 && one.diagnostics.length > 0;
  const sources = filesOf(one, inputs);
  const isTold = [ one.path, ...sources ].every(path => {
   const found = (0, chunk_YBSSORBE.o5)(checkouts, path);
   return found !== void 0 && known.has(found.checkout);
  });
  return unreadable2 || !isTold || isChanged(one.path, sources, files, inputs["shared-paths"]);
 });
 const count = all.length - selected.length;
 if (count === 0) return {
  selected,
  diagnostics: []
 };
 const they = count === 1 ? "1 integration did not change and is" : `${count} integrations did not change and are`;
 return {
  selected,
  leftOut: `${they} left out (\`changed-since: ${inputs["changed-since"]}\`).`,
  diagnostics: []
 };
}

function filesOf({path, definition}, inputs) {
 const named = [ inputs.code, inputs.readme, inputs.icon ].map(file => file && external_node_path_.posix.join(path, file));
 return [ ...definition?.sources ?? [], definition?.icon, definition?.readme, ...named ].filter(file => file !== void 0);
}

function inputsForOne(inputs) {
 const forOne = [ "integration-id", "definition", "code", "title", "description", "url", "max-execution-time", "sdk-version" ];
 return forOne.filter(name => inputs[name] !== void 0 && !(name === "url" && inputs.url === null));
}

function forOneDiagnostic(name) {
 return {
  severity: "error",
  subject: `input ${name}`,
  message: `\`${name}\` applies to one integration, but \`path\` matches several.`,
  fix: "Set it in each definition, or use a separate step for this integration."
 };
}

function withoutValue(given, selected) {
 return given.filter(({value}) => value === void 0).map(({name, line}) => {
  const declared2 = selected.some(({definition}) => Object.hasOwn(definition?.secrets ?? {}, name));
  return {
   severity: "error",
   subject: "input secrets",
   ...declared2 ? {
    message: `\`${name}\` takes its value from the environment variable ${name}, which is empty or not set in this step.`,
    fix: `Add \`env: { ${name}: \${{ secrets.${name} }} }\` to the step, or check that the secret exists and is available to this workflow.`
   } : {
    message: `Line ${line} has no value: no environment variable of that name is set in this step (the line is not shown: it may contain a secret).`,
    fix: "Write the name of a secret that the definition declares, and give its value in the `env` of the step. If the line is itself a secret, rotate it: the runner has printed it."
   }
  };
 });
}

function handOutSecrets(given, selected) {
 const diagnostics = [];
 const alone = selected.length === 1;
 const names = selected.flatMap(({definition}) => Object.keys(definition?.secrets ?? {}));
 for (const {integration, name, value} of given) {
  if (value === void 0) continue;
  const takers = selected.filter(candidate => integration === void 0 ? alone || Object.hasOwn(candidate.definition?.secrets ?? {}, name) : candidate.name === integration || candidate.name?.split("/").at(-1) === integration);
  for (const taker of takers) if (integration !== void 0 || !Object.hasOwn(taker.secrets, name)) taker.secrets[name] = value;
  if (takers.length > 0 || selected.some(candidate => (0, chunk_PXFGBQTS.JD)(candidate.diagnostics))) continue;
  if (integration === void 0) {
   diagnostics.push((0, chunk_EO7V364Q.cr)(name, names, false));
   continue;
  }
  diagnostics.push({
   severity: "error",
   subject: "input secrets",
   message: `\`${integration}:${name}\` doesn't match any integration of this step.`,
   fix: "Correct the name of the integration."
  });
 }
 return diagnostics;
}

function refuseTwins(selected) {
 for (const one of selected) {
  const twin = selected.find(other => other !== one && one.name !== void 0 && other.name === one.name && other.version === one.version);
  if (twin === void 0) continue;
  one.diagnostics.push({
   severity: "error",
   subject: `path ${one.path}`,
   message: `${one.name ?? ""} ${one.version ?? ""} is defined in ${twin.path} too.`,
   fix: "Give one of them another name or version, or leave one out of `path`.",
   place: one.definition?.locate([ "version" ])
  });
 }
}

function withoutNameless(selected) {
 const named = selected.filter(({name}) => name !== void 0);
 return named.length > 0 ? named : selected;
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

function packageManagerOf(folder, root) {
 for (const place of foldersUp(folder, root)) {
  const lockfile = lockfiles.find(([file]) => (0, external_node_fs_.existsSync)((0, 
  external_node_path_.join)(place, file)));
  const name = declared(place) ?? lockfile?.[1];
  if (name !== void 0) return commandsOf(name, lockfile && (0, external_node_path_.join)(place, lockfile[0]));
 }
 return commandsOf("npm", void 0);
}

function readManifest(folder) {
 try {
  return asRecord(JSON.parse(readSmallFile((0, external_node_path_.join)(folder, "package.json"))));
 } catch {
  return {};
 }
}

function foldersUp(folder, root) {
 const above = (0, external_node_path_.relative)(root, folder).startsWith("..") ? folder : root;
 return folder === above || (0, external_node_path_.dirname)(folder) === folder ? [ folder ] : [ folder, ...foldersUp((0, 
 external_node_path_.dirname)(folder), root) ];
}

function commandsOf(name, lockfile) {
 const {frozen, install, add, run: run2, execute} = commands[name];
 const classic = name === "yarn" && lockfile !== void 0 && /^# yarn lockfile v1$/m.test(readSmallFile(lockfile).slice(0, 500));
 return {
  name,
  install: lockfile === void 0 ? install : classic ? "yarn install --frozen-lockfile" : frozen,
  add: (...packages) => [ add, ...packages ].join(" "),
  run: script => `${run2} ${script}`,
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
 const found = (0, external_node_fs_.statSync)(file, {
  throwIfNoEntry: false
 });
 return found?.isFile() && found.size < 1e7 ? (0, external_node_fs_.readFileSync)(file, "utf8") : "";
}

function asRecord(value) {
 return typeof value === "object" && value !== null && !Array.isArray(value) ? {
  ...value
 } : {};
}

var builtCode = [ ".botpress/dist/index.cjs", ".botpress/dist/index.js" ];

async function adviseBuild(workspace, folder) {
 const found = await workspace.find(folder);
 const named = "or name the bundle with the input `code`";
 if (found.is !== "folder" || !(0, external_node_fs_.existsSync)((0, external_node_path_.join)(found.absolute, "package.json"))) return `Build the integration before this step (\`bp build\` writes \`${builtCode[0]}\`), ${named}.`;
 const manager = packageManagerOf(found.absolute, workspace.root);
 const {scripts, dependencies, devDependencies} = readManifest(found.absolute);
 const where = found.path === "." ? "" : ` (with \`working-directory: ${found.path}\`)`;
 const step = command => `the step \`run: ${command}\`${where} before this one, ${named}.`;
 if (has(scripts, "build")) return `Add ${step(manager.run("build"))}`;
 const cli = "@botpress/cli";
 const isInstalled = has(dependencies, cli) || has(devDependencies, cli) || foldersUp(found.absolute, workspace.root).some(place2 => (0, 
 external_node_fs_.existsSync)((0, external_node_path_.join)(place2, "node_modules", cli)));
 if (isInstalled) return `Add ${step(manager.execute("bp build"))}`;
 const place = found.path === "." ? "" : ` in \`${found.path}\``;
 return `Run \`${manager.add(cli)}\`${place} once and commit what it changes; then add ${step(manager.execute("bp build"))}`;
}

function has(entries, name) {
 return typeof entries === "object" && entries !== null && Object.hasOwn(entries, name);
}

var publishedLimit = 5e7;

var largestHere = 5e6;

async function checkCode(code, absolute, watch) {
 if (!/\S/.test(code.text)) return [ {
  severity: "error",
  message: "is empty",
  fix: "Check that the build ran and wrote the bundle."
 } ];
 const diagnostics = [];
 if (code.bytes > publishedLimit) diagnostics.push({
  severity: "warning",
  message: `is ${(0, chunk_O3UYWVTF.z3)(code.bytes)}; Botpress allows ${(0, chunk_O3UYWVTF.z3)(publishedLimit)}`,
  fix: "Minify the bundle, or leave out dependencies that aren't needed."
 });
 const fine = code.bytes > largestHere && await parsesElsewhere(absolute, watch);
 const diagnostic3 = fine ? void 0 : await syntaxDiagnostic(code.text, absolute, watch);
 if (diagnostic3) {
  const {message, ...place} = diagnostic3;
  diagnostics.push({
   severity: "error",
   message: `doesn't parse: ${(0, chunk_UP6JAFEP.dq)(message, code.text, watch.redact)}`,
   fix: "Build the bundle again.",
   ...place
  });
 }
 return diagnostics;
}

var tooDeep2 = {
 message: "it is nested too deeply"
};

async function syntaxDiagnostic(source, absolute, watch) {
 if (isScript(source)) return;
 try {
  (0, external_node_vm_namespaceObject.compileFunction)(source, commonJsNames);
  return;
 } catch (error3) {
  if (error3 instanceof RangeError) return tooDeep2;
  if (!(error3 instanceof SyntaxError)) throw error3;
  if (!isModuleSyntax(error3.message)) return placed2(toSyntaxDiagnostic(error3.message, error3.stack), source);
 }
 const {parsed, complaint} = await parseInChild(absolute, "module", watch);
 if (/^RangeError: /m.test(complaint)) return tooDeep2;
 const message = /^SyntaxError: (.*)$/m.exec(complaint)?.[1] ?? "it isn't a valid ECMAScript module";
 return parsed ? void 0 : toSyntaxDiagnostic(message, complaint);
}

async function parsesElsewhere(absolute, watch) {
 const parses = async type => (await parseInChild(absolute, type, watch)).parsed;
 return await parses("commonjs") || parses("module");
}

var commonJsNames = [ "exports", "require", "module", "__filename", "__dirname" ];

function isScript(source) {
 try {
  return new external_node_vm_namespaceObject.Script(`${source}\nconst behind = 0; var ${commonJsNames.join()}`) instanceof external_node_vm_namespaceObject.Script;
 } catch {
  return false;
 }
}

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
  line: line ? Number(line) : void 0,
  column: column < 0 ? void 0 : column + 1
 };
}

async function placed2(diagnostic3, source) {
 if (diagnostic3.column !== void 0) return diagnostic3;
 const {Session} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 6592, 19));
 const session = new Session;
 session.connect();
 const answers = [];
 const expression = `(function (${commonJsNames.join()}) {\n${source.replace(/^#!/, "//")}\n})`;
 session.post("Runtime.enable");
 session.post("Runtime.compileScript", {
  expression,
  sourceURL: "",
  persistScript: false
 }, (_, answer2) => {
  answers.push(answer2);
 });
 session.disconnect();
 const details = answers[0]?.exceptionDetails;
 if (!details) return diagnostic3;
 const lines2 = source.split("\n").length;
 if (details.lineNumber > lines2) return {
  message: diagnostic3.message,
  line: lines2
 };
 return {
  ...diagnostic3,
  line: details.lineNumber,
  column: details.columnNumber + 1
 };
}

async function parseInChild(absolute, type, {redact, signal}) {
 const {spawn} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 19));
 const {text: text2} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 8321, 19));
 const file = await (0, external_node_fs_promises_.open)(absolute);
 try {
  const child = spawn(process.execPath, [ "--no-warnings", "--check", `--input-type=${type}`, "-" ], {
   stdio: [ file.fd, "ignore", "pipe" ],
   cwd: (0, external_node_path_.dirname)(process.execPath),
   env: (0, chunk_7BOUDTJZ.z)(),
   windowsHide: true,
   signal,
   killSignal: "SIGKILL"
  });
  const [printed, [status]] = await Promise.all([ child.stderr ? text2(child.stderr) : "", (0, 
  external_node_events_.once)(child, "close") ]);
  const complaint = redact(printed);
  if (status !== 0 && status !== 1) throw new Error(`node --check ended with ${status}: ${(0, 
  chunk_UP6JAFEP.$Q)(complaint, 500)}`);
  return {
   parsed: status === 0,
   complaint
  };
 } finally {
  await file.close();
 }
}

var svgNamespace = "http://www.w3.org/2000/svg";

var largeIcon = 1e6;

var maximumDepth2 = 256;

var longestEntity = 1e3;

var maximumExpansion = 1e6;

function checkIcon(text2, redact) {
 if (text2.trim() === "") return [ error2("is empty", 1, 1) ];
 if (/^\s*(?:<!doctype\s+html|<html)\b/i.test(text2)) return [ error2("is an HTML page, not an SVG image", 1, 1, "Save the image itself: the URL that it was downloaded from served a page.") ];
 const reader = new SvgReader(redact);
 const diagnostics = reader.read(text2);
 const bytes = Buffer.byteLength(text2);
 if (bytes > largeIcon && !(0, chunk_PXFGBQTS.JD)(diagnostics)) diagnostics.push({
  severity: "warning",
  message: `is ${(0, chunk_O3UYWVTF.z3)(bytes)}; it is loaded wherever the integration is listed`,
  fix: "Simplify the drawing, or take out embedded pixel images."
 });
 return diagnostics;
}

function error2(message, line, column, fix = "Export the icon as SVG.") {
 return {
  severity: "error",
  message,
  fix,
  line,
  column
 };
}

var SvgReader = class {
 #parser=new saxes.wT({
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
 read(text2) {
  const parser = this.#parser;
  parser.on("error", ({message}) => {
   const reason = message.replace(/^(?:\d+:\d+: )+/, "").replace(/\.$/, "");
   this.#fail(`isn't well-formed XML: ${(0, chunk_UP6JAFEP.dq)(reason, text2, this.#redact)}`, "Export the icon again, or fix the line.");
  });
  parser.on("xmldecl", ({encoding}) => {
   if (encoding && !/^(?:utf-?8|us-ascii)$/i.test(encoding) && /[^\0-\x7f]/.test(text2)) this.#warn(`says that its encoding is \`${encoding}\`, but it is UTF-8`, 'Write `encoding="UTF-8"` in its first line.');
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
  for (let at = 0; at < text2.length && !this.#fault; at += 4096) parser.write(text2.slice(at, at + 4096));
  if (!this.#fault) parser.close();
  return this.#fault ? [ this.#fault ] : [ ...this.#warnings.values() ];
 }
 #open(tag) {
  this.#depth += 1;
  if (this.#depth === 1) this.#root(tag);
  if (this.#depth > maximumDepth2) this.#fail(`has elements nested more than ${maximumDepth2} levels deep`, "Ungroup the drawing, and export it again.");
  if (tag.local === "script") this.#warn("contains a script", "Remove it: icons are shown as images, which run none.");
  if (tag.local === "foreignObject") this.#warn("contains a `foreignObject`", "Remove it: not every viewer of images shows it.");
  if (tag.local === "style") this.#style = "";
  for (const {local, prefix, value} of Object.values(tag.attributes)) if (/^on[a-z]+$/i.test(local) && prefix === "") this.#warn(`has the event handler \`${local}\``, "Remove it: icons are shown as images, which run none."); else if (local === "href" || local === "src" && prefix === "") {
   if (/^\s*javascript:/i.test(value)) this.#warn("has a link with a script", "Remove it."); else if (tag.local !== "a") this.#external(value);
  } else if (prefix !== "xmlns") this.#css(value);
 }
 #root({name, local, uri}) {
  if (local !== "svg") this.#fail(`isn't an SVG image: its root element is \`<${name}>\``, "Export the icon as SVG."); else if (uri === "") this.#warn("has no namespace, so browsers don't render it as an image", `Write \`<svg xmlns="${svgNamespace}" \u2026>\`.`); else if (uri !== svgNamespace) this.#fail(`isn't an SVG image: the namespace of its root element is \`${uri}\``, `Write \`<svg xmlns="${svgNamespace}" \u2026>\`.`);
 }
 #doctype(doctype) {
  const start2 = doctype.indexOf("[");
  const head = start2 < 0 ? doctype : doctype.slice(0, start2);
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
  for (const [, quoted, plain3] of css.matchAll(/(?:\burl\(\s*|@import\s+(?!url\())(?:["']([^"']*)["']|([^\s"'()]+))/gi)) this.#external(quoted ?? plain3 ?? "", css);
 }
 #external(target, from = target) {
  const trimmed = target.trim();
  if (trimmed === "" || trimmed.startsWith("#") || /^data:/i.test(trimmed)) return;
  const redacted2 = this.#redact(trimmed);
  const shown = this.#redact(from).includes(redacted2) ? (0, chunk_UP6JAFEP.$Q)(redacted2, 100) : "***";
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

function checkReadme({file, text: text2}, redact) {
 if (text2.trim() === "") return [ {
  severity: "error",
  message: "is empty",
  fix: "Write what the integration does and how to set it up."
 } ];
 const diagnostics = [];
 if (!file.toLowerCase().endsWith(".md")) diagnostics.push({
  severity: "warning",
  message: "doesn't end in `.md`",
  fix: "Name it `hub.md`: the hub shows it as Markdown, and the official CLI refuses other names."
 });
 const lines2 = proseLines(text2);
 let hidden;
 const quote = found => {
  hidden ??= redact(text2);
  const redacted2 = redact(found.text);
  return hidden.includes(found.from) || hidden.includes(redacted2) ? redacted2 : "***";
 };
 const group = (message, fix, found) => {
  const [first] = found;
  if (!first) return;
  diagnostics.push({
   severity: "warning",
   message: `${message}: ${listing(found, quote)}`,
   fix,
   line: first.line
  });
 };
 group("contains prompts of the readme template", "Replace each with what it asks for, or remove it.", matches(lines2, templatePrompt, match => match[0].trim()));
 group("contains the template's publication checklist", "Remove it: it is meant for the author, and the hub shows it to everyone.", matches(lines2, checklistHeading, match => match[0].trim()));
 const targets = [ ...matches(lines2, inlineTarget, capture), ...matches(lines2, definedTarget, capture) ];
 const relative2 = [ ...targets, ...matches(lines2, htmlTarget, capture) ].filter(found => isRelative(found.text));
 group("has relative links or images, which are broken on the hub", "Write them as `https://` URLs.", relative2.toSorted((a, b) => a.line - b.line));
 return diagnostics;
}

var templatePrompt = /^\s*>\s*(?:Describe the integration's purpose|Explain how to (?:configure|use) your integration|List (?:the known bugs|known limits|unsupported use cases)|If some versions of your integration introduce changes).*/gi;

var checklistHeading = /^#+\s*(?:integration )?publication checklist\s*$/gi;

var inlineTarget = /\]\(\s*(?:<([^<>]*)>|([^\s()<>]+(?:\([^\s()]*\))?[^\s()<>]*))/g;

var definedTarget = /^ {0,3}\[[^\]^][^\]]*\]:\s*(?:<([^<>]*)>|(\S+))/g;

var htmlTarget = /<(?:img|a)\b[^<>]*?\s(?:src|href)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

function capture(match) {
 return match[1] ?? match[2] ?? "";
}

function isRelative(target) {
 return target !== "" && !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(target);
}

function matches(lines2, pattern, read) {
 const found = [];
 for (const line of lines2) {
  if (line.text.search(pattern) < 0) continue;
  for (const match of line.text.matchAll(pattern)) found.push({
   ...line,
   text: read(match)
  });
 }
 return found;
}

var longestLine = 2e3;

function proseLines(text2) {
 const prose = [];
 let fence;
 for (const [index, line] of text2.split(/\r?\n/).entries()) {
  const marker = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
  if (fence !== void 0) {
   if (marker?.[1]?.startsWith(fence) && marker[2]?.trim() === "") fence = void 0;
  } else if (marker?.[1] && !(marker[1].startsWith("`") && marker[2]?.includes("`"))) fence = marker[1]; else if (line.length <= longestLine) prose.push({
   line: index + 1,
   from: line,
   text: line.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, "")
  });
 }
 return prose;
}

function listing(found, quote) {
 const shown = found.slice(0, 3).map(each => `\`${(0, chunk_UP6JAFEP.$Q)(quote(each), 80)}\` (line ${each.line})`);
 const more = found.length - shown.length;
 return shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

async function checkCodeAhead(workspace, folder, {code: named}, checks, signal) {
 const found = await (0, chunk_UP6JAFEP.AB)(workspace, {
  subject: "code",
  from: folder,
  paths: named === void 0 ? builtCode : [ named ]
 });
 if (found === void 0 || "severity" in found) return;
 const artifact = await (0, chunk_UP6JAFEP.yR)(found, codeLimit, signal);
 if (!("severity" in artifact)) await checkOnce(artifact, found, workspace, checks, signal);
}

async function checkOnce(artifact, {absolute}, {redact}, checks, signal) {
 const checked = checks.get(artifact.sha256) ?? checkCode(artifact, absolute, {
  redact,
  signal
 });
 checks.set(artifact.sha256, checked);
 checked.catch(() => checks.delete(artifact.sha256));
 return checked;
}

async function readArtifacts(workspace, folder, inputs, definition, signal, checks = new Map) {
 const named = kind => {
  const input2 = inputs[kind];
  if (input2 !== void 0) return {
   subject: `input ${kind}`,
   path: input2,
   from: folder
  };
  const own = kind === "code" ? void 0 : definition?.[kind];
  return definition && own !== void 0 ? {
   subject: kind,
   path: own,
   from: ".",
   place: definition.locate([ kind ])
  } : void 0;
 };
 const read = async (kind, usual, limit, check) => {
  const name = named(kind);
  const found = name ? await (0, chunk_UP6JAFEP.$D)(workspace, name) : await (0, chunk_UP6JAFEP.AB)(workspace, {
   subject: kind,
   from: folder,
   paths: usual
  });
  if (found === void 0) return {
   diagnostics: []
  };
  if ("severity" in found) return {
   diagnostics: [ found ]
  };
  const artifact = await (0, chunk_UP6JAFEP.yR)(found, limit, signal);
  const unplaced = "severity" in artifact ? [ kind === "icon" ? asIcon(artifact) : artifact ] : await check(artifact, found);
  const diagnostics = unplaced.map(diagnostic3 => asDiagnostic(diagnostic3, name?.subject ?? kind, found.path));
  return "severity" in artifact ? {
   diagnostics
  } : {
   artifact,
   diagnostics
  };
 };
 const [code, readme, icon] = await Promise.all([ read("code", builtCode, codeLimit, (artifact, found) => checkOnce(artifact, found, workspace, checks, signal)), read("readme", [ "hub.md" ], chunk_UP6JAFEP.$l, async artifact => checkReadme(artifact, workspace.redact)), read("icon", [ "icon.svg" ], chunk_UP6JAFEP.$l, async ({text: text2}) => checkIcon(text2, workspace.redact)) ]);
 return {
  code,
  readme,
  icon
 };
}

var codeLimit = 2e8;

function asIcon({message, ...diagnostic3}) {
 const image = /^is (an? \w+ image), not text$/.exec(message)?.[1];
 if (image === void 0) return {
  message,
  ...diagnostic3
 };
 return {
  ...diagnostic3,
  message: `is ${image}, not an SVG image`,
  fix: "Export the icon as SVG: no other image is taken."
 };
}

function asDiagnostic({line, column, message, ...diagnostic3}, subject, file) {
 return {
  ...diagnostic3,
  subject,
  message: `\`${file}\` ${message}.`,
  place: {
   file,
   line,
   column
  }
 };
}

var overridden = {
 title: "title",
 description: "description",
 url: "url",
 visibility: "visibility",
 "max-execution-time": "maxExecutionTime",
 "sdk-version": "sdkVersion",
 attributes: "attributes",
 layers: "layers",
 "extra-operations": "extraOperations"
};

async function gather(workspace, ingredients, signal) {
 const {path, definition, overrides, secrets: secrets2} = ingredients;
 const files = await readArtifacts(workspace, path, ingredients.files, definition, signal, ingredients.checks);
 const {code, readme, icon} = files;
 const body = layOver(definition?.body ?? {}, overrides);
 return {
  path,
  body,
  secrets: secrets2,
  definition,
  name: definition?.name,
  version: definition?.version,
  interfaces: definition?.interfaces,
  declaredSecrets: definition?.secrets,
  code: code.artifact,
  buildAdvice: code.artifact ? void 0 : await adviseBuild(workspace, path),
  readme: readme.artifact,
  icon: icon.artifact,
  diagnostics: [ ...checkFields(body, ingredients), ...Object.values(files).flatMap(({diagnostics}) => diagnostics), ...definition ? missingOnHub(body, definition, files) : [] ]
 };
}

function layOver(body, inputs) {
 const {title, description, url: url2, visibility, attributes, layers} = inputs;
 const maxExecutionTime = inputs["max-execution-time"];
 const sdkVersion = inputs["sdk-version"];
 const extraOperations = inputs["extra-operations"];
 const laid = {
  ...body,
  ...(0, chunk_O3UYWVTF.sw)({
   title,
   description,
   url: url2,
   visibility,
   maxExecutionTime,
   sdkVersion,
   layers,
   attributes: attributes && {
    ...body.attributes,
    ...attributes
   },
   extraOperations: extraOperations && {
    ...body.extraOperations,
    ...extraOperations
   }
  })
 };
 if (visibility !== void 0) delete laid.public;
 return laid;
}

function checkFields(body, {definition, overrides}) {
 const reserved = reservedAttributes(body);
 if (!definition) return [ ...(0, chunk_UP6JAFEP.QU)(body), ...reserved ].flatMap(({path, ...diagnostic3}) => {
  const input2 = inputAt(path, overrides);
  return input2 === void 0 ? [] : [ {
   ...diagnostic3,
   subject: `input ${input2}`
  } ];
 });
 const {name, version, interfaces, secrets: secrets2, warnings} = definition;
 const isLaidOver = Object.keys(overridden).some(input2 => isOverridden(input2) && overrides[input2] !== void 0);
 const known = isLaidOver ? void 0 : warnings;
 const found = known ?? (0, chunk_UP6JAFEP.QU)({
  ...body,
  name,
  version,
  interfaces,
  secrets: secrets2
 });
 return [ ...found, ...reserved ].map(({path, ...diagnostic3}) => {
  const input2 = inputAt(path, overrides);
  if (input2 !== void 0) return {
   ...diagnostic3,
   subject: `input ${input2}`
  };
  return {
   ...diagnostic3,
   subject: (0, chunk_O3UYWVTF.jV)(path) || "definition",
   place: definition.locate(path)
  };
 });
}

function reservedAttributes({attributes = {}}) {
 return chunk_UOGQ3GUT.TS.filter(name => Object.hasOwn(attributes, name)).map(name => ({
  severity: "error",
  path: [ "attributes", name ],
  message: `\`${name}\` is written by the input \`provenance\`; an attribute of your own can't have this name.`,
  fix: "Remove it, or choose another name."
 }));
}

function inputAt([field, entry], overrides) {
 return Object.keys(overridden).filter(isOverridden).find(input2 => {
  const value = overrides[input2];
  if (overridden[input2] !== field || value === void 0) return false;
  if (input2 !== "attributes" && input2 !== "extra-operations") return true;
  return entry !== void 0 && typeof value === "object" && value !== null && Object.hasOwn(value, entry);
 });
}

function isOverridden(name) {
 return Object.hasOwn(overridden, name);
}

function missingOnHub(body, definition, files) {
 const visibility = body.visibility ?? (body.public ? "public" : "private");
 if (visibility === "private") return [];
 return [ "icon", "readme" ].filter(kind => !files[kind].artifact && files[kind].diagnostics.length === 0).map(kind => ({
  severity: "warning",
  subject: kind,
  message: `The integration is ${visibility}, but has no ${kind}.`,
  fix: kind === "icon" ? "Put an `icon.svg` into its folder." : "Put a `hub.md` into its folder.",
  place: {
   file: definition.file
  }
 }));
}

async function run(outside) {
 const {env, clock, signal} = outside;
 const started = clock.now();
 const raw = name => outside.core.getInput(name, {
  trimWhitespace: false
 });
 const hidden = secretTexts(raw, env);
 for (const secret of hidden) mask(secret, outside.core);
 const redact = (0, chunk_7CEGRFBC.lY)(hidden);
 const world2 = {
  ...outside,
  core: redacted(outside.core, redact)
 };
 const {core} = world2;
 const goodbye = "The run is cancelled: nothing more is sent, and requests in flight have 5 s to finish.";
 signal.addEventListener("abort", () => core.info(goodbye), {
  once: true
 });
 const {inputs, hasToken, diagnostics} = readInputs(raw, env);
 const report2 = {
  dryRun: true,
  diagnostics: [ ...diagnostics ],
  outcomes: [],
  duration: 0,
  requests: 0
 };
 let event;
 try {
  event = await (0, chunk_YBSSORBE.j_)(env, path => (0, external_node_fs_promises_.readFile)(path, "utf8"));
  describe(report2, event, inputs);
  report2.event = (0, chunk_YBSSORBE.gN)(event, env["GITHUB_REF_NAME"]);
  const context = inputs["dry-run"];
  report2.dryRun = context === "auto" ? event.dryRunByDefault : context;
  const apiUrl2 = hasToken ? inputs["api-url"] : void 0;
  const tools = {
   action: outside.actionVersion,
   node: process.version.slice(1),
   apiUrl: apiUrl2
  };
  for (const line of (0, chunk_YBSSORBE.AH)(report2, tools)) core.info(line);
  await handle({
   inputs,
   hasToken,
   event
  }, report2, world2, redact);
 } catch (error3) {
  if (!isCancellation(error3, signal)) report2.diagnostics.push(explain(error3, core));
 }
 report2.duration = clock.now() - started;
 const cancelled = signal.aborted;
 if (cancelled) report2.cancelled = cancellation(report2);
 const shown = {
  ...redactReport({
   ...report2,
   outcomes: []
  }, redact),
  outcomes: report2.outcomes
 };
 const isMute = diagnostics.some(({severity, subject}) => severity === "error" && commentSubjects.has(subject));
 await publish(shown, {
  inputs: isMute ? void 0 : inputs,
  event,
  redact
 }, world2);
 core.info((0, chunk_YBSSORBE.oM)(shown));
 return !cancelled && !(0, chunk_PXFGBQTS.JD)(report2.diagnostics) && report2.outcomes.every(({result}) => result !== "failed");
}

var commentSubjects = new Set([ "input comment", "input github-token" ]);

async function handle(context, report2, world2, redact) {
 const {inputs, event} = context;
 const told = new Set(report2.diagnostics.map(({subject}) => subject));
 const contradictory = contradictions(inputs, event, report2.dryRun || told.has("input dry-run"));
 report2.diagnostics.push(...contradictory.filter(({subject}) => !told.has(subject)));
 if (inputs.token === void 0 && !(0, chunk_PXFGBQTS.JD)(report2.diagnostics)) report2.offline = (0, 
 chunk_YBSSORBE.LH)(event);
 let api;
 try {
  if (!(0, chunk_PXFGBQTS.JD)(report2.diagnostics)) api = await connect(inputs, world2, redact);
 } catch (error3) {
  report2.diagnostics.push(explain(error3, world2.core));
 }
 try {
  await handleAll(context, api, report2, world2, redact);
 } finally {
  report2.requests = api?.requests ?? 0;
  await (api?.close());
 }
}

async function handleAll({inputs: given, hasToken, event}, api, report2, world2, redact) {
 const {core, clock, signal, saveMemory} = world2;
 const lookUp = api && lookUpWorkspace(api);
 lookUp?.catch(() => {});
 const workspace = await (0, chunk_UP6JAFEP.OH)(event.workspace ?? world2.cwd, redact);
 const checks = new Map;
 const meanwhile = path => {
  if (api) __nccwpck_require__.e(588).then(__nccwpck_require__.bind(__nccwpck_require__, 8588)).catch(() => {});
  checkCodeAhead(workspace, path, given, checks, signal).catch(() => {});
 };
 const {selected, inputs, leftOut, checkouts, diagnostics} = await selectIntegrations(workspace, {
  inputs: given,
  hasToken,
  event,
  meanwhile,
  saveMemory
 }, signal);
 report2.checkouts = checkouts;
 report2.diagnostics.push(...diagnostics);
 if (leftOut !== void 0) {
  report2.leftOut = leftOut;
  core.info(leftOut);
 }
 const block = (0, chunk_PXFGBQTS.P_)(report2.diagnostics, inputs);
 if (block?.reason !== void 0) report2.diagnostics.push({
  severity: "error",
  subject: "input fail-on",
  message: block.reason
 });
 const found = (0, chunk_PXFGBQTS.JD)(report2.diagnostics) ? void 0 : await lookUp;
 if (found?.workspace !== void 0) report2.workspace = found.workspace;
 for (const line of (0, chunk_YBSSORBE.KW)(report2)) core.info(line);
 if (found?.diagnostic !== void 0) report2.diagnostics.push(found.diagnostic);
 const errors = [ ...report2.diagnostics ];
 const handleIntegration = (0, chunk_PXFGBQTS.JD)(errors) ? async local => checkFiles(local, inputs, errors) : await handlerFor(inputs, report2, api, world2, redact);
 const limit = pLimit(inputs.concurrency);
 const count = selected.length;
 let ended = 0;
 if (count > 1) core.info(`${count} integrations, ${Math.min(inputs.concurrency, count)} at a time`);
 let stopped;
 const one = async integration => {
  const started = clock.now();
  const {path, name, version} = integration;
  let sdkVersion;
  const end = outcome2 => ({
   path,
   name: name ?? outcome2.record?.name,
   version: version ?? outcome2.record?.version,
   ...outcome2,
   sdkVersion,
   duration: clock.now() - started
  });
  if (stopped !== void 0) return end({
   result: "skipped",
   reason: stopped,
   diagnostics: []
  });
  if (signal.aborted) return end({
   result: "failed",
   reason: "Cancelled before it was started.",
   diagnostics: []
  });
  try {
   const local = await gather(workspace, {
    ...integration,
    overrides: inputs,
    files: inputs,
    checks
   }, signal);
   sdkVersion = local.body.sdkVersion;
   const handled = await handleIntegration({
    ...local,
    diagnostics: [ ...integration.diagnostics, ...local.diagnostics ]
   });
   const isChecked = report2.dryRun && inputs["fail-on"].includes("changes");
   return end(isChecked ? await checkDrift(handled, local, workspace, {
    checkouts,
    signal
   }) : handled);
  } catch (error3) {
   const {diagnostics: known} = integration;
   if (isCancellation(error3, signal)) return end({
    result: "failed",
    reason: "Cancelled before anything was sent.",
    diagnostics: known
   });
   return end({
    result: "failed",
    diagnostics: [ ...known, explain(error3, core) ]
   });
  }
 };
 report2.outcomes = await Promise.all(selected.splice(0).map(integration => limit(async () => {
  const outcome2 = redactOutcome(await one(integration), redact);
  if (outcome2.result === "failed" && inputs["fail-fast"] && !(0, chunk_PXFGBQTS.JD)(errors)) stopped ??= `Not started: ${outcome2.name ?? outcome2.path} failed before (\`fail-fast: true\`).`;
  log(report2, outcome2, {
   number: ++ended,
   of: count
  }, core);
  return outcome2;
 })));
 if (api !== void 0 && inputs.bots === "auto") await addBots(report2, api, event, world2, redact);
}

async function addBots(report2, api, {isPrivate}, {core, clock, signal}, redact) {
 const {lookUpBots} = await __nccwpck_require__.e(492).then(__nccwpck_require__.bind(__nccwpck_require__, 1492));
 const context = {
  api,
  clock,
  signal,
  withNames: isPrivate
 };
 const {outcomes, trouble} = await lookUpBots(report2.outcomes, report2.dryRun, context);
 report2.outcomes = outcomes.map(outcome2 => outcome2.bots === void 0 ? outcome2 : redactOutcome(outcome2, redact));
 if (trouble !== void 0) core.info(`The bots of the workspace could not be looked up: ${trouble}`);
 for (const outcome2 of report2.outcomes) {
  const said = (0, chunk_YBSSORBE.z$)(outcome2, report2.dryRun);
  if (said !== "") core.info(`${outcome2.name ?? outcome2.path}: ${said}`);
 }
}

async function connect(inputs, {core, env, clock, signal}, redact) {
 const {token: token2, "workspace-id": workspaceId2} = inputs;
 if (token2 === void 0 || workspaceId2 === void 0) return;
 const {createBotpress} = await Promise.all([ __nccwpck_require__.e(723), __nccwpck_require__.e(11), __nccwpck_require__.e(342) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 7342));
 const options = {
  apiUrl: inputs["api-url"],
  token: token2,
  workspaceId: workspaceId2,
  timeoutSeconds: inputs.timeout,
  concurrency: inputs.concurrency,
  env,
  signal,
  redact,
  onRetry: retry => {
   core.info((0, chunk_YBSSORBE.Rn)(retry));
   core.debug(retry.reason);
  }
 };
 return createBotpress(options, clock);
}

async function handlerFor(inputs, {dryRun, workspace, commit, checkouts = []}, api, {clock, signal, fetchText}, redact) {
 if (api === void 0) return async local => checkOffline(local, inputs);
 const {deploy} = await __nccwpck_require__.e(588).then(__nccwpck_require__.bind(__nccwpck_require__, 8588));
 const wait = milliseconds => clock.wait(milliseconds, signal).catch(() => {});
 const commitOf = path => (0, chunk_YBSSORBE.o5)(checkouts, path)?.checkout.isOwn === false ? void 0 : (0, 
 chunk_UOGQ3GUT._C)(commit);
 return local => deploy(local, {
  inputs,
  dryRun,
  commitOf,
  api,
  workspace,
  signal,
  wait,
  fetchText,
  redact
 });
}

function contradictions(inputs, event, dryRun) {
 const diagnostics = [];
 if (inputs["fail-on"].includes("changes")) diagnostics.push(...againstDriftCheck(inputs, event, dryRun));
 if (!dryRun && inputs.token === void 0) diagnostics.push({
  severity: "error",
  subject: "input token",
  message: `\`token\` is empty, and a deployment needs it. Does the secret exist under this name, in the repository, organization or environment that the job uses?`,
  fix: "Add `token: ${{ secrets.BOTPRESS_TOKEN }}` to the step, or set `dry-run: true` for a check only."
 });
 if (inputs.comment === "always" && event.pullRequest === void 0) diagnostics.push({
  severity: "error",
  subject: "input comment",
  message: `\`always\` asks for a comment, but the event ${event.name ?? ""} has no pull request.`,
  fix: "Write `comment: auto`, or run the step on `pull_request`."
 });
 return diagnostics;
}

function againstDriftCheck({token: token2}, event, dryRun) {
 const subject = "input fail-on";
 if (!dryRun) return [ {
  severity: "error",
  subject,
  message: `\`changes\` is for a dry run, but this run${event.name === void 0 ? "" : ` on \`${event.name}\``} deploys: what it changes is meant.`,
  fix: "Take `changes` out of `fail-on`, or set `dry-run: true`."
 } ];
 if (token2 !== void 0) return [];
 const message = "`changes` compares with what is deployed, and without a token nothing is.";
 return (0, chunk_YBSSORBE.sD)(event) ? [ {
  severity: "notice",
  subject,
  message
 } ] : [ {
  severity: "error",
  subject,
  message,
  fix: "Set `token` and `workspace-id`, or take `changes` out of `fail-on`."
 } ];
}

var dashboard = {
 apiUrl: "https://api.botpress.cloud",
 origin: "https://app.botpress.cloud"
};

function describe(report2, {commit, runUrl, repositoryUrl, docsUrl}, inputs) {
 const {"workspace-id": workspaceId2, "api-url": apiUrl2} = inputs;
 if (workspaceId2 !== void 0 && apiUrl2 === dashboard.apiUrl) report2.app = {
  origin: dashboard.origin,
  workspaceId: workspaceId2
 };
 Object.assign(report2, {
  commit,
  runUrl,
  docsUrl,
  repositoryUrl
 });
}

function mask(secret, core) {
 const parts = (0, chunk_7CEGRFBC.Dx)(secret).flatMap(line => [ line, line.trim() ]);
 for (const part of new Set([ secret, ...parts ])) core.setSecret(part);
}

function redacted(core, redact) {
 return {
  ...core,
  info: text2 => core.info((0, chunk_YBSSORBE.pj)(redact(text2))),
  debug: text2 => core.debug(redact(text2)),
  startGroup: name => core.startGroup(redact(name)),
  error: (text2, properties) => core.error(redact(String(text2)), properties),
  warning: (text2, properties) => core.warning(redact(String(text2)), properties),
  notice: (text2, properties) => core.notice(redact(String(text2)), properties)
 };
}

function log(report2, outcome2, position, core) {
 core.startGroup((0, chunk_YBSSORBE.RW)(report2, outcome2, position));
 for (const line of (0, chunk_YBSSORBE.ZN)(report2, outcome2)) core.info(line);
 for (const line of (0, chunk_YBSSORBE.xB)(outcome2)) core.debug(line);
 core.endGroup();
}

function cancellation({outcomes, dryRun}) {
 if (dryRun) return "The run was cancelled. It was a dry run: nothing was changed.";
 const written = outcomes.filter(({result}) => result === "created" || result === "updated");
 const names = written.map(({name, version, path}) => `${name ?? path} ${version ?? ""}`.trim());
 const done = names.length === 0 ? "Nothing was deployed" : `Deployed by then: ${names.join(", ")}`;
 return `The run was cancelled. ${done}; everything else is unchanged, unless its report says that the outcome is unknown.`;
}

function isCancellation(error3, signal) {
 return signal.aborted && error3 instanceof Error && error3.name === "AbortError";
}

function explain(error3, core) {
 if (error3 instanceof chunk_W5VJ7AZR.Z) return (0, chunk_EO7V364Q.Q$)(error3);
 if (error3 instanceof chunk_PXFGBQTS.eG) return error3.diagnostic;
 core.debug(error3 instanceof Error ? error3.stack ?? error3.message : String(error3));
 return {
  severity: "error",
  subject: "Unexpected error",
  message: (0, chunk_PXFGBQTS.em)(error3 instanceof Error ? error3.message : String(error3)),
  fix: "Run the job again. If it happens again, open an issue, with the log of a run with debug logging."
 };
}

var cancel = new AbortController;

for (const signal of [ "SIGINT", "SIGTERM" ]) process.on(signal, () => cancel.abort());

process.on("uncaughtException", ({name}) => {
 error(`The action ended unexpectedly (${name}). Run the job again. If it happens again, open an issue.`);
 process.exit(1);
});

var world = {
 env: process.env,
 actionVersion: readVersion(),
 core: {
  debug,
  endGroup,
  error,
  getInput,
  info,
  notice,
  setOutput,
  setSecret,
  startGroup,
  warning,
  async writeSummary(markdown) {
   await summary.addRaw(markdown).write({
    overwrite: true
   });
  }
 },
 cwd: process.cwd(),
 clock: {
  now: Date.now,
  wait: (ms, signal) => (0, promises_.setTimeout)(ms, void 0, {
   signal
  }),
  alarm: ms => AbortSignal.timeout(ms),
  random: Math.random
 },
 signal: cancel.signal,
 saveMemory() {
  process.getBuiltinModule("node:v8").setFlagsFromString("--optimize-for-size");
 },
 async fetchText(url2) {
  const {fetchPublicText} = await Promise.all([ __nccwpck_require__.e(723), __nccwpck_require__.e(333) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3333));
  return fetchPublicText(url2);
 }
};

start().then(succeeded => {
 process.exitCode = succeeded ? 0 : 1;
 process.stdout.write("", () => process.exit());
});

async function start() {
 if ((0, external_node_path_.basename)(process.argv[1] ?? "") !== "comment.js") return run(world);
 const {commentOnFork} = await __nccwpck_require__.e(543).then(__nccwpck_require__.bind(__nccwpck_require__, 5543));
 return commentOnFork(world);
}

function readVersion() {
 try {
  const manifest = JSON.parse((0, external_node_fs_.readFileSync)((0, external_node_path_.join)((0, 
  external_node_path_.dirname)(process.argv[1] ?? ""), "..", "package.json"), "utf8"));
  return String((0, chunk_O3UYWVTF.Gv)(manifest) ? manifest["version"] : "?");
 } catch {
  return process.env["GITHUB_ACTION_REF"] ?? "?";
 }
}
