/** A row of an eval, as Braintrust gives it to reporters. */
type Row = { readonly error?: unknown } & object;

/** Writes each row of an eval to where Evaldelta looks, for `Reporter('evaldelta', reporter)` of Braintrust. */
export declare const reporter: {
  reportEval(evaluator: unknown, result: { readonly results: readonly Row[] }): boolean;
  reportRun(): boolean;
};
