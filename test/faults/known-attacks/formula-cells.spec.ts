import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import request from 'supertest';
import { agentJson, agentXml } from '../../builders/agent-file.js';
import { newCommune } from '../../builders/inventory-file.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { FORMULA_TEXTS } from '../../support/hostile-texts.js';
import { openServer } from '../../support/server.js';
import { signedHeaders } from '../../support/signed-in.js';

type Row = Readonly<Record<string, string>>;

/** What Excel, LibreOffice or Sheets run: a cell whose first sign is one of these, wide ones included. */
const RUNS = /^[\s\0]*[=+\-@\t\r\n＝＋－＠]/;
/** How a spreadsheet of each country parts cells, quotes or not: a cell of ours must not begin a formula in any of them. */
const PARTINGS = [';', ',', '\t'];

/** NetBox 2788, Yuzu 784: a spreadsheet that opens an export runs nothing that an agent or a person wrote. */
describe('formulas in what others say', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let headers: Record<string, string>;

  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openServer(database.url);
    headers = await signedHeaders(app, await newCommune(app));
    for (const [row, text] of FORMULA_TEXTS.entries()) {
      await bring(agentJson(text, `${text}J${row}`), `${row}.json`);
      await bring(agentXml(text, `XML${row}`), `${row}.xml`);
    }
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const bring = async (content: string, fileName: string, to = 'VALOMBRE', token = headers): Promise<void> => {
    const sent = request(app.getHttpServer()).post(`/api/v1/imports?organisation=${to}`).set(token);
    const { status, text } = await sent.attach('file', Buffer.from(content), fileName);
    expect([fileName, status, text.includes('"rejected":0')]).toEqual([fileName, 201, true]);
  };
  const exported = async (as = headers): Promise<string> =>
    (await request(app.getHttpServer()).get('/parc.csv').set(as).expect(200)).text;
  const rowsOf = (text: string): readonly Row[] => parse<Row>(text, { bom: true, columns: true, delimiter: ';' });

  it('are in no cell that a spreadsheet would run', async () => {
    const rows = rowsOf(await exported());
    expect(rows).toHaveLength(2 * FORMULA_TEXTS.length);
    const running = rows.flatMap((row) => Object.entries(row).filter(([, cell]) => RUNS.test(cell)));
    expect(running).toEqual([]);
  });

  it('are in no cell of a spreadsheet that parts them otherwise than we do', async () => {
    const text = await exported();
    for (const parting of PARTINGS) {
      const lines = parse(text, { bom: true, delimiter: parting, relax_quotes: true, relax_column_count: true });
      const running = lines.flat().filter((cell) => RUNS.test(cell));
      expect([parting, running]).toEqual([parting, []]);
    }
  });

  it('are, once brought back, the names that they were, letter by letter', async () => {
    const theirs = await signedHeaders(app, await newCommune(app, 'ORVELANE'));
    await bring(await exported(), 'parc.csv', 'ORVELANE', theirs);
    const namesOf = (rows: readonly Row[]): string[] =>
      rows.map(({ name = '', model = '' }) => `${name} ${model}`).sort();
    expect(namesOf(rowsOf(await exported(theirs)))).toEqual(namesOf(rowsOf(await exported())));
    const listed = async (as: Record<string, string>) => {
      const { body } = await request(app.getHttpServer()).get('/api/v1/devices?limit=200').set(as).expect(200);
      return (body as { devices: { name: string; model: string; serialNumber: string }[] }).devices
        .map(({ name, model, serialNumber }) => [name, model, serialNumber].join(' '))
        .sort();
    };
    expect(await listed(theirs)).toEqual(await listed(headers));
  });
});
