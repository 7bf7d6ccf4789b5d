import type { ComponentChildren } from 'preact';
import type { Frame } from '../frame/frame.js';

type Tone = 'info' | 'good' | 'caution' | 'danger';
type Props = { readonly frame: Frame; readonly tone: Tone; readonly children: ComponentChildren };

/** Something to know, introduced by a word of its tone; announced when it answers what was just done. */
export const Message = ({ frame, tone, children }: Props) => (
  <p class={`message ${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
    <strong>{frame.locale.words.layout.notice[tone]}</strong> {children}
  </p>
);
