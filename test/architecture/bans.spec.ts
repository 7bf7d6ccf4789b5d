import { join } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../src/config/project-root.js';

const { bans } = (await import(join(projectRoot, 'scripts/checks/bans.mjs'))) as { bans: Linter.Config[] };

/** What a careless line looks like, by the ban that must name it, and where the same line is allowed. */
const PLANTS: readonly { ban: string; file: string; line: string; allowedIn?: string }[] = [
  { ban: 'ambient-clock', file: 'src/reuse/lots.ts', line: 'new Date();', allowedIn: 'src/kernel/clock.ts' },
  { ban: 'ambient-clock', file: 'src/reuse/lots.ts', line: 'Date.now();', allowedIn: 'src/kernel/clock.ts' },
  { ban: 'ambient-environment', file: 'src/main.ts', line: 'process.env.PORT;', allowedIn: 'src/config/settings.ts' },
  { ban: 'ambient-environment', file: 'src/main.ts', line: `import { env } from 'node:process';` },
  {
    ban: 'database-door',
    file: 'src/reuse/lots.service.ts',
    line: 'class Lots { constructor(@InjectRepository(Lot) private readonly lots: Lots) {} }',
    allowedIn: 'src/database/database.ts',
  },
  {
    ban: 'database-door',
    file: 'src/reuse/lots.service.ts',
    line: 'class Lots { constructor(private readonly db: DataSource) {} }',
    allowedIn: 'src/database/database.ts',
  },
  { ban: 'database-door', file: 'src/cli/verify.ts', line: 'app.get(DataSource);' },
  {
    ban: 'raw-sql',
    file: 'src/reuse/lots.service.ts',
    line: 'this.database.read(tenancy, (db) => db.query("SELECT * FROM lot"));',
    allowedIn: 'src/database/integrity.ts',
  },
  {
    ban: 'raw-sql',
    file: 'src/reuse/lots.service.ts',
    line: 'this.database.read(tenancy, (db) => db.sql`SELECT * FROM lot`);',
    allowedIn: 'src/inventory/imports/merge-import.ts',
  },
  {
    ban: 'whole-tenancy',
    file: 'src/reuse/lots.service.ts',
    line: 'this.database.read(Tenancy.everyone(), work);',
    allowedIn: 'src/accounts/access/access.service.ts',
  },
  { ban: 'whole-tenancy', file: 'src/web/lots.controller.ts', line: 'Tenancy.of([request.query.organisation]);' },
  { ban: 'outside-program', file: 'src/reuse/labels.ts', line: `import { exec } from 'node:child_process';` },
  { ban: 'outside-program', file: 'src/reuse/labels.ts', line: `await import('vm');` },
  { ban: 'text-as-code', file: 'src/reuse/rules.ts', line: 'eval(given);' },
  { ban: 'text-as-code', file: 'src/reuse/rules.ts', line: 'new Function(given);' },
  { ban: 'text-as-code', file: 'src/reuse/rules.ts', line: 'setTimeout("given()", 10);' },
  {
    ban: 'predictable-random',
    file: 'src/accounts/secrets/secret-hash.ts',
    line: 'String(Math.random());',
    allowedIn: 'src/webhooks/webhooks.module.ts',
  },
  { ban: 'forward-ref', file: 'src/reuse/reuse.module.ts', line: 'forwardRef(() => Lots);' },
  { ban: 'schema-by-magic', file: 'src/database/data-source.ts', line: 'open({ synchronize: true });' },
  { ban: 'schema-by-magic', file: 'src/database/data-source.ts', line: 'dataSource.synchronize();' },
  {
    ban: 'raw-markup',
    file: 'src/web/fleet/page.tsx',
    line: '<p dangerouslySetInnerHTML={{ __html: given }} />;',
    allowedIn: 'src/web/components/svg.tsx',
  },
];

/** What is asked of every line and looks like a ban, but is allowed. */
const ALLOWED = [
  { file: 'src/kernel/date-only.ts', line: 'new Date(0); Date.parse(day); Date.UTC(2026, 1);' },
  { file: 'src/reuse/lots.service.ts', line: 'this.database.write(async (db: EntityManager) => db.find(Lot));' },
  { file: 'src/database/data-source.ts', line: 'open({ synchronize: false });' },
  { file: 'src/http/limits/rate-limiter.ts', line: 'setTimeout(forget, 10);' },
];

describe('what this project never writes', () => {
  const eslint = new ESLint({
    cwd: projectRoot,
    overrideConfigFile: true,
    overrideConfig: [{ files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } }, ...bans],
  });

  const namedIn = async (file: string, line: string): Promise<(string | null)[]> => {
    const [result] = await eslint.lintText(line, { filePath: file });
    return result!.messages.map(({ ruleId }) => ruleId);
  };

  it.each(PLANTS)('is named: $line', async ({ ban, file, line, allowedIn }) => {
    expect(await namedIn(file, line)).toEqual([`prolonge/${ban}`]);
    if (allowedIn !== undefined) expect(await namedIn(allowedIn, line)).toEqual([]);
  });

  it.each(ALLOWED)('does not cover: $line', async ({ file, line }) => {
    expect(await namedIn(file, line)).toEqual([]);
  });

  it('is each proven by a careless line', () => {
    const [everywhere] = bans;
    const names = Object.keys(everywhere!.rules!);
    expect(names.sort()).toEqual([...new Set(PLANTS.map(({ ban }) => `prolonge/${ban}`))].sort());
  });
});
