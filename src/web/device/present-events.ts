import type { DeviceEvent } from '../../inventory/devices/device-event.js';
import type { DeviceField } from '../../inventory/domain/device-fields.js';
import { fieldOrigins, type FieldOrigin } from '../../inventory/domain/edits/field-origins.js';
import type { TimelineEvent } from '../components/timeline.js';
import type { Locale } from '../wording/locale.js';
import { sayActor } from '../wording/say-actor.js';
import { wordFor } from '../wording/word-for.js';
import type { Origins } from './present-identity.js';
import { sayField } from './say-field.js';

/** Names of the files behind imports, by import id. */
export type FileNames = Readonly<Record<string, string>>;

/** Most changes told on one line; more are in the receipt of the import. */
const CHANGES_TOLD = 4;

/** The story of a device, the latest event first. `events` come oldest first. */
export function presentEvents(events: readonly DeviceEvent[], files: FileNames, locale: Locale): TimelineEvent[] {
  const { words, format } = locale;
  return events.toReversed().map((event) => ({
    at: event.occurredOn,
    when: format.day(event.occurredOn),
    what: wordFor(words.device.eventKind, event.kind),
    detail: [...sayChanges(event, locale), sayOrigin(event, files, locale)].join(words.layout.separator),
  }));
}

/** Where each field took the value it has now: the last event that changed it. `events` come oldest first. */
export function originsOf(events: readonly DeviceEvent[], files: FileNames, locale: Locale): Origins {
  const origins: Partial<Record<DeviceField, string>> = {};
  for (const [field, origin] of Object.entries(fieldOrigins(events)) as [DeviceField, FieldOrigin][]) {
    origins[field] = locale.words.device.origin.on(sayOrigin(origin, files, locale), locale.format.day(origin.on));
  }
  return origins;
}

const sayOrigin = (event: Pick<DeviceEvent, 'importId' | 'actor'>, files: FileNames, locale: Locale): string =>
  event.importId === null
    ? sayActor(event.actor, locale)
    : locale.words.device.origin.import(wordFor(files, event.importId));

function sayChanges(event: DeviceEvent, locale: Locale): string[] {
  if (event.kind === 'created') return [];
  const { device, codes } = locale.words;
  const say = (field: DeviceField, value: string | number | null) =>
    value === null ? device.blank : sayField(field, value, locale);
  const changes = Object.entries(event.changes) as [
    DeviceField,
    readonly [string | number | null, string | number | null],
  ][];
  const told = changes
    .slice(0, CHANGES_TOLD)
    .map(([field, [before, after]]) => device.eventChange(codes.field[field], say(field, before), say(field, after)));
  return changes.length > CHANGES_TOLD ? [...told, device.moreChanges(changes.length - CHANGES_TOLD)] : told;
}
