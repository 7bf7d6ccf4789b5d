import type { KgCo2ePerKwh } from '../../kernel/quantity.js';

/** What one kWh emitted in a year, and which year's figure stands for it. */
export type ElectricityFactor = {
  readonly kgCo2ePerKwh: KgCo2ePerKwh;
  /** the year asked for */
  readonly year: number;
  /** the year of the figure: another one when the year asked for is not published */
  readonly electricityYear: number;
  /** row of data/sources.csv */
  readonly sourceId: string;
};

type PublishedFactor = Omit<ElectricityFactor, 'year'>;

/** French consumption mix by year. A year after the last published takes the last, one before the first takes the first. */
export class ElectricityFactors {
  private readonly published: readonly PublishedFactor[];
  private readonly answered = new Map<number, ElectricityFactor>();

  /** @throws RangeError without any year, or when a year appears twice */
  constructor(published: readonly PublishedFactor[]) {
    this.published = [...published].sort((one, other) => one.electricityYear - other.electricityYear);
    if (this.published.length === 0) throw new RangeError('electricity needs the figure of one year at least');
    if (new Set(published.map((factor) => factor.electricityYear)).size !== published.length) {
      throw new RangeError('electricity has one figure for each year');
    }
  }

  /** A year missing between two published ones takes the one before it. */
  forYear(year: number): ElectricityFactor {
    const known = this.answered.get(year);
    if (known !== undefined) return known;
    const factor = this.published.findLast((candidate) => candidate.electricityYear <= year) ?? this.published[0];
    if (factor === undefined) throw new RangeError(`no electricity for ${String(year)}`);
    const answer = Object.freeze({ ...factor, year });
    this.answered.set(year, answer);
    return answer;
  }
}
