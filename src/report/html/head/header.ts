import type { Result, ResultRevision } from '../../../domain/result.ts';
import type { ScoredTrial } from '../../../domain/trial.ts';
import { formatInstant, formatMs } from '../../text/format.ts';
import { describeCalls, describeSpent } from '../../words/numbers/spend.ts';
import { shorten } from '../../text/visible.ts';
import { markup, type Html } from '../markup.ts';
import { repositoryOf, type Repository } from './repository.ts';

/** Whose pull request was looked at, between which commits, when, how long and at what price. */
export function headerHtml(result: Result): Html {
  const repository = repositoryOf(result);
  const { spend, createdAt } = result;
  const took = duration(result);
  const facts = [
    formatInstant(createdAt),
    ...(took === undefined ? [] : [`took ${formatMs(took)}`]),
    describeCalls(spend),
    describeSpent(spend),
  ];
  const about = [
    ...(repository === undefined ? [] : [linked(repository.url, repository.name)]),
    ...pullRequest(result, repository),
    commits(result, repository),
  ];
  const parts = about.map((part, index) => (index === 0 ? part : markup` · ${part}`));
  return markup`<header><p><strong>Evaldelta</strong> ${parts}</p><p class="soft">${facts.join(' · ')}</p></header>`;
}

function pullRequest({ pullRequest: found }: Result, repository: Repository | undefined): readonly Html[] {
  if (found === undefined) return [];
  const title = found.title === undefined ? '' : `: ${shorten(found.title, 120)}`;
  const words = `pull request #${found.number}${title}`;
  return [repository === undefined ? markup`${words}` : linked(`${repository.url}/pull/${found.number}`, words)];
}

function commits({ revisions: { base, head }, pullRequest: found }: Result, repository: Repository | undefined): Html {
  const headSha = head.isWorkingTree ? head.sha : (found?.headSha ?? head.sha);
  const after = revisionHtml({ ...head, sha: headSha }, repository);
  return base === undefined ? markup`${after} alone` : markup`${revisionHtml(base, repository)} → ${after}`;
}

function revisionHtml({ sha, name, isWorkingTree }: ResultRevision, repository: Repository | undefined): Html {
  const branch = name === undefined ? '' : ` (${shorten(name, 60)})`;
  if (isWorkingTree) return markup`working tree${branch}`;
  const isCommit = /^[0-9a-f]{40,64}$/.test(sha);
  const short = markup`<code>${shorten(sha, isCommit ? 8 : 40).replace('…', '')}</code>`;
  if (sha === '') return markup`no commit`;
  if (!isCommit || repository === undefined) return markup`${short}${branch}`;
  return markup`<a href="${repository.url}/commit/${sha}" rel="noreferrer">${short}</a>${branch}`;
}

function linked(url: string, words: string): Html {
  return markup`<a href="${url}" rel="noreferrer">${words}</a>`;
}

/** From the first call that this run made to its last answer. */
function duration({ trials }: Result): number | undefined {
  const live = trials.filter((trial): trial is ScoredTrial => trial.status === 'scored' && trial.origin === 'live');
  const times = live.map(({ startedAt, latencyMs }) => ({ start: Date.parse(startedAt), latencyMs }));
  const known = times.filter(({ start, latencyMs }) => Number.isFinite(start + latencyMs));
  if (known.length === 0) return undefined;
  const start = known.reduce((least, one) => Math.min(least, one.start), Infinity);
  const end = known.reduce((most, one) => Math.max(most, one.start + one.latencyMs), -Infinity);
  return end - start;
}
