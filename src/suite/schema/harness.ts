import { z } from 'zod';
import { HARNESS_KINDS } from '../../domain/programs/harness.ts';
import { commandLine, inputGlobs, label, plain, strict } from '../../forms/values.ts';
import { environmentName } from './target.ts';

const passAt = plain(z.number());

/** `harness:` of a suite: the team's own evals, run as they are. */
export const harnessSchema = strict({
  kind: z.enum(HARNESS_KINDS).describe('Whose results the command writes; `rows`: JSON lines, from any script.'),
  command: commandLine.describe(
    'Program and arguments; run on each side, in its worktree. Flags for results, cases and repeats are added.',
  ),
  results: z
    .string()
    .min(1)
    .max(1000)
    .describe(
      'Where the command itself writes its results, relative to `directory`; default: where it is told to. Needed for `junit`, `openai-evals`, `pydantic-evals` and `ragas` unless the command writes to `$EVALDELTA_RESULTS`.',
    )
    .optional(),
  setup: commandLine.describe('Run once in each side’s worktree before it, e.g. `[npm, ci]`.').optional(),
  directory: z.string().min(1).describe('Working directory, relative to this file; default its directory.').optional(),
  env: z.array(environmentName).describe('Environment variables that it may see.').optional(),
  inputs: inputGlobs
    .describe(
      'Globs of the files that affect it; where none of them changed, nothing runs. Default: every file of the repository.',
    )
    .optional(),
  yardstick: inputGlobs
    .describe('Globs of the files that judge: head’s are used on both sides, so that one yardstick measures both.')
    .optional(),
  pass_at: z
    .union([passAt, z.record(label, passAt)])
    .describe(
      'From which score on an answer passes, where the harness only scores: for all scorers, or for each by its name.',
    )
    .optional(),
  errored_if: z
    .string()
    .min(1)
    .max(1000)
    .describe(
      'Pattern (RE2) of what a failed row says where the failure is an outage, which its harness cannot tell: such a row is errored. Read from base.',
    )
    .optional(),
  max_starts: plain(z.int().min(2))
    .describe('How often the command may be started, both sides together; default 10.')
    .optional(),
  critical: z.array(label).describe('Ids and tags of the cases that are unforgivable.').optional(),
}).meta({ id: 'Harness', description: 'The team’s own evals, run as they are on both sides.' });

/** A harness as written. */
export type HarnessInput = z.output<typeof harnessSchema>;
