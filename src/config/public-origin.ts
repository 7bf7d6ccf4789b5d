import type { Configuration } from './configuration.js';

/** Where people reach the service, for links in mails and on the console: `https://prolonge.example.fr`, without final slash. */
export function publicOrigin({ publicUrl, host, port }: Pick<Configuration, 'publicUrl' | 'host' | 'port'>): string {
  if (publicUrl !== null) return publicUrl;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
