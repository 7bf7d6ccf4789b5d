import { counted } from './counted.js';
import { formatIn } from './format.js';

const n = counted('fr');
const { integer } = formatIn('fr');
const rows = (count: number) => n(count, 'ligne', 'lignes');

/** An import that is read or applied: how far it is. */
export const importRunningFr = {
  reading: 'Lecture du fichier',
  readingPurpose: (file: string) => `${file} est en cours de lecture. Rien n’est écrit dans le parc.`,
  applying: 'Import en cours',
  applyingPurpose: (file: string) =>
    `${file} est en cours d’écriture dans le parc. Tout sera écrit, ou rien ne le sera.`,
  left: (minutes: number) =>
    minutes < 1
      ? 'Encore moins d’une minute, au rythme vu jusqu’ici.'
      : `Encore ${n(minutes, 'minute', 'minutes')} environ, au rythme vu jusqu’ici.`,
  leftUnknown: 'Le temps restant sera dit dès qu’un rythme aura été vu.',
  rowsToWrite: (total: number) => `${rows(total)} à écrire dans le parc`,
  follow: 'Suivre sans rien faire',
  following: 'La page se recharge toutes les dix secondes.',
  stopFollowing: 'Ne plus suivre',
  leave: 'Vous pouvez quitter cette page : la liste des imports dit où en est celui-ci.',
  rowsRead: (done: number) => `${n(done, 'ligne lue', 'lignes lues')}`,
  rowsOf: (done: number, total: number) => `${integer(done)} sur ${rows(total)}`,
  refresh: 'Actualiser',
  still: 'La page ne se recharge pas d’elle-même.',
};
