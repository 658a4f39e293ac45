import type { Plan, PlannedCase } from '../../src/domain/plan.ts';
import type { Filters } from '../../src/plan/affected/filters.ts';
import { draftPlan, finishPlan, type PlanInput } from '../../src/plan/plan.ts';
import { createRenderer } from '../../src/suite/render/render.ts';
import { loadSpec, type Spec } from '../../src/suite/spec.ts';
import { memorySnapshot, type MemoryFile } from '../suite/memory-snapshot.ts';

export type Files = { readonly [path: string]: MemoryFile };

export const NO_FILTERS: Filters = { suites: [], targets: [], cases: [], tags: [] };

/** Two suites over three prompts; `reply` and `sum` share a partial, `plain` has none. */
export const REPOSITORY = {
  'reply.eval.yaml': `suite: reply
target: { name: mini, prompt: reply.md, provider: openai, model: gpt-6-luna, parameters: { max_output_tokens: 50 } }
defaults: { expect: [{ contains: ok }] }
cases:
  - { id: one, vars: { question: first }, severity: critical }
  - { id: two, vars: { question: second }, tags: [refunds] }
  - { id: three, vars: { question: third, mode: formal } }
policy: { pass_rate: { min: 0.9, max_drop: 0.02 } }
`,
  'sum.eval.yaml': `suite: sum
targets:
  - { name: short, prompt: sum.md, provider: openai, model: gpt-6-luna }
  - { name: plain, prompt: plain.md, provider: anthropic, model: claude-haiku-4-5 }
cases:
  - { id: a, vars: { text: A }, expect: [{ equals: A }] }
`,
  'reply.md': "Answer {{ question }}.{% if mode == 'formal' %}{% render 'tone.md' %}{% endif %}",
  'sum.md': "{% render 'tone.md' %} Sum up {{ text }}.",
  'plain.md': 'Repeat {{ text }}.',
  'tone.md': 'Be kind.',
} as const;

/** The repository with one text in one of its files replaced; fails where the text does not stand there. */
export function edited<F extends Files>(files: F, path: keyof F & string, before: string, after: string): Files {
  const text = files[path];
  if (typeof text !== 'string' || !text.includes(before)) throw new Error(`${path} does not hold ${before}`);
  return { ...files, [path]: text.replace(before, after) };
}

export type PlanOptions = {
  readonly filters?: Partial<Filters>;
  readonly unaffected?: PlanInput['unaffected'];
  readonly today?: string;
};

/** Both sides read by the real loader and planned with the real renderer. `base` undefined: head alone. */
export async function planOf(
  base: Files | undefined,
  head: Files,
  options: PlanOptions = {},
): Promise<Plan & { readonly spec: Spec; readonly renderings: number }> {
  const spec = await specOf(base, head);
  const { suites, config, tip, rules, isHeadAlone } = spec;
  const filters = { ...NO_FILTERS, ...options.filters };
  const unaffected = options.unaffected ?? (isHeadAlone ? 'measured' : 'left-out');
  const renderer = await createRenderer();
  const files = { base: memorySnapshot(base ?? {}).entries, head: memorySnapshot(head).entries };
  const { today = '2026-11-30' } = options;
  const draft = draftPlan({ suites, config, tip, rules, isHeadAlone, filters, unaffected, files, today });
  let renderings = 0;
  const plan = finishPlan(draft, spec.changes, (target, entry) => {
    renderings += 1;
    return renderer.render(target, entry);
  });
  return { ...plan, spec, renderings };
}

/** Both sides read by the real loader. */
export function specOf(base: Files | undefined, head: Files): Promise<Spec> {
  const revision = (files: Files) => ({
    sha: '',
    isWorkingTree: false,
    name: undefined,
    snapshot: memorySnapshot(files),
  });
  const pair = { base: base && revision(base), head: revision(head) };
  return loadSpec(pair, { suites: [], config: 'evaldelta.yaml', isConfigNamed: false });
}

/** Each case that runs in one line: where, how, and why with the file that caused it. */
export function affectedLines({ rows }: Plan): readonly string[] {
  return rows.flatMap((row) => row.cases.map((planned) => `${row.suite}/${row.target} ${describe(planned)}`));
}

function describe(planned: PlannedCase): string {
  const reasons = planned.reasons.map(({ kind, file }) => (file === undefined ? kind : `${kind} ${file}`));
  return `${planned.case.id} ${planned.kind}: ${reasons.join(', ')}`;
}

/** Each change of the spec in one line, blocking ones with `!`. */
export function changeLines({ changes }: Plan): readonly string[] {
  return changes.map(({ blocks, kind, suite, target, caseId, before, after }) => {
    const where = [suite, target, caseId].filter((part) => part !== undefined).join('/');
    const what = before === undefined && after === undefined ? '' : `: ${before ?? 'none'} → ${after ?? 'none'}`;
    return `${blocks ? '!' : ''}${[kind, where].filter((part) => part !== '').join(' ')}${what}`;
  });
}
