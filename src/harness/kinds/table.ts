import type { HarnessKind } from '../../domain/programs/harness.ts';
import type { Added, HarnessAsk, Kind } from './kind.ts';
import { addPytest } from './pytest.ts';
import { exactly } from './words.ts';

const PLAIN = { takesCases: false, takesRepeats: false, namesTwice: false, ends: [0, 1] } as const;
const nothing = (): Added => ({ words: [] });

/** Every harness that can be run as it is. */
export const HARNESSES: Readonly<Record<HarnessKind, Kind>> = {
  // What asks and repeats is told in the environment: a script may follow it, or run everything.
  rows: {
    ...PLAIN,
    reader: 'rows',
    results: 'results.jsonl',
    takesCases: true,
    takesRepeats: true,
    ends: [0],
    add: nothing,
  },
  junit: { ...PLAIN, reader: 'junit', results: 'results.xml', takesCases: true, namesTwice: true, add: nothing },
  'pydantic-evals': { ...PLAIN, reader: 'pydantic-evals', results: 'results.json', add: nothing },
  ragas: { ...PLAIN, reader: 'ragas', results: 'results.jsonl', add: nothing },
  'openai-evals': {
    ...PLAIN,
    reader: 'openai-evals',
    results: 'results.jsonl',
    ends: [0],
    add: (_ask, results) => ({ words: ['--record_path', results, '--no-cache'] }),
  },
  promptfoo: {
    ...PLAIN,
    reader: 'promptfoo',
    results: 'results.json',
    takesCases: true,
    takesRepeats: true,
    ends: [0, 100],
    add: addPromptfoo,
  },
  vitest: {
    ...PLAIN,
    reader: 'vitest',
    results: 'results.json',
    takesCases: true,
    namesTwice: true,
    add: (ask, results) => ({
      words: ['--reporter=json', `--outputFile.json=${results}`, '--retry=0', ...titlesOf(ask)],
    }),
  },
  evalite: {
    ...PLAIN,
    reader: 'evalite',
    results: 'results.json',
    add: (_ask, results) => ({ words: ['--outputPath', results] }),
  },
  pytest: {
    ...PLAIN,
    reader: 'junit',
    results: 'results.xml',
    takesCases: true,
    takesRepeats: true,
    add: addPytest,
  },
  deepeval: {
    ...PLAIN,
    reader: 'deepeval',
    results: 'results',
    // What threw has no row, and the exit code is all that tells of it.
    ends: [0],
    add: (_ask, results) => ({
      words: [],
      environment: { DEEPEVAL_RESULTS_FOLDER: results, DEEPEVAL_TELEMETRY_OPT_OUT: '1' },
    }),
  },
  inspect: { ...PLAIN, reader: 'inspect', results: 'results', takesCases: true, takesRepeats: true, add: addInspect },
  braintrust: {
    ...PLAIN,
    reader: 'braintrust',
    results: 'results.jsonl',
    takesCases: true,
    add: (ask) => ({
      words: ['--no-send-logs', '--no-progress-bars', ...filterOf(ask)],
    }),
  },
};

function pattern(option: string, { cases }: HarnessAsk): readonly string[] {
  return cases === undefined ? [] : [option, exactly(cases.map(({ handle }) => handle))];
}

/** Titles are joined by a blank up to Vitest 4, and by ` > ` since. */
function titlesOf(ask: HarnessAsk): readonly string[] {
  return pattern('-t', ask).map((word) => word.replaceAll(' > ', '(?: > | )'));
}

function filterOf({ cases }: HarnessAsk): readonly string[] {
  return cases === undefined ? [] : ['--filter', `metadata.case=${exactly(cases.map(({ handle }) => handle))}`];
}

function addPromptfoo(ask: HarnessAsk, results: string, { state }: { readonly state: string }): Added {
  return {
    words: [
      ...['--no-cache', '--no-write', '--no-table', '--no-progress-bar', '-o', results],
      ...pattern('--filter-pattern', ask),
      ...(ask.repeat > 1 ? ['--repeat', String(ask.repeat)] : []),
    ],
    environment: {
      PROMPTFOO_CONFIG_DIR: `${state}/promptfoo`,
      PROMPTFOO_CACHE_ENABLED: 'false',
      PROMPTFOO_DISABLE_TELEMETRY: '1',
      PROMPTFOO_DISABLE_UPDATE: '1',
      PROMPTFOO_DISABLE_SHARING: '1',
    },
  };
}

function addInspect({ cases, repeat }: HarnessAsk, results: string): Added {
  // A comma divides ids, and nothing stands for one in an id.
  const ids = cases?.map(({ handle }) => handle) ?? [];
  const isTold = ids.length > 0 && ids.every((id) => !id.includes(','));
  return {
    words: [
      ...['--log-dir', results, '--log-format', 'json', '--no-fail-on-error', '--display', 'plain'],
      ...(isTold ? ['--sample-id', ids.join(',')] : []),
      ...(repeat > 1 ? ['--epochs', String(repeat), '--no-epochs-reducer'] : []),
    ],
  };
}
