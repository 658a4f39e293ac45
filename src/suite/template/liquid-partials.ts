import type { Context as Scope, Emitter, Liquid, Parser, Tag, TagToken, TopLevelToken } from 'liquidjs';
import type * as LiquidLibrary from 'liquidjs';
import { posix } from 'node:path';
import type { Excess } from './liquid-limits.ts';

type Library = typeof LiquidLibrary;

/** The partials that a template may reach, by path from the repository root. */
export type Partials = ReadonlyMap<string, string>;

/** A template, the file that its includes are relative to, and the partials that it may reach. */
export type TemplateSource = { readonly text: string; readonly file: string; readonly partials: Partials };

/** An engine, and the partials that it has rendered since `rendered` was last cleared. */
export type Engine = {
  readonly liquid: Liquid;
  readonly rendered: Set<string>;
  /** What one of the partials has too much of. */
  readonly excess: (Excess & { readonly file: string | undefined }) | undefined;
};

/** The partials as LiquidJS's file system: nothing else can be read. */
export function readOnlyFiles(partials: Partials): NonNullable<ConstructorParameters<Library['Liquid']>[0]>['fs'] {
  const read = (path: string): string => partials.get(path) ?? '';
  return {
    sep: '/',
    dirname: (path: string) => posix.dirname(path),
    resolve: (_directory, file) => file,
    contains: () => Promise.resolve(true),
    containsSync: () => true,
    exists: (path) => Promise.resolve(partials.has(path)),
    existsSync: (path) => partials.has(path),
    readFile: (path) => Promise.resolve(read(path)),
    readFileSync: read,
  };
}

/** Names of partials are quoted and relative to the file that names them; which of them are rendered is noted. */
export function registerIncludes(library: Library, { liquid, rendered }: Omit<Engine, 'excess'>): void {
  const locate = (file: unknown, token: TagToken): string => {
    if (typeof file === 'string') return posix.normalize(posix.join(posix.dirname(token.file ?? '.'), file));
    throw new library.AssertionError('the name of a partial must be quoted text, known before the template is filled');
  };
  const located = (Base: PartialTag): PartialTag =>
    class extends Base {
      readonly path: string;

      constructor(token: TagToken, rest: TopLevelToken[], engine: Liquid, parser: Parser) {
        super(token, rest, engine, parser);
        this.path = locate(Reflect.get(this, 'file'), token);
        Object.assign(this, { file: this.path });
      }

      override render(scope: Scope, emitter: Emitter): unknown {
        rendered.add(this.path);
        return super.render(scope, emitter);
      }
    };
  liquid.registerTag('render', located(library.RenderTag));
  liquid.registerTag('include', located(library.IncludeTag));
}

/** LiquidJS's `render` and `include`. */
type PartialTag = new (
  ...made: ConstructorParameters<Library['RenderTag']>
) => Tag & { render(scope: Scope, emitter: Emitter): unknown };
