import { textLimit, type TextField } from '../text-limit.js';
import { identifierReader } from '../values/read-identifier.js';
import { imeiReader } from '../values/read-imei.js';
import { textReader } from '../values/read-text.js';
import { remember } from '../values/remember.js';
import type { PlaceholderKind } from '../vocabulary/placeholders.js';
import { put, type StepMaker } from './step.js';

/** Identifiers hardly repeat themselves: they are not worth remembering. */
const identifier =
  (field: TextField, kind: PlaceholderKind): StepMaker =>
  (_use, vocabulary) =>
    put(identifierReader(kind, textLimit(field), vocabulary), (draft, text) => (draft.data[field] ??= text));

const product =
  (field: TextField): StepMaker =>
  (_use, vocabulary) =>
    put(
      remember(identifierReader('product', textLimit(field), vocabulary)),
      (draft, text) => (draft.data[field] ??= text),
    );

const plain =
  (field: TextField): StepMaker =>
  (_use, { nullMarkers }) =>
    put(remember(textReader(textLimit(field), nullMarkers)), (draft, text) => (draft.data[field] ??= text));

/** Fields that keep the text of the cell. */
export const TEXT_STEPS = {
  assetTag: identifier('assetTag', 'asset-tag'),
  serialNumber: identifier('serialNumber', 'serial'),
  uuid: identifier('uuid', 'uuid'),
  externalId: identifier('externalId', 'product'),
  name: identifier('name', 'product'),
  imei: (_use, vocabulary) =>
    put(imeiReader(identifierReader('serial', 80, vocabulary)), (draft, imei) => (draft.data.imei ??= imei)),
  manufacturer: product('manufacturer'),
  model: product('model'),
  modelNumber: product('modelNumber'),
  siteName: plain('siteName'),
  department: plain('department'),
  supplier: plain('supplier'),
  orderNumber: plain('orderNumber'),
  os: plain('os'),
  cpu: plain('cpu'),
  notes: (_use, { nullMarkers }) => {
    const limit = textLimit('notes');
    return put(textReader(limit, nullMarkers, true), (draft, text, report) => {
      const notes = draft.data.notes === null ? text : `${draft.data.notes}\n${text}`;
      if (notes.length <= limit) draft.data.notes = notes;
      else report('text-too-long', { length: notes.length, limit });
    });
  },
  productLabel: (_use, { nullMarkers }) =>
    put(remember(textReader(240, nullMarkers)), (draft, text) => (draft.label ??= text)),
  osVersion: (_use, { nullMarkers }) =>
    put(remember(textReader(80, nullMarkers)), (draft, text) => (draft.osVersion ??= text)),
  currency: (_use, { nullMarkers }) =>
    put(remember(textReader(20, nullMarkers)), (draft, text) => (draft.currency ??= text)),
} as const satisfies Readonly<Record<string, StepMaker>>;
