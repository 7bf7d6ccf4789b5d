import { DomainError } from '../../../kernel/domain-error.js';
import type { SourceFile } from '../../domain/source-file.js';
import { decide } from '../../domain/understanding/decide.js';
import { fileChunks } from '../file-chunks.js';
import type { FileHead } from '../file-head.js';
import { DEFAULT_LIMITS } from '../reader-limits.js';
import { singleDeviceFile } from '../single-device-file.js';
import type { SourceOptions } from '../source-options.js';
import { decodedText } from '../text/decode-text.js';
import { fileEncoding } from '../text/file-encoding.js';
import { readXml } from '../xml/read-xml.js';
import { AgentXml } from './agent-xml.js';
import { agentDevice } from './agent-device.js';

/**
 * Opens the XML of an inventory agent (GLPI, FusionInventory, OCS). What is not UTF-8 is read as Windows-1252, the
 * superset of ISO-8859-1, as GLPI does.
 * @throws DomainError `file-too-large`, `file-doctype`, `file-unreadable`, `file-without-device`
 */
export async function openAgentXml(path: string, head: FileHead, options: SourceOptions): Promise<SourceFile> {
  const { fileName } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  if (head.totalBytes > limits.deviceFileBytes) {
    throw new DomainError('file-too-large', 'too-large', {
      file: fileName,
      size: head.totalBytes,
      limit: limits.deviceFileBytes,
    });
  }
  const chosen = await fileEncoding(path, head, options);
  const eightBit = options.encoding === undefined && !chosen.encoding.startsWith('utf');
  const encoding = eightBit ? 'windows-1252' : chosen.encoding;
  const unusual = chosen.decisions.filter((decision) => decision.value !== 'utf-8' || options.encoding !== undefined);
  const text = decodedText(fileChunks(path), encoding);
  for await (const document of readXml(text, new AgentXml(), { fileName, ...limits })) {
    const device = agentDevice(document, 'xml', fileName);
    const said = eightBit ? [decide('encoding', encoding, 'not-utf-8')] : unusual;
    return singleDeviceFile({ ...device, format: 'glpi-xml', encoding, decisions: [...said, ...device.decisions] });
  }
  throw new DomainError('file-without-device', 'invalid', { file: fileName });
}
