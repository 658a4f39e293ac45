export const id = 1309;
export const ids = [1309];
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
// EXTERNAL MODULE: ./build/adapters/make-directory.js
var make_directory = __webpack_require__(48333);
;// CONCATENATED MODULE: ./build/adapters/label-file.js




function readLines(file) {
    const lines = readText(file).split('\n');
    return lines.flatMap((text, index) => text.trim() === '' ? [] : [parseLine(text, { file, line: index + 1, column: 1 })]);
}
function appendLine(file, row) {
    (0,make_directory/* makeDirectory */.O)((0,external_node_path_.dirname)(file));
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


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
