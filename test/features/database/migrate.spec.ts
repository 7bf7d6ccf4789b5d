import { expect, it } from '@jest/globals';
import { dataSourceOptions, openDataSource } from '../../../src/database/data-source.js';
import { createDatabase } from '../../support/postgres.js';
import { describeNeeding } from '../../support/skips.js';

// SQLite waits inside its calls: there, processes meet (test/faults/two-processes).
describeNeeding('PostgreSQL', 'instances that open one empty PostgreSQL at the same moment', () => {
  it('migrate it once, each waiting for the one that does', async () => {
    const options = dataSourceOptions(await createDatabase());
    const opened = await Promise.allSettled(Array.from({ length: 6 }, () => openDataSource(options)));
    for (const each of opened) if (each.status === 'fulfilled') await each.value.destroy();
    expect(opened.map(({ status }) => status)).toEqual(opened.map(() => 'fulfilled'));
  });
});
