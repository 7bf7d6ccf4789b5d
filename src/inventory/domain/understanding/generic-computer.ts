import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { decide } from './decide.js';
import { saysChassis } from './evidence-column.js';
import type { TableProfile } from './table-profile.js';
import type { ColumnUse, UnderstoodDecision } from './understanding.js';

/**
 * Whether "PC" or "Ordinateur" means a desktop in this file: it does when laptops have their own word in the same column.
 * Null: the word alone does not tell.
 */
export function genericComputer(
  table: TableProfile,
  uses: readonly ColumnUse[],
  { types }: Vocabulary,
): UnderstoodDecision | null {
  for (const use of uses) {
    if (use.field !== 'category' || saysChassis(use.header)) continue;
    const column = table.columns[use.index];
    const generic = column?.share((text) => {
      const meaning = types.find(text);
      return meaning?.is === 'generic' && meaning.generic === 'computer';
    });
    const laptops = column?.share((text) => {
      const meaning = types.find(text);
      return meaning?.is === 'category' && meaning.category === 'laptop';
    });
    if (!generic?.first || !laptops?.first) continue;
    const facts = { laptop: laptops.first.value, row: laptops.first.row };
    return decide('category-word', `${generic.first.value} = desktop`, 'own-word-for-laptops', facts, use.header);
  }
  return null;
}
