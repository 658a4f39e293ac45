import { readdirSync, readFileSync } from 'node:fs';

/** A process, and when it began: its number may be given to another one. */
export type Seen = { readonly pid: number; readonly parent: number; readonly began: string; readonly words: string };

/** What a process started, and what that started, whatever namespaces they are in. */
export function descendantsOf(pid: number): readonly Seen[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (see(Number(name)) ?? []) : []));
  const family = new Set([pid]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const each of all) if (family.has(each.parent)) family.add(each.pid);
  }
  return all.filter((each) => each.pid !== pid && family.has(each.pid));
}

/** Whether it still runs. */
export function isAlive({ pid, began }: Seen): boolean {
  return see(pid)?.began === began;
}

function see(pid: number): Seen | undefined {
  try {
    // After the name in brackets: state, parent, … and as 20th the time of its start.
    const [, rest = ''] = /\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    const [state, parent, ...fields] = rest.trim().split(' ');
    if (state === 'Z' || state === 'X') return undefined;
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').slice(0, 200);
    return { pid, parent: Number(parent), began: fields[17] ?? '', words };
  } catch {
    // It has gone meanwhile.
    return undefined;
  }
}
