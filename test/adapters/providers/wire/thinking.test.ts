import { expect, it } from 'vitest';
import { withoutThinking } from '../../../../src/adapters/providers/wire/thinking.ts';

it.each([
  ['<think>Should I say 30 days? no.</think>\nNo idea.', 'No idea.'],
  ['  <think>\nHm.\n</think>\n\n{"a":1}', '{"a":1}'],
  ['<THINK>Hm.</THINK>Yes', 'Yes'],
  ['<thinking>Hm.</thinking>\nYes', 'Yes'],
  ['<reasoning>Hm.</reasoning>Yes', 'Yes'],
  ['<think></think>\n<think>Again.</think>Yes', 'Yes'],
  ['<think>Cut off in the middle of', ''],
  ['So the user wants 30 days.\n</think>\n\nNo idea.', 'No idea.'],
  ['Okay, done.</think>Yes', 'Yes'],
  ['[THINK]Hm.[/THINK]Yes', 'Yes'],
  ['◁think▷Hm.◁/think▷Yes', 'Yes'],
  ['<|channel>thought\nHm.<channel|>Yes', 'Yes'],
  ['<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant<|channel|>final<|message|>Yes<|return|>', 'Yes'],
  ['<|start|>assistant<|channel|>final <|constrain|>json<|message|>{"a":1}', '{"a":1}'],
  ['<|channel|>analysis<|message|>Cut off in the middle of', ''],
  ['<|channel|>commentary to=functions.f<|message|>{"a":1}<|call|>', ''],
  ['analysisThe user wants 30 days.assistantfinalYes', 'Yes'],
])('takes the thinking from in front of an answer: %j', (text, answer) => {
  expect(withoutThinking(text, 'How long?')).toBe(answer);
});

it.each([
  'Plain.',
  'Some models write <think> before they answer, and close it with </think>.',
  'Close it with `</think>` and go on.',
  'End your thoughts with </think>, then answer.',
  '```\nHm.\n</think>\n```\nis such a text.',
  'It says "</think>" there.',
  'The tokens are <|channel|>final<|message|> and more.',
  'analysis of the assistant: final',
  '  leading space stays',
])('leaves what an answer itself says: %j', (text) => {
  expect(withoutThinking(text, 'How long?')).toBe(text);
});

it('leaves a block that the prompt asked for, but for the one that models are trained to write', () => {
  const asked = 'Reason in <thinking> tags, then answer. You may use <think> as well.';
  expect(withoutThinking('<thinking>Hm.</thinking>Yes', asked)).toBe('<thinking>Hm.</thinking>Yes');
  expect(withoutThinking('<think>Hm.</think>Yes', asked)).toBe('Yes');
});
