export const id = 718;

export const ids = [ 718 ];

export const modules = {
  8469: (module, __unused_webpack_exports, __webpack_require__) => {
    const SemVer = __webpack_require__(7163);
    const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
    module.exports = compare;
  },
  6599: (module, __unused_webpack_exports, __webpack_require__) => {
    const compare = __webpack_require__(8469);
    const gt = (a, b, loose) => compare(a, b, loose) > 0;
    module.exports = gt;
  },
  1236: (module, __unused_webpack_exports, __webpack_require__) => {
    const compare = __webpack_require__(8469);
    const gte = (a, b, loose) => compare(a, b, loose) >= 0;
    module.exports = gte;
  },
  2338: (module, __unused_webpack_exports, __webpack_require__) => {
    const SemVer = __webpack_require__(7163);
    const inc = (version, release, options, identifier, identifierBase) => {
      if (typeof options === "string") {
        identifierBase = identifier;
        identifier = options;
        options = void 0;
      }
      try {
        return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
      } catch (er) {
        return null;
      }
    };
    module.exports = inc;
  },
  5714: (module, __unused_webpack_exports, __webpack_require__) => {
    const parse = __webpack_require__(6353);
    const prerelease = (version, options) => {
      const parsed = parse(version, options);
      return parsed && parsed.prerelease.length ? parsed.prerelease : null;
    };
    module.exports = prerelease;
  },
  4718: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      deploy: () => deploy
    });
    var errors = __webpack_require__(6090);
    var problem = __webpack_require__(7606);
    var integration_record = __webpack_require__(8192);
    var json = __webpack_require__(5247);
    var external_node_util_ = __webpack_require__(7975);
    var integration_path = __webpack_require__(7302);
    const longer = {
      text: "longer",
      holds: (before, after) => typeof before === "number" && typeof after === "number" && after > before
    };
    const fewerTags = {
      text: "fewer tags required",
      holds: (before, after) => Array.isArray(before) && (!Array.isArray(after) || before.some(each => !after.includes(each)))
    };
    const moreTags = {
      text: "more tags required",
      holds: (before, after) => Array.isArray(after) && (!Array.isArray(before) || after.some(each => !before.includes(each)))
    };
    const otherName = {
      text: "another name",
      holds: (before, after) => before !== void 0 && after !== void 0
    };
    const madePrivate = {
      text: "made private",
      holds: (_before, after) => after === "private"
    };
    const turnedOn = {
      text: "turned on",
      holds: (_before, after) => after === true
    };
    const turnedOff = {
      text: "turned off",
      holds: (_before, after) => after !== true
    };
    const fieldRules = [ {
      id: "action-removed",
      path: "actions.*",
      kind: "removed",
      impact: "breaking",
      reason: "a bot that calls this action fails"
    }, {
      id: "action-added",
      path: "actions.*",
      kind: "added",
      impact: "safe",
      reason: "no bot calls it yet"
    }, {
      id: "action-cached",
      path: "actions.*.cacheable",
      condition: turnedOn,
      impact: "may-break",
      reason: "a bot may get an answer that was given before"
    }, {
      id: "action-uncached",
      path: "actions.*.cacheable",
      condition: turnedOff,
      impact: "safe",
      reason: "a bot gets fresh answers"
    }, {
      id: "action-billable",
      path: "actions.*.billable",
      impact: "safe",
      reason: "what it costs changes, not what it does"
    }, {
      id: "event-removed",
      path: "events.*",
      kind: "removed",
      impact: "breaking",
      reason: "a bot that waits for this event never gets it"
    }, {
      id: "event-added",
      path: "events.*",
      kind: "added",
      impact: "safe",
      reason: "no bot waits for it yet"
    }, {
      id: "state-removed",
      path: "states.*",
      kind: "removed",
      impact: "breaking",
      reason: "what is stored in it is no longer reached"
    }, {
      id: "state-added",
      path: "states.*",
      kind: "added",
      impact: "safe",
      reason: "nothing is stored in it yet"
    }, {
      id: "state-type",
      path: "states.*.type",
      impact: "breaking",
      reason: "what is stored belongs to another kind of thing and is no longer reached"
    }, {
      id: "entity-removed",
      path: "entities.*",
      kind: "removed",
      impact: "breaking",
      reason: "a bot that refers to this entity finds none"
    }, {
      id: "entity-added",
      path: "entities.*",
      kind: "added",
      impact: "safe",
      reason: "no bot refers to it yet"
    }, {
      id: "channel-removed",
      path: "channels.*",
      kind: "removed",
      impact: "breaking",
      reason: "a bot can no longer talk over this channel"
    }, {
      id: "channel-added",
      path: "channels.*",
      kind: "added",
      impact: "safe",
      reason: "no bot talks over it yet"
    }, {
      id: "message-removed",
      path: "channels.*.messages.*",
      kind: "removed",
      impact: "breaking",
      reason: "a bot that sends this kind of message fails"
    }, {
      id: "message-added",
      path: "channels.*.messages.*",
      kind: "added",
      impact: "may-break",
      reason: "a bot may receive a kind of message it doesn't know"
    }, {
      id: "message-tag-removed",
      path: "channels.*.message.tags.*",
      kind: "removed",
      impact: "may-break",
      reason: "a bot that reads or sets this tag fails"
    }, {
      id: "message-tag",
      path: "channels.*.message.tags.**",
      impact: "safe",
      reason: "a tag is added or described"
    }, {
      id: "conversation-tag-removed",
      path: "channels.*.conversation.tags.*",
      kind: "removed",
      impact: "may-break",
      reason: "a bot that reads or sets this tag fails"
    }, {
      id: "conversation-tag",
      path: "channels.*.conversation.tags.**",
      impact: "safe",
      reason: "a tag is added or described"
    }, {
      id: "conversation-creation-off",
      path: "channels.*.conversation.creation.enabled",
      condition: turnedOff,
      impact: "breaking",
      reason: "a bot can no longer start conversations"
    }, {
      id: "conversation-creation-on",
      path: "channels.*.conversation.creation.enabled",
      condition: turnedOn,
      impact: "safe",
      reason: "a bot may now start conversations"
    }, {
      id: "conversation-tag-required",
      path: "channels.*.conversation.creation.requiredTags",
      condition: moreTags,
      impact: "breaking",
      reason: "a bot that starts conversations doesn't give this tag yet"
    }, {
      id: "conversation-tag-optional",
      path: "channels.*.conversation.creation.requiredTags",
      condition: fewerTags,
      impact: "safe",
      reason: "a bot need not give this tag any more"
    }, {
      id: "user-tag-removed",
      path: "user.tags.*",
      kind: "removed",
      impact: "may-break",
      reason: "a bot that reads or sets this tag fails"
    }, {
      id: "user-tag",
      path: "user.tags.**",
      impact: "safe",
      reason: "a tag is added or described"
    }, {
      id: "user-creation-off",
      path: "user.creation.enabled",
      condition: turnedOff,
      impact: "breaking",
      reason: "a bot can no longer create users"
    }, {
      id: "user-creation-on",
      path: "user.creation.enabled",
      condition: turnedOn,
      impact: "safe",
      reason: "a bot may now create users"
    }, {
      id: "user-tag-required",
      path: "user.creation.requiredTags",
      condition: moreTags,
      impact: "breaking",
      reason: "a bot that creates users doesn't give this tag yet"
    }, {
      id: "user-tag-optional",
      path: "user.creation.requiredTags",
      condition: fewerTags,
      impact: "safe",
      reason: "a bot need not give this tag any more"
    }, {
      id: "configuration-removed",
      path: "configurations.*",
      kind: "removed",
      impact: "breaking",
      reason: "a bot that is set up with this configuration has to be set up anew"
    }, {
      id: "configuration-added",
      path: "configurations.*",
      kind: "added",
      impact: "safe",
      reason: "no bot is set up with it yet"
    }, {
      id: "link-required",
      path: "**.identifier.required",
      condition: turnedOn,
      impact: "breaking",
      reason: "a bot that was never linked has to be linked first"
    }, {
      id: "link-optional",
      path: "**.identifier.required",
      condition: turnedOff,
      impact: "safe",
      reason: "a bot need not be linked any more"
    }, {
      id: "link-script",
      path: "**.identifier.linkTemplateScript",
      impact: "may-break",
      reason: "the link by which a bot is connected changes; what a script does can't be compared"
    }, {
      id: "identifier-script",
      path: "identifier.*",
      impact: "may-break",
      reason: "requests may reach another bot or none; what a script does can't be compared"
    }, {
      id: "interface-removed",
      path: "interfaces.*",
      kind: "removed",
      impact: "breaking",
      reason: "a bot or plugin that uses the integration through this interface fails"
    }, {
      id: "interface-added",
      path: "interfaces.*",
      kind: "added",
      impact: "safe",
      reason: "nothing uses it yet"
    }, {
      id: "interface-other",
      path: "interfaces.*.name",
      condition: otherName,
      impact: "breaking",
      reason: "it is another interface now"
    }, {
      id: "interface-changed",
      path: "interfaces.**",
      impact: "may-break",
      reason: "a bot or plugin that uses the integration through this interface may find other names or shapes"
    }, {
      id: "operation-on",
      path: "extraOperations.*",
      condition: turnedOn,
      impact: "safe",
      reason: "the integration handles one more operation"
    }, {
      id: "operation-off",
      path: "extraOperations.*",
      condition: turnedOff,
      impact: "may-break",
      reason: "the integration no longer handles this operation"
    }, {
      id: "more-time",
      path: "maxExecutionTime",
      condition: longer,
      impact: "safe",
      reason: "it may take longer before it is stopped"
    }, {
      id: "less-time",
      path: "maxExecutionTime",
      impact: "may-break",
      reason: "what took longer until now is stopped"
    }, {
      id: "visibility-private",
      path: "visibility",
      condition: madePrivate,
      impact: "safe",
      reason: "bots keep the version that they have installed"
    }, {
      id: "visibility",
      path: "visibility",
      impact: "safe",
      reason: "others can find it or install it, installed bots notice nothing"
    }, {
      id: "secret",
      path: "secrets.*",
      impact: "safe",
      reason: "secrets belong to the integration, not to the bots"
    }, {
      id: "attribute",
      path: "attributes.*",
      impact: "safe",
      reason: "attributes describe"
    }, {
      id: "action-attribute",
      path: "actions.*.attributes.*",
      impact: "safe",
      reason: "attributes describe"
    }, {
      id: "event-attribute",
      path: "events.*.attributes.*",
      impact: "safe",
      reason: "attributes describe"
    }, {
      id: "title",
      path: "**.title",
      impact: "safe",
      reason: "a title describes"
    }, {
      id: "description",
      path: "**.description",
      impact: "safe",
      reason: "a description describes"
    }, {
      id: "url",
      path: "url",
      impact: "safe",
      reason: "it is shown on the hub only"
    }, {
      id: "readme",
      path: "readme",
      impact: "safe",
      reason: "it is shown on the hub only"
    }, {
      id: "icon",
      path: "icon",
      impact: "safe",
      reason: "it is shown only"
    }, {
      id: "sdk-version",
      path: "sdkVersion",
      impact: "safe",
      reason: "it tells what the integration was built with"
    } ];
    const undecidedField = {
      id: "undecided-field",
      impact: "may-break",
      reason: "no rule tells what this does to a bot"
    };
    function fieldRule(path, kind, before, after) {
      const fits = rule => (rule.kind === void 0 || rule.kind === kind) && (0, integration_path.$h)(rule.path, path) && (rule.condition?.holds(before, after) ?? true);
      return fieldRules.find(fits) ?? undecidedField;
    }
    const schemaRules = {
      documented: {
        id: "documented",
        impact: "safe",
        reason: "only the description changes"
      },
      inputAdded: {
        id: "input-added",
        impact: "safe",
        reason: "a bot need not give it"
      },
      inputClaimed: {
        id: "input-claimed",
        impact: "may-break",
        reason: "any value could stand under this name until now"
      },
      inputRequired: {
        id: "input-required",
        impact: "breaking",
        reason: "a bot doesn't give it yet and is refused"
      },
      inputRefused: {
        id: "input-refused",
        impact: "breaking",
        reason: "a bot that still gives it is refused"
      },
      inputIgnored: {
        id: "input-ignored",
        impact: "may-break",
        reason: "what a bot still gives may have no effect"
      },
      inputWidened: {
        id: "input-widened",
        impact: "safe",
        reason: "every value that was taken is still taken"
      },
      inputNarrowed: {
        id: "input-narrowed",
        impact: "breaking",
        reason: "values that were taken are refused now"
      },
      outputAdded: {
        id: "output-added",
        impact: "safe",
        reason: "a bot passes over what it doesn't know"
      },
      outputRemoved: {
        id: "output-removed",
        impact: "breaking",
        reason: "a bot that reads it finds nothing"
      },
      outputOptional: {
        id: "output-optional",
        impact: "breaking",
        reason: "a bot counts on it and may find nothing"
      },
      outputNarrowed: {
        id: "output-narrowed",
        impact: "safe",
        reason: "every value that may come could come before"
      },
      outputWidened: {
        id: "output-widened",
        impact: "breaking",
        reason: "values may come that a bot doesn't expect"
      },
      undecided: {
        id: "undecided",
        impact: "may-break",
        reason: "whether all values still fit can't be decided"
      }
    };
    const schemaUses = [ {
      path: "configuration.schema",
      input: "breaking"
    }, {
      path: "configurations.*.schema",
      input: "breaking"
    }, {
      path: "actions.*.input.schema",
      input: "breaking"
    }, {
      path: "actions.*.output.schema",
      output: "breaking"
    }, {
      path: "events.*.schema",
      output: "breaking"
    }, {
      path: "entities.*.schema",
      output: "breaking"
    }, {
      path: "channels.*.messages.*.schema",
      input: "breaking",
      output: "may-break"
    }, {
      path: "states.*.schema",
      input: "may-break"
    } ];
    function schemaUse(path) {
      return schemaUses.find(use => (0, integration_path.$h)(use.path, path));
    }
    const everyType = [ "null", "boolean", "number", "string", "array", "object" ];
    const names = new Set([ ...everyType, "integer" ]);
    function typesOf(schema) {
      if (schema === false) return [];
      if (schema === true || schema["type"] === void 0) return everyType;
      const types = [ schema["type"] ].flat().filter(type => names.has(type));
      return types.includes("number") ? types.filter(type => type !== "integer") : types;
    }
    function valuesOf(schema) {
      const listed = Array.isArray(schema["enum"]) ? schema["enum"] : void 0;
      if (!("const" in schema)) return listed;
      const only = schema["const"];
      return listed === void 0 || listed.some(value => (0, external_node_util_.isDeepStrictEqual)(value, only)) ? [ only ] : [];
    }
    function schemaList(schema, keyword) {
      const value = schema[keyword];
      if (!Array.isArray(value)) return;
      return value.map(each => typeof each === "boolean" || (0, json.Gv)(each) ? each : {
        malformed: each
      });
    }
    const groups = [ [ "anyOf" ], [ "oneOf" ], [ "not" ], [ "if", "then", "else" ], [ "contains", "minContains", "maxContains" ] ];
    function conjuncts(schema) {
      const rest = {
        ...schema
      };
      const parts = [];
      for (const part of schemaList(rest, "allOf") ?? []) parts.push(part);
      delete rest["allOf"];
      for (const group of groups) {
        const present = group.filter(keyword => keyword in rest);
        if (present.length > 0) parts.push(Object.fromEntries(present.map(keyword => [ keyword, rest[keyword] ])));
        for (const keyword of present) delete rest[keyword];
      }
      return Object.keys(rest).length === 0 ? parts : [ rest, ...parts ];
    }
    function lowerBound(schema, whole) {
      const inclusive = typeof schema["minimum"] === "number" ? schema["minimum"] : -1 / 0;
      const exclusive = typeof schema["exclusiveMinimum"] === "number" ? schema["exclusiveMinimum"] : -1 / 0;
      if (whole) return {
        value: Math.max(Math.ceil(inclusive), Math.floor(exclusive) + 1),
        exclusive: false
      };
      return exclusive >= inclusive && exclusive !== -1 / 0 ? {
        value: exclusive,
        exclusive: true
      } : {
        value: inclusive,
        exclusive: false
      };
    }
    function upperBound(schema, whole) {
      const {value, exclusive} = lowerBound(mirrored(schema), whole);
      return {
        value: -value,
        exclusive
      };
    }
    function mirrored(schema) {
      return {
        minimum: negative(schema["maximum"]),
        exclusiveMinimum: negative(schema["exclusiveMaximum"])
      };
    }
    function negative(value) {
      return typeof value === "number" ? -value : void 0;
    }
    function admits(schema, value) {
      if (typeof schema === "boolean") return schema ? "yes" : "no";
      return admits_all([ ofType(schema, value) ? "yes" : "no", valuesOf(schema)?.every(each => !(0, 
      external_node_util_.isDeepStrictEqual)(each, value)) === true ? "no" : "yes", ...(schemaList(schema, "allOf") ?? []).map(part => admits(part, value)), unionAdmits(schema, value), plainAdmits(schema, value) ]);
    }
    function ofType(schema, value) {
      const types = typesOf(schema);
      if (value === null) return types.includes("null");
      if (Array.isArray(value)) return types.includes("array");
      if (typeof value === "number") return types.includes("number") || types.includes("integer") && Number.isInteger(value);
      return types.some(type => type === typeof value);
    }
    function unionAdmits(schema, value) {
      const any = schemaList(schema, "anyOf")?.map(branch => admits(branch, value));
      if (any !== void 0 && !any.includes("yes")) return any.includes("unknown") ? "unknown" : "no";
      const one = schemaList(schema, "oneOf")?.map(branch => admits(branch, value));
      if (one?.includes("unknown")) return "unknown";
      return one !== void 0 && one.filter(answer => answer === "yes").length !== 1 ? "no" : "yes";
    }
    const special = [ "not", "if", "format" ];
    const ofComposites = [ "properties", "required", "additionalProperties", "patternProperties", "minProperties", "maxProperties" ].concat([ "items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains", "minContains", "maxContains" ], [ "propertyNames", "dependentRequired", "dependentSchemas", "dependencies", "$defs", "definitions" ]);
    const ofScalars = [ "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern" ];
    const known = new Set([ "type", "const", "enum", "allOf", "anyOf", "oneOf", "then", "else", ...special, ...ofComposites, ...ofScalars ]);
    function plainAdmits(schema, value) {
      if (Object.keys(schema).some(keyword => !known.has(keyword)) || "not" in schema || "if" in schema) return "unknown";
      if (typeof value === "number") return numberAdmits(schema, value);
      if (typeof value === "string") return stringAdmits(schema, value);
      const composite = typeof value === "object" && value !== null;
      return composite && ofComposites.some(keyword => keyword in schema) ? "unknown" : "yes";
    }
    function numberAdmits(schema, value) {
      const [low, high] = [ lowerBound(schema, false), upperBound(schema, false) ];
      if (value < low.value || value === low.value && low.exclusive) return "no";
      if (value > high.value || value === high.value && high.exclusive) return "no";
      const step = schema["multipleOf"];
      if (typeof step !== "number") return "yes";
      if (!Number.isInteger(step) || !Number.isInteger(value)) return "unknown";
      return value % step === 0 ? "yes" : "no";
    }
    function stringAdmits(schema, value) {
      const length = [ ...value ].length;
      const {minLength, maxLength, pattern, format} = schema;
      if (typeof minLength === "number" && length < minLength) return "no";
      if (typeof maxLength === "number" && length > maxLength) return "no";
      return pattern === void 0 && format === void 0 ? "yes" : "unknown";
    }
    function admits_all(answers) {
      if (answers.includes("no")) return "no";
      return answers.includes("unknown") ? "unknown" : "yes";
    }
    const single = new Set([ "items", "additionalItems", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames" ]);
    const lists = new Set([ "anyOf", "oneOf", "allOf", "prefixItems" ]);
    const maps = new Set([ "properties", "patternProperties", "$defs", "definitions", "dependentSchemas" ]);
    const annotations = new Set([ "title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly" ].concat([ "$schema", "$id", "$comment", "contentMediaType", "contentEncoding", "discriminator" ]));
    function isAnnotation(keyword) {
      return annotations.has(keyword) || keyword.startsWith("x-");
    }
    function normalSchema(schema) {
      if (typeof schema === "boolean") return schema;
      if (!(0, json.Gv)(schema)) return {
        malformed: schema
      };
      const {$schema: _, ...normal} = mapChildren(schema, normalSchema);
      modernize(normal);
      sortValues(normal);
      dropDefaults(normal);
      return normal;
    }
    function assertionsOf(schema) {
      if (typeof schema === "boolean") return schema;
      const kept = Object.entries(schema).filter(([keyword]) => !isAnnotation(keyword));
      return mapChildren(Object.fromEntries(kept), child => (0, json.Gv)(child) || typeof child === "boolean" ? assertionsOf(child) : true);
    }
    function mapChildren(schema, replace) {
      return Object.fromEntries(Object.entries(schema).map(([keyword, value]) => {
        if (maps.has(keyword) && (0, json.Gv)(value)) return [ keyword, Object.fromEntries(Object.entries(value).map(([name, child]) => [ name, replace(child) ])) ];
        if (Array.isArray(value) && (lists.has(keyword) || keyword === "items")) return [ keyword, value.map(replace) ];
        return [ keyword, single.has(keyword) ? replace(value) : value ];
      }));
    }
    function modernize(schema) {
      if (Array.isArray(schema["items"])) {
        schema["prefixItems"] = schema["items"];
        delete schema["items"];
        if (schema["additionalItems"] !== void 0) schema["items"] = schema["additionalItems"];
      }
      if ("items" in schema || "prefixItems" in schema) delete schema["additionalItems"];
      for (const [bound, exclusive] of [ [ "minimum", "exclusiveMinimum" ], [ "maximum", "exclusiveMaximum" ] ]) if (schema[exclusive] === true && bound in schema) {
        schema[exclusive] = schema[bound];
        delete schema[bound];
      } else if (typeof schema[exclusive] === "boolean") delete schema[exclusive];
      if (schema["nullable"] === true && schema["type"] !== void 0) {
        schema["type"] = [ schema["type"], "null" ].flat();
        delete schema["nullable"];
      }
    }
    function sortValues(schema) {
      if (Array.isArray(schema["required"])) schema["required"] = [ ...new Set(schema["required"]) ].toSorted();
      if (Array.isArray(schema["type"])) {
        const types = [ ...new Set(schema["type"]) ].toSorted();
        schema["type"] = types.length === 1 ? types[0] : types;
      }
      if (Array.isArray(schema["enum"])) {
        const values = [ ...new Map(schema["enum"].map(value => [ JSON.stringify(value), value ])) ].toSorted(([a], [b]) => a < b ? -1 : 1);
        schema["enum"] = values.map(([, value]) => value);
        if (values.length === 1 && !("const" in schema)) {
          schema["const"] = values[0]?.[1];
          delete schema["enum"];
        }
      }
    }
    const defaults = [ [ "minLength", 0 ], [ "minItems", 0 ], [ "minProperties", 0 ], [ "uniqueItems", false ], [ "nullable", false ] ];
    function dropDefaults(schema) {
      for (const [keyword, value] of defaults) if (keyword in schema && schema[keyword] === value) delete schema[keyword];
      if (Array.isArray(schema["required"]) && schema["required"].length === 0) delete schema["required"];
      for (const keyword of [ "items", "additionalProperties" ]) {
        const child = schema[keyword];
        if ((0, json.Gv)(child) && Object.keys(child).length === 0) schema[keyword] = true;
      }
      if (schema["items"] === true) delete schema["items"];
    }
    const maximumSteps = 5e4;
    function covers(outer, inner, {lenient}) {
      const [a, b] = [ assertionsOf(outer), assertionsOf(inner) ];
      if ((0, external_node_util_.isDeepStrictEqual)(a, b)) return "yes";
      if (hasReference(a) || hasReference(b)) return "unknown";
      return contains(a, b, {
        closed: true,
        lenient,
        steps: {
          left: maximumSteps
        }
      });
    }
    function hasReference(value) {
      if (Array.isArray(value)) return value.some(hasReference);
      if (!(0, json.Gv)(value)) return false;
      return Object.entries(value).some(([key, child]) => key === "$ref" || key === "$dynamicRef" || hasReference(child));
    }
    function contains(outer, inner, terms) {
      terms.steps.left -= 1;
      if (terms.steps.left < 0) return "unknown";
      if (outer === true || inner === false || (0, external_node_util_.isDeepStrictEqual)(outer, inner)) return "yes";
      if (outer === false) return "no";
      const demands = conjuncts(outer);
      if (demands.length !== 1 || "allOf" in outer) return every(demands, demand => contains(demand, inner, terms));
      return containsEach(outer, inner === true ? {} : inner, terms);
    }
    function containsEach(outer, inner, terms) {
      for (const keyword of [ "anyOf", "oneOf" ]) {
        const branches = schemaList(inner, keyword);
        if (branches !== void 0) return containsUnion(outer, without(inner, keyword), branches, terms);
      }
      const parts = conjuncts(inner);
      if (schemaList(inner, "allOf") !== void 0) return containsIntersection(outer, parts, terms);
      const values = valuesOf(inner);
      if (values !== void 0) return containsValues(outer, values, inner);
      const types = typesOf(inner);
      if (types.length > 1) return every(types, type => containsEach(outer, {
        ...inner,
        type
      }, terms));
      return types[0] === void 0 ? "yes" : containsType(outer, inner, types[0], terms);
    }
    function containsUnion(outer, rest, branches, terms) {
      if (Object.keys(rest).length === 0) return every(branches, branch => contains(outer, branch, terms));
      const strict = {
        ...terms,
        closed: false
      };
      if (contains(outer, rest, strict) === "yes") return "yes";
      const answer = every(branches, branch => contains(outer, {
        allOf: [ rest, branch ]
      }, strict));
      return answer === "yes" ? "yes" : "unknown";
    }
    function containsIntersection(outer, parts, terms) {
      const open = {
        ...terms,
        closed: false
      };
      const only = parts.length === 1 ? parts[0] : void 0;
      if (only !== void 0) return contains(outer, only, open);
      return parts.some(part => contains(outer, part, open) === "yes") ? "yes" : "unknown";
    }
    function containsValues(outer, values, inner) {
      const answer = every(values, value => admits(inner, value) === "no" ? "yes" : admits(outer, value));
      if (answer !== "no") return answer;
      const certain = values.some(value => admits(outer, value) === "no" && admits(inner, value) === "yes");
      return certain ? "no" : "unknown";
    }
    function containsType(outer, inner, type, terms) {
      if (type === "null") return containsValues(outer, [ null ], inner);
      if (type === "boolean") return containsValues(outer, [ true, false ], inner);
      const branches = schemaList(outer, "anyOf");
      if (branches !== void 0) return containedInSome(branches, inner, type, terms);
      const exclusive = schemaList(outer, "oneOf");
      if (exclusive !== void 0) return containedInOne(exclusive, inner, type, terms);
      const excluded = outer["not"];
      if (excluded !== void 0) return areDisjoint(inner, asSchema(excluded)) ? "yes" : "unknown";
      const special = Object.keys(outer).filter(keyword => !plainKeywords.has(keyword));
      if (special.some(keyword => !independent.has(keyword) || !(0, external_node_util_.isDeepStrictEqual)(outer[keyword], inner[keyword]))) return "unknown";
      const allowed = typesOf(outer);
      const whole = type === "integer" || type === "number" && Number.isInteger(inner["multipleOf"]);
      if (!allowed.includes(type) && !(whole && (allowed.includes("number") || allowed.includes("integer")))) return "no";
      if (valuesOf(outer) !== void 0) return type === "string" || type === "number" ? "no" : "unknown";
      if (type === "string") return containsStrings(outer, inner);
      if (type === "array") return containsArrays(outer, inner, terms);
      if (type === "object") return containsObjects(outer, inner, terms);
      return containsNumbers(outer, inner, whole);
    }
    const plainKeywords = new Set([ "type", "const", "enum", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf" ].concat([ "minLength", "maxLength", "pattern", "format", "items", "prefixItems", "minItems", "maxItems", "uniqueItems" ], [ "properties", "required", "additionalProperties", "patternProperties", "minProperties", "maxProperties" ], [ "$defs", "definitions" ]));
    const independent = new Set([ "propertyNames", "dependentRequired", "dependentSchemas", "dependencies" ]);
    function containedInSome(branches, inner, type, terms) {
      const answers = new Set(branches.map(branch => contains(branch, inner, terms)));
      if (answers.has("yes")) return "yes";
      if (answers.has("unknown")) return "unknown";
      const near = branches.filter(branch => typesOf(branch).some(other => overlap(other, type)));
      return near.length <= 1 ? "no" : "unknown";
    }
    function containedInOne(branches, inner, type, terms) {
      const answers = branches.map(branch => contains(branch, inner, terms));
      const fits = answers.indexOf("yes");
      if (fits >= 0) {
        const apart = branches.every((branch, index) => index === fits || areDisjoint(branch, inner));
        return apart ? "yes" : "unknown";
      }
      return containedInSome(branches, inner, type, terms);
    }
    function containsStrings(outer, inner) {
      if (!sameOrNone(outer, inner, "pattern") || !sameOrNone(outer, inner, "format")) return "unknown";
      const fits = number(outer, "minLength", 0) <= number(inner, "minLength", 0) && number(outer, "maxLength", 1 / 0) >= number(inner, "maxLength", 1 / 0);
      if (fits) return "yes";
      return "pattern" in inner || "format" in inner ? "unknown" : "no";
    }
    function sameOrNone(outer, inner, keyword) {
      return outer[keyword] === void 0 || outer[keyword] === inner[keyword];
    }
    function containsNumbers(outer, inner, whole) {
      const [low, innerLow] = [ lowerBound(outer, whole), lowerBound(inner, whole) ];
      const [high, innerHigh] = [ upperBound(outer, whole), upperBound(inner, whole) ];
      const above = innerLow.value > low.value || innerLow.value === low.value && (innerLow.exclusive || !low.exclusive);
      const below = innerHigh.value < high.value || innerHigh.value === high.value && (innerHigh.exclusive || !high.exclusive);
      if (!above || !below) return "no";
      const step = outer["multipleOf"];
      if (step === void 0) return "yes";
      const innerStep = inner["multipleOf"] ?? (whole ? 1 : void 0);
      if (typeof step !== "number") return "unknown";
      if (typeof innerStep !== "number") return "no";
      if (innerStep === step) return "yes";
      if (!Number.isInteger(step) || !Number.isInteger(innerStep)) return "unknown";
      return innerStep % step === 0 ? "yes" : "no";
    }
    function containsArrays(outer, inner, terms) {
      const [outerTuple, innerTuple] = [ schemaList(outer, "prefixItems") ?? [], schemaList(inner, "prefixItems") ?? [] ];
      const rest = inner["items"] === false ? innerTuple.length : 1 / 0;
      const most = Math.min(number(inner, "maxItems", 1 / 0), rest);
      if (number(outer, "minItems", 0) > number(inner, "minItems", 0)) return "no";
      if (number(outer, "maxItems", 1 / 0) < most) return "no";
      if (outer["uniqueItems"] === true && inner["uniqueItems"] !== true && most > 1) return "no";
      const compared = Math.min(most, Math.max(outerTuple.length, innerTuple.length) + 1);
      return every(Array.from({
        length: compared
      }).keys(), index => contains(outerTuple[index] ?? otherItems(outer), innerTuple[index] ?? otherItems(inner), terms));
    }
    function otherItems(schema) {
      return asSchema(schema["items"] ?? true);
    }
    function containsObjects(outer, inner, terms) {
      if ("patternProperties" in outer || "patternProperties" in inner) return "unknown";
      const required = stringList(inner["required"]);
      if (stringList(outer["required"]).some(name => !required.includes(name))) return "no";
      if (number(outer, "minProperties", 0) > Math.max(number(inner, "minProperties", 0), required.length)) return "no";
      const [outerNamed, innerNamed] = [ (0, json.lJ)(outer, "properties"), (0, json.lJ)(inner, "properties") ];
      const most = number(inner, "maxProperties", 1 / 0);
      if (number(outer, "maxProperties", 1 / 0) < most && !fewEnough(outer, inner, terms)) return "no";
      const outerRest = otherProperties(outer, {
        closed: false
      });
      const innerRest = otherProperties(inner, terms);
      const read = outerRest === false && terms.lenient ? true : outerRest;
      const names = new Set([ ...Object.keys(outerNamed), ...Object.keys(innerNamed) ]);
      const named = every(names, name => {
        const written = asSchema((0, json.Dc)(innerNamed, name) ?? (innerRest === false && required.includes(name) ? true : innerRest));
        return contains(asSchema((0, json.Dc)(outerNamed, name) ?? read), written, terms);
      });
      const loose = required.filter(name => !names.has(name)).length > 0 && innerRest === false;
      const others = contains(read, loose ? true : innerRest, terms);
      return every([ named, others ], answer => answer);
    }
    function fewEnough(outer, inner, terms) {
      const names = Object.keys((0, json.lJ)(inner, "properties")).length;
      return otherProperties(inner, terms) === false && names <= number(outer, "maxProperties", 1 / 0);
    }
    function otherProperties(schema, {closed}) {
      const given = schema["additionalProperties"];
      if (given !== void 0) return asSchema(given);
      const complete = closed && (0, json.Gv)(schema["properties"]) && Object.keys(schema).every(keyword => plainKeywords.has(keyword));
      return !(complete && !("patternProperties" in schema));
    }
    function areDisjoint(a, b) {
      if (a === false || b === false) return true;
      if (a === true || b === true) return false;
      for (const [one, other] of [ [ a, b ], [ b, a ] ]) {
        const branches = schemaList(one, "anyOf") ?? schemaList(one, "oneOf");
        if (branches?.every(branch => areDisjoint(branch, other))) return true;
        if (schemaList(one, "allOf")?.some(part => areDisjoint(part, other))) return true;
        const values = valuesOf(one);
        if (values?.every(value => admits(other, value) === "no")) return true;
      }
      const [types, others] = [ typesOf(a), typesOf(b) ];
      if (!types.some(type => others.some(other => overlap(type, other)))) return true;
      if ([ ...types, ...others ].some(type => type !== "object")) return false;
      const [named, otherNamed] = [ (0, json.lJ)(a, "properties"), (0, json.lJ)(b, "properties") ];
      return [ ...stringList(a["required"]), ...stringList(b["required"]) ].some(name => {
        const [one, other] = [ (0, json.Dc)(named, name), (0, json.Dc)(otherNamed, name) ];
        return one !== void 0 && other !== void 0 && areDisjoint(asSchema(one), asSchema(other));
      });
    }
    function isNumeric(type) {
      return type === "number" || type === "integer";
    }
    function overlap(a, b) {
      return a === b || isNumeric(a) && isNumeric(b);
    }
    function every(items, answer) {
      let result = "yes";
      for (const item of items) {
        const each = answer(item);
        if (each === "no") return "no";
        if (each === "unknown") result = "unknown";
      }
      return result;
    }
    function asSchema(value) {
      return typeof value === "boolean" || (0, json.Gv)(value) ? value : {
        malformed: value
      };
    }
    function without(schema, keyword) {
      const {[keyword]: _, ...rest} = schema;
      return rest;
    }
    function number(schema, keyword, absent) {
      const value = schema[keyword];
      return typeof value === "number" ? value : absent;
    }
    function stringList(value) {
      return Array.isArray(value) ? value.filter(each => typeof each === "string") : [];
    }
    function compareSchemas(before, after, use) {
      if ((0, external_node_util_.isDeepStrictEqual)(before, after)) return [];
      const [from, to] = [ normalSchema(before), normalSchema(after) ];
      const differences = [ ...compare(from, to, []) ];
      const judgements = [ ...use.input === void 0 ? [] : [ judge(differences, inputRule, covers(to, from, {
        lenient: false
      }), use.input) ], ...use.output === void 0 ? [] : [ judge(differences, outputRule, covers(from, to, {
        lenient: true
      }), use.output) ] ];
      return differences.map((one, index) => {
        const {impact, reason} = judgements.map(rules => rules[index] ?? schemaRules.undecided).reduce(worse);
        return {
          path: one.path,
          kind: one.kind,
          ...one.before === void 0 ? {} : {
            before: one.before
          },
          ...one.after === void 0 ? {} : {
            after: one.after
          },
          impact,
          reason
        };
      });
    }
    const rank = {
      safe: 0,
      "may-break": 1,
      breaking: 2
    };
    function worse(a, b) {
      return rank[b.impact] > rank[a.impact] ? b : a;
    }
    function judge(differences, ruleOf, whole, most) {
      const rules = differences.map(one => whole === "yes" ? relieve(one, ruleOf(one)) : ruleOf(one));
      const missed = whole !== "yes" && rules.every(rule => rule.impact === "safe");
      const suspects = rules.some(rule => rule !== schemaRules.documented);
      const lift = rule => missed && !(suspects && rule === schemaRules.documented);
      return rules.map(rule => cap(lift(rule) ? schemaRules.undecided : rule, most));
    }
    function cap(rule, most) {
      return rank[rule.impact] > rank[most] ? {
        ...rule,
        impact: most
      } : rule;
    }
    function relieve(one, rule) {
      if (one.about !== "values" || rule.impact === "safe") return rule;
      return rule.id.startsWith("input") ? schemaRules.inputWidened : rule.id.startsWith("output") ? schemaRules.outputNarrowed : rule;
    }
    function inputRule(one) {
      if (one.about === "documentation") return schemaRules.documented;
      if (one.about === "requirement") return one.required === true ? schemaRules.inputRequired : valuesRule(one);
      if (one.about === "values") return valuesRule(one);
      const answer = covers(one.to, one.from, {
        lenient: false
      });
      if (one.kind === "removed") return answer === "yes" ? schemaRules.inputIgnored : answer === "no" ? schemaRules.inputRefused : schemaRules.undecided;
      if (one.required === true) return schemaRules.inputRequired;
      return answer === "yes" ? schemaRules.inputAdded : schemaRules.inputClaimed;
    }
    function valuesRule(one) {
      const answer = covers(one.to, one.from, {
        lenient: false
      });
      return answer === "yes" ? schemaRules.inputWidened : answer === "no" ? schemaRules.inputNarrowed : schemaRules.undecided;
    }
    function outputRule(one) {
      if (one.about === "documentation") return schemaRules.documented;
      if (one.about === "requirement" && one.required === false) return schemaRules.outputOptional;
      if (one.about === "property" && one.kind === "removed") return schemaRules.outputRemoved;
      const from = one.about === "property" && one.from === false ? true : one.from;
      const answer = covers(from, one.to, {
        lenient: true
      });
      if (answer === "yes") return one.about === "property" ? schemaRules.outputAdded : schemaRules.outputNarrowed;
      return answer === "no" ? schemaRules.outputWidened : schemaRules.undecided;
    }
    const nested = new Set([ "properties", "required", "items", "prefixItems", "anyOf", "oneOf", "allOf" ]);
    const alternatives = [ "anyOf", "oneOf", "allOf" ];
    function* compare(before, after, path) {
      if ((0, external_node_util_.isDeepStrictEqual)(before, after)) return;
      if (typeof before === "boolean" || typeof after === "boolean") {
        yield {
          path,
          kind: "changed",
          before,
          after,
          about: "values",
          from: before,
          to: after
        };
        return;
      }
      const [inner, other] = [ unwrapNullable(before), unwrapNullable(after) ];
      if (inner.nullable !== other.nullable && isAlike(inner.schema, other.schema)) {
        const to = other.nullable ? {
          anyOf: [ inner.schema, {
            type: "null"
          } ]
        } : inner.schema;
        const values = {
          before: {
            nullable: inner.nullable
          },
          after: {
            nullable: other.nullable
          }
        };
        yield {
          path,
          kind: "changed",
          ...values,
          about: "values",
          from: before,
          to
        };
        yield* compareAlike(inner.schema, other.schema, path);
        return;
      }
      if (isAlike(before, after)) yield* compareAlike(before, after, path); else yield {
        path,
        kind: "changed",
        before,
        after,
        about: "values",
        from: before,
        to: after
      };
    }
    function isAlike(before, after) {
      if ([ ...alternatives, "items", "prefixItems", "$ref" ].some(keyword => keyword in before !== keyword in after)) return false;
      const types = typesOf(after);
      return typesOf(before).some(type => types.includes(type)) || !("properties" in before || "properties" in after);
    }
    function unwrapNullable(schema) {
      const branches = schemaList(schema, "anyOf");
      const {anyOf: _, ...wrapper} = schema;
      if (branches?.length !== 2 || !Object.keys(wrapper).every(isAnnotation)) return {
        schema,
        nullable: false
      };
      const rest = branches.filter(branch => !(0, external_node_util_.isDeepStrictEqual)(branch, {
        type: "null"
      }));
      const only = rest[0];
      return rest.length === 1 && (0, json.Gv)(only) ? {
        schema: {
          ...only,
          ...wrapper
        },
        nullable: true
      } : {
        schema,
        nullable: false
      };
    }
    function* compareAlike(before, after, path) {
      yield* compareOwn(before, after, path);
      yield* compareProperties(before, after, path);
      if ("items" in before && "items" in after) yield* compare(schema_asSchema(before["items"]), schema_asSchema(after["items"]), [ ...path, "[]" ]);
      yield* compareTuples(before, after, path);
      for (const keyword of alternatives) yield* compareAlternatives(before, after, keyword, path);
    }
    function* compareOwn(before, after, path) {
      const keywords = new Set([ ...Object.keys(before), ...Object.keys(after) ]);
      const differing = [ ...keywords ].filter(keyword => !nested.has(keyword) && !(0, 
      external_node_util_.isDeepStrictEqual)(own(before, keyword), own(after, keyword)));
      if (differing.length === 0) return;
      const pick = schema => Object.fromEntries(differing.flatMap(keyword => keyword in schema ? [ [ keyword, schema[keyword] ] ] : []));
      const about = differing.every(isAnnotation) ? "documentation" : "values";
      yield {
        path,
        kind: "changed",
        before: pick(before),
        after: pick(after),
        about,
        from: withoutNested(before),
        to: withoutNested(after)
      };
    }
    function withoutNested(schema) {
      return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !nested.has(keyword)));
    }
    function own(schema, keyword) {
      return keyword === "additionalProperties" && schema[keyword] === true ? void 0 : schema[keyword];
    }
    function* compareProperties(before, after, path) {
      const [named, others] = [ (0, json.lJ)(before, "properties"), (0, json.lJ)(after, "properties") ];
      const [required, nowRequired] = [ schema_stringList(before["required"]), schema_stringList(after["required"]) ];
      const names = new Set([ ...Object.keys(named), ...Object.keys(others), ...required, ...nowRequired ]);
      for (const name of names) {
        const at = [ ...path, name ];
        const [was, is] = [ required.includes(name), nowRequired.includes(name) ];
        const [old, now] = [ property(named, name, was), property(others, name, is) ];
        if (old === void 0 && now !== void 0) {
          const from = otherProperties(before, {
            closed: true
          });
          yield {
            path: at,
            kind: "added",
            after: now,
            about: "property",
            required: is,
            from,
            to: now
          };
        } else if (old !== void 0 && now === void 0) yield {
          path: at,
          kind: "removed",
          before: old,
          about: "property",
          from: old,
          to: otherProperties(after, {
            closed: false
          })
        }; else if (old !== void 0 && now !== void 0) {
          if (was !== is) {
            const values = {
              before: {
                required: was
              },
              after: {
                required: is
              }
            };
            yield {
              path: at,
              kind: "changed",
              ...values,
              about: "requirement",
              required: is,
              from: true,
              to: true
            };
          }
          yield* compare(old, now, at);
        }
      }
    }
    function property(named, name, required) {
      const value = (0, json.Dc)(named, name);
      return value === void 0 ? required ? true : void 0 : schema_asSchema(value);
    }
    function* compareTuples(before, after, path) {
      const [old, now] = [ schemaList(before, "prefixItems") ?? [], schemaList(after, "prefixItems") ?? [] ];
      const [rest, newRest] = [ schema_asSchema(before["items"] ?? true), schema_asSchema(after["items"] ?? true) ];
      for (let index = 0; index < Math.max(old.length, now.length); index++) {
        const [from, to] = [ old[index], now[index] ];
        const at = [ ...path, index ];
        if (from !== void 0 && to !== void 0) yield* compare(from, to, at); else if (to !== void 0) yield {
          path: at,
          kind: "added",
          after: to,
          about: "values",
          from: rest,
          to
        }; else if (from !== void 0) yield {
          path: at,
          kind: "removed",
          before: from,
          about: "values",
          from,
          to: newRest
        };
      }
    }
    function* compareAlternatives(before, after, keyword, path) {
      const [old, now] = [ schemaList(before, keyword), schemaList(after, keyword) ];
      if (old === void 0 || now === void 0) return;
      const from = {
        [keyword]: old
      };
      const to = {
        [keyword]: now
      };
      const partners = pair(old, now);
      for (const [index, schema] of old.entries()) {
        const partner = partners.get(index);
        const counterpart = partner === void 0 ? void 0 : now[partner];
        if (partner !== void 0 && counterpart !== void 0) yield* compare(schema, counterpart, [ ...path, keyword, partner ]); else yield {
          path: [ ...path, keyword, index ],
          kind: "removed",
          before: schema,
          about: "values",
          from,
          to
        };
      }
      const taken = new Set(partners.values());
      for (const [index, schema] of now.entries()) if (!taken.has(index)) yield {
        path: [ ...path, keyword, index ],
        kind: "added",
        after: schema,
        about: "values",
        from,
        to
      };
    }
    function pair(old, now) {
      const partners = new Map;
      const taken = new Set;
      const match = fits => {
        for (const [index, from] of old.entries()) {
          if (partners.has(index)) continue;
          const partner = now.findIndex((to, position) => !taken.has(position) && fits(from, to));
          if (partner < 0) continue;
          partners.set(index, partner);
          taken.add(partner);
        }
      };
      const keys = new Map([ ...old, ...now ].map(schema => [ schema, kindOf(schema) ]));
      match((from, to) => (0, external_node_util_.isDeepStrictEqual)(assertionsOf(from), assertionsOf(to)));
      match((from, to) => keys.get(from) !== "" && keys.get(from) === keys.get(to));
      return partners;
    }
    function kindOf(schema) {
      if (typeof schema === "boolean") return "";
      const values = valuesOf(schema);
      if (values !== void 0) return JSON.stringify(values);
      const constants = Object.entries((0, json.lJ)(schema, "properties")).flatMap(([name, child]) => {
        const fixed = (0, json.Gv)(child) && "const" in child ? JSON.stringify(child["const"]) : void 0;
        return fixed === void 0 ? [] : [ `${name}=${fixed}` ];
      });
      return JSON.stringify([ schema["type"] ?? "", ...constants ]);
    }
    function schema_asSchema(value) {
      return typeof value === "boolean" || (0, json.Gv)(value) ? value : {
        malformed: value
      };
    }
    function schema_stringList(value) {
      return Array.isArray(value) ? value.filter(each => typeof each === "string") : [];
    }
    var shape = __webpack_require__(4296);
    const noConfiguration = {
      type: "object",
      properties: {},
      additionalProperties: false
    };
    function compareStates(before, after) {
      return [ ...compare_compare(before, after, []) ];
    }
    function* compare_compare(before, after, path) {
      if ((0, external_node_util_.isDeepStrictEqual)(before, after)) return;
      const use = schemaUse(path);
      if (use !== void 0) {
        const place = path.slice(0, -1);
        const changes = compareSchemas(before ?? noConfiguration, after ?? noConfiguration, use);
        yield* changes.map(change => ({
          ...change,
          path: [ ...place, ...change.path ]
        }));
        return;
      }
      const whole = (0, shape.Tk)(path) && (before === void 0 || after === void 0);
      if (whole || !((0, json.Gv)(before) || (0, json.Gv)(after))) {
        yield judged(before, after, path);
        return;
      }
      const [old, now] = [ (0, json.Gv)(before) ? before : {}, (0, json.Gv)(after) ? after : {} ];
      for (const name of new Set([ ...Object.keys(now), ...Object.keys(old) ])) yield* compare_compare((0, 
      json.Dc)(old, name), (0, json.Dc)(now, name), [ ...path, name ]);
    }
    function judged(before, after, path) {
      const kind = before === void 0 ? "added" : after === void 0 ? "removed" : "changed";
      const {impact, reason} = fieldRule(path, kind, before, after);
      const named = path[0] === "secrets";
      return {
        path,
        kind,
        ...before === void 0 || named ? {} : {
          before
        },
        ...after === void 0 || named ? {} : {
          after
        },
        impact,
        reason
      };
    }
    function updateRequest(local, deployed, supplies, prune) {
      const body = {
        ...local.body,
        ...wireInterfaces(local, supplies)
      };
      const pruned = prune && deployed !== void 0 && local.definition !== void 0 ? pruneBody(body, local, deployed) : body;
      const sent = {
        ...emptyAttributesAsNull(pruned),
        ...files(local),
        ...nonEmpty({
          secrets: supplies.secrets
        })
      };
      return deployed !== void 0 && wouldUnpublish(local, deployed) ? withoutVisibility(sent) : sent;
    }
    function creationRequest(local, supplies) {
      const {name, version} = local;
      if (name === void 0 || version === void 0) throw new Error("A new integration version needs a name and a version.");
      const {maxExecutionTime, ...rest} = local.body;
      const body = maxExecutionTime === void 0 ? rest : withoutVisibility(rest);
      const clean = withoutNulls(emptyAttributesAsNull({
        ...body,
        ...wireInterfaces(local, supplies)
      }), []);
      return {
        name,
        version,
        ...clean,
        ...files(local),
        ...nonEmpty({
          secrets: supplies.secrets
        })
      };
    }
    function completion({body}) {
      const {maxExecutionTime, visibility = body.public === true ? "public" : void 0} = body;
      return maxExecutionTime === void 0 ? void 0 : {
        maxExecutionTime,
        ...defined({
          visibility
        })
      };
    }
    function wouldUnpublish({body}, deployed) {
      const isPrivate = body.visibility === void 0 ? body.public === false : body.visibility === "private";
      return isPrivate && (0, integration_record.H)(deployed);
    }
    function withoutVisibility(body) {
      const {visibility: _visibility, public: _public, ...rest} = body;
      return rest;
    }
    function files({code, readme, icon}) {
      return {
        ...code === void 0 ? {} : {
          code: code.text
        },
        ...readme === void 0 ? {} : {
          readme: toBase64(readme.text)
        },
        ...icon === void 0 ? {} : {
          icon: toBase64(icon.text)
        }
      };
    }
    function toBase64(text) {
      return Buffer.from(text, "utf8").toString("base64");
    }
    function wireInterfaces({interfaces}, {interfaceIds}) {
      if (interfaces === void 0) return {};
      const wire = {};
      for (const [key, reference] of Object.entries(interfaces)) {
        if (reference === null) {
          wire[key] = null;
          continue;
        }
        const id = Object.hasOwn(interfaceIds, key) ? interfaceIds[key] : "id" in reference ? reference.id : void 0;
        const {entities, actions, events, channels} = reference;
        if (id !== void 0) wire[key] = {
          id,
          ...defined({
            entities,
            actions,
            events,
            channels
          })
        };
      }
      return {
        interfaces: wire
      };
    }
    function pruneBody(body, local, deployed) {
      const {definition} = local;
      const mentions = {
        ...definition?.body,
        interfaces: definition?.interfaces
      };
      const all = definition?.source === "sdk";
      const draft = draftOf(body);
      for (const {at, removedWith} of shape.rT.filter(({pruned}) => pruned)) {
        const {holder, name} = splitLast(at);
        for (const {path, value: was} of (0, integration_path.Lt)(deployed, holder)) {
          if (!(0, json.Gv)(was) || !(all || (0, integration_path.fK)(mentions, ownerOf(path)) !== void 0)) continue;
          if (path.some((_, depth) => (0, shape.Tk)(path.slice(0, depth)) && !(0, json.Gv)((0, 
          integration_path.fK)(draft.body, path.slice(0, depth))))) continue;
          const now = path[0] === "interfaces" ? local.interfaces : (0, integration_path.fK)(draft.body, path);
          const has = one => (0, json.Gv)(now) && Object.hasOwn(now, one) && (name === "*" || Boolean(now[one]));
          const gone = (name === "*" ? Object.keys(was) : was[name] ? [ name ] : []).filter(one => !has(one));
          if (gone.length === 0) continue;
          const target = draft.at(path);
          for (const [beside, value] of Object.entries(removedWith ?? {})) if (!Object.hasOwn(target, beside)) (0, 
          json.Nk)(target, beside, value);
          for (const one of gone) (0, json.Nk)(target, one, null);
        }
      }
      return draft.body;
    }
    function ownerOf(path) {
      return path.length > 1 && path.at(-1) === "identifier" ? path.slice(0, -1) : path;
    }
    function splitLast(at) {
      const dot = at.lastIndexOf(".");
      return {
        holder: at.slice(0, dot),
        name: at.slice(dot + 1)
      };
    }
    function emptyAttributesAsNull(body) {
      const draft = draftOf(body);
      const attributes = shape.rT.flatMap(({at}) => at.endsWith("attributes.*") ? (0, 
      integration_path.Lt)(body, at) : []);
      for (const {path, value} of attributes) if (value === "") (0, json.Nk)(draft.at(path.slice(0, -1)), String(path.at(-1)), null);
      return draft.body;
    }
    function draftOf(body) {
      const root = {
        ...body
      };
      const copied = new Set([ root ]);
      const at = path => path.reduce((object, part) => {
        const name = String(part);
        const child = (0, json.lJ)(object, name);
        if (copied.has(child)) return child;
        const copy = {
          ...child
        };
        copied.add(copy);
        (0, json.Nk)(object, name, copy);
        return copy;
      }, root);
      return {
        body: root,
        at
      };
    }
    function withoutNulls(value, path) {
      if (!(0, json.Gv)(value) || (0, shape.Dg)(path) !== void 0) return value;
      const kept = Object.entries(value).filter(([, child]) => child !== null);
      const result = Object.fromEntries(kept.map(([name, child]) => [ name, withoutNulls(child, [ ...path, name ]) ]));
      return result;
    }
    function defined(values) {
      return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
    }
    function nonEmpty(values) {
      const full = Object.entries(values).filter(([, value]) => (0, json.Gv)(value) && Object.keys(value).length > 0);
      return Object.fromEntries(full);
    }
    var plan_secrets = __webpack_require__(3211);
    const replaced = [ "interfaces.*.*", "**.creation" ];
    const comparable = new Set(shape.rT.map(({at}) => at.split(".", 1)[0] ?? at).concat([ "title", "description", "url", "maxExecutionTime", "sdkVersion" ]));
    function stateOf(record) {
      return withoutDefaults({
        ...Object.fromEntries([ ...comparable ].map(field => [ field, (0, json.Dc)(record, field) ])),
        extraOperations: operations(record.extraOperations ?? {}),
        visibility: visibilityOf(record),
        secrets: Object.fromEntries(record.secrets.map(name => [ name, true ]))
      });
    }
    function visibilityOf(record) {
      return record.visibility ?? ((0, integration_record.H)(record) ? "public" : "private");
    }
    function applyBody(before, body) {
      const {code: _code, icon: _icon, readme: _readme, layers: _layers, secrets, public: isPublic, extraOperations, ...rest} = body;
      const visibility = rest.visibility ?? (isPublic === void 0 ? void 0 : isPublic ? "public" : "private");
      const changes = {
        ...rest,
        ...visibility === void 0 ? {} : {
          visibility
        },
        ...extraOperations === void 0 ? {} : {
          extraOperations: operations(extraOperations)
        },
        ...secrets === void 0 ? {} : {
          secrets: (0, json.LG)(secrets, value => value === null ? null : true)
        }
      };
      return withoutDefaults(merge(before, forgetMovedInterfaces(before, changes), []));
    }
    function operations(given) {
      return (0, json.LG)(given, value => value?.enabled === true ? true : null);
    }
    function forgetMovedInterfaces(before, changes) {
      if (!(0, json.Gv)(changes["interfaces"])) return changes;
      const deployed = (0, json.lJ)(before, "interfaces");
      const interfaces = Object.entries(changes["interfaces"]).map(([key, value]) => {
        const moved = (0, json.Gv)(value) && value["id"] !== (0, json.lJ)(deployed, key)["id"];
        return [ key, moved ? {
          name: null,
          version: null,
          ...value
        } : value ];
      });
      return {
        ...changes,
        interfaces: Object.fromEntries(interfaces)
      };
    }
    function merge(before, after, path) {
      if (!(0, json.Gv)(after) || (0, shape.Dg)(path) !== void 0 || replaced.some(pattern => (0, 
      integration_path.$h)(pattern, path))) return after;
      const result = (0, json.Gv)(before) ? {
        ...before
      } : {};
      for (const [name, value] of Object.entries(after)) {
        const old = Object.hasOwn(result, name) ? result[name] : void 0;
        if (value === null) delete result[name]; else if (value !== void 0) (0, json.Nk)(result, name, merge(old, value, [ ...path, name ]));
      }
      return result;
    }
    function withoutDefaults(state) {
      const clean = cleaned(state, []);
      return (0, json.Gv)(clean) ? clean : {};
    }
    function isNoConfiguration(schema, [root]) {
      const isConfiguration = root === "configuration" || root === "configurations";
      return isConfiguration && (0, json.Gv)(schema) && Object.keys(schema).length === 0;
    }
    function cleaned(value, path) {
      if (value === "" || value === null || value === false) return;
      if ((0, shape.Dg)(path) !== void 0) return isNoConfiguration(value, path) ? void 0 : value;
      if (Array.isArray(value)) return value.length === 0 ? void 0 : value.toSorted();
      if (!(0, json.Gv)(value)) return value;
      const kept = {};
      for (const [name, child] of Object.entries(value)) {
        const clean = cleaned(child, [ ...path, name ]);
        if (clean !== void 0) (0, json.Nk)(kept, name, clean);
      }
      return Object.keys(kept).length === 0 && !(0, shape.Tk)(path) ? void 0 : kept;
    }
    var gt = __webpack_require__(6599);
    var gte = __webpack_require__(1236);
    var inc = __webpack_require__(2338);
    var parse = __webpack_require__(6353);
    var prerelease = __webpack_require__(5714);
    function weigh(changes) {
      if (changes.length === 0) return "none";
      if (changes.some(change => change.impact === "breaking")) return "break";
      return changes.some(isFeature) ? "feature" : "fix";
    }
    function isFeature({impact, kind, path}) {
      return impact === "may-break" || kind === "added" && path.length > 1;
    }
    function nextVersion(base, changes) {
      const parsed = parse(base);
      if (parsed === null) return;
      const weight = weigh(changes);
      if (weight === "none") return {
        version: parsed.version,
        step: "none"
      };
      if (prerelease(parsed) !== null) return {
        version: raise(parsed, "prerelease"),
        step: "patch"
      };
      const step = stepFor(parsed, weight);
      return {
        version: raise(parsed, step),
        step
      };
    }
    function stepFor({major, minor}, weight) {
      if (major > 0) return weight === "break" ? "major" : weight === "feature" ? "minor" : "patch";
      return minor > 0 && weight === "break" ? "minor" : "patch";
    }
    function raise(version, step) {
      return inc(version.version, step) ?? version.version;
    }
    function adviseVersion(base, local, changes) {
      const next = nextVersion(base.version, changes);
      const version = parse(local.version ?? base.version);
      if (next === void 0 || version === null) return {};
      const same = version.version === parse(base.version)?.version;
      const inPlace = same && !(0, integration_record.H)(base);
      if (next.step === "none" || inPlace && weigh(changes) !== "break") return {
        advice: {
          wanted: base.version,
          enough: true,
          step: "none"
        }
      };
      const enough = reaches(version, next.version, base.version);
      const advice = {
        wanted: next.version,
        enough,
        step: next.step
      };
      return enough || same && !inPlace ? {
        advice
      } : {
        advice,
        problem: tooSmall(base, local, changes, next.version, same)
      };
    }
    function reaches(version, wanted, base) {
      if (prerelease(base) !== null) return gt(version, base);
      const target = `${version.major}.${version.minor}.${version.patch}`;
      return gt(version, base) && gte(target, wanted);
    }
    function tooSmall(base, local, changes, wanted, same) {
      const breaking = changes.filter(change => change.impact === "breaking").length;
      const what = breaking > 0 ? `${count(breaking, "change")} that ${breaking === 1 ? "breaks" : "break"} bots` : "changes that add to it";
      return {
        severity: "warning",
        subject: "version",
        message: same ? `Version \`${base.version}\` would be changed in place with ${what}, so bots that have it installed get no choice.` : `The step from \`${base.version}\` to \`${local.version ?? base.version}\` is too small for ${what}.`,
        fix: `Write \`${wanted}\` as the definition's version.`,
        ...place(local)
      };
    }
    function publishedProblem(local, deployed, changes) {
      const next = nextVersion(deployed.version, changes)?.version;
      const wanted = next === deployed.version ? inc(deployed.version, prerelease(deployed.version) ? "prerelease" : "patch") : next;
      return {
        severity: "error",
        subject: "version",
        message: `Version \`${deployed.version}\` is already ${visibilityOf(deployed)}, so the API forbids changing it` + (changes.length === 0 ? "." : `, but there ${changes.length === 1 ? "is" : "are"} ${count(changes.length, "change")}.`),
        fix: `Write ${wanted ? `\`${wanted}\`` : "a new number"} as the definition's version${changes.length === 0 ? " if the code changed" : ""}.`,
        ...place(local)
      };
    }
    function place({definition}) {
      return definition === void 0 ? {} : {
        place: definition.locate([ "version" ])
      };
    }
    function count(number, noun) {
      return `${number} ${noun}${number === 1 ? "" : "s"}`;
    }
    function makePlan(question) {
      const {local, deployed, sameVersion, integrationId, interfaceIds, prune} = question;
      const id = integrationId ?? (sameVersion ? deployed?.id : void 0);
      const creating = id === void 0;
      const {secrets, problems: secretProblems} = (0, plan_secrets.Ds)(secretsQuestion(question, creating));
      const supplies = {
        interfaceIds,
        secrets
      };
      const rest = completion(local);
      const request = creating ? {
        method: "POST",
        body: creationRequest(local, supplies),
        ...rest && {
          rest
        }
      } : {
        method: "PUT",
        id,
        body: updateRequest(local, deployed, supplies, prune)
      };
      const files = compareFiles(question);
      const isFirst = creating && deployed === void 0;
      const changes = creating || deployed !== void 0 ? [ ...compareWith(question, request), ...files.changes ] : [];
      const judged = isFirst ? changes.map(safeForAll) : changes;
      const version = deployed === void 0 ? {} : adviseVersion(deployed, local, judged);
      const visibility = visibilityAfter(request, deployed);
      return {
        plan: {
          action: creating ? "create" : "update",
          ...deployed === void 0 ? {} : {
            base: baseOf(deployed, sameVersion)
          },
          ...visibility === void 0 ? {} : {
            visibility
          },
          changes: judged,
          sent: [ ...files.sent, ...sentValues(request, deployed) ],
          notes: notesOf(question, request, judged),
          ...version.advice === void 0 ? {} : {
            advice: version.advice
          },
          request
        },
        problems: [ ...secretProblems, ...creating ? creationProblems(local) : [], ...deployed !== void 0 && !creating && wouldUnpublish(local, deployed) ? [ unpublishProblem(local, deployed) ] : [], ...version.problem === void 0 ? [] : [ version.problem ] ]
      };
    }
    function baseOf(deployed, sameVersion) {
      return {
        id: deployed.id,
        version: deployed.version,
        visibility: visibilityOf(deployed),
        sameVersion
      };
    }
    function secretsQuestion({local, deployed, prune, hasToken = true}, creating) {
      const copied = !creating || deployed === void 0 || (0, plan_secrets.Fe)(deployed.version, local.version);
      return {
        declared: local.declaredSecrets ?? (local.definition?.source === "sdk" ? {} : void 0),
        given: local.secrets,
        known: copied ? deployed?.secrets ?? [] : [],
        prune,
        creating,
        ...copied ? {} : {
          leftBehind: deployed.version
        },
        hasToken,
        locate: local.definition && (path => local.definition?.locate(path) ?? {
          file: local.path
        })
      };
    }
    function compareWith(question, request) {
      const {local, deployed} = question;
      const before = deployed === void 0 ? {} : stateOf(deployed);
      const start = request.method === "PUT" ? before : startOfNewVersion(question, before);
      const after = nameInterfaces(applyBody(start, bodyOf(request)), local);
      const {name: _name, version: _version, ...fields} = after;
      return compareStates(before, deployed === void 0 ? fields : withoutUnrecorded(deployed, fields));
    }
    function bodyOf(request) {
      return request.method === "PUT" ? request.body : {
        ...request.body,
        ...request.rest
      };
    }
    function startOfNewVersion({deployed, local}, before) {
      const {maxExecutionTime, sdkVersion, extraOperations} = before;
      const secrets = deployed && (0, plan_secrets.Fe)(deployed.version, local.version) ? before["secrets"] : void 0;
      const title = deployed?.title === deployed?.name ? before["title"] : void 0;
      const kept = Object.entries({
        secrets,
        title,
        maxExecutionTime,
        sdkVersion,
        extraOperations
      });
      return {
        ...Object.fromEntries(kept.filter(([, value]) => value !== void 0)),
        visibility: "private"
      };
    }
    const optionalInRecord = [ "sdkVersion", "extraOperations" ];
    function withoutUnrecorded(deployed, after) {
      const hidden = new Set(optionalInRecord.filter(field => deployed[field] === void 0));
      return Object.fromEntries(Object.entries(after).filter(([field]) => !hidden.has(field)));
    }
    function nameInterfaces(state, {interfaces}) {
      const deployed = (0, json.lJ)(state, "interfaces");
      const named = Object.entries(deployed).map(([key, value]) => {
        const reference = interfaces && Object.hasOwn(interfaces, key) ? interfaces[key] : void 0;
        const isNameless = (0, json.Gv)(value) && (0, json.Dc)(value, "name") === void 0;
        if (!isNameless || !reference || !("name" in reference)) return [ key, value ];
        return [ key, {
          ...value,
          name: reference.name,
          version: reference.version
        } ];
      });
      return named.length === 0 ? state : {
        ...state,
        interfaces: Object.fromEntries(named)
      };
    }
    function safeForAll(change) {
      return {
        ...change,
        impact: "safe",
        reason: "no bot has it installed yet"
      };
    }
    function visibilityAfter(request, deployed) {
      const {visibility, public: isPublic} = bodyOf(request);
      if (visibility !== void 0) return visibility;
      if (isPublic !== void 0) return isPublic ? "public" : "private";
      return request.method === "POST" ? "private" : deployed && visibilityOf(deployed);
    }
    function compareFiles(question) {
      const {local, deployedFiles} = question;
      const changes = [];
      const sent = [];
      for (const what of [ "code", "readme", "icon" ]) {
        if (local[what] === void 0) continue;
        const {text, ...file} = local[what];
        const before = what === "code" ? void 0 : deployedFiles?.[what];
        if (before === void 0) sent.push({
          what,
          remark: fileRemark(what, question),
          file
        }); else if (plainText(before) !== plainText(text)) {
          const {impact, reason} = fieldRule([ what ], "changed", before, text);
          changes.push({
            path: [ what ],
            kind: "changed",
            before,
            after: text,
            impact,
            reason
          });
        }
      }
      return {
        changes,
        sent
      };
    }
    function fileRemark(what, {deployed, deployedFiles}) {
      if (deployed === void 0) return "";
      if (what === "code") return incomparable;
      if (what === "icon") return "shared by all versions";
      if (!deployed.readmeUrl) return "adds it: none is deployed";
      return deployedFiles === void 0 ? "the deployed one is fetched for a plan only" : "could not be fetched to compare";
    }
    function sentValues(request, deployed) {
      const body = bodyOf(request);
      const values = Object.values(body.secrets ?? {}).filter(value => value !== null).length;
      const hidden = optionalInRecord.filter(field => deployed?.[field] === void 0 && body[field] !== void 0);
      const remark = deployed === void 0 ? "" : incomparable;
      return [ ...values === 0 ? [] : [ {
        what: values === 1 ? "1 secret value" : `${values} secret values`,
        remark
      } ], ...body.layers === void 0 ? [] : [ {
        what: "layers",
        remark
      } ], ...deployed === void 0 ? [] : hidden.map(what => ({
        what,
        remark
      })) ];
    }
    const incomparable = "can't be compared";
    function plainText(text) {
      return text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
    }
    function notesOf({deployed}, request, changes) {
      if (request.method === "PUT" && deployed === void 0) return [ "What is deployed is not known, so there is nothing to compare with." ];
      return changes.some(({path}) => path[0] === "icon") ? [ "The icon belongs to all versions of the integration, published ones too: this changes it everywhere." ] : [];
    }
    function creationProblems({code, buildAdvice}) {
      if (code !== void 0) return [];
      return [ {
        severity: "error",
        subject: "input code",
        message: "There is no code. A version without it would do nothing, so none is created.",
        fix: buildAdvice ?? "Build the integration before this step, or name the bundle with the input `code`."
      } ];
    }
    function unpublishProblem({definition}, deployed) {
      return {
        severity: "warning",
        subject: "visibility",
        message: `It is private here, but version ${deployed.version} is ${visibilityOf(deployed)} and a published version never becomes private again; the visibility is not sent.`,
        fix: `Write ${visibilityOf(deployed)}, or leave the visibility out.`,
        ...definition === void 0 ? {} : {
          place: definition.locate([ "visibility" ])
        }
      };
    }
    const pauses = [ 500, 1e3, 2e3, 4e3 ];
    async function lookUntil(read, willDo, {wait, signal}) {
      let seen = await read();
      for (const pause of pauses) {
        if (willDo(seen) || signal.aborted) break;
        await wait(pause);
        seen = await read();
      }
      return seen;
    }
    async function readBack(step, written) {
      const {api} = step.terms;
      const recordSource = (0, integration_record.H)(written) ? "hub" : "admin";
      const read = () => recordSource === "hub" ? api.getPublicIntegrationById(written.id) : api.getIntegration(written.id);
      const isSettled = seen => seen !== void 0 && isFresh(seen, written) && agrees(step, seen);
      let record;
      try {
        record = await lookUntil(read, isSettled, step.terms);
      } catch (error) {
        if (!(error instanceof errors.Z)) throw error;
        const doubt = `The deployed version could not be read back: ${(0, problem.em)(error.message)} The write succeeded; its response is shown here.`;
        return {
          record: written,
          recordSource: "admin",
          doubts: [ warning(written, doubt) ]
        };
      }
      if (record === void 0) {
        const where = recordSource === "hub" ? "The hub" : "Botpress";
        const doubt = `${where} does not show this version yet. The write succeeded; its response is shown here.`;
        return {
          record: written,
          recordSource: "admin",
          doubts: [ warning(written, doubt) ]
        };
      }
      if (!isFresh(record, written)) {
        const doubt = `The record read back is older than the write (updated ${record.updatedAt ?? "at an unknown time"}, written ${written.updatedAt ?? ""}).`;
        return {
          record,
          recordSource,
          doubts: [ warning(record, doubt) ]
        };
      }
      const differences = differencesFrom(step, record);
      if (differences.length === 0) return {
        record,
        recordSource,
        doubts: []
      };
      const paths = differences.slice(0, 10).map(change => (0, integration_path.jV)(change.path));
      const rest = differences.length - paths.length;
      const list = rest > 0 ? `${paths.join(", ")} and ${rest} more` : paths.join(", ");
      return {
        record,
        recordSource,
        doubts: [ warning(record, `Some fields read back differently than they were sent: ${list}.`) ]
      };
    }
    function agrees(step, record, later = {}) {
      return differencesFrom(step, record).every(({path: [field]}) => Object.hasOwn(later, field ?? ""));
    }
    function differencesFrom({local, terms, interfaceIds}, record) {
      return makePlan({
        local,
        deployed: record,
        sameVersion: true,
        prune: terms.inputs.prune,
        interfaceIds
      }).plan.changes;
    }
    function isFresh(record, written) {
      if (record.updatedAt === void 0 || written.updatedAt === void 0) return true;
      return Date.parse(record.updatedAt) >= Date.parse(written.updatedAt);
    }
    function warning({name, version}, message) {
      return {
        severity: "warning",
        subject: `${name} ${version}`,
        message,
        fix: "Check the integration in the dashboard. It is safe to run the step again."
      };
    }
    var refused = __webpack_require__(6866);
    var deployment_target = __webpack_require__(6945);
    const maxCreations = 3;
    async function write(step) {
      const {request} = step;
      if (request.method === "PUT") {
        const updated = await update(step, request.id, request.body);
        if (updated.result !== "failed") return updated;
        throw refusal(step, updated.error, wordUpdate(step, updated));
      }
      const created = await create(step, request.body, request.rest);
      return created.result === "raced" || request.rest === void 0 ? created : complete(step, created, request.rest);
    }
    async function update(step, id, body) {
      try {
        return {
          result: "updated",
          record: await step.terms.api.updateIntegration(id, body)
        };
      } catch (error) {
        if (!(error instanceof errors.Z)) throw error;
        return error.outcomeUnknown ? afterLostAnswer(step, id, error) : afterRefusal(step, id, error);
      }
    }
    async function afterLostAnswer(step, id, error) {
      const failed = version => ({
        result: "failed",
        error,
        version
      });
      const {api, signal} = step.terms;
      if (signal.aborted) return failed("unknown");
      const isDone = now => now !== void 0 && hasChanged(step, now) && agrees(step, now);
      const now = await lookUntil(() => api.getIntegration(id), isDone, step.terms).catch(undefinedIfFailed);
      if (now === void 0) return failed("unknown");
      if (!isDone(now)) return failed(hasChanged(step, now) ? "changed" : "unchanged");
      return {
        result: "updated",
        record: now,
        reason: `${lost(error)}, but the deployed record shows the update.`
      };
    }
    async function afterRefusal(step, id, error) {
      const refused = {
        result: "failed",
        error,
        version: "refused"
      };
      const {api, signal} = step.terms;
      if (signal.aborted) return refused;
      const now = await api.getIntegration(id).catch(undefinedIfFailed);
      if (now === void 0 || !hasChanged(step, now) || !agrees(step, now)) return refused;
      const isPublishedNow = (0, integration_record.H)(now) && step.before !== void 0 && !(0, 
      integration_record.H)(step.before);
      if (!isPublishedNow && error.type !== "ResourceLockedConflict") return refused;
      const reason = `Version ${now.version} was ${isPublishedNow ? "published" : "updated"} with this definition while the run was underway. The code can't be compared.`;
      return {
        result: "skipped",
        record: now,
        reason
      };
    }
    function hasChanged({before}, now) {
      return now.updatedAt !== before?.updatedAt;
    }
    async function create(step, body, rest) {
      const {api, signal} = step.terms;
      const {name, version} = body;
      const unknown = `It is unknown whether ${name} ${version} was created. Run the step again: it looks before it creates.`;
      let answerLost;
      for (let sent = 1; ;sent++) try {
        return {
          result: "created",
          record: await api.createIntegration(body)
        };
      } catch (error) {
        if (!(error instanceof errors.Z)) throw error;
        if (error.outcomeUnknown) answerLost = error;
        const stop = words => refusal(step, error, answerLost === void 0 ? words : unknown);
        const exists = error.type === "AlreadyExists";
        if (!exists && !error.outcomeUnknown) throw stop("Nothing was created.");
        if (signal.aborted) throw stop("Nothing was created.");
        const look = () => api.getIntegrationByName(name, version);
        const found = await lookUntil(look, seen => seen !== void 0, step.terms).catch(failure => {
          throw failure instanceof errors.Z ? stop("Nothing was created.") : failure;
        });
        if (found !== void 0) {
          if (answerLost === void 0 || !agrees(step, found, rest)) return {
            result: "raced"
          };
          return {
            result: "created",
            record: found,
            reason: `${lost(answerLost)}, but the version exists as it was sent.`
          };
        }
        if (signal.aborted) throw stop("Nothing was created.");
        if (exists) {
          await (0, deployment_target.uE)(name, step.terms);
          throw stop("Nothing was created, and this workspace does not show the version.");
        }
        if (sent === maxCreations) {
          const words = `${name} ${version} was not found after ${maxCreations} attempts to create it. One of them may still take effect; it is safe to run the step again.`;
          throw refusal(step, error, words);
        }
      }
    }
    async function complete(step, created, rest) {
      const {record, reason} = created;
      const completed = await update({
        ...step,
        before: record
      }, record.id, rest);
      if (completed.result !== "failed") return {
        ...created,
        record: completed.record,
        ...join(reason, completed.reason)
      };
      const seen = {
        ...step.seen,
        record,
        recordSource: "admin"
      };
      throw refusal({
        ...step,
        seen
      }, completed.error, wordCompletion(record, Object.keys(rest), completed));
    }
    function join(...sentences) {
      const reason = sentences.filter(text => text !== void 0).join(" ");
      return reason === "" ? {} : {
        reason
      };
    }
    function wordUpdate({before}, {version: seen}) {
      const what = before === void 0 ? "the version" : `${before.name} ${before.version}`;
      switch (seen) {
       case "refused":
        return "Nothing was changed.";

       case "unchanged":
        return `When last read, ${what} was unchanged. The update may still take effect; it is safe to run the step again.`;

       case "changed":
        return `When last read, ${what} had changed, but not to what this run sent. Run the step again.`;

       case "unknown":
        return `It is unknown whether ${what} was updated. It is safe to run the step again.`;
      }
    }
    function wordCompletion({name, version}, fields, {version: seen}) {
      const rest = fields.join(" and ");
      const isCreated = `${name} ${version} is created`;
      switch (seen) {
       case "refused":
        return `${isCreated}, but its ${rest} could not be set. Run the step again.`;

       case "unchanged":
        return `${isCreated}, but when last read, its ${rest} had not been set. It may still take effect. Run the step again.`;

       case "changed":
        return `${isCreated}, but when last read, it had changed to something else than this run sent. Run the step again.`;

       case "unknown":
        return `${isCreated}, but it is unknown whether its ${rest} was set. Run the step again.`;
      }
    }
    function refusal(step, error, words) {
      return new refused.L([ (0, refused.U)(error, words) ], step.seen, error);
    }
    function undefinedIfFailed(error) {
      if (!(error instanceof errors.Z)) throw error;
    }
    function lost(error) {
      return `No valid response (${(0, problem.em)(error.message).slice(0, -1)})`;
    }
    async function deploy(local, terms) {
      const findings = [ ...local.problems, ...(0, deployment_target.p1)(local, terms.inputs) ];
      try {
        refuseIfBlocked(findings, terms);
        return await settle(local, terms, findings);
      } catch (error) {
        if (error instanceof errors.Z) return {
          result: "failed",
          problems: [ ...findings, (0, refused.U)(error) ]
        };
        if (!(error instanceof refused.L)) throw error;
        return {
          ...error.seen,
          result: "failed",
          problems: [ ...findings, ...error.problems ]
        };
      }
    }
    async function settle(local, terms, findings, raced = false) {
      const {inputs, dryRun} = terms;
      const [target, interfaces] = await Promise.all([ (0, deployment_target.FB)(local, terms), resolveInterfaces(local, terms) ]);
      if (interfaces.problems.length > 0) throw new refused.L(interfaces.problems);
      const {ids: interfaceIds} = interfaces;
      const {deployed, sameVersion} = target;
      const {plan, problems} = makePlan({
        local,
        ...deployed && {
          deployed
        },
        sameVersion,
        prune: inputs.prune,
        interfaceIds,
        ...dryRun && deployed && {
          deployedFiles: await fetchFiles(local, deployed, terms)
        }
      });
      const {request, ...shown} = plan;
      const current = sameVersion ? deployed : void 0;
      const seen = {
        plan: shown,
        ...current && {
          record: current,
          recordSource: "admin"
        }
      };
      findings.push(...target.problems, ...problems);
      if (current !== void 0 && (0, integration_record.H)(current)) {
        const kept = {
          ...seen,
          result: "skipped",
          problems: findings
        };
        const {version} = current;
        if (plan.changes.length === 0) {
          const reason = `Version ${version} is published as it is. If the code changed, raise the version.`;
          return {
            ...kept,
            reason
          };
        }
        if (inputs["if-published"] === "skip") return {
          ...kept,
          reason: `Version ${version} is published and can't be changed (\`if-published: skip\`).`
        };
        if (inputs["if-published"] === "fail") findings.unshift(publishedProblem(local, current, plan.changes));
      }
      refuseIfBlocked(findings, terms, seen);
      const step = {
        local,
        terms,
        request,
        interfaceIds,
        before: current,
        seen
      };
      if (dryRun) return {
        ...seen,
        ...await ask(step),
        problems: findings
      };
      if (terms.signal.aborted) throw new refused.L([], {
        ...seen,
        reason: "Cancelled before anything was written."
      });
      const written = await write(step);
      if (written.result === "raced") {
        if (raced) throw new refused.L([ raceProblem(local) ], seen);
        findings.splice(0, findings.length, ...local.problems, raceNotice(local));
        return settle(local, terms, findings, true);
      }
      const {doubts, ...read} = await readBack(step, written.record);
      const lost = written.result === "created" ? findLostSecrets(local, written.record, read.record) : [];
      const {reason} = written;
      return {
        plan: shown,
        result: lost.length > 0 ? "failed" : written.result,
        ...reason !== void 0 && {
          reason
        },
        ...read,
        problems: [ ...findings, ...lost, ...doubts ]
      };
    }
    function findLostSecrets({declaredSecrets, secrets, definition}, written, read = written) {
      const record = {
        ...written,
        secrets: [ ...written.secrets, ...read.secrets ]
      };
      return (0, plan_secrets.kL)(record, {
        declared: declaredSecrets,
        given: secrets,
        locate: definition?.locate
      });
    }
    function refuseIfBlocked(findings, {inputs}, seen = {}) {
      const block = (0, problem.P_)(findings, inputs);
      if (block !== void 0) throw new refused.L([], {
        ...seen,
        ...block
      });
    }
    async function resolveInterfaces(local, {api}) {
      const resolve = async ([key, reference]) => {
        if (reference === null) return {
          ids: {},
          problems: []
        };
        if ("id" in reference && typeof reference.id === "string") return {
          ids: {
            [key]: reference.id
          },
          problems: []
        };
        if (!("name" in reference && "version" in reference)) return {
          ids: {},
          problems: []
        };
        const [name, version] = [ String(reference.name), String(reference.version) ];
        const found = await api.getPublicInterface(name, version);
        if (found !== void 0) return {
          ids: {
            [key]: found.id
          },
          problems: []
        };
        const missing = {
          severity: "error",
          subject: `interfaces.${key}`,
          message: `The hub has no interface \`${name}\` of version ${version}.`,
          fix: "Correct its name or version, or publish the interface first.",
          ...local.definition && {
            place: local.definition.locate([ "interfaces", key ])
          }
        };
        return {
          ids: {},
          problems: [ missing ]
        };
      };
      const resolved = await Promise.all(Object.entries(local.interfaces ?? {}).map(resolve));
      return {
        ids: Object.fromEntries(resolved.flatMap(({ids}) => Object.entries(ids))),
        problems: resolved.flatMap(({problems}) => problems)
      };
    }
    async function fetchFiles(local, {iconUrl, readmeUrl}, {fetchText}) {
      const [icon, readme] = await Promise.all([ local.icon && iconUrl ? fetchText(iconUrl) : void 0, local.readme && readmeUrl ? fetchText(readmeUrl) : void 0 ]);
      return {
        ...icon !== void 0 && {
          icon
        },
        ...readme !== void 0 && {
          readme
        }
      };
    }
    async function ask({local, terms, request, seen}) {
      const {api} = terms;
      try {
        await (request.method === "PUT" ? api.validateUpdate(request.id, request.body) : api.validateCreation(request.body));
        return {
          result: "planned",
          verdict: {
            accepted: true
          }
        };
      } catch (error) {
        if (!(error instanceof errors.Z)) throw error;
        if (error.kind !== "api") throw new refused.L([ (0, refused.U)(error) ], seen, error);
        if (request.method === "POST") await (0, deployment_target.uE)(request.body.name, terms);
        const {type, message} = error;
        const verdict = {
          accepted: false,
          ...type !== void 0 && {
            type
          },
          message
        };
        throw new refused.L([ {
          ...(0, refused.U)(error),
          ...placeOf(local)
        } ], {
          ...seen,
          verdict
        }, error);
      }
    }
    function placeOf({definition}) {
      return definition === void 0 ? {} : {
        place: {
          file: definition.file
        }
      };
    }
    function raceNotice({name, version}) {
      return {
        severity: "notice",
        subject: `${name ?? ""} ${version ?? ""}`,
        message: "This version was not found at first, but it exists. The run continued with the existing version."
      };
    }
    function raceProblem({name, version}) {
      return {
        severity: "error",
        subject: `${name ?? ""} ${version ?? ""}`,
        message: "Botpress says that this version exists, but does not return it. Nothing was changed.",
        fix: "Run the step again later. If it stays, check whether the name belongs to another workspace."
      };
    }
  }
};
