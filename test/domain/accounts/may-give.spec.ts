import { describe, expect, it } from '@jest/globals';
import type { Grant } from '../../../src/accounts/domain/grant.js';
import { leftWithoutAdministrator } from '../../../src/accounts/domain/left-without-administrator.js';
import { mayGive } from '../../../src/accounts/domain/may-give.js';
import { PERSON_ROLES, REACHES } from '../../../src/accounts/domain/role.js';

const TREE = [
  { id: 'metropole', parentId: null },
  { id: 'commune', parentId: 'metropole' },
  { id: 'ccas', parentId: 'commune' },
  { id: 'elsewhere', parentId: null },
];
const grant = (organisationId: string, role: Grant['role'], reach: Grant['reach'] = 'organisation'): Grant => ({
  organisationId,
  role,
  reach,
});
const everyGrant = TREE.flatMap(({ id }) => PERSON_ROLES.flatMap((role) => REACHES.map((r) => grant(id, role, r))));

describe('a role', () => {
  it('is given by an administrator whose own role counts there, as far down', () => {
    const held = [grant('commune', 'administrator', 'subtree')];
    const given = everyGrant.filter((wanted) => mayGive(held, wanted, TREE));
    expect([...new Set(given.map(({ organisationId }) => organisationId))]).toEqual(['commune', 'ccas']);
    expect(given).toHaveLength(2 * PERSON_ROLES.length * REACHES.length);
  });

  it('that reaches a subtree is not given by who holds its organisations of today one by one', () => {
    const held = ['metropole', 'commune', 'ccas'].map((id) => grant(id, 'administrator'));
    expect(mayGive(held, grant('metropole', 'reader'), TREE)).toBe(true);
    expect(mayGive(held, grant('metropole', 'reader', 'subtree'), TREE)).toBe(false);
    expect(mayGive(held, grant('ccas', 'reader', 'subtree'), TREE)).toBe(false);
  });

  it('is given by nobody but an administrator, and by the operator', () => {
    for (const role of PERSON_ROLES.filter((one) => one !== 'administrator')) {
      const held = [grant('metropole', role, 'subtree')];
      expect(everyGrant.filter((wanted) => mayGive(held, wanted, TREE))).toEqual([]);
    }
    expect(everyGrant.filter((wanted) => !mayGive('everything', wanted, TREE))).toEqual([]);
    expect(everyGrant.filter((wanted) => mayGive([], wanted, TREE))).toEqual([]);
  });

  it('that is taken leaves those organisations without administrator which no other administrator reaches', () => {
    const [own, above] = [grant('commune', 'administrator', 'subtree'), grant('metropole', 'administrator', 'subtree')];
    expect(leftWithoutAdministrator([own], [], TREE)).toEqual(['commune', 'ccas']);
    expect(leftWithoutAdministrator([own, above], [above], TREE)).toEqual([]);
    expect(leftWithoutAdministrator([own], [{ ...own, reach: 'organisation' }], TREE)).toEqual(['ccas']);
    expect(leftWithoutAdministrator([], [], TREE)).toEqual([]);
  });
});
