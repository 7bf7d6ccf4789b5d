import { OrganisationsService } from '../accounts/organisations.service.js';
import type { ApiTokenRow } from '../accounts/tokens/api-token-row.js';
import { ApiTokensService } from '../accounts/tokens/api-tokens.service.js';
import type { AddCommand } from './command.js';
import { OPERATOR_ACCESS } from './operator-access.js';

type NewToken = { organisation: string; name: string; rights: string; reach: string; days: string; json?: boolean };

export const addToken: AddCommand = (program, context) => {
  const command = program.command('token');
  command
    .command('add')
    .description('make a token; its secret is printed once')
    .requiredOption('--organisation <code>', 'for which organisation')
    .requiredOption('--name <name>', 'what it is for')
    .option('--rights <rights>', 'read, or write: also bring inventories', 'read')
    .option('--reach <reach>', 'organisation, or subtree: those below it too', 'organisation')
    .option('--days <number>', 'how long it lives, 1 to 365', '365')
    .option('--json', 'print one JSON document')
    .action(async ({ organisation, json, days, ...wish }: NewToken) => {
      const { application, output } = context(undefined);
      const app = await application();
      const { id: organisationId } = await app.get(OrganisationsService).byCode(OPERATOR_ACCESS.within(), organisation);
      const wanted = { ...wish, organisationId, days: Number(days) };
      const { id, secret } = await app.get(ApiTokensService).make(OPERATOR_ACCESS, wanted);
      output.print(json ? JSON.stringify({ id, secret }, null, 2) : secret);
      if (!json) output.say(`Jeton ${id} : ne sera plus montré. / Token ${id}: not shown again.`);
    });
  command
    .command('list')
    .description('every token, the last made first; never a secret')
    .option('--json', 'print one JSON document')
    .action(async ({ json }: { json?: boolean }) => {
      const { application, output } = context(undefined);
      const tokens = await (await application()).get(ApiTokensService).list(OPERATOR_ACCESS);
      if (json) output.print(JSON.stringify({ tokens }, null, 2));
      else for (const token of tokens) output.print(line(token));
    });
  command
    .command('revoke')
    .description('end a token at once')
    .argument('<id>', 'as `token list` shows it')
    .action(async (id: string) => {
      const { application, output } = context(undefined);
      await (await application()).get(ApiTokensService).revoke(OPERATOR_ACCESS, id);
      output.say('Jeton révoqué. / Token revoked.');
    });
};

const line = ({ id, prefix, state, rights, reach, organisationCode, expiresAt, name }: ApiTokenRow): string =>
  `${id} ${prefix}… ${state.padEnd(8)} ${rights.padEnd(6)}${organisationCode}${reach === 'subtree' ? '+' : ''} ${expiresAt.slice(0, 10)} ${name}`;
