import { digestOf } from '../domain/json/digest.ts';
import { outputId, rubricId, type Human, type HumanLabel } from '../domain/labels/human-label.ts';
import type { Output, Request } from '../domain/request.ts';
import type { Result } from '../domain/result.ts';
import type { ScorerSpec } from '../domain/scorer.ts';
import type { Case, Suite, Target } from '../domain/suite.ts';
import { UserError } from '../domain/user-error.ts';
import type { Asked, Material } from '../run/scoring/ask-again.ts';
import { conversationOf } from '../run/scoring/scoring.ts';
import { comparesSides, isJudged } from '../scorers/catalogue.ts';
import type { Renderer } from '../suite/render/render.ts';

/** One output, or pair of outputs, that a judge can be asked about again, and what a person says of it. */
export type Item = Asked & {
  readonly id: string;
  readonly scorer: string;
  /** Undefined where nobody labelled it, or by another rubric. */
  readonly human: Human | undefined;
  readonly isOtherRubric: boolean;
};

/** Where outputs are taken from. */
export type Sources = { readonly labels: readonly HumanLabel[]; readonly result: Result | undefined };

/** Everything of a suite that its judges can be asked about again; `orphans`: labels whose case it has no more. */
export function gatherItems(
  suite: Suite,
  sources: Sources,
  renderer: Renderer,
): { readonly items: readonly Item[]; readonly orphans: number } {
  const cases = new Map(suite.cases.map((one) => [one.id, one]));
  const own = sources.labels.filter((label) => label.suite === suite.id && label.output !== undefined);
  const labelled = own.flatMap((label) => {
    const found = cases.get(label.caseId);
    return found === undefined ? [] : labelItems(label, found, frameOf(suite, label.target, { found, renderer }));
  });
  const stored = (sources.result?.trials ?? []).flatMap((trial) => {
    const found = trial.key.suite === suite.id ? cases.get(trial.key.caseId) : undefined;
    if (trial.status !== 'scored' || found === undefined) return [];
    const frame = frameOf(suite, trial.key.target, { found, renderer });
    return outputItems(found, trial.output, frame);
  });
  const known = new Set(labelled.map(({ id }) => id));
  const items = [...labelled, ...stored.filter(({ id }) => !known.has(id)), ...pairItems(suite, sources, renderer)];
  const distinct = [...new Map(items.map((item) => [item.id, item])).values()];
  return { items: distinct, orphans: own.filter(({ caseId }) => !cases.has(caseId)).length };
}

/** So many of the items, drawn by a seed; all where no number is given. */
export function sampleItems(items: readonly Item[], size: number | undefined, seed: number): readonly Item[] {
  if (size === undefined) return items;
  const places = new Map(items.map((item) => [item, digestOf([seed, item.id])]));
  return items.toSorted((a, b) => ((places.get(a) ?? '') < (places.get(b) ?? '') ? -1 : 1)).slice(0, size);
}

type Frame = Omit<Material, 'output' | 'outputs'>;

/** What a judge is shown beside the output: the case, and all that was sent where it has no variables. */
function frameOf(
  { targets }: Suite,
  name: string,
  { found, renderer }: { readonly found: Case; readonly renderer: Renderer },
): Frame {
  const target = targets.find((one) => one.name === name) ?? targets[0];
  const request = target === undefined ? undefined : requestFor(target, found, renderer);
  const { vars, severity, tags } = found;
  const shown = request ?? NOTHING_SENT;
  return { vars, severity, tags, request: shown, conversation: conversationOf(found, shown) };
}

function requestFor(target: Target, found: Case, renderer: Renderer): Request | undefined {
  try {
    return renderer.render(target, found).request;
  } catch (error) {
    // A prompt that cannot be filled is nothing that a judge is shown.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

const NOTHING_SENT: Request = {
  endpoint: { provider: 'replay', file: '', recordings: { path: '', oid: '' } },
  messages: [],
  parameters: {},
  tools: [],
  output: undefined,
  vars: {},
  inputs: [],
};

function labelItems(label: HumanLabel, found: Case, frame: Frame): readonly Item[] {
  const { binding, human, outputHash } = label;
  const output = plainOutput(label.output ?? '');
  const specs = found.expect
    .filter(isJudged)
    .filter((spec) => binding === undefined || nameOf(spec) === binding.scorer);
  return specs.map((spec) => {
    const isBound = binding?.rubric === rubricId(spec);
    const id = itemId(found, spec, outputHash ?? outputId(output));
    const said = { human: isBound ? human : undefined, isOtherRubric: binding !== undefined && !isBound };
    return { id, scorer: nameOf(spec), spec, material: { ...frame, output }, ...said };
  });
}

function outputItems(found: Case, output: Output, frame: Frame): readonly Item[] {
  return found.expect.filter(isJudged).map((spec) => ({
    id: itemId(found, spec, outputId(output)),
    scorer: nameOf(spec),
    spec,
    material: { ...frame, output },
    human: undefined,
    isOtherRubric: false,
  }));
}

/** Both sides' first answers to each case that compares sides. */
function pairItems(suite: Suite, { result }: Sources, renderer: Renderer): readonly Item[] {
  const isFirst = ({ key }: Result['trials'][number]): boolean =>
    key.suite === suite.id && key.purpose === 'sweep' && key.round === 1;
  const first = (result?.trials ?? []).filter((trial) => trial.status === 'scored').filter(isFirst);
  return suite.cases.flatMap((found) => {
    const outputOf = (side: 'base' | 'head') => first.find(({ key }) => key.caseId === found.id && key.side === side);
    const [base, head] = [outputOf('base'), outputOf('head')];
    const specs = found.expect.filter(comparesSides);
    if (specs.length === 0 || base === undefined || head === undefined || base.output.text === head.output.text)
      return [];
    const frame = frameOf(suite, head.key.target, { found, renderer });
    const outputs = { base: base.output, head: head.output };
    return specs.map((spec) => ({
      id: itemId(found, spec, `${outputId(outputs.base)} ${outputId(outputs.head)}`),
      scorer: nameOf(spec),
      spec,
      material: { ...frame, outputs },
      human: undefined,
      isOtherRubric: false,
    }));
  });
}

function plainOutput(text: string): Output {
  return { text, toolCalls: [], finishReason: 'stop', metadata: {} };
}

function itemId({ id }: Case, spec: ScorerSpec, output: string): string {
  return JSON.stringify([id, nameOf(spec), rubricId(spec), output]);
}

function nameOf({ name, type }: ScorerSpec): string {
  return name ?? type;
}
