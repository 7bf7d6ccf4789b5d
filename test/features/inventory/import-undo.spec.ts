import type { INestApplicationContext } from '@nestjs/common';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AuditService } from '../../../src/audit/audit.service.js';
import { DevicesService } from '../../../src/inventory/devices/devices.service.js';
import { ImportUndo } from '../../../src/inventory/imports/import-undo.js';
import { ImportsService } from '../../../src/inventory/imports/imports.service.js';
import { Clock, type FixedClock } from '../../../src/kernel/clock.js';
import { RetentionService } from '../../../src/privacy/retention.service.js';
import { VerificationService } from '../../../src/reporting/verification.service.js';
import { bring, check, FOUR_DEVICES, fourDevices, newCommune } from '../../builders/inventory-file.js';
import { openApplication } from '../../support/application.js';
import { EVERYWHERE, only, SOMEBODY, sql } from '../../support/caller.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';
import { inventoryTables } from '../../support/inventory-tables.js';

const MOVED = fourDevices((line) => line.replace('Mairie;En service;Windows 11', 'Médiathèque;En service;Windows 11'));

onBothEngines('taking an import back', (newDatabase) => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let commune: string;

  beforeEach(async () => {
    database = await newDatabase();
    app = await openApplication(database.url);
    commune = await newCommune(app);
  });
  afterEach(async () => {
    await app.close();
    database.drop();
  });

  const undo = (id: string | null) => app.get(ImportUndo).undo(SOMEBODY, id ?? '');
  /** Each import is an hour after the last: what the clock writes must come back too. */
  const brought = async (content: string): Promise<string> => {
    app.get<FixedClock>(Clock).advance(3_600_000);
    return (await bring(app, commune, content)).importId ?? '';
  };

  const faults = async () => (await app.get(VerificationService).verify()).filter((found) => found.faults.length > 0);

  it('puts updated devices back as they were and removes those it had created, on record', async () => {
    await brought(FOUR_DEVICES);
    const before = await inventoryTables(app);
    const second = await brought(`${MOVED}\nSNNEW0005;VAL-0005;Portable;Dell;Latitude 7490;;Mairie;En service;;8`);
    expect(await inventoryTables(app)).not.toBe(before);
    const preview = await app.get(ImportUndo).undoPreview(EVERYWHERE, second);
    expect(await undo(second)).toEqual({ reversed: 2, removed: 1, kept: [], keptCount: 0 });
    expect(preview).toEqual({ reversed: 2, removed: 1, kept: [], keptCount: 0 });
    expect(await inventoryTables(app)).toBe(before);
    const [latest] = await app.get(AuditService).latest(EVERYWHERE, commune, 1);
    expect(latest).toMatchObject({ action: 'import-undone', subject: second, actor: 'test' });
    expect(await app.get(ImportsService).find(EVERYWHERE, second)).toMatchObject({
      stage: 'undone',
      undone: { reversed: 2, actor: 'test' },
    });
    expect(await faults()).toEqual([]);
  });

  it('leaves a device that a later import changed, and says which, who and when', async () => {
    const first = await brought(FOUR_DEVICES);
    const second = await brought(MOVED);
    const outcome = await undo(first);
    expect(outcome).toMatchObject({ reversed: 3, removed: 3, keptCount: 1 });
    expect(outcome.kept).toEqual([
      {
        device: 'VAL-0001',
        deviceId: expect.any(String),
        because: expect.stringContaining('test'),
        actor: 'test',
        at: expect.stringMatching(/^2026-11-23T/),
        importId: second,
      },
    ]);
    expect(await app.get(DevicesService).find(only(commune), 'VAL-0001')).toMatchObject({ siteName: 'Médiathèque' });
    expect(await undo(second)).toMatchObject({ reversed: 1, removed: 0, keptCount: 0 });
    expect(await app.get(DevicesService).find(only(commune), 'VAL-0001')).toMatchObject({ siteName: 'Mairie' });
    expect(await faults()).toEqual([]);
  });

  it('happens once, even when two people ask at the same time', async () => {
    const id = await brought(FOUR_DEVICES);
    const results = await Promise.allSettled([undo(id), undo(id)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(undo(id)).rejects.toThrow('import-already-undone');
    await expect(app.get(ImportUndo).undoPreview(EVERYWHERE, id)).rejects.toThrow('import-already-undone');
  });

  it('is refused for an import that was not applied, is unknown, or was applied before the states before were kept', async () => {
    await expect(undo('nothing')).rejects.toThrow('import-unknown');
    await brought(FOUR_DEVICES);
    const second = await brought(MOVED);
    await sql(app, 'DELETE FROM import_undo', 'write');
    const before = await inventoryTables(app);
    await expect(undo(second)).rejects.toThrow('import-undo-unknown');
    expect(await inventoryTables(app)).toBe(before);
    await sql(app, `UPDATE inventory_import SET stage = 'cancelled' WHERE id = '${second}'`, 'write');
    await expect(undo(second)).rejects.toThrow('import-not-applied');
  });

  it('is refused after a year, when what devices were before is forgotten', async () => {
    await brought(FOUR_DEVICES);
    const id = await brought(MOVED);
    const clock = app.get<FixedClock>(Clock);
    const days = (count: number): void => clock.advance(count * 24 * 60 * 60_000);
    const states = (): Promise<unknown[]> => sql(app, 'SELECT * FROM import_undo');
    days(364);
    expect(await app.get(RetentionService).purge()).toMatchObject({ statesBeforeImports: 0 });
    expect((await app.get(ImportsService).find(EVERYWHERE, id)).undoable?.isOver).toBe(false);
    expect((await app.get(ImportUndo).undoPreview(EVERYWHERE, id)).reversed).toBeGreaterThan(0);
    days(1);
    const kept = (await states()).length;
    expect(kept).toBeGreaterThan(0);
    expect(await app.get(RetentionService).purge()).toMatchObject({ statesBeforeImports: kept });
    expect(await states()).toEqual([]);
    expect((await app.get(ImportsService).find(EVERYWHERE, id)).undoable?.isOver).toBe(true);
    const before = await inventoryTables(app);
    await expect(undo(id)).rejects.toThrow('import-undo-over');
    await expect(app.get(ImportUndo).undoPreview(EVERYWHERE, id)).rejects.toThrow('import-undo-over');
    expect(await inventoryTables(app)).toBe(before);
  });

  it('touches nothing of another organisation', async () => {
    const other = await newCommune(app, 'ORVELANE');
    const id = await brought(FOUR_DEVICES);
    await expect(app.get(ImportUndo).undo({ ...SOMEBODY, tenancy: only(other) }, id)).rejects.toThrow('import-unknown');
  });

  it('of any sequence of imports, each as its dry run and once, the latest first, gives every state back byte for byte', async () => {
    const cell = fc.constantFrom('', 'Mairie', 'École', 'Dépôt');
    const line = fc.tuple(fc.integer({ min: 1, max: 9 }), cell, fc.constantFrom('', '8', '16', '0.5'), cell);
    const file = fc.uniqueArray(line, { minLength: 1, maxLength: 8, selector: ([number]) => number });
    const header = 'Numéro de série;Lieu;RAM (Go);Notes;Type';
    const sequences = fc.sample(fc.array(file, { minLength: 2, maxLength: 5 }), { numRuns: 6, seed: 4 });
    const empty = await inventoryTables(app);
    for (const files of sequences) {
      const states: { readonly importId: string; readonly before: string }[] = [];
      for (const rows of files) {
        const before = await inventoryTables(app);
        const lines = rows.map(([number, ...cells]) => [`SN${number}X77`, ...cells, 'Portable'].join(';'));
        const content = [header, ...lines].join('\n');
        const dry = await check(app, commune, content);
        expect(Object.values(dry.counts).reduce((sum, count) => sum + count, 0)).toBe(dry.file.rows);
        expect(await inventoryTables(app)).toBe(before);
        states.push({ importId: await brought(content), before });
        const applied = (await app.get(ImportsService).find(EVERYWHERE, states.at(-1)?.importId ?? '')).document;
        expect({ ...applied, status: '', importId: '' }).toEqual({ ...dry, status: '', importId: '' });
        expect((await check(app, commune, content)).counts).toMatchObject({ created: 0, updated: 0 });
      }
      for (const { importId, before } of states.toReversed()) {
        expect((await undo(importId)).keptCount).toBe(0);
        expect(await inventoryTables(app)).toBe(before);
      }
    }
    expect(await inventoryTables(app)).toBe(empty);
  });
});
