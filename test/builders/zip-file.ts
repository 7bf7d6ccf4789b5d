import { crc32, deflateRawSync } from 'node:zlib';

/** A part of an archive; what is optional lies about it. */
export type ZipPart = {
  readonly name: string;
  readonly content: Buffer | string;
  /** its size once inflated */
  readonly declaredBytes?: number;
  /** 0x1 says that it is encrypted */
  readonly flags?: number;
  /** 8 is deflate */
  readonly method?: number;
  /** its content as stored, instead of deflating it here */
  readonly packed?: Buffer;
};

const header = (signature: number, fields: readonly (readonly [2 | 4, number])[]): Buffer => {
  const bytes = Buffer.alloc(4 + fields.reduce((sum, [size]) => sum + size, 0));
  bytes.writeUInt32LE(signature);
  let at = 4;
  for (const [size, value] of fields) {
    bytes.writeUIntLE(value, at, size);
    at += size;
  }
  return bytes;
};

const EMPTY = deflateRawSync('');

/** A zip archive of these parts, deflated, in this order. Names are written as given, `../` included. */
export function zipFile(parts: readonly ZipPart[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declaredBytes, flags = 0, method = 8, packed: given } of parts) {
    const plain = Buffer.from(content);
    const packed = given ?? (plain.length === 0 ? EMPTY : deflateRawSync(plain, { level: 9 }));
    const path = Buffer.from(name);
    // version, flags, method, time, date, checksum, sizes, lengths of the name and of the extra field
    const common = [[2, 20], [2, 0x800 | flags], [2, method], [2, 0], [2, 0x21], [4, crc32(plain)], [4, packed.length], [4, declaredBytes ?? plain.length], [2, path.length], [2, 0]] as const; // prettier-ignore
    const local = header(0x04034b50, common);
    pieces.push(local, path, packed);
    directory.push(header(0x02014b50, [[2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]), path);
    offset += local.length + path.length + packed.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const count = parts.length & 0xffff;
  const end = header(0x06054b50, [[2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0]]); // prettier-ignore
  return Buffer.concat([...pieces, ...directory, end]);
}
