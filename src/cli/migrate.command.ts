import type { AddCommand } from './command.js';

export const addMigrate: AddCommand = (program, context) => {
  program.command('migrate').action(async () => {
    const { application, output } = context(undefined);
    await application();
    output.say('The database is at this version. / La base est à cette version.');
  });
};
