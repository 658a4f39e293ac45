/** A piece of personal data: its kind and where it begins. */
export type PersonalDataFinding = { readonly what: string; readonly index: number };

type Kind = { readonly what: string; readonly pattern: RegExp; readonly isReal: (match: string) => boolean };

/**
 * Forms that can be told from other text by a checksum or a fixed shape. Names, street addresses and phone numbers
 * without a country code cannot, and are left to a judge. Every repetition is bounded, so that a search is linear.
 */
const KINDS: readonly Kind[] = [
  {
    what: 'e-mail address',
    pattern: /(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.[A-Za-z]{2,24}(?![\w-])/g,
    isReal: (match) => !/@(?:.*\.)?example\.(?:com|net|org)$|\.(?:example|invalid|test)$/i.test(match),
  },
  { what: 'payment card number', pattern: /(?<![\d.])(?:\d[ -]?){12,18}\d(?!\d)/g, isReal: isCardNumber },
  { what: 'IBAN', pattern: /(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![A-Z0-9])/g, isReal: isIban },
  {
    what: 'US social security number',
    pattern: /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g,
    isReal: () => true,
  },
  {
    what: 'phone number',
    pattern: /(?<![\d+])\+[1-9]\d{0,2}(?:[ .-]?\(?\d{1,4}\)?){2,5}(?!\d)/g,
    isReal: isPhoneNumber,
  },
];

/** Finds e-mail addresses, card numbers, IBANs, US social security and international phone numbers. */
export function findPersonalData(text: string): readonly PersonalDataFinding[] {
  return KINDS.flatMap(({ what, pattern, isReal }) => {
    const match = text.matchAll(pattern).find(([found]) => isReal(found));
    return match === undefined ? [] : [{ what, index: match.index }];
  });
}

/** Luhn's check digit, and the first digits that card issuers use. */
function isCardNumber(text: string): boolean {
  const digits = text.replace(/[ -]/g, '');
  if (!/^(?:[34569]|2[2-7])/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** ISO 13616: the remainder by 97 is 1. */
function isIban(text: string): boolean {
  const code = text.replaceAll(' ', '');
  const turned = `${code.slice(4)}${code.slice(0, 4)}`;
  const remainder = [...turned].reduce((rest, char) => {
    const value = Number.parseInt(char, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
  return code.length >= 15 && code.length <= 34 && remainder === 1;
}

function isPhoneNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits >= 8 && digits <= 15;
}
