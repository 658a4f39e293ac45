export const id = 868;
export const ids = [868];
export const modules = {

 38482:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  s: () => ( nextStep)
});

var domain_trial = __webpack_require__(70721);
var follow = __webpack_require__(34611);
;

function atReachedLevels(designs, find, seed) {
    const count = designs.filter(({ ranking }) => ranking !== undefined).length;
    if (count === 0)
        return designs;
    let shown = 0;
    for (;;) {
        const levelled = designs.map((design) => atLevel(design, Math.max(1, count - shown)));
        const isShown = (design) => (0,follow .w)(design, find, seed).ending?.outcome === 'ruled-out';
        const now = levelled.filter((design) => design.ranking !== undefined && isShown(design)).length;
        if (now === shown)
            return levelled;
        shown = now;
    }
}
function atLevel(design, sharing) {
    const { ranking } = design;
    return ranking === undefined ? design : { ...design, ranking: { ...ranking, alpha: ranking.runAlpha / sharing } };
}

var decision = __webpack_require__(76261);
var held_trial = __webpack_require__(32567);
var keys = __webpack_require__(64233);
var row_state = __webpack_require__(22334);
var row = __webpack_require__(90381);
var random = __webpack_require__(90388);
;







const CONTINUATIONS = 20;
const FEWEST = 5;
const MOST_PAIRS = 20_000;
function lookAhead(design, trials, { find, seed }) {
    const answers = answersOf(design, trials);
    if (answers.ofSide.size === 0)
        return [];
    const counts = new Map();
    const times = Math.max(FEWEST, Math.min(CONTINUATIONS, Math.floor(MOST_PAIRS / design.mostPairs)));
    for (let i = 0; i < times; i += 1) {
        const names = [design.suite, design.target, design.tag ?? '', design.metric, `ahead ${i}`];
        for (const key of trialsOf(design, drawing(answers, find, (0,random .Db)(seed, names)), seed)) {
            const name = (0,domain_trial .DY)(key);
            const entry = counts.get(name) ?? { key, count: 0 };
            entry.count += 1;
            counts.set(name, entry);
        }
    }
    return [...counts.values()].map(({ key, count }) => ({ key, share: count / times }));
}
function* trialsOf(design, { find, draw }, seed) {
    const procedure = (0,row .d)((0,row_state .y0)(design, find, seed));
    for (let step = procedure.next(); step.done !== true; step = procedure.next()) {
        for (const order of step.value)
            for (let keys = (0,decision .X7)(order, find); keys.length > 0; keys = (0,decision .X7)(order, find)) {
                keys.forEach(draw);
                yield* keys;
            }
    }
}
function answersOf(design, trials) {
    const ids = new Set(design.compared.map(({ caseId }) => caseId));
    const isOwn = ({ key, status }) => status !== 'skipped' && key.suite === design.suite && key.target === (0,keys .cr)(design, key.side) && ids.has(key.caseId);
    const own = trials
        .filter(isOwn)
        .map((trial) => ({ trial, name: (0,domain_trial .DY)(trial.key) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ trial }) => trial);
    const swept = own.filter(({ key }) => key.purpose === 'sweep');
    return { ofCase: Map.groupBy(own, caseOn), ofSide: Map.groupBy(swept, ({ key }) => key.side) };
}
function caseOn({ key }) {
    return `${key.side} ${key.caseId}`;
}
function drawing(answers, known, generator) {
    const drawn = new Map();
    const further = new Map();
    const draw = (key) => {
        const more = further.get(caseOn({ key })) ?? [];
        const own = [...(answers.ofCase.get(caseOn({ key })) ?? []), ...more];
        const place = (0,random .dK)(generator, own.length + 1);
        const others = answers.ofSide.get(key.side) ?? [...answers.ofSide.values()].flat();
        const like = own[place] ?? others[(0,random .dK)(generator, others.length)];
        if (like === undefined)
            return;
        const trial = like.status === 'scored' ? (0,held_trial .qO)(like, { key }) : { ...like, key };
        drawn.set((0,domain_trial .DY)(key), trial);
        further.set(caseOn({ key }), [...more, trial]);
    };
    return { draw, find: (key) => known(key) ?? drawn.get((0,domain_trial .DY)(key)) };
}

;



const WORTH_ASKING = 0.9;
function likelyOrders(designs, needed, seen) {
    const taken = new Set(needed.flatMap(keysOf).map(domain_trial .DY));
    const keys = designs
        .flatMap((design) => lookAhead(design, seen.trials, seen))
        .flatMap(({ key, share }) => (share >= WORTH_ASKING && !taken.has((0,domain_trial .DY)(key)) ? [key] : []));
    const [sweeps, others] = [keys.filter(isSweep), keys.filter((key) => !isSweep(key))];
    return [
        ...[...Map.groupBy(sweeps, pairName).values()].map((pair) => ({ kind: 'together', keys: pair })),
        ...others.map(alone),
    ];
}
function firstOf(order, find) {
    if (order.kind === 'together')
        return order;
    const now = new Set((0,decision .X7)(order, find));
    return { ...order, calls: order.calls.slice(0, order.calls.findLastIndex(({ key }) => now.has(key)) + 1) };
}
function isSweep({ purpose }) {
    return purpose === 'sweep';
}
function pairName({ suite, caseId, round }) {
    return JSON.stringify([suite, caseId, round]);
}
function alone(key) {
    return { kind: 'until', calls: [{ key, expects: 'pass' }], maxMisses: 0 };
}
function keysOf(order) {
    return order.kind === 'together' ? order.keys : order.calls.map(({ key }) => key);
}

var trial_index = __webpack_require__(99581);
;






function nextStep(designs, trials, seed) {
    const { find } = (0,trial_index .A)(trials);
    const rows = atReachedLevels(designs, find, seed).map((design) => ({ design, needed: neededBy(design, find, seed) }));
    const needed = rows.flatMap((row) => row.needed);
    if (needed.length === 0)
        return { kind: 'done' };
    const later = rows.filter((row) => row.design.isAskedLater === true && row.needed.length > 0);
    const likely = likelyOrders(later.map(({ design }) => design), needed, { trials, find, seed });
    return { kind: 'trials', orders: longestFirst(withoutOverlap([...needed, ...likely]), seed) };
}
function neededBy(design, find, seed) {
    const { orders } = (0,follow .w)(design, find, seed);
    return design.isAskedLater === true ? orders.map((order) => firstOf(order, find)) : orders;
}
function withoutOverlap(orders) {
    const taken = new Set();
    const groups = new Map();
    const kept = [];
    for (const order of orders) {
        const isTogether = order.kind === 'together';
        const keys = isTogether ? order.keys : order.calls.map((call) => call.key);
        const names = keys.map(domain_trial .DY);
        const others = isTogether ? names.map((name) => groups.get(name)).find((group) => group !== undefined) : undefined;
        if (others === undefined && names.some((name) => taken.has(name)))
            continue;
        const group = others ?? [];
        group.push(...keys.filter((key) => !taken.has((0,domain_trial .DY)(key))));
        if (others === undefined)
            kept.push(isTogether ? { kind: 'together', keys: group } : order);
        for (const name of names) {
            taken.add(name);
            if (isTogether)
                groups.set(name, group);
        }
    }
    return kept;
}
function longestFirst(orders, seed) {
    const chains = orders.filter((order) => order.kind === 'until');
    const pairs = orders.filter((order) => order.kind === 'together');
    return [...chains, ...(0,random .A4)(pairs, (0,random .Db)(seed, ['orders']))];
}


 }),

 56161:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Mz: () => ( preflight),
   wG: () => ( plannedScorers)
 });
 var _domain_writing_amounts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14427);
 var _domain_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50698);
 var _domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25330);
 var _domain_scorer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36625);
 var _scorers_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58814);





function preflight(plan, checks) {
    const scorers = plan.rows.flatMap((row) => row.cases.flatMap(plannedScorers));
    return [
        ...missingModels(scorers, checks),
        ...missingUser(plan, checks),
        ...missingParaphraser(plan, checks),
        ...unknownPrices(checks),
        ...unheldCosts(checks),
        ...overBudget(checks),
    ];
}
function missingModels(scorers, checks) {
    const specs = scorers.flatMap(_domain_scorer_js__WEBPACK_IMPORTED_MODULE_2__ .O);
    return Object.keys(NEEDED).flatMap((model) => {
        const first = specs.find((spec) => (0,_scorers_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ .Ai)(spec) === model);
        if (first === undefined || checks.models[model] !== undefined)
            return [];
        const { sentence, line } = NEEDED[model];
        const hint = `Add to ${checks.configFile}: \`${line}\`. Where base has that file, base's counts: merge the change first.`;
        return [{ code: 'missing-key', sentence, place: first.place, hint }];
    });
}
function missingUser(plan, { configFile }) {
    const cases = plan.rows.flatMap((row) => row.cases);
    const first = cases.find((planned) => planned.case.user !== undefined && (0,_domain_plan_js__WEBPACK_IMPORTED_MODULE_3__ .fQ)(planned, 'head')?.request.user?.model === undefined);
    if (first === undefined)
        return [];
    const hint = userHint(configFile);
    const sentence = 'This case has a simulated user, and no model is configured to play it.';
    return [{ code: 'missing-key', sentence, place: first.case.user?.place, hint }];
}
function missingParaphraser(plan, { configFile }) {
    const first = plan.rows.find(({ cases }) => cases.some((planned) => {
        const paraphrase = (0,_domain_plan_js__WEBPACK_IMPORTED_MODULE_3__ .fQ)(planned, 'head')?.request.paraphrase;
        return paraphrase !== undefined && paraphrase.model === undefined;
    }));
    if (first === undefined)
        return [];
    const sentence = '`perturb` asks for a paraphrase of the cases, and no model is configured to write it.';
    return [{ code: 'missing-key', sentence, place: first.targetPlace, hint: userHint(configFile) }];
}
function userHint(configFile) {
    return `Add to ${configFile}: \`user: { provider: openai, model: MODEL }\`, or a \`judge\`. Where base has that file, base's counts: merge the change first.`;
}
const NEEDED = {
    judge: {
        sentence: 'This scorer asks a judge, and no judge model is configured.',
        line: 'judge: { provider: openai, model: MODEL }',
    },
    embeddings: {
        sentence: 'This scorer compares embeddings, and no embedding model is configured.',
        line: 'embeddings: { provider: openai, model: text-embedding-3-small }',
    },
    moderation: {
        sentence: 'This scorer asks a moderation model, and none is configured.',
        line: 'moderation: { provider: openai, model: omni-moderation-latest }',
    },
};
function unknownPrices({ estimated, maxCostUsd, configFile }) {
    if (maxCostUsd === undefined)
        return [];
    return estimated.estimate.unpriced.filter(isBilled).map((model) => ({
        code: 'unknown-price',
        sentence: `No price is known for ${model}, so its cost cannot be held under max-cost.`,
        place: undefined,
        hint: priceHint(model, configFile),
    }));
}
function priceHint(model, configFile) {
    const [provider = '', name] = [model.split('/', 1)[0], model.slice(model.indexOf('/') + 1)];
    if ((0,_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_0__ .Vr)(provider))
        return `A deployment does not say which model it serves. Add it to ${configFile}: \`prices: { ${name}: MODEL }\`, such as \`gpt-6.1-terra\`, or its price, \`{ input: USD, output: USD }\` per million tokens; or set max-cost to none.`;
    return `Add to ${configFile}: \`prices: { ${name}: { input: USD, output: USD } }\` (USD per million tokens), or the name of the model that it costs as; or set max-cost to none.`;
}
function isBilled(name) {
    return (0,_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_0__ .OZ)(name.split('/', 1)[0] ?? name);
}
function unheldCosts({ estimated, maxCostUsd }) {
    if (maxCostUsd === undefined)
        return [];
    return estimated.unheld.map(({ finding, hint, place }) => {
        const sentence = `${finding}, so its cost cannot be held under max-cost.`;
        return { code: 'unknown-price', sentence, place, hint };
    });
}
function overBudget({ estimated, maxCostUsd }) {
    const { estimate, expectedUsd } = estimated;
    if (maxCostUsd === undefined || expectedUsd <= maxCostUsd)
        return [];
    const range = estimate.costUsd === undefined
        ? ''
        : ` (${(0,_domain_writing_amounts_js__WEBPACK_IMPORTED_MODULE_4__ .UK)(estimate.costUsd.low)} to ${(0,_domain_writing_amounts_js__WEBPACK_IMPORTED_MODULE_4__ .UK)(estimate.costUsd.high)})`;
    return [
        {
            code: 'over-budget',
            sentence: `Round 1 needs ${(0,_domain_writing_amounts_js__WEBPACK_IMPORTED_MODULE_4__ .B4)(estimate.calls)} ${estimate.calls === 1 ? 'call' : 'calls'} for about ${(0,_domain_writing_amounts_js__WEBPACK_IMPORTED_MODULE_4__ .UK)(expectedUsd)}${range}, and max-cost is ${(0,_domain_writing_amounts_js__WEBPACK_IMPORTED_MODULE_4__ .UK)(maxCostUsd)}. Nothing was called.`,
            place: undefined,
            hint: 'Raise max-cost, lower max_output_tokens, or split the change.',
        },
    ];
}
function plannedScorers(planned) {
    return planned.kind === 'measured' ? [...planned.case.expect, ...(planned.oldExpect ?? [])] : planned.case.expect;
}


 }),

 95637:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Od: () => ( runsWaiting),
   UZ: () => ( noteWaiting),
   dK: () => ( laterEndpoints)
 });
 var _domain_json_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76380);
 var _domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25330);
 var _domain_providers_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12111);
 var _domain_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50698);
 var _domain_side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61698);





const FORMAT = 1;
function laterEndpoints(plan, judge) {
    const requests = plan.rows.flatMap(({ cases }) => cases.flatMap((planned) => _domain_side_js__WEBPACK_IMPORTED_MODULE_1__ .B.flatMap((side) => (0,_domain_plan_js__WEBPACK_IMPORTED_MODULE_2__ .fQ)(planned, side)?.request.endpoint ?? [])));
    const asked = [...requests, ...(judge === undefined ? [] : [judge])].filter(_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_0__ .yX).filter(_domain_providers_service_js__WEBPACK_IMPORTED_MODULE_3__ .jc);
    return [...new Map(asked.map((endpoint) => [nameOf(endpoint), endpoint])).values()];
}
function runsWaiting(store, endpoints) {
    const found = endpoints.flatMap((endpoint) => {
        const value = store.get(keyOf(endpoint))?.value;
        const runs = (0,_domain_json_json_js__WEBPACK_IMPORTED_MODULE_4__ .OW)(value) && value['format'] === FORMAT ? value['runs'] : undefined;
        return Array.isArray(runs) ? runs.filter((run) => typeof run === 'string') : [];
    });
    return [...new Set(found)];
}
function noteWaiting(store, endpoints, runs) {
    for (const endpoint of endpoints)
        store.put(keyOf(endpoint), { format: FORMAT, runs: [...runs] });
}
function keyOf(endpoint) {
    return { id: `later-waiting:${nameOf(endpoint)}`, asked: endpoint };
}
function nameOf({ provider, model, api, baseUrl, service }) {
    return JSON.stringify([provider, model, api, baseUrl ?? '', service?.tier]);
}


 }),

 24524:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   AM: () => ( storedSweep),
   CL: () => ( readStored),
   M2: () => ( reusableAnswer),
   Sv: () => ( reuseOn),
   i4: () => ( storeAnswer),
   qK: () => ( isOwnRun),
   z5: () => ( reuseInScoring),
   zS: () => ( writeStored),
   ze: () => ( trialStoreKey)
 });
 var _domain_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76380);
 var _stored_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4148);


const FORMAT = 3;
const DAY_MS = 86_400_000;
function trialStoreKey({ request, fingerprint, replica }, identity, key) {
    const parts = ['trial', fingerprint, identity, key.purpose, key.round, key.number];
    const id = [...parts, ...(replica === undefined ? [] : [replica])].join(':');
    return { id, asked: request.endpoint };
}
function reusableAnswer(store, storeKey, key, policy) {
    const stored = findStored(store, storeKey);
    if (stored === undefined)
        return undefined;
    const isFromThisRun = isOwnRun(stored.run, policy);
    const isFirst = key.purpose === 'sweep' && key.round === 1 && key.number === 1;
    if (!isFromThisRun && !(isFirst && isRecent(stored, policy)))
        return undefined;
    const call = (0,_stored_answer_js__WEBPACK_IMPORTED_MODULE_0__ .nE)(stored.value);
    return call && { ...call, isFromThisRun, storedAtMs: stored.storedAtMs };
}
function isOwnRun(run, { run: own, continues }) {
    return run === own || continues?.has(run) === true;
}
function reuseOn(planned, side, policy) {
    return planned.kind === 'compared' && side === 'head' ? { ...policy, reuseDays: 0 } : policy;
}
function reuseInScoring(planned, origin, policy) {
    return planned.kind === 'compared' && origin !== 'stored' ? { ...policy, reuseDays: 0 } : policy;
}
function storeAnswer(store, storeKey, answer, attempts) {
    store.put(storeKey, { format: FORMAT, answer, attempts });
}
function readStored(store, storeKey, policy, read) {
    const stored = findStored(store, storeKey);
    if (stored === undefined || (!isOwnRun(stored.run, policy) && !isRecent(stored, policy)))
        return undefined;
    return read(stored.value['answer']);
}
function writeStored(store, storeKey, answer) {
    store.put(storeKey, { format: FORMAT, answer });
}
function storedSweep(memory, { asked, number, side, planned }) {
    const key = { purpose: 'sweep', round: 1, number };
    const storeKey = trialStoreKey(asked, memory.identity(asked.request), key);
    const stored = reusableAnswer(memory.store, storeKey, key, memory.reuse);
    if (stored === undefined)
        return undefined;
    const isReused = stored.isFromThisRun || reuseOn(planned, side, memory.reuse).reuseDays > 0;
    return { outputTokens: stored.answer.usage?.output, isReused };
}
function findStored(store, storeKey) {
    const stored = store.get(storeKey);
    return (0,_domain_json_json_js__WEBPACK_IMPORTED_MODULE_1__ .OW)(stored?.value) && stored.value['format'] === FORMAT ? stored : undefined;
}
function isRecent(stored, policy) {
    return policy.nowMs - stored.storedAtMs < policy.reuseDays * DAY_MS;
}


 }),

 4148:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Au: () => ( answerFields),
   DY: () => ( unsaid),
   LW: () => ( toolCall),
   nE: () => ( parseStoredCall)
 });
 var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
 var _domain_agents_agent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28581);
 var _domain_writing_amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14427);
 var _domain_json_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76380);
 var _domain_json_nesting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94914);
 var _domain_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74684);






const unsaid = (schema) => schema.optional().transform((value) => value);
const amount = zod__WEBPACK_IMPORTED_MODULE_0__ .aig().nonnegative().max(_domain_writing_amounts_js__WEBPACK_IMPORTED_MODULE_1__ .qC);
const object = zod__WEBPACK_IMPORTED_MODULE_0__ .IeY(_domain_json_json_js__WEBPACK_IMPORTED_MODULE_2__ .OW);
const usage = zod__WEBPACK_IMPORTED_MODULE_0__ .Ikc({
    input: amount,
    cachedInput: amount,
    cacheWrite: amount,
    longCacheWrite: amount.optional(),
    output: amount,
    reasoning: amount,
    hostedTools: zod__WEBPACK_IMPORTED_MODULE_0__ .Ikc({ webSearches: amount.optional(), fileSearches: amount.optional(), other: amount.optional() })
        .optional(),
});
const part = zod__WEBPACK_IMPORTED_MODULE_0__ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__ .YjP(), latencyMs: unsaid(amount), tokens: unsaid(amount), costUsd: unsaid(amount) });
const passage = zod__WEBPACK_IMPORTED_MODULE_0__ .Ikc({ id: unsaid(zod__WEBPACK_IMPORTED_MODULE_0__ .YjP()), text: zod__WEBPACK_IMPORTED_MODULE_0__ .YjP(), score: unsaid(zod__WEBPACK_IMPORTED_MODULE_0__ .aig()) });
const parts = {
    context: zod__WEBPACK_IMPORTED_MODULE_0__ .YOg(passage).optional(),
    steps: zod__WEBPACK_IMPORTED_MODULE_0__ .YOg(part).optional(),
    traceUrl: zod__WEBPACK_IMPORTED_MODULE_0__ .YjP().optional(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__ .aig()).optional(),
};
const agentTrace = zod__WEBPACK_IMPORTED_MODULE_0__ .Ikc({
    actions: zod__WEBPACK_IMPORTED_MODULE_0__ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__ .Ikc({
        tool: zod__WEBPACK_IMPORTED_MODULE_0__ .YjP(),
        args: zod__WEBPACK_IMPORTED_MODULE_0__ .YjP(),
        isCut: zod__WEBPACK_IMPORTED_MODULE_0__ .zMY().optional(),
        state: zod__WEBPACK_IMPORTED_MODULE_0__ .k5n(['done', 'failed', 'denied']),
        turn: amount,
    })),
    skills: zod__WEBPACK_IMPORTED_MODULE_0__ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__ .YjP(), isInferred: zod__WEBPACK_IMPORTED_MODULE_0__ .zMY() })),
    files: zod__WEBPACK_IMPORTED_MODULE_0__ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__ .Ikc({
        path: zod__WEBPACK_IMPORTED_MODULE_0__ .YjP(),
        change: zod__WEBPACK_IMPORTED_MODULE_0__ .k5n(['created', 'changed', 'deleted']),
        bytes: amount,
        sha256: zod__WEBPACK_IMPORTED_MODULE_0__ .YjP().optional(),
        text: zod__WEBPACK_IMPORTED_MODULE_0__ .YjP().optional(),
    })),
    checks: zod__WEBPACK_IMPORTED_MODULE_0__ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__ .Ikc({ exitCode: unsaid(zod__WEBPACK_IMPORTED_MODULE_0__ .Whr()), output: zod__WEBPACK_IMPORTED_MODULE_0__ .YjP(), error: zod__WEBPACK_IMPORTED_MODULE_0__ .YjP().optional() }))
        .transform((checks) => checks.map(({ exitCode, output, ...rest }) => ({ exitCode, output, ...rest }))),
    turns: amount,
    seconds: amount,
    end: zod__WEBPACK_IMPORTED_MODULE_0__ .k5n(_domain_agents_agent_js__WEBPACK_IMPORTED_MODULE_3__ .xs),
    version: unsaid(zod__WEBPACK_IMPORTED_MODULE_0__ .YjP()),
    sandbox: zod__WEBPACK_IMPORTED_MODULE_0__ .YjP(),
});
const toolCall = zod__WEBPACK_IMPORTED_MODULE_0__ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_0__ .KCZ([object, zod__WEBPACK_IMPORTED_MODULE_0__ .YjP()]) });
const answerFields = {
    output: zod__WEBPACK_IMPORTED_MODULE_0__ .Ikc({
        text: zod__WEBPACK_IMPORTED_MODULE_0__ .YjP(),
        toolCalls: zod__WEBPACK_IMPORTED_MODULE_0__ .YOg(toolCall),
        finishReason: zod__WEBPACK_IMPORTED_MODULE_0__ .k5n(_domain_request_js__WEBPACK_IMPORTED_MODULE_4__ .SE),
        metadata: object,
        ...parts,
        agent: agentTrace.optional(),
    }),
    usage: unsaid(usage),
    served: zod__WEBPACK_IMPORTED_MODULE_0__ .Ikc({
        model: unsaid(zod__WEBPACK_IMPORTED_MODULE_0__ .YjP()),
        requestId: unsaid(zod__WEBPACK_IMPORTED_MODULE_0__ .YjP()),
        serviceTier: unsaid(zod__WEBPACK_IMPORTED_MODULE_0__ .YjP()),
        upstream: zod__WEBPACK_IMPORTED_MODULE_0__ .YjP().optional(),
    })
        .transform(({ model, requestId, serviceTier, ...rest }) => ({ model, requestId, serviceTier, ...rest })),
};
const answer = zod__WEBPACK_IMPORTED_MODULE_0__ .Ikc({
    ...answerFields,
    reportedCostUsd: unsaid(amount),
    latencyMs: amount,
    countsStart: zod__WEBPACK_IMPORTED_MODULE_0__ .zMY().optional(),
});
const stored = zod__WEBPACK_IMPORTED_MODULE_0__ .Ikc({
    answer: answer.transform(({ usage, reportedCostUsd, ...rest }) => ({ ...rest, usage, reportedCostUsd })),
    attempts: zod__WEBPACK_IMPORTED_MODULE_0__ .aig().int().nonnegative(),
});
const LEVELS_AROUND = 5;
function parseStoredCall(value) {
    if ((0,_domain_json_nesting_js__WEBPACK_IMPORTED_MODULE_5__ .hz)(value, _domain_json_nesting_js__WEBPACK_IMPORTED_MODULE_5__ .yF + LEVELS_AROUND))
        return undefined;
    return stored.safeParse(value).data;
}


 }),

 75472:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   b: () => ( costNotes),
   o: () => ( approximateNotes)
 });
 var _domain_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64233);
 var _domain_providers_answering_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31750);
 var _domain_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50698);
 var _domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25330);
 var _domain_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74684);
 var _domain_verdict_warning_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13511);






function costNotes({ plan, trials, prices, maxCostUsd, silentModels = [] }) {
    const cases = casesOf(plan);
    const answered = trials.flatMap((trial) => (trial.status === 'scored' ? answeredBy(cases, trial) : []));
    const noteOf = [
        (each) => unpricedTier(each, prices),
        (each) => unpricedTools(each, prices),
        (each) => servedPrice(each, prices),
        (each) => withoutUsage(each, prices),
        (each) => (maxCostUsd === undefined ? undefined : withoutAnyCost(each)),
    ];
    const notes = answered.flatMap((each) => noteOf.map((note) => note(each)));
    const silent = silentModels.map((model) => ({ kind: 'no-usage', model }));
    return (0,_domain_verdict_warning_js__WEBPACK_IMPORTED_MODULE_2__ .H)([...notes.filter((note) => note !== undefined), ...silent]);
}
function approximateNotes(models, prices) {
    const notes = models.flatMap(({ endpoint }) => {
        const asks = (0,_domain_providers_answering_model_js__WEBPACK_IMPORTED_MODULE_0__ .g)(endpoint);
        if (asks === undefined)
            return [];
        const quote = prices.find(asks.provider, asks.model);
        if (quote?.isApproximate !== true)
            return [];
        return [{ kind: 'approximate-price', model: asks.model, pricedAs: quote.pricedAs }];
    });
    return (0,_domain_verdict_warning_js__WEBPACK_IMPORTED_MODULE_2__ .H)(notes);
}
function casesOf({ rows }) {
    const named = rows.flatMap(({ suite, target, cases }) => cases.map((planned) => [(0,_domain_keys_js__WEBPACK_IMPORTED_MODULE_3__ .u2)({ suite, target, caseId: planned.case.id }), planned]));
    return new Map(named);
}
function answeredBy(cases, trial) {
    const planned = cases.get((0,_domain_keys_js__WEBPACK_IMPORTED_MODULE_3__ .u2)(trial.key));
    const asked = planned && (0,_domain_plan_js__WEBPACK_IMPORTED_MODULE_4__ .fQ)(planned, trial.key.side);
    return asked === undefined ? [] : [{ request: asked.request, trial }];
}
function unpricedTier({ request, trial }, prices) {
    const { endpoint } = request;
    const { serviceTier } = trial.served;
    if (!(0,_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_1__ .yX)(endpoint) || serviceTier === undefined || serviceTier === (0,_domain_request_js__WEBPACK_IMPORTED_MODULE_5__ .Q3)(request))
        return undefined;
    const { provider, model } = endpoint;
    if (prices.find(provider, model) === undefined || prices.find(provider, model, serviceTier) !== undefined)
        return undefined;
    return { kind: 'unpriced-tier', model, tier: serviceTier };
}
function unpricedTools({ request, trial }, prices) {
    const { hostedTools = {} } = trial.usage ?? {};
    const { endpoint } = request;
    if (!(0,_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_1__ .yX)(endpoint))
        return undefined;
    const { model } = endpoint;
    const quote = prices.find(endpoint.provider, model);
    const isLeftOut = Object.entries(hostedTools).some(([tool, calls]) => calls > 0 && (tool === 'other' || quote?.cost({ ...NOTHING, hostedTools }) === 0));
    return isLeftOut ? { kind: 'unpriced-tools', model } : undefined;
}
function servedPrice({ request: { endpoint }, trial }, prices) {
    const { model: served } = trial.served;
    if (!(0,_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_1__ .yX)(endpoint) || !(0,_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_1__ .Vr)(endpoint.provider) || served === undefined)
        return undefined;
    const { provider, model } = endpoint;
    const [expected, found] = [prices.find(provider, model), prices.find(provider, served)];
    if (expected?.origin === 'own' || found === undefined || found.isApproximate)
        return undefined;
    return expected?.pricedAs === found.pricedAs ? undefined : { kind: 'served-price', model, served };
}
const NOTHING = { input: 0, cachedInput: 0, cacheWrite: 0, output: 0 };
function withoutUsage({ request: { endpoint }, trial }, prices) {
    if (!(0,_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_1__ .yX)(endpoint) || trial.usage !== undefined || trial.costUsd !== undefined)
        return undefined;
    if (prices.find(endpoint.provider, endpoint.model) === undefined)
        return undefined;
    return { kind: 'no-usage', model: endpoint.model };
}
function withoutAnyCost({ request: { endpoint }, trial }) {
    if (!(0,_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_1__ .NP)(endpoint))
        return undefined;
    if (trial.costUsd !== undefined)
        return undefined;
    return { kind: 'no-cost', target: trial.key.target };
}


 }),

 11743:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  p: () => ( heldCapOf),
  s: () => ( openAccount)
});

var domain_plan = __webpack_require__(50698);
var side = __webpack_require__(61698);
var amounts = __webpack_require__(14427);
var json = __webpack_require__(76380);
var answering_model = __webpack_require__(31750);
var providers = __webpack_require__(25330);
;



const FORMAT = 1;
const KEPT_MS = 90 * 86_400_000;
const MOST_RUNS = 2_000;
function readLedger(store, endpoints) {
    const runs = new Map();
    for (const key of keysOf(endpoints)) {
        for (const one of spendingsIn(store.get(key)?.value)) {
            const known = runs.get(one.run);
            if (known === undefined || known.usd < one.usd)
                runs.set(one.run, one);
        }
    }
    return [...runs.values()];
}
function writeSpending(store, endpoints, spending) {
    const others = readLedger(store, endpoints).filter(({ run }) => run !== spending.run);
    const kept = [...others, spending].filter(({ atMs }) => spending.atMs - atMs < KEPT_MS).slice(-MOST_RUNS);
    const runs = kept.map(({ change, ...one }) => (change === undefined ? one : { ...one, change }));
    for (const key of keysOf(endpoints))
        store.put(key, { format: FORMAT, runs });
}
function keysOf(endpoints) {
    const byName = new Map(endpoints.map((asked) => [signerOf(asked), asked]));
    return [...byName].map(([name, asked]) => ({ id: `spent:${name}`, asked }));
}
function signerOf(endpoint) {
    const model = (0,answering_model .g)(endpoint);
    if (model !== undefined)
        return JSON.stringify([model.provider, (0,providers .xT)(model) ?? '']);
    return JSON.stringify([endpoint.provider, ...((0,providers .NP)(endpoint) ? endpoint.env : [])]);
}
function spendingsIn(value) {
    const runs = value?.['format'] === FORMAT ? value['runs'] : undefined;
    return Array.isArray(runs) ? runs.flatMap((one) => spendingOf(one) ?? []) : [];
}
function spendingOf(value) {
    if (!(0,json .OW)(value))
        return undefined;
    const { run, atMs, usd, change } = value;
    if (typeof run !== 'string' || typeof atMs !== 'number' || typeof usd !== 'number')
        return undefined;
    return { run, atMs, usd, change: typeof change === 'number' ? change : undefined };
}

var planning = __webpack_require__(69877);
;





function openAccount(planned, { estimated, memory }, { input, ports }) {
    const { plan, spec } = planned;
    const cap = (0,planning .oY)(plan, input.settings);
    const { budgets } = spec.rules;
    if (budgets === undefined)
        return { capUsd: cap, refusals: [], begin: () => undefined, settle: () => undefined };
    const endpoints = endpointsOf(planned);
    const change = ports.forge.change?.number;
    const atMs = ports.clock.nowMs();
    const earlier = readLedger(memory.store, endpoints);
    const before = earlier.find(({ run }) => run === input.run)?.usd ?? 0;
    const write = (usd) => writeSpending(memory.store, endpoints, { run: input.run, atMs, usd: before + usd, change });
    const expected = Math.min(estimated.expectedUsd, cap ?? Infinity);
    const bounds = boundsOf(budgets, earlier, { change, atMs });
    return {
        capUsd: lowest([cap, ...bounds.map(({ limitUsd, spentUsd }) => Math.max(0, limitUsd - spentUsd))]),
        refusals: bounds.flatMap((bound) => refusalOf(bound, expected) ?? []).slice(0, 1),
        begin: () => write(expected),
        settle: (usd) => {
            if (usd !== undefined)
                write(usd);
        },
    };
}
function heldCapOf({ plan, spec }, settings) {
    return (0,planning .oY)(plan, settings) ?? (spec.rules.budgets === undefined ? undefined : Infinity);
}
const WORDS = {
    pull_request: {
        who: 'The runs of this pull request have',
        again: 'Raise `budgets.pull_request` on the base branch, and run this check again.',
    },
    day: {
        who: 'The runs of today (UTC) have',
        again: 'Run this check again after midnight UTC, or raise `budgets.day` on the base branch.',
    },
};
function boundsOf({ pullRequestUsd, dayUsd }, earlier, { change, atMs }) {
    const spent = (isCounted) => earlier.filter(isCounted).reduce((sum, { usd }) => sum + usd, 0);
    const ofChange = change === undefined ? undefined : pullRequestUsd;
    return [
        ...(ofChange === undefined
            ? []
            : [{ key: 'pull_request', limitUsd: ofChange, spentUsd: spent((one) => one.change === change) }]),
        ...(dayUsd === undefined
            ? []
            : [{ key: 'day', limitUsd: dayUsd, spentUsd: spent((one) => dayOf(one.atMs) === dayOf(atMs)) }]),
    ];
}
function dayOf(ms) {
    return new Date(ms).toISOString().slice(0, 10);
}
function refusalOf({ key, limitUsd, spentUsd }, expectedUsd) {
    if (expectedUsd === 0 || spentUsd + expectedUsd <= limitUsd)
        return undefined;
    const { who, again } = WORDS[key];
    const sentence = `Not run: budget. ${who} spent ${(0,amounts .UK)(spentUsd)} of ${(0,amounts .UK)(limitUsd)}, and round 1 needs about ${(0,amounts .UK)(expectedUsd)}.`;
    return { code: 'not-run', sentence, place: undefined, hint: `Nothing was asked and nothing was paid. ${again}` };
}
function lowest(limits) {
    const known = limits.filter((limit) => limit !== undefined);
    return known.length === 0 ? undefined : Math.min(...known);
}
function endpointsOf({ plan, spec: { rules, suites } }) {
    const asked = plan.rows.flatMap(({ cases }) => cases.flatMap((planned) => side .B.flatMap((side) => (0,domain_plan .fQ)(planned, side)?.request.endpoint ?? [])));
    const ofBase = (suites.base ?? []).flatMap(({ targets }) => targets.map(({ endpoint }) => endpoint));
    return [...asked, ...ofBase, ...(rules.judge === undefined ? [] : [rules.judge.endpoint])];
}


 }),

 72385:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  x: () => ( decidingOf),
  _: () => ( nextOwn)
});

var human_labels = __webpack_require__(84540);
var agreement = __webpack_require__(47167);
var without_judge = __webpack_require__(11981);
var follow = __webpack_require__(34611);
var next = __webpack_require__(38482);
var slice = __webpack_require__(86958);
var trial_index = __webpack_require__(99581);
;






function nextTrials(contrast, trials, options) {
    const { seed, designs, minAgreement, kept } = options;
    const step = (0,next .s)(designs, trials, seed);
    if (step.kind !== 'done' || (minAgreement === undefined && kept?.minLabels === undefined))
        return step;
    const index = (0,trial_index .A)(trials);
    const advised = (0,slice .n)(contrast, designs)
        .filter(({ tag }) => tag === undefined)
        .map(({ row, ...slice }) => ({ row, advisory: (0,agreement .Uy)((0,agreement .ge)({ row, ...slice }, index, options)) }))
        .filter(({ advisory }) => advisory.size > 0);
    const isOpen = (design) => advised.some(({ row }) => row.suite === design.suite && row.target === design.target) &&
        hasBlocked(design, index.find, seed);
    return (0,next .s)(designs.filter(isOpen), (0,without_judge .MQ)(advised, trials), seed);
}
function hasBlocked(design, find, seed) {
    const outcome = (0,follow .w)(design, find, seed).ending?.outcome;
    return outcome === 'dropped' || outcome === 'broken' || outcome === 'critical';
}

var keys = __webpack_require__(64233);
;


function withQuarantined(contrast, trials, step) {
    const { find } = (0,trial_index .A)(trials);
    const isMissing = ({ keys }) => keys.some((key) => find(key) === undefined);
    const open = ordersOf(contrast).filter(isMissing);
    if (open.length === 0)
        return step;
    return { kind: 'trials', orders: [...(step.kind === 'trials' ? step.orders : []), ...open] };
}
function ordersOf({ rows }) {
    return rows.flatMap((row) => row.cases
        .filter(({ quarantine }) => quarantine !== undefined)
        .map((planned) => {
        const sides = planned.kind === 'compared' ? ['base', 'head'] : ['head'];
        const key = (side) => ({
            ...{ suite: row.suite, target: (0,keys .cr)(row, side), caseId: planned.case.id, side },
            ...{ purpose: 'sweep', round: 1, number: 1 },
        });
        return { kind: 'together', keys: sides.map(key) };
    }));
}

var domain_plan = __webpack_require__(50698);
var service = __webpack_require__(12111);
var design = __webpack_require__(29210);
;






function decidingOf({ spec }, contrast, { seed, weights }) {
    const { judge: config, limits } = spec.rules;
    const kept = (0,human_labels .Oh)(config, spec.suites.head);
    const designs = (0,design .qn)(contrast, limits, weights);
    const isJudgedLater = (0,service .d8)(config?.endpoint.service);
    const timed = isJudgedLater
        ? designs.map((design) => ({ ...design, isAskedLater: true, isScreening: false }))
        : designs;
    return { seed, designs: timed, minAgreement: config?.minAgreement, kept };
}
function nextOwn(plan, deciding) {
    const own = new Set(plan.rows.map(({ suite }) => suite));
    const designs = deciding.designs.filter(({ suite }) => own.has(suite));
    const decided = (0,domain_plan .IU)(plan);
    return (trials) => withQuarantined(plan, trials, nextTrials(decided, trials, { ...deciding, designs }));
}


 }),

 17737:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Fj: () => ( runTrials),
   TN: () => ( cappedAt),
   d0: () => ( openRunTools)
 });
 var _plan_affected_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90923);

async function openRunTools({ judge, embeddings, moderation, limits }, { prices, estimated, memory }, { input, ports, ...rest }) {
    const { openTools } = await Promise.all([__webpack_require__.e(7814), __webpack_require__.e(5197), __webpack_require__.e(8255), __webpack_require__.e(3010)]).then(__webpack_require__.bind(__webpack_require__, 83010));
    return openTools({
        ...ports,
        ...input,
        ...memory,
        prices,
        judge,
        scorers: { services: ports.services, embeddings, moderation, mayRunHead: input.trust !== 'fork-with-secrets' },
        limits,
        deadline: ports.startDeadline(limits.runTimeoutMs),
        concurrency: input.settings.concurrency,
        waitMs: input.settings.waitMs,
        maxCostUsd: input.settings.maxCostUsd,
        ...rest,
        fingerprint: fingerprintOf,
        expectedUsd: estimated.expectedCallUsd,
    });
}
async function runTrials(running, { input, ports }) {
    const { executePlan } = await Promise.all([__webpack_require__.e(7814), __webpack_require__.e(5197), __webpack_require__.e(8255), __webpack_require__.e(8766), __webpack_require__.e(8085)]).then(__webpack_require__.bind(__webpack_require__, 8085));
    ports.providers.countWith?.(running.tools.prices);
    return await executePlan({ ...running, progress: ports.progress, concurrency: input.settings.concurrency });
}
function fingerprintOf(request) {
    return (0,_plan_affected_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ .Rj)(request).fingerprint;
}
function cappedAt(maxCostUsd, { input, ports }) {
    return { input: { ...input, settings: { ...input.settings, maxCostUsd } }, ports };
}


 }),

 50038:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  j: () => ( estimate)
});

var answering_model = __webpack_require__(31750);
var domain_plan = __webpack_require__(50698);
var request = __webpack_require__(74684);
var fingerprint = __webpack_require__(90923);
var keys = __webpack_require__(64233);
var providers = __webpack_require__(25330);
;

function asRecorded(calls) {
    const same = calls.map(({ call, recorded }) => ({
        call,
        recorded: isSameModel(call, recorded) ? recorded : undefined,
    }));
    const known = same.flatMap(({ recorded }) => recorded?.ms ?? []);
    const usual = medianOf(known);
    if (usual === undefined)
        return undefined;
    const ms = same.reduce((sum, { recorded }) => sum + (recorded?.ms ?? usual), 0);
    const amounts = same.map(({ call, recorded }) => usdOf(call, recorded));
    const usd = amounts.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0);
    return { seconds: ms / 1000, usd };
}
function isSameModel({ request: { endpoint } }, recorded) {
    return !(0,providers .yX)(endpoint) || recorded?.model === endpoint.model;
}
function usdOf({ known, answerUsd, usd }, recorded) {
    if (recorded?.usd === undefined || usd === undefined)
        return undefined;
    return recorded.usd + Math.max(0, known.expected - (answerUsd ?? known.expected));
}
function medianOf(values) {
    return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}

;
const PREFIX = { 'claude-code': 14_000, codex: 9500, 'gemini-cli': 8000, copilot: 7000, command: 5000 };
const STEP = { low: 500, expected: 1500, high: 1500 };
const WRITTEN = { low: 150, expected: 400, high: 1000 };
const USUAL_STEPS = { low: 3, expected: 8 };
const FIRST_SKILL = { low: 1, expected: 2 };
const SHOWN_WORK = 6000;
const START_SECONDS = 5;
const STEP_SECONDS = 8;
function agentOf({ endpoint }) {
    return endpoint.provider === 'agent' ? endpoint : undefined;
}
function stepsOf({ limits }, { agent }) {
    const usual = agent?.endsAtFirstSkill === true ? FIRST_SKILL : USUAL_STEPS;
    const within = (steps) => Math.min(steps, limits.turns);
    return { low: within(usual.low), expected: within(usual.expected), high: limits.turns };
}
function trialTokens({ agent }, prompt, [steps, level]) {
    const first = PREFIX[agent] + prompt;
    const input = steps * first + ((steps * (steps - 1)) / 2) * STEP[level];
    const fresh = first + Math.max(0, steps - 1) * STEP[level];
    return { input, cachedInput: input - fresh, output: steps * WRITTEN[level] };
}
function trialSeconds(endpoint, request) {
    const { low, high } = stepsOf(endpoint, request);
    const within = (steps) => Math.min(START_SECONDS + steps * STEP_SECONDS, endpoint.limits.seconds);
    return { low: within(low), high: within(high) };
}

var json = __webpack_require__(76380);
;



const ASKED_FOR = /^(?:function|custom|namespace|tool_search|local_shell|apply_patch|computer|computer_use_preview)$|^(?:tool_search_tool_(?:bm25|regex)|bash|text_editor|memory|computer|computer_toolset|browser_toolset)_\d{8}$/;
const FEES = [
    [/^web_search/, 'webSearches'],
    [/^file_search/, 'fileSearches'],
    [/^(web_fetch|mcp)/, 'fetches'],
];
const BRINGS_TOOLS = /^(mcp_servers|container|web_search_options|web_search|extra_body|search_parameters|plugins|data_sources|prompt|connectors|agent|assistant)$/;
function hostedUse({ endpoint, parameters }) {
    const bound = toolBound(endpoint);
    const all = bound === 'max_uses' ? undefined : countOf(parameters[bound]);
    const bounded = { webSearches: 0, fileSearches: 0, fetches: 0 };
    const unpriced = Object.keys(parameters).filter((name) => BRINGS_TOOLS.test(name) && !isNothing(parameters[name]));
    const unbounded = [];
    for (const tool of toolsIn(parameters).filter(isRunByVendor)) {
        const name = nameOf(tool);
        const fee = FEES.find(([pattern]) => pattern.test(name))?.[1] ?? 'unknown';
        const most = bound === 'max_uses' && (0,json .OW)(tool) ? countOf(tool[bound]) : all;
        if (fee === 'unknown')
            unpriced.push(name);
        else if (most === undefined)
            unbounded.push(name);
        else
            bounded[fee] += most;
    }
    return { bounded, unpriced, unbounded };
}
function toolBound(endpoint) {
    const traits = (0,providers .yX)(endpoint) ? (0,providers .Jh)(endpoint.provider) : undefined;
    return traits?.isHosted === true ? traits.toolBound : 'max_tool_calls';
}
function toolsIn({ tools = null }) {
    const list = Array.isArray(tools) ? tools : tools === null ? [] : [tools];
    return list.flatMap((tool) => [tool, ...((0,json .OW)(tool) && tool['tools'] !== undefined ? toolsIn(tool) : [])]);
}
const TOKENS_PER_USE = 8000;
function withTools(tokens, asked, share) {
    const { webSearches, fileSearches, fetches } = hostedUse(asked).bounded;
    const uses = webSearches + fileSearches + fetches;
    if (uses === 0)
        return tokens;
    const hostedTools = { webSearches: webSearches * share, fileSearches: fileSearches * share };
    return { ...tokens, input: tokens.input + uses * share * TOKENS_PER_USE, hostedTools };
}
function unheldTools(plan, { price, judge }) {
    const targets = plan.rows.flatMap((row) => {
        const asked = row.cases.map((planned) => (0,domain_plan .fQ)(planned, 'head')?.request).find((each) => each !== undefined);
        return asked === undefined ? [] : findingsOf(asked, price).map((each) => describe(each, row));
    });
    const judges = judge === undefined ? [] : findingsOf(judge, price).map((each) => describe(each, undefined));
    return [...targets, ...judges];
}
function findingsOf(asked, price) {
    const { endpoint } = asked;
    if (!(0,providers .yX)(endpoint))
        return [];
    if (!(0,providers .OZ)(endpoint.provider) && price(asked, { input: 1, output: 1 }) === undefined)
        return [];
    const use = hostedUse(asked);
    const costs = (kind) => (price(asked, { input: 0, output: 0, hostedTools: { [kind]: 1 } }) ?? 0) > 0;
    const unknown = ['webSearches', 'fileSearches'].filter((kind) => use.bounded[kind] > 0 && !costs(kind));
    const unpriced = [...use.unpriced, ...unknown.map((kind) => NAMES[kind])];
    return [
        { tools: unpriced, isPriced: false },
        { tools: use.unbounded, isPriced: true },
    ].filter(({ tools }) => tools.length > 0);
}
function describe({ tools, isPriced }, row) {
    const subject = row === undefined ? 'The judge' : `Target ${row.target} of ${row.suite}`;
    const quoted = [...new Set(tools)].map((name) => `\`${name.slice(0, 60)}\``).join(', ');
    const lets = `${subject} lets its provider use ${quoted}`;
    const place = row?.targetPlace;
    return isPriced
        ? { finding: `${lets} any number of times`, hint: HOW_TO_BOUND, place }
        : { finding: `${lets}, whose fees are not known`, hint: HOW_TO_LEAVE_OUT, place };
}
const HOW_TO_BOUND = 'Set `max_tool_calls` in `parameters` (for Anthropic `max_uses` in the tool), or max-cost to none.';
const HOW_TO_LEAVE_OUT = 'Leave it out of `parameters`, or set max-cost to none.';
const NAMES = { webSearches: 'web_search', fileSearches: 'file_search' };
function isRunByVendor(tool) {
    return !(0,json .OW)(tool) || (tool['type'] !== undefined && !ASKED_FOR.test(nameOf(tool)));
}
function nameOf(tool) {
    const type = (0,json .OW)(tool) ? tool['type'] : tool;
    return typeof type === 'string' ? type : 'a tool without a type';
}
function isNothing(value) {
    return value === null || value === false || (Array.isArray(value) && value.length === 0);
}
function countOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

;

const JUDGE_OUTPUT = 150;
const LISTED = { input: 1500, output: 450 };
const USER = { words: 40, overhead: 250 };
const PARAPHRASE = { overhead: 250, form: 15, growth: 1.3 };
function judgesUsd({ input, judges, lists }, { judge, price }) {
    if (judges === 0 || judge === undefined)
        return 0;
    const each = price(judge, withTools({ input, output: JUDGE_OUTPUT }, judge, 1));
    const listed = lists === 0 ? 0 : price(judge, LISTED);
    return each === undefined || listed === undefined ? undefined : each * judges + listed * lists;
}
function turnsOf({ user }) {
    const most = user?.maxTurns ?? 1;
    return { low: 1, expected: Math.ceil(most / 2), high: most };
}
function conversed({ input, output }, times) {
    const before = ((times * (times - 1)) / 2) * (output + USER.words);
    return { input: times * input + before, output: times * output };
}
function userUsd({ user }, { tokens, times }, { count, price }) {
    if (user?.model === undefined)
        return 0;
    const own = conversed({ input: USER.overhead + count(user.goal), output: USER.words }, times);
    const heard = ((times * (times + 1)) / 2) * tokens;
    return price(user.model, { input: own.input + heard, output: own.output });
}
function paraphraseUsd({ paraphrase }, { count, price }) {
    if (paraphrase?.model === undefined)
        return 0;
    const words = paraphrase.texts.reduce((sum, { text }) => sum + count(text), 0);
    const tokens = { input: PARAPHRASE.overhead + words, output: PARAPHRASE.form + Math.ceil(words * PARAPHRASE.growth) };
    return price(paraphrase.model, tokens);
}

;
const REMEMBERED_CHARACTERS = 20_000;
function textCounter(countTokens) {
    const known = new Map();
    return (text) => {
        const found = known.get(text);
        if (found !== undefined)
            return found;
        const tokens = countTokens(text);
        if (text.length <= REMEMBERED_CHARACTERS)
            known.set(text, tokens);
        return tokens;
    };
}

;






const SHORT_OUTPUT = 20;
const UNLIMITED_OUTPUT = 1000;
const JUDGE_OVERHEAD = 350;
const TOKENS_PER_IMAGE = 1000;
const EXPECTED_SHARE = 0.5;
function callEstimator(tools) {
    const count = textCounter(tools.countTokens);
    return ({ request, earlier, outputTokens, judges, lists, judgedBy, embeds, paraphrases }) => {
        const agent = agentOf(request);
        if (agent !== undefined)
            return estimateTrial(agent, { request, earlier, judges, lists, judgedBy }, tools);
        const input = inputTokens(request, count);
        const output = outputLengths(request, outputTokens);
        const reads = judges === 0 ? 0 : count(judgedBy) + JUDGE_OVERHEAD;
        const turns = turnsOf(request);
        const targetUsd = (tokens, share, times) => tools.price(request, withTools(conversed({ input, output: tokens }, times), request, share));
        const wordsUsd = paraphrases ? paraphraseUsd(request, { count, price: tools.price }) : 0;
        const judgeUsd = (tokens, times = 1) => [
            judgesUsd({ input: reads + tokens * times, judges, lists }, tools),
            userUsd(request, { tokens, times }, { count, price: tools.price }),
            wordsUsd,
        ].reduce(add);
        const unpriced = [
            ...(targetUsd(output.low, 0, 1) === undefined && !isOwnProgram(request) ? [modelName(request)] : []),
            ...unpricedJudge({ input: reads, judges, lists }, tools),
            ...unpricedUser(request, tools),
            ...(embeds ? unpricedEmbeddings(tools) : []),
        ];
        const each = (usd) => at(output, turns, usd);
        return {
            request,
            isReused: earlier?.isReused === true,
            input: conversed({ input, output: output.expected }, turns.expected).input,
            output: { low: output.low, expected: output.expected * turns.expected, high: output.high * turns.high },
            usd: complete(each((tokens, share, times) => add(targetUsd(tokens, share, times), judgeUsd(tokens, times)))),
            answerUsd: targetUsd(output.expected, EXPECTED_SHARE, 1),
            known: each((tokens, share, times) => (targetUsd(tokens, share, times) ?? 0) + (judgeUsd(tokens, times) ?? 0)),
            judgeCalls: judges + (request.user === undefined ? 0 : turns.expected) + (paraphrases ? 1 : 0),
            turns: turns.expected,
            unpriced,
        };
    };
}
function outputLengths({ parameters }, earlier) {
    const most = Math.max(outputLimit(parameters) ?? UNLIMITED_OUTPUT, 1);
    const least = Math.min(SHORT_OUTPUT, most, earlier ?? most);
    return { low: least, expected: Math.min(earlier ?? (least + most) / 2, most), high: most };
}
function estimateTrial(agent, { request, earlier, judges, lists, judgedBy }, tools) {
    const count = textCounter(tools.countTokens);
    const prompt = inputTokens(request, count);
    const steps = stepsOf(agent, request);
    const reads = judges === 0 ? 0 : count(judgedBy) + JUDGE_OVERHEAD + SHOWN_WORK;
    const judged = judgesUsd({ input: reads, judges, lists }, tools);
    const tokens = byLevel((level) => trialTokens(agent, prompt, [steps[level], level]));
    const own = byLevel((level) => {
        const usd = tools.price(request, tokens[level]);
        return usd === undefined ? undefined : Math.min(usd, agent.limits.costUsd);
    });
    return {
        request,
        isReused: earlier?.isReused === true,
        input: tokens.expected.input,
        output: byLevel((level) => tokens[level].output),
        usd: complete(byLevel((level) => add(own[level], judged))),
        answerUsd: own.expected,
        known: byLevel((level) => (own[level] ?? 0) + (judged ?? 0)),
        judgeCalls: judges,
        turns: 1,
        unpriced: [
            ...(own.expected === undefined ? [modelName(request)] : []),
            ...unpricedJudge({ input: reads, judges, lists }, tools),
        ],
    };
}
function byLevel(of) {
    return { low: of('low'), expected: of('expected'), high: of('high') };
}
function at({ low, expected, high }, turns, usd) {
    return {
        low: usd(low, 0, turns.low),
        expected: usd(expected, EXPECTED_SHARE, turns.expected),
        high: usd(high, 1, turns.high),
    };
}
function unpricedJudge(reads, tools) {
    return tools.judge !== undefined && judgesUsd(reads, tools) === undefined ? [modelName(tools.judge)] : [];
}
function unpricedUser({ user, paraphrase }, { price }) {
    return [user?.model, paraphrase?.model].flatMap((model) => model === undefined || price(model, { input: 1, output: 1 }) !== undefined ? [] : [modelName(model)]);
}
function complete({ low, expected, high }) {
    return low === undefined || expected === undefined || high === undefined ? undefined : { low, expected, high };
}
function inputTokens(request, count) {
    const texts = sum(request.messages, ({ text, images }) => count(text) + images.length * TOKENS_PER_IMAGE);
    const tools = request.tools.length === 0 ? 0 : count(JSON.stringify(request.tools));
    const schema = request.output === undefined ? 0 : count(JSON.stringify(request.output.schema));
    return texts + tools + schema;
}
function outputLimit(parameters) {
    const limits = ['max_output_tokens', 'max_completion_tokens', 'max_tokens'].map((name) => parameters[name]);
    return limits.find((limit) => typeof limit === 'number');
}
function isOwnProgram({ endpoint }) {
    return (0,providers .NP)(endpoint);
}
function unpricedEmbeddings({ embeddings, price }) {
    if (embeddings === undefined)
        return [];
    const model = { endpoint: embeddings, parameters: {} };
    return price(model, { input: 1, output: 0 }) === undefined ? [modelName(model)] : [];
}
function modelName({ endpoint }) {
    const model = (0,answering_model .g)(endpoint);
    return model === undefined ? endpoint.provider : `${model.provider}/${model.model}`;
}
function add(a, b) {
    return a === undefined || b === undefined ? undefined : a + b;
}
function sum(items, read) {
    return items.reduce((total, item) => total + read(item), 0);
}

var catalogue = __webpack_require__(58814);
;

function roundOne(planned, earlier, isKept = () => false) {
    const asked = requestsOf(planned).map((call) => ({ request: call.asked.request, earlier: earlier(call) }));
    const known = asked.find((one) => one.earlier?.outputTokens !== undefined)?.earlier?.outputTokens;
    const { expect } = planned.case;
    const scorers = planned.kind === 'measured' ? [...expect, ...(planned.oldExpect ?? [])] : expect;
    const judges = round_one_countOf(catalogue .sL, scorers);
    const lists = round_one_countOf((spec) => (0,catalogue .sL)(spec) && (0,catalogue .JC)(spec.type).lists === true, scorers);
    const judgedBy = judges === 0 ? '' : JSON.stringify([caseText(planned), ...configsOf(catalogue .sL, scorers)]);
    const embeds = scorers.some((spec) => (0,catalogue .zW)(spec, 'embeddings'));
    const pairwise = planned.kind === 'compared' ? round_one_countOf(catalogue .TK, expect) : 0;
    return asked.map((each, index) => {
        const questions = index < 2 ? judges + pairwise : judges;
        const { paraphrase } = each.request;
        const paraphrases = paraphrase !== undefined && index === 1 && !isKept(paraphrase);
        const outputTokens = each.earlier?.outputTokens ?? known;
        return { ...each, outputTokens, judges: questions, lists, judgedBy, embeds, paraphrases };
    });
}
function caseText(planned) {
    const { vars, messages } = planned.case;
    const { request } = planned.kind === 'measured' ? planned.request : planned.requests.head;
    const sent = request.messages.filter(({ role }) => role !== 'system').map(({ text }) => text);
    return Object.keys(vars).length > 0 ? [vars, ...messages.map(({ text }) => text)] : sent;
}
function requestsOf(planned) {
    if (planned.kind === 'measured')
        return [{ planned, side: 'head', asked: planned.request, number: 1 }];
    const { base, head } = planned.requests;
    const pair = [
        { planned, side: 'base', asked: base, number: 1 },
        { planned, side: 'head', asked: head, number: 1 },
    ];
    return planned.case.severity === 'critical' ? [...pair, { planned, side: 'head', asked: head, number: 2 }] : pair;
}
function round_one_countOf(counts, specs) {
    return specs.reduce((sum, spec) => sum + (counts(spec) ? 1 : 0) + round_one_countOf(counts, spec.children), 0);
}
function configsOf(counts, specs) {
    return specs.flatMap((spec) => [...(counts(spec) ? [spec.config] : []), ...configsOf(counts, spec.children)]);
}

;








function estimatePlan(plan, tools) {
    const estimateCall = callEstimator(tools);
    const byCase = new Map();
    const calls = [];
    const told = [];
    const paid = new Set();
    for (const row of plan.rows)
        for (const planned of row.cases) {
            const found = roundOne(planned, tools.earlier, tools.isKept).map(estimateCall);
            byCase.set(planned, found);
            const own = isPaid(row, planned, paid) ? found.slice(1) : found;
            calls.push(...own);
            const place = { suite: row.suite, target: row.target };
            told.push(...own.filter(isFresh).map((call) => ({ call, recorded: tools.recorded?.(place) })));
        }
    const lifts = (plan.lifts ?? []).flatMap(({ cases }) => cases.flatMap((planned) => {
        const found = roundOne(planned, tools.earlier, tools.isKept).map(estimateCall).slice(0, 1);
        byCase.set(planned, found);
        return found;
    }));
    const needed = calls.filter(isFresh);
    calls.push(...lifts);
    const fresh = calls.filter(isFresh);
    const unpriced = [...new Set(calls.flatMap((call) => call.unpriced))];
    const estimate = { ...sumsOf(fresh), unpriced };
    const callUsd = (planned) => Math.max(0, ...(byCase.get(planned) ?? []).map((call) => call.known.high));
    const expectedUsd = estimate_sum(needed, (call) => call.known.expected);
    const judge = calls.some((call) => call.judgeCalls > 0) ? tools.judge : undefined;
    const unheld = unheldTools(plan, { judge, price: tools.price });
    return {
        estimate,
        asRecorded: plan.rows.some(({ isAgent }) => isAgent === true) ? undefined : asRecorded(told),
        expectedUsd,
        callUsd,
        expectedCallUsd: expectedCallUsd(calls, tools),
        unheld,
    };
}
function isFresh({ isReused }) {
    return !isReused;
}
function sumsOf(fresh) {
    const isPriced = fresh.every((call) => call.usd !== undefined);
    const told = fresh.filter((call) => !isOwnProgram(call.request));
    const programCalls = estimate_sum(fresh, callsOf) - estimate_sum(told, callsOf);
    return {
        calls: estimate_sum(fresh, callsOf),
        ...(programCalls > 0 ? { programCalls } : {}),
        judgeCalls: estimate_sum(fresh, (call) => call.judgeCalls),
        inputTokens: estimate_sum(told, (call) => call.input),
        outputTokens: { low: estimate_sum(told, (call) => call.output.low), high: estimate_sum(told, (call) => call.output.high) },
        costUsd: isPriced
            ? { low: estimate_sum(fresh, (call) => call.usd?.low ?? 0), high: estimate_sum(fresh, (call) => call.usd?.high ?? 0) }
            : undefined,
        ...(isPriced ? {} : knownPart(fresh)),
        ...trialsOf(fresh),
    };
}
function trialsOf(fresh) {
    const times = fresh.flatMap(({ request }) => {
        const agent = agentOf(request);
        return agent === undefined ? [] : [trialSeconds(agent, request)];
    });
    if (times.length === 0)
        return {};
    const seconds = { low: estimate_sum(times, ({ low }) => low), high: estimate_sum(times, ({ high }) => high) };
    return { trials: { count: times.length, seconds } };
}
function isPaid(row, planned, paid) {
    if (row.reference === undefined)
        return false;
    const key = (0,keys .u2)({ suite: row.suite, target: row.reference, caseId: planned.case.id });
    const isKnown = paid.has(key);
    paid.add(key);
    return isKnown;
}
function callsOf({ turns }) {
    return turns;
}
function knownPart(fresh) {
    const isOthersKnown = fresh.every(({ usd, request, unpriced }) => usd !== undefined || (isOwnProgram(request) && unpriced.length === 0));
    const [low, high] = [estimate_sum(fresh, (call) => call.known.low), estimate_sum(fresh, (call) => call.known.high)];
    return isOthersKnown && high > 0 ? { knownUsd: { low, high } } : {};
}
function expectedCallUsd(calls, tools) {
    const planned = new Map(calls.map(({ request, answerUsd }) => [request, answerUsd]));
    const count = textCounter(tools.countTokens);
    return (request) => {
        if (planned.has(request))
            return planned.get(request);
        const output = Math.min(JUDGE_OUTPUT, outputLimit(request.parameters) ?? JUDGE_OUTPUT);
        return tools.price(request, withTools({ input: inputTokens(request, count), output }, request, EXPECTED_SHARE));
    };
}
function estimate_sum(items, read) {
    return items.reduce((total, item) => total + read(item), 0);
}

var retiring = __webpack_require__(70598);
var planning = __webpack_require__(69877);
var waiting_runs = __webpack_require__(95637);
var calls_reuse = __webpack_require__(24524);
var cost_notes = __webpack_require__(75472);
;










async function estimate(draft, plan, { rules, suites, tip, isHeadAlone }, { input, ports }) {
    const naming = { suites: suites.head, rules };
    const [prices, countTokens, store, ends, recorded] = await Promise.all([
        loadPricesOf(ports, rules, tip.config !== undefined || isHeadAlone),
        ports.loadTokenizer(),
        ports.openStore(rules.judge?.endpoint),
        ports.askEnds?.((0,retiring .R0)(naming)),
        ports.recordedCalls?.(),
    ]);
    if (ends !== undefined && [...ends.values()].some(({ size }) => size > 0))
        draft.warnings = [...draft.warnings.filter(isNotOfEnds), ...(0,retiring .LK)(naming, ports.clock.nowMs(), ends)];
    const waiting = input.settings.isCollecting ? (0,waiting_runs .Od)(store, (0,waiting_runs .dK)(plan, rules.judge?.endpoint)) : [];
    const reuse = {
        run: input.run,
        continues: new Set(waiting),
        nowMs: ports.clock.nowMs(),
        reuseDays: rules.limits.reuseDays,
    };
    const memory = { store, reuse, identity: (request) => ports.providers.identity(request) };
    const earlier = (call) => (0,calls_reuse .AM)(memory, call);
    const isKept = await keptParaphrases(plan, memory);
    const { judge, embeddings } = rules;
    const counting = { countTokens, price: priceWith(prices), earlier, isKept };
    const estimated = estimatePlan(plan, { ...counting, judge, embeddings, ...(recorded && { recorded }) });
    draft.prices = prices;
    draft.estimated = estimated;
    draft.warnings = [
        ...draft.warnings,
        ...(0,cost_notes .o)(askedModels(plan, rules), prices),
        ...unheldNotes(estimated, (0,planning .oY)(plan, input.settings)),
        ...liveNotes(prices),
    ];
    return { prices, estimated, memory };
}
function isNotOfEnds({ kind }) {
    return kind !== 'retiring';
}
async function keptParaphrases(plan, memory) {
    const asks = (planned) => (0,domain_plan .fQ)(planned, 'head')?.request.paraphrase !== undefined;
    if (!plan.rows.some(({ cases }) => cases.some(asks)))
        return () => false;
    const { isParaphraseKept } = await Promise.all([__webpack_require__.e(7814), __webpack_require__.e(5197), __webpack_require__.e(8255)]).then(__webpack_require__.bind(__webpack_require__, 38255));
    return (paraphrase) => isParaphraseKept(paraphrase, memory, (request) => (0,fingerprint .Rj)(request).fingerprint);
}
function askedModels(plan, { judge, embeddings }) {
    const asked = plan.rows.flatMap((row) => row.cases.flatMap((planned) => (0,domain_plan .fQ)(planned, 'head')?.request ?? []));
    return [
        ...asked,
        ...asked.flatMap(({ user, paraphrase }) => [user?.model ?? [], paraphrase?.model ?? []].flat()),
        ...(judge === undefined ? [] : [judge]),
        ...(embeddings === undefined ? [] : [{ endpoint: embeddings }]),
    ];
}
function liveNotes({ live }) {
    const { lists, distrusted } = live?.() ?? { lists: [], distrusted: [] };
    const unread = lists.flatMap(({ name, failed }) => (failed === undefined ? [] : [{ name, failed }]));
    return [
        ...unread.map(({ name, failed }) => ({ kind: 'unread-list', list: name, failed })),
        ...distrusted.map((model) => ({ kind: 'distrusted-price', model })),
    ];
}
function unheldNotes({ unheld }, maxCostUsd) {
    if (maxCostUsd !== undefined)
        return [];
    return unheld.map(({ finding }) => ({ kind: 'no-estimate', what: finding }));
}
async function loadPricesOf(ports, { prices, livePrices }, isMerged) {
    const { loadPrices } = ports;
    const lists = livePrices === true ? await ports.askPriceLists?.() : undefined;
    const given = await loadPrices(prices, undefined, lists);
    if (isMerged || prices.size === 0)
        return given;
    const table = await loadPrices(new Map(), undefined, lists);
    return {
        ...given,
        find: (...of) => {
            const [own, known] = [given.find(...of), table.find(...of)];
            if (own === undefined || known === undefined)
                return own ?? known;
            return { ...own, cost: (usage) => Math.max(own.cost(usage), known.cost(usage)) };
        },
    };
}
function priceWith(prices) {
    return ({ endpoint, parameters }, tokens) => {
        const model = (0,answering_model .g)(endpoint);
        if (model === undefined)
            return undefined;
        const mayBeAsked = model.service?.late === 'ask';
        const tier = mayBeAsked ? (0,request .qx)({ parameters }) : (0,request .Q3)({ endpoint, parameters });
        const quote = prices.find(model.provider, model.model, tier);
        return quote?.cost({ cachedInput: 0, cacheWrite: 0, ...tokens });
    };
}


 }),

 85425:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Z: () => ( heldBack),
   e: () => ( newerHead)
 });
async function newerHead({ forge: { change } }) {
    const sha = await change?.currentHeadSha();
    return sha === change?.headSha ? undefined : sha;
}
async function heldBack({ forge }) {
    const found = await forge.heldBack?.();
    return found === undefined ? [] : [found];
}


 }),

 30868:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  guardShards: () => ( guardShards),
  mergedShards: () => ( mergedShards),
  runShard: () => ( runShard),
  shardLines: () => ( shardLines)
});

var budgets = __webpack_require__(11743);
var deciding = __webpack_require__(72385);
var plan = __webpack_require__(50698);
var measuring = __webpack_require__(17737);
var plan_plan = __webpack_require__(12952);
var preflight = __webpack_require__(56161);
var service = __webpack_require__(12111);
var side = __webpack_require__(61698);
var base_keepers = __webpack_require__(13436);
var catalogue = __webpack_require__(58814);
;






function onlyInOneJob(plan, { suites, rules }, event) {
    const targets = plan.rows.filter(asksLater).flatMap((row) => placesOf(row, suites));
    const judged = asksJudgeLater(plan, rules) ? [{ who: 'This judge', place: rules.judgeServicePlace }] : [];
    const found = [...targets.map((place) => ({ who: 'This target', place })), ...judged];
    const stepwise = plan.rows.filter(base_keepers .y).map(({ suite }) => refuseStepwise(suite));
    const once = new Map(found.map((each) => [JSON.stringify(each.place), each]));
    const later = [...once.values()].map(({ who, place }) => ({
        code: 'unsupported',
        sentence: `${who} answers later, and a run in shards cannot wait: its merge would pay again for what a shard has left waiting. Nothing was called.`,
        place,
        hint: `Run it in one job, or write \`service: standard\` for \`${event}\`.`,
    }));
    return [...later, ...new Map(stepwise.map((each) => [each.sentence, each])).values()];
}
function refuseStepwise(suite) {
    return {
        code: 'unsupported',
        sentence: `\`${suite}\` asks base where head fails (\`ask_base: where_head_fails\`), and a shard asks both sides at once. Nothing was called.`,
        place: undefined,
        hint: 'Run it in one job, or leave `ask_base` out of the policy of the base branch.',
    };
}
function asksLater({ cases }) {
    return cases.some((planned) => side .B.some((side) => (0,service .jc)((0,plan .fQ)(planned, side)?.request.endpoint ?? NOBODY)));
}
const NOBODY = {};
function placesOf({ suite, target, reference, targetPlace }, suites) {
    const later = (suites.find(({ id }) => id === suite)?.targets ?? []).filter(({ endpoint }) => (0,service .jc)(endpoint));
    const named = later.filter(({ name }) => name === target || name === reference);
    const found = (named.length > 0 ? named : later).flatMap(({ place, servicePlace = place }) => [servicePlace]);
    return found.length > 0 || targetPlace === undefined ? found : [targetPlace];
}
function asksJudgeLater({ rows }, { judge }) {
    return judge !== undefined && (0,service .jc)(judge.endpoint) && rows.some(({ cases }) => cases.some(needsJudge));
}
function needsJudge(planned) {
    const user = (0,plan .fQ)(planned, 'head')?.request.user?.model?.endpoint;
    return (0,preflight .wG)(planned).some((spec) => (0,catalogue .zW)(spec, 'judge')) || (0,service .jc)(user ?? NOBODY);
}

var planning = __webpack_require__(69877);
var pricing = __webpack_require__(50038);
var result_draft = __webpack_require__(24778);
var run_context = __webpack_require__(85425);
;











const NO_SHARDS = {
    trials: [],
    spentBefore: undefined,
    warnings: [],
    refusing: (refusals) => refusals,
};
async function mergedShards(draft, planned, { input, ports }) {
    const { merge } = input;
    if (merge === undefined || (0,plan_plan .yK)(planned.plan) === 0)
        return NO_SHARDS;
    const { gatherShards } = await __webpack_require__.e( 5607).then(__webpack_require__.bind(__webpack_require__, 25607));
    const { openAside } = await __webpack_require__.e( 9382).then(__webpack_require__.bind(__webpack_require__, 9382));
    const { keysOf } = await __webpack_require__.e( 4733).then(__webpack_require__.bind(__webpack_require__, 94733));
    const { trials, spend, silentModels, masked, errors } = await gatherShards((await ports.shardFiles?.()) ?? [], {
        of: merge.of,
        plan: await shardPlan(draft, planned, { run: merge.run, input }),
        round: firstRound(planned, input.seed).flatMap(keysOf),
        keep: openAside(ports.spool),
    });
    return {
        trials,
        spentBefore: { totals: spend, silentModels },
        warnings: masked.length === 0 ? [] : [{ kind: 'masked', names: masked }],
        refusing: (refusals) => errors.length > 0 ? [...refusals, ...errors] : refusals.filter(({ code }) => code !== 'over-budget'),
    };
}
const NOTHING_TO_COLLECT = {
    code: 'unsupported',
    sentence: '`collect` goes on with a run that waits, and a run in shards never waits.',
    place: undefined,
    hint: 'Leave `collect` out, or run it in one job.',
};
function guardShards({ plan, spec }, { event = 'local', settings }) {
    if (settings.isCollecting && (0,plan_plan .yK)(plan) > 0)
        (0,planning .TR)([NOTHING_TO_COLLECT]);
    (0,planning .TR)(onlyInOneJob(plan, { suites: spec.suites.head, rules: spec.rules }, event));
}
async function runShard(job, input, ports) {
    const draft = (0,result_draft .d)(input.settings.maxCostUsd);
    let done;
    await (0,planning .ul)(draft, async () => {
        const planned = await (0,planning .AS)(draft, input, ports);
        (0,planning .V4)(planned, input.trust);
        guardShards(planned, input);
        done = await measureShard(draft, planned, job, { input, ports });
    });
    const { errors, supersededBy } = draft;
    const { handOver, asked = 0, troubles = [] } = done ?? {};
    return { handOver, errors, supersededBy, asked, troubles };
}
async function shardLines({ header, ...handed }, mask) {
    const { handOverLines } = await __webpack_require__.e( 9536).then(__webpack_require__.bind(__webpack_require__, 99536));
    const { trials, masked } = await mask(handed.trials);
    return handOverLines({ header: { ...header, masked }, trials });
}
async function measureShard(draft, planned, job, context) {
    const { plan, spec } = planned;
    const { input } = context;
    const { number, of } = job.shard;
    const header = { shard: number, of, attempt: job.attempt };
    if ((0,plan_plan .yK)(plan) === 0)
        return undefined;
    const priced = await pricedToStart(draft, planned, context);
    if (priced === undefined)
        return undefined;
    const { assignCases, keysOf, ordersOf } = await __webpack_require__.e( 4733).then(__webpack_require__.bind(__webpack_require__, 94733));
    const orders = firstRound(planned, input.seed);
    const own = ordersOf(orders, assignCases(orders, of, await context.ports.recordedMs?.()), number);
    const share = shareOf(own.flatMap(keysOf), orders.flatMap(keysOf), { planned, priced });
    const maxCostUsd = (0,budgets .s)(planned, priced, context).capUsd;
    const capped = (0,measuring .TN)(maxCostUsd === undefined ? undefined : maxCostUsd * share, context);
    const tools = await (0,measuring .d0)(spec.rules, priced, { ...capped, reword: planned.reword });
    const { trials, errors } = await (0,measuring .Fj)({ plan, tools, next: once(own), callUsd: priced.estimated.callUsd, isPart: true }, context);
    const ended = trials.filter((trial) => trial.status !== 'skipped');
    return {
        handOver: {
            header: {
                ...header,
                plan: await shardPlan(draft, planned, { run: job.run, input }),
                spend: tools.budget.totals(),
                silentModels: tools.budget.silentModels(),
                masked: [],
            },
            trials: ended,
        },
        asked: own.flatMap(keysOf).length,
        troubles: errors,
    };
}
async function pricedToStart(draft, planned, context) {
    const { plan, spec } = planned;
    const { settings } = context.input;
    const priced = await (0,pricing .j)(draft, plan, spec, context);
    (0,planning .TR)(await (0,run_context .Z)(context.ports));
    (0,planning .TR)((0,budgets .s)(planned, priced, context).refusals);
    const models = { models: spec.rules, configFile: settings.config };
    (0,planning .TR)((0,preflight .Mz)(plan, { estimated: priced.estimated, maxCostUsd: (0,budgets .p)(planned, settings), ...models }));
    draft.supersededBy = await (0,run_context .e)(context.ports);
    return draft.supersededBy === undefined ? priced : undefined;
}
function firstRound(planned, seed) {
    const step = (0,deciding ._)(planned.plan, (0,deciding .x)(planned, (0,plan .IU)(planned.plan), { seed, weights: undefined }))([]);
    return step.kind === 'done' ? [] : step.orders;
}
function once(orders) {
    const steps = [{ kind: 'trials', orders }][Symbol.iterator]();
    return () => steps.next().value ?? { kind: 'done' };
}
function shareOf(own, all, { planned, priced }) {
    const most = new Map(planned.plan.rows.flatMap(({ suite, target, cases }) => cases.map((each) => [JSON.stringify([suite, target, each.case.id]), priced.estimated.callUsd(each)])));
    const costOf = (keys) => keys.reduce((sum, { suite, target, caseId }) => sum + (most.get(JSON.stringify([suite, target, caseId])) ?? 0), 0);
    const total = costOf(all);
    return total > 0 ? costOf(own) / total : own.length / Math.max(1, all.length);
}
async function shardPlan({ revisions, prices }, { spec, plan }, { run, input }) {
    const { planDigest } = await __webpack_require__.e( 3784).then(__webpack_require__.bind(__webpack_require__, 73784));
    const { seed, version } = input;
    const { base, head } = { base: revisions?.base?.sha ?? '', head: revisions?.head.sha ?? '' };
    return { run, version, base, head, seed, prices: prices?.date ?? '', digest: planDigest(plan, spec.rules) };
}


 })

};
