import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RankingReport } from '../../../src/domain/runs/ranking.ts';
import { runCommandLine } from '../../support/cli-bench.ts';
import { startModelServer, type ModelBehaviour } from '../../support/model/server.ts';
import { createDirectory, TestRepository } from '../../support/repository.ts';

const CASES = 120;

type Contest = {
  readonly suite?: readonly string[];
  readonly behaviour: ModelBehaviour;
  readonly files?: Readonly<Record<string, string>>;
};

/** A checkout with a suite of 120 sums, and models that answer as told. */
async function openContest({ suite = [], behaviour, files = {} }: Contest) {
  await using stack = new AsyncDisposableStack();
  const place = stack.use(await createDirectory());
  const model = stack.use(await startModelServer({ behaviour }));
  const repository = await TestRepository.create(place.path);
  const cases = Array.from({ length: CASES }, (_, i) =>
    JSON.stringify({ id: `c${i}`, q: `number ${i}`, expected: `<${i}>` }),
  );
  await repository.write('evals/cases.jsonl', cases.join('\n'));
  await repository.write('evals/p.md', 'Say {{ q }} in brackets.');
  for (const [path, text] of Object.entries(files)) await repository.write(path, text);
  await repository.write(
    'evals/sums.eval.yaml',
    [
      '# What is asked, and of whom.',
      'suite: sums',
      'target: # ours',
      '  prompt: p.md',
      '  provider: openai',
      '  model: gpt-6.1-terra # since May',
      '  parameters: { max_output_tokens: 60 }',
      ...suite,
      'cases:',
      '  - file: cases.jsonl',
      '    expect: [{ contains: "{{ expected }}" }]',
      '',
    ].join('\n'),
  );
  await repository.commit('A suite');
  const env = { PATH: process.env['PATH'], HOME: place.path, XDG_CACHE_HOME: place.path, ...model.env };
  const kept = stack.move();
  return {
    model,
    directory: repository.directory,
    run: (...argv: readonly string[]) =>
      runCommandLine(['models', ...argv, '--working-directory', repository.directory], { env }),
    file: join(place.path, 'ranking.json'),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

const right = ({ prompt }: { readonly prompt: string }): string => `<${/number (\d+)/.exec(prompt)?.[1] ?? ''}>`;
const numberIn = ({ prompt }: { readonly prompt: string }): number => Number(/number (\d+)/.exec(prompt)?.[1]);
const readReport = (file: string): RankingReport => JSON.parse(readFileSync(file, 'utf8')) as RankingReport;

describe('evaldelta models', () => {
  it('ranks a cheaper model that is as good before a worse one, and asks the incumbent once for both', async () => {
    await using contest = await openContest({
      behaviour: (request) =>
        request.model === 'gpt-6-nano' && numberIn(request) % 2 === 0 ? { text: 'no' } : { text: right(request) },
    });
    const { code, out } = await contest.run(
      'gpt-6-luna',
      'gpt-6-nano',
      '--margin',
      '0.05',
      '--max-cost',
      'none',
      '--json',
      contest.file,
    );
    expect(code).toBe(0);
    const report = readReport(contest.file);
    const asked = (model: string) => contest.model.requests.filter((request) => request.model === model).length;
    expect(report.candidates.map(({ name, standing }) => [name, standing])).toEqual([
      ['gpt-6-luna', 'as-good'],
      ['gpt-6-nano', 'worse'],
    ]);
    expect(asked('gpt-6.1-terra')).toBe(CASES);
    expect(asked('gpt-6-nano')).toBeLessThan(CASES / 2);
    expect(out).toContain(
      'gpt-6-luna is as good as gpt-6.1-terra within 5 points on these 120 cases and costs 90 % less per',
    );
  });

  it('takes its candidates from the suite: parameters, a prompt, a program; what costs nobody knows how much stands last', async () => {
    await using contest = await openContest({
      behaviour: (request) => ({ text: right(request) }),
      files: {
        'evals/short.md': '{{ q }}',
        'evals/rules.mjs': [
          "import { createInterface } from 'node:readline';",
          'for await (const line of createInterface({ input: process.stdin })) {',
          '  const { id, vars } = JSON.parse(line);',
          "  console.log(JSON.stringify({ id, output: `<${vars.q.split(' ')[1]}>` }));",
          '}',
        ].join('\n'),
      },
      suite: [
        'models:',
        '  - effort=low',
        '  - name: short',
        '    prompt: short.md',
        '  - name: rules',
        '    provider: command',
        '    command: [node, rules.mjs]',
      ],
    });
    const { code, out } = await contest.run('--margin', '0.1', '--json', contest.file);
    expect(code).toBe(0);
    const report = readReport(contest.file);
    expect(report.incumbent.name).toBe('gpt-6.1-terra');
    expect(report.candidates.map(({ name, standing }) => [name, standing])).toEqual([
      ['short', 'as-good'],
      ['effort=low', 'as-good'],
      ['rules', 'as-good'],
    ]);
    expect(report.candidates[2]?.costPerSuccess).toBeNull();
    expect(out).toContain('What rules costs is not known: it is ranked behind those whose cost is.');
    const low = contest.model.requests.find(({ body }) => body['reasoning'] !== undefined);
    expect(low?.body).toMatchObject({ model: 'gpt-6.1-terra', max_output_tokens: 60, reasoning: { effort: 'low' } });
  });

  it('asks another provider with the limit under its name, and says what it left out', async () => {
    await using contest = await openContest({ behaviour: (request) => ({ text: right(request) }) });
    const { out } = await contest.run('anthropic:claude-haiku-4-5,effort=low', '--margin', '0.1', '--case', 'c1', 'c2');
    const asked = contest.model.requests.find(({ api }) => api === 'messages');
    expect(asked?.body).toMatchObject({ model: 'claude-haiku-4-5', max_tokens: 60, output_config: { effort: 'low' } });
    expect(out).toContain('These 2 cases do not tell whether');
  });

  it('says how many more cases would tell, instead of a guess', async () => {
    await using contest = await openContest({
      behaviour: (request) => ({
        text: request.model === 'gpt-6-luna' && numberIn(request) === 7 ? 'no' : right(request),
      }),
    });
    const { code, out } = await contest.run('gpt-6-luna', '--rounds', '1');
    expect(code).toBe(0);
    expect(out).toMatch(/These 120 cases do not tell whether gpt-6-luna is as good as gpt-6.1-terra within 3 points/);
    expect(out).toMatch(/about \d+ more cases\s+or \d+ more rounds? \(--rounds\) would tell/);
  });

  it('measures the others where one candidate is refused', async () => {
    await using contest = await openContest({
      behaviour: (request) =>
        request.model === 'gpt-7-none'
          ? { status: 404, error: { message: 'no such model', code: 'model_not_found' } }
          : { text: right(request) },
    });
    const { code, out } = await contest.run(
      'gpt-7-none',
      'gpt-6-luna',
      '--margin',
      '0.1',
      '--max-cost',
      'none',
      '--json',
      contest.file,
    );
    expect(code).toBe(0);
    const report = readReport(contest.file);
    expect(report.candidates.map(({ name, standing }) => [name, standing])).toEqual([
      ['gpt-6-luna', 'as-good'],
      ['gpt-7-none', 'unmeasured'],
    ]);
    expect(out).toContain('gpt-7-none could not be asked.');
    expect(out).toContain('no such model');
  });

  it('calls nothing for a plan, and nothing that would cost more than may be spent', async () => {
    await using contest = await openContest({ behaviour: (request) => ({ text: right(request) }) });
    const planned = await contest.run('gpt-6-luna', 'effort=low', '--plan');
    expect(planned).toMatchObject({ code: 0, out: '' });
    expect(planned.err).toContain(
      'gpt-6-luna, effort=low beside gpt-6.1-terra on 120 cases of sums: round 1: 360 calls',
    );
    const refused = await contest.run('gpt-6-luna', '--max-cost', '0.00001');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('Nothing was called.');
    expect(contest.model.requests).toEqual([]);
  });

  it('names what is wrong with a candidate where it is written', async () => {
    const behaviour: ModelBehaviour = (request) => ({ text: right(request) });
    await using contest = await openContest({
      behaviour,
      suite: ['models:', '  - prompt: shrt.md', '  - modell: gpt-6-luna'],
    });
    const { code, err } = await contest.run();
    expect(code).toBe(2);
    expect(err).toContain('evals/sums.eval.yaml:10:5: The key `modell` is not known');
    await using plain = await openContest({ behaviour });
    expect((await plain.run()).err).toContain('There is no candidate');
    expect((await plain.run('gpt-6.1-terra')).err).toContain('is called as the incumbent is');
    expect((await plain.run('max_output_tokens=60')).err).toContain('asks the same as `gpt-6.1-terra`');
    expect((await plain.run('gpt-6-luna,low')).err).toContain('`low` in the candidate `gpt-6-luna,low` is no setting');
    expect((await plain.run('prompt=nowhere.md')).err).toContain('nowhere.md');
    expect((await plain.run('gpt-6-luna', '--margin', '3')).err).toContain('--margin cannot be "3"');
  });

  it('changes the suite for a pull request where it is told to, and nothing else of it', async () => {
    await using contest = await openContest({ behaviour: (request) => ({ text: right(request) }) });
    const file = join(contest.directory, 'evals/sums.eval.yaml');
    const before = readFileSync(file, 'utf8');
    await contest.run('gpt-6-luna,effort=low', '--margin', '0.1');
    expect(readFileSync(file, 'utf8')).toBe(before);
    const { err } = await contest.run('gpt-6-luna,effort=low', '--margin', '0.1', '--write');
    expect(err).toContain('Changed evals/sums.eval.yaml.');
    const after = before
      .replace('model: gpt-6.1-terra # since May', 'model: gpt-6-luna # since May')
      .replace('{ max_output_tokens: 60 }', '{ max_output_tokens: 60, reasoning_effort: low }');
    expect(readFileSync(file, 'utf8')).toBe(after);
  });

  it('changes nothing where no candidate is as good', async () => {
    await using contest = await openContest({
      behaviour: (request) => ({ text: request.model === 'gpt-6-luna' ? 'no' : right(request) }),
    });
    const file = join(contest.directory, 'evals/sums.eval.yaml');
    const before = readFileSync(file, 'utf8');
    const { err } = await contest.run('gpt-6-luna', '--write');
    expect(err).toContain('Nothing was changed: no candidate is as good.');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});
