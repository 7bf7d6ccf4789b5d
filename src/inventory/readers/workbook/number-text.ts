/** A zero has no sign to a person: `-0` is computed. */
const PLAIN_INTEGER = /^(?!-0+$)-?\d{1,15}$/;
/** Already as it would be written: few enough digits, no zero that says nothing. */
const PLAIN_DECIMAL = /^(?=.{3,16}$)-?(?:0|[1-9]\d*)\.\d{0,6}[1-9]$/;

/**
 * A number of a spreadsheet as a person sees it, point as decimal mark: at most 15 significant digits, which is what
 * spreadsheets keep (`1234.5599999999999` is 1234.56), and never an exponent (`3.51E+14` is a serial number).
 * Text that is no number is given back unchanged.
 */
export function numberText(raw: string): string {
  if (PLAIN_INTEGER.test(raw) || PLAIN_DECIMAL.test(raw)) return raw;
  const value = Number(raw);
  return raw.trim() === '' || !Number.isFinite(value) ? raw : plainDigits(Number(value.toPrecision(15)));
}

/** 0.85 written `85%`, as the person sees it. */
export function percentText(raw: string): string {
  const value = Number(raw);
  return Number.isFinite(value) ? `${plainDigits(Number((value * 100).toPrecision(15)))}%` : raw;
}

function plainDigits(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}
