import { RequestMethod, type INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { NEED, type Need } from '../../src/accounts/access/needs.decorator.js';

/** A route of the application as its controllers declare it. */
export type DeclaredRoute = { readonly key: string; readonly need: Need | undefined };

const listOf = (path: unknown): string[] => (Array.isArray(path) ? path : [path ?? '']) as string[];

const joined = (...parts: readonly string[]): string => {
  const path = parts.map((part) => part.replace(/^\/|\/$/g, '')).filter((part) => part !== '');
  return `/${path.join('/')}`;
};

/** Every route that a controller declares, as `GET /parc/:id`, with what it asks of who calls. */
export function routesOf(app: INestApplication): readonly DeclaredRoute[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => {
    const type = metatype as unknown as { prototype: Record<string, object> };
    return Object.getOwnPropertyNames(type.prototype).flatMap((name) => {
      if (name === 'constructor') return [];
      // Not `prototype[name]`: that would run a getter.
      const handler = Object.getOwnPropertyDescriptor(type.prototype, name)?.value as object | undefined;
      if (handler === undefined) return [];
      const method = Reflect.getMetadata('method', handler) as RequestMethod | undefined;
      if (method === undefined) return [];
      const need = (Reflect.getMetadata(NEED, handler) ?? Reflect.getMetadata(NEED, type)) as Need | undefined;
      return listOf(Reflect.getMetadata('path', type)).flatMap((prefix) =>
        listOf(Reflect.getMetadata('path', handler)).map((path) => ({
          key: `${RequestMethod[method]} ${joined(prefix, path)}`,
          need,
        })),
      );
    });
  });
}
