export const id = 7562;
export const ids = [7562];
export const modules = {

/***/ 7562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareCommand: () => (/* binding */ compareCommand)
});

// EXTERNAL MODULE: ./build/adapters/clock.js
var clock = __webpack_require__(21759);
// EXTERNAL MODULE: ./build/compare/compare.js + 35 modules
var compare = __webpack_require__(38977);
// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
;// CONCATENATED MODULE: ./build/contrast/pairs.js

function pairCases({ base, head }) {
    const baseCases = new Map(base.cases.map((one) => [caseName(one), one]));
    const baseTrials = firstAnswers(base);
    const headTrials = firstAnswers(head);
    const known = head.cases.flatMap((one) => {
        const before = baseCases.get(caseName(one));
        const trials = { base: baseTrials.get(caseName(one)), head: headTrials.get(caseName(one)) };
        if (before === undefined || trials.base === undefined || trials.head === undefined)
            return [];
        return [
            { head: one, base: before, trials: { base: asSide(trials.base, 'base'), head: asSide(trials.head, 'head') } },
        ];
    });
    const paired = known.filter(isSameQuestion);
    const pairing = {
        paired,
        unpaired: { base: base.cases.length - known.length, head: head.cases.length - known.length },
        differing: known.length - paired.length,
    };
    if (paired.length === 0)
        throw nothingInCommon(pairing);
    return pairing;
}
function firstAnswers({ trials }) {
    const isFirst = ({ status, key }) => status !== 'skipped' && key.side === 'head' && key.purpose === 'sweep' && key.round === 1 && key.number === 1;
    return new Map(trials.filter(isFirst).map((trial) => [caseName({ ...trial.key, id: trial.key.caseId }), trial]));
}
function asSide(trial, side) {
    const key = { ...trial.key, side };
    return trial.status === 'scored' ? { ...trial, key, origin: 'replayed' } : { ...trial, key };
}
function isSameQuestion({ base, head, trials }) {
    return base.input.head === head.input.head && haveSameScorers(trials.base, trials.head);
}
function haveSameScorers(base, head) {
    if (base.status !== 'scored' || head.status !== 'scored')
        return true;
    const names = (trial) => JSON.stringify(trial.scores.map(({ type, name }) => [type, name]));
    return names(base) === names(head);
}
function pairingWarnings({ unpaired, differing }) {
    const cases = (count) => `${count} ${count === 1 ? 'case' : 'cases'}`;
    return [
        'One sweep of two runs that were not made side by side: single broken cases are not confirmed, and latency is not compared.',
        ...(differing === 0 ? [] : [`${cases(differing)} left out: the two files asked or scored them differently.`]),
        ...(unpaired.base === 0 ? [] : [`${cases(unpaired.base)} of the first file have no partner in the second.`]),
        ...(unpaired.head === 0 ? [] : [`${cases(unpaired.head)} of the second file have no partner in the first.`]),
    ];
}
function nothingInCommon({ differing }) {
    const sentence = differing === 0
        ? 'The two result files have no case in common.'
        : 'The two result files asked or scored every case differently.';
    const hint = 'Compare runs of the same suites; `evaldelta run --run all` measures every case.';
    return new user_error/* UserError */.yo({ code: 'bad-input', sentence, place: undefined, hint });
}
function caseName({ suite, target, id, }) {
    return JSON.stringify([suite, target, id]);
}

// EXTERNAL MODULE: ./build/domain/config.js
var config = __webpack_require__(427);
// EXTERNAL MODULE: ./build/domain/policy.js
var domain_policy = __webpack_require__(90323);
// EXTERNAL MODULE: ./build/verdict/decide.js + 11 modules
var decide = __webpack_require__(45189);
// EXTERNAL MODULE: ./build/verdict/design.js
var design = __webpack_require__(29210);
;// CONCATENATED MODULE: ./build/contrast/contrast.js






const LIMITS = { ...config/* DEFAULT_LIMITS */.d, maxRounds: 1 };
const SEED = 1;
function contrastResults(results, options) {
    const pairing = pairCases(results);
    const plan = planOf(results.head, pairing.paired, options);
    const designs = (0,design/* designRows */.qn)(plan, LIMITS).map(withoutConfirmations);
    const trials = pairing.paired.flatMap((pair) => [pair.trials.base, pair.trials.head]);
    const comparisons = (0,compare/* compareRows */.f)(plan, trials, { seed: SEED, designs }).map(withoutRounds);
    const verdict = (0,decide/* decide */.L)(plan, comparisons, { limits: LIMITS, inconclusive: 'pass', waiver: undefined });
    return resultOf(results, { pairing, plan, trials, comparisons, verdict: withoutCritical(verdict) }, options);
}
function planOf({ rows }, paired, { maxDrop }) {
    const own = (row) => paired.filter(({ head }) => head.suite === row.suite && head.target === row.target).map(planCase);
    const planned = rows
        .filter((row) => row.comparison.tag === undefined)
        .map((row) => {
        const cases = own(row);
        const { suite, target, file, description, owner } = row;
        const passRate = { min: undefined, maxDrop, mustCatch: undefined, level: 'block' };
        const policy = { ...domain_policy/* NO_RULES */.W, passRate };
        const counts = { pairedCases: cases.length, totalCases: cases.length };
        return {
            suite,
            target,
            file,
            description,
            owner,
            ...counts,
            cases,
            unaffected: [],
            unaffectedByTag: new Map(),
            policy,
            isNew: false,
        };
    });
    return { rows: planned.filter((row) => row.cases.length > 0), changes: [] };
}
const UNKNOWN_REQUEST = {
    fingerprint: '',
    request: {
        endpoint: { provider: 'replay', file: '', recordings: { path: '', oid: '' } },
        messages: [],
        parameters: {},
        tools: [],
        output: undefined,
        vars: {},
        inputs: [],
    },
};
function planCase({ head }) {
    const { id, severity, tags, file, line, provenance } = head;
    const place = { file, line, column: 1 };
    return {
        kind: 'compared',
        case: { id, place, vars: {}, messages: [], tags, severity, expect: [], human: undefined, provenance },
        reasons: [],
        requests: { base: UNKNOWN_REQUEST, head: UNKNOWN_REQUEST },
    };
}
function withoutConfirmations(design) {
    const compared = design.compared.map((one) => ({ ...one, severity: 'critical' }));
    return { ...design, compared, critical: undefined, maxBroken: undefined };
}
function withoutRounds(comparison) {
    const { passRate } = comparison.evidence;
    return {
        ...comparison,
        evidence: { ...comparison.evidence, passRate: passRate && { ...passRate, wouldTell: undefined } },
    };
}
function withoutCritical(verdict) {
    return { ...verdict, findings: verdict.findings.filter(({ rule }) => rule !== 'critical.max_broken') };
}
function resultOf({ base, head }, found, options) {
    const { pairing, comparisons, trials, verdict } = found;
    const total = pairing.paired.length;
    return {
        ...head,
        tool: { name: 'evaldelta', version: options.version },
        createdAt: options.createdAt,
        revisions: { base: base.revisions.head, head: head.revisions.head },
        supersededBy: undefined,
        pullRequest: undefined,
        runUrl: undefined,
        mode: 'block',
        verdict,
        rows: comparisons.flatMap((comparison) => rowsOf(base, head, comparison)),
        cases: pairing.paired.map((pair) => ({
            ...pair.head,
            kind: 'compared',
            reasons: [],
            input: { base: pair.base.input.head, head: pair.head.input.head },
        })),
        trials,
        changes: [],
        errors: [],
        warnings: pairingWarnings(pairing),
        estimate: undefined,
        spend: { totalUsd: 0, judgeUsd: 0, callsMade: 0, judgeCalls: 0, callsReused: trials.length, maxCostUsd: undefined },
        counts: { suites: new Set(comparisons.map((one) => one.suite)).size, affectedCases: total, totalCases: total },
        seed: SEED,
        served: servedOf(base, head),
    };
}
function rowsOf(base, head, comparison) {
    const find = ({ rows }) => rows.find((row) => row.suite === comparison.suite && row.target === comparison.target);
    const row = find(head);
    return row === undefined
        ? []
        : [{ ...row, model: { base: find(base)?.model.head, head: row.model.head }, comparison }];
}
function servedOf(base, head) {
    return head.served.map(({ suite, target, models }) => {
        const before = base.served.find((one) => one.suite === suite && one.target === target);
        return { suite, target, models: { base: before?.models.head ?? [], head: models.head } };
    });
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/cli/result-file.js
var result_file = __webpack_require__(35603);
// EXTERNAL MODULE: ./build/cli/run-command.js + 4 modules
var run_command = __webpack_require__(67689);
;// CONCATENATED MODULE: ./build/cli/compare-command.js







async function compareCommand(terminal, files, options) {
    const maxDrop = maxDropOf(options);
    const results = { base: (0,result_file/* readResult */.U)(files.base), head: (0,result_file/* readResult */.U)(files.head) };
    const createdAt = new Date((0,clock/* systemClock */.m)().nowMs()).toISOString();
    return await (0,run_command.showResult)(terminal, contrastResults(results, { maxDrop, createdAt, version: version/* VERSION */.x }), options);
}
function maxDropOf(options) {
    const text = (0,cli_options/* textOf */.b6)(options, 'maxDrop') ?? '';
    const maxDrop = Number(text);
    if (/^\d*\.?\d+$/.test(text) && maxDrop <= 1)
        return maxDrop;
    const sentence = `--max-drop cannot be ${JSON.stringify(text)}.`;
    throw new user_error/* UserError */.yo({ code: 'bad-input', sentence, place: undefined, hint: 'Give a fraction: 0.02 is 2 points.' });
}


/***/ }),

/***/ 35603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readResult)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35881);
/* harmony import */ var _report_result_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21056);



function readResult(file) {
    const text = readText(file);
    try {
        return (0,_report_result_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .parseResult */ .F)(text);
    }
    catch (cause) {
        if (!(cause instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw cause;
        const place = { file, line: 0, column: 0 };
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(cause.all.map((one) => ({ ...one, place })), { cause });
    }
}
function readText(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8').replace(/^\uFEFF/, '');
    }
    catch (cause) {
        const hint = "Write one with `evaldelta run --json FILE`, or take the Action's `report-json` output.";
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({ code: 'missing-file', sentence: `The result file ${file} cannot be read.`, place: undefined, hint }, { cause });
    }
}


/***/ }),

/***/ 21056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseResult)
/* harmony export */ });
/* unused harmony export resultSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4424);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);



const absent = (schema) => schema.nullable().transform((value) => value ?? undefined);
const list = (schema) => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(schema).readonly();
const perSide = (schema) => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ base: schema, head: schema });
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative();
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const json = zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9();
const jsonObject = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), json);
const side = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['base', 'head']);
const severity = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['critical', 'major', 'minor']);
const skipReason = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['budget', 'deadline', 'interrupted', 'target-stopped']);
const place = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ file: text, line: count, column: count });
const interval = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ lower: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), upper: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() });
const measure = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    base: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    head: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    delta: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    interval: absent(interval),
});
const tally = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ passed: count, of: count });
const caseComparison = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    caseId: text,
    severity,
    tags: list(text),
    change: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['broken', 'fixed', 'flaky', 'failing', 'passing', 'measured-failing', 'measured-passing', 'missing']),
    tally: perSide(tally),
    isConfirmed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const confirmation = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    caseId: text,
    severity,
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['broken', 'fixed', 'critical']),
    round: count,
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['confirmed', 'refuted', 'unsettled']),
    trials: count,
    tally: perSide(tally),
});
const rowEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass_rate', 'score']),
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['dropped', 'broken', 'critical', 'ruled-out', 'undecided', 'lost', 'stopped', 'nothing-compared']),
    rounds: count,
    maxRounds: count,
    pairs: count,
    worsePairs: count,
    betterPairs: count,
    unseenPairs: count,
    missingPairs: count,
    affectedCases: count,
    pairedCases: count,
    drop: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    interval: absent(interval),
    upperDrop: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    maxDrop: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    mustCatch: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    detectableDrop: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    runAlpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    isFragile: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    confirmations: list(confirmation),
    unconfirmedCritical: list(text),
    stoppedBy: absent(skipReason),
    wouldTell: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ moreCases: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), moreRounds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })),
});
const barEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    base: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    interval,
    measuredCases: count,
    totalCases: count,
});
const growthEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    growth: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    lowerLimit: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    pValue: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    sampleSize: count,
});
const headIntervals = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    costPerCall: absent(interval),
    costPerSuccess: absent(interval),
    latencyP50: absent(interval),
    latencyP95: absent(interval),
});
const metricEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: text,
    measure,
    headInterval: absent(interval),
    limits: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ lower: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), upper: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })),
    pValues: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ drop: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), growth: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })),
    sampleSize: count,
    isAdvisory: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const confusionCounts = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ counts: list(list(count)), unlabelled: list(count) });
const confusionEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: text,
    labels: list(text),
    base: absent(confusionCounts),
    head: confusionCounts,
});
const reliabilityBin = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    lower: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    upper: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    count,
    meanConfidence: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    accuracy: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
});
const reliabilityEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: text,
    threshold: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    base: absent(list(reliabilityBin)),
    head: list(reliabilityBin),
});
const preferenceEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: text,
    base: count,
    head: count,
    ties: count,
    inconsistent: count,
    missing: count,
    headRate: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    interval: absent(interval),
});
const agreement = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kappa: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    interval: absent(interval),
    observed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    cases: count,
});
const agreementEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    base: absent(agreement),
    head: absent(agreement),
    minAgreement: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    isCalibrated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const sliceEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['tag', 'severity']),
    name: text,
    cases: count,
    metrics: list(metricEvidence),
});
const errorEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ missingShare: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), sidesDifferP: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() });
const tagEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    tag: text,
    cases: count,
    worsePairs: count,
    betterPairs: count,
    delta: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    pValue: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    standsOut: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const evidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    passRate: absent(rowEvidence),
    score: absent(rowEvidence),
    passRateBar: absent(barEvidence),
    scoreBar: absent(barEvidence),
    costPerCall: absent(growthEvidence),
    costPerSuccess: absent(growthEvidence),
    latencyP50: absent(growthEvidence),
    latencyP95: absent(growthEvidence),
    headIntervals,
    errors: absent(errorEvidence),
    tags: list(tagEvidence),
    metrics: list(metricEvidence),
    metricBars: list(metricEvidence),
    confusions: list(confusionEvidence),
    reliabilities: list(reliabilityEvidence),
    preferences: list(preferenceEvidence),
    agreement: absent(agreementEvidence),
    slices: list(sliceEvidence),
});
const comparison = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    suite: text,
    target: text,
    tag: absent(text),
    isNew: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    comparedCases: count,
    measuredCases: count,
    totalCases: count,
    pairedCases: count,
    pairs: count,
    missingPairs: count,
    worsePairs: count,
    betterPairs: count,
    passRate: measure,
    passes: perSide(tally),
    meanScore: measure,
    costPerCallUsd: measure,
    costPerSuccessUsd: measure,
    latencyP50Ms: measure,
    latencyP95Ms: measure,
    cases: list(caseComparison),
    errored: perSide(count),
    erroredProviders: list(text),
    evidence,
});
const findingEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('row'), row: rowEvidence }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('cases'), confirmations: list(confirmation) }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('bar'), bar: barEvidence, moreCases: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()) }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('metric'), metric: metricEvidence, alpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('metric-bar'), metric: metricEvidence }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('growth'), growth: growthEvidence, alpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('ceiling'), interval: absent(interval) }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('errors'), errors: errorEvidence, providers: list(text) }),
]);
const finding = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
        'pass_rate.min',
        'pass_rate.max_drop',
        'score.min',
        'score.max_drop',
        'critical.max_broken',
        'broken.max',
        'cost_per_call.max_increase',
        'cost_per_call.max',
        'cost_per_success.max_increase',
        'cost_per_success.max',
        'latency_p50.max_increase',
        'latency_p50.max',
        'latency_p95.max_increase',
        'latency_p95.max',
        'metric',
        'spec',
        'errors',
    ]),
    metric: absent(text),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['block', 'warn']),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['met', 'breached', 'undecided', 'reported', 'error']),
    suite: text,
    target: absent(text),
    tag: absent(text),
    limit: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    actual: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    caseIds: list(text),
    why: absent(text),
    evidence: absent(findingEvidence),
});
const verdictKind = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'error', 'nothing-to-run', 'waived']);
const verdict = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: verdictKind,
    rows: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ suite: text, target: absent(text), tag: absent(text), kind: verdictKind })),
    findings: list(finding),
    waiver: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ by: text, at: text, headSha: text })),
});
const trialKey = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    suite: text,
    target: text,
    caseId: text,
    side,
    purpose: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['sweep', 'confirmation']),
    round: count,
    number: count,
});
const output = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    text,
    toolCalls: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: text, name: text, arguments: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, jsonObject]) })),
    finishReason: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['stop', 'length', 'tool_calls', 'content_filter', 'refusal', 'context_length', 'other']),
    metadata: jsonObject,
});
const score = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: text,
    type: text,
    score: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    passed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    reason: text,
    weight: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    details: jsonObject,
});
const usage = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    input: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    cachedInput: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    cacheWrite: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    reasoning: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
});
const trial = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('status', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('scored'),
        key: trialKey,
        fingerprint: text,
        output,
        scores: list(score),
        passed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        score: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        usage: absent(usage),
        served: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ model: absent(text), requestId: absent(text), serviceTier: absent(text) }),
        costUsd: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
        spendUsd: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
        judgeSpendUsd: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
        latencyMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        attempts: count,
        startedAt: text,
        origin: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['live', 'replayed', 'stored']),
        passedOldExpectations: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('errored'),
        key: trialKey,
        fingerprint: text,
        provider: text,
        message: text,
        attempts: count,
        spendUsd: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('skipped'), key: trialKey, why: skipReason }),
]);
const preferenceKey = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ suite: text, target: text, caseId: text, scorer: text });
const preference = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('status', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('judged'),
        key: preferenceKey,
        winner: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['base', 'head', 'tie']),
        isConsistent: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        reasons: list(text),
        spendUsd: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('missing'), key: preferenceKey, message: text }),
]);
const reason = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
        'prompt',
        'model',
        'parameters',
        'tools',
        'output',
        'inputs',
        'case',
        'scorer',
        'added',
        'removed',
        'requested',
    ]),
    file: absent(text),
});
const resultCase = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    suite: text,
    target: text,
    id: text,
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['compared', 'measured']),
    severity,
    tags: list(text),
    reasons: list(reason),
    file: text,
    line: count,
    input: perSide(absent(text)),
    provenance: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ source: absent(text), added: absent(text), consent: absent(text) })),
});
const specChange = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
        'suite-added',
        'suite-removed',
        'target-added',
        'target-removed',
        'case-added',
        'case-removed',
        'vars-changed',
        'expectations-changed',
        'severity-lowered',
        'severity-raised',
        'tags-changed',
        'label-changed',
        'policy-changed',
        'limits-changed',
        'prices-changed',
        'judge-changed',
        'config-added',
        'base-invalid',
    ]),
    suite: absent(text),
    target: absent(text),
    caseId: absent(text),
    severity: absent(severity),
    before: absent(text),
    after: absent(text),
    place: absent(place),
    blocks: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const userError = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
        'bad-syntax',
        'bad-value',
        'unknown-key',
        'missing-key',
        'missing-file',
        'bad-path',
        'bad-file',
        'too-large',
        'duplicate-id',
        'bad-template',
        'unknown-variable',
        'bad-regex',
        'bad-schema',
        'bad-input',
        'bad-event',
        'no-base',
        'bad-revision',
        'missing-api-key',
        'provider-refused',
        'unknown-price',
        'over-budget',
        'untrusted-head',
        'unsupported',
    ]),
    sentence: text,
    place: absent(place),
    hint: absent(text),
});
const lowHigh = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ low: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), high: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() });
const estimate = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    calls: count,
    judgeCalls: count,
    inputTokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    outputTokens: lowHigh,
    costUsd: absent(lowHigh),
    unpriced: list(text),
});
const spend = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    totalUsd: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    judgeUsd: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    callsMade: count,
    judgeCalls: count,
    callsReused: count,
    maxCostUsd: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
});
const revision = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: text, isWorkingTree: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), name: absent(text) });
const row = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    suite: text,
    target: text,
    file: text,
    description: absent(text),
    owner: absent(text),
    model: perSide(absent(text)),
    comparison,
});
const resultSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .RESULT_SCHEMA_VERSION */ .t),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('evaldelta'), version: text }),
    createdAt: text,
    revisions: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ base: absent(revision), head: revision }),
    supersededBy: absent(text),
    pullRequest: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ number: count, headSha: text })),
    runUrl: absent(text),
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['observe', 'warn', 'block']),
    verdict,
    rows: list(row),
    cases: list(resultCase),
    trials: list(trial),
    preferences: list(preference),
    changes: list(specChange),
    errors: list(userError),
    warnings: list(text),
    estimate: absent(estimate),
    spend,
    counts: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ suites: count, affectedCases: count, totalCases: count }),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    pricesDate: absent(text),
    served: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ suite: text, target: text, models: perSide(list(text)) })),
})
    .meta({ title: 'Evaldelta result', description: 'Everything one run found out; what was not measured is null.' });
const HINT = 'Take a result file that this version of Evaldelta wrote (report-json).';
function parseResult(source) {
    const parsed = resultSchema.safeParse(parseJson(source));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`;
    const sentence = `This is not a result file of version ${_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .RESULT_SCHEMA_VERSION */ .t}: ${issue?.message ?? 'unknown shape'}${where}.`;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ code: 'bad-file', sentence, place: undefined, hint: HINT });
}
function parseJson(source) {
    try {
        return JSON.parse(source);
    }
    catch (cause) {
        if (!(cause instanceof SyntaxError))
            throw cause;
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ code: 'bad-file', sentence: 'The result file is not JSON.', place: undefined, hint: HINT }, { cause });
    }
}


/***/ })

};
