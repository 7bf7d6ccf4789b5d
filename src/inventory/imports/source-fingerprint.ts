import { createHash } from 'node:crypto';

/** The same for files whose columns have the same titles in the same order: what was chosen names them letter for letter. */
export const sourceFingerprint = (headers: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(headers)).digest('hex');
