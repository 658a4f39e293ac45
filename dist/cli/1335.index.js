export const id = 1335;
export const ids = [1335];
export const modules = {

/***/ 48333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function makeDirectory(path) {
    const missing = [];
    let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    while ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(at, { throwIfNoEntry: false }) === undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) !== at) {
        missing.push(at);
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at);
    }
    for (const directory of missing.reverse())
        makeOne(directory);
}
function makeOne(directory) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory);
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
            throw error;
    }
}


/***/ }),

/***/ 46864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planCommand: () => (/* binding */ planCommand)
});

// EXTERNAL MODULE: ./build/compare/detection.js + 1 modules
var detection = __webpack_require__(37418);
;// CONCATENATED MODULE: ./node_modules/pure-rand/lib/esm/distribution/uniformFloat64.js
//#region src/distribution/uniformFloat64.ts
const scale26 = 1.4901161193847656e-8;
const scale53 = 11102230246251565e-32;
const mask1 = 67108863;
const mask2 = 134217727;
/**
* Uniformly generate random 64-bit floating point values between 0 (included) and 1 (excluded)
*
* @remarks Generated values are multiples of 2**-53, providing 53 bits of randomness.
*
* @param rng - Instance of RandomGenerator to extract random values from
*
* @public
*/
function uniformFloat64(rng) {
	const value1 = rng.next() & mask1;
	const value2 = rng.next() & mask2;
	return value1 * scale26 + value2 * scale53;
}
//#endregion


// EXTERNAL MODULE: ./build/domain/trial.js
var trial = __webpack_require__(70721);
// EXTERNAL MODULE: ./build/domain/decision.js
var decision = __webpack_require__(32063);
// EXTERNAL MODULE: ./build/compare/next.js + 7 modules
var next = __webpack_require__(93116);
// EXTERNAL MODULE: ./build/compare/procedure/ledger.js + 1 modules
var ledger = __webpack_require__(26257);
// EXTERNAL MODULE: ./build/compare/random.js + 1 modules
var compare_random = __webpack_require__(90388);
;// CONCATENATED MODULE: ./build/compare/expected-calls.js






const FLAKY_SHARE = 0.25;
const FAILING_SHARE = 0.1;
const RUNS = 20;
const ALL_RUNS = 400;
const LEAST_RUNS = 2;
const MOST_CASES = 300;
function expectedCallsOfAll(designs, seed) {
    const shapes = new Map(designs.map((design) => [shapeOf(design), design]));
    const runs = Math.max(LEAST_RUNS, Math.min(RUNS, Math.floor(ALL_RUNS / Math.max(1, shapes.size))));
    const calls = new Map([...shapes].map(([shape, design]) => [shape, expectedCalls(design, seed, runs)]));
    return designs.map((design) => calls.get(shapeOf(design)) ?? expectedCalls(design, seed, runs));
}
function shapeOf(design) {
    const { compared, measured, ...rules } = { ...design, suite: undefined, target: undefined, tag: undefined };
    return JSON.stringify({
        ...rules,
        compared: compared.map(({ severity, weight }) => [severity, weight]),
        measured: measured.length,
    });
}
function expectedCalls(design, seed, count = RUNS) {
    const size = Math.min(MOST_CASES, design.compared.length);
    const scale = size === 0 ? 0 : design.compared.length / size;
    const played = {
        ...design,
        compared: design.compared.slice(0, size),
        measured: [],
        pairedCases: Math.round(design.pairedCases / Math.max(1, scale)),
    };
    const drop = Math.min(1, design.mustCatch / Math.max(1e-9, (0,ledger/* affectedShare */.or)(design)));
    const average = (lost) => {
        const runs = Array.from({ length: count }, (_, i) => playRow(played, lost, { seed: seed + i }));
        return Math.round((scale * runs.reduce((sum, calls) => sum + calls, 0)) / count) + design.measured.length;
    };
    const atMost = 2 * design.maxRounds * design.compared.length + design.measured.length;
    return { unchanged: average(0), atMustCatch: average(drop), atMost };
}
function playRow(design, drop, { seed }) {
    const random = (0,compare_random/* generatorFor */.Db)(seed, [design.suite, design.target, 'expected calls', String(drop)]);
    const rates = new Map(design.compared.map((one) => [one.caseId, passRate(random)]));
    const loss = drop / ([...rates.values()].reduce((sum, rate) => sum + rate, 0) / Math.max(1, rates.size));
    const done = new Map();
    const find = (key) => done.get((0,trial/* describeTrialKey */.D)(key));
    const advance = (0,next/* startRow */.Lt)(design, find, seed);
    const ask = (key) => {
        const rate = (rates.get(key.caseId) ?? 0) * (key.side === 'head' ? 1 - Math.min(1, loss) : 1);
        done.set((0,trial/* describeTrialKey */.D)(key), answer(key, uniformFloat64(random) < rate));
    };
    for (let { orders } = advance(); orders.length > 0; { orders } = advance()) {
        for (const order of orders) {
            for (let keys = (0,decision/* nextCalls */.X7)(order, find); keys.length > 0; keys = (0,decision/* nextCalls */.X7)(order, find))
                keys.forEach(ask);
        }
    }
    return done.size;
}
function passRate(random) {
    const kind = uniformFloat64(random);
    if (kind < FAILING_SHARE)
        return 0;
    return kind < FAILING_SHARE + FLAKY_SHARE ? Math.sqrt(uniformFloat64(random)) : 1;
}
function answer(key, passed) {
    return { ...ANSWER, key, passed, score: Number(passed) };
}
const ANSWER = {
    status: 'scored',
    fingerprint: '',
    output: { text: '', toolCalls: [], finishReason: 'stop', metadata: {} },
    scores: [],
    usage: undefined,
    served: { model: undefined, requestId: undefined, serviceTier: undefined },
    costUsd: undefined,
    spendUsd: undefined,
    judgeSpendUsd: undefined,
    latencyMs: 0,
    attempts: 1,
    startedAt: '',
    origin: 'replayed',
    passedOldExpectations: undefined,
};

// EXTERNAL MODULE: ./build/plan/plan.js + 10 modules
var plan_plan = __webpack_require__(93244);
// EXTERNAL MODULE: ./build/plan/preflight.js
var preflight = __webpack_require__(56161);
// EXTERNAL MODULE: ./build/planning.js + 3 modules
var planning = __webpack_require__(21551);
// EXTERNAL MODULE: ./build/record.js + 2 modules
var build_record = __webpack_require__(77769);
// EXTERNAL MODULE: ./build/verdict/design.js
var design = __webpack_require__(29210);
;// CONCATENATED MODULE: ./build/forecast.js







async function forecast(input, ports) {
    const record = (0,build_record/* startRecord */.q)(input.settings.maxCostUsd);
    const forecasts = [];
    const refusals = [];
    const { maxCostUsd, config: configFile } = input.settings;
    await (0,planning/* collectErrors */.ul)(record, async () => {
        const { spec, plan } = await (0,planning/* planChange */.AS)(record, input, ports);
        if ((0,plan_plan/* affectedCount */.yK)(plan) > 0) {
            const { estimated } = await (0,planning/* estimate */.jA)(record, plan, spec, { input, ports });
            refusals.push(...(0,preflight/* preflight */.M)(plan, { estimated, maxCostUsd, models: spec.rules, configFile }));
        }
        const designs = (0,design/* designRows */.q)(plan, spec.rules.limits).filter((design) => design.compared.length > 0);
        forecasts.push(...forecastRows(designs, input.seed));
    });
    const { plan, estimated, errors, warnings } = record;
    return { plan, estimate: estimated?.estimate, forecasts, errors, warnings, refusals };
}
function forecastRows(designs, seed) {
    const calls = expectedCallsOfAll(designs, seed);
    return designs.flatMap((design, index) => {
        const { suite, target, tag, compared, pairedCases, mustCatch } = design;
        const expected = calls[index];
        if (expected === undefined || design.maxDrop >= 1)
            return [];
        const detectableDrop = (0,detection/* detectableDropOf */.c)(design);
        return [
            { suite, target, tag, comparedCases: compared.length, pairedCases, detectableDrop, mustCatch, calls: expected },
        ];
    });
}

// EXTERNAL MODULE: ./build/report/code-frame.js
var code_frame = __webpack_require__(55682);
;// CONCATENATED MODULE: ./build/report/plan-json.js
function renderPlanJson({ plan, estimate, forecasts, errors, warnings, refusals }) {
    const rows = plan?.rows.map(({ suite, target, file, totalCases, pairedCases, isNew, cases }) => ({
        suite,
        target,
        file,
        totalCases,
        pairedCases,
        isNew,
        cases: cases.map(plannedCase),
    }));
    const changes = plan?.changes ?? [];
    const value = { version: 1, rows: rows ?? [], changes, estimate, forecasts, errors, warnings, refusals };
    return `${JSON.stringify(value, (_, entry) => (entry === undefined ? null : entry), 2)}\n`;
}
function plannedCase(planned) {
    const { kind, reasons } = planned;
    const fingerprints = planned.kind === 'compared'
        ? { base: planned.requests.base.fingerprint, head: planned.requests.head.fingerprint }
        : { base: undefined, head: planned.request.fingerprint };
    return { id: planned.case.id, kind, severity: planned.case.severity, tags: planned.case.tags, reasons, fingerprints };
}

// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
// EXTERNAL MODULE: ./build/report/ansi.js
var ansi = __webpack_require__(50968);
// EXTERNAL MODULE: ./build/report/estimate.js
var report_estimate = __webpack_require__(24269);
// EXTERNAL MODULE: ./build/report/findings/statement.js
var statement = __webpack_require__(27447);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
// EXTERNAL MODULE: ./build/report/reasons.js
var report_reasons = __webpack_require__(77802);
// EXTERNAL MODULE: ./build/report/spec-change.js + 1 modules
var spec_change = __webpack_require__(84820);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/report/plan.js









const NAMED_CASES = 10;
const FEW_CASES = 20;
function renderPlan(view, { color, width }) {
    const { plan, estimate, forecasts, warnings, refusals } = view;
    const paint = (0,ansi/* createPaint */.XG)(color);
    const list = (title, lines) => {
        const items = lines.map((line) => (0,ansi/* wrapWithPrefix */.p8)('  - ', line, width));
        return lines.length === 0 ? '' : [paint('bold', title), ...items].join('\n');
    };
    const parts = [
        paint('bold', planSentence(plan)),
        ...plan.rows.filter((row) => row.cases.length > 0).map((row) => planRow(row, paint, width)),
        list('Spec and policy changes', plan.changes.map((change) => (0,phrase/* phraseText */.tN)((0,spec_change/* describeChangeFully */.cF)(change)))),
        list('Warnings', warnings.map(visible/* visibleLine */.P8)),
        list('What these checks can see', forecasts.map(forecastLine)),
        estimate === undefined
            ? ''
            : (0,ansi/* wrapWithPrefix */.p8)('', `Estimate, ${(0,report_estimate/* formatEstimate */.e)(estimate)}${tokens(estimate)}.${unpriced(estimate)}`, width),
        list('A run would be refused', refusals.map((refusal) => (0,visible/* visibleLine */.P8)((0,user_error/* describeUserError */.Pi)(refusal)))),
    ];
    return (0,visible/* withoutCommands */.Df)(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}
function planSentence(plan) {
    const affected = plan.rows.reduce((sum, row) => sum + row.cases.length, 0);
    const total = plan.rows.reduce((sum, row) => sum + row.totalCases, 0);
    const where = (0,format/* formatNumberOf */.Of)(plan.rows.length, 'suite × target row');
    return affected === 0
        ? `Nothing would run: none of ${(0,format/* formatNumberOf */.Of)(total, 'case')} in ${where} is affected.`
        : `${(0,format/* formatCount */.B4)(affected)} of ${(0,format/* formatNumberOf */.Of)(total, 'case')} in ${where} would run.`;
}
function forecastLine(row) {
    const { unchanged, atMustCatch, atMost } = row.calls;
    const few = row.comparedCases < FEW_CASES
        ? ` It has only ${(0,format/* formatNumberOf */.Of)(row.comparedCases, 'case')}: fewer than ${FEW_CASES} see little.`
        : '';
    const calls = `Calls to the target, re-runs included: about ${(0,format/* formatCount */.B4)(unchanged)} when nothing changed, ${(0,format/* formatCount */.B4)(atMustCatch)} at a drop of ${(0,format/* formatRuledOut */.SG)(row.mustCatch)}; without re-runs ${(0,format/* formatCount */.B4)(atMost)} at most.`;
    return `${(0,phrase/* phraseText */.tN)((0,statement/* rowName */._k)(row))}: drops of ${(0,format/* formatRuledOut */.SG)(row.detectableDrop)} or more, 9 times in 10.${few} ${calls}`;
}
function planRow(row, paint, width) {
    const compared = row.cases.filter((entry) => entry.kind === 'compared').length;
    const measured = row.cases.length - compared;
    const counts = [
        ...(compared > 0 ? [`${(0,format/* formatCount */.B4)(compared)} compared`] : []),
        ...(measured > 0 ? [`${(0,format/* formatCount */.B4)(measured)} measured on head only`] : []),
    ].join(', ');
    const title = `${(0,phrase/* phraseText */.tN)((0,statement/* rowName */._k)({ ...row, tag: undefined }))}${row.isNew ? ' (new)' : ''}: ${counts} of ${(0,format/* formatCount */.B4)(row.totalCases)}`;
    const reasons = (0,report_reasons/* countReasons */.V)(row).map(({ reason, cases }) => `${(0,phrase/* phraseText */.tN)((0,report_reasons/* reasonPhrase */.C)(reason))}: ${(0,format/* formatNumberOf */.Of)(cases, 'case')}`);
    const names = (0,phrase/* phraseText */.tN)((0,phrase/* nameList */.OD)(row.cases.map((entry) => entry.case.id), NAMED_CASES));
    return [
        (0,ansi/* wrapWithPrefix */.p8)('', paint('blue', title), width),
        ...reasons.map((line) => (0,ansi/* wrapWithPrefix */.p8)('  why    ', line, width)),
        (0,ansi/* wrapWithPrefix */.p8)('  cases  ', names, width),
    ].join('\n');
}
function tokens({ inputTokens, outputTokens: { low, high } }) {
    if (inputTokens === 0 && high === 0)
        return '';
    return `; about ${(0,format/* formatCount */.B4)(inputTokens)} tokens in, ${(0,format/* formatCount */.B4)(low)} to ${(0,format/* formatCount */.B4)(high)} out`;
}
function unpriced({ unpriced: models }) {
    return models.length === 0 ? '' : ` No price is known for ${(0,phrase/* phraseText */.tN)((0,phrase/* nameList */.OD)(models, NAMED_CASES))}.`;
}

// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/cli/asked-file.js + 1 modules
var asked_file = __webpack_require__(24052);
// EXTERNAL MODULE: ./build/cli/world.js + 28 modules
var world = __webpack_require__(85482);
;// CONCATENATED MODULE: ./build/cli/plan-command.js







async function planCommand(terminal, options) {
    const planned = await (0,world/* withWorld */.D)({ ...terminal, isLive: false }, options, forecast);
    const json = (0,cli_options/* textOf */.b6)(options, 'json');
    if (json !== undefined)
        (0,asked_file/* writeAskedFile */.I)('--json', json, renderPlanJson(planned));
    const { hasColor: color, width } = terminal;
    const { plan, estimate, forecasts, errors, warnings, refusals } = planned;
    if (plan !== undefined)
        terminal.write(renderPlan({ plan, estimate, forecasts, warnings, refusals }, { color, width }));
    if (errors.length > 0)
        terminal.writeError((0,code_frame/* renderErrors */.a)(errors, new Map(), { color, width }));
    return errors.length > 0 ? 2 : 0;
}


/***/ }),

/***/ 4424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ RESULT_SCHEMA_VERSION)
/* harmony export */ });
const RESULT_SCHEMA_VERSION = 1;


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


/***/ }),

/***/ 24269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ formatEstimate)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);

function formatEstimate({ calls, programCalls = 0, judgeCalls, costUsd }) {
    const judged = judgeCalls === 0 ? '' : ` and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(judgeCalls)} to the judge`;
    const cost = costUsd === undefined ? `cost ${_format_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_AVAILABLE */ .e5}` : formatRange((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(costUsd.low), (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(costUsd.high));
    return `round 1: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(calls, 'call')}${toProgram(calls, programCalls)}${judged}, ${cost}`;
}
function toProgram(calls, programCalls) {
    if (programCalls === 0)
        return '';
    return programCalls === calls ? ' to your own program' : `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(programCalls)} of them to your own program`;
}
function formatRange(low, high) {
    return low === high ? low : `${low} to ${high}`;
}


/***/ })

};
