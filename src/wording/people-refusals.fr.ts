import type { RefusalText } from './refusal-text.js';

/** What is refused to who administers people and tokens, at the first run, and on a demonstration. */
export const peopleRefusalsFr: Readonly<Record<string, RefusalText>> = {
  'person-unknown': {
    title: 'Personne introuvable',
    sentence:
      'Aucune personne de ce nom n’a de rôle dans vos organisations. Revenez à la liste des personnes, ou invitez-la.',
  },
  'person-name-wrong': {
    title: 'Nom refusé',
    sentence: 'Un nom tient sur une ligne, de 1 à {most} caractères visibles. Corrigez-le.',
  },
  'person-beyond-yours': {
    title: 'Compte hors de votre portée',
    sentence:
      'Cette personne a aussi des rôles que vous ne pouvez pas donner. Rien n’a été fait. Adressez-vous à un administrateur de la collectivité dont elle dépend.',
  },
  'person-closed': {
    title: 'Compte déjà fermé',
    sentence: 'Ce compte est déjà fermé : plus rien ne s’ouvre avec lui. Vous n’avez rien à faire.',
  },
  'person-not-closed': {
    title: 'Compte déjà ouvert',
    sentence: 'Ce compte n’est pas fermé. Vous n’avez rien à faire.',
  },
  'person-not-invited': {
    title: 'Invitation sans objet',
    sentence:
      'Seule une personne qui n’est pas encore venue peut être invitée à nouveau. Si elle a oublié son mot de passe, qu’elle en demande un autre sur la page de connexion.',
  },
  'role-unknown': {
    title: 'Rôle inconnu',
    sentence: '« {value} » n’est pas un rôle que l’on donne à une personne. Choisissez parmi : {expected}.',
  },
  'reach-unknown': {
    title: 'Portée inconnue',
    sentence: '« {value} » n’est pas une portée. Choisissez parmi : {expected}.',
  },
  'role-beyond-yours': {
    title: 'Rôle hors de votre portée',
    sentence:
      'Le rôle « {role} » permet, là où il compte, ce que vous ne pouvez pas donner vous-même. Choisissez un rôle ou une portée dans vos organisations, ou adressez-vous à un administrateur au-dessus.',
  },
  'role-held': {
    title: 'Rôle déjà tenu',
    sentence:
      'Cette personne a déjà le rôle « {role} » dans cette organisation, avec la même portée. Rien n’est changé.',
  },
  'role-not-held': {
    title: 'Rôle non tenu',
    sentence:
      'Cette personne n’a pas le rôle « {role} » dans cette organisation. Rechargez la page : il a pu être retiré.',
  },
  'last-administrator': {
    title: 'Dernier administrateur',
    sentence:
      'Sans cette personne, plus personne n’administrerait une organisation. Donnez d’abord le rôle d’administrateur à quelqu’un d’autre, et attendez qu’il se soit connecté.',
  },
  'token-unknown': {
    title: 'Jeton introuvable',
    sentence: 'Aucun jeton de vos organisations n’a cet identifiant. Revenez à la liste des jetons.',
  },
  'token-name-wrong': {
    title: 'Nom de jeton refusé',
    sentence:
      'Le nom d’un jeton tient sur une ligne, de 1 à {most} caractères visibles. Dites à quoi il sert, par exemple : inventaire GLPI.',
  },
  'token-days-wrong': {
    title: 'Durée de jeton refusée',
    sentence: 'Un jeton vit de 1 à {most} jours entiers. Corrigez la durée ; un jeton se remplace avant sa fin.',
  },
  'token-rights-unknown': {
    title: 'Droits de jeton inconnus',
    sentence: '« {value} » n’est pas un droit de jeton. Choisissez parmi : {expected}.',
  },
  'token-beyond-yours': {
    title: 'Jeton hors de votre portée',
    sentence:
      'Un jeton ne peut pas plus que la personne qui le crée. Choisissez une organisation ou une portée que vous administrez.',
  },
  'demo-loopback-only': {
    title: 'Démonstration réservée à cet ordinateur',
    sentence:
      'Cette base est une démonstration, où l’on entre sans mot de passe : elle n’est servie qu’à cet ordinateur. Retirez PROLONGE_PUBLIC_URL et gardez PROLONGE_HOST=127.0.0.1, ou choisissez une autre base avec PROLONGE_DATABASE_URL.',
  },
  'demo-only': {
    title: 'Réservé à la démonstration',
    sentence:
      'Les comptes d’essai n’existent que dans une base de démonstration, depuis cet ordinateur. Connectez-vous avec votre compte.',
  },
};
