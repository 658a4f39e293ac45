export const id = 1870;
export const ids = [1870];
export const modules = {

 34611:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   w: () => ( followRow)
 });
 var _domain_comparison_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76261);
 var _procedure_row_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22334);
 var _procedure_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90381);



function followRow(design, find, seed) {
    return startRow(design, find, seed)();
}
function startRow(design, find, seed) {
    const row = (0,_procedure_row_state_js__WEBPACK_IMPORTED_MODULE_0__ .y0)(design, find, seed);
    const procedure = (0,_procedure_row_js__WEBPACK_IMPORTED_MODULE_1__ .d)(row);
    let step = procedure.next();
    return () => {
        while (step.done !== true) {
            const stoppedBy = skipReason(step.value, find);
            if (stoppedBy !== undefined)
                return { row, orders: [], ending: endingOf(row, stoppedBy) };
            const orders = step.value.filter((order) => (0,_domain_comparison_decision_js__WEBPACK_IMPORTED_MODULE_2__ .X7)(order, find).length > 0);
            if (orders.length > 0)
                return { row, orders, ending: undefined };
            step = procedure.next();
        }
        return { row, orders: [], ending: { outcome: step.value, stoppedBy: undefined } };
    };
}
function endingOf({ established }, stoppedBy) {
    return established === undefined ? { outcome: 'stopped', stoppedBy } : { outcome: established, stoppedBy: undefined };
}
function skipReason(orders, find) {
    for (const order of orders) {
        const keys = order.kind === 'together' ? order.keys : order.calls.map((call) => call.key);
        for (const key of keys) {
            const trial = find(key);
            if (trial?.status === 'skipped')
                return trial.why;
        }
    }
    return undefined;
}


 }),

 47167:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Uy: () => ( advisoryNames),
   ge: () => ( agreementOf),
   tL: () => ( agreementMetric)
 });
 var _domain_labels_human_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79767);
 var _domain_comparison_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79308);
 var _domain_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50698);
 var _scorers_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58814);
 var _pairs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47301);
 var _human_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84540);






function judgeNames(row) {
    const specs = row.cases.flatMap((planned) => planned.case.expect.filter((spec) => (0,_scorers_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ .zW)(spec, 'judge')));
    return new Set(specs.map((spec) => spec.name ?? spec.type));
}
function agreementOf(slice, index, trust) {
    const names = judgeNames(slice.row);
    if (names.size === 0)
        return undefined;
    const { minAgreement, kept } = trust;
    const [base, head] = ['base', 'head'].map((side) => verdictsOnSide(slice, index, side));
    const own = (slice.row.cases.some(isCompared) ? base : head) ?? [];
    const held = kept === undefined ? [] : (0,_human_labels_js__WEBPACK_IMPORTED_MODULE_3__ .rT)(slice, index, kept);
    const deciding = (0,_human_labels_js__WEBPACK_IMPORTED_MODULE_3__ .ju)([...own.map(({ pair }) => pair), ...pairsBeside(held, own)]);
    const kappa = deciding?.kappa;
    const isCalibrated = minAgreement === undefined || (kappa !== undefined && (0,_domain_comparison_limit_js__WEBPACK_IMPORTED_MODULE_4__ .v)(kappa, minAgreement));
    const labels = kept && (0,_human_labels_js__WEBPACK_IMPORTED_MODULE_3__ .uh)(slice.row, held, kept);
    const labelled = new Set((labels ?? []).filter(({ bound }) => bound >= (kept?.minLabels ?? 0)).map(({ scorer }) => scorer));
    const isTrusted = (name) => isCalibrated && (kept?.minLabels === undefined || labelled.has(name));
    return {
        base: (0,_human_labels_js__WEBPACK_IMPORTED_MODULE_3__ .ju)((base ?? []).map(({ pair }) => pair)),
        head: (0,_human_labels_js__WEBPACK_IMPORTED_MODULE_3__ .ju)((head ?? []).map(({ pair }) => pair)),
        minAgreement,
        isCalibrated,
        ...(labels === undefined ? {} : { labels, labelFile: kept?.file }),
        ...(held.length === 0 ? {} : { deciding }),
        advisory: [...names].filter((name) => !isTrusted(name)),
    };
}
function advisoryNames(agreement) {
    return new Set(agreement?.advisory ?? []);
}
function agreementMetric(agreement) {
    const base = agreement?.base?.kappa;
    const head = agreement?.head?.kappa;
    if (head === undefined)
        return [];
    const delta = base === undefined ? undefined : head - base;
    const measure = { base, head, delta, interval: undefined };
    const known = { headInterval: agreement?.head?.interval, sampleSize: agreement?.head?.cases ?? 0 };
    return [{ name: 'judge_agreement', measure, ...known, pValues: undefined, isAdvisory: false }];
}
function isCompared(planned) {
    return planned.kind === 'compared';
}
function verdictsOnSide(slice, index, side) {
    const asked = slice.row.cases.filter((planned) => !(0,_domain_plan_js__WEBPACK_IMPORTED_MODULE_5__ .N0)(slice.row, planned));
    const cases = side === 'base' ? asked.filter(isCompared) : asked;
    return cases.flatMap(({ case: { id, human } }) => {
        const trial = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_2__ .BW)(slice, index, { caseId: id, side, round: 1 });
        if (human === undefined || trial?.status !== 'scored')
            return [];
        const judged = trial.scores.filter(_scorers_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ .qC);
        if (judged.length === 0)
            return [];
        const verdict = judged.every((score) => score.passed) ? 'pass' : 'fail';
        return [{ caseId: id, output: (0,_domain_labels_human_label_js__WEBPACK_IMPORTED_MODULE_0__ .Dn)(trial.output), pair: [human, verdict] }];
    });
}
function pairsBeside(held, own) {
    const known = new Set(own.map(({ caseId, output }) => JSON.stringify([caseId, output])));
    return held
        .filter(({ label: { caseId, outputHash } }) => !known.has(JSON.stringify([caseId, outputHash])))
        .map(({ label, judged }) => [label.human, judged]);
}


 }),

 84540:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Oh: () => ( keptLabels),
   ju: () => ( agreementOfPairs),
   rT: () => ( heldLabels),
   uh: () => ( scorerLabels)
 });
 var _domain_labels_human_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79767);
 var _scorers_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58814);
 var _kappa_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77940);



function keptLabels(judge, suites) {
    if (judge === undefined || (judge.labels === undefined && judge.minLabels === undefined))
        return undefined;
    const specs = suites.flatMap(({ id, cases }) => {
        const judged = new Set(cases.flatMap(({ expect }) => expect.filter(_scorers_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ .sL)));
        return [...judged].map((spec) => rubricKey(id, spec.name ?? spec.type, (0,_domain_labels_human_label_js__WEBPACK_IMPORTED_MODULE_0__ .hE)(spec)));
    });
    const { files = [], labels = [] } = judge.labels ?? {};
    return { minLabels: judge.minLabels, file: files[0], judge: (0,_domain_labels_human_label_js__WEBPACK_IMPORTED_MODULE_0__ .Bt)(judge), labels, rubrics: new Set(specs) };
}
function heldLabels(slice, index, kept) {
    const { suite } = slice.row;
    const bound = kept.labels.filter((label) => label.suite === suite && isBound(label, kept));
    const now = bound.some(({ binding }) => binding?.judged === undefined) ? verdictsNow(slice, index) : NOTHING_JUDGED;
    return bound.flatMap((label) => {
        const judged = label.binding?.judged ?? now.get(verdictKey(label));
        return judged === undefined ? [] : [{ label, judged }];
    });
}
function scorerLabels(row, held, kept) {
    const names = new Set(row.cases.flatMap(({ case: { expect } }) => expect.filter(_scorers_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ .sL)).map(nameOf));
    return [...names].map((scorer) => {
        const own = held.filter(({ label }) => label.binding?.scorer === scorer);
        const others = kept.labels.filter(({ suite, binding }) => suite === row.suite && binding !== undefined && binding.scorer === scorer);
        const isOfRubric = (label) => kept.rubrics.has(keyOf(label));
        const ofHuman = (human) => own.filter(({ label }) => label.human === human);
        const tallyOf = (human) => ({
            passed: ofHuman(human).filter(({ judged }) => judged === human).length,
            of: ofHuman(human).length,
        });
        return {
            scorer,
            bound: own.length,
            needed: kept.minLabels,
            otherRubric: others.filter((label) => !isOfRubric(label)).length,
            otherJudge: others.filter((label) => isOfRubric(label) && label.binding?.judge !== kept.judge).length,
            errors: { right: tallyOf('pass'), wrong: tallyOf('fail') },
            agreement: agreementOfPairs(own.map(({ label, judged }) => [label.human, judged])),
        };
    });
}
function agreementOfPairs(pairs) {
    if (pairs.length === 0)
        return undefined;
    const agreement = (0,_kappa_js__WEBPACK_IMPORTED_MODULE_2__ .r)(pairs);
    const observed = pairs.filter(([person, judge]) => person === judge).length / pairs.length;
    return { kappa: agreement?.kappa, interval: agreement?.interval, observed, cases: pairs.length };
}
function isBound(label, kept) {
    return label.binding?.judge === kept.judge && kept.rubrics.has(keyOf(label));
}
const NOTHING_JUDGED = new Map();
function verdictsNow({ row }, index) {
    const verdicts = new Map();
    for (const { case: planned } of row.cases) {
        for (const trial of index.ofCase(row, planned.id)) {
            if (trial.status !== 'scored')
                continue;
            for (const score of trial.scores.filter(_scorers_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ .qC)) {
                const key = [planned.id, (0,_domain_labels_human_label_js__WEBPACK_IMPORTED_MODULE_0__ .Dn)(trial.output), score.name, (0,_domain_labels_human_label_js__WEBPACK_IMPORTED_MODULE_0__ .PX)(score)];
                verdicts.set(JSON.stringify(key), score.passed ? 'pass' : 'fail');
            }
        }
    }
    return verdicts;
}
function verdictKey({ caseId, outputHash, binding }) {
    return JSON.stringify([caseId, outputHash, binding?.scorer, binding?.rubric]);
}
function keyOf({ suite, binding }) {
    return binding === undefined ? '' : rubricKey(suite, binding.scorer, binding.rubric);
}
function rubricKey(suite, scorer, rubric) {
    return JSON.stringify([suite, scorer, rubric]);
}
function nameOf({ name, type }) {
    return name ?? type;
}


 }),

 77940:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   I: () => ( kappaOfMatrix),
   r: () => ( cohenKappa)
 });
 var _stats_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82195);
 var _stats_proportions_wilson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47038);


function cohenKappa(pairs) {
    if (pairs.length === 0)
        return undefined;
    const observed = pairs.filter(([a, b]) => a === b).length / pairs.length;
    const chance = chanceAgreement(pairs);
    if (chance >= 1)
        return undefined;
    const scale = (agreement) => Math.max(-1, (agreement - chance) / (1 - chance));
    const { lower, upper, confidence } = (0,_stats_proportions_wilson_js__WEBPACK_IMPORTED_MODULE_0__ .Y)(observed, pairs.length);
    const interval = { lower: scale(lower), upper: Math.min(1, scale(upper)), confidence };
    return { kappa: scale(observed), interval, observed, pairs: pairs.length };
}
function kappaOfMatrix({ counts, unlabelled }) {
    const sizes = counts.map((row, index) => (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_1__ .c)(row) + (unlabelled[index] ?? 0));
    const total = (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_1__ .c)(sizes);
    const observed = (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_1__ .c)(counts.map((row, index) => row[index] ?? 0)) / total;
    const chance = (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_1__ .c)(sizes.map((size, label) => size * (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_1__ .c)(counts.map((row) => row[label] ?? 0)))) / total ** 2;
    return total === 0 || chance >= 1 ? undefined : (observed - chance) / (1 - chance);
}
function chanceAgreement(pairs) {
    const first = countOf(pairs.map(([a]) => a));
    const second = countOf(pairs.map(([, b]) => b));
    const products = [...first].map(([label, count]) => count * (second.get(label) ?? 0));
    return products.reduce((sum, product) => sum + product, 0) / pairs.length ** 2;
}
function countOf(labels) {
    const counts = new Map();
    for (const label of labels)
        counts.set(label, (counts.get(label) ?? 0) + 1);
    return counts;
}


 }),

 11981:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   FF: () => ( without),
   MQ: () => ( withoutJudge),
   QU: () => ( advisedRows)
 });
 var _domain_held_trial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32567);
 var _domain_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64233);
 var _scorers_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58814);
 var _agreement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47167);




function advisedRows(contrast, comparisons) {
    return contrast.rows.flatMap((row) => {
        const own = comparisons.filter((one) => one.tag === undefined && (0,_domain_keys_js__WEBPACK_IMPORTED_MODULE_3__ .hD)(one) === (0,_domain_keys_js__WEBPACK_IMPORTED_MODULE_3__ .hD)(row));
        const advisory = new Set(own.flatMap(({ evidence }) => [...(0,_agreement_js__WEBPACK_IMPORTED_MODULE_2__ .Uy)(evidence.agreement)]));
        return advisory.size === 0 ? [] : [{ row, advisory }];
    });
}
function withoutJudge(rows, trials) {
    const isJudge = new Map(rows.map((advised) => [(0,_domain_keys_js__WEBPACK_IMPORTED_MODULE_3__ .hD)(advised.row), judgePositions(advised)]));
    return trials.flatMap((trial) => {
        const positions = isJudge.get((0,_domain_keys_js__WEBPACK_IMPORTED_MODULE_3__ .hD)(trial.key))?.get(trial.key.caseId);
        if (!isJudge.has((0,_domain_keys_js__WEBPACK_IMPORTED_MODULE_3__ .hD)(trial.key)))
            return [];
        return [trial.status === 'scored' && positions !== undefined ? without(trial, positions) : trial];
    });
}
function judgePositions({ row, advisory }) {
    const positions = (planned) => planned.case.expect
        .filter((spec) => !(0,_scorers_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ .TK)(spec))
        .map((spec) => (0,_scorers_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ .zW)(spec, 'judge') && advisory.has(spec.name ?? spec.type));
    return new Map(row.cases.map((planned) => [planned.case.id, positions(planned)]));
}
function without(trial, positions) {
    if (trial.scores.length !== positions.length)
        return trial;
    const scores = trial.scores.filter((_, index) => positions[index] === false);
    const weight = scores.reduce((sum, score) => sum + score.weight, 0);
    const total = scores.reduce((sum, score) => sum + score.score * score.weight, 0);
    const plain = scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
    const score = scores.length === 0 ? 1 : weight > 0 ? total / weight : plain;
    return (0,_domain_held_trial_js__WEBPACK_IMPORTED_MODULE_0__ .qO)(trial, { scores, passed: scores.every((one) => one.passed), score });
}


 }),

 47301:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   BW: () => ( sweepTrial),
   Bw: () => ( answersOf),
   lT: () => ( completeRounds),
   lf: () => ( completePairs)
 });
 var _domain_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64233);
 var _domain_trial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70721);


function completePairs(slice, index) {
    const rounds = completeRounds(slice).map((round) => pairsOfRound(slice, index, round));
    return {
        pairs: rounds.flatMap(({ pairs }) => pairs),
        missing: rounds.reduce((sum, { missing }) => sum + missing, 0),
    };
}
function completeRounds({ designs: { passRate } }) {
    const isWhole = passRate !== undefined && (!passRate.mayAskAgain || passRate.ranking !== undefined);
    return Array.from({ length: isWhole ? passRate.maxRounds : 1 }, (_, index) => index + 1);
}
function pairsOfRound(slice, index, round) {
    const asked = slice.compared.map(({ case: { id } }) => ({
        base: sweepTrial(slice, index, { caseId: id, side: 'base', round }),
        head: sweepTrial(slice, index, { caseId: id, side: 'head', round }),
    }));
    const pairs = asked.flatMap(({ base, head }) => {
        return base?.status === 'scored' && head?.status === 'scored' ? [{ base, head }] : [];
    });
    const missing = asked.filter(({ base, head }) => base?.status === 'errored' || head?.status === 'errored').length;
    return { pairs, missing };
}
function sweepTrial(slice, index, of) {
    const { suite } = slice.row;
    const target = (0,_domain_keys_js__WEBPACK_IMPORTED_MODULE_1__ .cr)(slice.row, of.side);
    const trial = (number) => index.find({ suite, target, ...of, purpose: 'sweep', number });
    return _domain_trial_js__WEBPACK_IMPORTED_MODULE_0__ .Zv[of.side].map(trial).find((found) => found !== undefined);
}
function answersOf(slice, index, of) {
    const trials = index.ofCase(slice.row, of.caseId);
    return trials.filter((trial) => trial.status === 'scored').filter((trial) => trial.key.side === of.side);
}


 }),

 66322:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   M: () => ( netChance),
   p: () => ( shownNetChance)
 });
 var _domain_comparison_confirmed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33342);
 var _stats_distributions_binomial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88843);


function netChance(confirmations) {
    const { broken, mended } = (0,_domain_comparison_confirmed_js__WEBPACK_IMPORTED_MODULE_0__ .a)(confirmations);
    return (0,_stats_distributions_binomial_js__WEBPACK_IMPORTED_MODULE_1__ .W)(broken, mended);
}
function shownNetChance(confirmations, design, outcome) {
    if ((0,_domain_comparison_confirmed_js__WEBPACK_IMPORTED_MODULE_0__ .a)(confirmations).broken === 0)
        return undefined;
    const sizes = { pairedCases: design.pairedCases, affectedCases: design.compared.length };
    const isByDrop = outcome === 'broken' && (0,_domain_comparison_confirmed_js__WEBPACK_IMPORTED_MODULE_0__ .v)({ confirmations, ...sizes }).drop > design.maxDrop;
    return isByDrop || design.netP !== undefined ? netChance(confirmations) : undefined;
}


 }),

 22334:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Mo: () => ( enterPairs),
   NI: () => ( exceedsCount),
   y0: () => ( newRowState)
 });
 var _sweep_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91410);

function enterPairs(row, cases, round) {
    const pairs = [
        ...row.observations.pairs,
        ...(0,_sweep_js__WEBPACK_IMPORTED_MODULE_0__ .SX)(row.design, cases, { round, find: row.find, isWhole: row.isSteadiestFirst }),
    ];
    row.observations = { pairs, looks: [...row.observations.looks, pairs.length] };
    row.rounds = round;
}
function exceedsCount(row, severity, most) {
    const counted = row.confirmations.filter((one) => {
        return one.kind === 'critical' || (severity === 'major' && one.kind === 'broken' && one.severity !== 'minor');
    });
    const confirmed = counted.filter((one) => one.status === 'confirmed').length;
    if (confirmed > most)
        return true;
    if (counted.filter((one) => one.status !== 'refuted').length > most)
        row.isFragile = true;
    return false;
}
function newRowState(design, find, seed) {
    const nothingSeen = {
        observations: { pairs: [], looks: [] },
        confirmations: [],
        rounds: 0,
        established: undefined,
        isSteadiestFirst: false,
        isScreened: false,
    };
    return { design, find, seed, ...nothingSeen, isFragile: false, isPassFragile: false };
}


 }),

 90381:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  d: () => ( decideRow)
});

var comparison_confirmed = __webpack_require__(33342);
var limit = __webpack_require__(79308);
var normal = __webpack_require__(74765);
var decision = __webpack_require__(76261);
var drop_limits = __webpack_require__(49322);
var procedure_observations = __webpack_require__(27848);
;




const MARGIN = { share: 0.1, most: 0.002 };
function isWithinLimit(observations, design, confirmations) {
    const confirmed = confirmations.filter(({ kind, status }) => kind === 'broken' && status === 'confirmed');
    const broken = new Set(confirmed.map(({ caseId }) => caseId));
    const size = design.compared.length;
    if (broken.size === 0 || (0,limit .O)((broken.size / size) * (0,procedure_observations .or)(design), design.maxDrop))
        return false;
    const others = (0,procedure_observations .no)(observations, 'against-head').pairs.filter((pair) => !broken.has(pair.case.caseId));
    const upper = others.length === 0 ? 0 : Math.max(0, (0,drop_limits .i)(others, design, decision .Pc).upper);
    const drop = (broken.size + upper * (size - broken.size)) / size;
    return !(0,limit .O)(drop * (0,procedure_observations .or)(design), design.maxDrop + marginOf(design));
}
function marginOf({ maxDrop }) {
    return Math.min(MARGIN.share * maxDrop, MARGIN.most);
}

var trial = __webpack_require__(70721);
var random = __webpack_require__(90388);
var sweep = __webpack_require__(91410);
;



function* buyUnseen(row, isWanted) {
    const { design } = row;
    while (isWanted()) {
        const batch = unseenPairs(row).slice(0, Math.max(5, Math.ceil(design.compared.length / 20)));
        if (batch.length === 0)
            return;
        yield* buy(row, batch);
    }
}
function* buyInBadMinute(row, size) {
    const block = row.observations.pairs.slice(-size);
    if (2 * block.filter(({ head }) => head === 0).length < size)
        return;
    yield* buy(row, block.filter(({ base }) => base === 'unseen'));
}
function* buy(row, batch) {
    const { design, find } = row;
    const key = ({ case: one, round, isAlone }) => isAlone === true
        ? (0,sweep .Eq)(design, one.caseId, 'base', { round, number: trial .aC })
        : (0,sweep .h_)(design, one, { round, find });
    yield batch.map((pair) => ({ kind: 'together', keys: [key(pair)] }));
    const chosen = new Set(batch);
    const asked = (pair) => ({ ...pair, base: (0,sweep .lB)(find(key(pair)), design) });
    row.observations = {
        ...row.observations,
        pairs: row.observations.pairs.map((pair) => (chosen.has(pair) ? asked(pair) : pair)),
    };
}
function unseenPairs({ design, observations, find, seed }) {
    const unseen = observations.pairs.filter((pair) => pair.base === 'unseen');
    const byId = [...unseen].sort((a, b) => (a.case.caseId < b.case.caseId ? -1 : 1));
    const order = (0,random .A4)(byId, (0,random .Db)(seed, [design.suite, design.target, 'unseen']));
    const hasFailed = (pair) => (0,sweep .od)(design, pair.case, find) === 0;
    const likeliest = design.isScreening === true ? order.toSorted((a, b) => a.case.weight - b.case.weight) : order;
    return [...likeliest.filter(hasFailed), ...likeliest.filter((pair) => !hasFailed(pair))];
}

;

const FAR = 8;
const STEPS = 160;
const BISECTIONS = 40;
function sequentialQuantiles(alpha, looks) {
    const name = `${alpha}/${looks}`;
    const found = known.get(name) ?? computeQuantiles(alpha, looks);
    known.set(name, found);
    return found;
}
const known = new Map();
function computeQuantiles(alpha, looks) {
    const share = alpha / looks;
    const first = (0,normal .Z)(1 - share);
    const quantiles = [first];
    let walk = startWalk(first);
    for (let look = 2; look <= looks; look += 1) {
        const bound = boundOf(walk, share);
        quantiles.push(bound / Math.sqrt(look));
        walk = stepWalk(walk, { bound, look });
    }
    return quantiles;
}
function startWalk(bound) {
    return tabulate(-FAR, bound, normalDensity);
}
function stepWalk(walk, { bound, look }) {
    return tabulate(-FAR * Math.sqrt(look), bound, (at) => integrate(walk, (sum) => normalDensity(at - sum)));
}
function boundOf(walk, chance) {
    let [low, high] = [0, walk.from + STEPS * walk.step + FAR];
    for (let i = 0; i < BISECTIONS; i += 1) {
        const middle = (low + high) / 2;
        if (integrate(walk, (sum) => (0,normal .v)(sum - middle)) > chance)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
function tabulate(from, to, valueAt) {
    const step = (to - from) / STEPS;
    return { from, step, density: Float64Array.from({ length: STEPS + 1 }, (_, i) => valueAt(from + i * step)) };
}
function integrate({ from, step, density }, valueAt) {
    let total = 0;
    for (const [i, value] of density.entries()) {
        const weight = i === 0 || i === STEPS ? 1 : i % 2 === 1 ? 4 : 2;
        total += weight * value * valueAt(from + i * step);
    }
    return (total * step) / 3;
}
function normalDensity(z) {
    return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

var tango = __webpack_require__(27053);
;
const GRID = 400;
const confirmation_known = new Map();
function worstFalseConfirmation(trials, maxMisses) {
    const name = `${maxMisses} of ${trials}`;
    const chance = confirmation_known.get(name) ?? worstOnGrid(trials, maxMisses);
    confirmation_known.set(name, chance);
    return chance;
}
function worstOnGrid(trials, maxMisses) {
    let worst = 0;
    for (let i = 1; i < GRID; i += 1)
        worst = Math.max(worst, atMostMisses(trials, i / GRID, maxMisses));
    return worst;
}
function confirmationTrials(alpha, maxMisses) {
    if (!(alpha > 0))
        throw new RangeError(`no number of trials is enough for alpha ${alpha}`);
    let trials = maxMisses + 1;
    while (worstFalseConfirmation(trials, maxMisses) > alpha)
        trials += 1;
    return trials;
}
function atMostMisses(trials, p, maxMisses) {
    const head = binomial(trials, p, maxMisses);
    const base = binomial(trials, 1 - p, maxMisses);
    let sum = 0;
    for (let i = 0; i <= maxMisses; i += 1) {
        for (let j = 0; i + j <= maxMisses; j += 1)
            sum += (head[i] ?? 0) * (base[j] ?? 0);
    }
    return sum;
}
function binomial(n, p, most) {
    const odds = p / (1 - p);
    const probabilities = [(1 - p) ** n];
    for (let k = 1; k <= most; k += 1)
        probabilities.push((((probabilities[k - 1] ?? 0) * (n - k + 1)) / k) * odds);
    return probabilities;
}

;



const ROUND_ONE_SHARE = 0.6;
const LAST_TRIALS = 2;
const MAX_MISSES = 1;
function designConfirmations(design, cases, as) {
    if (cases.length === 0 || !design.mayAskAgain)
        return [];
    const alpha = roundBudget(design, as.round) / cases.length;
    const trials = confirmationTrials(alpha, MAX_MISSES);
    return cases.map((one) => ({ ...as, case: one, trials, maxMisses: MAX_MISSES }));
}
function confirmationOrder(design, confirmation) {
    return { kind: 'until', calls: confirmationCalls(design, confirmation), maxMisses: confirmation.maxMisses };
}
function readConfirmation(design, confirmation, find) {
    const calls = confirmationCalls(design, confirmation).map((call) => ({ ...call, trial: find(call.key) }));
    const misses = calls.filter(({ trial, expects }) => trial !== undefined && (0,decision .Je)(trial, expects)).length;
    const lost = calls.filter(({ trial }) => trial?.status !== 'scored').length;
    const isSettled = misses + lost <= confirmation.maxMisses;
    const trialsOn = (side) => calls.flatMap(({ key, trial }) => (key.side === side && trial ? [trial] : []));
    return {
        caseId: confirmation.case.caseId,
        severity: confirmation.case.severity,
        kind: confirmation.kind,
        round: confirmation.round,
        status: misses > confirmation.maxMisses ? 'refuted' : isSettled ? 'confirmed' : 'unsettled',
        trials: confirmation.trials,
        tally: { base: tallyOf(trialsOn('base')), head: tallyOf(trialsOn('head')) },
    };
}
function neverAnswered({ caseId, severity }) {
    const tally = { base: tallyOf([]), head: tallyOf([]) };
    return { caseId, severity, kind: 'critical', round: 1, status: 'unsettled', trials: 0, tally };
}
function tallyOf(trials) {
    const scored = trials.filter((trial) => trial.status === 'scored');
    return { passed: scored.filter((trial) => trial.passed).length, of: scored.length };
}
function confirmationCalls(design, confirmation) {
    const failing = confirmation.kind === 'fixed' ? 'base' : 'head';
    const passing = confirmation.kind === 'fixed' ? 'head' : 'base';
    const on = (side, expects) => Array.from({ length: confirmation.trials }, (_, i) => {
        const trial = { side, purpose: 'confirmation', round: confirmation.round, number: i + 1 };
        return { key: (0,sweep .TN)(design, confirmation.case.caseId, trial), expects };
    });
    const failures = on(failing, 'fail');
    return [...failures.slice(0, -LAST_TRIALS), ...on(passing, 'pass'), ...failures.slice(-LAST_TRIALS)];
}
function roundBudget(design, round) {
    const first = design.maxRounds === 1 ? 1 : ROUND_ONE_SHARE;
    const share = round === 1 ? first : (1 - first) / (design.maxRounds - 1);
    return (round === 1 && design.isScreening === true ? share / 2 : share) * design.alpha.broken;
}

;
const WORSE_IF_BROKEN = 0.9;
function signLogRatio(worse, better) {
    return worse * WORSE_STEP + better * Math.log(2 * (1 - WORSE_IF_BROKEN));
}
const WORSE_STEP = Math.log(2 * WORSE_IF_BROKEN);

;



const MOST_PAIRS = 60;
const BATCH = 4;
const MOST_LOST = 4;
const GIVE_UP = -3.3;
const HEAD_PASS = Math.log(0.5 / 0.9);
const HEAD_FAIL = Math.log(0.5 / 0.1);
const BASE_PASS = Math.log(0.9 / 0.5);
const BASE_FAIL = Math.log(0.1 / 0.5);
function* judgeByPairs(design, failing, find) {
    const count = design.compared.filter((one) => (0,sweep .FE)(design, one)).length;
    const enough = Math.log(count / design.alpha.critical);
    const failingCases = failing.map((one) => ({ case: one, pairs: 0, asked: new Set(), status: 'open' }));
    const open = () => failingCases.filter(({ status }) => status === 'open');
    while (open().length > 0) {
        yield open().flatMap((one) => headOrders(design, one, { enough, find }));
        yield open().flatMap((one) => baseOrders(design, one, failingPairs(design, one, find)));
        const almost = open().filter((one) => isEnough(countOf(design, one, find), 'as-seen', enough));
        yield almost.flatMap((one) => baseOrders(design, one, countOf(design, one, find).unseen));
        for (const one of open())
            one.status = statusOf(countOf(design, one, find), one.pairs, enough);
    }
    return failingCases.map((one) => confirmationOf(design, one, find));
}
function headOrders(design, failingCase, { enough, find }) {
    const { worse, better } = countOf(design, failingCase, find);
    const needed = Math.ceil((enough - signLogRatio(worse, better)) / WORSE_STEP);
    const size = Math.max(1, Math.min(BATCH, needed, MOST_PAIRS - failingCase.pairs));
    const numbers = Array.from({ length: size }, (_, i) => failingCase.pairs + i + 1);
    failingCase.pairs += size;
    return numbers.map((number) => ({ kind: 'together', keys: [pairKey(design, failingCase, 'head', number)] }));
}
function baseOrders(design, failingCase, numbers) {
    failingCase.asked = new Set([...failingCase.asked, ...numbers]);
    return numbers.map((number) => ({ kind: 'together', keys: [pairKey(design, failingCase, 'base', number)] }));
}
function failingPairs(design, failingCase, find) {
    return numbersOf(failingCase).filter((number) => {
        return !failingCase.asked.has(number) && passedOf(find(pairKey(design, failingCase, 'head', number))) === false;
    });
}
function countOf(design, failingCase, find) {
    const pairs = numbersOf(failingCase).map((number) => ({
        number,
        head: passedOf(find(pairKey(design, failingCase, 'head', number))),
        base: failingCase.asked.has(number) ? passedOf(find(pairKey(design, failingCase, 'base', number))) : 'unseen',
    }));
    const many = (head, base) => pairs.filter((pair) => pair.head === head && pair.base === base).length;
    return {
        worse: many(false, true),
        better: many(true, false),
        unseen: pairs.filter(({ head, base }) => head === true && base === 'unseen').map(({ number }) => number),
        bothFailed: many(false, false),
        headPassed: pairs.filter(({ head }) => head === true).length,
        lost: pairs.filter(({ head, base }) => head === undefined || base === undefined).length,
    };
}
function isEnough({ worse, better, lost }, read, enough) {
    return signLogRatio(worse, better + (read === 'in-favour' ? lost : 0)) >= enough;
}
function statusOf(count, pairs, enough) {
    if (isEnough(count, 'in-favour', enough))
        return 'confirmed';
    if (count.lost >= MOST_LOST)
        return 'unsettled';
    const { worse, bothFailed, headPassed } = count;
    const byHead = headPassed * HEAD_PASS + (worse + bothFailed) * HEAD_FAIL;
    const byBase = worse * BASE_PASS + bothFailed * BASE_FAIL;
    if (byHead <= GIVE_UP || byBase <= GIVE_UP)
        return 'refuted';
    if (pairs < MOST_PAIRS)
        return 'open';
    return isEnough(count, 'as-seen', enough) ? 'unsettled' : 'refuted';
}
function confirmationOf(design, failingCase, find) {
    const { caseId, severity } = failingCase.case;
    const on = (side) => numbersOf(failingCase)
        .filter((number) => side === 'head' || failingCase.asked.has(number))
        .flatMap((number) => find(pairKey(design, failingCase, side, number)) ?? []);
    const status = failingCase.status === 'open' ? 'unsettled' : failingCase.status;
    const tally = { base: tallyOf(on('base')), head: tallyOf(on('head')) };
    return { caseId, severity, kind: 'critical', round: 1, status, trials: failingCase.pairs, tally };
}
function numbersOf({ pairs }) {
    return Array.from({ length: pairs }, (_, i) => i + 1);
}
function passedOf(trial) {
    return trial?.status === 'scored' ? trial.passed : undefined;
}
function pairKey(design, failingCase, side, number) {
    return (0,sweep .TN)(design, failingCase.case.caseId, { side, purpose: 'confirmation', round: 1, number });
}

;


const TRIALS = 8;
function* judgeWithZeroTolerance(design, failing, find) {
    yield failing.map((one) => untilFailure(design, one, 'head'));
    const reproduced = failing.filter((one) => hasFailed(trialsOn(design, one, { side: 'head', find })));
    yield reproduced.map((one) => untilFailure(design, one, 'base'));
    return failing.map((one) => {
        const base = trialsOn(design, one, { side: 'base', find });
        const head = trialsOn(design, one, { side: 'head', find });
        const tally = { base: tallyOf(base), head: tallyOf(head) };
        const status = zero_tolerance_statusOf(base, head);
        return { caseId: one.caseId, severity: one.severity, kind: 'critical', round: 1, status, trials: TRIALS, tally };
    });
}
function untilFailure(design, one, side) {
    const calls = keys(design, one, side).map((key) => ({ key, expects: 'pass' }));
    return { kind: 'until', calls, maxMisses: 0 };
}
function zero_tolerance_statusOf(base, head) {
    const isExcused = hasFailed(base);
    if (isExcused)
        return 'refuted';
    if (!hasFailed(head))
        return head.some(hasNoAnswer) ? 'unsettled' : 'refuted';
    return base.some(hasNoAnswer) ? 'unsettled' : 'confirmed';
}
function hasFailed(trials) {
    return trials.some((trial) => trial.status === 'scored' && !trial.passed);
}
function hasNoAnswer(trial) {
    return trial.status !== 'scored';
}
function trialsOn(design, one, at) {
    return keys(design, one, at.side).flatMap((key) => at.find(key) ?? []);
}
function keys(design, one, side) {
    return Array.from({ length: TRIALS }, (_, i) => (0,sweep .TN)(design, one.caseId, { side, purpose: 'confirmation', round: 1, number: i + 1 }));
}

;




function* judgeCritical(design, find) {
    const critical = design.compared.filter((one) => (0,sweep .FE)(design, one));
    const answersTo = (one) => headAnswers(design, one, find);
    const failing = critical.filter((one) => answersTo(one).some((trial) => !trial.passed));
    const judge = design.critical?.isZeroTolerance === true ? judgeWithZeroTolerance : judgeByPairs;
    const judged = yield* judge(design, failing, find);
    const unanswered = critical.filter((one) => answersTo(one).length === 0);
    return [...judged, ...unanswered.map(neverAnswered)];
}
function headAnswers(design, one, find) {
    const trials = [1, 2].map((number) => find((0,sweep .Eq)(design, one.caseId, 'head', { round: 1, number })));
    return trials.filter((trial) => trial?.status === 'scored');
}

var row_state = __webpack_require__(22334);
;









const HOPE = 0.1;
const Z_HOPE = (0,normal .Z)(1 - HOPE);
function* decideCandidate(row, ranking) {
    const { design, seed } = row;
    if (design.compared.length === 0)
        return 'nothing-compared';
    const quantiles = sequentialQuantiles(ranking.alpha, design.maxRounds);
    for (let round = 1; round <= design.maxRounds; round += 1) {
        for (const block of (0,sweep .SH)(design, round, { seed })) {
            yield (0,sweep .c9)(design, block, { round, seed });
            (0,row_state .Mo)(row, block, round);
            if (isLost(row.observations, design))
                return 'lost';
            if (isWorse(row.observations, design))
                return 'dropped';
        }
        if (round === 1)
            row.confirmations = yield* judgeCritical(design, row.find);
        if (design.critical !== undefined && (0,row_state .NI)(row, 'critical', design.critical.maxBroken))
            return 'critical';
        if (isAsGood(row, quantiles[round - 1]))
            return 'ruled-out';
        if (isHopeless(row.observations, design, quantiles))
            return 'undecided';
    }
    return 'undecided';
}
function isWorse(observations, design) {
    const is = (seen) => (0,limit .O)((0,procedure_observations .R_)((0,procedure_observations .rZ)(seen.pairs), design), design.maxDrop) && (0,procedure_observations .W0)(seen, design);
    return is(observations) && is((0,procedure_observations .no)(observations, 'for-head'));
}
function isLost({ pairs }, design) {
    return (0,procedure_observations .rZ)(pairs).missing / design.mostPairs > design.maxErrorShare;
}
function isAsGood(row, quantile = Infinity) {
    const { design, observations } = row;
    const is = ({ pairs }) => (0,drop_limits .i)(pairs, design, quantile).upper * (0,procedure_observations .or)(design) < design.mustCatch;
    const isStanding = is((0,procedure_observations .no)(observations, 'against-head'));
    row.isPassFragile = !isStanding && is(observations);
    return isStanding;
}
function isHopeless({ pairs }, design, quantiles) {
    const seen = (0,procedure_observations .rZ)(pairs);
    const most = design.maxRounds * design.compared.length;
    const left = most - seen.pairs;
    const quantile = quantiles.at(-1);
    if (left <= 0 || seen.pairs === 0 || quantile === undefined)
        return false;
    const drop = seen.dropSum / seen.pairs;
    const changed = (seen.worse + seen.better) / seen.pairs;
    const error = Math.sqrt(Math.max(0, changed - drop * drop) * (1 / seen.pairs + 1 / left));
    const lucky = Math.max(-changed, drop - Z_HOPE * error);
    const [worse, better] = [(changed + lucky) / 2, (changed - lucky) / 2].map((rate) => Math.max(0, rate) * left);
    const reached = { worse: seen.worse + (worse ?? 0), better: seen.better + (better ?? 0), pairs: most };
    return (0,tango .g)(reached, quantile).upper * (0,procedure_observations .or)(design) >= design.mustCatch;
}

var suite = __webpack_require__(63857);
;




function* confirmBroken(row) {
    yield* try_again_confirm(row, designBroken(row));
}
function designBroken(row) {
    const cases = gravest(row, 'broken', untried(row, 1, row.rounds));
    return designConfirmations(row.design, cases, { kind: 'broken', round: row.rounds });
}
function* confirmFixed(row) {
    yield* try_again_confirm(row, designConfirmations(row.design, gravest(row, 'fixed', untried(row, -1, undefined)), {
        kind: 'fixed',
        round: row.rounds,
    }));
}
function* try_again_confirm(row, designed) {
    yield designed.map((confirmation) => confirmationOrder(row.design, confirmation));
    const results = designed.map((confirmation) => readConfirmation(row.design, confirmation, row.find));
    row.confirmations = [...row.confirmations, ...results];
}
function untried(row, sign, round) {
    const tried = new Set(row.confirmations.map((one) => one.caseId));
    const changed = row.observations.pairs.filter((pair) => {
        return Math.sign((0,procedure_observations .l6)(pair) ?? 0) === sign && (round === undefined || pair.round === round);
    });
    const cases = new Set(changed.map((pair) => pair.case));
    return [...cases].filter((one) => !tried.has(one.caseId) && !(0,sweep .Ko)(one));
}
function gravest(row, kind, cases) {
    const { maxConfirmations } = row.design;
    if (maxConfirmations === undefined)
        return cases;
    const left = Math.max(0, maxConfirmations - row.confirmations.filter((one) => one.kind === kind).length);
    const changes = (one) => row.observations.pairs.filter((pair) => pair.case === one && ((0,procedure_observations .l6)(pair) ?? 0) !== 0).length;
    const rank = ({ severity }) => suite .o.indexOf(severity);
    return cases.toSorted((a, b) => rank(a) - rank(b) || changes(b) - changes(a)).slice(0, left);
}
function hasStartsForBroken(row) {
    const { design, rounds } = row;
    if (design.starts === undefined || design.metric === 'score')
        return false;
    const { most, isRepeating } = design.starts;
    const needed = isRepeating ? 1 : Math.max(0, ...designBroken(row).map(({ trials }) => trials));
    return needed <= most - 2 * rounds;
}

var net_chance = __webpack_require__(66322);
var non_inferiority = __webpack_require__(13606);
;



function askAgainOrders(observations, design) {
    const silent = unanswered(observations);
    if (!design.mayAskAgain || !isTooMany(silent, design))
        return [];
    return silent.map((one) => ({ kind: 'together', keys: [againKey(design, one)] }));
}
function isTooSilent(observations, design, find) {
    const silent = unanswered(observations).filter((one) => find(againKey(design, one))?.status !== 'scored');
    return isTooMany(silent, design);
}
function isTooMany({ length }, design) {
    return (0,limit .O)((length / Math.max(1, design.compared.length)) * (0,procedure_observations .or)(design), design.maxDrop);
}
function unanswered({ pairs }) {
    const answered = (side) => new Set(pairs.filter((pair) => typeof pair[side] === 'number').map((pair) => pair.case));
    const [byBase, byHead] = [answered('base'), answered('head')];
    return [...byBase].filter((one) => !byHead.has(one));
}
function againKey(design, { caseId }) {
    return (0,sweep .TN)(design, caseId, { side: 'head', purpose: 'confirmation', round: 1, number: 1 });
}

;




const MADE_UP_FOR = 2;
const STEADY = { weight: 8, worse: 3 };
const FAILING_BELOW = 2;
function* screen(row) {
    const { design, find, seed } = row;
    const alone = new Set();
    const beside = new Set();
    const blocks = blocksOf(design, seed);
    yield sweep .yK(design);
    for (const block of blocks) {
        const [paired, single] = partition(block, (one) => isPairedAtOnce(design, one));
        yield [...sweep .c9(design, paired, { round: 1, seed }), ...single.map((one) => aloneOrder(design, one))];
        yield sweep .oS({ ...design, compared: paired }, find);
        const open = single.filter((one) => aloneValue(row, one) !== 1);
        yield sweep .W1(design, open, seed);
        single.forEach((one) => alone.add(one));
        [...paired, ...open].forEach((one) => beside.add(one));
        const screening = { alone, beside, isDoubtful: false };
        if (block !== blocks.at(-1) && isDoubtful(row, screening))
            return { ...screening, isDoubtful: true };
    }
    return { alone, beside, isDoubtful: false };
}
function besideRestOrders({ design, seed }, { alone, beside }) {
    const [asked, others] = partition(design.compared.filter((one) => !beside.has(one)), (one) => alone.has(one));
    return [...sweep .W1(design, asked, seed), ...sweep .c9(design, others, { round: 1, seed })];
}
function besidePairs({ design, find }, { beside }) {
    const cases = design.compared.filter((one) => beside.has(one));
    const pairs = sweep .SX(design, cases, { round: 1, find });
    return { pairs, looks: [pairs.length] };
}
function screenedPairs(row, screening) {
    const pairs = row.design.compared.map((one) => screenedPair(row, one, screening));
    return { pairs, looks: [pairs.length] };
}
function screenedPair(row, one, { alone, beside }) {
    const first = alone.has(one) ? aloneValue(row, one) : undefined;
    if (!beside.has(one))
        return { case: one, round: 1, base: 'unseen', head: 1, isAlone: true };
    const pairs = sweep .SX(row.design, [one], { round: 1, find: row.find });
    const pair = pairs[0] ?? { case: one, round: 1, base: 'missing', head: 'missing' };
    return first === 0 && pair.base !== 0 ? { ...pair, head: 0 } : pair;
}
function isDoubtful(row, screening) {
    const { pairs, looks } = screenedPairs(row, screening);
    if ((0,procedure_observations .y0)(row.design)) {
        const steady = (0,procedure_observations .rZ)(pairs.filter((pair) => pair.case.weight >= STEADY.weight));
        if (steady.worse - steady.better >= STEADY.worse)
            return true;
    }
    const worse = pairs.filter(({ base, head }) => base === 1 && head === 0).slice(0, MADE_UP_FOR);
    const excused = pairs.map((pair) => (worse.includes(pair) ? { ...pair, head: 1 } : pair));
    return (0,non_inferiority .NP)({ pairs: excused, looks }, row.design) === undefined;
}
function isPairedAtOnce(design, one) {
    return sweep .Ko(one) || ((0,procedure_observations .y0)(design) && one.weight < FAILING_BELOW);
}
function blocksOf(design, seed) {
    const byId = [...design.compared].sort((a, b) => (a.caseId < b.caseId ? -1 : 1));
    const order = (0,random .A4)(byId, (0,random .Db)(seed, [design.suite, design.target, 'screening']));
    const steadiest = order.toSorted((a, b) => b.weight - a.weight);
    const size = Math.max(5, Math.ceil(steadiest.length / 10));
    return Array.from({ length: Math.ceil(steadiest.length / size) }, (_, i) => steadiest.slice(i * size, (i + 1) * size));
}
function aloneOrder(design, { caseId }) {
    return { kind: 'together', keys: [sweep .Eq(design, caseId, 'head', { round: 1 })] };
}
function aloneValue({ design, find }, { caseId }) {
    return sweep .lB(find(sweep .Eq(design, caseId, 'head', { round: 1 })), design);
}
function partition(items, isFirst) {
    return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

;















const Z_BEYOND = (0,normal .Z)(0.95);
function* decideRow(row) {
    const { design, seed } = row;
    if (!design.mayAskAgain)
        return yield* judgeRecording(row);
    if (design.ranking !== undefined)
        return yield* decideCandidate(row, design.ranking);
    const screening = design.isScreening === true ? yield* screen(row) : undefined;
    const screened = screening && (yield* judgeScreening(row, screening));
    if (screened !== undefined)
        return screened;
    yield screening === undefined ? sweep .al(design, seed) : besideRestOrders(row, screening);
    if (design.compared.length === 0)
        return 'nothing-compared';
    yield sweep .oS(design, row.find);
    (0,row_state .Mo)(row, design.compared, 1);
    yield* judgeCriticalCases(row);
    const first = (yield* judgeDrop(row)) ?? (yield* endRound(row)) ?? (yield* judgePass(row, 'round-end')) ?? atLimit(row);
    if (first !== undefined)
        return first;
    row.isSteadiestFirst = looksLikeDrop(row);
    for (let round = 2; round <= design.maxRounds; round += 1) {
        const outcome = yield* laterRound(row, round);
        if (outcome !== undefined)
            return outcome;
    }
    return 'undecided';
}
function* judgeScreening(row, screening) {
    if (screening.isDoubtful)
        return undefined;
    row.rounds = 1;
    row.observations = besidePairs(row, screening);
    yield* judgeCriticalCases(row);
    let found = screenedPairs(row, screening);
    const outcome = yield* endRound(row, function* () {
        row.observations = found;
        yield* buyUnseen(row, () => true);
        found = row.observations;
    });
    row.observations = found;
    const ended = outcome ?? (yield* judgePass(row, 'round-end')) ?? atLimit(row);
    if (ended === undefined)
        row.observations = { pairs: [], looks: [] };
    row.isScreened = ended !== undefined;
    return ended;
}
function* judgeCriticalCases(row) {
    const others = row.confirmations.filter(({ kind }) => kind !== 'critical');
    row.confirmations = [...others, ...(yield* judgeCritical(row.design, row.find))];
}
function* judgeRecording(row) {
    const { design } = row;
    if (design.compared.length === 0)
        return 'nothing-compared';
    const pairs = sweep .it(design, row.find);
    row.observations = { pairs, looks: [pairs.length] };
    row.rounds = design.maxRounds;
    return (yield* judgeDrop(row)) ?? (yield* judgePass(row, 'round-end')) ?? 'undecided';
}
function* laterRound(row, round) {
    const blocks = sweep .SH(row.design, round, row);
    for (const [i, block] of blocks.entries()) {
        if (isBeyondRepair(row))
            return 'lost';
        yield row.isSteadiestFirst
            ? sweep .c9(row.design, block, { round, seed: row.seed })
            : sweep .vc(row.design, block, round);
        (0,row_state .Mo)(row, block, round);
        yield* buyInBadMinute(row, block.length);
        const isLast = i === blocks.length - 1;
        const ended = (yield* judgeDrop(row)) ?? (isLast ? yield* endRound(row) : undefined);
        const mayPass = isLast || !row.isSteadiestFirst;
        const passed = ended ?? (mayPass ? yield* judgePass(row, isLast ? 'round-end' : 'block') : undefined);
        const outcome = passed ?? (isLast ? atLimit(row) : undefined);
        if (outcome !== undefined)
            return outcome;
    }
    return undefined;
}
function looksLikeDrop({ observations, design }) {
    const least = Math.max(design.maxDrop, design.mustCatch / 2);
    return (0,procedure_observations .y0)(design) && (0,limit .O)((0,procedure_observations .R_)((0,procedure_observations .rZ)(observations.pairs), design), least);
}
function isBeyondRepair({ observations, design }) {
    return (0,procedure_observations .rZ)(observations.pairs).missing / design.mostPairs > design.maxErrorShare;
}
function* judgeDrop(row) {
    yield* buyUnseen(row, () => isDropEstablished(row.observations, row.design));
    if (!isDropEstablished(row.observations, row.design))
        return undefined;
    if (!isDropEstablished((0,procedure_observations .no)(row.observations, 'for-head'), row.design)) {
        row.isFragile = true;
        return undefined;
    }
    if (!row.design.isDropBlocking && row.design.maxBroken !== undefined) {
        yield* confirmBroken(row);
        if (row.design.netP !== undefined)
            yield* confirmFixed(row);
    }
    else if (hasStartsForBroken(row)) {
        row.established = 'dropped';
        yield* confirmBroken(row);
    }
    return 'dropped';
}
function isDropEstablished(observations, design) {
    const share = (0,procedure_observations .or)(design);
    if (!(0,limit .O)((0,procedure_observations .R_)((0,procedure_observations .rZ)(observations.pairs), design), design.maxDrop))
        return false;
    return ((0,limit .O)((0,non_inferiority .iL)(observations, design, Z_BEYOND) * share, design.maxDrop) && (0,procedure_observations .W0)(observations, design));
}
function* endRound(row, beforeFixed) {
    const { design } = row;
    if (design.metric === 'score')
        return undefined;
    yield* confirmBroken(row);
    if (design.critical !== undefined && (0,row_state .NI)(row, 'critical', design.critical.maxBroken))
        return 'critical';
    const isTooMany = design.maxBroken !== undefined && (0,row_state .NI)(row, 'major', design.maxBroken);
    if (isTooMany && design.netP === undefined)
        return 'broken';
    if (!isTooMany && !exceedsDrop(row))
        return undefined;
    if (beforeFixed !== undefined)
        yield* beforeFixed();
    yield* confirmFixed(row);
    const isNetLoss = design.netP === undefined || !(0,limit .O)((0,net_chance .M)(row.confirmations), design.netP);
    return isNetLoss && (isTooMany || exceedsDrop(row)) ? 'broken' : undefined;
}
function exceedsDrop(row) {
    const { pairedCases, compared, maxDrop } = row.design;
    const confirmed = { confirmations: row.confirmations, pairedCases, affectedCases: compared.length };
    if ((0,comparison_confirmed .v)(confirmed).drop > maxDrop)
        return true;
    row.isFragile ||= (0,comparison_confirmed .v)(confirmed, 'against-head').drop > maxDrop;
    return false;
}
function* judgePass(row, at) {
    yield* buyUnseen(row, () => mayStillPass(row, at));
    const found = (0,non_inferiority .NP)(row.observations, row.design);
    row.isPassFragile = false;
    if (found === undefined || found.kind === 'doubtful' || (found.kind === 'tolerated' && at === 'block'))
        return undefined;
    yield askAgainOrders(row.observations, row.design);
    const isSilent = isTooSilent(row.observations, row.design, row.find);
    row.isPassFragile = isSilent || !found.isStanding;
    if (isSilent)
        return 'undecided';
    return found.isStanding ? found.kind : undefined;
}
function atLimit({ design, observations, confirmations }) {
    if (design.metric === 'score')
        return undefined;
    return isWithinLimit(observations, design, confirmations) ? 'tolerated' : undefined;
}
function mayStillPass({ observations, design }, at) {
    const found = (0,non_inferiority .NP)(observations, design);
    if (found?.kind === 'doubtful')
        return true;
    return found === undefined && at === 'round-end' && (0,non_inferiority .rA)(observations, design);
}


 }),

 91410:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Eq: () => ( sweepKey),
   FE: () => ( isJudgedCritical),
   Ko: () => ( isCritical),
   SH: () => ( blocksOf),
   SX: () => ( readPairs),
   TN: () => ( keyOf),
   W1: () => ( besideOrders),
   al: () => ( firstRoundOrders),
   c9: () => ( pairOrders),
   h_: () => ( ownBaseKey),
   it: () => ( recordedPairs),
   lB: () => ( observe),
   oS: () => ( renewalOrders),
   od: () => ( storedBaseValue),
   vc: () => ( blockOrders),
   yK: () => ( measuredOrders)
 });
 var _domain_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64233);
 var _domain_trial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70721);
 var _figures_clusters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60155);
 var _random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90388);




function keyOf(design, caseId, trial) {
    return { suite: design.suite, target: (0,_domain_keys_js__WEBPACK_IMPORTED_MODULE_2__ .cr)(design, trial.side), caseId, ...trial };
}
function sweepKey(design, caseId, side, at) {
    return keyOf(design, caseId, { side, purpose: 'sweep', round: at.round, number: at.number ?? 1 });
}
function firstRoundOrders(design, seed) {
    return [...pairOrders(design, design.compared, { round: 1, seed }), ...measuredOrders(design)];
}
function measuredOrders(design) {
    return design.measured.map((id) => ({ kind: 'together', keys: [sweepKey(design, id, 'head', { round: 1 })] }));
}
function besideOrders(design, cases, seed) {
    const generator = (0,_random_js__WEBPACK_IMPORTED_MODULE_1__ .Db)(seed, [design.suite, design.target, 'beside']);
    const byId = [...cases].sort((a, b) => (a.caseId < b.caseId ? -1 : 1));
    return byId.map(({ caseId }) => {
        const base = sweepKey(design, caseId, 'base', { round: 1, number: 2 });
        const head = sweepKey(design, caseId, 'head', { round: 1, number: _domain_trial_js__WEBPACK_IMPORTED_MODULE_0__ .aC });
        return { kind: 'together', keys: (0,_random_js__WEBPACK_IMPORTED_MODULE_1__ .A4)([base, head], generator) };
    });
}
function pairOrders(design, cases, { round, seed }) {
    const generator = (0,_random_js__WEBPACK_IMPORTED_MODULE_1__ .Db)(seed, [design.suite, design.target, 'pairs']);
    const byId = [...cases].sort((a, b) => (a.caseId < b.caseId ? -1 : 1));
    return byId.map((one) => {
        const sides = ['base', 'head'].map((side) => sweepKey(design, one.caseId, side, { round }));
        const isTwice = round === 1 && isJudgedCritical(design, one);
        const again = isTwice ? [sweepKey(design, one.caseId, 'head', { round, number: 2 })] : [];
        return { kind: 'together', keys: (0,_random_js__WEBPACK_IMPORTED_MODULE_1__ .A4)([...sides, ...again], generator) };
    });
}
function isCritical(one) {
    return one.severity === 'critical';
}
function isJudgedCritical(design, one) {
    return design.critical !== undefined && isCritical(one);
}
function blocksOf(design, round, { seed, isSteadiestFirst = false }) {
    const name = [design.suite, (0,_domain_keys_js__WEBPACK_IMPORTED_MODULE_2__ .cr)(design, 'base'), design.tag ?? '', design.metric, `round ${round}`];
    const byId = [...design.compared].sort((a, b) => (a.caseId < b.caseId ? -1 : 1));
    const clusters = (0,_figures_clusters_js__WEBPACK_IMPORTED_MODULE_3__ .b)(byId, ({ cluster }) => ({ cluster, round }));
    const size = Math.max(5, Math.ceil(byId.length / 10));
    const blocks = [];
    const order = (0,_random_js__WEBPACK_IMPORTED_MODULE_1__ .A4)(clusters, (0,_random_js__WEBPACK_IMPORTED_MODULE_1__ .Db)(seed, name));
    for (const cluster of isSteadiestFirst ? order.toSorted(bySteadiness) : order) {
        const last = blocks.at(-1);
        if (last === undefined || last.length >= size)
            blocks.push([...cluster]);
        else
            last.push(...cluster);
    }
    return blocks;
}
function bySteadiness(a, b) {
    const weight = (cases) => Math.max(...cases.map((one) => one.weight));
    return weight(b) - weight(a);
}
function blockOrders(design, cases, round) {
    return cases.map(({ caseId }) => {
        const head = sweepKey(design, caseId, 'head', { round });
        const base = sweepKey(design, caseId, 'base', { round });
        if (design.metric === 'score')
            return { kind: 'together', keys: [base, head] };
        const calls = [{ key: head, expects: 'fail' }, { key: base, expects: 'pass' }];
        return { kind: 'until', calls, maxMisses: 0 };
    });
}
function readPairs(design, cases, at) {
    return cases.map((one) => {
        const head = observe(at.find(headKey(design, one, at)), design);
        const isLater = at.round > 1 && at.isWhole !== true;
        const isLazy = design.ranking === undefined && (isLater || hasStoredBase(design, one, at));
        const isPooled = isLazy && design.metric === 'pass_rate' && head === 1;
        const base = isPooled ? 'unseen' : observe(at.find(ownBaseKey(design, one, at)), design);
        return { case: one, round: at.round, base, head };
    });
}
function recordedPairs(design, find) {
    const rounds = Array.from({ length: design.maxRounds }, (_, index) => index + 1);
    return rounds.flatMap((round) => design.compared.flatMap((one) => {
        const base = find(sweepKey(design, one.caseId, 'base', { round }));
        const head = find(sweepKey(design, one.caseId, 'head', { round }));
        if (base === undefined || head === undefined)
            return [];
        return [{ case: one, round, base: observe(base, design), head: observe(head, design) }];
    }));
}
function renewalOrders(design, find) {
    const at = { round: 1, find };
    const isNeeded = (one) => {
        const head = observe(find(sweepKey(design, one.caseId, 'head', at)), design);
        return hasStoredBase(design, one, at) && (design.metric === 'score' || head !== 1);
    };
    return design.compared.filter(isNeeded).map((one) => ({ kind: 'together', keys: [ownBaseKey(design, one, at)] }));
}
function ownBaseKey(design, one, at) {
    const isSecond = hasStoredBase(design, one, at) || wasAskedAgain(design, one, at);
    return sweepKey(design, one.caseId, 'base', { round: at.round, number: isSecond ? 2 : 1 });
}
function headKey(design, one, at) {
    const number = wasAskedAgain(design, one, at) ? _domain_trial_js__WEBPACK_IMPORTED_MODULE_0__ .aC : 1;
    return sweepKey(design, one.caseId, 'head', { round: at.round, number });
}
function wasAskedAgain(design, { caseId }, { round, find }) {
    return round === 1 && find(sweepKey(design, caseId, 'head', { round, number: _domain_trial_js__WEBPACK_IMPORTED_MODULE_0__ .aC })) !== undefined;
}
function hasStoredBase(design, one, at) {
    return at.round === 1 && storedBaseValue(design, one, at.find) !== undefined;
}
function storedBaseValue(design, one, find) {
    const trial = find(sweepKey(design, one.caseId, 'base', { round: 1 }));
    return trial?.status === 'scored' && trial.origin === 'stored' ? observe(trial, design) : undefined;
}
function observe(trial, design) {
    if (trial?.status !== 'scored')
        return 'missing';
    return design.metric === 'score' ? trial.score : Number(trial.passed);
}


 }),

 90388:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  dK: () => ( drawIndex),
  x3: () => ( drawTimes),
  Db: () => ( generatorFor),
  A4: () => ( shuffled)
});

;
function uniformIntInternal(rng, rangeSize) {
	const MaxAllowed = rangeSize > 2 ? ~~(4294967296 / rangeSize) * rangeSize : 4294967296;
	let deltaV = rng.next() + 2147483648;
	while (deltaV >= MaxAllowed) deltaV = rng.next() + 2147483648;
	return deltaV % rangeSize;
}
function fromNumberToArrayInt64(out, n) {
	if (n < 0) {
		const posN = -n;
		out.sign = -1;
		out.data[0] = ~~(posN / 4294967296);
		out.data[1] = posN >>> 0;
	} else {
		out.sign = 1;
		out.data[0] = ~~(n / 4294967296);
		out.data[1] = n >>> 0;
	}
	return out;
}
function substractArrayInt64(out, arrayIntA, arrayIntB) {
	const lowA = arrayIntA.data[1];
	const highA = arrayIntA.data[0];
	const signA = arrayIntA.sign;
	const lowB = arrayIntB.data[1];
	const highB = arrayIntB.data[0];
	const signB = arrayIntB.sign;
	out.sign = 1;
	if (signA === 1 && signB === -1) {
		const low = lowA + lowB;
		const high = highA + highB + (low > 4294967295 ? 1 : 0);
		out.data[0] = high >>> 0;
		out.data[1] = low >>> 0;
		return out;
	}
	let lowFirst = lowA;
	let highFirst = highA;
	let lowSecond = lowB;
	let highSecond = highB;
	if (signA === -1) {
		lowFirst = lowB;
		highFirst = highB;
		lowSecond = lowA;
		highSecond = highA;
	}
	let reminderLow = 0;
	let low = lowFirst - lowSecond;
	if (low < 0) {
		reminderLow = 1;
		low = low >>> 0;
	}
	out.data[0] = highFirst - highSecond - reminderLow;
	out.data[1] = low;
	return out;
}
function uniformArrayIntInternal(rng, out, rangeSize) {
	const maxIndex0 = rangeSize[0] + 1;
	out[0] = uniformIntInternal(rng, maxIndex0);
	out[1] = uniformIntInternal(rng, 4294967296);
	while (out[0] >= rangeSize[0] && (out[0] !== rangeSize[0] || out[1] >= rangeSize[1])) {
		out[0] = uniformIntInternal(rng, maxIndex0);
		out[1] = uniformIntInternal(rng, 4294967296);
	}
	return out;
}
const safeNumberMaxSafeInteger = Number.MAX_SAFE_INTEGER;
const sharedA = {
	sign: 1,
	data: [0, 0]
};
const sharedB = {
	sign: 1,
	data: [0, 0]
};
const sharedC = {
	sign: 1,
	data: [0, 0]
};
const sharedData = [0, 0];
function uniformLargeIntInternal(rng, from, to, rangeSize) {
	const rangeSizeArrayIntValue = rangeSize <= safeNumberMaxSafeInteger ? fromNumberToArrayInt64(sharedC, rangeSize) : substractArrayInt64(sharedC, fromNumberToArrayInt64(sharedA, to), fromNumberToArrayInt64(sharedB, from));
	if (rangeSizeArrayIntValue.data[1] === 4294967295) {
		rangeSizeArrayIntValue.data[0] += 1;
		rangeSizeArrayIntValue.data[1] = 0;
	} else rangeSizeArrayIntValue.data[1] += 1;
	uniformArrayIntInternal(rng, sharedData, rangeSizeArrayIntValue.data);
	return sharedData[0] * 4294967296 + sharedData[1] + from;
}
function uniformInt(rng, from, to) {
	const rangeSize = to - from;
	if (rangeSize <= 4294967295) return uniformIntInternal(rng, rangeSize + 1) + from;
	return uniformLargeIntInternal(rng, from, to, rangeSize);
}


var xoroshiro128plus = __webpack_require__(19821);
;


function generatorFor(seed, names) {
    return (0,xoroshiro128plus .b)(hash(JSON.stringify([seed, ...names])));
}
function drawIndex(generator, count) {
    return uniformInt(generator, 0, count - 1);
}
function drawTimes(generator, times) {
    const count = times.length;
    const end = count > 2 ? Math.floor(2 ** 32 / count) * count : 2 ** 32;
    times.fill(0);
    for (let k = 0; k < count; k += 1) {
        let drawn = generator.next() + 2 ** 31;
        while (drawn >= end)
            drawn = generator.next() + 2 ** 31;
        const item = drawn - Math.floor(drawn / count) * count;
        times[item] = (times[item] ?? 0) + 1;
    }
}
function shuffled(items, generator) {
    const order = [...items];
    for (let last = order.length - 1; last > 0; last -= 1) {
        const chosen = drawIndex(generator, last + 1);
        [order[last], order[chosen]] = [order[chosen], order[last]];
    }
    return order;
}
function hash(text) {
    let value = 0x811c9dc5;
    for (let i = 0; i < text.length; i += 1)
        value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    return value | 0;
}


 }),

 86958:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   n: () => ( slicesOf)
 });
function slicesOf(contrast, designs) {
    return contrast.rows.flatMap((row) => {
        if (row.cases.length === 0)
            return [];
        const tags = [undefined, ...row.policy.tags.keys()];
        return tags.map((tag) => sliceOf(row, tag, designs)).filter((one) => one.compared.length + one.measured.length > 0);
    });
}
function sliceOf(row, tag, designs) {
    const cases = row.cases.filter((planned) => tag === undefined || planned.case.tags.includes(tag));
    const own = designs.filter((one) => one.suite === row.suite && one.target === row.target && one.tag === tag);
    return {
        row,
        tag,
        compared: cases.filter((planned) => planned.kind === 'compared'),
        measured: cases.filter((planned) => planned.kind === 'measured'),
        designs: {
            passRate: own.find((one) => one.metric === 'pass_rate'),
            score: own.find((one) => one.metric === 'score'),
        },
    };
}


 }),

 47038:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Y: () => ( wilsonInterval)
 });
const Z_95 = 1.959963984540054;
function wilsonInterval(rate, size) {
    const z2 = Z_95 * Z_95;
    const centre = (rate + z2 / (2 * size)) / (1 + z2 / size);
    const half = (Z_95 / (1 + z2 / size)) * Math.sqrt((rate * (1 - rate)) / size + z2 / (4 * size * size));
    return { lower: Math.max(0, centre - half), upper: Math.min(1, centre + half), confidence: 0.95 };
}


 }),

 99581:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   A: () => ( indexTrials)
 });
function indexTrials(trials, preferences = []) {
    const suites = new Map();
    for (const trial of trials) {
        const { suite, target, caseId } = trial.key;
        entry(entry(entry(suites, suite), target), caseId).set(trialNumber(trial.key), trial);
    }
    const caseOf = (suite, target, caseId) => suites.get(suite)?.get(target)?.get(caseId);
    return {
        find: (key) => caseOf(key.suite, key.target, key.caseId)?.get(trialNumber(key)),
        ofCase: ({ suite, target, reference = target }, caseId) => {
            const of = (arm) => [...(caseOf(suite, arm, caseId)?.values() ?? [])];
            if (reference === target)
                return of(target);
            const on = (arm, side) => of(arm).filter(({ key }) => key.side === side);
            return [...on(reference, 'base'), ...on(target, 'head')];
        },
        preferences: (suite, target) => preferences.filter(({ key }) => key.suite === suite && key.target === target),
    };
}
function entry(map, name) {
    const found = map.get(name) ?? new Map();
    map.set(name, found);
    return found;
}
function trialNumber(key) {
    const kind = (key.side === 'base' ? 0 : 2) + (key.purpose === 'sweep' ? 0 : 1);
    return (key.round * 2 ** 20 + key.number) * 4 + kind;
}


 }),

 19821:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   b: () => ( xoroshiro128plus)
 });
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}



 })

};
