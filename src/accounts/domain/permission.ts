import type { Role } from './role.js';

/** Everything that can be allowed, and to which roles. Guards, pages, the API and the tests read this table. */
export const PERMISSIONS = {
  /** see the fleet, its figures and their sources */
  'inventory.read': ['administrator', 'asset-manager', 'procurement', 'reader', 'api-client'],
  /** bring files to the inventory, apply them, give them up */
  'inventory.import': ['administrator', 'asset-manager', 'api-client'],
  /** add a device by hand, correct one, and let imports change it again */
  'inventory.edit': ['administrator', 'asset-manager', 'api-client'],
  /** see the organisations one works for */
  'organisations.read': ['administrator', 'asset-manager', 'procurement', 'reader', 'partner', 'api-client'],
  /** found an organisation below one's own */
  'organisations.found': ['administrator', 'api-client'],
  /** invite people, give and take roles, close accounts */
  'people.manage': ['administrator'],
  /** make and revoke API tokens */
  'tokens.manage': ['administrator'],
  /** tell other systems of what happens */
  'webhooks.manage': ['administrator'],
  /** read the record of acts */
  'audit.read': ['administrator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Permission = keyof typeof PERMISSIONS;

export const ALL_PERMISSIONS = Object.keys(PERMISSIONS) as readonly Permission[];

/** Whether a role gives a permission. */
export const allows = (role: Role, permission: Permission): boolean =>
  (PERMISSIONS[permission] as readonly Role[]).includes(role);
