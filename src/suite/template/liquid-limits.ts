import type { Context, Liquid, TagToken, TopLevelToken } from 'liquidjs';
import type * as LiquidLibrary from 'liquidjs';
import { MAX_MESSAGE_CHARACTERS, MAX_TAG_NESTING, MAX_TEMPLATE_TAGS } from '../files/limits.ts';
import { isTemplate } from '../../forms/values.ts';

type Library = typeof LiquidLibrary;

/** What a template has too much of, and where that begins. */
export type Excess = { readonly sentence: string; readonly line: number; readonly column: number };

const BLOCKS = new Set(['if', 'unless', 'case', 'for', 'tablerow', 'capture', 'comment']);

/**
 * Counts the tags of a template and their nesting by its tokens, before it is parsed: parsing takes ever longer with
 * either. What has no tokens is left to the parser, which says why.
 */
export function findExcess(library: Library, text: string): Excess | undefined {
  if (!isTemplate(text)) return undefined;
  try {
    return findExcessIn(library, new library.Tokenizer(text).readTopLevelTokens());
  } catch (error) {
    if (library.LiquidError.is(error) || error instanceof library.AssertionError) return undefined;
    throw error;
  }
}

/** The same for a template that has been split. */
export function findExcessIn(library: Library, tokens: readonly TopLevelToken[]): Excess | undefined {
  return findIn(tokens, { library, open: [], count: 0 });
}

type Walk = { readonly library: Library; readonly open: string[]; count: number };

function findIn(tokens: readonly TopLevelToken[], walk: Walk): Excess | undefined {
  const { Output, Tag } = walk.library.TokenKind;
  for (const token of tokens) {
    if (token.kind !== Tag && token.kind !== Output) continue;
    walk.count += 1;
    const inner = token.kind === Tag ? enter(token as TagToken, walk) : undefined;
    const sentence = inner?.sentence ?? excessOf(walk);
    if (sentence === undefined) continue;
    const [line = 1, column = 1] = token.getPosition();
    return { sentence, line, column };
  }
  return undefined;
}

/** Opens or closes a block. `liquid` has tags of its own in its lines. */
function enter({ name, args }: TagToken, walk: Walk): Excess | undefined {
  const { open, library } = walk;
  const innermost = open.at(-1);
  if (innermost !== undefined && name === `end${innermost}`) open.pop();
  else if (innermost === 'comment') return undefined;
  else if (BLOCKS.has(name)) open.push(name);
  if (name !== 'liquid') return undefined;
  const depth = open.push(name);
  const found =
    excessOf(walk) === undefined ? findIn(new library.Tokenizer(args).readLiquidTagTokens(), walk) : undefined;
  if (found === undefined && excessOf(walk) === undefined) open.length = depth - 1;
  return found;
}

function excessOf({ open, count }: Walk): string | undefined {
  if (open.length > MAX_TAG_NESTING) return `Its tags are nested more than ${MAX_TAG_NESTING} deep.`;
  return count > MAX_TEMPLATE_TAGS ? `It has more than ${MAX_TEMPLATE_TAGS} tags and outputs.` : undefined;
}

/** One rendering may take this long; real templates need well under a millisecond. */
const RENDER_LIMIT_MS = 1000;

/** All of them may take this long together, and this much longer for each. */
const ALLOWANCE_MS = 30_000;
const ALLOWANCE_EACH_MS = 5;

/** Is told the time before each part of a template, and throws when it is up. */
export type RenderLimit = { readonly check: (now: number) => void };

/** Makes the limit of each rendering of a run: a template that is just fast enough may still be filled 100,000 times. */
export function createRenderLimits({ AssertionError }: Pick<Library, 'AssertionError'>): () => RenderLimit {
  let allowance = ALLOWANCE_MS;
  return () => {
    let startedAt: number | undefined;
    let lastAt: number | undefined;
    allowance += ALLOWANCE_EACH_MS;
    return {
      check: (now) => {
        startedAt ??= now;
        allowance -= now - (lastAt ?? now);
        lastAt = now;
        if (now - startedAt <= RENDER_LIMIT_MS && allowance >= 0) return;
        throw new AssertionError('template render limit exceeded');
      },
    };
  };
}

/** What a filter needs of the allowance for each character or entry: entries are copied, sorted and kept as objects. */
const TEXT_WEIGHT = 0.05;
const LIST_WEIGHT = 4;

/** Makes every filter pay for what it makes of its input; the engine itself counts a character like an entry. */
export function weighFilters(library: Library, liquid: Liquid): void {
  for (const [name, filter] of Object.entries(liquid.filters)) {
    const handler = typeof filter === 'function' ? filter : filter.handler;
    const weighed: typeof handler = function (value: unknown, ...rest: unknown[]): unknown {
      if ([value, ...rest].some(isTooLong)) throw new library.AssertionError('memory alloc limit exceeded');
      const weight = weightOf(name, value);
      return handler.call({ ...this, context: withWeight(this.context, weight) }, value, ...rest) as unknown;
    };
    liquid.registerFilter(name, typeof filter === 'function' ? weighed : { ...filter, handler: weighed });
  }
}

function isTooLong(value: unknown): boolean {
  return typeof value === 'string' && value.length > MAX_MESSAGE_CHARACTERS;
}

function weightOf(name: string, value: unknown): number {
  if (Array.isArray(value)) return LIST_WEIGHT;
  return typeof value === 'string' && name !== 'split' ? TEXT_WEIGHT : 1;
}

function withWeight(context: Context, weight: number): Context {
  const { memoryLimit } = context;
  const use = (count: number): void => memoryLimit.use(count * weight);
  return Object.create(context, { memoryLimit: { value: { use } } }) as Context;
}

/** What is captured is bounded like a message: as one text it may be searched and compared. */
export function boundCaptures(library: Library, liquid: Liquid): void {
  class BoundedCapture extends library.CaptureTag {
    override *render(scope: Context): Generator<unknown, void, string> {
      yield* super.render(scope);
      if (!isTooLong((scope.bottom() as Record<string, unknown>)[this.variable])) return;
      throw new library.AssertionError('memory alloc limit exceeded');
    }
  }
  liquid.registerTag('capture', BoundedCapture);
}
