import { expect, it } from 'vitest';
import { openProviders } from '../../../../src/adapters/providers/open.ts';
import type { JsonObject } from '../../../../src/domain/json/json.ts';
import { parseLossless } from '../../../../src/domain/json/lossless.ts';
import type { HttpEndpoint } from '../../../../src/domain/suite.ts';
import { startLoopback } from '../../../support/loopback.ts';
import { startModelServer } from '../../../support/model/server.ts';
import { commandEndpoint, onBoth, repositoryOf } from '../program/programs.ts';
import { APIS, callOn, requestTo } from '../situation.ts';

const NEVER = new AbortController().signal;
const VARS = parseLossless('{"order":9007199254740993,"price":1.10}') as JsonObject;

it('a service is sent every digit and read with every digit', async () => {
  let received = '';
  await using server = await startLoopback((request, response) => {
    received = String(request.body);
    response.end('{"blocked":9007199254740993,"price":1.10,"cost_usd":1.0,"metadata":{"at":9007199254740993}}');
  });
  const endpoint = (responsePath: string): HttpEndpoint => ({
    provider: 'http',
    url: server.url,
    method: 'POST',
    headers: {},
    body: VARS,
    responsePath,
    env: [],
    timeoutMs: 5000,
  });
  const ask = async (path: string) => {
    const request = requestTo(endpoint(path));
    return await (await openProviders({ env: {} }).open(request)).call(request, NEVER);
  };
  const answer = await ask('$.blocked');
  expect(received).toBe('{"order":9007199254740993,"price":1.10}');
  expect(answer.output.text).toBe('9007199254740993');
  expect(answer.reportedCostUsd).toBe(1);
  expect(JSON.stringify(answer.output.metadata)).toBe('{"at":9007199254740993}');
  expect((await ask('$.price')).output.text).toBe('1.10');
});

it('a program is sent every digit and read with every digit', async () => {
  const source = `const { createInterface } = require('node:readline');
    createInterface({ input: process.stdin }).on('line', (line) => {
      const echo = JSON.stringify(line);
      console.log('{"id":1,"output":12345678901234567890,"metadata":{"line":' + echo + '},"usage":{"input_tokens":5.0,"output_tokens":2}}');
    });`;
  using repository = repositoryOf(onBoth('app.cjs', source));
  const providers = openProviders({ env: process.env, repository });
  const request = requestTo(commandEndpoint(), { vars: VARS });
  const answer = await (await providers.open(request, 'head')).call(request, NEVER);
  await providers.close();
  expect(answer.output.text).toBe('12345678901234567890');
  expect(answer.output.metadata['line']).toContain('"vars":{"order":9007199254740993,"price":1.10}');
  expect(answer.usage).toMatchObject({ input: 5, output: 2 });
});

it.each(APIS)('the arguments of a tool call keep their digits over %s', async (api) => {
  const id = parseLossless('9007199254740993');
  await using server = await startModelServer({
    behaviour: () => ({ text: '', toolCalls: [{ name: 'refund', arguments: { id, price: 2 } }] }),
  });
  const { output } = await callOn(server, api);
  expect(JSON.stringify(output.toolCalls[0]?.arguments)).toBe('{"id":9007199254740993,"price":2}');
});
