import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';

/** Who may sign in at the provider, by login name, which is also their `sub`; `amr` says by what means they do. */
export type ProviderAccounts = Readonly<Record<string, { readonly [claim: string]: unknown; readonly amr?: string[] }>>;

const PAGE = `<!doctype html><html lang="fr"><title>Fournisseur d’identité des tests</title>
<h1>Fournisseur d’identité des tests</h1>
<form method="post">
<label>Identifiant <input name="login" autofocus></label>
<button name="act" value="sign-in">Se connecter</button> <button name="act" value="cancel">Annuler</button>
</form></html>`;

/** The page where a person says who they are, and what follows: back to the provider, signed in or not. */
export async function answerInteraction(
  provider: Provider,
  accounts: ProviderAccounts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
    return;
  }
  const form = new URLSearchParams(await bodyOf(request));
  const login = form.get('login') ?? '';
  const account = accounts[login];
  if (form.get('act') === 'cancel' || account === undefined) {
    const refused = { error: 'access_denied', error_description: 'said no' };
    await provider.interactionFinished(request, response, refused, { mergeWithLastSubmission: false });
    return;
  }
  const signedIn = { login: { accountId: login, amr: account.amr ?? ['pwd'] } };
  await provider.interactionFinished(request, response, signedIn, { mergeWithLastSubmission: false });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
