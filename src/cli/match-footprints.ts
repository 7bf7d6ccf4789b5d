import { readFile } from 'node:fs/promises';
import { modelMatchesOfTables } from '../footprint/model-matches-of-tables.js';
import { readModelList } from '../footprint/read-model-list.js';
import { DomainError } from '../kernel/domain-error.js';
import { modelMatchDocument } from '../reporting/model-match-document.js';
import type { AddCommand } from './command.js';
import { printModelMatches } from './print-model-matches.js';

export const addMatchFootprints: AddCommand = (program, context) => {
  program
    .command('match')
    .description('the maker’s carbon sheet of each model of a file, or what stands for it')
    .argument('<file>', 'CSV with the columns manufacturer_raw and model_raw')
    .option('--json', 'print one JSON document')
    .action(async (path: string, options: { json?: boolean }) => {
      const { output } = context(undefined);
      const models = readModelList(await textOf(path));
      const service = modelMatchesOfTables();
      const matches = models.map(({ manufacturer, model }, index) =>
        modelMatchDocument(index + 1, service.match({ manufacturer, model, category: null, purchasedOn: null })),
      );
      output.print(options.json ? JSON.stringify({ matches }, null, 2) : printModelMatches(models, matches));
    });
};

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new DomainError('file-missing', 'not-found', { file: path });
  }
}
