// What may be bundled, and under which text.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that let their text be bundled with ours; any other one is a question for a person. */
const KNOWN = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'Unlicense'];

const TEXTS = join(import.meta.dirname, 'licences');

/**
 * Name and version, licence and text of the package in a directory; undefined where none is there. Throws where the licence is
 * none that we know, or its text is neither in the package nor among ours.
 */
export function readLicence(directory) {
  const file = join(directory, 'package.json');
  if (!existsSync(file)) return undefined;
  const { name, version, license, author } = JSON.parse(readFileSync(file, 'utf8'));
  if (name === undefined || version === undefined) return undefined;
  const ids = typeof license === 'string' ? license.replace(/[()]/g, '').split(/ (?:AND|OR) /) : [];
  if (ids.length === 0 || ids.some((id) => !KNOWN.includes(id))) {
    throw new Error(`${name} ${version} has the licence ${JSON.stringify(license)}, which nobody has looked at.`);
  }
  return {
    name: `${name} ${version}`,
    licence: license,
    text: shippedText(directory) ?? standardText({ name, ids, author }),
  };
}

/** One text for all of them, in the order of their names. */
export function renderLicences(licences) {
  return licences
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, licence, text }) => `${name}\n${licence}\n\n${text}\n`)
    .join('\n--------------------------------------------------------------------------------\n\n');
}

function shippedText(directory) {
  const file = readdirSync(directory).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  return file === undefined ? undefined : readFileSync(join(directory, file), 'utf8').trim();
}

/** The licence's own words, for a package that names it and ships no text. */
function standardText({ name, ids, author }) {
  const holder = (typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`;
  return ids
    .map((id) => {
      const file = join(TEXTS, `${id}.txt`);
      if (!existsSync(file)) throw new Error(`${name} ships no text of its licence ${id}: put it into ${file}.`);
      return readFileSync(file, 'utf8').trim().replace('<holder>', holder);
    })
    .join('\n\n');
}
