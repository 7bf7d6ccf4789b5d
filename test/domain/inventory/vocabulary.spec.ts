import { describe, expect, it } from '@jest/globals';
import { readDataTable } from '../../../src/config/data-table.js';
import {
  DAY_FIELDS,
  FIELD_MEANINGS,
  PERSONAL_FIELDS,
} from '../../../src/inventory/domain/understanding/field-meaning.js';
import { recogniseHeaders } from '../../../src/inventory/domain/understanding/recognise-headers.js';
import { foldHeader } from '../../../src/inventory/domain/vocabulary/fold-header.js';
import { PhraseFinder } from '../../../src/inventory/domain/vocabulary/phrase-finder.js';
import { vocabulary } from '../../builders/imported-table.js';

describe('the vocabulary', () => {
  const headers = readDataTable('vocabulary/headers.csv');

  it('holds the 619 headers of real systems, and additions that say they are ours', () => {
    expect(headers.filter((line) => line['source_id'] !== 'prolonge')).toHaveLength(619);
    expect(
      headers.filter((line) => line['system'] === 'prolonge').every((line) => line['source_id'] === 'prolonge'),
    ).toBe(true);
  });

  it('adds no field of its own', () => {
    const real = new Set(headers.filter((line) => line['source_id'] !== 'prolonge').map((line) => line['field']));
    expect(headers.filter((line) => !real.has(line['field']))).toEqual([]);
  });

  it('recognises each of its headers as one of its fields', () => {
    const missed = headers.filter(({ header = '' }) => {
      const fields = headers.filter((line) => line['header'] === header).map((line) => line['field']);
      const [guess] = recogniseHeaders([header], vocabulary.headers, { likeness: false });
      return !fields.includes(guess?.field ?? '');
    });
    expect(missed).toEqual([]);
  });

  it('gives one field to each folded header, but for those that systems use differently', () => {
    const fields = new Map<string, Set<string>>();
    for (const { header = '', field = '' } of headers) {
      const folded = foldHeader(header);
      fields.set(folded, (fields.get(folded) ?? new Set()).add(field));
    }
    const several = [...fields].filter(([, names]) => names.size > 1).map(([folded]) => folded);
    expect(several.sort()).toEqual(['asset id', 'company', 'materiel', 'ram mb', 'user name']);
  });

  it('knows every field that is kept, dated or personal', () => {
    const used = [...FIELD_MEANINGS.keys(), ...DAY_FIELDS.keys(), ...PERSONAL_FIELDS];
    expect(used.filter((field) => !vocabulary.headers.fields.has(field))).toEqual([]);
  });

  it('keeps nothing that is personal', () => {
    expect([...PERSONAL_FIELDS].filter((field) => FIELD_MEANINGS.has(field))).toEqual([]);
  });
});

describe('a word found in a few words', () => {
  const finder = new PhraseFinder([
    { text: 'portable', meaning: 'laptop' },
    { text: 'telephone portable', meaning: 'phone' },
    { text: 'station d accueil', meaning: 'dock' },
    { text: 'sacoche', meaning: 'bag', anywhere: true },
  ]);

  it.each([
    ['Portables', 'laptop'],
    ['Téléphone portable', 'phone'],
    ['Station d’accueil pour portable', 'dock'],
    ['Portable avec station d’accueil', 'laptop'],
    ['Portable (sacoche)', 'bag'],
    ['PosteDeTravail portable', 'laptop'],
    ['Portabilité', null],
    ['', null],
  ])('%s means %s', (text, meaning) => {
    expect(finder.find(text)).toBe(meaning);
  });
});
