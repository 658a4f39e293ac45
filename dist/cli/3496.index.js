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

// EXTERNAL MODULE: ./build/domain/policy.js
var domain_policy = __webpack_require__(90323);
// EXTERNAL MODULE: ./build/plan/preflight.js
var preflight = __webpack_require__(56161);
// EXTERNAL MODULE: ./build/report/undecidable.js
var undecidable = __webpack_require__(89703);
// EXTERNAL MODULE: ./build/suite/late-mistakes.js
var late_mistakes = __webpack_require__(67045);
// EXTERNAL MODULE: ./build/suite/spec.js + 31 modules
var suite_spec = __webpack_require__(2561);
// EXTERNAL MODULE: ./build/verdict/sensitivity.js
var sensitivity = __webpack_require__(80409);
;// CONCATENATED MODULE: ./build/check.js






async function check(repository, options) {
    const { head } = await repository.revisions();
    const spec = await (0,suite_spec/* loadSpec */.I)({ base: undefined, head }, options);
    const suites = spec.suites.head;
    const late = await (0,late_mistakes/* findLateMistakes */.R)([...suites, ...spec.salvaged]);
    const errors = (0,late_mistakes/* joinMistakes */.Q)(spec.errors, [...late, ...unaskable(spec, options)]);
    return {
        suites: suites.length,
        cases: suites.reduce((sum, suite) => sum + suite.cases.length, 0),
        errors,
        warnings: suites.flatMap((suite) => tooSmallFor(suite, spec)),
        sources: await readSources(head, errors),
    };
}
function unaskable({ suites, salvaged, rules, errors }, { config }) {
    const isUnread = errors.some(({ place }) => place !== undefined && withoutEnding(place.file) === withoutEnding(config));
    if (isUnread)
        return [];
    const cases = [...suites.head, ...salvaged].flatMap((suite) => suite.cases);
    return (0,preflight/* missingModels */.N)(cases.flatMap(({ expect }) => expect), { models: rules, configFile: config });
}
function withoutEnding(file) {
    return file.replace(/\.ya?ml$/, '');
}
function tooSmallFor(suite, { rules }) {
    const casesWithTag = (tag) => suite.cases.filter((entry) => entry.tags.includes(tag)).length;
    const policy = (0,domain_policy/* mergeRules */.ub)(suite.policy, rules.policy);
    const found = (0,sensitivity/* undecidableRules */.E)(policy, rules.limits, { cases: suite.cases.length, casesWithTag });
    return found.map((rule) => (0,undecidable/* undecidableSentence */.A)(suite.id, rule));
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
var code_frame = __webpack_require__(55682);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/cli/working-tree.js
var working_tree = __webpack_require__(28027);
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
        const { repository } = await (0,working_tree/* openWorkingTree */.A)(settings.workingDirectory, terminal);
        const opened = __addDisposableResource(env_1, repository, true);
        const { suites, cases, errors, warnings, sources } = await check(opened, settings);
        for (const warning of warnings)
            terminal.writeError(`warning: ${warning}\n`);
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


/***/ }),

/***/ 28027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openWorkingTree)
/* harmony export */ });
/* harmony import */ var _adapters_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74161);
/* harmony import */ var _adapters_git_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59894);


async function openWorkingTree(at, { env: environment }) {
    const { directory, headSha } = await (0,_adapters_git_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .readCheckout */ .b$)(at, environment, false);
    const repository = await (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_0__/* .openLocalRepository */ .g)({ directory, base: headSha, head: undefined, environment });
    return { repository, directory };
}


/***/ }),

/***/ 55682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ renderErrors)
/* harmony export */ });
/* unused harmony export renderCodeFrame */
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);
/* harmony import */ var _ansi_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50968);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6257);



const LINES_AROUND = 2;
const LONGEST_LINE = 100;
function renderCodeFrame(source, place) {
    return codeFrame(source, place, createPaint(false));
}
function codeFrame(source, place, paint) {
    const lines = source.split(/\r?\n/);
    if (place.line < 1 || place.line > lines.length)
        return '';
    const first = Math.max(1, place.line - LINES_AROUND);
    const last = Math.min(lines.length, place.line + LINES_AROUND);
    const gutter = String(last).length;
    const from = Math.max(0, place.column - 1 - LONGEST_LINE / 2);
    const shown = lines.slice(first - 1, last).flatMap((line, index) => {
        const number = first + index;
        const isMarked = number === place.line;
        const text = (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(shownText(line.slice(from)), LONGEST_LINE);
        const label = `${isMarked ? '>' : ' '} ${String(number).padStart(gutter)} | ${text}`.trimEnd();
        if (!isMarked)
            return [paint('dim', label)];
        return place.column < 1 ? [label] : [label, paint('red', pointer(line.slice(from, place.column - 1), gutter))];
    });
    return shown.join('\n');
}
function pointer(before, gutter) {
    return `  ${' '.repeat(gutter)} | ${' '.repeat((0,_ansi_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB)(shownText(before)))}^`;
}
function shownText(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text).replace(/\t/g, '  ');
}
function renderErrors(errors, sources, { color, width }) {
    const paint = (0,_ansi_js__WEBPACK_IMPORTED_MODULE_1__/* .createPaint */ .XG)(color);
    const blocks = errors.map((error) => {
        const source = error.place && sources.get(error.place.file);
        const frame = error.place === undefined || source === undefined ? '' : codeFrame(source, error.place, paint);
        const place = error.place === undefined ? '' : `${paint('bold', (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)((0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describePlace */ .df)(error.place)))}: `;
        const sentence = (0,_ansi_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapWithPrefix */ .p8)(paint('red', '✗ '), place + (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(error.sentence), width);
        const hint = error.hint === undefined ? '' : (0,_ansi_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapWithPrefix */ .p8)('  ', (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(error.hint), width);
        return [sentence, frame, hint].filter((part) => part !== '').join('\n');
    });
    return `${blocks.join('\n\n')}\n`;
}


/***/ })

};
