import type { JsonObject } from '../../domain/json/json.ts';
import { Literal } from '../../domain/json/literal.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import type { InputFile } from '../../domain/suite.ts';
import type { Place } from '../../domain/user-error.ts';
import { findConfigMistake } from '../diagnostics/config-mistakes.ts';
import type { PlaceOf } from '../syntax/document.ts';
import type { Expectation } from '../cases/expect.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import { parsePromptYml, replaceKeys } from '../target/prompt-yml.ts';
import type { Row } from './row.ts';
import type { EvaluatorInput } from '../schema/message.ts';
import { readReference, type Sources } from '../files/sources.ts';

type TestCase = {
  readonly row: Row;
  readonly place: Place;
  readonly messages: readonly [];
  readonly expect: readonly Expectation[];
};

/** What GitHub's built-in evaluators ask, as rubrics; a judge sees the case's fields besides. */
const BUILT_IN: { readonly [name: string]: string } = {
  'github/similarity': 'The output says the same as the expected answer: {{expected}}',
  'github/relevance': 'The output answers what was asked, and only that.',
  'github/groundedness': 'Everything that the output claims is supported by the given context.',
  'github/coherence': 'The output is well organised and its sentences follow from each other.',
  'github/fluency': 'The output is grammatical and reads naturally.',
};

/** The `testData` of a `.prompt.yml` as rows, each with its `evaluators` as scorers. */
export async function readPromptYmlCases(
  sources: Sources,
  file: InputFile,
  placeOf: PlaceOf,
): Promise<readonly TestCase[]> {
  const reference = { path: placeOf(['file']), oid: file.oid };
  const source = await readReference(sources, { path: rootedPath(file.path, reference.path), place: reference.path });
  const parsed = source && parsePromptYml(sources, source);
  if (parsed === undefined) return [];
  const { document, input } = parsed;
  if (input.testData === undefined || input.testData.length === 0) {
    const sentence = `\`${file.path}\` has no \`testData\`.`;
    sources.diagnostics.push(diagnosticAt(placeOf(['file']), { code: 'missing-key', sentence }));
    return [];
  }
  const names = namesOf(input.testData as readonly JsonObject[]);
  return input.testData.map((data, index): TestCase => {
    const fields = data as JsonObject;
    const row = document.placeOf(['testData', index]);
    const expect = (input.evaluators ?? []).map((evaluator, position) => {
      const place = document.placeOf(['evaluators', position]);
      return toExpectation(sources, { evaluator, fields, place, row });
    });
    return { row: toRow(fields, names[index]), place: row, messages: [], expect };
  });
}

/** Sources read paths relative to the naming file. */
function rootedPath(path: string, place: Place): string {
  return `${'../'.repeat(place.file.split('/').length - 1)}${path}`;
}

const MAX_NAME = 80;

/** Rows without an id go by their first text, where it is theirs alone: a reader knows it, and not a hash. */
function namesOf(rows: readonly JsonObject[]): readonly (string | undefined)[] {
  const texts = rows.map((fields) => {
    const { id } = fields;
    if (typeof id === 'string' || typeof id === 'number' || id instanceof Literal) return String(id);
    const first = Object.entries(fields).find(([key, value]) => key !== 'expected' && typeof value === 'string')?.[1];
    const name = typeof first === 'string' ? first.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim() : '';
    return name === '' || name.length > MAX_NAME ? undefined : name;
  });
  return texts.map((name) => (texts.filter((other) => other === name).length === 1 ? name : undefined));
}

function toRow(fields: JsonObject, name: string | undefined): Row {
  const { expected, id, ...vars } = fields;
  return {
    id: typeof id === 'string' || typeof id === 'number' || id instanceof Literal ? String(id) : name,
    vars,
    expected,
    tags: [],
    severity: undefined,
    cluster: undefined,
    human: undefined,
    provenance: undefined,
  };
}

type Evaluating = {
  readonly evaluator: EvaluatorInput;
  readonly fields: JsonObject;
  readonly place: Place;
  readonly row: Place;
};

function toExpectation(sources: Sources, { evaluator, fields, place, row }: Evaluating): Expectation {
  const known = sources.diagnostics.length;
  const missing = (key: string): string => {
    const message = { code: 'unknown-variable', sentence: `The variable \`${key}\` has no value.` } as const;
    sources.diagnostics.push(diagnosticAt(place, { ...message, hint: didYouMean(key, Object.keys(fields)) }));
    return '';
  };
  const fill = (text: string): string => replaceKeys(text, { ...fields, completion: 'the output' }, missing);
  const scorer = toScorer(evaluator, fill);
  if (scorer === undefined) {
    const known = Object.keys(BUILT_IN).map((name) => `\`${name}\``);
    sources.diagnostics.push(
      diagnosticAt(place, {
        code: 'unsupported',
        sentence: `The evaluator \`${evaluator.name}\` has no test that is known here.`,
        hint: `It needs \`string\`, \`llm\`, or \`uses\` with one of ${known.join(', ')}.`,
      }),
    );
  }
  const { type, config } = scorer ?? { type: 'no_refusal', config: {} };
  const spec: ScorerSpec = { type, config, children: [], name: evaluator.name, weight: 1, threshold: undefined, place };
  // What has no value is told of already.
  const mistake = sources.diagnostics.length === known ? findConfigMistake(spec) : undefined;
  if (mistake !== undefined) sources.diagnostics.push(diagnosticAt(row, mistake));
  return { spec, onlyOn: { severity: undefined, tags: undefined }, isTemplate: false };
}

type Scorer = { readonly type: string; readonly config: JsonObject };

/** GitHub compares without regard to case, except for `equals`, to which every space counts. */
function toScorer({ string, llm, uses }: EvaluatorInput, fill: (text: string) => string): Scorer | undefined {
  if (string?.equals !== undefined) return matching(`\\A${escapePattern(fill(string.equals))}\\z`, 's');
  if (string?.contains !== undefined) return { type: 'icontains', config: { value: fill(string.contains) } };
  if (string?.startsWith !== undefined) return matching(`\\A${escapePattern(fill(string.startsWith))}`);
  if (string?.endsWith !== undefined) return matching(`${escapePattern(fill(string.endsWith))}\\z`);
  if (llm !== undefined) {
    // The judge's scores go from 0 to 1; some files count to 5.
    const top = Math.max(1, ...llm.choices.map(({ score }) => score));
    const choices = llm.choices.map(({ choice, score }) => ({ choice, score: score / top }));
    const scores = choices.map(({ choice, score }) => `"${choice}": ${score}`).join(', ');
    const parts = [llm.systemPrompt ?? '', llm.prompt, `Scores: ${scores}.`].filter((part) => part !== '');
    const passing = choices.map(({ score }) => score).filter((score) => score > 0);
    return { type: 'judge', config: { rubric: fill(parts.join('\n\n')), pass_at: Math.min(1, ...passing) } };
  }
  const rubric = uses === undefined ? undefined : BUILT_IN[uses];
  return rubric === undefined ? undefined : { type: 'judge', config: { rubric: fill(rubric), pass_at: 0.5 } };
}

function matching(pattern: string, flags = 'is'): Scorer {
  return { type: 'regex', config: { pattern, flags } };
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
