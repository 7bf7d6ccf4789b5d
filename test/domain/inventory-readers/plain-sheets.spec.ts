import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../../../src/kernel/domain-error.js';
import { DEFAULT_LIMITS } from '../../../src/inventory/readers/reader-limits.js';
import { numberText } from '../../../src/inventory/readers/workbook/number-text.js';
import { RowCells } from '../../../src/inventory/readers/workbook/row-cells.js';
import { cellText, type WorkbookFacts } from '../../../src/inventory/readers/xlsx/cell-text.js';
import { plainItems } from '../../../src/inventory/readers/xlsx/plain/plain-items.js';
import { PlainRows } from '../../../src/inventory/readers/xlsx/plain/plain-rows.js';
import { PlainStrings } from '../../../src/inventory/readers/xlsx/plain/plain-strings.js';
import { SharedStrings } from '../../../src/inventory/readers/xlsx/shared-strings.js';
import { SheetRows } from '../../../src/inventory/readers/xlsx/sheet-rows.js';
import { officeText } from '../../../src/inventory/readers/xml/office-text.js';
import { readXml } from '../../../src/inventory/readers/xml/read-xml.js';
import { sheet, table } from '../../builders/sheet-xml.js';

const limits = { ...DEFAULT_LIMITS, columns: 40, cellCharacters: 60, recordCharacters: 200, fileName: 'parc.xlsx' };
const facts: WorkbookFacts = {
  sharedStrings: ['Série', 'VX-1', 'Médiathèque', ''],
  formats: [{ kind: 'general' }, { kind: 'date' }, { kind: 'percent' }, { kind: 'zeros', digits: 6 }] as never,
  uses1904: false,
};

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Buffer, void, undefined> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function outcome<Item>(items: AsyncIterable<readonly Item[]>) {
  const found: Item[] = [];
  try {
    for await (const some of items) found.push(...some);
    return { found };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { refused: error.code };
  }
}
async function* alone<Item>(items: AsyncIterable<Item>) {
  for await (const item of items) yield [item];
}

const rowsAtSight = (bytes: Buffer, size: number, parser?: () => never) => {
  const cells = new RowCells(limits);
  const plain = new PlainRows(facts, cells);
  const parsed = () => new SheetRows(facts, limits, null, 'last-row', { cells, position: plain.position });
  return outcome(plainItems(cut(bytes, size), plain, parser ?? parsed, limits));
};
const rowsParsed = (bytes: Buffer) =>
  outcome(alone(readXml(officeText(cut(bytes, 1)), new SheetRows(facts, limits), limits)));
const textsAtSight = (bytes: Buffer, size: number, parser?: () => never) =>
  outcome(plainItems(cut(bytes, size), new PlainStrings(), parser ?? (() => new SharedStrings(60)), limits));
const textsParsed = (bytes: Buffer) =>
  outcome(alone(readXml(officeText(cut(bytes, 1)), new SharedStrings(60), limits)));

const neverParsed = () => {
  throw new Error('a parser was asked');
};

describe('a sheet read at sight', () => {
  const twice = Buffer.from(
    '<worksheet><sheetData><row><c><f t="a" t="b">1</f><v>7</v></c></row></sheetData></worksheet>',
  );

  it('says what an XML parser says of it, whatever it holds and however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, fc.integer({ min: 1, max: 400 }), async (bytes, size) => {
        expect(await rowsAtSight(bytes, size)).toEqual(await rowsParsed(bytes));
      }),
      { numRuns: 2000, examples: [[twice, 400]] },
    );
  });

  it('asks no parser for what nearly every program writes', async () => {
    const cells = `<c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>45000</v></c><c r="C2" t="inlineStr"><is><t>R&amp;D Médiathèque</t></is></c>`;
    const formula = `<c r="D2" t="str"><f aca="false">Parc[Lieu]&amp;"x"</f><v>é</v></c><c r="E2"/>`;
    const bytes = Buffer.from(
      `<?xml version="1.0"?><worksheet xmlns="x"><sheetData><row r="1" spans="1:5"/><row r="2" spans="1:5" ht="12.8" hidden="false">${cells}${formula}</row></sheetData><x/>`,
    );
    for (const size of [7, 90, 1000]) {
      expect(await rowsAtSight(bytes, size, neverParsed)).toEqual({
        found: [{ position: 2, cells: ['VX-1', '2023-03-15', 'R&D Médiathèque', 'é'] }],
      });
    }
  });

  it('gives no text to a cell that names none of the table', () => {
    expect(cellText('s', '', 0, facts)).toBe('');
  });
});

describe('a table of texts read at sight', () => {
  it('says what an XML parser says of it, whatever it holds and however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 200 }), async (bytes, size) => {
        expect(await textsAtSight(bytes, size)).toEqual(await textsParsed(bytes));
      }),
      { numRuns: 1000 },
    );
  });

  it('asks no parser for what nearly every program writes', async () => {
    const bytes = Buffer.from(
      '<sst count="2"><si><t>Médiathèque</t></si><si><t xml:space="preserve"> R&amp;D</t></si></sst>\n',
    );
    for (const size of [5, 1000]) {
      expect(await textsAtSight(bytes, size, neverParsed)).toEqual({ found: ['Médiathèque', ' R&D'] });
    }
  });
});

describe('a number of a sheet', () => {
  it('has no sign when it is nothing', () => {
    expect(['-0', ' -0', '-0.0', '0', '-10'].map(numberText)).toEqual(['0', '0', '0', '0', '-10']);
  });

  it('is written the same whether it is known at sight or computed', () => {
    const digits = fc.tuple(fc.constantFrom('', '-'), fc.nat(1e8), fc.nat(9_999_999), fc.integer({ min: 0, max: 7 }));
    fc.assert(
      fc.property(digits, ([sign, whole, part, places]) => {
        const raw = `${sign}${String(whole)}${places === 0 ? '' : `.${String(part).padStart(places, '0')}`}`;
        // a blank before it makes it computed
        expect(numberText(raw)).toBe(numberText(` ${raw}`));
      }),
    );
  });
});
