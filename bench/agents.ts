import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { CHECKS } from './agents/checks.ts';
import { brokerMemory, leftoversAfterKills, overheadOf } from './agents/figures.ts';
import { recordAgents } from './agents/record.ts';
import { PINNED } from './agents/scenarios.ts';
import { installPinned } from './agents/world.ts';

/**
 * `npm run bench -- agents`: the pinned agent programs, as their registries have them, tried in their sandbox against a model
 * on this machine's loopback. `--record` writes anew what the stand-ins of the ordinary tests print, `--directory=DIR` says
 * where the programs are or go, `--agent=NAME` tries one, `--check=WORD` the checks with that word, `--check=figures` none of them, `--kills=N`, `--times=N`.
 */
const option = (name: string): string | undefined =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);

const agents = PINNED.filter(({ agent }) => agent === (option('agent') ?? agent));
const bin = installPinned(option('directory') ?? join(tmpdir(), 'evaldelta-bench-agents'), agents);
const path = `${bin}${delimiter}${process.env['PATH'] ?? ''}`;

if (process.argv.includes('--record')) await recordAgents(path, agents);
else await tryAll();

async function tryAll(): Promise<void> {
  const word = option('check') ?? '';
  const kills = Number(option('kills') ?? 50);
  const times = Number(option('times') ?? 5);
  for (const pinned of agents) {
    console.log(`\n## ${pinned.agent} ${pinned.version}\n\n| check | what came of it |\n| --- | --- |`);
    for (const { name, run } of CHECKS.filter((check) => check.name.includes(word)))
      await tell(name, () => run(pinned, path));
    if (word !== '' && word !== 'figures') continue;
    await tell('what a trial adds to the program by itself', () => overheadOf(pinned, path, times));
    await tell('what SIGKILL of our own process leaves', () =>
      leftoversAfterKills(pinned, path, Math.ceil(kills / agents.length)),
    );
  }
  if (word === '' || word === 'figures') console.log(`\nBroker: ${await brokerMemory(400)}`);
  process.exit();
}

async function tell(name: string, work: () => Promise<string>): Promise<void> {
  try {
    console.log(`| ${name} | ${await work()} |`);
  } catch (error) {
    process.exitCode = 1;
    console.log(`| ${name} | **does not hold**: ${String(error).replaceAll(/\s+/g, ' ').slice(0, 1500)} |`);
  }
}
