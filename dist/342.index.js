export const id = 342;

export const ids = [ 342 ];

export const modules = {
 7342: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   createBotpress: () => createBotpress
  });
  var _chunk_7CEGRFBC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1028);
  var _chunk_V3WGA5QE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6936);
  var _chunk_W5VJ7AZR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7729);
  var _chunk_DWXA4EMK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3096);
  __webpack_require__(8211);
  var _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2977);
  var _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1330);
  __webpack_require__(6049);
  var semver_functions_lt_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3872);
  var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8011);
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8500);
  var undici__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7723);
  var filled = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Yj)().check((0, 
  _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.m9)(1));
  var text = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Fs)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.cl)((0, 
  _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Yj)()), (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.pd)(given => given ?? void 0));
  var botPage = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Fs)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Ik)({
   bots: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.YO)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Ik)({
    id: filled
   })),
   meta: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.cl)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Ik)({
    nextToken: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.cl)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Yj)())
   }))
  }), (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.pd)(({bots, meta}) => ({
   ids: bots.map(({id}) => id),
   next: meta?.nextToken || void 0
  })));
  var installation = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Fs)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Ik)({
   id: filled,
   name: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Yj)(),
   version: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Yj)(),
   enabled: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.cl)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.zM)()),
   status: text,
   statusReason: text,
   configuration: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.L5)()),
   webhookUrl: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.L5)())
  }), (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.pd)(({id, name, version, enabled, status, statusReason, configuration, webhookUrl}) => {
   const reason = statusReason && (0, _chunk_7CEGRFBC_js__WEBPACK_IMPORTED_MODULE_0__.lY)(textsIn([ configuration, webhookUrl ]))(statusReason);
   return {
    id,
    name,
    version,
    enabled: enabled ?? true,
    status,
    reason
   };
  }));
  function bot(id) {
   return (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Fs)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Ik)({
    bot: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Ik)({
     id: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.eu)(id),
     name: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Yj)(),
     dev: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.cl)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.zM)()),
     integrations: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.cl)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.g1)((0, 
     _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Yj)(), installation))
    })
   }), (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.pd)(answer => {
    const {id: given, name, dev, integrations} = answer.bot;
    return {
     id: given,
     name,
     dev: dev ?? void 0,
     installations: Object.values(integrations ?? {})
    };
   }));
  }
  function hubInstalls(id) {
   return (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Fs)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Ik)({
    integration: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Ik)({
     id: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.eu)(id),
     meta: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.cl)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Ik)({
      installs: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.cl)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.ai)())
     }))
    })
   }), (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.pd)(({integration}) => integration.meta?.installs ?? void 0));
  }
  function textsIn(value) {
   if (typeof value === "string") return [ value ];
   if (typeof value === "number") return [ String(value) ];
   return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
  }
  var token = "The token is wrong or revoked. Create a new personal access token in the Botpress dashboard and store it as the secret that `token` takes.";
  var rights = "Check that the token belongs to a member of the workspace in `workspace-id` who may manage its integrations.";
  var identity = "Check `integration-id` (or the name and version of the definition) and `workspace-id`.";
  var definition = "Correct the definition where the message says so.";
  var later = "Run the step again later.";
  var report = "Run the step again. If it keeps failing, report the error id to Botpress.";
  var quota = "Remove what is no longer used, or raise the limit of the workspace in Botpress.";
  var apiUrl = "Check the input `api-url`, and whether a proxy, a firewall or a login page between the runner and Botpress answers in its place.";
  var intercepted = "If a proxy, a firewall or a login page between the runner and Botpress answers instead: check the input `api-url` and the network of the runner.";
  var size = "Make the request smaller: minify the code, leave source maps and unused packages out of the bundle.";
  var adviceByType = {
   Unknown: report,
   Internal: report,
   Unauthorized: token,
   Forbidden: `${rights} An integration of another workspace can't be changed.`,
   PayloadTooLarge: size,
   InvalidPayload: definition,
   UnsupportedMediaType: apiUrl,
   MethodNotFound: apiUrl,
   ResourceNotFound: `${identity} A token sees only the private integrations of its own workspace.`,
   InvalidJsonSchema: "Correct the JSON schema that the message names.",
   InvalidDataFormat: "Make the data fit the JSON schema that the message names.",
   InvalidIdentifier: "Names start with a lowercase letter, have 2 to 100 characters, and use letters and digits only. Rename what the message names.",
   RelationConflict: `Two of the ids don't belong together. ${identity}`,
   ReferenceConstraint: "Something still refers to it. Remove that reference first.",
   ResourceLockedConflict: `The integration is being changed at this moment. ${later}`,
   ResourceGone: `It has been deleted. ${identity}`,
   ReferenceNotFound: "An id in the request names something that doesn't exist. Check the ids of interfaces and layers.",
   InvalidQuery: identity,
   Runtime: "The integration itself failed while Botpress ran it. Look at its logs in Botpress.",
   AlreadyExists: "It exists already. Run the step again to update it, or increase the version of the definition.",
   RateLimited: `${later} A lower \`concurrency\` sends fewer requests at once.`,
   PaymentRequired: "Check the plan and the payment method of the workspace in Botpress.",
   QuotaExceeded: quota,
   LimitExceeded: `This limit can't be raised. ${size}`,
   BreakingChanges: "Raise the major version of the definition, or revert the breaking changes.",
   OperationTimeout: later
  };
  function adviceByStatus(status) {
   if (status === 401) return token;
   if (status === 403) return `${rights} ${intercepted}`;
   if (status === 407) return proxyLogin;
   if (status === 413) return size;
   if (status === 429) return `${later} A lower \`concurrency\` sends fewer requests at once.`;
   if (status >= 500) return `Botpress is unavailable. ${later}`;
   if (status >= 300 && status < 400) return "Set the input `api-url` to the address that answers without a redirect.";
   return apiUrl;
  }
  var proxyLogin = "Set the user name and password of the proxy in `HTTPS_PROXY` (`http://user:password@host:port`).";
  function adviceByCode(code) {
   if (isCertificateCode(code)) return "If a proxy in your network re-signs TLS connections, set `NODE_EXTRA_CA_CERTS` on the runner to its certificate; in the step it has no effect.";
   if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "Check the input `api-url` and the DNS of the runner.";
   return "Check the input `api-url`, and whether the runner may reach it: the variables `HTTPS_PROXY` and `NO_PROXY`, and firewalls. If it may, run the step again later.";
  }
  function isCertificateCode(code) {
   return code !== void 0 && /CERT|HOSTNAME_MISMATCH|UNABLE_TO_VERIFY/.test(code);
  }
  var apiError = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Ik)({
   type: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Yj)().check((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.m9)(1)),
   message: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Yj)(),
   id: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Yj)())
  });
  function readResponse(answer, shape, redact) {
   const {status, text: text2} = answer;
   const success = status >= 200 && status < 300;
   const retryable = status === 429 || status >= 500;
   const plain = (said, max) => redact === void 0 ? "" : oneLine(redact(bounded(said)), max);
   const quote = said => {
    if (redact === void 0) return "";
    const start = oneLine(redact(`${bounded(said)}\u2026`).slice(0, -1), 100);
    return start === "" ? "" : `: \u201c${start}\u201d`;
   };
   const malformed = (what, again) => ({
    diagnostic: {
     kind: "malformed",
     message: `Botpress answered ${status} with ${what}`,
     advice: adviceByStatus(status),
     status,
     maybeHandled: true,
     again
    }
   });
   if (status >= 300 && status < 400) return malformed(`a redirect${redact?.(to(answer.location)) ?? ""}, which is not followed because it would take the token along`, false);
   const excess = startsAsJson(text2) ? (0, _chunk_V3WGA5QE_js__WEBPACK_IMPORTED_MODULE_1__.L)(text2) : void 0;
   if (excess !== void 0) return malformed(`JSON ${excess}, which is over the limit`, false);
   const json = parseJson(text2);
   if (json === void 0) return malformed(`${describe(text2)}${quote(text2)}`, success || retryable || startsAsJson(text2));
   if (!success) {
    const error = apiError.safeParse(json.value).data;
    if (error === void 0) return malformed(`JSON that is not a Botpress error${quote(text2)}`, retryable);
    const {type, id} = error;
    const known = Object.hasOwn(adviceByType, type) ? type : void 0;
    if (redact === void 0) {
     const message = known === void 0 ? `Botpress answered ${status}` : `Botpress answered ${status} ${known}`;
     const advice = adviceByStatus(status);
     return {
      diagnostic: {
       kind: "api",
       message,
       advice,
       status,
       type: known,
       maybeHandled: false,
       again: retryable
      }
     };
    }
    const idNote = id === void 0 ? "" : ` (error id ${plain(id, 100)})`;
    return {
     diagnostic: {
      kind: "api",
      message: `Botpress answered ${status} ${plain(type, 100)}: ${plain(error.message, 2e3)}${idNote}`,
      advice: (known && adviceByType[known]) ?? adviceByStatus(status),
      status,
      type,
      id,
      maybeHandled: status >= 500 || id === void 0,
      again: retryable
     }
    };
   }
   const parsed = shape.safeParse(json.value);
   if (parsed.success) return {
    value: parsed.data
   };
   if (redact === void 0) return malformed("JSON that is not what was asked for", false);
   const [issue] = parsed.error.issues;
   if (issue?.code === "custom") return malformed(plain(issue.message, 500), false);
   const where = issue === void 0 ? "" : plain(`${issue.path.join(".") || "the whole"}: ${issue.message}`, 300);
   return malformed(`unexpected JSON (${where})${quote(text2)}`, false);
  }
  function parseJson(text2) {
   try {
    return {
     value: JSON.parse(text2)
    };
   } catch {
    return;
   }
  }
  function to(location) {
   const host = location === void 0 ? void 0 : URL.parse(location)?.host;
   return host === void 0 ? "" : ` to ${host}`;
  }
  function describe(text2) {
   if (text2.trim() === "") return "an empty body instead of JSON";
   if (/^\s*</.test(text2)) return "an HTML page instead of JSON";
   if (startsAsJson(text2)) return "incomplete or invalid JSON";
   return "text instead of JSON";
  }
  function startsAsJson(text2) {
   return /^\s*[{[]/.test(text2);
  }
  var mostQuoted = 1e6;
  function bounded(text2) {
   return text2.length <= mostQuoted ? text2 : `${text2.slice(0, mostQuoted)}\u2026`;
  }
  function oneLine(text2, max) {
   const line = Array.from(text2.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim());
   return line.length <= max ? line.join("") : `${line.slice(0, max).join("")}\u2026`;
  }
  function createRateLimiter(size2, {now, wait, signal}) {
   const waiting = [];
   let inside = 0;
   let width = size2;
   let pausedUntil = -1 / 0;
   let asleep = false;
   const paused = () => !signal.aborted && now() < pausedUntil;
   function admit() {
    if (paused()) {
     if (waiting.length > 0 && !asleep) sleep();
     return;
    }
    while (inside < width) {
     const next = waiting.shift();
     if (next === void 0) return;
     inside++;
     next.enter();
    }
   }
   async function sleep() {
    asleep = true;
    await wait(pausedUntil - now(), signal).catch(() => {});
    asleep = false;
    admit();
   }
   return {
    async run(order, task) {
     await new Promise(enter => {
      waiting.push({
       order,
       enter
      });
      waiting.sort((one, other) => one.order - other.order);
      admit();
     });
     try {
      return await task();
     } finally {
      inside--;
      if (!paused()) width = Math.min(size2, width + 1);
      admit();
     }
    },
    pause(ms) {
     pausedUntil = Math.max(pausedUntil, now() + ms);
     width = 1;
    }
   };
  }
  function proxyFor(url2, env) {
   const read = name => (env[name.toLowerCase()] || env[name] || "").trim();
   const variable = url2.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
   const proxy = read(variable);
   if (proxy === "") return;
   const exceptions = read("NO_PROXY").toLowerCase().split(/[\s,]+/);
   if (exceptions.some(entry => covers(entry, url2))) return;
   const address = URL.parse(proxy.includes("://") ? proxy : `http://${proxy}`);
   if (address === null || ![ "http:", "https:" ].includes(address.protocol) || !isLogin(address)) throw new _chunk_W5VJ7AZR_js__WEBPACK_IMPORTED_MODULE_2__.Z(`The environment variable ${variable} is not the URL of an HTTP proxy`, {
    kind: "connection",
    advice: `Set ${variable} to an address such as http://proxy.example.com:3128, or list ${url2.hostname} in NO_PROXY.`
   });
   return address;
  }
  function isLogin({username, password}) {
   try {
    for (const part of [ username, password ]) decodeURIComponent(part);
    return true;
   } catch {
    return false;
   }
  }
  function covers(entry, url2) {
   if (entry === "*") return true;
   const [, host = entry, port] = /^([^:]+|\[.+\])(?::(\d+))?$/.exec(entry) ?? [];
   if (port !== void 0 && port !== (url2.port || (url2.protocol === "https:" ? "443" : "80"))) return false;
   const bare = host.replace(/^\[|\]$/g, "").replace(/^\*?\./, "");
   const hostname = url2.hostname.replace(/^\[|\]$/g, "");
   return bare !== "" && (hostname === bare || hostname.endsWith(`.${bare}`));
  }
  var maxTries = 5;
  var maxWait = 3e4;
  var firstCeiling = 1e3;
  var reserve = 1e3;
  function nextDelay(tries, waited, retryAfter, random) {
   const wanted = retryAfter ?? random * firstCeiling * 2 ** (tries - 1);
   const left = maxWait - waited - reserve * (maxTries - tries - 1);
   return Math.max(0, Math.min(wanted, left));
  }
  function parseRetryAfter(header, now) {
   if (header === void 0) return;
   const text2 = header.trim();
   const ms = /^\d+$/.test(text2) ? Number(text2) * 1e3 : Date.parse(text2) - now;
   return ms > 0 ? ms : void 0;
  }
  var writeGrace = 5e3;
  var maxAnswer = 8 * 1024 * 1024;
  function createTransport(options, {now, random, wait, alarm}) {
   const closing = new AbortController;
   const signal = options.signal === void 0 ? closing.signal : AbortSignal.any([ options.signal, closing.signal ]);
   const base = options.apiUrl.replace(/\/+$/, "");
   const dispatcher = createDispatcher(new URL(base), options.env);
   const rateLimiter = createRateLimiter(options.concurrency, {
    now,
    wait,
    signal
   });
   const headers = {
    accept: "application/json",
    authorization: `Bearer ${options.token}`,
    "user-agent": "deploy-botpress-integration",
    "x-multiple-integrations": "true",
    "x-workspace-id": options.workspaceId
   };
   let requests = 0;
   let calls = 0;
   async function attempt(call) {
    const name = `${call.method} ${call.path}`;
    let sent = false;
    const ended = call.once === void 0 ? signal : AbortSignal.any([ signal, call.once ]);
    if (ended.aborted) return {
     diagnostic: cancelled(name, sent)
    };
    const over = new AbortController;
    const late = alarm(options.timeoutSeconds * 1e3);
    const stop = AbortSignal.any([ late, call.effect === "none" ? ended : afterGrace(over.signal) ]);
    const watched = dispatcher.compose(dispatch => (opts, handler) => {
     const onConnect = handler.onConnect?.bind(handler);
     handler.onConnect = abort => {
      onConnect?.(abort);
      if (stop.aborted) return;
      sent = true;
      requests++;
     };
     return dispatch(opts, handler);
    });
    try {
     const exchange = async () => {
      const {statusCode, headers: received2, body} = await (0, undici__WEBPACK_IMPORTED_MODULE_11__.request)(base + call.path, {
       dispatcher: watched,
       method: call.method,
       headers: call.body === void 0 ? headers : {
        ...headers,
        "content-type": "application/json"
       },
       body: call.body?.json ?? null,
       signal: stop
      });
      const text3 = await body.text();
      await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_10__.setImmediate)();
      return {
       status: statusCode,
       received: received2,
       text: text3
      };
     };
     const {status, received, text: text2} = await Promise.race([ exchange(), rejection(stop, over.signal) ]);
     const response = {
      status,
      location: first(received.location),
      text: text2
     };
     const result = readResponse(response, call.answer, call.confidential ? void 0 : options.redact);
     if ("value" in result) return result;
     const {diagnostic} = result;
     if (status === 413 && call.body !== void 0) diagnostic.advice += ` Size of the request: ${call.body.sizes}.`;
     return {
      diagnostic,
      retryAfter: parseRetryAfter(first(received["retry-after"]), now())
     };
    } catch (error) {
     if (late.aborted) return {
      diagnostic: timedOut(name, options.timeoutSeconds, sent, error)
     };
     if (ended.aborted) return {
      diagnostic: cancelled(name, sent, error)
     };
     return {
      diagnostic: broken(name, sent, error)
     };
    } finally {
     over.abort();
    }
   }
   function afterGrace(over) {
    const controller = new AbortController;
    const start = () => void wait(writeGrace, over).then(() => controller.abort(), () => {});
    signal.addEventListener("abort", start, {
     once: true,
     signal: over
    });
    return controller.signal;
   }
   return {
    get requests() {
     return requests;
    },
    async send(call) {
     const order = calls++;
     let waited = 0;
     let outcomeUnknown = false;
     for (let tries = 1; ;tries++) {
      const result = await rateLimiter.run(order, async () => {
       const outcome = await attempt(call);
       if ("value" in outcome) return outcome;
       const {diagnostic: diagnostic2} = outcome;
       outcomeUnknown ||= diagnostic2.maybeHandled && call.effect !== "none";
       const repeatable = diagnostic2.again && (call.effect !== "creation" || !diagnostic2.maybeHandled);
       if (!repeatable || tries === maxTries || call.once !== void 0) return {
        diagnostic: diagnostic2,
        delay: void 0
       };
       const delay2 = nextDelay(tries, waited, outcome.retryAfter, random());
       if (diagnostic2.status === 429) rateLimiter.pause(delay2);
       return {
        diagnostic: diagnostic2,
        delay: delay2
       };
      });
      if ("value" in result) return result.value;
      const {diagnostic, delay} = result;
      if (delay === void 0) {
       const note = tries === 1 ? "" : ` (${tries} tries)`;
       throw new _chunk_W5VJ7AZR_js__WEBPACK_IMPORTED_MODULE_2__.Z(diagnostic.message + note, {
        ...diagnostic,
        outcomeUnknown
       });
      }
      options.onRetry?.({
       request: `${call.method} ${call.path}`,
       reason: diagnostic.message,
       kind: diagnostic.kind,
       status: diagnostic.status,
       errorId: diagnostic.id,
       attempt: tries,
       tries: maxTries,
       wait: delay
      });
      waited += delay;
      if (diagnostic.status !== 429) await wait(delay, signal).catch(() => {});
     }
    },
    close: () => {
     closing.abort();
     return dispatcher.destroy();
    }
   };
  }
  function createDispatcher(api, env) {
   const proxy = proxyFor(api, env);
   const options = {
    headersTimeout: 0,
    bodyTimeout: 0,
    maxResponseSize: maxAnswer
   };
   return proxy === void 0 ? new undici__WEBPACK_IMPORTED_MODULE_11__.Agent(options) : new undici__WEBPACK_IMPORTED_MODULE_11__.ProxyAgent({
    ...options,
    uri: proxy.href
   });
  }
  function first(header) {
   return Array.isArray(header) ? header[0] : header;
  }
  function rejection(stop, over) {
   return new Promise((_, reject) => {
    stop.addEventListener("abort", () => reject(stop.reason), {
     once: true,
     signal: over
    });
   });
  }
  function cancelled(name, sent, cause) {
   const point = sent ? `before Botpress answered ${name}` : `before ${name} was sent`;
   return {
    kind: "cancelled",
    message: `The run was cancelled ${point}`,
    advice: "Run the step again.",
    maybeHandled: sent,
    again: false,
    cause
   };
  }
  function timedOut(name, seconds, sent, cause) {
   return {
    kind: "timeout",
    message: `Botpress did not answer ${name} within ${seconds} s`,
    advice: "Run the step again later, or increase `timeout`.",
    maybeHandled: sent,
    again: true,
    cause
   };
  }
  function broken(name, sent, error) {
   const base = {
    maybeHandled: sent,
    again: true,
    cause: error
   };
   if (error instanceof undici__WEBPACK_IMPORTED_MODULE_11__.errors.ResponseExceededMaxSizeError) {
    const message = `Botpress answered ${name} with more than ${maxAnswer / 1024 / 1024} MB`;
    return {
     ...base,
     kind: "malformed",
     message,
     advice: adviceByCode(void 0),
     again: false
    };
   }
   if (error instanceof undici__WEBPACK_IMPORTED_MODULE_11__.errors.ConnectTimeoutError) {
    const message = `Connecting to Botpress for ${name} timed out`;
    return {
     ...base,
     kind: "timeout",
     message,
     advice: adviceByCode(void 0)
    };
   }
   const reason = describe2(error);
   const proxyStatus = /^Proxy response \((\d+)\)/.exec(reason)?.[1];
   if (proxyStatus !== void 0) {
    const status = Number(proxyStatus);
    const message = `The proxy refused the connection to Botpress (HTTP ${status})`;
    const advice = status === 407 ? proxyLogin : adviceByCode(void 0);
    return {
     ...base,
     kind: "connection",
     message,
     advice,
     status,
     again: status >= 500
    };
   }
   const code = codeOf(error);
   return {
    ...base,
    kind: "connection",
    message: `The connection to Botpress failed during ${name}: ${reason}`,
    advice: adviceByCode(code),
    again: !isCertificateCode(code) && !(error instanceof undici__WEBPACK_IMPORTED_MODULE_11__.errors.InvalidArgumentError)
   };
  }
  function describe2(error) {
   if (error instanceof AggregateError) return error.errors.map(describe2).join(", ");
   return error instanceof Error ? error.message : String(error);
  }
  function codeOf(error) {
   return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
  }
  var filled2 = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Yj)().check((0, 
  _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.m9)(1));
  var publicInterface = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Ik)({
   id: filled2,
   name: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Yj)()),
   version: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Yj)())
  });
  var workspace = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Ik)({
   id: filled2,
   name: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Yj)(),
   handle: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.cl)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Yj)())
  });
  var emptyAnswer = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Fs)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Ik)({}), (0, 
  _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.pd)(() => {}));
  function createBotpress(options, clock) {
   const transport = createTransport(options, clock);
   const read = (path, answer) => transport.send({
    method: "GET",
    path,
    effect: "none",
    answer
   }).catch(undefinedIfAbsent);
   const readInterface = once((name, version) => read(url`/v1/admin/hub/interfaces/${name}/${version}`, interfaceAnswer(name, version)));
   const peek = (path, answer, signal) => transport.send({
    method: "GET",
    path,
    effect: "none",
    answer,
    once: signal,
    confidential: true
   });
   return {
    getIntegration: id => read(url`/v1/admin/integrations/${id}`, integrationAnswer({
     id
    })),
    getIntegrationByName: (name, version) => read(url`/v1/admin/integrations/${name}/${version}`, integrationAnswer({
     name,
     version
    })),
    getPublicIntegrationById: id => read(url`/v1/admin/hub/integrations/${id}`, integrationAnswer({
     id
    })),
    getPublicIntegration: (name, version) => read(url`/v1/admin/hub/integrations/${name}/${version}`, integrationAnswer({
     name,
     version
    })),
    getPublicInterface: readInterface,
    getWorkspace: () => read(url`/v1/admin/workspaces/${options.workspaceId}`, workspaceAnswer(options.workspaceId)),
    updateIntegration: (id, body) => transport.send({
     method: "PUT",
     path: url`/v1/admin/integrations/${id}`,
     body: encode(body),
     effect: "update",
     answer: integrationAnswer({
      id
     })
    }),
    createIntegration: body => transport.send({
     method: "POST",
     path: "/v1/admin/integrations",
     body: encode(body),
     effect: "creation",
     answer: integrationAnswer({
      name: body.name,
      version: body.version
     })
    }),
    validateUpdate: (id, body) => transport.send({
     method: "PUT",
     path: url`/v1/admin/integrations/${id}/validate`,
     body: encode(body),
     effect: "none",
     answer: emptyAnswer
    }),
    validateCreation: body => transport.send({
     method: "POST",
     path: "/v1/admin/integrations/validate",
     body: encode(body),
     effect: "none",
     answer: emptyAnswer
    }),
    listBots: ({dev, page}, signal) => {
     const query = new URLSearchParams({
      dev: String(dev),
      sortField: "updatedAt",
      sortDirection: "desc"
     });
     if (page !== void 0) query.set("nextToken", page);
     return peek(`/v1/admin/bots?${query}`, botPage, signal);
    },
    getBot: (id, signal) => peek(url`/v1/admin/bots/${id}`, bot(id), signal).catch(undefinedIfAbsent),
    countInstalls: (id, signal) => peek(url`/v1/admin/hub/integrations/${id}`, hubInstalls(id), signal).catch(undefinedIfAbsent),
    get requests() {
     return transport.requests;
    },
    close: transport.close
   };
  }
  function integrationAnswer(asked) {
   const isAsked = found => "id" in asked ? found.id === asked.id : found.name === asked.name && isVersion(found.version, asked.version);
   const what = "id" in asked ? asked.id : `${asked.name} ${asked.version}`;
   return (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Fs)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Ik)({
    integration: _chunk_DWXA4EMK_js__WEBPACK_IMPORTED_MODULE_3__.w
   }), (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.pd)(answer => answer.integration)).check(hold(isAsked, what, ({id, name, version}) => `${name} ${version} (${id})`));
  }
  function interfaceAnswer(name, version) {
   const isAsked = found => (found.name ?? name) === name && (found.version === void 0 || version === "latest" || semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_9__(found.version, version));
   return (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Fs)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Ik)({
    interface: publicInterface
   }), (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.pd)(answer => answer.interface)).check(hold(isAsked, `${name} ${version}`, found => `${found.name ?? ""} ${found.version ?? ""} (${found.id})`));
  }
  function workspaceAnswer(id) {
   return (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.Fs)(workspace, (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_5__.pd)(({handle, ...rest}) => ({
    ...rest,
    handle: handle || void 0
   }))).check(hold(found => found.id === id, id, found => found.id));
  }
  function isVersion(version, asked) {
   if (asked === "latest") return true;
   return asked.startsWith("<") ? isLower(version, asked.slice(1)) : version === asked;
  }
  function isLower(version, bound) {
   try {
    return semver_functions_lt_js__WEBPACK_IMPORTED_MODULE_8__(version, bound);
   } catch {
    return false;
   }
  }
  function hold(isAsked, asked, describe3) {
   return ({value, issues}) => {
    if (isAsked(value)) return;
    const message = `${describe3(value)}, but was asked for ${asked}`;
    issues.push({
     code: "custom",
     input: value,
     message
    });
   };
  }
  function url(parts, ...values) {
   for (const value of values) {
    if (![ "", ".", ".." ].includes(value) && value.isWellFormed()) continue;
    const message = `\`${value.toWellFormed()}\` is not a valid name, version or ID.`;
    throw new _chunk_W5VJ7AZR_js__WEBPACK_IMPORTED_MODULE_2__.Z(message, {
     kind: "malformed",
     advice: "Correct it in the definition or the input."
    });
   }
   return String.raw({
    raw: parts
   }, ...values.map(encodeURIComponent));
  }
  function undefinedIfAbsent(error) {
   if (error instanceof _chunk_W5VJ7AZR_js__WEBPACK_IMPORTED_MODULE_2__.Z && error.type === "ResourceNotFound") return;
   throw error;
  }
  function once(ask) {
   const answers = new Map;
   return (name, version) => {
    const key = JSON.stringify([ name, version ]);
    const known = answers.get(key);
    if (known !== void 0) return known;
    const answer = ask(name, version);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
   };
  }
  function encode(body) {
   const json = Buffer.from(JSON.stringify(body));
   const parts = [ "code", "readme", "icon" ].flatMap(part => {
    const text2 = body[part];
    return text2 === void 0 ? [] : [ `${part} ${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.z3)(Buffer.byteLength(text2))}` ];
   });
   return {
    json,
    sizes: [ `${(0, _chunk_O3UYWVTF_js__WEBPACK_IMPORTED_MODULE_6__.z3)(json.length)} in all`, ...parts ].join(", ")
   };
  }
 })
};
