import type { INestApplicationContext } from '@nestjs/common';
import { linkPath } from '../accounts/domain/link-path.js';
import { OrganisationsService } from '../accounts/organisations.service.js';
import type { PersonRow } from '../accounts/people/person-row.js';
import { PeopleService } from '../accounts/people/people.service.js';
import { CONFIGURATION, type Configuration } from '../config/configuration.js';
import { publicOrigin } from '../config/public-origin.js';
import { PersonalDataService } from '../privacy/personal-data.service.js';
import type { AddCommand } from './command.js';
import { OPERATOR_ACCESS } from './operator-access.js';

type NewUser = { email: string; name: string; role: string; organisation: string; reach: string; json?: boolean };

const PAGE_SIZE = 200;

export const addUser: AddCommand = (program, context) => {
  const command = program.command('user');
  command
    .command('add')
    .description('invite somebody, or give another role to who has an account')
    .requiredOption('--email <address>', 'where the invitation goes; the name by which they sign in')
    .requiredOption('--name <name>', 'as colleagues read it')
    .requiredOption('--role <role>', 'administrator, asset-manager, procurement, reader, partner')
    .requiredOption('--organisation <code>', 'where they hold the role')
    .option('--reach <reach>', 'organisation, or subtree: those below it too', 'organisation')
    .option('--json', 'print one JSON document')
    .action(async ({ organisation, json, ...person }: NewUser) => {
      const { application, output } = context(undefined);
      const app = await application();
      const organisationId = await organisationIdOf(app, organisation);
      const invited = await app.get(PeopleService).invite(OPERATOR_ACCESS, { ...person, organisationId });
      const { personId, link, mailed } = invited;
      const address = link && publicOrigin(app.get<Configuration>(CONFIGURATION)) + linkPath('invitation', link);
      if (json) {
        output.print(JSON.stringify({ personId, invitation: address, mailed }, null, 2));
        return;
      }
      if (address === null) {
        output.say(
          'Cette personne a déjà un compte : le rôle lui est donné. / They have an account: the role is given.',
        );
        return;
      }
      output.print(address);
      output.say('Lien d’invitation, valable 7 jours et une seule fois. / Invitation link, for 7 days, once only.');
      output.say(
        mailed ? 'Envoyé par courriel. / Mailed.' : 'Non envoyé : à remettre vous-même. / Not mailed: hand it over.',
      );
    });
  command
    .command('list')
    .description('everybody, with their roles')
    .option('--json', 'print one JSON document')
    .action(async ({ json }: { json?: boolean }) => {
      const { application, output } = context(undefined);
      const people = await everybody((await application()).get(PeopleService));
      if (json) output.print(JSON.stringify({ people }, null, 2));
      else for (const person of people) output.print(line(person));
    });
  command
    .command('export')
    .description('print everything that is kept about a person, as JSON: to be given to them only')
    .argument('<email>', 'the address of the account')
    .action(async (email: string) => {
      const { application, output } = context(undefined);
      const app = await application();
      const { id } = await app.get(PeopleService).findByEmail(OPERATOR_ACCESS, email);
      output.print(JSON.stringify(await app.get(PersonalDataService).export(id), null, 2));
    });
  command
    .command('deactivate')
    .description('close an account: its sessions, tokens and links end at once')
    .argument('<email>', 'the address of the account')
    .action(async (email: string) => {
      const { application, output } = context(undefined);
      const people = (await application()).get(PeopleService);
      const { id } = await people.findByEmail(OPERATOR_ACCESS, email);
      await people.deactivate(OPERATOR_ACCESS, id);
      output.say('Compte fermé. / Account closed.');
    });
};

const organisationIdOf = async (app: INestApplicationContext, code: string): Promise<string> =>
  (await app.get(OrganisationsService).byCode(OPERATOR_ACCESS.within(), code)).id;

async function everybody(people: PeopleService): Promise<readonly PersonRow[]> {
  const found: PersonRow[] = [];
  for (let page = 1; ; page++) {
    const { people: some, total } = await people.list(OPERATOR_ACCESS, { page, size: PAGE_SIZE });
    found.push(...some);
    if (some.length === 0 || found.length >= total) return found;
  }
}

const line = ({ email, name, status, roles }: PersonRow): string =>
  [
    email.padEnd(36),
    status.padEnd(12),
    name.padEnd(28),
    roles.map(({ role, organisationCode, reach }) => `${role}@${organisationCode}${reach === 'subtree' ? '+' : ''}`),
  ].join(' ');
