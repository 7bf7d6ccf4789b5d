import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';

/** The OpenAPI 3.1 description of the API. */
function apiDescription(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Prolonge')
    .setVersion('1')
    .setDescription('Inventory, life and carbon of a public fleet. Refusals are RFC 9457 problem details.')
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth({
      type: 'http',
      scheme: 'bearer',
      description: 'a token, as `token add` or an administrator makes it',
    })
    .addSecurityRequirements('bearer');
  return SwaggerModule.createDocument(app, builder.build());
}

/** Serves it at /api/openapi.json. */
export function describeApi(app: INestApplication): void {
  const fastify = app.getHttpAdapter().getInstance() as FastifyInstance;
  let text: string | undefined;
  fastify.get('/api/openapi.json', (_request, reply) => {
    text ??= JSON.stringify(apiDescription(app));
    return reply.type('application/json; charset=utf-8').send(text);
  });
}
