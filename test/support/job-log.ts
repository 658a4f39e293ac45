/** An annotation that the runner would attach to the commit. */
export type JobAnnotation = {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
};

/** What the runner takes from a step's standard output. */
export function readLog(stdout: string): {
  readonly annotations: readonly JobAnnotation[];
  readonly masks: readonly string[];
} {
  const commands = parseCommands(stdout);
  return {
    annotations: commands.flatMap(({ name, ...rest }) => (isLevel(name) ? [{ level: name, ...rest }] : [])),
    masks: commands.filter((command) => command.name === 'add-mask').map((command) => command.message),
  };
}

type Command = {
  readonly name: string;
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
};

function isLevel(name: string): name is JobAnnotation['level'] {
  return name === 'error' || name === 'warning' || name === 'notice';
}

/** Workflow commands as the runner reads them: a line that starts with `::`, after blanks. */
function parseCommands(stdout: string): Command[] {
  return stdout.split(/\r\n|\r|\n/).flatMap((line) => {
    const found = /^\s*::([a-z-]+)( [^:]*(?::(?!:)[^:]*)*)?::(.*)$/.exec(line);
    if (found === null) return [];
    const pairs = (found[2] ?? '')
      .trim()
      .split(',')
      .filter((pair) => pair !== '');
    const properties = Object.fromEntries(
      pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), unescapeData(pair.slice(pair.indexOf('=') + 1))]),
    );
    return [{ name: found[1] ?? '', message: unescapeData(found[3] ?? ''), properties }];
  });
}

function unescapeData(text: string): string {
  const escapes: Readonly<Record<string, string>> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
  return text.replace(/%(?:0D|0A|3A|2C|25)/g, (escape) => escapes[escape] ?? escape);
}

/** Reads a `GITHUB_OUTPUT` file: `name<<DELIMITER`, the value's lines, `DELIMITER`. */
export function parseOutputs(text: string): Record<string, string> {
  const blocks = text.matchAll(/^([^=\n<]+)<<(.+)\n([\s\S]*?)\n?^\2$/gm);
  return Object.fromEntries([...blocks].map(([, name = '', , value = '']) => [name, value]));
}
