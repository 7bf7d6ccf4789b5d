import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';

const STORED = 0;
const DEFLATED = 8;
/** Larger than zlib's own: a sheet of 75 MB comes in a thousand pieces instead of five thousand. */
const CHUNK_BYTES = 256 * 1024;

/**
 * The bytes of a part as they were before it was put in the archive; how many there are is for the reader to check.
 * Read from the file by itself: the streams of the library share one queue, and fail when one is left before its end.
 * @throws Error when the archive is broken, or packs in a way that nothing else does
 */
export async function inflatedStream(path: string, zip: ZipFile, entry: Entry): Promise<Readable> {
  const { compressedSize, compressionMethod } = entry;
  if (compressionMethod !== STORED && compressionMethod !== DEFLATED) {
    throw new Error(`unsupported compression method: ${String(compressionMethod)}`);
  }
  const { fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  if (compressedSize === 0) return Readable.from([]);
  const packed = createReadStream(path, { start, end: start + compressedSize - 1, highWaterMark: CHUNK_BYTES });
  if (compressionMethod === STORED) return packed;
  // a reader that stops early, and a failure of either stream, ends both; the failure is told to whoever reads
  return pipeline(packed, createInflateRaw({ chunkSize: CHUNK_BYTES }), () => undefined);
}
