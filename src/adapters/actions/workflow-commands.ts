import { randomUUID } from 'node:crypto';
import { access, appendFile, constants } from 'node:fs/promises';
import { appendFileSync } from 'node:fs';

// How a step talks to its runner, as GitHub describes it. `@actions/core` does the same, and brings a client for HTTP of
// three quarters of a megabyte that every step would load.

/** Where a message is shown, and under which title. What is undefined or 0 is left out. */
export type Shown = {
  readonly title?: string | undefined;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly col?: number | undefined;
};

/** What an input says, without the white space around it; empty where it says nothing. */
export function inputOf(name: string): string {
  return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}

/** Sets an output of the step. */
export function setOutput(name: string, value: string): void {
  const file = process.env['GITHUB_OUTPUT'] ?? '';
  if (file === '') throw new Error('The runner names no file for outputs (GITHUB_OUTPUT).');
  // No value can end itself early: nobody knows the delimiter before it is written.
  const delimiter = `ghadelimiter_${randomUUID()}`;
  appendFileSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}

/** Has a text blanked out in everything that is logged from now on. */
export function setSecret(secret: string): void {
  issue('add-mask', secret);
}

/** A line of the log. */
export function logLine(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A message in the log, on the run's page and, where it has a file, beside its line. */
export function logMessage(level: 'error' | 'warning' | 'notice', message: string, shown: Shown = {}): void {
  issue(level, message, shown);
}

/** Folds what is logged until `endGroup`. */
export function startGroup(title: string): void {
  issue('group', title);
}

/** Ends what `startGroup` began. */
export function endGroup(): void {
  issue('endgroup', '');
}

/** Appends to the step's summary. Rejects where the runner has none. */
export async function appendSummary(text: string): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY'] ?? '';
  if (file === '') throw new Error('the runner names no file for it (GITHUB_STEP_SUMMARY)');
  // A summary that is not there yet is not made: nobody would read it.
  await access(file, constants.R_OK | constants.W_OK);
  await appendFile(file, `${text}\n`);
}

function issue(command: string, message: string, shown: Shown = {}): void {
  const said = Object.entries(shown).filter(([, value]) => value !== undefined && value !== '' && value !== 0);
  const properties = said.map(([name, value]) => `${name}=${escapedValue(String(value))}`).join(',');
  process.stdout.write(`::${command}${properties === '' ? '' : ` ${properties}`}::${escaped(message)}\n`);
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedValue(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
