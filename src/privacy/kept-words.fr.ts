import { REJECTED_ROWS_DAYS, WAITING_IMPORT_DAYS } from '../inventory/imports/import-retention.js';
import type { KeptKind } from './kept-tables.js';
import type { KeptLimits, KeptWords } from './kept-words.js';
import { MAIL_DAYS } from './retention-limits.js';

const PUBLIC_TASK = 'Mission d’intérêt public (RGPD, article 6, 1, e)';

export const keptWordsFr = (limits: KeptLimits): Readonly<Record<KeptKind, KeptWords>> => ({
  account: {
    what: 'Compte : nom, adresse électronique, rôles et organisations, empreinte du mot de passe, second facteur chiffré, identifiant chez le fournisseur d’identité, dernière connexion, échecs récents.',
    why: 'Savoir qui entre, et ce que chaque personne peut faire.',
    legalBasis: PUBLIC_TASK,
    howLong:
      'Tant que le compte existe. Fermé, il n’ouvre plus rien ; le nom et l’adresse restent, pour que le journal des actes reste lisible.',
    whoSees:
      'La personne ; les administrateurs des organisations où elle a un rôle, sans mot de passe ni second facteur.',
  },
  'signing-in': {
    what: 'Connexions en cours : date, navigateur, moyen de connexion ; liens à usage unique ; allers-retours vers le fournisseur d’identité.',
    why: 'Rester connecté d’une page à l’autre, et pouvoir fermer une session à distance.',
    legalBasis: PUBLIC_TASK,
    howLong: `Session : ${limits.sessionIdleMinutes} min sans activité, ${limits.sessionHours} h au plus. Lien : de 1 h à 7 jours. Aller-retour : 10 min. Effacés le lendemain au plus tard.`,
    whoSees: 'La personne, pour ses sessions ; personne pour le reste.',
  },
  'technical-log': {
    what: 'Journal technique : connexions, échecs et changements de mot de passe, avec l’heure, l’adresse IP et le navigateur.',
    why: 'Repérer et comprendre une intrusion.',
    legalBasis: `${PUBLIC_TASK} et obligation de sécurité (article 32) ; CNIL, délibération 2021-122 sur la journalisation`,
    howLong: `${limits.technicalLogMonths} mois, puis effacé chaque jour.`,
    whoSees: 'La personne, pour ce qui la concerne ; l’exploitant du service.',
  },
  'abuse-counts': {
    what: 'Compteurs de tentatives : empreintes d’adresses IP et d’adresses électroniques, jamais les adresses.',
    why: 'Ralentir qui essaie des mots de passe ou sature le service.',
    legalBasis: `${PUBLIC_TASK} et obligation de sécurité (article 32)`,
    howLong: 'Quelques minutes à 24 h après la dernière tentative, puis effacés chaque jour.',
    whoSees: 'Personne.',
  },
  programs: {
    what: 'Jetons d’API et notifications vers d’autres systèmes : qui les a créés, quand, dernière utilisation, résultats des envois.',
    why: 'Relier d’autres logiciels, et savoir qui en répond.',
    legalBasis: PUBLIC_TASK,
    howLong: `Jeton : un an au plus, puis ${limits.technicalLogMonths} mois. Envois : ${limits.technicalLogMonths} mois. Notification : jusqu’à sa suppression.`,
    whoSees: 'Les administrateurs de l’organisation.',
  },
  acts: {
    what: 'Journal des actes : qui a fait quoi, quand, sur quel objet, sous l’identifiant du compte.',
    why: 'Rendre compte de la gestion de biens publics. Aucun acte ne peut y être modifié ni retiré.',
    legalBasis: PUBLIC_TASK,
    howLong: 'Tant que l’organisation utilise le service.',
    whoSees: 'Les administrateurs de l’organisation.',
  },
  inventory: {
    what: 'Fichiers importés et changements des équipements : nom du fichier, date, identifiant du compte qui l’a fait.',
    why: 'Savoir d’où vient chaque donnée du parc.',
    legalBasis: PUBLIC_TASK,
    howLong: 'Tant que l’équipement est au registre.',
    whoSees: 'Les personnes qui voient le parc de l’organisation.',
  },
  devices: {
    what: 'Équipements. Le nom de la personne qui utilise un équipement n’est pas conservé : les colonnes de personnes d’un fichier sont reconnues et ne sont pas lues. Un nom d’ordinateur, un service ou une note, que vos agents écrivent librement, peuvent toutefois désigner quelqu’un.',
    why: 'Gérer le parc : seuls l’équipement, son âge et son état comptent.',
    legalBasis: PUBLIC_TASK,
    howLong: 'Tant que l’équipement est au registre.',
    whoSees: 'Les personnes qui voient le parc de l’organisation.',
  },
  'imported-files': {
    what: 'Fichier d’inventaire importé, tel qu’il a été déposé, tant que l’import n’est pas terminé : il peut contenir des colonnes sur des personnes, qui ne sont pas lues. Ses lignes rejetées ensuite, pour être corrigées : sans les colonnes sur des personnes, ni les adresses électroniques et numéros de téléphone des colonnes qui ne sont pas lues.',
    why: 'Le relire avec d’autres choix sans avoir à le déposer à nouveau, et reprendre une lecture interrompue.',
    legalBasis: PUBLIC_TASK,
    howLong: `Jusqu’à ce que l’import soit appliqué, abandonné ou refusé ; ${WAITING_IMPORT_DAYS} jours au plus. Lignes rejetées : ${REJECTED_ROWS_DAYS} jours après l’import.`,
    whoSees: 'Personne pour le fichier ; ceux qui importent, pour les lignes rejetées.',
  },
  mails: {
    what: 'Courriels, seulement quand aucun serveur n’est réglé : ils sont écrits dans un dossier du serveur.',
    why: 'Remettre invitations et liens à la main.',
    legalBasis: PUBLIC_TASK,
    howLong: `${MAIL_DAYS} jours.`,
    whoSees: 'L’exploitant du service.',
  },
});
