import type { Configuration } from '../../config/configuration.js';

/** A cookie of ours: under which name, and what browsers may do with it. */
export type HostCookie = {
  readonly name: string;
  readonly attributes: {
    readonly path: '/';
    readonly httpOnly: true;
    readonly sameSite: 'lax';
    readonly secure: boolean;
  };
};

/**
 * How a cookie is set: read by no script, sent with no write of another site. `__Host-`: the browser then refuses it from
 * anything but this very host, over https. On this computer, in clear, there is none.
 */
export function hostCookie(name: string, { publicUrl }: Pick<Configuration, 'publicUrl'>): HostCookie {
  const secure = publicUrl?.startsWith('https:') ?? false;
  return { name: secure ? `__Host-${name}` : name, attributes: { path: '/', httpOnly: true, sameSite: 'lax', secure } };
}
