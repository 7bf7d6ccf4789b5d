import type { Frame } from '../frame/frame.js';
import { PostForm } from './post-form.js';

/** What will happen, in numbers; the button repeats it, the link beside it leaves everything as it is. */
export type ConfirmationView = {
  readonly sentence: string;
  /** where the form goes; null when there is nothing to confirm */
  readonly action: string | null;
  readonly button: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly cancel: { readonly label: string; readonly action: string };
};

export const Confirmation = ({ frame, view }: { readonly frame: Frame; readonly view: ConfirmationView }) => (
  <div class="confirm">
    <p>{view.sentence}</p>
    {view.action !== null && (
      <PostForm frame={frame} action={view.action} hidden={view.hidden}>
        <button class="primary">{view.button}</button>
      </PostForm>
    )}
    <PostForm frame={frame} action={view.cancel.action}>
      <button>{view.cancel.label}</button>
    </PostForm>
  </div>
);
