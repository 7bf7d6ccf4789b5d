import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { DevicesService } from '../../../src/inventory/devices/devices.service.js';
import type { ImportDocument } from '../../../src/inventory/domain/import-document.js';
import type { ImportChoices } from '../../../src/inventory/domain/understanding/import-choices.js';
import { ImportRetention } from '../../../src/inventory/imports/import-retention.js';
import { ImportProblems } from '../../../src/inventory/imports/import-problems.js';
import { ImportsService } from '../../../src/inventory/imports/imports.service.js';
import { SavedMappings } from '../../../src/inventory/imports/saved-mappings.js';
import { textEncoding } from '../../../src/inventory/readers/text/encode-text.js';
import { Database } from '../../../src/database/database.js';
import { Clock, type FixedClock } from '../../../src/kernel/clock.js';
import { bring, newCommune, withFile } from '../../builders/inventory-file.js';
import { openApplication } from '../../support/application.js';
import { EVERYWHERE, only, SOMEBODY, sql } from '../../support/caller.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';
import { refusal } from '../../support/refusal.js';

const HEADER = 'Nº série;Repère;Nature;Acheté le;Prix;Utilisateur;Bureau du fond';
/** The second row proves the order of the days; the last two are rejected, and prove nothing. */
const MONTH = [
  HEADER,
  'SNZ1;HAU-1;Portable;03/04/2021;1.250,00;Zoé Quibbelmont;A',
  'SNZ2;HAU-2;Portable;31/12/2022;980,50;Zoé Quibbelmont;B',
  ';;Portable;05/06/2021;1.100,00;Zoé Quibbelmont;près de la fenêtre',
  'SNZ1;HAU-9;"Portable; ""double""";07/08/2021;=1+1;Zoé Quibbelmont;06 39 98 12 34',
].join('\r\n');
const CHOICES: ImportChoices = { columns: new Map([['Repère', 'asset_tag']]) };

onBothEngines('what is remembered of a source', (newDatabase) => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let imports: ImportsService;
  let commune: string;
  let count = 0;

  beforeAll(async () => {
    database = await newDatabase();
    app = await openApplication(database.url);
    imports = app.get(ImportsService);
  });
  beforeEach(async () => {
    commune = await newCommune(app, `SOURCE-${(count += 1)}`);
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const check = (content: string | Buffer, choices?: ImportChoices): Promise<ImportDocument> =>
    withFile(content, (path) =>
      imports.check({ organisationId: commune, path, fileName: 'mois.csv', caller: SOMEBODY, choices }),
    );
  const apply = (
    content: string | Buffer,
    choices?: ImportChoices,
    fileName = 'novembre.csv',
  ): Promise<ImportDocument> =>
    withFile(content, (path) => imports.bring({ organisationId: commune, path, fileName, caller: SOMEBODY, choices }));
  const fieldOf = (document: ImportDocument, header: string) =>
    document.columns.find((column) => column.header === header)?.field;
  const remembered = ({ decisions }: ImportDocument) => decisions.filter(({ kind }) => kind === 'saved-mapping');
  const mappings = () => app.get(SavedMappings).list(only(commune));
  const rejected = async ({ importId }: ImportDocument) => {
    const { stream, ...file } = await imports.rejectedFile(only(commune), importId ?? '');
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    return { ...file, content: Buffer.concat(parts) };
  };

  it('forgets the sheet of last month when the workbook of this month has another', async () => {
    const workbook = async (sheet: string, serial: string): Promise<Buffer> => {
      const made = new ExcelJS.Workbook();
      made.addWorksheet(sheet).addRows([
        ['Nº série', 'Repère'],
        [serial, `HAU-${serial}`],
      ]);
      return Buffer.from(await made.xlsx.writeBuffer());
    };
    await apply(await workbook('Novembre', 'SNS1'), { ...CHOICES, sheet: 'Novembre' }, 'novembre.xlsx');
    const next = await check(await workbook('Décembre', 'SNS2'));
    expect(next).toMatchObject({ file: { sheet: 'Décembre' }, counts: { created: 1 } });
    expect(next.columns).toContainEqual(expect.objectContaining({ header: 'Repère', field: 'asset_tag' }));
  });

  it('reads rejected rows under their own titles, wherever a person found those of the file', async () => {
    const document = await apply(`Parc;;;;;;\r\n${MONTH}`, { ...CHOICES, headerRow: 2 });
    expect(document).toMatchObject({ file: { headerRow: 2 }, counts: { created: 2, rejected: 2 } });
    const { content } = await rejected(document);
    expect(await check(content)).toMatchObject({ file: { headerRow: 1, rows: 2 } });
  });

  it('reads rejected rows of a file without titles by the letters of its columns, as it was read', async () => {
    const columns = new Map([
      ['A', 'serial_number'],
      ['B', 'asset_tag'],
      ['C', 'category'],
    ]);
    const document = await apply('SNL1;HAU-1;Portable\r\n;;Portable\r\n', { headerRow: 0, columns });
    expect(document.counts).toMatchObject({ created: 1, rejected: 1 });
    const corrected = (await rejected(document)).content
      .toString('latin1')
      .replace(';;;Portable', ';SNL2;HAU-2;Portable');
    const again = await check(Buffer.from(corrected, 'latin1'));
    expect([again.counts, remembered(again)]).toMatchObject([{ created: 1 }, [{ reason: 'rejected-rows-back' }]]);
    expect(fieldOf(again, 'B')).toBe('asset_tag');
  });

  it('is what was chosen: the next file with the same columns is read so by itself, and says it', async () => {
    expect(fieldOf(await check(MONTH), 'Repère')).not.toBe('asset_tag');
    await apply(MONTH, CHOICES);
    expect(await mappings()).toMatchObject([{ name: 'novembre.csv', headers: HEADER.split(';'), savedBy: 'test' }]);
    const next = await check(MONTH.replaceAll('SNZ', 'SNY'));
    expect(fieldOf(next, 'Repère')).toBe('asset_tag');
    expect(remembered(next)).toMatchObject([{ value: 'novembre.csv', reason: 'mapping-saved' }]);
    expect(remembered(await check('Numéro de série;Repère\nA1;B1'))).toEqual([]);
  });

  it('gives way to what is chosen now, and is not added to what a person settles anew', async () => {
    await apply(MONTH, CHOICES);
    const other = await check(MONTH, { columns: new Map([['Repère', null]]) });
    expect(fieldOf(other, 'Repère')).toBeNull();
    const begun = await withFile(MONTH, (path) =>
      imports.begin({ organisationId: commune, path, fileName: 'mois.csv', caller: SOMEBODY }),
    );
    expect(remembered(await begun.ready)).toHaveLength(1);
    expect((await imports.find(EVERYWHERE, begun.id)).choices?.columns).toEqual(CHOICES.columns);
    const anew = await (await imports.choose(SOMEBODY, begun.id, { columns: new Map() })).ready;
    expect([fieldOf(anew, 'Repère'), remembered(anew)]).toEqual([fieldOf(await checkFresh(), 'Repère'), []]);
  });
  const checkFresh = async (): Promise<ImportDocument> => {
    commune = await newCommune(app, `SOURCE-${(count += 1)}`);
    return check(MONTH);
  };

  it('can be forgotten, and belongs to its organisation', async () => {
    await apply(MONTH, CHOICES);
    const [mapping] = await mappings();
    const other = await newCommune(app, `SOURCE-${(count += 1)}`);
    const stranger = { actor: 'stranger', tenancy: only(other) };
    const id = mapping?.id ?? '';
    const named = await app.get(SavedMappings).rename(SOMEBODY, id, '  GLPI,  écoles ');
    expect([named.name, (await mappings())[0]?.name]).toEqual(['GLPI, écoles', 'GLPI, écoles']);
    expect(named.choices).toEqual(mapping?.choices);
    for (const wrong of [' ', 'x'.repeat(101)]) {
      await expect(app.get(SavedMappings).rename(SOMEBODY, id, wrong)).rejects.toThrow('mapping-name-wrong');
    }
    await expect(app.get(SavedMappings).rename(stranger, id, 'x')).rejects.toThrow('mapping-unknown');
    await expect(app.get(SavedMappings).forget(stranger, id)).rejects.toEqual(refusal('mapping-unknown'));
    await app.get(SavedMappings).forget(SOMEBODY, id);
    expect(await mappings()).toEqual([]);
    expect(remembered(await check(MONTH))).toEqual([]);
  });

  it('is not kept of files for which nobody chose anything', async () => {
    await apply(MONTH);
    expect(await mappings()).toEqual([]);
  });

  it.each(['utf-8', 'windows-1252', 'cp850', 'utf-16le'] as const)(
    'gives the rejected rows back as the source wrote them, in %s, with the reason and without the people',
    async (encoding) => {
      const document = await apply(textEncoding(encoding)(encoding === 'utf-16le' ? `\uFEFF${MONTH}` : MONTH), CHOICES);
      expect(document.counts).toMatchObject({ created: 2, rejected: 2 });
      const { fileName, contentType, content } = await rejected(document);
      expect([fileName, contentType]).toEqual(['novembre-rejets.csv', 'text/csv']);
      const bytes = textEncoding(encoding);
      expect(content.includes(bytes(`Motif du rejet (Prolonge);${HEADER}\r\n`))).toBe(true);
      expect(content.includes(bytes(`;;;Portable;05/06/2021;1.100,00;;près de la fenêtre\r\n`))).toBe(true);
      expect(content.includes(bytes(`;SNZ1;HAU-9;"Portable; ""double""";07/08/2021;'=1+1;;\r\n`))).toBe(true);
      expect(['Quibbelmont', '39 98'].map((about) => content.includes(bytes(about)))).toEqual([false, false]);
    },
  );

  it('reads rejected rows that come back corrected as it read the whole file, which proved more', async () => {
    const document = await apply(MONTH, CHOICES);
    const { content } = await rejected(document);
    const corrected = content.toString('utf8').replace(';;;Portable;05/06/2021', ';SNZ3;HAU-3;Portable;05/06/2021');
    const again = await apply(corrected.replace('SNZ1;HAU-9', 'SNZ4;HAU-4'), undefined, 'corrigé.csv');
    expect(again.counts).toMatchObject({ created: 2, rejected: 0 });
    expect(fieldOf(again, 'Motif du rejet (Prolonge)')).toBeNull();
    expect(remembered(again)).toMatchObject([{ value: 'novembre.csv', reason: 'rejected-rows-back' }]);
    expect(again.problems.map(({ code }) => code)).not.toContain('date-ambiguous');
    const twice = await apply(corrected.replace(';;près', ';;').replace('HAU-3', 'HAU-4'), undefined, 'encore.csv');
    expect((await rejected(twice)).content.toString('utf8').split('\r\n')[0]).toBe(
      `Motif du rejet (Prolonge);${HEADER}`,
    );
    const device = await app.get(DevicesService).find(only(commune), 'HAU-3');
    expect(device).toMatchObject({ serialNumber: 'SNZ3', purchasedOn: '2021-06-05', purchasePriceCents: 110_000 });
  });

  it('gives the rejected rows of a workbook back as a workbook, in which nothing is a formula', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Parc');
    sheet.addRows([
      ['Numéro de série', 'Type', 'Notes'],
      ['SNX1', 'Portable', 'a'],
      ['SNX1', 'Portable', "'=HYPERLINK(1)"],
    ]);
    const source = Buffer.from(await book.xlsx.writeBuffer());
    const document = await apply(source, undefined, 'Été 2026.xlsx');
    expect(document.counts.rejected).toBe(1);
    const { fileName, content } = await rejected(document);
    expect(fileName).toBe('Ete-2026-rejets.xlsx');
    const back = new ExcelJS.Workbook();
    await back.xlsx.load(content as never);
    const values = back.worksheets[0]?.getRow(2).values as unknown[];
    expect(values.slice(2)).toEqual(['SNX1', 'Portable', "'=HYPERLINK(1)"]);
    expect((await check(content)).counts).toMatchObject({ rejected: 0 });
  });

  it('tells what was said of each row once it is applied, as many as there are, and goes with the rejected rows', async () => {
    const [named, wrong] = ['2021-03-04', '99/99/2021'];
    const row = (at: number) => `SNP${at};Portable;${at % 2 === 0 ? named : wrong}`;
    const rows = Array.from({ length: 2_400 }, (_, at) => row(at));
    const { importId, problemCount } = await apply(['Numéro de série;Type;Date d’achat', ...rows].join('\n'));
    expect(problemCount).toBe(1200);
    const problems = app.get(ImportProblems);
    const code = 'date-unreadable';
    const last = await problems.numbered(only(commune), importId ?? '', code, 12, 100);
    expect([last.total, last.next, last.problems.at(-1)?.row]).toEqual([1200, null, 2401]);
    const { total, problems: none } = await problems.page(only(commune), importId ?? '', {
      ...{ code: 'row-shifted', after: 0, limit: 9 },
    });
    expect([total, none]).toEqual([0, []]);
    await expect(imports.rejectedFile(only(commune), importId ?? '')).rejects.toEqual(refusal('no-rejected-rows'));
    app.get<FixedClock>(Clock).advance(91 * 24 * 60 * 60_000);
    await app.get(Database).write(EVERYWHERE, (db) => app.get(ImportRetention).purgeRejected(db));
    expect(await sql(app, `SELECT * FROM import_problem WHERE "organisationId" = '${commune}'`)).toEqual([]);
    expect(await problems.page(only(commune), importId ?? '', { code, after: 998, limit: 9 })).toMatchObject({
      ...{ total: 1000, next: null },
      problems: [{ row: 1999 }, { row: 2001 }],
    });
  }, 60_000);

  it('gives nothing back of an import that rejected nothing', async () => {
    const { importId } = await bring(app, commune);
    await expect(imports.rejectedFile(only(commune), importId ?? '')).rejects.toEqual(refusal('no-rejected-rows'));
  });
});
