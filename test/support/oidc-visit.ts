/** A browser reduced to what a provider needs of it: redirects and cookies. */
export class ProviderVisit {
  private readonly cookies = new Map<string, string>();

  /**
   * Goes where Prolonge sent the browser, signs in there under a name (null: says no), and follows until the provider
   * sends it back to Prolonge.
   */
  async signIn(redirectTo: string, login: string | null): Promise<URL> {
    let address = new URL(redirectTo);
    const provider = address.origin;
    let answer = await this.ask(address);
    while (address.origin === provider) {
      const location = answer.headers.get('location');
      if (location !== null) {
        address = new URL(location, address);
        if (address.origin === provider) answer = await this.ask(address);
      } else if (answer.status === 200 && address.pathname.includes('/interaction/')) {
        const form = new URLSearchParams(login === null ? { act: 'cancel' } : { act: 'sign-in', login });
        answer = await this.ask(address, form);
      } else {
        throw new Error(`${address.pathname} answered ${answer.status}: ${await answer.text()}`);
      }
    }
    return address;
  }

  /** Goes where Prolonge sent the browser to sign out, confirms there if asked, and follows back to Prolonge. */
  async signOut(redirectTo: string): Promise<URL> {
    const address = new URL(redirectTo);
    let answer = await this.ask(address);
    if (answer.status === 200) {
      const page = await answer.text();
      const [action = '', xsrf = ''] = [/action="([^"]+)"/, /name="xsrf" value="([^"]+)"/].map(
        (pattern) => pattern.exec(page)?.[1] ?? '',
      );
      answer = await this.ask(new URL(action, address), new URLSearchParams({ xsrf, logout: 'yes' }));
    }
    return new URL(answer.headers.get('location') ?? '', address);
  }

  /** One request, with the cookies of this browser; redirects are not followed. */
  async ask(address: URL, form?: URLSearchParams): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(address, {
      redirect: 'manual',
      headers: { cookie },
      ...(form === undefined ? {} : { method: 'POST', body: form }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.cookies.set(name, value);
    }
    return answer;
  }
}
