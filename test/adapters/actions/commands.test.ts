import { expect, test } from 'vitest';
import { readInputs } from '../../../src/adapters/actions/commands.ts';
import { runStep } from '../../support/run-step.ts';
import type { Step } from '../../support/run-step.ts';

const MODULE = new URL('../../../src/adapters/actions/commands.ts', import.meta.url).href;

/** Lines that the runner would carry out. */
function commands(step: Step): string[] {
  return step.stdout.split(/\r\n|\r|\n/).filter((line) => line.trim().startsWith('::') || line.includes('##['));
}

test('an input that is set to nothing is left to its default', async () => {
  const inputs: Readonly<Record<string, string>> = { mode: 'warn', suites: '' };
  expect(readInputs(['mode', 'suites', 'run'], (name) => inputs[name] ?? '')).toEqual({ mode: 'warn' });
  const step = await runStep(MODULE, `adapter.writeOutputs(adapter.readInputs(['max-cost']));`, {
    'INPUT_MAX-COST': ' 2.50 ',
  });
  expect(step.output).toMatch(/^max-cost<<(\S+)\n2\.50\n\1\n$/);
});

test('an output can hold lines that look like another output', async () => {
  const step = await runStep(MODULE, `adapter.writeOutputs({ verdict: 'fail\\nverdict=pass' });`);
  expect(step.output).toMatch(/^verdict<<(\S+)\nfail\nverdict=pass\n\1\n$/);
});

test('every line of a secret is masked, and nothing else', async () => {
  const step = await runStep(MODULE, `adapter.maskSecrets(['sk-1', '', 'first\\nsecond\\n']);`);
  expect(commands(step)).toEqual([
    '::add-mask::sk-1',
    '::add-mask::first%0Asecond',
    '::add-mask::first',
    '::add-mask::second',
  ]);
});

test('a log line cannot become a workflow command', async () => {
  const hostile = [
    '::error::forged',
    '  ::error::forged',
    '\t::error::forged',
    'x\r::set-output name=verdict::pass',
    'x\r\n::set-output name=verdict::pass',
    'x\n::stop-commands::token',
    'a ##[error]b',
    '\u001b[2K\u0000::warning::c',
    '\u2028::warning::c',
  ];
  const step = await runStep(
    MODULE,
    `for (const line of ${JSON.stringify(hostile)}) adapter.createActionsLog().info(line);`,
  );
  expect(commands(step)).toEqual([]);
  expect(step.stdout.split('\n').filter((line) => line.includes('forged'))).toHaveLength(3);
});

test('a warning and an annotation stay one command each, whatever they say', async () => {
  const hostile = JSON.stringify('a\n::error::b%0A,file=c::d');
  const place = `{ file: 'evals/a,b:c.eval.yaml', line: 7, column: 0 }`;
  const step = await runStep(
    MODULE,
    `
    adapter.createActionsLog().warn(${hostile});
    adapter.annotate([{ level: 'error', title: ${hostile}, message: ${hostile}, place: ${place} }], 'checkout');`,
  );
  expect(commands(step)).toEqual([
    '::warning::a%0A: :error::b%250A,file=c::d',
    '::error title=a%0A%3A%3Aerror%3A%3Ab%250A%2Cfile=c%3A%3Ad,file=checkout/evals/a%2Cb%3Ac.eval.yaml,line=7::a%0A: :error::b%250A,file=c::d',
  ]);
});

test('annotations are as many as GitHub shows, worst first, the rest in the log', async () => {
  const step = await runStep(
    MODULE,
    `
    const place = { file: 'a.eval.yaml', line: 3, column: 1 };
    const annotation = (level, index) => ({ level, title: 't', message: 'm' + index, place });
    adapter.annotate([...Array(30).keys()].flatMap((index) => [annotation('error', index), annotation('warning', index)]), '');`,
  );
  const messages = commands(step).map((command) => command.replace(/^::(\w+) .*::/, '$1 '));
  expect(messages).toHaveLength(18);
  expect(messages.slice(0, 2)).toEqual(['error m0', 'error m1']);
  expect(step.stdout).toContain('error: a.eval.yaml:3: m29\n');
});

test('the job summary is the fullest text that GitHub takes', async () => {
  const step = await runStep(MODULE, `await adapter.writeJobSummary(['x'.repeat(1024 * 1024), 'short']);`);
  expect(step.summary).toBe('short\n');
});

test('a summary that is too large in every form is refused, not cut', async () => {
  const step = await runStep(
    MODULE,
    `
    const error = await adapter.writeJobSummary(['x'.repeat(1024 * 1024)]).catch((error) => error);
    console.log(error.failure);`,
  );
  expect([step.stdout, step.summary]).toEqual(['too-large\n', '']);
});

test('a runner without summaries is an error to degrade on', async () => {
  const code = `console.log((await adapter.writeJobSummary(['short']).catch((error) => error)).failure);`;
  const step = await runStep(MODULE, code, { GITHUB_STEP_SUMMARY: '' });
  expect(step.stdout).toBe('unsupported\n');
});

test('a failed step shows its sentence and keeps its exit code', async () => {
  const step = await runStep(MODULE, `adapter.failStep('refund-window broke', 2);`);
  expect([commands(step), step.exitCode]).toEqual([['::error::refund-window broke'], 2]);
});
