import ipaddr from 'ipaddr.js';

/** All that the Internet's registries give out as global unicast in IPv6 (RFC 4291); the rest is special or unassigned. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** First half of the interface identifiers by which ISATAP hides an IPv4 address in an IPv6 one (RFC 5214). */
const ISATAP = [0x0000, 0x0200].map((flags) => [flags, 0x5efe] as const);

/**
 * Whether an address is one of the public Internet: global unicast, and no other. Refused: private, loopback, link-local,
 * shared (CGNAT), multicast, reserved, documentation and benchmark networks, and every IPv6 form that carries an IPv4
 * address for somebody to unwrap: mapped, compatible, NAT64, 6to4, Teredo, ISATAP. Those would lead inside behind a guard
 * that looks at the outside only (CVE-2026-86735). Out of reach: the NAT64 prefix that a network chose for itself, which
 * looks like any other (RFC 6052 §2.2); such a network filters it at its gateway.
 * @param text an address; what is none is not public
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return false;
  return address.kind() === 'ipv4' || isGlobalIpv6(address as ipaddr.IPv6);
}

function isGlobalIpv6(address: ipaddr.IPv6): boolean {
  const [, , , , flags, marker] = address.parts;
  return address.match(GLOBAL_UNICAST) && !ISATAP.some((isatap) => isatap[0] === flags && isatap[1] === marker);
}
