import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How LangSmith ends a test's name: which file of its own the result is in. */
const OWN_ID = /, test_id=([0-9a-z]+)$/;

/**
 * Adds to vitest's JSON what a test of `langsmith/vitest` was asked, what was answered and which feedback was logged, for
 * `vitest run --reporter=evaldelta/reporters/langsmith-vitest`. Under Evaldelta nothing is sent to LangSmith unless
 * `LANGSMITH_TEST_TRACKING` says so.
 */
export default class EvaldeltaLangSmithReporter {
  onInit() {
    if (process.env.EVALDELTA_SIDE) process.env.LANGSMITH_TEST_TRACKING ??= 'false';
  }

  onTestCaseResult(test) {
    const told = resultOf(test.name);
    if (told === undefined) return;
    const { inputs, referenceOutputs, outputs, feedback = [] } = told;
    const scores = feedback
      .filter(({ key, score }) => key !== 'pass' && (typeof score === 'number' || typeof score === 'boolean'))
      .map(({ key, score, comment }) => ({ name: key, score: Number(score), metadata: { rationale: comment } }));
    // What vitest hands out is what its JSON is written from.
    Object.assign(test.meta(), {
      eval: { scores, output: outputs },
      evaldelta: { input: inputs, id: hashOf([inputs, referenceOutputs]) },
    });
  }
}

/** What LangSmith keeps of a test, also where nothing is sent to it. */
function resultOf(name) {
  const [, id] = OWN_ID.exec(name) ?? [];
  if (id === undefined) return undefined;
  try {
    return JSON.parse(readFileSync(join(tmpdir(), 'langsmith_test_results', `${id}.json`), 'utf8'));
  } catch {
    return undefined;
  }
}

function hashOf(value) {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}
