import { readFile } from 'node:fs/promises';
import { OrganisationsService } from '../accounts/organisations.service.js';
import { ModelAliasSource } from '../footprint/model-alias-source.js';
import { modelMatchesOfTables } from '../footprint/model-matches-of-tables.js';
import { readModelList } from '../footprint/read-model-list.js';
import { DomainError } from '../kernel/domain-error.js';
import { modelMatchDocument } from '../reporting/model-match-document.js';
import type { AddCommand, CommandContext } from './command.js';
import { OPERATOR } from './operator.js';
import { printModelMatches } from './print-model-matches.js';

export const addMatchFootprints: AddCommand = (program, context) => {
  program
    .command('match')
    .description('the maker’s carbon sheet of each model of a file, or what stands for it')
    .argument('<file>', 'CSV with the columns manufacturer_raw and model_raw')
    .option('--organisation <code>', 'first what this organisation said of its own models; opens the database')
    .option('--json', 'print one JSON document')
    .action(async (path: string, options: { organisation?: string; json?: boolean }) => {
      const { output, application } = context(undefined);
      const models = readModelList(await textOf(path));
      const service = modelMatchesOfTables();
      const saidOf =
        options.organisation === undefined ? saysNothing : await sayings(application, options.organisation);
      const matches = models.map(({ manufacturer, model }, index) => {
        const productId = saidOf(manufacturer, model);
        const said = productId === null ? null : service.said(productId);
        const byWords = () => service.match({ manufacturer, model, category: null, purchasedOn: null });
        return modelMatchDocument(index + 1, said ?? byWords());
      });
      output.print(options.json ? JSON.stringify({ matches }, null, 2) : printModelMatches(models, matches));
    });
};

/** The product that an organisation says that a text is; null when it says nothing. */
type Sayings = (manufacturer: string, model: string) => string | null;

const saysNothing: Sayings = () => null;

/** @throws DomainError `organisation-unknown` */
async function sayings(application: CommandContext['application'], code: string): Promise<Sayings> {
  const app = await application();
  const { id } = await app.get(OrganisationsService).byCode(OPERATOR.tenancy, code);
  const aliases = await app.get(ModelAliasSource).of(OPERATOR.tenancy.narrow([id]));
  return (manufacturer, model) => aliases.productOf(id, manufacturer, model);
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new DomainError('file-missing', 'not-found', { file: path });
  }
}
