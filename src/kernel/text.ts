/** Cyrillic and Greek letters drawn like Latin ones: real exports contain them ("Сatégorie" with U+0421). */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ѕ: 's', ј: 'j', в: 'b', к: 'k', м: 'm', н: 'h', т: 't',
  α: 'a', ε: 'e', ο: 'o', ρ: 'p', ι: 'i', κ: 'k', ν: 'v', τ: 't', υ: 'u', χ: 'x',
}; // prettier-ignore

/** Nothing of it has another form: the many steps below would leave it as it is. */
const PLAIN = /^[ -~]*$/;

/** Text for comparison: lower case, no accents, look-alike letters made Latin, ligatures opened, single spaces. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ').trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[\u0370-\u052f]/g, (letter) => LOOKALIKES[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words and numbers only: `fold` without punctuation. */
export function foldWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
