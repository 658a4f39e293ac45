import { z } from 'zod';
import { DEFAULT_LIMITS } from '../../domain/config.ts';
import { MODEL_PROVIDERS, servingProviders } from '../../domain/providers/providers.ts';
import { policySchema } from './policy.ts';
import { MAX_GLOBS, plain, strict } from '../../forms/values.ts';
import { serviceKeys } from './service.ts';
import { modelKeys } from './target.ts';

const limits = strict({
  alpha: plain(z.number().positive().max(0.5))
    .describe(`False blocks for quality per head commit; default ${DEFAULT_LIMITS.alpha}.`)
    .optional(),
  max_rounds: plain(z.int().min(1).max(100))
    .describe(`Sweeps at most; default ${DEFAULT_LIMITS.maxRounds}.`)
    .optional(),
  max_error_share: plain(z.number().min(0).max(1))
    .describe(`Share of missing trials from which a suite is an error; default ${DEFAULT_LIMITS.maxErrorShare}.`)
    .optional(),
  reuse_days: plain(z.number().min(0))
    .describe(`Stored trials older than this are not used; default ${DEFAULT_LIMITS.reuseDays}.`)
    .optional(),
  call_timeout_ms: plain(z.int().positive())
    .describe(`Deadline of one call; default ${DEFAULT_LIMITS.callTimeoutMs}.`)
    .optional(),
  give_up_ms: plain(z.int().positive())
    .describe(
      `How long a provider, program or server is tried that has never answered; default ${DEFAULT_LIMITS.giveUpMs}.`,
    )
    .optional(),
  run_timeout_ms: plain(z.int().positive())
    .describe(`Deadline of the whole run; default ${DEFAULT_LIMITS.runTimeoutMs}.`)
    .optional(),
  agents: strict({
    max_rounds: plain(z.int().min(1).max(100))
      .describe(`Sweeps at most; default ${DEFAULT_LIMITS.agents.maxRounds}.`)
      .optional(),
    max_confirmations: plain(z.int().min(0).max(1000))
      .describe(
        `Broken cases that are tried again at most, the gravest first; default ${DEFAULT_LIMITS.agents.maxConfirmations}.`,
      )
      .optional(),
    concurrency: plain(z.int().min(1).max(1000))
      .describe(`Trials at once; default ${DEFAULT_LIMITS.agents.concurrency}.`)
      .optional(),
  })
    .describe('What holds for targets with `provider: agent` in place of the others.')
    .optional(),
});

const waiver = z
  .enum(['anyone', 'not-author'])
  .describe(
    'Whose label accepts a failing verdict: of anyone who may write (default), or of nobody who opened the pull request or pushed its head.',
  )
  .optional();

const dollars = plain(z.number().min(0));
const price = strict({
  input: dollars.describe('US dollars per million input tokens.'),
  output: dollars.describe('US dollars per million output tokens.'),
  cached_input: dollars
    .describe('US dollars per million input tokens read from a cache; default as `input`.')
    .optional(),
  cache_write: dollars
    .describe('US dollars per million input tokens written to a cache; default as `input`.')
    .optional(),
  cache_write_1h: dollars
    .describe('US dollars per million input tokens written to a cache for an hour or longer; default as `cache_write`.')
    .optional(),
});

const priceOrModel = z.union([
  price,
  z.string().min(1).max(200).describe('The model that it costs as much as, such as the one behind a deployment.'),
]);

const { model, ...otherModelKeys } = modelKeys;
const { base_url: baseUrl, api_key_env: apiKeyEnv, auth } = modelKeys;
const scoringModel = { model: model.unwrap(), base_url: baseUrl, api_key_env: apiKeyEnv, auth };
const embeddings = strict({
  provider: z.enum(servingProviders('embeddings')).describe('Provider of the embedding model.'),
  ...scoringModel,
});
const moderation = strict({
  provider: z.enum(servingProviders('moderation')).describe('Provider of the moderation model.'),
  ...scoringModel,
});
const judge = strict({
  provider: z.enum(MODEL_PROVIDERS).describe('Provider of the judge.'),
  model: model.unwrap(),
  ...otherModelKeys,
  ...serviceKeys,
  min_agreement: plain(z.number().min(-1).max(1))
    .describe('Cohen’s kappa with people’s labels below which the judge only advises.')
    .optional(),
  min_labels: plain(z.int().min(1))
    .describe(
      'Labels of its rubric and this model that a judge’s scorer needs before it may block; until then it only advises. Default: none.',
    )
    .optional(),
  labels: z
    .array(z.string().min(1))
    .min(1)
    .max(MAX_GLOBS)
    .describe('Files of labels that `evaldelta review`, `evaldelta view` and the page write.')
    .optional(),
});

const user = strict({
  provider: z.enum(MODEL_PROVIDERS).describe('Provider of the model.'),
  model: model.unwrap(),
  ...otherModelKeys,
});

/** `evaldelta.yaml`. */
export const configSchema = strict({
  $schema: z.string().describe('For editors.').optional(),
  suites: z
    .array(z.string().min(1))
    .min(1)
    .max(MAX_GLOBS)
    .describe(
      'Globs (`*`, `**`, `?`, `[ab]`, `{a,b}`) of suite files, from the root; default `**/*.eval.yaml` and `**/*.eval.yml`.',
    )
    .optional(),
  policy: policySchema
    .extend({ waiver })
    .meta({ id: 'RepositoryPolicy' })
    .describe('Thresholds of all suites; a suite’s own come first, key by key.')
    .optional(),
  limits: limits.describe('Bounds of a run.').optional(),
  sample: plain(z.int().min(10).max(100_000))
    .describe('Affected cases of a suite that run on a pull request at most, drawn by chance; default: all.')
    .optional(),
  budgets: strict({
    pull_request: dollars.describe('US dollars that all runs of a pull request may spend together.').optional(),
    day: dollars.describe('US dollars that the runs of a day (UTC) may spend together.').optional(),
  })
    .describe('What runs may spend together, by what the trial store knows of them; the check is red beyond it.')
    .optional(),
  results: strict({
    errored_if: z
      .string()
      .min(1)
      .max(1000)
      .describe(
        'Pattern (RE2) of what a failed case says where that is an outage, which its harness cannot tell: such a case is errored.',
      )
      .optional(),
  })
    .describe('How saved results of other harnesses are read (`results-base`, `results-head`).')
    .optional(),
  prices: z
    .object({
      live: plain(z.boolean())
        .describe(
          'Ask the open lists of LiteLLM and OpenRouter once in a run, before the built-in table; default false.',
        )
        .optional(),
    })
    .catchall(priceOrModel)
    .describe('Prices by model name, before any list or table; or the name of the model whose price counts.')
    .optional(),
  judge: judge.describe('The model that judges, the same for both sides.').optional(),
  user: user
    .describe('The model that plays users in conversations, the same for both sides; default: that of `judge`.')
    .optional(),
  embeddings: embeddings.describe('The embedding model of `similarity`, the same for both sides.').optional(),
  moderation: moderation.describe('The moderation model of `moderation`, the same for both sides.').optional(),
}).meta({ title: 'Evaldelta configuration', description: 'Repository-wide defaults; the rules are read from base.' });

/** A price as written. */
export type PriceInput = z.output<typeof priceOrModel>;

/** `evaldelta.yaml` as written. */
export type ConfigInput = z.output<typeof configSchema>;
