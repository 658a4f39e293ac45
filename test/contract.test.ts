import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildProgram } from '../src/cli/cli.ts';
import { actionOutputs } from '../src/report/machine/outputs.ts';
import { SETTINGS } from '../src/settings.ts';
import { emptyResult } from './support/result.ts';

const ROOT = join(import.meta.dirname, '..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
};

/** Inputs that are no setting of the gate: they say who talks to GitHub. */
const SHELL_ONLY = ['github-token'];

/** Settings that the command line has no use for. */
const ACTION_ONLY = [
  'history',
  'merge',
  'when',
  'annotate',
  'comment',
  'comment-id',
  'mode',
  'results-base',
  'results-head',
  'results-pass-at',
];

describe('action.yml', () => {
  it('has the settings as inputs, with their defaults', () => {
    const inputs = Object.entries(action.inputs).filter(([name]) => !SHELL_ONLY.includes(name));
    expect(Object.fromEntries(inputs.map(([name, input]) => [name, input.default]))).toEqual(
      Object.fromEntries(Object.entries(SETTINGS).map(([name, setting]) => [name, setting.default])),
    );
  });

  it('has the outputs that a result gives', () => {
    const outputs = actionOutputs(emptyResult(), {
      reportJson: undefined,
      reportHtml: undefined,
      commentUrl: undefined,
    });
    expect(Object.keys(action.outputs)).toEqual(Object.keys(outputs));
  });

  it('runs on Node 24', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/index.js',
      post: 'dist/post/index.js',
      'post-if': 'always()',
    });
  });
});

describe('README.md', () => {
  it('has a row for each input, with its default and description', () => {
    const rows = Object.entries(action.inputs).map(
      ([name, input]) => `| \`${name}\` | ${shown(input.default)} | ${input.description} |`,
    );
    expect(rows.filter((row) => !readme.includes(row))).toEqual([]);
  });

  it('has a row for each output', () => {
    const rows = Object.entries(action.outputs).map(([name, output]) => `| \`${name}\` | ${output.description} |`);
    expect(rows.filter((row) => !readme.includes(row))).toEqual([]);
  });
});

describe('the command line', () => {
  it('has a flag for each setting that concerns it', () => {
    const run = buildProgram().commands.find((command) => command.name() === 'run');
    const flags = run?.options.map((option) => option.long?.replace(/^--(no-)?/, '')) ?? [];
    const wanted = Object.keys(SETTINGS).filter((name) => !ACTION_ONLY.includes(name));
    expect(wanted.filter((name) => !flags.includes(name))).toEqual([]);
  });
});

function shown(value: string): string {
  return value === '' ? '' : `\`${value}\``;
}
