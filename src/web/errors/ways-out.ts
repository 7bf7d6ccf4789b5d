import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';

type Way = { readonly label: string; readonly href: string };

/** What to do about a refusal, more precisely than its HTTP status can say. */
export type WaysOut = { readonly steps: readonly string[]; readonly links: readonly Way[] };

/** @param subject the id in the address that was refused */
export function waysOut(code: string, subject: string, { words }: Locale): WaysOut | null {
  const { ways } = words.errors;
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
    default:
      return null;
  }
}
