export const id = 9221;
export const ids = [9221];
export const modules = {

/***/ 22960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ LEAST_LATENCIES),
/* harmony export */   k: () => (/* binding */ NO_EVIDENCE)
/* harmony export */ });
const LEAST_LATENCIES = 40;
const NO_EVIDENCE = {
    passRate: undefined,
    score: undefined,
    passRateBar: undefined,
    scoreBar: undefined,
    costPerCall: undefined,
    costPerSuccess: undefined,
    latencyP50: undefined,
    latencyP95: undefined,
    headIntervals: {
        costPerCall: undefined,
        costPerSuccess: undefined,
        latencyP50: undefined,
        latencyP95: undefined,
    },
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


/***/ }),

/***/ 29542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fitSections),
/* harmony export */   d: () => (/* binding */ byteLength)
/* harmony export */ });
const BETWEEN = '\n\n';
function fitSections(sections, maxBytes, note) {
    const present = sections.filter((section) => section.text !== '');
    const left = new Set();
    let size = present.reduce((sum, section) => sum + sizeOf(section), 0);
    for (const victim of victims(present)) {
        if (size + noteSize(present, left, note) <= maxBytes)
            break;
        left.add(victim);
        size -= sizeOf(victim);
    }
    return join(present, left, note);
}
function sizeOf(section) {
    return byteLength(section.text) + BETWEEN.length;
}
function noteSize(sections, left, note) {
    return left.size === 0 ? 0 : byteLength(note(namesOf(sections, left))) + BETWEEN.length;
}
function victims(sections) {
    const optional = sections.filter((section) => section.value !== 'required');
    return optional.toReversed().sort((a, b) => Number(a.value) - Number(b.value));
}
function join(sections, left, note) {
    const texts = sections.filter((section) => !left.has(section)).map((section) => section.text);
    const notes = left.size === 0 ? [] : [note(namesOf(sections, left))];
    return [...texts.slice(0, -1), ...notes, ...texts.slice(-1)].join(BETWEEN);
}
function namesOf(sections, left) {
    return [...new Set(sections.filter((section) => left.has(section)).map((section) => section.name))];
}
function byteLength(text) {
    return new TextEncoder().encode(text).length;
}


/***/ }),

/***/ 77385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ changePhrases)
/* harmony export */ });
/* harmony import */ var _spec_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84820);

function changePhrases(changes, { apart }) {
    const sorted = changes.toSorted((a, b) => Number(b.blocks) - Number(a.blocks));
    const kinds = Map.groupBy(sorted, (change) => kindKey(change));
    return [...kinds.values()].flatMap((ofKind) => {
        const alike = [...Map.groupBy(ofKind, ({ before, after }) => JSON.stringify([before, after])).values()];
        return alike.length > apart ? [(0,_spec_change_js__WEBPACK_IMPORTED_MODULE_0__/* .describeChanges */ .DT)(ofKind)] : alike.map(describeAlike);
    });
}
function kindKey(change) {
    const { kind, suite, severity, blocks, caseId, place } = change;
    return JSON.stringify(caseId === undefined ? change : [kind, suite, severity === 'critical', blocks, place?.file]);
}
function describeAlike(changes) {
    const [first] = changes;
    return first !== undefined && changes.length === 1 ? (0,_spec_change_js__WEBPACK_IMPORTED_MODULE_0__/* .describeChangeFully */ .cF)(first) : (0,_spec_change_js__WEBPACK_IMPORTED_MODULE_0__/* .describeChanges */ .DT)(changes);
}


/***/ }),

/***/ 49579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ sayConfirmed),
/* harmony export */   XL: () => (/* binding */ sayBroken),
/* harmony export */   dG: () => (/* binding */ sayCritical)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27447);



const NAMED_CASES = 3;
function sayCritical(finding, comparison) {
    const { caseIds, limit, status } = finding;
    const [first] = caseIds;
    const tolerated = status !== 'breached' || limit === undefined || limit === 0
        ? ''
        : `, more than the ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(limit)} tolerated`;
    if (first === undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `no critical case broke`;
    const verb = status === 'breached' || finding.why === 'tolerated' ? 'broke' : 'failed on head';
    const unsettled = finding.why === 'unsettled' ? ', and its re-runs got no answer' : '';
    if (finding.why === 'unanswered' || finding.why === 'unscored')
        return sayUnanswered(finding, finding.why);
    if (caseIds.length > 1) {
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(caseIds.length)} critical cases ${verb}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameList */ .OD)(caseIds, NAMED_CASES)}${unsettled || tolerated}`;
    }
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `critical case ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(first)} ${verb}${talliesOf(first, comparison)}${unsettled || tolerated}`;
}
function sayUnanswered({ caseIds }, why) {
    const cases = `critical ${caseIds.length === 1 ? 'case' : 'cases'}`;
    const what = why === 'unscored' ? 'could not be scored on head, only on base' : 'got no answer on head';
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${cases} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameList */ .OD)(caseIds, NAMED_CASES)} ${what}`;
}
function talliesOf(caseId, comparison) {
    const found = comparison?.cases.find((entry) => entry.caseId === caseId);
    return found === undefined ? '' : ` (base passed ${outOf(found.tally.base)}, head ${outOf(found.tally.head)})`;
}
function outOf({ passed, of }) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(passed)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(of)}`;
}
function sayBroken(finding, comparison) {
    const { caseIds, limit } = finding;
    if (caseIds.length === 0)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `no case is confirmed broken`;
    const tolerated = limit === undefined ? '' : `, more than the ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(limit)} tolerated`;
    const confirmations = confirmationsOf(finding);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${sayConfirmed(caseIds, confirmations, comparison)}${finding.status === 'breached' ? tolerated : ''}`;
}
function confirmationsOf({ evidence }) {
    if (evidence?.kind === 'cases')
        return evidence.confirmations;
    return evidence?.kind === 'row' ? evidence.row.confirmations : [];
}
function sayConfirmed(caseIds, confirmations, comparison) {
    const ids = new Set(caseIds);
    const found = confirmations.filter((entry) => entry.kind !== 'fixed' && ids.has(entry.caseId));
    const tallies = [...found, ...(comparison?.cases ?? []).filter((entry) => ids.has(entry.caseId))].map(({ tally }) => tally);
    const one = caseIds.length === 1;
    const mostly = tallies.every(({ base }) => base.passed === base.of) ? '' : ' mostly';
    const isAlways = found.length === caseIds.length && tallies.every(({ head }) => head.passed === 0);
    const verb = `${one ? 'fails' : 'fail'}${isAlways ? ' every time' : ''}`;
    const noun = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(caseIds.length)} ${one ? 'case' : 'cases'}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${noun} that base${mostly} passes now ${verb}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameList */ .OD)(caseIds, NAMED_CASES)}${reruns(found, one)}`;
}
function reruns(confirmations, one) {
    if (confirmations.length === 0)
        return _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
    const counts = confirmations.map((entry) => entry.trials);
    const least = Math.min(...counts);
    const most = Math.max(...counts);
    const range = least === most ? String(least) : `${least} to ${most}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) ` (${range} fresh re-runs${one ? '' : ' each'})`;
}


/***/ }),

/***/ 62726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ describeFinding)
});

// EXTERNAL MODULE: ./build/report/facts.js
var facts = __webpack_require__(87872);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
// EXTERNAL MODULE: ./build/report/spec-change.js + 1 modules
var spec_change = __webpack_require__(84820);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/report/findings/statement.js
var statement = __webpack_require__(27447);
;// CONCATENATED MODULE: ./build/report/findings/amounts.js



const QUANTITIES = [
    { prefix: 'pass_rate', words: 'the pass rate', unit: 'rate', measure: (row) => row.passRate },
    { prefix: 'score', words: 'the mean score', unit: 'score', measure: (row) => row.meanScore },
    { prefix: 'cost_per_call', words: 'the cost per call', unit: 'usd', measure: (row) => row.costPerCallUsd },
    { prefix: 'cost_per_success', words: 'the cost per success', unit: 'usd', measure: (row) => row.costPerSuccessUsd },
    { prefix: 'latency_p50', words: 'the median latency', unit: 'ms', measure: (row) => row.latencyP50Ms },
    { prefix: 'latency_p95', words: 'the p95 latency', unit: 'ms', measure: (row) => row.latencyP95Ms },
];
function sayAmount(finding, comparison) {
    const quantity = QUANTITIES.find((entry) => finding.rule.startsWith(`${entry.prefix}.`));
    const amount = {
        finding,
        words: [quantity?.words ?? finding.rule],
        unit: quantity?.unit ?? 'number',
        measure: comparison === undefined ? undefined : quantity?.measure(comparison),
    };
    return finding.rule.endsWith('.max_increase') ? sayGrowth(amount) : sayBar(amount);
}
function sayGrowth({ finding, words, unit, measure }) {
    const growth = finding.evidence?.kind === 'growth' ? finding.evidence.growth.growth : (finding.actual ?? measure?.delta);
    const limit = finding.limit === undefined ? 'what is' : (0,format/* formatLimit */.tW)(finding.limit, unit);
    const change = (0,statement/* beforeAfter */.yE)(measure, unit);
    if (finding.why === 'too-few-samples')
        return (0,phrase/* phrase */.MZ) `${words} has too few samples to be judged against the ${limit} tolerated${change}`;
    if (growth === undefined || finding.why === 'not-measured')
        return (0,phrase/* phrase */.MZ) `${words} could not be compared`;
    if (finding.status === 'undecided')
        return (0,phrase/* phrase */.MZ) `whether ${words} grew by more than ${limit} is open${change}`;
    if (finding.status === 'met')
        return (0,phrase/* phrase */.MZ) `${words} is not established to have grown by more than ${limit}${change}`;
    const size = `${growth < 0 ? 'fell' : 'grew'} by ${(0,format/* formatSize */.Xq)(growth, unit)}`;
    return (0,phrase/* phrase */.MZ) `${words} ${size}${change}, more than the ${limit} tolerated`;
}
function sayBar({ finding, words, unit, measure }) {
    const { actual, limit, evidence } = finding;
    const isFloor = finding.rule.endsWith('.min');
    const bar = evidence?.kind === 'bar' ? evidence.bar : undefined;
    const value = (0,format/* formatValue */.Fl)(actual ?? bar?.head ?? measure?.head, unit);
    const range = sayRange(evidence?.kind === 'ceiling' ? evidence.interval : bar?.interval, unit);
    const line = `${isFloor ? 'the bar of' : 'the ceiling of'} ${(0,format/* formatValue */.Fl)(limit, unit)}`;
    if (finding.status === 'undecided')
        return (0,phrase/* phrase */.MZ) `${words} is ${value}${range}, too close to ${line} to tell`;
    if (finding.status === 'met')
        return (0,phrase/* phrase */.MZ) `${words} is ${value}${range} and keeps ${line}`;
    return (0,phrase/* phrase */.MZ) `${words} is ${value}${range}, ${isFloor ? 'below' : 'above'} ${line}`;
}
function sayMoreCases({ status, evidence }) {
    if (status !== 'undecided' || evidence?.kind !== 'bar')
        return statement/* NOTHING */.K$;
    if (evidence.moreCases === undefined)
        return (0,phrase/* phrase */.MZ) `It would take many times more cases to tell.`;
    return (0,phrase/* phrase */.MZ) `About ${(0,format/* formatNumberOf */.Of)(evidence.moreCases, 'more case')} would tell.`;
}
function sayRange(interval, unit) {
    if (interval === undefined)
        return '';
    const [lower, upper] = [interval.lower, interval.upper].map((end) => (0,format/* formatValue */.Fl)(end, unit));
    return ` (${(0,format/* formatConfidence */.Me)(interval.confidence)} interval ${lower} to ${upper})`;
}

// EXTERNAL MODULE: ./build/report/findings/cases.js
var cases = __webpack_require__(49579);
// EXTERNAL MODULE: ./build/report/findings/drop.js
var drop = __webpack_require__(10717);
// EXTERNAL MODULE: ./build/report/findings/stopped.js
var stopped = __webpack_require__(90191);
;// CONCATENATED MODULE: ./build/report/findings/lost.js





function sayLost(finding, result) {
    const comparison = (0,facts/* findComparison */.DM)(result, finding);
    const own = result.trials.filter(({ key }) => key.suite === finding.suite && key.target === finding.target);
    const errored = own.filter((trial) => trial.status === 'errored');
    const { errored: counts = { base: 0, head: 0 }, erroredProviders: providers = [] } = comparison ?? {};
    if (comparison === undefined || counts.base + counts.head === 0)
        return sayNoneAsked(own);
    const limit = finding.limit === undefined ? '' : `, more than the ${(0,format/* formatRate */.CE)(finding.limit)} tolerated`;
    const words = finding.why === 'errors-differ' ? ', far more on one side than on the other' : limit;
    const says = (0,phrase/* phrase */.MZ) `${lostOf(comparison)} ${lackOf(providers)}${sidesOf(comparison)}`;
    return {
        says: isCounted(comparison) ? (0,phrase/* phrase */.MZ) `${says}${words}` : says,
        also: (0,phrase/* phrase */.MZ) `${commonest(errored)}${adviceFor(providers)}: what was measured is kept.`,
    };
}
const SCORER = 'scorer';
function lackOf(providers) {
    if (isScorerAlone(providers))
        return (0,phrase/* phrase */.MZ) `could not be scored`;
    return providers.length === 0 ? (0,phrase/* phrase */.MZ) `got no answer` : (0,phrase/* phrase */.MZ) `got no answer from ${(0,phrase/* nameList */.OD)(providers, 3)}`;
}
function adviceFor(providers) {
    const run = providers.includes(SCORER) ? 'Mend the scorer, or what it needs, and run it again' : 'Run it again';
    return isScorerAlone(providers) ? run : `${run} when the provider answers`;
}
function isScorerAlone(providers) {
    return providers.length > 0 && providers.every((provider) => provider === SCORER);
}
function isCounted({ comparedCases, pairs, missingPairs }) {
    return comparedCases === 0 || pairs + missingPairs > 0;
}
function lostOf(comparison) {
    const { comparedCases, pairs, missingPairs, errored, passes, erroredProviders } = comparison;
    if (!isCounted(comparison)) {
        const missed = isScorerAlone(erroredProviders) ? 'scored' : 'answered';
        return `no pair was ${missed}: ${(0,format/* formatNumberOf */.Of)(errored.base + errored.head, 'trial')}`;
    }
    if (comparedCases === 0)
        return `${(0,format/* formatNumberOf */.Of)(errored.head, 'trial')} of ${(0,format/* formatCount */.B4)(errored.head + passes.head.of)}`;
    return `${(0,format/* formatNumberOf */.Of)(missingPairs, 'pair')} of ${(0,format/* formatCount */.B4)(pairs + missingPairs)}`;
}
function sidesOf({ comparedCases, errored }) {
    if (comparedCases === 0)
        return '';
    return ` (${(0,format/* formatNumberOf */.Of)(errored.base, 'error')} on base, ${(0,format/* formatCount */.B4)(errored.head)} on head)`;
}
function commonest(errored) {
    const groups = [...Map.groupBy(errored, ({ message }) => message)].sort(([, a], [, b]) => b.length - a.length);
    const [first] = groups;
    if (first === undefined)
        return statement/* NOTHING */.K$;
    return (0,phrase/* phrase */.MZ) `${groups.length > 1 ? 'Most often: ' : ''}${(0,phrase/* prose */.CS)(first[0].replace(/\.$/, ''))}. `;
}
function sayNoneAsked(trials) {
    const skipped = trials.find((trial) => trial.status === 'skipped');
    if (skipped === undefined)
        return { says: (0,phrase/* phrase */.MZ) `it could not be measured`, also: statement/* NOTHING */.K$ };
    const { clause, advice } = stopped/* STOPS */.K[skipped.why];
    return { says: (0,phrase/* phrase */.MZ) `${clause} before any case had an answer`, also: advice };
}

// EXTERNAL MODULE: ./build/report/metric-unit.js
var metric_unit = __webpack_require__(92486);
;// CONCATENATED MODULE: ./build/report/findings/metric.js




function sayMetric(finding, comparison) {
    const words = (0,phrase/* phrase */.MZ) `the metric ${(0,phrase/* name */.UU)(finding.metric ?? '')}`;
    const metric = metricOf(finding, comparison);
    if (finding.why === 'not-measured')
        return (0,phrase/* phrase */.MZ) `${words} was not measured`;
    const isChange = finding.evidence?.kind === 'metric';
    const said = isChange ? sayChange(finding, words, metric) : metric_sayBar(finding, words, metric);
    return metric?.isAdvisory === true ? (0,phrase/* phrase */.MZ) `${said} (its judge agrees too little with people to block)` : said;
}
function metricOf({ evidence, metric }, comparison) {
    if (evidence?.kind === 'metric-bar')
        return evidence.metric;
    return comparison?.evidence.metrics.find((entry) => entry.name === metric);
}
function sayChange(finding, words, metric) {
    const { actual, limit } = finding;
    if (actual === undefined || limit === undefined)
        return (0,phrase/* phrase */.MZ) `${words} could not be compared`;
    const isDrop = (metric?.measure.delta ?? 0) < 0;
    const unit = findingUnit(finding);
    const change = (0,statement/* beforeAfter */.yE)(metric?.measure, unit);
    if (finding.status === 'met')
        return (0,phrase/* phrase */.MZ) `${words} kept within the ${(0,format/* formatLimit */.tW)(limit, unit)} tolerated${change}`;
    const moved = `${isDrop ? 'fell' : 'grew'} by ${(0,format/* formatSize */.Xq)(actual, unit)}`;
    return (0,phrase/* phrase */.MZ) `${words} ${moved}${change}, more than the ${(0,format/* formatLimit */.tW)(limit, unit)} tolerated`;
}
function metric_sayBar(finding, words, metric) {
    const { actual, limit, status } = finding;
    const unit = findingUnit(finding);
    const isBelow = (actual ?? 0) < (limit ?? 0);
    const value = `${(0,format/* formatValue */.Fl)(actual, unit)}${metric_sayRange(metric, unit)}`;
    if (status === 'met')
        return (0,phrase/* phrase */.MZ) `${words} is ${value} and keeps its limits`;
    const bar = `the ${isBelow ? 'bar' : 'ceiling'} of ${(0,format/* formatValue */.Fl)(limit, unit)}`;
    return (0,phrase/* phrase */.MZ) `${words} is ${value}, ${isBelow ? 'below' : 'above'} ${bar}`;
}
function findingUnit({ metric }) {
    return (0,metric_unit/* metricUnit */.n)(metric ?? '') === 'rate' ? 'rate' : 'number';
}
function metric_sayRange(metric, unit) {
    const interval = metric?.headInterval;
    if (interval === undefined)
        return '';
    const [lower, upper] = [interval.lower, interval.upper].map((end) => (0,format/* formatValue */.Fl)(end, unit));
    return ` (${(0,format/* formatConfidence */.Me)(interval.confidence)} interval ${lower} to ${upper})`;
}

;// CONCATENATED MODULE: ./build/report/findings/describe.js









function describeFinding(finding, result) {
    const statement = describeByRule(finding, result);
    if (finding.status !== 'reported')
        return statement;
    const reason = REPORTED[finding.why ?? ''];
    return reason === undefined ? statement : { ...statement, says: (0,phrase/* phrase */.MZ) `${statement.says} (${reason})` };
}
const REPORTED = {
    'base-below': 'base was below it already: not charged to this pull request',
    'base-above': 'base was above it already: not charged to this pull request',
    unconfirmed: 'not reproduced by fresh re-runs: a warning, not a block',
    'not-rerun': 'not confirmed by fresh re-runs: a warning, not a block',
    'ended-by-drop': 'not judged: the drop had ended the row before all suspects were re-run',
    tolerated: 'as many as the policy tolerates',
    'not-established': 'not established by the data: shown, not charged',
};
function describeByRule(finding, result) {
    const { rule } = finding;
    const comparison = (0,facts/* findComparison */.DM)(result, finding);
    const where = (0,phrase/* phrase */.MZ) `${(0,statement/* rowName */._k)(finding)}${finding.why === 'without-judge' ? ', its judge left out' : ''}`;
    if (rule === 'spec')
        return { where: statement/* NOTHING */.K$, says: describeSpec(finding, result), also: statement/* NOTHING */.K$ };
    if (rule === 'errors')
        return { where, ...sayLost(finding, result) };
    if (rule === 'critical.max_broken')
        return { where, says: (0,cases/* sayCritical */.dG)(finding, comparison), also: statement/* NOTHING */.K$ };
    if (rule === 'broken.max')
        return { where, says: (0,cases/* sayBroken */.XL)(finding, comparison), also: statement/* NOTHING */.K$ };
    if (rule.endsWith('.max_drop'))
        return { where, ...(0,drop/* sayDrop */.rX)(finding, comparison, result) };
    if (rule === 'metric')
        return { where, says: sayMetric(finding, comparison), also: statement/* NOTHING */.K$ };
    return { where, says: sayAmount(finding, comparison), also: sayMoreCases(finding) };
}
function describeSpec(finding, result) {
    if (finding.why === 'vanished')
        return (0,phrase/* phrase */.MZ) `cases of base are gone from ${(0,statement/* rowName */._k)(finding)}, and nothing that is left could be compared`;
    if (finding.why === 'removed')
        return (0,phrase/* phrase */.MZ) `more cases of base are gone from ${(0,statement/* rowName */._k)(finding)} than may come to fail: what is left cannot show that nothing broke`;
    const blocking = result.changes.filter((change) => change.blocks && (change.suite ?? '') === finding.suite);
    const caseId = finding.caseIds[0];
    const exact = blocking.find((change) => change.kind === finding.why && change.target === finding.target && change.caseId === caseId);
    const change = exact ?? blocking[0];
    return change === undefined ? (0,phrase/* phrase */.MZ) `the spec of ${(0,phrase/* name */.UU)(finding.suite)} was loosened` : (0,spec_change/* describeChange */.uQ)(change);
}


/***/ }),

/***/ 10717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ saySensitivity),
/* harmony export */   K4: () => (/* binding */ sayLittle),
/* harmony export */   L$: () => (/* binding */ sayFlaky),
/* harmony export */   NT: () => (/* binding */ sayWithin),
/* harmony export */   c0: () => (/* binding */ isTelling),
/* harmony export */   ix: () => (/* binding */ flakesOf),
/* harmony export */   l3: () => (/* binding */ FEW_CASES),
/* harmony export */   rX: () => (/* binding */ sayDrop)
/* harmony export */ });
/* unused harmony export sayRuledOut */
/* harmony import */ var _domain_confirmed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99424);
/* harmony import */ var _domain_limit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81602);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87872);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49579);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27447);
/* harmony import */ var _stopped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90191);








function sayDrop(finding, comparison, result) {
    const unit = finding.rule === 'score.max_drop' ? 'score' : 'rate';
    const row = finding.evidence?.kind === 'row' ? finding.evidence.row : undefined;
    if (row === undefined)
        return { says: sayMeasured(finding, comparison, unit), also: _statement_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$ };
    if (row.outcome === 'dropped' && finding.status === 'breached')
        return sayDropped(row, unit);
    if (row.outcome === 'broken' && finding.status === 'breached')
        return { says: sayCasesBroke(finding, row, comparison), also: _statement_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$ };
    if (finding.why === 'dear-head')
        return sayDear(comparison);
    if (finding.status === 'met')
        return sayRuledOut(row, unit);
    return sayUndecided(row, unit, result);
}
function sayDear(comparison) {
    const { base = 0, head = 0 } = comparison?.costPerCallUsd ?? {};
    const times = base > 0
        ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(Math.round((head / base) * 10) / 10)} times what base's cost`
        : 'money where base costs nothing';
    return {
        says: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `the spending cap ended it before every case was asked once, since head's calls cost ${times}`,
        also: _stopped_js__WEBPACK_IMPORTED_MODULE_4__/* .STOPS */ .K.budget.advice,
    };
}
function sayDropped(row, unit) {
    const interval = row.interval;
    const range = interval === undefined
        ? ''
        : ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatConfidence */ .Me)(interval.confidence)} interval ${drop(interval.lower, unit)} to ${drop(interval.upper, unit)})`;
    const checks = `of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(row.pairs)} side-by-side checks ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(row.worsePairs)} got worse and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(row.betterPairs)} got better`;
    return {
        says: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Head is ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(row.drop ?? 0, unit)} worse${over(row)}${range}: ${checks}`,
        also: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Fewer than 1 in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(1 / row.runAlpha)} unchanged pull requests would be blocked.`,
    };
}
function over({ affectedCases, pairedCases }) {
    return affectedCases < pairedCases ? ` over all ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(pairedCases)} cases` : '';
}
function drop(value, unit) {
    const size = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(value, unit).replace(/ points$/, '');
    return value < 0 ? `−${size}` : size;
}
function sayCasesBroke(finding, row, comparison) {
    const { fixed, drop: share } = (0,_domain_confirmed_js__WEBPACK_IMPORTED_MODULE_5__/* .confirmedDrop */ .v)(row);
    const less = fixed === 0 ? '' : `less ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(fixed, 'case')} counted as fixed, `;
    const tolerated = `more than the ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(row.maxDrop, 'rate')} tolerated`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_cases_js__WEBPACK_IMPORTED_MODULE_2__/* .sayConfirmed */ .P$)(finding.caseIds, row.confirmations, comparison)}, ${less}a drop of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(share, 'rate')}${over(row)}, ${tolerated}`;
}
const NO_COMFORT = 0.5;
function isTelling({ mustCatch }) {
    return mustCatch < NO_COMFORT;
}
function sayLittle({ mustCatch, pairedCases }, unit) {
    if (pairedCases === 1)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `one case can show nothing`;
    const only = `only a drop of ${ruledOut(mustCatch, unit)} or more is ruled out`;
    return pairedCases > 1 / NO_COMFORT ** 2
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${only}`
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(pairedCases)} cases can show little: ${only}`;
}
function ruledOut(mustCatch, unit) {
    return unit === 'rate' ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRuledOut */ .SG)(mustCatch) : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(mustCatch, unit);
}
function sayRuledOut(row, unit) {
    return { says: sayAcquitted(row, unit), also: sayFlaky(row.confirmations.filter(isFlake).length) };
}
function sayAcquitted(row, unit) {
    if (row.outcome === 'tolerated')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `the drop stays ${sayWithin(row)} the ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(row.maxDrop, unit)} tolerated`;
    if (row.outcome !== 'ruled-out')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `no harm was established`;
    if (!isTelling(row))
        return sayLittle(row, unit);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `No harm found: a drop of ${ruledOut(row.mustCatch, unit)} or more is ruled out`;
}
function sayWithin({ upperDrop, maxDrop }) {
    return upperDrop !== undefined && (0,_domain_limit_js__WEBPACK_IMPORTED_MODULE_6__/* .exceeds */ .O)(upperDrop, maxDrop) ? 'at the limit of' : 'within';
}
function isFlake({ kind, status, tally }) {
    return kind !== 'fixed' && status === 'refuted' && tally.head.passed > 0;
}
function flakesOf(row) {
    return row?.confirmations.filter(isFlake).length ?? 0;
}
function sayFlaky(count) {
    return count === 0 ? _statement_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$ : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(count, 'case')} failed once and passed on re-run (flaky).`;
}
const FEW_CASES = 20;
function saySensitivity({ detectableDrop, mustCatch, metric, pairedCases }) {
    const size = Math.max(detectableDrop, mustCatch);
    const drop = metric === 'score' ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(size, 'score') : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRuledOut */ .SG)(size);
    const few = pairedCases < FEW_CASES
        ? ` It has only ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(pairedCases, 'case')}: fewer than ${FEW_CASES} see little.`
        : '';
    return `This suite can see drops of ${drop} or more, 9 times in 10.${few}`;
}
function sayUndecided(row, unit, result) {
    const delta = row.drop === undefined ? undefined : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(-row.drop, unit);
    const interval = row.interval;
    const points = (value) => ((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(-value, unit) ?? '').replace(/ pp$/, '');
    const range = interval === undefined ? '' : ` (${points(interval.upper)} to ${points(interval.lower)})`;
    const measured = delta === undefined
        ? ''
        : `: measured ${delta.replace(/ pp$/, '')}${unit === 'rate' ? ' points' : ''}${over(row)}${range}`;
    const rounds = row.rounds === 0 ? '' : ` after ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(row.rounds, 'round')}`;
    const parts = [(0,_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .isRed */ .iI)(result) ? '' : 'Not blocking.', fragile(row), wouldTell(row)].filter((part) => part !== '');
    const advice = row.stoppedBy === undefined ? _statement_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$ : _stopped_js__WEBPACK_IMPORTED_MODULE_4__/* .STOPS */ .K[row.stoppedBy].advice;
    return {
        says: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Not enough evidence either way${rounds}${stopped(row)}${measured}`,
        also: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .hC)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${parts.join(' ')}`, advice),
    };
}
function stopped({ stoppedBy, outcome }) {
    if (outcome === 'lost')
        return ', stopped because too many answers got lost';
    return stoppedBy === undefined ? '' : `, stopped ${_stopped_js__WEBPACK_IMPORTED_MODULE_4__/* .STOPS */ .K[stoppedBy].by}`;
}
function fragile({ isFragile, isPassFragile }) {
    if (isFragile)
        return 'A block would have rested on trials without an answer.';
    return isPassFragile ? 'A pass would have rested on trials without an answer.' : '';
}
function wouldTell({ wouldTell: needed, metric, outcome, pairs, maxRounds }) {
    if (needed === undefined) {
        const isFarAway = outcome === 'undecided' && metric === 'pass_rate' && pairs > 0 && maxRounds > 1;
        return isFarAway ? 'It would take many times more cases or rounds to tell.' : '';
    }
    const cases = `About ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(needed.moreCases)} more ${needed.moreCases === 1 ? 'case' : 'cases'}`;
    return `${cases} or ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(needed.moreRounds)} more ${needed.moreRounds === 1 ? 'round' : 'rounds'} would tell.`;
}
function sayMeasured(finding, comparison, unit) {
    const measure = unit === 'rate' ? comparison?.passRate : comparison?.meanScore;
    const quantity = unit === 'rate' ? 'the pass rate' : 'the mean score';
    const limit = finding.limit === undefined ? 'what is' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(finding.limit, unit);
    const change = finding.actual ?? measure?.delta;
    if (change === undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${quantity} could not be compared`;
    if (finding.status === 'undecided')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `whether ${quantity} fell by more than ${limit} is open${(0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .beforeAfter */ .yE)(measure, unit)}`;
    if (finding.status === 'met')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${quantity} did not fall by more than ${limit}${(0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .beforeAfter */ .yE)(measure, unit)}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${quantity} fell by ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(change, unit)}${(0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .beforeAfter */ .yE)(measure, unit)}, more than the ${limit} tolerated`;
}


/***/ }),

/***/ 98710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ findingsThat),
/* harmony export */   Z4: () => (/* binding */ unjudgedFindings),
/* harmony export */   t5: () => (/* binding */ secondaryFindings),
/* harmony export */   yP: () => (/* binding */ leadingFinding)
/* harmony export */ });
const WORST_FIRST = [
    'critical.max_broken',
    'spec',
    'pass_rate.max_drop',
    'broken.max',
    'score.max_drop',
    'pass_rate.min',
    'score.min',
    'metric',
];
function findingsThat(result, ...statuses) {
    const rank = ({ rule }) => WORST_FIRST.includes(rule) ? WORST_FIRST.indexOf(rule) : WORST_FIRST.length;
    const level = (finding) => (finding.level === 'block' ? 0 : 1);
    return result.verdict.findings
        .filter((finding) => statuses.includes(finding.status))
        .sort((a, b) => level(a) - level(b) || rank(a) - rank(b));
}
function secondaryFindings(result) {
    const lost = findingsThat(result, 'error').filter(({ rule }) => rule === 'errors');
    const open = findingsThat(result, 'error', 'breached', 'undecided');
    const first = leadingFinding(result);
    const reported = findingsThat(result, 'reported').filter((finding) => !SAID_ELSEWHERE.includes(finding.why ?? ''));
    return [
        ...open.filter((one) => one !== first && !isSaidByLoss(one, lost) && !isSaidByError(one, result)),
        ...reported.filter((finding) => !isUnjudged(finding)),
    ];
}
function isSaidByLoss({ rule, status, suite, target, tag }, lost) {
    const isOfRow = lost.some((loss) => loss.suite === suite && loss.target === target && loss.tag === undefined);
    const isLoss = rule === 'errors' && tag === undefined;
    return isOfRow && (status === 'undecided' || status === 'error') && !isLoss;
}
function isSaidByError({ status, suite, target }, { trials }) {
    const own = trials.filter(({ key }) => key.suite === suite && key.target === target);
    const isRefused = (trial) => trial.status === 'skipped' && trial.why === 'target-stopped';
    return status === 'error' && own.length > 0 && own.every(isRefused);
}
function unjudgedFindings(result) {
    return findingsThat(result, 'reported').filter(isUnjudged);
}
function isUnjudged({ why }) {
    return why === 'too-few-samples' || why === 'not-measured';
}
const SAID_ELSEWHERE = ['ended-by-broken', 'ended-by-critical', 'ended-by-drop'];
function leadingFinding(result) {
    const { kind } = result.verdict;
    if (kind === 'fail' || kind === 'waived')
        return findingsThat(result, 'breached').find(({ level }) => level === 'block');
    if (kind === 'inconclusive')
        return findingsThat(result, 'undecided')[0];
    return kind === 'error' && result.errors.length === 0 ? findingsThat(result, 'error')[0] : undefined;
}


/***/ }),

/***/ 90191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ STOPS)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(650);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27447);


const STOPS = {
    budget: {
        clause: 'the spending cap was reached',
        by: 'by the spending cap',
        advice: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `Raise ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)('max-cost')} and run it again: what was measured is kept.`,
    },
    deadline: {
        clause: "the run's deadline came",
        by: "by the run's deadline",
        advice: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `Run it again, or raise ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)('limits.run_timeout_ms')}: what was measured is kept.`,
    },
    interrupted: {
        clause: 'the run was interrupted',
        by: 'by an interruption',
        advice: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `Run it again: what was measured is kept.`,
    },
    'target-stopped': {
        clause: 'the target was given up',
        by: 'because the target was given up',
        advice: _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$,
    },
};


/***/ }),

/***/ 27811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ headline),
  B: () => (/* binding */ verdictSentence)
});

// EXTERNAL MODULE: ./build/domain/verdict.js
var domain_verdict = __webpack_require__(50272);
// EXTERNAL MODULE: ./build/report/facts.js
var report_facts = __webpack_require__(87872);
// EXTERNAL MODULE: ./build/report/findings/describe.js + 3 modules
var describe = __webpack_require__(62726);
// EXTERNAL MODULE: ./build/report/findings/order.js
var order = __webpack_require__(98710);
// EXTERNAL MODULE: ./build/report/findings/statement.js
var findings_statement = __webpack_require__(27447);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/report/findings/drop.js
var drop = __webpack_require__(10717);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
;// CONCATENATED MODULE: ./build/report/pass.js






const NAMED_CASES = 5;
const NAMED_ROWS = 3;
function sayPass(facts) {
    const acquitted = facts.rows.flatMap((row) => {
        const evidence = row.comparison.evidence.passRate;
        return evidence?.outcome === 'ruled-out' ? [{ row, evidence }] : [];
    });
    const telling = acquitted.filter(({ evidence }) => (0,drop/* isTelling */.c0)(evidence));
    const slight = acquitted.filter(({ evidence }) => !(0,drop/* isTelling */.c0)(evidence));
    const flakes = facts.rows.reduce((sum, row) => sum + (0,drop/* flakesOf */.ix)(row.comparison.evidence.passRate), 0);
    const critical = sayFailingCritical(facts);
    const tolerated = sayTolerated(facts);
    return {
        where: findings_statement/* NOTHING */.K$,
        says: (0,phrase/* phrase */.MZ) `${sayHarmless(facts, { telling, slight })}${critical.length === 0 ? findings_statement/* NOTHING */.K$ : (0,phrase/* phrase */.MZ) `; ${critical}`}`,
        also: (0,phrase/* sentences */.hC)(telling.length > 0 ? saySlightRows(slight) : findings_statement/* NOTHING */.K$, acquitted.length > 0 && tolerated.length > 0 ? (0,phrase/* phrase */.MZ) `${tolerated}.` : findings_statement/* NOTHING */.K$, (0,drop/* sayFlaky */.L$)(flakes), sayFixed(facts)),
    };
}
function sayHarmless(facts, { telling, slight }) {
    if (telling.length > 0) {
        const most = Math.max(...telling.map(({ evidence }) => evidence.mustCatch));
        const where = telling.length > 1 ? ` in each of ${(0,format/* formatCount */.B4)(telling.length)} rows` : '';
        return (0,phrase/* phrase */.MZ) `No harm found: a drop of ${(0,format/* formatRuledOut */.SG)(most)} or more is ruled out${where}`;
    }
    const [first] = slight;
    if (first === undefined) {
        const tolerated = sayTolerated(facts);
        return tolerated.length > 0 ? tolerated : sayUntested(facts);
    }
    if (slight.length > 1)
        return (0,phrase/* phrase */.MZ) `too few cases to show harm in each of ${(0,format/* formatCount */.B4)(slight.length)} rows`;
    const { base, head } = first.row.comparison.passes;
    return (0,phrase/* phrase */.MZ) `${(0,drop/* sayLittle */.K4)(first.evidence, 'rate')} (base passed ${(0,format/* formatTally */.eQ)(base)}, head ${(0,format/* formatTally */.eQ)(head)})`;
}
function sayTolerated({ rows }) {
    const found = rows.flatMap(({ comparison: { evidence } }) => evidence.passRate ?? []);
    const tolerated = found.filter(({ outcome }) => outcome === 'tolerated');
    if (tolerated.length === 0)
        return findings_statement/* NOTHING */.K$;
    const limit = (0,format/* formatLimit */.tW)(Math.max(...tolerated.map(({ maxDrop }) => maxDrop)), 'rate');
    const within = tolerated.map(drop/* sayWithin */.NT).find((how) => how !== 'within') ?? 'within';
    const confirmations = tolerated.flatMap((row) => row.confirmations);
    const broken = confirmations.filter(({ kind, status }) => kind === 'broken' && status === 'confirmed');
    if (broken.length === 0)
        return (0,phrase/* phrase */.MZ) `the drop stays ${within} the ${limit} tolerated`;
    const ids = (0,phrase/* nameList */.OD)([...new Set(broken.map(({ caseId }) => caseId))], NAMED_CASES);
    const verb = broken.length === 1 ? 'fails' : 'fail';
    return (0,phrase/* phrase */.MZ) `${(0,format/* formatNumberOf */.Of)(broken.length, 'case')} that base passes now ${verb}: ${ids}, ${within} the ${limit} tolerated`;
}
function saySlightRows(rows) {
    if (rows.length === 0)
        return findings_statement/* NOTHING */.K$;
    const said = rows
        .slice(0, NAMED_ROWS)
        .map(({ row, evidence }) => (0,phrase/* phrase */.MZ) `${(0,findings_statement/* rowName */._k)(row.comparison)}: ${(0,drop/* sayLittle */.K4)(evidence, 'rate')}.`);
    const more = rows.length - said.length;
    return (0,phrase/* sentences */.hC)(...said, more > 0 ? (0,phrase/* phrase */.MZ) `${(0,format/* formatNumberOf */.Of)(more, 'more row')} of the kind.` : findings_statement/* NOTHING */.K$);
}
function sayUntested(facts) {
    const tally = headTally(facts);
    if (tally.of === 0)
        return (0,phrase/* phrase */.MZ) `every rule is met`;
    return (0,phrase/* phrase */.MZ) `no rule is breached; head passed ${(0,format/* formatTally */.eQ)(tally)} ${tally.of === 1 ? 'trial' : 'trials'}`;
}
function sayMeasured(facts) {
    const cases = facts.rows.reduce((sum, row) => sum + row.comparison.measuredCases, 0);
    const { passed, of } = headTally(facts);
    const critical = failingCritical(facts).length;
    const failed = of - passed;
    const counts = [
        `${passed === 0 ? 'none' : (0,format/* formatCount */.B4)(passed)} ${passed > 1 ? 'pass' : 'passes'}`,
        ...(failed > critical ? [`${(0,format/* formatCount */.B4)(failed)} ${failed === 1 ? 'fails' : 'fail'}`] : []),
        ...(cases > of ? [`${(0,format/* formatCount */.B4)(cases - of)} got no answer`] : []),
    ].join(', ');
    const worst = (0,phrase/* phrase */.MZ) `, ${failed > critical ? (0,phrase/* phrase */.MZ) `among them ${nameCritical(facts, '')}` : sayFailingCritical(facts)}`;
    const kind = ageOf(facts.cases);
    return (0,phrase/* phrase */.MZ) `Measured ${(0,format/* formatNumberOf */.Of)(cases, `${kind}case`)}: ${counts}${critical === 0 ? findings_statement/* NOTHING */.K$ : worst}; ${sayBars(facts)}`;
}
function headTally({ rows }) {
    const heads = rows.map((row) => row.comparison.passes.head);
    return {
        passed: heads.reduce((sum, { passed }) => sum + passed, 0),
        of: heads.reduce((sum, { of }) => sum + of, 0),
    };
}
function sayFailingCritical(facts) {
    const { length } = failingCritical(facts);
    return length === 0 ? findings_statement/* NOTHING */.K$ : nameCritical(facts, length === 1 ? ' fails' : ' fail');
}
function failingCritical(facts) {
    return (0,report_facts/* casesThat */.fS)(facts, 'measured-failing').filter(({ comparison }) => comparison.severity === 'critical');
}
function nameCritical(facts, verb) {
    const critical = failingCritical(facts);
    const noun = `${ageOf(critical)}critical case`;
    const ids = critical.map((entry) => entry.comparison.caseId);
    const who = critical.length === 1 ? `a ${noun}` : (0,format/* formatNumberOf */.Of)(critical.length, noun);
    return (0,phrase/* phrase */.MZ) `${who}${verb}: ${(0,phrase/* nameList */.OD)(ids, NAMED_CASES)}`;
}
function ageOf(cases) {
    const kinds = cases.map(({ details }) => new Set(details?.reasons.map(({ kind }) => kind)));
    if (kinds.length === 0)
        return '';
    if (kinds.every((kind) => kind.has('added')))
        return 'new ';
    return kinds.every((kind) => kind.has('case') || kind.has('scorer')) ? 'changed ' : '';
}
const BARS = [
    'pass_rate.min',
    'score.min',
    'cost_per_call.max',
    'cost_per_success.max',
    'latency_p50.max',
    'latency_p95.max',
    'metric',
];
function sayBars({ result, rows }) {
    if ((0,order/* findingsThat */.UA)(result, 'breached', 'reported').length > 0)
        return 'no bar blocks';
    if ((0,order/* findingsThat */.UA)(result, 'met').some(({ rule }) => BARS.includes(rule)))
        return 'every bar is met';
    const isWhole = rows.every(({ comparison }) => comparison.measuredCases === comparison.totalCases);
    return isWhole ? 'no bar is set' : 'no bar is judged';
}
function sayFixed(facts) {
    const fixed = (0,report_facts/* casesThat */.fS)(facts, 'fixed').map((entry) => entry.comparison.caseId);
    if (fixed.length === 0)
        return findings_statement/* NOTHING */.K$;
    return (0,phrase/* phrase */.MZ) `${(0,format/* formatNumberOf */.Of)(fixed.length, 'case')} that base fails now ${fixed.length === 1 ? 'passes' : 'pass'}: ${(0,phrase/* nameList */.OD)(fixed, NAMED_CASES)}.`;
}

// EXTERNAL MODULE: ./build/report/served.js
var served = __webpack_require__(91930);
// EXTERNAL MODULE: ./build/report/sign.js
var sign = __webpack_require__(41494);
;// CONCATENATED MODULE: ./build/report/headline.js










function verdictSentence(result) {
    return (0,phrase/* phraseText */.tN)(headline((0,report_facts/* collectFacts */.M7)(result)).sentence);
}
function headline(facts) {
    const { icon, word } = (0,sign/* verdictSign */.r0)(facts);
    const { where, says, also } = SAYINGS[facts.result.verdict.kind](facts);
    const place = where.length === 0 ? findings_statement/* NOTHING */.K$ : (0,phrase/* phrase */.MZ) ` in ${where}`;
    return {
        icon,
        sentence: (0,sign/* isOnlyMeasured */.zy)(facts) ? sayMeasured(facts) : (0,phrase/* phrase */.MZ) `${word}${place}: ${says}`,
        also: [also, ...commonNotes(facts)].filter((part) => part.length > 0),
        alerts: (0,served/* movedAliases */.O)(facts.result),
    };
}
const SAYINGS = {
    pass: sayPass,
    fail: sayFail,
    inconclusive: sayInconclusive,
    error: sayError,
    'nothing-to-run': sayNothing,
    waived: sayWaived,
};
function sayFail(facts) {
    const first = (0,order/* leadingFinding */.yP)(facts.result);
    const others = (0,order/* findingsThat */.UA)(facts.result, 'breached').filter((finding) => finding.level === 'block' && finding !== first);
    if (first === undefined)
        return { where: findings_statement/* NOTHING */.K$, says: (0,phrase/* phrase */.MZ) `a rule was breached`, also: findings_statement/* NOTHING */.K$ };
    const statement = (0,describe/* describeFinding */.j)(first, facts.result);
    const more = others.length === 0
        ? findings_statement/* NOTHING */.K$
        : (0,phrase/* phrase */.MZ) `${(0,format/* formatNumberOf */.Of)(others.length, 'more rule')} ${others.length === 1 ? 'is' : 'are'} breached, see below.`;
    return { ...statement, also: (0,phrase/* sentences */.hC)(statement.also, more) };
}
function sayWaived(facts) {
    const { waiver } = facts.result.verdict;
    const failing = sayFail(facts);
    if (waiver === undefined)
        return failing;
    const who = (0,phrase/* phrase */.MZ) `Accepted by ${(0,phrase/* name */.UU)(waiver.by)} on ${(0,format/* formatInstant */.r4)(waiver.at)} for commit ${(0,phrase/* name */.UU)(waiver.headSha.slice(0, 7))}; a new push voids it.`;
    return { ...failing, also: (0,phrase/* sentences */.hC)(failing.also, who) };
}
function sayInconclusive(facts) {
    const first = (0,order/* leadingFinding */.yP)(facts.result);
    if (first === undefined)
        return { where: findings_statement/* NOTHING */.K$, says: (0,phrase/* phrase */.MZ) `the data cannot tell`, also: findings_statement/* NOTHING */.K$ };
    const statement = (0,describe/* describeFinding */.j)(first, facts.result);
    const blocks = facts.result.mode === 'block' && (0,domain_verdict/* turnsRed */.y)(facts.result.verdict);
    const why = blocks ? (0,phrase/* phrase */.MZ) `It blocks, because ${(0,phrase/* name */.UU)('inconclusive: fail')} is set.` : findings_statement/* NOTHING */.K$;
    return { ...statement, also: (0,phrase/* sentences */.hC)(statement.also, why) };
}
function sayError(facts) {
    const { errors } = facts.result;
    const [first] = errors;
    if (first !== undefined) {
        const more = errors.length === 1 ? findings_statement/* NOTHING */.K$ : (0,phrase/* phrase */.MZ) `, and ${(0,format/* formatNumberOf */.Of)(errors.length - 1, 'more error')}`;
        return { where: findings_statement/* NOTHING */.K$, says: (0,phrase/* phrase */.MZ) `${(0,phrase/* prose */.CS)(withoutFullStop(first.sentence))}${more}`, also: findings_statement/* NOTHING */.K$ };
    }
    const finding = (0,order/* leadingFinding */.yP)(facts.result);
    if (finding === undefined)
        return { where: findings_statement/* NOTHING */.K$, says: (0,phrase/* phrase */.MZ) `it could not be measured`, also: findings_statement/* NOTHING */.K$ };
    return (0,describe/* describeFinding */.j)(finding, facts.result);
}
function withoutFullStop(sentence) {
    return sentence.replace(/\.$/, '');
}
function sayNothing({ result }) {
    const { suites, totalCases } = result.counts;
    const { supersededBy } = result;
    if (supersededBy !== undefined) {
        const says = (0,phrase/* phrase */.MZ) `a newer head commit, ${(0,phrase/* name */.UU)(supersededBy.slice(0, 7))}, has taken this run's place`;
        return { where: findings_statement/* NOTHING */.K$, says, also: findings_statement/* NOTHING */.K$ };
    }
    const where = (0,format/* formatNumberOf */.Of)(suites, 'suite');
    const some = totalCases === 1
        ? (0,phrase/* phrase */.MZ) `the only case in ${where} is not affected`
        : (0,phrase/* phrase */.MZ) `none of the ${(0,format/* formatCount */.B4)(totalCases)} cases in ${where} is affected`;
    const says = totalCases === 0 ? (0,phrase/* phrase */.MZ) `there is no case` : some;
    const also = result.changes.length === 0
        ? findings_statement/* NOTHING */.K$
        : (0,phrase/* phrase */.MZ) `${(0,format/* formatNumberOf */.Of)(result.changes.length, 'change')} of the spec, see below.`;
    return { where: findings_statement/* NOTHING */.K$, says, also };
}
function commonNotes(facts) {
    return [...(facts.result.verdict.kind === 'pass' ? [] : failingCriticalNote(facts)), ...checkNotes(facts)];
}
function failingCriticalNote(facts) {
    const said = sayFailingCritical(facts);
    return said.length === 0 ? [] : [(0,phrase/* phrase */.MZ) `Besides, ${said}.`];
}
function checkNotes({ result }) {
    const { mode, verdict, pullRequest } = result;
    if (verdict.kind === 'error' || !(0,domain_verdict/* turnsRed */.y)(verdict))
        return [];
    if (mode !== 'block')
        return (0,report_facts/* isCancelled */.mm)(result) ? [] : [(0,phrase/* phrase */.MZ) `Mode ${(0,phrase/* name */.UU)(mode)}: the check stays green.`];
    if (pullRequest === undefined || verdict.kind !== 'fail')
        return [];
    return [
        (0,phrase/* phrase */.MZ) `To accept it, somebody with write permission adds the label ${(0,phrase/* name */.UU)('evaldelta:accept')}; a new push voids it.`,
    ];
}


/***/ }),

/***/ 71303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./build/report/facts.js
var report_facts = __webpack_require__(87872);
// EXTERNAL MODULE: ./build/report/headline.js + 1 modules
var headline = __webpack_require__(27811);
// EXTERNAL MODULE: ./build/report/budget.js
var budget = __webpack_require__(29542);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/report/output-text.js
var output_text = __webpack_require__(60192);
// EXTERNAL MODULE: ./build/report/reasons.js
var report_reasons = __webpack_require__(77802);
// EXTERNAL MODULE: ./build/report/word-diff.js
var word_diff = __webpack_require__(59263);
;// CONCATENATED MODULE: ./build/report/html/markup.js

const NAME_LENGTH = 200;
const PROSE_LENGTH = 2000;
function markup(strings, ...parts) {
    return { html: strings.map((text, index) => text + partHtml(parts[index] ?? '')).join('') };
}
const NOTHING = { html: '' };
function partHtml(part) {
    if (typeof part === 'string')
        return escapeHtml(part);
    if (typeof part === 'number')
        return String(part);
    return 'html' in part ? part.html : part.map((entry) => entry.html).join('');
}
function escapeHtml(text) {
    return (0,visible/* visible */.RK)(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
function phraseHtml(parts) {
    const pieces = parts.map((part) => {
        if (typeof part === 'string')
            return markup `${part}`;
        if (part.kind === 'name')
            return markup `<code>${(0,visible/* shorten */.ml)(part.text, NAME_LENGTH)}</code>`;
        return markup `${(0,visible/* shorten */.ml)(part.text, PROSE_LENGTH)}`;
    });
    return markup `${pieces}`;
}

;// CONCATENATED MODULE: ./build/report/html/trials.js



const MAX_TRIALS = 40;
function trialsHtml(trials) {
    if (trials.length === 0)
        return NOTHING;
    const more = trials.length - MAX_TRIALS;
    return markup `<div class="scroll" tabindex="0" role="group" aria-label="Trials">
      <table class="trials">
        <thead>
          <tr>
            <th scope="col">Trial</th>
            <th scope="col">Outcome</th>
            <th scope="col">Tokens in, out</th>
            <th scope="col">Cost</th>
            <th scope="col">Latency</th>
            <th scope="col">Attempts</th>
            <th scope="col">Served by</th>
          </tr>
        </thead>
        <tbody>
          ${trials.toSorted(compareKeys).slice(0, MAX_TRIALS).map(trialRow)}
        </tbody>
      </table>
    </div>
    ${more > 0 ? markup `<p>${(0,format/* formatNumberOf */.Of)(more, 'more trial')} in the result file.</p>` : NOTHING}`;
}
function compareKeys({ key: a }, { key: b }) {
    return (Number(a.purpose === 'confirmation') - Number(b.purpose === 'confirmation') ||
        a.round - b.round ||
        Number(a.side === 'head') - Number(b.side === 'head') ||
        a.number - b.number);
}
function trialRow(trial) {
    return markup `<tr><th scope="row">${nameOf(trial.key)}</th>${cells(trial).map((cell) => markup `<td>${cell}</td>`)}</tr>`;
}
function nameOf({ side, purpose, round, number }) {
    const which = number === 1 ? '' : `, no. ${number}`;
    return purpose === 'sweep' ? `${side}, round ${round}${which}` : `${side}, re-run ${number} of round ${round}`;
}
function cells(trial) {
    const none = ['', '', ''];
    if (trial.status === 'skipped')
        return [`not run: ${trial.why}`, ...none, '', ''];
    if (trial.status === 'errored')
        return [
            `no answer: ${(0,visible/* shorten */.ml)(trial.message, 300)}`,
            ...none,
            (0,format/* formatCount */.B4)(trial.attempts),
            (0,visible/* shorten */.ml)(trial.provider, 100),
        ];
    const { usage, costUsd, latencyMs, attempts, served, origin, passed, passedOldExpectations } = trial;
    const old = passedOldExpectations === undefined
        ? ''
        : `; by the old expectations ${passedOldExpectations ? 'passed' : 'failed'}`;
    return [
        `${passed ? '✓ passed' : '✗ failed'}${old}`,
        usage === undefined ? format/* NOT_AVAILABLE */.e5 : `${(0,format/* formatCount */.B4)(usage.input)}, ${(0,format/* formatCount */.B4)(usage.output)}`,
        costUsd === undefined ? format/* NOT_AVAILABLE */.e5 : (0,format/* formatUsd */.UK)(costUsd),
        origin === 'live' ? (0,format/* formatMs */._V)(latencyMs) : `${(0,format/* formatMs */._V)(latencyMs)}, ${origin}`,
        (0,format/* formatCount */.B4)(attempts),
        (0,visible/* shorten */.ml)(served.model ?? format/* NOT_AVAILABLE */.e5, 100),
    ];
}

;// CONCATENATED MODULE: ./build/report/html/case-body.js








const TEXT_LENGTH = 2000;
const REASON_LENGTH = 500;
const OTHER_LENGTH = 600;
const MAX_OTHERS = 4;
function caseBodyHtml(entry) {
    const { change } = entry.comparison;
    const base = (0,report_facts/* exampleTrial */.Zt)(entry, 'base', change === 'broken');
    const head = (0,report_facts/* exampleTrial */.Zt)(entry, 'head', change !== 'broken' && change !== 'measured-failing');
    return markup `${whyHtml(entry)}${inputHtml(entry)}${outputsHtml(base, head)}${scoresHtml(base, head)}${othersHtml(entry, [base, head])}${trialsHtml(entry.trials)}`;
}
const NO_PROVENANCE = { source: undefined, added: undefined, consent: undefined };
function whyHtml({ details }) {
    if (details === undefined)
        return NOTHING;
    const reasons = details.reasons.map((reason) => markup `${phraseHtml((0,report_reasons/* reasonPhrase */.C)(reason))} `);
    const { source, added, consent } = details.provenance ?? NO_PROVENANCE;
    const origin = [
        ...(source === undefined ? [] : [`from ${source}`]),
        ...(added === undefined ? [] : [`added ${added}`]),
        ...(consent === undefined ? [] : [`consent: ${consent}`]),
    ].map((part) => ` · ${(0,visible/* shorten */.ml)(part, 200)}`);
    return markup `<p class="soft">
    Ran because of: ${reasons}· defined in <code>${(0,visible/* shorten */.ml)(details.file, 200)}:${details.line}</code>${origin.join('')}
  </p>`;
}
function inputHtml({ details }) {
    const { base, head } = details?.input ?? { base: undefined, head: undefined };
    const shown = head ?? base;
    if (shown === undefined)
        return NOTHING;
    if (base !== undefined && base !== shown)
        return sidesHtml('input', (0,word_diff/* diffWords */.b)(base, shown, TEXT_LENGTH));
    return markup `<h3>Input</h3>
    <pre>${(0,visible/* shorten */.ml)(shown, TEXT_LENGTH)}</pre>`;
}
function outputsHtml(base, head) {
    const only = head ?? base;
    if (only === undefined)
        return NOTHING;
    if (base !== undefined && head !== undefined && (0,output_text/* outputText */.j)(base.output) !== (0,output_text/* outputText */.j)(head.output))
        return sidesHtml('output', (0,word_diff/* diffWords */.b)((0,output_text/* outputText */.j)(base.output), (0,output_text/* outputText */.j)(head.output), TEXT_LENGTH));
    const isShared = base !== undefined && head !== undefined;
    return markup `<h3>${isShared ? 'Output, the same on both sides' : 'Output'}</h3>
    <pre>${textOf(only)}</pre>`;
}
function textOf(trial, max = TEXT_LENGTH) {
    const text = (0,output_text/* outputText */.j)(trial.output);
    return text === '' ? markup `<em>(empty)</em>` : markup `${(0,visible/* shorten */.ml)(text, max)}`;
}
function sidesHtml(what, diff) {
    const of = (side) => markup `<div>
    <h3>${side === 'base' ? 'Base' : 'Head'}’s ${what}</h3>
    <pre>${sideHtml(diff, side)}</pre>
  </div>`;
    return markup `<div class="sides">${of('base')}${of('head')}</div>`;
}
function sideHtml(diff, side) {
    if (diff.kind === 'equal')
        return markup `${diff.text}`;
    if (diff.kind === 'apart')
        return diff[side] === '' ? markup `<em>(empty)</em>` : markup `${diff[side]}`;
    const mark = ({ kind, text }) => {
        if (kind === 'same')
            return markup `${text}`;
        return kind === 'base' ? markup `<del>${text}</del>` : markup `<ins>${text}</ins>`;
    };
    return markup `${diff.pieces.filter((piece) => piece.kind === 'same' || piece.kind === side).map(mark)}`;
}
function scoresHtml(base, head) {
    const sides = [
        ...(base === undefined ? [] : [{ label: 'Base', scores: base.scores }]),
        ...(head === undefined ? [] : [{ label: 'Head', scores: head.scores }]),
    ];
    const length = Math.max(0, ...sides.map(({ scores }) => scores.length));
    if (length === 0)
        return NOTHING;
    const rows = Array.from({ length }, (_, index) => {
        const scores = sides.map((side) => side.scores[index]);
        const named = scores.find((score) => score !== undefined);
        return markup `<tr><th scope="row"><code>${(0,visible/* shorten */.ml)(named?.name ?? '', 100)}</code></th>${scores.map(scoreCell)}</tr>`;
    });
    return markup `<div class="scroll" tabindex="0" role="group" aria-label="Scorers"><table class="scores">
    <thead>
      <tr>
        <th scope="col">Scorer</th>
        ${sides.map(({ label }) => markup `<th scope="col">${label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table></div>`;
}
function scoreCell(score) {
    if (score === undefined)
        return markup `<td></td>`;
    const graded = score.score === 0 || score.score === 1 ? '' : ` with ${(0,format/* formatScore */.y)(score.score)}`;
    return markup `<td><strong>${score.passed ? '✓ passed' : '✗ failed'}${graded}</strong>: ${(0,visible/* shorten */.ml)(score.reason, REASON_LENGTH)}</td>`;
}
function othersHtml({ trials }, shown) {
    const known = new Set(shown.map((trial) => trial && keyOf(trial)));
    const scored = trials.filter((trial) => trial.status === 'scored');
    const groups = [...Map.groupBy(scored, keyOf)].filter(([key]) => !known.has(key)).map(([, same]) => same);
    if (groups.length === 0)
        return NOTHING;
    const items = groups.slice(0, MAX_OTHERS).map((same) => {
        const [first] = same;
        if (first === undefined)
            return NOTHING;
        return markup `<h4>${first.key.side}, ${first.passed ? 'passed' : 'failed'}, ${(0,format/* formatCount */.B4)(same.length)} ×</h4>
      <pre>${textOf(first, OTHER_LENGTH)}</pre>`;
    });
    return markup `<details>
    <summary>${(0,format/* formatNumberOf */.Of)(groups.length, 'other answer')}</summary>
    ${items}${groups.length > MAX_OTHERS ? markup `<p>and ${(0,format/* formatCount */.B4)(groups.length - MAX_OTHERS)} more in the result file</p>` : NOTHING}
  </details>`;
}
function keyOf({ key, passed, output }) {
    return JSON.stringify([key.side, passed, (0,output_text/* outputText */.j)(output)]);
}

;// CONCATENATED MODULE: ./build/report/html/filters.js



const CHANGE_WORDS = {
    broken: 'Broken',
    'measured-failing': 'Head only, failed',
    flaky: 'Flaky',
    fixed: 'Fixed',
    failing: 'Failing on base too',
    missing: 'No usable pair',
    'measured-passing': 'Head only, passed',
    passing: 'Passing',
};
const CHANGES = Object.keys(CHANGE_WORDS);
const MAX_CHOICES = 30;
function filtersOf(cases) {
    const all = [
        filterOf('show', 'Outcome', cases, (entry) => [[entry.comparison.change, CHANGE_WORDS[entry.comparison.change]]]),
        filterOf('severity', 'Severity', cases, ({ comparison: { severity } }) => [[severity, severity]]),
        filterOf('row', 'Suite × target', cases, ({ suite, target }) => [
            [JSON.stringify([suite, target]), `${(0,visible/* shorten */.ml)(suite, 60)} × ${(0,visible/* shorten */.ml)(target, 60)}`],
        ]),
        filterOf('tag', 'Tag', cases, ({ comparison: { tags } }) => tags.map((tag) => [tag, (0,visible/* shorten */.ml)(tag, 60)])),
    ];
    const filters = all.filter(({ name, choices }) => name === 'show' || choices.length > (name === 'tag' ? 0 : 1));
    const classes = new Map(filters.map(({ name, choices }) => [name, new Map(choices.map((one) => [one.key, one.className]))]));
    const classOf = (name, key) => classes.get(name)?.get(key) ?? '';
    return {
        controls: controlsHtml(filters, cases.length),
        style: filters.flatMap(({ name, choices }) => choices.map(({ className }) => ruleOf(name, className))).join('\n'),
        classesOf: ({ suite, target, comparison: { change, severity, tags } }) => [
            classOf('show', change),
            classOf('severity', severity),
            classOf('row', JSON.stringify([suite, target])),
            ...tags.map((tag) => classOf('tag', tag)),
        ]
            .filter((one) => one !== '')
            .join(' '),
    };
}
function filterOf(name, label, cases, keysOf) {
    const counts = new Map();
    for (const [key, words] of cases.flatMap((entry) => [...new Map(keysOf(entry))])) {
        const found = counts.get(key) ?? { words, count: 0 };
        found.count += 1;
        counts.set(key, found);
    }
    const sorted = [...counts].sort(([a, x], [b, y]) => (name === 'show' ? rank(a) - rank(b) : y.count - x.count));
    const choices = sorted
        .slice(0, MAX_CHOICES)
        .map(([key, { words, count }], index) => ({ key, words, count, className: `${name}-${index}` }));
    return { name, label, choices };
}
function rank(change) {
    return CHANGES.indexOf(change);
}
function ruleOf(name, className) {
    return `main:has(#${name} option[value="${className}"]:checked) .case:not(.${className}) { display: none; }`;
}
function controlsHtml(filters, total) {
    const selects = filters.map(({ name, label, choices }) => {
        const options = choices.map(({ className, words, count }) => markup `<option value="${className}">${words} (${(0,format/* formatCount */.B4)(count)})</option>`);
        return markup `<label>${label} <select id="${name}"><option value="">All (${(0,format/* formatCount */.B4)(total)})</option>${options}</select></label> `;
    });
    return markup `<div class="filters" role="search" aria-label="Filter the cases">
    ${selects}<label id="search-label" hidden>Text <input type="search" id="search" autocomplete="off" /></label>
    <output id="shown" aria-live="polite"></output>
  </div>${NOTHING}`;
}

;// CONCATENATED MODULE: ./build/report/html/cases.js






const MAX_DETAILED = 1000;
const DETAILED_BYTES = 8_000_000;
const ALL_BYTES = 12_000_000;
const OPENED = 3;
function casesHtml(facts, filters) {
    if (facts.cases.length === 0)
        return NOTHING;
    const sorted = facts.cases.toSorted((a, b) => cases_rank(a) - cases_rank(b));
    const shown = [];
    let bytes = 0;
    for (const [index, entry] of sorted.entries()) {
        const isDetailed = index < MAX_DETAILED && bytes < DETAILED_BYTES;
        const one = isDetailed ? detailedHtml(entry, filters, index) : lineOnlyHtml(entry, filters);
        bytes += (0,budget/* byteLength */.d)(one.html);
        if (bytes > ALL_BYTES)
            break;
        shown.push(one);
    }
    const more = sorted.length - shown.length;
    return markup `<h2 id="cases">Cases</h2>
    <p class="soft">
      What broke comes first. Long texts are cut and many cases shortened to a line; the result file (<code>report-json</code>, <code>--json</code>) has every trial in full.
    </p>
    ${filters.controls}
    ${shown}${more > 0 ? markup `<p>${(0,format/* formatNumberOf */.Of)(more, 'more case')} in the result file.</p>` : NOTHING}`;
}
function cases_rank(entry) {
    return CHANGES.indexOf(entry.comparison.change);
}
function detailedHtml(entry, filters, index) {
    const isOpen = entry.comparison.change === 'broken' && index < OPENED;
    return markup `<details class="case ${entry.comparison.change} ${filters.classesOf(entry)}"${isOpen ? markup ` open` : NOTHING}>
    <summary>${lineHtml(entry)}</summary>
    <div>${caseBodyHtml(entry)}</div>
  </details>\n`;
}
function lineOnlyHtml(entry, filters) {
    return markup `<div class="case ${entry.comparison.change} ${filters.classesOf(entry)}">${lineHtml(entry)}</div>\n`;
}
function lineHtml({ suite, target, comparison }) {
    const { caseId, severity, change, tally, isConfirmed, tags } = comparison;
    const tallies = tally.base.of === 0
        ? `head ${(0,format/* formatTally */.eQ)(tally.head)}`
        : `base ${(0,format/* formatTally */.eQ)(tally.base)} → head ${(0,format/* formatTally */.eQ)(tally.head)}`;
    const parts = [
        severity,
        `${(0,visible/* shorten */.ml)(suite, 100)} × ${(0,visible/* shorten */.ml)(target, 100)}`,
        tallies + (isConfirmed ? ', confirmed by fresh re-runs' : ''),
        ...(tags.length === 0 ? [] : [(0,visible/* shorten */.ml)(tags.slice(0, 20).join(', '), 200)]),
    ];
    return markup `<span class="change">${CHANGE_WORDS[change]}</span> <code>${(0,visible/* shorten */.ml)(caseId, 200)}</code> <span class="soft">${parts.join(' · ')}</span>`;
}

// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 3 modules
var d3_scale = __webpack_require__(85111);
// EXTERNAL MODULE: ./build/report/findings/statement.js
var statement = __webpack_require__(27447);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
;// CONCATENATED MODULE: ./build/report/html/charts/frame.js

const CHART_WIDTH = 440;
const MARGIN = { left: 34, right: 24 };
function figureHtml({ title, description, legend, height, marks }) {
    return markup `<figure>
    <figcaption><strong>${title}</strong> <span class="soft">${legend}</span></figcaption>
    <svg viewBox="0 0 ${CHART_WIDTH} ${height}" role="img" aria-label="${title}. ${description}">${marks}</svg>
  </figure>`;
}
function bottomAxis({ at, ticks }, bottom, top = 0) {
    const lines = ticks.map(({ value, label }) => markup `<line class="axis" x1="${round(at(value))}" x2="${round(at(value))}" y1="${top}" y2="${bottom}" /><text class="tick" x="${round(at(value))}" y="${bottom + 14}">${label}</text>`);
    return markup `${lines}`;
}
function round(position) {
    return Number.isFinite(position) ? Math.round(position * 10) / 10 : 0;
}

;// CONCATENATED MODULE: ./build/report/html/charts/rates.js






const MAX_ROWS = 40;
const MIDDLE = 11;
const BOTTOM = 22;
const LEAST_SPAN = 0.25;
function ratesHtml(rows) {
    const measured = rows.filter((row) => row.passRate.head !== undefined).slice(0, MAX_ROWS);
    if (measured.length === 0)
        return NOTHING;
    const axis = commonAxis(measured);
    const items = measured.map((row) => markup `<li><span>${phraseHtml((0,statement/* rowName */._k)(row))}</span> ${rowSvg(row, axis)} <span class="soft">${words(row)}</span></li>`);
    return markup `<h2 id="rates">Pass rates</h2>
    <p class="soft">
      A <span class="base">ring</span> is base, a <span class="head">dot</span> is head; the line is the interval of the
      difference, drawn from base. All rows share one scale.
    </p>
    <ul class="rates">
      ${items}
    </ul>`;
}
function commonAxis(rows) {
    const ends = rows.flatMap(({ passRate: { base, head, interval } }) => [
        ...(head === undefined ? [] : [head]),
        ...(base === undefined ? [] : [base, base + (interval?.lower ?? 0), base + (interval?.upper ?? 0)]),
    ]);
    const highest = Math.min(1, Math.max(LEAST_SPAN, ...ends));
    const lowest = Math.max(0, Math.min(highest - LEAST_SPAN, ...ends));
    const scale = (0,d3_scale/* scaleLinear */.m4)([lowest, highest], [MARGIN.left, CHART_WIDTH - MARGIN.right])
        .nice(5)
        .clamp(true);
    const ticks = scale.ticks(5).map((value) => ({ value, label: `${Number((value * 100).toFixed(1))}%` }));
    return { at: (value) => scale(value), ticks };
}
function rowSvg(row, axis) {
    const { base, head, interval } = row.passRate;
    const range = base === undefined || interval === undefined
        ? NOTHING
        : markup `<line
          class="range"
          x1="${round(axis.at(base + interval.lower))}"
          x2="${round(axis.at(base + interval.upper))}"
          y1="${MIDDLE}"
          y2="${MIDDLE}"
        />`;
    const ring = base === undefined
        ? NOTHING
        : markup `<circle class="ring base" cx="${round(axis.at(base))}" cy="${MIDDLE}" r="6.5" />`;
    return markup `<svg
    viewBox="0 0 ${CHART_WIDTH} ${BOTTOM + 18}"
    role="img"
    aria-label="Pass rate of ${(0,phrase/* phraseText */.tN)((0,statement/* rowName */._k)(row))}: ${words(row)}"
  >
    ${bottomAxis(axis, BOTTOM)}${range}${ring}<circle class="dot head" cx="${round(axis.at(head ?? 0))}" cy="${MIDDLE}" r="4" />
  </svg>`;
}
function words(row) {
    const interval = (0,format/* formatInterval */.vy)(row.passRate.interval, 'rate');
    return (0,format/* formatMeasure */.os)(row.passRate, 'rate', row.isNew) + (interval === undefined ? '' : `, ${interval}`);
}

// EXTERNAL MODULE: ./build/domain/sentence.js
var domain_sentence = __webpack_require__(49364);
// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
// EXTERNAL MODULE: ./build/report/change-lines.js
var change_lines = __webpack_require__(77385);
// EXTERNAL MODULE: ./build/report/findings/order.js
var order = __webpack_require__(98710);
// EXTERNAL MODULE: ./build/report/notices.js
var notices = __webpack_require__(92426);
// EXTERNAL MODULE: ./build/report/unrun.js
var unrun = __webpack_require__(27207);
;// CONCATENATED MODULE: ./build/report/html/lists.js










const LISTED = 300;
function noticesHtml(facts) {
    const { result } = facts;
    const errors = result.errors.map(({ place, sentence, hint }) => {
        const where = place === undefined ? NOTHING : markup `<code>${(0,user_error/* describePlace */.df)(place)}</code> `;
        return markup `${where}${(0,visible/* shorten */.ml)((0,domain_sentence/* withHint */.m)(sentence, hint), 4000)}`;
    });
    return markup `${listHtml('Errors', errors)}${listHtml('Other findings', (0,notices/* findingPhrases */.Q5)((0,order/* secondaryFindings */.t5)(result), result).map(phraseHtml))}${listHtml('Warnings', (0,notices/* warningPhrases */.j4)(result).map(phraseHtml))}`;
}
function backgroundHtml(facts) {
    const { result } = facts;
    const reasons = (0,report_reasons/* countReasons */.V)(result).map(({ reason, cases }) => markup `${phraseHtml((0,report_reasons/* reasonPhrase */.C)(reason))}: ${(0,format/* formatNumberOf */.Of)(cases, 'case')}`);
    return markup `${listHtml('Spec and policy changes', (0,change_lines/* changePhrases */.n)(result.changes, { apart: LISTED }).map(phraseHtml))}${listHtml('Why these cases ran', reasons)}${listHtml('Not run', (0,unrun/* unrunPhrases */.Ti)(facts).map(phraseHtml))}${listHtml('Trials without an answer', (0,notices/* lostTrialPhrases */.PL)(result).map(phraseHtml))}${listHtml('Rules that could not be judged', (0,notices/* findingPhrases */.Q5)((0,order/* unjudgedFindings */.Z4)(result), result).map(phraseHtml))}`;
}
function listHtml(title, items) {
    if (items.length === 0)
        return NOTHING;
    const more = items.length > LISTED
        ? markup `<li>and ${(0,format/* formatCount */.B4)(items.length - LISTED)} more in the result file</li>`
        : NOTHING;
    return markup `<h2 id="${title.toLowerCase().replaceAll(' ', '-')}">${title}</h2>
    <ul>
      ${items.slice(0, LISTED).map((item) => markup `<li>${item}</li>`)}${more}
    </ul>`;
}

// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/spend.js
var report_spend = __webpack_require__(22819);
// EXTERNAL MODULE: ./build/report/uneven.js
var uneven = __webpack_require__(45176);
;// CONCATENATED MODULE: ./build/report/html/origin.js






const MAX_SERVED = 50;
function originHtml({ result }) {
    const terms = [...revisionTerms(result), ...runTerms(result), ...servedTerms(result)];
    const list = terms.map(([term, value]) => markup `<dt>${term}</dt>
        <dd>${value}</dd>`);
    return markup `<h2 id="reading">How to read this</h2>
    <p>
      Every affected case ran on base and on head, side by side. A case may change its answer once by chance, so a block
      rests on many such pairs leaning one way, or on a broken case that fresh re-runs reproduce; re-runs may convict,
      never acquit. An interval of 95 % covers the true difference in about 95 of 100 such runs. A trial that got no
      answer counts for neither side. Cases that this change does not touch cannot differ and were not run. ${uneven/* UNEVEN */.A}
    </p>
    <h2 id="again">To get these numbers again</h2>
    <pre>${commandOf(result)}</pre>
    <dl>
      ${list}${runLink(result)}
    </dl>`;
}
function revisionTerms({ revisions: { base, head }, pullRequest }) {
    const named = (sha, name) => sha + (name === undefined ? '' : ` (${(0,visible/* shorten */.ml)(name, 200)})`);
    return [
        ['Base', base === undefined ? 'none: head was measured alone' : named(base.sha, base.name)],
        ['Head', head.isWorkingTree ? `working tree on ${named(head.sha, head.name)}` : named(head.sha, head.name)],
        ...(pullRequest === undefined
            ? []
            : [['Pull request', `#${pullRequest.number} at ${pullRequest.headSha}`]]),
    ];
}
function runTerms({ spend, tool, createdAt, pricesDate, seed, mode, estimate }) {
    return [
        ['Made by', `Evaldelta ${tool.version}, ${(0,format/* formatInstant */.r4)(createdAt)}, mode ${mode}`],
        ['Calls', (0,report_spend/* callsWords */.b)(spend)],
        ['Money', (0,report_spend/* spentWords */.o)(spend)],
        ...(estimate === undefined ? [] : [['Foreseen', (0,format/* formatNumberOf */.Of)(estimate.calls, 'call')]]),
        ['Price table of', pricesDate ?? format/* NOT_AVAILABLE */.e5],
        ['Seed', String(seed)],
    ];
}
function servedTerms({ served }) {
    return served.slice(0, MAX_SERVED).map(({ suite, target, models }) => {
        const list = (names) => names.length === 0 ? format/* NOT_AVAILABLE */.e5 : (0,visible/* shorten */.ml)(names.join(', '), 300);
        const sides = models.base.join() === models.head.join() ? list(models.head) : `${list(models.base)} → ${list(models.head)}`;
        return [`Served ${(0,visible/* shorten */.ml)(suite, 60)} × ${(0,visible/* shorten */.ml)(target, 60)}`, sides];
    });
}
function commandOf({ revisions: { base, head }, tool, seed }) {
    const revision = (option, sha) => (/^[0-9a-f]{40,64}$/.test(sha) ? ` ${option} ${sha}` : '');
    const version = /^[\w.-]+$/.test(tool.version) ? `@${tool.version}` : '';
    const headPart = head.isWorkingTree ? '' : revision('--head', head.sha);
    return `npx evaldelta${version} run${base === undefined ? '' : revision('--base', base.sha)}${headPart} --seed ${seed} --no-cache`;
}
function runLink({ runUrl }) {
    const run = runUrl === undefined ? undefined : (0,markdown/* webAddress */.Dy)(runUrl);
    if (run === undefined)
        return NOTHING;
    return markup `<dt>Run</dt>
    <dd><a href="${run}" rel="noreferrer">${run}</a></dd>`;
}

// EXTERNAL MODULE: ./build/report/metrics.js
var report_metrics = __webpack_require__(86690);
// EXTERNAL MODULE: ./build/report/sign.js
var report_sign = __webpack_require__(41494);
// EXTERNAL MODULE: ./build/report/tags.js
var report_tags = __webpack_require__(93518);
// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(76879);
;// CONCATENATED MODULE: ./build/domain/side.js
const SIDES = ['base', 'head'];

;// CONCATENATED MODULE: ./build/report/html/charts/calibration.js








const SIZE = 200;
const TOP = 10;
function calibrationHtml({ name, threshold, base, head }) {
    const sides = { base: filled(base ?? []), head: filled(head) };
    const all = [...sides.base, ...sides.head];
    if (all.length === 0)
        return NOTHING;
    const title = `Calibration of ${(0,visible/* shorten */.ml)(name, 60)}`;
    const review = threshold === undefined ? '' : `; used without review from ${(0,format/* formatRate */.CE)(threshold)}`;
    const figure = figureHtml({
        title,
        description: 'The table below has the numbers',
        legend: markup `across: stated confidence; up: share of right answers; on the diagonal they agree${review}`,
        height: TOP + SIZE + 20,
        marks: plot(sides, (0,d3_array/* max */.T9)(all, ({ count }) => count) ?? 1),
    });
    return markup `<div>
    ${figure}
    <details>
      <summary>Numbers of ${title.toLowerCase()}</summary>
      ${tableHtml(sides)}
    </details>
  </div>`;
}
function filled(bins) {
    return bins.flatMap(({ lower, count, meanConfidence, accuracy }) => meanConfidence === undefined || accuracy === undefined
        ? []
        : [{ lower, count, stated: meanConfidence, right: accuracy }]);
}
function plot(sides, most) {
    const x = (0,d3_scale/* scaleLinear */.m4)([0, 1], [MARGIN.left, MARGIN.left + SIZE]);
    const y = (0,d3_scale/* scaleLinear */.m4)([0, 1], [TOP + SIZE, TOP]);
    const radius = (0,d3_scale/* scaleSqrt */.Bv)([0, most], [2, 8]);
    const ticks = x.ticks(5).map((value) => ({ value, label: `${Math.round(value * 100)}%` }));
    const up = ticks.map(({ value, label }) => markup `<line class="axis" x1="${MARGIN.left}" x2="${MARGIN.left + SIZE}" y1="${round(y(value))}" y2="${round(y(value))}" /><text class="tick side" x="${MARGIN.left - 5}" y="${round(y(value) + 4)}">${label}</text>`);
    const curve = (side) => {
        const path = (0,d3_shape/* line */.n8)()
            .x((entry) => round(x(entry.stated)))
            .y((entry) => round(y(entry.right)))(sides[side]);
        const dots = sides[side].map((entry) => markup `<circle cx="${round(x(entry.stated))}" cy="${round(y(entry.right))}" r="${round(radius(entry.count))}" />`);
        return markup `<g class="curve ${side}"><path d="${path ?? ''}" />${dots}</g>`;
    };
    const diagonal = markup `<line class="diagonal" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" />`;
    return markup `${bottomAxis({ at: (value) => x(value), ticks }, TOP + SIZE, TOP)}${up}${diagonal}${curve('base')}${curve('head')}${key(sides)}`;
}
function key(sides) {
    const shown = SIDES.filter((side) => sides[side].length > 0);
    return markup `${shown.map((side, index) => {
        const y = TOP + 20 + index * 22;
        const total = sides[side].reduce((sum, entry) => sum + entry.count, 0);
        return markup `<g class="curve ${side}"><circle cx="${MARGIN.left + SIZE + 24}" cy="${y - 4}" r="5" /></g><text x="${MARGIN.left + SIZE + 36}" y="${y}">${side}, ${(0,format/* formatNumberOf */.Of)(total, 'answer')}</text>`;
    })}`;
}
function tableHtml(sides) {
    const bounds = [...new Set([...sides.base, ...sides.head].map(({ lower }) => lower))].sort((a, b) => a - b);
    const cell = (bins, lower) => {
        const found = bins.find((entry) => entry.lower === lower);
        if (found === undefined)
            return markup `<td>${format/* NOT_AVAILABLE */.e5}</td>`;
        return markup `<td>
      ${(0,format/* formatRate */.CE)(found.right)} of ${(0,format/* formatCount */.B4)(found.count)}, stated ${(0,format/* formatRate */.CE)(found.stated)}
    </td>`;
    };
    const rows = bounds.map((lower) => markup `<tr>
        <th scope="row">above ${(0,format/* formatRate */.CE)(lower)}</th>
        ${cell(sides.base, lower)}${cell(sides.head, lower)}
      </tr>`);
    return markup `<div class="scroll" tabindex="0" role="group" aria-label="Bins"><table>
    <thead>
      <tr>
        <th scope="col">Stated</th>
        <th scope="col">Right on base</th>
        <th scope="col">Right on head</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table></div>`;
}

;// CONCATENATED MODULE: ./build/report/html/charts/confusion.js




const MAX_LABELS = 12;
const MAX_MISTAKES = 20;
const NAME = 60;
function confusionHtml({ name, labels, base, head }) {
    const cells = labels.map((expected, row) => [...labels, null].map((predicted, column) => {
        const count = { base: countAt(base, row, column), head: countAt(head, row, column) };
        return { expected, predicted, count };
    }));
    const isCompared = base !== undefined;
    const title = markup `<h4>Labels read by <code>${(0,visible/* shorten */.ml)(name, NAME)}</code></h4>`;
    if (labels.length > MAX_LABELS)
        return markup `${title}${mistakesHtml(cells.flat(), isCompared)}`;
    return markup `${title}${matrixHtml(cells, isCompared)}`;
}
function countAt(side, row, column) {
    return side?.counts[row]?.[column] ?? side?.unlabelled[row] ?? 0;
}
function matrixHtml(cells, isCompared) {
    const most = (0,d3_array/* max */.T9)(cells.flat(), ({ count }) => count.head) ?? 0;
    const cellHtml = ({ expected, predicted, count }) => {
        const heat = most === 0 ? 0 : Math.ceil((count.head / most) * 4);
        return markup `<td class="${expected === predicted ? 'right' : 'wrong'} heat-${heat}">${sayCount(count, isCompared)}</td>`;
    };
    const rows = cells.map((row) => markup `<tr>
        <th scope="row">${(0,visible/* shorten */.ml)(row[0]?.expected ?? '', NAME)}</th>
        ${row.map(cellHtml)}
      </tr>`);
    const heads = cells[0]?.map(({ predicted }) => markup `<th scope="col">${predicted === null ? 'no label' : (0,visible/* shorten */.ml)(predicted, NAME)}</th>`);
    return markup `<div class="scroll" tabindex="0" role="group" aria-label="Confusion matrix">
    <table class="confusion">
      <caption class="soft">
        A row is the expected label, a column the one that was
        found${isCompared ? '; base → head where they differ' : ''}
      </caption>
      <thead>
        <tr>
          <th scope="col">Expected</th>
          ${heads ?? NOTHING}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
function mistakesHtml(cells, isCompared) {
    const mistakes = cells
        .filter(({ expected, predicted, count }) => expected !== predicted && count.base + count.head > 0)
        .sort((a, b) => b.count.head - a.count.head || b.count.base - a.count.base);
    const items = mistakes
        .slice(0, MAX_MISTAKES)
        .map(({ expected, predicted, count }) => markup `<li><code>${(0,visible/* shorten */.ml)(expected, NAME)}</code> taken for ${predicted === null ? markup `no label` : markup `<code>${(0,visible/* shorten */.ml)(predicted, NAME)}</code>`}: ${sayCount(count, isCompared)}</li>`);
    const more = mistakes.length - items.length;
    return markup `<ul>
    ${items}${more > 0 ? markup `<li>and ${(0,format/* formatNumberOf */.Of)(more, 'more mistake')} of other kinds</li>` : NOTHING}
  </ul>`;
}
function sayCount({ base, head }, isCompared) {
    return !isCompared || base === head ? (0,format/* formatCount */.B4)(head) : `${(0,format/* formatCount */.B4)(base)} → ${(0,format/* formatCount */.B4)(head)}`;
}

;// CONCATENATED MODULE: ./build/report/html/charts/distribution.js






const LANE = 44;
const LABEL = 20;
const BINS = 36;
const LONG_TAIL = 20;
function distributionHtml(distribution) {
    const { samples, title, unit, marks } = distribution;
    const all = [...samples.base, ...samples.head].filter((value) => Number.isFinite(value) && value >= 0);
    const [least, most] = (0,d3_array/* extent */.Xx)(all);
    if (least === undefined || most === undefined || most === 0)
        return NOTHING;
    const shape = shapeOf(least, most, unit);
    const lanes = lanesOf(samples);
    const bottom = lanes.at(-1)?.bottom ?? LANE;
    const tallest = (0,d3_array/* max */.T9)(lanes.flatMap((lane) => counts(lane, shape))) ?? 1;
    const isLog = least > 0 && most / least > LONG_TAIL;
    return figureHtml({
        title,
        description: lanes.map((lane) => describe(lane, distribution)).join('; '),
        legend: markup `${marks.map(({ name }, index) => `${index === 0 ? 'solid' : 'dashed'} line: ${name}`).join(', ')}${isLog ? '; logarithmic scale' : ''}`,
        height: bottom + 20,
        marks: markup `${bottomAxis(shape, bottom)}${lanes.map((lane) => laneSvg(lane, shape, { distribution, tallest }))}`,
    });
}
function lanesOf({ base, head }) {
    const sides = [
        { side: 'base', values: base },
        { side: 'head', values: head },
    ];
    return sides
        .filter(({ values }) => values.length > 0)
        .map((lane, index) => ({
        ...lane,
        top: index * (LANE + LABEL) + LABEL,
        bottom: (index + 1) * (LANE + LABEL),
    }));
}
function shapeOf(least, most, unit) {
    const room = [MARGIN.left, CHART_WIDTH - MARGIN.right];
    const isLog = least > 0 && most / least > LONG_TAIL;
    const scale = isLog
        ? (0,d3_scale/* scaleLog */.ZE)([least, most], room).nice().clamp(true)
        : (0,d3_scale/* scaleLinear */.m4)([0, most], room).nice().clamp(true);
    const [from = 0, to = most] = scale.domain();
    const named = isLog ? powersOfTen(scale.ticks()) : scale.ticks(4);
    const thresholds = Array.from({ length: BINS + 1 }, (_, index) => scale.invert(MARGIN.left + (index / BINS) * (CHART_WIDTH - MARGIN.left - MARGIN.right)));
    const ticks = named.map((value) => ({ value, label: (0,format/* formatValue */.Fl)(value, unit) }));
    return { at: (value) => scale(value), ticks, thresholds, domain: [from, to] };
}
function powersOfTen(ticks) {
    const powers = ticks.filter((value) => Number.isInteger(Number(Math.log10(value).toFixed(6))));
    return powers.length > 1 ? powers : ticks.filter((_, index) => index % 3 === 0);
}
function bins(lane, { thresholds, domain }) {
    return (0,d3_array/* bin */.e5)()
        .domain([...domain])
        .thresholds(thresholds.slice(1, -1))([...lane.values]);
}
function counts(lane, shape) {
    return bins(lane, shape).map((entry) => entry.length);
}
function laneSvg(lane, shape, { distribution, tallest }) {
    const height = (0,d3_scale/* scaleLinear */.m4)([0, tallest], [lane.bottom, lane.top]);
    const steps = bins(lane, shape).map((entry) => ({ from: entry.x0 ?? 0, to: entry.x1 ?? 0, count: entry.length }));
    const end = { from: steps.at(-1)?.to ?? 0, count: 0 };
    const outline = (0,d3_shape/* area */.Wc)()
        .x(({ from }) => round(shape.at(from)))
        .y0(lane.bottom)
        .y1(({ count }) => round(height(count)))
        .curve(d3_shape/* curveStepAfter */.UP)([...steps, end]);
    const lines = distribution.marks.map(({ value }, index) => {
        const x = value[lane.side];
        return x === undefined
            ? NOTHING
            : markup `<line class="mark${index === 0 ? '' : ' tail'}" x1="${round(shape.at(x))}" x2="${round(shape.at(x))}" y1="${lane.top}" y2="${lane.bottom}" />`;
    });
    return markup `<g class="${lane.side}">
    <path d="${outline ?? ''}" /><line class="floor" x1="${MARGIN.left}" x2="${CHART_WIDTH - MARGIN.right}" y1="${lane.bottom}" y2="${lane.bottom}" />${lines}
    <text x="0" y="${lane.top - 5}">${describe(lane, distribution)}</text>
  </g>`;
}
function describe({ side, values }, { marks, unit }) {
    const named = marks.map(({ name, value }) => `${name} ${(0,format/* formatValue */.Fl)(value[side], unit)}`);
    return [`${side}: ${(0,format/* formatNumberOf */.Of)(values.length, 'call')}`, ...named].join(', ');
}
function quantilesOf(samples) {
    const at = (share) => ({
        base: (0,d3_array/* quantileSorted */.Z4)(samples.base.toSorted((a, b) => a - b), share),
        head: (0,d3_array/* quantileSorted */.Z4)(samples.head.toSorted((a, b) => a - b), share),
    });
    return [
        { name: 'p50', value: at(0.5) },
        { name: 'p95', value: at(0.95) },
    ];
}

// EXTERNAL MODULE: ./build/domain/comparison.js
var comparison = __webpack_require__(22960);
// EXTERNAL MODULE: ./build/report/findings/describe.js + 3 modules
var findings_describe = __webpack_require__(62726);
// EXTERNAL MODULE: ./build/report/findings/drop.js
var drop = __webpack_require__(10717);
;// CONCATENATED MODULE: ./build/report/html/evidence.js





const NAMED = 5;
const STATUSES = {
    met: '✓ met',
    breached: '✗ breached',
    undecided: '? undecided',
    reported: '○ not charged',
    error: '⛔ not measured',
};
function ruleOutcomes(result, row) {
    const own = result.verdict.findings.filter(({ suite, target, tag }) => suite === row.suite && tag === row.tag && (target === undefined || target === row.target));
    return own.map((finding) => {
        const { says, also } = (0,findings_describe/* describeFinding */.j)(finding, result);
        const status = STATUSES[finding.status] + (finding.status === 'breached' && finding.level === 'warn' ? ', warns' : '');
        return { status, sentence: (0,phrase/* phrase */.MZ) `${says}.${also.length === 0 ? '' : ' '}${also}` };
    });
}
function evidenceSentences(row) {
    const { passRate, score, passRateBar, costPerCall, costPerSuccess, latencyP50, latencyP95 } = row.evidence;
    return [
        ...[passRate, score].flatMap((evidence) => (evidence === undefined ? [] : sayRow(evidence))),
        ...(passRateBar === undefined ? [] : [sayBar(passRateBar, row.tag)]),
        ...sayGrowth('cost per call', costPerCall),
        ...sayGrowth('cost per success', costPerSuccess),
        ...sayGrowth('latency, compared case by case,', latencyP50),
        ...(latencyP95 === undefined || latencyP95.sampleSize < comparison/* LEAST_LATENCIES */.B
            ? []
            : sayGrowth('p95 latency', latencyP95)),
        ...sayErrors(row),
    ];
}
function sayRow(row) {
    if (row.affectedCases === 0)
        return [];
    const unit = row.metric === 'score' ? 'score' : 'rate';
    return [
        sayChecks(row),
        ...sayDifference(row, unit),
        (0,phrase/* phrase */.MZ) `${(0,drop/* saySensitivity */.Fh)(row)} Of unchanged pull requests fewer than 1 in ${(0,format/* formatCount */.B4)(1 / row.runAlpha)} would be blocked.`,
        ...sayDoubts(row),
    ];
}
function sayChecks({ metric, affectedCases, pairedCases, rounds, maxRounds, pairs, ...row }) {
    const what = metric === 'score' ? 'Scores: ' : '';
    const missing = row.missingPairs === 0 ? '' : `; ${(0,format/* formatNumberOf */.Of)(row.missingPairs, 'more pair')} got lost to errors`;
    const cases = `${(0,format/* formatCount */.B4)(affectedCases)} of ${(0,format/* formatNumberOf */.Of)(pairedCases, 'case')} ran on both sides`;
    const checks = `${(0,format/* formatNumberOf */.Of)(pairs, 'side-by-side check')}, of which ${(0,format/* formatCount */.B4)(row.worsePairs)} got worse and ${(0,format/* formatCount */.B4)(row.betterPairs)} better`;
    return (0,phrase/* phrase */.MZ) `${what}${cases}, in ${(0,format/* formatCount */.B4)(rounds)} of at most ${(0,format/* formatNumberOf */.Of)(maxRounds, 'round')}: ${checks}${missing}.`;
}
function sayDifference({ drop, interval, upperDrop, maxDrop, mustCatch, pairedCases }, unit) {
    if (drop === undefined)
        return [];
    const over = `over all ${(0,format/* formatNumberOf */.Of)(pairedCases, 'case')} (a case that did not run cannot differ)`;
    const size = drop === 0 ? 'no difference' : `${(0,format/* formatSize */.Xq)(drop, unit)} ${drop > 0 ? 'lower' : 'higher'} on head`;
    const range = interval === undefined
        ? ''
        : `; ${(0,format/* formatConfidence */.Me)(interval.confidence)} interval of the drop ${signed(interval.lower, unit)} to ${signed(interval.upper, unit)}`;
    const most = upperDrop === undefined ? '' : ` The largest drop that the data still allow is ${ruledOut(upperDrop, unit)}.`;
    return [
        (0,phrase/* phrase */.MZ) `Measured ${over}: ${size}${range}.${most} Up to ${(0,format/* formatLimit */.tW)(maxDrop, unit)} are tolerated; a pass must rule out ${ruledOut(mustCatch, unit)}.`,
    ];
}
function ruledOut(drop, unit) {
    return unit === 'rate' ? (0,format/* formatRuledOut */.SG)(drop) : (0,format/* formatLimit */.tW)(Number(drop.toFixed(3)), unit);
}
function signed(value, unit) {
    return `${value < 0 ? '−' : ''}${(0,format/* formatSize */.Xq)(value, unit).replace(/ points$/, '')}`;
}
function sayDoubts({ isFragile, isPassFragile, unseenPairs, unconfirmedCritical, stoppedBy, wouldTell, }) {
    return [
        ...(unseenPairs === 0
            ? []
            : [
                (0,phrase/* phrase */.MZ) `${(0,format/* formatNumberOf */.Of)(unseenPairs, 'call')} on base could not change the verdict and ${unseenPairs === 1 ? 'was' : 'were'} not made.`,
            ]),
        ...(unconfirmedCritical.length === 0
            ? []
            : [(0,phrase/* phrase */.MZ) `Failed on head and not confirmed by re-runs: ${(0,phrase/* nameList */.OD)(unconfirmedCritical, NAMED)} (critical).`]),
        ...(isFragile ? [(0,phrase/* phrase */.MZ) `A block would have rested on trials without an answer, so none was given.`] : []),
        ...(isPassFragile
            ? [(0,phrase/* phrase */.MZ) `A pass would not stand if the answers that head lacks had failed, so none was given.`]
            : []),
        ...(stoppedBy === undefined ? [] : [(0,phrase/* phrase */.MZ) `Stopped early: ${stoppedBy}.`]),
        ...(wouldTell === undefined
            ? []
            : [
                (0,phrase/* phrase */.MZ) `About ${(0,format/* formatNumberOf */.Of)(wouldTell.moreCases, 'more case')} or ${(0,format/* formatNumberOf */.Of)(wouldTell.moreRounds, 'more round')} would tell.`,
            ]),
    ];
}
function sayBar({ head, interval, measuredCases, totalCases }, tag) {
    const over = tag === undefined ? (0,phrase/* phrase */.MZ) `the whole suite` : (0,phrase/* phrase */.MZ) `the tag ${(0,phrase/* name */.UU)(tag)}`;
    const range = `${(0,format/* formatRate */.CE)(interval.lower)} to ${(0,format/* formatRate */.CE)(interval.upper)}`;
    return (0,phrase/* phrase */.MZ) `Over ${over} head passes ${(0,format/* formatRate */.CE)(head)} (${(0,format/* formatConfidence */.Me)(interval.confidence)} interval ${range}), with ${(0,format/* formatCount */.B4)(measuredCases)} of ${(0,format/* formatNumberOf */.Of)(totalCases, 'case')} measured.`;
}
function sayGrowth(what, evidence) {
    if (evidence === undefined)
        return [];
    const { growth, lowerLimit, sampleSize } = evidence;
    const change = growth === 0 ? 'did not change' : `${growth < 0 ? 'fell' : 'grew'} by ${(0,format/* formatSize */.Xq)(growth, 'usd')}`;
    const sure = lowerLimit > 0
        ? `with 99 % confidence it grew by at least ${(0,format/* formatSize */.Xq)(lowerLimit, 'usd')}`
        : `that it grew at all is not established (99 % lower limit ${(0,format/* formatDelta */.CW)(lowerLimit, 'usd') ?? format/* NOT_AVAILABLE */.e5})`;
    return [(0,phrase/* phrase */.MZ) `The ${what} ${change}; ${sure}; ${(0,format/* formatNumberOf */.Of)(sampleSize, 'sample')}.`];
}
function sayErrors({ evidence: { errors }, errored }) {
    if (errors === undefined || errored.base + errored.head === 0)
        return [];
    return [
        (0,phrase/* phrase */.MZ) `${(0,format/* formatRate */.CE)(errors.missingShare)} of the pairs got no answer: ${(0,format/* formatCount */.B4)(errored.base)} on base, ${(0,format/* formatCount */.B4)(errored.head)} on head. Were both sides equally unlucky, a split this uneven would come up in ${(0,format/* formatRate */.CE)(errors.sidesDifferP)} of runs.`,
    ];
}

;// CONCATENATED MODULE: ./build/report/html/samples.js
function costSamples(cases) {
    return samples(cases, (trial) => trial.costUsd);
}
function latencySamples(cases) {
    return samples(cases, (trial) => (trial.origin === 'live' ? trial.latencyMs : undefined));
}
function samples(cases, read) {
    const found = cases.map(({ trials }) => ({ base: firstOf(trials, 'base'), head: firstOf(trials, 'head') }));
    const values = found.map(({ base, head }) => ({ base: base && read(base), head: head && read(head) }));
    const pairs = values.flatMap(({ base, head }) => (base === undefined || head === undefined ? [] : [{ base, head }]));
    if (pairs.length > 0)
        return { base: pairs.map((pair) => pair.base), head: pairs.map((pair) => pair.head) };
    return { base: [], head: values.flatMap(({ head }) => (head === undefined ? [] : [head])) };
}
function firstOf(trials, side) {
    return trials
        .filter((trial) => trial.status === 'scored')
        .find(({ key }) => key.side === side && key.purpose === 'sweep' && key.round === 1 && key.number === 1);
}

;// CONCATENATED MODULE: ./build/report/html/rows.js














const rows_MAX_ROWS = 40;
const rows_OPENED = 3;
const rows_LISTED = 100;
function rowsHtml(facts) {
    const rows = [...facts.rows, ...facts.tagRows];
    if (rows.length === 0)
        return NOTHING;
    const cases = Map.groupBy(facts.cases, ({ suite, target }) => JSON.stringify([suite, target]));
    const open = new Set(rowsToOpen(facts, rows));
    const shown = rows.slice(0, rows_MAX_ROWS).map((row) => {
        const own = cases.get(JSON.stringify([row.suite, row.target])) ?? [];
        const { tag } = row.comparison;
        return rowHtml({ facts, row, isOpen: open.has(row), cases: own.filter((entry) => hasTag(entry, tag)) });
    });
    const more = rows.length - shown.length;
    return markup `<h2 id="rows">Row by row</h2>
    ${shown}${more > 0 ? markup `<p>${(0,format/* formatNumberOf */.Of)(more, 'more row')} in the table above and in the result file.</p>` : NOTHING}`;
}
function rowsToOpen({ result }, rows) {
    const kinds = rows.map((row) => ({ row, kind: (0,report_facts/* rowVerdict */.g9)(result, row.comparison) }));
    const notable = kinds.filter(({ kind }) => kind !== undefined && kind !== 'pass' && kind !== 'nothing-to-run');
    return notable.length === 0 ? rows.slice(0, 1) : notable.slice(0, rows_OPENED).map(({ row }) => row);
}
function hasTag(entry, tag) {
    return tag === undefined || entry.comparison.tags.includes(tag);
}
function rowHtml({ facts, row, cases, isOpen }) {
    const { comparison } = row;
    const found = (0,report_sign/* rowSign */.oE)(facts.result, comparison);
    const sign = found === undefined ? '' : `${found.icon} ${found.word}: `;
    const rate = (0,format/* formatMeasure */.os)(comparison.passRate, 'rate', comparison.isNew);
    return markup `<details class="row"${isOpen ? markup ` open` : NOTHING}>
    <summary><h3>${sign}${phraseHtml((0,statement/* rowName */._k)(comparison))}</h3> <span class="soft">${rate}</span></summary>
    <div>
      ${aboutHtml(row)}${rulesHtml(facts, comparison)}${sentencesHtml(comparison)}
      <div class="figures">${figures(comparison, cases)}</div>
      ${metricsHtml(comparison)}${comparison.evidence.confusions.map(confusionHtml)}
      ${confirmationsHtml(comparison)}${tagsHtml(comparison)}
    </div>
  </details>`;
}
function aboutHtml({ description, owner, model, file }) {
    const parts = [
        ...(description === undefined ? [] : [(0,phrase/* phrase */.MZ) `${(0,phrase/* prose */.CS)(description)}`]),
        ...(owner === undefined ? [] : [(0,phrase/* phrase */.MZ) `Owner: ${(0,phrase/* name */.UU)(owner)}.`]),
        ...sayModel(model),
        (0,phrase/* phrase */.MZ) `Defined in ${(0,phrase/* name */.UU)(file)}.`,
    ];
    return markup `<p>${parts.map((part) => markup `${phraseHtml(part)} `)}</p>`;
}
function sayModel({ base, head }) {
    if (base === undefined && head === undefined)
        return [];
    if (base === head || base === undefined)
        return [(0,phrase/* phrase */.MZ) `Model: ${(0,phrase/* name */.UU)(head ?? '')}.`];
    return [(0,phrase/* phrase */.MZ) `Model: ${(0,phrase/* name */.UU)(base)} → ${head === undefined ? 'none' : (0,phrase/* name */.UU)(head)}.`];
}
function rulesHtml({ result }, row) {
    const rules = ruleOutcomes(result, row).slice(0, rows_LISTED);
    if (rules.length === 0)
        return NOTHING;
    return markup `<h4>Rules</h4>
    <ul>
      ${rules.map(({ status, sentence }) => markup `<li><strong>${status}</strong>: ${phraseHtml(sentence)}</li>`)}
    </ul>`;
}
function sentencesHtml(row) {
    const sentences = evidenceSentences(row);
    if (sentences.length === 0)
        return NOTHING;
    return markup `<h4>What they rest on</h4>
    <ul>
      ${sentences.map((sentence) => markup `<li>${phraseHtml(sentence)}</li>`)}
    </ul>`;
}
function figures(row, cases) {
    const costs = costSamples(cases);
    const latencyMarks = [
        { name: 'p50', value: row.latencyP50Ms },
        { name: 'p95', value: row.latencyP95Ms },
    ].filter(({ value }) => value.head !== undefined);
    return markup `${distributionHtml({ title: 'Cost of a call', unit: 'usd', samples: costs, marks: quantilesOf(costs) })}
    ${distributionHtml({ title: 'Latency of a call', unit: 'ms', samples: latencySamples(cases), marks: latencyMarks })}
    ${row.evidence.reliabilities.map(calibrationHtml)}`;
}
function metricsHtml(row) {
    const metrics = (0,report_metrics/* sayMetrics */.V4)(row).slice(0, rows_LISTED);
    if (metrics.length === 0)
        return NOTHING;
    const slices = (0,report_metrics/* saySlices */.f2)(row).slice(0, rows_LISTED);
    const bySlice = slices.length === 0
        ? NOTHING
        : markup `<details>
          <summary>By tag and severity</summary>
          ${rows_listHtml(slices)}
        </details>`;
    return markup `<h4>Metrics</h4>
    ${rows_listHtml(metrics)}${bySlice}`;
}
function rows_listHtml(phrases) {
    return markup `<ul>
    ${phrases.map((words) => markup `<li>${phraseHtml(words)}</li>`)}
  </ul>`;
}
function confirmationsHtml({ evidence }) {
    const confirmations = evidence.passRate?.confirmations ?? [];
    if (confirmations.length === 0)
        return NOTHING;
    const rows = confirmations.slice(0, rows_LISTED).map(confirmationRow);
    const more = confirmations.length - rows.length;
    return markup `<h4>Fresh re-runs of suspected cases</h4>
    ${rows_tableHtml(['Case', 'Suspected', 'Base passed', 'Head passed', 'Outcome'], rows)}${more > 0 ? markup `<p>${(0,format/* formatNumberOf */.Of)(more, 'more re-run')} in the result file.</p>` : NOTHING}`;
}
const OUTCOMES = {
    confirmed: 'confirmed',
    refuted: 'did not reproduce',
    unsettled: 'open: trials without an answer stand against it',
};
function confirmationRow({ caseId, kind, round, status, tally }) {
    return markup `<tr>
    <th scope="row"><code>${(0,visible/* shorten */.ml)(caseId, 200)}</code></th>
    <td>${kind === 'critical' ? 'broken, critical' : kind}, round ${round}</td>
    <td>${tallyOf(tally.base)}</td>
    <td>${tallyOf(tally.head)}</td>
    <td>${OUTCOMES[status]}</td>
  </tr>`;
}
function tallyOf(tally) {
    return tally.of === 0 ? 'not needed' : (0,format/* formatTally */.eQ)(tally);
}
function tagsHtml({ evidence: { tags } }) {
    if (tags.length === 0)
        return NOTHING;
    const changed = tags.filter((tag) => tag.worsePairs + tag.betterPairs > 0).sort((a, b) => a.pValue - b.pValue);
    const same = tags.filter((tag) => tag.worsePairs + tag.betterPairs === 0).map(({ tag }) => tag);
    const items = changed.slice(0, rows_LISTED).map((tag) => markup `<li>${phraseHtml((0,report_tags/* sayTag */.C_)(tag))}</li>`);
    const unchanged = same.length === 0 ? NOTHING : markup `<li>${phraseHtml((0,phrase/* phrase */.MZ) `no answer changed in ${(0,phrase/* nameList */.OD)(same, 20)}`)}</li>`;
    return markup `<h4>Tags in which answers changed</h4>
    <p class="soft">${report_tags/* TAGS_NOTE */.dI}</p>
    <ul>
      ${items}${unchanged}
    </ul>`;
}
function rows_tableHtml(heads, rows) {
    return markup `<div class="scroll" tabindex="0" role="group" aria-label="${heads[0] ?? ''}">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => markup `<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/report/html/script.js

const SCRIPT = `'use strict';
const cases = [...document.querySelectorAll('.case')];
const search = document.getElementById('search');
const shown = document.getElementById('shown');
const selects = [...document.querySelectorAll('.filters select')];
let texts;
let timer;
function update() {
  const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
  if (words.length > 0) texts ??= cases.map((entry) => entry.textContent.toLowerCase());
  const classes = selects.map((select) => select.value).filter(Boolean);
  let count = 0;
  cases.forEach((entry, index) => {
    const found = words.every((word) => texts[index].includes(word));
    if (entry.hidden === found) entry.hidden = !found;
    if (found && classes.every((name) => entry.classList.contains(name))) count += 1;
  });
  const narrowed = words.length + classes.length > 0;
  shown.textContent = narrowed ? count.toLocaleString('en') + ' of ' + cases.length.toLocaleString('en') + ' cases' : '';
}
if (search) {
  document.getElementById('search-label').hidden = false;
  search.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(update, 120); });
  selects.forEach((select) => select.addEventListener('change', update));
  if (search.value !== '' || selects.some((select) => select.value !== '')) update();
}
`;
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(SCRIPT).digest('base64')}'; base-uri 'none'; form-action 'none'`;

;// CONCATENATED MODULE: ./build/report/html/style.js
const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --paper: #fff; --shade: #f6f8fa;
  --bad: #b3202c; --good: #1a6b2f; --open: #7a5200; --base: #8250df; --head: #0550ae; --del: #ffd7d5; --ins: #ccf5d3;
  --right: 26 127 55; --wrong: 207 34 46; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --soft: #9aa4af; --line: #3d444d; --paper: #0d1117;
  --shade: #151b23; --bad: #ff8b85; --good: #5fd07a; --open: #e3b341; --base: #c297ff; --head: #79b8ff; --del: #5c1f22; --ins: #12441f;
  --right: 46 160 67; --wrong: 218 54 51; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 76rem; color: var(--ink); background: var(--paper);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .5rem; } h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; }
h3 { font-size: 1rem; margin: .9rem 0 .3rem; } h4 { font-size: .9rem; margin: .9rem 0 .3rem; }
.fail h1, .error h1 { color: var(--bad); } .pass h1 { color: var(--good); } .inconclusive h1, .waived h1 { color: var(--open); }
nav { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin-top: .8rem; } a { color: var(--head); }
ul { margin: .3rem 0; padding-left: 1.3rem; }
code, pre { font: .875em/1.45 ui-monospace, SFMono-Regular, Menlo, monospace; }
code { background: var(--shade); padding: .1em .3em; border-radius: 4px; overflow-wrap: anywhere; }
pre { background: var(--shade); border: 1px solid var(--line); border-radius: 6px; padding: .6rem; margin: 0; white-space: pre-wrap;
  overflow-wrap: anywhere; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: .5rem 0; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { background: var(--shade); font-weight: 600; } caption { text-align: left; padding-bottom: .3rem; }
tbody th { font-weight: 600; } td small, th small { display: block; font-weight: 400; } small, .soft { color: var(--soft); font-size: .85em; }
del { background: var(--del); } ins { background: var(--ins); text-decoration-thickness: 2px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
summary { cursor: pointer; }
.row, .case { border: 1px solid var(--line); border-radius: 6px; margin: 0 0 .5rem; }
.row > summary, .case > summary, div.case { padding: .5rem .8rem; } .row > div, .case > div { padding: 0 .8rem .8rem; }
div.case { padding-left: 1.9rem; } .row > summary h3 { display: inline; } .case { content-visibility: auto; contain-intrinsic-size: auto 2.6rem; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: .8rem; } .sides > div { min-width: 0; }
.scores, .trials { font-size: .875rem; } .trials th { white-space: nowrap; } .trials tbody th { font-weight: 400; } .scores tbody th { min-width: 8rem; } .numbers { font-size: .9rem; } .numbers td { min-width: 7.5rem; } .numbers tbody th { min-width: 10rem; }
.row > div > :first-child, .case > div > :first-child { margin-top: 0; }
.filters { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; margin: 0 0 .8rem; }
.filters label { display: flex; gap: .4rem; align-items: center; } .filters label[hidden] { display: none; }
select, input { font: inherit; font-size: .9rem; max-width: 16rem; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 6px; padding: .2rem .4rem; }
.change { font-weight: 600; } .broken .change, .measured-failing .change { color: var(--bad); } .fixed .change { color: var(--good); }
.flaky .change, .missing .change { color: var(--open); } .case[hidden] { display: none; }
.confusion td { text-align: center; } .confusion .right { font-weight: 600; }
${[1, 2, 3, 4].map((heat) => `.right.heat-${heat} { background: rgb(var(--right) / ${heat * 9}%); } .wrong.heat-${heat} { background: rgb(var(--wrong) / ${heat * 9}%); }`).join('\n')}
figure { margin: .6rem 0; } figcaption { font-size: .9rem; margin-bottom: .2rem; } svg { display: block; width: 100%; max-width: 34rem; height: auto; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: .4rem 2rem; align-items: start; }
.rates { list-style: none; padding: 0; } .rates li { display: grid; grid-template-columns: minmax(0, 18rem) minmax(0, 1fr); gap: 0 1rem; align-items: start; margin-bottom: .3rem; }
.rates .soft { grid-column: 1; grid-row: 2; } .rates svg { grid-row: 1 / 3; grid-column: 2; }
p .base { color: var(--base); font-weight: 600; } p .head { color: var(--head); font-weight: 600; }
svg text { fill: var(--ink); font: 12px system-ui, sans-serif; } svg .tick { fill: var(--soft); font-size: 11px; text-anchor: middle; } svg .tick.side { text-anchor: end; }
svg .axis { stroke: var(--line); } svg .base { --side: var(--base); } svg .head { --side: var(--head); }
svg path, svg circle { fill: var(--side); } svg g path { fill-opacity: .35; stroke: none; }
svg .ring { fill: none; stroke: var(--side); stroke-width: 2; } svg .range { stroke: var(--head); stroke-width: 4; stroke-opacity: .4; }
svg .mark { stroke: var(--side); stroke-width: 2; } svg .mark.tail { stroke-dasharray: 3 2; } svg .floor { stroke: var(--soft); }
svg .curve path { fill: none; stroke: var(--side); stroke-width: 2; } svg .curve circle { stroke: var(--paper); } svg .diagonal { stroke: var(--soft); stroke-dasharray: 4 3; }
:focus-visible { outline: 3px solid var(--head); outline-offset: 2px; }
@media (max-width: 44rem) { body { padding: .8rem; } .sides, .rates li { grid-template-columns: minmax(0, 1fr); } .rates .soft, .rates svg { grid-column: 1; grid-row: auto; }
  .sides { gap: 0; } dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-bottom: .4rem; } }
@media print { .case { content-visibility: visible; } .filters, nav { display: none; } .case, figure, tr { break-inside: avoid; } .row::details-content { content-visibility: visible; block-size: auto; }
  body { padding: 0; max-width: none; font-size: 11pt; } }
`;

;// CONCATENATED MODULE: ./build/report/html/table.js




const COLUMNS = [
    { header: 'Mean score', unit: 'score', measure: (row) => row.meanScore },
    { header: 'Cost per call', unit: 'usd', measure: (row) => row.costPerCallUsd },
    { header: 'Cost per success', unit: 'usd', measure: (row) => row.costPerSuccessUsd },
    { header: 'Latency p50', unit: 'ms', measure: (row) => row.latencyP50Ms },
    { header: 'Latency p95', unit: 'ms', measure: (row) => row.latencyP95Ms },
];
const table_MAX_ROWS = 500;
function table_tableHtml(facts) {
    const all = [...facts.rows, ...facts.tagRows].map((row) => row.comparison);
    const rows = all.slice(0, table_MAX_ROWS);
    if (rows.length === 0)
        return NOTHING;
    const columns = COLUMNS.filter(({ measure }) => rows.some((row) => measure(row).head !== undefined || measure(row).base !== undefined));
    const heads = ['Suite × target', 'Pass rate', ...columns.map((column) => column.header), 'Cases'];
    return markup `<h2 id="numbers">Base → head</h2>
    <div class="scroll" tabindex="0" role="group" aria-label="Measured quantities">
      <table class="numbers">
        <thead>
          <tr>
            ${heads.map((head) => markup `<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => table_rowHtml(facts, row, columns))}
        </tbody>
      </table>
    </div>
    ${all.length > table_MAX_ROWS ? markup `<p>${(0,format/* formatNumberOf */.Of)(all.length - table_MAX_ROWS, 'more row')} in the result file.</p>` : NOTHING}`;
}
function table_rowHtml(facts, row, columns) {
    const found = (0,report_sign/* rowSign */.oE)(facts.result, row);
    const sign = found === undefined ? '' : `${found.icon} ${found.word}`;
    return markup `<tr>
    <th scope="row">${phraseHtml((0,statement/* rowName */._k)(row))}<small>${sign}${row.isNew ? ', new' : ''}</small></th>
    ${passRate(row)}${columns.map(({ unit, measure }) => cell(measure(row), unit, row))}
    <td>${casesOf(row)}<small>${lost(row)}</small></td>
  </tr>`;
}
function casesOf({ comparedCases, measuredCases, totalCases }) {
    const measured = measuredCases === 0 ? '' : `, ${(0,format/* formatCount */.B4)(measuredCases)} measured on head only,`;
    return `${(0,format/* formatCount */.B4)(comparedCases)} compared${measured} of ${(0,format/* formatCount */.B4)(totalCases)}`;
}
function passRate(row) {
    const { base, head } = row.passes;
    const interval = (0,format/* formatInterval */.vy)(row.passRate.interval, 'rate');
    const tallies = base.of === 0 ? (0,format/* formatTally */.eQ)(head) : `${(0,format/* formatTally */.eQ)(base)} → ${(0,format/* formatTally */.eQ)(head)}`;
    return markup `<td>
    ${unbroken((0,format/* formatMeasure */.os)(row.passRate, 'rate', row.isNew))}<small>${tallies}</small
    ><small>${interval ?? ''}</small>
  </td>`;
}
function cell(measure, unit, { isNew }) {
    return markup `<td>
    ${unbroken((0,format/* formatMeasure */.os)(measure, unit, isNew))}<small>${(0,format/* formatInterval */.vy)(measure.interval, unit) ?? ''}</small>
  </td>`;
}
function unbroken(words) {
    return { html: escapeHtml(words).replace(/(?<=\d) (?=[a-z])/g, '&nbsp;') };
}
function lost({ missingPairs }) {
    return missingPairs === 0 ? '' : `${(0,format/* formatNumberOf */.Of)(missingPairs, 'pair')} missing`;
}

;// CONCATENATED MODULE: ./build/report/html.js













function renderHtml(result) {
    const facts = (0,report_facts/* collectFacts */.M7)(result);
    const filters = filtersOf(facts.cases);
    const page = markup `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${{ html: POLICY }}" />
        <meta name="referrer" content="no-referrer" />
        <title>${(0,headline/* verdictSentence */.B)(result)} – Evaldelta</title>
        <style>${{ html: `${STYLE}${filters.style}` }}</style>
      </head>
      <body class="${(0,report_sign/* isOnlyMeasured */.zy)(facts) ? 'measured' : result.verdict.kind}">
        <main>
          ${titleHtml(facts)}${noticesHtml(facts)}${table_tableHtml(facts)}${ratesHtml([...facts.rows, ...facts.tagRows].map((row) => row.comparison))}${rowsHtml(facts)}${casesHtml(facts, filters)}${backgroundHtml(facts)}${originHtml(facts)}
        </main>
        <script>${{ html: SCRIPT }}</script>
      </body>
    </html>
`;
    return page.html;
}
function titleHtml(facts) {
    const { icon, sentence, also, alerts } = (0,headline/* headline */.P)(facts);
    const parts = [
        ['numbers', 'Numbers', facts.rows.length > 0],
        ['rows', 'Row by row', facts.rows.length > 0],
        ['cases', 'Cases', facts.cases.length > 0],
        ['spec-and-policy-changes', 'Spec and policy changes', facts.result.changes.length > 0],
        ['again', 'To get these numbers again', true],
    ];
    const links = parts.map(([id, words, isThere]) => (isThere ? markup `<a href="#${id}">${words}</a> ` : NOTHING));
    return markup `<h1>${icon} ${phraseHtml(sentence)}</h1>
    ${alerts.map((alert) => markup `<p>⚠️ ${phraseHtml(alert)}</p>`)}
    ${also.map((note) => markup `<p>${phraseHtml(note)}</p>`)}
    <nav aria-label="Parts of this report">${links}</nav>`;
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ jsonPieces)
/* harmony export */ });
/* unused harmony export renderJson */
function renderJson(result) {
    return [...jsonPieces(result)].join('');
}
function* jsonPieces(result) {
    let before = '{\n';
    for (const [key, value] of Object.entries(result)) {
        yield `${before}  ${JSON.stringify(key)}: `;
        if (Array.isArray(value) && value.length > 0)
            yield* arrayPieces(value);
        else
            yield indented(value, '  ');
        before = ',\n';
    }
    yield '\n}\n';
}
function* arrayPieces(values) {
    let before = '[\n';
    for (const value of values) {
        yield `${before}    ${indented(value, '    ')}`;
        before = ',\n';
    }
    yield '\n  ]';
}
function indented(value, indent) {
    const text = JSON.stringify(value ?? null, (_key, inner) => (inner === undefined ? null : inner), 2);
    return text.replaceAll('\n', `\n${indent}`);
}


/***/ }),

/***/ 44227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87872);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);
/* harmony import */ var _output_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60192);
/* harmony import */ var _findings_stopped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90191);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27811);
/* harmony import */ var _unrun_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27207);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6257);







const TEXT_LENGTH = 10_000;
function renderJunit(result) {
    const facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .collectFacts */ .M7)(result);
    const suites = facts.rows.map((row) => suiteXml(facts, row));
    const errors = result.errors.map((error) => `    <testcase name="setup" classname="evaldelta"><error ${attribute('message', error.sentence)}/></testcase>`);
    const setup = errors.length === 0
        ? []
        : [
            `  <testsuite name="evaldelta" tests="${errors.length}" errors="${errors.length}">`,
            ...errors,
            '  </testsuite>',
        ];
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites ${attribute('name', (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictSentence */ .B)(result))}>`,
        ...setup,
        ...suites,
        '</testsuites>',
        '',
    ].join('\n');
}
function suiteXml(facts, row) {
    const cases = facts.cases.filter((entry) => entry.suite === row.suite && entry.target === row.target);
    const outcomes = cases.map(outcomeOf);
    const count = (kind) => outcomes.filter((outcome) => outcome.kind === kind).length;
    return [
        `  <testsuite ${attribute('name', `${row.suite} × ${row.target}`)} tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}" ${attribute('timestamp', facts.result.createdAt)}>`,
        ...cases.map((entry, index) => caseXml(entry, outcomes[index])),
        '  </testsuite>',
    ].join('\n');
}
function outcomeOf(entry) {
    const { comparison } = entry;
    const tallies = `base ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTally */ .eQ)(comparison.tally.base)}, head ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTally */ .eQ)(comparison.tally.head)}`;
    switch (comparison.change) {
        case 'broken':
            return { kind: 'failure', message: `passes on base and fails on head (${tallies})` };
        case 'measured-failing':
            return { kind: 'failure', message: `fails on head, was not run on base (${tallies})` };
        case 'failing':
            return { kind: 'skipped', message: `fails on base too (${tallies})` };
        case 'missing': {
            const why = (0,_unrun_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUnrun */ .pH)(entry);
            return why === undefined
                ? { kind: 'error', message: 'got no answer' }
                : { kind: 'skipped', message: `was not run: ${_findings_stopped_js__WEBPACK_IMPORTED_MODULE_1__/* .STOPS */ .K[why].clause}` };
        }
        case 'fixed':
        case 'flaky':
        case 'passing':
        case 'measured-passing':
            return { kind: 'passed', message: '' };
    }
}
function caseXml(entry, outcome) {
    const head = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .exampleTrial */ .Zt)(entry, 'head', outcome?.kind === 'passed');
    const time = head === undefined ? '' : ` time="${(head.latencyMs / 1000).toFixed(3)}"`;
    const file = entry.details === undefined ? '' : ` ${attribute('file', entry.details.file)} line="${entry.details.line}"`;
    const open = `    <testcase ${attribute('name', entry.comparison.caseId)} ${attribute('classname', `${entry.suite}.${entry.target}`)}${file}${time}`;
    if (outcome === undefined || outcome.kind === 'passed')
        return `${open}/>`;
    const reasons = head?.scores.filter((score) => !score.passed).map((score) => `${score.name}: ${score.reason}`) ?? [];
    const body = head === undefined ? '' : xmlText((0,_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)([...reasons, '', (0,_output_text_js__WEBPACK_IMPORTED_MODULE_6__/* .outputText */ .j)(head.output)].join('\n'), TEXT_LENGTH));
    const element = outcome.kind === 'skipped'
        ? `<skipped ${attribute('message', outcome.message)}/>`
        : `<${outcome.kind} ${attribute('message', outcome.message)}>${body}</${outcome.kind}>`;
    return `${open}>${element}</testcase>`;
}
function attribute(name, value) {
    return `${name}="${xmlText((0,_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(value, TEXT_LENGTH)).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;')}"`;
}
function xmlText(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(text)
        .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;');
}


/***/ }),

/***/ 92486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ metricUnit)
/* harmony export */ });
const SHARE = /(?:^|\.)(?:accuracy|balanced_accuracy|macro_precision|macro_recall|handled|handled_error_rate|fallback_rate)$|(?:^|\.)(?:precision|recall)\./;
function metricUnit(metric) {
    if (metric === 'pass_rate' || SHARE.test(metric))
        return 'rate';
    return metric.endsWith('expected_cost') ? 'number' : 'score';
}


/***/ }),

/***/ 86690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V4: () => (/* binding */ sayMetrics),
/* harmony export */   Yg: () => (/* binding */ saySlice),
/* harmony export */   dE: () => (/* binding */ uncalibratedPhrases),
/* harmony export */   f2: () => (/* binding */ saySlices),
/* harmony export */   pe: () => (/* binding */ metricPhrases)
/* harmony export */ });
/* harmony import */ var _findings_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27447);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);
/* harmony import */ var _metric_unit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92486);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(650);




function metricPhrases(rows) {
    const comparisons = rows.map((row) => row.comparison);
    return comparisons.flatMap((comparison) => sayMetrics(comparison).map((words) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `${(0,_findings_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .rowName */ ._k)(comparison)}, ${words}`));
}
function sayMetrics(comparison) {
    const { metrics, preferences, agreement } = comparison.evidence;
    const inWords = ['judge_agreement', ...preferences.flatMap(({ name: one }) => [one, `${one}.inconsistent`])];
    const numbers = metrics.filter((metric) => !inWords.includes(metric.name));
    const said = [...numbers.map((metric) => sayMetricValue(metric, comparison)), ...preferences.map(sayPreference)];
    const isLabelled = agreement?.base !== undefined || agreement?.head !== undefined;
    return isLabelled ? [...said, sayAgreement(agreement)] : said;
}
function saySlices(comparison) {
    const sorted = comparison.evidence.slices.toSorted((a, b) => changeOf(a) - changeOf(b));
    return sorted.map((slice) => saySlice(slice, comparison));
}
function uncalibratedPhrases(rows) {
    return rows.flatMap(({ comparison }) => {
        const { agreement } = comparison.evidence;
        if (agreement === undefined || agreement.isCalibrated)
            return [];
        const needed = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatScore */ .y)(agreement.minAgreement ?? 0);
        const found = sayAgreementOn(comparison.comparedCases > 0 ? agreement.base : agreement.head);
        return [
            (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `${(0,_findings_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .rowName */ ._k)(comparison)}: the judge agrees too little with people (${found}, ${needed} needed), so what only it found warns and does not block.`,
        ];
    });
}
function sayMetricValue(metric, { isNew }) {
    const unit = (0,_metric_unit_js__WEBPACK_IMPORTED_MODULE_3__/* .metricUnit */ .n)(metric.name);
    const interval = metric.measure.delta === undefined ? sayHeadRange(metric, unit) : sayChangeRange(metric, unit);
    const cases = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumberOf */ .Of)(metric.sampleSize, 'case');
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(metric.name)}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMeasure */ .os)(metric.measure, unit, isNew)}${interval}, ${cases}`;
}
function sayChangeRange({ measure: { interval } }, unit) {
    const isKnown = interval !== undefined && interval.lower < interval.upper;
    const said = isKnown ? (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(interval, unit) : undefined;
    return said === undefined ? '' : `, ${said}`;
}
function sayHeadRange({ headInterval: interval }, unit) {
    if (interval === undefined)
        return '';
    const [lower, upper] = [interval.lower, interval.upper].map((end) => (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(end, unit));
    return `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatConfidence */ .Me)(interval.confidence)}: ${lower} to ${upper}`;
}
function sayPreference({ name: scorer, base, head, ties, ...rest }) {
    const { inconsistent, missing, headRate, interval } = rest;
    const rate = headRate === undefined ? '' : `, head wins ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRate */ .CE)(headRate)}`;
    const range = interval === undefined ? '' : ` (95 %: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRate */ .CE)(interval.lower)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRate */ .CE)(interval.upper)})`;
    const judged = base + head + ties;
    const share = judged === 0 ? '' : ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRate */ .CE)(inconsistent / judged)})`;
    const changed = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumberOf */ .Of)(inconsistent, 'answer')} changed with the order${share}`;
    const lost = missing === 0 ? '' : `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(missing)} could not be judged`;
    const wins = `judged blind, head won ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(head)}, base ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(base)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumberOf */ .Of)(ties, 'tie')}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(scorer)}: ${wins}${rate}${range}, ${changed}${lost}`;
}
function sayAgreement({ base, head }) {
    const before = base === undefined ? '' : `${sayAgreementOn(base)} on base`;
    const after = head === undefined ? '' : `${sayAgreementOn(head)} on head`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `judge and people: ${[before, after].filter((part) => part !== '').join('; ')}`;
}
function sayAgreementOn(agreement) {
    if (agreement === undefined)
        return 'no labelled case ran';
    const { kappa, interval, observed, cases } = agreement;
    const range = interval === undefined ? '' : `, 95 %: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatScore */ .y)(interval.lower)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatScore */ .y)(interval.upper)}`;
    const beyond = kappa === undefined ? 'kappa cannot be told' : `kappa ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatScore */ .y)(kappa)}${range}`;
    return `${beyond}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRate */ .CE)(observed)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumberOf */ .Of)(cases, 'labelled case')} alike`;
}
function saySlice({ kind, name: part, cases, metrics }, { isNew }) {
    const values = metrics.map(({ name: metric, measure }) => {
        const unit = (0,_metric_unit_js__WEBPACK_IMPORTED_MODULE_3__/* .metricUnit */ .n)(metric);
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(metric)} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMeasure */ .os)(measure, unit, isNew)}`;
    });
    const all = values.slice(0, SHOWN_METRICS).flatMap((value, index) => (index === 0 ? value : [', ', ...value]));
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `${kind} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(part)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumberOf */ .Of)(cases, 'case')}: ${all}`;
}
const SHOWN_METRICS = 4;
function changeOf({ metrics }) {
    return metrics.find((metric) => metric.name === 'pass_rate')?.measure.delta ?? 0;
}


/***/ }),

/***/ 92426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ lostTrialPhrases),
/* harmony export */   Q5: () => (/* binding */ findingPhrases),
/* harmony export */   j4: () => (/* binding */ warningPhrases)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87872);
/* harmony import */ var _findings_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62726);
/* harmony import */ var _findings_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27447);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92772);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86690);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(650);
/* harmony import */ var _served_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91930);







function findingPhrases(findings, result) {
    return findings.map((finding) => {
        const isWarning = finding.status === 'breached' && finding.level === 'warn';
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${isWarning ? 'Warning: ' : ''}${(0,_findings_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeStatement */ .PF)((0,_findings_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFinding */ .j)(finding, result))}`;
    });
}
function warningPhrases(result) {
    return [
        ...(0,_served_js__WEBPACK_IMPORTED_MODULE_5__/* .mixedModels */ .Q)(result),
        ...(0,_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .uncalibratedPhrases */ .dE)(result.rows),
        ...result.warnings.map((warning) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(warning)}`),
    ];
}
function lostTrialPhrases(result) {
    const groups = Map.groupBy((0,_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .erroredTrials */ .xS)(result), ({ provider, message }) => JSON.stringify([provider, message]));
    return [...groups.values()]
        .sort((a, b) => b.length - a.length)
        .map(([first, ...rest]) => {
        const count = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumberOf */ .Of)(rest.length + 1, 'trial');
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(first?.provider ?? '')}: ${count}, ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(first?.message ?? '')}`;
    });
}


/***/ }),

/***/ 68897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ partPhrases)
/* harmony export */ });
/* harmony import */ var _findings_drop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10717);
/* harmony import */ var _findings_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27447);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86690);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(650);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93518);





function partPhrases(facts, choice) {
    const hasRows = facts.rows.length > 1;
    return facts.rows
        .filter(({ comparison }) => choice === 'all' || comparison.comparedCases >= _findings_drop_js__WEBPACK_IMPORTED_MODULE_0__/* .FEW_CASES */ .l3)
        .flatMap(({ comparison }) => partsOf(comparison, gatedTags(facts, comparison)))
        .filter((part) => choice === 'all' || hasChanged(part))
        .sort((a, b) => Number(standsOut(b)) - Number(standsOut(a)) || deltaOf(a) - deltaOf(b))
        .map((part) => hasRows ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `${(0,_findings_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .rowName */ ._k)({ ...part.comparison, tag: undefined })}, ${sayPart(part)}` : sayPart(part));
}
function gatedTags({ tagRows }, { suite, target }) {
    const own = tagRows.filter(({ comparison }) => comparison.suite === suite && comparison.target === target);
    return new Set(own.map(({ comparison }) => comparison.tag));
}
function partsOf(comparison, gated) {
    const { slices, tags } = comparison.evidence;
    const shown = slices.filter(({ kind, name }) => kind === 'severity' || !gated.has(name));
    const tagOf = ({ kind, name }) => (kind === 'tag' ? tags.find(({ tag }) => tag === name) : undefined);
    const sliced = new Set(shown.flatMap(({ kind, name }) => (kind === 'tag' ? [name] : [])));
    return [
        ...shown.map((slice) => ({ comparison, slice, tag: tagOf(slice) })),
        ...tags.filter(({ tag }) => !sliced.has(tag)).map((tag) => ({ comparison, slice: undefined, tag })),
    ];
}
function hasChanged({ slice, tag }) {
    return tag === undefined ? passRateDelta(slice) !== 0 : tag.worsePairs + tag.betterPairs > 0;
}
function standsOut({ tag }) {
    return tag?.standsOut === true;
}
function deltaOf({ slice, tag }) {
    return slice === undefined ? (tag?.delta ?? 0) : passRateDelta(slice);
}
function passRateDelta(slice) {
    return slice?.metrics.find((metric) => metric.name === 'pass_rate')?.measure.delta ?? 0;
}
function sayPart({ comparison, slice, tag }) {
    if (slice === undefined)
        return tag === undefined ? [] : (0,_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .sayTag */ .C_)(tag);
    const numbers = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .saySlice */ .Yg)(slice, comparison);
    return tag === undefined || tag.worsePairs + tag.betterPairs === 0 ? numbers : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `${numbers}; ${(0,_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .sayPairs */ .z5)(tag)}`;
}


/***/ }),

/***/ 91930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ movedAliases),
/* harmony export */   Q: () => (/* binding */ mixedModels)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);
/* harmony import */ var _findings_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27447);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(650);



const NAMED_MODELS = 3;
const NAMED_ALIASES = 3;
function movedAliases(result) {
    const moved = result.served.flatMap((served) => {
        const { base, head } = requestedModel(result, served);
        return head !== undefined && base === head && isServedApart(served) ? [{ alias: head, served }] : [];
    });
    const groups = [...Map.groupBy(moved, ({ alias, served }) => JSON.stringify([alias, served.models])).values()];
    const said = groups.slice(0, NAMED_ALIASES).flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const where = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `${(0,_findings_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .rowName */ ._k)({ ...first.served, tag: undefined })}${others.length === 0 ? '' : ` and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(others.length, 'more target')}`}`;
        return [
            (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `${where}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(first.alias)} was served by ${sidesOf(first.served)}. The name stayed and the model behind it moved, so a difference may be the provider's doing.`,
        ];
    });
    const more = groups.length - said.length;
    return more > 0 ? [...said, (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(more, 'more model')} moved in the same way.`] : said;
}
function mixedModels(result) {
    return result.served.flatMap((served) => {
        const { base, head } = requestedModel(result, served);
        const isAlias = head !== undefined && base === head;
        const isAsked = base !== undefined && served.models.base.length + served.models.head.length === 2;
        if (isAlias || isAsked || !isServedApart(served))
            return [];
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `${(0,_findings_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .rowName */ ._k)({ ...served, tag: undefined })}: served by ${sidesOf(served)}.`];
    });
}
function requestedModel({ rows }, { suite, target }) {
    return rows.find((row) => row.suite === suite && row.target === target)?.model ?? {};
}
function isServedApart({ models: { base, head } }) {
    return base.length > 0 && head.length > 0 && base.toSorted().join('\n') !== head.toSorted().join('\n');
}
function sidesOf({ models: { base, head } }) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .nameList */ .OD)(base, NAMED_MODELS)} on base and ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .nameList */ .OD)(head, NAMED_MODELS)} on head`;
}


/***/ }),

/***/ 41494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oE: () => (/* binding */ rowSign),
/* harmony export */   r0: () => (/* binding */ verdictSign),
/* harmony export */   zy: () => (/* binding */ isOnlyMeasured)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87872);

const SIGNS = {
    pass: { icon: '✅', word: 'Pass' },
    fail: { icon: '❌', word: 'Fail' },
    inconclusive: { icon: '⚠️', word: 'Inconclusive' },
    error: { icon: '⛔', word: 'Error' },
    'nothing-to-run': { icon: '⚪', word: 'Nothing to run' },
    waived: { icon: '🏷️', word: 'Waived' },
};
const MEASURED = { icon: '⚪', word: 'Measured' };
function verdictSign(facts) {
    return isOnlyMeasured(facts) ? MEASURED : SIGNS[facts.result.verdict.kind];
}
function rowSign(result, comparison) {
    const kind = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .rowVerdict */ .g9)(result, comparison);
    if (kind === undefined)
        return undefined;
    return kind === 'pass' && isMeasuredAlone(comparison) ? MEASURED : SIGNS[kind];
}
function isOnlyMeasured({ result, rows }) {
    const asked = rows.map((row) => row.comparison).filter((row) => row.comparedCases + row.measuredCases > 0);
    return result.verdict.kind === 'pass' && asked.length > 0 && asked.every(isMeasuredAlone);
}
function isMeasuredAlone({ comparedCases, measuredCases }) {
    return comparedCases === 0 && measuredCases > 0;
}


/***/ }),

/***/ 22819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ callsWords),
/* harmony export */   o: () => (/* binding */ spentWords)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);

function callsWords({ callsMade, judgeCalls, callsReused }) {
    const judged = judgeCalls === 0 ? '' : ` and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(judgeCalls)} to the judge`;
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(callsMade, 'call')} made${judged}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(callsReused)} reused`;
}
function spentWords({ totalUsd, estimatedUsd = 0, maxCostUsd }) {
    const about = estimatedUsd > 0 ? 'about ' : '';
    const total = totalUsd === undefined ? `spend ${_format_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_AVAILABLE */ .e5}` : `${about}${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(totalUsd)} spent`;
    return maxCostUsd === undefined ? total : `${total} of at most ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(maxCostUsd)}`;
}


/***/ }),

/***/ 93518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ sayTag),
/* harmony export */   dI: () => (/* binding */ TAGS_NOTE),
/* harmony export */   z5: () => (/* binding */ sayPairs)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);


const TAGS_NOTE = 'For looking only: no rule rests on these numbers. Of the tags that stand out, at most about one in ten does so by chance.';
function sayTag(evidence) {
    const { tag, cases, delta } = evidence;
    const change = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(delta, 'rate') ?? '±0';
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `tag ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(tag)}: ${change} in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(cases, 'case')}, ${sayPairs(evidence)}`;
}
function sayPairs({ worsePairs, betterPairs, standsOut }) {
    const pairs = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(worsePairs, 'pair')} got worse, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(betterPairs)} better`;
    return `${pairs}${standsOut ? '; stands out' : ''}`;
}


/***/ }),

/***/ 76929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/report/ansi.js
var ansi = __webpack_require__(50968);
// EXTERNAL MODULE: ./build/report/facts.js
var facts = __webpack_require__(87872);
// EXTERNAL MODULE: ./build/report/headline.js + 1 modules
var headline = __webpack_require__(27811);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
// EXTERNAL MODULE: ./build/report/sign.js
var sign = __webpack_require__(41494);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/report/output-text.js
var output_text = __webpack_require__(60192);
// EXTERNAL MODULE: ./build/report/uneven.js
var uneven = __webpack_require__(45176);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/report/word-diff.js
var word_diff = __webpack_require__(59263);
;// CONCATENATED MODULE: ./build/report/terminal/broken.js







const MAX_CASES = 10;
const MAX_TEXT = 600;
function terminalBroken(screen) {
    return casesInFull(screen, 'What broke', (0,facts/* casesThat */.fS)(screen.facts, 'broken'));
}
function terminalFailures(screen) {
    return casesInFull(screen, 'Run on head only and failed', (0,facts/* casesThat */.fS)(screen.facts, 'measured-failing'));
}
function casesInFull(screen, title, cases) {
    if (cases.length === 0)
        return '';
    const shown = cases.slice(0, MAX_CASES).map((entry) => failedCase(entry, screen));
    const more = cases.length - shown.length;
    const end = more > 0
        ? [`and ${(0,format/* formatNumberOf */.Of)(more, 'more case')}: the result file (--json, in the Action report-json) has every one`]
        : [];
    const note = (0,uneven/* unevenNote */.W)(cases);
    const heading = screen.paint('bold', `${title}: ${(0,format/* formatNumberOf */.Of)(cases.length, 'case')}`);
    const said = note === undefined ? [] : [screen.paint('dim', (0,ansi/* wrapWithPrefix */.p8)('', note, screen.width))];
    return [heading, ...said, ...shown, ...end].join('\n\n');
}
function terminalCaseLine({ comparison, suite, target }) {
    const tallies = (0,format/* formatTallies */.eK)(comparison);
    const confirmed = comparison.isConfirmed ? ', confirmed by fresh re-runs' : '';
    const name = (0,visible/* shorten */.ml)((0,visible/* visibleLine */.P8)(comparison.caseId), MAX_TEXT);
    return `${name} · ${comparison.severity} · ${(0,visible/* visibleLine */.P8)(suite)} × ${(0,visible/* visibleLine */.P8)(target)} · ${tallies}${confirmed}`;
}
function failedCase(entry, { paint, width }) {
    const base = (0,facts/* exampleTrial */.Zt)(entry, 'base', true);
    const head = (0,facts/* exampleTrial */.Zt)(entry, 'head', false);
    const input = entry.details?.input.head ?? entry.details?.input.base;
    const line = (label, text) => (0,ansi/* wrapWithPrefix */.p8)(`    ${label.padEnd(8)}`, text, width);
    return [
        (0,ansi/* wrapWithPrefix */.p8)(`  ${paint('red', '✗')} `, paint('bold', terminalCaseLine(entry)), width),
        ...(head === undefined ? [] : failures(head).map((text) => line('failed', text))),
        ...(input === undefined ? [] : [line('input', (0,visible/* shorten */.ml)((0,visible/* visibleLine */.P8)(input), MAX_TEXT))]),
        ...(head === undefined ? [] : outputLines(base, head, paint).map(([label, text]) => line(label, text))),
    ].join('\n');
}
function failures(trial) {
    return trial.scores
        .filter((score) => !score.passed)
        .slice(0, 4)
        .map((score) => (0,visible/* shorten */.ml)(`${(0,visible/* visibleLine */.P8)(score.name)}: ${(0,visible/* visibleLine */.P8)(score.reason)}`, MAX_TEXT));
}
function outputLines(base, head, paint) {
    if (base === undefined)
        return [['head', quoted((0,visible/* shorten */.ml)((0,output_text/* outputText */.j)(head.output), MAX_TEXT))]];
    const diff = (0,word_diff/* diffWords */.b)((0,output_text/* outputText */.j)(base.output), (0,output_text/* outputText */.j)(head.output), MAX_TEXT);
    return diffLines(diff, paint);
}
function diffLines(diff, paint) {
    if (diff.kind === 'equal')
        return [['output', quoted(diff.text)]];
    if (diff.kind === 'apart') {
        return [
            ['base', paint('red', quoted(diff.base))],
            ['head', paint('green', quoted(diff.head))],
        ];
    }
    return [['output', diff.pieces.map((piece) => markPiece(piece, paint)).join('')]];
}
function markPiece({ kind, text }, paint) {
    const shown = (0,visible/* visible */.RK)(text);
    if (kind === 'same')
        return shown;
    return kind === 'base' ? paint('red', `[-${shown}-]`) : paint('green', `{+${shown}+}`);
}
function quoted(text) {
    return text.trim() === '' ? '(empty)' : (0,visible/* visible */.RK)(text);
}

// EXTERNAL MODULE: ./build/domain/sentence.js
var domain_sentence = __webpack_require__(49364);
// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
// EXTERNAL MODULE: ./build/report/change-lines.js
var change_lines = __webpack_require__(77385);
// EXTERNAL MODULE: ./build/report/findings/order.js
var order = __webpack_require__(98710);
// EXTERNAL MODULE: ./build/report/metrics.js
var metrics = __webpack_require__(86690);
// EXTERNAL MODULE: ./build/report/notices.js
var notices = __webpack_require__(92426);
// EXTERNAL MODULE: ./build/report/parts.js
var parts = __webpack_require__(68897);
// EXTERNAL MODULE: ./build/report/reasons.js
var reasons = __webpack_require__(77802);
// EXTERNAL MODULE: ./build/report/unrun.js
var unrun = __webpack_require__(27207);
;// CONCATENATED MODULE: ./build/report/terminal/lists.js















const LISTED = 20;
const APART = 5;
function terminalLists(screen) {
    const { result } = screen.facts;
    const cases = (entries) => entries.map(terminalCaseLine);
    const { rows, tagRows } = screen.facts;
    return [
        listOf(screen, 'Errors', errorLines(screen)),
        listOf(screen, 'Warnings', (0,notices/* warningPhrases */.j4)(result).map(phrase/* phraseText */.tN)),
        listOf(screen, 'Other findings', (0,notices/* findingPhrases */.Q5)((0,order/* secondaryFindings */.t5)(result), result).map(phrase/* phraseText */.tN)),
        listOf(screen, 'Metrics of the scorers', (0,metrics/* metricPhrases */.pe)([...rows, ...tagRows]).map(phrase/* phraseText */.tN)),
        listOf(screen, 'Rules that could not be judged', (0,notices/* findingPhrases */.Q5)((0,order/* unjudgedFindings */.Z4)(result), result).map(phrase/* phraseText */.tN)),
        terminalFailures(screen),
        listOf(screen, 'Fixed', cases((0,facts/* casesThat */.fS)(screen.facts, 'fixed'))),
        listOf(screen, 'Flaky, changed their answer on one side', cases((0,facts/* casesThat */.fS)(screen.facts, 'flaky'))),
        listOf(screen, 'Failing on base too', cases((0,facts/* casesThat */.fS)(screen.facts, 'failing'))),
        listOf(screen, 'Without a usable pair', cases((0,unrun/* lostCases */.M1)(screen.facts))),
        listOf(screen, 'Not run', (0,unrun/* unrunPhrases */.Ti)(screen.facts).map(phrase/* phraseText */.tN)),
        listOf(screen, 'Trials without an answer', (0,notices/* lostTrialPhrases */.PL)(result).map(phrase/* phraseText */.tN)),
        listOf(screen, 'Tags and severities in which answers changed, for looking only', (0,parts/* partPhrases */.s)(screen.facts, 'changed').map(phrase/* phraseText */.tN)),
        listOf(screen, 'Spec and policy changes', (0,change_lines/* changePhrases */.n)(result.changes, { apart: APART }).map(phrase/* phraseText */.tN)),
        listOf(screen, 'Why these cases ran', reasonLines(screen)),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function unmeasuredLists(screen) {
    const { result } = screen.facts;
    const rows = screen.facts.rows.map(({ comparison }) => {
        const cases = comparison.comparedCases + comparison.measuredCases;
        return `${(0,visible/* visibleLine */.P8)(comparison.suite)} × ${(0,visible/* visibleLine */.P8)(comparison.target)}: ${(0,format/* formatNumberOf */.Of)(cases, 'case')}`;
    });
    return [
        listOf(screen, 'Errors', errorLines(screen)),
        listOf(screen, 'Other findings', (0,notices/* findingPhrases */.Q5)((0,order/* secondaryFindings */.t5)(result), result).map(phrase/* phraseText */.tN)),
        listOf(screen, 'Warnings', (0,notices/* warningPhrases */.j4)(result).map(phrase/* phraseText */.tN)),
        listOf(screen, 'Trials without an answer', (0,notices/* lostTrialPhrases */.PL)(result).map(phrase/* phraseText */.tN)),
        listOf(screen, 'What would have run', rows.length > 0 ? rows : reasonLines(screen)),
        listOf(screen, 'Spec and policy changes', (0,change_lines/* changePhrases */.n)(result.changes, { apart: APART }).map(phrase/* phraseText */.tN)),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function listOf({ paint, width }, title, lines) {
    if (lines.length === 0)
        return '';
    const shown = lines.slice(0, LISTED).map((line) => (0,ansi/* wrapWithPrefix */.p8)('  - ', line, width));
    const more = lines.length - shown.length;
    return [paint('bold', title), ...shown, ...(more > 0 ? [`  - and ${(0,format/* formatCount */.B4)(more)} more`] : [])].join('\n');
}
function errorLines({ facts }) {
    return facts.result.errors.map(({ place, sentence, hint }) => {
        const where = place === undefined ? '' : `${(0,visible/* visibleLine */.P8)((0,user_error/* describePlace */.df)(place))}: `;
        return `${where}${(0,visible/* visibleLine */.P8)((0,domain_sentence/* withHint */.m)(sentence, hint))}`;
    });
}
function reasonLines({ facts }) {
    return (0,reasons/* countReasons */.V)(facts.result).map(({ reason, cases }) => `${(0,phrase/* phraseText */.tN)((0,reasons/* reasonPhrase */.C)(reason))}: ${(0,format/* formatNumberOf */.Of)(cases, 'case')}`);
}

// EXTERNAL MODULE: ./build/report/spend.js
var spend = __webpack_require__(22819);
;// CONCATENATED MODULE: ./build/report/terminal/footer.js



function terminalFooter({ facts: { result }, paint, width }) {
    const words = [...commits(result), (0,spend/* callsWords */.b)(result.spend), (0,spend/* spentWords */.o)(result.spend)];
    return (0,ansi/* wrapWithPrefix */.p8)('', paint('dim', words.join(' · ')), width);
}
function commits({ revisions: { base, head }, pullRequest }) {
    const headSha = pullRequest?.headSha ?? head.sha;
    if (headSha === '' && !head.isWorkingTree)
        return [];
    const headWords = head.isWorkingTree ? 'working tree' : (0,visible/* visibleLine */.P8)(headSha.slice(0, 7));
    return [
        base === undefined ? `head ${headWords} alone` : `base ${(0,visible/* visibleLine */.P8)(base.sha.slice(0, 7))} → head ${headWords}`,
    ];
}

// EXTERNAL MODULE: ./build/report/findings/statement.js
var statement = __webpack_require__(27447);
;// CONCATENATED MODULE: ./build/report/terminal/table.js






const NAME_LENGTH = 40;
const MAX_ROWS = 100;
function terminalTable(screen) {
    const { facts, paint, width } = screen;
    const rows = [...facts.rows, ...facts.tagRows].map((row) => row.comparison);
    if (rows.length === 0)
        return '';
    const shown = rows.slice(0, MAX_ROWS);
    const lines = (0,ansi/* alignRows */.P4)([HEADER, ...shown.map((row) => tableCells(row, screen))]);
    const isWide = lines.every((line) => (0,ansi/* columns */.YB)(line) <= width);
    const [header = '', ...body] = lines;
    const text = isWide ? [paint('dim', header), ...body] : shown.map((row) => blockOf(row, screen));
    const more = rows.length - shown.length;
    return [...text, ...(more > 0 ? [`and ${(0,format/* formatNumberOf */.Of)(more, 'more row')}`] : [])].join('\n');
}
const HEADER = ['   suite × target', 'pass rate', 'cost per call', 'latency p95', 'cases'];
function tableCells(row, screen) {
    return [
        nameOf(row, screen),
        withInterval(row.passRate, 'rate', row.isNew),
        (0,format/* formatMeasure */.os)(row.costPerCallUsd, 'usd', row.isNew),
        (0,format/* formatMeasure */.os)(row.latencyP95Ms, 'ms', row.isNew),
        casesOf(row),
    ];
}
function blockOf(row, screen) {
    const line = (label, value) => (0,ansi/* wrapWithPrefix */.p8)(`   ${label.padEnd(14)}`, value, screen.width);
    return [
        (0,ansi/* wrapWithPrefix */.p8)('', nameOf(row, screen), screen.width),
        line('pass rate', withInterval(row.passRate, 'rate', row.isNew)),
        line('cost per call', (0,format/* formatMeasure */.os)(row.costPerCallUsd, 'usd', row.isNew)),
        line('latency p95', (0,format/* formatMeasure */.os)(row.latencyP95Ms, 'ms', row.isNew)),
        line('cases', casesOf(row)),
    ].join('\n');
}
function nameOf(row, { facts }) {
    const icon = (0,sign/* rowSign */.oE)(facts.result, row)?.icon ?? ' ';
    return `${icon} ${(0,visible/* shorten */.ml)((0,phrase/* phraseText */.tN)((0,statement/* rowName */._k)(row)), NAME_LENGTH)}`;
}
function withInterval(measure, unit, isNew) {
    const interval = (0,format/* formatInterval */.vy)(measure.interval, unit);
    return `${(0,format/* formatMeasure */.os)(measure, unit, isNew)}${interval === undefined ? '' : `, ${interval}`}`;
}
function casesOf(row) {
    const { base, head } = row.passes;
    const tallies = base.of === 0 ? (0,format/* formatTally */.eQ)(head) : `${(0,format/* formatTally */.eQ)(base)} → ${(0,format/* formatTally */.eQ)(head)}`;
    const lost = row.missingPairs === 0 ? '' : `, ${(0,format/* formatNumberOf */.Of)(row.missingPairs, 'pair')} missing`;
    return `${row.comparedCases + row.measuredCases} of ${row.totalCases} (${tallies})${lost}`;
}

;// CONCATENATED MODULE: ./build/report/terminal.js










const COLORS = {
    pass: 'green',
    fail: 'red',
    inconclusive: 'yellow',
    error: 'red',
    'nothing-to-run': 'dim',
    waived: 'yellow',
};
function renderTerminal(result, { color, width }) {
    const screen = { facts: (0,facts/* collectFacts */.M7)(result), paint: (0,ansi/* createPaint */.XG)(color), width: Math.max(40, width) };
    const body = (0,facts/* isUnmeasured */.qB)(screen.facts)
        ? [unmeasuredLists(screen)]
        : [terminalTable(screen), terminalBroken(screen), terminalLists(screen)];
    const isLong = body.some((part) => part !== '');
    const parts = [terminalTitle(screen), ...body, terminalFooter(screen), isLong ? terminalVerdict(screen) : ''];
    return (0,visible/* withoutCommands */.Df)(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}
function terminalTitle(screen) {
    const { also, alerts } = (0,headline/* headline */.P)(screen.facts);
    const notes = also.map(phrase/* phraseText */.tN).join(' ');
    return [
        terminalVerdict(screen),
        ...alerts.map((alert) => (0,ansi/* wrapWithPrefix */.p8)('⚠️ ', (0,phrase/* phraseText */.tN)(alert), screen.width)),
        ...(notes === '' ? [] : [(0,ansi/* wrapWithPrefix */.p8)('   ', notes, screen.width)]),
    ].join('\n');
}
function terminalVerdict({ facts, paint, width }) {
    const { icon, sentence } = (0,headline/* headline */.P)(facts);
    const style = (0,sign/* isOnlyMeasured */.zy)(facts) ? 'blue' : COLORS[facts.result.verdict.kind];
    return (0,ansi/* wrapWithPrefix */.p8)(`${icon} `, paint('bold', paint(style, (0,phrase/* phraseText */.tN)(sentence))), width);
}


/***/ }),

/***/ 45176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ UNEVEN),
/* harmony export */   W: () => (/* binding */ unevenNote)
/* harmony export */ });
const UNEVEN = 'A case is asked on head first, a critical one twice, and on base again only as far as that can still change the verdict: so one side may have more answers.';
function unevenNote(cases) {
    const isUneven = cases.some(({ comparison: { tally } }) => tally.base.of > 0 && tally.base.of !== tally.head.of);
    return isUneven ? UNEVEN : undefined;
}


/***/ }),

/***/ 27207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ lostCases),
/* harmony export */   Ti: () => (/* binding */ unrunPhrases),
/* harmony export */   pH: () => (/* binding */ whyUnrun)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87872);
/* harmony import */ var _findings_stopped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90191);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(650);




function whyUnrun({ comparison, trials }) {
    const [first] = trials;
    if (comparison.change !== 'missing' || first?.status !== 'skipped')
        return undefined;
    return trials.every(({ status }) => status === 'skipped') ? first.why : undefined;
}
function lostCases(facts) {
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .casesThat */ .fS)(facts, 'missing').filter((entry) => whyUnrun(entry) === undefined);
}
function unrunPhrases(facts) {
    const groups = Map.groupBy((0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .casesThat */ .fS)(facts, 'missing'), (entry) => JSON.stringify([entry.suite, entry.target, whyUnrun(entry)]));
    return [...groups.values()].flatMap((entries) => {
        const [first] = entries;
        const why = first && whyUnrun(first);
        if (first === undefined || why === undefined)
            return [];
        return [
            (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(first.suite)} × ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(first.target)}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumberOf */ .Of)(entries.length, 'case')}, ${_findings_stopped_js__WEBPACK_IMPORTED_MODULE_0__/* .STOPS */ .K[why].clause}`,
        ];
    });
}


/***/ }),

/***/ 59263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ diffWords)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34440);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);


const DIFFED_LENGTH = 4000;
const MAX_EDITS = 400;
const LEAST_IN_COMMON = 0.35;
const CONTEXT = 60;
function diffWords(base, head, maxLength) {
    if (base === head)
        return { kind: 'equal', text: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(base, maxLength) };
    const ends = commonEnds(base, head);
    const middle = {
        base: base.slice(ends.start, base.length - ends.end),
        head: head.slice(ends.start, head.length - ends.end),
    };
    const isDiffable = Math.max(middle.base.length, middle.head.length) <= DIFFED_LENGTH;
    const changed = isDiffable ? changedPieces(middle.base, middle.head) : undefined;
    const pieces = changed === undefined ? [] : withEnds(changed, base, ends);
    if (shareInCommon(pieces) >= LEAST_IN_COMMON)
        return { kind: 'words', pieces: cutPieces(pieces, maxLength) };
    const from = ends.start > 2 * CONTEXT ? ends.start - CONTEXT : 0;
    return { kind: 'apart', base: windowOf(base, from, maxLength), head: windowOf(head, from, maxLength) };
}
function commonEnds(base, head) {
    const shorter = Math.min(base.length, head.length);
    let start = 0;
    while (start < shorter && base[start] === head[start])
        start += 1;
    while (start > 0 && !/\s/.test(base[start - 1] ?? ''))
        start -= 1;
    let end = 0;
    while (end < shorter - start && base[base.length - 1 - end] === head[head.length - 1 - end])
        end += 1;
    while (end > 0 && !/\s/.test(base[base.length - end] ?? ''))
        end -= 1;
    return { start, end };
}
function withEnds(changed, base, { start, end }) {
    const all = [
        { kind: 'same', text: base.slice(0, start) },
        ...changed,
        { kind: 'same', text: base.slice(base.length - end) },
    ];
    return joinRuns(mergeSame(all.filter((piece) => piece.text !== '')));
}
function changedPieces(base, head) {
    const changes = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .diffWordsWithSpace */ .pR)(base, head, { maxEditLength: MAX_EDITS });
    return changes?.map(({ added, removed, value }) => {
        if (added)
            return { kind: 'head', text: value };
        return { kind: removed ? 'base' : 'same', text: value };
    });
}
function mergeSame(pieces) {
    return pieces.reduce((merged, piece) => {
        const last = merged.at(-1);
        if (last?.kind !== 'same' || piece.kind !== 'same')
            return [...merged, piece];
        return [...merged.slice(0, -1), { kind: 'same', text: last.text + piece.text }];
    }, []);
}
function joinRuns(pieces) {
    const joined = [];
    let run = { base: '', head: '' };
    const flush = () => {
        if (run.base !== '')
            joined.push({ kind: 'base', text: run.base });
        if (run.head !== '')
            joined.push({ kind: 'head', text: run.head });
        run = { base: '', head: '' };
    };
    pieces.forEach((piece, index) => {
        const isGap = piece.kind === 'same' && piece.text.trim() === '' && isInsideRun(pieces, index);
        if (piece.kind === 'same' && !isGap) {
            flush();
            joined.push(piece);
        }
        if (piece.kind === 'base' || isGap)
            run.base += piece.text;
        if (piece.kind === 'head' || isGap)
            run.head += piece.text;
    });
    flush();
    return joined;
}
function isInsideRun(pieces, index) {
    const neighbours = [pieces[index - 1], pieces[index + 1]];
    return neighbours.every((piece) => piece !== undefined && piece.kind !== 'same');
}
function shareInCommon(pieces) {
    const length = (kinds) => pieces.filter((piece) => kinds.includes(piece.kind)).reduce((sum, piece) => sum + piece.text.trim().length, 0);
    const longer = Math.max(length(['same', 'base']), length(['same', 'head']));
    return longer === 0 ? 0 : length(['same']) / longer;
}
function cutPieces(pieces, maxLength) {
    const shortened = pieces.map((piece, index) => {
        if (piece.kind !== 'same')
            return piece;
        return { ...piece, text: cutCommon(piece.text, index === 0, index === pieces.length - 1) };
    });
    const kept = [];
    let room = maxLength;
    for (const piece of shortened) {
        if (room <= 0)
            return [...kept, { kind: 'same', text: '…' }];
        kept.push({ ...piece, text: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(piece.text, room) });
        room -= piece.text.length;
    }
    return kept;
}
function cutCommon(text, isFirst, isLast) {
    if (text.length <= 3 * CONTEXT)
        return text;
    const start = isFirst ? '' : text.slice(0, CONTEXT).replace(/\s\S*$/, '');
    const end = isLast ? '' : text.slice(-CONTEXT).replace(/^\S*\s/, '');
    return `${start} … ${end}`.trimStart();
}
function windowOf(text, from, maxLength) {
    return from === 0 ? (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(text, maxLength) : `… ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(text.slice(from).replace(/^\S*\s/, ''), maxLength)}`;
}


/***/ })

};
