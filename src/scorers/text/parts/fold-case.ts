/** A text in which upper and lower case are alike; a sigma is one letter, wherever in a word it stands. */
export function foldCase(text: string): string {
  return text.toLowerCase().replaceAll('ς', 'σ');
}
