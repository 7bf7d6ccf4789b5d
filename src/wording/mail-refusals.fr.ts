import type { RefusalText } from './refusal-text.js';

/** What the sending of mails refuses. */
export const mailRefusalsFr: Readonly<Record<string, RefusalText>> = {
  'mail-address-wrong': {
    title: 'Adresse électronique non valide',
    sentence:
      'Aucun message ne peut partir à cette adresse. Donnez une seule adresse, de la forme prenom.nom@exemple.fr.',
  },
  'mail-not-sent': {
    title: 'Message non envoyé',
    sentence:
      'Le serveur de messagerie n’a pas pris le message. Réessayez dans quelques minutes ; si cela se répète, prévenez l’exploitant du service.',
  },
};
