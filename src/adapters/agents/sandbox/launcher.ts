/** What a sandbox is told on its stdin, in one line; that its input stays open means that we are there. */
export type Launch = {
  readonly command: readonly string[];
  readonly directory: string;
  readonly env: Readonly<Record<string, string>>;
  /** What the program reads on its own stdin. */
  readonly input: string;
  /** A directory for a file that takes its stdout, for a program that ends before a pipe has taken all. */
  readonly spool?: string | undefined;
  /** From a port of the sandbox's own loopback to a socket that leads out of it. */
  readonly relay: { readonly port: number; readonly socket: string } | undefined;
};

/** How a launcher ends for a program that could not be started, as a shell would. */
export const NOT_FOUND = 127;
/** How a launcher ends for a program that may not be started, as a shell would. */
export const NOT_STARTED = 126;

/**
 * The first program of a sandbox, for `node -e`. It starts the one that is meant, brings its requests to the broker, and
 * ends with it, or with us: its end takes the namespace of processes with it, and so whatever the program left behind.
 */
export const LAUNCHER = `
const { spawn } = require('node:child_process');
const { openSync, readSync, unlinkSync } = require('node:fs');
const { createServer, connect } = require('node:net');
const leave = (code) => process.exit(code);
let text = '';
let isStarted = false;
// What a program said before it asks is told before what it asks.
let read = () => undefined;
process.stdin.setEncoding('utf8');
process.stdin.on('data', (chunk) => {
  if (isStarted) return;
  text += chunk;
  const end = text.indexOf('\\n');
  if (end < 0) return;
  isStarted = true;
  const launch = JSON.parse(text.slice(0, end));
  if (launch.relay === undefined) return start(launch);
  const server = createServer({ allowHalfOpen: true }, (near) => {
    const far = connect({ path: launch.relay.socket, allowHalfOpen: true });
    near.on('error', () => far.destroy()).on('data', () => read()).pipe(far);
    far.on('error', () => near.destroy()).pipe(near);
  });
  server.on('error', (error) => { console.error('relay: ' + error.message); leave(125); });
  server.listen(launch.relay.port, '127.0.0.1', () => start(launch));
});
process.stdin.on('end', () => leave(137));
process.stdin.on('error', () => leave(137));
function start({ command: [program, ...rest], directory, env, input, spool }) {
  const file = spool === undefined ? undefined : openSpool(spool + '/said');
  // Streams of its own: ours do not block, and a program that writes faster than it is read would fail.
  const child = spawn(program, rest, { cwd: directory, env, stdio: ['pipe', file ?? 'pipe', 'pipe'] });
  let timer;
  let end;
  let isQuiet = false;
  // What was written is read first: where the machine is busy, time passes before anybody looks.
  const finish = () => { read(); process.stdout.write('', () => leave(end)); };
  const look = () => {
    isQuiet = true;
    setImmediate(() => { if (isQuiet) finish(); });
  };
  const later = () => {
    isQuiet = false;
    clearTimeout(timer);
    if (end !== undefined) timer = setTimeout(look, 500);
  };
  const say = (chunk) => { process.stdout.write(chunk); later(); };
  let at = 0;
  if (file !== undefined) read = () => {
    for (;;) {
      const chunk = Buffer.alloc(65536);
      const count = readSync(file, chunk, 0, chunk.length, at);
      if (count === 0) return;
      at += count;
      say(chunk.subarray(0, count));
    }
  };
  if (file === undefined) child.stdout.on('data', say);
  else setInterval(read, 10);
  child.stderr.on('data', (chunk) => { process.stderr.write(chunk); later(); });
  child.on('error', (error) => {
    console.error(error.message);
    leave(error.code === 'ENOENT' ? ${NOT_FOUND} : ${NOT_STARTED});
  });
  child.on('exit', (code, signal) => {
    end = code ?? 128 + require('node:os').constants.signals[signal];
    later();
    // What it left behind may hold its streams, and write for ever.
    setTimeout(finish, 10000);
  });
  child.on('close', () => { if (end !== undefined) finish(); });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
}
// Nobody finds it: it has no name any more.
function openSpool(name) {
  const file = openSync(name, 'ax+');
  unlinkSync(name);
  return file;
}
`;
