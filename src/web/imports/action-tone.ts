import type { RowAction } from '../../inventory/domain/import-document.js';
import type { Tone } from '../components/tone.js';

const TONES: Readonly<Record<RowAction, Tone>> = {
  created: 'good',
  updated: 'info',
  unchanged: 'quiet',
  ignored: 'quiet',
  rejected: 'danger',
};

export const actionTone = (action: RowAction): Tone => TONES[action];
