import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { generatorFor } from '../src/compare/random.ts';
import { fakeAgents, filled, oidOf, skillDesk, USEFUL } from '../test/support/agent-desk.ts';
import { gateDesk } from '../test/support/desk.ts';

const CASES = 10;
/** By how much head does worse, and on how many of the cases. */
const WORLDS = [
  { name: 'nothing changed', drop: 0, cases: CASES },
  { name: 'every case 30 points worse', drop: 0.3, cases: CASES },
  { name: 'every case 50 points worse', drop: 0.5, cases: CASES },
  { name: 'half of the cases dead', drop: 1, cases: CASES / 2 },
];
type World = (typeof WORLDS)[number];

/**
 * What the gate says of a skill with ten cases: `npm run bench -- agent-gate`, `--runs N`. Each case passes with a chance of
 * its own, 0.8 on average; a skill that lost a sentence does worse at every case, or fails those that rested on it.
 */
export async function agentGate(): Promise<void> {
  const given = process.argv.indexOf('--runs');
  for (const world of WORLDS) {
    // What is rare needs more of them to be told from chance.
    const runs = given !== -1 ? Number(process.argv[given + 1]) : world.drop === 0 ? 900 : 200;
    const counts = new Map<string, number>();
    let trials = 0;
    for (let run = 0; run < runs; run += 1) {
      const { kind, asked } = await once(run, world);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      trials += asked;
    }
    const shares = [...counts].map(([kind, count]) => `${kind} ${((100 * count) / runs).toFixed(1)} %`).join(', ');
    console.log(`${world.name}, ${runs} runs: ${shares}; ${(trials / runs).toFixed(0)} trials a run`);
  }
}

async function once(run: number, { drop, cases }: World): Promise<{ readonly kind: string; readonly asked: number }> {
  const random = generatorFor(run, ['bench', 'agent-gate']);
  const chance = (): number => uniformFloat64(random);
  const chances = Array.from({ length: CASES }, () => 0.6 + 0.4 * chance());
  const providers = fakeAgents(({ skill, form }) => {
    const worse = skill === oidOf(USEFUL) || form > cases ? 0 : drop;
    return { trace: filled(chance() < (chances[form - 1] ?? 0) - worse) };
  });
  const head = skillDesk({ skill: `${USEFUL} Mind the dates.`, cases: CASES });
  const { kind } = await gateDesk(skillDesk({ cases: CASES }), head, { ports: { providers }, input: { seed: run } });
  return { kind, asked: providers.asked.length };
}
