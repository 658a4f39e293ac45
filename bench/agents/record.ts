import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPrices } from '../../src/adapters/pricing/prices.ts';
import { openFetch } from '../../src/adapters/providers/wire/transport.ts';
import { openBroker } from '../../src/adapters/agents/broker/broker.ts';
import { openUpstream } from '../../src/adapters/agents/broker/upstream.ts';
import { CLIS } from '../../src/adapters/agents/clis/table.ts';
import { findProgram } from '../../src/adapters/agents/find-program.ts';
import { findSandbox, openRoom } from '../../src/adapters/agents/sandbox/sandbox.ts';
import { INSIDE } from '../../src/adapters/agents/sandbox/view.ts';
import { placeFile } from '../../src/adapters/agents/workspace/place.ts';
import { agentOf, asking } from '../../test/adapters/agents/situation.ts';
import { startModelServer } from '../../test/support/model/server.ts';
import { modelAt, SCENARIOS, type Pinned, type Scenario } from './scenarios.ts';

const RECORDED = join(import.meta.dirname, '../../test/adapters/agents/recorded');

/**
 * Writes down what the real programs print, for the stand-ins of the ordinary tests: first the words that they were started
 * with, then their lines, and between them where they asked their model.
 */
export async function recordAgents(path: string, agents: readonly Pinned[]): Promise<void> {
  for (const pinned of agents)
    for (const scenario of SCENARIOS[pinned.agent]) {
      const lines = await record(pinned, scenario, path);
      const directory = join(RECORDED, pinned.agent);
      mkdirSync(directory, { recursive: true });
      writeFileSync(join(directory, `${scenario.name}.jsonl`), `${lines.join('\n')}\n`);
      console.log(`${pinned.agent} ${scenario.name}: ${lines.length} lines`);
    }
}

async function record(
  pinned: Pinned,
  { name, replies, turns = 20, model: other = pinned.model }: Scenario,
  path: string,
): Promise<readonly string[]> {
  const directory = mkdtempSync(join(tmpdir(), 'record-'));
  let text = '';
  let asked = 0;
  await using server = await startModelServer({
    behaviour: () => {
      text += `${text === '' || text.endsWith('\n') ? '' : '\n'}{"recorder":"request"}\n`;
      asked += 1;
      return { usage: { input: 1000, cachedInput: 400, output: 20 }, ...replies[Math.min(asked, replies.length) - 1] };
    },
  });
  const limits = { turns, seconds: 60, costUsd: 1 };
  const model = modelAt({ ...pinned, model: other }, server.url);
  const endpoint = agentOf({ agent: pinned.agent, version: pinned.version, command: undefined, model, limits });
  const [sandbox, cli, prices] = await Promise.all([
    findSandbox({ env: process.env, directory }),
    CLIS[pinned.agent](),
    loadPrices(new Map()),
  ]);
  const program = findProgram(cli.program ?? '', { PATH: path });
  const socket = join(directory, 'broker');
  const world = { upstream: openUpstream(model, server.env), fetch: openFetch({}), prices: () => prices };
  const broker = await openBroker({ ...world, pause: () => Promise.resolve() }, socket);
  const room = openRoom(directory);
  const skill = '---\nname: shout\ndescription: Shouts a greeting.\n---\nWrite HELLO to greeting.txt.\n';
  placeFile(room.workspace, `${pinned.skills}/shout/SKILL.md`, Buffer.from(skill));
  placeFile(room.workspace, 'input.txt', Buffer.from('in\n'));
  const { token } = broker.openTrial({ ...limits, turns: 100 });
  const origin = `http://127.0.0.1:${sandbox.relayPort}`;
  const { command, env, home, input } = cli.start(
    { endpoint, request: asking(endpoint, name), origin, token },
    program.inside,
  );
  for (const [path, words] of home) placeFile(room.home, path, Buffer.from(words));
  const own = { PATH: sandbox.path, HOME: INSIDE.home, TMPDIR: INSIDE.temporary, SHELL: '/bin/bash', LANG: 'C.UTF-8' };
  const launch = { command, directory: INSIDE.workspace, env: { ...own, ...env }, input };
  const running = sandbox.start({ room, network: 'none', socket, more: [program.layer], launch });
  running.child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const { code } = await running.ended;
  broker.close();
  rmSync(directory, { recursive: true, force: true });
  const start = { recorder: 'start', version: pinned.version, words: command.slice(1) };
  return [JSON.stringify(start), ...text.trimEnd().split('\n'), JSON.stringify({ recorder: 'end', code })];
}
