import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { openFetch } from '../../../../src/adapters/providers/wire/transport.ts';
import { startLoopback, type LoopbackRequest } from '../../../support/loopback.ts';
import { startModelServer } from '../../../support/model/server.ts';
import { startProxy } from '../../../support/proxy.ts';
import { APIS, callOn, failureOf, pointedAt } from '../situation.ts';

describe('a proxy that the environment names', () => {
  it('is asked for http addresses, and for a tunnel to https ones', async () => {
    await using proxy = await startProxy();
    const fetch = openFetch({ HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url });
    expect(await (await fetch('http://model.example/v1/x?y=1')).text()).toBe('from the proxy');
    await expect(fetch('https://api.model.example/v1')).rejects.toThrow();
    expect(proxy.asked).toEqual(['GET http://model.example/v1/x?y=1', 'CONNECT api.model.example:443']);
  });

  it('may be named without a scheme, in small letters too', async () => {
    await using proxy = await startProxy();
    const address = proxy.url.replace('http://', '');
    const fetch = openFetch({ http_proxy: address, HTTPS_PROXY: address });
    expect(await (await fetch('http://model.example/v1')).text()).toBe('from the proxy');
    await expect(fetch('https://api.model.example/v1')).rejects.toThrow();
    expect(proxy.asked).toEqual(['GET http://model.example/v1', 'CONNECT api.model.example:443']);
  });

  it('is not asked for what NO_PROXY names', async () => {
    await using proxy = await startProxy();
    await using server = await startLoopback((_, response) => void response.end('direct'));
    const fetch = openFetch({ HTTP_PROXY: proxy.url, NO_PROXY: 'localhost,127.0.0.1' });
    expect(await (await fetch(server.url)).text()).toBe('direct');
    expect(proxy.asked).toEqual([]);
  });

  it('fails a call once and for all where its own address cannot be read', async () => {
    const { env, url } = pointedAt('http://model.example');
    const proxied = { url, env: { ...env, HTTP_PROXY: 'http://[' } };
    const failure = await failureOf(callOn(proxied, 'responses'));
    expect(failure).toMatchObject({ kind: 'fatal', hint: expect.stringContaining('proxy') as string });
  });
});

describe.each(APIS)('what comes back over %s', (api) => {
  it('is no redirect’s target: the key stays with the server it was meant for', async () => {
    const elsewhere: LoopbackRequest[] = [];
    await using other = await startLoopback((request, response) => {
      elsewhere.push(request);
      response.end();
    });
    await using server = await startModelServer({
      behaviour: () => ({ status: 307, headers: { location: other.url }, error: { message: 'moved' } }),
    });
    const failure = await failureOf(callOn(server, api));
    expect(failure).toMatchObject({ kind: 'fatal', status: 307 });
    expect(elsewhere).toEqual([]);
  });

  it.each(['application/json', 'text/event-stream'])('is malformed when it never comes to an end: %s', async (type) => {
    await using server = await startLoopback((_, response) => {
      response.writeHead(200, { 'content-type': type });
      const more = (): void => {
        while (!response.destroyed && response.write(' '.repeat(1024 * 1024)));
      };
      response.on('drain', more);
      more();
    });
    const failure = await failureOf(callOn(pointedAt(server.url), api));
    expect(failure.kind).toBe('malformed');
    expect(failure.message).toContain('longer than');
  });

  it('may heal when it is another protocol than HTTP', async () => {
    const server = createServer((request) => {
      request.socket.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const failure = await failureOf(callOn(pointedAt(url), api));
    expect(failure).toMatchObject({ kind: 'transient', message: expect.stringContaining('ECONNRESET') as string });
    server.close();
  });

  it('may heal when its status is none that HTTP has', async () => {
    await using server = await startModelServer({ behaviour: () => ({ status: 799, error: { message: 'odd' } }) });
    expect((await failureOf(callOn(server, api))).kind).toBe('transient');
  });
});

it('keeps its connections', async () => {
  const ports = new Set<number | undefined>();
  const server = createServer((request, response) => {
    ports.add(request.socket.remotePort);
    response.end('again');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const fetch = openFetch({});
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (let call = 0; call < 3; call += 1) await (await fetch(url)).text();
  expect(ports.size).toBe(1);
  server.closeAllConnections();
  server.close();
});

it('ends a call in the middle of its answer, and at once where it was ended before', async () => {
  const begun = Promise.withResolvers<undefined>();
  const server = createServer((_request, response) => {
    response.write('half an ');
    begun.resolve(undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const controller = new AbortController();
  const answer = openFetch({})(url, { signal: controller.signal });
  await begun.promise;
  controller.abort(new Error('enough'));
  await expect(answer).rejects.toThrow();
  await expect(openFetch({})(url, { signal: controller.signal })).rejects.toThrow('enough');
  server.closeAllConnections();
  server.close();
});
