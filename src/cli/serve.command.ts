import type { AddCommand } from './command.js';

export const addServe: AddCommand = (program, context) => {
  program
    .command('serve')
    .option('--port <number>', 'port to listen on (PROLONGE_PORT, else 3000)')
    .action(({ port }: { port?: string }) => context(undefined).serve(port));
};
