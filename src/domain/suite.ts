import type { AgentEndpoint, WorkspaceFile } from './agents/agent.ts';
import type { AnswerPaths } from './answers/answer-parts.ts';
import type { Harness } from './programs/harness.ts';
import type { Json, JsonObject } from './json/json.ts';
import type { OwnCommand } from './programs/own-command.ts';
import type { Perturbation } from './perturbation.ts';
import type { PolicyLayer } from './verdict/policy.ts';
import type { Quarantine } from './quarantine.ts';
import type { InputFile, ModelEndpoint } from './providers/model-endpoint.ts';
import type { ScorerSpec } from './scorer.ts';
import type { Place } from './user-error.ts';

export type { InputFile, ModelEndpoint };

/** How unforgivable a failure of a case is, worst first. */
export const SEVERITIES = ['critical', 'major', 'minor'] as const;

/** One of `SEVERITIES`. */
export type Severity = (typeof SEVERITIES)[number];

/** One `*.eval.yaml` file, read and validated at one revision. */
export type Suite = {
  /** Unique in the repository; pairs base with head. */
  readonly id: string;
  /** Path from the repository root. */
  readonly file: string;
  readonly place: Place;
  readonly description: string | undefined;
  readonly owner: string | undefined;
  /** Who owns the cases of a tag. */
  readonly ownerOfTag: ReadonlyMap<string, string>;
  /** Owners are notified where something breaks. */
  readonly pingsOwners: boolean;
  readonly targets: readonly Target[];
  readonly cases: readonly Case[];
  /** Cases that are shown and decide nothing for a while; absent: none. */
  readonly quarantines?: readonly Quarantine[];
  /** The team's own evals, which then are its targets and cases. */
  readonly harness?: Harness | undefined;
  /** The suite's own policy, before repository defaults are laid under it. */
  readonly policy: PolicyLayer;
  /** With which noise its cases are asked once more. */
  readonly perturb?: Perturbation | undefined;
  /** It names models to be tried in its target's place. */
  readonly hasCandidates?: boolean;
};

/** What is under test. */
export type Target = {
  readonly name: string;
  readonly place: Place;
  /** Where the suite names its model; undefined where it names none. */
  readonly modelPlace?: Place;
  /** Where the suite says how soon it has to answer; undefined where it does not. */
  readonly servicePlace?: Place;
  readonly endpoint: Endpoint;
  /** Passed through to the provider as written. */
  readonly parameters: JsonObject;
  readonly prompt: Prompt;
  /** What of model and parameters stands in the prompt's own file and not in the suite: only a `.prompt.yml` says any. */
  readonly brought?: { readonly model: string | undefined; readonly parameters: JsonObject };
  readonly tools: ToolDefinitions | undefined;
  readonly output: OutputSchema | undefined;
  /** Files whose content belongs to the request of a `command` or `http` target, those that its command names too; sorted by path. */
  readonly inputs: readonly InputFile[];
  /** What it retrieves from and git does not have; its files are among the `inputs`. */
  readonly corpus?: Corpus;
  /** The files of an agent that are under test; sorted by their place in the workspace. */
  readonly agentFiles?: readonly WorkspaceFile[];
  /** A further arm that is measured beside head and judged by nobody: the agent without those files. */
  readonly also?: 'without_files';
  /** Its program may read what nothing here names: the suite gives no `inputs:`. */
  readonly isUnwatched?: boolean;
};

/** A store whose version a program tells, so that answers from an older one are another experiment. */
export type Corpus = OwnCommand & {
  /** What it told on this target's side; undefined before it was asked. */
  readonly version: string | undefined;
};

/** Who answers a request. Part of the request's fingerprint, except for the name of the key's variable. */
export type Endpoint = ModelEndpoint | CommandEndpoint | HttpEndpoint | AgentEndpoint | ReplayEndpoint;

/** A model and what it is asked with. */
export type ModelConfig = { readonly endpoint: ModelEndpoint; readonly parameters: JsonObject };

/** A program that speaks JSON lines. */
export type CommandEndpoint = {
  readonly provider: 'command';
  readonly command: readonly string[];
  /** Run once in each side's worktree before the first trial. */
  readonly setup: readonly string[] | undefined;
  /** Working directory, relative to the repository root. */
  readonly directory: string;
  /** Names of environment variables that the child may see besides the allow-list. */
  readonly env: readonly string[];
  /** Deadline of one call; undefined: that of `limits.call_timeout_ms`. */
  readonly timeoutMs: number | undefined;
  /** How long it may take to say that it is ready; undefined: it need not say so. */
  readonly startTimeoutMs?: number | undefined;
  /** Where the parts of an answer are, as far as the suite says it. */
  readonly reads?: AnswerPaths;
  /** Those of them that head's suite has named and not base's own: read where they are there. */
  readonly readsIfThere?: readonly string[];
};

/** An HTTP endpoint with a request template and a path into its JSON response. */
export type HttpEndpoint = {
  readonly provider: 'http';
  readonly url: string;
  readonly method: 'POST' | 'PUT' | 'GET';
  /** Values may be templates; `${NAME}` reads an environment variable named in `env`. */
  readonly headers: { readonly [name: string]: string };
  readonly body: Json;
  /** Of a filled request: which texts of the body name variables of `env` in the suite; what a case brings never does. */
  readonly bodyVariables?: readonly (readonly PropertyKey[])[];
  /** A deployed system answers both sides, whatever a pull request changes. */
  readonly isSharedServer?: boolean;
  /** The service that is started on each side and asked there; its port stands in `url` as `${PORT}`. */
  readonly start?: ServiceStart;
  /** JSON path of the output text in the response. */
  readonly responsePath: string;
  /** Where the other parts of an answer are, as far as the suite says it. */
  readonly reads?: AnswerPaths;
  /** Those of them that head's suite has named and not base's own: read where they are there. */
  readonly readsIfThere?: readonly string[];
  /** Where in the body of a conversation its turns go: they are put there anew for each of them. */
  readonly turnPlaces?: TurnPlaces;
  readonly env: readonly string[];
  /** Deadline of one call; undefined: that of `limits.call_timeout_ms`. */
  readonly timeoutMs: number | undefined;
};

/** A service that runs on each side, in that side's files, for as long as it is asked. */
export type ServiceStart = {
  readonly command: readonly string[];
  /** Run once in each side's worktree before it is started. */
  readonly setup: readonly string[] | undefined;
  /** Working directory, relative to the repository root. */
  readonly directory: string;
  /** The path that it answers once it can work; undefined: it can once its port takes connections. */
  readonly readyPath: string | undefined;
  /** How long it may take until then; undefined: as long as any service may. */
  readonly timeoutMs: number | undefined;
};

/** Paths in a body: of the whole list of messages, and of the last one's text. */
export type TurnPlaces = {
  readonly messages: readonly (readonly (string | number)[])[];
  readonly prompt: readonly (readonly (string | number)[])[];
};

/** Recorded answers, by request fingerprint. */
export type ReplayEndpoint = { readonly provider: 'replay'; readonly file: string; readonly recordings: InputFile };

/** Who speaks in a message. */
export const ROLES = ['system', 'user', 'assistant', 'tool'] as const;

/** One of `ROLES`. */
export type Role = (typeof ROLES)[number];

/** A prompt before its variables are filled in. */
export type Prompt = {
  /** The file it was read from; undefined for inline `messages:`. */
  readonly file: string | undefined;
  readonly messages: readonly MessageTemplate[];
  /** Every partial the messages can reach, by path from the repository root. */
  readonly partials: ReadonlyMap<string, string>;
};

/** One message of a prompt or of a multi-turn case, its text still a Liquid template. */
export type MessageTemplate = {
  readonly role: Role;
  readonly text: string;
  /** URLs or `data:` URLs, templates themselves. */
  readonly images: readonly string[];
  readonly toolCalls: readonly ToolCallTemplate[];
  /** For role `tool`: the call that it answers. */
  readonly toolCallId: string | undefined;
  readonly place: Place;
  /** `liquid`, or `prompt-yml` where only a literal `{{name}}` is replaced. */
  readonly syntax: 'liquid' | 'prompt-yml';
};

/** An earlier tool call of the assistant in a multi-turn case. */
export type ToolCallTemplate = { readonly id: string; readonly name: string; readonly arguments: JsonObject };

/** A tool that the model may call, in the one form that all providers are mapped from. */
export type ToolDefinition = {
  readonly name: string;
  readonly description: string | undefined;
  /** JSON Schema of the arguments. */
  readonly parameters: JsonObject;
};

/** The tools of a target and the file that defines them. */
export type ToolDefinitions = { readonly file: string | undefined; readonly tools: readonly ToolDefinition[] };

/** The structured output that a target asks for. */
export type OutputSchema = { readonly file: string | undefined; readonly name: string; readonly schema: JsonObject };

/** Whom a model plays, in a case that is a conversation. */
export type SimulatedUser = {
  /** What the user wants; a Liquid template. */
  readonly goal: string;
  /** Most turns of the user. */
  readonly maxTurns: number;
  readonly place: Place;
};

/** One input with its expectations. */
export type Case = {
  /** Unique in the suite; pairs base with head. */
  readonly id: string;
  readonly place: Place;
  readonly vars: JsonObject;
  /** Turns that follow the prompt's messages. */
  readonly messages: readonly MessageTemplate[];
  /** Who goes on with the conversation from there. */
  readonly user?: SimulatedUser | undefined;
  /** The files that an agent finds, the same on both sides. */
  readonly workspace?: readonly WorkspaceFile[] | undefined;
  readonly tags: readonly string[];
  readonly severity: Severity;
  /** Defaults of the suite first, then the case's own; templates already filled with the case's fields. */
  readonly expect: readonly ScorerSpec[];
  /** Cases of one cluster share their luck: one retrieval, one tool result. Undefined: each has its own. */
  readonly cluster?: string | undefined;
  /** The case's own, else that of the first of its tags that has one; undefined: the suite's. */
  readonly owner?: string | undefined;
  /** A person's label, for the judge's calibration. */
  readonly human: 'pass' | 'fail' | undefined;
  /** Kept and shown, never sent to a model. */
  readonly provenance: Provenance | undefined;
};

/** Where a dataset row came from. */
export type Provenance = {
  readonly source: string | undefined;
  readonly added: string | undefined;
  readonly consent: string | undefined;
};
