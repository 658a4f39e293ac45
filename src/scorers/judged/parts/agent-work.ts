import type { AgentAction, AgentTrace, WorkspaceChange } from '../../../domain/agents/agent.ts';
import type { Output } from '../../../domain/request.ts';
import type { FencedPart } from '../../parts/fence.ts';
import { cut } from '../../parts/quote.ts';

const SHOWN_TEXT = 8000;
const SHOWN_ARGS = 300;
const SHOWN_ACTIONS = 150;

/** What an agent did, as a judge sees it: the files that it left otherwise than it found them, and its calls in short. */
export function workParts({ agent }: Output): readonly FencedPart[] {
  if (agent === undefined) return [];
  return [
    { label: 'files', text: filesText(agent) },
    { label: 'calls', text: callsText(agent) },
  ];
}

function filesText({ files }: AgentTrace): string {
  return files.length === 0 ? 'No file was created, changed or deleted.' : files.map(fileText).join('\n\n');
}

function fileText({ path, change, bytes, text }: WorkspaceChange): string {
  const head = `[${change}] ${path}${change === 'deleted' ? '' : ` (${bytes} bytes)`}`;
  if (text === undefined) return change === 'deleted' ? head : `${head}\n[its content is not shown]`;
  const rest = text.length - SHOWN_TEXT;
  return `${head}\n${cut(text, SHOWN_TEXT)}${rest > 0 ? `\n[${rest} characters are not shown]` : ''}`;
}

/** The beginning and the end of a long way: what was asked of it shows there first. */
function callsText({ actions, skills, end }: AgentTrace): string {
  const half = SHOWN_ACTIONS / 2;
  const left = actions.length - SHOWN_ACTIONS;
  const shown =
    left <= 0
      ? actions.map(callText)
      : [
          ...actions.slice(0, half).map(callText),
          `[${left} calls are not shown]`,
          ...actions.slice(-half).map(callText),
        ];
  const taken = skills.length === 0 ? 'none' : skills.map(({ name }) => name).join(', ');
  return [`Skills taken up: ${taken}`, ...(shown.length === 0 ? ['No tool was called.'] : shown), `Ended: ${end}`].join(
    '\n',
  );
}

function callText({ turn, tool, state, args }: AgentAction): string {
  const said = args.length > SHOWN_ARGS ? `${cut(args, SHOWN_ARGS)}…` : args;
  return `${turn}. ${tool} (${state}) ${said}`;
}
