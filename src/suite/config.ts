import { DEFAULT_LIMITS, type Config, type JudgeConfig, type Limits, type Price } from '../domain/config.ts';
import type { JsonObject } from '../domain/json.ts';
import { NO_RULES } from '../domain/policy.ts';
import { UserError, type UserErrorDetails } from '../domain/user-error.ts';
import type { Snapshot } from '../ports.ts';
import { toModelEndpoint } from './endpoint.ts';
import { validate } from './issues.ts';
import { MAX_TEXT_BYTES } from './limits.ts';
import { findFile, resolvePath } from './path.ts';
import { toPolicyRules } from './policy.ts';
import { orderProblems, problemAt, wholeFile } from './problem.ts';
import { configSchema, type ConfigInput } from './schema/config.ts';
import { readText } from './sources.ts';
import { parseYaml } from './yaml.ts';

/** Where the repository's defaults are looked for. */
export const DEFAULT_CONFIG_FILE = 'evaldelta.yaml';

/**
 * Reads `evaldelta.yaml`, or the file at `path` from the repository root, which then must exist. Throws UserError with
 * every mistake.
 */
export async function loadConfig(snapshot: Snapshot, path: string | undefined): Promise<Config> {
  if (path === undefined && !snapshot.entries.has(DEFAULT_CONFIG_FILE)) return EMPTY_CONFIG;
  const reference = path ?? DEFAULT_CONFIG_FILE;
  const resolved = resolvePath('', reference);
  const entry = typeof resolved === 'string' ? findFile(snapshot, resolved, { file: '', reference }) : resolved;
  if ('sentence' in entry) throw new UserError({ ...entry, hint: entry.hint, place: undefined });
  const text = await readText(snapshot, entry.oid, MAX_TEXT_BYTES);
  if (typeof text !== 'string') throw new UserError(problemAt(wholeFile(entry.path), text));
  return parseConfig(entry.path, text);
}

const EMPTY_CONFIG: Config = {
  file: undefined,
  suites: undefined,
  policy: NO_RULES,
  limits: DEFAULT_LIMITS,
  prices: new Map(),
  judge: undefined,
  embeddings: undefined,
  moderation: undefined,
};

function parseConfig(file: string, text: string): Config {
  const problems: UserErrorDetails[] = [];
  const parsed = parseYaml(file, text, problems);
  // A file of comments only is an empty mapping.
  const document = parsed?.value === null ? { ...parsed, value: {} } : parsed;
  const input = document && validate(configSchema, document, problems);
  if (input === undefined) throw new UserError(orderProblems(problems));
  const missing = MODEL_KEYS.filter((key) => lacksAddress(input[key]));
  if (missing.length > 0) {
    const sentence = '`provider: openai-compatible` needs the key `base_url`.';
    const placeOf = (key: string) => document?.placeOf([key]) ?? wholeFile(file);
    throw new UserError(missing.map((key) => problemAt(placeOf(key), { code: 'missing-key', sentence })));
  }
  return {
    file,
    suites: input.suites,
    policy: toPolicyRules(input.policy),
    limits: toLimits(input.limits),
    prices: new Map(Object.entries(input.prices ?? {}).map(([model, price]) => [model, toPrice(price)])),
    judge: toJudge(input.judge),
    embeddings: input.embeddings && toModelEndpoint(input.embeddings),
    moderation: input.moderation && toModelEndpoint(input.moderation),
  };
}

const MODEL_KEYS = ['judge', 'embeddings', 'moderation'] as const;

function lacksAddress(model: ConfigInput[(typeof MODEL_KEYS)[number]]): boolean {
  return model?.provider === 'openai-compatible' && model.base_url === undefined;
}

function toLimits(input: ConfigInput['limits']): Limits {
  return {
    alpha: input?.alpha ?? DEFAULT_LIMITS.alpha,
    maxRounds: input?.max_rounds ?? DEFAULT_LIMITS.maxRounds,
    maxErrorShare: input?.max_error_share ?? DEFAULT_LIMITS.maxErrorShare,
    reuseDays: input?.reuse_days ?? DEFAULT_LIMITS.reuseDays,
    callTimeoutMs: input?.call_timeout_ms ?? DEFAULT_LIMITS.callTimeoutMs,
    runTimeoutMs: input?.run_timeout_ms ?? DEFAULT_LIMITS.runTimeoutMs,
  };
}

function toPrice(input: NonNullable<ConfigInput['prices']>[string]): Price {
  const { input: perInput, output, cached_input: cachedInput, cache_write: cacheWrite } = input;
  return { input: perInput, output, cachedInput, cacheWrite };
}

function toJudge(input: ConfigInput['judge']): JudgeConfig | undefined {
  if (input === undefined) return undefined;
  return {
    endpoint: toModelEndpoint(input),
    parameters: (input.parameters ?? {}) as JsonObject,
    minAgreement: input.min_agreement,
  };
}
