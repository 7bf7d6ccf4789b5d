import type { ReadCell } from './report.js';

/** The check digit of Luhn: true when the sum of the digits, every second one doubled, is a multiple of ten. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48;
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** 15 digits with their check digit, spaces and hyphens removed; with several in one cell, the first. */
export const imeiReader =
  (readIdentifier: ReadCell<string>): ReadCell<string> =>
  (cell, report) => {
    const text = readIdentifier(cell, report);
    if (text === null) return null;
    const digits = (text.split(/[,;/]/)[0] ?? '').replace(/[\s.-]/g, '');
    if (/^\d{15}$/.test(digits) && passesLuhn(digits)) return digits;
    report('imei-invalid');
    return null;
  };
