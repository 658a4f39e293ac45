export const id = 8396;
export const ids = [8396];
export const modules = {

 23182:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   H: () => ( CASE_CHANGES),
   k: () => ( NO_EVIDENCE)
 });
 var _measures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67590);

const CASE_CHANGES = [
    'broken',
    'fixed',
    'flaky',
    'failing',
    'passing',
    'head-passing',
    'measured-failing',
    'measured-passing',
    'missing',
];
const NO_EVIDENCE = {
    passRate: undefined,
    score: undefined,
    passRateBar: undefined,
    scoreBar: undefined,
    ...(0,_measures_js__WEBPACK_IMPORTED_MODULE_0__ .Nq)('name', () => undefined),
    headIntervals: (0,_measures_js__WEBPACK_IMPORTED_MODULE_0__ .Nq)('name', () => undefined),
    errors: undefined,
    tags: [],
    metrics: [],
    metricBars: [],
    confusions: [],
    reliabilities: [],
    preferences: [],
    agreement: undefined,
    slices: [],
};


 }),

 58396:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   wordsOfResult: () => ( wordsOfResult)
 });
 var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98439);
 var _result_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62133);


function wordsOfResult() {
    const words = new Set();
    const walk = (node) => {
        if (typeof node !== 'object' || node === null)
            return;
        const { const: constant, enum: values, properties } = node;
        for (const word of [constant, ...(Array.isArray(values) ? values : [])])
            if (typeof word === 'string')
                words.add(word);
        if (typeof properties === 'object' && properties !== null)
            for (const name of Object.keys(properties))
                words.add(name);
        Object.values(node).forEach(walk);
    };
    walk(zod__WEBPACK_IMPORTED_MODULE_1__ .bl(_result_schema_js__WEBPACK_IMPORTED_MODULE_0__ .FD, { io: 'input', unrepresentable: 'any' }));
    return words;
}


 }),

 62133:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   FD: () => ( resultSchema),
   Uv: () => ( summarySchema),
   X7: () => ( lineSchemas)
 });
 var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26921);
 var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64377);
 var _domain_beside_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(57531);
 var _domain_agents_agent_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(28581);
 var _domain_comparison_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23182);
 var _domain_comparison_decision_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(76261);
 var _domain_verdict_finding_why_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99009);
 var _domain_comparison_measures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67590);
 var _domain_plan_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(50698);
 var _domain_request_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(74684);
 var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4424);
 var _domain_spec_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49687);
 var _domain_suite_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(63857);
 var _domain_trial_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70721);
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35881);
 var _domain_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49110);















const MAX_NAME = 5000;
const absent = (schema) => schema.nullable().transform((value) => value ?? undefined);
const list = (schema) => zod__WEBPACK_IMPORTED_MODULE_8__ .YOg(schema).readonly();
const perSide = (schema) => zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ base: schema, head: schema });
const count = zod__WEBPACK_IMPORTED_MODULE_8__ .aig().int().nonnegative();
const text = zod__WEBPACK_IMPORTED_MODULE_8__ .YjP();
const name = zod__WEBPACK_IMPORTED_MODULE_8__ .YjP().max(MAX_NAME);
const webAddress = zod__WEBPACK_IMPORTED_MODULE_8__ .YjP()
    .max(MAX_NAME)
    .regex(/^https?:\/\/[^\s<>"'`\\]+$/i);
const instant = zod__WEBPACK_IMPORTED_MODULE_9__ .w$();
const sha = zod__WEBPACK_IMPORTED_MODULE_8__ .YjP().regex(/^[0-9a-f]{7,64}$/);
const json = zod__WEBPACK_IMPORTED_MODULE_8__ .Pq9();
const jsonObject = zod__WEBPACK_IMPORTED_MODULE_8__ .g1P(zod__WEBPACK_IMPORTED_MODULE_8__ .YjP(), json);
const side = zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(['base', 'head']);
const severity = zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(_domain_suite_js__WEBPACK_IMPORTED_MODULE_10__ .o);
const skipReason = zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(['budget', 'deadline', 'interrupted', 'starts', 'target-stopped', 'waiting']);
const place = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ file: name, line: count, column: count });
const interval = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ lower: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(), upper: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(), confidence: zod__WEBPACK_IMPORTED_MODULE_8__ .aig() });
const measure = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    base: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()),
    head: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()),
    delta: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()),
    interval: absent(interval),
});
const tally = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ passed: count, of: count });
const caseComparison = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    caseId: name,
    severity,
    tags: list(name),
    change: zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(_domain_comparison_comparison_js__WEBPACK_IMPORTED_MODULE_0__ .H),
    tally: perSide(tally),
    isConfirmed: zod__WEBPACK_IMPORTED_MODULE_8__ .zMY(),
});
const confirmation = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    caseId: name,
    severity,
    kind: zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(['broken', 'fixed', 'critical']),
    round: count,
    status: zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(['confirmed', 'refuted', 'unsettled']),
    trials: count,
    tally: perSide(tally),
});
const rowEvidence = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    metric: zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(['pass_rate', 'score']),
    outcome: zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(_domain_comparison_decision_js__WEBPACK_IMPORTED_MODULE_11__ .$9),
    rounds: count,
    maxRounds: count,
    pairs: count,
    worsePairs: count,
    betterPairs: count,
    unseenPairs: count,
    isScreened: zod__WEBPACK_IMPORTED_MODULE_8__ .zMY().optional(),
    missingPairs: count,
    affectedCases: count,
    pairedCases: count,
    drop: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()),
    interval: absent(interval),
    upperDrop: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()),
    maxDrop: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    mustCatch: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    detectableDrop: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    runAlpha: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    isFragile: zod__WEBPACK_IMPORTED_MODULE_8__ .zMY(),
    isPassFragile: zod__WEBPACK_IMPORTED_MODULE_8__ .zMY().default(false),
    netChance: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()).optional(),
    confirmations: list(confirmation),
    unconfirmedCritical: list(name),
    stoppedBy: absent(skipReason),
    wouldTell: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ moreCases: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()), moreRounds: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()) })),
});
const barEvidence = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    base: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()),
    head: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    interval,
    measuredCases: count,
    totalCases: count,
});
const growthEvidence = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    growth: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    lowerLimit: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    pValue: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    sampleSize: count,
});
const FIRST = ['costPerCall', 'costPerSuccess', 'latencyP50', 'latencyP95'];
const NOT_MEASURED = { base: null, head: null, delta: null, interval: null };
const ofBudget = (name, schema) => FIRST.includes(name) ? absent(schema) : absent(schema).prefault(null);
const headIntervals = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc((0,_domain_comparison_measures_js__WEBPACK_IMPORTED_MODULE_2__ .Nq)('name', ({ name }) => ofBudget(name, interval)));
const metricEvidence = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    name: name,
    measure,
    headInterval: absent(interval),
    pValues: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ drop: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(), growth: zod__WEBPACK_IMPORTED_MODULE_8__ .aig() })),
    sampleSize: count,
    isAdvisory: zod__WEBPACK_IMPORTED_MODULE_8__ .zMY(),
    isOfAnswer: zod__WEBPACK_IMPORTED_MODULE_8__ .euz(true).optional(),
});
const confusionCounts = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ counts: list(list(count)), unlabelled: list(count) });
const confusionEvidence = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    name: name,
    labels: list(text),
    base: absent(confusionCounts),
    head: confusionCounts,
});
const reliabilityBin = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    lower: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    upper: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    count,
    meanConfidence: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()),
    accuracy: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()),
});
const reliabilityEvidence = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    name: name,
    threshold: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()),
    base: absent(list(reliabilityBin)),
    head: list(reliabilityBin),
});
const preferenceEvidence = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    name: name,
    base: count,
    head: count,
    ties: count,
    inconsistent: count,
    missing: count,
    headRate: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()),
    interval: absent(interval),
});
const agreement = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    kappa: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()),
    interval: absent(interval),
    observed: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    cases: count,
});
const scorerLabels = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    scorer: name,
    bound: count,
    needed: absent(count),
    otherRubric: count,
    otherJudge: count,
    errors: zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ right: tally, wrong: tally }),
    agreement: absent(agreement),
});
const agreementEvidence = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    base: absent(agreement),
    head: absent(agreement),
    minAgreement: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()),
    isCalibrated: zod__WEBPACK_IMPORTED_MODULE_8__ .zMY(),
    labels: absent(list(scorerLabels)).optional(),
    labelFile: absent(name).optional(),
    deciding: absent(agreement).optional(),
    advisory: absent(list(name)).optional(),
});
const sliceEvidence = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(['tag', 'severity']),
    name: name,
    cases: count,
    metrics: list(metricEvidence),
});
const errorEvidence = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    missingShare: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    sidesDifferP: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    unscored: perSide(count).default({ base: 0, head: 0 }),
});
const tagEvidence = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    tag: name,
    cases: count,
    worsePairs: count,
    betterPairs: count,
    delta: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    pValue: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    standsOut: zod__WEBPACK_IMPORTED_MODULE_8__ .zMY(),
});
const evidence = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    passRate: absent(rowEvidence),
    score: absent(rowEvidence),
    passRateBar: absent(barEvidence),
    scoreBar: absent(barEvidence),
    ...(0,_domain_comparison_measures_js__WEBPACK_IMPORTED_MODULE_2__ .Nq)('name', ({ name }) => ofBudget(name, growthEvidence)),
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
const comparison = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    suite: name,
    target: name,
    tag: absent(name),
    isNew: zod__WEBPACK_IMPORTED_MODULE_8__ .zMY(),
    comparedCases: count,
    measuredCases: count,
    totalCases: count,
    pairedCases: count,
    pairs: count,
    missingPairs: count,
    worsePairs: count,
    betterPairs: count,
    ...(0,_domain_comparison_measures_js__WEBPACK_IMPORTED_MODULE_2__ .I)('field', () => measure),
    passes: perSide(tally),
    ...(0,_domain_comparison_measures_js__WEBPACK_IMPORTED_MODULE_2__ .Nq)('field', ({ name }) => (FIRST.includes(name) ? measure : measure.prefault(NOT_MEASURED))),
    ...(0,_domain_comparison_measures_js__WEBPACK_IMPORTED_MODULE_2__ .Zu)(({ name }) => ofBudget(name, zod__WEBPACK_IMPORTED_MODULE_8__ .aig())),
    cases: list(caseComparison),
    errored: perSide(count),
    erroredProviders: list(name),
    upstreams: perSide(list(name)).optional(),
    evidence,
});
const findingEvidence = zod__WEBPACK_IMPORTED_MODULE_8__ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_8__ .euz('row'), row: rowEvidence }),
    zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_8__ .euz('cases'), confirmations: list(confirmation) }),
    zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_8__ .euz('bar'), bar: barEvidence, moreCases: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()) }),
    zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_8__ .euz('metric'), metric: metricEvidence, alpha: zod__WEBPACK_IMPORTED_MODULE_8__ .aig() }),
    zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_8__ .euz('metric-bar'), metric: metricEvidence }),
    zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_8__ .euz('growth'), growth: growthEvidence, alpha: zod__WEBPACK_IMPORTED_MODULE_8__ .aig() }),
    zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_8__ .euz('ceiling'), interval: absent(interval) }),
    zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_8__ .euz('errors'), errors: errorEvidence, providers: list(text) }),
]);
const why = absent(text).transform((word) => (word !== undefined && (0,_domain_verdict_finding_why_js__WEBPACK_IMPORTED_MODULE_1__ .i)(word) ? word : undefined));
const finding = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    rule: zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(_domain_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_7__ .iU),
    metric: absent(name),
    level: zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(['block', 'warn']),
    status: zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(['met', 'breached', 'undecided', 'reported', 'error']),
    suite: name,
    target: absent(name),
    tag: absent(name),
    limit: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()),
    actual: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()),
    caseIds: list(name),
    why,
    evidence: absent(findingEvidence),
});
const verdictKind = zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(_domain_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_7__ .CX);
const verdict = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    kind: verdictKind,
    rows: list(zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ suite: name, target: absent(name), tag: absent(name), kind: verdictKind })),
    findings: list(finding),
    waiver: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ by: name, at: instant, headSha: sha })),
});
const trialKey = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    suite: name,
    target: name,
    caseId: name,
    side,
    purpose: zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(_domain_trial_js__WEBPACK_IMPORTED_MODULE_5__ .a7),
    round: count,
    number: count,
});
const toolCall = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ id: text, name: text, arguments: zod__WEBPACK_IMPORTED_MODULE_8__ .KCZ([text, jsonObject]) });
const agentTrace = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    actions: list(zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
        tool: text,
        args: text,
        isCut: zod__WEBPACK_IMPORTED_MODULE_8__ .zMY().optional(),
        state: zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(['done', 'failed', 'denied']),
        turn: count,
    })),
    skills: list(zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ name: text, isInferred: zod__WEBPACK_IMPORTED_MODULE_8__ .zMY() })),
    files: list(zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
        path: text,
        change: zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(['created', 'changed', 'deleted']),
        bytes: count,
        sha256: text.optional(),
        text: text.optional(),
    })),
    checks: list(zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ exitCode: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .Whr()), output: text, error: text.optional() })),
    turns: count,
    seconds: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    end: zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(_domain_agents_agent_js__WEBPACK_IMPORTED_MODULE_12__ .xs),
    version: absent(text),
    sandbox: text,
});
const output = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    text,
    toolCalls: list(toolCall),
    finishReason: zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(_domain_request_js__WEBPACK_IMPORTED_MODULE_13__ .SE),
    metadata: jsonObject,
    context: list(zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ id: absent(text), text, score: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()) })).optional(),
    steps: list(zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ name, latencyMs: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()), tokens: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()), costUsd: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()) })).optional(),
    conversation: list(zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ role: zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(['user', 'assistant']), text, toolCalls: list(toolCall) })).optional(),
    agent: agentTrace.optional(),
    traceUrl: webAddress.optional(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_8__ .g1P(zod__WEBPACK_IMPORTED_MODULE_8__ .YjP(), zod__WEBPACK_IMPORTED_MODULE_8__ .aig()).optional(),
});
const score = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    name: name,
    type: name,
    score: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    passed: zod__WEBPACK_IMPORTED_MODULE_8__ .zMY(),
    reason: text,
    weight: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    details: jsonObject,
});
const usage = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    input: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    cachedInput: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    cacheWrite: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    longCacheWrite: zod__WEBPACK_IMPORTED_MODULE_8__ .aig().optional(),
    output: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    reasoning: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    hostedTools: zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ webSearches: count.optional(), fileSearches: count.optional(), other: count.optional() })
        .optional(),
});
const scored = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_8__ .euz('scored'),
    key: trialKey,
    fingerprint: name,
    output,
    scores: list(score),
    passed: zod__WEBPACK_IMPORTED_MODULE_8__ .zMY(),
    score: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    usage: absent(usage),
    served: zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
        model: absent(text),
        requestId: absent(text),
        serviceTier: absent(text),
        upstream: text.optional(),
    }),
    costUsd: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()),
    spendUsd: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()),
    judgeSpendUsd: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()),
    latencyMs: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    countsStart: zod__WEBPACK_IMPORTED_MODULE_8__ .zMY().optional(),
    attempts: count,
    startedAt: instant,
    origin: zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(['live', 'replayed', 'stored']),
    paraphrase: list(text).optional(),
    passedOldExpectations: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .zMY()),
});
const errored = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_8__ .euz('errored'),
    key: trialKey,
    fingerprint: name,
    provider: name,
    isAnswered: zod__WEBPACK_IMPORTED_MODULE_8__ .zMY().default(false),
    message: text,
    timeLimit: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(_domain_trial_js__WEBPACK_IMPORTED_MODULE_5__ .HN)).optional(),
    attempts: count,
    spendUsd: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()),
});
const skipped = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_8__ .euz('skipped'), key: trialKey, why: skipReason });
const trial = zod__WEBPACK_IMPORTED_MODULE_8__ .gMt('status', [scored, errored, skipped]);
const preferenceKey = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ suite: name, target: name, caseId: name, scorer: name });
const preference = zod__WEBPACK_IMPORTED_MODULE_8__ .gMt('status', [
    zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
        status: zod__WEBPACK_IMPORTED_MODULE_8__ .euz('judged'),
        key: preferenceKey,
        winner: zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(['base', 'head', 'tie']),
        isConsistent: zod__WEBPACK_IMPORTED_MODULE_8__ .zMY(),
        reasons: list(text),
        spendUsd: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()),
    }),
    zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_8__ .euz('missing'), key: preferenceKey, message: text }),
]);
const reason = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(_domain_plan_js__WEBPACK_IMPORTED_MODULE_14__ .FG),
    file: absent(name),
});
const resultCase = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    suite: name,
    target: name,
    id: name,
    kind: zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(['compared', 'measured']),
    severity,
    tags: list(name),
    cluster: absent(name).optional(),
    owner: absent(name).optional(),
    reasons: list(reason),
    quarantine: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ owner: name, reason: text, until: zod__WEBPACK_IMPORTED_MODULE_9__ .p6() })).optional(),
    file: name,
    line: count,
    input: perSide(absent(text)),
    turns: absent(list(zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ role: zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(_domain_suite_js__WEBPACK_IMPORTED_MODULE_10__ .g), text }))).optional(),
    expected: absent(list(zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ scorer: name, type: name, text }))).optional(),
    provenance: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ source: absent(text), added: absent(text), consent: absent(text) })),
});
const changedFile = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    file: name,
    removed: count,
    added: count,
    lines: list(zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(['same', 'base', 'head']), line: count, text })),
    isCut: zod__WEBPACK_IMPORTED_MODULE_8__ .zMY(),
});
const changedTarget = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    suite: name,
    target: name,
    files: list(name),
    settings: list(zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ name, base: absent(text), head: absent(text) })),
});
const specChange = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(_domain_spec_change_js__WEBPACK_IMPORTED_MODULE_4__ .b),
    suite: absent(name),
    target: absent(name),
    caseId: absent(name),
    severity: absent(severity),
    before: absent(text),
    after: absent(text),
    place: absent(place),
    blocks: zod__WEBPACK_IMPORTED_MODULE_8__ .zMY(),
});
const userError = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    code: zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(_domain_user_error_js__WEBPACK_IMPORTED_MODULE_6__ .g0),
    sentence: text,
    place: absent(place),
    hint: absent(text),
});
const lowHigh = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ low: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(), high: zod__WEBPACK_IMPORTED_MODULE_8__ .aig() });
const estimate = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    trials: zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ count, seconds: zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ low: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(), high: zod__WEBPACK_IMPORTED_MODULE_8__ .aig() }) }).optional(),
    calls: count,
    programCalls: count.optional(),
    judgeCalls: count,
    inputTokens: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    outputTokens: lowHigh,
    costUsd: absent(lowHigh),
    knownUsd: absent(lowHigh).optional(),
    unpriced: list(name),
});
const spend = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    totalUsd: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()),
    judgeUsd: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()),
    callsMade: count,
    judgeCalls: count,
    callsReused: count,
    estimatedUsd: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()).optional(),
    maxCostUsd: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .aig()),
});
const revision = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ sha: sha.or(zod__WEBPACK_IMPORTED_MODULE_8__ .euz('')), isWorkingTree: zod__WEBPACK_IMPORTED_MODULE_8__ .zMY(), name: absent(name) });
const livePrices = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    at: instant,
    lists: list(zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ name, url: text, failed: text.optional() })),
    models: list(zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
        model: name,
        list: name,
        input: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
        output: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
        cachedInput: zod__WEBPACK_IMPORTED_MODULE_8__ .aig().optional(),
        cacheWrite: zod__WEBPACK_IMPORTED_MODULE_8__ .aig().optional(),
    })),
    distrusted: list(name),
});
const row = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    suite: name,
    target: name,
    reference: name.optional(),
    file: name,
    description: absent(text),
    owner: absent(name),
    pings: absent(list(name)).optional(),
    model: perSide(absent(name)),
    comparison,
});
const rate = zod__WEBPACK_IMPORTED_MODULE_8__ .aig().min(0).max(1);
const trend = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    suite: name,
    target: name,
    weeks: list(zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ week: zod__WEBPACK_IMPORTED_MODULE_9__ .p6(), passRate: rate, runs: count })),
});
const drift = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    suite: name,
    target: name,
    nights: count,
    referenceNights: count,
    before: rate,
    now: rate,
    cases: count,
    pValue: rate,
    kind: zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(['fall', 'slide']),
    suspect: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ from: text, to: text, on: zod__WEBPACK_IMPORTED_MODULE_9__ .p6() })),
});
const version = zod__WEBPACK_IMPORTED_MODULE_8__ .KCZ([zod__WEBPACK_IMPORTED_MODULE_8__ .euz(1), zod__WEBPACK_IMPORTED_MODULE_8__ .euz(_domain_result_js__WEBPACK_IMPORTED_MODULE_3__ .t)])
    .transform(() => _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ .t);
const resultSchema = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
    schemaVersion: version,
    tool: zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_8__ .euz('evaldelta'), version: name }),
    createdAt: instant,
    revisions: zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ base: absent(revision), head: revision }),
    supersededBy: absent(sha),
    pullRequest: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ number: count, headSha: sha, title: absent(text).optional() })),
    runUrl: absent(webAddress),
    judge: absent(name).optional(),
    mode: zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(['observe', 'warn', 'block']),
    verdict,
    rows: list(row),
    lifts: list(comparison).optional(),
    cases: list(resultCase),
    trials: list(trial),
    preferences: list(preference),
    changes: list(specChange),
    changed: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ files: list(changedFile), targets: list(changedTarget) })).optional(),
    errors: list(userError),
    warnings: list(text),
    estimate: absent(estimate),
    spend,
    counts: zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ suites: count, affectedCases: count, totalCases: count }),
    seed: zod__WEBPACK_IMPORTED_MODULE_8__ .aig(),
    pricesDate: absent(zod__WEBPACK_IMPORTED_MODULE_9__ .p6()),
    history: absent(zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ trends: list(trend), drifts: list(drift) })).optional(),
    livePrices: absent(livePrices).optional(),
    served: list(zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ suite: name, target: name, models: perSide(list(text)) })),
})
    .meta({ title: 'Evaldelta result', description: 'Everything one run found out; what was not measured is null.' });
const block = zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_8__ .k5n(_domain_beside_js__WEBPACK_IMPORTED_MODULE_15__ .h), bytes: count, lines: count });
const summarySchema = resultSchema
    .extend({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_8__ .euz(_domain_result_js__WEBPACK_IMPORTED_MODULE_3__ .t),
    cases: zod__WEBPACK_IMPORTED_MODULE_8__ .chJ(),
    trials: zod__WEBPACK_IMPORTED_MODULE_8__ .chJ(),
    beside: zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
        file: name.regex(/^[^/\\]+$/),
        sha256: zod__WEBPACK_IMPORTED_MODULE_8__ .YjP().regex(/^[0-9a-f]{64}$/),
        blocks: list(block),
    }),
})
    .meta({ title: 'Evaldelta result with a file beside it' });
const lineSchemas = {
    case: zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ case: resultCase }),
    output: zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({ output, number: count }),
    trial: zod__WEBPACK_IMPORTED_MODULE_8__ .Ikc({
        trial: zod__WEBPACK_IMPORTED_MODULE_8__ .gMt('status', [scored.extend({ output: count }), errored, skipped]),
    }),
};


 })

};
