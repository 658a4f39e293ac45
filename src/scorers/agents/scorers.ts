import { z } from 'zod';
import { jsonObject, plain, strict, textList } from '../../forms/values.ts';
import type { ScorerDeclarations } from '../declaration.ts';
import { flag, form, toTexts } from '../parts/form.ts';

/** Scorers of what an agent did. */
export const AGENT_SCORERS = {
  tool_call: {
    form: form(
      z
        .union([
          z.string().min(1),
          strict({
            name: z.string().min(1).describe('Name of the tool.'),
            arguments: jsonObject.describe('Arguments that the call must have; it may have more.').optional(),
            arguments_schema: jsonObject.describe('JSON Schema that the arguments must meet.').optional(),
            count: plain(z.int().min(0)).describe('Exact number of such calls.').optional(),
            position: plain(z.int().min(0)).describe('Position among all calls, from 0.').optional(),
          }),
        ])
        .describe('The output calls this tool.'),
      (value) => (typeof value === 'string' ? { name: value } : value),
    ),
    expectsToolCalls: () => true,
    text: 'name',
    load: async () => (await import('./tool-call.ts')).toolCall,
  },
  no_tool_call: {
    form: flag('The output calls no tool.'),
    load: async () => (await import('./no-tool-call.ts')).noToolCall,
  },
  allowed_tools: {
    form: form(textList.describe('The output calls no other tools than these.'), (value) => ({
      names: toTexts(value),
    })),
    expectsToolCalls: () => true,
    texts: 'names',
    load: async () => (await import('./allowed-tools.ts')).allowedTools,
  },
  max_turns: {
    form: form(
      z
        .union([plain(z.int().min(1)), strict({ max: plain(z.int().min(1)).describe('Greatest number of turns.') })])
        .describe('An agent needs at most this many turns.'),
      (value) => (typeof value === 'number' ? { max: value } : value),
    ),
    load: async () => (await import('./max-turns.ts')).maxTurns,
  },
} as const satisfies ScorerDeclarations;
