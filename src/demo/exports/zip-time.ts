/** 1 January 2020 at midnight in the DOS form of a zip archive: date in the high half, time in the low half. */
const DOS_TIME = (((2020 - 1980) << 9) | (1 << 5) | 1) << 16;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/**
 * The same archive, its entries dated one fixed day: the writer dates them now, which would make two equal
 * workbooks differ. Layout of the records: APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16.
 * @throws RangeError when the bytes are not a zip archive
 */
export function withFixedZipTime(archive: Buffer): Buffer {
  const dated = Buffer.from(archive);
  const end = dated.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || dated.readUInt32LE(end) !== END_OF_DIRECTORY) throw new RangeError('not a zip archive');
  let entry = dated.readUInt32LE(end + 16);
  for (let left = dated.readUInt16LE(end + 10); left > 0; left--) {
    if (dated.readUInt32LE(entry) !== DIRECTORY_ENTRY) throw new RangeError('not a zip archive');
    dated.writeUInt32LE(DOS_TIME, entry + 12);
    dated.writeUInt32LE(DOS_TIME, dated.readUInt32LE(entry + 42) + 10);
    entry += 46 + dated.readUInt16LE(entry + 28) + dated.readUInt16LE(entry + 30) + dated.readUInt16LE(entry + 32);
  }
  return dated;
}
