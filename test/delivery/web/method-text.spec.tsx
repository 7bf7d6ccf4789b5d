import { describe, expect, it } from '@jest/globals';
import { renderPage } from '../../../src/web/frame/render-page.js';
import { MethodPage } from '../../../src/web/methods/method-page.js';
import { aFrame } from './sample-frame.js';

const shown = (markdown: string): string => renderPage(<MethodPage frame={aFrame()} markdown={markdown} />);

describe('a method page', () => {
  it('takes its title from the first heading', () => {
    expect(shown('# Life (`lifespan/1`)\n\ntext')).toContain('<h1>Life (lifespan/1)</h1>');
  });

  it('keeps tables, lists, formulas and emphasis', () => {
    const html = shown(
      '# T\n\n## Symbols\n\n| s | unit |\n|---|---|\n| E | kg |\n\n1. `a < b`\n\n```\nx & y\n```\n\n**bold**',
    );
    expect(html).toContain('<caption>Tableau\u202f: Symbols</caption>');
    expect(html).toContain('<th scope="row">E</th><td data-label="unit">kg</td>');
    expect(html).toContain('<code>a &lt; b</code>');
    expect(html).toContain('<code>x &amp; y</code>');
    expect(html).toContain('<strong>bold</strong>');
  });

  it('shows raw markup as text and drops links that run', () => {
    const html = shown(
      '# T\n\n<b onclick="x">b</b> [go](javascript:alert(1)) [on](https://ademe.fr) ![i](https://elsewhere/i.png)',
    );
    expect(html).toContain('&lt;b onclick=');
    expect(html).not.toContain('javascript:');
    expect(html).not.toContain('<img');
    expect(html).toContain('<a href="https://ademe.fr">on</a>');
  });

  it('still shows a text without heading', () => {
    expect(shown('only text')).toContain('<p>only text</p>');
  });
});
