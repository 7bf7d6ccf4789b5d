import type { KeptKind } from '../../privacy/kept-tables.js';

/** What is kept about people. */
export const privacyFr = {
  title: 'Données personnelles',
  purpose: 'Ce que Prolonge conserve sur les personnes qui l’utilisent, pourquoi, et combien de temps.',
  kept: 'Ce qui est conservé',
  why: 'Pourquoi',
  legalBasis: 'De quel droit',
  howLong: 'Combien de temps',
  whoSees: 'Qui le voit',
  kinds: {
    account: 'Votre compte',
    'signing-in': 'Vos connexions',
    'technical-log': 'Le journal technique',
    'abuse-counts': 'Les compteurs de tentatives',
    programs: 'Les logiciels reliés',
    acts: 'Le journal des actes',
    inventory: 'Les imports',
    devices: 'Les équipements',
    'imported-files': 'Fichiers d’inventaire en cours d’import',
    mails: 'Les courriels',
  } satisfies Record<KeptKind, string>,
  notKept: 'Ce qui ne l’est pas',
  never: [
    'Aucun mot de passe : seulement une empreinte dont on ne peut pas le retrouver (argon2id).',
    'Aucune mesure d’audience, aucun contenu d’un autre site, aucun cookie publicitaire.',
  ],
  cookies: 'Cookies',
  cookieSentence:
    'Deux au plus, nécessaires au service : celui de votre session, effacé à la déconnexion, et celui de la langue choisie. Un troisième, de dix minutes, si vous passez par le service d’identité de votre organisation.',
  rights: 'Vos droits',
  rightsSentence:
    'Vous pouvez voir tout ce qui est conservé sur vous depuis votre compte. Pour rectifier, effacer ou limiter, adressez-vous au délégué à la protection des données de votre organisation, qui est responsable de ce traitement ; à défaut, à la CNIL.',
  myData: 'Voir mes données',
};
