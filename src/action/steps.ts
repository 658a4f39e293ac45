/** Starts the Action's step. */
export async function startMain(): Promise<void> {
  await import('./main.ts');
}

/** Starts what the Action does at the end of the job: it has a program of its own, for the step may not have lived. */
export async function startPost(): Promise<void> {
  await import('./post-main.ts');
}
