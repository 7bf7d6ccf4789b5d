import { describe, expect, it } from '@jest/globals';
import { refuseClearText } from '../../../src/http/listening-place.js';
import { isOurHost, isOurOrigin } from '../../../src/http/our-names.js';

const PUBLIC = 'https://prolonge.example.fr';

describe('the names that are ours', () => {
  it.each(['localhost', 'LOCALHOST:3000', '127.0.0.1:80', '[::1]:3000'])('are, for this computer, %s', (host) => {
    expect(isOurHost(host, null)).toBe(true);
    expect(isOurHost(host, PUBLIC)).toBe(true);
  });

  it.each([
    ['prolonge.example.fr', PUBLIC],
    ['Prolonge.Example.FR', PUBLIC],
    ['prolonge.example.fr:443', PUBLIC],
    ['prolonge.example.fr:8443', `${PUBLIC}:8443`],
    ['intranet:80', 'http://intranet'],
  ])('are %s at %s', (host, publicUrl) => {
    expect(isOurHost(host, publicUrl)).toBe(true);
    expect(isOurHost(host, null)).toBe(false);
  });

  it.each([
    '',
    'example.fr',
    'evil.prolonge.example.fr',
    'prolonge.example.fr.evil.example',
    'prolonge.example.fr:80',
    'prolonge.example.fr:8443',
    'evil@prolonge.example.fr',
    'prolonge.example.fr.',
    'localhost.evil.example',
    'localhost/evil',
    '127.0.0.2',
    '0.0.0.0',
    '[::]',
    '2130706433',
  ])('are never %j', (host) => {
    expect(isOurHost(host, PUBLIC)).toBe(false);
  });
});

describe('the origins of our pages', () => {
  it.each([
    ['http://localhost:3000', 'localhost:3000', null],
    ['http://127.0.0.1', '127.0.0.1', PUBLIC],
    [PUBLIC, 'prolonge.example.fr', PUBLIC],
    // A proxy that calls us by our local name.
    [PUBLIC, 'localhost:3000', PUBLIC],
  ])('are %s for what is sent to %s', (origin, host, publicUrl) => {
    expect(isOurOrigin(origin, host, publicUrl)).toBe(true);
  });

  it.each([
    ['http://localhost:9999', 'localhost:3000', null],
    ['http://prolonge.example.fr', 'prolonge.example.fr', PUBLIC],
    ['https://prolonge.example.fr:8443', 'prolonge.example.fr', PUBLIC],
    ['http://localhost:3000', 'prolonge.example.fr', PUBLIC],
    ['null', 'prolonge.example.fr', PUBLIC],
    ['null', 'localhost', null],
    [`${PUBLIC}.evil.example`, 'prolonge.example.fr', PUBLIC],
  ])('are never %s for what is sent to %s', (origin, host, publicUrl) => {
    expect(isOurOrigin(origin, host, publicUrl)).toBe(false);
  });
});

describe('where the service may listen', () => {
  it.each(['127.0.0.1', '127.8.8.8', '::1', 'localhost'])('is %s, in clear', (host) => {
    expect(() => refuseClearText({ host, publicUrl: null })).not.toThrow();
  });

  it.each(['0.0.0.0', '::', '192.168.1.10', 'prolonge.example.fr', '127.evil.example', '127.0.0.1.example'])(
    'is %s behind https only',
    (host) => {
      expect(() => refuseClearText({ host, publicUrl: null })).toThrow('host-needs-https');
      expect(() => refuseClearText({ host, publicUrl: 'http://prolonge.example.fr' })).toThrow('host-needs-https');
      expect(() => refuseClearText({ host, publicUrl: PUBLIC })).not.toThrow();
    },
  );
});
