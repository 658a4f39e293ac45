import * as core from '@actions/core';
import { randomBytes } from 'node:crypto';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isEnterpriseServer, uploadToEnterprise } from './artifact-enterprise.ts';
import { PublishError } from './publish-error.ts';
import { OutOfTime, within, type TimeLimit } from '../process/time-limit.ts';

/** The report's files on disk and what to call them on the run's page. */
export type ReportUpload = {
  /** Unique in the workflow run; see `artifactName`. */
  readonly name: string;
  /** Self-contained, so that a browser can show it by itself. Undefined: none was written. */
  readonly html: string | undefined;
  /** Files for programs, all in one directory. */
  readonly files: readonly string[];
};

/** Ids of what was uploaded, for links; undefined where an upload did not succeed, or where the server tells none. */
export type UploadedReport = {
  /** Opens in the browser. */
  readonly htmlId: number | undefined;
  /** A zip of the files, and of the page too where that cannot be shown by itself. */
  readonly archiveId: number | undefined;
};

type Client = { uploadArtifact(...upload: Parameters<UploadArtifact>): Promise<{ readonly id?: number | undefined }> };
type UploadArtifact = (
  name: string,
  files: string[],
  root: string,
  options?: { readonly skipArchive?: boolean },
) => Promise<unknown>;

/** The comment waits for it. */
const UPLOAD_LIMIT_MS = 60_000;

/** A name that other jobs, attempts and instances of one workflow run do not take. */
export function artifactName(env: Readonly<Record<string, string | undefined>>, commentId: string): string {
  const parts = [
    'evaldelta',
    env['GITHUB_JOB'] ?? 'job',
    commentId === 'default' ? '' : commentId,
    env['GITHUB_RUN_ATTEMPT'] ?? '1',
  ];
  return parts
    .filter((part) => part !== '')
    .join('-')
    .replace(/[^A-Za-z0-9._-]/g, '_');
}

/**
 * Uploads the page unzipped, where the server can show it in the browser, and the other files as one zip; to a GitHub
 * Enterprise Server (`serverUrl`) everything as one zip. Each upload has `limit`. Throws PublishError where nothing could be
 * uploaded.
 */
export async function uploadReport(
  report: ReportUpload,
  serverUrl: string,
  limit: Partial<TimeLimit> = {},
): Promise<UploadedReport> {
  core.startGroup('Uploading the report');
  const each = { ms: UPLOAD_LIMIT_MS, ...limit };
  try {
    if (!isEnterpriseServer(serverUrl)) return await uploadToGitHub(report, each);
    await within(each, () => uploadToEnterprise(report.name, allFiles(report)));
    return { htmlId: undefined, archiveId: undefined };
  } catch (cause) {
    throw toPublishError(cause);
  } finally {
    core.endGroup();
  }
}

/** The page of an artifact, else the run's list of artifacts. */
export function artifactUrl(runUrl: string, { htmlId, archiveId }: UploadedReport): string {
  const run = runUrl.replace(/\/attempts\/\d+$/, '');
  const id = htmlId ?? archiveId;
  return id === undefined ? `${run}#artifacts` : `${run}/artifacts/${id}`;
}

async function uploadToGitHub(report: ReportUpload, limit: TimeLimit): Promise<UploadedReport> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const service: Client = new DefaultArtifactClient();
  const client: Client = { uploadArtifact: (...upload) => within(limit, () => service.uploadArtifact(...upload)) };
  const htmlId = report.html === undefined ? undefined : await uploadPage(client, report.name, report.html);
  const files = htmlId === undefined ? allFiles(report) : report.files;
  if (files.length === 0) return { htmlId, archiveId: undefined };
  try {
    return { htmlId, archiveId: await uploadArchive(client, report.name, files) };
  } catch (error) {
    if (htmlId === undefined) throw error;
    core.warning(toPublishError(error).message);
    return { htmlId, archiveId: undefined };
  }
}

function allFiles({ html, files }: ReportUpload): readonly string[] {
  return html === undefined ? files : [...files, html];
}

/** Undefined where the server takes zipped artifacts only. An unzipped artifact is called as its file is. */
async function uploadPage(client: Client, name: string, html: string): Promise<number | undefined> {
  const directory = await mkdtemp(join(dirname(html), 'page-'));
  const upload = async (suffix: string) => {
    const file = join(directory, `${name}${suffix}.html`);
    await copyFile(html, file);
    return await client.uploadArtifact(`${name}${suffix}`, [file], directory, { skipArchive: true });
  };
  try {
    return (await withFreeName(upload)).id;
  } catch (error) {
    // It would not take the archive either.
    if (error instanceof OutOfTime) throw error;
    core.info(`The server did not take the page unzipped, so it goes into the archive: ${String(error)}`);
    return undefined;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function uploadArchive(client: Client, name: string, files: readonly string[]): Promise<number | undefined> {
  const root = dirname(files[0] ?? '.');
  return (await withFreeName((suffix) => client.uploadArtifact(`${name}${suffix}`, [...files], root))).id;
}

/** The jobs of a matrix share their name; whoever is late takes another one. */
async function withFreeName<T>(upload: (suffix: string) => Promise<T>): Promise<T> {
  try {
    return await upload('');
  } catch (error) {
    if (!/already exists|conflict/i.test(String(error))) throw error;
    return await upload(`-${randomBytes(3).toString('hex')}`);
  }
}

function toPublishError(cause: unknown): PublishError {
  const hint =
    'The outputs `report-html` and `report-json` have the paths of the files, for an upload step of your own.';
  const sentence = `The report could not be uploaded: ${cause instanceof Error ? cause.message : String(cause)}`;
  return new PublishError('unreachable', { sentence, hint }, { cause });
}
