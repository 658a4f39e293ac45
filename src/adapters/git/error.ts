import { UserError } from '../../domain/user-error.ts';

/** How a git ended. */
export type GitEnd = {
  /** Undefined where it was killed or never began. */
  readonly exitCode: number | undefined;
  readonly stderr: string;
  /** Where it ran, and where it wrote what it had to write. */
  readonly directory: string;
  readonly written: string;
};

/**
 * Git refused; `reason` is its own last word. A mistake of nobody's program: where nothing better is known of it, this is
 * what the user reads.
 */
export class GitError extends UserError {
  readonly exitCode: number | undefined;
  readonly stderr: string;
  readonly reason: string;

  constructor(command: string, { exitCode, stderr, directory, written }: GitEnd) {
    const text = stderr.replaceAll(/\/\/[^/@\s]+@/g, '//***@');
    const reason = lastWord(text);
    const where = isDiskTrouble(text) ? written : directory;
    const sentence = `\`git ${command}\` failed in "${where}": ${reason}`;
    super({ code: 'git-failed', sentence, place: undefined, hint: hintFor(text) });
    this.name = 'GitError';
    this.exitCode = exitCode;
    this.stderr = text;
    this.reason = reason;
  }
}

/** What a user can do, by git's words; undefined where they say nothing that we know. */
export function hintFor(text: string): string | undefined {
  return HINTS.find(([pattern]) => pattern.test(text))?.[1];
}

/** Whether git's words are about the disk that it writes to, which another attempt does not heal. */
export function isDiskTrouble(text: string): boolean {
  return DISK.test(text);
}

const DISK = /no space left|disk quota|read-only file system|file too large|no usable temporary/i;

const HINTS: readonly (readonly [RegExp, string])[] = [
  [DISK, 'Free some space there, or set TMPDIR (in a job RUNNER_TEMP) to a directory with more room.'],
  [/too many open files/i, 'Raise the limit of open files: `ulimit -n`.'],
  [/permission denied/i, 'Let the user who runs this read it.'],
  [
    /unknown repository extension|expected git repo version/i,
    'This git is too old for the repository: install a newer one.',
  ],
  [
    /external filter|clean filter|smudge filter|git-lfs|cannot run /i,
    'Install the program that `.gitattributes` names as its filter, or take the file out of the working tree.',
  ],
  [
    /corrupt|inflate|index file|bad (?:object|signature|tree|index)|loose object|unable to (?:read|unpack|parse)|not a (?:tree|valid)|packfile|garbage|missing (?:blob|tree|commit)|is empty|could not read [0-9a-f]{40}/i,
    'The clone is damaged: `git fsck` says what is missing; a fresh clone mends it.',
  ],
];

function lastWord(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const spoken = lines.find((line) => /^(fatal|error|remote):/.test(line)) ?? lines.at(-1) ?? 'no message';
  return spoken.replace(/^(fatal|error): /, '').trim();
}
