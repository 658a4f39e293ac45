import { parseArgs } from 'node:util';
import { at, designsOf, planWith, type Answers } from '../test/compare/support.ts';
import { drawIndex, generatorFor } from '../src/compare/random.ts';
import { describeTrialKey } from '../src/domain/trial.ts';
import { diceOf } from '../test/support/dice.ts';
import { openLaterCheckout } from '../test/support/later-bundle.ts';
import { startLaterServer, type PaidCall } from '../test/support/later-server.ts';
import { runRounds } from '../test/support/late-rounds.ts';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    kills: { type: 'string', default: '50' },
    worlds: { type: 'string', default: '100' },
    only: { type: 'string' },
  },
});
const HALF = 0.5;
const BLOCKS: ReadonlySet<string | undefined> = new Set(['dropped', 'broken', 'critical']);

type Chance = (side: 'base' | 'head', number: number) => number;

/** Chances to pass; in an unchanged world every block is a false one. */
const WORLDS: Readonly<Record<string, Chance>> = {
  'unchanged, never fails': () => 1,
  'unchanged, one case in ten is unsteady': (_, number) => (number % 10 === 0 ? 0.5 : 1),
  'unchanged, passes nine times in ten': () => 0.9,
  'head breaks one case in nine': (side, number) => (side === 'head' && number % 9 === 0 ? 0 : 1),
  'head is 12 points worse everywhere': (side) => (side === 'base' ? 0.92 : 0.8),
};

function world(seed: number, chance: Chance): Answers {
  return (key) => {
    const share = chance(key.side, Number(key.caseId.slice(1)));
    return drawIndex(generatorFor(seed, [describeTrialKey(key)]), 1000) < share * 1000;
  };
}

/** What asking later does to rounds: the same answers to the same trials, asked at once and in batches. */
function rounds(): void {
  const worlds = Number(values.worlds);
  const design = at(designsOf(planWith(60)));
  console.log(`Rounds: 60 cases, ${worlds} worlds of a kind, default policy`);
  for (const [name, chance] of Object.entries(WORLDS)) {
    const found = Array.from({ length: worlds }, (_, seed) => {
      const answers = world(seed + 1, chance);
      return { direct: runRounds(design, answers, false), late: runRounds(design, answers, true) };
    });
    const mean = (read: (one: (typeof found)[number]) => number) =>
      found.reduce((sum, one) => sum + read(one), 0) / worlds;
    const same = found.filter(({ direct, late }) => direct.outcome === late.outcome).length;
    const blocked = found.filter(({ late }) => BLOCKS.has(late.outcome)).length;
    const spend = (HALF * mean(({ late }) => late.calls)) / mean(({ direct }) => direct.calls);
    const waits = `${mean(({ direct }) => direct.waits).toFixed(1)} → ${mean(({ late }) => late.waits).toFixed(1)}, at most ${Math.max(...found.map(({ late }) => late.waits))}`;
    console.log(
      `  ${name}: same outcome ${same}/${worlds}, blocked ${blocked}, waits ${waits}, spend ${percent(spend)} of asking at once`,
    );
  }
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const VENDORS = [
  { name: 'OpenAI', target: { provider: 'openai', model: 'gpt-4.1-mini' }, tiers: ['batch', '2h', '8h'] },
  { name: 'Azure', target: { provider: 'azure-openai', model: 'gpt-4.1-mini' }, tiers: ['batch'] },
  { name: 'Anthropic', target: { provider: 'anthropic', model: 'claude-haiku-4-5' }, tiers: ['batch'] },
] as const;

/** The command line against a vendor on this machine: what was paid, and what was said. */
async function spend(): Promise<void> {
  console.log('Spend: 60 cases, whole runs');
  const worlds = { unchanged: () => 'ok', broken: (asked: string) => (/^B \d*[05]$/.test(asked) ? 'no way' : 'ok') };
  for (const { name, target, tiers } of VENDORS)
    for (const [kind, says] of Object.entries(worlds)) {
      await using server = await startLaterServer({ says });
      const runIn = async (service: object) => {
        await using checkout = await openLaterCheckout({ target: { ...target, ...service }, cases: 60 });
        const { result } = await checkout.run(server.url);
        return { verdict: result?.verdict.kind, usd: result?.spend.totalUsd ?? NaN };
      };
      const direct = await runIn({});
      for (const tier of tiers) {
        const late = await runIn({ service: tier });
        console.log(
          `  ${name}, ${kind}, ${tier}: ${percent(late.usd / direct.usd)} of $${direct.usd.toFixed(4)}; ${direct.verdict} → ${late.verdict}`,
        );
      }
    }
}

function counted(paid: readonly PaidCall[]): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(paid, ({ body }) => body)].map(([body, all]) => [body, all.length]));
}

/** Kills a run at requests drawn at random, and starts it again, until there were so many kills. */
async function kills(): Promise<void> {
  const wanted = Number(values.kills);
  const dice = diceOf(1);
  const says = (asked: string): string => (/^B [37]$/.test(asked) ? 'no way' : 'ok');
  let [killed, twice, others, runs] = [0, 0, 0, 0];
  for (let round = 0; killed < wanted; round += 1) {
    const { target } = VENDORS[round % VENDORS.length] ?? VENDORS[0];
    const checkoutOf = () => openLaterCheckout({ target: { ...target, service: 'batch' }, cases: 12 });
    await using calm = await startLaterServer({ says });
    await using undisturbed = await checkoutOf();
    const expected = await undisturbed.run(calm.url);
    let left = Infinity;
    let kill = (): void => undefined;
    await using server = await startLaterServer({ says, taken: () => ((left -= 1) === 0 ? kill() : undefined) });
    await using checkout = await checkoutOf();
    const runOnce = async () => {
      left = killed < wanted ? 1 + dice(9) : Infinity;
      return await checkout.runBundle(server.url, [], (end) => (kill = end));
    };
    let run = await runOnce();
    for (; run.code === null; run = await runOnce()) killed += 1;
    runs += 1;
    if (run.result?.verdict.kind !== expected.result?.verdict.kind) others += 1;
    const once = counted(calm.paid);
    for (const [body, count] of counted(server.paid)) twice += Math.max(0, count - (once.get(body) ?? 0));
  }
  console.log(
    `Kills: ${killed} by SIGKILL at random requests, ${runs} runs ended, paid twice ${twice}, other verdicts ${others}`,
  );
}

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = { rounds, spend, kills };
for (const [name, part] of Object.entries(PARTS)) if ((values.only ?? name) === name) await part();
