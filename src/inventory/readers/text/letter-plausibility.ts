import type { Neighbour } from './byte-survey.js';

const FRENCH_LOWER = 'éèêëàâçîïôùûüœæÿ';
const FRENCH_UPPER = 'ÉÈÊËÀÂÇÎÏÔÙÛÜŒÆŸ';
const RARE = 'ëïüÿæ';
const OTHER_LOWER = 'áíóúñöäåãõøßìòýšžł';
const OTHER_UPPER = 'ÁÍÓÚÑÖÄÅÃÕØÌÒÝŠŽ';
const TYPOGRAPHY = '«»–—…•×²³½¼±®©™€£§µ‘“”';

/**
 * How likely a person who writes French typed this character between these neighbours: positive likely, negative not.
 * Weights are judgements, checked by test on French words in each encoding: a letter in a word counts most, a capital
 * inside a lower-case word, a box-drawing sign or a control character count against.
 */
export function letterPlausibility(char: string, before: Neighbour, after: Neighbour): number {
  const inWord = isLetter(before) || isLetter(after);
  if (FRENCH_LOWER.includes(char)) return frenchLower(char, before, after);
  if (FRENCH_UPPER.includes(char)) return frenchUpper(char, before, after);
  if (OTHER_LOWER.includes(char)) return inWord ? 0.5 : -1;
  if (OTHER_UPPER.includes(char)) return before === 'lower' ? -2 : -0.5;
  if (char === '’') return isLetter(before) && isLetter(after) ? 2.5 : 0;
  if (char === '°' || char === 'º') return before === 'lower' || before === 'upper' || before === 'digit' ? 1.5 : 0;
  if (char === '\u00a0') return 0.5;
  if (TYPOGRAPHY.includes(char)) return before === 'lower' && after === 'lower' ? -2 : char === '€' ? 1.5 : 0.5;
  return strangeness(char, inWord);
}

function frenchLower(char: string, before: Neighbour, after: Neighbour): number {
  if (!isLetter(before)) return isLetter(after) ? (char === 'é' ? 2 : 0.5) : char === 'à' ? 2 : 0;
  if (before === 'upper' && after === 'upper') return 0.5;
  return 'éèàçê'.includes(char) ? 3 : RARE.includes(char) ? 1 : 2;
}

function frenchUpper(char: string, before: Neighbour, after: Neighbour): number {
  if (before === 'lower') return -3;
  if (before === 'upper' && after === 'lower') return -2;
  if (!isLetter(before)) return isLetter(after) && 'ÉÀÊ'.includes(char) ? 2 : 0.5;
  return 1;
}

function strangeness(char: string, inWord: boolean): number {
  const code = char.charCodeAt(0);
  if (code < 0xa0 || code === 0xfffd) return -6;
  if (code >= 0x2190 || code === 0xf8ff) return -4;
  return inWord ? -2 : -0.5;
}

const isLetter = (neighbour: Neighbour): boolean =>
  neighbour === 'lower' || neighbour === 'upper' || neighbour === 'high';
