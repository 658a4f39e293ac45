import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { LAUNCHER } from '../../../src/adapters/agents/sandbox/launcher.ts';

/** Writes more than any pipe holds, and a last line; then it ends while something of it holds its streams. */
const TALKER = `
process.stdout.write('x'.repeat(8_000_000) + '\\nLAST\\n', () => process.exit(0));
require('node:child_process').spawn('sleep', ['30'], { stdio: 'inherit', detached: true }).unref();
`;

/** Writes as much, and does not wait until it is written. */
const HASTY = "process.stdout.write('x'.repeat(8_000_000) + '\\nLAST\\n'); process.exit(3);";

describe('the first program of a sandbox', () => {
  it('loses nothing that its program wrote, though its reader is slow', async () => {
    const child = spawn(process.execPath, ['-e', LAUNCHER], { stdio: ['pipe', 'pipe', 'ignore'] });
    const launch = { command: [process.execPath, '-e', TALKER], directory: process.cwd(), env: {}, input: '' };
    child.stdin.write(`${JSON.stringify(launch)}\n`);
    const ended = new Promise((resolve) => void child.once('close', resolve));
    await wait(2500);
    let said = '';
    for await (const chunk of child.stdout.setEncoding('utf8')) said += String(chunk);
    expect([said.length, said.slice(-6), await ended]).toEqual([8_000_006, '\nLAST\n', 0]);
  });

  it('loses nothing of one that does not wait for its reader, where its stdout is a file that nobody else finds', async () => {
    const spool = mkdtempSync(join(tmpdir(), 'launcher-'));
    const child = spawn(process.execPath, ['-e', LAUNCHER], { stdio: ['pipe', 'pipe', 'ignore'] });
    const launch = { command: [process.execPath, '-e', HASTY], directory: process.cwd(), env: {}, input: '', spool };
    child.stdin.write(`${JSON.stringify(launch)}\n`);
    const ended = new Promise((resolve) => void child.once('close', resolve));
    let said = '';
    for await (const chunk of child.stdout.setEncoding('utf8')) said += String(chunk);
    expect([said.length, said.slice(-6), await ended]).toEqual([8_000_006, '\nLAST\n', 3]);
    expect(readdirSync(spool)).toEqual([]);
  });
});
