import type { DraftFile } from './first-suite.ts';

/** Where the workflow goes. */
export const WORKFLOW_FILE = '.github/workflows/evals.yml';

/** A workflow that gates pull requests and merge groups with the least permissions; `keys` are names of secrets. */
export function draftWorkflow(keys: readonly string[]): DraftFile {
  const secrets = [...new Set(keys)].sort().map((key) => `          ${key}: \${{ secrets.${key} }}\n`);
  const env = secrets.length === 0 ? '' : `        env:\n${secrets.join('')}`;
  return {
    path: WORKFLOW_FILE,
    text: `name: Evals
on:
  pull_request:
  merge_group:
permissions:
  contents: read
  pull-requests: write # for the comment
concurrency:
  group: evals-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true
jobs:
  evals:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - uses: evaldelta/evaldelta@v1
${env}`,
  };
}
