import type { Result, ResultRevision } from '../../domain/result.ts';
import { code, inert, link } from '../markdown.ts';
import { callsWords, spentWords } from '../spend.ts';

/** Where the numbers come from: commits, calls, money, links. */
export function footerSection(result: Result, reportUrl: string | undefined): string {
  const parts = [
    ...revisions(result),
    callsWords(result.spend),
    spentWords(result.spend),
    ...(result.runUrl === undefined ? [] : [link('run', result.runUrl)]),
    ...(reportUrl === undefined ? [] : [link('full report', reportUrl)]),
    inert(`Evaldelta ${result.tool.version}`),
  ];
  return `---\n\n<sub>${parts.join(' · ')}</sub>`;
}

/** None where the run ended before it knew them. */
function revisions({ revisions: { base, head }, pullRequest }: Result): readonly string[] {
  const headSha = pullRequest?.headSha ?? head.sha;
  if (headSha === '' && !head.isWorkingTree) return [];
  const headWords = head.isWorkingTree ? 'working tree' : code(headSha.slice(0, 7));
  return [base === undefined ? `Head ${headWords} alone` : `Base ${baseWords(base)} → head ${headWords}`];
}

function baseWords(base: ResultRevision): string {
  return base.isWorkingTree ? 'working tree' : code(base.sha.slice(0, 7));
}
