import type { ModelMatcher } from './model-matcher.js';

/** What a device asks of the makers' sheets. */
export type DeviceMatcher = Pick<ModelMatcher, 'match' | 'matchOf'>;

/** A matcher made when the first device is asked about: taking two thousand sheets apart is for whoever needs them. */
export function lateMatcher(make: () => ModelMatcher): DeviceMatcher {
  let made: ModelMatcher | undefined;
  const matcher = (): ModelMatcher => (made ??= make());
  return {
    match: (query) => matcher().match(query),
    matchOf: (id, category) => matcher().matchOf(id, category),
  };
}
