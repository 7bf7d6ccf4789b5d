import { restoreBackup } from '../backup/restore-backup.js';
import type { AddCommand } from './command.js';
import { sayRestored } from './say-restored.js';

export const addRestore: AddCommand = (program, context) => {
  program
    .command('restore')
    .argument('<file>', 'a file made by `prolonge backup`')
    .option('--dry-run', 'try the backup in full, also while the server runs; change nothing')
    .option('--json', 'print one JSON document')
    .action(async (file: string, { dryRun, json }: { dryRun?: boolean; json?: boolean }) => {
      const { configuration, applicationOn, clock, output } = context(undefined);
      const { databaseUrl } = configuration();
      const isDryRun = dryRun === true;
      const restored = await restoreBackup({ databaseUrl, file, isDryRun, now: clock.now(), openOn: applicationOn });
      if (json) output.print(JSON.stringify({ isDryRun, ...restored }, null, 2));
      else for (const [table, rows] of Object.entries(restored.manifest.rows)) output.print(`${table} ${rows}`);
      sayRestored(restored, isDryRun, output.say);
    });
};
