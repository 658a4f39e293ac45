import { Agent, request } from 'node:http';

/** As little as a client can do: `calls` POST requests, so many at once, over kept connections. Prints what it took. */
const [url = '', calls = '1', concurrency = '1'] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: Number(concurrency) });
const BODY = JSON.stringify({ model: 'gpt-6-luna', input: [{ role: 'user', content: 'Say ok.' }], store: false });
const started = performance.now();
const cpu = process.cpuUsage();
let next = 0;
await Promise.all(Array.from({ length: Number(concurrency) }, work));
const { user, system } = process.cpuUsage(cpu);
process.stdout.write(JSON.stringify({ wallMs: performance.now() - started, cpuMs: (user + system) / 1000 }));
agent.destroy();

async function work(): Promise<void> {
  while (next < Number(calls)) {
    next += 1;
    await call();
  }
}

function call(): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(BODY) };
    const sent = request(`${url}/v1/responses`, { method: 'POST', agent, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        JSON.parse(body);
        resolve();
      });
    });
    sent.on('error', reject);
    sent.end(BODY);
  });
}
