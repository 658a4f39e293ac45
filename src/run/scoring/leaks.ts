import { findPersonalData } from '../../scorers/safety/parts/personal-data.ts';
import { findSecrets } from '../../scorers/safety/parts/secrets.ts';

/** What `no_leak` would find in a text: personal data by their kind, keys and passwords by `key`; none is repeated. */
export async function findLeaks(text: string): Promise<readonly string[]> {
  const personal = findPersonalData(text).map(({ what }) => what);
  const secrets = await findSecrets(text);
  return [...personal, ...(secrets.length === 0 ? [] : ['key'])];
}
