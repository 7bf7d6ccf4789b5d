import { describe, expect, it } from '@jest/globals';
import { ElectricityFactors } from '../../../src/footprint/domain/electricity-factors.js';
import { twoYearsOfElectricity } from './figures.js';

describe('the electricity of a year', () => {
  it('is the one published for that year', () => {
    expect(twoYearsOfElectricity.forYear(2022)).toEqual({
      kgCo2ePerKwh: 0.1,
      year: 2022,
      electricityYear: 2022,
      sourceId: 'the-grid',
    });
  });

  it('is the last published one for a later year, and says so', () => {
    expect(twoYearsOfElectricity.forYear(2031)).toMatchObject({
      kgCo2ePerKwh: 0.05,
      year: 2031,
      electricityYear: 2024,
    });
  });

  it('is the first published one for an earlier year, and says so', () => {
    expect(twoYearsOfElectricity.forYear(1999)).toMatchObject({ kgCo2ePerKwh: 0.1, year: 1999, electricityYear: 2022 });
  });

  it('is the one before for a year that was skipped', () => {
    expect(twoYearsOfElectricity.forYear(2023)).toMatchObject({ kgCo2ePerKwh: 0.1, electricityYear: 2022 });
  });

  it('cannot be made of nothing, nor of two figures for one year', () => {
    const one = { ...twoYearsOfElectricity.forYear(2022) };
    expect(() => new ElectricityFactors([])).toThrow('one year at least');
    expect(() => new ElectricityFactors([one, one])).toThrow('one figure for each year');
  });
});
