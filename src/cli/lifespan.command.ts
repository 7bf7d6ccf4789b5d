import { Option } from 'commander';
import { fitFleetGroup, fitSurvivalGroup } from '../lifespan/domain/survival/group-fit.js';
import { MISSING_RULES, type MissingRule } from '../lifespan/domain/survival/observed-life.js';
import { LIFE_FILE_KINDS, type LifeFileKind } from '../lifespan/life-row.js';
import { readLifeFile } from '../lifespan/read-life-file.js';
import { lifeFitDocument } from '../reporting/life-fit-document.js';
import type { AddCommand } from './command.js';
import { printLifeFit } from './print-life-fit.js';
import { sayLeftOut } from './say-left-out.js';

type Options = { kind?: LifeFileKind; missing: MissingRule; json?: boolean };

export const addLifespan: AddCommand = (program, context) => {
  program
    .command('lifespan')
    .command('fit')
    .description('survival curves, causes of departure and Weibull law of each group of a file')
    .argument('<file>', 'CSV of a fleet with its dates, or of ages with entry, exit and status')
    .addOption(new Option('--kind <kind>', 'told by the columns by default').choices(LIFE_FILE_KINDS))
    .addOption(
      new Option('--missing <day>', 'when a missing device left').choices(MISSING_RULES).default(MISSING_RULES[0]),
    )
    .option('--json', 'print one JSON document')
    .action(async (path: string, options: Options) => {
      const { output } = context(undefined);
      const { kind, groups, leftOut } = await readLifeFile(path, { kind: options.kind, missing: options.missing });
      const fit = kind === 'fleet' ? fitFleetGroup : fitSurvivalGroup;
      sayLeftOut(leftOut, groups.values(), output);
      const fits = [...groups].map(([group, counts]) => ({ group, fit: fit(counts) }));
      if (options.json) {
        output.print(JSON.stringify({ groups: fits.map((each) => lifeFitDocument(each.group, each.fit)) }));
      } else if (fits.length === 0) output.print('Aucune ligne dans ce fichier.');
      else output.print(fits.map((each) => printLifeFit(each.group, each.fit, kind)).join('\n\n'));
    });
};
