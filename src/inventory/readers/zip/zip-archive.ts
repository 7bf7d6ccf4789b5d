import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { DomainError } from '../../../kernel/domain-error.js';
import type { ReaderLimits } from '../reader-limits.js';
import { inflatedStream } from './inflated-stream.js';

/**
 * The parts of a zip archive, found by name and inflated as streams, never written to disk: a name that climbs out of
 * the archive is a name like another. Sizes are checked as declared before anything is inflated, and again, part by part
 * and all together, while inflating.
 */
export class ZipArchive {
  private inflatedBytes = 0;

  private constructor(
    private readonly path: string,
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    readonly fileName: string,
    readonly limits: ReaderLimits,
  ) {}

  /** @throws DomainError `file-unreadable`, `file-too-large-unpacked`; call `close` when done */
  static async open(path: string, fileName: string, limits: ReaderLimits): Promise<ZipArchive> {
    const zip = await yauzl
      .openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false })
      .catch((error: unknown) => {
        throw unreadable(fileName, error);
      });
    zip.on('error', () => undefined);
    try {
      if (zip.entryCount > limits.zipEntries) throw tooLarge(fileName, 'entries', zip.entryCount, limits.zipEntries);
      return new ZipArchive(path, zip, await partsOf(zip, fileName, limits), fileName, limits);
    } catch (error) {
      zip.close();
      throw error instanceof DomainError ? error : unreadable(fileName, error);
    }
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(partName(name));
  }

  /**
   * The bytes of a part, inflated.
   * @throws DomainError `file-unreadable`, `file-encrypted`, `file-too-large-unpacked`
   */
  async *bytes(name: string, limitBytes = this.limits.partBytes): AsyncGenerator<Buffer, void, undefined> {
    const entry = this.entries.get(partName(name));
    if (entry === undefined) throw unreadable(this.fileName, new Error(`no part ${name}`));
    if (entry.isEncrypted()) throw new DomainError('file-encrypted', 'invalid', { file: this.fileName });
    this.refuseBomb(entry, limitBytes);
    const { uncompressedSize } = entry;
    const { archiveBytes } = this.limits;
    let bytes = 0;
    try {
      for await (const chunk of (await inflatedStream(this.path, this.zip, entry)) as AsyncIterable<Buffer>) {
        bytes += chunk.length;
        if (bytes > uncompressedSize) throw tooLarge(this.fileName, name, bytes, uncompressedSize);
        this.inflatedBytes += chunk.length;
        if (this.inflatedBytes > archiveBytes) throw tooLarge(this.fileName, name, this.inflatedBytes, archiveBytes);
        yield chunk;
      }
    } catch (error) {
      throw unreadable(this.fileName, error);
    }
    if (bytes < uncompressedSize) throw unreadable(this.fileName, new Error(`part ${name} ends too soon`));
  }

  /** A small part, whole. */
  async text(name: string, limitBytes: number): Promise<string> {
    const chunks: Buffer[] = [];
    for await (const chunk of this.bytes(name, limitBytes)) chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
  }

  close(): void {
    this.zip.close();
  }

  private refuseBomb(entry: Entry, limitBytes: number): void {
    const { compressedSize, uncompressedSize } = entry;
    const { inflationFloorBytes, inflationRatio } = this.limits;
    const bomb = uncompressedSize > inflationFloorBytes && uncompressedSize > compressedSize * inflationRatio;
    if (bomb || uncompressedSize > limitBytes) {
      throw tooLarge(this.fileName, entry.fileNameRaw.toString('utf8'), uncompressedSize, limitBytes);
    }
  }
}

/** @throws DomainError when one name stands for two parts, of which readers would see one or the other, or when all are too large */
async function partsOf(zip: ZipFile, fileName: string, limits: ReaderLimits): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  let declaredBytes = 0;
  for await (const entry of zip.eachEntry()) {
    const name = partName(entry.fileNameRaw.toString('utf8'));
    if (entries.has(name)) throw unreadable(fileName, new Error(`part ${name.slice(0, LONGEST_NAME)} twice`));
    entries.set(name, entry);
    declaredBytes += entry.uncompressedSize;
    if (declaredBytes > limits.archiveBytes) {
      throw tooLarge(fileName, name, entry.uncompressedSize, limits.archiveBytes);
    }
  }
  return entries;
}

/** of a part, in what we say of it */
const LONGEST_NAME = 100;

/** Some writers use `\` or a leading `/`, or change the case between the table and the part. */
const partName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

const tooLarge = (file: string, part: string, size: number, limit: number): DomainError =>
  new DomainError('file-too-large-unpacked', 'too-large', { file, part, size, limit });

const unreadable = (file: string, error: unknown): DomainError =>
  error instanceof DomainError
    ? error
    : new DomainError('file-unreadable', 'invalid', {
        file,
        detail: error instanceof Error ? error.message : String(error),
      });
