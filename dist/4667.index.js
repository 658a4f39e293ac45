export const id = 4667;
export const ids = [4667];
export const modules = {

 62965:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   j: () => ( modelContext),
   s: () => ( clientOptions)
 });
 var _domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25330);
 var _wire_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76168);
 var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2487);
 var _wire_transport_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99742);




function clientOptions(endpoint, options) {
    const { env, idToken, fetch = (0,_wire_transport_js__WEBPACK_IMPORTED_MODULE_3__ .v)(env) } = options;
    return { endpoint, env, idToken, fetch };
}
function modelContext(endpoint, { env }) {
    const name = (0,_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_0__ .xT)(endpoint);
    return {
        label: `${endpoint.provider} ${endpoint.model}`,
        keyName: name,
        address: (0,_wire_address_js__WEBPACK_IMPORTED_MODULE_1__ .c)(endpoint, env),
        redact: (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__ .ay)(env, name === undefined ? [] : [env[name] ?? '']),
    };
}


 }),

 76168:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   K: () => ( describeAddress),
   c: () => ( addressOf)
 });
 var _domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25330);

function addressOf({ provider, baseUrl }, env) {
    if (baseUrl !== undefined)
        return { url: baseUrl, setBy: '`base_url`' };
    const { own, variable } = (0,_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_0__ .Jh)(provider).address;
    const set = variable && env[variable];
    if (set)
        return { url: set, setBy: variable };
    return own === undefined ? undefined : { url: own, setBy: undefined };
}
function describeAddress({ url, setBy }) {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    const shown = parsed === undefined ? url : `${parsed.origin}${parsed.pathname}`.replace(/\/$/, '');
    return setBy === undefined ? shown : `${shown} (${setBy})`;
}


 }),

 18602:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   M: () => ( explainConnectionError)
 });
 var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76168);

const PERMANENT = /^(CERT_|ERR_TLS_CERT|ERR_INVALID_URL|ERR_PROXY_INVALID|SELF_SIGNED|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_)/;
const MEANINGS = [
    [/^ENOTFOUND$/, 'there is no host of that name'],
    [/^EAI_AGAIN$/, 'its name could not be looked up'],
    [/^ECONNREFUSED$/, 'nothing listens there'],
    [/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/, 'nobody could be reached there'],
    [/^(EPROTO|ERR_SSL_)/, 'it does not speak TLS: is it `http://`?'],
    [/^HPE_/, 'it does not speak HTTP: is it `https://`?'],
];
function explainConnectionError(error, context) {
    const chain = causes(error);
    const codes = chain.map(codeOf).filter((code) => code !== undefined);
    if (!chain.some(isConnectionError) && codes.length === 0)
        return undefined;
    const code = codes.at(-1) ?? chain.at(-1)?.message ?? 'unknown reason';
    const { address } = context;
    const to = placeOf(context);
    const meaning = MEANINGS.find(([pattern]) => pattern.test(code))?.[1];
    const message = context.redact(`The connection to ${to} failed: ${code}${meaning ? `, ${meaning}` : ''}.`);
    if (codes.some((each) => PERMANENT.test(each))) {
        return {
            kind: 'fatal',
            message,
            status: undefined,
            hint: `Check ${address?.setBy ?? '`base_url`'}, the certificate of that server, and the proxy where one is set.`,
        };
    }
    return { kind: 'transient', message, status: undefined, retryAfterMs: undefined, code };
}
function placeOf({ label, address }) {
    if (address === undefined)
        return label;
    return label.includes(address.url) ? `${label} (${address.setBy})` : `${label} at ${(0,_address_js__WEBPACK_IMPORTED_MODULE_0__ .K)(address)}`;
}
function causes(error) {
    const chain = [];
    for (let each = error; each instanceof Error && chain.length < 8; each = each.cause)
        chain.push(each);
    return chain;
}
function codeOf(error) {
    return 'code' in error && typeof error.code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(error.code)
        ? error.code
        : undefined;
}
function isConnectionError(error) {
    return (/^APIConnection/.test(error.constructor.name) ||
        (error instanceof TypeError && /^(fetch failed|terminated)/.test(error.message)));
}


 }),

 83991:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   N: () => ( readErrorBody),
   e: () => ( statusIn)
 });
 var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15926);

const NO_EXPLANATION = 'no explanation';
const LONGEST_TEXT = 5_000;
function readErrorBody(body) {
    if (typeof body === 'string') {
        const parsed = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .qF)(body);
        return typeof parsed === 'object' ? readErrorBody(parsed) : told(withoutMarkup(body), []);
    }
    const outer = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .eB)(body) ?? (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .Nt)(body)[0];
    if (outer === undefined)
        return told('', []);
    const inner = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .eB)(outer['error']) ?? (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .Nt)(outer['errors'])[0] ?? outer;
    const wrapped = upstreamOf(inner);
    const own = sentenceOf(inner, outer);
    const codes = [...codesOf(inner), ...codesOf(outer), ...(wrapped?.codes ?? [])];
    const sentence = [own, wrapped?.sentence].filter((each) => each !== undefined).join(' ');
    return { ...told(sentence, codes), retryDelay: retryDelayOf(inner) ?? wrapped?.retryDelay };
}
function told(text, codes) {
    const sentence = text.slice(0, LONGEST_TEXT).trim() || NO_EXPLANATION;
    return { sentence, words: `${codes.join(' ').slice(0, LONGEST_TEXT)} ${sentence}`, codes };
}
function sentenceOf(inner, outer) {
    const listed = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .DD)(outer['errors'])[0];
    const said = [
        inner['message'],
        listed,
        outer['error'],
        outer['message'],
        inner['detail'],
        outer['detail'],
        inner['error_description'],
        (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .eB)(outer['base_resp'])?.['status_msg'],
        inner['error_msg'],
        inner['msg'],
    ];
    return said.map(_body_js__WEBPACK_IMPORTED_MODULE_0__ .e1).find((each) => each !== undefined) ?? violationsOf(outer);
}
function violationsOf(outer) {
    const violations = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .Nt)(outer['detail']).map((each) => (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .e1)(each['msg']) ?? (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .e1)(each['message']));
    return (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .e1)(violations.filter((each) => each !== undefined).join('; '));
}
function codesOf(error) {
    const nested = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .eB)(error['innererror']) ?? (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .eB)(error['details']);
    const named = [
        error['code'],
        error['type'],
        error['error_type'],
        error['status'],
        nested?.['code'],
        nested?.['error_code'],
    ];
    const metadata = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .eB)(error['metadata']);
    const flagged = metadata?.['flagged_input'] === undefined ? [] : ['flagged_input'];
    return [...named.filter((each) => typeof each === 'string'), ...flagged, ...listedCodesOf(error)];
}
function listedCodesOf(error) {
    const details = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .Nt)(error['details']);
    const violations = details.flatMap((each) => (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .Nt)(each['violations']));
    const named = [...details.map((each) => each['reason']), ...violations.map((each) => each['quotaId'])];
    return named.filter((each) => typeof each === 'string');
}
function retryDelayOf(error) {
    return (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .Nt)(error['details'])
        .map((each) => (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .e1)(each['retryDelay']))
        .find((each) => each !== undefined);
}
function upstreamOf(error) {
    const raw = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .e1)((0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .eB)(error['metadata'])?.['raw']);
    return raw === undefined ? undefined : readErrorBody(raw.slice(0, LONGEST_TEXT));
}
function withoutMarkup(text) {
    return text.slice(0, LONGEST_TEXT).replace(/<[^>]*>/g, ' ');
}
function statusIn(error) {
    const status = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .Wg)(error['code']) ?? (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .Wg)(error['status']) ?? (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .Wg)(Number((0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .e1)(error['code'])));
    return status !== undefined && Number.isInteger(status) && status >= 400 && status <= 599 ? status : undefined;
}


 }),

 42774:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Fu: () => ( isDailyLimit),
   Np: () => ( asksBeyondLimit),
   Yy: () => ( readErrorWords)
 });
const RULES = [
    {
        means: 'account',
        of: 'OpenAI, Azure, Anthropic, DeepSeek, Moonshot, OpenRouter, xAI, DashScope, Zhipu, Volcengine, Cohere, One API',
        words: /insufficient_(user_)?quota|billing_(hard_limit_reached|not_active|error)|credit[_ ]balance|insufficient[_ ](balance|credits|funds)|exceeded_current_quota|\barrearage\b|\bin arrears\b|overdue (balance|payment)|AccountOverdue|欠费|余额不足|额度(不足|失败)|quota is not enough|pre_consume_token_quota|exhausted its free \w+ quota|set inference limit|usage limit (reached|for this)|\bmonthly usage limit|limited to \d+ API calls|account_deactivated|access_terminated|(organization|account|project|workspace) (has been |is )?(disabled|suspended|deactivated)|used all available credits|monthly spending limit|specified API usage limits|not in good standing|\bBILLING_DISABLED\b|\bCONSUMER_SUSPENDED\b/i,
    },
    {
        means: 'key',
        of: 'Google, xAI, OpenAI, Bedrock',
        words: /security token included in the request is|\bAPI_KEY_(INVALID|EXPIRED)\b|\binvalid[_ ]api[_ -]?key\b|\bapi[ _-]?key( \w+)? (is |was |has )?(not valid|not found|invalid|incorrect|expired|revoked)\b|\b(incorrect|invalid|expired|missing) api[ _-]?key\b|\bpass a valid api key\b/i,
    },
    {
        means: 'limit',
        of: 'OpenAI, Groq, Azure, GitHub, Bedrock, Baidu, Zhipu',
        words: /ThrottlingException|please wait before trying|\bqps\b|并发数过高|频率(过高|限制)|tokens per (min|day|hour)|requests per (min|day|hour|second)|\((TPM|TPD|RPM|RPD|ITPM|OTPM)\)|rate_limit_exceeded|rate_limit_error|rate limit (reached|exceeded)/i,
    },
    {
        means: 'invalid_output',
        of: 'Groq, llama.cpp, Ollama, vLLM',
        words: /tool_use_failed|json_validate_failed|output_parse_failed|malformed_function_call|failed to (call a function|generate JSON|validate JSON|parse tool call|parse the model'?s? output)|error parsing tool call|(model|tool call)('s)? (output|arguments|response) (is|was|are|were) (not valid|no valid|invalid)|generated (invalid|malformed) (JSON|tool call|output)/i,
    },
    {
        means: 'content_filter',
        of: 'OpenAI, Azure, Anthropic, Google, DeepSeek, DashScope, OpenRouter, xAI, Mistral, Zhipu, MiniMax, Volcengine, Baidu',
        words: /content_policy|content_filter|ResponsibleAI|content (filter|management|polic|moderation|safety)|usage (polic|guideline)|safety (system|filter|setting|guideline|polic|reason|check)|violat\w*( \w+){0,3} (polic|guideline|terms)|\binvalid_prompt\b|content exists risk|data[_ ]inspection|inappropriate content|harmful content|unsafe content|sensitive[_ ]?(content|word|check)|new_sensitive|may contain (\w+ ){0,2}(sensitive|violen\w+|violation)\b|(Text|Image)RiskDetection|input is not compliant|prohibited[_ ](content|use)|flagged|requires moderation|moderation_blocked|blocked (by|due to|for|because of) .{0,40}(safety|content|policy|filter|moderation|guardrail|terms|prohibit)|(prompt|content|input|output|response) (was |is |has been |had been )?blocked|guardrail|blocklist|敏感|不安全|违规|不合规|\brecitation\b|policy_violation|jailbreak/i,
    },
    {
        means: 'own',
        of: 'OpenAI, Anthropic, Groq',
        words: /max_(output_|completion_)?tokens\W{0,3} (is )?too (large|high)|max_(output_|completion_)?tokens\b.{0,40}(maximum allowed|must be less than or equal|must be at (least|most))|at most \d+ (completion|output) tokens|no endpoints found that (support|can handle)/i,
    },
    {
        means: 'context_length',
        of: 'OpenAI, Azure, Anthropic, Google, xAI, Groq, Together, Mistral, DashScope, GitHub, vLLM, Ollama, llama.cpp, Moonshot, Zhipu, Baidu',
        words: /context_(length|window)_exceeded|exceed_context_size|string_above_max_length|max_prompt_tokens_exceeded|tokens_limit_reached|request_too_large|prompt_too_long|context[ _](length|window|size|limit)|(prompt|input|request|message|text|sequence|conversation|payload|body)s? (is |are |was |were )?(too (long|large|big)|exceeds?\b)|too many (input |prompt )?tokens|(max(imum)?|longest) (\w+ )?(prompt|input|context|sequence|model)s?( \w+)? (length|len|size|tokens?)|(reduce|shorten) (the length|(the|your) (prompt|input|messages?))|max_new_tokens. must be|longer than the (maximum|model)|input length (should|must)|(prompt|input) (tokens?|token length) too long|message size \d+ exceeds|tokens_too_long|超长|过长|length of (the )?(messages|input|prompt) (must|should|cannot)|max(imum)? length of (the )?(current question|messages|input|prompt)|token count is \d+ but|token (count|limit)\b.{0,60}exceed|exceed\w*\b.{0,60}\b(token|context|length|sequence)|(tokens?|length) .{0,40}(is|are) (more|greater|larger|longer) than .{0,40}(max|limit|allowed|support)/i,
    },
    {
        means: 'outage',
        of: 'gateways before any of them',
        words: /network error|网络错误|稍后[重再]试|系统繁忙|overloaded|temporarily unavailable|service unavailable|bad gateway|gateway time-?out|upstream (error|connect|request|failed|unavailable|timed)|timed? ?out|connection (error|reset|refused|aborted|closed)|internal (server )?error|try again (later|in)|at capacity|model (is )?(currently )?(loading|unavailable)/i,
    },
];
function readErrorWords(words) {
    return RULES.find((rule) => rule.words.test(words))?.means;
}
function asksBeyondLimit(sentence) {
    const [limit, requested] = [/\blimit:? (\d[\d,]*)/i, /\brequested:? (?:about )?~?(\d[\d,]*)/i].map((pattern) => Number((pattern.exec(sentence)?.[1] ?? '').replaceAll(',', '')));
    return limit !== undefined && requested !== undefined && limit > 0 && requested > limit;
}
function isDailyLimit(words) {
    return /\b(RPD|TPD)\b|\bper[- ]?day\b|_per_day|PerDay|\bdaily (rate |request |token |usage )?(limit|quota)/i.test(words);
}


 }),

 35423:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Qm: () => ( malformed),
   Qv: () => ( objectsIn),
   Wl: () => ( fetchOnce),
   "do": () => ( transient),
   qt: () => ( requireAnswer),
   z$: () => ( exchangeOnce)
 });
 var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14788);
 var _body_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15926);
 var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18602);
 var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76168);
 var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7938);
 var _transport_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99742);






async function exchangeOnce(exchange, context, signal) {
    const done = await attemptOnce(exchange, context, signal);
    return done.kind === 'refused' ? refusalAnswer(done, done.latencyMs) : { latencyMs: done.latencyMs, ...done.value };
}
async function fetchOnce(attempt, context, signal) {
    const done = await attemptOnce(attempt, context, signal);
    if (done.kind === 'refused')
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__ .RA({ kind: 'malformed', message: done.message });
    return done.value;
}
async function attemptOnce(attempt, context, signal) {
    signal.throwIfAborted();
    const started = performance.now();
    let hasBody = false;
    try {
        const body = await attempt.send(signal);
        hasBody = true;
        return { kind: 'done', value: readBody(attempt, body, context), latencyMs: performance.now() - started };
    }
    catch (error) {
        signal.throwIfAborted();
        const explained = explain(error, { ...context, nowMs: Date.now() }) ?? (hasBody ? undefined : explainCrash(error, context));
        if (explained === undefined)
            throw error;
        if (explained.kind === 'refused')
            return { ...explained, latencyMs: performance.now() - started };
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__ .RA(explained, { cause: error });
    }
}
function readBody(attempt, body, context) {
    try {
        return attempt.read(body);
    }
    catch (error) {
        if (typeof body === 'string' && PAGE.test(body))
            throw webPage(context);
        throw error;
    }
}
function explain(error, context) {
    if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__ .RA)
        return { ...error.failure, message: context.redact(error.failure.message) };
    if (error instanceof SyntaxError) {
        if (PAGE_IN_ERROR.test(error.message))
            return webPage(context).failure;
        return {
            kind: 'malformed',
            message: context.redact(`${context.label} sent a body that is not JSON: ${error.message}`),
        };
    }
    const http = (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__ .No)(error);
    if (http !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__ .yH)(http, context);
    return explainLength(error, context) ?? (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__ .M)(error, context) ?? explainSdkError(error, context);
}
const PAGE = /^\s*<(!doctype|html|head|body|\?xml)\b/i;
const PAGE_IN_ERROR = /^Unexpected token '<', "\s*</;
function webPage({ label, address, redact }) {
    const where = address === undefined || label.includes(address.url) ? '' : ` at ${(0,_address_js__WEBPACK_IMPORTED_MODULE_2__ .K)(address)}`;
    const setBy = address?.setBy ?? '`base_url`';
    const message = redact(`${label}${where} answered with a web page, which is not JSON: check ${setBy}.`);
    return new _ports_js__WEBPACK_IMPORTED_MODULE_0__ .RA({ kind: 'malformed', message });
}
function explainLength(error, context) {
    const own = error instanceof Error && error.cause instanceof _transport_js__WEBPACK_IMPORTED_MODULE_4__ .Jp ? error.cause : error;
    return own instanceof _transport_js__WEBPACK_IMPORTED_MODULE_4__ .Jp ? malformed(context.label, own.message).failure : undefined;
}
function explainCrash(error, context) {
    if (!(error instanceof TypeError || error instanceof RangeError))
        return undefined;
    return malformed(context.label, context.redact(error.message)).failure;
}
function explainSdkError(error, context) {
    if (!(error instanceof Error) || !isSdkError(error))
        return undefined;
    const isOutage = 'statusCode' in error && (error.statusCode === null || Number(error.statusCode) >= 500);
    if (isOutage)
        return {
            kind: 'transient',
            message: context.redact(`${context.label}: ${error.message}`),
            status: undefined,
            retryAfterMs: undefined,
        };
    return {
        kind: 'fatal',
        message: context.redact(`${context.label}: ${error.message}`),
        status: undefined,
        hint: undefined,
    };
}
function isSdkError(error) {
    const names = [];
    for (let each = error; each instanceof Error; each = Object.getPrototypeOf(each))
        names.push(each.constructor.name);
    return names.includes('OpenAIError') || names.includes('AnthropicError');
}
function refusalAnswer(refusal, latencyMs) {
    return {
        output: { text: '', toolCalls: [], finishReason: refusal.finishReason, metadata: { refused: refusal.message } },
        usage: { input: 0, cachedInput: 0, cacheWrite: 0, output: 0, reasoning: 0 },
        served: { model: undefined, requestId: undefined, serviceTier: undefined },
        reportedCostUsd: undefined,
        latencyMs,
    };
}
function objectsIn(value, what, label) {
    if (value === undefined || value === null)
        return [];
    const objects = (0,_body_js__WEBPACK_IMPORTED_MODULE_5__ .Nt)(value);
    if (!Array.isArray(value) || objects.length < value.length)
        throw malformed(label, `its ${what} are no list of objects`);
    return objects;
}
function requireAnswer(found, label) {
    if (found.isEmpty && typeof found.ended !== 'string')
        throw malformed(label, 'it says nothing, nor why it ended');
}
function transient(message) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_0__ .RA({ kind: 'transient', message, status: undefined, retryAfterMs: undefined });
}
function malformed(label, what) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_0__ .RA({ kind: 'malformed', message: `${label} sent a body that could not be understood: ${what}.` });
}


 }),

 7938:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   No: () => ( asHttpError),
   cq: () => ( explainStatus),
   yH: () => ( explainHttpError)
 });
 var _body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15926);
 var _error_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83991);
 var _error_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42774);
 var _retry_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79145);




const TRANSIENT = new Set([408, 409, 424, 425, 429, 498, 499]);
const OF_TOKEN = /\btoken\b/i;
const FATAL = new Set([401, 402, 404, 405, 407, 410]);
const UNFIT = new Set([400, 422]);
const HINTS = {
    401: 'Check that the key is valid and has not been revoked.',
    402: 'Check the billing of the account that the key belongs to.',
    403: 'Check that the key may use this model.',
    404: 'Check the model name, and `base_url` where one is set.',
};
const NO_CREDIT = 'The account has no credit left, or its spending limit is reached.';
const DAILY_LIMIT = 'The account’s limit for the day is used up: run it again when the day is over, or raise the limit.';
const BEYOND_LIMIT = 'This one request is larger than the account may send in that time: shorten it, or raise the limit.';
function explainHttpError(error, context) {
    const { status } = error;
    const { sentence, words, retryDelay } = (0,_error_body_js__WEBPACK_IMPORTED_MODULE_2__ .N)(error.body);
    const meaning = (0,_error_words_js__WEBPACK_IMPORTED_MODULE_0__ .Yy)(words);
    const explained = { status, message: context.redact(`${context.label} answered ${status}: ${sentence}`) };
    if (status >= 400 && meaning === 'account')
        return { kind: 'fatal', ...explained, hint: NO_CREDIT };
    if ((mayBeOwn(status) && meaning === 'key') || (status === 498 && OF_TOKEN.test(words)))
        return { kind: 'fatal', ...explained, hint: hintFor(401, context.keyName) };
    if (status === 429 && (0,_error_words_js__WEBPACK_IMPORTED_MODULE_0__ .Fu)(words))
        return { kind: 'fatal', ...explained, hint: DAILY_LIMIT };
    if (meaning === 'limit' && (0,_error_words_js__WEBPACK_IMPORTED_MODULE_0__ .Np)(sentence))
        return { kind: 'rejected', ...explained, hint: BEYOND_LIMIT, fails: false };
    const finishReason = refusalIn(status, meaning);
    if (finishReason !== undefined)
        return { kind: 'refused', finishReason, message: explained.message };
    const mayHeal = mayBeOwn(status) && (meaning === 'limit' || meaning === 'outage');
    const isOwn = UNFIT.has(status) || meaning === 'own';
    return explainStatus(error, {
        ...explained,
        mayHeal,
        isOwn,
        sentence,
        retryDelay,
        nowMs: context.nowMs,
        keyName: context.keyName,
    });
}
function refusalIn(status, meaning) {
    if (meaning === 'context_length' || meaning === 'invalid_output')
        return status === 500 || mayBeOwn(status) ? meaning : undefined;
    if (!mayBeOwn(status) || meaning === 'limit' || meaning === 'outage')
        return undefined;
    if (meaning === 'content_filter')
        return meaning;
    return status === 413 && meaning === undefined ? 'context_length' : undefined;
}
function mayBeOwn(status) {
    return status >= 400 && status < 500 && !FATAL.has(status) && !TRANSIENT.has(status);
}
function explainStatus({ status, headers }, said) {
    const { message, keyName } = said;
    if (said.mayHeal || TRANSIENT.has(status) || status >= 500)
        return {
            kind: 'transient',
            message,
            status,
            retryAfterMs: pauseOf({ status, headers }, said),
        };
    const hint = hintFor(status, keyName);
    if (!said.isOwn && (status < 400 || FATAL.has(status)))
        return { kind: 'fatal', message, status, hint };
    return { kind: 'rejected', message, status, hint, fails: said.isOwn };
}
function pauseOf({ status, headers }, { nowMs, retryDelay, sentence }) {
    const asked = (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_1__ .mu)(headers, nowMs) ?? (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_1__ .E9)(retryDelay) ?? (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_1__ .H5)(sentence);
    return asked ?? (status === 429 ? (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_1__ .ye)(headers, nowMs) : undefined);
}
function hintFor(status, keyName) {
    if (status < 400)
        return 'Redirects are not followed, so that no key goes where nobody sent it; name the address it leads to.';
    const hint = HINTS[status];
    return status === 401 && keyName !== undefined ? `${hint} It was read from ${keyName}.` : hint;
}
function asHttpError(error) {
    if (!(error instanceof Error) || !('status' in error))
        return undefined;
    const status = (0,_body_js__WEBPACK_IMPORTED_MODULE_3__ .Wg)(error.status);
    if (status === undefined)
        return undefined;
    const headers = 'headers' in error && error.headers instanceof Headers ? error.headers : undefined;
    const body = 'error' in error && error.error !== undefined && error.error !== null ? error.error : withoutStatus(error.message);
    return { status, headers, body };
}
function withoutStatus(message) {
    return message.replace(/^\d{3}\s+/, '');
}


 }),

 79145:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   E9: () => ( parseDuration),
   H5: () => ( readPause),
   mu: () => ( parseRetryAfter),
   ye: () => ( readReset)
 });
function parseRetryAfter(headers, nowMs) {
    const milliseconds = parseNumber(headers?.get('retry-after-ms'));
    if (milliseconds !== undefined)
        return milliseconds;
    const text = headers?.get('retry-after') ?? undefined;
    const seconds = parseNumber(text);
    if (seconds !== undefined)
        return seconds * 1000;
    const date = text === undefined ? Number.NaN : Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
function parseNumber(text) {
    if (text === null || text === undefined || !/^\s*\d+(\.\d+)?\s*$/.test(text))
        return undefined;
    return Number(text);
}
const UNITS_MS = {
    ms: 1,
    milli: 1,
    s: 1_000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
};
const DURATION = String.raw `((?:\d+(?:\.\d+)?\s*(?:ms|s|m|h|d)[a-z]*[\s,]*(?:and )?)+)`;
const ABOUT = String.raw `(?:(?:about|at least|another|approximately|waiting) )*`;
const ASKED = [
    new RegExp(String.raw `\b(?:try(?:ing)? again|retry(?:ing)?) (?:in|after) ${ABOUT}${DURATION}`, 'i'),
    new RegExp(String.raw `\b(?:please|must|should|need to|have to) wait (?:for )?${ABOUT}${DURATION}`, 'i'),
    new RegExp(String.raw `\bwait (?:for )?${ABOUT}${DURATION}(?:before|then|to|and)?\s*(?:try|retry|send|mak)`, 'i'),
];
function readPause(sentence) {
    const said = ASKED.map((pattern) => pattern.exec(sentence)?.[1]).find((each) => each !== undefined);
    return said === undefined ? undefined : sumOf(said);
}
function parseDuration(text) {
    return text !== undefined && /^\s*(?:\d+(?:\.\d+)?(?:ms|[smhd]))+\s*$/.test(text) ? sumOf(text) : undefined;
}
function sumOf(duration) {
    const parts = [...duration.matchAll(/(\d+(?:\.\d+)?)\s*(milli|ms|[smhd])/gi)];
    const ms = parts.reduce((sum, [, number, unit = 's']) => sum + Number(number) * (UNITS_MS[unit.toLowerCase()] ?? 0), 0);
    return Math.ceil(ms);
}
const RESET = /^(?:x-|anthropic-)?(?:[a-z]+-)?ratelimit-(?:[a-z-]+-)?reset(?:-[a-z-]+)?$/;
function readReset(headers, nowMs) {
    const names = [...(headers?.keys() ?? [])].filter((name) => RESET.test(name));
    const resets = names
        .map((name) => ({
        waitMs: parseReset(headers?.get(name) ?? '', nowMs) ?? 0,
        isUsedUp: parseNumber(headers?.get(name.replace('reset', 'remaining'))) === 0,
    }))
        .filter(({ waitMs }) => waitMs > 0);
    const usedUp = resets.filter(({ isUsedUp }) => isUsedUp).map(({ waitMs }) => waitMs);
    if (usedUp.length > 0)
        return Math.max(...usedUp);
    return resets.length > 0 ? Math.min(...resets.map(({ waitMs }) => waitMs)) : undefined;
}
function parseReset(text, nowMs) {
    const number = parseNumber(text);
    if (number !== undefined && number < 1e9)
        return number * 1_000;
    if (number !== undefined)
        return Math.max(0, (number < 1e11 ? number * 1_000 : number) - nowMs);
    const date = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? parseDuration(text) : Math.max(0, date - nowMs);
}


 }),

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


 })

};
