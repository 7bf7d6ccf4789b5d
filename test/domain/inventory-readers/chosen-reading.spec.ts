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
