import { InvalidArgumentError } from 'commander';

/** Reads a whole number of an option; outside its bounds the command is wrongly written. */
export const wholeNumber =
  (minimum: number, maximum: number) =>
  (text: string): number => {
    const number = Number(text);
    if (/^[0-9]+$/.test(text) && number >= minimum && number <= maximum) return number;
    throw new InvalidArgumentError(`A whole number from ${String(minimum)} to ${String(maximum)}.`);
  };
