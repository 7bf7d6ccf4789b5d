import { describe, expect, it } from '@jest/globals';
import { aSheet, compileProducts, productOf, type SheetRow } from './a-sheet.js';

const lineOf = (changes: SheetRow) => productOf(aSheet(changes)).line;
const trapsOf = (changes: SheetRow) => productOf(aSheet(changes)).traps;

describe('a maker’s sheet without a trap', () => {
  it('gives everything but use, with its interval, its source and its licence', () => {
    const { line, traps } = productOf(aSheet());
    expect(traps).toEqual([]);
    expect(line).toMatchObject({
      name: 'Hautecendre 1410',
      category: 'laptop',
      screen_inches: '14',
      embodied_kgco2e: '240',
      kwh_per_year: '20',
      stated_life_years: '4',
      stated_region: 'EU',
      report_date: '2021-01',
      figure_from: 'stated-use',
      licence: 'ODbL-1.0',
      source_id: 'boavizta-footprint-data',
    });
    const spread = Math.exp(1.645 * Math.sqrt(Math.log(1 + 0.3 ** 2 + 0.25 ** 2)));
    expect(Number(line?.['low_kgco2e'])).toBeCloseTo(240 / spread, 3);
    expect(Number(line?.['high_kgco2e'])).toBeCloseTo(240 * spread, 3);
  });
});

describe('the worked rows of makers', () => {
  it.each([
    ['Latitude 5420', { gwp_total: '364.0', gwp_use_ratio: '0.122' }, 319.6],
    ['P2419H Monitor', { gwp_total: '505', gwp_use_ratio: '0.2230', subcategory: 'Monitor' }, 392.4],
    ['iPhone 13 with 128GB', { gwp_total: '64.0', gwp_use_ratio: '0.16', subcategory: 'Smartphone' }, 53.8],
    [
      'EliteBook 840 G6 Notebook PC',
      { manufacturer: 'HP', gwp_total: '375', gwp_use_ratio: '', yearly_tec: '22.9', lifetime: '4' },
      326.5,
    ],
  ])('%s', (name, figures, kgCo2e) => {
    expect(Number(lineOf({ name, ...figures })?.['embodied_kgco2e'])).toBeCloseTo(kgCo2e, 1);
  });
});

describe('the traps of the shares', () => {
  it('never read the sum of the phases, which does not always make one', () => {
    expect(trapsOf({ gwp_manufacturing_ratio: '0.6' })).toEqual(['sharesNotAddingToOne']);
    expect(lineOf({ gwp_manufacturing_ratio: '0.6' })?.['embodied_kgco2e']).toBe('240');
    expect(trapsOf({ gwp_manufacturing_ratio: '0.71' })).toEqual([]);
  });

  it('tell two zeros from phases that weigh nothing', () => {
    expect(trapsOf({ gwp_transport_ratio: '0', gwp_eol_ratio: '0', gwp_manufacturing_ratio: '0.8' })).toEqual([
      'zeroMeansNotGiven',
    ]);
    expect(trapsOf({ gwp_transport_ratio: '0.1', gwp_eol_ratio: '0' })).toEqual([]);
  });

  it('flag a share above one, and phases that make more than the whole', () => {
    expect(trapsOf({ gwp_manufacturing_ratio: '7.76', gwp_transport_ratio: '' })).toEqual(['shareAboveOne']);
    expect(trapsOf({ gwp_manufacturing_ratio: '0.9', gwp_transport_ratio: '' })).toEqual(['useAndMakingAboveOne']);
    expect(trapsOf({ gwp_use_ratio: '1.2' })).toContain('useNotComputable');
    expect(lineOf({ gwp_use_ratio: '1.2' })).toBeNull();
  });

  it('do not need the share of manufacture', () => {
    expect(trapsOf({ gwp_manufacturing_ratio: '' })).toEqual(['makingShareMissing']);
  });

  it('compute use from its kWh for HP, and leave out a use above the whole', () => {
    const without = { manufacturer: 'HP', gwp_use_ratio: '' };
    expect(lineOf(without)).toMatchObject({ embodied_kgco2e: '257.6', figure_from: 'computed-use' });
    expect(trapsOf({ ...without, yearly_tec: '200' })).toContain('useAboveTotal');
    expect(lineOf({ ...without, yearly_tec: '200' })).toBeNull();
    expect(lineOf({ ...without, yearly_tec: '' })).toBeNull();
  });
});

describe('the traps of the errors', () => {
  it.each([
    ['', 'errorMissing', '0.28'],
    ['0.0000', 'errorZero', '0.28'],
    ['1.2', 'errorAboveOne', '0.28'],
  ])('“%s” is %s', (error, trap, spread) => {
    expect(trapsOf({ gwp_error_ratio: error })).toEqual([trap]);
    expect(lineOf({ gwp_error_ratio: error })?.['relative_sd']).toBe(spread);
  });
});

describe('the traps of the categories', () => {
  it.each([
    ['Dell', 'Precision 5570', 'Desktop', 'laptop'],
    ['Dell', 'Vostro 15 3510', 'Desktop', 'laptop'],
    ['Dell', 'Vostro 3910', 'Desktop', 'desktop'],
    ['Dell', 'Precision 3650 Tower', 'Desktop', 'workstation'],
    ['Dell', 'OptiPlex 3000 TC', 'Desktop', 'thin-client'],
    ['Dell', 'OptiPlex 7490 All-in-One', 'Desktop', 'all-in-one'],
    ['Dell', 'Wyse 5070 Thin Client', 'Thin client', 'thin-client'],
    ['Lenovo', 'Smart Tab M8', 'Laptop', 'tablet'],
    ['Lenovo', 'ThinkCentre M820z AIO', 'Desktop', 'all-in-one'],
    ['Apple', '24-inch iMac', 'Desktop', 'all-in-one'],
  ])('%s %s, filed under %s, is a %s', (manufacturer, name, subcategory, category) => {
    expect(lineOf({ manufacturer, name, subcategory })?.['category']).toBe(category);
  });

  it.each([
    ['Google', 'Pixel Watch', 'Smartphone'],
    ['Orvelane', 'Hautecendre Box', 'EntertainmentT'],
    ['Orvelane', 'Hautecendre R1', 'Server'],
  ])('%s %s, filed under %s, is nothing that we follow', (manufacturer, name, subcategory) => {
    expect(trapsOf({ manufacturer, name, subcategory })).toEqual(['outOfScope']);
  });

  it('tell a printer by what is left without its paper and toner', () => {
    const printer = { subcategory: 'Printer', gwp_total: '13000', gwp_use_ratio: '0.99', gwp_manufacturing_ratio: '' };
    expect(trapsOf(printer)).toContain('printersWithoutTheirTotal');
    expect(lineOf(printer)?.['embodied_kgco2e']).toBe('130');
  });
});

describe('the traps of the names', () => {
  it.each([
    ['Lenovo', 'Legion 5 15\\xe2\\x80\\x9d', 'Legion 5 15"'],
    ['Google', 'Pixel\u00a05', 'Pixel 5'],
    ['Microsoft', 'Surface Book 2  13.5-inch display', 'Surface Book 2 13.5-inch display'],
    ['Dell', 'Precision 3460 Small Form Factor fwsdfFFactor', 'Precision 3460 Small Form Factor'],
  ])('%s “%s” is mended', (manufacturer, name, mended) => {
    expect(lineOf({ manufacturer, name })?.['name']).toBe(mended);
    expect(trapsOf({ manufacturer, name })).toContain('namesMended');
  });

  it.each([
    ['ThinkPad T560. P50s', ['ThinkPad T560', 'ThinkPad P50s']],
    ['ThinkPad P1/ThinkPad X1 Extreme', ['ThinkPad P1', 'ThinkPad X1 Extreme']],
    ['IdeaPad 3-14/Lenovo V14', ['IdeaPad 3-14', 'Lenovo V14']],
    ['E42-80.Lenovo V510-14ISK.Lenovo V510-14IKB', ['E42-80', 'Lenovo V510-14ISK', 'Lenovo V510-14IKB']],
    ['ThinkCentre M93/M93p SFF', ['ThinkCentre M93 SFF', 'ThinkCentre M93p SFF']],
    ['T2364pA(ThinkVision T2364p)', ['T2364pA', 'ThinkVision T2364p']],
  ])('“%s” is several products', (name, names) => {
    expect(lineOf({ manufacturer: 'Lenovo', name })?.['matched_as']).toBe(names.join('|'));
    expect(trapsOf({ manufacturer: 'Lenovo', name })).toContain('namesJoined');
  });

  it('are completed when they are cut, and match nothing when they tell nothing', () => {
    expect(lineOf({ manufacturer: 'Apple', name: 'iPad Pro 12', subcategory: 'Tablet' })?.['matched_as']).toBe(
      'iPad Pro 12.9-inch (6th generation)',
    );
    expect(trapsOf({ manufacturer: 'Apple', name: '14-inch MacBook Pro with 64GB' })).toContain('namesTooVague');
    expect(lineOf({ manufacturer: 'HP', name: '15 Laptop PC', gwp_use_ratio: '0.2' })?.['matched_as']).toBe('');
    expect(lineOf({ manufacturer: 'HP', name: '250 G9 Notebook PC' })?.['matched_as']).toBe('250 G9 Notebook PC');
  });

  it('bear the year of the other product that the maker called the same', () => {
    expect(lineOf({ manufacturer: 'Dell', name: 'Latitude 5450' })).toMatchObject({
      name_given_again_in: '2024',
      matched_as: 'Latitude 5450|Latitude E5450',
    });
    expect(trapsOf({ manufacturer: 'Dell', name: 'Latitude 5450' })).toContain('namesGivenTwice');
  });
});

describe('the traps of dates, lives and regions', () => {
  it.each([
    ['January 17 2023', '2023-01-17'],
    ['Oct 2019', '2019-10'],
    ['2021-4-1', '2021-04-01'],
    ['26/07/2019', '2019-07-26'],
    ['2018', '2018'],
    ['soon', ''],
  ])('“%s” is read as “%s”', (text, date) => {
    expect(lineOf({ report_date: text })?.['report_date']).toBe(date);
  });

  it('a sheet older than its own file is of the year of the file', () => {
    const dated = { report_date: 'December 2016', sources: 'https://hp.example/notebo_201953023358701.pdf' };
    expect(lineOf(dated)).toMatchObject({ report_date: '2016-12', sale_year: '2019' });
    expect(trapsOf(dated)).toEqual(['reportDateTooOld']);
  });

  it('a life is a number however written, or not known', () => {
    expect(lineOf({ lifetime: '4.0' })?.['stated_life_years']).toBe('4');
    expect(trapsOf({ lifetime: '4.0' })).toEqual(['lifeWrittenWithDecimals']);
    expect(lineOf({ lifetime: '' })?.['stated_life_years']).toBe('');
    expect(trapsOf({ lifetime: '' })).toEqual(['lifeMissing']);
  });

  it.each([
    ['WW', 'world'],
    ['Worldwide', 'world'],
    ['US', 'north-america'],
    ['North America', 'north-america'],
  ])('%s is %s', (region, ours) => {
    expect(lineOf({ use_location: region })?.['stated_region']).toBe(ours);
  });
});

describe('the two states of upstream', () => {
  it('give the rows of the newer and those that only the older has, without repeats nor makers called Generic', () => {
    const [kept, withdrawn] = [aSheet(), aSheet({ name: 'Hautecendre 840' })];
    const stale = aSheet({ gwp_total: '999' });
    const { lines, counts } = compileProducts(
      [kept, kept],
      [stale, withdrawn, aSheet({ manufacturer: 'Generic', name: 'Screen' })],
    );
    expect(lines.map(({ id, embodied_kgco2e, snapshot }) => [id, embodied_kgco2e, snapshot])).toEqual([
      ['orvelane-hautecendre-1410', '240', '2023-02-23'],
      ['orvelane-hautecendre-840', '240', '2022-09-17'],
    ]);
    expect(counts).toEqual({
      exactRepeatsLeftOut: 1,
      genericLeftOut: 1,
      rowsOfMain: 2,
      rowsOfBefore: 3,
      rowsTogether: 2,
      withdrawnRowsRestored: 1,
      lines: 2,
    });
  });

  it('keep all the rows of one product, and mend a maker’s name', () => {
    const { lines, counts } = compileProducts([aSheet(), aSheet({ gwp_total: '400' })], []);
    expect(lines.map(({ id }) => id)).toEqual(['orvelane-hautecendre-1410', 'orvelane-hautecendre-1410--2']);
    expect(counts['furtherRowsOfOneName']).toBe(1);
    const misspelt = compileProducts([aSheet({ manufacturer: 'Mircosoft' })], []);
    expect([misspelt.lines[0]?.['manufacturer'], misspelt.counts['makerMisspelt']]).toEqual(['Microsoft', 1]);
  });
});
