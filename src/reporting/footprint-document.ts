import type { FootprintAnswer } from '../footprint/domain/footprint-answer.js';
import { figureOrNull, type FigureDocument } from './figure-document.js';

/** The footprint of a device as programs read it; full precision. */
export type FootprintDocument =
  | { readonly known: false; readonly because: string }
  | {
      readonly known: true;
      readonly basis: string;
      readonly precision: string;
      readonly configuration: string;
      readonly embodiedKgCo2e: number;
      readonly lowKgCo2e: number;
      readonly highKgCo2e: number;
      readonly referenceLifeYears: number;
      readonly embodiedKgCo2ePerYear: number;
      readonly kwhPerYear: number;
      readonly useKgCo2ePerYear: number;
      readonly electricityKgCo2ePerKwh: number;
      readonly electricityYear: number;
      readonly toDateKgCo2e: FigureDocument | null;
      readonly sources: readonly string[];
      readonly method: string;
    };

export function footprintDocument(answer: FootprintAnswer): FootprintDocument {
  if (answer.kind === 'unknown') return { known: false, because: answer.because };
  const { embodied, electricity } = answer;
  return {
    known: true,
    basis: answer.basis,
    precision: embodied.precision,
    configuration: answer.configuration,
    embodiedKgCo2e: embodied.central,
    lowKgCo2e: embodied.low,
    highKgCo2e: embodied.high,
    referenceLifeYears: answer.referenceLifeYears,
    embodiedKgCo2ePerYear: answer.embodiedPerYear.central,
    kwhPerYear: answer.electricityPerYear.central,
    useKgCo2ePerYear: answer.usePerYear.central,
    electricityKgCo2ePerKwh: electricity.kgCo2ePerKwh,
    electricityYear: electricity.electricityYear,
    toDateKgCo2e: figureOrNull(answer.totalToDate),
    sources: [...new Set([...embodied.sourceIds, ...answer.usePerYear.sourceIds])],
    method: embodied.methodVersion,
  };
}
