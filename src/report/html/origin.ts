import type { Result } from '../../domain/result.ts';
import type { Facts } from '../facts.ts';
import { formatInstant, formatNumberOf, NOT_AVAILABLE } from '../text/format.ts';
import { webAddress } from '../markdown/escape.ts';
import { describePrices } from '../words/numbers/prices.ts';
import { describeCalls, describeSpent } from '../words/numbers/spend.ts';
import { UNEVEN } from '../words/cautions/uneven.ts';
import { shorten } from '../text/visible.ts';
import { markup, NOTHING, type Html } from './markup.ts';

const MAX_SERVED = 50;

/** How the numbers are to be read, in plain words, and all that is needed to get them again. */
export function originHtml({ result }: Facts): Html {
  const terms = [...revisionTerms(result), ...runTerms(result), ...servedTerms(result)];
  const list = terms.map(
    ([term, value]) =>
      markup`<dt>${term}</dt>
        <dd>${value}</dd>`,
  );
  return markup`<h2 id="reading">How to read this</h2>
    <p>
      Every affected case ran on base and on head, side by side. A case may change its answer once by chance, so a block
      rests on many changes in one direction, or on a broken case that failed again when it was asked anew. An interval
      of 95 % holds the true difference in about 95 of 100 such runs. A trial that got no answer counts for neither
      side. Cases that this change does not touch cannot differ and were not run. ${UNEVEN}
    </p>
    <h2 id="again">To get these numbers again</h2>
    <pre>${commandOf(result)}</pre>
    <dl>
      ${list}${runLink(result)}
    </dl>`;
}

type Term = readonly [term: string, value: string];

function revisionTerms({ revisions: { base, head }, pullRequest }: Result): readonly Term[] {
  const named = (sha: string, name: string | undefined): string =>
    sha + (name === undefined ? '' : ` (${shorten(name, 200)})`);
  return [
    ['Base', base === undefined ? 'none: head was measured alone' : named(base.sha, base.name)],
    ['Head', head.isWorkingTree ? `working tree on ${named(head.sha, head.name)}` : named(head.sha, head.name)],
    ...(pullRequest === undefined
      ? []
      : [['Pull request', `#${pullRequest.number} at ${pullRequest.headSha}`] as const]),
  ];
}

function runTerms({ spend, tool, createdAt, pricesDate, livePrices, seed, mode, estimate }: Result): readonly Term[] {
  return [
    ['Made by', `Evaldelta ${tool.version}, ${formatInstant(createdAt)}, mode ${mode}`],
    ['Calls', describeCalls(spend)],
    ['Money', describeSpent(spend)],
    ...(estimate === undefined ? [] : [['Foreseen', formatNumberOf(estimate.calls, 'call')] as const]),
    ['Prices', pricesDate === undefined ? NOT_AVAILABLE : describePrices(pricesDate, createdAt, livePrices)],
    ['Seed', String(seed)],
  ];
}

function servedTerms({ served }: Result): readonly Term[] {
  return served.slice(0, MAX_SERVED).map(({ suite, target, models }) => {
    const list = (names: readonly string[]): string =>
      names.length === 0 ? NOT_AVAILABLE : shorten(names.join(', '), 300);
    const sides =
      models.base.join() === models.head.join() ? list(models.head) : `${list(models.base)} → ${list(models.head)}`;
    return [`Served ${shorten(suite, 60)} × ${shorten(target, 60)}`, sides];
  });
}

// Commits, version and seed are of forms that no shell reads anything into; anything else leaves them out.
function commandOf({ revisions: { base, head }, tool, seed }: Result): string {
  const revision = (option: string, sha: string): string => (/^[0-9a-f]{40,64}$/.test(sha) ? ` ${option} ${sha}` : '');
  const version = /^[\w.-]+$/.test(tool.version) ? `@${tool.version}` : '';
  const headPart = head.isWorkingTree ? '' : revision('--head', head.sha);
  return `npx evaldelta${version} run${base === undefined ? '' : revision('--base', base.sha)}${headPart} --seed ${seed} --no-cache`;
}

function runLink({ runUrl }: Result): Html {
  const run = runUrl === undefined ? undefined : webAddress(runUrl);
  if (run === undefined) return NOTHING;
  return markup`<dt>Run</dt>
    <dd><a href="${run}" rel="noreferrer">${run}</a></dd>`;
}
