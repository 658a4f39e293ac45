export const id = 9554;
export const ids = [9554];
export const modules = {

 97118:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   T: () => ( markErrored)
 });
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);

async function markErrored(rows, pattern) {
    if (pattern === undefined)
        return rows;
    const isOutage = await compile(pattern);
    return rows.map((row) => {
        const said = failureIn(row);
        if (said === undefined || !isOutage(said))
            return row;
        return { ...row, outcome: { kind: 'errored', message: said.split('\n')[0] ?? '', isAnswered: false } };
    });
}
async function compile(pattern) {
    const { RE2JS } = await __webpack_require__.e( 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const compiled = RE2JS.compile(pattern);
        return (text) => compiled.matcher(text).find();
    }
    catch (error) {
        const sentence = `The pattern ${JSON.stringify(pattern)} that tells outages cannot be used: ${error.message}.`;
        const hint = 'Patterns have RE2 syntax: no look-around and no back-references.';
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .yo({ code: 'bad-regex', sentence, place: undefined, hint }, { cause: error });
    }
}
const LONGEST = 20_000;
function failureIn({ outcome }) {
    if (outcome.kind === 'errored' || !hasFailed(outcome))
        return undefined;
    const reasons = outcome.scores.filter(({ passed }) => passed !== true).map(({ reason }) => reason);
    const said = [outcome.reason, ...reasons, outcome.output].filter((text) => text !== '').join('\n');
    return said.slice(0, LONGEST);
}
function hasFailed({ passed, score, scores }) {
    return passed === undefined ? [score, ...scores.map((one) => one.score)].every((one) => !one) : !passed;
}


 }),

 52817:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   D: () => ( nameCases)
 });
 var _domain_side_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61698);

function nameCases(rows) {
    const crowded = new Set(_domain_side_js__WEBPACK_IMPORTED_MODULE_0__ .B.flatMap((side) => crowdedNames(rows[side])));
    const moved = movedGroups(rows);
    return (row, relative) => {
        const { name, long, place } = row.identity;
        const isMoved = place !== undefined && moved.has(groupOf(row));
        const plain = crowded.has(nameKey(row)) ? (long ?? name) : name;
        const own = isMoved ? `${place.group} › ${place.index + 1}` : plain;
        return row.file === undefined ? own : `${relative(row.file)} › ${own}`;
    };
}
function nameKey({ suite, identity }) {
    return JSON.stringify([suite, identity.name]);
}
function crowdedNames(rows) {
    const longs = new Map();
    for (const row of rows) {
        const key = JSON.stringify([nameKey(row), row.target, row.file]);
        const known = longs.get(key) ?? new Set();
        longs.set(key, known.add(row.identity.long ?? ''));
    }
    return [...longs].flatMap(([key, known]) => (known.size > 1 ? JSON.parse(key)[0] : []));
}
function groupOf({ suite, identity: { place } }) {
    return JSON.stringify([suite, place?.group]);
}
function movedGroups({ base, head }) {
    const [before, after] = [namesByGroup(base), namesByGroup(head)];
    const isMoved = ([group, names]) => {
        const others = before.get(group);
        return others?.size === names.size && names.isDisjointFrom(others);
    };
    return new Set([...after].filter(isMoved).map(([group]) => group));
}
function namesByGroup(rows) {
    const placed = rows.filter(({ identity }) => identity.place !== undefined);
    const groups = Map.groupBy(placed, groupOf);
    return new Map([...groups].map(([group, own]) => [group, new Set(own.map(({ identity }) => identity.long ?? identity.name))]));
}


 }),

 91774:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   VI: () => ( passesAt),
   k: () => ( DEFAULT_PASS_AT),
   qR: () => ( isGiven)
 });
 var _domain_comparison_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79308);

const DEFAULT_PASS_AT = 0.5;
function passesAt(passAt, name, score) {
    return (0,_domain_comparison_limit_js__WEBPACK_IMPORTED_MODULE_0__ .v)(score, givenFor(passAt, name) ?? DEFAULT_PASS_AT);
}
function isGiven(passAt, name) {
    return givenFor(passAt, name) !== undefined;
}
function givenFor({ all, byScorer }, name) {
    return byScorer.get(name) ?? all;
}


 }),

 19576:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Hz: () => ( isScoredOnly),
  cI: () => ( readRun),
  hn: () => ( readSides)
});

var side = __webpack_require__(61698);
var user_error = __webpack_require__(35881);
;
const LOADERS = {
    promptfoo: async () => (await __webpack_require__.e( 1834).then(__webpack_require__.bind(__webpack_require__, 81834))).promptfoo,
    vitest: async () => (await __webpack_require__.e( 9647).then(__webpack_require__.bind(__webpack_require__, 39647))).vitest,
    evalite: async () => (await __webpack_require__.e( 2330).then(__webpack_require__.bind(__webpack_require__, 72330))).evalite,
    junit: async () => (await __webpack_require__.e( 8864).then(__webpack_require__.bind(__webpack_require__, 68864))).junit,
    deepeval: async () => (await __webpack_require__.e( 7194).then(__webpack_require__.bind(__webpack_require__, 97194))).deepeval,
    inspect: async () => (await __webpack_require__.e( 3352).then(__webpack_require__.bind(__webpack_require__, 93352))).inspect,
    'openai-evals': async () => (await __webpack_require__.e( 1098).then(__webpack_require__.bind(__webpack_require__, 51098))).openaiEvals,
    'pydantic-evals': async () => (await __webpack_require__.e( 3542).then(__webpack_require__.bind(__webpack_require__, 53542))).pydanticEvals,
    rows: async () => (await __webpack_require__.e( 4781).then(__webpack_require__.bind(__webpack_require__, 84781))).rows,
    braintrust: async () => (await __webpack_require__.e( 3032).then(__webpack_require__.bind(__webpack_require__, 33032))).braintrust,
    ragas: async () => (await __webpack_require__.e( 7990).then(__webpack_require__.bind(__webpack_require__, 7990))).ragas,
};
const OWN_KIND = 'evaldelta';
const KINDS = [OWN_KIND, ...Object.keys(LOADERS)];
async function loadReaders() {
    return await Promise.all(Object.entries(LOADERS).map(async ([kind, load]) => ({ ...(await load()), kind })));
}

var errored_if = __webpack_require__(97118);
var pass_at = __webpack_require__(91774);
var shape = __webpack_require__(22106);
;

function isOwnResult(source) {
    return source.form === 'json' && (0,shape .xV)(source.value, 'schemaVersion', 'tool');
}

var recordings = __webpack_require__(66706);
var bad_file = __webpack_require__(99735);
var source = __webpack_require__(69168);
;









async function readSides(files, options) {
    const opened = { base: files.base.map(read_open), head: files.head.map(read_open) };
    const all = [...opened.base, ...opened.head];
    const known = await loadReaders();
    const readers = all.map((source) => ({ source, reader: readerOf(source, options.from, known) }));
    const [first] = readers;
    if (first === undefined)
        throw new user_error .yo({ code: 'missing-file', sentence: 'No file was given.', place: undefined, hint: undefined });
    const other = readers.find(({ reader }) => reader !== first.reader);
    if (other !== undefined)
        throw mixed(first, other);
    const { reader } = first;
    if (reader === 'own')
        return { kind: 'own', texts: ownTexts(files, opened) };
    const sides = {
        base: await readSide('base', opened.base, { reader, erroredIf: options.erroredIf }),
        head: await readSide('head', opened.head, { reader, erroredIf: options.erroredIf }),
    };
    return {
        kind: 'foreign',
        recordings: (0,recordings .d)(sides, options.passAt),
        notes: notesOf(reader, sides, options.passAt),
    };
}
async function readRun(kind, files) {
    const reader = (await loadReaders()).find((one) => one.kind === kind);
    if (reader === undefined)
        throw new Error(`nobody reads results of ${kind}`);
    const read = await Promise.all(files.map(async (file) => await reader.read(read_open(file))));
    return {
        title: reader.title,
        read: { rows: read.flatMap(({ rows }) => rows), gaps: read.flatMap(({ gaps }) => gaps) },
    };
}
function read_open({ name, bytes }) {
    return (0,source .o)(name, bytes);
}
function ownTexts(files, opened) {
    const textsOf = (side) => opened[side].map((source, index) => ({
        name: source.name,
        text: source.form === 'json' ? source.text : '',
        openBeside: files[side][index]?.openBeside,
    }));
    return { base: textsOf('base'), head: textsOf('head') };
}
function readerOf(source, from, known) {
    if (from === OWN_KIND || (from === undefined && isOwnResult(source)))
        return 'own';
    const found = known.find((one) => (from === undefined ? one.recognises(source) : one.kind === from));
    if (found !== undefined)
        return found;
    const hint = `Known are ${known.map(({ kind, looksLike }) => `${kind}: ${looksLike}`).join('; ')}. \`--from KIND\` says which it is.`;
    throw (0,bad_file .S)(source.name, 'Nobody knows whose results these are.', { hint });
}
async function readSide(side, sources, { reader, erroredIf }) {
    const read = await Promise.all(sources.map(async (source) => {
        const { rows, gaps } = await reader.read(source);
        return { rows: await (0,errored_if .T)(rows, erroredIf), gaps };
    }));
    const [first] = sources;
    if (read.every(({ rows }) => rows.length === 0)) {
        const hint = 'A run in which nothing ran is no run: look at its filters and at its log.';
        throw (0,bad_file .S)(first?.name ?? '', `There is no finished case in the results of ${side}.`, { hint });
    }
    return { names: sources.map(({ name }) => name), read };
}
function mixed(first, other) {
    const title = ({ reader }) => (reader === 'own' ? 'Evaldelta' : reader.title);
    const sentence = `These are results of ${title(other)}, and ${first.source.name} has results of ${title(first)}.`;
    return (0,bad_file .S)(other.source.name, sentence, {
        hint: 'Compare one harness at a time, each with a comment of its own.',
    });
}
function notesOf(reader, sides, { all, byScorer }) {
    const rows = side .B.flatMap((side) => sides[side].read.flatMap((one) => one.rows));
    if (all !== undefined || byScorer.size > 0 || !isScoredOnly(rows))
        return [];
    return [{ kind: 'passed-from', harness: reader.title, score: pass_at .k }];
}
function isScoredOnly(rows) {
    return rows.some(({ outcome }) => outcome.kind === 'scored') && !rows.some(saysVerdict);
}
function saysVerdict({ outcome }) {
    return (outcome.kind === 'scored' &&
        (outcome.passed !== undefined || outcome.scores.some(({ passed }) => passed !== undefined)));
}


 }),

 66706:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  d: () => ( recordRows),
  b: () => ( recordSide)
});

var user_error = __webpack_require__(35881);
var pass_at = __webpack_require__(91774);
;


const VERDICT = 'verdict';
const NO_TIME = '1970-01-01T00:00:00.000Z';
function answerOf(row, passAt) {
    const { outcome } = row;
    if (outcome.kind === 'errored') {
        const { message, isAnswered } = outcome;
        const provider = row.model ?? row.target;
        return { status: 'errored', fingerprint: '', provider, isAnswered, message, attempts: 1, spendUsd: undefined };
    }
    const own = outcome.scores.map((one) => scoreOf(one, passAt));
    const passed = outcome.passed ?? passedBy(outcome, own, passAt);
    const scores = withVerdict(own, outcome, passed);
    return {
        status: 'scored',
        fingerprint: '',
        output: { text: outcome.output, toolCalls: [], finishReason: 'stop', metadata: {} },
        scores,
        passed,
        score: wholeScore(outcome, own, passed),
        usage: row.usage,
        served: { model: row.model, requestId: undefined, serviceTier: undefined },
        costUsd: row.costUsd,
        spendUsd: 0,
        judgeSpendUsd: 0,
        latencyMs: 0,
        attempts: 1,
        startedAt: instantOf(row.startedAt),
        origin: 'replayed',
        passedOldExpectations: undefined,
    };
}
function instantOf(text) {
    const at = text === undefined ? Number.NaN : Date.parse(text);
    return Number.isNaN(at) ? NO_TIME : new Date(at).toISOString();
}
function scoreOf({ name, score, passed, reason }, passAt) {
    const isPassed = passed ?? (score !== undefined && (0,pass_at .VI)(passAt, name, requireScale(name, score, passAt)));
    const value = score === undefined || !isShare(score) ? Number(isPassed) : score;
    return { name, type: name, score: value, passed: isPassed, reason, weight: 1, details: {} };
}
function passedBy({ score }, own, passAt) {
    if (own.length > 0)
        return own.every((one) => one.passed);
    return score !== undefined && (0,pass_at .VI)(passAt, VERDICT, requireScale(VERDICT, score, passAt));
}
function withVerdict(own, { score, reason }, passed) {
    if (own.length > 0 && own.every((one) => one.passed) === passed)
        return own;
    if (passed && own.length > 0)
        return own;
    const value = score !== undefined && isShare(score) ? score : Number(passed);
    return [...own, { name: VERDICT, type: VERDICT, score: value, passed, reason, weight: 1, details: {} }];
}
function wholeScore({ score }, own, passed) {
    if (score !== undefined && isShare(score))
        return score;
    if (own.length === 0)
        return Number(passed);
    return own.reduce((sum, one) => sum + one.score, 0) / own.length;
}
function isShare(score) {
    return score >= 0 && score <= 1;
}
function requireScale(name, score, passAt) {
    if (isShare(score) || (0,pass_at .qR)(passAt, name))
        return score;
    const sentence = `The score ${score} of ${JSON.stringify(name)} is not between 0 and 1.`;
    const hint = `\`--pass-at ${name}=NUMBER\` says from which score it passes.`;
    throw new user_error .yo({ code: 'bad-file', sentence, place: undefined, hint });
}

var identities = __webpack_require__(52817);
;
const CHECKOUT = /^(.*\/work\/([^/]+)\/\2)\//;
function relativeTo(paths) {
    const plain = { base: plainPaths(paths.base), head: plainPaths(paths.head) };
    const roots = rootsOf(plain);
    return { base: strip(roots.base), head: strip(roots.head) };
}
function plainPaths(paths) {
    return [...new Set(paths.map(toPlain))].filter(isAbsolute);
}
function toPlain(path) {
    return path.replaceAll('\\', '/').replace(/^file:\/\//, '');
}
function isAbsolute(path) {
    return /^(?:[A-Za-z]:)?\//.test(path);
}
function strip(root) {
    return (path) => {
        const plain = toPlain(path);
        return plain.startsWith(`${root}/`) ? plain.slice(root.length + 1) : plain.replace(/^(?:[A-Za-z]:)?\/+/, '');
    };
}
function rootsOf(paths) {
    const found = sharedRoots(paths);
    const isSame = found === undefined || found.base === found.head;
    if (!isSame)
        return found;
    const all = [...paths.base, ...paths.head];
    const root = commonCheckout(all) ?? commonDirectory(all);
    return { base: root, head: root };
}
function sharedRoots({ base, head }) {
    const byName = Map.groupBy(head, (path) => path.slice(path.lastIndexOf('/') + 1));
    const votes = new Map();
    for (const path of base) {
        const ends = (byName.get(path.slice(path.lastIndexOf('/') + 1)) ?? []).map((other) => sharedEnd(path, other));
        const [longest] = [...ends].sort((a, b) => b.length - a.length);
        if (longest !== undefined)
            votes.set(longest.roots, (votes.get(longest.roots) ?? 0) + 1);
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length);
    return best === undefined ? undefined : JSON.parse(best[0]);
}
function sharedEnd(base, head) {
    const [left, right] = [base.split('/'), head.split('/')];
    let length = 0;
    while (length < Math.min(left.length, right.length) - 1 && left.at(-1 - length) === right.at(-1 - length))
        length += 1;
    const rootOf = (parts) => parts.slice(0, parts.length - length).join('/');
    return { length, roots: JSON.stringify({ base: rootOf(left), head: rootOf(right) }) };
}
function commonCheckout(paths) {
    const root = CHECKOUT.exec(paths[0] ?? '')?.[1];
    return root !== undefined && paths.every((path) => path.startsWith(`${root}/`)) ? root : undefined;
}
function commonDirectory(paths) {
    const [first = [], ...others] = paths.map((path) => path.split('/').slice(0, -1));
    let length = first.length;
    for (const parts of others) {
        let same = 0;
        while (same < length && parts[same] === first[same])
            same += 1;
        length = same;
    }
    return first.slice(0, length).join('/');
}

;




function recordRows(files, passAt) {
    const rows = { base: rowsOf(files.base), head: rowsOf(files.head) };
    const relative = relativeTo({ base: pathsOf(files.base), head: pathsOf(files.head) });
    const nameOf = (0,identities .D)(rows);
    const record = (side) => recordSide(files[side], { relative: relative[side], nameOf, passAt });
    return { base: record('base'), head: record('head') };
}
function rowsOf({ read }) {
    return read.flatMap(({ rows }) => rows);
}
function pathsOf({ read }) {
    return read.flatMap(({ rows, gaps }) => [...rows, ...gaps].flatMap(({ file }) => file ?? []));
}
function recordSide(files, { relative, nameOf, passAt }) {
    const rows = rowsOf(files);
    const where = files.names[0] ?? '';
    const groups = Map.groupBy(rows, (row) => JSON.stringify([row.suite, row.target, nameOf(row, relative)]));
    const cases = [...groups].map(([key, own]) => {
        const [suite, target, id] = JSON.parse(key);
        const { file, severity, tags, input, question, judgement } = sameCase(id, own, where);
        return {
            suite,
            target,
            id,
            severity,
            tags,
            provenance: undefined,
            file: file === undefined ? where : relative(file),
            line: 0,
            input,
            question,
            judgement,
            answers: own.map((row) => answerOf(row, passAt)),
        };
    });
    const gaps = files.read.flatMap((one) => one.gaps);
    return {
        rows: recordedRows(rows, where),
        cases,
        gaps: gaps.map(({ file, message }) => ({ message, file: file === undefined ? undefined : relative(file) })),
    };
}
function sameCase(id, rows, file) {
    const [first] = rows;
    if (first === undefined)
        throw new Error('a group without a row');
    const [questions, judgements] = [
        rows.flatMap((row) => row.question ?? []),
        rows.flatMap((row) => row.judgement ?? []),
    ];
    if (new Set(questions).size < 2 && new Set(judgements).size < 2) {
        return { ...first, question: questions[0], judgement: judgements[0] };
    }
    const sentence = `Two cases are called ${JSON.stringify(id)}: they were asked or judged differently.`;
    const hint = 'Give each its own id; rows with one id are repeats of one case.';
    throw new user_error .yo({ code: 'duplicate-id', sentence, place: { file, line: 0, column: 0 }, hint });
}
function recordedRows(rows, file) {
    const groups = Map.groupBy(rows, ({ suite, target }) => JSON.stringify([suite, target]));
    return [...groups.values()].flatMap(([first]) => {
        if (first === undefined)
            return [];
        const { suite, target, model } = first;
        return [{ suite, target, file, description: undefined, owner: undefined, model }];
    });
}


 }),

 99735:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   S: () => ( badFile)
 });
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);

const HINT = 'Write the results once more, and compare the whole file.';
function badFile(file, sentence, more = {}) {
    const place = { file, line: more.line ?? 0, column: more.column ?? 0 };
    const details = { code: 'bad-file', sentence, place, hint: more.hint ?? HINT };
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .yo(details, more.cause === undefined ? {} : { cause: more.cause });
}


 }),

 3337:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   q: () => ( parseJson)
 });
 var _bad_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99735);

function parseJson(file, text, line) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const mended = withoutBareNumbers(text);
        if (mended !== undefined)
            return parseJson(file, mended, line);
        throw notJson(file, text, { error, line });
    }
}
const BARE = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;
function withoutBareNumbers(text) {
    if (!/\b(?:NaN|Infinity)\b/.test(text))
        return undefined;
    let isFound = false;
    const mended = text.replace(BARE, (part) => {
        if (part.startsWith('"'))
            return part;
        isFound = true;
        return 'null';
    });
    return isFound ? mended : undefined;
}
function notJson(file, text, { error, line }) {
    const { message } = error instanceof Error ? error : { message: '' };
    const said = /at position (\d+)/.exec(message)?.[1];
    const isCut = /end of JSON input|Unterminated string/.test(message) || Number(said) >= text.trimEnd().length;
    const offset = said === undefined ? (isCut ? text.length : undefined) : Number(said);
    const place = offset === undefined ? { line: line ?? 0 } : placeOf(text, offset, line);
    const sentence = isCut ? 'The file ends in the middle of a value: it is cut off.' : 'This is not JSON.';
    return (0,_bad_file_js__WEBPACK_IMPORTED_MODULE_0__ .S)(file, sentence, { ...place, cause: error });
}
function placeOf(text, offset, line) {
    const before = text.slice(0, offset);
    return { line: line ?? before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}


 }),

 22106:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   D8: () => ( anything),
   ah: () => ( asShape),
   cc: () => ( maybeNumber),
   no: () => ( maybe),
   oX: () => ( maybeText),
   xV: () => ( hasKeys)
 });
 var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
 var _bad_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99735);


function asShape(schema, value, at) {
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const path = [at.path ?? [], ...(issue?.path ?? [])].flat().join('.');
    const where = path === '' ? '' : ` at \`${path}\``;
    const sentence = `This is not what ${at.title} writes: ${issue?.message ?? 'another shape'}${where}.`;
    const hint = `The file may be of a version of ${at.title} that is not known here, or not its own.`;
    throw (0,_bad_file_js__WEBPACK_IMPORTED_MODULE_0__ .S)(at.source.name, sentence, { line: at.line ?? 0, hint });
}
function hasKeys(value, ...keys) {
    return typeof value === 'object' && value !== null && keys.every((key) => key in value);
}
const maybe = (schema) => schema.nullish().transform((value) => value ?? undefined);
const anything = zod__WEBPACK_IMPORTED_MODULE_1__ .L5J().optional();
const maybeNumber = maybe(zod__WEBPACK_IMPORTED_MODULE_1__ .aig());
const maybeText = maybe(zod__WEBPACK_IMPORTED_MODULE_1__ .YjP());


 }),

 69168:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  o: () => ( openSource),
  M: () => ( recordsOf)
});

var nesting = __webpack_require__(94914);
var bad_file = __webpack_require__(99735);
var json = __webpack_require__(3337);
var external_node_zlib_ = __webpack_require__(38522);
;


const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const MAX_ENTRIES = 100_000;
const MAX_ENTRY_BYTES = 2 ** 26;
const MAX_BYTES = 2 ** 28;
const UNPACKERS = new Map([
    [0, (bytes) => bytes],
    [8, (bytes, size) => (0,external_node_zlib_.inflateRawSync)(bytes, { maxOutputLength: Math.max(1, size) })],
    [93, (bytes, size) => (0,external_node_zlib_.zstdDecompressSync)(bytes, { maxOutputLength: Math.max(1, size) })],
]);
function openZip(file, bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries = readEntries(file, bytes, view);
    const total = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
    if (total > MAX_BYTES)
        throw (0,bad_file .S)(file, `The zip unpacks to more than ${MAX_BYTES / 2 ** 20} MiB.`);
    return {
        names: [...entries.keys()],
        read: (name) => {
            const entry = entries.get(name);
            return entry === undefined ? undefined : new TextDecoder().decode(unpack(file, { bytes, view, name, entry }));
        },
    };
}
function readEntries(file, bytes, view) {
    const end = findEnd(view);
    if (end === undefined)
        throw (0,bad_file .S)(file, 'The zip has no end: it is cut off.');
    const count = view.getUint16(end + 10, true);
    const entries = new Map();
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count && index < MAX_ENTRIES; index += 1) {
        if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY)
            throw (0,bad_file .S)(file, 'The zip’s table is damaged.');
        const [nameSize, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
        const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameSize ?? 0)));
        const [packed = 0, size = 0] = [20, 24].map((offset) => view.getUint32(at + offset, true));
        const [method, offset] = [view.getUint16(at + 10, true), view.getUint32(at + 42, true)];
        if (!name.endsWith('/'))
            entries.set(name, { method, packed, size, offset });
        at += 46 + (nameSize ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
    return entries;
}
function findEnd(view) {
    const last = view.byteLength - END_SIZE;
    for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
        if (view.getUint32(at, true) === END)
            return at;
    }
    return undefined;
}
function unpack(file, { bytes, view, name, entry }) {
    const { method, packed, size, offset } = entry;
    const unpacker = UNPACKERS.get(method);
    if (unpacker === undefined)
        throw (0,bad_file .S)(file, `${name} is packed by method ${method}, which is not read.`);
    if (size > MAX_ENTRY_BYTES)
        throw (0,bad_file .S)(file, `${name} unpacks to more than ${MAX_ENTRY_BYTES / 2 ** 20} MiB.`);
    try {
        if (view.getUint32(offset, true) !== LOCAL)
            throw new RangeError('no file there');
        const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
        if (start + packed > bytes.length)
            throw new RangeError('no whole file there');
        return unpacker(bytes.subarray(start, start + packed), size);
    }
    catch (cause) {
        throw (0,bad_file .S)(file, `${name} cannot be unpacked, or is larger than the zip says.`, { cause });
    }
}

;




const MAX_DEPTH = 200;
function openSource(name, bytes) {
    if (bytes[0] === 0x50 && bytes[1] === 0x4b)
        return { form: 'zip', name, zip: openZip(name, bytes) };
    if (bytes[0] === 0x1f && bytes[1] === 0x8b)
        throw (0,bad_file .S)(name, 'The file is packed by gzip.', { hint: 'Unpack it first, such as with `gunzip`.' });
    const text = decode(bytes).trim();
    if (text === '')
        throw (0,bad_file .S)(name, 'The file is empty.');
    if (text.startsWith('<'))
        return { form: 'xml', name, text };
    if (text.startsWith('version https://git-lfs.'))
        throw (0,bad_file .S)(name, 'This is a pointer of Git LFS, not the file.', { hint: 'Fetch it with `git lfs pull`.' });
    if (!/^[[{]/.test(text))
        throw (0,bad_file .S)(name, 'The file is neither JSON, nor XML, nor a zip.');
    const lines = asLines(name, text);
    if (lines !== undefined)
        return lines;
    const value = (0,json .q)(name, text);
    requireShallow(name, value, 0);
    return { form: 'json', name, text, value };
}
function recordsOf(source) {
    if (source.form === 'lines')
        return source.records;
    if (source.form !== 'json')
        return [];
    const list = Array.isArray(source.value) ? source.value : [source.value];
    return list.map((value) => ({ line: 0, value }));
}
function decode(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    return new TextDecoder().decode(bytes);
}
function asLines(name, text) {
    const end = text.indexOf('\n');
    if (end < 0 || !isJson(text.slice(0, end)))
        return undefined;
    const records = text.split('\n').flatMap((line, index) => {
        if (line.trim() === '')
            return [];
        const value = (0,json .q)(name, line, index + 1);
        requireShallow(name, value, index + 1);
        return [{ line: index + 1, value }];
    });
    return { form: 'lines', name, records };
}
function isJson(text) {
    try {
        (0,json .q)('', text);
        return true;
    }
    catch {
        return false;
    }
}
function requireShallow(name, value, line) {
    if (!(0,nesting .hz)(value, MAX_DEPTH))
        return;
    throw (0,bad_file .S)(name, `The file is nested more than ${MAX_DEPTH} levels deep.`, { line });
}


 }),

 99249:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Q6: () => ( pairCases),
   gr: () => ( nothingInCommon),
   k4: () => ( pairingWarnings),
   xY: () => ( trialsOf)
 });
 var _domain_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64233);
 var _domain_side_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61698);
 var _domain_held_trial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32567);
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35881);




function pairCases(recordings) {
    const { base, head } = withSameTargets(recordings);
    const known = { base: casesByKey(base), head: casesByKey(head) };
    const both = head.cases.flatMap((one) => {
        const before = known.base.get(keyOf(one)) ?? lostOn('base', one, base.gaps);
        return before === undefined ? [] : [{ base: before, head: one }];
    });
    const lost = base.cases
        .filter((one) => !known.head.has(keyOf(one)))
        .flatMap((one) => {
        const after = lostOn('head', one, head.gaps);
        return after === undefined ? [] : [{ base: one, head: after }];
    });
    const found = [...both, ...lost];
    const keys = new Set(found.map((pair) => keyOf(pair.head)));
    const alone = (cases) => cases.filter((one) => !keys.has(keyOf(one)));
    const answered = found.filter((pair) => pair.base.answers.length > 0 && pair.head.answers.length > 0);
    const paired = answered.filter(isSameQuestion);
    const differing = answered.filter((pair) => !isSameQuestion(pair));
    return { paired, differing, unpaired: { base: alone(base.cases), head: alone(head.cases) } };
}
function withSameTargets({ base, head }) {
    const renamed = new Map();
    for (const suite of new Set(base.rows.map((row) => row.suite))) {
        const [before, ...others] = base.rows.filter((row) => row.suite === suite);
        const [after, ...rest] = head.rows.filter((row) => row.suite === suite);
        if (before === undefined || after === undefined || others.length + rest.length > 0)
            continue;
        renamed.set(suite, after.target);
    }
    const rename = (one) => ({
        ...one,
        target: renamed.get(one.suite) ?? one.target,
    });
    return { base: { ...base, rows: base.rows.map(rename), cases: base.cases.map(rename) }, head };
}
function keyOf({ suite, target, id }) {
    return (0,_domain_keys_js__WEBPACK_IMPORTED_MODULE_2__ .u2)({ suite, target, caseId: id });
}
function casesByKey({ cases }) {
    return new Map(cases.map((one) => [keyOf(one), one]));
}
function lostOn(side, other, gaps) {
    const gap = gaps.find(({ file }) => file === undefined || file === other.file);
    if (gap === undefined)
        return undefined;
    const lost = {
        status: 'errored',
        fingerprint: '',
        provider: other.suite,
        isAnswered: false,
        message: `The record of ${side} ends before it: ${gap.message}`,
        attempts: 1,
        spendUsd: undefined,
    };
    return { ...other, answers: other.answers.map(() => lost) };
}
function isSameQuestion({ base, head }) {
    return isSameText(base.question, head.question) && isSameText(base.judgement, head.judgement);
}
function isSameText(base, head) {
    return base === undefined || head === undefined || base === head;
}
function trialsOf(pair) {
    const { suite, target, id: caseId } = pair.head;
    return _domain_side_js__WEBPACK_IMPORTED_MODULE_3__ .B.flatMap((side) => pair[side].answers.map((answer, index) => {
        const key = { suite, target, caseId, side, purpose: 'sweep', round: index + 1, number: 1 };
        return answer.status === 'scored' ? (0,_domain_held_trial_js__WEBPACK_IMPORTED_MODULE_0__ .qO)(answer, { key, origin: 'replayed' }) : { ...answer, key };
    }));
}
function pairingWarnings({ paired, unpaired, differing }) {
    const surplus = paired.reduce((sum, { base, head }) => sum + Math.abs(base.answers.length - head.answers.length), 0);
    return [
        { kind: 'not-side-by-side' },
        ...(differing.length === 0 ? [] : [{ kind: 'left-out', cases: differing.map(({ head }) => head.id) }]),
        ..._domain_side_js__WEBPACK_IMPORTED_MODULE_3__ .B.flatMap((side) => {
            const cases = unpaired[side].map(({ id }) => id);
            return cases.length === 0 ? [] : [{ kind: 'unpaired', side, cases }];
        }),
        ...(surplus === 0 ? [] : [{ kind: 'surplus', answers: surplus }]),
    ];
}
function nothingInCommon({ differing }) {
    const sentence = differing.length === 0
        ? 'The two sides have no case in common.'
        : 'The two sides asked or scored every case differently.';
    const hint = 'Compare runs of the same suites; `evaldelta run --run all` measures every case.';
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ .yo({ code: 'bad-input', sentence, place: undefined, hint });
}


 }),

 157:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   D: () => ( hasUnpriced),
   a: () => ( priced)
 });
 var _domain_held_trial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32567);

function hasUnpriced({ answers }) {
    return answers.some(isUnpriced);
}
function priced(recording, prices) {
    const price = (answer) => {
        if (answer.status !== 'scored' || answer.usage === undefined || !isUnpriced(answer))
            return answer;
        const { model } = answer.served;
        const quote = model === undefined ? undefined : prices.find('command', model);
        return (0,_domain_held_trial_js__WEBPACK_IMPORTED_MODULE_0__ .qO)(answer, { costUsd: quote?.cost(answer.usage) });
    };
    return { ...recording, cases: recording.cases.map((one) => ({ ...one, answers: one.answers.map(price) })) };
}
function isUnpriced(answer) {
    return answer.status === 'scored' && answer.costUsd === undefined && answer.usage !== undefined;
}


 }),

 57399:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   O: () => ( contrastOf),
   u: () => ( compareRecordings)
 });
 var _compare_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1131);
 var _domain_comparison_limit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79308);
 var _domain_verdict_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35137);
 var _domain_spec_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49687);
 var _domain_suite_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63857);
 var _verdict_design_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29210);
 var _pairs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99249);








function compareRecordings(recordings, rules) {
    const pairing = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_4__ .Q6)(recordings);
    if (pairing.paired.length === 0)
        throw (0,_pairs_js__WEBPACK_IMPORTED_MODULE_4__ .gr)(pairing);
    const contrast = contrastOf(recordings, pairing, rules.policy);
    const rounds = roundsOf(pairing.paired);
    const designs = (0,_verdict_design_js__WEBPACK_IMPORTED_MODULE_3__ .qn)(contrast, rules.limits).map((design) => asRecorded(design, rounds));
    const alone = pairing.unpaired.head.map((head) => ({ base: { ...head, answers: [] }, head }));
    const trials = [...pairing.paired, ...pairing.differing, ...alone].flatMap(_pairs_js__WEBPACK_IMPORTED_MODULE_4__ .xY);
    const comparisons = (0,_compare_compare_js__WEBPACK_IMPORTED_MODULE_0__ .f)(contrast, trials, { seed: rules.seed, designs });
    return { recordings, pairing, contrast, trials, comparisons };
}
function contrastOf({ head }, pairing, policy) {
    const rows = head.rows.map((row) => rowOf(row, pairing, policy)).filter((row) => row.cases.length > 0);
    return { rows, changes: [...criticalRemoved(pairing), ...targetsRemoved(pairing, rows)] };
}
function rowOf(row, pairing, policy) {
    const { suite, target, file, description, owner } = row;
    const isOwn = (one) => one.suite === suite && one.target === target;
    const paired = pairing.paired.filter((pair) => isOwn(pair.head));
    const removed = pairing.unpaired.base.filter(isOwn);
    const cases = [
        ...paired.map((pair) => rowCase(asGated(pair), 'compared')),
        ...pairing.differing.filter((pair) => isOwn(pair.head)).map((pair) => rowCase(pair.head, 'case')),
        ...pairing.unpaired.head.filter((one) => isOwn(one) && one.answers.length > 0).map((one) => rowCase(one, 'added')),
    ];
    const limit = policy.passRate?.maxDrop ?? _domain_verdict_policy_js__WEBPACK_IMPORTED_MODULE_1__ .XF;
    const isHiding = (0,_domain_comparison_limit_js__WEBPACK_IMPORTED_MODULE_5__ .O)(removed.length / Math.max(1, removed.length + paired.length), limit);
    return {
        suite,
        target,
        file,
        description,
        owner,
        pairedCases: paired.length,
        vanishedCases: removed.length,
        hidingTags: isHiding ? [undefined] : [],
        totalCases: cases.length,
        cases,
        unaffected: [],
        unaffectedByTag: new Map(),
        policy,
        isNew: false,
    };
}
function asGated({ base, head }) {
    const severity = _domain_suite_js__WEBPACK_IMPORTED_MODULE_6__ .o.find((one) => one === base.severity || one === head.severity) ?? head.severity;
    return { ...head, severity, tags: [...new Set([...base.tags, ...head.tags])] };
}
function rowCase({ id, severity, tags, cluster }, why) {
    return {
        kind: why === 'compared' ? 'compared' : 'measured',
        case: { id, tags, severity, expect: [], cluster, human: undefined },
        reasons: why === 'compared' ? [] : [{ kind: why, file: undefined }],
    };
}
function criticalRemoved({ unpaired }) {
    return unpaired.base
        .filter(({ severity }) => severity === 'critical')
        .map(({ suite, target, id, severity }) => {
        return { ..._domain_spec_change_js__WEBPACK_IMPORTED_MODULE_2__ .X, kind: 'case-removed', suite, target, caseId: id, severity, blocks: true };
    });
}
function targetsRemoved({ unpaired }, rows) {
    const gone = unpaired.base.filter((one) => !rows.some((row) => row.suite === one.suite && row.target === one.target));
    const targets = Map.groupBy(gone, ({ suite, target }) => JSON.stringify([suite, target]));
    return [...targets.values()].flatMap(([first]) => {
        if (first === undefined)
            return [];
        const { suite, target } = first;
        return [{ ..._domain_spec_change_js__WEBPACK_IMPORTED_MODULE_2__ .X, kind: 'target-removed', suite, target, before: target, blocks: true }];
    });
}
function roundsOf(paired) {
    const rounds = new Map();
    for (const { base, head } of paired) {
        const key = JSON.stringify([head.suite, head.target]);
        rounds.set(key, Math.max(rounds.get(key) ?? 1, Math.min(base.answers.length, head.answers.length)));
    }
    return rounds;
}
function asRecorded(design, rounds) {
    const maxRounds = rounds.get(JSON.stringify([design.suite, design.target])) ?? 1;
    return { ...design, mayAskAgain: false, maxRounds, critical: undefined, maxBroken: undefined };
}


 }),

 95539:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   DS: () => ( casesOf),
   RO: () => ( rowsOf),
   gj: () => ( judgeRecordings),
   pg: () => ( servedOf),
   uO: () => ( recordingsResult)
 });
 var _domain_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64233);
 var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4424);
 var _report_words_cautions_warnings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(374);
 var _verdict_decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95091);
 var _pairs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99249);





function judgeRecordings({ contrast, comparisons }, context) {
    const verdict = (0,_verdict_decide_js__WEBPACK_IMPORTED_MODULE_2__ .L)(contrast, comparisons, context);
    return { ...verdict, findings: verdict.findings.filter(({ rule }) => rule !== 'critical.max_broken') };
}
function recordingsResult(found, verdict, frame) {
    const { recordings, pairing, contrast, comparisons, trials } = found;
    const { version, notes, ...known } = frame;
    const cases = casesOf(found);
    return {
        schemaVersion: _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ .t,
        tool: { name: 'evaldelta', version },
        ...known,
        supersededBy: undefined,
        verdict,
        rows: comparisons.flatMap((comparison) => rowsOf(recordings, comparison)),
        cases,
        trials,
        preferences: [],
        changes: contrast.changes,
        errors: [],
        warnings: [...(0,_pairs_js__WEBPACK_IMPORTED_MODULE_3__ .k4)(pairing), ...notes].map(_report_words_cautions_warnings_js__WEBPACK_IMPORTED_MODULE_1__ .J),
        estimate: undefined,
        spend: { totalUsd: 0, judgeUsd: 0, callsMade: 0, judgeCalls: 0, callsReused: trials.length, maxCostUsd: undefined },
        counts: {
            suites: new Set(comparisons.map((one) => one.suite)).size,
            affectedCases: cases.length,
            totalCases: cases.length,
        },
        served: servedOf(contrast, trials),
    };
}
function casesOf({ pairing, contrast, }) {
    const judged = new Map(contrast.rows.flatMap((row) => row.cases.map((one) => [keyOf(row, one.case.id), one])));
    const pairs = [
        ...pairing.paired,
        ...pairing.differing,
        ...pairing.unpaired.head.map((head) => ({ head })),
    ];
    return pairs.flatMap(({ base, head }) => {
        const found = judged.get(keyOf(head, head.id));
        return found === undefined ? [] : [caseOf(head, found, { base: base?.input, head: head.input })];
    });
}
function keyOf(row, caseId) {
    return (0,_domain_keys_js__WEBPACK_IMPORTED_MODULE_4__ .u2)({ ...row, caseId });
}
function caseOf({ suite, target, id, severity, tags, cluster, file, line, provenance }, { kind, reasons }, input) {
    return { suite, target, id, severity, tags, cluster, file, line, provenance, kind, reasons, input };
}
function rowsOf({ base, head }, comparison) {
    const row = head.rows.find((one) => (0,_domain_keys_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(one) === (0,_domain_keys_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(comparison));
    if (row === undefined)
        return [];
    const ofSuite = base.rows.filter((one) => one.suite === row.suite);
    const before = ofSuite.find((one) => one.target === row.target) ?? (ofSuite.length === 1 ? ofSuite[0] : undefined);
    const { suite, target, file, description, owner, model } = row;
    return [{ suite, target, file, description, owner, model: { base: before?.model, head: model }, comparison }];
}
function servedOf({ rows }, trials) {
    return rows.map(({ suite, target }) => ({
        suite,
        target,
        models: { base: served(trials, { suite, target }, 'base'), head: served(trials, { suite, target }, 'head') },
    }));
}
function served(trials, row, side) {
    const own = trials.filter(({ key }) => key.side === side && (0,_domain_keys_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(key) === (0,_domain_keys_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(row));
    return [...new Set(own.flatMap((trial) => (trial.status === 'scored' ? (trial.served.model ?? []) : [])))].sort();
}


 })

};
