import { describe, expect, it } from '@jest/globals';
import { KnownFields } from '../../../src/http/known-fields.js';

describe('a body whose names come from a file', () => {
  const fields = new KnownFields({ names: ['encoding'], beginnings: ['column.'] });

  it('keeps the names it may hold', () => {
    const form = { encoding: 'cp850', 'column.N° de série': 'serial_number', 'column.': '' };
    expect(fields.transform(form)).toEqual(form);
  });

  it.each(['organisationId', 'encodings', 'Column.x', 'column', 'x.column.y', ''])('refuses %j by name', (name) => {
    expect(() => fields.transform({ encoding: 'utf-8', [name]: 'x' })).toThrow(
      expect.objectContaining({ code: 'input-wrong', facts: { [name]: `property ${name} should not exist` } }),
    );
  });

  it.each([[undefined], [null], ['encoding=cp850'], [[{ admin: true }]]])('finds no field in %j', (body) => {
    expect(fields.transform(body)).toEqual({});
  });
});
