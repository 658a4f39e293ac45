import type { AgentAction, AgentTrace, WorkspaceChange } from '../../../domain/agents/agent.ts';
import type { ScoredTrial } from '../../../domain/trial.ts';
import { formatCount, formatMs, formatNumberOf, formatUsd } from '../../text/format.ts';
import { shorten } from '../../text/visible.ts';
import { markup, NOTHING, type Html } from '../markup.ts';

const SHOWN_CALLS = 60;
const SHOWN_FILES = 30;
const ARGUMENTS_LENGTH = 400;
const TEXT_LENGTH = 2000;

type Traced = { readonly trial: ScoredTrial; readonly trace: AgentTrace };

/** What an agent did on each side, next to each other: its calls, the files that it left otherwise, how it ended. */
export function agentWorkHtml(trials: readonly (ScoredTrial | undefined)[]): Html {
  const traced = trials.flatMap((trial): Traced[] => {
    const trace = trial?.output.agent;
    return trial === undefined || trace === undefined ? [] : [{ trial, trace }];
  });
  if (traced.length === 0) return NOTHING;
  return markup`<details class="work" open>
    <summary>What the agent did</summary>
    <div class="sides">${traced.map(sideHtml)}</div>
  </details>`;
}

function sideHtml({ trial, trace }: Traced): Html {
  const { key, costUsd, passed } = trial;
  const skills = trace.skills.map(({ name, isInferred }) => `${shorten(name, 100)}${isInferred ? ' (inferred)' : ''}`);
  const facts = [
    passed ? 'passed' : 'failed',
    formatNumberOf(trace.turns, 'turn'),
    formatMs(trace.seconds * 1000),
    ...(costUsd === undefined ? [] : [formatUsd(costUsd)]),
    ENDS[trace.end],
    ...(trace.version === undefined ? [] : [`version ${shorten(trace.version, 60)}`]),
  ];
  return markup`<div>
    <h4>${key.side === 'base' ? 'Base' : 'Head'} <span class="soft">${facts.join(' · ')}</span></h4>
    <p>Skills: ${skills.length === 0 ? 'none' : skills.join(', ')}</p>
    ${callsHtml(trace.actions)}${filesHtml(trace.files)}${checksHtml(trace)}
  </div>`;
}

const ENDS: Readonly<Record<AgentTrace['end'], string>> = {
  finished: 'ended by itself',
  decided: 'ended when its case was decided',
  turns: 'stopped at its turns',
  cost: 'stopped at its cost',
  seconds: 'stopped at its time',
};

function callsHtml(actions: readonly AgentAction[]): Html {
  const more = actions.length - SHOWN_CALLS;
  const items = actions.slice(0, SHOWN_CALLS).map(({ tool, args, state, turn }) => {
    const note = state === 'done' ? '' : ` (${state})`;
    return markup`<li value="${String(turn)}"><code>${shorten(tool, 100)}</code>${note} <code>${shorten(args, ARGUMENTS_LENGTH)}</code></li>`;
  });
  const title =
    actions.length === 0 ? 'No calls of tools' : formatNumberOf(actions.length, 'call of a tool', 'calls of tools');
  return markup`<p>${title}</p><ol>${items}</ol>${moreHtml(more)}`;
}

function filesHtml(files: readonly WorkspaceChange[]): Html {
  const items = files.slice(0, SHOWN_FILES).map(({ path, change, bytes, text }) => {
    const head = markup`<code>${shorten(path, 300)}</code> ${change}${change === 'deleted' ? '' : `, ${formatNumberOf(bytes, 'byte')}`}`;
    return text === undefined
      ? markup`<li>${head}</li>`
      : markup`<li><details><summary>${head}</summary><pre>${shorten(text, TEXT_LENGTH)}</pre></details></li>`;
  });
  const title = files.length === 0 ? 'No file changed' : formatNumberOf(files.length, 'file changed', 'files changed');
  return markup`<p>${title}</p><ul>${items}</ul>${moreHtml(files.length - SHOWN_FILES)}`;
}

function checksHtml({ checks }: AgentTrace): Html {
  if (checks.length === 0) return NOTHING;
  const items = checks.map(
    ({ exitCode, output }) =>
      markup`<li>${exitCode === undefined ? 'did not end' : `ended with ${exitCode}`}<pre>${shorten(output, TEXT_LENGTH)}</pre></li>`,
  );
  return markup`<p>${formatNumberOf(checks.length, 'check')}</p><ol>${items}</ol>`;
}

function moreHtml(more: number): Html {
  return more > 0 ? markup`<p>and ${formatCount(more)} more in the result file</p>` : NOTHING;
}
