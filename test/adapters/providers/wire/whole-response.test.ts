import { expect, it } from 'vitest';
import { WholeResponse } from '../../../../src/adapters/providers/wire/whole-response.ts';

const TEXT = '\u{FEFF}{"answer":"Grüße"}';
const INIT = { status: 429, headers: new Headers({ 'content-type': 'application/json', 'retry-after': '3' }) };
const whole = (): Response => new WholeResponse(Buffer.from(TEXT), INIT);
const plain = (): Response => new Response(TEXT, INIT);

it.each(['status', 'ok', 'redirected', 'statusText', 'type', 'url', 'bodyUsed'] as const)(
  'has the %s of a plain response',
  (key) => {
    expect(whole()[key]).toEqual(plain()[key]);
  },
);

it.each(['text', 'json', 'arrayBuffer', 'bytes'] as const)(
  'reads its body with %s like a plain one',
  async (method) => {
    expect(await whole()[method]()).toEqual(await plain()[method]());
  },
);

it('gives a stream, a blob and a copy to who asks for them', async () => {
  const response = whole();
  expect(await new Response(response.clone().body).text()).toBe(await plain().text());
  expect(await (await response.clone().blob()).bytes()).toEqual(await plain().bytes());
  expect(response.clone().headers.get('retry-after')).toBe('3');
  expect(response.body).not.toBeNull();
  expect(await response.text()).toBe(await plain().text());
  await response.body?.cancel();
  expect(response.bodyUsed).toBe(true);
  await expect(response.text()).rejects.toThrow(TypeError);
});

it('reads a form', async () => {
  const init = { status: 200, headers: new Headers({ 'content-type': 'application/x-www-form-urlencoded' }) };
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- A Response has it, so ours has it too.
  const form = await new WholeResponse(Buffer.from('a=1&b=2'), init).formData();
  expect(Object.fromEntries(form)).toEqual({ a: '1', b: '2' });
});
