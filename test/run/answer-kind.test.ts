import { describe, expect, it } from 'vitest';
import type { Output, Request, Usage } from '../../src/domain/request.ts';
import type { ScorerSpec } from '../../src/domain/scorer.ts';
import { failedAnswer } from '../../src/run/answers/answer-kind.ts';
import { requestOf, scorerOf } from '../plan/build.ts';
import { outputOf } from './fakes.ts';

const USED: Usage = { input: 20, cachedInput: 0, cacheWrite: 0, output: 200, reasoning: 0 };
const NEGATIVE = [{ ...scorerOf('not'), children: [scorerOf('icontains', { value: 'lifetime guarantee' })] }];
const TOOL = { name: 'refund', description: undefined, parameters: {} };
const CALL = { id: '1', name: 'refund', arguments: {} };
const SCHEMA = { file: undefined, name: 'answer', schema: { type: 'object', required: ['team'] } };

type Case = {
  readonly output?: Partial<Output>;
  readonly usage?: Usage;
  readonly request?: Partial<Request>;
  readonly expect?: readonly ScorerSpec[];
};

async function reasonOf({ output, usage, request, expect: expected = NEGATIVE }: Case): Promise<string | undefined> {
  const reply = { output: { ...outputOf(''), ...output }, usage, request: requestOf(request), expect: expected };
  return (await failedAnswer(reply))?.reason;
}

const ends = (value: string) => scorerOf('finish_reason', { value });

describe('an answer that fails its case whatever is expected not to be in it', () => {
  it.each<[string, Case, string]>([
    [
      'cut off before its first word',
      { output: { finishReason: 'length' }, usage: USED },
      'cut off at the token limit (all 200 went into reasoning)',
    ],
    [
      'cut off in the middle',
      { output: { text: 'Within', finishReason: 'length' }, usage: USED },
      'cut off at the token limit',
    ],
    [
      'paused',
      { output: { text: 'x', finishReason: 'length', metadata: { finish_reason: 'pause_turn' } } },
      'cut off (pause_turn)',
    ],
    ['empty', {}, 'empty answer'],
    ['blank', { output: { text: ' \n' } }, 'empty answer'],
    ['nothing that anybody sees', { output: { text: ' \n\u200b\u2060\u00a0\ufeff\u2800' } }, 'empty answer'],
    ['nothing but thinking', { usage: { ...USED, reasoning: 200 } }, 'empty answer (all 200 went into reasoning)'],
    ['nothing, and no word of thinking', { usage: USED }, 'empty answer (200 tokens, none of them seen)'],
    ['nothing, for a reason unknown', { output: { finishReason: 'other' } }, 'empty answer'],
    ['a refusal', { output: { text: "I'm sorry…", finishReason: 'refusal' } }, 'the model refused: "I\'m sorry…"'],
    ['filtered', { output: { finishReason: 'content_filter' } }, 'the provider refused the content'],
    [
      'too long',
      { output: { finishReason: 'context_length', metadata: { refused: 'm answered 400' } } },
      'the prompt is longer than the model takes: m answered 400',
    ],
    ['thrown away', { output: { finishReason: 'invalid_output' } }, 'the model wrote no valid tool call or JSON'],
    [
      'not taken',
      { output: { finishReason: 'rejected', metadata: { refused: 'no' } } },
      'the provider would not take this request: no',
    ],
    [
      'a call of a tool that it was not given',
      { output: { toolCalls: [CALL], finishReason: 'tool_calls' } },
      'empty answer: only a call of "refund", which was not offered',
    ],
    [
      'no JSON where a schema was asked for',
      { output: { text: 'Team blue' }, request: { output: SCHEMA } },
      'outside its output schema: no JSON, found "Team blue"',
    ],
    [
      'JSON outside the schema',
      { output: { text: '{}' }, request: { output: SCHEMA } },
      "outside its output schema: the whole must have required property 'team'",
    ],
  ])('%s', async (_, given, reason) => {
    expect(await reasonOf(given)).toBe(reason);
  });
});

describe('an answer that the scorers may judge', () => {
  it.each<[string, Case]>([
    ['text', { output: { text: 'Within 30 days.' } }],
    ['text that ended in a word unknown', { output: { text: 'x', finishReason: 'other' } }],
    [
      'a tool call where the tool was offered',
      { output: { toolCalls: [CALL], finishReason: 'tool_calls' }, request: { tools: [TOOL] } },
    ],
    [
      'a tool call where one is offered in parameters',
      { output: { toolCalls: [CALL] }, request: { parameters: { tools: [{}] } } },
    ],
    [
      'a tool call where one is expected',
      { output: { toolCalls: [CALL] }, expect: [scorerOf('tool_call', { name: 'refund' })] },
    ],
    [
      'a tool call of a target with a schema',
      { output: { toolCalls: [CALL] }, request: { tools: [TOOL], output: SCHEMA } },
    ],
    ['JSON within the schema', { output: { text: '{"team":"blue"}' }, request: { output: SCHEMA } }],
    [
      'JSON where the schema can only be sent',
      { output: { text: '{}' }, request: { output: { ...SCHEMA, schema: { $ref: 'https://example.com/x' } } } },
    ],
    ['cut off, as the case wants it', { output: { text: 'x', finishReason: 'length' }, expect: [ends('length')] }],
    ['nothing, as the case wants it', { expect: [scorerOf('equals', { value: '' })] }],
    ['nothing within a length of none', { expect: [scorerOf('length', { unit: 'characters', max: 0 })] }],
    ['nothing, by a pattern of nothing', { expect: [scorerOf('regex', { pattern: '^$' })] }],
    ['a refusal, as the case wants it', { output: { finishReason: 'refusal' }, expect: [scorerOf('refusal')] }],
    ['a refusal, by its own word', { output: { finishReason: 'refusal' }, expect: [ends('refusal')] }],
    [
      'a filtered one where a refusal is wanted',
      { output: { finishReason: 'content_filter' }, expect: [scorerOf('refusal')] },
    ],
    ['filtered, by its own word', { output: { finishReason: 'content_filter' }, expect: [ends('content_filter')] }],
    ['too long, by its own word', { output: { finishReason: 'context_length' }, expect: [ends('context_length')] }],
    ['not taken, by its own word', { output: { finishReason: 'rejected' }, expect: [ends('rejected')] }],
    [
      'a refusal in words where a form was asked for',
      { output: { text: 'I cannot help.' }, request: { output: SCHEMA }, expect: [scorerOf('refusal')] },
    ],
    [
      'a refusal as one of several ways',
      {
        output: { finishReason: 'refusal' },
        expect: [{ ...scorerOf('any_of'), children: [scorerOf('contains', { value: 'x' }), scorerOf('refusal')] }],
      },
    ],
    [
      'a refusal where none may not be',
      { output: { finishReason: 'refusal' }, expect: [{ ...scorerOf('not'), children: [scorerOf('no_refusal')] }] },
    ],
    [
      'nothing but metadata of a program',
      {
        output: { metadata: { route: 'billing' } },
        request: {
          endpoint: {
            provider: 'http',
            url: 'http://a/',
            method: 'POST',
            headers: {},
            body: {},
            responsePath: '$',
            env: [],
            timeoutMs: undefined,
          },
        },
      },
    ],
  ])('%s', async (_, given) => {
    expect(await reasonOf(given)).toBeUndefined();
  });

  it('is not one because a case forbids what it is', async () => {
    const forbids = (child: ScorerSpec) => [{ ...scorerOf('not'), children: [child] }];
    expect(await reasonOf({ output: { finishReason: 'length' }, expect: forbids(ends('length')) })).toContain(
      'cut off',
    );
    expect(await reasonOf({ output: { finishReason: 'refusal' }, expect: forbids(scorerOf('refusal')) })).toContain(
      'refused',
    );
    expect(await reasonOf({ output: { finishReason: 'length' }, expect: [scorerOf('refusal')] })).toContain('cut off');
  });
});
