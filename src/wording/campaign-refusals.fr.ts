import type { RefusalText } from './refusal-text.js';

/** What campaigns refuse. */
export const campaignRefusalsFr: Readonly<Record<string, RefusalText>> = {
  'campaign-unknown': {
    title: 'Campagne introuvable',
    sentence: 'Aucune campagne ne porte l’identifiant « {id} » dans vos organisations. Cherchez-la dans la liste.',
  },
  'campaign-over': {
    title: 'Campagne terminée',
    sentence:
      'Cette campagne est close ou annulée : plus rien n’y change. Ouvrez-en une autre pour les équipements qui restent.',
  },
  'campaign-changed': {
    title: 'La campagne a changé',
    sentence:
      'Quelqu’un a agi sur cette campagne depuis que vous l’avez affichée. Rien n’a été fait : relisez-la, puis recommencez.',
  },
  'campaign-line-unknown': {
    title: 'Équipement hors de la campagne',
    sentence: 'Cet équipement n’est pas dans cette campagne. Revenez à sa liste.',
  },
  'campaign-line-changed': {
    title: 'L’équipement a changé',
    sentence:
      'Quelqu’un a déjà dit ce que devient cet équipement. Votre choix n’a pas été gardé : relisez la campagne, puis recommencez.',
  },
  'campaign-reason-missing': {
    title: 'Raison attendue',
    sentence: 'Dites en {most} caractères au plus pourquoi ce n’est pas possible.',
  },
  'campaign-empty': {
    title: 'Aucun équipement',
    sentence: 'Cochez au moins un équipement.',
  },
  'campaign-too-large': {
    title: 'Trop d’équipements',
    sentence: 'Une campagne en compte {most} au plus. Décochez-en, ou ouvrez une campagne par site.',
  },
  'campaign-devices-held': {
    title: 'Équipements déjà dans une campagne',
    sentence:
      '{count} de ces équipements sont déjà dans une campagne ouverte. Rien n’a été gardé : reprenez le plan, qui ne propose que les autres.',
  },
  'campaign-plan-moved': {
    title: 'Le plan a changé',
    sentence:
      '{count} de ces équipements ne sont plus dans le plan. Rien n’a été gardé : reprenez le plan tel qu’il est.',
  },
  'campaign-name-wrong': {
    title: 'Nom attendu',
    sentence: 'Donnez un nom de {most} caractères au plus.',
  },
  'campaign-assignee-wrong': {
    title: 'Personne ou équipe trop longue',
    sentence: 'Nommez la personne ou l’équipe en {most} caractères au plus.',
  },
  'campaign-day-wrong': {
    title: 'Échéance non valide',
    sentence: 'Donnez un jour qui n’est pas passé, par exemple 31/03/2027.',
  },
};
