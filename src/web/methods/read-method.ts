import { lexer, type Token } from 'marked';

/** A page of data/methods: its first heading is the title of the page, the rest its content. */
export type Method = { readonly title: string; readonly tokens: readonly Token[] };

/** @returns a title of one space-free dash when the text has no heading: the page still shows */
export function readMethod(markdown: string): Method {
  const [first, ...rest] = lexer(markdown).filter((token) => token.type !== 'space');
  if (first?.type === 'heading') return { title: plain(String(first.text)), tokens: rest };
  return { title: '–', tokens: first === undefined ? [] : [first, ...rest] };
}

/** A heading without the marks of its code and emphasis. */
const plain = (text: string): string => text.replace(/[`*_]/g, '');
