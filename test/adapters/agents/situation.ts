import { createHash } from 'node:crypto';
import type { AgentEndpoint, AgentTask, AgentTrace, WorkspaceFile } from '../../../src/domain/agents/agent.ts';
import type { Request } from '../../../src/domain/request.ts';
import { loadPrices } from '../../../src/adapters/pricing/prices.ts';
import { openProviders } from '../../../src/adapters/providers/open.ts';
import type { CallAnswer, Providers, Repository, Revision } from '../../../src/ports.ts';
import type { ModelServer } from '../../support/model/server.ts';
import { endpointOf, message, requestTo } from '../providers/situation.ts';

/** The files of a revision, by content. */
export class Files {
  readonly #blobs = new Map<string, Uint8Array>();

  /** A file of a workspace that this revision has. */
  file(to: string, content: string | Uint8Array): WorkspaceFile {
    const bytes = Buffer.from(content);
    const oid = createHash('sha1').update(bytes).digest('hex');
    this.#blobs.set(oid, bytes);
    return { path: to, oid, to };
  }

  repository(): Repository {
    const revision: Revision = {
      sha: '0'.repeat(40),
      isWorkingTree: false,
      name: undefined,
      snapshot: {
        entries: new Map(),
        read: (oid) => {
          const bytes = this.#blobs.get(oid);
          return bytes === undefined ? Promise.reject(new Error(`no ${oid}`)) : Promise.resolve(bytes);
        },
        sizes: (oids) => Promise.resolve(oids.map((oid) => this.#blobs.get(oid)?.length ?? 0)),
      },
    };
    return {
      revisions: () => Promise.resolve({ base: revision, head: revision }),
      worktree: () => Promise.reject(new Error('no worktree')),
    };
  }
}

/** An agent as a suite has it. */
export function agentOf(changes: Partial<AgentEndpoint> = {}): AgentEndpoint {
  return {
    provider: 'agent',
    agent: 'command',
    version: undefined,
    command: ['node', 'agent.mjs'],
    model: endpointOf('messages', { model: 'claude-haiku-4-5' }),
    tools: ['shell', 'read', 'write', 'edit', 'skill', 'glob', 'grep'],
    network: 'none',
    guardedFiles: [],
    env: [],
    limits: { turns: 20, seconds: 60, costUsd: 1 },
    ...changes,
  };
}

/** What it is asked. */
export function asking(endpoint: AgentEndpoint, prompt: string, agent: Partial<AgentTask> = {}): Request {
  const task = { files: [], workspace: [], checks: [], endsAtFirstSkill: false, ...agent };
  return requestTo(endpoint, { messages: [message('user', prompt)], agent: task });
}

/** A run's providers, whose model is that server. */
export async function providersTo(
  server: Pick<ModelServer, 'env'>,
  files: Files,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<Providers> {
  const providers = openProviders({ env: { ...process.env, ...server.env, ...env }, repository: files.repository() });
  providers.countWith?.(await loadPrices(new Map()));
  return providers;
}

/** One trial on head. */
export async function tryOnce(
  providers: Providers,
  request: Request,
  signal = new AbortController().signal,
): Promise<CallAnswer & { readonly trace: AgentTrace }> {
  const answer = await (await providers.open(request, 'head')).call(request, signal);
  if (answer.output.agent === undefined) throw new Error('no trace');
  return { ...answer, trace: answer.output.agent };
}
