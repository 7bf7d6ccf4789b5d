import type { RefusalText } from './refusal-text.js';

/** Those of taking an import back and of correcting devices by hand. */
export const inventoryRefusalsFr: Readonly<Record<string, RefusalText>> = {
  'import-not-applied': {
    title: 'Il n’y a rien à annuler',
    sentence:
      'Cet import n’a pas été appliqué : il n’a rien changé dans le parc. Choisissez un import appliqué dans la liste des imports.',
  },
  'import-already-undone': {
    title: 'Import déjà annulé',
    sentence:
      'Cet import a déjà été annulé. Son reçu dit ce qui a été remis comme avant. Pour reprendre ces données, déposez le fichier à nouveau.',
  },
  'import-undo-over': {
    title: 'Cet import ne peut plus être annulé',
    sentence:
      'Il a été appliqué le {day}, et l’état d’avant un import est gardé {days} jours. Rien n’a changé. Corrigez les équipements à la main ou par un nouveau fichier.',
  },
  'import-undo-unknown': {
    title: 'Cet import ne peut pas être annulé',
    sentence:
      'Il a été appliqué par une version de Prolonge qui ne gardait pas encore l’état d’avant. Rien n’a changé. Corrigez les équipements à la main ou par un nouveau fichier.',
  },
  'device-moved': {
    title: 'L’équipement a changé entre-temps',
    sentence:
      'Quelqu’un ou un import a modifié cet équipement depuis que vous l’avez ouvert. Rouvrez sa fiche, puis refaites votre correction.',
  },
  'edit-refused': {
    title: 'Correction refusée',
    sentence:
      'Une valeur ne convient pas ; les détails nomment chaque champ et sa raison. Corrigez-la, puis recommencez.',
  },
  'addition-refused': {
    title: 'Équipement non ajouté',
    sentence:
      'Une valeur ne convient pas ; les détails nomment chaque champ et sa raison. Corrigez-la, puis recommencez.',
  },
  'device-known': {
    title: 'Cet équipement est déjà dans le parc',
    sentence:
      '« {device} » porte déjà l’un de ces numéros. Rien n’a été ajouté : ouvrez sa fiche, ou corrigez le numéro s’il s’agit d’un autre équipement.',
  },
  'field-not-locked': {
    title: 'Ce champ n’est pas protégé',
    sentence: 'Les imports peuvent déjà changer le champ « {field} » de cet équipement. Rouvrez sa fiche.',
  },
  'identity-order-wrong': {
    title: 'Ordre des identités non compris',
    sentence:
      '« {value} » ne convient pas : donnez au moins une de ces identités, chacune une fois, la plus sûre d’abord : {expected}.',
  },
};
