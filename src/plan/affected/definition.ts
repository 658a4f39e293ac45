import { canonicalJson } from '../../domain/json/canonical-json.ts';
import type { Case, MessageTemplate, Prompt, Target } from '../../domain/suite.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import { outputIdentity, placedContent } from './fingerprint.ts';
import { isDeepEqual } from './deep-equal.ts';

const definitions = new WeakMap<Target, string>();
const expectations = new WeakMap<readonly ScorerSpec[], string>();

/** Everything but partials that a target contributes to its requests, as text: equal texts and equal partials render equal requests for equal cases. */
export function targetDefinition(target: Target): string {
  const known = definitions.get(target);
  if (known !== undefined) return known;
  const text = canonicalJson({
    endpoint: { ...target.endpoint, readsIfThere: undefined },
    parameters: target.parameters,
    tools: target.tools?.tools,
    output: outputIdentity(target),
    inputs: target.inputs,
    agentFiles: target.agentFiles?.map(placedContent),
    corpus: target.corpus?.version,
    messages: target.prompt.messages.map(withoutPlace),
  });
  definitions.set(target, text);
  return text;
}

/** Whether two cases give a target the same variables and turns. */
export function haveSameInputs(base: Case, head: Case): boolean {
  if (base === head) return true;
  const isPlain = [base, head].every(
    ({ messages, user, workspace }) => messages.length === 0 && user === undefined && workspace === undefined,
  );
  return isPlain && isDeepEqual(base.vars, head.vars) ? true : inputText(base) === inputText(head);
}

/** What a case gives a target, as text. */
export function inputText({ vars, messages, user, workspace }: Case): string {
  return canonicalJson({
    vars,
    turns: messages.map(withoutPlace),
    user: user && { ...user, place: undefined },
    workspace: workspace?.map(placedContent),
  });
}

/** Whether two cases are scored by the same expectations. */
export function haveSameExpectations(base: Case, head: Case): boolean {
  if (base.expect === head.expect) return true;
  const isPlainlySame =
    base.expect.length === head.expect.length &&
    base.expect.every((spec, index) => isSameScorer(spec, head.expect[index]));
  return isPlainlySame || expectationText(base.expect) === expectationText(head.expect);
}

function isSameScorer(base: ScorerSpec, head: ScorerSpec | undefined): boolean {
  if (base === head) return true;
  if (head === undefined || base.children.length + head.children.length > 0) return false;
  const { type, name, weight, threshold, config } = base;
  return (
    type === head.type &&
    name === head.name &&
    weight === head.weight &&
    threshold === head.threshold &&
    isDeepEqual(config, head.config)
  );
}

/** Expectations without their places, as text. */
export function expectationText(expect: readonly ScorerSpec[]): string {
  const known = expectations.get(expect);
  if (known !== undefined) return known;
  const text = canonicalJson(expect.map(scorerIdentity));
  expectations.set(expect, text);
  return text;
}

/** Paths of the partials that one prompt reaches and the other does not, or with another text; head's first. */
export function changedPartials(base: Prompt, head: Prompt): ReadonlySet<string> {
  const paths = [...head.partials.keys(), ...base.partials.keys()];
  return new Set(paths.filter((path) => base.partials.get(path) !== head.partials.get(path)));
}

/** A message as it is sent, wherever it stands. */
export function withoutPlace(message: MessageTemplate): object {
  return { ...message, place: undefined };
}

function scorerIdentity(spec: ScorerSpec): object {
  return { ...spec, place: undefined, children: spec.children.map(scorerIdentity) };
}
