export const id = 543;

export const ids = [ 543 ];

export const modules = {
 5543: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   commentOnFork: () => commentOnFork
  });
  var _chunk_YBSSORBE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5396);
  __webpack_require__(8624);
  var _chunk_7CEGRFBC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1028);
  __webpack_require__(8415);
  var _chunk_BK6CDXHV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3231);
  __webpack_require__(6936);
  __webpack_require__(8758);
  __webpack_require__(3096);
  __webpack_require__(7500);
  var _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(538);
  __webpack_require__(8211);
  var _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2977);
  __webpack_require__(1330);
  __webpack_require__(6049);
  var node_crypto__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6760);
  var payloadSchema = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.Ik)({
   repository: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.Ik)({
    id: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.ai)()
   }),
   workflow_run: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.Ik)({
    id: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.ai)(),
    run_attempt: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.ai)(),
    html_url: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.Yj)(),
    head_sha: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.Yj)(),
    head_branch: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.Yj)(),
    head_repository: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.Ik)({
     id: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.ai)(),
     full_name: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.Yj)(),
     owner: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.Ik)({
      login: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.Yj)()
     })
    })
   })
  });
  function readForkRun(name, payload) {
   if (name !== "workflow_run") throw new _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_9__.eG("GITHUB_EVENT_NAME", `This action comments on what another run found, so it runs on \`workflow_run\`, not on \`${name ?? ""}\`.`, "Use it in a workflow of its own with `on: workflow_run`, as docs/forks.md shows.");
   const {data, error} = payloadSchema.safeParse(payload);
   if (data === void 0) {
    const missing = error.issues.map(({path}) => `\`${path.join(".")}\``).join(", ");
    throw new _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_9__.eG("GITHUB_EVENT_PATH", `The event \`workflow_run\` lacks ${missing}.`, "If the fork is deleted, there is nothing to do; else run the workflow again.");
   }
   const {repository, workflow_run: run} = data;
   return {
    run: {
     id: run.id,
     attempt: run.run_attempt
    },
    url: run.html_url,
    headSha: run.head_sha,
    headBranch: run.head_branch,
    headOwner: run.head_repository.owner.login,
    headRepository: run.head_repository.full_name,
    headRepositoryId: run.head_repository.id,
    repositoryId: repository.id
   };
  }
  var pullRequests = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.YO)((0, 
  _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.Ik)({
   number: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.ai)(),
   head: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.Ik)({
    sha: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.Yj)(),
    repo: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.cl)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.Ik)({
     id: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.ai)()
    }))
   }),
   base: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.Ik)({
    repo: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.Ik)({
     id: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.ai)()
    })
   })
  }));
  async function findPullRequest(octokit, {owner, repo}, fork) {
   const {data} = await octokit.request("GET /repos/{owner}/{repo}/pulls", {
    owner,
    repo,
    state: "open",
    head: `${fork.headOwner}:${fork.headBranch}`,
    per_page: 100
   });
   const parsed = pullRequests.safeParse(data);
   if (!parsed.success) throw new _chunk_BK6CDXHV_js__WEBPACK_IMPORTED_MODULE_4__.o("GitHub sent an unexpected response");
   const own = parsed.data.filter(({head, base}) => head.repo?.id === fork.headRepositoryId && base.repo.id === fork.repositoryId);
   const current = own.find(({head}) => head.sha === fork.headSha);
   return current?.number ?? (own.length > 0 ? "stale" : void 0);
  }
  var largestReport = 5e6;
  var words = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.Yj)().check((0, 
  _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.Eb)(2e4));
  var count = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.ai)().check((0, 
  _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.Wh)(), (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.NC)());
  var diagnostic = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.Ik)({
   severity: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.$8)([ "error", "warning", "notice" ]),
   subject: words,
   message: words,
   fix: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.lq)(words),
   place: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.lq)((0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.Ik)({
    file: words,
    line: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.lq)(count),
    column: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.lq)(count)
   }))
  });
  var outcome = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.Ik)({
   path: words,
   name: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.lq)(words),
   version: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.lq)(words),
   result: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.$8)([ "created", "updated", "skipped", "planned", "failed" ]),
   reason: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.lq)(words),
   diagnostics: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.YO)(diagnostic).check((0, 
   _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.Eb)(1e3))
  });
  var report = (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.Ik)({
   leftOut: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.lq)(words),
   diagnostics: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.YO)(diagnostic).check((0, 
   _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.Eb)(1e3)),
   outcomes: (0, _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.YO)(outcome).check((0, 
   _chunk_PXZCOVLV_js__WEBPACK_IMPORTED_MODULE_11__.Eb)(1e3))
  });
  function readForeignReport(text) {
   let json;
   try {
    json = JSON.parse(text);
   } catch {
    throw new Error("it is no JSON");
   }
   const parsed = report.safeParse(json);
   if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`it is not a report of this Action (at ${issue?.path.map(String).join(".").slice(0, 200) || "its top"})`);
   }
   const {leftOut, diagnostics, outcomes} = parsed.data;
   return {
    dryRun: true,
    unverified: true,
    leftOut: leftOut !== void 0 && outcomes.length === 0 ? "No integration differs from the base." : void 0,
    diagnostics,
    outcomes: outcomes.map(each => ({
     ...each,
     result: each.result === "failed" ? "failed" : "planned",
     duration: 0
    })),
    duration: 0,
    requests: 0
   };
  }
  var budget = 6e4;
  async function commentOnFork(world) {
   const {core, env} = world;
   try {
    const event = await (0, _chunk_YBSSORBE_js__WEBPACK_IMPORTED_MODULE_0__.j_)(env, path => (0, 
    node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.readFile)(path, "utf8"));
    const payload = JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.readFile)(env["GITHUB_EVENT_PATH"] ?? "", "utf8"));
    const fork = readForkRun(event.name, payload);
    const report2 = await read(core.getInput("report"), env["GITHUB_WORKSPACE"] ?? world.cwd);
    core.setOutput("comment-url", await comment(report2, fork, event, world) ?? "");
    return true;
   } catch (error) {
    core.error((0, _chunk_YBSSORBE_js__WEBPACK_IMPORTED_MODULE_0__.pj)(explain(error)), {
     title: "Comment on a fork's plan"
    });
    return false;
   }
  }
  async function read(path, root) {
   const fault = (what, fix) => new _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_9__.eG("input report", what, fix);
   if (path.trim() === "") throw fault("`report` is empty.", "Write the path of the file that the download step put there.");
   const file = (0, node_path__WEBPACK_IMPORTED_MODULE_16__.resolve)(root, path.trim());
   const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.lstat)(file).catch(() => {});
   if (found === void 0) throw fault(`There is no file \`${path}\`.`, "Download the other run's artifact before this step; a run that ended early has none.");
   if (!found.isFile()) throw fault(`\`${path}\` is no plain file.`, "Write the path of the report file itself.");
   if (found.size > largestReport) throw fault(`\`${path}\` has ${found.size} bytes; at most ${largestReport} are read.`, "Upload the report alone.");
   try {
    return readForeignReport(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.readFile)(file, "utf8"));
   } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw fault(`\`${path}\` can't be used: ${reason}.`, "Upload the file that the output `report` names, as it is.");
   }
  }
  async function comment(report2, fork, event, {core, clock, signal}) {
   const {repository} = event;
   if (repository === void 0) throw new _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_9__.eG("GITHUB_REPOSITORY", "It is not set.", "The runner sets it.");
   if (fork.headRepositoryId === fork.repositoryId) {
    core.info("That run belongs to this repository: its own step comments on the pull request.");
    return;
   }
   const [{openGithub}, {upsertComment}] = await Promise.all([ __webpack_require__.e(753).then(__webpack_require__.bind(__webpack_require__, 1753)), __webpack_require__.e(749).then(__webpack_require__.bind(__webpack_require__, 3749)) ]);
   const {owner, name: repo} = repository;
   try {
    const octokit = await openGithub({
     token: core.getInput("github-token"),
     apiUrl: event.apiUrl,
     signal
    });
    const number2 = await findPullRequest(octokit, {
     owner,
     repo
    }, fork);
    if (typeof number2 !== "number") {
     const why = number2 === "stale" ? "Its pull request has newer commits" : "No open pull request has this head";
     core.info(`${why}: commit ${(0, _chunk_YBSSORBE_js__WEBPACK_IMPORTED_MODULE_0__.pj)(fork.headSha)} is not commented on.`);
     return;
    }
    const shown = {
     ...report2,
     offline: `This pull request comes from the fork ${fork.headRepository}, and GitHub gives forks no secrets. For the full plan, a maintainer reviews the commits and pushes them to a branch of this repository.`,
     commit: fork.headSha,
     runUrl: fork.url,
     repositoryUrl: event.repositoryUrl
    };
    const {url, action} = await upsertComment({
     octokit,
     graphqlUrl: event.graphqlUrl,
     owner,
     repo,
     number: number2
    }, {
     key: sha256(`fork ${core.getInput("comment-key")}`),
     run: fork.run,
     digest: sha256(JSON.stringify(shown)),
     render: marker => (0, _chunk_YBSSORBE_js__WEBPACK_IMPORTED_MODULE_0__.wQ)(shown, {
      marker,
      budget
     })
    }, milliseconds => clock.wait(milliseconds, signal));
    if (url !== void 0) core.info(`Pull request comment ${action}: ${url}`);
    return url;
   } catch (error) {
    const redact = (0, _chunk_7CEGRFBC_js__WEBPACK_IMPORTED_MODULE_2__.lY)([ core.getInput("github-token") ]);
    throw new Error((0, _chunk_YBSSORBE_js__WEBPACK_IMPORTED_MODULE_0__.Z2)(error, event, redact), {
     cause: error
    });
   }
  }
  function explain(error) {
   if (error instanceof _chunk_PXFGBQTS_js__WEBPACK_IMPORTED_MODULE_9__.eG) {
    const {subject, message, fix} = error.diagnostic;
    return [ `${subject}: ${message}`, fix ].filter(Boolean).join(" ");
   }
   return error instanceof Error ? error.message : String(error);
  }
  function sha256(text) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_14__.createHash)("sha256").update(text).digest("hex");
  }
 })
};
