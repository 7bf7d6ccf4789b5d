import type { FastifyInstance } from 'fastify';
import type { Configuration } from '../config/configuration.js';
import { answerKindOf, headersOf, type AnswerKind } from './header-table.js';

const KINDS: readonly AnswerKind[] = ['page', 'api', 'asset', 'download', 'health'];

/**
 * Gives every answer the headers of its kind, refusals included: set before anything else is asked, completed when the
 * answer leaves. What it shows is of the moment and somebody's, so that nobody keeps it, unless it is an asset.
 */
export function protectAnswers(fastify: FastifyInstance, configuration: Configuration): void {
  const table = new Map(KINDS.map((kind) => [kind, headersOf(kind, configuration)]));
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.headers(table.get(answerKindOf(request.url)) ?? {});
  });
  fastify.addHook('onSend', async (request, reply) => {
    if (reply.hasHeader('content-disposition')) void reply.headers(table.get('download') ?? {});
    if (answerKindOf(request.url) !== 'asset' || !reply.hasHeader('cache-control')) {
      void reply.header('cache-control', 'no-store');
    }
  });
}
