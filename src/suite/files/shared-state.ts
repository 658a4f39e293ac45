import { posix } from 'node:path';
import type { Suite, Target } from '../../domain/suite.ts';
import type { Warning } from '../../domain/warning.ts';

/** Where both sides' programs would live in one place, so that base answers with what head brought: told before anything is measured. */
export function findSharedState(head: readonly Suite[]): readonly Warning[] {
  return head.flatMap(({ id: suite, targets }) =>
    targets.filter(sharesPython).map(({ name: target }) => ({ kind: 'shared-python', suite, target }) as const),
  );
}

function sharesPython({ endpoint }: Target): boolean {
  return endpoint.provider === 'command' && endpoint.setup !== undefined && installsForAll(endpoint.setup);
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
