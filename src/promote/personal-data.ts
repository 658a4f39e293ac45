import { isJsonObject, type Json } from '../domain/json/json.ts';
import { findLeaks } from '../run/scoring/leaks.ts';

/** Kinds of data that no dataset should hold by accident. */
export const PRIVATE_KINDS = ['email', 'phone', 'card', 'iban', 'ssn', 'key'] as const;

/** One of `PRIVATE_KINDS`. */
export type PrivateKind = (typeof PRIVATE_KINDS)[number];

/** What was found where, and never the datum itself. */
export type PrivateDatum = { readonly kind: PrivateKind; readonly path: string };

const KIND_OF: Readonly<Record<string, PrivateKind>> = {
  'e-mail address': 'email',
  'phone number': 'phone',
  'payment card number': 'card',
  IBAN: 'iban',
  'US social security number': 'ssn',
  key: 'key',
};

/**
 * Without a country code a number may be anything; here somebody is asked, and may say so. Digits in threes and fours, or
 * many behind a 0; not within a longer row of digits.
 */
const LOOSE_PHONE = /(?<![\d.,-] ?)(?:\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}|\(?0\d{1,2}(?:[ ./()-]{0,2}\d){6,12})(?![ -]?\d)/;

/** Personal data and keys in the texts of a value, once for each kind and place. */
export async function findPrivate(value: Json): Promise<readonly PrivateDatum[]> {
  const found = await Promise.all(
    textsOf(value, '').map(async ({ path, text }) => {
      const leaks = (await findLeaks(text)).flatMap((what) => KIND_OF[what] ?? []);
      const kinds = new Set(LOOSE_PHONE.test(text) ? [...leaks, 'phone' as const] : leaks);
      return [...kinds].map((kind) => ({ kind, path }));
    }),
  );
  return found.flat();
}

type Placed = { readonly path: string; readonly text: string };

function textsOf(value: Json, path: string): readonly Placed[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'number') return [{ path, text: String(value) }];
  if (Array.isArray(value)) return value.flatMap((each: Json, index) => textsOf(each, `${path}[${index}]`));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => [
    { path: `${path}.${key}`.slice(1), text: key },
    ...textsOf(each, path === '' ? key : `${path}.${key}`),
  ]);
}
