import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findSandbox, type Sandbox } from '../../../src/adapters/agents/sandbox/sandbox.ts';
import { SANDBOXES, type SandboxName } from '../../../src/domain/agents/agent.ts';

/** Stands in the environment that sandboxes are opened with. */
export const CANARY = 'canary-0f1e2d3c4b5a69788796a5b4c3d2e1f0';

type Opened = { readonly sandbox: Sandbox; readonly directory: string };

const found = new Map<SandboxName, Promise<Opened | undefined>>();

/** A sandbox of this kind; undefined where this machine does not have it. */
export async function sandboxOf(name: SandboxName): Promise<Opened | undefined> {
  const opening = found.get(name) ?? open(name);
  found.set(name, opening);
  return await opening;
}

async function open(name: SandboxName): Promise<Opened | undefined> {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'sandbox-')));
  try {
    return {
      sandbox: await findSandbox({ env: { ...process.env, CANARY_TOKEN: CANARY }, directory }, [name]),
      directory,
    };
  } catch {
    return undefined;
  }
}

/** Those that this machine has; a hosted runner and a developer's container have at least one. */
export const AVAILABLE: readonly SandboxName[] = (
  await Promise.all(SANDBOXES.map(async (name) => ((await sandboxOf(name)) === undefined ? [] : [name])))
).flat();

export type { Sandbox };
