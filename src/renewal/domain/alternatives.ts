import type { ActionCode } from './advice-codes.js';
import type { Decision, Outcomes } from './decision.js';
import type { VerdictKind } from './verdict-kind.js';

/** Something else that could be done, and what the verdict would then be. */
export type Option = { readonly verdict: VerdictKind; readonly code: ActionCode };

/** What else could be done, from the least costly: other ways past an end of support, then, when somebody asks, ways to serve the need. */
export function alternativesOf(
  { verdict, actions }: Decision,
  outcomes: Outcomes,
  isAsked: boolean,
): readonly Option[] {
  const isKept = verdict === 'extend' || verdict === 'upgrade';
  const paths = verdict === 'upgrade' && outcomes.supported === false ? waysPastSupport(outcomes) : [];
  const serving = isAsked || !isKept ? waysToServe(outcomes) : [];
  const spared: Option[] = actions.includes('use-without-sensitive-data')
    ? [{ verdict: 'extend', code: 'use-without-sensitive-data' }]
    : [];
  const costlier = [...spared, ...paths, ...serving.filter((option) => isKept || option.verdict !== verdict)];
  return costlier.filter(({ code }) => code === 'use-without-sensitive-data' || !actions.includes(code));
}

function waysPastSupport(outcomes: Outcomes): readonly Option[] {
  const ways: Option[] = [];
  if (outcomes['upgradable-in-place'] === true) ways.push({ verdict: 'upgrade', code: 'upgrade-system' });
  if (outcomes['upgradable-in-place'] === null) ways.push({ verdict: 'upgrade', code: 'check-upgrade' });
  if (outcomes['extended-support'] === true) ways.push({ verdict: 'upgrade', code: 'extended-support' });
  if (outcomes['other-system'] === true) ways.push({ verdict: 'upgrade', code: 'other-system' });
  return ways;
}

function waysToServe(outcomes: Outcomes): readonly Option[] {
  const ways: Option[] = [];
  if (outcomes.stock === true) ways.push({ verdict: 'reassign', code: 'take-from-stock' });
  ways.push(
    outcomes['refurbished-first'] === false
      ? { verdict: 'replace', code: 'buy-new' }
      : { verdict: 'refurbished', code: 'buy-refurbished' },
  );
  return ways;
}
