import type { TokenRights } from '../../accounts/domain/token-wish.js';
import { counted } from './counted.js';

const n = counted('fr');

/** API tokens. */
export const tokensFr = {
  title: 'Jetons d’API',
  purpose: 'Ce avec quoi d’autres logiciels lisent le parc ou y apportent des inventaires.',
  make: 'Créer un jeton',
  list: {
    caption: (count: number) => n(count, 'jeton', 'jetons'),
    captionRange: (from: string, to: string, count: number) => `${from} à ${to} sur ${n(count, 'jeton', 'jetons')}`,
    name: 'Nom',
    prefix: 'Début',
    organisation: 'Organisation',
    rights: 'Droits',
    madeBy: 'Créé par',
    lastUsed: 'Dernier usage',
    expires: 'Fin',
    state: 'État',
  },
  rights: { read: 'lecture', write: 'lecture et import' } satisfies Record<TokenRights, string>,
  state: { live: 'actif', expired: 'expiré', revoked: 'révoqué' },
  byOperator: 'l’exploitant',
  empty: {
    title: 'Aucun jeton pour l’instant',
    sentence: 'Vous trouverez ici les jetons de vos organisations, leur fin et leur dernier usage.',
    action: 'Créer un premier jeton',
  },
  new: {
    title: 'Créer un jeton d’API',
    purpose: 'Un jeton ne peut jamais plus que la personne qui l’a créé, et s’arrête avec son compte.',
    name: 'À quoi sert-il ?',
    nameHint: 'Par exemple : inventaire GLPI de nuit',
    rights: 'Droits',
    days: 'Durée en jours',
    daysHint: (most: number) => `De 1 à ${most}. Un jeton se remplace avant sa fin.`,
    submit: 'Créer le jeton',
  },
  made: {
    title: 'Jeton créé',
    purpose: (name: string) => `Donnez-le au logiciel « ${name} ».`,
    secret: 'Jeton',
    how: 'À envoyer dans l’en-tête de chaque demande :',
    back: 'Voir les jetons',
  },
  one: {
    purpose: 'Ce qu’il permet, jusqu’à quand, et comment l’arrêter.',
    revokeTitle: 'Révoquer',
    revoke: (name: string, lastUsed: string) =>
      `Le jeton « ${name} » cessera de servir aussitôt, pour toujours. Dernier usage : ${lastUsed}.`,
    submit: 'Révoquer ce jeton',
    cancel: 'Ne rien changer',
    revoked: 'Le jeton est révoqué : il ne sert plus.',
  },
};
