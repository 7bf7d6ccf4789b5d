import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../../database/database.js';
import { Tenancy } from '../../database/tenancy/tenancy.js';
import type { Access } from '../access/access.js';
import { SessionEntity } from '../sessions/session.entity.js';
import { ApiTokenEntity } from '../tokens/api-token.entity.js';
import { managedPerson } from './managed-person.js';

/** What closing an account would end. */
export type ClosingForecast = {
  readonly name: string;
  /** false when the person keeps roles that the caller could not give: the account then stays open */
  readonly closes: boolean;
  /** roles that would be taken away in that case */
  readonly roles: number;
  readonly sessions: number;
  readonly tokens: number;
};

/** Tells what closing an account would do, before anybody confirms it. */
@Injectable()
export class ClosingForecasts {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `person-unknown`, also for one out of reach */
  of(access: Access, personId: string): Promise<ClosingForecast> {
    // Everyone: as for the closing itself, what it may do depends on the roles held elsewhere.
    return this.database.read(Tenancy.everyone(), async (db) => {
      const { person, within, beyond } = await managedPerson(db, access, personId);
      return {
        name: person.name,
        closes: beyond.length === 0,
        roles: within.length,
        sessions: await db.countBy(SessionEntity, { personId }),
        tokens: await db.countBy(ApiTokenEntity, { personId, revokedAt: IsNull() }),
      };
    });
  }
}
