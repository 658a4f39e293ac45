import { posix } from 'node:path';
import type { PerSide } from '../domain/side.ts';
import type { InputFile, Suite, Target } from '../domain/suite.ts';

const OWN_ENVIRONMENT =
  'Make a virtual environment in each side: `setup: [sh, -c, "python -m venv .venv && .venv/bin/pip install -r requirements.txt"]`, `command: [.venv/bin/python, …]`.';

/** Where both sides would answer from one thing, so that head is compared with itself: told before anything is measured. */
export function findSharedState({ base, head }: PerSide<readonly Suite[]>): readonly string[] {
  return head.flatMap((suite) => {
    const before = base.find(({ id }) => id === suite.id)?.targets ?? [];
    return suite.targets.flatMap((target) => {
      const name = `\`${target.name}\` of \`${suite.id}\``;
      const counterpart = before.find((each) => each.name === target.name);
      return [...oneServer(name, counterpart, target), ...oneInterpreter(name, target)];
    });
  });
}

function oneServer(name: string, base: Target | undefined, { endpoint, inputs }: Target): readonly string[] {
  if (base?.endpoint.provider !== 'http' || endpoint.provider !== 'http') return [];
  if (base.endpoint.url !== endpoint.url || isSameFiles(base.inputs, inputs)) return [];
  const what = `Base and head of ${name} ask one server (${endpoint.url}) although its \`inputs\` changed`;
  return [`${what}: unless it tells the versions apart by what it is sent, head is compared with itself.`];
}

function isSameFiles(a: readonly InputFile[], b: readonly InputFile[]): boolean {
  return a.length === b.length && a.every(({ path, oid }, index) => b[index]?.path === path && b[index].oid === oid);
}

function oneInterpreter(name: string, { endpoint }: Target): readonly string[] {
  if (endpoint.provider !== 'command' || endpoint.setup === undefined) return [];
  if (!installsForAll(endpoint.setup)) return [];
  return [
    `The \`setup\` of ${name} installs into one Python for both sides: base may answer with head's packages. ${OWN_ENVIRONMENT}`,
  ];
}

const PIP = /^pip[\d.]*$/;
const PYTHON = /^python[\d.]*$/;

/** `pip install`, `python -m pip install` or `uv pip install --system` outside of an environment of the side's own. */
function installsForAll([program = '', ...rest]: readonly string[]): boolean {
  if (program !== posix.basename(program) || !rest.includes('install')) return false;
  if (PIP.test(program)) return !rest.some((each) => /^--(?:target|prefix|python)\b|^-t$/.test(each));
  if (PYTHON.test(program)) return rest[0] === '-m' && PIP.test(rest[1] ?? '');
  return program === 'uv' && rest[0] === 'pip' && rest.includes('--system');
}
