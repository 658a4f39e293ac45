import { findConflict } from './conflict.ts';
import type { DiagnosticMessage } from '../diagnostics/diagnostic.ts';

const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1';

/** Bytes of a blob as text: UTF-8, byte order mark dropped, line ends as `\n`; or why they are not text. */
export function decodeText(bytes: Uint8Array): string | DiagnosticMessage {
  const reason = findBinary(bytes);
  if (reason !== undefined) return reason;
  const text = tryDecode(bytes);
  if (text === undefined) {
    const line = findBadLine(bytes);
    return {
      code: 'bad-file',
      sentence: `It is not valid UTF-8 (first in line ${line}).`,
      hint: 'Save the file as UTF-8.',
    };
  }
  if (text.startsWith(LFS_POINTER)) {
    return {
      code: 'bad-file',
      sentence: 'It is a Git LFS pointer: its content is not in the repository.',
      hint: 'Keep suites, prompts and datasets out of Git LFS (`git lfs untrack`).',
    };
  }
  const lines = withLineFeeds(text);
  const conflict = findConflict(lines);
  if (conflict === undefined) return lines;
  const hint = 'Resolve it. Marks that are meant as text must not begin a line.';
  return { code: 'bad-file', sentence: 'It holds a merge conflict.', hint, line: conflict };
}

/** Windows ends lines with two characters, classic Mac OS did with a single `\r`. */
function withLineFeeds(text: string): string {
  if (!text.includes('\r')) return text;
  return text.includes('\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\r', '\n');
}

function findBinary(bytes: Uint8Array): DiagnosticMessage | undefined {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return { code: 'bad-file', sentence: 'It is encoded as UTF-16.', hint: 'Save the file as UTF-8.' };
  if (!bytes.includes(0)) return undefined;
  return { code: 'bad-file', sentence: 'It is a binary file, not text.' };
}

function tryDecode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function findBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    if (tryDecode(bytes.subarray(start, end)) === undefined) return line;
    start = end + 1;
    line += 1;
  }
  return line;
}
