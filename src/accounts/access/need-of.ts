import type { ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { NEED, type Need } from './needs.decorator.js';

/** What a route asks of who calls it. @throws Error for a route that says nothing: it stays closed */
export function needOf(reflector: Reflector, context: ExecutionContext): Need {
  const need = reflector.getAllAndOverride<Need | undefined>(NEED, [context.getHandler(), context.getClass()]);
  if (need !== undefined) return need;
  throw new Error(`${context.getClass().name}.${context.getHandler().name} does not say who may call it`);
}
