import type { Json, JsonObject } from '../../domain/json/json.ts';
import { toLiquid } from './nunjucks.ts';

type Config = Readonly<Record<string, unknown>>;

/** The parts of a reply that a path leads to: `json.choices[0].text`, `json['a']`. */
const PATH = /^json((?:\.[A-Za-z_]\w*|\[\d+\]|\[['"][\w -]+['"]\])+)$/;
const KNOWN = ['url', 'method', 'headers', 'body', 'transformResponse', 'responseParser', 'timeout', 'maxRetries'];
const ENV = /\{\{\s*env\.([A-Za-z_]\w*)\s*\}\}/g;

/** Whether a provider is an endpoint that is asked over HTTP. */
export function isHttp(id: string): boolean {
  return /^https?(?::\/\/|$)/.test(id);
}

/**
 * An endpoint of one's own as a target; a key where something of it cannot be said here. What stands there answers both sides,
 * so that a change of its code shows only where the suite lets it start.
 */
export function readHttp(id: string, config: Config): JsonObject | { readonly unsaid: string } {
  const other = Object.keys(config).find((key) => !KNOWN.includes(key));
  if (other !== undefined) return { unsaid: `config.${other}` };
  const url = typeof config['url'] === 'string' ? config['url'] : id;
  const body = typeof config['body'] === 'string' ? parsed(config['body']) : config['body'];
  const method = config['method'] ?? (body === undefined ? 'GET' : 'POST');
  const answer = answerPath(config['transformResponse'] ?? config['responseParser']);
  if (answer === undefined) return { unsaid: 'config.transformResponse' };
  const filled = { url: inLiquid(url), headers: inLiquid(config['headers']), body: inLiquid(body) };
  const names = [...JSON.stringify([url, config['headers'], body] satisfies unknown[]).matchAll(ENV)].map(
    ([, name = '']) => name,
  );
  if (typeof filled.url !== 'string' || !/^https?:\/\//.test(filled.url) || JSON.stringify(filled).includes(UNSAYABLE))
    return { unsaid: 'config.body' };
  return {
    provider: 'http',
    url: filled.url,
    ...(method === 'POST' ? {} : { method: method as string }),
    ...(filled.headers === undefined ? {} : { headers: filled.headers }),
    ...(filled.body === undefined ? {} : { body: filled.body }),
    answer,
    ...(names.length === 0 ? {} : { env: [...new Set(names)] }),
  };
}

function answerPath(transform: unknown): string | undefined {
  const [, path] = typeof transform === 'string' ? (PATH.exec(transform.trim()) ?? []) : [];
  return path === undefined ? undefined : `$${path.replaceAll('"', "'")}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return UNSAYABLE;
  }
}

const UNSAYABLE = 'no Liquid says it';

/** Every text of a value in Liquid, with variables of the environment as an endpoint reads them. */
function inLiquid(value: unknown): Json | undefined {
  if (typeof value === 'string') return toLiquid(value.replace(ENV, (_, name: string) => `\${${name}}`)) ?? UNSAYABLE;
  if (Array.isArray(value)) return value.map((each) => inLiquid(each) ?? null);
  if (typeof value !== 'object' || value === null) return value as Json | undefined;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inLiquid(each) ?? null]));
}
