export const id = 6107;
export const ids = [6107];
export const modules = {

 59339:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   b: () => ( openSame)
 });
const MOST_VALUES = 20_000;
function openSame() {
    const texts = new Map();
    const values = new Map();
    return {
        text: (text) => firstIn(texts, text, { value: text, most: Infinity }),
        value: (value) => firstIn(values, nameOf(value), { value, most: MOST_VALUES }),
    };
}
function firstIn(known, name, { value, most }) {
    const first = known.get(name);
    if (first === undefined && known.size < most)
        known.set(name, value);
    return first ?? value;
}
function nameOf(value) {
    if (typeof value === 'string')
        return `${value.length}:${value}`;
    if (typeof value !== 'object' || value === null)
        return String(value);
    let name = Array.isArray(value) ? '[' : '{';
    for (const [key, each] of Object.entries(value))
        name += `${key.length}:${key}=${nameOf(each)};`;
    return `${name})`;
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


 }),

 26107:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  compareSaved: () => ( compareSaved),
  gateSaved: () => ( gateSaved)
});

var result_diff = __webpack_require__(57399);
var keys = __webpack_require__(64233);
var user_error = __webpack_require__(35881);
;


function mergeRecordings(recordings) {
    const cases = new Map();
    for (const one of recordings.flatMap((recording) => recording.cases)) {
        const key = (0,keys .u2)({ ...one, caseId: one.id });
        const known = cases.get(key);
        cases.set(key, known === undefined ? one : { ...known, answers: [...known.answers, ...sameCase(known, one).answers] });
    }
    const rows = new Map();
    for (const row of recordings.flatMap((recording) => recording.rows)) {
        if (!rows.has((0,keys .hD)(row)))
            rows.set((0,keys .hD)(row), row);
    }
    return { rows: [...rows.values()], cases: [...cases.values()], gaps: recordings.flatMap(({ gaps }) => gaps) };
}
function sameCase(known, other) {
    const isJudgedAlike = known.judgement === undefined || other.judgement === undefined || known.judgement === other.judgement;
    if (known.question === other.question && isJudgedAlike)
        return other;
    const sentence = `The files of one side ask or score the case ${JSON.stringify(other.id)} differently.`;
    const hint = 'Several files of a side are parts of one run, or the same run made again.';
    throw new user_error .yo({ code: 'duplicate-id', sentence, place: undefined, hint });
}

;

function recordingOf(result) {
    const answers = Map.groupBy(result.trials.filter(isOfSweep), ({ key }) => (0,keys .u2)(key));
    const cases = result.cases.map((one) => {
        const trials = [...(answers.get((0,keys .u2)({ ...one, caseId: one.id })) ?? [])].sort(byRound);
        return {
            ...one,
            input: one.input.head,
            question: one.input.head ?? '',
            judgement: scorersOf(trials),
            answers: trials.flatMap(asAnswer),
        };
    });
    const whole = result.rows.filter(({ comparison }) => comparison.tag === undefined);
    return { rows: whole.map((row) => ({ ...row, model: row.model.head })), cases, gaps: [] };
}
function isOfSweep({ status, key }) {
    return status !== 'skipped' && key.side === 'head' && key.purpose === 'sweep' && key.number === 1;
}
function byRound(a, b) {
    return a.key.round - b.key.round;
}
function asAnswer(trial) {
    return trial.status === 'skipped' ? [] : [trial];
}
function scorersOf(trials) {
    const scored = trials.find((trial) => trial.status === 'scored');
    return scored && JSON.stringify(scored.scores.map(({ type, name }) => [type, name]));
}

var result = __webpack_require__(95539);
var verdict_policy = __webpack_require__(35137);
var recorded_costs = __webpack_require__(157);
var foreign_read = __webpack_require__(19576);
var lossless = __webpack_require__(76732);
var nesting = __webpack_require__(94914);
var domain_result = __webpack_require__(4424);
;
function outputWithDigits(output, exact) {
    const toolCalls = output.toolCalls.map((call, index) => ({
        ...call,
        arguments: exact.toolCalls[index]?.arguments ?? call.arguments,
    }));
    return { ...output, toolCalls, metadata: exact.metadata };
}
function scoresWithDigits(scores, exact) {
    return scores.map((score, index) => ({ ...score, details: exact[index]?.details ?? score.details }));
}

var held_trial = __webpack_require__(32567);
var domain_same = __webpack_require__(59339);
;


const RESULT_HINT = 'Take a result file that this version of Evaldelta wrote (report-json).';
function refuse(why) {
    const sentence = `This is not a result file of version ${domain_result .t}: ${why}.`;
    throw new user_error .yo({ code: 'bad-file', sentence, place: undefined, hint: RESULT_HINT });
}
function refuseIssues([issue], within) {
    const where = [...(within === undefined ? [] : [within]), ...(issue?.path ?? []).map(String)].join('.');
    return refuse(`${issue?.message ?? 'unknown shape'}${where === '' ? '' : ` at ${where}`}`);
}

var schema = __webpack_require__(62133);
;







const MAX_DEPTH = nesting .yF + 20;
function readLines({ blocks }, lines) {
    const outputs = blocks.reduce((sum, block) => sum + (block.kind === 'output' ? block.lines : 0), 0);
    const same = (0,domain_same .b)();
    const cases = Array.from(lines.all('case'), (line, index) => readCase(line, index));
    const source = { read: rememberingLast((number) => readOutput(lines, number)) };
    const trials = Array.from(lines.all('trial'), (line, index) => readTrial(line, { index, outputs, source, same }));
    return { cases, trials };
}
const LAST = 4;
function rememberingLast(read) {
    const known = new Map();
    return (number) => {
        const output = known.get(number) ?? read(number);
        known.set(number, output);
        const [oldest] = known.keys();
        if (known.size > LAST && oldest !== undefined)
            known.delete(oldest);
        return output;
    };
}
function readCase(line, index) {
    const parsed = schema .X7.case.safeParse(parseLine(line, 'case', index));
    if (!parsed.success)
        return refuseIssues(parsed.error.issues, `cases.${index}`);
    return parsed.data.case;
}
function readTrial(line, { index, outputs, source, same }) {
    const parsed = schema .X7.trial.safeParse(parseLine(line, 'trial', index));
    if (!parsed.success)
        return refuseIssues(parsed.error.issues, `trials.${index}`);
    const { trial } = parsed.data;
    const { suite, target, caseId } = trial.key;
    const key = { ...trial.key, suite: same.text(suite), target: same.text(target), caseId: same.text(caseId) };
    if (trial.status !== 'scored')
        return { ...trial, key };
    const { output: number, ...fields } = trial;
    if (number >= outputs)
        refuse(`there is no output ${number} at trials.${index}`);
    const hasDetails = fields.scores.some(({ details }) => Object.keys(details).length > 0);
    const scores = hasDetails ? exactScores(line, fields.scores) : fields.scores;
    const alike = { fingerprint: same.text(fields.fingerprint), ...(0,held_trial .eu)({ ...fields, scores }, same) };
    return (0,held_trial .G)({ ...fields, key, ...alike }, { source, place: number });
}
function exactScores(line, scores) {
    if (!(0,lossless .$S)(line))
        return scores;
    return scoresWithDigits(scores, (0,lossless .jM)(line).trial.scores);
}
function readOutput(lines, number) {
    const line = lines.at('output', number) ?? refuse(`there is no output ${number}`);
    const plain = parseLine(line, 'output', number);
    const exact = (0,lossless .$S)(line) ? (0,lossless .jM)(line) : undefined;
    const parsed = schema .X7.output.safeParse(exact === undefined ? plain : (0,lossless .S2)(exact));
    if (!parsed.success)
        return refuseIssues(parsed.error.issues, `outputs.${number}`);
    const { output } = parsed.data;
    return exact === undefined
        ? output
        : outputWithDigits(output, exact.output);
}
function parseLine(line, kind, number) {
    try {
        const value = JSON.parse(line);
        if ((0,nesting .hz)(value, MAX_DEPTH))
            refuse(`${kind} ${number} is nested more than ${MAX_DEPTH} levels deep`);
        return value;
    }
    catch (cause) {
        if (!(cause instanceof SyntaxError))
            throw cause;
        return refuse(`${kind} ${number} of the file beside it is not JSON`);
    }
}

;








const read_MAX_DEPTH = nesting .yF + 20;
function parseResult(source, openBeside = refuseBeside) {
    const plain = readAs(source, JSON.parse);
    if ((0,nesting .hz)(plain, read_MAX_DEPTH))
        refuse(`it is nested more than ${read_MAX_DEPTH} levels deep`);
    refuseNewer(plain);
    return isSummary(plain) ? parseSummary(plain, openBeside) : parseWhole(source, plain);
}
function refuseBeside() {
    throw new user_error .yo({
        code: 'missing-file',
        sentence: 'The cases and trials of this result are in a file beside it, which cannot be read from here.',
        place: undefined,
        hint: 'Name the result file by its path, with the other one in the same directory.',
    });
}
function refuseNewer(plain) {
    const version = typeof plain === 'object' && plain !== null && 'schemaVersion' in plain ? plain.schemaVersion : 0;
    if (typeof version !== 'number' || !Number.isSafeInteger(version) || version <= domain_result .t)
        return;
    throw new user_error .yo({
        code: 'bad-file',
        sentence: `This result file is of version ${version}, and this Evaldelta reads versions 1 to ${domain_result .t}.`,
        place: undefined,
        hint: 'Read it with the release that wrote it, or a newer one: `npx evaldelta@latest`.',
    });
}
function isSummary(plain) {
    return typeof plain === 'object' && plain !== null && 'beside' in plain;
}
function parseSummary(plain, openBeside) {
    const parsed = schema .Uv.safeParse(plain);
    if (!parsed.success)
        return refuseIssues(parsed.error.issues);
    const { beside, ...summary } = parsed.data;
    return { ...summary, ...readLines(beside, openBeside(beside)) };
}
function parseWhole(source, plain) {
    const exact = (0,lossless .$S)(source) ? readAs(source, lossless .jM) : undefined;
    const parsed = schema .FD.safeParse(exact === undefined ? plain : (0,lossless .S2)(exact));
    if (!parsed.success)
        return refuseIssues(parsed.error.issues);
    return exact === undefined ? parsed.data : withDigits(parsed.data, exact);
}
function readAs(source, parse) {
    try {
        return parse(source);
    }
    catch (cause) {
        if (!(cause instanceof SyntaxError))
            throw cause;
        throw new user_error .yo({ code: 'bad-file', sentence: 'The result file is not JSON.', place: undefined, hint: RESULT_HINT }, { cause });
    }
}
function withDigits(result, exact) {
    const trials = exact['trials'];
    return { ...result, trials: result.trials.map((trial, index) => trialWithDigits(trial, trials[index])) };
}
function trialWithDigits(trial, exact) {
    if (trial.status !== 'scored' || exact === undefined)
        return trial;
    const { output, scores } = exact;
    return { ...trial, output: outputWithDigits(trial.output, output), scores: scoresWithDigits(trial.scores, scores) };
}

var spec = __webpack_require__(75234);
;










async function compareSaved(files, { policy, limits, seed, loadPrices, ...reading }) {
    const read = await (0,foreign_read .hn)(files, reading);
    if (read.kind === 'own')
        return compareOwn(read.texts, { policy, limits, seed });
    const { recordings, notes } = read;
    const isUnpriced = [...recordings.base.cases, ...recordings.head.cases].some(recorded_costs .D);
    const prices = isUnpriced ? await loadPrices() : undefined;
    const costed = prices === undefined
        ? recordings
        : { base: (0,recorded_costs .a)(recordings.base, prices), head: (0,recorded_costs .a)(recordings.head, prices) };
    const isScoredOnly = notes.some(({ kind }) => kind === 'passed-from');
    const found = (0,result_diff .u)(costed, { policy: isScoredOnly ? (0,verdict_policy .ez)(policy) : policy, limits, seed });
    return { found, notes, revisions: undefined, pricesDate: prices?.date };
}
async function gateSaved(files, { settings, passAt, ...frame }, ports) {
    const createdAt = new Date(ports.clock.nowMs()).toISOString();
    const revisions = await ports.repository.revisions();
    const { rules, errors } = await (0,spec .A)(revisions, settings);
    if (errors.length > 0)
        throw new user_error .yo(errors);
    const { limits, prices, waiver: waiverRule, erroredIf } = rules;
    const policy = { ...(0,verdict_policy .ub)(rules.policy, verdict_policy .Wd), broken: undefined };
    const loadPrices = () => ports.loadPrices(prices);
    const saved = await compareSaved(files, {
        from: undefined,
        passAt,
        erroredIf,
        policy,
        limits,
        seed: frame.seed,
        loadPrices,
    });
    const judging = { limits, inconclusive: settings.inconclusive };
    const { verdict, notes } = await judgeWithWaiver(saved.found, judging, () => ports.forge.findWaiver(waiverRule));
    const { base, head } = revisions;
    const { change } = ports.forge;
    return (0,result .uO)(saved.found, verdict, {
        ...frame,
        createdAt,
        revisions: { base: base && named(base), head: named(head) },
        pullRequest: change && { number: change.number, headSha: change.headSha },
        mode: settings.mode,
        pricesDate: saved.pricesDate,
        notes: [...saved.notes, ...notes],
    });
}
async function judgeWithWaiver(found, judging, findWaiver) {
    const verdict = (0,result .gj)(found, { ...judging, waiver: undefined });
    const answer = verdict.kind === 'fail' ? await findWaiver() : undefined;
    if (answer === undefined)
        return { verdict, notes: [] };
    if ('refused' in answer)
        return { verdict, notes: [{ kind: 'waiver-refused', reason: answer.refused }] };
    const { by, at, headSha, accepts } = answer;
    const waived = (0,result .gj)(found, { ...judging, waiver: { by, at, headSha }, accepts });
    return { verdict: waived, notes: waived.kind === 'fail' ? [{ kind: 'waiver-of-others', by }] : [] };
}
function named({ sha, isWorkingTree, name }) {
    return { sha, isWorkingTree, name };
}
function compareOwn(texts, rules) {
    const results = { base: texts.base.map(parseOwn), head: texts.head.map(parseOwn) };
    const recordings = {
        base: mergeRecordings(results.base.map(recordingOf)),
        head: mergeRecordings(results.head.map(recordingOf)),
    };
    const [before, after] = [results.base[0], results.head[0]];
    return {
        found: (0,result_diff .u)(recordings, rules),
        notes: [],
        revisions: before && after && { base: before.revisions.head, head: after.revisions.head },
        pricesDate: after?.pricesDate,
    };
}
function parseOwn({ name, text, openBeside }) {
    try {
        return parseResult(text, openBeside);
    }
    catch (cause) {
        if (!(cause instanceof user_error .yo))
            throw cause;
        const place = { file: name, line: 0, column: 0 };
        throw new user_error .yo(cause.all.map((one) => ({ ...one, place })), { cause });
    }
}


 })

};
