import { readFootprintCatalogue } from '../../src/footprint/category-defaults-table.js';
import { readElectricityFactors } from '../../src/footprint/electricity-table.js';
import { FootprintService } from '../../src/footprint/footprint.service.js';
import { readUpgradeParts } from '../../src/footprint/upgrade-parts-table.js';
import { dateOnly } from '../../src/kernel/date-only.js';
import { LifespanService } from '../../src/lifespan/lifespan.service.js';
import { AssessmentService } from '../../src/renewal/assessment.service.js';
import { parseRenewalCase } from '../../src/renewal/domain/parse-renewal-case.js';
import type { Verdict } from '../../src/renewal/domain/verdict.js';

/** The assessments of the product, on its own tables. */
export const assessments = new AssessmentService(
  new FootprintService(readFootprintCatalogue(), readElectricityFactors(), readUpgradeParts()),
  new LifespanService(),
);

export const TODAY = '2026-11-23';

/** The verdict on a case as a person writes it. */
export const judged = (written: object, today: string = TODAY): Verdict =>
  assessments.judge(parseRenewalCase(written), dateOnly(today));
