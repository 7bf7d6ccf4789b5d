import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fitFleetGroup, fitSurvivalGroup } from '../../../src/lifespan/domain/survival/group-fit.js';
import { readLifeFile } from '../../../src/lifespan/read-life-file.js';
import { lifeFitDocument } from '../../../src/reporting/life-fit-document.js';

const HEADER = 'category,in_service_date,inventory_start,retired_date,reason,last_seen';

describe('a table of lives', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'prolonge-lives-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function read(text: string, asked: Partial<Parameters<typeof readLifeFile>[1]> = {}) {
    const file = join(folder, 'vies.csv');
    await writeFile(file, text);
    return readLifeFile(file, { missing: 'last-seen', ...asked });
  }

  it('of ages already counted is read all together and then by group', async () => {
    const { kind, groups } = await read(
      'id,entry,exit,status,group\n1,0,3,panne,a\n2,0,5,censored,a\n3,2.5,5,règle,b\n4,4,4,panne,b\n',
    );
    expect(kind).toBe('survival');
    expect([...groups].map(([group, { used, excluded }]) => [group, used, excluded])).toEqual([
      ['all', 3, 1],
      ['a', 2, 0],
      ['b', 1, 1],
    ]);
    const document = lifeFitDocument('all', fitSurvivalGroup(groups.get('all')!));
    expect(document.kmService.map(({ time, survival }) => [time, survival])).toEqual([
      [3, expect.closeTo(2 / 3, 12)],
      [5, expect.closeTo(1 / 3, 12)],
    ]);
    expect(document.kmTechnical).toEqual([]);
    expect(document.weibullTechnical?.shape).toBeGreaterThan(1);
    const one = await read('entry,exit,status,group\n0,3,panne,all\n0,4,panne,all\n');
    expect([...one.groups].map(([group, { used }]) => [group, used])).toEqual([['all', 2]]);
  });

  it('may count a missing device until its absence was noted', async () => {
    const lost = `${HEADER}\nlaptop,2015-03-28,2017-03-27,2021-03-28,missing,2018-10-28\n`;
    const exits = async (missing: 'last-seen' | 'retired-date') => [
      ...((await read(lost, { missing })).groups.get('laptop')?.left.get('missing')?.keys() ?? []),
    ];
    expect([await exits('last-seen'), await exits('retired-date')]).toEqual([[1310], [2192]]);
  });

  it('names the lines that tell nothing, and why; a departure without a reason is one all the same', async () => {
    const { groups, leftOut } = await read(
      [
        HEADER,
        ';'.repeat(5).replaceAll(';', ','),
        'laptop,,,,,2020-01-01',
        'laptop,2019-01-01,,,,',
        'laptop,2019-01-01,,,,2018-12-31',
        'laptop,2019-01-01,2020-01-01,2020-01-01,failure,2020-01-01',
        'laptop,2019-01-01,2020-01-01,2020-01-02,,2020-01-01',
      ].join('\n'),
    );
    expect(leftOut).toEqual([
      { row: 2, because: 'no-first-day' },
      { row: 3, because: 'no-first-day' },
      { row: 4, because: 'no-last-day' },
      { row: 5, because: 'last-before-first' },
      { row: 6, because: 'never-observed' },
    ]);
    const laptops = groups.get('laptop')!;
    expect([laptops.used, laptops.excluded, groups.get('unknown')?.excluded]).toEqual([1, 4, 1]);
    const { aalenJohansen } = lifeFitDocument('laptop', fitFleetGroup(laptops));
    expect(aalenJohansen).toEqual([{ time: 366, cif: { failure: 0, policy: 0, missing: 0, unknown: 1 } }]);
  });

  it.each([
    ['fabricant,modele\nOrvelane,3\n', {}, 'life-file-columns'],
    [`${HEADER}\n`, { kind: 'survival' as const }, 'life-file-columns'],
    ['entry,exit,status\n0,-3,panne\n', {}, 'life-file-cell'],
    ['entry,exit,status\n0,0x10,panne\n', {}, 'life-file-cell'],
    ['entry,exit,status\n0,3,\n', {}, 'life-file-cell'],
    [`${HEADER}\nlaptop,2019-02-30,,,,2020-01-01\n`, {}, 'life-file-cell'],
    [`${HEADER}\nlaptop,2019-02-03,,2020-01-01,usure,\n`, {}, 'life-file-cell'],
    ['entry,exit,status\n0,3,"panne\n', {}, 'file-quote-unclosed'],
    ['', {}, 'file-empty'],
  ])('is refused when it cannot be read: %j', async (text, asked, code) => {
    await expect(read(text, asked)).rejects.toMatchObject({ code });
  });
});
