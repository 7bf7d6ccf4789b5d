import { CATEGORIES } from '../../../inventory/domain/category.js';
import { DEVICE_STATUSES } from '../../../inventory/domain/device-status.js';
import type { Choice } from '../../components/choice.js';
import type { Locale } from '../../wording/locale.js';
import type { UnknownWord } from '../../../inventory/domain/import-document.js';
import { statusField, typeField } from './value-fields.js';
import type { ValuesFacts } from './values-facts.js';
import type { WordsView } from './values-view.js';

/** Each word brings a list of its own: more of them would make a page that nobody reads. */
const MOST_WORDS = { category: 5, status: 8 } as const;

export const OUT_OF_SCOPE = 'out-of-scope';

/** The words of one field that nobody understood, the most frequent first. */
export function presentWords(field: UnknownWord['field'], { document }: ValuesFacts, locale: Locale): WordsView {
  const { importValues: words } = locale.words;
  const unknown = document.unknownWords.filter((word) => word.field === field);
  const shown = unknown.slice(0, MOST_WORDS[field]);
  return {
    words: shown.map(({ word, rows }, at) => ({
      id: `${field}-${at}`,
      name: field === 'category' ? typeField(word) : statusField(word),
      label: words.meaning(word, rows),
      value: '',
    })),
    meanings: meaningsOf(field, locale),
    more: unknown.length > shown.length ? words.moreWords(unknown.length - shown.length) : '',
  };
}

function meaningsOf(field: UnknownWord['field'], { words }: Locale): Choice[] {
  const { codes, importValues } = words;
  return field === 'category'
    ? [
        ...CATEGORIES.map((value) => ({ value, label: codes.category[value] })),
        { value: OUT_OF_SCOPE, label: importValues.outOfScope },
      ]
    : DEVICE_STATUSES.map((value) => ({ value, label: codes.status[value] }));
}
