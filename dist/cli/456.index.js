export const id = 456;
export const ids = [456];
export const modules = {

/***/ 2925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ writeTextFile)
/* harmony export */ });
/* unused harmony export writeReportFiles */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


function writeReportFiles(directory, files) {
    const paths = Object.entries(files).map(([name, text]) => [name, writeTextFile(join(directory, name), text)]);
    return Object.fromEntries(paths);
}
function writeTextFile(path, text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    return path;
}


/***/ }),

/***/ 4424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ RESULT_SCHEMA_VERSION)
/* harmony export */ });
const RESULT_SCHEMA_VERSION = 1;


/***/ }),

/***/ 272:
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

/***/ 4269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ formatEstimate)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);

function formatEstimate({ calls, judgeCalls, costUsd }) {
    const judged = judgeCalls === 0 ? '' : ` and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(judgeCalls)} to the judge`;
    const cost = costUsd === undefined ? `cost ${_format_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_AVAILABLE */ .e5}` : formatRange((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(costUsd.low), (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(costUsd.high));
    return `round 1: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(calls, 'call')}${judged}, ${cost}`;
}
function formatRange(low, high) {
    return low === high ? low : `${low} to ${high}`;
}


/***/ }),

/***/ 7872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ findComparison),
/* harmony export */   M7: () => (/* binding */ collectFacts),
/* harmony export */   Zt: () => (/* binding */ exampleTrial),
/* harmony export */   fS: () => (/* binding */ casesThat),
/* harmony export */   g9: () => (/* binding */ rowVerdict),
/* harmony export */   xS: () => (/* binding */ erroredTrials)
/* harmony export */ });
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
function erroredTrials(result) {
    return result.trials.filter((trial) => trial.status === 'errored');
}


/***/ }),

/***/ 9579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ sayConfirmed),
/* harmony export */   XL: () => (/* binding */ sayBroken),
/* harmony export */   dG: () => (/* binding */ sayCritical)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7447);



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
    if (caseIds.length > 1) {
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(caseIds.length)} critical cases ${verb}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameList */ .OD)(caseIds, NAMED_CASES)}${unsettled || tolerated}`;
    }
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `critical case ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(first)} ${verb}${talliesOf(first, comparison)}${unsettled || tolerated}`;
}
function talliesOf(caseId, comparison) {
    const found = comparison?.cases.find((entry) => entry.caseId === caseId);
    return found === undefined ? '' : ` (base passed ${outOf(found.tally.base)}, head ${outOf(found.tally.head)})`;
}
function outOf({ passed, of }) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(passed)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(of)}`;
}
function sayBroken(finding) {
    const { caseIds, limit } = finding;
    if (caseIds.length === 0)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `no case is confirmed broken`;
    const tolerated = limit === undefined ? '' : `, more than the ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(limit)} tolerated`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${sayConfirmed(caseIds, confirmationsOf(finding))}${finding.status === 'breached' ? tolerated : ''}`;
}
function confirmationsOf({ evidence }) {
    if (evidence?.kind === 'cases')
        return evidence.confirmations;
    return evidence?.kind === 'row' ? evidence.row.confirmations : [];
}
function sayConfirmed(caseIds, confirmations) {
    const ids = new Set(caseIds);
    const found = confirmations.filter((entry) => entry.kind !== 'fixed' && ids.has(entry.caseId));
    const isAlways = found.length === caseIds.length && found.every((entry) => entry.tally.head.passed === 0);
    const one = caseIds.length === 1;
    const verb = `${one ? 'fails' : 'fail'}${isAlways ? ' every time' : ''}`;
    const noun = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(caseIds.length)} ${one ? 'case' : 'cases'}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${noun} that base passes now ${verb}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameList */ .OD)(caseIds, NAMED_CASES)}${reruns(found, one)}`;
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

/***/ 3149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ describeFinding)
});

// EXTERNAL MODULE: ./build/report/facts.js
var facts = __webpack_require__(7872);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
// EXTERNAL MODULE: ./build/report/spec-change.js
var spec_change = __webpack_require__(6669);
// EXTERNAL MODULE: ./build/report/findings/statement.js
var statement = __webpack_require__(7447);
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
    const range = bar === undefined ? '' : ` (${(0,format/* formatConfidence */.Me)(bar.interval.confidence)} interval ${rangeOf(bar.interval, unit)})`;
    const line = `${isFloor ? 'the bar of' : 'the ceiling of'} ${(0,format/* formatValue */.Fl)(limit, unit)}`;
    if (finding.status === 'undecided')
        return (0,phrase/* phrase */.MZ) `${words} is ${value}${range}, too close to ${line} to tell`;
    if (finding.status === 'met')
        return (0,phrase/* phrase */.MZ) `${words} is ${value}${range} and keeps ${line}`;
    return (0,phrase/* phrase */.MZ) `${words} is ${value}${range}, ${isFloor ? 'below' : 'above'} ${line}`;
}
function rangeOf(interval, unit) {
    return `${(0,format/* formatValue */.Fl)(interval.lower, unit)} to ${(0,format/* formatValue */.Fl)(interval.upper, unit)}`;
}

// EXTERNAL MODULE: ./build/report/findings/cases.js
var cases = __webpack_require__(9579);
// EXTERNAL MODULE: ./build/report/findings/drop.js
var drop = __webpack_require__(717);
;// CONCATENATED MODULE: ./build/report/findings/metric.js



function sayMetric(finding, comparison) {
    const words = (0,phrase/* phrase */.MZ) `the metric ${(0,phrase/* name */.UU)(finding.metric ?? '')}`;
    const metric = comparison?.evidence.metrics.find((entry) => entry.name === finding.metric);
    if (finding.why === 'not-measured')
        return (0,phrase/* phrase */.MZ) `${words} was not measured`;
    const isChange = finding.evidence?.kind === 'metric';
    const said = isChange ? sayChange(finding, words, metric) : metric_sayBar(finding, words);
    return metric?.isAdvisory === true ? (0,phrase/* phrase */.MZ) `${said} (its judge agrees too little with people to block)` : said;
}
function sayChange(finding, words, metric) {
    const { actual, limit } = finding;
    if (actual === undefined || limit === undefined)
        return (0,phrase/* phrase */.MZ) `${words} could not be compared`;
    const isDrop = (metric?.measure.delta ?? 0) < 0;
    const change = (0,statement/* beforeAfter */.yE)(metric?.measure, 'number');
    if (finding.status === 'met')
        return (0,phrase/* phrase */.MZ) `${words} kept within the ${(0,format/* formatLimit */.tW)(limit, 'number')} tolerated${change}`;
    const moved = `${isDrop ? 'fell' : 'grew'} by ${(0,format/* formatSize */.Xq)(actual, 'number')}`;
    return (0,phrase/* phrase */.MZ) `${words} ${moved}${change}, more than the ${(0,format/* formatLimit */.tW)(limit, 'number')} tolerated`;
}
function metric_sayBar({ actual, limit, status }, words) {
    const isBelow = (actual ?? 0) < (limit ?? 0);
    const bar = `the ${isBelow ? 'bar' : 'ceiling'} of ${(0,format/* formatValue */.Fl)(limit, 'number')}`;
    if (status === 'met')
        return (0,phrase/* phrase */.MZ) `${words} is ${(0,format/* formatValue */.Fl)(actual, 'number')} and keeps its limits`;
    return (0,phrase/* phrase */.MZ) `${words} is ${(0,format/* formatValue */.Fl)(actual, 'number')}, ${isBelow ? 'below' : 'above'} ${bar}`;
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
    tolerated: 'as many as the policy tolerates',
    'not-established': 'not established by the data: shown, not charged',
};
function describeByRule(finding, result) {
    const { rule } = finding;
    const comparison = (0,facts/* findComparison */.DM)(result, finding);
    const where = (0,statement/* rowName */._k)(finding);
    if (rule === 'spec')
        return { where: statement/* NOTHING */.K$, says: describeSpec(finding, result), also: statement/* NOTHING */.K$ };
    if (rule === 'errors')
        return { where, says: describeErrors(finding, result), also: statement/* NOTHING */.K$ };
    if (rule === 'critical.max_broken')
        return { where, says: (0,cases/* sayCritical */.dG)(finding, comparison), also: statement/* NOTHING */.K$ };
    if (rule === 'broken.max')
        return { where, says: (0,cases/* sayBroken */.XL)(finding), also: statement/* NOTHING */.K$ };
    if (rule.endsWith('.max_drop'))
        return { where, ...(0,drop/* sayDrop */.rX)(finding, comparison, result) };
    if (rule === 'metric')
        return { where, says: sayMetric(finding, comparison), also: statement/* NOTHING */.K$ };
    return { where, says: sayAmount(finding, comparison), also: statement/* NOTHING */.K$ };
}
function describeErrors(finding, result) {
    const comparison = (0,facts/* findComparison */.DM)(result, finding);
    if (comparison === undefined)
        return (0,phrase/* phrase */.MZ) `it could not be measured`;
    const providers = comparison.erroredProviders;
    const who = providers.length === 0 ? statement/* NOTHING */.K$ : (0,phrase/* phrase */.MZ) ` from ${(0,phrase/* nameList */.OD)(providers, 3)}`;
    const { pairs, missingPairs, errored } = comparison;
    const lost = `${(0,format/* formatNumberOf */.Of)(missingPairs, 'pair')} of ${pairs + missingPairs}`;
    const sides = `${errored.base} errors on base, ${errored.head} on head`;
    const limit = finding.limit === undefined ? '' : `, more than the ${(0,format/* formatRate */.CE)(finding.limit)} tolerated`;
    const words = finding.why === 'errors-differ' ? ', far more on one side than on the other' : limit;
    return (0,phrase/* phrase */.MZ) `${lost} got no answer${who} (${sides})${words}`;
}
function describeSpec(finding, result) {
    const blocking = result.changes.filter((change) => change.blocks && (change.suite ?? '') === finding.suite);
    const caseId = finding.caseIds[0];
    const exact = blocking.find((change) => change.target === finding.target && change.caseId === caseId);
    const change = exact ?? blocking[0];
    return change === undefined ? (0,phrase/* phrase */.MZ) `the spec of ${(0,phrase/* name */.UU)(finding.suite)} was loosened` : (0,spec_change/* describeChange */.u)(change);
}


/***/ }),

/***/ 717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ saySensitivity),
/* harmony export */   L$: () => (/* binding */ sayFlaky),
/* harmony export */   ix: () => (/* binding */ flakesOf),
/* harmony export */   rX: () => (/* binding */ sayDrop)
/* harmony export */ });
/* unused harmony export sayRuledOut */
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(272);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9579);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7447);





function sayDrop(finding, comparison, result) {
    const unit = finding.rule === 'score.max_drop' ? 'score' : 'rate';
    const row = finding.evidence?.kind === 'row' ? finding.evidence.row : undefined;
    if (row === undefined)
        return { says: sayMeasured(finding, comparison, unit), also: _statement_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$ };
    if (row.outcome === 'dropped' && finding.status === 'breached')
        return sayDropped(row, unit);
    if (row.outcome === 'broken' && finding.status === 'breached')
        return sayCasesBroke(finding, row);
    if (finding.status === 'met')
        return sayRuledOut(row, unit);
    return sayUndecided(row, unit, (0,_domain_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .turnsRed */ .y)(result.verdict));
}
function sayDropped(row, unit) {
    const interval = row.interval;
    const range = interval === undefined
        ? ''
        : ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatConfidence */ .Me)(interval.confidence)} interval ${drop(interval.lower, unit)} to ${drop(interval.upper, unit)})`;
    const checks = `of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(row.pairs)} side-by-side checks ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(row.worsePairs)} got worse and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(row.betterPairs)} got better`;
    return {
        says: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Head is ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(row.drop ?? 0, unit)} worse${range}: ${checks}`,
        also: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Fewer than 1 in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(1 / row.runAlpha)} unchanged pull requests would be blocked.`,
    };
}
function drop(value, unit) {
    const size = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(value, unit).replace(/ points$/, '');
    return value < 0 ? `−${size}` : size;
}
function sayCasesBroke(finding, row) {
    return { says: (0,_cases_js__WEBPACK_IMPORTED_MODULE_2__/* .sayConfirmed */ .P$)(finding.caseIds, row.confirmations), also: _statement_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$ };
}
function sayRuledOut(row, unit) {
    const limit = unit === 'rate' ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRuledOut */ .SG)(row.mustCatch) : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(row.mustCatch, unit);
    const ruledOut = row.outcome === 'ruled-out';
    const says = ruledOut
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `No harm found: a drop of ${limit} or more is ruled out`
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `no harm was established`;
    return { says, also: sayFlaky(row.confirmations.filter(isFlake).length) };
}
function isFlake(confirmation) {
    return confirmation.kind !== 'fixed' && confirmation.status === 'refuted';
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
function sayUndecided(row, unit, isRed) {
    const delta = row.drop === undefined ? undefined : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(-row.drop, unit);
    const interval = row.interval;
    const points = (value) => ((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(-value, unit) ?? '').replace(/ pp$/, '');
    const range = interval === undefined ? '' : ` (${points(interval.upper)} to ${points(interval.lower)})`;
    const measured = delta === undefined ? '' : `: measured ${delta.replace(/ pp$/, '')}${unit === 'rate' ? ' points' : ''}${range}`;
    const rounds = row.rounds === 0 ? '' : ` after ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(row.rounds, 'round')}`;
    const parts = [isRed ? '' : 'Not blocking.', fragile(row), wouldTell(row)].filter((part) => part !== '');
    return {
        says: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Not enough evidence either way${rounds}${stopped(row)}${measured}`,
        also: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${parts.join(' ')}`,
    };
}
function stopped({ stoppedBy }) {
    return stoppedBy === undefined ? '' : `, stopped ${STOPPED[stoppedBy]}`;
}
const STOPPED = {
    budget: 'by the spending cap',
    deadline: "by the run's deadline",
    interrupted: 'by an interruption',
    'target-stopped': 'because the provider refused the target',
};
function fragile({ isFragile }) {
    return isFragile ? 'A block would have rested on trials without an answer.' : '';
}
function wouldTell({ wouldTell: needed }) {
    if (needed === undefined)
        return '';
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

/***/ 7447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   PF: () => (/* binding */ wholeStatement),
/* harmony export */   _k: () => (/* binding */ rowName),
/* harmony export */   yE: () => (/* binding */ beforeAfter)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);
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

/***/ 2772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Me: () => (/* binding */ formatConfidence),
/* harmony export */   Of: () => (/* binding */ formatNumberOf),
/* harmony export */   SG: () => (/* binding */ formatRuledOut),
/* harmony export */   UK: () => (/* binding */ formatUsd),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   e5: () => (/* binding */ NOT_AVAILABLE),
/* harmony export */   eQ: () => (/* binding */ formatTally),
/* harmony export */   os: () => (/* binding */ formatMeasure),
/* harmony export */   r4: () => (/* binding */ formatInstant),
/* harmony export */   tW: () => (/* binding */ formatLimit),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
/* unused harmony exports formatMs, formatScore, formatNumber */
const NOT_AVAILABLE = 'n/a';
const MINUS = '−';
const MOST_PERCENT = 999_999;
function formatCount(count) {
    if (!Number.isFinite(count))
        return NOT_AVAILABLE;
    const digits = String(Math.abs(Math.round(count))).replace(/\B(?=(\d{3})+$)/g, ',');
    return count < 0 && digits !== '0' ? MINUS + digits : digits;
}
function formatNumberOf(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
function formatTally(tally) {
    return `${formatCount(tally.passed)}/${formatCount(tally.of)}`;
}
function formatRate(fraction) {
    if (!Number.isFinite(fraction))
        return NOT_AVAILABLE;
    const percent = Math.min(Number.MAX_SAFE_INTEGER, Math.max(Number.MIN_SAFE_INTEGER, fraction * 100));
    if (percent > 0 && percent < 0.05)
        return '<0.1%';
    if (percent < 100 && percent >= 99.95)
        return '>99.9%';
    return `${withMinus(percent.toFixed(1))}%`;
}
function formatUsd(usd) {
    if (!Number.isFinite(usd))
        return NOT_AVAILABLE;
    if (usd < 0)
        return MINUS + formatUsd(-usd);
    if (usd === 0)
        return '$0';
    if (usd < 1e-6)
        return '<$0.000001';
    if (usd < 0.0995)
        return `$${toTwoDigits(usd)}`;
    const [whole = '', cents = ''] = usd.toFixed(2).split('.');
    return `$${formatCount(Number(whole))}.${cents}`;
}
function toTwoDigits(value) {
    const places = Math.min(20, 1 - Math.floor(Math.log10(value)));
    return value.toFixed(places).replace(/(\.\d\d\d*?)0+$/, '$1');
}
function formatMs(ms) {
    if (!Number.isFinite(ms))
        return NOT_AVAILABLE;
    if (ms < 0)
        return MINUS + formatMs(-ms);
    if (ms === 0)
        return '0 ms';
    if (ms < 1)
        return '<1 ms';
    if (ms < 999.5)
        return `${ms.toFixed(0)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${formatCount(Math.floor(seconds / 60))} min ${seconds % 60} s`;
}
function formatScore(score) {
    if (!Number.isFinite(score))
        return NOT_AVAILABLE;
    if (score > 0 && score < 0.005)
        return '<0.01';
    return withMinus(score.toFixed(2));
}
function formatNumber(value) {
    if (!Number.isFinite(value))
        return NOT_AVAILABLE;
    if (Math.abs(value) >= 10_000)
        return formatCount(value);
    return withMinus(String(Number(value.toPrecision(4))).replace(/e.*/, (exponent) => exponent.replace('-', MINUS)));
}
function formatValue(value, unit) {
    return value === undefined ? NOT_AVAILABLE : FORMATS[unit](value);
}
const FORMATS = {
    rate: formatRate,
    score: formatScore,
    usd: formatUsd,
    ms: formatMs,
    number: formatNumber,
};
function formatDelta(delta, unit) {
    if (delta === undefined || !Number.isFinite(delta))
        return undefined;
    const suffix = deltaSuffix(unit);
    if (delta === 0)
        return '±0';
    const sign = delta < 0 ? MINUS : '+';
    return `${sign}${magnitude(Math.abs(delta), unit)}${suffix}`;
}
function deltaSuffix(unit) {
    if (unit === 'rate')
        return ' pp';
    return unit === 'score' || unit === 'number' ? '' : '%';
}
function magnitude(size, unit) {
    if (unit === 'score')
        return size < 0.005 ? '<0.01' : size.toFixed(2);
    if (unit === 'number')
        return formatNumber(size);
    const percent = size * 100;
    if (percent < 0.05)
        return '<0.1';
    if (percent > MOST_PERCENT)
        return `>${formatCount(MOST_PERCENT)}`;
    if (unit === 'rate')
        return percent.toFixed(1);
    return percent < 0.95 ? percent.toFixed(1) : formatCount(percent);
}
function formatSize(delta, unit) {
    return magnitude(Math.abs(delta), unit) + (unit === 'rate' ? ' points' : deltaSuffix(unit));
}
function formatLimit(limit, unit) {
    if (!Number.isFinite(limit))
        return NOT_AVAILABLE;
    if (unit === 'score' || unit === 'number')
        return formatNumber(limit);
    const percent = Number((limit * 100).toFixed(4));
    return unit === 'rate' ? `${percent} ${percent === 1 ? 'point' : 'points'}` : `${percent}%`;
}
function formatMeasure(measure, unit, isNew) {
    const { base, head } = measure;
    if (base === undefined && head === undefined)
        return NOT_AVAILABLE;
    const before = base === undefined && isNew ? 'new' : formatValue(base, unit);
    const delta = base === undefined || head === undefined ? undefined : formatDelta(measure.delta, unit);
    return `${before} → ${formatValue(head, unit)}${delta === undefined ? '' : ` (${delta})`}`;
}
function formatInterval(interval, unit) {
    if (interval === undefined)
        return undefined;
    const lower = formatDelta(interval.lower, unit);
    const upper = formatDelta(interval.upper, unit);
    if (lower === undefined || upper === undefined)
        return undefined;
    const from = unit === 'rate' ? lower.replace(' pp', '') : lower;
    return `${formatConfidence(interval.confidence)}: ${from} to ${upper}`;
}
function formatConfidence(confidence) {
    return `${Number((confidence * 100).toFixed(1))} %`;
}
function formatRuledOut(drop) {
    const points = Math.ceil(drop * 1000 - 1e-6) / 10;
    return `${points} ${points === 1 ? 'point' : 'points'}`;
}
function formatInstant(iso) {
    return iso.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::[\d.]+)?Z$/, '$1 $2 UTC');
}
function withMinus(digits) {
    if (!digits.startsWith('-'))
        return digits;
    return Number(digits) === 0 ? digits.slice(1) : MINUS + digits.slice(1);
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Z4: () => (/* binding */ unjudgedFindings),
/* harmony export */   f2: () => (/* binding */ verdictIcon),
/* harmony export */   t5: () => (/* binding */ secondaryFindings)
/* harmony export */ });
/* unused harmony export findingsThat */
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(272);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7872);
/* harmony import */ var _findings_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3149);
/* harmony import */ var _findings_drop_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(717);
/* harmony import */ var _findings_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7447);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2772);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(650);







const NAMED_CASES = 5;
const SIGNS = {
    pass: { icon: '✅', word: 'Pass' },
    fail: { icon: '❌', word: 'Fail' },
    inconclusive: { icon: '⚠️', word: 'Inconclusive' },
    error: { icon: '⛔', word: 'Error' },
    'nothing-to-run': { icon: '⚪', word: 'Nothing to run' },
    waived: { icon: '🏷️', word: 'Waived' },
};
function verdictIcon(kind) {
    return SIGNS[kind].icon;
}
function verdictWord(kind) {
    return SIGNS[kind].word;
}
function verdictSentence(result) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phraseText */ .tN)(headline((0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .collectFacts */ .M7)(result)).sentence);
}
function headline(facts) {
    const { verdict } = facts.result;
    const { where, says, also } = SAYINGS[verdict.kind](facts);
    const place = where.length === 0 ? _findings_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) ` in ${where}`;
    return {
        icon: SIGNS[verdict.kind].icon,
        sentence: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${SIGNS[verdict.kind].word}${place}: ${says}`,
        also: [also, ...commonNotes(facts)].filter((part) => part.length > 0),
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
    const open = findingsThat(result, 'error', 'breached', 'undecided');
    const first = leadingFinding(result);
    const reported = findingsThat(result, 'reported').filter((finding) => !SAID_ELSEWHERE.includes(finding.why ?? ''));
    return [...open.filter((finding) => finding !== first), ...reported.filter((finding) => !isUnjudged(finding))];
}
function unjudgedFindings(result) {
    return findingsThat(result, 'reported').filter(isUnjudged);
}
function isUnjudged({ why }) {
    return why === 'too-few-samples' || why === 'not-measured';
}
const SAID_ELSEWHERE = ['ended-by-broken', 'ended-by-critical'];
function leadingFinding(result) {
    const { kind } = result.verdict;
    if (kind === 'fail' || kind === 'waived')
        return findingsThat(result, 'breached').find(({ level }) => level === 'block');
    if (kind === 'inconclusive')
        return findingsThat(result, 'undecided')[0];
    return kind === 'error' && result.errors.length === 0 ? findingsThat(result, 'error')[0] : undefined;
}
function sayFail(facts) {
    const first = leadingFinding(facts.result);
    const others = findingsThat(facts.result, 'breached').filter((finding) => finding.level === 'block' && finding !== first);
    if (first === undefined)
        return { where: _findings_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$, says: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `a rule was breached`, also: _findings_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ };
    const statement = (0,_findings_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFinding */ .j)(first, facts.result);
    const more = others.length === 0
        ? _findings_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumberOf */ .Of)(others.length, 'more rule')} ${others.length === 1 ? 'is' : 'are'} breached, see below.`;
    return { ...statement, also: sentences(statement.also, more) };
}
function sayWaived(facts) {
    const { waiver } = facts.result.verdict;
    const failing = sayFail(facts);
    if (waiver === undefined)
        return failing;
    const who = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `Accepted by ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(waiver.by)} on ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInstant */ .r4)(waiver.at)} for commit ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(waiver.headSha.slice(0, 7))}; a new push voids it.`;
    return { ...failing, also: sentences(failing.also, who) };
}
function sayInconclusive(facts) {
    const first = leadingFinding(facts.result);
    if (first === undefined)
        return { where: _findings_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$, says: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `the data cannot tell`, also: _findings_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ };
    const statement = (0,_findings_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFinding */ .j)(first, facts.result);
    const isRed = (0,_domain_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .turnsRed */ .y)(facts.result.verdict);
    return {
        ...statement,
        also: sentences(statement.also, isRed ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `It blocks, because ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)('inconclusive: fail')} is set.` : _findings_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$),
    };
}
function sayError(facts) {
    const { errors } = facts.result;
    const [first] = errors;
    if (first !== undefined) {
        const more = errors.length === 1 ? _findings_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `, and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumberOf */ .Of)(errors.length - 1, 'more error')}`;
        return { where: _findings_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$, says: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(withoutFullStop(first.sentence))}${more}`, also: _findings_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ };
    }
    const finding = leadingFinding(facts.result);
    if (finding === undefined)
        return { where: _findings_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$, says: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `it could not be measured`, also: _findings_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ };
    return (0,_findings_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFinding */ .j)(finding, facts.result);
}
function withoutFullStop(sentence) {
    return sentence.replace(/\.$/, '');
}
function sayNothing({ result }) {
    const { suites, totalCases } = result.counts;
    const { supersededBy } = result;
    if (supersededBy !== undefined) {
        const says = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `a newer head commit, ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(supersededBy.slice(0, 7))}, has taken this run's place`;
        return { where: _findings_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$, says, also: _findings_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ };
    }
    const cases = totalCases === 1 ? 'the only case' : `none of the ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(totalCases)} cases`;
    const says = totalCases === 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `there is no case` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${cases} in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumberOf */ .Of)(suites, 'suite')} is affected`;
    const also = result.changes.length === 0
        ? _findings_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumberOf */ .Of)(result.changes.length, 'change')} of the spec, see below.`;
    return { where: _findings_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$, says, also };
}
function sayPass(facts) {
    const compared = facts.rows.filter((row) => row.comparison.evidence.passRate?.outcome === 'ruled-out');
    const drops = compared.map((row) => row.comparison.evidence.passRate?.mustCatch ?? 1);
    const flakes = facts.rows.reduce((sum, row) => sum + (0,_findings_drop_js__WEBPACK_IMPORTED_MODULE_1__/* .flakesOf */ .ix)(row.comparison.evidence.passRate), 0);
    const where = drops.length > 1 ? ` in each of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(drops.length)} rows` : '';
    const says = drops.length > 0
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `No harm found: a drop of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRuledOut */ .SG)(Math.max(...drops))} or more is ruled out${where}`
        : sayMeasuredOnly(facts);
    return { where: _findings_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$, says, also: sentences((0,_findings_drop_js__WEBPACK_IMPORTED_MODULE_1__/* .sayFlaky */ .L$)(flakes), sayFixed(facts)) };
}
function sayMeasuredOnly(facts) {
    const heads = facts.rows.map((row) => row.comparison.passes.head);
    const tally = {
        passed: heads.reduce((sum, entry) => sum + entry.passed, 0),
        of: heads.reduce((sum, entry) => sum + entry.of, 0),
    };
    if (tally.of === 0)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `every rule is met`;
    const isCompared = facts.rows.some((row) => row.comparison.comparedCases > 0);
    const words = isCompared ? 'no rule is breached' : 'nothing to compare with, every bar is met';
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${words}; head passed ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTally */ .eQ)(tally)} ${tally.of === 1 ? 'trial' : 'trials'}`;
}
function sayFixed(facts) {
    const fixed = (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .casesThat */ .fS)(facts, 'fixed').map((entry) => entry.comparison.caseId);
    if (fixed.length === 0)
        return _findings_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumberOf */ .Of)(fixed.length, 'case')} that base fails now ${fixed.length === 1 ? 'passes' : 'pass'}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .nameList */ .OD)(fixed, NAMED_CASES)}.`;
}
function commonNotes({ result: { mode, verdict, pullRequest } }) {
    if (verdict.kind !== 'fail')
        return [];
    if (mode !== 'block')
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `Mode ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(mode)}: the check stays green.`];
    if (pullRequest === undefined)
        return [];
    return [
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `To accept it, somebody with write permission adds the label ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)('evaldelta:accept')}; a new push voids it.`,
    ];
}
function sentences(...parts) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .joinPhrases */ .Zk)(parts.filter((part) => part.length > 0), ' ');
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
function renderJson(result) {
    return `${JSON.stringify(result, (_key, value) => (value === undefined ? null : value), 2)}\n`;
}


/***/ }),

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ withMarker),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony exports NAME_LENGTH, codeBlock, webAddress */
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(735);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);


const NAME_LENGTH = 100;
const ZERO_WIDTH = '\u200B';
function inert(text) {
    return breakReferences((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text))
        .replace(/[\\`*~[\]]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&')
        .replace(/[&<>|]/g, (character) => ENTITIES[character] ?? '')
        .replace(/\$(?!\d)/g, '<span>$</span>')
        .replace(/^([-+#=]|\d+(?=[.)]))/, `${ZERO_WIDTH}$1`);
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' };
function breakReferences(text) {
    return text
        .replace(/@(?=\w)/g, `@${ZERO_WIDTH}`)
        .replace(/#(?=\d)/g, `#${ZERO_WIDTH}`)
        .replace(/(?:[A-Z]{2,}|[Gg][Hh])-(?=\d)/g, `$&${ZERO_WIDTH}`)
        .replace(/:(?=\/\/)|(?<=mailto|xmpp):/gi, `:${ZERO_WIDTH}`)
        .replace(/www(?=\.)/gi, `www${ZERO_WIDTH}`)
        .replace(/[0-9a-f]{7,}/gi, (run) => run.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH}`))
        .replace(/:(?=[\w+-]+:)/g, `:${ZERO_WIDTH}`);
}
function code(text, max = NAME_LENGTH) {
    const content = unmarked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text), max));
    if (content === '')
        return '*(empty)*';
    const fence = '`'.repeat(longestRun(content, '`') + 1);
    const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${content}${pad}${fence}`;
}
function codeBlock(text, language = '') {
    const content = unmarked(visible(text));
    const fence = '`'.repeat(Math.max(3, longestRun(content, '`') + 1));
    return `${fence}${language}\n${content}\n${fence}`;
}
function htmlText(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');
}
function table(header, rows) {
    const cells = [header, ...rows].map((row) => row.map(tableCell));
    return (0,markdown_table__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)(cells, { align: header.map(() => 'l'), alignDelimiters: false });
}
function tableCell(markdown) {
    return markdown
        .replace(/\n/g, ' ')
        .replace(/\\(?=\|)/g, `\\${ZERO_WIDTH}`)
        .replace(/\|/g, '\\|');
}
function details(summary, body, isOpen = false) {
    return `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function link(words, url) {
    const target = webAddress(url);
    return target === undefined ? words : `[${words}](${target})`;
}
function webAddress(url) {
    if (!/^https?:\/\/[^\s]+$/i.test(url) || !URL.canParse(url))
        return undefined;
    return new URL(url).href.replace(/[()<>[\]\\`*_"'|]/g, (character) => {
        return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    });
}
function withMarker(body, marker) {
    return `${marker}\n${marker === '' ? body : body.replaceAll(marker, '')}\n`;
}
function unmarked(text) {
    return text.replace(/<!(?=--)/g, `<!${ZERO_WIDTH}`);
}
function longestRun(text, character) {
    const runs = text.match(new RegExp(`${character}+`, 'g')) ?? [];
    return Math.max(0, ...runs.map((run) => run.length));
}


/***/ }),

/***/ 192:
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

/***/ 650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   OD: () => (/* binding */ nameList),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   Zk: () => (/* binding */ joinPhrases),
/* harmony export */   fP: () => (/* binding */ phraseMarkdown),
/* harmony export */   tN: () => (/* binding */ phraseText)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4902);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2772);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6257);



const PROSE_LENGTH = 600;
function name(text) {
    return { kind: 'name', text };
}
function prose(text) {
    return { kind: 'prose', text };
}
function phrase(strings, ...parts) {
    return strings.flatMap((words, index) => [words, ...flatten(parts[index] ?? '')].filter((part) => part !== ''));
}
function flatten(part) {
    return typeof part === 'string' || 'kind' in part ? [part] : part;
}
function joinPhrases(phrases, between) {
    return phrases.flatMap((part, index) => (index === 0 ? part : [between, ...part]));
}
function nameList(names, max) {
    const shown = joinPhrases(names.slice(0, max).map((text) => [name(text)]), ', ');
    return names.length <= max ? shown : [...shown, ` and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(names.length - max)} more`];
}
function phraseMarkdown(parts) {
    return parts.map((part) => (typeof part === 'string' ? part : quotedMarkdown(part))).join('');
}
function quotedMarkdown(part) {
    return part.kind === 'name' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(part.text) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(part.text, PROSE_LENGTH));
}
function phraseText(parts) {
    return parts
        .map((part) => (typeof part === 'string' ? part : (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(part.text), PROSE_LENGTH)))
        .join('');
}


/***/ }),

/***/ 7802:
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

/***/ 6669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ describeChangeFully),
/* harmony export */   u: () => (/* binding */ describeChange)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5881);
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
    'base-invalid': ({ suite }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${suite === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `a suite` : quoted(suite)} is invalid on base and counts as absent there`,
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
    if (kind === 'suite-added' || kind === 'suite-removed')
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


/***/ }),

/***/ 6929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/report/ansi.js
var ansi = __webpack_require__(968);
// EXTERNAL MODULE: ./build/report/facts.js
var report_facts = __webpack_require__(7872);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/report/output-text.js
var output_text = __webpack_require__(192);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/report/word-diff.js
var word_diff = __webpack_require__(9263);
;// CONCATENATED MODULE: ./build/report/terminal/broken.js






const MAX_CASES = 10;
const MAX_TEXT = 600;
function terminalBroken(screen) {
    const broken = (0,report_facts/* casesThat */.fS)(screen.facts, 'broken');
    if (broken.length === 0)
        return '';
    const shown = broken.slice(0, MAX_CASES).map((entry) => brokenCase(entry, screen));
    const more = broken.length - shown.length;
    const end = more > 0 ? [`and ${(0,format/* formatNumberOf */.Of)(more, 'more case')}: see the result file`] : [];
    return [screen.paint('bold', `What broke: ${(0,format/* formatNumberOf */.Of)(broken.length, 'case')}`), ...shown, ...end].join('\n\n');
}
function terminalCaseLine({ comparison, suite, target }) {
    const { base, head } = comparison.tally;
    const tallies = base.of === 0 ? `head ${(0,format/* formatTally */.eQ)(head)}` : `base ${(0,format/* formatTally */.eQ)(base)} → head ${(0,format/* formatTally */.eQ)(head)}`;
    const confirmed = comparison.isConfirmed ? ', confirmed by fresh re-runs' : '';
    const name = (0,visible/* shorten */.ml)((0,visible/* visibleLine */.P8)(comparison.caseId), MAX_TEXT);
    return `${name} · ${comparison.severity} · ${(0,visible/* visibleLine */.P8)(suite)} × ${(0,visible/* visibleLine */.P8)(target)} · ${tallies}${confirmed}`;
}
function brokenCase(entry, { paint, width }) {
    const base = (0,report_facts/* exampleTrial */.Zt)(entry, 'base', true);
    const head = (0,report_facts/* exampleTrial */.Zt)(entry, 'head', false);
    const input = entry.details?.input.head ?? entry.details?.input.base;
    const line = (label, text) => (0,ansi/* wrapWithPrefix */.p8)(`    ${label.padEnd(8)}`, text, width);
    return [
        (0,ansi/* wrapWithPrefix */.p8)(`  ${paint('red', '✗')} `, paint('bold', terminalCaseLine(entry)), width),
        ...(head === undefined ? [] : failures(head).map((text) => line('failed', text))),
        ...(input === undefined ? [] : [line('input', (0,visible/* shorten */.ml)((0,visible/* visibleLine */.P8)(input), MAX_TEXT))]),
        ...(base === undefined || head === undefined
            ? []
            : outputLines(base, head, paint).map(([label, text]) => line(label, text))),
    ].join('\n');
}
function failures(trial) {
    return trial.scores
        .filter((score) => !score.passed)
        .slice(0, 4)
        .map((score) => (0,visible/* shorten */.ml)(`${(0,visible/* visibleLine */.P8)(score.name)}: ${(0,visible/* visibleLine */.P8)(score.reason)}`, MAX_TEXT));
}
function outputLines(base, head, paint) {
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

// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(5881);
// EXTERNAL MODULE: ./build/report/findings/describe.js + 2 modules
var describe = __webpack_require__(3149);
// EXTERNAL MODULE: ./build/report/findings/statement.js
var statement = __webpack_require__(7447);
// EXTERNAL MODULE: ./build/report/reasons.js
var reasons = __webpack_require__(7802);
// EXTERNAL MODULE: ./build/report/spec-change.js
var spec_change = __webpack_require__(6669);
;// CONCATENATED MODULE: ./build/report/terminal/lists.js












const LISTED = 20;
function terminalLists(screen) {
    const { result } = screen.facts;
    const cases = (entries) => entries.map(terminalCaseLine);
    return [
        listOf(screen, 'Errors', errorLines(screen)),
        listOf(screen, 'Warnings', result.warnings.map(visible/* visibleLine */.P8)),
        listOf(screen, 'Other findings', statements((0,headline/* secondaryFindings */.t5)(result), screen)),
        listOf(screen, 'Rules that could not be judged', statements((0,headline/* unjudgedFindings */.Z4)(result), screen)),
        listOf(screen, 'Run on head only and failed', cases((0,report_facts/* casesThat */.fS)(screen.facts, 'measured-failing'))),
        listOf(screen, 'Fixed', cases((0,report_facts/* casesThat */.fS)(screen.facts, 'fixed'))),
        listOf(screen, 'Flaky, changed their answer on one side', cases((0,report_facts/* casesThat */.fS)(screen.facts, 'flaky'))),
        listOf(screen, 'Failing on base too', cases((0,report_facts/* casesThat */.fS)(screen.facts, 'failing'))),
        listOf(screen, 'Without a usable pair', cases((0,report_facts/* casesThat */.fS)(screen.facts, 'missing'))),
        listOf(screen, 'Trials without an answer', lostLines(screen)),
        listOf(screen, 'Spec and policy changes', result.changes.map((change) => (0,phrase/* phraseText */.tN)((0,spec_change/* describeChangeFully */.c)(change)))),
        listOf(screen, 'Why these cases ran', reasonLines(screen)),
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
        return `${where}${(0,visible/* visibleLine */.P8)(sentence)}${hint === undefined ? '' : ` ${(0,visible/* visibleLine */.P8)(hint)}`}`;
    });
}
function statements(findings, { facts }) {
    return findings.map((finding) => (0,phrase/* phraseText */.tN)((0,statement/* wholeStatement */.PF)((0,describe/* describeFinding */.j)(finding, facts.result))));
}
function lostLines({ facts }) {
    const groups = Map.groupBy((0,report_facts/* erroredTrials */.xS)(facts.result), ({ provider, message }) => JSON.stringify([provider, message]));
    return [...groups.values()].map((group) => {
        return `${(0,visible/* visibleLine */.P8)(group[0]?.provider ?? '')}: ${(0,format/* formatNumberOf */.Of)(group.length, 'trial')}, ${(0,visible/* visibleLine */.P8)(group[0]?.message ?? '')}`;
    });
}
function reasonLines({ facts }) {
    return (0,reasons/* countReasons */.V)(facts.result).map(({ reason, cases }) => `${(0,phrase/* phraseText */.tN)((0,reasons/* reasonPhrase */.C)(reason))}: ${(0,format/* formatNumberOf */.Of)(cases, 'case')}`);
}

;// CONCATENATED MODULE: ./build/report/terminal/footer.js



function terminalFooter({ facts: { result }, paint, width }) {
    const { base, head } = result.revisions;
    const { spend } = result;
    const headWords = head.isWorkingTree
        ? 'working tree'
        : (0,visible/* visibleLine */.P8)((result.pullRequest?.headSha ?? head.sha).slice(0, 7));
    const commits = base === undefined ? `head ${headWords} alone` : `base ${(0,visible/* visibleLine */.P8)(base.sha.slice(0, 7))} → head ${headWords}`;
    const money = spend.totalUsd === undefined ? `spend ${format/* NOT_AVAILABLE */.e5}` : `${(0,format/* formatUsd */.UK)(spend.totalUsd)} spent`;
    const cap = spend.maxCostUsd === undefined ? '' : ` of at most ${(0,format/* formatUsd */.UK)(spend.maxCostUsd)}`;
    const calls = `${(0,format/* formatNumberOf */.Of)(spend.callsMade, 'call')} made, ${(0,format/* formatCount */.B4)(spend.callsReused)} reused`;
    return (0,ansi/* wrapWithPrefix */.p8)('', paint('dim', [commits, calls, money + cap].join(' · ')), width);
}

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
    const verdict = (0,report_facts/* rowVerdict */.g9)(facts.result, row);
    const icon = verdict === undefined ? ' ' : (0,headline/* verdictIcon */.f2)(verdict);
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
    const screen = { facts: (0,report_facts/* collectFacts */.M7)(result), paint: (0,ansi/* createPaint */.XG)(color), width: Math.max(40, width) };
    const parts = [
        terminalTitle(screen),
        terminalTable(screen),
        terminalBroken(screen),
        terminalLists(screen),
        terminalFooter(screen),
    ];
    return (0,visible/* withoutCommands */.Df)(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}
function terminalTitle({ facts, paint, width }) {
    const { icon, sentence, also } = (0,headline/* headline */.Pl)(facts);
    const style = COLORS[facts.result.verdict.kind];
    const title = paint('bold', paint(style, (0,phrase/* phraseText */.tN)(sentence)));
    const notes = also.map(phrase/* phraseText */.tN).join(' ');
    const first = (0,ansi/* wrapWithPrefix */.p8)(`${icon} `, title, width);
    return notes === '' ? first : `${first}\n${(0,ansi/* wrapWithPrefix */.p8)('   ', notes, width)}`;
}


/***/ }),

/***/ 9263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ diffWords)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4440);
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
