import { readSavedFiles } from '../../adapters/files/saved-files.ts';
import { loadPrices } from '../../adapters/pricing/prices.ts';
import { systemClock } from '../../adapters/process/clock.ts';
import { recordingsResult, judgeRecordings } from '../../result-diff/result.ts';
import { DEFAULT_LIMITS } from '../../domain/config.ts';
import { NO_RULES } from '../../domain/verdict/policy.ts';
import type { Result } from '../../domain/result.ts';
import type { PerSide } from '../../domain/side.ts';
import { UserError } from '../../domain/user-error.ts';
import { parsePassAt } from '../../foreign/parse-pass-at.ts';
import { compareSaved } from '../../stories/saved.ts';
import { VERSION } from '../../version.ts';
import { textOf, type Options } from '../options.ts';
import { showResult } from './run.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

const SEED = 1;

/** Compares the saved results of any two runs, of our own or of another harness; prints and writes what a run would. */
export async function compareCommand(terminal: Terminal, sides: PerSide<string>, options: Options): Promise<ExitCode> {
  const maxDrop = maxDropOf(options);
  const passAt = parsePassAt((options['passAt'] as readonly string[] | undefined) ?? [], '--pass-at');
  const files = { base: readSavedFiles([sides.base], '.'), head: readSavedFiles([sides.head], '.') };
  const saved = await compareSaved(files, {
    from: textOf(options, 'from'),
    passAt,
    erroredIf: textOf(options, 'erroredIf'),
    policy: { ...NO_RULES, passRate: { min: undefined, maxDrop, mustCatch: undefined, level: 'block' } },
    limits: DEFAULT_LIMITS,
    seed: SEED,
    loadPrices: () => loadPrices(new Map()),
  });
  if (saved.revisions !== undefined) refuseForOwn(options);
  const verdict = judgeRecordings(saved.found, { limits: DEFAULT_LIMITS, inconclusive: 'pass', waiver: undefined });
  const result = recordingsResult(saved.found, verdict, {
    createdAt: new Date(systemClock().nowMs()).toISOString(),
    version: VERSION,
    revisions: saved.revisions ?? UNKNOWN,
    pullRequest: undefined,
    runUrl: undefined,
    mode: 'block',
    seed: SEED,
    pricesDate: saved.pricesDate,
    notes: saved.notes,
  });
  return await showResult(terminal, result, options);
}

/** Other harnesses do not say which commit they were run on. */
const UNKNOWN: Result['revisions'] = {
  base: { sha: '', isWorkingTree: false, name: undefined },
  head: { sha: '', isWorkingTree: false, name: undefined },
};

/** How answers of others are read has no meaning for our own. */
function refuseForOwn(options: Options): void {
  const given =
    options['passAt'] !== undefined ? '--pass-at' : options['erroredIf'] !== undefined ? '--errored-if' : undefined;
  if (given === undefined) return;
  const sentence = `${given} is for results of other harnesses, and these are Evaldelta’s own.`;
  throw new UserError({ code: 'bad-input', sentence, place: undefined, hint: 'Leave it out.' });
}

function maxDropOf(options: Options): number {
  const text = textOf(options, 'maxDrop') ?? '';
  const maxDrop = Number(text);
  if (/^\d*\.?\d+$/.test(text) && maxDrop <= 1) return maxDrop;
  const sentence = `--max-drop cannot be ${JSON.stringify(text)}.`;
  throw new UserError({ code: 'bad-input', sentence, place: undefined, hint: 'Give a fraction: 0.02 is 2 points.' });
}
