import { runCli } from './cli.ts';

process.exitCode = await runCli({
  argv: process.argv.slice(2),
  env: process.env,
  write: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
  hasColor: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  width: process.stdout.columns ?? 100,
});
