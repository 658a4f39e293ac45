import { spawn } from 'node:child_process';
import type { Writable } from 'node:stream';

/** Remembers process groups, and kills those that are left once nobody can tell it more. */
const SCRIPT = `groups=' '
while read -r change group; do
  case $change in
    +) groups="$groups$group " ;;
    -) groups="\${groups%% $group *} \${groups#* $group }" ;;
  esac
done
for group in $groups; do kill -s KILL -- "-$group"; done`;

let reaper: Writable | undefined;

/**
 * Has a process group killed when this process ends without having done so itself, as by SIGKILL: a shell of its own session
 * waits for the end of its input. A program that loops for ever would not notice by itself. Returns what takes it back.
 */
export function reapWithUs(group: number): () => void {
  reaper ??= startReaper();
  reaper.write(`+ ${group}\n`);
  return () => void reaper?.write(`- ${group}\n`);
}

function startReaper(): Writable {
  const child = spawn('/bin/sh', ['-c', SCRIPT], {
    cwd: '/',
    env: {},
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Without a shell nobody watches; whatever ends in order is ended by us.
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.unref();
  // It must not be what keeps us.
  (child.stdin as Writable & { unref?(): void }).unref?.();
  return child.stdin;
}
