import { jsonText, type JsonObject } from '../../domain/json/json.ts';
import type { Losses } from '../../suite/diagnostics/losses.ts';
import { isHttp, readHttp } from './http-provider.ts';
import { readModel } from './models.ts';
import { readTransforms, type Transform } from './transforms.ts';

/** A model that is asked, and how its users call it. */
export type ReadProvider = {
  readonly label: string | undefined;
  readonly target: JsonObject;
  /** As it is written; what is made of its answers before they are judged. */
  readonly transform?: unknown;
};

type Written = string | Readonly<Record<string, unknown>>;

/** Vendors that are reached here too; what of them is not converted can be written by hand. */
const BY_HAND: readonly (readonly [RegExp, string])[] = [
  [/^(?:bedrock|bedrock-converse):/, '`provider: bedrock`'],
  [/^vertex:/, '`provider: vertex`'],
  [/^azure(?:openai)?:/, '`provider: azure-openai`'],
];

/** A provider that has a counterpart here, whole; what changes what is asked and has none takes the target with it. */
export function readProvider(written: Written, losses: Losses): readonly ReadProvider[] {
  const entry = asEntry(written);
  if (entry === undefined) return lose(losses, 'a provider without an id is not taken over');
  const { id, label, config, transform, ...others } = entry;
  if (isHttp(id)) return endpointOf(entry, losses);
  const model = readModel(id, config);
  if (model === undefined) return lose(losses, whyUnknown(id), id);
  const unsaid = [
    ...Object.entries(others)
      .filter(isOfNote)
      .map(([key]) => key),
    ...model.unsaid,
  ];
  if (unsaid.length > 0) {
    const settings = unsaid.map((key) => `\`${key}\``).join(', ');
    const why = `a provider’s ${settings} changes what is asked, so that the target is left out: write it by hand`;
    return lose(losses, why, id);
  }
  if (model.note !== undefined) losses.add(model.note, id);
  return [{ label: typeof label === 'string' ? label : undefined, target: model.target, transform }];
}

/** What judges a case is the same for all targets, so that those stay whose answers are transformed alike. */
export function withOneTransform(
  found: readonly ReadProvider[],
  losses: Losses,
): { readonly providers: readonly ReadProvider[]; readonly transforms: readonly Transform[] } {
  const keyOf = ({ transform }: ReadProvider): string => JSON.stringify(transform ?? null);
  const [kept] = found.find((one) => keyOf(one) === 'null') === undefined ? found.map(keyOf) : ['null'];
  const providers = found.filter((one) => keyOf(one) === kept);
  for (const { label, target } of found.filter((one) => keyOf(one) !== kept))
    losses.add(OTHER_TRANSFORM, label ?? jsonText(target['model'] ?? target['url']));
  const read = readTransforms(providers[0]?.transform);
  if ('transforms' in read) return { providers, transforms: read.transforms };
  losses.add(`targets are left out: ${read.why}`);
  return { providers: [], transforms: [] };
}

const OTHER_TRANSFORM =
  'targets are left out whose answers are transformed otherwise than those of others (`transform`): a suite judges all of its targets alike, so give them one of their own';

function whyUnknown(id: string): string {
  const [, instead] = BY_HAND.find(([pattern]) => pattern.test(id)) ?? [];
  return instead === undefined
    ? 'providers that have no counterpart here: `provider: command` or `http` can call your own code'
    : `providers whose settings are others here, so that their targets are left out: write them by hand as ${instead}`;
}

/** Whether what stands beside a provider's id changes what is asked. */
function isOfNote([key, value]: readonly [string, unknown]): boolean {
  if (key === 'env') return Object.keys(mapping(value)).some((name) => !isKey(name));
  return key !== 'delay' && value !== undefined && value !== null;
}

/** Whether a variable says who pays, not what is asked or where. */
export function isKey(name: string): boolean {
  return /(?:_KEY|_TOKEN|_SECRET|_ORGANIZATION)$/.test(name);
}

function endpointOf({ id, label, config, transform, ...others }: Entry, losses: Losses): readonly ReadProvider[] {
  const target = readHttp(id, config);
  const [other] = Object.entries(others).find(isOfNote) ?? [];
  if (other !== undefined || 'unsaid' in target) {
    const unsaid = other ?? jsonText(target['unsaid']);
    const why = 'endpoints that this cannot say are left out: write them by hand as `provider: http`';
    return lose(losses, why, `${id}: \`${unsaid}\``);
  }
  losses.add('what stands at an address answers both sides: `start:` lets each side start its own', id);
  const host = new URL(jsonText(target['url']).replace(/[{$].*/s, '')).host;
  return [{ label: typeof label === 'string' ? label : host, target, transform }];
}

type Entry = {
  readonly id: string;
  readonly label?: unknown;
  readonly config: Readonly<Record<string, unknown>>;
} & Readonly<Record<string, unknown>>;

/** `openai:gpt-4o`, `{ id, config }` and `{ openai:gpt-4o: { config } }` alike. */
function asEntry(written: Written): Entry | undefined {
  if (typeof written === 'string') return { id: written, config: {} };
  if (typeof written['id'] === 'string') return { ...written, id: written['id'], config: mapping(written['config']) };
  const [[id, about] = [], ...rest] = Object.entries(written);
  if (id === undefined || rest.length > 0 || !id.includes(':')) return undefined;
  const own = mapping(about);
  return { ...own, id: typeof own['id'] === 'string' ? own['id'] : id, config: mapping(own['config']) };
}

function mapping(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function lose(losses: Losses, what: string, of?: string): [] {
  losses.add(what, of);
  return [];
}
