import { basename } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import { Identifiers } from '../../kernel/identifiers.js';
import { DeviceEntity } from '../device.entity.js';
import { IDENTITY_KINDS, type IdentityKey } from '../domain/identity/identity-keys.js';
import type { IdentityOrder } from '../domain/identity/identity-order.js';
import { identityOrderOf } from '../settings/inventory-settings.js';
import { FieldLockEntity } from '../field-lock.entity.js';
import type { ImportDocument } from '../domain/import-document.js';
import type { SourceFile, SourceRow } from '../domain/source-file.js';
import { NO_CHOICES, type ImportChoices } from '../domain/understanding/import-choices.js';
import { isSomethingChosen, settledChoices, withRemembered } from '../domain/understanding/remembered-choices.js';
import type { Understanding } from '../domain/understanding/understanding.js';
import type { Vanished } from '../domain/vanished-devices.js';
import { FileProfile } from '../domain/understanding/file-profile.js';
import { openSource } from '../readers/open-source.js';
import { inventoryVocabulary } from '../vocabulary.js';
import { fileHash } from './file-hash.js';
import { KnownDevices } from './identity-lookup.js';
import type { ImportRequest } from './import-request.js';
import type { PlannedRowSink } from './planned-row.js';
import { ProgressPace } from './progress-pace.js';
import { findVanished } from './vanished.js';
import { RowPlanner } from './row-planner.js';
import { rememberedDecisions, SourceRecognition, type KnownSource } from './source-recognition.js';

/** Rows decided together: enough to share the queries, few enough to be forgotten young and to let others pass between. */
const CHUNK = 250;

type Understood = {
  readonly known: KnownSource;
  /** what was remembered and what is given */
  readonly choices: ImportChoices;
  readonly source: SourceFile;
  readonly fileName: string;
  readonly understanding: Understanding;
};
type Lookup = (keys: readonly (readonly IdentityKey[])[]) => Promise<KnownDevices>;

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

/** From a file to what it will do. A dry run and a real import differ only by where the planned rows go. */
@Injectable()
export class ImportPlanner {
  constructor(
    private readonly database: Database,
    private readonly recognition: SourceRecognition,
    private readonly clock: Clock,
    private readonly identifiers: Identifiers,
  ) {}

  /**
   * Reads the file twice: to understand it, then to decide each row.
   * @throws DomainError when the file cannot be read or understood
   */
  async plan(request: ImportRequest, sink: PlannedRowSink): Promise<ImportPlan> {
    const pace = new ProgressPace(request.onProgress);
    const { source, fileName, understanding, known, choices } = await this.understand(request, pace);
    const planner = new RowPlanner(
      understanding,
      inventoryVocabulary(),
      this.clock.today(),
      () => this.identifiers.next(),
      choices,
      await this.orderFor(request),
    );
    const lookup = await this.lookupFor(request);
    await pace.restart(understanding.rowCount);
    for await (const rows of chunksOf(source.rows())) {
      const interpreted = planner.interpret(rows);
      const planned = planner.decide(interpreted, await lookup(interpreted.map(({ keys }) => keys)));
      const rejected = planner.takeRejected();
      if (planned.length + rejected.length > 0) await sink(planned, rejected);
      await pace.step(rows.length);
    }
    const vanished = await this.vanishedFrom(request, planner, sink);
    const document = planner.document({
      status: 'previewed',
      importId: null,
      decisions: [...rememberedDecisions(known.remembered), ...source.decisions],
      file: {
        name: fileName,
        sha256: await fileHash(request.path),
        format: source.format,
        encoding: source.encoding,
        delimiter: source.delimiter,
        sheet: source.sheet,
      },
    });
    return {
      ...{
        document: vanished === null ? document : { ...document, vanished },
        fingerprint: known.fingerprint,
        headers: known.headers,
      },
      choices: isSomethingChosen(choices) ? choices : null,
      settled: settledChoices(choices, understanding),
      mappingId: known.remembered?.mappingId ?? null,
    };
  }

  private async orderFor({ organisationId, caller: { tenancy } }: ImportRequest): Promise<IdentityOrder> {
    if (organisationId === null) return IDENTITY_KINDS;
    return this.database.read(tenancy, (db) => identityOrderOf(db, organisationId));
  }

  /** The devices that a full export does not name any more; null when it was not said to be one. */
  private async vanishedFrom(
    { organisationId, choices, caller: { tenancy } }: ImportRequest,
    { met }: RowPlanner,
    sink: PlannedRowSink,
  ): Promise<Vanished | null> {
    if (met === null) return null;
    if (organisationId === null) return { count: 0, marked: 0, first: [] };
    const marks = choices?.fullExport === 'mark-missing';
    const { makers } = inventoryVocabulary();
    return findVanished({
      organisationId,
      met,
      marks,
      makers,
      sink: (rows) => sink(rows, []),
      read: (work) => this.database.read(tenancy, work),
    });
  }

  /** Reads the file once, to understand it and nothing more. @throws DomainError as `plan` does */
  async recognise(request: ImportRequest): Promise<void> {
    await this.understand(request, new ProgressPace(undefined));
  }

  private async understand(request: ImportRequest, pace: ProgressPace): Promise<Understood> {
    const fileName = basename(request.fileName);
    const known = await this.recognition.of(request);
    const given = request.choices ?? NO_CHOICES;
    const choices = known.remembered === null ? given : withRemembered(known.remembered.choices, given);
    const { encoding, delimiter, sheet = request.sheet } = choices;
    const source = await openSource(request.path, {
      fileName,
      ...(sheet !== undefined && { sheet }),
      ...(encoding !== undefined && { encoding }),
      ...(delimiter !== undefined && { delimiter }),
    });
    const profile = new FileProfile(inventoryVocabulary(), {
      format: source.format,
      choices,
      suspectLetters: source.suspectLetters ?? true,
    });
    for await (const rows of chunksOf(source.rows())) {
      for (const row of rows) profile.add(row);
      await pace.step(rows.length);
    }
    return { source, fileName, understanding: profile.conclude(), known, choices };
  }

  /** An inventory that was empty when the reading began needs no query: applying is refused if it has moved since. */
  private async lookupFor({ organisationId, caller: { tenancy } }: ImportRequest): Promise<Lookup> {
    const { makers } = inventoryVocabulary();
    const isEmpty =
      organisationId === null ||
      !(await this.database.read(tenancy, (db) => db.existsBy(DeviceEntity, { organisationId })));
    if (isEmpty) return () => Promise.resolve(KnownDevices.none(makers));
    const hasLocks = await this.database.read(tenancy, (db) => db.existsBy(FieldLockEntity, { organisationId }));
    return (keys) => this.database.read(tenancy, (db) => KnownDevices.load(db, organisationId, keys, makers, hasLocks));
  }
}

async function* chunksOf(rows: AsyncIterable<SourceRow>): AsyncGenerator<readonly SourceRow[]> {
  let chunk: SourceRow[] = [];
  for await (const row of rows) {
    if (chunk.push(row) < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
