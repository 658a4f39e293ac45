import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/domain/result.ts';
import { renderJson } from '../../../src/report/machine/json.ts';
import { caseComparison, comparison, result, resultCase, row, trial } from '../../report/build.ts';
import { runCommandLine, scriptedPerson } from '../../support/cli-bench.ts';
import { createDirectory } from '../../support/repository.ts';

describe('evaldelta review', () => {
  it('shows input and both outputs, and records what the person says of the later one', async () => {
    await using desk = await openDesk();
    const { code, out } = await desk.review('p', 'fail');
    expect(code).toBe(0);
    expect(out).toContain('1/2  refund · major · support-triage × mini');
    expect(out).toContain('before  Within 30 days.');
    expect(out).toContain('output  Whenever you like!');
    expect(desk.labels()).toEqual([
      expect.objectContaining({ output: 'Whenever you like!', scorers: 'fail', human: 'pass' }),
      expect.objectContaining({ output: 'Tomorrow.', scorers: 'pass', human: 'fail' }),
    ]);
    expect(out).toContain('2 labelled');
    expect(out).toContain('the scorers agreed with 0 of them');
  });

  it('says what the scorers found only after the person has judged', async () => {
    await using desk = await openDesk();
    let shown = '';
    const shownBeforeAnswer: string[] = [];
    await runCommandLine(['review', desk.file, '--into', desk.into], {
      write: (text) => void (shown += text),
      ask: () => {
        shownBeforeAnswer.push(shown);
        return Promise.resolve('p');
      },
    });
    expect(shownBeforeAnswer[0]).not.toContain('no window named');
    expect(shownBeforeAnswer[1]).toContain('The scorers disagree: contains: no window named.');
  });

  it('goes on where it was left, and asks nothing twice', async () => {
    await using desk = await openDesk();
    expect((await desk.review('f', 'q')).out).toContain('1 left');
    const second = await desk.review('s');
    expect(second.out).toContain('1/1  arrival');
    expect(desk.labels()).toHaveLength(1);
    await desk.review('p');
    expect((await desk.review()).out).toBe('Nothing is left to review.\n');
    expect(desk.labels()).toHaveLength(2);
  });

  it('asks again for an answer that it does not know, and stops when the person leaves', async () => {
    await using desk = await openDesk();
    const person = scriptedPerson('maybe', 'P');
    await runCommandLine(['review', desk.file, '--into', desk.into], { ask: person.ask });
    expect(person.asked).toHaveLength(3);
    expect(desk.labels()).toHaveLength(1);
  });

  it('takes unchanged outputs too with --all', async () => {
    await using desk = await openDesk();
    const { out } = await runCommandLine(['review', desk.file, '--into', desk.into, '--all'], {
      ask: scriptedPerson().ask,
    });
    expect(out).toContain('1/3');
  });

  it('neither loses nor joins a last line without its end', async () => {
    await using desk = await openDesk();
    writeFileSync(desk.into, '{"id":"old","human":"pass"}');
    await desk.review('p', 'p');
    expect(desk.labels().map((row) => row['human'])).toEqual(['pass', 'pass', 'pass']);
  });

  it('names the line of a label file that is none', async () => {
    await using desk = await openDesk();
    writeFileSync(desk.into, '{"id":"old"}\nnonsense\n');
    const { code, err } = await desk.review('p');
    expect(code).toBe(2);
    expect(err).toContain(`${desk.into}:2:1: This line is no JSON object.`);
  });

  it('shows escapes of an output instead of obeying them', async () => {
    await using desk = await openDesk('\u001B[2Jgone');
    const { out } = await desk.review('q');
    expect(out).not.toContain('\u001B');
    expect(out).toContain('␛[2Jgone');
  });
});

function changedResult(refund: string): Result {
  const cases = [
    caseComparison({ caseId: 'refund', change: 'broken' }),
    caseComparison({ caseId: 'arrival', change: 'passing' }),
    caseComparison({ caseId: 'same', change: 'passing' }),
  ];
  return result({
    rows: [row(comparison({ cases }))],
    cases: cases.map(({ caseId }) => resultCase({ id: caseId })),
    trials: [
      trial({ caseId: 'refund', side: 'base', text: 'Within 30 days.' }),
      trial({ caseId: 'refund', side: 'head', text: refund, failed: 'no window named' }),
      trial({ caseId: 'arrival', side: 'base', text: 'Today.' }),
      trial({ caseId: 'arrival', side: 'head', text: 'Tomorrow.' }),
      trial({ caseId: 'same', side: 'base', text: 'Yes.' }),
      trial({ caseId: 'same', side: 'head', text: 'Yes.' }),
    ],
  });
}

async function openDesk(refund = 'Whenever you like!') {
  const directory = await createDirectory();
  const file = join(directory.path, 'result.json');
  const into = join(directory.path, 'labels.jsonl');
  writeFileSync(file, renderJson(changedResult(refund)));
  return {
    file,
    into,
    review: (...answers: readonly string[]) =>
      runCommandLine(['review', file, '--into', into], { ask: scriptedPerson(...answers).ask }),
    labels: () =>
      readFileSync(into, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose](),
  };
}
