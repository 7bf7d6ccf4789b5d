import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../src/config/project-root.js';

const CONFIG = join(projectRoot, 'scripts/checks/dependency-cruiser.cjs');
const { forbidden } = createRequire(import.meta.url)(CONFIG) as { forbidden: { name: string; comment: string }[] };

/** A house in order, one file a room: nothing to say about it. */
const HOUSE: Readonly<Record<string, string>> = {
  'src/main.ts': `import './app.module.js';`,
  'src/cli.ts': `import './cli/program.js'; import './app.module.js';`,
  'src/app.module.ts': `import './reporting/reporting.module.js'; import './api/api.module.js'; import './web/web.module.js';`,
  'src/kernel/word.ts': `export type Word = string;`,
  'src/config/settings.ts': `import type { Word } from '../kernel/word.js'; export const said: Word = '';`,
  'src/database/database.ts': `import '../config/settings.js'; import 'typeorm'; export type Rows = string[];`,
  'src/inventory/domain/device.ts': `import type { Word } from '../../kernel/word.js'; export type Device = Word;`,
  'src/inventory/device.entity.ts': `export type { Device as Row } from './domain/device.js';`,
  'src/inventory/inventory.service.ts': `import './device.entity.js'; import '../database/database.js';`,
  'src/inventory/inventory.module.ts': `import './inventory.service.js';`,
  'src/reporting/reporting.module.ts': `import '../inventory/inventory.module.js';`,
  'src/demo/demo.ts': `import '../reporting/reporting.module.js';`,
  'src/wording/sentence.ts': `export type Sentence = string;`,
  'src/http/server.ts': `import type {} from '../kernel/word.js'; import '../database/database.js';`,
  'src/api/api.module.ts': `import '../http/server.js'; import '../inventory/inventory.service.js';`,
  'src/web/web.module.ts': `import '../inventory/inventory.service.js'; import './fleet/page.js';`,
  'src/web/fleet/page.ts': `import './row.js'; import '../chart/bar.js';`,
  'src/web/fleet/row.ts': `export type Row = string;`,
  'src/web/chart/bar.ts': `import './axis.js';`,
  'src/web/chart/axis.ts': `export type Axis = string;`,
  'src/cli/program.ts': `import '../demo/demo.js'; import type {} from '../wording/sentence.js';`,
};

/** What one careless line would look like, by the rule that must name it. */
const PLANTS: readonly (readonly [rule: string, file: string, line: string])[] = [
  ['kernel-is-a-foundation', 'src/kernel/word.ts', `import '../config/settings.js';`],
  ['config-is-a-foundation', 'src/config/settings.ts', `import type {} from '../database/database.js';`],
  ['wording-is-a-foundation', 'src/wording/sentence.ts', `import type {} from '../inventory/domain/device.js';`],
  ['http-is-a-foundation', 'src/http/server.ts', `import '../web/web.module.js';`],
  ['database-is-a-foundation', 'src/database/database.ts', `import '../inventory/device.entity.js';`],
  [
    'inventory-looks-left',
    'src/inventory/inventory.service.ts',
    `import type {} from '../reporting/reporting.module.js';`,
  ],
  ['demo-looks-left', 'src/demo/demo.ts', `import '../web/web.module.js';`],
  ['every-room-is-in-the-list', 'src/stuff/things.ts', `import '../kernel/word.js';`],
  ['domain-is-pure', 'src/inventory/domain/device.ts', `import 'node:fs';`],
  ['domain-is-pure', 'src/inventory/domain/device.ts', `import '@nestjs/common';`],
  ['domain-is-pure', 'src/inventory/domain/device.ts', `import '../device.entity.js';`],
  ['rows-and-shapes-know-no-service', 'src/inventory/device.entity.ts', `import './inventory.service.js';`],
  ['services-know-no-module', 'src/inventory/inventory.service.ts', `import './inventory.module.js';`],
  ['doors-talk-to-services', 'src/api/api.module.ts', `import '../database/database.js';`],
  ['doors-talk-to-services', 'src/web/web.module.ts', `import type {} from '../inventory/device.entity.js';`],
  ['doors-talk-to-services', 'src/cli/program.ts', `import 'typeorm';`],
  ['doors-ignore-each-other', 'src/web/web.module.ts', `import '../api/api.module.js';`],
  ['demo-is-for-the-command-line', 'src/web/web.module.ts', `import '../demo/demo.js';`],
  ['rooms-ignore-the-roof', 'src/cli/program.ts', `import '../app.module.js';`],
  ['sources-ignore-tests-and-scripts', 'src/api/api.module.ts', `import '../../test/builder.js';`],
  ['sources-run-without-tools', 'src/api/api.module.ts', `import 'supertest';`],
  ['no-drawers', 'src/api/api.module.ts', `import './utils/text.js';`],
  ['no-cycles-of-files', 'src/inventory/device.entity.ts', `import './inventory.service.js';`],
  ['no-cycles-of-folders', 'src/web/chart/axis.ts', `import type {} from '../fleet/row.js';`],
  ['no-orphans', 'src/inventory/forgotten.ts', ``],
  ['no-unresolved', 'src/api/api.module.ts', `import './nowhere.js';`],
];

describe('the import directions', () => {
  let house: string;

  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  };

  /** `rule: file` of everything refused in the house as it stands. */
  const refused = (): string[] => {
    const program = join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const options = ['--config', CONFIG, '--output-type', 'json', 'src', 'test'];
    const { stdout, stderr } = spawnSync(process.execPath, [program, ...options], { cwd: house, encoding: 'utf8' });
    if (stdout === '') throw new Error(stderr);
    const report = JSON.parse(stdout) as { summary: { violations: { rule: { name: string }; from: string }[] } };
    return report.summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
  };

  beforeEach(() => {
    house = mkdtempSync(join(tmpdir(), 'prolonge-house-'));
    for (const file of ['package.json', 'tsconfig.json']) cpSync(join(projectRoot, file), join(house, file));
    symlinkSync(join(projectRoot, 'node_modules'), join(house, 'node_modules'));
    for (const [file, text] of Object.entries(HOUSE)) write(file, text);
    write('test/builder.ts', `import '../src/inventory/inventory.service.js';`);
    write('src/api/utils/text.ts', `import type {} from '../../kernel/word.js';`);
  });

  afterEach(() => rmSync(house, { recursive: true, force: true }));

  it('find nothing to say about a house in order', () => {
    expect(refused()).toEqual([]);
  });

  it('name every careless line', () => {
    for (const file of new Set(PLANTS.map(([, file]) => file))) {
      const lines = PLANTS.filter((plant) => plant[1] === file).map(([, , line]) => line);
      write(file, [...lines, HOUSE[file] ?? ''].join('\n'));
    }
    const subjectOf = ([rule, file]: (typeof PLANTS)[number]): string =>
      `${rule}: ${rule === 'no-cycles-of-folders' ? dirname(file) : file}`;
    const names = refused();
    for (const subject of PLANTS.map(subjectOf)) {
      const planted = PLANTS.filter((plant) => subjectOf(plant) === subject).length;
      const named = names.filter((name) => name === subject).length;
      expect({ subject, named }).toEqual({ subject, named: Math.max(named, planted) });
    }
  });

  it('are each proven by a careless line, and explained in a sentence', () => {
    const proven = new Set(PLANTS.map(([rule]) => rule));
    const sameForAll = (name: string): string => (name.endsWith('-looks-left') ? 'inventory-looks-left' : name);
    for (const { name, comment } of forbidden) {
      expect(proven).toContain(sameForAll(name));
      expect(comment).toMatch(/^\S.+\.$/);
    }
  });
});
