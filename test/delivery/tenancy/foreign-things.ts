import type { INestApplicationContext } from '@nestjs/common';
import { MembershipEntity } from '../../../src/accounts/person/membership.entity.js';
import { SessionsService } from '../../../src/accounts/sessions/sessions.service.js';
import { ApiTokenEntity } from '../../../src/accounts/tokens/api-token.entity.js';
import { Database } from '../../../src/database/database.js';
import { ModelAliasesService } from '../../../src/footprint/aliases/model-aliases.service.js';
import { DeviceEntity } from '../../../src/inventory/device.entity.js';
import { ImportMappingEntity } from '../../../src/inventory/imports/import-mapping.entity.js';
import { ImportsService } from '../../../src/inventory/imports/imports.service.js';
import { CampaignList } from '../../../src/renewal/campaigns/campaign-list.service.js';
import { CampaignsService } from '../../../src/renewal/campaigns/campaigns.service.js';
import { WebhooksService } from '../../../src/webhooks/webhooks.service.js';
import { FOUR_DEVICES, newCommune, withFile } from '../../builders/inventory-file.js';
import { EVERYWHERE, SOMEBODY, sql } from '../../support/caller.js';
import { aPerson, bearer, signIn } from '../../support/signed-in.js';
import { aCampaign } from '../../builders/a-campaign.js';
import type { Foreign } from './matrix-line.js';

/** Another organisation with one of each thing that an address can name. */
export async function foreignThings(app: INestApplicationContext, organisationCode: string): Promise<Foreign> {
  const organisationId = await newCommune(app, organisationCode);
  const deviceTag = 'ETRANGER-0001';
  const choices = { columns: new Map([['Lieu', 'location']]) };
  await withFile(FOUR_DEVICES.replaceAll('VAL-0001', deviceTag), (path) =>
    app.get(ImportsService).bring({ organisationId, path, fileName: 'parc.csv', caller: SOMEBODY, choices }),
  );
  const text = { manufacturer: 'HP', model: 'ProDesk 400 G4' };
  const { alias } = await app.get(ModelAliasesService).accept(SOMEBODY, { ...text, organisationId, productId: null });
  const importId = await withFile(FOUR_DEVICES.replaceAll('SN', 'AUTRE'), async (path) => {
    const { id, ready } = await app
      .get(ImportsService)
      .begin({ organisationId, path, fileName: 'autre.csv', caller: SOMEBODY });
    await ready;
    return id;
  });
  const personId = await aPerson(app, [{ organisationId }]);
  await signIn(app, personId);
  const [session] = await app.get(SessionsService).list(personId);
  await bearer(app, organisationId);
  const { webhook } = await app
    .get(WebhooksService)
    .create(SOMEBODY, { organisationId, url: 'https://hooks.example.org/', actions: '*' });
  const campaignId = await app.get(CampaignsService).begin(SOMEBODY, aCampaign(organisationId));
  const { lines } = await app.get(CampaignList).find(EVERYWHERE, campaignId);
  return app.get(Database).read(EVERYWHERE, async (db) => ({
    ...{ organisationId, organisationCode, deviceTag, importId, personId, webhookId: webhook.id },
    ...{ campaignId, campaignLineId: lines[0]!.id },
    sessionId: session!.id,
    aliasId: alias.id,
    mappingId: (await db.findOneByOrFail(ImportMappingEntity, { organisationId })).id,
    deviceId: (await db.findOneByOrFail(DeviceEntity, { organisationId, assetTag: deviceTag })).id,
    membershipId: (await db.findOneByOrFail(MembershipEntity, { organisationId, personId })).id,
    tokenId: (await db.findOneByOrFail(ApiTokenEntity, { organisationId })).id,
  }));
}

/** Everything stored about an organisation, to compare with later. */
export async function photographOf(app: INestApplicationContext, organisationId: string): Promise<unknown> {
  const tables = [
    'device',
    'device_event',
    'inventory_import',
    'import_row',
    'import_file',
    'import_mapping',
    'model_alias',
    'extension_campaign',
    'extension_campaign_device',
    'membership',
    'api_token',
    'webhook',
    'audit_entry',
  ];
  const rows = tables.map(async (table) => [
    table,
    await sql(app, `SELECT * FROM ${table} WHERE "organisationId" = '${organisationId}' ORDER BY 1, 2`),
  ]);
  const theirs = `SELECT "personId" FROM membership WHERE "organisationId" = '${organisationId}'`;
  const people = sql(
    app,
    `SELECT id, status, "passwordHash", "totpSecret" FROM person WHERE id IN (${theirs}) ORDER BY 1`,
  );
  const sessions = sql(app, `SELECT id FROM session WHERE "personId" IN (${theirs}) ORDER BY 1`);
  return [await Promise.all(rows), await people, await sessions];
}
