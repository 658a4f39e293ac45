/** Letters of other scripts, and digits, that a reader takes for the Latin letter in front of them. */
const LOOK_ALIKES: readonly string[] = [
  'AАΑᎪ',
  'BВΒᏴ',
  'CСϹᏟ',
  'EЕΕᎬ',
  'FϜ',
  'GԌᏀ',
  'HНΗᎻ',
  'JЈͿᎫ',
  'KКΚᏦ',
  'MМΜᎷ',
  'NΝ',
  'O0ОΟՕ',
  'PРΡᏢ',
  'QԚ',
  'SЅՏᏚ',
  'TТΤᎢ',
  'UՍ',
  'VѴᏙ',
  'WԜᎳ',
  'XХΧ',
  'YҮΥ',
  'ZΖᏃ',
  'aаɑα',
  'cсϲ',
  'dԁ',
  'eеҽ',
  'gɡ',
  'hһհ',
  'iіι',
  'jј',
  'kκ',
  'lI1|ІΙӀᎥ',
  'nո',
  'oоοօ',
  'pрρ',
  'qԛզ',
  'rг',
  'sѕ',
  'uυս',
  'vѵν',
  'wԝѡ',
  'xх',
  'yуγү',
  '-‐‑‒–—−',
];

const READ_AS = new Map(
  LOOK_ALIKES.flatMap((group) => {
    const [plain = '', ...others] = group;
    return others.map((other): [string, string] => [other, plain]);
  }),
);

/** A name as the eye reads it: two names with one reading are told apart by a program alone. */
export function readingOf(name: string): string {
  return Array.from(name.normalize('NFKC'), (character) => READ_AS.get(character) ?? character).join('');
}
