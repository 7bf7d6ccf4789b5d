import type { RefusalText } from './refusal-text.js';

/** What the doors refuse before anything is done. */
export const accessRefusalsFr: Readonly<Record<string, RefusalText>> = {
  'sign-in-needed': {
    title: 'Connexion nécessaire',
    sentence:
      'Votre session est terminée ou vous n’êtes pas connecté. Connectez-vous, puis refaites ce que vous vouliez faire.',
  },
  'not-allowed': {
    title: 'Pas autorisé',
    sentence: 'Vos rôles ne permettent pas cela. Demandez-le à un administrateur de votre organisation.',
  },
  'form-token-wrong': {
    title: 'Formulaire périmé',
    sentence:
      'Ce formulaire ne vient pas de votre session en cours. Rien n’a été changé. Revenez à la page, rechargez-la, puis recommencez.',
  },
  'token-needed': {
    title: 'Jeton nécessaire',
    sentence:
      'Cette adresse demande un jeton d’API valide : « Authorization: Bearer … ». Il est peut-être expiré ou révoqué ; un administrateur en crée un dans Administration, Jetons.',
  },
  'organisation-needs-parent': {
    title: 'Organisation sans parent',
    sentence:
      'Vous pouvez créer une organisation au-dessous de l’une des vôtres : indiquez le code de celle-ci (parentCode).',
  },
};
