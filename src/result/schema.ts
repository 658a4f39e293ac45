import { z } from 'zod';
import { LINE_KINDS } from '../domain/beside.ts';
import { AGENT_ENDS } from '../domain/agents/agent.ts';
import { CASE_CHANGES } from '../domain/comparison/comparison.ts';
import { ROW_OUTCOMES } from '../domain/comparison/decision.ts';
import { isFindingWhy } from '../domain/verdict/finding-why.ts';
import type { Json, JsonObject } from '../domain/json/json.ts';
import { byBudget, byRate, callCounts, type BudgetName } from '../domain/comparison/measures.ts';
import { REASON_KINDS } from '../domain/plan.ts';
import { FINISH_REASONS } from '../domain/request.ts';
import { RESULT_SCHEMA_VERSION } from '../domain/result.ts';
import { SPEC_CHANGE_KINDS } from '../domain/spec-change.ts';
import { ROLES, SEVERITIES } from '../domain/suite.ts';
import { TIME_LIMITS, PURPOSES } from '../domain/trial.ts';
import { USER_ERROR_CODES } from '../domain/user-error.ts';
import { VERDICT_KINDS, RULE_NAMES } from '../domain/verdict/verdict.ts';

/** Characters of a name, a path or an address; a case is called by its author, a path can have 4,096 bytes. */
const MAX_NAME = 5000;

// In the file absence is an explicit null, so that every key is always there; in the program it is undefined.
const absent = <T extends z.ZodType>(schema: T) =>
  schema.nullable().transform((value): z.output<T> | undefined => value ?? undefined);

const list = <T extends z.ZodType>(schema: T) => z.array(schema).readonly();

const perSide = <T extends z.ZodType>(schema: T) => z.object({ base: schema, head: schema });

const count = z.number().int().nonnegative();
const text = z.string();
/** What something is called, or where a file is: long enough for every name that a suite may give. */
const name = z.string().max(MAX_NAME);
/** Of a page, which others are going to link to. */
const webAddress = z
  .string()
  .max(MAX_NAME)
  .regex(/^https?:\/\/[^\s<>"'`\\]+$/i);
const instant = z.iso.datetime();
/** Of SHA-1 and SHA-256 repositories alike. */
const sha = z.string().regex(/^[0-9a-f]{7,64}$/);
const json = z.json() as z.ZodType<Json>;
const jsonObject = z.record(z.string(), json) as z.ZodType<JsonObject>;
const side = z.enum(['base', 'head']);
const severity = z.enum(SEVERITIES);
const skipReason = z.enum(['budget', 'deadline', 'interrupted', 'starts', 'target-stopped', 'waiting']);

const place = z.object({ file: name, line: count, column: count });
const interval = z.object({ lower: z.number(), upper: z.number(), confidence: z.number() });

const measure = z.object({
  base: absent(z.number()),
  head: absent(z.number()),
  delta: absent(z.number()),
  interval: absent(interval),
});

const tally = z.object({ passed: count, of: count });

const caseComparison = z.object({
  caseId: name,
  severity,
  tags: list(name),
  change: z.enum(CASE_CHANGES),
  tally: perSide(tally),
  isConfirmed: z.boolean(),
});

const confirmation = z.object({
  caseId: name,
  severity,
  kind: z.enum(['broken', 'fixed', 'critical']),
  round: count,
  status: z.enum(['confirmed', 'refuted', 'unsettled']),
  trials: count,
  tally: perSide(tally),
});

const rowEvidence = z.object({
  metric: z.enum(['pass_rate', 'score']),
  outcome: z.enum(ROW_OUTCOMES),
  rounds: count,
  maxRounds: count,
  pairs: count,
  worsePairs: count,
  betterPairs: count,
  unseenPairs: count,
  isScreened: z.boolean().optional(),
  missingPairs: count,
  affectedCases: count,
  pairedCases: count,
  drop: absent(z.number()),
  interval: absent(interval),
  upperDrop: absent(z.number()),
  maxDrop: z.number(),
  mustCatch: z.number(),
  detectableDrop: z.number(),
  runAlpha: z.number(),
  isFragile: z.boolean(),
  isPassFragile: z.boolean().default(false),
  netChance: absent(z.number()).optional(),
  confirmations: list(confirmation),
  unconfirmedCritical: list(name),
  stoppedBy: absent(skipReason),
  wouldTell: absent(z.object({ moreCases: absent(z.number()), moreRounds: absent(z.number()) })),
});

const barEvidence = z.object({
  base: absent(z.number()),
  head: z.number(),
  interval,
  measuredCases: count,
  totalCases: count,
});

const growthEvidence = z.object({
  growth: z.number(),
  lowerLimit: z.number(),
  pValue: z.number(),
  sampleSize: count,
});

/** The budgets that every file tells of; one that was written before a later one was known says nothing of it. */
const FIRST: readonly BudgetName[] = ['costPerCall', 'costPerSuccess', 'latencyP50', 'latencyP95'];

const NOT_MEASURED = { base: null, head: null, delta: null, interval: null };

const ofBudget = <T extends z.ZodType>(name: BudgetName, schema: T) =>
  FIRST.includes(name) ? absent(schema) : absent(schema).prefault(null);

const headIntervals = z.object(byBudget('name', ({ name }) => ofBudget(name, interval)));

const metricEvidence = z.object({
  name: name,
  measure,
  headInterval: absent(interval),
  pValues: absent(z.object({ drop: z.number(), growth: z.number() })),
  sampleSize: count,
  isAdvisory: z.boolean(),
  isOfAnswer: z.literal(true).optional(),
});

const confusionCounts = z.object({ counts: list(list(count)), unlabelled: list(count) });

const confusionEvidence = z.object({
  name: name,
  labels: list(text),
  base: absent(confusionCounts),
  head: confusionCounts,
});

const reliabilityBin = z.object({
  lower: z.number(),
  upper: z.number(),
  count,
  meanConfidence: absent(z.number()),
  accuracy: absent(z.number()),
});

const reliabilityEvidence = z.object({
  name: name,
  threshold: absent(z.number()),
  base: absent(list(reliabilityBin)),
  head: list(reliabilityBin),
});

const preferenceEvidence = z.object({
  name: name,
  base: count,
  head: count,
  ties: count,
  inconsistent: count,
  missing: count,
  headRate: absent(z.number()),
  interval: absent(interval),
});

const agreement = z.object({
  kappa: absent(z.number()),
  interval: absent(interval),
  observed: z.number(),
  cases: count,
});

const scorerLabels = z.object({
  scorer: name,
  bound: count,
  needed: absent(count),
  otherRubric: count,
  otherJudge: count,
  errors: z.object({ right: tally, wrong: tally }),
  agreement: absent(agreement),
});

const agreementEvidence = z.object({
  base: absent(agreement),
  head: absent(agreement),
  minAgreement: absent(z.number()),
  isCalibrated: z.boolean(),
  labels: absent(list(scorerLabels)).optional(),
  labelFile: absent(name).optional(),
  deciding: absent(agreement).optional(),
  advisory: absent(list(name)).optional(),
});

const sliceEvidence = z.object({
  kind: z.enum(['tag', 'severity']),
  name: name,
  cases: count,
  metrics: list(metricEvidence),
});

const errorEvidence = z.object({
  missingShare: z.number(),
  sidesDifferP: z.number(),
  unscored: perSide(count).default({ base: 0, head: 0 }),
});

const tagEvidence = z.object({
  tag: name,
  cases: count,
  worsePairs: count,
  betterPairs: count,
  delta: z.number(),
  pValue: z.number(),
  standsOut: z.boolean(),
});

const evidence = z.object({
  passRate: absent(rowEvidence),
  score: absent(rowEvidence),
  passRateBar: absent(barEvidence),
  scoreBar: absent(barEvidence),
  ...byBudget('name', ({ name }) => ofBudget(name, growthEvidence)),
  headIntervals,
  errors: absent(errorEvidence),
  tags: list(tagEvidence),
  metrics: list(metricEvidence),
  metricBars: list(metricEvidence),
  confusions: list(confusionEvidence),
  reliabilities: list(reliabilityEvidence),
  preferences: list(preferenceEvidence),
  agreement: absent(agreementEvidence),
  slices: list(sliceEvidence),
});

const comparison = z.object({
  suite: name,
  target: name,
  tag: absent(name),
  isNew: z.boolean(),
  comparedCases: count,
  measuredCases: count,
  totalCases: count,
  pairedCases: count,
  pairs: count,
  missingPairs: count,
  worsePairs: count,
  betterPairs: count,
  ...byRate('field', () => measure),
  passes: perSide(tally),
  ...byBudget('field', ({ name }) => (FIRST.includes(name) ? measure : measure.prefault(NOT_MEASURED))),
  ...callCounts(({ name }) => ofBudget(name, z.number())),
  cases: list(caseComparison),
  errored: perSide(count),
  erroredProviders: list(name),
  // Only of pools of servers.
  upstreams: perSide(list(name)).optional(),
  evidence,
});

const findingEvidence = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('row'), row: rowEvidence }),
  z.object({ kind: z.literal('cases'), confirmations: list(confirmation) }),
  z.object({ kind: z.literal('bar'), bar: barEvidence, moreCases: absent(z.number()) }),
  z.object({ kind: z.literal('metric'), metric: metricEvidence, alpha: z.number() }),
  z.object({ kind: z.literal('metric-bar'), metric: metricEvidence }),
  z.object({ kind: z.literal('growth'), growth: growthEvidence, alpha: z.number() }),
  z.object({ kind: z.literal('ceiling'), interval: absent(interval) }),
  z.object({ kind: z.literal('errors'), errors: errorEvidence, providers: list(text) }),
]);

/** A word that this version has no sentence for says nothing: an older file stays readable. */
const why = absent(text).transform((word) => (word !== undefined && isFindingWhy(word) ? word : undefined));

const finding = z.object({
  rule: z.enum(RULE_NAMES),
  metric: absent(name),
  level: z.enum(['block', 'warn']),
  status: z.enum(['met', 'breached', 'undecided', 'reported', 'error']),
  suite: name,
  target: absent(name),
  tag: absent(name),
  limit: absent(z.number()),
  actual: absent(z.number()),
  caseIds: list(name),
  why,
  evidence: absent(findingEvidence),
});

const verdictKind = z.enum(VERDICT_KINDS);

const verdict = z.object({
  kind: verdictKind,
  rows: list(z.object({ suite: name, target: absent(name), tag: absent(name), kind: verdictKind })),
  findings: list(finding),
  waiver: absent(z.object({ by: name, at: instant, headSha: sha })),
});

const trialKey = z.object({
  suite: name,
  target: name,
  caseId: name,
  side,
  purpose: z.enum(PURPOSES),
  round: count,
  number: count,
});

const toolCall = z.object({ id: text, name: text, arguments: z.union([text, jsonObject]) });

const agentTrace = z.object({
  actions: list(
    z.object({
      tool: text,
      args: text,
      isCut: z.boolean().optional(),
      state: z.enum(['done', 'failed', 'denied']),
      turn: count,
    }),
  ),
  skills: list(z.object({ name: text, isInferred: z.boolean() })),
  files: list(
    z.object({
      path: text,
      change: z.enum(['created', 'changed', 'deleted']),
      bytes: count,
      sha256: text.optional(),
      text: text.optional(),
    }),
  ),
  checks: list(z.object({ exitCode: absent(z.int()), output: text, error: text.optional() })),
  turns: count,
  seconds: z.number(),
  end: z.enum(AGENT_ENDS),
  version: absent(text),
  sandbox: text,
});

const output = z.object({
  text,
  toolCalls: list(toolCall),
  finishReason: z.enum(FINISH_REASONS),
  metadata: jsonObject,
  context: list(z.object({ id: absent(text), text, score: absent(z.number()) })).optional(),
  steps: list(
    z.object({ name, latencyMs: absent(z.number()), tokens: absent(z.number()), costUsd: absent(z.number()) }),
  ).optional(),
  conversation: list(z.object({ role: z.enum(['user', 'assistant']), text, toolCalls: list(toolCall) })).optional(),
  agent: agentTrace.optional(),
  traceUrl: webAddress.optional(),
  metrics: z.record(z.string(), z.number()).optional(),
});

const score = z.object({
  name: name,
  type: name,
  score: z.number(),
  passed: z.boolean(),
  reason: text,
  weight: z.number(),
  details: jsonObject,
});

const usage = z.object({
  input: z.number(),
  cachedInput: z.number(),
  cacheWrite: z.number(),
  longCacheWrite: z.number().optional(),
  output: z.number(),
  reasoning: z.number(),
  hostedTools: z
    .object({ webSearches: count.optional(), fileSearches: count.optional(), other: count.optional() })
    .optional(),
});

const scored = z.object({
  status: z.literal('scored'),
  key: trialKey,
  fingerprint: name,
  output,
  scores: list(score),
  passed: z.boolean(),
  score: z.number(),
  usage: absent(usage),
  served: z.object({
    model: absent(text),
    requestId: absent(text),
    serviceTier: absent(text),
    upstream: text.optional(),
  }),
  costUsd: absent(z.number()),
  spendUsd: absent(z.number()),
  judgeSpendUsd: absent(z.number()),
  latencyMs: z.number(),
  countsStart: z.boolean().optional(),
  attempts: count,
  startedAt: instant,
  origin: z.enum(['live', 'replayed', 'stored']),
  paraphrase: list(text).optional(),
  passedOldExpectations: absent(z.boolean()),
});

const errored = z.object({
  status: z.literal('errored'),
  key: trialKey,
  fingerprint: name,
  provider: name,
  isAnswered: z.boolean().default(false),
  message: text,
  // Older files do not say it.
  timeLimit: absent(z.enum(TIME_LIMITS)).optional(),
  attempts: count,
  spendUsd: absent(z.number()),
});

const skipped = z.object({ status: z.literal('skipped'), key: trialKey, why: skipReason });

const trial = z.discriminatedUnion('status', [scored, errored, skipped]);

const preferenceKey = z.object({ suite: name, target: name, caseId: name, scorer: name });

const preference = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('judged'),
    key: preferenceKey,
    winner: z.enum(['base', 'head', 'tie']),
    isConsistent: z.boolean(),
    reasons: list(text),
    spendUsd: absent(z.number()),
  }),
  z.object({ status: z.literal('missing'), key: preferenceKey, message: text }),
]);

const reason = z.object({
  kind: z.enum(REASON_KINDS),
  file: absent(name),
});

const resultCase = z.object({
  suite: name,
  target: name,
  id: name,
  kind: z.enum(['compared', 'measured']),
  severity,
  tags: list(name),
  cluster: absent(name).optional(),
  owner: absent(name).optional(),
  reasons: list(reason),
  quarantine: absent(z.object({ owner: name, reason: text, until: z.iso.date() })).optional(),
  file: name,
  line: count,
  input: perSide(absent(text)),
  // Older files say neither.
  turns: absent(list(z.object({ role: z.enum(ROLES), text }))).optional(),
  expected: absent(list(z.object({ scorer: name, type: name, text }))).optional(),
  provenance: absent(z.object({ source: absent(text), added: absent(text), consent: absent(text) })),
});

const changedFile = z.object({
  file: name,
  removed: count,
  added: count,
  lines: list(z.object({ kind: z.enum(['same', 'base', 'head']), line: count, text })),
  isCut: z.boolean(),
});

const changedTarget = z.object({
  suite: name,
  target: name,
  files: list(name),
  settings: list(z.object({ name, base: absent(text), head: absent(text) })),
});

const specChange = z.object({
  kind: z.enum(SPEC_CHANGE_KINDS),
  suite: absent(name),
  target: absent(name),
  caseId: absent(name),
  severity: absent(severity),
  before: absent(text),
  after: absent(text),
  place: absent(place),
  blocks: z.boolean(),
});

const userError = z.object({
  code: z.enum(USER_ERROR_CODES),
  sentence: text,
  place: absent(place),
  hint: absent(text),
});

const lowHigh = z.object({ low: z.number(), high: z.number() });

const estimate = z.object({
  trials: z.object({ count, seconds: z.object({ low: z.number(), high: z.number() }) }).optional(),
  calls: count,
  programCalls: count.optional(),
  judgeCalls: count,
  inputTokens: z.number(),
  outputTokens: lowHigh,
  costUsd: absent(lowHigh),
  // Older files do not say it.
  knownUsd: absent(lowHigh).optional(),
  unpriced: list(name),
});

const spend = z.object({
  totalUsd: absent(z.number()),
  judgeUsd: absent(z.number()),
  callsMade: count,
  judgeCalls: count,
  callsReused: count,
  // Older files do not say it.
  estimatedUsd: absent(z.number()).optional(),
  maxCostUsd: absent(z.number()),
});

// Empty where a run ended before it knew its revisions.
const revision = z.object({ sha: sha.or(z.literal('')), isWorkingTree: z.boolean(), name: absent(name) });

const livePrices = z.object({
  at: instant,
  lists: list(z.object({ name, url: text, failed: text.optional() })),
  models: list(
    z.object({
      model: name,
      list: name,
      input: z.number(),
      output: z.number(),
      cachedInput: z.number().optional(),
      cacheWrite: z.number().optional(),
    }),
  ),
  distrusted: list(name),
});

const row = z.object({
  suite: name,
  target: name,
  reference: name.optional(),
  file: name,
  description: absent(text),
  owner: absent(name),
  pings: absent(list(name)).optional(),
  model: perSide(absent(name)),
  comparison,
});

const rate = z.number().min(0).max(1);

const trend = z.object({
  suite: name,
  target: name,
  weeks: list(z.object({ week: z.iso.date(), passRate: rate, runs: count })),
});

const drift = z.object({
  suite: name,
  target: name,
  nights: count,
  referenceNights: count,
  before: rate,
  now: rate,
  cases: count,
  pValue: rate,
  kind: z.enum(['fall', 'slide']),
  suspect: absent(z.object({ from: text, to: text, on: z.iso.date() })),
});

/** The versions that are read; what the program holds is the newest. */
const version = z
  .union([z.literal(1), z.literal(RESULT_SCHEMA_VERSION)])
  .transform((): typeof RESULT_SCHEMA_VERSION => RESULT_SCHEMA_VERSION);

/** The result file. Its JSON Schema is generated from this; a type-level test holds it equal to the domain's Result. */
export const resultSchema = z
  .object({
    schemaVersion: version,
    tool: z.object({ name: z.literal('evaldelta'), version: name }),
    createdAt: instant,
    revisions: z.object({ base: absent(revision), head: revision }),
    supersededBy: absent(sha),
    pullRequest: absent(z.object({ number: count, headSha: sha, title: absent(text).optional() })),
    runUrl: absent(webAddress),
    // Older files do not say it.
    judge: absent(name).optional(),
    mode: z.enum(['observe', 'warn', 'block']),
    verdict,
    rows: list(row),
    // Only where a target asks for it.
    lifts: list(comparison).optional(),
    cases: list(resultCase),
    trials: list(trial),
    preferences: list(preference),
    changes: list(specChange),
    // Older files do not say it.
    changed: absent(z.object({ files: list(changedFile), targets: list(changedTarget) })).optional(),
    errors: list(userError),
    warnings: list(text),
    estimate: absent(estimate),
    spend,
    counts: z.object({ suites: count, affectedCases: count, totalCases: count }),
    seed: z.number(),
    pricesDate: absent(z.iso.date()),
    // Older files do not say it.
    history: absent(z.object({ trends: list(trend), drifts: list(drift) })).optional(),
    // Only where lists were asked.
    livePrices: absent(livePrices).optional(),
    served: list(z.object({ suite: name, target: name, models: perSide(list(text)) })),
  })
  .meta({ title: 'Evaldelta result', description: 'Everything one run found out; what was not measured is null.' });

const block = z.object({ kind: z.enum(LINE_KINDS), bytes: count, lines: count });

/** A large result file: its cases and trials are lines of a file beside it, in the same directory. */
export const summarySchema = resultSchema
  .extend({
    schemaVersion: z.literal(RESULT_SCHEMA_VERSION),
    cases: z.null(),
    trials: z.null(),
    beside: z.object({
      file: name.regex(/^[^/\\]+$/),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      blocks: list(block),
    }),
  })
  .meta({ title: 'Evaldelta result with a file beside it' });

/** Lines of the file beside a result file, each JSON. A trial's `output` is the number of an output's line. */
export const lineSchemas = {
  case: z.object({ case: resultCase }),
  output: z.object({ output, number: count }),
  trial: z.object({
    trial: z.discriminatedUnion('status', [scored.extend({ output: count }), errored, skipped]),
  }),
} as const;
