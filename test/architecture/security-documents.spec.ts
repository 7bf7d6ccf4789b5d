import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ALL_PERMISSIONS, allows } from '../../src/accounts/domain/permission.js';
import { ROLES } from '../../src/accounts/domain/role.js';
import { projectRoot } from '../../src/config/project-root.js';
import { SETTINGS } from '../../src/config/settings.js';
import { LIMITS } from '../../src/http/limits/limits.js';

const FOLDER = 'docs/security';
const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');

/** The cells of the lines of a table whose first cell is one of the names. */
function lines(text: string, names: readonly string[]): string[][] {
  const cells = [...text.matchAll(/^\|(.+)\|$/gm)].map(([, line]) => line!.split('|').map((cell) => cell.trim()));
  return cells.filter(([first]) => names.includes(first!));
}

describe('docs/security/access.md', () => {
  it('says what each role allows, as the code does', () => {
    const text = read(`${FOLDER}/access.md`);
    expect(lines(text, ['permission'])).toEqual([['permission', ...ROLES]]);
    expect(lines(text, ALL_PERMISSIONS)).toEqual(
      ALL_PERMISSIONS.map((permission) => [
        permission,
        ...ROLES.map((role) => (allows(role, permission) ? 'yes' : 'no')),
      ]),
    );
  });
});

describe('docs/security/limits.md', () => {
  it('says each rate, as the code does', () => {
    const rates = Object.entries(LIMITS).map(([name, { hits, seconds }]) => [name, `${hits}`, `${seconds / 60} min`]);
    expect(lines(read(`${FOLDER}/limits.md`), Object.keys(LIMITS))).toEqual(rates);
  });
});

describe('the settings', () => {
  it('give no default to what is secret', () => {
    const secret = Object.values(SETTINGS).filter(({ name }) => /SECRET$|PASSWORD|_URL$/.test(name));
    expect(secret.length).toBeGreaterThanOrEqual(4);
    for (const { name, default: value } of secret)
      expect([name, value]).toEqual([name, expect.not.stringMatching(/@|^(?!sqlite:).+/)]);
  });
});

describe.each(readdirSync(join(projectRoot, FOLDER)).filter((name) => name.endsWith('.md')))(
  'docs/security/%s',
  (name) => {
    const text = read(`${FOLDER}/${name}`);

    it('points at files that exist', () => {
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, target]) => target!);
      expect(links.filter((target) => !existsSync(join(projectRoot, dirname(`${FOLDER}/${name}`), target)))).toEqual(
        [],
      );
    });

    it('names sources that exist', () => {
      const paths = [...text.matchAll(/`((?:src|test|data)\/[\w/.*-]+)`/g)]
        .map(([, path]) => path!)
        .filter((path) => !path.includes('*'));
      expect(paths.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
    });
  },
);
