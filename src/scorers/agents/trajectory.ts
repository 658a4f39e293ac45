import type { AgentAction } from '../../domain/agents/agent.ts';
import { isJsonObject, jsonText, type Json } from '../../domain/json/json.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import { badValue, numberIn, valueIn } from '../parts/config.ts';
import { verdict } from '../parts/judgement.ts';
import { compilePattern, type Pattern } from '../parts/pattern.ts';
import { quote } from '../parts/quote.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';
import { traceOf } from './parts/trace.ts';

/** A call that is looked for. */
type Wanted = { readonly tool: string; readonly args: string | undefined; readonly search: Pattern | undefined };

/**
 * `trajectory: {called, not_called, order, max_calls}`: what the agent did on its way. A call that was denied is no call
 * that was made, and is one that was tried.
 */
export async function trajectory(spec: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  const { actions } = traceOf(spec, context);
  const [called, notCalled, order] = await Promise.all(
    (['called', 'not_called', 'order'] as const).map((key) => readWanted(spec, key)),
  );
  const made = actions.filter(({ state }) => state !== 'denied');
  const missing = called?.find((wanted) => !made.some((action) => isCall(action, wanted)));
  if (missing !== undefined) return verdict(false, describeMissing(missing, actions));
  for (const wanted of notCalled ?? []) {
    const found = actions.find((action) => isCall(action, wanted) || isUnsure(action, wanted));
    if (found !== undefined) return verdict(false, describeUnwanted(wanted, found));
  }
  const late = firstOutOfOrder(order ?? [], made);
  if (late !== undefined)
    return verdict(false, `expected ${describe(late)} in the order given, it was not called then`);
  const max = numberIn(spec, 'max_calls');
  if (max !== undefined && actions.length > max)
    return verdict(false, `expected at most ${max} calls of tools, made ${actions.length}`);
  return verdict(true, `${actions.length} ${actions.length === 1 ? 'call of a tool' : 'calls of tools'}, as expected`);
}

async function readWanted(spec: ScorerSpec, key: string): Promise<readonly Wanted[]> {
  const list = valueIn(spec, key) ?? [];
  if (!Array.isArray(list)) throw badValue(spec, `trajectory needs a list as ${key}.`);
  return await Promise.all(
    list.map(async (entry: Json) => {
      const { tool, args } = isJsonObject(entry) ? entry : { tool: entry, args: undefined };
      const pattern = typeof args === 'string' ? args : undefined;
      const search = pattern === undefined ? undefined : await compilePattern(spec, pattern, '');
      return { tool: jsonText(tool), args: pattern, search };
    }),
  );
}

function isCall({ tool, args }: AgentAction, { tool: wanted, search }: Wanted): boolean {
  return isTool(tool, wanted) && (search === undefined || search(args) !== undefined);
}

/** `mcp:SERVER` means each of its tools. */
function isTool(tool: string, wanted: string): boolean {
  return tool === wanted || (wanted.startsWith('mcp:') && tool.startsWith(`${wanted}/`));
}

/** What was cut off may have held what must not be there. */
function isUnsure({ tool, isCut }: AgentAction, { tool: wanted, search }: Wanted): boolean {
  return isCut === true && search !== undefined && isTool(tool, wanted);
}

/** The first that was not called behind the one before it. */
function firstOutOfOrder(order: readonly Wanted[], actions: readonly AgentAction[]): Wanted | undefined {
  let from = 0;
  return order.find((wanted) => {
    const index = actions.findIndex((action, at) => at >= from && isCall(action, wanted));
    from = index + 1;
    return index === -1;
  });
}

function describe({ tool, args }: Wanted): string {
  return args === undefined ? quote(tool, 30) : `${quote(tool, 30)} with ${quote(args, 40)}`;
}

function describeMissing(wanted: Wanted, actions: readonly AgentAction[]): string {
  const isDenied = actions.some((action) => action.state === 'denied' && isCall(action, wanted));
  return `expected a call of ${describe(wanted)}, ${isDenied ? 'it was tried and denied' : 'there was none'}`;
}

function describeUnwanted(wanted: Wanted, found: AgentAction): string {
  const tried = found.state === 'denied' ? ' (denied)' : '';
  const what = isCall(found, wanted) ? quote(found.args, 60) : 'arguments that are longer than what is kept';
  return `expected no call of ${describe(wanted)}, turn ${found.turn} has ${what}${tried}`;
}
