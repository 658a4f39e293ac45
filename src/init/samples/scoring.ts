import type { JsonObject } from '../../domain/json/json.ts';
import { literal } from '../../suite/skills/entry.ts';

/** How the answer to a sample is judged. */
export type Scoring =
  /** By an entry for each right answer, of which one has to hold. */
  | { readonly kind: 'entries'; readonly entryOf: (target: string) => JsonObject; readonly asksJudge: boolean }
  /** By code that is given the right answers as the variable `target`. */
  | { readonly kind: 'module'; readonly name: string; readonly text: string };

/** Scorers that are one entry, with the right answer put in. */
export function byEntry(entryOf: (target: string) => JsonObject, asksJudge = false): Scoring {
  return { kind: 'entries', entryOf, asksJudge };
}

/** Code that compares an answer with each of the right ones. `test`: an expression of `answer` and `target`. */
export function byModule(name: string, { about, before = '', test }: ModuleText): Scoring {
  const text = `// ${about}
${before}export default ({ output: answer, vars }) => {
  const targets = [vars.target].flat().map(String);
  const pass = targets.some((target) => ${test});
  return { pass, score: Number(pass), reason: \`\${pass ? 'one of' : 'none of'} \${JSON.stringify(targets)}\` };
};
`;
  return { kind: 'module', name, text };
}

type ModuleText = { readonly about: string; readonly before?: string; readonly test: string };

/** What a case expects: one of the entries that its right answers make. */
export function expectOf(targets: readonly string[], entryOf: (target: string) => JsonObject): readonly JsonObject[] {
  const entries = targets.map((target) => entryOf(literal(target)));
  return entries.length === 1 ? entries : [{ any_of: entries }];
}

const PUNCTUATION = String.raw`/[!"#$%&'()*+,\-./:;<=>?@[\\\]^_\`{|}~]/g`;

const NORMALIZE = `const normalize = (text) =>
  text
    .toLowerCase()
    .replace(${PUNCTUATION}, '')
    .replace(/\\b(?:a|an|the)\\b/g, ' ')
    .trim()
    .split(/\\s+/)
    .join(' ');
`;

/** Whether an answer and a right one hold each other, punctuation, articles and capitals aside. */
export const FUZZY_MATCH = byModule('fuzzy-match', {
  about: 'FuzzyMatch of OpenAI Evals: one holds the other, without capitals, punctuation and articles.',
  before: `${NORMALIZE}const holds = (a, b) => (a === '' || b === '' ? a === b : a.includes(b) || b.includes(a));
`,
  test: 'holds(normalize(answer), normalize(target))',
});

/** Whether an answer is the same JSON value as a right one. */
export const JSON_MATCH = byModule('json-match', {
  about: 'JsonMatch of OpenAI Evals: the same value, whatever the order of its keys; null is never right.',
  before: `const read = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
const same = (a, b) => {
  if (a === null || b === null || a === undefined || b === undefined) return false;
  if (Array.isArray(a) !== Array.isArray(b) || typeof a !== typeof b) return false;
  if (typeof a !== 'object') return a === b;
  if (Array.isArray(a) && a.length !== b.length) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
};
`,
  test: 'same(read(answer), JSON.parse(target))',
});

/** Where Inspect's `match` looks. */
export type Location = 'begin' | 'end' | 'any' | 'exact';

const TESTS: Readonly<Record<Location, string>> = {
  begin: 'plain(answer).startsWith(plain(target))',
  end: 'plain(answer).endsWith(plain(target))',
  any: 'plain(answer).includes(plain(target))',
  exact: 'plain(answer) === plain(target)',
};

/** Inspect's `match` of texts, which leaves punctuation at both ends out of account. */
export function inspectMatch(location: Location, ignoresCase: boolean): Scoring {
  const ends = String.raw`/^[\s!"#$%&'()*+,\-./:;<=>?@[\\\]^_\`{|}~]+|[\s!"#$%&'()*+,\-./:;<=>?@[\\\]^_\`{|}~]+$/g`;
  return byModule(`match-${location}`, {
    about: `Inspect’s match(location="${location}"), punctuation and blanks at both ends aside.`,
    before: `const plain = (text) => text.replace(${ends}, '')${ignoresCase ? '.toLowerCase()' : ''};
`,
    test: TESTS[location],
  });
}

/** Inspect's `pattern`: what a group of it catches is a right answer. Undefined where it is no pattern of JavaScript too. */
export function inspectPattern(pattern: string, ignoresCase: boolean): Scoring | undefined {
  if (/\(\?P|\(\?[aiLmsux]|\\[AZ]|\(\?#/.test(pattern)) return undefined;
  const fold = ignoresCase ? '.toLowerCase()' : '';
  try {
    new RegExp(pattern, 'u');
  } catch {
    return undefined;
  }
  return byModule('pattern', {
    about: 'Inspect’s pattern: what one of its groups catches is a right answer.',
    before: `const pattern = new RegExp(${JSON.stringify(pattern)}, ${ignoresCase ? "'iu'" : "'u'"});
const caught = (text) => (pattern.exec(text) ?? []).slice(1).filter((group) => group !== undefined);
`,
    test: `caught(answer).some((group) => group${fold} === target${fold})`,
  });
}
