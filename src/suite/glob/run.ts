import { END, type Automaton, type GlobMeter } from './automaton.ts';

/** All states that a machine is in at once, and what was found to follow. */
type Position = {
  readonly ids: readonly number[];
  readonly isEnd: boolean;
  /** Whatever follows is accepted. */
  readonly isSure: boolean;
  readonly after: Map<number, Position>;
};

/** Numbers of states in all positions that are kept, and ways between them. */
const MAX_KEPT = 2000;

/**
 * Follows all ways through a machine at once: each state is entered at most once for each character. What follows a
 * position is kept, as most paths of a repository begin alike.
 */
export function createRunner(automaton: Automaton): (path: string, meter: GlobMeter) => boolean {
  const { states, start } = automaton;
  const enter = createEntrance(automaton);
  let first: Position | undefined;
  let known = new Map<string, Position>();
  let kept = 0;

  function keep(position: Position): Position {
    const key = position.ids.join();
    const same = known.get(key) ?? position;
    known.set(key, same);
    return same;
  }

  function follow(position: Position, code: number, meter: GlobMeter): Position {
    const to = position.ids.flatMap((id) => (states[id]?.isMember?.(code) === true ? (states[id]?.to ?? []) : []));
    const entered = enter(to, meter);
    if (entered.isSure) return entered;
    if (kept > MAX_KEPT) [known, kept, first] = [new Map<string, Position>(), 0, undefined];
    kept += 1 + entered.ids.length;
    const next = keep(entered);
    position.after.set(code, next);
    return next;
  }

  return (path, meter) => {
    first ??= enter([start], meter);
    let position = first;
    for (let index = 0; index < path.length && !position.isSure; index += 1) {
      if (position.ids.length === 0) return false;
      const code = path.codePointAt(index) ?? 0;
      if (code > 0xffff) index += 1;
      meter.steps += 1;
      position = position.after.get(code) ?? follow(position, code, meter);
    }
    return position.isSure || position.isEnd;
  };
}

/** Makes what enters states, and all that those are in at once. */
function createEntrance({ states, accepting }: Automaton): (ids: readonly number[], meter: GlobMeter) => Position {
  const enteredAt = new Float64Array(states.length);
  let round = 0;
  return (from, meter) => {
    round += 1;
    const ids: number[] = [];
    const pending = [...from];
    let isSure = false;
    for (let id = pending.pop(); id !== undefined && !isSure; id = pending.pop()) {
      if (enteredAt[id] === round) continue;
      enteredAt[id] = round;
      meter.steps += 1;
      isSure = accepting.has(id);
      if (states[id]?.isMember !== undefined || id === END) ids.push(id);
      else pending.push(...(states[id]?.to ?? []));
    }
    ids.sort((a, b) => a - b);
    return { ids, isEnd: ids.includes(END), isSure, after: new Map() };
  };
}
