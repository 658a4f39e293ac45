#!/usr/bin/env node
import { openConversation } from './adapters/ask.ts';
import { stopSignal } from './adapters/stop-signal.ts';
import { tooOldNode } from './cli/node-version.ts';
import { runCli } from './cli.ts';

const { stdin, stdout, stderr, env } = process;
// Whoever reads may stop reading (`| head`): that is no error, and no verdict.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
  });
}

const mistake = tooOldNode(process.version);
if (mistake === undefined) {
  process.exitCode = await start();
} else {
  stderr.write(`${mistake}\n`);
  process.exitCode = 2;
}

async function start(): Promise<number> {
  const isWatched = stderr.isTTY && env['TERM'] !== 'dumb' && env['CI'] === undefined;
  using conversation = openConversation(stdin, stderr);
  return await runCli({
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
