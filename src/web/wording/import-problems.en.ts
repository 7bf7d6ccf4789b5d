import type { RefusalText } from '../../wording/refusal-text.js';

/** How each kind of doubtful row is named, and how it is repaired. One entry per `ImportProblem` code. */
export const importProblemsEn: Readonly<Record<string, RefusalText>> = {
  'row-duplicate': {
    title: 'Rows repeated word for word',
    sentence: 'The first one is kept. If they are several devices, give each its serial number.',
  },
  'date-ambiguous': {
    title: 'Dates that can be read in two ways',
    sentence: 'The date is left aside. Write it as 2023-12-31 or 31/12/2023 in the whole column.',
  },
};
