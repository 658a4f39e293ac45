import type { FoundFile } from '../found-file.ts';

/** A file of the registry of OpenAI Evals. */
export const REGISTRY = /(?:^|\/)registry\/evals\/(?:[^/]+\/)*[^/]+\.ya?ml$/;

/** Whether a file may hold evals of datasets: of OpenAI Evals' registry, or tasks of Inspect. */
export function isSampleEvals({ path, text }: FoundFile): boolean {
  if (REGISTRY.test(path)) return /^\s*class:\s*evals\./m.test(text);
  return (
    path.endsWith('.py') && /^\s*(?:from|import) inspect_ai\b/m.test(text) && /\b(?:json|csv)_dataset\s*\(/.test(text)
  );
}
