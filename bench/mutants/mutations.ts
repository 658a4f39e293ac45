import ts from 'typescript';

/** One small change of a source file that a test ought to notice. */
export type Mutation = {
  /** From the root of the repository. */
  readonly path: string;
  readonly line: number;
  /** The line that it begins in, without what indents it. */
  readonly lineText: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  /** Of those that read the same in one line, which it is, from 0. */
  readonly nth: number;
  /** A statement or an expression: decides how the place is written so that it can be switched. */
  readonly isStatement: boolean;
  /** Made once: a table or a limit outside of every function, or in a file that keeps what it has worked out. */
  readonly isAtLoad: boolean;
};

type Change = { readonly node: ts.Node; readonly after: string };

const { SyntaxKind } = ts;

/** What an operator becomes, one mutation each. */
const OPERATORS: Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>> = {
  [SyntaxKind.AmpersandAmpersandToken]: ['||'],
  [SyntaxKind.BarBarToken]: ['&&'],
  [SyntaxKind.PlusToken]: ['-'],
  [SyntaxKind.MinusToken]: ['+'],
  [SyntaxKind.AsteriskToken]: ['/'],
  [SyntaxKind.SlashToken]: ['*'],
  [SyntaxKind.LessThanToken]: ['<=', '>='],
  [SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [SyntaxKind.PlusEqualsToken]: ['-='],
  [SyntaxKind.MinusEqualsToken]: ['+='],
};

/** Calls whose result is still a list where the call is left out. */
const REMOVED_CALLS: ReadonlySet<string> = new Set(['filter', 'toSorted', 'toReversed', 'slice', 'reverse', 'sort']);

const SWAPPED_CALLS: Readonly<Record<string, string>> = { some: 'every', every: 'some', min: 'max', max: 'min' };

/** A map at the top of a file that begins empty. */
const KEEPS = /^const \w+ = new (?:Weak)?Map(?:<[^\n]*>)?\(\);$/m;

/** All mutations of a file, in the order of their places. */
export function mutationsOf(path: string, text: string): readonly Mutation[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Omit<Mutation, 'nth'>[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    for (const change of changesOf(node, file)) found.push(mutation(change, path, file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  const alike = Map.groupBy(found, ({ line, before, after }) => JSON.stringify([line, before, after]));
  return [...alike.values()].flatMap((group) => group.map((one, nth) => ({ ...one, nth })));
}

function changesOf(node: ts.Node, file: ts.SourceFile): readonly Change[] {
  if (ts.isBinaryExpression(node)) return operators(node, file);
  if (ts.isPrefixUnaryExpression(node)) return withoutSign(node, file);
  if (ts.isNumericLiteral(node)) return isName(node) || isFallback(node) ? [] : neighbours(node);
  if (node.kind === SyntaxKind.TrueKeyword) return [{ node, after: 'false' }];
  if (node.kind === SyntaxKind.FalseKeyword) return [{ node, after: 'true' }];
  if (ts.isConditionalExpression(node)) return [negated(node.condition, file)];
  if (ts.isIfStatement(node))
    return [negated(node.expression, file), ...(node.elseStatement === undefined ? [{ node, after: ';' }] : [])];
  if (ts.isExpressionStatement(node)) return [{ node, after: ';' }];
  return ts.isCallExpression(node) ? calls(node, file) : [];
}

function operators(node: ts.BinaryExpression, file: ts.SourceFile): readonly Change[] {
  const { left, right, operatorToken } = node;
  if ([left, right].some(isText)) return [];
  const text = file.text;
  const [head, tail] = [
    text.slice(left.getStart(file), operatorToken.getStart(file)),
    text.slice(operatorToken.end, right.end),
  ];
  // In parentheses: the new operator may bind less tightly than the old one.
  return (OPERATORS[operatorToken.kind] ?? []).map((operator) => ({ node, after: `(${head}${operator}${tail})` }));
}

function isText(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

function withoutSign(node: ts.PrefixUnaryExpression, file: ts.SourceFile): readonly Change[] {
  const isSign = node.operator === SyntaxKind.ExclamationToken || node.operator === SyntaxKind.MinusToken;
  return isSign ? [{ node, after: node.operand.getText(file) }] : [];
}

function isName(node: ts.NumericLiteral): boolean {
  return (ts.isPropertyAssignment(node.parent) || ts.isPropertySignature(node.parent)) && node.parent.name === node;
}

/** What only the type asks for: the number in place of an item that is there, such as `list[i] ?? 0`. */
function isFallback({ parent }: ts.NumericLiteral): boolean {
  if (!ts.isBinaryExpression(parent) || parent.operatorToken.kind !== SyntaxKind.QuestionQuestionToken) return false;
  return ts.isElementAccessExpression(parent.left) || /\.at\([^()]*\)$/.test(parent.left.getText());
}

function neighbours(node: ts.NumericLiteral): readonly Change[] {
  const value = Number(node.text.replaceAll('_', ''));
  return [value + 1, value - 1].map((next) => ({ node, after: next < 0 ? `(${next})` : String(next) }));
}

function negated(node: ts.Expression, file: ts.SourceFile): Change {
  return { node, after: `!(${node.getText(file)})` };
}

function calls(node: ts.CallExpression, file: ts.SourceFile): readonly Change[] {
  const callee = node.expression;
  if (!ts.isPropertyAccessExpression(callee) || ts.isOptionalChain(node)) return [];
  const [name, receiver] = [callee.name.text, callee.expression.getText(file)];
  const rest = file.text.slice(callee.end, node.end);
  const swapped = SWAPPED_CALLS[name];
  return [
    ...(REMOVED_CALLS.has(name) ? [{ node, after: receiver }] : []),
    ...(swapped === undefined ? [] : [{ node, after: `${receiver}.${swapped}${rest}` }]),
  ];
}

function mutation({ node, after }: Change, path: string, file: ts.SourceFile): Omit<Mutation, 'nth'> {
  const start = node.getStart(file);
  const { line } = file.getLineAndCharacterOfPosition(start);
  return {
    path,
    line: line + 1,
    lineText: file.text.split('\n')[line]?.trim() ?? '',
    start,
    end: node.end,
    before: file.text.slice(start, node.end),
    after,
    isStatement: ts.isExpressionStatement(node) || ts.isIfStatement(node),
    isAtLoad: ts.findAncestor(node, ts.isFunctionLike) === undefined || KEEPS.test(file.text),
  };
}

/** The file's text after a mutation. */
export function mutated(text: string, { start, end, after }: Mutation): string {
  return text.slice(0, start) + after + text.slice(end);
}
