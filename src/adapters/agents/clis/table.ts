import type { AgentName } from '../../../domain/agent.ts';
import type { Cli } from './cli.ts';

/** How each agent program is run, loaded when one is needed. */
export const CLIS: Readonly<Partial<Record<AgentName, () => Promise<Cli>>>> = {
  command: async () => (await import('./command.ts')).OWN_PROGRAM,
};
