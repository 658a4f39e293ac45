const MAX_DEPTH = 60;

type Mapping = Readonly<Record<string, unknown>>;

/**
 * A configuration in which whatever is written elsewhere in it (`$ref: '#/assertionTemplates/polite'`) stands in its place, what
 * is written beside a reference over it. One that leads nowhere, into another file or to itself stays as it is.
 */
export function resolveReferences(root: unknown): unknown {
  const resolve = (value: unknown, within: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((each) => resolve(each, within));
    if (!isMapping(value)) return value;
    const { $ref: reference, ...beside } = value;
    if (typeof reference !== 'string' || within.includes(reference) || within.length > MAX_DEPTH)
      return inside(value, within);
    const found = reference.startsWith('#/') ? at(root, reference) : undefined;
    if (found === undefined) return inside(value, within);
    const resolved = resolve(found, [...within, reference]);
    return isMapping(resolved) ? { ...resolved, ...(inside(beside, within) as Mapping) } : resolved;
  };
  const inside = (value: Mapping, within: readonly string[]): unknown =>
    Object.fromEntries(Object.entries(value).map(([key, each]) => [key, resolve(each, within)]));
  return resolve(root, []);
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** The value at a JSON pointer. */
function at(root: unknown, reference: string): unknown {
  const steps = reference
    .slice(2)
    .split('/')
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as Mapping)[step] : undefined,
    root,
  );
}
