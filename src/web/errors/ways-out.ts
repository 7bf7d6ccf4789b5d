import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';

type Way = { readonly label: string; readonly href: string };

/** What to do about a refusal, more precisely than its HTTP status can say. */
export type WaysOut = { readonly steps: readonly string[]; readonly links: readonly Way[] };

/** @param subject the id in the address that was refused */
export function waysOut(code: string, subject: string, { words }: Locale): WaysOut | null {
  const { ways } = words.errors;
  const seePerson = { label: ways.seePerson, href: routes.person(subject) };
  const allImports = { label: ways.allImports, href: routes.imports };
  switch (code) {
    case 'import-not-waiting':
      return {
        steps: [ways.notWaiting],
        links: [{ label: ways.seeReceipt, href: routes.import(subject) }, allImports],
      };
    case 'inventory-moved':
      return {
        steps: [ways.dropAgain, ways.giveUpOld],
        links: [
          { label: ways.newFile, href: routes.newImport },
          { label: ways.oldCheck, href: routes.importCheck(subject) },
        ],
      };
    case 'import-unknown':
      return { steps: [ways.findImport], links: [allImports] };
    case 'person-unknown':
      return { steps: [ways.findPerson], links: [{ label: ways.allPeople, href: routes.people }] };
    case 'last-administrator':
      return { steps: [ways.nameAnother], links: [seePerson, { label: ways.invite, href: routes.newPerson }] };
    case 'person-beyond-yours':
    case 'role-beyond-yours':
    case 'person-closed':
    case 'person-not-closed':
    case 'person-not-invited':
    case 'role-not-held':
      return { steps: [ways.personAsIs], links: [seePerson, { label: ways.allPeople, href: routes.people }] };
    case 'token-unknown':
      return { steps: [ways.findToken], links: [{ label: ways.allTokens, href: routes.tokens }] };
    case 'webhook-unknown':
      return { steps: [ways.findWebhook], links: [{ label: ways.allWebhooks, href: routes.webhooks }] };
    case 'webhook-cannot-move':
      return { steps: [ways.webhookAsIs], links: [{ label: ways.seeWebhook, href: routes.webhook(subject) }] };
    default:
      return null;
  }
}
