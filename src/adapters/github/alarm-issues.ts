import type { Alarm } from '../../domain/runs/history.ts';
import type { Alarms, OpenAlarm } from '../../ports/alarms.ts';
import type { GitHubAccess, GitHubClient } from './client.ts';
import { attempt, type Attempt } from './error.ts';

/** Who may put labels on issues may also write them: a stranger's issue never counts as an alarm of ours. */
const LABEL = 'evaldelta-drift';
const MARKER = /<!-- evaldelta-drift (\{.*\}) -->/;

type Repository = Pick<GitHubAccess, 'owner' | 'repo'>;

/** Alarms as issues of the repository, each told by its label and a marker in its text. */
export function openAlarmIssues(client: GitHubClient, repository: Repository): Alarms {
  const find = () => findOpen(client, repository);
  return {
    open: find,
    raise: async (alarm) => {
      const known = (await find()).find(({ suite }) => suite === alarm.suite);
      return known === undefined
        ? await create(client, repository, alarm)
        : await update(client, repository, { ...alarm, number: known.number });
    },
    end: async ({ number }, words) => {
      const issue = { ...repository, issue_number: number };
      await attempt(doing('Closing the issue of an alarm'), async () => {
        await client.rest.issues.createComment({ ...issue, body: words });
        await client.rest.issues.update({ ...issue, state: 'closed', state_reason: 'completed' });
      });
    },
  };
}

async function findOpen(client: GitHubClient, repository: Repository): Promise<readonly OpenAlarm[]> {
  const query = { ...repository, state: 'open', labels: LABEL, per_page: 100 } as const;
  const issues = await attempt(doing('Listing the issues of alarms'), () =>
    client.paginate(client.rest.issues.listForRepo, query),
  );
  const alarms = issues.flatMap((issue): readonly OpenAlarm[] => {
    const suite = suiteOf(issue.body ?? '');
    const isIssue = issue.pull_request === undefined;
    return isIssue && suite !== undefined ? [{ suite, since: issue.created_at, number: issue.number }] : [];
  });
  return alarms.toSorted((a, b) => a.number - b.number);
}

async function create(client: GitHubClient, repository: Repository, alarm: Alarm): Promise<string> {
  const content = { ...repository, title: alarm.title, body: marked(alarm), labels: [LABEL] };
  const { number, html_url: url } = await attempt(doing('Opening the issue of an alarm'), async () => {
    return (await client.rest.issues.create(content)).data;
  });
  // Somebody who cannot be assigned must not cost the alarm.
  if (alarm.assignees.length > 0) {
    const assignees = [...alarm.assignees];
    await client.rest.issues.addAssignees({ ...repository, issue_number: number, assignees }).catch(() => undefined);
  }
  return url;
}

async function update(
  client: GitHubClient,
  repository: Repository,
  alarm: Alarm & Pick<OpenAlarm, 'number'>,
): Promise<string> {
  const content = { ...repository, issue_number: alarm.number, title: alarm.title, body: marked(alarm) };
  return await attempt(doing('Updating the issue of an alarm'), async () => {
    return (await client.rest.issues.update(content)).data.html_url;
  });
}

function marked({ suite, body }: Alarm): string {
  // No name ends the comment that it stands in.
  const marker = JSON.stringify({ suite }).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
  return `<!-- evaldelta-drift ${marker} -->\n${body}`;
}

function suiteOf(body: string): string | undefined {
  try {
    const said = JSON.parse(MARKER.exec(body)?.[1] ?? '') as { readonly suite?: unknown };
    return typeof said.suite === 'string' ? said.suite : undefined;
  } catch {
    return undefined;
  }
}

function doing(what: string): Attempt {
  return { what, needs: 'issues: write' };
}
