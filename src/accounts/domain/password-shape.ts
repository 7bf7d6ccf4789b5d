/** Rows of the keyboards that people walk on: QWERTY and AZERTY, across and down, then the alphabet and the digits. */
const WALKS: readonly string[] = [
  'qwertyuiop[]',
  'asdfghjkl;',
  'zxcvbnm,./',
  'azertyuiop^$',
  'qsdfghjklmù',
  'wxcvbn,;:!',
  '1234567890-=',
  '&é"\'(-è_çà)='.normalize('NFKD').replace(/\p{M}/gu, ''),
  '1qaz',
  '2wsx',
  '3edc',
  '4rfv',
  '5tgb',
  '6yhn',
  '7ujm',
  '1aqw',
  '2zsx',
  '!qaz',
  '@wsx',
  'abcdefghijklmnopqrstuvwxyz',
  '0123456789',
  '!@#$%^&*()',
];

/** Letters for which people put a digit or a sign; `1` and `!` stand for two. */
const DISGUISES: readonly Readonly<Record<string, string>>[] = [
  {
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '8': 'b',
    '9': 'g',
    '@': 'a',
    $: 's',
    '!': 'i',
    '€': 'e',
  },
  {
    '0': 'o',
    '1': 'l',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '8': 'b',
    '9': 'g',
    '@': 'a',
    $: 's',
    '!': 'l',
    '€': 'e',
  },
];

/** A walk of so many keys is one idea, not so many characters. */
const SHORTEST_WALK = 3;
/** A password of fewer ideas than this is one that machines try early. */
const FEWEST_IDEAS = 6;
/** A text that repeats a shorter one is as good as that one, which is too short. */
const LONGEST_REPEATED = 11;

/** Whether a folded password is a repetition, a walk on the keyboard, a sequence, or a few of them in a row. */
export const isPatterned = (folded: string): boolean =>
  smallestRepeated(folded) <= LONGEST_REPEATED || ideas(folded) < FEWEST_IDEAS;

/** Length of the shortest text of which another is a whole number of copies, the last one possibly cut. */
function smallestRepeated(text: string): number {
  for (let size = 1; size * 2 <= text.length; size++) {
    if (text.startsWith(text.slice(size))) return size;
  }
  return text.length;
}

/** Characters, each walk and each run of one character counting for one. */
function ideas(text: string): number {
  let count = 0;
  for (let start = 0; start < text.length; count++) start += walkFrom(text, start);
  return count;
}

/** How many characters from there are one walk, or one character again and again; 1 when they are none. */
function walkFrom(text: string, start: number): number {
  let longest = 1;
  for (const step of [0, 1, -1]) {
    let end = start + 1;
    while (end < text.length && isStep(text.charAt(end - 1), text.charAt(end), step)) end++;
    longest = Math.max(longest, end - start);
  }
  return longest >= SHORTEST_WALK ? longest : 1;
}

function isStep(from: string, to: string, step: number): boolean {
  if (step === 0) return from === to;
  return WALKS.some(
    (walk) => walk.includes(from) && walk.includes(to) && walk.indexOf(to) - walk.indexOf(from) === step,
  );
}

/**
 * The letters of a folded password, and what they are once digits that stand for letters are read: `m0tdep@sse2024!` is
 * `mtdepsse`, `motdepasse…`. Digits and signs at both ends are dropped first, as years and exclamation marks are.
 */
export function lettersOnly(folded: string): readonly string[] {
  const core = folded.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const undisguised = DISGUISES.flatMap((disguise) =>
    [core, folded].map((text) => [...text].map((letter) => disguise[letter] ?? letter).join('')),
  );
  const readings = [folded, ...undisguised].map((text) => text.replace(/[^\p{L}]/gu, ''));
  return [...new Set(readings)].map(oneOfRepeated);
}

/** `motdepassemotdepasse` is `motdepasse`. */
const oneOfRepeated = (text: string): string => {
  const size = smallestRepeated(text);
  return text.length % size === 0 ? text.slice(0, size) : text;
};

/** What is left of letters once words are taken away, the longest first. */
export const withoutWords = (letters: string, words: readonly string[]): string =>
  words.reduce((left, word) => left.replaceAll(word, ' '), letters).replace(/ /g, '');
