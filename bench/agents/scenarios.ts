import type { AgentName } from '../../src/domain/agents/agent.ts';
import type { JsonObject } from '../../src/domain/json/json.ts';
import type { ModelEndpoint } from '../../src/domain/suite.ts';
import { endpointOf, geminiAt } from '../../test/adapters/providers/situation.ts';
import type { ModelReply } from '../../test/support/model/server.ts';

/** An agent program as a registry has it, and the model that it is tried with. */
export type Pinned = {
  readonly agent: Exclude<AgentName, 'command'>;
  readonly package: string;
  readonly version: string;
  readonly api: 'messages' | 'responses' | 'generate';
  readonly model: string;
  /** Where it looks for skills, and for instructions. */
  readonly skills: string;
  readonly instructions: string;
  /** What a model says to have a line run in a shell, and to have the skill `shout`. */
  shell(line: string): ModelReply;
  skill(name: string): ModelReply;
};

const call = (name: string, args: JsonObject): ModelReply => ({ toolCalls: [{ name, arguments: args }] });

/** The agents that have been seen working. */
export const PINNED: readonly Pinned[] = [
  {
    agent: 'claude-code',
    package: '@anthropic-ai/claude-code',
    version: '2.1.332',
    api: 'messages',
    model: 'claude-haiku-4-5',
    skills: '.claude/skills',
    instructions: 'CLAUDE.md',
    shell: (command) => call('Bash', { command, description: 'A step' }),
    skill: (skill) => call('Skill', { skill }),
  },
  {
    agent: 'codex',
    package: '@openai/codex',
    version: '0.171.0',
    api: 'responses',
    model: 'gpt-5',
    skills: '.agents/skills',
    instructions: 'AGENTS.md',
    shell: (cmd) => call('exec_command', { cmd, yield_time_ms: 30_000 }),
    skill: (name) => call('exec_command', { cmd: `cat .agents/skills/${name}/SKILL.md` }),
  },
  {
    agent: 'gemini-cli',
    package: '@google/gemini-cli',
    version: '0.61.0',
    api: 'generate',
    model: 'gemini-2.5-flash',
    skills: '.gemini/skills',
    instructions: 'GEMINI.md',
    shell: (command) => call('run_shell_command', { command, description: 'A step' }),
    skill: (name) => call('activate_skill', { name }),
  },
  {
    agent: 'copilot',
    package: '@github/copilot',
    version: '1.0.102',
    api: 'responses',
    model: 'gpt-5',
    skills: '.github/skills',
    instructions: 'AGENTS.md',
    shell: (command) => call('bash', { command, description: 'A step' }),
    skill: (skill) => call('skill', { skill }),
  },
];

/** Its model, where a server answers in the vendor's place. */
export function modelAt({ api, model }: Pick<Pinned, 'api' | 'model'>, url: string): ModelEndpoint {
  return api === 'generate' ? geminiAt(url, { model }) : endpointOf(api, { model });
}

/** What a model says in a recording, one reply a request, the last one for ever. */
export type Scenario = {
  readonly name: string;
  readonly replies: readonly ModelReply[];
  readonly turns?: number;
  /** Another one than the agent's usual. */ readonly model?: string;
};

const DONE: ModelReply = { text: 'All done.' };

/** What is recorded of each agent, under the name that its stand-in is asked by. */
export const SCENARIOS: Readonly<Record<Pinned['agent'], readonly Scenario[]>> = {
  'claude-code': [
    {
      name: 'work',
      replies: [
        call('Skill', { skill: 'shout' }),
        {
          toolCalls: [
            { name: 'Read', arguments: { file_path: '/workspace/input.txt' } },
            { name: 'Write', arguments: { file_path: '/workspace/greeting.txt', content: 'HELLO\n' } },
          ],
        },
        call('Edit', { file_path: '/workspace/greeting.txt', old_string: 'HELLO', new_string: 'HELLO!' }),
        call('Bash', { command: 'cat nope', description: 'Read' }),
        DONE,
      ],
    },
    {
      name: 'denied',
      replies: [
        call('Skill', { skill: 'nope' }),
        call('WebFetch', { url: 'http://example.com', prompt: 'x' }),
        call('Bash', { command: 'rm -rf /', description: 'Remove' }),
        DONE,
      ],
    },
    { name: 'turns', turns: 2, replies: [call('Bash', { command: 'true', description: 'Nothing' })] },
    { name: 'refusal', replies: [{ text: 'I cannot.', finishReason: 'refusal' }] },
    { name: 'bad-request', replies: [{ status: 400 }] },
  ],
  codex: [
    {
      name: 'work',
      replies: [
        call('exec_command', { cmd: 'ls .agents/skills/*/SKILL.md && sed -n 1,20p .agents/skills/shout/SKILL.md' }),
        call('exec_command', {
          cmd: 'apply_patch <<EOF\n*** Begin Patch\n*** Add File: greeting.txt\n+HELLO\n*** Update File: input.txt\n@@\n-in\n+out\n*** End Patch\nEOF\n',
        }),
        call('exec_command', { cmd: "cat nope && echo 'it is there'" }),
        DONE,
      ],
    },
    { name: 'unread', replies: [call('exec_command', { cmd: 'find . -name SKILL.md' }), DONE] },
    { name: 'refusal', replies: [{ text: '', finishReason: 'content_filter' }] },
    { name: 'bad-request', replies: [{ status: 400 }] },
  ],
  'gemini-cli': [
    {
      name: 'work',
      replies: [
        call('activate_skill', { name: 'shout' }),
        {
          text: 'I read and write.',
          toolCalls: [
            { name: 'read_file', arguments: { file_path: 'input.txt' } },
            { name: 'write_file', arguments: { file_path: 'greeting.txt', content: 'HELLO\n' } },
          ],
        },
        call('replace', { file_path: 'greeting.txt', old_string: 'HELLO', new_string: 'HELLO!', instruction: 'Shout' }),
        call('run_shell_command', { command: 'cat nope', description: 'Read' }),
        DONE,
      ],
    },
    {
      name: 'denied',
      replies: [call('activate_skill', { name: 'nope' }), call('web_fetch', { prompt: 'http://example.com' }), DONE],
    },
    { name: 'refusal', replies: [{ text: '', finishReason: 'content_filter' }] },
    // What Google calls PROHIBITED_CONTENT, where the other is SAFETY.
    { name: 'prohibited', replies: [{ text: '', finishReason: 'refusal' }] },
    { name: 'empty', replies: [{ text: '' }] },
    { name: 'bad-request', replies: [{ status: 400 }] },
  ],
  copilot: [
    {
      name: 'work',
      replies: [
        call('skill', { skill: 'shout' }),
        {
          toolCalls: [
            { name: 'view', arguments: { path: '/workspace/input.txt' } },
            { name: 'create', arguments: { path: '/workspace/greeting.txt', file_text: 'HELLO\n' } },
          ],
        },
        call('edit', { path: '/workspace/greeting.txt', old_str: 'HELLO', new_str: 'HELLO!' }),
        call('bash', { command: 'cat nope', description: 'Read' }),
        DONE,
      ],
    },
    {
      name: 'denied',
      replies: [call('skill', { skill: 'nope' }), call('web_fetch', { url: 'http://example.com' }), DONE],
    },
    {
      name: 'patch',
      // OpenAI's newer models are given other tools.
      model: 'gpt-6-luna',
      replies: [
        {
          toolCalls: [
            {
              name: 'apply_patch',
              arguments:
                '*** Begin Patch\n*** Add File: greeting.txt\n+HELLO\n*** Update File: input.txt\n@@\n-in\n+out\n*** End Patch\n',
            },
          ],
        },
        call('rg', { pattern: 'out' }),
        DONE,
      ],
    },
    { name: 'refusal', replies: [{ text: '', finishReason: 'content_filter' }] },
    { name: 'bad-request', replies: [{ status: 400 }] },
  ],
};
