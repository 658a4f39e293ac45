import { digestOf } from '../json/digest.ts';
import type { JsonObject } from '../json/json.ts';
import type { Output } from '../request.ts';
import type { Score, ScorerSpec } from '../scorer.ts';
import type { ModelEndpoint } from '../suite.ts';

/** What a person says of an output. */
export const HUMAN_LABELS = ['pass', 'fail'] as const;

/** One of `HUMAN_LABELS`. */
export type Human = (typeof HUMAN_LABELS)[number];

/** What a judge said of the labelled output, and by what; a label counts for no other rubric and no other model. */
export type LabelBinding = {
  /** The scorer's name, else its type. */
  readonly scorer: string;
  /** `rubricId` of the scorer. */
  readonly rubric: string;
  /** `judgeName` of the model. */
  readonly judge: string;
  /** Its verdict; undefined where whoever wrote the label did not know it. */
  readonly judged: Human | undefined;
};

/** A person's label of one output, as it is kept: one record a line of a JSON Lines file. */
export type HumanLabel = {
  /** The same output of the same case by the same rubric is the same label, whichever run showed it. */
  readonly id: string;
  readonly suite: string;
  readonly target: string;
  readonly caseId: string;
  readonly tags: readonly string[];
  readonly input: string;
  /** As a reader sees it; undefined where it was too long for the page that the label was given on. */
  readonly output: string | undefined;
  /** `outputId` of the output. */
  readonly outputHash: string | undefined;
  readonly human: Human;
  readonly note: string | undefined;
  readonly reviewer: string | undefined;
  /** Undefined where no judge was asked, and in records of versions that did not keep it. */
  readonly binding: LabelBinding | undefined;
  /** All scorers together. */
  readonly scorers: Human | undefined;
  /** YYYY-MM-DD. */
  readonly added: string | undefined;
};

/** What of an answer counts when it is asked whether two outputs are the same. */
export function outputId(output: Pick<Output, 'text' | 'toolCalls' | 'context' | 'conversation' | 'agent'>): string {
  const { text, toolCalls, context, conversation } = output;
  const calls = toolCalls.map((call) => [call.name, call.arguments]);
  // What an answer rests on, and what was said before it, is part of what a person judges.
  const passages = context?.map((passage) => passage.text);
  const said = conversation?.map(({ role, text: words }) => [role, words]);
  const left = output.agent?.files.map(({ path, change, sha256 }) => [path, change, sha256]);
  return digestOf({ text, calls, context: passages, conversation: said, left }).slice(0, 16);
}

/** Least score of a judge that passes, where its scorer does not say. */
export const DEFAULT_PASS_AT = 0.5;

/** What a judge goes by: rubric, criteria and the score that passes; of a scorer without a rubric all that it is given. */
export function rubricId({ type, config, threshold }: Pick<ScorerSpec, 'type' | 'config' | 'threshold'>): string {
  const { rubric, criteria, pass_at: passAt } = config;
  if (type !== 'judge') return digestOf({ type, config, threshold }).slice(0, 16);
  return digestOf({ rubric, criteria, passAt: threshold ?? passAt ?? DEFAULT_PASS_AT }).slice(0, 16);
}

/** Who judges, in one word. */
export function judgeName({ endpoint }: { readonly endpoint: ModelEndpoint }): string {
  return `${endpoint.provider}/${endpoint.model}`;
}

/** The rubric by which a score was given; undefined where no judge gave it, and in files that do not say. */
export function rubricOf({ details }: Pick<Score, 'details'>): string | undefined {
  return typeof details['rubric'] === 'string' ? details['rubric'] : undefined;
}

/** A label as its line of the file. What is not known is left out. */
export function labelRow(label: HumanLabel): JsonObject {
  const { suite, target, caseId, tags, binding, outputHash } = label;
  const row = {
    id: label.id,
    suite,
    target,
    case: caseId,
    ...(tags.length === 0 ? {} : { tags }),
    input: label.input,
    output: label.output,
    output_hash: outputHash,
    human: label.human,
    note: label.note,
    reviewer: label.reviewer,
    ...binding,
    scorers: label.scorers,
    source: `${suite} × ${target} × ${caseId}`,
    added: label.added,
  };
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as JsonObject;
}

/** Reads a line of a file of labels, also one of an older version; undefined where it labels nothing. */
export function readLabel(row: JsonObject): HumanLabel | undefined {
  const human = humanOf(row['human']);
  const id = textOf(row['id']);
  if (human === undefined || id === undefined) return undefined;
  const [suite = '', target = '', caseId = ''] = textOf(row['source'])?.split(' × ') ?? [];
  const tags = Array.isArray(row['tags']) ? row['tags'].map(String) : [];
  return {
    id,
    suite: textOf(row['suite']) ?? suite,
    target: textOf(row['target']) ?? target,
    caseId: textOf(row['case']) ?? caseId,
    tags,
    input: textOf(row['input']) ?? '',
    output: textOf(row['output']),
    outputHash: textOf(row['output_hash']),
    human,
    note: textOf(row['note']),
    reviewer: textOf(row['reviewer']),
    binding: bindingOf(row),
    scorers: humanOf(row['scorers']),
    added: textOf(row['added']),
  };
}

/** The labels of a file's rows: of those with one id the last counts, since a person may think again. */
export function readLabels(rows: readonly JsonObject[]): readonly HumanLabel[] {
  const labels = rows.flatMap((row) => readLabel(row) ?? []);
  return [...new Map(labels.map((label) => [label.id, label])).values()];
}

function bindingOf(row: JsonObject): LabelBinding | undefined {
  const [scorer, rubric, judge] = ['scorer', 'rubric', 'judge'].map((name) => textOf(row[name]));
  if (scorer === undefined || rubric === undefined || judge === undefined) return undefined;
  return { scorer, rubric, judge, judged: humanOf(row['judged']) };
}

function humanOf(value: unknown): Human | undefined {
  return HUMAN_LABELS.find((label) => label === value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
