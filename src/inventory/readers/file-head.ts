import { open } from 'node:fs/promises';

/** The first bytes of a file, and how many it has in all. */
export type FileHead = { readonly bytes: Buffer; readonly totalBytes: number };

const HEAD_BYTES = 256 * 1024;

export async function fileHead(path: string, length = HEAD_BYTES): Promise<FileHead> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const bytes = Buffer.alloc(Math.min(length, size));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return { bytes: bytes.subarray(0, bytesRead), totalBytes: size };
  } finally {
    await file.close();
  }
}
