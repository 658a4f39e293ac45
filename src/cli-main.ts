#!/usr/bin/env node
import { openConversation } from './adapters/ask.ts';
import { stopSignal } from './adapters/stop-signal.ts';
import { runCli } from './cli.ts';

const { stdin, stdout, stderr, env } = process;
const isWatched = stderr.isTTY && env['TERM'] !== 'dumb' && env['CI'] === undefined;
using conversation = openConversation(stdin, stderr);

process.exitCode = await runCli({
  argv: process.argv.slice(2),
  env,
  write: (text) => void stdout.write(text),
  writeError: (text) => void stderr.write(text),
  hasColor: stdout.isTTY && env['NO_COLOR'] === undefined,
  get width() {
    return stdout.columns ?? stderr.columns ?? 100;
  },
  isLive: isWatched,
  ask: stdin.isTTY && stderr.isTTY ? conversation.ask : undefined,
  stopSignal,
});
