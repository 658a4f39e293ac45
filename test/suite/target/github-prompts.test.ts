import { describe, expect, it } from 'vitest';
import { score } from '../../scorers/support.ts';
import { loadOne } from '../load-suites.ts';

const PROMPT = (data: string, evaluators: string) => `messages: [{ role: user, content: "Say {{input}}" }]
model: openai/gpt-4o-mini
testData: ${data}
evaluators: ${evaluators}
`;
const SUITE = (file: string) => `suite: a
target: { prompt: ./${file}, provider: openai }
cases: [{ file: ./${file} }]
`;
const HAS = '[{ name: has, string: { contains: a } }]';

describe('a prompt file of GitHub', () => {
  it.each(['a.prompt.yml', 'say_prompt.yml', 'say_prompt.yaml'])('is known as %s', async (file) => {
    const { cases, targets } = await loadOne({ 'a.eval.yaml': SUITE(file), [file]: PROMPT('[{ input: hello }]', HAS) });
    expect(cases.map(({ id }) => id)).toEqual(['hello']);
    expect(targets[0]?.endpoint).toMatchObject({ provider: 'openai', model: 'gpt-4o-mini' });
  });

  it('is a plain list of messages where it is called alike and says no more', async () => {
    const suite = SUITE('say_prompt.yml')
      .replace('openai }', 'openai, model: m }')
      .replace('file: ./say_prompt.yml', 'vars: { input: b }, expect: [{ contains: a }]');
    const { targets } = await loadOne({
      'a.eval.yaml': suite,
      'say_prompt.yml': 'messages: [{ role: user, content: "Say {{ input | upcase }}" }]\n',
    });
    expect(targets[0]?.prompt.messages).toMatchObject([{ syntax: 'liquid' }]);
  });

  it('has rows that go by their own id, else by their first text where it is theirs alone', async () => {
    const rows =
      '[{ input: "goodbye world" }, { id: x, input: b }, { input: twice, n: 1 }, { input: twice, n: 2 }, { input: 7 }, { input: x }]';
    const { cases } = await loadOne({
      'a.eval.yaml': SUITE('a.prompt.yml'),
      'a.prompt.yml': PROMPT(rows, HAS),
    });
    const hash = expect.stringMatching(/^[0-9a-f]{12}$/) as string;
    expect(cases.map(({ id }) => id)).toEqual(['goodbye world', 'x', hash, hash, hash, hash]);
  });

  it.each([
    ['hello', true],
    ['hello\n', false],
    [' hello', false],
    ['Hello', false],
  ])('has `equals` exactly: %j is %s', async (output, passes) => {
    const { cases } = await loadOne({
      'a.eval.yaml': SUITE('a.prompt.yml'),
      'a.prompt.yml': PROMPT('[{ input: a }]', '[{ name: is, string: { equals: hello } }]'),
    });
    const [{ type, config } = { type: '', config: {} }] = cases[0]?.expect ?? [];
    expect((await score(type, config, output)).passed).toBe(passes);
  });
});
