export const id = 5497;
export const ids = [5497];
export const modules = {

 79334:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Is: () => ( _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.Is),
   JA: () => ( _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.JA),
   LG: () => ( _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.LG),
   Ll: () => ( _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.Ll),
   OE: () => ( _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.OE),
   PO: () => ( _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.PO),
   RA: () => ( _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.RA),
   W5: () => ( _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.W5),
   cH: () => ( _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.cH),
   fK: () => ( _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.fK),
   k5: () => ( _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.k5),
   m_: () => ( _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.m_),
   pf: () => ( _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.pf),
   qA: () => ( _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.qA),
   v3: () => ( _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.v3),
   v7: () => ( _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.v7),
   vc: () => ( _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.vc),
   xX: () => ( _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.xX)
 });
 var _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97922);


 }),

 62296:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   IG: () => ( resolveBedrockEndpoint),
   ej: () => ( assertBedrockRequestOrigin),
   f6: () => ( assertValidBedrockBearerCredential),
   sD: () => ( resolveBedrockBearerAuth),
   tD: () => ( brand_privateBedrockClient)
 });
 var _error_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79334);
 var _utils_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15541);


const brand_privateBedrockClient = Symbol.for('openai.privateBedrockClient');
function errorWithCause(message, cause) {
    const error = new _error_mjs__WEBPACK_IMPORTED_MODULE_0__ .vc(message);
    error.cause = cause;
    return error;
}
function normalizeOptionalString(value) {
    const normalized = typeof value === 'string' ? value.trim() : undefined;
    return normalized || undefined;
}
function normalizeBaseURL(baseURL) {
    const url = new URL(baseURL);
    const responsesMatch = url.pathname.match(/\/responses(?:\/.*)?$/);
    if (responsesMatch?.index !== undefined) {
        url.pathname = url.pathname.slice(0, responsesMatch.index) || '/';
    }
    return url.toString().replace(/\/$/, '');
}
function resolveRuntimeDnsSuffixes(region) {
    if (region.startsWith('cn-')) {
        return ['amazonaws.com.cn', 'api.amazonwebservices.com.cn'];
    }
    if (region.startsWith('eusc-')) {
        return ['amazonaws.eu', 'api.amazonwebservices.eu'];
    }
    if (region.startsWith('us-iso-')) {
        return ['c2s.ic.gov', 'api.aws.ic.gov'];
    }
    if (region.startsWith('us-isob-')) {
        return ['sc2s.sgov.gov', 'api.aws.scloud'];
    }
    if (region.startsWith('eu-isoe-')) {
        return ['cloud.adc-e.uk', 'api.cloud-aws.adc-e.uk'];
    }
    if (region.startsWith('us-isof-')) {
        return ['csp.hci.ic.gov', 'api.aws.hci.ic.gov'];
    }
    return ['amazonaws.com', 'api.aws'];
}
function parseBedrockEndpointHostname(hostname) {
    const canonicalHostname = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
    const [service, region, ...suffixParts] = canonicalHostname.toLowerCase().split('.');
    const suffix = suffixParts.join('.');
    if (service === 'bedrock-mantle' && region && /^[a-z0-9-]+$/.test(region) && suffix === 'api.aws') {
        return { endpoint: 'mantle', region };
    }
    if ((service === 'bedrock-runtime' || service === 'bedrock-runtime-fips') && region) {
        const [standardSuffix, dualStackSuffix] = resolveRuntimeDnsSuffixes(region);
        if (suffix === standardSuffix || suffix === dualStackSuffix) {
            return { endpoint: 'runtime', region };
        }
    }
    return undefined;
}
function validateCanonicalBedrockEndpoint(baseURL, endpoint, region) {
    const parsedBaseURL = new URL(baseURL);
    const canonicalEndpoint = parseBedrockEndpointHostname(parsedBaseURL.hostname);
    if (canonicalEndpoint && parsedBaseURL.protocol !== 'https:') {
        throw new _error_mjs__WEBPACK_IMPORTED_MODULE_0__ .vc('Canonical Amazon Bedrock endpoints require HTTPS.');
    }
    if (canonicalEndpoint && canonicalEndpoint.endpoint !== endpoint) {
        throw new _error_mjs__WEBPACK_IMPORTED_MODULE_0__ .vc(`The Bedrock ${canonicalEndpoint.endpoint} hostname does not match the selected \`${endpoint}\` endpoint. Set \`endpoint: '${canonicalEndpoint.endpoint}'\` to use this hostname.`);
    }
    if (canonicalEndpoint && region && canonicalEndpoint.region !== region) {
        throw new _error_mjs__WEBPACK_IMPORTED_MODULE_0__ .vc(`The Bedrock endpoint region \`${canonicalEndpoint.region}\` does not match the configured AWS region \`${region}\`.`);
    }
}
function validateBedrockEndpointSelection(endpoint) {
    if (endpoint !== undefined && endpoint !== 'mantle' && endpoint !== 'runtime') {
        throw new _error_mjs__WEBPACK_IMPORTED_MODULE_0__ .vc('The Bedrock `endpoint` must be either `mantle` or `runtime`.');
    }
}
function resolveBedrockEndpoint(options) {
    validateBedrockEndpointSelection(options.endpoint);
    if (options.region !== undefined && !normalizeOptionalString(options.region)) {
        throw new _error_mjs__WEBPACK_IMPORTED_MODULE_0__ .vc('The Bedrock AWS `region` must not be empty.');
    }
    if (options.baseURL !== undefined &&
        options.baseURL !== null &&
        !normalizeOptionalString(options.baseURL)) {
        throw new _error_mjs__WEBPACK_IMPORTED_MODULE_0__ .vc('The Bedrock `baseURL` must not be empty.');
    }
    const region = normalizeOptionalString(options.region) ??
        normalizeOptionalString((0,_utils_mjs__WEBPACK_IMPORTED_MODULE_1__ .sx)('AWS_REGION')) ??
        normalizeOptionalString((0,_utils_mjs__WEBPACK_IMPORTED_MODULE_1__ .sx)('AWS_DEFAULT_REGION'));
    if (region && !/^[a-z]{2,8}(?:-[a-z0-9]+)+-\d+$/.test(region)) {
        throw new _error_mjs__WEBPACK_IMPORTED_MODULE_0__ .vc('The Bedrock AWS `region` is invalid. Use a standard AWS region such as `us-east-1`.');
    }
    const configuredBaseURL = options.baseURL === undefined
        ? normalizeOptionalString((0,_utils_mjs__WEBPACK_IMPORTED_MODULE_1__ .sx)('AWS_BEDROCK_BASE_URL'))
        : normalizeOptionalString(options.baseURL);
    if (configuredBaseURL) {
        const baseURL = normalizeBaseURL(configuredBaseURL);
        const endpoint = options.endpoint ?? parseBedrockEndpointHostname(new URL(baseURL).hostname)?.endpoint ?? 'mantle';
        validateCanonicalBedrockEndpoint(baseURL, endpoint, region);
        return { endpoint, region, baseURL };
    }
    const endpoint = options.endpoint ?? 'mantle';
    if (!region) {
        throw new _error_mjs__WEBPACK_IMPORTED_MODULE_0__ .vc('Bedrock requires an AWS region. Pass `region` to `bedrock(...)`, or set `AWS_REGION` or `AWS_DEFAULT_REGION`.');
    }
    const hostname = endpoint === 'runtime'
        ? `bedrock-runtime.${region}.${resolveRuntimeDnsSuffixes(region)[0]}`
        : `bedrock-mantle.${region}.api.aws`;
    return { endpoint, region, baseURL: `https://${hostname}/openai/v1` };
}
function assertBedrockRequestOrigin(baseURL, requestURL) {
    const expectedURL = new URL(baseURL);
    const request = new URL(requestURL);
    const expectedOrigin = expectedURL.origin;
    const requestOrigin = request.origin;
    if ((expectedURL.protocol !== 'http:' && expectedURL.protocol !== 'https:') ||
        (request.protocol !== 'http:' && request.protocol !== 'https:') ||
        requestOrigin !== expectedOrigin) {
        throw new _error_mjs__WEBPACK_IMPORTED_MODULE_0__ .vc(`Bedrock request origin \`${requestOrigin}\` does not match the configured base URL origin \`${expectedOrigin}\`.`);
    }
}
function assertBedrockWebSocketOrigin(client, requestURL) {
    if (typeof client !== 'object' || client === null || !(brand_privateBedrockClient in client)) {
        return;
    }
    const normalizedRequestURL = new URL(requestURL);
    if (normalizedRequestURL.protocol === 'wss:') {
        normalizedRequestURL.protocol = 'https:';
    }
    else if (normalizedRequestURL.protocol === 'ws:') {
        normalizedRequestURL.protocol = 'http:';
    }
    assertBedrockRequestOrigin(
    client.baseURL, normalizedRequestURL.toString());
}
function assertProviderOwnsAuthorization(headers) {
    if (headers.has('authorization')) {
        throw new _error_mjs__WEBPACK_IMPORTED_MODULE_0__ .vc('Bedrock provider authentication cannot be combined with a custom `Authorization` header.');
    }
}
function assertValidBedrockBearerCredential(credential) {
    if (/^[\t ]|[\t ]$/.test(credential)) {
        throw new TypeError('Bedrock bearer credential contains an invalid HTTP header value.');
    }
    for (const character of credential) {
        const value = character.codePointAt(0) ?? 0;
        if ((value < 0x20 && value !== 0x09) || value === 0x7f || value > 0xff) {
            throw new TypeError('Bedrock bearer credential contains an invalid HTTP header value.');
        }
    }
}
function createBedrockUserAbortError(signal) {
    const error = new _error_mjs__WEBPACK_IMPORTED_MODULE_0__ .cH();
    Object.defineProperty(error, 'cause', {
        value: signal.reason,
        writable: true,
        configurable: true,
    });
    return error;
}
function removeBedrockAbortListener(signal, listener) {
    try {
        signal.removeEventListener('abort', listener);
    }
    catch {
    }
}
function resolveAbortableBedrockAuth(operation, signals, failure) {
    return new Promise((resolve, reject) => {
        let settled = false;
        const listeners = [];
        const removeListeners = () => {
            while (listeners.length > 0) {
                const registered = listeners.pop();
                if (registered) {
                    removeBedrockAbortListener(registered.signal, registered.listener);
                }
            }
        };
        failure.removeListeners = removeListeners;
        const settle = (result) => {
            if (settled) {
                return;
            }
            settled = true;
            if ('value' in result) {
                resolve(result.value);
            }
            else {
                removeListeners();
                reject(result.error);
            }
        };
        const rejectSignalFailure = (error) => {
            if (failure.error) {
                return;
            }
            failure.error = { value: error };
            settle({ error });
        };
        const registerAbortListener = (signal) => {
            const onAbort = () => {
                if (failure.error) {
                    return;
                }
                try {
                    rejectSignalFailure(createBedrockUserAbortError(signal));
                }
                catch (error) {
                    rejectSignalFailure(error);
                }
            };
            try {
                if (signal.aborted) {
                    onAbort();
                    return false;
                }
                listeners.push({ signal, listener: onAbort });
                signal.addEventListener('abort', onAbort, { once: true });
                if (settled) {
                    removeBedrockAbortListener(signal, onAbort);
                    return false;
                }
                if (signal.aborted) {
                    onAbort();
                    return false;
                }
            }
            catch (error) {
                if (settled) {
                    removeBedrockAbortListener(signal, onAbort);
                }
                else {
                    rejectSignalFailure(error);
                }
                return false;
            }
            return true;
        };
        for (const signal of signals) {
            if (!registerAbortListener(signal)) {
                return;
            }
        }
        let pending;
        try {
            pending = operation();
        }
        catch (error) {
            settle({ error });
            return;
        }
        const observeResult = async () => {
            try {
                settle({ value: await pending });
            }
            catch (error) {
                settle({ error });
            }
        };
        void observeResult();
    });
}
async function prepareBedrockAuth(request, context, operation) {
    const signals = [];
    for (const signal of [context.options.signal, request.signal]) {
        if (signal != null && !signals.includes(signal)) {
            signals.push(signal);
        }
    }
    const signalFailure = {};
    let value;
    try {
        try {
            value =
                signals.length > 0
                    ? await resolveAbortableBedrockAuth(operation.resolve, signals, signalFailure)
                    : await operation.resolve();
        }
        catch (cause) {
            if (signalFailure.error && Object.is(cause, signalFailure.error.value)) {
                throw cause;
            }
            throw errorWithCause(operation.failureMessage, cause);
        }
        if (signalFailure.error) {
            throw signalFailure.error.value;
        }
        for (const signal of signals) {
            if (signal.aborted) {
                throw createBedrockUserAbortError(signal);
            }
        }
    }
    finally {
        signalFailure.removeListeners?.();
    }
    operation.apply(value);
}
class BedrockBearerAuth {
    constructor(tokenProvider) {
        this.tokenProvider = tokenProvider;
    }
    async prepareRequest(request, context) {
        const headers = new Headers(request.headers);
        assertProviderOwnsAuthorization(headers);
        await prepareBedrockAuth(request, context, {
            resolve: () => this.tokenProvider(),
            failureMessage: 'Failed to resolve a bearer credential for Bedrock.',
            apply: (token) => {
                if (typeof token !== 'string' || !token.trim()) {
                    throw new _error_mjs__WEBPACK_IMPORTED_MODULE_0__ .vc('The Bedrock bearer credential provider must return a non-empty string.');
                }
                assertValidBedrockBearerCredential(token);
                try {
                    headers.set('authorization', `Bearer ${token}`);
                }
                catch (error) {
                    if (error instanceof TypeError) {
                        throw new TypeError('Bedrock bearer credential contains an invalid HTTP header value.');
                    }
                    throw error;
                }
                request.redirect = 'manual';
                request.headers = headers;
            },
        });
    }
}
function resolveBedrockBearerAuth(options, { allowEnvironment = true, } = {}) {
    if (options.apiKey !== undefined &&
        options.apiKey !== null &&
        (typeof options.apiKey !== 'string' || !options.apiKey.trim())) {
        throw new _error_mjs__WEBPACK_IMPORTED_MODULE_0__ .vc('The Bedrock bearer credential must not be empty.');
    }
    if (options.apiKey != null && options.tokenProvider) {
        throw new _error_mjs__WEBPACK_IMPORTED_MODULE_0__ .vc('The `apiKey` and `tokenProvider` options are mutually exclusive. Configure only one.');
    }
    if (options.tokenProvider) {
        const tokenProvider = options.tokenProvider;
        return { factory: () => new BedrockBearerAuth(tokenProvider), explicit: true };
    }
    if (options.apiKey != null) {
        const apiKey = options.apiKey;
        return { factory: () => new BedrockBearerAuth(async () => apiKey), explicit: true };
    }
    if (allowEnvironment && options.apiKey !== null && (0,_utils_mjs__WEBPACK_IMPORTED_MODULE_1__ .sx)('AWS_BEARER_TOKEN_BEDROCK')) {
        return {
            explicit: false,
            factory: () => new BedrockBearerAuth(async () => {
                const token = (0,_utils_mjs__WEBPACK_IMPORTED_MODULE_1__ .sx)('AWS_BEARER_TOKEN_BEDROCK');
                if (!token) {
                    throw new _error_mjs__WEBPACK_IMPORTED_MODULE_0__ .vc('Could not find credentials for Bedrock. Set `AWS_BEARER_TOKEN_BEDROCK` or configure AWS credential authentication.');
                }
                return token;
            }),
        };
    }
    return { factory: undefined, explicit: false };
}

 }),

 85497:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   bedrock: () => ( bedrock)
 });
 var _error_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79334);
 var _internal_provider_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41733);
 var _internal_bedrock_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62296);



function bedrock(options = {}) {
    const { baseURL } = (0,_internal_bedrock_mjs__WEBPACK_IMPORTED_MODULE_2__ .IG)(options);
    const { factory } = (0,_internal_bedrock_mjs__WEBPACK_IMPORTED_MODULE_2__ .sD)(options);
    if (!factory) {
        throw new _error_mjs__WEBPACK_IMPORTED_MODULE_0__ .vc('Bedrock bearer authentication requires an `apiKey`, `tokenProvider`, or `AWS_BEARER_TOKEN_BEDROCK`. For AWS credential authentication, import `bedrock` from `openai/providers/bedrock/aws`.');
    }
    return (0,_internal_provider_mjs__WEBPACK_IMPORTED_MODULE_1__ .Qd)({
        configure() {
            const auth = factory();
            return {
                name: 'bedrock',
                baseURL,
                async prepareRequest(request, context) {
                    (0,_internal_bedrock_mjs__WEBPACK_IMPORTED_MODULE_2__ .ej)(baseURL, context.url);
                    await auth.prepareRequest(request, context);
                },
            };
        },
    });
}

 })

};
