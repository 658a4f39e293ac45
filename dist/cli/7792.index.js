export const id = 7792;
export const ids = [7792];
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

/***/ 4424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ RESULT_SCHEMA_VERSION)
/* harmony export */ });
const RESULT_SCHEMA_VERSION = 1;


/***/ }),

/***/ 50272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ turnsRed),
/* harmony export */   z: () => (/* binding */ worstVerdict)
/* harmony export */ });
const SEVERITY_ORDER = ['nothing-to-run', 'pass', 'inconclusive', 'waived', 'fail', 'error'];
function worstVerdict(kinds) {
    const rank = Math.max(0, ...kinds.map((kind) => SEVERITY_ORDER.indexOf(kind)));
    return SEVERITY_ORDER[rank] ?? 'error';
}
function turnsRed(verdict) {
    if (verdict.kind !== 'inconclusive')
        return verdict.kind === 'fail' || verdict.kind === 'error';
    return verdict.findings.some((finding) => finding.status === 'undecided' && finding.level === 'block');
}


/***/ }),

/***/ 87872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ findComparison),
/* harmony export */   M7: () => (/* binding */ collectFacts),
/* harmony export */   Zt: () => (/* binding */ exampleTrial),
/* harmony export */   fS: () => (/* binding */ casesThat),
/* harmony export */   g9: () => (/* binding */ rowVerdict),
/* harmony export */   iI: () => (/* binding */ isRed),
/* harmony export */   mm: () => (/* binding */ isCancelled),
/* harmony export */   qB: () => (/* binding */ isUnmeasured),
/* harmony export */   xS: () => (/* binding */ erroredTrials)
/* harmony export */ });
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50272);

const SEVERITIES = ['critical', 'major', 'minor'];
const WORST_FIRST = ['error', 'fail', 'waived', 'inconclusive', 'pass', 'nothing-to-run'];
function collectFacts(result) {
    const wholeRows = result.rows.filter((row) => row.comparison.tag === undefined);
    return {
        result,
        rows: sortedByVerdict(result, wholeRows),
        tagRows: result.rows.filter((row) => row.comparison.tag !== undefined),
        cases: collectCases(result, wholeRows),
    };
}
function sortedByVerdict(result, rows) {
    const ranked = rows.map((row) => ({ row, rank: WORST_FIRST.indexOf(rowVerdict(result, row.comparison) ?? 'pass') }));
    return ranked.sort((a, b) => a.rank - b.rank).map(({ row }) => row);
}
function rowVerdict(result, row) {
    return result.verdict.rows.find((verdict) => verdict.suite === row.suite &&
        verdict.tag === row.tag &&
        (verdict.target === undefined || verdict.target === row.target))?.kind;
}
function collectCases(result, rows) {
    const described = new Map(result.cases.map((entry) => [keyOf(entry.suite, entry.target, entry.id), entry]));
    const trials = Map.groupBy(result.trials, ({ key }) => keyOf(key.suite, key.target, key.caseId));
    const cases = rows.flatMap(({ suite, target, comparison }) => comparison.cases.map((entry) => {
        const key = keyOf(suite, target, entry.caseId);
        return { suite, target, comparison: entry, details: described.get(key), trials: trials.get(key) ?? [] };
    }));
    return cases.sort(compareDamage);
}
function compareDamage(a, b) {
    return (SEVERITIES.indexOf(a.comparison.severity) - SEVERITIES.indexOf(b.comparison.severity) ||
        Number(b.comparison.isConfirmed) - Number(a.comparison.isConfirmed) ||
        lostShare(b.comparison) - lostShare(a.comparison));
}
function lostShare({ tally }) {
    return share(tally.base) - share(tally.head);
}
function share({ passed, of }) {
    return of === 0 ? 0 : passed / of;
}
function keyOf(suite, target, caseId) {
    return JSON.stringify([suite, target, caseId]);
}
function casesThat(facts, ...changes) {
    return facts.cases.filter((entry) => changes.includes(entry.comparison.change));
}
function findComparison(result, row) {
    return result.rows.find(({ comparison }) => comparison.suite === row.suite &&
        comparison.tag === row.tag &&
        (row.target === undefined || comparison.target === row.target))?.comparison;
}
function exampleTrial(entry, side, passed) {
    const scored = entry.trials.filter((trial) => trial.status === 'scored').filter((trial) => trial.key.side === side);
    return scored.find((trial) => trial.passed === passed) ?? scored[0];
}
function isUnmeasured({ result: { verdict, trials, rows } }) {
    const isScored = trials.some((trial) => trial.status === 'scored');
    return verdict.kind === 'error' && !isScored && rows.every(({ comparison }) => comparison.passes.head.of === 0);
}
function isCancelled({ trials }) {
    return trials.some((trial) => trial.status === 'skipped' && trial.why === 'interrupted');
}
function isRed(result) {
    const { verdict, mode } = result;
    return verdict.kind === 'error' || isCancelled(result) || (mode === 'block' && (0,_domain_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .turnsRed */ .y)(verdict));
}
function erroredTrials(result) {
    return result.trials.filter((trial) => trial.status === 'errored');
}


/***/ }),

/***/ 60192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ outputText)
/* harmony export */ });
function outputText(output) {
    const calls = output.toolCalls.map(({ name, arguments: input }) => {
        return `→ ${name}(${typeof input === 'string' ? input : JSON.stringify(input)})`;
    });
    const isUsualEnd = output.finishReason === 'stop' || output.finishReason === 'tool_calls';
    const end = isUsualEnd ? [] : [`[ended: ${output.finishReason}]`];
    return [output.text, ...calls, ...end].filter((part) => part !== '').join('\n');
}


/***/ }),

/***/ 21056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseResult),
/* harmony export */   Y: () => (/* binding */ resultSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _domain_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74684);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4424);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);




const absent = (schema) => schema.nullable().transform((value) => value ?? undefined);
const list = (schema) => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(schema).readonly();
const perSide = (schema) => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ base: schema, head: schema });
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative();
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const instant = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$();
const sha = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{7,64}$/);
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
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
        'dropped',
        'broken',
        'critical',
        'ruled-out',
        'tolerated',
        'undecided',
        'lost',
        'stopped',
        'nothing-compared',
    ]),
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
    isPassFragile: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false),
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
const errorEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    missingShare: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    sidesDifferP: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    unscored: perSide(count).default({ base: 0, head: 0 }),
});
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
    pricedCalls: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
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
    waiver: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ by: text, at: instant, headSha: sha })),
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
    finishReason: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_domain_request_js__WEBPACK_IMPORTED_MODULE_3__/* .FINISH_REASONS */ .S),
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
    longCacheWrite: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    reasoning: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    hostedTools: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ webSearches: count.optional(), fileSearches: count.optional(), other: count.optional() })
        .optional(),
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
        startedAt: instant,
        origin: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['live', 'replayed', 'stored']),
        passedOldExpectations: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('errored'),
        key: trialKey,
        fingerprint: text,
        provider: text,
        isAnswered: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false),
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
        'reference-moved',
        'case-added',
        'case-disguised',
        'case-removed',
        'cases-removed',
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
        'rule-tightened',
        'suite-unknown',
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
        'git-failed',
        'disk-failed',
        'missing-api-key',
        'provider-refused',
        'no-answer',
        'scorer-failed',
        'judge-out-of-form',
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
    programCalls: count.optional(),
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
    estimatedUsd: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).optional(),
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
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(_domain_result_js__WEBPACK_IMPORTED_MODULE_4__/* .RESULT_SCHEMA_VERSION */ .t),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('evaldelta'), version: text }),
    createdAt: instant,
    revisions: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ base: absent(revision), head: revision }),
    supersededBy: absent(text),
    pullRequest: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ number: count, headSha: sha })),
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
    const sentence = `This is not a result file of version ${_domain_result_js__WEBPACK_IMPORTED_MODULE_4__/* .RESULT_SCHEMA_VERSION */ .t}: ${issue?.message ?? 'unknown shape'}${where}.`;
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
