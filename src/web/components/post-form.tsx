import type { ComponentChildren } from 'preact';
import type { Frame } from '../frame/frame.js';

type Props = {
  readonly frame: Frame;
  readonly action: string;
  /** values sent along, unseen */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly class?: string;
  /** true when a file is sent */
  readonly upload?: boolean;
  readonly children: ComponentChildren;
};

/** Every form that changes something: posts, with the token that proves it is ours. */
export function PostForm({ frame, action, hidden = {}, class: name, upload = false, children }: Props) {
  const values = frame.formToken === null ? hidden : { ...hidden, formToken: frame.formToken };
  return (
    <form method="post" action={action} class={name} enctype={upload ? 'multipart/form-data' : undefined}>
      {Object.entries(values).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      {children}
    </form>
  );
}
