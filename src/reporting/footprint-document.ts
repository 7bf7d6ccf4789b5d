import type { DeviceReference } from '../footprint/domain/device-reference.js';
import type { FootprintAnswer } from '../footprint/domain/footprint-answer.js';
import type { CatalogueEntry } from '../footprint/domain/matching/catalogue-entry.js';
import { LADDER } from '../footprint/domain/matching/model-match.js';
import { figureOrNull, type FigureDocument } from './figure-document.js';

/** A maker's sheet that figures were read from. */
export type SheetDocument = Pick<
  CatalogueEntry,
  'manufacturer' | 'name' | 'reportedOn' | 'reportUrl' | 'sourceId' | 'licence'
>;

/** What one basis says of a device, and the rung its figures stand on: from 1, typed with a source, to 6, none. */
type BasisDocument = {
  readonly basis: string;
  readonly precision: string;
  readonly level: string;
  readonly rung: number;
  readonly configuration: string;
  readonly embodiedKgCo2e: number;
  readonly lowKgCo2e: number;
  readonly highKgCo2e: number;
  readonly referenceLifeYears: number;
  readonly embodiedKgCo2ePerYear: number;
  readonly kwhPerYear: number;
  /** the makers' sheets that are this model's: none on the basis `ademe`, for a class or for a category */
  readonly products: readonly SheetDocument[];
  readonly sources: readonly string[];
  readonly method: string;
};

/** The footprint of a device as programs read it; full precision. `otherBasis` stands beside it, and is never added. */
export type FootprintDocument =
  | {
      readonly known: false;
      readonly because: string;
      readonly basis: string;
      readonly level: 'unknown';
      readonly rung: number;
      readonly otherBasis: BasisDocument | null;
    }
  | (BasisDocument & {
      readonly known: true;
      readonly useKgCo2ePerYear: number;
      readonly electricityKgCo2ePerKwh: number;
      readonly electricityYear: number;
      readonly toDateKgCo2e: FigureDocument | null;
      readonly otherBasis: BasisDocument | null;
    });

export function footprintDocument(answer: FootprintAnswer): FootprintDocument {
  const otherBasis = answer.otherBasis && basisDocument(answer.otherBasis);
  if (answer.kind === 'unknown') {
    const { because, basis } = answer;
    return { known: false, because, basis, level: 'unknown', rung: LADDER.unknown, otherBasis };
  }
  const { embodied, electricity } = answer;
  return {
    known: true,
    ...basisDocument(answer),
    useKgCo2ePerYear: answer.usePerYear.central,
    electricityKgCo2ePerKwh: electricity.kgCo2ePerKwh,
    electricityYear: electricity.electricityYear,
    toDateKgCo2e: figureOrNull(answer.totalToDate),
    otherBasis,
    sources: [...new Set([...embodied.sourceIds, ...answer.usePerYear.sourceIds])],
  };
}

function basisDocument(reference: DeviceReference): BasisDocument {
  const { embodied } = reference;
  return {
    basis: reference.basis,
    precision: embodied.precision,
    level: embodied.precision,
    rung: LADDER[embodied.precision],
    configuration: reference.configuration,
    embodiedKgCo2e: embodied.central,
    lowKgCo2e: embodied.low,
    highKgCo2e: embodied.high,
    referenceLifeYears: reference.referenceLifeYears,
    embodiedKgCo2ePerYear: reference.embodiedPerYear.central,
    kwhPerYear: reference.electricityPerYear.central,
    products: reference.sheets.map(sheetDocument),
    sources: [...new Set([...embodied.sourceIds, ...reference.electricityPerYear.sourceIds])],
    method: embodied.methodVersion,
  };
}

const sheetDocument = (sheet: CatalogueEntry): SheetDocument => {
  const { manufacturer, name, reportedOn, reportUrl, sourceId, licence } = sheet;
  return { manufacturer, name, reportedOn, reportUrl, sourceId, licence };
};
