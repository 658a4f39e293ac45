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
// EXTERNAL MODULE: ./build/compare/compare.js + 34 modules
var compare = __webpack_require__(67275);
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
// EXTERNAL MODULE: ./build/verdict/decide.js + 12 modules
var decide = __webpack_require__(3297);
// EXTERNAL MODULE: ./build/verdict/design.js
var design = __webpack_require__(29210);
;// CONCATENATED MODULE: ./build/contrast/contrast.js






const LIMITS = { ...config/* DEFAULT_LIMITS */.d, maxRounds: 1 };
const SEED = 1;
function contrastResults(results, options) {
    const pairing = pairCases(results);
    const plan = planOf(results.head, pairing.paired, options);
    const designs = (0,design/* designRows */.q)(plan, LIMITS).map(withoutConfirmations);
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
        const policy = { ...domain_policy/* NO_RULES */.Wd, passRate };
        const counts = { pairedCases: cases.length, vanishedCases: 0, hidingTags: [], totalCases: cases.length };
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
// EXTERNAL MODULE: ./build/cli/run-command.js + 6 modules
var run_command = __webpack_require__(16979);
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


/***/ })

};
