/** Where an import stands. `reading` and `applying` belong to a running process. */
export const IMPORT_STAGES = ['reading', 'previewed', 'applying', 'applied', 'undone', 'cancelled', 'refused'] as const;
export type ImportStage = (typeof IMPORT_STAGES)[number];

/** What may follow what (a file that waits may be read again with other choices); `stagesBefore` reads it backwards. */
const NEXT_IMPORT_STAGE: Readonly<Record<ImportStage, readonly ImportStage[]>> = {
  reading: ['previewed', 'refused', 'cancelled'],
  previewed: ['reading', 'applying', 'cancelled', 'refused'],
  applying: ['applied', 'previewed'],
  applied: ['undone'],
  undone: [],
  cancelled: [],
  refused: [],
};

/** The stages from which an import may come to this one. */
export const stagesBefore = (stage: ImportStage): ImportStage[] =>
  IMPORT_STAGES.filter((one) => NEXT_IMPORT_STAGE[one].includes(stage));
