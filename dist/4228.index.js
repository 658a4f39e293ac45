export const id = 4228;
export const ids = [4228,8386];
export const modules = {

 84228:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  measureShard: () => ( measureShard)
});

var commands = __webpack_require__(60519);
var shard_artifacts = __webpack_require__(8386);
var action_job = __webpack_require__(44329);
var user_error = __webpack_require__(35881);
var result = __webpack_require__(9280);
var runs_shard = __webpack_require__(68192);
var amounts = __webpack_require__(14427);
;



function shardSummary(shard, { handOver, asked, troubles, supersededBy }) {
    const name = `Shard ${(0,runs_shard .y0)(shard)}`;
    if (supersededBy !== undefined)
        return [`${name}: a newer head (${supersededBy.slice(0, 7)}) has its own run.`];
    if (handOver === undefined)
        return [`${name} done: no case is affected.`];
    const { trials, header } = handOver;
    const { totalUsd } = header.spend;
    const spent = totalUsd === undefined ? 'for an unknown amount' : `for ${(0,amounts .UK)(totalUsd)}`;
    const left = asked - trials.length;
    return [
        `${name} done: ${(0,amounts .B4)(trials.length)} of ${(0,amounts .B4)(asked)} trials ${spent}. Nothing is judged here; the job that merges the shards does that.`,
        ...(left === 0 ? [] : [`The job that merges the shards asks for the other ${(0,amounts .B4)(left)} itself.`]),
        ...troubles.map(user_error .Pi),
    ];
}

var sharding = __webpack_require__(30868);
;







async function measureShard(job, shard, memory) {
    const { runId: run, runAttempt } = job.runner;
    const part = { shard, run, attempt: Number(runAttempt) };
    const times = memory === undefined ? {} : { recordedMs: memory.times };
    const done = await (0,action_job .yd)(job, (input, ports) => (0,sharding.runShard)(part, input, { ...ports, ...times }));
    const held = done.errors.find(({ code }) => code === 'not-run');
    if (held !== undefined)
        return tell(job, [(0,user_error .Pi)(held)]);
    if (done.errors.length > 0)
        throw new user_error .yo(done.errors);
    await handOver(job, shard, done);
    return tell(job, shardSummary(shard, done));
}
async function tell({ log }, lines) {
    for (const line of lines)
        log.info(line);
    await (0,commands .j7)([`${lines.join('\n\n')}\n`]);
    return { told: lines.join('\n') };
}
async function handOver({ runner, settings, secrets }, shard, done) {
    if (done.handOver === undefined)
        return;
    const lines = await (0,sharding.shardLines)(done.handOver, (trials) => (0,result .tI)(trials, secrets.named()));
    await (0,shard_artifacts .O)(lines, shard, { runner, commentId: settings.commentId });
}


 }),

 8386:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  downloadShards: () => ( downloadShards),
  O: () => ( uploadShard)
});

var core = __webpack_require__(33838);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var external_node_stream_ = __webpack_require__(57075);
var promises_ = __webpack_require__(46466);
var external_node_zlib_ = __webpack_require__(38522);
var user_error = __webpack_require__(35881);
;


async function* linesOfFile(path, isPacked = path.endsWith('.gz')) {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of bytesOf(path, isPacked)) {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = lines.pop() ?? '';
        yield* lines;
    }
    rest += decoder.decode();
    if (rest !== '')
        yield rest;
}
async function* bytesOf(path, isPacked) {
    const file = (0,external_node_fs_.createReadStream)(path);
    if (!isPacked)
        return yield* file;
    try {
        yield* file.pipe((0,external_node_zlib_.createGunzip)());
    }
    catch (error) {
        if (!isDamage(error))
            throw error;
    }
}
function isDamage(error) {
    return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

var make_directory = __webpack_require__(79737);
var time_limit = __webpack_require__(4376);
var artifact_enterprise = __webpack_require__(79639);
;











const LIMIT_MS = 300_000;
const RETENTION_DAYS = 7;
const AT_ONCE = 8;
async function uploadShard(lines, shard, { runner, commentId }) {
    const name = `${prefixOf(commentId)}${shard.number}-of-${shard.of}-attempt-${runner.runAttempt}`;
    const file = (0,external_node_path_.join)(runner.reportDirectory, `${name}${ENDING}`);
    await withService(runner, 'handed over', async (client) => {
        (0,make_directory .O)(runner.reportDirectory);
        await (0,promises_.pipeline)(external_node_stream_.Readable.from(lines), (0,external_node_zlib_.createGzip)(), (0,external_node_fs_.createWriteStream)(file));
        const options = { retentionDays: RETENTION_DAYS, skipArchive: true };
        await client.uploadArtifact(name, [file], (0,external_node_path_.dirname)(file), options);
    });
}
const ENDING = '.jsonl.gz';
async function downloadShards({ runner, commentId }, of) {
    const found = [];
    await withService(runner, 'fetched', async (client) => {
        const { artifacts } = await client.listArtifacts();
        const waiting = newestOf(artifacts, prefixOf(commentId), of).values();
        const work = async () => {
            for (const { id, name } of waiting) {
                const path = (0,external_node_path_.join)(runner.reportDirectory, 'shards', name);
                await (0,time_limit .u)({ ms: LIMIT_MS }, () => client.downloadArtifact(id, { path, skipDecompress: true }));
                found.push(...(0,external_node_fs_.readdirSync)(path).map((file) => fileOf(name, (0,external_node_path_.join)(path, file))));
            }
        };
        await Promise.all(Array.from({ length: AT_ONCE }, work));
    });
    return found.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
}
function newestOf(artifacts, prefix, of) {
    const parts = artifacts.flatMap((artifact) => {
        if (!artifact.name.startsWith(prefix))
            return [];
        const rest = /^(\d+)-of-(\d+)-attempt-(\d+)\.jsonl\.gz$/.exec(artifact.name.slice(prefix.length));
        if (rest === null)
            return [];
        const [, number, cutInto, attempt] = rest;
        return [{ ...artifact, shard: `${number}-of-${cutInto}`, of: Number(cutInto), at: Number(attempt) }];
    });
    const cut = parts.filter((part) => part.of === of);
    const newest = [...Map.groupBy(cut.length > 0 ? cut : parts, ({ shard }) => shard).values()];
    return newest.flatMap((same) => same.toSorted((a, b) => b.at - a.at).slice(0, 1));
}
function fileOf(name, path) {
    return { name: name.slice(0, -ENDING.length), lines: linesOfFile(path, true) };
}
function prefixOf(commentId) {
    return `evaldelta-shard-${commentId === 'default' ? '' : `${commentId}-`}`;
}
async function withService(runner, done, work) {
    const isEnterprise = (0,artifact_enterprise .v)(runner.serverUrl);
    if (isEnterprise || !runner.hasResultsService) {
        const where = isEnterprise ? 'on a GitHub Enterprise Server' : 'in a job without artifacts';
        const hint = 'Use the command line there: `evaldelta run --shard` and `evaldelta merge`.';
        throw refusal(`Shards cannot be ${done} ${where}.`, hint);
    }
    core.startGroup('Shards of the run');
    try {
        const artifact = await Promise.all([__webpack_require__.e(5824), __webpack_require__.e(3251), __webpack_require__.e(6275), __webpack_require__.e(5555), __webpack_require__.e(3359)]).then(__webpack_require__.bind(__webpack_require__, 33359));
        await work(new artifact.DefaultArtifactClient());
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw refusal(`A shard could not be ${done}: ${why}`, 'Run the job again: what was asked before is kept.', cause);
    }
    finally {
        core.endGroup();
    }
}
function refusal(sentence, hint, cause) {
    return new user_error .yo({ code: 'bad-shard', sentence, place: undefined, hint }, { cause });
}


 })

};
