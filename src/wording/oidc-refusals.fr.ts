import type { RefusalText } from './refusal-text.js';

/** Signing in through an identity provider. */
export const oidcRefusalsFr: Readonly<Record<string, RefusalText>> = {
  'oidc-unavailable': {
    title: 'Service de connexion injoignable',
    sentence:
      'Le fournisseur d’identité ne répond pas, ou n’est pas réglé ici. Réessayez dans quelques minutes ; si cela dure, prévenez l’exploitant de Prolonge.',
  },
  'oidc-failed': {
    title: 'Connexion refusée par prudence',
    sentence:
      'La réponse du fournisseur d’identité n’a pas passé nos vérifications ({reason}) : vous n’êtes pas connecté. Recommencez depuis la page de connexion ; si cela se répète, transmettez ce code à l’exploitant.',
  },
  'oidc-refused': {
    title: 'Connexion non aboutie',
    sentence:
      'Le fournisseur d’identité n’a pas confirmé la connexion ({error}) : elle y a été refusée ou abandonnée. Recommencez depuis la page de connexion ; si vous n’avez rien abandonné, transmettez ce code à l’exploitant.',
  },
  'oidc-attempt-unknown': {
    title: 'Connexion à recommencer',
    sentence:
      'Cette connexion a déjà servi, a dépassé dix minutes, ou a commencé dans un autre navigateur. Recommencez depuis la page de connexion.',
  },
  'oidc-no-account': {
    title: 'Pas encore de compte ici',
    sentence:
      'Votre identité est confirmée, mais aucune invitation en cours ne porte l’adresse électronique qu’elle garantit. Demandez à l’administrateur de votre organisation de vous inviter à cette adresse. Si vous avez déjà un mot de passe ici, connectez-vous avec lui.',
  },
  'oidc-account-closed': {
    title: 'Compte fermé',
    sentence:
      'Votre identité est confirmée, mais votre compte a été fermé. Demandez à l’administrateur de votre organisation de le rouvrir.',
  },
};
