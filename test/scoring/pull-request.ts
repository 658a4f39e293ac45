import { stringify } from 'yaml';
import type { Output, Request } from '../../src/domain/request.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Side } from '../../src/domain/side.ts';
import { gate } from '../../src/stories/gate.ts';
import type { GateInput, GatePorts } from '../../src/stories/run-context.ts';
import type { ScorerServices, StoredValue } from '../../src/ports.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { renderTerminal } from '../../src/report/terminal/terminal.ts';
import { parseSettings } from '../../src/settings.ts';
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

/** What a model or a judge answers. */
export type Said = string | Partial<Output>;

/** A pull request that changes the prompt of one suite, and how everybody answers. */
export type PullRequest = {
  readonly cases?: number;
  readonly expect: readonly object[];
  /** What is different about one case. */
  readonly caseOf?: (number: number) => object;
  readonly target?: object;
  readonly policy?: object;
  readonly config?: object;
  readonly files?: Files;
  /** What head has besides, or instead. */
  readonly headFiles?: Files;
  readonly answer: (side: Side, number: number) => Said;
  readonly judge?: (request: Request, question: number) => Said;
  readonly services?: Partial<ScorerServices>;
  readonly input?: Partial<GateInput>;
  readonly values?: Map<string, StoredValue>;
  /** Expectations on base, where they differ; the prompt then stays as it is. */
  readonly oldExpect?: readonly object[];
};

/** What came of it. */
export type Gated = {
  readonly result: Result;
  readonly comment: string;
  readonly terminal: string;
  readonly asked: readonly string[];
  readonly questions: readonly Request[];
  readonly values: Map<string, StoredValue>;
};

/** Runs the whole gate over it, with nobody but fakes in the world. */
export async function gatePullRequest(pull: PullRequest): Promise<Gated> {
  const questions: Request[] = [];
  const providers = fakeProviders((text, { request }) => {
    if (request.output?.name !== 'verdict' && request.output?.name !== 'preference') return said(pull, text);
    const answer = pull.judge?.(request, questions.push(request));
    return answerOf('', { output: outputOf(answer ?? '') });
  });
  const store = fakeStore('run', pull.values);
  const result = await gate(
    { ...INPUT, ...pull.input },
    portsOf(pull, { providers, openStore: () => Promise.resolve(store) }),
  );
  const comment = renderComment(result, { marker: '', reportUrl: undefined });
  const terminal = renderTerminal(result, { color: false, width: 120 });
  return { result, comment, terminal, asked: providers.asked, questions, values: store.values };
}

const INPUT: GateInput = {
  settings: parseSettings({ 'max-cost': 'none' }, (name) => name),
  filters: NO_FILTERS,
  trust: 'trusted',
  compares: 'change',
  run: 'run',
  runUrl: undefined,
  seed: 1,
  version: '0',
};

function portsOf(pull: PullRequest, own: Pick<GatePorts, 'providers' | 'openStore'>): GatePorts {
  const revision = (side: Side) => ({
    sha: { base: 'b'.repeat(40), head: 'a'.repeat(40) }[side],
    isWorkingTree: false,
    name: undefined,
    snapshot: memorySnapshot(filesOf(pull, side)),
  });
  return {
    ...own,
    repository: {
      revisions: () => Promise.resolve({ base: revision('base'), head: revision('head') }),
      worktree: () => Promise.reject(new Error('no files')),
    },
    services: fakeServices(pull.services),
    harnesses: fakeHarnesses,
    loadPrices: () => Promise.resolve(fakePrices(0.001)),
    loadTokenizer: () => Promise.resolve((text: string) => text.length),
    clock: hastyClock(),
    log: { info: () => undefined, warn: () => undefined },
    progress: { expected: () => undefined, finished: () => undefined, retrying: () => undefined },
    startDeadline: () => ({ signal: new AbortController().signal, endedBy: () => 'deadline' }),
    forge: { change: undefined, findWaiver: () => Promise.resolve(undefined) },
  };
}

function filesOf(pull: PullRequest, side: Side): Files {
  const { cases = 24, expect, caseOf, target, policy, config, files, oldExpect } = pull;
  const numbers = Array.from({ length: cases }, (_, number) => number);
  const suite = {
    suite: 's',
    target: { name: 't', prompt: 'prompt.md', provider: 'openai', model: 'gpt-6-luna', ...target },
    defaults: { expect: side === 'base' ? (oldExpect ?? expect) : expect },
    cases: numbers.map((number) => ({ id: `c${number}`, vars: { number }, ...caseOf?.(number) })),
    ...(policy === undefined ? {} : { policy }),
  };
  return {
    's.eval.yaml': stringify(suite),
    'prompt.md': `${oldExpect === undefined ? side : 'head'} {{ number }}`,
    ...(config === undefined ? {} : { 'evaldelta.yaml': stringify(config) }),
    ...files,
    ...(side === 'head' ? pull.headFiles : {}),
  };
}

function said({ answer }: PullRequest, prompt: string): ReturnType<typeof answerOf> {
  const [side = '', number] = prompt.split(' ');
  return answerOf('', { output: outputOf(answer(side as Side, Number(number))) });
}

function outputOf(said: Said): Output {
  const silent: Output = { text: '', toolCalls: [], finishReason: 'stop', metadata: {} };
  return { ...silent, ...(typeof said === 'string' ? { text: said } : said) };
}
