import { hash } from 'node:crypto';
import type { KindLine, TextBeside } from '../../domain/beside.ts';
import type { Result } from '../../domain/result.ts';
import type { Trial } from '../../domain/trial.ts';
import { jsonPieces, jsonText } from './json.ts';

/** Characters of cases and trials up to which a result file holds them itself. */
const ROOM = 8_000_000;

/**
 * A result as a file: one JSON text where it is small, else its summary, with cases, outputs and trials as lines of a file
 * beside it. `room`: characters that lines may have in the text itself.
 */
export function resultFile(result: Result, room: number = ROOM): Iterable<string> | TextBeside {
  if (isWithin(lines(result), room)) return jsonPieces(result);
  return {
    lines: lines(result),
    text: (beside) => jsonPieces({ ...result, cases: undefined, trials: undefined, beside }),
  };
}

function isWithin(all: Iterable<KindLine>, room: number): boolean {
  let left = room;
  for (const { text } of all) if ((left -= text.length) < 0) return false;
  return true;
}

function* lines({ cases, trials }: Result): Generator<KindLine> {
  for (const one of cases) yield { kind: 'case', text: jsonText({ case: one }) };
  const known = new Map<string, number>();
  for (const trial of trials) yield* trialLines(trial, known);
}

/** An output stands before the first trial that has it; others with the same one name its number. */
function* trialLines(trial: Trial, known: Map<string, number>): Generator<KindLine> {
  if (trial.status !== 'scored') {
    yield { kind: 'trial', text: jsonText({ trial }) };
    return;
  }
  const { output, ...fields } = trial;
  const value = jsonText(output);
  const name = hash('sha256', value, 'base64');
  let number = known.get(name);
  if (number === undefined) {
    number = known.size;
    known.set(name, number);
    yield { kind: 'output', text: `{"output":${value},"number":${number}}` };
  }
  yield { kind: 'trial', text: jsonText({ trial: { ...fields, output: number } }) };
}
