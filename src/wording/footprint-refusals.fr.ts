import type { RefusalText } from './refusal-text.js';

/** Those of the carbon of devices. */
export const footprintRefusalsFr: Readonly<Record<string, RefusalText>> = {
  'footprint-not-published': {
    title: 'Aucun chiffre sur cette base',
    sentence:
      'La base « {basis} » ne publie rien de défendable pour « {category} » : aucun chiffre n’est donné plutôt que celui d’un autre appareil. Choisissez l’autre base, sans jamais additionner les deux.',
  },
  'model-list-columns': {
    title: 'Colonnes attendues absentes',
    sentence:
      'Ce fichier n’a pas les colonnes {columns} sur sa première ligne. Nommez ainsi les colonnes du constructeur et du modèle, puis recommencez.',
  },
  'model-list-unreadable': {
    title: 'Liste de modèles illisible',
    sentence:
      'Ce fichier n’a pas pu être lu comme un tableau CSV : {because}. Enregistrez-le en CSV (UTF-8, virgule ou point-virgule), puis recommencez.',
  },
  'model-text-unknown': {
    title: 'Aucun équipement ne porte ce modèle',
    sentence:
      'Aucun équipement de cette organisation qui ne soit réformé n’est écrit « {manufacturer} », « {model} ». Choisissez un texte dans la liste des modèles à reconnaître, tel qu’il y est écrit.',
  },
  'product-unknown': {
    title: 'Ce produit n’est pas dans le catalogue',
    sentence:
      '« {product} » n’est l’identifiant d’aucune fiche de constructeur. Choisissez un des produits proposés, ou dites que le modèle n’est aucun de ceux-ci.',
  },
  'model-alias-exists': {
    title: 'Ce modèle est déjà reconnu',
    sentence:
      'Votre organisation a déjà dit ce qu’est « {model} ». Rien n’a changé. Pour en décider autrement, retirez d’abord cette reconnaissance.',
  },
  'model-alias-unknown': {
    title: 'Cette reconnaissance n’existe pas',
    sentence:
      'Elle a été retirée, ou elle appartient à une autre organisation. La liste des modèles reconnus dit ce qui est en vigueur.',
  },
};
