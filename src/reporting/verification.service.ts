import { Injectable } from '@nestjs/common';
import { ACCOUNT_INVARIANTS } from '../accounts/account-invariants.js';
import { AuditService } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { passesBy } from '../database/tenancy/row-level-security.js';
import { Tenancy } from '../database/tenancy/tenancy.js';
import { integrityFaults } from '../database/integrity.js';
import { countBreaches } from '../database/invariant.js';
import { INVENTORY_INVARIANTS } from '../inventory/inventory-invariants.js';

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
    const rows = await this.database.read(Tenancy.everyone(), (db) =>
      countBreaches(db, [...INVENTORY_INVARIANTS, ...ACCOUNT_INVARIANTS]),
    );
    const chains = await this.audit.verify();
    const passed = await this.database.read(Tenancy.everyone(), passesBy);
    return [
      { check: 'the database file is whole', faults: file },
      { check: 'the database itself keeps organisations apart, where it can', faults: passed === null ? [] : [passed] },
      ...rows.map(({ check, rows: count }) => ({ check, faults: count === 0 ? [] : [`${count} row(s)`] })),
      {
        check: 'the record of acts was not altered',
        faults: chains.map((fault) => `${fault.fault} at ${fault.sequence} of organisation ${fault.organisationId}`),
      },
    ];
  }
}
