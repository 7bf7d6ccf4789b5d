import { CATEGORIES } from '../../inventory/domain/category.js';
import { DEVICE_STATUSES } from '../../inventory/domain/device-status.js';
import type { DateOnly } from '../../kernel/date-only.js';
import { bool, day, fields, list, number, oneOf, text, type Read } from './case-reading.js';
import { CONDITIONS, GRADES, REQUEST_REASONS, STORAGE_KINDS } from './renewal-case.js';
import type { CaseDevice, CaseRequest, RenewalCase, StockItem } from './renewal-case.js';

/** A case written by hand, with the day it is judged on when the file gives one. */
export type WrittenCase = RenewalCase & { readonly asOf: DateOnly | null };

const DEVICE: { readonly [Key in keyof CaseDevice]: Read<CaseDevice[Key]> } = {
  category: oneOf(CATEGORIES),
  manufacturer: text,
  model: text,
  status: oneOf(DEVICE_STATUSES),
  purchasedOn: day,
  inServiceOn: day,
  purchasePriceEur: number(0, 1_000_000),
  condition: oneOf(CONDITIONS),
  repairable: bool,
  repairCostEur: number(0, 1_000_000),
  repairsLast12Months: number(0, 365),
  cpu: text,
  ramGb: number(0, 4_096),
  maxRamGb: number(0, 4_096),
  storage: oneOf(STORAGE_KINDS),
  storageGb: number(0, 1_000_000),
  batteryHealthPct: number(0, 100),
  os: text,
  osUpgradable: bool,
  supportEndsOn: day,
};

const REQUEST: { readonly [Key in keyof CaseRequest]: Read<CaseRequest[Key]> } = {
  reason: oneOf(REQUEST_REASONS),
  ramGbNeeded: number(0, 4_096),
  safetyOrBusinessException: bool,
};

const STOCK_ITEM: { readonly [Key in keyof StockItem]: Read<StockItem[Key]> } = {
  category: oneOf(CATEGORIES),
  grade: oneOf(GRADES),
  ramGb: number(0, 4_096),
  count: number(0, 1_000_000),
  owner: oneOf(['own', 'other'] as const),
};

const CASE = {
  asOf: day,
  device: (value: unknown, path: string) => fields<CaseDevice>(value ?? {}, path, DEVICE),
  request: (value: unknown, path: string) => (value === null ? null : fields<CaseRequest>(value, path, REQUEST)),
  stock: list((item, path) => fields<StockItem>(item, path, STOCK_ITEM)),
};

/**
 * Reads the JSON of `renewal check --case`: a missing key or null is unknown, another key is a mistake.
 * @throws DomainError `case-not-an-object`, `case-key-unknown`, `case-value-invalid`
 */
export const parseRenewalCase = (json: unknown): WrittenCase => fields<WrittenCase>(json, '', CASE);
