import { DomainError } from '../../../kernel/domain-error.js';
import { decide } from '../../domain/understanding/decide.js';
import { fileChunks } from '../file-chunks.js';
import type { FileHead } from '../file-head.js';
import type { SourceOptions } from '../source-options.js';
import { ByteSurvey } from './byte-survey.js';
import { chooseEncoding, type ChosenEncoding } from './choose-encoding.js';
import { unicodeMark } from './unicode-mark.js';

/**
 * The encoding of a text file: the one a person chose; else its byte order mark, then strict UTF-8 over the whole
 * file, then the letters.
 * @throws DomainError `file-not-a-spreadsheet` (found: binary) when zero bytes show that it is no text
 */
export async function fileEncoding(
  path: string,
  head: FileHead,
  { fileName, encoding }: Pick<SourceOptions, 'fileName' | 'encoding'>,
): Promise<ChosenEncoding> {
  if (encoding !== undefined) return { encoding, decisions: [decide('encoding', encoding, 'person-chose')] };

  const mark = unicodeMark(head.bytes);
  if (mark !== null && mark.encoding !== 'utf-8') {
    const reason = mark.proof === 'byte-order-mark' ? 'byte-order-mark' : 'zero-bytes';
    return { encoding: mark.encoding, decisions: [decide('encoding', mark.encoding, reason)] };
  }
  const survey = new ByteSurvey();
  for await (const chunk of fileChunks(path)) survey.add(chunk);
  survey.end();
  if (survey.zeros > 0) throw new DomainError('file-not-a-spreadsheet', 'invalid', { file: fileName, found: 'binary' });
  return chooseEncoding(survey, mark !== null);
}
