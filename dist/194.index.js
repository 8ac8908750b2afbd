export const id = 194;

export const ids = [ 194 ];

export const modules = {
  1194: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      commentOnFork: () => commentOnFork
    });
    var external_node_crypto_ = __webpack_require__(7598);
    var promises_ = __webpack_require__(1455);
    var external_node_path_ = __webpack_require__(6760);
    var github_event = __webpack_require__(5030);
    var explain = __webpack_require__(593);
    var schemas = __webpack_require__(8395);
    var diagnostic = __webpack_require__(2234);
    var diagnose = __webpack_require__(244);
    const payloadSchema = schemas.Ikc({
      repository: schemas.Ikc({
        id: schemas.aig()
      }),
      workflow_run: schemas.Ikc({
        id: schemas.aig(),
        run_attempt: schemas.aig(),
        html_url: schemas.YjP(),
        head_sha: schemas.YjP(),
        head_branch: schemas.YjP(),
        head_repository: schemas.Ikc({
          id: schemas.aig(),
          full_name: schemas.YjP(),
          owner: schemas.Ikc({
            login: schemas.YjP()
          })
        })
      })
    });
    function readForkRun(name, payload) {
      const {data} = payloadSchema.safeParse(payload);
      if (name !== "workflow_run" || data === void 0) throw new diagnostic.eG("GITHUB_EVENT_NAME", `This action comments on what another run found, so it runs on \`workflow_run\`, not on \`${name ?? ""}\`.`, "Use it in a workflow of its own with `on: workflow_run`, as docs/forks.md shows.");
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
    const pullRequests = schemas.YOg(schemas.Ikc({
      number: schemas.aig(),
      head: schemas.Ikc({
        sha: schemas.YjP(),
        repo: schemas.cl6(schemas.Ikc({
          id: schemas.aig()
        }))
      }),
      base: schemas.Ikc({
        repo: schemas.Ikc({
          id: schemas.aig()
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
      if (!parsed.success) throw new diagnose.o("GitHub gave an answer that it does not document");
      const own = parsed.data.filter(({head, base}) => head.repo?.id === fork.headRepositoryId && base.repo.id === fork.repositoryId);
      const current = own.find(({head}) => head.sha === fork.headSha);
      return current?.number ?? (own.length > 0 ? "stale" : void 0);
    }
    var mini = __webpack_require__(705);
    var api = __webpack_require__(3305);
    const largestReport = 5e6;
    const {YOg: array, k5n: oneOf, aig: number, Ikc: object, lqM: optional, YjP: string} = mini;
    const words = string().check(api.Eb(2e4));
    const count = number().check(schemas.Whr(), api.NC());
    const foreign_report_diagnostic = object({
      severity: oneOf([ "error", "warning", "notice" ]),
      subject: words,
      message: words,
      fix: optional(words),
      place: optional(object({
        file: words,
        line: optional(count),
        column: optional(count)
      }))
    });
    const outcome = object({
      path: words,
      name: optional(words),
      version: optional(words),
      result: oneOf([ "created", "updated", "skipped", "planned", "failed" ]),
      reason: optional(words),
      diagnostics: array(foreign_report_diagnostic).check(api.Eb(1e3))
    });
    const report = object({
      leftOut: optional(words),
      diagnostics: array(foreign_report_diagnostic).check(api.Eb(1e3)),
      outcomes: array(outcome).check(api.Eb(1e3))
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
        ...leftOut !== void 0 && outcomes.length === 0 && {
          leftOut: "No integration differs from the base."
        },
        diagnostics: diagnostics.map(toDiagnostic),
        outcomes: outcomes.map(each => ({
          path: each.path,
          ...each.name !== void 0 && {
            name: each.name
          },
          ...each.version !== void 0 && {
            version: each.version
          },
          result: each.result === "failed" ? "failed" : "planned",
          ...each.reason !== void 0 && {
            reason: each.reason
          },
          diagnostics: each.diagnostics.map(toDiagnostic),
          duration: 0
        })),
        duration: 0,
        requests: 0
      };
    }
    function toDiagnostic({severity, subject, message, fix, place}) {
      return {
        severity,
        subject,
        message,
        ...fix !== void 0 && {
          fix
        },
        ...place !== void 0 && {
          place: toPlace(place)
        }
      };
    }
    function toPlace({file, line, column}) {
      return {
        file,
        ...line !== void 0 && {
          line
        },
        ...column !== void 0 && {
          column
        }
      };
    }
    var log = __webpack_require__(9326);
    var report_report = __webpack_require__(9995);
    var redactor = __webpack_require__(3558);
    const budget = 6e4;
    async function commentOnFork(world) {
      const {core, env} = world;
      try {
        const event = await (0, github_event.j)(env, path => (0, promises_.readFile)(path, "utf8"));
        const payload = JSON.parse(await (0, promises_.readFile)(env["GITHUB_EVENT_PATH"] ?? "", "utf8"));
        const fork = readForkRun(event.name, payload);
        const report = await read(core.getInput("report"), env["GITHUB_WORKSPACE"] ?? world.cwd);
        core.setOutput("comment-url", await comment(report, fork, event, world) ?? "");
        return true;
      } catch (error) {
        core.error((0, log.pj)(fork_comment_explain(error)), {
          title: "Comment on a fork's plan"
        });
        return false;
      }
    }
    async function read(path, root) {
      const fault = (what, fix) => new diagnostic.eG("input report", what, fix);
      if (path.trim() === "") throw fault("`report` is empty.", "Write the path of the file that the download step put there.");
      const file = (0, external_node_path_.resolve)(root, path.trim());
      const found = await (0, promises_.lstat)(file).catch(() => {});
      if (found === void 0) throw fault(`There is no file \`${path}\`.`, "Download the other run's artifact before this step; a run that ended early has none.");
      if (!found.isFile()) throw fault(`\`${path}\` is no plain file.`, "Write the path of the report file itself.");
      if (found.size > largestReport) throw fault(`\`${path}\` has ${found.size} bytes; at most ${largestReport} are read.`, "Upload the report alone.");
      try {
        return readForeignReport(await (0, promises_.readFile)(file, "utf8"));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw fault(`\`${path}\` can't be used: ${reason}.`, "Upload the file that the output `report` names, as it is.");
      }
    }
    async function comment(report, fork, event, {core, clock, signal}) {
      const {repository} = event;
      if (repository === void 0) throw new diagnostic.eG("GITHUB_REPOSITORY", "It is not set.", "The runner sets it.");
      if (fork.headRepositoryId === fork.repositoryId) {
        core.info("That run belongs to this repository: its own step comments on the pull request.");
        return;
      }
      const [{openGithub}, {upsertComment}] = await Promise.all([ Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 987)), __webpack_require__.e(668).then(__webpack_require__.bind(__webpack_require__, 3668)) ]);
      const {owner, name: repo} = repository;
      try {
        const octokit = await openGithub({
          token: core.getInput("github-token"),
          apiUrl: event.apiUrl,
          signal
        });
        const number = await findPullRequest(octokit, {
          owner,
          repo
        }, fork);
        if (typeof number !== "number") {
          const why = number === "stale" ? "Its pull request has newer commits" : "No open pull request has this head";
          core.info(`${why}: commit ${(0, log.pj)(fork.headSha)} is not commented on.`);
          return;
        }
        const shown = {
          ...report,
          offline: `This pull request comes from the fork ${fork.headRepository}, and GitHub gives forks no secrets. For the full plan, a maintainer reviews the commits and pushes them to a branch of this repository.`,
          commit: fork.headSha,
          runUrl: fork.url,
          ...event.repositoryUrl !== void 0 && {
            repositoryUrl: event.repositoryUrl
          }
        };
        const {url, action} = await upsertComment({
          octokit,
          graphqlUrl: event.graphqlUrl,
          owner,
          repo,
          number
        }, {
          key: sha256(`fork ${core.getInput("comment-key")}`),
          run: fork.run,
          digest: sha256(JSON.stringify(shown)),
          render: marker => (0, report_report.w)(shown, {
            marker,
            budget
          })
        }, milliseconds => clock.wait(milliseconds, signal));
        if (url !== void 0) core.info(`Pull request comment ${action}: ${url}`);
        return url;
      } catch (error) {
        const redact = (0, redactor.lY)([ core.getInput("github-token") ]);
        throw new Error((0, explain.Z2)(error, event, redact), {
          cause: error
        });
      }
    }
    function fork_comment_explain(error) {
      if (error instanceof diagnostic.eG) {
        const {subject, message, fix} = error.diagnostic;
        return [ `${subject}: ${message}`, fix ].filter(Boolean).join(" ");
      }
      return error instanceof Error ? error.message : String(error);
    }
    function sha256(text) {
      return (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex");
    }
  }
};
