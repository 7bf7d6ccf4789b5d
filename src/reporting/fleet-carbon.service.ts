import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Scope } from '../accounts/scope.service.js';
import type { Tenancy } from '../database/tenancy/tenancy.js';
import type { AccountingView } from '../footprint/domain/accounting-view.js';
import type { Basis } from '../footprint/domain/basis.js';
import { FootprintService } from '../footprint/footprint.service.js';
import { ModelAliasSource } from '../footprint/model-alias-source.js';
import { DevicesService } from '../inventory/devices/devices.service.js';
import type { Category } from '../inventory/domain/category.js';
import type { DateOnly } from '../kernel/date-only.js';
import type { Months, Years } from '../kernel/quantity.js';
import { fleetCarbonDocument, type FleetCarbonDocument } from './fleet-carbon-document.js';
import { FleetCarbonSurveyor, type FleetCarbon } from './fleet-carbon-surveyor.js';
import { FleetLivesService } from './fleet-lives.service.js';

/** What is asked of a fleet. */
export type CarbonWish = {
  readonly year: number;
  readonly basis: Basis;
  readonly view: AccountingView;
  /** "what if every life were longer by so many months" */
  readonly longerBy: Months;
  /** "what if there were one screen for each"; null: one person for each computer held */
  readonly people: number | null;
};

/** A year of whole fleets, in both ledgers: devices that left are counted too, since what was left of them is booked then. */
@Injectable()
export class FleetCarbonService {
  constructor(
    private readonly devices: DevicesService,
    private readonly footprints: FootprintService,
    private readonly aliases: ModelAliasSource,
    private readonly lives: FleetLivesService,
  ) {}

  /** As programs read it. */
  async ofYear(scope: Scope, wish: CarbonWish, today: DateOnly): Promise<FleetCarbonDocument> {
    const { carbon, fleetLives } = await this.survey(scope.tenancy, wish, today);
    return fleetCarbonDocument(carbon, wish, scope, fleetLives);
  }

  async survey(
    tenancy: Tenancy,
    { year, basis, view, longerBy, people }: CarbonWish,
    today: DateOnly,
  ): Promise<{ readonly carbon: FleetCarbon; readonly fleetLives: ReadonlyMap<Category, Years> }> {
    const fleetLives = await this.lives.of(tenancy);
    const aliases = await this.aliases.of(tenancy);
    const surveyor = new FleetCarbonSurveyor(this.footprints, { year, basis, view, today, fleetLives, aliases });
    for await (const devices of this.devices.stream(tenancy, { withRetired: true })) {
      for (const device of devices) surveyor.add(device);
      await setImmediate(); // others' requests pass between two pages
    }
    return { carbon: surveyor.conclude(longerBy, people), fleetLives };
  }
}
