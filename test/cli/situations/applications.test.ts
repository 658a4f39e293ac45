import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseResult } from '../../../src/result/read.ts';
import { startApplicationModel } from '../../support/model/application-model.ts';
import { createDirectory, GIT_ENVIRONMENT, TestRepository } from '../../support/repository.ts';

const PROGRAM = join(import.meta.dirname, '../../../dist/cli/index.js');
const COUNT = 60;

type Files = Readonly<Record<string, string>>;

/** An application, a change of it that breaks a third of its cases, and one that changes no answer. */
type Application = {
  readonly files: Files;
  readonly regression: Files;
  readonly refactoring: Files;
  /** Makes files that are no text. */
  readonly prepare?: (directory: string) => void;
};

/** Runs the bundled command line on a pull request. */
async function measure({ files, prepare }: Application, change: Files) {
  await using temporary = await createDirectory();
  await using model = await startApplicationModel();
  const repository = await TestRepository.create(join(temporary.path, 'repository'));
  for (const [path, content] of Object.entries(files)) await repository.write(path, content);
  prepare?.(repository.directory);
  await repository.commit('Base');
  for (const [path, content] of Object.entries(change)) await repository.write(path, content);
  const file = join(temporary.path, 'result.json');
  const child = spawn(process.execPath, [PROGRAM, 'run', '--base', 'main', '--json', file], {
    cwd: repository.directory,
    env: {
      ...GIT_ENVIRONMENT,
      PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
      HOME: temporary.path,
      XDG_CACHE_HOME: temporary.path,
      OPENAI_API_KEY: 'sk-loopback-openai',
      OPENAI_BASE_URL: model.url,
      NO_PROXY: '127.0.0.1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  const result = parseResult(readFileSync(file, 'utf8'));
  expect(result.errors, out + err).toEqual([]);
  return { code: child.exitCode, out, result, ...model.counts };
}

const numbers = Array.from({ length: COUNT }, (_, index) => index + 1);
const suite = (target: object, more: object = {}): string =>
  stringify({
    suite: 'app',
    target: { name: 'app', ...target },
    cases: numbers.map((n) => ({
      id: `lamp-${n}`,
      vars: { question: `How long may I return lamp ${n}?`, lamp: String(n) },
      expect: [{ contains: `${n + 10} days` }],
    })),
    ...more,
  });

const INDEX = (days: string) =>
  `/** The days of a lamp. */\nexport const daysOf = (lamp: number): number => ${days};\n`;
const TYPESCRIPT: Application = {
  files: {
    'README.md': 'A shop.',
    'src/days.ts': INDEX('lamp + 10'),
    'src/other.ts': 'export const unrelated = 1;\n',
    'src/reply.ts': `import { daysOf } from './days.ts';
export async function reply(question: string) {
  const lamp = Number(/\\d+/.exec(question)?.[0]);
  const response = await fetch(process.env['OPENAI_BASE_URL'] + '/responses', {
    method: 'POST',
    body: JSON.stringify({ instructions: 'Lamps can be returned within ' + daysOf(lamp) + ' days.', input: question }),
  });
  const { output, usage } = await response.json();
  return { output: output[0].content[0].text, usage, model: 'gpt-6-luna' };
}
`,
    'evals/answer.ts': `import { createInterface } from 'node:readline';
import { reply } from '../src/reply.ts';
for await (const line of createInterface({ input: process.stdin })) {
  const { id, vars } = JSON.parse(line);
  console.log(JSON.stringify({ id, ...(await reply(vars.question)) }));
}
`,
    'evals/app.eval.yaml': suite({
      provider: 'command',
      command: ['node', 'answer.ts'],
      inputs: ['answer.ts'],
      env: ['OPENAI_BASE_URL'],
    }),
  },
  regression: { 'src/days.ts': INDEX('lamp % 3 === 0 ? 99 : lamp + 10') },
  refactoring: { 'src/other.ts': 'export const unrelated = 2;\n', 'README.md': 'A shop of lamps.' },
};

/** A wheel of the library that a requirement pins, made without the network. */
const WHEEL = `import sys, zipfile
directory, version, text = sys.argv[1:]
info = f"lampdays-{version}.dist-info"
with zipfile.ZipFile(f"{directory}/lampdays-{version}-py3-none-any.whl", "w") as wheel:
    wheel.writestr("lampdays.py", text)
    wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\\nName: lampdays\\nVersion: {version}\\n")
    wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\\nGenerator: t\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    wheel.writestr(f"{info}/RECORD", "")
`;
const REQUIRED = (version: string) => `--no-index\n--find-links ./wheels\nlampdays==${version}\n`;
const PYTHON: Application = {
  prepare: (directory) => {
    const wheels = join(directory, 'wheels');
    mkdirSync(wheels);
    const make = (version: string, code: string) =>
      execFileSync('python3', ['-c', WHEEL, wheels, version, `def days(lamp):\n    return ${code}\n`]);
    make('1.0', 'lamp + 10');
    make('1.1', '99 if lamp % 3 == 0 else lamp + 10');
  },
  files: {
    'requirements.txt': REQUIRED('1.0'),
    'app/__init__.py': `import lampdays


def reply(lamp):
    return f"Lamps can be returned within {lampdays.days(int(lamp))} days."
`,
    'tools/report.py': 'print("a report")\n',
    'evals/answer.py': `import json, pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from app import reply
for line in sys.stdin:
    request = json.loads(line)
    print(json.dumps({"id": request["id"], "output": reply(request["vars"]["lamp"])}), flush=True)
`,
    'evals/app.eval.yaml': suite({
      provider: 'command',
      setup: ['sh', '-c', 'python3 -m venv .venv && .venv/bin/pip install --quiet -r ../requirements.txt'],
      command: ['.venv/bin/python', 'answer.py'],
      inputs: ['answer.py', '../app/**', '../requirements.txt'],
    }),
  },
  regression: { 'requirements.txt': REQUIRED('1.1') },
  refactoring: { 'tools/report.py': 'print("another report")\n' },
};

const SERVER = (days: string) => `import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
const corpus = JSON.parse(readFileSync(new URL('../corpus/lamps.json', import.meta.url), 'utf8'));
createServer((request, response) => {
  if (request.url === '/health') return response.end('ok');
  let body = '';
  request.on('data', (part) => (body += part)).on('end', () => {
    const lamp = Number(JSON.parse(body).lamp);
    const found = corpus.find(({ id }) => id === 'lamp-' + lamp);
    const days = ${days};
    response.end(JSON.stringify({
      data: { reply: 'You have ' + days + ' days.', sources: [found, corpus[0]] },
      trace: { steps: [{ name: 'retrieve', latency_ms: 12 + lamp % 2 }, { name: 'write', latency_ms: 30 }] },
    }));
  });
}).listen(process.env.PORT, '127.0.0.1');
`;
const RIGHT = `/\\d+ days/.exec(found.text)[0].split(' ')[0]`;
const SERVICE: Application = {
  files: {
    'evaldelta.yaml': stringify({ judge: { provider: 'openai', model: 'gpt-6-luna' } }),
    'corpus/lamps.json': JSON.stringify(
      numbers.map((n) => ({ id: `lamp-${n}`, text: `Lamp ${n} can be returned within ${n + 10} days.` })),
    ),
    'app/server.mjs': SERVER(RIGHT),
    'docs/guide.md': 'How to ask.',
    'evals/app.eval.yaml': suite(
      {
        provider: 'http',
        directory: '../app',
        start: ['node', 'server.mjs'],
        ready: '/health',
        url: 'http://127.0.0.1:${PORT}/answer?lamp={{ lamp }}',
        body: { question: '{{ question }}', lamp: '{{ lamp }}' },
        answer: '$.data.reply',
        context: '$.data.sources',
        steps: '$.trace.steps',
        inputs: ['../app/**'],
        corpus: ['../corpus/**'],
      },
      {
        defaults: { expect: [{ faithfulness: true }, { context_recall: { ids: ['lamp-{{ lamp }}'] } }] },
        policy: { metrics: { 'steps.retrieve.latency_p95': { max: 800 } } },
      },
    ),
  },
  regression: { 'app/server.mjs': SERVER(`lamp % 3 === 0 ? 99 : ${RIGHT}`) },
  refactoring: { 'docs/guide.md': 'How to ask us.' },
};

const SITUATIONS = [
  ['a TypeScript app with the prompt in code', TYPESCRIPT],
  ['a Python app with a virtual environment a side and a library that a pin changes', PYTHON],
  ['a service that is started on each side, with passages, steps and a judge', SERVICE],
] as const;

describe.each(SITUATIONS)('%s', { timeout: 300_000 }, (_, application) => {
  it('fails where a third of its answers got wrong', async () => {
    const { code, result } = await measure(application, application.regression);
    expect(result.rows[0]?.comparison.passRate).toMatchObject({ base: 1, head: 40 / COUNT });
    expect([code, result.verdict.kind]).toEqual([1, 'fail']);
  });

  it('asks nobody where nothing of it changed', async () => {
    const { code, result, answered, judged } = await measure(application, application.refactoring);
    expect([code, result.verdict.kind]).toEqual([0, 'nothing-to-run']);
    expect([answered, judged, result.trials.length]).toEqual([0, 0, 0]);
  });
});

describe('a service with passages, steps and a judge', { timeout: 300_000 }, () => {
  it('has its claims judged against its passages, and its steps as metrics', async () => {
    const { result, judged } = await measure(SERVICE, SERVICE.regression);
    expect(judged).toBeGreaterThanOrEqual(COUNT + 20);
    const failed = result.trials.flatMap((trial) =>
      trial.status === 'scored' && !trial.passed ? trial.scores.filter(({ passed }) => !passed) : [],
    );
    expect(new Set(failed.map(({ name }) => name))).toEqual(new Set(['contains', 'faithfulness']));
    expect(JSON.stringify(result.rows[0]?.comparison)).toContain('steps.retrieve.latency_p95');
  });

  it('is asked anew where what it retrieves from changed', async () => {
    const before = SERVICE.files['corpus/lamps.json'] ?? '';
    const { result } = await measure(SERVICE, {
      'corpus/lamps.json': before.replace('within 11 days', 'within 12 days'),
    });
    expect(result.rows[0]?.comparison.passRate).toMatchObject({ base: 1, head: 59 / COUNT });
  });
});
