import type { Configuration } from './promptfoo-configurations.ts';

const OPENAI = { id: 'openai:chat:gpt-4o-mini', config: { temperature: 0.2, max_tokens: 300 } };
const contains = (value: string) => ({ type: 'contains', value });

/** Configurations as ordinary repositories have them: many features at once. */
export const ORDINARY: readonly Configuration[] = [
  {
    name: 'a support bot',
    config: {
      description: 'Support bot',
      prompts: [{ id: 'file://prompts/support.json', label: 'support' }],
      providers: [
        { ...OPENAI, label: 'cheap' },
        { id: 'anthropic:messages:claude-3-5-haiku-20241022', label: 'claude', config: { max_tokens: 256 } },
      ],
      defaultTest: {
        vars: { shop: 'Lampland', tone: 'friendly' },
        assert: [
          { type: 'not-icontains', value: 'as an AI' },
          { type: 'latency', threshold: 60_000 },
        ],
        options: { provider: 'openai:gpt-4o' },
      },
      tests: 'file://tests/support.csv',
      outputPath: 'out.html',
      sharing: false,
    },
    files: {
      'prompts/support.json': JSON.stringify([
        { role: 'system', content: 'You work for {{shop}}. Be {{ tone }}.' },
        { role: 'user', content: '{{question}}' },
      ]),
      'tests/support.csv': [
        'question,tone,__expected1,__expected2,__description,__metadata:topic,__metric',
        'Where is my lamp?,friendly,contains:lamp,not-contains:refund,Asks for a lamp,orders,names',
        '"Two, please",curt,"contains-all:Two, please",icontains:CURT,,orders,',
        'Can I return it?,friendly,javascript:output.length > 10,,Asks for returns,returns,',
        'nothing,friendly,You said nothing,,,,',
      ].join('\n'),
    },
  },
  {
    name: 'filters and loops',
    config: {
      prompts: [
        'file://p/list.njk.txt',
        '{% for item in items %}{{ loop.index }}. {{ item | upper }}\n{% endfor %}{% if note %}Note: {{ note }}{% endif %}',
        '{% set who = name %}Hello {{ who | lower }}, {{ title | default("no title") }}{# aside #}',
      ],
      providers: ['openai:gpt-4o-mini'],
      tests: [
        { vars: { items: [['a', 'b']], name: 'ANN', note: 'x' }, assert: [contains('You')] },
        { vars: { items: [['c']], name: 'BOB', note: '', title: 'Dr' }, assert: [contains('C')] },
      ],
    },
    files: { 'p/list.njk.txt': 'Say {{ name | capitalize }} {{ items | length }} {{ items | join("+") }}\n' },
  },
  {
    name: 'weights and metrics',
    config: {
      prompts: ['Rate {{x}}'],
      providers: [OPENAI],
      tests: [
        {
          vars: { x: 'one' },
          assert: [
            { type: 'contains', value: 'one', weight: 2, metric: 'names' },
            { type: 'contains', value: 'never', weight: 0, metric: 'watch' },
            { type: 'not-regex', value: 't[wo]{2}' },
          ],
        },
        {
          vars: { x: 'two' },
          assert: [
            { type: 'not-equals', value: 'You said: Rate two' },
            { type: 'icontains-any', value: 'TWO, THREE' },
          ],
        },
        { vars: { x: 'three' }, assert: [{ type: 'not-starts-with', value: 'You' }] },
        { vars: { x: 'four' }, assert: [{ type: 'not-contains-any', value: ['five', 'six'] }] },
        { vars: { x: 'five' }, assert: [{ type: 'not-contains-all', value: ['five', 'six'] }] },
        { vars: { x: 'six' }, assert: [{ type: 'not-is-json' }] },
      ],
    },
  },
  {
    name: 'transforms',
    config: {
      prompts: ['Say {{x}}'],
      providers: [{ id: 'openai:gpt-4o-mini', transform: "output.replace('You said: ', '')" }],
      defaultTest: { options: { transform: 'output.trim()' } },
      tests: [
        { vars: { x: 'a1' }, assert: [{ type: 'equals', value: 'Say {{x}}' }] },
        { vars: { x: 'b2' }, assert: [{ type: 'starts-with', value: 'You' }] },
        {
          vars: { x: 'c3' },
          options: { transform: 'output.toUpperCase()' },
          assert: [
            { type: 'contains', value: 'C3' },
            { type: 'not-contains', value: 'c' },
          ],
        },
        { vars: { x: 'd4' }, assert: [{ type: 'regex', value: '^d\\d$', transform: "output.split(' ')[1]" }] },
        { vars: { x: 'e5' }, assert: [{ type: 'javascript', value: 'output.length === 6' }] },
        {
          vars: { x: 'f6' },
          options: { transform: 'output.none.gone' },
          assert: [{ type: 'not-contains', value: 'f' }],
        },
      ],
    },
  },
  {
    name: 'JSON transforms',
    config: {
      prompts: ['JSON {{x}}'],
      providers: ['openai:gpt-4o-mini'],
      defaultTest: { options: { transform: 'JSON.parse(output).said' } },
      tests: [
        { vars: { x: 'a1' }, assert: [{ type: 'equals', value: 'JSON a1' }] },
        { vars: { x: 'b2' }, assert: [{ type: 'contains', value: 'ok' }] },
        {
          vars: { x: 'c3' },
          options: { transform: 'JSON.parse(output)' },
          assert: [{ type: 'javascript', value: 'output.ok' }],
        },
        {
          vars: { x: 'd4' },
          options: { transform: 'JSON.parse(output).gone' },
          assert: [{ type: 'not-contains', value: 'x' }],
        },
        {
          vars: { x: 'e5' },
          options: { transform: 'JSON.parse(output).gone' },
          assert: [{ type: 'contains', value: 'x' }],
        },
      ],
    },
  },
  {
    name: 'transformed variables',
    config: {
      prompts: ['Say {{x}} to {{name}}'],
      providers: ['openai:gpt-4o-mini'],
      defaultTest: { vars: { name: 'Ann' } },
      tests: [
        {
          vars: { x: ' hi ' },
          options: { transformVars: '({ ...vars, x: vars.x.trim() })' },
          assert: [contains('Say hi to')],
        },
        {
          vars: { x: 'yo' },
          options: { transformVars: "{ x: vars.x + '!', name: vars.name.toUpperCase() }" },
          assert: [contains('yo! to ANN')],
        },
        { vars: { x: 'no' }, assert: [contains('never')] },
      ],
    },
  },
  {
    name: 'tests by globs',
    config: {
      prompts: ['file://prompts/*.txt'],
      providers: ['file://provider.yaml'],
      tests: ['tests/*.yaml', 'file://more/extra.json'],
    },
    files: {
      'provider.yaml': 'id: openai:gpt-4o-mini\nconfig:\n  temperature: 0.7\n',
      'prompts/a.txt': 'Ask {{q}}',
      'prompts/b.txt': 'Beg {{q}} -- {{missing}}',
      'tests/one.yaml':
        '- vars: { q: lamp }\n  assert:\n    - { type: contains, value: Ask }\n- vars: { q: lamps }\n  assert: [{ type: icontains, value: LAMPS }]\n',
      'tests/two.yaml':
        '- description: two\n  vars: { q: file://q.txt }\n  assert: [{ type: contains, value: "{{q}}" }]\n',
      'more/extra.json': JSON.stringify([{ vars: { q: 'json' }, assert: [{ type: 'contains', value: 'json' }] }]),
      'q.txt': 'from a file',
    },
  },
  {
    name: 'scenarios and thresholds',
    config: {
      prompts: ['Say {{x}}'],
      providers: ['openai:gpt-4o-mini'],
      scenarios: [{ config: [{ vars: { x: 's1' } }], tests: [{ assert: [contains('s1')] }] }],
      tests: [
        { vars: { x: 'kept' }, assert: [contains('kept')] },
        { vars: { x: 'share' }, threshold: 0.5, assert: [contains('share'), contains('never')] },
        {
          vars: { x: 'set' },
          assert: [{ type: 'assert-set', threshold: 0.5, assert: [contains('set'), contains('no')] }],
        },
        { vars: { x: 'f1' }, assert: [{ type: 'similar', value: 'x', threshold: 0.9, weight: 0 }, contains('f1')] },
      ],
    },
  },
  {
    name: 'the environment',
    config: {
      env: { OPENAI_API_KEY: 'sk-x' },
      prompts: ['Say {{x}} at {{ env.SHOP }}', 'Plain {{x}}'],
      providers: ['openai:gpt-4o-mini'],
      tests: [
        { vars: { x: 'a1' }, assert: [contains('a1')] },
        { vars: { x: '{{ env.SHOP }}' }, assert: [contains('Plain')] },
      ],
    },
  },
  {
    name: 'hooks in code',
    config: {
      prompts: ['Say {{x}}'],
      providers: ['openai:gpt-4o-mini'],
      extensions: ['file://hook.js:beforeAll'],
      tests: [{ vars: { x: 'a1' }, assert: [contains('a1')] }],
    },
    files: { 'hook.js': 'module.exports = { beforeAll: () => {} };\n' },
  },
  {
    name: 'declarations in a line',
    config: {
      prompts: ['JSON {{x}}', 'Say {{x}}'],
      providers: ['openai:gpt-4o-mini'],
      tests: [
        { vars: { x: 'a' }, assert: [{ type: 'javascript', value: 'const r = JSON.parse(output); r.ok === true' }] },
        { vars: { x: 'b' }, assert: [{ type: 'javascript', value: "let s = output.split(';'); s.length === 1;" }] },
        { vars: { x: 'c' }, assert: [{ type: 'not-javascript', value: 'JSON.parse(output).ok' }] },
        { vars: { x: 'd' }, assert: [{ type: 'javascript', value: '({ pass: true, score: 1 })' }] },
        { vars: { x: 'e' }, assert: [{ type: 'javascript', value: '"true"' }] },
        { vars: { x: 'f' }, assert: [{ type: 'javascript', value: 'Promise.resolve(output.length > 3)' }] },
        { vars: { x: 'g' }, assert: [{ type: 'javascript', value: 'return output.length > 3 ? true : false\n' }] },
        {
          vars: { x: 'h' },
          assert: [
            {
              type: 'javascript',
              value:
                'const ok = output.includes("h");\nif (!ok) return false;\nreturn { pass: ok, score: 0.5, reason: "h" };\n',
            },
          ],
        },
      ],
    },
  },
  {
    name: 'YAML as people write it',
    config: `# yaml-language-server: $schema=https://promptfoo.dev/config-schema.json
prompts:
  - |-
    Translate to {{language}}:
    {{input}}
  - id: prompts/second.md
    label: second
providers:
  - openai:gpt-4o-mini:
      label: mini
      config: { temperature: 0, max_tokens: 64, seed: 7, stop: ["END"] }
x-vars: &vars
  language: French
tests:
  - vars: { <<: *vars, input: Hello }
    assert:
      - type: icontains
        value: french
  - description: 'A number: 42'
    vars: { <<: *vars, input: 42, language: [German, Dutch] }
    assert:
      - { type: contains, value: 42 }
      - type: javascript
        value: |
          output.includes(context.vars.language)
  - vars:
      language: Spanish
      input: >
        folded
        text
    assert:
      - type: contains-any
        value:
          - folded text
          - 7
`,
    files: { 'prompts/second.md': '# Task\n\nIn {{ language }}: {{ input }}\n' },
  },
];
