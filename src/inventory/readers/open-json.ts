import { DomainError } from '../../kernel/domain-error.js';
import type { SourceFile } from '../domain/source-file.js';
import { agentDevice } from './agent/agent-device.js';
import { fileChunks } from './file-chunks.js';
import type { FileHead } from './file-head.js';
import { isRecord, type JsonRecord } from './json-record.js';
import { DEFAULT_LIMITS } from './reader-limits.js';
import { refuseOversizedJson } from './refuse-oversized-json.js';
import { singleDeviceFile } from './single-device-file.js';
import type { SourceOptions } from './source-options.js';
import { decodedText } from './text/decode-text.js';
import { fileEncoding } from './text/file-encoding.js';
import { snapshotDevice } from './workbench/snapshot-device.js';

/**
 * Opens the JSON of an inventory agent (GLPI, FusionInventory) or of eReuse Workbench, told apart by their keys.
 * @throws DomainError `file-too-large`, `file-unreadable`, `file-without-device`, `file-not-a-spreadsheet` (found: json)
 */
export async function openJson(path: string, head: FileHead, options: SourceOptions): Promise<SourceFile> {
  const { fileName } = options;
  const limit = options.limits?.deviceFileBytes ?? DEFAULT_LIMITS.deviceFileBytes;
  if (head.totalBytes > limit) {
    throw new DomainError('file-too-large', 'too-large', { file: fileName, size: head.totalBytes, limit });
  }
  const { encoding, decisions: all } = await fileEncoding(path, head, options);
  const decisions = all.filter((decision) => decision.value !== 'utf-8' || options.encoding !== undefined);
  let text = '';
  for await (const piece of decodedText(fileChunks(path), encoding)) text += piece;
  refuseOversizedJson(text, { ...DEFAULT_LIMITS, ...options.limits, fileName });
  const document = parsed(text, fileName);
  if (isRecord(document['content'])) {
    const device = agentDevice(document, 'json', fileName);
    return singleDeviceFile({
      ...device,
      format: 'glpi-json',
      encoding,
      decisions: [...decisions, ...device.decisions],
    });
  }
  if (isRecord(document['device']) || isRecord(document['data'])) {
    const device = snapshotDevice(document, fileName);
    return singleDeviceFile({
      ...device,
      format: 'workbench-json',
      encoding,
      decisions: [...decisions, ...device.decisions],
    });
  }
  throw new DomainError('file-not-a-spreadsheet', 'invalid', { file: fileName, found: 'json' });
}

function parsed(text: string, fileName: string): JsonRecord {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    throw new DomainError('file-unreadable', 'invalid', { file: fileName, detail: 'broken JSON' });
  }
}
