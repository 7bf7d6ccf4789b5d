import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../../src/config/project-root.js';
import type { DemoDevice } from '../../../src/demo/device.js';
import { demoDevices, generateDemo } from '../../../src/demo/generate-demo.js';
import type { DeviceData } from '../../../src/inventory/domain/device-fields.js';
import { DuplicateWatch } from '../../../src/inventory/domain/identity/duplicate-watch.js';
import { identityKeys } from '../../../src/inventory/domain/identity/identity-keys.js';
import { severityOf } from '../../../src/inventory/domain/problem-codes.js';
import { RowInterpreter } from '../../../src/inventory/domain/rows/row-interpreter.js';
import { FileProfile } from '../../../src/inventory/domain/understanding/file-profile.js';
import { openSource } from '../../../src/inventory/readers/open-source.js';
import { inventoryVocabulary } from '../../../src/inventory/vocabulary.js';
import { dateOnly } from '../../../src/kernel/date-only.js';

const today = dateOnly('2026-11-23');
const vocabulary = inventoryVocabulary();
const folder = mkdtempSync(join(tmpdir(), 'prolonge-demo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type ReadBack = { rows: number; ignored: number; repeated: number; refused: number; devices: DeviceData[] };

/** What the importer makes of a file, before it knows any device. */
async function readBack(path: string, fileName: string): Promise<ReadBack> {
  const source = await openSource(path, { fileName });
  const profile = new FileProfile(vocabulary, { format: source.format });
  for await (const row of source.rows()) profile.add(row);
  const understanding = profile.conclude();
  const interpreter = new RowInterpreter(understanding, vocabulary, today);
  const watch = new DuplicateWatch();
  const found: ReadBack = { rows: 0, ignored: 0, repeated: 0, refused: 0, devices: [] };
  for await (const row of source.rows()) {
    if (row.position <= understanding.headerRow) continue;
    const { scope, data, problems } = interpreter.interpret(row);
    if (scope === 'blank-or-footer') continue;
    found.rows++;
    const duplicate = scope === 'in-scope' ? watch.see(row, identityKeys(data, vocabulary.makers)) : null;
    if (scope !== 'in-scope') found.ignored++;
    else if (duplicate?.code === 'row-duplicate') found.repeated++;
    else if (duplicate !== null || problems.some(({ code }) => severityOf(code) === 'error')) found.refused++;
    else found.devices.push(data);
  }
  return found;
}

/** The one that the product loads. */
const SEED = 2026;
const { exports, truth } = await generateDemo(SEED, today);
const everyDevice = demoDevices(SEED, today);
const read = await Promise.all(
  exports.map(async ({ fileName, content }) => {
    writeFileSync(join(folder, fileName), content);
    return readBack(join(folder, fileName), fileName);
  }),
);

const pairs = read.flatMap(({ devices }, rank) => {
  const known = everyDevice.get(exports[rank]!.organisationCode) ?? [];
  const byIdentity = new Map(
    known.flatMap((device) => [device.serialNumber, device.assetTag].map((id) => [id, device])),
  );
  return devices.map((data): [DeviceData, DemoDevice | undefined] => [
    data,
    byIdentity.get(data.serialNumber ?? '') ?? byIdentity.get(data.assetTag ?? ''),
  ]);
});

describe('the files of the demonstration, read by the importer', () => {
  it.each(truth.map((each, rank) => [each.fileName, each, read[rank]!] as const))(
    '%s gives every device once and leaves out what is no device',
    (_fileName, { rows, devices, outOfScope, duplicates }, found) => {
      expect({ ...found, devices: found.devices.length }).toEqual({
        rows,
        ignored: outOfScope,
        repeated: duplicates,
        refused: 0,
        devices,
      });
    },
  );

  it('tells the category of each device', () => {
    expect(pairs.filter(([data, device]) => data.category !== device?.kind)).toEqual([]);
  });

  it('never dates a purchase or a retirement another day than the true one', () => {
    const wrong = pairs.filter(
      ([data, device]) =>
        (data.purchasedOn !== null && data.purchasedOn !== device?.purchasedOn) ||
        (data.inServiceOn !== null && data.inServiceOn !== device?.inServiceOn) ||
        data.retiredOn !== device?.retiredOn,
    );
    expect(wrong).toEqual([]);
  });

  it('never takes one cause of retirement for another', () => {
    const told = pairs.filter(([data]) => data.retirementReason !== null && data.retirementReason !== 'unknown');
    expect(told.length).toBeGreaterThan(400);
    expect(told.filter(([data, device]) => data.retirementReason !== device?.reason)).toEqual([]);
  });
});

describe('the inventories to try by hand, read by the importer', () => {
  it.each([
    ['glpi-ordinateurs.csv', { rows: 22, ignored: 2, repeated: 0, refused: 0, devices: 20 }],
    ['parc-fait-main.csv', { rows: 15, ignored: 0, repeated: 0, refused: 0, devices: 15 }],
    ['parc-fait-main.xlsx', { rows: 15, ignored: 0, repeated: 0, refused: 0, devices: 15 }],
    ['intune-devices.csv', { rows: 12, ignored: 0, repeated: 0, refused: 0, devices: 12 }],
    ['fichier-a-problemes.csv', { rows: 16, ignored: 1, repeated: 1, refused: 3, devices: 11 }],
  ])('%s gives what its README says', async (name, expected) => {
    const found = await readBack(join(projectRoot, 'data/examples', name), name);
    expect({ ...found, devices: found.devices.length }).toEqual(expected);
  });
});
