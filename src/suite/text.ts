import type { Complaint } from './problem.ts';

const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1';

/** Bytes of a blob as text: UTF-8, byte order mark dropped, line ends as `\n`; or why they are not text. */
export function decodeText(bytes: Uint8Array): string | Complaint {
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
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
}

function findBinary(bytes: Uint8Array): Complaint | undefined {
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
