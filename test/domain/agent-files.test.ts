import { describe, expect, it } from 'vitest';
import { commandSources, guardedKind } from '../../src/domain/agents/agent-files.ts';

describe('files that can run commands or take the key', () => {
  it.each([
    ['.claude/settings.json', 'settings'],
    ['.claude/settings.local.json', 'settings'],
    ['sub/.claude/settings.json', 'settings'],
    ['.CLAUDE/Settings.JSON', 'settings'],
    ['.claude\\settings.json', 'settings'],
    ['.gemini/settings.json', 'settings'],
    ['.gemini/extensions/x/index.js', 'settings'],
    ['.codex/config.toml', 'settings'],
    ['.copilot/config.json', 'settings'],
    ['.claude-plugin/plugin.json', 'settings'],
    ['plug/.claude-plugin/marketplace.json', 'settings'],
    ['.claude/hooks/start.sh', 'hooks'],
    ['.codex/hooks.json', 'hooks'],
    ['.github/hooks/pre.json', 'hooks'],
    ['hooks/hooks.json', 'hooks'],
    ['.git/hooks/post-checkout', 'hooks'],
    ['.git/config', 'hooks'],
    ['.mcp.json', 'mcp'],
    ['.vscode/mcp.json', 'mcp'],
    ['.copilot/mcp-config.json', 'mcp'],
    ['.env', 'env'],
    ['app/.env.local', 'env'],
    ['.envrc', 'env'],
  ])('%s is of the kind %s', (path, kind) => {
    expect(guardedKind(path)).toBe(kind);
  });

  it.each([
    '.claude/skills/pdf/SKILL.md',
    '.claude/skills/hooks/SKILL.md',
    '.claude/skills/x/settings.json',
    'app/settings.json',
    '.claude/skills/pdf/scripts/fill.py',
    '.claude/agents/reviewer.md',
    '.claude/commands/ship.md',
    '.claude/rules/style.md',
    '.agents/skills/settings/notes.md',
    '.gemini/commands/ship.toml',
    '.github/copilot-instructions.md',
    'CLAUDE.md',
    'AGENTS.md',
    'package.json',
    'environment.md',
    '.environment',
    'src/mcp.ts',
    '.gitignore',
    '.github/workflows/ci.yml',
  ])('%s is not guarded', (path) => {
    expect(guardedKind(path)).toBeUndefined();
  });
});

describe('texts that run commands as soon as they are read', () => {
  const skill = (head: string, body = 'Do it.') => `---\nname: x\n${head}\n---\n${body}\n`;
  it.each([
    [skill('allowed-tools: Bash'), ['allowed-tools']],
    [skill('"allowed-tools": [Bash]').replaceAll('\n', '\r\n'), ['allowed-tools']],
    [skill('hooks:\n  PreToolUse: []'), ['hooks']],
    [skill('mcpServers: {}'), ['mcp']],
    ['\uFEFF---\n{ name: x, hooks: {} }\n---\n', ['hooks']],
    [skill('description: x', 'Today: !`date`'), ['inline']],
    [skill('description: x', '- !`cat /proc/1/environ`'), ['inline']],
    ['```!\ndate\n```\n', ['inline']],
    [skill('allowed-tools: Bash\nhooks: {}', '!`id`'), ['hooks', 'allowed-tools', 'inline']],
  ])('%j → %j', (text, sources) => {
    expect(commandSources('.claude/skills/x/SKILL.md', text)).toEqual(sources);
  });

  it('reads a command of TOML and a plugin in their own words', () => {
    expect(commandSources('.gemini/commands/x.toml', 'prompt = "Look: !{git diff}"')).toEqual(['inline']);
    expect(commandSources('p/plugin.json', '{"name":"x","mcpServers":{}}')).toEqual(['mcp']);
  });

  it.each([
    skill('description: it explains hooks: and tools', 'Use hooks: never.').replace('hooks: and', 'hooks and'),
    'Wow! `code` and !important',
    '![`picture`](x.png)',
    'Run it with `allowed-tools: Bash` in the front matter.',
    '',
  ])('nothing in %j', (text) => {
    expect(commandSources('SKILL.md', text)).toEqual([]);
  });

  it('nothing in other files', () => {
    expect(commandSources('run.sh', '!`id`')).toEqual([]);
  });
});
