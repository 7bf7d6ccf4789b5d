import { join } from 'node:path';
import { projectRoot } from '../../../src/config/project-root.js';

export type SheetRow = Readonly<Record<string, string>>;
export type Product = Readonly<Record<string, string>>;

type Compiler = {
  productOf(row: SheetRow): { readonly line: Product | null; readonly traps: readonly string[] };
  compileProducts(
    main: readonly SheetRow[],
    before: readonly SheetRow[],
  ): { readonly lines: readonly Product[]; readonly counts: Readonly<Record<string, number>> };
  compileMedians(products: readonly Product[]): { readonly lines: readonly Product[] };
  countShares(rows: readonly SheetRow[]): Readonly<Record<string, number>>;
};

export const { productOf, compileProducts, compileMedians, countShares } = (await import(
  join(projectRoot, 'scripts/compile-footprints.mjs')
)) as Compiler;

/** A sheet without a trap: an invented laptop of 300 kgCO2e, a fifth of them for its use. */
export const aSheet = (changes: SheetRow = {}): SheetRow => ({
  manufacturer: 'Orvelane',
  name: 'Hautecendre 1410',
  subcategory: 'Laptop',
  gwp_total: '300',
  gwp_use_ratio: '0.2',
  gwp_manufacturing_ratio: '0.7',
  gwp_transport_ratio: '0.09',
  gwp_eol_ratio: '0.01',
  gwp_error_ratio: '0.25',
  yearly_tec: '20',
  lifetime: '4',
  use_location: 'EU',
  report_date: 'January 2021',
  screen_size: '14.0',
  sources: 'https://orvelane.example/pcf.pdf',
  ...changes,
});
