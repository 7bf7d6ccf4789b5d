/** The head of an organisation's chain of acts. */
type ChainHead = { readonly organisationId: string; readonly length: number; readonly headHash: string };

/** What a backup says of itself: checked against what it holds before anything is replaced by it. */
export type BackupManifest = {
  /** instant */
  readonly takenAt: string;
  /** version of Prolonge that took it */
  readonly product: string;
  /** name of the last migration that the database went through */
  readonly schema: string;
  /** how many rows each table has */
  readonly rows: Readonly<Record<string, number>>;
  readonly chains: readonly ChainHead[];
};

/** Reads the manifest of a backup; null when the text is none. */
export function parseManifest(text: string): BackupManifest | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(parsed)) return null;
  const { takenAt, product, schema, rows, chains } = parsed;
  const isRight =
    [takenAt, product, schema].every((value) => typeof value === 'string') &&
    isRecord(rows) &&
    Object.values(rows).every(Number.isInteger) &&
    Array.isArray(chains) &&
    chains.every(isChainHead);
  return isRight ? (parsed as BackupManifest) : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isChainHead = (value: unknown): value is ChainHead =>
  isRecord(value) &&
  typeof value.organisationId === 'string' &&
  Number.isInteger(value.length) &&
  typeof value.headHash === 'string';
