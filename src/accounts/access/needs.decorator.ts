import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Permission } from '../domain/permission.js';

/** What a route asks of who calls it. A route that asks for nothing says so, and why: one that says nothing is refused. */
export type Need =
  | { readonly kind: 'permission'; readonly permission: Permission }
  /** whoever signed in, whatever their roles */
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'nothing'; readonly because: string };

export const NEED = Symbol('need');

/** The caller holds the permission somewhere; the request then sees the organisations where they do. */
export const Needs = (permission: Permission): CustomDecorator<symbol> =>
  SetMetadata(NEED, { kind: 'permission', permission } satisfies Need);

export const NeedsSignIn = (): CustomDecorator<symbol> => SetMetadata(NEED, { kind: 'sign-in' } satisfies Need);

export const OpenToAll = (because: string): CustomDecorator<symbol> =>
  SetMetadata(NEED, { kind: 'nothing', because } satisfies Need);
