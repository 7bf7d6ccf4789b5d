import type { ComponentChildren } from 'preact';
import type { Token, Tokens } from 'marked';

type Props = { readonly tokens: readonly Token[]; readonly tableCaption: (heading: string) => string };

/**
 * Text parsed by `marked` as elements: everything is escaped, raw HTML is shown as it is typed, links go only to
 * http, https and our own pages.
 */
export function MarkdownText({ tokens, tableCaption }: Props) {
  let heading = '';
  return (
    <>
      {tokens.map((token) => {
        if (token.type === 'heading') heading = (token as Tokens.Heading).text;
        return token.type === 'table' ? table(token as Tokens.Table, tableCaption(heading)) : block(token);
      })}
    </>
  );
}

function block(token: Token): ComponentChildren {
  switch (token.type) {
    case 'space':
    case 'def':
      return null;
    case 'hr':
      return <hr />;
    case 'heading':
      return token.depth <= 2 ? <h2>{inline(token)}</h2> : <h3>{inline(token)}</h3>;
    case 'paragraph':
      return <p>{inline(token)}</p>;
    case 'code':
      return (
        <pre tabIndex={0}>
          <code>{token.text}</code>
        </pre>
      );
    case 'blockquote':
      return <blockquote>{(token.tokens ?? []).map(block)}</blockquote>;
    case 'list': {
      const items = (token as Tokens.List).items.map((item) => <li>{item.tokens.map(block)}</li>);
      return token.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    default:
      return inline(token);
  }
}

const inline = (token: Token): ComponentChildren =>
  'tokens' in token && token.tokens ? token.tokens.map(word) : 'text' in token ? String(token.text) : token.raw;

function word(token: Token): ComponentChildren {
  switch (token.type) {
    case 'strong':
      return <strong>{inline(token)}</strong>;
    case 'em':
      return <em>{inline(token)}</em>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'br':
      return <br />;
    case 'link':
      return isSafe(String(token.href)) ? <a href={String(token.href)}>{inline(token)}</a> : inline(token);
    default:
      return inline(token);
  }
}

const isSafe = (href: string): boolean => /^(https?:\/\/|\/(?!\/)|#)/.test(href);

const table = ({ header, rows }: Tokens.Table, caption: string) => (
  <table class="ledger">
    <caption>{caption}</caption>
    <thead>
      <tr>
        {header.map((cell) => (
          <th scope="col">{cell.tokens.map(word)}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells) => (
        <tr>
          {cells.map((cell, index) =>
            index === 0 ? (
              <th scope="row">{cell.tokens.map(word)}</th>
            ) : (
              <td data-label={header[index]?.text}>{cell.tokens.map(word)}</td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);
