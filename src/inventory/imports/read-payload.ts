import type { ImportChoices } from '../domain/understanding/import-choices.js';
import { readChoices } from './read-choices.js';
import { writeChoices } from './write-choices.js';

export const READ_JOB = 'import-read';

type Payload = { readonly choices: string | null; readonly isAnew: boolean };

/** What a job that reads is told. @param isAnew a person has just settled everything: nothing remembered is added */
export const readPayload = (choices: ImportChoices | undefined, isAnew: boolean): string =>
  JSON.stringify({ choices: choices === undefined ? null : writeChoices(choices), isAnew } satisfies Payload);

/** What `readPayload` wrote. */
export function payloadRead(text: string): { readonly choices: ImportChoices | undefined; readonly isAnew: boolean } {
  const { choices, isAnew } = JSON.parse(text) as Payload;
  return { choices: choices === null ? undefined : readChoices(choices), isAnew };
}
