import type { Decision, SourceEncoding, SourceFile, SourceFormat, SourceRow } from '../domain/source-file.js';

/** One device told by an agent: a row of paths, then a row of values. */
export type SingleDevice = {
  readonly format: SourceFormat;
  readonly encoding: SourceEncoding;
  readonly decisions: readonly Decision[];
  readonly columns: readonly { readonly header: string; readonly value: string }[];
};

/** Such a file is small: it has been read whole when this is called. */
export function singleDeviceFile(device: SingleDevice): SourceFile {
  const rows: readonly SourceRow[] = [
    { position: 1, cells: device.columns.map((column) => column.header) },
    { position: 2, cells: device.columns.map((column) => column.value) },
  ];
  return {
    format: device.format,
    encoding: device.encoding,
    delimiter: null,
    sheet: null,
    sheets: [],
    decisions: device.decisions,
    async *rows() {
      yield* await Promise.resolve(rows);
    },
  };
}
