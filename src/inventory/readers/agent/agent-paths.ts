/**
 * The data read from an inventory agent, and no other: nothing about people, software or networks. `[]` is a list, of
 * which one value is made. Units are the agent's: `hardware.memory` and `disksize` in MB, the battery in % of its capacity
 * when new. Named as in the inventory format of GLPI (https://github.com/glpi-project/inventory_format, MIT).
 */
export const AGENT_PATHS = [
  'content.bios.smanufacturer',
  'content.bios.smodel',
  'content.bios.ssn',
  'content.bios.assettag',
  'content.bios.skunumber',
  'content.hardware.name',
  'content.hardware.uuid',
  'content.hardware.chassis_type',
  'content.hardware.memory',
  'content.operatingsystem.full_name',
  'content.operatingsystem.version',
  'content.cpus[].name',
  'content.storages[].disksize',
  'content.storages[].type',
  'content.storages[].interface',
  'content.batteries[]',
  'content.simcards[].imei',
  'content.accesslog.logdate',
  'tag',
] as const;
export type AgentPath = (typeof AGENT_PATHS)[number];

/**
 * Paths that agents fill and that are never read: people, and screens, which are devices of their own. They are told of,
 * as columns without a value, so that a person sees that they were left out.
 */
export const LEFT_OUT_PATHS = ['content.monitors[]', 'content.users[].login'] as const;

/** The path as the XML of FusionInventory and GLPI writes it. */
export function xmlPath(path: AgentPath | (typeof LEFT_OUT_PATHS)[number]): string {
  if (path === 'tag') return 'CONTENT/ACCOUNTINFO[KEYNAME=TAG]/KEYVALUE';
  return path.replaceAll('[]', '').replaceAll('.', '/').toUpperCase();
}
