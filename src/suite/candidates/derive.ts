import type { ModelApi } from '../../domain/providers/model-apis.ts';
import { isModelProvider, modelTraits } from '../../domain/providers/providers.ts';
import type { CandidateKeys } from '../schema/candidate.ts';
import type { TargetInput } from '../schema/target.ts';

/** A candidate’s target as it would be written, and the incumbent’s parameters that another API does not know. */
export type Derived = { readonly input: TargetInput; readonly dropped: readonly string[] };

type Mapping = Readonly<Record<string, unknown>>;

/** Keys that say where one provider’s API is and who asks it. */
const ACCESS = ['api', 'base_url', 'api_key_env', 'auth'];

/** The incumbent with a candidate’s differences; a target of another kind has nothing of it. */
export function deriveTarget(incumbent: TargetInput, keys: CandidateKeys): Derived {
  const provider = keys.provider ?? incumbent.provider;
  const isOtherKind = !isModelProvider(provider) || !isModelProvider(incumbent.provider);
  if (isOtherKind && provider !== incumbent.provider) return { input: { ...keys, provider }, dropped: [] };
  const inherited = without(incumbent, [
    'name',
    ...(keys.prompt !== undefined || keys.messages !== undefined ? ['prompt', 'messages'] : []),
    ...(provider === incumbent.provider ? [] : ACCESS),
  ]);
  const own = { ...keys, provider };
  const given: TargetInput = { ...inherited, ...own };
  const { parameters, dropped } = carryOver(incumbent, given);
  const merged = mergeMappings(parameters, keys.parameters ?? {});
  const input = Object.keys(merged).length === 0 ? without(given, ['parameters']) : { ...given, parameters: merged };
  return { input: input as TargetInput, dropped };
}

function without(value: object, keys: readonly string[]): Mapping {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

/** The parameters that mean the same to the candidate’s API: limit and effort go by their portable names, nothing else is sure to. */
function carryOver(
  incumbent: TargetInput,
  candidate: TargetInput,
): { readonly parameters: Mapping; readonly dropped: readonly string[] } {
  const parameters: Mapping = incumbent.parameters ?? {};
  if (incumbent.provider === candidate.provider && apiOf(incumbent) === apiOf(candidate))
    return { parameters, dropped: [] };
  const kept: Record<string, unknown> = {};
  const dropped: string[] = [];
  for (const [name, value] of Object.entries(parameters)) {
    const [portable, portableValue] = portableOf(name, value);
    if (portable === undefined) dropped.push(name);
    else kept[portable] = portableValue;
  }
  return { parameters: kept, dropped };
}

function apiOf({ provider, api }: TargetInput): ModelApi | undefined {
  if (!isModelProvider(provider)) return undefined;
  const { apis } = modelTraits(provider);
  return apis.find((each) => each === api) ?? apis[0];
}

const LIMITS = ['max_output_tokens', 'max_completion_tokens', 'max_tokens'];

function portableOf(name: string, value: unknown): readonly [name: string | undefined, value: unknown] {
  if (LIMITS.includes(name)) return ['max_output_tokens', value];
  if (name === 'reasoning_effort') return [name, value];
  const isEffort = (name === 'reasoning' || name === 'output_config') && isMapping(value);
  const only = isEffort && Object.keys(value).length === 1 ? value['effort'] : undefined;
  return only === undefined ? [undefined, undefined] : ['reasoning_effort', only];
}

function mergeMappings(base: Mapping, own: Mapping): Mapping {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(own)) {
    const before = merged[key];
    if (value === null) Reflect.deleteProperty(merged, key);
    else merged[key] = isMapping(before) && isMapping(value) ? mergeMappings(before, value) : value;
  }
  return merged;
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
