/** Shorter values would blot out ordinary words. */
export const SHORTEST_SECRET = 8;

/** A part of a variable's name that says what its value is: `PGPASSWORD`, `API_KEY`, `githubToken`. */
const SECRET_PART = /(?:key|keys|token|tokens|secret|secrets|passw(?:or)?d|passphrase|passwords|pwd|credentials?)$/i;

/** Names that only have such a word in them: `KEYCLOAK_URL`, `TOKENIZER`, `PASSWD_FILE`. */
const LOOSE_NAME = /key|token|secret|passw|credential/i;

/** Names that end so are about a secret and do not hold it, unless their value looks like one. */
const ABOUT =
  /(?:^|_)(?:name|id|ids|url|uri|endpoint|host|port|file|path|dir|type|kind|mode|format|realm|check|severity|policy|limit|count|length|size|ttl|expiry|prefix|header|alg|algorithm|version|provider|vault|region|user|email)$/i;

/** A single word, in small letters, capitals, or with a capital first: what configures something rather than locks it. */
const WORD = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u;
const LONGEST_WORD = 20;

/** A path or an address; one with a password inside is a secret all the same. */
const PLACE = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/@]*(?:\/[^@]*)?|\.{0,2}\/[\w./-]+)$/i;

/** Letters and digits in a row that nobody would write by hand. */
const RANDOM = /(?=[A-Za-z0-9]*\d)(?=[A-Za-z0-9]*[A-Za-z])[A-Za-z0-9]{16,}/;

/**
 * Whether a variable's value is to be kept out of every output: its name says so, and it is no ordinary word, no path and
 * no address; or its name nearly says so, and it looks like a key.
 */
export function isSecretVariable(name: string, value: string | undefined): value is string {
  if (value === undefined || value.trim().length < SHORTEST_SECRET || !LOOSE_NAME.test(name)) return false;
  const text = value.trim();
  if (RANDOM.test(text)) return true;
  const isHeld = partsOf(name).some((part) => SECRET_PART.test(part)) && !ABOUT.test(name);
  return isHeld && !isWord(text) && !PLACE.test(text);
}

/** Whether a value is a word of a language, so that masking it would blot out sentences and hide nothing. */
export function isWord(value: string): boolean {
  return value.length <= LONGEST_WORD && WORD.test(value);
}

function partsOf(name: string): readonly string[] {
  return name.replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2').split(/[^A-Za-z0-9]+/);
}
