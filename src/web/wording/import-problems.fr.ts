import type { RefusalText } from '../../wording/refusal-text.js';

/** How each kind of doubtful row is named, and how it is repaired. One entry per `ImportProblem` code. */
export const importProblemsFr: Readonly<Record<string, RefusalText>> = {
  'row-duplicate': {
    title: 'Lignes répétées à l’identique',
    sentence: 'La première est gardée. Si ce sont plusieurs équipements, donnez un numéro de série à chacun.',
  },
  'date-ambiguous': {
    title: 'Dates à deux lectures possibles',
    sentence: 'La date est laissée de côté. Écrivez-la en 2023-12-31 ou 31/12/2023 dans toute la colonne.',
  },
};
