import { accessRefusalsFr } from './access-refusals.fr.js';
import { accountRefusalsFr } from './account-refusals.fr.js';
import { backupRefusalsFr } from './backup-refusals.fr.js';
import { campaignRefusalsFr } from './campaign-refusals.fr.js';
import { edgeRefusalsFr } from './edge-refusals.fr.js';
import { footprintRefusalsFr } from './footprint-refusals.fr.js';
import { inventoryRefusalsFr } from './inventory-refusals.fr.js';
import { importLifeRefusalsFr } from './import-life-refusals.fr.js';
import { lifespanRefusalsFr } from './lifespan-refusals.fr.js';
import { mailRefusalsFr } from './mail-refusals.fr.js';
import { oidcRefusalsFr } from './oidc-refusals.fr.js';
import { peopleRefusalsFr } from './people-refusals.fr.js';
import type { RefusalText } from './refusal-text.js';
import { webhookRefusalsFr } from './webhook-refusals.fr.js';

/** One entry per `DomainError` code. */
export const refusalsFr: Readonly<Record<string, RefusalText>> = {
  ...accessRefusalsFr,
  ...accountRefusalsFr,
  ...backupRefusalsFr,
  ...campaignRefusalsFr,
  ...edgeRefusalsFr,
  ...footprintRefusalsFr,
  ...inventoryRefusalsFr,
  ...importLifeRefusalsFr,
  ...lifespanRefusalsFr,
  ...mailRefusalsFr,
  ...peopleRefusalsFr,
  ...webhookRefusalsFr,
  ...oidcRefusalsFr,
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
    sentence:
      'Rien ne suit les titres de colonnes. Vérifiez les filtres de votre export, et que sa première ligne nomme bien les colonnes.',
  },
  'file-without-header': {
    title: 'Titres de colonnes introuvables',
    sentence:
      'Aucune ligne ne ressemble à des titres de colonnes. Dites laquelle les porte (headerRow ; 0 s’il n’y en a pas, et les colonnes s’appellent A, B, C…) et ce que contient chaque colonne (columns) : à l’étape Colonnes, ou par --mapping. Sinon ajoutez une première ligne, par exemple : numéro de série ; modèle ; date d’achat.',
  },
  'no-identifying-column': {
    title: 'Rien n’identifie les équipements',
    sentence:
      'Aucune colonne ne dit de quel équipement il s’agit. Dites laquelle porte le numéro de série (serial_number), l’étiquette (asset_tag) ou le nom (name) : à l’étape Colonnes, ou par --mapping.',
  },
  'cell-too-long': {
    title: 'Cellule démesurée',
    sentence:
      'Une cellule de la ligne {row} dépasse {limit} caractères. Vérifiez que le séparateur et les guillemets du fichier sont les bons, puis déposez-le à nouveau.',
  },
  'row-too-wide': {
    title: 'Ligne trop large',
    sentence:
      'La ligne {row} a plus de {limit} colonnes. Vérifiez le séparateur du fichier, ou n’exportez que les colonnes utiles.',
  },
  'row-too-long': {
    title: 'Ligne démesurée',
    sentence:
      'La ligne {row} dépasse {limit} caractères. Un guillemet ouvert n’est sans doute jamais refermé : corrigez cette ligne, puis déposez le fichier.',
  },
  'file-quote-unclosed': {
    title: 'Guillemet jamais refermé',
    sentence:
      'Le guillemet ouvert à la ligne {row} n’est pas refermé, ou bien trop loin. Corrigez cette ligne, puis déposez le fichier.',
  },
  'file-too-large': {
    title: 'Fichier trop lourd',
    sentence:
      'Ce fichier dépasse la taille acceptée. Séparez-le en plusieurs fichiers, ou demandez à l’exploitant de relever la limite (PROLONGE_UPLOAD_LIMIT_MB).',
  },
  'file-missing': {
    title: 'Fichier introuvable',
    sentence:
      'Il n’y a pas de fichier « {file} » à cet endroit, ou il ne peut pas être lu. Vérifiez son nom et vos droits.',
  },
  'upload-missing': {
    title: 'Aucun fichier',
    sentence: 'Aucun fichier n’a été envoyé. Choisissez un fichier CSV, XLSX, ODS, JSON ou XML, puis envoyez-le.',
  },
  'file-without-device': {
    title: 'Aucun équipement dans ce fichier',
    sentence:
      'Ce fichier est lisible, mais ne décrit aucun équipement. Vérifiez qu’il s’agit bien de l’inventaire d’un agent GLPI ou FusionInventory, ou d’un relevé eReuse Workbench.',
  },
  'mapping-column-unknown': {
    title: 'Colonne introuvable',
    sentence: 'Le fichier n’a pas de colonne « {header} ». Vérifiez le nom de la colonne dans votre choix.',
  },
  'header-row-blank': {
    title: 'Ligne de titres vide',
    sentence:
      'La ligne {headerRow}, choisie comme ligne des titres, est vide ou n’existe pas. Choisissez la ligne où sont écrits les titres des colonnes.',
  },
  'mapping-field-unknown': {
    title: 'Champ inconnu',
    sentence:
      '« {field} », choisi pour la colonne « {header} », n’est pas un champ connu. Prenez un nom de data/vocabulary/headers.csv.',
  },
  'device-unknown': {
    title: 'Équipement introuvable',
    sentence:
      'Aucun équipement ne porte « {ref} » comme étiquette, numéro de série ou identifiant dans les organisations que vous voyez. Cherchez-le dans le parc.',
  },
  'device-ambiguous': {
    title: 'Plusieurs équipements',
    sentence: 'Plusieurs équipements portent « {ref} ». Précisez par le numéro de série ou l’identifiant.',
  },
  'cursor-wrong': {
    title: 'Page introuvable',
    sentence: 'L’adresse de la page suivante n’est pas valable. Reprenez la liste à son début.',
  },
  'filter-wrong': {
    title: 'Filtre non compris',
    sentence: '« {value} » ne convient pas pour le filtre « {name} ». Valeurs possibles : {expected}.',
  },
  'input-wrong': {
    title: 'Donnée refusée',
    sentence:
      'Une valeur envoyée est inconnue ou mal formée ; les détails nomment chacune. Corrigez-la, puis recommencez.',
  },
  'day-wrong': {
    title: 'Date non comprise',
    sentence: '« {value} » n’est pas un jour du calendrier. Écrivez AAAA-MM-JJ, par exemple 2026-11-23.',
  },
  'demo-not-empty': {
    title: 'La base contient déjà des données',
    sentence:
      'La démonstration ne se mêle jamais à de vraies données. Pour l’essayer, choisissez une base vide avec PROLONGE_DATABASE_URL.',
  },
  'port-taken': {
    title: 'Port déjà utilisé',
    sentence: 'Un autre programme écoute déjà sur le port {port}. Arrêtez-le, ou choisissez un autre port avec --port.',
  },
  'organisation-unknown': {
    title: 'Organisation introuvable',
    sentence: 'Aucune organisation ne porte le code « {code} ». Vérifiez-le dans la liste des organisations.',
  },
  'organisation-to-choose': {
    title: 'Quelle organisation ?',
    sentence:
      'Il y a plusieurs organisations : dites laquelle avec --organisation (ou organisation= dans l’API). Codes possibles : {codes}.',
  },
  'organisation-exists': {
    title: 'Code déjà pris',
    sentence: 'Une organisation porte déjà le code « {code} ». Choisissez-en un autre.',
  },
  'organisation-code-wrong': {
    title: 'Code non valable',
    sentence:
      '« {value} » ne convient pas : un code est fait de 1 à 40 capitales sans accent, chiffres et tirets, par exemple VALOMBRE.',
  },
  'siren-wrong': {
    title: 'SIREN non valable',
    sentence:
      '« {value} » n’est pas un SIREN : neuf chiffres dont le dernier est une clé de contrôle. Vérifiez la saisie.',
  },
  'site-exists': {
    title: 'Site déjà connu',
    sentence: 'L’organisation a déjà un site nommé « {name} ». Choisissez un autre nom.',
  },
  'case-not-an-object': {
    title: 'Cas non compris',
    sentence: 'Le cas doit être un objet JSON ({path}). Comparez-le à l’exemple de la documentation.',
  },
  'case-key-unknown': {
    title: 'Clé inconnue dans le cas',
    sentence: '« {key} » n’est pas une clé connue. Clés possibles : {known}.',
  },
  'case-value-invalid': {
    title: 'Valeur refusée dans le cas',
    sentence:
      '« {key} » vaut {value}, alors qu’il faut : {expected}. Corrigez-la, ou retirez la clé si vous ne savez pas.',
  },
  'http-400': {
    title: 'Demande mal formée',
    sentence: 'La demande n’a pas pu être lue. Vérifiez sa forme, puis recommencez.',
  },
  'http-404': {
    title: 'Adresse inconnue',
    sentence: 'Il n’y a rien à cette adresse. La liste des adresses est dans /api/openapi.json.',
  },
  'http-415': {
    title: 'Format non accepté',
    sentence: 'Ce format d’envoi n’est pas accepté ici. Voyez /api/openapi.json.',
  },
  unexpected: {
    title: 'Erreur imprévue',
    sentence:
      'Une erreur imprévue est survenue ; rien n’a été changé à moitié. Recommencez, et si elle revient, transmettez l’heure et l’adresse à l’exploitant.',
  },
  'mapping-unreadable': {
    title: 'Correspondance non comprise',
    sentence:
      'Le fichier de correspondance ne peut pas être lu ({detail}). Écrivez par exemple : {"columns": {"Réf.": "asset_tag", "Agent": null}}.',
  },
};
