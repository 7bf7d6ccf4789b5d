/** Length of an identity key: a folded manufacturer and a serial number. */
export const KEY_LENGTH = 200;

/** Columns that hold the normalised identities of a device, by kind of identity. */
export const KEY_COLUMNS = ['serialKey', 'assetTagKey', 'uuidKey', 'imeiKey', 'externalIdKey', 'nameKey'] as const;
export type KeyColumn = (typeof KEY_COLUMNS)[number];
