import { UserError } from '../../../domain/user-error.ts';

/** A provider of programs or recordings in a run without a repository. */
export function withoutRepository(provider: string): UserError {
  const sentence = `Provider ${provider} needs a repository, and this run has none.`;
  return new UserError({ code: 'unsupported', sentence, place: undefined, hint: undefined });
}
