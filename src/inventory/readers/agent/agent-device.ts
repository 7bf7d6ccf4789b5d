import { DomainError } from '../../../kernel/domain-error.js';
import type { Decision } from '../../domain/source-file.js';
import { isRecord, recordsOf, textOf, type JsonRecord } from '../json-record.js';
import { AGENT_PATHS, LEFT_OUT_PATHS, xmlPath, type AgentPath } from './agent-paths.js';
import { batteryHealth } from './battery-health.js';
import { chassisWord } from './chassis-word.js';
import { fixedDisks } from './fixed-disks.js';

type DeviceCells = {
  readonly columns: readonly { readonly header: string; readonly value: string }[];
  readonly decisions: readonly Decision[];
};

/** Android puts the kind of its build there: it is nobody's label. */
const ANDROID_BUILD = /^(release|test|dev)-keys$/;

/**
 * The one device an inventory describes, as a column per path that is read. Its virtual machines, screens, users and
 * software are no devices and are not read.
 * @param document the JSON of an agent, or its XML made into the same shape
 * @throws DomainError `file-without-device` when nothing says what the device is
 */
export function agentDevice(document: JsonRecord, notation: 'json' | 'xml', fileName: string): DeviceCells {
  const content = section(document, 'content');
  const bios = section(content, 'bios');
  const hardware = section(content, 'hardware');
  const system = section(content, 'operatingsystem');
  const disks = fixedDisks(recordsOf(content['storages']));
  const model = textOf(bios['smodel']);
  const oldSystem = [hardware['osname'], hardware['osversion']].map(textOf).join(' ').trim();
  const os = textOf(system['full_name']) || textOf(system['name']) || oldSystem;
  const tag = textOf(bios['assettag']);
  const cells: Readonly<Record<AgentPath, string>> = {
    'content.bios.smanufacturer': textOf(bios['smanufacturer']),
    'content.bios.smodel': model,
    'content.bios.ssn': textOf(bios['ssn']),
    'content.bios.assettag': ANDROID_BUILD.test(tag) ? '' : tag,
    'content.bios.skunumber': textOf(bios['skunumber']),
    'content.hardware.name': textOf(hardware['name']),
    'content.hardware.uuid': textOf(hardware['uuid']),
    'content.hardware.chassis_type': chassisWord({
      chassis: textOf(hardware['chassis_type']) || textOf(bios['type']),
      itemType: textOf(document['itemtype']),
      hypervisor: textOf(hardware['vmsystem']),
      os,
      model,
      simCards: recordsOf(content['simcards']),
    }),
    'content.hardware.memory': textOf(hardware['memory']),
    'content.operatingsystem.full_name': os,
    'content.operatingsystem.version': textOf(system['version']),
    'content.cpus[].name': firstText(content['cpus'], 'name'),
    'content.storages[].disksize': disks.sizeMb,
    'content.storages[].type': disks.kind,
    'content.storages[].interface': disks.interface,
    'content.batteries[]': batteryHealth(recordsOf(content['batteries'])),
    'content.simcards[].imei': firstText(content['simcards'], 'imei'),
    'content.accesslog.logdate': textOf(section(content, 'accesslog')['logdate']),
    tag: textOf(document['tag']),
  };
  if (Object.values({ ...cells, tag: '' }).every((cell) => cell === '')) {
    throw new DomainError('file-without-device', 'invalid', { file: fileName });
  }
  const header = (path: Parameters<typeof xmlPath>[0]): string => (notation === 'xml' ? xmlPath(path) : path);
  const read = AGENT_PATHS.map((path) => ({ header: header(path), value: cells[path] }));
  const leftOut = LEFT_OUT_PATHS.map((path) => ({ header: header(path), value: '' }));
  return { columns: [...read, ...leftOut], decisions: disks.decision === null ? [] : [disks.decision] };
}

function section(record: JsonRecord, name: string): JsonRecord {
  const value = record[name];
  return isRecord(value) ? value : {};
}

const firstText = (list: unknown, name: string): string =>
  recordsOf(list)
    .map((record) => textOf(record[name]))
    .find((text) => text !== '') ?? '';
