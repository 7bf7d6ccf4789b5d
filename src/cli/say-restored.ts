import type { Restored } from '../backup/restore-backup.js';

/** Tells whoever restored a backup what is now as it was then, and what to look at. */
export function sayRestored(restored: Restored, isDryRun: boolean, say: (text: string) => void): void {
  const { manifest, kept, sessionsClosed, linksVoided, isKeyRight } = restored;
  const { takenAt } = manifest;
  if (isKeyRight === false) {
    say(
      'Attention : la clé de PROLONGE_SECRET_FILE n’est pas celle de cette sauvegarde, ou manque. Remettez la bonne.',
    );
    say('Beware: the key of PROLONGE_SECRET_FILE is not that of this backup, or is missing. Put the right one back.');
  }
  if (isDryRun) {
    say(`La sauvegarde du ${takenAt} est bonne. À blanc : rien n’est changé.`);
    say(`The backup of ${takenAt} is good. Dry run: nothing is changed.`);
    return;
  }
  say(`La base est celle du ${takenAt}. / The database is that of ${takenAt}.`);
  if (kept !== null) say(`L’ancienne est gardée : / The one before is kept: ${kept}`);
  say(
    `Sessions fermées : ${sessionsClosed} ; liens annulés : ${linksVoided}. Comptes, mots de passe, rôles et jetons d’API sont ceux de ce moment : ce qui a été fermé ou révoqué depuis ne l’est plus (npx prolonge user list, npx prolonge token list).`,
  );
  say(
    `Sessions closed: ${sessionsClosed}; links voided: ${linksVoided}. Accounts, passwords, roles and API tokens are those of that moment: what was closed or revoked since is not any more (npx prolonge user list, npx prolonge token list).`,
  );
}
