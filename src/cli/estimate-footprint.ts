import { InvalidArgumentError, Option } from 'commander';
import { BASES, otherBasis, type Basis } from '../footprint/domain/basis.js';
import { electricityOfPower } from '../footprint/domain/electricity-of-power.js';
import { footprintOfTables } from '../footprint/footprint-of-tables.js';
import { CATEGORIES, type Category } from '../inventory/domain/category.js';
import { kgCo2e, kgCo2ePerKwh, kwhPerYear, share, years } from '../kernel/quantity.js';
import type { KgCo2e, KgCo2ePerKwh, KwhPerYear, Share, Years } from '../kernel/quantity.js';
import { lifeCycleDocument } from '../reporting/life-cycle-document.js';
import { AS_OF, type AddCommand } from './command.js';
import { printLifeCycle } from './print-life-cycle.js';

type Options = {
  category: Category;
  basis: Basis;
  years?: Years;
  heldYears?: Years;
  kwhPerYear?: KwhPerYear;
  watts?: number;
  useRatio: Share;
  electricityKgco2ePerKwh?: KgCo2ePerKwh;
  embodiedKgco2e?: KgCo2e;
  asOf?: string;
  json?: boolean;
};

export const addEstimateFootprint: AddCommand = (program, context) => {
  program
    .command('estimate')
    .description('the footprint of one device over its life; what is not given is published')
    .addOption(new Option('--category <category>', 'what it is').choices(CATEGORIES).makeOptionMandatory())
    .addOption(new Option('--basis <basis>', 'family of factors').choices(BASES).default('ademe'))
    .option('--years <number>', 'its life', above(0, years))
    .option('--held-years <number>', 'how long it is held; over its life by default', atLeast(0, years))
    .addOption(
      new Option('--kwh-per-year <number>', 'electricity it uses').argParser(atLeast(0, kwhPerYear)).conflicts('watts'),
    )
    .option('--watts <number>', 'average power while it is used', atLeast(0, Number))
    .option('--use-ratio <number>', 'share of the hours of the year it is used, with --watts', ratio, share(1))
    .option('--electricity-kgco2e-per-kwh <number>', 'carbon of one kWh', atLeast(0, kgCo2ePerKwh))
    .option('--embodied-kgco2e <number>', 'its own embodied footprint', above(0, kgCo2e))
    .option(...AS_OF)
    .option('--json', 'print one JSON document')
    .action((options: Options) => {
      const { clock, output } = context(options.asOf);
      const { watts, category, basis } = options;
      const declared = {
        embodied: options.embodiedKgco2e,
        lifetimeYears: options.years,
        heldYears: options.heldYears,
        electricityPerYear: watts === undefined ? options.kwhPerYear : electricityOfPower(watts, options.useRatio),
        kgCo2ePerKwh: options.electricityKgco2ePerKwh,
      };
      const footprints = footprintOfTables();
      const document = lifeCycleDocument(
        footprints.lifeCycle(category, basis, declared, clock.today()),
        footprints.reference(category, otherBasis(basis)),
      );
      if (options.json) output.print(JSON.stringify(document, null, 2));
      else output.print(printLifeCycle(category, document));
    });
};

const atLeast =
  <Value extends number>(minimum: number, quantity: (number: number) => Value) =>
  (text: string): Value => {
    const number = numberOf(text);
    if (number < minimum) throw new InvalidArgumentError(`At least ${String(minimum)}.`);
    return quantity(number);
  };

const above =
  <Value extends number>(limit: number, quantity: (number: number) => Value) =>
  (text: string): Value => {
    const number = numberOf(text);
    if (number <= limit) throw new InvalidArgumentError(`More than ${String(limit)}.`);
    return quantity(number);
  };

function ratio(text: string): Share {
  const number = numberOf(text);
  if (number < 0 || number > 1) throw new InvalidArgumentError('Between 0 and 1.');
  return share(number);
}

function numberOf(text: string): number {
  if (!/^[0-9]+(\.[0-9]+)?$/.test(text)) throw new InvalidArgumentError('A number, such as 0.0461.');
  return Number(text);
}
