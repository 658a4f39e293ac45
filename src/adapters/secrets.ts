/** Names whose values are taken for secrets: every SDK's key, a target's `api_key_env`, tokens. */
const SECRET_NAME = /(api_?key|token|secret|password|passwd|credential)/i;

/** Shorter values would blot out ordinary words. */
const SHORTEST = 8;

/** The values of an environment that must appear in no output, longest first. */
export function secretValues(
  env: Readonly<Record<string, string | undefined>>,
  more: readonly (string | undefined)[],
): readonly string[] {
  const named = Object.entries(env).flatMap(([name, value]) => (SECRET_NAME.test(name) ? [value] : []));
  const values = [...named, ...more].filter(
    (value): value is string => value !== undefined && value.length >= SHORTEST,
  );
  return [...new Set(values)].sort((a, b) => b.length - a.length);
}
