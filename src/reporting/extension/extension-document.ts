import type { Device } from '../../inventory/devices/device.js';
import { deviceName } from '../../inventory/domain/device-name.js';
import type { PlanLine } from '../../renewal/domain/extension/plan-line.js';
import { figureOrNull, type FigureDocument } from '../figure-document.js';

/** A device of the extension plan as programs and spreadsheets read it. */
export type ExtensionLineDocument = {
  readonly id: string;
  readonly rank: number;
  readonly name: string | null;
  readonly category: string;
  readonly manufacturer: string | null;
  readonly model: string | null;
  readonly site: string | null;
  readonly ageMonths: number;
  readonly targetMonths: number;
  readonly verdict: string;
  readonly needs: readonly string[];
  readonly actions: readonly string[];
  readonly carbonKgCo2e: FigureDocument | null;
  /** euros */
  readonly moneyEur: FigureDocument | null;
  readonly minutes: number;
  readonly partsEur: number;
  readonly score: number | null;
};

/** @param device null when it left the inventory since the plan was made */
export function extensionLine(line: PlanLine, device: Device | null, rank: number): ExtensionLineDocument {
  const { id, category, ageMonths, targetMonths, verdict, needs, actions, carbon, money, effort, score } = line;
  return {
    ...{ id, rank, name: device === null ? null : deviceName(device), category },
    ...{ manufacturer: device?.manufacturer ?? null, model: device?.model ?? null, site: line.siteName },
    ...{ ageMonths, targetMonths, verdict, needs, actions },
    carbonKgCo2e: figureOrNull(carbon),
    moneyEur: money === null ? null : { central: money.central / 100, low: money.low / 100, high: money.high / 100 },
    ...{ minutes: effort.minutes, partsEur: effort.partsEur, score },
  };
}
