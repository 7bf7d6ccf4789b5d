import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BackupScene } from '../builders/backup-scene.js';
import { newCommune, withFile } from '../builders/inventory-file.js';
import { prolonge, type Ran } from '../support/command-line.js';

const ROWS = 6000;
const FLEET = [
  'Numéro de série;Type;Modèle',
  ...Array.from({ length: ROWS }, (_, row) => `SN${row};Portable;Latitude 5420`),
].join('\n');

describe('backups taken one after the other while another process imports', () => {
  let scene: BackupScene;

  beforeEach(async () => {
    scene = new BackupScene();
    await scene.with((app) => newCommune(app));
  });
  afterEach(() => scene.drop());

  it('are each of one moment: before or after each step of the import, never inside one', async () => {
    const ran = { ended: false };
    const importing = withFile(FLEET, (path) => prolonge(scene.url, 'import', path, '--json')).finally(() => {
      ran.ended = true;
    });
    let taken = 0;
    const moments = new Set<string>();
    while (!ran.ended) {
      const file = scene.at(`${taken++}.backup`);
      const { manifest } = await scene.backUp({ file });
      const { device = 0, import_row: waiting = 0, audit_entry: acts = 0 } = manifest.rows;
      const moment = `${device} ${waiting > 0} ${acts}`;
      if (!moments.has(moment))
        await expect(scene.restore({ file, isDryRun: true })).resolves.toMatchObject({ manifest });
      moments.add(moment);
      expect([0, ROWS]).toContain(device);
      rmSync(file);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const { code }: Ran = await importing;
    expect(code).toBe(0);
    const { manifest } = await scene.backUp();
    expect(manifest.rows.device).toBe(ROWS);
    process.stdout.write(`${taken} backups while an import ran, ${[...moments].join(', ')}\n`);
    expect(moments.size).toBeGreaterThan(1);
  }, 240_000);
});
