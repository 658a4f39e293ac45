import * as core from '@actions/core';
import { stat } from 'node:fs/promises';
import type { Remark } from '../../domain/review/remark.ts';
import type { Place } from '../../domain/user-error.ts';
import type { Log } from '../../ports.ts';
import { naming, namingNow } from '../files/disk-error.ts';
import { safeLines } from '../terminal/log-line.ts';
import { PublishError } from './publish-error.ts';

/** A step's summary above this many bytes is thrown away as a whole by GitHub. */
export const JOB_SUMMARY_MAX_BYTES = 1024 * 1024;

/** GitHub shows ten of each level a step; one of them is kept for the sentence that fails the step. */
export const ANNOTATIONS_PER_LEVEL = 9;

const ANNOTATION_MAX_CHARACTERS = 2000;

/** The inputs that say something; an input set to nothing is left to its default. */
export function readInputs<Name extends string>(
  names: readonly Name[],
  getInput: (name: string) => string = core.getInput,
): Readonly<Partial<Record<Name, string>>> {
  const given = names.map((name) => [name, getInput(name)] as const).filter(([, value]) => value !== '');
  return Object.fromEntries(given) as Partial<Record<Name, string>>;
}

/** Writes the step's outputs. */
export function writeOutputs(outputs: Readonly<Record<string, string>>): void {
  namingNow(process.env['GITHUB_OUTPUT'] ?? 'GITHUB_OUTPUT', () => {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  });
}

/** Has the runner blank out these values, and each line of them, in everything that is logged from now on. */
export function maskSecrets(secrets: readonly string[]): void {
  const lines = secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]).map((line) => line.trim());
  for (const line of new Set(lines)) if (line !== '') core.setSecret(line);
}

/**
 * Writes the first of the texts that fits into a job summary, so put the fullest first. Throws PublishError where none
 * fits or the runner has no summaries.
 */
export async function writeJobSummary(texts: readonly string[]): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  const written = file === undefined || file === '' ? 0 : await sizeOf(file);
  const text = texts.find((candidate) => written + Buffer.byteLength(candidate) < JOB_SUMMARY_MAX_BYTES);
  if (text === undefined) {
    throw new PublishError('too-large', { sentence: 'The job summary is larger than GitHub takes.', hint: undefined });
  }
  try {
    await naming(file ?? '', () => core.summary.addRaw(text, true).write());
  } catch (cause) {
    core.summary.emptyBuffer();
    const sentence = `The job summary could not be written: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw new PublishError('unsupported', { sentence, hint: undefined }, { cause });
  }
}

/**
 * Shows remarks in the diff, as many as GitHub shows, the rest as log lines; worst first. `directory` leads from the
 * workspace to the repository's root, empty where they are the same.
 */
export function annotate(annotations: readonly Remark[], directory: string): void {
  for (const level of ['error', 'warning', 'notice'] as const) {
    const remarks = annotations.filter((annotation) => annotation.level === level);
    for (const { message, title, place } of remarks.slice(0, ANNOTATIONS_PER_LEVEL)) {
      core[level](safeLines(message).slice(0, ANNOTATION_MAX_CHARACTERS), { title, ...lineOf(place, directory) });
    }
    for (const { message, place } of remarks.slice(ANNOTATIONS_PER_LEVEL)) {
      core.info(safeLines(`${level}: ${place === undefined ? '' : `${place.file}:${place.line}: `}${message}`));
    }
  }
}

/** Ends the step red: the sentence is shown with it, the code becomes the process's own. `exitCode` is 1 to 3. */
export function failStep(sentence: string, exitCode: number): void {
  core.setFailed(safeLines(sentence));
  process.exitCode = exitCode;
}

/** Log lines of a job; a warning is also shown on the run's page. */
export function createActionsLog(): Log {
  return {
    info: (line) => core.info(safeLines(line)),
    warn: (line) => core.warning(safeLines(line)),
  };
}

function lineOf(place: Place | undefined, directory: string): core.AnnotationProperties {
  if (place === undefined) return {};
  return {
    file: directory === '' ? place.file : `${directory}/${place.file}`,
    startLine: place.line === 0 ? undefined : place.line,
    startColumn: place.column === 0 ? undefined : place.column,
  };
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => undefined);
  return found?.size ?? 0;
}
