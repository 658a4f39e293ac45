import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import type { Estimate, RowForecast } from '../../../src/domain/forecast.ts';
import type { Plan, PlanRow } from '../../../src/domain/plan.ts';
import type { Diagnostic } from '../../../src/domain/user-error.ts';
import { renderCodeFrame, renderErrors } from '../../../src/report/terminal/code-frame.ts';
import { renderJunit } from '../../../src/report/machine/junit.ts';
import { renderPlan } from '../../../src/report/terminal/plan.ts';
import { NO_RULES } from '../../../src/domain/verdict/policy.ts';
import { result as hostile } from '../../../fixtures/comments/hostile-names-and-outputs/result.ts';
import { result as regression } from '../../../fixtures/comments/regression/result.ts';
import { change } from '../build.ts';

const PLAIN = { color: false, width: 80 };

test('JUnit fails what the pull request broke, skips what base fails too, passes the rest', () => {
  expect(renderJunit(regression)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="Fail: 28 of 200 answers got worse, 8 better: pass rate 92% → 82% (allowed −2 points)">
      <testsuite name="support-triage × mini" tests="5" failures="2" errors="0" skipped="1" timestamp="2026-11-20T14:05:00Z">
        <testcase name="refund-12" classname="support-triage.mini" file="evals/support-triage.eval.yaml" line="20" time="1.200"><failure message="passes on base and fails on head (base 2/2, head 0/2)">contains: expected "30 days", found none

    Yes.</failure></testcase>
        <testcase name="tone-11" classname="support-triage.mini"/>
        <testcase name="sarcasm-3" classname="support-triage.mini"><skipped message="fails on base too (base 0/2, head 0/2)"/></testcase>
        <testcase name="greeting-1" classname="support-triage.mini"/>
        <testcase name="tone-04" classname="support-triage.mini" file="evals/support-triage.eval.yaml" line="20" time="1.200"><failure message="passes on base and fails on head (base 2/2, head 0/2)">contains: expected a greeting

    State your issue.</failure></testcase>
      </testsuite>
    </testsuites>
    "
  `);
});

test('JUnit stays valid XML whatever a model says', () => {
  const xml = renderJunit(hostile);
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u202E]/);
  const parsed = new XMLParser({ ignoreAttributes: false, processEntities: true }).parse(xml) as {
    testsuites: { testsuite: { testcase: Record<string, unknown> }[] };
  };
  expect(parsed.testsuites.testsuite[1]?.testcase['@_name']).toContain('<script>alert(1)</script>');
});

const SOURCE = ['suite: x', 'cases:', '  - id: refund', '    sevrity: critical', '    tags: [a]', 'policy:'].join('\n');

test('a code frame shows the line, its neighbours and the column', () => {
  expect(`\n${renderCodeFrame(SOURCE, { file: 'x', line: 4, column: 5 })}`).toBe(`
  2 | cases:
  3 |   - id: refund
> 4 |     sevrity: critical
    |     ^
  5 |     tags: [a]
  6 | policy:`);
});

test.each([
  ['the whole file', { file: 'x', line: 0, column: 0 }],
  ['a line that is not there', { file: 'x', line: 99, column: 1 }],
])('a code frame for %s is empty', (_what, place) => {
  expect(renderCodeFrame(SOURCE, place)).toBe('');
});

test('an error of a file that is not at hand has no frame', () => {
  const place = { file: 'a.eval.yaml', line: 1, column: 2 };
  const error: Diagnostic = { code: 'bad-value', sentence: 'It is wrong.', place, hint: undefined };
  expect(renderErrors([error], new Map(), PLAIN)).toBe('✗ a.eval.yaml:1:2: It is wrong.\n');
});

test('a code frame points right under wide characters, tabs and far to the right', () => {
  expect(renderCodeFrame('\t漢字x', { file: 'x', line: 1, column: 4 })).toBe('> 1 |   漢字x\n    |       ^');
  const [line = '', arrow = ''] = renderCodeFrame(`${'a'.repeat(500)}!${'b'.repeat(500)}`, {
    file: 'x',
    line: 1,
    column: 501,
  }).split('\n');
  expect(line[arrow.indexOf('^')]).toBe('!');
  expect(line.length).toBeLessThan(120);
});

test('a user error is shown with its place, its lines and the way out', () => {
  const error = {
    code: 'unknown-key',
    sentence: 'Unknown key sevrity.',
    place: { file: 'a.eval.yaml', line: 4, column: 5 },
    hint: 'Did you mean severity?',
  } as const;
  expect(renderErrors([error], new Map([['a.eval.yaml', SOURCE]]), PLAIN)).toBe(`✗ a.eval.yaml:4:5: Unknown key sevrity.
  2 | cases:
  3 |   - id: refund
> 4 |     sevrity: critical
    |     ^
  5 |     tags: [a]
  6 | policy:
  Did you mean severity?
`);
});

const estimate: Estimate = {
  calls: 100,
  judgeCalls: 50,
  inputTokens: 21_000,
  outputTokens: { low: 500, high: 20_000 },
  costUsd: { low: 0.12, high: 0.4 },
  unpriced: ['local-model'],
};

const planned = (id: string): PlanRow['cases'][number] =>
  ({
    kind: 'compared',
    case: { id },
    reasons: [{ kind: 'prompt', file: 'prompts/triage.md' }],
  }) as unknown as PlanRow['cases'][number];

const planRow: PlanRow = {
  suite: 'support-triage',
  target: 'mini',
  file: 'evals/support-triage.eval.yaml',
  description: undefined,
  owner: undefined,
  pairedCases: 214,
  vanishedCases: 0,
  hidingTags: [],
  totalCases: 214,
  cases: ['a', 'b', 'c'].map(planned),
  unaffected: [],
  unaffectedByTag: new Map(),
  policy: NO_RULES,
  isNew: false,
};

const FORECAST: RowForecast = {
  suite: 'support-triage',
  target: 'mini',
  tag: undefined,
  comparedCases: 3,
  pairedCases: 214,
  detectableDrop: 0.05,
  mustCatch: 0.0684,
  calls: { unchanged: 6, atMustCatch: 12, atMost: 24 },
};

test('a plan says what would run, why, and what it costs', () => {
  const plan: Plan = {
    rows: [planRow],
    changes: [
      change({ kind: 'tags-changed', caseId: 'a', before: 'x', after: 'y' }),
      change({ kind: 'label-changed', caseId: 'a', before: 'pass', after: undefined }),
      change({
        kind: 'base-invalid',
        suite: undefined,
        before: 'The key `x` is not known.',
        place: { file: 'evaldelta.yaml', line: 1, column: 2 },
      }),
    ],
  };
  const refusal: Diagnostic = {
    code: 'missing-key',
    sentence: 'This scorer asks a judge, and no judge model is configured.',
    place: { file: 'a.eval.yaml', line: 3, column: 7 },
    hint: 'Add one.',
  };
  const warnings = [{ kind: 'no-estimate', what: 'The web search' }] as const;
  const priced = { tableDate: '2026-09-23', at: '2026-11-30T12:00:00Z' };
  const view = { plan, estimate, forecasts: [FORECAST], warnings, priced, refusals: [refusal] };
  expect(renderPlan(view, PLAIN)).toMatchInlineSnapshot(`
    "3 of 214 cases in 1 suite × target row would run.

    support-triage × mini: 3 compared of 214
      why    prompt prompts/triage.md: 3 cases
      cases  a, b, c

    Spec and policy changes
      - case a of support-triage has other tags: x → y
      - case a of support-triage has another human label: pass → none, takes effect
        after merge
      - evaldelta.yaml is invalid on base and counts as absent there: The key \`x\` is
        not known. (evaldelta.yaml:1:2)

    Warnings
      - The web search: no estimate can tell its cost.

    What these checks can see
      - support-triage × mini: drops of 5 points or more, 9 times in 10. It has only
        3 cases: fewer than 20 see little. Calls to the target, re-runs included:
        about 6 when nothing changed, 12 at a drop of 6.9 points; without re-runs 24
        at most.

    Estimate, round 1: 100 calls and 50 to the judge, $0.12 to $0.40; about 21,000
    tokens in, 500 to 20,000 out. No price is known for local-model.

    Prices: your own (“prices” in the configuration), then Evaldelta’s lines for
    newer models, else genai-prices of 2026-09-23 (68 days old).

    A run would be refused
      - a.eval.yaml:3:7: This scorer asks a judge, and no judge model is configured.
        Add one.
    "
  `);
});

test('a plan without affected cases says so', () => {
  const plan: Plan = { rows: [{ ...planRow, cases: [] }], changes: [] };
  expect(renderPlan({ plan, estimate: undefined, forecasts: [], warnings: [], refusals: [] }, PLAIN)).toBe(
    'Nothing would run: none of 214 cases in 1 suite × target row is affected.\n',
  );
});

test('a plan names no price table where no price counted', () => {
  const plan: Plan = { rows: [planRow], changes: [] };
  const priced = { tableDate: '2026-09-23', at: '2026-11-30T12:00:00Z' };
  const own = { ...estimate, programCalls: estimate.calls, costUsd: undefined, unpriced: [] };
  const written = (knownUsd: { readonly low: number; readonly high: number } | undefined) =>
    renderPlan({ plan, estimate: { ...own, knownUsd }, forecasts: [], warnings: [], priced, refusals: [] }, PLAIN);
  expect(written(undefined)).not.toContain('Prices:');
  expect(written({ low: 0.1, high: 0.2 })).toContain('Prices: ');
});
