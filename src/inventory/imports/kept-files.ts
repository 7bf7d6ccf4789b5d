import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../../database/database.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { DomainError } from '../../kernel/domain-error.js';
import { ImportFileEntity } from './import-file.entity.js';

const PART_BYTES = 256 * 1024;
/** The fastest: a spreadsheet is compressed already, a CSV shrinks to a fifth all the same. */
const LEVEL = { level: 1 };

const deflated = promisify<Buffer, { level: number }, Buffer>(deflate);
const inflated = promisify<Buffer, Buffer>(inflate);

/** The files behind imports that are not over, kept in the database. */
@Injectable()
export class KeptFiles {
  constructor(private readonly database: Database) {}

  /**
   * Keeps a file, in writes short enough for others to pass between.
   * @param alongside is done in each of these writes, as a sign of life
   * @returns how many parts it has
   */
  async keep(
    tenancy: Tenancy,
    { importId, organisationId }: { readonly importId: string; readonly organisationId: string },
    path: string,
    alongside: (db: EntityManager) => Promise<unknown>,
  ): Promise<number> {
    let part = 0;
    for await (const bytes of createReadStream(path, { highWaterMark: PART_BYTES })) {
      const content = (await deflated(bytes as Buffer, LEVEL)).toString('base64');
      const row = { importId, organisationId, part, content };
      await this.database.write(tenancy, async (db) => {
        await db.insert(ImportFileEntity, row);
        await alongside(db);
      });
      part += 1;
    }
    return part;
  }

  /**
   * Lends a kept file, on the disk of this computer for as long as it is used.
   * @throws DomainError `import-file-gone` when parts of it are missing
   */
  async lend<T>(tenancy: Tenancy, importId: string, parts: number, use: (path: string) => Promise<T>): Promise<T> {
    const folder = await mkdtemp(join(tmpdir(), 'prolonge-upload-'));
    try {
      const path = join(folder, 'file');
      await pipeline(Readable.from(this.parts(tenancy, importId, parts)), createWriteStream(path));
      return await use(path);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** Belongs to the unit of work that ends the import. */
  async forget(db: EntityManager, importId: string): Promise<void> {
    await db.delete(ImportFileEntity, { importId });
  }

  private async *parts(tenancy: Tenancy, importId: string, parts: number): AsyncGenerator<Buffer> {
    for (let part = 0; part < parts; part += 1) {
      const row = await this.database.read(tenancy, (db) => db.findOneBy(ImportFileEntity, { importId, part }));
      if (row === null) throw new DomainError('import-file-gone', 'conflict', { id: importId });
      yield inflated(Buffer.from(row.content, 'base64'));
    }
  }
}
