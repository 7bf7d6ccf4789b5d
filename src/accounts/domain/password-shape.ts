/** Rows of the keyboards that people walk on, QWERTY and AZERTY, across and down; the alphabet and the digits. */
const WALKS: readonly string[] = [
  ...['qwertyuiop', 'asdfghjkl;', 'zxcvbnm,./'],
  ...['azertyuiop', 'qsdfghjklm', 'wxcvbn,;:!'],
  ...['1qaz', '2wsx', '3edc', '4rfv', '5tgb', '6yhn', '7ujm', '8ik,', '9ol.', '0p;/'],
  ...['1aqw', '2zsx', '!qaz', '@wsx', '#edc', '$rfv', '%tgb'],
  ...['1234567890', '0123456789', '!@#$%^&*()', '&e"\'(-e_ca)='],
  'abcdefghijklmnopqrstuvwxyz',
];

/** Two rows or two sequences typed key after key (1q2w3e, a1b2c3) are a walk too. */
const STRIDES = [1, 2];
/** A walk of so many keys is one idea, not so many characters. */
const SHORTEST_WALK = 3;
/** A password of fewer ideas than this is one that machines try early. */
const FEWEST_IDEAS = 6;
/** A text that repeats a shorter one is as good as that one, which is too short. */
const LONGEST_REPEATED = 11;

/** Letters for which people put a digit or a sign; an `l` and an `i` are one, since `1` and `!` stand for either. */
const DISGUISES: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g', '@': 'a', $: 's', '€': 'e' },
  ...{ '1': 'i', '!': 'i', '|': 'i', l: 'i' },
};

/** Whether a folded password is a repetition, a walk on the keyboard, a sequence, or a few of them in a row. */
export const isPatterned = (folded: string): boolean => {
  const size = repeatedSize(folded);
  return (size !== null && size <= LONGEST_REPEATED) || ideas(folded) < FEWEST_IDEAS;
};

/** Length of the shortest text of which another is at least two copies, the last one possibly cut; null when it is none. */
function repeatedSize(text: string): number | null {
  for (let size = 1; size * 2 <= text.length; size++) {
    if (text.startsWith(text.slice(size))) return size;
  }
  return null;
}

/** Characters, each walk and each run of one character counting for one. */
function ideas(text: string): number {
  let count = 0;
  for (let start = 0; start < text.length; count++) start += longestWalk(text, start);
  return count;
}

/** How many characters from there are one walk, in either direction, or one character again and again; 1 when they are none. */
function longestWalk(text: string, start: number): number {
  const lengths = STRIDES.flatMap((stride) =>
    [0, 1, -1].map((step) => {
      let end = start + stride;
      while (end < text.length && isStep(text.charAt(end - stride), text.charAt(end), step)) end++;
      return Math.min(end, text.length) - start - (stride - 1);
    }),
  );
  const longest = Math.max(...lengths);
  return longest >= SHORTEST_WALK ? longest : 1;
}

function isStep(from: string, to: string, step: number): boolean {
  if (step === 0) return from === to;
  return WALKS.some((walk) => {
    const at = walk.indexOf(from);
    return at >= 0 && walk.charAt(at + step) === to;
  });
}

/** A folded text as it is compared once disguises are read: `m0tdepa$$e` and `motdepasse` are one. */
export const unmask = (folded: string): string => [...folded].map((letter) => DISGUISES[letter] ?? letter).join('');

/**
 * The words, unmasked, that a folded password may be once the digits and signs around them are dropped and copies are one:
 * `m0tdep@sse-2024!` and `motdepassemotdepasse` are `motdepasse`. Empty when it is more than a word in disguise.
 */
export function wordsBehind(folded: string): readonly string[] {
  const begins = [folded.replace(/^[^\p{L}\p{N}]+/u, ''), folded.replace(/^[^\p{L}]+/u, '')];
  const cores = begins.flatMap((text) => [text.replace(/[^\p{L}\p{N}]+$/u, ''), text.replace(/[^\p{L}]+$/u, '')]);
  const words = cores.map((core) => unmask(core).replace(/[-_.,']/g, ''));
  return [...new Set(words)].filter((word) => /^\p{L}+$/u.test(word)).map(oneCopy);
}

/** All the letters of a folded password, unmasked: with what digits and signs may stand for, and without them. */
export const lettersOf = (folded: string): readonly string[] =>
  [unmask(folded), unmask(folded.replace(/[^\p{L}]/gu, ''))].map((text) => text.replace(/[^\p{L}]/gu, ''));

/** What is left of letters once words are taken away, the longest first. */
export const withoutWords = (letters: string, words: readonly string[]): string =>
  words.reduce((left, word) => left.replaceAll(word, ' '), letters).replace(/ /g, '');

function oneCopy(text: string): string {
  const size = repeatedSize(text);
  return size !== null && text.length % size === 0 ? text.slice(0, size) : text;
}
