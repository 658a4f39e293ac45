import type { JsonObject } from '../../domain/json/json.ts';

/** A line on stdout that answered nothing; `message` where it is a JSON object. */
export type PassedOver = { readonly line: string; readonly message: JsonObject | undefined };

/** What came instead of an answer. */
export type Silence = {
  readonly passedOver: PassedOver | undefined;
  /** Written since the last end of a line. */
  readonly unended: string;
  /** Which request waits; undefined for one that was not sent yet. */
  readonly id: number | undefined;
};

const LONGEST = 120;
const PYTHON = 'Python keeps what it prints in a buffer: `print(…, flush=True)`, or `python -u`';

/** Why nothing that a program wrote is an answer, to follow a sentence that says so; empty where that is plain. */
export function describeSilence({ passedOver, unended, id }: Silence): string {
  if (unended.trim() !== '') return `: its last line has no end: ${quote(unended)}`;
  if (passedOver === undefined) return `: it wrote nothing on stdout. ${PYTHON}`;
  const { line, message } = passedOver;
  if (message !== undefined && id !== undefined) {
    const said = message['id'] === undefined ? 'no `id`' : `the \`id\` ${JSON.stringify(message['id'])}`;
    return `: its last line has ${said} where ${id} was asked: ${quote(line)}`;
  }
  if (!line.startsWith('{')) return `: its last line is no answer: ${quote(line)}. ${PYTHON}`;
  const isNumber = /[:[,]\s*-?(NaN|Infinity)\b/.test(line);
  return `: its last line is no JSON${isNumber ? ', which has neither NaN nor Infinity' : ''}: ${quote(line)}`;
}

function quote(text: string): string {
  const line = text.trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}
