import type { Result } from '../../../domain/result.ts';
import type { SpecChange } from '../../../domain/spec-change.ts';
import { formatNumberOf } from '../../text/format.ts';
import { phrase, type Phrase } from '../../text/phrase.ts';

/** A way in which the tests come to say less: which changes are of it, and how many in words. */
type Way = { readonly has: (change: SpecChange) => boolean; readonly words: (count: number) => string };

/** Changes that block are what the headline is about. */
const WAYS: readonly Way[] = [
  { has: ({ kind }) => kind === 'case-removed', words: (count) => `${formatNumberOf(count, 'case')} removed` },
  {
    has: ({ kind }) => kind === 'severity-lowered',
    words: (count) => `${formatNumberOf(count, 'case')} made less severe`,
  },
  {
    has: ({ kind }) => kind === 'reference-moved',
    words: (count) => `${formatNumberOf(count, 'file')} no longer tested`,
  },
  { has: isLooserRule, words: (count) => `${formatNumberOf(count, 'rule')} loosened` },
];

/** `1 case removed, 1 rule loosened`: what makes the tests of a pull request say less than base's; undefined where nothing does. */
export function describeWeakened({ changes }: Pick<Result, 'changes'>): string | undefined {
  const open = changes.filter(({ blocks }) => !blocks);
  const said = WAYS.flatMap(({ has, words }) => {
    const { length } = open.filter(has);
    return length === 0 ? [] : [words(length)];
  });
  return said.length === 0 ? undefined : said.join(', ');
}

/** Beside a verdict on answers: the tests themselves say less than before. */
export function weakenedNote(result: Pick<Result, 'changes'>): readonly Phrase[] {
  const words = describeWeakened(result);
  return words === undefined ? [] : [phrase`This also weakens the tests (${words}): a reviewer should agree.`];
}

/** A bar that went, or a limit that lets more through than before. */
function isLooserRule({ kind, before, after }: SpecChange): boolean {
  if (kind !== 'policy-changed' || before === undefined) return false;
  // Of other rules that went the defaults take the place.
  if (after === undefined) return /\.(min|max): /.test(before);
  const [was, is] = [before, after].map(limitOf);
  if (was === undefined || is === undefined || was.name !== is.name) return false;
  return was.name.endsWith('min') ? is.value < was.value : is.value > was.value;
}

const LIMIT = /^(?<name>[\w.-]*(?:min|max\w*|must_catch)): (?<value>-?\d+(?:\.\d+)?)$/;

function limitOf(text: string): { readonly name: string; readonly value: number } | undefined {
  const { name, value } = LIMIT.exec(text)?.groups ?? {};
  return name === undefined || value === undefined ? undefined : { name, value: Number(value) };
}
