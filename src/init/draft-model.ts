import type { FirstProvider } from '../domain/providers/providers.ts';

/** Which vendor's model a first suite asks. */
export type DraftModel = { readonly provider: FirstProvider; readonly model: string };
