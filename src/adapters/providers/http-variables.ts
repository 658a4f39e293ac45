import { isNested, type Json } from '../../domain/json/json.ts';
import type { HttpEndpoint } from '../../domain/suite.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Env } from './access/keys.ts';

type Reader = Pick<HttpEndpoint, 'env' | 'headers' | 'body' | 'bodyVariables'>;

/** Characters that no header can hold. */
const UNSENDABLE = /[^\t\x20-\x7e\x80-\xff]/;

/** Headers with the variables that they name. Throws UserError where one is not there, or cannot be sent. */
export function fillHeaders(endpoint: Reader, env: Env): Readonly<Record<string, string>> {
  const entries = Object.entries(endpoint.headers).map(
    ([name, value]) => [name, fillText(value, 'header', { endpoint, env })] as const,
  );
  const bad = entries.find(([, value]) => UNSENDABLE.test(value.trim()));
  if (bad !== undefined) throw unsendableHeader(bad[0]);
  return Object.fromEntries(entries);
}

/** The body with the variables that its texts name in the suite; what a case brings stays as it is. Throws UserError where one is not set. */
export function fillBody(endpoint: Reader, env: Env): Json {
  const { body, bodyVariables = [] } = endpoint;
  return bodyVariables.reduce((filled, path) => fillAt(filled, path, { endpoint, env }), body);
}

type Filling = { readonly endpoint: Reader; readonly env: Env };

function fillAt(value: Json, path: readonly PropertyKey[], filling: Filling): Json {
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === 'string' ? fillText(value, 'body', filling) : value;
  if (!isNested(value)) return value;
  if (Array.isArray(value))
    return value.map((each: Json, index) => (index === key ? fillAt(each, rest, filling) : each));
  const entries = Object.entries(value).map(
    ([name, each]) => [name, name === key ? fillAt(each, rest, filling) : each] as const,
  );
  return Object.fromEntries(entries);
}

function fillText(text: string, what: 'header' | 'body', { endpoint, env }: Filling): string {
  return text.replace(/\$\{([A-Za-z_]\w*)\}/g, (written, name: string) => {
    const isListed = endpoint.env.includes(name);
    // In a text that is no address of anything, it may well be meant as it stands.
    if (what === 'body' && !isListed) return written;
    const found = isListed ? env[name] : undefined;
    if (found !== undefined && found !== '') return found;
    throw missingVariable(name, what, isListed);
  });
}

/** What templates fill in was checked before the run; this is in a variable. */
function unsendableHeader(name: string): UserError {
  const sentence = `The header \`${name}\` of the http target would hold a character that HTTP does not allow there.`;
  const hint = 'Look for a line break in the variable that it reads.';
  return new UserError({ code: 'bad-value', sentence, place: undefined, hint });
}

function missingVariable(name: string, what: 'header' | 'body', isListed: boolean): UserError {
  const who = what === 'header' ? 'A header' : 'The body';
  return new UserError({
    code: 'missing-api-key',
    sentence: `${who} of the http target names \${${name}}, which ${isListed ? 'is not set' : 'its `env:` does not list'}.`,
    place: undefined,
    hint: isListed
      ? `In the workflow, add \`env: { ${name}: \${{ secrets.${name} }} }\` to the step that runs Evaldelta.`
      : `Add \`env: [${name}]\` to the target.`,
  });
}
