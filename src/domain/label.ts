/** The label that a text names: itself, else the first that differs in case and surrounding punctuation alone; undefined: none. */
export function findLabel(labels: readonly string[], text: string): string | undefined {
  if (labels.includes(text)) return text;
  const bare = normalise(text);
  return labels.find((each) => normalise(each) === bare);
}

function normalise(text: string): string {
  if (text.length > 1_000) return text;
  return text
    .toLowerCase()
    .trim()
    .replace(/^[\s"'`*.]+|[\s"'`*.!]+$/g, '');
}
