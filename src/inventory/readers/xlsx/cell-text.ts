import { numberText, percentText } from '../workbook/number-text.js';
import type { NumberFormat } from './number-format.js';
import { serialDateText } from './serial-date.js';

/** What a workbook says once for all its cells. */
export type WorkbookFacts = {
  readonly sharedStrings: readonly string[];
  /** by the number of the cell's style */
  readonly formats: readonly NumberFormat[];
  readonly uses1904: boolean;
};

const ISO_MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z?)?$/;

/**
 * The text of a cell, formulas by their last result. Errors (#N/A) are no value: empty.
 * @param type the `t` of the cell: s, str, inlineStr, b, e, d, n  @param raw its value as written
 */
export function cellText(type: string, raw: string, style: number, facts: WorkbookFacts): string {
  switch (type) {
    case 's':
      return raw === '' ? '' : (facts.sharedStrings[Number(raw)] ?? '');
    case 'str':
    case 'inlineStr':
      return raw;
    case 'b':
      return raw === '' ? '' : raw === '1' || raw === 'true' ? 'true' : 'false';
    case 'e':
      return '';
    case 'd':
      return isoMoment(raw);
    default:
      return raw === '' ? '' : shown(raw, facts.formats[style], facts.uses1904);
  }
}

function shown(raw: string, format: NumberFormat | undefined, uses1904: boolean): string {
  switch (format?.kind) {
    case 'date':
      return serialDateText(Number(raw), uses1904) ?? numberText(raw);
    case 'percent':
      return percentText(raw);
    case 'zeros':
      return /^\d+$/.test(raw) ? raw.padStart(format.digits, '0') : numberText(raw);
    default:
      return numberText(raw);
  }
}

function isoMoment(raw: string): string {
  const match = ISO_MOMENT.exec(raw);
  if (match === null) return raw;
  const [, day = '', time = '00:00:00'] = match;
  return time === '00:00:00' ? day : `${day} ${time}`;
}
