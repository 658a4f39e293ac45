import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openProviders } from '../../../src/adapters/providers/open.ts';
import { recordAnswers, recordingKey } from '../../../src/adapters/providers/replay/replay.ts';
import type { Request } from '../../../src/domain/request.ts';
import type { ReplayEndpoint } from '../../../src/domain/suite.ts';
import { startModelServer } from '../../support/model/server.ts';
import { onBoth, repositoryOf } from './program/programs.ts';
import { endpointOf, failureOf, message, requestTo } from './situation.ts';

const NEVER = new AbortController().signal;
const ENDPOINT: ReplayEndpoint = {
  provider: 'replay',
  file: 'recorded.jsonl',
  recordings: { path: 'recorded.jsonl', oid: 'recorded.jsonl' },
};

/** What a model answered to each question, as a recording's text. */
async function record(questions: readonly string[]): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'evaldelta-record-'));
  const file = join(directory, 'recorded.jsonl');
  await using server = await startModelServer({
    behaviour: ({ attempt, prompt }) => ({ text: `${prompt} #${attempt}` }),
  });
  const providers = recordAnswers(openProviders({ env: server.env }), file);
  for (const question of questions) {
    const request = requestTo(endpointOf('chat'), asking(question));
    await (await providers.open(request)).call(request, NEVER);
  }
  const text = readFileSync(file, 'utf8');
  rmSync(directory, { recursive: true });
  return text;
}

function asking(question: string): Partial<Request> {
  return { messages: [message('user', question)] };
}

async function replay(recording: string, questions: readonly string[]) {
  using repository = repositoryOf(onBoth('recorded.jsonl', recording));
  const providers = openProviders({ env: {}, repository });
  const answers = [];
  for (const question of questions) {
    const request = requestTo(ENDPOINT, asking(question));
    answers.push(await (await providers.open(request, 'head')).call(request, NEVER));
  }
  return answers;
}

describe('a recording', () => {
  it('answers as the model did, in the order of the answers to one question, over and over', async () => {
    const recording = await record(['a', 'a', 'b']);
    const answers = await replay(recording, ['b', 'a', 'a', 'a']);
    expect(answers.map(({ output }) => output.text)).toEqual(['user: b #1', 'user: a #1', 'user: a #2', 'user: a #1']);
    expect(answers[0]).toMatchObject({ served: { model: 'gpt-4o' }, usage: { reasoning: 0 } });
  });

  it('has no answer to a question that was not asked, which is an error for the whole target', async () => {
    const recording = await record(['a']);
    const failure = await failureOf(
      replay(recording, ['new']).then(([answer]) => answer as NonNullable<typeof answer>),
    );
    expect(failure).toMatchObject({ kind: 'fatal' });
    expect(failure.message).toContain('has no answer to "new"');
  });

  it('may hold no more than a text: what nobody said is read as not said', async () => {
    const key = recordingKey(requestTo(ENDPOINT, asking('a')));
    const [answer] = await replay(JSON.stringify({ key, answer: { output: { text: 'ok' }, usage: null } }), ['a']);
    expect(answer).toEqual({
      output: { text: 'ok', toolCalls: [], finishReason: 'stop', metadata: {} },
      usage: undefined,
      served: { model: undefined, requestId: undefined, serviceTier: undefined },
      reportedCostUsd: undefined,
      latencyMs: 0,
    });
  });

  it('gives back all that it holds', async () => {
    const whole = {
      output: {
        text: '',
        toolCalls: [
          { id: 'c1', name: 'lookup', arguments: { order: 7 } },
          { id: 'c2', name: 'lookup', arguments: 'no JSON' },
        ],
        finishReason: 'tool_calls',
        metadata: { sources: [1, null] },
      },
      usage: { input: 9, cachedInput: 4, cacheWrite: 1, output: 3, reasoning: 2 },
      served: { model: 'm-1', requestId: 'r', serviceTier: 'flex' },
      reportedCostUsd: 0.02,
      latencyMs: 12.5,
    };
    const key = recordingKey(requestTo(ENDPOINT, asking('a')));
    expect(await replay(JSON.stringify({ key, answer: whole }), ['a'])).toEqual([whole]);
  });

  it.each([
    ['not json', ''],
    ['[]', ''],
    ['{"key":"k"}', 'answer'],
    ['{"key":1,"answer":{"output":{"text":"ok"}}}', 'key'],
    ['{"key":"k","answer":{"output":{"text":1}}}', 'answer.output.text'],
    ['{"key":"k","answer":{"output":{"text":"ok","toolCalls":{}}}}', 'answer.output.toolCalls'],
    ['{"key":"k","answer":{"output":{"text":"ok","toolCalls":[{}]}}}', 'answer.output.toolCalls.0.name'],
    ['{"key":"k","answer":{"output":{"text":"ok","finishReason":"tired"}}}', 'answer.output.finishReason'],
    ['{"key":"k","answer":{"output":{"text":"ok"},"served":"m"}}', 'answer.served'],
    ['{"key":"k","answer":{"output":{"text":"ok"},"usage":{"input":"9"}}}', 'answer.usage.input'],
    ['{"key":"k","answer":{"output":{"text":"ok"},"latencyMs":-1}}', 'answer.latencyMs'],
  ])('with the line %s is a user error at that line', async (line, member) => {
    const recording = await record(['a']);
    const what = member === '' ? '' : `: \`${member}\` is missing or of the wrong type`;
    await expect(replay(`${recording}\n${line}\n`, ['a'])).rejects.toThrow(
      `recorded.jsonl:3:1: This line is no recorded answer${what}.`,
    );
  });

  it('is made of a question with half a surrogate pair too', async () => {
    const question = 'cut emoji \ud83d';
    const [answer] = await replay(await record([question]), [question]);
    expect(answer?.output.text).toContain('cut emoji');
  });
});
