import { z } from 'zod';
import { SEVERITIES } from '../../domain/suite.ts';
import { formOf, SCORER_NAMES } from '../../scorers/catalogue.ts';
import { jsonPath, label, plain, strict } from '../../forms/values.ts';

const leafShape = Object.fromEntries(
  SCORER_NAMES.flatMap((name) => {
    const form = formOf(name);
    return form === undefined ? [] : [[name, form.schema.optional()]];
  }),
);

const onlyOn = strict({
  severity: z.array(z.enum(SEVERITIES)).min(1).describe('Severities of the cases that are scored.').optional(),
  tags: z.array(label).min(1).describe('Only cases with one of these tags are scored.').optional(),
});

const common = {
  name: label.describe('Makes the scorer a metric of its own in the report and the policy.').optional(),
  weight: plain(z.number().min(0)).describe('Share in the case’s score; default 1.').optional(),
  threshold: plain(z.number().min(0).max(1)).describe('Passing score of a scorer that grades.').optional(),
  only_on: onlyOn.describe('Which cases the scorer is for; default all.').optional(),
};

type Recursive = z.ZodType<ExpectationInput, ExpectationInput>;

function countScorers(entry: Record<string, unknown>): number {
  return SCORER_NAMES.filter((name) => entry[name] !== undefined).length;
}

/** Scorers around others; read late, because the schema that they name comes after them. */
const nested = {
  get not(): z.ZodOptional<Recursive> {
    return expectationSchema.describe('The nested scorer must not pass.').optional();
  },
  get any_of(): z.ZodOptional<z.ZodArray<Recursive>> {
    return z.array(expectationSchema).min(1).describe('At least one of these passes.').optional();
  },
  get all_of(): z.ZodOptional<z.ZodArray<Recursive>> {
    return z.array(expectationSchema).min(1).describe('All of these pass.').optional();
  },
};

/** A mapping with getters, which a spread would read at once. */
function withLate<T extends object, A extends object, B extends object>(shape: T, a: A, b?: B): T & A & B {
  for (const late of [a, b ?? {}]) Object.defineProperties(shape, Object.getOwnPropertyDescriptors(late));
  return shape as T & A & B;
}

/** One entry of `expect:`: exactly one scorer, and the keys that all scorers share. */
export const expectationSchema: z.ZodType<ExpectationInput, ExpectationInput> = strict(
  withLate({ ...leafShape, ...common }, nested, {
    get json_path(): z.ZodOptional<z.ZodType<JsonPathInput, JsonPathInput>> {
      return jsonPathSchema.describe('The nested scorer judges the value at a JSON path of the output.').optional();
    },
  }),
)
  .refine((entry) => countScorers(entry) === 1, {
    error: (issue) => {
      const given = SCORER_NAMES.filter((name) => (issue.input as Record<string, unknown>)[name] !== undefined);
      return given.length === 0
        ? 'The entry names no scorer.'
        : `The entry has ${given.length} scorers (${given.map((name) => `\`${name}\``).join(', ')}); write one entry for each.`;
    },
  })
  .meta({ id: 'Expectation', description: 'One scorer.' }) as never;

const jsonPathSchema: z.ZodType<JsonPathInput, JsonPathInput> = strict(
  withLate({ path: jsonPath, ...leafShape }, nested),
).refine((entry) => countScorers(entry) === 1, 'Beside `path` there must be exactly one scorer.');

/** What `json_path` takes: a path beside exactly one scorer. */
export type JsonPathInput = { readonly path: string } & { readonly [scorer: string]: unknown };

/** An entry of `expect:` as written. */
export type ExpectationInput = {
  readonly name?: string | undefined;
  readonly weight?: number | undefined;
  readonly threshold?: number | undefined;
  readonly only_on?: z.output<typeof onlyOn> | undefined;
} & { readonly [scorer: string]: unknown };
