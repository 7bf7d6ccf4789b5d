import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import type { DemoExport } from '../../../src/demo/demo-fleet.js';
import { demoDevices, generateDemo } from '../../../src/demo/generate-demo.js';
import { dateOnly } from '../../../src/kernel/date-only.js';

const today = dateOnly('2026-11-23');
const { exports, truth } = await generateDemo(1, today);
const named = (fileName: string): DemoExport => exports.find((each) => each.fileName === fileName)!;

/** How each file must be decoded, as the README of the exports says. */
const DECODING: Readonly<Record<string, readonly [string, string]>> = {
  'export_glpi_brissecourbe.csv': ['windows-1252', ';'],
  'Parc info mairie.csv': ['windows-1252', ';'],
  'ocs_montcendrier.txt': ['utf-16le', '\t'],
  'intune-mobiles.csv': ['utf-8', ','],
  'snipe-it-assets.csv': ['utf-8', ','],
  'snipe-it-vaugrenelle.csv': ['utf-8', ','],
  'lansweeper-hautecendre.csv': ['utf-8', ','],
};

/** Every line of the file as text cells. */
async function linesOf({ fileName, content }: DemoExport): Promise<string[][]> {
  if (fileName.endsWith('.xlsx')) return workbookLines(content);
  const [encoding, delimiter] = DECODING[fileName] ?? ['utf-8', ';'];
  const text = new TextDecoder(encoding, { fatal: true }).decode(content);
  return parse(text, { delimiter, relax_column_count: true });
}

async function workbookLines(content: Buffer): Promise<string[][]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(content as unknown as ArrayBuffer);
  const lines: string[][] = [];
  workbook.worksheets[0]!.eachRow({ includeEmpty: true }, (row) => {
    const cells = row.values as ExcelJS.CellValue[];
    lines.push(Array.from(cells.slice(1), textOf));
  });
  return lines;
}

const textOf = (cell: ExcelJS.CellValue): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : typeof cell === 'object' ? '' : String(cell ?? '');

const all = new Map(await Promise.all(exports.map(async (each) => [each.fileName, await linesOf(each)] as const)));

describe('the files of the demonstration', () => {
  it.each(truth.map((each) => [each.fileName, each] as const))(
    '%s has under its header the rows that the truth counts, some of them repeated',
    (fileName, { rows, devices, outOfScope, duplicates }) => {
      const lines = all.get(fileName)!;
      const header = lines.findIndex((line) => new Set(line).size > 5);
      const data = lines.slice(header + 1).filter((line) => line.filter((cell) => cell !== '').length > 2);
      expect(data).toHaveLength(rows);
      expect(devices + outOfScope + duplicates).toBe(rows);
      expect(data.length - new Set(data.map((line) => line.join('\u0000'))).size).toBe(duplicates);
    },
  );

  it('lists every device once, in one file', () => {
    for (const [code, devices] of demoDevices(1, today)) {
      const listed = truth.filter(({ organisationCode }) => organisationCode === code);
      expect(listed.reduce((sum, each) => sum + each.devices, 0)).toBe(devices.length);
    }
  });

  it('never gives the same serial number or IMEI twice', () => {
    const devices = [...demoDevices(1, today).values()].flat();
    const numbers = devices.flatMap(({ serialNumber, imei }) =>
      imei === null ? [serialNumber] : [serialNumber, imei],
    );
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('keeps the windows-1252 files unreadable as utf-8', () => {
    for (const fileName of ['export_glpi_brissecourbe.csv', 'Parc info mairie.csv']) {
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(named(fileName).content)).toThrow();
    }
  });

  it('leaves no doubt about the order of day and month in any column of dates', () => {
    for (const lines of all.values()) {
      for (const column of lines.reduce((a, b) => (b.length > a.length ? b : a)).keys()) {
        const dates = lines
          .map((line) => /^(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}\b/.exec(line[column] ?? ''))
          .filter((date) => date);
        if (dates.length > 10) {
          expect(dates.some((date) => Number(date![1]) > 12 || Number(date![2]) > 12)).toBe(true);
        }
      }
    }
  });

  it('gives an asset tag to whatever has a placeholder for a serial number', () => {
    for (const lines of all.values()) {
      for (const line of lines.filter((cells) =>
        cells.some((cell) => /^(To be filled|Default string|System Serial|N\/A)/.test(cell)),
      )) {
        expect(line.some((cell) => /^[A-Z]+-(\d\d|INF)-\d+$/.test(cell))).toBe(true);
      }
    }
  });

  it('calls people by a number', () => {
    const people = [...all.values()].flatMap((lines) => {
      const header = lines.findIndex((line) =>
        line.some((cell) => /^(Usager|Affecté à|Checked Out|Utilisateur connecté)$/.test(cell)),
      );
      if (header < 0) return [];
      const column = lines[header]!.findIndex((cell) =>
        /^(Usager|Affecté à|Checked Out|Utilisateur connecté)$/.test(cell),
      );
      return lines.slice(header + 1).map((line) => line[column] ?? '');
    });
    expect(people.length).toBeGreaterThan(1000);
    for (const person of people) expect(person).toMatch(/^(agent-\d{4})?$/);
  });
});
