import { DomainError } from '../../../kernel/domain-error.js';
import { IDENTITY_KINDS, type IdentityKey, type IdentityKind } from './identity-keys.js';

/** The kinds of identity an organisation believes, the surest first; those that are not there are not used to find a device. */
export type IdentityOrder = readonly IdentityKind[];

/** @throws DomainError `identity-order-wrong` unless there is at least one kind, each known and named once */
export function parseIdentityOrder(words: readonly string[]): IdentityOrder {
  const kinds = words.flatMap((word) => IDENTITY_KINDS.find((kind) => kind === word) ?? []);
  if (words.length === 0 || kinds.length !== words.length || new Set(kinds).size !== kinds.length) {
    throw new DomainError('identity-order-wrong', 'invalid', {
      value: words.join(', '),
      expected: IDENTITY_KINDS.join(', '),
    });
  }
  return kinds;
}

/** Whether an order, which may come from another thread, is the one that holds where nobody chose another. */
export const isUsual = (order: IdentityOrder): boolean =>
  order.length === IDENTITY_KINDS.length && order.every((kind, at) => kind === IDENTITY_KINDS[at]);

/** The keys of a device that the organisation believes, in its order. */
export const inOrder = (keys: readonly IdentityKey[], order: IdentityOrder): readonly IdentityKey[] =>
  order === IDENTITY_KINDS ? keys : order.flatMap((kind) => keys.filter((key) => key.kind === kind));

/** What proves, against the key a device was found by, that it is another one. A tag may be stuck on another device, a source may
 * renumber; a tag that changed while the serial number is the same is no conflict. */
const PROOFS: Readonly<Record<IdentityKind, readonly IdentityKind[]>> = {
  serial: [],
  imei: [],
  'asset-tag': ['serial', 'imei'],
  uuid: ['serial', 'imei'],
  'external-id': ['serial', 'imei', 'asset-tag'],
  name: ['serial', 'imei', 'asset-tag'],
};

/**
 * Whether another number of one kind proves that a device found by another kind is not the one. An organisation that places a
 * kind above one that would contradict it believes it instead, and the other way round.
 */
export function proves(kind: IdentityKind, foundBy: IdentityKind, order: IdentityOrder): boolean {
  if (order === IDENTITY_KINDS) return PROOFS[foundBy].includes(kind);
  if (!order.includes(kind)) return false;
  const isAbove = order.indexOf(kind) < order.indexOf(foundBy);
  const wasAbove = IDENTITY_KINDS.indexOf(kind) < IDENTITY_KINDS.indexOf(foundBy);
  if (isAbove === wasAbove) return PROOFS[foundBy].includes(kind);
  return isAbove && PROOFS[kind].includes(foundBy);
}
