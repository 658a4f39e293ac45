import type { WorkspaceCheck, WorkspaceFile } from './agent.ts';
import { isJsonObject, jsonText, type JsonObject } from '../json/json.ts';
import type { ScorerSpec } from '../scorer.ts';

/** The program that a `command` runs in an agent's workspace; undefined of another scorer, and of a program that reads an output. */
export function workspaceCheck({ type, config }: Pick<ScorerSpec, 'type' | 'config'>): WorkspaceCheck | undefined {
  const { run, files, timeout_ms: timeoutMs } = config;
  if (type !== 'command' || !Array.isArray(run)) return undefined;
  return {
    run: run.map(String),
    files: Array.isArray(files) ? files.filter(isJsonObject).map(toFile) : [],
    timeoutMs: typeof timeoutMs === 'number' ? timeoutMs : undefined,
  };
}

function toFile({ path, oid, to }: JsonObject): WorkspaceFile {
  return { path: jsonText(path), oid: jsonText(oid), to: jsonText(to) };
}
