export const id = 9536;
export const ids = [9536];
export const modules = {

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
