import { apisOf, MODEL_PROVIDERS, type ModelProvider, needsBaseUrl } from '../../domain/providers/providers.ts';
import type { Endpoint, ModelEndpoint } from '../../domain/suite.ts';
import type { PlaceOf } from '../syntax/document.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import { agentKeys } from '../schema/agent.ts';
import { answerKeys } from '../schema/answer.ts';
import type { TargetInput } from '../schema/target.ts';
import { toAnswerPaths } from './answer-paths.ts';
import { locateFile, type Sources } from '../files/sources.ts';
import { toAgent } from './agent-endpoint.ts';
import { toHttp } from './http-endpoint.ts';
import { toModelEndpoint } from './model-endpoint.ts';
import { requireKey, toProgram } from './own-program.ts';

const MODEL_ONLY = ['model', 'api', 'base_url', 'api_key_env', 'auth', 'parameters', 'output', 'tools'];
const SERVICE_KEYS = ['service', 'deadline', 'after_deadline'];
const PROGRAM_KEYS = [
  'inputs',
  'corpus',
  'env',
  'timeout_ms',
  'parameters',
  'tools',
  'output',
  'model',
  ...Object.keys(answerKeys),
];
const START_KEYS = ['setup', 'directory', 'start_timeout_ms'];
const OWN_KEYS: { readonly [provider: string]: readonly string[] } = {
  command: ['command', ...START_KEYS, ...PROGRAM_KEYS],
  http: [
    'start',
    'ready',
    ...START_KEYS,
    'url',
    'method',
    'headers',
    'body',
    'same_server',
    'response',
    ...PROGRAM_KEYS,
  ],
  agent: [...Object.keys(agentKeys), 'model', 'base_url', 'api_key_env', 'command', 'tools', 'env'],
  replay: ['file', ...MODEL_ONLY],
};
const MODEL_KEYS = [...MODEL_ONLY, ...SERVICE_KEYS];
const SHARED_KEYS: readonly string[] = ['name', 'prompt', 'messages', 'provider'];

/** Who answers, from a validated target; keys that do not belong to its provider are reported. */
export function toEndpoint(sources: Sources, input: TargetInput, placeOf: PlaceOf): Endpoint | undefined {
  reportForeignKeys(sources, input, placeOf);
  if (input.provider === 'command') return toCommand(sources, input, placeOf);
  if (input.provider === 'http') return toHttp(sources, input, placeOf);
  if (input.provider === 'agent') return toAgent(sources, input, placeOf);
  if (input.provider === 'replay') return toReplay(sources, input, placeOf);
  return toModel(sources, { ...input, provider: input.provider }, placeOf);
}

function reportForeignKeys(sources: Sources, input: TargetInput, placeOf: PlaceOf): void {
  const own = [...SHARED_KEYS, ...(OWN_KEYS[input.provider] ?? MODEL_KEYS)];
  for (const [key, value] of Object.entries(input)) {
    if (value === undefined || own.includes(key)) continue;
    const owners = [...Object.entries(OWN_KEYS), ...MODEL_PROVIDERS.map((name) => [name, MODEL_KEYS] as const)];
    const names = owners.filter(([, keys]) => keys.includes(key)).map(([name]) => `\`${name}\``);
    sources.diagnostics.push(
      diagnosticAt(placeOf([key], 'key'), {
        code: 'unknown-key',
        sentence: `\`${key}\` does not belong to \`provider: ${input.provider}\`.`,
        hint: `It is for ${names.join(', ')}.`,
      }),
    );
  }
}

/** What is wrong with an `api` of a provider that has no such one; undefined where nothing is. */
export function mistakenApi(provider: string, api: string | undefined): string | undefined {
  const apis = apisOf(provider);
  if (api === undefined || apis.length === 0 || (apis.length > 1 && apis.some((one) => one === api))) return undefined;
  if (apis.length === 1) return `\`api\` chooses between OpenAI’s APIs; \`${provider}\` has one.`;
  return `\`provider: ${provider}\` has no \`api: ${api}\`, but ${apis.map((one) => `\`${one}\``).join(' and ')}.`;
}

type ModelInput = TargetInput & { readonly provider: ModelProvider };

function toModel(sources: Sources, input: ModelInput, placeOf: PlaceOf): ModelEndpoint | undefined {
  const sentence = mistakenApi(input.provider, input.api);
  if (sentence !== undefined) {
    sources.diagnostics.push(diagnosticAt(placeOf(['api'], 'key'), { code: 'bad-value', sentence }));
  }
  if (needsBaseUrl(input.provider) && input.base_url === undefined) {
    return requireKey(sources, 'base_url', { input, placeOf });
  }
  if (input.model === undefined) return requireKey(sources, 'model', { input, placeOf });
  return toModelEndpoint({ ...input, model: input.model });
}

function toCommand(sources: Sources, input: TargetInput, placeOf: PlaceOf): Endpoint | undefined {
  if (input.command === undefined) return requireKey(sources, 'command', { input, placeOf });
  const program = toProgram(sources, { key: ['command'], command: input.command }, { input, placeOf });
  return (
    program && {
      provider: 'command',
      ...program,
      env: input.env ?? [],
      timeoutMs: input.timeout_ms,
      startTimeoutMs: input.start_timeout_ms,
      ...toAnswerPaths(sources, input, placeOf),
    }
  );
}

function toReplay(sources: Sources, input: TargetInput, placeOf: PlaceOf): Endpoint | undefined {
  if (input.file === undefined) return requireKey(sources, 'file', { input, placeOf });
  const recordings = locateFile(sources, { path: input.file, place: placeOf(['file']) });
  return recordings && { provider: 'replay', file: recordings.path, recordings };
}
