import type { Result, ResultCase, ResultRow } from '../../domain/result.ts';
import { armNames, BASE_AND_HEAD, collectFacts, exampleTrial, type CaseFacts, type Facts } from '../facts.ts';
import { formatTally } from '../text/format.ts';
import { outputText, shorten, visible } from '../text/visible.ts';
import { phraseText } from '../text/phrase.ts';
import { quarantineLines } from '../words/cases/quarantine.ts';
import { STOPS } from '../words/findings/stopped.ts';
import { describeVerdict } from '../words/headline/headline.ts';
import { whyUnrun } from '../words/cases/unrun.ts';

const TEXT_LENGTH = 10_000;

/** JUnit XML: a test suite per suite × target, a test case per case that ran; what base failed too is skipped, not failed. */
export function renderJunit(result: Result): string {
  const facts = collectFacts(result);
  const suites = facts.rows.map((row) => suiteXml(facts, row));
  const errors = result.errors.map(
    (error) =>
      `    <testcase name="setup" classname="evaldelta"><error ${attribute('message', error.sentence)}/></testcase>`,
  );
  const setup =
    errors.length === 0
      ? []
      : [
          `  <testsuite name="evaldelta" tests="${errors.length}" errors="${errors.length}">`,
          ...errors,
          '  </testsuite>',
        ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attribute('name', describeVerdict(result))}>`,
    ...setup,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

function suiteXml(facts: Facts, row: ResultRow): string {
  const cases = facts.cases.filter((entry) => entry.suite === row.suite && entry.target === row.target);
  const outcomes = cases.map(outcomeOf);
  const held = facts.result.cases.filter(
    ({ suite, target, quarantine }) => suite === row.suite && target === row.target && quarantine !== undefined,
  );
  const count = (kind: Outcome['kind']): number => outcomes.filter((outcome) => outcome.kind === kind).length;
  return [
    `  <testsuite ${attribute('name', `${row.suite} × ${row.target}`)} tests="${cases.length + held.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped') + held.length}" ${attribute('timestamp', facts.result.createdAt)}>`,
    ...cases.map((entry, index) => caseXml(entry, outcomes[index])),
    ...held.map((entry) => heldXml(facts.result, entry)),
    '  </testsuite>',
  ].join('\n');
}

type Outcome = { readonly kind: 'passed' | 'failure' | 'error' | 'skipped'; readonly message: string };

function outcomeOf(entry: CaseFacts): Outcome {
  const { comparison } = entry;
  const names = armNames(entry);
  const tallies = `${names.base} ${formatTally(comparison.tally.base)}, ${names.head} ${formatTally(comparison.tally.head)}`;
  const [before, now] = names === BASE_AND_HEAD ? ['on base', 'on head'] : [names.base, names.head];
  switch (comparison.change) {
    case 'broken':
      return { kind: 'failure', message: `passes ${before} and fails ${now} (${tallies})` };
    case 'measured-failing':
      return { kind: 'failure', message: `fails on head, was not run on base (${tallies})` };
    case 'failing':
      return { kind: 'skipped', message: `fails ${before} too (${tallies})` };
    case 'missing': {
      const why = whyUnrun(entry);
      return why === undefined
        ? { kind: 'error', message: 'got no answer' }
        : { kind: 'skipped', message: `was not run: ${STOPS[why].clause}` };
    }
    case 'fixed':
    case 'flaky':
    case 'passing':
    case 'head-passing':
    case 'measured-passing':
      return { kind: 'passed', message: '' };
  }
}

function caseXml(entry: CaseFacts, outcome: Outcome | undefined): string {
  const head = exampleTrial(entry, 'head', outcome?.kind === 'passed');
  const time = head === undefined ? '' : ` time="${(head.latencyMs / 1000).toFixed(3)}"`;
  const file =
    entry.details === undefined ? '' : ` ${attribute('file', entry.details.file)} line="${entry.details.line}"`;
  const open = `    <testcase ${attribute('name', entry.comparison.caseId)} ${attribute('classname', `${entry.suite}.${entry.target}`)}${file}${time}`;
  if (outcome === undefined || outcome.kind === 'passed') return `${open}/>`;
  const reasons = head?.scores.filter((score) => !score.passed).map((score) => `${score.name}: ${score.reason}`) ?? [];
  const body =
    head === undefined ? '' : xmlText(shorten([...reasons, '', outputText(head.output)].join('\n'), TEXT_LENGTH));
  const element =
    outcome.kind === 'skipped'
      ? `<skipped ${attribute('message', outcome.message)}/>`
      : `<${outcome.kind} ${attribute('message', outcome.message)}>${body}</${outcome.kind}>`;
  return `${open}>${element}</testcase>`;
}

/** A case in quarantine was run and decides nothing: how it came out stands in the reason. */
function heldXml({ trials }: Result, entry: ResultCase): string {
  const { id, suite, target, file, line } = entry;
  const [said] = quarantineLines({ cases: [entry], trials });
  const skipped = `<skipped ${attribute('message', phraseText(said ?? []))}/>`;
  return `    <testcase ${attribute('name', id)} ${attribute('classname', `${suite}.${target}`)} ${attribute('file', file)} line="${line}">${skipped}</testcase>`;
}

function attribute(name: string, value: string): string {
  return `${name}="${xmlText(shorten(value, TEXT_LENGTH)).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;')}"`;
}

// U+FFFE and U+FFFF are no characters of XML; controls are made visible before.
function xmlText(text: string): string {
  return visible(text)
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
