import ipaddr from 'ipaddr.js';

/** A household or an office holds a /64 of IPv6: counting each of its addresses apart would count nothing. */
const SHARED_BITS = 64;

/**
 * The address under which a caller is counted: IPv4 as it is, also when it is written as IPv6; IPv6 by its first 64 bits.
 * What is no address is counted as it is written.
 */
export function addressGroup(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  const network = parsed.toByteArray().map((byte, position) => (position < SHARED_BITS / 8 ? byte : 0));
  return `${ipaddr.fromByteArray(network).toString()}/${SHARED_BITS}`;
}
