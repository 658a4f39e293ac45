import type { GuardedFile } from '../../domain/agents/agent.ts';
import type { DiagnosticMessage } from '../diagnostics/diagnostic.ts';

/** Said of a file that the suite does not allow beside an agent. */
export function guardedMessage(path: string, kind: GuardedFile): DiagnosticMessage {
  return {
    code: 'bad-value',
    sentence: `\`${path}\` can run commands or send a key elsewhere as soon as the agent starts.`,
    hint: `Leave it out of \`files\`, or allow it: \`allow_files: [${kind}]\`.`,
  };
}
