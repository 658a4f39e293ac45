import { compareRecordings, type ComparedRecordings } from '../result-diff/result-diff.ts';
import { mergeRecordings } from '../result-diff/merge.ts';
import { recordingOf } from '../result-diff/recorded.ts';
import { recordingsResult, judgeRecordings } from '../result-diff/result.ts';
import type { Limits } from '../domain/config.ts';
import { byScore, mergeRules, NO_RULES, type PolicyRules } from '../domain/verdict/policy.ts';
import { hasUnpriced, priced } from '../result-diff/recorded-costs.ts';
import type { Result } from '../domain/result.ts';
import type { PerSide } from '../domain/side.ts';
import { UserError } from '../domain/user-error.ts';
import type { Verdict } from '../domain/verdict/verdict.ts';
import type { Warning } from '../domain/verdict/warning.ts';
import { readSides, type OwnText, type ReadOptions, type ReadSides, type SavedFile } from '../foreign/read.ts';
import type { PassAt } from '../domain/programs/harness.ts';
import type { Prices, Revision } from '../ports.ts';
import type { WaiverAnswer } from '../ports/forge.ts';
import { parseResult } from '../result/read.ts';
import { loadRules } from '../suite/spec.ts';
import type { GateInput, GatePorts } from './run-context.ts';

/** By which rules saved results are read and compared. */
export type SavedRules = ReadOptions & {
  readonly policy: PolicyRules;
  readonly limits: Limits;
  readonly seed: number;
  /** Asked for what a harness says in tokens alone. */
  readonly loadPrices: () => Promise<Prices>;
};

/** Saved results of both sides, compared and not yet judged. */
export type SavedComparison = {
  readonly found: ComparedRecordings;
  readonly notes: readonly Warning[];
  /** What runs of our own say of their revisions; undefined of other harnesses, which do not. */
  readonly revisions: PerSide<Result['revisions']['head']> | undefined;
  readonly pricesDate: string | undefined;
};

/** Reads the result files of both sides and compares them. Throws UserError where one cannot be read or nothing pairs. */
export async function compareSaved(
  files: PerSide<readonly SavedFile[]>,
  { policy, limits, seed, loadPrices, ...reading }: SavedRules,
): Promise<SavedComparison> {
  const read = await readSides(files, reading);
  if (read.kind === 'own') return compareOwn(read.texts, { policy, limits, seed });
  const { recordings, notes } = read;
  const isUnpriced = [...recordings.base.cases, ...recordings.head.cases].some(hasUnpriced);
  const prices = isUnpriced ? await loadPrices() : undefined;
  const costed =
    prices === undefined
      ? recordings
      : { base: priced(recordings.base, prices), head: priced(recordings.head, prices) };
  const isScoredOnly = notes.some(({ kind }) => kind === 'passed-from');
  const found = compareRecordings(costed, { policy: isScoredOnly ? byScore(policy) : policy, limits, seed });
  return { found, notes, revisions: undefined, pricesDate: prices?.date };
}

/**
 * The gate over results that other steps have saved: compared by base's rules, judged, and looked at once more with the
 * waiver that somebody may have given. Throws UserError with everything that keeps it from a comparison.
 */
export async function gateSaved(
  files: PerSide<readonly SavedFile[]>,
  { settings, passAt, ...frame }: SavedInput,
  ports: SavedPorts,
): Promise<Result> {
  const createdAt = new Date(ports.clock.nowMs()).toISOString();
  const revisions = await ports.repository.revisions();
  const { rules, errors } = await loadRules(revisions, settings);
  if (errors.length > 0) throw new UserError(errors);
  const { limits, prices, waiver: waiverRule, erroredIf } = rules;
  // Nothing can be tried again, so that nobody can say which single cases broke.
  const policy = { ...mergeRules(rules.policy, NO_RULES), broken: undefined };
  const loadPrices = () => ports.loadPrices(prices);
  const saved = await compareSaved(files, {
    from: undefined,
    passAt,
    erroredIf,
    policy,
    limits,
    seed: frame.seed,
    loadPrices,
  });
  const judging = { limits, inconclusive: settings.inconclusive };
  const { verdict, notes } = await judgeWithWaiver(saved.found, judging, () => ports.forge.findWaiver(waiverRule));
  const { base, head } = revisions;
  const { change } = ports.forge;
  return recordingsResult(saved.found, verdict, {
    ...frame,
    createdAt,
    revisions: { base: base && named(base), head: named(head) },
    pullRequest: change && { number: change.number, headSha: change.headSha },
    mode: settings.mode,
    pricesDate: saved.pricesDate,
    notes: [...saved.notes, ...notes],
  });
}

/** What a comparison of saved results is about. */
export type SavedInput = Pick<GateInput, 'settings' | 'runUrl' | 'seed' | 'version'> & { readonly passAt: PassAt };

/** The world as a comparison of saved results needs it. */
export type SavedPorts = Pick<GatePorts, 'repository' | 'clock' | 'loadPrices' | 'forge'>;

type Judged = { readonly verdict: Verdict; readonly notes: readonly Warning[] };

async function judgeWithWaiver(
  found: ComparedRecordings,
  judging: { readonly limits: Limits; readonly inconclusive: 'pass' | 'fail' },
  findWaiver: () => Promise<WaiverAnswer | undefined>,
): Promise<Judged> {
  const verdict = judgeRecordings(found, { ...judging, waiver: undefined });
  const answer = verdict.kind === 'fail' ? await findWaiver() : undefined;
  if (answer === undefined) return { verdict, notes: [] };
  if ('refused' in answer) return { verdict, notes: [{ kind: 'waiver-refused', reason: answer.refused }] };
  const { by, at, headSha, accepts } = answer;
  const waived = judgeRecordings(found, { ...judging, waiver: { by, at, headSha }, accepts });
  return { verdict: waived, notes: waived.kind === 'fail' ? [{ kind: 'waiver-of-others', by }] : [] };
}

function named({ sha, isWorkingTree, name }: Revision): Result['revisions']['head'] {
  return { sha, isWorkingTree, name };
}

type OwnTexts = Extract<ReadSides, { readonly kind: 'own' }>['texts'];

function compareOwn(texts: OwnTexts, rules: Parameters<typeof compareRecordings>[1]): SavedComparison {
  const results = { base: texts.base.map(parseOwn), head: texts.head.map(parseOwn) };
  const recordings = {
    base: mergeRecordings(results.base.map(recordingOf)),
    head: mergeRecordings(results.head.map(recordingOf)),
  };
  const [before, after] = [results.base[0], results.head[0]];
  return {
    found: compareRecordings(recordings, rules),
    notes: [],
    revisions: before && after && { base: before.revisions.head, head: after.revisions.head },
    pricesDate: after?.pricesDate,
  };
}

function parseOwn({ name, text, openBeside }: OwnText): Result {
  try {
    return parseResult(text, openBeside);
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    const place = { file: name, line: 0, column: 0 };
    throw new UserError(
      cause.all.map((one) => ({ ...one, place })),
      { cause },
    );
  }
}
