import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { amountOf } from '../../src/inventory/domain/values/amount.js';
import { dayShape } from '../../src/inventory/domain/values/day-shape.js';
import { sizesIn } from '../../src/inventory/domain/values/size.js';
import { bring, check, newCommune } from '../builders/inventory-file.js';
import { openApplication } from '../support/application.js';
import { sqliteDatabase, type TestDatabase } from '../support/engines.js';

describe('a table that means harm, brought to an organisation', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let organisationId: string;

  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openApplication(database.url);
    organisationId = await newCommune(app);
  });
  afterEach(() => expect(({} as Record<string, unknown>)['polluted']).toBeUndefined());
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  it('names its columns as every object is made of: they are columns like others, which nobody knows', async () => {
    const names = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', '__proto__'];
    const lines = [
      ['Numéro de série', 'Modèle', ...names].join(';'),
      ['A1B2C3D4', 'Latitude 5420', ...names.map(() => 'polluted')].join(';'),
      ['__proto__', 'constructor', ...names.map(() => '{"polluted":1}')].join(';'),
    ];
    const document = await bring(app, organisationId, lines.join('\n'));
    expect(document.counts).toMatchObject({ created: 2 });
    const known = document.columns.filter(({ field }) => field !== null).map(({ field }) => field);
    expect(known.sort()).toEqual(['model', 'serial_number']);
  });

  it('holds values named as every object is made of, in the fields that have a list of words', async () => {
    const words = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const rows = words.map((word, row) => `PR0T0${row};${word};${word};${word};${word};${word}`);
    const header = 'Numéro de série;Type;Statut;Fabricant;Modèle;Système';
    const { counts } = await check(app, organisationId, [header, ...rows].join('\n'));
    expect(counts).toMatchObject({ created: 4 });
  });

  it.each(['(', '9', '0 x ', '[', '1,', ' ('])(
    'is read without waiting when its cells repeat %j without end',
    async (part) => {
      const text = part.repeat(Math.floor(90_000 / part.length));
      expect([amountOf(text), sizesIn(text), dayShape(text).kind]).toEqual([null, [], 'unreadable']);
      const rows = Array.from({ length: 3 }, (_, row) => `S3R1AL${row};${text};${text};${text};${text}`);
      const document = await check(
        app,
        organisationId,
        ['Numéro de série;RAM;Disque dur;Prix;Date d’achat', ...rows].join('\n'),
      );
      expect(document.counts).toMatchObject({ created: 3 });
    },
  );
});
