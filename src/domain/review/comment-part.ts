/** Who wrote a part of a comment: a later writer must know whether it is its own earlier word or somebody else's. */
export type PartWriter = {
  /** The pull request's head commit that it speaks about. */
  readonly headSha: string;
  /** The same for every run of one job over one choice of suites, of no other. */
  readonly identity: string;
  /** One attempt of a run. */
  readonly attempt: string;
  readonly isRed: boolean;
  /** For a reader: the job, and some of the suites that it looked at. */
  readonly job: string;
  readonly suites: readonly string[];
};

/** What one writer says in a comment. */
export type CommentPart = { readonly writer: PartWriter; readonly text: string };

/** The hidden line above a part. */
export function partMarker({ headSha, identity, attempt, isRed, job, suites }: PartWriter): string {
  const fields = new URLSearchParams({ head: headSha, by: identity, attempt, job });
  if (isRed) fields.set('red', '1');
  for (const suite of suites) fields.append('suite', suite);
  return `<!-- evaldelta:part:${fields.toString().replaceAll('--', '-%2D')} -->`;
}

/** The hidden line below a part that others follow. */
export const PART_END = '<!-- evaldelta:end -->';

const PART = /^<!-- evaldelta:part:(\S+) -->$/;

/** The parts of a comment in their order; none of one that was written before there were any. */
export function readParts(body: string): readonly CommentPart[] {
  const lines = body.split('\n').map((line) => line.trimEnd());
  const starts = lines.flatMap((line, index) => (PART.test(line) ? [index] : []));
  return starts.map((start, index) => {
    const own = lines.slice(start + 1, starts[index + 1]);
    const end = own.indexOf(PART_END);
    return {
      writer: readWriter(lines[start] ?? ''),
      text: own
        .slice(0, end === -1 ? undefined : end)
        .join('\n')
        .trim(),
    };
  });
}

function readWriter(line: string): PartWriter {
  const fields = new URLSearchParams(PART.exec(line)?.[1]);
  return {
    headSha: fields.get('head') ?? '',
    identity: fields.get('by') ?? '',
    attempt: fields.get('attempt') ?? '',
    isRed: fields.get('red') === '1',
    job: fields.get('job') ?? '',
    suites: fields.getAll('suite'),
  };
}
