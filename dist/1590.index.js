export const id = 1590;
export const ids = [1590];
export const modules = {

 11590:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  compareSaved: () => ( compareSaved),
  gateSaved: () => ( gateSaved)
});

var result_diff = __webpack_require__(57399);
var keys = __webpack_require__(64233);
var user_error = __webpack_require__(35881);
;


function mergeRecordings(recordings) {
    const cases = new Map();
    for (const one of recordings.flatMap((recording) => recording.cases)) {
        const key = (0,keys .u2)({ ...one, caseId: one.id });
        const known = cases.get(key);
        cases.set(key, known === undefined ? one : { ...known, answers: [...known.answers, ...sameCase(known, one).answers] });
    }
    const rows = new Map();
    for (const row of recordings.flatMap((recording) => recording.rows)) {
        if (!rows.has((0,keys .hD)(row)))
            rows.set((0,keys .hD)(row), row);
    }
    return { rows: [...rows.values()], cases: [...cases.values()], gaps: recordings.flatMap(({ gaps }) => gaps) };
}
function sameCase(known, other) {
    const isJudgedAlike = known.judgement === undefined || other.judgement === undefined || known.judgement === other.judgement;
    if (known.question === other.question && isJudgedAlike)
        return other;
    const sentence = `The files of one side ask or score the case ${JSON.stringify(other.id)} differently.`;
    const hint = 'Several files of a side are parts of one run, or the same run made again.';
    throw new user_error .yo({ code: 'duplicate-id', sentence, place: undefined, hint });
}

;

function recordingOf(result) {
    const answers = Map.groupBy(result.trials.filter(isOfSweep), ({ key }) => (0,keys .u2)(key));
    const cases = result.cases.map((one) => {
        const trials = [...(answers.get((0,keys .u2)({ ...one, caseId: one.id })) ?? [])].sort(byRound);
        return {
            ...one,
            input: one.input.head,
            question: one.input.head ?? '',
            judgement: scorersOf(trials),
            answers: trials.flatMap(asAnswer),
        };
    });
    const whole = result.rows.filter(({ comparison }) => comparison.tag === undefined);
    return { rows: whole.map((row) => ({ ...row, model: row.model.head })), cases, gaps: [] };
}
function isOfSweep({ status, key }) {
    return status !== 'skipped' && key.side === 'head' && key.purpose === 'sweep' && key.number === 1;
}
function byRound(a, b) {
    return a.key.round - b.key.round;
}
function asAnswer(trial) {
    return trial.status === 'skipped' ? [] : [trial];
}
function scorersOf(trials) {
    const scored = trials.find((trial) => trial.status === 'scored');
    return scored && JSON.stringify(scored.scores.map(({ type, name }) => [type, name]));
}

var result = __webpack_require__(95539);
var verdict_policy = __webpack_require__(35137);
var recorded_costs = __webpack_require__(95733);
var foreign_read = __webpack_require__(19576);
var lossless = __webpack_require__(76732);
var nesting = __webpack_require__(94914);
var domain_result = __webpack_require__(4424);
;
function outputWithDigits(output, exact) {
    const toolCalls = output.toolCalls.map((call, index) => ({
        ...call,
        arguments: exact.toolCalls[index]?.arguments ?? call.arguments,
    }));
    return { ...output, toolCalls, metadata: exact.metadata };
}
function scoresWithDigits(scores, exact) {
    return scores.map((score, index) => ({ ...score, details: exact[index]?.details ?? score.details }));
}

var held_trial = __webpack_require__(32567);
;


const RESULT_HINT = 'Take a result file that this version of Evaldelta wrote (report-json).';
function refuse(why) {
    const sentence = `This is not a result file of version ${domain_result .t}: ${why}.`;
    throw new user_error .yo({ code: 'bad-file', sentence, place: undefined, hint: RESULT_HINT });
}
function refuseIssues([issue], within) {
    const where = [...(within === undefined ? [] : [within]), ...(issue?.path ?? []).map(String)].join('.');
    return refuse(`${issue?.message ?? 'unknown shape'}${where === '' ? '' : ` at ${where}`}`);
}

var schema = __webpack_require__(62133);
;






const MAX_DEPTH = nesting .yF + 20;
function readLines({ blocks }, lines) {
    const outputs = blocks.reduce((sum, block) => sum + (block.kind === 'output' ? block.lines : 0), 0);
    const same = interned();
    const cases = Array.from(lines.all('case'), (line, index) => readCase(line, index));
    const outputAt = rememberingLast((number) => readOutput(lines, number));
    const trials = Array.from(lines.all('trial'), (line, index) => readTrial(line, { index, outputs, outputAt, same }));
    return { cases, trials };
}
const LAST = 4;
function rememberingLast(read) {
    const known = new Map();
    return (number) => {
        const output = known.get(number) ?? read(number);
        known.set(number, output);
        const [oldest] = known.keys();
        if (known.size > LAST && oldest !== undefined)
            known.delete(oldest);
        return output;
    };
}
function interned() {
    const known = new Map();
    return (text) => {
        const first = known.get(text);
        if (first === undefined)
            known.set(text, text);
        return first ?? text;
    };
}
function readCase(line, index) {
    const parsed = schema .X7.case.safeParse(parseLine(line, 'case', index));
    if (!parsed.success)
        return refuseIssues(parsed.error.issues, `cases.${index}`);
    return parsed.data.case;
}
function readTrial(line, { index, outputs, outputAt, same }) {
    const parsed = schema .X7.trial.safeParse(parseLine(line, 'trial', index));
    if (!parsed.success)
        return refuseIssues(parsed.error.issues, `trials.${index}`);
    const { trial } = parsed.data;
    const { suite, target, caseId } = trial.key;
    const key = { ...trial.key, suite: same(suite), target: same(target), caseId: same(caseId) };
    if (trial.status !== 'scored')
        return { ...trial, key };
    const { output: number, ...fields } = trial;
    if (number >= outputs)
        refuse(`there is no output ${number} at trials.${index}`);
    const hasDetails = fields.scores.some(({ details }) => Object.keys(details).length > 0);
    const scores = hasDetails ? exactScores(line, fields.scores) : fields.scores;
    return (0,held_trial .G)({ ...fields, fingerprint: same(fields.fingerprint), key, scores }, () => outputAt(number));
}
function exactScores(line, scores) {
    if (!(0,lossless .$S)(line))
        return scores;
    return scoresWithDigits(scores, (0,lossless .jM)(line).trial.scores);
}
function readOutput(lines, number) {
    const line = lines.at('output', number) ?? refuse(`there is no output ${number}`);
    const plain = parseLine(line, 'output', number);
    const exact = (0,lossless .$S)(line) ? (0,lossless .jM)(line) : undefined;
    const parsed = schema .X7.output.safeParse(exact === undefined ? plain : (0,lossless .S2)(exact));
    if (!parsed.success)
        return refuseIssues(parsed.error.issues, `outputs.${number}`);
    const { output } = parsed.data;
    return exact === undefined
        ? output
        : outputWithDigits(output, exact.output);
}
function parseLine(line, kind, number) {
    try {
        const value = JSON.parse(line);
        if ((0,nesting .hz)(value, MAX_DEPTH))
            refuse(`${kind} ${number} is nested more than ${MAX_DEPTH} levels deep`);
        return value;
    }
    catch (cause) {
        if (!(cause instanceof SyntaxError))
            throw cause;
        return refuse(`${kind} ${number} of the file beside it is not JSON`);
    }
}

;








const read_MAX_DEPTH = nesting .yF + 20;
function parseResult(source, openBeside = refuseBeside) {
    const plain = readAs(source, JSON.parse);
    if ((0,nesting .hz)(plain, read_MAX_DEPTH))
        refuse(`it is nested more than ${read_MAX_DEPTH} levels deep`);
    refuseNewer(plain);
    return isSummary(plain) ? parseSummary(plain, openBeside) : parseWhole(source, plain);
}
function refuseBeside() {
    throw new user_error .yo({
        code: 'missing-file',
        sentence: 'The cases and trials of this result are in a file beside it, which cannot be read from here.',
        place: undefined,
        hint: 'Name the result file by its path, with the other one in the same directory.',
    });
}
function refuseNewer(plain) {
    const version = typeof plain === 'object' && plain !== null && 'schemaVersion' in plain ? plain.schemaVersion : 0;
    if (typeof version !== 'number' || !Number.isSafeInteger(version) || version <= domain_result .t)
        return;
    throw new user_error .yo({
        code: 'bad-file',
        sentence: `This result file is of version ${version}, and this Evaldelta reads versions 1 to ${domain_result .t}.`,
        place: undefined,
        hint: 'Read it with the release that wrote it, or a newer one: `npx evaldelta@latest`.',
    });
}
function isSummary(plain) {
    return typeof plain === 'object' && plain !== null && 'beside' in plain;
}
function parseSummary(plain, openBeside) {
    const parsed = schema .Uv.safeParse(plain);
    if (!parsed.success)
        return refuseIssues(parsed.error.issues);
    const { beside, ...summary } = parsed.data;
    return { ...summary, ...readLines(beside, openBeside(beside)) };
}
function parseWhole(source, plain) {
    const exact = (0,lossless .$S)(source) ? readAs(source, lossless .jM) : undefined;
    const parsed = schema .FD.safeParse(exact === undefined ? plain : (0,lossless .S2)(exact));
    if (!parsed.success)
        return refuseIssues(parsed.error.issues);
    return exact === undefined ? parsed.data : withDigits(parsed.data, exact);
}
function readAs(source, parse) {
    try {
        return parse(source);
    }
    catch (cause) {
        if (!(cause instanceof SyntaxError))
            throw cause;
        throw new user_error .yo({ code: 'bad-file', sentence: 'The result file is not JSON.', place: undefined, hint: RESULT_HINT }, { cause });
    }
}
function withDigits(result, exact) {
    const trials = exact['trials'];
    return { ...result, trials: result.trials.map((trial, index) => trialWithDigits(trial, trials[index])) };
}
function trialWithDigits(trial, exact) {
    if (trial.status !== 'scored' || exact === undefined)
        return trial;
    const { output, scores } = exact;
    return { ...trial, output: outputWithDigits(trial.output, output), scores: scoresWithDigits(trial.scores, scores) };
}

var spec = __webpack_require__(75234);
;










async function compareSaved(files, { policy, limits, seed, loadPrices, ...reading }) {
    const read = await (0,foreign_read .hn)(files, reading);
    if (read.kind === 'own')
        return compareOwn(read.texts, { policy, limits, seed });
    const { recordings, notes } = read;
    const isUnpriced = [...recordings.base.cases, ...recordings.head.cases].some(recorded_costs .D);
    const prices = isUnpriced ? await loadPrices() : undefined;
    const costed = prices === undefined
        ? recordings
        : { base: (0,recorded_costs .a)(recordings.base, prices), head: (0,recorded_costs .a)(recordings.head, prices) };
    const isScoredOnly = notes.some(({ kind }) => kind === 'passed-from');
    const found = (0,result_diff .u)(costed, { policy: isScoredOnly ? (0,verdict_policy .ez)(policy) : policy, limits, seed });
    return { found, notes, revisions: undefined, pricesDate: prices?.date };
}
async function gateSaved(files, { settings, passAt, ...frame }, ports) {
    const createdAt = new Date(ports.clock.nowMs()).toISOString();
    const revisions = await ports.repository.revisions();
    const { rules, errors } = await (0,spec .A)(revisions, settings);
    if (errors.length > 0)
        throw new user_error .yo(errors);
    const { limits, prices, waiver: waiverRule } = rules;
    const policy = { ...(0,verdict_policy .ub)(rules.policy, verdict_policy .Wd), broken: undefined };
    const loadPrices = () => ports.loadPrices(prices);
    const saved = await compareSaved(files, { from: undefined, passAt, policy, limits, seed: frame.seed, loadPrices });
    const judging = { limits, inconclusive: settings.inconclusive };
    const { verdict, notes } = await judgeWithWaiver(saved.found, judging, () => ports.forge.findWaiver(waiverRule));
    const { base, head } = revisions;
    const { change } = ports.forge;
    return (0,result .uO)(saved.found, verdict, {
        ...frame,
        createdAt,
        revisions: { base: base && named(base), head: named(head) },
        pullRequest: change && { number: change.number, headSha: change.headSha },
        mode: settings.mode,
        pricesDate: saved.pricesDate,
        notes: [...saved.notes, ...notes],
    });
}
async function judgeWithWaiver(found, judging, findWaiver) {
    const verdict = (0,result .gj)(found, { ...judging, waiver: undefined });
    const answer = verdict.kind === 'fail' ? await findWaiver() : undefined;
    if (answer === undefined)
        return { verdict, notes: [] };
    if ('refused' in answer)
        return { verdict, notes: [{ kind: 'waiver-refused', reason: answer.refused }] };
    const { by, at, headSha, accepts } = answer;
    const waived = (0,result .gj)(found, { ...judging, waiver: { by, at, headSha }, accepts });
    return { verdict: waived, notes: waived.kind === 'fail' ? [{ kind: 'waiver-of-others', by }] : [] };
}
function named({ sha, isWorkingTree, name }) {
    return { sha, isWorkingTree, name };
}
function compareOwn(texts, rules) {
    const results = { base: texts.base.map(parseOwn), head: texts.head.map(parseOwn) };
    const recordings = {
        base: mergeRecordings(results.base.map(recordingOf)),
        head: mergeRecordings(results.head.map(recordingOf)),
    };
    const [before, after] = [results.base[0], results.head[0]];
    return {
        found: (0,result_diff .u)(recordings, rules),
        notes: [],
        revisions: before && after && { base: before.revisions.head, head: after.revisions.head },
        pricesDate: after?.pricesDate,
    };
}
function parseOwn({ name, text, openBeside }) {
    try {
        return parseResult(text, openBeside);
    }
    catch (cause) {
        if (!(cause instanceof user_error .yo))
            throw cause;
        const place = { file: name, line: 0, column: 0 };
        throw new user_error .yo(cause.all.map((one) => ({ ...one, place })), { cause });
    }
}


 })

};
