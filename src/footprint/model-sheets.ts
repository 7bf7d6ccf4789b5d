import { Injectable } from '@nestjs/common';
import { CandidateRanking } from './domain/matching/candidate-ranking.js';
import type { ModelMatcher } from './domain/matching/model-matcher.js';
import { readProducts } from './products-table.js';
import { readModelMatcher } from './read-model-matcher.js';

/** The makers' sheets, taken apart once, for whoever first asks: a command that needs none does not wait for them. */
@Injectable()
export class ModelSheets {
  private made: ModelMatcher | undefined;
  private ranked: CandidateRanking | undefined;

  get matcher(): ModelMatcher {
    return (this.made ??= readModelMatcher());
  }

  get ranking(): CandidateRanking {
    return (this.ranked ??= new CandidateRanking(readProducts()));
  }
}
