import type { XmlElement } from '../xml/element-list.js';
import { builtInFormat, customFormat, type NumberFormat } from './number-format.js';

/** Elements of `styles.xml` that `cellFormats` needs. */
export const STYLE_ELEMENTS = ['numFmt', 'xf'] as const;

/** The number format of each cell style, by its index. */
export function cellFormats(elements: readonly XmlElement[]): NumberFormat[] {
  const custom = new Map<string, NumberFormat>();
  for (const { name, attributes } of elements) {
    const { numFmtId, formatCode } = attributes;
    if (name === 'numFmt' && numFmtId !== undefined) custom.set(numFmtId, customFormat(formatCode ?? ''));
  }
  return elements
    .filter((element) => element.name === 'xf' && element.parent === 'cellXfs')
    .map(
      ({ attributes }) =>
        custom.get(attributes['numFmtId'] ?? '0') ?? builtInFormat(Number(attributes['numFmtId'] ?? 0)),
    );
}
