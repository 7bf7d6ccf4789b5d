import { foldWords } from '../../../kernel/text.js';

const SILENT = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'of', 'the']);
const NUMBER = new Set(['n', 'no', 'nr', 'num', 'numero', 'number']);

/** Puts spaces where a program left capitals: `dateAchat`, `OSVersion`. */
const openCapitals = (text: string): string =>
  text.replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');

/**
 * A column header for comparison: words opened, accents and look-alike letters made plain, articles dropped, and
 * "N°", "No", "Num.", "Number" written alike. `N° de série`, `Numero_serie` and `NUMÉRO SÉRIE` become one text.
 */
export function foldHeader(header: string): string {
  const words = foldWords(openCapitals(header)).split(' ');
  const told = words.filter((word) => !SILENT.has(word)).map((word) => (NUMBER.has(word) ? 'numero' : word));
  return (told.length > 0 ? told : words).join(' ');
}
