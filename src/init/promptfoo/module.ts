/** Keeps a module beside the suite and tells its path from there; the same text is kept once. */
export type SaveModule = (text: string) => string;

/** A way to judge, as the body of a function of `output` and `context`. */
export type Judging = {
  readonly body: string;
  readonly threshold: number | undefined;
  readonly isNegated: boolean;
  /** What the answer goes through before, each a body too. */
  readonly steps: readonly string[];
};

/**
 * A module that judges as promptfoo does: the answer goes through its transforms, of which each has to leave something; true
 * passes, a number above 0 or from its threshold on, and what throws or says anything else fails, negated or not.
 */
export function toModule({ body, threshold, isNegated, steps }: Judging): string {
  const passes = threshold === undefined ? 'found > 0' : `found >= ${threshold}`;
  const list = steps.map((step) => `  (output, context) => {\n${indented(step, 4)}\n  },\n`).join('');
  const through = `  let said = output;
  for (const step of steps) {
    said = await step(said, context);
    if (said === undefined || said === null) throw new Error('a transform left nothing');
  }
`;
  return `// An assertion of promptfoo, judged as promptfoo judges it.
${steps.length === 0 ? '' : `const steps = [\n${list}];\n`}const judge = (output, context) => {
${indented(body, 2)}
};

const grade = async (output, context) => {
${steps.length === 0 ? '' : through}  const found = await judge(${steps.length === 0 ? 'output' : 'said'}, context);
  const reason = \`it says \${JSON.stringify(found)}\`;
  if (typeof found === 'boolean') return { pass: found, score: Number(found), reason };
  if (Number.isFinite(found)) return { pass: ${passes}, score: found, reason };
  const isGraded = typeof found?.pass === 'boolean' && Number.isFinite(found.score) && typeof found.reason === 'string';
  if (!isGraded) throw new Error(\`\${reason}, which is no judgement\`);
  return { ...found, reason: found.reason || reason };
};

export default async ({ output, vars }) => {
  try {
    const { pass, score, reason } = await grade(output, { vars });
    return { pass: ${isNegated ? '!pass' : 'pass'}, score: Math.min(1, Math.max(0, ${isNegated ? '1 - score' : 'score'})), reason };
  } catch (error) {
    return { pass: false, score: 0, reason: String(error) };
  }
};
`;
}

/** A text over several lines would get the blanks too. */
function indented(text: string, columns: number): string {
  return text.includes('`') ? text : text.replace(/^(?=.)/gm, ' '.repeat(columns));
}
