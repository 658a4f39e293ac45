#!/usr/bin/env node
import { openConversation } from '../adapters/terminal/ask.ts';
import { atEnd } from '../adapters/process/at-end.ts';
import { startWithoutKeys } from '../adapters/programs/clean-start.ts';
import { endProcess } from '../adapters/programs/end-process.ts';
import { leaveNothingAtSignals, stopSignal } from '../adapters/process/stop-signal.ts';
import type { runCli } from './cli.ts';
import { tooOldNode } from './node-version.ts';

const { stdin, stdout, stderr, env } = process;
let isOutputLost = false;

// The one command that starts programs. Before anything large is loaded: it may start the process once more.
if (process.argv[2] === 'run') startWithoutKeys();
leaveNothingAtSignals();
stdout.on('error', loseOutput);
// What is lost here is no result.
stderr.on('error', () => undefined);

const mistake = tooOldNode(process.version);
if (mistake === undefined) {
  const exitCode = await start();
  process.exitCode = isOutputLost ? Math.max(exitCode, 2) : exitCode;
} else {
  stderr.write(`${mistake}\n`);
  process.exitCode = 2;
}
await endProcess();

/** The command goes on to its end: what it has paid for is kept, and it may write files too. */
function loseOutput(error: NodeJS.ErrnoException): void {
  // Whoever reads may stop reading (`| head`): that is no error, and no verdict.
  if (isOutputLost || error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') return;
  isOutputLost = true;
  stderr.write(`Standard output could not be written: ${error.message}.\n`);
  process.exitCode = 2;
}

async function start(): Promise<number> {
  const isWatched = stderr.isTTY && env['TERM'] !== 'dumb' && env['CI'] === undefined;
  using conversation = openConversation(stdin, stderr);
  // The terminal must not stay in the state in which it is asked.
  atEnd(() => conversation[Symbol.dispose]());
  const run = await loadCli();
  return await run({
    argv: process.argv.slice(2),
    env,
    write: (text) => void stdout.write(text),
    writeError: (text) => void stderr.write(text),
    hasColor: stdout.isTTY && env['NO_COLOR'] === undefined && env['TERM'] !== 'dumb',
    get width() {
      // Some terminals tell 0.
      return stdout.columns || stderr.columns || 100;
    },
    isLive: isWatched,
    ask: stdin.isTTY && stderr.isTTY ? conversation.ask : undefined,
    stopSignal,
  });
}

/** On its own: where something is disposed of, the compiler leaves the ending of an import as it is. */
async function loadCli(): Promise<typeof runCli> {
  return (await import('./cli.ts')).runCli;
}
