import { describe, expect, test } from 'vitest';
import { compareRows } from '../../src/compare/compare.ts';
import { DEFAULT_LIMITS } from '../../src/domain/config.ts';
import type { PlanRow } from '../../src/domain/plan.ts';
import { NO_RULES, type PolicyRules } from '../../src/domain/verdict/policy.ts';
import { decide } from '../../src/verdict/decide.ts';
import { compared, designsOf, evalCase, planOf, planRow, runAll, type Answers } from '../compare/support.ts';

/** Two suites × two targets whose cases, and the tag that both suites' policies name, are called the same. */
const ROWS = ['a x', 'a y', 'b x', 'b y'] as const;
type Name = (typeof ROWS)[number];

const TAGGED = 20;
const tolerating = (maxDrop: number): Partial<PolicyRules> => ({
  passRate: { min: undefined, maxDrop, mustCatch: undefined, level: 'block' },
});
const tags = new Map([['t', { ...NO_RULES, ...tolerating(0.25) }]]);

function row(name: Name): PlanRow {
  const [suite = '', target = ''] = name.split(' ');
  const cases = Array.from({ length: 60 }, (_, i) => evalCase(`c${i}`, 'major', i < TAGGED ? ['t'] : []));
  return { ...planRow(cases.map(compared), { ...tolerating(0.05), tags }), suite, target };
}

const plan = planOf(...ROWS.map(row));
const nameOf = ({ suite, target }: { readonly suite: string; readonly target?: string | undefined }) =>
  `${suite} ${target}`;

/** So many of each row's cases fail on base; all the others pass, unless a test says otherwise. */
const FAILING: Readonly<Record<string, number>> = { 'a x': 5, 'a y': 0, 'b x': 7, 'b y': 9 };

function judged(answers: Answers) {
  const designs = designsOf(plan);
  const comparisons = compareRows(plan, runAll(designs, answers), { seed: 1, designs });
  const verdict = decide(plan, comparisons, { limits: DEFAULT_LIMITS, inconclusive: 'pass', waiver: undefined });
  const kinds = verdict.rows.map((one) => [nameOf(one), one.tag ?? '', one.kind].join(' '));
  return { comparisons, verdict, kinds };
}

/** All kinds of the eight rows, where those named differ from a pass. */
function kindsBut(different: Readonly<Record<string, string>>): readonly string[] {
  const names = ROWS.flatMap((name) => [`${name} `, `${name} t`]);
  return names.map((name) => `${name} ${different[name] ?? 'pass'}`);
}

const number = (key: { readonly caseId: string }) => Number(key.caseId.slice(1));
const steady: Answers = (key) => 59 - number(key) >= (FAILING[nameOf(key)] ?? 0);

describe.each(ROWS)('of two suites × two targets, %s alone', (bad) => {
  test('regresses: it is named, and every other row is judged by its own answers', () => {
    const { comparisons, verdict, kinds } = judged((key) => {
      return nameOf(key) === bad && key.side === 'head' && number(key) % 2 === 0 ? false : steady(key);
    });
    expect(kinds).toEqual(kindsBut({ [`${bad} `]: 'fail', [`${bad} t`]: 'fail' }));
    const breached = verdict.findings.filter(({ status }) => status === 'breached');
    expect(new Set(breached.map(nameOf))).toEqual(new Set([bad]));
    for (const { passes, ...one } of comparisons.filter(({ tag }) => tag === undefined)) {
      expect([nameOf(one), passes.base]).toEqual([nameOf(one), { passed: 60 - (FAILING[nameOf(one)] ?? 0), of: 60 }]);
    }
  });

  test('regresses in a tag: that tag is named, no tag of the same name', () => {
    const { kinds } = judged((key) => {
      return nameOf(key) === bad && key.side === 'head' && number(key) < 10 ? false : steady(key);
    });
    expect(kinds.filter((kind) => kind.endsWith('fail'))).toContain(`${bad} t fail`);
    expect(kinds.filter((kind) => !kind.startsWith(bad))).toEqual(kindsBut({}).filter((kind) => !kind.startsWith(bad)));
  });

  test('has an outage: it is an error, and the verdicts of the others stand', () => {
    const { comparisons, kinds } = judged((key) => (nameOf(key) === bad ? 'error' : steady(key)));
    expect(kinds).toEqual(kindsBut({ [`${bad} `]: 'error', [`${bad} t`]: 'error' }));
    expect(comparisons.filter(({ errored }) => errored.base + errored.head > 0).map(nameOf)).toEqual([bad, bad]);
  });

  test('has an outage while each of the others lost one answer: it alone is an error, they keep their limits', () => {
    const { verdict, kinds } = judged((key) => {
      if (nameOf(key) === bad) return 'error';
      return key.side === 'head' && number(key) === 3 ? 'error' : steady(key);
    });
    expect(kinds).toEqual(kindsBut({ [`${bad} `]: 'error', [`${bad} t`]: 'error' }));
    const met = verdict.findings.filter(({ status, rule }) => status === 'met' && rule === 'pass_rate.max_drop');
    expect(met.map((one) => `${nameOf(one)} ${one.tag ?? ''}`)).toEqual(
      ROWS.filter((name) => name !== bad).flatMap((name) => [`${name} `, `${name} t`]),
    );
  });

  test('loses too many answers of its tag, though not of the whole: only the tag is left open', () => {
    const { kinds } = judged((key) => {
      return nameOf(key) === bad && key.side === 'head' && number(key) < 3 ? 'error' : steady(key);
    });
    expect(kinds).toEqual(kindsBut({ [`${bad} t`]: 'error' }));
  });
});
