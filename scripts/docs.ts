// Writes the pages of docs/ that the sources know best: the suite reference and the command line. `npm run docs`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPages } from './docs-pages.ts';

for (const [path, text] of Object.entries(generatedPages())) writeFileSync(join(import.meta.dirname, '..', path), text);
