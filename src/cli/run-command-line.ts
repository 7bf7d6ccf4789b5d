import { Command, CommanderError } from 'commander';
import { DomainError } from '../kernel/domain-error.js';
import { hideSecrets } from '../kernel/hide-secrets.js';
import { printable } from '../kernel/printable.js';
import { refusalText } from '../wording/say-refusal.js';
import type { CommandContext } from './command.js';
import { COMMANDS } from './commands.js';

/**
 * Runs one command.
 * @returns the exit code: 0 done, 1 refused (the sentence is on stderr), 2 wrong usage
 */
export async function runCommandLine(
  argv: readonly string[],
  contextOf: (asOf: string | undefined) => CommandContext,
): Promise<number> {
  const program = new Command('prolonge')
    .description('Prolonge keeps a public fleet in service longer. / Prolonge fait durer un parc numérique public.')
    .showHelpAfterError()
    .exitOverride();
  const named = argv.slice(2).find((word) => COMMANDS.some(({ name }) => name === word));
  for (const { name, given = '', says, load } of COMMANDS) {
    if (name === named) (await load())(program, contextOf);
    else program.command(`${name} ${given}`);
    program.commands.find((command) => command.name() === name)?.description(says);
  }
  program.commands.forEach((command) => command.exitOverride().showHelpAfterError());
  try {
    await program.parseAsync(argv);
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`${error instanceof DomainError ? refusal(error) : unexpected(error)}\n`);
    return 1;
  }
}

/** French first, then English, and the code for whoever writes a script. */
const refusal = (error: DomainError): string =>
  `${refusalText(error.code, error.facts, 'fr').sentence}\n${refusalText(error.code, error.facts, 'en').sentence}\n(${error.code})`;

/** Nobody foresaw it: one line for the person, the trace only for whoever asks for it. */
function unexpected(error: unknown): string {
  const message = printable(hideSecrets(error instanceof Error ? error.message : String(error)));
  const trace = process.execArgv.includes('--enable-source-maps') && error instanceof Error ? `\n${error.stack}` : '';
  return `Prolonge s’est arrêté : ${message}\nProlonge stopped: ${message}${trace}`;
}
