import type { AgentName } from '../../../domain/agents/agent.ts';
import type { Cli } from './cli.ts';

/** How each agent program is run, loaded when one is needed. */
export const CLIS: Readonly<Record<AgentName, () => Promise<Cli>>> = {
  'claude-code': async () => (await import('./claude-code.ts')).CLAUDE_CODE,
  codex: async () => (await import('./codex.ts')).CODEX,
  'gemini-cli': async () => (await import('./gemini-cli.ts')).GEMINI_CLI,
  copilot: async () => (await import('./copilot.ts')).COPILOT,
  command: async () => (await import('./command.ts')).OWN_PROGRAM,
};
