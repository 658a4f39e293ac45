import type { ModelEndpoint } from '../../domain/suite.ts';
import { RETIREMENTS, type Retirement, type Vendor } from './catalogue.ts';

/** What becomes of a model. */
export type Resolved = {
  readonly retirement: Retirement;
  /** Somebody else than its vendor serves it, who may have a day of their own. */
  readonly isElsewhere: boolean;
};

type Asked = Pick<ModelEndpoint, 'provider' | 'model' | 'baseUrl'>;

/** Days that vendors have told: by provider and model. */
export type Ends = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The day of a model under whatever name it is asked for: an alias, a snapshot, a fine-tune, a gateway's or a cloud's name; undefined where none is known. */
export function resolveRetirement(asked: Asked, ends: Ends = new Map()): Resolved | undefined {
  const names = namesOf(asked.model);
  const bundled = names.flatMap((name) => RETIREMENTS.find(({ models }) => models.includes(name)) ?? [])[0];
  const found = announced(asked, ends) ?? bundled;
  return found && { retirement: found, isElsewhere: isElsewhere(asked, found.vendor) };
}

/** The day that its own vendor has told this run, with what is bundled of what comes after it. */
function announced(asked: Asked, ends: Ends): Retirement | undefined {
  const vendor = asked.provider === 'openai' ? 'OpenAI' : asked.provider === 'anthropic' ? 'Anthropic' : undefined;
  if (vendor === undefined || isElsewhere(asked, vendor)) return undefined;
  const name = asked.model.trim().toLowerCase();
  const on = ends.get(asked.provider)?.get(name);
  if (on === undefined) return undefined;
  const bundled = RETIREMENTS.find(({ models }) => namesOf(name).some((each) => models.includes(each)));
  return { ...bundled, vendor, models: [name], on, source: 'its list of models', read: 'in this run' };
}

/** What a name may stand for, the most exact first. */
function namesOf(model: string): readonly string[] {
  const plain = bare(model.trim().toLowerCase());
  const undated = plain.replace(/-latest$/, '').replace(/[-@](\d{4}-\d{2}-\d{2}|\d{8})$/, '');
  return [...new Set([plain, undated])];
}

const FINE_TUNED = /^ft:([^:]+)/;
const BEDROCK = /^(?:[a-z]{2,6}(?:-gov)?\.)?(?:anthropic|openai|google)\.(.+?)(?:-v\d+)?(?::\d+)?$/;

function bare(model: string): string {
  const base = FINE_TUNED.exec(model)?.[1];
  if (base !== undefined) return base;
  const last = model.slice(model.lastIndexOf('/') + 1);
  const name = (BEDROCK.exec(last)?.[1] ?? last).replace(/:.*$/, '');
  // Azure writes this one without, and gateways write Claude's versions with a dot.
  if (name.startsWith('gpt-35-')) return name.replace('gpt-35-', 'gpt-3.5-');
  return name.startsWith('claude-') ? name.replaceAll('.', '-') : name;
}

/** Where each vendor serves its models itself. */
const OWN: Readonly<Record<Vendor, { readonly provider: string; readonly host: RegExp }>> = {
  OpenAI: { provider: 'openai', host: /(^|\.)openai\.com$/ },
  Anthropic: { provider: 'anthropic', host: /(^|\.)anthropic\.com$/ },
  Google: { provider: 'gemini', host: /^generativelanguage\.googleapis\.com$/ },
};

function isElsewhere({ provider, baseUrl }: Asked, vendor: Vendor): boolean {
  const own = OWN[vendor];
  if (baseUrl === undefined) return provider !== own.provider;
  return !URL.canParse(baseUrl) || !own.host.test(new URL(baseUrl).hostname);
}
