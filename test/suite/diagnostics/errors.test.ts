import { describe, expect, it } from 'vitest';
import { HEAD, PROMPT, suiteOf, suiteWith } from '../fixtures.ts';
import { allDiagnosticsAbout, diagnosticsAbout } from '../load-suites.ts';

describe('a suite file that is', () => {
  it.each([
    ['empty', '', 'a.eval.yaml:1:1: The file must be a mapping, not empty.'],
    ['a list', '- a', 'a.eval.yaml:1:1: The file must be a mapping, not a list.'],
    ['without cases', HEAD, 'a.eval.yaml:1:1: The key `cases` is missing.'],
    ['two documents', `${HEAD}---\nb: 1`, 'a.eval.yaml:3:1: The file holds several YAML documents; one is expected.'],
    ['indented by tabs', 'suite:\n\t- a', 'a.eval.yaml:2:1: Tabs are not allowed as indentation.'],
    ['with a key twice', 'suite: a\nsuite: b', 'a.eval.yaml:2:1: The key `suite` appears twice.'],
    [
      'an alias of nothing',
      'suite: *a',
      'a.eval.yaml:1:8: Unresolved alias (the anchor must be set before the alias): a.',
    ],
    ['an alias of itself', 'suite: &a [*a]', 'a.eval.yaml:1:12: The alias `*a` contains itself.'],
  ])('%s says so', async (_name, text, message) => {
    expect(await diagnosticsAbout({ ...PROMPT, 'a.eval.yaml': text })).toEqual([message]);
  });
});

describe('cases', () => {
  it.each([
    ['[]', 'a.eval.yaml:3:8: `cases` is empty.'],
    ['[{ id: x }]', 'a.eval.yaml:3:9: The case `x` expects nothing: no scorer is for it. Add `expect`.'],
    [
      '[{ expect: [{ contains: a, equals: b }] }]',
      'a.eval.yaml:3:20: The entry has 2 scorers (`equals`, `contains`); write one entry for each.',
    ],
    ['[{ vars: q, expect: [{ json: true }] }]', 'a.eval.yaml:3:17: `vars` must be a mapping, not text.'],
    [
      '[{ expect: { json: true } }]',
      'a.eval.yaml:3:19: `expect` must be a list, not a mapping. Make it one entry of a list: `- ` before it, or `[ ]` around it.',
    ],
    [
      '[{ expect: [{ equals: {{ q }} }] }]',
      'a.eval.yaml:3:31: A mapping or list cannot be a key. A value that starts with `{{` must be in quotes.',
    ],
    [
      '[{ vars: { q: .inf }, expect: [{ json: true }] }]',
      'a.eval.yaml:3:22: JSON has no infinite or undefined numbers.',
    ],
    [
      '[{ vars: { q: !!set { a } }, expect: [{ json: true }] }]',
      'a.eval.yaml:3:28: A value with this tag is not a JSON value.',
    ],
    [
      '[{ vars: { q: !!timestamp 2026-01-02 }, expect: [{ json: true }] }]',
      'a.eval.yaml:3:34: A value with this tag is not a JSON value.',
    ],
    [
      '[{ vars: { q: !!binary aGk= }, expect: [{ json: true }] }]',
      'a.eval.yaml:3:31: A value with this tag is not a JSON value.',
    ],
    [
      '[{ vars: { __proto__: { a: 1 } }, expect: [{ json: true }] }]',
      'a.eval.yaml:3:30: `__proto__` cannot be used as a name.',
    ],
    [
      '[{ id: x, expect: [{ json: true }] }, { id: x, expect: [{ json: true }] }]',
      'a.eval.yaml:3:46: The case id `x` is taken by a.eval.yaml:3:9.',
    ],
    ['[{ id: "", expect: [{ json: true }] }]', 'a.eval.yaml:3:15: `id` is empty.'],
    [
      '[{ columns: { id: a }, expect: [{ json: true }] }]',
      'a.eval.yaml:3:11: `columns` belongs to a dataset (`file:`).',
    ],
  ])('%s', async (cases, message) => {
    expect(await diagnosticsAbout(suiteWith(cases))).toEqual([message]);
  });

  it('without ids and with equal vars are told to give ids', async () => {
    const [message] = await diagnosticsAbout(suiteWith('[{ expect: [{ json: true }] }, { expect: [{ json: true }] }]'));
    expect(message).toContain('two with equal vars need ids');
  });
});

describe('scorers', () => {
  it.each([
    ['contains: [a]', '`contains` must be text or a number or true or false, not a list.'],
    [
      'contains_any: a',
      '`contains_any` is not allowed: `a`. Write a list, or a single placeholder such as `{{ expected }}`.',
    ],
    ['json: false', '`json` must be `true`, not `false`.'],
    ['regex: "(a"', '1 `(` of the pattern is never closed.'],
    ['regex: "a\\\\1"', 'The pattern has a backreference.'],
    ['regex: "a\\\\18"', 'The pattern has a backreference.'],
    ['regex: "a)"', 'The `)` at character 2 closes nothing.'],
    ['regex: "[a"', 'The `[` at character 1 is never closed.'],
    ['regex: "b[]"', 'The `[` at character 2 is never closed.'],
    ['regex: "[^]"', 'The `[` at character 1 is never closed.'],
    [
      'regex: "a(?=b)"',
      'The pattern looks ahead or behind. Patterns run on a linear-time engine (RE2), so that none can hang.',
    ],
    ['regex: { pattern: a, flags: gg }', '`flags` is not allowed: `gg`. Flags are `i`, `m` and `s`, each once.'],
    ['number: {}', 'Give at least one of `min`, `max`, `near`.'],
    ['number: { min: 5, max: 2 }', '`min` is greater than `max`: nothing lies between them.'],
    ['length: { unit: words, min: 9, max: 2 }', '`min` is greater than `max`: nothing lies between them.'],
    ['contains: ""', 'An empty text is found in every output: write the text to look for.'],
    ['not: { ends_with: "" }', 'An empty text is found in every output'],
    ['contains_any: [a, ""]', 'An empty text is found in every output'],
    ['no_injection: { canary: "" }', 'An empty text is found in every output'],
    ['label: { labels: [a, b], expected: c }', '`expected` is none of the `labels`.'],
    ['label: { labels: [1, 2], expected: 1, positive: 3 }', '`positive` is none of the `labels`.'],
    ['finish_reason: stopp', 'Did you mean `stop`?'],
    ['judg: good', 'The key `judg` is not known in entry 1 of `expect`. Did you mean `judge`?'],
    ['not: { contians: x }', 'The key `contians` is not known in `not`. Did you mean `contains`?'],
    [
      'any_of: [{ json: true }, { contians: x }]',
      'The key `contians` is not known in entry 2 of `any_of`. Did you mean `contains`?',
    ],
    ['json_path: { path: a.b, equals: x }', '`path` is not allowed: `a.b`. Write `$.a.b`.'],
    ['json_path: { path: $.a }', 'Beside `path` there must be exactly one scorer.'],
    ['not: { json: true, only_on: { tags: [a] } }', '`only_on` belongs to the outermost scorer.'],
    ['json_schema: nope.json', 'There is no file `nope.json`.'],
    ['not: { judge_pairwise: better }', '`judge_pairwise` compares two outputs, so it cannot stand inside'],
    ['any_of: [{ not: { judge_pairwise: better } }]', '`judge_pairwise` compares two outputs'],
    ['json_path: { path: $.a, judge_pairwise: better }', '`judge_pairwise` compares two outputs'],
    ['ends_with: "\\n"', 'The text of `ends_with` is only white space, which does not count there.'],
    ['not: { starts_with: "  " }', 'The text of `starts_with` is only white space'],
    ['label: { labels: [a, ""], expected: a }', 'One of the texts of `label` is empty.'],
    ['judge: { pass_at: 0.5 }', 'Give a `rubric` or `criteria`.'],
    ['equals: "{{ q }}", weight: -1', '`weight` must be at least 0, not `-1`.'],
  ])('%s', async (entry, message) => {
    const diagnostics = await diagnosticsAbout(suiteWith(`[{ id: x, vars: { q: 1 }, expect: [{ ${entry} }] }]`));
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatch(/^a\.eval\.yaml:3:\d+: /);
    expect(diagnostics[0]).toContain(message);
  });

  it.each([
    [
      'equals: "{{ expcted }}"',
      'The field `expcted` has no value here. Did you mean `expected`? Not provided by case `x`.',
    ],
    ['equals: "{{ o }}"', 'The field `o` is a list or mapping; text is needed. Write `{{ o | json }}`.'],
    ['number: { near: "{{ expected }}" }', '`{{ expected }}` gives `yes`, which is not a number.'],
    [
      'contains_all: "{{ expected }}"',
      '`expected` must be a list that is not empty; in a table, a JSON list such as ["a", "b"].',
    ],
    [
      'regex: "a{{2}"',
      'The template cannot be used: output "{{2}" not closed. A literal `{{` is written `{% raw %}{{{% endraw %}`.',
    ],
    ['contains: "{{ q | nope }}"', 'The template cannot be used: undefined filter: nope.'],
    ['contains: "{{ e }}"', 'The text of `contains` is empty.'],
    ['contains_any: ["{{ e }}", x]', 'One of the texts of `contains_any` is empty.'],
    ['allowed_tools: "{{ l }}"', 'One of the texts of `allowed_tools` is empty.'],
    ['starts_with: "{{ e }}\\n"', 'The text of `starts_with` is only white space, which does not count there.'],
    ['judge: "{{ e }}"', 'The text of `judge` is empty.'],
    ['label: { labels: [a, b], expected: "{{ q }}" }', '`expected` is `1`, which is none of the `labels`.'],
    [
      'tool_call: { name: t, arguments: { max: "{{ expcted }}" } }',
      'The field `expcted` has no value here. Did you mean `expected`? Not provided by case `x`.',
    ],
  ])('that use fields: %s', async (entry, message) => {
    const cases = `[{ id: x, vars: { q: 1, o: {}, e: "", l: ["", a] }, expected: "yes", expect: [{ ${entry} }] }]`;
    expect(await allDiagnosticsAbout(suiteWith(cases))).toEqual([`a.eval.yaml:3:88: ${message}`]);
  });

  it('names every row of a dataset that fills a scorer with what cannot work', async () => {
    const cases =
      '[{ file: d.csv, expect: [{ not: { contains: "{{ expected }}" } }] }, { file: e.csv, expect: [{ label: { labels: [spam, ham], expected: "{{ expected }}" } }] }]';
    const files = { 'd.csv': 'q,expected\n1,hello\n2,\n3,\n', 'e.csv': 'q,expected\n4,spam\n5,spamm\n6,hm\n' };
    expect(await allDiagnosticsAbout({ ...suiteWith(cases), ...files })).toEqual([
      'd.csv:3:1: The text of `contains` is empty.',
      'd.csv:4:1: The text of `contains` is empty.',
      'e.csv:3:1: `expected` is `spamm`, which is none of the `labels`.',
      'e.csv:4:1: `expected` is `hm`, which is none of the `labels`.',
    ]);
  });
});

describe('a value in another form than the one that is needed', () => {
  it.each([
    ['cases: d.csv', 'a.eval.yaml:3:8: `cases` must be a list, not text. Write `cases: [{ file: d.csv }]`.'],
    ['cases: data/all.prompt.yml', 'Write `cases: [{ file: data/all.prompt.yml }]`.'],
    ['cases: all of them', 'must be a list, not text. A dataset is written `cases: [{ file: cases.jsonl }]`.'],
    ['cases: [d.csv]', 'a.eval.yaml:3:9: Entry 1 of `cases` must be a mapping, not text. Write `{ file: d.csv }`.'],
    ['cases: ["say hi"]', 'Entry 1 of `cases` must be a mapping, not text.'],
    ['cases: { file: d.csv }', '`cases` must be a list, not a mapping. Make it one entry of a list: `- ` before it'],
    [
      'cases: [{ vars: { q: 1 }, expect: { json: true } }]',
      '`expect` must be a list, not a mapping. Make it one entry',
    ],
  ])('%s: is told with the right one', async (cases, message) => {
    const files = { ...PROMPT, 'd.csv': 'q\n1\n', 'a.eval.yaml': `${HEAD}${cases}\n` };
    expect(await diagnosticsAbout(files)).toEqual([expect.stringContaining(message)]);
  });
});

describe('targets', () => {
  it.each([
    ['target: { provider: opanai, model: m, prompt: p.md }', 'Did you mean `openai`?'],
    ['target: { provider: openai, prompt: p.md }', 'a.eval.yaml:2:9: `provider: openai` needs the key `model`.'],
    ['target: { provider: openai, model: m }', 'a.eval.yaml:2:9: The target needs `prompt` or `messages`.'],
    [
      'target: { provider: command, command: [a], api: chat }',
      '`api` does not belong to `provider: command`. It is for `replay`, `openai`, `anthropic`, `openai-compatible`, `azure-openai`, `bedrock`, `vertex`, `gemini`, `openrouter`.',
    ],
    ['target: { provider: command }', '`provider: command` needs the key `command`.'],
    ['target: { provider: http }', '`provider: http` needs the key `url`.'],
    ['target: { provider: openai-compatible, model: m, prompt: p.md }', 'needs the key `base_url`.'],
    ['target: { provider: anthropic, model: m, prompt: p.md, api: chat }', '`anthropic` has one.'],
    [
      'target: { provider: openai, model: m, prompt: p.md, api: messages }',
      'has no `api: messages`, but `responses` and `chat`.',
    ],
    ['target: { provider: anthropic, model: m, prompt: p.md, api: messages }', '`anthropic` has one.'],
    [
      'target: { provider: openai, model: m, prompt: p.md, base_url: "ftp://x" }',
      'Write an http:// or https:// address.',
    ],
    ['target: { provider: command, command: [a], inputs: ["src/**"] }', 'No file matches `src/**`.'],
    ['target: { provider: command, command: [a], directory: app }', 'There is no directory `app`.'],
    ['target: { provider: openai, model: m, prompt: . }', '`.` is a directory. Name a file in it.'],
    ['description: none', 'The suite needs `target` or `targets`.'],
    [
      'targets: [{ provider: openai, model: m, prompt: p.md }, { provider: openai, model: m, prompt: p.md }]',
      'The target name `m` is taken by a.eval.yaml:2:11. Give each target a `name`.',
    ],
    ['target: { provider: openai, model: m, prompt: p.md, messages: [{ role: user, content: x }] }', 'not both'],
    [
      'target: { provider: openai, model: m, prompt: p.md, tools: [{ name: a }, { name: a }] }',
      'Two tools are called `a`.',
    ],
    ['target: { provider: openai, model: m, messages: [{ role: sytem, content: x }] }', 'Did you mean `system`?'],
    ['target: { provider: openai, model: m, messages: [{ role: tool, content: x }] }', 'needs `tool_call_id`'],
  ])('%s', async (targets, message) => {
    const diagnostics = await diagnosticsAbout(suiteOf(targets));
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toContain(message);
  });
});

describe('globs', () => {
  it('are told each at its place, whatever is wrong with those before', async () => {
    const inputs = 'target: { provider: command, command: [a], inputs: ["../*", "x/*", "p.md", "y/*"] }';
    expect(await diagnosticsAbout(suiteOf(inputs))).toEqual([
      'a.eval.yaml:2:53: `../*` leads out of the repository.',
      'a.eval.yaml:2:61: No file matches `x/*`.',
      'a.eval.yaml:2:76: No file matches `y/*`.',
    ]);
  });
});

describe('policies', () => {
  it('are strict, with the nearest key', async () => {
    const policy =
      'policy: { pass_rate: { min: 90%, max_dorp: 1 }, critical: { max_broken: -1 }, tags: { x: { pass_rate: { min: 2 } } }, inconclusive: maybe }';
    const files = suiteWith(`[{ id: x, expect: [{ json: true }] }]\n${policy}`);
    expect(await diagnosticsAbout(files)).toEqual([
      'a.eval.yaml:4:29: `min` must be a number, not text.',
      'a.eval.yaml:4:34: The key `max_dorp` is not known in `pass_rate`. Did you mean `max_drop`?',
      'a.eval.yaml:4:73: `max_broken` must be at least 0, not `-1`.',
      'a.eval.yaml:4:110: `min` must be at most 1, not `2`.',
      'a.eval.yaml:4:133: `inconclusive` must be one of `pass` or `fail`, not `maybe`.',
    ]);
  });

  it('may not name a tag that no case has', async () => {
    const files = suiteWith(
      '[{ id: x, expect: [{ json: true }] }]\npolicy: { tags: { refunds: { pass_rate: { min: 0.5 } } } }',
    );
    expect(await diagnosticsAbout(files)).toEqual(['a.eval.yaml:4:19: No case has the tag `refunds`.']);
  });
});

describe('several suites', () => {
  it('may not share an id', async () => {
    const { 'a.eval.yaml': suite = '', ...rest } = suiteWith('[{ id: x, expect: [{ json: true }] }]');
    expect(await diagnosticsAbout({ ...rest, 'a.eval.yaml': suite, 'b.eval.yml': suite })).toEqual([
      'b.eval.yml:1:8: The suite id `a` is taken by a.eval.yaml:1:8.',
    ]);
  });

  it('are not looked for in node_modules', async () => {
    expect(await diagnosticsAbout({ 'node_modules/x/a.eval.yaml': 'bad' })).toEqual([]);
  });

  it('show at most fifty mistakes of one file', async () => {
    const cases = Array.from({ length: 80 }, (_, index) => `{ id: c${index}, wrong: 1 }`);
    const diagnostics = await diagnosticsAbout(suiteWith(`[${cases.join(', ')}]`));
    expect(diagnostics).toHaveLength(51);
    expect(diagnostics.at(-1)).toBe('a.eval.yaml: More mistakes in this file are not shown.');
  });
});
