import { z } from 'zod';
import type { JsonObject } from '../../domain/json/json.ts';
import { exactJson } from '../../domain/json/lossless.ts';
import { findLabel } from '../../domain/label.ts';
import { FINISH_REASONS } from '../../domain/request.ts';
import type { LeafScorer } from '../../scorers/catalogue.ts';
import { isTemplate } from '../template/plain.ts';
import {
  amount,
  commandLine,
  filePath,
  inputGlobs,
  jsonObject,
  jsonPath,
  label,
  plain,
  strict,
  text,
  textList,
} from './strict.ts';

/** How a scorer is written, and the `config` that its value becomes. */
type Form<S extends z.ZodType> = { readonly schema: S; readonly config: (value: z.output<S>) => JsonObject };

function form<S extends z.ZodType>(schema: S, config: (value: z.output<S>) => object): Form<S> {
  // What zod has checked came from JSON; keys that were not given are dropped.
  return { schema, config: (value) => exactJson(dropUndefined(config(value))) as JsonObject };
}

function dropUndefined(config: object): JsonObject {
  return Object.fromEntries(Object.entries(config as JsonObject).filter(([, value]) => value !== undefined));
}

const flag = (sentence: string): Form<z.ZodType<true>> => form(plain(z.literal(true)).describe(sentence), () => ({}));
type Text = z.ZodType<z.output<typeof text>>;
const textForm = (schema: Text, sentence: string): Form<Text> =>
  form(schema.describe(sentence), (value) => ({ value: String(value) }));
const string = (sentence: string): Form<Text> => textForm(text, sentence);

const FOUND_EVERYWHERE = 'An empty text is found in every output: write the text to look for.';
const soughtText = text.refine((value) => value !== '', FOUND_EVERYWHERE);
const sought = (sentence: string): Form<Text> => textForm(soughtText, sentence);

type TextList = z.output<typeof textList>;
const toTexts = (value: TextList): string | string[] => (typeof value === 'string' ? value : value.map(String));
const soughtTexts = textList.refine((value) => typeof value === 'string' || !value.includes(''), FOUND_EVERYWHERE);
const soughtList = (sentence: string): Form<typeof textList> =>
  form(soughtTexts.describe(sentence), (value) => ({ values: toTexts(value) }));

const fraction = plain(z.number().min(0).max(1));

const regex = z.union([
  z.string().min(1).max(2000),
  strict({
    pattern: z.string().min(1).max(2000).describe('RE2 syntax: no lookaround, no backreferences.'),
    flags: z
      .string()
      .regex(/^(?!.*(.).*\1)[ims]*$/, 'Flags are `i`, `m` and `s`, each once.')
      .describe('Any of i, m, s.')
      .optional(),
  }),
]);

const atLeastOne = (keys: readonly string[]) => ({
  check: (value: Record<string, unknown>): boolean => keys.some((key) => value[key] !== undefined),
  message: `Give at least one of ${keys.map((key) => `\`${key}\``).join(', ')}.`,
});
// A bound that is filled in later is not known here.
const inOrder = {
  check: ({ min, max }: { min?: unknown; max?: unknown }): boolean =>
    typeof min !== 'number' || typeof max !== 'number' || min <= max,
  message: { message: '`min` is greater than `max`: nothing lies between them.', path: ['min'] },
};
const conversationBounds = atLeastOne(['goal', 'max_turns', 'max_tool_calls']);
const lengthBounds = atLeastOne(['min', 'max']);
const numberBounds = atLeastOne(['min', 'max', 'near']);

/** Whether a text is one of the labels, as the scorer finds them; what is filled in later may be. */
function mayBeLabel(labels: TextList, given: z.output<typeof text> | undefined): boolean {
  if (given === undefined || typeof labels === 'string') return true;
  const all = labels.map(String);
  return [String(given), ...all].some(isTemplate) || findLabel(all, String(given)) !== undefined;
}

const oneOfLabels = (key: 'expected' | 'positive') => ({
  message: `\`${key}\` is none of the \`labels\`.`,
  path: [key],
});

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
const passAt = (usual: string) => fraction.describe(`Least score that passes; default ${usual}.`).optional();

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

/** Every scorer without nested scorers: how it is written and what it becomes. */
export const SCORER_FORMS = {
  equals: string('The output is exactly this text.'),
  iequals: string('The output is this text, whatever the case of its letters.'),
  contains: sought('The output contains this text.'),
  icontains: sought('The output contains this text, whatever the case of its letters.'),
  starts_with: sought('The output starts with this text.'),
  ends_with: sought('The output ends with this text.'),
  contains_any: soughtList('The output contains at least one of these texts.'),
  contains_all: soughtList('The output contains all of these texts.'),
  regex: form(regex.describe('The output matches this RE2 pattern somewhere.'), (value) =>
    typeof value === 'string' ? { pattern: value, flags: '' } : { pattern: value.pattern, flags: value.flags ?? '' },
  ),
  length: form(
    strict({
      unit: z.enum(['characters', 'words', 'sentences', 'tokens']).describe('What is counted.'),
      min: amount.describe('Least count.').optional(),
      max: amount.describe('Greatest count.').optional(),
    })
      .refine(lengthBounds.check, lengthBounds.message)
      .refine(inOrder.check, inOrder.message)
      .describe('The output has this length.'),
    (value) => value,
  ),
  edit_distance: form(
    strict({ to: text, max: amount.describe('Greatest number of edited characters.') }).describe(
      'Levenshtein distance to a text.',
    ),
    ({ to, max }) => ({ to: String(to), max }),
  ),
  rouge_l: form(
    strict({ to: text, min: fraction.describe('Least ROUGE-L F1.') }).describe(
      'Longest common subsequence with a reference.',
    ),
    ({ to, min }) => ({ to: String(to), min }),
  ),
  bleu: form(
    strict({ to: textList.describe('Reference texts.'), min: fraction.describe('Least BLEU, 0 to 1.') }).describe(
      'BLEU against references.',
    ),
    ({ to, min }) => ({ to: toTexts(to), min }),
  ),
  similarity: form(
    strict({ to: text, min: plain(z.number().min(-1).max(1)).describe('Least cosine.') }).describe(
      'Cosine of the embeddings of output and text.',
    ),
    ({ to, min }) => ({ to: String(to), min }),
  ),
  json: flag('The output is JSON.'),
  xml: flag('The output is well-formed XML.'),
  yaml: flag('The output is YAML.'),
  json_schema: form(
    z.union([filePath, jsonObject]).describe('The output is JSON that this JSON Schema (a file, or inline) accepts.'),
    (schema) => ({ schema }),
  ),
  number: form(
    strict({
      path: jsonPath.optional(),
      min: amount.describe('Least value.').optional(),
      max: amount.describe('Greatest value.').optional(),
      near: amount.describe('Expected value.').optional(),
      tolerance: amount.describe('Greatest absolute difference from `near`; default 0.').optional(),
    })
      .refine(numberBounds.check, numberBounds.message)
      .refine(inOrder.check, inOrder.message)
      .describe('The number in the output (or at `path`) lies within bounds.'),
    (value) => value,
  ),
  finish_reason: form(z.enum(FINISH_REASONS).describe('Why the model stopped.'), (value) => ({ value })),
  tool_call: form(
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
  no_tool_call: flag('The output calls no tool.'),
  allowed_tools: form(textList.describe('The output calls no other tools than these.'), (value) => ({
    names: toTexts(value),
  })),
  max_turns: form(
    z
      .union([plain(z.int().min(1)), strict({ max: plain(z.int().min(1)).describe('Greatest number of turns.') })])
      .describe('An agent needs at most this many turns.'),
    (value) => (typeof value === 'number' ? { max: value } : value),
  ),
  no_leak: form(
    z
      .union([
        plain(z.literal(true)),
        strict({
          canaries: soughtTexts.describe('Texts that must not appear.').optional(),
          secrets: plain(z.boolean()).describe('Look for keys and passwords; default true.').optional(),
          personal_data: plain(z.boolean())
            .describe('Look for e-mail addresses, card numbers and the like; default false.')
            .optional(),
        }),
      ])
      .describe('The output gives away no secret. Critical by default.'),
    (value) => {
      const given = value === true ? {} : value;
      const canaries = given.canaries === undefined ? [] : toTexts(given.canaries);
      return { canaries, secrets: given.secrets ?? true, personal_data: given.personal_data ?? false };
    },
  ),
  no_injection: form(
    z
      .union([z.string().min(1), strict({ canary: soughtText })])
      .describe('The output does not obey an instruction in the input that asks for this text. Critical by default.'),
    (value) => ({ canary: typeof value === 'string' ? value : String(value.canary) }),
  ),
  moderation: form(
    z
      .union([
        plain(z.literal(true)),
        strict({
          categories: z.array(z.string().min(1)).min(1).describe('Categories to look at; default all.').optional(),
        }),
      ])
      .describe('A provider’s moderation endpoint does not flag the output. Critical by default.'),
    (value) => (value === true ? {} : value),
  ),
  refusal: flag('The output declines the request. Critical by default.'),
  no_refusal: flag('The output does not decline the request.'),
  label: form(
    strict({
      labels: textList.describe('Labels that are allowed.'),
      expected: text.describe('The right label.'),
      path: jsonPath.optional(),
      regex: z.string().min(1).max(2000).describe('RE2 pattern whose first group is the label.').optional(),
      positive: text.describe('The positive label, for costs and binary metrics.').optional(),
      false_negative_cost: plain(z.number().min(0)).describe('Cost of missing the positive label.').optional(),
      false_positive_cost: plain(z.number().min(0)).describe('Cost of a wrong positive label.').optional(),
    })
      .refine(({ labels, expected }) => mayBeLabel(labels, expected), oneOfLabels('expected'))
      .refine(({ labels, positive }) => mayBeLabel(labels, positive), oneOfLabels('positive'))
      .describe('The output is the right one of several labels; gives confusion matrix, precision, recall, F1.'),
    (value) => ({
      ...value,
      labels: toTexts(value.labels),
      expected: String(value.expected),
      positive: value.positive === undefined ? undefined : String(value.positive),
    }),
  ),
  confidence: form(
    strict({
      path: jsonPath,
      threshold: fraction.describe('Confidence from which an output is used without review.').optional(),
    }).describe('Reads the stated confidence, for calibration metrics.'),
    (value) => value,
  ),
  fallback: form(
    z
      .union([z.string().min(1), strict({ icontains: soughtText })])
      .describe('Marks an output that contains this text as a fallback.'),
    (value) => ({ value: typeof value === 'string' ? value : String(value.icontains) }),
  ),
  judge: form(
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
  faithfulness: form(
    z
      .union([plain(z.literal(true)), strict({ context: givenContext, top, pass_at: passAt('1') })])
      .describe('The claims of the answer are supported by its context; a judge lists them.'),
    (value) => (value === true ? {} : withTexts(value)),
  ),
  context_recall: form(
    strict({ ids: neededIds, reference, context: givenContext, top, pass_at: passAt('1') })
      .refine(
        ({ ids, reference: text }) => (ids === undefined) !== (text === undefined),
        'Give `ids` of the passages that are needed, or a `reference` answer: one of them.',
      )
      .describe('The context holds what is needed: by ids, or by a judge that looks for the claims of a reference.'),
    withTexts,
  ),
  context_precision: form(
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
  answer_relevance: form(
    z
      .union([plain(z.literal(true)), strict({ pass_at: passAt('0.5') })])
      .describe('The statements of the answer address what was asked; a judge lists them.'),
    (value) => (value === true ? {} : value),
  ),
  conversation: form(
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
  judge_pairwise: form(
    z
      .union([z.string().min(1), strict({ rubric: z.string().min(1).describe('What makes an output better.') })])
      .describe('A model says which of base’s and head’s outputs is better.'),
    (value) => ({ rubric: typeof value === 'string' ? value : value.rubric }),
  ),
  javascript: form(
    z
      .union([filePath, strict({ file: filePath, inputs: inputGlobs.describe('Globs of the files that it reads.') })])
      .describe('A module whose default export scores the output. It reads what it imports, and `inputs`.'),
    (value) => (typeof value === 'string' ? { file: value } : value),
  ),
  command: form(
    z
      .union([
        commandLine,
        strict({
          command: commandLine.describe('Program and arguments.'),
          inputs: inputGlobs.describe('Globs of the files that it reads.'),
        }),
      ])
      .describe('A program that scores the output.'),
    (value) => (Array.isArray(value) ? { command: value } : value),
  ),
} as const satisfies Readonly<Record<LeafScorer, unknown>>;
