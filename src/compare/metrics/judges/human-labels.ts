import type { Agreement, ScorerLabels } from '../../../domain/labels/agreement.ts';
import type { JudgeConfig } from '../../../domain/config.ts';
import {
  judgeName,
  outputId,
  rubricId,
  rubricOf,
  type Human,
  type HumanLabel,
} from '../../../domain/labels/human-label.ts';
import type { Row } from '../../../domain/plan.ts';
import type { Suite } from '../../../domain/suite.ts';
import { isJudged, isJudgement } from '../../../scorers/catalogue.ts';
import type { Slice } from '../../slice.ts';
import type { TrialIndex } from '../../trial-index.ts';
import { cohenKappa } from './kappa.ts';

/** People's labels that are kept in files, and what they have to be of to count. */
export type KeptLabels = {
  /** Labels that a judge's scorer needs before it may block; undefined: it needs none. */
  readonly minLabels: number | undefined;
  /** Where further ones go. */
  readonly file: string | undefined;
  readonly judge: string;
  readonly labels: readonly HumanLabel[];
  /** What the judges of each suite go by now. */
  readonly rubrics: ReadonlySet<string>;
};

/** A label beside the verdict that it is held against. */
export type HeldLabel = { readonly label: HumanLabel; readonly judged: Human };

/** The labels that a run's judges are held against; undefined where none are kept and none are asked for. */
export function keptLabels(judge: JudgeConfig | undefined, suites: readonly Suite[]): KeptLabels | undefined {
  if (judge === undefined || (judge.labels === undefined && judge.minLabels === undefined)) return undefined;
  const specs = suites.flatMap(({ id, cases }) => {
    const judged = new Set(cases.flatMap(({ expect }) => expect.filter(isJudged)));
    return [...judged].map((spec) => rubricKey(id, spec.name ?? spec.type, rubricId(spec)));
  });
  const { files = [], labels = [] } = judge.labels ?? {};
  return { minLabels: judge.minLabels, file: files[0], judge: judgeName(judge), labels, rubrics: new Set(specs) };
}

/** The labels of a row's suite that are bound to a rubric and the model that judge now, each with the judge's verdict. */
export function heldLabels(slice: Slice, index: TrialIndex, kept: KeptLabels): readonly HeldLabel[] {
  const { suite } = slice.row;
  const bound = kept.labels.filter((label) => label.suite === suite && isBound(label, kept));
  const now = bound.some(({ binding }) => binding?.judged === undefined) ? verdictsNow(slice, index) : NOTHING_JUDGED;
  return bound.flatMap((label) => {
    const judged = label.binding?.judged ?? now.get(verdictKey(label));
    return judged === undefined ? [] : [{ label, judged }];
  });
}

/** For each scorer of a row that asks a judge about one output: its labels, those it needs, and those that count no more. */
export function scorerLabels(row: Row, held: readonly HeldLabel[], kept: KeptLabels): readonly ScorerLabels[] {
  const names = new Set(row.cases.flatMap(({ case: { expect } }) => expect.filter(isJudged)).map(nameOf));
  return [...names].map((scorer) => {
    const own = held.filter(({ label }) => label.binding?.scorer === scorer);
    const others = kept.labels.filter(
      ({ suite, binding }) => suite === row.suite && binding !== undefined && binding.scorer === scorer,
    );
    const isOfRubric = (label: HumanLabel): boolean => kept.rubrics.has(keyOf(label));
    const ofHuman = (human: Human) => own.filter(({ label }) => label.human === human);
    const tallyOf = (human: Human) => ({
      passed: ofHuman(human).filter(({ judged }) => judged === human).length,
      of: ofHuman(human).length,
    });
    return {
      scorer,
      bound: own.length,
      needed: kept.minLabels,
      otherRubric: others.filter((label) => !isOfRubric(label)).length,
      otherJudge: others.filter((label) => isOfRubric(label) && label.binding?.judge !== kept.judge).length,
      errors: { right: tallyOf('pass'), wrong: tallyOf('fail') },
      agreement: agreementOfPairs(own.map(({ label, judged }) => [label.human, judged] as const)),
    };
  });
}

/** How far two lists of verdicts agree; undefined of none. */
export function agreementOfPairs(pairs: readonly (readonly [string, string])[]): Agreement | undefined {
  if (pairs.length === 0) return undefined;
  const agreement = cohenKappa(pairs);
  const observed = pairs.filter(([person, judge]) => person === judge).length / pairs.length;
  return { kappa: agreement?.kappa, interval: agreement?.interval, observed, cases: pairs.length };
}

function isBound(label: HumanLabel, kept: KeptLabels): boolean {
  return label.binding?.judge === kept.judge && kept.rubrics.has(keyOf(label));
}

const NOTHING_JUDGED: ReadonlyMap<string, Human> = new Map();

/** What this run's judges said of each output. */
function verdictsNow({ row }: Slice, index: TrialIndex): ReadonlyMap<string, Human> {
  const verdicts = new Map<string, Human>();
  for (const { case: planned } of row.cases) {
    for (const trial of index.ofCase(row, planned.id)) {
      if (trial.status !== 'scored') continue;
      for (const score of trial.scores.filter(isJudgement)) {
        const key = [planned.id, outputId(trial.output), score.name, rubricOf(score)];
        verdicts.set(JSON.stringify(key), score.passed ? 'pass' : 'fail');
      }
    }
  }
  return verdicts;
}

function verdictKey({ caseId, outputHash, binding }: HumanLabel): string {
  return JSON.stringify([caseId, outputHash, binding?.scorer, binding?.rubric]);
}

function keyOf({ suite, binding }: HumanLabel): string {
  return binding === undefined ? '' : rubricKey(suite, binding.scorer, binding.rubric);
}

function rubricKey(suite: string, scorer: string, rubric: string): string {
  return JSON.stringify([suite, scorer, rubric]);
}

function nameOf({ name, type }: { readonly name: string | undefined; readonly type: string }): string {
  return name ?? type;
}
