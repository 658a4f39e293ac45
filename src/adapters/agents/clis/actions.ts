import type { AgentAction } from '../../../domain/agents/agent.ts';
import { argsOf, type CliReport } from './cli.ts';

type Begun = { readonly tool: string; readonly args: unknown; readonly turn: number };

/** What an agent calls, in the order of its calls, each with how it ended where that is told. */
export class Actions {
  readonly #begun = new Map<string, Begun>();
  readonly #ended = new Map<string, AgentAction['state']>();
  readonly #skills = new Map<string, boolean>();

  /** Only the first that is told of a call begins it. */
  begin(id: string, call: Begun): void {
    if (!this.#begun.has(id)) this.#begun.set(id, call);
  }

  end(id: string, state: AgentAction['state']): void {
    this.#ended.set(id, state);
  }

  /** A skill that is told of counts for more than one that was only read. */
  activate(name: string, isInferred: boolean): void {
    this.#skills.set(name, isInferred && (this.#skills.get(name) ?? true));
  }

  get hasSkill(): boolean {
    return this.#skills.size > 0;
  }

  /** A call that never ended was cut off with its trial. */
  list(): Pick<CliReport, 'actions' | 'skills'> {
    const actions = [...this.#begun].map(([id, { tool, args, turn }]): AgentAction => {
      const state = this.#ended.get(id) ?? 'failed';
      return { tool, ...argsOf(args), state, turn };
    });
    return { actions, skills: [...this.#skills].map(([name, isInferred]) => ({ name, isInferred })) };
  }
}
