import type { MigrationInterface, QueryRunner } from 'typeorm';
import { id, instant, integer, optional, table } from '../schema.js';

const STRANGERS = table(
  'sign_in_stranger',
  [id(), integer('failedSignIns'), optional(instant('lockedUntil'))],
  [{ columns: ['lockedUntil'] }],
);

/** Failed sign-ins with addresses that are no account. */
export class SignInStrangers1764000300000 implements MigrationInterface {
  readonly name = 'SignInStrangers1764000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(STRANGERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(STRANGERS.name);
  }
}
