import { describe, expect, it } from '@jest/globals';
import { dayReader, type DateOrder } from '../../../src/inventory/domain/values/read-day.js';
import { interpret, today, understand, vocabulary } from '../../builders/imported-table.js';

/** The day read, or the code of what prevented it. */
function read(text: string, order: DateOrder = 'dmy', expects: 'past' | 'any' = 'past'): string | null {
  let said: string | null = null;
  const day = dayReader({ order, expects, today, nullMarkers: vocabulary.nullMarkers })(text, (code) => (said = code));
  return said ?? day;
}

describe('a day', () => {
  it.each([
    ['2023-01-15', '2023-01-15'],
    ['2023/1/5', '2023-01-05'],
    ['2023-01-15 00:00:00', '2023-01-15'],
    ['2023-01-15T08:30:00Z', '2023-01-15'],
    ['2023-03-27 05:47:13.0000000', '2023-03-27'],
    ['20230115', '2023-01-15'],
    ['15/01/2023', '2023-01-15'],
    ['15-01-2023', '2023-01-15'],
    ['15.01.2023', '2023-01-15'],
    ['15 / 01 / 2023', '2023-01-15'],
    ['15/01/2023 14:30', '2023-01-15'],
    ['15/01/23', '2023-01-15'],
    ['15 janv. 2023', '2023-01-15'],
    ['1er février 2021', '2021-02-01'],
    ['lundi 16 janvier 2023', '2023-01-16'],
    ['15-août-22', '2022-08-15'],
    ['15-Jan-2023', '2023-01-15'],
    ['Jan 15, 2023', '2023-01-15'],
    ['45000', '2023-03-15'],
    ['45000.5', '2023-03-15'],
  ])('written %s is %s', (text, day) => {
    expect(read(text)).toBe(day);
  });

  it.each(['', ' ', '-', '−', 'N/A', 'null', 'néant', 'Inconnue', '0000-00-00', '0000-00-00 00:00:00', '00/00/0000'])(
    'written "%s" is nothing, without a word',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it.each([
    ['31/02/2020', 'date-unreadable'],
    ['hier', 'date-unreadable'],
    ['2022-21-09 05:21:23', 'date-unreadable'],
    ['99999', 'date-unreadable'],
    ['2019', 'date-incomplete'],
    ['03/2021', 'date-incomplete'],
    ['mars 2021', 'date-incomplete'],
    ['12/31/2023', 'date-against-order'],
    ['01/01/1970', 'date-too-old'],
    ['1900-01-01', 'date-too-old'],
    ['31/12/1899', 'date-too-old'],
    ['31/13/1899', 'date-unreadable'],
    ['24/11/2026', 'date-in-future'],
  ])('written %s is not taken: %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  it('of two digits for the year is past where it must be, and may be to come elsewhere', () => {
    expect(read('10/27/85', 'mdy')).toBe('1985-10-27');
    expect(read('10/27/25', 'mdy')).toBe('2025-10-27');
    expect(read('10/27/28', 'mdy', 'any')).toBe('2028-10-27');
    expect(read('10/27/28', 'mdy')).toBe('date-in-future');
  });

  it('of a column that mixes both orders is read only when it tells its own', () => {
    expect(read('31/12/2023', 'mixed')).toBe('2023-12-31');
    expect(read('12/31/2023', 'mixed')).toBe('2023-12-31');
    expect(read('05/05/2023', 'mixed')).toBe('2023-05-05');
    expect(read('05/06/2023', 'mixed')).toBe('date-undecided');
  });
});

describe('the order of the days of a column', () => {
  const decisionOf = (file: string, column: string): object | undefined =>
    understand(file).decisions.find((decision) => decision.kind === 'date-order' && decision.column === column);

  it('is proven by a cell, and the row is named', () => {
    const file = `Nom;Date d'achat\nPC-1;05/06/2023\nPC-2;31/12/2023`;
    expect(decisionOf(file, "Date d'achat")).toMatchObject({ value: 'dmy', because: '31/12/2023 in row 3' });
    expect(interpret(file).map((row) => row.data.purchasedOn)).toEqual(['2023-06-05', '2023-12-31']);
  });

  it('is looked for over the whole file, however far the proof', () => {
    const rows = Array.from({ length: 3000 }, (_row, at) => `PC-${at};0${(at % 9) + 1}/05/2023`);
    const file = ['Nom;Purchase Date', ...rows, 'PC-last;1/23/23'].join('\n');
    expect(decisionOf(file, 'Purchase Date')).toMatchObject({ value: 'mdy', because: '1/23/23 in row 3002' });
    expect(interpret(file)[0]?.data.purchasedOn).toBe('2023-01-05');
  });

  it('is not proven by a day that does not exist', () => {
    expect(decisionOf("Nom;Date d'achat\nPC-1;31/02/2020\nPC-2;05/06/2023", "Date d'achat")).toMatchObject({
      value: 'dmy',
      because: expect.stringContaining('no row proves it'),
    });
  });

  it('is lent by another column of the file', () => {
    const file = "Nom;Date d'achat;Mise en service\nPC-1;05/06/2023;23/06/2023";
    expect(decisionOf(file, "Date d'achat")).toMatchObject({
      value: 'dmy',
      because: '23/06/2023 in row 2, in column "Mise en service"',
    });
    expect(understand(file).problems).toEqual([]);
  });

  it('may be said by the header', () => {
    const file = 'Nom;Purchase Date (mm/dd/yyyy)\nPC-1;05/06/2023';
    expect(decisionOf(file, 'Purchase Date (mm/dd/yyyy)')).toMatchObject({ value: 'mdy' });
    expect(interpret(file)[0]?.data.purchasedOn).toBe('2023-05-06');
  });

  it('that nothing proves is day first, said so, with one warning that counts the rows', () => {
    const file = "Nom;Date d'achat\nPC-1;05/06/2023\nPC-2;07/08/2023\nPC-3;09/09/2023";
    expect(decisionOf(file, "Date d'achat")).toMatchObject({
      value: 'dmy',
      because: 'no row proves it; for example 05/06/2023 in row 2',
    });
    expect(understand(file).problems).toEqual([
      expect.objectContaining({ code: 'date-ambiguous', row: 2, value: '05/06/2023', facts: { rows: 2 } }),
    ]);
    expect(interpret(file).map((row) => row.data.purchasedOn)).toEqual(['2023-06-05', '2023-08-07', '2023-09-09']);
  });

  it('that two rows contradict is mixed, and nothing is guessed', () => {
    const file = "Nom;Date d'achat\nPC-1;31/12/2022\nPC-2;12/31/2022\nPC-3;05/06/2023";
    expect(decisionOf(file, "Date d'achat")).toMatchObject({
      value: 'mixed',
      because: '31/12/2022 in row 2, but 12/31/2022 in row 3',
    });
    expect(interpret(file).map((row) => row.data.purchasedOn)).toEqual(['2022-12-31', '2022-12-31', null]);
  });

  it('is what a person chose, whatever the rows say', () => {
    const choices = { columns: new Map(), dateOrders: new Map([["Date d'achat", 'mdy' as const]]) };
    const [row] = interpret("Nom;Date d'achat\nPC-1;05/06/2023", { choices });
    expect(row?.data.purchasedOn).toBe('2023-05-06');
  });

  it.each([
    ['2019-06-02', 'ymd'],
    ['45000', 'spreadsheet-serial'],
    ['15 janv. 2023', 'month-in-words'],
  ])('needs no finding when days are written as %s', (day, value) => {
    expect(decisionOf(`Nom;Date d'achat\nPC-1;${day}`, "Date d'achat")).toMatchObject({
      value,
      because: `${day} in row 2`,
    });
  });

  it('keeps purchase and first service apart', () => {
    const [row] = interpret("Nom;Date d'achat;Date de mise en service\nPC-1;15/01/2023;\nPC-2;;20/02/2023");
    expect(row?.data).toMatchObject({ purchasedOn: '2023-01-15', inServiceOn: null });
  });

  it('takes the latest of the days on which the device was seen', () => {
    const [row] = interpret('Nom;Dernier contact;Dernier inventaire\nPC-1;15/01/2023;20/02/2023');
    expect(row?.data.lastSeenOn).toBe('2023-02-20');
  });
});
