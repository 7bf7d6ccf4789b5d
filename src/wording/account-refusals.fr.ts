import type { RefusalText } from './refusal-text.js';

/** Refusals about signing in, passwords and second factors. None says whether an account exists. */
export const accountRefusalsFr: Readonly<Record<string, RefusalText>> = {
  'email-wrong': {
    title: 'Adresse électronique incorrecte',
    sentence:
      'Ceci n’est pas une adresse électronique que Prolonge accepte. Écrivez-la sans accent ni espace, par exemple prenom.nom@example.fr.',
  },
  'password-too-short': {
    title: 'Mot de passe trop court',
    sentence: 'Le mot de passe doit avoir au moins {fewest} caractères. Une phrase de quatre ou cinq mots convient.',
  },
  'password-too-long': {
    title: 'Mot de passe trop long',
    sentence: 'Le mot de passe ne peut pas dépasser {most} caractères. Raccourcissez-le.',
  },
  'password-breached': {
    title: 'Mot de passe trop connu',
    sentence:
      'Ce mot de passe, ou un autre presque pareil, est parmi ceux que les pirates essaient en premier. Choisissez plutôt une phrase de quatre ou cinq mots sans lien entre eux.',
  },
  'password-about-you': {
    title: 'Mot de passe trop facile à deviner',
    sentence:
      'Ce mot de passe n’est fait que de votre nom, de votre adresse, de votre organisation ou de Prolonge. Choisissez des mots qui n’ont pas de rapport avec vous.',
  },
  'sign-in-failed': {
    title: 'Connexion refusée',
    sentence:
      'L’adresse ou le mot de passe ne convient pas. Vérifiez-les, ou demandez un nouveau mot de passe ; si rien n’y fait, adressez-vous à l’administrateur de votre organisation.',
  },
  'sign-in-locked': {
    title: 'Trop d’essais',
    sentence:
      'Il y a eu trop d’essais pour cette adresse. Réessayez dans {minutes} min, ou demandez un nouveau mot de passe.',
  },
  'session-ended': {
    title: 'Session terminée',
    sentence: 'Votre session a pris fin. Connectez-vous à nouveau.',
  },
  'code-wrong': {
    title: 'Code refusé',
    sentence:
      'Ce code n’est pas le bon, ou il a déjà servi. Attendez que votre application en affiche un nouveau, vérifiez que votre téléphone est à l’heure, puis recopiez-le.',
  },
  'second-factor-exists': {
    title: 'Double authentification déjà en place',
    sentence: 'Votre compte a déjà une application d’authentification. Retirez-la d’abord pour en mettre une autre.',
  },
  'second-factor-missing': {
    title: 'Aucune double authentification',
    sentence: 'Votre compte n’attend aucun code. Commencez par ajouter une application d’authentification.',
  },
  'second-factor-required': {
    title: 'Double authentification obligatoire',
    sentence:
      'Votre rôle exige la double authentification : elle ne peut pas être retirée. Pour changer de téléphone, adressez-vous à l’administrateur de votre organisation.',
  },
  'current-password-wrong': {
    title: 'Mot de passe actuel incorrect',
    sentence: 'Le mot de passe actuel n’est pas le bon. Saisissez-le à nouveau, ou demandez-en un nouveau.',
  },
  'link-used-or-expired': {
    title: 'Lien périmé',
    sentence:
      'Ce lien a déjà servi, ou son délai est passé. Demandez-en un nouveau, sur la page de connexion ou à l’administrateur de votre organisation.',
  },
};
