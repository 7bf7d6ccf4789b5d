import { IdentifierNames } from './domain/matching/identifier-names.js';
import { tableLines, type TableLine } from './table-line.js';

/**
 * Reads what the codes of Lenovo and Apple stand for.
 * @throws Error with the file and the line when a code comes twice or a name is missing
 */
export function readIdentifiers(
  lines: readonly TableLine[] = tableLines('identifiers/models.csv', ['manufacturer', 'identifier']),
): IdentifierNames {
  return new IdentifierNames(
    lines.map((line) => ({
      manufacturer: line.text('manufacturer'),
      identifier: line.text('identifier'),
      name: line.text('name'),
    })),
  );
}
