import type { VNode } from 'preact';
import { AccountPage } from '../../../src/web/account/account-page.js';
import { presentAccount } from '../../../src/web/account/present-account.js';
import { SecondFactorPage } from '../../../src/web/account/second-factor-page.js';
import { BLANK, type FormState } from '../../../src/web/components/form-state.js';
import type { Frame } from '../../../src/web/frame/frame.js';
import { ChoosePasswordPage } from '../../../src/web/passwords/choose-password-page.js';
import { ForgottenAskedPage } from '../../../src/web/passwords/forgotten-asked-page.js';
import { ForgottenPage } from '../../../src/web/passwords/forgotten-page.js';
import { LinkOverPage } from '../../../src/web/passwords/link-over-page.js';
import { presentLinkOver } from '../../../src/web/passwords/present-link-over.js';
import { presentPrivacy } from '../../../src/web/privacy/present-privacy.js';
import { PrivacyPage } from '../../../src/web/privacy/privacy-page.js';
import { whatIsKept } from '../../../src/privacy/what-is-kept.js';
import { SetUpPage } from '../../../src/web/set-up/set-up-page.js';
import { CodePage } from '../../../src/web/sign-in/code-page.js';
import { presentSignIn } from '../../../src/web/sign-in/present-sign-in.js';
import { SignInPage } from '../../../src/web/sign-in/sign-in-page.js';
import { SignedOutPage } from '../../../src/web/sign-in/signed-out-page.js';
import { sayRefusal } from '../../../src/web/wording/say-refusal.js';
import { someAccount, someDemoPeople } from './sample-accounts.js';

const AUTHENTICATOR =
  'otpauth://totp/Prolonge:camille.ferrand%40ville-valombre.fr?issuer=Prolonge&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&algorithm=SHA1&digits=6&period=30';

const LIMITS = { technicalLogMonths: 6, sessionHours: 12, sessionIdleMinutes: 60 };

/** The pages of signing in and of one's own account, in their states, by name; a guest sees the first ones. */
export function sampleAccountPages(frame: Frame): Readonly<Record<string, VNode>> {
  const { locale } = frame;
  const guest: Frame = { ...frame, organisation: null, person: null, may: () => false, formToken: null };
  const refused = (code: string, field: string | null, typed: FormState['typed'] = {}): FormState => ({
    typed,
    errors: [
      { field, sentence: sayRefusal({ code, kind: 'invalid', facts: { minutes: 4, fewest: 12 } }, locale).sentence },
    ],
  });
  const nothing = { returnTo: null, isPasswordChosen: false, provider: null, demo: [] };
  const signIn = (facts: Partial<Parameters<typeof presentSignIn>[0]>) => (
    <SignInPage frame={guest} view={presentSignIn({ ...nothing, ...facts }, locale)} />
  );
  return {
    'sign-in': signIn({ provider: 'ProConnect', returnTo: '/parc?avis=extend' }),
    'sign-in-refused': signIn({ form: refused('sign-in-failed', null, { email: 'camille@ville-valombre.fr' }) }),
    'sign-in-locked': signIn({ form: refused('sign-in-locked', null, { email: 'camille@ville-valombre.fr' }) }),
    'sign-in-after-password': signIn({ isPasswordChosen: true }),
    'sign-in-demo': signIn({ demo: someDemoPeople() }),
    code: <CodePage frame={guest} view={{ form: BLANK, returnTo: '/parc' }} />,
    'code-refused': <CodePage frame={guest} view={{ form: refused('code-wrong', 'code'), returnTo: null }} />,
    'signed-out': <SignedOutPage frame={guest} view={{ provider: null }} />,
    'signed-out-provider': (
      <SignedOutPage frame={guest} view={{ provider: { label: 'ProConnect', href: '/fin?id_token_hint=a' } }} />
    ),
    'set-up': <SetUpPage frame={guest} view={{ form: BLANK, action: '/mise-en-service/a', found: '' }} />,
    'set-up-found': <SetUpPage frame={guest} view={{ form: BLANK, action: '/mise-en-service/a', found: 'Mon parc' }} />,
    'set-up-refused': (
      <SetUpPage
        frame={guest}
        view={{
          form: refused('siren-wrong', 'siren', { organisationName: 'Ville de Valombre', siren: '123' }),
          action: '/mise-en-service/a',
          found: '',
        }}
      />
    ),
    invitation: (
      <ChoosePasswordPage frame={guest} view={{ link: 'invitation', action: '/invitation/a', form: BLANK }} />
    ),
    'reset-refused': (
      <ChoosePasswordPage
        frame={guest}
        view={{ link: 'reset', action: '/nouveau-mot-de-passe/a', form: refused('password-too-short', 'password') }}
      />
    ),
    'invitation-over': <LinkOverPage frame={guest} view={presentLinkOver('invitation', locale)} />,
    'reset-over': <LinkOverPage frame={guest} view={presentLinkOver('reset', locale)} />,
    'set-up-over': <LinkOverPage frame={guest} view={presentLinkOver('set-up', locale)} />,
    forgotten: <ForgottenPage frame={guest} form={BLANK} hasProvider />,
    'forgotten-asked': (
      <ForgottenAskedPage
        frame={guest}
        view={{
          purpose: locale.words.passwords.asked.purpose('camille@ville-valombre.fr'),
          folder: locale.words.passwords.asked.folder,
        }}
      />
    ),
    privacy: <PrivacyPage frame={guest} view={presentPrivacy(whatIsKept(locale.language, LIMITS), locale)} />,
    account: <AccountPage frame={frame} view={presentAccount(someAccount(), locale)} />,
    'account-without-password': (
      <AccountPage
        frame={frame}
        view={presentAccount(someAccount({ hasPassword: false, roles: [], sessions: [], act: 'factor-set' }), locale)}
      />
    ),
    'account-refused': (
      <AccountPage
        frame={frame}
        view={presentAccount(someAccount({ form: refused('current-password-wrong', 'current') }), locale)}
      />
    ),
    'second-factor-none': (
      <SecondFactorPage frame={guest} view={{ step: 'none', mustSetUp: true, returnTo: '/parc' }} />
    ),
    'second-factor-begun': (
      <SecondFactorPage
        frame={frame}
        view={{
          step: 'begun',
          mustSetUp: false,
          returnTo: null,
          uri: AUTHENTICATOR,
          groups: 'JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP',
          form: refused('code-wrong', 'code'),
        }}
      />
    ),
    'second-factor-set': <SecondFactorPage frame={frame} view={{ step: 'set', isRequired: false, form: BLANK }} />,
    'second-factor-required': <SecondFactorPage frame={frame} view={{ step: 'set', isRequired: true, form: BLANK }} />,
  };
}
