import type { NewOrganisation } from '../accounts/organisation.js';
import type { Reach, Role } from '../accounts/domain/role.js';

/** An invented association, outside the métropole: it takes what the métropole gives away, and has no inventory here. */
export const DEMO_ASSOCIATION: NewOrganisation = {
  code: 'RALLUMEURS',
  name: 'Les Rallumeurs de l’Ornave',
  kind: 'association',
  siren: null,
  parentCode: null,
  inseeCode: null,
};

/** Somebody who exists nowhere: invented names, and a domain that RFC 2606 keeps from existing. */
type InventedPerson = {
  readonly name: string;
  readonly email: string;
  readonly organisationCode: string;
  readonly role: Role;
  readonly reach: Reach;
};

const invented = (
  name: string,
  mailbox: string,
  [role, organisationCode, reach]: readonly [Role, string, Reach],
): InventedPerson => ({ name, email: `${mailbox}@valombrie.example`, organisationCode, role, reach });

/** One for each role, in the order of the buttons. */
export const DEMO_PEOPLE: readonly InventedPerson[] = [
  invented('Solène Ternavelle', 'solene.ternavelle', ['administrator', 'METROPOLE', 'subtree']),
  invented('Karim Brumelac', 'karim.brumelac', ['asset-manager', 'METROPOLE', 'subtree']),
  invented('Odile Orvecourt', 'odile.orvecourt', ['asset-manager', 'ORVELANE', 'subtree']),
  invented('Hugo Lauzépine', 'hugo.lauzepine', ['procurement', 'METROPOLE', 'subtree']),
  invented('Mina Grisevoile', 'mina.grisevoile', ['reader', 'METROPOLE', 'subtree']),
  invented('Yann Pelletombre', 'yann.pelletombre', ['reader', 'BRISSECOURBE', 'organisation']),
  invented('Awa Saulnerive', 'awa.saulnerive', ['partner', 'RALLUMEURS', 'organisation']),
];
