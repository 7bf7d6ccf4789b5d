import 'reflect-metadata';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { ValidationPipe, type DynamicModule, type LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Configuration } from '../config/configuration.js';
import { invalidInput } from './invalid-input.js';
import { protectAnswers } from './protect-answers.js';
import { readableAddress } from './readable-address.js';
import { refuseImpossibleInputs } from './refuse-impossible-inputs.js';
import { refuseForeignRequests } from './refuse-foreign-requests.js';
import { refuseUnexpectedUploads } from './takes-upload.js';

/** A form that brings a file: one file, and a few short fields before it. */
const FORM_LIMITS = { files: 1, fields: 20, parts: 21, fieldNameSize: 100, fieldSize: 64 * 1024, headerPairs: 20 };

/** The HTTP server with everything its doors stand on: headers, compression, uploads, strict inputs. Not yet listening. */
export async function createHttpApplication(
  module: DynamicModule,
  configuration: Configuration,
  logger: LoggerService,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: 1024 * 1024,
    rewriteUrl: readableAddress,
    trustProxy: [...configuration.trustedProxies],
    routerOptions: { maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger, abortOnError: false });
  const fastify = app.getHttpAdapter().getInstance();
  protectAnswers(fastify, configuration);
  await app.register(compress, { encodings: ['br', 'gzip'], threshold: 512 });
  await app.register(cookie);
  await app.register(multipart, { limits: { ...FORM_LIMITS, fileSize: configuration.uploadLimitBytes } });
  refuseForeignRequests(fastify, configuration);
  refuseUnexpectedUploads(fastify);
  refuseImpossibleInputs(fastify);
  app.useGlobalPipes(
    new ValidationPipe({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      exceptionFactory: invalidInput,
    }),
  );
  app.enableShutdownHooks();
  return app;
}
