import type { Category } from '../../../inventory/domain/category.js';
import type { CategoryEvidence } from './category-evidence.js';
import { EvidenceTally } from './evidence-tally.js';
import { GroupEvidence, type PriorOf } from './group-evidence.js';
import type { ModelEvidence } from './model-evidence.js';
import { ObservationStarts } from './observation-starts.js';

/** What one organisation knows of its own devices, and since when. */
export type OrganisationEvidence = { readonly group: GroupEvidence; readonly starts: ObservationStarts };

/**
 * What some organisations know of how long their devices serve. The figures of one device rest on the history of its own
 * organisation, so that everybody reads the same and nothing passes from one organisation to another; a page about several
 * organisations looks at them together (`…OfAll`).
 */
export class FleetEvidence {
  private together: GroupEvidence | null = null;
  private joined: ObservationStarts | null = null;
  private readonly published: GroupEvidence;

  /** @param parts by organisation */
  constructor(
    private readonly parts: ReadonlyMap<string, OrganisationEvidence>,
    private readonly priorOf: PriorOf,
  ) {
    this.published = new GroupEvidence(new EvidenceTally(), priorOf);
  }

  /** Of all the organisations together. */
  get tally(): EvidenceTally {
    return this.all.tally;
  }

  tallyOf(organisationId: string): EvidenceTally {
    return this.parts.get(organisationId)?.group.tally ?? new EvidenceTally();
  }

  get starts(): ObservationStarts {
    this.joined ??= ObservationStarts.joined([...this.parts.values()].map(({ starts }) => starts));
    return this.joined;
  }

  category(organisationId: string, category: Category): CategoryEvidence | null {
    return this.of(organisationId).category(category);
  }

  /** What feeds the figures of one device. */
  model(
    organisationId: string,
    category: Category,
    manufacturer: string | null,
    model: string | null,
  ): ModelEvidence | null {
    return this.of(organisationId).model(category, manufacturer, model);
  }

  categoryOfAll(category: Category): CategoryEvidence | null {
    return this.all.category(category);
  }

  modelOfAll(category: Category, manufacturer: string | null, model: string | null): ModelEvidence | null {
    return this.all.model(category, manufacturer, model);
  }

  private get all(): GroupEvidence {
    this.together ??= this.merged();
    return this.together;
  }

  private merged(): GroupEvidence {
    const [first, ...others] = this.parts.values();
    if (first !== undefined && others.length === 0) return first.group;
    const tally = new EvidenceTally();
    for (const { group } of this.parts.values()) tally.merge(group.tally);
    return new GroupEvidence(tally, this.priorOf);
  }

  /** An organisation that is not among them has what is published only. */
  private of(organisationId: string): GroupEvidence {
    return this.parts.get(organisationId)?.group ?? this.published;
  }
}
