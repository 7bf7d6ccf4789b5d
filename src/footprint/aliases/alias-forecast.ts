import { Injectable } from '@nestjs/common';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { ModelCounts } from '../../inventory/devices/model-counts.service.js';
import { DomainError } from '../../kernel/domain-error.js';
import { aliasEffect, type AliasEffect } from '../domain/matching/alias-effect.js';
import type { CatalogueEntry } from '../domain/matching/catalogue-entry.js';
import { queryOf, type CountedModel } from '../domain/matching/fleet-model.js';
import type { ModelMatch } from '../domain/matching/model-match.js';
import { ModelSheets } from '../model-sheets.js';
import type { ModelAlias, WantedAlias } from './model-alias.js';

/** What an alias would change, in devices and figures, before anybody accepts or withdraws it. Writes nothing. */
@Injectable()
export class AliasForecast {
  constructor(
    private readonly counts: ModelCounts,
    private readonly sheets: ModelSheets,
  ) {}

  /** @throws DomainError `model-text-unknown` when no device bears the text, `product-unknown` */
  async ofAccepting(tenancy: Tenancy, { organisationId, productId, ...text }: WantedAlias): Promise<AliasEffect> {
    if (productId !== null && this.sheets.matcher.productOf(productId) === null) {
      throw new DomainError('product-unknown', 'invalid', { product: productId });
    }
    const counts = await this.counts.of(tenancy.narrow([organisationId]), text);
    if (counts.length === 0) throw new DomainError('model-text-unknown', 'not-found', { ...text });
    return aliasEffect(counts, this.byWords, this.saying(productId));
  }

  /** A text that no device bears any more is withdrawn as well: it then changes nothing. */
  async ofWithdrawing(tenancy: Tenancy, { organisationId, productId, ...text }: ModelAlias): Promise<AliasEffect> {
    const counts = await this.counts.of(tenancy.narrow([organisationId]), text);
    return aliasEffect(counts, this.saying(productId), this.byWords);
  }

  /** The product of an id; null for none of the catalogue, and for one that it has not. */
  product(productId: string | null): CatalogueEntry | null {
    return productId === null ? null : this.sheets.matcher.productOf(productId);
  }

  private readonly byWords = (count: CountedModel): ModelMatch => this.sheets.matcher.match(queryOf(count));

  private readonly saying =
    (productId: string | null) =>
    (count: CountedModel): ModelMatch =>
      (productId === null ? null : this.sheets.matcher.matchOf(productId, count.category)) ?? this.byWords(count);
}
