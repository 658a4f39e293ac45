import { wasAsked, withChildren, type Score, type ScorerSpec } from '../domain/scorer.ts';
import { AGENT_SCORERS } from './agents/scorers.ts';
import { CLASS_SCORERS } from './classes/scorers.ts';
import { COMPOSED_SCORERS } from './composed/scorers.ts';
import type { LoadScorer, ScorerDeclaration, ScorerForm, ScorerTraits } from './declaration.ts';
import { JUDGED_SCORERS } from './judged/scorers.ts';
import { PROGRAM_SCORERS } from './programs/scorers.ts';
import { SAFETY_SCORERS } from './safety/scorers.ts';
import { STRUCTURE_SCORERS } from './structure/scorers.ts';
import { TEXT_SCORERS } from './text/scorers.ts';

/** Every scorer by its key in `expect:`, in the order of the schema: all that is known of it, and its code. */
export const CATALOGUE = {
  ...TEXT_SCORERS,
  ...STRUCTURE_SCORERS,
  ...AGENT_SCORERS,
  ...SAFETY_SCORERS,
  ...CLASS_SCORERS,
  ...JUDGED_SCORERS,
  ...PROGRAM_SCORERS,
  ...COMPOSED_SCORERS,
};

/** A scorer's key in `expect:`. */
export type ScorerName = keyof typeof CATALOGUE;

/** Every scorer's name. */
export const SCORER_NAMES = Object.keys(CATALOGUE) as readonly ScorerName[];

/** What is known of a scorer; nothing of one that is not in the catalogue. */
export function traitsOf(type: string): ScorerTraits {
  const declaration: ScorerDeclaration | undefined = isScorerName(type) ? CATALOGUE[type] : undefined;
  return declaration ?? {};
}

/** How a scorer is written; undefined where it is made of others, and written as they are. */
export function formOf(name: ScorerName): ScorerForm | undefined {
  const declaration: ScorerDeclaration = CATALOGUE[name];
  return declaration.form;
}

/** How a scorer's code is loaded; undefined where it judges no single output. */
export function loaderOf(name: ScorerName): LoadScorer | undefined {
  const declaration: ScorerDeclaration = CATALOGUE[name];
  return declaration.load;
}

/** A text that is a scorer's name. */
export function isScorerName(type: string): type is ScorerName {
  return Object.hasOwn(CATALOGUE, type);
}

/** What a scorer by itself asks, as it is configured. */
export function askedBy({ type, config }: Pick<ScorerSpec, 'type' | 'config'>): ScorerTraits['asks'] {
  const { asks: asked, asksNobody } = traitsOf(type);
  return asksNobody?.(config) === true ? undefined : asked;
}

/** Whether a scorer, or one inside of it, asks this. */
export function asks(spec: ScorerSpec, what: NonNullable<ScorerTraits['asks']>): boolean {
  return withChildren(spec).some((each) => askedBy(each) === what);
}

/** Whether a scorer says nothing of a target that is no agent. */
export function needsAgent({ type, config }: Pick<ScorerSpec, 'type' | 'config'>): boolean {
  return traitsOf(type).needsAgent?.(config) === true;
}

/** Whether a scorer, or one inside of it, says nothing of an agent without skills. */
export function isOfSkills(spec: ScorerSpec): boolean {
  return withChildren(spec).some(({ type, config }) => traitsOf(type).isOfSkills?.(config) === true);
}

/** Whether a scorer says nothing of an agent. */
export function isOfModels({ type }: Pick<ScorerSpec, 'type'>): boolean {
  return traitsOf(type).isOfModels === true;
}

/** Whether a scorer needs both sides' outputs. */
export function comparesSides({ type }: Pick<ScorerSpec, 'type'>): boolean {
  return traitsOf(type).comparesSides === true;
}

/** Whether a scorer only marks an output for a metric. */
export function isMarker({ type }: Pick<ScorerSpec, 'type'>): boolean {
  return traitsOf(type).isMarker === true;
}

/** Whether a scorer asks the judge about one output, so that its verdict can be held against a person's. */
export function isJudged(spec: Pick<ScorerSpec, 'type' | 'config'>): boolean {
  return askedBy(spec) === 'judge' && !comparesSides(spec);
}

/** Whether a score is what the judge said of one output. */
export function isJudgement({ type, details }: Pick<Score, 'type' | 'details'>): boolean {
  const isOfJudge = details['isCounted'] !== true && wasAsked({ details });
  return traitsOf(type).asks === 'judge' && !comparesSides({ type }) && isOfJudge;
}
