import { expect } from '@jest/globals';
import type { Facts } from '../../src/kernel/domain-error.js';

/** A refusal as `toEqual` compares it: its code, and its facts when they matter. */
export const refusal = (code: string, facts?: Facts): unknown =>
  expect.objectContaining({ name: 'DomainError', code, ...(facts === undefined ? {} : { facts }) });
