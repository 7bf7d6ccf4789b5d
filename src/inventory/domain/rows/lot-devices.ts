import { fold } from '../../../kernel/text.js';
import type { DeviceData } from '../device-fields.js';
import { Fingerprinter } from '../identity/fingerprint.js';
import { textLimit } from '../text-limit.js';
import type { MakerNames } from '../vocabulary/maker-names.js';

/** Devices that one row may count: a delivery of a school; more is a question. */
export const MOST_IN_A_LOT = 300;

/**
 * The devices of a row that counts several without a number for each: as many as it says, each with a number of its own made of
 * what does not change in the row (its name, its product, where and when it was bought) and of its rank. So the same row read again
 * finds the same devices, and a row that counts more than last time adds the difference.
 */
export function lotDevices(data: DeviceData, quantity: number, makers: MakerNames): readonly DeviceData[] {
  const lot = lotKey(data, makers);
  return Array.from({ length: quantity }, (_device, at) => ({
    ...data,
    externalId: `lot-${lot}-${String(at + 1)}`,
    name: data.name === null ? null : ranked(data.name, at + 1),
  }));
}

function lotKey(data: DeviceData, makers: MakerNames): string {
  const fingerprinter = new Fingerprinter().start();
  const { externalId, name, category, manufacturer, model, modelNumber } = data;
  const { siteName, department, purchasedOn, orderNumber } = data;
  const maker = manufacturer === null ? null : makers.canonical(manufacturer);
  const told =
    externalId !== null
      ? [externalId]
      : [name, category, maker, model, modelNumber, siteName, department, purchasedOn, orderNumber];
  for (const text of told) fingerprinter.add(fold(text ?? ''));
  const { high, low } = fingerprinter.end();
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
}

function ranked(name: string, rank: number): string {
  const mark = ` (${String(rank)})`;
  return name.slice(0, textLimit('name') - mark.length) + mark;
}
