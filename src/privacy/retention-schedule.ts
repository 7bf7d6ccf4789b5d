import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { instantPlus } from '../accounts/domain/instant.js';
import { countHit } from '../database/count-hit.js';
import { Database } from '../database/database.js';
import { Tenancy } from '../database/tenancy/tenancy.js';
import { Clock } from '../kernel/clock.js';
import { RetentionService } from './retention.service.js';

const LOOK_EVERY_MS = 60 * 60 * 1000;
const DAY_MINUTES = 24 * 60;

/** Counted like any other thing that must not be done too often: the first of a day's window does it. */
const KEY = 'daily:retention';

/** Purges once a day, whichever instance comes first, for as long as the server runs. */
@Injectable()
export class RetentionSchedule implements OnModuleDestroy {
  private readonly logger = new Logger(RetentionSchedule.name);
  private timer: NodeJS.Timeout | null = null;
  private underWay: Promise<boolean> | null = null;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly retention: RetentionService,
  ) {}

  /** Looks now, then every hour, whether the day's purge is due. */
  start(): void {
    this.timer ??= setInterval(() => this.look(), LOOK_EVERY_MS).unref();
    this.look();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer);
    await this.underWay;
  }

  /** Purges, unless an instance did in the last 24 hours. @returns whether it did */
  async runIfDue(): Promise<boolean> {
    const now = this.clock.now();
    const windowEndsAt = instantPlus(now, DAY_MINUTES);
    const { hits } = await this.database.write(Tenancy.none(), (db) => countHit(db, { key: KEY, now, windowEndsAt }));
    if (hits > 1) return false;
    await this.retention.purge();
    return true;
  }

  private look(): void {
    this.underWay = this.runIfDue().catch((error: unknown) => {
      this.logger.error(`the daily purge was not done; the next one is tomorrow: ${(error as Error).message}`);
      return false;
    });
  }
}
