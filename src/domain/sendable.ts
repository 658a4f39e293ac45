/**
 * Data as it can be sent, and so be written in RFC 8785's form: halves of surrogate pairs become U+FFFD, as on the wire,
 * and numbers without end become null. YAML and JSON files can hold both.
 */
export function sendable(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sendable);
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key.toWellFormed(), sendable(child)]));
}
