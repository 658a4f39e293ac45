// Rewrites test/support/github/openapi.json: GitHub's published OpenAPI description, reduced to the operations that
// the test server answers. Usage: node scripts/refresh-openapi.mjs [path of api.github.com.json]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = '@octokit/openapi@23.0.2';
const TARGET = fileURLToPath(new URL('../test/support/github/openapi.json', import.meta.url));

const OPERATIONS = new Set([
  'issues/add-assignees',
  'issues/create',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get-comment',
  'issues/list-comments',
  'issues/list-events',
  'issues/list-for-repo',
  'issues/list-labels-on-issue',
  'issues/update',
  'issues/update-comment',
  'pulls/create-review-comment',
  'pulls/delete-review-comment',
  'pulls/get',
  'pulls/list',
  'pulls/list-files',
  'pulls/list-review-comments',
  'pulls/update-review-comment',
  'repos/get',
  'repos/get-collaborator-permission-level',
  'repos/list-activities',
  'repos/list-pull-requests-associated-with-commit',
  'users/get-authenticated',
]);

/** Prose and vendor keys: they make nine tenths of the description and validate nothing. */
const PROSE = new Set(['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'tags']);

/** Under these keys names are the user's own: a property may be called `description`. */
const NAMED = new Set([
  'properties',
  'patternProperties',
  'responses',
  'content',
  'schemas',
  'parameters',
  'headers',
  'paths',
]);

function download() {
  const directory = mkdtempSync(join(tmpdir(), 'openapi-'));
  try {
    execFileSync('npm', ['pack', PACKAGE, '--silent'], { cwd: directory, stdio: ['ignore', 'ignore', 'inherit'] });
    const [archive] = execFileSync('ls', [directory], { encoding: 'utf8' }).trim().split('\n');
    execFileSync('tar', ['-xzf', archive, 'package/generated/api.github.com.json'], { cwd: directory });
    return readFileSync(join(directory, 'package/generated/api.github.com.json'), 'utf8');
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function withoutProse(node, areNames = false) {
  if (Array.isArray(node)) return node.map((item) => withoutProse(item));
  if (node === null || typeof node !== 'object') return node;
  const kept = Object.entries(node).filter(([key]) => areNames || !(PROSE.has(key) || key.startsWith('x-')));
  const pruned = Object.fromEntries(
    kept.map(([key, value]) => [key, withoutProse(value, !areNames && NAMED.has(key))]),
  );
  return areNames ? pruned : withNullableEnum(pruned);
}

/** JSON Schema checks `enum` whatever `nullable` says, so null has to be one of the values. */
function withNullableEnum(schema) {
  // Without a type there is nothing that null would be added to, and the validator refuses it.
  if (schema.nullable === true && schema.type === undefined)
    return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== 'nullable'));
  if (schema.nullable !== true || !Array.isArray(schema.enum) || schema.enum.includes(null)) return schema;
  return { ...schema, enum: [...schema.enum, null] };
}

function pickPaths(paths) {
  const picked = Object.entries(paths).map(([path, operations]) => {
    const wanted = Object.entries(operations).filter(([, operation]) => OPERATIONS.has(operation.operationId));
    return [path, Object.fromEntries(wanted)];
  });
  return Object.fromEntries(picked.filter(([, operations]) => Object.keys(operations).length > 0));
}

function referencesIn(node) {
  return [...JSON.stringify(node).matchAll(/"\$ref":"#\/components\/([^/"]+)\/([^"]+)"/g)].map(([, kind, name]) => ({
    kind,
    name,
  }));
}

/** The components that the paths reach, directly and through each other. */
function pickComponents(paths, components) {
  const picked = {};
  const queue = referencesIn(paths);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const group = (picked[next.kind] ??= {});
    if (next.name in group) continue;
    group[next.name] = withoutProse(components[next.kind][next.name]);
    queue.push(...referencesIn(group[next.name]));
  }
  const sorted = Object.entries(picked).map(([kind, group]) => [
    kind,
    Object.fromEntries(Object.entries(group).sort()),
  ]);
  return Object.fromEntries(sorted.sort());
}

const source = JSON.parse(process.argv[2] === undefined ? download() : readFileSync(process.argv[2], 'utf8'));
const paths = withoutProse(pickPaths(source.paths), true);
const missing = [...OPERATIONS].filter((id) => !JSON.stringify(paths).includes(`"operationId":"${id}"`));
if (missing.length > 0) throw new Error(`Not in ${PACKAGE} any more: ${missing.join(', ')}`);

const description = {
  openapi: source.openapi,
  info: {
    title: `GitHub REST API, reduced from ${PACKAGE}`,
    version: source.info.version,
    license: source.info.license,
  },
  paths,
  components: pickComponents(paths, source.components),
};
writeFileSync(TARGET, `${JSON.stringify(description)}\n`);
