/** What a scorer's module has no part of: it is given output and variables, and runs by itself. */
const BEYOND = /\b(?:require|import|process|fetch|await|async)\b|\bcontext\b(?!\.vars\b)|\{\{|\{%/;

/**
 * A module that judges as promptfoo judges by a `javascript` assertion: a line is an expression, several are the body of a
 * function; true passes, a number from its threshold on, and what throws fails. Undefined where the code needs more than that.
 */
export function toModule(code: string, threshold: number | undefined): string | undefined {
  if (BEYOND.test(code)) return undefined;
  const body = code.trim().includes('\n') ? code.trim() : `return ${code.trim().replace(/;+$/, '')};`;
  const passes = threshold === undefined ? 'score > 0' : `score >= ${threshold}`;
  return `// A \`javascript\` assertion of promptfoo, as promptfoo reads it.
const judge = (output, context) => {
${body.replace(/^(?=.)/gm, '  ')}
};

export default ({ output, vars }) => {
  try {
    const found = judge(output, { vars });
    const said = typeof found === 'object' && found !== null ? found : {};
    const score = Number(typeof found === 'object' ? (said.score ?? said.pass) : found);
    const pass = typeof found === 'boolean' ? found : typeof said.pass === 'boolean' ? said.pass : ${passes};
    return { pass, score: Math.min(1, Math.max(0, score || 0)), reason: said.reason ?? \`it says \${JSON.stringify(found)}\` };
  } catch (error) {
    return { pass: false, score: 0, reason: String(error) };
  }
};
`;
}
