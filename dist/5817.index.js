export const id = 5817;
export const ids = [5817];
export const modules = {

 35817:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   openScorerPrograms: () => ( openScorerPrograms)
 });
 var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
 var p_queue__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57814);
 var _domain_json_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76380);
 var _domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76732);
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35881);
 var _line_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77722);
 var _line_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18400);
 var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22992);
 var _providers_access_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2487);
 var _side_worktrees_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13610);










const DEFAULT_TIMEOUT_MS = 30_000;
const MEMORY_MB = 256;
const JUDGEMENTS = 2 * Math.max(2, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)());
const BOOTSTRAP = `
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);
const [, file, root] = process.argv;
const refused = ({ code, permission, resource }) =>
  code === 'ERR_ACCESS_DENIED' && permission === 'FileSystemRead' && resource !== ''
    ? 'it reads ' + resource.replace(root + '/', '') + ', which it neither imports by a relative name nor names in \`inputs:\`'
    : undefined;
const module = await import(pathToFileURL(file).href).catch((error) => {
  console.error(refused(error) ?? error);
  process.exit(1);
});
const score = module.default ?? module.score;
const judge = async (input) => {
  if (typeof score !== 'function') return { error: 'the file exports no function' };
  try {
    const said = await score(input);
    return typeof said === 'boolean' ? { passed: said } : typeof said === 'number' ? { score: said } : { ...said };
  } catch (error) {
    const words = error instanceof Error || typeof error !== 'object' ? String(error) : inspect(error, { breakLength: Infinity });
    return { error: refused(error ?? {}) ?? words };
  }
};
for await (const line of createInterface({ input: process.stdin })) {
  const { id, ...input } = JSON.parse(line);
  write(JSON.stringify({ ...(await judge(input)), id }) + '\\n');
}
`;
function openScorerPrograms({ repository, env, timeoutMs = DEFAULT_TIMEOUT_MS, }) {
    const worktrees = (0,_side_worktrees_js__WEBPACK_IMPORTED_MODULE_6__ .W)(repository);
    const redact = (0,_providers_access_keys_js__WEBPACK_IMPORTED_MODULE_5__ .ay)(env);
    const pools = new Map();
    const queue = new p_queue__WEBPACK_IMPORTED_MODULE_7__ .Ay({ concurrency: JUDGEMENTS });
    const poolOf = async (program, side) => {
        const directory = await worktrees.directoryOf(side);
        const key = JSON.stringify([side, program]);
        const pool = pools.get(key) ?? new _line_pool_js__WEBPACK_IMPORTED_MODULE_3__ .j(startOf(program, directory, env));
        pools.set(key, pool);
        return pool;
    };
    return {
        run: (program, input, { side, signal }) => queue.add(async () => await judge(await poolOf(program, side), input, { program, timeoutMs, redact, signal }), {
            signal,
        }),
        [Symbol.asyncDispose]: async () => {
            queue.clear();
            for (const pool of pools.values())
                pool.close();
            await worktrees[Symbol.asyncDispose]();
        },
    };
}
async function judge(pool, input, { program, redact, ...options }) {
    const name = program.kind === 'javascript' ? program.file : program.command.join(' ');
    try {
        const { message } = await pool.ask(input, options);
        const { error } = message;
        if (error !== undefined)
            throw new Error(`The scorer ${name} failed: ${redact(wordsOf(error))}`);
        const said = (0,_domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_8__ .RU)(message);
        return Object.fromEntries(Object.entries(said).filter(([member]) => member !== 'id'));
    }
    catch (error) {
        if (!(error instanceof _line_process_js__WEBPACK_IMPORTED_MODULE_2__ .d))
            throw error;
        const tail = error.tail === '' ? '' : ` It wrote: ${redact(error.tail, 'last')}`;
        const sentence = `The scorer ${name} ${redact(error.message)}.${tail}`;
        if (pool.isHopeless(error))
            throw neverJudged(sentence, error);
        throw new Error(sentence, { cause: error });
    }
}
function wordsOf(error) {
    const { message } = (0,_domain_json_json_js__WEBPACK_IMPORTED_MODULE_9__ .OW)(error) ? error : {};
    return (0,_domain_json_json_js__WEBPACK_IMPORTED_MODULE_9__ .s$)(typeof message === 'string' ? message : error);
}
function neverJudged(sentence, cause) {
    const hint = 'It has judged nothing before it failed three times: try it alone on one answer.';
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ .yo({ code: 'scorer-failed', sentence, place: undefined, hint }, { cause });
}
function startOf(program, directory, env) {
    const environment = (0,_process_js__WEBPACK_IMPORTED_MODULE_4__ .Qc)(env, []);
    if (program.kind === 'command')
        return { command: program.command, directory: (0,_side_worktrees_js__WEBPACK_IMPORTED_MODULE_6__ .u)(directory, program.directory), environment };
    const readable = program.reads.map((path) => (0,_side_worktrees_js__WEBPACK_IMPORTED_MODULE_6__ .u)(directory, path)).filter((path) => !path.includes('*'));
    const bounds = [
        `--max-old-space-size=${MEMORY_MB}`,
        '--permission',
        '--no-experimental-sqlite',
        ...readable.map((path) => `--allow-fs-read=${path}`),
    ];
    const command = [
        process.execPath,
        ...bounds,
        '--input-type=module',
        '--eval',
        BOOTSTRAP,
        (0,_side_worktrees_js__WEBPACK_IMPORTED_MODULE_6__ .u)(directory, program.file),
        directory,
    ];
    return { command, directory, environment };
}


 })

};
