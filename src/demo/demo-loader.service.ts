import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { OperatorAccess } from '../accounts/access/access.js';
import type { Caller } from '../accounts/access/caller.js';
import { DemoAccounts } from '../accounts/demo/demo-accounts.service.js';
import { InstallationService } from '../accounts/installation.service.js';
import { OrganisationsService } from '../accounts/organisations.service.js';
import type { ImportDocument } from '../inventory/domain/import-document.js';
import { ImportsService } from '../inventory/imports/imports.service.js';
import { Clock } from '../kernel/clock.js';
import type { DemoExport } from './demo-fleet.js';
import { DEMO_ASSOCIATION, DEMO_PEOPLE } from './people.js';

const CALLER: Caller = new OperatorAccess('demo').as('inventory.import');
const DEMO_SEED = 2026;

/** Fills an empty database with an invented métropole, through the same services as everyone. */
@Injectable()
export class DemoLoader {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly imports: ImportsService,
    private readonly clock: Clock,
    private readonly installation: InstallationService,
    private readonly accounts: DemoAccounts,
  ) {}

  isEmpty(): Promise<boolean> {
    return this.installation.isEmpty();
  }

  /**
   * @param say told each file brought, with what became of its rows
   * @throws DomainError `demo-not-empty`: a demonstration never mixes with real data
   */
  async load(say: (document: ImportDocument) => void): Promise<void> {
    await this.installation.becomeDemo();
    // loaded when it is used: the writer of workbooks is heavy
    const { generateDemo } = await import('./generate-demo.js');
    const fleet = await generateDemo(DEMO_SEED, this.clock.today());
    const idByCode = new Map<string, string>();
    for (const { code, name, kind, siren, parentCode, inseeCode } of [...fleet.organisations, DEMO_ASSOCIATION]) {
      const { id } = await this.organisations.found(CALLER, { code, name, kind, siren, parentCode, inseeCode });
      idByCode.set(code, id);
    }
    for (const { organisationCode, ...person } of DEMO_PEOPLE) {
      await this.accounts.add({ ...person, organisationId: idOf(idByCode, organisationCode) });
    }
    for (const { organisationCode, name, communeInseeCode: inseeCode } of fleet.sites) {
      await this.organisations.openSite(CALLER, { organisationId: idOf(idByCode, organisationCode), name, inseeCode });
    }
    const folder = await mkdtemp(join(tmpdir(), 'prolonge-demo-'));
    try {
      for (const file of fleet.exports) {
        say(await this.bring(folder, file, idOf(idByCode, file.organisationCode)));
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async bring(
    folder: string,
    { fileName, content }: DemoExport,
    organisationId: string,
  ): Promise<ImportDocument> {
    const path = join(folder, 'file');
    await writeFile(path, content);
    return this.imports.bring({ organisationId, path, fileName, caller: CALLER });
  }
}

function idOf(idByCode: ReadonlyMap<string, string>, code: string): string {
  const id = idByCode.get(code);
  if (id === undefined) throw new RangeError(`the demonstration names an organisation it does not found: ${code}`);
  return id;
}
