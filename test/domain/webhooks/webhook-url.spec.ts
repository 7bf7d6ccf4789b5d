import { describe, expect, it } from '@jest/globals';
import { parseWebhookUrl } from '../../../src/webhooks/domain/webhook-url.js';

const ANYWHERE: readonly string[] = [];

describe('the address of a webhook', () => {
  it('is a public https address, in its only spelling', () => {
    const read = (text: string) => parseWebhookUrl(text, ANYWHERE);
    expect(read('HTTPS://Hooks.Example.FR/in?key=1')).toEqual({
      href: 'https://hooks.example.fr/in?key=1',
      host: 'hooks.example.fr',
      isListed: false,
    });
    expect(read('https://mairie-évry.example/').host).toBe('xn--mairie-vry-h7a.example');
    expect(read('https://hooks.example.fr:8443/').host).toBe('hooks.example.fr');
    expect(read('https://[2606:4700::1111]/').host).toBe('2606:4700::1111');
  });

  it.each([
    ['no address', 'hooks'],
    ['plain http', 'http://hooks.example.fr/'],
    ['another scheme', 'file:///etc/passwd'],
    ['gopher', 'gopher://hooks.example.fr/_x'],
    ['a script', 'javascript:alert(1)'],
    ['credentials', 'https://user:secret@hooks.example.fr/'],
    ['a name alone before @', 'https://hooks.example.fr@10.0.0.1/'],
    ['a fragment', 'https://hooks.example.fr/#x'],
    ['a name with a dot at its end', 'https://hooks.example.fr./'],
    ['a mail port', 'https://hooks.example.fr:25/'],
    ['a shell port', 'https://hooks.example.fr:22/'],
    ['an address too long', `https://hooks.example.fr/${'x'.repeat(2000)}`],
  ])('is never %s', (_, text) => expect(() => parseWebhookUrl(text, ANYWHERE)).toThrow('webhook-address-wrong'));

  it.each([
    ...['https://127.0.0.1/', 'https://127.1/', 'https://2130706433/', 'https://0x7f.0.0.1/', 'https://0x7f000001/'],
    ...[
      'https://0177.0.0.1/',
      'https://017700000001/',
      'https://①②⑦.⓪.⓪.①/',
      'https://１２７.０.０.１/',
      'https://127。0。0。1/',
    ],
    ...['https://%31%32%37.0.0.1/', 'https:\\\\127.0.0.1\\', 'ht\ntps://127.0.0.1/', 'https://0/', 'https://[::]/'],
    ...['https://[::1]/', 'https://[::ffff:127.0.0.1]/', 'https://[::ffff:a00:1]/', 'https://[64:ff9b::10.0.0.1]/'],
    ...[
      'https://[2002:7f00:1::]/',
      'https://[2001::1]/',
      'https://[fd00::1]/',
      'https://[fe80::1]/',
      'https://10.0.0.1:8443/',
    ],
    ...[
      'https://169.254.169.254/latest/meta-data/',
      'https://localhost/',
      'https://LOCALHOST:8443/',
      'https://a.localhost/',
    ],
  ])('never leads inside: %s', (text) => {
    expect(() => parseWebhookUrl(text, ANYWHERE)).toThrow('webhook-address-not-public');
  });

  it('is one of the listed hosts, on its port, when the deployment has a list', () => {
    const listed = ['intranet.example.fr:443', '10.0.0.8:8443', '[::1]:8080', 'localhost:3001'];
    for (const text of ['https://intranet.example.fr/x', 'https://10.0.0.8:8443/', 'https://0xa.8:8443/'])
      expect(parseWebhookUrl(text, listed).isListed).toBe(true);
    for (const text of ['https://hooks.example.fr/', 'https://intranet.example.fr:8443/', 'https://10.0.0.8/'])
      expect(() => parseWebhookUrl(text, listed)).toThrow('webhook-address-not-listed');
  });

  it('may be http for this computer alone, and only when it is listed', () => {
    const listed = ['intranet.example.fr:80', 'localhost:3001', '[::1]:8080'];
    for (const text of ['http://localhost:3001/', 'http://[::1]:8080/']) parseWebhookUrl(text, listed);
    expect(() => parseWebhookUrl('http://intranet.example.fr/', listed)).toThrow('webhook-address-wrong');
    expect(() => parseWebhookUrl('http://localhost:3001/', ANYWHERE)).toThrow('webhook-address-wrong');
  });
});
