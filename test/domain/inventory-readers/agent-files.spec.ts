import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../../src/config/project-root.js';
import type { SourceFile } from '../../../src/inventory/domain/source-file.js';
import { encodedText } from '../../builders/encoded-text.js';
import { inventoryFolder, refusalOf, rowsOf } from '../../support/inventory-files.js';

const files = inventoryFolder();
const fixture = (name: string): string =>
  readFileSync(join(projectRoot, 'test/fixtures/inventory-files', name), 'utf8');

/** The device of a file, by column; empty cells left out. */
async function deviceOf(source: SourceFile): Promise<Record<string, string>> {
  const [header, device] = await rowsOf(source);
  const cells = header?.cells.map((name, index) => [name, device?.cells[index] ?? ''] as const) ?? [];
  return Object.fromEntries(cells.filter(([, value]) => value !== ''));
}

const agent = (content: object, more: object = {}): string =>
  JSON.stringify({ action: 'inventory', itemtype: 'Computer', deviceid: 'x', ...more, content });
const chassisOf = async (content: object, more: object = {}): Promise<string | undefined> =>
  (await deviceOf(await files.open(agent(content, more))))['content.hardware.chassis_type'];

describe('the file of an inventory agent', () => {
  it('is one device, with the paths of the agent as headers', async () => {
    expect(await deviceOf(await files.open(fixture('agent-portable.json')))).toEqual({
      'content.bios.smanufacturer': 'Acme',
      'content.bios.smodel': 'Plume 13',
      'content.bios.ssn': 'PL13-0042',
      'content.bios.assettag': 'CA-00042',
      'content.bios.skunumber': 'PL13-A',
      'content.hardware.name': 'POSTE-0042',
      'content.hardware.uuid': '4BDRGGFE-0046-4710-8047-B2C04F503732',
      'content.hardware.chassis_type': 'Laptop',
      'content.hardware.memory': '7830',
      'content.operatingsystem.full_name': 'Microsoft Windows 11 Professionnel',
      'content.operatingsystem.version': '23H2',
      'content.cpus[].name': 'Processeur x5 à 1,80 GHz',
      'content.storages[].disksize': '1256264',
      'content.storages[].type': 'SSD + HDD',
      'content.storages[].interface': 'NVMe + SATA',
      'content.batteries[]': '81',
      'content.accesslog.logdate': '2024-11-04 09:12:33',
      tag: 'COMMUNE-A',
    });
  });

  it('says that it added up the disks, external ones and optical drives left out', async () => {
    expect((await files.open(fixture('agent-portable.json'))).decisions).toMatchObject([
      { kind: 'storage-sum', value: '1256264', because: '256060 + 1000204 MB', reason: 'disks-added' },
    ]);
  });

  it('has one disk when the others hold nothing', async () => {
    const storages = [{ disksize: 0, type: 'HDD' }, { disksize: 256060, type: 'SSD' }, { type: 'HDD' }];
    const source = await files.open(agent({ storages }));
    expect(source.decisions).toEqual([]);
    expect(await deviceOf(source)).toEqual({
      'content.storages[].disksize': '256060',
      'content.storages[].type': 'SSD',
    });
  });

  it('is a smartphone when Android has a SIM card, though the agent says computer', async () => {
    expect(await deviceOf(await files.open(fixture('agent-telephone.xml')))).toEqual({
      'CONTENT/BIOS/SMANUFACTURER': 'samsung',
      'CONTENT/BIOS/SMODEL': 'SM-A000F',
      'CONTENT/BIOS/SSN': '00aa11bb22cc33dd',
      'CONTENT/HARDWARE/NAME': 'android-00aa11bb22cc33dd',
      'CONTENT/HARDWARE/UUID': '00aa11bb22cc33dd',
      'CONTENT/HARDWARE/CHASSIS_TYPE': 'Smartphone',
      'CONTENT/HARDWARE/MEMORY': '5524',
      'CONTENT/OPERATINGSYSTEM/FULL_NAME': 'Android 12.0 api 31',
      'CONTENT/OPERATINGSYSTEM/VERSION': '31',
      'CONTENT/CPUS/NAME': 'AArch64 Processor & co',
      'CONTENT/ACCESSLOG/LOGDATE': '2023-05-19 08:08:46',
    });
  });

  it('never gives the name of a person', async () => {
    for (const name of ['agent-portable.json', 'agent-telephone.xml']) {
      const source = await files.open(fixture(name));
      const said = JSON.stringify([await rowsOf(source), source.decisions]);
      expect(said).not.toMatch(/personne/i);
    }
  });

  it('is a tablet when its model is one, and unknown when nothing is certain', async () => {
    const android = { operatingsystem: { full_name: 'Android 13' } };
    const sim = [{ state: 'SIM_STATE_READY' }];
    expect(await chassisOf({ ...android, bios: { smodel: 'SM-T500' }, simcards: sim })).toBe('Tablet');
    expect(await chassisOf({ ...android, bios: { smodel: 'SM-A000F' } })).toBeUndefined();
    expect(
      await chassisOf({ ...android, bios: { smodel: 'SM-A000F' }, simcards: [{ state: 'SIM_STATE_ABSENT' }] }),
    ).toBeUndefined();
    expect(await chassisOf({ operatingsystem: { full_name: 'iOS 17' }, bios: { smodel: 'iPhone14,5' } })).toBe(
      'Smartphone',
    );
    expect(await chassisOf({ operatingsystem: { full_name: 'iPadOS 17' }, bios: { smodel: 'iPad13,1' } })).toBe(
      'Tablet',
    );
  });

  it('says that a virtual machine is one, and a switch a network device', async () => {
    const windows = { operatingsystem: { full_name: 'Windows Server 2022' } };
    expect(await chassisOf({ ...windows, hardware: { vmsystem: 'VMware', chassis_type: 'Other' } })).toBe(
      'Virtual machine',
    );
    expect(
      await chassisOf(
        { hardware: { name: 'sw1' }, operatingsystem: { full_name: 'Cisco IOS 15' } },
        { itemtype: 'NetworkEquipment' },
      ),
    ).toBe('NetworkEquipment');
  });

  it('that is not UTF-8 is read as GLPI reads it, and says so', async () => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?><REQUEST><CONTENT><BIOS><SMODEL>Modèle réformé</SMODEL><TYPE>Notebook</TYPE></BIOS>
      <HARDWARE><OSNAME>Microsoft Windows 10 Professionnel</OSNAME></HARDWARE><STORAGES><TYPE>Fixed hard disk media</TYPE><DISKSIZE>500107</DISKSIZE></STORAGES>
      <STORAGES><TYPE>Removable Media</TYPE><DISKSIZE>7000</DISKSIZE></STORAGES></CONTENT><QUERY>INVENTORY</QUERY></REQUEST>`;
    const source = await files.open(encodedText(xml, 'windows-1252'));
    expect([source.encoding, source.decisions]).toMatchObject([
      'windows-1252',
      [{ kind: 'encoding', value: 'windows-1252', because: 'not UTF-8' }],
    ]);
    expect(await deviceOf(source)).toEqual({
      'CONTENT/BIOS/SMODEL': 'Modèle réformé',
      'CONTENT/HARDWARE/CHASSIS_TYPE': 'Notebook',
      'CONTENT/OPERATINGSYSTEM/FULL_NAME': 'Microsoft Windows 10 Professionnel',
      'CONTENT/STORAGES/DISKSIZE': '500107',
    });
  });

  it('is refused when it describes no device', async () => {
    const nothing = { code: 'file-without-device', facts: { file: 'parc' } };
    expect(await refusalOf(files.open(agent({ virtualmachines: [{ name: 'base' }] })))).toEqual(nothing);
    expect(await refusalOf(files.open('<REQUEST><QUERY>PROLOG</QUERY><DEVICEID>x</DEVICEID></REQUEST>'))).toEqual(
      nothing,
    );
  });
});
