export const id = 333;

export const ids = [ 333 ];

export const modules = {
 3333: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   fetchPublicText: () => fetchPublicText
  });
  __webpack_require__(6049);
  var node_dns__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(610);
  var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7030);
  var undici__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7723);
  var timeout = 5e3;
  var maxBytes = 1e6;
  var inner = new node_net__WEBPACK_IMPORTED_MODULE_2__.BlockList;
  for (const [network, prefix] of [ [ "0.0.0.0", 8 ], [ "10.0.0.0", 8 ], [ "100.64.0.0", 10 ], [ "127.0.0.0", 8 ], [ "168.63.129.16", 32 ], [ "169.254.0.0", 16 ], [ "172.16.0.0", 12 ], [ "192.0.0.0", 24 ], [ "192.168.0.0", 16 ], [ "198.18.0.0", 15 ], [ "224.0.0.0", 3 ] ]) inner.addSubnet(network, prefix, "ipv4");
  var outer = new node_net__WEBPACK_IMPORTED_MODULE_2__.BlockList;
  outer.addSubnet("2000::", 3, "ipv6");
  var wrapped = new node_net__WEBPACK_IMPORTED_MODULE_2__.BlockList;
  wrapped.addSubnet("2001::", 23, "ipv6");
  wrapped.addSubnet("2002::", 16, "ipv6");
  function isPublicAddress(address) {
   if ((0, node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(address) === 4) return !inner.check(address, "ipv4");
   return (0, node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(address) === 6 && outer.check(address, "ipv6") && !wrapped.check(address, "ipv6");
  }
  var publicLookup = (hostname, options, callback) => {
   (0, node_dns__WEBPACK_IMPORTED_MODULE_1__.lookup)(hostname, {
    ...options,
    all: true
   }, (error, addresses) => {
    const usable = (error === null ? addresses : []).filter(({address}) => isPublicAddress(address));
    const [first] = usable;
    if (first === void 0) callback(error ?? new Error(`${hostname} has no public address`), "", 0); else if (options.all) callback(null, usable); else callback(null, first.address, first.family);
   });
  };
  async function fetchPublicText(address, signal) {
   const url = URL.canParse(address) ? new URL(address) : void 0;
   if (url?.protocol !== "https:") return;
   const literal = url.hostname.replace(/^\[|\]$/g, "");
   if ((0, node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(literal) !== 0 && !isPublicAddress(literal)) return;
   const dispatcher = new undici__WEBPACK_IMPORTED_MODULE_3__.Agent({
    connect: {
     lookup: publicLookup,
     timeout
    },
    maxResponseSize: maxBytes
   });
   const late = AbortSignal.timeout(timeout);
   const stop = signal === void 0 ? late : AbortSignal.any([ late, signal ]);
   try {
    const {statusCode, body} = await (0, undici__WEBPACK_IMPORTED_MODULE_3__.request)(url, {
     dispatcher,
     signal: stop
    });
    if (statusCode === 200) return await body.text();
    body.on("error", () => {}).destroy();
    return;
   } catch {
    return;
   } finally {
    dispatcher.destroy();
   }
  }
 })
};
