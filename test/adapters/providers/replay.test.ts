import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openProviders } from '../../../src/adapters/providers/open.ts';
import { recordAnswers } from '../../../src/adapters/providers/replay.ts';
import type { Request } from '../../../src/domain/request.ts';
import type { ReplayEndpoint } from '../../../src/domain/suite.ts';
import { startModelServer } from '../../support/model-server.ts';
import { onBoth, repositoryOf } from './programs.ts';
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

  it.each(['not json', '{"key":"k"}', '[]'])('with the line %s is a user error at that line', async (line) => {
    const recording = await record(['a']);
    await expect(replay(`${recording}\n${line}\n`, ['a'])).rejects.toThrow(
      'recorded.jsonl:3:1: This line is no recorded answer.',
    );
  });
});
