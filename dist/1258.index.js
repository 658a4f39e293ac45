export const id = 1258;
export const ids = [1258];
export const modules = {

 11258:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openJobMemory: () => ( openJobMemory)
});

var external_node_path_ = __webpack_require__(76760);
var promises_ = __webpack_require__(58500);
var user_error = __webpack_require__(35881);
var temporary_file = __webpack_require__(92605);
var at_end = __webpack_require__(97818);
var git_error = __webpack_require__(25600);
var process = __webpack_require__(72615);
var git_remote = __webpack_require__(3010);
var store = __webpack_require__(44663);
;









const HISTORY_BRANCH = 'evaldelta-history';
const REFERENCE = `refs/heads/${HISTORY_BRANCH}`;
const FILE_NAME = /^\d{4}-\d{2}\.jsonl$/;
const LARGEST_FILE = 64 * 1024 * 1024;
const MOST_ATTEMPTS = 200;
const LONGEST_PAUSE_MS = 3_000;
const OVERTAKEN = /non-fast-forward|fetch first|stale info|cannot lock ref|failed to update ref|reference already exists|incorrect old value|remote rejected.*(?:lock|update)/i;
const REFUSED = /protected branch|permission|denied|403|401|GH0\d\d|hook declined|read[- ]only|could not read username/i;
async function readFetchedHistory(git, files, last) {
    const listed = await git.line(['for-each-ref', '--format=%(objectname)', `refs/remotes/*/${HISTORY_BRANCH}`]);
    const [tip = ''] = listed.split('\n');
    return tip === '' ? [] : await newestFiles(git, tip, { files, last });
}
async function newestFiles(git, tip, { files, last }) {
    const known = (await listFiles(git, tip)).filter((name) => name <= last);
    const names = known.sort().slice(-files);
    return await Promise.all(names.map(async (name) => ({ name, text: await readFile(git, tip, name) })));
}
class HistoryBranch {
    place = `branch ${HISTORY_BRANCH}`;
    #options;
    #directory;
    #git;
    constructor(options) {
        this.#options = options;
        this.#directory = (0,temporary_file .D)('evaldelta-history-', options.environment['RUNNER_TEMP']);
        (0,at_end .$N)(this.#directory);
    }
    async read(files, last) {
        try {
            const git = await this.#open();
            const tip = await fetchTip(git);
            return tip === undefined ? [] : await newestFiles(git, tip, { files, last });
        }
        catch (error) {
            throw explain(error, 'read');
        }
    }
    async append(name, missing) {
        try {
            const git = await this.#open();
            for (let attempt = 1;; attempt += 1) {
                const tip = await fetchTip(git);
                const existing = tip === undefined ? '' : await readToExtend(git, tip, name);
                const added = missing(existing);
                if (added === '')
                    return;
                const commit = await commitFile(git, tip, { name, text: existing + added });
                if (await push(git, commit, attempt))
                    return;
                await (0,promises_.setTimeout)(Math.random() * Math.min(LONGEST_PAUSE_MS, 100 * attempt));
            }
        }
        catch (error) {
            throw explain(error, 'written');
        }
    }
    async [Symbol.asyncDispose]() {
        await (0,store .q)(this.#directory);
    }
    #open() {
        return (this.#git ??= createRepository(this.#directory, this.#options));
    }
}
async function createRepository(directory, { remote, environment }) {
    const author = { NAME: 'Evaldelta', EMAIL: 'evaldelta@users.noreply.github.com' };
    const variables = {
        GIT_DIR: (0,external_node_path_.join)(directory, 'history.git'),
        GIT_AUTHOR_NAME: author.NAME,
        GIT_AUTHOR_EMAIL: author.EMAIL,
        GIT_COMMITTER_NAME: author.NAME,
        GIT_COMMITTER_EMAIL: author.EMAIL,
    };
    const git = (0,process .lD)({ directory, environment, variables, settings: [['safe.directory', '*']], isOnline: false });
    await git.run(['init', '--quiet', '--bare', '--template=']);
    return (0,git_remote .Ng)(git, remote);
}
async function fetchTip(git) {
    const sha = (await (0,git_remote .Xo)(git, [REFERENCE])).get(REFERENCE);
    if (sha === undefined)
        return undefined;
    const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--depth=1', '--force'];
    await git.run(['fetch', ...quiet, 'origin', `${REFERENCE}:${REFERENCE}`]);
    return await git.line(['rev-parse', REFERENCE]);
}
async function listFiles(git, tip) {
    const output = await git.line(['ls-tree', '-l', '-z', tip]);
    return output.split('\0').flatMap((entry) => {
        const [, kind, size, name] = /^\d+ (\w+) \S+ +(\S+)\t(.*)$/s.exec(entry) ?? [];
        const isOurs = kind === 'blob' && name !== undefined && FILE_NAME.test(name) && Number(size) <= LARGEST_FILE;
        return isOurs ? [name] : [];
    });
}
async function readFile(git, tip, name) {
    const names = await listFiles(git, tip);
    return names.includes(name) ? (await git.run(['cat-file', 'blob', `${tip}:${name}`])).toString() : '';
}
async function readToExtend(git, tip, name) {
    const isThere = (await git.line(['ls-tree', '-z', tip, name])) !== '';
    if (isThere && !(await listFiles(git, tip)).includes(name))
        throw notOurs(name);
    return await readFile(git, tip, name);
}
function notOurs(name) {
    const sentence = `"${name}" on the branch ${HISTORY_BRANCH} is no file of a history, or larger than 64 MB.`;
    const hint = 'Move it out of the way; nothing was added to it.';
    return new user_error .yo({ code: 'bad-file', sentence, place: undefined, hint });
}
async function commitFile(git, tip, { name, text }) {
    const blob = (await git.run(['hash-object', '-w', '--stdin'], text)).toString().trim();
    const listed = tip === undefined ? '' : await git.line(['ls-tree', '-z', tip]);
    const others = listed.split('\0').filter((entry) => entry !== '' && !entry.endsWith(`\t${name}`));
    const entries = [...others, `100644 blob ${blob}\t${name}`].map((entry) => `${entry}\0`);
    const tree = (await git.run(['mktree', '-z', '--missing'], entries.join(''))).toString().trim();
    const parent = tip === undefined ? [] : ['-p', tip];
    return await git.line(['commit-tree', tree, ...parent, '-m', `Results of ${name.slice(0, 7)}`]);
}
async function push(git, commit, attempt) {
    try {
        await git.run(['push', '--quiet', 'origin', `${commit}:${REFERENCE}`]);
        return true;
    }
    catch (error) {
        if (error instanceof git_error .XS && OVERTAKEN.test(error.stderr) && attempt < MOST_ATTEMPTS)
            return false;
        throw error;
    }
}
function explain(error, what) {
    if (!(error instanceof git_error .XS))
        return error;
    const hint = REFUSED.test(error.stderr)
        ? `The job needs \`permissions: contents: ${what === 'read' ? 'read' : 'write'}\`, and no rule may protect the branch from it.`
        : (error.all[0]?.hint ?? 'Nothing is lost but these lines; the next run writes its own.');
    const sentence = `The history on the branch ${HISTORY_BRANCH} could not be ${what}: ${error.reason}.`;
    return new user_error .yo({ code: 'git-failed', sentence, place: undefined, hint }, { cause: error });
}

var error = __webpack_require__(38103);
;

const LABEL = 'evaldelta-drift';
const MARKER = /<!-- evaldelta-drift (\{.*\}) -->/;
function openAlarmIssues(client, repository) {
    const find = () => findOpen(client, repository);
    return {
        open: find,
        raise: async (alarm) => {
            const known = (await find()).find(({ suite }) => suite === alarm.suite);
            return known === undefined
                ? await create(client, repository, alarm)
                : await update(client, repository, { ...alarm, number: known.number });
        },
        end: async ({ number }, words) => {
            const issue = { ...repository, issue_number: number };
            await (0,error .C)(doing('Closing the issue of an alarm'), async () => {
                await client.rest.issues.createComment({ ...issue, body: words });
                await client.rest.issues.update({ ...issue, state: 'closed', state_reason: 'completed' });
            });
        },
    };
}
async function findOpen(client, repository) {
    const query = { ...repository, state: 'open', labels: LABEL, per_page: 100 };
    const issues = await (0,error .C)(doing('Listing the issues of alarms'), () => client.paginate(client.rest.issues.listForRepo, query));
    const alarms = issues.flatMap((issue) => {
        const suite = suiteOf(issue.body ?? '');
        const isIssue = issue.pull_request === undefined;
        return isIssue && suite !== undefined ? [{ suite, since: issue.created_at, number: issue.number }] : [];
    });
    return alarms.toSorted((a, b) => a.number - b.number);
}
async function create(client, repository, alarm) {
    const content = { ...repository, title: alarm.title, body: marked(alarm), labels: [LABEL] };
    const { number, html_url: url } = await (0,error .C)(doing('Opening the issue of an alarm'), async () => {
        return (await client.rest.issues.create(content)).data;
    });
    if (alarm.assignees.length > 0) {
        const assignees = [...alarm.assignees];
        await client.rest.issues.addAssignees({ ...repository, issue_number: number, assignees }).catch(() => undefined);
    }
    return url;
}
async function update(client, repository, alarm) {
    const content = { ...repository, issue_number: alarm.number, title: alarm.title, body: marked(alarm) };
    return await (0,error .C)(doing('Updating the issue of an alarm'), async () => {
        return (await client.rest.issues.update(content)).data.html_url;
    });
}
function marked({ suite, body }) {
    const marker = JSON.stringify({ suite }).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
    return `<!-- evaldelta-drift ${marker} -->\n${body}`;
}
function suiteOf(body) {
    try {
        const said = JSON.parse(MARKER.exec(body)?.[1] ?? '');
        return typeof said.suite === 'string' ? said.suite : undefined;
    }
    catch {
        return undefined;
    }
}
function doing(what) {
    return { what, needs: 'issues: write' };
}

var client = __webpack_require__(62829);
var clock = __webpack_require__(16861);
var review_event = __webpack_require__(33430);
;
const HISTORY_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'local'];
const DAY_MS = 86_400_000;
function history_mondayOf(at) {
    const day = new Date(at);
    const sinceMonday = (day.getUTCDay() + 6) % 7;
    return new Date(day.getTime() - sinceMonday * DAY_MS).toISOString().slice(0, 10);
}

var keys = __webpack_require__(64233);
var external_node_crypto_ = __webpack_require__(77598);
var canonical_json = __webpack_require__(27009);
var schemas = __webpack_require__(26921);
var iso = __webpack_require__(64377);
;
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MOST_ANSWERS = 8;
function packTallies(counts) {
    return counts
        .map(letterOf)
        .join('')
        .replaceAll(/(.)\1+/g, (run, letter) => `${letter}${run.length}`);
}
function unpackTallies(text, size) {
    if (!/^(?:[a-zA-Z]\d{0,7})*$/.test(text))
        return undefined;
    const runs = [...text.matchAll(/([a-zA-Z])(\d*)/g)].map(([, letter = '', times = '']) => ({
        counts: countsOf(letter),
        times: times === '' ? 1 : Number(times),
    }));
    if (runs.reduce((sum, { times }) => sum + times, 0) !== size)
        return undefined;
    const tallies = [];
    for (const { counts, times } of runs) {
        if (counts === undefined)
            return undefined;
        for (let index = 0; index < times; index += 1)
            tallies.push(counts);
    }
    return tallies;
}
function letterOf({ passed, of }) {
    const asked = Math.min(of, MOST_ANSWERS);
    const kept = of > MOST_ANSWERS ? Math.round((passed / of) * asked) : passed;
    return LETTERS.charAt((asked * (asked + 1)) / 2 + kept);
}
function countsOf(letter) {
    const index = LETTERS.indexOf(letter);
    const of = Math.floor((Math.sqrt(8 * index + 1) - 1) / 2);
    return of > MOST_ANSWERS ? undefined : { of, passed: index - (of * (of + 1)) / 2 };
}

;



const KEY_LENGTH = 8;
const LONGEST_LINE = 1_000_000;
const LONGEST_NAME = 500;
const MOST_SERVED = 20;
const line_schema_name = schemas .YjP().min(1).max(LONGEST_NAME);
const amount = schemas .aig().nonnegative();
const count = schemas .aig().int().nonnegative();
const hex = (length) => schemas .YjP().regex(new RegExp(`^[0-9a-f]{${length}}$`));
const setSchema = schemas .Ikc({
    v: schemas .euz(1),
    set: hex(8),
    suite: line_schema_name,
    target: line_schema_name,
    requests: hex(8),
    of: count,
    keys: schemas .YjP().regex(new RegExp(`^(?:[\\w-]{${KEY_LENGTH}})*$`)),
    model: line_schema_name.optional(),
    by: schemas .YOg(line_schema_name).max(MOST_SERVED).optional(),
    prices: line_schema_name.optional(),
    ver: line_schema_name,
});
const entrySchema = schemas .Ikc({
    at: iso .w$(),
    sha: schemas .YjP().regex(/^[0-9a-f]{7,64}$/),
    run: line_schema_name,
    on: schemas .k5n(HISTORY_EVENTS),
    set: hex(8),
    got: schemas .YjP(),
    lost: count.optional(),
    usd: schemas .PVZ([amount, count]).optional(),
    ms: schemas .PVZ([amount, amount, count]).optional(),
    metrics: schemas .g1P(line_schema_name, schemas .aig().min(0).max(1)).optional(),
});
function parseSet(line) {
    return setSchema.safeParse(parseJson(line)).data;
}
function parseEntry(line, sets) {
    const read = entrySchema.safeParse(parseJson(line)).data;
    const set = sets.get(read?.set ?? '');
    if (read === undefined || set === undefined)
        return undefined;
    const keys = set.keys.match(new RegExp(`.{${KEY_LENGTH}}`, 'g')) ?? [];
    const counts = unpackTallies(read.got, keys.length);
    if (counts === undefined)
        return undefined;
    const { usd, ms } = read;
    const { model } = set;
    return {
        at: read.at,
        sha: read.sha,
        run: read.run,
        event: read.on,
        suite: set.suite,
        target: set.target,
        requests: set.requests,
        cases: counts.map((tally, index) => ({ key: keys[index] ?? '', ...tally })),
        totalCases: set.of,
        lost: read.lost ?? 0,
        cost: usd && { usd: usd[0], calls: usd[1] },
        latency: ms && { p50Ms: ms[0], p95Ms: ms[1], calls: ms[2] },
        model,
        served: set.by ?? (model === undefined ? [] : [model]),
        pricesDate: set.prices,
        metrics: read.metrics ?? {},
        version: set.ver,
    };
}
function parseJson(line) {
    if (line.length > LONGEST_LINE)
        return undefined;
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}

;



const HALF = KEY_LENGTH / 2;
function keyOf(id, asked) {
    return case_key_keyHalf(id) + case_key_keyHalf((0,canonical_json .d)(asked));
}
function case_key_keyHalf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64url').slice(0, HALF);
}
function case_key_firstHalf(key) {
    return key.slice(0, HALF);
}

var normal = __webpack_require__(74765);
var binomial = __webpack_require__(88843);
;


const MOST_EXACT = 4_000;
function stratifiedTail(strata) {
    const open = strata.filter(canVary);
    const range = open.reduce((sum, stratum) => sum + mostSince(stratum) - leastSince(stratum), 0);
    return range > MOST_EXACT ? normalTail(open) : exactTail(open);
}
function stratifiedZ(strata) {
    const moments = strata.filter(canVary).map(momentsOf);
    const variance = moments.reduce((sum, one) => sum + one.variance, 0);
    const excess = moments.reduce((sum, one) => sum + one.seen - one.mean, 0);
    return variance === 0 ? 0 : -excess / Math.sqrt(variance);
}
function canVary({ before, since }) {
    const passed = before.passed + since.passed;
    return before.of > 0 && since.of > 0 && passed > 0 && passed < before.of + since.of;
}
const leastSince = ({ before, since }) => Math.max(0, before.passed + since.passed - before.of);
const mostSince = ({ before, since }) => Math.min(since.of, before.passed + since.passed);
function momentsOf({ before, since }) {
    const of = before.of + since.of;
    const rate = (before.passed + since.passed) / of;
    return {
        seen: since.passed,
        mean: since.of * rate,
        variance: (since.of * rate * (1 - rate) * before.of) / (of - 1),
    };
}
function normalTail(strata) {
    const variance = strata.reduce((sum, stratum) => sum + momentsOf(stratum).variance, 0);
    return variance === 0 ? 1 : (0,normal .v)(-stratifiedZ(strata) + 0.5 / Math.sqrt(variance));
}
function exactTail(strata) {
    let masses = Float64Array.of(1);
    for (const stratum of strata)
        masses = convolved(masses, massesOf(stratum));
    const seen = strata.reduce((sum, stratum) => sum + stratum.since.passed - leastSince(stratum), 0);
    return Math.min(1, masses.subarray(0, seen + 1).reduce((sum, mass) => sum + mass, 0));
}
function massesOf(stratum) {
    const { before, since } = stratum;
    const passed = before.passed + since.passed;
    const all = (0,binomial .Oo)(before.of + since.of, passed);
    const least = leastSince(stratum);
    return Array.from({ length: mostSince(stratum) - least + 1 }, (_, index) => {
        const k = least + index;
        return Math.exp((0,binomial .Oo)(since.of, k) + (0,binomial .Oo)(before.of, passed - k) - all);
    });
}
function convolved(masses, others) {
    const sums = new Float64Array(masses.length + others.length - 1);
    for (const [index, mass] of masses.entries()) {
        for (const [shift, other] of others.entries())
            sums[index + shift] = (sums[index + shift] ?? 0) + mass * other;
    }
    return sums;
}

;


const WINDOWS = [1, 3, 7, 14];
const LEAST_REFERENCE = 5;
const MOST_REFERENCE = 28;
const OLDEST_DAYS = 120;
const drift_DAY_MS = 86_400_000;
const FALLS_P = 0.007 / (91 * WINDOWS.length);
const SLIDES_P = 0.003 / 13;
const SLIDE_EVERY = 7;
function drift_driftOf(entries) {
    const nights = sameRequests(entries);
    const falls = WINDOWS.flatMap((size) => fallOf(nights, size) ?? []);
    const worst = falls.reduce((low, fall) => (low && low.pValue <= fall.pValue ? low : fall), undefined);
    if (worst !== undefined && worst.pValue <= FALLS_P)
        return driftFrom(nights, worst, 'fall');
    const slide = nights.length % SLIDE_EVERY === 0 ? slideOf(nights) : undefined;
    return slide !== undefined && slide.pValue <= SLIDES_P ? driftFrom(nights, slide, 'slide') : undefined;
}
function isOver(entries, at) {
    const nights = sameRequests(entries);
    const since = nights.filter((night) => night.at > at);
    const before = nights.filter((night) => night.at <= at).slice(0, MOST_REFERENCE);
    if (since.length < RECOVERED_NIGHTS)
        return false;
    const recent = since.slice(-RECOVERED_NIGHTS);
    return before.length < LEAST_REFERENCE || stratifiedTail(strataOf(before, recent)) > 0.1;
}
const RECOVERED_NIGHTS = 3;
function sameRequests(entries) {
    const tonight = entries.at(-1);
    if (tonight === undefined)
        return [];
    const keys = new Set(tonight.cases.map(({ key }) => key));
    const oldest = new Date(Date.parse(tonight.at) - OLDEST_DAYS * drift_DAY_MS).toISOString();
    const isNight = (entry) => entry.at >= oldest && entry.cases.filter(({ key, of }) => of > 0 && keys.has(key)).length >= keys.size / 2;
    return entries.filter(isNight);
}
function fallOf(nights, size) {
    const reference = nights.slice(0, -size).slice(0, MOST_REFERENCE);
    if (reference.length < LEAST_REFERENCE)
        return undefined;
    const recent = nights.slice(-size);
    const strata = strataOf(reference, recent);
    if (stratifiedZ(strata) < 2.5)
        return undefined;
    const spread = Math.sqrt(unevenness(reference));
    const pValue = Math.max(stratifiedTail(strata), spread > 1 ? (0,normal .v)(-stratifiedZ(strata) / spread) : 0);
    return { reference, recent, pValue };
}
function strataOf(reference, recent) {
    const [before, since] = [drift_talliesOf(reference), drift_talliesOf(recent)];
    return [...since].flatMap(([key, tally]) => {
        const earlier = before.get(key);
        return earlier === undefined ? [] : [{ before: earlier, since: tally }];
    });
}
function drift_talliesOf(nights) {
    const tallies = new Map();
    for (const { key, passed, of } of nights.flatMap(({ cases }) => cases)) {
        const tally = tallies.get(key) ?? { passed: 0, of: 0 };
        tallies.set(key, { passed: tally.passed + passed, of: tally.of + of });
    }
    return tallies;
}
function unevenness(nights) {
    const rates = drift_talliesOf(nights);
    const squares = nights.map(({ cases }) => {
        let [excess, variance] = [0, 0];
        for (const { key, passed, of } of cases) {
            const tally = rates.get(key);
            if (tally === undefined || tally.of <= of)
                continue;
            const rate = tally.passed / tally.of;
            excess += passed - of * rate;
            variance += (of * rate * (1 - rate) * (tally.of - of)) / (tally.of - 1);
        }
        return variance === 0 ? 0 : excess ** 2 / variance;
    });
    return Math.max(1, squares.reduce((sum, square) => sum + square, 0) / nights.length);
}
function slideOf(nights) {
    if (nights.length < LEAST_REFERENCE + 2 * SLIDE_EVERY)
        return undefined;
    let [excess, variance] = [0, 0];
    for (const trials of casesOverNights(nights).values()) {
        const of = sum(trials, (trial) => trial.of);
        const rate = sum(trials, (trial) => trial.passed) / of;
        if (of < 2 || rate === 0 || rate === 1)
            continue;
        const weight = sum(trials, (trial) => trial.of * trial.night);
        excess += sum(trials, (trial) => trial.night * (trial.passed - trial.of * rate));
        const squares = sum(trials, (trial) => trial.of * trial.night ** 2);
        variance += ((rate * (1 - rate) * of) / (of - 1)) * (squares - weight ** 2 / of);
    }
    if (variance === 0)
        return undefined;
    const half = Math.floor(nights.length / 2);
    const spread = Math.sqrt(unevenness(nights.slice(0, half)));
    const pValue = (0,normal .v)(excess / Math.sqrt(variance) / spread);
    return { reference: nights.slice(0, SLIDE_EVERY), recent: nights.slice(-SLIDE_EVERY), pValue };
}
function casesOverNights(nights) {
    const keys = new Set(nights.at(-1)?.cases.map(({ key }) => key));
    const all = nights.flatMap(({ cases }, night) => cases.map((tally) => ({ ...tally, night })));
    return Map.groupBy(all.filter(({ key, of }) => of > 0 && keys.has(key)), ({ key }) => key);
}
function sum(values, valueOf) {
    return values.reduce((total, value) => total + valueOf(value), 0);
}
function driftFrom(nights, { reference, recent, pValue }, kind) {
    const last = nights.at(-1);
    if (last === undefined)
        return undefined;
    const strata = strataOf(reference, recent);
    const { suite, target } = last;
    return {
        ...{ suite, target, kind, pValue },
        nights: recent.length,
        referenceNights: reference.length,
        before: meanRate(strata.map(({ before }) => before)),
        now: meanRate(strata.map(({ since }) => since)),
        cases: strata.length,
        suspect: suspectOf(nights),
    };
}
function meanRate(tallies) {
    return sum(tallies, ({ passed, of }) => passed / of) / Math.max(1, tallies.length);
}
function suspectOf(nights) {
    const named = nights.filter(({ served }) => served.length > 0);
    for (let index = named.length - 1; index > 0; index -= 1) {
        const [earlier, later] = [named[index - 1], named[index]];
        const [from, to] = [earlier?.served.join(', ') ?? '', later?.served.join(', ') ?? ''];
        if (from !== to)
            return { from, to, on: later?.at.slice(0, 10) ?? '' };
    }
    return undefined;
}

var digest = __webpack_require__(57410);
;




function entries_entriesOf(result, mark) {
    if (result.revisions.head.isWorkingTree && mark.event !== 'local')
        return [];
    const trials = Map.groupBy(result.trials.filter(isHeadSweep), ({ key }) => (0,keys .hD)(key));
    const cases = new Map(result.cases.map((entry) => [(0,keys .u2)({ ...entry, caseId: entry.id }), entry]));
    return result.rows
        .filter(({ comparison }) => comparison.tag === undefined)
        .flatMap((row) => entryOf(row, trials.get((0,keys .hD)(row)) ?? [], { result, mark, cases }));
}
function entryOf(row, trials, world) {
    const { result, mark } = world;
    const answers = trials.filter((trial) => trial.status === 'scored');
    if (answers.length === 0)
        return [];
    const cases = recordsOf(answers, world);
    const { comparison, suite, target } = row;
    return [
        {
            at: result.createdAt,
            sha: result.revisions.head.sha,
            ...mark,
            suite,
            target,
            requests: (0,digest .o)(cases.map(({ key }) => key)).slice(0, 8),
            cases,
            totalCases: comparison.totalCases,
            lost: trials.filter(({ status }) => status === 'errored').length,
            cost: meanCost(answers),
            latency: latencyOf(answers),
            model: row.model.head?.slice(0, LONGEST_NAME),
            served: servedOf(answers),
            pricesDate: result.pricesDate,
            metrics: sharesOf(row),
            version: result.tool.version,
        },
    ];
}
function isHeadSweep(trial) {
    const { key } = trial;
    if (key.side !== 'head' || key.purpose !== 'sweep')
        return false;
    return trial.status === 'errored' || (trial.status === 'scored' && trial.origin !== 'stored');
}
function recordsOf(answers, { cases, result }) {
    const records = [...Map.groupBy(answers, ({ key }) => (0,keys .u2)(key))].map(([id, trials]) => ({
        key: keyOf(id, [trials[0]?.fingerprint ?? '', cases.get(id)?.expected ?? [], result.judge ?? '']),
        passed: trials.filter(({ passed }) => passed).length,
        of: trials.length,
    }));
    return records.sort((a, b) => (a.key < b.key ? -1 : 1));
}
function servedOf(answers) {
    const names = answers.flatMap(({ served }) => served.model?.slice(0, LONGEST_NAME) ?? []);
    return [...new Set(names)]
        .filter((name) => name !== '')
        .sort()
        .slice(0, MOST_SERVED);
}
function meanCost(answers) {
    const costs = answers.flatMap(({ costUsd }) => costUsd ?? []);
    if (costs.length === 0)
        return undefined;
    return { usd: costs.reduce((sum, cost) => sum + cost, 0) / costs.length, calls: costs.length };
}
function latencyOf(answers) {
    const times = answers
        .filter(({ origin, countsStart }) => origin === 'live' && countsStart !== true)
        .map(({ latencyMs }) => latencyMs)
        .sort((a, b) => a - b);
    const at = (share) => times[Math.ceil(share * times.length) - 1] ?? 0;
    return times.length === 0 ? undefined : { p50Ms: at(0.5), p95Ms: at(0.95), calls: times.length };
}
function sharesOf({ comparison }) {
    const { metrics, agreement } = comparison.evidence;
    const shares = metrics.flatMap(({ name, measure: { head } }) => /(?:^|\.)(?:handled|without_review)$/.test(name) && head !== undefined ? [[name, head]] : []);
    const kappa = (agreement?.deciding ?? agreement?.head)?.kappa;
    return Object.fromEntries([
        ...shares,
        ...(kappa === undefined || kappa < 0 ? [] : [['judge_agreement', kappa]]),
    ]);
}

;



function fileOf(at) {
    return `${at.slice(0, 7)}.jsonl`;
}
function linesFor(entries, existing) {
    const there = new Set(existing.split('\n'));
    const lines = entries.flatMap((entry) => {
        const set = setOf(entry);
        return [JSON.stringify(set), JSON.stringify(entryLine(entry, set.set))];
    });
    const missing = [...new Set(lines)].filter((line) => !there.has(line));
    const start = existing === '' || existing.endsWith('\n') ? '' : '\n';
    return missing.length === 0 ? '' : `${start}${missing.join('\n')}\n`;
}
function readHistory(files) {
    const damaged = [];
    const entries = new Map();
    for (const file of files) {
        const sets = new Map();
        for (const [index, line] of file.text.split('\n').entries()) {
            if (line.trim() === '')
                continue;
            const set = parseSet(line);
            if (set !== undefined) {
                sets.set(set.set, set);
                continue;
            }
            const entry = parseEntry(line, sets);
            if (entry === undefined)
                damaged.push({ file: file.name, line: index + 1 });
            else
                entries.set(JSON.stringify([entry.run, entry.suite, entry.target]), entry);
        }
    }
    return { entries: [...entries.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)), damaged };
}
function setOf(entry) {
    const { suite, target, cases, totalCases, requests, model, served, pricesDate, version } = entry;
    const content = {
        ...{ suite, target, requests },
        of: totalCases,
        keys: cases.map(({ key }) => key).join(''),
        ...(model !== undefined && { model }),
        ...(!isJust(served, model) && { by: [...served] }),
        ...(pricesDate !== undefined && { prices: pricesDate }),
        ver: version,
    };
    return { v: 1, set: (0,digest .o)(content).slice(0, 8), ...content };
}
function entryLine(entry, set) {
    const { at, sha, run, event, cases, lost, cost, latency, metrics } = entry;
    return {
        at,
        sha: sha.slice(0, 12),
        run,
        on: event,
        set,
        got: packTallies(cases),
        ...(lost > 0 && { lost }),
        ...(cost !== undefined && { usd: [Number(cost.usd.toPrecision(4)), cost.calls] }),
        ...(latency !== undefined && { ms: [Math.round(latency.p50Ms), Math.round(latency.p95Ms), latency.calls] }),
        ...(Object.keys(metrics).length > 0 && { metrics: rounded(metrics) }),
    };
}
function isJust(served, model) {
    return served.length === 1 && served[0] === model;
}
function rounded(metrics) {
    return Object.fromEntries(Object.entries(metrics).map(([name, value]) => [name, Number(value.toFixed(4))]));
}

;


const past_MOST_ANSWERS = 30;
function pastOf(entries, own) {
    const rows = [...Map.groupBy(earlierThan(entries, own).toReversed(), keys .hD)].map(([name, row]) => {
        const shared = row.filter((entry) => !isLocal(entry));
        return [name, past_talliesOf(shared.length > 0 ? shared : row)];
    });
    const known = new Map(rows);
    return (place) => known.get((0,keys .hD)(place))?.get(case_key_keyHalf((0,keys .u2)(place)));
}
function earlierThan(entries, { run, sha, localDay }) {
    const isOwn = (entry) => entry.run === run || sha?.startsWith(entry.sha) === true;
    const counts = (entry) => !isLocal(entry) || (localDay !== undefined && entry.at.slice(0, localDay.length) < localDay);
    return entries.filter((entry) => counts(entry) && !isOwn(entry));
}
function isLocal({ event }) {
    return event === 'local';
}
function past_talliesOf(newestFirst) {
    const tallies = new Map();
    for (const { key, passed, of } of newestFirst.flatMap(({ cases }) => cases)) {
        const half = case_key_firstHalf(key);
        const seen = tallies.get(half) ?? { passed: 0, of: 0 };
        if (of > 0 && seen.of < past_MOST_ANSWERS)
            tallies.set(half, { passed: seen.passed + passed, of: seen.of + of });
    }
    return tallies;
}

;

const read_DAY_MS = 86_400_000;
async function read_readUntilTomorrow({ store, nowMs }, files) {
    const last = new Date(nowMs + read_DAY_MS).toISOString();
    const { entries, damaged } = readHistory(await store.read(files, fileOf(last)));
    return { entries: entries.filter(({ at }) => at <= last), damaged };
}

;






const CONFIDENCE = 0.95;
const LEAST_ANSWERS = 5;
function rows_historyRows(entries, options) {
    const rows = [...Map.groupBy(entries, targetKey).values()].map((row) => rowOf(row, options));
    return rows.filter(({ weeks }) => weeks.length > 0).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}
function rowOf(all, { since, caseIds }) {
    const entries = all.filter((entry) => isWhole(entry) && entry.at >= since);
    const { suite = '', target = '' } = all[0] ?? {};
    const known = talliesOf(all);
    return {
        suite,
        target,
        weeks: [...Map.groupBy(entries, ({ at }) => mondayOf(at))].map(([week, runs]) => weekOf(week, runs, known)),
        marks: marksOf(entries),
        drift: driftOf(all),
        unstable: unstableOf(entries, caseIds.get(targetKey({ suite, target }))),
    };
}
const nameOf = ({ suite, target }) => `${suite}\n${target}`;
function weekOf(week, runs, known) {
    const passRate = mean(runs.map(passRateOf)) ?? 0;
    const names = [...new Set(runs.flatMap(({ metrics }) => Object.keys(metrics)))].sort();
    const metrics = names.map((name) => [name, mean(runs.flatMap((run) => run.metrics[name] ?? [])) ?? 0]);
    return {
        week,
        passRate,
        runs: runs.length,
        interval: intervalOf(passRate, runs, known),
        costUsd: mean(runs.flatMap(({ cost }) => cost?.usd ?? [])),
        p95Ms: mean(runs.flatMap(({ latency }) => latency?.p95Ms ?? [])),
        lost: runs.reduce((sum, { lost }) => sum + lost, 0),
        metrics: Object.fromEntries(metrics),
    };
}
function intervalOf(rate, runs, known) {
    const tallies = [...talliesOf(runs)].filter(([, { of }]) => of > 0);
    const variance = tallies.reduce((sum, [key, { of }]) => {
        const series = known.get(key);
        const own = series !== undefined && series.of >= LEAST_ANSWERS ? series.passed / series.of : rate;
        return sum + (own * (1 - own)) / of;
    }, 0);
    const half = (normalQuantile((1 + CONFIDENCE) / 2) * Math.sqrt(variance)) / Math.max(1, tallies.length);
    return { lower: Math.max(0, rate - half), upper: Math.min(1, rate + half), confidence: CONFIDENCE };
}
function marksOf(entries) {
    return entries.slice(1).flatMap((entry, index) => {
        const before = entries[index];
        if (before === undefined)
            return [];
        const place = { on: entry.at.slice(0, 10), sha: entry.sha, before: before.sha };
        const [from, to] = [before.served.join(', '), entry.served.join(', ')];
        return [
            ...(before.requests === entry.requests ? [] : [{ ...place, kind: 'requests', to: undefined }]),
            ...(from === to || from === '' || to === '' ? [] : [{ ...place, kind: 'model', to }]),
        ];
    });
}
function unstableOf(entries, names) {
    const now = new Set(entries.at(-1)?.cases.map(({ key }) => key));
    return [...talliesOf(entries)]
        .filter(([key, { passed, of }]) => now.has(key) && of >= LEAST_ANSWERS && passed > 0 && passed < of)
        .map(([key, tally]) => ({ caseId: undefined, ...names?.get(firstHalf(key)), ...tally }))
        .sort((a, b) => steadiness(a) - steadiness(b));
}
const steadiness = ({ passed, of }) => Math.abs(passed / of - 0.5);
function mean(values) {
    return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

;


const trend_DAY_MS = 86_400_000;
function trendsOf(entries, nowMs, weeks) {
    const oldest = history_mondayOf(new Date(nowMs - (weeks - 1) * 7 * trend_DAY_MS).toISOString());
    const whole = entries.filter((entry) => trend_isWhole(entry) && history_mondayOf(entry.at) >= oldest);
    return [...Map.groupBy(whole, keys .hD).values()].flatMap((row) => {
        const [first] = row;
        return first === undefined ? [] : [{ suite: first.suite, target: first.target, weeks: weeksOf(row) }];
    });
}
function trend_isWhole({ cases, totalCases }) {
    return totalCases > 0 && cases.filter(({ of }) => of > 0).length >= 0.95 * totalCases;
}
function trend_passRateOf({ cases }) {
    const asked = cases.filter(({ of }) => of > 0);
    return asked.reduce((sum, { passed, of }) => sum + passed / of, 0) / Math.max(1, asked.length);
}
function weeksOf(entries) {
    return [...Map.groupBy(entries, ({ at }) => history_mondayOf(at))].map(([week, runs]) => ({
        week,
        passRate: runs.reduce((sum, run) => sum + trend_passRateOf(run), 0) / runs.length,
        runs: runs.length,
    }));
}

var spec = __webpack_require__(75234);
;












const MONTHS = 5;
const WEEKS = 8;
const WEEK_MS = ( null && (7 * 86_400_000));
async function recall(result, remembering) {
    const { log, writes } = remembering;
    const own = writes === undefined ? [] : entries_entriesOf(result, writes);
    try {
        const { entries, damaged } = await read_readUntilTomorrow(remembering, MONTHS);
        for (const { file, line } of damaged.slice(0, 3))
            log.warn(`History ${file}:${line} is no line of ours; left out.`);
        const all = [...entries, ...own];
        const rows = new Set(result.rows.map(keys .hD));
        const trends = trendsOf(all, Date.parse(result.createdAt), WEEKS).filter((trend) => rows.has((0,keys .hD)(trend)));
        const drifts = writes?.event === 'schedule' ? driftsOf(all, own) : [];
        return { result: { ...result, history: { trends, drifts } }, entries: own, known: all };
    }
    catch (error) {
        log.warn(wordsOf(error));
        return { result, entries: own, known: [] };
    }
}
function readOnce(store) {
    let read;
    return {
        place: store.place,
        read: (files, last) => (read ??= store.read(files, last)),
        append: (name, missing) => store.append(name, missing),
    };
}
async function recallPast(reading, own) {
    try {
        const { entries } = await read_readUntilTomorrow(reading, MONTHS);
        return earlierThan(entries, own).length === 0 ? undefined : pastOf(entries, own);
    }
    catch {
        return undefined;
    }
}
async function recallTimes({ log, ...reading }) {
    try {
        const { entries } = await read_readUntilTomorrow(reading, MONTHS);
        const times = new Map(entries.map((entry) => [(0,keys .hD)(entry), entry.latency?.p50Ms]));
        return (of) => times.get((0,keys .hD)(of));
    }
    catch (error) {
        log.warn(wordsOf(error));
        return () => undefined;
    }
}
async function recallCalls(reading) {
    try {
        const { entries } = await readUntilTomorrow(reading, MONTHS);
        const calls = new Map(entries.map((entry) => {
            const { model, cost, latency } = entry;
            return [targetKey(entry), { model, usd: cost?.usd, ms: latency?.p50Ms }];
        }));
        return (of) => calls.get(targetKey(of));
    }
    catch {
        return () => undefined;
    }
}
async function remember(entries, { store, log }) {
    const [first] = entries;
    if (first === undefined)
        return;
    try {
        await store.append(fileOf(first.at), (existing) => linesFor(entries, existing));
        log.info(`History: ${entries.length} ${entries.length === 1 ? 'line' : 'lines'} added (${store.place}).`);
    }
    catch (error) {
        log.warn(wordsOf(error));
        log.info(`These lines were not kept:\n${linesFor(entries, '').trimEnd()}`);
    }
}
async function keep(result, remembering) {
    await remember(remembering.writes === undefined ? [] : entriesOf(result, remembering.writes), remembering);
}
async function lookBack(store, { weeks, nowMs, suites, today, mergesBetween }) {
    const files = Math.ceil(weeks / 4) + MONTHS - 1;
    const { entries, damaged } = await readUntilTomorrow({ store, nowMs }, files);
    const since = mondayOf(new Date(nowMs - (weeks - 1) * WEEK_MS).toISOString());
    const wanted = entries.filter(({ suite }) => suites.length === 0 || suites.includes(suite));
    const caseIds = today === undefined ? new Map() : await namesOfCases(today);
    const rows = historyRows(wanted, { since, caseIds });
    return { rows: mergesBetween === undefined ? rows : await withMerges(rows, mergesBetween), damaged };
}
async function namesOfCases({ head, options }) {
    const { suites } = await loadSpec({ base: undefined, head }, options);
    const rows = suites.head.flatMap(({ id: suite, targets, cases, quarantines = [], ...of }) => targets.map(({ name: target }) => {
        const held = new Set(quarantines.map(({ caseId }) => caseId));
        const names = cases.map(({ id: caseId, severity, owner = of.owner }) => {
            const mayBeHeld = severity !== 'critical' && !held.has(caseId);
            return [keyHalf(caseKey({ suite, target, caseId })), { caseId, owner, mayBeHeld }];
        });
        return [targetKey({ suite, target }), new Map(names)];
    }));
    return new Map(rows);
}
function alarming(remembered, open) {
    const { result, known } = remembered;
    const raised = Map.groupBy(result.history?.drifts ?? [], ({ suite }) => suite);
    const rows = Map.groupBy(known, ({ suite }) => suite);
    const isHealed = ({ suite, since }) => {
        const entries = Map.groupBy(rows.get(suite) ?? [], keys .hD);
        return entries.size > 0 && [...entries.values()].every((row) => isOver(row, since));
    };
    return { raised, over: open.filter((alarm) => !raised.has(alarm.suite) && isHealed(alarm)) };
}
function writingEvent(name, branch, defaultBranch) {
    if (branch === undefined || branch !== defaultBranch)
        return undefined;
    return HISTORY_EVENTS.find((event) => event === name && event !== 'local');
}
function driftsOf(all, own) {
    const rows = Map.groupBy(all, keys .hD);
    return own.flatMap((entry) => drift_driftOf(rows.get((0,keys .hD)(entry)) ?? []) ?? []);
}
function wordsOf(error) {
    return error instanceof Error ? error.message : String(error);
}

var handle = __webpack_require__(26462);
var phrase = __webpack_require__(80002);
var visible = __webpack_require__(153);
var numbers_history = __webpack_require__(62148);
;




const TITLE_LENGTH = 100;
function alarmOf(suite, drifts, result) {
    const trends = result.history?.trends.filter((trend) => trend.suite === suite) ?? [];
    const weeks = trends.map((trend) => (0,numbers_history .Jh)(trend, trends.length === 1)).filter((words) => words !== undefined);
    const run = result.runUrl === undefined ? [] : [`[The run that saw it](${result.runUrl})`];
    const owner = result.rows.find((row) => row.suite === suite)?.owner;
    const owned = owner === undefined ? [] : [(0,phrase .fP)((0,phrase .MZ) `Owner: ${(0,phrase .UU)(owner)}`)];
    const lines = [
        ...drifts.map((drift) => (0,phrase .fP)((0,numbers_history .ZP)(drift))),
        ...weeks.map(phrase .fP),
        ...owned,
        ...run,
        WHAT_NOW,
    ];
    return {
        suite,
        title: `Evals fell although nothing changed: ${(0,visible .ml)((0,visible .P8)(suite), TITLE_LENGTH)}`,
        body: `${lines.join('\n\n')}\n`,
        assignees: owner !== undefined && (0,handle .r)(owner) && !owner.includes('/') ? [owner.slice(1)] : [],
    };
}
const ALARM_OVER = 'Three nights in a row are as good as those before the alarm, or what is asked is another since, and a new series began.';
const WHAT_NOW = 'Every night brings this up to date, and closes it once three nights in a row are as good again as before. ' +
    'If the new level is what you want to live with, change the suite or its prompt: a changed request starts a new series.';

;







function openJobMemory(job) {
    const { env, event, token, runner, log } = job;
    const url = `${runner.serverUrl.replace(/\/+$/, '')}/${runner.owner}/${runner.repo}`;
    const remembering = {
        store: readOnce(new HistoryBranch({ remote: { url, token }, environment: env })),
        log,
        nowMs: (0,clock .m)().nowMs(),
        writes: writesOf(event, env, runner),
    };
    return {
        past: (head) => recallPast(remembering, { run: runner.runId, sha: head }),
        times: () => recallTimes(remembering),
        recall: (result) => recall(result, remembering),
        remember: async (remembered) => {
            await remember(remembered.entries, remembering);
            if (remembering.writes?.event === 'schedule' && remembered.known.length > 0)
                await tell(remembered, job);
        },
    };
}
async function tell(remembered, job) {
    try {
        const alarms = await openAlarms(job);
        if (alarms === undefined)
            return;
        const { raised, over } = alarming(remembered, await alarms.open());
        for (const [suite, drifts] of raised) {
            job.log.info(`Alarm: ${await alarms.raise(alarmOf(suite, drifts, remembered.result))}`);
        }
        for (const alarm of over)
            await alarms.end(alarm, ALARM_OVER);
    }
    catch (error) {
        job.log.warn(error instanceof Error ? error.message : String(error));
    }
}
async function openAlarms({ token, runner, log, reach }) {
    if (token === undefined || token === '')
        return undefined;
    const { owner, repo, apiUrl } = runner;
    return openAlarmIssues(await (0,client .o)({ owner, repo, apiUrl, token, log, reach }), { owner, repo });
}
function writesOf(event, env, { runId }) {
    if (!('defaultBranch' in event) || (0,review_event .A)(event) !== 'trusted')
        return undefined;
    const ref = event.name === 'push' ? event.ref : env['GITHUB_REF'];
    const written = writingEvent(event.name, ref?.replace(/^refs\/heads\//, ''), event.defaultBranch);
    return written && { run: runId, event: written };
}


 })

};
