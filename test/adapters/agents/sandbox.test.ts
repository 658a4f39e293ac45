import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  findSandbox,
  openRoom,
  removeRoom,
  type ContainedStart,
} from '../../../src/adapters/agents/sandbox/sandbox.ts';
import { AVAILABLE, CANARY, sandboxOf } from './sandboxes.ts';

const ROOT = join(import.meta.dirname, '../../..');

describe('what contains a trial', () => {
  it('is found here', () => {
    expect(AVAILABLE.length).toBeGreaterThan(0);
  });

  it('is refused where nothing does, with what helps on a hosted runner', async () => {
    const world = { env: { ...process.env, PATH: '/nowhere' }, directory: mkdtempSync(join(tmpdir(), 'sandbox-')) };
    await expect(findSandbox(world)).rejects.toThrow(
      /Nothing on this machine can contain an agent: bubblewrap \(.*ENOENT.*\), namespaces .*apparmor_restrict_unprivileged_userns=0/s,
    );
  });

  it('is Docker only where it is asked for, and refused where no daemon answers', async () => {
    const env = { ...process.env, DOCKER_HOST: 'unix:///nowhere/docker.sock' };
    const world = { env, directory: mkdtempSync(join(tmpdir(), 'sandbox-')) };
    await expect(findSandbox(world, ['docker'])).rejects.toThrow(
      /Nothing on this machine can contain an agent: Docker \(.+\)\..*needs a daemon on this very machine/s,
    );
    expect((await findSandbox(world)).name).not.toBe('docker');
  });
});

describe.each(AVAILABLE)('in %s', (name) => {
  afterAll(async () => await (await sandboxOf(name))?.sandbox.close());

  const run = async (line: string, changes: Partial<ContainedStart> = {}) => {
    const opened = await sandboxOf(name);
    if (opened === undefined) throw new Error(`${name} is not available`);
    const { sandbox, directory } = opened;
    const room = openRoom(directory);
    writeFileSync(join(room.workspace, 'given.txt'), 'given\n');
    const launch = {
      command: ['/bin/sh', '-c', line],
      directory: '/workspace',
      env: { PATH: sandbox.path, HOME: '/home/agent' },
      input: '',
    };
    const running = sandbox.start({ room, network: 'none', socket: undefined, more: [], launch, ...changes });
    let said = '';
    running.child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    const end = await running.ended;
    await sandbox.reclaim(join(room.workspace, '..'));
    return { ...end, said: said.trim(), room };
  };

  it('a program has its workspace, home and temporary directory, and nothing else that is ours', async () => {
    const line = [
      'echo made > made.txt; cp given.txt $HOME/; touch /tmp/here',
      'pwd; whoami; cat given.txt; ls /tmp; ls -A $HOME; ls /home /root 2>/dev/null',
      `ls -A ${ROOT} ${tmpdir()}/sandbox-* 2>/dev/null`,
      'touch /usr/x 2>/dev/null && echo wrote; touch /etc/x 2>/dev/null && echo wrote',
      'ls /var/run/docker.sock /run/docker.sock 2>/dev/null',
      'cat /proc/*/environ | tr "\\0" "\\n" | grep canary',
      'cat /etc/shadow 2>/dev/null | head -1; env | sort',
    ].join('; ');
    const { code, said, room } = await run(`${line}; true`);
    expect(code).toBe(0);
    const [cwd, user, given, tmp, home, ...rest] = said.split('\n');
    expect([cwd, user, given, tmp, home]).toEqual(['/workspace', 'agent', 'given', 'here', 'given.txt']);
    expect(rest.filter((each) => !/^(?:HOME|PATH|PWD|SHLVL|_|OLDPWD)=/.test(each))).toEqual(['/home:', 'agent']);
    expect(said).not.toContain(CANARY);
    expect(readFileSync(join(room.workspace, 'made.txt'), 'utf8')).toBe('made\n');
    removeRoom(room);
  });

  it('nobody is reached without a network, and the broker is through its socket alone', async () => {
    const socket = join(mkdtempSync(join(tmpdir(), 'socket-')), 's');
    const server = createServer((request, response) => void response.end(`broker ${request.url}`));
    const other = createServer((_request, response) => void response.end('other'));
    await new Promise<void>((resolve) => void server.listen({ path: socket, writableAll: true }, resolve));
    await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const ask = (at: number, path: string) =>
      `node -e "fetch('http://127.0.0.1:${at}${path}').then(r=>r.text()).then(console.log,()=>console.log('refused'))"`;
    const { said } = await run(`PATH=/run/evaldelta/bin; ${ask(4891, '/v1')}; ${ask(port, '/')}`, { socket });
    expect(said).toBe('broker /v1\nrefused');
    const open = await run(`PATH=/run/evaldelta/bin; ${ask(port, '/')}`, { network: 'open' });
    expect(open.said).toBe('other');
    server.close();
    other.close();
  });

  it('a program ends as it would outside, and says so where it could not start', async () => {
    expect((await run('exit 3')).code).toBe(3);
    expect((await run('kill -9 $$')).code).toBe(137);
    const launch = { directory: '/workspace', env: { PATH: '/usr/bin' }, input: '' };
    expect((await run('', { launch: { ...launch, command: ['no-such-program'] } })).code).toBe(127);
    expect((await run('', { launch: { ...launch, command: ['/workspace/given.txt'] } })).code).toBe(126);
    const reads = await run('', { launch: { ...launch, command: ['cat'], input: 'asked' } });
    expect(reads.said).toBe('asked');
  });

  it('a program that is stopped ends with whatever it started', async () => {
    const opened = await sandboxOf(name);
    if (opened === undefined) throw new Error(`${name} is not available`);
    const mark = `2${process.pid}.5`;
    const line = `trap '' TERM INT HUP; setsid sleep ${mark} & sleep ${mark}`;
    const launch = { command: ['/bin/sh', '-c', line], directory: '/', env: { PATH: '/usr/bin:/bin' }, input: '' };
    const room = openRoom(opened.directory);
    const running = opened.sandbox.start({ room, network: 'none', socket: undefined, more: [], launch });
    await expect.poll(() => sleeping(mark).length, { timeout: 20_000 }).toBe(2);
    running.stop();
    await running.ended;
    await expect.poll(() => sleeping(mark)).toEqual([]);
  });

  it('nothing outlives the end of its program, whatever it left in another session', async () => {
    const mark = `3${process.pid}.5`;
    await run(
      `setsid sleep ${mark} & (trap '' TERM HUP INT; nohup sleep ${mark} >/dev/null 2>&1 &) ; sleep ${mark} & exit 0`,
    );
    await expect.poll(() => sleeping(mark)).toEqual([]);
  });

  it('nothing outlives us, though we are killed', async () => {
    const mark = `4${process.pid}.5`;
    const script = `
      import { findSandbox, openRoom } from ${JSON.stringify(join(ROOT, 'src/adapters/agents/sandbox/sandbox.ts'))};
      import { mkdtempSync } from 'node:fs';
      const directory = mkdtempSync(${JSON.stringify(join(tmpdir(), 'sandbox-'))});
      const sandbox = await findSandbox({ env: process.env, directory }, [${JSON.stringify(name)}]);
      const launch = { command: ['/bin/sh', '-c', 'setsid sleep ${mark} & sleep ${mark}'], directory: '/', env: { PATH: '/usr/bin:/bin' }, input: '' };
      sandbox.start({ room: openRoom(directory), network: 'none', socket: undefined, more: [], launch });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
    await expect.poll(() => sleeping(mark).length, { timeout: 20_000 }).toBe(2);
    child.kill('SIGKILL');
    await expect.poll(() => sleeping(mark), { timeout: 10_000 }).toEqual([]);
  });
});

/** The commands of this machine that have a word in them. */
function sleeping(mark: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      } catch {
        return [];
      }
    })
    .filter((words) => words[0] === 'sleep' && words[1] === mark)
    .map((words) => words.join(' '));
}
