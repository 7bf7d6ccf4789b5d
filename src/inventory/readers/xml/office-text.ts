import { textDecoding } from '../text/decode-text.js';
import { unicodeMark } from '../text/unicode-mark.js';

/** The text of a part of an office document: UTF-8, or UTF-16 when its first bytes say so. */
export async function* officeText(chunks: AsyncIterable<Buffer>): AsyncGenerator<string, void, undefined> {
  let decoding: ReturnType<typeof textDecoding> | null = null;
  for await (const chunk of chunks) {
    decoding ??= textDecoding(unicodeMark(chunk)?.encoding ?? 'utf-8');
    yield decoding.decode(chunk);
  }
}
