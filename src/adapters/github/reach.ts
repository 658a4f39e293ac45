/** How a request is sent. */
type Send = typeof fetch;

/** Sends requests of one job to GitHub, and remembers when nobody is there. */
export type Reach = {
  /** `send` with the memory; what it throws for good is a NoAnswer. */
  readonly through: (send: Send) => Send;
};

/** No other attempt is worth it. Octokit neither wraps nor repeats an error of this name. */
export class NoAnswer extends Error {
  constructor(why: string, options?: ErrorOptions) {
    super(why, options);
    this.name = 'AbortError';
  }
}

/** So long GitHub may be silent, over all questions, before it counts as unreachable. */
const PATIENCE_MS = 30_000;
/** After so long it is asked once more: a run takes longer than most outages. */
const AGAIN_AFTER_MS = 60_000;

/** A memory for one job: each of its questions would otherwise wait as long as the first. */
export function rememberReach(ticksMs: () => number): Reach {
  let silence: { readonly sinceMs: number; readonly untilMs: number } | undefined;
  const isLong = () => silence !== undefined && silence.untilMs - silence.sinceMs >= PATIENCE_MS;
  const miss = (startedMs: number): void => {
    silence = { sinceMs: silence?.sinceMs ?? startedMs, untilMs: ticksMs() };
  };
  const through =
    (send: Send): Send =>
    async (input, init) => {
      const startedMs = ticksMs();
      if (silence !== undefined && isLong() && startedMs - silence.untilMs < AGAIN_AFTER_MS)
        throw new NoAnswer('it was unreachable a moment ago');
      try {
        const response = await send(input, init);
        if (response.status < 500) silence = undefined;
        else miss(startedMs);
        return response;
      } catch (error) {
        miss(startedMs);
        if (!isLong()) throw error;
        throw new NoAnswer(reasonOf(error), { cause: error });
      }
    };
  return { through };
}

/** `fetch` hides the reason in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
