import type { Prompt, OutputSchema } from '../../domain/suite.ts';

/** A prompt and what its file says besides (only GitHub's `.prompt.yml` does). */
export type LoadedPrompt = { readonly prompt: Prompt; readonly brings: PromptSettings | undefined };

/** What a `.prompt.yml` says of the model. */
export type PromptSettings = {
  readonly model: string | undefined;
  readonly parameters: { readonly maxTokens?: number; readonly temperature?: number; readonly topP?: number };
  readonly wantsJson: boolean;
  readonly output: OutputSchema | undefined;
};
