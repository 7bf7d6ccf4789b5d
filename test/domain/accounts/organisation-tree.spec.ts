import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withDescendants, type TreeNode } from '../../../src/accounts/domain/organisation-tree.js';

const node = (id: string, parentId: string | null): TreeNode => ({ id, parentId });
const METROPOLE = [
  node('ccas', 'commune-a'),
  node('commune-b', 'metropole'),
  node('elsewhere', null),
  node('metropole', null),
  node('commune-a', 'metropole'),
];
const idsBelow = (all: readonly TreeNode[], id: string): string[] => withDescendants(all, id).map((one) => one.id);

describe('an organisation and those below it', () => {
  it('are itself, its children and theirs, whatever the order of the list', () => {
    expect(idsBelow(METROPOLE, 'metropole').toSorted()).toEqual(['ccas', 'commune-a', 'commune-b', 'metropole']);
    expect(idsBelow(METROPOLE, 'commune-a')).toEqual(['commune-a', 'ccas']);
  });

  it('are never those above or beside it', () => {
    expect(idsBelow(METROPOLE, 'ccas')).toEqual(['ccas']);
    expect(idsBelow(METROPOLE, 'elsewhere')).toEqual(['elsewhere']);
  });

  it('are nobody when it is unknown', () => {
    expect(idsBelow(METROPOLE, 'unknown')).toEqual([]);
    expect(idsBelow([], 'metropole')).toEqual([]);
  });

  it('end, even when the data turn in a circle', () => {
    expect(idsBelow([node('a', 'c'), node('b', 'a'), node('c', 'b')], 'a')).toEqual(['a', 'b', 'c']);
    expect(idsBelow([node('a', 'a')], 'a')).toEqual(['a']);
  });

  it('come each once, parents before children, and those of a child are among those of its parent', () => {
    const places = fc.array(fc.nat(), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(places, fc.nat(), (choices, turn) => {
        const tree = choices.map((choice, index) => node(`n${index}`, index === 0 ? null : `n${choice % index}`));
        const shuffled = [...tree.slice(turn % tree.length), ...tree.slice(0, turn % tree.length)];
        const found = withDescendants(shuffled, 'n0');
        expect(new Set(found).size).toBe(tree.length);
        const seen = new Set<string | null>([null]);
        for (const { id, parentId } of found) {
          expect(seen.has(parentId)).toBe(true);
          seen.add(id);
        }
      }),
    );
  });
});
