import { z } from 'zod';
import { apiTraits, MODEL_API_NAMES } from '../../domain/providers/model-apis.ts';
import { PROVIDER_NAMES } from '../../domain/providers/providers.ts';
import { agentKeys, agentToolsSchema } from './agent.ts';
import { messagesSchema, toolsSchema } from './message.ts';
import { answerKeys } from './answer.ts';
import { serviceKeys } from './service.ts';
import { commandLine, filePath, inputGlobs, jsonObject, jsonPath, label, plain, strict } from '../../forms/values.ts';

/** A name of an environment variable. */
export const environmentName = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'It is not a name of an environment variable.');
const webAddress = z.url({ protocol: /^https?$/, error: 'Write an http:// or https:// address.' });

/** Keys that say who answers and how; the judge has them too. */
export const modelKeys = {
  model: z.string().min(1).describe('Model name as the provider knows it; for Azure the deployment.').optional(),
  api: z
    .enum(MODEL_API_NAMES)
    .describe(
      `Which API is spoken, of those that the provider has: ${MODEL_API_NAMES.map((api) => `${apiTraits(api).whose} \`${api}\``).join(', ')}; default its first, for compatible servers \`chat\`.`,
    )
    .optional(),
  base_url: webAddress.describe('Address of the API where it is not the vendor’s own.').optional(),
  api_key_env: environmentName.describe('Environment variable that holds the key; default the SDK’s own.').optional(),
  auth: z.enum(['key', 'oidc']).describe('`oidc`: workload identity instead of a key.').optional(),
  parameters: jsonObject.describe('Passed through to the provider as written.').optional(),
};

/** One entry of `targets:`, or `target:`. */
export const targetSchema = strict({
  name: label
    .describe('Name of the target, unique in the suite; pairs base with head. Default: the model or provider.')
    .optional(),
  prompt: z
    .union([
      filePath,
      strict({
        system: filePath.describe('Prompt file of the system message.').optional(),
        user: filePath.describe('Prompt file of the user message.'),
      }),
    ])
    .describe('A prompt file (.md, .txt, .liquid, .json, .yaml, .prompt.yml), or one for each role.')
    .optional(),
  messages: messagesSchema.describe('Inline prompt.').optional(),
  provider: z.enum(PROVIDER_NAMES).describe('Who answers.'),
  ...modelKeys,
  ...serviceKeys,
  output: strict({
    json_schema: z.union([filePath, jsonObject]).describe('JSON Schema of the answer, a file or inline.'),
    name: z
      .string()
      .regex(/^[\w-]{1,64}$/, 'Letters, digits, `_` and `-`, at most 64.')
      .describe('Name of the schema for the provider; default from the file.')
      .optional(),
  })
    .describe('Structured output that is asked for.')
    .optional(),
  tools: z
    .union([filePath, toolsSchema, agentToolsSchema])
    .describe(
      'Tools that the model may call: a file, or inline. For `agent` names: shell, read, write, edit, skill, glob, grep, web, `mcp:SERVER/TOOL`; default all but web.',
    )
    .optional(),
  inputs: inputGlobs
    .describe(
      'For `command` and `http`: globs (`*`, `**`, `?`, `[ab]`, `{a,b}`) of the files that decide the behaviour; their content is part of the request.',
    )
    .optional(),
  corpus: z
    .union([
      inputGlobs,
      strict({
        command: commandLine.describe(
          'Program that prints the version of a store; run on each side, in its worktree, after `setup`, before anything is asked.',
        ),
      }),
    ])
    .describe(
      'For `command` and `http`: what answers are retrieved from, as globs of files, or a program that prints the version of a store; another version affects every case.',
    )
    .optional(),
  command: commandLine
    .describe('For `command`, and `agent: command`: program and arguments; speaks JSON lines.')
    .optional(),
  start: commandLine
    .describe(
      'For `http`: program and arguments of the service, started in each side’s worktree with a free port in `PORT`; `${PORT}` in its words and in `url` is that port.',
    )
    .optional(),
  ready: z
    .string()
    .regex(/^\/[^\s{}]*$/, 'Write a path of the service, e.g. `/health`.')
    .describe(
      'For `http` with `start`: path that the service answers with 2xx once it can work; default: it can once its port takes connections.',
    )
    .optional(),
  setup: commandLine
    .describe('For `command`, and `http` with `start`: run once in each side’s worktree, e.g. `[npm, ci]`.')
    .optional(),
  directory: z
    .string()
    .min(1)
    .describe(
      'For `command`, and `http` with `start`: working directory, relative to this file; default its directory.',
    )
    .optional(),
  env: z
    .array(environmentName)
    .describe('For `command`, `http` and `agent`: environment variables that may be read.')
    .optional(),
  timeout_ms: plain(z.int().positive().max(3_600_000))
    .describe('For `command` and `http`: deadline of one call; default `limits.call_timeout_ms`.')
    .optional(),
  start_timeout_ms: plain(z.int().positive().max(3_600_000))
    .describe(
      'How long a start may take. For `command`: until the program says `{"ready": true}`; it is asked nothing before; default: it need not say so. For `http` with `start`: until the service is ready; default 60000.',
    )
    .optional(),
  url: z
    .string()
    .regex(/^https?:\/\//, 'Write an http:// or https:// address.')
    .describe(
      'For `http`: address of the endpoint; `{{ vars }}` in its path and query are filled in and encoded, `${PORT}` is the port of the service that `start` starts.',
    )
    .optional(),
  method: z.enum(['POST', 'PUT', 'GET']).describe('For `http`; default POST.').optional(),
  headers: z
    .record(z.string(), z.string())
    .describe('For `http`: headers; values are templates, `${NAME}` reads a variable that `env` lists.')
    .optional(),
  body: z
    .unknown()
    .describe('For `http`: JSON body; its texts are templates, `${NAME}` reads a variable that `env` lists.')
    .optional(),
  same_server: plain(z.boolean())
    .describe(
      'For `http`: a deployed system answers both sides, whatever a pull request changes; where `inputs` changed the row is then never a pass. Default false: such a run is refused.',
    )
    .optional(),
  response: jsonPath.describe('For `http`: another word for `answer`.').optional(),
  ...answerKeys,
  ...agentKeys,
  file: filePath.describe('For `replay`: the file with recorded answers.').optional(),
}).meta({ id: 'Target', description: 'What is under test.' });

/** A target as written. */
export type TargetInput = z.output<typeof targetSchema>;
