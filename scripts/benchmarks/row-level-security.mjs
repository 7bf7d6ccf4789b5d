/** What PostgreSQL's second belt costs a list of devices: the same pages with and without row-level security. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '../tasks/postgres.mjs';

const ROWS = 20_000;
const ORGANISATIONS = ['VALOMBRE', 'ORVELANE', 'HAUTECENDRE'];
const PAGES = 150;
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const generator = fileURLToPath(new URL('../generate-inventory.mjs', import.meta.url));
const at = (path) => import(`../../dist/${path}.js`);

function run(args, environment = {}) {
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}: ${stderr.slice(-500)}`);
}

/** The application connected as one role. */
async function openAs(url) {
  const { NestFactory } = await import('@nestjs/core');
  const { AppModule } = await at('app.module');
  const { readConfiguration } = await at('config/configuration');
  const { SystemClock } = await at('kernel/clock');
  const module = AppModule.with(readConfiguration({ PROLONGE_DATABASE_URL: url }), new SystemClock());
  return NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
}

/** Three organisations of 20,000 devices, and the application connected as their owner and as a superuser, who passes the belt. */
async function prepare(folder) {
  const server = await startPostgres();
  const { default: pg } = await import('pg');
  const superuser = new URL(server.url);
  const client = new pg.Client({ connectionString: superuser.href });
  await client.connect();
  await client.query(`create role plain login password '${superuser.password}'`);
  await client.query('create database parc owner plain');
  await client.end();
  superuser.pathname = '/parc';
  const owner = new URL(superuser);
  owner.username = 'plain';
  const held = await openAs(owner.href);
  const { OrganisationsService } = await at('accounts/organisations.service');
  const { Tenancy } = await at('database/tenancy/tenancy');
  const caller = { actor: 'benchmark', tenancy: Tenancy.everyone() };
  const ids = [];
  for (const [index, code] of ORGANISATIONS.entries()) {
    const wanted = { code, name: code, kind: 'commune', siren: null, parentCode: null, inseeCode: null };
    ids.push((await held.get(OrganisationsService).found(caller, wanted)).id);
    const file = join(folder, `${code}.csv`);
    run([generator, '--rows', String(ROWS), '--seed', String(index), '--out', file]);
    run([cli, 'import', file, '--organisation', code, '--json'], { PROLONGE_DATABASE_URL: owner.href });
  }
  const { DevicesService } = await at('inventory/devices/devices.service');
  const passed = await openAs(superuser.href);
  return {
    tenancy: Tenancy.of([ids[0]]),
    held: held.get(DevicesService),
    passed: passed.get(DevicesService),
    close: async () => {
      await held.close();
      await passed.close();
      await server.stop();
    },
  };
}

const pages = (services) => async (context) => {
  for (let page = 0; page < PAGES; page++) {
    await context[services].list(context.tenancy, {}, { limit: 25, offset: page * 25 });
  }
  return { count: PAGES };
};

export default {
  says: `lists ${PAGES} pages of 25 devices of one organisation among three of ${ROWS}, on PostgreSQL.`,
  baseline: 'without row-level security',
  prepare,
  finish: (context) => context.close(),
  contenders: { 'without row-level security': pages('passed'), 'with row-level security': pages('held') },
};
