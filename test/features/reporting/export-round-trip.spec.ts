import type { INestApplicationContext } from '@nestjs/common';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { ScopeService } from '../../../src/accounts/scope.service.js';
import { DEVICE_FIELD_NAMES } from '../../../src/inventory/domain/device-fields.js';
import { DEVICE_STATUSES, RETIREMENT_REASONS } from '../../../src/inventory/domain/device-status.js';
import { CATEGORIES } from '../../../src/inventory/domain/category.js';
import { openSource } from '../../../src/inventory/readers/open-source.js';
import { csvLine } from '../../../src/reporting/csv-line.js';
import { EXPORT_HEADER } from '../../../src/reporting/fleet-export.js';
import { FleetExportService } from '../../../src/reporting/fleet-export.service.js';
import { ZipArchive } from '../../../src/inventory/readers/zip/zip-archive.js';
import { DEFAULT_LIMITS } from '../../../src/inventory/readers/reader-limits.js';
import { bring, newCommune, withFile } from '../../builders/inventory-file.js';
import { openApplication, TEST_DAY } from '../../support/application.js';
import { EVERYWHERE, sql } from '../../support/caller.js';
import { inventoryTables } from '../../support/inventory-tables.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';

const DEVICES = 120;

/** Texts that spreadsheets run, hide, cut or change. */
const text = fc
  .tuple(
    fc.constantFrom('', "'", "''", '=', '+', '-', '@', "'=", "''+", '＝', '＠', '"', ';', '_x003D_', '#', '0', '1E'),
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom(
        '1+1',
        "cmd|'/c calc'!A0",
        'HYPERLINK("http://evil.example";"x")',
        '<b>&amp;',
        '00012',
        '12/03',
        'TRUE',
      ),
    ),
  )
  .map((parts) => parts.join('').slice(0, 60));
const day = (from: string): fc.Arbitrary<string> =>
  fc
    .integer({ min: 0, max: 1500 })
    .map((days) => new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10));
const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { freq: 3 });

/** A line of our own export, with what people and agents may put in it. */
const device = fc.record({
  assetTag: maybe(text),
  externalId: maybe(text),
  name: maybe(text),
  category: maybe(fc.constantFrom(...CATEGORIES)),
  manufacturer: maybe(fc.oneof(text, fc.constantFrom('Dell', 'HP', 'Lenovo'))),
  model: maybe(text),
  modelNumber: maybe(text),
  status: maybe(fc.constantFrom(...DEVICE_STATUSES)),
  site: maybe(text),
  department: maybe(text),
  purchasedOn: maybe(day('2016-01-01')),
  inServiceOn: maybe(day('2016-02-01')),
  lastSeenOn: maybe(day('2022-01-01')),
  warrantyEndsOn: maybe(day('2026-01-01')),
  retirementReason: maybe(fc.constantFrom(...RETIREMENT_REASONS)),
  purchasePriceEuros: maybe(fc.integer({ min: 1, max: 900_000 }).map((cents) => cents / 100)),
  supplier: maybe(text),
  orderNumber: maybe(text),
  os: maybe(text),
  cpu: maybe(text),
  ramGb: maybe(fc.constantFrom(0.5, 4, 16, 256, 512, 1024)),
  storageGb: maybe(fc.constantFrom(0.25, 64, 512, 16_000, 20_000)),
  storageKind: maybe(fc.constantFrom('ssd', 'hdd', 'emmc')),
  batteryHealthPct: maybe(fc.constantFrom(0, 7.5, 87.25, 100)),
  notes: maybe(fc.array(text, { maxLength: 4 }).map((lines) => lines.join('\n'))),
});

/** How a French tool would name the columns of the export. */
const FRENCH: Readonly<Record<string, string>> = {
  ...{ site: 'Lieu', assetTag: "Numéro d'inventaire", serialNumber: 'Numéro de série', name: 'Nom', category: 'Type' },
  ...{ manufacturer: 'Fabricant', model: 'Modèle', status: 'Statut', department: 'Service', notes: 'Commentaires' },
  ...{ purchasedOn: "Date d'achat", inServiceOn: 'Date de mise en service', retiredOn: 'Date de réforme' },
  ...{ warrantyEndsOn: 'Fin de garantie', purchasePriceEuros: "Prix d'achat", supplier: 'Fournisseur' },
  ...{ orderNumber: 'Numéro de commande', os: "Système d'exploitation", cpu: 'Processeur' },
  ...{ ramGb: 'RAM (Go)', storageGb: 'Disque (Go)' },
};
const underFrenchTitles = (file: Buffer): string => {
  const text = file.toString('utf8');
  const end = text.indexOf('\r\n');
  const titles = EXPORT_HEADER.map((name) => FRENCH[name] ?? name);
  return csvLine(titles) + text.slice(end + 2);
};

type Row = Readonly<Record<string, unknown>>;

onBothEngines('the export of a fleet', (newDatabase) => {
  let database: TestDatabase;
  let app: INestApplicationContext;

  beforeEach(async () => {
    database = await newDatabase();
    app = await openApplication(database.url);
    const rows = fc.sample(device, { numRuns: DEVICES, seed: 20261123 });
    const lines = rows.map((row, number) => {
      const whole: Row = { ...row, serialNumber: `${['=', '-', "'@", ''][number % 4]}S3R1AL${number}X` };
      return csvLine(EXPORT_HEADER.map((name) => (whole[name] ?? null) as string | number | null));
    });
    await bring(app, await newCommune(app), [csvLine(EXPORT_HEADER), ...lines].join(''));
  });
  afterEach(async () => {
    await app.close();
    database.drop();
  });

  const exported = async (form: 'csv' | 'workbook'): Promise<Buffer> => {
    const scope = await app.get(ScopeService).of(EVERYWHERE, 'VALOMBRE');
    const stream = app.get(FleetExportService)[form](scope, { withRetired: true }, TEST_DAY);
    const pieces: Buffer[] = [];
    for await (const piece of stream) pieces.push(Buffer.from(piece as string | Buffer));
    return Buffer.concat(pieces);
  };
  const stored = async (organisationId: string): Promise<Row[]> => {
    const fields = DEVICE_FIELD_NAMES.map((name) => `"${name}"`).join(', ');
    const rows = await sql(app, `SELECT ${fields} FROM device WHERE "organisationId" = '${organisationId}'`);
    return (rows as Row[]).toSorted((a, b) => (String(a.serialNumber) < String(b.serialNumber) ? -1 : 1));
  };
  const organisations = async (): Promise<string[]> => {
    const rows = (await sql(app, 'SELECT id FROM organisation ORDER BY code DESC')) as { id: string }[];
    return rows.map(({ id }) => id);
  };

  it.each(['csv', 'workbook'] as const)('brought back as %s gives the same devices, field by field', async (form) => {
    const file = await exported(form);
    const other = await newCommune(app, 'ORVELANE');
    const document = await bring(app, other, file);
    const [first = '', second = ''] = await organisations();
    const before = await stored(first);
    expect(before.length).toBeGreaterThan(DEVICES * 0.7); // some lines name a device that another names too
    expect(document.counts).toMatchObject({ created: before.length, rejected: 0, ignored: 0 });
    for (const name of DEVICE_FIELD_NAMES.filter((field) => !['uuid', 'imei', 'retiredOn'].includes(field))) {
      expect([name, before.filter((row) => row[name] !== null).length > DEVICES / 8]).toEqual([name, true]);
    }
    expect(await stored(second)).toEqual(before);
    const values = (name: string): unknown[] => [...new Set(before.map((row) => row[name]))];
    expect(values('ramGb')).toEqual(expect.arrayContaining([0.5, 256, 512, 1024]));
    expect(values('storageGb')).toEqual(expect.arrayContaining([0.25, 512, 16_000, 20_000]));
    expect(values('notes').filter((note) => String(note).includes('\n')).length).toBeGreaterThan(DEVICES / 8);
  });

  it.each([
    ['csv', 'as it is'],
    ['workbook', 'as it is'],
    ['csv', 'under French titles'],
  ] as const)('brought back as %s %s changes nothing', async (form, titles) => {
    const file = await exported(form);
    const before = await inventoryTables(app);
    const [first = ''] = await organisations();
    const document = await bring(app, first, titles === 'as it is' ? file : underFrenchTitles(file));
    const fields = document.columns.map(({ field }) => field);
    expect(fields.filter((field) => field !== null)).toHaveLength(DEVICE_FIELD_NAMES.length + 1);
    expect(document.counts).toEqual({ created: 0, updated: 0, unchanged: document.file.rows, ignored: 0, rejected: 0 });
    expect([document.status, document.questions]).toEqual(['unchanged', undefined]);
    expect(document.file.rows).toBe((await stored(first)).length);
    expect(await inventoryTables(app)).toBe(before);
  });

  it('holds no cell that a spreadsheet would run, and numbers as numbers', async () => {
    const cells = parse(await exported('csv'), { delimiter: ';', bom: true })
      .slice(1)
      .flat();
    const numbers = cells.filter((cell) => /^-?\d+(\.\d+)?$/.test(cell));
    expect(numbers.length).toBeGreaterThan(DEVICES);
    expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !numbers.includes(cell))).toEqual([]);
    expect(cells.filter((cell) => /^'[=+\-@]/.test(cell)).length).toBeGreaterThan(DEVICES / 4);
  });

  it('is a workbook of texts and numbers: no formula, no link, nothing from elsewhere', async () => {
    await withFile(await exported('workbook'), async (path) => {
      const archive = await ZipArchive.open(path, 'parc.xlsx', DEFAULT_LIMITS);
      const parts = await Promise.all(archive.names.map((name) => archive.text(name, 64 * 1024 * 1024)));
      archive.close();
      const all = parts.join('\n');
      expect(all).not.toMatch(/<f[ >/]|<hyperlink|TargetMode="External"|<externalLink|ddeLink/);
      expect(archive.names.filter((name) => /vba|external|drawing|embeddings|connections/.test(name))).toEqual([]);
      for await (const { cells } of (await openSource(path, { fileName: 'parc.xlsx' })).rows()) {
        expect(cells).toEqual(EXPORT_HEADER);
        break;
      }
    });
  });
});
