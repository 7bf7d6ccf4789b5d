import { UnsupportedMediaTypeException } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

type RouteSettings = { readonly takesUpload?: boolean };

/** Marks a route that receives a file: all others refuse forms that bring one. */
export const TakesUpload = (): MethodDecorator => RouteConfig({ takesUpload: true } satisfies RouteSettings);

/**
 * The token of a form with a file is read when the file is received: a route that receives none would never look at it,
 * so it takes no such form at all.
 */
export function refuseUnexpectedUploads(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', async (request) => {
    const { takesUpload } = request.routeOptions.config as RouteSettings;
    if (request.isMultipart() && takesUpload !== true) throw new UnsupportedMediaTypeException();
  });
}
