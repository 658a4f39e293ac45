import { failStep } from '../adapters/actions/commands.ts';
import { endProcess } from '../adapters/programs/end-process.ts';
import { runPost } from './post.ts';
import { VERSION } from '../version.ts';

try {
  await runPost(process.env);
} catch (error) {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  failStep(`This is a bug in Evaldelta ${VERSION}, not your mistake. Please report it with this:\n${stack}`, 3);
}
await endProcess();
