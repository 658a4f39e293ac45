import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');
const STEPS = ['suite', 'plan', 'run', 'compare', 'verdict', 'report'];
const WITH_ROOMS = [
  'domain',
  'suite',
  'plan',
  'run',
  'compare',
  'scorers',
  'report',
  'report/words',
  'report/html',
  'adapters',
  'cli',
];
const SHELLS = ['action', 'cli'];

/** What each room may import besides itself. `node:` lists the built-in modules that are pure. */
const MAY_IMPORT: Readonly<
  Record<
    string,
    { readonly rooms: readonly string[]; readonly packages: readonly string[] | 'any' | 'any but effects' }
  >
> = {
  domain: { rooms: [], packages: ['node:crypto'] },
  ports: { rooms: ['domain'], packages: [] },
  settings: { rooms: ['domain'], packages: ['zod'] },
  'json-schema': { rooms: ['domain'], packages: ['ajv', 'ajv-formats', 're2js', 'fastest-levenshtein'] },
  forms: { rooms: ['domain'], packages: ['zod'] },
  scorers: { rooms: ['domain', 'ports', 'json-schema', 'forms'], packages: 'any but effects' },
  suite: {
    rooms: ['domain', 'ports', 'json-schema', 'forms', 'scorers'],
    packages: [
      'zod',
      'yaml',
      'liquidjs',
      'csv-parse',
      'fastest-levenshtein',
      're2js',
      '@humanwhocodes/momoa',
      'node:crypto',
      'node:path',
    ],
  },
  plan: { rooms: ['domain', 'scorers'], packages: ['node:crypto', 'diff'] },
  run: { rooms: ['domain', 'ports', 'json-schema', 'scorers'], packages: 'any but effects' },
  compare: { rooms: ['domain', 'scorers'], packages: ['pure-rand'] },
  verdict: { rooms: ['domain'], packages: [] },
  report: {
    rooms: ['domain', 'result'],
    packages: [
      'diff',
      'markdown-table',
      'zod',
      'fast-string-width',
      'fast-wrap-ansi',
      'd3-array',
      'd3-scale',
      'd3-shape',
      'node:util',
    ],
  },
  result: { rooms: ['domain'], packages: ['zod'] },
  stories: {
    rooms: ['domain', 'ports', 'settings', 'result', 'history', 'foreign', 'result-diff', 'harness', ...STEPS],
    packages: [],
  },
  models: { rooms: ['domain', 'ports', 'stories', ...STEPS], packages: [] },
  'judge-check': {
    rooms: ['domain', 'ports', 'suite', 'plan', 'run', 'scorers', 'compare', 'stories'],
    packages: [],
  },
  promote: { rooms: ['domain', 'suite', 'run'], packages: [] },
  history: { rooms: ['domain', 'ports', 'compare'], packages: ['zod', 'node:crypto'] },
  'result-diff': { rooms: ['domain', 'ports', 'compare', 'verdict', 'report'], packages: [] },
  harness: {
    rooms: ['domain', 'ports', 'foreign', 'result-diff', 'compare'],
    packages: ['node:path'],
  },
  foreign: { rooms: ['domain'], packages: ['zod', 'fast-xml-parser', 're2js', 'node:crypto', 'node:zlib'] },
  init: {
    rooms: ['domain', 'ports', 'scorers', 'suite'],
    packages: ['zod', 'yaml', 'liquidjs', 'node:path', 'node:vm'],
  },
  adapters: { rooms: ['domain', 'ports'], packages: 'any' },
  publish: { rooms: ['report', 'domain', 'ports'], packages: [] },
  version: { rooms: [], packages: [] },
  action: {
    rooms: ['stories', 'foreign', 'publish', 'version', 'settings', 'adapters', 'report', 'result', 'domain', 'ports'],
    packages: ['node:'],
  },
  cli: {
    rooms: [
      'stories',
      'result-diff',
      'judge-check',
      'models',
      'promote',
      'foreign',
      'publish',
      'init',
      'version',
      'settings',
      'adapters',
      'report',
      'result',
      'domain',
      'ports',
    ],
    packages: ['commander', 'node:'],
  },
};

/** Names that touch the world; only adapters and the shells may. */
const EFFECTS = ['process', 'console', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'performance'];
const EFFECT_CALLS = ['Date.now', 'Math.random', 'AbortSignal.timeout'];

type Source = { readonly path: string; readonly room: string; readonly file: ts.SourceFile };

const sources: readonly Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => ({ path, room: roomOf(path), file: parse(join(SRC, path)) }));

describe('the import table of the rooms', () => {
  it.each(sources.map((source) => [source.path, source] as const))('holds in %s', (_path, source) => {
    expect(imports(source).flatMap((name) => message(source, name))).toEqual([]);
  });

  it('goes round in no circle, for types neither', () => {
    expect(circles(new Map(sources.map((source) => [source.path, neighbours(source)])))).toEqual([]);
  });

  it('knows every room', () => {
    expect(sources.filter((source) => !(source.room in MAY_IMPORT)).map((source) => source.path)).toEqual([]);
  });
});

describe('the rooms within rooms', () => {
  const map = readFileSync(join(SRC, 'README.md'), 'utf8').split('\n');
  it.each(WITH_ROOMS)('of src/%s stand in the map, each with what lives there', (room) => {
    const start = map.indexOf(`| in \`src/${room}/\` | what lives there |`);
    const rows = map.slice(start + 2, map.indexOf('', start));
    const named = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)\/`/g)].map(([, name]) => name),
    );
    const entries = readdirSync(join(SRC, room), { withFileTypes: true });
    const within = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(within).not.toEqual([]);
    expect(named.sort()).toEqual(within.sort());
  });
});

describe('the catalogue of scorers', () => {
  it('loads no scorer before one is needed', () => {
    const catalogue = sources.filter(({ path }) => path === join('scorers', 'catalogue.ts'));
    const names = catalogue.flatMap(atOnce);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !name.startsWith('../domain/') && !name.endsWith('/scorers.ts'))).toEqual([]);
  });

  it('is made of declarations that load no scorer either', () => {
    const declarations = sources.filter(({ path }) => /^scorers\W\w+\Wscorers\.ts$/.test(path));
    const names = declarations.flatMap(atOnce).filter((name) => name.startsWith('.'));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !/\/(?:domain|forms)\/|\/parts\/form\.ts$/.test(name))).toEqual([]);
  });

  it('is all that other steps than the run know of scorers', () => {
    const others = sources.filter(({ room }) => !['scorers', 'run'].includes(room));
    const used = others.flatMap(neighbours).filter((path) => path.startsWith(`scorers${sep}`));
    expect([...new Set(used)].sort()).toEqual([join('scorers', 'catalogue.ts'), join('scorers', 'declaration.ts')]);
  });
});

describe('effects', () => {
  const pure = sources.filter((source) => !['adapters', ...SHELLS].includes(source.room));
  it.each(pure.map((source) => [source.path, source] as const))('are absent from %s', (_path, source) => {
    expect(effects(source.file)).toEqual([]);
  });
});

describe('exports', () => {
  it.each(sources.map((source) => [source.path, source] as const))('of %s say what they are for', (_path, source) => {
    expect(undocumented(source.file)).toEqual([]);
  });
});

describe('the map in src/README.md', () => {
  it('names only paths that exist, and every room', () => {
    const map = readFileSync(join(SRC, 'README.md'), 'utf8');
    const paths = [...map.matchAll(/`((?:src|test|fixtures|scripts|bench|schema|docs|dist)\/[^`\s]*)`/g)].map(
      (match) => match[1] ?? '',
    );
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    const rooms = Object.keys(MAY_IMPORT).filter((room) => existsSync(join(SRC, room)));
    expect(rooms.filter((room) => !map.includes(`src/${room}/`))).toEqual([]);
  });
});

/** What a source imports as a value when it is loaded. */
function atOnce({ file }: Source): readonly string[] {
  const nodes = file.statements.filter(isValueImport);
  return nodes.map(({ moduleSpecifier }) => (moduleSpecifier as ts.StringLiteral).text);
}

function isValueImport(node: ts.Statement): node is ts.ImportDeclaration {
  return ts.isImportDeclaration(node) && node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword;
}

/** The paths in `src/` that a source imports, as a value, as a type or when it is needed. */
function neighbours(source: Source): readonly string[] {
  const relatives = imports(source).filter((name) => name.startsWith('.'));
  return relatives.map((name) => relative(SRC, join(SRC, dirname(source.path), name)));
}

/** The groups of files that reach each other, as a list of lists of paths (Tarjan's strongly connected components). */
function circles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const visit = (path: string): void => {
    order.set(path, order.size);
    lowest.set(path, order.size - 1);
    open.push(path);
    for (const next of graph.get(path) ?? []) {
      if (!order.has(next)) visit(next);
      if (open.includes(next)) lowest.set(path, Math.min(lowest.get(path) ?? 0, lowest.get(next) ?? 0));
    }
    if (lowest.get(path) !== order.get(path)) return;
    const group = open.splice(open.indexOf(path));
    if (group.length > 1) found.push(group);
  };
  for (const path of graph.keys()) if (!order.has(path)) visit(path);
  return found;
}

function roomOf(path: string): string {
  const first = path.split('/')[0] ?? '';
  return first.endsWith('.ts') ? first.slice(0, -'.ts'.length) : first;
}

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2024, true);
}

function imports(source: Source): readonly string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const isDeclaration = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    const specifier = isDeclaration ? node.moduleSpecifier : dynamicImport(node);
    if (specifier !== undefined && ts.isStringLiteral(specifier)) names.push(specifier.text);
    ts.forEachChild(node, visit);
  };
  visit(source.file);
  return names;
}

function dynamicImport(node: ts.Node): ts.Expression | undefined {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    ? node.arguments[0]
    : undefined;
}

function message(source: Source, name: string): readonly string[] {
  const allowed = MAY_IMPORT[source.room];
  const isLocal = name.startsWith('.');
  const room = isLocal ? roomOf(relative(SRC, join(dirname(source.file.fileName), name))) : undefined;
  const isFine =
    room === undefined ? mayUse(allowed?.packages, name) : room === source.room || allowed?.rooms.includes(room);
  return isFine === true ? [] : [`${source.path} imports ${name}`];
}

function mayUse(packages: readonly string[] | 'any' | 'any but effects' | undefined, name: string): boolean {
  if (packages === 'any') return true;
  if (name === 'node:crypto') return packages !== undefined && packages.length > 0;
  if (packages === 'any but effects') return name === 'node:path' || !/^(?:node:|@actions\/|@octokit\/)/.test(name);
  return (packages ?? []).some(
    (entry) => name === entry || name.startsWith(`${entry}/`) || (entry === 'node:' && name.startsWith(entry)),
  );
}

function effects(file: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && EFFECT_CALLS.includes(node.getText())) found.push(node.getText());
    const isRead = ts.isIdentifier(node) && EFFECTS.includes(node.text) && !isOnlyAName(node);
    if (isRead) found.push(node.text);
    if (ts.isNewExpression(node) && node.getText() === 'new Date()') found.push('new Date()');
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isOnlyAName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isMethodSignature(parent)
  );
}

function undocumented(file: ts.SourceFile): readonly string[] {
  return file.statements
    .filter(
      (statement) =>
        ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword),
    )
    .filter((statement) => ts.getJSDocCommentsAndTags(statement).length === 0)
    .map((statement) => statement.getText().slice(0, 60));
}
