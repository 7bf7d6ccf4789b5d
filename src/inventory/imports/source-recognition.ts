import { basename } from 'node:path';
import { Injectable } from '@nestjs/common';
import { decide } from '../domain/understanding/decide.js';
import { HEAD_ROWS, sourceHeaders } from '../domain/understanding/source-headers.js';
import type { UnderstoodDecision } from '../domain/understanding/understanding.js';
import type { SourceRow } from '../domain/source-file.js';
import { openSource } from '../readers/open-source.js';
import { inventoryVocabulary } from '../vocabulary.js';
import type { ImportRequest } from './import-request.js';
import type { KnownSource } from './known-file.js';
import { SavedMappings, type Remembered } from './saved-mappings.js';
import { sourceFingerprint } from './source-fingerprint.js';

/** Knows a file by the titles of its columns, looked at without anybody's help: choices must not change who it is. */
@Injectable()
export class SourceRecognition {
  constructor(private readonly mappings: SavedMappings) {}

  /** @throws DomainError when the file cannot be read */
  async of(request: ImportRequest): Promise<KnownSource> {
    const { organisationId, caller, sheet, forgetsSource = false } = request;
    const source = await openSource(request.path, {
      fileName: basename(request.fileName),
      ...(sheet !== undefined && { sheet }),
    });
    const { headers, isRejectedRows } = sourceHeaders(await headOf(source.rows()), inventoryVocabulary());
    const fingerprint = sourceFingerprint(headers);
    const unknown = organisationId === null || forgetsSource;
    const remembered = unknown
      ? null
      : await this.mappings.recall(caller.tenancy, { organisationId, fingerprint }, isRejectedRows);
    return { fingerprint, headers, remembered: remembered && ofItsSheets(remembered, source.sheets) };
  }
}

/** A sheet that was named last month and is not there any more ("Novembre") is forgotten: the file is read as if it were new. */
function ofItsSheets(remembered: Remembered, sheets: readonly string[]): Remembered {
  const { sheet, ...choices } = remembered.choices;
  return sheet === undefined || sheets.includes(sheet) ? remembered : { ...remembered, choices };
}

/** Told like anything else that was settled without being asked. */
export function rememberedDecisions(remembered: Remembered | null): readonly UnderstoodDecision[] {
  if (remembered === null) return [];
  const { name, savedAt, mappingId } = remembered;
  const facts = { name, day: savedAt.slice(0, 10) };
  return [decide('saved-mapping', name, mappingId === null ? 'rejected-rows-back' : 'mapping-saved', facts)];
}

async function headOf(rows: AsyncIterable<SourceRow>): Promise<readonly SourceRow[]> {
  const head: SourceRow[] = [];
  for await (const row of rows) if (head.push(row) === HEAD_ROWS) break;
  return head;
}
