export const id = 6453;
export const ids = [6453,519];
export const modules = {

 60519:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  fz: () => ( annotate),
  gw: () => ( createActionsLog),
  failStep: () => ( failStep),
  QU: () => ( maskSecrets),
  Ko: () => ( readInputs),
  j7: () => ( writeJobSummary),
  Kn: () => ( writeOutputs)
});


var core = __webpack_require__(33838);
var promises_ = __webpack_require__(51455);
var disk_error = __webpack_require__(87367);
;
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
function safeLines(text) {
    const lines = text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').split('\n');
    return lines.map((line) => line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [')).join('\n');
}

var publish_error = __webpack_require__(40137);
;





const JOB_SUMMARY_MAX_BYTES = 1024 * 1024;
const ANNOTATIONS_PER_LEVEL = 9;
const ANNOTATION_MAX_CHARACTERS = 2000;
function readInputs(names, getInput = core.getInput) {
    const given = names.map((name) => [name, getInput(name)]).filter(([, value]) => value !== '');
    return Object.fromEntries(given);
}
function writeOutputs(outputs) {
    (0,disk_error .HS)(process.env['GITHUB_OUTPUT'] ?? 'GITHUB_OUTPUT', () => {
        for (const [name, value] of Object.entries(outputs))
            core.setOutput(name, value);
    });
}
function maskSecrets(secrets) {
    const lines = secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]).map((line) => line.trim());
    for (const line of new Set(lines))
        if (line !== '')
            core.setSecret(line);
}
async function writeJobSummary(texts) {
    const file = process.env['GITHUB_STEP_SUMMARY'];
    const written = file === undefined || file === '' ? 0 : await sizeOf(file);
    const text = texts.find((candidate) => written + Buffer.byteLength(candidate) < JOB_SUMMARY_MAX_BYTES);
    if (text === undefined) {
        throw new publish_error .S1('too-large', { sentence: 'The job summary is larger than GitHub takes.', hint: undefined });
    }
    try {
        await (0,disk_error .b7)(file ?? '', () => core.summary.addRaw(text, true).write());
    }
    catch (cause) {
        core.summary.emptyBuffer();
        const sentence = `The job summary could not be written: ${cause instanceof Error ? cause.message : String(cause)}`;
        throw new publish_error .S1('unsupported', { sentence, hint: undefined }, { cause });
    }
}
function annotate(annotations, directory) {
    for (const level of ['error', 'warning', 'notice']) {
        const remarks = annotations.filter((annotation) => annotation.level === level);
        for (const { message, title, place } of remarks.slice(0, ANNOTATIONS_PER_LEVEL)) {
            core[level](safeLines(message).slice(0, ANNOTATION_MAX_CHARACTERS), { title, ...lineOf(place, directory) });
        }
        for (const { message, place } of remarks.slice(ANNOTATIONS_PER_LEVEL)) {
            core.info(safeLines(`${level}: ${place === undefined ? '' : `${place.file}:${place.line}: `}${message}`));
        }
    }
}
function failStep(sentence, exitCode) {
    core.setFailed(safeLines(sentence));
    process.exitCode = exitCode;
}
function createActionsLog() {
    return {
        info: (line) => core.info(safeLines(line)),
        warn: (line) => core.warning(safeLines(line)),
    };
}
function lineOf(place, directory) {
    if (place === undefined)
        return {};
    return {
        file: directory === '' ? place.file : `${directory}/${place.file}`,
        startLine: place.line === 0 ? undefined : place.line,
        startColumn: place.column === 0 ? undefined : place.column,
    };
}
async function sizeOf(file) {
    const found = await (0,promises_.stat)(file).catch(() => undefined);
    return found?.size ?? 0;
}


 }),

 40137:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Ic: () => ( describeFailure),
   S1: () => ( PublishError),
   fI: () => ( describePublishError)
 });
 var _domain_writing_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97557);
 var _files_disk_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87367);
 var _process_time_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4376);



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
    return (0,_domain_writing_sentence_js__WEBPACK_IMPORTED_MODULE_2__ .m)(error.message, error.hint);
}
function describeFailure(error) {
    if (error instanceof PublishError)
        return describePublishError(error);
    if (error instanceof _process_time_limit_js__WEBPACK_IMPORTED_MODULE_1__ .f)
        return `Publishing was given up: ${error.message}.`;
    return `Publishing failed: ${(0,_files_disk_error_js__WEBPACK_IMPORTED_MODULE_0__ .qo)(error)?.message ?? String(error)}`;
}


 }),

 80719:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   T: () => ( wayFromWorkspace),
   f: () => ( readRunner)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
 var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35881);



function readRunner(env, commentId, shard = '') {
    const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const runId = env['GITHUB_RUN_ID'] ?? '';
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['RUNNER_TEMP'] ?? '', 'evaldelta');
    return {
        env,
        owner,
        repo,
        serverUrl,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        runId,
        runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
        runUrl: runId === '' ? undefined : `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
        hasResultsService: (env['ACTIONS_RUNTIME_TOKEN'] ?? '') !== '',
        payload: readPayload(env['GITHUB_EVENT_PATH']),
        instance: fileName(env['GITHUB_JOB'] ?? 'job', commentId, ...(shard === '' ? [] : [shard])),
        storeFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'trials', 'trials.sqlite'),
        cacheDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'store'),
        reportDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, `report-${fileName(env['GITHUB_ACTION'] ?? 'step', commentId)}`),
    };
}
function wayFromWorkspace(env, directory) {
    const workspace = env['GITHUB_WORKSPACE'] ?? '.';
    const top = topOfClone((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory));
    if (top === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(workspace))
        return '';
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(top));
    return way.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) ? '' : way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function topOfClone(directory) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.git')))
        return directory;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
    return parent === directory ? undefined : topOfClone(parent);
}
function fileName(...parts) {
    return parts.map((part) => part.replace(/[^A-Za-z0-9._-]/g, '_').slice(0, 64)).join('.');
}
function readPayload(path) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path ?? '', 'utf8'));
    }
    catch (cause) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ .yo({
            code: 'bad-event',
            sentence: 'The event of this run could not be read.',
            place: undefined,
            hint: 'Run the Action in a GitHub workflow, or use the command line.',
        }, { cause });
    }
}


 }),

 61239:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  y: () => ( restoreStore),
  J: () => ( saveStore)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var time_limit = __webpack_require__(4376);
;

const READ_LIMIT_MS = 60_000;
const WRITE_LIMIT_MS = 120_000;
async function restoreCachedFile({ file, key, prefixes, log, limitMs = READ_LIMIT_MS, }) {
    return await tolerate(log, { what: 'read', limitMs }, async (cache) => {
        return (await cache.restoreCache([file], key, [...prefixes])) !== undefined;
    });
}
async function saveCachedFile({ file, key, log, limitMs = WRITE_LIMIT_MS, }) {
    return await tolerate(log, { what: 'written', limitMs }, async (cache) => (await cache.saveCache([file], key)) >= 0);
}
async function tolerate(log, { what, limitMs }, use) {
    try {
        const cache = await Promise.all([__webpack_require__.e(5824), __webpack_require__.e(6275), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 60142));
        if (!cache.isFeatureAvailable())
            return false;
        return await (0,time_limit .u)({ ms: limitMs }, () => use(cache));
    }
    catch (error) {
        log.info(`The cache of finished trials could not be ${what}: ${error instanceof Error ? error.message : String(error)}`);
        return false;
    }
}

;



const NAME = 'evaldelta-trials-v1';
async function restoreStore(runner, log) {
    if ((0,external_node_fs_.existsSync)(runner.storeFile))
        return;
    const mine = `${NAME}-${runner.instance}-`;
    const prefixes = [`${mine}${runner.runId}-`, mine, `${NAME}-`];
    const file = runner.cacheDirectory;
    if (!(await restoreCachedFile({ file, key: keyOf(runner), prefixes, log })))
        return;
    carry(log, () => (0,external_node_fs_.renameSync)(file, (0,external_node_path_.dirname)(runner.storeFile)));
}
async function saveStore(runner, log) {
    if (!(0,external_node_fs_.existsSync)(runner.storeFile))
        return;
    const file = runner.cacheDirectory;
    const isThere = carry(log, () => {
        (0,external_node_fs_.rmSync)(file, { recursive: true, force: true });
        (0,external_node_fs_.cpSync)((0,external_node_path_.dirname)(runner.storeFile), file, { recursive: true });
    });
    if (isThere)
        await saveCachedFile({ file, key: keyOf(runner), log });
}
function carry(log, move) {
    try {
        move();
        return true;
    }
    catch (error) {
        log.info(`The cache of finished trials could not be moved: ${String(error)}`);
        return false;
    }
}
function keyOf({ instance, runId, runAttempt }) {
    return `${NAME}-${instance}-${runId}-${runAttempt}`;
}


 }),

 87367:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   CA: () => ( errorCode),
   HS: () => ( namingNow),
   b7: () => ( naming),
   qo: () => ( diskMistake)
 });
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);

const ROOM = 'Free some space there, or name a directory on another disk.';
const RIGHTS = 'Name a place that this user may write to.';
const LIMIT = 'Raise the limit of open files: `ulimit -n`.';
const TROUBLE = {
    ENOSPC: ['no space left on the device', ROOM],
    EDQUOT: ['the disk quota is used up', ROOM],
    EFBIG: ['the file would be larger than the system takes', ROOM],
    EROFS: ['the file system is read-only', RIGHTS],
    EACCES: ['permission denied', RIGHTS],
    EPERM: ['the system does not permit it', RIGHTS],
    EIO: ['the device failed', ROOM],
    EMFILE: ['too many open files', LIMIT],
    ENFILE: ['too many open files', LIMIT],
};
function errorCode(error) {
    return isSystemError(error) ? error.code : undefined;
}
function diskMistake(error, file) {
    if (!isSystemError(error))
        return undefined;
    const [words, hint] = TROUBLE[error.code] ?? [];
    if (words === undefined)
        return undefined;
    const about = error.path ?? file;
    const sentence = `${about === undefined ? 'The machine is out of order' : `"${about}" cannot be used`}: ${words} (${error.code}, ${error.syscall ?? 'unknown call'}).`;
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .yo({ code: 'disk-failed', sentence, place: undefined, hint }, { cause: error });
}
async function naming(file, work) {
    try {
        return await work();
    }
    catch (error) {
        throw diskMistake(error, file) ?? error;
    }
}
function namingNow(file, work) {
    try {
        return work();
    }
    catch (error) {
        throw diskMistake(error, file) ?? error;
    }
}
function isSystemError(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}


 }),

 4376:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   f: () => ( OutOfTime),
   u: () => ( within)
 });
class OutOfTime extends Error {
    constructor(why) {
        super(why);
        this.name = 'OutOfTime';
    }
}
const STOPPED = 'the job is being stopped';
async function within({ ms, stop, graceMs = 0 }, work) {
    if (stop?.aborted === true && graceMs === 0)
        throw new OutOfTime(STOPPED);
    const late = Promise.withResolvers();
    const timers = new Set();
    const give = (after, why) => void timers.add(setTimeout(() => late.reject(new OutOfTime(why)), after));
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


 }),

 64760:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   O: () => ( parseWhen),
   Z: () => ( heldBack)
 });
function parseWhen(text) {
    if (text === 'ready' || text === 'opened')
        return { kind: text };
    const label = /^label:(.+)$/.exec(text)?.[1]?.trim() ?? '';
    return label === '' ? undefined : { kind: 'label', label };
}
function heldBack(conditions, standing) {
    if (conditions.length === 0 || conditions.some((when) => holds(when, standing)))
        return undefined;
    const state = standing.isDraft ? 'the pull request is a draft' : 'nothing that `when` names holds';
    const sentence = `Not run: ${state}. It runs ${conditions.map(wordsOf).join(', or ')}.`;
    const hint = 'Nothing was asked and nothing was paid. Run this check again once it does.';
    return { code: 'not-run', sentence, place: undefined, hint };
}
const OPENING = new Set(['opened', 'reopened', 'ready_for_review']);
function holds(when, { action, isDraft, labels }) {
    if (when.kind === 'label')
        return labels.some((label) => label.toLowerCase() === when.label.toLowerCase());
    return !isDraft && (when.kind === 'ready' || OPENING.has(action));
}
function wordsOf(when) {
    if (when.kind === 'label')
        return `with the label ${when.label}`;
    return when.kind === 'ready' ? 'once it is ready for review' : 'when it is opened, reopened or becomes ready';
}


 }),

 68192:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Y: () => ( MOST_SHARDS),
   uK: () => ( parseShard),
   y0: () => ( describeShard)
 });
const MOST_SHARDS = 256;
function parseShard(text) {
    const [, number = '', of = ''] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text.trim()) ?? [];
    const shard = { number: Number(number), of: Number(of) };
    return number !== '' && shard.of <= MOST_SHARDS && shard.number <= shard.of ? shard : undefined;
}
function describeShard({ number, of }) {
    return `${number}/${of}`;
}


 }),

 91423:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   P: () => ( parseSettings),
   y: () => ( SETTINGS)
 });
 var _domain_runs_shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68192);
 var _domain_review_when_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64760);
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35881);



const matching = (pattern, valueOf) => (text) => pattern.test(text) ? { value: valueOf(text) } : undefined;
const limited = (read, isAllowed) => (text) => {
    const found = read(text);
    return found !== undefined && isAllowed(found.value) ? found : undefined;
};
const emptyOr = (empty, read) => (text) => text === '' ? { value: empty } : read(text);
const parsed = (parse) => (text) => {
    const value = parse(text);
    return value === undefined ? undefined : { value };
};
const oneOf = (...choices) => ({
    choices,
    read: parsed((text) => choices.find((choice) => choice === text)),
});
const boolean = parsed((text) => (text === 'true' ? true : text === 'false' ? false : undefined));
const linesOf = (text) => text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const lines = (text) => ({ value: linesOf(text) });
const MINUTE_MS = 60_000;
const duration = emptyOr(undefined, matching(/^(?:0|[1-9]\d{0,3}[mh])$/, (text) => Number.parseInt(text, 10) * (text.endsWith('h') ? 60 : 1) * MINUTE_MS));
const someText = matching(/^[^]/, String);
const optionalText = emptyOr(undefined, someText);
const wholeNumber = limited(matching(/^\d+$/, Number), (value) => value >= 1 && value <= 1000);
const shard = emptyOr(undefined, parsed(_domain_runs_shard_js__WEBPACK_IMPORTED_MODULE_2__ .uK));
const shards = emptyOr(undefined, limited(wholeNumber, (value) => value <= _domain_runs_shard_js__WEBPACK_IMPORTED_MODULE_2__ .Y));
const conditions = parsed((text) => {
    const read = linesOf(text).map(_domain_review_when_js__WEBPACK_IMPORTED_MODULE_0__ .O);
    return read.every((when) => when !== undefined) ? read : undefined;
});
const MAX_COST_USD = 5;
const AGENT_MAX_COST_USD = 10;
const amount = matching(/^\d+(\.\d+)?$/, Number);
const dollars = emptyOr(MAX_COST_USD, (text) => text === 'none' ? { value: undefined } : amount(text));
const SETTINGS = {
    suites: { read: lines, default: '', allowed: 'globs, one a line' },
    base: { read: optionalText, default: '', allowed: 'a revision' },
    mode: { ...oneOf('observe', 'warn', 'block'), default: 'block', allowed: 'observe, warn or block' },
    'max-cost': { read: dollars, default: '', allowed: 'USD such as 2.50, or none' },
    concurrency: { read: wholeNumber, default: '16', allowed: 'a whole number from 1 to 1000' },
    inconclusive: { ...oneOf('pass', 'fail'), default: 'pass', allowed: 'pass or fail' },
    comment: { read: boolean, default: 'true', allowed: 'true or false' },
    annotate: { read: boolean, default: 'false', allowed: 'true or false' },
    run: { ...oneOf('affected', 'all'), default: 'affected', allowed: 'affected or all' },
    config: { read: someText, default: 'evaldelta.yaml', allowed: 'a path in the repository' },
    'working-directory': { read: someText, default: '.', allowed: 'a directory' },
    wait: { read: duration, default: '', allowed: 'a time such as 20m or 4h, or 0' },
    collect: { read: boolean, default: 'false', allowed: 'true or false' },
    cache: { read: boolean, default: 'true', allowed: 'true or false' },
    history: { read: boolean, default: 'false', allowed: 'true or false' },
    'comment-id': {
        read: matching(/^[A-Za-z0-9._-]{1,64}$/, String),
        default: 'default',
        allowed: '1 to 64 letters, digits, dots, dashes, underscores',
    },
    when: { read: conditions, default: '', allowed: 'ready, opened or label:NAME, one a line' },
    shard: { read: shard, default: '', allowed: `a shard such as 2/8, of ${_domain_runs_shard_js__WEBPACK_IMPORTED_MODULE_2__ .Y} at most` },
    merge: { read: shards, default: '', allowed: `how many shards there are, from 1 to ${_domain_runs_shard_js__WEBPACK_IMPORTED_MODULE_2__ .Y}` },
    'results-base': { read: lines, default: '', allowed: 'files, directories or globs, one a line' },
    'results-head': { read: lines, default: '', allowed: 'files, directories or globs, one a line' },
    'results-pass-at': { read: lines, default: '', allowed: 'scores such as 0.7 or Factuality=0.7, one a line' },
};
function parseSettings(raw, describe) {
    const errors = [];
    const read = (name) => {
        const { read: readText, default: fallback, allowed } = SETTINGS[name];
        const text = (raw[name] ?? fallback).trim();
        const found = readText(text);
        if (found === undefined)
            errors.push(badInput(describe(name), text, allowed));
        return found?.value;
    };
    const maxCostUsd = read('max-cost');
    const settings = {
        suites: read('suites'),
        base: read('base'),
        mode: read('mode'),
        maxCostUsd,
        agentMaxCostUsd: (raw['max-cost'] ?? '').trim() === '' ? AGENT_MAX_COST_USD : maxCostUsd,
        concurrency: read('concurrency'),
        inconclusive: read('inconclusive'),
        isCommentWanted: read('comment'),
        areRemarksWanted: read('annotate'),
        run: read('run'),
        config: read('config'),
        isConfigNamed: (raw.config ?? SETTINGS.config.default) !== SETTINGS.config.default,
        workingDirectory: read('working-directory'),
        isCacheWanted: read('cache'),
        waitMs: read('wait'),
        isCollecting: read('collect'),
        isHistoryWanted: read('history'),
        commentId: read('comment-id'),
        when: read('when'),
        shard: read('shard'),
        merge: read('merge'),
        results: savedResults({ base: read('results-base'), head: read('results-head'), passAt: read('results-pass-at') }),
    };
    if (settings.results !== undefined)
        errors.push(...halfOf(settings.results, describe));
    errors.push(...contradictions(settings, describe));
    if (errors.length > 0)
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ .yo(errors);
    return settings;
}
function contradictions({ shard, merge, results }, describe) {
    const given = [
        ...(shard === undefined ? [] : [describe('shard')]),
        ...(merge === undefined ? [] : [describe('merge')]),
        ...(results === undefined ? [] : [describe('results-base')]),
    ];
    if (given.length < 2)
        return [];
    const sentence = `${given.join(' and ')} cannot be given together.`;
    const hint = 'Each is a job of its own: shards measure, one job merges them.';
    return [{ code: 'bad-input', sentence, place: undefined, hint }];
}
function savedResults(results) {
    return results.base.length + results.head.length === 0 ? undefined : results;
}
function halfOf({ base, head }, describe) {
    const missing = base.length === 0 ? 'results-base' : head.length === 0 ? 'results-head' : undefined;
    if (missing === undefined)
        return [];
    const sentence = `${describe(missing)} is empty, and the other side has results.`;
    return [{ code: 'bad-input', sentence, place: undefined, hint: 'Name the saved results of both sides, or of none.' }];
}
function badInput(name, text, allowed) {
    return {
        code: 'bad-input',
        sentence: `${name} cannot be ${JSON.stringify(text.slice(0, 80))}.`,
        place: undefined,
        hint: `Give ${allowed}.`,
    };
}


 })

};
