/** The mark: a p whose upper stroke goes on beyond the letter, as a device goes on beyond its planned life. Decorative: the name is written beside it. */
export const Wordmark = () => (
  <svg class="mark" viewBox="0 0 40 32" width="40" height="32" aria-hidden="true" focusable="false">
    <path d="M5 30V6h29" />
    <circle cx="14" cy="15" r="9" />
    <path d="M34 2v8" />
  </svg>
);
