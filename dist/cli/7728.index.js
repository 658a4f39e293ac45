export const id = 7728;
export const ids = [7728];
export const modules = {

/***/ 57728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAgainAndAgain: () => (/* binding */ runAgainAndAgain)
});

// EXTERNAL MODULE: ./build/adapters/git-checkout.js
var git_checkout = __webpack_require__(59894);
// EXTERNAL MODULE: ./node_modules/chokidar/index.js + 6 modules
var chokidar = __webpack_require__(28348);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/git-error.js
var git_error = __webpack_require__(4798);
;// CONCATENATED MODULE: ./build/adapters/git-ignored.js

async function ignoredByGit(git, files) {
    try {
        const said = await git.run(['check-ignore', '-z', '--stdin'], files.join('\0'));
        return new Set(said.toString().split('\0'));
    }
    catch (error) {
        if (error instanceof git_error/* GitError */.XS && error.exitCode !== undefined)
            return new Set();
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/adapters/watch.js




const SETTLE_MS = 200;
const NOT_WATCHED = new Set(['.git', 'node_modules', '.venv', 'dist', 'build']);
const SAVES = new Set(['add', 'change', 'unlink']);
async function* watchDirectory(options) {
    const { directory, signal } = options;
    const saved = new Set();
    let wake = Promise.withResolvers();
    const watcher = (0,chokidar/* watch */.wB)(directory, {
        ignoreInitial: true,
        ignored: (path) => path !== directory && NOT_WATCHED.has((0,external_node_path_.basename)(path)),
        awaitWriteFinish: { stabilityThreshold: SETTLE_MS, pollInterval: 50 },
    });
    watcher.on('all', (event, path) => {
        if (!SAVES.has(event))
            return;
        saved.add((0,external_node_path_.relative)(directory, path));
        wake.resolve(undefined);
    });
    signal.addEventListener('abort', () => wake.resolve(undefined), { once: true });
    try {
        for (;;) {
            await wake.promise;
            if (signal.aborted)
                return;
            wake = Promise.withResolvers();
            const batch = [...saved].sort();
            saved.clear();
            const relevant = await withoutNoise(batch, options);
            if (relevant.length > 0)
                yield relevant;
        }
    }
    finally {
        await watcher.close();
    }
}
async function withoutNoise(files, { directory, git, except }) {
    const ours = except.filter((file) => (0,external_node_fs_.existsSync)(file)).map((file) => (0,external_node_path_.relative)(directory, (0,external_node_fs_.realpathSync)(file)));
    const others = files.filter((file) => !ours.includes(file));
    const ignored = await ignoredByGit(git, others);
    return others.filter((file) => !ignored.has(file));
}

// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(32315);
;// CONCATENATED MODULE: ./build/cli/watch.js





const NAMED_FILES = 3;
const WRITTEN = ['json', 'junit', 'html', 'record'];
async function runAgainAndAgain(terminal, options, run) {
    const { directory, git } = await (0,git_checkout/* readCheckout */.b$)((0,cli_options/* settingsOf */.f5)(options).workingDirectory, terminal.env, false);
    const stopped = terminal.stopSignal();
    const except = WRITTEN.flatMap((option) => (0,cli_options/* textOf */.b6)(options, option) ?? []);
    const saves = watchDirectory({ directory, git, except, signal: stopped })[Symbol.asyncIterator]();
    let next = saves.next();
    let exitCode = await explained(terminal, run);
    while (!stopped.aborted) {
        terminal.writeError('\nWaiting for a prompt or a suite to be saved; Ctrl-C ends it.\n');
        const { value: files } = await next;
        if (files === undefined)
            break;
        terminal.writeError(`\n${savedSentence(files)}\n\n`);
        next = saves.next();
        exitCode = await explained(terminal, run);
    }
    await saves.return?.();
    return exitCode;
}
async function explained(terminal, run) {
    try {
        return await run();
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        terminal.writeError(`${error.all.map(user_error/* describeUserError */.Pi).join('\n')}\n`);
        return 2;
    }
}
function savedSentence(files) {
    const more = files.length - NAMED_FILES;
    const names = files.slice(0, NAMED_FILES).map(visible/* visibleLine */.P8).join(', ');
    return `Saved: ${names}${more > 0 ? ` and ${more} more` : ''}.`;
}


/***/ })

};
