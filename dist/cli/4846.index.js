export const id = 4846;
export const ids = [4846];
export const modules = {

/***/ 98363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ createConsoleLog),
  A: () => (/* binding */ createLineProgress)
});

// EXTERNAL MODULE: ./build/domain/amounts.js
var amounts = __webpack_require__(56924);
// EXTERNAL MODULE: ./build/domain/progress.js
var progress = __webpack_require__(73598);
;// CONCATENATED MODULE: ./build/adapters/log-line.js
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
function safeLines(text) {
    const lines = text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').split('\n');
    return lines.map((line) => line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [')).join('\n');
}

;// CONCATENATED MODULE: ./build/adapters/console.js



function createConsoleLog(output = process.stderr) {
    const write = (line) => void output.write(`${safeLines(line)}\n`);
    return { info: write, warn: (line) => write(`warning: ${line}`) };
}
function createLineProgress(log) {
    let state = progress/* NO_PROGRESS */.cf;
    let told = 0;
    const tell = () => {
        const tenths = tenthsOf(state);
        if (tenths > told)
            log.info(describe(state));
        told = tenths;
    };
    return {
        expected: (change) => {
            state = (0,progress/* withExpected */.NK)(state, change);
            if (change.count > 0)
                told = tenthsOf(state);
            else if (isDone(state))
                tell();
        },
        finished: (event) => {
            state = (0,progress/* withFinished */.$O)(state, event);
            tell();
        },
        retrying: (change) => void (state = (0,progress/* withRetrying */.P0)(state, change)),
    };
}
function isDone(state) {
    const { total, done } = (0,progress/* trialsOf */.xY)(state);
    return done === total;
}
function tenthsOf(state) {
    const { total, done } = (0,progress/* trialsOf */.xY)(state);
    return total === 0 ? 0 : Math.floor((done * 10) / total);
}
const SUITES = 4;
function describe(state) {
    const { total, done } = (0,progress/* trialsOf */.xY)(state);
    const trouble = (0,progress/* troubleOf */.LH)(state);
    const told = trouble === undefined ? '' : ` (${trouble})`;
    const money = `${told}${state.spendUsd === undefined ? '' : `, ${(0,amounts/* formatUsd */.UK)(state.spendUsd)} spent`}`;
    if (state.suites.length < 2)
        return `${(0,amounts/* formatCount */.B4)(done)} of ${(0,amounts/* formatCount */.B4)(total)} trials${money}`;
    const named = (0,progress/* suitesToShow */.ak)(state, SUITES).map((one) => `${one.suite} ${one.done}/${one.total}`);
    const more = state.suites.length - named.length;
    return `${(0,amounts/* formatCount */.B4)(done)} of ${(0,amounts/* formatCount */.B4)(total)} trials${money}: ${[...named, ...(more > 0 ? [`${more} more`] : [])].join(', ')}`;
}


/***/ }),

/***/ 71801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   c3: () => (/* binding */ SHORTEST_SECRET),
/* harmony export */   tS: () => (/* binding */ isSecretVariable)
/* harmony export */ });
const SHORTEST_SECRET = 8;
const SECRET_PART = /(?:key|keys|token|tokens|secret|secrets|passw(?:or)?d|passphrase|passwords|pwd|credentials?)$/i;
const LOOSE_NAME = /key|token|secret|passw|credential/i;
const ABOUT = /(?:^|_)(?:name|id|ids|url|uri|endpoint|host|port|file|path|dir|type|kind|mode|format|realm|check|severity|policy|limit|count|length|size|ttl|expiry|prefix|header|alg|algorithm|version|provider|vault|region|user|email)$/i;
const WORD = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u;
const LONGEST_WORD = 20;
const PLACE = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/@]*(?:\/[^@]*)?|\.{0,2}\/[\w./-]+)$/i;
const RANDOM = /(?=[A-Za-z0-9]*\d)(?=[A-Za-z0-9]*[A-Za-z])[A-Za-z0-9]{16,}/;
function isSecretVariable(name, value) {
    if (value === undefined || value.trim().length < SHORTEST_SECRET || !LOOSE_NAME.test(name))
        return false;
    const text = value.trim();
    if (RANDOM.test(text))
        return true;
    const isHeld = partsOf(name).some((part) => SECRET_PART.test(part)) && !ABOUT.test(name);
    return isHeld && !isWord(text) && !PLACE.test(text);
}
function isWord(value) {
    return value.length <= LONGEST_WORD && WORD.test(value);
}
function partsOf(name) {
    return name.replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2').split(/[^A-Za-z0-9]+/);
}


/***/ }),

/***/ 34564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cA: () => (/* binding */ openSecrets),
/* harmony export */   ei: () => (/* binding */ watchKeys),
/* harmony export */   jG: () => (/* binding */ watchServiceKeys),
/* harmony export */   o2: () => (/* binding */ discreetLog)
/* harmony export */ });
/* unused harmony export secretValues */
/* harmony import */ var _secret_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71801);

function openSecrets(env, onNew = () => undefined) {
    const known = new Set();
    const add = (values) => {
        const fresh = values.filter((value) => isSecret(value) && !known.has(value));
        for (const value of fresh)
            known.add(value);
        if (fresh.length > 0)
            onNew(fresh);
    };
    add(secretValues(env, []));
    const values = () => longestFirst(known);
    const nameOf = (value) => Object.keys(env).find((name) => env[name] === value);
    return { add, values, named: () => values().map((value) => ({ value, name: nameOf(value) })) };
}
function watchKeys(providers, { env, secrets }) {
    const note = ({ endpoint }) => {
        if ('model' in endpoint)
            secrets.add(keyNames(endpoint).map((name) => env[name]));
        if (endpoint.provider === 'http')
            secrets.add(endpoint.env.map((name) => env[name]).filter((value) => value !== undefined && !(0,_secret_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .isWord */ .Jg)(value)));
    };
    return {
        ...providers,
        open: (request, side) => {
            note(request);
            return providers.open(request, side);
        },
        identity: (request) => {
            note(request);
            return providers.identity(request);
        },
    };
}
function watchServiceKeys(services, { env, secrets }) {
    const note = (model) => secrets.add(keyNames(model).map((name) => env[name]));
    return {
        ...services,
        embed: (model, texts, signal) => {
            note(model);
            return services.embed(model, texts, signal);
        },
        moderate: (model, text, signal) => {
            note(model);
            return services.moderate(model, text, signal);
        },
    };
}
function discreetLog(log, hide) {
    return { info: (line) => log.info(hide(line)), warn: (line) => log.warn(hide(line)) };
}
function keyNames({ apiKeyEnv }) {
    return apiKeyEnv === undefined ? [] : [apiKeyEnv];
}
function secretValues(env, more) {
    const named = Object.entries(env).flatMap(([name, value]) => ((0,_secret_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretVariable */ .tS)(name, value) ? [value] : []));
    return longestFirst(new Set([...named, ...more].filter(isSecret)));
}
function isSecret(value) {
    return value !== undefined && value.trim().length >= _secret_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST_SECRET */ .c3;
}
function longestFirst(values) {
    return [...values].sort((a, b) => b.length - a.length);
}


/***/ }),

/***/ 24846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishComment: () => (/* binding */ publishComment)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/adapters/comment-author.js

function commentAuthor(env, selection = []) {
    const workflow = (env['GITHUB_WORKFLOW_REF'] ?? env['GITHUB_WORKFLOW'] ?? '').replace(/@.*$/, '');
    const job = env['GITHUB_JOB'] ?? '';
    const step = [workflow, job, env['GITHUB_ACTION'] ?? '', env['RUNNER_OS'] ?? ''];
    return {
        identity: (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([...step, ...selection]))
            .digest('hex')
            .slice(0, 16),
        attempt: `${env['GITHUB_RUN_ID'] ?? ''}.${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`,
        job,
    };
}

// EXTERNAL MODULE: ./build/adapters/console.js + 1 modules
var console = __webpack_require__(98363);
;// CONCATENATED MODULE: ./build/domain/comment-marker.js
function commentMarker(commentId) {
    return `<!-- evaldelta:comment:${encodeURIComponent(commentId.toWellFormed()).replaceAll('--', '-%2D')} -->`;
}
function hasCommentMarker(body, commentId) {
    return splitAtMarker(body)?.marker === commentMarker(commentId);
}
function textAboveMarker(body) {
    return splitAtMarker(body)?.above ?? '';
}
function withCommentMarker(body, commentId) {
    return hasCommentMarker(body, commentId) ? body : `${commentMarker(commentId)}\n${body}`;
}
const ANY_MARKER = /^<!-- evaldelta:comment:\S* -->$/;
const FENCE = /^ {0,3}(?:```|~~~)/;
function splitAtMarker(body) {
    const lines = body.split('\n');
    const at = lines.findIndex((line) => ANY_MARKER.test(line.trimEnd()));
    const above = lines.slice(0, Math.max(0, at));
    if (at < 0 || above.some((line) => FENCE.test(line)))
        return undefined;
    return { above: above.map((line) => `${line}\n`).join(''), marker: lines[at]?.trimEnd() ?? '' };
}

;// CONCATENATED MODULE: ./build/adapters/github-reach.js
class NoAnswer extends Error {
    constructor(why, options) {
        super(why, options);
        this.name = 'AbortError';
    }
}
const PATIENCE_MS = 30_000;
const AGAIN_AFTER_MS = 60_000;
function rememberReach(ticksMs) {
    let silence;
    const isLong = () => silence !== undefined && silence.untilMs - silence.sinceMs >= PATIENCE_MS;
    const miss = (startedMs) => {
        silence = { sinceMs: silence?.sinceMs ?? startedMs, untilMs: ticksMs() };
    };
    const through = (send) => async (input, init) => {
        const startedMs = ticksMs();
        if (silence !== undefined && isLong() && startedMs - silence.untilMs < AGAIN_AFTER_MS)
            throw new NoAnswer('it was unreachable a moment ago');
        try {
            const response = await send(input, init);
            if (response.status < 500)
                silence = undefined;
            else
                miss(startedMs);
            return response;
        }
        catch (error) {
            miss(startedMs);
            if (!isLong())
                throw error;
            throw new NoAnswer(reasonOf(error), { cause: error });
        }
    };
    return { through };
}
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.cause instanceof Error ? error.cause.message : error.message;
}

;// CONCATENATED MODULE: ./build/adapters/github-answer.js

const PAUSE_SECONDS = 60;
function readable(send, nowMs) {
    return async (input, init) => {
        const response = await send(input, init);
        if (isLimited(response))
            return withReset(response, nowMs());
        if (response.ok)
            await requireJson(response);
        return response;
    };
}
async function requireJson(response) {
    const body = await response.clone().text();
    if (body === '')
        return;
    try {
        JSON.parse(body);
    }
    catch (cause) {
        const kind = (response.headers.get('content-type') ?? 'something unnamed').split(';')[0];
        const why = `it answered with ${kind} in place of JSON: is a proxy or a page to log in to in between?`;
        throw new NoAnswer(why, { cause });
    }
}
function isLimited({ status, headers }) {
    const isWished = status === 429 || (status === 403 && headers.has('retry-after'));
    return isWished && headers.get('x-ratelimit-remaining') !== '0';
}
function withReset(response, nowMs) {
    const wished = Number(response.headers.get('retry-after') ?? Number.NaN);
    const seconds = Number.isFinite(wished) ? wished : PAUSE_SECONDS;
    const headers = new Headers(response.headers);
    headers.set('x-ratelimit-remaining', '0');
    headers.set('x-ratelimit-reset', String(Math.ceil(nowMs / 1000) + Math.max(0, seconds - 1)));
    return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

;// CONCATENATED MODULE: ./build/adapters/github-client.js



const LONGEST_WAIT_SECONDS = 120;
const DEFAULT_TIMEOUT_MS = 20_000;
const FINAL_STATUSES = [400, 401, 403, 404, 410, 422, 429, 451];
async function openGitHub(access) {
    const [{ defaults, getOctokitOptions, GitHub }, { retry }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(5250)]).then(__webpack_require__.bind(__webpack_require__, 75250)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
    ]);
    const secondMs = access.secondMs ?? 1000;
    const Client = GitHub.plugin(retry, throttling);
    const options = {
        baseUrl: access.apiUrl,
        userAgent: 'evaldelta',
        log: quietLog(access.log),
        request: { fetch: sender(defaults.request?.fetch, access) },
        retry: { doNotRetry: FINAL_STATUSES, retries: 3, retryAfterBaseValue: secondMs },
        throttle: {
            id: (0,external_node_crypto_.randomUUID)(),
            retryAfterBaseValue: secondMs,
            onRateLimit: patience(access.log),
            onSecondaryRateLimit: patience(access.log),
        },
    };
    return new Client(getOctokitOptions(access.token, options));
}
function patience(log) {
    return (seconds, request, _client, retries) => {
        const isWorthIt = retries < 2 && seconds <= LONGEST_WAIT_SECONDS;
        const name = `${request.method ?? ''} ${request.url ?? ''}`.trim();
        log.info(`GitHub limits the rate of ${name}: ${isWorthIt ? `trying again in ${seconds} s` : `giving up, the wait would be ${seconds} s`}.`);
        return isWorthIt;
    };
}
function sender(send, { timeoutMs = DEFAULT_TIMEOUT_MS, reach }) {
    const { through } = reach ?? rememberReach(() => performance.now());
    return through(readable(withDeadline(send, timeoutMs), () => Date.now()));
}
function withDeadline(send, timeoutMs) {
    return (input, init) => send(input, { ...init, signal: AbortSignal.timeout(timeoutMs) });
}
function quietLog(log) {
    const silent = () => undefined;
    return { debug: silent, info: silent, warn: (message) => log.info(message), error: silent };
}

// EXTERNAL MODULE: ./build/domain/sentence.js
var sentence = __webpack_require__(49364);
// EXTERNAL MODULE: ./build/adapters/disk-error.js
var disk_error = __webpack_require__(83347);
;// CONCATENATED MODULE: ./build/adapters/time-limit.js
class time_limit_OutOfTime extends Error {
    constructor(why) {
        super(why);
        this.name = 'OutOfTime';
    }
}
const STOPPED = 'the job is being stopped';
async function within({ ms, stop, graceMs = 0 }, work) {
    if (stop?.aborted === true && graceMs === 0)
        throw new time_limit_OutOfTime(STOPPED);
    const late = Promise.withResolvers();
    const timers = new Set();
    const give = (after, why) => void timers.add(setTimeout(() => late.reject(new time_limit_OutOfTime(why)), after));
    const hurry = () => give(graceMs, STOPPED);
    give(ms, `it did not end within ${ms / 1000} s`);
    if (stop?.aborted === true)
        hurry();
    stop?.addEventListener('abort', hurry, { once: true });
    try {
        return await Promise.race([work(), late.promise]);
    }
    finally {
        timers.forEach(clearTimeout);
        stop?.removeEventListener('abort', hurry);
    }
}

;// CONCATENATED MODULE: ./build/adapters/publish-error.js



class PublishError extends Error {
    failure;
    hint;
    constructor(failure, text, options) {
        super(text.sentence, options);
        this.name = 'PublishError';
        this.failure = failure;
        this.hint = text.hint;
    }
}
function describePublishError(error) {
    return (0,sentence/* withHint */.m)(error.message, error.hint);
}
function describeFailure(error) {
    if (error instanceof PublishError)
        return describePublishError(error);
    if (error instanceof OutOfTime)
        return `Publishing was given up: ${error.message}.`;
    return `Publishing failed: ${diskMistake(error)?.message ?? String(error)}`;
}

;// CONCATENATED MODULE: ./build/adapters/github-error.js

async function attempt(doing, call) {
    try {
        return await call();
    }
    catch (error) {
        const failure = httpFailure(error);
        if (failure !== undefined)
            throw toPublishError(doing, failure, error);
        if (error instanceof TypeError)
            throw unknownShape(doing, error);
        throw error;
    }
}
function unknownShape({ what }, cause) {
    const sentence = `${what}: the answer is none of GitHub's (${firstLine(cause.message)}).`;
    return new PublishError('unreachable', { sentence, hint: 'Is a proxy in between?' }, { cause });
}
function statusOf(error) {
    return httpFailure(error)?.status;
}
function httpFailure(error) {
    if (!(error instanceof Error))
        return undefined;
    if ('status' in error && typeof error.status === 'number') {
        return {
            status: error.status,
            message: error.message,
            isAnswered: 'response' in error && error.response !== undefined,
        };
    }
    return error.name === 'GraphqlResponseError' ? { status: 403, message: error.message, isAnswered: true } : undefined;
}
function toPublishError(doing, failure, cause) {
    const { status, message, isAnswered } = failure;
    const make = (kind, sentence, hint) => new PublishError(kind, { sentence: `${doing.what}: ${sentence}`, hint }, { cause });
    if (!isAnswered)
        return make('unreachable', `GitHub did not answer (${firstLine(message)}).`);
    if (/rate limit/i.test(message) || status === 429)
        return make('rate-limit', 'GitHub asks for a pause (rate limit).', 'Run the job again later.');
    if (/locked/i.test(message))
        return make('locked', 'the conversation is locked.', 'Unlock it or set `comment: false`.');
    if (status === 401)
        return make('credentials', 'GitHub does not accept the token.', 'Check the input `github-token`; a token ends with its job.');
    if (status === 403)
        return make('permission', `the token lacks the permission \`${doing.needs}\`.`, permissionHint(doing.needs));
    if (status === 404) {
        return make('not-found', 'GitHub finds no such thing, or the token may not see it.', permissionHint(doing.needs));
    }
    if (status >= 500)
        return make('unreachable', `GitHub failed with ${status}.`);
    return make('rejected', `GitHub refused with ${status} (${firstLine(message)}).`);
}
function permissionHint(needs) {
    return `Add it to the job in the workflow, beside what is granted there already, and to the job that calls a reusable one:\npermissions:\n  ${needs}\nA pull request from a fork never gets more than reading: see "Forks" in the README.`;
}
function firstLine(text) {
    return (text.split('\n')[0] ?? '').slice(0, 200);
}

;// CONCATENATED MODULE: ./build/adapters/github-comments.js


const ACTIONS_LOGIN = 'github-actions[bot]';
async function findOwnComments(client, query) {
    const marked = await listMarked(client, query);
    if (marked.length === 0)
        return [];
    const login = await loginOf(client, query);
    return marked.filter((comment) => comment.author === login).toSorted((a, b) => a.id - b.id);
}
async function listMarked(client, query) {
    const { owner, repo, number, commentId, needs } = query;
    return attempt({ what: 'Listing the comments', needs }, async () => {
        const route = { owner, repo, issue_number: number, per_page: 100 };
        const comments = await client.paginate(client.rest.issues.listComments, route);
        return comments.map(toComment).filter(({ body }) => hasCommentMarker(body, commentId));
    });
}
async function loginOf(client, { log }) {
    try {
        const { viewer } = await client.graphql('query { viewer { login } }');
        return viewer.login === 'github-actions' ? ACTIONS_LOGIN : viewer.login;
    }
    catch (error) {
        log.info(`GitHub does not tell whose token this is, taking it for ${ACTIONS_LOGIN}: ${String(error)}`);
        return ACTIONS_LOGIN;
    }
}
function toComment(data) {
    const { id, user, body = '', html_url: url, updated_at: updatedAt } = data;
    return { id, author: user?.login, body, url, updatedAt };
}

;// CONCATENATED MODULE: ./build/adapters/github.js





const COMMENT_MAX_CHARACTERS = 65_536;
async function openPullRequest(options) {
    const client = await openGitHub(options);
    return new GitHubPullRequest(client, options);
}
class GitHubPullRequest {
    number;
    headSha;
    #client;
    #options;
    #repository;
    constructor(client, options) {
        this.number = options.number;
        this.headSha = options.headSha;
        this.#client = client;
        this.#options = options;
        this.#repository = { owner: options.owner, repo: options.repo };
    }
    async currentHeadSha() {
        return attempt({ what: 'Reading the pull request', needs: 'pull-requests: read' }, async () => {
            const { data } = await this.#client.rest.pulls.get({ ...this.#repository, pull_number: this.number });
            return data.head.sha;
        });
    }
    async upsertComment(comment) {
        const mine = await findOwnComments(this.#client, this.#query(comment.commentId));
        const [first, ...others] = mine;
        if (first === undefined && comment.onlyUpdate)
            return undefined;
        await this.#refuseIfSuperseded();
        if (first === undefined)
            return this.#create(comment);
        const url = await this.#updateIfThere(first, comment);
        if (url === undefined)
            return comment.onlyUpdate ? undefined : this.#create(comment);
        await this.#remove(others);
        return url;
    }
    async #refuseIfSuperseded() {
        const current = await this.currentHeadSha();
        if (current === this.headSha)
            return;
        const sentence = `The pull request has moved on to ${current.slice(0, 7)}; the comment is left to its run.`;
        throw new PublishError('superseded', { sentence, hint: undefined });
    }
    #query(commentId) {
        const { number } = this;
        return { ...this.#repository, number, commentId, log: this.#options.log, needs: 'pull-requests: write' };
    }
    async #update(listed, comment) {
        return this.#write('Updating the comment', async () => {
            const route = { ...this.#repository, comment_id: listed.id };
            const existing = toComment((await this.#client.rest.issues.getComment(route)).data);
            const body = withTextAbove(existing, textOf(comment, existing.body));
            if (existing.body === body)
                return existing.url;
            return (await this.#client.rest.issues.updateComment({ ...route, body })).data.html_url;
        });
    }
    async #updateIfThere(existing, comment) {
        try {
            return await this.#update(existing, comment);
        }
        catch (error) {
            if (error instanceof PublishError && error.failure === 'not-found')
                return undefined;
            throw error;
        }
    }
    async #create(comment) {
        const body = textOf(comment, undefined);
        const created = await this.#write('Posting the comment', async () => {
            const route = { ...this.#repository, issue_number: this.number };
            return toComment((await this.#client.rest.issues.createComment({ ...route, body })).data);
        });
        return this.#settleRace(created, comment);
    }
    async #settleRace(created, comment) {
        const marked = await listMarked(this.#client, this.#query(comment.commentId));
        const mine = marked.filter(({ author }) => author === created.author).toSorted((a, b) => a.id - b.id);
        const [oldest = created, ...others] = mine;
        const url = oldest.id === created.id ? created.url : await this.#update(oldest, comment);
        await this.#remove(others);
        return url;
    }
    async #remove(comments) {
        for (const { id } of comments) {
            try {
                await this.#client.rest.issues.deleteComment({ ...this.#repository, comment_id: id });
            }
            catch (error) {
                if (statusOf(error) === undefined)
                    throw error;
                this.#options.log.info(`A duplicate of the comment could not be removed: ${String(error)}`);
            }
        }
    }
    #write(what, call) {
        return attempt({ what, needs: 'pull-requests: write' }, call);
    }
}
function textOf({ write, commentId }, existing) {
    return withCommentMarker(write(existing), commentId);
}
function withTextAbove(existing, text) {
    const whole = textAboveMarker(existing.body) + text;
    return whole.length <= COMMENT_MAX_CHARACTERS ? whole : text;
}

;// CONCATENATED MODULE: ./build/adapters/github-lookup.js


async function findPullRequest(access, head) {
    const client = await openGitHub(access);
    return await attempt({ what: 'Looking for the pull request', needs: 'pull-requests: read' }, async () => {
        const route = {
            owner: access.owner,
            repo: access.repo,
            state: 'open',
            head: `${head.owner}:${head.branch}`,
            per_page: 100,
        };
        const pulls = await client.paginate(client.rest.pulls.list, route);
        return pulls.find((pull) => pull.head.sha === head.sha)?.number;
    });
}

;// CONCATENATED MODULE: ./build/domain/comment-part.js
function partMarker({ headSha, identity, attempt, isRed, job, suites }) {
    const fields = new URLSearchParams({ head: headSha, by: identity, attempt, job });
    if (isRed)
        fields.set('red', '1');
    for (const suite of suites)
        fields.append('suite', suite);
    return `<!-- evaldelta:part:${fields.toString().replaceAll('--', '-%2D')} -->`;
}
const PART_END = '<!-- evaldelta:end -->';
const PART = /^<!-- evaldelta:part:(\S+) -->$/;
function comment_part_readParts(body) {
    const lines = body.split('\n').map((line) => line.trimEnd());
    const starts = lines.flatMap((line, index) => (PART.test(line) ? [index] : []));
    return starts.map((start, index) => {
        const own = lines.slice(start + 1, starts[index + 1]);
        const end = own.indexOf(PART_END);
        return {
            writer: readWriter(lines[start] ?? ''),
            text: own
                .slice(0, end === -1 ? undefined : end)
                .join('\n')
                .trim(),
        };
    });
}
function readWriter(line) {
    const fields = new URLSearchParams(PART.exec(line)?.[1]);
    return {
        headSha: fields.get('head') ?? '',
        identity: fields.get('by') ?? '',
        attempt: fields.get('attempt') ?? '',
        isRed: fields.get('red') === '1',
        job: fields.get('job') ?? '',
        suites: fields.getAll('suite'),
    };
}

// EXTERNAL MODULE: ./build/domain/json.js
var json = __webpack_require__(97803);
;// CONCATENATED MODULE: ./build/domain/seen-findings.js

const MAX_BYTES = 8_000;
function seenLine(record) {
    const line = `${OPENING}${asciiJson(record)} -->`;
    return line.length <= MAX_BYTES ? line : `${OPENING}${asciiJson({ ...record, findings: [] })} -->`;
}
function isSeenLine(line) {
    return line.startsWith(OPENING) && line.endsWith(' -->');
}
function readSeen(text) {
    const line = text.split('\n').findLast((one) => isSeenLine(one.trimEnd()));
    if (line === undefined)
        return undefined;
    try {
        const value = JSON.parse(line.trimEnd().slice(OPENING.length, -' -->'.length));
        return isRecord(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
const OPENING = '<!-- evaldelta:seen:';
function asciiJson(value) {
    const escaped = JSON.stringify(value).replace(/[<>&]|[^\x20-\x7e]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
    return escaped.replaceAll('--', String.raw `-\u002d`);
}
function isRecord(value) {
    if (!(0,json/* isJsonObject */.O)(value))
        return false;
    const { at, findings } = value;
    return (typeof at === 'string' && Number.isFinite(Date.parse(at)) && Array.isArray(findings) && findings.every(isFinding));
}
function isFinding(value) {
    if (!(0,json/* isJsonObject */.O)(value))
        return false;
    const { cases, actual, rule, suite } = value;
    const texts = ['metric', 'target', 'tag', 'why'].map((key) => value[key]);
    return (typeof rule === 'string' &&
        typeof suite === 'string' &&
        texts.every((text) => text === undefined || typeof text === 'string') &&
        (actual === undefined || typeof actual === 'number') &&
        Array.isArray(cases) &&
        cases.every((id) => typeof id === 'string'));
}

;// CONCATENATED MODULE: ./build/adapters/github-waiver.js






const WAIVER_LABEL = 'evaldelta:accept';
async function findWaiver(options) {
    try {
        return await findValid(await openGitHub(options), options);
    }
    catch (error) {
        if (!(error instanceof PublishError))
            throw error;
        if (error.hint !== undefined)
            options.log.info(describePublishError(error));
        return { refused: `The label \`${WAIVER_LABEL}\` could not be checked, so it does not count. ${error.message}` };
    }
}
function pullRequestOfMergeGroup(headRef) {
    const digits = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]{40,64}$/.exec(headRef)?.[1];
    return digits === undefined ? undefined : Number(digits);
}
const AGAIN = 'Take it off and put it on again.';
async function findValid(client, options) {
    const pull = await readPull(client, options);
    if (!pull.isLabelled)
        return undefined;
    const refuse = (why) => ({ refused: `The label \`${WAIVER_LABEL}\` does not count: ${why}` });
    if (options.headSha !== undefined && options.headSha !== pull.headSha)
        return refuse('the pull request has moved on.');
    const push = await findPush(client, pull);
    if (push === undefined)
        return refuse(`GitHub has no record of when ${pull.headSha.slice(0, 7)} was pushed.`);
    const labelling = await findLabelling(client, options);
    if (labelling === undefined)
        return refuse(`GitHub does not say who put it on. ${AGAIN}`);
    if (Date.parse(labelling.at) <= Date.parse(push.at))
        return refuse(`it is older than the push of ${pull.headSha.slice(0, 7)}. ${AGAIN}`);
    const seen = options.comment === undefined ? undefined : await readRecords(client, options, pull.headSha);
    const unseen = whyUnseen(seen, labelling, options);
    if (unseen !== undefined)
        return refuse(`${unseen} of ${pull.headSha.slice(0, 7)}. ${AGAIN}`);
    if (!(await mayWrite(client, options, labelling.by)))
        return refuse(`${labelling.by} may not write to the repository. Somebody who may has to put it on.`);
    if (options.rule === 'not-author' && [pull.author, push.by].includes(labelling.by))
        return refuse(`${labelling.by} opened the pull request or pushed its head. Somebody else has to put it on.`);
    const waiver = { by: labelling.by, at: labelling.at, headSha: pull.headSha };
    return options.headSha === undefined
        ? { ...waiver, accepts: seen?.flatMap(({ findings }) => findings) ?? [] }
        : waiver;
}
async function readRecords(client, { comment, ...access }, headSha) {
    if (comment === undefined)
        return [];
    const query = { ...access, commentId: comment.commentId, needs: 'pull-requests: read' };
    const comments = await findOwnComments(client, query);
    return comments.flatMap(({ body, updatedAt }) => {
        const own = comment_part_readParts(body).filter(({ writer: { headSha: sha, identity } }) => {
            return sha === headSha && identity === comment.identity;
        });
        return own
            .flatMap(({ text }) => readSeen(text) ?? [])
            .map((record) => {
            return Date.parse(updatedAt) < Date.parse(record.at) ? { ...record, at: updatedAt } : record;
        });
    });
}
function whyUnseen(seen, { at }, { headSha }) {
    if (seen === undefined)
        return headSha === undefined ? 'no comment says what was accepted' : undefined;
    if (seen.length === 0)
        return 'the comment has no failing result';
    const first = Math.min(...seen.map((record) => Date.parse(record.at)));
    return Date.parse(at) > first ? undefined : 'it is older than the first result';
}
async function readPull(client, { owner, repo, number }) {
    return attempt({ what: 'Reading the pull request', needs: 'pull-requests: read' }, async () => {
        const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number });
        const head = data.head.repo;
        return {
            headSha: data.head.sha,
            author: data.user?.login,
            headRef: data.head.ref,
            headRepository: head === null ? undefined : { owner: head.owner.login, repo: head.name },
            isLabelled: data.labels.some((label) => label.name === WAIVER_LABEL),
        };
    });
}
async function findPush(client, { headSha, headRef, headRepository }) {
    if (headRepository === undefined)
        return undefined;
    return attempt({ what: "Reading the repository's activity", needs: 'contents: read' }, async () => {
        const route = { ...headRepository, ref: `refs/heads/${headRef}`, per_page: 100 };
        for await (const { data } of client.paginate.iterator(client.rest.repos.listActivities, route)) {
            const pushes = data.filter((activity) => activity.after === headSha);
            const [last] = pushes.toSorted((a, b) => Date.parse(b.timestamp) - Date.parse(a.timestamp));
            if (last !== undefined)
                return { at: last.timestamp, by: last.actor?.login };
        }
        return undefined;
    });
}
async function findLabelling(client, { owner, repo, number }) {
    return attempt({ what: "Reading the pull request's history", needs: 'pull-requests: read' }, async () => {
        const route = { owner, repo, issue_number: number, per_page: 100 };
        const events = await client.paginate(client.rest.issues.listEvents, route);
        const last = events.findLast((event) => 'label' in event && event.label?.name === WAIVER_LABEL);
        const actor = last?.actor;
        if (last?.event !== 'labeled' || actor === null || actor === undefined)
            return undefined;
        return { by: actor.login, at: last.created_at };
    });
}
async function mayWrite(client, { owner, repo }, username) {
    return attempt({ what: 'Reading a permission', needs: 'contents: read' }, async () => {
        try {
            const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
            return data.permission === 'admin' || data.permission === 'write';
        }
        catch (error) {
            if (statusOf(error) === 404)
                return false;
            throw error;
        }
    });
}

// EXTERNAL MODULE: ./build/adapters/secrets.js
var adapters_secrets = __webpack_require__(34564);
// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
;// CONCATENATED MODULE: ./build/adapters/workflow-run.js


const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function readWorkflowRun(env) {
    const run = env['GITHUB_EVENT_NAME'] === 'workflow_run'
        ? field(readPayload(env['GITHUB_EVENT_PATH']), 'workflow_run')
        : undefined;
    const head = field(run, 'head_repository');
    const [event, url, headBranch, headSha] = ['event', 'html_url', 'head_branch', 'head_sha'].map((name) => workflow_run_text(run, name));
    const headOwner = workflow_run_text(field(head, 'owner'), 'login');
    if (event === undefined ||
        url === undefined ||
        headBranch === undefined ||
        headOwner === undefined ||
        !SHA.test(headSha ?? ''))
        throw badEvent();
    const isFork = workflow_run_text(head, 'full_name') !== env['GITHUB_REPOSITORY'];
    return { event, url, headOwner, headBranch, headSha: headSha ?? '', isFork };
}
function readPayload(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path ?? '', 'utf8'));
    }
    catch (cause) {
        throw badEvent({ cause });
    }
}
function field(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? value[name]
        : undefined;
}
function workflow_run_text(value, name) {
    const found = field(value, name);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
function badEvent(options) {
    const hint = 'Run it in a workflow that is started by `workflow_run`; see "Two steps" in docs/github.md.';
    const sentence = '`--comment` needs the event of a finished workflow run, and this is none.';
    return new user_error/* UserError */.yo({ code: 'bad-event', sentence, place: undefined, hint }, options);
}

// EXTERNAL MODULE: ./build/report/comment.js
var comment = __webpack_require__(17554);
// EXTERNAL MODULE: ./build/report/redact-result.js
var redact_result = __webpack_require__(13414);
// EXTERNAL MODULE: ./build/report/result-schema.js
var result_schema = __webpack_require__(21056);
// EXTERNAL MODULE: ./build/report/budget.js
var budget = __webpack_require__(29542);
// EXTERNAL MODULE: ./build/report/facts.js
var facts = __webpack_require__(87872);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
;// CONCATENATED MODULE: ./build/report/seen.js

const COUNTING = new Set(['spec', 'critical.max_broken', 'broken.max']);
function seenFindings(result) {
    const standing = result.verdict.findings.filter(({ status, level }) => status === 'breached' && level === 'block');
    return standing.map((finding) => {
        const { rule, metric, suite, target, tag, why, actual } = finding;
        return { rule, metric, suite, target, tag, why, actual, cases: casesOf(finding, result) };
    });
}
function casesOf(finding, result) {
    if (COUNTING.has(finding.rule))
        return finding.caseIds;
    const failing = (0,facts/* findComparison */.DM)(result, finding)?.cases.filter(({ tally }) => tally.head.passed < tally.head.of) ?? [];
    return [...new Set([...finding.caseIds, ...failing.map(({ caseId }) => caseId)])];
}

;// CONCATENATED MODULE: ./build/report/shared-comment.js








const NAMED_SUITES = 3;
const MOST_PARTS = 12;
const OWN_BYTES = 20_000;
function renderSharedComment(result, existing, options) {
    const { marker, author, reportUrl, at, caution } = options;
    const writer = writerOf(result, author);
    const others = otherParts(existing, writer);
    const record = recordOf(result, existing, { writer, at });
    const render = (maxBytes) => {
        const own = { marker: '', reportUrl, caution, maxBytes: maxBytes - (0,budget/* byteLength */.d)(record) };
        const text = (0,comment/* renderComment */.wQ)(result, own).trim();
        return { writer, text: record === '' ? text : `${text}\n\n${record}` };
    };
    const room = comment/* COMMENT_BYTES */.GJ - (0,budget/* byteLength */.d)(`${marker}\n${partMarker(writer)}\n`);
    if (others.length === 0)
        return compose(marker, [render(room)]);
    return compose(marker, (0,comment/* saysNothing */._X)(result) ? others : fitParts(render, others, room));
}
function recordOf(result, existing, { writer, at }) {
    const findings = seenFindings(result);
    if (at === undefined || findings.length === 0)
        return '';
    const own = comment_part_readParts(existing ?? '').filter(({ writer: { headSha, identity } }) => {
        return headSha === writer.headSha && identity === writer.identity;
    });
    const times = [at, ...own.flatMap(({ text }) => readSeen(text)?.at ?? [])];
    const first = times.reduce((a, b) => (Date.parse(b) < Date.parse(a) ? b : a));
    return seenLine({ at: first, findings });
}
function isShared(comment) {
    return readParts(comment).length > 1;
}
function writerOf(result, author) {
    const suites = [...new Set(result.rows.map((row) => row.suite))].slice(0, NAMED_SUITES);
    return { ...author, isRed: (0,facts/* isRed */.iI)(result), suites };
}
function otherParts(existing, own) {
    const parts = comment_part_readParts(existing ?? '').filter(({ writer }) => writer.headSha === own.headSha);
    const isEarlier = ({ writer }) => writer.identity === own.identity && writer.attempt !== own.attempt;
    const areTwins = parts.filter(isEarlier).length > 1;
    return parts.filter((part) => !isEarlier(part) || (areTwins && part.writer.isRed && !own.isRed)).slice(0, MOST_PARTS);
}
function compose(marker, parts) {
    const [first, ...others] = parts;
    if (first !== undefined && others.length === 0)
        return `${marker}\n${partMarker(first.writer)}\n${first.text}\n`;
    const sorted = parts.toSorted((a, b) => Number(b.writer.isRed) - Number(a.writer.isRed));
    const blocks = sorted.map((part) => [partMarker(part.writer), part.text, PART_END, label(part.writer)].join('\n\n'));
    return `${marker}\n${[...blocks, noteOf(parts.length)].join('\n\n')}\n`;
}
function noteOf(parts) {
    return `⚠️ ${(0,format/* formatNumberOf */.Of)(parts, 'job')} report on this commit in this one comment, what is red first. Give each its own \`comment-id\`, and each has a comment of its own.`;
}
function label({ job, suites }) {
    const names = suites.map((suite) => (0,markdown/* code */.aY)(suite)).join(', ');
    return `<sub>Above: job ${(0,markdown/* code */.aY)(job)}${names === '' ? '' : `, ${names}`}</sub>\n\n---`;
}
function fitParts(render, others, room) {
    const free = room - sizeOf(others) - 1_000;
    const full = render(room);
    if ((0,budget/* byteLength */.d)(full.text) <= free)
        return [full, ...uniqueFrom(full, others)];
    const briefs = [
        others.map((part) => ({ ...part, text: briefOf(part.text, isTableLine) })),
        others.map((part) => ({ ...part, text: briefOf(part.text, () => false) })),
    ];
    const fitting = briefs.find((parts) => room - sizeOf(parts) - 1_000 >= OWN_BYTES) ?? briefs[1] ?? [];
    const own = render(Math.max(OWN_BYTES, room - sizeOf(fitting) - 1_000));
    return [own, ...uniqueFrom(full, fitting)];
}
function sizeOf(parts) {
    return parts.reduce((sum, { writer, text }) => {
        return sum + (0,budget/* byteLength */.d)(text) + (0,budget/* byteLength */.d)(partMarker(writer)) + (0,budget/* byteLength */.d)(label(writer)) + PART_END.length + 10;
    }, 0);
}
function uniqueFrom(own, others) {
    return others.filter((part) => part.text !== own.text || part.writer.identity !== own.writer.identity);
}
function briefOf(text, isKept) {
    const lines = text.split('\n');
    const title = lines.findIndex((line) => line.startsWith('### '));
    const heading = lines[title] ?? '';
    const kept = lines.filter((line, index) => isKept(line) || (index === title + 2 && line.startsWith('⚠️ ')));
    const footer = lines.findLast((line) => line.startsWith('<sub>')) ?? '';
    const record = lines.findLast(isSeenLine) ?? '';
    return [heading, ...(kept.length === 0 ? [] : [kept.join('\n')]), footer, record]
        .filter((part) => part !== '')
        .join('\n\n');
}
function isTableLine(line) {
    return line.startsWith('|');
}

// EXTERNAL MODULE: ./build/settings.js
var settings = __webpack_require__(91423);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(32315);
;// CONCATENATED MODULE: ./build/cli/report-comment.js

















const report_comment_MAX_BYTES = 64 * 1024 * 1024;
const FORK_WARNING = "These numbers come from a run of a fork's workflow, whose author could have written them; the check of that run is worth no more.";
async function publishComment(terminal, file, options) {
    const { commentId } = (0,settings/* parseSettings */.P)({ 'comment-id': (0,cli_options/* textOf */.b6)(options, 'commentId') ?? 'default' }, (name) => `--${name}`);
    const run = readWorkflowRun(terminal.env);
    const access = accessOf(terminal);
    const result = readUntrusted(file);
    const say = (sentence) => {
        terminal.writeError(`${sentence}\n`);
        return 0;
    };
    if (!run.event.startsWith('pull_request'))
        return say(`The run was started by ${run.event}: there is nothing to comment on.`);
    if (result.supersededBy !== undefined)
        return say('A newer head commit has its own run: nothing is published.');
    try {
        const number = await findPullRequest(access, { owner: run.headOwner, branch: run.headBranch, sha: run.headSha });
        if (number === undefined)
            return say(`No open pull request has ${run.headSha.slice(0, 7)} as its head any more.`);
        const secrets = (0,adapters_secrets/* openSecrets */.cA)(terminal.env);
        secrets.add([access.token]);
        const own = attributed(result, run, number);
        const told = (0,redact_result/* redactResult */.r)(await withGitHubsWaiver(own, { ...access, number, headSha: run.headSha }), secrets.named());
        const pullRequest = await openPullRequest({ ...access, number, headSha: run.headSha });
        const options = {
            marker: commentMarker(commentId),
            author: { ...commentAuthor(terminal.env), headSha: run.headSha },
            reportUrl: undefined,
            at: undefined,
            caution: run.isFork ? FORK_WARNING : undefined,
        };
        const write = (existing) => renderSharedComment(told, existing, options);
        const url = await pullRequest.upsertComment({ write, commentId, onlyUpdate: (0,comment/* saysNothing */._X)(told) });
        return say(url === undefined ? 'There is nothing to say.' : `Published ${url}`);
    }
    catch (error) {
        if (!(error instanceof PublishError))
            throw error;
        terminal.writeError(`${describePublishError(error)}\n`);
        return error.failure === 'superseded' ? 0 : 2;
    }
}
function attributed(result, run, number) {
    return {
        ...result,
        pullRequest: { number, headSha: run.headSha },
        runUrl: run.url,
    };
}
async function withGitHubsWaiver(result, asked) {
    const { verdict, warnings } = result;
    if (verdict.kind !== 'waived')
        return { ...result, verdict: { ...verdict, waiver: undefined } };
    const found = await findWaiver({ ...asked, rule: 'anyone', comment: undefined });
    if (found !== undefined && 'by' in found) {
        const { by, at, headSha } = found;
        return { ...result, verdict: { ...verdict, waiver: { by, at, headSha } } };
    }
    const why = found?.refused ?? 'The file says that this was accepted, and GitHub knows of no label.';
    return { ...result, verdict: { ...verdict, kind: 'fail', waiver: undefined }, warnings: [why, ...warnings] };
}
function accessOf({ env, writeError }) {
    const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    const token = env['GITHUB_TOKEN'] ?? '';
    if (token === '') {
        throw new user_error/* UserError */.yo({
            code: 'missing-api-key',
            sentence: '`--comment` needs a token, and GITHUB_TOKEN is not set.',
            place: undefined,
            hint: 'Add `env: { GITHUB_TOKEN: ${{ github.token }} }` to the step, and `pull-requests: write` to the permissions of its job.',
        });
    }
    const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
    return { owner, repo, token, apiUrl, log: (0,console/* createConsoleLog */.y)({ write: writeError }) };
}
function readUntrusted(file) {
    const found = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
    if (found?.isFile() !== true)
        throw badFile('missing-file', `There is no result file ${file}.`);
    if (found.size > report_comment_MAX_BYTES)
        throw badFile('too-large', `The result file ${file} is larger than ${report_comment_MAX_BYTES} bytes.`);
    try {
        return (0,result_schema/* parseResult */.F)((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch (error) {
        if (error instanceof RangeError)
            throw badFile('bad-file', `The result file ${file} is nested too deeply.`);
        throw error;
    }
}
function badFile(code, sentence) {
    const hint = 'It is the file of the output `report-json`, downloaded from the run that measured.';
    return new user_error/* UserError */.yo({ code, sentence, place: undefined, hint });
}


/***/ }),

/***/ 78770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sameDecimal),
/* harmony export */   Y: () => (/* binding */ compareDecimals)
/* harmony export */ });
function sameDecimal(a, b) {
    return compareDecimals(a, b) === 0;
}
function compareDecimals(a, b) {
    const [left, right] = [decimalOf(a), decimalOf(b)];
    if (signOf(left) !== signOf(right))
        return signOf(left) - signOf(right);
    const magnitude = left.order === right.order ? compareDigits(left.digits, right.digits) : left.order - right.order;
    return left.isNegative && magnitude !== 0 ? -magnitude : magnitude;
}
function decimalOf(text) {
    const [mantissa = '', exponent = '0'] = text.replace(/^[-+]/, '').toLowerCase().split('e');
    const [whole = '', fraction = ''] = mantissa.split('.');
    const all = whole + fraction;
    const digits = all.replace(/^0+/, '');
    const order = digits === '' ? 0 : Number(exponent) + whole.length - (all.length - digits.length) - 1;
    return { isNegative: digits !== '' && text.startsWith('-'), digits: digits.replace(/0+$/, ''), order };
}
function signOf({ isNegative, digits }) {
    if (digits === '')
        return 0;
    return isNegative ? -1 : 1;
}
function compareDigits(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 97803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject),
/* harmony export */   _: () => (/* binding */ isNested)
/* harmony export */ });
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67578);

function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof _literal_js__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .u);
}
function isNested(value) {
    return typeof value === 'object' && value !== null && !(value instanceof _literal_js__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .u);
}


/***/ }),

/***/ 67578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isExact),
/* harmony export */   u: () => (/* binding */ Literal)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78770);

class Literal {
    source;
    value;
    json;
    constructor(source, value, json) {
        this.source = source;
        this.value = value;
        this.json = json;
    }
    toString() {
        return this.source;
    }
    valueOf() {
        return this.value;
    }
    toJSON() {
        return JSON.rawJSON(this.json);
    }
}
function isExact({ value, json }) {
    return typeof value === 'boolean' || (Number.isFinite(value) && (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .sameDecimal */ .Q)(String(value), json));
}


/***/ }),

/***/ 73598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ withFinished),
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   NK: () => (/* binding */ withExpected),
/* harmony export */   P0: () => (/* binding */ withRetrying),
/* harmony export */   XW: () => (/* binding */ remainingMs),
/* harmony export */   ak: () => (/* binding */ suitesToShow),
/* harmony export */   cf: () => (/* binding */ NO_PROGRESS),
/* harmony export */   xY: () => (/* binding */ trialsOf)
/* harmony export */ });
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56924);

const NO_PROGRESS = {
    suites: [],
    spendUsd: 0,
    elapsedMs: 0,
    answered: 0,
    failed: 0,
    retrying: 0,
    reason: '',
};
function withExpected(state, { suite, count }) {
    return withSuite(state, suite, (one) => ({ ...one, total: one.total + count }));
}
function withFinished(state, event) {
    const { suite, spendUsd, isAnswered } = event;
    return {
        ...withSuite(state, suite, (one) => ({ ...one, done: one.done + 1 })),
        answered: state.answered + (isAnswered ? 1 : 0),
        failed: state.failed + (isAnswered ? 0 : 1),
        spendUsd: state.spendUsd === undefined || spendUsd === undefined ? undefined : state.spendUsd + spendUsd,
    };
}
function withRetrying(state, { count, reason }) {
    return { ...state, retrying: state.retrying + count, reason: reason === '' ? state.reason : reason };
}
function troubleOf(state) {
    const { answered, failed, retrying, reason } = state;
    if (failed + retrying === 0)
        return undefined;
    const parts = [`${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(answered)} answered`];
    if (failed > 0)
        parts.push(`${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(failed)} failed`);
    if (retrying > 0)
        parts.push(`${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(retrying)} retrying`);
    return `${parts.join(', ')}${reason === '' ? '' : `: ${reason}`}`;
}
function withSuite(state, suite, change) {
    const isKnown = state.suites.some((one) => one.suite === suite);
    const suites = isKnown ? state.suites : [...state.suites, { suite, total: 0, done: 0 }];
    return { ...state, suites: suites.map((one) => (one.suite === suite ? change(one) : one)) };
}
function trialsOf({ suites }) {
    const sum = (part) => suites.reduce((all, one) => all + one[part], 0);
    return { total: sum('total'), done: sum('done') };
}
function remainingMs(state) {
    const { total, done } = trialsOf(state);
    return done === 0 ? undefined : (state.elapsedMs / done) * Math.max(0, total - done);
}
function suitesToShow({ suites }, room) {
    const open = suites.filter(({ total, done }) => done < total);
    const done = suites.filter((one) => !open.includes(one));
    const shown = new Set([...open, ...done].slice(0, room));
    return suites.filter((one) => shown.has(one));
}


/***/ }),

/***/ 13414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ redactResult)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81829);
/* harmony import */ var _result_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21056);



function redactResult(result, secrets) {
    if (secrets.length === 0)
        return result;
    const found = new Set();
    const redacted = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactDeep */ .KL)(result, secrets.map(({ value }) => value), { keeps: wordsOfSchema(), masked: (text) => void found.add(text.toLowerCase()) });
    const told = secrets.filter(({ value }) => isAnyOf((0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .spellingsOf */ .Hz)(value), found));
    return told.length === 0 ? redacted : { ...redacted, warnings: [...redacted.warnings, sentenceOf(told)] };
}
function isAnyOf(spellings, found) {
    return [...found].some((text) => spellings.has(text));
}
function sentenceOf(secrets) {
    const names = [...new Set(secrets.map(({ name }) => name ?? 'a token of this run'))];
    const all = names.length === 1 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
    return `Masked as *** wherever it stood: the value of ${all}, which is taken for a key or a password.`;
}
function wordsOfSchema() {
    const words = new Set();
    const walk = (node) => {
        if (typeof node !== 'object' || node === null)
            return;
        const { const: constant, enum: values, properties } = node;
        for (const word of [constant, ...(Array.isArray(values) ? values : [])])
            if (typeof word === 'string')
                words.add(word);
        if (typeof properties === 'object' && properties !== null)
            for (const name of Object.keys(properties))
                words.add(name);
        Object.values(node).forEach(walk);
    };
    walk(zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(_result_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .resultSchema */ .Y, { io: 'input', unrepresentable: 'any' }));
    return words;
}


/***/ }),

/***/ 81829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E$: () => (/* binding */ redact),
  KL: () => (/* binding */ redactDeep),
  Hz: () => (/* binding */ spellingsOf)
});

// EXTERNAL MODULE: ./build/domain/json.js
var json = __webpack_require__(97803);
;// CONCATENATED MODULE: ./build/report/redact-cut.js
const SHORTEST = 8;
const END = /"?…/g;
const START = /["…]/g;
function cutMasker(secrets, mask) {
    let spots;
    const find = (piece) => {
        spots ??= indexSpots(secrets.map((secret) => secret.toLowerCase()));
        return spots.get(piece.toLowerCase()) ?? [];
    };
    return (text) => maskStarts(maskEnds(text, find, mask), find, mask);
}
function indexSpots(secrets) {
    const spots = secrets.flatMap((secret) => Array.from({ length: Math.max(0, secret.length - SHORTEST + 1) }, (_, at) => ({ secret, at })));
    return Map.groupBy(spots, ({ secret, at }) => secret.slice(at, at + SHORTEST));
}
function maskEnds(text, find, mask) {
    const ranges = [...text.matchAll(END)].map(({ index: end }) => {
        const lengths = find(text.slice(end - SHORTEST, end)).map(({ secret, at }) => {
            const length = at + SHORTEST;
            return sameText(text.slice(Math.max(0, end - length), end), secret.slice(0, length)) ? length : 0;
        });
        return { start: end - Math.max(0, ...lengths), end };
    });
    return maskRanges(text, ranges, mask);
}
function maskStarts(text, find, mask) {
    const ranges = [...text.matchAll(START)].map(({ index }) => {
        const start = index + 1;
        const lengths = find(text.slice(start, start + SHORTEST)).map(({ secret, at }) => {
            const rest = secret.slice(at);
            return sameText(text.slice(start, start + rest.length), rest) ? rest.length : 0;
        });
        return { start, end: start + Math.max(0, ...lengths) };
    });
    return maskRanges(text, ranges, mask);
}
function sameText(found, lowerCase) {
    return found.toLowerCase() === lowerCase;
}
function maskRanges(text, ranges, mask) {
    const parts = [];
    let from = 0;
    for (const { start, end } of ranges.filter((range) => range.end > range.start && range.start >= 0)) {
        if (start < from)
            continue;
        parts.push(text.slice(from, start), mask);
        from = end;
    }
    return [...parts, text.slice(from)].join('');
}

;// CONCATENATED MODULE: ./build/report/redact.js


const MASK = '***';
const redact_SHORTEST = 4;
const LONG = 8;
function redact(text, secrets) {
    const replace = replacer(secrets);
    return replace === undefined ? text : replace(text);
}
const PLAIN = { keeps: new Set(), masked: () => undefined };
function redactDeep(value, secrets, { keeps, masked } = PLAIN) {
    const replace = replacer(secrets, masked);
    if (replace === undefined)
        return value;
    return replaceDeep(value, (text) => (keeps.has(text) ? text : replace(text)));
}
function spellingsOf(secret) {
    return new Set(linesOf(secret)
        .flatMap(encodings)
        .map((spelling) => spelling.toLowerCase()));
}
function replaceDeep(value, replace) {
    if (typeof value === 'string')
        return replace(value);
    if (Array.isArray(value))
        return value.map((entry) => replaceDeep(entry, replace));
    if (!(0,json/* isNested */._)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [replace(key), replaceDeep(entry, replace)]));
}
function replacer(secrets, masked = PLAIN.masked) {
    const values = [...new Set(secrets.flatMap(linesOf))].filter((value) => value.length >= redact_SHORTEST);
    const long = values.filter((value) => value.length >= LONG).flatMap(encodings);
    const words = values.filter((value) => value.length < LONG);
    const longestFirst = [...new Set(long)].sort((a, b) => b.length - a.length);
    const alternatives = [
        ...longestFirst.map(escapeRegex),
        ...words.map((word) => `(?<![A-Za-z0-9])${escapeRegex(word)}(?![A-Za-z0-9])`),
    ];
    if (alternatives.length === 0)
        return undefined;
    const pattern = new RegExp(alternatives.join('|'), 'gi');
    const maskCut = cutMasker(longestFirst, MASK);
    const mask = (found) => (masked(found), MASK);
    return (text) => maskCut(text.replace(pattern, mask));
}
function linesOf(secret) {
    return [secret.trim(), ...secret.split(/\r?\n/).map((line) => line.trim())];
}
function encodings(secret) {
    const bytes = new TextEncoder().encode(secret);
    const percent = encodeURIComponent(secret.toWellFormed());
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const whole = base64(bytes);
    return [
        secret,
        whole,
        whole.replace(/\+/g, '-').replace(/\//g, '_'),
        percent,
        percent.replace(/%20/g, '+'),
        percent.replace(/%[0-9A-F]{2}/g, (escaped) => escaped.toLowerCase()),
        JSON.stringify(secret).slice(1, -1),
        secret.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
        hex,
        hex.toUpperCase(),
        ...[0, 1, 2].flatMap((offset) => base64At(bytes, offset)),
    ];
}
function base64At(bytes, offset) {
    const shifted = new Uint8Array(offset + bytes.length);
    shifted.set(bytes, offset);
    const text = base64(shifted).replace(/=+$/, '');
    const start = [0, 2, 3][offset] ?? 0;
    const end = shifted.length % 3 === 0 ? text.length : text.length - 1;
    const stable = text.slice(start, end);
    return [stable, stable.replace(/\+/g, '-').replace(/\//g, '_')];
}
function base64(bytes) {
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
function escapeRegex(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}


/***/ })

};
