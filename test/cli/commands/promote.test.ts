import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/domain/json/json.ts';
import { runCommandLine, scriptedPerson } from '../../support/cli-bench.ts';
import { createDirectory, TestRepository } from '../../support/repository.ts';

const LABEL = {
  id: 'refund-0123456789ab',
  suite: 'desk',
  target: 'mini',
  case: 'refund',
  tags: ['refunds'],
  input: 'Can I return the lamp?',
  output: 'Within 30 days.',
  human: 'pass',
  note: 'short and right',
  source: 'desk × mini × refund',
};

async function openDesk(lines: readonly object[]) {
  const directory = await createDirectory();
  const [file, into] = [join(directory.path, 'given.jsonl'), join(directory.path, 'cases.jsonl')];
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  return {
    file,
    into,
    path: directory.path,
    promote: (...options: readonly string[]) => runCommandLine(['promote', file, '--into', into, ...options]),
    asked: (answers: readonly string[], ...options: readonly string[]) =>
      runCommandLine(['promote', file, '--into', into, ...options], { ask: scriptedPerson(...answers).ask }),
    rows: (): readonly JsonObject[] =>
      existsSync(into)
        ? readFileSync(into, 'utf8')
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as JsonObject)
        : [],
    [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose](),
  };
}

describe('evaldelta promote', () => {
  it('turns a label into a case with its tags and its origin, and says what it wrote where', async () => {
    await using desk = await openDesk([LABEL]);
    const { code, out } = await desk.promote('--tag', 'from-users', '--var', 'question', '--consent', 'terms 4');
    expect(code).toBe(0);
    expect(desk.rows()).toEqual([
      {
        id: expect.stringMatching(/^promoted-[0-9a-f]{12}$/),
        vars: { question: 'Can I return the lamp?' },
        tags: ['refunds', 'from-users'],
        source: 'desk × mini × refund (short and right)',
        added: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        consent: 'terms 4',
      },
    ]);
    expect(out).toContain(`1 case written to ${desk.into}.`);
    expect(out).toContain(`${String(desk.rows()[0]?.['id'])}, case 1 of the file`);
    expect(out).toContain('Name it in a suite');
  });

  it('writes nothing twice, whatever the case is called, and gives the same id each time', async () => {
    await using desk = await openDesk([LABEL, { ...LABEL, id: 'other' }]);
    await desk.promote();
    const [first] = desk.rows();
    expect((await desk.promote()).out).toBe(`0 cases written to ${desk.into}, 2 lines already there.\n`);
    writeFileSync(desk.into, '');
    await desk.promote();
    expect(desk.rows().map(({ id }) => id)).toEqual([first?.['id']]);
    writeFileSync(desk.into, '{"id":"mine","input":"Can I return the lamp?","tags":"x"}\n');
    expect((await desk.promote()).out).toContain('0 cases written');
  });

  it('takes the output for the right answer where that is asked for and nobody called it wrong', async () => {
    await using desk = await openDesk([LABEL, { ...LABEL, id: 'w', input: 'And now?', human: 'fail' }]);
    await desk.promote('--expected', '--severity', 'critical');
    expect(desk.rows().map(({ expected, severity }) => [expected, severity])).toEqual([
      ['Within 30 days.', 'critical'],
      [undefined, 'critical'],
    ]);
  });

  it('takes those that are named, or labelled so', async () => {
    await using desk = await openDesk([LABEL, { ...LABEL, id: 'w', input: 'And now?', human: 'fail' }]);
    await desk.promote('--only', 'fail');
    expect(desk.rows().map(({ vars }) => vars)).toEqual([{ input: 'And now?' }]);
    await desk.promote('--id', 'nobody');
    expect(desk.rows()).toHaveLength(1);
    await desk.promote('--id', LABEL.id);
    expect(desk.rows()).toHaveLength(2);
  });
});

describe('a trace becomes a case', () => {
  it.each<[string, object, object]>([
    ['from a text', { id: 't1', prompt: 'Hi?', output: 'Hello.' }, { vars: { input: 'Hi?' }, source: 'trace t1' }],
    ['from variables', { input: { question: 'Hi?', lang: 'de' } }, { vars: { question: 'Hi?', lang: 'de' } }],
    [
      'from a call, without its system message and last answer',
      {
        request: {
          messages: [
            { role: 'system', content: 'Be kind.' },
            { role: 'user', content: 'Hi' },
            { role: 'assistant', content: 'Hello. What for?' },
            { role: 'user', content: 'A refund.' },
          ],
        },
        response: { choices: [{ message: { role: 'assistant', content: 'Of course.' } }] },
        tags: ['prod'],
      },
      {
        messages: [
          { role: 'user', content: 'Hi' },
          { role: 'assistant', content: 'Hello. What for?' },
          { role: 'user', content: 'A refund.' },
        ],
        expected: 'Of course.',
        tags: ['prod'],
      },
    ],
    [
      'in which nothing is taken for a template',
      { messages: [{ role: 'user', content: 'Fill {{ name }} and {% if %}' }] },
      { vars: { turn_1: 'Fill {{ name }} and {% if %}' }, messages: [{ role: 'user', content: '{{ turn_1 }}' }] },
    ],
    ['that somebody labelled', { id: 'a', human: 'fail', vars: { q: 1 }, output: 'x' }, { vars: { q: 1 } }],
  ])('%s', async (_, trace, row) => {
    await using desk = await openDesk([trace]);
    const { code } = await desk.promote('--expected');
    expect(code).toBe(0);
    expect(desk.rows()[0]).toMatchObject(row);
  });

  it.each<[object, string]>([
    [{ output: 'x' }, 'given.jsonl:2 not written: it has neither `vars` nor `messages`'],
    [{ messages: [{ role: 'robot', content: 'x' }] }, 'given.jsonl:2 not written: its messages are not in form'],
    [{ messages: [{ role: 'assistant', content: 'x' }] }, 'nobody but the model says anything'],
  ])('or is left out with its line: %j', async (trace, words) => {
    await using desk = await openDesk([{ input: 'fine' }, trace]);
    const { code, out } = await desk.promote();
    expect(code).toBe(2);
    expect(out).toContain('1 case written');
    expect(out).toContain(words);
  });

  it('that a suite reads and a run takes', async () => {
    await using desk = await openDesk([LABEL, { input: { question: 'Hi?' }, id: 't' }]);
    const repository = await TestRepository.create(join(desk.path, 'repository'));
    await repository.write('p.md', 'Answer {{ question }}.');
    await repository.write(
      'a.eval.yaml',
      'suite: a\ntarget: { prompt: p.md, provider: openai, model: gpt-6-luna }\ncases: [{ file: cases.jsonl, expect: [{ contains: refund }] }]\n',
    );
    const into = join(repository.directory, 'cases.jsonl');
    await runCommandLine(['promote', desk.file, '--into', into, '--var', 'question']);
    await repository.commit('A suite');
    const checked = await runCommandLine(['check', '--working-directory', repository.directory]);
    expect(checked.out + checked.err).toContain('1 suite with 2 cases: all valid.');
  });
});

describe('what is private', () => {
  it.each([
    ['email', 'Write to ada.lovelace@mail.acme.io please', 'an e-mail address in vars.input'],
    ['phone', 'Call +49 30 901820 now', 'what may be a phone number in vars.input'],
    ['phone', 'Call (555) 123-4567 now', 'what may be a phone number in vars.input'],
    ['phone', 'Ruf 030 901 820 55 an', 'what may be a phone number in vars.input'],
    ['card', 'Pay with 4111 1111 1111 1111', 'a card number in vars.input'],
    ['iban', 'To DE89 3704 0044 0532 0130 00', 'an IBAN in vars.input'],
    ['ssn', 'It is 536-22-8145', 'a US social security number in vars.input'],
    ['key', ['Use ghp', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('_'), 'a key or password in vars.input'],
  ])('is not written where nobody answers (%s: %s), and is with --allow', async (kind, input, words) => {
    await using desk = await openDesk([{ input }, { input: 'fine' }]);
    const refused = await desk.promote();
    expect(refused.code).toBe(2);
    expect(refused.out).toContain(words);
    expect(refused.out).not.toContain(input);
    expect(refused.out).toContain(`--allow ${kind}`);
    expect(desk.rows().map(({ vars }) => vars)).toEqual([{ input: 'fine' }]);
    expect((await desk.promote('--allow', kind)).code).toBe(0);
    expect(desk.rows()).toHaveLength(2);
  });

  it.each([
    'Order 4111 1111 1111 1112 is late',
    'Version 1.2.3, build 20261130, at 09:30:12.123',
    'IBAN DE00 3704 0044 0532 0130 00 is none',
    'Write to help@example.com',
    'It costs 0.123456789 dollars',
    'The id is 550e8400-e29b-41d4-a716-446655440000',
  ])('is not what only looks like it: %s', async (input) => {
    await using desk = await openDesk([{ input }]);
    expect((await desk.promote()).code).toBe(0);
    expect(desk.rows()).toHaveLength(1);
  });

  it('is looked for wherever it may stand', async () => {
    await using desk = await openDesk([
      { vars: { user: { 'ada@mail.acme.io': [{ deep: 4111111111111111 }] } }, source: 'chat of bob@mail.acme.io' },
      { messages: [{ role: 'user', content: 'I am eve@mail.acme.io' }] },
    ]);
    const { out } = await desk.promote();
    expect(out).toContain('a card number in vars.user.ada@mail.acme.io[0].deep'.slice(0, 14));
    expect(out).toContain('an e-mail address in source');
    expect(out).toContain('an e-mail address in messages[0].content');
    expect(desk.rows()).toEqual([]);
  });

  it('is asked about where somebody is there', async () => {
    await using desk = await openDesk([{ input: 'ada@mail.acme.io' }, { input: 'bob@mail.acme.io' }]);
    const { code, err } = await desk.asked(['yes', 'n']);
    expect(code).toBe(2);
    expect(err).toContain('an e-mail address in vars.input');
    expect(desk.rows().map(({ vars }) => vars)).toEqual([{ input: 'ada@mail.acme.io' }]);
  });
});

it.each([
  [['promote', 'x.jsonl', '--into', 'cases.csv'], 'Name a file that ends in .jsonl.'],
  [['promote', '/nonexistent.jsonl', '--into', 'cases.jsonl'], 'The file /nonexistent.jsonl cannot be read.'],
  [['promote', 'x.jsonl', '--into', 'c.jsonl', '--allow', 'all'], 'Allowed choices are email'],
])('explains a mistake: %j', async (argv, words) => {
  const { code, err } = await runCommandLine(argv);
  expect(code).toBe(2);
  expect(err).toContain(words);
});
