import type { ImportSummary } from '../inventory/imports/import-summary.js';
import { writeChoices } from '../inventory/imports/write-choices.js';

/** An import as the API gives it: choices are written as `import --mapping` takes them. */
export type ShownImport = Omit<ImportSummary, 'choices'> & {
  readonly choices: Readonly<Record<string, unknown>> | null;
};

export const shownImport = ({ choices, ...summary }: ImportSummary): ShownImport => ({
  ...summary,
  choices: choices === null ? null : (JSON.parse(writeChoices(choices)) as Record<string, unknown>),
});
