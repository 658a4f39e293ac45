import type { AgentTrace } from '../../domain/agents/agent.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import { textIn, valueIn } from '../parts/config.ts';
import { verdict } from '../parts/judgement.ts';
import { cut, quote, quoteList } from '../parts/quote.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';
import { traceOf } from './parts/trace.ts';

type Activation = AgentTrace['skills'][number];

const SHOWN = 20;

/**
 * `skill_triggered: NAME | false | {skill, expected}`: the agent took that skill up, or did not; `false`: it took up none. A
 * skill of a plugin goes by its own name too.
 */
export function skillTriggered(spec: ScorerSpec, context: ScoreContext): Judgement {
  const { skills } = traceOf(spec, context);
  const skill = valueIn(spec, 'skill') === undefined ? undefined : textIn(spec, 'skill');
  const isExpected = valueIn(spec, 'expected') !== false;
  const found = skills.filter(({ name }) => skill === undefined || isCalled(name, skill));
  const wanted = skill === undefined ? 'any skill' : quote(skill);
  const rule = `expected ${wanted} ${isExpected ? 'to be triggered' : 'not to be triggered'}`;
  const said = skills.length === 0 ? 'none was' : `triggered: ${quoteList(skills.map(describe))}`;
  const details = {
    skill: skill ?? null,
    expected: isExpected,
    triggered: skills.slice(0, SHOWN).map(({ name }) => cut(name, 100)),
  };
  return verdict(isExpected === found.length > 0, `${rule}, ${said}`, details);
}

function isCalled(name: string, skill: string): boolean {
  return name === skill || name.endsWith(`:${skill}`) || name.endsWith(`/${skill}`);
}

function describe({ name, isInferred }: Activation): string {
  return isInferred ? `${name} (inferred)` : name;
}
