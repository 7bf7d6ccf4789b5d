import { describe, expect, it } from '@jest/globals';
import { encode } from 'uqr';
import { presentAccount } from '../../../src/web/account/present-account.js';
import { QrCode } from '../../../src/web/account/qr-code.js';
import { sayBrowser } from '../../../src/web/account/say-browser.js';
import { fieldOf } from '../../../src/web/components/form-state.js';
import { refusedForm } from '../../../src/web/errors/refused-form.js';
import { renderPage } from '../../../src/web/frame/render-page.js';
import { presentJournal } from '../../../src/web/journal/present-journal.js';
import { presentClosing } from '../../../src/web/people/present-closing.js';
import { presentInvited } from '../../../src/web/people/present-invited.js';
import { presentPeople } from '../../../src/web/people/present-people.js';
import { presentPerson } from '../../../src/web/people/present-person.js';
import { codeFromName } from '../../../src/web/set-up/code-from-name.js';
import { presentSignIn } from '../../../src/web/sign-in/present-sign-in.js';
import { presentToken } from '../../../src/web/tokens/present-tokens.js';
import { localeOf } from '../../../src/web/wording/locale.js';
import { sayRefusal } from '../../../src/web/wording/say-refusal.js';
import { DomainError } from '../../../src/kernel/domain-error.js';
import { elementsOf } from './elements.js';
import { anAct, aPersonRow, aToken, someAccount } from './sample-accounts.js';

const locale = localeOf('fr');

describe('a browser, as its person calls it', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox sous Windows'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0',
      'Edge sous Windows',
    ],
    [
      'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36',
      'Chrome sous Android',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
      'Safari sous macOS',
    ],
    ['curl/8.0', 'Navigateur non reconnu'],
    ['', 'Navigateur non reconnu'],
  ])('%s', (userAgent, said) => expect(sayBrowser(userAgent, locale)).toBe(said));
});

describe('one’s account', () => {
  it('marks the session that asks, which has no button of its own to end it', () => {
    const { sessions } = presentAccount(someAccount(), locale);
    expect(sessions.map(({ mark, end }) => [mark, end?.action ?? null])).toEqual([
      ['cette session', null],
      ['en attente du code', '/compte/sessions/there/fermeture'],
    ]);
  });

  it('offers no change of password to who has none', () => {
    expect(presentAccount(someAccount({ hasPassword: false }), locale).password).toBeNull();
  });
});

describe('a QR code', () => {
  it('draws every dark square of the code once, and nothing else', () => {
    const text = 'otpauth://totp/Prolonge:a?secret=JBSWY3DPEHPK3PXP&issuer=Prolonge';
    const { size, data } = encode(text, { ecc: 'M', border: 4 });
    const [, path] = elementsOf(renderPage(<QrCode text={text} label="x" />)).filter(({ inSvg }) => inSvg);
    const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
    for (const [, x, y, width] of path!.attributes.d!.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      for (let at = Number(x); at < Number(x) + Number(width); at++) {
        expect(drawn[Number(y)]![at]).toBe(false);
        drawn[Number(y)]![at] = true;
      }
    }
    expect(drawn).toEqual(data);
  });
});

describe('a form that was refused', () => {
  const refused = (code: string) =>
    refusedForm(new DomainError(code, 'invalid', { role: 'reader' }), { 'role-held': 'role' }, locale);

  it('says it at its field, with the word of the role', () => {
    const { errors, status } = refused('role-held');
    expect(status).toBe(422);
    const field = fieldOf({ typed: { role: 'reader' }, errors }, 'role');
    expect(field).toMatchObject({ value: 'reader', error: errors[0]!.sentence });
    expect(field.error).toContain('«\u202fConsultation\u202f»');
  });

  it('leaves what it knows nothing of to the page of errors', () => {
    expect(() => refused('person-unknown')).toThrow('person-unknown');
    expect(() => refusedForm(new TypeError('a fault'), {}, locale)).toThrow('a fault');
  });
});

describe('the sign-in page', () => {
  it('keeps the page to come back to on the way through the provider', () => {
    const facts = { returnTo: '/parc?q=a&page=2', isPasswordChosen: false, provider: 'ProConnect', demo: [] };
    expect(presentSignIn(facts, locale).provider).toEqual({
      label: 'ProConnect',
      href: '/connexion/oidc?retour=%2Fparc%3Fq%3Da%26page%3D2',
    });
  });
});

describe('the code of an organisation that was only named', () => {
  it.each([
    ['Ville de Valombre', 'VILLE-DE-VALOMBRE'],
    ['  CCAS d’Orvelane (74) ', 'CCAS-D-ORVELANE-74'],
    ['Communauté de communes des Œillets et du Très-Long-Nom', 'COMMUNAUTE-DE-COMMUNES-DES-OEILLETS-ET-D'],
    ['!!!', ''],
  ])('%s is %s', (name, code) => expect(codeFromName(name)).toBe(code));
});

describe('people', () => {
  it('shows one role and how many others, and says when an account is locked', () => {
    const people = [aPersonRow(), aPersonRow({ id: 'p2', roles: [], isLocked: true, lastSignInAt: null })];
    const { rows } = presentPeople({ people, page: 1, total: 2, outcome: null }, locale);
    expect(rows[0]!.cells[2]).toBe('Gestion du parc\u202f: Valombrie Métropole, et 1\u00a0autre rôle');
    expect(rows[1]!.cells.slice(2)).toEqual(['aucun rôle', { text: 'bloqué un moment', tone: 'caution' }, 'jamais']);
  });

  it('offers what the state of an account calls for, and nothing else', () => {
    const actsOf = (changes: Parameters<typeof aPersonRow>[0]) =>
      presentPerson({ person: aPersonRow(changes), organisations: [], outcome: null }, locale).acts.map(({ href }) =>
        href.replace('/personnes/p1/', ''),
      );
    expect(actsOf({ hasSecondFactor: false })).toEqual(['fermeture']);
    expect(actsOf({ isLocked: true })).toEqual(['deblocage', 'double-facteur', 'fermeture']);
    expect(actsOf({ status: 'invited', hasSecondFactor: false })).toEqual(['invitation', 'fermeture']);
    expect(actsOf({ status: 'deactivated', isLocked: true })).toEqual(['reouverture']);
  });

  it('shows the link of an invitation only when no message could carry it', () => {
    const facts = {
      personId: 'p1',
      name: 'Lou',
      email: 'lou@a.example',
      isAwaited: true,
      link: 'https://a/invitation/s',
    };
    expect(presentInvited({ ...facts, isMailed: false }, locale).link).toBe('https://a/invitation/s');
    expect(presentInvited({ ...facts, isMailed: true }, locale).link).toBeNull();
    expect(presentInvited({ ...facts, isMailed: false, isAwaited: false, link: null }, locale).mail).toBeNull();
  });

  it('says in numbers what closing an account ends, leaving out what there is none of', () => {
    const facts = { personId: 'p1', name: 'Lou', roles: 3 };
    const said = (sessions: number, tokens: number, closes = true) =>
      presentClosing({ ...facts, sessions, tokens, closes }, locale).sentence.replace(/\u00a0/g, ' ');
    expect(said(2, 1)).toMatch(/^2 sessions ouvertes seront fermées, 1 jeton d’API sera révoqué, et plus aucune/);
    expect(said(0, 0)).toMatch(/^Plus aucune connexion/);
    expect(said(2, 1, false)).toMatch(/restera ouvert\. 3 rôles seront retirés/);
  });
});

describe('a token', () => {
  it('can be revoked while it lives, and no longer after', () => {
    expect(presentToken(aToken(), false, locale).revoke?.action).toBe('/jetons/t1/revocation');
    expect(presentToken(aToken({ state: 'expired' }), false, locale).revoke).toBeNull();
  });
});

describe('the record of acts', () => {
  it('names people, says what others are, and writes facts in words', () => {
    const acts = [
      anAct({ facts: { role: 'reader', reach: 'subtree', tokensRevoked: 1200, name: null } }),
      anAct({ actor: 'person:gone' }),
      anAct({ actor: 'token:t1' }),
      anAct({ actor: 'cli', action: 'constructor', facts: {} }),
    ];
    const names = { 'person:p1': 'Camille Ferrand' };
    const facts = { organisation: 'Orvelane', acts, names, page: 1, total: 4, brokenAt: null };
    const cells = presentJournal(facts, locale).rows.map((row) => row.cells.slice(2));
    expect(cells[0]).toEqual([
      'Camille Ferrand',
      'inventaire importé',
      'rôle\u202f: Consultation, portée\u202f: elle et celles qui en dépendent, jetons révoqués\u202f: 1\u202f200',
    ]);
    expect(cells.slice(1).map(([who]) => who)).toEqual([
      'une personne dont le compte n’existe plus',
      'un jeton d’API',
      'en ligne de commande',
    ]);
    expect(cells[3]![1]).toBe('constructor');
  });

  it('says whom an act is about, and leaves out naughts and the end of fingerprints', () => {
    const acts = [
      anAct({ subject: 'p2', action: 'role-given', facts: { role: 'reader' } }),
      anAct({ facts: { created: 3, updated: 0, sha256: 'ab'.repeat(32) } }),
    ];
    const facts = { organisation: 'Orvelane', acts, names: { 'person:p2': 'Lou' }, page: 1, total: 2, brokenAt: null };
    const said = presentJournal(facts, locale).rows.map((row) => row.cells[4]);
    expect(said).toEqual([
      'personne\u202f: Lou, rôle\u202f: Consultation',
      'nouveaux\u202f: 3, empreinte\u202f: abababababab…',
    ]);
  });

  it('warns of an act that no longer says what was recorded', () => {
    const facts = { organisation: 'Orvelane', acts: [anAct()], names: {}, page: 1, total: 1, brokenAt: 1 };
    expect(presentJournal(facts, locale).chain).toMatchObject({ tone: 'danger' });
  });
});

describe('a refusal that names a role', () => {
  it('calls it by its word in each language', () => {
    const error = { code: 'role-not-held', kind: 'not-found', facts: { role: 'asset-manager' } } as const;
    expect(sayRefusal(error, locale).sentence).toContain('Gestion du parc');
    expect(sayRefusal(error, localeOf('en')).sentence).toContain('Asset manager');
  });
});
