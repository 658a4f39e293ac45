export const id = 10;
export const ids = [10];
export const modules = {

/***/ 6599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  REPORT_FORMATS: () => (/* binding */ REPORT_FORMATS),
  reportCommand: () => (/* binding */ reportCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/adapters/report-files.js
var report_files = __webpack_require__(2925);
// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(5881);
;// CONCATENATED MODULE: ./build/report/budget.js
const BETWEEN = '\n\n';
function fitSections(sections, maxBytes, note) {
    const present = sections.filter((section) => section.text !== '');
    const left = new Set();
    let size = present.reduce((sum, section) => sum + sizeOf(section), 0);
    for (const victim of victims(present)) {
        if (size + noteSize(present, left, note) <= maxBytes)
            break;
        left.add(victim);
        size -= sizeOf(victim);
    }
    return join(present, left, note);
}
function sizeOf(section) {
    return byteLength(section.text) + BETWEEN.length;
}
function noteSize(sections, left, note) {
    return left.size === 0 ? 0 : byteLength(note(namesOf(sections, left))) + BETWEEN.length;
}
function victims(sections) {
    const optional = sections.filter((section) => section.value !== 'required');
    return optional.toReversed().sort((a, b) => Number(a.value) - Number(b.value));
}
function join(sections, left, note) {
    const texts = sections.filter((section) => !left.has(section)).map((section) => section.text);
    const notes = left.size === 0 ? [] : [note(namesOf(sections, left))];
    return [...texts.slice(0, -1), ...notes, ...texts.slice(-1)].join(BETWEEN);
}
function namesOf(sections, left) {
    return [...new Set(sections.filter((section) => left.has(section)).map((section) => section.name))];
}
function byteLength(text) {
    return new TextEncoder().encode(text).length;
}

// EXTERNAL MODULE: ./build/report/facts.js
var report_facts = __webpack_require__(7872);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(4902);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/report/output-text.js
var output_text = __webpack_require__(192);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/report/word-diff.js
var word_diff = __webpack_require__(9263);
;// CONCATENATED MODULE: ./build/report/sections/diff-markdown.js

const LINE_LENGTH = 96;
const TAGS = {
    same: ['', ''],
    base: ['<del>', '</del>'],
    head: ['<ins>', '</ins>'],
};
function diffMarkdown(diff) {
    if (diff.kind === 'equal')
        return `Same output on both sides:\n\n${pre((0,markdown/* htmlText */.js)(wrap(orEmpty(diff.text))))}`;
    if (diff.kind === 'apart')
        return `Base:\n\n${pre(side(diff.base))}\n\nHead:\n\n${pre(side(diff.head))}`;
    return `Output, <del>base</del> <ins>head</ins>:\n\n${pre(wrapPieces(diff.pieces).map(markPiece).join(''))}`;
}
function side(text) {
    return (0,markdown/* htmlText */.js)(wrap(orEmpty(text)));
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
    let column = 0;
    return pieces.map((piece) => {
        const words = piece.text.split(/(\s+)/).map((word) => {
            const isBreak = /^[^\S\n]+$/.test(word) && column > LINE_LENGTH;
            const shown = isBreak ? '\n' : word;
            const lastBreak = shown.lastIndexOf('\n');
            column = lastBreak === -1 ? column + shown.length : shown.length - lastBreak - 1;
            return shown;
        });
        return { ...piece, text: words.join('') };
    });
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
        text: brokenCase(entry, index + 1, limits),
    }));
    const heading = `#### What broke: ${(0,format/* formatNumberOf */.Of)(broken.length, 'case')}`;
    return [
        { name: 'what broke', value: 'required', text: heading },
        ...full,
        { name: 'the list of more broken cases', value: 60, text: moreBroken(broken, limits) },
    ];
}
function brokenCase(entry, position, limits) {
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
        base === undefined || head === undefined ? '' : outputs(base, head, limits),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function caseLine({ comparison, suite, target }) {
    const { base, head } = comparison.tally;
    const tallies = base.of === 0 ? `head ${(0,format/* formatTally */.eQ)(head)}` : `base ${(0,format/* formatTally */.eQ)(base)} → head ${(0,format/* formatTally */.eQ)(head)}`;
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
    return diffMarkdown((0,word_diff/* diffWords */.b)((0,output_text/* outputText */.j)(base.output), (0,output_text/* outputText */.j)(head.output), limits.output));
}
function moreBroken(broken, limits) {
    const rest = broken.slice(limits.brokenInFull);
    if (rest.length === 0)
        return '';
    const lines = rest.slice(0, limits.listed).map((entry) => `- ${caseLine(entry)}`);
    const more = rest.length - lines.length;
    const end = more === 0 ? [] : [`- and ${(0,format/* formatNumberOf */.Of)(more, 'more case')} in the full report`];
    return (0,markdown/* details */.zH)(`${(0,format/* formatNumberOf */.Of)(rest.length, 'more broken case')}`, [...lines, ...end].join('\n'));
}

// EXTERNAL MODULE: ./build/report/findings/describe.js + 2 modules
var describe = __webpack_require__(3149);
// EXTERNAL MODULE: ./build/report/findings/drop.js
var drop = __webpack_require__(717);
// EXTERNAL MODULE: ./build/report/findings/statement.js
var statement = __webpack_require__(7447);
// EXTERNAL MODULE: ./build/report/estimate.js
var report_estimate = __webpack_require__(4269);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
// EXTERNAL MODULE: ./build/report/reasons.js
var reasons = __webpack_require__(7802);
// EXTERNAL MODULE: ./build/report/spec-change.js
var spec_change = __webpack_require__(6669);
;// CONCATENATED MODULE: ./build/report/sections/folded.js













function findingsSection(facts, limits) {
    const lines = (0,headline/* secondaryFindings */.t5)(facts.result).map((finding) => {
        const level = finding.status === 'breached' && finding.level === 'warn' ? 'Warning: ' : '';
        return `${level}${(0,phrase/* phraseMarkdown */.fP)((0,statement/* wholeStatement */.PF)((0,describe/* describeFinding */.j)(finding, facts.result)))}`;
    });
    return bulletList(lines, limits.listed, '*');
}
function unjudgedSection(facts, limits) {
    const lines = (0,headline/* unjudgedFindings */.Z4)(facts.result).map((finding) => (0,phrase/* phraseMarkdown */.fP)((0,statement/* wholeStatement */.PF)((0,describe/* describeFinding */.j)(finding, facts.result))));
    return lines.length === 0
        ? ''
        : (0,markdown/* details */.zH)(`Rules that could not be judged: ${(0,format/* formatCount */.B4)(lines.length)}`, bulletList(lines, limits.listed));
}
function errorsSection({ result }, limits) {
    const lines = result.errors.map(({ place, sentence, hint }) => {
        const where = place === undefined ? '' : `${(0,markdown/* code */.aY)((0,user_error/* describePlace */.df)(place), 120)} `;
        return `${where}${(0,markdown/* inert */.tJ)(sentence)}${hint === undefined ? '' : ` ${(0,markdown/* inert */.tJ)(hint)}`}`;
    });
    return bulletList(lines, limits.listed);
}
function warningsSection({ result }, limits) {
    const snapshots = result.served
        .filter(({ models }) => differ(models.base, models.head))
        .map(({ suite, target, models }) => {
        const names = (list) => list.map((model) => (0,markdown/* code */.aY)(model)).join(', ');
        return `⚠️ ${(0,markdown/* code */.aY)(suite)} × ${(0,markdown/* code */.aY)(target)}: served by ${names(models.base)} on base and ${names(models.head)} on head.`;
    });
    return bulletList([...snapshots, ...result.warnings.map((warning) => `⚠️ ${(0,markdown/* inert */.tJ)(warning)}`)], limits.listed, '+');
}
function differ(base, head) {
    return base.length > 0 && head.length > 0 && base.length + head.length > 2 && base.join('\n') !== head.join('\n');
}
function casesSection(title, cases, limits) {
    if (cases.length === 0)
        return '';
    return (0,markdown/* details */.zH)(`${title}: ${(0,format/* formatNumberOf */.Of)(cases.length, 'case')}`, bulletList(cases.map(caseLine), limits.listed));
}
function changesSection({ result }, limits) {
    if (result.changes.length === 0)
        return '';
    const sorted = result.changes.toSorted((a, b) => Number(b.blocks) - Number(a.blocks));
    const lines = sorted.map((change) => (0,phrase/* phraseMarkdown */.fP)((0,spec_change/* describeChangeFully */.c)(change)));
    const blocking = sorted.filter((change) => change.blocks).length;
    const title = `Spec and policy changes: ${(0,format/* formatCount */.B4)(lines.length)}${blocking === 0 ? '' : `, ${(0,format/* formatCount */.B4)(blocking)} blocking`}`;
    return (0,markdown/* details */.zH)(title, bulletList(lines, limits.listed), blocking > 0 || result.rows.length === 0);
}
function reasonsSection({ result }, limits) {
    if (result.cases.length === 0)
        return '';
    const { affectedCases, totalCases } = result.counts;
    const lines = (0,reasons/* countReasons */.V)(result).map(({ reason, cases }) => {
        return `${(0,phrase/* phraseMarkdown */.fP)((0,reasons/* reasonPhrase */.C)(reason))}: ${(0,format/* formatNumberOf */.Of)(cases, 'case')}`;
    });
    const hasRun = result.trials.length > 0 || result.rows.length > 0;
    const title = hasRun ? 'Why these cases ran' : 'What would have run';
    const estimate = hasRun || result.estimate === undefined ? [] : [(0,report_estimate/* formatEstimate */.e)(result.estimate)];
    return (0,markdown/* details */.zH)(`${title}: ${(0,format/* formatCount */.B4)(affectedCases)} of ${(0,format/* formatCount */.B4)(totalCases)}`, bulletList([...lines, ...estimate], limits.listed));
}
function sensitivitySection(facts, limits) {
    const lines = facts.rows.flatMap(({ comparison }) => {
        const row = comparison.evidence.passRate;
        return row === undefined || row.affectedCases === 0
            ? []
            : [`${(0,phrase/* phraseMarkdown */.fP)((0,statement/* rowName */._k)(comparison))}: ${(0,drop/* saySensitivity */.Fh)(row)}`];
    });
    return lines.length === 0 ? '' : (0,markdown/* details */.zH)('How much these checks can see', bulletList(lines, limits.listed));
}
function lostTrialsSection({ result }, limits) {
    const errored = (0,report_facts/* erroredTrials */.xS)(result);
    if (errored.length === 0)
        return '';
    const lines = [...Map.groupBy(errored, ({ provider, message }) => JSON.stringify([provider, message])).values()]
        .sort((a, b) => b.length - a.length)
        .map((group) => `${(0,markdown/* code */.aY)(group[0]?.provider ?? '')}: ${(0,format/* formatNumberOf */.Of)(group.length, 'trial')}, ${(0,markdown/* inert */.tJ)(group[0]?.message ?? '')}`);
    return (0,markdown/* details */.zH)(`Trials without an answer: ${(0,format/* formatCount */.B4)(errored.length)}`, bulletList(lines, limits.listed));
}
function foldedCases(facts, limits) {
    const list = (name, title, ...changes) => ({
        name,
        text: casesSection(title, (0,report_facts/* casesThat */.fS)(facts, ...changes), limits),
    });
    return [
        list('cases that fail on head alone', 'Run on head only and failed', 'measured-failing'),
        list('fixed cases', 'Fixed', 'fixed'),
        list('flaky cases', 'Flaky, changed their answer on one side', 'flaky'),
        list('cases that fail on both sides', 'Failing on base too', 'failing'),
        list('cases without a usable pair', 'Without a usable pair', 'missing'),
    ];
}
function bulletList(lines, max, bullet = '-') {
    const shown = lines.slice(0, max).map((line) => `${bullet} ${line}`);
    const more = lines.length - shown.length;
    return [...shown, ...(more > 0 ? [`${bullet} and ${(0,format/* formatCount */.B4)(more)} more in the full report`] : [])].join('\n');
}

;// CONCATENATED MODULE: ./build/report/sections/footer.js


function footerSection(result, reportUrl) {
    const parts = [
        revisions(result),
        calls(result),
        spent(result),
        ...(result.runUrl === undefined ? [] : [(0,markdown/* link */.nf)('run', result.runUrl)]),
        ...(reportUrl === undefined ? [] : [(0,markdown/* link */.nf)('full report', reportUrl)]),
        (0,markdown/* inert */.tJ)(`Evaldelta ${result.tool.version}`),
    ];
    return `---\n\n<sub>${parts.join(' · ')}</sub>`;
}
function revisions({ revisions: { base, head }, pullRequest }) {
    const headSha = pullRequest?.headSha ?? head.sha;
    const headWords = head.isWorkingTree ? 'working tree' : (0,markdown/* code */.aY)(headSha.slice(0, 7));
    return base === undefined ? `Head ${headWords} alone` : `Base ${baseWords(base)} → head ${headWords}`;
}
function baseWords(base) {
    return base.isWorkingTree ? 'working tree' : (0,markdown/* code */.aY)(base.sha.slice(0, 7));
}
function calls({ spend }) {
    const judged = spend.judgeCalls === 0 ? '' : ` (${(0,format/* formatCount */.B4)(spend.judgeCalls)} of them to the judge)`;
    return `${(0,format/* formatNumberOf */.Of)(spend.callsMade, 'call')} made${judged}, ${(0,format/* formatCount */.B4)(spend.callsReused)} reused`;
}
function spent({ spend }) {
    const total = spend.totalUsd === undefined ? `spend ${format/* NOT_AVAILABLE */.e5}` : `${(0,format/* formatUsd */.UK)(spend.totalUsd)} spent`;
    return spend.maxCostUsd === undefined ? total : `${total} of at most ${(0,format/* formatUsd */.UK)(spend.maxCostUsd)}`;
}

;// CONCATENATED MODULE: ./build/report/sections/title.js


function titleSection(facts) {
    const { icon, sentence, also } = (0,headline/* headline */.Pl)(facts);
    const notes = also.map(phrase/* phraseMarkdown */.fP).join(' ');
    return [`### ${icon} ${(0,phrase/* phraseMarkdown */.fP)(sentence)}`, notes].filter((part) => part !== '').join('\n\n');
}

;// CONCATENATED MODULE: ./build/report/sections/compose.js




function markdownSections(facts, { limits, table, reportUrl }) {
    return [
        { name: 'the verdict', value: 'required', text: titleSection(facts) },
        { name: 'the table', value: 95, text: table },
        { name: 'errors', value: 99, text: errorsSection(facts, limits) },
        { name: 'other findings', value: 80, text: findingsSection(facts, limits) },
        { name: 'warnings', value: 70, text: warningsSection(facts, limits) },
        ...brokenSections(facts, limits),
        ...foldedCases(facts, limits).map((part, index) => ({ ...part, value: 40 - index })),
        { name: 'trials without an answer', value: 50, text: lostTrialsSection(facts, limits) },
        { name: 'spec and policy changes', value: 55, text: changesSection(facts, limits) },
        { name: 'rules that could not be judged', value: 18, text: unjudgedSection(facts, limits) },
        { name: 'how much these checks can see', value: 15, text: sensitivitySection(facts, limits) },
        { name: 'why these cases ran', value: 20, text: reasonsSection(facts, limits) },
        { name: 'the footer', value: 'required', text: footerSection(facts.result, reportUrl) },
    ];
}

;// CONCATENATED MODULE: ./build/report/sections/limits.js
const COMMENT_LIMITS = { rows: 30, brokenInFull: 5, listed: 20, input: 300, output: 900 };
const SUMMARY_LIMITS = { rows: 500, brokenInFull: 100, listed: 500, input: 2000, output: 4000 };

;// CONCATENATED MODULE: ./build/report/sections/table.js






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
    return renderRows(facts.result, [...facts.rows, ...facts.tagRows], ALL_COLUMNS, maxRows);
}
function renderRows(result, rows, columns, maxRows) {
    if (rows.length === 0)
        return '';
    const header = ['Suite × target', ...columns.map((column) => column.header)];
    const cells = rows
        .slice(0, maxRows)
        .map((row) => [nameCell(result, row), ...columns.map((column) => column.cell(row.comparison))]);
    const more = rows.length > maxRows ? `\n\n${(0,format/* formatNumberOf */.Of)(rows.length - maxRows, 'more row')} in the full report.` : '';
    return (0,markdown/* table */.tp)(header, cells) + more;
}
function isNotable(result, row) {
    const verdict = (0,report_facts/* rowVerdict */.g9)(result, row.comparison);
    return verdict !== undefined && verdict !== 'pass' && verdict !== 'nothing-to-run';
}
function nameCell(result, { comparison }) {
    const verdict = (0,report_facts/* rowVerdict */.g9)(result, comparison);
    const sign = verdict === undefined ? '' : `${(0,headline/* verdictIcon */.f2)(verdict)} `;
    const isNew = comparison.isNew ? ', new' : '';
    const word = verdict === undefined ? '' : `<br><sub>${(0,headline/* verdictWord */.E0)(verdict)}${isNew}</sub>`;
    return `${sign}${(0,phrase/* phraseMarkdown */.fP)((0,statement/* rowName */._k)(comparison))}${word}`;
}
function passRateCell(row) {
    const { base, head } = row.passes;
    const tallies = base.of === 0 ? (0,format/* formatTally */.eQ)(head) : `${(0,format/* formatTally */.eQ)(base)} → ${(0,format/* formatTally */.eQ)(head)}`;
    const interval = (0,format/* formatInterval */.vy)(row.passRate.interval, 'rate');
    const isMeasured = base.of + head.of > 0;
    return twoLines((0,format/* formatMeasure */.os)(row.passRate, 'rate', row.isNew), [isMeasured ? tallies : undefined, interval]);
}
function measureCell(row, measure, unit) {
    return twoLines((0,format/* formatMeasure */.os)(measure, unit, row.isNew), [(0,format/* formatInterval */.vy)(measure.interval, unit)]);
}
function casesCell(row) {
    const { comparedCases, measuredCases, totalCases, missingPairs } = row;
    const compared = `${(0,format/* formatCount */.B4)(comparedCases)} compared`;
    const measured = `${(0,format/* formatCount */.B4)(measuredCases)} measured`;
    const parts = [...(comparedCases > 0 ? [compared] : []), ...(measuredCases > 0 ? [measured] : [])];
    const lost = missingPairs > 0 ? `${(0,format/* formatNumberOf */.Of)(missingPairs, 'pair')} missing` : undefined;
    return twoLines(`${parts.length === 0 ? '0' : parts.join(', ')} of ${(0,format/* formatCount */.B4)(totalCases)}`, [lost]);
}
function twoLines(first, second) {
    const below = second.filter((part) => part !== undefined);
    return below.length === 0 ? first : `${first}<br><sub>${below.join(' · ')}</sub>`;
}

;// CONCATENATED MODULE: ./build/report/comment.js






const COMMENT_BYTES = 60_000;
function renderComment(result, options) {
    const facts = (0,report_facts/* collectFacts */.M7)(result);
    const sections = markdownSections(facts, {
        limits: COMMENT_LIMITS,
        table: tableSection(facts, COMMENT_LIMITS.rows),
        reportUrl: options.reportUrl,
    });
    const room = COMMENT_BYTES - byteLength((0,markdown/* withMarker */.Pe)('', options.marker));
    const body = fitSections(sections, room, (names) => `*Left out for length: ${names.join(', ')}. The full report has them.*`);
    return (0,markdown/* withMarker */.Pe)(body, options.marker);
}

// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
;// CONCATENATED MODULE: ./build/report/junit.js





const TEXT_LENGTH = 10_000;
function renderJunit(result) {
    const facts = (0,report_facts/* collectFacts */.M7)(result);
    const suites = facts.rows.map((row) => suiteXml(facts, row));
    const errors = result.errors.map((error) => `    <testcase name="setup" classname="evaldelta"><error ${attribute('message', error.sentence)}/></testcase>`);
    const setup = errors.length === 0
        ? []
        : [
            `  <testsuite name="evaldelta" tests="${errors.length}" errors="${errors.length}">`,
            ...errors,
            '  </testsuite>',
        ];
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites ${attribute('name', (0,headline/* verdictSentence */.BT)(result))}>`,
        ...setup,
        ...suites,
        '</testsuites>',
        '',
    ].join('\n');
}
function suiteXml(facts, row) {
    const cases = facts.cases.filter((entry) => entry.suite === row.suite && entry.target === row.target);
    const outcomes = cases.map(outcomeOf);
    const count = (kind) => outcomes.filter((outcome) => outcome.kind === kind).length;
    return [
        `  <testsuite ${attribute('name', `${row.suite} × ${row.target}`)} tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}" ${attribute('timestamp', facts.result.createdAt)}>`,
        ...cases.map((entry, index) => caseXml(entry, outcomes[index])),
        '  </testsuite>',
    ].join('\n');
}
function outcomeOf({ comparison }) {
    const tallies = `base ${(0,format/* formatTally */.eQ)(comparison.tally.base)}, head ${(0,format/* formatTally */.eQ)(comparison.tally.head)}`;
    switch (comparison.change) {
        case 'broken':
            return { kind: 'failure', message: `passes on base and fails on head (${tallies})` };
        case 'measured-failing':
            return { kind: 'failure', message: `fails on head, was not run on base (${tallies})` };
        case 'failing':
            return { kind: 'skipped', message: `fails on base too (${tallies})` };
        case 'missing':
            return { kind: 'error', message: 'got no answer' };
        case 'fixed':
        case 'flaky':
        case 'passing':
        case 'measured-passing':
            return { kind: 'passed', message: '' };
    }
}
function caseXml(entry, outcome) {
    const head = (0,report_facts/* exampleTrial */.Zt)(entry, 'head', outcome?.kind === 'passed');
    const time = head === undefined ? '' : ` time="${(head.latencyMs / 1000).toFixed(3)}"`;
    const file = entry.details === undefined ? '' : ` ${attribute('file', entry.details.file)} line="${entry.details.line}"`;
    const open = `    <testcase ${attribute('name', entry.comparison.caseId)} ${attribute('classname', `${entry.suite}.${entry.target}`)}${file}${time}`;
    if (outcome === undefined || outcome.kind === 'passed')
        return `${open}/>`;
    const reasons = head?.scores.filter((score) => !score.passed).map((score) => `${score.name}: ${score.reason}`) ?? [];
    const body = head === undefined ? '' : xmlText((0,visible/* shorten */.ml)([...reasons, '', (0,output_text/* outputText */.j)(head.output)].join('\n'), TEXT_LENGTH));
    const element = outcome.kind === 'skipped'
        ? `<skipped ${attribute('message', outcome.message)}/>`
        : `<${outcome.kind} ${attribute('message', outcome.message)}>${body}</${outcome.kind}>`;
    return `${open}>${element}</testcase>`;
}
function attribute(name, value) {
    return `${name}="${xmlText((0,visible/* shorten */.ml)(value, TEXT_LENGTH)).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;')}"`;
}
function xmlText(text) {
    return (0,visible/* visible */.RK)(text)
        .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
;// CONCATENATED MODULE: ./build/report/result-schema.js



const absent = (schema) => schema.nullable().transform((value) => value ?? undefined);
const list = (schema) => schemas/* array */.YOg(schema).readonly();
const perSide = (schema) => schemas/* object */.Ikc({ base: schema, head: schema });
const count = schemas/* number */.aig().int().nonnegative();
const result_schema_text = schemas/* string */.YjP();
const result_schema_json = schemas/* json */.Pq9();
const jsonObject = schemas/* record */.g1P(schemas/* string */.YjP(), result_schema_json);
const result_schema_side = schemas/* enum */.k5n(['base', 'head']);
const severity = schemas/* enum */.k5n(['critical', 'major', 'minor']);
const skipReason = schemas/* enum */.k5n(['budget', 'deadline', 'interrupted', 'target-stopped']);
const place = schemas/* object */.Ikc({ file: result_schema_text, line: count, column: count });
const interval = schemas/* object */.Ikc({ lower: schemas/* number */.aig(), upper: schemas/* number */.aig(), confidence: schemas/* number */.aig() });
const measure = schemas/* object */.Ikc({
    base: absent(schemas/* number */.aig()),
    head: absent(schemas/* number */.aig()),
    delta: absent(schemas/* number */.aig()),
    interval: absent(interval),
});
const tally = schemas/* object */.Ikc({ passed: count, of: count });
const caseComparison = schemas/* object */.Ikc({
    caseId: result_schema_text,
    severity,
    tags: list(result_schema_text),
    change: schemas/* enum */.k5n(['broken', 'fixed', 'flaky', 'failing', 'passing', 'measured-failing', 'measured-passing', 'missing']),
    tally: perSide(tally),
    isConfirmed: schemas/* boolean */.zMY(),
});
const confirmation = schemas/* object */.Ikc({
    caseId: result_schema_text,
    severity,
    kind: schemas/* enum */.k5n(['broken', 'fixed', 'critical']),
    round: count,
    status: schemas/* enum */.k5n(['confirmed', 'refuted', 'unsettled']),
    trials: count,
    tally: perSide(tally),
});
const rowEvidence = schemas/* object */.Ikc({
    metric: schemas/* enum */.k5n(['pass_rate', 'score']),
    outcome: schemas/* enum */.k5n(['dropped', 'broken', 'critical', 'ruled-out', 'undecided', 'stopped', 'nothing-compared']),
    rounds: count,
    maxRounds: count,
    pairs: count,
    worsePairs: count,
    betterPairs: count,
    unseenPairs: count,
    missingPairs: count,
    affectedCases: count,
    pairedCases: count,
    drop: absent(schemas/* number */.aig()),
    interval: absent(interval),
    upperDrop: absent(schemas/* number */.aig()),
    maxDrop: schemas/* number */.aig(),
    mustCatch: schemas/* number */.aig(),
    detectableDrop: schemas/* number */.aig(),
    runAlpha: schemas/* number */.aig(),
    isFragile: schemas/* boolean */.zMY(),
    confirmations: list(confirmation),
    unconfirmedCritical: list(result_schema_text),
    stoppedBy: absent(skipReason),
    wouldTell: absent(schemas/* object */.Ikc({ moreCases: schemas/* number */.aig(), moreRounds: schemas/* number */.aig() })),
});
const barEvidence = schemas/* object */.Ikc({
    base: absent(schemas/* number */.aig()),
    head: schemas/* number */.aig(),
    interval,
    measuredCases: count,
    totalCases: count,
});
const growthEvidence = schemas/* object */.Ikc({
    growth: schemas/* number */.aig(),
    lowerLimit: schemas/* number */.aig(),
    pValue: schemas/* number */.aig(),
    sampleSize: count,
});
const metricEvidence = schemas/* object */.Ikc({
    name: result_schema_text,
    measure,
    limits: absent(schemas/* object */.Ikc({ lower: schemas/* number */.aig(), upper: schemas/* number */.aig() })),
    pValues: absent(schemas/* object */.Ikc({ drop: schemas/* number */.aig(), growth: schemas/* number */.aig() })),
    sampleSize: count,
    isAdvisory: schemas/* boolean */.zMY(),
});
const errorEvidence = schemas/* object */.Ikc({ missingShare: schemas/* number */.aig(), sidesDifferP: schemas/* number */.aig() });
const tagEvidence = schemas/* object */.Ikc({
    tag: result_schema_text,
    cases: count,
    worsePairs: count,
    betterPairs: count,
    delta: schemas/* number */.aig(),
    pValue: schemas/* number */.aig(),
    standsOut: schemas/* boolean */.zMY(),
});
const evidence = schemas/* object */.Ikc({
    passRate: absent(rowEvidence),
    score: absent(rowEvidence),
    passRateBar: absent(barEvidence),
    scoreBar: absent(barEvidence),
    costPerCall: absent(growthEvidence),
    costPerSuccess: absent(growthEvidence),
    latencyP50: absent(growthEvidence),
    latencyP95: absent(growthEvidence),
    errors: absent(errorEvidence),
    tags: list(tagEvidence),
    metrics: list(metricEvidence),
});
const comparison = schemas/* object */.Ikc({
    suite: result_schema_text,
    target: result_schema_text,
    tag: absent(result_schema_text),
    isNew: schemas/* boolean */.zMY(),
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
    erroredProviders: list(result_schema_text),
    evidence,
});
const findingEvidence = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('row'), row: rowEvidence }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('cases'), confirmations: list(confirmation) }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('bar'), bar: barEvidence }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('metric'), metric: metricEvidence, alpha: schemas/* number */.aig() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('growth'), growth: growthEvidence, alpha: schemas/* number */.aig() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('errors'), errors: errorEvidence, providers: list(result_schema_text) }),
]);
const finding = schemas/* object */.Ikc({
    rule: schemas/* enum */.k5n([
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
    metric: absent(result_schema_text),
    level: schemas/* enum */.k5n(['block', 'warn']),
    status: schemas/* enum */.k5n(['met', 'breached', 'undecided', 'reported', 'error']),
    suite: result_schema_text,
    target: absent(result_schema_text),
    tag: absent(result_schema_text),
    limit: absent(schemas/* number */.aig()),
    actual: absent(schemas/* number */.aig()),
    caseIds: list(result_schema_text),
    why: absent(result_schema_text),
    evidence: absent(findingEvidence),
});
const verdictKind = schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'error', 'nothing-to-run', 'waived']);
const verdict = schemas/* object */.Ikc({
    kind: verdictKind,
    rows: list(schemas/* object */.Ikc({ suite: result_schema_text, target: absent(result_schema_text), tag: absent(result_schema_text), kind: verdictKind })),
    findings: list(finding),
    waiver: absent(schemas/* object */.Ikc({ by: result_schema_text, at: result_schema_text, headSha: result_schema_text })),
});
const trialKey = schemas/* object */.Ikc({
    suite: result_schema_text,
    target: result_schema_text,
    caseId: result_schema_text,
    side: result_schema_side,
    purpose: schemas/* enum */.k5n(['sweep', 'confirmation']),
    round: count,
    number: count,
});
const output = schemas/* object */.Ikc({
    text: result_schema_text,
    toolCalls: list(schemas/* object */.Ikc({ id: result_schema_text, name: result_schema_text, arguments: schemas/* union */.KCZ([result_schema_text, jsonObject]) })),
    finishReason: schemas/* enum */.k5n(['stop', 'length', 'tool_calls', 'content_filter', 'refusal', 'context_length', 'other']),
    metadata: jsonObject,
});
const score = schemas/* object */.Ikc({
    name: result_schema_text,
    type: result_schema_text,
    score: schemas/* number */.aig(),
    passed: schemas/* boolean */.zMY(),
    reason: result_schema_text,
    weight: schemas/* number */.aig(),
    details: jsonObject,
});
const usage = schemas/* object */.Ikc({
    input: schemas/* number */.aig(),
    cachedInput: schemas/* number */.aig(),
    cacheWrite: schemas/* number */.aig(),
    output: schemas/* number */.aig(),
    reasoning: schemas/* number */.aig(),
});
const trial = schemas/* discriminatedUnion */.gMt('status', [
    schemas/* object */.Ikc({
        status: schemas/* literal */.euz('scored'),
        key: trialKey,
        fingerprint: result_schema_text,
        output,
        scores: list(score),
        passed: schemas/* boolean */.zMY(),
        score: schemas/* number */.aig(),
        usage: absent(usage),
        served: schemas/* object */.Ikc({ model: absent(result_schema_text), requestId: absent(result_schema_text), serviceTier: absent(result_schema_text) }),
        costUsd: absent(schemas/* number */.aig()),
        spendUsd: absent(schemas/* number */.aig()),
        judgeSpendUsd: absent(schemas/* number */.aig()),
        latencyMs: schemas/* number */.aig(),
        attempts: count,
        startedAt: result_schema_text,
        origin: schemas/* enum */.k5n(['live', 'replayed', 'stored']),
        passedOldExpectations: absent(schemas/* boolean */.zMY()),
    }),
    schemas/* object */.Ikc({
        status: schemas/* literal */.euz('errored'),
        key: trialKey,
        fingerprint: result_schema_text,
        provider: result_schema_text,
        message: result_schema_text,
        attempts: count,
        spendUsd: absent(schemas/* number */.aig()),
    }),
    schemas/* object */.Ikc({ status: schemas/* literal */.euz('skipped'), key: trialKey, why: skipReason }),
]);
const reason = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n([
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
    file: absent(result_schema_text),
});
const resultCase = schemas/* object */.Ikc({
    suite: result_schema_text,
    target: result_schema_text,
    id: result_schema_text,
    kind: schemas/* enum */.k5n(['compared', 'measured']),
    severity,
    tags: list(result_schema_text),
    reasons: list(reason),
    file: result_schema_text,
    line: count,
    input: perSide(absent(result_schema_text)),
    provenance: absent(schemas/* object */.Ikc({ source: absent(result_schema_text), added: absent(result_schema_text), consent: absent(result_schema_text) })),
});
const specChange = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n([
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
        'policy-changed',
        'limits-changed',
        'prices-changed',
        'judge-changed',
        'config-added',
        'base-invalid',
    ]),
    suite: absent(result_schema_text),
    target: absent(result_schema_text),
    caseId: absent(result_schema_text),
    severity: absent(severity),
    before: absent(result_schema_text),
    after: absent(result_schema_text),
    place: absent(place),
    blocks: schemas/* boolean */.zMY(),
});
const userError = schemas/* object */.Ikc({
    code: schemas/* enum */.k5n([
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
        'provider-unreachable',
        'unknown-price',
        'over-budget',
        'untrusted-head',
        'unsupported',
    ]),
    sentence: result_schema_text,
    place: absent(place),
    hint: absent(result_schema_text),
});
const lowHigh = schemas/* object */.Ikc({ low: schemas/* number */.aig(), high: schemas/* number */.aig() });
const estimate = schemas/* object */.Ikc({
    calls: count,
    judgeCalls: count,
    inputTokens: schemas/* number */.aig(),
    outputTokens: lowHigh,
    costUsd: absent(lowHigh),
    unpriced: list(result_schema_text),
});
const spend = schemas/* object */.Ikc({
    totalUsd: absent(schemas/* number */.aig()),
    judgeUsd: absent(schemas/* number */.aig()),
    callsMade: count,
    judgeCalls: count,
    callsReused: count,
    maxCostUsd: absent(schemas/* number */.aig()),
});
const revision = schemas/* object */.Ikc({ sha: result_schema_text, isWorkingTree: schemas/* boolean */.zMY(), name: absent(result_schema_text) });
const row = schemas/* object */.Ikc({
    suite: result_schema_text,
    target: result_schema_text,
    file: result_schema_text,
    description: absent(result_schema_text),
    owner: absent(result_schema_text),
    model: perSide(absent(result_schema_text)),
    comparison,
});
const resultSchema = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(result/* RESULT_SCHEMA_VERSION */.t),
    tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz('evaldelta'), version: result_schema_text }),
    createdAt: result_schema_text,
    revisions: schemas/* object */.Ikc({ base: absent(revision), head: revision }),
    supersededBy: absent(result_schema_text),
    pullRequest: absent(schemas/* object */.Ikc({ number: count, headSha: result_schema_text })),
    runUrl: absent(result_schema_text),
    mode: schemas/* enum */.k5n(['observe', 'warn', 'block']),
    verdict,
    rows: list(row),
    cases: list(resultCase),
    trials: list(trial),
    changes: list(specChange),
    errors: list(userError),
    warnings: list(result_schema_text),
    estimate: absent(estimate),
    spend,
    counts: schemas/* object */.Ikc({ suites: count, affectedCases: count, totalCases: count }),
    seed: schemas/* number */.aig(),
    pricesDate: absent(result_schema_text),
    served: list(schemas/* object */.Ikc({ suite: result_schema_text, target: result_schema_text, models: perSide(list(result_schema_text)) })),
})
    .meta({ title: 'Evaldelta result', description: 'Everything one run found out; what was not measured is null.' });
const HINT = 'Take a result file that this version of Evaldelta wrote (report-json).';
function parseResult(source) {
    const parsed = resultSchema.safeParse(parseJson(source));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`;
    const sentence = `This is not a result file of version ${result/* RESULT_SCHEMA_VERSION */.t}: ${issue?.message ?? 'unknown shape'}${where}.`;
    throw new user_error/* UserError */.yo({ code: 'bad-file', sentence, place: undefined, hint: HINT });
}
function parseJson(source) {
    try {
        return JSON.parse(source);
    }
    catch (cause) {
        if (!(cause instanceof SyntaxError))
            throw cause;
        throw new user_error/* UserError */.yo({ code: 'bad-file', sentence: 'The result file is not JSON.', place: undefined, hint: HINT }, { cause });
    }
}

;// CONCATENATED MODULE: ./build/report/summary.js





const SUMMARY_BYTES = 1_000_000;
function renderSummary(result) {
    const facts = (0,report_facts/* collectFacts */.M7)(result);
    const sections = markdownSections(facts, {
        limits: SUMMARY_LIMITS,
        table: fullTableSection(facts, SUMMARY_LIMITS.rows),
        reportUrl: undefined,
    });
    return `${fitSections(sections, SUMMARY_BYTES, (names) => `*Left out for length: ${names.join(', ')}. The result file has them.*`)}\n`;
}

// EXTERNAL MODULE: ./build/report/terminal.js + 4 modules
var terminal = __webpack_require__(6929);
// EXTERNAL MODULE: ./build/cli/options.js + 1 modules
var cli_options = __webpack_require__(7127);
;// CONCATENATED MODULE: ./build/cli/report-command.js










const FORMATS = {
    terminal: (result, { hasColor, width }) => (0,terminal/* renderTerminal */.b)(result, { color: hasColor, width }),
    comment: (result) => renderComment(result, { marker: '', reportUrl: undefined }),
    summary: (result) => renderSummary(result),
    junit: (result) => renderJunit(result),
    json: (result) => (0,json/* renderJson */.h)(result),
};
const REPORT_FORMATS = Object.keys(FORMATS);
function reportCommand(terminal, file, options) {
    const render = FORMATS[(0,cli_options/* textOf */.b6)(options, 'format') ?? 'terminal'];
    if (render === undefined)
        throw badFormat((0,cli_options/* textOf */.b6)(options, 'format') ?? '');
    const text = render(parseResult(readResultFile(file)), terminal);
    const out = (0,cli_options/* textOf */.b6)(options, 'out');
    if (out === undefined)
        terminal.write(text);
    else
        terminal.writeError(`Wrote ${(0,report_files/* writeTextFile */.T)(out, text)}\n`);
    return 0;
}
function readResultFile(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        const hint = "Write one with `evaldelta run --json FILE`, or take the Action's `report-json` output.";
        throw new user_error/* UserError */.yo({ code: 'missing-file', sentence: `The result file ${file} cannot be read.`, place: undefined, hint }, { cause });
    }
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

/***/ 968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ alignRows),
/* harmony export */   XG: () => (/* binding */ createPaint),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   p8: () => (/* binding */ wrapWithPrefix)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4668);
/* harmony import */ var wrap_ansi__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2958);


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
    return (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(text);
}
function wrapWithPrefix(prefix, text, width) {
    const room = Math.max(20, width - columns(prefix));
    const lines = (0,wrap_ansi__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text, room, { hard: true, trim: false }).split('\n');
    const indent = ' '.repeat(columns(prefix));
    return lines.map((line, index) => ((index === 0 ? prefix : indent) + line).trimEnd()).join('\n');
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


/***/ })

};
