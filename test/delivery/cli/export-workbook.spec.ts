import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { FOUR_DEVICES, withFile } from '../../builders/inventory-file.js';
import { prolonge } from '../../support/command-line.js';
import { sqliteDatabase } from '../../support/engines.js';

const folder = mkdtempSync(join(tmpdir(), 'prolonge-workbook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('prolonge devices --xlsx', () => {
  it('writes a workbook that the next import finds unchanged', async () => {
    const database = await sqliteDatabase();
    const file = join(folder, 'parc.xlsx');
    await withFile(FOUR_DEVICES, (path) => prolonge(database.url, 'import', path));
    const written = await prolonge(database.url, 'devices', '--xlsx', file);
    expect(written).toEqual({ code: 0, stdout: '', stderr: '' });
    const again = await prolonge(database.url, 'import', file, '--dry-run', '--json');
    expect(JSON.parse(again.stdout)).toMatchObject({
      file: { format: 'xlsx', sheet: 'Parc' },
      counts: { created: 0, updated: 0, unchanged: 4 },
    });
    database.drop();
  });
});
