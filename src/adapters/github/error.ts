import { PublishError } from '../actions/publish-error.ts';

/** A permission of `permissions:` in a workflow, as YAML spells it. */
export type Permission =
  'issues: write' | 'pull-requests: write' | 'pull-requests: read' | 'contents: read' | 'actions: read';

/** What was being done, for the sentence, and the permission that it takes. */
export type Attempt = { readonly what: string; readonly needs: Permission };

type HttpFailure = { readonly status: number; readonly message: string; readonly isAnswered: boolean };

/** Runs a call to GitHub; whatever goes wrong on the way comes out as a PublishError, a bug of ours as itself. */
export async function attempt<T>(doing: Attempt, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const failure = httpFailure(error);
    if (failure !== undefined) throw toPublishError(doing, failure, error);
    if (error instanceof TypeError) throw unknownShape(doing, error);
    throw error;
  }
}

/** What reading the answer tripped over: JSON, and none that GitHub describes. */
function unknownShape({ what }: Attempt, cause: TypeError): PublishError {
  const sentence = `${what}: the answer is none of GitHub's (${firstLine(cause.message)}).`;
  return new PublishError('unreachable', { sentence, hint: 'Is a proxy in between?' }, { cause });
}

/** The status of a failed request; undefined for any other error. */
export function statusOf(error: unknown): number | undefined {
  return httpFailure(error)?.status;
}

/** Octokit marks all its errors with a status, 500 when no answer came; GraphQL's own errors have a response instead. */
function httpFailure(error: unknown): HttpFailure | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('status' in error && typeof error.status === 'number') {
    return {
      status: error.status,
      message: error.message,
      isAnswered: 'response' in error && error.response !== undefined,
    };
  }
  return error.name === 'GraphqlResponseError' ? { status: 403, message: error.message, isAnswered: true } : undefined;
}

function toPublishError(doing: Attempt, failure: HttpFailure, cause: unknown): PublishError {
  const { status, message, isAnswered } = failure;
  const make = (kind: PublishError['failure'], sentence: string, hint?: string) =>
    new PublishError(kind, { sentence: `${doing.what}: ${sentence}`, hint }, { cause });

  if (!isAnswered) return make('unreachable', `GitHub did not answer (${firstLine(message)}).`);
  if (/rate limit/i.test(message) || status === 429)
    return make('rate-limit', 'GitHub asks for a pause (rate limit).', 'Run the job again later.');
  if (/locked/i.test(message))
    return make('locked', 'the conversation is locked.', 'Unlock it or set `comment: false`.');
  if (status === 401)
    return make(
      'credentials',
      'GitHub does not accept the token.',
      'Check the input `github-token`; a token ends with its job.',
    );
  if (status === 403)
    return make('permission', `the token lacks the permission \`${doing.needs}\`.`, permissionHint(doing.needs));
  if (status === 404) {
    return make('not-found', 'GitHub finds no such thing, or the token may not see it.', permissionHint(doing.needs));
  }
  if (status >= 500) return make('unreachable', `GitHub failed with ${status}.`);
  return make('rejected', `GitHub refused with ${status} (${firstLine(message)}).`);
}

function permissionHint(needs: Permission): string {
  return `Add it to the job in the workflow, beside what is granted there already, and to the job that calls a reusable one:\npermissions:\n  ${needs}\nA pull request from a fork never gets more than reading: see "Forks" in the README.`;
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, 200);
}
