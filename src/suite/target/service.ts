import { tiersIn, type RunEvent, type Service, type ServiceChoice, type Tier } from '../../domain/providers/service.ts';
import type { ModelEndpoint } from '../../domain/suite.ts';
import { whyNotOffered } from '../../domain/providers/tier-offers.ts';
import type { PlaceOf } from '../syntax/document.ts';
import { diagnosticAt, type DiagnosticMessage, type Diagnostics } from '../diagnostics/diagnostic.ts';

/** How soon a model has to answer, as it is written. */
export type ServiceInput = {
  readonly service?: Tier | Readonly<Partial<Record<RunEvent, Tier | undefined>>> | undefined;
  readonly deadline?: string | undefined;
  readonly after_deadline?: ServiceChoice['late'] | undefined;
};

const UNIT_MS = { m: 60_000, h: 3_600_000 } as const;

/** What it comes to; undefined where nothing is written. */
export function toServiceChoice({ service, deadline, after_deadline: late }: ServiceInput): ServiceChoice | undefined {
  if (service === undefined) return undefined;
  const named =
    typeof service === 'string' ? service : Object.entries(service).filter(([, tier]) => tier !== undefined);
  const tier = typeof named === 'string' ? named : (Object.fromEntries(named) as Partial<Record<RunEvent, Tier>>);
  return { tier, deadlineMs: deadline === undefined ? undefined : milliseconds(deadline), late: late ?? 'lose' };
}

function milliseconds(text: string): number {
  return Number(text.slice(0, -1)) * UNIT_MS[text.endsWith('h') ? 'h' : 'm'];
}

/** What of it no call could be made with: tiers that the provider or the model lacks, and what contradicts them. */
export function reportService(
  diagnostics: Diagnostics,
  written: { readonly endpoint: ModelEndpoint; readonly parameters: object; readonly input: ServiceInput },
  placeOf: PlaceOf,
): void {
  const { endpoint, parameters, input } = written;
  const choice = toServiceChoice(input);
  const tell = (path: readonly (string | number)[], what: 'key' | 'value', message: Omit<DiagnosticMessage, 'code'>) =>
    diagnostics.push(
      diagnosticAt(placeOf(path, what === 'key' ? 'key' : undefined), { code: 'unsupported', ...message }),
    );
  if (choice === undefined) {
    for (const key of ['deadline', 'after_deadline'] as const)
      if (input[key] !== undefined) tell([key], 'key', { sentence: `\`${key}\` is nothing without \`service\`.` });
    return;
  }
  for (const tier of tiersIn(choice)) {
    const why = whyNot(tier, endpoint);
    const event = typeof input.service === 'object' ? eventOf(input.service, tier) : undefined;
    if (why !== undefined) tell(event === undefined ? ['service'] : ['service', event], 'value', why);
  }
  const contradicting = ['service_tier', 'speed'].find((name) => Object.hasOwn(parameters, name));
  if (tiersIn(choice).length > 0 && contradicting !== undefined)
    tell(['service'], 'key', {
      sentence: `\`service\` and the parameter \`${contradicting}\` both choose a tier.`,
      hint: `Remove \`${contradicting}\` from \`parameters:\`.`,
    });
  if (choice.deadlineMs !== undefined && !tiersIn(choice).some((tier) => tier !== 'flex'))
    tell(['deadline'], 'key', { sentence: 'Nothing is late here: `deadline` is for `2h`, `8h` and `batch`.' });
}

function eventOf(service: object, tier: Tier): string | undefined {
  return Object.entries(service).find(([, each]) => each === tier)?.[0];
}

/** Why a model cannot be asked in a tier, in words; undefined: it can. */
function whyNot(tier: Service['tier'], endpoint: ModelEndpoint): Omit<DiagnosticMessage, 'code'> | undefined {
  const found = whyNotOffered(endpoint, tier);
  switch (found?.why) {
    case undefined:
      return undefined;
    case 'provider': {
      const hint = `It has ${found.offered.map((each) => `\`${each}\``).join(', ')}.`;
      return { sentence: `Evaldelta asks \`provider: ${endpoint.provider}\` for no service \`${tier}\`.`, hint };
    }
    case 'api': {
      const hint = `It is asked by \`api: ${found.apis.join('` or `')}\`.`;
      return { sentence: `\`service: ${tier}\` is not asked by \`api: ${endpoint.api}\`.`, hint };
    }
    case 'model':
      return {
        sentence: `${endpoint.model} has no service \`flex\`: OpenAI ends it with GPT-6.1.`,
        hint: 'Write `2h`, `8h` or `batch`.',
      };
  }
}
