import { readdir, readFile } from 'node:fs/promises';

/** A process that starts others while it is looked for is looked for again, so often. */
const LOOKS = 5;

/**
 * Kills what programs of a run left behind in sessions of their own, where no process group reaches: who still has a variable
 * of the run in its environment. Linux tells that of processes; elsewhere nothing is found.
 */
export async function killStrays(name: string, value: string): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    const strays = await findStrays(`${name}=${value}`);
    if (strays.length === 0) return;
    strays.forEach(kill);
  }
}

async function findStrays(variable: string): Promise<readonly number[]> {
  const names = await readdir('/proc').catch((): string[] => []);
  const pids = names.filter((each) => /^\d+$/.test(each)).map(Number);
  const found = await Promise.all(pids.map(async (pid) => ((await hasVariable(pid, variable)) ? [pid] : [])));
  return found.flat().filter((pid) => pid !== process.pid);
}

/** A process of somebody else, or one that has just ended, shows nothing. */
async function hasVariable(pid: number, variable: string): Promise<boolean> {
  const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
  return environment.split('\0').includes(variable);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}
