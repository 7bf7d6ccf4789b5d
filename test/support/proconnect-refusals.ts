/** The parameters that ProConnect's documentation lists for each address; any other is an error there. */
const LISTED: Readonly<Record<string, readonly string[]>> = {
  '/api/v2/authorize': [
    ...['response_type', 'client_id', 'redirect_uri', 'scope', 'claims', 'state', 'nonce', 'prompt', 'idp_hint'],
  ],
  '/api/v2/session/end': ['id_token_hint', 'state', 'post_logout_redirect_uri'],
};

const LEAST_CHARACTERS = 32;

/** What ProConnect answers (400) to a parameter that it does not list, or to a `state` or `nonce` that is too short. */
export function proConnectRefusal({ pathname, searchParams }: URL): { error: string; message: string } | null {
  const listed = LISTED[pathname];
  if (listed === undefined) return null;
  const unlisted = [...searchParams.keys()].filter((name) => !listed.includes(name));
  const short = ['state', 'nonce'].filter(
    (name) => listed.includes(name) && (searchParams.get(name) ?? '').length < LEAST_CHARACTERS,
  );
  const wrong = [...unlisted, ...short];
  return wrong.length === 0 ? null : { error: 'Y000400', message: `Bad Request Exception: ${wrong.join(', ')}` };
}
