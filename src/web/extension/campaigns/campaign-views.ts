import type { Choice } from '../../components/choice.js';
import type { CheckListView } from '../../components/check-list.js';
import type { Row } from '../../components/data-table.js';
import type { EmptyView } from '../../components/empty-state.js';
import type { FormState } from '../../components/form-state.js';
import type { PagerView } from '../../components/pager.js';

/** `/prolonger/campagnes` */
export type CampaignsView = {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly pager: PagerView;
  readonly empty: EmptyView | null;
};

/** `/prolonger/campagnes/nouvelle` */
export type NewCampaignView = {
  readonly form: FormState;
  /** sent along: organisation, form, filter of the plan */
  readonly hidden: Readonly<Record<string, string>>;
  /** whose campaign it may be; one choice asks nothing */
  readonly organisations: readonly Choice[];
  readonly organisation: string;
  readonly filter: Readonly<Record<string, string>>;
  readonly offered: string;
  readonly devices: CheckListView;
  readonly planHref: string;
  /** given when there is nothing to put in it */
  readonly empty: EmptyView | null;
};

/** `/prolonger/campagnes/:id` */
export type CampaignView = {
  readonly name: string;
  readonly done: string | null;
  readonly facts: readonly { readonly term: string; readonly content: string }[];
  readonly progress: readonly Row[];
  readonly notes: readonly string[];
  readonly caution: string | null;
  readonly caption: string;
  readonly rows: readonly Row[];
  /** true when devices may still be marked by whoever looks */
  readonly mayAct: boolean;
  readonly pager: PagerView;
  readonly fileHref: string;
  readonly closeHref: string;
  readonly cancelHref: string;
};
