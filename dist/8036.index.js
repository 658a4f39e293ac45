export const id = 8036;
export const ids = [8036];
export const modules = {

 88036:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  measureAffected: () => ( measureAffected)
});

var compare = __webpack_require__(1131);
var compare_pairs = __webpack_require__(47301);
var compare_random = __webpack_require__(90388);
var mean = __webpack_require__(82195);
var trial_index = __webpack_require__(99581);
;




const FALSE_ALARMS = 0.01;
const SHUFFLES = 9_999;
const MOST = 2_000;
function movingTogether(plan, trials, seed) {
    const index = (0,trial_index .A)(trials);
    const tests = plan.rows.flatMap((row) => {
        const compared = row.cases.filter((planned) => planned.kind === 'compared');
        if (compared.some((planned) => planned.case.cluster !== undefined))
            return [];
        return ['file', 'tag'].flatMap((by) => {
            const groups = groupsBy(by, compared);
            return groups.length === 0 ? [] : [{ row, compared, groups, by }];
        });
    });
    return tests.flatMap(({ row, compared, groups, by }) => {
        const moved = movedCases(row, compared, index);
        const random = (0,compare_random .Db)(seed, [row.suite, row.target, by, 'together']);
        const isFound = isShared(moved, groups, { random, level: FALSE_ALARMS / tests.length });
        return isFound ? warningsOf(row, groups, moved) : [];
    });
}
function groupsBy(by, compared) {
    const groups = new Map();
    for (const { case: one } of compared) {
        for (const name of by === 'file' ? [one.place.file] : one.tags) {
            groups.set(name, (groups.get(name) ?? new Set()).add(one.id));
        }
    }
    return [...groups].flatMap(([name, caseIds]) => {
        return caseIds.size < 2 || caseIds.size === compared.length ? [] : [{ by, name, caseIds }];
    });
}
function movedCases(row, compared, index) {
    const designs = { passRate: undefined, score: undefined };
    const { pairs } = (0,compare_pairs .lf)({ row, tag: undefined, compared, measured: [], designs }, index);
    const moved = pairs.filter(({ base, head }) => base.passed !== head.passed);
    return new Map(moved.map(({ base, head }) => [head.key.caseId, base.passed ? 1 : -1]));
}
function isShared(moved, groups, { random, level }) {
    const ids = [...moved.keys()].sort();
    const signs = ids.map((id) => moved.get(id) ?? 1);
    const members = groups
        .map(({ caseIds }) => ids.flatMap((id, i) => (caseIds.has(id) ? [i] : [])))
        .filter((positions) => positions.length > 1);
    if (members.length === 0 || (0,mean .c)(members.map(({ length }) => length)) > MOST)
        return false;
    const seen = sumOfSquares(signs, members);
    const most = level * (SHUFFLES + 1) - 1;
    let asLarge = 0;
    for (let i = 0; i < SHUFFLES && asLarge <= most; i += 1) {
        if (sumOfSquares((0,compare_random .A4)(signs, random), members) >= seen)
            asLarge += 1;
    }
    return asLarge <= most;
}
function sumOfSquares(signs, members) {
    return (0,mean .c)(members.map((positions) => (0,mean .c)(positions.map((i) => signs[i] ?? 0)) ** 2));
}
function warningsOf({ suite, target }, groups, moved) {
    const shift = ({ caseIds }) => Math.abs((0,mean .c)([...caseIds].map((id) => moved.get(id) ?? 0)));
    const sorted = [...groups].sort((a, b) => shift(b) - shift(a) || (a.name < b.name ? -1 : 1));
    return sorted.slice(0, 1).map(({ by, name, caseIds }) => {
        return { kind: 'moves-together', suite, target, by, name, cases: caseIds.size };
    });
}

var keys = __webpack_require__(64233);
var catalogue = __webpack_require__(58814);
var without_judge = __webpack_require__(11981);
;





function nextLiftTrials(lifts, trials) {
    const { find } = (0,trial_index .A)(trials);
    const orders = lifts.flatMap((row) => row.cases.flatMap(({ case: { id } }) => {
        const key = { suite: row.suite, target: (0,keys .cr)(row, 'base'), caseId: id, ...FIRST };
        return find(key) === undefined ? [{ kind: 'together', keys: [key] }] : [];
    }));
    return orders.length === 0 ? { kind: 'done' } : { kind: 'trials', orders };
}
const FIRST = { side: 'base', purpose: 'sweep', round: 1, number: 1 };
function compareLifts({ plan, trials }, seed) {
    const { lifts = [] } = plan;
    if (lifts.length === 0)
        return [];
    const positions = skillPositions(plan.rows);
    const asBothCan = trials.map((trial) => {
        const own = positions.get((0,keys .u2)(trial.key));
        return trial.status === 'scored' && own !== undefined ? (0,without_judge .FF)(trial, own) : trial;
    });
    const contrast = { rows: lifts, changes: [] };
    return (0,compare .f)(contrast, asBothCan, { seed, designs: [] });
}
function skillPositions(rows) {
    return new Map(rows.flatMap((row) => row.cases.map(({ case: { id, expect } }) => {
        const own = expect.filter((spec) => !(0,catalogue .TK)(spec));
        return [(0,keys .u2)({ suite: row.suite, target: row.target, caseId: id }), own.map(catalogue .qP)];
    })));
}

var measuring = __webpack_require__(17737);
;


async function measureLifts(plan, trials, running) {
    const { lifts } = plan;
    if (lifts === undefined)
        return { comparisons: [], trials: [] };
    const next = (known) => nextLiftTrials(lifts, known);
    const execution = await (0,measuring .Fj)({ ...running, plan: { rows: lifts, changes: [] }, next }, running);
    const all = [...trials, ...execution.trials];
    return { comparisons: compareLifts({ plan, trials: all }, running.input.seed), trials: execution.trials };
}

var stories_deciding = __webpack_require__(72385);
var domain_plan = __webpack_require__(50698);
;

function paraphrasesIn(trials) {
    return new Map(trials.flatMap((trial) => {
        if (trial.status !== 'scored' || trial.paraphrase === undefined)
            return [];
        return [[(0,keys .u2)(trial.key), trial.paraphrase]];
    }));
}
function asAsked(plan, paraphrases, reword) {
    if (paraphrases.size === 0)
        return plan;
    const inWords = ({ suite, target }, planned) => {
        const place = { suite, target, caseId: planned.case.id };
        const words = paraphrases.get((0,keys .u2)(place));
        const found = words && reword(place, words);
        if (planned.kind !== 'compared' || found === undefined)
            return planned;
        const requests = { ...planned.requests, head: found.asked };
        return { ...planned, perturbed: found.perturbed, requests };
    };
    return { ...plan, rows: plan.rows.map((row) => ({ ...row, cases: row.cases.map((one) => inWords(row, one)) })) };
}

var preflight = __webpack_require__(56161);
var result = __webpack_require__(4424);
;

const NO_HARNESSES = {
    rows: [],
    changes: [],
    warnings: [],
    errors: [],
    runFurther: () => Promise.resolve([]),
    result: () => result .r,
};

var budgets = __webpack_require__(11743);
var planning = __webpack_require__(69877);
var pricing = __webpack_require__(50038);
;


function fixWeights(rows, tools) {
    const fixed = new Map(rows.map((row) => [(0,keys .hD)(row), weightsOf(row, tools)]));
    return (place) => fixed.get((0,keys .hD)(place))?.get(place.caseId) ?? 1;
}
function weightsOf(row, { weigh, store, run }) {
    const compared = row.cases.filter(({ kind }) => kind === 'compared');
    const endpoint = compared.map((planned) => (0,domain_plan .fQ)(planned, 'head')?.request.endpoint)[0];
    if (endpoint === undefined)
        return new Map();
    const key = { id: `weights:${run}:${(0,keys .hD)(row)}`, asked: endpoint };
    const known = readWeights(store.get(key)?.value['weights']);
    if (known !== undefined)
        return known;
    const { suite, target } = row;
    const weights = compared.map(({ case: { id } }) => [id, weigh({ suite, target, caseId: id })]);
    store.put(key, { weights: weights.map(([id, weight]) => [id, weight]) });
    return new Map(weights);
}
function readWeights(stored) {
    if (!Array.isArray(stored))
        return undefined;
    const entries = stored.flatMap((entry) => {
        const [id, weight] = Array.isArray(entry) ? entry : [];
        return typeof id === 'string' && typeof weight === 'number' && Number.isInteger(weight) && weight >= 1
            ? [[id, weight]]
            : [];
    });
    return new Map(entries);
}

var waiting_runs = __webpack_require__(95637);
var cost_notes = __webpack_require__(75472);
;
const MOST_WEIGHT = 12;
const PRIOR = { passed: 1.6, of: 2 };
const SUREST = 0.985;
const KEPT = 0.88;
const UNIT = 0.146;
function weightOf(known) {
    const rate = Math.min(SUREST, ((known?.passed ?? 0) + PRIOR.passed) / ((known?.of ?? 0) + PRIOR.of));
    const odds = Math.log((1 - KEPT * rate) / (KEPT * (1 - rate)));
    return Math.max(1, Math.min(MOST_WEIGHT, Math.round(odds / UNIT)));
}

var run_context = __webpack_require__(85425);
var sharding = __webpack_require__(30868);
;


















async function measureAffected(draft, planned, context) {
    const { plan, spec, unaffected, reword } = planned;
    const { settings, seed } = context.input;
    const priced = await (0,pricing .j)(draft, plan, spec, context);
    const { callUsd } = priced.estimated;
    if (settings.isCollecting && continuedRuns(priced).length === 0)
        return noteNothingWaits(draft, context);
    const account = (0,budgets .s)(planned, priced, context);
    const maxCostUsd = account.capUsd;
    const shards = await shardsToStartFrom(draft, planned, { ...priced, account }, context);
    if (shards === undefined)
        return (0,domain_plan .IU)(plan);
    account.begin();
    const { spentBefore, trials: handedOver } = shards;
    const capped = (0,measuring .TN)(maxCostUsd, context);
    const paraphrases = paraphrasesIn(handedOver);
    const tools = await (0,measuring .d0)(spec.rules, priced, { ...capped, spentBefore, reword, paraphrases });
    const harnesses = await runHarnesses(planned, tools, capped);
    const decided = (0,domain_plan .IU)(plan);
    const contrast = { rows: [...decided.rows, ...harnesses.rows], changes: [...plan.changes, ...harnesses.changes] };
    const weights = await affected_weightsOf(draft, planned, priced, context);
    const deciding = (0,stories_deciding .x)(planned, contrast, { seed, weights });
    const execution = await (0,measuring .Fj)({ plan, tools, next: (0,stories_deciding ._)(plan, deciding), callUsd, handedOver }, context);
    noteWhatWaits(execution.trials, planned, priced, context);
    const trials = [...execution.trials, ...(await harnesses.runFurther(deciding))];
    const lifts = await measureLifts(plan, trials, { tools, callUsd, ...context });
    draft.trials = [...trials, ...lifts.trials];
    draft.lifts = lifts.comparisons;
    draft.plan = { ...asAsked(plan, tools.paraphrases, reword), changes: contrast.changes };
    draft.errors = [...harnesses.errors, ...execution.errors];
    draft.spend = { ...tools.budget.totals(), maxCostUsd };
    account.settle(draft.spend.totalUsd);
    const silentModels = tools.budget.silentModels();
    const notes = (0,cost_notes .b)({ plan, trials: execution.trials, prices: priced.prices, maxCostUsd, silentModels });
    const moving = movingTogether(decided, trials, seed);
    draft.warnings = [...draft.warnings, ...notes, ...moving, ...harnesses.warnings, ...shards.warnings];
    draft.preferences = execution.preferences;
    const { readStoredTrials } = await Promise.all([__webpack_require__.e(7814), __webpack_require__.e(5197), __webpack_require__.e(8255), __webpack_require__.e(8766), __webpack_require__.e(3553)]).then(__webpack_require__.bind(__webpack_require__, 83553));
    const stored = await readStoredTrials(unaffected(), tools);
    compareAll(draft, { contrast, stored, deciding, harnesses });
    return contrast;
}
function noteNothingWaits(draft, { input }) {
    if (MERGE_EVENTS.has(input.event ?? 'local'))
        (0,planning .TR)([NOTHING_COLLECTED]);
    draft.warnings = [...draft.warnings, { kind: 'nothing-waits' }];
}
const MERGE_EVENTS = new Set(['pull_request', 'merge_group']);
const NOTHING_COLLECTED = {
    code: 'unsupported',
    sentence: 'Nothing was left waiting by an earlier run that asks the same, so that nothing is known of the affected cases.',
    place: undefined,
    hint: 'Run the job without `collect`: what is stored is not paid again.',
};
async function shardsToStartFrom(draft, planned, { estimated, account }, context) {
    const { plan, spec } = planned;
    const { settings } = context.input;
    (0,planning .TR)(await (0,run_context .Z)(context.ports));
    if (context.input.merge === undefined)
        (0,planning .TR)(account.refusals);
    const models = { models: spec.rules, configFile: settings.config };
    const refusals = (0,preflight .Mz)(plan, { estimated, maxCostUsd: (0,budgets .p)(planned, settings), ...models });
    const shards = await (0,sharding.mergedShards)(draft, planned, context);
    (0,planning .TR)(shards.refusing(refusals));
    draft.supersededBy = await (0,run_context .e)(context.ports);
    return draft.supersededBy === undefined ? shards : undefined;
}
function continuedRuns({ memory }) {
    return [...(memory.reuse.continues ?? [])];
}
function noteWhatWaits(trials, { plan, spec }, { memory }, { input }) {
    const isWaiting = trials.some((trial) => trial.status === 'skipped' && trial.why === 'waiting');
    const later = (0,waiting_runs .dK)(plan, spec.rules.judge?.endpoint);
    (0,waiting_runs .UZ)(memory.store, later, isWaiting ? [...continuedRuns({ memory }), input.run] : []);
}
function compareAll(draft, { contrast, stored, deciding, harnesses }) {
    const { trials, preferences } = draft;
    const all = [...trials, ...stored];
    const comparisons = (0,compare .f)(contrast, all, { ...deciding, preferences });
    draft.comparisons = comparisons;
    draft.harnesses = harnesses.result(comparisons, trials);
    draft.withoutJudge = (0,compare .H)(contrast, all, { ...deciding, preferences, comparisons });
}
async function affected_weightsOf(draft, { plan }, { memory }, { input, ports }) {
    if (ports.recallPast === undefined)
        return undefined;
    const past = await ports.recallPast(draft.revisions?.head.sha);
    return fixWeights(plan.rows, {
        weigh: (place) => (past === undefined ? 1 : weightOf(past(place))),
        store: memory.store,
        run: continuedRuns({ memory })[0] ?? input.run,
    });
}
async function runHarnesses({ plan, spec }, tools, { input, ports }) {
    if (plan.harnesses === undefined)
        return NO_HARNESSES;
    const { startHarnesses } = await Promise.all([__webpack_require__.e(9554), __webpack_require__.e(6730)]).then(__webpack_require__.bind(__webpack_require__, 36730));
    const { maxCostUsd } = input.settings;
    const { limits } = spec.rules;
    return await startHarnesses(plan.harnesses, {
        ...tools,
        harnesses: ports.harnesses,
        progress: ports.progress,
        run: input.run,
        maxCostUsd,
        maxErrorShare: limits.maxErrorShare,
        timeoutMs: limits.runTimeoutMs,
    });
}


 })

};
