import type { z } from 'zod';
import type { JsonObject } from '../domain/json/json.ts';
import type { Scorer } from './scorer.ts';

/** Models that a scorer may ask besides the one under test, as `evaldelta.yaml` names them. */
export type AskedModel = 'judge' | 'embeddings' | 'moderation';

/** Answers that are no proper ones: each fails its case unless the case asks for just that. */
export type Shortfall = 'cut-off' | 'empty' | 'refused' | 'filtered' | 'too-long' | 'off-schema' | 'rejected' | 'limit';

/** What everybody but its own code needs to know of a scorer. What is absent does not apply. */
export type ScorerTraits = {
  /** For the unforgivable: the cases that name it are critical where nothing else is said. */
  readonly isCritical?: true;
  /** What it asks: a model, or a program of the suite's author. */
  readonly asks?: AskedModel | 'program';
  /** Whether its config says so much that it asks nobody after all. */
  readonly asksNobody?: (config: JsonObject) => boolean;
  /** The judge reads retrieved passages for it and writes a list, which takes more than a verdict. */
  readonly lists?: true;
  /** Whether it goes by the goal of the case's `user`, which the case must have then. */
  readonly needsUserGoal?: (config: JsonObject) => boolean;
  /** Only marks an output for a metric, and counts for nothing in its score. */
  readonly isMarker?: true;
  /** Compares both sides' outputs, so that it says nothing of a single one. */
  readonly comparesSides?: boolean;
  /** What stands inside of it: one scorer, or several of which it is a combination. */
  readonly holds?: 'one' | 'several';
  /** What its config says beside the scorer that it holds. */
  readonly beside?: readonly string[];
  /** What its config names that is read with the suite. */
  readonly reads?: 'module' | 'program' | 'schema';
  /** The shortfalls that a case asks for with it, as it can be met by nothing else. */
  readonly accepts?: (config: JsonObject) => readonly Shortfall[];
  /** The same where it stands in a `not`. */
  readonly acceptsWhenNot?: readonly Shortfall[];
  /** Whether a case that names it speaks of tool calls, so that one without a word beside it can be its answer. */
  readonly expectsToolCalls?: (config: JsonObject) => boolean;
  /** Numbers over the suite that it gives besides its mean score. */
  readonly metrics?: (config: JsonObject) => readonly string[];
  /** The same, told under the scorer's own name even where it was given none. */
  readonly ownMetrics?: readonly string[];
  /** The text of its config that may not be empty, where it is given. */
  readonly text?: string;
  /** The list of its config in which no text may be empty. */
  readonly texts?: string;
  /** White space at the ends of an output does not count, so that its text may not be all of that. */
  readonly isTrimmed?: true;
  /** Whether it judges what an agent did, and nothing that another target answers. */
  readonly needsAgent?: (config: JsonObject) => boolean;
  /** Whether it asks for a skill to be taken up or not, of which an agent without skills says nothing. */
  readonly isOfSkills?: (config: JsonObject) => boolean;
  /** Reads what a model answers, and nothing that an agent does. */
  readonly isOfModels?: true;
  /** What else is wrong with its config once templates are filled, as a sentence. */
  readonly findMistake?: (config: JsonObject) => string | undefined;
};

/** How a scorer is written in `expect:`, and the config that what is written becomes. */
export type ScorerForm = { readonly schema: z.ZodType; readonly config: (value: unknown) => JsonObject };

/** The code of a scorer, loaded when an output is judged by it. */
export type LoadScorer = () => Promise<Scorer>;

/**
 * All that there is to say of a scorer. One that holds others is written as they are; one that compares both sides' outputs
 * judges none by itself.
 */
export type ScorerDeclaration = ScorerTraits &
  (
    | { readonly holds: 'one' | 'several'; readonly form?: undefined }
    | { readonly holds?: undefined; readonly form: ScorerForm }
  ) &
  (
    | { readonly comparesSides?: false; readonly load: LoadScorer }
    | { readonly comparesSides: true; readonly load?: undefined }
  );

/** Declarations by the scorer's key in `expect:`. */
export type ScorerDeclarations = Readonly<Record<string, ScorerDeclaration>>;
