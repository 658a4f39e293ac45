import type { JsonObject } from '../../domain/json/json.ts';
import { isOwn } from '../../domain/providers/providers.ts';
import type { Rendered, Request, RequestedUser } from '../../domain/request.ts';
import type { Case, ModelConfig, Prompt, SimulatedUser, Target } from '../../domain/suite.ts';
import { UserError } from '../../domain/user-error.ts';
import { loadTemplateEngine, type FilledBy } from '../template/liquid.ts';
import { agentTask } from './agent-task.ts';
import { fillHttp } from './render-http.ts';
import { compilePlainOr, createMessageRenderer, type Seen } from './render-message.ts';

/** Turns a target and a case into what is sent. */
export type Renderer = {
  /** Throws UserError where a template cannot be filled with the case's vars. */
  readonly render: (target: Target, evalCase: Case) => Rendered;
};

const NO_VARS: JsonObject = {};
const NO_PROMPT: Prompt = { file: undefined, messages: [], partials: new Map() };

/** Makes a renderer; loads the template engine. Templates are compiled once each. `userModel` plays simulated users. */
export async function createRenderer(userModel?: ModelConfig): Promise<Renderer> {
  const engine = await loadTemplateEngine();
  const renderMessage = createMessageRenderer(engine);
  const texts = new Map<string, FilledBy>();
  const fillText = (text: string, fields: JsonObject): string => {
    const fill = texts.get(text) ?? compilePlainOr(engine, { text, file: '', partials: NO_PROMPT.partials });
    texts.set(text, fill);
    return fill(fields, new Set());
  };
  const fillGoal = ({ goal: text, place }: SimulatedUser, vars: JsonObject, seen: Seen): string => {
    const goal = {
      role: 'user',
      text,
      images: [],
      toolCalls: [],
      toolCallId: undefined,
      place,
      syntax: 'liquid',
    } as const;
    return renderMessage({ template: goal, prompt: NO_PROMPT, vars }, seen).text;
  };
  return {
    render: (target, evalCase) => {
      const { vars } = evalCase;
      const seen: Seen = { diagnostics: [], partials: new Set() };
      const messages = [
        ...target.prompt.messages.map((template) => renderMessage({ template, prompt: target.prompt, vars }, seen)),
        ...evalCase.messages.map((template) => renderMessage({ template, prompt: NO_PROMPT, vars }, seen)),
      ];
      const user = evalCase.user && { ...evalCase.user, goal: fillGoal(evalCase.user, vars, seen), model: userModel };
      const endpoint = fillHttp(target, { vars, messages, fillText, user: evalCase.user }, seen);
      if (seen.diagnostics.length > 0) throw new UserError(seen.diagnostics);
      const request = toRequest(target, evalCase, { messages, endpoint });
      return { request: user === undefined ? request : { ...request, user: toUser(user) }, partials: seen.partials };
    },
  };
}

function toUser({ goal, maxTurns, model }: RequestedUser): RequestedUser {
  return { goal, maxTurns, model };
}

function toRequest(target: Target, evalCase: Case, filled: Pick<Request, 'messages' | 'endpoint'>): Request {
  const isProgram = isOwn(target.endpoint);
  return {
    endpoint: filled.endpoint,
    messages: filled.messages,
    parameters: target.parameters,
    tools: target.tools?.tools ?? [],
    output: target.output,
    vars: isProgram ? evalCase.vars : NO_VARS,
    inputs: target.inputs,
    ...(target.endpoint.provider === 'agent' ? { agent: agentTask(target, evalCase) } : {}),
    ...(target.corpus?.version === undefined ? {} : { corpus: target.corpus.version }),
  };
}
