import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { projectRoot } from '../../../src/config/project-root.js';

const path = (name: string): string => join(projectRoot, 'data/examples', name);
const lines = (name: string, encoding: string, delimiter: string): string[][] =>
  parse(new TextDecoder(encoding, { fatal: true }).decode(readFileSync(path(name))), {
    delimiter,
    relax_column_count: true,
  });

describe('the inventories to try by hand', () => {
  it.each([
    ['glpi-ordinateurs.csv', 'windows-1252', ';', 0, 22],
    ['parc-fait-main.csv', 'utf-8', ';', 3, 15],
    ['intune-devices.csv', 'utf-8', ',', 0, 12],
    ['fichier-a-problemes.csv', 'utf-8', ';', 0, 16],
  ] as const)('%s is what its README says', (name, encoding, delimiter, headerIndex, rows) => {
    const data = lines(name, encoding, delimiter).slice(headerIndex + 1);
    expect(data.filter((cells) => cells.filter((cell) => cell !== '').length > 2)).toHaveLength(rows);
  });

  it('has the same cells in the workbook as in the CSV beside it', async () => {
    const workbook = await new ExcelJS.Workbook().xlsx.readFile(path('parc-fait-main.xlsx'));
    const sheet = workbook.worksheets[0]!;
    for (const [index, cells] of lines('parc-fait-main.csv', 'utf-8', ';').entries()) {
      for (const [column, cell] of cells.entries()) {
        expect(french(sheet.getCell(index + 1, column + 1).value)).toBe(cell);
      }
    }
  });
});

const french = (value: ExcelJS.CellValue): string => {
  if (value instanceof Date) return value.toISOString().slice(0, 10).split('-').reverse().join('/');
  return typeof value === 'number' ? value.toFixed(2).replace('.', ',') : typeof value === 'string' ? value : '';
};
