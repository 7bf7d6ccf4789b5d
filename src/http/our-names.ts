/** Names of this computer for itself. */
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Where people reach the service, such as `https://prolonge.example.fr`; null: from this computer only. */
type PublicUrl = string | null;

/** Whether a request that is sent to `host` is meant for us: this computer, or the public address. */
export function isOurHost(host: string, publicUrl: PublicUrl): boolean {
  const name = host.toLowerCase();
  return LOOPBACK.test(name) || (publicUrl !== null && publicAuthorities(publicUrl).includes(name));
}

/** Whether a page of `origin` that writes to `host` is one of our own pages. */
export function isOurOrigin(origin: string, host: string, publicUrl: PublicUrl): boolean {
  const name = host.toLowerCase();
  return origin === publicUrl || (LOOPBACK.test(name) && origin === `http://${name}`);
}

/** As a browser writes it, and with the port that goes without saying. */
function publicAuthorities(publicUrl: string): readonly string[] {
  const { host, port, protocol } = new URL(publicUrl);
  return port === '' ? [host, `${host}:${protocol === 'https:' ? '443' : '80'}`] : [host];
}
