import { describe, expect, it } from '@jest/globals';
import { inventoryFolder, refusalOf, rowsOf } from '../../support/inventory-files.js';

const files = inventoryFolder();

async function deviceOf(snapshot: object): Promise<Record<string, string>> {
  const source = await files.open(JSON.stringify({ type: 'Snapshot', software: 'Workbench', ...snapshot }));
  expect(source.format).toBe('workbench-json');
  const [header, device] = await rowsOf(source);
  return Object.fromEntries(
    header!.cells.map((name, index) => [name, device!.cells[index]!] as const).filter(([, value]) => value !== ''),
  );
}

const DMIDECODE = `# dmidecode 3.2
Handle 0x0001, DMI type 1, 27 bytes
System Information
\tManufacturer: ACME
\tProduct Name: Plume 14
\tSerial Number: PL14-0007
\tSKU Number: Not Specified

Handle 0x0002, DMI type 3, 22 bytes
Chassis Information
\tType: Notebook
\tSerial Number: PL14-0007

Handle 0x0003, DMI type 4, 48 bytes
Processor Information
\tVersion: Processeur x7
\tCharacteristics:
\t\t64-bit capable

Handle 0x0004, DMI type 17, 40 bytes
Memory Device
\tSize: 8192 MB

Handle 0x0005, DMI type 17, 40 bytes
Memory Device
\tSize: 8 GB

Handle 0x0006, DMI type 17, 40 bytes
Memory Device
\tSize: No Module Installed
`;

describe('a snapshot of eReuse Workbench', () => {
  it('is one device: memory and disks are added up, in MB', async () => {
    const device = await deviceOf({
      endTime: '2024-09-10T10:44:41.324414+00:00',
      device: {
        type: 'Laptop',
        chassis: 'Netbook',
        manufacturer: 'Acme',
        model: 'Plume 10',
        serialNumber: 'PL10-0001',
        actions: [],
      },
      components: [
        { type: 'RamModule', size: '1024.0 mebibyte', serialNumber: 'R1' },
        { type: 'RamModule', size: 2048.0, serialNumber: null },
        { type: 'HardDrive', size: '160042.0 MB', interface: 'ATA' },
        { type: 'SolidStateDrive', size: 256060.5, interface: 'ATA' },
        { type: 'HardDrive', size: 1000204, interface: 'USB' },
        { type: 'Processor', model: 'Processeur x1' },
        {
          type: 'Battery',
          size: '2200 hour * milliampere',
          actions: [{ type: 'MeasureBattery', size: '1650.0 hour * milliampere' }],
        },
        { type: 'Display', size: '10.0 inch', serialNumber: 'E1' },
      ],
    });
    expect(device).toEqual({
      'device.type': 'Laptop',
      'device.manufacturer': 'Acme',
      'device.model': 'Plume 10',
      'device.serialNumber': 'PL10-0001',
      'device.chassis': 'Netbook',
      'components[Processor].model': 'Processeur x1',
      'components[RamModule].size': '3072',
      'components[DataStorage].size': '416103',
      'components[DataStorage].type': 'HDD + SSD',
      'components[Battery].health': '75',
      endTime: '2024-09-10 10:44:41',
    });
  });

  it('tells an all-in-one from a desktop by its chassis', async () => {
    const device = await deviceOf({ device: { type: 'Desktop', chassis: 'AllInOne', model: 'Bloc' }, components: [] });
    expect(device['device.type']).toBe('All-in-one');
  });

  it('is read from the answers of the tools when it holds nothing else, as since version 14', async () => {
    const disks = JSON.stringify([{ device: { protocol: 'NVMe' }, user_capacity: { bytes: 512_110_190_592 } }]);
    expect(
      await deviceOf({
        version: '14.0.0',
        timestamp: '2024-03-24T15:59:45+00:00',
        data: { dmidecode: DMIDECODE, smart: disks },
      }),
    ).toEqual({
      'device.type': 'Laptop',
      'device.manufacturer': 'ACME',
      'device.model': 'Plume 14',
      'device.serialNumber': 'PL14-0007',
      'device.chassis': 'Notebook',
      'components[Processor].model': 'Processeur x7',
      'components[RamModule].size': '16384',
      'components[DataStorage].size': '512110',
      'components[DataStorage].type': 'SSD',
      endTime: '2024-03-24 15:59:45',
    });
  });

  it('is refused when it describes no device', async () => {
    expect(await refusalOf(files.open(JSON.stringify({ type: 'Snapshot', device: {}, components: [] })))).toMatchObject(
      { code: 'file-without-device' },
    );
    expect(
      await refusalOf(files.open(JSON.stringify({ type: 'Snapshot', data: { dmidecode: 7, smart: '{' } }))),
    ).toMatchObject({ code: 'file-without-device' });
  });
});
