import { randomUUID } from 'node:crypto';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import type { SandboxName } from '../../../domain/agents/agent.ts';
import { killGroup } from '../../programs/process.ts';
import type { Env } from '../../providers/access/keys.ts';
import { bubblewrap } from './bubblewrap.ts';
import { container, dockerEnvironment, endContainer, importImage } from './docker.ts';
import type { Isolation } from './isolation.ts';
import { giveBack, makeReadable, namespaces } from './namespaces.ts';
import { systemView } from './view.ts';

/** Ends a contained program from outside. */
export type Kill = (child: ChildProcessWithoutNullStreams) => void;

/** One way to contain a program. */
export type Method = {
  readonly name: SandboxName;
  /** What the containing program itself sees. */
  readonly environment: Readonly<Record<string, string>>;
  contain(isolation: Isolation): { readonly command: readonly string[]; readonly kill: Kill };
  /** The words that make what a trial left in a directory readable and removable for us. */
  reclaim(directory: string): readonly string[];
  readonly close: () => Promise<void>;
};

/** A way by its name; rejects where what it needs is not there. `directory`: ours, and goes with us. */
export async function openMethod(
  name: SandboxName,
  { env, directory }: { readonly env: Env; readonly directory: string },
): Promise<Method> {
  const environment = { PATH: env['PATH'] ?? '/usr/bin:/bin' };
  const owner = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const close = () => Promise.resolve();
  if (name === 'bubblewrap')
    return {
      ...{ name, environment, close, reclaim: makeReadable },
      contain: (isolation) => ({ command: bubblewrap(isolation), kill: killGroup }),
    };
  if (name === 'docker') return await openDocker(env, directory);
  const asRoot = owner.uid === 0 ? [] : ['sudo', '-n'];
  return {
    ...{ name, environment, close },
    contain: (isolation) => ({ command: [...asRoot, ...namespaces(isolation)], kill: killGroup }),
    reclaim: (left) => [...asRoot, ...giveBack(left, owner)],
  };
}

async function openDocker(env: Env, directory: string): Promise<Method> {
  const image = await importImage(systemView(env, 'open').layers, directory, env);
  return {
    name: 'docker',
    environment: dockerEnvironment(env),
    close: image.remove,
    contain: (isolation) => {
      const name = `evaldelta-${randomUUID()}`;
      // The client stays until its container has ended: its end is how we know.
      return { command: container(isolation, { image: image.id, name }), kill: () => endContainer(name, env) };
    },
    reclaim: (left) => (process.getuid?.() === 0 ? giveBack(left, { uid: 0, gid: 0 }) : makeReadable(left)),
  };
}
