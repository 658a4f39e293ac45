export const id = 7685;
export const ids = [7685];
export const modules = {

 87685:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  openTools: () => ( openTools)
});

var dist = __webpack_require__(57814);
var providers_providers = __webpack_require__(25330);
var service = __webpack_require__(12111);
var reuse = __webpack_require__(24524);
var external_node_crypto_ = __webpack_require__(77598);
var retry = __webpack_require__(69126);
var json = __webpack_require__(76380);
;

const FORMAT = 1;
function placeKey({ id, asked }, copy) {
    return { id: `later:${id}${copy === 0 ? '' : `:${copy}`}`, asked };
}
function readPlace(store, key) {
    const value = store.get(key)?.value;
    if (!(0,json .OW)(value) || value['format'] !== FORMAT)
        return undefined;
    const { piece, id } = value;
    return typeof piece === 'string' && typeof id === 'string' ? { piece, id } : undefined;
}
function writePlace(store, key, { piece, id }) {
    store.put(key, { format: FORMAT, piece, id });
}
function pieceKey(name, asked) {
    return { id: `later-piece:${name}`, asked };
}
function readPiece(store, name, asked) {
    const stored = store.get(pieceKey(name, asked));
    const value = stored?.value;
    if (stored === undefined || !(0,json .OW)(value) || value['format'] !== FORMAT)
        return undefined;
    const { sinceMs, asks, id, isCollected } = value;
    if (typeof sinceMs !== 'number' || typeof asks !== 'number')
        return undefined;
    const known = typeof id === 'string' ? id : undefined;
    return { name, sinceMs, asks, id: known, isCollected: isCollected === true, run: stored.run };
}
function writePiece(store, asked, piece) {
    const { name, sinceMs, asks, id, isCollected } = piece;
    store.put(pieceKey(name, asked), { format: FORMAT, sinceMs, asks, isCollected, ...(id === undefined ? {} : { id }) });
}

var later_waiting = __webpack_require__(89406);
;



const FIRST_LOOK_MS = 1_000;
const LONGEST_BETWEEN_MS = 60_000;
const SLOWING = 1.5;
const MOST_BLIND_LOOKS = 40;
const LONGEST_CANCEL_MS = 20 * 60_000;
const MOST_ATTEMPTS = 5;
const FRESH_MS = 60_000;
const SECOND_LOOK_MS = 2_000;
async function handOver(piece, members, tools) {
    const { work, signal, log, store, endpoint } = tools;
    const asks = [...members].map(([id, { request }]) => ({ id, request }));
    for (let attempt = 1;; attempt += 1) {
        try {
            const id = await tools.inTurn(() => work.create(piece.name, asks, signal));
            const named = { ...piece, id };
            writePiece(store, endpoint, named);
            if (asks.length > 1)
                log.info(`${id}: ${asks.length} requests for ${endpoint.provider} ${endpoint.model} are on their way.`);
            return named;
        }
        catch (error) {
            if (!(0,retry .dg)(error) || attempt >= MOST_ATTEMPTS)
                throw error;
            await tools.clock.sleep((0,retry .P9)(error) ?? FIRST_LOOK_MS * 2 ** attempt, signal);
            const found = await findPiece(piece, new Set(), tools);
            if (found !== undefined)
                return found;
        }
    }
}
async function findPiece(piece, notIt, tools) {
    const { work, clock, signal } = tools;
    const others = new Set([...tools.known, ...notIt]);
    const look = () => tools.inTurn(() => work.find(piece, others, signal));
    let id = await look();
    if (id === undefined && clock.nowMs() - piece.sinceMs < FRESH_MS) {
        await clock.sleep(SECOND_LOOK_MS, signal);
        id = await look();
    }
    return id === undefined ? undefined : { ...piece, id };
}
async function collectPiece(piece, members, tools) {
    tools.known.add(piece.id);
    const state = await untilEnded(piece, deadlineOf(members), tools);
    const found = state === undefined || state.failure !== undefined ? 1 : await handOut(piece.id, members, tools);
    if (found === 0)
        return false;
    for (const waiting of members.values()) {
        if (state?.failure !== undefined)
            waiting.failed(state.failure);
        else
            waiting.lost('no answer to it came back');
    }
    await tools.clock.sleep(0, tools.signal);
    writePiece(tools.store, tools.endpoint, { ...piece, isCollected: true });
    await tools.work.forget?.(piece.id, tools.signal).catch(() => undefined);
    return true;
}
function deadlineOf(members) {
    const [first] = members.values();
    return first?.service.deadlineMs;
}
async function untilEnded({ id, sinceMs }, deadlineMs, tools) {
    const { clock, signal, work } = tools;
    const lateMs = deadlineMs === undefined ? Infinity : sinceMs + deadlineMs;
    let cancelledMs;
    let blind = 0;
    for (let waitMs = FIRST_LOOK_MS;; waitMs = Math.min(LONGEST_BETWEEN_MS, waitMs * SLOWING)) {
        try {
            const state = await tools.inTurn(() => work.look(id, signal));
            blind = 0;
            if (state.isEnded)
                return state;
            if (cancelledMs === undefined && clock.nowMs() >= lateMs) {
                await tools.inTurn(() => work.cancel(id, signal));
                cancelledMs = clock.nowMs();
                waitMs = FIRST_LOOK_MS;
            }
        }
        catch (error) {
            blind += 1;
            if (!(0,retry .dg)(error) || blind >= MOST_BLIND_LOOKS)
                throw error;
        }
        if (cancelledMs !== undefined && clock.nowMs() - cancelledMs > LONGEST_CANCEL_MS)
            return undefined;
        const leftMs = tools.patience.untilMs() - clock.nowMs();
        if (leftMs <= 0)
            throw new later_waiting .i();
        const untilLate = cancelledMs === undefined ? Math.max(FIRST_LOOK_MS, lateMs - clock.nowMs()) : Infinity;
        await clock.sleep(Math.min(waitMs, untilLate, leftMs), signal);
    }
}
async function handOut(id, members, tools) {
    const found = new Set();
    for (let attempt = 1;; attempt += 1) {
        try {
            for await (const answer of tools.work.answers(id, (ask) => members.get(ask)?.request, tools.signal)) {
                found.add(answer.id);
                settle(members.get(answer.id), answer);
            }
            return found.size;
        }
        catch (error) {
            if (!(0,retry .dg)(error) || attempt >= MOST_ATTEMPTS)
                throw error;
            await tools.clock.sleep(FIRST_LOOK_MS * 2 ** attempt, tools.signal);
        }
    }
}
function settle(waiting, answer) {
    if (answer.kind === 'answered')
        waiting?.answered(answer.answer);
    else if (answer.kind === 'failed')
        waiting?.failed(answer.error);
    else
        waiting?.lost(answer.why);
}

;




const TAKEN_OVER_MS = 48 * 3_600_000;
async function askLater(work, all, tools) {
    const [first] = all;
    if (first === undefined)
        return;
    const piece = { ...tools, endpoint: first.endpoint, work };
    const placed = withKeys(all);
    const groups = Map.groupBy(placed, ({ key }) => pieceOf(key, piece, tools)?.name);
    const fresh = [...(groups.get(undefined) ?? [])];
    const earlier = [...groups].flatMap(([name, members]) => {
        const record = name === undefined ? undefined : readPiece(piece.store, name, piece.endpoint);
        return record === undefined ? [] : [{ record, members }];
    });
    for (const { record } of earlier)
        if (record.id !== undefined)
            tools.known.add(record.id);
    await Promise.all([
        handOverAll(fresh, piece, tools),
        ...earlier.map(({ record, members }) => takeOver(record, members, { piece, tools })),
    ]);
}
function withKeys(all) {
    const seen = new Map();
    return all.map((waiting) => {
        const copy = seen.get(waiting.key.id) ?? 0;
        seen.set(waiting.key.id, copy + 1);
        return { key: placeKey(waiting.key, copy), waiting };
    });
}
function pieceOf(key, { store, endpoint, clock }, { isOwn, told }) {
    const place = told.has(key.id) ? undefined : readPlace(store, key);
    const piece = place && readPiece(store, place.piece, endpoint);
    if (piece === undefined || isOwn(piece.run))
        return piece;
    return piece.isCollected || clock.nowMs() - piece.sinceMs > TAKEN_OVER_MS ? undefined : piece;
}
async function takeOver(record, placed, { piece, tools }) {
    const members = new Map(placed.map(({ key, waiting }) => [readPlace(piece.store, key)?.id ?? '', telling(key, waiting, tools)]));
    const notIt = new Set();
    await tellingAll(members, tools, async () => {
        for (;;) {
            const found = record.id === undefined ? await findPiece(record, notIt, piece) : record;
            if (found?.id === undefined)
                return await handOverAll(placed, piece, tools);
            piece.log.info(`${found.id} is collected: an earlier run has handed it over.`);
            if (await collectPiece({ ...found, id: found.id }, members, piece))
                return;
            if (record.id !== undefined)
                return members.forEach((waiting) => waiting.lost('no answer to it came back'));
            notIt.add(found.id);
        }
    });
}
async function handOverAll(placed, piece, tools) {
    await Promise.all(inPieces(placed, piece.work).map(async (part) => {
        const members = new Map();
        const name = nameOf(part, piece.clock.nowMs());
        for (const [index, { key, waiting }] of part.entries()) {
            const id = `${name}-${index}`;
            members.set(id, telling(key, waiting, tools));
            writePlace(piece.store, key, { piece: name, id });
        }
        const record = { name, sinceMs: piece.clock.nowMs(), asks: part.length, id: undefined, isCollected: false };
        writePiece(piece.store, piece.endpoint, record);
        await tellingAll(members, tools, async () => {
            const { id, ...rest } = await handOver(record, members, piece);
            if (id !== undefined)
                await collectPiece({ ...rest, id }, members, piece);
        });
    }));
}
async function tellingAll(members, tools, work) {
    try {
        await work();
    }
    catch (error) {
        const told = tools.signal.aborted ? new later_waiting .i() : error;
        for (const waiting of members.values())
            waiting.failed(told);
    }
}
function telling(key, waiting, { told }) {
    const noted = (tell) => (...args) => {
        told.add(key.id);
        tell(...args);
    };
    return { ...waiting, answered: noted(waiting.answered), failed: noted(waiting.failed), lost: noted(waiting.lost) };
}
function inPieces(placed, { bounds, bytesOf }) {
    const wanted = Math.min(bounds.pieces, Math.max(1, Math.floor(placed.length / bounds.least)));
    const most = Math.min(bounds.asks, bounds.pieces === Infinity ? 1 : Math.ceil(placed.length / wanted));
    const pieces = [];
    let bytes = 0;
    for (const each of placed) {
        const size = bytesOf({ id: NAME_SHAPE, request: each.waiting.request });
        const last = pieces.at(-1);
        if (last === undefined || last.length >= most || bytes + size > bounds.bytes) {
            pieces.push([each]);
            bytes = size;
        }
        else {
            last.push(each);
            bytes += size;
        }
    }
    return pieces;
}
const NAME_SHAPE = 'evaldelta0123456789abcdef0123-99999';
function nameOf(part, nowMs) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update([nowMs, ...part.map(({ key }) => key.id)].join('\n'));
    return `evaldelta${digest.digest('hex').slice(0, 20)}`;
}
function laneName({ endpoint }) {
    return JSON.stringify(endpoint);
}

;






const QUIET_MS = 250;
const CALLS_AT_ONCE = 8;
function withLater(live, options) {
    const { later: open, signal } = options;
    if (open === undefined)
        return live;
    const work = countWork();
    const rounds = gatherRounds(askingLanes(open, options), work.isUnderWay, options);
    const call = (request, wishes) => work.counted(live.call(request, wishes));
    return {
        ...live,
        attempt: (endpoint, attempt, wishes) => work.counted(live.attempt(endpoint, attempt, wishes)),
        settled: rounds.settled,
        call: async (request, wishes) => {
            const { endpoint } = request;
            if (!(0,providers_providers .yX)(endpoint) || !(0,service .d8)(endpoint.service) || wishes.key === undefined)
                return await call(request, wishes);
            signal.throwIfAborted();
            wishes.beforeAttempt();
            const asked = { key: wishes.key, request, endpoint, service: endpoint.service };
            const { waiting, answer } = (0,later_waiting .f)(asked, (plain) => call(plain, wishes));
            rounds.add(waiting);
            return await answer;
        },
    };
}
function countWork() {
    let underWay = 0;
    return {
        isUnderWay: () => underWay > 0,
        counted: async (work) => {
            underWay += 1;
            try {
                return await work;
            }
            finally {
                underWay -= 1;
            }
        },
    };
}
function askingLanes(open, options) {
    const { clock, waitMs = Infinity } = options;
    let untilMs;
    const queue = new dist .Ay({ concurrency: CALLS_AT_ONCE });
    const tools = {
        ...options,
        isOwn: (run) => (0,reuse .qK)(run, options.reuse),
        told: new Set(),
        known: new Set(),
        patience: { untilMs: () => untilMs ?? Infinity },
        inTurn: (call) => queue.add(call),
    };
    return async (all) => {
        try {
            untilMs ??= clock.nowMs() + waitMs;
            await askLater(await open(all[0].request), all, tools);
        }
        catch (error) {
            for (const waiting of all)
                waiting.failed(error);
        }
    };
}
function gatherRounds(ask, isUnderWay, { clock, signal }) {
    const following = new Set();
    let gathered = [];
    let cancel = () => undefined;
    const handOver = () => {
        if (isUnderWay())
            return watch();
        const lanes = Map.groupBy(gathered, laneName);
        gathered = [];
        for (const [first, ...others] of lanes.values()) {
            if (first === undefined)
                continue;
            const work = ask([first, ...others]).finally(() => following.delete(work));
            following.add(work);
        }
    };
    const watch = () => {
        cancel();
        cancel = clock.after(QUIET_MS, handOver);
    };
    signal.addEventListener('abort', () => gathered.forEach((waiting) => waiting.failed(signal.reason)), { once: true });
    return {
        add: (waiting) => {
            gathered.push(waiting);
            watch();
        },
        settled: async () => {
            await Promise.all(following);
        },
    };
}

var live_dispatcher = __webpack_require__(57240);
var judge_form = __webpack_require__(68622);
var simulated_user = __webpack_require__(25234);
var xoroshiro128plus = __webpack_require__(19821);
;

function seededRandom(seed) {
    const generator = (0,xoroshiro128plus .b)(seed);
    return () => (generator.next() >>> 0) / 2 ** 32;
}
function shuffled(items, random) {
    const copy = [...items];
    for (let last = copy.length - 1; last > 0; last -= 1) {
        const other = Math.floor(random() * (last + 1));
        [copy[last], copy[other]] = [copy[other], copy[last]];
    }
    return copy;
}

;

function createObservedModels(providers) {
    const seen = new Map();
    const nameOf = (request) => JSON.stringify([providers.identity(request), (0,providers_providers .yX)(request.endpoint) ? request.endpoint.model : '']);
    return {
        note: (request, served) => {
            const who = whoOf(served);
            if (who === undefined)
                return;
            const name = nameOf(request);
            seen.set(name, (seen.get(name) ?? new Set()).add(who));
        },
        contradicts: (request, served) => {
            const who = whoOf(served);
            const others = who === undefined ? undefined : seen.get(nameOf(request));
            return others !== undefined && who !== undefined && !others.has(who);
        },
    };
}
function whoOf({ model, upstream }) {
    return model === undefined && upstream === undefined ? undefined : JSON.stringify([model, upstream]);
}

;
const NOTHING_SPENT = {
    totals: { totalUsd: 0, judgeUsd: 0, callsMade: 0, judgeCalls: 0, callsReused: 0, estimatedUsd: undefined },
    silentModels: [],
};
function createBudget(maxCostUsd, before = NOTHING_SPENT) {
    const { spentUsd, ...counted } = countSpend(before);
    const { reservedUsd, ...reservations } = createReservations(maxCostUsd, spentUsd);
    return {
        ...counted,
        ...reservations,
        covers: (setAsideUsd, costUsd) => maxCostUsd === undefined || (costUsd <= setAsideUsd && (spentUsd() === 0 || spentUsd() < maxCostUsd)),
        isUnderCap: () => maxCostUsd === undefined || spentUsd() + reservedUsd() <= maxCostUsd,
    };
}
function countSpend({ totals, silentModels }) {
    const { callsMade, judgeCalls, callsReused } = totals;
    const counts = { callsMade, judgeCalls, callsReused };
    let spent = totals.totalUsd ?? 0;
    let judge = totals.judgeUsd ?? 0;
    let estimated = totals.estimatedUsd ?? 0;
    let isComplete = totals.totalUsd !== undefined;
    let isJudgeComplete = totals.judgeUsd !== undefined;
    const silent = new Set(silentModels);
    return {
        spentUsd: () => spent,
        silentModels: () => [...silent],
        paid: ({ costUsd, isJudge, isEstimated = false, silentModel }) => {
            if (silentModel !== undefined && costUsd !== undefined)
                silent.add(silentModel);
            if (isJudge)
                counts.judgeCalls += 1;
            else
                counts.callsMade += 1;
            if (costUsd === undefined && isJudge)
                isJudgeComplete = false;
            if (costUsd === undefined)
                isComplete = false;
            spent += costUsd ?? 0;
            judge += isJudge ? (costUsd ?? 0) : 0;
            estimated += isEstimated ? (costUsd ?? 0) : 0;
        },
        reused: () => void (counts.callsReused += 1),
        totals: () => ({
            totalUsd: isComplete ? settled(spent) : undefined,
            judgeUsd: isJudgeComplete ? settled(judge) : undefined,
            ...counts,
            estimatedUsd: estimated > 0 ? settled(estimated) : undefined,
        }),
    };
}
function settled(usd) {
    return Number(usd.toPrecision(12));
}
function createReservations(maxCostUsd, spentUsd) {
    const waiting = [];
    let reserved = 0;
    let reservations = 0;
    const settle = () => {
        for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
            const fits = maxCostUsd === undefined || spentUsd() + reserved + first.costUsd <= maxCostUsd;
            if (!fits && reservations > 0)
                return;
            waiting.shift();
            if (fits) {
                reserved += first.costUsd;
                reservations += 1;
            }
            first.answer(fits);
        }
    };
    return {
        reservedUsd: () => reserved,
        reserve: (costUsd) => {
            if (costUsd === 0)
                return Promise.resolve(true);
            return new Promise((answer) => {
                waiting.push({ costUsd, answer });
                settle();
            });
        },
        release: (costUsd) => {
            if (costUsd === 0)
                return;
            reservations -= 1;
            reserved = reservations === 0 ? 0 : reserved - costUsd;
            settle();
        },
    };
}

var standing = __webpack_require__(97050);
;








const MAX_RETRIES = 8;
const MAX_WAIT_MS = 300_000;
const MAX_ELAPSED_MS = 300_000;
function openTools(input) {
    const { clock, limits } = input;
    const { signal, endedBy } = input.deadline;
    const random = seededRandom(input.seed);
    const bounds = { maxRetries: MAX_RETRIES, maxWaitMs: MAX_WAIT_MS, maxElapsedMs: MAX_ELAPSED_MS };
    const retry = { ...bounds, endsAtMs: clock.ticksMs() + limits.runTimeoutMs, random, clock };
    const live = (0,live_dispatcher .g)({
        ...input,
        callTimeoutMs: limits.callTimeoutMs,
        giveUpMs: limits.giveUpMs,
        agentConcurrency: limits.agents.concurrency,
        retry,
        signal,
    });
    return {
        ...input,
        dispatcher: withLater(live, { ...input, signal }),
        budget: createBudget(input.maxCostUsd, input.spentBefore),
        observedModels: createObservedModels(input.providers),
        underWay: new Map(),
        standings: (0,standing .wA)(),
        form: (0,judge_form .F)(),
        userForm: (0,judge_form .F)(simulated_user .J2, 'user'),
        signal,
        endedBy,
    };
}


 })

};
