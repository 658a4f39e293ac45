/** Columns of a line of the documentation, as CONTRIBUTING.md has it. */
const WIDTH = 120;

const KEPT = /^(?:[#|>]|<!--|```|\s*(?:[-*]|\d+\.)\s)/;

/** A page whose paragraphs are set anew, in lines of at most 120 characters; code, tables, headings and lists stay. */
export function wrapProse(page: string): string {
  const blocks = page.split(/(\n\n+|^```[^]*?^```$)/m);
  return blocks.map((block) => (block.trim() === '' || KEPT.test(block) ? block : wrapped(block))).join('');
}

function wrapped(paragraph: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/).filter((one) => one !== '')) {
    if (line !== '' && [...line, ...word].length >= WIDTH) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n') + (paragraph.endsWith('\n') ? '\n' : '');
}
