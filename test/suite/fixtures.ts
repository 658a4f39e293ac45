/** The head of a suite with one model target, to which tests add `cases:`. */
export const HEAD = 'suite: a\ntarget: { provider: openai, model: m, prompt: p.md }\n';

/** The prompt that HEAD names. */
export const PROMPT = { 'p.md': 'Hi {{ q }}' } as const;

/** Files of a repository with one suite that has these cases. */
export function suiteWith(cases: string): { readonly [path: string]: string } {
  return { ...PROMPT, 'a.eval.yaml': `${HEAD}cases: ${cases}\n` };
}

/** Files of a repository with one suite that has these targets and one case. */
export function suiteOf(targets: string): { readonly [path: string]: string } {
  return {
    ...PROMPT,
    'a.eval.yaml': `suite: a\n${targets}\ncases: [{ id: x, vars: { q: 1 }, expect: [{ json: true }] }]\n`,
  };
}
