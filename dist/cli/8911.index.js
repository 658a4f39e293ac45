export const id = 8911;
export const ids = [8911];
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
    const money = state.spendUsd === undefined ? '' : `, ${(0,amounts/* formatUsd */.UK)(state.spendUsd)} spent`;
    if (state.suites.length < 2)
        return `${(0,amounts/* formatCount */.B4)(done)} of ${(0,amounts/* formatCount */.B4)(total)} trials${money}`;
    const named = (0,progress/* suitesToShow */.ak)(state, SUITES).map((one) => `${one.suite} ${one.done}/${one.total}`);
    const more = state.suites.length - named.length;
    return `${(0,amounts/* formatCount */.B4)(done)} of ${(0,amounts/* formatCount */.B4)(total)} trials${money}: ${[...named, ...(more > 0 ? [`${more} more`] : [])].join(', ')}`;
}


/***/ }),

/***/ 34564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VX: () => (/* binding */ secretValues),
/* harmony export */   cA: () => (/* binding */ openSecrets),
/* harmony export */   ei: () => (/* binding */ watchKeys),
/* harmony export */   jG: () => (/* binding */ watchServiceKeys),
/* harmony export */   o2: () => (/* binding */ discreetLog)
/* harmony export */ });
const SECRET_NAME = /key|token|secret|passw|credential/i;
const SHORTEST = 8;
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
    return { add, values: () => longestFirst(known) };
}
function watchKeys(providers, { env, secrets }) {
    const note = ({ endpoint }) => {
        const names = endpoint.provider === 'http' ? endpoint.env : 'model' in endpoint ? keyNames(endpoint) : [];
        secrets.add(names.map((name) => env[name]));
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
    const named = Object.entries(env).flatMap(([name, value]) => (SECRET_NAME.test(name) ? [value] : []));
    return longestFirst(new Set([...named, ...more].filter(isSecret)));
}
function isSecret(value) {
    return value !== undefined && value.trim().length >= SHORTEST;
}
function longestFirst(values) {
    return [...values].sort((a, b) => b.length - a.length);
}


/***/ }),

/***/ 68911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishComment: () => (/* binding */ publishComment)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/adapters/console.js + 1 modules
var console = __webpack_require__(98363);
;// CONCATENATED MODULE: ./build/domain/comment-marker.js
function commentMarker(commentId) {
    return `<!-- evaldelta:comment:${encodeURIComponent(commentId.toWellFormed()).replaceAll('--', '-%2D')} -->`;
}
function hasCommentMarker(body, commentId) {
    return body.startsWith(commentMarker(commentId));
}
function withCommentMarker(body, commentId) {
    return hasCommentMarker(body, commentId) ? body : `${commentMarker(commentId)}\n${body}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
        request: { fetch: withDeadline(defaults.request?.fetch, access.timeoutMs ?? DEFAULT_TIMEOUT_MS) },
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
function withDeadline(send, timeoutMs) {
    return (input, init) => send(input, { ...init, signal: AbortSignal.timeout(timeoutMs) });
}
function quietLog(log) {
    const silent = () => undefined;
    return { debug: silent, info: silent, warn: (message) => log.info(message), error: silent };
}

// EXTERNAL MODULE: ./build/domain/sentence.js
var sentence = __webpack_require__(49364);
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

;// CONCATENATED MODULE: ./build/adapters/github-error.js

async function attempt(doing, call) {
    try {
        return await call();
    }
    catch (error) {
        const failure = httpFailure(error);
        if (failure === undefined)
            throw error;
        throw toPublishError(doing, failure, error);
    }
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

;// CONCATENATED MODULE: ./build/adapters/github.js




const ACTIONS_LOGIN = 'github-actions[bot]';
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
        const body = withCommentMarker(comment.body, comment.commentId);
        const mine = await this.#findMine(comment.commentId);
        const [first, ...others] = mine;
        if (first === undefined && comment.onlyUpdate)
            return undefined;
        await this.#refuseIfSuperseded();
        if (first === undefined)
            return this.#create(body, comment.commentId);
        const url = await this.#updateIfThere(first, body);
        if (url === undefined)
            return comment.onlyUpdate ? undefined : this.#create(body, comment.commentId);
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
    async #findMine(commentId) {
        const marked = (await this.#listComments()).filter((comment) => hasCommentMarker(comment.body, commentId));
        if (marked.length === 0)
            return [];
        const login = await this.#login();
        return marked.filter((comment) => comment.author === login).toSorted((a, b) => a.id - b.id);
    }
    async #listComments() {
        return attempt({ what: 'Listing the comments', needs: 'pull-requests: write' }, async () => {
            const route = { ...this.#repository, issue_number: this.number, per_page: 100 };
            const comments = await this.#client.paginate(this.#client.rest.issues.listComments, route);
            return comments.map(toComment);
        });
    }
    async #login() {
        try {
            const { viewer } = await this.#client.graphql('query { viewer { login } }');
            return viewer.login === 'github-actions' ? ACTIONS_LOGIN : viewer.login;
        }
        catch (error) {
            this.#options.log.info(`GitHub does not tell whose token this is, taking it for ${ACTIONS_LOGIN}: ${String(error)}`);
            return ACTIONS_LOGIN;
        }
    }
    async #update(existing, body) {
        if (existing.body === body)
            return existing.url;
        return this.#write('Updating the comment', async () => {
            const { data } = await this.#client.rest.issues.updateComment({
                ...this.#repository,
                comment_id: existing.id,
                body,
            });
            return data.html_url;
        });
    }
    async #updateIfThere(existing, body) {
        try {
            return await this.#update(existing, body);
        }
        catch (error) {
            if (error instanceof PublishError && error.failure === 'not-found')
                return undefined;
            throw error;
        }
    }
    async #create(body, commentId) {
        const created = await this.#write('Posting the comment', async () => {
            const { data } = await this.#client.rest.issues.createComment({
                ...this.#repository,
                issue_number: this.number,
                body,
            });
            return toComment(data);
        });
        return this.#settleRace(created, commentId);
    }
    async #settleRace(created, commentId) {
        const marked = (await this.#listComments()).filter((comment) => hasCommentMarker(comment.body, commentId));
        const mine = marked.filter((comment) => comment.author === created.author).toSorted((a, b) => a.id - b.id);
        const [oldest = created, ...others] = mine;
        const url = oldest.id === created.id ? created.url : await this.#update(oldest, created.body);
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
function toComment(data) {
    return { id: data.id, author: data.user?.login, body: data.body ?? '', url: data.html_url };
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

// EXTERNAL MODULE: ./build/adapters/secrets.js
var secrets = __webpack_require__(34564);
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
// EXTERNAL MODULE: ./build/report/redact.js + 1 modules
var redact = __webpack_require__(81829);
// EXTERNAL MODULE: ./build/report/result-schema.js
var result_schema = __webpack_require__(21056);
// EXTERNAL MODULE: ./build/settings.js
var settings = __webpack_require__(91423);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(32315);
;// CONCATENATED MODULE: ./build/cli/report-comment.js














const MAX_BYTES = 64 * 1024 * 1024;
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
        const told = (0,redact/* redactDeep */.K)(attributed(result, run, number), (0,secrets/* secretValues */.VX)(terminal.env, [access.token]));
        const pullRequest = await openPullRequest({ ...access, number, headSha: run.headSha });
        const body = (0,comment/* renderComment */.wQ)(told, { marker: commentMarker(commentId), reportUrl: undefined });
        const url = await pullRequest.upsertComment({ body, commentId, onlyUpdate: (0,comment/* saysNothing */._X)(told) });
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
        warnings: run.isFork ? [FORK_WARNING, ...result.warnings] : result.warnings,
    };
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
    if (found.size > MAX_BYTES)
        throw badFile('too-large', `The result file ${file} is larger than ${MAX_BYTES} bytes.`);
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

/***/ 73598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ withFinished),
/* harmony export */   NK: () => (/* binding */ withExpected),
/* harmony export */   XW: () => (/* binding */ remainingMs),
/* harmony export */   ak: () => (/* binding */ suitesToShow),
/* harmony export */   cf: () => (/* binding */ NO_PROGRESS),
/* harmony export */   xY: () => (/* binding */ trialsOf)
/* harmony export */ });
const NO_PROGRESS = { suites: [], spendUsd: 0, elapsedMs: 0 };
function withExpected(state, { suite, count }) {
    return withSuite(state, suite, (one) => ({ ...one, total: one.total + count }));
}
function withFinished(state, { suite, spendUsd }) {
    return {
        ...withSuite(state, suite, (one) => ({ ...one, done: one.done + 1 })),
        spendUsd: state.spendUsd === undefined || spendUsd === undefined ? undefined : state.spendUsd + spendUsd,
    };
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

/***/ 81829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ redact),
  K: () => (/* binding */ redactDeep)
});

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
function redactDeep(value, secrets) {
    const replace = replacer(secrets);
    return replace === undefined ? value : replaceDeep(value, replace);
}
function replaceDeep(value, replace) {
    if (typeof value === 'string')
        return replace(value);
    if (Array.isArray(value))
        return value.map((entry) => replaceDeep(entry, replace));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [replace(key), replaceDeep(entry, replace)]));
}
function replacer(secrets) {
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
    return (text) => maskCut(text.replace(pattern, MASK));
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
