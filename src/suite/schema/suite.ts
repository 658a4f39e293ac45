import { z } from 'zod';
import { SEVERITIES } from '../../domain/suite.ts';
import { candidateSchema } from './candidate.ts';
import { expectationSchema } from './expectation.ts';
import { workspaceSchema } from './agent.ts';
import { perturbSchema } from './perturb.ts';
import { harnessSchema } from './harness.ts';
import { messagesSchema } from './message.ts';
import { policySchema } from './policy.ts';
import { filePath, jsonObject, label, plain, spelt, strict } from '../../forms/values.ts';
import { targetSchema } from './target.ts';

const severity = z.enum(SEVERITIES);
const tags = z.array(label);
const expect = z.array(expectationSchema);

const owner = z.string().min(1).max(200);

/** The name of a cluster: text, or a number that is taken as text. */
const cluster = spelt(z.union([label, z.number()]));

/** A case id: text, or a number that is taken as text. */
export const caseId = spelt(
  z.union([
    z
      .string()
      .min(1)
      .max(200)
      .regex(/^[^\p{Cc}]+$/u, 'Control characters are not allowed.'),
    z.number(),
  ]),
);

const inlineKeys = {
  id: caseId.describe('Unique in the suite; pairs base with head. Default: a hash of the vars.').optional(),
  vars: jsonObject.describe('Values for the prompt’s templates.').optional(),
  messages: messagesSchema.describe('Turns that follow the prompt’s messages.').optional(),
  prompt: z.string().min(1).describe('The user’s turn: `messages` with one message, written short.').optional(),
  expected: z
    .unknown()
    .describe('The right answer, for `{{ expected }}` in `expect`; never sent to a model.')
    .optional(),
  human: z.enum(['pass', 'fail']).describe('A person’s label, for calibrating a judge.').optional(),
  source: z.string().describe('Where the case came from; never sent to a model.').optional(),
  added: z.string().describe('When it was added.').optional(),
  consent: z.string().describe('On what ground its data may be used.').optional(),
};

const simulatedUser = strict({
  goal: z.string().min(1).max(20_000).describe('What the user wants and how they are; may use the case’s vars.'),
  max_turns: plain(z.int().min(1).max(50)).describe('Most turns of the user; default 8.').optional(),
});

const columns = strict({
  id: z.string().min(1).describe('Column of the id.').optional(),
  vars: z
    .union([z.array(z.string().min(1)).min(1), z.record(z.string(), z.string().min(1))])
    .describe(
      'Columns that are vars: a list, or names of vars with their columns. Default: all that have no other meaning.',
    )
    .optional(),
  expected: z.string().min(1).describe('Column of the right answer.').optional(),
  tags: z.string().min(1).describe('Column of the tags: a list, or text divided by commas.').optional(),
  severity: z.string().min(1).describe('Column of the severity.').optional(),
  cluster: z.string().min(1).describe('Column of the cluster.').optional(),
  human: z.string().min(1).describe('Column of a person’s label, pass or fail.').optional(),
  source: z.string().min(1).describe('Column that says where the row came from.').optional(),
  added: z.string().min(1).describe('Column that says when it was added.').optional(),
  consent: z.string().min(1).describe('Column that says on what ground its data may be used.').optional(),
});

const caseEntry = strict({
  ...inlineKeys,
  file: filePath.describe('A dataset (.jsonl, .csv, .json, .yaml), one case a row.').optional(),
  import: filePath
    .describe(
      'For `agent`: the evals of a skill as they are (`evals.json`, a list of what triggers it, and what is written alike), one case an entry.',
    )
    .optional(),
  except: z.array(caseId).min(1).describe('Of `import`: ids of the cases that are left out.').optional(),
  columns: columns.describe('Which column of the dataset is what.').optional(),
  tags: tags.describe('Tags of the case, or of all rows.').optional(),
  severity: severity.describe('How unforgivable a failure is; default major.').optional(),
  owner: owner
    .describe('Who owns the case, or all rows; default: who owns one of its tags, else the suite.')
    .optional(),
  cluster: cluster
    .describe('Cases that share their luck, such as one retrieval: the case’s, or of rows that give none.')
    .optional(),
  user: simulatedUser
    .describe(
      'A model plays the user from here on, until its goal is met or given up, alike for both sides; of all rows of a dataset.',
    )
    .optional(),
  workspace: workspaceSchema
    .describe('For `agent`: the files that it finds, relative to this file; of all rows of a dataset.')
    .optional(),
  expect: expect.describe('Scorers, after those of `defaults`. Texts may use fields: `{{ expected }}`.').optional(),
}).meta({
  id: 'Case',
  description: 'One case; with `file` one case a row of a dataset; with `import` the cases of a skill’s evals.',
});

/** Keys of a case that a dataset entry may not have. */
export const INLINE_KEYS: readonly string[] = Object.keys(inlineKeys);

/** A row of a `.jsonl`, `.json` or `.yaml` dataset may bring its own scorers and turns. */
export const rowExpectSchema = expect;

const frame = {
  $schema: z.string().describe('For editors.').optional(),
  suite: z
    .string()
    .regex(/^[A-Za-z0-9][\w./-]{0,99}$/, 'An id has letters, digits, `_`, `-`, `.` and `/`, and at most 100 of them.')
    .describe('Id, unique in the repository; pairs base with head.'),
  description: z.string().describe('What the suite is about.').optional(),
  owner: owner.describe('Who owns it, e.g. a GitHub team; named in the report where something breaks.').optional(),
  owners: z.record(label, owner).describe('Who owns the cases of a tag.').optional(),
  ping_owners: plain(z.boolean())
    .describe('Owners written as `@name` or `@organization/team` are notified by a failing comment; default false.')
    .optional(),
};

const flaky = strict({
  case: caseId.describe('Id of the case.'),
  owner: owner.describe('Who mends it.'),
  reason: z.string().min(1).max(500).describe('Why it is unsteady, or where that is followed up.'),
  until: z.iso
    .date('Write a day of the calendar, as 2026-12-31.')
    .describe('The last day on which it holds, UTC, at most 90 days ahead; after it the entry blocks.'),
});

const parts = {
  target: targetSchema.describe('What is under test, where it is one.').optional(),
  targets: z.array(targetSchema).min(1).describe('What is under test.').optional(),
  defaults: strict({
    severity: severity.describe('Severity of cases that give none; default major.').optional(),
    tags: tags.describe('Tags of all cases.').optional(),
    expect: expect.describe('Scorers of all cases, before their own.').optional(),
  })
    .describe('What all cases share.')
    .optional(),
  models: z
    .array(candidateSchema)
    .min(1)
    .max(20)
    .describe(
      'Candidates that `evaldelta models` compares with the target: a model, `PROVIDER:MODEL`, another target’s name, or what of the target is otherwise.',
    )
    .optional(),
  perturb: perturbSchema
    .describe('Noise with which the cases that run are asked once more: how sloppy may the input be?')
    .optional(),
  cases: z.array(caseEntry).min(1).describe('Cases and datasets; needed but for a harness.'),
  flaky: z
    .array(flaky)
    .describe('Cases that are run and shown and decide nothing, each until a day; the base branch says which.')
    .optional(),
};

/** A suite file. */
export const suiteSchema = strict({
  ...frame,
  ...parts,
  harness: z.never().optional(),
  policy: policySchema.optional(),
});

const harness = harnessSchema.describe('The team’s own evals, run as they are, in place of targets and cases.');

/** A suite file whose targets and cases are in the team's own harness. */
export const harnessSuiteSchema = strict({ ...frame, harness, policy: policySchema.optional() });

/** Both forms, as editors are told of them: which keys go together is said beside it. */
export const anySuiteSchema = strict({
  ...frame,
  ...parts,
  cases: parts.cases.optional(),
  harness: harness.optional(),
  policy: policySchema.optional(),
}).meta({ title: 'Evaldelta suite', description: 'Targets, cases, scorers and policy: the definition of "working".' });

/** A suite as written. */
export type SuiteInput = z.output<typeof suiteSchema>;

/** A case or dataset as written. */
export type CaseInput = SuiteInput['cases'][number];

/** A dataset’s column mapping as written. */
export type ColumnsInput = z.output<typeof columns>;
