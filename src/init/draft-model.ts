import type { ModelProvider } from '../domain/providers/providers.ts';

/** Whose model a first suite asks, and which. */
export type DraftModel = { readonly provider: ModelProvider; readonly model: string };
