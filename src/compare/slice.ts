import type { RowDesign } from '../domain/comparison/decision.ts';
import type { RowCase, Contrast, Row } from '../domain/plan.ts';

/** What one comparison is about: a suite × target, or the cases of it that carry a tag of the policy. */
export type Slice = {
  readonly row: Row;
  readonly tag: string | undefined;
  readonly compared: readonly RowCase[];
  readonly measured: readonly RowCase[];
  readonly designs: { readonly passRate: RowDesign | undefined; readonly score: RowDesign | undefined };
};

/** The slices of a contrast that have a case to run, whole rows before their tags. */
export function slicesOf(contrast: Contrast, designs: readonly RowDesign[]): readonly Slice[] {
  return contrast.rows.flatMap((row) => {
    if (row.cases.length === 0) return [];
    const tags = [undefined, ...row.policy.tags.keys()];
    return tags.map((tag) => sliceOf(row, tag, designs)).filter((one) => one.compared.length + one.measured.length > 0);
  });
}

function sliceOf(row: Row, tag: string | undefined, designs: readonly RowDesign[]): Slice {
  const cases = row.cases.filter((planned) => tag === undefined || planned.case.tags.includes(tag));
  const own = designs.filter((one) => one.suite === row.suite && one.target === row.target && one.tag === tag);
  return {
    row,
    tag,
    compared: cases.filter((planned) => planned.kind === 'compared'),
    measured: cases.filter((planned) => planned.kind === 'measured'),
    designs: {
      passRate: own.find((one) => one.metric === 'pass_rate'),
      score: own.find((one) => one.metric === 'score'),
    },
  };
}
