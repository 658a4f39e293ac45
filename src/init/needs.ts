import { answeringModel } from '../domain/providers/answering-model.ts';
import { userModel, type Config } from '../domain/config.ts';
import { isOwn, keyName, modelTraits } from '../domain/providers/providers.ts';
import { withChildren } from '../domain/scorer.ts';
import type { Endpoint, ModelEndpoint, Suite } from '../domain/suite.ts';
import { UserError } from '../domain/user-error.ts';
import { askedBy } from '../scorers/catalogue.ts';
import type { Snapshot } from '../ports.ts';
import { loadConfig } from '../suite/config.ts';
import { createSuiteLoader, DEFAULT_SUITE_GLOBS } from '../suite/load.ts';
import type { DraftFile } from './first-suite.ts';

/** What the suites of a repository need from the environment. */
export type Needs = {
  /** Variables that hold keys. */
  readonly secrets: readonly string[];
  /** Others without which no model is reached. */
  readonly variables: readonly string[];
  /** A model is reached by the job's identity. */
  readonly isKeyless: boolean;
};

/** What the targets, judges and other models need that the suites of a repository use, once these files are in it too. */
export async function findNeeds(snapshot: Snapshot, drafted: readonly DraftFile[]): Promise<Needs> {
  const both = withFiles(snapshot, drafted);
  const config = await tryConfig(both);
  const loaded = await createSuiteLoader().load({ snapshot: both, globs: config?.suites ?? DEFAULT_SUITE_GLOBS });
  const suites = [...loaded.suites, ...loaded.partial];
  const endpoints = [
    ...suites.flatMap(({ targets }) => targets.map(({ endpoint }) => endpoint)),
    ...scorerModels(suites, config),
  ];
  const own = suites.flatMap(({ harness }) => harness?.env.filter((name) => KEY.test(name)) ?? []);
  const needs = [...endpoints.map(needsOf), { secrets: own, variables: [], isKeyless: false }];
  return {
    secrets: [...new Set(needs.flatMap(({ secrets }) => secrets))],
    variables: [...new Set(needs.flatMap(({ variables }) => variables))],
    isKeyless: needs.some(({ isKeyless }) => isKeyless),
  };
}

/** A configuration with mistakes is told by the check. */
async function tryConfig(snapshot: Snapshot): Promise<Config | undefined> {
  try {
    return await loadConfig(snapshot, undefined);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function scorerModels(suites: readonly Suite[], config: Config | undefined): readonly ModelEndpoint[] {
  const specs = suites.flatMap(({ cases }) => cases.flatMap(({ expect }) => expect.flatMap(withChildren)));
  const asked = new Set(specs.map(askedBy));
  const hasUsers = suites.some(
    ({ cases, perturb }) =>
      perturb?.kinds.includes('paraphrase') === true || cases.some(({ user }) => user !== undefined),
  );
  const models = [
    asked.has('judge') ? config?.judge?.endpoint : undefined,
    hasUsers && config !== undefined ? userModel(config)?.endpoint : undefined,
    asked.has('embeddings') ? config?.embeddings : undefined,
    asked.has('moderation') ? config?.moderation : undefined,
  ];
  return models.filter((model) => model !== undefined);
}

/** What `env:` may also list is a setting, of which nobody knows whether it must be there. */
const KEY = /(?:key|token|secret|passw(?:or)?d|credentials?)$/i;

function needsOf(endpoint: Endpoint): Needs {
  const none = { secrets: [], variables: [], isKeyless: false };
  if (isOwn(endpoint)) return { ...none, secrets: endpoint.env.filter((name) => KEY.test(name)) };
  const model = answeringModel(endpoint);
  if (model === undefined) return none;
  const { keyless, address } = modelTraits(model.provider);
  if (model.auth === 'oidc') return { ...none, variables: keyless ?? [], isKeyless: true };
  const name = keyName(model);
  const isAddressless = address.own === undefined && model.baseUrl === undefined;
  return {
    ...none,
    secrets: name === undefined ? [] : [name],
    variables: isAddressless && address.variable !== undefined ? [address.variable] : [],
  };
}

/** A repository in which these files stand too, where they are not there yet. */
function withFiles({ entries, ...snapshot }: Snapshot, files: readonly DraftFile[]): Snapshot {
  const drafted = new Map(files.map(({ path, text }) => [`draft:${path}`, new TextEncoder().encode(text)]));
  const added = files.map(({ path }) => [path, { path, oid: `draft:${path}`, kind: 'file' }] as const);
  return {
    entries: new Map([...added, ...entries]),
    read: async (oid) => drafted.get(oid) ?? (await snapshot.read(oid)),
    sizes: async (oids) =>
      await Promise.all(oids.map(async (oid) => drafted.get(oid)?.length ?? (await snapshot.sizes([oid]))[0] ?? 0)),
  };
}
