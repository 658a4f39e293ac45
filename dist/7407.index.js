export const id = 7407;
export const ids = [7407];
export const modules = {

 87407:
 ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
 var _adapters_actions_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60519);
 var _adapters_programs_end_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77958);
 var _post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6517);
 var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58508);




try {
    await (0,_post_js__WEBPACK_IMPORTED_MODULE_1__ .a)(process.env);
}
catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    (0,_adapters_actions_commands_js__WEBPACK_IMPORTED_MODULE_0__.failStep)(`This is a bug in Evaldelta ${_version_js__WEBPACK_IMPORTED_MODULE_2__ .x}, not your mistake. Please report it with this:\n${stack}`, 3);
}
await (0,_adapters_programs_end_process_js__WEBPACK_IMPORTED_MODULE_3__ .J)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

 }),

 6517:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   a: () => ( runPost)
 });
 var _adapters_actions_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60519);
 var _adapters_actions_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80719);
 var _adapters_actions_store_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61239);
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35881);
 var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91423);





async function runPost(env) {
    const inputs = (0,_adapters_actions_commands_js__WEBPACK_IMPORTED_MODULE_0__ .Ko)(['cache', 'comment-id', 'shard']);
    const { cache, 'comment-id': commentId = _settings_js__WEBPACK_IMPORTED_MODULE_4__ .y['comment-id'].default, shard } = inputs;
    if (cache === 'false')
        return;
    const log = (0,_adapters_actions_commands_js__WEBPACK_IMPORTED_MODULE_0__ .gw)();
    try {
        await (0,_adapters_actions_store_cache_js__WEBPACK_IMPORTED_MODULE_2__ .J)((0,_adapters_actions_runner_js__WEBPACK_IMPORTED_MODULE_1__ .f)(env, commentId, shard), log);
    }
    catch (error) {
        if (!(error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__ .yo))
            throw error;
        log.info(error.message);
    }
}


 }),

 77958:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   J: () => ( endProcess)
 });
async function endProcess() {
    await new Promise((resolve) => void setImmediate(resolve));
    await Promise.all([process.stdout, process.stderr].map(flush));
    process.exit();
}
async function flush(stream) {
    if (stream.destroyed || stream.writableLength === 0)
        return;
    await new Promise((resolve) => {
        stream.once('close', resolve).once('error', () => resolve());
        stream.write('', () => resolve());
    });
}


 }),

 35881:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Pi: () => ( describeUserError),
   df: () => ( describePlace),
   g0: () => ( USER_ERROR_CODES),
   yo: () => ( UserError)
 });
 var _writing_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97557);

const USER_ERROR_CODES = [
    'bad-syntax',
    'bad-value',
    'unknown-key',
    'missing-key',
    'missing-file',
    'bad-path',
    'bad-file',
    'too-large',
    'duplicate-id',
    'bad-template',
    'unknown-variable',
    'bad-regex',
    'bad-schema',
    'bad-input',
    'bad-shard',
    'bad-event',
    'no-base',
    'bad-revision',
    'git-failed',
    'disk-failed',
    'missing-api-key',
    'provider-refused',
    'no-answer',
    'scorer-failed',
    'harness-failed',
    'judge-out-of-form',
    'unknown-price',
    'over-budget',
    'not-run',
    'untrusted-head',
    'unsupported',
];
class UserError extends Error {
    all;
    constructor(all, options) {
        const list = Array.isArray(all) ? all : [all];
        super(list.map(describeUserError).join('\n'), options);
        this.name = 'UserError';
        this.all = list;
    }
}
function describePlace(place) {
    if (place.line === 0)
        return place.file;
    return place.column === 0 ? `${place.file}:${place.line}` : `${place.file}:${place.line}:${place.column}`;
}
function describeUserError(error) {
    const place = error.place === undefined ? '' : `${describePlace(error.place)}: `;
    return `${place}${(0,_writing_sentence_js__WEBPACK_IMPORTED_MODULE_0__ .m)(error.sentence, error.hint)}`;
}


 }),

 97557:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   m: () => ( withHint),
   u: () => ( withFullStop)
 });
function withFullStop(sentence) {
    const said = sentence.trimEnd();
    return /[.!?:…]$/.test(said) ? said : `${said}.`;
}
function withHint(sentence, hint) {
    return hint === undefined ? sentence : `${withFullStop(sentence)} ${hint}`;
}


 }),

 58508:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   x: () => ( VERSION)
 });
const VERSION = '1.0.0';


 })

};
