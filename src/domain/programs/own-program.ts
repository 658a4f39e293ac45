import type { Endpoint } from '../suite.ts';

/** A program of the repository that an endpoint runs on each side. */
export type OwnProgram = {
  readonly command: readonly string[];
  readonly setup: readonly string[] | undefined;
  /** Relative to the repository root. */
  readonly directory: string;
};

/** What an endpoint runs of the repository; undefined where it runs nothing. */
export function ownProgram(endpoint: Endpoint): OwnProgram | undefined {
  if (endpoint.provider === 'command') return endpoint;
  return endpoint.provider === 'http' ? endpoint.start : undefined;
}

/** Where the port of a started service stands in its `url`. */
export const PORT_PLACE = '${PORT}';
