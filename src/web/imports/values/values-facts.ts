import type { ImportChoices } from '../../../inventory/domain/understanding/import-choices.js';
import type { ImportDocument } from '../../../inventory/domain/import-document.js';

/** What the page of the values is made from. */
export type ValuesFacts = {
  readonly importId: string;
  readonly document: ImportDocument;
  readonly choices: ImportChoices;
};
