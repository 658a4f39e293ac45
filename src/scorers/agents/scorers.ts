import { z } from 'zod';
import { AGENT_TOOLS } from '../../domain/agents/agent.ts';
import { isJsonObject, type Json } from '../../domain/json/json.ts';
import { jsonObject, jsonPath, plain, strict, textList, workspacePath } from '../../forms/values.ts';
import type { ScorerDeclarations } from '../declaration.ts';
import { atLeastOne, flag, form, soughtText, toTexts } from '../parts/form.ts';

const toolName = z
  .string()
  .min(1)
  .max(200)
  .refine((name) => commonName(name) === undefined, {
    error: ({ input }) => `Tools go by one name for all agents: write \`${commonName(String(input)) ?? ''}\`.`,
  });

/** The common name of a tool that is written as one program calls it. */
function commonName(name: string): string | undefined {
  const known = name.toLowerCase() === 'bash' ? 'shell' : name.toLowerCase();
  return known !== name && AGENT_TOOLS.some((tool) => tool === known) ? known : undefined;
}

const toolCalls = z
  .array(
    z.union([
      toolName,
      strict({
        tool: toolName.describe('shell, read, write, edit, skill, glob, grep, web, `mcp:SERVER/TOOL`.'),
        args: z.string().min(1).max(2000).describe('RE2 pattern that its arguments match.').optional(),
      }),
    ]),
  )
  .min(1);

function callsSkill(calls: Json | undefined): boolean {
  return Array.isArray(calls) && calls.some((call) => (isJsonObject(call) ? call['tool'] : call) === 'skill');
}

const skillKeys = atLeastOne(['skill', 'expected']);
const trajectoryKeys = atLeastOne(['called', 'not_called', 'order', 'max_calls']);

/** Whether what is asked of a file can all be so. */
function isOneDemand(value: Readonly<Record<string, unknown>>): boolean {
  const isGone = value['absent'] === true || value['exists'] === false;
  const hasContent = ['contains', 'regex', 'json_path', 'equals'].some((key) => value[key] !== undefined);
  return [isGone, value['unchanged'] === true, value['exists'] === true || hasContent].filter(Boolean).length < 2;
}

/** Scorers of what an agent did: the tools that a model calls, and the trace that a program with a workspace leaves. */
export const AGENT_SCORERS = {
  tool_call: {
    form: form(
      z
        .union([
          z.string().min(1),
          strict({
            name: z.string().min(1).describe('Name of the tool.'),
            arguments: jsonObject.describe('Arguments that the call must have; it may have more.').optional(),
            arguments_schema: jsonObject.describe('JSON Schema that the arguments must meet.').optional(),
            count: plain(z.int().min(0)).describe('Exact number of such calls.').optional(),
            position: plain(z.int().min(0)).describe('Position among all calls, from 0.').optional(),
          }),
        ])
        .describe('The output calls this tool.'),
      (value) => (typeof value === 'string' ? { name: value } : value),
    ),
    expectsToolCalls: () => true,
    isOfModels: true,
    text: 'name',
    load: async () => (await import('./tool-call.ts')).toolCall,
  },
  no_tool_call: {
    form: flag('The output calls no tool.'),
    isOfModels: true,
    load: async () => (await import('./no-tool-call.ts')).noToolCall,
  },
  allowed_tools: {
    form: form(textList.describe('The output calls no other tools than these.'), (value) => ({
      names: toTexts(value),
    })),
    expectsToolCalls: () => true,
    isOfModels: true,
    texts: 'names',
    load: async () => (await import('./allowed-tools.ts')).allowedTools,
  },
  max_turns: {
    form: form(
      z
        .union([plain(z.int().min(1)), strict({ max: plain(z.int().min(1)).describe('Greatest number of turns.') })])
        .describe('An agent needs at most this many turns.'),
      (value) => (typeof value === 'number' ? { max: value } : value),
    ),
    load: async () => (await import('./max-turns.ts')).maxTurns,
  },
  skill_triggered: {
    form: form(
      z
        .union([
          plain(z.literal(false)),
          z.string().min(1),
          strict({
            skill: z.string().min(1).describe('Name of the skill; default: any.').optional(),
            expected: plain(z.boolean()).describe('Whether it is to be triggered; default true.').optional(),
          }).refine(skillKeys.check, skillKeys.message),
        ])
        .describe('The agent takes this skill up; `false`: it takes up none.'),
      (value) => {
        if (value === false) return { expected: false };
        return typeof value === 'string'
          ? { skill: value, expected: true }
          : { ...value, expected: value.expected ?? true };
      },
    ),
    needsAgent: () => true,
    isOfSkills: () => true,
    text: 'skill',
    load: async () => (await import('./skill-triggered.ts')).skillTriggered,
  },
  trajectory: {
    form: form(
      strict({
        called: toolCalls.describe('Calls that are made, in whatever order.').optional(),
        not_called: toolCalls.describe('Calls that are not made, nor tried.').optional(),
        order: toolCalls.describe('Calls that are made one after the other, with others in between or not.').optional(),
        max_calls: plain(z.int().min(0)).describe('Most calls of tools.').optional(),
      })
        .refine(trajectoryKeys.check, trajectoryKeys.message)
        .describe('What the agent calls on its way.'),
      (value) => value,
    ),
    needsAgent: () => true,
    isOfSkills: ({ called, order }) => [called, order].some(callsSkill),
    load: async () => (await import('./trajectory.ts')).trajectory,
  },
  file: {
    form: form(
      z
        .union([
          workspacePath,
          strict({
            path: workspacePath.describe('Where it is, from the workspace’s root.').optional(),
            glob: z.string().min(1).max(500).describe('Files of the workspace, of which one must do.').optional(),
            exists: plain(z.boolean()).describe('It is there; the default where nothing else is asked.').optional(),
            absent: plain(z.literal(true)).describe('It is not there.').optional(),
            unchanged: plain(z.literal(true)).describe('The agent left it as it was.').optional(),
            contains: soughtText.describe('A text that the agent wrote into it.').optional(),
            regex: z.string().min(1).max(2000).describe('RE2 pattern that what the agent wrote matches.').optional(),
            json_path: jsonPath.describe('Where in its JSON something is, or is what `equals` says.').optional(),
            equals: z.unknown().describe('All that it says, or with `json_path` what is there.').optional(),
          })
            .refine(({ path, glob }) => (path === undefined) !== (glob === undefined), 'Give `path` or `glob`.')
            .refine(isOneDemand, 'A file that is not to be there, or to stay as it was, has no content to ask for.'),
        ])
        .describe('A file of the workspace after the agent has ended.'),
      (value) => (typeof value === 'string' ? { path: value } : value),
    ),
    needsAgent: () => true,
    text: 'contains',
    load: async () => (await import('./file.ts')).file,
  },
} as const satisfies ScorerDeclarations;
