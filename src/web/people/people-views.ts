import type { Choice } from '../components/choice.js';
import type { Row } from '../components/data-table.js';
import type { EmptyView } from '../components/empty-state.js';
import type { FormState } from '../components/form-state.js';
import type { PagerView } from '../components/pager.js';

/** `/personnes` */
export type PeopleView = {
  /** what was just done; null when the page is simply opened */
  readonly done: string | null;
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly pager: PagerView;
  readonly empty: EmptyView | null;
};

/** What a role is given with: an organisation, a role and how far it reaches. */
export type RoleChoices = {
  readonly organisations: readonly Choice[];
  readonly roles: readonly Choice[];
  readonly reaches: readonly Choice[];
};

/** `/personnes/nouvelle` */
export type NewPersonView = {
  readonly form: FormState;
  readonly choices: RoleChoices;
  readonly roles: readonly { readonly term: string; readonly content: string }[];
};

/** What became of an invitation: told once, with its link when it is to be passed on by hand. */
export type InvitedView = {
  readonly title: string;
  readonly purpose: string;
  /** the message that left, or that did not */
  readonly mail: { readonly tone: 'good' | 'caution'; readonly sentence: string } | null;
  readonly link: string | null;
  readonly personHref: string;
};

/** A role held, and how to take it away. */
export type RoleLine = {
  readonly text: string;
  readonly since: string;
  readonly label: string;
  readonly hidden: Readonly<Record<string, string>>;
};

/** Something to do to an account: a form, or a page that asks first. */
export type PersonAct = {
  readonly label: string;
  readonly how: string;
  readonly href: string;
  /** true when the address is that of a page which asks first */
  readonly asksFirst: boolean;
};

/** `/personnes/:id` */
export type PersonView = {
  readonly name: string;
  readonly done: string | null;
  readonly facts: readonly { readonly term: string; readonly content: string }[];
  readonly roles: readonly RoleLine[];
  readonly takeAction: string;
  readonly giveAction: string;
  readonly form: FormState;
  readonly choices: RoleChoices;
  readonly acts: readonly PersonAct[];
};

/** `/personnes/:id/fermeture` */
export type ClosePersonView = {
  readonly name: string;
  readonly title: string;
  readonly sentence: string;
  readonly button: string;
  readonly action: string;
  readonly personHref: string;
};
