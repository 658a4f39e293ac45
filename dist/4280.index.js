export const id = 4280;
export const ids = [4280];
export const modules = {

 64280:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   printOnce: () => ( printOnce)
 });
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);
 var _programs_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22992);
 var _programs_side_worktrees_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13610);
 var _access_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2487);




const PRINT_MS = 5 * 60_000;
const LONGEST_PRINT = 1024 * 1024;
async function printOnce(program, side, { worktrees, env }) {
    const { command, setup } = program;
    const redact = (0,_access_keys_js__WEBPACK_IMPORTED_MODULE_3__ .ay)(env, program.env.map((name) => env[name] ?? ''));
    const directory = (0,_programs_side_worktrees_js__WEBPACK_IMPORTED_MODULE_2__ .u)(await worktrees.directoryOf(side), program.directory);
    const environment = { ...(0,_programs_process_js__WEBPACK_IMPORTED_MODULE_1__ .Qc)(env, program.env), ...(await worktrees.variablesOf(side)) };
    if (setup !== undefined)
        await worktrees.prepare(side, { command: setup, directory, environment }, redact);
    const ending = new AbortController();
    let printed = '';
    const onPrint = (text) => {
        printed += text;
        if (printed.length > LONGEST_PRINT)
            ending.abort();
    };
    const options = { timeoutMs: PRINT_MS, signal: ending.signal, onPrint };
    const end = await (0,_programs_process_js__WEBPACK_IMPORTED_MODULE_1__ .cd)({ command, directory, environment }, options).catch((error) => ({
        code: null,
        signal: null,
        tail: String(error),
    }));
    if (end.code === 0 && printed.trim() !== '')
        return printed.trim();
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .yo({
        code: 'provider-refused',
        sentence: `\`${command.join(' ')}\` told no version of the corpus on ${side} (${howItEnded(end)}): ${redact(end.tail, 'last') || 'it wrote nothing'}`,
        place: undefined,
        hint: `It has ${PRINT_MS / 60_000} minutes to print at most 1 MiB on stdout, in a temporary worktree of that revision; \`env:\` names the variables it may see.`,
    });
}
function howItEnded({ code, signal }) {
    if (code === null)
        return signal ?? 'did not start';
    return code === 0 ? 'it printed nothing' : `exit code ${code}`;
}


 })

};
