import { posix } from 'node:path';
import { isJsonObject, type JsonObject } from '../../domain/json/json.ts';
import type { Path } from '../syntax/document.ts';
import { firstOf, isEmpty, textOf, type SkillFixture, type SkillReading } from './skill-case.ts';

type Where = { readonly path: Path; readonly reading: SkillReading };

const FROM = ['source', 'from', 'src'];
const TO = ['path', 'to', 'name', 'file', 'dest'];

/** The files that a case needs: a list of paths, of mappings with one, or one path; their content may stand beside. */
export function readFixtures(value: unknown, where: Where): readonly SkillFixture[] {
  if (isEmpty(value)) return [];
  if (Array.isArray(value))
    return value.flatMap((each, index) => readOne(each, { ...where, path: [...where.path, index] }));
  if (isJsonObject(value) && firstOf(value, [...FROM, ...TO]) === undefined)
    return Object.entries(value).flatMap(([name, content]) =>
      readOne({ path: name, content }, { ...where, path: [...where.path, name] }),
    );
  return readOne(value, where);
}

function readOne(value: unknown, { path, reading }: Where): readonly SkillFixture[] {
  const { from, to } = isJsonObject(value)
    ? pathsOf(value)
    : { from: slashes(textOf(value)), to: slashes(textOf(value)) };
  if (from === undefined || to === undefined) {
    const sentence = 'A file must be a path, or a mapping with a `path`.';
    reading.report(path, { code: 'bad-path', sentence });
    return [];
  }
  const content = isJsonObject(value) && firstOf(value, FROM) === undefined ? value['content'] : undefined;
  const fixture = { from: posix.normalize(from), to: posix.normalize(to), path };
  return [typeof content === 'string' ? { ...fixture, content } : fixture];
}

function pathsOf(value: JsonObject): { readonly from: string | undefined; readonly to: string | undefined } {
  const from = textOf(firstOf(value, FROM)?.value);
  const to = textOf(firstOf(value, TO)?.value);
  return { from: slashes(from ?? to), to: slashes(to ?? from) };
}

/** Paths as Windows writes them. */
function slashes(path: string | undefined): string | undefined {
  return path?.replaceAll('\\', '/').trim();
}
