import { basename } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import { DeviceEntity } from '../device.entity.js';
import { IDENTITY_KINDS, type IdentityKey } from '../domain/identity/identity-keys.js';
import type { IdentityOrder } from '../domain/identity/identity-order.js';
import { MetDevices } from '../domain/identity/met-devices.js';
import type { ImportDocument } from '../domain/import-document.js';
import { NO_CHOICES, type ImportChoices } from '../domain/understanding/import-choices.js';
import { isSomethingChosen, withRemembered } from '../domain/understanding/remembered-choices.js';
import type { RowProblem } from '../domain/understanding/understanding.js';
import type { Vanished } from '../domain/vanished-devices.js';
import { FieldLockEntity } from '../field-lock.entity.js';
import { KnownDevices, NOTHING_KNOWN, type KnownRows } from '../planning/known-devices.js';
import type { PlanOutside } from '../planning/plan-order.js';
import type { RejectedRow } from '../planning/rejected-row.js';
import { stagedRow, type StagedRow } from '../planning/staged-row.js';
import { understandFile } from '../planning/understand-file.js';
import { identityOrderOf } from '../settings/inventory-settings.js';
import { inventoryVocabulary } from '../vocabulary.js';
import type { ImportRequest } from './import-request.js';
import type { KnownFile, KnownSource } from './known-file.js';
import { knownRows } from './known-in-inventory.js';
import { ProgressPace } from './progress-pace.js';
import { sourceFingerprint } from './source-fingerprint.js';
import { rememberedDecisions, SourceRecognition } from './source-recognition.js';
import { findVanished } from './vanished.js';

/** Where the rows of an import go, and what is said of them, a few hundred at a time: the staging tables, or nowhere for a dry run. */
export type PlannedRowSink = (
  planned: readonly StagedRow[],
  rejected: readonly RejectedRow[],
  problems: readonly RowProblem[],
) => Promise<void>;

/** What a file will do, and how it was understood. */
export type ImportPlan = {
  readonly document: ImportDocument;
  readonly fingerprint: string;
  readonly headers: readonly string[];
  /** what was remembered and what is given; null when nothing is */
  readonly choices: ImportChoices | null;
  /** the same, with what the file proved */
  readonly settled: ImportChoices;
  readonly mappingId: string | null;
};

type ByTitles = Pick<ImportPlan, 'fingerprint' | 'headers'>;

/** From a file to what it will do. A dry run and a real import differ only by where the planned rows go. */
@Injectable()
export class ImportPlanner {
  constructor(
    private readonly database: Database,
    private readonly recognition: SourceRecognition,
    private readonly clock: Clock,
  ) {}

  /**
   * Reads the file twice: to understand it, unless that was done, then to decide each row.
   * @throws DomainError when the file cannot be read or understood; what `sink` throws
   */
  async plan(request: ImportRequest, sink: PlannedRowSink): Promise<ImportPlan> {
    const { source, choices, understood } = request.understood ?? (await this.understand(request));
    const pace = new ProgressPace(request.onProgress);
    const met = (choices.fullExport ?? 'no') === 'no' ? null : new MetDevices();
    const terms = {
      today: this.clock.today(),
      identityOrder: await this.orderFor(request),
      isAsked: await this.hasDevices(request),
    };
    await pace.restart(understood.rowCount);
    const plan = await understood.decide({
      terms,
      lookUp: await this.lookUpFor(request, met),
      take: async ({ rows, planned, rejected, problems }) => {
        if (planned.length + rejected.length + problems.length > 0) await sink(planned, rejected, problems);
        await pace.step(rows);
      },
    });
    const vanished = met === null ? null : await this.vanishedFrom(request, met, sink);
    const { remembered } = source;
    const decisions = [...rememberedDecisions(remembered), ...plan.document.decisions];
    return {
      ...{ ...titlesOf(plan.document, source), settled: plan.settled, mappingId: remembered?.mappingId ?? null },
      document: { ...plan.document, decisions, ...(vanished !== null && { vanished }) },
      choices: isSomethingChosen(choices) ? choices : null,
    };
  }

  /** Reads the file once, to understand it. @throws DomainError as `plan` does */
  async understand(request: ImportRequest): Promise<KnownFile> {
    const pace = new ProgressPace(request.onProgress);
    const source = await this.recognition.of(request);
    const given = request.choices ?? NO_CHOICES;
    const choices = source.remembered === null ? given : withRemembered(source.remembered.choices, given);
    const { sheet = request.sheet } = choices;
    const order = { path: request.path, fileName: basename(request.fileName), sheet, choices };
    return { source, choices, understood: await understandFile(order, (rows) => pace.step(rows)) };
  }

  private async orderFor({ organisationId, caller: { tenancy } }: ImportRequest): Promise<IdentityOrder> {
    if (organisationId === null) return IDENTITY_KINDS;
    return this.database.read(tenancy, (db) => identityOrderOf(db, organisationId));
  }

  /** An inventory that was empty when the reading began needs no query: applying is refused if it has moved since. */
  private async hasDevices({ organisationId, caller: { tenancy } }: ImportRequest): Promise<boolean> {
    if (organisationId === null) return false;
    return this.database.read(tenancy, (db) => db.existsBy(DeviceEntity, { organisationId }));
  }

  private async lookUpFor(
    { organisationId, caller: { tenancy } }: ImportRequest,
    met: MetDevices | null,
  ): Promise<PlanOutside['lookUp']> {
    if (organisationId === null) return () => Promise.resolve(NOTHING_KNOWN);
    const hasLocks = await this.database.read(tenancy, (db) => db.existsBy(FieldLockEntity, { organisationId }));
    return async (keys) => {
      const known = await this.database.read(tenancy, (db) => knownRows(db, { organisationId, keys, hasLocks }));
      if (met !== null) meet(keys, known, met);
      return known;
    };
  }

  /** The devices that a full export does not name any more. */
  private async vanishedFrom(
    { organisationId, choices, caller: { tenancy } }: ImportRequest,
    met: MetDevices,
    sink: PlannedRowSink,
  ): Promise<Vanished> {
    if (organisationId === null) return { count: 0, marked: 0, first: [] };
    const marks = choices?.fullExport === 'mark-missing';
    const { makers } = inventoryVocabulary();
    return findVanished({
      organisationId,
      met,
      marks,
      makers,
      sink: (rows) => sink(rows.map(stagedRow), [], []),
      read: (work) => this.database.read(tenancy, work),
    });
  }
}

/** A row met every device that bears one of its numbers, whatever becomes of the row. */
function meet(keys: readonly (readonly IdentityKey[])[], rows: KnownRows, met: MetDevices): void {
  const known = new KnownDevices(rows, inventoryVocabulary().makers);
  for (const key of keys.flat()) for (const { id } of known.bearing(key)) met.meet(id);
}

/**
 * What a file is known by. One without titles has the letters of its columns: they change with no row, and are the titles of
 * the rows that are given back.
 */
function titlesOf({ file, columns }: ImportDocument, { fingerprint, headers }: KnownSource): ByTitles {
  if (file.headerRow !== 0) return { fingerprint, headers };
  const letters = columns.map(({ header }) => header);
  return { fingerprint: sourceFingerprint(letters), headers: letters };
}
