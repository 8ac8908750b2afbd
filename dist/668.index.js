export const id = 668;

export const ids = [ 668 ];

export const modules = {
  3668: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      upsertComment: () => upsertComment
    });
    var promises_ = __webpack_require__(8500);
    var diagnose = __webpack_require__(244);
    var schemas = __webpack_require__(8395);
    var api = __webpack_require__(3305);
    const opening = "\x3c!-- deploy-botpress-integration ";
    const closing = " --\x3e";
    const content = schemas.rej({
      key: schemas.YjP(),
      run: schemas.Whr().check(api.UI()),
      attempt: schemas.Whr().check(api.NC()),
      digest: schemas.YjP()
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
    class CommentGone extends Error {
      name="CommentGone";
    }
    const viewerAnswer = schemas.Ikc({
      data: schemas.Ikc({
        viewer: schemas.Ikc({
          login: schemas.YjP()
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
    const issueComment = schemas.Ikc({
      id: schemas.aig(),
      html_url: schemas.YjP(),
      body: schemas.cl6(schemas.YjP()),
      user: schemas.cl6(schemas.Ikc({
        login: schemas.YjP()
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
      if (!parsed.success) throw new diagnose.o("GitHub gave an answer that it does not document");
      return parsed.data;
    }
    async function findOwn(thread, author, key) {
      const {octokit, owner, repo, number} = thread;
      const own = [];
      for (let page = 1; ;page += 1) {
        const answer = await octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
          owner,
          repo,
          issue_number: number,
          per_page: 100,
          page
        });
        for (const comment of parseAnswer(schemas.YOg(issueComment), answer.data).map(readComment)) {
          const marker = comment.author === author ? readMarker(comment.body) : void 0;
          if (marker?.key === key) own.push({
            ...comment,
            marker
          });
        }
        if (!/rel="next"/.test(answer.headers.link ?? "")) return own;
      }
    }
    async function createComment({octokit, owner, repo, number}, body) {
      const answer = await octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        owner,
        repo,
        issue_number: number,
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
      const diagnostic = (0, diagnose.h)(error);
      return diagnostic.kind === "refused" && diagnostic.status === 404;
    }
    const defaultAuthor = "github-actions[bot]";
    const pauses = [ 1e3, 2e3, 4e3 ];
    const longestPause = 3e4;
    async function upsertComment(thread, draft, wait = promises_.setTimeout) {
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
      const diagnostic = (0, diagnose.h)(error);
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
  }
};
