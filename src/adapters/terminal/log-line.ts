// Everything but tab and line feed: cursor movements, colours, bells and carriage returns rewrite what was said before.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text that may hold anything, made fit for a log: no terminal control, and no line that the runner would take for a
 * workflow command. The runner looks for `::` at the start of a trimmed line and for `##[` anywhere.
 */
export function safeLines(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').split('\n');
  return lines.map((line) => line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [')).join('\n');
}
