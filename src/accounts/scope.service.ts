import { Injectable } from '@nestjs/common';
import { withDescendants } from './domain/organisation-tree.js';
import type { Organisation } from './organisation.js';
import { OrganisationsService } from './organisations.service.js';

/** Which organisations a request is about. */
export type Scope = {
  /** the one chosen; null when all are looked at together */
  readonly organisation: Organisation | null;
  /** every organisation there is to choose from */
  readonly organisations: readonly Organisation[];
  /** ids of those in view: the chosen one and those below it, or all */
  readonly ids: readonly string[];
};

/** The one place that decides what a request may see; until people sign in, whoever is at this computer sees everything. */
@Injectable()
export class ScopeService {
  constructor(private readonly organisations: OrganisationsService) {}

  /** @throws DomainError `organisation-unknown` */
  async of(code: string | undefined): Promise<Scope> {
    const organisation = code === undefined || code === '' ? null : await this.organisations.byCode(code);
    const organisations = await this.organisations.list();
    const inView = organisation === null ? organisations : withDescendants(organisations, organisation.id);
    return { organisation, organisations, ids: inView.map(({ id }) => id) };
  }

  /**
   * The one of this id; when it is none of them, the first that is below no other: the métropole rather than a commune.
   */
  async ofId(id: string | undefined): Promise<Scope> {
    const organisations = await this.organisations.list();
    const organisation =
      organisations.find((one) => one.id === id) ?? organisations.find((one) => one.parentId === null) ?? null;
    const inView = organisation === null ? [] : withDescendants(organisations, organisation.id);
    return { organisation, organisations, ids: inView.map((one) => one.id) };
  }
}
