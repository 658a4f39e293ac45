export const id = 6539;
export const ids = [6539];
export const modules = {

 16539:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => ( renderHtml)
});

var contents = __webpack_require__(69985);
var report_facts = __webpack_require__(87872);
var headline = __webpack_require__(69632);
var keys = __webpack_require__(64233);
var fit_sections = __webpack_require__(52011);
var case_address = __webpack_require__(6240);
var format = __webpack_require__(91244);
var visible = __webpack_require__(153);
var cases_reasons = __webpack_require__(19410);
var word_diff = __webpack_require__(40327);
;

const NAME_LENGTH = 100;
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
    return (0,visible .RK)(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
function phraseHtml(parts) {
    const pieces = parts.map((part) => {
        if (typeof part === 'string')
            return markup `${part}`;
        if (part.kind === 'docs')
            return markup `<a href="${part.url}">${part.words}</a>`;
        if (part.kind !== 'prose')
            return markup `<code>${(0,visible .ml)(part.text, NAME_LENGTH)}</code>`;
        return markup `${(0,visible .ml)(part.text, PROSE_LENGTH)}`;
    });
    return markup `${pieces}`;
}

;



const SHOWN_CALLS = 60;
const SHOWN_FILES = 30;
const ARGUMENTS_LENGTH = 400;
const TEXT_LENGTH = 2000;
function agentWorkHtml(trials) {
    const traced = trials.flatMap((trial) => {
        const trace = trial?.output.agent;
        return trial === undefined || trace === undefined ? [] : [{ trial, trace }];
    });
    if (traced.length === 0)
        return NOTHING;
    return markup `<details class="work" open>
    <summary>What the agent did</summary>
    <div class="sides">${traced.map(sideHtml)}</div>
  </details>`;
}
function sideHtml({ trial, trace }) {
    const { key, costUsd, passed } = trial;
    const skills = trace.skills.map(({ name, isInferred }) => `${(0,visible .ml)(name, 100)}${isInferred ? ' (inferred)' : ''}`);
    const facts = [
        passed ? 'passed' : 'failed',
        (0,format .Of)(trace.turns, 'turn'),
        (0,format ._V)(trace.seconds * 1000),
        ...(costUsd === undefined ? [] : [(0,format .UK)(costUsd)]),
        ENDS[trace.end],
        ...(trace.version === undefined ? [] : [`version ${(0,visible .ml)(trace.version, 60)}`]),
    ];
    return markup `<div>
    <h4>${key.side === 'base' ? 'Base' : 'Head'} <span class="soft">${facts.join(' · ')}</span></h4>
    <p>Skills: ${skills.length === 0 ? 'none' : skills.join(', ')}</p>
    ${callsHtml(trace.actions)}${filesHtml(trace.files)}${checksHtml(trace)}
  </div>`;
}
const ENDS = {
    finished: 'ended by itself',
    decided: 'ended when its case was decided',
    turns: 'stopped at its turns',
    cost: 'stopped at its cost',
    seconds: 'stopped at its time',
};
function callsHtml(actions) {
    const more = actions.length - SHOWN_CALLS;
    const items = actions.slice(0, SHOWN_CALLS).map(({ tool, args, state, turn }) => {
        const note = state === 'done' ? '' : ` (${state})`;
        return markup `<li value="${String(turn)}"><code>${(0,visible .ml)(tool, 100)}</code>${note} <code>${(0,visible .ml)(args, ARGUMENTS_LENGTH)}</code></li>`;
    });
    const title = actions.length === 0 ? 'No calls of tools' : (0,format .Of)(actions.length, 'call of a tool', 'calls of tools');
    return markup `<p>${title}</p><ol>${items}</ol>${moreHtml(more)}`;
}
function filesHtml(files) {
    const items = files.slice(0, SHOWN_FILES).map(({ path, change, bytes, text }) => {
        const head = markup `<code>${(0,visible .ml)(path, 300)}</code> ${change}${change === 'deleted' ? '' : `, ${(0,format .Of)(bytes, 'byte')}`}`;
        return text === undefined
            ? markup `<li>${head}</li>`
            : markup `<li><details><summary>${head}</summary><pre>${(0,visible .ml)(text, TEXT_LENGTH)}</pre></details></li>`;
    });
    const title = files.length === 0 ? 'No file changed' : (0,format .Of)(files.length, 'file changed', 'files changed');
    return markup `<p>${title}</p><ul>${items}</ul>${moreHtml(files.length - SHOWN_FILES)}`;
}
function checksHtml({ checks }) {
    if (checks.length === 0)
        return NOTHING;
    const items = checks.map(({ exitCode, output }) => markup `<li>${exitCode === undefined ? 'did not end' : `ended with ${exitCode}`}<pre>${(0,visible .ml)(output, TEXT_LENGTH)}</pre></li>`);
    return markup `<p>${(0,format .Of)(checks.length, 'check')}</p><ol>${items}</ol>`;
}
function moreHtml(more) {
    return more > 0 ? markup `<p>and ${(0,format .B4)(more)} more in the result file</p>` : NOTHING;
}

;

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

;





const SHOWN_PASSAGES = 20;
const PASSAGE_LENGTH = 600;
const SHOWN_STEPS = 40;
function answerPartsHtml(trials) {
    return markup `${agentWorkHtml(trials)}${trials.map((trial) => (trial === undefined ? NOTHING : partsHtml(trial)))}`;
}
function partsHtml({ key: { side }, output: { conversation, context, steps, traceUrl } }) {
    const whose = side === 'base' ? 'Base' : 'Head';
    const said = conversation === undefined ? NOTHING : conversationHtml(whose, conversation);
    return markup `${said}${context === undefined ? NOTHING : contextHtml(whose, context)}${steps === undefined ? NOTHING : stepsHtml(whose, steps)}${traceUrl === undefined
        ? NOTHING
        : markup `<p class="soft"><a href="${traceUrl}" rel="noreferrer">${whose}’s trace</a></p>`}`;
}
const SHOWN_TURNS = 60;
const TURN_LENGTH = 2000;
function conversationHtml(whose, conversation) {
    const more = conversation.length - SHOWN_TURNS;
    const turns = conversation.slice(0, SHOWN_TURNS).map(({ role, text, toolCalls }) => {
        const calls = toolCalls.map(({ name }) => markup ` <code>${(0,visible .ml)(name, 100)}</code>`);
        return markup `<li><strong>${role === 'user' ? 'User' : 'Target'}</strong>${calls}
      <pre>${(0,visible .ml)(text, TURN_LENGTH)}</pre></li>`;
    });
    return markup `<details>
    <summary>${whose}’s conversation: ${(0,format .Of)(conversation.length, 'turn')}</summary>
    <ol>
      ${turns}
    </ol>${more > 0 ? markup `<p>and ${(0,format .B4)(more)} more in the result file</p>` : NOTHING}
  </details>`;
}
function contextHtml(whose, context) {
    const more = context.length - SHOWN_PASSAGES;
    const items = context.slice(0, SHOWN_PASSAGES).map(({ id, text, score }) => markup `<li>${id === undefined ? NOTHING : markup `<code>${(0,visible .ml)(id, 100)}</code> `}${score === undefined ? '' : (0,format .ZV)(score)}
        <pre>${(0,visible .ml)(text, PASSAGE_LENGTH)}</pre></li>`);
    return markup `<details>
    <summary>${whose}’s context: ${(0,format .Of)(context.length, 'passage')}</summary>
    <ol>
      ${items}
    </ol>${more > 0 ? markup `<p>and ${(0,format .B4)(more)} more in the result file</p>` : NOTHING}
  </details>`;
}
const HEADS = ['Step', 'Latency', 'Tokens', 'Cost'];
function stepsHtml(whose, steps) {
    const rows = steps.slice(0, SHOWN_STEPS).map(({ name, latencyMs, tokens, costUsd }) => {
        const cells = [
            latencyMs === undefined ? format .e5 : (0,format ._V)(latencyMs),
            tokens === undefined ? format .e5 : (0,format .B4)(tokens),
            costUsd === undefined ? format .e5 : (0,format .UK)(costUsd),
        ];
        return markup `<tr><th scope="row">${(0,visible .ml)(name, 100)}</th>${cells.map((cell) => markup `<td>${cell}</td>`)}</tr>`;
    });
    return markup `<details>
    <summary>${whose}’s steps: ${(0,format .B4)(steps.length)}</summary>
    ${scrollTable({ label: `${whose}’s steps`, className: 'trials', heads: HEADS, rows })}
  </details>`;
}

;


function sidesHtml(what, diff, names = report_facts .$1) {
    const of = (side) => markup `<div>
    <h3>${titleOf(what, names[side])}</h3>
    <pre>${sides_sideHtml(diff, side)}</pre>
  </div>`;
    return markup `<div class="sides">${of('base')}${of('head')}</div>`;
}
function titleOf(what, name) {
    const large = (words) => words.charAt(0).toUpperCase() + words.slice(1);
    return name.includes(' ') ? `${large(what)} ${name}` : `${large(name)}’s ${what}`;
}
function sides_sideHtml(diff, side) {
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

;






const case_input_TEXT_LENGTH = 2000;
const SHORT = 600;
const BEGINNING = 300;
const EXPECTED_LENGTH = 400;
function inputHtml(entry) {
    const { details } = entry;
    const { base, head } = details?.input ?? { base: undefined, head: undefined };
    if (details?.turns !== undefined)
        return turnsHtml(details.turns);
    const shown = head ?? base;
    if (shown === undefined)
        return NOTHING;
    if (base !== undefined && base !== shown)
        return sidesHtml('input', (0,word_diff .b)(base, shown, case_input_TEXT_LENGTH), (0,report_facts .bA)(entry));
    return markup `<h3>Input</h3>
    ${foldedWhereLong(shown, markup `<pre>${(0,visible .ml)(shown, case_input_TEXT_LENGTH)}</pre>`)}`;
}
function turnsHtml(turns) {
    const said = turns.map(({ role, text }) => `${role}: ${text}`).join('\n');
    const list = markup `<ol class="turns">
    ${turns.map(({ role, text }) => markup `<li><strong>${role}</strong><pre>${(0,visible .ml)(text, case_input_TEXT_LENGTH)}</pre></li>`)}
  </ol>`;
    return markup `<h3>Conversation, ${(0,format .Of)(turns.length, 'turn')}</h3>
    ${foldedWhereLong(said, list)}`;
}
function foldedWhereLong(text, whole) {
    if (text.length <= SHORT)
        return whole;
    return markup `<details>
    <summary>${(0,visible .ml)(text, BEGINNING)}</summary>
    ${whole}
  </details>`;
}
function expectedHtml({ details }) {
    const expected = details?.expected ?? [];
    if (expected.length === 0)
        return NOTHING;
    return markup `<h3>Expected</h3>
    <ul class="expected">
      ${expected.map(oneHtml)}
    </ul>`;
}
function oneHtml({ scorer, type, text }) {
    const kind = scorer === type ? NOTHING : markup ` <span class="soft">${(0,visible .ml)(type, 60)}</span>`;
    const name = markup `<code>${(0,visible .ml)(scorer, 100)}</code>${kind}`;
    if (text.length <= EXPECTED_LENGTH)
        return markup `<li>${name} ${text}</li>`;
    return markup `<li><details><summary>${name} ${(0,visible .ml)(text, EXPECTED_LENGTH)}</summary>${text}</details></li>`;
}

;
const CHANGE_WORDS = {
    broken: 'Broken',
    'measured-failing': 'Head only, failed',
    flaky: 'Flaky',
    fixed: 'Fixed',
    failing: 'Failing on base too',
    missing: 'No usable pair',
    'head-passing': 'Passed on head, base not asked',
    'measured-passing': 'Head only, passed',
    passing: 'Passing',
};
function changeWord({ change, isConfirmed }) {
    return change === 'broken' && !isConfirmed ? 'Got worse' : CHANGE_WORDS[change];
}
const CHANGES = Object.keys(CHANGE_WORDS);

var digest = __webpack_require__(57410);
var human_label = __webpack_require__(79767);
;




function labelSubjects({ suite, target, comparison, details }, trial, judge) {
    const { caseId, tags } = comparison;
    const output = (0,visible .jO)(trial.output);
    const bindings = judge === undefined ? [] : trial.scores.flatMap((score) => bindingOf(score, judge) ?? []);
    const input = details?.input[trial.key.side] ?? details?.input.head ?? '';
    const common = { suite, target, caseId, tags, input, output, outputHash: (0,human_label .Dn)(trial.output) };
    const scorers = trial.passed ? 'pass' : 'fail';
    return (bindings.length === 0 ? [undefined] : bindings).map((binding) => ({
        ...common,
        id: idOf([suite, target, caseId, output], binding),
        binding,
        scorers,
    }));
}
function findSubject(result, id) {
    for (const entry of collectFacts(result).cases) {
        const scored = entry.trials.filter((trial) => trial.status === 'scored');
        const found = scored.flatMap((trial) => labelSubjects(entry, trial, result.judge)).find((one) => one.id === id);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function bindingOf(score, judge) {
    const rubric = (0,human_label .PX)(score);
    return rubric === undefined
        ? undefined
        : { scorer: score.name, rubric, judge, judged: score.passed ? 'pass' : 'fail' };
}
function idOf(of, binding) {
    const by = binding === undefined ? [] : [binding.scorer, binding.rubric, binding.judge];
    return `${of[2].slice(0, 100)}-${(0,digest .o)([...of, ...by]).slice(0, 12)}`;
}

;





const LONGEST = 2000;
const label_form_NAME_LENGTH = 100;
function labelFormHtml(entry, trial, judge) {
    if (trial === undefined)
        return NOTHING;
    return markup `${labelSubjects(entry, trial, judge).map((subject) => formHtml(subject, trial.key.side))}`;
}
function formHtml(subject, side) {
    const { id, binding } = subject;
    const by = binding === undefined ? NOTHING : markup ` by <code>${(0,visible .ml)(binding.scorer, label_form_NAME_LENGTH)}</code>`;
    const name = `label-${(0,digest .o)(id).slice(0, 12)}`;
    const choice = (value, words) => markup `<label><input type="radio" name="${name}" value="${value}" /> ${words}</label>`;
    return markup `<fieldset class="label" data-label="${recordHtml(subject)}" hidden>
    <legend>Is ${side}’s output right${by}?</legend>
    ${choice('pass', 'right')}${choice('fail', 'wrong')}
    <label>note <input type="text" name="${name}-note" maxlength="500" autocomplete="off" /></label>
    <button type="button">clear</button>
  </fieldset>`;
}
function recordHtml(subject) {
    const { output, input } = subject;
    const isShort = output !== undefined && output.length <= LONGEST;
    const label = { ...subject, input: input.slice(0, LONGEST), output: isShort ? output : undefined };
    const said = { human: 'pass', note: undefined, reviewer: undefined, added: undefined };
    const text = JSON.stringify((0,human_label .Zz)({ ...label, ...said }));
    const plain = text.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return { html: plain.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`) };
}
function labelBarHtml(result) {
    const { createdAt, revisions } = result;
    const key = (0,digest .o)([createdAt, revisions.base?.sha, revisions.head.sha]).slice(0, 16);
    return markup `<div id="labels" class="label-bar soft" data-key="evaldelta-labels-${key}" hidden>
    <label>You are <input type="text" id="reviewer" maxlength="100" autocomplete="name" /></label>
    <button type="button" id="copy-labels">Copy as JSON Lines</button>
    <button type="button" id="download-labels">Download</button>
    <output id="label-count" aria-live="polite"></output>
    <span class="keys">Keys: <kbd>p</kbd> right, <kbd>f</kbd> wrong.</span>
    <textarea id="label-lines" aria-label="Labels as JSON Lines" rows="4" readonly hidden></textarea>
  </div>`;
}

var scorer = __webpack_require__(36625);
;





const REASON_LENGTH = 500;
const EVIDENCE_LENGTH = 300;
const MAX_CRITERIA = 12;
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
        return markup `<tr><th scope="row"><code>${(0,visible .ml)(named?.name ?? '', 100)}</code></th>${scores.map(scoreCell)}</tr>`;
    });
    const heads = ['Scorer', ...sides.map(({ label }) => label)];
    return markup `<h3>Scorers</h3>${scrollTable({ label: 'Scorers', className: 'scores', heads, rows })}`;
}
function scoreCell(score) {
    if (score === undefined)
        return markup `<td></td>`;
    if (!(0,scorer .g)(score))
        return markup `<td>${(0,visible .ml)(score.reason, REASON_LENGTH)}</td>`;
    const graded = score.score === 0 || score.score === 1 ? '' : ` with ${(0,format .y)(score.score)}`;
    return markup `<td class="${score.passed ? 'passed' : 'failed'}"><strong>${score.passed ? '✓ passed' : '✗ failed'}${graded}</strong>: ${(0,visible .ml)(score.reason, REASON_LENGTH)}${evidenceHtml(score.details)}</td>`;
}
function evidenceHtml(details) {
    const { evidence, isEvidenceFound, criteria, items } = details;
    if (Array.isArray(items))
        return itemsHtml(items);
    if (Array.isArray(criteria))
        return markup `<ul>${criteria.slice(0, MAX_CRITERIA).map(criterionHtml)}</ul>`;
    if (typeof evidence !== 'string' || evidence === '')
        return NOTHING;
    const missing = isEvidenceFound === false ? ' (not in the output as it stands)' : '';
    return markup `<small>Judge’s evidence${missing}: <q>${(0,visible .ml)(evidence, EVIDENCE_LENGTH)}</q></small>`;
}
function itemsHtml(items) {
    const known = items.map((item) => Object(item));
    const sorted = [...known.filter(({ holds }) => holds === false), ...known.filter(({ holds }) => holds === true)];
    const more = sorted.length - MAX_CRITERIA;
    return markup `<ul>${sorted.slice(0, MAX_CRITERIA).map(itemHtml)}</ul>${more > 0 ? markup `<small>and ${(0,format .B4)(more)} more</small>` : NOTHING}`;
}
function itemHtml({ text, holds, passage }) {
    const where = typeof passage === 'number' ? `passage ${passage}` : '';
    const words = typeof text === 'string' && text !== '' ? markup ` <q>${(0,visible .ml)(text, EVIDENCE_LENGTH)}</q>` : NOTHING;
    return markup `<li>${holds === true ? '✓' : '✗'}${words} ${where}</li>`;
}
function criterionHtml(criterion) {
    const { name, score, evidence } = Object(criterion);
    if (typeof name !== 'string' || typeof score !== 'number')
        return NOTHING;
    const isQuoted = typeof evidence === 'string' && evidence !== '';
    const quoted = isQuoted ? markup `: <q>${(0,visible .ml)(evidence, EVIDENCE_LENGTH)}</q>` : NOTHING;
    return markup `<li>${(0,visible .ml)(name, 100)} ${(0,format .y)(score)}${quoted}</li>`;
}
function preferencesHtml(preferences) {
    if (preferences.length === 0)
        return NOTHING;
    return markup `<h3>Judged blind</h3>
    <ul>
      ${preferences.map((one) => markup `<li><code>${(0,visible .ml)(one.key.scorer, 100)}</code>: ${preferenceHtml(one)}</li>`)}
    </ul>`;
}
function preferenceHtml(one) {
    if (one.status === 'missing')
        return markup `not judged: ${(0,visible .ml)(one.message, REASON_LENGTH)}`;
    const won = one.winner === 'tie' ? 'a tie' : `${one.winner} is preferred`;
    const changed = one.isConsistent ? '' : ', the answer changed with the order';
    const reasons = one.reasons.map((reason) => markup ` <q>${(0,visible .ml)(reason, REASON_LENGTH)}</q>`);
    return markup `${won}${changed}.${reasons}`;
}

;




const MAX_TRIALS = 40;
const trials_HEADS = ['Trial', 'Outcome', 'Tokens in, out', 'Cost', 'Latency', 'Attempts', 'Served by'];
function trialsHtml(trials) {
    if (trials.length === 0)
        return NOTHING;
    const more = trials.length - MAX_TRIALS;
    const rows = trials.toSorted(compareKeys).slice(0, MAX_TRIALS).map(trialRow);
    return markup `${scrollTable({ label: 'Trials', className: 'trials', heads: trials_HEADS, rows })}
    ${more > 0 ? markup `<p>${(0,format .Of)(more, 'more trial')} in the result file.</p>` : NOTHING}`;
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
            `no answer: ${(0,visible .ml)(trial.message, 300)}`,
            ...none,
            (0,format .B4)(trial.attempts),
            (0,visible .ml)(trial.provider, 100),
        ];
    const { usage, costUsd, latencyMs, attempts, served, origin, passed, passedOldExpectations } = trial;
    const old = passedOldExpectations === undefined
        ? ''
        : `; by the old expectations ${passedOldExpectations ? 'passed' : 'failed'}`;
    return [
        `${passed ? '✓ passed' : '✗ failed'}${old}`,
        usage === undefined ? format .e5 : `${(0,format .B4)(usage.input)}, ${(0,format .B4)(usage.output)}`,
        costUsd === undefined ? format .e5 : (0,format .UK)(costUsd),
        origin === 'live' ? (0,format ._V)(latencyMs) : `${(0,format ._V)(latencyMs)}, ${origin}`,
        (0,format .B4)(attempts),
        (0,visible .ml)([served.model ?? format .e5, served.upstream].filter((part) => part !== undefined).join(', '), 100),
    ];
}

;














const case_body_TEXT_LENGTH = 2000;
const OTHER_LENGTH = 600;
const MAX_OTHERS = 4;
function caseBodyHtml(entry, preferences, judge) {
    const isWorse = gotWorse(entry.comparison);
    const base = (0,report_facts .Zt)(entry, 'base', isWorse);
    const head = (0,report_facts .Zt)(entry, 'head', !isWorse && entry.comparison.change !== 'measured-failing');
    return markup `${titleHtml(entry)}${inputHtml(entry)}${expectedHtml(entry)}${outputsHtml(entry, base, head)}${labelFormHtml(entry, head ?? base, judge)}${answerPartsHtml([base, head])}${scoresHtml(base, head)}${preferencesHtml(preferences)}${othersHtml(entry, [base, head])}${trialsHtml(entry.trials)}${whyHtml(entry)}`;
}
function gotWorse({ change, tally: { base, head } }) {
    return change === 'broken' || (change === 'flaky' && head.passed * base.of < base.passed * head.of);
}
function titleHtml(entry) {
    const { suite, target, comparison, details } = entry;
    const { caseId, severity, change, isConfirmed, tags } = comparison;
    const address = (0,case_address .f)({ suite, target, caseId });
    const facts = [
        severity,
        `${(0,format .eK)(comparison, (0,report_facts .bA)(entry))}${isConfirmed ? ', confirmed by fresh re-runs' : ''}`,
        `${(0,visible .ml)(suite, 100)} × ${(0,visible .ml)(target, 100)}`,
        ...(tags.length === 0 ? [] : [(0,visible .ml)(tags.slice(0, 20).join(', '), 200)]),
        ...(details?.owner === undefined ? [] : [`owner ${(0,visible .ml)(details.owner, 100)}`]),
    ];
    return markup `<p class="title"><strong class="change">${changeWord({ change, isConfirmed })}</strong> <a href="#${address}">${(0,visible .ml)(caseId, 200)}</a> <span class="soft">${facts.join(' · ')}</span></p>`;
}
const NO_PROVENANCE = { source: undefined, added: undefined, consent: undefined };
function whyHtml({ details }) {
    if (details === undefined)
        return NOTHING;
    const reasons = details.reasons.map((reason) => markup `${phraseHtml((0,cases_reasons .G)(reason))} `);
    const { source, added, consent } = details.provenance ?? NO_PROVENANCE;
    const origin = [
        ...(source === undefined ? [] : [`from ${source}`]),
        ...(added === undefined ? [] : [`added ${added}`]),
        ...(consent === undefined ? [] : [`consent: ${consent}`]),
    ].map((part) => ` · ${(0,visible .ml)(part, 200)}`);
    return markup `<p class="soft">
    Ran because of: ${reasons}· defined in <code>${(0,visible .ml)(details.file, 200)}:${details.line}</code>${origin.join('')}
  </p>`;
}
function outputsHtml(entry, base, head) {
    const only = head ?? base;
    if (only === undefined)
        return NOTHING;
    if (base !== undefined && head !== undefined && (0,visible .jO)(base.output) !== (0,visible .jO)(head.output))
        return sidesHtml('output', (0,word_diff .b)((0,visible .jO)(base.output), (0,visible .jO)(head.output), case_body_TEXT_LENGTH), (0,report_facts .bA)(entry));
    const isShared = base !== undefined && head !== undefined;
    return markup `<h3>${isShared ? 'Output, the same on both sides' : 'Output'}</h3>
    <pre>${textOf(only)}</pre>`;
}
function textOf(trial, max = case_body_TEXT_LENGTH) {
    const text = (0,visible .jO)(trial.output);
    return text === '' ? markup `<em>(empty)</em>` : markup `${(0,visible .ml)(text, max)}`;
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
        return markup `<h4>${first.key.side}, ${first.passed ? 'passed' : 'failed'}, ${(0,format .B4)(same.length)} ×</h4>
      <pre>${textOf(first, OTHER_LENGTH)}</pre>`;
    });
    return markup `<details>
    <summary>${(0,format .Of)(groups.length, 'other answer')}</summary>
    ${items}${groups.length > MAX_OTHERS ? markup `<p>and ${(0,format .B4)(groups.length - MAX_OTHERS)} more in the result file</p>` : NOTHING}
  </details>`;
}
function keyOf({ key, passed, output }) {
    return JSON.stringify([key.side, passed, (0,visible .jO)(output)]);
}

;

function questionOf({ details }, max) {
    const { base, head } = details?.input ?? { base: undefined, head: undefined };
    const text = (head ?? base ?? '').slice(0, 20 * max);
    const line = text.replace(/\s+/g, ' ').trim();
    return line === '' ? undefined : (0,visible .ml)(line, max);
}

;











const MAX_DETAILED = 1000;
const DETAILED_BYTES = 8_000_000;
const ALL_BYTES = 12_000_000;
const QUESTION_LENGTH = 90;
function casesHtml(facts, filters) {
    if (facts.cases.length === 0)
        return NOTHING;
    const sorted = facts.cases.toSorted((a, b) => rank(a) - rank(b));
    const hasRows = facts.rows.length > 1;
    const preferences = Map.groupBy(facts.result.preferences, ({ key }) => (0,keys .u2)(key));
    const shown = [];
    let bytes = 0;
    for (const [index, entry] of sorted.entries()) {
        const isDetailed = index < MAX_DETAILED && bytes < DETAILED_BYTES;
        const line = {
            entry,
            filters,
            hasRows,
            judge: facts.result.judge,
            preferences: preferences.get((0,keys .u2)({ ...entry, caseId: entry.comparison.caseId })) ?? [],
        };
        const one = isDetailed ? detailedHtml(line, index === 0) : lineOnlyHtml(line);
        bytes += (0,fit_sections .d)(one.html);
        if (bytes > ALL_BYTES)
            break;
        shown.push(one);
    }
    const more = sorted.length - shown.length;
    return markup `<h2 id="cases">Cases</h2>
    ${sorted.length === 1 ? NOTHING : filters.controls}
    <div class="browser${sorted.length === 1 ? ' alone' : ''}">
      <p class="hint soft">Choose a case to read it here.</p>
      <div class="list">${shown}</div>
    </div>
    ${sorted.length === 1 ? NOTHING : KEYS}${labelBarHtml(facts.result)}
    <p class="soft">
      Long texts are cut${sorted.length > MAX_DETAILED ? ' and many cases shortened to a line' : ''}; the result file (<code>report-json</code>, <code>--json</code>) has every trial in full.${more > 0 ? ` ${(0,format .Of)(more, 'more case')} in it.` : ''}
    </p>`;
}
const KEYS = markup `<p class="keys soft scripted" hidden>
  Keys: <kbd>j</kbd> next, <kbd>k</kbd> previous, <kbd>b</kbd> broken only, <kbd>/</kbd> search.
</p>`;
function rank(entry) {
    return CHANGES.indexOf(entry.comparison.change);
}
function detailedHtml(line, isOpen) {
    const { entry, preferences, judge } = line;
    return markup `<details name="case" ${attributes(line)}${isOpen ? markup ` open` : NOTHING}>
    <summary>${lineHtml(line)}</summary>
    <div id="${addressOf(entry)}">${caseBodyHtml(entry, preferences, judge)}</div>
  </details>\n`;
}
function lineOnlyHtml(line) {
    return markup `<div ${attributes(line)} id="${addressOf(line.entry)}">${lineHtml(line)} <span class="soft">${tagsOf(line.entry)}</span></div>\n`;
}
function addressOf({ suite, target, comparison: { caseId } }) {
    return (0,case_address .f)({ suite, target, caseId });
}
function attributes({ entry, filters }) {
    const head = (0,report_facts .Zt)(entry, 'head', false);
    const cost = head?.costUsd === undefined ? NOTHING : markup ` data-usd="${Number(head.costUsd.toPrecision(4))}"`;
    const latency = head?.origin === 'live' ? markup ` data-ms="${Math.round(head.latencyMs)}"` : NOTHING;
    return markup `class="case ${entry.comparison.change} ${filters.classesOf(entry)}"${cost}${latency}`;
}
function lineHtml({ entry, hasRows }) {
    const { caseId, severity, change, isConfirmed } = entry.comparison;
    const question = questionOf(entry, QUESTION_LENGTH);
    const asked = question === undefined ? NOTHING : markup `<span class="question">${question}</span> `;
    const row = hasRows ? ` · ${(0,visible .ml)(entry.suite, 100)} × ${(0,visible .ml)(entry.target, 100)}` : '';
    const facts = `${severity}, ${(0,format .eK)(entry.comparison, (0,report_facts .bA)(entry))}${row}`;
    return markup `<span class="change">${changeWord({ change, isConfirmed })}</span> ${asked}<code>${(0,visible .ml)(caseId, 200)}</code> <span class="soft">${facts}</span>`;
}
function tagsOf({ comparison: { tags } }) {
    return (0,visible .ml)(tags.slice(0, 20).join(', '), 200);
}

var pass_rate = __webpack_require__(78182);
var d3_scale = __webpack_require__(85111);
var statement = __webpack_require__(14493);
var phrase = __webpack_require__(80002);
;

const CHART_WIDTH = 440;
const MARGIN = { left: 34, right: 24 };
const CHARACTER = 6.6;
function figureHtml({ title, description, legend, height, marks }) {
    return markup `<figure>
    <figcaption><strong>${title}</strong> <span class="soft">${legend}</span></figcaption>
    <svg viewBox="0 0 ${CHART_WIDTH} ${height}" role="img" aria-label="${title}. ${description}">${marks}</svg>
  </figure>`;
}
function bottomAxis({ at, ticks }, bottom, top = 0) {
    const lines = ticks.map(({ value }) => markup `<line class="axis" x1="${round(at(value))}" x2="${round(at(value))}" y1="${top}" y2="${bottom}" />`);
    const names = placed({ at, ticks }).map(({ x, label }) => markup `<text class="tick" x="${round(x)}" y="${bottom + 14}">${label}</text>`);
    return markup `${lines}${names}`;
}
function placed({ at, ticks }) {
    const names = [];
    for (const { value, label } of ticks) {
        const half = (label.length * CHARACTER) / 2;
        const x = Math.min(CHART_WIDTH - half, Math.max(half, at(value)));
        const last = names.at(-1);
        const end = last === undefined ? -Infinity : last.x + (last.label.length * CHARACTER) / 2;
        if (last?.label !== label && x - half > end)
            names.push({ x, label });
    }
    return names;
}
function round(position) {
    return Number.isFinite(position) ? Math.round(position * 10) / 10 : 0;
}

;






const MAX_ROWS = 40;
const MIDDLE = 11;
const BOTTOM = 22;
const LEAST_SPAN = 0.25;
function ratesHtml(rows) {
    const measured = rows.filter((row) => row.passRate.head !== undefined).slice(0, MAX_ROWS);
    if (measured.length === 0)
        return NOTHING;
    const axis = commonAxis(measured);
    const items = measured.map((row) => markup `<li><span>${phraseHtml((0,statement ._k)(row))}</span> ${rowSvg(row, axis)} <span class="soft">${words(row)}</span></li>`);
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
    const scale = (0,d3_scale .m4)([lowest, highest], [MARGIN.left, CHART_WIDTH - MARGIN.right])
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
    aria-label="Pass rate of ${(0,phrase .tN)((0,statement ._k)(row))}: ${words(row)}"
  >
    ${bottomAxis(axis, BOTTOM)}${range}${ring}<circle class="dot head" cx="${round(axis.at(head ?? 0))}" cy="${MIDDLE}" r="4" />
  </svg>`;
}
function words(row) {
    const interval = (0,format .vy)(row.passRate.interval, 'rate');
    return (0,format .os)(row.passRate, 'rate', row.isNew) + (interval === undefined ? '' : `, ${interval}`);
}

;





const MAX_CHOICES = 30;
function filtersOf(cases) {
    const confirmed = new Set(cases.flatMap(({ comparison }) => (comparison.isConfirmed ? [comparison.change] : [])));
    const together = (change) => changeWord({ change, isConfirmed: confirmed.has(change) });
    const all = [
        filterOf('show', 'Outcome', cases, ({ comparison: { change } }) => [[change, together(change)]]),
        filterOf('severity', 'Severity', cases, ({ comparison: { severity } }) => [[severity, severity]]),
        filterOf('row', 'Suite × target', cases, ({ suite, target }) => [
            [(0,keys .hD)({ suite, target }), `${(0,visible .ml)(suite, 60)} × ${(0,visible .ml)(target, 60)}`],
        ]),
        filterOf('tag', 'Tag', cases, ({ comparison: { tags } }) => tags.map((tag) => [tag, (0,visible .ml)(tag, 60)])),
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
            classOf('row', (0,keys .hD)({ suite, target })),
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
    const sorted = [...counts].sort(([a, x], [b, y]) => (name === 'show' ? filters_rank(a) - filters_rank(b) : y.count - x.count));
    const choices = sorted
        .slice(0, MAX_CHOICES)
        .map(([key, { words, count }], index) => ({ key, words, count, className: `${name}-${index}` }));
    return { name, label, choices };
}
function filters_rank(change) {
    return CHANGES.indexOf(change);
}
function ruleOf(name, className) {
    return `main:has(#${name} option[value="${className}"]:checked) .case:not(.${className}) { display: none; }`;
}
function controlsHtml(filters, total) {
    const selects = filters.map(({ name, label, choices }) => {
        const options = choices.map(({ className, words, count }) => markup `<option value="${className}">${words} (${(0,format .B4)(count)})</option>`);
        return markup `<label>${label} <select id="${name}"><option value="">All (${(0,format .B4)(total)})</option>${options}</select></label> `;
    });
    const sorts = SORTS.map(([value, words]) => markup `<option value="${value}">${words}</option>`);
    return markup `<div class="filters" role="search" aria-label="Filter the cases">
      ${selects}<label class="scripted" hidden>Sort <select id="sort">${sorts}</select></label>
      <label class="scripted" hidden>Search <input type="search" id="search" autocomplete="off" /></label>
      <output id="shown" aria-live="polite"></output>
    </div>`;
}
const SORTS = [
    ['', 'worst first'],
    ['id', 'by name'],
    ['ms', 'slowest on head'],
    ['usd', 'dearest on head'],
];

;

function pageHtml({ title, policy, meta = NOTHING, style, state, body }) {
    const opened = state === undefined ? markup `<body>` : markup `<body class="${state}">`;
    return markup `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${{ html: policy }}" />
        <meta name="referrer" content="no-referrer" />
        ${meta}
        <title>${title} – Evaldelta</title>
        <style>${{ html: style }}</style>
      </head>
      ${opened}
        ${body}
      </body>
    </html>
`.html;
}

var headline_sign = __webpack_require__(52693);
;

const SHAPES = {
    '✅': { className: 'good', path: 'M4.5 8.5 7 11l4.5-5.5' },
    '❌': { className: 'bad', path: 'M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6' },
    '⛔': { className: 'bad', path: 'M4.5 8h7' },
    '⚠️': { className: 'open', path: 'M8 4v5M8 11.4v.6' },
    '🏷️': { className: 'open', path: 'M4.5 8.5 7 11l4.5-5.5' },
    '⚪': { className: 'still', path: '' },
};
function iconHtml(icon) {
    const shape = SHAPES[icon];
    if (shape === undefined)
        return NOTHING;
    const { className, path } = shape;
    return markup `<svg class="icon ${className}" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="7" /><path d="${path}" /></svg> `;
}

;







const SHOWN = 3;
const glance_MAX_ROWS = 500;
function glanceHtml({ result, rows, tagRows }) {
    const lines = [...rows, ...tagRows].slice(0, glance_MAX_ROWS).map((row) => glance_lineHtml(result, row));
    const rest = lines.slice(SHOWN);
    const more = rest.length === 0
        ? NOTHING
        : markup `<details class="rest"><summary>${(0,format .Of)(rest.length, 'more row')}</summary>${table(rest, 'More rows')}</details>`;
    return markup `${table(lines.slice(0, SHOWN), 'Rows')}${more}`;
}
function table(rows, label) {
    const heads = ['Row', 'Pass rate', 'Cost per call', 'Latency p95', 'Cases'];
    return scrollTable({ label, className: 'glance', heads, rows });
}
function glance_lineHtml(result, { comparison }) {
    const sign = (0,headline_sign .oE)(result, comparison);
    const signed = sign === undefined ? NOTHING : markup `${iconHtml(sign.icon)}${sign.word} `;
    const cells = [
        (0,pass_rate .r)(result, comparison),
        (0,format .os)(comparison.costPerCallUsd, 'usd', comparison.isNew),
        (0,format .os)(comparison.latencyP95Ms, 'ms', comparison.isNew),
        casesOf(comparison),
    ];
    return markup `<tr><th scope="row">${signed}${phraseHtml((0,statement ._k)(comparison))}</th>${cells.map((cell) => markup `<td>${cell}</td>`)}</tr>`;
}
function casesOf({ comparedCases, measuredCases, totalCases }) {
    return `${(0,format .B4)(comparedCases + measuredCases)} of ${(0,format .B4)(totalCases)}`;
}

var numbers_spend = __webpack_require__(6952);
;
function repositoryOf({ runUrl }) {
    const found = /^(https?:\/\/[\w.-]+(?::\d+)?)\/([\w.-]+)\/([\w.-]+)\/actions\/runs\/\d+/.exec(runUrl ?? '');
    const [, server, owner, repository] = found ?? [];
    if (server === undefined || owner === undefined || repository === undefined)
        return undefined;
    return { name: `${owner}/${repository}`, url: `${server}/${owner}/${repository}` };
}

;





function headerHtml(result) {
    const repository = repositoryOf(result);
    const { spend, createdAt } = result;
    const took = duration(result);
    const facts = [
        (0,format .r4)(createdAt),
        ...(took === undefined ? [] : [`took ${(0,format ._V)(took)}`]),
        (0,numbers_spend .LT)(spend),
        (0,numbers_spend .S2)(spend),
    ];
    const about = [
        ...(repository === undefined ? [] : [linked(repository.url, repository.name)]),
        ...pullRequest(result, repository),
        commits(result, repository),
    ];
    const parts = about.map((part, index) => (index === 0 ? part : markup ` · ${part}`));
    return markup `<header><p><strong>Evaldelta</strong> ${parts}</p><p class="soft">${facts.join(' · ')}</p></header>`;
}
function pullRequest({ pullRequest: found }, repository) {
    if (found === undefined)
        return [];
    const title = found.title === undefined ? '' : `: ${(0,visible .ml)(found.title, 120)}`;
    const words = `pull request #${found.number}${title}`;
    return [repository === undefined ? markup `${words}` : linked(`${repository.url}/pull/${found.number}`, words)];
}
function commits({ revisions: { base, head }, pullRequest: found }, repository) {
    const headSha = head.isWorkingTree ? head.sha : (found?.headSha ?? head.sha);
    const after = revisionHtml({ ...head, sha: headSha }, repository);
    return base === undefined ? markup `${after} alone` : markup `${revisionHtml(base, repository)} → ${after}`;
}
function revisionHtml({ sha, name, isWorkingTree }, repository) {
    const branch = name === undefined ? '' : ` (${(0,visible .ml)(name, 60)})`;
    if (isWorkingTree)
        return markup `working tree${branch}`;
    const isCommit = /^[0-9a-f]{40,64}$/.test(sha);
    const short = markup `<code>${(0,visible .ml)(sha, isCommit ? 8 : 40).replace('…', '')}</code>`;
    if (sha === '')
        return markup `no commit`;
    if (!isCommit || repository === undefined)
        return markup `${short}${branch}`;
    return markup `<a href="${repository.url}/commit/${sha}" rel="noreferrer">${short}</a>${branch}`;
}
function linked(url, words) {
    return markup `<a href="${url}" rel="noreferrer">${words}</a>`;
}
function duration({ trials }) {
    const live = trials.filter((trial) => trial.status === 'scored' && trial.origin === 'live');
    const times = live.map(({ startedAt, latencyMs }) => ({ start: Date.parse(startedAt), latencyMs }));
    const known = times.filter(({ start, latencyMs }) => Number.isFinite(start + latencyMs));
    if (known.length === 0)
        return undefined;
    const start = known.reduce((least, one) => Math.min(least, one.start), Infinity);
    const end = known.reduce((most, one) => Math.max(most, one.start + one.latencyMs), -Infinity);
    return end - start;
}

var writing_sentence = __webpack_require__(97557);
var user_error = __webpack_require__(35881);
var document_block = __webpack_require__(73472);
var line_counts = __webpack_require__(52946);
var shown_lines = __webpack_require__(2180);
;




const LIMITS = { lines: 200, width: 600 };
function changedHtml({ line, files }) {
    if (files.length === 0)
        return line === undefined ? NOTHING : markup `<p class="changed">${phraseHtml(line)}</p>`;
    const counts = `Changed lines: ${(0,line_counts .Z)(files)}`;
    const summary = line === undefined ? markup `${counts}` : markup `${phraseHtml(line)} <span class="soft">${counts}</span>`;
    return markup `<details class="changed rest">
    <summary>${summary}</summary>
    ${files.map(fileHtml)}
  </details>`;
}
function fileHtml(file) {
    const { lines, isWhole } = (0,shown_lines .T)(file, LIMITS);
    const rest = isWhole ? NOTHING : markup `<p class="soft">Long lines and many lines are cut.</p>`;
    return markup `<p><code>${(0,visible .ml)(file.file, 200)}</code></p><pre class="lines">${lines.map(changed_lineHtml)}</pre>${rest}`;
}
function changed_lineHtml({ kind, text }) {
    if (kind === 'gap')
        return markup `<span class="gap">⋯</span>\n`;
    if (kind === 'same')
        return markup `  ${text}\n`;
    return kind === 'base' ? markup `<del>- ${text}</del>\n` : markup `<ins>+ ${text}</ins>\n`;
}

;




const numbers_MAX_ROWS = 500;
function numbersHtml({ id, title, header, rows }) {
    const shown = rows.slice(0, numbers_MAX_ROWS).map(rowHtml);
    const more = rows.length - shown.length;
    return markup `<h2 id="${id}">${title}</h2>
    ${scrollTable({ label: 'Measured quantities', className: 'numbers', heads: header, rows: shown })}
    ${more > 0 ? markup `<p>${(0,format .Of)(more, 'more row')} in the result file.</p>` : NOTHING}`;
}
function rowHtml({ name, sign, unjudged = '', isNew, cells }) {
    const judged = sign === undefined ? unjudged : markup `${iconHtml(sign.icon)}${sign.word}${isNew ? ', new' : ''}`;
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

;










const LISTED = 300;
const NOTICED = 3;
const LONG = 300;
const write_BEGINNING = 120;
const MISTAKE_LENGTH = 4000;
function writeHtml({ blocks }, figures) {
    return markup `${blocks.map((block) => blockHtml(block, figures))}`;
}
function blockHtml(block, figures) {
    switch (block.kind) {
        case 'verdict':
            return markup `<h1>${iconHtml(block.icon)}${phraseHtml(block.sentence)}</h1>`;
        case 'heading':
            return headingHtml(block.title, (0,document_block .QO)(block));
        case 'paragraph':
            return paragraphHtml(block);
        case 'list':
            return listHtml(block.items.map(phraseHtml));
        case 'notices':
            return noticesHtml(block);
        case 'mistakes':
            return markup `${headingHtml(block.title)}${listHtml(block.errors.map(mistakeItem))}`;
        case 'table':
            return numbersHtml(block);
        case 'details':
            if (block.staysFolded)
                return foldedHtml(block, figures);
            return markup `${headingHtml(block.title, (0,document_block .QO)(block))}${block.blocks.map((one) => blockHtml(one, figures))}`;
        case 'figure':
            return figures[block.figure]();
        case 'weeks':
            return markup `<p class="soft">${phraseHtml(block.text)}</p>`;
        case 'changed':
            return changedHtml(block);
        case 'broken':
        case 'case':
        case 'more':
        case 'footer':
            return NOTHING;
    }
}
function noticesHtml({ title, items }) {
    const rest = items.slice(NOTICED);
    const more = rest.length === 0
        ? NOTHING
        : markup `<details class="rest">
          <summary>${(0,format .B4)(rest.length)} more</summary>
          ${listHtml(rest.map(phraseHtml))}
        </details>`;
    return markup `<div class="notices">${headingHtml(title)}${listHtml(items.slice(0, NOTICED).map((item) => write_foldedWhereLong(phraseHtml(item), (0,phrase .tN)(item))))}${more}</div>`;
}
function foldedHtml(block, figures) {
    return markup `<details class="rest fold" id="${write_idOf(block.title)}">
    <summary>${(0,document_block .QO)(block)}</summary>
    ${block.blocks.map((one) => blockHtml(one, figures))}
  </details>`;
}
function headingHtml(title, words = title) {
    return markup `<h2 id="${write_idOf(title)}">${words}</h2>`;
}
function write_idOf(title) {
    return title
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/-$/, '');
}
function paragraphHtml({ tone, text }) {
    if (tone === 'alert')
        return markup `<p class="alert">${iconHtml('⚠️')}${phraseHtml(text)}</p>`;
    return tone === 'note' ? markup `<p class="soft">${phraseHtml(text)}</p>` : markup `<p>${phraseHtml(text)}</p>`;
}
function listHtml(items) {
    const shown = items.slice(0, LISTED).map((item) => markup `<li>${item}</li>`);
    const more = items.length - shown.length;
    return markup `<ul>
    ${shown}${more > 0 ? markup `<li>and ${(0,format .B4)(more)} more in the result file</li>` : NOTHING}
  </ul>`;
}
function write_foldedWhereLong(whole, text) {
    if (text.length <= LONG)
        return whole;
    return markup `<details class="rest"><summary>${(0,visible .ml)(text, write_BEGINNING)}</summary>${whole}</details>`;
}
function mistakeItem(error) {
    return write_foldedWhereLong(mistakeHtml(error), (0,writing_sentence .m)(error.sentence, error.hint));
}
function mistakeHtml({ place, sentence, hint }) {
    const where = place === undefined ? NOTHING : markup `<code>${(0,user_error .df)(place)}</code> `;
    return markup `${where}${(0,visible .ml)((0,writing_sentence .m)(sentence, hint), MISTAKE_LENGTH)}`;
}

;


const FIGURES = {
    tiles: [],
    glance: [],
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
        return [{ id: write_idOf(block.title), words: block.title }];
    return block.kind === 'figure' ? FIGURES[block.figure] : [];
}

var markdown_escape = __webpack_require__(57914);
var prices = __webpack_require__(61336);
var uneven = __webpack_require__(40213);
;







const MAX_SERVED = 50;
function originHtml({ result }) {
    const terms = [...revisionTerms(result), ...runTerms(result), ...servedTerms(result)];
    const list = terms.map(([term, value]) => markup `<dt>${term}</dt>
        <dd>${value}</dd>`);
    return markup `<h2 id="reading">How to read this</h2>
    <p>
      Every affected case ran on base and on head, side by side. A case may change its answer once by chance, so a block
      rests on many changes in one direction, or on a broken case that failed again when it was asked anew. An interval
      of 95 % holds the true difference in about 95 of 100 such runs. A trial that got no answer counts for neither
      side. Cases that this change does not touch cannot differ and were not run. ${uneven .A}
    </p>
    <h2 id="again">To get these numbers again</h2>
    <pre>${commandOf(result)}</pre>
    <dl>
      ${list}${runLink(result)}
    </dl>`;
}
function revisionTerms({ revisions: { base, head }, pullRequest }) {
    const named = (sha, name) => sha + (name === undefined ? '' : ` (${(0,visible .ml)(name, 200)})`);
    return [
        ['Base', base === undefined ? 'none: head was measured alone' : named(base.sha, base.name)],
        ['Head', head.isWorkingTree ? `working tree on ${named(head.sha, head.name)}` : named(head.sha, head.name)],
        ...(pullRequest === undefined
            ? []
            : [['Pull request', `#${pullRequest.number} at ${pullRequest.headSha}`]]),
    ];
}
function runTerms({ spend, tool, createdAt, pricesDate, livePrices, seed, mode, estimate }) {
    return [
        ['Made by', `Evaldelta ${tool.version}, ${(0,format .r4)(createdAt)}, mode ${mode}`],
        ['Calls', (0,numbers_spend .LT)(spend)],
        ['Money', (0,numbers_spend .S2)(spend)],
        ...(estimate === undefined ? [] : [['Foreseen', (0,format .Of)(estimate.calls, 'call')]]),
        ['Prices', pricesDate === undefined ? format .e5 : (0,prices .m)(pricesDate, createdAt, livePrices)],
        ['Seed', String(seed)],
    ];
}
function servedTerms({ served }) {
    return served.slice(0, MAX_SERVED).map(({ suite, target, models }) => {
        const list = (names) => names.length === 0 ? format .e5 : (0,visible .ml)(names.join(', '), 300);
        const sides = models.base.join() === models.head.join() ? list(models.head) : `${list(models.base)} → ${list(models.head)}`;
        return [`Served ${(0,visible .ml)(suite, 60)} × ${(0,visible .ml)(target, 60)}`, sides];
    });
}
function commandOf({ revisions: { base, head }, tool, seed }) {
    const revision = (option, sha) => (/^[0-9a-f]{40,64}$/.test(sha) ? ` ${option} ${sha}` : '');
    const version = /^[\w.-]+$/.test(tool.version) ? `@${tool.version}` : '';
    const headPart = head.isWorkingTree ? '' : revision('--head', head.sha);
    return `npx evaldelta${version} run${base === undefined ? '' : revision('--base', base.sha)}${headPart} --seed ${seed} --no-cache`;
}
function runLink({ runUrl }) {
    const run = runUrl === undefined ? undefined : (0,markdown_escape .Dy)(runUrl);
    if (run === undefined)
        return NOTHING;
    return markup `<dt>Run</dt>
    <dd><a href="${run}" rel="noreferrer">${run}</a></dd>`;
}

var numbers_metrics = __webpack_require__(72993);
var cause_line = __webpack_require__(36771);
var parts = __webpack_require__(50230);
var d3_array = __webpack_require__(5793);
var d3_shape = __webpack_require__(76879);
var side = __webpack_require__(61698);
;









const SIZE = 200;
const TOP = 10;
function calibrationHtml({ name, threshold, base, head }) {
    const sides = { base: filled(base ?? []), head: filled(head) };
    const all = [...sides.base, ...sides.head];
    if (all.length === 0)
        return NOTHING;
    const title = `Calibration of ${(0,visible .ml)(name, 60)}`;
    const review = threshold === undefined ? '' : `; used without review from ${(0,format .CE)(threshold)}`;
    const figure = figureHtml({
        title,
        description: 'The table below has the numbers',
        legend: markup `across: stated confidence; up: share of right answers; on the diagonal they agree${review}`,
        height: TOP + SIZE + 20,
        marks: plot(sides, (0,d3_array .T9)(all, ({ count }) => count) ?? 1),
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
    const x = (0,d3_scale .m4)([0, 1], [MARGIN.left, MARGIN.left + SIZE]);
    const y = (0,d3_scale .m4)([0, 1], [TOP + SIZE, TOP]);
    const radius = (0,d3_scale .Bv)([0, most], [2, 8]);
    const ticks = x.ticks(5).map((value) => ({ value, label: `${Math.round(value * 100)}%` }));
    const up = ticks.map(({ value, label }) => markup `<line class="axis" x1="${MARGIN.left}" x2="${MARGIN.left + SIZE}" y1="${round(y(value))}" y2="${round(y(value))}" /><text class="tick side" x="${MARGIN.left - 5}" y="${round(y(value) + 4)}">${label}</text>`);
    const curve = (side) => {
        const path = (0,d3_shape .n8)()
            .x((entry) => round(x(entry.stated)))
            .y((entry) => round(y(entry.right)))(sides[side]);
        const dots = sides[side].map((entry) => markup `<circle cx="${round(x(entry.stated))}" cy="${round(y(entry.right))}" r="${round(radius(entry.count))}" />`);
        return markup `<g class="curve ${side}"><path d="${path ?? ''}" />${dots}</g>`;
    };
    const diagonal = markup `<line class="diagonal" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" />`;
    return markup `${bottomAxis({ at: (value) => x(value), ticks }, TOP + SIZE, TOP)}${up}${diagonal}${curve('base')}${curve('head')}${key(sides)}`;
}
function key(sides) {
    const shown = side .B.filter((side) => sides[side].length > 0);
    return markup `${shown.map((side, index) => {
        const y = TOP + 20 + index * 22;
        const total = sides[side].reduce((sum, entry) => sum + entry.count, 0);
        return markup `<g class="curve ${side}"><circle cx="${MARGIN.left + SIZE + 24}" cy="${y - 4}" r="5" /></g><text x="${MARGIN.left + SIZE + 36}" y="${y}">${side}, ${(0,format .Of)(total, 'answer')}</text>`;
    })}`;
}
function tableHtml(sides) {
    const bounds = [...new Set([...sides.base, ...sides.head].map(({ lower }) => lower))].sort((a, b) => a - b);
    const cell = (bins, lower) => {
        const found = bins.find((entry) => entry.lower === lower);
        if (found === undefined)
            return markup `<td>${format .e5}</td>`;
        return markup `<td>
      ${(0,format .CE)(found.right)} of ${(0,format .B4)(found.count)}, stated ${(0,format .CE)(found.stated)}
    </td>`;
    };
    const rows = bounds.map((lower) => markup `<tr>
        <th scope="row">above ${(0,format .CE)(lower)}</th>
        ${cell(sides.base, lower)}${cell(sides.head, lower)}
      </tr>`);
    return scrollTable({ label: 'Bins', heads: ['Stated', 'Right on base', 'Right on head'], rows });
}

;





const MAX_LABELS = 12;
const MAX_MISTAKES = 20;
const NAME = 60;
function confusionHtml({ name, labels, base, head }) {
    const cells = labels.map((expected, row) => [...labels, null].map((predicted, column) => {
        const count = { base: countAt(base, row, column), head: countAt(head, row, column) };
        return { expected, predicted, count };
    }));
    const isCompared = base !== undefined;
    const title = markup `<h4>Labels read by <code>${(0,visible .ml)(name, NAME)}</code></h4>`;
    if (labels.length > MAX_LABELS)
        return markup `${title}${mistakesHtml(cells.flat(), isCompared)}`;
    return markup `${title}${matrixHtml(cells, isCompared)}`;
}
function countAt(side, row, column) {
    return side?.counts[row]?.[column] ?? side?.unlabelled[row] ?? 0;
}
function matrixHtml(cells, isCompared) {
    const most = (0,d3_array .T9)(cells.flat(), ({ count }) => count.head) ?? 0;
    const cellHtml = ({ expected, predicted, count }) => {
        const heat = most === 0 ? 0 : Math.ceil((count.head / most) * 4);
        return markup `<td class="${expected === predicted ? 'right' : 'wrong'} heat-${heat}">${describeCount(count, isCompared)}</td>`;
    };
    const rows = cells.map((row) => markup `<tr>
        <th scope="row">${(0,visible .ml)(row[0]?.expected ?? '', NAME)}</th>
        ${row.map(cellHtml)}
      </tr>`);
    const labels = cells[0]?.map(({ predicted }) => (predicted === null ? 'no label' : (0,visible .ml)(predicted, NAME)));
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
        .map(({ expected, predicted, count }) => markup `<li><code>${(0,visible .ml)(expected, NAME)}</code> taken for ${predicted === null ? markup `no label` : markup `<code>${(0,visible .ml)(predicted, NAME)}</code>`}: ${describeCount(count, isCompared)}</li>`);
    const more = mistakes.length - items.length;
    return markup `<ul>
    ${items}${more > 0 ? markup `<li>and ${(0,format .Of)(more, 'more mistake')} of other kinds</li>` : NOTHING}
  </ul>`;
}
function describeCount({ base, head }, isCompared) {
    return !isCompared || base === head ? (0,format .B4)(head) : `${(0,format .B4)(base)} → ${(0,format .B4)(head)}`;
}

;






const LANE = 44;
const LABEL = 20;
const BINS = 36;
const LEAST_CALLS = 5;
const LONG_TAIL = 20;
function distributionHtml(distribution) {
    const { samples, title, unit, marks } = distribution;
    if (Math.max(samples.base.length, samples.head.length) < LEAST_CALLS)
        return NOTHING;
    const all = [...samples.base, ...samples.head].filter((value) => Number.isFinite(value) && value >= 0);
    const [least, most] = (0,d3_array .Xx)(all);
    if (least === undefined || most === undefined || most === 0)
        return NOTHING;
    const shape = shapeOf(least, most, unit);
    const lanes = lanesOf(samples);
    const bottom = lanes.at(-1)?.bottom ?? LANE;
    const tallest = (0,d3_array .T9)(lanes.flatMap((lane) => counts(lane, shape))) ?? 1;
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
        ? (0,d3_scale .ZE)([least, most], room).nice().clamp(true)
        : (0,d3_scale .m4)([0, most], room).nice().clamp(true);
    const [from = 0, to = most] = scale.domain();
    const named = isLog ? powersOfTen(scale.ticks()) : scale.ticks(4);
    const thresholds = Array.from({ length: BINS + 1 }, (_, index) => scale.invert(MARGIN.left + (index / BINS) * (CHART_WIDTH - MARGIN.left - MARGIN.right)));
    const ticks = named.map((value) => ({ value, label: tickLabel(value, unit) }));
    return { at: (value) => scale(value), ticks, thresholds, domain: [from, to] };
}
function tickLabel(value, unit) {
    return unit === 'ms' && value > 0 && value < 1 ? `${Number(value.toPrecision(2))} ms` : (0,format .Fl)(value, unit);
}
function powersOfTen(ticks) {
    const powers = ticks.filter((value) => Number.isInteger(Number(Math.log10(value).toFixed(6))));
    return powers.length > 1 ? powers : ticks.filter((_, index) => index % 3 === 0);
}
function bins(lane, { thresholds, domain }) {
    return (0,d3_array .e5)()
        .domain([...domain])
        .thresholds(thresholds.slice(1, -1))([...lane.values]);
}
function counts(lane, shape) {
    return bins(lane, shape).map((entry) => entry.length);
}
function laneSvg(lane, shape, { distribution, tallest }) {
    const height = (0,d3_scale .m4)([0, tallest], [lane.bottom, lane.top]);
    const steps = bins(lane, shape).map((entry) => ({ from: entry.x0 ?? 0, to: entry.x1 ?? 0, count: entry.length }));
    const end = { from: steps.at(-1)?.to ?? 0, count: 0 };
    const outline = (0,d3_shape .Wc)()
        .x(({ from }) => round(shape.at(from)))
        .y0(lane.bottom)
        .y1(({ count }) => round(height(count)))
        .curve(d3_shape .UP)([...steps, end]);
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
    const named = marks.map(({ name, value }) => `${name} ${(0,format .Fl)(value[side], unit)}`);
    return [`${side}: ${(0,format .Of)(values.length, 'call')}`, ...named].join(', ');
}
function quantilesOf(samples) {
    const at = (share) => ({
        base: (0,d3_array .Z4)(samples.base.toSorted((a, b) => a - b), share),
        head: (0,d3_array .Z4)(samples.head.toSorted((a, b) => a - b), share),
    });
    return [
        { name: 'p50', value: at(0.5) },
        { name: 'p95', value: at(0.95) },
    ];
}

var measures = __webpack_require__(67590);
var findings_describe = __webpack_require__(58350);
var rules = __webpack_require__(41099);
var drop = __webpack_require__(9455);
var screened = __webpack_require__(73171);
;







const NAMED = 5;
function ruleOutcomes(result, row) {
    const own = result.verdict.findings.filter(({ suite, target, tag }) => suite === row.suite && tag === row.tag && (target === undefined || target === row.target));
    return own.map((finding) => {
        const { says, also } = (0,findings_describe .j)(finding, result);
        return { status: (0,rules .F)(finding, result), sentence: (0,phrase .MZ) `${says}.${also.length === 0 ? '' : ' '}${also}` };
    });
}
function describeEvidence(row) {
    const { passRate, score, passRateBar } = row.evidence;
    return [
        ...[passRate, score].flatMap((evidence) => (evidence === undefined ? [] : describeRow(evidence, row))),
        ...(passRateBar === undefined ? [] : [describeBar(passRateBar, row.tag)]),
        ...measures .bJ.flatMap((budget) => describeGrowth(budget, row.evidence[budget.name])),
        ...describeErrors(row),
    ];
}
function describeRow(row, comparison) {
    if (row.affectedCases === 0)
        return [];
    const unit = row.metric === 'score' ? 'score' : 'rate';
    return [
        row.isScreened === true ? (0,phrase .MZ) `${(0,screened .N)(comparison) ?? ''}` : describeChecks(row),
        ...describeDifference(row, unit),
        (0,phrase .MZ) `${(0,drop .jS)(row)} Of unchanged pull requests fewer than 1 in ${(0,format .B4)(1 / row.runAlpha)} would be blocked.`,
        ...describeDoubts(row),
    ];
}
function describeChecks({ metric, affectedCases, pairedCases, rounds, maxRounds, pairs, ...row }) {
    const what = metric === 'score' ? 'Scores: ' : '';
    const missing = row.missingPairs === 0 ? '' : `; ${(0,format .Of)(row.missingPairs, 'more pair')} got lost to errors`;
    const cases = `${(0,format .B4)(affectedCases)} of ${(0,format .Of)(pairedCases, 'case')} ran on both sides`;
    const checks = `${(0,format .Of)(pairs, 'side-by-side check')}, of which ${(0,format .B4)(row.worsePairs)} got worse and ${(0,format .B4)(row.betterPairs)} better`;
    return (0,phrase .MZ) `${what}${cases}, in ${(0,format .B4)(rounds)} of at most ${(0,format .Of)(maxRounds, 'round')}: ${checks}${missing}.`;
}
function describeDifference({ drop, interval, upperDrop, maxDrop, mustCatch, pairedCases }, unit) {
    if (drop === undefined) {
        return upperDrop === undefined
            ? []
            : [
                (0,phrase .MZ) `The largest drop that the data still allow is ${ruledOut(upperDrop, unit)}; a pass must rule out ${ruledOut(mustCatch, unit)}.`,
            ];
    }
    const over = `over all ${(0,format .Of)(pairedCases, 'case')} (a case that did not run cannot differ)`;
    const size = drop === 0 ? 'no difference' : `${(0,format .Xq)(drop, unit)} ${drop > 0 ? 'lower' : 'higher'} on head`;
    const range = interval === undefined
        ? ''
        : `; ${(0,format .Me)(interval.confidence)} interval of the drop ${signed(interval.lower, unit)} to ${signed(interval.upper, unit)}`;
    const most = upperDrop === undefined ? '' : ` The largest drop that the data still allow is ${ruledOut(upperDrop, unit)}.`;
    return [
        (0,phrase .MZ) `Measured ${over}: ${size}${range}.${most} Up to ${(0,format .tW)(maxDrop, unit)} are tolerated; a pass must rule out ${ruledOut(mustCatch, unit)}.`,
    ];
}
function ruledOut(drop, unit) {
    return unit === 'rate' ? (0,format .SG)(drop) : (0,format .tW)(Number(drop.toFixed(3)), unit);
}
function signed(value, unit) {
    return `${value < 0 ? '−' : ''}${(0,format .Xq)(value, unit).replace(/ points$/, '')}`;
}
function describeDoubts({ isFragile, isPassFragile, unseenPairs, unconfirmedCritical, stoppedBy, wouldTell, }) {
    return [
        ...(unseenPairs === 0
            ? []
            : [
                (0,phrase .MZ) `${(0,format .Of)(unseenPairs, 'call')} on base could not change the verdict and ${unseenPairs === 1 ? 'was' : 'were'} not made.`,
            ]),
        ...(unconfirmedCritical.length === 0
            ? []
            : [(0,phrase .MZ) `Failed on head and not confirmed by re-runs: ${(0,phrase .OD)(unconfirmedCritical, NAMED)} (critical).`]),
        ...(isFragile ? [(0,phrase .MZ) `A block would have rested on trials without an answer, so none was given.`] : []),
        ...(isPassFragile
            ? [(0,phrase .MZ) `A pass would not stand if the answers that head lacks had failed, so none was given.`]
            : []),
        ...(stoppedBy === undefined ? [] : [(0,phrase .MZ) `Stopped early: ${stoppedBy}.`]),
        ...(wouldTell === undefined ? [] : [(0,phrase .MZ) `${(0,drop .mf)(wouldTell)}`]),
    ];
}
function describeBar({ head, interval, measuredCases, totalCases }, tag) {
    const over = tag === undefined ? (0,phrase .MZ) `the whole suite` : (0,phrase .MZ) `the tag ${(0,phrase .UU)(tag)}`;
    const range = `${(0,format .CE)(interval.lower)} to ${(0,format .CE)(interval.upper)}`;
    return (0,phrase .MZ) `Over ${over} head passes ${(0,format .CE)(head)} (${(0,format .Me)(interval.confidence)} interval ${range}), with ${(0,format .B4)(measuredCases)} of ${(0,format .Of)(totalCases, 'case')} measured.`;
}
function describeGrowth(budget, evidence) {
    if (evidence === undefined || evidence.sampleSize < budget.samples.shown)
        return [];
    const what = budget.name === 'latencyP50' ? 'latency, compared case by case,' : budget.words;
    const { growth, lowerLimit, sampleSize } = evidence;
    const change = growth === 0 ? 'did not change' : `${growth < 0 ? 'fell' : 'grew'} by ${(0,format .Xq)(growth, 'usd')}`;
    const sure = lowerLimit > 0
        ? `with 99 % confidence it grew by at least ${(0,format .Xq)(lowerLimit, 'usd')}`
        : `that it grew at all is not established (99 % lower limit ${(0,format .CW)(lowerLimit, 'usd') ?? format .e5})`;
    return [(0,phrase .MZ) `The ${what} ${change}; ${sure}; ${(0,format .Of)(sampleSize, 'sample')}.`];
}
function describeErrors({ evidence: { errors }, errored }) {
    if (errors === undefined || errored.base + errored.head === 0)
        return [];
    return [
        (0,phrase .MZ) `${(0,format .CE)(errors.missingShare)} of the pairs got no answer: ${(0,format .B4)(errored.base)} on base, ${(0,format .B4)(errored.head)} on head. Were both sides equally unlucky, a split this uneven would come up in ${(0,format .CE)(errors.sidesDifferP)} of runs.`,
    ];
}

var metric_unit = __webpack_require__(25229);
;




const WIDTH = 220;
const HEIGHT = 30;
const EDGE = 10;
const change_MIDDLE = 15;
function changeHtml({ delta, interval, allowed, words }) {
    const ends = [0, delta, interval?.lower, interval?.upper, allowed].filter((end) => end !== undefined);
    const [least = 0, most = 0] = (0,d3_array .Xx)(ends.filter(Number.isFinite));
    const room = Math.max((most - least) * 0.12, 0.005);
    const scale = (0,d3_scale .m4)([least - room, most + room], [EDGE, WIDTH - EDGE]).clamp(true);
    const at = (value) => round(scale(value));
    const band = interval === undefined ? NOTHING : bandSvg(at(interval.lower), at(interval.upper));
    return markup `<svg class="delta" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${words}">
    <line class="floor" x1="0" x2="${WIDTH}" y1="${change_MIDDLE}" y2="${change_MIDDLE}" />
    ${allowed === undefined ? NOTHING : limitSvg(at(allowed), allowed < 0 || (allowed === 0 && delta < 0))}
    <line class="zero" x1="${at(0)}" x2="${at(0)}" y1="5" y2="${HEIGHT - 5}" />${band}
    <circle class="dot head" cx="${at(delta)}" cy="${change_MIDDLE}" r="4.5" />
  </svg>`;
}
function bandSvg(from, to) {
    return markup `<line class="range" x1="${from}" x2="${to}" y1="${change_MIDDLE}" y2="${change_MIDDLE}" />`;
}
function limitSvg(x, isFloor) {
    const [from, width] = isFloor ? [0, x] : [x, WIDTH - x];
    return markup `<rect class="beyond" x="${from}" y="3" width="${round(width)}" height="${HEIGHT - 6}" /><line class="limit" x1="${x}" x2="${x}" y1="3" y2="${HEIGHT - 3}" />`;
}

var answer_parts = __webpack_require__(74184);
;


const LAST = {
    pass_rate: { words: 'share of outputs that pass', better: 'higher' },
    score: { words: 'mean score', better: 'higher' },
    accuracy: { words: 'share of right labels', better: 'higher' },
    balanced_accuracy: { words: 'share of right labels, each label counting alike', better: 'higher' },
    macro_precision: { words: 'how often a given label is right, mean of the labels', better: 'higher' },
    macro_recall: { words: 'how much of each label is found, mean of the labels', better: 'higher' },
    macro_f1: { words: 'labels right and found (F1), mean of the labels', better: 'higher' },
    kappa: { words: 'agreement with the labels beyond chance', better: 'higher' },
    expected_cost: { words: 'cost of wrong labels per case', better: 'lower' },
    ece: { words: 'gap between stated confidence and being right', better: 'lower' },
    brier: { words: 'error of the stated confidence (Brier)', better: 'lower' },
    handled: { words: 'share answered without review', better: 'higher' },
    handled_error_rate: { words: 'errors among what is answered without review', better: 'lower' },
    fallback_rate: { words: 'share of fallback answers', better: undefined },
    inconsistent: { words: 'judgements that changed with the order', better: 'lower' },
    corrected: { words: 'share of right outputs, corrected by people’s labels', better: 'higher' },
    judge_agreement: { words: 'agreement of the judge with people beyond chance', better: 'higher' },
};
const OF_LABEL = {
    precision: 'of outputs with this label, share that is right:',
    recall: 'of cases with this label, share that is found:',
    f1: 'right and found (F1):',
};
function metricWords({ name, isOfAnswer }) {
    const step = (0,answer_parts .Bn)(name);
    if (step !== undefined)
        return { words: `${step.measure.words} of the step ${(0,visible .ml)(step.step, 60)}`, better: 'lower' };
    if (isOfAnswer === true)
        return { words: 'mean over the answers that tell it', better: undefined };
    const last = name.slice(name.lastIndexOf('.') + 1);
    const known = Object.hasOwn(LAST, last) ? LAST[last] : undefined;
    if (known !== undefined)
        return known;
    const [, kind = '', label = ''] = /(?:^|\.)(precision|recall|f1)\.(.+)$/.exec(name) ?? [];
    const words = OF_LABEL[kind];
    if (words !== undefined)
        return { words: `${words} ${(0,visible .ml)(label, 60)}`, better: 'higher' };
    return { words: 'mean of this scorer', better: 'higher' };
}

;



const ALLOWED_SIGNS = {
    met: '✓ ',
    breached: '✗ ',
    undecided: '? ',
    reported: '',
    error: '',
};
function tileHtml({ label, measure, unit, judged, allowed, note }, isNew) {
    const { base, head } = measure;
    const before = base === undefined ? (isNew && head !== undefined ? 'new → ' : '') : `${(0,format .Fl)(base, unit)} → `;
    const found = judged ??
        (measure.delta === undefined ? undefined : { delta: measure.delta, interval: measure.interval, over: '' });
    const change = found !== undefined && Number.isFinite(found.delta) ? found : undefined;
    const said = change === undefined ? '' : describeChange(change, unit);
    const limit = allowed === undefined ? '' : `${ALLOWED_SIGNS[allowed.status]}${allowed.words}`;
    const chart = change === undefined
        ? NOTHING
        : changeHtml({
            ...change,
            allowed: allowed?.change,
            words: `${label}: ${[said, limit].filter(Boolean).join('; ')}`,
        });
    return markup `<div class="tile ${allowed?.status ?? ''}" role="listitem">
    <span class="soft">${label}</span> <strong><span class="from">${before}</span>${(0,format .Fl)(head, unit)}</strong>
    ${chart} <span class="soft">${said} ${limit === '' ? NOTHING : markup `<b>${limit}</b>`} ${note}</span>
  </div>`;
}
function describeChange({ delta, interval, over }, unit) {
    const range = (0,format .vy)(interval, unit);
    return [over, (0,format .CW)(delta, unit) ?? '', range === undefined ? '' : `(${range})`].filter(Boolean).join(' ');
}
function plainTileHtml(label, value, note) {
    return markup `<div class="tile" role="listitem">
    <span class="soft">${label}</span> <strong>${value}</strong> <span class="soft">${note}</span>
  </div>`;
}

var order = __webpack_require__(45392);
;

const WORST_FIRST = ['breached', 'error', 'undecided', 'reported', 'met'];
function allowedOf(findings, quantity) {
    const sorted = findings
        .filter(({ limit }) => limit !== undefined)
        .sort((a, b) => WORST_FIRST.indexOf(a.status) - WORST_FIRST.indexOf(b.status));
    const [first] = sorted;
    return first === undefined ? undefined : allowedBy(first, quantity);
}
function findingsOf(result, row, rules) {
    return result.verdict.findings.filter(({ suite, target, tag, rule }) => rules.includes(rule) && suite === row.suite && tag === row.tag && (target === undefined || target === row.target));
}
function allowedBy({ rule, status, limit = 0, evidence, actual = 0 }, quantity) {
    const { measure, unit, isRelative, isLowerBetter } = quantity;
    const isChange = /\.max_(?:drop|increase)$/.test(rule) || evidence?.kind === 'metric';
    if (isChange) {
        const words = `allowed ${isLowerBetter ? '+' : '−'}${(0,format .tW)(limit, unit)}`;
        return { change: isLowerBetter ? limit : -limit, words, status };
    }
    const { base } = measure;
    const isCeiling = rule === 'metric' ? (status === 'breached' ? actual > limit : isLowerBetter) : rule.endsWith('.max');
    const apart = base === undefined ? undefined : limit - base;
    const change = isRelative && apart !== undefined && base !== undefined && base > 0 ? apart / base : apart;
    return {
        change: isRelative && base === 0 ? undefined : change,
        words: `${isCeiling ? 'at most' : 'at least'} ${(0,format .Fl)(limit, unit)}`,
        status,
    };
}

;











function tilesHtml(facts) {
    const row = leadingRow(facts);
    if (row === undefined)
        return NOTHING;
    const of = facts.rows.length + facts.tagRows.length > 1
        ? markup `<p class="soft of">The numbers of ${phraseHtml((0,statement ._k)(row))}:</p>`
        : NOTHING;
    const lack = (0,pass_rate .o)(facts.result, row);
    const rate = lack === undefined
        ? tileHtml(passRate(facts.result, row), row.isNew)
        : plainTileHtml('Pass rate', 'not enough answers', lack);
    const measured = [rate, ...[cost, latency].map((tile) => tileHtml(tile(facts.result, row), row.isNew))];
    return markup `${of}<div class="tiles" role="list" aria-label="Main numbers">${measured}${main(facts.result, row)}</div>`;
}
function leadingRow({ result, rows }) {
    const finding = (0,order .yP)(result);
    const found = finding === undefined ? undefined : (0,report_facts .DM)(result, finding);
    const measured = rows.find(({ comparison }) => comparison.passRate.head !== undefined);
    return found?.passRate.head === undefined ? measured?.comparison : found;
}
function passRate(result, row) {
    const { passRate: measure, passes, pairedCases, evidence } = row;
    const quantity = { measure, unit: 'rate', isRelative: false, isLowerBetter: false };
    const found = evidence.passRate;
    const judged = found?.drop === undefined
        ? undefined
        : {
            delta: -found.drop,
            interval: negated(found.interval),
            over: `over all ${(0,format .Of)(pairedCases, 'case')}`,
        };
    const isOverAll = row.comparedCases !== pairedCases;
    const tolerated = found === undefined || judged === undefined
        ? undefined
        : { rule: 'pass_rate.max_drop', limit: found.maxDrop };
    const findings = findingsOf(result, row, ['pass_rate.max_drop', 'pass_rate.min']);
    const allowed = allowedOf(findings, quantity) ??
        (tolerated === undefined
            ? undefined
            : {
                change: -tolerated.limit,
                words: `allowed −${(0,format .CW)(tolerated.limit, 'rate')?.slice(1) ?? ''}`,
                status: 'reported',
            });
    const note = passes.base.of === 0 ? `${(0,format .B4)(passes.head.passed)} of ${(0,format .B4)(passes.head.of)} pass` : '';
    return {
        label: 'Pass rate',
        measure,
        unit: 'rate',
        judged: isOverAll || measure.delta === undefined ? judged : undefined,
        allowed,
        note,
    };
}
function negated(interval) {
    return interval && { ...interval, lower: -interval.upper, upper: -interval.lower };
}
function cost(result, row) {
    const perSuccess = row.costPerSuccessUsd.head !== undefined;
    const measure = perSuccess ? row.costPerSuccessUsd : row.costPerCallUsd;
    const label = perSuccess ? 'Cost per success' : 'Cost per call';
    const rules = perSuccess
        ? ['cost_per_success.max_increase', 'cost_per_success.max']
        : ['cost_per_call.max_increase', 'cost_per_call.max'];
    return growing(label, measure, { unit: 'usd', result, row, rules });
}
function latency(result, row) {
    const rules = ['latency_p95.max_increase', 'latency_p95.max'];
    return growing('Latency p95', row.latencyP95Ms, { unit: 'ms', result, row, rules });
}
function growing(label, measure, { unit, result, row, rules }) {
    const allowed = allowedOf(findingsOf(result, row, rules), { measure, unit, isRelative: true, isLowerBetter: true });
    return { label, measure, unit, judged: undefined, allowed, note: '' };
}
function main(result, row) {
    const ruled = findingsOf(result, row, ['metric']).toSorted((a, b) => Number(b.status === 'breached') - Number(a.status === 'breached'));
    const found = row.evidence.metrics.find(({ name }) => name === ruled[0]?.metric) ?? row.evidence.metrics[0];
    if (found !== undefined)
        return tileHtml(metricTile(result, row, found), row.isNew);
    return row.meanScore.head === undefined ? casesTile(row) : tileHtml(scoreTile(result, row), row.isNew);
}
function scoreTile(result, row) {
    const measure = row.meanScore;
    const findings = findingsOf(result, row, ['score.max_drop', 'score.min']);
    const allowed = allowedOf(findings, { measure, unit: 'score', isRelative: false, isLowerBetter: false });
    return { label: 'Mean score', measure, unit: 'score', judged: undefined, allowed, note: '' };
}
function casesTile({ cases, comparedCases, measuredCases, totalCases, missingPairs }) {
    const count = (...changes) => cases.filter(({ change }) => changes.includes(change)).length;
    const failed = count('measured-failing');
    const isConfirmed = cases.every((one) => one.change !== 'broken' || one.isConfirmed);
    const note = [
        ...(comparedCases === 0
            ? []
            : [
                `${(0,format .B4)(count('broken'))} ${isConfirmed ? 'broken' : 'worse'}, ${(0,format .B4)(count('fixed'))} fixed, ${(0,format .B4)(count('flaky'))} flaky`,
            ]),
        ...(failed === 0 ? [] : [`${(0,format .B4)(failed)} failed on head alone`]),
        ...(missingPairs === 0 ? [] : [`${(0,format .Of)(missingPairs, 'pair')} missing`]),
    ].join(', ');
    return plainTileHtml('Cases that ran', `${(0,format .B4)(comparedCases + measuredCases)} of ${(0,format .B4)(totalCases)}`, note);
}
function metricTile(result, row, metric) {
    const { name, measure, sampleSize } = metric;
    const unit = (0,metric_unit .n)(metric);
    const allowed = metricAllowed(result, row, metric);
    const { words } = metricWords(metric);
    const note = `${(0,visible .ml)(name, 60)}, ${(0,format .Of)(sampleSize, 'case')}`;
    return {
        label: `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
        measure,
        unit,
        judged: undefined,
        allowed,
        note,
    };
}
function metricAllowed(result, row, metric) {
    const own = findingsOf(result, row, ['metric']).filter((finding) => finding.metric === metric.name);
    const isLowerBetter = metricWords(metric).better === 'lower';
    return allowedOf(own, { measure: metric.measure, unit: (0,metric_unit .n)(metric), isRelative: false, isLowerBetter });
}

;









const metric_table_LISTED = 100;
const metric_table_HEADS = ['Metric', 'Better', 'Base → head', 'Change', 'Allowed', 'Cases'];
function metricTableHtml(result, row, metrics) {
    if (metrics.length === 0)
        return NOTHING;
    const rows = metrics.slice(0, metric_table_LISTED).map((metric) => metricRow(result, row, metric));
    return scrollTable({ label: 'Metrics', className: 'metrics', heads: metric_table_HEADS, rows });
}
const DIRECTIONS = { higher: '↑ higher', lower: '↓ lower' };
function metricRow(result, row, metric) {
    const { name, measure, sampleSize, isAdvisory } = metric;
    const { words, better } = metricWords(metric);
    const unit = (0,metric_unit .n)(metric);
    const allowed = metricAllowed(result, row, metric);
    const before = measure.base === undefined ? '' : `${(0,format .Fl)(measure.base, unit)} → `;
    const advisory = isAdvisory ? markup `<small>advises only: its judge agrees too little with people</small>` : NOTHING;
    return markup `<tr>
    <th scope="row">${words}<small><code>${(0,visible .ml)(name, 100)}</code></small>${advisory}</th>
    <td>${better === undefined ? '' : DIRECTIONS[better]}</td>
    <td>${before}<strong>${(0,format .Fl)(measure.head, unit)}</strong>${headRange(metric)}</td>
    <td>${changeCell(metric, allowed?.change)}</td>
    <td class="${allowed?.status ?? ''}">${allowed === undefined ? '' : `${ALLOWED_SIGNS[allowed.status]}${allowed.words}`}</td>
    <td>${(0,format .B4)(sampleSize)}</td>
  </tr>`;
}
function headRange(metric) {
    const { measure, headInterval } = metric;
    if (headInterval === undefined || measure.delta !== undefined)
        return NOTHING;
    const unit = (0,metric_unit .n)(metric);
    const [lower, upper] = [headInterval.lower, headInterval.upper].map((end) => (0,format .Fl)(end, unit));
    return markup `<small>${(0,format .Me)(headInterval.confidence)}: ${lower ?? ''} to ${upper ?? ''}</small>`;
}
function changeCell(metric, allowed) {
    const { delta, interval } = metric.measure;
    if (delta === undefined || !Number.isFinite(delta))
        return markup `${format .e5}`;
    const unit = (0,metric_unit .n)(metric);
    const said = (0,format .CW)(delta, unit) ?? format .e5;
    const range = (0,format .vy)(interval, unit);
    const words = `Change ${said}${range === undefined ? '' : `, ${range}`}`;
    return markup `${said}<small>${range ?? ''}</small>${changeHtml({ delta, interval, allowed, words })}`;
}

var trial = __webpack_require__(70721);
;

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
    const sweeps = trials
        .filter((trial) => trial.status === 'scored')
        .filter(({ key }) => key.side === side && key.purpose === 'sweep' && key.round === 1);
    return trial .Zv[side]
        .map((number) => sweeps.find(({ key }) => key.number === number))
        .find((found) => found !== undefined);
}

;




















const rows_MAX_ROWS = 40;
const OPENED = 3;
const rows_LISTED = 100;
function rowsHtml(facts) {
    const rows = [...facts.rows, ...facts.tagRows];
    if (rows.length === 0)
        return NOTHING;
    const cases = Map.groupBy(facts.cases, keys .hD);
    const open = new Set(rowsToOpen(facts, rows));
    const shown = rows.slice(0, rows_MAX_ROWS).map((row) => {
        const own = cases.get((0,keys .hD)(row)) ?? [];
        const { tag } = row.comparison;
        return rows_rowHtml({ facts, row, isOpen: open.has(row), cases: own.filter((entry) => hasTag(entry, tag)) });
    });
    const more = rows.length - shown.length;
    return markup `<h2 id="rows">Row by row</h2>
    ${shown}${more > 0 ? markup `<p>${(0,format .Of)(more, 'more row')} in the table above and in the result file.</p>` : NOTHING}`;
}
function rowsToOpen({ result }, rows) {
    const kinds = rows.map((row) => ({ row, kind: (0,report_facts .g9)(result, row.comparison) }));
    const notable = kinds.filter(({ kind }) => kind !== undefined && kind !== 'pass' && kind !== 'nothing-to-run');
    return notable.length === 0 ? rows.slice(0, 1) : notable.slice(0, OPENED).map(({ row }) => row);
}
function hasTag(entry, tag) {
    return tag === undefined || entry.comparison.tags.includes(tag);
}
function rows_rowHtml({ facts, row, cases, isOpen }) {
    const { comparison } = row;
    const found = (0,headline_sign .oE)(facts.result, comparison);
    const sign = found === undefined ? NOTHING : markup `${iconHtml(found.icon)}${found.word}: `;
    const rate = (0,pass_rate .r)(facts.result, comparison);
    return markup `<details class="row"${isOpen ? markup ` open` : NOTHING}>
    <summary><h3>${sign}${phraseHtml((0,statement ._k)(comparison))}</h3> <span class="soft">${rate}</span></summary>
    <div>
      ${aboutHtml(facts, row)}${rulesHtml(facts, comparison)}${sentencesHtml(comparison)}
      <div class="figures">${figures(comparison, cases)}</div>
      ${metricsHtml(facts, comparison)}${comparison.evidence.confusions.map(confusionHtml)}
      ${confirmationsHtml(comparison)}${tagsHtml(comparison)}
    </div>
  </details>`;
}
function aboutHtml({ result }, { suite, target, description, owner, model, file }) {
    const changed = result.changed?.targets.find((each) => each.suite === suite && each.target === target);
    const parts = [
        ...(description === undefined ? [] : [(0,phrase .MZ) `${(0,phrase .CS)(description)}`]),
        ...(owner === undefined ? [] : [(0,phrase .MZ) `Owner: ${(0,phrase .UU)(owner)}.`]),
        ...describeModel(model),
        (0,phrase .MZ) `Defined in ${(0,phrase .UU)(file)}.`,
        ...(changed === undefined ? [] : describeChanged(changed)),
    ];
    return markup `<p>${parts.map((part) => markup `${phraseHtml(part)} `)}</p>`;
}
function describeChanged({ files, settings }) {
    const parts = [...files.slice(0, rows_LISTED).map((file) => [(0,phrase .UU)(file)]), ...settings.map(cause_line .uQ)];
    return parts.length === 0 ? [] : [(0,phrase .MZ) `Changed: ${(0,phrase .Zk)(parts, ', ')}.`];
}
function describeModel({ base, head }) {
    if (base === undefined && head === undefined)
        return [];
    if (base === head || base === undefined)
        return [(0,phrase .MZ) `Model: ${(0,phrase .UU)(head ?? '')}.`];
    return [(0,phrase .MZ) `Model: ${(0,phrase .UU)(base)} → ${head === undefined ? 'none' : (0,phrase .UU)(head)}.`];
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
    const sentences = describeEvidence(row);
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
function metricsHtml({ result }, row) {
    const metrics = (0,numbers_metrics .Yb)(row);
    const judge = (0,numbers_metrics .Fv)(row).slice(0, rows_LISTED);
    if (metrics.length + judge.length === 0)
        return NOTHING;
    const slices = (0,numbers_metrics .Bz)(row).slice(0, rows_LISTED);
    const bySlice = slices.length === 0
        ? NOTHING
        : markup `<details>
          <summary>By tag and severity</summary>
          ${rows_listHtml(slices)}
        </details>`;
    return markup `<h4>Metrics</h4>
    ${metricTableHtml(result, row, metrics)}${judge.length === 0 ? NOTHING : rows_listHtml(judge)}${bySlice}`;
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
    ${scrollTable({ label: 'Case', heads: CONFIRMATION_HEADS, rows })}${more > 0 ? markup `<p>${(0,format .Of)(more, 'more re-run')} in the result file.</p>` : NOTHING}`;
}
const CONFIRMATION_HEADS = ['Case', 'Suspected', 'Base passed', 'Head passed', 'Outcome'];
const OUTCOMES = {
    confirmed: 'confirmed',
    refuted: 'did not reproduce',
    unsettled: 'open: trials without an answer stand against it',
};
function confirmationRow({ caseId, kind, round, status, tally }) {
    return markup `<tr>
    <th scope="row"><code>${(0,visible .ml)(caseId, 200)}</code></th>
    <td>${kind === 'critical' ? 'broken, critical' : kind}, round ${round}</td>
    <td>${tallyOf(tally.base)}</td>
    <td>${tallyOf(tally.head)}</td>
    <td>${OUTCOMES[status]}</td>
  </tr>`;
}
function tallyOf(tally) {
    return tally.of === 0 ? 'not needed' : (0,format .eQ)(tally);
}
function tagsHtml({ evidence: { tags } }) {
    if (tags.length === 0)
        return NOTHING;
    const changed = tags.filter((tag) => tag.worsePairs + tag.betterPairs > 0).sort((a, b) => a.pValue - b.pValue);
    const same = tags.filter((tag) => tag.worsePairs + tag.betterPairs === 0).map(({ tag }) => tag);
    const items = changed.slice(0, rows_LISTED).map((tag) => markup `<li>${phraseHtml((0,parts .y)(tag))}</li>`);
    const unchanged = same.length === 0 ? NOTHING : markup `<li>${phraseHtml((0,phrase .MZ) `no answer changed in ${(0,phrase .OD)(same, 20)}`)}</li>`;
    return markup `<h4>Tags in which answers changed</h4>
    <p class="soft">${parts .dI}</p>
    <ul>
      ${items}${unchanged}
    </ul>`;
}

var external_node_crypto_ = __webpack_require__(77598);
;
const LABEL_SCRIPT = `{
const bar = document.getElementById('labels');
const forms = [...document.querySelectorAll('.label')];
const idOf = (one) => JSON.parse(one.dataset.label).id;
const saveTo = document.querySelector('meta[name="evaldelta-labels"]')?.content;
const stored = (key) => { try { return JSON.parse(localStorage.getItem(key)) ?? undefined; } catch { return undefined; } };
const store = (key, value) => { try { localStorage.setItem(key, JSON.stringify(value)); return true; } catch { return false; } };
const isLabel = (value) => value?.human === 'pass' || value?.human === 'fail';
let kept = {};
let isKept = true;
function take(labels) {
  for (const [id, label] of Object.entries(labels ?? {})) {
    if (isLabel(label)) kept[id] = { human: label.human, note: String(label.note ?? ''), added: String(label.added ?? '') };
  }
}
function say(words) {
  const count = forms.filter((one) => kept[idOf(one)]).length;
  const here = isKept ? 'kept in this browser' : 'on this page alone: copy or download them before you leave';
  const where = saveTo ? 'saved' : here;
  const all = count === 0 ? '' : count + (count === 1 ? ' label ' : ' labels ') + where + '.';
  document.getElementById('label-count').textContent = [words, all].filter(Boolean).join(' ');
}
function show(one) {
  const label = kept[idOf(one)];
  one.querySelectorAll('[type=radio]').forEach((radio) => { radio.checked = label?.human === radio.value; });
  const note = one.querySelector('[type=text]');
  if (document.activeElement !== note) note.value = label?.note ?? '';
  one.querySelector('button').disabled = !label;
}
function send(id) {
  if (!saveTo) return;
  const body = JSON.stringify({ id, human: null, ...kept[id], reviewer: document.getElementById('reviewer').value });
  fetch(saveTo, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    .then((answer) => { if (!answer.ok) throw new Error(); })
    .catch(() => say('Not saved: is evaldelta view still running?'));
}
function change(one) {
  const id = idOf(one);
  const human = one.querySelector('[type=radio]:checked')?.value;
  if (!human) return;
  kept[id] = { human, note: one.querySelector('[type=text]').value.trim(), added: new Date().toISOString().slice(0, 10) };
  finish(one, id);
}
function clear(one) {
  const id = idOf(one);
  delete kept[id];
  one.querySelector('[type=text]').value = '';
  finish(one, id);
  one.querySelector('[type=radio]').focus();
}
function finish(one, id) {
  isKept = store(bar.dataset.key, kept);
  show(one);
  say('');
  send(id);
}
function lines() {
  const reviewer = document.getElementById('reviewer').value.trim();
  return forms.filter((one) => kept[idOf(one)]).map((one) => {
    const { human, note, added } = kept[idOf(one)];
    const record = { ...JSON.parse(one.dataset.label), human, added };
    return JSON.stringify({ ...record, ...(note ? { note } : {}), ...(reviewer ? { reviewer } : {}) }) + '\\n';
  }).join('');
}
function copy() {
  const text = lines();
  const byHand = () => {
    const area = document.getElementById('label-lines');
    area.hidden = false;
    area.value = text;
    area.select();
    say('Copy the marked text.');
  };
  if (!navigator.clipboard) return byHand();
  navigator.clipboard.writeText(text).then(() => say('Copied.'), byHand);
}
function download() {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([lines()], { type: 'application/jsonl' }));
  link.download = 'labels.jsonl';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
function press(human) {
  const open = document.activeElement.closest?.('.case[open]') ?? document.querySelector('.case[open]');
  const own = [...(open?.querySelectorAll('.label') ?? [])];
  const one = own.find((each) => !kept[idOf(each)]) ?? own.at(-1);
  if (!one) return;
  one.querySelector('[value=' + human + ']').checked = true;
  change(one);
}
const labelKeys = { p: 'pass', f: 'fail' };
if (bar && forms.length > 0) {
  [bar, ...forms].forEach((one) => { one.hidden = false; });
  take(stored(bar.dataset.key));
  const reviewer = document.getElementById('reviewer');
  reviewer.value = String(stored('evaldelta-reviewer') ?? '');
  reviewer.addEventListener('change', () => store('evaldelta-reviewer', reviewer.value.trim()));
  forms.forEach((one) => {
    one.addEventListener('change', () => change(one));
    one.querySelector('button').addEventListener('click', () => clear(one));
    show(one);
  });
  document.getElementById('copy-labels').addEventListener('click', copy);
  document.getElementById('download-labels').addEventListener('click', download);
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea')) return;
    if (!Object.hasOwn(labelKeys, event.key)) return;
    event.preventDefault();
    press(labelKeys[event.key]);
  });
  say('');
  if (saveTo) {
    fetch(saveTo).then((answer) => answer.json()).then((labels) => { kept = {}; take(labels); forms.forEach(show); say(''); }, () => {});
  }
}
}
`;

;


const LIST_SCRIPT = `'use strict';
const $ = (id) => document.getElementById(id);
const list = document.querySelector('.list');
const cases = [...document.querySelectorAll('.case')];
const selects = [...document.querySelectorAll('.filters select')].filter((select) => select.id !== 'sort');
let texts;
let timer;
const inSight = () => [...list.children].filter((entry) => entry.checkVisibility());
const isWide = () => matchMedia('screen and (min-width: 60rem)').matches;
function update() {
  const words = $('search').value.toLowerCase().split(/\\s+/).filter(Boolean);
  if (words.length > 0) texts ??= cases.map((entry) => entry.textContent.toLowerCase());
  const classes = selects.map((select) => select.value).filter(Boolean);
  let count = 0;
  cases.forEach((entry, index) => {
    const found = words.every((word) => texts[index].includes(word));
    if (entry.hidden === found) entry.hidden = !found;
    if (found && classes.every((name) => entry.classList.contains(name))) count += 1;
  });
  const narrowed = words.length + classes.length > 0;
  $('shown').textContent = narrowed ? count.toLocaleString('en') + ' of ' + cases.length.toLocaleString('en') + ' cases' : '';
  const open = list.querySelector('.case[open]');
  if (isWide() && !open?.checkVisibility()) {
    const first = inSight()[0];
    if (first?.open === false) first.open = true;
  }
}
function sort() {
  const by = $('sort').value;
  const name = (entry) => entry.querySelector('code').textContent;
  const value = (entry) => Number(entry.dataset[by] ?? -1);
  const order = { '': () => 0, id: (a, b) => name(a).localeCompare(name(b), 'en', { numeric: true }) };
  list.append(...cases.toSorted(order[by] ?? ((a, b) => value(b) - value(a))));
}
function choose(entry) {
  if (!entry) return;
  if (entry.open === false) entry.open = true;
  const line = entry.querySelector('summary') ?? entry;
  if (line === entry) entry.tabIndex = -1;
  line.focus({ preventScroll: true });
  line.scrollIntoView({ block: 'nearest' });
}
function step(by) {
  const shown = inSight();
  const at = document.activeElement.closest('.case') ?? list.querySelector('.case[open]');
  choose(shown[Math.min(shown.length - 1, Math.max(0, shown.indexOf(at) + by))]);
}
function brokenOnly() {
  const broken = [...$('show').options].find((option) => /^(Broken|Got worse)/.test(option.textContent));
  if (!broken) return;
  $('show').value = $('show').value === broken.value ? '' : broken.value;
  update();
}
function follow() {
  const body = location.hash.startsWith('#case=') ? $(location.hash.slice(1)) : undefined;
  const entry = body?.closest('.case');
  if (!entry) return;
  if (!entry.checkVisibility()) {
    $('search').value = '';
    selects.forEach((select) => { select.value = ''; });
    update();
  }
  choose(entry);
  if (isWide()) list.parentElement.scrollIntoView({ block: 'start' });
}
const keys = { j: () => step(1), k: () => step(-1), b: brokenOnly, '/': () => $('search').focus() };
if (list && $('search')) {
  document.querySelectorAll('.scripted').forEach((entry) => { entry.hidden = false; });
  $('search').addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(update, 120); });
  $('sort').addEventListener('change', sort);
  selects.forEach((select) => select.addEventListener('change', update));
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea')) return;
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  });
  list.addEventListener('click', (event) => {
    const body = event.target.closest('.case > summary')?.nextElementSibling;
    if (body?.parentElement.open && isWide()) event.preventDefault();
    if (body?.id) try { history.replaceState(null, '', '#' + body.id); } catch {}
  });
  addEventListener('hashchange', follow);
  if ($('search').value !== '' || selects.some((select) => select.value !== '')) update();
  if ($('sort').value !== '') sort();
  follow();
}
`;
const SCRIPT = `${LIST_SCRIPT}${LABEL_SCRIPT}`;
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(SCRIPT).digest('base64')}'; base-uri 'none'; form-action 'none'`;
const SAVING_POLICY = `${POLICY}; connect-src 'self'`;

;
const CASES_STYLE = `
.filters { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; margin: 0 0 .4rem; }
.filters label { display: flex; gap: .4rem; align-items: center; font-size: .9rem; } [hidden], .filters label[hidden], .case[hidden] { display: none; }
select, input { font: inherit; font-size: .9rem; max-width: 14rem; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 6px; padding: .2rem .4rem; }
.keys { margin: .4rem 0 0; } kbd { font: .9em ui-monospace, Menlo, monospace; border: 1px solid var(--line); border-radius: 4px; padding: 0 .3em; background: var(--shade); }
.case { border: 1px solid var(--line); border-radius: 6px; margin: 0 0 .4rem; content-visibility: auto; contain-intrinsic-size: auto 4.6rem; } .case[open] { content-visibility: visible; }
.case > summary, div.case { padding: .5rem .8rem; } .case > div { padding: 0 .8rem .8rem; } .case > div > :first-child { margin-top: 0; }
.case code { font-size: .8rem; } .question { font-weight: 600; font-size: .95rem; } .hint { display: none; } .title { margin: 0 0 .6rem; } .title strong { display: none; }
.change { font-weight: 600; font-size: .85rem; color: var(--soft); } .broken .change, .measured-failing .change { color: var(--bad); } .fixed .change { color: var(--good); }
.flaky .change, .missing .change { color: var(--open); } td.failed strong { color: var(--bad); } td.passed strong { color: var(--good); }
.scores ul { padding-left: 1.1rem; } q { font-style: italic; }
@media screen and (min-width: 60rem) {
  .browser:not(.alone) { position: relative; height: max(30rem, min(52rem, 92vh)); border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
  .browser:not(.alone) .list { height: 100%; width: 24rem; overflow-y: auto; border-right: 1px solid var(--line); }
  .browser:not(.alone) .case { border: 0; border-bottom: 1px solid var(--line); border-left: 4px solid transparent; border-radius: 0; margin: 0; }
  .browser:not(.alone) .case > summary { display: block; padding: .5rem .7rem; outline-offset: -3px; } .browser:not(.alone) summary::-webkit-details-marker { display: none; }
  .browser:not(.alone) .case > summary .question, .browser:not(.alone) div.case .question { display: block; }
  .browser:not(.alone) .case[open] { border-left-color: var(--head); background: var(--shade); }
  .browser:not(.alone) .case[open] > div { position: absolute; inset: 0 0 0 24rem; overflow: auto; padding: .8rem 1.2rem 1.2rem; background: var(--paper); }
  .browser:not(.alone) .title strong { display: inline; }
  .browser:not(.alone) .hint { display: block; position: absolute; inset: 2rem 0 auto 25.2rem; margin: 0; }
}
@media (max-width: 44rem) { .keys { display: none; } .filters { display: grid; grid-template-columns: 1fr 1fr; gap: .4rem .6rem; } .filters label { display: grid; gap: 0; } select, input { max-width: none; width: 100%; min-width: 0; } }
@media print { .case { content-visibility: visible; break-inside: avoid; } .filters, .keys { display: none; }
  .case.broken:nth-child(-n+20)::details-content { content-visibility: visible; block-size: auto; } }
`;

;
const CHARTS_STYLE = `
.confusion td { text-align: center; } .confusion .right { font-weight: 600; }
${[1, 2, 3, 4].map((heat) => `.right.heat-${heat} { background: rgb(var(--right) / ${heat * 9}%); } .wrong.heat-${heat} { background: rgb(var(--wrong) / ${heat * 9}%); }`).join('\n')}
svg.delta { max-width: 100%; height: 30px; width: 100%; margin: .1rem 0; } svg .beyond { fill: var(--bad); fill-opacity: .12; } svg .limit { stroke: var(--bad); stroke-width: 2; stroke-dasharray: 3 2; } svg .zero { stroke: var(--soft); stroke-width: 1.5; }
figure { margin: .6rem 0; } figcaption { font-size: .9rem; margin-bottom: .2rem; } svg { display: block; width: 100%; max-width: 34rem; height: auto; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: .4rem 2rem; align-items: start; }
.wide svg { max-width: 52rem; } .key { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; font-size: .9rem; } .card + .notices { margin-top: .7rem; }
.rates { list-style: none; padding: 0; } .rates li { display: grid; grid-template-columns: minmax(0, 18rem) minmax(0, 1fr); gap: 0 1rem; align-items: start; margin-bottom: .3rem; }
.rates .soft { grid-column: 1; grid-row: 2; } .rates svg { grid-row: 1 / 3; grid-column: 2; }
p .base { color: var(--base); font-weight: 600; } p .head { color: var(--head); font-weight: 600; }
svg text { fill: var(--ink); font: 12px system-ui, sans-serif; } svg .tick { fill: var(--soft); font-size: 11px; text-anchor: middle; } svg .tick.side { text-anchor: end; }
svg .axis { stroke: var(--line); } svg .base { --side: var(--base); } svg .head { --side: var(--head); }
svg path, svg circle { fill: var(--side); } svg g path { fill-opacity: .35; stroke: none; }
svg .ring { fill: none; stroke: var(--side); stroke-width: 2; } svg .range { stroke: var(--head); stroke-width: 4; stroke-opacity: .4; }
svg .mark { stroke: var(--side); stroke-width: 2; } svg .mark.tail { stroke-dasharray: 3 2; } svg .floor { stroke: var(--soft); }
svg .curve path { fill: none; stroke: var(--side); stroke-width: 2; } svg .curve circle { stroke: var(--paper); } svg .diagonal { stroke: var(--soft); stroke-dasharray: 4 3; }
`;

;
const LABELS_STYLE = `
.label { border: 1px solid var(--line); border-radius: 6px; margin: .6rem 0; padding: .3rem .7rem .5rem; display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: center; font-size: .9rem; min-width: 0; }
.label[hidden], .label-bar[hidden] { display: none; } .label legend { font-weight: 600; padding: 0 .3rem; } .label input[type=text] { width: 16rem; }
.label-bar { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; margin: .5rem 0 0; } .label-bar textarea { width: 100%; font: .85em ui-monospace, Menlo, monospace; }
.label input[type=radio] { width: auto; accent-color: var(--head); } button { font: inherit; font-size: .9rem; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 6px; padding: .2rem .6rem; cursor: pointer; } button:disabled { color: var(--soft); border-color: var(--line); cursor: default; }
@media (max-width: 44rem) { .label input[type=text] { width: 100%; } }
@media print { .label, .label-bar { display: none; } }
`;

;



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
h1 { font-size: 1.35rem; line-height: 1.35; margin: 0 0 .5rem; } h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; } #cases { margin-top: .4rem; }
h3 { font-size: 1rem; margin: .9rem 0 .3rem; } h4 { font-size: .9rem; margin: .9rem 0 .3rem; }
.fail h1, .error h1 { color: var(--bad); } .pass h1 { color: var(--good); } .inconclusive h1, .waived h1 { color: var(--open); }
header p { margin: 0; } header { margin-bottom: .4rem; } nav { display: flex; gap: .2rem 1.2rem; overflow-x: auto; white-space: nowrap; font-size: .9rem; margin: .5rem 0 0; }
.card { border: 1px solid var(--line); border-left: 6px solid var(--soft); border-radius: 8px; padding: .6rem 1rem; } .card p { margin: .3rem 0 0; }
.fail .card, .error .card { border-left-color: var(--bad); } .pass .card { border-left-color: var(--good); } .inconclusive .card, .waived .card { border-left-color: var(--open); }
.icon { display: inline-block; width: 1em; height: 1em; vertical-align: -.12em; } .icon circle { fill: var(--soft); } .icon path { fill: none; stroke: var(--paper); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.icon.good circle { fill: var(--good); } .icon.bad circle { fill: var(--bad); } .icon.open circle { fill: var(--open); }
.of { margin: .5rem 0 0; } .tiles { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: .6rem; margin: .6rem 0; }
.tile { border: 1px solid var(--line); border-radius: 8px; padding: .5rem .7rem; } .tile > span, .tile > strong { display: block; } .tile strong { font-size: 1.1rem; font-variant-numeric: tabular-nums; }
.tile .from { font-weight: 400; color: var(--soft); } .tile b { color: var(--ink); white-space: nowrap; } .tile.breached { border-color: var(--bad); } .tile.breached b { color: var(--bad); } .tile.undecided b { color: var(--open); }
.glance { font-size: .875rem; } .glance td { white-space: nowrap; } .glance th { min-width: 12rem; } .metrics { font-size: .9rem; } .metrics th[scope=row] { min-width: 12rem; max-width: 22rem; } .metrics td { white-space: nowrap; } .metrics svg.delta { width: 12rem; } td.breached { color: var(--bad); font-weight: 600; } .notices h2 { font-size: 1rem; margin: .5rem 0 .1rem; } .notices ul { margin: 0; padding: 0; list-style: none; } .notices { font-size: .9rem; } a { color: var(--head); }
ul { margin: .3rem 0; padding-left: 1.3rem; }
code, pre { font: .875em/1.45 ui-monospace, SFMono-Regular, Menlo, monospace; }
code { background: var(--shade); padding: .1em .3em; border-radius: 4px; overflow-wrap: anywhere; }
pre { background: var(--shade); border: 1px solid var(--line); border-radius: 6px; padding: .6rem; margin: 0; white-space: pre-wrap;
  overflow-wrap: anywhere; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: .5rem 0; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { background: var(--shade); font-weight: 600; } caption { text-align: left; padding-bottom: .3rem; }
tbody th { font-weight: 600; } td small, th small { display: block; font-weight: 400; } small, .soft { color: var(--soft); font-size: .85em; }
.changed { margin: .4rem 0 0; font-size: .875rem; } .changed p { margin: .5rem 0 .2rem; } .lines del, .lines ins { text-decoration: none; } .fold { margin: .3rem 0 0; font-size: .9rem; } .turns { margin: 0; padding-left: 1.3rem; } .turns pre { margin: .1rem 0 .4rem; } .expected li { white-space: pre-line; }
del { background: var(--del); } ins { background: var(--ins); text-decoration-thickness: 2px; }
dl { display: grid; grid-template-columns: fit-content(16rem) minmax(0, 1fr); gap: .2rem 1rem; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
summary { cursor: pointer; }
.row { border: 1px solid var(--line); border-radius: 6px; margin: 0 0 .5rem; }
.row > summary { padding: .5rem .8rem; } .row > div { padding: 0 .8rem .8rem; } .row > summary h3 { display: inline; } .row > div > :first-child { margin-top: 0; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: .8rem; } .sides > div { min-width: 0; }
.scores, .trials { font-size: .875rem; } .trials th { white-space: nowrap; } .trials tbody th { font-weight: 400; } .scores tbody th { min-width: 9.5rem; } .numbers { font-size: .9rem; } .numbers td { min-width: 7.5rem; } .numbers tbody th { min-width: 10rem; }
${CASES_STYLE}${CHARTS_STYLE}${LABELS_STYLE}
:focus-visible { outline: 3px solid var(--head); outline-offset: 2px; }
@media (max-width: 60rem) { .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
@media (max-width: 44rem) { .changed summary .soft { display: none; } h1 { font-size: 1.15rem; } .tile strong { font-size: 1rem; } .tile { padding: .4rem .5rem; } header p { font-size: .9rem; } .card { padding: .5rem .7rem; } .card p, .notices { font-size: .875rem; } body { padding: .8rem; } .sides, .rates li { grid-template-columns: minmax(0, 1fr); } .rates .soft, .rates svg { grid-column: 1; grid-row: auto; }
  .sides { gap: 0; } dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-bottom: .4rem; } }
@media print { nav { display: none; } figure, tr { break-inside: avoid; } .row::details-content, .rest::details-content { content-visibility: visible; block-size: auto; }
  body { padding: 0; max-width: none; font-size: 11pt; } }
`;

;



















function renderHtml(result, served) {
    const facts = (0,report_facts .M7)(result);
    const filters = filtersOf(facts.cases);
    const sections = (0,contents .P)(facts, 'page');
    const figures = figuresOf(facts, filters);
    const written = sections.map((section) => writeHtml(section, figures));
    return pageHtml({
        title: (0,headline .XZ)(result),
        policy: served === undefined ? POLICY : SAVING_POLICY,
        meta: served && markup `<meta name="evaldelta-labels" content="${served.labelsUrl}" />`,
        style: `${STYLE}${filters.style}`,
        state: (0,headline_sign .zy)(facts) ? 'measured' : result.verdict.kind,
        body: markup `${headerHtml(result)}
        <main>
          <section class="card">${written.slice(0, 1)}</section>
          ${navHtml(sections)}${written.slice(1)}
        </main>
        <script>${{ html: SCRIPT }}</script>`,
    });
}
function figuresOf(facts, filters) {
    const { result } = facts;
    const told = [...facts.rows, ...facts.tagRows].filter(({ comparison }) => (0,pass_rate .o)(result, comparison) === undefined);
    return {
        tiles: () => tilesHtml(facts),
        glance: () => glanceHtml(facts),
        rates: () => ratesHtml(told.map((row) => row.comparison)),
        rows: () => rowsHtml(facts),
        cases: () => casesHtml(facts, filters),
        origin: () => originHtml(facts),
    };
}


 })

};
