import { describe, expect, it } from '@jest/globals';
import { readConfiguration } from '../../../src/config/configuration.js';

const listed = (text: string) => readConfiguration({ PROLONGE_WEBHOOK_ALLOWED_HOSTS: text }).webhookAllowedHosts;

describe('the hosts that webhooks may be sent to', () => {
  it('are each one host on one port, in its only spelling', () => {
    expect(listed('')).toEqual([]);
    expect(listed('Hooks.Example.FR, 10.0.0.8:8443,[::1]:8080 , 0xa.8')).toEqual([
      ...['hooks.example.fr:443', '10.0.0.8:8443', '[::1]:8080', '10.0.0.8:443'],
    ]);
  });

  it.each(['https://hooks.example.fr', 'hooks.example.fr/in', 'user@hooks.example.fr', '*', 'a b', 'host:99999'])(
    'are never %s',
    (text) => expect(() => listed(text)).toThrow('PROLONGE_WEBHOOK_ALLOWED_HOSTS'),
  );
});

describe('the mail server', () => {
  it('has an address that can be read, and is refused without showing its password', () => {
    const read = () => readConfiguration({ PROLONGE_SMTP_URL: 'smtp://agent:hush-hush@host:99999' });
    expect(read).toThrow('PROLONGE_SMTP_URL');
    expect(read).not.toThrow('hush-hush');
  });
});
