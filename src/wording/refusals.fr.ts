import type { RefusalText } from './refusal-text.js';

/** One entry per `DomainError` code. */
export const refusalsFr: Readonly<Record<string, RefusalText>> = {
  'file-empty': {
    title: 'Fichier vide',
    sentence: 'Le fichier ne contient rien. Refaites l’export depuis votre outil, puis déposez le nouveau fichier.',
  },
  'file-not-a-spreadsheet': {
    title: 'Ce n’est pas un tableau',
    sentence:
      'Ce fichier n’est ni un tableau ni l’inventaire d’un agent. Déposez un CSV, un XLSX, un ODS, ou le JSON ou XML d’un agent GLPI.',
  },
  'file-old-xls': {
    title: 'Ancien format Excel',
    sentence:
      'Les classeurs XLS d’avant 2007 ne sont pas lus. Ouvrez le fichier dans Excel ou LibreOffice, enregistrez-le en XLSX, puis déposez-le.',
  },
  'file-encrypted': {
    title: 'Fichier protégé par un mot de passe',
    sentence: 'Le classeur est chiffré. Retirez son mot de passe (Enregistrer sous), puis déposez-le.',
  },
  'file-too-large-unpacked': {
    title: 'Fichier démesuré une fois décompressé',
    sentence:
      'Une fois décompressé, ce fichier dépasse ce que Prolonge accepte. Exportez-le en CSV, ou séparez-le en plusieurs fichiers.',
  },
  'file-doctype': {
    title: 'Fichier XML refusé',
    sentence:
      'Ce fichier contient une déclaration DOCTYPE, refusée par sécurité. Refaites l’export depuis votre outil.',
  },
  'file-unreadable': {
    title: 'Fichier illisible',
    sentence:
      'Le fichier est abîmé ou incomplet. Vérifiez qu’il s’ouvre dans votre tableur, enregistrez-le à nouveau, puis déposez-le.',
  },
  'sheet-unknown': {
    title: 'Feuille introuvable',
    sentence: 'Le classeur n’a pas de feuille de ce nom. Vérifiez le nom de la feuille, majuscules comprises.',
  },
  'file-without-rows': {
    title: 'Aucune ligne à lire',
    sentence: 'Le fichier a des titres de colonnes mais aucun équipement. Vérifiez les filtres de votre export.',
  },
  'file-without-header': {
    title: 'Titres de colonnes introuvables',
    sentence:
      'Aucune ligne ne ressemble à des titres de colonnes. Ajoutez une première ligne, par exemple : numéro de série ; modèle ; date d’achat.',
  },
  'no-identifying-column': {
    title: 'Rien n’identifie les équipements',
    sentence:
      'Aucune colonne ne dit de quel équipement il s’agit. Ajoutez le numéro de série, l’étiquette d’inventaire ou le nom.',
  },
};
