import { lookup } from 'node:dns/promises';

/** Finds the addresses of a name; injected, so that a test decides what a name leads to. */
export abstract class HostResolver {
  /** @throws Error when the name leads nowhere */
  abstract resolve(host: string): Promise<readonly string[]>;
}

/** As this computer resolves names: its hosts file, then DNS. */
export class SystemHostResolver extends HostResolver {
  async resolve(host: string): Promise<readonly string[]> {
    return (await lookup(host, { all: true })).map(({ address }) => address);
  }
}
