/** The process, as the command line needs it. */
export type Terminal = {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly hasColor: boolean;
  /** Columns. */
  readonly width: number;
  /** Standard error can be drawn over: a person watches, no log. */
  readonly isLive: boolean;
  /** Asks the person in front of it; undefined where nobody answers. The answer is undefined once they have ended it. */
  readonly ask: ((question: string) => Promise<string | undefined>) | undefined;
  /** From its first call on, Ctrl-C aborts the signal instead of ending the process. */
  readonly stopSignal: () => AbortSignal;
};

/** What the person in front of it is called on this machine. */
export function userOf({ env }: Pick<Terminal, 'env'>): string | undefined {
  return env['USER'] ?? env['USERNAME'];
}

/** Exit codes: 0 nothing stands against the change, 1 a regression, 2 a user's mistake or not measurable, 3 our bug. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a command is given. */
export type CommandHost = { readonly terminal: Terminal; readonly finish: (code: ExitCode) => void };
