import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Test } from 'supertest';
import { bring, newCommune } from '../../builders/inventory-file.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { openServer } from '../../support/server.js';
import { signedHeaders } from '../../support/signed-in.js';

const CAMPAIGNS = '/prolonger/campagnes';

describe('the pages of campaigns', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let agent: ReturnType<typeof request.agent>;
  let page = '';

  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openServer(database.url);
    const commune = await newCommune(app);
    await bring(app, commune);
    agent = request.agent(app.getHttpServer()).set(await signedHeaders(app, commune));
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const text = async (path: string): Promise<string> => (await agent.get(path).expect(200)).text;
  const send = (path: string, form: Readonly<Record<string, string | readonly string[]>>): Test => {
    const pairs = Object.entries(form).flatMap(([name, value]) =>
      [value].flat().map((one) => [name, one] as [string, string]),
    );
    return agent.post(path).type('form').redirects(0).send(new URLSearchParams(pairs).toString());
  };
  const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, found]) => found ?? '');
  const hidden = (html: string, name: string): string =>
    new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? '';

  it('begin one campaign when the form is sent twice, after a mistake that lost nothing typed', async () => {
    const blank = await text(`${CAMPAIGNS}/nouvelle?mois=36`);
    const devices = all(blank, /name="devices" value="([^"]+)"/g);
    expect(devices.length).toBeGreaterThan(0);
    const form = {
      ...{ organisation: hidden(blank, 'organisation'), submission: hidden(blank, 'submission'), devices, mois: '36' },
      ...{ name: 'Batteries <b>', assignee: 'Équipe Nord', dueOn: '31 mars' },
    };
    const refused = await send(CAMPAIGNS, form).expect(422);
    expect(refused.text).toContain('href="#dueOn"');
    expect(refused.text).toContain('value="Batteries &lt;b>"');
    expect(hidden(refused.text, 'submission')).toBe(form.submission);
    const right = { ...form, dueOn: '2090-03-31' };
    const [first, second] = [await send(CAMPAIGNS, right).expect(303), await send(CAMPAIGNS, right).expect(303)];
    expect(second.headers.location).toBe(first.headers.location);
    page = String(first.headers.location).split('?')[0] ?? '';
    expect(all(await text(CAMPAIGNS), /href="(\/prolonger\/campagnes\/[0-9a-f-]{36})"/g)).toEqual([page]);
    expect(await text(`${CAMPAIGNS}/nouvelle?mois=36`)).toContain('Aucun équipement à y mettre');
  });

  it('refuse what was decided on a state that changed meanwhile, in words, and end what was seen', async () => {
    const [device = ''] = all(await text(page), /href="(\/prolonger\/campagnes\/[^"]+\/equipements\/[0-9a-f-]+)"/g);
    const seen = await text(`${page}/cloture`);
    const stale = { version: hidden(await text(device), 'version'), outcome: 'done' };
    await send(device, { ...stale, outcome: 'not-possible' }).expect(422);
    await send(device, { ...stale, outcome: 'not-possible', reason: 'Carte mère morte' }).expect(303);
    const { text: told } = await send(device, stale).expect(409);
    expect(told).toContain('Quelqu’un a déjà dit ce que devient cet équipement');
    expect(await text(page)).toContain('pas possible, Carte mère morte');
    const late = await send(`${page}/cloture`, { version: hidden(seen, 'version') }).expect(409);
    expect(late.text).toContain('La campagne a changé');
    await send(`${page}/cloture`, { version: hidden(await text(`${page}/cloture`), 'version') }).expect(303);
    expect(await text(device)).toContain('plus rien n’y change');
    expect(await text(`${page}/equipements.csv`)).toContain('not-possible;Carte mère morte');
  });
});
