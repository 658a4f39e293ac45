import { startWithoutKeys } from './adapters/clean-start.ts';
import { endProcess } from './adapters/end-process.ts';
import { leaveNothingAtSignals } from './adapters/stop-signal.ts';
import { VERSION } from './version.ts';

// Before anything large is loaded: it may start the process once more.
startWithoutKeys();
leaveNothingAtSignals();
try {
  const { runAction } = await import('./action.ts');
  process.exitCode = await runAction(process.env);
} catch (error) {
  const { failStep } = await import('./adapters/actions.ts');
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  failStep(`This is a bug in Evaldelta ${VERSION}, not your mistake. Please report it with this:\n${stack}`, 3);
}
await endProcess();
