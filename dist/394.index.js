export const id = 394;

export const ids = [ 394 ];

export const modules = {
 8296: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Uj: () => startLoader,
   nq: () => longestAnswer,
   oO: () => onAnswer
  });
  var _chunk_7BOUDTJZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8992);
  var node_child_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1421);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
  var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3136);
  var longestAnswer = 2e7;
  function startLoader(args, {cwd, stdio, nodeArgs = []}) {
   const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_1__.spawn)(process.execPath, [ ...nodeArgs, entry(import.meta.url), ...args ], {
    cwd,
    detached: process.platform !== "win32",
    env: (0, _chunk_7BOUDTJZ_js__WEBPACK_IMPORTED_MODULE_0__.z)(),
    stdio: [ ...stdio, "pipe" ],
    windowsHide: true
   });
   const kill = () => killTree(child.pid);
   process.once("exit", kill);
   return {
    child,
    kill,
    release() {
     process.removeListener("exit", kill);
     for (const stream of child.stdio) stream?.destroy();
     child.unref();
    }
   };
  }
  function onAnswer({child}, told) {
   const chunks = [];
   let length = 0;
   const [, , , channel] = child.stdio;
   channel?.on("data", chunk => {
    chunks.push(chunk);
    length += chunk.length;
    if (length <= longestAnswer && chunk.at(-1) !== 10) return;
    channel.removeAllListeners("data");
    told(length > longestAnswer ? void 0 : Buffer.concat(chunks).toString());
   });
  }
  function entry(url) {
   return (0, node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(new URL(`child/index${(0, 
   node_path__WEBPACK_IMPORTED_MODULE_2__.extname)(url)}`, url));
  }
  function killTree(pid) {
   if (pid === void 0) return;
   if (process.platform === "win32") {
    const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.env["SystemRoot"] ?? "C:\\Windows", "System32");
    (0, node_child_process__WEBPACK_IMPORTED_MODULE_1__.spawn)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "taskkill.exe"), [ "/pid", String(pid), "/t", "/f" ], {
     cwd: folder,
     env: (0, _chunk_7BOUDTJZ_js__WEBPACK_IMPORTED_MODULE_0__.z)(),
     stdio: "ignore",
     windowsHide: true
    });
    return;
   }
   try {
    process.kill(-pid, "SIGKILL");
   } catch {}
  }
 }),
 4394: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   shareLoaders: () => shareLoaders
  });
  var _chunk_PGDR3T4W_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8296);
  __webpack_require__(8992);
  __webpack_require__(6049);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
  var patience = 5;
  var nothing = "null\n";
  function shareLoaders() {
   const idle = [];
   const takeIdle = () => {
    const loader = idle.pop();
    if (!loader || isRunning(loader)) return loader;
    end(loader);
    return takeIdle();
   };
   return {
    load(root, file, seconds, signal) {
     return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const loader = takeIdle() ?? start();
      const {child} = loader;
      const settle = () => {
       clearTimeout(timer);
       signal.removeEventListener("abort", cancel);
       child.removeListener("error", giveUp);
       child.removeListener("exit", giveUp);
      };
      const giveUp = () => {
       settle();
       end(loader);
       resolve(void 0);
      };
      const cancel = () => {
       reject(signal.reason);
       giveUp();
      };
      const timer = setTimeout(giveUp, Math.min(seconds, patience) * 1e3);
      signal.addEventListener("abort", cancel, {
       once: true
      });
      child.once("error", giveUp);
      child.once("exit", giveUp);
      (0, _chunk_PGDR3T4W_js__WEBPACK_IMPORTED_MODULE_0__.oO)(loader, answer => {
       if (answer === void 0) return giveUp();
       settle();
       idle.push(loader);
       resolve(answer === nothing ? void 0 : answer);
      });
      child.stdin?.write(`${JSON.stringify([ root, file ])}\n`);
     });
    },
    close() {
     for (const loader of idle.splice(0)) end(loader);
    }
   };
  }
  function start() {
   const loader = (0, _chunk_PGDR3T4W_js__WEBPACK_IMPORTED_MODULE_0__.Uj)([], {
    cwd: (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(process.execPath),
    stdio: [ "pipe", "ignore", "ignore" ],
    nodeArgs: [ "--no-experimental-require-module", "--max-semi-space-size=4" ]
   });
   loader.child.on("error", () => {});
   loader.child.stdin?.on("error", () => {});
   return loader;
  }
  function isRunning({child: {exitCode, signalCode}}) {
   return exitCode === null && signalCode === null;
  }
  function end(loader) {
   loader.kill();
   loader.release();
  }
 })
};
