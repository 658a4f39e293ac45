const NO_BREAK = /[\u00A0\u202F\u2007]/g;
const ODD_SPACE = /[\u1680\u2000-\u200A\u205F\u3000]/g;
const UNSEEN = /[\p{Cf}\uFE00-\uFE0F\u180B-\u180F\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0\uFFFC]/gu;

type Way = { readonly differs: string; readonly plain: (text: string) => string };

const WAYS: readonly Way[] = [
  { differs: 'only in Unicode normalisation', plain: (text) => text.normalize('NFC') },
  { differs: 'in a no-break space', plain: (text) => text.replace(NO_BREAK, ' ') },
  { differs: 'in a space of another width', plain: (text) => text.replace(ODD_SPACE, ' ') },
  { differs: 'in a character that is not seen', plain: (text) => text.replace(UNSEEN, '') },
];

const ALL_WAYS: Way = {
  differs: 'only in characters that look alike or are not seen',
  plain: (text) => WAYS.reduce((plain, way) => way.plain(plain), text),
};

/**
 * Why two texts that look the same do not match, as a remark for a reason; '' where they look different. `matches` is the
 * comparison that failed.
 */
export function lookAlike(
  expected: string,
  found: string,
  matches: (expected: string, found: string) => boolean,
): string {
  const way = [...WAYS, ALL_WAYS].find(({ plain }) => matches(plain(expected), plain(found)));
  return way === undefined ? '' : ` (differs ${way.differs})`;
}
