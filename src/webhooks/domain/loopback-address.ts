import ipaddr from 'ipaddr.js';

/** Whether an address is this computer itself. */
export const isLoopbackAddress = (text: string): boolean =>
  ipaddr.isValid(text) && ipaddr.parse(text).range() === 'loopback';
