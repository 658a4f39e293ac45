// Writes the JSON Schemas of what users write, of a row and of the result file, and the result file's types, into schema/:
// `npm run schema`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { foreignRowSchema } from '../src/foreign/readers/row-schema.ts';
import { lineSchemas, resultSchema, summarySchema } from '../src/result/schema.ts';
import { configJsonSchema, suiteJsonSchema } from '../src/suite/schema/json-schema.ts';
import { resultTypes } from './result-types.ts';

const directory = fileURLToPath(new URL('../schema/', import.meta.url));
const schemas = {
  'suite.schema.json': suiteJsonSchema(),
  'config.schema.json': configJsonSchema(),
  'row.schema.json': z.toJSONSchema(foreignRowSchema, { io: 'input', unrepresentable: 'throw' }),
  'result.schema.json': z.toJSONSchema(z.union([resultSchema, summarySchema]), {
    io: 'input',
    unrepresentable: 'throw',
  }),
  'result-line.schema.json': z.toJSONSchema(z.union(Object.values(lineSchemas)), {
    io: 'input',
    unrepresentable: 'throw',
  }),
};

mkdirSync(directory, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(`${directory}${name}`, `${JSON.stringify(schema, null, 2)}\n`);
}
writeFileSync(`${directory}result.d.ts`, resultTypes());
