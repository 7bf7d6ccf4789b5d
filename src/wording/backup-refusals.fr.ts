import type { RefusalText } from './refusal-text.js';

/** What is refused to who backs up or restores the embedded database. */
export const backupRefusalsFr: Readonly<Record<string, RefusalText>> = {
  'backup-is-sqlite-only': {
    title: 'Réservé à la base embarquée',
    sentence:
      'Cette base est sur PostgreSQL, qui a ses propres outils : sauvegardez-la avec pg_dump -Fc, restaurez-la avec pg_restore, et sauvegardez à part le fichier de PROLONGE_SECRET_FILE.',
  },
  'backup-no-base': {
    title: 'Rien à sauvegarder',
    sentence: 'Il n’y a pas de base dans {base}. Vérifiez PROLONGE_DATABASE_URL.',
  },
  'backup-over-base': {
    title: 'Sauvegarde sur la base elle-même',
    sentence:
      '{file} est la base en service ou l’un de ses fichiers. Choisissez un autre nom, de préférence sur un autre disque.',
  },
  'backup-exists': {
    title: 'Fichier déjà là',
    sentence: '{file} existe déjà et n’est pas touché. Choisissez un autre nom, ou ajoutez --force pour le remplacer.',
  },
  'backup-folder-missing': {
    title: 'Dossier introuvable',
    sentence: 'Le dossier de {file} n’existe pas. Créez-le, ou choisissez un autre emplacement.',
  },
  'backup-base-damaged': {
    title: 'Base abîmée',
    sentence:
      'SQLite trouve {base} abîmée : une sauvegarde n’en vaudrait rien, aucune n’est faite. Gardez ce fichier et ceux qui l’accompagnent (-wal, -shm), puis restaurez la dernière bonne sauvegarde avec npx prolonge restore.',
  },
  'backup-unrecognised': {
    title: 'Ce n’est pas une sauvegarde entière',
    sentence:
      '{file} n’est pas une sauvegarde faite par npx prolonge backup, ou sa fin manque. La base n’est pas touchée. Vérifiez le fichier, ou sa copie.',
  },
  'backup-newer': {
    title: 'Sauvegarde d’une version plus récente',
    sentence:
      '{file} a été fait par une version plus récente de Prolonge. La base n’est pas touchée. Installez cette version, puis recommencez.',
  },
  'backup-damaged': {
    title: 'Sauvegarde abîmée',
    sentence:
      '{file} n’est plus ce qui a été écrit : des octets ont changé. La base n’est pas touchée. Prenez une autre copie, ou une autre sauvegarde.',
  },
  'backup-altered': {
    title: 'Sauvegarde incohérente',
    sentence:
      '{file} se contredit ou ne passe pas la vérification ({what}) : quelqu’un l’a peut-être changé. La base n’est pas touchée. Prenez une autre sauvegarde.',
  },
  'restore-base-in-use': {
    title: 'Base en service',
    sentence: 'Un serveur ou une commande a {base} ouverte. La base n’est pas touchée. Arrêtez-les, puis recommencez.',
  },
  'restore-not-owner': {
    title: 'Base d’un autre compte',
    sentence:
      '{base} appartient à un autre compte de ce système, qui ne pourrait plus l’ouvrir. La base n’est pas touchée. Recommencez sous ce compte.',
  },
  'database-replaced': {
    title: 'Base remplacée pendant l’ouverture',
    sentence: 'Une restauration a remplacé {file} pendant qu’il s’ouvrait. Rien n’a été écrit. Recommencez.',
  },
};
