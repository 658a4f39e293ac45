import { canonicalJson } from '../../domain/json/canonical-json.ts';
import type { Case, HttpEndpoint, MessageTemplate, Suite, Target } from '../../domain/suite.ts';
import type { Place, Diagnostic } from '../../domain/user-error.ts';
import type { Warning } from '../../domain/verdict/warning.ts';
import { asks } from '../../scorers/catalogue.ts';
import { positionAt } from '../syntax/position.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import { tagsIn } from '../template/tags-in.ts';

/** More vars than anybody writes; to look for each in a long prompt takes long. */
const MAX_VARS = 500;

type Asked = Pick<Suite, 'targets' | 'cases'>;

/**
 * Targets that ask the same of all cases although these differ in vars that nothing uses, or that a template of another
 * language names: one answer would count as many. `scorerTags`: what stands in the tags of the scorers' texts.
 */
export function findUnusedVars(asked: Asked, scorerTags: string): readonly Diagnostic[] {
  // Programs are given all the vars.
  const isScored = asked.cases.some(({ expect }) => expect.some((spec) => asks(spec, 'program')));
  return sameRequests(asked).flatMap(({ target, count, varied }) => {
    const lookalike = findLookalike(target.prompt.messages, varied);
    const forgotten = isScored ? [] : varied.filter((name) => !wholeWord(name).test(scorerTags));
    if (lookalike === undefined && forgotten.length === 0) return [];
    const shown = (lookalike === undefined ? forgotten : varied).slice(0, 3).map((name) => `\`${name}\``);
    const what = target.endpoint.provider === 'http' ? 'Neither address, headers nor body' : 'No prompt';
    const sentence = `${what} of \`${target.name}\` uses ${shown.join(' or ')}; ${count} cases send the same request.`;
    const hint = lookalike?.hint ?? `Write \`{{ ${forgotten[0]} }}\` where it belongs.`;
    const place = lookalike?.place ?? target.prompt.messages[0]?.place ?? target.place;
    return [diagnosticAt(place, { code: 'unknown-variable', sentence, hint })];
  });
}

/** The same where the vars are for scorers: each case then gets an answer of its own to the one request, which is no mistake. */
export function sameRequestWarnings(suites: readonly Suite[]): readonly Warning[] {
  return suites.flatMap((suite) =>
    sameRequests(suite).map(({ target, count }) => {
      return { kind: 'same-request', suite: suite.id, target: target.name, cases: count } as const;
    }),
  );
}

type SameRequest = { readonly target: Target; readonly count: number; readonly varied: readonly string[] };

/** Targets of whose requests nothing varies with the case, and the vars in which the cases differ. */
function sameRequests({ targets, cases }: Asked): readonly SameRequest[] {
  // A user's goal is another case, whatever the prompt makes of its vars.
  const plain = cases.filter(({ messages, user }) => messages.length === 0 && user === undefined);
  if (plain.length < 2) return [];
  const names = [...new Set(plain.flatMap(({ vars }) => Object.keys(vars)))];
  if (names.length > MAX_VARS) return [];
  const varied = names.filter((name) => isVaried(plain, name));
  if (varied.length === 0) return [];
  return targets.flatMap((target) => {
    if (target.endpoint.provider === 'command') return [];
    const tags = textsOf(target).flatMap(tagsIn).join('\n');
    return varied.some((name) => wholeWord(name).test(tags)) ? [] : [{ target, count: plain.length, varied }];
  });
}

/** Everything of a target in which a var may stand. */
function textsOf({ endpoint, prompt }: Target): readonly string[] {
  const prompts = [...prompt.messages.flatMap(({ text, images }) => [text, ...images]), ...prompt.partials.values()];
  return endpoint.provider === 'http' ? [...prompts, ...textsOfHttp(endpoint)] : prompts;
}

function textsOfHttp({ url, headers, body }: HttpEndpoint): readonly string[] {
  return [url, ...Object.values(headers), canonicalJson(body)];
}

function isVaried(cases: readonly Case[], name: string): boolean {
  const valueOf = ({ vars }: Case): string => (Object.hasOwn(vars, name) ? canonicalJson(vars[name]) : '');
  const [first] = cases;
  return first !== undefined && cases.some((each) => valueOf(each) !== valueOf(first));
}

function wholeWord(name: string): RegExp {
  return new RegExp(`(?<![\\w-])${RegExp.escape(name)}(?![\\w-])`);
}

/** How other template languages, and slips of the hand, write a name. */
function lookalikesOf(name: string): RegExp {
  const escaped = RegExp.escape(name);
  const forms = [
    String.raw`\{\s+\{\s*${escaped}\s*\}\s+\}`,
    String.raw`\$?\{\s*${escaped}\s*\}`,
    `<<\\s*${escaped}\\s*>>`,
    String.raw`\[\[\s*${escaped}\s*\]\]`,
    String.raw`%\(${escaped}\)[sdf]`,
    `@${escaped}@`,
    String.raw`<%=?\s*${escaped}\s*%>`,
    `%${escaped}%`,
    `<${escaped}>`,
    String.raw`\$${escaped}(?!\w)`,
  ];
  return new RegExp(forms.join('|'));
}

function findLookalike(
  messages: readonly MessageTemplate[],
  names: readonly string[],
): { readonly place: Place; readonly hint: string } | undefined {
  for (const { text, place } of messages) {
    for (const name of names.slice(0, 20)) {
      const found = lookalikesOf(name).exec(text);
      if (found === null) continue;
      const isFile = /\.(?:md|txt|liquid)$/i.test(place.file);
      const exact = isFile ? { file: place.file, ...positionAt(text, found.index) } : place;
      return { place: exact, hint: `Write \`{{ ${name} }}\` instead of \`${found[0]}\`.` };
    }
  }
  return undefined;
}
