import type { DateOnly } from '../kernel/date-only.js';
import type { Category } from '../inventory/domain/category.js';
import type { DeviceStatus, RetirementReason } from '../inventory/domain/device-status.js';

/** What inventories also contain and an importer leaves out, by name. */
export const OUT_OF_SCOPE_KINDS = ['server', 'switch', 'access-point', 'ups'] as const;
export type OutOfScopeKind = (typeof OUT_OF_SCOPE_KINDS)[number];

/** Operating system the day the device was last seen. */
export type DemoSystem = {
  readonly family: 'windows' | 'android' | 'ios' | 'ipados';
  /** `10 Professionnel`, `11 Entreprise`, or the version: `13`, `17.6` */
  readonly edition: string;
  /** Windows only: `22H2`, and its build `10.0.19045` */
  readonly release: string;
  readonly build: string;
};

/** One invented device, with everything an export may say about it. */
export type DemoDevice = {
  readonly kind: Category | OutOfScopeKind;
  readonly manufacturer: string;
  readonly model: string;
  /** the maker's reference, as Windows or Android tools report it */
  readonly reference: string;
  readonly serialNumber: string;
  readonly assetTag: string;
  readonly name: string;
  readonly imei: string | null;
  readonly siteName: string;
  readonly department: string;
  /** a pseudonym such as `agent-0412`, empty when nobody holds it */
  readonly agent: string;
  readonly purchasedOn: DateOnly;
  readonly inServiceOn: DateOnly | null;
  /** when the inventory first knew it */
  readonly recordedOn: DateOnly;
  readonly warrantyEndsOn: DateOnly;
  readonly lastSeenOn: DateOnly;
  readonly status: DeviceStatus;
  readonly retiredOn: DateOnly | null;
  readonly reason: RetirementReason | null;
  /** the reason as an agent typed it */
  readonly reasonWords: string;
  readonly priceCents: number;
  readonly supplier: string;
  readonly orderNumber: string;
  readonly system: DemoSystem | null;
  readonly cpu: string;
  readonly ramGb: number | null;
  readonly storageGb: number | null;
  readonly storageKind: 'hdd' | 'ssd' | null;
};
