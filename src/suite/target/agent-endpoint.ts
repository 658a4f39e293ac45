import {
  AGENT_TOOLS,
  type AgentEndpoint,
  type AgentLimits,
  type AgentName,
  type WorkspaceFile,
} from '../../domain/agents/agent.ts';
import { guardedKind } from '../../domain/agents/agent-files.ts';
import {
  keyName,
  MODEL_PROVIDERS,
  modelTraits,
  needsBaseUrl,
  type ModelProvider,
} from '../../domain/providers/providers.ts';
import type { ModelEndpoint } from '../../domain/suite.ts';
import { diagnosticAt, type DiagnosticMessage } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import { guardedMessage } from '../files/guarded-files.ts';
import { placeFiles } from '../files/placed-files.ts';
import type { Sources } from '../files/sources.ts';
import type { TargetInput } from '../schema/target.ts';
import { requireKey, type Written } from './own-program.ts';
import { toModelEndpoint } from './model-endpoint.ts';

/** Who answers an agent that speaks its vendor's API alone. */
const VENDORS: { readonly [agent in AgentName]: ModelProvider | undefined } = {
  'claude-code': 'anthropic',
  codex: 'openai',
  'gemini-cli': 'gemini',
  copilot: undefined,
  command: undefined,
};

const DEFAULT_TOOLS = AGENT_TOOLS.filter((tool) => tool !== 'web');
const DEFAULT_LIMITS: AgentLimits = { turns: 20, seconds: 300, costUsd: 1 };

/** An agent, from a validated target; what is missing or may not be is told at its place. */
export function toAgent(sources: Sources, input: TargetInput, placeOf: Written['placeOf']): AgentEndpoint | undefined {
  const written = { input, placeOf };
  const report = (path: readonly (string | number)[], message: DiagnosticMessage): void => {
    sources.diagnostics.push(diagnosticAt(placeOf(path), message));
  };
  const { agent } = input;
  if (agent === undefined) return requireKey(sources, 'agent', written);
  if (agent === 'command' && input.command === undefined) return requireKey(sources, 'command', written);
  if (agent !== 'command' && input.version === undefined) return requireKey(sources, 'version', written);
  for (const { key, ...message } of keyMistakes(agent, input)) report([key], message);
  if (input.version !== undefined && !EXACT.test(input.version)) report(['version'], noVersion(agent, input.version));
  const model = toModel(sources, agent, written);
  if (model === undefined) return undefined;
  for (const [index, name] of (input.env ?? []).entries())
    if (isWithheld(name, model)) report(['env', index], withheld(name));
  const limits = input.limits ?? {};
  return {
    provider: 'agent',
    agent,
    version: input.version === undefined ? undefined : input.version,
    command: agent === 'command' ? input.command : undefined,
    model,
    tools: toTools(input.tools, report),
    network: input.network ?? 'none',
    ...(input.sandbox === undefined ? {} : { sandbox: input.sandbox }),
    guardedFiles: [...new Set(input.allow_files ?? [])].sort(),
    env: [...new Set(input.env ?? [])].sort(),
    limits: {
      turns: limits.turns ?? DEFAULT_LIMITS.turns,
      seconds: limits.seconds ?? DEFAULT_LIMITS.seconds,
      costUsd: limits.cost_usd ?? DEFAULT_LIMITS.costUsd,
    },
  };
}

type KeyMistake = DiagnosticMessage & { readonly key: string };

function keyMistakes(agent: AgentName, { command, model_provider: provider }: TargetInput): readonly KeyMistake[] {
  if (agent === 'command') return [];
  const vendor = VENDORS[agent];
  return [
    ...(command === undefined
      ? []
      : [
          {
            key: 'command',
            code: 'bad-value',
            sentence: `\`command\` is for \`agent: command\`, not for \`${agent}\`.`,
          } as const,
        ]),
    ...(provider === undefined || vendor === undefined || provider === vendor
      ? []
      : [
          {
            key: 'model_provider',
            code: 'bad-value',
            sentence: `\`${agent}\` speaks the API of \`${vendor}\` alone.`,
          } as const,
        ]),
  ];
}

/** `1.2.3`, with whatever a release adds to it. */
const EXACT = /^\d+(?:\.\d+){1,3}(?:[-+][0-9A-Za-z.+-]+)?$/;

/** Where an agent's own program tells its version, and what one looks like. */
const VERSIONS: { readonly [agent in AgentName]: string } = {
  'claude-code': '`claude --version` says, e.g. `2.1.332`',
  codex: '`codex --version` says, e.g. `0.171.0`',
  'gemini-cli': '`gemini --version` says, e.g. `0.61.0`',
  copilot: '`copilot --version` says, e.g. `1.0.102`',
  command: 'your program has, e.g. `1.4.0`',
};

function noVersion(agent: AgentName, version: string): DiagnosticMessage {
  const sentence = `\`${version}\` is no exact version.`;
  const hint = `Another version is another agent: write the one that ${VERSIONS[agent]}.`;
  return { code: 'bad-value', sentence, hint };
}

function toModel(sources: Sources, agent: AgentName, { input, placeOf }: Written): ModelEndpoint | undefined {
  const provider = VENDORS[agent] ?? input.model_provider;
  if (provider === undefined) return requireKey(sources, 'model_provider', { input, placeOf });
  if (input.model === undefined) return requireKey(sources, 'model', { input, placeOf });
  if (needsBaseUrl(provider) && input.base_url === undefined)
    return requireKey(sources, 'base_url', { input, placeOf });
  const { model, base_url, api_key_env } = input;
  return toModelEndpoint({ provider, model, base_url, api_key_env });
}

function toTools(
  tools: TargetInput['tools'],
  report: (path: readonly (string | number)[], message: DiagnosticMessage) => void,
): readonly string[] {
  if (tools === undefined) return DEFAULT_TOOLS;
  const names = Array.isArray(tools) ? tools.filter((tool) => typeof tool === 'string') : [];
  if (!Array.isArray(tools) || names.length < tools.length) {
    const hint = `Write a list such as \`[shell, read, write, skill]\`.`;
    report(['tools'], { code: 'bad-value', sentence: 'An agent’s `tools` are names of what it has.', hint });
    return DEFAULT_TOOLS;
  }
  for (const [index, name] of names.entries()) {
    if (AGENT_TOOLS.some((tool) => tool === name) || /^mcp:[\w.-]+(?:\/[\w.-]+)?$/.test(name)) continue;
    const hint = didYouMean(name, [...AGENT_TOOLS, 'mcp:SERVER/TOOL']);
    report(['tools', index], { code: 'bad-value', sentence: `\`${name}\` is no tool of an agent.`, hint });
  }
  return [...new Set(names)].sort();
}

const NEVER_GIVEN = /^(?:GITHUB_TOKEN|GH_TOKEN|GITHUB_PAT|ACTIONS_.*|NODE_OPTIONS|LD_PRELOAD)$/;

function isWithheld(name: string, model: ModelEndpoint): boolean {
  const keys = MODEL_PROVIDERS.map((provider) => modelTraits(provider).keyName);
  return NEVER_GIVEN.test(name) || name === keyName(model) || keys.includes(name);
}

function withheld(name: string): DiagnosticMessage {
  return {
    code: 'bad-value',
    sentence: `\`${name}\` is never given to an agent.`,
    hint: 'The model is reached through a broker that holds the key; whatever else an agent sees, its files can send away.',
  };
}

/** The files under test, each at its place; what can run commands by itself is refused where the suite does not allow it. */
export function toAgentFiles(
  sources: Sources,
  { input, placeOf }: Written,
  { guardedFiles }: AgentEndpoint,
): readonly WorkspaceFile[] {
  const mistakeOf = (file: WorkspaceFile): DiagnosticMessage | undefined => {
    const kind = guardedKind(file.to);
    return kind === undefined || guardedFiles.includes(kind) ? undefined : guardedMessage(file.path, kind);
  };
  const place: Written['placeOf'] = (path, what) => placeOf(['files', ...path], what);
  return placeFiles(sources, { entries: input.files ?? [], placeOf: place, mistakeOf });
}
