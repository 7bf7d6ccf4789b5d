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
  'import-undo-unknown': {
    title: 'Cet import ne peut pas être annulé',
    sentence:
      'Il a été appliqué par une version de Prolonge qui ne gardait pas encore l’état d’avant. Rien n’a changé. Corrigez les équipements à la main ou par un nouveau fichier.',
  },
};
