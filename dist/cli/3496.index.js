export const id = 3496;
export const ids = [3496];
export const modules = {

/***/ 3496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: ./build/adapters/git.js + 12 modules
var git = __webpack_require__(2823);
// EXTERNAL MODULE: ./build/suite/spec.js + 35 modules
var suite_spec = __webpack_require__(7024);
;// CONCATENATED MODULE: ./build/check.js

async function check(repository, options) {
    const { head } = await repository.revisions();
    const spec = await (0,suite_spec/* loadSpec */.I)({ base: undefined, head }, options);
    const suites = spec.suites.head;
    const errors = [...spec.errors, ...(await tryEverything(suites))];
    return {
        suites: suites.length,
        cases: suites.reduce((sum, suite) => sum + suite.cases.length, 0),
        errors,
        sources: await readSources(head, errors),
    };
}
async function tryEverything(suites) {
    if (suites.length === 0)
        return [];
    const [{ createRenderer }, { validateSuite }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8031).then(__webpack_require__.bind(__webpack_require__, 8031)),
        __webpack_require__.e(/* import() */ 1657).then(__webpack_require__.bind(__webpack_require__, 1657)),
    ]);
    const renderer = await createRenderer();
    return (await Promise.all(suites.map((suite) => validateSuite(suite, renderer)))).flat();
}
async function readSources({ snapshot }, errors) {
    const files = [...new Set(errors.flatMap((error) => error.place?.file ?? []))];
    const read = files.map(async (file) => {
        const entry = snapshot.entries.get(file);
        if (entry?.kind !== 'file')
            return [];
        return [[file, new TextDecoder().decode(await snapshot.read(entry.oid))]];
    });
    return new Map((await Promise.all(read)).flat());
}

// EXTERNAL MODULE: ./build/report/code-frame.js
var code_frame = __webpack_require__(5682);
// EXTERNAL MODULE: ./build/cli/options.js + 1 modules
var cli_options = __webpack_require__(7127);
;// CONCATENATED MODULE: ./build/cli/check-command.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




async function checkCommand(terminal, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const settings = (0,cli_options/* settingsOf */.f5)(options);
        const repository = __addDisposableResource(env_1, await (0,git/* openLocalRepository */.g)({
            directory: settings.workingDirectory,
            base: undefined,
            head: undefined,
            environment: terminal.env,
        }), true);
        const { suites, cases, errors, sources } = await check(repository, settings);
        if (errors.length > 0) {
            const { hasColor: color, width } = terminal;
            terminal.writeError((0,code_frame/* renderErrors */.a)(errors, sources, { color, width }));
            return 2;
        }
        terminal.write(`${suites} ${suites === 1 ? 'suite' : 'suites'} with ${cases} ${cases === 1 ? 'case' : 'cases'}: all valid.\n`);
        return 0;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ })

};
