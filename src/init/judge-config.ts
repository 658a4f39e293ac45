import { stringify } from 'yaml';
import { jsonText } from '../domain/json/json.ts';
import type { Config } from '../domain/config.ts';
import type { Snapshot } from '../ports.ts';
import { UserError } from '../domain/user-error.ts';
import { DEFAULT_CONFIG_FILE, loadConfig } from '../suite/config.ts';
import type { DraftFile } from './first-suite.ts';
import type { DraftModel } from './draft-model.ts';
import type { Converted } from './promptfoo/convert.ts';
import type { Judge } from './promptfoo/tests.ts';
import { startLosses } from '../suite/diagnostics/losses.ts';
import { readProvider } from './promptfoo/providers.ts';

type Drafted = { readonly files: readonly DraftFile[]; readonly left: readonly string[] };

const NOTHING: Drafted = { files: [], left: [] };

/**
 * The models that converted suites ask are said in the repository's configuration. Where there is none, one is written with
 * the judge that the configurations name, or with the one that a first suite asks; where one lacks a model, that is said.
 */
export async function draftJudge(
  snapshot: Snapshot,
  converted: readonly Pick<Converted, 'asks' | 'judges'>[],
  fallback: DraftModel,
): Promise<Drafted> {
  const needs = (what: keyof Converted['asks']): boolean => converted.some(({ asks }) => asks[what]);
  if (!needs('judge') && !needs('embeddings')) return NOTHING;
  const config = await tryConfig(snapshot);
  if (config === undefined) return NOTHING;
  const lacking = (['judge', 'embeddings'] as const).filter((key) => needs(key) && config[key] === undefined);
  const [judge] = converted.flatMap(({ judges }) => judges.flatMap((one) => readProvider(one, startLosses())));
  const isWritten = config.file === undefined && lacking.includes('judge');
  const { parameters: _, ...named } = judge?.target ?? {};
  const model = judge === undefined ? fallback : named;
  const files = isWritten ? [{ path: DEFAULT_CONFIG_FILE, text: stringify({ judge: model }) }] : [];
  const isChosen = isWritten && judge === undefined;
  const left = lacking
    .filter((key) => key !== 'judge' || !isWritten)
    .map(
      (key) => `${DEFAULT_CONFIG_FILE} needs a \`${key}:\` model for ${key === 'judge' ? '`judge`' : '`similarity`'}.`,
    );
  const [other] = converted.flatMap(({ judges }) => judges);
  const why =
    other === undefined ? 'nothing that is known here names one' : `\`${calledOf(other)}\` has no counterpart here`;
  const note = `${DEFAULT_CONFIG_FILE} takes ${jsonText(model.model)} for the judge, because ${why}: choose yours.`;
  return { files, left: isChosen ? [...left, note] : left };
}

function calledOf(judge: Judge): string {
  if (typeof judge === 'string') return judge;
  return typeof judge['id'] === 'string' ? judge['id'] : (Object.keys(judge)[0] ?? 'a judge');
}

async function tryConfig(snapshot: Snapshot): Promise<Config | undefined> {
  try {
    return await loadConfig(snapshot, undefined);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return undefined;
  }
}
