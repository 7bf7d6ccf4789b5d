import type { Row } from '../components/data-table.js';
import type { EstimateBasisView, EstimateView } from '../components/estimate-view.js';
import type { TimelineEvent } from '../components/timeline.js';
import type { Tone } from '../components/tone.js';
import type { VerdictCode } from '../components/verdict-tone.js';

type Link = { readonly label: string; readonly href: string };

/** What the rules answer, and why: the part a person reads first. */
export type AdviceView = {
  readonly verdict: VerdictCode;
  /** the verdict as a sentence */
  readonly sentence: string;
  /** what to do, in order; none when the device is kept as it is */
  readonly actions: readonly string[];
  /** the reasons that decided */
  readonly reasons: readonly string[];
  readonly alternatives: readonly string[];
  readonly avoided: EstimateView | null;
  /** over how long it is counted, and what it leaves out */
  readonly avoidedNote: string;
  /** what should be told for a surer answer; empty when nothing is missing */
  readonly missing: string;
  /** when to judge the device again; empty when that makes no sense */
  readonly lookAgain: string;
  /** what would change the answer */
  readonly changes: readonly string[];
  /** every rule evaluated: rule, value read, threshold, outcome, source */
  readonly rules: readonly Row[];
  readonly ruleVersion: string;
};

/** Life in words; a sentence instead of figures when they are not known. */
export type LifeView = {
  readonly age: string;
  readonly remaining: EstimateView | null;
  readonly noRemaining: string;
  /** `8 sur 10 fonctionnent encore dans deux ans`, and its interval */
  readonly stillServing: readonly { readonly sentence: string; readonly range: string }[];
};

/** Security support: one sentence, what to know about it, its source. */
export type SupportView = {
  readonly tone: Tone;
  readonly sentence: string;
  readonly notes: readonly string[];
  readonly source: { readonly label: string; readonly href: string } | null;
};

/** Carbon, each figure with its doubt; a sentence instead when nothing can be said. */
export type CarbonView = {
  readonly unknown: string | null;
  readonly figures: readonly { readonly term: string; readonly central: string; readonly range: string }[];
  /** what all these figures rest on */
  readonly basis: EstimateBasisView | null;
  readonly notes: readonly string[];
  /** the makers' sheets that the device was recognised as, one or its variants */
  readonly products: readonly { readonly name: string; readonly sheet: Link | null }[];
  /** where one says what its model is; null when it is certain, or is another organisation's to say */
  readonly recognise: Link | null;
  /** the figure on the other basis, beside these and never added */
  readonly otherBasis: string;
  /** the other ledger, so far; null when nothing can be told */
  readonly avoided: { readonly central: string; readonly range: string; readonly note: string } | null;
};

/** One datum; `lock` when a person corrected it and imports leave it. */
export type IdentityDatum = {
  readonly label: string;
  readonly value: string;
  readonly from: string;
  readonly lock: LockView | null;
};

/** What the lock says; `release` null for whoever may not let it go. */
type LockView = {
  readonly sentence: string;
  readonly release: { readonly action: string; readonly label: string } | null;
};

/** What the inventory knows: each datum with its origin when it is not the usual one (empty otherwise). */
export type IdentityView = {
  readonly data: readonly IdentityDatum[];
  /** where it is corrected; null for whoever may not */
  readonly editHref: string | null;
  /** where one like it is added; null for whoever may not */
  readonly likeHref: string | null;
  readonly mostFrom: string;
  /** names of the data worth knowing that are missing; empty when none is */
  readonly unknown: string;
};

/** The sheet of one device, ready to be shown. */
export type DeviceView = {
  readonly title: string;
  readonly purpose: string;
  /** null when nothing is left to decide: the device is retired or missing */
  readonly advice: AdviceView | null;
  readonly life: LifeView;
  readonly support: SupportView;
  readonly carbon: CarbonView;
  readonly identity: IdentityView;
  readonly events: readonly TimelineEvent[];
  /** where older events are; null when all are shown */
  readonly allEventsHref: string | null;
  /** what was just done, and what may follow; absent when nothing was */
  readonly done?: { readonly sentence: string; readonly next: Link | null } | undefined;
};
