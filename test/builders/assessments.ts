import { footprintOfTables } from '../../src/footprint/footprint-of-tables.js';
import { dateOnly } from '../../src/kernel/date-only.js';
import { LifespanService } from '../../src/lifespan/lifespan.service.js';
import { AssessmentService } from '../../src/renewal/assessment.service.js';
import { parseRenewalCase } from '../../src/renewal/domain/parse-renewal-case.js';
import type { Verdict } from '../../src/renewal/domain/verdict.js';

/** The assessments of the product, on its own tables. */
export const assessments = new AssessmentService(footprintOfTables(), new LifespanService());

export const TODAY = '2026-11-23';

/** The verdict on a case as a person writes it. */
export const judged = (written: object, today: string = TODAY): Verdict =>
  assessments.judge(parseRenewalCase(written), dateOnly(today));
