const MAX_CLASS_HINT = 'Patterns run on a linear-time engine (RE2), so that none can hang.';

/**
 * What is plainly wrong with a pattern, found without loading the engine: brackets that do not match, lookaround,
 * backreferences. The engine itself checks the rest in `validateSuite`.
 */
export function findRegexMistake(pattern: string): { readonly sentence: string; readonly hint?: string } | undefined {
  let depth = 0;
  for (let index = 0; index < pattern.length; index += 1) {
    const character = pattern[index];
    if (character === '\\') {
      const escaped = pattern[index + 1];
      if (escaped === undefined) return { sentence: 'The pattern ends in a single `\\`.' };
      if (escaped === 'Q') index = skipLiteral(pattern, index);
      else if (isBackreference(pattern, index + 1))
        return { sentence: 'The pattern has a backreference.', hint: MAX_CLASS_HINT };
      else index += 1;
    } else if (character === '[') {
      const end = findClassEnd(pattern, index);
      if (end === undefined) return { sentence: `The \`[\` at character ${index + 1} is never closed.` };
      index = end;
    } else if (character === '(') {
      depth += 1;
      if (/^\((\?=|\?!|\?<=|\?<!)/.test(pattern.slice(index, index + 4))) {
        return { sentence: 'The pattern looks ahead or behind.', hint: MAX_CLASS_HINT };
      }
    } else if (character === ')') {
      depth -= 1;
      if (depth < 0) return { sentence: `The \`)\` at character ${index + 1} closes nothing.` };
    }
  }
  return depth > 0
    ? { sentence: `${depth} \`(\` of the pattern ${depth === 1 ? 'is' : 'are'} never closed.` }
    : undefined;
}

/** A digit of 1 to 7 with another octal one after it is a character's code. */
function isBackreference(pattern: string, at: number): boolean {
  return /^(?:[1-7](?![0-7])|[89k])/.test(pattern.slice(at, at + 2));
}

function skipLiteral(pattern: string, start: number): number {
  const end = pattern.indexOf('\\E', start + 2);
  return end === -1 ? pattern.length : end + 1;
}

function findClassEnd(pattern: string, start: number): number | undefined {
  let index = start + 1;
  if (pattern[index] === '^') index += 1;
  // A bracket that stands first is a member of the class.
  if (pattern[index] === ']') index += 1;
  while (index < pattern.length) {
    if (pattern[index] === '\\') index += 2;
    else if (pattern.startsWith('[:', index)) index = endOfNamedClass(pattern, index);
    else if (pattern[index] === ']') return index;
    else index += 1;
  }
  return undefined;
}

function endOfNamedClass(pattern: string, start: number): number {
  const end = pattern.indexOf(':]', start + 2);
  return end === -1 ? start + 2 : end + 2;
}
