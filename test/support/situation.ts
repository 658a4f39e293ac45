import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { EVENT_REPOSITORY } from './github/event-payloads.ts';
import { createDirectory, TestRepository } from './repository.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

const SITUATION = z.strictObject({
  title: z.string(),
  model: z.string(),
  base: z.string(),
  /** Inputs of the Action other than their defaults. */
  inputs: z.record(z.string(), z.string()).default({}),
  /** Files of base that the pull request deletes. */
  deletes: z.array(z.string()).default([]),
  exit_code: z.number().int().default(0),
});

/** A fixture made real: a checkout as `actions/checkout` leaves it for a pull request. */
export type Situation = AsyncDisposable & {
  readonly name: string;
  readonly title: string;
  readonly repository: TestRepository;
  readonly baseSha: string;
  readonly headSha: string;
  readonly mergeSha: string;
  readonly modelFile: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly exitCode: number;
  /** Where the expected comment is; the file is absent where no comment is expected. */
  readonly expectedComment: string;
  /** Another pull request to the same base: what `write` makes of base's files. */
  readonly change: (write: (repository: TestRepository) => Promise<unknown>) => Promise<Situation>;
  /** Publishes the repository as `acme/support` of a git server; tells what leads a job there. */
  readonly serve: () => Promise<SituationServer>;
};

/** A situation's repository on a server. */
export type SituationServer = {
  readonly env: { readonly GITHUB_SERVER_URL: string };
  /** What actions/checkout makes of a reference: its newest commit and nothing else. */
  readonly checkOut: (ref: string) => Promise<string>;
};

/** The names of all situations. */
export function situationNames(): readonly string[] {
  return readdirSync(FIXTURES)
    .filter((name) => existsSync(join(FIXTURES, name, 'situation.yaml')))
    .sort();
}

/** Builds the repository of a situation: base on `main`, the pull request on `change`, the merge commit checked out. */
export async function openSituation(name: string): Promise<Situation> {
  const directory = join(FIXTURES, name);
  const situation = SITUATION.parse(parse(await readFile(join(directory, 'situation.yaml'), 'utf8')));
  const temporary = await createDirectory();
  const repository = await TestRepository.create(join(temporary.path, 'repository'));
  await cp(join(directory, situation.base), repository.directory, { recursive: true });
  const baseSha = await repository.commit('Base');
  await repository.git('switch', '--quiet', '--create', 'change');
  await cp(join(directory, 'head'), repository.directory, { recursive: true });
  await Promise.all(situation.deletes.map((path) => rm(join(repository.directory, path))));
  const headSha = await repository.commit(situation.title);
  await repository.git('switch', '--quiet', '--detach', 'main');
  const mergeSha = await repository.merge('change');
  const built = {
    name,
    title: situation.title,
    repository,
    baseSha,
    headSha,
    mergeSha,
    modelFile: join(directory, situation.model),
    inputs: situation.inputs,
    exitCode: situation.exit_code,
    expectedComment: join(directory, 'expected/comment.md'),
    [Symbol.asyncDispose]: () => temporary[Symbol.asyncDispose](),
  };
  return withMoves(built, temporary.path);
}

type Built = Omit<Situation, 'change' | 'serve'>;

function withMoves(built: Built, home: string): Situation {
  return {
    ...built,
    change: async (write) => withMoves({ ...built, ...(await changeBase(built, write)) }, home),
    serve: () => serve(built, home),
  };
}

async function changeBase({ repository, baseSha }: Built, write: (repository: TestRepository) => Promise<unknown>) {
  await repository.git('switch', '--quiet', '--detach', baseSha);
  await write(repository);
  const headSha = await repository.commit('Change');
  await repository.git('switch', '--quiet', '--detach', baseSha);
  return { headSha, mergeSha: await repository.merge(headSha) };
}

async function serve({ repository, headSha, mergeSha }: Built, home: string): Promise<SituationServer> {
  await repository.git('update-ref', 'refs/pull/1/head', headSha);
  await repository.git('update-ref', 'refs/pull/1/merge', mergeSha);
  const server = join(home, 'server');
  const url = `file://${server}/${EVENT_REPOSITORY}`;
  await rm(server, { recursive: true, force: true });
  await TestRepository.create(join(server, EVENT_REPOSITORY), '--bare');
  await repository.git('push', '--quiet', url, '+refs/heads/*:refs/heads/*', '+refs/pull/*:refs/pull/*');
  return {
    env: { GITHUB_SERVER_URL: `file://${server}` },
    checkOut: async (ref) => {
      const checkout = await TestRepository.create(await mkdtemp(join(home, 'checkout-')));
      await checkout.git('remote', 'add', 'origin', url);
      await checkout.git(
        'fetch',
        '--quiet',
        '--no-tags',
        '--depth=1',
        'origin',
        `+${ref}:refs/remotes/origin/checkout`,
      );
      await checkout.git('checkout', '--quiet', '--detach', 'refs/remotes/origin/checkout');
      return checkout.directory;
    },
  };
}
