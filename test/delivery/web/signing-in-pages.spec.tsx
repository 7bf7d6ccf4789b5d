import { describe, expect, it } from '@jest/globals';
import { renderPage } from '../../../src/web/frame/render-page.js';
import { elementsOf, type Element } from './elements.js';
import { sampleAccountPages } from './sample-account-pages.js';
import { aFrame } from './sample-frame.js';
import { samplePages } from './sample-pages.js';

const frame = aFrame('fr');
const pages = Object.entries(samplePages(frame)).map(([name, page]) => ({ name, html: renderPage(page) }));
const fieldsOf = (html: string): Element[] => elementsOf(html).filter(({ name }) => name === 'input');
const isPassword = ({ attributes }: Element): boolean => /^(password|current|next)$/.test(attributes.name ?? '');

describe('a field for a password', () => {
  const withPassword = pages.filter(({ html }) => fieldsOf(html).some(isPassword));
  const fields = withPassword.flatMap(({ name, html }) =>
    fieldsOf(html)
      .filter(isPassword)
      .map((field) => ({ name, field })),
  );

  it('is on the pages where one signs in, chooses a password, changes it and sets up', () => {
    const names = withPassword.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['sign-in', 'invitation', 'reset-refused', 'account', 'set-up']));
  });

  it('hides what is typed, and is never filled by the server', () => {
    for (const { name, field } of fields) {
      expect([name, field.attributes.type, field.attributes.value]).toEqual([name, 'password', undefined]);
    }
    for (const { name, html } of pages) {
      const typed = fieldsOf(html).filter(({ attributes }) => attributes.type === 'password');
      expect([name, typed.filter((field) => !isPassword(field))]).toEqual([name, []]);
    }
  });

  it('lets password managers fill it in and people paste, whatever the length', () => {
    for (const { name, field } of fields) {
      const { autocomplete, ...others } = field.attributes;
      expect([name, autocomplete]).toEqual([name, expect.stringMatching(/^(current|new)-password$/)]);
      const hindering = Object.keys(others).filter((one) =>
        /^on|^(maxlength|minlength|pattern|readonly|disabled)$/.test(one),
      );
      expect([name, hindering]).toEqual([name, []]);
    }
    for (const { name, html } of withPassword) expect([name, html.includes('<script')]).toEqual([name, false]);
  });
});

describe('signing out', () => {
  it('is one button away on every page of somebody who is signed in, and on none of a guest', () => {
    expect(frame.person).not.toBeNull();
    const asGuest = new Set(Object.keys(sampleAccountPages({ ...frame, person: null })));
    for (const { name, html } of pages) {
      const ways = elementsOf(html).filter(({ attributes }) => attributes.action === '/deconnexion');
      const isOfSomebody = html.includes(frame.person!.name);
      if (isOfSomebody) expect([name, ways.length]).toEqual([name, 1]);
      else expect([name, asGuest.has(name)]).toEqual([name, true]);
    }
  });
});
