import type { DemoDevice } from '../device.js';

/** How Windows and Android give the makers' names. */
const REPORTED: Readonly<Record<string, string>> = {
  Dell: 'Dell Inc.',
  Lenovo: 'LENOVO',
  Samsung: 'samsung',
  iiyama: 'Iiyama North America',
};

export const reportedMaker = (device: DemoDevice): string => REPORTED[device.manufacturer] ?? device.manufacturer;

/** The model as an agent reads it in the firmware: HP repeats its name, screens carry the maker's. */
export function reportedModel(device: DemoDevice): string {
  if (device.kind === 'monitor') return `${device.manufacturer.toUpperCase()} ${device.model}`;
  return device.manufacturer === 'HP' ? `HP ${device.model}` : device.model;
}

/** Brand and model in one cell, as people write them; a Fairphone already says its maker. */
export const labelled = (device: DemoDevice): string =>
  device.model.startsWith(device.manufacturer) ? device.model : `${device.manufacturer} ${device.model}`;

/** `Windows 11 Professionnel`, `Android`, `iPadOS`; empty for what runs none. */
export function systemName(device: DemoDevice): string {
  if (device.system === null) return '';
  return device.system.family === 'windows' ? `Microsoft Windows ${device.system.edition}` : mobileName(device.system);
}

/** `22H2` for Windows, the version for the others. */
export const systemVersion = (device: DemoDevice): string =>
  device.system === null ? '' : device.system.family === 'windows' ? device.system.release : device.system.edition;

/** All in one cell: `Windows 10 Professionnel 22H2`, `Android 13`. */
export function wholeSystem(device: DemoDevice): string {
  const name = systemName(device).replace('Microsoft ', '');
  return name === '' ? '' : `${name} ${systemVersion(device)}`;
}

const mobileName = (system: NonNullable<DemoDevice['system']>): string =>
  ({ windows: 'Windows', android: 'Android', ios: 'iOS', ipados: 'iPadOS' })[system.family];
