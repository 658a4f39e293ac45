import type { AgentAction, AgentEndpoint } from '../../../domain/agents/agent.ts';
import type { Output, Request } from '../../../domain/request.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { AgentApi } from '../broker/apis.ts';

/** What a program is started for. */
export type CliTask = {
  readonly endpoint: AgentEndpoint;
  readonly request: Request;
  /** Where its model answers, seen from inside: an origin. */
  readonly origin: string;
  /** What it takes for its key. */
  readonly token: string;
};

/** How it is started. */
export type CliStart = {
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Files of its home, by path. */
  readonly home: ReadonlyMap<string, string>;
  readonly input: string;
};

/** How a program came to its end, as it says itself. */
export type CliEnd =
  | { readonly kind: 'finished' }
  | { readonly kind: 'turns' }
  /** Its model would not go on; the output says so. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed'; readonly message: string }
  /** It may do better the next time. */
  | { readonly kind: 'stumbled'; readonly message: string };

/** What a program told of its work. */
export type CliReport = {
  readonly actions: readonly AgentAction[];
  readonly skills: readonly { readonly name: string; readonly isInferred: boolean }[];
  /** Undefined where it never said that it was done. */
  readonly end: CliEnd | undefined;
  /** What it says it is. */
  readonly version: string | undefined;
  /** Undefined where it does not tell its turns. */
  readonly turns: number | undefined;
  readonly output: Output;
};

/** Follows what a program prints. */
export type CliReader = {
  /** Takes one line of its stdout. Returns whether a skill has been activated by now. */
  readLine(line: string): boolean;
  /** It has said all that it has to say, though it may take seconds to end. */
  readonly isOver?: boolean;
  report(): CliReport;
};

/** One agent program: how it is started, and how it tells what it does. */
export type Cli = {
  /** What it is called on the PATH; undefined: the endpoint's own command. */
  readonly program: string | undefined;
  /** What its model has to speak, one of these. */
  readonly apis: readonly AgentApi[];
  /** It ends before a pipe has taken what it wrote, so that its stdout is a file. */
  readonly losesOutput?: boolean;
  start(task: CliTask, program: string): CliStart;
  openReader(): CliReader;
};

/** An output that says so and is nothing else. */
export function saying(text: string): Output {
  return { text, toolCalls: [], finishReason: 'stop', metadata: {} };
}

/** The one turn of the user that a program takes. Throws UserError `unsupported` for a conversation, a picture, a system prompt. */
export function onlyPrompt({ endpoint, request }: CliTask): string {
  const [first, ...more] = request.messages;
  if (first?.role === 'user' && more.length === 0 && first.images.length === 0) return first.text;
  throw new UserError({
    code: 'unsupported',
    sentence: `The agent ${endpoint.agent} takes one text of the user, and a case gives it ${request.messages.map(({ role, images }) => (images.length > 0 ? 'a picture' : role)).join(', ') || 'none'}.`,
    place: undefined,
    hint: 'Write the case’s task as one `prompt:`.',
  });
}

const LONGEST_ARGS = 4_000;

/** Arguments as they are kept. */
export function argsOf(value: unknown): Pick<AgentAction, 'args' | 'isCut'> {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length <= LONGEST_ARGS ? { args: text } : { args: text.slice(0, LONGEST_ARGS), isCut: true };
}
