export const id = 492;

export const ids = [ 492 ];

export const modules = {
 1492: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   lookUpBots: () => lookUpBots
  });
  var _chunk_U2NKGIXW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
  var _chunk_7CEGRFBC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1028);
  var _chunk_W5VJ7AZR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7729);
  var _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(538);
  __webpack_require__(1330);
  __webpack_require__(6049);
  var mostBots = 200;
  var patience = 1e4;
  var mostFailures = 10;
  function concernsBots({plan, result}, dryRun) {
   if (plan?.base === void 0 || result === "skipped") return false;
   if (!dryRun) return result === "created" || result === "updated";
   return plan.action === "create" || plan.changes.length > 0;
  }
  async function lookUpBots(outcomes, dryRun, context) {
   const concerned = new Set(outcomes.filter(outcome => concernsBots(outcome, dryRun)));
   if (concerned.size === 0 || context.signal.aborted) return {
    outcomes: [ ...outcomes ]
   };
   const published = [ ...concerned ].flatMap(({plan}) => {
    const {base} = plan ?? {};
    return base === void 0 || base.visibility === "private" ? [] : [ base.id ];
   });
   const survey = await surveyBots(published, context);
   const {trouble} = survey;
   if (survey.bots.length === 0 && survey.isPartial) return {
    outcomes: [ ...outcomes ],
    trouble
   };
   return {
    outcomes: outcomes.map(outcome => concerned.has(outcome) ? withBots(outcome, survey, context) : outcome),
    trouble
   };
  }
  async function surveyBots(published, {api, clock, signal}) {
   const alarm = clock.alarm(patience);
   const done = new AbortController;
   const stop = AbortSignal.any([ signal, alarm, done.signal ]);
   const found = [];
   const hubInstalls = new Map;
   let isPartial = false;
   let trouble;
   const failed = error => {
    isPartial = true;
    if (!stop.aborted) trouble ??= error instanceof _chunk_W5VJ7AZR_js__WEBPACK_IMPORTED_MODULE_2__.Z ? (0, 
    _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_3__.em)(error.message) : "Unexpected error.";
    if (error instanceof _chunk_W5VJ7AZR_js__WEBPACK_IMPORTED_MODULE_2__.Z && [ 401, 403, 429 ].includes(error.status ?? 0)) done.abort();
   };
   const readBot = async (id, place) => {
    found[place] = await api.getBot(id, stop);
   };
   const countInstalls = async id => {
    const installs = await api.countInstalls(id, stop).catch(() => {});
    if (installs !== void 0) hubInstalls.set(id, installs);
   };
   const readAll = async () => {
    const seen = new Set;
    const reading = [ ...new Set(published) ].map(countInstalls);
    try {
     for (const dev of [ false, true ]) for await (const {ids, next} of pagesOf(api, dev, stop)) {
      const fresh = ids.filter(id => !seen.has(id));
      const room = mostBots - seen.size;
      for (const id of fresh.slice(0, room)) {
       reading.push(readBot(id, seen.size).catch(failed));
       seen.add(id);
      }
      if (fresh.length > room) isPartial = true;
      if (next === void 0 || fresh.length > 0 && fresh.length < room) continue;
      isPartial = true;
      break;
     }
    } catch (error) {
     failed(error);
    }
    await Promise.all(reading);
   };
   const stopped = new Promise(resolve => stop.addEventListener("abort", () => resolve(), {
    once: true
   }));
   await Promise.race([ readAll(), stopped ]);
   if (stop.aborted) isPartial = true;
   if (alarm.aborted) trouble ??= `They were not all read within ${patience / 1e3} s.`;
   done.abort();
   return {
    bots: found.filter(bot => bot !== void 0),
    isPartial,
    hubInstalls,
    trouble
   };
  }
  async function* pagesOf(api, dev, signal) {
   let page;
   do {
    const found = await api.listBots({
     dev,
     page
    }, signal);
    yield found;
    page = found.next;
   } while (page !== void 0);
  }
  function withBots(outcome, survey, {withNames}) {
   const {plan, record} = outcome;
   const name = record?.name ?? outcome.name;
   const installed = survey.bots.flatMap(bot => bot.installations.filter(installation => installation.name === name).map(installation => ({
    bot,
    installation
   })));
   const bots = new Map;
   for (const {bot, installation} of installed) {
    const {version} = installation;
    const key = JSON.stringify([ bot.id, version ]);
    const isActive = isRunning(installation) || bots.get(key)?.isActive === true;
    bots.set(key, {
     id: bot.id,
     name: withNames ? bot.name : void 0,
     version,
     isDev: bot.dev ?? false,
     isActive
    });
   }
   const usage = {
    bots: [ ...bots.values() ],
    lookedAt: survey.bots.length,
    isPartial: survey.isPartial,
    hubInstalls: plan?.base && survey.hubInstalls.get(plan.base.id)
   };
   return {
    ...outcome,
    bots: usage,
    diagnostics: [ ...outcome.diagnostics, ...failures(name ?? "", installed, withNames) ]
   };
  }
  function isRunning({enabled, status}) {
   return enabled && status?.startsWith("unregist") !== true;
  }
  function failures(integration, installed, withNames) {
   const failed = installed.filter(({installation}) => installation.status === "registration_failed").map(({bot, installation: {version, reason = ""}}) => ({
    bot,
    version,
    reason: withNames ? reason : withoutName(reason, bot.name)
   }));
   const groups = [ ...Map.groupBy(failed, ({version, reason}) => JSON.stringify([ version, reason ])).values() ];
   const more = groups.slice(mostFailures).flat();
   return [ ...groups.slice(0, mostFailures), ...more.length === 0 ? [] : [ more ] ].flatMap((members, index) => {
    const [first] = members;
    if (first === void 0) return [];
    const bots = new Map(members.map(({bot}) => [ bot.id, bot.name ]));
    const names = withNames ? [ ...bots.values() ] : [];
    const isRest = index === mostFailures;
    const why = isRest || first.reason === "" ? "" : ` ${(0, _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_3__.em)(clipped(first.reason))}`;
    const what = isRest ? "other versions, or for other reasons" : first.version;
    return {
     severity: "warning",
     subject: `${integration} ${isRest ? "" : first.version}`.trim(),
     message: `${(0, _chunk_U2NKGIXW_js__WEBPACK_IMPORTED_MODULE_0__.S)(bots.size, names)} could not register ${what}.${why}`,
     fix: "Check the integration's configuration in the bot, and save it again."
    };
   });
  }
  function withoutName(reason, name) {
   const redacted = (0, _chunk_7CEGRFBC_js__WEBPACK_IMPORTED_MODULE_1__.lY)([ name ])(reason);
   return folded(redacted).includes(folded(name)) ? "" : redacted;
  }
  function folded(text) {
   return text.normalize("NFKC").toLowerCase().trim();
  }
  var longestReason = 300;
  function clipped(reason) {
   const characters = Array.from(reason.replace(/\s+/g, " ").trim());
   return characters.length <= longestReason ? characters.join("") : `${characters.slice(0, longestReason).join("")}\u2026`;
  }
 })
};
