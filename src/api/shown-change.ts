import type { PlannedChange } from '../inventory/planning/planned-row.js';

/** What a row will do to a device: `changes` has each field before and after. */
export type ShownChange = {
  readonly row: number;
  readonly device: string;
  readonly action: PlannedChange['action'];
  readonly changes: PlannedChange['changes'];
};

export const shownChange = ({ position: row, device, action, changes }: PlannedChange): ShownChange => ({
  ...{ row, device, action, changes },
});
