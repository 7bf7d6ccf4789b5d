import { afterAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const folder = mkdtempSync(join(tmpdir(), 'prolonge-generated-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function generated(...options: string[]): Buffer {
  const file = join(folder, 'inventory.csv');
  execFileSync('node', ['scripts/generate-inventory.mjs', '--out', file, ...options], { stdio: 'ignore' });
  return readFileSync(file);
}

describe('the generator of inventories', () => {
  it('writes the same bytes for the same seed, other devices for another', () => {
    const first = generated('--rows', '2500', '--seed', '3');
    expect(generated('--rows', '2500', '--seed', '3').equals(first)).toBe(true);
    expect(generated('--rows', '2500', '--seed', '4').equals(first)).toBe(false);
  });

  it('writes as many different devices as asked, in twenty columns', () => {
    const rows = parse(generated('--rows', '2500'), { delimiter: ';' });
    const [header, ...devices] = rows;
    expect(header).toHaveLength(20);
    expect(devices).toHaveLength(2500);
    for (const column of [0, 1, 2]) expect(new Set(devices.map((cells) => cells[column])).size).toBe(2500);
  });

  it('writes windows-1252 when asked, with the same text', () => {
    const options = ['--rows', '50'] as const;
    const inWindows1252 = generated(...options, '--encoding', 'windows-1252');
    expect(new TextDecoder('windows-1252').decode(inWindows1252)).toBe(generated(...options).toString('utf8'));
  });

  it('says how to use it when an option is wrong', () => {
    const { status, stderr } = spawnSync('node', ['scripts/generate-inventory.mjs', '--rows', 'many'], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('Usage:');
  });
});
