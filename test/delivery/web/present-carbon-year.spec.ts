import { describe, expect, it } from '@jest/globals';
import { presentCarbonYear } from '../../../src/web/carbon/present-carbon-year.js';
import type { Cell } from '../../../src/web/components/data-table.js';
import { localeOf } from '../../../src/web/wording/locale.js';
import { someCarbonYear, someTotals } from './sample-carbon.js';
import { someCarbon } from './sample-estimates.js';

const present = (facts = someCarbonYear()) => presentCarbonYear(facts, localeOf('fr'));
const plain = (cell: Cell | undefined) =>
  (typeof cell === 'object' ? cell.text : cell)?.replace(/[\u202f\u00a0]/g, ' ');

describe('the page of a year of carbon', () => {
  it('says both ledgers apart, names its basis, and the other beside it', () => {
    const { figures, avoided, otherBasis } = present();
    expect(figures.map(({ label }) => label)).toEqual([
      'Empreinte de l’année',
      'Fabrication, part de l’année',
      'Usage de l’année',
    ]);
    expect(figures[0]?.basis).toContain('référentiel ADEME');
    expect(plain(figures[0]?.central)).toBe('environ 4 400 kg éq. CO₂');
    expect([avoided.length, plain(avoided[0]?.central)]).toEqual([1, 'environ -17 kg éq. CO₂']);
    expect(avoided[0]?.basis).toContain('jamais soustrait');
    expect(plain(otherBasis)).toContain(
      'selon le référentiel constructeurs : environ 9 100 kg éq. CO₂, entre 5 000 et 16 000.',
    );
    const nothing = present(someCarbonYear({ otherBasis: someTotals({ total: null }) }));
    expect(plain(nothing.otherBasis)).toContain('aucun chiffre défendable');
  });

  it('shows what is negative, and says what has no figure', () => {
    const [byCategory] = present().parts;
    expect(byCategory?.rows.map(({ cells }) => plain(cells[3]))).toEqual(['-17 (-40 à 12)', 'aucun chiffre']);
    expect(byCategory?.total.cells[0]).toBe('Ensemble');
    expect(plain(present().counted)).toContain('2 sans date');
  });

  it('begins with the category that weighs most, and ends with those that have no figure', () => {
    const weighing = (key: 'laptop' | 'monitor' | 'printer', kg: number | null) => ({
      key,
      totals: someTotals({ total: kg === null ? null : someCarbon(kg, kg / 2, kg * 2) }),
    });
    const byCategory = [weighing('printer', null), weighing('monitor', 12), weighing('laptop', 900)];
    const [parts] = present(someCarbonYear({ byCategory })).parts;
    expect(parts?.rows.map(({ cells }) => cells[0])).toEqual(['ordinateur portable', 'écran', 'imprimante']);
  });

  it('names the sources of its figures, and no other, with licence, version and day', () => {
    const { sources } = present(
      someCarbonYear({
        total: someTotals({ total: someCarbon(10, 5, 20, { sourceIds: ['boavizta-footprint-data'] }), avoided: null }),
        otherBasis: someTotals({ total: null, avoided: null }),
        whatIf: { ...someCarbonYear().carbon.whatIf, longerLives: null, oneScreenEach: null },
      }),
    );
    expect(sources.map(({ link }) => link.href)).toEqual(['/sources#boavizta-footprint-data']);
    expect(sources[0]?.link.label).toContain('Boavizta');
    expect(sources[0]?.terms).toMatch(/ODbL-1\.0.*2023-02-23.*relevée le 23\/11\/2026/);
  });

  it('cuts by organisation only when there are several', () => {
    const { byOrganisation } = someCarbonYear().carbon;
    expect(present().parts).toHaveLength(2);
    expect(present(someCarbonYear({ byOrganisation: byOrganisation.slice(0, 1) })).parts).toHaveLength(1);
  });

  it('says how precise the figures are, on each basis, by the rungs that some device stands on', () => {
    const [ladder, other] = present().ladders;
    expect([plain(ladder?.caption), plain(other?.caption)]).toEqual([
      'Précision des chiffres : référentiel ADEME',
      'Précision des chiffres : référentiel constructeurs',
    ]);
    expect(ladder?.rows.map(({ cells }) => cells.map(plain))).toEqual([
      ['2. fiche du constructeur de ce modèle', '2', '29 %', '32 %'],
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
