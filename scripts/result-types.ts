import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ENTRY = fileURLToPath(new URL('../src/domain/result.ts', import.meta.url));

/** The types of the result file as one declaration file: what is undefined in the program is null in the file. */
export function resultTypes(): string {
  const { declared, wordLists } = readDeclarations();
  const wanted = reachable('Result', declared);
  const parts = [...declared].filter(([name]) => wanted.has(name)).map(([, text]) => asWritten(text, wordLists));
  return `// The result file of Evaldelta (\`report-json\`, \`evaldelta run --json\`). Generated from its sources.\n\n${parts.join('\n\n')}\n`;
}

type Declarations = {
  readonly declared: ReadonlyMap<string, string>;
  /** Lists of words, each as the union of its members. */
  readonly wordLists: ReadonlyMap<string, string>;
};

function readDeclarations(): Declarations {
  const types = new Map<string, string>();
  const wordLists = new Map<string, string>();
  const program = ts.createProgram([ENTRY], {
    declaration: true,
    emitDeclarationOnly: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2024,
    types: [],
    strict: true,
  });
  program.emit(undefined, (file, text) => {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2024, true);
    for (const [, name = '', words = ''] of text.matchAll(/^export declare const (\w+): readonly \[([^\]]*)\];$/gm))
      wordLists.set(name, words.replaceAll(', ', ' | '));
    for (const statement of source.statements.filter(ts.isTypeAliasDeclaration)) {
      if (types.has(statement.name.text)) throw new Error(`Two types are called ${statement.name.text}.`);
      types.set(statement.name.text, statement.getFullText().trim());
    }
  });
  return { declared: new Map([...types, ...unionsOf(program, { declared: types, wordLists })]), wordLists };
}

/** A word of a catalogue, `Budget['name']`, or of a list that is put together. */
const PICKED = /= (?:\w+\['\w+'\]|\(typeof \w+\)\[number\]);$/;

/** Types that are words picked out of other values: their declarations with the words themselves. */
function unionsOf(program: ts.Program, { declared, wordLists }: Declarations): ReadonlyMap<string, string> {
  const checker = program.getTypeChecker();
  const own = program.getSourceFiles().filter(({ isDeclarationFile }) => !isDeclarationFile);
  const unions = own
    .flatMap(({ statements }) => statements.filter(ts.isTypeAliasDeclaration))
    .flatMap(({ name }) => {
      const type = checker.getTypeAtLocation(name);
      const words = type.isUnion() ? type.types : [type];
      const text = declared.get(name.text) ?? '';
      const isListed = [...wordLists.keys()].some((list) => text.includes(`typeof ${list})`));
      if (isListed || !words.every((word) => word.isStringLiteral())) return [];
      const listed = words.map((word) => JSON.stringify(word.value)).sort();
      return [[name.text, text.replace(PICKED, () => `= ${listed.join(' | ')};`)] as const];
    });
  return new Map(unions);
}

function reachable(from: string, declared: ReadonlyMap<string, string>, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(from)) return seen;
  seen.add(from);
  const code = (declared.get(from) ?? '').replace(/\/\*[\s\S]*?\*\//g, '');
  const named = new Set(code.match(/\b[A-Z]\w*/g));
  for (const name of declared.keys()) if (named.has(name)) reachable(name, declared, seen);
  return seen;
}

function asWritten(text: string, wordLists: Declarations['wordLists']): string {
  // In the file a number that keeps its spelling is a number.
  return text
    .replace(/\(typeof (\w+)\)\[number\]/g, (_list, name: string) => {
      const words = wordLists.get(name);
      if (words === undefined) throw new Error(`The words of ${name} are not known.`);
      return words;
    })
    .replace('typeof RESULT_SCHEMA_VERSION', '1')
    .replace(' Literal |', '')
    .replace(/\bundefined\b/g, 'null');
}
