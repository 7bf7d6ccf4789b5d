import { Controller, Get, Module, ServiceUnavailableException } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Database } from '../database/database.js';
import { Tenancy } from '../database/tenancy/tenancy.js';

/** For whoever watches over the service: `healthz` answers as long as the process does, `readyz` when the database does too. */
@ApiExcludeController()
@Controller()
class HealthController {
  constructor(private readonly database: Database) {}

  @Get('healthz')
  alive(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('readyz')
  async ready(): Promise<{ status: 'ok' }> {
    try {
      await this.database.read(Tenancy.none(), (db) => db.query('SELECT 1'));
    } catch {
      throw new ServiceUnavailableException();
    }
    return { status: 'ok' };
  }
}

@Module({ controllers: [HealthController] })
export class HealthModule {}
