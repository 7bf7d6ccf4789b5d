import { takeBackup } from '../backup/take-backup.js';
import { productVersion } from '../config/product-version.js';
import type { AddCommand } from './command.js';

export const addBackup: AddCommand = (program, context) => {
  program
    .command('backup')
    .argument('<file>', 'where the backup goes')
    .option('--force', 'take the place of a file that is there')
    .option('--json', 'print one JSON document')
    .action(async (file: string, { force, json }: { force?: boolean; json?: boolean }) => {
      const { configuration, clock, output } = context(undefined);
      const { databaseUrl, secretFile } = configuration();
      const wish = { databaseUrl, file, mayReplace: force === true, now: clock.now(), product: productVersion() };
      const taken = await takeBackup(wish);
      const rows = Object.values(taken.manifest.rows).reduce((sum, count) => sum + count, 0);
      output.print(
        json ? JSON.stringify(taken, null, 2) : `${file}: ${taken.bytes} bytes, ${rows} rows, ${taken.sha256}`,
      );
      output.say(
        `La clé des secrets n’est pas dans la sauvegarde, pour que celle-ci n’en livre aucun : sauvegardez à part le fichier de PROLONGE_SECRET_FILE (${secretFile}). Sans lui, les doubles authentifications et les webhooks seraient à refaire.`,
      );
      output.say(
        `The key of the secrets is not in the backup, so that it gives none of them away: back up the file of PROLONGE_SECRET_FILE (${secretFile}) elsewhere. Without it, second factors and webhooks would have to be made again.`,
      );
      output.say(`Pour l’essayer : / To try it: npx prolonge restore ${file} --dry-run`);
    });
};
