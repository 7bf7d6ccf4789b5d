import type { ImportStage } from '../../inventory/domain/import-stage.js';
import { counted } from './counted.js';
import { formatIn } from './format.js';

const n = counted('fr');
const { integer } = formatIn('fr');
const rows = (count: number) => n(count, 'ligne', 'lignes');
const devices = (count: number) => n(count, 'équipement', 'équipements');

export const importsFr = {
  title: 'Imports',
  purpose: 'Chaque fichier déposé, ce qu’il a changé dans le parc, et son reçu.',
  start: 'Importer un inventaire',
  list: {
    caption: (count: number) => n(count, 'import', 'imports'),
    file: 'Fichier',
    when: 'Date',
    rows: 'Lignes',
    created: 'Nouveaux',
    updated: 'Mis à jour',
    rejected: 'Refusés',
    status: 'État',
  },
  stage: {
    reading: 'lecture en cours',
    previewed: 'à vérifier',
    applying: 'écriture en cours',
    applied: 'importé',
    cancelled: 'abandonné',
    refused: 'refusé',
  } satisfies Record<ImportStage, string>,
  empty: {
    title: 'Aucun import pour l’instant',
    sentence: 'Vous trouverez ici le reçu de chaque fichier : ce qui a été lu, créé, mis à jour ou refusé.',
    action: 'Importer un premier inventaire',
  },
  steps: { label: 'Étapes', file: 'Fichier', check: 'Vérification', receipt: 'Reçu' },
  stepTitle: (step: number, title: string) => `Étape ${step} sur 3 : ${title}`,
  file: {
    title: 'Choisir un fichier',
    purpose: 'Déposez l’inventaire tel qu’il sort de votre outil. Rien n’est écrit avant votre accord.',
    label: 'Fichier d’inventaire (obligatoire)',
    hint: (largest: string) =>
      `CSV, XLSX ou ODS, ou l’inventaire d’un agent GLPI (JSON, XML), jusqu’à ${largest}. Séparateur, encodage et ligne d’en-têtes sont reconnus.`,
    drop: 'Ou déposez le fichier ici.',
    sending: 'Envoi du fichier',
    submit: 'Lire le fichier',
    into: (organisation: string) => `Les équipements iront dans le parc de ${organisation}.`,
    help: 'Comment obtenir ce fichier ?',
    howTo: [
      {
        tool: 'GLPI',
        steps:
          'Ouvrez Parc, puis Ordinateurs. Affichez au moins le numéro de série, le modèle et la date de mise en service (clé à molette), puis exportez « toutes les pages en CSV ». Recommencez pour les moniteurs et les téléphones.',
      },
      {
        tool: 'Intune',
        steps: 'Ouvrez Appareils, puis Tous les appareils, et choisissez Exporter. Le fichier CSV convient tel quel.',
      },
      {
        tool: 'Excel ou LibreOffice',
        steps:
          'Enregistrez le classeur en XLSX ou en ODS, une ligne par équipement. Gardez vos titres de colonnes et vos lignes d’en-tête : ils sont reconnus.',
      },
    ],
    personal: 'Les colonnes de personnes (nom, courriel, identifiant) ne sont pas conservées.',
  },
  check: {
    title: 'Vérifier avant d’importer',
    purpose: (file: string, count: number) =>
      `${file} : ${rows(count)} lues. Ce qui suit est exactement ce qui sera fait.`,
    nothingWritten: 'Rien n’est encore écrit dans le parc.',
    counts: 'Ce qui va se passer',
    decisions: 'Ce que nous avons compris',
    decisionCaption: 'Décisions prises à la lecture du fichier, avec la preuve',
    decision: 'Sujet',
    value: 'Compris comme',
    because: 'Parce que',
    columns: 'Colonnes',
    columnsCaption: 'Colonnes utilisées',
    header: 'Dans le fichier',
    field: 'Dans Prolonge',
    confidence: 'Reconnue',
    sample: 'Exemple',
    exact: 'par son titre',
    alike: 'par ressemblance',
    doubtful: 'à vérifier',
    ignoredColumns: (count: number, names: string) =>
      `${n(count, 'colonne non utilisée', 'colonnes non utilisées')} : ${names}.`,
    ignoredKinds: 'Hors périmètre, laissés de côté',
    ignoredKind: (kind: string, count: number) => `${kind} (${rows(count)})`,
    rows: 'Quelques lignes',
    rowsCaption: 'Premières lignes du fichier, avant et après',
    row: 'Ligne',
    device: 'Équipement',
    action: 'Action',
    changes: 'Ce qui change',
    change: (field: string, before: string, after: string) => `${field} : ${before} → ${after}`,
    set: (field: string, value: string) => `${field} : ${value}`,
    blank: 'vide',
    noChange: 'rien',
    confirm: (total: number, created: number, updated: number) =>
      `Importer ${devices(total)} (${n(created, 'nouveau', 'nouveaux')}, ${n(updated, 'mis à jour', 'mis à jour')})`,
    leftOut: (rejected: number, ignored: number) =>
      `Resteront dehors : ${rows(rejected)} en erreur et ${rows(ignored)} hors périmètre.`,
    nothingToImport: 'Aucun changement à importer : le parc contient déjà ce que dit ce fichier.',
    cancel: 'Abandonner ce fichier',
    otherFile: 'Choisir un autre fichier',
  },
  actions: {
    created: 'nouveau',
    updated: 'mis à jour',
    unchanged: 'inchangé',
    ignored: 'hors périmètre',
    rejected: 'refusé',
  },
  problems: {
    title: 'Problèmes, par réparation',
    none: 'Aucun problème : toutes les lignes ont été comprises.',
    errors: (count: number) => `${rows(count)} en erreur`,
    warnings: (count: number) => `${rows(count)} avec une valeur laissée de côté`,
    where: (row: number, column: string | null, value: string | null) =>
      `ligne ${row}${column === null ? '' : `, colonne « ${column} »`}${value === null || value === '' ? '' : ` : « ${value} »`}`,
    more: (count: number) => `et ${n(count, 'autre', 'autres')}`,
    notAllShown: (shown: number, total: number) => `${shown} problèmes détaillés sur ${total}.`,
    correctedFile: 'Télécharger les lignes en erreur',
  },
  running: {
    reading: 'Lecture du fichier',
    readingPurpose: (file: string) => `${file} est en cours de lecture. Rien n’est écrit dans le parc.`,
    applying: 'Import en cours',
    applyingPurpose: (file: string) =>
      `${file} est en cours d’écriture dans le parc. Tout sera écrit, ou rien ne le sera. Vous pouvez fermer cette page.`,
    rowsRead: (done: number) => `${n(done, 'ligne lue', 'lignes lues')}`,
    rowsOf: (done: number, total: number) => `${integer(done)} sur ${rows(total)}`,
    refresh: 'Actualiser',
    still: 'La page ne se recharge pas d’elle-même.',
  },
  receipt: {
    title: (file: string) => `Reçu de ${file}`,
    applied: (when: string, by: string | null) => `Importé le ${when}${by === null ? '' : ` par ${by}`}.`,
    unchanged: (when: string) => `Lu le ${when} : le parc contenait déjà tout ce que dit ce fichier, rien n’a changé.`,
    refused: (when: string) => `Refusé le ${when} : rien n’a changé dans le parc.`,
    cancelled: (when: string) => `Abandonné le ${when} : rien n’a changé dans le parc.`,
    counts: 'Ce qui a été fait',
    countsCaption: 'Lignes du fichier par résultat',
    outcome: 'Résultat',
    rows: 'Lignes',
    total: 'Total',
    file: 'Le fichier',
    fileName: 'Nom',
    format: 'Format',
    sheet: 'Feuille',
    size: 'Lignes lues',
    fingerprint: 'Empreinte SHA-256',
    next: 'Et maintenant',
    seeDevices: (count: number) => `Voir les ${devices(count)} de cet import`,
    seeFleet: 'Voir le parc',
    again: 'Importer un autre fichier',
  },
  decisionKind: {
    encoding: 'Encodage',
    delimiter: 'Séparateur',
    sheet: 'Feuille',
    'header-row': 'Ligne d’en-têtes',
    'date-order': 'Ordre des dates',
    'decimal-mark': 'Décimales',
  },
  decisionValue: {
    dmy: 'jour/mois/année',
    mdy: 'mois/jour/année',
    ymd: 'année-mois-jour',
    ',': 'virgule ( , )',
    ';': 'point-virgule ( ; )',
    '\t': 'tabulation',
    '|': 'barre verticale ( | )',
  },
};
