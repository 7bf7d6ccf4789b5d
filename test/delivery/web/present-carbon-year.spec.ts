import { describe, expect, it } from '@jest/globals';
import { presentCarbonYear } from '../../../src/web/carbon/present-carbon-year.js';
import type { Cell } from '../../../src/web/components/data-table.js';
import { localeOf } from '../../../src/web/wording/locale.js';
import { someCarbonYear, someTotals } from './sample-carbon.js';
import { nameOf } from './sample-estimates.js';

const present = (facts = someCarbonYear()) => presentCarbonYear(facts, localeOf('fr'), nameOf);
const plain = (cell: Cell | undefined) =>
  (typeof cell === 'object' ? cell.text : cell)?.replace(/[\u202f\u00a0]/g, ' ');

describe('the page of a year of carbon', () => {
  it('says both ledgers apart, names its basis, and the other beside it', () => {
    const [total, , , avoided, other] = present().figures;
    expect(total?.basis).toContain('référentiel ADEME');
    expect(plain(total?.central)).toBe('environ 4 400 kg éq. CO₂');
    expect(avoided?.basis).toContain('jamais soustrait');
    expect(plain(other?.label)).toBe('Empreinte selon le référentiel constructeurs');
    expect(plain(other?.central)).toBe('environ 9 100 kg éq. CO₂');
  });

  it('shows what is negative, and says what is not known', () => {
    const [byCategory] = present().parts;
    expect(byCategory?.rows.map(({ cells }) => plain(cells[3]))).toEqual(['-17 (-40 à 12)', 'pas encore connu']);
    expect(byCategory?.total.cells[0]).toBe('Ensemble');
    expect(plain(present().counted)).toContain('2 sans date');
  });

  it('cuts by organisation only when there are several', () => {
    const { byOrganisation } = someCarbonYear().carbon;
    expect(present().parts).toHaveLength(4);
    expect(present(someCarbonYear({ byOrganisation: byOrganisation.slice(0, 1) })).parts).toHaveLength(3);
  });

  it('says how precise the figures are, on each basis, by the rungs that some device stands on', () => {
    const [ladder, other] = present().parts.slice(-2);
    expect([plain(ladder?.caption), plain(other?.caption)]).toEqual([
      'Précision des chiffres : référentiel ADEME',
      'Précision des chiffres : référentiel constructeurs',
    ]);
    expect(ladder?.rows.map(({ cells }) => cells.map(plain))).toEqual([
      ['2. modèle exact', '2', '29 %', '32 %'],
      ['5. valeur par défaut de la catégorie', '4', '57 %', '68 %'],
      ['6. aucun chiffre', '1', '14 %', '0 %'],
    ]);
    expect(present().leavesOut).toContain('aucun relevé');
  });

  it('tells what would be spared, or that no screen is too many', () => {
    expect(plain(present().whatIf[1]?.basis)).toContain('1 écran de trop');
    const whatIf = { ...someCarbonYear().carbon.whatIf, screensTooMany: 0, oneScreenEach: null };
    expect(present(someCarbonYear({ whatIf })).whatIf[1]?.central).toBe('aucun écran de trop');
  });

  it('invites to import when there is nothing to count', () => {
    const empty = present(someCarbonYear({ total: someTotals({ devices: 0, total: null }) })).empty;
    expect(empty?.action.href).toBe('/imports/nouveau');
  });
});
