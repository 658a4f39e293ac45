import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isHarmless } from './process.ts';
import { isSecretVariable } from '../secrets/secret-variables.ts';
import { temporaryDirectory } from '../files/temporary-file.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** What leads the second start to the variables of the first: a key for one file, and the file. */
const HANDED_OVER = 'EVALDELTA_HANDED_OVER';
const CIPHER = 'aes-256-gcm';
const [KEY_BYTES, NONCE_BYTES, TAG_BYTES] = [32, 12, 16];

/** Any program of the same user could else send a signal, and ask the debugger that it starts for every variable. */
const NO_DEBUGGER = '--disable-sigusr1';

/** Read by Node.js itself, or by a library under it, before any of our lines runs. */
const NATIVE = /^(?:NODE_|V8_|UV_|LD_|DYLD_|MALLOC_|OPENSSL_|SSL_|LC_|ICU_|ASAN_|COLUMNS$|LINES$|TERM$)/;

/**
 * Replaces this process by one of the same id that was given no key. The variables that a process starts with can be read by
 * every program of its user for as long as it lives (`/proc/PID/environ`), whatever it does to them later; what is set
 * afterwards cannot. In the second process all variables are back when this returns. Without effect where the system
 * cannot replace a process (Windows).
 */
export function startWithoutKeys(): void {
  // Who cannot be started anew is not debugged either; who can is not ended by it.
  process.on('SIGUSR1', () => undefined);
  const handed = process.env[HANDED_OVER];
  if (handed === undefined) return leave(process.env);
  Reflect.deleteProperty(process.env, HANDED_OVER);
  Object.assign(process.env, takeOver(handed));
}

function leave(env: Variables): void {
  if (process.execve === undefined || process.platform === 'win32') return;
  const handed = tryHandOver(env);
  if (handed === undefined) return;
  const [, ...rest] = process.argv;
  const given = { ...harmless(env), [HANDED_OVER]: handed };
  process.execve(process.execPath, [process.argv0, ...process.execArgv, NO_DEBUGGER, ...rest], given);
}

function harmless(env: Variables): Variables {
  const isShown = (name: string, value: string | undefined): boolean =>
    (isHarmless(name) || NATIVE.test(name) || isPlainProxy(name, value)) && !isSecretVariable(name, value);
  return Object.fromEntries(Object.entries(env).filter(([name, value]) => isShown(name, value)));
}

/** Node.js may be told to take the proxy from the environment; one with a password waits. */
function isPlainProxy(name: string, value: string | undefined): boolean {
  return /^(?:https?|all)_proxy$/i.test(name) && value?.includes('@') === false;
}

/** Undefined where nothing can be written; whatever starts programs needs a directory too, and says so. */
function tryHandOver(env: Variables): string | undefined {
  try {
    const file = join(temporaryDirectory('evaldelta-start-', env['RUNNER_TEMP']), 'variables');
    const [key, nonce] = [randomBytes(KEY_BYTES), randomBytes(NONCE_BYTES)];
    // A start that is killed midway leaves nothing on the disk that anybody can read.
    const cipher = createCipheriv(CIPHER, key, nonce);
    const text = Buffer.concat([cipher.update(JSON.stringify(env)), cipher.final()]);
    writeFileSync(file, Buffer.concat([nonce, cipher.getAuthTag(), text]), { mode: 0o600, flag: 'wx' });
    return `${key.toString('hex')}:${file}`;
  } catch {
    return undefined;
  }
}

function takeOver(handed: string): Variables {
  const file = handed.slice(2 * KEY_BYTES + 1);
  const sealed = readFileSync(file);
  rmSync(dirname(file), { recursive: true, force: true });
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const start = NONCE_BYTES + TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, Buffer.from(handed.slice(0, 2 * KEY_BYTES), 'hex'), nonce);
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, start));
  const text = Buffer.concat([decipher.update(sealed.subarray(start)), decipher.final()]);
  return JSON.parse(text.toString()) as Variables;
}
