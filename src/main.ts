import type { AddressInfo } from 'node:net';
import type { LogLevel } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { linkPath } from './accounts/domain/link-path.js';
import { InstallationService } from './accounts/installation.service.js';
import { SetUpService } from './accounts/set-up/set-up.service.js';
import { ApiGuard } from './api/access/api.guard.js';
import { ApiModule } from './api/api.module.js';
import { describeApi } from './api/describe-api.js';
import { ProblemFilter } from './api/problem.filter.js';
import { AppModule } from './app.module.js';
import type { Configuration } from './config/configuration.js';
import { createHttpApplication } from './http/create-http-application.js';
import { FilterByPath } from './http/filter-by-path.js';
import { GuardByPath } from './http/guard-by-path.js';
import { HealthModule } from './http/health.module.js';
import { refuseClearText, refuseDemoElsewhere } from './http/listening-place.js';
import { JobRunner } from './jobs/job-runner.js';
import type { Clock } from './kernel/clock.js';
import { DomainError } from './kernel/domain-error.js';
import { LineLogger } from './kernel/line-logger.js';
import { RetentionSchedule } from './privacy/retention-schedule.js';
import { PageErrorFilter } from './web/page-error.filter.js';
import { WebGuard } from './web/access/web.guard.js';
import { WebModule } from './web/web.module.js';
import { WebhookSender } from './webhooks/webhook-sender.js';

/** The application with its two HTTP doors, ready for `listen`. */
export async function createServer(
  configuration: Configuration,
  clock: Clock,
  levels: readonly LogLevel[] = ['fatal', 'error', 'warn'],
): Promise<NestFastifyApplication> {
  const module = AppModule.with(configuration, clock, [ApiModule, WebModule, HealthModule]);
  const app = await createHttpApplication(module, configuration, new LineLogger(clock, levels));
  app.useGlobalFilters(new FilterByPath('/api/', new ProblemFilter(), app.get(PageErrorFilter)));
  app.useGlobalGuards(new GuardByPath('/api/', app.get(ApiGuard), app.get(WebGuard)));
  describeApi(app);
  return app;
}

/**
 * Listens until the process is told to stop, and says where, who may come, and how the first one does.
 * @throws DomainError `host-needs-https`, `demo-loopback-only`, `port-taken`
 */
export async function serve(configuration: Configuration, clock: Clock, say: (text: string) => void): Promise<void> {
  const { host, port, publicUrl } = configuration;
  refuseClearText(configuration);
  const app = await createServer(configuration, clock);
  const isDemo = await app.get(InstallationService).isDemo();
  try {
    if (isDemo) refuseDemoElsewhere(configuration);
    await app.listen(port, host);
  } catch (error) {
    await app.close();
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new DomainError('port-taken', 'conflict', { port });
  }
  app.get(JobRunner).start();
  app.get(WebhookSender).start();
  app.get(RetentionSchedule).start();
  const address = app.getHttpServer().address() as AddressInfo;
  const place = publicUrl ?? `http://localhost:${address.port}`;
  say(`Prolonge: ${place}`);
  if (publicUrl === null) say('Accessible depuis cet ordinateur seulement. / From this computer only.');
  if (isDemo)
    say('Démonstration : un bouton par rôle, sans mot de passe. / Demonstration: one button a role, no password.');
  const secret = await app.get(SetUpService).link();
  if (secret === null) return;
  say('Personne n’a encore de compte. Pour créer le premier, ouvrez ce lien : il sert une fois, pendant 24 heures.');
  say('Nobody has an account yet. To make the first one, open this link: it works once, for 24 hours.');
  say(place + linkPath('set-up', secret));
}
