/** Adds to vitest's JSON what LangSmith knows of its tests: inputs, outputs, feedback. */
export default class EvaldeltaLangSmithReporter {
  onInit(): void;
  onTestCaseResult(test: { readonly name: string; meta(): object }): void;
}
