/** One thing that happened. */
export type TimelineEvent = {
  /** `YYYY-MM-DD` or an instant, for machines */
  readonly at: string;
  /** the same for people */
  readonly when: string;
  readonly what: string;
  /** what changed, and by whom; empty when there is nothing to add */
  readonly detail: string;
};

/** Events, the latest first. */
export const Timeline = ({ events }: { readonly events: readonly TimelineEvent[] }) => (
  <ol class="timeline">
    {events.map((event) => (
      <li>
        <time dateTime={event.at}>{event.when}</time> {event.what}
        {event.detail !== '' && <small>{event.detail}</small>}
      </li>
    ))}
  </ol>
);
