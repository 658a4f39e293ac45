import { writeTextFile } from '../../adapters/files/report-files.ts';
import { linesOfFile } from '../../adapters/files/lines-of-file.ts';
import { findSavedFiles } from '../../adapters/files/saved-files.ts';
import { parseShard } from '../../domain/runs/shard.ts';
import { describeUserError } from '../../domain/user-error.ts';
import { gate } from '../../stories/gate.ts';
import { redactTrials } from '../../report/redact/result.ts';
import { shardSummary } from '../../report/words/headline/shard.ts';
import { runShard, shardLines } from '../../stories/sharding.ts';
import { requireWritableFile } from '../output/asked-file.ts';
import { settingsOf, textOf, type Options } from '../options.ts';
import { measureOnce } from './run.ts';
import { withRunContext } from '../run-context.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

/** Measures one part of a run and writes its answers for `evaldelta merge`; nothing is judged, so no verdict is told. */
export async function shardCommand(terminal: Terminal, options: Options): Promise<ExitCode> {
  const { shard = parseShard('1/1') } = settingsOf(options);
  if (shard === undefined) return 2;
  const file = textOf(options, 'out') ?? `evaldelta-shard-${shard.number}-of-${shard.of}.jsonl`;
  requireWritableFile('--out', file);
  const job = { shard, run: runOf(terminal.env), attempt: 1 };
  return await withRunContext(terminal, options, async (input, ports, secrets) => {
    const done = await runShard(job, input, ports);
    if (done.errors.length > 0) {
      terminal.writeError(`${done.errors.map(describeUserError).join('\n')}\n`);
      return 2;
    }
    terminal.write(`${shardSummary(shard, done).join('\n')}\n`);
    if (done.handOver === undefined) return 0;
    writeTextFile(file, await shardLines(done.handOver, (trials) => redactTrials(trials, secrets.named())));
    terminal.writeError(`Wrote ${file}\n`);
    return 0;
  });
}

/** Puts the answers of shards together, asks for what is left, and judges as one run would. */
export async function mergeCommand(
  terminal: Terminal,
  patterns: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const files = findSavedFiles(patterns, '.');
  const merge = { of: undefined, run: runOf(terminal.env) };
  const shardFiles = () => Promise.resolve(files.map(({ name, path }) => ({ name, lines: linesOfFile(path) })));
  return await measureOnce(terminal, options, (input, ports) => gate({ ...input, merge }, { ...ports, shardFiles }));
}

/** What a CI calls the run that all of its jobs are part of. */
const RUN_NAMES = ['GITHUB_RUN_ID', 'CI_PIPELINE_ID', 'BUILD_BUILDID', 'CIRCLE_WORKFLOW_ID', 'BUILDKITE_BUILD_ID'];

function runOf(env: Terminal['env']): string {
  return RUN_NAMES.map((name) => env[name]).find((value) => value !== undefined && value !== '') ?? '';
}
