export const id = 7054;
export const ids = [7054];
export const modules = {

/***/ 84731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readResult),
  I: () => (/* binding */ writeAskedFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/adapters/report-files.js


function writeTextFile(path, text) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,external_node_fs_.writeFileSync)(path, text);
    return path;
}

// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
// EXTERNAL MODULE: ./build/report/result-schema.js
var result_schema = __webpack_require__(21056);
;// CONCATENATED MODULE: ./build/cli/result-file.js




function readResult(file) {
    const text = readText(file);
    try {
        return (0,result_schema/* parseResult */.F)(text);
    }
    catch (cause) {
        if (!(cause instanceof user_error/* UserError */.yo))
            throw cause;
        const place = { file, line: 0, column: 0 };
        throw new user_error/* UserError */.yo(cause.all.map((one) => ({ ...one, place })), { cause });
    }
}
function readText(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        const hint = "Write one with `evaldelta run --json FILE`, or take the Action's `report-json` output.";
        throw new user_error/* UserError */.yo({ code: 'missing-file', sentence: `The result file ${file} cannot be read.`, place: undefined, hint }, { cause });
    }
}
function writeAskedFile(option, file, text) {
    try {
        return writeTextFile(file, text);
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        const details = {
            code: 'bad-path',
            sentence: `${option} ${file} cannot be written: ${why}.`,
            place: undefined,
        };
        throw new user_error/* UserError */.yo({ ...details, hint: 'Name a file in a directory that you may write to.' }, { cause });
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

/***/ 27447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   PF: () => (/* binding */ wholeStatement),
/* harmony export */   _k: () => (/* binding */ rowName),
/* harmony export */   yE: () => (/* binding */ beforeAfter)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);


const NOTHING = [];
function rowName(row) {
    const target = row.target === undefined ? NOTHING : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) ` × ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(row.target)}`;
    const tag = row.tag === undefined ? NOTHING : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `, tag ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(row.tag)}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(row.suite)}${target}${tag}`;
}
function wholeStatement({ where, says, also }) {
    const place = where.length === 0 ? NOTHING : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${where}: `;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${place}${says}.${also.length === 0 ? '' : ' '}${also}`;
}
function beforeAfter(measure, unit) {
    if (measure === undefined || (measure.base === undefined && measure.head === undefined))
        return '';
    return ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMeasure */ .os)({ ...measure, delta: undefined }, unit, false)})`;
}


/***/ }),

/***/ 77802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ reasonPhrase),
/* harmony export */   V: () => (/* binding */ countReasons)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(650);

function reasonPhrase({ kind, file }) {
    return file === undefined ? [kind] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${kind} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(file)}`;
}
function countReasons({ cases }) {
    const counts = new Map();
    for (const { reasons } of cases) {
        for (const [key, reason] of new Map(reasons.map((entry) => [JSON.stringify([entry.kind, entry.file]), entry]))) {
            const found = counts.get(key) ?? { reason, cases: 0 };
            found.cases += 1;
            counts.set(key, found);
        }
    }
    return [...counts.values()].sort((a, b) => b.cases - a.cases);
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
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('bar'), bar: barEvidence }),
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


/***/ }),

/***/ 6669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ describeChangeFully),
/* harmony export */   u: () => (/* binding */ describeChange)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);


const NONE = [];
function describeChange(change) {
    return WORDS[change.kind](change);
}
function describeChangeFully(change) {
    const place = change.place === undefined ? NONE : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) ` (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)((0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describePlace */ .df)(change.place))})`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${describeChange(change)}${beforeAndAfter(change)}${place}${effect(change)}`;
}
const WORDS = {
    'suite-added': ({ suite, after }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `suite ${quoted(suite)} is new${size(after)}`,
    'suite-removed': ({ suite, before }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `suite ${quoted(suite)} is removed${size(before)}`,
    'target-added': ({ suite, target }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `target ${quoted(target)} of ${quoted(suite)} is new`,
    'target-removed': ({ suite, target }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `target ${quoted(target)} of ${quoted(suite)} is removed`,
    'case-added': (change) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${caseWords(change)} is new`,
    'case-removed': (change) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${caseWords(change)} is removed`,
    'vars-changed': (change) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${caseWords(change)} has other inputs`,
    'expectations-changed': (change) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${caseWords(change)} has other expectations`,
    'severity-lowered': (change) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${caseWords(change)} has a lower severity`,
    'severity-raised': (change) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${caseWords(change)} has a higher severity`,
    'tags-changed': (change) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${caseWords(change)} has other tags`,
    'policy-changed': ({ suite }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `policy${ofSuite(suite)} changed`,
    'limits-changed': () => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `limits changed`,
    'prices-changed': () => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `prices changed`,
    'judge-changed': () => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `judge changed`,
    'config-added': () => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `the configuration is new and holds for this run, since base has none`,
    'base-invalid': ({ place, before }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${quoted(place?.file)} is invalid on base and counts as absent there: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(before ?? '')}`,
};
const RULE_CHANGES = [
    'policy-changed',
    'limits-changed',
    'prices-changed',
    'judge-changed',
];
function size(cases) {
    return cases === undefined ? NONE : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) ` (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(cases)})`;
}
function beforeAndAfter({ kind, before, after }) {
    if (kind === 'suite-added' || kind === 'suite-removed' || kind === 'base-invalid')
        return NONE;
    if (before === undefined && after === undefined)
        return NONE;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `: ${before === undefined ? 'none' : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(before)} → ${after === undefined ? 'none' : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(after)}`;
}
function effect(change) {
    if (change.blocks)
        return ', blocks until waived';
    return RULE_CHANGES.includes(change.kind) ? ', takes effect after merge' : '';
}
function caseWords({ caseId, suite, severity }) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${severity === 'critical' ? 'critical case' : 'case'} ${quoted(caseId)}${ofSuite(suite)}`;
}
function ofSuite(suite) {
    return suite === undefined ? NONE : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) ` of ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(suite)}`;
}
function quoted(text) {
    return text === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `(unnamed)` : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(text)];
}


/***/ })

};
