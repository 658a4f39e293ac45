import { beforeAll, describe, expect, it } from 'vitest';
import { createRenderer, type Renderer } from '../../../src/suite/render/render.ts';
import { allDiagnosticsAbout, diagnosticsAbout, loadOne } from '../load-suites.ts';

let renderer: Renderer;
beforeAll(async () => {
  renderer = await createRenderer();
});

type Files = { readonly [path: string]: string };

const target = (keys: string, vars = '{ q: one }'): Files => ({
  'a.eval.yaml': `suite: a
target:
  provider: http
  method: GET
  inputs: [app.txt]
  ${keys}
cases: [{ id: x, vars: ${vars}, expect: [{ json: true }] }]
`,
  'app.txt': 'x',
});

async function endpointOf(files: Files) {
  const { targets, cases } = await loadOne(files);
  const [[only], [first]] = [targets, cases];
  if (only === undefined || first === undefined) throw new Error('The suite has no target or no case.');
  const { endpoint } = renderer.render(only, first).request;
  if (endpoint.provider !== 'http') throw new Error('The target is no http target.');
  return endpoint;
}

describe('the address of an http target', () => {
  it.each([
    ['users/{{ q }}/answer', '{ q: one }', 'users/one/answer'],
    ['users/{{ q }}', '{ q: "a/b?c=d&e#f é%" }', 'users/a%2Fb%3Fc%3Dd%26e%23f%20%C3%A9%25'],
    ['ask?q={{ q }}&n={{ n }}', '{ q: "how long?", n: 007 }', 'ask?q=how%20long%3F&n=007'],
    ['ask?q={{ q | upcase }}', '{ q: ä }', 'ask?q=%C3%84'],
    ['ask', '{ q: 1 }', 'ask'],
  ])('%s with %s is %s', async (path, vars, expected) => {
    const { url } = await endpointOf(target(`url: "http://127.0.0.1:18085/${path}"`, vars));
    expect(url).toBe(`http://127.0.0.1:18085/${expected}`);
  });

  it.each([
    ['http://localhost/${REGION}/ask', '`${REGION}` is not filled in `url`.'],
    ['http://localhost/{q}', '`{q}` is not filled in `url`. Vars are written `{{ name }}`.'],
    ['http://localhost/{% if q %}a{% endif %}', 'is not filled in `url`'],
    ['http://localhost/{{ q', 'is not filled in `url`'],
    ['http://{{q}}/ask', 'cannot come from a case'],
    ['http://{{q}}.example.com/ask', 'cannot come from a case'],
  ])('%s is refused in its line', async (url, message) => {
    const diagnostics = await diagnosticsAbout(target(`url: "${url}"`));
    expect(diagnostics).toEqual([expect.stringContaining(message)]);
    expect(diagnostics[0]).toMatch(/^a\.eval\.yaml:6:8: /);
  });

  it('is told where a case has no value for it, or one that leads elsewhere', async () => {
    const missing = await allDiagnosticsAbout(target('url: "http://localhost/{{ question }}"'));
    expect(missing).toEqual([expect.stringContaining('a.eval.yaml:6:29: The variable `question` has no value.')]);
    const dots = await allDiagnosticsAbout(target('url: "http://localhost/users/{{ q }}/x"', '{ q: ".." }'));
    expect(dots).toEqual([expect.stringContaining('gives `..`, which would lead to another address')]);
  });
});

describe('variables of the environment', () => {
  const keys = (rest: string) => `url: "http://localhost"\n  env: [TENANT, APP_TOKEN]\n  ${rest}`;

  it('are read where the suite names them, and never where a case does', async () => {
    const body =
      'body: { tenant: "t-${TENANT}", q: "{{ q }}", list: [a, "${APP_TOKEN} for {{ n }}"], shell: "${HOME}" }';
    const endpoint = await endpointOf(target(keys(body), '{ q: "echo ${APP_TOKEN}", n: 1 }'));
    expect(endpoint.body).toEqual({
      tenant: 't-${TENANT}',
      q: 'echo ${APP_TOKEN}',
      list: ['a', '${APP_TOKEN} for 1'],
      shell: '${HOME}',
    });
    expect(endpoint.bodyVariables).toEqual([['tenant'], ['list', 1]]);
  });

  it.each([
    ['body: { q: "${TENANT} {{ q }}" }', 'a.eval.yaml:8:'],
    ['headers: { x-data: "{{ q }}" }', 'a.eval.yaml:8:'],
  ])('%s refuses a case that brings one', async (rest, place) => {
    const diagnostics = await allDiagnosticsAbout(target(keys(rest), '{ q: "${APP_TOKEN}" }'));
    expect(diagnostics).toEqual([expect.stringContaining('A case brings `${…}` into a text')]);
    expect(diagnostics[0]).toContain(place);
  });
});

describe('a service that is started', () => {
  const started = (keys: string): Files => ({ ...target(keys), 'server.js': `import './lib.js';`, 'lib.js': '' });
  const url = 'url: "http://127.0.0.1:${PORT}/answer"';

  it('is a program of the repository, with the files that it is made of', async () => {
    const { targets } = await loadOne(started(`${url}\n  start: [node, server.js]\n  ready: /health`));
    expect(targets[0]).toMatchObject({
      endpoint: { start: { command: ['node', 'server.js'], directory: '.', readyPath: '/health' } },
      inputs: [{ path: 'app.txt' }, { path: 'lib.js' }, { path: 'server.js' }],
    });
  });

  it.each([
    [
      'url: "http://127.0.0.1:8080/answer"\n  start: [node, server.js]',
      'each at a port of its own, and `url` does not',
    ],
    ['url: "http://127.0.0.1:80/${PORT}"\n  start: [node, server.js]', 'each at a port of its own, and `url` does not'],
    [url, '`${PORT}` is the port of a service that is started, and there is no `start`.'],
    [`${url}\n  start: [node, serve.js]`, 'There is no file `serve.js` in the root'],
    [`${url}\n  start: [node, server.js]\n  directory: nowhere`, 'There is no directory `nowhere`'],
    [`${url}\n  start: [node, server.js]\n  same_server: true`, 'is not one server for both'],
    [`${url}\n  start: [node, server.js]\n  ready: health`, 'Write a path of the service'],
    ['url: "http://localhost"\n  setup: [npm, ci]', '`setup` is for a service that is started'],
    ['url: "http://localhost"\n  ready: /health', '`ready` is for a service that is started'],
    ['url: "http://local host"', 'is no http or https address'],
    ['url: "ftp://localhost"', 'Write an http:// or https:// address'],
  ])('%s is refused', async (keys, message) => {
    const diagnostics = await diagnosticsAbout(started(keys));
    expect(diagnostics.join('\n')).toContain(message);
    expect(diagnostics[0]).toMatch(/^a\.eval\.yaml:[6-8]:/);
  });
});

describe('a header of an http target', () => {
  const headers = (value: string) => `{ url: "http://localhost", headers: { x-data: "${value}" } }`.slice(2, -2);

  it.each([
    ['{{ data }}', '{ data: { a: 1 } }', 'a mapping has no obvious text; write `| json`'],
    ['{{ data }}', '{ data: [1, { b: 2 }] }', 'a mapping has no obvious text; write `| json`'],
    ['{{ data }}', '{ data: "a\\nb" }', 'The header `x-data` would hold "\\n"'],
    ['{{ data }}', '{ data: "日本" }', 'The header `x-data` would hold "日"'],
  ])('%s with %s is refused', async (value, vars, message) => {
    const [keys, rest] = headers(value).split(', headers: ');
    const files = target(`${keys}\n  headers: ${rest}`, vars);
    expect(await allDiagnosticsAbout(files)).toEqual([expect.stringContaining(message)]);
  });

  it('is text', async () => {
    const files = target(
      'url: "http://localhost"\n  headers: { x-a: "{{ n }}", x-b: "{{ o | json }}", x-c: plain }',
      '{ n: 1.10, o: { a: 1 } }',
    );
    expect((await endpointOf(files)).headers).toEqual({ 'x-a': '1.10', 'x-b': '{"a":1}', 'x-c': 'plain' });
  });
});

describe('the response path', () => {
  it.each(['$.items[*].text', '$..text', 'output', '$.'])('%s is refused in its line', async (path) => {
    const diagnostics = await diagnosticsAbout(target(`url: "http://localhost"\n  response: "${path}"`));
    expect(diagnostics).toEqual([expect.stringMatching(/^a\.eval\.yaml:7:13: `response` is not allowed/)]);
  });

  it('may lead through any name', async () => {
    expect((await endpointOf(target(`url: "http://localhost"\n  response: "$.größe['a b'][-1]"`))).responsePath).toBe(
      "$.größe['a b'][-1]",
    );
  });
});

describe('parameters that no run would send', () => {
  it.each([
    ['background: true', 'is not supported: a trial is one whole answer'],
    ['background_options: { completion_window: 2h }', 'is not supported: a trial is one whole answer'],
    ['n: 3', 'is not supported'],
    ['model: other', 'belongs to the target'],
  ])('%s is refused in its line', async (parameter, why) => {
    const suite = `suite: a
target: { provider: openai, model: m, prompt: p.md, parameters: { ${parameter} } }
cases: [{ id: x, vars: { q: 1 }, expect: [{ json: true }] }]
`;
    const diagnostics = await diagnosticsAbout({ 'a.eval.yaml': suite, 'p.md': '{{ q }}' });
    expect(diagnostics).toEqual([expect.stringContaining(why)]);
    expect(diagnostics[0]).toMatch(/^a\.eval\.yaml:2:67: /);
  });
});
