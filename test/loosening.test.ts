import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Files } from './plan/plan-of.ts';
import { diceOf, type Dice } from './support/dice.ts';
import { CURT, desk, gateDesk, KIND, rows, type Desk, type Row } from './support/desk.ts';

/** A suite whose head is going to break `dead` of its cases. */
type Spec = { readonly desk: Required<Pick<Desk, 'cases'>> & Desk; readonly dead: readonly number[] };

const POLICIES: readonly (object | undefined)[] = [
  undefined,
  { pass_rate: { max_drop: 0.05 } },
  { pass_rate: { max_drop: 0.02 }, broken: { max: 3 } },
  { pass_rate: { max_drop: 0.05 }, tags: { refunds: { pass_rate: { max_drop: 0.1 } } } },
];
const CONFIGS: readonly (object | undefined)[] = [
  undefined,
  { policy: { pass_rate: { max_drop: 0.04 } } },
  { limits: { alpha: 0.02 } },
];

function baseOf(dice: Dice): Spec {
  const count = 30 + dice(30);
  const dead = rows(count).flatMap((_, index) => (index % 3 === 0 ? [index + 1] : []));
  const severities = ['minor', 'major', 'critical'];
  const cases = rows(count, (index) => ({
    tags: index % 2 === 0 ? ['refunds'] : ['other'],
    ...(dice(2) === 0 ? { severity: severities[dice(3)] } : {}),
    ...(dice(2) === 0 ? { cluster: `c${Math.floor(index / 2)}` } : {}),
  }));
  const config = CONFIGS[dice(CONFIGS.length)];
  const policy = POLICIES[dice(POLICIES.length)];
  const files = { 'beside.eval.yaml': beside(BESIDE) };
  return { dead, desk: { cases, policy, files, ...(config === undefined ? {} : { config }) } };
}

const BESIDE = rows(5, () => ({}), 401);

/** Another suite that base has, which asks the same target by milder rules. */
function beside(cases: readonly Row[], policy: object = { pass_rate: { max_drop: 1 } }): string {
  const defaults = { expect: [{ contains: 'ok' }] };
  return stringify({ suite: 'beside', target: target('mini', 'desk.md'), defaults, policy, cases });
}

type Edit = (spec: Spec, dice: Dice) => Spec;

const withCases = (spec: Spec, change: (row: Row, index: number) => Row | undefined): Spec => ({
  ...spec,
  desk: { ...spec.desk, cases: spec.desk.cases.flatMap((row, index) => change(row, index) ?? []) },
});
const isDead = ({ dead }: Spec, index: number): boolean => dead.includes(index + 1);
const LOOSE = [
  { pass_rate: { max_drop: 1, level: 'warn' }, critical: { max_broken: 99, level: 'warn' }, inconclusive: 'pass' },
  {
    pass_rate: { max_drop: 1, must_catch: 1 },
    score: { max_drop: 1 },
    broken: { net_p: 0.001 },
    tags: { other: { pass_rate: { max_drop: 1 } } },
  },
];

/** What an author may write into a suite, its configuration, or beside them, and what each must not buy. */
const EDITS: Readonly<Record<string, Edit>> = {
  'easy cases': (spec, dice) => ({
    ...spec,
    desk: { ...spec.desk, cases: [...spec.desk.cases, ...rows(1 + dice(150), () => ({ tags: ['refunds'] }), 501)] },
  }),
  'other tags': (spec, dice) =>
    withCases(spec, (row, index) => ({ ...row, tags: dice(2) === 0 || index === 0 ? ['refunds', 'new'] : [] })),
  'one cluster of all': (spec) => withCases(spec, (row) => ({ ...row, cluster: 'all' })),
  'other clusters': (spec, dice) =>
    withCases(spec, (row) => ({ ...row, cluster: dice(2) === 0 ? undefined : dice(3) })),
  'other severities': (spec, dice) => withCases(spec, (row) => ({ ...row, severity: ['minor', 'critical'][dice(2)] })),
  'random labels': (spec, dice) => withCases(spec, (row) => ({ ...row, human: ['pass', 'fail'][dice(2)] })),
  'fewer sound cases': (spec, dice) =>
    withCases(spec, (row, index) => (isDead(spec, index) || dice(4) > 0 ? row : undefined)),
  'no dead cases': (spec) => withCases(spec, (row, index) => (isDead(spec, index) ? undefined : row)),
  'other inputs under the same ids': (spec) =>
    withCases(spec, (row, index) => (isDead(spec, index) ? { ...row, vars: { n: 1001 + index } } : row)),
  'easy inputs under all ids': (spec) => withCases(spec, (row) => ({ ...row, vars: { n: 1000 } })),
  'inputs kept aside': (spec) =>
    withCases(spec, (row, index) => (isDead(spec, index) ? { ...row, vars: { old: row.vars, n: 1000 } } : row)),
  'another turn before the question': (spec) =>
    withCases(spec, (row, index) =>
      isDead(spec, index) ? { ...row, vars: { n: 1000 }, messages: [{ role: 'user', content: 'Well?' }] } : row,
    ),
  'cases moved to a suite beside': (spec) => {
    const moved = spec.desk.cases.filter((_, index) => isDead(spec, index));
    const files = { 'beside.eval.yaml': beside([...BESIDE, ...moved]) };
    return filesIn(
      withCases(spec, (row, index) => (isDead(spec, index) ? undefined : row)),
      files,
    );
  },
  'milder rules beside': (spec) =>
    filesIn(spec, { 'beside.eval.yaml': beside(BESIDE, { pass_rate: { max_drop: 1, level: 'warn' } }) }),
  'other ids': (spec) => withCases(spec, (row) => ({ ...row, id: `X-${row.id}` })),
  'look-alike ids': (spec) => withCases(spec, (row) => ({ ...row, id: row.id.replace('T', 'Т') })),
  'a loose policy': (spec, dice) => ({ ...spec, desk: { ...spec.desk, policy: LOOSE[dice(LOOSE.length)] } }),
  'no policy': (spec) => ({ ...spec, desk: { ...spec.desk, policy: undefined } }),
  'a loose configuration': (spec, dice) => {
    const limits = { alpha: 1e-9, max_rounds: 1, max_error_share: 1, reuse_days: 30 };
    return { ...spec, desk: { ...spec.desk, config: { policy: LOOSE[dice(LOOSE.length)], limits } } };
  },
  'a configuration that looks elsewhere': (spec) => ({
    ...spec,
    desk: { ...spec.desk, config: { suites: ['elsewhere/*.eval.yaml'] } },
  }),
  'a copy of the old prompt': (spec) => aside(spec, [target('mini', 'copy.md')]),
  'a decoy beside it': (spec) => aside(spec, [target('mini', 'copy.md'), target('mini2', 'desk.md')]),
  'another suite id': (spec) => ({ ...spec, desk: { ...spec.desk, suite: { ...spec.desk.suite, suite: 'desk2' } } }),
};

function filesIn(spec: Spec, files: Files): Spec {
  return { ...spec, desk: { ...spec.desk, files: { ...spec.desk.files, ...files } } };
}

function target(name: string, prompt: string): object {
  return { name, prompt, provider: 'openai', model: 'gpt-6-luna' };
}

function aside(spec: Spec, targets: readonly object[]): Spec {
  const files = { ...spec.desk.files, 'copy.md': KIND };
  return { ...spec, desk: { ...spec.desk, files, suite: { ...spec.desk.suite, target: undefined, targets } } };
}

const NAMES = Object.keys(EDITS);

function edit(spec: Spec, names: readonly string[], dice: Dice): Files {
  const edited = names.reduce((before, name) => EDITS[name]?.(before, dice) ?? before, spec);
  return desk({ ...edited.desk, prompt: CURT });
}

const GREEN = ['pass', 'nothing-to-run', 'waived'];

describe('a change that base’s spec blocks', () => {
  it.each(NAMES)('is not let through by %s', async (name) => {
    const dice = diceOf(7);
    const spec = baseOf(dice);
    const { kind } = await gateDesk(desk(spec.desk), edit(spec, [name], dice), { dead: spec.dead });
    expect(GREEN).not.toContain(kind);
  });

  it.each(Array.from({ length: 30 }, (_, seed) => seed))('is not let through by a mixture, seed %i', async (seed) => {
    const dice = diceOf(seed);
    const spec = baseOf(dice);
    const base = desk(spec.desk);
    const control = await gateDesk(base, desk({ ...spec.desk, prompt: CURT }), { dead: spec.dead });
    expect(control.kind).toBe('fail');
    const names = Array.from({ length: 1 + dice(4) }, () => NAMES[dice(NAMES.length)] ?? '');
    const { kind } = await gateDesk(base, edit(spec, names, dice), { dead: spec.dead });
    expect(GREEN, names.join(', ')).not.toContain(kind);
  });
});
