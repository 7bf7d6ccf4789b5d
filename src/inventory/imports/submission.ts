import { createHash } from 'node:crypto';

/** What two posts of one form have in common: the same person, the same file under the same name, the same wishes. */
export const submissionOf = (parts: readonly (string | null)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');
