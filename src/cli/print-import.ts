import type { ImportDocument } from '../inventory/domain/import-document.js';

const SHOWN = 20;

/** An import document as a person reads it in a terminal. */
export function printImport(document: ImportDocument): string {
  const { file, counts } = document;
  return [
    `${file.name}: ${file.rows} lignes, ${file.format}${file.encoding ? `, ${file.encoding}` : ''}, titres en ligne ${file.headerRow}`,
    ...document.decisions.map(({ kind, value, because }) => `  ${kind} = ${value} (${because})`),
    ...document.columns.map(({ header, field }) => `  ${header.trim() || '(sans titre)'} -> ${field ?? 'non repris'}`),
    `créés ${counts.created}, mis à jour ${counts.updated}, inchangés ${counts.unchanged}, hors périmètre ${counts.ignored}, rejetés ${counts.rejected}`,
    ...document.problems
      .slice(0, SHOWN)
      .map(({ row, column, message }) => `  ligne ${row}${column ? `, ${column}` : ''} : ${message}`),
    ...(document.problemCount > SHOWN
      ? [`  … ${document.problemCount - SHOWN} autres remarques (--json les donne)`]
      : []),
    document.status === 'unchanged' && counts.rejected > 0 ? NOTHING_TAKEN : STATUS[document.status],
  ].join('\n');
}

const NOTHING_TAKEN =
  'Rien n’a été changé : aucune ligne reprise ne dit autre chose que l’inventaire, et les autres sont rejetées.';

const STATUS: Readonly<Record<ImportDocument['status'], string>> = {
  previewed: 'Essai : rien n’a été changé.',
  applied: 'Import appliqué.',
  unchanged: 'Rien à changer : l’inventaire dit déjà tout cela.',
  refused: 'Import refusé.',
};
