import { counted } from './counted.js';

const n = counted('fr');
const devices = (count: number) => n(count, 'équipement', 'équipements');

export const importUndoFr = {
  open: 'Annuler cet import',
  until: (day: string) => `Cet import peut être annulé jusqu’au ${day}.`,
  over: (day: string) => `Cet import ne peut plus être annulé depuis le ${day} : l’état d’avant n’est plus gardé.`,
  title: (file: string) => `Annuler l’import de ${file}`,
  purpose: 'Le parc retrouve ce qu’il était avant cet import, sauf ce qui a changé depuis.',
  removed: (count: number) =>
    `${n(count, 'équipement créé sera retiré du parc', 'équipements créés seront retirés du parc')}.`,
  restored: (count: number) =>
    `${n(count, 'équipement mis à jour retrouvera ses valeurs', 'équipements mis à jour retrouveront leurs valeurs')} d’avant.`,
  keptSentence: (count: number) =>
    count === 0
      ? 'Rien n’a changé depuis : tout sera défait.'
      : `${n(count, 'équipement restera tel quel, car il a changé', 'équipements resteront tels quels, car ils ont changé')} depuis.`,
  kept: 'Ce qui reste, et pourquoi',
  keptCaption: 'Équipements qui ont changé depuis cet import',
  device: 'Équipement',
  because: 'Raison',
  byHand: 'modifié à la main',
  byImport: 'modifié par un autre import',
  who: 'Par qui',
  when: 'Quand',
  submit: (count: number) => `Annuler l’import de ${devices(count)}`,
  keep: 'Garder cet import',
  done: (when: string, how: string) => `Annulé le ${when}${how}.`,
  reversed: (count: number) =>
    `${n(count, 'équipement a retrouvé son état', 'équipements ont retrouvé leur état')} d’avant.`,
  stayed: (count: number) => `${n(count, 'équipement est resté tel quel', 'équipements sont restés tels quels')}.`,
  nothingKept: 'Rien n’est resté de cet import.',
};
