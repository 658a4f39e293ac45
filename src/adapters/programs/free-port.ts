import { createServer, type AddressInfo } from 'node:net';

/** What programs of all kinds say where somebody has their port. */
export const PORT_TAKEN = /EADDRINUSE|address (is )?already in use|Only one usage of each socket address/i;

const given = new Set<number>();

/** A port that nobody listens at, and that this process has named nobody before. */
export async function takeFreePort(): Promise<number> {
  for (;;) {
    const port = await findFreePort();
    if (given.has(port)) continue;
    given.add(port);
    return port;
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
