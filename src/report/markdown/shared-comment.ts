import {
  PART_END,
  partMarker,
  readParts,
  type CommentPart,
  type PartWriter,
} from '../../domain/review/comment-part.ts';
import type { Result } from '../../domain/result.ts';
import { isSeenLine, readSeen, seenLine } from '../../domain/verdict/seen-findings.ts';
import { byteLength } from '../document/fit-sections.ts';
import { COMMENT_BYTES, renderComment, saysNothing } from './comment.ts';
import { isRed } from '../facts.ts';
import { formatNumberOf } from '../text/format.ts';
import { code } from './escape.ts';
import { seenFindings } from './seen.ts';

/** Whose result it is; the rest is told by the result. */
export type Author = Pick<PartWriter, 'headSha' | 'identity' | 'attempt' | 'job'>;

/** Where the comment is found again, who writes, and where the full report is. */
export type SharedComment = {
  /** The hidden first line. */
  readonly marker: string;
  readonly author: Author;
  readonly reportUrl: string | undefined;
  /** The same where it opens in a browser. */
  readonly pageUrl?: string | undefined;
  /** When this is written, to be kept with what stands against the commit; undefined: the result is not ours to vouch for. */
  readonly at: string | undefined;
  /** Our own sentence under the verdict, never left out. */
  readonly caution?: string | undefined;
};

const NAMED_SUITES = 3;
const MOST_PARTS = 12;
/** What is kept for our own part beside others. */
const OWN_BYTES = 20_000;

/**
 * The comment to write over `existing`. What other jobs said of the same commit stays in it, what is red first: a green
 * result never takes the place of a red one that is not its own.
 */
export function renderSharedComment(result: Result, existing: string | undefined, options: SharedComment): string {
  const { marker, author, reportUrl, pageUrl, at, caution } = options;
  const writer = writerOf(result, author);
  const others = otherParts(existing, writer);
  const record = recordOf(result, existing, { writer, at });
  const render = (maxBytes: number): CommentPart => {
    const own = { marker: '', reportUrl, pageUrl, caution, maxBytes: maxBytes - byteLength(record) };
    const text = renderComment(result, own).trim();
    return { writer, text: record === '' ? text : `${text}\n\n${record}` };
  };
  const room = COMMENT_BYTES - byteLength(`${marker}\n${partMarker(writer)}\n`);
  if (others.length === 0) return compose(marker, [render(room)]);
  // Who has nothing to say takes nothing away from what others said.
  return compose(marker, saysNothing(result) ? others : fitParts(render, others, room));
}

/** What stands against the commit and since when it was to be read: a label put on before that accepts nothing. */
function recordOf(
  result: Result,
  existing: string | undefined,
  { writer, at }: { readonly writer: PartWriter; readonly at: string | undefined },
): string {
  const findings = seenFindings(result);
  if (at === undefined || findings.length === 0) return '';
  const own = readParts(existing ?? '').filter(({ writer: { headSha, identity } }) => {
    return headSha === writer.headSha && identity === writer.identity;
  });
  const times = [at, ...own.flatMap(({ text }) => readSeen(text)?.at ?? [])];
  const first = times.reduce((a, b) => (Date.parse(b) < Date.parse(a) ? b : a));
  return seenLine({ at: first, findings });
}

/** Whether others report in the comment too. */
export function isShared(comment: string): boolean {
  return readParts(comment).length > 1;
}

function writerOf(result: Result, author: Author): PartWriter {
  const suites = [...new Set(result.rows.map((row) => row.suite))].slice(0, NAMED_SUITES);
  return { ...author, isRed: isRed(result), suites };
}

/** What others said of the commit. Two jobs that cannot be told apart, such as those of a matrix, keep what is red. */
function otherParts(existing: string | undefined, own: PartWriter): readonly CommentPart[] {
  const parts = readParts(existing ?? '').filter(({ writer }) => writer.headSha === own.headSha);
  const isEarlier = ({ writer }: CommentPart): boolean =>
    writer.identity === own.identity && writer.attempt !== own.attempt;
  const areTwins = parts.filter(isEarlier).length > 1;
  return parts.filter((part) => !isEarlier(part) || (areTwins && part.writer.isRed && !own.isRed)).slice(0, MOST_PARTS);
}

function compose(marker: string, parts: readonly CommentPart[]): string {
  const [first, ...others] = parts;
  if (first !== undefined && others.length === 0) return `${marker}\n${partMarker(first.writer)}\n${first.text}\n`;
  const sorted = parts.toSorted((a, b) => Number(b.writer.isRed) - Number(a.writer.isRed));
  const blocks = sorted.map((part) => [partMarker(part.writer), part.text, PART_END, label(part.writer)].join('\n\n'));
  return `${marker}\n${[...blocks, noteOf(parts.length)].join('\n\n')}\n`;
}

function noteOf(parts: number): string {
  return `⚠️ ${formatNumberOf(parts, 'job')} report on this commit in this one comment, what is red first. Give each its own \`comment-id\`, and each has a comment of its own.`;
}

function label({ job, suites }: PartWriter): string {
  const names = suites.map((suite) => code(suite)).join(', ');
  return `<sub>Above: job ${code(job)}${names === '' ? '' : `, ${names}`}</sub>\n\n---`;
}

/** All in full where there is room, else the others shortened, and ours to what they leave. */
function fitParts(
  render: (maxBytes: number) => CommentPart,
  others: readonly CommentPart[],
  room: number,
): readonly CommentPart[] {
  const free = room - sizeOf(others) - 1_000;
  const full = render(room);
  if (byteLength(full.text) <= free) return [full, ...uniqueFrom(full, others)];
  const briefs = [
    others.map((part) => ({ ...part, text: briefOf(part.text, isTableLine) })),
    others.map((part) => ({ ...part, text: briefOf(part.text, () => false) })),
  ];
  const fitting = briefs.find((parts) => room - sizeOf(parts) - 1_000 >= OWN_BYTES) ?? briefs[1] ?? [];
  const own = render(Math.max(OWN_BYTES, room - sizeOf(fitting) - 1_000));
  return [own, ...uniqueFrom(full, fitting)];
}

function sizeOf(parts: readonly CommentPart[]): number {
  return parts.reduce((sum, { writer, text }) => {
    return sum + byteLength(text) + byteLength(partMarker(writer)) + byteLength(label(writer)) + PART_END.length + 10;
  }, 0);
}

// A request that was answered and whose answer got lost is made again: our own word is no other job's.
function uniqueFrom(own: CommentPart, others: readonly CommentPart[]): readonly CommentPart[] {
  return others.filter((part) => part.text !== own.text || part.writer.identity !== own.writer.identity);
}

/** The verdict, the chosen lines and where the rest is. */
function briefOf(text: string, isKept: (line: string) => boolean): string {
  const lines = text.split('\n');
  const title = lines.findIndex((line) => line.startsWith('### '));
  const heading = lines[title] ?? '';
  const table = lines.findIndex(isTableLine);
  const end = lines.findIndex((line, index) => index > table && !isTableLine(line));
  const kept = lines.filter((line, index) => {
    return (index < end && isKept(line)) || (index === title + 2 && line.startsWith('⚠️ '));
  });
  const footer = lines.findLast((line) => line.startsWith('<sub>')) ?? '';
  const record = lines.findLast(isSeenLine) ?? '';
  return [heading, ...(kept.length === 0 ? [] : [kept.join('\n')]), footer, record]
    .filter((part) => part !== '')
    .join('\n\n');
}

function isTableLine(line: string): boolean {
  return line.startsWith('|');
}
