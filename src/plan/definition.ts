import type { ReasonKind, Reason } from '../domain/plan.ts';
import type { Case, MessageTemplate, Prompt, Suite, Target } from '../domain/suite.ts';
import type { ScorerSpec } from '../domain/scorer.ts';
import type { Request } from '../domain/request.ts';
import { canonicalJson, endpointIdentity } from './fingerprint.ts';

const definitions = new WeakMap<Target, string>();
const expectations = new WeakMap<readonly ScorerSpec[], string>();

/** Everything that a target contributes to its requests, as text: equal texts render equal requests for equal cases. */
export function targetDefinition(target: Target): string {
  const known = definitions.get(target);
  if (known !== undefined) return known;
  const text = canonicalJson({
    endpoint: target.endpoint,
    parameters: target.parameters,
    tools: target.tools?.tools,
    output: target.output?.schema,
    inputs: target.inputs,
    messages: target.prompt.messages.map(withoutPlace),
    partials: Object.fromEntries(target.prompt.partials),
  });
  definitions.set(target, text);
  return text;
}

/** Whether two cases give a target the same variables and turns. */
export function haveSameInputs(base: Case, head: Case): boolean {
  if (base === head) return true;
  return (
    canonicalJson({ vars: base.vars, turns: base.messages.map(withoutPlace) }) ===
    canonicalJson({ vars: head.vars, turns: head.messages.map(withoutPlace) })
  );
}

/** Whether two cases are scored by the same expectations. */
export function haveSameExpectations(base: Case, head: Case): boolean {
  return base.expect === head.expect || expectationText(base.expect) === expectationText(head.expect);
}

/** Expectations without their places, as text. */
export function expectationText(expect: readonly ScorerSpec[]): string {
  const known = expectations.get(expect);
  if (known !== undefined) return known;
  const text = canonicalJson(expect.map(scorerIdentity));
  expectations.set(expect, text);
  return text;
}

/** Which parts of two requests differ, each with the file on head that caused it. */
export function requestReasons(requests: { base: Request; head: Request }, targets: { base: Target; head: Target }, suite: Suite): readonly Reason[] {
  const { base, head } = requests;
  const parts: readonly (readonly [ReasonKind, unknown, unknown, string | undefined])[] = [
    ['prompt', base.messages, head.messages, promptCulprit(targets.base.prompt, targets.head.prompt) ?? suite.file],
    ['model', endpointIdentity(base.endpoint), endpointIdentity(head.endpoint), suite.file],
    ['parameters', base.parameters, head.parameters, suite.file],
    ['tools', base.tools, head.tools, targets.head.tools?.file ?? suite.file],
    ['output', base.output?.schema, head.output?.schema, targets.head.output?.file ?? suite.file],
    ['inputs', base.inputs, head.inputs, changedInput(base, head)],
  ];
  return parts
    .filter(([, before, after]) => canonicalJson(before) !== canonicalJson(after))
    .map(([kind, , , file]) => ({ kind, file }));
}

function changedInput(base: Request, head: Request): string | undefined {
  const before = new Map(base.inputs.map((input) => [input.path, input.oid]));
  const after = new Map(head.inputs.map((input) => [input.path, input.oid]));
  return [...after, ...before].find(([path]) => before.get(path) !== after.get(path))?.[0];
}

function promptCulprit(base: Prompt, head: Prompt): string | undefined {
  const text = (prompt: Prompt) => canonicalJson(prompt.messages.map(withoutPlace));
  if (text(base) !== text(head)) return head.messages.at(0)?.place.file ?? head.file;
  const paths = [...new Set([...head.partials.keys(), ...base.partials.keys()])];
  return paths.find((path) => base.partials.get(path) !== head.partials.get(path)) ?? head.file;
}

function withoutPlace(message: MessageTemplate): object {
  return { ...message, place: undefined };
}

function scorerIdentity(spec: ScorerSpec): object {
  return { ...spec, place: undefined, children: spec.children.map(scorerIdentity) };
}
