import type { JudgeConfig } from '../../domain/config.ts';
import { isJsonObject, type Json, type JsonObject } from '../../domain/json/json.ts';
import { requestOn, type Plan, type PlanRow } from '../../domain/plan.ts';
import { isHosted, isModel, modelTraits } from '../../domain/providers/providers.ts';
import type { HostedTools, Request } from '../../domain/request.ts';
import type { Endpoint } from '../../domain/suite.ts';
import type { Place } from '../../domain/user-error.ts';

/** Tools that the vendor runs while it answers, at most so often; `others` have no fee that is known, or no bound. */
export type HostedUse = {
  readonly bounded: { readonly webSearches: number; readonly fileSearches: number; readonly fetches: number };
  /** Of these nobody knows what one use costs. */
  readonly unpriced: readonly string[];
  /** These may be used any number of times. */
  readonly unbounded: readonly string[];
};

type Asked = Pick<Request, 'endpoint' | 'parameters'>;
type Fee = 'webSearches' | 'fileSearches' | 'fetches' | 'unknown';

/** Tools whose call comes back to us, so that nothing but its tokens is paid for. */
const ASKED_FOR =
  /^(?:function|custom|namespace|tool_search|local_shell|apply_patch|computer|computer_use_preview)$|^(?:tool_search_tool_(?:bm25|regex)|bash|text_editor|memory|computer|computer_toolset|browser_toolset)_\d{8}$/;

/** Fees by the use; a page that is fetched and a server that is asked cost the tokens that they bring. */
const FEES: readonly (readonly [RegExp, Fee])[] = [
  [/^web_search/, 'webSearches'],
  [/^file_search/, 'fileSearches'],
  [/^(web_fetch|mcp)/, 'fetches'],
];

/** Parameters that bring tools of the vendor, or what may hold some. */
const BRINGS_TOOLS =
  /^(mcp_servers|container|web_search_options|web_search|extra_body|search_parameters|plugins|data_sources|prompt|connectors|agent|assistant)$/;

/** What a model's parameters let the vendor do on its own. A vendor heeds its own bound alone. */
export function hostedUse({ endpoint, parameters }: Asked): HostedUse {
  const bound = toolBound(endpoint);
  const all = bound === 'max_uses' ? undefined : countOf(parameters[bound]);
  const bounded = { webSearches: 0, fileSearches: 0, fetches: 0 };
  const unpriced = Object.keys(parameters).filter((name) => BRINGS_TOOLS.test(name) && !isNothing(parameters[name]));
  const unbounded: string[] = [];
  for (const tool of toolsIn(parameters).filter(isRunByVendor)) {
    const name = nameOf(tool);
    const fee = FEES.find(([pattern]) => pattern.test(name))?.[1] ?? 'unknown';
    const most = bound === 'max_uses' && isJsonObject(tool) ? countOf(tool[bound]) : all;
    if (fee === 'unknown') unpriced.push(name);
    else if (most === undefined) unbounded.push(name);
    else bounded[fee] += most;
  }
  return { bounded, unpriced, unbounded };
}

/** The name of the vendor's own bound, on all tools or on each; who imitates OpenAI knows OpenAI's. */
function toolBound(endpoint: Endpoint): 'max_tool_calls' | 'max_uses' {
  const traits = isModel(endpoint) ? modelTraits(endpoint.provider) : undefined;
  return traits?.isHosted === true ? traits.toolBound : 'max_tool_calls';
}

/** Tools, and those that they hold, whatever form they are written in. */
function toolsIn({ tools = null }: JsonObject): readonly Json[] {
  const list: readonly Json[] = Array.isArray(tools) ? tools : tools === null ? [] : [tools];
  return list.flatMap((tool) => [tool, ...(isJsonObject(tool) && tool['tools'] !== undefined ? toolsIn(tool) : [])]);
}

/** What a call is priced by. */
export type Tokens = {
  readonly input: number;
  /** Of `input`, what is read from a cache for certain. */
  readonly cachedInput?: number;
  readonly output: number;
  readonly hostedTools?: HostedTools;
};

/** What one use brings for the model to read. */
const TOKENS_PER_USE = 8000;

/** A call's tokens with what a share of the uses that its parameters allow adds. */
export function withTools(tokens: Tokens, asked: Asked, share: number): Tokens {
  const { webSearches, fileSearches, fetches } = hostedUse(asked).bounded;
  const uses = webSearches + fileSearches + fetches;
  if (uses === 0) return tokens;
  const hostedTools = { webSearches: webSearches * share, fileSearches: fileSearches * share };
  return { ...tokens, input: tokens.input + uses * share * TOKENS_PER_USE, hostedTools };
}

/** What a target or the judge lets its provider do at a cost that cannot be told. */
export type UnheldTools = { readonly finding: string; readonly hint: string; readonly place: Place | undefined };

/** What is asked about the plan's tools. */
export type HostedChecks = {
  /** USD of a call; undefined where no price is known. */
  readonly price: (asked: Asked, tokens: Tokens) => number | undefined;
  /** Undefined where nothing that runs asks a judge. */
  readonly judge: JudgeConfig | undefined;
};

/** What head's targets and the judge have that a cap cannot hold. What base has was accepted there. */
export function unheldTools(plan: Plan, { price, judge }: HostedChecks): readonly UnheldTools[] {
  const targets = plan.rows.flatMap((row) => {
    const asked = row.cases.map((planned) => requestOn(planned, 'head')?.request).find((each) => each !== undefined);
    return asked === undefined ? [] : findingsOf(asked, price).map((each) => describe(each, row));
  });
  const judges = judge === undefined ? [] : findingsOf(judge, price).map((each) => describe(each, undefined));
  return [...targets, ...judges];
}

type Finding = { readonly tools: readonly string[]; readonly isPriced: boolean };

function findingsOf(asked: Asked, price: HostedChecks['price']): readonly Finding[] {
  const { endpoint } = asked;
  if (!isModel(endpoint)) return [];
  // A server of one's own whose price nobody knows is under no cap at all.
  if (!isHosted(endpoint.provider) && price(asked, { input: 1, output: 1 }) === undefined) return [];
  const use = hostedUse(asked);
  const costs = (kind: 'webSearches' | 'fileSearches'): boolean =>
    (price(asked, { input: 0, output: 0, hostedTools: { [kind]: 1 } }) ?? 0) > 0;
  const unknown = (['webSearches', 'fileSearches'] as const).filter((kind) => use.bounded[kind] > 0 && !costs(kind));
  const unpriced = [...use.unpriced, ...unknown.map((kind) => NAMES[kind])];
  return [
    { tools: unpriced, isPriced: false },
    { tools: use.unbounded, isPriced: true },
  ].filter(({ tools }) => tools.length > 0);
}

function describe({ tools, isPriced }: Finding, row: PlanRow | undefined): UnheldTools {
  const subject = row === undefined ? 'The judge' : `Target ${row.target} of ${row.suite}`;
  const quoted = [...new Set(tools)].map((name) => `\`${name.slice(0, 60)}\``).join(', ');
  const lets = `${subject} lets its provider use ${quoted}`;
  const place = row?.targetPlace;
  return isPriced
    ? { finding: `${lets} any number of times`, hint: HOW_TO_BOUND, place }
    : { finding: `${lets}, whose fees are not known`, hint: HOW_TO_LEAVE_OUT, place };
}

const HOW_TO_BOUND =
  'Set `max_tool_calls` in `parameters` (for Anthropic `max_uses` in the tool), or max-cost to none.';
const HOW_TO_LEAVE_OUT = 'Leave it out of `parameters`, or set max-cost to none.';

const NAMES = { webSearches: 'web_search', fileSearches: 'file_search' } as const;

function isRunByVendor(tool: Json): boolean {
  return !isJsonObject(tool) || (tool['type'] !== undefined && !ASKED_FOR.test(nameOf(tool)));
}

function nameOf(tool: Json): string {
  const type = isJsonObject(tool) ? tool['type'] : tool;
  return typeof type === 'string' ? type : 'a tool without a type';
}

function isNothing(value: Json | undefined): boolean {
  return value === null || value === false || (Array.isArray(value) && value.length === 0);
}

function countOf(value: Json | undefined): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
