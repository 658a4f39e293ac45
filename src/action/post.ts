import { createActionsLog, readInputs } from '../adapters/actions/commands.ts';
import { readRunner, type RunnerEnvironment } from '../adapters/actions/runner.ts';
import { saveStore } from '../adapters/actions/store-cache.ts';
import { UserError } from '../domain/user-error.ts';
import { SETTINGS } from '../settings.ts';

/**
 * Runs at the end of the job, also of a cancelled one: what was paid for is kept for the next run. It measures nothing and
 * publishes nothing, however early the step itself was ended.
 */
export async function runPost(env: RunnerEnvironment): Promise<void> {
  const inputs = readInputs(['cache', 'comment-id', 'shard']);
  const { cache, 'comment-id': commentId = SETTINGS['comment-id'].default, shard } = inputs;
  if (cache === 'false') return;
  const log = createActionsLog();
  try {
    await saveStore(readRunner(env, commentId, shard), log);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // The step itself has turned red for it.
    log.info(error.message);
  }
}
