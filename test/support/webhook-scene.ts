import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import type { Caller } from '../../src/accounts/access/caller.js';
import { OrganisationsService } from '../../src/accounts/organisations.service.js';
import { AuditService } from '../../src/audit/audit.service.js';
import { Database } from '../../src/database/database.js';
import { Tenancy } from '../../src/database/tenancy/tenancy.js';
import { Clock, type FixedClock } from '../../src/kernel/clock.js';
import type { NewWebhook } from '../../src/webhooks/webhook.js';
import { WebhookSender } from '../../src/webhooks/webhook-sender.js';
import { WebhooksService } from '../../src/webhooks/webhooks.service.js';
import { openApplication } from './application.js';
import type { TestDatabase } from './engines.js';
import { openReceiver, verifiedMessage, type WebhookReceiver } from './webhook-receiver.js';

/** A commune, an application that may send to one receiver on this computer, and that receiver. */
export type WebhookScene = Awaited<ReturnType<typeof openWebhookScene>>;

export async function openWebhookScene(database: TestDatabase) {
  const folder = mkdtempSync(join(tmpdir(), 'prolonge-webhooks-'));
  const receiver: WebhookReceiver = await openReceiver();
  const apps: INestApplicationContext[] = [];
  const open = async (): Promise<INestApplicationContext> => {
    const app = await openApplication(database.url, undefined, {
      PROLONGE_SECRET_FILE: join(folder, 'secret.key'),
      PROLONGE_WEBHOOK_ALLOWED_HOSTS: `127.0.0.1:${receiver.port}`,
    });
    apps.push(app);
    return app;
  };
  const app = await open();
  const found = async (code: string): Promise<string> => {
    const parts = { kind: 'commune', siren: null, parentCode: null, inseeCode: null } as const;
    const everyone = { actor: 'cli', tenancy: Tenancy.everyone() };
    return (await app.get(OrganisationsService).found(everyone, { ...parts, code, name: code })).id;
  };
  const organisationId = await found('VALOMBRE');
  const caller: Caller = { actor: 'person:zoe', tenancy: Tenancy.of([organisationId]) };
  const url = `http://127.0.0.1:${receiver.port}/in?key=receiver-key`;
  const webhooks = app.get(WebhooksService);

  return {
    ...{ app, open, found, receiver, webhooks, organisationId, caller, url },
    sender: app.get(WebhookSender),
    create: (changes: Partial<NewWebhook> = {}) =>
      webhooks.create(caller, { organisationId, url, actions: '*', ...changes }),
    /** Something happens in the commune: acts in this order. */
    happen: async (...actions: string[]): Promise<void> => {
      for (const action of actions) {
        const act = { organisationId, actor: 'person:zoe', action, subject: 'device-1', facts: { rows: 3 } };
        await app.get(Database).write(caller.tenancy, (db) => app.get(AuditService).record(db, act));
      }
    },
    /** What the receiver was told, in its order, each message verified. */
    told: (secret: string): string[] =>
      receiver.posts.map((post) => (verifiedMessage(post, secret, app.get(Clock).now()) as { type: string }).type),
    later: (seconds: number): void => {
      for (const one of apps) one.get<FixedClock>(Clock).advance(seconds * 1000);
    },
    close: async (): Promise<void> => {
      for (const one of apps) await one.close();
      await receiver.close();
      database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
