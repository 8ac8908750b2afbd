export const id = 749;

export const ids = [ 749 ];

export const modules = {
 3749: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   upsertComment: () => upsertComment
  });
  var _chunk_BK6CDXHV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
  var _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2977);
  __webpack_require__(6049);
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
  var opening = "\x3c!-- deploy-botpress-integration ";
  var closing = " --\x3e";
  var content = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.re)({
   key: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Yj)(),
   run: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Wh)().check((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.UI)()),
   attempt: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Wh)().check((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.NC)()),
   digest: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Yj)()
  });
  function markerFor({key, run, digest}) {
   const json = JSON.stringify({
    key,
    run: run.id,
    attempt: run.attempt,
    digest
   });
   const harmless = json.replace(/[^\w {}[\]":,./\\]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
   return opening + harmless + closing;
  }
  function readMarker(body) {
   const line = firstLine(body);
   if (!line.startsWith(opening) || !line.endsWith(closing)) return;
   const parsed = content.safeParse(parseJson(line.slice(opening.length, -closing.length)));
   if (!parsed.success) return;
   const {key, run, attempt, digest} = parsed.data;
   return {
    key,
    run: {
     id: run,
     attempt
    },
    digest
   };
  }
  function replaceMarker(body, marker) {
   return marker + body.slice(firstLine(body).length);
  }
  function compareRuns(a, b) {
   return a.id - b.id || a.attempt - b.attempt;
  }
  function firstLine(body) {
   return body.split(/\r?\n/, 1)[0] ?? "";
  }
  function parseJson(text) {
   try {
    return JSON.parse(text);
   } catch {
    return;
   }
  }
  var CommentGone = class extends Error {
   name="CommentGone";
  };
  var viewerAnswer = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
   data: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
    viewer: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
     login: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Yj)()
    })
   })
  });
  async function viewer({octokit, graphqlUrl}) {
   const answer = await octokit.request({
    method: "POST",
    url: graphqlUrl,
    query: "{ viewer { login } }"
   });
   return viewerAnswer.safeParse(answer.data).data?.data.viewer.login;
  }
  var issueComment = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
   id: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.ai)(),
   html_url: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Yj)(),
   body: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.cl)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Yj)()),
   user: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.cl)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
    login: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.Yj)()
   }))
  });
  function readComment({id, html_url, body, user}) {
   return {
    id,
    url: html_url,
    body: body ?? "",
    author: user?.login
   };
  }
  function parseAnswer(schema, data) {
   const parsed = schema.safeParse(data);
   if (!parsed.success) throw new _chunk_BK6CDXHV_js__WEBPACK_IMPORTED_MODULE_0__.o("GitHub sent an unexpected response");
   return parsed.data;
  }
  async function findOwn(thread, author, key) {
   const {octokit, owner, repo, number: number2} = thread;
   const own = [];
   for (let page = 1; ;page += 1) {
    const answer = await octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
     owner,
     repo,
     issue_number: number2,
     per_page: 100,
     page
    });
    for (const comment of parseAnswer((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_1__.YO)(issueComment), answer.data).map(readComment)) {
     const marker = comment.author === author ? readMarker(comment.body) : void 0;
     if (marker?.key === key) own.push({
      ...comment,
      marker
     });
    }
    if (!/rel="next"/.test(answer.headers.link ?? "")) return own;
   }
  }
  async function createComment({octokit, owner, repo, number: number2}, body) {
   const answer = await octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    owner,
    repo,
    issue_number: number2,
    body
   });
   return readComment(parseAnswer(issueComment, answer.data));
  }
  async function updateComment({octokit, owner, repo}, {id}, body) {
   try {
    const answer = await octokit.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
     owner,
     repo,
     comment_id: id,
     body
    });
    parseAnswer(issueComment, answer.data);
   } catch (error) {
    if (isNotFound(error)) throw new CommentGone("the comment was deleted while it was being updated", {
     cause: error
    });
    throw error;
   }
  }
  async function deleteComment({octokit, owner, repo}, {id}) {
   try {
    await octokit.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
     owner,
     repo,
     comment_id: id
    });
   } catch (error) {
    if (!isNotFound(error)) throw error;
   }
  }
  function isNotFound(error) {
   const diagnostic = (0, _chunk_BK6CDXHV_js__WEBPACK_IMPORTED_MODULE_0__.h)(error);
   return diagnostic.kind === "refused" && diagnostic.status === 404;
  }
  var defaultAuthor = "github-actions[bot]";
  var pauses = [ 1e3, 2e3, 4e3 ];
  var longestPause = 3e4;
  async function upsertComment(thread, draft, wait = node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout) {
   const author = await retrying(() => viewer(thread), wait).catch(() => {});
   const sent = {};
   return retrying(() => createOrUpdate(thread, draft, author ?? defaultAuthor, sent), wait);
  }
  async function createOrUpdate(thread, draft, author, sent) {
   const own = await findOwn(thread, author, draft.key);
   if (own.length > 0) return reconcile(thread, draft, own, sent);
   if (draft.updateOnly) return {
    action: "none"
   };
   sent.action = "created";
   const created = await createComment(thread, bodyOf(draft));
   const others = await findOwn(thread, created.author ?? author, draft.key);
   const all = [ {
    ...created,
    marker: draft
   }, ...others.filter(other => other.id !== created.id) ];
   return reconcile(thread, draft, all, sent);
  }
  async function reconcile(thread, draft, own, sent) {
   const oldest = own.reduce((a, b) => a.id < b.id ? a : b);
   const action = await refresh(thread, draft, oldest, sent);
   for (const comment of own) if (comment !== oldest && compareRuns(comment.marker.run, draft.run) <= 0) await deleteComment(thread, comment);
   return {
    action,
    url: oldest.url
   };
  }
  async function refresh(thread, draft, comment, sent) {
   const age = compareRuns(comment.marker.run, draft.run);
   if (age > 0) return "superseded";
   if (comment.marker.digest === draft.digest) {
    if (age === 0) return sent.action ?? "unchanged";
    await updateComment(thread, comment, replaceMarker(comment.body, markerFor(draft)));
    return "unchanged";
   }
   sent.action = "updated";
   await updateComment(thread, comment, bodyOf(draft));
   return "updated";
  }
  function bodyOf(draft) {
   const body = draft.render(markerFor(draft));
   if (readMarker(body) === void 0) throw new Error("the rendered comment does not begin with its marker");
   return body;
  }
  async function retrying(attempt, wait) {
   for (const pause of pauses) try {
    return await attempt();
   } catch (error) {
    const patience = patienceFor(error, pause);
    if (patience === void 0) throw error;
    await wait(patience);
   }
   return attempt();
  }
  function patienceFor(error, pause) {
   if (error instanceof CommentGone) return pause;
   const diagnostic = (0, _chunk_BK6CDXHV_js__WEBPACK_IMPORTED_MODULE_0__.h)(error);
   switch (diagnostic.kind) {
   case "connection":
   case "malformed":
    return pause;

   case "refused":
    return diagnostic.status >= 500 ? pause : void 0;

   case "rate-limit":
    {
     const asked = (diagnostic.retryAfter ?? 1 / 0) * 1e3;
     return asked <= longestPause ? Math.max(asked, pause) : void 0;
    }

   case "other":
    return;
   }
  }
 })
};
