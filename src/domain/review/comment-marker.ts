/**
 * The hidden first line by which a later run finds its own comment again. Harmless for any `commentId`: it cannot end
 * the HTML comment that it stands in.
 */
export function commentMarker(commentId: string): string {
  return `<!-- evaldelta:comment:${encodeURIComponent(commentId.toWellFormed()).replaceAll('--', '-%2D')} -->`;
}

/** Whether a text's first marker is this one, alone in its line; quoted in a line or a fence it is somebody else's. */
export function hasCommentMarker(body: string, commentId: string): boolean {
  return splitAtMarker(body)?.marker === commentMarker(commentId);
}

/** What somebody has written above the marker of our comment; empty in a text as we write it. */
export function textAboveMarker(body: string): string {
  return splitAtMarker(body)?.above ?? '';
}

/** The text with its marker as first line, added where it is missing. */
export function withCommentMarker(body: string, commentId: string): string {
  return hasCommentMarker(body, commentId) ? body : `${commentMarker(commentId)}\n${body}`;
}

const ANY_MARKER = /^<!-- evaldelta:comment:\S* -->$/;
const FENCE = /^ {0,3}(?:```|~~~)/;

function splitAtMarker(body: string): { readonly above: string; readonly marker: string } | undefined {
  const lines = body.split('\n');
  const at = lines.findIndex((line) => ANY_MARKER.test(line.trimEnd()));
  const above = lines.slice(0, Math.max(0, at));
  if (at < 0 || above.some((line) => FENCE.test(line))) return undefined;
  return { above: above.map((line) => `${line}\n`).join(''), marker: lines[at]?.trimEnd() ?? '' };
}
