export const id = 5607;
export const ids = [5607,9536];
export const modules = {

 25607:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   gatherShards: () => ( gatherShards)
 });
 var _domain_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64233);
 var _domain_runs_shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68192);
 var _domain_trial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70721);
 var _hand_over_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99536);




async function gatherShards(files, wanted) {
    const found = [];
    const damaged = [];
    for (const { name, lines } of files) {
        const read = await (0,_hand_over_js__WEBPACK_IMPORTED_MODULE_1__ .E)(lines, wanted.keep);
        if (typeof read === 'string')
            damaged.push(refusal(`${name} ${read}.`));
        else
            found.push({ ...read, name });
    }
    const of = wanted.of ?? found[0]?.header.of ?? files.length;
    const foreign = found.flatMap(({ name, header }) => {
        const wrong = strangeness(header, wanted.plan, of);
        return wrong === undefined ? [] : [refusal(`${name} ${wrong}.`)];
    });
    const mine = found.filter(({ header }) => header.of === of);
    const all = [...damaged, ...foreign, ...doubled(mine), ...missing(mine, of)];
    return {
        trials: together(mine),
        spend: mine.map(({ header }) => header.spend).reduce(added, NOTHING_SPENT),
        silentModels: [...new Set(mine.flatMap(({ header }) => header.silentModels))],
        masked: [...new Set(mine.flatMap(({ header }) => header.masked))],
        errors: all.length > 0 ? all : strangeTrials(mine, wanted.round),
    };
}
function strangeness({ shard, plan, ...header }, wanted, of) {
    const name = (0,_domain_runs_shard_js__WEBPACK_IMPORTED_MODULE_2__ .y0)({ number: shard, of: header.of });
    if (header.of !== of)
        return `is shard ${name}, and ${of} are merged`;
    const others = DIFFERENCES.filter(({ part }) => plan[part] !== wanted[part]);
    if (others.length === 0)
        return undefined;
    const named = others.length > 1 ? others.filter(({ part }) => part !== 'digest') : others;
    return `is shard ${name} of another run: it has ${named.map(({ words }) => words).join(', ')}`;
}
const DIFFERENCES = [
    { part: 'run', words: 'another run id' },
    { part: 'version', words: 'another version of Evaldelta' },
    { part: 'base', words: 'another base commit' },
    { part: 'head', words: 'another head commit' },
    { part: 'seed', words: 'another seed' },
    { part: 'prices', words: 'prices of another day' },
    { part: 'digest', words: 'other cases, requests, scorers or rules' },
];
function doubled(found) {
    return [...Map.groupBy(found, ({ header }) => header.shard)]
        .filter(([, same]) => same.length > 1)
        .map(([number, same]) => {
        const names = same.map(({ name }) => name).join(', ');
        return refusal(`Shard ${number}/${same[0]?.header.of} is there ${same.length} times: ${names}.`);
    });
}
function missing(found, of) {
    const there = new Set(found.map(({ header }) => header.shard));
    const numbers = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !there.has(number));
    return numbers.map((number) => refusal(`Shard ${(0,_domain_runs_shard_js__WEBPACK_IMPORTED_MODULE_2__ .y0)({ number, of })} is missing.`));
}
function strangeTrials(found, round) {
    const wanted = new Set(round.map(_domain_trial_js__WEBPACK_IMPORTED_MODULE_0__ .DY));
    return found.flatMap(({ name, trials }) => {
        const open = new Set(wanted);
        const strange = trials.find(({ key }) => !open.delete((0,_domain_trial_js__WEBPACK_IMPORTED_MODULE_0__ .DY)(key)));
        if (strange === undefined)
            return [];
        const { caseId, suite } = strange.key;
        const why = wanted.has((0,_domain_trial_js__WEBPACK_IMPORTED_MODULE_0__ .DY)(strange.key)) ? 'that is there already' : 'that nobody asked for';
        return [refusal(`${name} has a trial of case ${caseId} of ${suite} ${why}.`)];
    });
}
function together(found) {
    const owners = new Map();
    const ordered = found.toSorted((a, b) => a.header.shard - b.header.shard);
    for (const shard of ordered)
        for (const { key } of shard.trials)
            if (!owners.has((0,_domain_keys_js__WEBPACK_IMPORTED_MODULE_3__ .u2)(key)))
                owners.set((0,_domain_keys_js__WEBPACK_IMPORTED_MODULE_3__ .u2)(key), shard);
    return ordered.flatMap((shard) => shard.trials.filter(({ key }) => owners.get((0,_domain_keys_js__WEBPACK_IMPORTED_MODULE_3__ .u2)(key)) === shard));
}
function refusal(sentence) {
    const hint = 'Nothing was judged. Run all shards of this run again, and merge exactly those: what they have paid for is kept.';
    return { code: 'bad-shard', sentence, place: undefined, hint };
}
const NOTHING_SPENT = {
    totalUsd: 0,
    judgeUsd: 0,
    callsMade: 0,
    judgeCalls: 0,
    callsReused: 0,
    estimatedUsd: undefined,
};
function added(a, b) {
    const known = (x, y) => x === undefined || y === undefined ? undefined : x + y;
    return {
        totalUsd: known(a.totalUsd, b.totalUsd),
        judgeUsd: known(a.judgeUsd, b.judgeUsd),
        callsMade: a.callsMade + b.callsMade,
        judgeCalls: a.judgeCalls + b.judgeCalls,
        callsReused: a.callsReused + b.callsReused,
        estimatedUsd: a.estimatedUsd === undefined ? b.estimatedUsd : a.estimatedUsd + (b.estimatedUsd ?? 0),
    };
}


 }),

 99536:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  handOverLines: () => ( handOverLines),
  E: () => ( readHandOver)
});

var external_node_crypto_ = __webpack_require__(77598);
var schemas = __webpack_require__(26921);
var amounts = __webpack_require__(14427);
var lossless = __webpack_require__(76732);
var shard = __webpack_require__(68192);
var stored_answer = __webpack_require__(4148);
var iso = __webpack_require__(64377);
var json = __webpack_require__(76380);
var nesting = __webpack_require__(94914);
var trial = __webpack_require__(70721);
var side = __webpack_require__(61698);
;







const amount = schemas .aig().nonnegative().max(amounts .qC);
const count = schemas .Whr().nonnegative();
const trialKeySchema = schemas .rej({
    suite: schemas .YjP(),
    target: schemas .YjP(),
    caseId: schemas .YjP(),
    side: schemas .k5n(side .B),
    purpose: schemas .k5n(trial .a7),
    round: count,
    number: count,
});
const score = schemas .rej({
    name: schemas .YjP(),
    type: schemas .YjP(),
    score: schemas .aig(),
    passed: schemas .zMY(),
    reason: schemas .YjP(),
    weight: schemas .aig().nonnegative(),
    details: schemas .IeY(json .OW),
});
const turn = schemas .Ikc({ role: schemas .k5n(['user', 'assistant']), text: schemas .YjP(), toolCalls: schemas .YOg(stored_answer .LW) });
const scored = schemas .rej({
    status: schemas .euz('scored'),
    key: trialKeySchema,
    fingerprint: schemas .YjP(),
    output: stored_answer .Au.output.extend({ conversation: schemas .YOg(turn).optional() }),
    scores: schemas .YOg(score),
    passed: schemas .zMY(),
    score: schemas .aig(),
    usage: stored_answer .Au.usage,
    served: stored_answer .Au.served,
    costUsd: (0,stored_answer .DY)(amount),
    spendUsd: (0,stored_answer .DY)(amount),
    judgeSpendUsd: (0,stored_answer .DY)(amount),
    latencyMs: amount,
    countsStart: schemas .zMY().optional(),
    attempts: count,
    startedAt: iso .w$(),
    origin: schemas .k5n(['live', 'replayed', 'stored']),
    paraphrase: schemas .YOg(schemas .YjP()).optional(),
    passedOldExpectations: (0,stored_answer .DY)(schemas .zMY()),
});
const errored = schemas .rej({
    status: schemas .euz('errored'),
    key: trialKeySchema,
    fingerprint: schemas .YjP(),
    provider: schemas .YjP(),
    isAnswered: schemas .zMY(),
    message: schemas .YjP(),
    timeLimit: (0,stored_answer .DY)(schemas .k5n(trial .HN)),
    attempts: count,
    spendUsd: (0,stored_answer .DY)(amount),
});
const schema = schemas .gMt('status', [scored, errored]);
const LEVELS_AROUND = 5;
function parseTrial(value) {
    if ((0,nesting .hz)(value, nesting .yF + LEVELS_AROUND))
        return undefined;
    const read = schema.safeParse(value).data;
    return read && withEveryName(read);
}
const OPTIONAL = new Set(['countsStart', 'paraphrase']);
function withEveryName(read) {
    const { shape } = read.status === 'scored' ? scored : errored;
    const names = Object.keys(shape).filter((name) => name in read || !OPTIONAL.has(name));
    return Object.fromEntries(names.map((name) => [name, read[name]]));
}

;







const hand_over_amount = schemas .aig().nonnegative().max(amounts .qC);
const hand_over_count = schemas .Whr().nonnegative();
const headerSchema = schemas .rej({
    evaldelta: schemas .euz('shard'),
    v: schemas .euz(1),
    shard: schemas .Whr().min(1).max(shard .Y),
    of: schemas .Whr().min(1).max(shard .Y),
    attempt: schemas .Whr().min(1),
    plan: schemas .rej({
        run: schemas .YjP(),
        version: schemas .YjP(),
        base: schemas .YjP(),
        head: schemas .YjP(),
        seed: schemas .aig(),
        prices: schemas .YjP(),
        digest: schemas .YjP(),
    }),
    spend: schemas .rej({
        totalUsd: (0,stored_answer .DY)(hand_over_amount),
        judgeUsd: (0,stored_answer .DY)(hand_over_amount),
        callsMade: hand_over_count,
        judgeCalls: hand_over_count,
        callsReused: hand_over_count,
        estimatedUsd: (0,stored_answer .DY)(hand_over_amount),
    }),
    silentModels: schemas .YOg(schemas .YjP()),
    masked: schemas .YOg(schemas .YjP()),
});
const endSchema = schemas .rej({ trials: hand_over_count, digest: schemas .YjP() });
function* handOverLines({ header, trials }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const line = (value) => `${JSON.stringify(value)}\n`;
    for (const value of [{ evaldelta: 'shard', v: 1, ...header }, ...trials]) {
        const text = line(value);
        hash.update(text);
        yield text;
    }
    yield line({ trials: trials.length, digest: hash.digest('hex') });
}
async function readHandOver(lines, keep = (trial) => trial) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let header;
    let last;
    const trials = [];
    for await (const line of lines) {
        if (header !== undefined && last !== undefined) {
            const trial = parseTrial(parseLine(last));
            if (trial === undefined)
                return `is damaged: its line ${trials.length + 2} is no finished trial`;
            hash.update(`${last}\n`);
            trials.push(keep(trial));
        }
        if (header === undefined) {
            header = readHeader(line);
            if (header === undefined)
                return 'is no shard of a run of this version';
            hash.update(`${line}\n`);
        }
        else
            last = line;
    }
    if (header === undefined)
        return 'is empty';
    const end = last === undefined ? undefined : endSchema.safeParse(parseLine(last)).data;
    if (end === undefined)
        return 'is damaged: its end is missing';
    const isWhole = end.trials === trials.length && end.digest === hash.digest('hex');
    return isWhole ? { header, trials } : 'is damaged: what it says is not what was written';
}
function readHeader(line) {
    const read = headerSchema.safeParse(parseLine(line)).data;
    if (read === undefined)
        return undefined;
    const { evaldelta: _kind, v: _version, ...header } = read;
    return header;
}
function parseLine(line) {
    try {
        return (0,lossless .jM)(line);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return undefined;
    }
}


 })

};
