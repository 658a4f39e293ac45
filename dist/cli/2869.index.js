export const id = 2869;
export const ids = [2869];
export const modules = {

/***/ 24052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ requireWritableFile),
  I: () => (/* binding */ writeAskedFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/disk-error.js
var disk_error = __webpack_require__(83347);
// EXTERNAL MODULE: ./build/adapters/make-directory.js
var make_directory = __webpack_require__(48333);
;// CONCATENATED MODULE: ./build/adapters/report-files.js




function writeTextFile(path, text) {
    (0,make_directory/* makeDirectory */.O)((0,external_node_path_.dirname)(path));
    (0,disk_error/* namingNow */.HS)(path, () => {
        if (typeof text === 'string')
            (0,external_node_fs_.writeFileSync)(path, text);
        else
            writePieces(path, text);
    });
    return path;
}
const CHUNK_CHARACTERS = 1_000_000;
function writePieces(path, pieces) {
    const file = (0,external_node_fs_.openSync)(path, 'w');
    try {
        let chunk = '';
        for (const piece of pieces) {
            chunk += piece;
            if (chunk.length < CHUNK_CHARACTERS)
                continue;
            (0,external_node_fs_.writeFileSync)(file, chunk);
            chunk = '';
        }
        (0,external_node_fs_.writeFileSync)(file, chunk);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function requireWritable(path) {
    (0,make_directory/* makeDirectory */.O)((0,external_node_path_.dirname)(path));
    const before = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (before !== undefined && !before.isFile() && !before.isDirectory())
        return;
    (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(path, 'a'));
    if (before === undefined)
        (0,external_node_fs_.rmSync)(path);
}

// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
;// CONCATENATED MODULE: ./build/cli/asked-file.js


function writeAskedFile(option, file, text) {
    return orBadPath(option, file, () => writeTextFile(file, text));
}
function requireWritableFile(option, file) {
    orBadPath(option, file, () => requireWritable(file));
}
function orBadPath(option, file, write) {
    try {
        return write();
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        const details = {
            code: 'bad-path',
            sentence: `${option} ${file} cannot be written: ${why}.`,
            place: undefined,
        };
        throw new user_error/* UserError */.yo({ ...details, hint: 'Name a file in a directory that you may write to.' }, { cause });
    }
}


/***/ }),

/***/ 36496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  REPORT_FORMATS: () => (/* binding */ REPORT_FORMATS),
  reportCommand: () => (/* binding */ reportCommand)
});

// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
// EXTERNAL MODULE: ./build/report/comment.js
var comment = __webpack_require__(17554);
// EXTERNAL MODULE: ./build/report/html.js + 19 modules
var html = __webpack_require__(71303);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/junit.js
var junit = __webpack_require__(44227);
// EXTERNAL MODULE: ./build/report/budget.js
var budget = __webpack_require__(29542);
// EXTERNAL MODULE: ./build/report/facts.js
var report_facts = __webpack_require__(87872);
// EXTERNAL MODULE: ./build/report/sections/compose.js + 7 modules
var compose = __webpack_require__(1387);
// EXTERNAL MODULE: ./build/report/sections/limits.js
var limits = __webpack_require__(71878);
// EXTERNAL MODULE: ./build/report/sections/table.js
var table = __webpack_require__(34036);
;// CONCATENATED MODULE: ./build/report/summary.js





const SUMMARY_BYTES = 1_000_000;
function renderSummary(result) {
    const facts = (0,report_facts/* collectFacts */.M7)(result);
    const sections = (0,compose/* markdownSections */.i)(facts, {
        limits: limits/* SUMMARY_LIMITS */.Q,
        table: (0,table/* fullTableSection */.r)(facts, limits/* SUMMARY_LIMITS */.Q.rows),
        reportUrl: undefined,
    });
    return `${(0,budget/* fitSections */.W)(sections, SUMMARY_BYTES, (names) => `*Left out for length: ${names.join(', ')}. The result file (\`report-json\`) has them.*`)}\n`;
}

// EXTERNAL MODULE: ./build/report/terminal.js + 4 modules
var terminal = __webpack_require__(76929);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/cli/asked-file.js + 1 modules
var asked_file = __webpack_require__(24052);
// EXTERNAL MODULE: ./build/cli/result-file.js
var result_file = __webpack_require__(35603);
;// CONCATENATED MODULE: ./build/cli/report-command.js










const FORMATS = {
    terminal: (result, { hasColor, width }) => (0,terminal/* renderTerminal */.b)(result, { color: hasColor, width }),
    comment: (result) => (0,comment/* renderComment */.wQ)(result, { marker: '', reportUrl: undefined }),
    summary: (result) => renderSummary(result),
    html: (result) => (0,html/* renderHtml */.K)(result),
    junit: (result) => (0,junit/* renderJunit */.R)(result),
    json: (result) => (0,json/* jsonPieces */.M)(result),
};
const REPORT_FORMATS = Object.keys(FORMATS);
async function reportCommand(terminal, file, options) {
    if (options['comment'] === true)
        return (await __webpack_require__.e(/* import() */ 4846).then(__webpack_require__.bind(__webpack_require__, 24846))).publishComment(terminal, file, options);
    if ((0,cli_options/* textOf */.b6)(options, 'commentId') !== undefined)
        throw noComment();
    const render = FORMATS[(0,cli_options/* textOf */.b6)(options, 'format') ?? 'terminal'];
    if (render === undefined)
        throw badFormat((0,cli_options/* textOf */.b6)(options, 'format') ?? '');
    const text = render((0,result_file/* readResult */.U)(file), terminal);
    const out = (0,cli_options/* textOf */.b6)(options, 'out');
    if (out !== undefined)
        terminal.writeError(`Wrote ${(0,asked_file/* writeAskedFile */.I)('--out', out, text)}\n`);
    else if (typeof text === 'string')
        terminal.write(text);
    else
        for (const piece of text)
            terminal.write(piece);
    return 0;
}
function noComment() {
    const sentence = '--comment-id tells comments apart, and none is to be posted.';
    return new user_error/* UserError */.yo({ code: 'bad-input', sentence, place: undefined, hint: 'Add --comment, or leave it out.' });
}
function badFormat(format) {
    return new user_error/* UserError */.yo({
        code: 'bad-input',
        sentence: `--format cannot be ${JSON.stringify(format)}.`,
        place: undefined,
        hint: `Give ${REPORT_FORMATS.join(', ')}.`,
    });
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

/***/ 56924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   N5: () => (/* binding */ MINUS),
/* harmony export */   UK: () => (/* binding */ formatUsd),
/* harmony export */   e5: () => (/* binding */ NOT_AVAILABLE),
/* harmony export */   qC: () => (/* binding */ LARGEST_AMOUNT)
/* harmony export */ });
const NOT_AVAILABLE = 'n/a';
const MINUS = '−';
function formatCount(count) {
    if (!Number.isFinite(count))
        return NOT_AVAILABLE;
    const digits = String(Math.abs(Math.round(count))).replace(/\B(?=(\d{3})+$)/g, ',');
    return count < 0 && digits !== '0' ? MINUS + digits : digits;
}
function formatUsd(usd) {
    if (!Number.isFinite(usd))
        return NOT_AVAILABLE;
    if (usd < 0)
        return MINUS + formatUsd(-usd);
    if (usd === 0)
        return '$0';
    if (usd < 1e-6)
        return '<$0.000001';
    if (usd < 0.0995)
        return `$${toTwoDigits(usd)}`;
    const [whole = '', cents = ''] = usd.toFixed(2).split('.');
    return `$${formatCount(Number(whole))}.${cents}`;
}
function toTwoDigits(value) {
    const places = Math.min(20, 1 - Math.floor(Math.log10(value)));
    return value.toFixed(places).replace(/(\.\d\d\d*?)0+$/, '$1');
}
const LARGEST_AMOUNT = 1e12;


/***/ }),

/***/ 99424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ confirmedDrop)
/* harmony export */ });
function confirmedDrop(row, missing = 'for-head') {
    const count = (kind, isCounted) => row.confirmations.filter((one) => one.kind === kind && isCounted(one.status)).length;
    const isSure = (status) => status === 'confirmed';
    const isPossible = (status) => status !== 'refuted';
    const isForHead = missing === 'for-head';
    const broken = count('broken', isForHead ? isSure : isPossible);
    const fixed = count('fixed', isForHead ? isPossible : isSure);
    return { broken, fixed, drop: (broken - fixed) / Math.max(1, row.pairedCases, row.affectedCases) };
}


/***/ }),

/***/ 81602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ exceeds),
/* harmony export */   v: () => (/* binding */ reaches)
/* harmony export */ });
const ROUNDING = 1e-9;
function exceeds(value, limit) {
    return value > limit + ROUNDING;
}
function reaches(value, limit) {
    return value >= limit - ROUNDING;
}


/***/ }),

/***/ 74684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ FINISH_REASONS),
/* harmony export */   q: () => (/* binding */ askedServiceTier)
/* harmony export */ });
const FINISH_REASONS = [
    'stop',
    'length',
    'tool_calls',
    'content_filter',
    'refusal',
    'context_length',
    'invalid_output',
    'rejected',
    'other',
];
function askedServiceTier({ parameters }) {
    const tier = parameters['service_tier'];
    return typeof tier === 'string' ? tier : undefined;
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

/***/ 17554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ COMMENT_BYTES),
/* harmony export */   _X: () => (/* binding */ saysNothing),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29542);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87872);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34902);
/* harmony import */ var _sections_compose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _sections_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71878);
/* harmony import */ var _sections_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34036);






const COMMENT_BYTES = 60_000;
function renderComment(result, options) {
    const facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .collectFacts */ .M7)(result);
    const sections = (0,_sections_compose_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSections */ .i)(facts, {
        limits: _sections_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMENT_LIMITS */ .R,
        table: (0,_sections_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableSection */ .Y)(facts, _sections_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMENT_LIMITS */ .R.rows),
        reportUrl: options.reportUrl,
        caution: options.caution,
    });
    const room = (options.maxBytes ?? COMMENT_BYTES) - (0,_budget_js__WEBPACK_IMPORTED_MODULE_5__/* .byteLength */ .d)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .withMarker */ .Pe)('', options.marker));
    const body = (0,_budget_js__WEBPACK_IMPORTED_MODULE_5__/* .fitSections */ .W)(sections, room, (names) => `*Left out for length: ${names.join(', ')}. The full report has them.*`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .withMarker */ .Pe)(body, options.marker);
}
function saysNothing(result) {
    return result.verdict.kind === 'nothing-to-run' && result.changes.length === 0;
}


/***/ }),

/***/ 24269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ formatEstimate)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);

function formatEstimate({ calls, programCalls = 0, judgeCalls, costUsd }) {
    const judged = judgeCalls === 0 ? '' : ` and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(judgeCalls)} to the judge`;
    const cost = costUsd === undefined ? `cost ${_format_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_AVAILABLE */ .e5}` : formatRange((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(costUsd.low), (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(costUsd.high));
    return `round 1: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(calls, 'call')}${toProgram(calls, programCalls)}${judged}, ${cost}`;
}
function toProgram(calls, programCalls) {
    if (programCalls === 0)
        return '';
    return programCalls === calls ? ' to your own program' : `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(programCalls)} of them to your own program`;
}
function formatRange(low, high) {
    return low === high ? low : `${low} to ${high}`;
}


/***/ }),

/***/ 27447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   PF: () => (/* binding */ wholeStatement),
/* harmony export */   _k: () => (/* binding */ rowName),
/* harmony export */   yE: () => (/* binding */ beforeAfter)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);


const NOTHING = [];
function rowName(row) {
    const target = row.target === undefined ? NOTHING : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) ` × ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(row.target)}`;
    const tag = row.tag === undefined ? NOTHING : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `, tag ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(row.tag)}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(row.suite)}${target}${tag}`;
}
function wholeStatement({ where, says, also }) {
    const place = where.length === 0 ? NOTHING : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${where}: `;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${place}${says}.${also.length === 0 ? '' : ' '}${also}`;
}
function beforeAfter(measure, unit) {
    if (measure === undefined || (measure.base === undefined && measure.head === undefined))
        return '';
    return ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMeasure */ .os)({ ...measure, delta: undefined }, unit, false)})`;
}


/***/ }),

/***/ 92772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* reexport safe */ _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__.B4),
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Me: () => (/* binding */ formatConfidence),
/* harmony export */   Of: () => (/* binding */ formatNumberOf),
/* harmony export */   SG: () => (/* binding */ formatRuledOut),
/* harmony export */   UK: () => (/* reexport safe */ _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__.UK),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   _V: () => (/* binding */ formatMs),
/* harmony export */   e5: () => (/* reexport safe */ _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__.e5),
/* harmony export */   eK: () => (/* binding */ formatTallies),
/* harmony export */   eQ: () => (/* binding */ formatTally),
/* harmony export */   os: () => (/* binding */ formatMeasure),
/* harmony export */   r4: () => (/* binding */ formatInstant),
/* harmony export */   tW: () => (/* binding */ formatLimit),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   y: () => (/* binding */ formatScore)
/* harmony export */ });
/* harmony import */ var _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56924);


const MOST_PERCENT = 999_999;
function formatNumberOf(count, one, many = `${one}s`) {
    return `${(0,_domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} ${count === 1 ? one : many}`;
}
function formatTally(tally) {
    return `${(0,_domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(tally.passed)}/${(0,_domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(tally.of)}`;
}
function formatTallies({ change, tally: { base, head } }) {
    if (change !== 'missing') {
        return base.of === 0 ? `head ${formatTally(head)}` : `base ${formatTally(base)} → head ${formatTally(head)}`;
    }
    const answers = (tally) => (tally.of === 0 ? 'no answer' : formatTally(tally));
    return base.of + head.of === 0 ? 'no answer' : `base ${answers(base)}, head ${answers(head)}`;
}
function formatRate(fraction) {
    if (!Number.isFinite(fraction))
        return _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_AVAILABLE */ .e5;
    const percent = Math.min(Number.MAX_SAFE_INTEGER, Math.max(Number.MIN_SAFE_INTEGER, fraction * 100));
    if (percent > 0 && percent < 0.05)
        return '<0.1%';
    if (percent < 100 && percent >= 99.95)
        return '>99.9%';
    return `${withMinus(percent.toFixed(1))}%`;
}
function formatMs(ms) {
    if (!Number.isFinite(ms))
        return _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_AVAILABLE */ .e5;
    if (ms < 0)
        return _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUS */ .N5 + formatMs(-ms);
    if (ms === 0)
        return '0 ms';
    if (ms < 1)
        return '<1 ms';
    if (ms < 999.5)
        return `${ms.toFixed(0)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${(0,_domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(Math.floor(seconds / 60))} min ${seconds % 60} s`;
}
function formatScore(score) {
    if (!Number.isFinite(score))
        return _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_AVAILABLE */ .e5;
    if (score > 0 && score < 0.005)
        return '<0.01';
    return withMinus(score.toFixed(2));
}
function formatNumber(value) {
    if (!Number.isFinite(value))
        return _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_AVAILABLE */ .e5;
    if (Math.abs(value) >= 10_000)
        return (0,_domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(value);
    return withMinus(String(Number(value.toPrecision(4))).replace(/e.*/, (exponent) => exponent.replace('-', _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUS */ .N5)));
}
function formatValue(value, unit) {
    return value === undefined ? _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_AVAILABLE */ .e5 : FORMATS[unit](value);
}
const FORMATS = {
    rate: formatRate,
    score: formatScore,
    usd: _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK,
    ms: formatMs,
    number: formatNumber,
};
function formatDelta(delta, unit) {
    if (delta === undefined || !Number.isFinite(delta))
        return undefined;
    const suffix = deltaSuffix(unit);
    if (delta === 0)
        return '±0';
    const sign = delta < 0 ? _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUS */ .N5 : '+';
    return `${sign}${magnitude(Math.abs(delta), unit)}${suffix}`;
}
function deltaSuffix(unit) {
    if (unit === 'rate')
        return ' pp';
    return unit === 'score' || unit === 'number' ? '' : '%';
}
function magnitude(size, unit) {
    if (unit === 'score')
        return size < 0.005 ? '<0.01' : size.toFixed(2);
    if (unit === 'number')
        return formatNumber(size);
    const percent = size * 100;
    if (percent < 0.05)
        return '<0.1';
    if (percent > MOST_PERCENT)
        return `>${(0,_domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(MOST_PERCENT)}`;
    if (unit === 'rate')
        return percent.toFixed(1);
    return percent < 0.95 ? percent.toFixed(1) : (0,_domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(percent);
}
function formatSize(delta, unit) {
    return magnitude(Math.abs(delta), unit) + (unit === 'rate' ? ' points' : deltaSuffix(unit));
}
function formatLimit(limit, unit) {
    if (!Number.isFinite(limit))
        return _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_AVAILABLE */ .e5;
    if (unit === 'score' || unit === 'number')
        return formatNumber(limit);
    const percent = Number((limit * 100).toFixed(4));
    return unit === 'rate' ? `${percent} ${percent === 1 ? 'point' : 'points'}` : `${percent}%`;
}
function formatMeasure(measure, unit, isNew) {
    const { base, head } = measure;
    if (base === undefined && head === undefined)
        return _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_AVAILABLE */ .e5;
    const before = base === undefined && isNew ? 'new' : formatValue(base, unit);
    const delta = base === undefined || head === undefined ? undefined : formatDelta(measure.delta, unit);
    return `${before} → ${formatValue(head, unit)}${delta === undefined ? '' : ` (${delta})`}`;
}
function formatInterval(interval, unit) {
    if (interval === undefined || interval.lower === interval.upper)
        return undefined;
    const lower = formatDelta(interval.lower, unit);
    const upper = formatDelta(interval.upper, unit);
    if (lower === undefined || upper === undefined)
        return undefined;
    const from = unit === 'rate' ? lower.replace(' pp', '') : lower;
    return `${formatConfidence(interval.confidence)}: ${from} to ${upper}`;
}
function formatConfidence(confidence) {
    return `${Number((confidence * 100).toFixed(1))} %`;
}
function formatRuledOut(drop) {
    const points = Math.ceil(drop * 1000 - 1e-6) / 10;
    return `${points} ${points === 1 ? 'point' : 'points'}`;
}
function formatInstant(iso) {
    const time = new Date(iso);
    if (Number.isNaN(time.getTime()))
        return 'an unknown time';
    return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function withMinus(digits) {
    if (!digits.startsWith('-'))
        return digits;
    return Number(digits) === 0 ? digits.slice(1) : _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUS */ .N5 + digits.slice(1);
}


/***/ }),

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   Pe: () => (/* binding */ withMarker),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony exports NAME_LENGTH, codeBlock */
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(735);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);


const NAME_LENGTH = 100;
const ZERO_WIDTH = '\u200B';
function inert(text) {
    return breakReferences((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text))
        .replace(/[\\`*~[\]]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&')
        .replace(/[&<>]/g, (character) => ENTITIES[character] ?? '')
        .replace(/\$(?!\d)/g, '<span>$</span>')
        .replace(/^([-+#=]|\d+(?=[.)]))/, `${ZERO_WIDTH}$1`);
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
function breakReferences(text) {
    return text
        .replace(/@(?=\w)/g, `@${ZERO_WIDTH}`)
        .replace(/#(?=\d)/g, `#${ZERO_WIDTH}`)
        .replace(/(?:[A-Z]{2,}|[Gg][Hh])-(?=\d)/g, `$&${ZERO_WIDTH}`)
        .replace(/:(?=\/\/)|(?<=mailto|xmpp):/gi, `:${ZERO_WIDTH}`)
        .replace(/www(?=\.)/gi, `www${ZERO_WIDTH}`)
        .replace(/[0-9a-f]{7,}/gi, (run) => run.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH}`))
        .replace(/:(?=[\w+-]+:)/g, `:${ZERO_WIDTH}`);
}
function code(text, max = NAME_LENGTH) {
    const content = unmarked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text), max));
    if (content === '')
        return '*(empty)*';
    const fence = '`'.repeat(longestRun(content, '`') + 1);
    const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${content}${pad}${fence}`;
}
function codeBlock(text, language = '') {
    const content = unmarked(visible(text));
    const fence = '`'.repeat(Math.max(3, longestRun(content, '`') + 1));
    return `${fence}${language}\n${content}\n${fence}`;
}
function htmlText(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');
}
function table(header, rows) {
    const cells = [header, ...rows].map((row) => row.map(tableCell));
    return (0,markdown_table__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)(cells, { align: header.map(() => 'l'), alignDelimiters: false });
}
function tableCell(markdown) {
    return markdown
        .replace(/\n/g, ' ')
        .replace(/\\(?=\|)/g, `\\${ZERO_WIDTH}`)
        .replace(/\|/g, '\\|');
}
function details(summary, body, isOpen = false) {
    return `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function link(words, url) {
    const target = webAddress(url);
    return target === undefined ? words : `[${words}](${target})`;
}
function webAddress(url) {
    if (!/^https?:\/\/[^\s]+$/i.test(url) || !URL.canParse(url))
        return undefined;
    return new URL(url).href.replace(/[()<>[\]\\`*_"'|]/g, (character) => {
        return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    });
}
function withMarker(body, marker) {
    return `${marker}\n${marker === '' ? body : body.replaceAll(marker, '')}\n`;
}
function unmarked(text) {
    return text.replace(/<!(?=--)/g, `<!${ZERO_WIDTH}`);
}
function longestRun(text, character) {
    const runs = text.match(new RegExp(`${character}+`, 'g')) ?? [];
    return Math.max(0, ...runs.map((run) => run.length));
}


/***/ }),

/***/ 650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   OD: () => (/* binding */ nameList),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   Zk: () => (/* binding */ joinPhrases),
/* harmony export */   fP: () => (/* binding */ phraseMarkdown),
/* harmony export */   hC: () => (/* binding */ sentences),
/* harmony export */   tN: () => (/* binding */ phraseText),
/* harmony export */   ty: () => (/* binding */ PROSE_LENGTH)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34902);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6257);



const PROSE_LENGTH = 600;
function name(text) {
    return { kind: 'name', text };
}
function prose(text) {
    return { kind: 'prose', text };
}
function phrase(strings, ...parts) {
    return strings.flatMap((words, index) => [words, ...flatten(parts[index] ?? '')].filter((part) => part !== ''));
}
function flatten(part) {
    return typeof part === 'string' || 'kind' in part ? [part] : part;
}
function joinPhrases(phrases, between) {
    return phrases.flatMap((part, index) => (index === 0 ? part : [between, ...part]));
}
function sentences(...parts) {
    return joinPhrases(parts.filter((part) => part.length > 0), ' ');
}
function nameList(names, max) {
    const shown = joinPhrases(names.slice(0, max).map((text) => [name(text)]), ', ');
    return names.length <= max ? shown : [...shown, ` and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(names.length - max)} more`];
}
function phraseMarkdown(parts) {
    return parts.map((part) => (typeof part === 'string' ? part : quotedMarkdown(part))).join('');
}
function quotedMarkdown(part) {
    return part.kind === 'name' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(part.text) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(part.text, PROSE_LENGTH));
}
function phraseText(parts) {
    return parts
        .map((part) => (typeof part === 'string' ? part : (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(part.text), PROSE_LENGTH)))
        .join('');
}


/***/ }),

/***/ 77802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ reasonPhrase),
/* harmony export */   V: () => (/* binding */ countReasons)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(650);

function reasonPhrase({ kind, file }) {
    return file === undefined ? [kind] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${kind} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(file)}`;
}
function countReasons({ cases }) {
    const counts = new Map();
    for (const { reasons } of cases) {
        for (const [key, reason] of new Map(reasons.map((entry) => [JSON.stringify([entry.kind, entry.file]), entry]))) {
            const found = counts.get(key) ?? { reason, cases: 0 };
            found.cases += 1;
            counts.set(key, found);
        }
    }
    return [...counts.values()].sort((a, b) => b.cases - a.cases);
}


/***/ }),

/***/ 1387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ markdownSections)
});

// EXTERNAL MODULE: ./build/report/facts.js
var report_facts = __webpack_require__(87872);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/output-text.js
var output_text = __webpack_require__(60192);
// EXTERNAL MODULE: ./build/report/uneven.js
var uneven = __webpack_require__(45176);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/report/word-diff.js
var word_diff = __webpack_require__(59263);
;// CONCATENATED MODULE: ./build/report/sections/diff-markdown.js

const LINE_LENGTH = 96;
const TAGS = {
    same: ['', ''],
    base: ['<del>', '</del>'],
    head: ['<ins>', '</ins>'],
};
function diffMarkdown(diff) {
    if (diff.kind === 'equal')
        return outputMarkdown('Same output on both sides', diff.text);
    if (diff.kind === 'apart')
        return `${outputMarkdown('Base', diff.base)}\n\n${outputMarkdown('Head', diff.head)}`;
    return `Output, <del>base</del> <ins>head</ins>:\n\n${pre(wrapPieces(diff.pieces).map(markPiece).join(''))}`;
}
function outputMarkdown(title, text) {
    return `${title}:\n\n${pre((0,markdown/* htmlText */.js)(wrap(orEmpty(text))))}`;
}
function orEmpty(text) {
    return text.trim() === '' ? '(empty)' : text;
}
function markPiece({ kind, text }) {
    const [open, close] = TAGS[kind];
    return `${open}${(0,markdown/* htmlText */.js)(text)}${close}`;
}
function pre(html) {
    return `<pre>${html}</pre>`;
}
function wrap(text) {
    return wrapPieces([{ kind: 'same', text }])
        .map((piece) => piece.text)
        .join('');
}
function wrapPieces(pieces) {
    const words = pieces.flatMap(({ text }, piece) => text.split(/(\n|[^\S\n]+)/).map((word) => ({ piece, word })));
    const texts = pieces.map(() => '');
    let column = 0;
    words.forEach(({ piece, word }, index) => {
        const isGap = /^[^\S\n]+$/.test(word);
        const isFull = column > 0 && column + word.length + wordFrom(words, index + 1) > LINE_LENGTH;
        const shown = isGap && isFull ? '\n' : cutWord(word, column);
        const lastBreak = shown.lastIndexOf('\n');
        column = lastBreak === -1 ? column + shown.length : shown.length - lastBreak - 1;
        texts[piece] += shown;
    });
    return pieces.map(({ kind }, index) => ({ kind, text: texts[index] ?? '' }));
}
function wordFrom(words, start) {
    let length = 0;
    for (let index = start; index < words.length && length <= LINE_LENGTH; index += 1) {
        const word = words[index]?.word ?? '';
        if (/\s/.test(word))
            return length;
        length += word.length;
    }
    return length;
}
function cutWord(word, column) {
    if (column + word.length <= LINE_LENGTH || /\s/.test(word))
        return word;
    const points = Array.from(word);
    const lines = [];
    for (let from = 0, room = Math.max(0, LINE_LENGTH - column); from < points.length; room = LINE_LENGTH) {
        lines.push(points.slice(from, from + room).join(''));
        from += room;
    }
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./build/report/sections/broken.js








const REASON_LENGTH = 300;
const FAILED_SCORERS = 4;
const FIRST_VALUE = 90;
function brokenSections(facts, limits) {
    const broken = (0,report_facts/* casesThat */.fS)(facts, 'broken');
    if (broken.length === 0)
        return [];
    const full = broken.slice(0, limits.brokenInFull).map((entry, index) => ({
        name: 'some broken cases',
        value: FIRST_VALUE - index / 1000,
        text: failedCase(entry, index + 1, limits),
    }));
    const note = (0,uneven/* unevenNote */.W)(broken);
    const title = `#### What broke: ${(0,format/* formatNumberOf */.Of)(broken.length, 'case')}`;
    const heading = note === undefined ? title : `${title}\n\n<sub>${note}</sub>`;
    return [
        { name: 'what broke', value: 'required', text: heading },
        ...full,
        { name: 'the list of more broken cases', value: 60, text: moreCases(broken, 'more broken case', limits) },
    ];
}
function headFailuresSection(facts, limits) {
    const failing = (0,report_facts/* casesThat */.fS)(facts, 'measured-failing');
    if (failing.length === 0)
        return '';
    const full = failing.slice(0, limits.brokenInFull).map((entry, index) => failedCase(entry, index + 1, limits));
    const parts = [...full, moreCases(failing, 'more failed case', limits)].filter((part) => part !== '');
    return (0,markdown/* details */.zH)(`Run on head only and failed: ${(0,format/* formatNumberOf */.Of)(failing.length, 'case')}`, parts.join('\n\n'));
}
function failedCase(entry, position, limits) {
    const base = (0,report_facts/* exampleTrial */.Zt)(entry, 'base', true);
    const head = (0,report_facts/* exampleTrial */.Zt)(entry, 'head', false);
    const input = entry.details?.input.head ?? entry.details?.input.base;
    const lines = [
        ...(head === undefined ? [] : failedScorers(head)),
        ...(input === undefined ? [] : [`- Input: ${(0,markdown/* code */.aY)(input, limits.input)}`]),
    ];
    return [
        `**${position}.** ${caseLine(entry)}`,
        lines.join('\n'),
        head === undefined ? '' : outputs(base, head, limits),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function caseLine({ comparison, suite, target }) {
    const tallies = (0,format/* formatTallies */.eK)(comparison);
    const confirmed = comparison.isConfirmed ? ', confirmed by fresh re-runs' : '';
    return `${(0,markdown/* code */.aY)(comparison.caseId)} · ${comparison.severity} · ${(0,markdown/* code */.aY)(suite)} × ${(0,markdown/* code */.aY)(target)} · ${tallies}${confirmed}`;
}
function failedScorers(trial) {
    const failed = trial.scores.filter((score) => !score.passed);
    const shown = failed.slice(0, FAILED_SCORERS).map((score) => {
        return `- ${(0,markdown/* code */.aY)(score.name)} failed: ${(0,markdown/* inert */.tJ)((0,visible/* shorten */.ml)(score.reason, REASON_LENGTH))}`;
    });
    const more = failed.length - shown.length;
    return more === 0 ? shown : [...shown, `- and ${(0,format/* formatNumberOf */.Of)(more, 'more scorer')} failed`];
}
function outputs(base, head, limits) {
    if (base === undefined)
        return outputMarkdown('Output on head', (0,visible/* shorten */.ml)((0,output_text/* outputText */.j)(head.output), limits.output));
    return diffMarkdown((0,word_diff/* diffWords */.b)((0,output_text/* outputText */.j)(base.output), (0,output_text/* outputText */.j)(head.output), limits.output));
}
function moreCases(cases, noun, limits) {
    const rest = cases.slice(limits.brokenInFull);
    if (rest.length === 0)
        return '';
    const lines = rest.slice(0, limits.listed).map((entry) => `- ${caseLine(entry)}`);
    const more = rest.length - lines.length;
    const end = more === 0 ? [] : [`- and ${(0,format/* formatNumberOf */.Of)(more, 'more case')} in the full report`];
    return (0,markdown/* details */.zH)((0,format/* formatNumberOf */.Of)(rest.length, noun), [...lines, ...end].join('\n'));
}

// EXTERNAL MODULE: ./build/domain/sentence.js
var domain_sentence = __webpack_require__(49364);
// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
// EXTERNAL MODULE: ./build/report/change-lines.js
var change_lines = __webpack_require__(77385);
// EXTERNAL MODULE: ./build/report/findings/drop.js
var drop = __webpack_require__(10717);
// EXTERNAL MODULE: ./build/report/findings/statement.js
var statement = __webpack_require__(27447);
// EXTERNAL MODULE: ./build/report/estimate.js
var report_estimate = __webpack_require__(24269);
// EXTERNAL MODULE: ./build/report/findings/order.js
var order = __webpack_require__(98710);
// EXTERNAL MODULE: ./build/report/notices.js
var notices = __webpack_require__(92426);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
// EXTERNAL MODULE: ./build/report/reasons.js
var reasons = __webpack_require__(77802);
// EXTERNAL MODULE: ./build/report/unrun.js
var unrun = __webpack_require__(27207);
// EXTERNAL MODULE: ./build/report/budget.js
var budget = __webpack_require__(29542);
;// CONCATENATED MODULE: ./build/report/sections/bullet-list.js


function bulletList(lines, { listed, listBytes }, bullet = '-') {
    const shown = [];
    let room = listBytes;
    for (const line of lines.slice(0, listed)) {
        room -= (0,budget/* byteLength */.d)(line) + 3;
        if (room < 0 && shown.length > 0)
            break;
        shown.push(`${bullet} ${line}`);
    }
    const more = lines.length - shown.length;
    return [...shown, ...(more > 0 ? [`${bullet} and ${(0,format/* formatCount */.B4)(more)} more in the full report`] : [])].join('\n');
}

;// CONCATENATED MODULE: ./build/report/sections/folded.js

















function findingsSection({ result }, limits) {
    return bulletList((0,notices/* findingPhrases */.Q5)((0,order/* secondaryFindings */.t5)(result), result).map(phrase/* phraseMarkdown */.fP), limits, '*');
}
function unjudgedSection({ result }, limits) {
    const lines = (0,notices/* findingPhrases */.Q5)((0,order/* unjudgedFindings */.Z4)(result), result).map(phrase/* phraseMarkdown */.fP);
    const title = `Rules that could not be judged: ${(0,format/* formatCount */.B4)(lines.length)}`;
    return lines.length === 0 ? '' : (0,markdown/* details */.zH)(title, bulletList(lines, limits));
}
function errorsSection(facts, limits) {
    const { errors } = facts.result;
    const [first] = errors;
    if (first !== undefined && errors.length === 1 && first.sentence.length <= phrase/* PROSE_LENGTH */.ty && (0,report_facts/* isUnmeasured */.qB)(facts)) {
        const hint = first.hint === undefined ? [] : [(0,markdown/* inert */.tJ)(first.hint)];
        return [...hint, ...(first.place === undefined ? [] : [`See ${placeOf(first)}.`])].join(' ');
    }
    const lines = errors.map((error) => {
        const { sentence, hint } = error;
        return [placeOf(error), (0,markdown/* inert */.tJ)((0,visible/* shorten */.ml)((0,domain_sentence/* withHint */.m)(sentence, hint), phrase/* PROSE_LENGTH */.ty))]
            .filter((part) => part !== '')
            .join(' ');
    });
    return bulletList(lines, limits);
}
function placeOf({ place }) {
    return place === undefined ? '' : (0,markdown/* code */.aY)((0,user_error/* describePlace */.df)(place), 120);
}
function warningsSection({ result }, limits) {
    return bulletList((0,notices/* warningPhrases */.j4)(result).map((warning) => `⚠️ ${(0,phrase/* phraseMarkdown */.fP)(warning)}`), limits, '+');
}
function casesSection(title, cases, limits) {
    if (cases.length === 0)
        return '';
    return (0,markdown/* details */.zH)(`${title}: ${(0,format/* formatNumberOf */.Of)(cases.length, 'case')}`, bulletList(cases.map(caseLine), limits));
}
function changesSection({ result }, limits) {
    if (result.changes.length === 0)
        return '';
    const lines = (0,change_lines/* changePhrases */.n)(result.changes, limits).map(phrase/* phraseMarkdown */.fP);
    const blocking = result.changes.filter((change) => change.blocks).length;
    const title = `Spec and policy changes: ${(0,format/* formatCount */.B4)(result.changes.length)}${blocking === 0 ? '' : `, ${(0,format/* formatCount */.B4)(blocking)} blocking`}`;
    return (0,markdown/* details */.zH)(title, bulletList(lines, limits), blocking > 0 || result.rows.length === 0);
}
function reasonsSection(facts, limits) {
    const { result } = facts;
    if (result.cases.length === 0)
        return '';
    const { affectedCases, totalCases } = result.counts;
    const lines = (0,reasons/* countReasons */.V)(result).map(({ reason, cases }) => {
        return `${(0,phrase/* phraseMarkdown */.fP)((0,reasons/* reasonPhrase */.C)(reason))}: ${(0,format/* formatNumberOf */.Of)(cases, 'case')}`;
    });
    const hasRun = !(0,report_facts/* isUnmeasured */.qB)(facts) || (0,report_facts/* erroredTrials */.xS)(result).length > 0;
    const title = hasRun ? 'Why these cases ran' : 'What would have run';
    const estimate = hasRun || result.estimate === undefined ? [] : [(0,report_estimate/* formatEstimate */.e)(result.estimate)];
    return (0,markdown/* details */.zH)(`${title}: ${(0,format/* formatCount */.B4)(affectedCases)} of ${(0,format/* formatCount */.B4)(totalCases)}`, bulletList([...lines, ...estimate], limits));
}
function sensitivitySection(facts, limits) {
    const lines = facts.rows.flatMap(({ comparison }) => {
        const row = comparison.evidence.passRate;
        return row === undefined || row.affectedCases === 0
            ? []
            : [`${(0,phrase/* phraseMarkdown */.fP)((0,statement/* rowName */._k)(comparison))}: ${(0,drop/* saySensitivity */.Fh)(row)}`];
    });
    return lines.length === 0 ? '' : (0,markdown/* details */.zH)('How much these checks can see', bulletList(lines, limits));
}
function lostTrialsSection({ result }, limits) {
    const lines = (0,notices/* lostTrialPhrases */.PL)(result).map(phrase/* phraseMarkdown */.fP);
    const title = `Trials without an answer: ${(0,format/* formatCount */.B4)((0,report_facts/* erroredTrials */.xS)(result).length)}`;
    return lines.length === 0 ? '' : (0,markdown/* details */.zH)(title, bulletList(lines, limits));
}
function foldedCases(facts, limits) {
    const list = (name, title, ...changes) => ({
        name,
        text: casesSection(title, (0,report_facts/* casesThat */.fS)(facts, ...changes), limits),
    });
    return [
        { name: 'cases that fail on head alone', text: headFailuresSection(facts, limits) },
        list('fixed cases', 'Fixed', 'fixed'),
        list('flaky cases', 'Flaky, changed their answer on one side', 'flaky'),
        list('cases that fail on both sides', 'Failing on base too', 'failing'),
        {
            name: 'cases without a usable pair',
            text: casesSection('Without a usable pair', (0,unrun/* lostCases */.M1)(facts), limits),
        },
        { name: 'cases that were not run', text: unrunSection(facts, limits) },
    ];
}
function unrunSection(facts, limits) {
    const lines = (0,unrun/* unrunPhrases */.Ti)(facts).map(phrase/* phraseMarkdown */.fP);
    return lines.length === 0 ? '' : (0,markdown/* details */.zH)('Not run', bulletList(lines, limits));
}

// EXTERNAL MODULE: ./build/report/spend.js
var spend = __webpack_require__(22819);
;// CONCATENATED MODULE: ./build/report/sections/footer.js


function footerSection(result, reportUrl) {
    const parts = [
        ...revisions(result),
        (0,spend/* callsWords */.b)(result.spend),
        (0,spend/* spentWords */.o)(result.spend),
        ...(result.runUrl === undefined ? [] : [(0,markdown/* link */.nf)('run', result.runUrl)]),
        ...(reportUrl === undefined ? [] : [(0,markdown/* link */.nf)('full report', reportUrl)]),
        (0,markdown/* inert */.tJ)(`Evaldelta ${result.tool.version}`),
    ];
    return `---\n\n<sub>${parts.join(' · ')}</sub>`;
}
function revisions({ revisions: { base, head }, pullRequest }) {
    const headSha = pullRequest?.headSha ?? head.sha;
    if (headSha === '' && !head.isWorkingTree)
        return [];
    const headWords = head.isWorkingTree ? 'working tree' : (0,markdown/* code */.aY)(headSha.slice(0, 7));
    return [base === undefined ? `Head ${headWords} alone` : `Base ${baseWords(base)} → head ${headWords}`];
}
function baseWords(base) {
    return base.isWorkingTree ? 'working tree' : (0,markdown/* code */.aY)(base.sha.slice(0, 7));
}

// EXTERNAL MODULE: ./build/report/metrics.js
var metrics = __webpack_require__(86690);
// EXTERNAL MODULE: ./build/report/parts.js
var report_parts = __webpack_require__(68897);
// EXTERNAL MODULE: ./build/report/tags.js
var tags = __webpack_require__(93518);
;// CONCATENATED MODULE: ./build/report/sections/metrics.js







const PART_TITLES = { changed: 'Tags and severities in which answers changed', all: 'By tag and severity' };
function metricsSection({ rows, tagRows }, limits) {
    const phrases = (0,metrics/* metricPhrases */.pe)([...rows, ...tagRows]);
    return phrases.length === 0
        ? ''
        : (0,markdown/* details */.zH)(titleOf('Metrics of the scorers', phrases), bulletList(phrases.map(phrase/* phraseMarkdown */.fP), limits));
}
function partsSection(facts, limits) {
    const { parts } = limits;
    const phrases = (0,report_parts/* partPhrases */.s)(facts, parts);
    if (phrases.length === 0)
        return '';
    return (0,markdown/* details */.zH)(titleOf(PART_TITLES[parts], phrases), `${tags/* TAGS_NOTE */.dI}\n\n${bulletList(phrases.map(phrase/* phraseMarkdown */.fP), limits)}`);
}
function titleOf(title, phrases) {
    return `${title}: ${(0,format/* formatCount */.B4)(phrases.length)}`;
}

// EXTERNAL MODULE: ./build/report/headline.js + 1 modules
var headline = __webpack_require__(27811);
;// CONCATENATED MODULE: ./build/report/sections/title.js


function titleSection(facts, caution) {
    const { icon, sentence, also, alerts } = (0,headline/* headline */.P)(facts);
    const notes = also.map(phrase/* phraseMarkdown */.fP).join(' ');
    const cautions = caution === undefined ? [] : [(0,phrase/* phrase */.MZ) `${caution}`];
    const warned = [...cautions, ...alerts].map((alert) => `⚠️ ${(0,phrase/* phraseMarkdown */.fP)(alert)}`);
    return [`### ${icon} ${(0,phrase/* phraseMarkdown */.fP)(sentence)}`, ...warned, notes].filter((part) => part !== '').join('\n\n');
}

;// CONCATENATED MODULE: ./build/report/sections/compose.js






function markdownSections(facts, { limits, table, reportUrl, caution }) {
    const isMeasured = !(0,report_facts/* isUnmeasured */.qB)(facts);
    return [
        { name: 'the verdict', value: 'required', text: titleSection(facts, caution) },
        { name: 'the table', value: 95, text: isMeasured ? table : '' },
        { name: 'errors', value: 99, text: errorsSection(facts, limits) },
        { name: 'other findings', value: 80, text: findingsSection(facts, limits) },
        { name: 'warnings', value: 96, text: warningsSection(facts, limits) },
        ...(isMeasured ? caseSections(facts, limits) : []),
        { name: 'trials without an answer', value: 50, text: lostTrialsSection(facts, limits) },
        { name: 'spec and policy changes', value: 55, text: changesSection(facts, limits) },
        ...(isMeasured ? numberSections(facts, limits) : []),
        { name: 'why these cases ran', value: 20, text: reasonsSection(facts, limits) },
        { name: 'the footer', value: 'required', text: footerSection(facts.result, reportUrl) },
    ];
}
function caseSections(facts, limits) {
    const folded = foldedCases(facts, limits).map((part, index) => ({ ...part, value: 40 - index }));
    return [...brokenSections(facts, limits), ...folded];
}
function numberSections(facts, limits) {
    return [
        { name: 'numbers by tag and severity', value: 30, text: partsSection(facts, limits) },
        { name: 'metrics of the scorers', value: 35, text: metricsSection(facts, limits) },
        { name: 'rules that could not be judged', value: 18, text: unjudgedSection(facts, limits) },
        { name: 'how much these checks can see', value: 15, text: sensitivitySection(facts, limits) },
    ];
}


/***/ }),

/***/ 71878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ SUMMARY_LIMITS),
/* harmony export */   R: () => (/* binding */ COMMENT_LIMITS)
/* harmony export */ });
const COMMENT_LIMITS = {
    rows: 30,
    brokenInFull: 5,
    listed: 20,
    listBytes: 8_000,
    apart: 5,
    input: 300,
    output: 900,
    parts: 'changed',
};
const SUMMARY_LIMITS = {
    rows: 500,
    brokenInFull: 100,
    listed: 500,
    listBytes: 150_000,
    apart: 100,
    input: 2000,
    output: 4000,
    parts: 'all',
};


/***/ }),

/***/ 34036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ tableSection),
/* harmony export */   r: () => (/* binding */ fullTableSection)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87872);
/* harmony import */ var _findings_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27447);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34902);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(650);
/* harmony import */ var _sign_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41494);






const PASS_RATE = { header: 'Pass rate', cell: passRateCell };
const COST_PER_CALL = { header: 'Cost per call', cell: (row) => measureCell(row, row.costPerCallUsd, 'usd') };
const LATENCY_P95 = { header: 'Latency p95', cell: (row) => measureCell(row, row.latencyP95Ms, 'ms') };
const CASES = { header: 'Cases', cell: casesCell };
const COMMENT_COLUMNS = [PASS_RATE, COST_PER_CALL, LATENCY_P95, CASES];
const ALL_COLUMNS = [
    PASS_RATE,
    { header: 'Mean score', cell: (row) => measureCell(row, row.meanScore, 'score') },
    COST_PER_CALL,
    { header: 'Cost per success', cell: (row) => measureCell(row, row.costPerSuccessUsd, 'usd') },
    { header: 'Latency p50', cell: (row) => measureCell(row, row.latencyP50Ms, 'ms') },
    LATENCY_P95,
    CASES,
];
function tableSection(facts, maxRows) {
    const tags = facts.tagRows.filter((row) => isNotable(facts.result, row));
    return renderRows(facts.result, [...facts.rows, ...tags], COMMENT_COLUMNS, maxRows);
}
function fullTableSection(facts, maxRows) {
    const rows = [...facts.rows, ...facts.tagRows];
    const isMeasured = (column) => rows.some((row) => column.cell(row.comparison) !== _format_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_AVAILABLE */ .e5);
    return renderRows(facts.result, rows, ALL_COLUMNS.filter(isMeasured), maxRows);
}
function renderRows(result, rows, columns, maxRows) {
    if (rows.length === 0)
        return '';
    const header = ['Suite × target', ...columns.map((column) => column.header)];
    const cells = rows
        .slice(0, maxRows)
        .map((row) => [nameCell(result, row), ...columns.map((column) => column.cell(row.comparison))]);
    const more = rows.length > maxRows ? `\n\n${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumberOf */ .Of)(rows.length - maxRows, 'more row')} in the full report.` : '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(header, cells) + more;
}
function isNotable(result, row) {
    const verdict = (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .rowVerdict */ .g9)(result, row.comparison);
    return verdict !== undefined && verdict !== 'pass' && verdict !== 'nothing-to-run';
}
function nameCell(result, { comparison }) {
    const sign = (0,_sign_js__WEBPACK_IMPORTED_MODULE_4__/* .rowSign */ .oE)(result, comparison);
    const name = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phraseMarkdown */ .fP)((0,_findings_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .rowName */ ._k)(comparison));
    if (sign === undefined)
        return name;
    return `${sign.icon} ${name}<br><sub>${sign.word}${comparison.isNew ? ', new' : ''}</sub>`;
}
function passRateCell(row) {
    const { base, head } = row.passes;
    const tallies = base.of === 0 ? (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTally */ .eQ)(head) : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTally */ .eQ)(base)} → ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTally */ .eQ)(head)}`;
    const interval = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(row.passRate.interval, 'rate');
    const isMeasured = base.of + head.of > 0;
    return twoLines((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMeasure */ .os)(row.passRate, 'rate', row.isNew), [isMeasured ? tallies : undefined, interval]);
}
function measureCell(row, measure, unit) {
    return twoLines((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMeasure */ .os)(measure, unit, row.isNew), [(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(measure.interval, unit)]);
}
function casesCell(row) {
    const { comparedCases, measuredCases, totalCases, missingPairs } = row;
    const compared = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(comparedCases)} compared`;
    const measured = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(measuredCases)} measured`;
    const parts = [...(comparedCases > 0 ? [compared] : []), ...(measuredCases > 0 ? [measured] : [])];
    const lost = missingPairs > 0 ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumberOf */ .Of)(missingPairs, 'pair')} missing` : undefined;
    return twoLines(`${parts.length === 0 ? '0' : parts.join(', ')} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(totalCases)}`, [lost]);
}
function twoLines(first, second) {
    const below = second.filter((part) => part !== undefined);
    return below.length === 0 ? first : `${first}<br><sub>${below.join(' · ')}</sub>`;
}


/***/ }),

/***/ 84820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uQ: () => (/* binding */ describeChange),
  cF: () => (/* binding */ describeChangeFully),
  DT: () => (/* binding */ describeChanges)
});

// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
;// CONCATENATED MODULE: ./build/report/difference.js
const LABEL_LENGTH = 60;
const CONTEXT = 20;
function differenceOf(before, after, room) {
    const start = commonStart(before, after);
    const label = /^.*: (?=.)/s.exec(before.slice(0, Math.min(start, LABEL_LENGTH)))?.[0] ?? '';
    const [was, is] = [before.slice(label.length), after.slice(label.length)];
    const isShort = before === after || Math.max(was.length, is.length) <= room;
    const shown = isShort ? [was, is] : windowsOf(was, is, start - label.length);
    return { label: label.replace(/: $/, ''), before: shown[0] ?? '', after: shown[1] ?? '' };
}
function commonStart(before, after) {
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    while (start < shorter && before[start] === after[start])
        start += 1;
    return start > 0 && /[\uD800-\uDBFF]/.test(before[start - 1] ?? '') ? start - 1 : start;
}
function windowsOf(before, after, start) {
    const from = start <= 2 * CONTEXT ? 0 : wordStart(before, start - CONTEXT);
    const end = commonEnd(before.slice(start), after.slice(start));
    const window = (text) => {
        const to = end <= 2 * CONTEXT ? text.length : text.length - end + CONTEXT;
        return `${from === 0 ? '' : '… '}${text.slice(from, to)}${to === text.length ? '' : ' …'}`;
    };
    return [window(before), window(after)];
}
function wordStart(text, from) {
    const next = text.slice(from, from + CONTEXT).search(/\s/);
    return next === -1 ? from : from + next + 1;
}
function commonEnd(before, after) {
    const shorter = Math.min(before.length, after.length);
    let end = 0;
    while (end < shorter && before.at(-1 - end) === after.at(-1 - end))
        end += 1;
    return end;
}

// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
;// CONCATENATED MODULE: ./build/report/spec-change.js




const NONE = [];
const NAMED_CASES = 5;
const SIDE_LENGTH = 80;
const CASE_WORDS = {
    'case-added': { one: 'is new', many: 'are new' },
    'case-removed': { one: 'is removed', many: 'are removed' },
    'vars-changed': { one: 'has other inputs', many: 'have other inputs' },
    'expectations-changed': { one: 'has other expectations', many: 'have other expectations' },
    'severity-lowered': { one: 'has a lower severity', many: 'have a lower severity' },
    'severity-raised': { one: 'has a higher severity', many: 'have a higher severity' },
    'tags-changed': { one: 'has other tags', many: 'have other tags' },
    'label-changed': { one: 'has another human label', many: 'have another human label' },
};
function isOfCase(kind) {
    return Object.hasOwn(CASE_WORDS, kind);
}
function describeChange(change) {
    const { kind, caseId, suite, severity } = change;
    if (!isOfCase(kind))
        return WORDS[kind](change);
    return (0,phrase/* phrase */.MZ) `${nounOf(severity)} ${quoted(caseId)}${ofSuite(suite)} ${CASE_WORDS[kind].one}`;
}
function describeChangeFully(change) {
    const place = change.place === undefined ? NONE : (0,phrase/* phrase */.MZ) ` (${(0,phrase/* name */.UU)((0,user_error/* describePlace */.df)(change.place))})`;
    return (0,phrase/* phrase */.MZ) `${describeChange(change)}${beforeAndAfter(change)}${place}${effect(change)}`;
}
function describeChanges(changes) {
    const [first] = changes;
    if (first === undefined || !isOfCase(first.kind))
        return (0,phrase/* joinPhrases */.Zk)(changes.map(describeChangeFully), '; ');
    const { place, severity, suite } = first;
    const file = place === undefined ? NONE : (0,phrase/* phrase */.MZ) ` (${(0,phrase/* name */.UU)(place.file)})`;
    return (0,phrase/* phrase */.MZ) `${(0,format/* formatNumberOf */.Of)(changes.length, nounOf(severity))}${ofSuite(suite)} ${CASE_WORDS[first.kind].many}${sayMany(changes)}${file}${effect(first)}`;
}
function sayMany(changes) {
    const [first] = changes;
    if (first === undefined)
        return NONE;
    const areAlike = changes.every(({ before, after }) => before === first.before && after === first.after);
    const said = beforeAndAfter(first);
    if (areAlike && said.length > 0)
        return said;
    const names = (0,phrase/* phrase */.MZ) `: ${(0,phrase/* nameList */.OD)(changes.flatMap(({ caseId }) => caseId ?? []), NAMED_CASES)}`;
    return said.length === 0 ? names : (0,phrase/* phrase */.MZ) `${names}; the first${said}`;
}
const WORDS = {
    'suite-added': ({ suite, after }) => (0,phrase/* phrase */.MZ) `suite ${quoted(suite)} is new${size(after)}`,
    'suite-removed': ({ suite, before }) => (0,phrase/* phrase */.MZ) `suite ${quoted(suite)} is removed${size(before)}`,
    'target-added': ({ suite, target }) => (0,phrase/* phrase */.MZ) `target ${quoted(target)} of ${quoted(suite)} is new`,
    'target-removed': ({ suite, target }) => (0,phrase/* phrase */.MZ) `target ${quoted(target)} of ${quoted(suite)} is removed`,
    'reference-moved': sayMoved,
    'case-disguised': ({ caseId, suite, severity, before }) => (0,phrase/* phrase */.MZ) `${nounOf(severity)} ${quoted(caseId)}${ofSuite(suite)} is new and reads like ${quoted(before)}, which is removed`,
    'cases-removed': ({ suite, before }) => (0,phrase/* phrase */.MZ) `${(0,phrase/* prose */.CS)(before ?? '')}${ofSuite(suite)} are removed, enough to hide a drop that must be caught`,
    'policy-changed': ({ suite }) => (0,phrase/* phrase */.MZ) `policy${ofSuite(suite)} changed`,
    'limits-changed': () => (0,phrase/* phrase */.MZ) `limits changed`,
    'prices-changed': () => (0,phrase/* phrase */.MZ) `prices changed`,
    'judge-changed': () => (0,phrase/* phrase */.MZ) `judge changed`,
    'config-added': () => (0,phrase/* phrase */.MZ) `the configuration is new: until it is merged it can tighten the defaults, not loosen them`,
    'rule-tightened': ({ suite }) => (0,phrase/* phrase */.MZ) `first configuration${ofSuite(suite)}`,
    'suite-unknown': ({ suite, before }) => (0,phrase/* phrase */.MZ) `${before === undefined ? 'the base branch' : (0,phrase/* name */.UU)(before)} has the suite ${quoted(suite)}, which this branch lacks: update the branch to have it run`,
    'base-invalid': ({ place, before }) => (0,phrase/* phrase */.MZ) `${quoted(place?.file)} is invalid on base and counts as absent there: ${(0,phrase/* prose */.CS)(before ?? '')}`,
};
function nounOf(severity) {
    return severity === 'critical' ? 'critical case' : 'case';
}
const RULE_CHANGES = [
    'policy-changed',
    'limits-changed',
    'prices-changed',
    'judge-changed',
    'label-changed',
];
function sayMoved({ suite, target, before, blocks }) {
    const who = target === undefined ? quoted(suite) : (0,phrase/* phrase */.MZ) `${(0,phrase/* name */.UU)(target)}${ofSuite(suite)}`;
    const now = blocks ? 'which this pull request changes' : 'which is still there';
    return (0,phrase/* phrase */.MZ) `${who} no longer tests ${quoted(before)}, ${now}`;
}
const SELF_EXPLAINED = [
    'suite-added',
    'suite-removed',
    'base-invalid',
    'reference-moved',
    'case-disguised',
    'cases-removed',
    'suite-unknown',
];
function size(cases) {
    return cases === undefined ? NONE : (0,phrase/* phrase */.MZ) ` (${(0,phrase/* prose */.CS)(cases)})`;
}
function beforeAndAfter({ kind, before, after }) {
    if (SELF_EXPLAINED.includes(kind))
        return NONE;
    if (before === undefined && after === undefined)
        return NONE;
    if (before === undefined || after === undefined)
        return (0,phrase/* phrase */.MZ) `: ${before === undefined ? 'none' : (0,phrase/* name */.UU)(before)} → ${after === undefined ? 'none' : (0,phrase/* name */.UU)(after)}`;
    const difference = differenceOf(before, after, SIDE_LENGTH);
    const label = difference.label === '' ? NONE : (0,phrase/* phrase */.MZ) ` ${(0,phrase/* name */.UU)(difference.label)}`;
    return (0,phrase/* phrase */.MZ) `:${label} ${(0,phrase/* name */.UU)(difference.before)} → ${(0,phrase/* name */.UU)(difference.after)}`;
}
function effect(change) {
    if (change.blocks)
        return ', blocks until waived';
    if (change.kind === 'rule-tightened')
        return ', counts at once';
    return RULE_CHANGES.includes(change.kind) ? ', takes effect after merge' : '';
}
function ofSuite(suite) {
    return suite === undefined ? NONE : (0,phrase/* phrase */.MZ) ` of ${(0,phrase/* name */.UU)(suite)}`;
}
function quoted(text) {
    return text === undefined ? (0,phrase/* phrase */.MZ) `(unnamed)` : [(0,phrase/* name */.UU)(text)];
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
const INVISIBLE = /[\u0080-\u00A0\u00AD\u034F\u061C\u115F\u1160\u1680\u17B4\u17B5\u180E\u2000-\u200B\u200E\u200F\u2028-\u202F\u205F-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFC\u{13430}-\u{1343F}\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/gu;
const JOINER = /(?<![^\p{ASCII}])[\u200C\u200D]|[\u200C\u200D](?![^\p{ASCII}])/gu;
const SELECTOR = /(?<![^\p{ASCII}])[\uFE00-\uFE0F\u180B-\u180D\u180F](?!\u20E3)/gu;
const WIDE_SPACE = /(?<![^\p{ASCII}])\u3000(?![^\p{ASCII}])/gu;
const DECOMPOSED = /\P{M}\p{M}{1,2}(?!\p{M})|[\u1100-\u11FF]{2,3}|[\u2126\u212A\u212B]/gu;
const STACKED_MARKS = /(\p{M}{6})\p{M}+/gu;
function visible(text) {
    const shown = text
        .toWellFormed()
        .replace(/\r\n/g, '\n')
        .replace(CONTROL, (character) => picture(character.charCodeAt(0)))
        .replace(INVISIBLE, codePoint)
        .replace(JOINER, codePoint)
        .replace(SELECTOR, codePoint)
        .replace(WIDE_SPACE, codePoint)
        .replace(STACKED_MARKS, '$1')
        .replace(DECOMPOSED, showParts);
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
function showParts(letter) {
    const composed = letter.normalize('NFC');
    if (composed === letter || composed.length > letter.length)
        return letter;
    const [first = '', ...rest] = letter;
    return rest.length === 0 ? codePoint(first) : `${first}${rest.map(codePoint).join('')}`;
}
function codePoint(character) {
    return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}


/***/ })

};
