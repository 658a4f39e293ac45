import { canonicalJson } from '../../domain/json/canonical-json.ts';
import type { Reason, ReasonKind } from '../../domain/plan.ts';
import { isModel, isOwn } from '../../domain/providers/providers.ts';
import type { Request } from '../../domain/request.ts';
import type { PerSide } from '../../domain/side.ts';
import type { MessageTemplate, Prompt, Suite, Target } from '../../domain/suite.ts';
import { changedPartials, withoutPlace } from './definition.ts';
import { endpointIdentity, outputIdentity, placedContent } from './fingerprint.ts';

/** Both sides of one planned request, and what they were rendered from. */
export type RequestPair = {
  readonly requests: PerSide<Request>;
  readonly targets: PerSide<Target>;
  readonly suite: Suite;
};

type Part = readonly [kind: ReasonKind, base: unknown, head: unknown, changedFile: () => string | undefined];

/** Which parts of two requests differ, each with the file that caused it: head's, or base's where head has it no more. */
export function requestReasons({ requests: { base, head }, targets, suite }: RequestPair): readonly Reason[] {
  const parts: readonly Part[] = [
    ['prompt', base.messages, head.messages, () => changedPromptFile(targets.base.prompt, targets.head.prompt)],
    ['model', askedIdentity(targets.base), askedIdentity(targets.head), () => modelCulprit(targets)],
    ['parameters', base.parameters, head.parameters, () => parametersCulprit(targets)],
    ['tools', base.tools, head.tools, () => targets.head.tools?.file],
    ['output', answerIdentity(base), answerIdentity(head), () => outputCulprit(targets)],
    ['inputs', base.inputs, head.inputs, () => changedInput(base, head)],
    ['inputs', placedContents(base), placedContents(head), () => changedAgentFile(targets)],
    ['corpus', base.corpus, head.corpus, () => undefined],
  ];
  return parts
    .filter(([, before, after]) => canonicalJson(before) !== canonicalJson(after))
    .map(([kind, , , changedFile]) => ({ kind, file: changedFile() ?? suite.file }));
}

/** Who is asked and how, without where the output stands in the answer. */
function askedIdentity({ endpoint }: Target): object {
  return { ...endpointIdentity(endpoint), path: undefined, reads: undefined };
}

/** What the output is to be, and where it and what is told beside it are in an answer. */
function answerIdentity({ endpoint, output }: Request): object {
  if (!isOwn(endpoint)) return { ...outputIdentity({ output }) };
  const path = endpoint.provider === 'http' ? endpoint.responsePath : undefined;
  return { ...outputIdentity({ output }), path, reads: endpoint.reads };
}

/** The file behind a difference between two prompts; undefined where it stands in the suite itself. */
export function changedPromptFile(base: Prompt, head: Prompt): string | undefined {
  const same = (index: number) => messageText(base.messages[index]) === messageText(head.messages[index]);
  const length = Math.max(base.messages.length, head.messages.length);
  const first = Array.from({ length }, (_, index) => index).find((index) => !same(index));
  if (first !== undefined) return (head.messages[first] ?? base.messages[first])?.place.file;
  const changed = [...changedPartials(base, head)];
  // Which of several partials a case renders is not known here; the prompt that reaches them all is never wrong.
  return changed.length === 1 ? changed[0] : (head.file ?? changed[0]);
}

/** The file that says who is asked: the prompt's own where it alone says otherwise, or recordings that changed. */
function modelCulprit({ base, head }: PerSide<Target>): string | undefined {
  if (canonicalJson(withoutBrought(base)) === canonicalJson(withoutBrought(head))) return head.prompt.file;
  const [before, after] = [base.endpoint, head.endpoint];
  const isReplayed = before.provider === 'replay' && after.provider === 'replay';
  return isReplayed && before.file === after.file ? after.file : undefined;
}

function withoutBrought(target: Target): object {
  return { ...askedIdentity(target), ...(target.brought?.model === undefined ? {} : { model: 'of the prompt' }) };
}

/** The prompt's file where what the suite itself gives is the same: names of parameters depend on the API besides. */
function parametersCulprit({ base, head }: PerSide<Target>): string | undefined {
  return canonicalJson(ownParameters(base)) === canonicalJson(ownParameters(head)) ? head.prompt.file : undefined;
}

function ownParameters({ parameters, brought, endpoint }: Target): object {
  const isOwn = (name: string) => brought === undefined || !Object.hasOwn(brought.parameters, name);
  const own = Object.entries(parameters).filter(([name]) => isOwn(name));
  return { own: Object.fromEntries(own), api: isModel(endpoint) ? endpoint.api : undefined };
}

/** The schema's file where the schema itself differs, and not what it is called or where the output stands. */
function outputCulprit({ base, head }: PerSide<Target>): string | undefined {
  if (canonicalJson(base.output?.schema) === canonicalJson(head.output?.schema)) return undefined;
  if (head.output !== undefined) return head.output.file;
  return base.output?.file === head.prompt.file ? head.prompt.file : undefined;
}

function changedInput(base: Request, head: Request): string | undefined {
  const before = new Map(base.inputs.map((input) => [input.path, input.oid]));
  const after = new Map(head.inputs.map((input) => [input.path, input.oid]));
  return [...after, ...before].find(([path]) => before.get(path) !== after.get(path))?.[0];
}

function placedContents({ agent }: Request): readonly object[] | undefined {
  return agent?.files.map(placedContent);
}

/** The first of an agent's files that is another one, by where it lies in the workspace: head's, or base's that is gone. */
function changedAgentFile({ base, head }: PerSide<Target>): string | undefined {
  const before = new Map(base.agentFiles?.map((file) => [file.to, file]));
  const after = new Map(head.agentFiles?.map((file) => [file.to, file]));
  const changed = [...after, ...before].find(([to]) => before.get(to)?.oid !== after.get(to)?.oid);
  return changed?.[1].path;
}

/** A message without its place, as text. */
export function messageText(message: MessageTemplate | undefined): string {
  return message === undefined ? '' : canonicalJson(withoutPlace(message));
}
