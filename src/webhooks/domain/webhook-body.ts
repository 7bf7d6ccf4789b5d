/** An act of the record, as a webhook tells it. */
export type ToldAct = {
  readonly organisationId: string;
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  /** JSON text */
  readonly facts: string;
};

/** Standard Webhooks 1.0, "Payload size". */
const LARGEST_BYTES = 20_000;

/**
 * The JSON text of a message: `type` is the action, `timestamp` when it happened, `data.sequence` its place in the record
 * of the organisation. Facts that would make it too large are left out (`facts: null`); the record has them.
 */
export function webhookBody(act: ToldAct): string {
  const whole = bodyOf(act, JSON.parse(act.facts));
  return new TextEncoder().encode(whole).length < LARGEST_BYTES ? whole : bodyOf(act, null);
}

const bodyOf = ({ action, at, organisationId, sequence, actor, subject }: ToldAct, facts: unknown): string =>
  JSON.stringify({ type: action, timestamp: at, data: { organisationId, sequence, actor, subject, facts } });
