export const id = 9878;
export const ids = [9878];
export const modules = {

 79878:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  vertex: () => ( vertex)
});

var core_error = __webpack_require__(97922);
var provider = __webpack_require__(41733);
;

function createVertexUserAbortError(signal) {
    const error = new core_error .cH();
    Object.defineProperty(error, 'cause', {
        value: signal.reason,
        writable: true,
        configurable: true,
    });
    return error;
}
function removeVertexAbortListener(signal, listener) {
    try {
        signal.removeEventListener('abort', listener);
    }
    catch {
    }
}
function resolveAbortableVertexAuth(operation, signals, failure) {
    return new Promise((resolve, reject) => {
        let settled = false;
        const listeners = [];
        const removeListeners = () => {
            while (listeners.length > 0) {
                const registered = listeners.pop();
                if (registered) {
                    removeVertexAbortListener(registered.signal, registered.listener);
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
                    rejectSignalFailure(createVertexUserAbortError(signal));
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
                    removeVertexAbortListener(signal, onAbort);
                    return false;
                }
                if (signal.aborted) {
                    onAbort();
                    return false;
                }
            }
            catch (error) {
                if (settled) {
                    removeVertexAbortListener(signal, onAbort);
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
async function prepareVertexAuth(request, context, operation, additionalSignals = []) {
    const signals = [];
    for (const signal of [context.options.signal, request.signal, ...additionalSignals]) {
        if (signal !== null && signal !== undefined && !signals.includes(signal)) {
            signals.push(signal);
        }
    }
    const signalFailure = {};
    let value;
    try {
        value =
            signals.length > 0
                ? await resolveAbortableVertexAuth(operation.resolve, signals, signalFailure)
                : await operation.resolve();
        if (signalFailure.error) {
            throw signalFailure.error.value;
        }
        for (const signal of signals) {
            if (signal.aborted) {
                throw createVertexUserAbortError(signal);
            }
        }
    }
    finally {
        signalFailure.removeListeners?.();
    }
    operation.apply(value);
}
var utils = __webpack_require__(15541);
;




async function loadGoogleAuth() {
    try {
        if (typeof require === 'function') {
            return require('google-auth-library');
        }
    }
    catch {
    }
    const moduleName = 'google-auth-library';
    return await import(
    moduleName);
}
function vertex(options = {}) {
    if (options.credentials && options.tokenProvider) {
        throw new core_error .vc('Set only one of credentials and tokenProvider.');
    }
    let { baseURL } = options;
    if (baseURL === undefined) {
        const project = options.project ?? (0,utils .sx)('GOOGLE_CLOUD_PROJECT');
        const location = options.location ?? (0,utils .sx)('GOOGLE_CLOUD_LOCATION');
        if (!project || !/^[a-zA-Z0-9_-][a-zA-Z0-9_.:-]*$/u.test(project)) {
            throw new core_error .vc('Vertex requires a project ID (project or GOOGLE_CLOUD_PROJECT).');
        }
        if (!location || !/^[a-z0-9-]+$/u.test(location)) {
            throw new core_error .vc('Vertex requires a location (location or GOOGLE_CLOUD_LOCATION).');
        }
        const host = location === 'global' ? 'aiplatform.googleapis.com' : `${location}-aiplatform.googleapis.com`;
        baseURL = `https://${host}/v1/projects/${project}/locations/${location}/publishers/openai/v1`;
    }
    const root = new URL(baseURL);
    if (!['http:', 'https:'].includes(root.protocol) ||
        root.username ||
        root.password ||
        root.search ||
        root.hash) {
        throw new core_error .vc('Vertex baseURL must be an HTTP(S) API root without credentials, query or fragment.');
    }
    const hostname = root.hostname.replace(/\.$/u, '');
    if (root.protocol !== 'https:' && (hostname === 'googleapis.com' || hostname.endsWith('.googleapis.com'))) {
        throw new core_error .vc('Google Vertex endpoints require HTTPS.');
    }
    const { tokenProvider, credentials } = options;
    return (0,provider .Qd)({
        configure() {
            let adc;
            async function resolveHeaders(url) {
                if (tokenProvider) {
                    const token = await tokenProvider();
                    if (typeof token !== 'string' || !/^[\u0021-\u007E]+$/u.test(token)) {
                        throw new core_error .vc('Vertex token provider must return a valid bearer token.');
                    }
                    return new Headers({ authorization: `Bearer ${token}` });
                }
                if (!adc) {
                    adc = credentials
                        ? Promise.resolve(credentials)
                        : (async () => {
                            const { GoogleAuth } = await loadGoogleAuth();
                            const auth = new GoogleAuth({ scopes: ['https://www.googleapis.com/auth/cloud-platform'] });
                            return await auth.getClient();
                        })();
                }
                try {
                    const authClient = await adc;
                    return new Headers(await authClient.getRequestHeaders(url));
                }
                catch (error) {
                    adc = undefined;
                    throw error;
                }
            }
            return {
                name: 'vertex',
                baseURL: root.toString(),
                timeoutIncludesAuth: true,
                async prepareRequest(request, context) {
                    if (new URL(context.url).origin !== root.origin) {
                        throw new core_error .vc('Refusing to send Vertex credentials outside the configured origin.');
                    }
                    const headers = new Headers(request.headers);
                    if (['authorization', 'api-key', 'openai-organization', 'openai-project'].some((name) => headers.has(name))) {
                        throw new core_error .vc('Vertex owns authentication; remove OpenAI project/organization and custom Authorization or api-key headers.');
                    }
                    const deadline = new AbortController();
                    const timer = context.timeout === undefined ? undefined : setTimeout(() => deadline.abort(), context.timeout);
                    try {
                        await prepareVertexAuth(request, context, {
                            resolve: () => resolveHeaders(context.url),
                            apply(authHeaders) {
                                for (const [name, value] of authHeaders) {
                                    headers.set(name, value);
                                }
                                request.headers = headers;
                                request.redirect = 'manual';
                            },
                        }, [deadline.signal]);
                    }
                    catch (error) {
                        if (deadline.signal.aborted) {
                            throw (0,provider .L0)();
                        }
                        if (error instanceof core_error .cH) {
                            throw error;
                        }
                        throw new core_error .vc('Vertex authentication failed. Check ADC and google-auth-library, or supply tokenProvider.');
                    }
                    finally {
                        clearTimeout(timer);
                    }
                },
            };
        },
    });
}

 })

};
