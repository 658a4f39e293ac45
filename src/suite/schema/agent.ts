import { z } from 'zod';
import { AGENTS, GUARDED_FILES, SANDBOXES } from '../../domain/agents/agent.ts';
import { MODEL_PROVIDERS } from '../../domain/providers/providers.ts';
import { filePath, MAX_GLOBS, plain, spelt, strict } from '../../forms/values.ts';

const placedKeys = {
  from: filePath.describe(
    'A file, or a glob (`skills/pdf/**`) whose files keep their paths below its last plain directory.',
  ),
  to: z
    .string()
    .min(1)
    .max(1000)
    .describe('Where it comes to lie, from the root of the workspace; with `/` at its end a directory.'),
};

/** Files of a case's workspace as written. */
export const workspaceSchema = z.array(strict(placedKeys)).min(1).max(MAX_GLOBS);

/** Files that are put beside an agent as written: of a target they may be missing. */
const filesSchema = z
  .array(
    strict({
      ...placedKeys,
      optional: plain(z.boolean()).describe('It may be missing; default false.').optional(),
    }),
  )
  .min(1)
  .max(MAX_GLOBS);

/** Names of an agent's tools as written, before they are known to be right. */
export const agentToolsSchema = z.array(z.string().min(1)).min(1).max(100);

/** Keys of a target that is an agent. */
export const agentKeys = {
  agent: z
    .enum(AGENTS)
    .describe('For `agent`: the program; `command` is one of your own over the command protocol.')
    .optional(),
  version: spelt(z.string())
    .describe('For `agent`: exact version of the program, e.g. `2.1.332`; another one that is found is an error.')
    .optional(),
  model_provider: z
    .enum(MODEL_PROVIDERS)
    .describe('For `agent: command` and `copilot`: whose API the agent speaks; the other agents speak their vendor’s.')
    .optional(),
  files: filesSchema
    .describe(
      'For `agent`: the files under test, from each side’s own commit. Whatever lies in a directory `evals/` below them is left out.',
    )
    .optional(),
  also: z
    .enum(['without_files'])
    .describe(
      'For `agent`: what is tried besides, once a case, and shown but not judged: `without_files`, what it does without `files`.',
    )
    .optional(),
  network: z
    .enum(['none', 'open'])
    .describe('For `agent`: what a trial reaches besides its model; default `none`.')
    .optional(),
  sandbox: z
    .enum(SANDBOXES)
    .describe(
      'For `agent`: what contains a trial; without it bubblewrap where it works, else namespaces that root makes. `docker` is taken only where it stands here.',
    )
    .optional(),
  limits: strict({
    turns: plain(z.int().min(1).max(1000)).describe('Most requests of the model; default 20.').optional(),
    seconds: plain(z.number().positive().max(3600)).describe('Longest time; default 300.').optional(),
    cost_usd: plain(z.number().positive().max(1000)).describe('Most US dollars; default 1.').optional(),
  })
    .describe('For `agent`: what one trial may take.')
    .optional(),
  allow_files: z
    .array(z.enum(GUARDED_FILES))
    .describe(
      'For `agent`: kinds of files that can run commands or send a key elsewhere and may be in `files` all the same.',
    )
    .optional(),
};
