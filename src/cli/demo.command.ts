import { DemoLoader } from '../demo/demo-loader.service.js';
import type { ImportDocument } from '../inventory/domain/import-document.js';
import type { AddCommand } from './command.js';

export const addDemo: AddCommand = (program, context) => {
  program
    .command('demo')
    .option('--if-empty', 'do nothing when there are data already')
    .action(async ({ ifEmpty }: { ifEmpty?: boolean }) => {
      const { application, output } = context(undefined);
      const loader = (await application()).get(DemoLoader);
      if (ifEmpty && !(await loader.isEmpty())) {
        output.say('La base contient déjà des données : rien n’est ajouté. / The database has data: nothing is added.');
        return;
      }
      let devices = 0;
      await loader.load((document) => {
        devices += document.counts.created;
        output.say(line(document));
      });
      output.say(`${devices} équipements d’une métropole inventée. / ${devices} devices of an invented métropole.`);
    });
};

const line = ({ file, counts }: ImportDocument): string =>
  `${file.name} : ${file.rows} lignes ; équipements ${counts.created}, hors périmètre ${counts.ignored}, rejetées ${counts.rejected}`;
