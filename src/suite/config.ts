import {
  DEFAULT_CONFIG,
  DEFAULT_LIMITS,
  type Budgets,
  type Config,
  type JudgeConfig,
  type Limits,
  type Price,
  type PricedAs,
  type AgentRunLimits,
} from '../domain/config.ts';
import { isJsonObject, type JsonObject } from '../domain/json/json.ts';
import type { ModelConfig } from '../domain/suite.ts';
import { exactJson } from '../domain/json/lossless.ts';
import { needsBaseUrl } from '../domain/providers/providers.ts';
import { refusedParameters } from '../domain/providers/refused-parameters.ts';
import { UserError, type Diagnostic } from '../domain/user-error.ts';
import type { Snapshot } from '../ports.ts';
import { mistakenApi } from './target/endpoint.ts';
import { toModelEndpoint } from './target/model-endpoint.ts';
import { reportService } from './target/service.ts';
import { valueAt, type PlaceOf, type SourceDocument } from './syntax/document.ts';
import { compileGlob } from './glob/glob.ts';
import { validate } from './diagnostics/issues.ts';
import { MAX_TEXT_BYTES } from './files/limits.ts';
import { findFile, resolvePath } from './files/path.ts';
import { toPolicyRules } from './policy.ts';
import { loadLabels } from './judge-labels.ts';
import {
  orderDiagnostics,
  diagnosticAt,
  fileDiagnostic,
  wholeFile,
  type Diagnostics,
} from './diagnostics/diagnostic.ts';
import { configSchema, type ConfigInput, type PriceInput } from './schema/config.ts';
import { readText } from './files/sources.ts';
import { findRegexMistake } from './template/regex.ts';
import { parseYaml } from './syntax/yaml.ts';

/** Where the repository's defaults are looked for. */
export const DEFAULT_CONFIG_FILE = 'evaldelta.yaml';

/**
 * Reads `evaldelta.yaml`, or the file at `path` from the repository root, which then must exist. Throws UserError with
 * every mistake.
 */
export async function loadConfig(snapshot: Snapshot, path: string | undefined): Promise<Config> {
  if (path === undefined && !snapshot.entries.has(DEFAULT_CONFIG_FILE)) return DEFAULT_CONFIG;
  const reference = path ?? DEFAULT_CONFIG_FILE;
  const resolved = resolvePath('', reference);
  const entry = typeof resolved === 'string' ? findFile(snapshot, resolved, { file: '', reference }) : resolved;
  if ('sentence' in entry) throw new UserError({ ...entry, hint: entry.hint, place: undefined });
  const text = await readText(snapshot, entry.oid, MAX_TEXT_BYTES);
  if (typeof text !== 'string') throw new UserError(fileDiagnostic(entry.path, text));
  return await parseConfig(snapshot, entry.path, text);
}

async function parseConfig(snapshot: Snapshot, file: string, text: string): Promise<Config> {
  const diagnostics: Diagnostic[] = [];
  const parsed = parseYaml(file, text, diagnostics);
  // A file of comments only is an empty mapping.
  const document = parsed?.value === null ? { ...parsed, value: {} } : parsed;
  const input = document && validate(configSchema, document, diagnostics);
  if (document !== undefined) {
    reportModelKeys(document, diagnostics);
    reportModelParameters(document, diagnostics);
    reportGlobs(document, diagnostics);
    reportPattern(input?.results?.errored_if, document, diagnostics);
    reportJudgeService(input?.judge, document, diagnostics);
    reportPriceCircles(input?.prices, document, diagnostics);
  }
  const paths = input?.judge?.labels;
  const placeOf: PlaceOf = (path, what) => document?.placeOf(path, what) ?? wholeFile(file);
  const labels = paths && (await loadLabels(snapshot, { file, paths, placeOf }, diagnostics));
  if (input === undefined || diagnostics.length > 0) throw new UserError(orderDiagnostics(diagnostics));
  return {
    file,
    suites: input.suites,
    policy: toPolicyRules(input.policy),
    waiver: input.policy?.waiver ?? DEFAULT_CONFIG.waiver,
    limits: toLimits(input.limits),
    ...(input.sample === undefined ? {} : { sample: input.sample }),
    ...(input.budgets === undefined ? {} : { budgets: toBudgets(input.budgets) }),
    erroredIf: input.results?.errored_if,
    ...toPrices(input.prices),
    pricePlaces: new Map(namedPrices(input.prices).map(([model]) => [model, placeOf(['prices', model])])),
    judge: toJudge(input.judge, labels),
    ...(input.user === undefined ? {} : { user: toModelConfig(input.user) }),
    embeddings: input.embeddings && toModelEndpoint(input.embeddings),
    moderation: input.moderation && toModelEndpoint(input.moderation),
    ...(input.judge?.service === undefined ? {} : { judgeServicePlace: placeOf(['judge', 'service'], 'key') }),
    modelPlaces: Object.fromEntries(
      MODEL_KEYS.filter((key) => input[key] !== undefined).map((key) => [key, placeOf([key, 'model'])] as const),
    ),
  };
}

/** Models whose price is said to be another one’s, and that one. */
function namedPrices(prices: ConfigInput['prices'] = {}): readonly (readonly [string, string])[] {
  return Object.entries(prices).flatMap(([model, price]) => (typeof price === 'string' ? [[model, price]] : []));
}

/** Prices that lead back to where they began, each circle once. A model may name itself: any vendor’s of that name is meant. */
function reportPriceCircles(prices: ConfigInput['prices'], document: SourceDocument, diagnostics: Diagnostics): void {
  const next = new Map(namedPrices(prices));
  const told = new Set<string>();
  for (const model of next.keys()) {
    const circle = circleOf(model, next);
    if (circle.length < 2 || circle.some((name) => told.has(name))) continue;
    for (const name of circle) told.add(name);
    const way = [...circle, model].map((name) => `\`${name}\``).join(' → ');
    const sentence = `These prices lead back to where they begin: ${way}.`;
    const hint = 'Name a model whose price is known, or write the price: `{ input: 1, output: 5 }`.';
    diagnostics.push(diagnosticAt(document.placeOf(['prices', model]), { code: 'bad-input', sentence, hint }));
  }
}

/** The names from one to itself; empty where it does not lead there. */
function circleOf(model: string, next: ReadonlyMap<string, string>): readonly string[] {
  const seen = new Set<string>();
  let name: string | undefined = model;
  while (name !== undefined && !seen.has(name)) {
    seen.add(name);
    name = next.get(name);
  }
  return name === model ? [...seen] : [];
}

const MODEL_KEYS = ['judge', 'user', 'embeddings', 'moderation'] as const;

/** Keys that a provider lacks or has no use for; asked of the file as written, so that other mistakes do not hide them. */
function reportModelKeys(document: SourceDocument, diagnostics: Diagnostics): void {
  for (const key of MODEL_KEYS) {
    const provider = valueAt(document.value, [key, 'provider']);
    const has = (name: string): boolean => valueAt(document.value, [key, name]) !== undefined;
    if (typeof provider !== 'string') continue;
    if (needsBaseUrl(provider) && !has('base_url')) {
      const sentence = `\`provider: ${provider}\` needs the key \`base_url\`.`;
      diagnostics.push(diagnosticAt(document.placeOf([key]), { code: 'missing-key', sentence }));
    }
    const api = valueAt(document.value, [key, 'api']);
    const sentence = typeof api === 'string' ? mistakenApi(provider, api) : undefined;
    if (sentence !== undefined) {
      diagnostics.push(diagnosticAt(document.placeOf([key, 'api'], 'key'), { code: 'bad-value', sentence }));
    }
  }
}

function reportPattern(pattern: string | undefined, { placeOf }: SourceDocument, diagnostics: Diagnostics): void {
  const mistake = pattern === undefined ? undefined : findRegexMistake(pattern);
  const place = placeOf(['results', 'errored_if']);
  if (mistake !== undefined) diagnostics.push(diagnosticAt(place, { code: 'bad-value', ...mistake }));
}

/** Parameters of judge and user that no call could be made with. */
function reportModelParameters(document: SourceDocument, diagnostics: Diagnostics): void {
  for (const key of ['judge', 'user']) {
    const parameters = valueAt(document.value, [key, 'parameters']);
    for (const { name, why } of isJsonObject(parameters) ? refusedParameters(parameters) : []) {
      const place = document.placeOf([key, 'parameters', name], 'key');
      diagnostics.push(diagnosticAt(place, { code: 'unsupported', sentence: `The parameter \`${name}\` ${why}.` }));
    }
  }
}

function reportJudgeService(judge: ConfigInput['judge'], document: SourceDocument, diagnostics: Diagnostics): void {
  if (judge === undefined) return;
  const placeOf: PlaceOf = (path, what) => document.placeOf(['judge', ...path], what);
  const written = { endpoint: toModelEndpoint(judge), parameters: judge.parameters ?? {}, input: judge };
  reportService(diagnostics, written, placeOf);
}

function reportGlobs(document: SourceDocument, diagnostics: Diagnostics): void {
  const globs = valueAt(document.value, ['suites']);
  for (const [index, text] of Array.isArray(globs) ? globs.entries() : []) {
    const glob = typeof text === 'string' ? compileGlob(text) : undefined;
    if (glob !== undefined && 'sentence' in glob)
      diagnostics.push(diagnosticAt(document.placeOf(['suites', index]), glob));
  }
}

function toLimits(input: ConfigInput['limits']): Limits {
  return {
    alpha: input?.alpha ?? DEFAULT_LIMITS.alpha,
    maxRounds: input?.max_rounds ?? DEFAULT_LIMITS.maxRounds,
    maxErrorShare: input?.max_error_share ?? DEFAULT_LIMITS.maxErrorShare,
    reuseDays: input?.reuse_days ?? DEFAULT_LIMITS.reuseDays,
    callTimeoutMs: input?.call_timeout_ms ?? DEFAULT_LIMITS.callTimeoutMs,
    giveUpMs: input?.give_up_ms ?? DEFAULT_LIMITS.giveUpMs,
    runTimeoutMs: input?.run_timeout_ms ?? DEFAULT_LIMITS.runTimeoutMs,
    agents: toAgentLimits(input?.agents),
  };
}

function toBudgets({ pull_request: pullRequestUsd, day: dayUsd }: NonNullable<ConfigInput['budgets']>): Budgets {
  return { pullRequestUsd, dayUsd };
}

function toAgentLimits(input: NonNullable<ConfigInput['limits']>['agents']): AgentRunLimits {
  const { agents } = DEFAULT_LIMITS;
  return {
    maxRounds: input?.max_rounds ?? agents.maxRounds,
    maxConfirmations: input?.max_confirmations ?? agents.maxConfirmations,
    concurrency: input?.concurrency ?? agents.concurrency,
  };
}

function toPrices({ live, ...own }: NonNullable<ConfigInput['prices']> = {}): Pick<Config, 'prices' | 'livePrices'> {
  const prices = new Map(Object.entries(own).map(([model, price]) => [model, toPrice(price)]));
  return { prices, ...(live === true ? { livePrices: true } : {}) };
}

function toPrice(input: PriceInput): Price | PricedAs {
  if (typeof input === 'string') return { as: input };
  const { input: perInput, output, cached_input: cachedInput, cache_write: cacheWrite } = input;
  return { input: perInput, output, cachedInput, cacheWrite, longCacheWrite: input.cache_write_1h };
}

function toModelConfig(input: NonNullable<ConfigInput['user']>): ModelConfig {
  return {
    endpoint: toModelEndpoint(input),
    parameters: exactJson((input.parameters ?? {}) as JsonObject) as JsonObject,
  };
}

function toJudge(input: ConfigInput['judge'], labels: JudgeConfig['labels']): JudgeConfig | undefined {
  if (input === undefined) return undefined;
  return {
    ...toModelConfig(input),
    minAgreement: input.min_agreement,
    minLabels: input.min_labels,
    labels,
  };
}
