import { UpgradeParts, type PartKind, type UpgradePart } from './domain/upgrade-parts.js';
import { readEmbodied } from './read-embodied.js';
import { tableLines, type TableLine } from './table-line.js';

const KINDS: readonly PartKind[] = ['ssd', 'ram', 'battery'];

/**
 * Reads the embodied carbon of upgrade parts. Their basis is `component`: subtracted from what keeping avoids, never added
 * to a device's own figure.
 * @throws Error with the file and the line when a figure is malformed or outside its bounds
 */
export function readUpgradeParts(
  lines: readonly TableLine[] = tableLines('footprints/upgrade-parts.csv', ['part']),
): UpgradeParts {
  return new UpgradeParts(lines.map(readPart));
}

const readPart = (line: TableLine): UpgradePart => ({
  part: line.text('part'),
  kind: line.oneOf('kind', KINDS),
  capacityGb: line.isEmpty('capacity_gb') ? null : line.number('capacity_gb', 1),
  embodied: readEmbodied(line, 'kgco2e', { basis: 'component', precision: 'category' }),
});
