import { canonicalJson } from '../domain/canonical-json.ts';
import type { Case, HttpEndpoint, MessageTemplate, Suite, Target } from '../domain/suite.ts';
import type { Place, UserErrorDetails } from '../domain/user-error.ts';
import { positionAt } from './position.ts';
import { problemAt } from './problem.ts';

/** More vars than anybody writes; to look for each in a long prompt takes long. */
const MAX_VARS = 500;

/** Targets that ask the same of all cases although these differ: one answer would count as many. */
export function findUnusedVars({ targets, cases }: Pick<Suite, 'targets' | 'cases'>): readonly UserErrorDetails[] {
  const plain = cases.filter(({ messages }) => messages.length === 0);
  if (plain.length < 2) return [];
  const names = [...new Set(plain.flatMap(({ vars }) => Object.keys(vars)))];
  if (names.length > MAX_VARS) return [];
  return targets.flatMap((target) => inspect(target, plain, names) ?? []);
}

function inspect(target: Target, cases: readonly Case[], names: readonly string[]): UserErrorDetails | undefined {
  if (target.endpoint.provider === 'command') return undefined;
  const tags = textsOf(target).flatMap(tagsIn).join('\n');
  const isUsed = (name: string) => wholeWord(name).test(tags);
  if (names.some((name) => isUsed(name) && isVaried(cases, name))) return undefined;
  const varied = names.filter((name) => !isUsed(name) && isVaried(cases, name));
  if (varied.length === 0) return undefined;
  const lookalike = findLookalike(target.prompt.messages, varied);
  const shown = varied.slice(0, 3).map((name) => `\`${name}\``);
  const what = target.endpoint.provider === 'http' ? 'Neither address, headers nor body' : 'No prompt';
  const sentence = `${what} of \`${target.name}\` uses ${shown.join(' or ')}; ${cases.length} cases send the same request.`;
  const hint = lookalike?.hint ?? `Write \`{{ ${varied[0]} }}\` where it belongs.`;
  return problemAt(lookalike?.place ?? target.prompt.messages[0]?.place ?? target.place, {
    code: 'unknown-variable',
    sentence,
    hint,
  });
}

/** What stands in the tags of a template; each part of it is looked at once. */
function tagsIn(text: string): readonly string[] {
  const found: string[] = [];
  for (const [open, close] of [
    ['{{', '}}'],
    ['{%', '%}'],
  ] as const) {
    for (let start = text.indexOf(open); start !== -1;) {
      const end = text.indexOf(close, start + 2);
      if (end === -1) break;
      found.push(text.slice(start + 2, end));
      start = text.indexOf(open, end + 2);
    }
  }
  return found;
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
