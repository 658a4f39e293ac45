import { describe, expect, it } from 'vitest';
import { guardSecrets, guardTrust } from '../../src/plan/trust/trust.ts';
import { planOf, type Files } from './plan-of.ts';

const suite = (more: string): string => `suite: own
harness:
  kind: pytest
  command: [python3, -m, pytest, evals]
${more}`;

const BASE: Files = {
  'own.eval.yaml': suite('  yardstick: [evals/**]\n  inputs: [app/**]\n  critical: [refund]\n  pass_at: 0.9\n'),
  'evals/test_reply.py': 'def test_reply(): ...',
  'app/reply.py': 'reply = 1',
  'README.md': 'Read me.',
};

const changed = (path: string, text: string): Files => ({ ...BASE, [path]: text });

describe('a harness runs', () => {
  it.each([
    {
      what: 'what it reads',
      path: 'app/reply.py',
      text: 'reply = 2',
      how: 'compared',
      reasons: [{ kind: 'inputs', file: 'app/reply.py' }],
    },
    {
      what: 'what judges',
      path: 'evals/test_reply.py',
      text: 'def test_other(): ...',
      how: 'measured',
      reasons: [{ kind: 'scorer', file: 'evals/test_reply.py' }],
    },
    {
      what: 'its command',
      path: 'own.eval.yaml',
      text: suite('  yardstick: [evals/**]\n  inputs: [app/**]\n  critical: [refund]\n  pass_at: 0.9\n').replace(
        'evals]',
        'evals, -x]',
      ),
      how: 'compared',
      reasons: [{ kind: 'parameters', file: 'own.eval.yaml' }],
    },
  ] as const)('where $what changed', async ({ path, text, how, reasons }) => {
    const { harnesses } = await planOf(BASE, changed(path, text));
    expect(harnesses).toEqual([expect.objectContaining({ suite: 'own', how, reasons, isNew: false })]);
  });

  it('not where nothing of it changed, unless every file is its input', async () => {
    expect((await planOf(BASE, changed('README.md', 'Other.'))).harnesses).toBeUndefined();
    const open = { ...BASE, 'own.eval.yaml': suite('') };
    expect((await planOf(open, { ...open, 'README.md': 'Other.' })).harnesses).toEqual([
      expect.objectContaining({ how: 'compared', reasons: [{ kind: 'inputs', file: 'README.md' }] }),
    ]);
  });

  it('on head alone where base has none, and where there is no base', async () => {
    const { 'own.eval.yaml': _gone, ...without } = BASE;
    expect((await planOf(without, BASE)).harnesses).toEqual([
      expect.objectContaining({ how: 'measured', isNew: true }),
    ]);
    const alone = await planOf(undefined, BASE, { unaffected: 'measured' });
    expect(alone.harnesses).toEqual([expect.objectContaining({ how: 'measured', isNew: false })]);
  });
});

describe('the rules of a harness', () => {
  it('are base’s: what a pull request loosens of them counts after it is merged, and a case no longer critical blocks', async () => {
    const head = changed('own.eval.yaml', suite('  yardstick: [evals/**]\n  inputs: [app/**]\n  pass_at: 0.1\n'));
    const { harnesses, changes } = await planOf(BASE, { ...head, 'app/reply.py': 'reply = 2' });
    expect(harnesses?.[0]?.passAt.all).toBe(0.9);
    expect(harnesses?.[0]?.critical).toEqual(['refund']);
    expect(changes.map(({ kind, before, after, blocks }) => [kind, before, after, blocks])).toEqual([
      ['policy-changed', 'pass_at: 0.9', 'pass_at: 0.1', false],
      ['severity-lowered', 'critical', 'major', true],
    ]);
  });

  it('are told scorer by scorer where each has its own, and as none where there is none', async () => {
    const rules = (passAt: string) =>
      changed('own.eval.yaml', suite(`  yardstick: [evals/**]\n  inputs: [app/**]\n  critical: [refund]\n${passAt}`));
    const linesOf = async (passAt: string) => {
      const { changes } = await planOf(BASE, rules(passAt));
      return changes.map(({ kind, before, after }) => [kind, before, after]);
    };
    expect(await linesOf('')).toEqual([['policy-changed', 'pass_at: 0.9', undefined]]);
    expect(await linesOf('  pass_at: { Factuality: 0.6 }\n')).toEqual([
      ['policy-changed', 'pass_at: 0.9', 'pass_at: { Factuality: 0.6 }'],
    ]);
  });

  it('go with it: to take the harness out of a suite blocks', async () => {
    const head = changed(
      'own.eval.yaml',
      'suite: own\ntarget: { provider: command, command: [a] }\ncases: [{ id: x, vars: { q: 1 }, expect: [{ contains: a }] }]\n',
    );
    const { changes } = await planOf(BASE, head);
    expect(changes.filter(({ blocks }) => blocks).map(({ kind, target }) => [kind, target])).toEqual([
      ['target-removed', 'pytest'],
    ]);
  });
});

describe('a stranger’s harness', () => {
  it('never runs where keys are, and without keys the run is an error', async () => {
    const plan = await planOf(BASE, changed('app/reply.py', 'reply = 2'));
    expect(guardTrust(plan, plan.spec, 'fork-with-secrets').map(({ sentence }) => sentence)).toEqual([
      "Suite own runs the harness of a fork's pull request.",
    ]);
    expect(guardSecrets(plan, 'fork-without-secrets')).toHaveLength(1);
    expect([...guardTrust(plan, plan.spec, 'trusted'), ...guardSecrets(plan, 'trusted')]).toEqual([]);
  });
});
