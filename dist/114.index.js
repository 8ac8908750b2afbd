export const id = 114;

export const ids = [ 114 ];

export const modules = {
  8114: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      checkReadme: () => checkReadme
    });
    var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3403);
    function checkReadme({file, text}, redact) {
      if (text.trim() === "") return [ {
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
      const lines = proseLines(text);
      let hidden;
      const quote = found => {
        hidden ??= redact(text);
        const redacted = redact(found.text);
        return hidden.includes(found.from) || hidden.includes(redacted) ? redacted : "***";
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
      group("holds prompts of the readme template", "Replace each with what it asks for, or remove it.", matches(lines, templatePrompt, match => match[0].trim()));
      group("holds the template's publication checklist", "Remove it: it is meant for the author, and the hub shows it to everyone.", matches(lines, checklistHeading, match => match[0].trim()));
      const targets = [ ...matches(lines, inlineTarget, capture), ...matches(lines, definedTarget, capture) ];
      const relative = [ ...targets, ...matches(lines, htmlTarget, capture) ].filter(found => isRelative(found.text));
      group("has relative links or images, which lead nowhere on the hub", "Write them as `https://` addresses.", relative.toSorted((a, b) => a.line - b.line));
      return diagnostics;
    }
    const templatePrompt = /^\s*>\s*(?:Describe the integration's purpose|Explain how to (?:configure|use) your integration|List (?:the known bugs|known limits|unsupported use cases)|If some versions of your integration introduce changes).*/gi;
    const checklistHeading = /^#+\s*(?:integration )?publication checklist\s*$/gi;
    const inlineTarget = /\]\(\s*(?:<([^<>]*)>|([^\s()<>]+(?:\([^\s()]*\))?[^\s()<>]*))/g;
    const definedTarget = /^ {0,3}\[[^\]^][^\]]*\]:\s*(?:<([^<>]*)>|(\S+))/g;
    const htmlTarget = /<(?:img|a)\b[^<>]*?\s(?:src|href)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
    function capture(match) {
      return match[1] ?? match[2] ?? "";
    }
    function isRelative(target) {
      return target !== "" && !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(target);
    }
    function matches(lines, pattern, read) {
      return lines.flatMap(line => Array.from(line.text.matchAll(pattern), match => ({
        ...line,
        text: read(match)
      })));
    }
    const longestLine = 2e3;
    function proseLines(text) {
      const prose = [];
      let fence;
      for (const [index, line] of text.split(/\r?\n/).entries()) {
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
      const shown = found.slice(0, 3).map(each => `\`${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.$Q)(quote(each), 80)}\` (line ${each.line})`);
      const more = found.length - shown.length;
      return shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
    }
  }
};
