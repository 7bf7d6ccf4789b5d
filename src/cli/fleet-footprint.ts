import { Option, type Command } from 'commander';
import { ScopeService } from '../accounts/scope.service.js';
import { ACCOUNTING_VIEWS, accountingView, type AccountingView } from '../footprint/domain/accounting-view.js';
import { BASES, type Basis } from '../footprint/domain/basis.js';
import { yearOf } from '../kernel/date-only.js';
import { months, type Months } from '../kernel/quantity.js';
import { FleetCarbonService } from '../reporting/fleet-carbon.service.js';
import { AS_OF, type AddCommand } from './command.js';
import { OPERATOR } from './operator.js';
import { printFleetCarbon } from './print-fleet-carbon.js';
import { wholeNumber } from './whole-number.js';

type Options = {
  organisation?: string;
  year?: number;
  basis: Basis;
  view: AccountingView['kind'];
  longerBy: Months;
  people?: number;
  asOf?: string;
  json?: boolean;
};

export const addFleetFootprint: AddCommand = (program: Command, context) => {
  program
    .command('fleet')
    .description('a year of the fleet: footprint and avoided, by organisation, site and category')
    .option('--organisation <code>', 'of one organisation and those below it')
    .option('--year <year>', 'calendar year; that of today by default', wholeNumber(1990, 2198))
    .addOption(new Option('--basis <basis>', 'family of factors').choices(BASES).default('ademe'))
    .addOption(
      new Option('--view <view>', 'how manufacture is spread').choices(ACCOUNTING_VIEWS).default('reference-life'),
    )
    .option(
      '--longer-by <months>',
      'what if every life were longer',
      (text) => months(wholeNumber(0, 240)(text)),
      months(12),
    )
    .option('--people <number>', 'what if there were one screen for each', wholeNumber(0, 10_000_000))
    .option(...AS_OF)
    .option('--json', 'print one JSON document')
    .action(async ({ organisation, asOf, json, view, people, year, ...wish }: Options) => {
      const { application, output, clock } = context(asOf);
      const today = clock.today();
      const app = await application();
      const scope = await app.get(ScopeService).of(OPERATOR.tenancy, organisation);
      const asked = { ...wish, view: accountingView(view), people: people ?? null, year: year ?? yearOf(today) };
      const document = await app.get(FleetCarbonService).ofYear(scope, asked, today);
      output.print(json ? JSON.stringify(document, null, 2) : printFleetCarbon(document));
    });
};
