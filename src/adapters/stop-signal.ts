/** Aborted at Ctrl-C or SIGTERM, for a command that would otherwise go on for ever. From then on the caller has to end. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort());
  return controller.signal;
}
