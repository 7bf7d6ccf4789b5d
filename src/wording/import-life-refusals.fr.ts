import type { RefusalText } from './refusal-text.js';

/** Imports between their file and their receipt: what is kept, what runs in the background. */
export const importLifeRefusalsFr: Readonly<Record<string, RefusalText>> = {
  'inventory-moved': {
    title: 'L’inventaire a changé entre-temps',
    sentence:
      'Quelqu’un a modifié l’inventaire depuis la vérification de ce fichier, et l’import n’aurait plus le même effet. Rien n’a été changé : relisez ce qu’il ferait sur l’inventaire actuel, puis recommencez.',
  },
  'import-unknown': {
    title: 'Import introuvable',
    sentence:
      'Il n’y a pas d’import sous cette référence dans les organisations que vous voyez. Revenez à la liste des imports.',
  },
  'import-not-waiting': {
    title: 'Cet import n’attend plus de décision',
    sentence:
      'Il a déjà été appliqué, abandonné ou refusé, peut-être par quelqu’un d’autre. Consultez son reçu avant de recommencer.',
  },
  'import-interrupted': {
    title: 'Lecture interrompue',
    sentence:
      'Le programme s’est arrêté pendant la lecture de ce fichier. L’inventaire n’a pas changé : déposez le fichier à nouveau.',
  },
  'import-file-gone': {
    title: 'Fichier plus disponible',
    sentence:
      'Le fichier de cet import n’est plus gardé : il ne peut pas être relu. L’inventaire n’a pas changé. Déposez le fichier à nouveau.',
  },
  'no-rejected-rows': {
    title: 'Aucune ligne rejetée',
    sentence: 'Cet import n’a rejeté aucune ligne, ou elles ne sont plus gardées. Consultez son reçu.',
  },
  'mapping-unknown': {
    title: 'Choix introuvables',
    sentence:
      'Il n’y a pas de choix gardés sous cette référence : ils ont peut-être déjà été oubliés. Revenez à la liste.',
  },
  'mapping-name-wrong': {
    title: 'Nom qui ne convient pas',
    sentence:
      'Donnez à cette source un nom de 1 à {limit} caractères, celui que vous reconnaîtrez. Exemple : GLPI, postes des écoles.',
  },
  'job-interrupted': {
    title: 'Travail interrompu',
    sentence:
      'Le programme s’est arrêté {attempts} fois pendant ce travail, qui a été abandonné. L’inventaire n’a pas changé. Recommencez avec un fichier plus petit, ou prévenez l’exploitant du service.',
  },
};
