/** Adds to vitest's JSON what LangSmith knows of its tests: inputs, outputs, feedback. */
// eslint-disable-next-line no-restricted-syntax -- what Vitest asks of a reporter
export default class EvaldeltaLangSmithReporter {
  onInit(): void;
  onTestCaseResult(test: { readonly name: string; meta(): object }): void;
}
