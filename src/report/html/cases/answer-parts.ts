import type { Passage, Step } from '../../../domain/answers/answer-parts.ts';
import type { Turn } from '../../../domain/request.ts';
import type { ScoredTrial } from '../../../domain/trial.ts';
import { formatCount, formatMs, formatNumber, formatNumberOf, formatUsd, NOT_AVAILABLE } from '../../text/format.ts';
import { shorten } from '../../text/visible.ts';
import { markup, NOTHING, type Html } from '../markup.ts';
import { agentWorkHtml } from './agent-work.ts';
import { scrollTable } from '../scroll-table.ts';

const SHOWN_PASSAGES = 20;
const PASSAGE_LENGTH = 600;
const SHOWN_STEPS = 40;

/** What an application told beside the answers that are shown: what it retrieved, its steps, where its trace is. */
export function answerPartsHtml(trials: readonly (ScoredTrial | undefined)[]): Html {
  return markup`${agentWorkHtml(trials)}${trials.map((trial) => (trial === undefined ? NOTHING : partsHtml(trial)))}`;
}

function partsHtml({ key: { side }, output: { conversation, context, steps, traceUrl } }: ScoredTrial): Html {
  const whose = side === 'base' ? 'Base' : 'Head';
  const said = conversation === undefined ? NOTHING : conversationHtml(whose, conversation);
  return markup`${said}${context === undefined ? NOTHING : contextHtml(whose, context)}${steps === undefined ? NOTHING : stepsHtml(whose, steps)}${
    traceUrl === undefined
      ? NOTHING
      : markup`<p class="soft"><a href="${traceUrl}" rel="noreferrer">${whose}’s trace</a></p>`
  }`;
}

const SHOWN_TURNS = 60;
const TURN_LENGTH = 2000;

function conversationHtml(whose: string, conversation: readonly Turn[]): Html {
  const more = conversation.length - SHOWN_TURNS;
  const turns = conversation.slice(0, SHOWN_TURNS).map(({ role, text, toolCalls }) => {
    const calls = toolCalls.map(({ name }) => markup` <code>${shorten(name, 100)}</code>`);
    return markup`<li><strong>${role === 'user' ? 'User' : 'Target'}</strong>${calls}
      <pre>${shorten(text, TURN_LENGTH)}</pre></li>`;
  });
  return markup`<details>
    <summary>${whose}’s conversation: ${formatNumberOf(conversation.length, 'turn')}</summary>
    <ol>
      ${turns}
    </ol>${more > 0 ? markup`<p>and ${formatCount(more)} more in the result file</p>` : NOTHING}
  </details>`;
}

function contextHtml(whose: string, context: readonly Passage[]): Html {
  const more = context.length - SHOWN_PASSAGES;
  const items = context.slice(0, SHOWN_PASSAGES).map(
    ({ id, text, score }) =>
      markup`<li>${id === undefined ? NOTHING : markup`<code>${shorten(id, 100)}</code> `}${score === undefined ? '' : formatNumber(score)}
        <pre>${shorten(text, PASSAGE_LENGTH)}</pre></li>`,
  );
  return markup`<details>
    <summary>${whose}’s context: ${formatNumberOf(context.length, 'passage')}</summary>
    <ol>
      ${items}
    </ol>${more > 0 ? markup`<p>and ${formatCount(more)} more in the result file</p>` : NOTHING}
  </details>`;
}

const HEADS = ['Step', 'Latency', 'Tokens', 'Cost'];

function stepsHtml(whose: string, steps: readonly Step[]): Html {
  const rows = steps.slice(0, SHOWN_STEPS).map(({ name, latencyMs, tokens, costUsd }) => {
    const cells = [
      latencyMs === undefined ? NOT_AVAILABLE : formatMs(latencyMs),
      tokens === undefined ? NOT_AVAILABLE : formatCount(tokens),
      costUsd === undefined ? NOT_AVAILABLE : formatUsd(costUsd),
    ];
    return markup`<tr><th scope="row">${shorten(name, 100)}</th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`;
  });
  return markup`<details>
    <summary>${whose}’s steps: ${formatCount(steps.length)}</summary>
    ${scrollTable({ label: `${whose}’s steps`, className: 'trials', heads: HEADS, rows })}
  </details>`;
}
