import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { COMMANDS } from '../../../src/cli/commands.js';
import type { ImportDocument } from '../../../src/inventory/domain/import-document.js';
import { FOUR_DEVICES, withFile } from '../../builders/inventory-file.js';
import { prolonge, prolongeWith, type Ran } from '../../support/command-line.js';
import { emptySqliteDatabase, type TestDatabase } from '../../support/engines.js';

describe('the command line', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await emptySqliteDatabase();
  });
  afterEach(() => database.drop());

  const run = (...args: string[]): Promise<Ran> => prolonge(database.url, ...args);
  const importing = (content: string, ...args: string[]): Promise<Ran> =>
    withFile(content, (path) => run('import', path, ...args));

  it('imports as the very first command, makes the first organisation and says so', async () => {
    const first = await importing(FOUR_DEVICES, '--json');
    expect(first.code).toBe(0);
    expect(JSON.parse(first.stdout) as ImportDocument).toMatchObject({ status: 'applied', counts: { created: 4 } });
    expect(first.stderr).toContain('MON-PARC');
    const again = await importing(FOUR_DEVICES, '--json');
    expect(JSON.parse(again.stdout)).toMatchObject({ status: 'unchanged', counts: { unchanged: 4 } });
  });

  it('leaves no trace of a dry run in an empty database', async () => {
    const dry = await importing(FOUR_DEVICES, '--dry-run', '--json');
    expect(JSON.parse(dry.stdout)).toMatchObject({ status: 'previewed', importId: null, counts: { created: 4 } });
    expect(JSON.parse((await run('import', 'list', '--json')).stdout)).toEqual({ imports: [] });
    expect((await importing(FOUR_DEVICES)).stderr).toContain('MON-PARC');
  });

  it('takes an import back, says what it left, and does so once', async () => {
    await importing(FOUR_DEVICES);
    const moved = await importing(FOUR_DEVICES.replaceAll('Mairie', 'Médiathèque'), '--json');
    const { importId } = JSON.parse(moved.stdout) as ImportDocument;
    const undone = await run('import', 'undo', importId ?? '', '--json');
    expect(JSON.parse(undone.stdout)).toEqual({ reversed: 2, removed: 0, kept: [], keptCount: 0 });
    const again = await run('import', 'undo', importId ?? '');
    expect([again.code, again.stderr.includes('(import-already-undone)')]).toEqual([1, true]);
  });

  it('makes no organisation for a file that it refuses', async () => {
    expect((await importing('Numéro de série;Modèle\n')).code).toBe(1);
    expect((await importing(FOUR_DEVICES)).stderr).toContain('MON-PARC');
  });

  it('believes the mapping of a person before its own, and refuses one it cannot read', async () => {
    const file = 'Repère;Machine\nA-17;Dell Latitude 5420';
    const mapped = await withFile('{ "columns": { "Repère": "asset_tag", "Machine": "product_label" } }', (mapping) =>
      importing(file, '--mapping', mapping, '--json'),
    );
    expect(JSON.parse(mapped.stdout)).toMatchObject({
      counts: { created: 1 },
      columns: [{ field: 'asset_tag' }, { field: 'product_label' }],
    });
    const wrong = await withFile('{ "colums": {} }', (mapping) => importing(file, '--mapping', mapping));
    expect([wrong.code, wrong.stderr.includes('(mapping-unreadable)')]).toEqual([1, true]);
  });

  it('shows a device by its tag, as of a day that ends a support in every time zone alike, and lists devices under a filter', async () => {
    await importing(FOUR_DEVICES);
    const sheet = await run('device', 'VAL-0001', '--as-of', '2026-09-15', '--json');
    expect(JSON.parse(sheet.stdout)).toMatchObject({ assetTag: 'VAL-0001', ageMonths: 60, organisation: 'MON-PARC' });
    for (const TZ of ['Pacific/Auckland', 'America/Los_Angeles']) {
      for (const [day, state] of [['2025-10-14', 'supported-until'], ['2025-10-15', 'ended-on']] as const) {
        const settings = { PROLONGE_DATABASE_URL: database.url, TZ };
        const { stdout } = await prolongeWith(settings, 'device', 'VAL-0002', '--as-of', day, '--json');
        expect(JSON.parse(stdout)).toMatchObject({ lifespan: { support: { state, on: '2025-10-14' } } });
      }
    } // prettier-ignore
    const told = await run('device', 'VAL-0001');
    expect(told.stdout).toMatch(/Fabrication +190 kg éq\. CO2, entre \d+ et \d+ \(/);
    expect(told.stdout).toMatch(/Avis +(extend|upgrade) \(/);
    const listed = await run('devices', '--filter', 'category=monitor', '--json');
    expect(JSON.parse(listed.stdout)).toEqual({ devices: [expect.objectContaining({ assetTag: 'VAL-0003' })] });
    const csv = await run('devices', '--csv');
    expect(csv.stdout.split('\r\n').filter(Boolean)).toHaveLength(5);
  });

  it('verifies the database and says what it checked', async () => {
    await importing(FOUR_DEVICES);
    const verified = await run('verify', '--json');
    expect(verified.code).toBe(0);
    const { checks } = JSON.parse(verified.stdout) as { checks: { faults: string[] }[] };
    expect(checks.length).toBeGreaterThan(4);
    expect(checks.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('refuses with exit code 1 and a sentence in French and in English, without a stack trace', async () => {
    const refusals = [
      await importing(''),
      await run('import', '/nowhere/parc.csv'),
      await run('device', 'NOTHING'),
      await run('device', 'X', '--as-of', '2026-02-30'),
      await run('devices', '--filter', 'colour=red'),
      await run('devices', '--organisation', 'NOWHERE'),
    ];
    for (const { code, stderr, stdout } of refusals) {
      expect(code).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(stderr.trim().split('\n').length).toBeGreaterThanOrEqual(3);
    }
  });

  it('answers wrong usage with exit code 2 and the help', async () => {
    const wrong = await run('import');
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('Usage: prolonge import');
    expect((await run('nothing')).code).toBe(2);
  });

  it('has a help that names every command, and loads what a command needs only when it is asked for', async () => {
    const help = await run('--help');
    expect(help.code).toBe(0);
    for (const { name, says } of COMMANDS) {
      expect(help.stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
      expect(help.stdout.replace(/\s+/g, ' ')).toContain(says);
    }
    expect((await run('footprint', '--help')).stdout).toContain('match');
    expect(readFileSync('src/cli/commands.ts', 'utf8')).not.toMatch(/^import (?!type )/m);
  });

  it('loads the demonstration once, and never beside other data', async () => {
    const demo = await run('demo');
    expect(demo.code).toBe(0);
    const devices = JSON.parse((await run('devices', '--json')).stdout) as { devices: unknown[] };
    expect(devices.devices.length).toBeGreaterThan(1200);
    expect((await run('demo', '--if-empty')).code).toBe(0);
    expect((await run('demo')).code).toBe(1);
  }, 120_000);
});
