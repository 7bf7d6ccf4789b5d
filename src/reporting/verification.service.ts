import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { Tenancy } from '../database/tenancy/tenancy.js';
import { integrityFaults } from '../database/integrity.js';
import { checkInventory } from '../inventory/inventory-invariants.js';

/** One check, and what it found; nothing found is good. */
export type Verification = { readonly check: string; readonly faults: readonly string[] };

/** Looks for damage in the stored data and says what was looked at. */
@Injectable()
export class VerificationService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
  ) {}

  async verify(): Promise<readonly Verification[]> {
    const file = await this.database.read(Tenancy.everyone(), integrityFaults);
    const inventory = await this.database.read(Tenancy.everyone(), checkInventory);
    const chains = await this.audit.verify();
    return [
      { check: 'the database file is whole', faults: file },
      ...inventory.map(({ check, rows }) => ({ check, faults: rows === 0 ? [] : [`${rows} row(s)`] })),
      {
        check: 'the record of acts was not altered',
        faults: chains.map((fault) => `${fault.fault} at ${fault.sequence} of organisation ${fault.organisationId}`),
      },
    ];
  }
}
