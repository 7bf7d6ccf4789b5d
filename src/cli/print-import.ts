import type { ImportDocument } from '../inventory/domain/import-document.js';

const SHOWN = 20;

/** An import document as a person reads it in a terminal. */
export function printImport(document: ImportDocument): string {
  const { file, counts } = document;
  return [
    `${file.name}: ${file.rows} lignes, ${file.format}${file.encoding ? `, ${file.encoding}` : ''}, titres en ligne ${file.headerRow}`,
    ...document.decisions.map(({ kind, value, because }) => `  ${kind} = ${value} (${because})`),
    ...document.columns.map(
      ({ header, name, field }) => `  ${(name ?? header).trim() || '(sans titre)'} -> ${field ?? 'non repris'}`,
    ),
    `créés ${counts.created}, mis à jour ${counts.updated}, inchangés ${counts.unchanged}, hors périmètre ${counts.ignored}, rejetés ${counts.rejected}`,
    ...document.problems
      .slice(0, SHOWN)
      .map(({ row, column, message }) => `  ligne ${row}${column ? `, ${column}` : ''} : ${message}`),
    ...(document.problemCount > SHOWN
      ? [`  … ${document.problemCount - SHOWN} autres remarques (--json les donne)`]
      : []),
    ...(document.questions ?? []).map(
      ({ code, rows, answer }) => `  question ${code} : ${rows} lignes, ${ANSWERS[answer]} (--mapping, « conflicts »)`,
    ),
    ...(document.vanished ? [printVanished(document.vanished)] : []),
    document.status === 'unchanged' && counts.rejected > 0 ? NOTHING_TAKEN : STATUS[document.status],
  ].join('\n');
}

const ANSWERS = { leave: 'laissées', 'update-found': 'l’équipement trouvé est cru' } as const;

const printVanished = ({ count, marked, first }: NonNullable<ImportDocument['vanished']>): string =>
  [
    `en service mais absents de l’export complet : ${count}, dont ${marked} marqués introuvables`,
    ...first.slice(0, SHOWN).map(({ device, lastSeenOn }) => `  ${device}, vu le ${lastSeenOn ?? '(inconnu)'}`),
  ].join('\n');

const NOTHING_TAKEN =
  'Rien n’a été changé : aucune ligne reprise ne dit autre chose que l’inventaire, et les autres sont rejetées.';

const STATUS: Readonly<Record<ImportDocument['status'], string>> = {
  previewed: 'Essai : rien n’a été changé.',
  applied: 'Import appliqué.',
  unchanged: 'Rien à changer : l’inventaire dit déjà tout cela.',
  refused: 'Import refusé.',
};
