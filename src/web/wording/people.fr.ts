import { counted } from './counted.js';

const n = counted('fr');
const people = (count: number) => n(count, 'personne', 'personnes');
const sessions = (count: number) => n(count, 'session ouverte sera fermée', 'sessions ouvertes seront fermées');
const tokens = (count: number) => n(count, 'jeton d’API sera révoqué', 'jetons d’API seront révoqués');
const roles = (count: number) => n(count, 'rôle', 'rôles');

export const peopleFr = {
  title: 'Personnes',
  purpose: 'Qui peut entrer, avec quels rôles, dans les organisations que vous administrez.',
  invite: 'Inviter une personne',
  list: {
    caption: people,
    captionRange: (from: string, to: string, count: number) => `${from} à ${to} sur ${people(count)}`,
    name: 'Nom',
    email: 'Adresse',
    roles: 'Rôles',
    status: 'État',
    lastSignIn: 'Dernière connexion',
    andOthers: (first: string, count: number) => `${first}, et ${n(count, 'autre rôle', 'autres rôles')}`,
  },
  done: {
    lastTaken: 'Le rôle est retiré. C’était le dernier de cette personne chez vous : elle n’est plus dans la liste.',
    rolesTaken:
      'Les rôles de vos organisations sont retirés ; le compte reste ouvert pour les autres. Cette personne n’est plus dans la liste.',
  },
  empty: {
    title: 'Personne pour l’instant',
    sentence: 'Vous trouverez ici les personnes de vos organisations, leurs rôles et leur dernière connexion.',
    action: 'Inviter une première personne',
  },
  new: {
    title: 'Inviter une personne',
    purpose: 'Elle reçoit un lien, valable sept jours et une seule fois, pour choisir son mot de passe.',
    name: 'Prénom et nom',
    nameHint: 'Par exemple : Camille Ferrand',
    emailHint: 'Par exemple : camille.ferrand@ville-valombre.fr',
    submit: 'Inviter',
    rolesTitle: 'Ce que permet chaque rôle',
  },
  invited: {
    title: 'Invitation prête',
    purpose: (name: string) => `${name} peut maintenant choisir son mot de passe.`,
    mailed: (email: string) => `Un message avec le lien est parti à ${email}.`,
    notMailed:
      'Aucun message n’est parti : aucun serveur de messagerie n’est réglé, ou il n’a pas répondu. Transmettez ce lien vous-même, par un moyen sûr.',
    link: 'Lien d’invitation, valable sept jours et une seule fois',
    noLink:
      'Cette personne a aussi des rôles que vous ne donnez pas : le lien ne vous est pas montré, il lui est envoyé par message.',
    roleGiven: 'Rôle donné',
    hasAccount: (name: string) => `${name} a déjà un compte : le rôle compte dès maintenant, sans invitation.`,
    see: 'Voir la fiche de cette personne',
    another: 'Inviter quelqu’un d’autre',
  },
  one: {
    purpose: 'Ce que cette personne peut faire dans vos organisations, et l’état de son compte.',
    status: 'État',
    lastSignIn: 'Dernière connexion',
    createdAt: 'Compte créé',
    factor: 'Double authentification',
    factorSet: 'en place',
    factorNotSet: 'pas en place',
    roles: 'Rôles',
    noRole: 'Aucun rôle dans vos organisations.',
    since: (day: string) => `depuis le ${day}`,
    take: 'Retirer',
    takeLabel: (role: string) => `Retirer le rôle ${role}`,
    give: 'Donner un rôle',
    giveSubmit: 'Donner ce rôle',
    account: 'Compte',
    reinvite: 'Envoyer une nouvelle invitation',
    reinviteHow: 'L’ancien lien ne servira plus.',
    unlock: 'Débloquer',
    unlockHow: 'Trop de mots de passe faux : les essais reprennent aussitôt.',
    removeFactor: 'Retirer la double authentification',
    removeFactorHow:
      'Pour un téléphone perdu : ses sessions sont fermées, et sa prochaine connexion en mettra une autre en place. Vérifiez de vive voix que la demande vient d’elle.',
    close: 'Fermer ce compte',
    closeHow: 'Plus rien ne s’ouvre avec lui, par aucune voie. La page suivante dit ce qui s’arrêtera.',
    reopen: 'Rouvrir ce compte',
    reopenHow: 'Les rôles reviennent ; les jetons révoqués le restent.',
    done: {
      given: 'Le rôle est donné.',
      taken: 'Le rôle est retiré. Il ne compte plus dès la prochaine page ouverte.',
      unlocked: 'Le compte est débloqué.',
      factorRemoved: 'La double authentification est retirée et les sessions sont fermées.',
      closed: 'Le compte est fermé : sessions, jetons et liens ne servent plus.',
      reopened: 'Le compte est rouvert.',
    },
  },
  close: {
    title: (name: string) => `Fermer le compte de ${name}`,
    purpose: 'Ce qui va se passer si vous confirmez.',
    effect: (sessionCount: number, tokenCount: number) => {
      const ends = [
        ...(sessionCount > 0 ? [sessions(sessionCount)] : []),
        ...(tokenCount > 0 ? [tokens(tokenCount)] : []),
      ];
      const start = ends.length === 0 ? 'Plus' : `${ends.join(', ')}, et plus`;
      return `${start} aucune connexion ne sera possible avec ce compte. Il pourra être rouvert.`;
    },
    partly: (count: number) =>
      `Cette personne a aussi des rôles que vous ne donnez pas : son compte restera ouvert. ${n(count, 'rôle sera retiré', 'rôles seront retirés')} dans vos organisations.`,
    submit: 'Fermer ce compte',
    submitPartly: (count: number) => `Retirer ${roles(count)}`,
    cancel: 'Ne rien changer',
  },
};
