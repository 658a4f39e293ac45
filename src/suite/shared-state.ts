import { posix } from 'node:path';
import type { Suite, Target } from '../domain/suite.ts';

const OWN_ENVIRONMENT =
  'Make a virtual environment in each side: `setup: [sh, -c, "python -m venv .venv && .venv/bin/pip install -r requirements.txt"]`, `command: [.venv/bin/python, …]`.';

/** Where both sides' programs would live in one place, so that base answers with what head brought: told before anything is measured. */
export function findSharedState(head: readonly Suite[]): readonly string[] {
  return head.flatMap(({ id, targets }) =>
    targets.flatMap((target) => oneInterpreter(`\`${target.name}\` of \`${id}\``, target)),
  );
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
