import { readDataTable } from '../config/data-table.js';
import { isCategory } from '../inventory/domain/category.js';
import { POLICY_PARAMETERS, type PolicyLine } from './domain/renewal-policy.js';

/** data/rules/renewal.csv. @throws Error on a line whose parameter, category or value means nothing */
export function readPolicyLines(): readonly PolicyLine[] {
  return readDataTable('rules/renewal.csv').map((row) => {
    const { category = '', value = '', unit = '', source_id: source = '' } = row;
    const parameter = POLICY_PARAMETERS.find((name) => name === row['parameter']);
    if (parameter === undefined || value === '' || !(category === '' || isCategory(category))) {
      throw new Error(`data/rules/renewal.csv: ${JSON.stringify(row)} sets nothing`);
    }
    return { parameter, category: category === '' ? null : category, threshold: { value: typed(value), unit, source } };
  });
}

function typed(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  return Number.isFinite(Number(text)) ? Number(text) : text;
}
