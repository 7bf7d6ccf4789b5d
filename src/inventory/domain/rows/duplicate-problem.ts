import type { Duplicate } from '../identity/duplicate-watch.js';
import type { IdentityConflict } from '../identity/identity-conflict.js';
import type { IdentityKind } from '../identity/identity-keys.js';
import type { RowProblem } from '../understanding/understanding.js';
import type { InterpretedRow } from './interpreted-row.js';

const FIELDS: Readonly<
  Record<
    IdentityKind,
    readonly [field: string, datum: 'serialNumber' | 'assetTag' | 'uuid' | 'imei' | 'externalId' | 'name']
  >
> = {
  serial: ['serial_number', 'serialNumber'],
  'asset-tag': ['asset_tag', 'assetTag'],
  uuid: ['uuid', 'uuid'],
  imei: ['imei', 'imei'],
  'external-id': ['external_id', 'externalId'],
  name: ['name', 'name'],
};

/** What to say of a row found to be a duplicate inside its file. */
export function duplicateProblem(row: InterpretedRow, { code, firstRow, key }: Duplicate): RowProblem {
  const about = key && FIELDS[key.kind];
  const identity = about ? row.data[about[1]] : null;
  return {
    row: row.position,
    column: null,
    field: about ? about[0] : null,
    code,
    facts: { firstRow, identity },
    value: identity,
  };
}

/** What to say of a row that counts devices of a lot that an earlier one counts; a row written twice is one of the duplicates. */
export function lotTwiceProblem(row: InterpretedRow, duplicate: Duplicate): RowProblem {
  const problem = duplicateProblem(row, duplicate);
  return duplicate.code === 'row-duplicate' ? problem : { ...problem, field: 'quantity', code: 'lot-twice-in-file' };
}

/** What to say of a row whose number several known devices bear. */
export function sharedProblem(row: InterpretedRow, foundBy: IdentityKind): RowProblem {
  const [field, datum] = FIELDS[foundBy];
  const identity = row.data[datum];
  return { row: row.position, column: null, field, code: 'identity-shared', facts: { identity }, value: identity };
}

/** What to say of a row whose numbers are those of two known devices. */
export function ofTwoProblem(row: InterpretedRow, foundBy: IdentityKind, otherKind: IdentityKind): RowProblem {
  const [, datum] = FIELDS[foundBy];
  const [field, other] = FIELDS[otherKind];
  const facts = { identity: row.data[datum], other: row.data[other] };
  return { row: row.position, column: null, field, code: 'identity-of-two', facts, value: row.data[other] };
}

/** What to say of a row whose device is known with another tag, when that is not to be taken. */
export const tagProblem = (row: InterpretedRow, known: string): RowProblem => ({
  ...{ row: row.position, column: null, field: 'asset_tag', code: 'tag-changed' as const },
  ...{ facts: { known, given: row.data.assetTag }, value: row.data.assetTag },
});

/** What to say of a row whose device is known under another number. */
export function conflictProblem(row: InterpretedRow, conflict: IdentityConflict): RowProblem {
  const [, foundBy] = FIELDS[conflict.foundBy];
  const [field, contradictedBy] = FIELDS[conflict.contradictedBy];
  const facts = { identity: row.data[foundBy], known: conflict.known };
  return { row: row.position, column: null, field, code: 'identity-conflict', facts, value: row.data[contradictedBy] };
}
