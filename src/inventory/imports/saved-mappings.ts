import { Injectable } from '@nestjs/common';
import { IsNull, Not, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/access/caller.js';
import { AuditService } from '../../audit/audit.service.js';
import { Database } from '../../database/database.js';
import { insertOnce } from '../../database/insert-once.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { Clock } from '../../kernel/clock.js';
import { DomainError } from '../../kernel/domain-error.js';
import { Identifiers } from '../../kernel/identifiers.js';
import type { ImportChoices } from '../domain/understanding/import-choices.js';
import { isSomethingChosen, lastingChoices } from '../domain/understanding/remembered-choices.js';
import { ImportMappingEntity } from './import-mapping.entity.js';
import { ImportEntity } from './import.entity.js';
import { readChoices } from './read-choices.js';
import { writeChoices } from './write-choices.js';

/** What was settled about the files of one source. */
export type SavedMapping = {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  /** titles of the columns by which its files are known */
  readonly headers: readonly string[];
  readonly choices: ImportChoices;
  readonly savedBy: string;
  readonly savedAt: string;
};

/** Characters: a name stands in a cell of a table. */
const LONGEST_NAME = 100;

/** Choices that apply to a file by themselves, and where they come from. */
export type Remembered = {
  readonly choices: ImportChoices;
  readonly mappingId: string | null;
  /** name of the mapping, or of the file whose rejected rows come back */
  readonly name: string;
  readonly savedAt: string;
};

/** The choices made for a source, used again for its next files. */
@Injectable()
export class SavedMappings {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly identifiers: Identifiers,
  ) {}

  /** The latest first. */
  list(tenancy: Tenancy): Promise<readonly SavedMapping[]> {
    return this.database.read(tenancy, async (db) => {
      const found = await db.find(ImportMappingEntity, { order: { savedAt: 'DESC', id: 'DESC' } });
      return found.map(savedMapping);
    });
  }

  /** @throws DomainError `mapping-unknown` */
  find(tenancy: Tenancy, id: string): Promise<SavedMapping> {
    return this.database.read(tenancy, async (db) => savedMapping(await load(db, id)));
  }

  /** Says how its source is called; what was decided stays. @throws DomainError `mapping-unknown`, `mapping-name-wrong` */
  async rename({ actor, tenancy }: Caller, id: string, wanted: string): Promise<SavedMapping> {
    const name = wanted.trim().replace(/\s+/gu, ' ');
    if (name === '' || name.length > LONGEST_NAME) {
      throw new DomainError('mapping-name-wrong', 'invalid', { limit: LONGEST_NAME });
    }
    return this.database.write(tenancy, async (db) => {
      const found = await load(db, id);
      if (found.name === name) return savedMapping(found);
      await db.update(ImportMappingEntity, { id }, { name });
      const facts = { before: found.name, after: name };
      const act = { organisationId: found.organisationId, actor, action: 'mapping-renamed', subject: id, facts };
      await this.audit.record(db, act);
      return savedMapping({ ...found, name });
    });
  }

  /** The next file of that source is understood anew. @throws DomainError `mapping-unknown` */
  async forget({ actor, tenancy }: Caller, id: string): Promise<void> {
    await this.database.write(tenancy, async (db) => {
      const found = await load(db, id);
      await db.delete(ImportMappingEntity, { id });
      const { organisationId, name } = found;
      await this.audit.record(db, { organisationId, actor, action: 'mapping-forgotten', subject: id, facts: { name } });
    });
  }

  /** What applies to a file of that source by itself; null when nothing does. */
  recall(
    tenancy: Tenancy,
    { organisationId, fingerprint }: { readonly organisationId: string; readonly fingerprint: string },
    isRejectedRows: boolean,
  ): Promise<Remembered | null> {
    return this.database.read(tenancy, async (db) => {
      const earlier = isRejectedRows ? await settledBefore(db, organisationId, fingerprint) : null;
      if (earlier?.settled) {
        const { fileName: name, progressAt: savedAt } = earlier;
        // The titles are on the first row of what we give back, wherever they were in its source.
        const { headerRow: _ofItsSource, ...choices } = readChoices(earlier.settled);
        return { choices, mappingId: null, name, savedAt };
      }
      const found = await db.findOneBy(ImportMappingEntity, { organisationId, fingerprint });
      if (found === null) return null;
      const { id: mappingId, name, savedAt } = found;
      return { choices: readChoices(found.choices), mappingId, name, savedAt };
    });
  }

  /**
   * Keeps the choices with which an import is applied, in the unit of work that applies it.
   * @param name how the source is called; empty: as the file, or as it was called before
   */
  async keep(
    db: EntityManager,
    { actor, found, name }: { actor: string; found: ImportEntity; name: string },
  ): Promise<void> {
    const { organisationId, fingerprint, headers, fileName } = found;
    const choices = found.choices === null ? null : lastingChoices(readChoices(found.choices));
    if (fingerprint === null || headers === null || choices === null || !isSomethingChosen(choices)) return;
    const saved = { choices: writeChoices(choices), savedBy: actor, savedAt: this.clock.now() };
    const row = { id: this.identifiers.next(), organisationId, fingerprint, headers, name: name || fileName, ...saved };
    if (await insertOnce(db, ImportMappingEntity, row)) return;
    const named = name === '' ? saved : { ...saved, name };
    await db.update(ImportMappingEntity, { organisationId, fingerprint }, named);
  }
}

const savedMapping = ({ fingerprint: _inner, choices, ...mapping }: ImportMappingEntity): SavedMapping => ({
  ...mapping,
  choices: readChoices(choices),
});

async function load(db: EntityManager, id: string): Promise<ImportMappingEntity> {
  const found = await db.findOneBy(ImportMappingEntity, { id });
  if (found === null) throw new DomainError('mapping-unknown', 'not-found', { id });
  return found;
}

/** The last file of that source, with what was settled about it. */
const settledBefore = (db: EntityManager, organisationId: string, fingerprint: string): Promise<ImportEntity | null> =>
  db.findOne(ImportEntity, {
    where: { organisationId, fingerprint, settled: Not(IsNull()), rejectedId: Not(IsNull()) },
    order: { id: 'DESC' },
  });
