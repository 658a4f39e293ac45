export const id = 6744;
export const ids = [6744];
export const modules = {

/***/ 21759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ LONGEST_TIMER_MS),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const LONGEST_TIMER_MS = 2 ** 31 - 1;
function systemClock() {
    return {
        nowMs: () => Date.now(),
        ticksMs: () => performance.now(),
        sleep: async (ms, signal) => {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(bounded(ms), undefined, { signal });
        },
        after: (ms, action) => {
            const timer = setTimeout(action, bounded(ms));
            return () => clearTimeout(timer);
        },
    };
}
function bounded(ms) {
    return Math.min(Math.max(0, ms), LONGEST_TIMER_MS);
}


/***/ }),

/***/ 35603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readResult)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35881);
/* harmony import */ var _report_result_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21056);



function readResult(file) {
    const text = readText(file);
    try {
        return (0,_report_result_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .parseResult */ .F)(text);
    }
    catch (cause) {
        if (!(cause instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw cause;
        const place = { file, line: 0, column: 0 };
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(cause.all.map((one) => ({ ...one, place })), { cause });
    }
}
function readText(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8').replace(/^\uFEFF/, '');
    }
    catch (cause) {
        const hint = "Write one with `evaldelta run --json FILE`, or take the Action's `report-json` output.";
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({ code: 'missing-file', sentence: `The result file ${file} cannot be read.`, place: undefined, hint }, { cause });
    }
}


/***/ }),

/***/ 56744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewCommand: () => (/* binding */ reviewCommand)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
;// CONCATENATED MODULE: ./build/adapters/label-file.js



function readLines(file) {
    const lines = readText(file).split('\n');
    return lines.flatMap((text, index) => text.trim() === '' ? [] : [parseLine(text, { file, line: index + 1, column: 1 })]);
}
function appendLine(file, row) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    const text = readText(file);
    const start = text === '' || text.endsWith('\n') ? '' : '\n';
    (0,external_node_fs_.appendFileSync)(file, `${start}${JSON.stringify(row)}\n`, { flush: true });
}
function readText(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return '';
        throw error;
    }
}
function parseLine(text, place) {
    const row = tryParse(text);
    if (typeof row === 'object' && row !== null && !Array.isArray(row))
        return row;
    const sentence = 'This line is no JSON object.';
    throw new user_error/* UserError */.yo({ code: 'bad-file', sentence, place, hint: 'Labels are kept one a line, as JSON.' });
}
function tryParse(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/adapters/clock.js
var clock = __webpack_require__(21759);
// EXTERNAL MODULE: ./build/report/ansi.js
var ansi = __webpack_require__(50968);
// EXTERNAL MODULE: ./build/report/facts.js
var facts = __webpack_require__(87872);
// EXTERNAL MODULE: ./build/report/output-text.js
var output_text = __webpack_require__(60192);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/report/review.js




const MAX_TEXT = 4000;
const CHANGED = ['broken', 'fixed', 'flaky', 'measured-failing'];
function reviewItems(result, all) {
    return (0,facts/* collectFacts */.M7)(result).cases.flatMap((entry) => {
        const trial = answer(entry, 'head');
        if (trial === undefined)
            return [];
        const base = answer(entry, 'base');
        const before = base && (0,output_text/* outputText */.j)(base.output);
        const output = (0,output_text/* outputText */.j)(trial.output);
        const isWanted = all || CHANGED.includes(entry.comparison.change) || (before !== undefined && before !== output);
        if (!isWanted)
            return [];
        const input = entry.details?.input.head ?? '';
        const { caseId, severity } = entry.comparison;
        return [{ suite: entry.suite, target: entry.target, caseId, severity, input, base: before, output, trial }];
    });
}
function answer(entry, side) {
    return entry.trials.filter((trial) => trial.status === 'scored').find((trial) => trial.key.side === side);
}
function renderReviewItem(item, place, { color, width }) {
    const paint = (0,ansi/* createPaint */.XG)(color);
    const part = (label, text) => (0,ansi/* wrapWithPrefix */.p8)(paint('dim', label.padEnd(8)), text === '' ? '(empty)' : (0,visible/* shorten */.ml)((0,visible/* visible */.RK)(text), MAX_TEXT), width);
    const title = `${place}  ${(0,visible/* visibleLine */.P8)(item.caseId)} · ${item.severity} · ${(0,visible/* visibleLine */.P8)(item.suite)} × ${(0,visible/* visibleLine */.P8)(item.target)}`;
    return [
        (0,ansi/* wrapWithPrefix */.p8)('', paint('bold', title), width),
        part('input', item.input),
        ...(item.base === undefined || item.base === item.output ? [] : [part('before', item.base)]),
        part('output', item.output),
        '',
    ].join('\n');
}
function renderScorersSay({ trial }, human, { color, width }) {
    const paint = (0,ansi/* createPaint */.XG)(color);
    const agrees = trial.passed === (human === 'pass');
    const failed = trial.scores.filter((score) => !score.passed);
    const reasons = failed.map((score) => `${(0,visible/* visibleLine */.P8)(score.name)}: ${(0,visible/* shorten */.ml)((0,visible/* visibleLine */.P8)(score.reason), 300)}`);
    const said = trial.passed ? 'every scorer passed it' : reasons.join('; ');
    const verdict = agrees ? paint('green', 'The scorers agree') : paint('yellow', 'The scorers disagree');
    return `${(0,ansi/* wrapWithPrefix */.p8)('  ', `${verdict}: ${said}.`, width)}\n`;
}

// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/cli/result-file.js
var result_file = __webpack_require__(35603);
;// CONCATENATED MODULE: ./build/cli/review-command.js







const ANSWERS = {
    p: 'pass',
    pass: 'pass',
    f: 'fail',
    fail: 'fail',
    s: 'skip',
    skip: 'skip',
    q: 'quit',
    quit: 'quit',
};
async function reviewCommand(terminal, file, options) {
    const { ask } = terminal;
    if (ask === undefined)
        throw noPerson();
    const into = (0,cli_options/* textOf */.b6)(options, 'into') ?? '';
    const labelled = new Set(readLines(into).map((row) => row['id']));
    const suites = options['suite'];
    const items = reviewItems((0,result_file/* readResult */.U)(file), options['all'] === true)
        .filter(({ suite }) => suites?.includes(suite) ?? true)
        .filter((item) => !labelled.has(labelId(item)));
    const counts = await reviewAll({ ...terminal, ask }, items, into);
    terminal.write(endSentence(counts, items.length - counts.labelled, into));
    return 0;
}
async function reviewAll(terminal, items, into) {
    const look = { color: terminal.hasColor, width: terminal.width };
    let counts = { labelled: 0, agreed: 0 };
    for (const [index, item] of items.entries()) {
        terminal.write(`\n${renderReviewItem(item, `${index + 1}/${items.length}`, look)}`);
        const answer = await askLabel(terminal);
        if (answer === 'quit')
            return counts;
        if (answer === 'skip')
            continue;
        appendLine(into, labelRow(item, answer, (0,clock/* systemClock */.m)().nowMs()));
        terminal.write(renderScorersSay(item, answer, look));
        const agrees = item.trial.passed === (answer === 'pass');
        counts = { labelled: counts.labelled + 1, agreed: counts.agreed + Number(agrees) };
    }
    return counts;
}
async function askLabel({ ask }) {
    for (;;) {
        const text = await ask('Is the output right? [p]ass [f]ail [s]kip [q]uit: ');
        if (text === undefined)
            return 'quit';
        const answer = ANSWERS[text.trim().toLowerCase()];
        if (answer !== undefined)
            return answer;
    }
}
function labelId({ suite, target, caseId, output }) {
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([suite, target, caseId, output]))
        .digest('hex');
    return `${caseId.slice(0, 100)}-${digest.slice(0, 12)}`;
}
function labelRow(item, human, nowMs) {
    const { suite, target, caseId, input, output, trial } = item;
    return {
        id: labelId(item),
        input,
        output,
        scorers: trial.passed ? 'pass' : 'fail',
        human,
        source: `${suite} × ${target} × ${caseId}`,
        added: new Date(nowMs).toISOString().slice(0, 10),
    };
}
function endSentence({ labelled, agreed }, left, into) {
    const rest = left === 0 ? 'Nothing is left to review.' : `${left} left.`;
    if (labelled === 0)
        return `${rest}\n`;
    return `\n${labelled} labelled into ${into}; the scorers agreed with ${agreed} of them. ${rest}\n`;
}
function noPerson() {
    const sentence = '`evaldelta review` asks a person, and standard input is no terminal.';
    return new user_error/* UserError */.yo({ code: 'bad-input', sentence, place: undefined, hint: 'Run it in a terminal.' });
}


/***/ }),

/***/ 4424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ RESULT_SCHEMA_VERSION)
/* harmony export */ });
const RESULT_SCHEMA_VERSION = 1;


/***/ }),

/***/ 50272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ turnsRed),
/* harmony export */   z: () => (/* binding */ worstVerdict)
/* harmony export */ });
const SEVERITY_ORDER = ['nothing-to-run', 'pass', 'inconclusive', 'waived', 'fail', 'error'];
function worstVerdict(kinds) {
    const rank = Math.max(0, ...kinds.map((kind) => SEVERITY_ORDER.indexOf(kind)));
    return SEVERITY_ORDER[rank] ?? 'error';
}
function turnsRed(verdict) {
    if (verdict.kind !== 'inconclusive')
        return verdict.kind === 'fail' || verdict.kind === 'error';
    return verdict.findings.some((finding) => finding.status === 'undecided' && finding.level === 'block');
}


/***/ }),

/***/ 50968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ alignRows),
/* harmony export */   XG: () => (/* binding */ createPaint),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   p8: () => (/* binding */ wrapWithPrefix)
/* harmony export */ });
/* harmony import */ var fast_string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93223);
/* harmony import */ var fast_wrap_ansi__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48483);


const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
};
function createPaint(color) {
    if (!color)
        return (_style, text) => text;
    return (style, text) => `\u001B[${CODES[style][0]}m${text}\u001B[${CODES[style][1]}m`;
}
function columns(text) {
    return (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text);
}
function wrapWithPrefix(prefix, text, width) {
    const room = Math.max(20, width - columns(prefix));
    const lines = text.split('\n').flatMap((line) => wrapLine(line, room));
    const indent = ' '.repeat(columns(prefix));
    return lines.map((line, index) => ((index === 0 ? prefix : indent) + line).trimEnd()).join('\n');
}
function wrapLine(line, room) {
    const parts = (0,fast_wrap_ansi__WEBPACK_IMPORTED_MODULE_1__/* .wrapAnsi */ .a)(line, room, { hard: true, trim: false }).split('\n');
    return parts.map((part, index) => (index === 0 ? part : part.replace(/^((?:\u001B\[\d+m)*) /, '$1')));
}
function alignRows(rows) {
    const widths = rows.reduce((widest, row) => row.map((cell, index) => Math.max(widest[index] ?? 0, columns(cell))), []);
    return rows.map((row) => row
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - columns(cell)))
        .join('  ')
        .trimEnd());
}


/***/ }),

/***/ 87872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ findComparison),
/* harmony export */   M7: () => (/* binding */ collectFacts),
/* harmony export */   Zt: () => (/* binding */ exampleTrial),
/* harmony export */   fS: () => (/* binding */ casesThat),
/* harmony export */   g9: () => (/* binding */ rowVerdict),
/* harmony export */   iI: () => (/* binding */ isRed),
/* harmony export */   mm: () => (/* binding */ isCancelled),
/* harmony export */   qB: () => (/* binding */ isUnmeasured),
/* harmony export */   xS: () => (/* binding */ erroredTrials)
/* harmony export */ });
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50272);

const SEVERITIES = ['critical', 'major', 'minor'];
const WORST_FIRST = ['error', 'fail', 'waived', 'inconclusive', 'pass', 'nothing-to-run'];
function collectFacts(result) {
    const wholeRows = result.rows.filter((row) => row.comparison.tag === undefined);
    return {
        result,
        rows: sortedByVerdict(result, wholeRows),
        tagRows: result.rows.filter((row) => row.comparison.tag !== undefined),
        cases: collectCases(result, wholeRows),
    };
}
function sortedByVerdict(result, rows) {
    const ranked = rows.map((row) => ({ row, rank: WORST_FIRST.indexOf(rowVerdict(result, row.comparison) ?? 'pass') }));
    return ranked.sort((a, b) => a.rank - b.rank).map(({ row }) => row);
}
function rowVerdict(result, row) {
    return result.verdict.rows.find((verdict) => verdict.suite === row.suite &&
        verdict.tag === row.tag &&
        (verdict.target === undefined || verdict.target === row.target))?.kind;
}
function collectCases(result, rows) {
    const described = new Map(result.cases.map((entry) => [keyOf(entry.suite, entry.target, entry.id), entry]));
    const trials = Map.groupBy(result.trials, ({ key }) => keyOf(key.suite, key.target, key.caseId));
    const cases = rows.flatMap(({ suite, target, comparison }) => comparison.cases.map((entry) => {
        const key = keyOf(suite, target, entry.caseId);
        return { suite, target, comparison: entry, details: described.get(key), trials: trials.get(key) ?? [] };
    }));
    return cases.sort(compareDamage);
}
function compareDamage(a, b) {
    return (SEVERITIES.indexOf(a.comparison.severity) - SEVERITIES.indexOf(b.comparison.severity) ||
        Number(b.comparison.isConfirmed) - Number(a.comparison.isConfirmed) ||
        lostShare(b.comparison) - lostShare(a.comparison));
}
function lostShare({ tally }) {
    return share(tally.base) - share(tally.head);
}
function share({ passed, of }) {
    return of === 0 ? 0 : passed / of;
}
function keyOf(suite, target, caseId) {
    return JSON.stringify([suite, target, caseId]);
}
function casesThat(facts, ...changes) {
    return facts.cases.filter((entry) => changes.includes(entry.comparison.change));
}
function findComparison(result, row) {
    return result.rows.find(({ comparison }) => comparison.suite === row.suite &&
        comparison.tag === row.tag &&
        (row.target === undefined || comparison.target === row.target))?.comparison;
}
function exampleTrial(entry, side, passed) {
    const scored = entry.trials.filter((trial) => trial.status === 'scored').filter((trial) => trial.key.side === side);
    return scored.find((trial) => trial.passed === passed) ?? scored[0];
}
function isUnmeasured({ result: { verdict, trials, rows } }) {
    const isScored = trials.some((trial) => trial.status === 'scored');
    return verdict.kind === 'error' && !isScored && rows.every(({ comparison }) => comparison.passes.head.of === 0);
}
function isCancelled({ trials }) {
    return trials.some((trial) => trial.status === 'skipped' && trial.why === 'interrupted');
}
function isRed(result) {
    const { verdict, mode } = result;
    return verdict.kind === 'error' || isCancelled(result) || (mode === 'block' && (0,_domain_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .turnsRed */ .y)(verdict));
}
function erroredTrials(result) {
    return result.trials.filter((trial) => trial.status === 'errored');
}


/***/ }),

/***/ 60192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ outputText)
/* harmony export */ });
function outputText(output) {
    const calls = output.toolCalls.map(({ name, arguments: input }) => {
        return `→ ${name}(${typeof input === 'string' ? input : JSON.stringify(input)})`;
    });
    const isUsualEnd = output.finishReason === 'stop' || output.finishReason === 'tool_calls';
    const end = isUsualEnd ? [] : [`[ended: ${output.finishReason}]`];
    return [output.text, ...calls, ...end].filter((part) => part !== '').join('\n');
}


/***/ }),

/***/ 21056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseResult)
/* harmony export */ });
/* unused harmony export resultSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4424);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);



const absent = (schema) => schema.nullable().transform((value) => value ?? undefined);
const list = (schema) => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(schema).readonly();
const perSide = (schema) => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ base: schema, head: schema });
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative();
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const json = zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9();
const jsonObject = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), json);
const side = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['base', 'head']);
const severity = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['critical', 'major', 'minor']);
const skipReason = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['budget', 'deadline', 'interrupted', 'target-stopped']);
const place = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ file: text, line: count, column: count });
const interval = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ lower: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), upper: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() });
const measure = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    base: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    head: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    delta: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    interval: absent(interval),
});
const tally = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ passed: count, of: count });
const caseComparison = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    caseId: text,
    severity,
    tags: list(text),
    change: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['broken', 'fixed', 'flaky', 'failing', 'passing', 'measured-failing', 'measured-passing', 'missing']),
    tally: perSide(tally),
    isConfirmed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const confirmation = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    caseId: text,
    severity,
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['broken', 'fixed', 'critical']),
    round: count,
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['confirmed', 'refuted', 'unsettled']),
    trials: count,
    tally: perSide(tally),
});
const rowEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass_rate', 'score']),
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['dropped', 'broken', 'critical', 'ruled-out', 'undecided', 'lost', 'stopped', 'nothing-compared']),
    rounds: count,
    maxRounds: count,
    pairs: count,
    worsePairs: count,
    betterPairs: count,
    unseenPairs: count,
    missingPairs: count,
    affectedCases: count,
    pairedCases: count,
    drop: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    interval: absent(interval),
    upperDrop: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    maxDrop: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    mustCatch: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    detectableDrop: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    runAlpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    isFragile: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    confirmations: list(confirmation),
    unconfirmedCritical: list(text),
    stoppedBy: absent(skipReason),
    wouldTell: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ moreCases: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), moreRounds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })),
});
const barEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    base: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    interval,
    measuredCases: count,
    totalCases: count,
});
const growthEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    growth: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    lowerLimit: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    pValue: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    sampleSize: count,
});
const headIntervals = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    costPerCall: absent(interval),
    costPerSuccess: absent(interval),
    latencyP50: absent(interval),
    latencyP95: absent(interval),
});
const metricEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: text,
    measure,
    headInterval: absent(interval),
    limits: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ lower: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), upper: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })),
    pValues: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ drop: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), growth: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })),
    sampleSize: count,
    isAdvisory: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const confusionCounts = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ counts: list(list(count)), unlabelled: list(count) });
const confusionEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: text,
    labels: list(text),
    base: absent(confusionCounts),
    head: confusionCounts,
});
const reliabilityBin = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    lower: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    upper: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    count,
    meanConfidence: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    accuracy: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
});
const reliabilityEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: text,
    threshold: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    base: absent(list(reliabilityBin)),
    head: list(reliabilityBin),
});
const preferenceEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: text,
    base: count,
    head: count,
    ties: count,
    inconsistent: count,
    missing: count,
    headRate: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    interval: absent(interval),
});
const agreement = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kappa: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    interval: absent(interval),
    observed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    cases: count,
});
const agreementEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    base: absent(agreement),
    head: absent(agreement),
    minAgreement: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    isCalibrated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const sliceEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['tag', 'severity']),
    name: text,
    cases: count,
    metrics: list(metricEvidence),
});
const errorEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ missingShare: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), sidesDifferP: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() });
const tagEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    tag: text,
    cases: count,
    worsePairs: count,
    betterPairs: count,
    delta: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    pValue: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    standsOut: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const evidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    passRate: absent(rowEvidence),
    score: absent(rowEvidence),
    passRateBar: absent(barEvidence),
    scoreBar: absent(barEvidence),
    costPerCall: absent(growthEvidence),
    costPerSuccess: absent(growthEvidence),
    latencyP50: absent(growthEvidence),
    latencyP95: absent(growthEvidence),
    headIntervals,
    errors: absent(errorEvidence),
    tags: list(tagEvidence),
    metrics: list(metricEvidence),
    metricBars: list(metricEvidence),
    confusions: list(confusionEvidence),
    reliabilities: list(reliabilityEvidence),
    preferences: list(preferenceEvidence),
    agreement: absent(agreementEvidence),
    slices: list(sliceEvidence),
});
const comparison = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    suite: text,
    target: text,
    tag: absent(text),
    isNew: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    comparedCases: count,
    measuredCases: count,
    totalCases: count,
    pairedCases: count,
    pairs: count,
    missingPairs: count,
    worsePairs: count,
    betterPairs: count,
    passRate: measure,
    passes: perSide(tally),
    meanScore: measure,
    costPerCallUsd: measure,
    costPerSuccessUsd: measure,
    latencyP50Ms: measure,
    latencyP95Ms: measure,
    cases: list(caseComparison),
    errored: perSide(count),
    erroredProviders: list(text),
    evidence,
});
const findingEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('row'), row: rowEvidence }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('cases'), confirmations: list(confirmation) }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('bar'), bar: barEvidence, moreCases: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()) }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('metric'), metric: metricEvidence, alpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('metric-bar'), metric: metricEvidence }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('growth'), growth: growthEvidence, alpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('ceiling'), interval: absent(interval) }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('errors'), errors: errorEvidence, providers: list(text) }),
]);
const finding = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
        'pass_rate.min',
        'pass_rate.max_drop',
        'score.min',
        'score.max_drop',
        'critical.max_broken',
        'broken.max',
        'cost_per_call.max_increase',
        'cost_per_call.max',
        'cost_per_success.max_increase',
        'cost_per_success.max',
        'latency_p50.max_increase',
        'latency_p50.max',
        'latency_p95.max_increase',
        'latency_p95.max',
        'metric',
        'spec',
        'errors',
    ]),
    metric: absent(text),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['block', 'warn']),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['met', 'breached', 'undecided', 'reported', 'error']),
    suite: text,
    target: absent(text),
    tag: absent(text),
    limit: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    actual: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    caseIds: list(text),
    why: absent(text),
    evidence: absent(findingEvidence),
});
const verdictKind = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'error', 'nothing-to-run', 'waived']);
const verdict = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: verdictKind,
    rows: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ suite: text, target: absent(text), tag: absent(text), kind: verdictKind })),
    findings: list(finding),
    waiver: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ by: text, at: text, headSha: text })),
});
const trialKey = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    suite: text,
    target: text,
    caseId: text,
    side,
    purpose: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['sweep', 'confirmation']),
    round: count,
    number: count,
});
const output = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    text,
    toolCalls: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: text, name: text, arguments: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, jsonObject]) })),
    finishReason: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['stop', 'length', 'tool_calls', 'content_filter', 'refusal', 'context_length', 'other']),
    metadata: jsonObject,
});
const score = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: text,
    type: text,
    score: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    passed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    reason: text,
    weight: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    details: jsonObject,
});
const usage = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    input: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    cachedInput: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    cacheWrite: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    reasoning: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
});
const trial = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('status', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('scored'),
        key: trialKey,
        fingerprint: text,
        output,
        scores: list(score),
        passed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        score: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        usage: absent(usage),
        served: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ model: absent(text), requestId: absent(text), serviceTier: absent(text) }),
        costUsd: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
        spendUsd: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
        judgeSpendUsd: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
        latencyMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        attempts: count,
        startedAt: text,
        origin: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['live', 'replayed', 'stored']),
        passedOldExpectations: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('errored'),
        key: trialKey,
        fingerprint: text,
        provider: text,
        message: text,
        attempts: count,
        spendUsd: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('skipped'), key: trialKey, why: skipReason }),
]);
const preferenceKey = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ suite: text, target: text, caseId: text, scorer: text });
const preference = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('status', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('judged'),
        key: preferenceKey,
        winner: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['base', 'head', 'tie']),
        isConsistent: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        reasons: list(text),
        spendUsd: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('missing'), key: preferenceKey, message: text }),
]);
const reason = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
        'prompt',
        'model',
        'parameters',
        'tools',
        'output',
        'inputs',
        'case',
        'scorer',
        'added',
        'removed',
        'requested',
    ]),
    file: absent(text),
});
const resultCase = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    suite: text,
    target: text,
    id: text,
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['compared', 'measured']),
    severity,
    tags: list(text),
    reasons: list(reason),
    file: text,
    line: count,
    input: perSide(absent(text)),
    provenance: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ source: absent(text), added: absent(text), consent: absent(text) })),
});
const specChange = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
        'suite-added',
        'suite-removed',
        'target-added',
        'target-removed',
        'case-added',
        'case-removed',
        'vars-changed',
        'expectations-changed',
        'severity-lowered',
        'severity-raised',
        'tags-changed',
        'label-changed',
        'policy-changed',
        'limits-changed',
        'prices-changed',
        'judge-changed',
        'config-added',
        'base-invalid',
    ]),
    suite: absent(text),
    target: absent(text),
    caseId: absent(text),
    severity: absent(severity),
    before: absent(text),
    after: absent(text),
    place: absent(place),
    blocks: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const userError = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
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
        'bad-event',
        'no-base',
        'bad-revision',
        'missing-api-key',
        'provider-refused',
        'unknown-price',
        'over-budget',
        'untrusted-head',
        'unsupported',
    ]),
    sentence: text,
    place: absent(place),
    hint: absent(text),
});
const lowHigh = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ low: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), high: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() });
const estimate = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    calls: count,
    judgeCalls: count,
    inputTokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    outputTokens: lowHigh,
    costUsd: absent(lowHigh),
    unpriced: list(text),
});
const spend = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    totalUsd: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    judgeUsd: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    callsMade: count,
    judgeCalls: count,
    callsReused: count,
    maxCostUsd: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
});
const revision = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: text, isWorkingTree: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), name: absent(text) });
const row = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    suite: text,
    target: text,
    file: text,
    description: absent(text),
    owner: absent(text),
    model: perSide(absent(text)),
    comparison,
});
const resultSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .RESULT_SCHEMA_VERSION */ .t),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('evaldelta'), version: text }),
    createdAt: text,
    revisions: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ base: absent(revision), head: revision }),
    supersededBy: absent(text),
    pullRequest: absent(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ number: count, headSha: text })),
    runUrl: absent(text),
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['observe', 'warn', 'block']),
    verdict,
    rows: list(row),
    cases: list(resultCase),
    trials: list(trial),
    preferences: list(preference),
    changes: list(specChange),
    errors: list(userError),
    warnings: list(text),
    estimate: absent(estimate),
    spend,
    counts: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ suites: count, affectedCases: count, totalCases: count }),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    pricesDate: absent(text),
    served: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ suite: text, target: text, models: perSide(list(text)) })),
})
    .meta({ title: 'Evaldelta result', description: 'Everything one run found out; what was not measured is null.' });
const HINT = 'Take a result file that this version of Evaldelta wrote (report-json).';
function parseResult(source) {
    const parsed = resultSchema.safeParse(parseJson(source));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`;
    const sentence = `This is not a result file of version ${_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .RESULT_SCHEMA_VERSION */ .t}: ${issue?.message ?? 'unknown shape'}${where}.`;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ code: 'bad-file', sentence, place: undefined, hint: HINT });
}
function parseJson(source) {
    try {
        return JSON.parse(source);
    }
    catch (cause) {
        if (!(cause instanceof SyntaxError))
            throw cause;
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ code: 'bad-file', sentence: 'The result file is not JSON.', place: undefined, hint: HINT }, { cause });
    }
}


/***/ }),

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/g;
const INVISIBLE = /[\u0080-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu;
const JOINER = /(?<![^\p{ASCII}])[\u200C\u200D]|[\u200C\u200D](?![^\p{ASCII}])/gu;
const STACKED_MARKS = /(\p{M}{6})\p{M}+/gu;
function visible(text) {
    const shown = text
        .toWellFormed()
        .replace(/\r\n/g, '\n')
        .replace(CONTROL, (character) => picture(character.charCodeAt(0)))
        .replace(INVISIBLE, codePoint)
        .replace(JOINER, codePoint)
        .replace(STACKED_MARKS, '$1');
    return withoutCommands(shown);
}
function withoutCommands(text) {
    return text.replace(/^([^\S\n]*):(?=:)/gm, '$1:\u200B').replace(/##(?=\[)/g, '#\u200B#');
}
function visibleLine(text) {
    return visible(text)
        .trim()
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n/g, ' ⏎ ')
        .replace(/ {2,}/g, ' ');
}
function shorten(text, max) {
    if (text.length <= max)
        return text;
    const points = Array.from(text.slice(0, max * 2 + 2));
    return points.length <= max ? text : `${points.slice(0, max - 1).join('')}…`;
}
function picture(code) {
    return String.fromCodePoint(code === 0x7f ? 0x2421 : 0x2400 + code);
}
function codePoint(character) {
    return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}


/***/ }),

/***/ 93223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ fast_string_width_dist)
});

;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/utils.js
/* MAIN */
const getCodePointsLength = (() => {
    const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
    return (input) => {
        let surrogatePairsNr = 0;
        SURROGATE_PAIR_RE.lastIndex = 0;
        while (SURROGATE_PAIR_RE.test(input)) {
            surrogatePairsNr += 1;
        }
        return input.length - surrogatePairsNr;
    };
})();
const isFullWidth = (x) => {
    return x === 0x3000 || x >= 0xFF01 && x <= 0xFF60 || x >= 0xFFE0 && x <= 0xFFE6;
};
const isWideNotCJKTNotEmoji = (x) => {
    return x === 0x231B || x === 0x2329 || x >= 0x2FF0 && x <= 0x2FFF || x >= 0x3001 && x <= 0x303E || x >= 0x3099 && x <= 0x30FF || x >= 0x3105 && x <= 0x312F || x >= 0x3131 && x <= 0x318E || x >= 0x3190 && x <= 0x31E3 || x >= 0x31EF && x <= 0x321E || x >= 0x3220 && x <= 0x3247 || x >= 0x3250 && x <= 0x4DBF || x >= 0xFE10 && x <= 0xFE19 || x >= 0xFE30 && x <= 0xFE52 || x >= 0xFE54 && x <= 0xFE66 || x >= 0xFE68 && x <= 0xFE6B || x >= 0x1F200 && x <= 0x1F202 || x >= 0x1F210 && x <= 0x1F23B || x >= 0x1F240 && x <= 0x1F248 || x >= 0x20000 && x <= 0x2FFFD || x >= 0x30000 && x <= 0x3FFFD;
};
/* EXPORT */


;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/index.js
/* IMPORT */

/* HELPERS */
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/yu;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION = { limit: Infinity, ellipsis: '' };
/* MAIN */
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
    /* CONSTANTS */
    const LIMIT = truncationOptions.limit ?? Infinity;
    const ELLIPSIS = truncationOptions.ellipsis ?? '';
    const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
    const ANSI_WIDTH = 0;
    const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
    const TAB_WIDTH = widthOptions.tabWidth ?? 8;
    const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
    const FULL_WIDTH_WIDTH = 2;
    const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
    const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
    const PARSE_BLOCKS = [
        [LATIN_RE, REGULAR_WIDTH],
        [ANSI_RE, ANSI_WIDTH],
        [CONTROL_RE, CONTROL_WIDTH],
        [TAB_RE, TAB_WIDTH],
        [EMOJI_RE, EMOJI_WIDTH],
        [CJKT_WIDE_RE, WIDE_WIDTH],
    ];
    /* STATE */
    let indexPrev = 0;
    let index = 0;
    let length = input.length;
    let lengthExtra = 0;
    let truncationEnabled = false;
    let truncationIndex = length;
    let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
    let unmatchedStart = 0;
    let unmatchedEnd = 0;
    let width = 0;
    let widthExtra = 0;
    /* PARSE LOOP */
    outer: while (true) {
        /* UNMATCHED */
        if ((unmatchedEnd > unmatchedStart) || (index >= length && index > indexPrev)) {
            const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
            lengthExtra = 0;
            for (const char of unmatched.replaceAll(MODIFIER_RE, '')) {
                const codePoint = char.codePointAt(0) || 0;
                if (isFullWidth(codePoint)) {
                    widthExtra = FULL_WIDTH_WIDTH;
                }
                else if (isWideNotCJKTNotEmoji(codePoint)) {
                    widthExtra = WIDE_WIDTH;
                }
                else {
                    widthExtra = REGULAR_WIDTH;
                }
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                lengthExtra += char.length;
                width += widthExtra;
            }
            unmatchedStart = unmatchedEnd = 0;
        }
        /* EXITING */
        if (index >= length) {
            break outer;
        }
        /* PARSE BLOCKS */
        for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
            const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
            BLOCK_RE.lastIndex = index;
            if (BLOCK_RE.test(input)) {
                lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
                widthExtra = lengthExtra * BLOCK_WIDTH;
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                width += widthExtra;
                unmatchedStart = indexPrev;
                unmatchedEnd = index;
                index = indexPrev = BLOCK_RE.lastIndex;
                continue outer;
            }
        }
        /* UNMATCHED INDEX */
        index += 1;
    }
    /* RETURN */
    return {
        width: truncationEnabled ? truncationLimit : width,
        index: truncationEnabled ? truncationIndex : length,
        truncated: truncationEnabled,
        ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
    };
};
/* EXPORT */
/* harmony default export */ const dist = (getStringTruncatedWidth);

;// CONCATENATED MODULE: ./node_modules/fast-string-width/dist/index.js
/* IMPORT */

/* HELPERS */
const dist_NO_TRUNCATION = {
    limit: Infinity,
    ellipsis: '',
    ellipsisWidth: 0,
};
/* MAIN */
const fastStringWidth = (input, options = {}) => {
    return dist(input, dist_NO_TRUNCATION, options).width;
};
/* EXPORT */
/* harmony default export */ const fast_string_width_dist = (fastStringWidth);


/***/ }),

/***/ 48483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ wrapAnsi)
/* harmony export */ });
/* harmony import */ var fast_string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93223);

const ESC = '\x1B';
const CSI = '\x9B';
const END_CODE = 39;
const ANSI_ESCAPE_BELL = '\u0007';
const ANSI_CSI = '[';
const ANSI_OSC = ']';
const ANSI_SGR_TERMINATOR = 'm';
const ANSI_ESCAPE_LINK = `${ANSI_OSC}8;;`;
const GROUP_REGEX = new RegExp(`(?:\\${ANSI_CSI}(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*)${ANSI_ESCAPE_BELL})`, 'y');
const getClosingCode = (openingCode) => {
    if (openingCode >= 30 && openingCode <= 37)
        return 39;
    if (openingCode >= 90 && openingCode <= 97)
        return 39;
    if (openingCode >= 40 && openingCode <= 47)
        return 49;
    if (openingCode >= 100 && openingCode <= 107)
        return 49;
    if (openingCode === 1 || openingCode === 2)
        return 22;
    if (openingCode === 3)
        return 23;
    if (openingCode === 4)
        return 24;
    if (openingCode === 7)
        return 27;
    if (openingCode === 8)
        return 28;
    if (openingCode === 9)
        return 29;
    if (openingCode === 0)
        return 0;
    return undefined;
};
const wrapAnsiCode = (code) => `${ESC}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`;
const wrapAnsiHyperlink = (url) => `${ESC}${ANSI_ESCAPE_LINK}${url}${ANSI_ESCAPE_BELL}`;
const wrapWord = (rows, word, columns) => {
    const characters = word[Symbol.iterator]();
    let isInsideEscape = false;
    let isInsideLinkEscape = false;
    let lastRow = rows.at(-1);
    let visible = lastRow === undefined ? 0 : (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(lastRow);
    let currentCharacter = characters.next();
    let nextCharacter = characters.next();
    let rawCharacterIndex = 0;
    while (!currentCharacter.done) {
        const character = currentCharacter.value;
        const characterLength = (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(character);
        if (visible + characterLength <= columns) {
            rows[rows.length - 1] += character;
        }
        else {
            rows.push(character);
            visible = 0;
        }
        if (character === ESC || character === CSI) {
            isInsideEscape = true;
            isInsideLinkEscape = word.startsWith(ANSI_ESCAPE_LINK, rawCharacterIndex + 1);
        }
        if (isInsideEscape) {
            if (isInsideLinkEscape) {
                if (character === ANSI_ESCAPE_BELL) {
                    isInsideEscape = false;
                    isInsideLinkEscape = false;
                }
            }
            else if (character === ANSI_SGR_TERMINATOR) {
                isInsideEscape = false;
            }
        }
        else {
            visible += characterLength;
            if (visible === columns && !nextCharacter.done) {
                rows.push('');
                visible = 0;
            }
        }
        currentCharacter = nextCharacter;
        nextCharacter = characters.next();
        rawCharacterIndex += character.length;
    }
    lastRow = rows.at(-1);
    if (!visible && lastRow !== undefined && lastRow.length && rows.length > 1) {
        rows[rows.length - 2] += rows.pop();
    }
};
const stringVisibleTrimSpacesRight = (string) => {
    const words = string.split(' ');
    let last = words.length;
    while (last) {
        if ((0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(words[last - 1])) {
            break;
        }
        last--;
    }
    if (last === words.length) {
        return string;
    }
    return words.slice(0, last).join(' ') + words.slice(last).join('');
};
const exec = (string, columns, options = {}) => {
    if (options.trim !== false && string.trim() === '') {
        return '';
    }
    let returnValue = '';
    let escapeCode;
    let escapeUrl;
    const words = string.split(' ');
    let rows = [''];
    let rowLength = 0;
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        if (options.trim !== false) {
            const row = rows.at(-1) ?? '';
            const trimmed = row.trimStart();
            if (row.length !== trimmed.length) {
                rows[rows.length - 1] = trimmed;
                rowLength = (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(trimmed);
            }
        }
        if (index !== 0) {
            if (rowLength >= columns &&
                (options.wordWrap === false || options.trim === false)) {
                rows.push('');
                rowLength = 0;
            }
            if (rowLength || options.trim === false) {
                rows[rows.length - 1] += ' ';
                rowLength++;
            }
        }
        const wordLength = (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(word);
        if (options.hard && wordLength > columns) {
            const remainingColumns = columns - rowLength;
            const breaksStartingThisLine = 1 + Math.floor((wordLength - remainingColumns - 1) / columns);
            const breaksStartingNextLine = Math.floor((wordLength - 1) / columns);
            if (breaksStartingNextLine < breaksStartingThisLine) {
                rows.push('');
            }
            wrapWord(rows, word, columns);
            rowLength = (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(rows.at(-1) ?? '');
            continue;
        }
        if (rowLength + wordLength > columns && rowLength && wordLength) {
            if (options.wordWrap === false && rowLength < columns) {
                wrapWord(rows, word, columns);
                rowLength = (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(rows.at(-1) ?? '');
                continue;
            }
            rows.push('');
            rowLength = 0;
        }
        if (rowLength + wordLength > columns && options.wordWrap === false) {
            wrapWord(rows, word, columns);
            rowLength = (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(rows.at(-1) ?? '');
            continue;
        }
        rows[rows.length - 1] += word;
        rowLength += wordLength;
    }
    if (options.trim !== false) {
        rows = rows.map((row) => stringVisibleTrimSpacesRight(row));
    }
    const preString = rows.join('\n');
    let inSurrogate = false;
    for (let i = 0; i < preString.length; i++) {
        const character = preString[i];
        returnValue += character;
        if (!inSurrogate) {
            inSurrogate = character >= '\ud800' && character <= '\udbff';
            if (inSurrogate) {
                continue;
            }
        }
        else {
            inSurrogate = false;
        }
        if (character === ESC || character === CSI) {
            GROUP_REGEX.lastIndex = i + 1;
            const groupsResult = GROUP_REGEX.exec(preString);
            const groups = groupsResult?.groups;
            if (groups?.code !== undefined) {
                const code = Number.parseFloat(groups.code);
                escapeCode = code === END_CODE ? undefined : code;
            }
            else if (groups?.uri !== undefined) {
                escapeUrl = groups.uri.length === 0 ? undefined : groups.uri;
            }
        }
        if (preString[i + 1] === '\n') {
            if (escapeUrl) {
                returnValue += wrapAnsiHyperlink('');
            }
            const closingCode = escapeCode ? getClosingCode(escapeCode) : undefined;
            if (escapeCode && closingCode) {
                returnValue += wrapAnsiCode(closingCode);
            }
        }
        else if (character === '\n') {
            if (escapeCode && getClosingCode(escapeCode)) {
                returnValue += wrapAnsiCode(escapeCode);
            }
            if (escapeUrl) {
                returnValue += wrapAnsiHyperlink(escapeUrl);
            }
        }
    }
    return returnValue;
};
const CRLF_OR_LF = /\r?\n/;
function wrapAnsi(string, columns, options) {
    return String(string)
        .normalize()
        .split(CRLF_OR_LF)
        .map((line) => exec(line, columns, options))
        .join('\n');
}


/***/ })

};
