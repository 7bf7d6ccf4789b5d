/** What a link that works once is for. */
export type LinkPurpose = 'set-up' | 'invitation' | 'reset';

const PATHS: Readonly<Record<LinkPurpose, string>> = {
  'set-up': '/mise-en-service',
  invitation: '/invitation',
  reset: '/nouveau-mot-de-passe',
};

/** The page that a link opens, from the root of the site. The secret stands in the path: no page sends its address elsewhere. */
export const linkPath = (purpose: LinkPurpose, secret: string): string => `${PATHS[purpose]}/${secret}`;
