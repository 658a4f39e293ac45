/** What the tools of agents are called here, by the names that their programs give them. */
const TOOLS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bash: 'shell',
    shell: 'shell',
    run_shell_command: 'shell',
    run_terminal_command: 'shell',
    local_shell: 'shell',
    powershell: 'shell',
    read: 'read',
    view: 'read',
    read_file: 'read',
    write: 'write',
    create: 'write',
    create_file: 'write',
    write_file: 'write',
    edit: 'edit',
    multiedit: 'edit',
    apply_patch: 'edit',
    replace: 'edit',
    str_replace: 'edit',
    skill: 'skill',
    activate_skill: 'skill',
    glob: 'glob',
    grep: 'grep',
    search_file_content: 'grep',
    webfetch: 'web',
    websearch: 'web',
    web_fetch: 'web',
    web_search: 'web',
  }),
);

/** A tool by the name that all agents share; another keeps its own. */
export function toolNamed(name: string): string {
  const mcp = /^mcp__(.+?)__(.+)$/.exec(name);
  return mcp === null ? (TOOLS.get(name.toLowerCase()) ?? name) : `mcp:${mcp[1]}/${mcp[2]}`;
}
