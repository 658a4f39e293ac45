import type { DraftFile } from './first-suite.ts';
import type { DraftAgent } from './skills/agent.ts';
import type { Needs } from './needs.ts';

/** Where the workflow goes. */
export const WORKFLOW_FILE = '.github/workflows/evals.yml';

const NODE = `      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0
        with:
          node-version: 24 # runs TypeScript as it is
`;

const PACKAGES = {
  'claude-code': '@anthropic-ai/claude-code',
  codex: '@openai/codex',
  'gemini-cli': '@google/gemini-cli',
} as const;

const CONTAINED = `      # What contains each trial: bubblewrap, and leave to use it.
      - run: sudo apt-get update && sudo apt-get install -y bubblewrap
      - run: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0
`;

/** The version is the suites’ own; where they do not say it yet, the line waits for it. */
function installLine({ agent, version }: DraftAgent): string {
  const install = `npm install --global ${PACKAGES[agent]}@`;
  if (version === undefined) return `      # - run: ${install}… # the version that the suites say\n`;
  return `      - run: ${install}${version} # the version that the suites say\n`;
}

/** A workflow that gates pull requests and merge groups with the least permissions; with what its suites need. */
export function draftWorkflow(
  { secrets, variables, isKeyless }: Needs,
  {
    path,
    runsTypeScript,
    agent,
  }: { readonly path: string; readonly runsTypeScript: boolean; readonly agent: DraftAgent | undefined },
): DraftFile {
  const line = (from: string) => (name: string) => `          ${name}: \${{ ${from}.${name} }}\n`;
  const lines = [...secrets.map(line('secrets')), ...variables.map(line('vars'))];
  const env = lines.length === 0 ? '' : `        env:\n${lines.join('')}`;
  const identity = isKeyless ? '  id-token: write # instead of a key\n' : '';
  return {
    path,
    text: `# Gates pull requests of this repository and what the merge queue is about to merge. Make the job a required check.
name: Evals
on:
  pull_request: # no \`paths\`: a required check that is skipped stays pending for ever
    types: [opened, synchronize, reopened, ready_for_review, labeled] # labeled: so that a waiver counts at once
  merge_group:
permissions:
  contents: read
  pull-requests: write # for the comment
${identity}concurrency:
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
${runsTypeScript ? NODE : ''}${agent === undefined ? '' : installLine(agent) + CONTAINED}      - uses: evaldelta/evaldelta@v1 # moves with releases: docs/github.md#pinning says how to name a commit
${env}`,
  };
}
