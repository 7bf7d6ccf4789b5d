import { counted } from './counted.js';

const n = counted('fr');

/** What is kept about people. */
export const privacyFr = {
  title: 'Données personnelles',
  purpose: 'Ce que Prolonge conserve sur les personnes qui l’utilisent, pourquoi, et combien de temps.',
  kept: 'Ce qui est conservé',
  caption: 'Données conservées sur les personnes',
  what: 'Données',
  why: 'Pourquoi',
  howLong: 'Combien de temps',
  notKept: 'Ce qui ne l’est pas',
  never: [
    'Aucun mot de passe : seulement une empreinte dont on ne peut pas le retrouver (argon2id).',
    'Aucune personne dans l’inventaire : les colonnes de noms et d’adresses d’un fichier sont reconnues et laissées de côté.',
    'Aucune mesure d’audience, aucun contenu d’un autre site, aucun cookie publicitaire.',
  ],
  cookies: 'Cookies',
  cookieSentence:
    'Deux au plus, nécessaires au service : celui de votre session, effacé à la déconnexion, et celui de la langue choisie. Un troisième, de dix minutes, si vous passez par le service d’identité de votre organisation.',
  rights: 'Vos droits',
  rightsSentence:
    'Vous pouvez voir tout ce qui est conservé sur vous depuis votre compte. Pour rectifier, effacer ou limiter, adressez-vous au délégué à la protection des données de votre organisation, qui est responsable de ce traitement ; à défaut, à la CNIL.',
  myData: 'Voir mes données',
  hours: (count: number) => n(count, 'heure', 'heures'),
  minutes: (count: number) => n(count, 'minute', 'minutes'),
  months: (count: number) => n(count, 'mois', 'mois'),
};
