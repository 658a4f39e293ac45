import { MODEL_PROVIDERS, needsBaseUrl, PROVIDER_NAMES } from '../../domain/providers/providers.ts';
import { SCORER_NAMES } from '../../scorers/catalogue.ts';
import { z } from 'zod';
import { configSchema } from './config.ts';
import { anySuiteSchema } from './suite.ts';

/** A JSON Schema as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** The JSON Schema of suite files, for editors. */
export function suiteJsonSchema(): JsonSchema {
  return toJsonSchema(anySuiteSchema);
}

/** The JSON Schema of `evaldelta.yaml`, for editors. */
export function configJsonSchema(): JsonSchema {
  return toJsonSchema(configSchema);
}

function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      // Rules over several keys are functions in zod; the ones that editors profit from are said again here.
      const { id } = z.globalRegistry.get(zodSchema) ?? {};
      if (id === 'Expectation') jsonSchema.oneOf = SCORER_NAMES.map((name) => ({ required: [name] }));
      if (id === 'Target') Object.assign(jsonSchema, TARGET_RULES);
      if (zodSchema === anySuiteSchema) jsonSchema.oneOf = [...SUITE_FORMS];
    },
  });
}

const without = (names: readonly string[]): JsonSchema => ({
  not: { anyOf: names.map((name) => ({ required: [name] })) },
});

const SUITE_FORMS: readonly JsonSchema[] = [
  { required: ['target', 'cases'], ...without(['targets', 'harness']) },
  { required: ['targets', 'cases'], ...without(['target', 'harness']) },
  { required: ['harness'], ...without(['target', 'targets', 'cases', 'defaults', 'models']) },
];

const whenProvider = (providers: readonly string[], then: JsonSchema): JsonSchema => ({
  if: { properties: { provider: { enum: providers } }, required: ['provider'] },
  then,
});

const TARGET_RULES: JsonSchema = {
  allOf: [
    whenProvider(['command'], { required: ['command'] }),
    whenProvider(['http'], { required: ['url'] }),
    whenProvider(['replay'], { required: ['file'] }),
    whenProvider(['agent'], { required: ['agent', 'model'] }),
    whenProvider(PROVIDER_NAMES.filter(needsBaseUrl), { required: ['base_url'] }),
    whenProvider([...MODEL_PROVIDERS, 'replay'], {
      oneOf: [{ required: ['prompt'] }, { required: ['messages'] }],
    }),
  ],
};
