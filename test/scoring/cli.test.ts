import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseResult } from '../../src/result/read.ts';
import { runCommandLine } from '../support/cli-bench.ts';
import { sendJson, startLoopback, type LoopbackRequest } from '../support/loopback.ts';
import { startModelServer, type ModelBehaviour } from '../support/model/server.ts';
import { createDirectory, TestRepository } from '../support/repository.ts';

const SUITE = stringify({
  suite: 'replies',
  target: {
    name: 'mini',
    prompt: 'reply.md',
    provider: 'openai',
    model: 'gpt-6-luna',
    parameters: { max_output_tokens: 50 },
  },
  defaults: {
    expect: [
      { similarity: { to: 'Within 30 days.', min: 0.8 } },
      { moderation: true },
      { judge: 'It is polite.', name: 'polite' },
      { judge_pairwise: 'The politer answer is better.' },
      { javascript: 'score.mjs' },
      { command: [process.execPath, 'score.cjs'] },
    ],
  },
  cases: Array.from({ length: 12 }, (_, number) => ({ id: `c${number}`, vars: { number } })),
});

const PROGRAM = `require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, output } = JSON.parse(line);
  console.log(JSON.stringify({ id, pass: output.endsWith('.'), reason: 'ends as it should' }));
});`;

/** One model answers, another one judges. */
const behaviour: ModelBehaviour = ({ model, prompt, schema }) => {
  if (model !== 'gpt-6-judge')
    return { text: prompt.includes('Please') ? 'Within 30 days, please.' : 'Within 30 days.' };
  const isPair = JSON.stringify(schema).includes('winner');
  if (!isPair) return { text: JSON.stringify({ evidence: '', reason: 'polite', score: 1, pass: true }) };
  const [plain, polite] = [prompt.indexOf('Within 30 days.'), prompt.indexOf('please.')];
  return { text: JSON.stringify({ reason: 'says please', winner: polite < plain ? 'first' : 'second' }) };
};

it(
  'every kind of scorer works from a suite file to the report, with real processes, models and keys',
  { timeout: 60_000 },
  async () => {
    const asked: string[] = [];
    await using scoring = await startLoopback((request, response) => {
      asked.push(request.path);
      sendJson(response, 200, answerOf(request));
    });
    await using model = await startModelServer({ behaviour });
    await using temporary = await createDirectory();
    const repository = await TestRepository.create(join(temporary.path, 'repository'));
    const at = { provider: 'openai-compatible', base_url: `${scoring.url}/v1` };
    await repository.commit('Base', {
      'evaldelta.yaml': stringify({
        judge: { provider: 'openai', model: 'gpt-6-judge' },
        embeddings: { ...at, model: 'small' },
        moderation: { ...at, model: 'gentle' },
      }),
      'evals/replies.eval.yaml': SUITE,
      'evals/reply.md': 'Answer {{ number }}.',
      'evals/score.mjs': `export default ({ output, vars }) => ({ pass: output.length < 40 && 'number' in vars, reason: 'short' });`,
      'evals/score.cjs': PROGRAM,
    });
    await repository.write('evals/reply.md', 'Please answer {{ number }}.');
    const file = join(temporary.path, 'result.json');
    const env = { PATH: process.env['PATH'], HOME: temporary.path, XDG_CACHE_HOME: temporary.path, ...model.env };
    const argv = [
      'run',
      '--base',
      'main',
      '--max-cost',
      'none',
      '--json',
      file,
      '--working-directory',
      repository.directory,
    ];
    const { code, out } = await runCommandLine(argv, { env });
    expect(out).toContain('judge_pairwise: judged blind, head won 12, base 0');
    expect(out).toContain('polite: 1.00 → 1.00');
    expect(code).toBe(0);
    const result = parseResult(readFileSync(file, 'utf8'));
    const scores = result.trials.flatMap((trial) =>
      trial.status === 'scored' ? [trial.scores.map(({ type, passed }) => [type, passed])] : [],
    );
    expect(scores).toEqual(
      Array.from({ length: 24 }, () =>
        ['similarity', 'moderation', 'judge', 'javascript', 'command'].map((type) => [type, true]),
      ),
    );
    expect(new Set(asked)).toEqual(new Set(['/v1/embeddings', '/v1/moderations']));
    expect(result.spend.judgeCalls).toBe(
      asked.length + model.requests.filter((request) => request.model === 'gpt-6-judge').length,
    );
  },
);

function answerOf({ path, body }: LoopbackRequest): object {
  if (path.endsWith('/moderations')) return { results: [{ category_scores: { hate: 0.01 } }] };
  const { input } = JSON.parse(body.toString('utf8')) as { input: readonly string[] };
  return { data: input.map((text, index) => ({ index, embedding: [text.length, 1] })), usage: { prompt_tokens: 3 } };
}
