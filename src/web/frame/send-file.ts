import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

export const CSV_TYPE = 'text/csv; charset=utf-8';
export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file to keep rather than a page to read. */
export function sendFile(reply: FastifyReply, content: Readable | string, fileName: string, type: string): void {
  void reply.type(type).header('content-disposition', `attachment; filename="${fileName}"`).send(content);
}
