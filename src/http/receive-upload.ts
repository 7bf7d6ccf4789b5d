import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { MultipartFile } from '@fastify/multipart';
import { BadRequestException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../kernel/domain-error.js';

/** A file that was sent, on the disk for as long as it is used. */
export type Upload = {
  readonly path: string;
  /** as the sender calls it, without folders */
  readonly fileName: string;
  /** the other fields of the form that came before the file */
  readonly fields: Readonly<Record<string, string>>;
};

const LONGEST_NAME = 255;

type Fields = Upload['fields'];

/**
 * Receives the one file of a multipart form, streamed to a temporary folder under a name of ours, and removes it when
 * `use` is over. To be called by routes that are marked with `TakesUpload`.
 * @param check looks at the fields that came before the file, and throws when the file is not to be received
 * @throws DomainError `upload-missing`, `file-too-large`; BadRequestException when the form is cut or is none
 */
export async function receiveUpload<T>(
  request: FastifyRequest,
  use: (upload: Upload) => Promise<T>,
  check: (fields: Fields) => void = () => undefined,
): Promise<T> {
  const part = request.isMultipart() ? await wellFormed(request.file()) : undefined;
  if (part === undefined) throw new DomainError('upload-missing', 'invalid', {});
  try {
    check(fieldsOf(part));
    if (!part.filename) throw new DomainError('upload-missing', 'invalid', {});
  } catch (error) {
    part.file.resume();
    throw error;
  }
  const folder = await mkdtemp(join(tmpdir(), 'prolonge-upload-'));
  try {
    const path = join(folder, 'file');
    await wellFormed(pipeline(part.file, createWriteStream(path)));
    if (part.file.truncated) throw new DomainError('file-too-large', 'too-large', {});
    return await use({ path, fileName: safeName(part.filename), fields: fieldsOf(part) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the reader of forms finds wrong carries no code, unlike a full disk or a limit that is passed. */
async function wellFormed<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && !('code' in error)) throw new BadRequestException(error.message, { cause: error });
    throw error;
  }
}

const safeName = (name: string): string =>
  basename(name.replaceAll('\\', '/'))
    .replace(/\p{Cc}/gu, '')
    .slice(-LONGEST_NAME);

function fieldsOf(part: MultipartFile): Fields {
  const texts = Object.entries(part.fields).flatMap(([name, field]) => {
    const one = Array.isArray(field) ? field[0] : field;
    return one?.type === 'field' && typeof one.value === 'string' ? [[name, one.value] as const] : [];
  });
  return Object.fromEntries(texts);
}
