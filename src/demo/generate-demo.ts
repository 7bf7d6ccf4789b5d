import type { DateOnly } from '../kernel/date-only.js';
import { seededRandom, type Random } from '../kernel/random.js';
import type { DemoExport, DemoFleet, DemoOrganisation, DemoSite, DemoTruth } from './demo-fleet.js';
import type { DemoDevice } from './device.js';
import { csvFile } from './exports/csv-file.js';
import { DEMO_EXPORTS } from './exports/demo-exports.js';
import { layOut } from './exports/lay-out.js';
import { workbookFile } from './exports/workbook-file.js';
import { inventoryStart, organisationFleet } from './organisation-fleet.js';
import { ORGANISATION_PROFILES } from './organisations.js';
import { InventedNumbers } from './serial-numbers.js';

/**
 * An invented métropole, its communes and their inventory files, on the day `today`.
 * The same seed and day give the same bytes. Asynchronous because the writer of workbooks is.
 */
export async function generateDemo(seed: number, today: DateOnly): Promise<DemoFleet> {
  const fleets = demoDevices(seed, today);
  const exports: DemoExport[] = [];
  const truth: DemoTruth[] = [];
  for (const [rank, { organisationCode, sheet, file }] of DEMO_EXPORTS.entries()) {
    const laid = layOut(stream(seed, 100 + rank), sheet, fleets.get(organisationCode) ?? [], today);
    const content = 'csv' in file ? csvFile(laid.rows, file.csv) : await workbookFile(laid.rows, file.workbook);
    exports.push({ organisationCode, fileName: sheet.fileName, content, describes: sheet.describes });
    truth.push({ organisationCode, ...laid.truth });
  }
  return { organisations: demoOrganisations(today), sites: demoSites(), exports, truth };
}

/** The devices behind the exports, by organisation: what an importer should find again. */
export function demoDevices(seed: number, today: DateOnly): ReadonlyMap<string, readonly DemoDevice[]> {
  const numbers = new InventedNumbers(stream(seed, 0));
  return new Map(
    ORGANISATION_PROFILES.map((profile, rank) => [
      profile.code,
      organisationFleet(stream(seed, 1 + rank), profile, numbers, today),
    ]),
  );
}

/** A sequence of its own for each part, so that a change in one leaves the others as they were. */
const stream = (seed: number, part: number): Random =>
  seededRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(part, 0x85ebca6b));

const demoOrganisations = (today: DateOnly): DemoOrganisation[] =>
  ORGANISATION_PROFILES.map((profile) => ({
    code: profile.code,
    name: profile.name,
    kind: profile.kind,
    siren: profile.siren,
    parentCode: profile.parentCode,
    inseeCode: null,
    inventoryStartedOn: inventoryStart(profile, today),
  }));

const demoSites = (): DemoSite[] =>
  ORGANISATION_PROFILES.flatMap((profile) =>
    profile.sites.map((name) => ({ organisationCode: profile.code, name, communeInseeCode: null })),
  );
