/** A pattern that matches these texts alone, as JavaScript and Python read it. */
export function exactly(texts: readonly string[]): string {
  return `^(${texts.map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')})$`;
}

const NPM = /^(?:npm|npm\.cmd)$/;
const RUNS = new Set(['run', 'run-script', 'test', 't']);

/** A command with more words at its end; npm keeps to itself what no `--` stands before. */
export function withWords(command: readonly string[], words: readonly string[]): readonly string[] {
  const [program = '', verb = ''] = command;
  const isScript = NPM.test(program) && RUNS.has(verb) && !command.includes('--');
  return [...command, ...(isScript && words.length > 0 ? ['--'] : []), ...words];
}

/** One word of a line that is divided as a shell would. */
export function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
