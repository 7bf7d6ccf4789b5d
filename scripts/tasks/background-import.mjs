/**
 * Runs in a process of its own, on the compiled service: `begin FILE` has a file read and applied in the background, as the
 * server does, and says when it starts; `recover FILE` is what another instance does when it was killed, a minute later.
 */
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';

const load = (path) => import(new URL(`../../dist/${path}.js`, import.meta.url).href);
const { AppModule } = await load('app.module');
const { OperatorAccess } = await load('accounts/access/access');
const { OrganisationsService } = await load('accounts/organisations.service');
const { readConfiguration } = await load('config/configuration');
const { Database } = await load('database/database');
const { ImportsService } = await load('inventory/imports/imports.service');
const { JobRunner } = await load('jobs/job-runner');
const { SystemClock } = await load('kernel/clock');
const { VerificationService } = await load('reporting/verification.service');

/** Leases taken by the process that was killed have ended. */
class LaterClock extends SystemClock {
  now() {
    return new Date(Date.parse(super.now()) + 90_000).toISOString();
  }
}

const [mode, path] = process.argv.slice(2);
const clock = mode === 'recover' ? new LaterClock() : new SystemClock();
const module = AppModule.with(readConfiguration(process.env), clock);
const app = await NestFactory.createApplicationContext(module, { logger: ['error'] });
const caller = new OperatorAccess('cli').as('inventory.import');
const imports = app.get(ImportsService);
const file = { path, fileName: 'inventaire.csv', caller };
const everything = { limit: 10 };

async function bring() {
  const known = await app.get(OrganisationsService).chosen(caller.tenancy, undefined);
  const { id: organisationId } = known ?? (await imports.foundFirst(file)).organisation;
  const { id, ready } = await imports.begin({ ...file, organisationId });
  await ready;
  return imports.apply(caller, id);
}

if (mode === 'begin') {
  process.stdout.write('started\n');
  await bring();
} else {
  await app.get(JobRunner).runDue();
  const { imports: left } = await imports.list(caller.tenancy, everything);
  const stages = left.map(({ stage }) => stage);
  const count = (table) =>
    app
      .get(Database)
      .read(caller.tenancy, async (db) => Number((await db.query(`SELECT count(*) AS n FROM ${table}`))[0].n));
  const [total, events] = [await count('device'), await count('device_event')];
  const { counts } = await bring();
  const verified = await app.get(VerificationService).verify();
  const faults = verified.flatMap((one) => one.faults);
  process.stdout.write(`${JSON.stringify({ stages, total, events, counts, faults })}\n`);
}
await app.close();
