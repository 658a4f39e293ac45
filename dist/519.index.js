export const id = 519;
export const ids = [519];
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


 })

};
