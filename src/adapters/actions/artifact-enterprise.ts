import { randomBytes } from 'node:crypto';
import { basename, dirname } from 'node:path';

const HOSTS_OF_GITHUB = /^github\.com$|\.(?:ghe\.com|localhost)$/i;

/** Whether `GITHUB_SERVER_URL` is a GitHub Enterprise Server, which has the first artifact service; the toolkit draws the same line. */
export function isEnterpriseServer(serverUrl: string): boolean {
  return URL.canParse(serverUrl) && !HOSTS_OF_GITHUB.test(new URL(serverUrl).hostname);
}

/**
 * Uploads files of one directory as one artifact of a GitHub Enterprise Server, which zips it for whoever downloads it.
 * Rejects where one of them was not taken.
 */
export async function uploadToEnterprise(name: string, files: readonly string[]): Promise<void> {
  const { create } = await import('@actions/artifact-legacy');
  // This service adds files to an artifact that has the name already: the jobs of a matrix would overwrite each other's.
  const ownName = `${name}-${randomBytes(3).toString('hex')}`;
  const { failedItems } = await create().uploadArtifact(ownName, [...files], dirname(files[0] ?? '.'));
  if (failedItems.length > 0) {
    throw new Error(`the server did not take ${failedItems.map((file) => basename(file)).join(', ')}`);
  }
}
