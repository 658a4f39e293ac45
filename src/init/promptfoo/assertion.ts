import { isJsonObject, type Json, type JsonObject } from '../../domain/json/json.ts';
import { findRegexMistake } from '../../suite/template/regex.ts';
import { assertionBody } from './code.ts';
import { toModule, type SaveModule } from './module.ts';
import { toLiquid } from './nunjucks.ts';
import { judgeTransformed, readTransforms, type Transform } from './transforms.ts';

/** One assertion as written; everything but its type is unknown. */
export type PromptfooAssertion = { readonly type: string; readonly [key: string]: unknown };

/**
 * What an assertion becomes: an entry of `expect:`; nothing, where it decides nothing or belongs to the policy; or the reason
 * why it cannot be said here, so that its test cannot.
 */
export type ReadAssertion =
  | {
      readonly kind: 'entry';
      readonly entry: JsonObject;
      readonly note: string | undefined;
      readonly asksJudge: boolean;
    }
  | { readonly kind: 'nothing'; readonly note: string }
  | { readonly kind: 'lost'; readonly why: string };

type Translate = (value: Json | undefined, threshold: number | undefined) => JsonObject | undefined;

const same =
  (key: string): Translate =>
  (value) =>
    isText(value) ? { [key]: value } : undefined;
const list =
  (key: string): Translate =>
  (value) => {
    const texts = textsOf(value);
    return texts && { [key]: texts };
  };
const ignoringCase =
  (key: 'any_of' | 'all_of'): Translate =>
  (value) => {
    const texts = textsOf(value);
    return texts && { [key]: texts.map((icontains) => ({ icontains })) };
  };
const judged =
  (wording: (value: string) => string): Translate =>
  (value, threshold) => {
    if (!isText(value)) return undefined;
    const rubric = wording(String(value));
    return { judge: threshold === undefined ? rubric : { rubric, pass_at: threshold } };
  };

const TRANSLATIONS: Readonly<Record<string, Translate>> = {
  // Blank space around the answer does not count here, so that a text which has some would always be met or never.
  equals: (value) => (isText(value) && String(value).trim() === String(value) ? { equals: value } : undefined),
  contains: same('contains'),
  icontains: same('icontains'),
  'starts-with': same('starts_with'),
  regex: (value) => (typeof value === 'string' && isPattern(value) ? { regex: value } : undefined),
  'contains-any': list('contains_any'),
  'contains-all': list('contains_all'),
  'icontains-any': ignoringCase('any_of'),
  'icontains-all': ignoringCase('all_of'),
  'is-json': toJsonScorer,
  'is-xml': (value) => (value === undefined ? { xml: true } : undefined),
  'is-refusal': () => ({ refusal: true }),
  'llm-rubric': judged((rubric) => rubric),
  'model-graded-closedqa': judged((rubric) => rubric),
  factuality: judged((facts) => `Agrees with these facts: ${facts}`),
  'model-graded-factuality': judged((facts) => `Agrees with these facts: ${facts}`),
  similar: (value, threshold) => (isText(value) ? { similarity: { to: value, min: threshold ?? 0.75 } } : undefined),
  levenshtein: (value, threshold) =>
    isText(value) ? { edit_distance: { to: value, max: threshold ?? 5 } } : undefined,
  bleu: (value, threshold) => (isText(value) ? { bleu: { to: [value], min: threshold ?? 0.5 } } : undefined),
};

/** Settings that change nothing of what passes; `provider` is the judge, which evaldelta.yaml names. */
const KNOWN_KEYS = ['type', 'value', 'threshold', 'weight', 'metric', 'provider', 'config', 'transform'];

const ADVICE: Readonly<Record<string, string>> = {
  javascript: 'write what it needs into a module for the `javascript` scorer',
  python: 'write it as a `command` scorer',
  'g-eval': 'write it as a `judge` with `criteria`',
};

/** What of the policy says the same for all cases together. */
const POLICY: Readonly<Record<string, string>> = {
  latency: 'say it as `policy: latency_p95: { max_ms: … }`',
  cost: 'say it as `policy: cost_per_call: { max_usd: … }`',
};

function toJsonScorer(value: Json | undefined): JsonObject | undefined {
  if (value === undefined) return { json: true };
  return isJsonObject(value) ? { json_schema: value } : undefined;
}

/** What an assertion judges, and where code goes. */
export type Assertions = {
  /** What an answer goes through before it is judged by any of a test's assertions. */
  readonly transforms: readonly Transform[];
  readonly save: SaveModule;
};

/** Reads one assertion, whose files have been put in place. */
export function readPromptfooAssertion(assertion: PromptfooAssertion, { transforms, save }: Assertions): ReadAssertion {
  const { type, weight, metric } = assertion;
  if (weight === 0) {
    return {
      kind: 'nothing',
      note: 'assertions of weight 0 only measure, and every scorer here decides: they are left out',
    };
  }
  const policy = Object.hasOwn(POLICY, type) ? POLICY[type] : undefined;
  if (policy !== undefined) return { kind: 'nothing', note: `\`${type}\` is no quality of one answer: ${policy}` };
  const others = Object.keys(assertion).filter((key) => !KNOWN_KEYS.includes(key));
  if (others.length > 0) {
    return { kind: 'lost', why: `\`${type}\` with ${others.map((key) => `\`${key}\``).join(', ')} has no counterpart` };
  }
  const own = readTransforms(assertion['transform']);
  if ('why' in own) return { kind: 'lost', why: own.why };
  const read = scorerOf(assertion, { transforms: [...transforms, ...own.transforms], save });
  if (typeof read === 'string') return { kind: 'lost', why: read };
  return {
    kind: 'entry',
    entry: {
      ...read,
      ...(typeof weight === 'number' ? { weight } : {}),
      ...(typeof metric === 'string' ? { name: metric } : {}),
    },
    note: type.endsWith('equals') && !('javascript' in read) ? EXACT : undefined,
    asksJudge: JSON.stringify(read).includes('"judge":'),
  };
}

const EXACT = '`equals` leaves spaces around the answer out of account here';

/** What judges as an assertion does, or why nothing here can. */
function scorerOf(assertion: PromptfooAssertion, { transforms, save }: Assertions): JsonObject | string {
  const { type, value } = assertion;
  const isNegated = type.startsWith('not-');
  const plain = isNegated ? type.slice('not-'.length) : type;
  const threshold = typeof assertion['threshold'] === 'number' ? assertion['threshold'] : undefined;
  if (plain === 'javascript') {
    const body = typeof value === 'string' && !value.startsWith('file://') ? assertionBody(value) : undefined;
    const steps = transforms.map((one) => one.body);
    if (body === undefined) return whyLost(type, plain, value);
    return { javascript: save(toModule({ body, threshold, isNegated, steps })) };
  }
  const given = inLiquid(value as Json | undefined);
  const translate = Object.hasOwn(TRANSLATIONS, plain) ? TRANSLATIONS[plain] : undefined;
  const scorer = given === UNSAYABLE ? undefined : translate?.(given, threshold);
  if (scorer === undefined) return whyLost(type, plain, value);
  return judgeTransformed(transforms, { type, plain, isNegated, value: value as Json | undefined, scorer }, save);
}

function whyLost(type: string, plain: string, value: unknown): string {
  const advice = Object.hasOwn(ADVICE, plain) ? ADVICE[plain] : undefined;
  if (advice !== undefined) return `\`${type}\` is code or a rubric of its own: ${advice}`;
  if (!Object.hasOwn(TRANSLATIONS, plain)) return `\`${type}\` has no counterpart`;
  if (plain === 'regex')
    return `\`${type}\` has a pattern that is not read alike here (no lookaround, no backreference, no \`(?i)\`)`;
  if (typeof value === 'string' && value.startsWith('file://'))
    return `\`${type}\` has its value in a file of code, or in one that is not there`;
  return `\`${type}\` has a value of another form`;
}

const UNSAYABLE = Symbol('no Liquid says it');

/** The templates in a value, which is filled with the case's variables, as Liquid. */
function inLiquid(value: Json | undefined): Json | undefined | typeof UNSAYABLE {
  if (typeof value === 'string') return toLiquid(value) ?? UNSAYABLE;
  if (!Array.isArray(value)) return value;
  const texts = value.map((one: Json) => (typeof one === 'string' ? toLiquid(one) : one));
  return texts.every((one) => one !== undefined) ? texts : UNSAYABLE;
}

function isText(value: Json | undefined): value is string | number {
  return (typeof value === 'string' && value !== '' && !value.startsWith('file://')) || typeof value === 'number';
}

/** Whether a pattern is one in both worlds: JavaScript, for which `(?i)` is none, and here. */
function isPattern(text: string): boolean {
  try {
    new RegExp(text);
  } catch {
    return false;
  }
  return findRegexMistake(text) === undefined;
}

/** A list, or texts divided by commas; quotes among them are read in ways of promptfoo's own. */
function textsOf(value: Json | undefined): readonly (string | number)[] | undefined {
  if (typeof value === 'string' && value.includes('"')) return undefined;
  const texts = typeof value === 'string' ? value.split(',').map((one) => one.trim()) : value;
  return Array.isArray(texts) && texts.length > 0 && texts.every(isText) ? texts : undefined;
}
