declare const unit: unique symbol;

/** A number that knows its unit at compile time, so that kilograms are never added to months. */
export type Quantity<Unit extends string> = number & { readonly [unit]: Unit };

export type KgCo2e = Quantity<'kgCO2e'>;
export type KgCo2ePerKwh = Quantity<'kgCO2e/kWh'>;
export type KgCo2ePerYear = Quantity<'kgCO2e/year'>;
export type KwhPerYear = Quantity<'kWh/year'>;
export type Months = Quantity<'months'>;
export type Years = Quantity<'years'>;
/** A share between 0 and 1. */
export type Share = Quantity<'share'>;

/** @throws RangeError on NaN and infinities: a figure that cannot be computed is unknown (null), never a number. */
function finite<Unit extends string>(value: number, name: Unit): Quantity<Unit> {
  if (!Number.isFinite(value)) throw new RangeError(`${String(value)} is not a quantity of ${name}`);
  return value as Quantity<Unit>;
}

export const kgCo2e = (value: number): KgCo2e => finite(value, 'kgCO2e');
export const kgCo2ePerKwh = (value: number): KgCo2ePerKwh => finite(value, 'kgCO2e/kWh');
export const kgCo2ePerYear = (value: number): KgCo2ePerYear => finite(value, 'kgCO2e/year');
export const kwhPerYear = (value: number): KwhPerYear => finite(value, 'kWh/year');
export const months = (value: number): Months => finite(value, 'months');
export const years = (value: number): Years => finite(value, 'years');

/** @throws RangeError outside 0..1 */
export function share(value: number): Share {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${String(value)} is not a share between 0 and 1`);
  return value as Share;
}
