import dgram from 'node:dgram';
import dns from 'node:dns';
import { Socket } from 'node:net';

export type OutgoingCalls = { readonly made: readonly string[]; readonly stop: () => void };

type Connect = (this: Socket, ...given: unknown[]) => Socket;

/** A port of this computer where nobody listens (discard, RFC 863). */
const NOBODY = 9;

const isHere = (host: string): boolean => /^(?:localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])$/.test(host);

/**
 * Watches what this process asks of other computers, by whatever library: connections, datagrams, names. Each is refused
 * and noted; this computer may be called (a database, a browser of the test).
 */
export function watchOutgoingCalls(): OutgoingCalls {
  const made: string[] = [];
  const refuse = (what: string): Error => {
    made.push(what);
    return new Error(`the test forbids ${what}`);
  };
  const prototype = Socket.prototype as unknown as { connect: Connect };
  const { connect } = prototype;
  prototype.connect = function (this: Socket, ...given) {
    const host = hostOf(given);
    if (host === null || isHere(host)) return connect.apply(this, given);
    refuse(`a connection to ${host}`);
    return connect.call(this, { host: '127.0.0.1', port: NOBODY });
  };
  const { lookup, resolve } = dns;
  const watched = (name: string, ...rest: unknown[]): unknown => {
    const done = rest.at(-1) as (error: Error) => void;
    if (isHere(name)) return (lookup as (...all: unknown[]) => unknown)(name, ...rest);
    return done(refuse(`the address of ${name}`));
  };
  Object.assign(dns, { lookup: watched, resolve: watched });
  const datagrams = dgram.Socket.prototype as { send: (...given: unknown[]) => void };
  const { send } = datagrams;
  datagrams.send = () => {
    throw refuse('a datagram');
  };
  return {
    made,
    stop: () => {
      prototype.connect = connect;
      Object.assign(dns, { lookup, resolve });
      datagrams.send = send;
    },
  };
}

/** Where a connection leads, as `net` lets it be said; null for a socket of this computer's files. */
function hostOf(given: readonly unknown[]): string | null {
  const [first, second] = (Array.isArray(given[0]) ? given[0] : given) as unknown[];
  if (typeof first === 'object' && first !== null) {
    const { host, path } = first as { host?: string; path?: string };
    return typeof path === 'string' ? null : (host ?? 'localhost');
  }
  if (typeof first === 'string' && !/^\d+$/.test(first)) return null;
  return typeof second === 'string' ? second : 'localhost';
}
