import { zipFile, type ZipPart } from './zip-file.js';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type XlsxSheet = {
  readonly name: string;
  readonly rows: string;
  readonly state?: string;
  /** what stands below `<sheetData>` */
  readonly below?: string;
};
export type XlsxContent = {
  /** the inside of `<sheetData>` */
  readonly sheets: readonly XlsxSheet[];
  /** the inside of `<sst>` */
  readonly sharedStrings?: string;
  /** the inside of `<styleSheet>` */
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly more?: readonly ZipPart[];
};

/** An Excel workbook written by hand, to say in XML what no writer would write. */
export function xlsxFile({ sheets, sharedStrings = '', styles = '', workbookPr = '', more = [] }: XlsxContent): Buffer {
  const relation = (id: string, type: string, path: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${path}"/>`;
  const tabs = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="s${index}"/>`,
  );
  return zipFile([
    { name: '[Content_Types].xml', content: `${XML}<Types/>` },
    { name: '_rels/.rels', content: `${XML}<Relationships xmlns="${PACKAGE}">${relation('w', 'officeDocument', 'xl/workbook.xml')}</Relationships>` },
    { name: 'xl/workbook.xml', content: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookPr}<sheets>${tabs.join('')}</sheets></workbook>` },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${XML}<Relationships xmlns="${PACKAGE}">${sheets.map((_, index) => relation(`s${index}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('')}${relation('t', 'sharedStrings', 'sharedStrings.xml')}${relation('f', 'styles', 'styles.xml')}</Relationships>`,
    },
    { name: 'xl/sharedStrings.xml', content: `${XML}<sst xmlns="${MAIN}">${sharedStrings}</sst>` },
    { name: 'xl/styles.xml', content: `${XML}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` },
    ...sheets.map(({ rows, below = '' }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${below}</worksheet>`,
    })),
    ...more,
  ]); // prettier-ignore
}

const NAMESPACES = ['office', 'table', 'text', 'style', 'dc']
  .map((prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`)
  .join(' ');

/** An OpenDocument spreadsheet. @param tables the inside of `<office:spreadsheet>` @param styles of `<office:automatic-styles>` */
export function odsFile(tables: string, styles = '', more: readonly ZipPart[] = []): Buffer {
  const content = `${XML}<office:document-content ${NAMESPACES} xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return zipFile([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
    { name: 'content.xml', content },
    ...more,
  ]);
}
