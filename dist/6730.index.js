export const id = 6730;
export const ids = [6730];
export const modules = {

 36730:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  startHarnesses: () => ( startHarnesses)
});

var compare_next = __webpack_require__(38482);
var user_error = __webpack_require__(35881);
var foreign_read = __webpack_require__(19576);
var pass_at = __webpack_require__(91774);
var spec_change = __webpack_require__(49687);
var verdict_policy = __webpack_require__(35137);
var pairs = __webpack_require__(99249);
var result_diff = __webpack_require__(57399);
var domain_keys = __webpack_require__(64233);
var external_node_path_ = __webpack_require__(76760);
;
function exactly(texts) {
    return `^(${texts.map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')})$`;
}
const NPM = /^(?:npm|npm\.cmd)$/;
const RUNS = new Set(['run', 'run-script', 'test', 't']);
function withWords(command, words) {
    const [program = '', verb = ''] = command;
    const isScript = NPM.test(program) && RUNS.has(verb) && !command.includes('--');
    return [...command, ...(isScript && words.length > 0 ? ['--'] : []), ...words];
}
function quoted(word) {
    return `'${word.replaceAll("'", `'\\''`)}'`;
}

;


const MODULE = 'evaldelta_asks';
const PLUGIN = `import json
import os

import pytest
from _pytest.junitxml import mangle_test_address
from _pytest.runner import runtestprotocol


def _name(item):
    names = mangle_test_address(item.nodeid)
    return ".".join(names[:-1]) + "::" + names[-1]


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config, items):
    path = os.environ.get("EVALDELTA_CASES")
    if not path:
        return
    with open(path, encoding="utf-8") as file:
        asked = set(json.load(file))
    config.hook.pytest_deselected(items=[item for item in items if _name(item) not in asked])
    items[:] = [item for item in items if _name(item) in asked]


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item, nextitem):
    times = int(os.environ.get("EVALDELTA_REPEAT", "1"))
    if times < 2:
        return None
    for number in range(times):
        following = nextitem if number == times - 1 else item.parent
        item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
        runtestprotocol(item, nextitem=following, log=True)
        item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True
`;
function addPytest(_ask, results, { out, environment }) {
    const { PYTEST_ADDOPTS: given = '', PYTHONPATH: path = '' } = environment;
    const options = [
        given,
        `--junitxml=${quoted(results)}`,
        `-p ${MODULE}`,
        '-p no:rerunfailures',
        '-p no:flaky',
        '--continue-on-collection-errors',
    ];
    return {
        words: [],
        environment: {
            PYTEST_ADDOPTS: options.join(' ').trim(),
            PYTHONPATH: path === '' ? out : `${out}${external_node_path_.delimiter}${path}`,
        },
        files: [{ path: `${out}/${MODULE}.py`, text: PLUGIN }],
    };
}

;


const PLAIN = { takesCases: false, takesRepeats: false, namesTwice: false, ends: [0, 1] };
const nothing = () => ({ words: [] });
const HARNESSES = {
    rows: {
        ...PLAIN,
        reader: 'rows',
        results: 'results.jsonl',
        takesCases: true,
        takesRepeats: true,
        ends: [0],
        add: nothing,
    },
    junit: { ...PLAIN, reader: 'junit', results: 'results.xml', takesCases: true, namesTwice: true, add: nothing },
    'pydantic-evals': { ...PLAIN, reader: 'pydantic-evals', results: 'results.json', add: nothing },
    ragas: { ...PLAIN, reader: 'ragas', results: 'results.jsonl', add: nothing },
    'openai-evals': {
        ...PLAIN,
        reader: 'openai-evals',
        results: 'results.jsonl',
        ends: [0],
        add: (_ask, results) => ({ words: ['--record_path', results, '--no-cache'] }),
    },
    promptfoo: {
        ...PLAIN,
        reader: 'promptfoo',
        results: 'results.json',
        takesCases: true,
        takesRepeats: true,
        ends: [0, 100],
        add: addPromptfoo,
    },
    vitest: {
        ...PLAIN,
        reader: 'vitest',
        results: 'results.json',
        takesCases: true,
        namesTwice: true,
        add: (ask, results) => ({
            words: ['--reporter=json', `--outputFile.json=${results}`, '--retry=0', ...titlesOf(ask)],
        }),
    },
    evalite: {
        ...PLAIN,
        reader: 'evalite',
        results: 'results.json',
        add: (_ask, results) => ({ words: ['--outputPath', results] }),
    },
    pytest: {
        ...PLAIN,
        reader: 'junit',
        results: 'results.xml',
        takesCases: true,
        takesRepeats: true,
        add: addPytest,
    },
    deepeval: {
        ...PLAIN,
        reader: 'deepeval',
        results: 'results',
        ends: [0],
        add: (_ask, results) => ({
            words: [],
            environment: { DEEPEVAL_RESULTS_FOLDER: results, DEEPEVAL_TELEMETRY_OPT_OUT: '1' },
        }),
    },
    inspect: { ...PLAIN, reader: 'inspect', results: 'results', takesCases: true, takesRepeats: true, add: addInspect },
    braintrust: {
        ...PLAIN,
        reader: 'braintrust',
        results: 'results.jsonl',
        takesCases: true,
        add: (ask) => ({
            words: ['--no-send-logs', '--no-progress-bars', ...filterOf(ask)],
        }),
    },
};
function pattern(option, { cases }) {
    return cases === undefined ? [] : [option, exactly(cases.map(({ handle }) => handle))];
}
function titlesOf(ask) {
    return pattern('-t', ask).map((word) => word.replaceAll(' > ', '(?: > | )'));
}
function filterOf({ cases }) {
    return cases === undefined ? [] : ['--filter', `metadata.case=${exactly(cases.map(({ handle }) => handle))}`];
}
function addPromptfoo(ask, results, { state }) {
    return {
        words: [
            ...['--no-cache', '--no-write', '--no-table', '--no-progress-bar', '-o', results],
            ...pattern('--filter-pattern', ask),
            ...(ask.repeat > 1 ? ['--repeat', String(ask.repeat)] : []),
        ],
        environment: {
            PROMPTFOO_CONFIG_DIR: `${state}/promptfoo`,
            PROMPTFOO_CACHE_ENABLED: 'false',
            PROMPTFOO_DISABLE_TELEMETRY: '1',
            PROMPTFOO_DISABLE_UPDATE: '1',
            PROMPTFOO_DISABLE_SHARING: '1',
        },
    };
}
function addInspect({ cases, repeat }, results) {
    const ids = cases?.map(({ handle }) => handle) ?? [];
    const isTold = ids.length > 0 && ids.every((id) => !id.includes(','));
    return {
        words: [
            ...['--log-dir', results, '--log-format', 'json', '--no-fail-on-error', '--display', 'plain'],
            ...(isTold ? ['--sample-id', ids.join(',')] : []),
            ...(repeat > 1 ? ['--epochs', String(repeat), '--no-epochs-reducer'] : []),
        ],
    };
}

var errored_if = __webpack_require__(97118);
var digest = __webpack_require__(57410);
;



function invocationOf(ask, places) {
    const { harness, cases, repeat } = ask;
    const kind = HARNESSES[harness.kind];
    const own = harness.results;
    const results = own === undefined ? external_node_path_.posix.join(places.out, kind.results) : external_node_path_.posix.join(places.directory, own);
    const added = kind.add(ask, results, places);
    const list = external_node_path_.posix.join(places.out, 'cases.json');
    const isAsked = cases !== undefined && kind.takesCases;
    return {
        command: withWords(harness.command, added.words),
        environment: {
            EVALDELTA_RESULTS: results,
            EVALDELTA_REPEAT: String(repeat),
            ...(isAsked ? { EVALDELTA_CASES: list } : {}),
            ...added.environment,
        },
        files: [
            ...(isAsked ? [{ path: list, text: JSON.stringify(cases.map(({ handle }) => handle)) }] : []),
            ...(added.files ?? []),
        ],
        results,
    };
}

;

function ownRows({ suite, harnesses }, { title, rows }, roots) {
    const { kind } = harnesses.head;
    const { reader, namesTwice } = HARNESSES[kind];
    const plain = new Set([title, reader]);
    const own = rows.map((row) => {
        const parts = [row.suite, row.target].filter((part) => !plain.has(part));
        const target = parts.length === 0 ? kind : parts.join(' · ');
        return { ...row, suite, target, file: row.file === undefined ? undefined : withoutRoot(row.file, roots) };
    });
    return namesTwice ? numbered(own) : own;
}
function withoutRoot(path, roots) {
    const plain = path.replaceAll('\\', '/').replace(/^file:\/\//, '');
    const root = roots.find((one) => plain.startsWith(`${one}/`));
    return root === undefined ? plain : plain.slice(root.length + 1);
}
function numbered(rows) {
    const seen = new Map();
    return rows.map((row) => {
        const key = JSON.stringify([row.target, row.file, row.identity.name]);
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return count === 1 ? row : { ...row, identity: { ...row.identity, name: `${row.identity.name} #${count}` } };
    });
}

;







const FORMAT = 1;
async function startHarness(start, tools) {
    const key = storeKeyOf(start);
    const stored = tools.store.get(key);
    if (stored?.run === tools.run && stored.value['format'] === FORMAT) {
        const { rows, gaps } = stored.value;
        return { rows: await (0,errored_if .T)(rows, start.planned.erroredIf), gaps, isReplayed: true };
    }
    const { planned, side, cases, repeat } = start;
    const harness = planned.harnesses[side];
    const end = await tools.harnesses.start({
        program: harness,
        side,
        yardstick: { files: planned.harnesses.head.yardstick, removed: planned.movedYardstick },
        compose: (places) => invocationOf({ harness, cases, repeat }, places),
        timeoutMs: tools.timeoutMs,
        signal: tools.signal,
    });
    tools.signal.throwIfAborted();
    const started = await readEnd(start, end);
    tools.store.put(key, { format: FORMAT, ...started });
    return { ...started, rows: await (0,errored_if .T)(started.rows, planned.erroredIf), isReplayed: false };
}
function storeKeyOf({ planned, side, cases, repeat, number }) {
    const asked = cases?.map(({ handle }) => handle);
    const id = `harness:${(0,digest .o)([planned.suite, side, planned.definitions[side], asked, repeat, number])}`;
    return { id, asked: endpointOf(planned) };
}
function endpointOf({ harnesses }) {
    const { command, setup, directory, env } = harnesses.head;
    return { provider: 'command', command, setup, directory, env, timeoutMs: undefined };
}
async function readEnd(start, end) {
    const { planned, side } = start;
    const kind = HARNESSES[planned.harnesses[side].kind];
    if (end.files.length === 0)
        throw failed(start, end, 'left no results');
    const { title, read } = await (0,foreign_read .cI)(kind.reader, end.files).catch((error) => {
        throw error instanceof user_error .yo ? unreadable(start, error) : error;
    });
    const { roots } = end;
    const gaps = read.gaps.map(({ file, message }) => ({
        message,
        file: file === undefined ? undefined : withoutRoot(file, roots),
    }));
    if (read.rows.length === 0)
        throw failed(start, end, 'ran no case', gaps[0]?.message);
    const isWhole = end.code !== undefined && kind.ends.includes(end.code);
    const cut = isWhole ? [] : [{ file: undefined, message: `${end.how}${lastWords(end)}` }];
    return { rows: ownRows(planned, { title, rows: read.rows }, roots), gaps: [...gaps, ...cut] };
}
function failed({ planned, side }, end, what, why) {
    const { command, place } = planned.harnesses[side];
    const said = why === undefined ? lastWords(end) : `: ${why}`;
    return new user_error .yo({
        code: 'harness-failed',
        sentence: `The harness \`${command.join(' ')}\` ${what} on ${side} (${end.how})${said}`,
        place,
        hint: 'It runs in a temporary worktree of that revision, with an allow-listed environment: `setup:` installs what it needs, `env:` names the variables that it may see.',
    });
}
function unreadable({ planned, side }, error) {
    const { command, place } = planned.harnesses[side];
    return new user_error .yo(error.all.map(({ code, sentence, hint }) => ({
        code,
        sentence: `The results of \`${command.join(' ')}\` on ${side} cannot be read: ${sentence}`,
        place,
        hint,
    })), { cause: error });
}
function lastWords({ tail }) {
    return tail === '' ? '. It wrote nothing.' : `. It wrote: ${tail}`;
}

;




async function ask(session, asked, tools) {
    const { planned, sides, recordings } = session;
    if ((session.starts + 1) * sides.length > planned.maxStarts)
        return 'starts';
    const { takesRepeats, takesCases } = HARNESSES[planned.harnesses.head.kind];
    const all = recordings.head.cases.length;
    const count = (takesCases ? asked.cases.length : all) * (takesRepeats ? asked.repeat : 1) * sides.length;
    const costUsd = expectedUsd(session, count);
    if (!(await tools.budget.reserve(costUsd)) || !tools.budget.isUnderCap())
        return 'budget';
    session.starts += 1;
    const number = session.starts;
    try {
        const starts = sides.map(async (side) => {
            const cases = takesCases ? handlesFor(session, asked, side) : undefined;
            const repeat = takesRepeats ? asked.repeat : 1;
            const isNothing = cases?.length === 0;
            return [side, isNothing ? NOTHING : await tryStart({ planned, side, cases, repeat, number }, tools)];
        });
        for (const [side, started] of await Promise.all(starts))
            receive(session, { side, asked, started }, tools);
    }
    finally {
        tools.budget.release(costUsd);
    }
    return undefined;
}
function expectedUsd({ known }, count) {
    return known.answers === 0 ? 0 : (known.usd / known.answers) * count;
}
const LONGEST = 30_000;
function handlesFor({ handles, recordings }, { cases }, side) {
    if (cases.length >= recordings[side].cases.length)
        return undefined;
    const known = cases.map(domain_keys .u2).filter((key) => handles[side].has(key));
    const found = known.map((key) => handles[side].get(key));
    const named = new Map(found.flatMap((one) => (one === undefined ? [] : [[one.handle, one]])));
    const length = [...named.keys()].reduce((sum, handle) => sum + handle.length, 0);
    return found.includes(undefined) || length > LONGEST ? undefined : [...named.values()];
}
const NOTHING = { rows: [], gaps: [], isReplayed: true };
async function tryStart(start, tools) {
    try {
        return await startHarness(start, tools);
    }
    catch (error) {
        if (!(error instanceof user_error .yo))
            throw error;
        return { failure: error.message };
    }
}
function receive(session, { side, asked, started }, tools) {
    const { pool, record } = session;
    const isReplayed = !('failure' in started) && started.isReplayed;
    const recording = 'failure' in started ? { rows: [], cases: [], gaps: [] } : record(side, started);
    fill(session, { side, recording, isReplayed }, tools);
    const known = new Set(recording.cases.map((one) => (0,domain_keys .u2)({ ...one, caseId: one.id })));
    const why = 'failure' in started ? started.failure : (started.gaps[0]?.message ?? 'its run has no row of it');
    for (const place of asked.cases) {
        if (known.has((0,domain_keys .u2)(place)))
            continue;
        pool.add(side, place, [{ answer: lost(place, why), isReplayed }]);
    }
}
function fill(session, { side, recording, isReplayed }, tools) {
    for (const one of recording.cases) {
        const place = { ...one, caseId: one.id };
        session.pool.add(side, place, one.answers.map((answer) => ({ answer, isReplayed })));
        for (const answer of one.answers)
            pay(session, { answer, isReplayed }, tools);
    }
}
function pay({ known }, { answer, isReplayed }, { budget }) {
    if (answer.status !== 'scored')
        return;
    const { costUsd } = answer;
    if (isReplayed)
        budget.reused();
    else
        budget.paid({ costUsd, isJudge: false });
    if (costUsd === undefined)
        return;
    known.usd += costUsd;
    known.answers += 1;
}
function lost({ suite }, message) {
    return {
        status: 'errored',
        fingerprint: '',
        provider: suite,
        isAnswered: false,
        message: `The harness gave no answer: ${message}`,
        attempts: 1,
        spendUsd: undefined,
    };
}

;

function lastRun(planned, store) {
    const stored = store.get(keyOf(planned))?.value;
    const { cases, costUsd } = stored ?? {};
    if (typeof cases !== 'number')
        return undefined;
    return { cases, costUsd: typeof costUsd === 'number' ? costUsd : undefined };
}
function rememberRun({ planned, recordings, sides, known }, store) {
    const cases = recordings.head.cases.length;
    const costUsd = known.answers === 0 ? null : (known.usd / sides.length) * 2;
    store.put(keyOf(planned), { cases, costUsd });
}
function keyOf(planned) {
    return { id: `harness-run:${planned.suite}`, asked: endpointOf(planned) };
}

var identities = __webpack_require__(52817);
var foreign_recordings = __webpack_require__(66706);
var side = __webpack_require__(61698);
var recorded_costs = __webpack_require__(157);
;

function openPool() {
    const waiting = new Map();
    const nameOf = (side, place) => `${side} ${(0,domain_keys .u2)(place)}`;
    return {
        add: (side, place, more) => {
            const name = nameOf(side, place);
            waiting.set(name, [...(waiting.get(name) ?? []), ...more]);
        },
        size: (side, place) => waiting.get(nameOf(side, place))?.length ?? 0,
        take: (key) => {
            const next = waiting.get(nameOf(key.side, key))?.shift();
            return next && trialOf(next, key);
        },
    };
}
function trialOf({ answer, isReplayed }, key) {
    if (answer.status === 'errored')
        return { ...answer, key };
    const spendUsd = isReplayed ? 0 : answer.costUsd;
    return { ...answer, key, spendUsd, origin: isReplayed ? 'replayed' : 'live', countsStart: true };
}

;






const session_NOTHING = { rows: [], gaps: [], isReplayed: false };
function openSession(planned, started, prices) {
    const all = sameTargets({ base: started.base ?? session_NOTHING, head: started.head ?? session_NOTHING });
    const nameOf = (0,identities .D)({ base: all.base.rows, head: all.head.rows });
    const naming = { nameOf, relative: (path) => path, passAt: planned.passAt };
    const rename = renamingOf({ base: started.base ?? session_NOTHING, head: started.head ?? session_NOTHING });
    const record = (side, { rows, gaps }) => {
        const own = side === 'base' ? rows.map(rename) : rows;
        const read = {
            names: [planned.file],
            read: [{ rows: own, gaps: side === 'base' ? withoutNew(gaps, planned) : gaps }],
        };
        const found = withSeverity((0,foreign_recordings .b)(read, naming), planned);
        return found.cases.some(recorded_costs .D) ? (0,recorded_costs .a)(found, prices) : found;
    };
    const recordings = { base: record('base', started.base ?? session_NOTHING), head: record('head', started.head ?? session_NOTHING) };
    const keyOf = (row) => (0,domain_keys .u2)({ ...row, caseId: nameOf(row, naming.relative) });
    const pool = openPool();
    const session = {
        planned,
        sides: side .B.filter((side) => started[side] !== undefined),
        recordings,
        isReplayed: { base: started.base?.isReplayed === true, head: started.head?.isReplayed === true },
        rows: [...all.base.rows, ...all.head.rows],
        pool,
        handles: { base: handlesOf(all.base.rows, keyOf), head: handlesOf(all.head.rows, keyOf) },
        record,
        starts: 1,
        known: { usd: 0, answers: 0 },
    };
    return session;
}
function handlesOf(rows, keyOf) {
    return new Map(rows.map((row) => [keyOf(row), row.handle === undefined ? undefined : { handle: row.handle, file: row.file }]));
}
function sameTargets(started) {
    const rename = renamingOf(started);
    return { head: started.head, base: { ...started.base, rows: started.base.rows.map(rename) } };
}
function renamingOf({ base, head }) {
    const targets = ({ rows }) => [...new Set(rows.map(({ target }) => target))];
    const [[before, ...others], [after, ...rest]] = [targets(base), targets(head)];
    if (before === undefined || after === undefined || others.length + rest.length > 0)
        return (row) => row;
    return (row) => (row.target === before ? { ...row, target: after } : row);
}
function withoutNew(gaps, { harnesses, baseFiles }) {
    const added = harnesses.head.yardstick.map(({ path }) => path).filter((path) => !baseFiles.has(path));
    const names = new Set(added.flatMap((path) => [path, path.replace(/\.py$/, '').replaceAll('/', '.')]));
    return gaps.filter(({ file }) => file === undefined || !names.has(file));
}
function withSeverity(recording, { critical }) {
    if (critical.length === 0)
        return recording;
    const cases = recording.cases.map((one) => critical.some((name) => isCalled(one, name)) ? { ...one, severity: 'critical' } : one);
    return { ...recording, cases };
}
function isCalled({ id, tags }, name) {
    return id === name || id.endsWith(` › ${name}`) || id.endsWith(`::${name}`) || tags.includes(name);
}

;












async function discover(planned, tools) {
    const expected = lastRun(planned, tools.store)?.costUsd ?? 0;
    if (!(await tools.budget.reserve(expected)))
        throw tooDear(planned, expected, tools);
    try {
        const session = openSession(planned, await startBoth(planned, tools), tools.prices);
        const { recordings, isReplayed } = session;
        for (const side of session.sides)
            fill(session, { side, recording: recordings[side], isReplayed: isReplayed[side] }, tools);
        rememberRun(session, tools.store);
        const pairing = (0,pairs .Q6)(recordings);
        const found = contrastFor(session, pairing);
        return { session, pairing, ...found };
    }
    finally {
        tools.budget.release(expected);
    }
}
async function startBoth(planned, tools) {
    const start = (side) => startHarness({ planned, side, cases: undefined, repeat: 1, number: 1 }, tools);
    if (planned.how === 'measured')
        return { head: await start('head') };
    const started = [start('base'), start('head')];
    const both = await Promise.allSettled(started);
    await started[both.findIndex((one) => one.status === 'rejected' && !(one.reason instanceof user_error .yo))];
    const mistakes = both.flatMap((one) => one.status === 'rejected' && one.reason instanceof user_error .yo ? [one.reason] : []);
    if (mistakes.length > 0)
        throw new user_error .yo(mistakes.flatMap(({ all }) => all));
    const [base, head] = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    return { ...(base && { base }), ...(head && { head }) };
}
function contrastFor(session, pairing) {
    const { planned, recordings, rows } = session;
    const { passAt } = planned;
    const isUnjudged = passAt.all === undefined && passAt.byScorer.size === 0 && (0,foreign_read .Hz)(rows);
    const policy = { ...(isUnjudged ? (0,verdict_policy .ez)(planned.policy) : planned.policy), askBase: undefined };
    const contrast = (0,result_diff .O)(recordings, pairing, policy);
    const harness = planned.harnesses.head.kind;
    return {
        contrast: {
            rows: contrast.rows.map((row) => ({ ...plannedRow(planned, row), starts: startsOf(session) })),
            changes: [...contrast.changes, ...changesOf(session, pairing)],
        },
        warnings: isUnjudged ? [{ kind: 'passed-from', harness, score: pass_at .k }] : [],
    };
}
function plannedRow(planned, row) {
    const { file, description, owner, isNew, how, reasons, harnesses } = planned;
    const cases = row.cases.map((one) => {
        return one.kind === 'compared' || how === 'measured' ? { ...one, reasons } : one;
    });
    return { ...row, file, description, owner, isNew, cases, targetPlace: harnesses.head.place };
}
function startsOf({ planned, sides }) {
    const { takesRepeats } = HARNESSES[planned.harnesses.head.kind];
    return { most: Math.floor(planned.maxStarts / sides.length), isRepeating: takesRepeats };
}
function changesOf(session, { unpaired }) {
    const { planned, sides } = session;
    const own = { ...spec_change .X, suite: planned.suite, place: planned.harnesses.head.place };
    const change = (kind, { id, severity }) => {
        return { ...own, kind, caseId: id, severity };
    };
    if (sides.length < 2)
        return missingCritical(session, own);
    return [
        ...unpaired.base.filter(({ severity }) => severity !== 'critical').map((one) => change('case-removed', one)),
        ...unpaired.head.map((one) => change('case-added', one)),
        ...missingCritical(session, own),
    ];
}
function missingCritical({ planned, recordings }, own) {
    const { base, head } = recordings;
    if (base.gaps.length + head.gaps.length > 0)
        return [];
    const missing = planned.critical.filter((name) => ![...base.cases, ...head.cases].some((one) => isCalled(one, name)));
    const unknown = missing.filter((name) => !planned.wasCritical.includes(name));
    if (unknown.length > 0)
        throw new user_error .yo(unknown.map((name) => noSuchCase(planned, name, head.cases)));
    return missing.map((caseId) => ({ ...own, kind: 'case-removed', caseId, severity: 'critical', blocks: true }));
}
const NAMED = 5;
function noSuchCase({ suite, harnesses }, name, cases) {
    const names = cases.slice(0, NAMED).map(({ id }) => `\`${id}\``);
    return {
        code: 'bad-value',
        sentence: `\`critical\` names \`${name}\`, and the harness of ${suite} ran no case or tag of that name.`,
        place: harnesses.head.place,
        hint: `Among its cases are ${names.join(', ')}.`,
    };
}
function tooDear({ suite, harnesses }, costUsd, { maxCostUsd }) {
    return new user_error .yo({
        code: 'over-budget',
        sentence: `The last run of the harness of ${suite} cost $${costUsd.toFixed(2)}, and max-cost is $${(maxCostUsd ?? 0).toFixed(2)}. It was not started.`,
        place: harnesses.head.place,
        hint: 'Raise max-cost.',
    });
}

var result = __webpack_require__(95539);
;

function harnessResult(discovered, comparisons, trials) {
    return {
        rows: discovered.flatMap(({ session }) => {
            const { planned, recordings } = session;
            const own = comparisons.filter(({ suite }) => suite === planned.suite);
            const { file, description, owner, pings } = planned;
            return own.flatMap((comparison) => (0,result .RO)(recordings, comparison).map((row) => ({ ...row, file, description, owner, pings })));
        }),
        cases: discovered.flatMap(({ pairing, contrast }) => (0,result .DS)({ pairing, contrast })),
        served: discovered.flatMap(({ contrast }) => (0,result .pg)(contrast, trials)),
    };
}

var decision = __webpack_require__(76261);
var domain_trial = __webpack_require__(70721);
;



function askFor(orders, known) {
    const open = orders.filter((order) => (0,decision .X7)(order, known.find).length > 0);
    const keys = open.flatMap(keysOf).filter((key) => known.find(key) === undefined);
    const cases = new Map();
    let repeat = 1;
    for (const [name, own] of Map.groupBy(keys, domain_keys .u2)) {
        const [first] = own;
        if (first === undefined)
            continue;
        const lacking = side .B.map((side) => own.filter((key) => key.side === side).length - known.pool.size(side, first));
        if (Math.max(...lacking) <= 0)
            continue;
        cases.set(name, placeOf(first));
        repeat = Math.max(repeat, ...lacking);
    }
    for (const place of restOfRounds(keys, known))
        cases.set((0,domain_keys .u2)(place), place);
    return { cases: [...cases.values()], repeat };
}
function restOfRounds(keys, { compared, pool }) {
    const later = keys.filter(({ purpose, round }) => purpose === 'sweep' && round > 1);
    const rows = new Map(later.map((key) => [(0,domain_keys .hD)(key), key]));
    const all = [...rows].flatMap(([name, { suite, target }]) => (compared.get(name) ?? []).map((caseId) => ({ suite, target, caseId })));
    return all.filter((place) => side .B.some((side) => pool.size(side, place) === 0));
}
function keysOf(order) {
    return order.kind === 'together' ? order.keys : order.calls.map(({ key }) => key);
}
function placeOf({ suite, target, caseId }) {
    return { suite, target, caseId };
}

;






async function runRounds(session, { contrast, next }, tools) {
    const compared = new Map(contrast.rows.map((row) => [
        (0,domain_keys .hD)(row),
        row.cases.flatMap(({ kind, case: { id } }) => (kind === 'compared' ? [id] : [])),
    ]));
    const rounds = { session, tools, compared, finished: new Map(), hopeless: new Set() };
    for (;;) {
        const step = next([...rounds.finished.values()]);
        if (step.kind === 'done')
            return [...rounds.finished.values()];
        await finish(rounds, step.orders);
    }
}
async function finish(rounds, orders) {
    const { session, tools, finished, compared } = rounds;
    const { suite } = session.planned;
    const all = new Set(orders.flatMap(keysOf).map(domain_trial .DY));
    const left = () => [...all].filter((name) => !finished.has(name)).length;
    tools.progress.expected({ suite, count: left() });
    const find = (key) => finished.get((0,domain_trial .DY)(key));
    for (;;) {
        for (const order of orders)
            settle(rounds, order);
        const open = orders.filter((order) => (0,decision .X7)(order, find).length > 0);
        if (open.length === 0)
            break;
        const asked = askFor(open, { find, pool: session.pool, compared });
        const why = await whyNot(rounds, () => ask(session, asked, tools));
        if (why !== undefined)
            return skip(rounds, open.flatMap(keysOf), why);
    }
    await askAgain(rounds, orders);
    tools.progress.expected({ suite, count: -left() });
}
function settle({ session, finished, tools }, order) {
    const find = (key) => finished.get((0,domain_trial .DY)(key));
    for (let isMoving = true; isMoving;) {
        const taken = (0,decision .X7)(order, find).flatMap((key) => session.pool.take(key) ?? []);
        for (const trial of taken)
            note(finished, trial, tools);
        isMoving = taken.length > 0;
    }
}
function note(finished, trial, { progress }) {
    const { suite, target } = trial.key;
    finished.set((0,domain_trial .DY)(trial.key), trial);
    const spendUsd = trial.status === 'scored' ? trial.spendUsd : 0;
    progress.finished({ suite, target, spendUsd, isAnswered: trial.status === 'scored' });
}
async function whyNot({ tools }, start) {
    if (tools.signal.aborted)
        return tools.endedBy();
    try {
        return await start();
    }
    catch (error) {
        if (tools.signal.aborted)
            return tools.endedBy();
        throw error;
    }
}
function skip({ finished }, keys, why) {
    for (const key of keys) {
        const name = (0,domain_trial .DY)(key);
        if (!finished.has(name))
            finished.set(name, { status: 'skipped', key, why });
    }
}
async function askAgain(rounds, orders) {
    const { session, tools, finished, hopeless } = rounds;
    const keys = orders.flatMap(keysOf);
    const lost = keys.filter((key) => finished.get((0,domain_trial .DY)(key))?.status === 'errored' && !hopeless.has((0,domain_keys .u2)(key)));
    const { takesCases } = HARNESSES[session.planned.harnesses.head.kind];
    const isWorthIt = takesCases || lost.length > tools.maxErrorShare * keys.length;
    if (lost.length === 0 || !isWorthIt)
        return;
    const cases = new Map(lost.map((key) => [(0,domain_keys .u2)(key), key]));
    const places = [...cases.values()].map(({ suite, target, caseId }) => ({ suite, target, caseId }));
    const why = await whyNot(rounds, () => ask(session, { cases: places, repeat: 1 }, tools));
    if (why !== undefined)
        return;
    for (const key of lost) {
        const again = session.pool.take(key);
        if (again?.status === 'scored')
            finished.set((0,domain_trial .DY)(key), again);
        else
            hopeless.add((0,domain_keys .u2)(key));
    }
}

;





async function startHarnesses(planned, tools) {
    const discovered = [];
    const errors = [];
    for (const one of planned) {
        try {
            discovered.push(await discover(one, tools));
        }
        catch (error) {
            if (tools.signal.aborted)
                errors.push(cutShort(one, tools));
            else if (error instanceof user_error .yo)
                errors.push(...error.all);
            else
                throw error;
        }
    }
    return {
        rows: discovered.flatMap(({ contrast }) => contrast.rows),
        changes: discovered.flatMap(({ contrast }) => contrast.changes),
        warnings: discovered.flatMap(({ warnings }) => warnings),
        errors,
        runFurther: (deciding) => runFurther(discovered, deciding, tools),
        result: (comparisons, trials) => harnessResult(discovered, comparisons, trials),
    };
}
async function runFurther(discovered, { designs, seed }, tools) {
    const trials = [];
    for (const { session, contrast } of discovered) {
        const own = designs.filter(({ suite }) => suite === session.planned.suite);
        const next = (finished) => (0,compare_next .s)(own, finished, seed);
        trials.push(...(await runRounds(session, { contrast, next }, tools)));
    }
    return trials;
}
function cutShort({ suite, harnesses }, { endedBy }) {
    const why = endedBy() === 'deadline' ? 'the run’s time was over' : 'the run was interrupted';
    return {
        code: 'harness-failed',
        sentence: `The harness of ${suite} did not end before ${why}.`,
        place: harnesses.head.place,
        hint: 'Raise `limits.run_timeout_ms`, or give it fewer cases.',
    };
}


 })

};
