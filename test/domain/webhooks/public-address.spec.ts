import { describe, expect, it } from '@jest/globals';
import { isPublicAddress } from '../../../src/webhooks/domain/public-address.js';

const NOT_PUBLIC: Readonly<Record<string, readonly string[]>> = {
  'this network': ['0.0.0.0', '0.1.2.3', '::'],
  loopback: ['127.0.0.1', '127.255.255.254', '::1'],
  'a private network': ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12:3456:789a::1'],
  'a link, cloud metadata included': ['169.254.169.254', '169.254.0.1', 'fe80::1', 'febf::1', 'fe80::1%eth0'],
  'a network shared by a provider': ['100.64.0.1', '100.127.255.255'],
  'multicast or broadcast': ['224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1', 'ff0e::1'],
  'reserved or unassigned': ['240.0.0.1', '192.0.0.8', '100::1', '4000::1', '5f00::1', '2001::', '2001:1ff::1', '1::1'],
  documentation: ['192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1'],
  benchmark: ['198.18.0.1', '198.19.255.255', '2001:2::1'],
  'other special use': ['192.88.99.1', '192.31.196.1', '192.175.48.1', '192.52.193.1', '2620:4f:8000::1', '2001:20::1'],
  'site-local': ['fec0::1', 'feff::1'],
  'IPv4-mapped': ['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:7f00:1', '::ffff:8.8.8.8', '::FFFF:169.254.169.254'],
  'IPv4-compatible': ['::127.0.0.1', '::10.0.0.1', '::a00:1'],
  'IPv4-translated': ['::ffff:0:127.0.0.1', '::ffff:0:a00:1'],
  NAT64: ['64:ff9b::127.0.0.1', '64:ff9b::a9fe:a9fe', '64:ff9b::808:808', '64:ff9b:1::10.0.0.1', '64:ff9b:1:ffff::1'],
  '6to4': ['2002:7f00:1::', '2002:a00:1::1', '2002:a9fe:a9fe::', '2002:808:808::1'],
  Teredo: ['2001::1', '2001:0:4136:e378:8000:63bf:3fff:fdd2', '2001:0:7f00:1::1'],
  ISATAP: ['2a01:e0a::5efe:10.0.0.1', '2a01:e0a::200:5efe:7f00:1', '2a01:e0a:1:2:0:5efe:808:808'],
  'the same in other spellings': ['0x7f.1', '017700000001', '2130706433', '0x7f000001', '127.1', '0177.0.0.01', '10.1'],
  'no address': [
    '',
    'localhost',
    'example.org',
    '1.2.3.4.5',
    '256.1.1.1',
    '1.2.3.4 ',
    '[::1]',
    '12345::',
    '1.2.3.4:80',
  ],
};

describe('the public Internet', () => {
  it.each(Object.entries(NOT_PUBLIC))('does not hold %s', (_, addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });

  it('holds the addresses of web servers', () => {
    const servers = [
      '8.8.8.8',
      '1.1.1.1',
      '172.32.0.1',
      '100.63.255.255',
      '100.128.0.1',
      '169.253.1.1',
      '223.255.255.1',
    ];
    const sixes = ['2606:4700::1111', '2a00:1450:4007::200e', '2001:4860:4860::8888', '2001:200::1'];
    expect([...servers, ...sixes].filter((address) => !isPublicAddress(address))).toEqual([]);
  });

  it('holds none of the IPv6 forms that carry an IPv4 address, whichever they carry', () => {
    for (const four of ['8.8.8.8', '10.0.0.1', '127.0.0.1', '169.254.169.254']) {
      const [a, b, c, d] = four.split('.').map(Number) as [number, number, number, number];
      const [high, low] = [((a << 8) | b).toString(16), ((c << 8) | d).toString(16)];
      const forms = [
        ...[`::ffff:${four}`, `::${four}`, `::ffff:0:${four}`, `64:ff9b::${four}`, `64:ff9b:1::${four}`],
        ...[
          `2002:${high}:${low}::1`,
          `2001:0:${high}:${low}::1`,
          `2a01:e0a::5efe:${four}`,
          `2a01:e0a::200:5efe:${four}`,
        ],
      ];
      expect(forms.filter(isPublicAddress)).toEqual([]);
    }
  });
});
