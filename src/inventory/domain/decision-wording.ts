import type { Facts } from '../../kernel/domain-error.js';
import { fillSentence, type WordingLanguage } from './sentence.js';

/** Why the importer settled something: French, then English. `{…}` are facts. */
const REASONS = {
  'cell-proves': ['{value} en ligne {row}', '{value} in row {row}'],
  'header-says': ['l’en-tête le dit : « {header} »', 'the header says so: "{header}"'],
  'no-row-proves': [
    'aucune ligne ne le prouve ; exemple : {value} en ligne {row}',
    'no row proves it; for example {value} in row {row}',
  ],
  'other-column-proves': [
    '{value} en ligne {row}, dans la colonne « {column} »',
    '{value} in row {row}, in column "{column}"',
  ],
  'rows-disagree': [
    '{value} en ligne {row}, mais {otherValue} en ligne {otherRow}',
    '{value} in row {row}, but {otherValue} in row {otherRow}',
  ],
  'mapping-saved': [
    'choix gardés le {day} pour un fichier aux mêmes colonnes',
    'choices kept on {day} for a file with the same columns',
  ],
  'rejected-rows-back': ['lignes rejetées de « {name} », lues comme lui', 'rejected rows of "{name}", read as it was'],
  'person-chose': ['vous l’avez choisi', 'you chose it'],
  'headers-recognised': [
    '{recognised} en-têtes reconnus sur {columns}, dont {examples}',
    '{recognised} of {columns} headers recognised, among them {examples}',
  ],
  'headers-by-shape': ['première ligne de mots au-dessus de valeurs', 'first row of words above values'],
  'first-row-proposed': [
    'rien ne ressemble à des titres : la première ligne remplie est proposée',
    'nothing looks like titles: the first filled row is proposed',
  ],
  'no-row-of-titles': [
    'aucune des {searched} premières lignes ne nomme de quoi reconnaître un équipement : dites quelle ligne porte les titres, ou ce que contient chaque colonne',
    'none of the first {searched} rows names anything that tells a device: say which row has the titles, or what each column holds',
  ],
  'no-column-identifies': [
    'aucune colonne ne dit de quel équipement il s’agit : dites laquelle porte le numéro de série, l’étiquette ou le nom',
    'no column says which device a row is about: say which one has the serial number, the tag or the name',
  ],
  'not-needed': [
    'la durée de vie, le carbone et le réemploi n’ont besoin d’aucun nom',
    'life, carbon and reuse need no name',
  ],
  'no-place': ['l’inventaire n’a pas de place pour ces données', 'the inventory has no place for these data'],
  'values-say': [
    '{share} % des valeurs, comme {value} en ligne {row}',
    '{share}% of the values, such as {value} in row {row}',
  ],
  'values-are-personal': ['{share} % des valeurs', '{share}% of the values'],
  'values-deny': [
    'aucune valeur connue de ce champ, par exemple {value} en ligne {row}',
    'no value known for this field, for example {value} in row {row}',
  ],
  'better-column': [
    '« {winner} » nomme mieux ce champ que « {loser} », qui dit autre chose en ligne {row}',
    '"{winner}" names this field better than "{loser}", which says otherwise in row {row}',
  ],
  'fuller-column': ['« {winner} » est remplie, « {loser} » presque pas', '"{winner}" is filled, "{loser}" hardly'],
  'columns-agree': ['aucune ligne ne dit deux choses différentes', 'no row says two different things'],
  'columns-differ': [
    'ligne {row} : « {firstValue} » dans « {first} », « {secondValue} » dans « {second} »',
    'row {row}: "{firstValue}" in "{first}", "{secondValue}" in "{second}"',
  ],
  'own-word-for-laptops': [
    '« {laptop} » désigne déjà les portables dans la même colonne',
    '"{laptop}" already names the laptops of the same column',
  ],
  'byte-order-mark': ['marque d’ordre des octets au début du fichier', 'byte order mark'],
  'zero-bytes': ['un octet nul à côté de chaque lettre', 'one zero byte beside each letter'],
  'character-proves': ['{character} en ligne {row} : « {word} »', '{character} in row {row}: "{word}"'],
  'last-character': ['le dernier caractère', 'the last character'],
  'whole-file': ['le fichier entier', 'the whole file'],
  'not-utf-8': ['ce n’est pas de l’UTF-8', 'not UTF-8'],
  'file-says-delimiter': ['« sep={delimiter} » en ligne 1', 'sep={delimiter} in row 1'],
  'rows-as-wide': [
    '{cells} cellules dans {rows} des {sample} premières lignes',
    '{name}: {cells} cells in {rows} of the first {sample} rows',
  ],
  'sheet-with-titles': [
    '{titles} titres de colonnes en ligne {row} ; feuilles non lues : {rejected}',
    '{titles} column titles in row {row}; not: {rejected}',
  ],
  'disks-added': ['{sizes} Mo', '{sizes} MB'],
  'values-are-days': [
    'ce sont des dates, comme {value} en ligne {row}, mais rien ne dit lesquelles : choisissez',
    'these are dates, such as {value} in row {row}, but nothing says which: choose',
  ],
  'utf-8-twice': [
    '« {value} » en ligne {row} a été écrit « {repaired} »',
    '"{value}" in row {row} was written "{repaired}"',
  ],
  'rows-count-devices': [
    'ligne {row} : {quantity} équipements sans numéro ; chacun reçoit un numéro de lot et son rang',
    'row {row}: {quantity} devices without a number; each is given the number of its lot and its rank',
  ],
  'hidden-is-read': [
    'ces colonnes sont masquées dans la feuille ; elles sont lues comme les autres',
    'these columns are hidden in the sheet; they are read like the others',
  ],
  'hidden-rows-are-read': [
    'ces lignes sont masquées ou filtrées dans la feuille, la première en ligne {row} ; elles sont lues comme les autres',
    'these rows are hidden or filtered out in the sheet, the first is row {row}; they are read like the others',
  ],
  'merged-is-repeated': [
    'des cellules y sont fusionnées sur plusieurs lignes, comme {range} ; leur valeur vaut pour chacune ({cells} cellules complétées)',
    'cells are merged over several rows, such as {range}; their value goes to each of them ({cells} cells filled)',
  ],
  'footers-found': ['« {value} » en ligne {row}', '"{value}" in row {row}'],
} as const;

export type DecisionReason = keyof typeof REASONS;

/** The evidence of a decision in words. */
export const decisionBecause = (reason: DecisionReason, facts: Facts, language: WordingLanguage): string =>
  fillSentence(REASONS[reason][language === 'fr' ? 0 : 1], facts, language);
