/** The label that a text names: itself, else the first that differs in case and surrounding punctuation alone; undefined: none. */
export function findLabel(labels: readonly string[], text: string): string | undefined {
  const exact = [text, text.trim()].find((each) => labels.includes(each));
  const bare = normalise(text);
  // Of a label that is punctuation alone nothing is left to compare.
  if (exact !== undefined || bare === '') return exact;
  return labels.find((each) => normalise(each) === bare);
}

function normalise(text: string): string {
  if (text.length > 1_000) return text;
  return text
    .toLowerCase()
    .trim()
    .replace(/^[\s"'`*.]+|[\s"'`*.!]+$/g, '');
}
