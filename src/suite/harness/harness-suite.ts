import { posix } from 'node:path';
import type { Harness } from '../../domain/programs/harness.ts';
import { isJsonObject } from '../../domain/json/json.ts';
import type { InputFile } from '../../domain/providers/model-endpoint.ts';
import type { Suite } from '../../domain/suite.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import { validate } from '../diagnostics/issues.ts';
import { findRegexMistake } from '../template/regex.ts';
import { resolvePath } from '../files/path.ts';
import { namedFiles, reachableFiles } from '../files/program-files.ts';
import { resolveGlobs, type Sources } from '../files/sources.ts';
import { toPolicyRules } from '../policy.ts';
import { harnessSuiteSchema } from '../schema/suite.ts';
import type { HarnessInput } from '../schema/harness.ts';
import type { PlaceOf, SourceDocument } from '../syntax/document.ts';
import { toProgram } from '../target/own-program.ts';
import { reportNoise } from './noise.ts';

/** Whether a suite's targets and cases are in the team's own harness. */
export function hasHarness({ value }: SourceDocument): boolean {
  return isJsonObject(value) && Object.hasOwn(value, 'harness');
}

/** A suite that runs the team's own harness. Undefined where it cannot be read; what is wrong is reported. */
export async function loadHarnessSuite(sources: Sources, document: SourceDocument): Promise<Suite | undefined> {
  const input = validate(harnessSuiteSchema, document, sources.diagnostics);
  if (input === undefined) return undefined;
  const placeOf: PlaceOf = (path, what) => document.placeOf(['harness', ...path], path.length === 0 ? 'key' : what);
  const harness = await loadHarness(sources, input.harness, placeOf);
  if (harness === undefined) return undefined;
  return {
    id: input.suite,
    file: document.file,
    place: document.placeOf(['suite']),
    description: input.description,
    owner: input.owner,
    ownerOfTag: new Map(Object.entries(input.owners ?? {})),
    pingsOwners: input.ping_owners === true,
    targets: [],
    cases: [],
    harness,
    policy: toPolicyRules(input.policy),
  };
}

/** A start may take minutes; so many decide what a policy asks in most pull requests. */
const MAX_STARTS = 10;

async function loadHarness(sources: Sources, input: HarnessInput, placeOf: PlaceOf): Promise<Harness | undefined> {
  const { kind, command, results, env = [], critical = [] } = input;
  const program = toProgram(sources, { key: ['command'], command }, { input, placeOf });
  reportNoise(sources, input, placeOf);
  const mistake = input.errored_if === undefined ? undefined : findRegexMistake(input.errored_if);
  if (mistake !== undefined)
    sources.diagnostics.push(diagnosticAt(placeOf(['errored_if']), { code: 'bad-value', ...mistake }));
  const globsOf = (key: 'inputs' | 'yardstick'): readonly InputFile[] | undefined => {
    const globs = input[key]?.map((path, index) => ({ path, place: placeOf([key, index]) }));
    return globs && resolveGlobs(sources, globs);
  };
  const [inputs, yardstick = []] = [globsOf('inputs'), globsOf('yardstick')];
  if (program === undefined || !isInside(sources, { results, directory: program.directory }, placeOf)) return undefined;
  const own = await reachableFiles(sources, namedFiles(sources, program));
  return {
    ...program,
    kind,
    env,
    results,
    place: placeOf([]),
    inputs: inputs && sortedOnce([...inputs, ...own]),
    yardstick: sortedOnce(yardstick),
    passAt: passAtOf(input.pass_at),
    erroredIf: input.errored_if,
    maxStarts: input.max_starts ?? MAX_STARTS,
    critical: critical.map(String),
  };
}

type Written = { readonly results: string | undefined; readonly directory: string };

function isInside(sources: Sources, { results, directory }: Written, placeOf: PlaceOf): boolean {
  if (results === undefined) return true;
  const path = resolvePath(posix.join(directory, 'results'), results);
  if (typeof path === 'string') return true;
  sources.diagnostics.push(diagnosticAt(placeOf(['results']), path));
  return false;
}

function passAtOf(input: HarnessInput['pass_at']): Harness['passAt'] {
  if (typeof input === 'number') return { all: input, byScorer: new Map() };
  return { all: undefined, byScorer: new Map(Object.entries(input ?? {})) };
}

function sortedOnce(files: readonly InputFile[]): readonly InputFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
