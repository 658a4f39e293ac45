import { z } from 'zod';
import type { JsonObject } from '../../domain/json/json.ts';
import { label, plain, strict, text, textList } from '../../forms/values.ts';
import type { ScorerDeclarations } from '../declaration.ts';
import { atLeastOne, form, fraction, passAt, toTexts, type TextList } from '../parts/form.ts';

const conversationBounds = atLeastOne(['goal', 'max_turns', 'max_tool_calls']);

const criterion = strict({
  name: label.describe('Short name, shown in the report.'),
  description: z.string().min(1).describe('What a good output does.'),
  weight: plain(z.number().positive()).describe('Share in the judge’s score; default 1.').optional(),
});

const givenContext = textList
  .describe('Passages that the answer rests on, where the case has them and not the answer.')
  .optional();
const neededIds = textList.describe('Ids of the passages that are needed.').optional();
const reference = text.describe('What a right answer says, such as `{{ expected }}`.').optional();
const top = plain(z.int().min(1)).describe('Only so many passages count, from the first; default all.').optional();

const statement = z.union([
  z.string().min(1).max(4000),
  strict({
    text: z.string().min(1).max(4000).describe('What is true of good work.'),
    expected: z.enum(['yes', 'no']).describe('`no`: what must not be so; default `yes`.').optional(),
  }),
]);

type RetrievalInput = {
  readonly ids?: TextList | undefined;
  readonly reference?: z.output<typeof text> | undefined;
  readonly context?: TextList | undefined;
  readonly top?: number | undefined;
  readonly pass_at?: number | undefined;
};

function withTexts({ ids, reference: answer, context, ...rest }: RetrievalInput): object {
  return {
    ...rest,
    ids: ids === undefined ? undefined : toTexts(ids),
    reference: answer === undefined ? undefined : String(answer),
    context: context === undefined ? undefined : toTexts(context),
  };
}

/** What passages a case needs is known: they are looked for. */
function namesIds({ ids }: JsonObject): boolean {
  return ids !== undefined;
}

/** Scorers that ask the judge. */
export const JUDGED_SCORERS = {
  judge: {
    form: form(
      z
        .union([
          z.string().min(1),
          strict({
            rubric: z.string().min(1).describe('What a good output does.').optional(),
            criteria: z.array(criterion).min(1).describe('Named criteria, each scored.').optional(),
            pass_at: fraction.describe('Least score that passes; default 0.5.').optional(),
          }).refine(
            (value) => value.rubric !== undefined || value.criteria !== undefined,
            'Give a `rubric` or `criteria`.',
          ),
        ])
        .describe('A model judges the output by a rubric. Which model is said in `evaldelta.yaml`.'),
      (value) => {
        if (typeof value === 'string') return { rubric: value, pass_at: 0.5 };
        const criteria = value.criteria?.map((each) => ({ ...each, weight: each.weight ?? 1 }));
        return { rubric: value.rubric, criteria, pass_at: value.pass_at ?? 0.5 };
      },
    ),
    asks: 'judge',
    text: 'rubric',
    load: async () => (await import('./judge.ts')).judge,
  },
  faithfulness: {
    form: form(
      z
        .union([plain(z.literal(true)), strict({ context: givenContext, top, pass_at: passAt('1') })])
        .describe('The claims of the answer are supported by its context; a judge lists them.'),
      (value) => (value === true ? {} : withTexts(value)),
    ),
    asks: 'judge',
    lists: true,
    load: async () => (await import('./faithfulness.ts')).faithfulness,
  },
  context_recall: {
    form: form(
      strict({ ids: neededIds, reference, context: givenContext, top, pass_at: passAt('1') })
        .refine(
          ({ ids, reference: text }) => (ids === undefined) !== (text === undefined),
          'Give `ids` of the passages that are needed, or a `reference` answer: one of them.',
        )
        .describe('The context holds what is needed: by ids, or by a judge that looks for the claims of a reference.'),
      withTexts,
    ),
    asks: 'judge',
    asksNobody: namesIds,
    lists: true,
    texts: 'ids',
    text: 'reference',
    load: async () => (await import('./context-recall.ts')).contextRecall,
  },
  context_precision: {
    form: form(
      z
        .union([
          plain(z.literal(true)),
          strict({ ids: neededIds, reference, context: givenContext, top, pass_at: passAt('0.5') }).refine(
            ({ ids, reference: text }) => ids === undefined || text === undefined,
            'Give `ids` or a `reference`, not both.',
          ),
        ])
        .describe('The useful passages come first: by ids, or by a judge.'),
      (value) => (value === true ? {} : withTexts(value)),
    ),
    asks: 'judge',
    asksNobody: namesIds,
    lists: true,
    texts: 'ids',
    text: 'reference',
    load: async () => (await import('./context-precision.ts')).contextPrecision,
  },
  answer_relevance: {
    form: form(
      z
        .union([plain(z.literal(true)), strict({ pass_at: passAt('0.5') })])
        .describe('The statements of the answer address what was asked; a judge lists them.'),
      (value) => (value === true ? {} : value),
    ),
    asks: 'judge',
    lists: true,
    load: async () => (await import('./answer-relevance.ts')).answerRelevance,
  },
  conversation: {
    form: form(
      z
        .union([
          plain(z.literal(true)),
          strict({
            goal: z
              .union([plain(z.literal(true)), z.string().min(1)])
              .describe('What the user is to reach; `true`: the goal of the case’s `user`.')
              .optional(),
            max_turns: plain(z.int().min(1)).describe('Most answers of the target.').optional(),
            max_tool_calls: plain(z.int().min(0)).describe('Most tool calls over all turns.').optional(),
            pass_at: passAt('1'),
          }).refine(conversationBounds.check, conversationBounds.message),
        ])
        .describe('Over a whole conversation: the user reached the goal, within so many turns and tool calls.'),
      (value) => (value === true ? { goal: true } : value),
    ),
    asks: 'judge',
    asksNobody: ({ goal }) => goal === undefined,
    lists: true,
    needsUserGoal: ({ goal }) => goal === true,
    text: 'goal',
    load: async () => (await import('./conversation.ts')).conversation,
  },
  expectations: {
    form: form(
      z
        .union([
          z.array(statement).min(1).max(100),
          strict({
            items: z.array(statement).min(1).max(100).describe('Statements, each answered by itself.'),
            rule: z.literal('all').describe('Every one must hold; the default.').optional(),
            min: fraction.describe('Share of them that must hold.').optional(),
          }).refine(({ rule, min }) => rule === undefined || min === undefined, 'Give `rule: all` or `min`, not both.'),
        ])
        .describe('Statements about the work, answered yes, no or cannot tell in one call of the judge.'),
      (value) => {
        const { items, min } = Array.isArray(value) ? { items: value, min: undefined } : value;
        const all = items.map((item) => (typeof item === 'string' ? { text: item } : item));
        return {
          items: all.map(({ text: words, expected }) => ({ text: words, expected: expected ?? 'yes' })),
          min: min ?? 1,
        };
      },
    ),
    asks: 'judge',
    lists: true,
    load: async () => (await import('./expectations.ts')).expectations,
  },
  judge_pairwise: {
    form: form(
      z
        .union([z.string().min(1), strict({ rubric: z.string().min(1).describe('What makes an output better.') })])
        .describe('A model says which of base’s and head’s outputs is better.'),
      (value) => ({ rubric: typeof value === 'string' ? value : value.rubric }),
    ),
    asks: 'judge',
    comparesSides: true,
    ownMetrics: ['inconsistent'],
    text: 'rubric',
  },
} as const satisfies ScorerDeclarations;
