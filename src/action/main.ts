import { startWithoutKeys } from '../adapters/programs/clean-start.ts';
import { endProcess } from '../adapters/programs/end-process.ts';
import { leaveNothingAtSignals } from '../adapters/process/stop-signal.ts';
import { VERSION } from '../version.ts';

// Before anything large is loaded: it may start the process once more.
startWithoutKeys();
leaveNothingAtSignals();
try {
  const { runAction } = await import('./action.ts');
  process.exitCode = await runAction(process.env);
} catch (error) {
  const { failStep } = await import('../adapters/actions/commands.ts');
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  failStep(`This is a bug in Evaldelta ${VERSION}, not your mistake. Please report it with this:\n${stack}`, 3);
}
await endProcess();
