import { isNested } from '../../domain/json/json.ts';
import { cutMasker } from './cut.ts';

/** What stands in place of a secret. */
const MASK = '***';

/** Shorter values are words rather than secrets: masking them would shred the text and hide nothing. */
const SHORTEST = 4;

/** From this length a value is masked wherever it stands; below it only as a whole word. */
const LONG = 8;

/**
 * Text with every given secret masked, as it is and in its usual encodings (base64 at any offset, URL, JSON, HTML, hex),
 * in any case of its letters, and what a quotation that was cut off has left of one.
 */
export function redact(text: string, secrets: readonly string[]): string {
  const replace = replacer(secrets);
  return replace === undefined ? text : replace(text);
}

/**
 * What is left alone although it is a secret's value, asked only of a text that would be masked; and who hears of each
 * text that was masked.
 */
export type Redaction = { readonly keeps: (text: string) => boolean; readonly masked: (text: string) => void };

const PLAIN: Redaction = { keeps: () => false, masked: () => undefined };

/** A value of plain data with every string in it redacted, keys included; the same value where nothing is masked. */
export function redactDeep<T>(value: T, secrets: readonly string[], redaction: Redaction = PLAIN): T {
  return deepRedactor(secrets, redaction)(value);
}

/** Redacts values of plain data, for many of them. */
export function deepRedactor(secrets: readonly string[], { keeps, masked }: Redaction = PLAIN): <T>(value: T) => T {
  const heard = new Set<string>();
  const replace = replacer(secrets, (text) => void heard.add(text));
  if (replace === undefined) return (value) => value;
  const replaceText = remembering((text) => {
    heard.clear();
    const replaced = replace(text);
    if (replaced === text || keeps(text)) return text;
    heard.forEach(masked);
    return replaced;
  });
  return <T>(value: T) => replaceDeep(value, replaceText) as T;
}

/** Most short texts of a result are said of each of its trials again. */
const REMEMBERED = { length: 80, texts: 5_000 } as const;

function remembering(replace: Replace): Replace {
  const known = new Set<string>();
  return (text) => {
    if (text.length > REMEMBERED.length) return replace(text);
    if (known.has(text)) return text;
    const replaced = replace(text);
    if (replaced === text && known.size < REMEMBERED.texts) known.add(text);
    return replaced;
  };
}

/** A secret and its usual encodings, in small letters: what a text that was masked may have been. */
export function spellingsOf(secret: string): ReadonlySet<string> {
  return new Set(
    linesOf(secret)
      .flatMap(encodings)
      .map((spelling) => spelling.toLowerCase()),
  );
}

type Replace = (text: string) => string;

function replaceDeep(value: unknown, replace: Replace): unknown {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) return replaceList(value, replace);
  if (!isNested(value)) return value;
  let isChanged = false;
  const entries = Object.entries(value).map(([key, entry]) => {
    const replaced = [replace(key), replaceDeep(entry, replace)] as const;
    isChanged ||= replaced[0] !== key || replaced[1] !== entry;
    return replaced;
  });
  return isChanged ? Object.fromEntries(entries) : value;
}

function replaceList(list: readonly unknown[], replace: Replace): readonly unknown[] {
  const replaced = list.map((entry) => replaceDeep(entry, replace));
  return replaced.some((entry, index) => entry !== list[index]) ? replaced : list;
}

/** Undefined where nothing is to be masked. */
function replacer(secrets: readonly string[], masked: Redaction['masked'] = PLAIN.masked): Replace | undefined {
  const values = [...new Set(secrets.flatMap(linesOf))].filter((value) => value.length >= SHORTEST);
  const long = values.filter((value) => value.length >= LONG).flatMap(encodings);
  const words = values.filter((value) => value.length < LONG);
  // Longest first, so that a secret that contains another is masked whole.
  const longestFirst = [...new Set(long)].sort((a, b) => b.length - a.length);
  const alternatives = [
    ...longestFirst.map(escapeRegex),
    ...words.map((word) => `(?<![A-Za-z0-9])${escapeRegex(word)}(?![A-Za-z0-9])`),
  ];
  if (alternatives.length === 0) return undefined;
  const pattern = new RegExp(alternatives.join('|'), 'gi');
  const maskCut = cutMasker(longestFirst, MASK);
  const mask = (found: string): string => (masked(found), MASK);
  return (text) => maskCut(text.replace(pattern, mask));
}

// A key file has many lines, and each of them gives it away.
function linesOf(secret: string): readonly string[] {
  return [secret.trim(), ...secret.split(/\r?\n/).map((line) => line.trim())];
}

function encodings(secret: string): readonly string[] {
  const bytes = new TextEncoder().encode(secret);
  const percent = encodeURIComponent(secret.toWellFormed());
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const whole = base64(bytes);
  return [
    secret,
    whole,
    whole.replace(/\+/g, '-').replace(/\//g, '_'),
    percent,
    percent.replace(/%20/g, '+'),
    percent.replace(/%[0-9A-F]{2}/g, (escaped) => escaped.toLowerCase()),
    JSON.stringify(secret).slice(1, -1),
    secret.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
    hex,
    hex.toUpperCase(),
    ...[0, 1, 2].flatMap((offset) => base64At(bytes, offset)),
  ];
}

// In the base64 of a longer text the secret starts at one of three offsets; the characters it shares with its neighbours are left out.
function base64At(bytes: Uint8Array, offset: number): readonly string[] {
  const shifted = new Uint8Array(offset + bytes.length);
  shifted.set(bytes, offset);
  const text = base64(shifted).replace(/=+$/, '');
  const start = [0, 2, 3][offset] ?? 0;
  const end = shifted.length % 3 === 0 ? text.length : text.length - 1;
  const stable = text.slice(start, end);
  return [stable, stable.replace(/\+/g, '-').replace(/\//g, '_')];
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function escapeRegex(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
