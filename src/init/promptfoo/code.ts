import { Script } from 'node:vm';

/** What a scorer's module has no part of: it is given output and variables, and runs by itself. */
const BEYOND = /\b(?:require|import|process|fetch|await|async)\b|\bcontext\b(?!\.vars\b)|\{\{|\{%/;

/**
 * The body of the function that promptfoo makes of an assertion in code: several lines as they are, a line as an expression,
 * of which only the last is one where it begins with declarations. Undefined where it needs more than output and variables.
 */
export function assertionBody(code: string): string | undefined {
  const written = code.trimEnd();
  if (written.includes('\n')) return checked(written);
  const line = written.trim().replace(/;+$/, '');
  return /^(?:const|let|var)\s/.test(line) ? lastReturned(line) : checked(`return ${line};`);
}

/** The same of a transform, whose line is an expression as it stands. */
export function transformBody(code: string): string | undefined {
  return checked(code.includes('\n') ? code : `return ${code}`);
}

/** Statements with the last expression returned; a semicolon within a text does not divide them. */
function lastReturned(line: string): string | undefined {
  for (let end = line.lastIndexOf(';'); end !== -1; end = end === 0 ? -1 : line.lastIndexOf(';', end - 1)) {
    const body = `${line.slice(0, end + 1)} return ${line.slice(end + 1).trim()};`;
    if (isFunctionBody(line.slice(0, end + 1)) && isFunctionBody(body)) return checked(body);
  }
  return undefined;
}

function checked(body: string): string | undefined {
  return !BEYOND.test(body) && isFunctionBody(body) ? body : undefined;
}

/** Only read, never run. */
function isFunctionBody(text: string): boolean {
  try {
    new Script(`(output, context) => {\n${text}\n}`);
    return true;
  } catch {
    return false;
  }
}
