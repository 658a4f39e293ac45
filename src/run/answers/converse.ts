import { putAt } from '../../domain/json/json-path.ts';
import type { FingerprintedRequest } from '../../domain/plan.ts';
import type { Message, Output, Request, RequestedUser, Turn } from '../../domain/request.ts';
import type { Endpoint, HttpEndpoint } from '../../domain/suite.ts';
import { addUsage } from '../../domain/answers/usage.ts';
import type { CallAnswer } from '../../ports.ts';
import { callProvider, replay, type Answered } from './ask-target.ts';
import { conversationOf, createCostTally, type CostTally } from '../scoring/scoring.ts';
import { speakAsUser } from './simulated-user.ts';
import type { TrialJob } from '../trial-job.ts';

/** What was asked and answered in one turn of the target. */
type Exchanged = { readonly turns: readonly Turn[]; readonly answers: readonly Answered[] };

/**
 * A conversation: the simulated user and the target speak in turn, until the user is done, has had all its turns, or the
 * target says nothing that could be answered. One answer comes of it: the last one, with all that was said before. Each call is
 * stored by itself, so that a conversation that was broken off goes on where it was. Rejects as its calls do.
 */
export async function converse(
  job: TrialJob,
  asked: FingerprintedRequest & { readonly request: { readonly user: RequestedUser } },
  lost: CostTally,
): Promise<Answered> {
  const { user, ...request } = asked.request;
  const own = conversationOf(job.planned.case, request).flatMap(turnOfMessage);
  const opening = own.length > 0 ? [] : openingOf(request);
  const userTally = createCostTally();
  let said: Exchanged = { turns: opening, answers: [] };
  while (said.answers.length < user.maxTurns) {
    const all = [...own, ...said.turns];
    if (all.at(-1)?.role !== 'user') {
      const text = await speakAsUser(user, all, { tools: job.tools, tally: userTally });
      if (text === undefined) break;
      said = { ...said, turns: [...said.turns, { role: 'user', text, toolCalls: [] }] };
    }
    const turnRequest = withTurns(request, said.turns.slice(opening.length));
    // Conversations of other cases that come to the same words are others nevertheless.
    const fingerprint = job.tools.fingerprint({ ...turnRequest, user });
    const turnAsked = { ...asked, request: turnRequest, fingerprint };
    const answered = replay(job, turnAsked) ?? (await callProvider(job, turnAsked, lost));
    const { output } = answered.answer;
    const turn = { role: 'assistant', text: output.text, toolCalls: output.toolCalls } as const;
    said = { turns: [...said.turns, turn], answers: [...said.answers, answered] };
    if (!canGoOn(output)) break;
  }
  return { ...joined(said, lost), userSpendUsd: userTally.spentUsd() };
}

function turnOfMessage({ role, text }: Message): readonly Turn[] {
  return role === 'user' || role === 'assistant' ? [{ role, text, toolCalls: [] }] : [];
}

/** Where the prompt ends with what a user says, that is the first turn; else the simulated user opens. */
function openingOf({ messages }: Pick<Request, 'messages'>): readonly Turn[] {
  const last = messages.at(-1);
  return last?.role === 'user' ? turnOfMessage(last) : [];
}

/** A tool that was called and not run here, or an answer that was cut off, refused or empty, leaves nothing to reply to. */
function canGoOn({ text, finishReason }: Output): boolean {
  return text.trim() !== '' && (finishReason === 'stop' || finishReason === 'other');
}

/** The request with what was said since; calls of tools stay behind, since nothing here answers them. */
function withTurns(request: Request, turns: readonly Turn[]): Request {
  const said = turns.map(({ role, text }): Message => ({
    role,
    text,
    images: [],
    toolCalls: [],
    toolCallId: undefined,
  }));
  const messages = [...request.messages, ...said];
  return { ...request, messages, endpoint: withBody(request.endpoint, messages) };
}

function withBody(endpoint: Endpoint, messages: readonly Message[]): Endpoint {
  if (endpoint.provider !== 'http' || endpoint.turnPlaces === undefined) return endpoint;
  const { turnPlaces, ...rest } = endpoint;
  const sent = messages.map(({ role, text }) => ({ role, content: text }));
  const places = [
    ...turnPlaces.messages.map((path) => ({ path, value: sent })),
    ...turnPlaces.prompt.map((path) => ({ path, value: messages.at(-1)?.text ?? '' })),
  ];
  const body = places.reduce<HttpEndpoint['body']>((value, place) => putAt(value, place.path, place.value), rest.body);
  return { ...rest, body };
}

function joined({ turns, answers }: Exchanged, lost: CostTally): Answered {
  const [first] = answers;
  const last = answers.at(-1);
  if (first === undefined || last === undefined) throw new Error('A conversation without an answer.');
  const outputs = answers.map(({ answer }) => answer.output);
  const steps = outputs.flatMap((output) => output.steps ?? []);
  const output: Output = {
    ...last.answer.output,
    toolCalls: outputs.flatMap(({ toolCalls }) => toolCalls),
    ...(steps.length === 0 ? {} : { steps }),
    conversation: turns,
  };
  const listUsd = sumOf(answers.map(({ cost }) => cost.listUsd));
  const billedUsd = sumOf(answers.map(({ cost }) => cost.billedUsd));
  return {
    answer: { ...joinedAnswer(answers.map(({ answer }) => answer)), output },
    cost: { listUsd, billedUsd },
    spendUsd: lost.spentUsd(),
    attempts: answers.reduce((sum, { attempts }) => sum + attempts, 0),
    origin: originOf(answers),
    startedAtMs: first.startedAtMs,
  };
}

function joinedAnswer(answers: readonly CallAnswer[]): Omit<CallAnswer, 'output'> {
  const countsStart = answers.some((answer) => answer.countsStart === true);
  return {
    usage: answers.map(({ usage }) => usage).reduce((a, b) => (a && b ? addUsage(a, b) : undefined)),
    served: (answers.at(-1) as CallAnswer).served,
    reportedCostUsd: sumOf(answers.map(({ reportedCostUsd }) => reportedCostUsd)),
    latencyMs: answers.reduce((sum, { latencyMs }) => sum + latencyMs, 0),
    ...(countsStart ? { countsStart } : {}),
  };
}

function sumOf(amounts: readonly (number | undefined)[]): number | undefined {
  return amounts.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0);
}

/** As old as its oldest turn. */
function originOf(answers: readonly Answered[]): Answered['origin'] {
  const origins = answers.map(({ origin }) => origin);
  return (['stored', 'replayed'] as const).find((origin) => origins.includes(origin)) ?? 'live';
}
