export const id = 8085;
export const ids = [8085];
export const modules = {

 8085:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  executePlan: () => ( executePlan)
});

var decision = __webpack_require__(76261);
var held_trial = __webpack_require__(32567);
var domain_keys = __webpack_require__(64233);
var service = __webpack_require__(12111);
var domain_trial = __webpack_require__(70721);
;
async function settleAll(work) {
    await Promise.allSettled(work);
    return await Promise.all(work);
}

var answering_model = __webpack_require__(31750);
var providers = __webpack_require__(25330);
;


function learnCosts() {
    const most = new Map();
    const firsts = new Map();
    return {
        mostUsd: (target) => most.get(target) ?? 0,
        note: (target, trial) => void most.set(target, Math.max(most.get(target) ?? 0, costUsdOf(trial))),
        afterFirst: async (target, work) => {
            const first = firsts.get(target);
            if (first !== undefined) {
                await first;
                return await work();
            }
            const done = Promise.withResolvers();
            firsts.set(target, done.promise);
            try {
                return await work();
            }
            finally {
                done.resolve(undefined);
            }
        },
    };
}
function tellsOwnPrice(request) {
    if (request === undefined)
        return false;
    const model = (0,answering_model .g)(request.endpoint);
    return model === undefined || (0,providers .Vr)(model.provider);
}
function costUsdOf({ costUsd, judgeSpendUsd }) {
    return (costUsd ?? 0) + (judgeSpendUsd ?? 0);
}

var scorer = __webpack_require__(36625);
var catalogue = __webpack_require__(58814);
;


function openOneByOne() {
    const open = new Set();
    const underWay = new Map();
    return {
        run: async (name, work) => {
            while (!open.has(name) && underWay.has(name))
                await underWay.get(name);
            if (open.has(name)) {
                await work();
                return;
            }
            const done = Promise.withResolvers();
            underWay.set(name, done.promise);
            try {
                if (await work())
                    open.add(name);
            }
            finally {
                underWay.delete(name);
                done.resolve(undefined);
            }
        },
    };
}
function programsIn(expect) {
    const programs = expect.flatMap(scorer .O).filter(({ type }) => (0,catalogue .JC)(type).asks === 'program');
    const names = programs.map(({ type, config }) => JSON.stringify([type, config]));
    return names.length === 0 ? undefined : [...new Set(names)].sort().join(' ');
}

var user_error = __webpack_require__(35881);
var ports = __webpack_require__(14788);
var provider_queue = __webpack_require__(55177);
var scorers_scorer = __webpack_require__(8360);
var judge = __webpack_require__(85197);
var config = __webpack_require__(88117);
var fence = __webpack_require__(4462);
var judge_material = __webpack_require__(55660);
var passages = __webpack_require__(43326);
var judge_object = __webpack_require__(20258);
var judge_verdict = __webpack_require__(33760);
;







const ORDERS = [
    ['base', 'head'],
    ['head', 'base'],
];
async function judgePair(spec, outputs, context) {
    const [forward, backward] = ORDERS;
    const parse = (answer) => (0,judge_object .k)(answer, readChoice, [outputs.base.text, outputs.head.text]);
    const first = await (0,judge.askUntilInForm)(pairQuestion(spec, outputs, forward, context), context, parse);
    const second = await (0,judge.askUntilInForm)(pairQuestion(spec, outputs, backward, context), context, parse);
    return combineOrders(first, second);
}
function combineOrders(baseFirst, headFirst) {
    const reasons = [baseFirst.reason, headFirst.reason];
    const winners = [winnerOf(baseFirst.choice, ORDERS[0]), winnerOf(headFirst.choice, ORDERS[1])];
    const isConsistent = winners[0] === winners[1];
    return { winner: isConsistent ? winners[0] : 'tie', isConsistent, reasons };
}
function winnerOf(choice, order) {
    if (choice === 'tie')
        return 'tie';
    return choice === 'first' ? order[0] : order[1];
}
function pairQuestion(spec, outputs, order, context) {
    const parts = ['first', 'second'].flatMap((place, index) => {
        const output = outputs[order[index]];
        return [...(0,passages .it)(output, ` of the ${place} output`), (0,judge_material .nb)(`${place} output`, output)];
    });
    const { mark, text } = (0,fence .E)([...(0,judge_material .bt)(context), ...parts]);
    const task = 'You compare two outputs of a program by a rubric and say which meets it better, or that they tie.';
    const system = [task, (0,judge_material .UT)(mark), 'Their order and their length mean nothing.'].join('\n');
    const winner = { type: 'string', enum: ['first', 'second', 'tie'] };
    const schema = (0,judge_verdict .YI)({ reason: { type: 'string' }, winner });
    return { system, user: `Rubric:\n${(0,config .r7)(spec, 'rubric')}\n\n${text}`, schemaName: 'preference', schema };
}
function readChoice({ winner, reason }) {
    if (winner !== 'first' && winner !== 'second' && winner !== 'tie')
        return undefined;
    return { choice: winner, reason: (0,judge_verdict .o3)(reason) };
}

var scoring = __webpack_require__(5788);
;










async function judgePreferences(input) {
    const errors = [];
    const refused = (error) => void errors.push(...error.all);
    const preferences = await settleAll(pairsOf(input).map((pair) => prefer(pair, input, refused)));
    return { preferences, errors: errors.slice(0, 1) };
}
function pairsOf({ plan, find }) {
    return plan.rows.flatMap(({ suite, target, reference, cases }) => cases.flatMap((planned) => {
        const specs = planned.kind === 'compared' && planned.quarantine === undefined ? pairwiseSpecs(planned) : [];
        const place = { suite, target, caseId: planned.case.id };
        const trials = specs.length === 0 ? undefined : firstPair({ ...place, reference }, find);
        if (planned.kind !== 'compared' || trials === undefined)
            return [];
        return specs.map((spec) => ({ key: { ...place, scorer: spec.name ?? spec.type }, planned, spec, trials }));
    }));
}
function pairwiseSpecs(planned) {
    return planned.case.expect.filter(catalogue .TK);
}
function firstPair({ suite, caseId, ...arms }, find) {
    const trial = (side) => domain_trial .Zv[side]
        .map((number) => find({ suite, caseId, target: (0,domain_keys .cr)(arms, side), side, purpose: 'sweep', round: 1, number }))
        .find((found) => found !== undefined);
    const [base, head] = [trial('base'), trial('head')];
    return base?.status === 'scored' && head?.status === 'scored' ? { base, head } : undefined;
}
async function prefer(pair, input, refused) {
    const { key, planned, trials } = pair;
    const { tools } = input;
    const outputs = { base: trials.base.output, head: trials.head.output };
    if (areSame(outputs))
        return judged(key, SAME, 0);
    const costUsd = input.caseUsd(planned);
    if (tools.signal.aborted || !(await tools.budget.reserve(costUsd)))
        return missing(key, 'not asked: the run ended first');
    const tally = (0,scoring .a9)();
    try {
        return judged(key, await ask(pair, tools, tally), tally.spentUsd());
    }
    catch (error) {
        if (error instanceof user_error .yo)
            refused(error);
        else if (!tools.signal.aborted && !isExpected(error))
            throw error;
        return missing(key, error.message);
    }
    finally {
        tools.budget.release(costUsd);
    }
}
async function ask({ spec, planned, trials }, tools, tally) {
    const outputs = { base: trials.base.output, head: trials.head.output };
    const { vars } = planned.case;
    const request = sharedRequest(planned.requests);
    const conversation = (0,scoring .$y)(planned.case, planned.requests.head.request);
    const context = { vars, request, conversation };
    return await (0,scoring .cf)((from) => judgePair(spec, outputs, { ...context, ask: (0,scoring .oX)(tools, tally, from) }));
}
function sharedRequest({ base, head }) {
    const asked = new Set(base.request.messages.map((message) => JSON.stringify(message)));
    const messages = head.request.messages.filter((message) => asked.has(JSON.stringify(message)));
    return { ...head.request, messages };
}
const SAME = { winner: 'tie', isConsistent: true, reasons: ['both outputs are the same'] };
function areSame({ base, head }) {
    return base.text === head.text && JSON.stringify(base.toolCalls) === JSON.stringify(head.toolCalls);
}
function isExpected(error) {
    return error instanceof ports .RA || error instanceof provider_queue .g || error instanceof scorers_scorer .V;
}
function judged(key, opinion, spendUsd) {
    return { status: 'judged', key, ...opinion, spendUsd };
}
function missing(key, message) {
    return { status: 'missing', key, message };
}

;
function lostPairs(orders, isLost) {
    return sweeps(orders).flatMap((keys) => {
        const again = keys.filter(isLost);
        return again.length === 0 ? [] : [{ keys: again, partners: keys.filter((key) => !again.includes(key)) }];
    });
}
function outdatedTrials(orders, isOutdated) {
    return sweeps(orders).flatMap((keys) => {
        const again = keys.filter(isOutdated);
        return again.length === 0 ? [] : [{ keys: again, partners: [] }];
    });
}
function sweeps(orders) {
    return orders.flatMap((order) => (order.kind === 'together' ? [order.keys] : []));
}

var plan = __webpack_require__(50698);
var domain_side = __webpack_require__(61698);
var standing = __webpack_require__(97050);
;







function newRunState(input) {
    const cases = new Map();
    for (const row of input.plan.rows) {
        for (const planned of row.cases)
            for (const side of domain_side .B)
                cases.set((0,domain_keys .u2)({ suite: row.suite, target: (0,domain_keys .cr)(row, side), caseId: planned.case.id }), planned);
    }
    const known = { finished: new Map(), stopped: new Map(), standings: (0,standing .wA)(), hopeless: new Set() };
    return { input, cases, ...known, learned: learnCosts(), judgedByPrograms: openOneByOne() };
}
function requestOf(state, key) {
    return (0,plan .fQ)(plannedCase(state, key), key.side)?.request;
}
function trialOf(state, key) {
    return state.finished.get((0,domain_trial .DY)(key));
}
function plannedCase(state, key) {
    const planned = state.cases.get((0,domain_keys .u2)(key));
    if (planned === undefined)
        throw new Error(`a trial was asked of a case that is not in the plan: ${(0,domain_trial .DY)(key)}`);
    return planned;
}

var fatal_errors = __webpack_require__(56436);
var run_trial = __webpack_require__(48766);
;






async function runTogether(state, all) {
    const { budget, signal } = state.input.tools;
    for (;;) {
        const keys = withoutStopped(state, all);
        if (keys.length === 0)
            return;
        const currentUsd = () => keys.reduce((sum, key) => sum + mostUsd(state, key), 0);
        const costUsd = currentUsd();
        if (signal.aborted || !(await budget.reserve(costUsd)))
            return skip(state, keys, 'budget');
        try {
            if (whyNotNow(state, keys) !== undefined)
                continue;
            const money = askOnce(() => budget.covers(costUsd, currentUsd()));
            const trials = await settleAll(keys.map((key) => runOne(state, key, money.mayBePaid)));
            if (!money.isRefused() || currentUsd() <= costUsd)
                return trials.forEach((trial) => finish(state, trial));
        }
        finally {
            budget.release(costUsd);
        }
    }
}
function withoutStopped(state, keys) {
    const isStopped = (key) => state.stopped.has((0,domain_keys .hD)(key));
    const isPointless = keys.some((key) => key.side === 'base' && isStopped(key));
    const open = keys.filter((key) => trialOf(state, key) === undefined);
    const [lost, wanted] = [
        open.filter((key) => isPointless || isStopped(key)),
        open.filter((key) => !isPointless && !isStopped(key)),
    ];
    skip(state, lost, 'target-stopped');
    return wanted;
}
function askOnce(covers) {
    let answer;
    return { mayBePaid: () => (answer ??= covers()), isRefused: () => answer === false };
}
function skip(state, keys, why) {
    const reason = whyNotNow(state, keys) ?? why;
    for (const key of keys)
        finish(state, { status: 'skipped', key, why: reason });
}
function whyNotNow(state, keys) {
    const { tools } = state.input;
    if (tools.signal.aborted)
        return tools.endedBy();
    return keys.some((key) => state.stopped.has((0,domain_keys .hD)(key))) ? 'target-stopped' : undefined;
}
async function runOne(state, key, mayBePaid) {
    const { input, stopped } = state;
    const isStopped = () => stopped.has((0,domain_keys .hD)(key));
    const planned = plannedCase(state, key);
    const standing = state.standings.of(JSON.stringify([key.suite, key.target, key.side]));
    const { trial, fatal, mayHeal } = await (0,run_trial .W)({
        key,
        planned,
        tools: input.tools,
        isStopped,
        standing,
        mayBePaid,
    });
    if (trial.status === 'errored' && !mayHeal)
        state.hopeless.add((0,domain_trial .DY)(key));
    if (fatal !== undefined)
        stop(state, key, fatal);
    const [first] = standing.rejections();
    if (standing.isRefused() && first !== undefined)
        stop(state, first.key ?? key, first.error);
    return trial;
}
function finish(state, trial) {
    const { suite, target } = trial.key;
    const { progress } = state.input;
    state.finished.set((0,domain_trial .DY)(trial.key), state.input.tools.putAside(trial));
    if (trial.status === 'scored')
        state.learned.note((0,domain_keys .hD)(trial.key), trial);
    if (trial.status === 'skipped')
        progress.expected({ suite, count: -1 });
    else
        progress.finished({ suite, target, spendUsd: spendOf(trial), isAnswered: trial.status === 'scored' });
}
function spendOf(trial) {
    if (trial.status === 'errored')
        return trial.spendUsd;
    return trial.spendUsd === undefined || trial.judgeSpendUsd === undefined
        ? undefined
        : trial.spendUsd + trial.judgeSpendUsd;
}
function mostUsd(state, key) {
    const known = state.input.callUsd(plannedCase(state, key));
    return Math.max(known, state.learned.mostUsd((0,domain_keys .hD)(key)));
}
function stop(state, key, error) {
    if (state.stopped.has((0,domain_keys .hD)(key)))
        return;
    state.stopped.set((0,domain_keys .hD)(key), (0,fatal_errors .g)(plannedCase(state, key), key, error));
}

;












async function executePlan(input) {
    const state = newRunState(input);
    await takeOver(state, input.handedOver ?? []);
    for (;;) {
        const step = input.next([...state.finished.values()]);
        if (step.kind === 'done')
            break;
        expectTrials(state, step.orders.flatMap(keysOf), 1);
        await runOrders(state, step.orders);
        const isLost = (key) => trialOf(state, key)?.status === 'errored' && !state.hopeless.has((0,domain_trial .DY)(key));
        await repeat(state, lostPairs(step.orders, isLost));
        await repeat(state, outdatedTrials(step.orders, (key) => isOutdated(state, key)));
    }
    const { preferences, errors } = input.isPart === true ? NO_PREFERENCES : await execute_prefer(state);
    await input.tools.dispatcher.settled?.();
    const found = [...[...state.stopped.values()].flat(), ...errors];
    return { trials: inOrder(state.finished), preferences, errors: uniqueErrors(found) };
}
const NO_PREFERENCES = { preferences: [], errors: [] };
function inOrder(finished) {
    return [...finished].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, trial]) => trial);
}
async function takeOver(state, trials) {
    for (const trial of trials) {
        state.finished.set((0,domain_trial .DY)(trial.key), trial);
        if (trial.status !== 'scored')
            continue;
        const { key, origin, served, output } = trial;
        if (output.finishReason !== 'rejected')
            state.standings.of(JSON.stringify([key.suite, key.target, key.side])).answered();
        state.learned.note((0,domain_keys .hD)(key), trial);
        const request = requestOf(state, key);
        if (origin === 'live' && request !== undefined)
            state.input.tools.observedModels.note(request, served);
    }
    const outdated = trials.map(({ key }) => key).filter((key) => isOutdated(state, key));
    await repeat(state, outdated.map((key) => ({ keys: [key], partners: [] })));
}
async function execute_prefer({ input, finished }) {
    const find = (key) => finished.get((0,domain_trial .DY)(key));
    return await judgePreferences({ plan: input.plan, find, tools: input.tools, caseUsd: input.callUsd });
}
const ORDERS_PER_CALL = 8;
async function runOrders(state, orders) {
    const [later, now] = partition(orders, (order) => isOrderLate(state, order));
    const waiting = now.values();
    let isBroken = false;
    const work = async () => {
        for (const order of waiting) {
            if (isBroken)
                return;
            await runOrder(state, order).catch((error) => {
                isBroken = true;
                throw error;
            });
        }
    };
    const workers = Array.from({ length: state.input.concurrency * ORDERS_PER_CALL }, work);
    for (const order of later)
        workers.push(runOrder(state, order));
    await settleAll(workers);
    state.standings.all().forEach((standing) => settle(state, standing));
}
function settle(state, standing) {
    if (standing.hasAnswered())
        return;
    for (const { key, error } of standing.rejections()) {
        if (key === undefined || trialOf(state, key) === undefined)
            continue;
        stop(state, key, error);
        state.finished.set((0,domain_trial .DY)(key), { status: 'skipped', key, why: 'target-stopped' });
    }
}
async function runOrder(state, order) {
    const find = (key) => state.finished.get((0,domain_trial .DY)(key));
    const isLate = isOrderLate(state, order);
    for (let keys = (0,decision .X7)(order, find); keys.length > 0; keys = (0,decision .X7)(order, find)) {
        const work = () => runTogether(state, keys);
        const own = keys.find((key) => tellsOwnPrice(requestOf(state, key)));
        const priced = () => (own === undefined ? work() : state.learned.afterFirst((0,domain_keys .hD)(own), work));
        await (isLate ? priced() : trying(state, keys, priced));
    }
    expectTrials(state, keysOf(order), -1);
}
async function trying(state, keys, work) {
    const [first] = keys;
    const programs = first && programsIn(plannedCase(state, first).case.expect);
    if (programs === undefined)
        return await work();
    await state.judgedByPrograms.run(programs, async () => {
        await work();
        return !keys.some((key) => couldNotBeScored(trialOf(state, key)));
    });
}
function couldNotBeScored(trial) {
    return trial?.status === 'errored' && trial.provider === 'scorer';
}
function expectTrials(state, keys, sign) {
    const counts = new Map();
    for (const key of keys) {
        if (trialOf(state, key) === undefined)
            counts.set(key.suite, (counts.get(key.suite) ?? 0) + sign);
    }
    for (const [suite, count] of counts)
        state.input.progress.expected({ suite, count });
}
function isOutdated(state, key) {
    const trial = trialOf(state, key);
    if (trial?.status !== 'scored' || trial.origin !== 'stored')
        return false;
    const request = requestOf(state, key);
    return request !== undefined && state.input.tools.observedModels.contradicts(request, trial.served);
}
async function repeat(state, repeats) {
    if (repeats.length === 0)
        return;
    state.input.tools.dispatcher.tryAgain();
    const earlier = repeats.flatMap(({ keys }) => keys.flatMap((key) => trialOf(state, key) ?? []));
    for (const { key } of earlier)
        state.finished.delete((0,domain_trial .DY)(key));
    expectTrials(state, repeats.flatMap(({ keys }) => keys), 1);
    await runOrders(state, repeats.map(({ keys }) => ({ kind: 'together', keys })));
    for (const trial of earlier)
        restoreError(state, trial);
    for (const { partners } of repeats)
        for (const key of partners)
            loseLatency(state, key);
}
function restoreError(state, earlier) {
    if (earlier.status === 'errored' && trialOf(state, earlier.key)?.status === 'skipped')
        state.finished.set((0,domain_trial .DY)(earlier.key), earlier);
}
function loseLatency(state, key) {
    const trial = trialOf(state, key);
    if (trial?.status === 'scored' && trial.origin === 'live')
        state.finished.set((0,domain_trial .DY)(key), (0,held_trial .qO)(trial, { origin: 'replayed' }));
}
function uniqueErrors(errors) {
    return [...new Map(errors.map((error) => [JSON.stringify(error), error])).values()];
}
function isOrderLate(state, order) {
    const judge = state.input.tools.judge?.endpoint;
    const endpoints = [judge, ...keysOf(order).map((key) => requestOf(state, key)?.endpoint)];
    return endpoints.some((endpoint) => endpoint !== undefined && (0,service .jc)(endpoint));
}
function partition(items, isFirst) {
    return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
function keysOf(order) {
    return order.kind === 'together' ? order.keys : order.calls.map(({ key }) => key);
}


 })

};
