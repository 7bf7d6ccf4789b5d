import type { Role } from './role.js';
import type { SessionStage } from './session-stage.js';

/** The agents' roles: they change the inventory, its money or who may do so. */
const ROLES_WITH_SECOND_FACTOR: readonly Role[] = ['administrator', 'asset-manager', 'procurement'];

/** Whether who signs in by password must also give a code. An identity provider sees to its own second factor. */
export const mustHaveSecondFactor = (roles: readonly Role[]): boolean =>
  roles.some((role) => ROLES_WITH_SECOND_FACTOR.includes(role));

/** What comes after the right password. */
export function stageAfterPassword(roles: readonly Role[], hasSecondFactor: boolean): SessionStage {
  if (hasSecondFactor) return 'second-factor';
  return mustHaveSecondFactor(roles) ? 'set-up-second-factor' : 'open';
}
