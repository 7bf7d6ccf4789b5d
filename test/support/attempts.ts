import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ModulesContainer } from '@nestjs/core';
import { getMetadataStorage } from 'class-validator';
import { routesOf } from './routes-of.js';

/** Where Nest keeps which argument of a handler is which; its key says the kind: 3 is the body, 4 the query. */
const ROUTE_ARGUMENTS = '__routeArguments__';

type Shape = new () => object;

/** The addresses of every route of one method, with its names filled in by `fill`; those that have none stay as they are. */
export const addressesOf = (
  app: NestFastifyApplication,
  method: string,
  fill: (name: string, route: string) => string,
): string[] =>
  routesOf(app)
    .map(({ key }) => key.split(' '))
    .filter(([one]) => one === method)
    .map(([, path = '']) => path.replace(/:(\w+)/g, (_, name: string) => fill(name, path)));

/** A body or a query as a route describes it, with the names of its properties. */
export type Described = { readonly shape: Shape; readonly names: readonly string[] };

export const bodiesOf = (app: NestFastifyApplication): readonly Described[] => shapesOf(app, '3');

export const queriesOf = (app: NestFastifyApplication): readonly Described[] => shapesOf(app, '4');

function shapesOf(app: NestFastifyApplication, kind: string): readonly Described[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  const shapes = controllers.flatMap(({ metatype }) => {
    const prototype = (metatype as { prototype: object }).prototype;
    return Object.getOwnPropertyNames(prototype).flatMap((name) => {
      const types = (Reflect.getMetadata('design:paramtypes', prototype, name) ?? []) as Shape[];
      const places = (Reflect.getMetadata(ROUTE_ARGUMENTS, metatype as object, name) ?? {}) as object;
      const positions = Object.keys(places).filter((key) => key.startsWith(`${kind}:`));
      return positions.flatMap((key) => types[Number(key.split(':')[1])] ?? []);
    });
  });
  return [...new Set(shapes)]
    .map((shape) => ({ shape, names: namesOf(shape) }))
    .filter(({ names }) => names.length > 0);
}

function namesOf(shape: Shape): readonly string[] {
  const rules = getMetadataStorage().getTargetValidationMetadatas(shape, '', false, false);
  return [...new Set(rules.map(({ propertyName }) => propertyName))];
}
