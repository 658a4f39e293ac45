import { BUDGETS, RATES, type MeasureEntry } from '../../domain/comparison/measures.ts';
import type { PolicyLayer } from '../../domain/verdict/policy.ts';

type Key = Exclude<keyof PolicyLayer, 'metrics' | 'tags' | 'inconclusive' | 'askBase'>;

const CASE_KEYS = ['critical', 'broken', 'perturbed'] as const satisfies readonly Exclude<Key, MeasureEntry['name']>[];

const KEYS: readonly (readonly [Key, string])[] = [
  ...RATES.map(({ name, rule }) => [name, rule] as const),
  ...CASE_KEYS.map((key) => [key, key] as const),
  ...BUDGETS.map(({ name, rule }) => [name, rule] as const),
];

/** Every threshold of a policy as `key.threshold: value`, by key, so that two policies can be compared line by line. */
export function ruleLines(rules: PolicyLayer, prefix = ''): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  const add = (name: string, rule: object) => {
    for (const [key, value] of Object.entries(rule)) {
      if (value !== undefined) lines.set(`${name}.${key}`, `${name}.${snakeCase(key)}: ${String(value)}`);
    }
  };
  for (const [key, name] of KEYS) add(prefix + name, rules[key] ?? {});
  for (const [name, rule] of rules.metrics) add(`${prefix}metrics.${name}`, rule);
  if (rules.inconclusive !== undefined)
    lines.set(`${prefix}inconclusive`, `${prefix}inconclusive: ${rules.inconclusive}`);
  if (rules.askBase !== undefined) lines.set(`${prefix}askBase`, `${prefix}ask_base: ${rules.askBase}`);
  for (const [tag, nested] of rules.tags) {
    for (const [key, line] of ruleLines(nested, `${prefix}tags.${tag}.`)) lines.set(key, line);
  }
  return lines;
}

/** A name of ours as the files spell it: `callTimeoutMs` is `call_timeout_ms`. */
export function snakeCase(name: string): string {
  return name
    .replace(/^is(?=[A-Z])/, '')
    .replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    .replace(/^_/, '');
}
