import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../src/config/project-root.js';
import { SETTINGS } from '../../src/config/settings.js';

const example = readFileSync(join(projectRoot, '.env.example'), 'utf8');

describe('.env.example', () => {
  it('lists exactly the settings there are, each with its default', () => {
    const listed = [...example.matchAll(/^#?(\w+)=(.*)$/gm)].map(([, name, value]) => ({ name, default: value }));
    expect(listed).toEqual(
      Object.values(SETTINGS).map((setting) => ({ name: setting.name, default: setting.default })),
    );
  });

  it('says what each setting means, in the words of the table', () => {
    const prose = example.replace(/\n# /g, ' ');
    for (const { meaning } of Object.values(SETTINGS)) expect(prose).toContain(meaning);
  });
});
