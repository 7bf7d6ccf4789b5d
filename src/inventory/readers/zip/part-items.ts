import { officeText } from '../xml/office-text.js';
import { readXml } from '../xml/read-xml.js';
import type { XmlListener } from '../xml/xml-listener.js';
import type { ZipArchive } from './zip-archive.js';

/** What a listener makes of an XML part of an archive; nothing when there is no such part. */
export async function* partItems<Item>(
  archive: ZipArchive,
  part: string | null,
  listener: XmlListener<Item>,
  limitBytes?: number,
): AsyncGenerator<Item, void, undefined> {
  if (part === null || !archive.has(part)) return;
  const { fileName, limits } = archive;
  yield* readXml(officeText(archive.bytes(part, limitBytes)), listener, { fileName, ...limits });
}
