import type { InputFile, ModelEndpoint } from '../providers/model-endpoint.ts';

/** The programs that can be an agent under test; `command` is one of your own over the command protocol. */
export const AGENTS = ['claude-code', 'codex', 'gemini-cli', 'copilot', 'command'] as const;

/** One of `AGENTS`. */
export type AgentName = (typeof AGENTS)[number];

/** What an agent's tools are called, whatever its program calls them; an MCP tool is `mcp:SERVER/TOOL`. */
export const AGENT_TOOLS = ['shell', 'read', 'write', 'edit', 'skill', 'glob', 'grep', 'web'] as const;

/** Kinds of files that can run commands or send the key elsewhere, so that they reach a trial only where a suite says so. */
export const GUARDED_FILES = ['settings', 'hooks', 'mcp', 'env'] as const;

/** One of `GUARDED_FILES`. */
export type GuardedFile = (typeof GUARDED_FILES)[number];

/** What can contain a trial; without a wish the first of the first two that works here. */
export const SANDBOXES = ['bubblewrap', 'namespaces', 'docker'] as const;

/** One of `SANDBOXES`. */
export type SandboxName = (typeof SANDBOXES)[number];

/** What one trial may take; what reaches it ends. */
export type AgentLimits = { readonly turns: number; readonly seconds: number; readonly costUsd: number };

/** An agent program, in a workspace and a sandbox of its own for each trial. */
export type AgentEndpoint = {
  readonly provider: 'agent';
  readonly agent: AgentName;
  /** Exact; another one that is found is an error. Undefined only for `command`. */
  readonly version: string | undefined;
  /** The argv of an agent of one's own; undefined for the others. */
  readonly command: readonly string[] | undefined;
  /** Who answers behind the broker. */
  readonly model: ModelEndpoint;
  /** Names of `AGENT_TOOLS` and `mcp:…`. */
  readonly tools: readonly string[];
  /** `none`: the model alone. */
  readonly network: 'none' | 'open';
  /** Undefined: whatever contains it here. */
  readonly sandbox?: SandboxName;
  readonly guardedFiles: readonly GuardedFile[];
  /** Names of environment variables that a trial may see. */
  readonly env: readonly string[];
  readonly limits: AgentLimits;
};

/** A file of a trial's workspace: its content by git object, its place from the workspace's root. */
export type WorkspaceFile = InputFile & { readonly to: string };

/** A program that judges a workspace after the agent has ended. */
export type WorkspaceCheck = {
  readonly run: readonly string[];
  /** Put into the workspace after the agent's end, over whatever lies there. */
  readonly files: readonly WorkspaceFile[];
  readonly timeoutMs: number | undefined;
};

/** What decides a trial of an agent besides the endpoint and the messages, which are the user's turns. */
export type AgentTask = {
  /** The side's own files: what is under test. */
  readonly files: readonly WorkspaceFile[];
  /** The case's files, the same on both sides. */
  readonly workspace: readonly WorkspaceFile[];
  /** Run in the order given, each in the workspace as the agent left it. */
  readonly checks: readonly WorkspaceCheck[];
  /** The first activation of a skill decides the case: nothing after it is worth paying for. */
  readonly endsAtFirstSkill: boolean;
};

/** One call of a tool; untrusted text. */
export type AgentAction = {
  /** One of `AGENT_TOOLS`, `mcp:SERVER/TOOL`, or the program's own name for another. */
  readonly tool: string;
  /** The arguments as JSON, or a command line; bounded, and then `isCut`. */
  readonly args: string;
  readonly isCut?: boolean;
  readonly state: 'done' | 'failed' | 'denied';
  /** The agent's turn, from 1. */
  readonly turn: number;
};

/** How a file of the workspace differs after the agent's end. */
export type WorkspaceChange = {
  readonly path: string;
  readonly change: 'created' | 'changed' | 'deleted';
  readonly bytes: number;
  /** Hex; absent for a deleted one. */
  readonly sha256?: string;
  /** Absent where it is binary, deleted or larger than what is kept. */
  readonly text?: string;
};

/** How a check ended; `error`: why it could not judge, which makes the trial errored and never failed. */
export type CheckEnd = { readonly exitCode: number | undefined; readonly output: string; readonly error?: string };

/** What ended a trial: the agent itself, one of its limits, or that its case was decided. */
export const AGENT_ENDS = ['finished', 'turns', 'cost', 'seconds', 'decided'] as const;

/** One of `AGENT_ENDS`. */
export type AgentEnd = (typeof AGENT_ENDS)[number];

/** What an agent did. The answer's text is what it said last; its tokens and cost are the broker's count. */
export type AgentTrace = {
  readonly actions: readonly AgentAction[];
  /** In the order of their first activation; inferred: read from the file system, not told by the program. */
  readonly skills: readonly { readonly name: string; readonly isInferred: boolean }[];
  readonly files: readonly WorkspaceChange[];
  /** One for each of the task's checks. */
  readonly checks: readonly CheckEnd[];
  readonly turns: number;
  readonly seconds: number;
  readonly end: AgentEnd;
  /** What the program says it is. */
  readonly version: string | undefined;
  /** What contained it. */
  readonly sandbox: string;
};
