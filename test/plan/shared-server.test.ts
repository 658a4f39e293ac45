import { describe, expect, it } from 'vitest';
import { guardServers, sharedServerWarnings } from '../../src/plan/affected/shared-server.ts';
import { planOf, type Files } from './plan-of.ts';

const SERVER = 'http://localhost:8080/answer';

type App = { readonly url?: string; readonly keys?: string; readonly inputs?: string; readonly files?: Files };

const app = ({ url = SERVER, keys = 'body: { q: "{{ q }}" }', inputs = '[app.txt]', files }: App = {}): Files => ({
  'a.eval.yaml': `suite: a
target:
  name: app
  provider: http
  url: ${JSON.stringify(url)}
  inputs: ${inputs}
  ${keys}
cases:
  - { id: one, vars: { q: first }, expect: [{ json: true }] }
  - { id: two, vars: { q: second }, expect: [{ json: true }] }
`,
  'app.txt': 'old',
  'other.txt': 'old',
  'p.md': 'Old: {{ q }}',
  ...files,
});
const edited = { 'app.txt': 'new' };

describe('one server behind both sides', () => {
  it('is refused where it cannot show what changed, with the place and the ways out', async () => {
    const [error, ...others] = guardServers(await planOf(app(), app({ files: edited })));
    expect(others).toEqual([]);
    expect(error).toMatchObject({
      code: 'unsupported',
      place: { file: 'a.eval.yaml', line: 3, column: 3 },
      sentence:
        'Base and head of `app` of `a` ask one server (http://localhost:8080) although app.txt changed: head would be compared with itself.',
    });
    expect(error?.hint).toMatch(/`start: .*`same_server: true`/);
  });

  it.each<readonly [string, App, App]>([
    ['under another name of this machine', {}, { url: 'http://127.0.0.1:8080/answer', files: edited }],
    ['at another path of this machine', {}, { url: 'http://localhost:8080/v2/answer', files: edited }],
    ['with another query', { url: 'https://app.example/a' }, { url: 'https://APP.example:443/a?v=2', files: edited }],
    ['with a path from the case', { url: `${SERVER}/{{ q }}` }, { url: `${SERVER}/{{ q }}`, files: edited }],
    ['with another body besides', {}, { keys: 'body: { question: "{{ q }}" }', files: edited }],
    ['without the file on its list any more', {}, { inputs: '[other.txt]', files: edited }],
    ['whose parameters it is not sent', {}, { keys: 'parameters: { top_k: 3 }\n  body: { q: "{{ q }}" }' }],
    [
      'whose prompt it is not sent',
      { keys: 'prompt: p.md\n  body: { q: "{{ q }}" }' },
      { keys: 'prompt: p.md\n  body: { q: "{{ q }}" }', files: { 'p.md': 'New: {{ q }}' } },
    ],
    [
      'that no longer says so',
      { keys: 'same_server: true\n  body: "{{ q }}"' },
      { keys: 'body: "{{ q }}"', files: edited },
    ],
  ])('%s is refused', async (_, before, after) => {
    expect(guardServers(await planOf(app(before), app(after)))).toHaveLength(1);
  });

  it.each<readonly [string, App, App]>([
    ['a server at another port', {}, { url: 'http://localhost:8081/answer', files: edited }],
    ['another host', { url: 'https://a.example/x' }, { url: 'https://b.example/x', files: edited }],
    [
      'another deployment at the same host',
      { url: 'https://a.example/7' },
      { url: 'https://a.example/8', files: edited },
    ],
    ['another body alone', {}, { keys: 'body: { question: "{{ q }}" }' }],
    ['another header alone', {}, { keys: 'headers: { x-mode: new }\n  body: { q: "{{ q }}" }' }],
    [
      'another prompt that is sent',
      { keys: 'prompt: p.md\n  body: { q: "{{ prompt }}" }' },
      { keys: 'prompt: p.md\n  body: { q: "{{ prompt }}" }', files: { 'p.md': 'New: {{ q }}' } },
    ],
    ['another place of the output', {}, { keys: 'response: $.text\n  body: { q: "{{ q }}" }' }],
    ['a longer list of files that did not change', {}, { inputs: '[app.txt, other.txt]' }],
    [
      'a service that each side starts',
      { url: 'http://127.0.0.1:${PORT}/answer', keys: 'start: [node, app.txt]\n  body: "{{ q }}"' },
      { url: 'http://127.0.0.1:${PORT}/answer', keys: 'start: [node, app.txt]\n  body: "{{ q }}"', files: edited },
    ],
    [
      'a service that head starts and base does not',
      {},
      {
        url: 'http://localhost:${PORT}/answer',
        keys: 'start: [node, app.txt]\n  body: { q: "{{ q }}" }',
        files: edited,
      },
    ],
    ['a new word that a deployed system is measured', {}, { keys: 'same_server: true\n  body: { q: "{{ q }}" }' }],
  ])('%s is no matter', async (_, before, after) => {
    const plan = await planOf(app(before), app(after));
    expect([guardServers(plan), sharedServerWarnings(plan)]).toEqual([[], []]);
  });

  it('of a deployed system is told and not refused', async () => {
    const deployed = { keys: 'same_server: true\n  body: { q: "{{ q }}" }' };
    const plan = await planOf(app(deployed), app({ ...deployed, files: edited }));
    expect(guardServers(plan)).toEqual([]);
    expect(sharedServerWarnings(plan)).toEqual([expect.objectContaining({ kind: 'one-server', unseen: ['app.txt'] })]);
  });
});
