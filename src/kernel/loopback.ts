/**
 * Whether an address is this computer's own, which no other one reaches: `localhost`, 127.0.0.0/8 and ::1, as they are
 * written in settings, in addresses of pages and by sockets.
 */
export const isLoopback = (host: string): boolean =>
  /^(?:localhost|\[?::1\]?|(?:::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/i.test(host);
