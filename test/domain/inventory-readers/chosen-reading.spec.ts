import { describe, expect, it } from '@jest/globals';
import { encodedText } from '../../builders/encoded-text.js';
import { cellsOf, inventoryFolder } from '../../support/inventory-files.js';

describe('the reading of a text file as a person chose it', () => {
  const files = inventoryFolder();

  it('follows the encoding, against what the letters say', async () => {
    const content = encodedText('Série;Lieu\nA1;École', 'cp850');
    const source = await files.open(content, { encoding: 'macintosh' });
    expect(source.encoding).toBe('macintosh');
    expect(source.decisions).toContainEqual(
      expect.objectContaining({ kind: 'encoding', value: 'macintosh', because: 'you chose it' }),
    );
    expect((await cellsOf(await files.open(content, { encoding: 'cp850' })))[1]).toEqual(['A1', 'École']);
  });

  it('follows the delimiter, against the number of cells', async () => {
    const source = await files.open('a;b,c\nd;e,f', { delimiter: ',' });
    expect(await cellsOf(source)).toEqual([
      ['a;b', 'c'],
      ['d;e', 'f'],
    ]);
    expect(source.decisions).toEqual([
      expect.objectContaining({ kind: 'delimiter', value: ',', because: 'you chose it' }),
    ]);
  });
});

describe('letters that may have been read twice', () => {
  const files = inventoryFolder();
  const suspects = async (text: string, encoding: 'utf-8' | 'windows-1252'): Promise<boolean | undefined> =>
    (await files.open(encodedText(text, encoding))).suspectLetters;

  it('are looked for only in a file whose bytes can hold them', async () => {
    expect(await suspects('Série;Lieu\nA1;Château de la Forêt', 'utf-8')).toBe(false);
    expect(await suspects('Série;Lieu\nA1;Château de la Forêt', 'windows-1252')).toBe(false);
    for (const garbled of ['MÃ©diathÃ¨que', 'lâ€™Ã©cole', 'Â°', 'Å“uvre']) {
      expect([garbled, await suspects(`Série;Lieu\nA1;${garbled}`, 'utf-8')]).toEqual([garbled, true]);
      expect([garbled, await suspects(`Série;Lieu\nÉcole;${garbled}`, 'windows-1252')]).toEqual([garbled, true]);
    }
  });
});
