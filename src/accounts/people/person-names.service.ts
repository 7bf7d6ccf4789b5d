import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../database/database.js';
import { Tenancy } from '../../database/tenancy/tenancy.js';
import { PersonEntity } from '../person/person.entity.js';

const PERSON = /^person:(.+)$/;

/** Who stands behind the actors and the subjects of a record that one may read. */
@Injectable()
export class PersonNames {
  constructor(private readonly database: Database) {}

  /** @param actors as the record writes actors, `person:<id>` for people  @returns the names of those who are people, by actor; the others are left out */
  async of(actors: readonly string[]): Promise<Readonly<Record<string, string>>> {
    const ids = [...new Set(actors)].flatMap((actor) => PERSON.exec(actor)?.[1] ?? []);
    if (ids.length === 0) return {};
    const people = await this.database.read(Tenancy.none(), (db) =>
      db.find(PersonEntity, { select: { id: true, name: true }, where: { id: In(ids) } }),
    );
    return Object.fromEntries(people.map(({ id, name }) => [`person:${id}`, name]));
  }
}
