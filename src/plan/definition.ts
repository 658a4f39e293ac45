import { canonicalJson } from '../domain/canonical-json.ts';
import type { ReasonKind, Reason } from '../domain/plan.ts';
import type { PerSide } from '../domain/side.ts';
import type { Case, MessageTemplate, Prompt, Suite, Target } from '../domain/suite.ts';
import type { ScorerSpec } from '../domain/scorer.ts';
import type { Request } from '../domain/request.ts';
import { endpointIdentity, outputIdentity } from './fingerprint.ts';
import { isSame } from './same.ts';

const definitions = new WeakMap<Target, string>();
const expectations = new WeakMap<readonly ScorerSpec[], string>();

/** Everything but partials that a target contributes to its requests, as text: equal texts and equal partials render equal requests for equal cases. */
export function targetDefinition(target: Target): string {
  const known = definitions.get(target);
  if (known !== undefined) return known;
  const text = canonicalJson({
    endpoint: target.endpoint,
    parameters: target.parameters,
    tools: target.tools?.tools,
    output: outputIdentity(target),
    inputs: target.inputs,
    messages: target.prompt.messages.map(withoutPlace),
  });
  definitions.set(target, text);
  return text;
}

/** Whether two cases give a target the same variables and turns. */
export function haveSameInputs(base: Case, head: Case): boolean {
  if (base === head) return true;
  return isSame(base.vars, head.vars) && base.messages.length + head.messages.length === 0
    ? true
    : inputText(base) === inputText(head);
}

/** What a case gives a target, as text. */
export function inputText({ vars, messages }: Case): string {
  return canonicalJson({ vars, turns: messages.map(withoutPlace) });
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
    isSame(config, head.config)
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

/** Both sides of one planned request, and what they were rendered from. */
export type RequestPair = {
  readonly requests: PerSide<Request>;
  readonly targets: PerSide<Target>;
  readonly suite: Suite;
};

type Part = readonly [kind: ReasonKind, base: unknown, head: unknown, culprit: () => string | undefined];

/** Which parts of two requests differ, each with the file that caused it: head's, or base's where head has it no more. */
export function requestReasons({ requests: { base, head }, targets, suite }: RequestPair): readonly Reason[] {
  const settings = settingsFile(targets.head) ?? suite.file;
  const parts: readonly Part[] = [
    ['prompt', base.messages, head.messages, () => promptCulprit(targets.base.prompt, targets.head.prompt)],
    ['model', askedIdentity(targets.base), askedIdentity(targets.head), () => settings],
    ['parameters', base.parameters, head.parameters, () => settings],
    ['tools', base.tools, head.tools, () => targets.head.tools?.file],
    ['output', answerIdentity(base), answerIdentity(head), () => targets.head.output?.file],
    ['inputs', base.inputs, head.inputs, () => changedInput(base, head)],
  ];
  return parts
    .filter(([, before, after]) => canonicalJson(before) !== canonicalJson(after))
    .map(([kind, , , culprit]) => ({ kind, file: culprit() ?? suite.file }));
}

/** Who is asked and how, without where the output stands in the answer. */
function askedIdentity({ endpoint }: Target): object {
  return { ...endpointIdentity(endpoint), path: undefined };
}

/** What the output is to be, and where it stands in a service's answer. */
function answerIdentity({ endpoint, output }: Request): object {
  return { ...outputIdentity({ output }), path: endpoint.provider === 'http' ? endpoint.responsePath : undefined };
}

/** The file behind a difference between two prompts; undefined where it stands in the suite itself. */
export function promptCulprit(base: Prompt, head: Prompt): string | undefined {
  const same = (index: number) => messageText(base.messages[index]) === messageText(head.messages[index]);
  const length = Math.max(base.messages.length, head.messages.length);
  const first = Array.from({ length }, (_, index) => index).find((index) => !same(index));
  if (first !== undefined) return (head.messages[first] ?? base.messages[first])?.place.file;
  const changed = [...changedPartials(base, head)];
  // Which of several partials a case renders is not known here; the prompt that reaches them all is never wrong.
  return changed.length === 1 ? changed[0] : (head.file ?? changed[0]);
}

/** Paths of the partials that one prompt reaches and the other does not, or with another text; head's first. */
export function changedPartials(base: Prompt, head: Prompt): ReadonlySet<string> {
  const paths = [...head.partials.keys(), ...base.partials.keys()];
  return new Set(paths.filter((path) => base.partials.get(path) !== head.partials.get(path)));
}

/** A `.prompt.yml` brings model and parameters along. */
function settingsFile({ prompt }: Target): string | undefined {
  return prompt.file !== undefined && /\.prompt\.ya?ml$/i.test(prompt.file) ? prompt.file : undefined;
}

function changedInput(base: Request, head: Request): string | undefined {
  const before = new Map(base.inputs.map((input) => [input.path, input.oid]));
  const after = new Map(head.inputs.map((input) => [input.path, input.oid]));
  return [...after, ...before].find(([path]) => before.get(path) !== after.get(path))?.[0];
}

function messageText(message: MessageTemplate | undefined): string {
  return message === undefined ? '' : canonicalJson(withoutPlace(message));
}

function withoutPlace(message: MessageTemplate): object {
  return { ...message, place: undefined };
}

function scorerIdentity(spec: ScorerSpec): object {
  return { ...spec, place: undefined, children: spec.children.map(scorerIdentity) };
}
