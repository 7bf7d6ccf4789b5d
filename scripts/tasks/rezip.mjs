/** Opens a plain zip archive and closes it again, so that what is inside may be damaged and not only its wrapping. */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** The parts of an archive whose local headers tell their sizes, as those of the corpus do. */
export function unzipped(archive) {
  const parts = [];
  for (let at = 0; at + 30 <= archive.length && archive.readUInt32LE(at) === LOCAL;) {
    const method = archive.readUInt16LE(at + 8);
    const packedBytes = archive.readUInt32LE(at + 18);
    const nameEnd = at + 30 + archive.readUInt16LE(at + 26);
    const start = nameEnd + archive.readUInt16LE(at + 28);
    const packed = archive.subarray(start, start + packedBytes);
    parts.push({
      name: archive.toString('utf8', at + 30, nameEnd),
      content: method === 8 ? inflateRawSync(packed) : packed,
    });
    at = start + packedBytes;
  }
  return parts;
}

export function zipped(parts) {
  const pieces = [];
  const directory = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const path = Buffer.from(name);
    const packed = deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(path.length, 22);
    pieces.push(signed(LOCAL), common, path, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(signed(CENTRAL), Buffer.from([20, 0]), common, place, path);
    offset += 30 + path.length + packed.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(
    directory.reduce((sum, piece) => sum + piece.length, 0),
    8,
  );
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...pieces, ...directory, signed(END), end]);
}

function signed(signature) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}
