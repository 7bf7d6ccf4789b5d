import { describe, expect, it } from '@jest/globals';
import { presentChance } from '../../../src/web/components/present-chance.js';
import { presentEstimate } from '../../../src/web/components/present-estimate.js';
import { localeOf } from '../../../src/web/wording/locale.js';
import { nameOf, someCarbon, someChance, someMonths } from './sample-estimates.js';

const locale = localeOf('fr');

describe('an estimate', () => {
  it('is said with two significant figures, its interval, basis, sources and method', () => {
    expect(presentEstimate(someCarbon(), locale, nameOf)).toEqual({
      central: 'environ 190\u202fkg éq. CO₂',
      range: 'entre 100 et 330',
      basis: 'référentiel ADEME, valeur par défaut de la catégorie',
      sources: [{ label: 'ADEME', href: '/sources#ademe-acv-numerique' }],
      method: { label: 'méthode', href: '/methodes/footprint' },
    });
  });

  it('turns to tonnes, interval included, when kilograms have too many digits', () => {
    const { central, range } = presentEstimate(someCarbon(318_400, 204_000, 489_000), locale, nameOf);
    expect([central, range]).toEqual(['environ 320\u202ft éq. CO₂', 'entre 200 et 490']);
  });

  it('says months as an age and a chance on ten devices', () => {
    expect(presentEstimate(someMonths(), locale, nameOf).central).toBe('environ 3\u202fans et 2\u202fmois');
    expect(presentChance(someChance(0.79, 0.66, 0.88), locale)).toEqual({
      outOfTen: '8 sur 10',
      range: 'entre 66\u202f% et 88\u202f%',
    });
    expect(presentChance(someChance(0.99, 0.9, 1), locale).outOfTen).toBe('plus de 9 sur 10');
    expect(presentChance(someChance(0.01, 0, 0.1), locale).outOfTen).toBe('moins de 1 sur 10');
  });
});
