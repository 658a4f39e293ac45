import { stringify } from 'yaml';
import { loadPrices } from '../../src/adapters/pricing/prices.ts';
import type { StoredValue } from '../../src/ports.ts';
import type { ModelRequest } from '../../test/support/model/server.ts';
import type { Files } from '../../test/plan/plan-of.ts';
import { fakeStore } from '../../test/run/fakes.ts';
import { gateDesk, type DeskResult } from '../../test/support/desk.ts';
import type { Check } from './checks.ts';
import type { Pinned } from './scenarios.ts';
import { isAsking, must, openWorld, type Script, type World } from './world.ts';

const WORD = 'Write HELLO into the file.';

/** A model that takes the skill up, and does what it says where it says that. */
function obedient(pinned: Pinned): Script {
  return (request) => {
    const { prompt } = request;
    const said = !isAsking(prompt)
      ? pinned.skill('shout')
      : prompt.includes(WORD) && !prompt.includes('greeting.txt')
        ? pinned.shell('echo HELLO > greeting.txt')
        : { text: 'All done.' };
    return { ...said, usage: usageOf(request) };
  };
}

/** As a vendor counts: all that is sent, most of it from the cache once there is an answer before. */
function usageOf({ body, messages }: ModelRequest) {
  const input = Math.ceil(JSON.stringify(body).length / 4);
  const isFirst = messages.every(({ role }) => role === 'user');
  return { input, cachedInput: isFirst ? 0 : Math.floor(input * 0.9), output: 200 };
}

function repositoryIn({ pinned, server }: World, skill: string, more: Files = {}): Files {
  const { agent, version, model, skills, api } = pinned;
  const target = {
    ...{ provider: 'agent', agent, version, model },
    ...(agent === 'copilot' ? { model_provider: 'openai' } : {}),
    ...(api === 'generate' ? { base_url: server.url } : {}),
    files: [{ from: '../skills/**', to: `${skills}/` }],
  };
  const expect = [{ skill_triggered: 'shout' }, { file: 'greeting.txt' }];
  const suite = { suite: 'shout', target, cases: [{ id: 'greet', prompt: 'Please shout.', expect }] };
  return {
    'evals/shout.eval.yaml': stringify(suite),
    'skills/shout/SKILL.md': `---\nname: shout\ndescription: Shouts a greeting.\n---\n${skill}\n`,
    'skills/shout/evals/evals.json': '{}',
    ...more,
  };
}

type Pushed = DeskResult & { readonly requests: number };

/** A pull request as the gate sees it, with the real program; what it asked its model. */
async function push(world: World, [base, head]: readonly [Files, Files], run: PushRun): Promise<Pushed> {
  for (const text of [...Object.values(base), ...Object.values(head)]) world.files.file('any', text as string);
  const before = world.server.requests.length;
  const result = await gateDesk(base, head, {
    input: { run: run.name, seed: 7 },
    ports: {
      providers: world.providers,
      loadPrices: () => loadPrices(new Map()),
      openStore: () => Promise.resolve(fakeStore(run.name, run.store)),
    },
  });
  return { ...result, requests: world.server.requests.length - before };
}

type PushRun = { readonly name: string; readonly store: Map<string, StoredValue> };

/** A whole pull request, its first decision and its second push. */
export const WHOLE_RUNS: Check = {
  name: 'a skill that lost its sentence blocks after confirmation, an unaffected change asks nothing, a second push asks head alone, at a cost within the plan',
  run: async (pinned, path) => {
    await using world = await openWorld(pinned, path, obedient(pinned));
    const store = new Map<string, StoredValue>();
    const base = repositoryIn(world, WORD);
    const evals = { 'skills/shout/evals/evals.json': '{"evals":[]}' };
    const same = await push(world, [base, repositoryIn(world, WORD, evals)], { name: 'same', store });
    must(same.kind === 'nothing-to-run' && same.requests === 0, `unaffected: ${same.kind}, ${same.requests} requests`);
    const kept = await push(world, [base, repositoryIn(world, `${WORD} Be loud.`)], { name: 'kept', store });
    must(kept.kind !== 'fail' && kept.kind !== 'error', `with its sentence: ${told(kept)}`);
    const lost = await push(world, [base, repositoryIn(world, 'Be loud.')], { name: 'lost', store });
    must(lost.kind === 'fail', `without its sentence: ${told(lost)}`);
    const { trials, estimate } = lost.result;
    must(
      trials.some(({ key }) => key.purpose === 'confirmation'),
      'nothing was confirmed',
    );
    const first = trials.filter(({ key }) => key.purpose !== 'confirmation' && key.round === 1);
    const stored = first.filter((one) => one.status === 'scored' && one.origin === 'stored');
    must(stored.length === 1 && stored.every(({ key }) => key.side === 'base'), 'its base side is not from the store');
    const range = kept.result.estimate?.costUsd;
    const paid = kept.result.trials
      .filter(({ key }) => key.round === 1 && key.purpose !== 'confirmation')
      .reduce((sum, one) => sum + (one.status === 'scored' ? (one.spendUsd ?? 0) : 0), 0);
    must(
      range !== undefined && range.low <= paid && paid <= range.high,
      `paid ${paid}, planned ${JSON.stringify(range)}`,
    );
    return `${trials.length} trials to block; $${paid.toFixed(4)} of $${range?.low.toFixed(4)}–${range?.high.toFixed(4)} planned (${estimate?.trials?.count ?? 0} trials)`;
  },
};

function told({ kind, result }: DeskResult): string {
  const errors = result.errors.map(({ sentence }) => sentence);
  const lost = result.trials.flatMap((one) => (one.status === 'errored' ? [one.message] : []));
  return [kind, ...errors, ...lost].join('; ').slice(0, 600);
}
