import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../database/database.js';
import { insertOnce } from '../database/insert-once.js';
import { takeTurns } from '../database/take-turns.js';
import { Tenancy } from '../database/tenancy/tenancy.js';
import { Clock } from '../kernel/clock.js';
import { DomainError } from '../kernel/domain-error.js';
import { InstallationEntity } from './installation.entity.js';
import { OrganisationEntity } from './organisation.entity.js';
import { PersonEntity } from './person/person.entity.js';

/** There is one row: what a database is, is said once. */
const THE_ROW = 'installation';

/** What this database is: a demonstration, or the real thing. Neither ever becomes the other. */
@Injectable()
export class InstallationService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Whether a demonstration made this database. */
  isDemo(): Promise<boolean> {
    return this.database.read(Tenancy.none(), (db) => db.existsBy(InstallationEntity, { id: THE_ROW, isDemo: 1 }));
  }

  /** Whether nobody and nothing is in this database yet. */
  isEmpty(): Promise<boolean> {
    // Everyone: it must be empty for all.
    return this.database.read(Tenancy.everyone(), isEmpty);
  }

  /** Makes this database a demonstration, for ever. @throws DomainError `demo-not-empty` when anybody or anything is in it */
  async becomeDemo(): Promise<void> {
    await this.database.write(Tenancy.everyone(), async (db) => {
      await takeTurns(db, 'people');
      if (!(await isEmpty(db)) || !(await this.claim(db, 1))) throw new DomainError('demo-not-empty', 'conflict', {});
    });
  }

  /** Makes this database a real one, in the unit of work that sets it up. @returns false when it is a demonstration */
  becomeReal(db: EntityManager): Promise<boolean> {
    return this.claim(db, 0);
  }

  private async claim(db: EntityManager, isDemo: 0 | 1): Promise<boolean> {
    await insertOnce(db, InstallationEntity, { id: THE_ROW, isDemo, createdAt: this.clock.now() });
    return db.existsBy(InstallationEntity, { id: THE_ROW, isDemo });
  }
}

const isEmpty = async (db: EntityManager): Promise<boolean> =>
  !(await db.exists(OrganisationEntity)) && !(await db.exists(PersonEntity));
