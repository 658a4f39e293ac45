/** How soon a provider answers, and for how much: at once; when it has room; within so many hours; within a day. */
export const TIERS = ['standard', 'flex', '2h', '8h', 'batch'] as const;

/** One of `TIERS`. */
export type Tier = (typeof TIERS)[number];

/** What may start a run, as far as a tier can depend on it; `local`: somebody at a machine of their own. */
export const RUN_EVENTS = ['pull_request', 'merge_group', 'push', 'schedule', 'workflow_dispatch', 'local'] as const;

/** One of `RUN_EVENTS`. */
export type RunEvent = (typeof RUN_EVENTS)[number];

/** What is done about an answer that is not there by its deadline: it is asked for at once, or given up as lost. */
export const LATE = ['ask', 'lose'] as const;

/** How a model is asked where that is not at once. */
export type Service = {
  readonly tier: Exclude<Tier, 'standard'>;
  /** From when its answers are late; undefined: its provider says when it gives up. */
  readonly deadlineMs: number | undefined;
  readonly late: (typeof LATE)[number];
};

/** The same as a suite or configuration writes it: the tier may depend on what started the run. */
export type ServiceChoice = Omit<Service, 'tier'> & {
  readonly tier: Tier | Readonly<Partial<Record<RunEvent, Tier>>>;
};

/** What a choice comes to in a run; undefined: at once. */
export function serviceFor(choice: ServiceChoice | undefined, event: RunEvent): Service | undefined {
  if (choice === undefined) return undefined;
  const tier = typeof choice.tier === 'string' ? choice.tier : (choice.tier[event] ?? 'standard');
  return tier === 'standard' ? undefined : { ...choice, tier };
}

/** Every tier that a choice may come to, the standard one apart. */
export function tiersIn({ tier }: Pick<ServiceChoice, 'tier'>): readonly Service['tier'][] {
  const named = typeof tier === 'string' ? [tier] : Object.values(tier);
  return [...new Set(named)].filter((each) => each !== 'standard');
}

/** Whether answers come hours later, so that they are collected rather than waited for. */
export function isLater(service: Service | undefined): service is Service & { readonly tier: '2h' | '8h' | 'batch' } {
  return service !== undefined && service.tier !== 'flex';
}

/** Whether an endpoint's answers come hours later. */
export function isAskedLater(endpoint: object): boolean {
  return 'service' in endpoint && isLater(endpoint.service as Service | undefined);
}

/** OpenAI's last generation that has the tier `flex`. */
const LAST_FLEX = [6, 1] as const;

/** Whether a model of OpenAI's has lost the tier `flex`: from GPT-6.2 on none has it. */
export function hasLostFlex(model: string): boolean {
  const [, major, minor = '0'] = /\bgpt-(\d+)(?:\.(\d+))?/.exec(model) ?? [];
  if (major === undefined) return false;
  const [lastMajor, lastMinor] = LAST_FLEX;
  return Number(major) > lastMajor || (Number(major) === lastMajor && Number(minor) > lastMinor);
}
