import { Injectable } from '@nestjs/common';
import type { Tenancy } from '../database/tenancy/tenancy.js';
import type { AvoidedSoFar } from '../footprint/domain/avoided-so-far.js';
import type { Basis } from '../footprint/domain/basis.js';
import { FootprintService } from '../footprint/footprint.service.js';
import { ModelAliasSource } from '../footprint/model-alias-source.js';
import type { Device } from '../inventory/devices/device.js';
import type { DateOnly } from '../kernel/date-only.js';
import { FleetLivesService } from './fleet-lives.service.js';

/** What keeping one device avoided, with the lives of the fleet around it. Null on a basis without a figure, or without known days. */
@Injectable()
export class DeviceAvoidedService {
  constructor(
    private readonly footprints: FootprintService,
    private readonly lives: FleetLivesService,
    private readonly aliases: ModelAliasSource,
  ) {}

  async soFar(
    tenancy: Tenancy,
    device: Device,
    today: DateOnly,
  ): Promise<Readonly<Record<Basis, AvoidedSoFar | null>>> {
    const [fleetLives, aliases] = [await this.lives.of(tenancy), await this.aliases.of(tenancy)];
    const on = (basis: Basis) => this.footprints.avoidedSoFar(device, today, fleetLives, { basis, aliases });
    return { ademe: on('ademe'), maker: on('maker') };
  }
}
