export const id = 6979;
export const ids = [6979];
export const modules = {

/***/ 16979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exitCodeOf: () => (/* binding */ exitCodeOf),
  runCommand: () => (/* binding */ runCommand),
  showResult: () => (/* binding */ showResult)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/adapters/open-file.js


const XDG = { command: 'xdg-open', tellsFailure: true };
const OPENERS = {
    darwin: { command: 'open', tellsFailure: true },
    win32: { command: 'explorer.exe', tellsFailure: false },
};
const STARTS_WITHIN_MS = 3000;
async function openFile(path, env) {
    const { command, tellsFailure } = OPENERS[process.platform] ?? XDG;
    const child = (0,external_node_child_process_.spawn)(command, [(0,external_node_path_.resolve)(path)], { env, stdio: 'ignore', detached: true });
    const outcome = Promise.withResolvers();
    child.once('error', () => outcome.resolve(false));
    child.once('exit', (code) => outcome.resolve(code === 0 || !tellsFailure));
    const timer = setTimeout(() => outcome.resolve(true), STARTS_WITHIN_MS);
    const isShown = await outcome.promise;
    clearTimeout(timer);
    child.unref();
    return isShown;
}

// EXTERNAL MODULE: ./build/adapters/temporary-file.js
var temporary_file = __webpack_require__(19689);
// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
// EXTERNAL MODULE: ./build/domain/verdict.js
var verdict = __webpack_require__(50272);
// EXTERNAL MODULE: ./build/compare/compare.js + 34 modules
var compare = __webpack_require__(67275);
// EXTERNAL MODULE: ./build/compare/metrics/agreement.js
var agreement = __webpack_require__(34922);
// EXTERNAL MODULE: ./build/compare/metrics/without-judge.js
var without_judge = __webpack_require__(68464);
// EXTERNAL MODULE: ./build/compare/next.js + 7 modules
var next = __webpack_require__(93116);
// EXTERNAL MODULE: ./build/compare/slice.js
var slice = __webpack_require__(86958);
// EXTERNAL MODULE: ./build/compare/trial-index.js
var trial_index = __webpack_require__(99581);
;// CONCATENATED MODULE: ./build/compare/next-trials.js





function nextTrials(plan, trials, options) {
    const { seed, designs, minAgreement } = options;
    const step = (0,next/* nextStep */.sk)(designs, trials, seed);
    if (step.kind !== 'done' || minAgreement === undefined)
        return step;
    const index = (0,trial_index/* indexTrials */.A)(trials);
    const advised = (0,slice/* slicesOf */.n)(plan, designs).filter((slice) => {
        return slice.tag === undefined && (0,agreement/* agreementOf */.ge)(slice, index, minAgreement)?.isCalibrated === false;
    });
    const rows = advised.map((slice) => slice.row);
    const isOpen = (design) => rows.some((row) => row.suite === design.suite && row.target === design.target) &&
        hasBlocked(design, index.find, seed);
    return (0,next/* nextStep */.sk)(designs.filter(isOpen), (0,without_judge/* withoutJudge */.M)(rows, trials), seed);
}
function hasBlocked(design, find, seed) {
    const outcome = (0,next/* followRow */.wH)(design, find, seed).ending?.outcome;
    return outcome === 'dropped' || outcome === 'broken' || outcome === 'critical';
}

// EXTERNAL MODULE: ./build/plan/fingerprint.js
var fingerprint = __webpack_require__(20802);
// EXTERNAL MODULE: ./build/plan/plan.js + 10 modules
var plan_plan = __webpack_require__(93244);
// EXTERNAL MODULE: ./build/plan/preflight.js
var preflight = __webpack_require__(56161);
// EXTERNAL MODULE: ./build/domain/canonical-json.js
var canonical_json = __webpack_require__(63266);
// EXTERNAL MODULE: ./build/domain/scorer.js
var scorer = __webpack_require__(36625);
// EXTERNAL MODULE: ./build/domain/json.js
var json = __webpack_require__(97803);
;// CONCATENATED MODULE: ./build/plan/trusted-parameters.js


const HARMLESS = new Set([
    'temperature',
    'top_p',
    'top_k',
    'top_a',
    'min_p',
    'typical_p',
    'seed',
    'random_seed',
    'presence_penalty',
    'frequency_penalty',
    'repetition_penalty',
    'logit_bias',
    'logprobs',
    'top_logprobs',
    'max_tokens',
    'max_output_tokens',
    'max_completion_tokens',
    'stop',
    'stop_sequences',
    'truncation',
    'reasoning',
    'reasoning_effort',
    'effort',
    'thinking',
    'verbosity',
    'text',
    'output_config',
    'output_format',
    'response_format',
    'parallel_tool_calls',
]);
const ASKED_FOR = new Set([undefined, 'function', 'custom']);
const CHOICES = new Set(['function', 'custom', 'tool', 'any', 'auto', 'none']);
function reachingParameters(parameters, known) {
    const isKnown = (name, value) => known.some((one) => Object.hasOwn(one, name) && (0,canonical_json/* canonicalJson */.d)(one[name] ?? null) === (0,canonical_json/* canonicalJson */.d)(value));
    return Object.entries(parameters)
        .filter(([name, value]) => !isHarmless(name, value) && !isKnown(name, value))
        .map(([name]) => name);
}
function isHarmless(name, value) {
    if (name === 'tools')
        return Array.isArray(value) && value.every(isAskedFor);
    if (name === 'tool_choice')
        return typeof value === 'string' || ((0,json/* isJsonObject */.O)(value) && CHOICES.has(value['type']));
    return HARMLESS.has(name);
}
function isAskedFor(tool) {
    return ((0,json/* isJsonObject */.O)(tool) &&
        ASKED_FOR.has(tool['type']) &&
        !Object.keys(tool).some((key) => /url|server|file|store|container/i.test(key)));
}

;// CONCATENATED MODULE: ./build/plan/trust.js




function guardTrust(plan, { suites, config, tip }, trust) {
    const running = plan.rows.filter((row) => row.cases.length > 0);
    if (trust !== 'fork-with-secrets' || running.length === 0)
        return [];
    const known = new Set(suites.base.flatMap((suite) => suite.targets).map(keyRoute));
    const parameters = suites.base.flatMap((suite) => suite.targets).map((target) => target.parameters);
    const names = new Set(running.map(({ suite, target }) => JSON.stringify([suite, target])));
    const targets = suites.head.flatMap(({ id, targets }) => targets.filter(({ name }) => names.has(JSON.stringify([id, name]))));
    return [
        ...guardConfig(tip.config, config.head),
        ...targets.flatMap((target) => [...guardTarget(target, known), ...guardParameters(target, parameters)]),
        ...running.flatMap((row) => row.cases.flatMap((planned) => guardCase(planned.case))),
    ];
}
function guardSecrets(plan, trust) {
    const isAnythingAffected = plan.rows.some((row) => row.cases.length > 0);
    if (trust !== 'fork-without-secrets' || !isAnythingAffected)
        return [];
    return [
        {
            code: 'untrusted-head',
            sentence: 'This pull request comes from a fork, and GitHub gives its runs no API keys, so the affected cases could not be run.',
            place: undefined,
            hint: 'A maintainer can push the branch to this repository, or run the label-gated `pull_request_target` workflow of the documentation.',
        },
    ];
}
function guardConfig(base, head) {
    if (base !== undefined || head.file === undefined)
        return [];
    const place = { file: head.file, line: 0, column: 0 };
    return [
        refuse(place, "A fork's pull request brings the configuration, which names the judge, the prices and the limits."),
    ];
}
function guardTarget(target, known) {
    const { provider } = target.endpoint;
    if (provider === 'command')
        return [refuse(target.place, `Target ${target.name} runs a program of a fork's pull request.`)];
    if (provider === 'replay' || known.has(keyRoute(target)))
        return [];
    return [refuse(target.place, `Target ${target.name} sends requests or keys somewhere that base does not.`)];
}
function guardParameters(target, known) {
    const names = reachingParameters(target.parameters, known).map((name) => `\`${name}\``);
    if (names.length === 0)
        return [];
    const sentence = `Target ${target.name} has parameters that base has not, and that may reach stored data, hosted tools or servers: ${names.join(', ')}.`;
    return [refuse(target.place, sentence)];
}
function guardCase(entry) {
    const code = entry.expect.flatMap(scorer/* withChildren */.O).find((spec) => scorer/* PROGRAM_SCORERS */.h.has(spec.type));
    return code === undefined ? [] : [refuse(code.place, `Case ${entry.id} is scored by code of a fork's pull request.`)];
}
function refuse(place, sentence) {
    return {
        code: 'untrusted-head',
        sentence,
        place,
        hint: 'Code, endpoints, hosted tools and stored objects of a fork are never used where API keys are present; merge them first.',
    };
}
function keyRoute(target) {
    const { endpoint } = target;
    if (!('model' in endpoint))
        return (0,canonical_json/* canonicalJson */.d)([(0,fingerprint/* endpointIdentity */.u9)(endpoint), 'env' in endpoint ? endpoint.env : []]);
    return (0,canonical_json/* canonicalJson */.d)({
        provider: endpoint.provider,
        baseUrl: endpoint.baseUrl,
        key: endpoint.apiKeyEnv,
        auth: endpoint.auth,
    });
}

// EXTERNAL MODULE: ./build/planning.js + 3 modules
var planning = __webpack_require__(21551);
// EXTERNAL MODULE: ./build/record.js + 2 modules
var build_record = __webpack_require__(77769);
// EXTERNAL MODULE: ./build/run/cost-notes.js
var cost_notes = __webpack_require__(11673);
// EXTERNAL MODULE: ./build/verdict/decide.js + 12 modules
var decide = __webpack_require__(3297);
// EXTERNAL MODULE: ./build/verdict/design.js
var design = __webpack_require__(29210);
;// CONCATENATED MODULE: ./build/gate.js











async function gate(input, ports) {
    const record = (0,build_record/* startRecord */.q)(input.settings.maxCostUsd);
    const createdAt = new Date(ports.clock.nowMs()).toISOString();
    await (0,planning/* collectErrors */.ul)(record, async () => {
        const planned = await (0,planning/* planChange */.AS)(record, input, ports);
        const { spec, plan } = planned;
        (0,planning/* refuse */.TR)([...guardSecrets(plan, input.trust), ...guardTrust(plan, spec, input.trust)]);
        if ((0,plan_plan/* affectedCount */.yK)(plan) > 0)
            await measure(record, planned, { input, ports });
        if (record.supersededBy === undefined)
            await judge(record, plan, spec, { input, ports });
    });
    return (0,build_record/* toResult */.X)(record, { ...input, createdAt, mode: input.settings.mode, pullRequest: ports.pullRequest });
}
async function measure(record, { plan, spec, unaffected }, world) {
    const { input, ports } = world;
    const { maxCostUsd, config, concurrency } = input.settings;
    const { judge: judgeConfig, embeddings, moderation, limits } = spec.rules;
    const { prices, estimated, memory } = await (0,planning/* estimate */.jA)(record, plan, spec, world);
    (0,planning/* refuse */.TR)((0,preflight/* preflight */.M)(plan, { estimated, maxCostUsd, models: spec.rules, configFile: config }));
    record.supersededBy = await newerHead(ports);
    if (record.supersededBy !== undefined)
        return;
    const [{ executePlan }, { openTools }, { recallTrials }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7814), __webpack_require__.e(8868), __webpack_require__.e(4148)]).then(__webpack_require__.bind(__webpack_require__, 34148)),
        Promise.all(/* import() */[__webpack_require__.e(7814), __webpack_require__.e(9530)]).then(__webpack_require__.bind(__webpack_require__, 19530)),
        Promise.all(/* import() */[__webpack_require__.e(7814), __webpack_require__.e(8868), __webpack_require__.e(9341)]).then(__webpack_require__.bind(__webpack_require__, 89341)),
    ]);
    const designs = (0,design/* designRows */.q)(plan, limits);
    const deadline = ports.startDeadline(limits.runTimeoutMs);
    const tools = openTools({
        ...ports,
        ...input,
        ...memory,
        prices,
        judge: judgeConfig,
        scorers: { services: ports.services, embeddings, moderation, mayRunHead: input.trust !== 'fork-with-secrets' },
        limits,
        deadline,
        concurrency,
        maxCostUsd,
        fingerprint: fingerprintOf,
        expectedUsd: estimated.expectedCallUsd,
    });
    const deciding = { seed: input.seed, designs, minAgreement: judgeConfig?.minAgreement };
    const next = (trials) => nextTrials(plan, trials, deciding);
    const execution = await executePlan({
        plan,
        next,
        tools,
        progress: ports.progress,
        concurrency,
        callUsd: estimated.callUsd,
    });
    record.trials = execution.trials;
    record.errors = execution.errors;
    record.spend = { ...tools.meter.totals(), maxCostUsd };
    const notes = (0,cost_notes/* costNotes */.b)({ plan, trials: execution.trials, prices, maxCostUsd });
    record.warnings = [...record.warnings, ...notes];
    record.preferences = execution.preferences;
    const { preferences } = execution;
    const comparing = { ...deciding, preferences };
    const trials = [...execution.trials, ...(await recallTrials(unaffected(), tools))];
    record.comparisons = (0,compare/* compareRows */.f)(plan, trials, comparing);
    const { comparisons } = record;
    record.withoutJudge = (0,compare/* compareWithoutJudge */.H)(plan, trials, { ...comparing, comparisons });
}
async function judge(record, plan, spec, { input, ports }) {
    const { withoutJudge } = record;
    const rules = { limits: spec.rules.limits, inconclusive: input.settings.inconclusive, withoutJudge };
    const verdict = (0,decide/* decide */.L)(plan, record.comparisons, { ...rules, waiver: undefined });
    record.verdict = verdict;
    const waiver = verdict.kind === 'fail' ? await ports.findWaiver(spec.rules.waiver) : undefined;
    if (waiver === undefined)
        return;
    if ('refused' in waiver)
        return warn(record, waiver.refused);
    const { by, at, headSha, accepts } = waiver;
    record.verdict = (0,decide/* decide */.L)(plan, record.comparisons, { ...rules, waiver: { by, at, headSha }, accepts });
    const isOther = record.verdict.kind === 'fail';
    if (isOther)
        warn(record, `The label put on by ${by} accepts what was seen on the pull request. This is something else.`);
}
function warn(record, sentence) {
    record.warnings = [...record.warnings, sentence];
}
async function newerHead({ pullRequest }) {
    const sha = await pullRequest?.currentHeadSha();
    return sha === pullRequest?.headSha ? undefined : sha;
}
function fingerprintOf(request) {
    return (0,fingerprint/* fingerprint */.Rj)(request).fingerprint;
}

// EXTERNAL MODULE: ./build/report/facts.js
var facts = __webpack_require__(87872);
// EXTERNAL MODULE: ./build/report/html.js + 19 modules
var html = __webpack_require__(71303);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
;// CONCATENATED MODULE: ./build/report/cut.js


const BUDGET = 128 * 1024 * 1024;
const SHORTEST = 1_000;
function fitted(result, budget = BUDGET) {
    const lengths = result.trials.flatMap(textLengths);
    const most = longestAllowed(lengths, budget);
    if (lengths.every((length) => length <= most))
        return result;
    const cut = lengths.filter((length) => length > most).length;
    const warning = `${(0,format/* formatCount */.B4)(cut)} long texts of answers are cut off in the report, which would be too large with all of them.`;
    const trials = result.trials.map((trial) => cutDeep(trial, most));
    return { ...result, trials, warnings: [...result.warnings, warning] };
}
function longestAllowed(lengths, budget) {
    let most = lengths.reduce((longest, length) => Math.max(longest, length), SHORTEST);
    const total = () => lengths.reduce((sum, length) => sum + Math.min(length, most), 0);
    while (most > SHORTEST && total() > budget)
        most = Math.max(SHORTEST, Math.floor(most / 2));
    return most;
}
function textLengths(value) {
    if (typeof value === 'string')
        return value.length > SHORTEST ? [value.length] : [];
    if (Array.isArray(value))
        return value.flatMap(textLengths);
    return (0,json/* isNested */._)(value) ? Object.values(value).flatMap(textLengths) : [];
}
function cutDeep(value, most) {
    if (typeof value === 'string')
        return cutText(value, most);
    if (Array.isArray(value))
        return value.map((entry) => cutDeep(entry, most));
    if (!(0,json/* isNested */._)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, cutDeep(entry, most)]));
}
function cutText(text, most) {
    if (text.length <= most)
        return text;
    return `${text.slice(0, most).toWellFormed()}… [cut off: ${(0,format/* formatCount */.B4)(most)} of ${(0,format/* formatCount */.B4)(text.length)} characters]`;
}

// EXTERNAL MODULE: ./build/report/json.js
var report_json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/junit.js
var junit = __webpack_require__(44227);
// EXTERNAL MODULE: ./build/report/redact-result.js
var redact_result = __webpack_require__(13414);
// EXTERNAL MODULE: ./build/report/terminal.js + 4 modules
var report_terminal = __webpack_require__(76929);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/cli/asked-file.js + 1 modules
var asked_file = __webpack_require__(24052);
// EXTERNAL MODULE: ./build/cli/world.js + 28 modules
var world = __webpack_require__(85482);
;// CONCATENATED MODULE: ./build/cli/run-command.js















async function runCommand(terminal, options) {
    if (options['watch'] !== true)
        return await runOnce(terminal, options);
    if ((0,cli_options/* textOf */.b6)(options, 'head') !== undefined)
        throw fixedHead();
    let given = withPage(options);
    return await (await Promise.all(/* import() */[__webpack_require__.e(8348), __webpack_require__.e(7728)]).then(__webpack_require__.bind(__webpack_require__, 57728))).runAgainAndAgain(terminal, options, async () => {
        const exitCode = await runOnce(terminal, given);
        given = { ...given, open: false };
        return exitCode;
    });
}
async function runOnce(terminal, options) {
    for (const option of ['record', ...Object.keys(FILES)]) {
        const file = (0,cli_options/* textOf */.b6)(options, option);
        if (file !== undefined)
            (0,asked_file/* requireWritableFile */.U)(`--${option}`, file);
    }
    const result = await (0,world/* withWorld */.D)(terminal, options, async (input, ports, secrets) => (0,redact_result/* redactResult */.r)(await gate(input, ports), secrets.named()));
    return await showResult(terminal, result, options);
}
async function showResult(terminal, result, given) {
    const options = withPage(given);
    terminal.write((0,report_terminal/* renderTerminal */.b)(result, { color: terminal.hasColor, width: terminal.width }));
    writeFiles(terminal, result, options);
    const page = (0,cli_options/* textOf */.b6)(options, 'html');
    if (options['open'] === true && page !== undefined && !(await openFile(page, terminal.env))) {
        terminal.writeError(`warning: No program here could open ${page}.\n`);
    }
    return exitCodeOf(result);
}
function writeFiles(terminal, result, options) {
    const asked = Object.entries(FILES).flatMap(([option, render]) => {
        const file = (0,cli_options/* textOf */.b6)(options, option);
        return file === undefined ? [] : [{ option: `--${option}`, file, render }];
    });
    if (asked.length === 0)
        return;
    const fitting = fitted(result);
    const mistakes = [];
    const written = asked.flatMap(({ option, file, render }) => {
        try {
            return [(0,asked_file/* writeAskedFile */.I)(option, file, render(fitting))];
        }
        catch (error) {
            if (!(error instanceof user_error/* UserError */.yo))
                throw error;
            mistakes.push(error);
            return [];
        }
    });
    if (written.length > 0)
        terminal.writeError(`Wrote ${written.join(', ')}\n`);
    if (mistakes.length > 0)
        throw new user_error/* UserError */.yo(mistakes.flatMap(({ all }) => all));
}
const FILES = {
    json: report_json/* jsonPieces */.M,
    junit: junit/* renderJunit */.R,
    html: html/* renderHtml */.K,
};
function withPage(options) {
    if (options['open'] !== true || (0,cli_options/* textOf */.b6)(options, 'html') !== undefined)
        return options;
    return { ...options, html: (0,temporary_file/* temporaryPath */.l)('evaldelta.html') };
}
function exitCodeOf(result) {
    if (result.verdict.kind === 'error')
        return 2;
    if ((0,verdict/* turnsRed */.y)(result.verdict))
        return 1;
    return (0,facts/* isCancelled */.mm)(result) ? 2 : 0;
}
function fixedHead() {
    const sentence = '--watch looks at the working tree, --head at a commit that never changes.';
    return new user_error/* UserError */.yo({ code: 'bad-input', sentence, place: undefined, hint: 'Leave one of them out.' });
}


/***/ }),

/***/ 67275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ compareRows),
  H: () => (/* binding */ compareWithoutJudge)
});

// EXTERNAL MODULE: ./build/domain/comparison.js
var comparison = __webpack_require__(22960);
// EXTERNAL MODULE: ./build/domain/plan.js
var plan = __webpack_require__(50698);
// EXTERNAL MODULE: ./build/compare/stats/wilson.js
var wilson = __webpack_require__(64002);
// EXTERNAL MODULE: ./build/compare/stats/mean.js
var mean = __webpack_require__(82195);
;// CONCATENATED MODULE: ./build/compare/bar.js



const passValue = (trial, expectations) => {
    const passed = expectations === 'old' ? (trial.passedOldExpectations ?? trial.passed) : trial.passed;
    return Number(passed);
};
const scoreValue = (trial, expectations) => {
    return expectations === 'old' && trial.passedOldExpectations !== undefined ? undefined : trial.score;
};
function barEvidence(slice, index, valueOf) {
    const planned = [...slice.compared, ...slice.measured];
    const own = planned.filter((one) => !(0,plan/* isAdded */.N0)(slice.row, one));
    const whole = rateOver(slice, index, { planned, valueOf });
    const ofBase = own.length < planned.length ? rateOver(slice, index, { planned: own, valueOf }) : undefined;
    return whole === undefined || ofBase === undefined ? whole : lowerOf(whole, ofBase);
}
function rateOver(slice, index, { planned, valueOf }) {
    const head = planned.flatMap((one) => caseMean(slice, index, { planned: one, side: 'head', valueOf }) ?? []);
    const base = planned.flatMap((one) => caseMean(slice, index, { planned: one, side: 'base', valueOf }) ?? []);
    const unaffected = unaffectedOf(slice);
    const own = unaffected.flatMap((id) => meanOf(roundOne(slice, index, id, 'head'), valueOf, 'new') ?? []);
    const measured = [...head, ...own];
    if (measured.length === 0)
        return undefined;
    const rate = (0,mean/* mean */.i)(measured);
    const before = [...base, ...own];
    return {
        base: before.length === 0 ? undefined : (0,mean/* mean */.i)(before),
        head: rate,
        interval: (0,wilson/* wilsonInterval */.Y)(rate, measured.length),
        measuredCases: measured.length,
        totalCases: planned.length + unaffected.length,
    };
}
function lowerOf(whole, ofBase) {
    const shown = ofBase.head < whole.head ? ofBase : whole;
    const isWhole = [whole, ofBase].every(({ measuredCases, totalCases }) => measuredCases === totalCases);
    const { measuredCases, totalCases } = isWhole ? shown : whole;
    const lower = Math.min(whole.interval.lower, ofBase.interval.lower);
    const upper = Math.min(whole.interval.upper, ofBase.interval.upper);
    return { ...shown, measuredCases, totalCases, interval: { ...shown.interval, lower, upper } };
}
function unaffectedOf({ row, tag }) {
    return tag === undefined ? row.unaffected : (row.unaffectedByTag.get(tag) ?? []);
}
function caseMean(slice, index, of) {
    const { planned, side, valueOf } = of;
    const trials = (on) => roundOne(slice, index, planned.case.id, on);
    if (planned.kind === 'compared')
        return meanOf(trials(side), valueOf, 'new');
    if (side === 'head')
        return meanOf(trials('head'), valueOf, 'new');
    return isAskedOnBase(slice, planned) ? meanOf(trials('head'), valueOf, 'old') : undefined;
}
function isAskedOnBase({ row }, planned) {
    const isSpecChange = planned.reasons.every(({ kind }) => kind === 'case' || kind === 'scorer');
    return isSpecChange || (0,plan/* isUnaffected */.e7)(row, planned);
}
function roundOne(slice, index, caseId, side) {
    const trials = index.ofCase(slice.row.suite, slice.row.target, caseId);
    const answers = trials.filter((trial) => trial.status === 'scored');
    return answers.filter(({ key }) => key.side === side && key.purpose === 'sweep' && key.round === 1);
}
function meanOf(trials, valueOf, expectations) {
    const values = trials.flatMap((trial) => valueOf(trial, expectations) ?? []);
    return values.length === 0 ? undefined : (0,mean/* mean */.i)(values);
}

// EXTERNAL MODULE: ./build/compare/pairs.js
var compare_pairs = __webpack_require__(47301);
;// CONCATENATED MODULE: ./build/compare/case-changes.js

function caseChanges(slice, index, confirmations) {
    const confirmed = new Map(confirmations.map((one) => [one.caseId, one]));
    return [...slice.compared, ...slice.measured].map((planned) => {
        const { id, severity, tags } = planned.case;
        const tally = {
            base: tallyOf((0,compare_pairs/* answersOf */.Bw)(slice, index, { caseId: id, side: 'base' })),
            head: tallyOf((0,compare_pairs/* answersOf */.Bw)(slice, index, { caseId: id, side: 'head' })),
        };
        const confirmation = confirmed.get(id);
        const change = changeOf(planned, tally, confirmation);
        return { caseId: id, severity, tags, change, tally, isConfirmed: confirmation?.status === 'confirmed' };
    });
}
function changeOf(planned, tally, confirmation) {
    if (planned.kind === 'measured') {
        if (tally.head.of === 0)
            return 'missing';
        return tally.head.passed === tally.head.of ? 'measured-passing' : 'measured-failing';
    }
    if (tally.base.of === 0 || tally.head.of === 0)
        return 'missing';
    if (confirmation?.status === 'confirmed')
        return confirmation.kind === 'fixed' ? 'fixed' : 'broken';
    return changeSeen(tally);
}
function changeSeen({ base, head }) {
    const isMixed = [base, head].some((side) => side.passed > 0 && side.passed < side.of);
    if (isMixed)
        return 'flaky';
    if (base.passed > 0)
        return head.passed > 0 ? 'passing' : 'broken';
    return head.passed > 0 ? 'fixed' : 'failing';
}
function tallyOf(trials) {
    return { passed: trials.filter((trial) => trial.passed).length, of: trials.length };
}

// EXTERNAL MODULE: ./build/compare/stats/student.js
var student = __webpack_require__(10903);
;// CONCATENATED MODULE: ./build/compare/stats/log-ratio.js


function growthOfTotals(values, divisors) {
    const parts = [residuals(values), ...(divisors === undefined ? [] : [residuals(divisors)])];
    const [value, divisor] = parts;
    if (values.length < 2 || value === undefined || parts.includes(undefined))
        return undefined;
    const n = values.length;
    const logGrowth = value.logRatio - (divisor?.logRatio ?? 0);
    const errors = value.errors.map((error, i) => error - (divisor?.errors[i] ?? 0));
    const standardError = Math.sqrt((0,mean/* sum */.c)(errors.map((error) => error * error)) / (n * (n - 1)));
    const limit = (share) => Math.expm1(logGrowth - (0,student/* studentQuantile */.FI)(share, n - 1) * standardError);
    const growth = Math.expm1(logGrowth);
    return {
        growth,
        interval: { lower: limit(0.975), upper: limit(0.025), confidence: 0.95 },
        evidence: { growth, lowerLimit: limit(0.99), pValue: pValue(logGrowth, standardError, n - 1), sampleSize: n },
    };
}
function residuals(pairs) {
    const base = (0,mean/* mean */.i)(pairs.map((pair) => pair.base));
    const head = (0,mean/* mean */.i)(pairs.map((pair) => pair.head));
    if (!(base > 0 && head > 0))
        return undefined;
    return { logRatio: Math.log(head / base), errors: pairs.map((pair) => pair.head / head - pair.base / base) };
}
function ratioInterval(values, divisors) {
    const n = values.length;
    const [value, divisor] = [(0,mean/* mean */.i)(values), (0,mean/* mean */.i)(divisors)];
    if (n < 2 || !(value > 0 && divisor > 0))
        return undefined;
    const errors = values.map((one, i) => one / value - (divisors[i] ?? 0) / divisor);
    const standardError = Math.sqrt((0,mean/* sum */.c)(errors.map((error) => error * error)) / (n * (n - 1)));
    if (standardError < 1e-12)
        return undefined;
    const factor = Math.exp((0,student/* studentQuantile */.FI)(0.975, n - 1) * standardError);
    return { lower: value / divisor / factor, upper: (value / divisor) * factor, confidence: 0.95 };
}
function pValue(logGrowth, standardError, df) {
    if (standardError < 1e-12)
        return logGrowth > 1e-9 ? 0 : 1;
    return 1 - (0,student/* studentCdf */.Rf)(logGrowth / standardError, df);
}

;// CONCATENATED MODULE: ./build/compare/stats/unseen.js
const FEW_OBSERVATIONS = 20;
const TAIL = 0.025;
function unseenShare(observations) {
    return 1 - TAIL ** (1 / observations);
}
function widenForUnseen(interval, { lowest, highest, observations }) {
    const { lower, upper } = interval;
    const isWithoutWidth = lower === upper;
    const shares = observations.map((count) => (isWithoutWidth || count < FEW_OBSERVATIONS ? unseenShare(count) : 0));
    const share = shares.reduce((sum, one) => sum + one, 0) / shares.length;
    return { ...interval, lower: lower - share * (lower - lowest), upper: upper + share * (highest - upper) };
}

;// CONCATENATED MODULE: ./build/compare/cost.js





function costPerCall(slice, index) {
    const pairs = pricedPairs(slice, index);
    const head = pairs.length === 0 ? measuredCosts(slice, index) : pairs.map((pair) => pair.headUsd);
    const sides = { base: cost_meanOf(pairs.map((pair) => pair.baseUsd)), head: cost_meanOf(head) };
    const headInterval = (0,student/* meanInterval */.VO)(head) ?? withoutSpread(sides.head, head.length);
    return { ...gauge(sides, growthOfTotals(costs(pairs))), headInterval, calls: head.length };
}
function costPerSuccess(slice, index) {
    const pairs = pricedPairs(slice, index);
    const successes = pairs.map(({ pair }) => ({ base: Number(pair.base.passed), head: Number(pair.head.passed) }));
    const headUsd = pairs.map((pair) => pair.headUsd);
    const headPassed = successes.map((one) => one.head);
    const base = perSuccess(pairs.map((pair) => pair.baseUsd), successes.map((one) => one.base));
    const sides = { base, head: perSuccess(headUsd, headPassed) };
    const headInterval = ratioInterval(headUsd, headPassed) ?? withoutSpread(sides.head, headUsd.length);
    return { ...gauge(sides, growthOfTotals(costs(pairs), successes)), headInterval };
}
function withoutSpread(usd, cases) {
    if (usd === undefined || cases < 2)
        return undefined;
    return widenForUnseen({ lower: usd, upper: usd, confidence: 0.95 }, { lowest: 0, highest: usd, observations: [cases] });
}
function gauge(sides, growth) {
    const { base, head } = sides;
    const hasRatio = base !== undefined && head !== undefined && base > 0;
    const measure = { base, head, delta: hasRatio ? head / base - 1 : undefined, interval: growth?.interval };
    return { measure, evidence: growth?.evidence };
}
function pricedPairs(slice, index) {
    return (0,compare_pairs/* pairsOfRound */.D7)(slice, index, 1).pairs.flatMap((pair) => {
        const [baseUsd, headUsd] = [pair.base.costUsd, pair.head.costUsd];
        return baseUsd === undefined || headUsd === undefined ? [] : [{ pair, baseUsd, headUsd }];
    });
}
function costs(pairs) {
    return pairs.map(({ baseUsd, headUsd }) => ({ base: baseUsd, head: headUsd }));
}
function measuredCosts(slice, index) {
    if (slice.compared.length > 0)
        return [];
    const trials = slice.measured.map(({ case: { id } }) => (0,compare_pairs/* sweepTrial */.BW)(slice, index, { caseId: id, side: 'head', round: 1 }));
    const answers = trials.filter((trial) => trial?.status === 'scored');
    return answers.flatMap((trial) => trial.costUsd ?? []);
}
function perSuccess(usd, passed) {
    return (0,mean/* sum */.c)(passed) === 0 ? undefined : (0,mean/* sum */.c)(usd) / (0,mean/* sum */.c)(passed);
}
function cost_meanOf(values) {
    return values.length === 0 ? undefined : (0,mean/* mean */.i)(values);
}

// EXTERNAL MODULE: ./build/compare/stats/binomial.js
var binomial = __webpack_require__(30611);
;// CONCATENATED MODULE: ./build/compare/errors.js

function lossesOf(slice, index) {
    const trials = [...slice.compared, ...slice.measured].flatMap(({ case: { id } }) => {
        return index.ofCase(slice.row.suite, slice.row.target, id);
    });
    const errored = trials.filter((trial) => trial.status === 'errored');
    const providers = [...new Set(errored.map((trial) => trial.provider))].sort();
    return { errored: countSides(errored), providers, evidence: errorEvidence(slice, trials) };
}
function errorEvidence(slice, trials) {
    const sweeps = trials.filter((trial) => trial.key.purpose === 'sweep' && trial.status !== 'skipped');
    if (sweeps.length === 0)
        return undefined;
    const asked = new Set(sweeps.map(pairName));
    const lost = new Set(sweeps.filter((trial) => trial.status === 'errored').map(pairName));
    const compared = new Set(slice.compared.map(({ case: { id } }) => id));
    const paired = sweeps.filter((trial) => compared.has(trial.key.caseId));
    const share = (side) => {
        const own = paired.filter((trial) => trial.key.side === side);
        return { hits: own.filter((trial) => trial.status === 'errored').length, of: own.length };
    };
    const errored = sweeps.filter((trial) => trial.status === 'errored');
    return {
        missingShare: lost.size / asked.size,
        sidesDifferP: (0,binomial/* fisherTest */.MX)(share('base'), share('head')),
        unscored: countSides(errored.filter((trial) => trial.isAnswered)),
    };
}
function pairName({ key }) {
    return `${key.round}\0${key.caseId}`;
}
function countSides(trials) {
    const on = (side) => trials.filter((trial) => trial.key.side === side).length;
    return { base: on('base'), head: on('head') };
}

// EXTERNAL MODULE: ./build/compare/random.js + 1 modules
var random = __webpack_require__(90388);
;// CONCATENATED MODULE: ./build/compare/stats/bootstrap-p.js


function growthPValue(changes, cases) {
    const notGrown = changes.filter((change) => !(change > 0)).length;
    const counted = (notGrown + 1) / (changes.length + 1);
    return notGrown > 0 ? counted : Math.min(counted, Math.max(2 ** -cases, studentTail(changes, cases)));
}
function studentTail(drawn, cases) {
    const changes = Array.from(drawn);
    const centre = (0,mean/* mean */.i)(changes);
    const spread = Math.sqrt((0,mean/* mean */.i)(changes.map((change) => (change - centre) ** 2)));
    return cases > 1 && Number.isFinite(spread) ? (0,student/* studentCdf */.Rf)(-centre / spread, cases - 1) : 1;
}

;// CONCATENATED MODULE: ./build/compare/stats/case-bootstrap.js


function drawStatistics(cases, valuesOf, { generator, resamples }) {
    const times = new Uint32Array(cases);
    const drawn = Array.from({ length: resamples }, () => {
        (0,random/* drawTimes */.x3)(generator, times);
        return valuesOf(times);
    });
    return (drawn[0] ?? []).map((_, column) => Float64Array.from(drawn, (row) => row[column] ?? NaN));
}
function case_bootstrap_changeOf(drawn, cases) {
    const changes = knownOf(drawn);
    if (changes === undefined)
        return undefined;
    return {
        interval: percentiles(changes),
        limits: { lower: quantile(changes, 0.01), upper: quantile(changes, 0.99) },
        pValues: {
            drop: growthPValue(changes.map((change) => -change), cases),
            growth: growthPValue(changes, cases),
        },
    };
}
function percentileInterval(drawn) {
    const values = knownOf(drawn);
    return values && percentiles(values);
}
function percentiles(ascending) {
    return { lower: quantile(ascending, 0.025), upper: quantile(ascending, 0.975), confidence: 0.95 };
}
function knownOf(drawn) {
    const known = drawn.filter((value) => !Number.isNaN(value)).sort();
    return known.length < drawn.length / 2 ? undefined : known;
}
function quantile(ascending, share) {
    return ascending[Math.round(share * (ascending.length - 1))] ?? NaN;
}

// EXTERNAL MODULE: ./build/compare/stats/beta.js
var beta = __webpack_require__(81892);
;// CONCATENATED MODULE: ./build/compare/stats/harrell-davis.js

function harrellDavisWeights(size, quantile) {
    const a = (size + 1) * quantile;
    const b = (size + 1) * (1 - quantile);
    return Float64Array.from({ length: size + 1 }, (_, k) => (0,beta/* betaCdf */.I)(k / size, a, b));
}
function harrellDavis(values, quantile) {
    const sorted = Float64Array.from(values).sort();
    const weights = harrellDavisWeights(sorted.length, quantile);
    return sorted.reduce((sum, value, i) => sum + value * ((weights[i + 1] ?? 1) - (weights[i] ?? 0)), 0);
}

// EXTERNAL MODULE: ./build/compare/stats/normal.js
var normal = __webpack_require__(21589);
;// CONCATENATED MODULE: ./build/compare/stats/hodges-lehmann.js

function hodgesLehmann(differences, level) {
    const sorted = Float64Array.from(differences).sort();
    const n = sorted.length;
    const means = (n * (n + 1)) / 2;
    const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
    const belowLimit = Math.max(1, Math.floor(means / 2 - (0,normal/* normalQuantile */.Z)(level) * spread));
    const negative = countAtMost(sorted, 0, 'below');
    const zero = countAtMost(sorted, 0, 'at most') - negative;
    const rankSum = means - negative - zero / 2;
    return {
        estimate: (meanOfRank(sorted, Math.ceil(means / 2)) + meanOfRank(sorted, Math.floor(means / 2) + 1)) / 2,
        lowerLimit: meanOfRank(sorted, belowLimit),
        pValue: 1 - (0,normal/* normalCdf */.v)((rankSum - means / 2) / spread),
    };
}
function meanOfRank(sorted, rank) {
    let low = sorted[0] ?? 0;
    let high = sorted.at(-1) ?? 0;
    if (countAtMost(sorted, low, 'at most') >= rank)
        return low;
    for (let i = 0; i < 100 && low < high; i += 1) {
        const middle = (low + high) / 2;
        if (countAtMost(sorted, middle, 'at most') >= rank)
            high = middle;
        else
            low = middle;
    }
    return high;
}
function countAtMost(sorted, value, how) {
    let last = sorted.length - 1;
    let count = 0;
    for (let first = 0; first < sorted.length; first += 1) {
        while (last >= 0 && isAbove((sorted[first] ?? 0) + (sorted[last] ?? 0), 2 * value, how))
            last -= 1;
        if (last < first)
            break;
        count += last - first + 1;
    }
    return count;
}
function isAbove(sum, limit, how) {
    return how === 'at most' ? sum > limit : sum >= limit;
}

;// CONCATENATED MODULE: ./build/compare/stats/paired-bootstrap.js


const RESAMPLES = 2000;
function bootstrapQuantilePairs(pairs, quantiles, generator) {
    const sides = [pairs.map((pair) => pair.base), pairs.map((pair) => pair.head)];
    return drawQuantiles(sides, quantiles, generator).map(([base, head]) => {
        const [before, after] = [base, head];
        const ratios = after.map((value, i) => Math.log(value / before[i]));
        return { ratios: ratios.sort(), head: after.sort() };
    });
}
function bootstrapQuantiles(values, quantiles, generator) {
    return drawQuantiles([values], quantiles, generator).map(([drawn]) => drawn.sort());
}
function drawQuantiles(sides, quantiles, generator) {
    const sorted = sides.map(sideOf);
    const times = new Uint32Array(sides[0]?.length ?? 0);
    const windows = quantiles.map((quantile) => windowOf(harrellDavisWeights(times.length, quantile)));
    const drawn = quantiles.map(() => sides.map(() => new Float64Array(RESAMPLES)));
    for (let i = 0; i < RESAMPLES; i += 1) {
        (0,random/* drawTimes */.x3)(generator, times);
        windows.forEach((window, q) => {
            sorted.forEach((side, s) => {
                drawn[q][s][i] = resampledQuantile(side, times, window);
            });
        });
    }
    return drawn;
}
function sideOf(values) {
    const cases = Uint32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    return { cases, values: Float64Array.from(cases, (i) => values[i] ?? 0) };
}
const NEGLIGIBLE = 1e-16;
function windowOf(weights) {
    return { weights, from: weights.findLastIndex((weight) => weight < NEGLIGIBLE), to: weights.indexOf(1) };
}
function resampledQuantile({ values, cases }, times, { weights, from, to }) {
    let i = values.length - 1;
    let rank = values.length;
    let below = rank - (times[cases[i] ?? 0] ?? 0);
    while (below >= to) {
        rank = below;
        i -= 1;
        below = rank - (times[cases[i] ?? 0] ?? 0);
    }
    let sum = 0;
    while (rank > from && i >= 0) {
        sum += (values[i] ?? 0) * ((weights[rank] ?? 1) - (weights[below] ?? 0));
        rank = below;
        i -= 1;
        below = rank - (times[cases[i] ?? 0] ?? 0);
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/compare/latency.js








const QUANTILES = [0.5, 0.95];
const LEVEL = 0.99;
const LEAST_MS = 0.01;
function latencyOf(slice, index, seed) {
    const pairs = livePairs(slice, index);
    const generator = (0,random/* generatorFor */.Db)(seed, [slice.row.suite, slice.row.target, slice.tag ?? '', 'latency']);
    if (pairs.length === 0)
        return headAlone(slice, index, generator);
    const [middle, tail] = pairs.length < 2 ? [] : bootstrapQuantilePairs(pairs, QUANTILES, generator);
    const isTailSeen = pairs.length >= comparison/* LEAST_LATENCIES */.B;
    const p95 = gaugeOf(pairs, 0.95, isTailSeen ? tail : undefined);
    return {
        p50: { ...gaugeOf(pairs, 0.5, middle), evidence: pairs.length < 2 ? undefined : shiftEvidence(pairs) },
        p95: { ...p95, evidence: tail && tailEvidence(p95.measure.delta, tail.ratios, pairs.length) },
    };
}
function livePairs(slice, index) {
    const pairs = (0,compare_pairs/* pairsOfRound */.D7)(slice, index, 1).pairs.filter(({ base, head }) => isLive(base) && isLive(head));
    return pairs.map(({ base, head }) => ({ base: base.latencyMs, head: head.latencyMs }));
}
function isLive(trial) {
    return trial.origin === 'live';
}
function gaugeOf(pairs, quantile, drawn) {
    const base = harrellDavis(pairs.map((pair) => pair.base), quantile);
    const head = harrellDavis(pairs.map((pair) => pair.head), quantile);
    const delta = base > 0 ? head / base - 1 : undefined;
    const measure = { base, head, delta, interval: drawn && interval(drawn.ratios) };
    return { measure, evidence: undefined, headInterval: headInterval(drawn?.head, pairs.length) };
}
function headInterval(drawn, cases) {
    return drawn === undefined || cases < comparison/* LEAST_LATENCIES */.B ? undefined : percentileInterval(drawn);
}
function interval(ratios) {
    const [lower, upper] = [quantileOf(ratios, 0.025), quantileOf(ratios, 0.975)];
    return Number.isFinite(lower) && Number.isFinite(upper) ? { lower, upper, confidence: 0.95 } : undefined;
}
function quantileOf(ratios, share) {
    return Math.expm1(ratios[Math.floor(share * (ratios.length - 1))] ?? NaN);
}
function shiftEvidence(pairs) {
    const log = (value) => Math.log(Math.max(LEAST_MS, value));
    const shift = hodgesLehmann(pairs.map(({ base, head }) => log(head) - log(base)), LEVEL);
    const { pValue } = shift;
    return {
        growth: Math.expm1(shift.estimate),
        lowerLimit: Math.expm1(shift.lowerLimit),
        pValue,
        sampleSize: pairs.length,
    };
}
function tailEvidence(growth, ratios, sampleSize) {
    if (growth === undefined)
        return undefined;
    return { growth, lowerLimit: quantileOf(ratios, 1 - LEVEL), pValue: growthPValue(ratios, sampleSize), sampleSize };
}
function headAlone(slice, index, generator) {
    const trials = slice.measured.map(({ case: { id } }) => (0,compare_pairs/* sweepTrial */.BW)(slice, index, { caseId: id, side: 'head', round: 1 }));
    const live = trials.filter((trial) => trial?.status === 'scored').filter(isLive);
    const values = live.map((trial) => trial.latencyMs);
    const isShown = slice.compared.length === 0 && values.length > 0;
    const isDrawn = isShown && values.length >= comparison/* LEAST_LATENCIES */.B;
    const [middle, tail] = isDrawn ? bootstrapQuantiles(values, QUANTILES, generator) : [];
    const alone = (quantile, drawn) => {
        const head = isShown ? harrellDavis(values, quantile) : undefined;
        const measure = { base: undefined, head, delta: undefined, interval: undefined };
        return { measure, evidence: undefined, headInterval: headInterval(drawn, values.length) };
    };
    return { p50: alone(0.5, middle), p95: alone(0.95, tail) };
}

// EXTERNAL MODULE: ./build/compare/metrics/agreement.js
var metrics_agreement = __webpack_require__(34922);
;// CONCATENATED MODULE: ./build/compare/metrics/calibration.js
const RELIABILITY_BINS = 10;
function calibrationOf(outputs, times) {
    const sums = Array.from({ length: RELIABILITY_BINS }, () => ({ count: 0, confidence: 0, right: 0 }));
    let squares = 0;
    for (const [position, { confidence, isRight }] of outputs.entries()) {
        const often = times === undefined ? 1 : (times[position] ?? 0);
        const sum = sums[indexOf(confidence)] ?? { count: 0, confidence: 0, right: 0 };
        sum.count += often;
        sum.confidence += often * confidence;
        sum.right += often * Number(isRight);
        squares += often * (confidence - Number(isRight)) ** 2;
    }
    const bins = sums.map(binOf);
    const total = sums.reduce((all, { count }) => all + count, 0);
    if (total === 0)
        return { ece: undefined, brier: undefined, bins };
    const gap = sums.reduce((all, { right, confidence }) => all + Math.abs(right - confidence), 0);
    return { ece: gap / total, brier: squares / total, bins };
}
function indexOf(confidence) {
    const index = Math.ceil(confidence * RELIABILITY_BINS - 1e-9) - 1;
    return Math.min(RELIABILITY_BINS - 1, Math.max(0, index));
}
function binOf({ count, confidence, right }, index) {
    const bounds = { lower: index / RELIABILITY_BINS, upper: (index + 1) / RELIABILITY_BINS, count };
    if (count === 0)
        return { ...bounds, meanConfidence: undefined, accuracy: undefined };
    return { ...bounds, meanConfidence: confidence / count, accuracy: right / count };
}

;// CONCATENATED MODULE: ./build/compare/metrics/details.js
function readLabel(details) {
    const { labels, expected, predicted, positive } = details;
    if (details['kind'] !== 'label' || typeof expected !== 'string' || !isList(labels))
        return undefined;
    return {
        kind: 'label',
        labels: labels.filter((label) => typeof label === 'string'),
        expected,
        predicted: textOrNull(predicted),
        positive: textOrNull(positive),
        falseNegativeCost: numberOrNull(details['falseNegativeCost']) ?? 0,
        falsePositiveCost: numberOrNull(details['falsePositiveCost']) ?? 0,
    };
}
function readConfidence(details) {
    if (details['kind'] !== 'confidence')
        return undefined;
    const { confidence, threshold } = details;
    return { kind: 'confidence', confidence: numberOrNull(confidence), threshold: numberOrNull(threshold) };
}
function readFallback(details) {
    const { kind, isFallback } = details;
    return kind === 'fallback' && typeof isFallback === 'boolean' ? { kind, isFallback } : undefined;
}
function isList(value) {
    return Array.isArray(value);
}
function textOrNull(value) {
    return typeof value === 'string' ? value : null;
}
function numberOrNull(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./build/compare/metrics/family.js



function measureFamily(sample, family, { isAdvisory, ...draws }) {
    const { base, head } = sample;
    const once = head.map(() => 1);
    const after = family.valuesOf(head, once);
    const before = base === undefined ? [] : family.valuesOf(base, once);
    const footings = family.footingsOf(head);
    const drawn = drawSides(sample, family, draws);
    return family.names.flatMap((name, index) => {
        const sides = { base: before[index], head: after[index] };
        if (sides.base === undefined && sides.head === undefined)
            return [];
        const changes = drawn.changes[index];
        const footing = footings[index];
        const headInterval = ownInterval(sides.head, drawn.head[index], footing);
        const restsOn = Math.min(head.length, (0,mean/* sum */.c)(footing?.observations ?? []));
        const change = changeEvidence(sides, changes && case_bootstrap_changeOf(changes, restsOn));
        return [{ name, ...change, headInterval, sampleSize: footing === undefined ? head.length : restsOn, isAdvisory }];
    });
}
function drawSides({ base, head }, { names, valuesOf }, draws) {
    if (head.length < 2 || names.length === 0)
        return { head: [], changes: [] };
    const valuesAt = (times) => {
        const after = valuesOf(head, times).map((value) => value ?? NaN);
        if (base === undefined)
            return after;
        const before = valuesOf(base, times);
        return [...after, ...after.map((value, index) => value - (before[index] ?? NaN))];
    };
    const columns = drawStatistics(head.length, valuesAt, draws);
    return { head: columns.slice(0, names.length), changes: columns.slice(names.length) };
}
function ownInterval(value, drawn, footing) {
    if (value === undefined || footing === undefined)
        return undefined;
    const seen = drawn === undefined ? { lower: value, upper: value, confidence: 0.95 } : percentileInterval(drawn);
    return seen && widenForUnseen(seen, footing);
}
function changeEvidence({ base, head }, change) {
    const delta = base === undefined || head === undefined ? undefined : head - base;
    const known = delta === undefined ? undefined : change;
    return {
        measure: { base, head, delta, interval: known?.interval },
        limits: known?.limits,
        pValues: known?.pValues,
    };
}
function weightedMean(values, times) {
    let total = 0;
    let count = 0;
    for (let index = 0; index < values.length; index += 1) {
        const often = times[index] ?? 0;
        total += often * (values[index] ?? 0);
        count += often;
    }
    return count === 0 ? undefined : total / count;
}
function meanFamily(name) {
    return {
        names: [name],
        valuesOf: (values, times) => [weightedMean(values, times)],
        footingsOf: ({ length }) => [shareFooting(length)],
    };
}
function shareFooting(...observations) {
    return { lowest: 0, highest: 1, observations };
}

;// CONCATENATED MODULE: ./build/compare/metrics/sample.js



function sampleOf(slice, index) {
    if (slice.compared.length > 0) {
        const { pairs } = (0,compare_pairs/* pairsOfRound */.D7)(slice, index, 1);
        return { base: pairs.map((pair) => pair.base), head: pairs.map((pair) => pair.head) };
    }
    return {
        base: undefined,
        head: slice.measured.flatMap((planned) => answerOf(slice, index, { planned, side: 'head' })),
    };
}
function wholeSamples(slice, index) {
    const { compared, measured, row } = slice;
    const planned = [...compared, ...measured];
    const own = planned.filter((one) => !(0,plan/* isAdded */.N0)(row, one));
    const isMixed = compared.length > 0 && measured.length > 0;
    const hasAdded = own.length > 0 && own.length < planned.length;
    if (!isMixed && !hasAdded)
        return undefined;
    const answers = (cases, side) => cases.flatMap((one) => answerOf(slice, index, { planned: one, side }));
    const shared = answers(measured.filter((one) => isAskedOnBase(slice, one)), 'head');
    const isExpectedAlike = (trial) => trial.passedOldExpectations === undefined;
    return {
        base: { base: undefined, head: [...answers(compared, 'base'), ...shared.filter(isExpectedAlike)] },
        head: { base: undefined, head: answers(planned, 'head') },
        headOfBase: hasAdded ? { base: undefined, head: answers(own, 'head') } : undefined,
    };
}
function answerOf(slice, index, { planned, side }) {
    const trial = (0,compare_pairs/* sweepTrial */.BW)(slice, index, { caseId: planned.case.id, side, round: 1 });
    return trial?.status === 'scored' ? [trial] : [];
}
function readSample({ base, head }, read) {
    const cases = head.map((own, index) => {
        const before = base?.[index];
        return { head: read(own, before), base: before === undefined ? undefined : read(before, own) };
    });
    if (base === undefined)
        return { base, head: cases.flatMap((one) => (one.head === undefined ? [] : [one.head])) };
    const complete = cases.flatMap((one) => {
        return one.base === undefined || one.head === undefined ? [] : [{ base: one.base, head: one.head }];
    });
    return { base: complete.map((one) => one.base), head: complete.map((one) => one.head) };
}

;// CONCATENATED MODULE: ./build/compare/metrics/score-names.js
function findScore(trial, name) {
    return trial.scores.find((score) => score.name === name);
}
function prefixOf(name, trials) {
    const isNamed = trials.some((trial) => findScore(trial, name)?.type !== name && findScore(trial, name) !== undefined);
    return isNamed ? `${name}.` : '';
}
function namesThat(trials, holds) {
    return [...new Set(trials.flatMap((trial) => trial.scores.filter(holds).map((score) => score.name)))];
}

;// CONCATENATED MODULE: ./build/compare/metrics/confidences.js





function confidenceSample(trials, name) {
    return readSample(trials, (own, other) => {
        const known = other && confidenceOf(other, name);
        return confidenceOf(own, name) ?? (known && { ...known, confidence: null, isRight: false });
    });
}
function confidenceOf(trial, name) {
    const score = findScore(trial, name);
    const details = score && readConfidence(score.details);
    if (details === undefined)
        return undefined;
    const others = trial.scores.filter((each) => each.type !== 'confidence' && each.type !== 'fallback');
    const isRight = others.every((each) => each.passed);
    return { confidence: details.confidence, isRight, threshold: details.threshold ?? undefined };
}
function confidenceFamily(prefix) {
    return {
        names: ['ece', 'brier', 'handled', 'handled_error_rate'].map((one) => prefix + one),
        valuesOf: (outputs, times) => {
            const stated = outputs.map((output) => output.confidence !== null);
            const { ece, brier } = calibrationOf(outputs.map(asStated), only(times, stated));
            const declared = outputs.map((output) => output.threshold !== undefined);
            const handled = outputs.map(isHandled);
            const wrong = outputs.map((output) => Number(!output.isRight));
            const share = weightedMean(handled.map(Number), only(times, declared));
            return [ece, brier, share, weightedMean(wrong, only(times, handled))];
        },
        footingsOf: (outputs) => {
            const count = (holds) => shareFooting(outputs.filter(holds).length);
            const stated = count((output) => output.confidence !== null);
            return [stated, stated, count((output) => output.threshold !== undefined), count(isHandled)];
        },
    };
}
function reliabilityEvidence(name, { base, head }) {
    const binsOf = (outputs) => calibrationOf(outputs.filter((output) => output.confidence !== null).map(asStated)).bins;
    const threshold = head.find((output) => output.threshold !== undefined)?.threshold;
    return { name, threshold, base: base && binsOf(base), head: binsOf(head) };
}
function isHandled({ confidence, threshold }) {
    return (confidence ?? -1) >= (threshold ?? Infinity);
}
function asStated({ confidence, isRight }) {
    return { confidence: confidence ?? 0, isRight };
}
function only(times, wanted) {
    return wanted.map((isWanted, index) => (isWanted ? (times[index] ?? 0) : 0));
}

// EXTERNAL MODULE: ./build/domain/score-details.js
var score_details = __webpack_require__(16140);
;// CONCATENATED MODULE: ./build/compare/metrics/classification.js
function classificationMetrics(matrix) {
    const perLabel = matrix.labels.map((_, index) => labelMetrics(matrix, index));
    const seen = perLabel.filter(({ support, predicted }) => support + predicted > 0);
    const expected = perLabel.filter(({ support }) => support > 0);
    const total = sum(perLabel.map(({ support }) => support));
    const right = sum(matrix.counts.map((row, index) => row[index] ?? 0));
    return {
        perLabel,
        accuracy: total === 0 ? undefined : right / total,
        macroPrecision: classification_mean(seen.map(({ precision }) => precision ?? 0)),
        macroRecall: classification_mean(seen.map(({ recall }) => recall ?? 0)),
        macroF1: classification_mean(seen.map(({ f1 }) => f1 ?? 0)),
        balancedAccuracy: classification_mean(expected.map(({ recall }) => recall ?? 0)),
    };
}
function labelMetrics(matrix, index) {
    const hits = matrix.counts[index]?.[index] ?? 0;
    const support = sum(matrix.counts[index] ?? []) + (matrix.unlabelled[index] ?? 0);
    const predicted = sum(matrix.counts.map((row) => row[index] ?? 0));
    return {
        label: matrix.labels[index] ?? '',
        precision: predicted === 0 ? undefined : hits / predicted,
        recall: support === 0 ? undefined : hits / support,
        f1: support + predicted === 0 ? undefined : (2 * hits) / (support + predicted),
        support,
        predicted,
    };
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
function classification_mean(values) {
    return values.length === 0 ? undefined : sum(values) / values.length;
}

;// CONCATENATED MODULE: ./build/compare/metrics/confusion.js
function confusionMatrix(labels, outputs) {
    const toCell = cellsOf(labels);
    return countCells(labels, outputs.map(toCell), outputs.map(() => 1));
}
function cellsOf(labels) {
    const numbers = new Map(labels.map((label, index) => [label, index]));
    return ({ expected, predicted }) => ({
        expected: numbers.get(expected) ?? -1,
        predicted: predicted === null ? -1 : (numbers.get(predicted) ?? -1),
    });
}
function countCells(labels, cells, times) {
    const counts = labels.map(() => labels.map(() => 0));
    const unlabelled = labels.map(() => 0);
    for (let index = 0; index < cells.length; index += 1) {
        const { expected, predicted } = cells[index];
        const row = predicted < 0 ? unlabelled : counts[expected];
        const column = predicted < 0 ? expected : predicted;
        if (expected >= 0 && row !== undefined)
            row[column] = (row[column] ?? 0) + (times[index] ?? 0);
    }
    return { labels, counts, unlabelled };
}

// EXTERNAL MODULE: ./build/compare/metrics/kappa.js
var kappa = __webpack_require__(61309);
;// CONCATENATED MODULE: ./build/compare/metrics/label-cost.js
function labelCost(output) {
    const { expected, predicted, positive, falseNegativeCost, falsePositiveCost } = output;
    if (positive === null)
        return undefined;
    if (expected === positive)
        return predicted === positive ? 0 : falseNegativeCost;
    return predicted === positive ? falsePositiveCost : 0;
}
function worstLabelCost({ expected, positive, falseNegativeCost, falsePositiveCost }) {
    if (positive === null)
        return 0;
    return expected === positive ? falseNegativeCost : falsePositiveCost;
}

;// CONCATENATED MODULE: ./build/compare/metrics/label-footings.js



function labelFootings(labels, cells) {
    const matrix = countCells(labels, cells, cells.map(() => 1));
    const { perLabel } = classificationMetrics(matrix);
    const touched = perLabel.map(({ support, predicted }, index) => {
        return support + predicted - (matrix.counts[index]?.[index] ?? 0);
    });
    const total = perLabel.reduce((sum, { support }) => sum + support, 0);
    const seen = perLabel.filter(({ support, predicted }) => support + predicted > 0);
    return [
        shareFooting(total),
        shareFooting(...seen.map(({ support }) => support).filter((support) => support > 0)),
        shareFooting(...seen.map(precisionCount)),
        shareFooting(...seen.map(recallCount)),
        shareFooting(...touched.filter((count) => count > 0)),
        { lowest: -1, highest: 1, observations: [total] },
        costFooting(cells),
        ...perLabel.flatMap((one, index) => [
            shareFooting(one.predicted),
            shareFooting(one.support),
            shareFooting(touched[index] ?? 0),
        ]),
    ];
}
function precisionCount({ predicted, support }) {
    return predicted === 0 ? support : predicted;
}
function recallCount({ predicted, support }) {
    return support === 0 ? predicted : support;
}
function costFooting(cells) {
    const priced = cells.filter((cell) => cell.hasCost);
    const highest = priced.reduce((most, cell) => Math.max(most, cell.worstCost), 0);
    return { lowest: 0, highest, observations: [priced.length] };
}

;// CONCATENATED MODULE: ./build/compare/metrics/labels.js









function labelSample(trials, name) {
    return readSample(trials, (own, other) => {
        const details = labelOf(own, name);
        const known = other && labelOf(other, name);
        return details ?? (known && { ...known, predicted: null });
    });
}
function labelOf(trial, name) {
    const score = findScore(trial, name);
    return score && readLabel(score.details);
}
function labelCells(sample) {
    const labels = labelsOf([...(sample.base ?? []), ...sample.head]);
    const toCell = cellsOf(labels);
    const cells = readSample(sample, (output) => {
        const cost = labelCost(output);
        return { ...toCell(output), cost: cost ?? 0, hasCost: cost !== undefined, worstCost: worstLabelCost(output) };
    });
    return { labels, cells };
}
function labelFamily(prefix, labels) {
    return {
        names: (0,score_details/* labelMetricNames */.n)(labels).map((one) => prefix + one),
        valuesOf: (cells, times) => {
            const matrix = countCells(labels, cells, times);
            const all = classificationMetrics(matrix);
            return [
                all.accuracy,
                all.balancedAccuracy,
                all.macroPrecision,
                all.macroRecall,
                all.macroF1,
                (0,kappa/* kappaOfMatrix */.I)(matrix),
                meanCost(cells, times),
                ...all.perLabel.flatMap(({ precision, recall, f1 }) => [precision, recall, f1]),
            ];
        },
        footingsOf: (cells) => labelFootings(labels, cells),
    };
}
function meanCost(cells, times) {
    let [count, cost] = [0, 0];
    for (let index = 0; index < cells.length; index += 1) {
        const cell = cells[index];
        if (!cell.hasCost)
            continue;
        count += times[index] ?? 0;
        cost += (times[index] ?? 0) * cell.cost;
    }
    return count === 0 ? undefined : cost / count;
}
function confusionEvidence(name, { base, head }) {
    const labels = labelsOf([...(base ?? []), ...head]);
    const countsOf = (outputs) => {
        const { counts, unlabelled } = confusionMatrix(labels, outputs);
        return { counts, unlabelled };
    };
    return { name, labels, base: base && countsOf(base), head: countsOf(head) };
}
function labelsOf(outputs) {
    return [...new Set(outputs.flatMap((output) => output.labels))];
}

;// CONCATENATED MODULE: ./build/compare/metrics/share.js

function shareOf(count, of) {
    if (of === 0)
        return { count, of, rate: undefined, interval: undefined };
    return { count, of, rate: count / of, interval: (0,wilson/* wilsonInterval */.Y)(count / of, of) };
}

;// CONCATENATED MODULE: ./build/compare/metrics/win-rate.js

function winRateOf(preferences) {
    const consistent = preferences.filter(({ isConsistent }) => isConsistent);
    const wins = (side) => consistent.filter(({ winner }) => winner === side).length;
    const [base, head] = [wins('base'), wins('head')];
    const ties = preferences.length - base - head;
    return {
        base,
        head,
        ties,
        headRate: shareOf(head + ties / 2, preferences.length),
        inconsistent: shareOf(preferences.length - consistent.length, preferences.length),
    };
}

;// CONCATENATED MODULE: ./build/compare/metrics/preferences.js


function preferenceSamples(slice, index) {
    const cases = new Set(slice.compared.map((planned) => planned.case.id));
    const own = index.preferences(slice.row.suite, slice.row.target).filter(({ key }) => cases.has(key.caseId));
    return [...Map.groupBy(own, ({ key }) => key.scorer)].map(([name, all]) => {
        const judged = all.filter((one) => one.status === 'judged');
        return { name, judged, missing: all.length - judged.length };
    });
}
function preferenceMetrics({ name, judged }, options) {
    const wins = judged.map(({ winner }) => (winner === 'tie' ? 0.5 : Number(winner === 'head')));
    const changed = judged.map(({ isConsistent }) => Number(!isConsistent));
    return [
        ...measureFamily({ base: wins.map((win) => 1 - win), head: wins }, meanFamily(name), options),
        ...measureFamily({ base: undefined, head: changed }, meanFamily(`${name}.inconsistent`), options),
    ];
}
function preferenceEvidence({ name, judged, missing }) {
    const { base, head, ties, headRate, inconsistent } = winRateOf(judged);
    return {
        name,
        base,
        head,
        ties,
        inconsistent: inconsistent.count,
        missing,
        headRate: headRate.rate,
        interval: headRate.interval,
    };
}

;// CONCATENATED MODULE: ./build/compare/metrics/metrics-of.js










function metricsOf(slice, index, options) {
    const measured = [
        ...trialMetrics(slice, sampleOf(slice, index), options),
        ...preferenceSamples(slice, index).flatMap((sample) => preferenceMetrics(sample, familyOptions(slice, sample.name, options))),
        ...(slice.tag === undefined ? (0,metrics_agreement/* agreementMetric */.tL)(options.agreement) : []),
    ];
    return firstOfEachName(measured);
}
function trialMetrics(slice, trials, options) {
    return firstOfEachName([
        ...namedMetrics(slice, trials, options),
        ...labelNames(trials).flatMap((name) => {
            const { labels, cells } = labelCells(labelSample(trials, name));
            const family = labelFamily(prefixOf(name, trials.head), labels);
            return measureFamily(cells, family, familyOptions(slice, name, options));
        }),
        ...confidenceNames(trials).flatMap((name) => {
            const others = { ...familyOptions(slice, name, options), isAdvisory: isRowAdvisory(slice, options) };
            return measureFamily(confidenceSample(trials, name), confidenceFamily(prefixOf(name, trials.head)), others);
        }),
        ...fallbackMetrics(slice, trials, options),
    ]);
}
function firstOfEachName(metrics) {
    return [...new Map(metrics.toReversed().map((metric) => [metric.name, metric])).values()].toReversed();
}
function tablesOf(slice, index) {
    const trials = sampleOf(slice, index);
    return {
        confusions: labelNames(trials).map((name) => confusionEvidence(name, labelSample(trials, name))),
        reliabilities: confidenceNames(trials).map((name) => reliabilityEvidence(name, confidenceSample(trials, name))),
        preferences: preferenceSamples(slice, index).map(preferenceEvidence),
    };
}
function namedMetrics(slice, trials, options) {
    const { row, tag } = slice;
    const policy = tag === undefined ? row.policy : row.policy.tags.get(tag);
    const named = namesThat(trials.head, (score) => score.name !== score.type);
    const names = new Set([...(policy?.metrics.keys() ?? []), ...named]);
    return [...names].flatMap((name) => {
        const sample = readSample(trials, (trial) => scoreNamed(trial, name));
        if (sample.head.length === 0)
            return [];
        return measureFamily(sample, meanFamily(name), familyOptions(slice, name, options));
    });
}
function fallbackMetrics(slice, trials, options) {
    return namesThat(trials.head, (score) => readFallback(score.details) !== undefined).flatMap((name) => {
        const sample = readSample(trials, (trial) => {
            const score = trial.scores.find((one) => one.name === name);
            const details = score && readFallback(score.details);
            return details && Number(details.isFallback);
        });
        const family = meanFamily(`${prefixOf(name, trials.head)}fallback_rate`);
        return measureFamily(sample, family, familyOptions(slice, `${name} fallback`, options));
    });
}
function familyOptions(slice, name, options) {
    const { row, tag } = slice;
    const generator = (0,random/* generatorFor */.Db)(options.seed, [row.suite, row.target, tag ?? '', 'metric', name]);
    const isAdvisory = (0,metrics_agreement/* judgeNames */.ch)(row).has(name) && options.agreement?.isCalibrated === false;
    return { generator, isAdvisory, resamples: options.resamples };
}
function isRowAdvisory({ row }, { agreement }) {
    return agreement?.isCalibrated === false && (0,metrics_agreement/* judgeNames */.ch)(row).size > 0;
}
function labelNames({ head }) {
    return namesThat(head, (score) => readLabel(score.details) !== undefined);
}
function confidenceNames({ head }) {
    return namesThat(head, (score) => readConfidence(score.details) !== undefined);
}
function scoreNamed(trial, name) {
    const scores = trial.scores.filter((score) => score.name === name).map((score) => score.score);
    return scores.length === 0 ? undefined : (0,mean/* mean */.i)(scores);
}

;// CONCATENATED MODULE: ./build/compare/metrics/bars.js


function metricBarsOf(slice, index, options) {
    const samples = hasBars(slice) ? wholeSamples(slice, index) : undefined;
    if (samples === undefined)
        return [];
    const before = trialMetrics(slice, samples.base, { ...options, resamples: 0 });
    const heads = [samples.head, ...(samples.headOfBase === undefined ? [] : [samples.headOfBase])];
    return heads.flatMap((head) => trialMetrics(slice, head, options).map((metric) => {
        const base = before.find(({ name }) => name === metric.name)?.measure.head;
        return { ...metric, measure: { ...metric.measure, base } };
    }));
}
function hasBars({ row, tag }) {
    const policy = tag === undefined ? row.policy : row.policy.tags.get(tag);
    return [...(policy?.metrics.values() ?? [])].some(({ min, max }) => min !== undefined || max !== undefined);
}

;// CONCATENATED MODULE: ./build/compare/metrics/slices.js




const SEVERITIES = ['critical', 'major', 'minor'];
const MOST_TAGS = 40;
const slices_RESAMPLES = 500;
function slicesBy(slice, index, options) {
    const cases = slice.row.cases.map((planned) => planned.case);
    const severities = SEVERITIES.filter((severity) => cases.some((one) => one.severity === severity));
    const parts = [
        ...(severities.length > 1 ? severities : []).map((name) => ({ kind: 'severity', name })),
        ...commonTags(cases).map((name) => ({ kind: 'tag', name })),
    ];
    return parts.flatMap((part) => sliceEvidence(slice, index, { part, options }));
}
const OUTCOMES = {
    names: ['pass_rate', 'score'],
    valuesOf: (outcomes, times) => {
        let [count, passed, score] = [0, 0, 0];
        for (let index = 0; index < outcomes.length; index += 1) {
            const often = times[index] ?? 0;
            count += often;
            passed += often * (outcomes[index]?.passed ?? 0);
            score += often * (outcomes[index]?.score ?? 0);
        }
        return count === 0 ? [undefined, undefined] : [passed / count, score / count];
    },
    footingsOf: ({ length }) => [shareFooting(length), shareFooting(length)],
};
function sliceEvidence(slice, index, { part, options }) {
    const holds = ({ case: one }) => part.kind === 'tag' ? one.tags.includes(part.name) : one.severity === part.name;
    const { row } = slice;
    const own = {
        ...slice,
        row: { ...row, policy: { ...row.policy, metrics: new Map() } },
        compared: slice.compared.filter(holds),
        measured: slice.measured.filter(holds),
    };
    const trials = sampleOf(own, index);
    if (trials.head.length === 0)
        return [];
    const outcomes = readSample(trials, ({ passed, score }) => ({ passed: Number(passed), score }));
    const generator = (0,random/* generatorFor */.Db)(options.seed, [row.suite, row.target, part.kind, part.name]);
    const how = { generator, isAdvisory: false, resamples: slices_RESAMPLES };
    const metrics = [
        ...measureFamily(outcomes, OUTCOMES, how),
        ...metricsOf(own, index, { ...options, agreement: undefined, resamples: slices_RESAMPLES }),
    ];
    return [{ ...part, cases: trials.head.length, metrics }];
}
function commonTags(cases) {
    const counts = new Map();
    for (const tag of cases.flatMap((one) => one.tags))
        counts.set(tag, (counts.get(tag) ?? 0) + 1);
    const common = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return common.slice(0, MOST_TAGS).map(([tag]) => tag);
}

// EXTERNAL MODULE: ./build/compare/metrics/without-judge.js
var without_judge = __webpack_require__(68464);
// EXTERNAL MODULE: ./build/compare/next.js + 7 modules
var next = __webpack_require__(93116);
// EXTERNAL MODULE: ./build/compare/detection.js + 1 modules
var detection = __webpack_require__(37418);
// EXTERNAL MODULE: ./build/compare/procedure/acquit.js
var acquit = __webpack_require__(82507);
// EXTERNAL MODULE: ./build/compare/procedure/ledger.js + 1 modules
var procedure_ledger = __webpack_require__(26257);
// EXTERNAL MODULE: ./build/compare/procedure/sweep.js
var sweep = __webpack_require__(91410);
// EXTERNAL MODULE: ./build/domain/decision.js
var decision = __webpack_require__(32063);
// EXTERNAL MODULE: ./build/domain/limit.js
var limit = __webpack_require__(81602);
// EXTERNAL MODULE: ./build/compare/stats/tango.js
var tango = __webpack_require__(47865);
;// CONCATENATED MODULE: ./build/compare/procedure/would-tell.js





const MOST = 64;
const STEPS_A_ROUND = 10;
function wouldTell(counts, design) {
    if (counts.pairs === 0 || design.metric === 'score')
        return undefined;
    for (let step = 1; step <= MOST * STEPS_A_ROUND; step += 1) {
        const growth = 1 + step / STEPS_A_ROUND / design.maxRounds;
        if (!isDecidedAt(growth, counts, design))
            continue;
        const moreCases = Math.ceil(design.compared.length * (growth - 1));
        return { moreCases, moreRounds: Math.ceil(step / STEPS_A_ROUND) };
    }
    return undefined;
}
function isDecidedAt(growth, counts, design) {
    const grown = { worse: counts.worse * growth, better: counts.better * growth, pairs: counts.pairs * growth };
    const upper = (0,tango/* tangoLimits */.g)(grown, decision/* Z_PASS */.Pc).upper;
    if (upper * (0,procedure_ledger/* affectedShare */.or)(design) < design.mustCatch && upper < 1 / Math.sqrt(design.compared.length))
        return true;
    const isTooLarge = (0,limit/* exceeds */.O)((0,procedure_ledger/* netDrop */.R_)(counts, design), design.maxDrop);
    return isTooLarge && (0,tango/* tangoLimits */.g)(grown, (0,normal/* normalQuantile */.Z)(1 - design.alpha.mean)).lower > 0;
}

;// CONCATENATED MODULE: ./build/compare/procedure/evidence.js





function evidenceOf(row, ending) {
    const { design, ledger } = row;
    const counts = (0,procedure_ledger/* countPairs */.rZ)(ledger.pairs);
    const hasPairs = counts.pairs > 0;
    return {
        metric: design.metric,
        outcome: ending.outcome,
        rounds: row.rounds,
        maxRounds: design.maxRounds,
        pairs: counts.pairs,
        worsePairs: counts.worse,
        betterPairs: counts.better,
        unseenPairs: counts.unseen,
        missingPairs: counts.missing,
        affectedCases: design.compared.length,
        pairedCases: design.pairedCases,
        drop: hasPairs ? (0,procedure_ledger/* netDrop */.R_)(counts, design) : undefined,
        interval: scaled((0,acquit/* dropInterval */.X5)(ledger, design), (0,procedure_ledger/* affectedShare */.or)(design)),
        upperDrop: hasPairs ? (0,acquit/* upperDropOf */.ll)(ledger, design) * (0,procedure_ledger/* affectedShare */.or)(design) : undefined,
        maxDrop: design.maxDrop,
        mustCatch: (0,acquit/* mustCatchOf */.so)(ledger, design),
        detectableDrop: (0,detection/* detectableDropOf */.c)(design, ledger),
        runAlpha: design.runAlpha,
        isFragile: row.isFragile,
        isPassFragile: row.isPassFragile,
        confirmations: row.confirmations,
        unconfirmedCritical: unconfirmedCritical(row),
        stoppedBy: ending.stoppedBy,
        wouldTell: ending.outcome === 'undecided' ? wouldTell(counts, design) : undefined,
    };
}
function scaled(interval, share) {
    return interval && { ...interval, lower: interval.lower * share, upper: interval.upper * share };
}
function unconfirmedCritical({ design, ledger, confirmations }) {
    const tried = confirmations.filter((one) => one.kind === 'critical');
    const refuted = tried.filter((one) => one.status !== 'confirmed').map((one) => one.caseId);
    const untried = new Set(design.compared.filter((one) => (0,sweep/* isJudgedCritical */.FE)(design, one)).map((one) => one.caseId));
    tried.forEach((one) => untried.delete(one.caseId));
    const failed = ledger.pairs.filter(({ head }) => head === 0).map((pair) => pair.case.caseId);
    return [...refuted, ...new Set(failed.filter((caseId) => untried.has(caseId)))];
}

;// CONCATENATED MODULE: ./build/compare/rates.js






function rates(slice, index, ledger) {
    if (slice.compared.length === 0)
        return headRates(slice, index);
    const { pairs, missing } = shownPairs(slice, index, ledger);
    const worsePairs = pairs.filter(({ base, head }) => base.passed && !head.passed).length;
    const betterPairs = pairs.filter(({ base, head }) => !base.passed && head.passed).length;
    const passes = {
        base: tally(pairs.map(({ base }) => base.passed)),
        head: tally(pairs.map(({ head }) => head.passed)),
    };
    const interval = deltaInterval({ worse: worsePairs, better: betterPairs, pairs: pairs.length });
    return {
        pairs: pairs.length,
        missingPairs: missing,
        worsePairs,
        betterPairs,
        passes,
        passRate: difference({ base: rateOf(passes.base), head: rateOf(passes.head) }, interval),
        meanScore: scoreMeasure(pairs),
    };
}
function shownPairs(slice, index, ledger) {
    const isComplete = ledger !== undefined && ledger.pairs.length > 0 && (0,procedure_ledger/* countPairs */.rZ)(ledger.pairs).unseen === 0;
    if (!isComplete)
        return (0,compare_pairs/* pairsOfRound */.D7)(slice, index, 1);
    const found = ledger.pairs.flatMap((pair) => {
        const at = { caseId: pair.case.caseId, round: pair.round };
        const base = (0,compare_pairs/* sweepTrial */.BW)(slice, index, { ...at, side: 'base' });
        const head = (0,compare_pairs/* sweepTrial */.BW)(slice, index, { ...at, side: 'head' });
        return base?.status === 'scored' && head?.status === 'scored' ? [{ base, head }] : [];
    });
    return { pairs: found, missing: ledger.pairs.length - found.length };
}
function deltaInterval(counts) {
    if (counts.pairs === 0)
        return undefined;
    const { lower, upper } = (0,tango/* tangoLimits */.g)(counts, acquit/* Z_INTERVAL */.xR);
    return { lower: -upper, upper: -lower, confidence: acquit/* INTERVAL_CONFIDENCE */.XJ };
}
function scoreMeasure(pairs) {
    if (pairs.length === 0)
        return NOT_MEASURED;
    const sides = { base: (0,mean/* mean */.i)(pairs.map(({ base }) => base.score)), head: (0,mean/* mean */.i)(pairs.map(({ head }) => head.score)) };
    return difference(sides, (0,student/* meanInterval */.VO)(pairs.map(({ base, head }) => head.score - base.score)));
}
function headRates(slice, index) {
    const trials = slice.measured.map(({ case: { id } }) => (0,compare_pairs/* sweepTrial */.BW)(slice, index, { caseId: id, side: 'head', round: 1 }));
    const answers = trials.filter((trial) => trial?.status === 'scored');
    const passes = { base: tally([]), head: tally(answers.map((trial) => trial.passed)) };
    const score = answers.length === 0 ? undefined : (0,mean/* mean */.i)(answers.map((trial) => trial.score));
    return {
        pairs: 0,
        missingPairs: 0,
        worsePairs: 0,
        betterPairs: 0,
        passes,
        passRate: { ...NOT_MEASURED, head: rateOf(passes.head) },
        meanScore: { ...NOT_MEASURED, head: score },
    };
}
const NOT_MEASURED = { base: undefined, head: undefined, delta: undefined, interval: undefined };
function difference({ base, head }, interval) {
    const delta = base === undefined || head === undefined ? undefined : head - base;
    return { base, head, delta, interval: delta === undefined ? undefined : interval };
}
function rateOf({ passed, of }) {
    return of === 0 ? undefined : passed / of;
}
function tally(passed) {
    return { passed: passed.filter(Boolean).length, of: passed.length };
}

// EXTERNAL MODULE: ./build/compare/slice.js
var slice = __webpack_require__(86958);
;// CONCATENATED MODULE: ./build/compare/stats/multiple.js
function benjaminiHochberg(pValues, rate) {
    const sorted = [...pValues].sort((a, b) => a - b);
    const last = sorted.findLastIndex((p, i) => p <= (rate * (i + 1)) / sorted.length);
    const limit = sorted[last] ?? -1;
    return pValues.map((p) => p <= limit);
}

;// CONCATENATED MODULE: ./build/compare/tags.js



const FALSE_DISCOVERY_RATE = 0.1;
function exploreTags(slice, index) {
    const names = new Set(slice.compared.flatMap((planned) => planned.case.tags));
    const tags = [...names].filter((tag) => !slice.row.policy.tags.has(tag)).sort();
    const found = tags.flatMap((tag) => tagEvidence(slice, index, tag) ?? []);
    const standsOut = benjaminiHochberg(found.map((one) => one.pValue), FALSE_DISCOVERY_RATE);
    return found.map((one, i) => ({ ...one, standsOut: standsOut[i] === true }));
}
function tagEvidence(slice, index, tag) {
    const compared = slice.compared.filter((planned) => planned.case.tags.includes(tag));
    const { pairs } = (0,compare_pairs/* pairsOfRound */.D7)({ ...slice, compared }, index, 1);
    if (pairs.length === 0)
        return undefined;
    const worse = pairs.filter(({ base, head }) => base.passed && !head.passed).length;
    const better = pairs.filter(({ base, head }) => !base.passed && head.passed).length;
    const pValue = Math.min(1, 2 * (0,binomial/* signTest */.W)(Math.max(worse, better), Math.min(worse, better)));
    const delta = (better - worse) / pairs.length;
    return { tag, cases: compared.length, worsePairs: worse, betterPairs: better, delta, pValue };
}

// EXTERNAL MODULE: ./build/compare/trial-index.js
var trial_index = __webpack_require__(99581);
;// CONCATENATED MODULE: ./build/compare/compare.js


















function compareRows(plan, trials, options) {
    const index = (0,trial_index/* indexTrials */.A)(trials, options.preferences);
    return (0,slice/* slicesOf */.n)(plan, options.designs).map((slice) => compareSlice(slice, index, options));
}
function compareWithoutJudge(plan, trials, options) {
    const rows = (0,without_judge/* uncalibratedRows */.o)(plan, options.comparisons);
    return rows.length === 0 ? [] : compareRows({ ...plan, rows }, (0,without_judge/* withoutJudge */.M)(rows, trials), options);
}
function compareSlice(slice, index, options) {
    const { seed } = options;
    const progress = slice.designs.passRate && (0,next/* followRow */.wH)(slice.designs.passRate, index.find, seed);
    const evidence = { ...commonEvidence(slice, index, options), passRate: progress && endingEvidence(progress) };
    const losses = lossesOf(slice, index);
    const latency = latencyOf(slice, index, seed);
    const call = costPerCall(slice, index);
    const success = costPerSuccess(slice, index);
    const { row } = slice;
    return {
        suite: row.suite,
        target: row.target,
        tag: slice.tag,
        isNew: row.isNew,
        comparedCases: slice.compared.length,
        measuredCases: slice.measured.length,
        totalCases: casesOf(slice),
        pairedCases: slice.tag === undefined ? row.pairedCases : (slice.designs.passRate?.pairedCases ?? slice.compared.length),
        ...rates(slice, index, progress?.row.ledger),
        costPerCallUsd: call.measure,
        pricedCalls: call.calls,
        costPerSuccessUsd: success.measure,
        latencyP50Ms: latency.p50.measure,
        latencyP95Ms: latency.p95.measure,
        cases: caseChanges(slice, index, progress?.row.confirmations ?? []),
        errored: losses.errored,
        erroredProviders: losses.providers,
        evidence: {
            ...evidence,
            costPerCall: call.evidence,
            costPerSuccess: success.evidence,
            latencyP50: latency.p50.evidence,
            latencyP95: latency.p95.evidence,
            headIntervals: {
                costPerCall: call.headInterval,
                costPerSuccess: success.headInterval,
                latencyP50: latency.p50.headInterval,
                latencyP95: latency.p95.headInterval,
            },
            errors: losses.evidence,
        },
    };
}
function casesOf({ row, tag, compared, measured }) {
    if (tag === undefined)
        return row.totalCases;
    return compared.length + measured.length + (row.unaffectedByTag.get(tag)?.length ?? 0);
}
function commonEvidence(slice, index, { seed, minAgreement }) {
    const isWhole = slice.tag === undefined;
    const agreement = (0,metrics_agreement/* agreementOf */.ge)(slice, index, minAgreement);
    const score = slice.designs.score && (0,next/* followRow */.wH)(slice.designs.score, index.find, seed);
    const measuring = { seed, agreement, resamples: RESAMPLES };
    return {
        ...comparison/* NO_EVIDENCE */.k,
        score: score && endingEvidence(score),
        passRateBar: barEvidence(slice, index, passValue),
        scoreBar: barEvidence(slice, index, scoreValue),
        tags: isWhole ? exploreTags(slice, index) : [],
        metrics: metricsOf(slice, index, measuring),
        metricBars: metricBarsOf(slice, index, measuring),
        ...tablesOf(slice, index),
        agreement: isWhole ? agreement : undefined,
        slices: isWhole ? slicesBy(slice, index, { seed }) : [],
    };
}
function endingEvidence({ row, ending }) {
    return evidenceOf(row, ending ?? { outcome: 'stopped', stoppedBy: 'interrupted' });
}


/***/ }),

/***/ 34922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uw: () => (/* binding */ asksJudge),
/* harmony export */   ch: () => (/* binding */ judgeNames),
/* harmony export */   ge: () => (/* binding */ agreementOf),
/* harmony export */   tL: () => (/* binding */ agreementMetric)
/* harmony export */ });
/* harmony import */ var _domain_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81602);
/* harmony import */ var _domain_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50698);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47301);
/* harmony import */ var _kappa_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61309);




function asksJudge(spec) {
    return spec.type === 'judge' || spec.type === 'judge_pairwise' || spec.children.some(asksJudge);
}
function judgeNames(row) {
    const specs = row.cases.flatMap((planned) => planned.case.expect.filter(asksJudge));
    return new Set(specs.map((spec) => spec.name ?? spec.type));
}
function agreementOf(slice, index, minAgreement) {
    if (judgeNames(slice.row).size === 0)
        return undefined;
    const base = agreementOn(slice, index, 'base');
    const head = agreementOn(slice, index, 'head');
    const kappa = (slice.row.cases.some(isCompared) ? base : head)?.kappa;
    const isCalibrated = minAgreement === undefined || (kappa !== undefined && (0,_domain_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .reaches */ .v)(kappa, minAgreement));
    return { base, head, minAgreement, isCalibrated };
}
function agreementMetric(agreement) {
    const base = agreement?.base?.kappa;
    const head = agreement?.head?.kappa;
    if (head === undefined)
        return [];
    const delta = base === undefined ? undefined : head - base;
    const measure = { base, head, delta, interval: undefined };
    const known = { headInterval: agreement?.head?.interval, sampleSize: agreement?.head?.cases ?? 0 };
    return [{ name: 'judge_agreement', measure, ...known, limits: undefined, pValues: undefined, isAdvisory: false }];
}
function agreementOn(slice, index, side) {
    const asked = slice.row.cases.filter((planned) => !(0,_domain_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isAdded */ .N0)(slice.row, planned));
    const cases = side === 'base' ? asked.filter(isCompared) : asked;
    const pairs = cases.flatMap((planned) => verdictsOn(slice, index, { planned, side }));
    if (pairs.length === 0)
        return undefined;
    const agreement = (0,_kappa_js__WEBPACK_IMPORTED_MODULE_2__/* .cohenKappa */ .r)(pairs);
    const observed = pairs.filter(([person, judge]) => person === judge).length / pairs.length;
    return { kappa: agreement?.kappa, interval: agreement?.interval, observed, cases: pairs.length };
}
function isCompared(planned) {
    return planned.kind === 'compared';
}
function verdictsOn(slice, index, { planned, side }) {
    const { id, human } = planned.case;
    const trial = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .sweepTrial */ .BW)(slice, index, { caseId: id, side, round: 1 });
    if (human === undefined || trial?.status !== 'scored')
        return [];
    const judged = trial.scores.filter((score) => score.type === 'judge');
    if (judged.length === 0)
        return [];
    return [[human, judged.every((score) => score.passed) ? 'pass' : 'fail']];
}


/***/ }),

/***/ 61309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kappaOfMatrix),
/* harmony export */   r: () => (/* binding */ cohenKappa)
/* harmony export */ });
/* harmony import */ var _stats_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82195);
/* harmony import */ var _stats_wilson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64002);


function cohenKappa(pairs) {
    if (pairs.length === 0)
        return undefined;
    const observed = pairs.filter(([a, b]) => a === b).length / pairs.length;
    const chance = chanceAgreement(pairs);
    if (chance >= 1)
        return undefined;
    const scale = (agreement) => Math.max(-1, (agreement - chance) / (1 - chance));
    const { lower, upper, confidence } = (0,_stats_wilson_js__WEBPACK_IMPORTED_MODULE_0__/* .wilsonInterval */ .Y)(observed, pairs.length);
    const interval = { lower: scale(lower), upper: Math.min(1, scale(upper)), confidence };
    return { kappa: scale(observed), interval, observed, pairs: pairs.length };
}
function kappaOfMatrix({ counts, unlabelled }) {
    const sizes = counts.map((row, index) => (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .c)(row) + (unlabelled[index] ?? 0));
    const total = (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .c)(sizes);
    const observed = (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .c)(counts.map((row, index) => row[index] ?? 0)) / total;
    const chance = (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .c)(sizes.map((size, label) => size * (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .c)(counts.map((row) => row[label] ?? 0)))) / total ** 2;
    return total === 0 || chance >= 1 ? undefined : (observed - chance) / (1 - chance);
}
function chanceAgreement(pairs) {
    const first = countOf(pairs.map(([a]) => a));
    const second = countOf(pairs.map(([, b]) => b));
    const products = [...first].map(([label, count]) => count * (second.get(label) ?? 0));
    return products.reduce((sum, product) => sum + product, 0) / pairs.length ** 2;
}
function countOf(labels) {
    const counts = new Map();
    for (const label of labels)
        counts.set(label, (counts.get(label) ?? 0) + 1);
    return counts;
}


/***/ }),

/***/ 68464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutJudge),
/* harmony export */   o: () => (/* binding */ uncalibratedRows)
/* harmony export */ });
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34922);

function uncalibratedRows(plan, comparisons) {
    const isUncalibrated = (row) => comparisons.some(({ suite, target, evidence }) => suite === row.suite && target === row.target && evidence.agreement?.isCalibrated === false);
    return plan.rows.filter(isUncalibrated);
}
function withoutJudge(rows, trials) {
    const isJudge = new Map(rows.map((row) => [nameOf(row), judgePositions(row)]));
    return trials.flatMap((trial) => {
        const positions = isJudge.get(nameOf(trial.key))?.get(trial.key.caseId);
        if (!isJudge.has(nameOf(trial.key)))
            return [];
        return [trial.status === 'scored' && positions !== undefined ? unjudged(trial, positions) : trial];
    });
}
function judgePositions(row) {
    const positions = (planned) => planned.case.expect.filter((spec) => spec.type !== 'judge_pairwise').map(_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .asksJudge */ .Uw);
    return new Map(row.cases.map((planned) => [planned.case.id, positions(planned)]));
}
function unjudged(trial, positions) {
    if (trial.scores.length !== positions.length)
        return trial;
    const scores = trial.scores.filter((_, index) => positions[index] === false);
    const weight = scores.reduce((sum, score) => sum + score.weight, 0);
    const total = scores.reduce((sum, score) => sum + score.score * score.weight, 0);
    const plain = scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
    const score = scores.length === 0 ? 1 : weight > 0 ? total / weight : plain;
    return { ...trial, scores, passed: scores.every((one) => one.passed), score };
}
function nameOf({ suite, target }) {
    return JSON.stringify([suite, target]);
}


/***/ }),

/***/ 47301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ sweepTrial),
/* harmony export */   Bw: () => (/* binding */ answersOf),
/* harmony export */   D7: () => (/* binding */ pairsOfRound)
/* harmony export */ });
function pairsOfRound(slice, index, round) {
    const asked = slice.compared.map(({ case: { id } }) => ({
        base: sweepTrial(slice, index, { caseId: id, side: 'base', round }),
        head: sweepTrial(slice, index, { caseId: id, side: 'head', round }),
    }));
    const pairs = asked.flatMap(({ base, head }) => {
        return base?.status === 'scored' && head?.status === 'scored' ? [{ base, head }] : [];
    });
    const missing = asked.filter(({ base, head }) => base?.status === 'errored' || head?.status === 'errored').length;
    return { pairs, missing };
}
function sweepTrial(slice, index, of) {
    const { suite, target } = slice.row;
    const trial = (number) => index.find({ suite, target, ...of, purpose: 'sweep', number });
    return (of.side === 'base' ? trial(2) : undefined) ?? trial(1);
}
function answersOf(slice, index, of) {
    const trials = index.ofCase(slice.row.suite, slice.row.target, of.caseId);
    return trials.filter((trial) => trial.status === 'scored').filter((trial) => trial.key.side === of.side);
}


/***/ }),

/***/ 86958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ slicesOf)
/* harmony export */ });
function slicesOf(plan, designs) {
    return plan.rows.flatMap((row) => {
        if (row.cases.length === 0)
            return [];
        const tags = [undefined, ...row.policy.tags.keys()];
        return tags.map((tag) => sliceOf(row, tag, designs)).filter((one) => one.compared.length + one.measured.length > 0);
    });
}
function sliceOf(row, tag, designs) {
    const cases = row.cases.filter((planned) => tag === undefined || planned.case.tags.includes(tag));
    const own = designs.filter((one) => one.suite === row.suite && one.target === row.target && one.tag === tag);
    return {
        row,
        tag,
        compared: cases.filter((planned) => planned.kind === 'compared'),
        measured: cases.filter((planned) => planned.kind === 'measured'),
        designs: {
            passRate: own.find((one) => one.metric === 'pass_rate'),
            score: own.find((one) => one.metric === 'score'),
        },
    };
}


/***/ }),

/***/ 64002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wilsonInterval)
/* harmony export */ });
const Z_95 = 1.959963984540054;
function wilsonInterval(rate, size) {
    const z2 = Z_95 * Z_95;
    const centre = (rate + z2 / (2 * size)) / (1 + z2 / size);
    const half = (Z_95 / (1 + z2 / size)) * Math.sqrt((rate * (1 - rate)) / size + z2 / (4 * size * size));
    return { lower: Math.max(0, centre - half), upper: Math.min(1, centre + half), confidence: 0.95 };
}


/***/ }),

/***/ 13414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ redactResult)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81829);
/* harmony import */ var _result_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21056);



function redactResult(result, secrets) {
    if (secrets.length === 0)
        return result;
    const found = new Set();
    const redacted = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactDeep */ .KL)(result, secrets.map(({ value }) => value), { keeps: wordsOfSchema(), masked: (text) => void found.add(text.toLowerCase()) });
    const told = secrets.filter(({ value }) => isAnyOf((0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .spellingsOf */ .Hz)(value), found));
    return told.length === 0 ? redacted : { ...redacted, warnings: [...redacted.warnings, sentenceOf(told)] };
}
function isAnyOf(spellings, found) {
    return [...found].some((text) => spellings.has(text));
}
function sentenceOf(secrets) {
    const names = [...new Set(secrets.map(({ name }) => name ?? 'a token of this run'))];
    const all = names.length === 1 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
    return `Masked as *** wherever it stood: the value of ${all}, which is taken for a key or a password.`;
}
function wordsOfSchema() {
    const words = new Set();
    const walk = (node) => {
        if (typeof node !== 'object' || node === null)
            return;
        const { const: constant, enum: values, properties } = node;
        for (const word of [constant, ...(Array.isArray(values) ? values : [])])
            if (typeof word === 'string')
                words.add(word);
        if (typeof properties === 'object' && properties !== null)
            for (const name of Object.keys(properties))
                words.add(name);
        Object.values(node).forEach(walk);
    };
    walk(zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(_result_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .resultSchema */ .Y, { io: 'input', unrepresentable: 'any' }));
    return words;
}


/***/ }),

/***/ 3297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./build/domain/policy.js
var domain_policy = __webpack_require__(90323);
// EXTERNAL MODULE: ./build/domain/verdict.js
var verdict = __webpack_require__(50272);
;// CONCATENATED MODULE: ./build/verdict/accepted.js
function isAccepted(finding, seen) {
    return seen.some((one) => isSame(finding, one));
}
function isSame(finding, seen) {
    const { rule, metric, suite, target, tag, why, caseIds } = finding;
    const isOfRow = rule === seen.rule && metric === seen.metric && suite === seen.suite && target === seen.target && tag === seen.tag;
    if (!isOfRow || (rule === 'spec' && why !== seen.why))
        return false;
    const known = new Set(seen.cases);
    return caseIds.every((id) => known.has(id)) && isNoLarger(finding, seen);
}
function isNoLarger({ evidence, actual }, seen) {
    if (evidence?.kind !== 'row' || actual === undefined || seen.actual === undefined)
        return true;
    return (evidence.row.interval?.lower ?? actual) <= seen.actual;
}

;// CONCATENATED MODULE: ./build/verdict/advise.js
function adviseOnly(findings, withoutJudge) {
    const rows = new Set(withoutJudge.rows.map(nameOfRow));
    const standing = new Map(withoutJudge.findings.filter(blocks).map((finding) => [nameOfRule(finding), finding]));
    const isTaken = (finding) => blocks(finding) && rows.has(nameOfRow(finding)) && !standing.has(nameOfRule(finding));
    const takenRows = new Set(findings.filter(isTaken).map(nameOfRow));
    const advised = findings.map((finding) => {
        if (isTaken(finding))
            return { ...finding, level: 'warn' };
        const isReplaced = blocks(finding) || takenRows.has(nameOfRow(finding));
        return (isReplaced ? standing.get(nameOfRule(finding)) : undefined) ?? finding;
    });
    const second = withoutJudge.findings.filter((finding) => takenRows.has(nameOfRow(finding)));
    return [...advised, ...second.filter(blocks).filter(isNewTo(findings)), ...openWithoutJudge(findings, second)];
}
function openWithoutJudge(findings, second) {
    const said = findings.filter((finding) => finding.status === 'met' || isOpen(finding));
    return second
        .filter(isOpen)
        .filter(isNewTo(said))
        .map((finding) => ({ ...finding, why: 'without-judge' }));
}
function isNewTo(findings) {
    const rules = new Set(findings.map(nameOfRule));
    return (finding) => !rules.has(nameOfRule(finding));
}
function isOpen({ status }) {
    return status === 'undecided' || status === 'error';
}
function blocks({ status, level }) {
    return status === 'breached' && level === 'block';
}
function nameOfRow({ suite, target, tag }) {
    return JSON.stringify([suite, target, tag]);
}
function nameOfRule(finding) {
    return JSON.stringify([nameOfRow(finding), finding.rule, finding.metric]);
}

;// CONCATENATED MODULE: ./build/verdict/cut-short.js
const CUT_SHORT = ['stopped', 'lost'];
function unmeasuredBy(findings, { suite, target, cases }) {
    if (!cases.some(({ change }) => change === 'missing'))
        return [];
    return findings.filter((one) => {
        return one.suite === suite && one.target === target && one.tag === undefined && tellsCutShort(one);
    });
}
function withoutEmptyClaims(findings, comparisons) {
    const unmeasured = comparisons.filter((comparison) => unmeasuredBy(findings, comparison).length > 0);
    const isOf = (finding) => (row) => row.suite === finding.suite && row.target === finding.target && row.tag === finding.tag;
    return findings.filter((finding) => finding.status !== 'met' || !unmeasured.some(isOf(finding)));
}
function tellsCutShort({ rule, evidence }) {
    return rule === 'errors' || (evidence?.kind === 'row' && CUT_SHORT.includes(evidence.row.outcome));
}

// EXTERNAL MODULE: ./build/domain/limit.js
var domain_limit = __webpack_require__(81602);
// EXTERNAL MODULE: ./build/verdict/sensitivity.js
var sensitivity = __webpack_require__(80409);
;// CONCATENATED MODULE: ./build/verdict/rules/finding.js
function findingOn(input, finding) {
    const { suite, target, tag } = input.comparison;
    const own = finding.level ?? 'block';
    const level = finding.status === 'undecided' && own === 'block' ? input.undecidedLevel : own;
    return { ...NO_DETAILS, suite, target, tag, ...finding, level };
}
const NO_DETAILS = {
    metric: undefined,
    tag: undefined,
    limit: undefined,
    actual: undefined,
    caseIds: [],
    why: undefined,
    evidence: undefined,
};

;// CONCATENATED MODULE: ./build/verdict/rules/bar.js



const passRateBar = (input) => {
    return barFinding(input, 'pass_rate.min', {
        bar: input.comparison.evidence.passRateBar,
        rule: input.policy.passRate,
    });
};
const scoreBar = (input) => {
    return barFinding(input, 'score.min', { bar: input.comparison.evidence.scoreBar, rule: input.policy.score });
};
function barFinding(input, name, on) {
    const { bar, rule } = on;
    const limit = rule?.min;
    if (rule === undefined || limit === undefined || bar === undefined || bar.measuredCases < bar.totalCases)
        return [];
    const answer = answerOf(bar, limit);
    const moreCases = answer.status === 'undecided' ? casesToTell(bar, limit) : undefined;
    const evidence = { kind: 'bar', bar, moreCases };
    return [findingOn(input, { rule: name, level: rule.level, limit, actual: bar.head, evidence, ...answer })];
}
function answerOf(bar, limit) {
    const isBaseBelow = bar.base !== undefined && !(0,domain_limit/* reaches */.v)(bar.base, limit);
    if ((0,domain_limit/* reaches */.v)(bar.interval.lower, limit))
        return { status: 'met', why: undefined };
    if (isBaseBelow)
        return { status: 'reported', why: 'base-below' };
    if (!(0,domain_limit/* reaches */.v)(bar.interval.upper, limit))
        return { status: 'breached', why: 'below' };
    return { status: 'undecided', why: 'bar-inside-interval' };
}
const MOST_TIMES = 16;
function casesToTell({ head, measuredCases }, limit) {
    const needed = Math.floor((sensitivity/* Z_BAR */.$ ** 2 * limit * (1 - limit)) / (head - limit) ** 2) + 1;
    return needed <= MOST_TIMES * measuredCases ? Math.max(1, needed - measuredCases) : undefined;
}

;// CONCATENATED MODULE: ./build/verdict/rules/errors.js

const SIDES_DIFFER_LEVEL = 0.01;
function whyMissing({ evidence }) {
    const { base, head } = evidence.errors?.unscored ?? { base: 0, head: 0 };
    return head > base ? 'unscored' : 'unanswered';
}
const lostTrials = (input) => {
    const { comparison, limits } = input;
    const { errors } = comparison.evidence;
    const evidence = errors && { kind: 'errors', errors, providers: comparison.erroredProviders };
    const finding = { rule: 'errors', limit: limits.maxErrorShare, actual: errors?.missingShare, evidence };
    const answer = errors_answerOf(errors, limits.maxErrorShare);
    return answer === undefined ? [] : [findingOn(input, { ...finding, ...answer })];
};
function errors_answerOf(errors, most) {
    if (errors === undefined)
        return { status: 'error', why: 'not-measured' };
    if (errors.missingShare > most || errors.missingShare === 1)
        return { status: 'error', why: 'too-many-errors' };
    return errors.sidesDifferP < SIDES_DIFFER_LEVEL ? { status: 'undecided', why: 'errors-differ' } : undefined;
}

;// CONCATENATED MODULE: ./build/verdict/rules/broken.js



const criticalBroken = (input) => {
    const row = input.comparison.evidence.passRate;
    const rule = input.policy.critical ?? (input.comparison.tag === undefined ? domain_policy/* DEFAULT_CRITICAL */.ks : undefined);
    if (row === undefined || rule === undefined)
        return [];
    const confirmations = row.confirmations.filter((one) => one.kind === 'critical');
    const hasCritical = input.comparison.cases.some((one) => one.severity === 'critical');
    if (!hasCritical)
        return [];
    const tried = new Set(confirmations.map((one) => one.caseId));
    const untried = row.unconfirmedCritical.filter((caseId) => !tried.has(caseId));
    const count = { confirmations, untried, isCutShort: false };
    return countFindings(input, count, { limit: rule.maxBroken, rule: 'critical.max_broken', level: rule.level });
};
const casesBroken = (input) => {
    const row = input.comparison.evidence.passRate;
    const rule = input.policy.broken;
    if (row === undefined || rule === undefined)
        return [];
    const confirmations = row.confirmations.filter((one) => one.kind !== 'fixed' && one.severity !== 'minor');
    const isSettled = rule.level === 'block' && input.policy.passRate?.level === 'warn';
    const count = { confirmations, untried: [], isCutShort: row.outcome === 'dropped' && !isSettled };
    return countFindings(input, count, { limit: rule.max, rule: 'broken.max', level: rule.level });
};
function countFindings(input, count, on) {
    const { confirmations, untried } = count;
    const isStopped = input.comparison.evidence.passRate?.outcome === 'stopped';
    const answer = broken_answerOf(count, on.limit, whyMissing(input.comparison));
    if (isStopped && answer.status === 'met')
        return [];
    const confirmed = confirmations.filter((one) => one.status === 'confirmed').map((one) => one.caseId);
    const refuted = confirmations.filter((one) => one.status !== 'confirmed').map((one) => one.caseId);
    const isUnjudged = answer.why === 'ended-by-drop';
    const caseIds = confirmed.length > 0 || isUnjudged ? confirmed : [...refuted, ...untried];
    const actual = isUnjudged ? undefined : confirmed.length;
    const evidence = { kind: 'cases', confirmations };
    return [findingOn(input, { ...on, ...answer, actual, caseIds, evidence })];
}
function broken_answerOf({ confirmations, untried, isCutShort }, limit, missing) {
    const count = (status) => confirmations.filter((one) => one.status === status).length;
    if (count('confirmed') > limit)
        return { status: 'breached', why: 'confirmed' };
    const isNeverAnswered = confirmations.some(({ status, trials }) => status === 'unsettled' && trials === 0);
    const open = isNeverAnswered ? missing : 'unsettled';
    if (count('confirmed') + count('unsettled') > limit)
        return { status: 'undecided', why: open };
    if (isCutShort)
        return { status: 'reported', why: 'ended-by-drop' };
    if (count('confirmed') > 0)
        return { status: 'reported', why: 'tolerated' };
    if (count('unsettled') > 0)
        return { status: 'reported', why: open };
    if (untried.length > 0)
        return { status: 'reported', why: 'not-rerun' };
    return count('refuted') > 0 ? { status: 'reported', why: 'unconfirmed' } : { status: 'met', why: undefined };
}

// EXTERNAL MODULE: ./build/domain/comparison.js
var comparison = __webpack_require__(22960);
;// CONCATENATED MODULE: ./build/verdict/rules/budget.js



const BUDGETS = {
    cost_per_call: {
        rule: (policy) => policy.costPerCall,
        measure: (comparison) => comparison.costPerCallUsd,
        growth: (comparison) => comparison.evidence.costPerCall,
        headInterval: (comparison) => comparison.evidence.headIntervals.costPerCall,
        leastSamples: 2,
        fullSamples: 2,
    },
    cost_per_success: {
        rule: (policy) => policy.costPerSuccess,
        measure: (comparison) => comparison.costPerSuccessUsd,
        growth: (comparison) => comparison.evidence.costPerSuccess,
        headInterval: (comparison) => comparison.evidence.headIntervals.costPerSuccess,
        leastSamples: 2,
        fullSamples: 2,
    },
    latency_p50: {
        rule: (policy) => policy.latencyP50,
        measure: (comparison) => comparison.latencyP50Ms,
        growth: (comparison) => comparison.evidence.latencyP50,
        headInterval: (comparison) => comparison.evidence.headIntervals.latencyP50,
        leastSamples: comparison/* LEAST_LATENCIES */.B,
        fullSamples: comparison/* LEAST_LATENCIES */.B,
    },
    latency_p95: {
        rule: (policy) => policy.latencyP95,
        measure: (comparison) => comparison.latencyP95Ms,
        growth: (comparison) => comparison.evidence.latencyP95,
        headInterval: (comparison) => comparison.evidence.headIntervals.latencyP95,
        leastSamples: comparison/* LEAST_LATENCIES */.B,
        fullSamples: 300,
    },
};
function growthTests(input) {
    return names.flatMap((name) => {
        const budget = BUDGETS[name];
        const limit = budget.rule(input.policy)?.maxIncrease;
        const growth = budget.growth(input.comparison);
        if (limit === undefined || growth === undefined || growth.sampleSize < budget.leastSamples)
            return [];
        const isFull = growth.sampleSize >= budget.fullSamples;
        const toFinding = (isSignificant, alpha) => {
            const answer = budget_answerOf(growth, limit, isSignificant && (isFull || (0,domain_limit/* exceeds */.O)(growth.lowerLimit, limit)));
            const evidence = { kind: 'growth', growth, alpha };
            return findingOn(input, {
                ...named(input, name, 'max_increase'),
                limit,
                actual: growth.growth,
                ...answer,
                evidence,
            });
        };
        return [{ pValue: growth.pValue, toFinding }];
    });
}
function budget_answerOf(growth, limit, isEstablished) {
    if (!(0,domain_limit/* exceeds */.O)(growth.growth, limit))
        return { status: 'met', why: undefined };
    return isEstablished ? { status: 'breached', why: 'grew' } : { status: 'reported', why: 'not-established' };
}
function unjudgedBudgets(input) {
    return names.flatMap((name) => {
        const budget = BUDGETS[name];
        const limit = budget.rule(input.policy)?.maxIncrease;
        const growth = budget.growth(input.comparison);
        const isCompared = input.comparison.comparedCases > 0;
        if (limit === undefined || !isCompared || (growth !== undefined && growth.sampleSize >= budget.leastSamples))
            return [];
        const actual = budget.measure(input.comparison).delta;
        const why = growth === undefined ? 'not-measured' : 'too-few-samples';
        return [findingOn(input, { ...named(input, name, 'max_increase'), limit, actual, status: 'reported', why })];
    });
}
function ceilings(input) {
    return names.flatMap((name) => {
        const budget = BUDGETS[name];
        const limit = budget.rule(input.policy)?.max;
        const { base, head } = budget.measure(input.comparison);
        if (limit === undefined || head === undefined)
            return [];
        const interval = budget.headInterval(input.comparison);
        const answer = ceilingAnswer({ base, head, interval }, limit);
        const evidence = { kind: 'ceiling', interval };
        return [findingOn(input, { ...named(input, name, 'max'), limit, actual: head, ...answer, evidence })];
    });
}
function ceilingAnswer({ base, head, interval }, limit) {
    if (!(0,domain_limit/* exceeds */.O)(head, limit))
        return { status: 'met', why: undefined };
    if (base !== undefined && (0,domain_limit/* exceeds */.O)(base, limit))
        return { status: 'reported', why: 'base-above' };
    const isCertain = interval !== undefined && (0,domain_limit/* exceeds */.O)(interval.lower, limit);
    return isCertain ? { status: 'breached', why: 'above' } : { status: 'reported', why: 'not-established' };
}
const names = Object.keys(BUDGETS);
function named(input, name, limit) {
    return { rule: `${name}.${limit}`, level: BUDGETS[name].rule(input.policy)?.level ?? 'block' };
}

// EXTERNAL MODULE: ./build/domain/confirmed.js
var confirmed = __webpack_require__(99424);
// EXTERNAL MODULE: ./build/verdict/design.js
var design = __webpack_require__(29210);
;// CONCATENATED MODULE: ./build/verdict/rules/drop.js





const passRateDrop = (input) => {
    if (!(0,design/* judgesDrop */.u)({ tag: input.comparison.tag, policy: input.policy }))
        return [];
    return dropFinding(input, 'pass_rate.max_drop', {
        row: input.comparison.evidence.passRate,
        rule: input.policy.passRate,
    });
};
const scoreDrop = (input) => {
    return dropFinding(input, 'score.max_drop', { row: input.comparison.evidence.score, rule: input.policy.score });
};
function dropFinding(input, name, on) {
    const { row, rule } = on;
    const found = row && drop_answerOf(row, input.comparison);
    if (row === undefined || found === undefined)
        return [];
    const answer = rule?.level === 'warn' ? withoutDoubt(found, row) : found;
    const finding = {
        ...answer,
        rule: name,
        level: rule?.level ?? 'block',
        limit: row.maxDrop,
        actual: row.drop,
        caseIds: confirmedBroken(row.confirmations),
        evidence: { kind: 'row', row },
    };
    return [findingOn(input, finding)];
}
function drop_answerOf(row, comparison) {
    switch (row.outcome) {
        case 'dropped':
            return { status: 'breached', why: 'drop' };
        case 'broken':
            return (0,confirmed/* confirmedDrop */.v)(row).drop > row.maxDrop
                ? { status: 'breached', why: 'broken-cases' }
                : { status: 'reported', why: 'ended-by-broken' };
        case 'critical':
            return { status: 'reported', why: 'ended-by-critical' };
        case 'ruled-out':
            return row.isFragile ? { status: 'undecided', why: 'fragile' } : { status: 'met', why: 'ruled-out' };
        case 'tolerated':
            return row.isFragile ? { status: 'undecided', why: 'fragile' } : { status: 'met', why: 'tolerated' };
        case 'undecided':
            if (row.isFragile)
                return { status: 'undecided', why: 'fragile' };
            return { status: 'undecided', why: row.isPassFragile ? whyMissing(comparison) : 'not-enough-evidence' };
        case 'lost':
            return { status: 'undecided', why: 'too-many-errors' };
        case 'stopped':
            if (row.stoppedBy === 'budget' && isHeadDear(comparison))
                return { status: 'error', why: 'dear-head' };
            return {
                status: row.stoppedBy === 'target-stopped' ? 'error' : 'undecided',
                why: row.stoppedBy ?? 'interrupted',
            };
        case 'nothing-compared':
            return undefined;
    }
}
const DEAR = 1.5;
function isHeadDear({ cases, costPerCallUsd: { base, head } }) {
    const isCutShort = cases.some(({ change }) => change === 'missing');
    return isCutShort && base !== undefined && head !== undefined && (0,domain_limit/* exceeds */.O)(head, DEAR * base);
}
function withoutDoubt(answer, row) {
    return row.outcome === 'undecided' ? { ...answer, status: 'reported' } : answer;
}
function confirmedBroken(confirmations) {
    return confirmations.filter((one) => one.kind === 'broken' && one.status === 'confirmed').map((one) => one.caseId);
}

;// CONCATENATED MODULE: ./build/verdict/rules/joint.js
const JOINT_ALPHA = 0.01;
function jointFindings(tests) {
    const ascending = [...tests].sort((a, b) => a.pValue - b.pValue);
    const firstMiss = ascending.findIndex((test, i) => test.pValue > JOINT_ALPHA / (tests.length - i));
    const significant = new Set(firstMiss === -1 ? ascending : ascending.slice(0, firstMiss));
    return tests.map((test) => test.toFinding(significant.has(test), JOINT_ALPHA));
}

;// CONCATENATED MODULE: ./build/verdict/rules/metric.js


function metricTests(input) {
    return gatedMetrics(input, input.comparison.evidence.metrics).flatMap((gated) => {
        const { pValues, measure } = gated.metric;
        if (pValues === undefined || measure.delta === undefined)
            return [];
        return [
            ...changeTest(input, gated, {
                limit: gated.rule.maxDrop,
                change: -measure.delta,
                pValue: pValues.drop,
                why: 'dropped',
            }),
            ...changeTest(input, gated, {
                limit: gated.rule.maxIncrease,
                change: measure.delta,
                pValue: pValues.growth,
                why: 'grew',
            }),
        ];
    });
}
function metricBars(input) {
    const { metricBars: whole, metrics } = input.comparison.evidence;
    const names = new Set(whole.map(({ name }) => name));
    const found = gatedMetrics(input, [...whole, ...metrics.filter(({ name }) => !names.has(name))]);
    const missing = [...input.policy.metrics].filter(([name]) => !found.some((gated) => gated.name === name));
    const bars = found.flatMap((gated) => barFindings(input, gated));
    return [
        ...Map.groupBy(bars, ({ metric, limit }) => JSON.stringify([metric, limit]))
            .values()
            .flatMap(worstOf),
        ...missing.map(([name, { level }]) => findingOn(input, { rule: 'metric', metric: name, level, status: 'reported', why: 'not-measured' })),
    ];
}
const WORST_FIRST = ['breached', 'reported', 'met'];
function worstOf(findings) {
    return findings.toSorted((a, b) => WORST_FIRST.indexOf(a.status) - WORST_FIRST.indexOf(b.status)).slice(0, 1);
}
function gatedMetrics({ policy }, metrics) {
    return [...policy.metrics].flatMap(([name, rule]) => metrics.filter((one) => one.name === name).map((metric) => ({ name, rule, metric })));
}
function changeTest(input, gated, on) {
    const { limit, change, pValue } = on;
    if (limit === undefined)
        return [];
    const toFinding = (isSignificant, alpha) => {
        const isTooLarge = (0,domain_limit/* exceeds */.O)(change, limit);
        const status = !isTooLarge ? 'met' : isSignificant ? 'breached' : 'reported';
        const why = !isTooLarge ? undefined : isSignificant ? on.why : 'not-established';
        const evidence = { kind: 'metric', metric: gated.metric, alpha };
        return findingOn(input, { ...common(gated), limit, actual: change, status, why, evidence });
    };
    return [{ pValue, toFinding }];
}
function barFindings(input, gated) {
    const { head } = gated.metric.measure;
    const { comparedCases, measuredCases, totalCases } = input.comparison;
    if (head === undefined || comparedCases + measuredCases < totalCases)
        return [];
    return barsOf(gated.rule).map((bar) => {
        const evidence = { kind: 'metric-bar', metric: gated.metric };
        return findingOn(input, {
            ...common(gated),
            ...barAnswer(gated.metric, bar),
            limit: bar.limit,
            actual: head,
            evidence,
        });
    });
}
function barsOf({ min, max }) {
    return [
        ...(min === undefined
            ? []
            : [{ limit: min, misses: (value) => !(0,domain_limit/* reaches */.v)(value, min), why: 'below' }]),
        ...(max === undefined
            ? []
            : [{ limit: max, misses: (value) => (0,domain_limit/* exceeds */.O)(value, max), why: 'above' }]),
    ];
}
function barAnswer({ measure, headInterval }, { misses, why }) {
    const { base, head } = measure;
    if (head === undefined || !misses(head))
        return { status: 'met', why: undefined };
    if (base !== undefined && misses(base))
        return { status: 'reported', why: `base-${why}` };
    const isCertain = headInterval !== undefined && misses(headInterval.lower) && misses(headInterval.upper);
    return isCertain ? { status: 'breached', why } : { status: 'reported', why: 'not-established' };
}
function common({ name, rule, metric }) {
    return { rule: 'metric', metric: name, level: metric.isAdvisory ? 'warn' : rule.level };
}

;// CONCATENATED MODULE: ./build/verdict/rules/spec.js

function specFinding(change) {
    return {
        ...NO_DETAILS,
        rule: 'spec',
        level: 'block',
        status: 'breached',
        suite: change.suite ?? '',
        target: change.target,
        caseIds: change.caseId === undefined ? [] : [change.caseId],
        why: change.kind,
    };
}
function hidingRows(plan, undecidedLevel) {
    const blocked = new Set(plan.changes.filter(isBlockedRemoval).map(({ suite }) => suite));
    return plan.rows
        .filter(({ suite, cases }) => cases.length > 0 && !blocked.has(suite))
        .flatMap((row) => row.hidingTags.map((tag) => ({
        ...NO_DETAILS,
        rule: 'spec',
        level: undecidedLevel(row),
        status: 'undecided',
        suite: row.suite,
        target: row.target,
        tag,
        why: 'removed',
    })));
}
function isBlockedRemoval({ kind, blocks }) {
    return kind === 'cases-removed' && blocks;
}
function vanishedRows(plan, undecidedLevel) {
    const isBlind = ({ cases, vanishedCases }) => vanishedCases > 0 && cases.length > 0 && !cases.some(({ kind }) => kind === 'compared');
    return plan.rows.filter(isBlind).map((row) => ({
        ...NO_DETAILS,
        rule: 'spec',
        level: undecidedLevel(row),
        status: 'undecided',
        suite: row.suite,
        target: row.target,
        why: 'vanished',
    }));
}

;// CONCATENATED MODULE: ./build/verdict/decide.js













const RULES = [
    lostTrials,
    criticalBroken,
    passRateDrop,
    casesBroken,
    passRateBar,
    scoreDrop,
    scoreBar,
    ceilings,
    unjudgedBudgets,
    metricBars,
];
function decide(plan, comparisons, context) {
    const inputs = comparisons.map((comparison) => inputOf(plan, comparison, context));
    const spared = (context.withoutJudge ?? []).map((comparison) => inputOf(plan, comparison, context));
    const withoutJudge = { rows: spared.map(({ comparison }) => comparison), findings: qualityFindings(spared) };
    const found = [
        ...plan.changes.filter((change) => change.blocks).map(specFinding),
        ...vanishedRows(plan, ({ policy }) => undecidedLevel(policy.inconclusive, context)),
        ...hidingRows(plan, ({ policy }) => undecidedLevel(policy.inconclusive, context)),
        ...missingRows(plan, comparisons),
        ...adviseOnly(qualityFindings(inputs), withoutJudge),
        ...jointFindings(inputs.flatMap((input) => [...growthTests(input), ...metricTests(input)])),
    ];
    const findings = withoutEmptyClaims(found, comparisons);
    const rows = rowVerdicts(comparisons, findings, context);
    const kind = (0,verdict/* worstVerdict */.z)(rows.map((row) => row.kind));
    return { kind, rows, findings, waiver: rows.some((row) => row.kind === 'waived') ? context.waiver : undefined };
}
function qualityFindings(inputs) {
    return inputs.flatMap((input) => RULES.flatMap((rule) => rule(input)));
}
function inputOf(plan, comparison, context) {
    const row = plan.rows.find((one) => one.suite === comparison.suite && one.target === comparison.target);
    const whole = row?.policy ?? domain_policy/* NO_RULES */.Wd;
    const policy = comparison.tag === undefined ? whole : (whole.tags.get(comparison.tag) ?? domain_policy/* NO_RULES */.Wd);
    const level = undecidedLevel(policy.inconclusive ?? whole.inconclusive, context);
    return { comparison, policy, limits: context.limits, undecidedLevel: level };
}
function undecidedLevel(own, context) {
    return (own ?? context.inconclusive) === 'fail' ? 'block' : 'warn';
}
function missingRows(plan, comparisons) {
    const measured = new Set(comparisons.map((one) => rowName(one.suite, one.target)));
    const isMissing = (row) => row.cases.length > 0 && !measured.has(rowName(row.suite, row.target));
    return plan.rows.filter(isMissing).map((row) => ({
        rule: 'errors',
        metric: undefined,
        level: 'block',
        status: 'error',
        suite: row.suite,
        target: row.target,
        tag: undefined,
        limit: undefined,
        actual: undefined,
        caseIds: [],
        why: 'not-measured',
        evidence: undefined,
    }));
}
function rowVerdicts(comparisons, findings, context) {
    const rows = new Map();
    for (const { suite, target, tag } of comparisons)
        rows.set(rowName(suite, target, tag), { suite, target, tag });
    for (const finding of findings.filter((one) => kindOf(one) !== 'pass')) {
        const { suite, target, tag } = finding;
        rows.set(rowName(suite, target, tag), { suite, target, tag });
    }
    return [...rows].map(([name, row]) => {
        const own = findings.filter((one) => rowName(one.suite, one.target, one.tag) === name);
        const cutShort = comparisons.filter((one) => rowName(one.suite, one.target, one.tag) === name);
        const inherited = cutShort.flatMap((one) => unmeasuredBy(findings, one));
        const kinds = [...own, ...inherited].map((one) => (isWaived(one, context) ? 'waived' : kindOf(one)));
        return { ...row, kind: (0,verdict/* worstVerdict */.z)(['pass', ...kinds]) };
    });
}
function isWaived(finding, { waiver, accepts }) {
    if (waiver === undefined || kindOf(finding) !== 'fail')
        return false;
    return accepts === undefined || isAccepted(finding, accepts);
}
function kindOf(finding) {
    if (finding.status === 'error')
        return 'error';
    if (finding.status === 'undecided')
        return 'inconclusive';
    return finding.status === 'breached' && finding.level === 'block' ? 'fail' : 'pass';
}
function rowName(suite, target, tag) {
    return JSON.stringify([suite, target, tag]);
}


/***/ })

};
