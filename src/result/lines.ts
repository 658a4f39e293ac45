import type { Beside, BesideLines, LineKind } from '../domain/beside.ts';
import { alikeIn, holding, type OutputSource } from '../domain/held-trial.ts';
import type { Json } from '../domain/json/json.ts';
import { finiteJson, mayHoldInexact, parseExact } from '../domain/json/lossless.ts';
import { isDeeperThan, MAX_ANSWER_DEPTH } from '../domain/json/nesting.ts';
import type { Output } from '../domain/request.ts';
import type { Result, ResultCase } from '../domain/result.ts';
import { openSame, type Same } from '../domain/same.ts';
import type { Trial } from '../domain/trial.ts';
import { outputWithDigits, scoresWithDigits } from './digits.ts';
import { refuse, refuseIssues } from './refuse.ts';
import { lineSchemas } from './schema.ts';

/** An output's line, and around a score's details: some levels of our own. */
const MAX_DEPTH = MAX_ANSWER_DEPTH + 20;

/** Cases and trials of a large result; an output is read when it is looked at. Throws UserError `bad-file`. */
export function readLines({ blocks }: Beside, lines: BesideLines): Pick<Result, 'cases' | 'trials'> {
  const outputs = blocks.reduce((sum, block) => sum + (block.kind === 'output' ? block.lines : 0), 0);
  const same = openSame();
  const cases = Array.from(lines.all('case'), (line, index) => readCase(line, index));
  const source = { read: rememberingLast((number) => readOutput(lines, number)) };
  const trials = Array.from(lines.all('trial'), (line, index) => readTrial(line, { index, outputs, source, same }));
  return { cases, trials };
}

/** What a page shows of a case it looks at several times in turn: base's output, head's, and base's again. */
const LAST = 4;

function rememberingLast(read: (number: number) => Output): (number: number) => Output {
  const known = new Map<number, Output>();
  return (number) => {
    const output = known.get(number) ?? read(number);
    known.set(number, output);
    const [oldest] = known.keys();
    if (known.size > LAST && oldest !== undefined) known.delete(oldest);
    return output;
  };
}

function readCase(line: string, index: number): ResultCase {
  const parsed = lineSchemas.case.safeParse(parseLine(line, 'case', index));
  if (!parsed.success) return refuseIssues(parsed.error.issues, `cases.${index}`);
  return parsed.data.case;
}

type Around = {
  readonly index: number;
  readonly outputs: number;
  readonly source: OutputSource;
  readonly same: Same;
};

function readTrial(line: string, { index, outputs, source, same }: Around): Trial {
  const parsed = lineSchemas.trial.safeParse(parseLine(line, 'trial', index));
  if (!parsed.success) return refuseIssues(parsed.error.issues, `trials.${index}`);
  const { trial } = parsed.data;
  const { suite, target, caseId } = trial.key;
  const key = { ...trial.key, suite: same.text(suite), target: same.text(target), caseId: same.text(caseId) };
  if (trial.status !== 'scored') return { ...trial, key };
  const { output: number, ...fields } = trial;
  if (number >= outputs) refuse(`there is no output ${number} at trials.${index}`);
  const hasDetails = fields.scores.some(({ details }) => Object.keys(details).length > 0);
  const scores = hasDetails ? exactScores(line, fields.scores) : fields.scores;
  const alike = { fingerprint: same.text(fields.fingerprint), ...alikeIn({ ...fields, scores }, same) };
  return holding({ ...fields, key, ...alike }, { source, place: number });
}

function exactScores(line: string, scores: ScoresOf): ScoresOf {
  if (!mayHoldInexact(line)) return scores;
  return scoresWithDigits(
    scores,
    (parseExact(line) as unknown as { readonly trial: { readonly scores: ScoresOf } }).trial.scores,
  );
}

type ScoresOf = Parameters<typeof scoresWithDigits>[0];

function readOutput(lines: BesideLines, number: number): Output {
  const line = lines.at('output', number) ?? refuse(`there is no output ${number}`);
  const plain = parseLine(line, 'output', number);
  const exact = mayHoldInexact(line) ? parseExact(line) : undefined;
  const parsed = lineSchemas.output.safeParse(exact === undefined ? plain : finiteJson(exact));
  if (!parsed.success) return refuseIssues(parsed.error.issues, `outputs.${number}`);
  const { output } = parsed.data;
  return exact === undefined
    ? output
    : outputWithDigits(output, (exact as unknown as { readonly output: Output }).output);
}

function parseLine(line: string, kind: LineKind, number: number): Json {
  try {
    const value = JSON.parse(line) as Json;
    if (isDeeperThan(value, MAX_DEPTH)) refuse(`${kind} ${number} is nested more than ${MAX_DEPTH} levels deep`);
    return value;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return refuse(`${kind} ${number} of the file beside it is not JSON`);
  }
}
