const NEEDED = 24;

/** Says that a Node.js is too old to run on; undefined where it is not. `version` as in `v24.1.0`. */
export function tooOldNode(version: string): string | undefined {
  if (Number(/^v(\d+)/.exec(version)?.[1]) >= NEEDED) return undefined;
  return `Evaldelta needs Node ${NEEDED} or newer, and this is ${version}. Install it from https://nodejs.org.`;
}
