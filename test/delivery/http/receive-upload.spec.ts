import multipart from '@fastify/multipart';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import request, { type Test } from 'supertest';
import { receiveUpload } from '../../../src/http/receive-upload.js';
import { DomainError } from '../../../src/kernel/domain-error.js';

describe('the fields that come before a file', () => {
  let server: FastifyInstance;
  let received: string[];

  beforeEach(async () => {
    received = [];
    server = fastify();
    await server.register(multipart, { limits: { fileSize: 1000 } });
    server.post('/', (asked) =>
      receiveUpload(
        asked,
        async ({ fileName, fields }) => {
          received.push(fileName);
          return fields;
        },
        ({ formToken }) => {
          if (formToken !== 'ours') throw new DomainError('form-token-wrong', 'forbidden');
        },
      ),
    );
    server.setErrorHandler((error, _request, reply) => {
      void reply.code(error instanceof DomainError ? 422 : 500).send({ code: (error as Error).message });
    });
    await server.ready();
  });
  afterEach(() => server.close());

  const post = (): Test => request(server.server).post('/');
  const file = Buffer.alloc(900, 'a;b\n');

  it('are looked at before the file is received, and given with it', async () => {
    const { body } = await post().field('formToken', 'ours').field('sheet', 'Parc').attach('file', file, 'parc.csv');
    expect(body).toEqual({ formToken: 'ours', sheet: 'Parc' });
    expect(received).toEqual(['parc.csv']);
  });

  it.each([
    ['wrong', () => post().field('formToken', 'theirs').attach('file', file, 'parc.csv')],
    ['missing', () => post().attach('file', file, 'parc.csv')],
    ['wrong, and there is no file', () => post().field('formToken', 'theirs').attach('file', file, { filename: '' })],
    ['wrong, and the file is too large', () => post().attach('file', Buffer.alloc(99_000), 'parc.csv')],
  ])('refuse the file when one of them is %s', async (_what, ask) => {
    const answer = await ask();
    expect([answer.status, answer.body]).toEqual([422, { code: 'form-token-wrong' }]);
    expect(received).toEqual([]);
  });
});
