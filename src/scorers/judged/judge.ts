import { isJsonObject, type JsonObject } from '../../domain/json/json.ts';
import { DEFAULT_PASS_AT } from '../../domain/labels/human-label.ts';
import { reaches } from '../../domain/comparison/limit.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import { badValue, numberIn, textIn, valueIn } from '../parts/config.ts';
import { fence } from '../parts/fence.ts';
import { caseParts, outputPart, UNTRUSTED_RULE } from './parts/judge-material.ts';
import { keyOf, parseVerdict, verdictSchema } from './parts/judge-verdict.ts';
import type { Criterion, JudgeVerdict } from './parts/judge-verdict.ts';
import { contextParts } from './parts/passages.ts';
import { spokenText } from '../parts/output-text.ts';
import { cut, quote } from '../parts/quote.ts';
import { ScorerError, type JudgeQuestion, type Judgement, type ScoreContext, weightedMean } from '../scorer.ts';

/** Times that a judge is asked before its trial is errored. */
export const JUDGE_ATTEMPTS = 3;

const EVIDENCE_LENGTH = 500;

/**
 * `judge: RUBRIC | {rubric, criteria, pass_at}`: a pinned model grades the output. A plain rubric passes when the judge
 * says so and its score reaches `pass_at`; with criteria the weighted mean of their scores decides.
 */
export async function judge(spec: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  const criteria = readCriteria(spec);
  const passAt = spec.threshold ?? numberIn(spec, 'pass_at') ?? DEFAULT_PASS_AT;
  const verdict = await askUntilInForm(verdictQuestion(spec, criteria, context), context, (answer) =>
    parseVerdict(answer, criteria, [context.output.text]),
  );
  return verdict.kind === 'rubric' ? judgeRubric(verdict, passAt, context) : judgeCriteria(verdict, criteria, passAt);
}

/** Asks until `parse` takes the answer. Throws ScorerError after JUDGE_ATTEMPTS answers that are not in form. */
export async function askUntilInForm<T>(
  question: Omit<JudgeQuestion, 'attempt' | 'isInForm'>,
  context: Pick<ScoreContext, 'ask'>,
  parse: (answer: string) => T | undefined,
): Promise<T> {
  let answer = '';
  for (let attempt = 1; attempt <= JUDGE_ATTEMPTS; attempt += 1) {
    answer = await context.ask({ ...question, attempt, isInForm: (text) => parse(text) !== undefined });
    const parsed = parse(answer);
    if (parsed !== undefined) return parsed;
  }
  throw new ScorerError(`The judge did not answer in form ${JUDGE_ATTEMPTS} times; last it said ${quote(answer, 80)}`);
}

function verdictQuestion(
  spec: ScorerSpec,
  criteria: readonly Criterion[],
  context: ScoreContext,
): Omit<JudgeQuestion, 'attempt' | 'isInForm'> {
  const { mark, text } = fence([
    ...caseParts(context),
    ...contextParts(context.output),
    outputPart('output', context.output),
  ]);
  const rubric = valueIn(spec, 'rubric') === undefined ? '' : textIn(spec, 'rubric');
  const aspects = criteria.map(({ name, description }, index) => `${keyOf(index)}: ${name}. ${description}`);
  const scale = 'Scores go from 0 (not met at all) to 1 (fully met).';
  const evidence = 'Quote as evidence the words of the output that decide, exactly as they stand, or leave it empty.';
  const passes = criteria.length === 0 ? 'Say pass only when the rubric is met.' : 'Grade each criterion by itself.';
  const system = [
    'You grade one output of a program against a rubric.',
    UNTRUSTED_RULE(mark),
    scale,
    passes,
    evidence,
  ].join('\n');
  const user = [`Rubric:\n${[rubric, ...aspects].filter((line) => line !== '').join('\n')}`, text].join('\n\n');
  return { system, user, schemaName: 'verdict', schema: verdictSchema(criteria) };
}

function judgeRubric(verdict: JudgeVerdict & { kind: 'rubric' }, passAt: number, context: ScoreContext): Judgement {
  const { score, reason, evidence } = verdict.opinion;
  const details = {
    judgePass: verdict.pass,
    evidence: cut(evidence, EVIDENCE_LENGTH),
    isEvidenceFound: evidence !== '' && spokenText(context.output).includes(evidence),
  };
  const passed = verdict.pass && reaches(score, passAt);
  return { score, passed, reason: `judge gave ${score}, passes at ${passAt}: ${reason}`, details };
}

function judgeCriteria(
  verdict: JudgeVerdict & { kind: 'criteria' },
  criteria: readonly Criterion[],
  passAt: number,
): Judgement {
  const graded = criteria.map((criterion, index) => ({ ...criterion, ...(verdict.opinions[index] ?? NO_OPINION) }));
  const score = weightedMean(graded);
  const worst = graded.reduce((low, each) => (each.score < low.score ? each : low));
  const details: JsonObject = {
    criteria: graded.map((each) => ({
      name: each.name,
      score: each.score,
      evidence: cut(each.evidence, EVIDENCE_LENGTH),
    })),
  };
  const reason = `judge gave ${score.toFixed(2)}, passes at ${passAt}; lowest is ${quote(worst.name, 30)} with ${worst.score}: ${worst.reason}`;
  return { score, passed: reaches(score, passAt), reason, details };
}

const NO_OPINION = { score: 0, reason: '', evidence: '' };

function readCriteria(spec: ScorerSpec): readonly Criterion[] {
  const list = valueIn(spec, 'criteria') ?? [];
  if (!Array.isArray(list)) throw badValue(spec, 'judge needs a list as criteria.');
  if (list.length === 0 && valueIn(spec, 'rubric') === undefined)
    throw badValue(spec, 'judge needs a rubric or criteria.');
  return list.map((each) => {
    if (!isJsonObject(each) || typeof each['name'] !== 'string')
      throw badValue(spec, 'Each of judge.criteria needs a name.');
    const { description, weight } = each;
    return {
      name: each['name'],
      description: typeof description === 'string' ? description : '',
      weight: typeof weight === 'number' && weight >= 0 ? weight : 1,
    };
  });
}
