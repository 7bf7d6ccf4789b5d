/** How a word is coloured; the word itself always says it too. */
export type Tone = 'good' | 'info' | 'caution' | 'danger' | 'quiet';
