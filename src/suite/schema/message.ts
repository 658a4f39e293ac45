import { z } from 'zod';
import { jsonObject, plain, strict } from '../../forms/values.ts';

const toolCall = strict({
  id: z.string().min(1).describe('Identifier that the tool’s answer refers to.'),
  name: z.string().min(1).describe('Name of the tool.'),
  arguments: jsonObject.describe('Arguments of the call.').optional(),
});

const message = strict({
  role: z.enum(['system', 'user', 'assistant', 'tool']).describe('Who speaks.'),
  content: z.string().describe('Text of the message, a LiquidJS template.').optional(),
  images: z.array(z.string().min(1)).describe('URLs or `data:` URLs of images, templates too.').optional(),
  tool_calls: z.array(toolCall).describe('Earlier tool calls of the assistant.').optional(),
  tool_call_id: z.string().min(1).describe('For role `tool`: the call that it answers.').optional(),
})
  .refine(
    (value) => value.content !== undefined || (value.tool_calls?.length ?? 0) > 0 || (value.images?.length ?? 0) > 0,
    'A message needs `content`.',
  )
  .refine(
    (value) => value.role !== 'tool' || value.tool_call_id !== undefined,
    'A `tool` message needs `tool_call_id`.',
  )
  .meta({ id: 'Message', description: 'One message.' });

/** A list of messages, inline or as a `.yaml` or `.json` prompt file. */
export const messagesSchema = z.array(message).min(1);

/** A prompt file that holds messages. */
export const promptFileSchema = z.union([messagesSchema, strict({ messages: messagesSchema })]);

/** One message as written. */
export type MessageInput = z.output<typeof message>;

const tool = strict({
  type: z.literal('function').describe('As OpenAI’s APIs write it; may be left out.').optional(),
  name: z.string().min(1).describe('Name of the tool.').optional(),
  description: z.string().describe('What the tool does.').optional(),
  parameters: jsonObject.describe('JSON Schema of the arguments.').optional(),
  input_schema: jsonObject.describe('The same under Anthropic’s name.').optional(),
  strict: plain(z.boolean()).describe('Accepted for OpenAI’s form; not used.').optional(),
  function: strict({
    name: z.string().min(1).describe('Name of the tool.'),
    description: z.string().describe('What the tool does.').optional(),
    parameters: jsonObject.describe('JSON Schema of the arguments.').optional(),
    strict: plain(z.boolean()).describe('Accepted; not used.').optional(),
  })
    .describe('As the Chat Completions API nests it.')
    .optional(),
})
  .refine((value) => value.name !== undefined || value.function !== undefined, 'A tool needs a `name`.')
  .meta({ id: 'Tool', description: 'A tool that the model may call.' });

/** Tools, inline or as a file: in this product’s, OpenAI’s or Anthropic’s form. */
export const toolsSchema = z.array(tool).min(1);

/** A tools file. */
export const toolsFileSchema = z.union([toolsSchema, strict({ tools: toolsSchema })]);

/** One tool as written. */
export type ToolInput = z.output<typeof tool>;

const evaluator = strict({
  name: z.string().min(1),
  description: z.string().optional(),
  string: strict({
    equals: z.string().optional(),
    contains: z.string().optional(),
    startsWith: z.string().optional(),
    endsWith: z.string().optional(),
  })
    .refine((value) => Object.keys(value).length === 1, 'A string evaluator has exactly one test.')
    .optional(),
  llm: strict({
    modelId: z.string().optional(),
    prompt: z.string().min(1),
    systemPrompt: z.string().optional(),
    choices: z.array(strict({ choice: z.string().min(1), score: plain(z.number()) })).min(1),
  }).optional(),
  uses: z.string().optional(),
});

/** GitHub’s `.prompt.yml`. */
export const promptYmlSchema = strict({
  name: z.string().optional(),
  description: z.string().optional(),
  model: z.string().optional(),
  modelParameters: strict({
    maxTokens: plain(z.int()).optional(),
    maxCompletionTokens: plain(z.int()).optional(),
    temperature: plain(z.number()).optional(),
    topP: plain(z.number()).optional(),
    // As GitHub's own Action writes and reads them.
    max_tokens: plain(z.int()).optional(),
    max_completion_tokens: plain(z.int()).optional(),
    top_p: plain(z.number()).optional(),
  }).optional(),
  responseFormat: z.enum(['text', 'json_object', 'json_schema']).optional(),
  jsonSchema: z.union([z.string(), jsonObject]).optional(),
  messages: z.array(strict({ role: z.enum(['system', 'user', 'assistant']), content: z.string() })).min(1),
  testData: z.array(jsonObject).optional(),
  evaluators: z.array(evaluator).optional(),
});

/** GitHub’s `.prompt.yml` as written. */
export type PromptYmlInput = z.output<typeof promptYmlSchema>;

/** One of its evaluators. */
export type EvaluatorInput = z.output<typeof evaluator>;
