import { formatIn } from './format.js';
import type { Language } from '../../wording/language.js';

/** A number with its noun in the right form: `1 équipement`, `2 512 équipements` (zero is singular in French, plural in English). */
export function counted(language: Language): (count: number, one: string, many: string) => string {
  const rules = new Intl.PluralRules(language);
  const { integer } = formatIn(language);
  return (count, one, many) => `${integer(count)}\u00a0${rules.select(count) === 'one' ? one : many}`;
}
