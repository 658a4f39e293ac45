import { describe, expect, it } from 'vitest';
import { desk, gateDesk, rows } from '../support/desk.ts';
import type { Files } from './plan-of.ts';

const FILES: Files = {
  'agent.py': 'import helper',
  'helper.py': 'good = True',
  'web.ts': '',
  'notes.md': '',
  start: '',
};

/** A desk whose answers come from a program, or are judged by one. */
const ofProgram = (keys: object, files: Files = {}): Files =>
  desk({
    cases: rows(8),
    suite: { target: { name: 'agent', provider: 'command', command: ['python3', 'agent.py'], ...keys } },
    files: { ...FILES, ...files },
  });
const ofScorer = (scorer: unknown, files: Files = {}): Files =>
  desk({ cases: rows(8), suite: { defaults: { expect: [{ command: scorer }] } }, files: { ...FILES, ...files } });

async function toldOf(base: Files, head: Files) {
  const { result, comment } = await gateDesk(base, head);
  const told = result.changes.filter(({ kind }) => kind === 'code-unwatched');
  return {
    kind: result.verdict.kind,
    told: told.map(({ target, before, blocks }) => [target, before, blocks]),
    comment,
  };
}

describe('code that changes beside a program of which nobody says what it reads', () => {
  it('is told though nothing runs: of a target', async () => {
    const { kind, told, comment } = await toldOf(ofProgram({}), ofProgram({}, { 'helper.py': 'good = False' }));
    expect([kind, told]).toEqual(['nothing-to-run', [['agent', 'helper.py', false]]]);
    expect(comment).toContain('`agent` of `desk` may read `helper.py`, which this pull request changes');
    expect(comment).toContain('`inputs:`');
  });

  it('is told though nothing runs: of a scorer', async () => {
    const scorer = ['python3', 'agent.py'];
    const { kind, told } = await toldOf(ofScorer(scorer), ofScorer(scorer, { 'helper.py': 'good = False' }));
    expect([kind, told]).toEqual(['nothing-to-run', [[undefined, 'helper.py', false]]]);
  });

  it.each([
    ['a file that is no code', { 'notes.md': 'changed' }],
    ['code of another language', { 'web.ts': 'changed' }],
  ])('is not told of %s', async (_what, files) => {
    expect((await toldOf(ofProgram({}), ofProgram({}, files))).told).toEqual([]);
  });

  it('may be anything for a program that says nothing of itself', async () => {
    const keys = { command: ['./start'] };
    expect((await toldOf(ofProgram(keys), ofProgram(keys, { 'web.ts': 'changed' }))).told).toEqual([
      ['agent', 'web.ts', false],
    ]);
    const nameless = { command: ['python3', '-m', 'agent'] };
    expect((await toldOf(ofProgram(nameless), ofProgram(nameless, { 'web.ts': 'changed' }))).told).toEqual([
      ['agent', 'web.ts', false],
    ]);
  });

  it('is measured, and not told, once `inputs:` names it', async () => {
    const keys = { inputs: ['*.py'] };
    const { kind, told } = await toldOf(ofProgram(keys), ofProgram(keys, { 'helper.py': 'good = False' }));
    expect(told).toEqual([]);
    expect(kind).not.toBe('nothing-to-run');
    const scorer = { command: ['python3', 'agent.py'], inputs: ['*.py'] };
    const judged = await toldOf(ofScorer(scorer), ofScorer(scorer, { 'helper.py': 'good = False' }));
    expect(judged.told).toEqual([]);
    expect(judged.kind).not.toBe('nothing-to-run');
  });

  it('affects a target whose command names it, without `inputs:` too', async () => {
    const { kind } = await toldOf(ofProgram({}), ofProgram({}, { 'agent.py': 'import other' }));
    expect(kind).not.toBe('nothing-to-run');
  });
});
