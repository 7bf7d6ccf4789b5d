import { DomainError } from '../../../kernel/domain-error.js';
import { ElementList, type XmlElement } from '../xml/element-list.js';
import { allItems } from '../zip/all-items.js';
import { partItems } from '../zip/part-items.js';
import type { ZipArchive } from '../zip/zip-archive.js';

export type WorkbookSheet = { readonly name: string; readonly part: string; readonly hidden: boolean };

export type WorkbookParts = {
  readonly sheets: readonly WorkbookSheet[];
  readonly uses1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
};

/** The tables of contents are small: this is ample for a workbook of thousands of sheets. */
const CONTENTS_BYTES = 16 * 1024 * 1024;
const MOST_CONTENTS = 20_000;
/** A path inside an archive is short; a longer one is there to keep us busy. */
const LONGEST_PATH = 1_000;

/** Reads the tables of contents of an XLSX: which parts are its sheets, in the order of the tabs. */
export async function workbookParts(archive: ZipArchive): Promise<WorkbookParts> {
  const elements = (part: string, names: readonly string[]): Promise<XmlElement[]> =>
    allItems(partItems(archive, part, new ElementList(names), CONTENTS_BYTES), MOST_CONTENTS);
  const packageRelations = await elements('_rels/.rels', ['Relationship']);
  const main =
    target(
      packageRelations.find((relation) => typeOf(relation) === 'officeDocument'),
      '',
    ) ?? 'xl/workbook.xml';
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = await elements(`${folder}_rels/${main.slice(folder.length)}.rels`, ['Relationship']);
  const contents = await elements(main, ['sheet', 'workbookPr']);
  const partOf = (type: string): string | null =>
    target(
      relations.find((relation) => typeOf(relation) === type),
      folder,
    );
  const sheets = contents
    .filter((element) => element.name === 'sheet')
    .flatMap(({ attributes }) => {
      const id = attributes['r:id'] ?? Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
      const relation = relations.find((candidate) => candidate.attributes['Id'] === id);
      const part = target(relation, folder);
      if (part === null || typeOf(relation) !== 'worksheet' || !archive.has(part)) return [];
      return [{ name: attributes['name'] ?? part, part, hidden: (attributes['state'] ?? 'visible') !== 'visible' }];
    });
  if (sheets.length === 0)
    throw new DomainError('file-unreadable', 'invalid', { file: archive.fileName, detail: 'no sheet' });
  const properties = contents.find((element) => element.name === 'workbookPr')?.attributes;
  return {
    sheets,
    uses1904: properties?.['date1904'] === '1' || properties?.['date1904'] === 'true',
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
  };
}

/** `worksheet` out of `http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet`. */
const typeOf = (relation: XmlElement | undefined): string => relation?.attributes['Type']?.split('/').at(-1) ?? '';

/** The part a relation points to; a path is relative to the folder of its source unless it begins with `/`. */
function target(relation: XmlElement | undefined, folder: string): string | null {
  const path = relation?.attributes['Target'];
  if (path === undefined || path.length > LONGEST_PATH) return null;
  return path.startsWith('/') ? path.slice(1) : `${folder}${path}`.replace(/[^/]+\/\.\.\//g, '');
}
