import { stringify } from 'yaml';
import type { Request } from '../../src/domain/request.ts';
import type { Result } from '../../src/domain/result.ts';
import { gate } from '../../src/stories/gate.ts';
import { renderComment, saysNothing } from '../../src/report/markdown/comment.ts';
import { parseSettings, type RawSettings } from '../../src/settings.ts';
import type { GateInput, GatePorts } from '../../src/stories/run-context.ts';
import { NO_FILTERS, type Files } from '../plan/plan-of.ts';
import {
  answerOf,
  fakeHarnesses,
  fakePrices,
  fakeProviders,
  fakeServices,
  fakeStore,
  hastyClock,
} from '../run/fakes.ts';
import { memorySnapshot } from '../suite/memory-snapshot.ts';

/** One row of a suite's `cases:`, as it is written. */
export type Row = { readonly id: string; readonly vars: object } & Readonly<Record<string, unknown>>;

/** A help desk's suite: everything that a test may want to write differently. */
export type Desk = {
  readonly cases?: readonly Row[];
  readonly policy?: object | undefined;
  readonly prompt?: string;
  /** Keys of the suite besides `cases` and `policy`. */
  readonly suite?: object;
  readonly config?: object;
  readonly files?: Files;
};

/** A prompt that harms nobody, and one on which the model fails the cases that a test names. */
export const KIND = 'Kindly answer {{ n }}.';
export const CURT = 'Curtly answer {{ n }}.';

/** `T-001` and on, each asking its number. */
export function rows(count: number, changed: (index: number) => object = () => ({}), first = 1): readonly Row[] {
  return Array.from({ length: count }, (_, index) => {
    const number = first + index;
    return { id: `T-${String(number).padStart(3, '0')}`, vars: { n: number }, ...changed(index) };
  });
}

/** The files of a repository whose only suite is this one. */
export function desk({ cases = rows(60), prompt = KIND, suite, config, files, ...rest }: Desk = {}): Files {
  const policy = 'policy' in rest ? rest.policy : { pass_rate: { max_drop: 0.05 } };
  const text = {
    suite: 'desk',
    target: { name: 'mini', prompt: 'desk.md', provider: 'openai', model: 'gpt-6-luna' },
    defaults: { expect: [{ contains: 'ok' }] },
    ...suite,
    cases,
    ...(policy === undefined ? {} : { policy }),
  };
  return {
    'desk.eval.yaml': stringify(text),
    'desk.md': prompt,
    ...(config === undefined ? {} : { 'evaldelta.yaml': stringify(config) }),
    ...files,
  };
}

/** How everybody answers, and what is different about the run. */
export type DeskRun = {
  /** Numbers of cases that the model fails on a curt prompt. */
  readonly dead?: readonly number[];
  /** The same for any prompt, by the whole text asked. */
  readonly fails?: (asked: string) => boolean;
  /** What a judge says of an output that passed or not. */
  readonly judge?: (isGood: boolean) => boolean;
  readonly outputTokens?: (asked: string) => number;
  readonly settings?: RawSettings;
  readonly input?: Partial<GateInput>;
  readonly ports?: Partial<GatePorts>;
  /** The newest commit of the base branch, where it is not base. */
  readonly tip?: Files;
};

/** What came of it. */
export type DeskResult = {
  readonly result: Result;
  readonly kind: Result['verdict']['kind'];
  readonly asked: readonly string[];
  /** What the pull request's comment would say; undefined where none is written. */
  readonly comment: string | undefined;
  /** Blocking changes of the spec by kind. */
  readonly blocking: readonly string[];
};

/** The whole gate over a change, with nobody but fakes in the world. */
export async function gateDesk(base: Files, head: Files, run: DeskRun = {}): Promise<DeskResult> {
  const { input, ports, providers } = deskWorld(base, head, run);
  const result = await gate(input, ports);
  return {
    result,
    kind: result.verdict.kind,
    asked: providers.asked,
    comment: saysNothing(result) ? undefined : renderComment(result, { marker: '', reportUrl: undefined }),
    blocking: result.changes.filter(({ blocks }) => blocks).map(({ kind }) => kind),
  };
}

/** What the gate, or a plan, is run with. */
export function deskWorld(base: Files, head: Files, run: DeskRun = {}) {
  const providers = fakeProviders((text, { request }) => answer(text, request, run));
  const settings = parseSettings({ 'max-cost': 'none', ...run.settings }, (name) => name);
  const input: GateInput = { ...INPUT, settings, ...run.input };
  const ports: GatePorts = { ...PORTS, ...repositoryOf(base, head, run), providers, ...storeOf(), ...run.ports };
  return { input, ports, providers };
}

const INPUT: Omit<GateInput, 'settings'> = {
  filters: NO_FILTERS,
  trust: 'trusted',
  compares: 'change',
  run: 'run',
  runUrl: undefined,
  seed: 1,
  version: '0',
};

const PORTS: Omit<GatePorts, 'repository' | 'providers' | 'openStore'> = {
  harnesses: fakeHarnesses,
  services: fakeServices({ runProgram: () => Promise.resolve({ score: 1 }) }),
  loadPrices: () => Promise.resolve(fakePrices(0.001)),
  loadTokenizer: () => Promise.resolve((text: string) => text.length),
  clock: hastyClock(),
  log: { info: () => undefined, warn: () => undefined },
  progress: { expected: () => undefined, finished: () => undefined, retrying: () => undefined },
  startDeadline: () => ({ signal: new AbortController().signal, endedBy: () => 'deadline' }),
  forge: { change: undefined, findWaiver: () => Promise.resolve(undefined) },
};

function storeOf(): Pick<GatePorts, 'openStore'> {
  const store = fakeStore('run');
  return { openStore: () => Promise.resolve(store) };
}

function repositoryOf(base: Files, head: Files, { tip }: DeskRun): Pick<GatePorts, 'repository'> {
  const revision = (sha: string, files: Files) => ({
    sha,
    isWorkingTree: false,
    name: undefined,
    snapshot: memorySnapshot(files),
  });
  const pair = { base: revision('base', base), head: revision('head', head) };
  const rules = tip === undefined ? {} : { rules: revision('tip', tip) };
  return {
    repository: {
      revisions: () => Promise.resolve({ ...pair, ...rules }),
      worktree: () => Promise.reject(new Error('no files')),
    },
  };
}

function answer(text: string, request: Request, run: DeskRun) {
  const { dead = [], fails = () => false, judge, outputTokens } = run;
  if (request.output?.name === 'verdict') {
    const isPassing = judge?.(!text.includes('no way')) ?? true;
    return answerOf(JSON.stringify({ evidence: '', reason: '', score: Number(isPassing), pass: isPassing }));
  }
  const number = Number(/(\d+)/.exec(text)?.[1] ?? 0);
  const isDead = fails(text) || (text.includes('Curtly') && dead.includes(number));
  const usage = { input: 10, cachedInput: 0, cacheWrite: 0, output: outputTokens?.(text) ?? 5, reasoning: 0 };
  return answerOf(isDead ? 'no way' : 'ok', { usage });
}
