import { Injectable } from '@nestjs/common';
import type { FootprintAnswer } from '../footprint/domain/footprint-answer.js';
import { NO_ALIASES, type ModelAliases } from '../footprint/domain/matching/model-aliases.js';
import { FootprintService } from '../footprint/footprint.service.js';
import type { Category } from '../inventory/domain/category.js';
import type { DeviceData } from '../inventory/domain/device-fields.js';
import type { DateOnly } from '../kernel/date-only.js';
import type { LifespanAnswer } from '../lifespan/domain/lifespan-answer.js';
import { LifespanService } from '../lifespan/lifespan.service.js';
import { caseOfDevice } from './domain/case-of-device.js';
import { DecisionBook } from './domain/decision-book.js';
import type { DeviceAssessment } from './domain/device-assessment.js';
import { judgeRenewal, type Evidence } from './domain/judge-renewal.js';
import type { RenewalCase } from './domain/renewal-case.js';
import { RenewalPolicy, type Threshold } from './domain/renewal-policy.js';
import type { Verdict } from './domain/verdict.js';
import { readPolicyLines } from './policy-table.js';

/** What is kept of a device; with its organisation where it has one, for what that one says of its models. */
type AssessedData = DeviceData & { readonly organisationId?: string };

/** Carbon, life and verdict of a device of the fleet, or the verdict on a case written by hand. Needs no database. */
@Injectable()
export class AssessmentService {
  private readonly policy = new RenewalPolicy(readPolicyLines());
  private readonly decisions = new DecisionBook();
  private readonly partOf: Evidence['partOf'];

  constructor(
    private readonly footprints: FootprintService,
    private readonly lifespans: LifespanService,
  ) {
    this.partOf = (kind, atLeastGb) => footprints.upgradePart(kind, atLeastGb);
  }

  /**
   * A device of the fleet, that nobody asks to renew.
   * @param aliases what its organisation says of its models (`ModelAliasSource.of`)
   */
  assess(device: AssessedData, today: DateOnly, aliases: ModelAliases = NO_ALIASES): DeviceAssessment {
    const lifespan = this.lifespans.assess(device, today);
    const footprint = this.footprints.assess(device, today, { aliases });
    const isGone = lifespan.noRemainingBecause === 'retired' || lifespan.noRemainingBecause === 'missing';
    const verdict = isGone ? null : this.verdictOn(caseOfDevice(device), today, lifespan, footprint);
    return { footprint, lifespan, verdict };
  }

  /** A case: a device and, when there is one, the request for its renewal and the stock. */
  judge(given: RenewalCase, today: DateOnly): Verdict {
    const device = { ...given.device, retiredOn: null, lastSeenOn: null };
    const lifespan = this.lifespans.assess(device, today);
    const footprint = this.footprints.assess(device, today);
    return this.verdictOn(given, today, lifespan, footprint);
  }

  /** The age in months at which the rule renews a category, and who sets it; null when none is set. */
  targetLife(category: Category): Threshold | null {
    return this.policy.number('target-life', category);
  }

  private verdictOn(
    given: RenewalCase,
    today: DateOnly,
    lifespan: LifespanAnswer,
    footprint: FootprintAnswer,
  ): Verdict {
    const { policy, partOf, decisions } = this;
    return judgeRenewal(given, today, { policy, partOf, decisions, lifespan, footprint });
  }
}
