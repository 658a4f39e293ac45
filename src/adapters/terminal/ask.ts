import { createInterface, type Interface } from 'node:readline/promises';

/** Asks a person one question a line; undefined when they end the conversation (Ctrl-D, Ctrl-C). */
export type Ask = (question: string) => Promise<string | undefined>;

/** A conversation on a terminal. Nothing is read before the first question. */
export function openConversation(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Disposable & { readonly ask: Ask } {
  let lines: Interface | undefined;
  let hasEnded = false;
  const open = (): Interface => {
    const opened = createInterface({ input, output, terminal: true });
    opened.once('close', () => (hasEnded = true));
    return opened;
  };
  return {
    ask: async (question) => {
      lines ??= open();
      if (hasEnded) return undefined;
      const ended = Promise.withResolvers<undefined>();
      lines.once('close', () => ended.resolve(undefined));
      return await Promise.race([lines.question(question).catch(() => undefined), ended.promise]);
    },
    [Symbol.dispose]: () => lines?.close(),
  };
}
