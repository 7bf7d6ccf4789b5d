import { isAbsolute, join } from 'node:path';
import pg from 'pg';
import { DataSource, type DataSourceOptions, type MixedList } from 'typeorm';
import { projectRoot } from '../config/project-root.js';
import { DomainError } from '../kernel/domain-error.js';
import { migrate } from './migrate.js';
import { MIGRATIONS } from './migrations.js';
import { fileIdentity } from './sqlite/file-identity.js';
import { mendSqlite } from './sqlite/mend-sqlite.js';
import { guardTenancy } from './tenancy/guard-tenancy.js';
import { guardUnitsOfWork } from './unit-of-work.js';

type Entities = MixedList<string | (new () => object)>;

/**
 * Options of a database from its address.
 * @param url `sqlite:file` (relative to the project's folder) or `postgres://…`
 */
export function dataSourceOptions(url: string, entities: Entities = []): DataSourceOptions {
  const common = {
    entities: entities as never[],
    migrations: [...MIGRATIONS],
    logging: false,
  };
  if (url.startsWith('sqlite:')) {
    const file = url.slice('sqlite:'.length);
    return {
      ...common,
      type: 'better-sqlite3',
      database: isAbsolute(file) ? file : join(projectRoot, file),
      enableWAL: true,
      // Durable against a killed process; a power cut may lose the last commits but never corrupts (SQLite, WAL mode).
      prepareDatabase: (connection: { pragma(text: string): unknown }) => {
        connection.pragma('synchronous = NORMAL');
        // 64 MiB at most, and checkpoints every 16 MiB: the indexes of a large fleet, filled in no order, would else be
        // read and written again page by page.
        connection.pragma('cache_size = -65536');
        connection.pragma('wal_autocheckpoint = 4000');
      },
    };
  }
  readDatesAsText();
  return { ...common, type: 'postgres', url, installExtensions: false };
}

/** PostgreSQL days are text and its counts are numbers, as on SQLite, in raw queries too. */
function readDatesAsText(): void {
  pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);
}

/**
 * Opens a database, mended and migrated. The caller destroys it.
 * @throws DomainError `database-replaced` when a restoration put another file in its place at that moment
 */
export async function openDataSource(options: DataSourceOptions): Promise<DataSource> {
  const dataSource = new DataSource(options);
  if (options.type === 'better-sqlite3') mendSqlite(dataSource);
  guardUnitsOfWork(dataSource);
  guardTenancy(dataSource);
  const file = options.type === 'better-sqlite3' ? options.database : null;
  const before = file === null ? null : fileIdentity(file);
  await dataSource.initialize();
  try {
    // From here on the lock of SQLite keeps a restoration out; one that ended while we waited has left us the old file.
    if (file !== null && before !== null && fileIdentity(file) !== before) {
      throw new DomainError('database-replaced', 'unavailable', { file });
    }
    await migrate(dataSource);
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
  return dataSource;
}
