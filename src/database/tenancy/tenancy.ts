/**
 * Whose rows a unit of work may touch: some organisations, or every one. The database adds it to each statement; who
 * signed in, or the operator's command, decides what it is.
 */
export class Tenancy {
  private constructor(private readonly known: ReadonlySet<string> | null) {}

  static of(organisationIds: Iterable<string>): Tenancy {
    return new Tenancy(new Set(organisationIds));
  }

  /** For the operator's commands and for upkeep: nothing that a request asks for. */
  static everyone(): Tenancy {
    return new Tenancy(null);
  }

  /** Rows of no organisation: people, sessions, the technical log. */
  static none(): Tenancy {
    return new Tenancy(new Set());
  }

  /** The organisations; null for every one. */
  get ids(): readonly string[] | null {
    return this.known === null ? null : [...this.known];
  }

  get isEmpty(): boolean {
    return this.known?.size === 0;
  }

  has(organisationId: string): boolean {
    return this.known?.has(organisationId) ?? true;
  }

  /** Those among `organisationIds` that are ours: never more than before. */
  narrow(organisationIds: readonly string[]): Tenancy {
    return Tenancy.of(organisationIds.filter((id) => this.has(id)));
  }

  /** With one more: an organisation that the unit of work is founding. */
  with(organisationId: string): Tenancy {
    return this.known === null ? this : Tenancy.of([...this.known, organisationId]);
  }
}
