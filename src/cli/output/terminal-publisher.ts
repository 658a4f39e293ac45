import { openFile } from '../../adapters/files/open-file.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Publisher } from '../../ports/publisher.ts';
import { writeAskedFile } from './asked-file.ts';
import { textOf, type Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';

/**
 * A person's terminal and the files that were asked for with `--json`, `--html` and `--junit`. What could not be written is
 * thrown at the end, as one UserError.
 */
export function createTerminalPublisher(terminal: Terminal, options: Options): Publisher {
  const mistakes: UserError[] = [];
  const written: string[] = [];
  return {
    summary: ({ terminal: draw }) => terminal.write(draw({ color: terminal.hasColor, width: terminal.width })),
    outputs: () => undefined,
    file: async (name, text) => {
      const file = textOf(options, name);
      if (file === undefined) return undefined;
      written.push(...writeAskedFile(`--${name}`, file, await text()));
      return file;
    },
    upload: () => Promise.resolve(undefined),
    annotate: () => undefined,
    failed: (error) => {
      if (!(error instanceof UserError)) throw error;
      mistakes.push(error);
    },
    conclude: async () => {
      if (written.length > 0) terminal.writeError(`Wrote ${written.join(', ')}\n`);
      const page = textOf(options, 'html');
      if (options['open'] === true && page !== undefined && !(await openFile(page, terminal.env))) {
        terminal.writeError(`warning: No program here could open ${page}.\n`);
      }
      if (mistakes.length > 0) throw new UserError(mistakes.flatMap(({ all }) => all));
    },
  };
}
