import type { Diagnostic } from '../user-error.ts';

/** One condition under which cases of a pull request may run. */
export type When = { readonly kind: 'ready' | 'opened' } | { readonly kind: 'label'; readonly label: string };

/** How a pull request stands: as its event says, or as it is by now. */
export type PullRequestStanding = {
  readonly action: string;
  readonly isDraft: boolean;
  readonly labels: readonly string[];
};

/** A condition as its user writes it; undefined where the text is none. */
export function parseWhen(text: string): When | undefined {
  if (text === 'ready' || text === 'opened') return { kind: text };
  const label = /^label:(.+)$/.exec(text)?.[1]?.trim() ?? '';
  return label === '' ? undefined : { kind: 'label', label };
}

/** Why a pull request's cases do not run now; undefined where they do: any one condition is enough, and none is needed where none is given. */
export function heldBack(conditions: readonly When[], standing: PullRequestStanding): Diagnostic | undefined {
  if (conditions.length === 0 || conditions.some((when) => holds(when, standing))) return undefined;
  const state = standing.isDraft ? 'the pull request is a draft' : 'nothing that `when` names holds';
  const sentence = `Not run: ${state}. It runs ${conditions.map(wordsOf).join(', or ')}.`;
  const hint = 'Nothing was asked and nothing was paid. Run this check again once it does.';
  return { code: 'not-run', sentence, place: undefined, hint };
}

/** Where GitHub says that something was opened, and not only pushed to. */
const OPENING: ReadonlySet<string> = new Set(['opened', 'reopened', 'ready_for_review']);

function holds(when: When, { action, isDraft, labels }: PullRequestStanding): boolean {
  if (when.kind === 'label') return labels.some((label) => label.toLowerCase() === when.label.toLowerCase());
  return !isDraft && (when.kind === 'ready' || OPENING.has(action));
}

function wordsOf(when: When): string {
  if (when.kind === 'label') return `with the label ${when.label}`;
  return when.kind === 'ready' ? 'once it is ready for review' : 'when it is opened, reopened or becomes ready';
}
