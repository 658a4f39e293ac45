import type { DraftFile } from './first-suite.ts';

/** Where the workflow goes. */
export const WORKFLOW_FILE = '.github/workflows/evals.yml';

/** A workflow that gates pull requests and merge groups with the least permissions; `keys` are names of secrets. */
export function draftWorkflow(keys: readonly string[]): DraftFile {
  const secrets = keys.map((key) => `          ${key}: \${{ secrets.${key} }}\n`);
  const env = secrets.length === 0 ? '' : `        env:\n${secrets.join('')}`;
  return {
    path: WORKFLOW_FILE,
    text: `# Gates pull requests of this repository and what the merge queue is about to merge. Make the job a required check.
name: Evals
on:
  pull_request: # no \`paths\`: a required check that is skipped stays pending for ever
    types: [opened, synchronize, reopened, ready_for_review, labeled] # labeled: so that a waiver counts at once
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
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: evaldelta/evaldelta@v1
${env}`,
  };
}
