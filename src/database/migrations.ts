import { FirstSchema1763900000000 } from './migrations/1763900000000-first-schema.js';
import { Accounts1764000000000 } from './migrations/1764000000000-accounts.js';
import { Webhooks1764000100000 } from './migrations/1764000100000-webhooks.js';
import { RowLevelSecurity1764000200000 } from './migrations/1764000200000-row-level-security.js';
import { SignInStrangers1764000300000 } from './migrations/1764000300000-sign-in-strangers.js';
import { ImportJobs1764100000000 } from './migrations/1764100000000-import-jobs.js';
import { ImportMemory1764100100000 } from './migrations/1764100100000-import-memory.js';
import { ImportUndo1764200000000 } from './migrations/1764200000000-import-undo.js';
import { FieldLocks1764200100000 } from './migrations/1764200100000-field-locks.js';
import { InventorySettings1764200200000 } from './migrations/1764200200000-inventory-settings.js';
import { RowsOfSeveralDevices1764300000000 } from './migrations/1764300000000-rows-of-several-devices.js';
import { DeviceList1764300100000 } from './migrations/1764300100000-device-list.js';
import { ImportProblems1764300200000 } from './migrations/1764300200000-import-problems.js';
import { KnownKeys1764500000000 } from './migrations/1764500000000-known-keys.js';
import { ModelAliases1764600100000 } from './migrations/1764600100000-model-aliases.js';
import { ExtensionCampaigns1764700000000 } from './migrations/1764700000000-extension-campaigns.js';

/** In the order in which they run. A migration that was released is never changed: another one follows it. */
export const MIGRATIONS = [
  FirstSchema1763900000000,
  Accounts1764000000000,
  Webhooks1764000100000,
  RowLevelSecurity1764000200000,
  SignInStrangers1764000300000,
  ImportJobs1764100000000,
  ImportMemory1764100100000,
  ImportUndo1764200000000,
  FieldLocks1764200100000,
  InventorySettings1764200200000,
  RowsOfSeveralDevices1764300000000,
  DeviceList1764300100000,
  ImportProblems1764300200000,
  KnownKeys1764500000000,
  ModelAliases1764600100000,
  ExtensionCampaigns1764700000000,
] as const;
