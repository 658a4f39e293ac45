import type { PerSide, Side } from '../domain/side.ts';
import type { Corpus, Suite } from '../domain/suite.ts';
import { UserError } from '../domain/user-error.ts';
import type { Providers } from '../ports.ts';

/** Suites of both sides whose targets know the version of the corpus that each side's answers come from. Throws UserError where a program does not tell it. */
export async function askVersions(
  suites: PerSide<readonly Suite[]>,
  providers: Pick<Providers, 'print'>,
): Promise<PerSide<readonly Suite[]>> {
  const told = new Map<string, Promise<string>>();
  const ask = (side: Side) => async (corpus: Corpus) => {
    const key = JSON.stringify([side, corpus]);
    const version = told.get(key) ?? providers.print(corpus, side);
    told.set(key, version);
    return await version;
  };
  const [base, head] = await Promise.all([
    Promise.all(suites.base.map((suite) => withVersions(suite, ask('base')))),
    Promise.all(suites.head.map((suite) => withVersions(suite, ask('head')))),
  ]);
  return { base, head };
}

async function withVersions(suite: Suite, ask: (corpus: Corpus) => Promise<string>): Promise<Suite> {
  if (suite.targets.every(({ corpus }) => corpus === undefined)) return suite;
  const targets = suite.targets.map(async (target) => {
    const { corpus, place } = target;
    if (corpus === undefined) return target;
    return { ...target, corpus: { ...corpus, version: await atPlace(ask(corpus), place) } };
  });
  return { ...suite, targets: await Promise.all(targets) };
}

/** Who tells of a failure does not know where the program is named. */
async function atPlace<T>(work: Promise<T>, place: Suite['place']): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(
      error.all.map((each) => ({ ...each, place: each.place ?? place })),
      { cause: error },
    );
  }
}
