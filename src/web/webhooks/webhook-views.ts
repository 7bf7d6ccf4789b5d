import type { Choice } from '../components/choice.js';
import type { Row } from '../components/data-table.js';
import type { EmptyView } from '../components/empty-state.js';
import type { FormState } from '../components/form-state.js';
import type { PagerView } from '../components/pager.js';

/** `/webhooks` */
export type WebhooksView = {
  readonly done: string | null;
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly pager: PagerView;
  readonly empty: EmptyView | null;
};

/** `/webhooks/nouveau` */
export type NewWebhookView = { readonly form: FormState; readonly organisations: readonly Choice[] };

/** A webhook just created: the only time its key is shown. */
export type WebhookCreatedView = { readonly destination: string; readonly secret: string; readonly href: string };

/** `/webhooks/:id` */
export type WebhookView = {
  readonly destination: string;
  /** what was just done, and whether it went well; null when the page is simply opened */
  readonly done: { readonly tone: 'good' | 'caution'; readonly sentence: string } | null;
  readonly facts: readonly { readonly term: string; readonly content: string }[];
  readonly deliveries: readonly Row[];
  readonly acts: readonly { readonly label: string; readonly how: string; readonly action: string }[];
  readonly replay: { readonly form: FormState; readonly action: string };
  readonly remove: { readonly sentence: string; readonly action: string };
};
