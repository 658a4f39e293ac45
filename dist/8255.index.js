export const id = 8255;
export const ids = [8255];
export const modules = {

 14788:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   RA: () => ( CallError),
   VP: () => ( TIMED_OUT),
   Y: () => ( LOST_LATER)
 });
const TIMED_OUT = 'timeout';
const LOST_LATER = 'lost';
class CallError extends Error {
    failure;
    spentUsd;
    constructor(failure, options) {
        super(failure.message, options);
        this.name = 'CallError';
        this.failure = failure;
        this.spentUsd = options?.spentUsd;
    }
}


 }),

 38255:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Gt: () => ( paraphrased),
   UX: () => ( PARAPHRASER),
   isParaphraseKept: () => ( isParaphraseKept)
 });
 var _domain_keys_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64233);
 var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14788);
 var _scorers_judged_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85197);
 var _scorers_parts_fence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4462);
 var _scorers_judged_parts_judge_material_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(55660);
 var _scorers_judged_parts_judge_object_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(20258);
 var _scorers_judged_parts_judge_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33760);
 var _scorers_scorer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8360);
 var _calls_provider_queue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55177);
 var _calls_reuse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24524);
 var _scoring_judge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38279);
 var _simulated_user_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25234);












const PARAPHRASER = 'The paraphrasing model';
async function paraphrased(key, paraphrase, { tools, tally }) {
    const { model, texts } = paraphrase;
    const { reword } = tools;
    if (model === undefined || reword === undefined)
        throw new Error('A paraphrase that nobody can write was not refused before the run.');
    const read = (words) => {
        const asked = words && reword(key, words)?.asked;
        return words && asked && { asked, words };
    };
    const earlier = tools.paraphrases.get((0,_domain_keys_js__WEBPACK_IMPORTED_MODULE_9__ .u2)(key));
    if (earlier === NONE)
        throw unusable(model);
    const known = read(earlier);
    if (known !== undefined)
        return known;
    const judge = { ...model, minAgreement: undefined };
    const options = { ...tools, reuse: everKept(tools.reuse), judge, form: tools.paraphraseForm, role: PARAPHRASER };
    const ask = async (question) => {
        const { text, spendUsd } = await (0,_scoring_judge_js__WEBPACK_IMPORTED_MODULE_7__ .N)(question, options);
        tally.add(spendUsd);
        return text;
    };
    try {
        const parse = (answer) => read(wordsIn(answer, texts.length));
        const found = await (0,_scorers_judged_judge_js__WEBPACK_IMPORTED_MODULE_1__.askUntilInForm)(questionOf(paraphrase), { ask }, parse);
        tools.paraphrases.set((0,_domain_keys_js__WEBPACK_IMPORTED_MODULE_9__ .u2)(key), found.words);
        return found;
    }
    catch (error) {
        if (error instanceof _scorers_scorer_js__WEBPACK_IMPORTED_MODULE_4__ .V) {
            tools.paraphrases.set((0,_domain_keys_js__WEBPACK_IMPORTED_MODULE_9__ .u2)(key), NONE);
            throw unusable(model);
        }
        const isOutage = error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__ .RA || error instanceof _calls_provider_queue_js__WEBPACK_IMPORTED_MODULE_5__ .g;
        throw isOutage ? silent(model, error.message) : error;
    }
}
const NONE = [];
const UNUSABLE = `of ${_scorers_judged_judge_js__WEBPACK_IMPORTED_MODULE_1__.JUDGE_ATTEMPTS} answers none could be used. Other words are not the same, about as long, and have every number, name, quotation and placeholder of the case`;
function unusable(model) {
    return silent(model, UNUSABLE);
}
function silent({ endpoint }, why) {
    return new _simulated_user_js__WEBPACK_IMPORTED_MODULE_8__ .Jr(endpoint, `${PARAPHRASER} (${endpoint.provider} ${endpoint.model}) wrote none: ${why}`);
}
function isParaphraseKept(paraphrase, { store, identity, reuse }, fingerprint) {
    const { model, texts } = paraphrase;
    if (model === undefined)
        return false;
    const request = (0,_scoring_judge_js__WEBPACK_IMPORTED_MODULE_7__ .L7)(asQuestion(paraphrase, 1), { ...model, minAgreement: undefined });
    const first = { purpose: 'sweep', round: 1, number: 1 };
    return Array.from({ length: _scorers_judged_judge_js__WEBPACK_IMPORTED_MODULE_1__.JUDGE_ATTEMPTS }, (_, index) => index + 1).some((attempt) => {
        const key = (0,_scoring_judge_js__WEBPACK_IMPORTED_MODULE_7__ .FF)(request, attempt, { fingerprint, identity });
        const stored = (0,_calls_reuse_js__WEBPACK_IMPORTED_MODULE_6__ .M2)(store, key, first, everKept(reuse));
        return stored !== undefined && wordsIn(stored.answer.output.text, texts.length) !== undefined;
    });
}
function everKept(reuse) {
    return { ...reuse, reuseDays: Number.POSITIVE_INFINITY };
}
function asQuestion(paraphrase, attempt) {
    return { ...questionOf(paraphrase), attempt, isInForm: () => true };
}
function questionOf({ texts }) {
    const parts = texts.map(({ text }, index) => ({ label: `text ${index + 1}`, text }));
    const { mark, text } = (0,_scorers_parts_fence_js__WEBPACK_IMPORTED_MODULE_2__ .E)(parts);
    const keep = [...new Set(texts.flatMap((one) => one.keep))];
    const system = [
        'You say in other words what people write to an assistant. You never answer it.',
        'Give as texts, in their order, each text as another person would write it who means exactly the same: same language, same facts, about as long.',
        'Leave as they are, letter by letter: numbers, names, addresses, code, what stands in quotation marks or in braces, and whatever is under keep.',
        (0,_scorers_judged_parts_judge_material_js__WEBPACK_IMPORTED_MODULE_10__ .UT)(mark),
    ].join('\n');
    const user = keep.length === 0 ? text : `${text}\n\nkeep: ${JSON.stringify(keep)}`;
    const schema = (0,_scorers_judged_parts_judge_verdict_js__WEBPACK_IMPORTED_MODULE_3__ .YI)({ texts: { type: 'array', items: { type: 'string' } } });
    return { system, user, schemaName: 'paraphrase', schema };
}
function wordsIn(answer, count) {
    return (0,_scorers_judged_parts_judge_object_js__WEBPACK_IMPORTED_MODULE_11__ .k)(answer, (value) => readWords(value, count), []);
}
function readWords(value, count) {
    const texts = (0,_scorers_judged_parts_judge_object_js__WEBPACK_IMPORTED_MODULE_11__ .C)(value, 'texts');
    if (!Array.isArray(texts) || texts.length !== count)
        return undefined;
    const words = texts;
    return words.every((one) => typeof one === 'string') ? words : undefined;
}


 }),

 25234:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   J2: () => ( SIMULATED_USER),
   Jr: () => ( UserSilent),
   it: () => ( speakAsUser)
 });
 var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14788);
 var _scorers_judged_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85197);
 var _scorers_parts_fence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4462);
 var _scorers_judged_parts_judge_material_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55660);
 var _scorers_judged_parts_judge_object_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20258);
 var _scorers_judged_parts_judge_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33760);
 var _scorers_scorer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8360);
 var _calls_provider_queue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55177);
 var _scoring_judge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38279);









const SIMULATED_USER = 'The simulated user';
class UserSilent extends _scorers_scorer_js__WEBPACK_IMPORTED_MODULE_4__ .V {
    endpoint;
    constructor(endpoint, sentence, cause) {
        super(sentence, { cause });
        this.endpoint = endpoint;
    }
}
const LONGEST_WORDS = 20_000;
async function speakAsUser(user, turns, { tools, tally }) {
    const { model } = user;
    if (model === undefined)
        throw new Error('A simulated user without a model was not refused before the run.');
    const judge = { ...model, minAgreement: undefined };
    const options = { ...tools, judge, form: tools.userForm, role: SIMULATED_USER };
    const ask = async (question) => {
        const { text, spendUsd } = await (0,_scoring_judge_js__WEBPACK_IMPORTED_MODULE_6__ .N)(question, options);
        tally.add(spendUsd);
        return text;
    };
    const isFirst = turns.length === 0;
    try {
        const words = await (0,_scorers_judged_judge_js__WEBPACK_IMPORTED_MODULE_1__.askUntilInForm)(questionOf(user, turns), { ask }, (answer) => (0,_scorers_judged_parts_judge_object_js__WEBPACK_IMPORTED_MODULE_7__ .k)(answer, (value) => readWords(value, isFirst), []));
        return words.isDone ? undefined : words.message;
    }
    catch (error) {
        const isOutage = error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__ .RA || error instanceof _calls_provider_queue_js__WEBPACK_IMPORTED_MODULE_5__ .g || error instanceof _scorers_scorer_js__WEBPACK_IMPORTED_MODULE_4__ .V;
        if (!isOutage)
            throw error;
        const { provider, model: name } = model.endpoint;
        throw new UserSilent(model.endpoint, `${SIMULATED_USER} (${provider} ${name}) did not speak: ${error.message}`, error);
    }
}
function questionOf({ goal }, turns) {
    const { mark, text } = (0,_scorers_parts_fence_js__WEBPACK_IMPORTED_MODULE_2__ .E)([{ label: 'conversation', text: turns.length === 0 ? '' : (0,_scorers_judged_parts_judge_material_js__WEBPACK_IMPORTED_MODULE_8__ .l1)(turns) }]);
    const system = [
        'You play the user in a conversation with an assistant. You are never the assistant, and never say that you play.',
        `What this user wants, and how they are:\n${goal}`,
        'Give as message what the user says next: short, natural, in the user’s own words and language, and only what such a user knows.',
        'Say done once the user has what they want, or once the assistant has made clear that they will not get it; the message is empty then.',
        (0,_scorers_judged_parts_judge_material_js__WEBPACK_IMPORTED_MODULE_8__ .UT)(mark),
    ].join('\n');
    const schema = (0,_scorers_judged_parts_judge_verdict_js__WEBPACK_IMPORTED_MODULE_3__ .YI)({ done: { type: 'boolean' }, message: { type: 'string' } });
    return { system, user: text, schemaName: 'turn', schema };
}
function readWords(value, isFirst) {
    const isDone = (0,_scorers_judged_parts_judge_verdict_js__WEBPACK_IMPORTED_MODULE_3__ .tB)((0,_scorers_judged_parts_judge_object_js__WEBPACK_IMPORTED_MODULE_7__ .C)(value, 'done'));
    const message = (0,_scorers_judged_parts_judge_object_js__WEBPACK_IMPORTED_MODULE_7__ .C)(value, 'message') ?? '';
    if (isDone === undefined || typeof message !== 'string' || message.length > LONGEST_WORDS)
        return undefined;
    if (isDone)
        return isFirst ? undefined : { isDone, message: '' };
    return message.trim() === '' ? undefined : { isDone, message };
}


 }),

 55177:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   d: () => ( createProviderQueue),
   g: () => ( CircuitOpen)
 });
 var p_queue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57814);

class CircuitOpen extends Error {
    constructor(reason) {
        super(reason);
        this.name = 'CircuitOpen';
    }
}
const DEAD_AFTER = 5;
const WIDENING_SHARE = 1 / 8;
const NARROWING_SHARE = 3 / 8;
const LEAST_WINDOW = 8;
const LONGEST_HOLD_MS = 60_000;
function createProviderQueue({ concurrency, clock, signal }) {
    const queue = new p_queue__WEBPACK_IMPORTED_MODULE_0__ .Ay({ concurrency });
    let heldUntilMs = 0;
    const count = countInWindows(() => queue.concurrency, ({ attempts, throttled, waitMs }) => {
        if (throttled <= attempts * WIDENING_SHARE)
            queue.concurrency = Math.min(concurrency, queue.concurrency + 1);
        if (throttled <= attempts * NARROWING_SHARE)
            return;
        queue.concurrency = Math.max(1, Math.floor(queue.concurrency / 2));
        heldUntilMs = clock.ticksMs() + Math.min(LONGEST_HOLD_MS, waitMs);
    });
    const isHeld = () => heldUntilMs - clock.ticksMs() > 0;
    const { givenUpBecause, ...circuit } = createCircuit();
    return {
        ...circuit,
        givenUpBecause,
        run: (attempt, isRetry) => queue.add(async () => {
            while (isHeld())
                await clock.sleep(heldUntilMs - clock.ticksMs(), signal);
            const reason = givenUpBecause();
            if (reason !== undefined)
                throw new CircuitOpen(reason);
            return await attempt();
        }, { priority: isRetry ? 1 : 0 }),
        settled: () => count(0, 0),
        throttled: (waitMs) => count(1, waitMs ?? 0),
    };
}
function countInWindows(width, close) {
    let window = { attempts: 0, throttled: 0, waitMs: 0 };
    return (throttled, waitMs) => {
        window = {
            attempts: window.attempts + 1,
            throttled: window.throttled + throttled,
            waitMs: Math.max(window.waitMs, waitMs),
        };
        if (window.attempts < Math.max(LEAST_WINDOW, width()))
            return;
        const full = window;
        window = { attempts: 0, throttled: 0, waitMs: 0 };
        close(full);
    };
}
function createCircuit() {
    let exhaustedInARow = 0;
    let reason;
    return {
        succeeded: () => void (exhaustedInARow = 0),
        exhausted: (message) => {
            exhaustedInARow += 1;
            if (exhaustedInARow >= DEAD_AFTER)
                reason ??= message;
        },
        tryAgain: () => {
            if (reason !== undefined)
                exhaustedInARow = DEAD_AFTER - 1;
            reason = undefined;
        },
        givenUpBecause: () => reason,
    };
}


 }),

 97050:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   HJ: () => ( openStanding),
   Qz: () => ( standingFor),
   TK: () => ( isRejected),
   wA: () => ( openStandings)
 });
 var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14788);

const TRIED = 5;
function openStanding() {
    const underWay = new Set();
    const rejections = [];
    let awaited;
    let hasAnswered = false;
    const tried = () => new Set(rejections.map(({ fingerprint }) => fingerprint)).size;
    return {
        sent: () => {
            const call = Symbol();
            underWay.add(call);
            return (end) => {
                underWay.delete(call);
                awaited?.delete(call);
                if (end === 'answered')
                    hasAnswered = true;
                if (typeof end === 'object')
                    rejections.push(end);
                if (!hasAnswered && awaited === undefined && tried() >= TRIED)
                    awaited = new Set(underWay);
            };
        },
        answered: () => void (hasAnswered = true),
        hasAnswered: () => hasAnswered,
        rejections: () => rejections,
        isRefused: () => !hasAnswered && awaited?.size === 0,
    };
}
async function standingFor(standing, asked, call) {
    let end;
    try {
        const answer = await call(() => (end ??= standing.sent()));
        end?.('answered');
        return answer;
    }
    catch (error) {
        end?.(isRejected(error) ? { ...asked, error } : 'unanswered');
        throw error;
    }
}
function isRejected(error) {
    return error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__ .RA && error.failure.kind === 'rejected';
}
function openStandings() {
    const standings = new Map();
    return {
        of: (name) => {
            const standing = standings.get(name) ?? openStanding();
            standings.set(name, standing);
            return standing;
        },
        all: () => [...standings.values()],
    };
}


 }),

 55868:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   C: () => ( payFor),
   h: () => ( costOf)
 });
 var _domain_providers_answering_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31750);
 var _domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25330);
 var _domain_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74684);



function costOf(prices, request, answer) {
    const { reportedCostUsd: stated, usage } = answer;
    const quote = quoteFor(prices, request, answer);
    if (stated !== undefined && !((0,_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_1__ .yX)(request.endpoint) && usage !== undefined && quote?.origin === 'own'))
        return { listUsd: stated * ((0,_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_1__ .yX)(request.endpoint) ? cacheFactor(quote, usage) : 1), billedUsd: stated };
    if (quote === undefined || usage === undefined)
        return { listUsd: undefined, billedUsd: undefined };
    const billedUsd = quote.cost(usage);
    const factor = (0,_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_1__ .yX)(request.endpoint) ? cacheFactor(quote, usage) : 1;
    const listUsd = ownPrice(prices, request, answer)?.cost(usage) ?? billedUsd;
    return { listUsd: listUsd * factor, billedUsd };
}
function ownPrice(prices, request, answer) {
    const { endpoint } = request;
    if (!(0,_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_1__ .yX)(endpoint) || endpoint.service === undefined)
        return undefined;
    const { service: _, ...atOnce } = endpoint;
    const served = { ...answer.served, serviceTier: undefined };
    return quoteFor(prices, { ...request, endpoint: atOnce }, { ...answer, served });
}
function cacheFactor(quote, usage) {
    if (quote === undefined || usage === undefined || usage.cachedInput + usage.cacheWrite === 0)
        return 1;
    const billedUsd = quote.cost(usage);
    return billedUsd === 0 ? 1 : quote.cost(withoutCache(usage)) / billedUsd;
}
function payFor(answer, { request, billedUsd, isJudge }, payer) {
    const isEstimated = billedUsd === undefined && answer.usage === undefined;
    const costUsd = isEstimated ? payer.expectedUsd(request) : billedUsd;
    const silentModel = isJudge && isEstimated && (0,_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_1__ .yX)(request.endpoint) ? request.endpoint.model : undefined;
    payer.budget.paid({ costUsd, isJudge, isEstimated, silentModel });
    return costUsd;
}
function quoteFor(prices, request, { served }) {
    const { endpoint } = request;
    const asks = (0,_domain_providers_answering_model_js__WEBPACK_IMPORTED_MODULE_0__ .g)(endpoint);
    if (asks === undefined)
        return served.model === undefined ? undefined : prices.find(endpoint.provider, served.model);
    const { provider, model } = asks;
    const asked = (0,_domain_request_js__WEBPACK_IMPORTED_MODULE_2__ .Q3)(request);
    const find = (name) => prices.find(provider, name, served.serviceTier ?? asked) ?? prices.find(provider, name, asked);
    const byName = find(model);
    if (!(0,_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_1__ .Vr)(provider) || byName?.origin === 'own' || served.model === undefined)
        return byName;
    const byAnswer = find(served.model);
    return byAnswer === undefined || byAnswer.isApproximate ? (byName ?? byAnswer) : byAnswer;
}
function withoutCache(usage) {
    return { ...usage, cachedInput: 0, cacheWrite: 0, longCacheWrite: 0 };
}


 }),

 68622:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   F: () => ( watchJudgeForm),
   V: () => ( CUT_OFF)
 });
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);
 var _scorers_parts_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77783);


const HOPELESS_AFTER = 6;
const CUT_OFF = 'was cut off at its own token limit (finish reason length): raise `max_output_tokens` in `judge.parameters`';
function watchJudgeForm(who = 'The judge', key = 'judge') {
    let isInForm = false;
    let others = 0;
    let last;
    return {
        require: (endpoint) => {
            if (!isInForm && last !== undefined && others >= HOPELESS_AFTER)
                throw neverInForm({ who, key, endpoint, answers: others, last });
        },
        note: (output, isFit) => {
            isInForm ||= isFit;
            if (isFit)
                return;
            others += 1;
            last = output;
        },
    };
}
function neverInForm({ who, key, endpoint, answers, last }) {
    const { text, finishReason } = last;
    const said = finishReason === 'length' ? CUT_OFF : `was ${(0,_scorers_parts_quote_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(text, 80)} (finish reason ${finishReason})`;
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .yo({
        code: 'judge-out-of-form',
        sentence: `${who} ${endpoint.provider} ${endpoint.model} has answered ${answers} times and never in form; its last answer ${said}.`,
        place: undefined,
        hint: `It is asked for JSON of a schema, and not asked any more. Pin a model under \`${key}:\` that keeps to one.`,
    });
}


 }),

 38279:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   FF: () => ( judgeKey),
   L7: () => ( judgeRequest),
   N: () => ( askJudge)
 });
 var _money_cost_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55868);
 var _judge_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68622);
 var _calls_reuse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24524);
 var _scorer_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17359);
 var _scorers_scorer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8360);





async function askJudge(question, options) {
    const request = judgeRequest(question, options.judge);
    const key = { purpose: 'sweep', round: 1, number: 1 };
    const identity = (asked) => options.providers.identity(asked);
    const storeKey = judgeKey(request, question.attempt, { fingerprint: options.fingerprint, identity });
    const { id } = storeKey;
    const stored = (0,_calls_reuse_js__WEBPACK_IMPORTED_MODULE_2__ .M2)(options.store, storeKey, key, options.reuse);
    if (stored !== undefined) {
        options.form.note(stored.answer.output, true);
        return { text: stored.answer.output.text, spendUsd: 0 };
    }
    const first = options.underWay.get(id);
    if (first !== undefined)
        return { text: (await first).text, spendUsd: 0 };
    const asked = askAnew(question, request, { storeKey, options }).finally(() => options.underWay.delete(id));
    options.underWay.set(id, asked);
    return await asked;
}
function judgeKey(request, attempt, { fingerprint, identity }) {
    return { id: `judge:${fingerprint(request)}:${identity(request)}:${attempt}`, asked: request.endpoint };
}
async function askAnew({ isInForm }, request, { storeKey, options }) {
    const { answer, attempts } = await callJudge(request, storeKey, options);
    const { text } = answer.output;
    const isFit = isInForm(text);
    if (isFit)
        (0,_calls_reuse_js__WEBPACK_IMPORTED_MODULE_2__ .i4)(options.store, storeKey, answer, attempts);
    options.form.note(answer.output, isFit);
    const { billedUsd } = (0,_money_cost_js__WEBPACK_IMPORTED_MODULE_0__ .h)(options.prices, request, answer);
    const spendUsd = (0,_money_cost_js__WEBPACK_IMPORTED_MODULE_0__ .C)(answer, { request, billedUsd, isJudge: true }, options);
    if (!isFit && answer.output.finishReason === 'length')
        throw new _scorers_scorer_js__WEBPACK_IMPORTED_MODULE_4__ .V(`${who(options)}’s answer ${_judge_form_js__WEBPACK_IMPORTED_MODULE_1__ .V}`);
    return { text, spendUsd };
}
async function callJudge(request, storeKey, options) {
    const { dispatcher, judge, budget, form, expectedUsd, standings } = options;
    const onTimeOut = () => budget.paid({ costUsd: expectedUsd(request), isJudge: true, isEstimated: true });
    const asked = `${who(options)} ${judge.endpoint.provider} ${judge.endpoint.model}`;
    return await (0,_scorer_refusal_js__WEBPACK_IMPORTED_MODULE_3__ .p)({ who: asked, standing: standings.of(asked), fingerprint: storeKey.id }, (sent) => {
        const beforeAttempt = () => {
            form.require(judge.endpoint);
            sent();
        };
        return dispatcher.call(request, { side: undefined, beforeAttempt, onTimeOut, key: storeKey });
    });
}
function who({ role }) {
    return role ?? 'The judge';
}
function judgeRequest(question, judge) {
    return {
        endpoint: judge.endpoint,
        messages: [message('system', question.system), message('user', question.user)],
        parameters: judge.parameters,
        tools: [],
        output: { file: undefined, name: question.schemaName, schema: question.schema },
        vars: {},
        inputs: [],
    };
}
function message(role, text) {
    return { role, text, images: [], toolCalls: [], toolCallId: undefined };
}


 }),

 17359:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   p: () => ( askScorerModel)
 });
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);
 var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14788);
 var _calls_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97050);



async function askScorerModel({ who, standing, fingerprint }, call) {
    try {
        return await (0,_calls_standing_js__WEBPACK_IMPORTED_MODULE_2__ .Qz)(standing, { fingerprint, key: undefined }, call);
    }
    catch (error) {
        if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__ .RA) || !('hint' in error.failure))
            throw error;
        if ((0,_calls_standing_js__WEBPACK_IMPORTED_MODULE_2__ .TK)(error) && !standing.isRefused())
            throw error;
        const sentence = `${who} refuses every question: ${error.message}`;
        const { hint } = error.failure;
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .yo({ code: 'provider-refused', sentence, place: undefined, hint }, { cause: error });
    }
}


 })

};
