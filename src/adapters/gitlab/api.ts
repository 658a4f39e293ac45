import type { JsonObject } from '../../domain/json/json.ts';
import { PublishError, type PublishFailure } from '../actions/publish-error.ts';
import { asObjects, asText, parseObject } from '../providers/wire/body.ts';

/** A project on a GitLab server, and a token that may read and write notes there. */
export type GitLabAccess = {
  /** `https://gitlab.example/api/v4` */
  readonly apiUrl: string;
  readonly projectId: string;
  readonly token: string;
  readonly fetch: typeof fetch;
};

/** One request of GitLab's API below a project; `what` is what is being done, for the sentence. */
export type Asked = {
  readonly what: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the project; begins with `/`. An address of the server itself begins with `//`. */
  readonly path: string;
  readonly body?: string | undefined;
};

/** Its body as it was sent, and the number of the page that follows. */
export type Answer = { readonly text: string; readonly nextPage: string };

const LIMIT_MS = 30_000;

/** Asks GitLab once. Whatever goes wrong comes out as a PublishError. */
export async function askGitLab(access: GitLabAccess, { what, method, path, body }: Asked): Promise<Answer> {
  const { apiUrl, projectId, token } = access;
  const url = path.startsWith('//')
    ? apiUrl + path.slice(1)
    : `${apiUrl}/projects/${encodeURIComponent(projectId)}${path}`;
  const headers = { 'private-token': token, ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
  const sent = body === undefined ? {} : { body: JSON.stringify({ body }) };
  const options = { method, headers, redirect: 'error', signal: AbortSignal.timeout(LIMIT_MS), ...sent } as const;
  const { response, text } = await access
    .fetch(url, options)
    .then(async (answered) => ({ response: answered, text: await answered.text() }))
    .catch((error: unknown) => {
      const sentence = `${what}: GitLab did not answer (${error instanceof Error ? error.message : String(error)}).`;
      throw new PublishError('unreachable', { sentence, hint: 'Run the job again later.' }, { cause: error });
    });
  if (!response.ok) throw refused(what, response.status, text);
  return { text, nextPage: response.headers.get('x-next-page') ?? '' };
}

/** The object that an answer holds. Throws PublishError where it is none. */
export function objectIn(what: string, { text }: Answer): JsonObject {
  const found = parseObject(text);
  if (found === undefined) throw unknownShape(what);
  return found;
}

/** The objects of a list that an answer holds. Throws PublishError where it is none. */
export function objectsIn(what: string, { text }: Answer): readonly JsonObject[] {
  const list = parseObject(`{"list":${text === '' ? 'null' : text}}`)?.['list'];
  if (!Array.isArray(list)) throw unknownShape(what);
  return asObjects(list);
}

function unknownShape(what: string): PublishError {
  const sentence = `${what}: the answer is none of GitLab's.`;
  return new PublishError('unreachable', { sentence, hint: 'Is a proxy in between?' });
}

const FAILURES: ReadonlyMap<number, { readonly failure: PublishFailure; readonly hint: string }> = new Map([
  [401, { failure: 'credentials', hint: 'GITLAB_TOKEN is not valid there, or no longer.' }],
  [403, { failure: 'permission', hint: 'GITLAB_TOKEN needs the scope `api`, and the role of a reporter at least.' }],
  [404, { failure: 'not-found', hint: 'There is no such thing, or GITLAB_TOKEN may not see it.' }],
  [429, { failure: 'rate-limit', hint: 'Run the job again later.' }],
]);

function refused(what: string, status: number, text: string): PublishError {
  const { failure, hint } = FAILURES.get(status) ?? {
    failure: status >= 500 ? 'unreachable' : 'rejected',
    hint: undefined,
  };
  const said = asText(parseObject(text)?.['message'])?.slice(0, 200);
  const sentence = `${what}: GitLab answered ${status}${said === undefined ? '' : ` (${said})`}.`;
  return new PublishError(failure, { sentence, hint });
}
