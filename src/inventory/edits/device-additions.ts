import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
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
import { DEVICE_FIELD_NAMES, type DeviceField } from '../domain/device-fields.js';
import { deviceName } from '../domain/device-name.js';
import { FieldReader } from '../domain/edits/field-reader.js';
import { reviewAddition } from '../domain/edits/review-addition.js';
import type { FieldTexts, ReviewedEdit } from '../domain/edits/review-edit.js';
import { identityKeys, keysToLookUp, type IdentityKey } from '../domain/identity/identity-keys.js';
import { inOrder, type IdentityOrder } from '../domain/identity/identity-order.js';
import type { KnownDevice } from '../planning/known-devices.js';
import { storedDevice } from '../planning/stored-device.js';
import { identityOrderOf } from '../settings/inventory-settings.js';
import { inventoryVocabulary } from '../vocabulary.js';
import { bearersOf, UNIQUE_KINDS, type Bearer } from './bearers.js';
import { faultFacts } from './fault-facts.js';

/** A device as a person enters it. */
export type DeviceAddition = { readonly organisationId: string; readonly texts: FieldTexts };

/** A device that is in the inventory already, and the field by which it was known again. */
export type AlreadyThere = { readonly field: DeviceField; readonly id: string; readonly label: string };

export type ReviewedAddition = Pick<ReviewedEdit, 'faults'> & { readonly alreadyThere: readonly AlreadyThere[] };

/**
 * Adds devices by hand, known by the same identities as those of files. What is entered is not locked: a later import completes
 * and updates it, as it does for a device that a file brought.
 */
@Injectable()
export class DeviceAdditions {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly identifiers: Identifiers,
  ) {}

  /** What is wrong with a device that would be added, and which devices it may already be. */
  review(tenancy: Tenancy, addition: DeviceAddition): Promise<ReviewedAddition> {
    return this.database.read(tenancy, async (db) => {
      const { faults, bearers } = await this.reviewed(db, addition);
      const alreadyThere = bearers.map(({ field, device }) => ({ field, id: device.id, label: nameOf(device) }));
      return { faults, alreadyThere };
    });
  }

  /**
   * Adds it. The same person who sends the same device again, by a second click or a call made twice, comes to the same one.
   * @returns its id, and whether it was not there before
   * @throws DomainError `addition-refused` with the problem of each field, `device-known` naming the one that bears its number
   */
  add({ actor, tenancy }: Caller, addition: DeviceAddition): Promise<{ readonly id: string; readonly isNew: boolean }> {
    const { organisationId } = addition;
    return this.database.write(tenancy, async (db) => {
      await this.organisations.touchInventory(db, organisationId);
      const { changes, after, faults, bearers } = await this.reviewed(db, addition);
      if (faults.length > 0) throw new DomainError('addition-refused', 'invalid', faultFacts(faults));
      const [known] = bearers;
      if (known !== undefined) {
        if (await isSentTwice(db, bearers, after, actor)) return { id: known.device.id, isNew: false };
        const facts = { device: nameOf(known.device), deviceId: known.device.id, field: known.field };
        throw new DomainError('device-known', 'conflict', facts);
      }
      const id = this.identifiers.next();
      const now = this.clock.now();
      const stored = storedDevice(after, inventoryVocabulary().makers);
      await db.insert(DeviceEntity, { ...stored, id, organisationId, createdAt: now, updatedAt: now });
      await db.insert(DeviceEventEntity, {
        ...{ id: this.identifiers.next(), organisationId, deviceId: id, actor, importId: null },
        ...{ kind: 'created', occurredOn: this.clock.today(), recordedAt: now, changes: JSON.stringify(changes) },
      });
      const facts = { device: deviceName(after) ?? id };
      await this.audit.record(db, { organisationId, actor, action: 'device-added', subject: id, facts });
      return { id, isNew: true };
    });
  }

  private async reviewed(
    db: EntityManager,
    { organisationId, texts }: DeviceAddition,
  ): Promise<ReviewedEdit & { readonly bearers: readonly Bearer[] }> {
    const vocabulary = inventoryVocabulary();
    const { makers } = vocabulary;
    const order = await identityOrderOf(db, organisationId);
    const reviewed = reviewAddition(texts, new FieldReader(vocabulary, this.clock.today()), { order, makers });
    const keys = keysThatKnow(identityKeys(reviewed.after, makers), order);
    return { ...reviewed, bearers: await bearersOf(db, organisationId, keys, makers) };
  }
}

const nameOf = (device: KnownDevice): string => deviceName(device) ?? device.id;

/** The identities by which a file would know the device again, and those that two devices never share, whatever is believed. */
function keysThatKnow(keys: readonly IdentityKey[], order: IdentityOrder): readonly IdentityKey[] {
  const believed = keysToLookUp(inOrder(keys, order));
  return [...believed, ...keys.filter((key) => UNIQUE_KINDS.has(key.kind) && !believed.includes(key))];
}

/** Whether the device that is there is the one that is sent: the same in every field, entered by hand by the same person. */
async function isSentTwice(
  db: EntityManager,
  bearers: readonly Bearer[],
  sent: ReviewedEdit['after'],
  actor: string,
): Promise<boolean> {
  const [{ device }, ...others] = bearers as readonly [Bearer, ...Bearer[]];
  if (others.some((other) => other.device.id !== device.id)) return false;
  if (DEVICE_FIELD_NAMES.some((field) => device[field] !== sent[field])) return false;
  const entered = { deviceId: device.id, kind: 'created' as const, importId: IsNull(), actor };
  return (await db.countBy(DeviceEventEntity, entered)) > 0;
}
