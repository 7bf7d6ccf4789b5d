import { saysStorageKind } from '../understanding/evidence-column.js';
import { countReader } from '../values/read-count.js';
import { priceReader } from '../values/read-price.js';
import { percentReader } from '../values/read-share.js';
import { sizeReader } from '../values/read-size.js';
import { remember } from '../values/remember.js';
import { storageKindIn } from '../values/storage-kind.js';
import { put, type StepMaker } from './step.js';

/** Fields that hold a figure. */
export const FIGURE_STEPS = {
  purchasePriceCents: (use, { nullMarkers }) =>
    put(
      remember(priceReader(use.decimalMark, nullMarkers)),
      (draft, cents) => (draft.data.purchasePriceCents ??= cents),
    ),
  ramGb: (use, { nullMarkers }) =>
    put(remember(sizeReader('memory', use.unit, nullMarkers)), (draft, size) => (draft.data.ramGb ??= size)),
  storageGb: (use, { nullMarkers }) => {
    if (saysStorageKind(use.header)) {
      return put(remember(storageKindIn), (draft, kind) => (draft.data.storageKind ??= kind));
    }
    const read = remember(sizeReader('storage', use.unit, nullMarkers));
    const kindOf = remember((text) => storageKindIn(text) ?? storageKindIn(use.header));
    return (draft, cell, report) => {
      const size = read(cell, report);
      if (size === null) return;
      draft.data.storageGb ??= size;
      draft.data.storageKind ??= kindOf(cell, report);
    };
  },
  batteryHealthPct: (_use, { nullMarkers }) =>
    put(remember(percentReader(nullMarkers)), (draft, percent) => (draft.data.batteryHealthPct ??= percent)),
  quantity: (_use, { nullMarkers }) =>
    put(remember(countReader(nullMarkers)), (draft, count) => (draft.quantity ??= count)),
  warrantyMonths: (_use, { nullMarkers }) =>
    put(remember(countReader(nullMarkers)), (draft, months) => (draft.warrantyMonths ??= months)),
} as const satisfies Readonly<Record<string, StepMaker>>;
