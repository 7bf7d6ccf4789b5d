import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { OrganisationsService } from '../accounts/organisations.service.js';
import type { ImportDocument } from '../inventory/domain/import-document.js';
import { DomainError } from '../kernel/domain-error.js';
import { readChoices } from '../inventory/imports/read-choices.js';
import { ImportsService } from '../inventory/imports/imports.service.js';
import type { AddCommand, Output } from './command.js';
import { OPERATOR } from './operator.js';
import { printImport } from './print-import.js';
import { printImportList } from './print-import-list.js';
import { undoImport } from './undo-import.js';

type Options = { organisation?: string; dryRun?: boolean; sheet?: string; mapping?: string; json?: boolean };

export const addImport: AddCommand = (program, context) => {
  const command = program
    .command('import')
    .argument('<file>', 'the file')
    .option('--organisation <code>', 'whose inventory; by default the only organisation')
    .option('--dry-run', 'say what would happen, change nothing')
    .option('--sheet <name>', 'sheet of the workbook')
    .option('--mapping <file>', 'JSON: header of the file -> field, null to leave a column out')
    .option('--json', 'print one JSON document')
    .action(async (path: string, options: Options) => {
      const { application, output } = context(undefined);
      const app = await application();
      const organisations = app.get(OrganisationsService);
      const organisation = await organisations.chosen(OPERATOR.tenancy, options.organisation);
      const choices = options.mapping === undefined ? undefined : readChoices(await readText(options.mapping));
      const imports = app.get(ImportsService);
      const file = {
        path,
        fileName: basename(path),
        sheet: options.sheet,
        choices,
        caller: OPERATOR,
        isAlone: true,
        onProgress: progressOf(output),
      };
      if (options.dryRun) {
        answer(await imports.check({ ...file, organisationId: organisation?.id ?? null }), options, output);
        return;
      }
      const { organisation: target, understood } =
        organisation === null ? await imports.foundFirst(file) : { organisation, understood: undefined };
      if (organisation === null)
        output.say(`Organisation ${target.code} créée. / Organisation ${target.code} created.`);
      const document = await imports.bring({ ...file, organisationId: target.id, understood });
      answer(document, options, output);
    });
  command
    .command('undo')
    .description('take an applied import back; devices that changed since are left and told')
    .argument('<id>', 'the import, as `import list` names it')
    .option('--json', 'print one JSON document')
    .action((id: string, _options: unknown, undo: { optsWithGlobals(): Options }) =>
      undoImport(context(undefined), id, undo.optsWithGlobals()),
    );
  command
    .command('list')
    .description('the files brought so far, newest first')
    .option('--organisation <code>', 'of one organisation')
    .option('--json', 'print one JSON document')
    .action((_options: unknown, list: { optsWithGlobals(): Options }) =>
      printImportList(context(undefined), list.optsWithGlobals()),
    );
};

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new DomainError('file-missing', 'not-found', { file: path });
  }
}

function answer(document: ImportDocument, options: Options, output: Output): void {
  output.print(options.json ? JSON.stringify(document, null, 2) : printImport(document));
}

/** Says how far the reading is, on one line of the terminal that is written over. */
function progressOf(output: Output): (rowsRead: number, rowsTotal: number | null) => void {
  const figure = (rows: number): string => rows.toLocaleString('fr-FR');
  return (rowsRead, rowsTotal) => {
    if (rowsRead === 0) return;
    output.say(`${figure(rowsRead)} ${rowsTotal === null ? '' : `/ ${figure(rowsTotal)} `}lignes lues`);
  };
}
