// Writes the JSON Schemas of what users write into schema/: `npm run schema`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configJsonSchema, suiteJsonSchema } from '../src/suite/schema/json-schema.ts';

const directory = fileURLToPath(new URL('../schema/', import.meta.url));
const schemas = { 'suite.schema.json': suiteJsonSchema(), 'config.schema.json': configJsonSchema() };

mkdirSync(directory, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(`${directory}${name}`, `${JSON.stringify(schema, null, 2)}\n`);
}
