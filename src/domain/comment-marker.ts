/**
 * The hidden first line by which a later run finds its own comment again. Harmless for any `commentId`: it cannot end
 * the HTML comment that it stands in.
 */
export function commentMarker(commentId: string): string {
  return `<!-- evaldelta:comment:${encodeURIComponent(commentId.toWellFormed()).replaceAll('--', '-%2D')} -->`;
}

/** Whether a comment's text opens with the marker; quoted further down it is somebody else's. */
export function hasCommentMarker(body: string, commentId: string): boolean {
  return body.startsWith(commentMarker(commentId));
}

/** The text with its marker as first line, added where it is missing. */
export function withCommentMarker(body: string, commentId: string): string {
  return hasCommentMarker(body, commentId) ? body : `${commentMarker(commentId)}\n${body}`;
}
