import { Injectable } from '@nestjs/common';
import type { Tenancy } from '../database/tenancy/tenancy.js';
import { withDescendants } from './domain/organisation-tree.js';
import type { Organisation } from './organisation.js';
import { OrganisationsService } from './organisations.service.js';

/** Which organisations a request is about. */
export type Scope = {
  /** the one chosen; null when all are looked at together */
  readonly organisation: Organisation | null;
  /** every organisation there is to choose from */
  readonly organisations: readonly Organisation[];
  /** those in view: the chosen one and those below it, or all; never more than the caller may see */
  readonly tenancy: Tenancy;
};

/** Narrows what a caller may see to what a request is about. */
@Injectable()
export class ScopeService {
  constructor(private readonly organisations: OrganisationsService) {}

  /** @throws DomainError `organisation-unknown` */
  async of(allowed: Tenancy, code: string | undefined): Promise<Scope> {
    const organisation = code === undefined || code === '' ? null : await this.organisations.byCode(allowed, code);
    const organisations = await this.organisations.list(allowed);
    const inView = organisation === null ? organisations : withDescendants(organisations, organisation.id);
    return { organisation, organisations, tenancy: allowed.narrow(inView.map(({ id }) => id)) };
  }

  /**
   * The one of this id; when it is none of theirs, the first that is below no other of theirs: the métropole rather than
   * a commune.
   */
  async ofId(allowed: Tenancy, id: string | null | undefined): Promise<Scope> {
    const organisations = await this.organisations.list(allowed);
    const ids = new Set(organisations.map((one) => one.id));
    const organisation =
      organisations.find((one) => one.id === id) ??
      organisations.find(({ parentId }) => parentId === null || !ids.has(parentId)) ??
      null;
    const inView = organisation === null ? [] : withDescendants(organisations, organisation.id);
    return { organisation, organisations, tenancy: allowed.narrow(inView.map((one) => one.id)) };
  }
}
