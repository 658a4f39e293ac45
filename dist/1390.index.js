export const id = 1390;
export const ids = [1390];
export const modules = {

/***/ 91390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./build/report/document/contents.js + 20 modules
var contents = __webpack_require__(17346);
// EXTERNAL MODULE: ./build/report/facts.js
var report_facts = __webpack_require__(87872);
// EXTERNAL MODULE: ./build/report/headline.js + 3 modules
var headline = __webpack_require__(29254);
// EXTERNAL MODULE: ./build/report/budget.js
var budget = __webpack_require__(29542);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/report/reasons.js
var report_reasons = __webpack_require__(77802);
// EXTERNAL MODULE: ./build/report/word-diff.js
var word_diff = __webpack_require__(59263);
;// CONCATENATED MODULE: ./build/report/html/markup.js

const NAME_LENGTH = 200;
const PROSE_LENGTH = 2000;
function markup(strings, ...parts) {
    return { html: strings.map((text, index) => text + partHtml(parts[index] ?? '')).join('') };
}
const NOTHING = { html: '' };
function partHtml(part) {
    if (typeof part === 'string')
        return escapeHtml(part);
    if (typeof part === 'number')
        return String(part);
    return 'html' in part ? part.html : part.map((entry) => entry.html).join('');
}
function escapeHtml(text) {
    return (0,visible/* visible */.RK)(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
function phraseHtml(parts) {
    const pieces = parts.map((part) => {
        if (typeof part === 'string')
            return markup `${part}`;
        if (part.kind === 'name')
            return markup `<code>${(0,visible/* shorten */.ml)(part.text, NAME_LENGTH)}</code>`;
        return markup `${(0,visible/* shorten */.ml)(part.text, PROSE_LENGTH)}`;
    });
    return markup `${pieces}`;
}

;// CONCATENATED MODULE: ./build/report/html/scroll-table.js

function scrollTable({ label, className, caption, heads, rows }) {
    const classes = className === undefined ? NOTHING : markup ` class="${className}"`;
    return markup `<div class="scroll" tabindex="0" role="group" aria-label="${label}">
    <table${classes}>
      ${caption === undefined ? NOTHING : markup `<caption class="soft">${caption}</caption>`}
      <thead>
        <tr>${heads.map((head) => markup `<th scope="col">${head}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

;// CONCATENATED MODULE: ./build/report/html/trials.js




const MAX_TRIALS = 40;
const HEADS = ['Trial', 'Outcome', 'Tokens in, out', 'Cost', 'Latency', 'Attempts', 'Served by'];
function trialsHtml(trials) {
    if (trials.length === 0)
        return NOTHING;
    const more = trials.length - MAX_TRIALS;
    const rows = trials.toSorted(compareKeys).slice(0, MAX_TRIALS).map(trialRow);
    return markup `${scrollTable({ label: 'Trials', className: 'trials', heads: HEADS, rows })}
    ${more > 0 ? markup `<p>${(0,format/* formatNumberOf */.Of)(more, 'more trial')} in the result file.</p>` : NOTHING}`;
}
function compareKeys({ key: a }, { key: b }) {
    return (Number(a.purpose === 'confirmation') - Number(b.purpose === 'confirmation') ||
        a.round - b.round ||
        Number(a.side === 'head') - Number(b.side === 'head') ||
        a.number - b.number);
}
function trialRow(trial) {
    return markup `<tr><th scope="row">${nameOf(trial.key)}</th>${cells(trial).map((cell) => markup `<td>${cell}</td>`)}</tr>`;
}
function nameOf({ side, purpose, round, number }) {
    const which = number === 1 ? '' : `, no. ${number}`;
    return purpose === 'sweep' ? `${side}, round ${round}${which}` : `${side}, re-run ${number} of round ${round}`;
}
function cells(trial) {
    const none = ['', '', ''];
    if (trial.status === 'skipped')
        return [`not run: ${trial.why}`, ...none, '', ''];
    if (trial.status === 'errored')
        return [
            `no answer: ${(0,visible/* shorten */.ml)(trial.message, 300)}`,
            ...none,
            (0,format/* formatCount */.B4)(trial.attempts),
            (0,visible/* shorten */.ml)(trial.provider, 100),
        ];
    const { usage, costUsd, latencyMs, attempts, served, origin, passed, passedOldExpectations } = trial;
    const old = passedOldExpectations === undefined
        ? ''
        : `; by the old expectations ${passedOldExpectations ? 'passed' : 'failed'}`;
    return [
        `${passed ? '✓ passed' : '✗ failed'}${old}`,
        usage === undefined ? format/* NOT_AVAILABLE */.e5 : `${(0,format/* formatCount */.B4)(usage.input)}, ${(0,format/* formatCount */.B4)(usage.output)}`,
        costUsd === undefined ? format/* NOT_AVAILABLE */.e5 : (0,format/* formatUsd */.UK)(costUsd),
        origin === 'live' ? (0,format/* formatMs */._V)(latencyMs) : `${(0,format/* formatMs */._V)(latencyMs)}, ${origin}`,
        (0,format/* formatCount */.B4)(attempts),
        (0,visible/* shorten */.ml)(served.model ?? format/* NOT_AVAILABLE */.e5, 100),
    ];
}

;// CONCATENATED MODULE: ./build/report/html/case-body.js








const TEXT_LENGTH = 2000;
const REASON_LENGTH = 500;
const OTHER_LENGTH = 600;
const MAX_OTHERS = 4;
function caseBodyHtml(entry) {
    const { change } = entry.comparison;
    const base = (0,report_facts/* exampleTrial */.Zt)(entry, 'base', change === 'broken');
    const head = (0,report_facts/* exampleTrial */.Zt)(entry, 'head', change !== 'broken' && change !== 'measured-failing');
    return markup `${whyHtml(entry)}${inputHtml(entry)}${outputsHtml(base, head)}${scoresHtml(base, head)}${othersHtml(entry, [base, head])}${trialsHtml(entry.trials)}`;
}
const NO_PROVENANCE = { source: undefined, added: undefined, consent: undefined };
function whyHtml({ details }) {
    if (details === undefined)
        return NOTHING;
    const reasons = details.reasons.map((reason) => markup `${phraseHtml((0,report_reasons/* reasonPhrase */.C)(reason))} `);
    const { source, added, consent } = details.provenance ?? NO_PROVENANCE;
    const origin = [
        ...(source === undefined ? [] : [`from ${source}`]),
        ...(added === undefined ? [] : [`added ${added}`]),
        ...(consent === undefined ? [] : [`consent: ${consent}`]),
    ].map((part) => ` · ${(0,visible/* shorten */.ml)(part, 200)}`);
    return markup `<p class="soft">
    Ran because of: ${reasons}· defined in <code>${(0,visible/* shorten */.ml)(details.file, 200)}:${details.line}</code>${origin.join('')}
  </p>`;
}
function inputHtml({ details }) {
    const { base, head } = details?.input ?? { base: undefined, head: undefined };
    const shown = head ?? base;
    if (shown === undefined)
        return NOTHING;
    if (base !== undefined && base !== shown)
        return sidesHtml('input', (0,word_diff/* diffWords */.b)(base, shown, TEXT_LENGTH));
    return markup `<h3>Input</h3>
    <pre>${(0,visible/* shorten */.ml)(shown, TEXT_LENGTH)}</pre>`;
}
function outputsHtml(base, head) {
    const only = head ?? base;
    if (only === undefined)
        return NOTHING;
    if (base !== undefined && head !== undefined && (0,visible/* outputText */.jO)(base.output) !== (0,visible/* outputText */.jO)(head.output))
        return sidesHtml('output', (0,word_diff/* diffWords */.b)((0,visible/* outputText */.jO)(base.output), (0,visible/* outputText */.jO)(head.output), TEXT_LENGTH));
    const isShared = base !== undefined && head !== undefined;
    return markup `<h3>${isShared ? 'Output, the same on both sides' : 'Output'}</h3>
    <pre>${textOf(only)}</pre>`;
}
function textOf(trial, max = TEXT_LENGTH) {
    const text = (0,visible/* outputText */.jO)(trial.output);
    return text === '' ? markup `<em>(empty)</em>` : markup `${(0,visible/* shorten */.ml)(text, max)}`;
}
function sidesHtml(what, diff) {
    const of = (side) => markup `<div>
    <h3>${side === 'base' ? 'Base' : 'Head'}’s ${what}</h3>
    <pre>${sideHtml(diff, side)}</pre>
  </div>`;
    return markup `<div class="sides">${of('base')}${of('head')}</div>`;
}
function sideHtml(diff, side) {
    if (diff.kind === 'equal')
        return markup `${diff.text}`;
    if (diff.kind === 'apart')
        return diff[side] === '' ? markup `<em>(empty)</em>` : markup `${diff[side]}`;
    const mark = ({ kind, text }) => {
        if (kind === 'same')
            return markup `${text}`;
        return kind === 'base' ? markup `<del>${text}</del>` : markup `<ins>${text}</ins>`;
    };
    return markup `${diff.pieces.filter((piece) => piece.kind === 'same' || piece.kind === side).map(mark)}`;
}
function scoresHtml(base, head) {
    const sides = [
        ...(base === undefined ? [] : [{ label: 'Base', scores: base.scores }]),
        ...(head === undefined ? [] : [{ label: 'Head', scores: head.scores }]),
    ];
    const length = Math.max(0, ...sides.map(({ scores }) => scores.length));
    if (length === 0)
        return NOTHING;
    const rows = Array.from({ length }, (_, index) => {
        const scores = sides.map((side) => side.scores[index]);
        const named = scores.find((score) => score !== undefined);
        return markup `<tr><th scope="row"><code>${(0,visible/* shorten */.ml)(named?.name ?? '', 100)}</code></th>${scores.map(scoreCell)}</tr>`;
    });
    const heads = ['Scorer', ...sides.map(({ label }) => label)];
    return scrollTable({ label: 'Scorers', className: 'scores', heads, rows });
}
function scoreCell(score) {
    if (score === undefined)
        return markup `<td></td>`;
    const graded = score.score === 0 || score.score === 1 ? '' : ` with ${(0,format/* formatScore */.y)(score.score)}`;
    return markup `<td><strong>${score.passed ? '✓ passed' : '✗ failed'}${graded}</strong>: ${(0,visible/* shorten */.ml)(score.reason, REASON_LENGTH)}</td>`;
}
function othersHtml({ trials }, shown) {
    const known = new Set(shown.map((trial) => trial && keyOf(trial)));
    const scored = trials.filter((trial) => trial.status === 'scored');
    const groups = [...Map.groupBy(scored, keyOf)].filter(([key]) => !known.has(key)).map(([, same]) => same);
    if (groups.length === 0)
        return NOTHING;
    const items = groups.slice(0, MAX_OTHERS).map((same) => {
        const [first] = same;
        if (first === undefined)
            return NOTHING;
        return markup `<h4>${first.key.side}, ${first.passed ? 'passed' : 'failed'}, ${(0,format/* formatCount */.B4)(same.length)} ×</h4>
      <pre>${textOf(first, OTHER_LENGTH)}</pre>`;
    });
    return markup `<details>
    <summary>${(0,format/* formatNumberOf */.Of)(groups.length, 'other answer')}</summary>
    ${items}${groups.length > MAX_OTHERS ? markup `<p>and ${(0,format/* formatCount */.B4)(groups.length - MAX_OTHERS)} more in the result file</p>` : NOTHING}
  </details>`;
}
function keyOf({ key, passed, output }) {
    return JSON.stringify([key.side, passed, (0,visible/* outputText */.jO)(output)]);
}

// EXTERNAL MODULE: ./build/domain/keys.js
var keys = __webpack_require__(64233);
;// CONCATENATED MODULE: ./build/report/html/filters.js




const CHANGE_WORDS = {
    broken: 'Broken',
    'measured-failing': 'Head only, failed',
    flaky: 'Flaky',
    fixed: 'Fixed',
    failing: 'Failing on base too',
    missing: 'No usable pair',
    'measured-passing': 'Head only, passed',
    passing: 'Passing',
};
const CHANGES = Object.keys(CHANGE_WORDS);
const MAX_CHOICES = 30;
function filtersOf(cases) {
    const all = [
        filterOf('show', 'Outcome', cases, (entry) => [[entry.comparison.change, CHANGE_WORDS[entry.comparison.change]]]),
        filterOf('severity', 'Severity', cases, ({ comparison: { severity } }) => [[severity, severity]]),
        filterOf('row', 'Suite × target', cases, ({ suite, target }) => [
            [(0,keys/* targetKey */.hD)({ suite, target }), `${(0,visible/* shorten */.ml)(suite, 60)} × ${(0,visible/* shorten */.ml)(target, 60)}`],
        ]),
        filterOf('tag', 'Tag', cases, ({ comparison: { tags } }) => tags.map((tag) => [tag, (0,visible/* shorten */.ml)(tag, 60)])),
    ];
    const filters = all.filter(({ name, choices }) => name === 'show' || choices.length > (name === 'tag' ? 0 : 1));
    const classes = new Map(filters.map(({ name, choices }) => [name, new Map(choices.map((one) => [one.key, one.className]))]));
    const classOf = (name, key) => classes.get(name)?.get(key) ?? '';
    return {
        controls: controlsHtml(filters, cases.length),
        style: filters.flatMap(({ name, choices }) => choices.map(({ className }) => ruleOf(name, className))).join('\n'),
        classesOf: ({ suite, target, comparison: { change, severity, tags } }) => [
            classOf('show', change),
            classOf('severity', severity),
            classOf('row', (0,keys/* targetKey */.hD)({ suite, target })),
            ...tags.map((tag) => classOf('tag', tag)),
        ]
            .filter((one) => one !== '')
            .join(' '),
    };
}
function filterOf(name, label, cases, keysOf) {
    const counts = new Map();
    for (const [key, words] of cases.flatMap((entry) => [...new Map(keysOf(entry))])) {
        const found = counts.get(key) ?? { words, count: 0 };
        found.count += 1;
        counts.set(key, found);
    }
    const sorted = [...counts].sort(([a, x], [b, y]) => (name === 'show' ? rank(a) - rank(b) : y.count - x.count));
    const choices = sorted
        .slice(0, MAX_CHOICES)
        .map(([key, { words, count }], index) => ({ key, words, count, className: `${name}-${index}` }));
    return { name, label, choices };
}
function rank(change) {
    return CHANGES.indexOf(change);
}
function ruleOf(name, className) {
    return `main:has(#${name} option[value="${className}"]:checked) .case:not(.${className}) { display: none; }`;
}
function controlsHtml(filters, total) {
    const selects = filters.map(({ name, label, choices }) => {
        const options = choices.map(({ className, words, count }) => markup `<option value="${className}">${words} (${(0,format/* formatCount */.B4)(count)})</option>`);
        return markup `<label>${label} <select id="${name}"><option value="">All (${(0,format/* formatCount */.B4)(total)})</option>${options}</select></label> `;
    });
    return markup `<div class="filters" role="search" aria-label="Filter the cases">
    ${selects}<label id="search-label" hidden>Text <input type="search" id="search" autocomplete="off" /></label>
    <output id="shown" aria-live="polite"></output>
  </div>${NOTHING}`;
}

;// CONCATENATED MODULE: ./build/report/html/cases.js






const MAX_DETAILED = 1000;
const DETAILED_BYTES = 8_000_000;
const ALL_BYTES = 12_000_000;
const OPENED = 3;
function casesHtml(facts, filters) {
    if (facts.cases.length === 0)
        return NOTHING;
    const sorted = facts.cases.toSorted((a, b) => cases_rank(a) - cases_rank(b));
    const shown = [];
    let bytes = 0;
    for (const [index, entry] of sorted.entries()) {
        const isDetailed = index < MAX_DETAILED && bytes < DETAILED_BYTES;
        const one = isDetailed ? detailedHtml(entry, filters, index) : lineOnlyHtml(entry, filters);
        bytes += (0,budget/* byteLength */.d)(one.html);
        if (bytes > ALL_BYTES)
            break;
        shown.push(one);
    }
    const more = sorted.length - shown.length;
    return markup `<h2 id="cases">Cases</h2>
    <p class="soft">
      What broke comes first. Long texts are cut and many cases shortened to a line; the result file (<code>report-json</code>, <code>--json</code>) has every trial in full.
    </p>
    ${filters.controls}
    ${shown}${more > 0 ? markup `<p>${(0,format/* formatNumberOf */.Of)(more, 'more case')} in the result file.</p>` : NOTHING}`;
}
function cases_rank(entry) {
    return CHANGES.indexOf(entry.comparison.change);
}
function detailedHtml(entry, filters, index) {
    const isOpen = entry.comparison.change === 'broken' && index < OPENED;
    return markup `<details class="case ${entry.comparison.change} ${filters.classesOf(entry)}"${isOpen ? markup ` open` : NOTHING}>
    <summary>${lineHtml(entry)}</summary>
    <div>${caseBodyHtml(entry)}</div>
  </details>\n`;
}
function lineOnlyHtml(entry, filters) {
    return markup `<div class="case ${entry.comparison.change} ${filters.classesOf(entry)}">${lineHtml(entry)}</div>\n`;
}
function lineHtml({ suite, target, comparison }) {
    const { caseId, severity, change, tally, isConfirmed, tags } = comparison;
    const tallies = tally.base.of === 0
        ? `head ${(0,format/* formatTally */.eQ)(tally.head)}`
        : `base ${(0,format/* formatTally */.eQ)(tally.base)} → head ${(0,format/* formatTally */.eQ)(tally.head)}`;
    const parts = [
        severity,
        `${(0,visible/* shorten */.ml)(suite, 100)} × ${(0,visible/* shorten */.ml)(target, 100)}`,
        tallies + (isConfirmed ? ', confirmed by fresh re-runs' : ''),
        ...(tags.length === 0 ? [] : [(0,visible/* shorten */.ml)(tags.slice(0, 20).join(', '), 200)]),
    ];
    return markup `<span class="change">${CHANGE_WORDS[change]}</span> <code>${(0,visible/* shorten */.ml)(caseId, 200)}</code> <span class="soft">${parts.join(' · ')}</span>`;
}

// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 3 modules
var d3_scale = __webpack_require__(85111);
// EXTERNAL MODULE: ./build/report/findings/statement.js
var statement = __webpack_require__(27447);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
;// CONCATENATED MODULE: ./build/report/html/charts/frame.js

const CHART_WIDTH = 440;
const MARGIN = { left: 34, right: 24 };
function figureHtml({ title, description, legend, height, marks }) {
    return markup `<figure>
    <figcaption><strong>${title}</strong> <span class="soft">${legend}</span></figcaption>
    <svg viewBox="0 0 ${CHART_WIDTH} ${height}" role="img" aria-label="${title}. ${description}">${marks}</svg>
  </figure>`;
}
function bottomAxis({ at, ticks }, bottom, top = 0) {
    const lines = ticks.map(({ value, label }) => markup `<line class="axis" x1="${round(at(value))}" x2="${round(at(value))}" y1="${top}" y2="${bottom}" /><text class="tick" x="${round(at(value))}" y="${bottom + 14}">${label}</text>`);
    return markup `${lines}`;
}
function round(position) {
    return Number.isFinite(position) ? Math.round(position * 10) / 10 : 0;
}

;// CONCATENATED MODULE: ./build/report/html/charts/rates.js






const MAX_ROWS = 40;
const MIDDLE = 11;
const BOTTOM = 22;
const LEAST_SPAN = 0.25;
function ratesHtml(rows) {
    const measured = rows.filter((row) => row.passRate.head !== undefined).slice(0, MAX_ROWS);
    if (measured.length === 0)
        return NOTHING;
    const axis = commonAxis(measured);
    const items = measured.map((row) => markup `<li><span>${phraseHtml((0,statement/* rowName */._k)(row))}</span> ${rowSvg(row, axis)} <span class="soft">${words(row)}</span></li>`);
    return markup `<h2 id="rates">Pass rates</h2>
    <p class="soft">
      A <span class="base">ring</span> is base, a <span class="head">dot</span> is head; the line is the interval of the
      difference, drawn from base. All rows share one scale.
    </p>
    <ul class="rates">
      ${items}
    </ul>`;
}
function commonAxis(rows) {
    const ends = rows.flatMap(({ passRate: { base, head, interval } }) => [
        ...(head === undefined ? [] : [head]),
        ...(base === undefined ? [] : [base, base + (interval?.lower ?? 0), base + (interval?.upper ?? 0)]),
    ]);
    const highest = Math.min(1, Math.max(LEAST_SPAN, ...ends));
    const lowest = Math.max(0, Math.min(highest - LEAST_SPAN, ...ends));
    const scale = (0,d3_scale/* scaleLinear */.m4)([lowest, highest], [MARGIN.left, CHART_WIDTH - MARGIN.right])
        .nice(5)
        .clamp(true);
    const ticks = scale.ticks(5).map((value) => ({ value, label: `${Number((value * 100).toFixed(1))}%` }));
    return { at: (value) => scale(value), ticks };
}
function rowSvg(row, axis) {
    const { base, head, interval } = row.passRate;
    const range = base === undefined || interval === undefined
        ? NOTHING
        : markup `<line
          class="range"
          x1="${round(axis.at(base + interval.lower))}"
          x2="${round(axis.at(base + interval.upper))}"
          y1="${MIDDLE}"
          y2="${MIDDLE}"
        />`;
    const ring = base === undefined
        ? NOTHING
        : markup `<circle class="ring base" cx="${round(axis.at(base))}" cy="${MIDDLE}" r="6.5" />`;
    return markup `<svg
    viewBox="0 0 ${CHART_WIDTH} ${BOTTOM + 18}"
    role="img"
    aria-label="Pass rate of ${(0,phrase/* phraseText */.tN)((0,statement/* rowName */._k)(row))}: ${words(row)}"
  >
    ${bottomAxis(axis, BOTTOM)}${range}${ring}<circle class="dot head" cx="${round(axis.at(head ?? 0))}" cy="${MIDDLE}" r="4" />
  </svg>`;
}
function words(row) {
    const interval = (0,format/* formatInterval */.vy)(row.passRate.interval, 'rate');
    return (0,format/* formatMeasure */.os)(row.passRate, 'rate', row.isNew) + (interval === undefined ? '' : `, ${interval}`);
}

// EXTERNAL MODULE: ./build/domain/sentence.js
var domain_sentence = __webpack_require__(49364);
// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
// EXTERNAL MODULE: ./build/report/document/block.js
var document_block = __webpack_require__(73472);
;// CONCATENATED MODULE: ./build/report/html/numbers.js



const numbers_MAX_ROWS = 500;
function numbersHtml({ id, title, header, rows }) {
    const shown = rows.slice(0, numbers_MAX_ROWS).map(rowHtml);
    const more = rows.length - shown.length;
    return markup `<h2 id="${id}">${title}</h2>
    ${scrollTable({ label: 'Measured quantities', className: 'numbers', heads: header, rows: shown })}
    ${more > 0 ? markup `<p>${(0,format/* formatNumberOf */.Of)(more, 'more row')} in the result file.</p>` : NOTHING}`;
}
function rowHtml({ name, sign, isNew, cells }) {
    const judged = sign === undefined ? '' : `${sign.icon} ${sign.word}${isNew ? ', new' : ''}`;
    return markup `<tr>
    <th scope="row">${phraseHtml(name)}<small>${judged}</small></th>
    ${cells.map(cellHtml)}
  </tr>`;
}
function cellHtml({ value, below }) {
    return markup `<td>${unbroken(value)}${below.map((words) => markup `<small>${words}</small>`)}</td>`;
}
function unbroken(words) {
    return { html: escapeHtml(words).replace(/(?<=\d) (?=(?:ms|s|min|pp)\b)/g, '&nbsp;') };
}

;// CONCATENATED MODULE: ./build/report/html/write.js







const LISTED = 300;
const MISTAKE_LENGTH = 4000;
function writeHtml({ blocks }, figures) {
    return markup `${blocks.map((block) => blockHtml(block, figures))}`;
}
function blockHtml(block, figures) {
    switch (block.kind) {
        case 'verdict':
            return markup `<h1>${block.icon} ${phraseHtml(block.sentence)}</h1>`;
        case 'heading':
            return headingHtml(block.title, (0,document_block/* titleWords */.id)(block));
        case 'paragraph':
            return paragraphHtml(block);
        case 'list':
            return listHtml(block.items.map(phraseHtml));
        case 'notices':
            return markup `${headingHtml(block.title)}${listHtml(block.items.map(phraseHtml))}`;
        case 'mistakes':
            return markup `${headingHtml(block.title)}${listHtml(block.errors.map(mistakeHtml))}`;
        case 'table':
            return numbersHtml(block);
        case 'details':
            return markup `${headingHtml(block.title, (0,document_block/* titleWords */.id)(block))}${block.blocks.map((one) => blockHtml(one, figures))}`;
        case 'figure':
            return figures[block.figure]();
        case 'case':
        case 'more':
        case 'footer':
            return NOTHING;
    }
}
function headingHtml(title, words = title) {
    return markup `<h2 id="${idOf(title)}">${words}</h2>`;
}
function idOf(title) {
    return title.toLowerCase().replaceAll(' ', '-');
}
function paragraphHtml({ tone, text }) {
    if (tone === 'alert')
        return markup `<p>⚠️ ${phraseHtml(text)}</p>`;
    return tone === 'note' ? markup `<p class="soft">${phraseHtml(text)}</p>` : markup `<p>${phraseHtml(text)}</p>`;
}
function listHtml(items) {
    const shown = items.slice(0, LISTED).map((item) => markup `<li>${item}</li>`);
    const more = items.length - shown.length;
    return markup `<ul>
    ${shown}${more > 0 ? markup `<li>and ${(0,format/* formatCount */.B4)(more)} more in the result file</li>` : NOTHING}
  </ul>`;
}
function mistakeHtml({ place, sentence, hint }) {
    const where = place === undefined ? NOTHING : markup `<code>${(0,user_error/* describePlace */.df)(place)}</code> `;
    return markup `${where}${(0,visible/* shorten */.ml)((0,domain_sentence/* withHint */.m)(sentence, hint), MISTAKE_LENGTH)}`;
}

;// CONCATENATED MODULE: ./build/report/html/nav.js


const FIGURES = {
    rates: [],
    rows: [{ id: 'rows', words: 'Row by row' }],
    cases: [{ id: 'cases', words: 'Cases' }],
    origin: [{ id: 'again', words: 'To get these numbers again' }],
};
function navHtml(sections) {
    const anchors = sections.flatMap(({ blocks }) => blocks.flatMap(anchorsOf));
    const links = anchors.map(({ id, words }) => markup `<a href="#${id}">${words}</a> `);
    return markup `<nav aria-label="Parts of this report">${links}</nav>`;
}
function anchorsOf(block) {
    if (block.kind === 'table')
        return [{ id: block.id, words: 'Numbers' }];
    if (block.kind === 'details')
        return [{ id: idOf(block.title), words: block.title }];
    return block.kind === 'figure' ? FIGURES[block.figure] : [];
}

// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/spend.js
var report_spend = __webpack_require__(22819);
// EXTERNAL MODULE: ./build/report/uneven.js
var uneven = __webpack_require__(45176);
;// CONCATENATED MODULE: ./build/report/html/origin.js






const MAX_SERVED = 50;
function originHtml({ result }) {
    const terms = [...revisionTerms(result), ...runTerms(result), ...servedTerms(result)];
    const list = terms.map(([term, value]) => markup `<dt>${term}</dt>
        <dd>${value}</dd>`);
    return markup `<h2 id="reading">How to read this</h2>
    <p>
      Every affected case ran on base and on head, side by side. A case may change its answer once by chance, so a block
      rests on many such pairs leaning one way, or on a broken case that fresh re-runs reproduce; re-runs may convict,
      never acquit. An interval of 95 % covers the true difference in about 95 of 100 such runs. A trial that got no
      answer counts for neither side. Cases that this change does not touch cannot differ and were not run. ${uneven/* UNEVEN */.A}
    </p>
    <h2 id="again">To get these numbers again</h2>
    <pre>${commandOf(result)}</pre>
    <dl>
      ${list}${runLink(result)}
    </dl>`;
}
function revisionTerms({ revisions: { base, head }, pullRequest }) {
    const named = (sha, name) => sha + (name === undefined ? '' : ` (${(0,visible/* shorten */.ml)(name, 200)})`);
    return [
        ['Base', base === undefined ? 'none: head was measured alone' : named(base.sha, base.name)],
        ['Head', head.isWorkingTree ? `working tree on ${named(head.sha, head.name)}` : named(head.sha, head.name)],
        ...(pullRequest === undefined
            ? []
            : [['Pull request', `#${pullRequest.number} at ${pullRequest.headSha}`]]),
    ];
}
function runTerms({ spend, tool, createdAt, pricesDate, seed, mode, estimate }) {
    return [
        ['Made by', `Evaldelta ${tool.version}, ${(0,format/* formatInstant */.r4)(createdAt)}, mode ${mode}`],
        ['Calls', (0,report_spend/* callsWords */.bi)(spend)],
        ['Money', (0,report_spend/* spentWords */.of)(spend)],
        ...(estimate === undefined ? [] : [['Foreseen', (0,format/* formatNumberOf */.Of)(estimate.calls, 'call')]]),
        ['Price table of', pricesDate ?? format/* NOT_AVAILABLE */.e5],
        ['Seed', String(seed)],
    ];
}
function servedTerms({ served }) {
    return served.slice(0, MAX_SERVED).map(({ suite, target, models }) => {
        const list = (names) => names.length === 0 ? format/* NOT_AVAILABLE */.e5 : (0,visible/* shorten */.ml)(names.join(', '), 300);
        const sides = models.base.join() === models.head.join() ? list(models.head) : `${list(models.base)} → ${list(models.head)}`;
        return [`Served ${(0,visible/* shorten */.ml)(suite, 60)} × ${(0,visible/* shorten */.ml)(target, 60)}`, sides];
    });
}
function commandOf({ revisions: { base, head }, tool, seed }) {
    const revision = (option, sha) => (/^[0-9a-f]{40,64}$/.test(sha) ? ` ${option} ${sha}` : '');
    const version = /^[\w.-]+$/.test(tool.version) ? `@${tool.version}` : '';
    const headPart = head.isWorkingTree ? '' : revision('--head', head.sha);
    return `npx evaldelta${version} run${base === undefined ? '' : revision('--base', base.sha)}${headPart} --seed ${seed} --no-cache`;
}
function runLink({ runUrl }) {
    const run = runUrl === undefined ? undefined : (0,markdown/* webAddress */.Dy)(runUrl);
    if (run === undefined)
        return NOTHING;
    return markup `<dt>Run</dt>
    <dd><a href="${run}" rel="noreferrer">${run}</a></dd>`;
}

// EXTERNAL MODULE: ./build/report/metrics.js
var report_metrics = __webpack_require__(86690);
// EXTERNAL MODULE: ./build/report/sign.js
var report_sign = __webpack_require__(41494);
// EXTERNAL MODULE: ./build/report/parts.js
var parts = __webpack_require__(68897);
// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(76879);
;// CONCATENATED MODULE: ./build/domain/side.js
const SIDES = ['base', 'head'];

;// CONCATENATED MODULE: ./build/report/html/charts/calibration.js









const SIZE = 200;
const TOP = 10;
function calibrationHtml({ name, threshold, base, head }) {
    const sides = { base: filled(base ?? []), head: filled(head) };
    const all = [...sides.base, ...sides.head];
    if (all.length === 0)
        return NOTHING;
    const title = `Calibration of ${(0,visible/* shorten */.ml)(name, 60)}`;
    const review = threshold === undefined ? '' : `; used without review from ${(0,format/* formatRate */.CE)(threshold)}`;
    const figure = figureHtml({
        title,
        description: 'The table below has the numbers',
        legend: markup `across: stated confidence; up: share of right answers; on the diagonal they agree${review}`,
        height: TOP + SIZE + 20,
        marks: plot(sides, (0,d3_array/* max */.T9)(all, ({ count }) => count) ?? 1),
    });
    return markup `<div>
    ${figure}
    <details>
      <summary>Numbers of ${title.toLowerCase()}</summary>
      ${tableHtml(sides)}
    </details>
  </div>`;
}
function filled(bins) {
    return bins.flatMap(({ lower, count, meanConfidence, accuracy }) => meanConfidence === undefined || accuracy === undefined
        ? []
        : [{ lower, count, stated: meanConfidence, right: accuracy }]);
}
function plot(sides, most) {
    const x = (0,d3_scale/* scaleLinear */.m4)([0, 1], [MARGIN.left, MARGIN.left + SIZE]);
    const y = (0,d3_scale/* scaleLinear */.m4)([0, 1], [TOP + SIZE, TOP]);
    const radius = (0,d3_scale/* scaleSqrt */.Bv)([0, most], [2, 8]);
    const ticks = x.ticks(5).map((value) => ({ value, label: `${Math.round(value * 100)}%` }));
    const up = ticks.map(({ value, label }) => markup `<line class="axis" x1="${MARGIN.left}" x2="${MARGIN.left + SIZE}" y1="${round(y(value))}" y2="${round(y(value))}" /><text class="tick side" x="${MARGIN.left - 5}" y="${round(y(value) + 4)}">${label}</text>`);
    const curve = (side) => {
        const path = (0,d3_shape/* line */.n8)()
            .x((entry) => round(x(entry.stated)))
            .y((entry) => round(y(entry.right)))(sides[side]);
        const dots = sides[side].map((entry) => markup `<circle cx="${round(x(entry.stated))}" cy="${round(y(entry.right))}" r="${round(radius(entry.count))}" />`);
        return markup `<g class="curve ${side}"><path d="${path ?? ''}" />${dots}</g>`;
    };
    const diagonal = markup `<line class="diagonal" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" />`;
    return markup `${bottomAxis({ at: (value) => x(value), ticks }, TOP + SIZE, TOP)}${up}${diagonal}${curve('base')}${curve('head')}${key(sides)}`;
}
function key(sides) {
    const shown = SIDES.filter((side) => sides[side].length > 0);
    return markup `${shown.map((side, index) => {
        const y = TOP + 20 + index * 22;
        const total = sides[side].reduce((sum, entry) => sum + entry.count, 0);
        return markup `<g class="curve ${side}"><circle cx="${MARGIN.left + SIZE + 24}" cy="${y - 4}" r="5" /></g><text x="${MARGIN.left + SIZE + 36}" y="${y}">${side}, ${(0,format/* formatNumberOf */.Of)(total, 'answer')}</text>`;
    })}`;
}
function tableHtml(sides) {
    const bounds = [...new Set([...sides.base, ...sides.head].map(({ lower }) => lower))].sort((a, b) => a - b);
    const cell = (bins, lower) => {
        const found = bins.find((entry) => entry.lower === lower);
        if (found === undefined)
            return markup `<td>${format/* NOT_AVAILABLE */.e5}</td>`;
        return markup `<td>
      ${(0,format/* formatRate */.CE)(found.right)} of ${(0,format/* formatCount */.B4)(found.count)}, stated ${(0,format/* formatRate */.CE)(found.stated)}
    </td>`;
    };
    const rows = bounds.map((lower) => markup `<tr>
        <th scope="row">above ${(0,format/* formatRate */.CE)(lower)}</th>
        ${cell(sides.base, lower)}${cell(sides.head, lower)}
      </tr>`);
    return scrollTable({ label: 'Bins', heads: ['Stated', 'Right on base', 'Right on head'], rows });
}

;// CONCATENATED MODULE: ./build/report/html/charts/confusion.js





const MAX_LABELS = 12;
const MAX_MISTAKES = 20;
const NAME = 60;
function confusionHtml({ name, labels, base, head }) {
    const cells = labels.map((expected, row) => [...labels, null].map((predicted, column) => {
        const count = { base: countAt(base, row, column), head: countAt(head, row, column) };
        return { expected, predicted, count };
    }));
    const isCompared = base !== undefined;
    const title = markup `<h4>Labels read by <code>${(0,visible/* shorten */.ml)(name, NAME)}</code></h4>`;
    if (labels.length > MAX_LABELS)
        return markup `${title}${mistakesHtml(cells.flat(), isCompared)}`;
    return markup `${title}${matrixHtml(cells, isCompared)}`;
}
function countAt(side, row, column) {
    return side?.counts[row]?.[column] ?? side?.unlabelled[row] ?? 0;
}
function matrixHtml(cells, isCompared) {
    const most = (0,d3_array/* max */.T9)(cells.flat(), ({ count }) => count.head) ?? 0;
    const cellHtml = ({ expected, predicted, count }) => {
        const heat = most === 0 ? 0 : Math.ceil((count.head / most) * 4);
        return markup `<td class="${expected === predicted ? 'right' : 'wrong'} heat-${heat}">${sayCount(count, isCompared)}</td>`;
    };
    const rows = cells.map((row) => markup `<tr>
        <th scope="row">${(0,visible/* shorten */.ml)(row[0]?.expected ?? '', NAME)}</th>
        ${row.map(cellHtml)}
      </tr>`);
    const labels = cells[0]?.map(({ predicted }) => (predicted === null ? 'no label' : (0,visible/* shorten */.ml)(predicted, NAME)));
    const caption = markup `A row is the expected label, a column the one that was
        found${isCompared ? '; base → head where they differ' : ''}`;
    const heads = ['Expected', ...(labels ?? [])];
    return scrollTable({ label: 'Confusion matrix', className: 'confusion', caption, heads, rows });
}
function mistakesHtml(cells, isCompared) {
    const mistakes = cells
        .filter(({ expected, predicted, count }) => expected !== predicted && count.base + count.head > 0)
        .sort((a, b) => b.count.head - a.count.head || b.count.base - a.count.base);
    const items = mistakes
        .slice(0, MAX_MISTAKES)
        .map(({ expected, predicted, count }) => markup `<li><code>${(0,visible/* shorten */.ml)(expected, NAME)}</code> taken for ${predicted === null ? markup `no label` : markup `<code>${(0,visible/* shorten */.ml)(predicted, NAME)}</code>`}: ${sayCount(count, isCompared)}</li>`);
    const more = mistakes.length - items.length;
    return markup `<ul>
    ${items}${more > 0 ? markup `<li>and ${(0,format/* formatNumberOf */.Of)(more, 'more mistake')} of other kinds</li>` : NOTHING}
  </ul>`;
}
function sayCount({ base, head }, isCompared) {
    return !isCompared || base === head ? (0,format/* formatCount */.B4)(head) : `${(0,format/* formatCount */.B4)(base)} → ${(0,format/* formatCount */.B4)(head)}`;
}

;// CONCATENATED MODULE: ./build/report/html/charts/distribution.js






const LANE = 44;
const LABEL = 20;
const BINS = 36;
const LONG_TAIL = 20;
function distributionHtml(distribution) {
    const { samples, title, unit, marks } = distribution;
    const all = [...samples.base, ...samples.head].filter((value) => Number.isFinite(value) && value >= 0);
    const [least, most] = (0,d3_array/* extent */.Xx)(all);
    if (least === undefined || most === undefined || most === 0)
        return NOTHING;
    const shape = shapeOf(least, most, unit);
    const lanes = lanesOf(samples);
    const bottom = lanes.at(-1)?.bottom ?? LANE;
    const tallest = (0,d3_array/* max */.T9)(lanes.flatMap((lane) => counts(lane, shape))) ?? 1;
    const isLog = least > 0 && most / least > LONG_TAIL;
    return figureHtml({
        title,
        description: lanes.map((lane) => describe(lane, distribution)).join('; '),
        legend: markup `${marks.map(({ name }, index) => `${index === 0 ? 'solid' : 'dashed'} line: ${name}`).join(', ')}${isLog ? '; logarithmic scale' : ''}`,
        height: bottom + 20,
        marks: markup `${bottomAxis(shape, bottom)}${lanes.map((lane) => laneSvg(lane, shape, { distribution, tallest }))}`,
    });
}
function lanesOf({ base, head }) {
    const sides = [
        { side: 'base', values: base },
        { side: 'head', values: head },
    ];
    return sides
        .filter(({ values }) => values.length > 0)
        .map((lane, index) => ({
        ...lane,
        top: index * (LANE + LABEL) + LABEL,
        bottom: (index + 1) * (LANE + LABEL),
    }));
}
function shapeOf(least, most, unit) {
    const room = [MARGIN.left, CHART_WIDTH - MARGIN.right];
    const isLog = least > 0 && most / least > LONG_TAIL;
    const scale = isLog
        ? (0,d3_scale/* scaleLog */.ZE)([least, most], room).nice().clamp(true)
        : (0,d3_scale/* scaleLinear */.m4)([0, most], room).nice().clamp(true);
    const [from = 0, to = most] = scale.domain();
    const named = isLog ? powersOfTen(scale.ticks()) : scale.ticks(4);
    const thresholds = Array.from({ length: BINS + 1 }, (_, index) => scale.invert(MARGIN.left + (index / BINS) * (CHART_WIDTH - MARGIN.left - MARGIN.right)));
    const ticks = named.map((value) => ({ value, label: (0,format/* formatValue */.Fl)(value, unit) }));
    return { at: (value) => scale(value), ticks, thresholds, domain: [from, to] };
}
function powersOfTen(ticks) {
    const powers = ticks.filter((value) => Number.isInteger(Number(Math.log10(value).toFixed(6))));
    return powers.length > 1 ? powers : ticks.filter((_, index) => index % 3 === 0);
}
function bins(lane, { thresholds, domain }) {
    return (0,d3_array/* bin */.e5)()
        .domain([...domain])
        .thresholds(thresholds.slice(1, -1))([...lane.values]);
}
function counts(lane, shape) {
    return bins(lane, shape).map((entry) => entry.length);
}
function laneSvg(lane, shape, { distribution, tallest }) {
    const height = (0,d3_scale/* scaleLinear */.m4)([0, tallest], [lane.bottom, lane.top]);
    const steps = bins(lane, shape).map((entry) => ({ from: entry.x0 ?? 0, to: entry.x1 ?? 0, count: entry.length }));
    const end = { from: steps.at(-1)?.to ?? 0, count: 0 };
    const outline = (0,d3_shape/* area */.Wc)()
        .x(({ from }) => round(shape.at(from)))
        .y0(lane.bottom)
        .y1(({ count }) => round(height(count)))
        .curve(d3_shape/* curveStepAfter */.UP)([...steps, end]);
    const lines = distribution.marks.map(({ value }, index) => {
        const x = value[lane.side];
        return x === undefined
            ? NOTHING
            : markup `<line class="mark${index === 0 ? '' : ' tail'}" x1="${round(shape.at(x))}" x2="${round(shape.at(x))}" y1="${lane.top}" y2="${lane.bottom}" />`;
    });
    return markup `<g class="${lane.side}">
    <path d="${outline ?? ''}" /><line class="floor" x1="${MARGIN.left}" x2="${CHART_WIDTH - MARGIN.right}" y1="${lane.bottom}" y2="${lane.bottom}" />${lines}
    <text x="0" y="${lane.top - 5}">${describe(lane, distribution)}</text>
  </g>`;
}
function describe({ side, values }, { marks, unit }) {
    const named = marks.map(({ name, value }) => `${name} ${(0,format/* formatValue */.Fl)(value[side], unit)}`);
    return [`${side}: ${(0,format/* formatNumberOf */.Of)(values.length, 'call')}`, ...named].join(', ');
}
function quantilesOf(samples) {
    const at = (share) => ({
        base: (0,d3_array/* quantileSorted */.Z4)(samples.base.toSorted((a, b) => a - b), share),
        head: (0,d3_array/* quantileSorted */.Z4)(samples.head.toSorted((a, b) => a - b), share),
    });
    return [
        { name: 'p50', value: at(0.5) },
        { name: 'p95', value: at(0.95) },
    ];
}

// EXTERNAL MODULE: ./build/domain/comparison.js
var comparison = __webpack_require__(22960);
// EXTERNAL MODULE: ./build/report/findings/describe.js + 3 modules
var findings_describe = __webpack_require__(62726);
// EXTERNAL MODULE: ./build/report/findings/drop.js
var drop = __webpack_require__(10717);
;// CONCATENATED MODULE: ./build/report/html/evidence.js





const NAMED = 5;
const STATUSES = {
    met: '✓ met',
    breached: '✗ breached',
    undecided: '? undecided',
    reported: '○ not charged',
    error: '⛔ not measured',
};
function ruleOutcomes(result, row) {
    const own = result.verdict.findings.filter(({ suite, target, tag }) => suite === row.suite && tag === row.tag && (target === undefined || target === row.target));
    return own.map((finding) => {
        const { says, also } = (0,findings_describe/* describeFinding */.j)(finding, result);
        const status = STATUSES[finding.status] + (finding.status === 'breached' && finding.level === 'warn' ? ', warns' : '');
        return { status, sentence: (0,phrase/* phrase */.MZ) `${says}.${also.length === 0 ? '' : ' '}${also}` };
    });
}
function evidenceSentences(row) {
    const { passRate, score, passRateBar, costPerCall, costPerSuccess, latencyP50, latencyP95 } = row.evidence;
    return [
        ...[passRate, score].flatMap((evidence) => (evidence === undefined ? [] : sayRow(evidence))),
        ...(passRateBar === undefined ? [] : [sayBar(passRateBar, row.tag)]),
        ...sayGrowth('cost per call', costPerCall),
        ...sayGrowth('cost per success', costPerSuccess),
        ...sayGrowth('latency, compared case by case,', latencyP50),
        ...(latencyP95 === undefined || latencyP95.sampleSize < comparison/* LEAST_LATENCIES */.BL
            ? []
            : sayGrowth('p95 latency', latencyP95)),
        ...sayErrors(row),
    ];
}
function sayRow(row) {
    if (row.affectedCases === 0)
        return [];
    const unit = row.metric === 'score' ? 'score' : 'rate';
    return [
        sayChecks(row),
        ...sayDifference(row, unit),
        (0,phrase/* phrase */.MZ) `${(0,drop/* saySensitivity */.Fh)(row)} Of unchanged pull requests fewer than 1 in ${(0,format/* formatCount */.B4)(1 / row.runAlpha)} would be blocked.`,
        ...sayDoubts(row),
    ];
}
function sayChecks({ metric, affectedCases, pairedCases, rounds, maxRounds, pairs, ...row }) {
    const what = metric === 'score' ? 'Scores: ' : '';
    const missing = row.missingPairs === 0 ? '' : `; ${(0,format/* formatNumberOf */.Of)(row.missingPairs, 'more pair')} got lost to errors`;
    const cases = `${(0,format/* formatCount */.B4)(affectedCases)} of ${(0,format/* formatNumberOf */.Of)(pairedCases, 'case')} ran on both sides`;
    const checks = `${(0,format/* formatNumberOf */.Of)(pairs, 'side-by-side check')}, of which ${(0,format/* formatCount */.B4)(row.worsePairs)} got worse and ${(0,format/* formatCount */.B4)(row.betterPairs)} better`;
    return (0,phrase/* phrase */.MZ) `${what}${cases}, in ${(0,format/* formatCount */.B4)(rounds)} of at most ${(0,format/* formatNumberOf */.Of)(maxRounds, 'round')}: ${checks}${missing}.`;
}
function sayDifference({ drop, interval, upperDrop, maxDrop, mustCatch, pairedCases }, unit) {
    if (drop === undefined)
        return [];
    const over = `over all ${(0,format/* formatNumberOf */.Of)(pairedCases, 'case')} (a case that did not run cannot differ)`;
    const size = drop === 0 ? 'no difference' : `${(0,format/* formatSize */.Xq)(drop, unit)} ${drop > 0 ? 'lower' : 'higher'} on head`;
    const range = interval === undefined
        ? ''
        : `; ${(0,format/* formatConfidence */.Me)(interval.confidence)} interval of the drop ${signed(interval.lower, unit)} to ${signed(interval.upper, unit)}`;
    const most = upperDrop === undefined ? '' : ` The largest drop that the data still allow is ${ruledOut(upperDrop, unit)}.`;
    return [
        (0,phrase/* phrase */.MZ) `Measured ${over}: ${size}${range}.${most} Up to ${(0,format/* formatLimit */.tW)(maxDrop, unit)} are tolerated; a pass must rule out ${ruledOut(mustCatch, unit)}.`,
    ];
}
function ruledOut(drop, unit) {
    return unit === 'rate' ? (0,format/* formatRuledOut */.SG)(drop) : (0,format/* formatLimit */.tW)(Number(drop.toFixed(3)), unit);
}
function signed(value, unit) {
    return `${value < 0 ? '−' : ''}${(0,format/* formatSize */.Xq)(value, unit).replace(/ points$/, '')}`;
}
function sayDoubts({ isFragile, isPassFragile, unseenPairs, unconfirmedCritical, stoppedBy, wouldTell, }) {
    return [
        ...(unseenPairs === 0
            ? []
            : [
                (0,phrase/* phrase */.MZ) `${(0,format/* formatNumberOf */.Of)(unseenPairs, 'call')} on base could not change the verdict and ${unseenPairs === 1 ? 'was' : 'were'} not made.`,
            ]),
        ...(unconfirmedCritical.length === 0
            ? []
            : [(0,phrase/* phrase */.MZ) `Failed on head and not confirmed by re-runs: ${(0,phrase/* nameList */.OD)(unconfirmedCritical, NAMED)} (critical).`]),
        ...(isFragile ? [(0,phrase/* phrase */.MZ) `A block would have rested on trials without an answer, so none was given.`] : []),
        ...(isPassFragile
            ? [(0,phrase/* phrase */.MZ) `A pass would not stand if the answers that head lacks had failed, so none was given.`]
            : []),
        ...(stoppedBy === undefined ? [] : [(0,phrase/* phrase */.MZ) `Stopped early: ${stoppedBy}.`]),
        ...(wouldTell === undefined ? [] : [(0,phrase/* phrase */.MZ) `${(0,drop/* sayWouldTell */.yx)(wouldTell)}`]),
    ];
}
function sayBar({ head, interval, measuredCases, totalCases }, tag) {
    const over = tag === undefined ? (0,phrase/* phrase */.MZ) `the whole suite` : (0,phrase/* phrase */.MZ) `the tag ${(0,phrase/* name */.UU)(tag)}`;
    const range = `${(0,format/* formatRate */.CE)(interval.lower)} to ${(0,format/* formatRate */.CE)(interval.upper)}`;
    return (0,phrase/* phrase */.MZ) `Over ${over} head passes ${(0,format/* formatRate */.CE)(head)} (${(0,format/* formatConfidence */.Me)(interval.confidence)} interval ${range}), with ${(0,format/* formatCount */.B4)(measuredCases)} of ${(0,format/* formatNumberOf */.Of)(totalCases, 'case')} measured.`;
}
function sayGrowth(what, evidence) {
    if (evidence === undefined)
        return [];
    const { growth, lowerLimit, sampleSize } = evidence;
    const change = growth === 0 ? 'did not change' : `${growth < 0 ? 'fell' : 'grew'} by ${(0,format/* formatSize */.Xq)(growth, 'usd')}`;
    const sure = lowerLimit > 0
        ? `with 99 % confidence it grew by at least ${(0,format/* formatSize */.Xq)(lowerLimit, 'usd')}`
        : `that it grew at all is not established (99 % lower limit ${(0,format/* formatDelta */.CW)(lowerLimit, 'usd') ?? format/* NOT_AVAILABLE */.e5})`;
    return [(0,phrase/* phrase */.MZ) `The ${what} ${change}; ${sure}; ${(0,format/* formatNumberOf */.Of)(sampleSize, 'sample')}.`];
}
function sayErrors({ evidence: { errors }, errored }) {
    if (errors === undefined || errored.base + errored.head === 0)
        return [];
    return [
        (0,phrase/* phrase */.MZ) `${(0,format/* formatRate */.CE)(errors.missingShare)} of the pairs got no answer: ${(0,format/* formatCount */.B4)(errored.base)} on base, ${(0,format/* formatCount */.B4)(errored.head)} on head. Were both sides equally unlucky, a split this uneven would come up in ${(0,format/* formatRate */.CE)(errors.sidesDifferP)} of runs.`,
    ];
}

;// CONCATENATED MODULE: ./build/report/html/samples.js
function costSamples(cases) {
    return samples(cases, (trial) => trial.costUsd);
}
function latencySamples(cases) {
    return samples(cases, (trial) => (trial.origin === 'live' ? trial.latencyMs : undefined));
}
function samples(cases, read) {
    const found = cases.map(({ trials }) => ({ base: firstOf(trials, 'base'), head: firstOf(trials, 'head') }));
    const values = found.map(({ base, head }) => ({ base: base && read(base), head: head && read(head) }));
    const pairs = values.flatMap(({ base, head }) => (base === undefined || head === undefined ? [] : [{ base, head }]));
    if (pairs.length > 0)
        return { base: pairs.map((pair) => pair.base), head: pairs.map((pair) => pair.head) };
    return { base: [], head: values.flatMap(({ head }) => (head === undefined ? [] : [head])) };
}
function firstOf(trials, side) {
    return trials
        .filter((trial) => trial.status === 'scored')
        .find(({ key }) => key.side === side && key.purpose === 'sweep' && key.round === 1 && key.number === 1);
}

;// CONCATENATED MODULE: ./build/report/html/rows.js
















const rows_MAX_ROWS = 40;
const rows_OPENED = 3;
const rows_LISTED = 100;
function rowsHtml(facts) {
    const rows = [...facts.rows, ...facts.tagRows];
    if (rows.length === 0)
        return NOTHING;
    const cases = Map.groupBy(facts.cases, keys/* targetKey */.hD);
    const open = new Set(rowsToOpen(facts, rows));
    const shown = rows.slice(0, rows_MAX_ROWS).map((row) => {
        const own = cases.get((0,keys/* targetKey */.hD)(row)) ?? [];
        const { tag } = row.comparison;
        return rows_rowHtml({ facts, row, isOpen: open.has(row), cases: own.filter((entry) => hasTag(entry, tag)) });
    });
    const more = rows.length - shown.length;
    return markup `<h2 id="rows">Row by row</h2>
    ${shown}${more > 0 ? markup `<p>${(0,format/* formatNumberOf */.Of)(more, 'more row')} in the table above and in the result file.</p>` : NOTHING}`;
}
function rowsToOpen({ result }, rows) {
    const kinds = rows.map((row) => ({ row, kind: (0,report_facts/* rowVerdict */.g9)(result, row.comparison) }));
    const notable = kinds.filter(({ kind }) => kind !== undefined && kind !== 'pass' && kind !== 'nothing-to-run');
    return notable.length === 0 ? rows.slice(0, 1) : notable.slice(0, rows_OPENED).map(({ row }) => row);
}
function hasTag(entry, tag) {
    return tag === undefined || entry.comparison.tags.includes(tag);
}
function rows_rowHtml({ facts, row, cases, isOpen }) {
    const { comparison } = row;
    const found = (0,report_sign/* rowSign */.oE)(facts.result, comparison);
    const sign = found === undefined ? '' : `${found.icon} ${found.word}: `;
    const rate = (0,format/* formatMeasure */.os)(comparison.passRate, 'rate', comparison.isNew);
    return markup `<details class="row"${isOpen ? markup ` open` : NOTHING}>
    <summary><h3>${sign}${phraseHtml((0,statement/* rowName */._k)(comparison))}</h3> <span class="soft">${rate}</span></summary>
    <div>
      ${aboutHtml(row)}${rulesHtml(facts, comparison)}${sentencesHtml(comparison)}
      <div class="figures">${figures(comparison, cases)}</div>
      ${metricsHtml(comparison)}${comparison.evidence.confusions.map(confusionHtml)}
      ${confirmationsHtml(comparison)}${tagsHtml(comparison)}
    </div>
  </details>`;
}
function aboutHtml({ description, owner, model, file }) {
    const parts = [
        ...(description === undefined ? [] : [(0,phrase/* phrase */.MZ) `${(0,phrase/* prose */.CS)(description)}`]),
        ...(owner === undefined ? [] : [(0,phrase/* phrase */.MZ) `Owner: ${(0,phrase/* name */.UU)(owner)}.`]),
        ...sayModel(model),
        (0,phrase/* phrase */.MZ) `Defined in ${(0,phrase/* name */.UU)(file)}.`,
    ];
    return markup `<p>${parts.map((part) => markup `${phraseHtml(part)} `)}</p>`;
}
function sayModel({ base, head }) {
    if (base === undefined && head === undefined)
        return [];
    if (base === head || base === undefined)
        return [(0,phrase/* phrase */.MZ) `Model: ${(0,phrase/* name */.UU)(head ?? '')}.`];
    return [(0,phrase/* phrase */.MZ) `Model: ${(0,phrase/* name */.UU)(base)} → ${head === undefined ? 'none' : (0,phrase/* name */.UU)(head)}.`];
}
function rulesHtml({ result }, row) {
    const rules = ruleOutcomes(result, row).slice(0, rows_LISTED);
    if (rules.length === 0)
        return NOTHING;
    return markup `<h4>Rules</h4>
    <ul>
      ${rules.map(({ status, sentence }) => markup `<li><strong>${status}</strong>: ${phraseHtml(sentence)}</li>`)}
    </ul>`;
}
function sentencesHtml(row) {
    const sentences = evidenceSentences(row);
    if (sentences.length === 0)
        return NOTHING;
    return markup `<h4>What they rest on</h4>
    <ul>
      ${sentences.map((sentence) => markup `<li>${phraseHtml(sentence)}</li>`)}
    </ul>`;
}
function figures(row, cases) {
    const costs = costSamples(cases);
    const latencyMarks = [
        { name: 'p50', value: row.latencyP50Ms },
        { name: 'p95', value: row.latencyP95Ms },
    ].filter(({ value }) => value.head !== undefined);
    return markup `${distributionHtml({ title: 'Cost of a call', unit: 'usd', samples: costs, marks: quantilesOf(costs) })}
    ${distributionHtml({ title: 'Latency of a call', unit: 'ms', samples: latencySamples(cases), marks: latencyMarks })}
    ${row.evidence.reliabilities.map(calibrationHtml)}`;
}
function metricsHtml(row) {
    const metrics = (0,report_metrics/* sayMetrics */.V4)(row).slice(0, rows_LISTED);
    if (metrics.length === 0)
        return NOTHING;
    const slices = (0,report_metrics/* saySlices */.f2)(row).slice(0, rows_LISTED);
    const bySlice = slices.length === 0
        ? NOTHING
        : markup `<details>
          <summary>By tag and severity</summary>
          ${rows_listHtml(slices)}
        </details>`;
    return markup `<h4>Metrics</h4>
    ${rows_listHtml(metrics)}${bySlice}`;
}
function rows_listHtml(phrases) {
    return markup `<ul>
    ${phrases.map((words) => markup `<li>${phraseHtml(words)}</li>`)}
  </ul>`;
}
function confirmationsHtml({ evidence }) {
    const confirmations = evidence.passRate?.confirmations ?? [];
    if (confirmations.length === 0)
        return NOTHING;
    const rows = confirmations.slice(0, rows_LISTED).map(confirmationRow);
    const more = confirmations.length - rows.length;
    return markup `<h4>Fresh re-runs of suspected cases</h4>
    ${scrollTable({ label: 'Case', heads: CONFIRMATION_HEADS, rows })}${more > 0 ? markup `<p>${(0,format/* formatNumberOf */.Of)(more, 'more re-run')} in the result file.</p>` : NOTHING}`;
}
const CONFIRMATION_HEADS = ['Case', 'Suspected', 'Base passed', 'Head passed', 'Outcome'];
const OUTCOMES = {
    confirmed: 'confirmed',
    refuted: 'did not reproduce',
    unsettled: 'open: trials without an answer stand against it',
};
function confirmationRow({ caseId, kind, round, status, tally }) {
    return markup `<tr>
    <th scope="row"><code>${(0,visible/* shorten */.ml)(caseId, 200)}</code></th>
    <td>${kind === 'critical' ? 'broken, critical' : kind}, round ${round}</td>
    <td>${tallyOf(tally.base)}</td>
    <td>${tallyOf(tally.head)}</td>
    <td>${OUTCOMES[status]}</td>
  </tr>`;
}
function tallyOf(tally) {
    return tally.of === 0 ? 'not needed' : (0,format/* formatTally */.eQ)(tally);
}
function tagsHtml({ evidence: { tags } }) {
    if (tags.length === 0)
        return NOTHING;
    const changed = tags.filter((tag) => tag.worsePairs + tag.betterPairs > 0).sort((a, b) => a.pValue - b.pValue);
    const same = tags.filter((tag) => tag.worsePairs + tag.betterPairs === 0).map(({ tag }) => tag);
    const items = changed.slice(0, rows_LISTED).map((tag) => markup `<li>${phraseHtml((0,parts/* sayTag */.C_)(tag))}</li>`);
    const unchanged = same.length === 0 ? NOTHING : markup `<li>${phraseHtml((0,phrase/* phrase */.MZ) `no answer changed in ${(0,phrase/* nameList */.OD)(same, 20)}`)}</li>`;
    return markup `<h4>Tags in which answers changed</h4>
    <p class="soft">${parts/* TAGS_NOTE */.dI}</p>
    <ul>
      ${items}${unchanged}
    </ul>`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/report/html/script.js

const SCRIPT = `'use strict';
const cases = [...document.querySelectorAll('.case')];
const search = document.getElementById('search');
const shown = document.getElementById('shown');
const selects = [...document.querySelectorAll('.filters select')];
let texts;
let timer;
function update() {
  const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
  if (words.length > 0) texts ??= cases.map((entry) => entry.textContent.toLowerCase());
  const classes = selects.map((select) => select.value).filter(Boolean);
  let count = 0;
  cases.forEach((entry, index) => {
    const found = words.every((word) => texts[index].includes(word));
    if (entry.hidden === found) entry.hidden = !found;
    if (found && classes.every((name) => entry.classList.contains(name))) count += 1;
  });
  const narrowed = words.length + classes.length > 0;
  shown.textContent = narrowed ? count.toLocaleString('en') + ' of ' + cases.length.toLocaleString('en') + ' cases' : '';
}
if (search) {
  document.getElementById('search-label').hidden = false;
  search.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(update, 120); });
  selects.forEach((select) => select.addEventListener('change', update));
  if (search.value !== '' || selects.some((select) => select.value !== '')) update();
}
`;
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(SCRIPT).digest('base64')}'; base-uri 'none'; form-action 'none'`;

;// CONCATENATED MODULE: ./build/report/html/style.js
const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --paper: #fff; --shade: #f6f8fa;
  --bad: #b3202c; --good: #1a6b2f; --open: #7a5200; --base: #8250df; --head: #0550ae; --del: #ffd7d5; --ins: #ccf5d3;
  --right: 26 127 55; --wrong: 207 34 46; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --soft: #9aa4af; --line: #3d444d; --paper: #0d1117;
  --shade: #151b23; --bad: #ff8b85; --good: #5fd07a; --open: #e3b341; --base: #c297ff; --head: #79b8ff; --del: #5c1f22; --ins: #12441f;
  --right: 46 160 67; --wrong: 218 54 51; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 76rem; color: var(--ink); background: var(--paper);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .5rem; } h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; }
h3 { font-size: 1rem; margin: .9rem 0 .3rem; } h4 { font-size: .9rem; margin: .9rem 0 .3rem; }
.fail h1, .error h1 { color: var(--bad); } .pass h1 { color: var(--good); } .inconclusive h1, .waived h1 { color: var(--open); }
nav { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin-top: .8rem; } a { color: var(--head); }
ul { margin: .3rem 0; padding-left: 1.3rem; }
code, pre { font: .875em/1.45 ui-monospace, SFMono-Regular, Menlo, monospace; }
code { background: var(--shade); padding: .1em .3em; border-radius: 4px; overflow-wrap: anywhere; }
pre { background: var(--shade); border: 1px solid var(--line); border-radius: 6px; padding: .6rem; margin: 0; white-space: pre-wrap;
  overflow-wrap: anywhere; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: .5rem 0; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { background: var(--shade); font-weight: 600; } caption { text-align: left; padding-bottom: .3rem; }
tbody th { font-weight: 600; } td small, th small { display: block; font-weight: 400; } small, .soft { color: var(--soft); font-size: .85em; }
del { background: var(--del); } ins { background: var(--ins); text-decoration-thickness: 2px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
summary { cursor: pointer; }
.row, .case { border: 1px solid var(--line); border-radius: 6px; margin: 0 0 .5rem; }
.row > summary, .case > summary, div.case { padding: .5rem .8rem; } .row > div, .case > div { padding: 0 .8rem .8rem; }
div.case { padding-left: 1.9rem; } .row > summary h3 { display: inline; } .case { content-visibility: auto; contain-intrinsic-size: auto 2.6rem; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: .8rem; } .sides > div { min-width: 0; }
.scores, .trials { font-size: .875rem; } .trials th { white-space: nowrap; } .trials tbody th { font-weight: 400; } .scores tbody th { min-width: 8rem; } .numbers { font-size: .9rem; } .numbers td { min-width: 7.5rem; } .numbers tbody th { min-width: 10rem; }
.row > div > :first-child, .case > div > :first-child { margin-top: 0; }
.filters { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; margin: 0 0 .8rem; }
.filters label { display: flex; gap: .4rem; align-items: center; } .filters label[hidden] { display: none; }
select, input { font: inherit; font-size: .9rem; max-width: 16rem; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 6px; padding: .2rem .4rem; }
.change { font-weight: 600; } .broken .change, .measured-failing .change { color: var(--bad); } .fixed .change { color: var(--good); }
.flaky .change, .missing .change { color: var(--open); } .case[hidden] { display: none; }
.confusion td { text-align: center; } .confusion .right { font-weight: 600; }
${[1, 2, 3, 4].map((heat) => `.right.heat-${heat} { background: rgb(var(--right) / ${heat * 9}%); } .wrong.heat-${heat} { background: rgb(var(--wrong) / ${heat * 9}%); }`).join('\n')}
figure { margin: .6rem 0; } figcaption { font-size: .9rem; margin-bottom: .2rem; } svg { display: block; width: 100%; max-width: 34rem; height: auto; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: .4rem 2rem; align-items: start; }
.rates { list-style: none; padding: 0; } .rates li { display: grid; grid-template-columns: minmax(0, 18rem) minmax(0, 1fr); gap: 0 1rem; align-items: start; margin-bottom: .3rem; }
.rates .soft { grid-column: 1; grid-row: 2; } .rates svg { grid-row: 1 / 3; grid-column: 2; }
p .base { color: var(--base); font-weight: 600; } p .head { color: var(--head); font-weight: 600; }
svg text { fill: var(--ink); font: 12px system-ui, sans-serif; } svg .tick { fill: var(--soft); font-size: 11px; text-anchor: middle; } svg .tick.side { text-anchor: end; }
svg .axis { stroke: var(--line); } svg .base { --side: var(--base); } svg .head { --side: var(--head); }
svg path, svg circle { fill: var(--side); } svg g path { fill-opacity: .35; stroke: none; }
svg .ring { fill: none; stroke: var(--side); stroke-width: 2; } svg .range { stroke: var(--head); stroke-width: 4; stroke-opacity: .4; }
svg .mark { stroke: var(--side); stroke-width: 2; } svg .mark.tail { stroke-dasharray: 3 2; } svg .floor { stroke: var(--soft); }
svg .curve path { fill: none; stroke: var(--side); stroke-width: 2; } svg .curve circle { stroke: var(--paper); } svg .diagonal { stroke: var(--soft); stroke-dasharray: 4 3; }
:focus-visible { outline: 3px solid var(--head); outline-offset: 2px; }
@media (max-width: 44rem) { body { padding: .8rem; } .sides, .rates li { grid-template-columns: minmax(0, 1fr); } .rates .soft, .rates svg { grid-column: 1; grid-row: auto; }
  .sides { gap: 0; } dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-bottom: .4rem; } }
@media print { .case { content-visibility: visible; } .filters, nav { display: none; } .case, figure, tr { break-inside: avoid; } .row::details-content { content-visibility: visible; block-size: auto; }
  body { padding: 0; max-width: none; font-size: 11pt; } }
`;

;// CONCATENATED MODULE: ./build/report/html.js














function renderHtml(result) {
    const facts = (0,report_facts/* collectFacts */.M7)(result);
    const filters = filtersOf(facts.cases);
    const sections = (0,contents/* contents */.P)(facts, 'page');
    const figures = figuresOf(facts, filters);
    const written = sections.map((section) => writeHtml(section, figures));
    const page = markup `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${{ html: POLICY }}" />
        <meta name="referrer" content="no-referrer" />
        <title>${(0,headline/* verdictSentence */.B)(result)} – Evaldelta</title>
        <style>${{ html: `${STYLE}${filters.style}` }}</style>
      </head>
      <body class="${(0,report_sign/* isOnlyMeasured */.zy)(facts) ? 'measured' : result.verdict.kind}">
        <main>
          ${written.slice(0, 1)}${navHtml(sections)}${written.slice(1)}
        </main>
        <script>${{ html: SCRIPT }}</script>
      </body>
    </html>
`;
    return page.html;
}
function figuresOf(facts, filters) {
    return {
        rates: () => ratesHtml([...facts.rows, ...facts.tagRows].map((row) => row.comparison)),
        rows: () => rowsHtml(facts),
        cases: () => casesHtml(facts, filters),
        origin: () => originHtml(facts),
    };
}


/***/ })

};
