export const id = 5792;
export const ids = [5792];
export const modules = {

 96736:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  _7: () => ( ServiceError),
  PO: () => ( atPort),
  iL: () => ( startService)
});

var promises_ = __webpack_require__(58500);
var own_program = __webpack_require__(17742);
var free_port = __webpack_require__(96701);
var process = __webpack_require__(22992);
var external_node_net_ = __webpack_require__(77030);
var transport = __webpack_require__(99742);
;



const PROBE_EVERY_MS = 50;
const PROBE_LIMIT_MS = 5_000;
async function untilReady(check, tell, signal) {
    const probe = check.path === undefined ? connects : answers;
    for (;;) {
        signal.throwIfAborted();
        const why = await probe(check, AbortSignal.any([signal, AbortSignal.timeout(PROBE_LIMIT_MS)]));
        if (why === undefined)
            return;
        tell(why);
        await (0,promises_.setTimeout)(PROBE_EVERY_MS, undefined, { signal });
    }
}
function connects({ origin }, signal) {
    return new Promise((resolve) => {
        const { hostname, port } = new URL(origin);
        const socket = (0,external_node_net_.connect)({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port), signal });
        socket.once('error', () => resolve(`nothing listens at ${origin}`));
        socket.once('connect', () => {
            socket.destroy();
            resolve(undefined);
        });
    });
}
async function answers({ origin, path = '/' }, signal) {
    try {
        const { ok, status } = await (0,transport .p6)(`${origin}${path}`, { headers: { connection: 'close' }, signal });
        return ok ? undefined : `\`${path}\` answers ${status}`;
    }
    catch {
        return `nothing answers at ${origin}`;
    }
}

;





class ServiceError extends Error {
    end;
    constructor(end) {
        super(end.how);
        this.name = 'ServiceError';
        this.end = end;
    }
}
const PORTS_TRIED = 3;
const END_TOLD_MS = 500;
const STOP_MS = 10_000;
async function startService(program, signal) {
    for (let tried = 1;; tried += 1) {
        const service = openService(program, await (0,free_port .D)());
        try {
            await waitFor(service, program, signal);
            return service;
        }
        catch (error) {
            await service.stop();
            const isTaken = error instanceof ServiceError && free_port .E.test(error.end.tail);
            if (!isTaken || tried >= PORTS_TRIED)
                throw error;
        }
    }
}
function openService({ command, directory, environment }, port) {
    const words = command.map((word) => atPort(word, port));
    const child = (0,process .j8)({ command: words, directory, environment: { ...environment, PORT: String(port) } });
    const tails = [(0,process .G9)(child.stdout), (0,process .G9)(child.stderr)];
    const tail = () => tails
        .map((each) => each())
        .filter((each) => each !== '')
        .join('\n');
    let how;
    const closed = untilClosed(child).then((said) => (how = said));
    return {
        port,
        closed,
        tail,
        ended: async () => {
            if (how === undefined)
                await Promise.race([closed, (0,promises_.setTimeout)(END_TOLD_MS, undefined, { ref: false })]);
            return how === undefined ? undefined : { how, tail: tail() };
        },
        stop: async () => {
            if (how !== undefined)
                return;
            (0,process .i0)(child, 'SIGTERM');
            const timer = setTimeout(() => (0,process .i0)(child), STOP_MS);
            await closed;
            clearTimeout(timer);
        },
    };
}
function atPort(text, port) {
    return text.replaceAll(own_program .u, String(port));
}
async function untilClosed(child) {
    return await new Promise((resolve) => {
        child.once('error', (error) => resolve(`could not be started: ${error.message}`));
        child.once('close', (code, signal) => resolve(`ended with ${signal ?? `exit code ${code}`}`));
    });
}
function endOf(how, tail) {
    return { how: free_port .E.test(tail) ? `found its address in use by another and ${how}` : how, tail };
}
async function waitFor(service, program, signal) {
    const overtime = AbortSignal.timeout(program.timeoutMs);
    const given = new AbortController();
    let last = '';
    const ready = untilReady({ origin: atPort(program.origin, service.port), path: program.path }, (why) => (last = why), AbortSignal.any([signal, overtime, given.signal]));
    try {
        const how = await Promise.race([ready.then(() => undefined), service.closed]);
        if (how !== undefined)
            throw new ServiceError(endOf(how, service.tail()));
    }
    catch (error) {
        signal.throwIfAborted();
        if (!overtime.aborted)
            throw error;
        const how = `could not be asked within ${program.timeoutMs / 1000} s: ${last}`;
        throw new ServiceError({ how, tail: service.tail() });
    }
    finally {
        given.abort();
    }
}


 }),

 35792:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openEndpoint: () => ( openEndpoint)
});

var providers = __webpack_require__(25330);
var anthropic = __webpack_require__(92573);
var command = __webpack_require__(36822);
var exchange = __webpack_require__(35423);
var json_path = __webpack_require__(73254);
var lossless = __webpack_require__(76732);
var user_error = __webpack_require__(35881);
var ports = __webpack_require__(14788);
var wire_body = __webpack_require__(15926);
var answer_parts = __webpack_require__(54954);
var json = __webpack_require__(76380);
;


const UNSENDABLE = /[^\t\x20-\x7e\x80-\xff]/;
function fillHeaders(endpoint, env) {
    const entries = Object.entries(endpoint.headers).map(([name, value]) => [name, fillText(value, 'header', { endpoint, env })]);
    const bad = entries.find(([, value]) => UNSENDABLE.test(value.trim()));
    if (bad !== undefined)
        throw unsendableHeader(bad[0]);
    return Object.fromEntries(entries);
}
function fillBody(endpoint, env) {
    const { body, bodyVariables = [] } = endpoint;
    return bodyVariables.reduce((filled, path) => fillAt(filled, path, { endpoint, env }), body);
}
function fillAt(value, path, filling) {
    const [key, ...rest] = path;
    if (key === undefined)
        return typeof value === 'string' ? fillText(value, 'body', filling) : value;
    if (!(0,json ._$)(value))
        return value;
    if (Array.isArray(value))
        return value.map((each, index) => (index === key ? fillAt(each, rest, filling) : each));
    const entries = Object.entries(value).map(([name, each]) => [name, name === key ? fillAt(each, rest, filling) : each]);
    return Object.fromEntries(entries);
}
function fillText(text, what, { endpoint, env }) {
    return text.replace(/\$\{([A-Za-z_]\w*)\}/g, (written, name) => {
        const isListed = endpoint.env.includes(name);
        if (what === 'body' && !isListed)
            return written;
        const found = isListed ? env[name] : undefined;
        if (found !== undefined && found !== '')
            return found;
        throw missingVariable(name, what, isListed);
    });
}
function unsendableHeader(name) {
    const sentence = `The header \`${name}\` of the http target would hold a character that HTTP does not allow there.`;
    const hint = 'Look for a line break in the variable that it reads.';
    return new user_error .yo({ code: 'bad-value', sentence, place: undefined, hint });
}
function missingVariable(name, what, isListed) {
    const who = what === 'header' ? 'A header' : 'The body';
    return new user_error .yo({
        code: 'missing-api-key',
        sentence: `${who} of the http target names \${${name}}, which ${isListed ? 'is not set' : 'its `env:` does not list'}.`,
        place: undefined,
        hint: isListed
            ? `In the workflow, add \`env: { ${name}: \${{ secrets.${name} }} }\` to the step that runs Evaldelta.`
            : `Add \`env: [${name}]\` to the target.`,
    });
}

var programs_service = __webpack_require__(96736);
var error_body = __webpack_require__(83991);
var wire_failure = __webpack_require__(7938);
var gateway = __webpack_require__(70106);
var transport = __webpack_require__(99742);
var keys = __webpack_require__(2487);
;















function openHttp(endpoint, options) {
    const { origin, pathname } = parseAddress(endpoint.url);
    const address = { url: `${origin}${pathname}`, setBy: '`url`' };
    return openAt(endpoint, { label: `http ${address.url}`, address }, options);
}
function openStarted(endpoint, service, { env }) {
    const url = (0,programs_service .PO)(endpoint.url, service.port);
    const headers = { connection: 'close', ...endpoint.headers };
    const provider = openAt({ ...endpoint, url, headers }, { label: service.label }, { env, fetch: transport .p6 });
    return {
        call: async (request, signal) => {
            try {
                return await provider.call(request, signal);
            }
            catch (error) {
                const isBroken = error instanceof ports .RA && error.failure.kind === 'transient' && error.failure.code;
                throw (isBroken ? await service.gone() : undefined) ?? error;
            }
        },
    };
}
function openAt(endpoint, named, { env, fetch }) {
    const secrets = endpoint.env.map((name) => env[name] ?? '');
    const context = { ...named, keyName: undefined, redact: (0,keys .ay)(env, secrets) };
    const headers = fillHeaders(endpoint, env);
    const body = fillBody(endpoint, env);
    const path = parsePath(endpoint.responsePath);
    return {
        call: (_, signal) => (0,exchange .z$)(httpExchange({ endpoint: { ...endpoint, body }, headers, context, path, fetch }), context, signal),
    };
}
function httpExchange(call) {
    const { endpoint, headers, context, path, fetch } = call;
    return {
        send: async (signal) => {
            const response = await fetch(endpoint.url, {
                method: endpoint.method,
                headers: {
                    accept: 'application/json',
                    ...(endpoint.method === 'GET' ? {} : { 'content-type': 'application/json' }),
                    ...headers,
                },
                body: endpoint.method === 'GET' ? null : JSON.stringify(endpoint.body),
                signal,
            });
            const text = await response.text();
            if (!response.ok)
                throw refused(response, text, context);
            return (0,lossless .IS)(text);
        },
        read: (body) => readBody(body, path, call),
    };
}
function readBody(body, path, { endpoint, context }) {
    const { label, redact } = context;
    const found = (0,json_path .Zl)(body, path);
    const told = (0,wire_body .eB)(body) ?? {};
    const isEmpty = !found.found || found.value === null || found.value === '';
    if (isEmpty && failedWithoutOutput(told))
        throw (0,command .ld)(told, label, redact);
    if (!found.found)
        throw (0,exchange .Qm)(label, `it has nothing at ${endpoint.responsePath}`);
    return (0,command .JN)({ body, ...(0,answer_parts .wG)(endpoint), label, isOwnForm: false }, found.value);
}
function failedWithoutOutput(body) {
    const { success, ok, status } = body;
    const isUnsuccessful = [success, ok].includes(false) || (typeof status === 'string' && /^(error|fail)/i.test(status));
    return isUnsuccessful || (0,gateway .sr)(body['error']) || (0,gateway .sr)(body['errors']);
}
const HINT = 'Check `url:`, `headers:` and `body:` of the target against what the server expects.';
function refused(response, text, context) {
    const { status, headers } = response;
    const { sentence } = (0,error_body .N)(text);
    const message = context.redact(`${context.label} answered ${status}: ${sentence}`);
    const explained = (0,wire_failure .cq)({ status, headers }, { message, sentence, mayHeal: false, isOwn: false, nowMs: Date.now(), keyName: undefined });
    if (explained.kind !== 'fatal' && explained.kind !== 'rejected')
        return new ports .RA(explained);
    return new ports .RA(status < 400 ? explained : { ...explained, hint: HINT });
}
function parsePath(path) {
    const steps = (0,json_path .Hf)(path);
    if (steps !== undefined)
        return steps;
    const sentence = `The http target's \`response:\` ${JSON.stringify(path)} leads to no single value.`;
    throw new user_error .yo({ code: 'bad-value', sentence, place: undefined, hint: (0,json_path .zP)(path) });
}
function parseAddress(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url !== undefined && (url.protocol === 'http:' || url.protocol === 'https:'))
        return url;
    throw new user_error .yo({
        code: 'bad-value',
        sentence: `The http target's address ${JSON.stringify(address)} is no http or https address.`,
        place: undefined,
        hint: undefined,
    });
}

var model_apis = __webpack_require__(8583);
var external_node_fs_ = __webpack_require__(73024);
var oidc = __webpack_require__(7446);
;
const MARGIN_MS = 120_000;
function renewed(get, nowMs = Date.now) {
    let held;
    let coming;
    return async () => {
        if (held !== undefined && held.expiresAtMs - MARGIN_MS > nowMs())
            return held;
        coming ??= get().finally(() => (coming = undefined));
        held = await coming;
        return held;
    };
}
function unlessAborted(coming, signal) {
    return new Promise((resolve, reject) => {
        const giveUp = () => reject(signal.reason);
        if (signal.aborted)
            giveUp();
        signal.addEventListener('abort', giveUp, { once: true });
        coming.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
    });
}

var connection = __webpack_require__(18602);
;






const LONGEST_MS = 20_000;
async function trade({ who, url, method = 'POST', headers = {}, body }, send) {
    const signal = AbortSignal.timeout(LONGEST_MS);
    const response = await reach(who, () => send(url, { method, headers, body: body ?? null, signal }));
    const text = await response.text();
    if (response.ok)
        return text;
    const { sentence } = (0,error_body .N)(text);
    const message = `${who} gave no access (${response.status}): ${sentence}`;
    const said = { message, sentence, mayHeal: false, isOwn: false, nowMs: Date.now(), keyName: undefined };
    const failure = (0,wire_failure .cq)({ status: response.status, headers: response.headers }, said);
    const { status } = response;
    throw new ports .RA(failure.kind === 'rejected' ? { kind: 'fatal', message, status, hint: undefined } : failure);
}
function textIn(answer, name, who) {
    const parsed = (0,wire_body .qF)(answer);
    const value = typeof parsed === 'object' && parsed !== null ? parsed[name] : undefined;
    if (typeof value === 'string' && value !== '')
        return value;
    const message = `${who} answered without \`${name}\`.`;
    throw new ports .RA({ kind: 'fatal', message, status: undefined, hint: undefined });
}
async function reach(who, send) {
    try {
        return await send();
    }
    catch (error) {
        if (error instanceof DOMException && error.name === 'TimeoutError')
            throw (0,exchange["do"])(`${who} did not answer in time.`);
        const context = { label: who, keyName: undefined, redact: (text) => text, nowMs: Date.now() };
        const failure = (0,connection .M)(error, context);
        throw failure === undefined ? error : new ports .RA(failure, { cause: error });
    }
}

;






function awsRegion({ endpoint, env }) {
    const region = env['AWS_REGION'] || env['AWS_DEFAULT_REGION'];
    if (region !== undefined && /^[a-z]{2,8}(-[a-z0-9]+)+-\d+$/.test(region))
        return region;
    throw new user_error .yo({
        code: 'missing-key',
        sentence: `bedrock model ${endpoint.model} cannot be called: ${region ? `AWS_REGION is ${region}, which is no region` : 'AWS_REGION is not set'}.`,
        place: undefined,
        hint: 'Set AWS_REGION, such as `us-east-1`; `aws-actions/configure-aws-credentials` does.',
    });
}
function awsCredentials(options) {
    const { env, endpoint } = options;
    if (endpoint.auth === 'oidc') {
        const idToken = options.idToken ?? (0,oidc .Qd)(endpoint, env);
        return assumeRole(() => idToken('sts.amazonaws.com'), options);
    }
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: token } = env;
    if (accessKeyId && secretAccessKey) {
        const given = { accessKeyId, secretAccessKey, sessionToken: token || undefined, expiresAtMs: Infinity };
        return () => Promise.resolve(given);
    }
    const file = env['AWS_WEB_IDENTITY_TOKEN_FILE'];
    if (file)
        return assumeRole(() => Promise.resolve((0,external_node_fs_.readFileSync)(file, 'utf8').trim()), options);
    throw new user_error .yo({
        code: 'missing-api-key',
        sentence: `bedrock model ${endpoint.model} cannot be called: neither AWS_BEARER_TOKEN_BEDROCK nor AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are set.`,
        place: undefined,
        hint: 'In the workflow, use `aws-actions/configure-aws-credentials` before Evaldelta, or `auth: oidc` with AWS_ROLE_ARN; locally, `eval "$(aws configure export-credentials --format env)"`. Profiles are not read.',
    });
}
const WHO = 'AWS';
function assumeRole(identity, options) {
    const role = (0,oidc .q_)(options, 'AWS_ROLE_ARN');
    const url = options.env['AWS_ENDPOINT_URL_STS'] || `https://sts.${awsRegion(options)}.amazonaws.com/`;
    return renewed(async () => {
        const body = new URLSearchParams({
            Action: 'AssumeRoleWithWebIdentity',
            Version: '2011-06-15',
            RoleArn: role,
            RoleSessionName: options.env['AWS_ROLE_SESSION_NAME'] || 'evaldelta',
            WebIdentityToken: await identity(),
        }).toString();
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        return credentialsIn(await trade({ who: WHO, url, headers, body }, options.fetch));
    });
}
function credentialsIn(xml) {
    const of = (name) => {
        const found = new RegExp(`<${name}>([^<]+)</${name}>`).exec(xml)?.[1];
        if (found !== undefined)
            return found.trim();
        throw new ports .RA({ kind: 'fatal', message: `${WHO} gave no ${name}.`, status: undefined, hint: undefined });
    };
    return {
        accessKeyId: of('AccessKeyId'),
        secretAccessKey: of('SecretAccessKey'),
        sessionToken: of('SessionToken'),
        expiresAtMs: Date.parse(of('Expiration')),
    };
}

var external_node_crypto_ = __webpack_require__(77598);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
;









const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
const JWT = 'urn:ietf:params:oauth:token-type:jwt';
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const google_WHO = 'Google';
function googleTokens(options) {
    if (options.endpoint.auth === 'oidc')
        return renewed(fromJob(options));
    const file = credentialsFile(options);
    return renewed(file === undefined ? fromMachine(options) : fromFile(file, options));
}
function credentialsFile({ env }) {
    const named = env['GOOGLE_APPLICATION_CREDENTIALS'];
    if (named)
        return named;
    const own = (0,external_node_path_.join)(env['CLOUDSDK_CONFIG'] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.config', 'gcloud'), 'application_default_credentials.json');
    return (0,external_node_fs_.existsSync)(own) ? own : undefined;
}
function fromFile(path, options) {
    const credentials = (0,external_node_fs_.existsSync)(path) ? (0,wire_body .lj)((0,external_node_fs_.readFileSync)(path, 'utf8')) : undefined;
    const type = (0,wire_body .e1)(credentials?.['type']);
    if (credentials !== undefined && type === 'service_account')
        return fromServiceAccount(credentials, options);
    if (credentials !== undefined && type === 'authorized_user')
        return fromUser(credentials, options);
    if (credentials !== undefined && type === 'external_account')
        return fromFederation(credentials, () => subjectOf(credentials, options), options);
    throw unusable(`${path} ${credentials === undefined ? 'holds no credentials' : `holds credentials of the type ${type ?? 'unknown'}`}`);
}
function fromServiceAccount(account, { fetch }) {
    const [email, key] = ['client_email', 'private_key'].map((name) => (0,wire_body .e1)(account[name]));
    if (email === undefined || key === undefined)
        throw unusable('The service account’s file lacks `client_email` or `private_key`');
    const url = (0,wire_body .e1)(account['token_uri']) ?? 'https://oauth2.googleapis.com/token';
    return async () => {
        const now = Math.floor(Date.now() / 1000);
        const claims = { iss: email, scope: SCOPE, aud: url, iat: now, exp: now + 3600 };
        const parts = [{ alg: 'RS256', typ: 'JWT' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
        const signed = parts.join('.');
        const assertion = `${signed}.${(0,external_node_crypto_.createSign)('RSA-SHA256').update(signed).sign(key).toString('base64url')}`;
        const grant = { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion };
        return tokenIn(await trade({ who: google_WHO, url, headers: FORM, body: google_form(grant) }, fetch));
    };
}
function fromUser(user, { fetch }) {
    const url = (0,wire_body .e1)(user['token_uri']) ?? 'https://oauth2.googleapis.com/token';
    const given = Object.fromEntries(['client_id', 'client_secret', 'refresh_token'].map((name) => [name, (0,wire_body .e1)(user[name]) ?? '']));
    const body = google_form({ grant_type: 'refresh_token', ...given });
    return async () => tokenIn(await trade({ who: google_WHO, url, headers: FORM, body }, fetch));
}
function fromFederation(account, subject, { fetch }) {
    const url = (0,wire_body .e1)(account['token_url']) ?? 'https://sts.googleapis.com/v1/token';
    const impersonated = (0,wire_body .e1)(account['service_account_impersonation_url']);
    return async () => {
        const body = google_form({
            grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
            audience: (0,wire_body .e1)(account['audience']) ?? '',
            scope: SCOPE,
            requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
            subject_token_type: (0,wire_body .e1)(account['subject_token_type']) ?? JWT,
            subject_token: await subject(),
        });
        const federated = tokenIn(await trade({ who: google_WHO, url, headers: FORM, body }, fetch));
        if (impersonated === undefined)
            return federated;
        const headers = { authorization: `Bearer ${federated.token}`, 'content-type': 'application/json' };
        const asked = { who: google_WHO, url: impersonated, headers, body: JSON.stringify({ scope: [SCOPE] }) };
        const answer = await trade(asked, fetch);
        return { token: textIn(answer, 'accessToken', google_WHO), expiresAtMs: Date.parse(textIn(answer, 'expireTime', google_WHO)) };
    };
}
async function subjectOf(account, { fetch }) {
    const source = (0,wire_body .eB)(account['credential_source']);
    const [file, url] = [(0,wire_body .e1)(source?.['file']), (0,wire_body .e1)(source?.['url'])];
    const headers = (0,wire_body .eB)(source?.['headers']);
    const who = 'The identity provider';
    const text = file !== undefined
        ? (0,external_node_fs_.readFileSync)(file, 'utf8')
        : await trade({ who, url: url ?? '', method: 'GET', ...(headers === undefined ? {} : { headers }) }, fetch);
    const field = (0,wire_body .e1)((0,wire_body .eB)(source?.['format'])?.['subject_token_field_name']);
    return field === undefined ? text.trim() : textIn(text, field, who);
}
function fromJob(options) {
    const provider = (0,oidc .q_)(options, 'GOOGLE_WORKLOAD_IDENTITY_PROVIDER');
    const idToken = options.idToken ?? (0,oidc .Qd)(options.endpoint, options.env);
    const account = options.env['GOOGLE_SERVICE_ACCOUNT'];
    const impersonation = account && {
        service_account_impersonation_url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateAccessToken`,
    };
    const federated = { audience: `//iam.googleapis.com/${provider}`, ...(impersonation || {}) };
    return fromFederation(federated, () => idToken(`https://iam.googleapis.com/${provider}`), options);
}
function fromMachine({ env, fetch }) {
    const host = env['GCE_METADATA_HOST'];
    const isGoogles = host !== undefined || env['K_SERVICE'] !== undefined || env['GOOGLE_CLOUD_WORKSTATION'] !== undefined;
    if (!isGoogles)
        throw unusable('There are no Google credentials');
    const url = `http://${host ?? 'metadata.google.internal'}/computeMetadata/v1/instance/service-accounts/default/token`;
    const asked = { who: 'The metadata server', url, method: 'GET', headers: { 'metadata-flavor': 'Google' } };
    return async () => tokenIn(await trade(asked, fetch));
}
function tokenIn(answer) {
    const seconds = (0,wire_body .Wg)((0,wire_body .lj)(answer)?.['expires_in']) ?? 3600;
    return { token: textIn(answer, 'access_token', google_WHO), expiresAtMs: Date.now() + seconds * 1000 };
}
function google_form(fields) {
    return new URLSearchParams(fields).toString();
}
function unusable(what) {
    return new user_error .yo({
        code: 'missing-api-key',
        sentence: `${what}, so that Vertex cannot be called.`,
        place: undefined,
        hint: 'In the workflow, use `google-github-actions/auth` before Evaldelta, or `auth: oidc` with GOOGLE_WORKLOAD_IDENTITY_PROVIDER; locally, run `gcloud auth application-default login`. A service account, a user and a federated account work.',
    });
}

;
function signedFetch(send, credentials, on) {
    return async (input, init = {}) => {
        const { AwsV4Signer } = await __webpack_require__.e( 2580).then(__webpack_require__.bind(__webpack_require__, 12580));
        const url = String(input instanceof Request ? input.url : input);
        const headers = new Headers(init.headers);
        headers.delete('authorization');
        const { accessKeyId, secretAccessKey, sessionToken } = await credentials();
        const session = sessionToken === undefined ? {} : { sessionToken };
        const { method = 'GET', body = null } = init;
        const signer = new AwsV4Signer({ method, url, headers, body, accessKeyId, secretAccessKey, ...session, ...on });
        const signed = await signer.sign();
        return await send(url, { ...init, headers: signed.headers });
    };
}

;






function openCloud(options) {
    const { provider } = options.endpoint;
    if (provider === 'bedrock')
        return bedrockAccess(options);
    return provider === 'vertex' ? vertexAccess(options) : undefined;
}
const OF_AN_API = /\/(?:(?:openai\/)?v1|anthropic(?:\/v1)?)\/*$|\/+$/;
const REGION = /^bedrock-(?:mantle|runtime)(?:-fips)?\.([a-z0-9-]+)\./;
function bedrockAccess(options) {
    const { endpoint, env, fetch } = options;
    const given = endpoint.baseUrl ?? (env['AWS_BEDROCK_BASE_URL'] || undefined);
    const root = given?.replace(OF_AN_API, '') ?? `https://bedrock-mantle.${awsRegion(options)}.api.aws`;
    const baseUrl = `${root}${(0,model_apis .ss)(endpoint.api).clouds?.bedrock ?? ''}`;
    const key = bearerOf(options);
    if (key !== undefined) {
        const token = () => Promise.resolve(key);
        return { baseUrl, token, fetch, prepare: token };
    }
    const { hostname } = new URL(root);
    const service = hostname.startsWith('bedrock-runtime') ? 'bedrock' : 'bedrock-mantle';
    const region = REGION.exec(hostname)?.[1] ?? awsRegion(options);
    const credentials = awsCredentials(options);
    return { baseUrl, fetch: signedFetch(fetch, credentials, { service, region }), prepare: credentials };
}
function bearerOf({ endpoint, env }) {
    if (endpoint.auth === 'oidc')
        return undefined;
    if (endpoint.apiKeyEnv !== undefined)
        return (0,keys .Tj)(endpoint, env);
    return env['AWS_BEARER_TOKEN_BEDROCK']?.trim() || undefined;
}
function vertexAccess(options) {
    const { endpoint, fetch } = options;
    const root = endpoint.baseUrl?.replace(/\/+$/, '') ?? vertexRoot(options);
    const tokens = googleTokens(options);
    const token = async () => (await tokens()).token;
    return { baseUrl: `${root}${(0,model_apis .ss)(endpoint.api).clouds?.vertex ?? ''}`, token, fetch, prepare: token };
}
function vertexRoot({ endpoint, env }) {
    const project = env['GOOGLE_CLOUD_PROJECT'] || undefined;
    const location = env['GOOGLE_CLOUD_LOCATION'] || env['CLOUD_ML_REGION'] || undefined;
    if (project === undefined || !/^[\w.:-]+$/.test(project))
        throw missing(endpoint, 'GOOGLE_CLOUD_PROJECT');
    if (location === undefined || !/^[a-z0-9-]+$/.test(location))
        throw missing(endpoint, 'GOOGLE_CLOUD_LOCATION');
    return `https://${vertexHost(location)}/v1/projects/${project}/locations/${location}`;
}
function vertexHost(location) {
    if (location === 'global')
        return 'aiplatform.googleapis.com';
    const isContinent = location === 'us' || location === 'eu';
    return isContinent ? `aiplatform.${location}.rep.googleapis.com` : `${location}-aiplatform.googleapis.com`;
}
function missing({ provider, model }, name) {
    return new user_error .yo({
        code: 'missing-key',
        sentence: `${provider} model ${model} cannot be called: ${name} is not set, or is none.`,
        place: undefined,
        hint: 'Set GOOGLE_CLOUD_PROJECT and GOOGLE_CLOUD_LOCATION (such as `global`), or write the location’s address as `base_url`.',
    });
}

var chat = __webpack_require__(50444);
var openai_client = __webpack_require__(18627);
var responses = __webpack_require__(51599);
var access_options = __webpack_require__(62965);
var without_repository = __webpack_require__(17744);
var canonical_json = __webpack_require__(27009);
var schemas = __webpack_require__(26921);
var amounts = __webpack_require__(14427);
var nesting = __webpack_require__(94914);
var request = __webpack_require__(74684);
;






const LONGEST_PATH = 5;
const unsaid = (schema) => schema.nullish().transform((value) => value ?? undefined);
const or = (schema, fallback) => schema.nullish().transform((value) => value ?? fallback);
const count = schemas .aig().nonnegative().max(amounts .qC);
const jsonObject = schemas .IeY(json .OW);
const toolCall = schemas .Ikc({
    id: or(schemas .YjP(), ''),
    name: schemas .YjP(),
    arguments: or(schemas .KCZ([jsonObject, schemas .YjP()]), {}),
});
const output = schemas .Ikc({
    text: schemas .YjP(),
    toolCalls: or(schemas .YOg(toolCall), []),
    finishReason: or(schemas .k5n(request .SE), 'stop'),
    metadata: or(jsonObject, {}),
});
const usage = schemas .Ikc({
    input: count,
    cachedInput: or(count, 0),
    cacheWrite: or(count, 0),
    output: count,
    reasoning: or(count, 0),
    longCacheWrite: count.optional(),
    hostedTools: schemas .Ikc({ webSearches: count.optional(), fileSearches: count.optional(), other: count.optional() })
        .optional(),
});
const served = schemas .Ikc({
    model: unsaid(schemas .YjP()),
    requestId: unsaid(schemas .YjP()),
    serviceTier: unsaid(schemas .YjP()),
});
const recorded = schemas .Ikc({
    key: schemas .YjP(),
    answer: schemas .Ikc({
        output,
        usage: unsaid(usage),
        served: or(served, { model: undefined, requestId: undefined, serviceTier: undefined }),
        reportedCostUsd: unsaid(count),
        latencyMs: or(count, 0),
    }),
});
function parseRecorded(line) {
    const read = (0,wire_body .lj)(line);
    if ((0,nesting .hz)(read, LONGEST_PATH + nesting .yF))
        return '';
    const { data, error } = recorded.safeParse(read);
    return data ?? error?.issues[0]?.path.join('.') ?? '';
}

;






function recordingKey({ messages, parameters, tools, output, vars }) {
    const asked = { messages, parameters, tools, output: output?.schema ?? null, vars };
    return (0,external_node_crypto_.createHash)('sha256').update((0,canonical_json .d)(asked)).digest('hex');
}
async function openReplay(endpoint, snapshot) {
    const text = new TextDecoder().decode(await snapshot.read(endpoint.recordings.oid));
    const answers = Map.groupBy(readRecording(text, endpoint.file), ({ key }) => key);
    const asked = new Map();
    return {
        call: async (request) => {
            const key = recordingKey(request);
            const count = asked.get(key) ?? 0;
            asked.set(key, count + 1);
            const recorded = answers.get(key) ?? [];
            const answer = recorded[count % Math.max(1, recorded.length)]?.answer;
            if (answer === undefined)
                throw miss(endpoint.file, request);
            return Promise.resolve(answer);
        },
    };
}
function recordAnswers(providers, file) {
    let flag = 'w';
    return {
        ...providers,
        open: async (request, side) => {
            const provider = await providers.open(request, side);
            return {
                call: async (asked, signal) => {
                    const answer = await provider.call(asked, signal);
                    writeFileSync(file, `${JSON.stringify({ key: recordingKey(asked), answer })}\n`, { flag });
                    flag = 'a';
                    return answer;
                },
            };
        },
    };
}
function readRecording(text, file) {
    const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
    return lines
        .filter(({ line }) => line !== '')
        .map(({ line, number }) => readLine(line, { file, line: number, column: 1 }));
}
function readLine(text, place) {
    const recorded = parseRecorded(text);
    if (typeof recorded !== 'string')
        return recorded;
    const what = recorded === '' ? '' : `: \`${recorded}\` is missing or of the wrong type`;
    throw new user_error .yo({
        code: 'bad-file',
        sentence: `This line is no recorded answer${what}.`,
        place,
        hint: 'Record anew with `evaldelta run --record FILE`.',
    });
}
function miss(file, request) {
    const last = request.messages.at(-1)?.text ?? JSON.stringify(request.vars);
    const quoted = JSON.stringify(last.length <= 80 ? last : `${last.slice(0, 80)}…`);
    const message = `The recording ${file} has no answer to ${quoted}.`;
    return new ports .RA({
        kind: 'fatal',
        message,
        status: undefined,
        hint: 'Record anew with `evaldelta run --record FILE`.',
    });
}

;













const SILENT = { info: () => undefined, warn: () => undefined };
async function openEndpoint(endpoint, side, world) {
    if ((0,providers .yX)(endpoint))
        return openModel(endpoint, world);
    switch (endpoint.provider) {
        case 'command': {
            const { worktrees, env, redact } = world;
            if (worktrees === undefined)
                throw (0,without_repository .t)(endpoint.provider);
            const provider = await (0,command .kK)(endpoint, requireSide(side), { worktrees, env, redact });
            world.closing.push(() => provider.stop());
            return provider;
        }
        case 'http':
            return openServer(endpoint, side, world);
        case 'agent': {
            if (world.agents === undefined)
                throw (0,without_repository .t)(endpoint.provider);
            return (await world.agents()).open(endpoint, requireSide(side));
        }
        case 'replay': {
            const revision = (await world.repository?.revisions())?.[requireSide(side)];
            if (revision === undefined)
                throw (0,without_repository .t)(endpoint.provider);
            return openReplay(endpoint, revision.snapshot);
        }
    }
}
async function openServer(endpoint, side, world) {
    const { start } = endpoint;
    if (start === undefined)
        return openHttp(endpoint, world);
    if (world.services === undefined)
        throw (0,without_repository .t)(endpoint.provider);
    const service = await (await world.services()).open({ ...endpoint, start }, requireSide(side));
    return openStarted(endpoint, service, world);
}
async function openModel(endpoint, options) {
    const context = (0,access_options .j)(endpoint, options);
    const openExchange = await openClient(endpoint, options);
    return { call: (request, signal) => (0,exchange .z$)(openExchange(request), context, signal) };
}
async function openClient(endpoint, options) {
    const given = (0,access_options .s)(endpoint, options);
    const cloud = openCloud(given);
    if (cloud !== undefined)
        return preparedBy(cloud, await openDirect(endpoint, { ...given, cloud }, options));
    return await openDirect(endpoint, given, options);
}
function preparedBy({ prepare }, open) {
    return (request) => {
        const exchange = open(request);
        return {
            ...exchange,
            send: async (signal) => {
                await unlessAborted(prepare(), signal);
                return await exchange.send(signal);
            },
        };
    };
}
async function openDirect(endpoint, world, options) {
    switch (endpoint.api) {
        case 'messages': {
            const client = await (0,anthropic .a)({ ...world, log: options.log ?? SILENT });
            return (request) => (0,anthropic .Y)(client, endpoint, request);
        }
        case 'chat': {
            const client = await (0,openai_client .s)(world);
            return (request) => (0,chat .O)(client, endpoint, request);
        }
        case 'responses': {
            const client = await (0,openai_client .s)(world);
            return (request) => (0,responses .UQ)(client, endpoint.model, request);
        }
    }
}
function requireSide(side) {
    if (side === undefined)
        throw new Error('A program or a recording was to be opened without saying for which side.');
    return side;
}


 }),

 50444:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  J: () => ( chatBody),
  O: () => ( chatExchange)
});

var providers = __webpack_require__(25330);
var wire_body = __webpack_require__(15926);
var exchange = __webpack_require__(35423);
var finish_words = __webpack_require__(89829);
var gateway = __webpack_require__(70106);
var routing = __webpack_require__(7078);
;

const GEMINI = { ask: withSignatures };
const UNSIGNED = { google: { thought_signature: 'skip_thought_signature_validator' } };
function withSignatures(body) {
    const messages = (0,wire_body .Nt)(body['messages']).map((message) => {
        const [first, ...others] = (0,wire_body .Nt)(message['tool_calls']);
        return first === undefined || (0,wire_body .eB)(first['extra_content']) !== undefined
            ? message
            : { ...message, tool_calls: [{ ...first, extra_content: UNSIGNED }, ...others] };
    });
    return { ...body, messages };
}

;


const OPENROUTER = {
    headers: { 'x-openrouter-metadata': 'enabled', 'x-openrouter-experimental-metadata': 'enabled' },
    ask: withRouting,
    upstreamOf,
};
function withRouting(body) {
    const routing = (0,wire_body .eB)(body['provider']);
    const named = [routing?.['only'], routing?.['order']].some((list) => (0,wire_body .DD)(list).length > 0);
    return routing === undefined || !named ? body : { ...body, provider: { allow_fallbacks: false, ...routing } };
}
function upstreamOf(answer, request) {
    const selected = (0,wire_body .Nt)((0,wire_body .eB)((0,wire_body .eB)(answer['openrouter_metadata'])?.['endpoints'])?.['available']).find((each) => each['selected'] === true);
    const server = (0,wire_body .e1)(answer['provider']) ?? (0,wire_body .e1)(selected?.['provider']);
    if (server === undefined)
        return undefined;
    const quantization = (0,wire_body .e1)(selected?.['quantization']) ?? (0,wire_body .e1)(answer['quantization']) ?? askedQuantization(request);
    return quantization === undefined ? server : `${server} (${quantization})`;
}
function askedQuantization(request) {
    const { quantizations, only, order } = (0,routing .CC)(request);
    const allowed = (0,wire_body .DD)(quantizations);
    if (allowed.length === 1)
        return (0,wire_body .e1)(allowed[0]);
    const servers = (0,wire_body .DD)(only).length > 0 ? (0,wire_body .DD)(only) : (0,wire_body .DD)(order);
    return (0,routing .T4)(request) ? /\/((?:fp|int|bf)\d+\w*)$/.exec((0,wire_body .e1)(servers[0]) ?? '')?.[1] : undefined;
}

;



function dialectOf(endpoint) {
    if (endpoint.provider === 'gemini' || endpoint.provider === 'vertex')
        return GEMINI;
    return (0,routing .Tr)({ endpoint }) ? OPENROUTER : {};
}

var access_parameters = __webpack_require__(15079);
;
const tag = (name) => ({
    name: `<${name}>`,
    open: new RegExp(`^<${name}>`, 'i'),
    close: new RegExp(`</${name}>`, 'i'),
});
const THINK = tag('think');
const OTHERS = [
    ...['thinking', 'thought', 'reasoning', 'seed:think'].map(tag),
    { name: '[think]', open: /^\[think\]/i, close: /\[\/think\]/i },
    { name: '◁think▷', open: /^◁think▷/i, close: /◁\/think▷/i },
    { name: '<|channel>thought', open: /^<\|channel>thought/i, close: /<channel\|>/i },
    { name: '<|start_thinking|>', open: /^<\|start_thinking\|>/i, close: /<\|end_thinking\|>/i },
];
function withoutThinking(text, asked) {
    const wanted = asked.toLowerCase();
    const marks = [THINK, ...OTHERS.filter(({ name }) => !wanted.includes(name))];
    let rest = text.trimStart();
    const final = wanted.includes('<|channel|>') ? undefined : finalChannel(rest);
    if (final !== undefined)
        return final;
    let isOpened = false;
    for (let mark = markOf(rest, marks); mark !== undefined; mark = markOf(rest, marks)) {
        isOpened = true;
        rest = after(rest, mark.close).trimStart();
    }
    if (isOpened)
        return rest;
    return wanted.includes('</think>') ? text : withoutUnopened(text);
}
const CHANNELS = /^(?:<\|start\|>assistant)?<\|channel\|>/;
const FINAL = /<\|channel\|>final\s*(?:<\|constrain\|>\w+)?<\|message\|>/;
const BARE_CHANNELS = /^analysis[^]*?assistantfinal/;
function finalChannel(text) {
    if (BARE_CHANNELS.test(text))
        return text.replace(BARE_CHANNELS, '').trimStart();
    if (!CHANNELS.test(text))
        return undefined;
    const [, ...finals] = text.split(FINAL);
    return (finals.at(-1) ?? '').replace(/<\|(?:return|end)\|>\s*$/, '').trimStart();
}
function markOf(text, marks) {
    return marks.find(({ open }) => open.test(text));
}
function after(text, close) {
    const found = close.exec(text);
    return found === null ? '' : text.slice(found.index + found[0].length);
}
function withoutUnopened(text) {
    const found = THINK.close.exec(text);
    if (found === null)
        return text;
    const before = text.slice(0, found.index);
    const rest = text.slice(found.index + found[0].length);
    const isQuoted = /["'`“«]\s*$/.test(before) || before.split('```').length % 2 === 0;
    const isMidSentence = /[\p{L}\p{N},;:] $/u.test(before) && /^(?:[.,;:!?)]| \p{Ll})/u.test(rest);
    return isQuoted || isMidSentence || /<think>/i.test(before) ? text : rest.trimStart();
}

var stated_cost = __webpack_require__(29019);
var transport = __webpack_require__(99742);
var usage = __webpack_require__(76279);
;











function chatExchange(client, endpoint, request) {
    const { headers, ask = (body) => body, upstreamOf } = dialectOf(endpoint);
    const body = ask(chatBody(endpoint, request));
    const asked = { label: `${endpoint.provider} ${endpoint.model}`, endpoint, request };
    const options = headers === undefined ? {} : { headers };
    return {
        send: async (signal) => (0,stated_cost .v)(await client.post('/chat/completions', { body, ...options, ...(0,transport .mr)(signal) }).withResponse()),
        read: (answer) => {
            const said = readCompletion(answer, asked);
            const upstream = upstreamOf?.((0,wire_body .eB)(answer) ?? {}, request);
            return upstream === undefined ? said : { ...said, served: { ...said.served, upstream } };
        },
    };
}
function chatBody({ provider, model }, request) {
    const limitName = (0,providers .Jh)(provider).chatLimit ?? 'max_completion_tokens';
    const names = { maxOutputTokens: limitName, reasoningEffort: ['reasoning_effort'] };
    const { tools: more, ...parameters } = (0,access_parameters .uT)(request.parameters, names);
    const tools = [...request.tools.map(toTool), ...(0,wire_body .DD)(more)];
    const schema = request.output && { name: request.output.name, schema: request.output.schema, strict: true };
    return (0,wire_body .oE)({
        model,
        messages: request.messages.map(toMessage),
        tools: (0,wire_body .Re)(tools),
        service_tier: (0,access_parameters .Mb)(request),
        response_format: schema && { type: 'json_schema', json_schema: schema },
        ...parameters,
    });
}
function toTool(tool) {
    const { name, description, parameters } = tool;
    return { type: 'function', function: (0,wire_body .oE)({ name, description, parameters }) };
}
function toMessage(message) {
    if (message.role === 'tool')
        return { role: 'tool', tool_call_id: message.toolCallId ?? '', content: message.text };
    if (message.toolCalls.length === 0)
        return { role: message.role, content: toContent(message) };
    const calls = message.toolCalls.map((call) => ({
        id: call.id,
        type: 'function',
        function: { name: call.name, arguments: JSON.stringify(call.arguments) },
    }));
    return { role: message.role, content: message.text === '' ? null : toContent(message), tool_calls: calls };
}
function toContent(message) {
    if (message.images.length === 0)
        return message.text;
    const images = message.images.map((url) => ({ type: 'image_url', image_url: { url } }));
    return [...(message.text === '' ? [] : [{ type: 'text', text: message.text }]), ...images];
}
function readCompletion(answer, asked) {
    const { label } = asked;
    const body = (0,wire_body .eB)(answer);
    const choice = (0,wire_body .Nt)(body?.['choices'])[0];
    const failed = [body, choice].find((each) => each !== undefined && (0,gateway .HR)(each));
    if (failed !== undefined)
        throw (0,gateway .L7)(failed, label);
    const message = (0,wire_body .eB)(choice?.['message']);
    if (body === undefined || choice === undefined || message === undefined)
        throw (0,exchange .Qm)(label, 'it has no message');
    const reportedCostUsd = (0,stated_cost .y)(answer);
    const searches = reportedCostUsd === undefined ? searchesOf(body) : undefined;
    return {
        output: readOutput(choice, message, asked),
        usage: (0,usage .g)(body['usage'], { input: 'prompt', output: 'completion' }, searches),
        served: {
            model: (0,wire_body .e1)(body['model']),
            requestId: (0,wire_body .e1)(answer._request_id) ?? (0,wire_body .e1)(body['id']),
            serviceTier: (0,wire_body .e1)(body['service_tier']),
        },
        reportedCostUsd,
    };
}
function readOutput(choice, message, { label, endpoint, request }) {
    const refusal = (0,wire_body .e1)(message['refusal']);
    const toolCalls = readCalls(message, label);
    const content = readContent(message['content'], label) ?? '';
    const isEmpty = content === '' && refusal === undefined && toolCalls.length === 0;
    (0,exchange .qt)({ isEmpty, ended: choice['finish_reason'] }, label);
    const thinksAloud = (0,providers .Jh)(endpoint.provider).thinksAloud === true;
    const text = thinksAloud ? withoutThinking(content, wordsOf(request)) : content;
    const finished = (0,finish_words .K)(choice['finish_reason'], label);
    const finishReason = finished.finishReason !== 'stop'
        ? finished.finishReason
        : refusal !== undefined
            ? 'refusal'
            : toolCalls.length > 0
                ? 'tool_calls'
                : 'stop';
    return { text: text === '' ? (refusal ?? '') : text, toolCalls, finishReason, metadata: finished.metadata };
}
function wordsOf(request) {
    return request.messages.map(({ text }) => text).join('\n');
}
function readCalls(message, label) {
    const calls = (0,exchange .Qv)(message['tool_calls'], 'tool calls', label).map((call) => {
        const called = (0,wire_body .eB)(call['function']);
        return (0,wire_body .zY)(call['id'], called?.['name'], called?.['arguments']);
    });
    const legacy = (0,wire_body .eB)(message['function_call']);
    if (legacy === undefined || calls.length > 0)
        return calls;
    return [(0,wire_body .zY)(undefined, legacy['name'], legacy['arguments'])];
}
const TEXT_PARTS = new Set(['text', 'output_text']);
function readContent(content, label) {
    if (typeof content === 'string')
        return content;
    if (content !== null && content !== undefined && !Array.isArray(content))
        throw (0,exchange .Qm)(label, 'its content is neither text nor a list of parts');
    const parts = (0,exchange .Qv)(content, 'parts', label).filter((part) => TEXT_PARTS.has(part['type']));
    return (0,wire_body .e1)(parts.map((part) => (0,wire_body .e1)(part['text']) ?? '').join(''));
}
function searchesOf(body) {
    return { other: (0,wire_body .Wg)((0,wire_body .eB)(body['usage'])?.['num_sources_used']) ?? 0 };
}


 }),

 51599:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   G6: () => ( hostedToolsOf),
   HI: () => ( responsesBody),
   UQ: () => ( responsesExchange)
 });
 var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14788);
 var _wire_body_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15926);
 var _wire_error_body_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83991);
 var _wire_error_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42774);
 var _wire_exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35423);
 var _wire_finish_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89829);
 var _wire_gateway_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70106);
 var _access_parameters_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15079);
 var _wire_stated_cost_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29019);
 var _wire_transport_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99742);
 var _wire_usage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76279);











const NAMES = { maxOutputTokens: 'max_output_tokens', reasoningEffort: ['reasoning', 'effort'] };
function responsesExchange(client, model, request) {
    const body = responsesBody(model, request);
    return {
        send: async (signal) => (0,_wire_stated_cost_js__WEBPACK_IMPORTED_MODULE_8__ .v)(await client.post('/responses', { body, ...(0,_wire_transport_js__WEBPACK_IMPORTED_MODULE_6__ .mr)(signal) }).withResponse()),
        read: (answer) => readResponse(answer, `${request.endpoint.provider} ${model}`),
    };
}
function responsesBody(model, request) {
    const { tools: builtIn, text, ...parameters } = (0,_access_parameters_js__WEBPACK_IMPORTED_MODULE_5__ .uT)(request.parameters, NAMES);
    const tools = [...request.tools.map(toTool), ...(0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .DD)(builtIn)];
    const format = request.output && {
        format: { type: 'json_schema', name: request.output.name, schema: request.output.schema, strict: true },
    };
    return (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .oE)({
        model,
        input: request.messages.flatMap(toItems),
        store: false,
        tools: (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .Re)(tools),
        service_tier: (0,_access_parameters_js__WEBPACK_IMPORTED_MODULE_5__ .Mb)(request),
        text: format === undefined && text === undefined ? undefined : { ...format, ...(0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .eB)(text) },
        ...parameters,
    });
}
function toTool(tool) {
    const { name, description, parameters } = tool;
    return (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .oE)({ type: 'function', name, description, parameters, strict: false });
}
function toItems(message) {
    if (message.role === 'tool') {
        return [{ type: 'function_call_output', call_id: message.toolCallId ?? '', output: message.text }];
    }
    const calls = message.toolCalls.map((call) => ({
        type: 'function_call',
        call_id: call.id,
        name: call.name,
        arguments: JSON.stringify(call.arguments),
    }));
    const isEmpty = message.text === '' && message.images.length === 0;
    return isEmpty && calls.length > 0 ? calls : [{ role: message.role, content: toContent(message) }, ...calls];
}
function toContent(message) {
    if (message.images.length === 0)
        return message.text;
    const images = message.images.map((url) => ({ type: 'input_image', image_url: url, detail: 'auto' }));
    return [...(message.text === '' ? [] : [{ type: 'input_text', text: message.text }]), ...images];
}
function readResponse(answer, label) {
    const body = (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .eB)(answer);
    if (body !== undefined && (0,_wire_gateway_js__WEBPACK_IMPORTED_MODULE_4__ .HR)(body))
        throw failedResponse(body, label);
    if (body === undefined || !Array.isArray(body['output']))
        throw (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_2__ .Qm)(label, 'it has no output');
    const reportedCostUsd = (0,_wire_stated_cost_js__WEBPACK_IMPORTED_MODULE_8__ .y)(answer);
    const tools = reportedCostUsd === undefined ? hostedToolsOf(body) : undefined;
    return {
        output: readOutput(body, label),
        usage: (0,_wire_usage_js__WEBPACK_IMPORTED_MODULE_7__ .g)(body['usage'], { input: 'input', output: 'output' }, tools),
        served: {
            model: (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .e1)(body['model']),
            requestId: (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .e1)(answer._request_id),
            serviceTier: (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .e1)(body['service_tier']),
        },
        reportedCostUsd,
    };
}
function readOutput(body, label) {
    const items = (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_2__ .Qv)(body['output'], 'items of output', label);
    const parts = items
        .filter((item) => item['type'] === 'message')
        .flatMap((item) => (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_2__ .Qv)(item['content'], 'parts of a message', label));
    const refusals = parts.filter((part) => part['type'] === 'refusal').map((part) => (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .e1)(part['refusal']) ?? '');
    const text = parts.filter((part) => part['type'] === 'output_text').map((part) => (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .e1)(part['text']) ?? '');
    const toolCalls = items
        .filter((item) => item['type'] === 'function_call')
        .map((item) => (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .zY)(item['call_id'], item['name'], item['arguments']));
    (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_2__ .qt)({ isEmpty: parts.length + toolCalls.length === 0, ended: body['status'] }, label);
    const ended = readStatus(body, label);
    const finishReason = ended.finishReason !== 'stop'
        ? ended.finishReason
        : refusals.length > 0
            ? 'refusal'
            : toolCalls.length > 0
                ? 'tool_calls'
                : 'stop';
    return { text: [...text, ...refusals].join(''), toolCalls, finishReason, metadata: ended.metadata };
}
function readStatus(body, label) {
    const status = (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .e1)(body['status']) ?? 'completed';
    if (status === 'completed')
        return (0,_wire_finish_words_js__WEBPACK_IMPORTED_MODULE_3__ .K)(undefined, label);
    if (status === 'failed')
        throw failedResponse(body, label);
    if (status !== 'incomplete')
        throw (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_2__ .Qm)(label, `its status is ${status}`);
    const reason = (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .e1)((0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .eB)(body['incomplete_details'])?.['reason']) ?? 'incomplete';
    const ended = (0,_wire_finish_words_js__WEBPACK_IMPORTED_MODULE_3__ .K)(reason, label);
    return ended.finishReason === 'other' ? { finishReason: 'length', metadata: { finish_reason: reason } } : ended;
}
function failedResponse(body, label) {
    const code = (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .e1)((0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .eB)(body['error'])?.['code']);
    if (code === undefined || (0,_wire_error_words_js__WEBPACK_IMPORTED_MODULE_1__ .Yy)(code) !== undefined)
        return (0,_wire_gateway_js__WEBPACK_IMPORTED_MODULE_4__ .L7)(body, label);
    const message = `${label} failed (${code}): ${(0,_wire_error_body_js__WEBPACK_IMPORTED_MODULE_10__ .N)(body).sentence}`;
    if (/server_error|timeout/.test(code))
        return (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_2__ ["do"])(message);
    const fails = /image|file|base64/.test(code);
    return new _ports_js__WEBPACK_IMPORTED_MODULE_0__ .RA({ kind: 'rejected', message, status: undefined, hint: undefined, fails });
}
const FREE_CALLS = new Set([
    'function_call',
    'custom_tool_call',
    'mcp_call',
    'computer_call',
    'local_shell_call',
    'apply_patch_call',
    'tool_search_call',
]);
function hostedToolsOf(body) {
    const calls = (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .Nt)(body['output']).flatMap((item) => (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .e1)(item['type']) ?? []);
    const count = (isMeant) => calls.filter(isMeant).length;
    const priced = ['web_search_call', 'file_search_call'];
    return {
        webSearches: count((type) => type === 'web_search_call'),
        fileSearches: count((type) => type === 'file_search_call'),
        other: count((type) => type.endsWith('_call') && !priced.includes(type) && !FREE_CALLS.has(type)),
    };
}


 })

};
