import { PURGED_KINDS } from '../privacy/purged.js';
import { RetentionService } from '../privacy/retention.service.js';
import type { AddCommand } from './command.js';

export const addPurge: AddCommand = (program, context) => {
  program
    .command('purge')
    .option('--dry-run', 'count, forget nothing')
    .option('--json', 'print one JSON document')
    .action(async ({ dryRun, json }: { dryRun?: boolean; json?: boolean }) => {
      const { application, output } = context(undefined);
      const purged = await (await application()).get(RetentionService).purge({ isDryRun: dryRun === true });
      if (json) output.print(JSON.stringify({ isDryRun: dryRun === true, purged }, null, 2));
      else for (const kind of PURGED_KINDS) output.print(`${kind.padEnd(18)} ${purged[kind]}`);
      if (dryRun) output.say('À blanc : rien n’est effacé. / Dry run: nothing is forgotten.');
    });
};
