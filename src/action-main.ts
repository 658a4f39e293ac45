import { failStep, isPostStep, markPostStep } from './adapters/actions.ts';
import { runAction, runPost } from './action.ts';
import { VERSION } from './version.ts';

try {
  if (isPostStep()) {
    await runPost(process.env);
  } else {
    markPostStep();
    process.exitCode = await runAction(process.env);
  }
} catch (error) {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  failStep(`This is a bug in Evaldelta ${VERSION}, not your mistake. Please report it with this:\n${stack}`, 3);
}
