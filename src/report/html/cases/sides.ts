import { BASE_AND_HEAD, type ArmNames } from '../../facts.ts';
import type { Side } from '../../../domain/side.ts';
import type { Piece, TextDiff } from '../../text/word-diff.ts';
import { markup, type Html } from '../markup.ts';

/** Both sides' texts beside each other, what only one has marked. */
export function sidesHtml(what: string, diff: TextDiff, names: ArmNames = BASE_AND_HEAD): Html {
  const of = (side: Side): Html => markup`<div>
    <h3>${titleOf(what, names[side])}</h3>
    <pre>${sideHtml(diff, side)}</pre>
  </div>`;
  return markup`<div class="sides">${of('base')}${of('head')}</div>`;
}

/** `Base’s output`, `Output with noise`. */
function titleOf(what: string, name: string): string {
  const large = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
  return name.includes(' ') ? `${large(what)} ${name}` : `${large(name)}’s ${what}`;
}

function sideHtml(diff: TextDiff, side: Side): Html {
  if (diff.kind === 'equal') return markup`${diff.text}`;
  if (diff.kind === 'apart') return diff[side] === '' ? markup`<em>(empty)</em>` : markup`${diff[side]}`;
  const mark = ({ kind, text }: Piece): Html => {
    if (kind === 'same') return markup`${text}`;
    return kind === 'base' ? markup`<del>${text}</del>` : markup`<ins>${text}</ins>`;
  };
  return markup`${diff.pieces.filter((piece) => piece.kind === 'same' || piece.kind === side).map(mark)}`;
}
