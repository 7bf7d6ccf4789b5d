import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/access/caller.js';
import { OrganisationsService } from '../../accounts/organisations.service.js';
import { AuditService } from '../../audit/audit.service.js';
import { Database } from '../../database/database.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { Clock } from '../../kernel/clock.js';
import { DomainError } from '../../kernel/domain-error.js';
import { Identifiers } from '../../kernel/identifiers.js';
import { DeviceEventEntity } from '../device-event.entity.js';
import { DeviceEntity } from '../device.entity.js';
import { DEVICE_FIELD_NAMES, type DeviceData, type DeviceField } from '../domain/device-fields.js';
import { deviceName } from '../domain/device-name.js';
import { FieldReader } from '../domain/edits/field-reader.js';
import { reviewEdit, type FieldFault, type FieldTexts, type ReviewedEdit } from '../domain/edits/review-edit.js';
import { identityKeys, type IdentityKey } from '../domain/identity/identity-keys.js';
import type { KnownDevice } from '../planning/known-devices.js';
import { storedDevice } from '../planning/stored-device.js';
import { inventoryVocabulary } from '../vocabulary.js';
import { FieldLockEntity } from '../field-lock.entity.js';
import { lockFields, type FieldLock } from '../field-locks.js';
import { bearersOf, FIELD_OF, UNIQUE_KINDS } from './bearers.js';
import { faultFacts } from './fault-facts.js';

/** What a person corrects in a device. */
export type DeviceEdit = {
  readonly deviceId: string;
  readonly texts: FieldTexts;
  /** `updatedAt` of the device when the person saw it; undefined: whatever it is now is corrected */
  readonly seen?: string | undefined;
};

/** Corrects devices by hand. A corrected field is locked: imports leave it as it is until it is released. */
@Injectable()
export class DeviceEdits {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly identifiers: Identifiers,
  ) {}

  /** What a correction would change, and what is wrong with it. @throws DomainError `device-unknown`, `device-moved` */
  review(tenancy: Tenancy, edit: DeviceEdit): Promise<ReviewedEdit> {
    return this.database.read(tenancy, async (db) => this.reviewed(db, await this.load(db, edit), edit));
  }

  /**
   * Corrects a device and locks what changed; writing what is already there changes and locks nothing.
   * @throws DomainError `device-unknown`, `device-moved`, `edit-refused` with the problem of each field
   */
  edit({ actor, tenancy }: Caller, edit: DeviceEdit): Promise<ReviewedEdit> {
    return this.database.write(tenancy, async (db) => {
      const { id: deviceId, organisationId } = await this.load(db, { deviceId: edit.deviceId });
      await this.organisations.touchInventory(db, organisationId);
      const device = await this.load(db, edit);
      const reviewed = await this.reviewed(db, device, edit);
      const { changes, after, faults } = reviewed;
      if (faults.length > 0) throw new DomainError('edit-refused', 'invalid', faultFacts(faults));
      const fields = Object.keys(changes) as DeviceField[];
      if (fields.length === 0) return reviewed;
      const now = this.clock.now();
      const stored = storedDevice(after, inventoryVocabulary().makers);
      await db.update(DeviceEntity, { id: deviceId }, { ...stored, updatedAt: now });
      await db.insert(DeviceEventEntity, {
        ...{ id: this.identifiers.next(), organisationId, deviceId, actor, importId: null },
        ...{ kind: 'edited', occurredOn: this.clock.today(), recordedAt: now, changes: JSON.stringify(changes) },
      });
      await lockFields(db, { organisationId, deviceId, fields, actor, lockedAt: now });
      const facts = { device: nameOf(device), fields: fields.join(', ') };
      await this.audit.record(db, { organisationId, actor, action: 'device-edited', subject: deviceId, facts });
      return reviewed;
    });
  }

  /** Lets imports change a field again. @throws DomainError `device-unknown`, `field-not-locked` */
  release({ actor, tenancy }: Caller, deviceId: string, field: string): Promise<void> {
    return this.database.write(tenancy, async (db) => {
      const device = await this.load(db, { deviceId });
      const { organisationId } = device;
      await this.organisations.touchInventory(db, organisationId);
      const known = DEVICE_FIELD_NAMES.find((name) => name === field);
      const gone = known === undefined ? null : await db.delete(FieldLockEntity, { deviceId, field: known });
      if (gone?.affected !== 1) throw new DomainError('field-not-locked', 'not-found', { field });
      const facts = { device: nameOf(device), fields: field };
      await this.audit.record(db, { organisationId, actor, action: 'field-released', subject: deviceId, facts });
    });
  }

  /** The locks of a device, by field. */
  locks(tenancy: Tenancy, deviceId: string): Promise<readonly FieldLock[]> {
    return this.database.read(tenancy, async (db) => {
      const found = await db.find(FieldLockEntity, { where: { deviceId }, order: { field: 'ASC' } });
      return found.map(({ field, actor, lockedAt }) => ({ field, actor, lockedAt }));
    });
  }

  private async reviewed(db: EntityManager, device: DeviceEntity, { texts }: DeviceEdit): Promise<ReviewedEdit> {
    const reader = new FieldReader(inventoryVocabulary(), this.clock.today());
    const reviewed = reviewEdit(dataOf(device), texts, reader);
    const taken = await this.taken(db, device, reviewed);
    return { ...reviewed, faults: [...reviewed.faults, ...taken] };
  }

  /** The changed identities that another device of the organisation bears. */
  private async taken(
    db: EntityManager,
    { id, organisationId }: DeviceEntity,
    { after, changes }: ReviewedEdit,
  ): Promise<FieldFault[]> {
    const { makers } = inventoryVocabulary();
    const isChanged = ({ kind }: IdentityKey): boolean =>
      UNIQUE_KINDS.has(kind) &&
      (changes[FIELD_OF[kind]] ?? (kind === 'serial' ? changes.manufacturer : undefined)) !== undefined;
    const changed = identityKeys(after, makers).filter(isChanged);
    const bearers = (await bearersOf(db, organisationId, changed, makers)).filter(({ device }) => device.id !== id);
    const fields = [...new Set(bearers.map(({ field }) => field))];
    return fields.flatMap((field) => {
      const other = bearers.find((bearer) => bearer.field === field);
      return other ? [{ field, code: 'identity-taken', facts: { device: nameOf(other.device) } } as const] : [];
    });
  }

  private async load(db: EntityManager, { deviceId, seen }: Omit<DeviceEdit, 'texts'>): Promise<DeviceEntity> {
    const found = await db.findOneBy(DeviceEntity, { id: deviceId });
    if (!found) throw new DomainError('device-unknown', 'not-found', { ref: deviceId });
    if (seen !== undefined && found.updatedAt !== seen) throw new DomainError('device-moved', 'conflict', {});
    return found;
  }
}

const nameOf = (device: KnownDevice): string => deviceName(device) ?? device.id;

const dataOf = (device: DeviceEntity): DeviceData =>
  Object.fromEntries(DEVICE_FIELD_NAMES.map((name) => [name, device[name]])) as DeviceData;
