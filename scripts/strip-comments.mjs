// Takes the comments out of bundled code, where they are a fifth of its bytes. Those that name an owner or ask to be kept
// (`/*!`, `@license`, `@preserve`) stay.
import { parse } from 'acorn';

/** What cannot melt with its neighbour into another token. */
const APART = /[\s()[\]{},;]/;

/** The same program without comments and without the lines that only held them. */
export function stripComments(code) {
  const comments = [];
  parse(code, { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true, onComment: comments });
  const kept = [];
  let end = 0;
  for (const comment of comments.filter((comment) => isDispensable(code, comment))) {
    const lineStart = code.lastIndexOf('\n', comment.start) + 1;
    const lineEnd = endOfLine(code, comment.end);
    const isAlone =
      isBlank(code.slice(Math.max(lineStart, end), comment.start)) && isBlank(code.slice(comment.end, lineEnd));
    kept.push(isAlone ? code.slice(end, lineStart) : code.slice(end, comment.start) + between(code, comment));
    end = isAlone ? lineEnd + 1 : comment.end;
  }
  return kept.join('') + code.slice(end);
}

function isDispensable(code, { value, start }) {
  return !code.startsWith('#!', start) && !/^!|@(?:license|preserve)|copyright/i.test(value);
}

function isBlank(text) {
  return text.trim() === '';
}

function endOfLine(code, start) {
  const end = code.indexOf('\n', start);
  return end < 0 ? code.length : end;
}

/** A comment that spans lines ends a line, on which a `return` in front of it may rest. */
function between(code, { type, value, start, end }) {
  if (type === 'Line') return '';
  if (value.includes('\n')) return '\n';
  return APART.test(code[start - 1] ?? '') || APART.test(code[end] ?? '') ? '' : ' ';
}
