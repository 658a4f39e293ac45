import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { openAddress } from '../../adapters/files/open-file.ts';
import { systemClock } from '../../adapters/process/clock.ts';
import { serveLocally, type LocalAnswer, type LocalRequest } from '../../adapters/serve/local-server.ts';
import type { Result } from '../../domain/result.ts';
import { UserError } from '../../domain/user-error.ts';
import { renderHtml } from '../../report/html/page.ts';
import { renderResultList, type ListedResult } from '../../report/html/result-list.ts';
import { saidSoFar, takeLabel, type LabelDesk } from '../label-desk.ts';
import { textOf, type Options } from '../options.ts';
import { readResult } from '../result-file.ts';
import { userOf, type ExitCode, type Terminal } from '../terminal.ts';

/** Serves a result, or the results of a directory, to this machine's browser until Ctrl-C, and saves the labels that are given there. */
export async function viewCommand(terminal: Terminal, path: string, options: Options): Promise<ExitCode> {
  const shelf = openShelf(path);
  const into = textOf(options, 'into');
  const today = (): string => new Date(systemClock().nowMs()).toISOString().slice(0, 10);
  const desk = into === undefined ? undefined : { into, reviewer: userOf(terminal), today };
  const stopped = terminal.stopSignal();
  await using server = await serveLocally((request) => answer(request, shelf, desk));
  const labels = into === undefined ? 'Labels stay in the browser; --into FILE saves them.' : `Labels go into ${into}.`;
  terminal.write(`${server.url}\n`);
  terminal.writeError(`Serving ${path} to this machine alone. ${labels} Ctrl-C ends it.\n`);
  if (options['open'] === true && !(await openAddress(server.url, terminal.env))) {
    terminal.writeError('warning: No program here could open the address.\n');
  }
  await new Promise<void>((resolve) => {
    if (stopped.aborted) resolve();
    else stopped.addEventListener('abort', () => resolve(), { once: true });
  });
  return 0;
}

/** The files that may be looked at. */
type Shelf = { readonly directory: string; readonly only: string | undefined };

const MOST_LISTED = 200;

function openShelf(path: string): Shelf {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) return { directory: path, only: undefined };
  // What is wrong with the one file is said at once.
  readResult(path);
  return { directory: dirname(path), only: basename(path) };
}

/** Names of files, the newest first; nothing outside of the directory can be among them. */
function namesOf({ directory, only }: Shelf): readonly string[] {
  if (only !== undefined) return [only];
  const files = readdirSync(directory, { withFileTypes: true }).filter(
    (one) => one.isFile() && one.name.endsWith('.json'),
  );
  const dated = files.map(({ name }) => ({ name, ms: statSync(join(directory, name)).mtimeMs }));
  return dated
    .sort((a, b) => b.ms - a.ms)
    .slice(0, MOST_LISTED)
    .map(({ name }) => name);
}

function answer({ method, path, body }: LocalRequest, shelf: Shelf, desk: LabelDesk | undefined): LocalAnswer {
  const names = namesOf(shelf);
  const [, name = '', rest = ''] = /^\/r\/([^/]+)(\/labels)?$/.exec(path) ?? [];
  const isListed = names.includes(name);
  if (isListed && rest === '/labels' && desk !== undefined) {
    return method === 'GET' ? saidSoFar(desk) : takeLabel(desk, readResult(join(shelf.directory, name)), body);
  }
  if (method === 'POST') return NOTHING_HERE;
  if (path === '/') return shelf.only === undefined ? list(shelf, names) : sendTo(shelf.only);
  return isListed && rest === '' ? page(shelf, name, desk) : NOTHING_HERE;
}

function sendTo(name: string): LocalAnswer {
  return { status: 302, type: 'text/plain', text: '', location: hrefOf(name) };
}

function page({ directory }: Shelf, name: string, desk: LabelDesk | undefined): LocalAnswer {
  const found = tryResult(join(directory, name));
  if (typeof found === 'string') return { status: 422, type: 'text/plain', text: `${found}\n` };
  const served = desk === undefined ? undefined : { labelsUrl: `${encodeURIComponent(name)}/labels` };
  return { status: 200, type: 'text/html', text: renderHtml(found, served) };
}

function list({ directory }: Shelf, names: readonly string[]): LocalAnswer {
  const listed = names.map((name): ListedResult => ({
    name,
    href: hrefOf(name),
    result: tryResult(join(directory, name)),
  }));
  return { status: 200, type: 'text/html', text: renderResultList(directory, listed) };
}

function hrefOf(name: string): string {
  return `r/${encodeURIComponent(name)}`;
}

function tryResult(file: string): Result | string {
  try {
    return readResult(file);
  } catch (error) {
    if (error instanceof UserError) return error.all.map(({ sentence }) => sentence).join(' ');
    throw error;
  }
}

const NOTHING_HERE: LocalAnswer = { status: 404, type: 'text/plain', text: 'There is nothing here.\n' };
