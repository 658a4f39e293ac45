/** `npm run bench -- NAME`: each benchmark is a file of this directory that runs when it is imported and reads its own flags. */
const BENCHES: Readonly<Record<string, () => Promise<unknown>>> = {
  decision: () => import('./decision.ts'),
  history: () => import('./history.ts'),
  harness: () => import('./harness.ts'),
  large: () => import('./large.ts'),
  plan: () => import('./plan.ts'),
  'start-up': () => import('./start-up.ts'),
  mutants: () => import('./mutants.ts'),
  'whole-program': () => import('./whole-program.ts'),
  shards: () => import('./shards.ts'),
  skills: () => import('./skills.ts').then(({ skills }) => skills()),
  converters: () => import('./converters.ts').then(({ converters }) => converters()),
  models: () => import('./models.ts'),
  'run-scheduler': () => import('./run-scheduler.ts'),
  'agent-gate': () => import('./agent-gate.ts').then(({ agentGate }) => agentGate()),
  agents: () => import('./agents.ts'),
  service: () => import('./service.ts'),
};

const [, , name = ''] = process.argv;
const start = BENCHES[name];
if (start === undefined) {
  console.error(`Name a benchmark: npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exitCode = 2;
} else await start();
