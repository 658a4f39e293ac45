export const id = 1131;
export const ids = [1131];
export const modules = {

 1131:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  f: () => ( compareRows),
  H: () => ( compareWithoutJudge)
});

var comparison = __webpack_require__(23182);
var measures = __webpack_require__(67590);
var plan = __webpack_require__(50698);
var wilson = __webpack_require__(47038);
var compare_pairs = __webpack_require__(47301);
var mean = __webpack_require__(82195);
;




const passValue = (trial, expectations) => {
    const passed = expectations === 'old' ? (trial.passedOldExpectations ?? trial.passed) : trial.passed;
    return Number(passed);
};
const scoreValue = (trial, expectations) => {
    return expectations === 'old' && trial.passedOldExpectations !== undefined ? undefined : trial.score;
};
function barEvidence(slice, index, valueOf) {
    const planned = [...slice.compared, ...slice.measured];
    const own = planned.filter((one) => !(0,plan .N0)(slice.row, one));
    const whole = rateOver(slice, index, { planned, valueOf });
    const ofBase = own.length < planned.length ? rateOver(slice, index, { planned: own, valueOf }) : undefined;
    return whole === undefined || ofBase === undefined ? whole : lowerOf(whole, ofBase);
}
function rateOver(slice, index, { planned, valueOf }) {
    const head = planned.flatMap((one) => caseMean(slice, index, { planned: one, side: 'head', valueOf }) ?? []);
    const base = planned.flatMap((one) => caseMean(slice, index, { planned: one, side: 'base', valueOf }) ?? []);
    const unaffected = unaffectedOf(slice);
    const own = unaffected.flatMap((id) => meanOf(sweepAnswers(slice, index, id, 'head'), valueOf, 'new') ?? []);
    const measured = [...head, ...own];
    if (measured.length === 0)
        return undefined;
    const rate = (0,mean .i)(measured);
    const before = [...base, ...own];
    return {
        base: before.length === 0 ? undefined : (0,mean .i)(before),
        head: rate,
        interval: (0,wilson .Y)(rate, measured.length),
        measuredCases: measured.length,
        totalCases: planned.length + unaffected.length,
    };
}
function lowerOf(whole, ofBase) {
    const shown = ofBase.head < whole.head ? ofBase : whole;
    const isWhole = [whole, ofBase].every(({ measuredCases, totalCases }) => measuredCases === totalCases);
    const { measuredCases, totalCases } = isWhole ? shown : whole;
    const lower = Math.min(whole.interval.lower, ofBase.interval.lower);
    const upper = Math.min(whole.interval.upper, ofBase.interval.upper);
    return { ...shown, measuredCases, totalCases, interval: { ...shown.interval, lower, upper } };
}
function unaffectedOf({ row, tag }) {
    return tag === undefined ? row.unaffected : (row.unaffectedByTag.get(tag) ?? []);
}
function caseMean(slice, index, of) {
    const { planned, side, valueOf } = of;
    const trials = (on) => sweepAnswers(slice, index, planned.case.id, on);
    if (planned.kind === 'compared')
        return meanOf(trials(side), valueOf, 'new');
    const own = trials(side);
    if (side === 'head' || own.length > 0)
        return meanOf(own, valueOf, 'new');
    return isAskedOnBase(slice, planned) ? meanOf(trials('head'), valueOf, 'old') : undefined;
}
function isAskedOnBase({ row }, planned) {
    const isSpecChange = planned.reasons.every(({ kind }) => kind === 'case' || kind === 'scorer');
    return isSpecChange || (0,plan .e7)(row, planned);
}
function sweepAnswers(slice, index, caseId, side) {
    const trials = index.ofCase(slice.row, caseId);
    const answers = trials.filter((trial) => trial.status === 'scored');
    const rounds = (0,compare_pairs .lT)(slice);
    return answers.filter(({ key }) => key.side === side && key.purpose === 'sweep' && rounds.includes(key.round));
}
function meanOf(trials, valueOf, expectations) {
    const values = trials.flatMap((trial) => valueOf(trial, expectations) ?? []);
    return values.length === 0 ? undefined : (0,mean .i)(values);
}

;

function caseChanges(slice, index, row) {
    const confirmed = new Map((row?.confirmations ?? []).map((one) => [one.caseId, one]));
    return [...slice.compared, ...slice.measured].map((planned) => {
        const { id, severity, tags } = planned.case;
        const tally = {
            base: tallyOf((0,compare_pairs .Bw)(slice, index, { caseId: id, side: 'base' })),
            head: tallyOf((0,compare_pairs .Bw)(slice, index, { caseId: id, side: 'head' })),
        };
        const confirmation = confirmed.get(id);
        const isLeftOut = row?.isScreened === true && planned.kind === 'compared' && wasLeftOut(slice, index, id);
        const change = isLeftOut ? 'head-passing' : changeOf(planned, tally, confirmation);
        return { caseId: id, severity, tags, change, tally, isConfirmed: confirmation?.status === 'confirmed' };
    });
}
function changeOf(planned, tally, confirmation) {
    if (planned.kind === 'measured') {
        if (tally.head.of === 0)
            return 'missing';
        return tally.head.passed === tally.head.of ? 'measured-passing' : 'measured-failing';
    }
    if (tally.base.of === 0 || tally.head.of === 0)
        return 'missing';
    if (confirmation?.status === 'confirmed')
        return confirmation.kind === 'fixed' ? 'fixed' : 'broken';
    return changeSeen(tally);
}
function wasLeftOut(slice, index, caseId) {
    const trials = index.ofCase(slice.row, caseId);
    return trials.every(({ key, status }) => key.side === 'head' && status === 'scored');
}
function changeSeen({ base, head }) {
    const isMixed = [base, head].some((side) => side.passed > 0 && side.passed < side.of);
    if (isMixed)
        return 'flaky';
    if (base.passed > 0)
        return head.passed > 0 ? 'passing' : 'broken';
    return head.passed > 0 ? 'fixed' : 'failing';
}
function tallyOf(trials) {
    return { passed: trials.filter((trial) => trial.passed).length, of: trials.length };
}

var binomial = __webpack_require__(88843);
;

function lossesOf(slice, index) {
    const trials = [...slice.compared, ...slice.measured].flatMap(({ case: { id } }) => {
        return index.ofCase(slice.row, id);
    });
    const errored = trials.filter((trial) => trial.status === 'errored');
    const providers = [...new Set(errored.map((trial) => trial.provider))].sort();
    return { errored: countSides(errored), providers, evidence: errorEvidence(slice, trials) };
}
function errorEvidence(slice, trials) {
    const sweeps = trials.filter((trial) => trial.key.purpose === 'sweep' && trial.status !== 'skipped');
    if (sweeps.length === 0)
        return undefined;
    const asked = new Set(sweeps.map(pairName));
    const lost = new Set(sweeps.filter((trial) => trial.status === 'errored').map(pairName));
    const compared = new Set(slice.compared.map(({ case: { id } }) => id));
    const paired = sweeps.filter((trial) => compared.has(trial.key.caseId));
    const share = (side) => {
        const own = paired.filter((trial) => trial.key.side === side);
        return { hits: own.filter((trial) => trial.status === 'errored').length, of: own.length };
    };
    const errored = sweeps.filter((trial) => trial.status === 'errored');
    return {
        missingShare: lost.size / asked.size,
        sidesDifferP: (0,binomial .MX)(share('base'), share('head')),
        unscored: countSides(errored.filter((trial) => trial.isAnswered)),
    };
}
function pairName({ key }) {
    return `${key.round}\0${key.caseId}`;
}
function countSides(trials) {
    const on = (side) => trials.filter((trial) => trial.key.side === side).length;
    return { base: on('base'), head: on('head') };
}

var held_trial = __webpack_require__(32567);
;
const ROUNDING = 1e-9;
function splitTail(sizes) {
    const half = sizes.length >> 1;
    const ascending = signedSums(sizes.subarray(0, half)).sort();
    const others = signedSums(sizes.subarray(half)).sort();
    return (sum) => {
        const least = sum - ROUNDING * total(sizes);
        let count = 0;
        let from = ascending.length;
        for (const other of others) {
            while (from > 0 && (ascending[from - 1] ?? 0) + other >= least)
                from -= 1;
            count += ascending.length - from;
        }
        return count / (ascending.length * others.length);
    };
}
function signedSums(sizes) {
    const sums = new Float64Array(2 ** sizes.length);
    sizes.forEach((size, i) => {
        const known = 2 ** i;
        for (let k = 0; k < known; k += 1) {
            sums[known + k] = (sums[k] ?? 0) + size;
            sums[k] = (sums[k] ?? 0) - size;
        }
    });
    return sums;
}
const POINTS = { aSize: 32, least: 2 ** 12, most: 2 ** 16 };
function gridTail(sizes) {
    const { steps, slack } = stepsOf(sizes);
    const most = steps.reduce((all, step) => all + step, 0);
    const unit = total(sizes) / most;
    const walk = walkOf(steps, most);
    return (sum) => {
        const least = Math.max(0, Math.ceil((sum / unit + most) / 2 - slack));
        let tail = 0;
        for (let up = most; up >= least; up -= 1)
            tail += walk[up] ?? 0;
        return Math.min(1, Math.max(tail, 2 ** -sizes.length));
    };
}
function walkOf(steps, most) {
    const walk = new Float64Array(most + 1);
    walk[0] = 1;
    let reached = 0;
    for (const step of steps) {
        reached += step;
        for (let up = reached; up >= step; up -= 1)
            walk[up] = ((walk[up] ?? 0) + (walk[up - step] ?? 0)) / 2;
        for (let up = Math.min(step - 1, reached); up >= 0; up -= 1)
            walk[up] = (walk[up] ?? 0) / 2;
    }
    return walk;
}
function stepsOf(sizes) {
    const [smallest = 1] = sizes;
    const multiples = sizes.map((size) => size / smallest);
    const isWhole = multiples.every((one) => Math.abs(one - Math.round(one)) < ROUNDING * one);
    if (isWhole && total(multiples) <= POINTS.most)
        return { steps: Int32Array.from(multiples, Math.round), slack: 0.01 };
    const points = Math.min(POINTS.most, Math.max(POINTS.least, POINTS.aSize * sizes.length));
    const unit = total(sizes) / points;
    return { steps: Int32Array.from(sizes, (size) => Math.round(size / unit)), slack: Math.sqrt(sizes.length) / 2 };
}
function total(values) {
    return values.reduce((sum, one) => sum + one, 0);
}

var normal = __webpack_require__(74765);
;
const STEPS = 60;
function signedRoot(differences) {
    const sum = differences.reduce((all, one) => all + one, 0);
    const most = differences.reduce((all, one) => all + Math.abs(one), 0);
    if (Math.abs(sum) <= 1e-9 * most)
        return 0;
    if (Math.abs(sum) >= (1 - 1e-12) * most)
        return sum > 0 ? Infinity : -Infinity;
    const tilt = tiltOf(differences, Math.abs(sum));
    const { cumulant, variance } = momentsAt(differences, tilt);
    const root = Math.sqrt(Math.max(0, 2 * (tilt * Math.abs(sum) - cumulant)));
    const away = root < 1e-4 ? root : root + Math.log((tilt * Math.sqrt(variance)) / root) / root;
    return sum > 0 ? away : -away;
}
function tiltOf(differences, sum) {
    let [low, high] = [0, Infinity];
    let tilt = sum / momentsAt(differences, 0).variance;
    for (let i = 0; i < STEPS; i += 1) {
        const { mean, variance } = momentsAt(differences, tilt);
        if (mean < sum)
            low = tilt;
        else
            high = tilt;
        const next = tilt + (sum - mean) / variance;
        const isInside = next > low && next < high;
        const moved = isInside ? next : high === Infinity ? 2 * tilt : (low + high) / 2;
        if (Math.abs(moved - tilt) <= 1e-10 * tilt)
            break;
        tilt = moved;
    }
    return tilt;
}
function momentsAt(differences, tilt) {
    let [cumulant, mean, variance] = [0, 0, 0];
    for (const one of differences) {
        const size = Math.abs(one);
        const slope = Math.tanh(tilt * size);
        cumulant += tilt * size + Math.log1p(Math.exp(-2 * tilt * size)) - Math.LN2;
        mean += size * slope;
        variance += size * size * (1 - slope * slope);
    }
    return { cumulant, mean, variance };
}

var distributions_student = __webpack_require__(27663);
;





const MOST_SPLIT = 20;
const MOST_EXACT_LIMIT = 16;
function signFlipTest(differences) {
    const largest = differences.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
    const told = Float64Array.from(differences.filter((one) => Math.abs(one) > 1e-9 * largest)).sort();
    const sum = told.reduce((total, one) => total + one, 0);
    const sizes = told.map(Math.abs).sort();
    const tail = sizes.length <= MOST_SPLIT ? splitTail(sizes) : gridTail(sizes);
    return { drop: tail(-sum), growth: tail(sum) };
}
const DOUBLINGS = 40;
const HALVINGS = 24;
function flipLimit(shifted, side, level) {
    const { estimate, differencesAt, step } = shifted;
    const [sign, beyond] = side === 'lower' ? [-1, 1] : [1, -1];
    if (2 ** -differencesAt(estimate).length > level)
        return undefined;
    const isRejected = (distance) => isBeyond(differencesAt(estimate + sign * distance), beyond, level);
    let [near, far] = [0, step];
    for (let i = 0; i < DOUBLINGS && !isRejected(far); i += 1)
        [near, far] = [far, 2 * far];
    if (!isRejected(far))
        return sign * Infinity;
    for (let i = 0; i < HALVINGS; i += 1) {
        const middle = (near + far) / 2;
        if (isRejected(middle))
            far = middle;
        else
            near = middle;
    }
    return estimate + sign * near;
}
function isBeyond(differences, sign, level) {
    if (differences.length > MOST_EXACT_LIMIT)
        return sign * signedRoot(differences) >= (0,normal .Z)(1 - level);
    const { drop, growth } = signFlipTest(differences);
    return (sign === 1 ? growth : drop) <= level;
}
function flipInterval(differences, level) {
    if (differences.length < 2)
        return undefined;
    const estimate = (0,mean .i)(differences);
    const error = (0,distributions_student .gU)(differences);
    const half = (0,distributions_student .FI)(1 - level, differences.length - 1) * error;
    if (!(half > 1e-12 * Math.abs(estimate)))
        return { lower: estimate, upper: estimate };
    const differencesAt = (value) => differences.map((one) => one - value);
    const shifted = { estimate, differencesAt, step: half };
    return {
        lower: flipLimit(shifted, 'lower', level) ?? estimate - half,
        upper: flipLimit(shifted, 'upper', level) ?? estimate + half,
    };
}

;



function growthOfTotals(values, divisors) {
    const parts = [totalsOf(values), ...(divisors === undefined ? [] : [totalsOf(divisors)])];
    const [value, divisor] = parts;
    if (values.length < 2 || value === undefined || parts.includes(undefined))
        return undefined;
    const logGrowth = value.logRatio - (divisor?.logRatio ?? 0);
    const differencesAt = (growth) => {
        const [above, below] = [exchanged(value, value.logRatio - growth), divisor && exchanged(divisor, divisor.logRatio)];
        return above.map((one, i) => withoutRounding(one - (below?.[i] ?? 0)));
    };
    const growth = Math.expm1(logGrowth);
    const [lower, upper] = [limitOf(logGrowth, differencesAt, -0.025), limitOf(logGrowth, differencesAt, 0.025)];
    const pValue = signFlipTest(differencesAt(0)).growth;
    const lowerLimit = limitOf(logGrowth, differencesAt, -0.01);
    return {
        growth,
        interval: Number.isFinite(upper) ? { lower, upper, confidence: 0.95 } : undefined,
        evidence: { growth, lowerLimit, pValue, sampleSize: values.length },
    };
}
function totalsOf(pairs) {
    const base = (0,mean .i)(pairs.map((pair) => pair.base));
    const head = (0,mean .i)(pairs.map((pair) => pair.head));
    return base > 0 && head > 0 ? { pairs, base, head, logRatio: Math.log(head / base) } : undefined;
}
function exchanged({ pairs, base, head }, logRatio) {
    const share = 1 / (1 + Math.exp(-logRatio));
    return pairs.map((pair) => 2 * (share * (pair.head / head) - (1 - share) * (pair.base / base)));
}
function withoutRounding(value) {
    return Math.abs(value) < 1e-12 ? 0 : value;
}
function limitOf(logGrowth, differencesAt, level) {
    const errors = differencesAt(logGrowth);
    const n = errors.length;
    const standardError = Math.sqrt((0,mean .c)(errors.map((error) => error * error)) / (n * (n - 1)));
    if (standardError < 1e-12)
        return Math.expm1(logGrowth);
    const [side, tail] = level < 0 ? ['lower', -level] : ['upper', level];
    const shifted = { estimate: logGrowth, differencesAt, step: 2 * standardError };
    const student = logGrowth + Math.sign(level) * (0,distributions_student .FI)(1 - tail, n - 1) * standardError;
    return Math.expm1(flipLimit(shifted, side, tail) ?? student);
}
function ratioInterval(values, divisors) {
    const n = values.length;
    const [value, divisor] = [(0,mean .i)(values), (0,mean .i)(divisors)];
    if (n < 2 || !(value > 0 && divisor > 0))
        return undefined;
    const errors = values.map((one, i) => one / value - (divisors[i] ?? 0) / divisor);
    const standardError = Math.sqrt((0,mean .c)(errors.map((error) => error * error)) / (n * (n - 1)));
    if (standardError < 1e-12)
        return undefined;
    const factor = Math.exp((0,distributions_student .FI)(0.975, n - 1) * standardError);
    return { lower: value / divisor / factor, upper: (value / divisor) * factor, confidence: 0.95 };
}

;
const FEW_OBSERVATIONS = 20;
const TAIL = 0.025;
function unsampledShare(observations) {
    return 1 - TAIL ** (1 / observations);
}
function widenForUnsampled(interval, { lowest, highest, observations }) {
    const { lower, upper } = interval;
    const isWithoutWidth = lower === upper;
    const shares = observations.map((count) => (isWithoutWidth || count < FEW_OBSERVATIONS ? unsampledShare(count) : 0));
    const share = shares.reduce((sum, one) => sum + one, 0) / shares.length;
    return { ...interval, lower: lower - share * (lower - lowest), upper: upper + share * (highest - upper) };
}

;





const costOf = (trial) => trial.costUsd;
function perCall(slice, index, amountOf) {
    const pairs = knownPairs(slice, index, amountOf);
    const head = headAmounts(pairs, slice, index, amountOf);
    const sides = { base: cost_meanOf(pairs.map((pair) => pair.base)), head: cost_meanOf(head) };
    const headInterval = (0,distributions_student .VO)(head) ?? withoutSpread(sides.head, head.length);
    return { ...toSummary(sides, growthOfTotals(pairs)), headInterval, calls: head.length };
}
function costPerSuccess(slice, index) {
    const pairs = knownPairs(slice, index, costOf);
    const successes = pairs.map(({ pair }) => ({ base: Number(pair.base.passed), head: Number(pair.head.passed) }));
    const headUsd = pairs.map((pair) => pair.head);
    const headPassed = successes.map((one) => one.head);
    const base = perSuccess(pairs.map((pair) => pair.base), successes.map((one) => one.base));
    const sides = { base, head: perSuccess(headUsd, headPassed) };
    const headInterval = ratioInterval(headUsd, headPassed) ?? withoutSpread(sides.head, headUsd.length);
    return {
        ...toSummary(sides, growthOfTotals(pairs, successes)),
        headInterval,
        calls: headAmounts(pairs, slice, index, costOf).length,
    };
}
function withoutSpread(amount, cases) {
    if (amount === undefined || cases < 2)
        return undefined;
    return widenForUnsampled({ lower: amount, upper: amount, confidence: 0.95 }, { lowest: 0, highest: amount, observations: [cases] });
}
function toSummary(sides, growth) {
    const { base, head } = sides;
    const hasRatio = base !== undefined && head !== undefined && base > 0;
    const measure = { base, head, delta: hasRatio ? head / base - 1 : undefined, interval: growth?.interval };
    return { measure, evidence: growth?.evidence };
}
function knownPairs(slice, index, amountOf) {
    return (0,compare_pairs .lf)(slice, index).pairs.flatMap((pair) => {
        const [base, head] = [amountOf(pair.base), amountOf(pair.head)];
        return base === undefined || head === undefined ? [] : [{ pair, base, head }];
    });
}
function headAmounts(pairs, slice, index, amountOf) {
    if (pairs.length > 0 || slice.compared.length > 0)
        return pairs.map((pair) => pair.head);
    const trials = slice.measured.map(({ case: { id } }) => (0,compare_pairs .BW)(slice, index, { caseId: id, side: 'head', round: 1 }));
    const answers = trials.filter((trial) => trial?.status === 'scored');
    return answers.flatMap((trial) => amountOf(trial) ?? []);
}
function perSuccess(usd, passed) {
    return (0,mean .c)(passed) === 0 ? undefined : (0,mean .c)(usd) / (0,mean .c)(passed);
}
function cost_meanOf(values) {
    return values.length === 0 ? undefined : (0,mean .i)(values);
}

var random = __webpack_require__(90388);
;


function growthPValue(changes, cases) {
    const notGrown = changes.filter((change) => !(change > 0)).length;
    const counted = (notGrown + 1) / (changes.length + 1);
    const seen = notGrown > 0 ? counted : Math.min(counted, studentTail(changes, cases));
    return Math.max(2 ** -cases, seen);
}
function studentTail(drawn, cases) {
    const changes = Array.from(drawn);
    const centre = (0,mean .i)(changes);
    const spread = Math.sqrt((0,mean .i)(changes.map((change) => (change - centre) ** 2)));
    return cases > 1 && Number.isFinite(spread) ? (0,distributions_student .Rf)(-centre / spread, cases - 1) : 1;
}

;

function drawStatistics(cases, valuesOf, { generator, resamples }) {
    const times = new Uint32Array(cases);
    const drawn = Array.from({ length: resamples }, () => {
        (0,random .x3)(generator, times);
        return valuesOf(times);
    });
    return (drawn[0] ?? []).map((_, column) => Float64Array.from(drawn, (row) => row[column] ?? NaN));
}
function percentileInterval(drawn) {
    const values = knownOf(drawn);
    return values && percentiles(values);
}
function percentiles(ascending) {
    return { lower: quantile(ascending, 0.025), upper: quantile(ascending, 0.975), confidence: 0.95 };
}
function knownOf(drawn) {
    const known = drawn.filter((value) => !Number.isNaN(value)).sort();
    return known.length < drawn.length / 2 ? undefined : known;
}
function quantile(ascending, share) {
    return ascending[Math.round(share * (ascending.length - 1))] ?? NaN;
}

var beta = __webpack_require__(26620);
;

function harrellDavisWeights(size, quantile) {
    const a = (size + 1) * quantile;
    const b = (size + 1) * (1 - quantile);
    return Float64Array.from({ length: size + 1 }, (_, k) => (0,beta .I)(k / size, a, b));
}
function harrellDavis(values, quantile) {
    const sorted = Float64Array.from(values).sort();
    const weights = harrellDavisWeights(sorted.length, quantile);
    return sorted.reduce((sum, value, i) => sum + value * ((weights[i + 1] ?? 1) - (weights[i] ?? 0)), 0);
}

;

function hodgesLehmann(differences, level) {
    const sorted = Float64Array.from(differences).sort();
    const n = sorted.length;
    const means = (n * (n + 1)) / 2;
    const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
    const belowLimit = Math.max(1, Math.floor(means / 2 - (0,normal .Z)(level) * spread));
    const negative = countAtMost(sorted, 0, 'below');
    const zero = countAtMost(sorted, 0, 'at most') - negative;
    const rankSum = means - negative - zero / 2;
    return {
        estimate: (meanOfRank(sorted, Math.ceil(means / 2)) + meanOfRank(sorted, Math.floor(means / 2) + 1)) / 2,
        lowerLimit: meanOfRank(sorted, belowLimit),
        pValue: 1 - (0,normal .v)((rankSum - means / 2) / spread),
    };
}
function meanOfRank(sorted, rank) {
    let low = sorted[0] ?? 0;
    let high = sorted.at(-1) ?? 0;
    if (countAtMost(sorted, low, 'at most') >= rank)
        return low;
    for (let i = 0; i < 100 && low < high; i += 1) {
        const middle = (low + high) / 2;
        if (countAtMost(sorted, middle, 'at most') >= rank)
            high = middle;
        else
            low = middle;
    }
    return high;
}
function countAtMost(sorted, value, how) {
    let last = sorted.length - 1;
    let count = 0;
    for (let first = 0; first < sorted.length; first += 1) {
        while (last >= 0 && isAbove((sorted[first] ?? 0) + (sorted[last] ?? 0), 2 * value, how))
            last -= 1;
        if (last < first)
            break;
        count += last - first + 1;
    }
    return count;
}
function isAbove(sum, limit, how) {
    return how === 'at most' ? sum > limit : sum >= limit;
}

;


const RESAMPLES = 2000;
function bootstrapQuantilePairs(pairs, quantiles, generator) {
    const sides = [pairs.map((pair) => pair.base), pairs.map((pair) => pair.head)];
    return drawQuantiles(sides, quantiles, generator).map(([base, head]) => {
        const [before, after] = [base, head];
        const ratios = after.map((value, i) => Math.log(value / before[i]));
        const changes = after.map((value, i) => value - before[i]);
        return { ratios: ratios.sort(), changes: changes.sort(), head: after.sort() };
    });
}
function bootstrapQuantiles(values, quantiles, generator) {
    return drawQuantiles([values], quantiles, generator).map(([drawn]) => drawn.sort());
}
function drawQuantiles(sides, quantiles, generator) {
    const sorted = sides.map(sideOf);
    const times = new Uint32Array(sides[0]?.length ?? 0);
    const windows = quantiles.map((quantile) => windowOf(harrellDavisWeights(times.length, quantile)));
    const drawn = quantiles.map(() => sides.map(() => new Float64Array(RESAMPLES)));
    for (let i = 0; i < RESAMPLES; i += 1) {
        (0,random .x3)(generator, times);
        windows.forEach((window, q) => {
            sorted.forEach((side, s) => {
                drawn[q][s][i] = resampledQuantile(side, times, window);
            });
        });
    }
    return drawn;
}
function sideOf(values) {
    const cases = Uint32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    return { cases, values: Float64Array.from(cases, (i) => values[i] ?? 0) };
}
const NEGLIGIBLE = 1e-16;
function windowOf(weights) {
    return { weights, from: weights.findLastIndex((weight) => weight < NEGLIGIBLE), to: weights.indexOf(1) };
}
function resampledQuantile({ values, cases }, times, { weights, from, to }) {
    let i = values.length - 1;
    let rank = values.length;
    let below = rank - (times[cases[i] ?? 0] ?? 0);
    while (below >= to) {
        rank = below;
        i -= 1;
        below = rank - (times[cases[i] ?? 0] ?? 0);
    }
    let sum = 0;
    while (rank > from && i >= 0) {
        sum += (values[i] ?? 0) * ((weights[rank] ?? 1) - (weights[below] ?? 0));
        rank = below;
        i -= 1;
        below = rank - (times[cases[i] ?? 0] ?? 0);
    }
    return sum;
}

;








const QUANTILES = [0.5, 0.95];
const LEVEL = 0.99;
const LEAST_MS = 0.01;
function latencyOf(slice, index, seed) {
    const pairs = livePairs(slice, index);
    const generator = (0,random .Db)(seed, [slice.row.suite, slice.row.target, slice.tag ?? '', 'latency']);
    if (pairs.length === 0)
        return headAlone(slice, index, generator);
    const [middle, tail] = pairs.length < 2 ? [] : bootstrapQuantilePairs(pairs, QUANTILES, generator);
    const isTailSeen = pairs.length >= measures .BL;
    const p95 = summaryOf(pairs, 0.95, isTailSeen ? tail : undefined);
    return {
        latencyP50: { ...summaryOf(pairs, 0.5, middle), evidence: pairs.length < 2 ? undefined : shiftEvidence(pairs) },
        latencyP95: { ...p95, evidence: tail && tailEvidence(p95.measure.delta, tail.ratios, pairs.length) },
    };
}
function livePairs(slice, index) {
    const pairs = (0,compare_pairs .lf)(slice, index).pairs.filter(({ base, head }) => isLive(base) && isLive(head));
    return pairs.map(({ base, head }) => ({ base: base.latencyMs, head: head.latencyMs }));
}
function isLive(trial) {
    return trial.origin === 'live' && trial.countsStart !== true;
}
function summaryOf(pairs, quantile, drawn) {
    const base = harrellDavis(pairs.map((pair) => pair.base), quantile);
    const head = harrellDavis(pairs.map((pair) => pair.head), quantile);
    const delta = base > 0 ? head / base - 1 : undefined;
    const measure = { base, head, delta, interval: drawn && interval(drawn.ratios) };
    return { measure, evidence: undefined, headInterval: headInterval(drawn?.head, pairs.length), calls: undefined };
}
function headInterval(drawn, cases) {
    return drawn === undefined || cases < measures .BL ? undefined : percentileInterval(drawn);
}
function interval(ratios) {
    const [lower, upper] = [quantileOf(ratios, 0.025), quantileOf(ratios, 0.975)];
    return Number.isFinite(lower) && Number.isFinite(upper) ? { lower, upper, confidence: 0.95 } : undefined;
}
function quantileOf(ratios, share) {
    return Math.expm1(ratios[Math.floor(share * (ratios.length - 1))] ?? NaN);
}
function shiftEvidence(pairs) {
    const log = (value) => Math.log(Math.max(LEAST_MS, value));
    const shift = hodgesLehmann(pairs.map(({ base, head }) => log(head) - log(base)), LEVEL);
    const { pValue } = shift;
    return {
        growth: Math.expm1(shift.estimate),
        lowerLimit: Math.expm1(shift.lowerLimit),
        pValue,
        sampleSize: pairs.length,
    };
}
function tailEvidence(growth, ratios, sampleSize) {
    if (growth === undefined)
        return undefined;
    return { growth, lowerLimit: quantileOf(ratios, 1 - LEVEL), pValue: growthPValue(ratios, sampleSize), sampleSize };
}
function headAlone(slice, index, generator) {
    const trials = slice.measured.map(({ case: { id } }) => (0,compare_pairs .BW)(slice, index, { caseId: id, side: 'head', round: 1 }));
    const live = trials.filter((trial) => trial?.status === 'scored').filter(isLive);
    const values = live.map((trial) => trial.latencyMs);
    const isShown = slice.compared.length === 0 && values.length > 0;
    const isDrawn = isShown && values.length >= measures .BL;
    const [middle, tail] = isDrawn ? bootstrapQuantiles(values, QUANTILES, generator) : [];
    const alone = (quantile, drawn) => {
        const head = isShown ? harrellDavis(values, quantile) : undefined;
        const measure = { base: undefined, head, delta: undefined, interval: undefined };
        return { measure, evidence: undefined, headInterval: headInterval(drawn, values.length), calls: undefined };
    };
    return { latencyP50: alone(0.5, middle), latencyP95: alone(0.95, tail) };
}

;



function summariesOf(slice, index, seed) {
    return {
        costPerCall: perCall(slice, index, costOf),
        costPerSuccess: costPerSuccess(slice, index),
        tokensPerCall: perCall(slice, index, tokensOf),
        ...latencyOf(slice, index, seed),
        turns: perCall(slice, index, (trial) => (0,held_trial .CI)(trial).agent?.turns),
        toolCalls: perCall(slice, index, (trial) => (0,held_trial .CI)(trial).agent?.toolCalls),
    };
}
const tokensOf = ({ usage }) => usage && usage.input + usage.output;

var judges_agreement = __webpack_require__(47167);
;



const change_TAIL = 0.025;
const NEAR = { least: 0.5, most: 2 };
function change_changeOf({ base, head }, differences, on) {
    const delta = base === undefined || head === undefined ? undefined : head - base;
    const measure = { base, head, delta, interval: undefined };
    if (delta === undefined || differences === undefined || differences.length < 2)
        return { measure, pValues: undefined };
    const { scaled, rest } = fitted(differences, delta);
    const found = on.isTested ? flipInterval(scaled, change_TAIL) : ((0,distributions_student .VO)(scaled) ?? flipInterval(scaled, change_TAIL));
    const interval = found && within({ lower: found.lower + rest, upper: found.upper + rest, confidence: 0.95 }, on.basis);
    return { measure: { ...measure, interval }, pValues: on.isTested ? signFlipTest(differences) : undefined };
}
function fitted(differences, delta) {
    const factor = delta / (0,mean .i)(differences);
    if (factor >= NEAR.least && factor <= NEAR.most)
        return { scaled: differences.map((one) => one * factor), rest: 0 };
    return { scaled: differences, rest: delta - (0,mean .i)(differences) };
}
function within(interval, basis) {
    const most = basis === undefined ? Infinity : basis.highest - basis.lowest;
    return { ...interval, lower: Math.max(-most, interval.lower), upper: Math.min(most, interval.upper) };
}

;
function differencesOf({ base, head }, group) {
    if (base === undefined || base.length !== head.length || head.length === 0)
        return [];
    const influence = group.partsOf ?? influenceOf([...base, ...head], group);
    const [before, after] = [base.map(influence), head.map(influence)];
    return group.names.map((_, name) => {
        const differences = after.map((parts, i) => (parts[name] ?? NaN) - (before[i]?.[name] ?? NaN));
        return differences.some(Number.isNaN) ? undefined : differences;
    });
}
function influenceOf(observations, { valuesOf }) {
    const weights = new Float64Array(observations.length).fill(1);
    const plain = valuesOf(observations, weights);
    const known = new Map();
    for (const [i, one] of observations.entries()) {
        const name = JSON.stringify(one);
        if (!known.has(name))
            known.set(name, moved(i));
    }
    return (one) => known.get(JSON.stringify(one)) ?? [];
    function moved(i) {
        weights[i] = 2;
        const more = valuesOf(observations, weights);
        weights[i] = 1;
        return more.map((value, name) => ((value ?? NaN) - (plain[name] ?? NaN)) * (observations.length + 1));
    }
}

;





function measureGroup(sample, group, { isAdvisory, isTested = true, ...draws }) {
    const { base, head } = sample;
    const once = head.map(() => 1);
    const after = group.valuesOf(head, once);
    const before = base === undefined ? [] : group.valuesOf(base, once);
    const bases = group.basesOf(head);
    const drawn = drawHead(head, group, draws);
    const differences = differencesOf(sample, group);
    return group.names.flatMap((name, index) => {
        const sides = { base: before[index], head: after[index] };
        if (sides.base === undefined && sides.head === undefined)
            return [];
        const basis = bases[index];
        const headInterval = ownInterval(sides.head, drawn[index], basis);
        const restsOn = Math.min(head.length, (0,mean .c)(basis?.observations ?? []));
        const change = change_changeOf(sides, differences[index], { isTested, basis });
        return [{ name, ...change, headInterval, sampleSize: basis === undefined ? head.length : restsOn, isAdvisory }];
    });
}
function drawHead(head, { names, valuesOf }, draws) {
    if (head.length < 2 || names.length === 0)
        return [];
    return drawStatistics(head.length, (weights) => valuesOf(head, weights).map((value) => value ?? NaN), draws);
}
function ownInterval(value, drawn, basis) {
    if (value === undefined || basis === undefined)
        return undefined;
    const seen = drawn === undefined ? { lower: value, upper: value, confidence: 0.95 } : percentileInterval(drawn);
    return seen && widenForUnsampled(seen, basis);
}
function weightedMean(values, weights) {
    let total = 0;
    let count = 0;
    for (let index = 0; index < values.length; index += 1) {
        const often = weights[index] ?? 0;
        total += often * (values[index] ?? 0);
        count += often;
    }
    return count === 0 ? undefined : total / count;
}
function meanGroup(name) {
    return {
        names: [name],
        valuesOf: (values, weights) => [weightedMean(values, weights)],
        partsOf: (value) => [value],
        basesOf: ({ length }) => [shareBasis(length)],
    };
}
function shareBasis(...observations) {
    return { lowest: 0, highest: 1, observations };
}

;



function sampleOf(slice, index) {
    if (slice.compared.length > 0) {
        const { pairs } = (0,compare_pairs .lf)(slice, index);
        return { base: pairs.map((pair) => pair.base), head: pairs.map((pair) => pair.head) };
    }
    return {
        base: undefined,
        head: slice.measured.flatMap((planned) => answerOf(slice, index, { planned, side: 'head' })),
    };
}
function wholeSamples(slice, index) {
    const { compared, measured, row } = slice;
    const planned = [...compared, ...measured];
    const own = planned.filter((one) => !(0,plan .N0)(row, one));
    const isMixed = compared.length > 0 && measured.length > 0;
    const hasAdded = own.length > 0 && own.length < planned.length;
    if (!isMixed && !hasAdded)
        return undefined;
    const answers = (cases, side) => cases.flatMap((one) => answerOf(slice, index, { planned: one, side }));
    const shared = answers(measured.filter((one) => isAskedOnBase(slice, one)), 'head');
    const isExpectedAlike = (trial) => trial.passedOldExpectations === undefined;
    return {
        base: { base: undefined, head: [...answers(compared, 'base'), ...shared.filter(isExpectedAlike)] },
        head: { base: undefined, head: answers(planned, 'head') },
        headOfBase: hasAdded ? { base: undefined, head: answers(own, 'head') } : undefined,
    };
}
function answerOf(slice, index, { planned, side }) {
    const trial = (0,compare_pairs .BW)(slice, index, { caseId: planned.case.id, side, round: 1 });
    return trial?.status === 'scored' ? [trial] : [];
}
function readSample({ base, head }, read) {
    const cases = head.map((own, index) => {
        const before = base?.[index];
        return { head: read(own, before), base: before === undefined ? undefined : read(before, own) };
    });
    if (base === undefined)
        return { base, head: cases.flatMap((one) => (one.head === undefined ? [] : [one.head])) };
    const complete = cases.flatMap((one) => {
        return one.base === undefined || one.head === undefined ? [] : [{ base: one.base, head: one.head }];
    });
    return { base: complete.map((one) => one.base), head: complete.map((one) => one.head) };
}

;




const MOST_NAMES = 50;
function measuredNames(namesOf, { head, base = [] }, gated) {
    const counts = new Map();
    for (const name of [...head, ...base].flatMap(namesOf))
        counts.set(name, (counts.get(name) ?? 0) + 1);
    const common = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
    const known = gated.filter((name) => counts.has(name));
    return [...new Set([...known, ...common.slice(0, MOST_NAMES)])].sort();
}
function policyOf({ row, tag }) {
    return tag === undefined ? row.policy : row.policy.tags.get(tag);
}
function answerMetrics(slice, trials, optionsFor) {
    const gated = [...(policyOf(slice)?.metrics.keys() ?? [])];
    const names = measuredNames((trial) => Object.keys((0,held_trial .CI)(trial).metrics ?? {}), trials, gated);
    return names.flatMap((name) => {
        const read = (trial) => numberIn((0,held_trial .CI)(trial).metrics, name);
        const found = numberMetric(name, readSample(trials, read), optionsFor(name));
        const lost = gated.includes(name) ? lostMetric(name, trials, read) : [];
        return [...found.map((metric) => ({ ...metric, isOfAnswer: true })), ...lost];
    });
}
function lostMetric(name, { base = [], head }, read) {
    const values = base.flatMap((trial) => read(trial) ?? []);
    if (values.length === 0 || head.some((trial) => read(trial) !== undefined))
        return [];
    const measure = { base: (0,mean .i)(values), head: undefined, delta: undefined, interval: undefined };
    const unknown = { headInterval: undefined, pValues: undefined, sampleSize: 0, isAdvisory: false };
    return [{ name, measure, ...unknown, isOfAnswer: true }];
}
function numberIn(numbers, name) {
    return numbers !== undefined && Object.hasOwn(numbers, name) ? numbers[name] : undefined;
}
function numberMetric(name, sample, options) {
    if (sample.head.length === 0)
        return [];
    return measureGroup(sample, numberGroup(name, [...(sample.base ?? []), ...sample.head]), options);
}
function numberGroup(name, all) {
    return {
        names: [name],
        valuesOf: (values, times) => [weightedMean(values, times)],
        partsOf: (value) => [value],
        basesOf: ({ length }) => [{ ...reachOf(all), observations: [length] }],
    };
}
function reachOf(values) {
    const least = values.reduce((a, b) => Math.min(a, b), Infinity);
    const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
    if (least >= 0 && most <= 1)
        return { lowest: 0, highest: 1 };
    const span = Math.max(most - least, Math.abs(most), Math.abs(least));
    return { lowest: least >= 0 ? Math.max(0, least - span) : least - span, highest: most + span };
}

var score_details = __webpack_require__(28000);
var scorer = __webpack_require__(36625);
var catalogue = __webpack_require__(58814);
;
const RELIABILITY_BINS = 10;
function calibrationOf(outputs, weights) {
    const sums = Array.from({ length: RELIABILITY_BINS }, () => ({ count: 0, confidence: 0, right: 0 }));
    let squares = 0;
    for (const [position, { confidence, isRight }] of outputs.entries()) {
        const often = weights === undefined ? 1 : (weights[position] ?? 0);
        const sum = sums[indexOf(confidence)] ?? { count: 0, confidence: 0, right: 0 };
        sum.count += often;
        sum.confidence += often * confidence;
        sum.right += often * Number(isRight);
        squares += often * (confidence - Number(isRight)) ** 2;
    }
    const bins = sums.map(binOf);
    const total = sums.reduce((all, { count }) => all + count, 0);
    if (total === 0)
        return { ece: undefined, brier: undefined, bins };
    const gap = sums.reduce((all, { right, confidence }) => all + Math.abs(right - confidence), 0);
    return { ece: gap / total, brier: squares / total, bins };
}
function indexOf(confidence) {
    const index = Math.ceil(confidence * RELIABILITY_BINS - 1e-9) - 1;
    return Math.min(RELIABILITY_BINS - 1, Math.max(0, index));
}
function binOf({ count, confidence, right }, index) {
    const bounds = { lower: index / RELIABILITY_BINS, upper: (index + 1) / RELIABILITY_BINS, count };
    if (count === 0)
        return { ...bounds, meanConfidence: undefined, accuracy: undefined };
    return { ...bounds, meanConfidence: confidence / count, accuracy: right / count };
}

;
function readLabel(details) {
    const { labels, expected, predicted, positive } = details;
    if (details['kind'] !== 'label' || typeof expected !== 'string' || !isList(labels))
        return undefined;
    return {
        kind: 'label',
        labels: labels.filter((label) => typeof label === 'string'),
        expected,
        predicted: textOrNull(predicted),
        positive: textOrNull(positive),
        falseNegativeCost: numberOrNull(details['falseNegativeCost']) ?? 0,
        falsePositiveCost: numberOrNull(details['falsePositiveCost']) ?? 0,
    };
}
function readConfidence(details) {
    if (details['kind'] !== 'confidence')
        return undefined;
    const { confidence, threshold } = details;
    return { kind: 'confidence', confidence: numberOrNull(confidence), threshold: numberOrNull(threshold) };
}
function readFallback(details) {
    const { kind, isFallback } = details;
    return kind === 'fallback' && typeof isFallback === 'boolean' ? { kind, isFallback } : undefined;
}
function isList(value) {
    return Array.isArray(value);
}
function textOrNull(value) {
    return typeof value === 'string' ? value : null;
}
function numberOrNull(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

;

function findScore(trial, name) {
    return trial.scores.find((score) => score.name === name && (0,scorer .g)(score));
}
function prefixOf(name, trials) {
    const isNamed = trials.some((trial) => findScore(trial, name)?.type !== name && findScore(trial, name) !== undefined);
    return isNamed ? `${name}.` : '';
}
function namesThat(trials, holds) {
    return [...new Set(trials.flatMap((trial) => trial.scores.filter(holds).map((score) => score.name)))];
}

;







function confidenceSample(trials, name) {
    return readSample(trials, (own, other) => {
        const known = other && confidenceOf(other, name);
        return confidenceOf(own, name) ?? (known && { ...known, confidence: null, isRight: false });
    });
}
function confidenceOf(trial, name) {
    const score = findScore(trial, name);
    const details = score && readConfidence(score.details);
    if (details === undefined)
        return undefined;
    const others = trial.scores.filter((each) => readConfidence(each.details) === undefined && !(0,catalogue .rg)(each));
    const isRight = others.every((each) => each.passed);
    return { confidence: details.confidence, isRight, threshold: details.threshold ?? undefined };
}
function confidenceGroup(prefix) {
    return {
        names: score_details .pz.map((one) => prefix + one),
        valuesOf: (outputs, weights) => {
            const stated = outputs.map((output) => output.confidence !== null);
            const { ece, brier } = calibrationOf(outputs.map(asStated), only(weights, stated));
            const declared = outputs.map((output) => output.threshold !== undefined);
            const handled = outputs.map(isHandled);
            const wrong = outputs.map((output) => Number(!output.isRight));
            const share = weightedMean(handled.map(Number), only(weights, declared));
            return [ece, brier, share, weightedMean(wrong, only(weights, handled))];
        },
        basesOf: (outputs) => {
            const count = (holds) => shareBasis(outputs.filter(holds).length);
            const stated = count((output) => output.confidence !== null);
            return [stated, stated, count((output) => output.threshold !== undefined), count(isHandled)];
        },
    };
}
function reliabilityEvidence(name, { base, head }) {
    const binsOf = (outputs) => calibrationOf(outputs.filter((output) => output.confidence !== null).map(asStated)).bins;
    const threshold = head.find((output) => output.threshold !== undefined)?.threshold;
    return { name, threshold, base: base && binsOf(base), head: binsOf(head) };
}
function isHandled({ confidence, threshold }) {
    return (confidence ?? -1) >= (threshold ?? Infinity);
}
function asStated({ confidence, isRight }) {
    return { confidence: confidence ?? 0, isRight };
}
function only(weights, wanted) {
    return wanted.map((isWanted, index) => (isWanted ? (weights[index] ?? 0) : 0));
}

;
const Z = 2.05;
function correctedRate(judged, { right, wrong }) {
    if (judged.of === 0 || right.of === 0 || wrong.of === 0)
        return undefined;
    const z2 = Z * Z;
    const p = shrunk(judged, z2 / 2);
    const hit = shrunk(right, 1);
    const slip = shrunk({ passed: wrong.of - wrong.passed, of: wrong.of }, 1);
    const power = hit.rate - slip.rate;
    if (power <= 0)
        return undefined;
    const distance = p.rate - slip.rate;
    const a = power ** 2 - z2 * (hit.variance + slip.variance);
    const b = -2 * distance * power + 2 * z2 * slip.variance;
    const c = distance ** 2 - z2 * (p.variance + slip.variance);
    const share = ({ passed, of }) => passed / of;
    const told = share(right) + share(wrong) - 1;
    const rate = inUnit(told > 0 ? (share(judged) + share(wrong) - 1) / told : distance / power);
    return { rate, interval: { ...rootsOf(a, b, c, rate), confidence: 0.95 } };
}
function shrunk({ passed, of }, added) {
    const size = of + 2 * added;
    const rate = (passed + added) / size;
    return { rate, variance: (rate * (1 - rate)) / size };
}
function rootsOf(a, b, c, rate) {
    if (a <= 0)
        return { lower: 0, upper: 1 };
    const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
    return { lower: Math.min(rate, inUnit((-b - root) / (2 * a))), upper: Math.max(rate, inUnit((-b + root) / (2 * a))) };
}
function inUnit(value) {
    return Math.min(1, Math.max(0, value));
}

;



function correctedMetrics(trials, agreement) {
    const advisory = (0,judges_agreement .Uy)(agreement);
    return (agreement?.labels ?? []).flatMap((labels) => {
        const found = correctedMetric(trials, labels);
        return found === undefined ? [] : [{ ...found, isAdvisory: advisory.has(labels.scorer) }];
    });
}
function correctedMetric({ base, head }, { scorer, errors }) {
    const judged = passesOf(head, scorer);
    const after = correctedRate(judged, errors);
    if (after === undefined)
        return undefined;
    const before = base && correctedRate(passesOf(base, scorer), errors)?.rate;
    const delta = before === undefined ? undefined : after.rate - before;
    return {
        name: `${scorer}.corrected`,
        measure: { base: before, head: after.rate, delta, interval: undefined },
        headInterval: after.interval,
        pValues: undefined,
        sampleSize: judged.of,
    };
}
function passesOf(trials, scorer) {
    const judged = trials
        .map(({ scores }) => scores.filter((score) => (0,catalogue .qC)(score) && score.name === scorer))
        .filter((scores) => scores.length > 0);
    return { passed: judged.filter((scores) => scores.every(({ passed }) => passed)).length, of: judged.length };
}

;
function classificationMetrics(matrix) {
    const perLabel = matrix.labels.map((_, index) => labelMetrics(matrix, index));
    const seen = perLabel.filter(({ support, predicted }) => support + predicted > 0);
    const expected = perLabel.filter(({ support }) => support > 0);
    const total = sum(perLabel.map(({ support }) => support));
    const right = sum(matrix.counts.map((row, index) => row[index] ?? 0));
    return {
        perLabel,
        accuracy: total === 0 ? undefined : right / total,
        macroPrecision: classification_mean(seen.map(({ precision }) => precision ?? 0)),
        macroRecall: classification_mean(seen.map(({ recall }) => recall ?? 0)),
        macroF1: classification_mean(seen.map(({ f1 }) => f1 ?? 0)),
        balancedAccuracy: classification_mean(expected.map(({ recall }) => recall ?? 0)),
    };
}
function labelMetrics(matrix, index) {
    const hits = matrix.counts[index]?.[index] ?? 0;
    const support = sum(matrix.counts[index] ?? []) + (matrix.unlabelled[index] ?? 0);
    const predicted = sum(matrix.counts.map((row) => row[index] ?? 0));
    return {
        label: matrix.labels[index] ?? '',
        precision: predicted === 0 ? undefined : hits / predicted,
        recall: support === 0 ? undefined : hits / support,
        f1: support + predicted === 0 ? undefined : (2 * hits) / (support + predicted),
        support,
        predicted,
    };
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
function classification_mean(values) {
    return values.length === 0 ? undefined : sum(values) / values.length;
}

;
function confusionMatrix(labels, outputs) {
    const toCell = cellsOf(labels);
    return countCells(labels, outputs.map(toCell), outputs.map(() => 1));
}
function cellsOf(labels) {
    const numbers = new Map(labels.map((label, index) => [label, index]));
    return ({ expected, predicted }) => ({
        expected: numbers.get(expected) ?? -1,
        predicted: predicted === null ? -1 : (numbers.get(predicted) ?? -1),
    });
}
function countCells(labels, cells, weights) {
    const counts = labels.map(() => labels.map(() => 0));
    const unlabelled = labels.map(() => 0);
    for (let index = 0; index < cells.length; index += 1) {
        const { expected, predicted } = cells[index];
        const row = predicted < 0 ? unlabelled : counts[expected];
        const column = predicted < 0 ? expected : predicted;
        if (expected >= 0 && row !== undefined)
            row[column] = (row[column] ?? 0) + (weights[index] ?? 0);
    }
    return { labels, counts, unlabelled };
}

var kappa = __webpack_require__(77940);
;



function labelBases(labels, cells) {
    const matrix = countCells(labels, cells, cells.map(() => 1));
    const { perLabel } = classificationMetrics(matrix);
    const touched = perLabel.map(({ support, predicted }, index) => {
        return support + predicted - (matrix.counts[index]?.[index] ?? 0);
    });
    const total = perLabel.reduce((sum, { support }) => sum + support, 0);
    const seen = perLabel.filter(({ support, predicted }) => support + predicted > 0);
    return [
        shareBasis(total),
        shareBasis(...seen.map(({ support }) => support).filter((support) => support > 0)),
        shareBasis(...seen.map(precisionCount)),
        shareBasis(...seen.map(recallCount)),
        shareBasis(...touched.filter((count) => count > 0)),
        { lowest: -1, highest: 1, observations: [total] },
        costBasis(cells),
        ...perLabel.flatMap((one, index) => [
            shareBasis(one.predicted),
            shareBasis(one.support),
            shareBasis(touched[index] ?? 0),
        ]),
    ];
}
function precisionCount({ predicted, support }) {
    return predicted === 0 ? support : predicted;
}
function recallCount({ predicted, support }) {
    return support === 0 ? predicted : support;
}
function costBasis(cells) {
    const priced = cells.filter((cell) => cell.hasCost);
    const highest = priced.reduce((most, cell) => Math.max(most, cell.worstCost), 0);
    return { lowest: 0, highest, observations: [priced.length] };
}

;
function labelCost(output) {
    const { expected, predicted, positive, falseNegativeCost, falsePositiveCost } = output;
    if (positive === null)
        return undefined;
    if (expected === positive)
        return predicted === positive ? 0 : falseNegativeCost;
    return predicted === positive ? falsePositiveCost : 0;
}
function worstLabelCost({ expected, positive, falseNegativeCost, falsePositiveCost }) {
    return expected === positive ? falseNegativeCost : falsePositiveCost;
}

;









function labelSample(trials, name) {
    return readSample(trials, (own, other) => {
        const details = labelOf(own, name);
        const known = other && labelOf(other, name);
        return details ?? (known && { ...known, predicted: null });
    });
}
function labelOf(trial, name) {
    const score = findScore(trial, name);
    return score && readLabel(score.details);
}
function labelCells(sample) {
    const labels = labelsOf([...(sample.base ?? []), ...sample.head]);
    const toCell = cellsOf(labels);
    const cells = readSample(sample, (output) => {
        const cost = labelCost(output);
        return { ...toCell(output), cost: cost ?? 0, hasCost: cost !== undefined, worstCost: worstLabelCost(output) };
    });
    return { labels, cells };
}
function labelGroup(prefix, labels) {
    return {
        names: (0,score_details .ns)(labels).map((one) => prefix + one),
        valuesOf: (cells, weights) => {
            const matrix = countCells(labels, cells, weights);
            const all = classificationMetrics(matrix);
            return [
                all.accuracy,
                all.balancedAccuracy,
                all.macroPrecision,
                all.macroRecall,
                all.macroF1,
                (0,kappa .I)(matrix),
                meanCost(cells, weights),
                ...all.perLabel.flatMap(({ precision, recall, f1 }) => [precision, recall, f1]),
            ];
        },
        basesOf: (cells) => labelBases(labels, cells),
    };
}
function meanCost(cells, weights) {
    let [count, cost] = [0, 0];
    for (let index = 0; index < cells.length; index += 1) {
        const cell = cells[index];
        if (!cell.hasCost)
            continue;
        count += weights[index] ?? 0;
        cost += (weights[index] ?? 0) * cell.cost;
    }
    return count === 0 ? undefined : cost / count;
}
function confusionEvidence(name, { base, head }) {
    const labels = labelsOf([...(base ?? []), ...head]);
    const countsOf = (outputs) => {
        const { counts, unlabelled } = confusionMatrix(labels, outputs);
        return { counts, unlabelled };
    };
    return { name, labels, base: base && countsOf(base), head: countsOf(head) };
}
function labelsOf(outputs) {
    return [...new Set(outputs.flatMap((output) => output.labels))];
}

;

function shareOf(count, of) {
    if (of === 0)
        return { count, of, rate: undefined, interval: undefined };
    return { count, of, rate: count / of, interval: (0,wilson .Y)(count / of, of) };
}

;

function winRateOf(preferences) {
    const consistent = preferences.filter(({ isConsistent }) => isConsistent);
    const wins = (side) => consistent.filter(({ winner }) => winner === side).length;
    const [base, head] = [wins('base'), wins('head')];
    const ties = preferences.length - base - head;
    return {
        base,
        head,
        ties,
        headRate: shareOf(head + ties / 2, preferences.length),
        inconsistent: shareOf(preferences.length - consistent.length, preferences.length),
    };
}

;


function preferenceSamples(slice, index) {
    const cases = new Set(slice.compared.map((planned) => planned.case.id));
    const own = index.preferences(slice.row.suite, slice.row.target).filter(({ key }) => cases.has(key.caseId));
    return [...Map.groupBy(own, ({ key }) => key.scorer)].map(([name, all]) => {
        const judged = all.filter((one) => one.status === 'judged');
        return { name, judged, missing: all.length - judged.length };
    });
}
function preferenceMetrics({ name, judged }, options) {
    const wins = judged.map(({ winner }) => (winner === 'tie' ? 0.5 : Number(winner === 'head')));
    const changed = judged.map(({ isConsistent }) => Number(!isConsistent));
    return [
        ...measureGroup({ base: wins.map((win) => 1 - win), head: wins }, meanGroup(name), options),
        ...measureGroup({ base: undefined, head: changed }, meanGroup(`${name}.inconsistent`), options),
    ];
}
function preferenceEvidence({ name, judged, missing }) {
    const { base, head, ties, headRate, inconsistent } = winRateOf(judged);
    return {
        name,
        base,
        head,
        ties,
        inconsistent: inconsistent.count,
        missing,
        headRate: headRate.rate,
        interval: headRate.interval,
    };
}

var answer_parts = __webpack_require__(74184);
;









const step_metrics_QUANTILES = { latency_p50: 0.5, latency_p95: 0.95 };
const AMOUNTS = { tokens_per_call: 'tokens', cost_per_call: 'costUsd' };
function stepMetrics(slice, trials, optionsFor) {
    const gated = [...(policyOf(slice)?.metrics.keys() ?? [])].flatMap((name) => (0,answer_parts .Bn)(name)?.step ?? []);
    const names = measuredNames((trial) => ((0,held_trial .CI)(trial).steps ?? []).map((step) => step.name), trials, gated);
    return names.flatMap((step) => answer_parts .Fk.flatMap(({ name: measure }) => {
        const name = (0,answer_parts .IX)(step, { name: measure });
        if (measure === 'latency_p50' || measure === 'latency_p95')
            return latencyMetric(name, timesOf(trials, step), step_metrics_QUANTILES[measure], optionsFor(`steps.${step}`));
        const sample = readSample(trials, (trial) => totalOf(trial, step, AMOUNTS[measure]));
        return numberMetric(name, sample, optionsFor(name));
    }));
}
function timesOf(trials, step) {
    return readSample(trials, (trial) => (trial.origin === 'live' ? totalOf(trial, step, 'latencyMs') : undefined));
}
function totalOf(trial, name, key) {
    const { steps = [] } = (0,held_trial .CI)(trial);
    const own = steps.filter((step) => step.name === name);
    const amounts = own.flatMap((step) => step[key] ?? []);
    return own.length === 0 || amounts.length < own.length ? undefined : amounts.reduce((sum, one) => sum + one, 0);
}
function latencyMetric(name, { base, head }, quantile, { generator, resamples, isTested = true }) {
    if (head.length === 0)
        return [];
    const isJudged = head.length >= measures .BL && resamples > 0;
    const own = { base: base && harrellDavis(base, quantile), head: harrellDavis(head, quantile) };
    const pairs = base?.map((before, i) => ({ base: before, head: head[i] }));
    const [drawn] = isJudged && pairs !== undefined ? bootstrapQuantilePairs(pairs, [quantile], generator) : [];
    const [alone] = isJudged && pairs === undefined ? bootstrapQuantiles(head, [quantile], generator) : [];
    const interval = drawn && percentileInterval(drawn.changes);
    const delta = own.base === undefined ? undefined : own.head - own.base;
    return [
        {
            name,
            measure: { ...own, delta, interval },
            headInterval: step_metrics_headInterval(drawn?.head ?? alone),
            pValues: drawn !== undefined && isTested ? pValuesOf(drawn, head.length) : undefined,
            sampleSize: head.length,
            isAdvisory: false,
            isOfAnswer: true,
        },
    ];
}
function step_metrics_headInterval(drawn) {
    return drawn && percentileInterval(drawn);
}
function pValuesOf({ changes }, cases) {
    return {
        growth: growthPValue(changes, cases),
        drop: growthPValue(changes.map((change) => -change), cases),
    };
}

;















function metricsOf(slice, index, options) {
    const measured = [
        ...trialMetrics(slice, sampleOf(slice, index), options),
        ...preferenceSamples(slice, index).flatMap((sample) => preferenceMetrics(sample, familyOptions(slice, sample.name, options))),
        ...(slice.tag === undefined ? (0,judges_agreement .tL)(options.agreement) : []),
    ];
    return firstOfEachName(measured);
}
function trialMetrics(slice, trials, options) {
    return firstOfEachName([
        ...namedMetrics(slice, trials, options),
        ...labelNames(trials).flatMap((name) => {
            const { labels, cells } = labelCells(labelSample(trials, name));
            const group = labelGroup(prefixOf(name, trials.head), labels);
            return measureGroup(cells, group, familyOptions(slice, name, options));
        }),
        ...confidenceNames(trials).flatMap((name) => {
            const others = { ...familyOptions(slice, name, options), isAdvisory: isRowAdvisory(options) };
            return measureGroup(confidenceSample(trials, name), confidenceGroup(prefixOf(name, trials.head)), others);
        }),
        ...fallbackMetrics(slice, trials, options),
        ...correctedMetrics(trials, options.agreement),
        ...answerMetrics(slice, trials, (name) => familyOptions(slice, `answer ${name}`, options)),
        ...(options.isTested === false
            ? []
            : stepMetrics(slice, trials, (name) => familyOptions(slice, `step ${name}`, options))),
    ]);
}
function firstOfEachName(metrics) {
    return [...new Map(metrics.toReversed().map((metric) => [metric.name, metric])).values()].toReversed();
}
function tablesOf(slice, index) {
    const trials = sampleOf(slice, index);
    return {
        confusions: labelNames(trials).map((name) => confusionEvidence(name, labelSample(trials, name))),
        reliabilities: confidenceNames(trials).map((name) => reliabilityEvidence(name, confidenceSample(trials, name))),
        preferences: preferenceSamples(slice, index).map(preferenceEvidence),
    };
}
function namedMetrics(slice, trials, options) {
    const policy = policyOf(slice);
    const named = namesThat(trials.head, (score) => score.name !== score.type);
    const names = new Set([...(policy?.metrics.keys() ?? []), ...named]);
    return [...names].flatMap((name) => {
        const sample = readSample(trials, (trial) => scoreNamed(trial, name));
        if (sample.head.length === 0)
            return [];
        return measureGroup(sample, meanGroup(name), familyOptions(slice, name, options));
    });
}
function fallbackMetrics(slice, trials, options) {
    return namesThat(trials.head, (score) => readFallback(score.details) !== undefined).flatMap((name) => {
        const sample = readSample(trials, (trial) => {
            const score = trial.scores.find((one) => one.name === name);
            const details = score && readFallback(score.details);
            return details && Number(details.isFallback);
        });
        const group = meanGroup(`${prefixOf(name, trials.head)}${score_details .zF[0]}`);
        return measureGroup(sample, group, familyOptions(slice, `${name} fallback`, options));
    });
}
function familyOptions(slice, name, options) {
    const { row, tag } = slice;
    const generator = (0,random .Db)(options.seed, [row.suite, row.target, tag ?? '', 'metric', name]);
    const isAdvisory = (0,judges_agreement .Uy)(options.agreement).has(name);
    return { generator, isAdvisory, resamples: options.resamples, isTested: options.isTested ?? true };
}
function isRowAdvisory({ agreement }) {
    return (0,judges_agreement .Uy)(agreement).size > 0;
}
function labelNames({ head }) {
    return namesThat(head, (score) => readLabel(score.details) !== undefined);
}
function confidenceNames({ head }) {
    return namesThat(head, (score) => readConfidence(score.details) !== undefined);
}
function scoreNamed(trial, name) {
    const scores = trial.scores.filter((score) => score.name === name && (0,scorer .g)(score)).map((score) => score.score);
    return scores.length === 0 ? undefined : (0,mean .i)(scores);
}

;



function metricBarsOf(slice, index, options) {
    const samples = hasBars(slice) ? wholeSamples(slice, index) : undefined;
    if (samples === undefined)
        return [];
    const before = trialMetrics(slice, samples.base, { ...options, resamples: 0 });
    const heads = [samples.head, ...(samples.headOfBase === undefined ? [] : [samples.headOfBase])];
    return heads.flatMap((head) => trialMetrics(slice, head, options).map((metric) => {
        const base = before.find(({ name }) => name === metric.name)?.measure.head;
        return { ...metric, measure: { ...metric.measure, base } };
    }));
}
function hasBars(slice) {
    return [...(policyOf(slice)?.metrics.values() ?? [])].some(({ min, max }) => min !== undefined || max !== undefined);
}

var suite = __webpack_require__(63857);
;





const MOST_TAGS = 40;
const slices_RESAMPLES = 500;
function slicesBy(slice, index, options) {
    const cases = slice.row.cases.map((planned) => planned.case);
    const severities = suite .o.filter((severity) => cases.some((one) => one.severity === severity));
    const parts = [
        ...(severities.length > 1 ? severities : []).map((name) => ({ kind: 'severity', name })),
        ...commonTags(cases).map((name) => ({ kind: 'tag', name })),
    ];
    return parts.flatMap((part) => sliceEvidence(slice, index, { part, options }));
}
const OUTCOMES = {
    names: ['pass_rate', 'score'],
    valuesOf: (outcomes, weights) => {
        let [count, passed, score] = [0, 0, 0];
        for (let index = 0; index < outcomes.length; index += 1) {
            const often = weights[index] ?? 0;
            count += often;
            passed += often * (outcomes[index]?.passed ?? 0);
            score += often * (outcomes[index]?.score ?? 0);
        }
        return count === 0 ? [undefined, undefined] : [passed / count, score / count];
    },
    partsOf: ({ passed, score }) => [passed, score],
    basesOf: ({ length }) => [shareBasis(length), shareBasis(length)],
};
function sliceEvidence(slice, index, { part, options }) {
    const holds = ({ case: one }) => part.kind === 'tag' ? one.tags.includes(part.name) : one.severity === part.name;
    const { row } = slice;
    const own = {
        ...slice,
        row: { ...row, policy: { ...row.policy, metrics: new Map() } },
        compared: slice.compared.filter(holds),
        measured: slice.measured.filter(holds),
    };
    const trials = sampleOf(own, index);
    if (trials.head.length === 0)
        return [];
    const outcomes = readSample(trials, ({ passed, score }) => ({ passed: Number(passed), score }));
    const generator = (0,random .Db)(options.seed, [row.suite, row.target, part.kind, part.name]);
    const how = { generator, isAdvisory: false, resamples: slices_RESAMPLES, isTested: false };
    const metrics = [
        ...measureGroup(outcomes, OUTCOMES, how),
        ...metricsOf(own, index, { ...options, agreement: undefined, resamples: slices_RESAMPLES, isTested: false }),
    ];
    return [{ ...part, cases: trials.head.length, metrics }];
}
function commonTags(cases) {
    const counts = new Map();
    for (const tag of cases.flatMap((one) => one.tags))
        counts.set(tag, (counts.get(tag) ?? 0) + 1);
    const common = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return common.slice(0, MOST_TAGS).map(([tag]) => tag);
}

var without_judge = __webpack_require__(11981);
var follow = __webpack_require__(34611);
var detection = __webpack_require__(59365);
;
const scale26 = 1.4901161193847656e-8;
const scale53 = 11102230246251565e-32;
const mask1 = 67108863;
const mask2 = 134217727;
function uniformFloat64(rng) {
	const value1 = rng.next() & mask1;
	const value2 = rng.next() & mask2;
	return value1 * scale26 + value2 * scale53;
}


var decision = __webpack_require__(76261);
var limit = __webpack_require__(79308);
var procedure_observations = __webpack_require__(27848);
var tango = __webpack_require__(27053);
;







const ROUNDS = [1, 2, 3, 4, 6, 8, 12];
const CASES = [0.1, 0.25, 0.5, 1, 2, 4];
const CASES_FOR_CANDIDATE = [...CASES, 9];
const CONTINUATIONS = 100;
const Z_BEYOND = 1.6448536269514722;
const ENOUGH = 0.8;
function wouldTell({ pairs, worse, better }, design, random) {
    if (pairs === 0 || design.metric === 'score' || !design.mayAskAgain || (0,procedure_observations .Ad)(design))
        return undefined;
    const seen = { pairs, worse, better };
    const compared = design.compared.length;
    const share = compared / Math.max(1, design.pairedCases, compared);
    const { ranking } = design;
    const quantile = ranking && (0,normal .Z)(1 - ranking.alpha);
    const size = { ...design, cases: compared, share, quantile };
    const moreRounds = ROUNDS.find((rounds) => {
        return isLikely(() => isDecidedWithin(seen, drawChances(seen, random), { size, rounds, random }));
    });
    const moreCases = (ranking === undefined ? CASES : CASES_FOR_CANDIDATE)
        .map((part) => Math.ceil(part * compared))
        .find((more) => {
        const grown = grownBy(size, more, design);
        const fresh = { pairs: 0, worse: 0, better: 0 };
        const rounds = design.maxRounds;
        return isLikely(() => isDecidedWithin(fresh, drawChances(seen, random), { size: grown, rounds, random }));
    });
    return moreRounds === undefined && moreCases === undefined ? undefined : { moreCases, moreRounds };
}
function isLikely(isDecided) {
    const most = CONTINUATIONS * (1 - ENOUGH);
    let missed = 0;
    for (let i = 0; i < CONTINUATIONS && missed <= most; i += 1)
        if (!isDecided())
            missed += 1;
    return missed <= most;
}
function grownBy(size, more, { pairedCases, isMustCatchGiven }) {
    const cases = size.cases + more;
    const all = Math.max(1, pairedCases, size.cases) + more;
    const mustCatch = isMustCatchGiven ? size.mustCatch : 1 / Math.sqrt(all);
    return { ...size, cases, share: cases / all, mustCatch };
}
function drawChances({ pairs, worse, better }, random) {
    return {
        worse: drawCount(pairs, worse / pairs, random) / pairs,
        better: drawCount(pairs, better / pairs, random) / pairs,
    };
}
function isDecidedWithin(from, chances, { size, rounds, random }) {
    let { pairs, worse, better } = from;
    for (let round = 0; round < rounds; round += 1) {
        const lost = drawCount(size.cases, chances.worse, random);
        const rest = chances.worse < 1 ? Math.min(1, chances.better / (1 - chances.worse)) : 0;
        pairs += size.cases;
        worse += lost;
        better += drawCount(size.cases - lost, rest, random);
        if (isDecided({ pairs, worse, better }, size))
            return true;
    }
    return false;
}
function isDecided(counts, { cases, share, mustCatch, maxDrop, alpha, quantile }) {
    const { pairs, worse, better } = counts;
    if (quantile !== undefined)
        return (0,tango .g)(counts, quantile).upper * share < mustCatch;
    const isTooLarge = (0,limit .O)(((worse - better) / pairs) * share, maxDrop);
    const isBeyond = isTooLarge && (0,limit .O)((0,tango .g)(counts, Z_BEYOND).lower * share, maxDrop);
    if (isBeyond && (0,binomial .W)(worse, better) <= alpha.mean / 2)
        return true;
    const { upper } = (0,tango .g)(counts, decision .Pc);
    if (!(0,limit .O)(upper * share, maxDrop))
        return true;
    const isDoubtful = isTooLarge && (0,binomial .W)(worse, better) < 0.025;
    return upper * share < mustCatch && upper < 1 / Math.sqrt(cases) && !isDoubtful;
}
function drawCount(size, chance, random) {
    let count = 0;
    for (let i = 0; i < size; i += 1)
        if (uniformFloat64(random) < chance)
            count += 1;
    return count;
}

var net_chance = __webpack_require__(66322);
var non_inferiority = __webpack_require__(13606);
var sweep = __webpack_require__(91410);
;







function evidenceOf(row, ending) {
    const { design, observations } = row;
    const counts = (0,procedure_observations .rZ)(observations.pairs);
    const hasPairs = counts.pairs > 0;
    return {
        metric: design.metric,
        outcome: ending.outcome,
        rounds: row.rounds,
        maxRounds: design.maxRounds,
        pairs: counts.pairs,
        worsePairs: counts.worse,
        betterPairs: counts.better,
        unseenPairs: counts.unseen,
        ...(row.isScreened ? { isScreened: true } : {}),
        missingPairs: counts.missing,
        affectedCases: design.compared.length,
        pairedCases: design.pairedCases,
        drop: hasPairs && !(row.isScreened && counts.unseen > 0) ? (0,procedure_observations .R_)(counts, design) : undefined,
        interval: scaled((0,non_inferiority .X5)(observations, design), (0,procedure_observations .or)(design)),
        upperDrop: hasPairs ? (0,non_inferiority .ll)(observations, design) * (0,procedure_observations .or)(design) : undefined,
        maxDrop: design.maxDrop,
        mustCatch: (0,non_inferiority .so)(observations, design),
        detectableDrop: (0,detection .c)(design, observations),
        runAlpha: design.runAlpha,
        isFragile: row.isFragile,
        isPassFragile: row.isPassFragile,
        confirmations: row.confirmations,
        netChance: (0,net_chance .p)(row.confirmations, design, ending.outcome),
        unconfirmedCritical: unconfirmedCritical(row),
        stoppedBy: ending.stoppedBy,
        wouldTell: ending.outcome === 'undecided' && !row.isPassFragile ? wouldTell(counts, design, continuing(row)) : undefined,
    };
}
function continuing({ design, seed }) {
    return (0,random .Db)(seed, [design.suite, design.target, design.tag ?? '', 'would tell']);
}
function scaled(interval, share) {
    return interval && { ...interval, lower: interval.lower * share, upper: interval.upper * share };
}
function unconfirmedCritical({ design, observations, confirmations }) {
    const tried = confirmations.filter((one) => one.kind === 'critical');
    const refuted = tried.filter((one) => one.status !== 'confirmed').map((one) => one.caseId);
    const untried = new Set(design.compared.filter((one) => (0,sweep .FE)(design, one)).map((one) => one.caseId));
    tried.forEach((one) => untried.delete(one.caseId));
    const failed = observations.pairs.filter(({ head }) => head === 0).map((pair) => pair.case.caseId);
    return [...refuted, ...new Set(failed.filter((caseId) => untried.has(caseId)))];
}

var clusters = __webpack_require__(60155);
var cluster_limits = __webpack_require__(17307);
;








function rates(slice, index, row) {
    if (slice.compared.length === 0)
        return headRates(slice.measured, slice, index);
    if (row?.isScreened === true)
        return screenedRates(slice, index, row.observations);
    const { pairs, missing } = shownPairs(slice, index, row?.observations);
    const { worse, better } = directionsOf(pairs);
    const passes = {
        base: tally(pairs.map(({ base }) => base.passed)),
        head: tally(pairs.map(({ head }) => head.passed)),
    };
    const groups = luckGroups(slice, pairs);
    const counts = { worse, better, pairs: pairs.length };
    const interval = pairs.length === 0 ? undefined : deltaInterval(counts, groups);
    return {
        pairs: pairs.length,
        missingPairs: missing,
        worsePairs: worse,
        betterPairs: better,
        passes,
        passRate: difference({ base: rateOf(passes.base), head: rateOf(passes.head) }, interval),
        meanScore: scoreMeasure(pairs, groups),
    };
}
function screenedRates(slice, index, { pairs: all }) {
    const { pairs, missing } = (0,compare_pairs .lf)(slice, index);
    const { worse, better } = directionsOf(pairs);
    const ofHead = headRates(slice.compared, slice, index);
    const isWhole = all.every(({ base }) => base !== 'unseen');
    const base = tally(isWhole ? all.flatMap((pair) => (typeof pair.base === 'number' ? [pair.base === 1] : [])) : []);
    const passes = { base, head: ofHead.passes.head };
    return {
        ...ofHead,
        pairs: pairs.length,
        missingPairs: missing,
        worsePairs: worse,
        betterPairs: better,
        passes,
        passRate: difference({ base: rateOf(passes.base), head: rateOf(passes.head) }, undefined),
    };
}
function shownPairs(slice, index, observations) {
    const isComplete = observations !== undefined && observations.pairs.length > 0 && (0,procedure_observations .rZ)(observations.pairs).unseen === 0;
    if (!isComplete)
        return (0,compare_pairs .lf)(slice, index);
    const found = observations.pairs.flatMap((pair) => {
        const at = { caseId: pair.case.caseId, round: pair.round };
        const base = (0,compare_pairs .BW)(slice, index, { ...at, side: 'base' });
        const head = (0,compare_pairs .BW)(slice, index, { ...at, side: 'head' });
        return base?.status === 'scored' && head?.status === 'scored' ? [{ base, head }] : [];
    });
    return { pairs: found, missing: observations.pairs.length - found.length };
}
function luckGroups({ compared }, pairs) {
    const clusterOf = new Map(compared.map(({ case: { id, cluster } }) => [id, cluster]));
    if (compared.every((planned) => planned.case.cluster === undefined))
        return undefined;
    return (0,clusters .b)(pairs, ({ head: { key } }) => ({ cluster: clusterOf.get(key.caseId), round: key.round }));
}
function dropsOf(groups, valueOf) {
    return groups.map((group) => group.map(({ base, head }) => valueOf(base) - valueOf(head)));
}
function deltaInterval(counts, groups) {
    const { lower, upper } = groups === undefined
        ? (0,tango .g)(counts, non_inferiority .xR)
        : (0,cluster_limits .Dx)(dropsOf(groups, ({ passed }) => Number(passed)), non_inferiority .xR);
    return { lower: -upper, upper: -lower, confidence: non_inferiority .XJ };
}
function scoreMeasure(pairs, groups) {
    if (pairs.length === 0)
        return NOT_MEASURED;
    const sides = { base: (0,mean .i)(pairs.map(({ base }) => base.score)), head: (0,mean .i)(pairs.map(({ head }) => head.score)) };
    const interval = groups === undefined
        ? (0,distributions_student .VO)(pairs.map(({ base, head }) => head.score - base.score))
        : (0,cluster_limits .wh)(dropsOf(groups, ({ score }) => -score));
    return difference(sides, interval);
}
function directionsOf(pairs) {
    return {
        worse: pairs.filter(({ base, head }) => base.passed && !head.passed).length,
        better: pairs.filter(({ base, head }) => !base.passed && head.passed).length,
    };
}
function headRates(cases, { row: { suite, target } }, index) {
    const trials = cases.map(({ case: { id: caseId } }) => index.find({ suite, target, caseId, side: 'head', purpose: 'sweep', round: 1, number: 1 }));
    const answers = trials.filter((trial) => trial?.status === 'scored');
    const passes = { base: tally([]), head: tally(answers.map((trial) => trial.passed)) };
    const score = answers.length === 0 ? undefined : (0,mean .i)(answers.map((trial) => trial.score));
    return {
        pairs: 0,
        missingPairs: 0,
        worsePairs: 0,
        betterPairs: 0,
        passes,
        passRate: { ...NOT_MEASURED, head: rateOf(passes.head) },
        meanScore: { ...NOT_MEASURED, head: score },
    };
}
const NOT_MEASURED = { base: undefined, head: undefined, delta: undefined, interval: undefined };
function difference({ base, head }, interval) {
    const delta = base === undefined || head === undefined ? undefined : head - base;
    return { base, head, delta, interval: delta === undefined ? undefined : interval };
}
function rateOf({ passed, of }) {
    return of === 0 ? undefined : passed / of;
}
function tally(passed) {
    return { passed: passed.filter(Boolean).length, of: passed.length };
}

var slice = __webpack_require__(86958);
;
function benjaminiHochberg(pValues, rate) {
    const sorted = [...pValues].sort((a, b) => a - b);
    const last = sorted.findLastIndex((p, i) => p <= (rate * (i + 1)) / sorted.length);
    const limit = sorted[last] ?? -1;
    return pValues.map((p) => p <= limit);
}

;



const FALSE_DISCOVERY_RATE = 0.1;
function exploreTags(slice, index) {
    const names = new Set(slice.compared.flatMap((planned) => planned.case.tags));
    const tags = [...names].filter((tag) => !slice.row.policy.tags.has(tag)).sort();
    const found = tags.flatMap((tag) => tagEvidence(slice, index, tag) ?? []);
    const standsOut = benjaminiHochberg(found.map((one) => one.pValue), FALSE_DISCOVERY_RATE);
    return found.map((one, i) => ({ ...one, standsOut: standsOut[i] === true }));
}
function tagEvidence(slice, index, tag) {
    const compared = slice.compared.filter((planned) => planned.case.tags.includes(tag));
    const { pairs } = (0,compare_pairs .lf)({ ...slice, compared }, index);
    if (pairs.length === 0)
        return undefined;
    const worse = pairs.filter(({ base, head }) => base.passed && !head.passed).length;
    const better = pairs.filter(({ base, head }) => !base.passed && head.passed).length;
    const pValue = Math.min(1, 2 * (0,binomial .W)(Math.max(worse, better), Math.min(worse, better)));
    const delta = (better - worse) / pairs.length;
    return { tag, cases: compared.length, worsePairs: worse, betterPairs: better, delta, pValue };
}

var trial_index = __webpack_require__(99581);
;
function upstreamsOf({ row, tag, compared }, index) {
    if (row.isOnePool !== true || tag !== undefined)
        return {};
    const trials = compared.flatMap(({ case: { id } }) => index.ofCase(row, id));
    const on = (side) => {
        const own = trials.filter(({ key }) => key.side === side);
        return [
            ...new Set(own.flatMap((trial) => (trial.status === 'scored' ? (trial.served.upstream ?? []) : []))),
        ].sort();
    };
    const upstreams = { base: on('base'), head: on('head') };
    return upstreams.base.length + upstreams.head.length === 0 ? {} : { upstreams };
}

;



















function compareRows(contrast, trials, options) {
    const index = (0,trial_index .A)(trials, options.preferences);
    return (0,slice .n)(contrast, options.designs).map((slice) => compareSlice(slice, index, options));
}
function compareWithoutJudge(contrast, trials, options) {
    const advised = (0,without_judge .QU)(contrast, options.comparisons);
    const rows = advised.map(({ row }) => row);
    return rows.length === 0 ? [] : compareRows({ ...contrast, rows }, (0,without_judge .MQ)(advised, trials), options);
}
function compareSlice(slice, index, options) {
    const { seed } = options;
    const progress = slice.designs.passRate && (0,follow .w)(slice.designs.passRate, index.find, seed);
    const common = commonEvidence(slice, index, options);
    const passRate = progress && endingEvidence(progress);
    const evidence = { ...(passRate?.isScreened === true ? ofHeadAlone(common) : common), passRate };
    const losses = lossesOf(slice, index);
    const summaries = summariesOf(slice, index, seed);
    const { row } = slice;
    return {
        suite: row.suite,
        target: row.target,
        tag: slice.tag,
        isNew: row.isNew,
        comparedCases: slice.compared.length,
        measuredCases: slice.measured.length,
        totalCases: casesOf(slice),
        pairedCases: slice.tag === undefined ? row.pairedCases : (slice.designs.passRate?.pairedCases ?? slice.compared.length),
        ...rates(slice, index, progress?.row),
        ...(0,measures .Nq)('field', ({ name }) => summaries[name].measure),
        ...(0,measures .Zu)(({ name }) => summaries[name].calls),
        cases: caseChanges(slice, index, progress?.row),
        errored: losses.errored,
        erroredProviders: losses.providers,
        ...upstreamsOf(slice, index),
        evidence: {
            ...evidence,
            ...(0,measures .Nq)('name', ({ name }) => summaries[name].evidence),
            headIntervals: (0,measures .Nq)('name', ({ name }) => summaries[name].headInterval),
            errors: losses.evidence,
        },
    };
}
function casesOf({ row, tag, compared, measured }) {
    if (tag === undefined)
        return row.totalCases;
    return compared.length + measured.length + (row.unaffectedByTag.get(tag)?.length ?? 0);
}
function commonEvidence(slice, index, options) {
    const isWhole = slice.tag === undefined;
    const { seed } = options;
    const agreement = (0,judges_agreement .ge)(slice, index, options);
    const score = slice.designs.score && (0,follow .w)(slice.designs.score, index.find, seed);
    const measuring = { seed, agreement, resamples: RESAMPLES };
    return {
        ...comparison .k,
        score: score && endingEvidence(score),
        passRateBar: barEvidence(slice, index, passValue),
        scoreBar: barEvidence(slice, index, scoreValue),
        tags: isWhole ? exploreTags(slice, index) : [],
        metrics: metricsOf(slice, index, measuring),
        metricBars: metricBarsOf(slice, index, measuring),
        ...tablesOf(slice, index),
        agreement: isWhole ? agreement : undefined,
        slices: isWhole ? slicesBy(slice, index, { seed }) : [],
    };
}
function ofHeadAlone({ agreement }) {
    return { ...comparison .k, agreement };
}
function endingEvidence({ row, ending }) {
    return evidenceOf(row, ending ?? { outcome: 'stopped', stoppedBy: 'interrupted' });
}


 }),

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


 })

};
